//! The charts of a document as one picture for a slide, with its marking: SVG and PNG from the same drawing.

use maud::{Markup, PreEscaped, html};

use super::chart::colours::readable_on_white;
use super::chart::{Drawing, Easel, Hand, charts, sheet};
use super::pdf::letters::Letters;
use super::pdf::ruler::Ruler;
use super::raster::{self, Described, Raster};
use super::svg::{flat, number, shape};
use crate::report::document::Document;

/// The width for which charts are drawn, in points: letters are as large next to them as on a page.
const WIDTH: f32 = 480.0;

/// Why there is no picture; a test rules it out for the fonts of the binary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a built-in font cannot be read")]
pub struct PictureError;

/// The charts as SVG, `width` pixels wide where a program asks for its size.
///
/// # Errors
///
/// If a font of the binary cannot be read.
pub fn svg(document: &Document, width: u32) -> Result<Vec<u8>, PictureError> {
    let ruler = Ruler::new().ok_or(PictureError)?;
    let drawing = drawn(document, &|text, hand| ruler.width(text, hand));
    let high = raster::height(&drawing, Raster::of_width(width, WIDTH));
    let view = format!("0 0 {} {}", number(WIDTH), number(drawing.height));
    let (title, description) = words(document);
    let markup: Markup = html! {
        (PreEscaped("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
        svg xmlns="http://www.w3.org/2000/svg" width=(width) height=(high) viewBox=(view) role="img" fill="none"
            lang=(document.language.tag()) aria-labelledby="title" aria-describedby="description"
            font-family="Inter, 'Noto Sans', Arial, sans-serif" font-variant-numeric="tabular-nums" {
            title id="title" { (flat(&title)) }
            desc id="description" { (flat(&description)) }
            rect width=(number(WIDTH)) height=(number(drawing.height)) fill="#ffffff" {}
            @for drawn in &drawing.shapes { (shape(drawn, Some(&ruler), None)) "\n" }
        }
        "\n"
    };
    Ok(markup.into_string().into_bytes())
}

/// The charts as PNG, `width` pixels wide.
///
/// # Errors
///
/// If a font of the binary cannot be read.
pub fn png(document: &Document, width: u32) -> Result<Vec<u8>, PictureError> {
    let letters = Letters::new().ok_or(PictureError)?;
    let drawing = drawn(document, &|text, hand| letters.width(text, hand));
    let (title, description) = words(document);
    let described = Described { title: &title, description: &description };
    raster::png(&drawing, Raster::of_width(width, WIDTH), &letters, described).ok_or(PictureError)
}

/// The charts in words, with their marking.
#[must_use]
pub fn text(document: &Document) -> Vec<u8> {
    let (title, description) = words(document);
    format!("{title}\n\n{description}\n").into_bytes()
}

fn drawn(document: &Document, measure: &dyn Fn(&str, Hand) -> f32) -> Drawing {
    let accent = readable_on_white(document.look.accent);
    sheet(document, Easel { width: WIDTH, accent, close: false, measure })
}

/// What it is, of whom, how it may be passed on; and every chart in words.
fn words(document: &Document) -> (String, String) {
    let running = &document.running;
    let titles: Vec<&str> = charts(document).map(|chart| chart.title.as_str()).collect();
    let mut head = vec![titles.join("; "), running.team.clone(), running.occasion.clone()];
    head.extend(running.draft.clone());
    head.extend(running.classification.clone());
    head.push(running.marking.clone());
    let mut said: Vec<String> = charts(document).map(|chart| format!("{}.", chart.alternative)).collect();
    said.extend(document.cover.questionnaire.iter().chain(&running.notices).cloned());
    (head.join(" · "), said.join("\n"))
}
