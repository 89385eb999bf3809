//! The terminal: a clear screen for each question, keys without Enter, lists with arrows, lines of any length.

mod editor;
mod keyboard;
mod lines;
mod list;
mod mode;

use std::io;

use console::{Style as Look, Term};

use self::keyboard::{Keyboard, Stroke};
pub use self::lines::StandardLines;
use super::layout::{self, Row, Style};
use super::line::Line;
use super::prompt::Prompt;
use super::screen::{Input, Reply, Screen};
use crate::language::Words;

/// Rows that are kept for a line that is typed.
const LINE_ROWS: usize = 5;

/// A text of more letters than this is not given up with one key.
const MUCH: usize = 40;

/// What an interview can be held on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Surroundings {
    /// No terminal on both standard input and standard error: nothing can be asked.
    None,
    /// A terminal that moves no cursor: only plain lines.
    Dumb,
    /// A terminal.
    Terminal,
}

/// What there is to hold an interview on.
#[must_use]
pub fn surroundings() -> Surroundings {
    use std::io::IsTerminal as _;
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        Surroundings::None
    } else if console::is_dumb() {
        Surroundings::Dumb
    } else {
        Surroundings::Terminal
    }
}

/// The prompt of a terminal. When it is dropped, what was last said is printed and the terminal is as it was before.
pub struct Terminal {
    term: Term,
    keyboard: Keyboard,
    colour: bool,
    /// Whether a screen stands there, with a prompt at its end.
    has_drawn: bool,
    /// What was said since the last screen: it stands on the next one, since that begins with a clear screen.
    said: Vec<String>,
}

impl Terminal {
    /// Takes over the terminal. `colour` says whether it may be coloured.
    ///
    /// # Errors
    ///
    /// When there is no terminal, or its mode cannot be changed.
    pub fn new(colour: bool) -> io::Result<Self> {
        let term = Term::buffered_stderr();
        let keyboard = Keyboard::new(&term)?;
        Ok(Self { term, keyboard, colour, has_drawn: false, said: Vec::new() })
    }

    /// Columns and rows as they are now.
    fn size(&self) -> (usize, usize) {
        let (rows, columns) = self.term.size();
        (usize::from(columns).max(10), usize::from(rows).max(6))
    }

    fn look(&self, style: Style) -> Look {
        let look = Look::new().for_stderr().force_styling(self.colour);
        match style {
            Style::Plain => look,
            Style::Strong => look.bold(),
            Style::Faint => look.dim(),
            Style::Key => look.bold().cyan(),
        }
    }

    fn write_rows(&self, rows: &[Row]) -> io::Result<()> {
        for row in rows {
            for (style, text) in &row.0 {
                self.term.write_str(&self.look(*style).apply_to(text).to_string())?;
            }
            self.term.write_str("\n")?;
        }
        Ok(())
    }

    /// The terminal once it shows all that was written to it: on Windows the cursor moves at once, ahead of what is still held back.
    fn settled(&self) -> io::Result<&Term> {
        if cfg!(windows) {
            self.term.flush()?;
        }
        Ok(&self.term)
    }

    /// A clear screen with as much as fits beside `below` rows that stay free.
    fn draw(&self, screen: &Screen, below: usize) -> io::Result<usize> {
        let (columns, height) = self.size();
        let rows = layout::rows(screen, &self.said, columns, height.saturating_sub(below));
        self.settled()?.clear_screen()?;
        self.write_rows(&rows)?;
        Ok(rows.len())
    }

    /// The next key; after a sleep, everything is drawn again.
    fn stroke(&mut self) -> io::Result<Stroke> {
        match self.keyboard.next() {
            Stroke::Sleep => {
                self.term.write_str("\n")?;
                self.keyboard.sleep(&self.term)?;
                Ok(Stroke::Redraw)
            }
            stroke => Ok(stroke),
        }
    }

    fn ask_key(&mut self, screen: &Screen, words: &Words) -> io::Result<Input> {
        loop {
            self.draw(screen, 1)?;
            self.term.write_str(&format!("{}> ", screen.word))?;
            self.term.flush()?;
            return Ok(match self.stroke()? {
                Stroke::Letter('>') | Stroke::Right => Input::Forward,
                Stroke::Letter(letter) => Input::Key(letter),
                Stroke::Left => Input::Key('b'),
                Stroke::Enter => Input::Enter,
                Stroke::Escape => Input::Cancel,
                Stroke::Interrupt | Stroke::EndOfInput => Input::Interrupted,
                Stroke::Paste(_) => {
                    self.said = vec![words.text("interview-paste-ignored")];
                    continue;
                }
                // Another size, or a key without a letter: the same once more.
                _ => continue,
            });
        }
    }

    /// A text to be read, page by page where it is longer than the screen.
    fn ask_page(&mut self, screen: &Screen, words: &Words) -> io::Result<Input> {
        let mut first = 0;
        loop {
            let (columns, height) = self.size();
            let rows = layout::all_rows(screen, &self.said, columns);
            let page = height.saturating_sub(2).max(1);
            first = first.min(rows.len().saturating_sub(1));
            let last = (first + page).min(rows.len());
            self.settled()?.clear_screen()?;
            self.write_rows(&rows[first..last])?;
            let has_more = last < rows.len();
            let word = if has_more { words.text("interview-next-page") } else { screen.word.clone() };
            self.term.write_str(&format!("{word}> "))?;
            self.term.flush()?;
            match self.stroke()? {
                Stroke::Interrupt | Stroke::EndOfInput => return Ok(Input::Interrupted),
                Stroke::Redraw | Stroke::Paste(_) => {}
                Stroke::Escape => return Ok(Input::Enter),
                Stroke::Up | Stroke::PageUp => first = first.saturating_sub(page),
                _ if has_more => first = last,
                Stroke::Letter(letter) => return Ok(Input::Key(letter)),
                _ => return Ok(Input::Enter),
            }
        }
    }

