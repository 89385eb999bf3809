//! A list of which one is picked: with arrows, with the first letter, page by page where it is longer than the screen.

use std::io;

use dialoguer::theme::{SimpleTheme, Theme as _};

use super::keyboard::Stroke;
use super::{Style, Terminal};
use crate::interview::layout;
use crate::interview::screen::{Input, Screen};
use crate::language::Words;

/// Rows that are kept for a list, however long the text above it.
const LIST_ROWS: usize = 8;

/// The columns before an entry.
const MARK: usize = 2;

impl Terminal {
    pub(super) fn ask_pick(&mut self, screen: &Screen, items: &[String], words: &Words) -> io::Result<Input> {
        let mut at = screen.begins_at.min(items.len().saturating_sub(1));
        loop {
            self.draw_list(screen, items, at, words)?;
            let page = self.page_of(screen, items);
            match self.stroke()? {
                Stroke::Enter if !items.is_empty() => return Ok(Input::Picked(at)),
                Stroke::Enter | Stroke::Escape => return Ok(Input::Cancel),
                Stroke::Interrupt | Stroke::EndOfInput => return Ok(Input::Interrupted),
                Stroke::Up => at = at.checked_sub(1).unwrap_or(items.len().saturating_sub(1)),
                Stroke::Down => at = if at + 1 < items.len() { at + 1 } else { 0 },
                Stroke::PageUp | Stroke::Left => at = at.saturating_sub(page),
                Stroke::PageDown | Stroke::Right => at = (at + page).min(items.len().saturating_sub(1)),
                Stroke::Home => at = 0,
                Stroke::End => at = items.len().saturating_sub(1),
                Stroke::Letter(letter) => at = next_with(items, at, letter),
                _ => {}
            }
        }
    }

    /// How many entries are seen at once.
    fn page_of(&self, screen: &Screen, items: &[String]) -> usize {
        let (columns, height) = self.size();
        let above = layout::rows(screen, &self.said, columns, height.saturating_sub(LIST_ROWS.min(items.len() + 2)));
        // The row that names the keys and the one with the cursor.
        height.saturating_sub(above.len() + 2).max(1)
    }

    fn draw_list(&self, screen: &Screen, items: &[String], at: usize, words: &Words) -> io::Result<()> {
        let (columns, _) = self.size();
        let page = self.page_of(screen, items);
        self.draw(screen, LIST_ROWS.min(items.len() + 2))?;
        let first = at / page * page;
        let last = (first + page).min(items.len());
        let mut hint = words.text("interview-pick-keys");
        if items.len() > page {
            let place = [("first", (first + 1).into()), ("last", last.into()), ("count", items.len().into())];
            hint = format!("{} · {hint}", words.with("interview-pick-place", &place));
        }
        self.term.write_line(&self.look(Style::Faint).apply_to(layout::cut(&hint, columns - 1)).to_string())?;
        for (place, item) in items.iter().enumerate().take(last).skip(first) {
            let mut row = String::new();
            let text = layout::cut(&layout::one_line(item), columns - 1 - MARK);
            // Writing into a text does not fail.
            let _ = SimpleTheme.format_select_prompt_item(&mut row, &text, place == at);
            let style = if place == at { Style::Strong } else { Style::Plain };
            self.term.write_line(&self.look(style).apply_to(row.trim_end()).to_string())?;
        }
        self.term.write_str(&format!("{}> ", screen.word))?;
        self.term.flush()
    }
}

/// The next entry that begins with a letter, after the present one and then from the beginning; else the present one.
fn next_with(items: &[String], at: usize, letter: char) -> usize {
    let begins = |place: &usize| {
        let first = items[*place].chars().find(|known| known.is_alphanumeric());
        first.is_some_and(|first| first.to_lowercase().eq(letter.to_lowercase()))
    };
    (at + 1..items.len()).chain(0..items.len().min(at)).find(begins).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_leads_to_the_next_entry_that_begins_with_it() {
        let items = ["O-1 Mandat", "O-2 Communauté", "T-1 Parc", "(rien)"].map(str::to_owned);
        assert_eq!(next_with(&items, 0, 'o'), 1);
        assert_eq!(next_with(&items, 1, 'O'), 0);
        assert_eq!(next_with(&items, 0, 't'), 2);
        assert_eq!(next_with(&items, 0, 'R'), 3);
        assert_eq!(next_with(&items, 2, 'x'), 2);
        assert_eq!(next_with(&[], 0, 'x'), 0);
    }
}
