//! Small tables for the terminal, and the same in words for those who hear instead of see.

use comfy_table::{Cell, CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width};
use unicode_width::UnicodeWidthStr;

use crate::language::Words;
use crate::problem::visible;

/// The columns that stay free beside each column of a table.
const PADDING: usize = 2;

/// The columns before the cells of a row that is listed.
const INDENT: usize = 4;

/// A column that needs no more than so many stays in one piece.
const SHORT: usize = 16;

/// A longer word, such as an address, may be broken.
const LONGEST_WORD: usize = 24;

/// The columns that a column of a table needs.
#[derive(Debug, Clone, Copy)]
struct Need {
    /// So that no figure and no word is broken.
    least: usize,
    /// So that nothing is.
    whole: usize,
}

/// Shares out the room: each column gets its least, short ones all that they need, and what is left goes, one by one, to the
/// column that is longest for its width, so that rows stay low. `None` where there is not even room for the least.
fn shared(needs: &[Need], room: usize) -> Option<Vec<usize>> {
    let mut widths: Vec<usize> = needs.iter().map(|need| need.least).collect();
    let mut left = room.checked_sub(widths.iter().sum())?;
    for (width, need) in widths.iter_mut().zip(needs).filter(|(_, need)| need.whole <= SHORT) {
        let more = need.whole.saturating_sub(*width).min(left);
        *width += more;
        left -= more;
    }
    for _ in 0..left {
        let short = (0..needs.len()).filter(|column| widths[*column] < needs[*column].whole);
        // a/b > c/d without fractions; a column that needs nothing at all is never short.
        let longest =
            short.max_by(|one, other| (needs[*one].whole * widths[*other]).cmp(&(needs[*other].whole * widths[*one])));
        let Some(column) = longest else { break };
        widths[column] += 1;
    }
    Some(widths)
}

/// Pieces side by side, broken between them; one that is longer than a line is broken between its words.
fn packed(pieces: impl Iterator<Item = String>, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if line.width() + 3 + piece.width() <= width => {
                line.push_str(" · ");
                line.push_str(&piece);
            }
            _ => lines.extend(textwrap::wrap(&piece, width.max(8)).into_iter().map(|line| line.trim_end().to_owned())),
        }
    }
    lines
}

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
    /// The table, no wider than `width` columns; a thin line under the heads, and none between rows. Where there is no room for
    /// its columns, each row is an entry of its own: no figure and no usual word is ever broken.
    #[must_use]
    pub fn drawn(&self, width: u16) -> String {
        let needs = self.needs();
        // One more column stands between two.
        let room = (usize::from(width) + 1).saturating_sub((PADDING + 1) * needs.len());
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
        if needs.iter().map(|need| need.whole).sum::<usize>() > room {
            let Some(widths) = shared(&needs, room) else { return self.listed(usize::from(width)) };
            table.set_constraints(widths.into_iter().map(|columns| {
                let columns = u16::try_from(columns + PADDING).unwrap_or(u16::MAX);
                ColumnConstraint::Absolute(Width::Fixed(columns))
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

    /// What each column needs.
    fn needs(&self) -> Vec<Need> {
        let longest_word = |text: &str| text.split(' ').map(UnicodeWidthStr::width).max().unwrap_or(0);
        self.heads
            .iter()
            .enumerate()
            .map(|(column, head)| {
                let head = visible(head);
                let cells: Vec<String> =
                    self.rows.iter().filter_map(|row| row.get(column)).map(|text| visible(text)).collect();
                let widest = cells.iter().map(|cell| cell.width()).max().unwrap_or(0);
                let words = cells.iter().map(|cell| longest_word(cell)).max().unwrap_or(0).min(LONGEST_WORD);
                let least = if self.figures.contains(&column) { widest } else { words };
                Need { least: least.max(longest_word(&head)), whole: widest.max(head.width()) }
            })
            .collect()
    }

    /// Each row as an entry: its first cell, and the others behind their heads below it.
    fn listed(&self, width: usize) -> String {
        let mut text = String::new();
        for row in &self.rows {
            let Some((first, rest)) = row.split_first() else { continue };
            let cells = self.heads.iter().skip(1).zip(rest).filter(|(_, cell)| !cell.is_empty());
            let said = cells.map(|(head, cell)| format!("{} {}", visible(head), visible(cell)));
            for line in textwrap::wrap(&visible(first), width) {
                text.push_str(line.trim_end());
                text.push('\n');
            }
            for line in packed(said, width.saturating_sub(INDENT)) {
                text.push_str(&" ".repeat(INDENT));
                text.push_str(&line);
                text.push('\n');
            }
        }
        text
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

#[cfg(test)]
mod tests {
    use super::*;

    fn scores() -> Grid {
        let row = |texts: [&str; 4]| texts.map(str::to_owned).to_vec();
        Grid {
            heads: row(["Domaine", "Score", "Tant qu’ouvert", "Répondu"]),
            rows: vec![
                row(["O Organisation", "1,36 sur 0–4", "", "11 sur 11"]),
                row(["H Ressources humaines", "1,33 sur 0–4", "1,14–1,71", "6 sur 7"]),
            ],
            figures: vec![1, 2, 3],
        }
    }

    /// Every word and figure of the table, whole.
    fn is_unbroken(text: &str) -> bool {
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let words = ["Organisation", "Ressources", "humaines", "1,33 sur 0–4", "1,14–1,71", "11 sur 11"];
        words.iter().all(|word| lines.iter().any(|line| line.contains(word)))
    }

    #[test]
    fn no_word_and_no_figure_is_broken_however_narrow_the_screen() {
        for width in [30, 40, 50, 54, 58, 60, 64, 80, 100] {
            let drawn = scores().drawn(width);
            assert!(is_unbroken(&drawn), "{width}\n{drawn}");
            assert!(drawn.lines().all(|line| line.width() <= usize::from(width)), "{width}\n{drawn}");
        }
    }

    #[test]
    fn rows_are_listed_where_columns_have_no_room() {
        assert_eq!(
            scores().drawn(48),
            "O Organisation\n    Score 1,36 sur 0–4 · Répondu 11 sur 11\n\
             H Ressources humaines\n    Score 1,33 sur 0–4\n    Tant qu’ouvert 1,14–1,71 · Répondu 6 sur 7\n"
        );
    }

    #[test]
    fn an_address_may_be_broken_and_the_other_words_are_not() {
        let row = |first: &str, second: &str| vec![first.to_owned(), second.to_owned()];
        let address = format!("https://{}", "a".repeat(200));
        let grid = Grid { heads: row("Pièce", "Lien"), rows: vec![row("Le décret", &address)], figures: Vec::new() };
        let drawn = grid.drawn(60);
        assert!(drawn.contains("Le décret") && drawn.lines().all(|line| line.width() <= 60), "{drawn}");
    }
}
