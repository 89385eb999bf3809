//! The styles and the numbering of lists: everything that a designer, or a ministry with a template, would want to change.

use maud::{Markup, html};

use super::WORD;
use crate::language::Language;
use crate::render::chart::colours::{self, GREY, INK, RULE, mixed, readable_on_white};
use crate::render::svg::hex;
use crate::report::document::{Colour, Document};

/// A face that every office program has, or has one of the same widths for.
const FACE: &str = "Arial";

/// The style of a paragraph. Sizes are in half points, distances in twentieths of a point.
#[derive(Clone, Copy)]
struct Paragraph<'a> {
    id: &'a str,
    /// The name by which programs know their own styles, and translate it.
    name: &'a str,
    size: u32,
    bold: bool,
    colour: Colour,
    before: u32,
    after: u32,
    /// Stays with the next paragraph.
    keep: bool,
    /// Begins a page.
    page: bool,
    /// The level in the outline, 0 the highest.
    outline: Option<u8>,
    indent: u32,
    edge: Edge,
}

/// What is drawn at the edges of a paragraph.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Nothing,
    /// A bar in this colour at the left.
    Bar(Colour),
    Frame,
}

const PLAIN: Paragraph<'_> = Paragraph {
    id: "",
    name: "",
    size: 19,
    bold: false,
    colour: INK,
    before: 0,
    after: 110,
    keep: false,
    page: false,
    outline: None,
    indent: 0,
    edge: Edge::Nothing,
};

/// Every style of a paragraph but the one that all are based on.
fn paragraphs(accent: Colour) -> Vec<Paragraph<'static>> {
    let heading = |id, name, outline, size, before| Paragraph {
        id,
        name,
        size,
        bold: true,
        before,
        keep: true,
        outline: Some(outline),
        ..PLAIN
    };
    let small = Paragraph { size: 18, after: 40, ..PLAIN };
    let note = Paragraph { size: 17, colour: GREY, ..PLAIN };
    vec![
        Paragraph { page: true, colour: accent, after: 140, ..heading("Heading1", "heading 1", 0, 40, 0) },
        heading("Heading2", "heading 2", 1, 26, 240),
        heading("Heading3", "heading 3", 2, 23, 260),
        heading("Heading4", "heading 4", 3, 20, 200),
        Paragraph { page: true, outline: None, colour: accent, ..heading("TOCHeading", "TOC Heading", 0, 40, 0) },
        Paragraph { id: "TOC1", name: "toc 1", bold: true, before: 100, after: 40, ..PLAIN },
        Paragraph { id: "TOC2", name: "toc 2", after: 20, indent: 280, ..PLAIN },
        Paragraph { id: "Title", name: "Title", size: 64, bold: true, after: 160, ..PLAIN },
        Paragraph { id: "Subtitle", name: "Subtitle", size: 28, after: 160, ..PLAIN },
        Paragraph {
            id: "CoverKind",
            name: "Cover Kind",
            size: 28,
            bold: true,
            colour: accent,
            before: 1400,
            after: 240,
            ..PLAIN
        },
        Paragraph { id: "CoverNote", name: "Cover Note", colour: GREY, after: 60, ..PLAIN },
        Paragraph { id: "CoverGap", name: "Cover Gap", size: 12, before: 200, after: 0, ..PLAIN },
        Paragraph {
            id: "Stamp",
            name: "Stamp",
            size: 26,
            bold: true,
            before: 200,
            after: 280,
            edge: Edge::Frame,
            indent: 100,
            ..PLAIN
        },
        Paragraph { id: "Lead", name: "Lead", size: 22, bold: true, after: 160, ..PLAIN },
        Paragraph { id: "Note", name: "Note", before: 60, ..note },
        Paragraph { id: "Label", name: "Label", bold: true, before: 200, after: 60, keep: true, ..PLAIN },
        Paragraph { id: "Quote", name: "Quote", indent: 240, edge: Edge::Bar(accent), ..PLAIN },
        Paragraph { id: "ListBullet", name: "List Bullet", after: 60, ..PLAIN },
        Paragraph { id: "ListNumber", name: "List Number", after: 60, ..PLAIN },
        Paragraph { id: "Caption", name: "caption", bold: true, size: 18, before: 240, after: 80, keep: true, ..PLAIN },
        Paragraph { id: "Picture", name: "Picture", after: 160, ..PLAIN },
        Paragraph { id: "TableText", name: "Table Text", ..small },
        Paragraph { id: "TableNote", name: "Table Note", size: 16, colour: GREY, ..small },
        Paragraph { id: "TableHead", name: "Table Head", bold: true, ..small },
        Paragraph { id: "PairLabel", name: "Pair Label", colour: GREY, ..small },
        Paragraph {
            id: "KeyFigure",
            name: "Key Figure",
            size: 40,
            bold: true,
            colour: accent,
            before: 80,
            after: 0,
            ..PLAIN
        },
        Paragraph { id: "AfterTable", name: "After Table", size: 8, after: 0, ..PLAIN },
        Paragraph { id: "Header", name: "header", size: 17, after: 0, ..PLAIN },
        Paragraph { id: "Footer", name: "footer", after: 0, ..note },
    ]
}

