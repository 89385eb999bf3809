//! Tables: with repeated heads, as pairs of label and value, as large figures, and for what stands side by side.

use maud::{Markup, html};

use super::TWIPS;
use super::body::Writer;
use super::text::{Look, is_right_to_left, plain};
use crate::render::chart::Hand;
use crate::render::chart::colours::{GROUND, WHITE, mixed};
use crate::render::convert::float;
use crate::render::line_break::held;
use crate::render::sanitize::sanitize;
use crate::render::svg::{flat, hex};
use crate::report::document::{Align, Block, Cell, Column, Row, Table, Text, Voice};

/// Left and right of the text of a cell.
const PADDING: u32 = 80;
/// A row with more characters may run over a page.
const LONG_ROW: usize = 900;
/// A column of words beside others with more characters may run over a page.
const LONG_COLUMN: usize = 1500;
/// A single word takes at most this share of the width; longer ones are broken.
const WIDEST_WORD: f32 = 0.35;
/// How much wider a word may be in the face that a reader's program has.
const OTHER_FACE: f32 = 1.06;
/// The letters of tables.
const LETTERS: Hand = Hand { size: 9.0, bold: false };
const HEAD_LETTERS: Hand = Hand { size: 9.0, bold: true };

/// A table under its caption.
pub(super) fn table(writer: &mut Writer<'_>, table: &Table) -> Markup {
    if table.columns.is_empty() {
        return Markup::default();
    }
    let caption = writer.table_caption(&table.summary);
    let table = uncaptioned(writer, table);
    html! { (caption) (table) }
}

/// A table that the text around it names.
pub(super) fn uncaptioned(writer: &mut Writer<'_>, table: &Table) -> Markup {
    let widths = widths(writer, table);
    let properties = properties("Report", writer.width, Some(&table.summary));
    html! {
        w:tbl {
            (properties)
            (grid(&widths))
            w:tr {
                w:trPr { w:cantSplit {} w:tblHeader {} }
                @for (column, width) in table.columns.iter().zip(&widths) { (head(column, *width)) }
            }
            @for row in &table.rows { (self::row(writer, row, &table.columns, &widths)) }
        }
        (after())
    }
}

fn head(column: &Column, width: u32) -> Markup {
    html! {
        w:tc {
            w:tcPr { w:tcW w:w=(width) w:type="dxa" {} (shade(GROUND)) w:vAlign w:val="bottom" {} }
            w:p {
                w:pPr { w:pStyle w:val="TableHead" {} w:keepNext {} (aligned(column.align)) }
                (plain(&column.head))
            }
        }
    }
}

fn row(writer: &mut Writer<'_>, row: &Row, columns: &[Column], widths: &[u32]) -> Markup {
    let characters: usize = row.cells.iter().map(|cell| cell.text.to_plain().chars().count()).sum();
    let look = if row.strong { Look::Strong } else { Look::AsItIs };
    let nothing = Cell::default();
    let span = columns.len();
    let whole: u32 = widths.iter().sum();
    html! {
        w:tr {
            w:trPr { @if characters < LONG_ROW { w:cantSplit {} } }
            @for (index, (column, width)) in columns.iter().zip(widths).enumerate() {
                @let cell = row.cells.get(index).unwrap_or(&nothing);
                w:tc {
                    w:tcPr {
                        w:tcW w:w=(width) w:type="dxa" {}
                        @if !row.below.is_empty() { w:tcBorders { w:bottom w:val="nil" {} } }
                    }
                    w:p {
                        w:pPr {
                            w:pStyle w:val="TableText" {}
                            @if !row.below.is_empty() { w:keepNext {} }
                            @if is_right_to_left(&cell.text) { w:bidi {} }
                            (aligned(column.align))
                        }
                        (words(writer, cell, look))
                    }
                }
            }
        }
        @for (index, text) in row.below.iter().enumerate() {
            w:tr {
                w:trPr { @if text.to_plain().chars().count() < LONG_ROW { w:cantSplit {} } }
                w:tc {
                    w:tcPr {
                        w:tcW w:w=(whole) w:type="dxa" {}
                        w:gridSpan w:val=(span) {}
                        w:tcBorders {
                            w:top w:val="nil" {}
                            @if index + 1 < row.below.len() { w:bottom w:val="nil" {} }
                        }
                    }
                    w:p {
                        w:pPr {
                            w:pStyle w:val=(if begins_with_a_person(text) { "TableText" } else { "TableNote" }) {}
                            @if index + 1 < row.below.len() { w:keepNext {} }
                            @if is_right_to_left(text) { w:bidi {} }
                        }
                        (writer.links.runs(text, Look::AsItIs))
                    }
                }
            }
        }
    }
}

