//! Tables: heads that say what they are the heads of, and levels as small fields.

use std::fmt::Write as _;

use maud::{Markup, html};

use super::blocks::{direction, ticked};
use super::text::{Places, flat, is_said, lines};
use crate::render::convert::{float, hundredth};
use crate::report::document::{Align, Cell, Column, Row, Steps, Table, Text};

/// Tables of so many columns are set as a card a row where the page is narrow.
const MANY: usize = 3;
/// A word longer than this may be broken anywhere; else its column is at least as wide as its longest word.
const LONG: usize = 24;
/// What a cell without content holds; where rows are cards it is left out.
const NOTHING: &str = "–";

/// A table that can be scrolled where it is wider than the page.
pub(super) fn table(places: &Places, table: &Table) -> Markup {
    if table.columns.is_empty() {
        return Markup::default();
    }
    let many = table.columns.len() >= MANY;
    let shares: Vec<f32> =
        table.columns.iter().map(|c| if c.share.is_finite() { c.share.max(0.01) } else { 1.0 }).collect();
    let whole: f32 = shares.iter().sum();
    html! {
        div.scroll {
            table.cards[many] {
                caption { (flat(&table.summary)) }
                colgroup {
                    @for share in &shares { col style=(format!("width:{:.1}%", share / whole * 100.0)); }
                }
                thead {
                    tr {
                        @for column in &table.columns {
                            th scope="col" class=[side(column.align)] { (lines(&column.head)) }
                        }
                    }
                }
                tbody {
                    @for row in &table.rows {
                        (self::row(places, row, &table.columns))
                        @for text in &row.below { (below(places, text, table.columns.len())) }
                    }
                }
            }
        }
    }
}

fn row(places: &Places, row: &Row, columns: &[Column]) -> Markup {
    let nothing = Cell::default();
    html! {
        tr.strong[row.strong] {
            @for (index, column) in columns.iter().enumerate() {
                @let cell = row.cells.get(index).unwrap_or(&nothing);
                @let named = !cell.text.to_plain().trim().is_empty();
                @let class = class(cell, column.align);
                @if index == 0 && named {
                    th scope="row" class=[class] { div { (self::cell(places, cell)) } }
                } @else {
                    td class=[class] data-head=(flat(&column.head)) { div dir=[direction(&cell.text)] { (self::cell(places, cell)) } }
                }
            }
        }
    }
}

/// What belongs to a row as a whole, over all columns.
fn below(places: &Places, text: &Text, columns: usize) -> Markup {
    html! {
        tr.below { td colspan=(columns) { div dir=[direction(text)] { (places.inline(text, false)) } } }
    }
}

fn class(cell: &Cell, align: Align) -> Option<String> {
    let text = cell.text.to_plain();
    let empty = cell.steps.is_none() && matches!(text.trim(), "" | NOTHING);
    let long = text.split_whitespace().any(|word| word.chars().count() > LONG);
    let classes = [side(align), is_said(&cell.text).then_some("said"), long.then_some("long"), empty.then_some("none")];
    let classes: Vec<&str> = classes.into_iter().flatten().collect();
    (!classes.is_empty()).then(|| classes.join(" "))
}

const fn side(align: Align) -> Option<&'static str> {
    match align {
        Align::Start => None,
        Align::End => Some("right"),
        Align::Centre => Some("centre"),
    }
}

fn cell(places: &Places, cell: &Cell) -> Markup {
    let words = match ticked(&cell.text) {
        Some(rest) => html! { span.box {} (places.inline(&rest, false)) },
        None => places.inline(&cell.text, is_said(&cell.text)),
    };
    let Some(steps) = cell.steps.filter(|steps| steps.of > 0) else { return words };
    let alone = cell.text.to_plain().trim().is_empty();
    html! { (fields(steps, alone)) (words) }
}

/// The side of a field, the way from one to the next, and the height with the bar of the target.
const FIELD: (f32, f32, f32) = (8.0, 10.0, 12.0);

/// A level as fields: filled ones dark, the others hollow, a bar under the one that the target asks for. Beside words that say
/// the same it is for the eye alone.
fn fields(steps: Steps, alone: bool) -> Markup {
    let (side, way, tall) = FIELD;
    let width = float(steps.of) * way;
    let mut on = String::new();
    let mut off = String::new();
    for index in 0..steps.of {
        let x = 1.0 + float(index) * way;
        // Writing to a string does not fail.
        if index < steps.filled {
            let _ = write!(on, "M{x} 0h{side}v{side}h-{side}Z");
        } else {
            let inner = side - 1.0;
            let _ = write!(off, "M{} 0.5h{inner}v{inner}h-{inner}Z", x + 0.5);
        }
    }
    // A target of the lowest level asks for no field: its bar stands before the first.
    let goal = steps.target.map(|target| match target.min(steps.of).checked_sub(1) {
        Some(index) => format!("M{} 9.5h{side}v2h-{side}Z", 1.0 + float(index) * way),
        None => "M0 9.5h2v2h-2Z".to_owned(),
    });
    let view = format!("0 0 {width} {tall}");
    let style = format!("width:{}em", hundredth(width / 13.0));
    let drawn = html! {
        @if !on.is_empty() { path.on d=(on) {} }
        @if !off.is_empty() { path.off d=(off) {} }
        @if let Some(goal) = goal { path.goal d=(goal) {} }
    };
    html! {
        @if alone {
            svg.steps viewBox=(view) style=(style) role="img" { title { (steps.filled) "/" (steps.of) } (drawn) }
        } @else {
            svg.steps viewBox=(view) style=(style) aria-hidden="true" { (drawn) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{fields, table};
    use crate::render::html::text::Places;
    use crate::report::document::{Align, Cell, Column, Row, Steps, Table, Text};

    #[test]
    fn heads_have_their_scope_and_cells_their_head() {
        let column = |head: &str, share, align| Column { head: head.to_owned(), share, align };
        let columns = vec![column("Id", f32::NAN, Align::Start), column("Coût", 3.0, Align::End)];
        let rows = vec![Row { cells: vec![Cell::from(Text::plain("O-1"))], strong: true, below: Vec::new() }];
        let html = table(&Places::default(), &Table { summary: "Tout".to_owned(), columns, rows }).into_string();
        assert!(html.contains("<caption>Tout</caption>"), "{html}");
        assert!(html.contains("<col style=\"width:25.0%\"><col style=\"width:75.0%\">"), "{html}");
        assert!(html.contains("<th scope=\"col\" class=\"right\">Coût</th>"), "{html}");
        assert!(html.contains("<tr class=\"strong\"><th scope=\"row\"><div>O-1</div></th>"), "{html}");
        assert!(html.contains("<td class=\"right none\" data-head=\"Coût\"><div></div></td>"), "{html}");
    }

    #[test]
    fn a_level_without_words_says_itself() {
        let steps = Steps { filled: 1, of: 3, target: Some(0) };
        assert!(fields(steps, true).into_string().contains("<title>1/3</title>"));
        let beside = fields(steps, false).into_string();
        assert!(beside.contains("aria-hidden") && beside.contains("class=\"goal\" d=\"M0 9.5"), "{beside}");
    }
}