    fn ask_line(&mut self, screen: &Screen, initial: &str, words: &Words) -> io::Result<Input> {
        let mut line = Line::new(initial);
        let mut is_warned = false;
        let editor = editor::editor().filter(|_| screen.is_long);
        'screen: loop {
            let mut used = self.draw(screen, LINE_ROWS)?;
            if editor.is_some() {
                let (columns, _) = self.size();
                let hint = layout::cut(&words.text("interview-editor-key"), columns - 1);
                self.term.write_line(&self.look(Style::Faint).apply_to(hint).to_string())?;
                used += 1;
            }
            let mut above = 0;
            loop {
                let (columns, rows) = self.size();
                let height = rows.saturating_sub(used + 1).clamp(1, rows.saturating_sub(1).max(1));
                let view = line.view(&format!("{}> ", screen.word), columns.saturating_sub(1), height);
                self.settled()?.move_cursor_up(above)?;
                self.term.write_str("\r")?;
                self.settled()?.clear_to_end_of_screen()?;
                self.term.write_str(&view.rows.join("\n"))?;
                self.settled()?.move_cursor_up(view.rows.len() - 1 - view.row)?;
                self.term.write_str("\r")?;
                self.settled()?.move_cursor_right(view.column)?;
                self.term.flush()?;
                above = view.row;
                let stroke = self.stroke()?;
                // Who goes on writing has taken the warning.
                is_warned &= matches!(stroke, Stroke::Escape | Stroke::Redraw);
                match stroke {
                    Stroke::Letter(letter) => line.insert(&letter.to_string()),
                    Stroke::Paste(text) => line.insert(&super::prompt::clean_inside(&text)),
                    Stroke::Backspace => line.backspace(),
                    Stroke::Delete => line.delete(),
                    Stroke::Left => line.left(),
                    Stroke::Right => line.right(),
                    Stroke::Home => line.home(),
                    Stroke::End => line.end(),
                    Stroke::ClearBefore => line.clear_before(),
                    Stroke::ClearWord => line.clear_word(),
                    Stroke::Redraw => continue 'screen,
                    Stroke::Escape if !is_warned && loses_much(initial, &line.text()) => {
                        is_warned = true;
                        self.said = vec![words.text("interview-escape-again")];
                        continue 'screen;
                    }
                    Stroke::Escape => return Ok(Input::Cancel),
                    Stroke::Interrupt | Stroke::EndOfInput => return Ok(broken_off(initial, line.text())),
                    // Where pastes come without marks, a line end in the middle of one ends no text.
                    Stroke::Enter if self.keyboard.is_input_waiting() => {
                        line.insert(if screen.is_long { "\n" } else { " " });
                    }
                    Stroke::Enter => return Ok(changed(initial, line.text())),
                    Stroke::Editor => {
                        let Some(editor) = &editor else { continue };
                        self.settled()?.clear_screen()?;
                        match self.keyboard.lend(&self.term, || editor::edit(editor, &line.text()))? {
                            Ok(text) => return Ok(changed(initial, text)),
                            Err(error) => {
                                let arguments =
                                    [("editor", editor.as_str().into()), ("cause", error.to_string().into())];
                                self.said = vec![words.with("interview-editor-failed", &arguments)];
                                continue 'screen;
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

/// A text that was given, unless it is the one that stood there.
fn changed(initial: &str, text: String) -> Input {
    if text == initial { Input::Enter } else { Input::Text(text) }
}

/// Whether more was typed than one would care to type again.
fn loses_much(initial: &str, typed: &str) -> bool {
    typed != initial && typed.chars().count() > MUCH
}

/// A text that was being typed, unless it is the one that stood there.
fn broken_off(initial: &str, text: String) -> Input {
    if text == initial { Input::Interrupted } else { Input::BrokenOff(text) }
}

impl Prompt for Terminal {
    fn ask(&mut self, screen: &Screen, words: &Words) -> Input {
        if keyboard::is_interrupted() {
            return Input::Interrupted;
        }
        self.has_drawn = true;
        let input = match &screen.reply {
            Reply::Key => self.ask_key(screen, words),
            Reply::Page => self.ask_page(screen, words),
            Reply::Line { initial } => self.ask_line(screen, initial, words),
            Reply::Pick(items) => self.ask_pick(screen, items, words),
        };
        self.said.clear();
        // A terminal that can no longer be written to is gone.
        input.unwrap_or(Input::Interrupted)
    }

    fn say(&mut self, lines: &[String]) {
        self.said.extend_from_slice(lines);
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // Nothing can be done about a terminal that is gone.
        let _ = self.leave();
    }
}

impl Terminal {
    fn leave(&mut self) -> io::Result<()> {
        self.keyboard.release(&self.term)?;
        if self.has_drawn {
            self.settled()?.clear_screen()?;
        }
        let (columns, _) = self.size();
        for line in self.said.drain(..) {
            for row in layout::said(&line, columns) {
                self.term.write_line(&row)?;
            }
        }
        self.settled()?.show_cursor()?;
        self.term.flush()
    }
}
