//! A line of text while it is typed: any length, any letters, shown over as many rows as there are.

use unicode_width::UnicodeWidthChar;

/// A text and the place where the next letter goes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Line {
    letters: Vec<char>,
    cursor: usize,
}

/// A part of the text as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct View {
    pub(super) rows: Vec<String>,
    /// The row among these in which the cursor is.
    pub(super) row: usize,
    /// The columns before the cursor.
    pub(super) column: usize,
}

impl Line {
    pub(super) fn new(text: &str) -> Self {
        let letters: Vec<char> = text.chars().collect();
        Self { cursor: letters.len(), letters }
    }

    pub(super) fn text(&self) -> String {
        self.letters.iter().collect()
    }

    pub(super) fn insert(&mut self, text: &str) {
        let new: Vec<char> = text.chars().collect();
        let count = new.len();
        self.letters.splice(self.cursor..self.cursor, new);
        self.cursor += count;
    }

    pub(super) fn backspace(&mut self) {
        if self.cursor > 0 {
            self.cursor -= 1;
            self.letters.remove(self.cursor);
        }
    }

    pub(super) fn delete(&mut self) {
        if self.cursor < self.letters.len() {
            self.letters.remove(self.cursor);
        }
    }

    pub(super) fn left(&mut self) {
        self.cursor = self.cursor.saturating_sub(1);
    }

    pub(super) fn right(&mut self) {
        self.cursor = (self.cursor + 1).min(self.letters.len());
    }

    pub(super) fn home(&mut self) {
        self.cursor = 0;
    }

    pub(super) fn end(&mut self) {
        self.cursor = self.letters.len();
    }

    /// Takes away everything before the cursor.
    pub(super) fn clear_before(&mut self) {
        self.letters.drain(..self.cursor);
        self.cursor = 0;
    }

    /// Takes away the word before the cursor.
    pub(super) fn clear_word(&mut self) {
        while self.cursor > 0 && self.letters[self.cursor - 1].is_whitespace() {
            self.backspace();
        }
        while self.cursor > 0 && !self.letters[self.cursor - 1].is_whitespace() {
            self.backspace();
        }
    }

    /// The rows around the cursor, at most `height`, of `width` columns each, with `before` in front of the first.
    pub(super) fn view(&self, before: &str, width: usize, height: usize) -> View {
        let width = width.max(2);
        let mut rows = vec![String::new()];
        let mut used = 0;
        let (mut row, mut column) = (0, 0);
        let lead = before.chars().map(|letter| (letter, false));
        let typed = self.letters.iter().enumerate().map(|(place, letter)| (*letter, place == self.cursor));
        for (letter, is_cursor) in lead.chain(typed) {
            // What a terminal would obey is no letter here: it is taken out when the text is taken over.
            let columns = if letter == '\n' { 0 } else { letter.width().unwrap_or(0) };
            if used + columns > width {
                rows.push(String::new());
                used = 0;
            }
            if is_cursor {
                (row, column) = (rows.len() - 1, used);
            }
            match letter {
                '\n' => {
                    rows.push(String::new());
                    used = 0;
                }
                other if other.is_control() => {}
                other => {
                    if let Some(last) = rows.last_mut() {
                        last.push(other);
                    }
                    used += columns;
                }
            }
        }
        if self.cursor == self.letters.len() {
            if used + 1 > width {
                rows.push(String::new());
                used = 0;
            }
            (row, column) = (rows.len() - 1, used);
        }
        let height = height.max(1);
        let first = (row + 1).saturating_sub(height);
        let last = (first + height).min(rows.len());
        View { rows: rows[first..last].to_vec(), row: row - first, column }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_where_the_cursor_is() {
        let mut line = Line::new("ete");
        line.home();
        line.delete();
        line.insert("é");
        line.end();
        line.backspace();
        line.insert("é !");
        assert_eq!(line.text(), "été !");
        line.left();
        line.left();
        line.clear_before();
        assert_eq!(line.text(), " !");
        let mut line = Line::new("un deux  trois  ");
        line.clear_word();
        assert_eq!(line.text(), "un deux  ");
        line.clear_word();
        assert_eq!(line.text(), "un ");
        for _ in 0..9 {
            line.backspace();
            line.right();
            line.delete();
        }
        assert_eq!(line.text(), "");
    }

    #[test]
    fn a_long_text_shows_the_rows_around_the_cursor() {
        let mut line = Line::new(&"é".repeat(5000));
        let view = line.view("Note> ", 79, 5);
        assert_eq!(view.rows.len(), 5);
        assert_eq!((view.row, view.column), (4, (5000 + 6) % 79));
        line.home();
        let view = line.view("Note> ", 79, 5);
        assert_eq!((view.row, view.column), (0, 6));
        assert!(view.rows[0].starts_with("Note> é"));
    }

    #[test]
    fn wide_letters_and_line_ends_keep_their_columns() {
        let line = Line::new("漢字漢");
        assert_eq!(line.view("", 5, 9).rows, ["漢字", "漢"]);
        let line = Line::new("a\nb");
        let view = line.view("> ", 10, 9);
        assert_eq!((view.rows, view.row, view.column), (vec!["> a".to_owned(), "b".to_owned()], 1, 1));
        // A full row: the cursor waits at the beginning of the next.
        let view = Line::new("abcd").view("", 4, 9);
        assert_eq!((view.row, view.column), (1, 0));
    }
}