/// The part with the styles.
pub(super) fn styles(document: &Document) -> Markup {
    let accent = readable_on_white(document.look.accent);
    let right = super::sheet(document.look.paper).0 - 2 * super::SIDE;
    html! {
        w:styles xmlns:w=(WORD) {
            w:docDefaults {
                w:rPrDefault {
                    w:rPr {
                        w:rFonts w:ascii=(FACE) w:hAnsi=(FACE) w:eastAsia=(FACE) w:cs=(FACE) {}
                        w:color w:val=(fill(INK)) {}
                        w:sz w:val=(PLAIN.size) {}
                        w:szCs w:val=(PLAIN.size) {}
                        w:lang w:val=(region(document.language)) w:eastAsia=(region(document.language)) w:bidi="ar-SA" {}
                    }
                }
                w:pPrDefault { w:pPr { w:spacing w:after=(PLAIN.after) w:line="259" w:lineRule="auto" {} } }
            }
            w:style w:type="paragraph" w:default="1" w:styleId="Normal" { w:name w:val="Normal" {} w:qFormat {} }
            w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont" {
                w:name w:val="Default Paragraph Font" {}
                w:uiPriority w:val="1" {}
                w:semiHidden {}
            }
            w:style w:type="character" w:styleId="Hyperlink" {
                w:name w:val="Hyperlink" {}
                w:basedOn w:val="DefaultParagraphFont" {}
                w:rPr { w:color w:val=(fill(accent)) {} }
            }
            @for style in paragraphs(accent) { (paragraph(&style, right)) }
            (tables(accent))
        }
    }
}

fn paragraph(style: &Paragraph<'_>, right: u32) -> Markup {
    let is_contents = style.id.starts_with("TOC") && style.outline.is_none() && !style.page;
    html! {
        w:style w:type="paragraph" w:styleId=(style.id) {
            w:name w:val=(style.name) {}
            w:basedOn w:val="Normal" {}
            @if style.outline.is_some() { w:next w:val="Normal" {} }
            w:qFormat {}
            w:pPr {
                @if style.keep { w:keepNext {} w:keepLines {} }
                @if style.page { w:pageBreakBefore {} }
                @if let Edge::Bar(bar) = style.edge {
                    w:pBdr { w:left w:val="single" w:sz="18" w:space="8" w:color=(fill(bar)) {} }
                }
                @if style.edge == Edge::Frame {
                    w:pBdr {
                        w:top w:val="single" w:sz="12" w:space="4" w:color=(fill(INK)) {}
                        w:left w:val="single" w:sz="12" w:space="6" w:color=(fill(INK)) {}
                        w:bottom w:val="single" w:sz="12" w:space="4" w:color=(fill(INK)) {}
                        w:right w:val="single" w:sz="12" w:space="6" w:color=(fill(INK)) {}
                    }
                }
                @if is_contents { w:tabs { w:tab w:val="right" w:leader="dot" w:pos=(right) {} } }
                w:spacing w:before=(style.before) w:after=(style.after) {}
                @if style.indent > 0 { w:ind w:left=(style.indent) {} }
                @if let Some(level) = style.outline { w:outlineLvl w:val=(level) {} }
            }
            w:rPr {
                @if style.bold { w:b {} w:bCs {} }
                @if style.colour != INK { w:color w:val=(fill(style.colour)) {} }
                w:sz w:val=(style.size) {}
                w:szCs w:val=(style.size) {}
            }
        }
    }
}

/// Tables with thin rules between their rows; pairs with lighter ones; and one without any, for what stands side by side.
fn tables(accent: Colour) -> Markup {
    let light = mixed(RULE, colours::WHITE, 0.6);
    let style = |id: &str, name: &str, rules: Option<(Colour, Colour)>| {
        html! {
            w:style w:type="table" w:customStyle="1" w:styleId=(id) {
                w:name w:val=(name) {}
                w:tblPr {
                    @if let Some((edge, between)) = rules {
                        w:tblBorders {
                            w:top w:val="single" w:sz="6" w:space="0" w:color=(fill(edge)) {}
                            w:bottom w:val="single" w:sz="6" w:space="0" w:color=(fill(edge)) {}
                            w:insideH w:val="single" w:sz="4" w:space="0" w:color=(fill(between)) {}
                        }
                    }
                    w:tblCellMar {
                        w:top w:w="40" w:type="dxa" {}
                        w:left w:w="80" w:type="dxa" {}
                        w:bottom w:w="20" w:type="dxa" {}
                        w:right w:w="80" w:type="dxa" {}
                    }
                }
            }
        }
    };
    html! {
        (style("Report", "Report Table", Some((accent, RULE))))
        (style("Pairs", "Pairs", Some((light, light))))
        (style("Plain", "Side by Side", None))
    }
}

/// The part with the numbering: number 1 are points, all others count from 1.
pub(super) fn numbering(ordered: usize) -> Markup {
    let level = |format: &str, text: &str| {
        html! {
            w:lvl w:ilvl="0" {
                w:start w:val="1" {}
                w:numFmt w:val=(format) {}
                w:lvlText w:val=(text) {}
                w:lvlJc w:val="left" {}
                w:pPr { w:ind w:left="400" w:hanging="300" {} }
            }
        }
    };
    html! {
        w:numbering xmlns:w=(WORD) {
            w:abstractNum w:abstractNumId="0" { w:multiLevelType w:val="singleLevel" {} (level("bullet", "•")) }
            w:abstractNum w:abstractNumId="1" { w:multiLevelType w:val="singleLevel" {} (level("decimal", "%1.")) }
            w:num w:numId="1" { w:abstractNumId w:val="0" {} }
            @for number in 0..ordered {
                w:num w:numId=(number + 2) {
                    w:abstractNumId w:val="1" {}
                    w:lvlOverride w:ilvl="0" { w:startOverride w:val="1" {} }
                }
            }
        }
    }
}

fn fill(colour: Colour) -> String {
    hex(colour).trim_start_matches('#').to_owned()
}

/// The language as spelling checkers know it.
pub(super) const fn region(language: Language) -> &'static str {
    match language {
        Language::English => "en-GB",
        Language::French => "fr-FR",
        Language::Portuguese => "pt-PT",
    }
}
