//! Charts as SVG inside the page, from the shapes that every format draws.

use maud::{Markup, html};

use super::colours::Palette;
use super::text::flat;
use crate::render::chart::colours::{INK, WHITE, text_on};
use crate::render::chart::{Drawing, Easel, Hand, Hold, Shape, draw};
use crate::render::convert::float;
use crate::render::pdf::ruler::Ruler;
use crate::render::svg::{self, number};
use crate::report::document::{Chart, Colour};

/// The width for which a chart is drawn where there is room, with the height that still fits on a printed page.
const WIDE: (f32, f32) = (480.0, 600.0);
/// The width for a phone or half a page; its height may be any.
const NARROW: (f32, f32) = (270.0, f32::MAX);

/// Draws the charts of one document, and remembers which colours they use.
pub(super) struct Painter {
    ruler: Option<Ruler>,
    palette: Palette,
    colours: Vec<Colour>,
    count: usize,
}

impl Painter {
    /// A painter with the colours of a house.
    pub(super) fn new(palette: Palette) -> Self {
        Self { ruler: None, palette, colours: Vec::new(), count: 0 }
    }

    /// The colours of all charts so far.
    pub(super) fn colours(&self) -> &[Colour] {
        &self.colours
    }

    /// A chart with its title, drawn for a wide column and for a narrow one; the style sheet shows the one that fits.
    pub(super) fn chart(&mut self, chart: &Chart) -> Markup {
        self.count += 1;
        let wide = self.drawn(chart, WIDE);
        let narrow = self.drawn(chart, NARROW);
        html! {
            figure.chart {
                @if !chart.title.is_empty() { figcaption { (flat(&chart.title)) } }
                div.wide { (self.images(chart, &wide, "wide", WIDE.0)) }
                div.narrow { (self.images(chart, &narrow, "narrow", NARROW.0)) }
            }
        }
    }

    fn drawn(&mut self, chart: &Chart, size: (f32, f32)) -> Vec<Drawing> {
        if self.ruler.is_none() {
            self.ruler = Ruler::new();
        }
        let ruler = self.ruler.as_ref();
        let measure = |text: &str, hand: Hand| {
            ruler.map_or_else(|| float(text.chars().count()) * hand.size * 0.6, |ruler| ruler.width(text, hand))
        };
        draw(&chart.kind, Easel { width: size.0, accent: self.palette.accent, close: false, measure: &measure }, size.1)
    }

    fn images(&mut self, chart: &Chart, drawings: &[Drawing], name: &str, width: f32) -> Markup {
        let count = drawings.len();
        html! {
            @for (index, drawing) in drawings.iter().enumerate() {
                @let id = format!("doc:chart-{}-{name}-{}", self.count, index + 1);
                @let part = if count > 1 { format!(" ({}/{count})", index + 1) } else { String::new() };
                @let (title, described) = (format!("{id}-title"), format!("{id}-text"));
                @let view = format!("0 0 {} {}", number(width), number(drawing.height));
                svg role="img" viewBox=(view) fill="none" aria-labelledby=(title) aria-describedby=(described) {
                    title id=(title) { (flat(&chart.title)) (part) }
                    desc id=(described) { (flat(&chart.alternative)) }
                    @for (at, shape) in drawing.shapes.iter().enumerate() { (self.shape(shape, &drawing.shapes[..at])) }
                }
            }
        }
    }

    fn shape(&mut self, shape: &Shape, below: &[Shape]) -> Markup {
        let class = match shape {
            Shape::Words { at, hold, hand, .. } => ground(*at, *hold, *hand, below).and_then(|ground| self.on(ground)),
            Shape::Line { .. } | Shape::Circle { .. } => None,
        };
        for colour in colours_of(shape) {
            if !self.colours.contains(&colour) {
                self.colours.push(colour);
            }
        }
        svg::shape(shape, self.ruler.as_ref(), class)
    }

    /// The class of words on a coloured field, whose colour by night hangs on the field's.
    fn on(&self, ground: Colour) -> Option<&'static str> {
        let neutral = ground == WHITE || ground == crate::render::chart::colours::GROUND;
        let text = text_on(self.palette.by_night(ground));
        (!neutral).then_some(match text {
            WHITE => "on-dark",
            INK => "on-light",
            _ => "on-middle",
        })
    }
}

/// The colour of the field that words stand on.
fn ground(at: (f32, f32), hold: Hold, hand: Hand, below: &[Shape]) -> Option<Colour> {
    let x = match hold {
        Hold::Start => at.0 + 0.5,
        Hold::Middle => at.0,
        Hold::End => at.0 - 0.5,
    };
    let y = at.1 - hand.size * 0.35;
    below.iter().rev().find_map(|shape| {
        let Shape::Line { points, closed: true, fill: Some(fill), .. } = shape else { return None };
        let [(left, top), _, (right, bottom), _] = points.as_slice() else { return None };
        (*left <= x && x <= *right && *top <= y && y <= *bottom).then_some(*fill)
    })
}

/// The colours of a shape.
fn colours_of(shape: &Shape) -> impl Iterator<Item = Colour> {
    let (first, pen) = match shape {
        Shape::Line { fill, pen, .. } | Shape::Circle { fill, pen, .. } => (*fill, *pen),
        Shape::Words { colour, .. } => (Some(*colour), None),
    };
    first.into_iter().chain(pen.map(|pen| pen.colour))
}

#[cfg(test)]
mod tests {
    use super::{Painter, Palette};
    use crate::report::document::{Axis, Chart, ChartKind, Legend, Look};

    fn axis(label: &str, now: f32) -> Axis {
        let now_text = "2,5".to_owned();
        Axis { label: label.to_owned(), now: Some(now), now_text, target: Some(0.75), ..Axis::default() }
    }

    #[test]
    fn a_chart_is_an_image_with_its_words() {
        let bars = vec![axis("<Mandat>", 0.5), axis("مرحبا 😀", 0.25)];
        let kind = ChartKind::Bars { bars, ticks: vec![(0.0, "0".to_owned())], legend: Legend::default() };
        let chart = Chart { title: "A & B".to_owned(), alternative: "<Mandat>: 2,5".to_owned(), kind };
        let mut painter = Painter::new(Palette::new(Look::default().accent));
        let html = painter.chart(&chart).into_string();
        assert_eq!(html.matches("<svg role=\"img\"").count(), 2);
        assert_eq!(html.matches("<title id=\"doc:chart-1-").count(), 2);
        assert_eq!(html.matches(">&lt;Mandat&gt;: 2,5</desc>").count(), 2);
        assert!(html.contains(">&lt;Mandat&gt;</text>") && html.contains("مرحبا 😀</text>"), "{html}");
        // What the fonts lack has another width than the one that was measured.
        let emoji = html.split("<text ").find(|text| text.contains('😀')).unwrap();
        assert!(!emoji.contains("textLength"), "{emoji}");
        assert!(painter.colours().contains(&Look::default().accent));
    }
}
