//! A [`Document`] as lines for a terminal, or in words alone for those who hear instead of see.

use super::table::Grid;
use crate::language::Words;
use crate::problem::visible;
use crate::report::document::{Align, Block, Document, FieldKind, Role, Table, Text};

/// How the lines are to be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    /// The columns that there are.
    pub columns: u16,
    /// Whether everything is said in words: no lines drawn, no columns.
    pub plain: bool,
}

/// The title and the blocks of a document.
#[must_use]
pub fn terminal(document: &Document, setting: Setting) -> Vec<u8> {
    let mut lines = Lines { words: Words::new(document.language), text: String::new(), setting };
    lines.paragraph(&document.title, 0);
    lines.blank();
    lines.blocks(&document.blocks, 0);
    lines.text.into_bytes()
}

struct Lines {
    words: Words,
    text: String,
    setting: Setting,
}

impl Lines {
    fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Wraps a text, its further lines `hang` columns in.
    fn paragraph(&mut self, text: &str, hang: usize) {
        let indent = " ".repeat(hang);
        let width = usize::from(self.setting.columns).clamp(20, 100);
        for line in text.split('\n') {
            let options = textwrap::Options::new(width).subsequent_indent(&indent);
            for wrapped in textwrap::wrap(&visible(line), options) {
                self.text.push_str(wrapped.trim_end());
                self.text.push('\n');
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block], depth: usize) {
        for block in blocks {
            self.block(block, depth);
        }
    }

    fn block(&mut self, block: &Block, depth: usize) {
        match block {
            Block::Heading { level, text, .. } => {
                self.blank();
                self.paragraph(text, 0);
                if *level <= 2 && !self.setting.plain {
                    let width = textwrap::core::display_width(text).min(usize::from(self.setting.columns));
                    self.text.push_str(&"─".repeat(width));
                    self.text.push('\n');
                }
            }
            Block::Paragraph { text, role } => {
                let words = text.to_plain();
                if *role == Role::Label {
                    self.paragraph(&words, 0);
                } else {
                    self.paragraph(&words, 0);
                    self.blank();
                }
            }
            Block::List { ordered, items } => {
                for (index, item) in items.iter().enumerate() {
                    let mark = if *ordered { format!("{}. ", index + 1) } else { "- ".to_owned() };
                    let hang = mark.len();
                    self.paragraph(&format!("{mark}{}", item.to_plain()), hang);
                }
                self.blank();
            }
            Block::Pairs(pairs) => {
                for (label, value) in pairs {
                    self.paragraph(&format!("{} {}", label.to_plain(), value.to_plain()), 2);
                }
                self.blank();
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => {
                self.paragraph(&format!("{} {}", chart.title, chart.alternative), 0);
                self.blank();
            }
            Block::Beside(columns) => columns.iter().for_each(|column| self.blocks(column, depth)),
            Block::Figures(figures) => {
                for figure in figures {
                    let note = figure.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
                    self.paragraph(&format!("{} {}{note}", figure.value, figure.label), 2);
                }
                self.blank();
            }
            Block::Form(fields) => {
                for field in fields {
                    match &field.kind {
                        FieldKind::Choice(options) => {
                            for option in options {
                                self.paragraph(&format!("[ ] {}", option.text.to_plain()), 4);
                            }
                        }
                        FieldKind::Words(_) => self.paragraph(&format!("{} __________", field.label), 2),
                    }
                }
                self.blank();
            }
            Block::Card(inner) => {
                self.blocks(inner, depth + 1);
                self.blank();
            }
            Block::Contents { .. } => {}
        }
    }

    fn table(&mut self, table: &Table) {
        let grid = Grid {
            heads: table.columns.iter().map(|column| column.head.clone()).collect(),
            rows: table
                .rows
                .iter()
                .map(|row| row.cells.iter().map(|cell| Text::to_plain(&cell.text)).collect())
                .collect(),
            figures: table
                .columns
                .iter()
                .enumerate()
                .filter(|(_, column)| column.align == Align::End)
                .map(|(index, _)| index)
                .collect(),
        };
        self.text.push_str(&if self.setting.plain { grid.said(&self.words) } else { grid.drawn(self.setting.columns) });
        self.blank();
    }
}