/// A person's words are set as text, the program's as quiet notes.
fn begins_with_a_person(text: &Text) -> bool {
    text.0.first().is_some_and(|run| run.voice == Voice::Assessor)
}

/// The words of a cell; a level without words says itself.
fn words(writer: &mut Writer<'_>, cell: &Cell, look: Look) -> Markup {
    match cell.steps {
        Some(steps) if cell.text.to_plain().trim().is_empty() => plain(&format!("{}/{}", steps.filled, steps.of)),
        _ => writer.links.runs(&cell.text, look),
    }
}

/// Labels and values, the values aligned.
pub(super) fn pairs(writer: &mut Writer<'_>, pairs: &[(Text, Text)]) -> Markup {
    let measured = pairs.iter().map(|(label, _)| widest_line(writer, &label.to_plain())).max().unwrap_or_default();
    let label = measured.clamp(writer.width / 6, writer.width / 3);
    let value = writer.width - label;
    let properties = properties("Pairs", writer.width, None);
    html! {
        w:tbl {
            (properties)
            (grid(&[label, value]))
            @for (name, text) in pairs {
                w:tr {
                    w:trPr { @if text.to_plain().chars().count() < LONG_ROW { w:cantSplit {} } }
                    w:tc {
                        w:tcPr { w:tcW w:w=(label) w:type="dxa" {} }
                        w:p { w:pPr { w:pStyle w:val="PairLabel" {} } (writer.links.runs(name, Look::AsItIs)) }
                    }
                    w:tc {
                        w:tcPr { w:tcW w:w=(value) w:type="dxa" {} }
                        (writer.paragraph(text, "TableText"))
                    }
                }
            }
        }
        (after())
    }
}

/// Large figures side by side.
pub(super) fn figures(writer: &Writer<'_>, figures: &[crate::report::document::KeyFigure]) -> Markup {
    let widths = shares(writer.width, figures.len());
    let tint = mixed(writer.accent, WHITE, 0.06);
    html! {
        w:tbl {
            (properties("Plain", writer.width, None))
            (grid(&widths))
            w:tr {
                w:trPr { w:cantSplit {} }
                @for (figure, width) in figures.iter().zip(&widths) {
                    w:tc {
                        w:tcPr { w:tcW w:w=(width) w:type="dxa" {} (shade(tint)) }
                        w:p { w:pPr { w:pStyle w:val="KeyFigure" {} } (plain(&figure.value)) }
                        w:p { w:pPr { w:pStyle w:val="TableHead" {} } (plain(&figure.label)) }
                        @if let Some(note) = &figure.note {
                            w:p { w:pPr { w:pStyle w:val="TableNote" {} } (plain(note)) }
                        }
                    }
                }
            }
        }
        (after())
    }
}

/// Blocks side by side.
pub(super) fn beside(writer: &mut Writer<'_>, columns: &[Vec<Block>]) -> Markup {
    let whole = writer.width;
    let widths = shares(whole, columns.len());
    let cells: Vec<Markup> = columns
        .iter()
        .zip(&widths)
        .map(|(column, width)| {
            writer.width = width - 2 * PADDING;
            writer.blocks(column)
        })
        .collect();
    writer.width = whole;
    html! {
        w:tbl {
            (properties("Plain", whole, None))
            (grid(&widths))
            w:tr {
                // A chart stays beside its words; words that fill a page may run on.
                w:trPr { @if columns.iter().all(|column| characters(column) < LONG_COLUMN) { w:cantSplit {} } }
                @for ((cell, width), column) in cells.iter().zip(&widths).zip(columns) {
                    w:tc {
                        w:tcPr { w:tcW w:w=(width) w:type="dxa" {} }
                        (cell)
                        @if column.is_empty() { (after()) }
                    }
                }
            }
        }
        (after())
    }
}

/// How many characters the words of some blocks have.
fn characters(blocks: &[Block]) -> usize {
    let of = |text: &Text| text.to_plain().chars().count();
    let count = |block: &Block| match block {
        Block::Paragraph { text, .. } => of(text),
        Block::List { items, .. } => items.iter().map(of).sum(),
        Block::Pairs(pairs) => pairs.iter().map(|(label, value)| of(label) + of(value)).sum(),
        Block::Card(inner) => characters(inner),
        _ => 0,
    };
    blocks.iter().map(count).sum()
}

/// What every table needs: its style, width and, for those who cannot see it, what it holds.
fn properties(style: &str, width: u32, summary: Option<&str>) -> Markup {
    html! {
        w:tblPr {
            w:tblStyle w:val=(style) {}
            w:tblW w:w=(width) w:type="dxa" {}
            w:tblLayout w:type="fixed" {}
            w:tblLook w:val=(if summary.is_some() { "0020" } else { "0000" }) w:firstRow=(u8::from(summary.is_some())) w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1" {}
            @if let Some(summary) = summary {
                w:tblCaption w:val=(flat(summary)) {}
            }
        }
    }
}

