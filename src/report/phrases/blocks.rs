//! Small makers of blocks, so that the parts read as what they say.

use crate::report::document::{Align, Anchor, Block, Cell, Column, Link, Role, Row, Run, Style, Table, Text, Voice};

/// What stands where there is nothing to say.
pub(in crate::report) const NOTHING: &str = "–";

/// A heading.
pub(in crate::report) fn heading(level: u8, text: impl Into<String>, anchor: impl Into<String>) -> Block {
    Block::Heading { level, text: text.into(), anchor: Anchor(anchor.into()) }
}

/// A paragraph of a role.
pub(in crate::report) const fn paragraph(text: Text, role: Role) -> Block {
    Block::Paragraph { text, role }
}

/// Ordinary text.
pub(in crate::report) fn body(text: impl Into<String>) -> Block {
    paragraph(Text::plain(text), Role::Body)
}

/// Small text.
pub(in crate::report) fn note(text: impl Into<String>) -> Block {
    paragraph(Text::plain(text), Role::Note)
}

/// A small heading that the contents leave out.
pub(in crate::report) fn label(text: impl Into<String>) -> Block {
    paragraph(Text::plain(text), Role::Label)
}

/// The words of an assessor, set apart.
pub(in crate::report) const fn quote(text: Text) -> Block {
    paragraph(text, Role::Quote)
}

/// A text that leads to a place in the document.
pub(in crate::report) fn link_to(anchor: impl Into<String>, text: impl Into<String>, style: Style) -> Text {
    let link = Some(Link::Place(Anchor(anchor.into())));
    Text(vec![Run { text: text.into(), style, voice: Voice::Program, link }])
}

/// A text that leads to an address outside; one that is no address of the web stays text.
pub(in crate::report) fn web(address: &str, text: impl Into<String>, voice: Voice) -> Text {
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    let link = is_web.then(|| Link::Web(address.to_owned()));
    Text(vec![Run { text: text.into(), style: Style::Plain, voice, link }])
}

/// A column whose cells stand at the left.
pub(in crate::report) fn column(head: impl Into<String>, share: f32) -> Column {
    Column { head: head.into(), share, align: Align::Start }
}

/// A column of numbers.
pub(in crate::report) fn numbers(head: impl Into<String>, share: f32) -> Column {
    Column { head: head.into(), share, align: Align::End }
}

/// A row.
pub(in crate::report) const fn row(cells: Vec<Cell>) -> Row {
    Row { cells, strong: false, below: Vec::new() }
}

/// A cell of plain text.
pub(in crate::report) fn cell(text: impl Into<String>) -> Cell {
    Cell { text: Text::plain(text), steps: None }
}

/// A cell of a text, or an empty one.
pub(in crate::report) fn cell_or_nothing(text: Option<Text>) -> Cell {
    text.unwrap_or_default().into()
}

/// A table without the columns in which no row says anything: they would only take room.
pub(in crate::report) fn table(summary: impl Into<String>, columns: Vec<Column>, rows: Vec<Row>) -> Block {
    let mut kept = columns_said(&rows.iter().collect::<Vec<_>>());
    kept.resize(columns.len(), false);
    table_of(summary, columns, rows, &kept)
}

/// Which columns of some rows say something.
pub(in crate::report) fn columns_said(rows: &[&Row]) -> Vec<bool> {
    let says = |cell: &Cell| cell.steps.is_some() || !matches!(cell.text.to_plain().as_str(), "" | NOTHING);
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    (0..columns).map(|at| rows.iter().any(|row| row.cells.get(at).is_some_and(says))).collect()
}

/// A table of the columns that are kept: tables that belong together keep the same.
pub(in crate::report) fn table_of(
    summary: impl Into<String>,
    columns: Vec<Column>,
    rows: Vec<Row>,
    kept: &[bool],
) -> Block {
    let keep = |at: usize| kept.get(at).copied().unwrap_or(true);
    let columns = columns.into_iter().enumerate().filter(|(at, _)| keep(*at)).map(|(_, column)| column).collect();
    let rows = rows
        .into_iter()
        .map(|row| Row {
            cells: row.cells.into_iter().enumerate().filter(|(at, _)| keep(*at)).map(|(_, cell)| cell).collect(),
            strong: row.strong,
            below: row.below,
        })
        .collect();
    Block::Table(Table { summary: summary.into(), columns, rows })
}

/// Texts below each other in one cell, marked where there are several.
pub(in crate::report) fn listed(texts: Vec<Text>) -> Text {
    let many = texts.len() > 1;
    let marked = |text: Text| if many { Text::plain("– ").then(text) } else { text };
    joined(texts.into_iter().map(marked).collect(), "\n")
}

/// Texts one after another with something between them.
pub(in crate::report) fn joined(texts: Vec<Text>, between: &str) -> Text {
    let mut whole = Text::default();
    for (index, text) in texts.into_iter().enumerate() {
        if index > 0 {
            whole = whole.then(Text::plain(between));
        }
        whole = whole.then(text);
    }
    whole
}
