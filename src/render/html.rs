//! A [`Document`] as one HTML file that needs nothing else: no script, no font, no picture from outside.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use self::blocks::{Setter, contents_title, drawn_line, headings};
use self::colours::Palette;
use self::svg::Painter;
use self::text::{Places, flat, id, lines};
use crate::language::Words;
use crate::render::chart::colours::{BLACK, WHITE, contrast};
use crate::render::svg::hex;
use crate::report::document::{Block, Document};

mod blocks;
mod colours;
mod print;
mod svg;
mod table;
mod text;

/// The look of every page; what hangs on the document is written behind it.
const STYLE: &str = include_str!("html/style.css");
/// Nothing may be loaded or run, whatever a page is made to say.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/// The whole document. The same document gives the same bytes.
#[must_use]
pub fn html(document: &Document) -> Vec<u8> {
    let words = Words::new(document.language);
    let palette = Palette::new(document.look.accent);
    let mut setter = Setter::new(Places::of(&document.blocks), Painter::new(palette));
    // A report folds: page one is open, every other section opens with a click, or when a link leads into it.
    let folds = document.blocks.iter().any(|block| matches!(block, Block::Contents { .. }));
    let parts: Vec<Markup> = parts(&document.blocks)
        .into_iter()
        .enumerate()
        .map(|(index, part)| match part {
            [title @ Block::Heading { level: 0 | 1, .. }, rest @ ..] if folds && index > 0 => html! {
                details.part {
                    summary { (setter.blocks(std::slice::from_ref(title))) }
                    (setter.blocks(rest))
                }
            },
            part => setter.blocks(part),
        })
        .collect();
    let style =
        [STYLE, &palette.variables(), &palette.rules(setter.painter.colours()), &print::pages(document)].concat();
    let page = html! {
        (DOCTYPE)
        html lang=(document.language.tag()) {
            (head(document, &style))
            body {
                a.skip href="#doc:main" { (words.text("html-skip")) }
                header {
                    (bar(document))
                    (notices(document))
                    (cover(document))
                }
                div.body {
                    (contents(document, &words))
                    main id="doc:main" tabindex="-1" {
                        @for part in parts { section { (part) } }
                    }
                }
                footer {
                    (notices(document))
                    p { (flat(&document.running.team)) " · " (flat(&document.running.occasion)) }
                    div.restrictions { (restrictions(document)) }
                }
            }
        }
        "\n"
    };
    page.into_string().into_bytes()
}

/// The blocks cut before every heading of the first level.
fn parts(blocks: &[Block]) -> Vec<&[Block]> {
    let begins = |block: &Block| matches!(block, Block::Heading { level: 0 | 1, .. });
    blocks.chunk_by(|_, next| !begins(next)).collect()
}

fn head(document: &Document, style: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta http-equiv="Content-Security-Policy" content=(POLICY);
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="referrer" content="no-referrer";
            meta name="color-scheme" content="light dark";
            title { (flat(&document.title)) }
            @if !document.subject.is_empty() { meta name="description" content=(flat(&document.subject)); }
            @for author in &document.authors { meta name="author" content=(flat(author)); }
            @if !document.keywords.is_empty() { meta name="keywords" content=(flat(&document.keywords.join(", "))); }
            meta name="generator" content=(concat!("Palier ", env!("CARGO_PKG_VERSION")));
            // Written by this module alone: texts of the document are in it as escaped strings of the print rules.
            style { (PreEscaped(style)) }
        }
    }
}

/// What stays in sight while the page is scrolled.
fn bar(document: &Document) -> Markup {
    let running = &document.running;
    html! {
        div.bar {
            p { strong { (flat(&running.team)) } span { (flat(&running.occasion)) } }
            div.restrictions { (restrictions(document)) }
        }
    }
}

/// Draft, classification and marking; the marking at the right, in its colour on black, as TLP 2.0 asks.
fn restrictions(document: &Document) -> Markup {
    let running = &document.running;
    let colour = if contrast(running.marking_colour, BLACK) < 4.5 { WHITE } else { running.marking_colour };
    html! {
        @if let Some(draft) = &running.draft { span.draft { (flat(draft)) } }
        @if let Some(classification) = &running.classification { span.classification { (flat(classification)) } }
        strong.marking translate="no" style=(format!("color:{}", hex(colour))) { (flat(&running.marking)) }
    }
}

fn notices(document: &Document) -> Markup {
    let notices = &document.running.notices;
    html! {
        @if !notices.is_empty() {
            div.notices {
                @for notice in notices { p { (lines(notice)) } }
            }
        }
    }
}

fn cover(document: &Document) -> Markup {
    let cover = &document.cover;
    let running = &document.running;
    html! {
        div.cover {
            @if let Some(logo) = &document.look.logo {
                @let source = format!("data:image/png;base64,{}", BASE64_STANDARD.encode(logo));
                img.logo src=(source) alt=(flat(cover.subtitle.as_deref().unwrap_or(&cover.title)));
            }
            p.kind { (flat(&cover.kind)) }
            h1 dir="auto" { (lines(&cover.title)) }
            @if let Some(subtitle) = &cover.subtitle { p.subtitle dir="auto" { (lines(subtitle)) } }
            @for line in &cover.questionnaire { p.questionnaire { (lines(line)) } }
            @if let Some(draft) = &running.draft { p { span.draft { (flat(draft)) } } }
            @if !cover.particulars.is_empty() {
                dl {
                    @for (label, value) in &cover.particulars {
                        div { dt { (lines(label)) } dd dir="auto" { (drawn_line(value)) } }
                    }
                }
            }
            @if !cover.marking_meaning.is_empty() {
                p.meaning { strong translate="no" { (flat(&running.marking)) } " " (lines(&cover.marking_meaning)) }
            }
        }
    }
}

fn contents(document: &Document, words: &Words) -> Markup {
    let headings = headings(&document.blocks);
    if headings.len() < 2 {
        return Markup::default();
    }
    let title = contents_title(&document.blocks).map_or_else(|| words.text("report-contents"), flat);
    let parts: Vec<_> = headings.chunk_by(|_, (level, ..)| *level > 1).collect();
    // Where everything stands below one heading, or below none, all is shown at once.
    let flat_list = parts.len() < 2;
    html! {
        nav.short[flat_list] aria-labelledby="doc:contents" {
            h2 id="doc:contents" { (title) }
            ol {
                @for part in parts {
                    @let inner = if part[0].0 > 1 { part } else { &part[1..] };
                    @if part[0].0 <= 1 {
                        li {
                            a href=(format!("#{}", id(part[0].2))) { (flat(part[0].1)) }
                            @if !inner.is_empty() { ol { (entries(inner)) } }
                        }
                    } @else {
                        (entries(inner))
                    }
                }
            }
        }
    }
}

fn entries(headings: &[(u8, &str, &crate::report::document::Anchor)]) -> Markup {
    html! {
        @for (_, text, anchor) in headings { li { a href=(format!("#{}", id(anchor))) { (flat(text)) } } }
    }
}