fn grid(widths: &[u32]) -> Markup {
    html! { w:tblGrid { @for width in widths { w:gridCol w:w=(width) {} } } }
}

/// A line of no height: two tables that follow each other would be one, and a cell ends with a paragraph.
pub(super) fn after() -> Markup {
    html! { w:p { w:pPr { w:pStyle w:val="AfterTable" {} } } }
}

fn shade(colour: crate::report::document::Colour) -> Markup {
    html! { w:shd w:val="clear" w:color="auto" w:fill=(hex(colour).trim_start_matches('#')) {} }
}

fn aligned(align: Align) -> Markup {
    let side = match align {
        Align::Start => return Markup::default(),
        Align::End => "end",
        Align::Centre => "center",
    };
    html! { w:jc w:val=(side) {} }
}

fn shares(width: u32, count: usize) -> Vec<u32> {
    let count = u32::try_from(count).unwrap_or(1).max(1);
    vec![width / count; count as usize]
}

/// The width of each column: as the shares say, but none narrower than its longest word.
fn widths(writer: &Writer<'_>, table: &Table) -> Vec<u32> {
    let whole = writer.width;
    let needed: Vec<u32> = table
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| {
            let cells = table.rows.iter().filter_map(|row| row.cells.get(at)).map(|cell| cell.text.to_plain());
            let words = cells.map(|text| widest_word(writer, &text, LETTERS)).max().unwrap_or_default();
            let word = words.max(widest_word(writer, &column.head, HEAD_LETTERS)) + 2 * PADDING;
            word.min(twips(float(whole as usize) / TWIPS * WIDEST_WORD))
        })
        .collect();
    let shares: Vec<f32> =
        table.columns.iter().map(|c| if c.share.is_finite() { c.share.max(0.01) } else { 1.0 }).collect();
    // Columns that would be too narrow get what they need; the others share the rest.
    let mut fixed = vec![false; shares.len()];
    loop {
        let taken: u32 = needed.iter().zip(&fixed).filter(|(_, fixed)| **fixed).map(|(width, _)| width).sum();
        let free = whole.saturating_sub(taken);
        let of: f32 = shares.iter().zip(&fixed).filter(|(_, fixed)| !**fixed).map(|(share, _)| share).sum();
        let width = |at: usize| twips(float(free as usize) * shares[at] / of / TWIPS);
        let narrow = (0..shares.len()).find(|at| !fixed[*at] && width(*at) < needed[*at]);
        match narrow {
            Some(at) => fixed[at] = true,
            None => return (0..shares.len()).map(|at| if fixed[at] { needed[at] } else { width(at) }).collect(),
        }
    }
}

fn widest_word(writer: &Writer<'_>, text: &str, hand: Hand) -> u32 {
    let text = sanitize(text);
    let text = held(&text);
    let words = text.split([' ', '\n']).map(|word| writer.letters.width(word, hand));
    twips(words.fold(0.0, f32::max) * OTHER_FACE)
}

fn widest_line(writer: &Writer<'_>, text: &str) -> u32 {
    twips(sanitize(text).lines().map(|line| writer.letters.width(line, HEAD_LETTERS)).fold(0.0, f32::max)) + 2 * PADDING
}

/// Points in twentieths.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "lengths on a page are small and not negative"
)]
fn twips(points: f32) -> u32 {
    (points * TWIPS).ceil().clamp(0.0, 40_000.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, Words};
    use crate::render::pdf::sample;

    #[test]
    fn no_column_is_narrower_than_its_longest_word_and_all_fill_the_width() {
        let document = sample::document();
        let words = Words::new(Language::English);
        let writer = Writer::new(&document, &words).unwrap();
        let column = |head: &str, share| Column { head: head.to_owned(), share, align: Align::Start };
        let columns = vec![column("Code", 0.1), column("Responsible", 0.1), column("What is done", 5.0)];
        let row = Row { cells: vec![Cell::from(Text::plain("O-10"))], strong: false, below: Vec::new() };
        let table = Table { summary: String::new(), columns, rows: vec![row] };
        let found = widths(&writer, &table);
        assert!(found[1] > found[0] && found[0] > 400, "{found:?}");
        assert!(found[2] > 5 * found[1], "{found:?}");
        let sum: u32 = found.iter().sum();
        assert!((writer.width..writer.width + 3).contains(&sum), "{sum} {}", writer.width);
    }
}
