//! How text is set for people: in so many columns, drawn or in words, with or without colour.

use super::context::Context;
use crate::language::Words;
use crate::problem::visible;
use crate::render::table::Grid;

/// How text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Display {
    pub(super) columns: u16,
    pub(super) plain: bool,
    pub(super) colour: bool,
}

impl Display {
    pub(super) fn of(context: &Context) -> Self {
        Self { columns: context.columns(), plain: context.is_plain(), colour: context.has_colour() }
    }

    fn strong(self, text: &str) -> String {
        if self.colour { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// A line that matters, bold where there is colour, on as many lines as it takes.
    pub(super) fn heading(self, text: &str) -> String {
        self.wrapped(&visible(text)).lines().fold(String::new(), |all, line| all + &self.strong(line) + "\n")
    }

    pub(super) fn drawn(self, words: &Words, grid: &Grid) -> String {
        if self.plain { grid.said(words) } else { grid.drawn(self.columns) }
    }

    pub(super) fn wrapped(self, text: &str) -> String {
        // Ranges stay in one piece: "9–11 June".
        let options = textwrap::Options::new(usize::from(self.columns.min(100)))
            .word_separator(textwrap::WordSeparator::AsciiSpace);
        let lines = textwrap::wrap(text, options);
        lines.iter().fold(String::new(), |all, line| all + line + "\n")
    }
}
