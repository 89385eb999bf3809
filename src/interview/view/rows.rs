//! Text broken and cut to columns.

use ratatui::style::Style;
use ratatui::text::{Line, Span};
use textwrap::WrapAlgorithm;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::problem::visible;

/// The text without anything that a terminal would obey.
pub(super) fn one_line(text: &str) -> String {
    visible(&text.replace(['\t', '\n'], " "))
}

/// A line broken between words.
pub(in super::super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let options = textwrap::Options::new(width).wrap_algorithm(WrapAlgorithm::FirstFit);
    textwrap::wrap(text, options).into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// A text of one or several paragraphs as rows.
pub(super) fn paragraph(text: &str, width: usize, style: Style) -> Vec<Line<'static>> {
    text.split('\n')
        .flat_map(|line| wrapped(&one_line(line), width.max(4)))
        .map(|row| Line::from(Span::styled(row, style)))
        .collect()
}

/// As much of a text as fits so many columns, with a sign where something is missing.
pub(in super::super) fn cut(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut taken = String::new();
    let mut width = 1;
    for letter in text.chars() {
        width += letter.width().unwrap_or(0);
        if width > columns {
            break;
        }
        taken.push(letter);
    }
    let kept = taken.trim_end().len();
    taken.truncate(kept);
    taken.push('…');
    taken
}

/// Fills a text up to so many columns.
pub(super) fn padded(text: &str, columns: usize) -> String {
    let missing = columns.saturating_sub(text.width());
    format!("{text}{}", " ".repeat(missing))
}

/// A row with one text at each end; the left one gives way.
pub(super) fn both_ends(left: &Span<'static>, right: &Span<'static>, width: usize) -> Line<'static> {
    let room = width.saturating_sub(right.content.width() + 1);
    let left = Span::styled(cut(&left.content, room), left.style);
    let gap = width.saturating_sub(left.content.width() + right.content.width());
    Line::from(vec![left, Span::raw(" ".repeat(gap)), right.clone()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_letters_are_cut_by_columns() {
        assert_eq!(cut("漢字の記録", 7), "漢字の…");
        assert_eq!(cut("short", 5), "short");
        assert_eq!(cut("a long one", 7), "a long…");
        assert_eq!(padded("漢", 4), "漢  ");
    }
}
