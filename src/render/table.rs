//! Small tables for the terminal, and the same in words for those who hear instead of see.

use comfy_table::{Cell, CellAlignment, ContentArrangement, LineStyle, Table, TableStyle};

use crate::language::Words;
use crate::problem::visible;

/// A table of texts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Grid {
    /// The heads of the columns.
    pub heads: Vec<String>,
    /// The rows, each with as many cells as there are heads.
    pub rows: Vec<Vec<String>>,
    /// The columns that hold figures and stand at the right.
    pub figures: Vec<usize>,
}

impl Grid {
    /// The table, no wider than `width` columns; a thin line under the heads, and none between rows.
    #[must_use]
    pub fn drawn(&self, width: u16) -> String {
        let mut table = Table::new();
        table.load_style(TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─')));
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
        table.set_header(self.heads.iter().map(|head| visible(head)));
        for row in &self.rows {
            table.add_row(row.iter().enumerate().map(|(column, text)| {
                let alignment = if self.figures.contains(&column) { CellAlignment::Right } else { CellAlignment::Left };
                Cell::new(visible(text)).set_alignment(alignment)
            }));
        }
        let drawn = table.to_string();
        drawn.lines().map(str::trim_end).fold(String::new(), |text, line| text + line + "\n")
    }

    /// Leaves out the columns from `first` on in which no row says anything: a narrow screen needs their room.
    #[must_use]
    pub fn without_empty_columns(mut self, first: usize) -> Self {
        for column in (first..self.heads.len()).rev() {
            if self.rows.iter().all(|row| row[column].is_empty()) {
                self.heads.remove(column);
                for row in &mut self.rows {
                    row.remove(column);
                }
                self.figures.retain(|figure| *figure != column);
                for figure in self.figures.iter_mut().filter(|figure| **figure > column) {
                    *figure -= 1;
                }
            }
        }
        self
    }

    /// The same in words: a line a row, each cell behind its head, nothing said for an empty one.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        let between = words.text("said-between");
        let one = |head: &str, cell: &str| match head {
            "" => visible(cell),
            head => words.with("said-cell", &[("head", visible(head).into()), ("cell", visible(cell).into())]),
        };
        self.rows.iter().fold(String::new(), |mut text, row| {
            let cells = self.heads.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
            let said: Vec<String> = cells.map(|(head, cell)| one(head, cell)).collect();
            text.push_str(&said.join(&between));
            text.push('\n');
            text
        })
    }
}
