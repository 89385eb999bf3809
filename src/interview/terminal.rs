//! The terminal: pages on the alternate screen, keys without Enter, texts of any length.

mod complete;
mod editor;
mod events;
mod interruption;
mod lines;
mod on_demand;
mod short;
mod stdin;

use std::io::{self, BufWriter, Stderr, Write as _};
use std::mem::ManuallyDrop;

use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::event::{DisableBracketedPaste, EnableBracketedPaste, KeyCode, KeyEvent, KeyModifiers};
use ratatui::crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen,
    disable_raw_mode, enable_raw_mode,
};
use ratatui::crossterm::{cursor, execute, queue};
use ratatui::layout::Rect;
use ratatui_textarea::{CursorMove, Input as TextInput};

use self::events::{Events, Happened};
pub use self::lines::StandardLines;
pub use self::short::Short;
use super::prompt::{Prompt, clean_inside};
use super::screen::{Body, Choices, Field, Input, List, Screen};
pub use super::view::Colours;
use super::view::{Palette, Widgets, draw};
use crate::language::Words;

/// A text of more letters than this is not given up with one key.
const MUCH: usize = 40;

/// What an interview can be held on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Surroundings {
    /// No terminal on both standard input and standard error: nothing can be asked.
    None,
    /// A terminal that cannot move its cursor: plain lines only.
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

/// The prompt of a terminal. When it is dropped, the terminal is as it was before.
pub struct Terminal {
    /// Never dropped: it would print that the cursor of a window that was closed cannot be shown, and nobody can read that.
    screen: ManuallyDrop<ratatui::Terminal<CrosstermBackend<BufWriter<Stderr>>>>,
    events: Events,
    palette: Palette,
    /// Whether the alternate screen is shown.
    is_shown: bool,
}

impl Terminal {
    /// Takes over the terminal.
    ///
    /// # Errors
    ///
    /// If there is no terminal, or its mode cannot be changed.
    pub fn new(colours: Colours) -> io::Result<Self> {
        interruption::catch();
        let screen = ManuallyDrop::new(ratatui::Terminal::new(CrosstermBackend::new(BufWriter::new(io::stderr())))?);
        let mut terminal = Self { screen, events: Events::new(), palette: Palette::of(colours), is_shown: false };
        terminal.enter()?;
        Ok(terminal)
    }

    fn enter(&mut self) -> io::Result<()> {
        enable_raw_mode()?;
        execute!(io::stderr(), EnterAlternateScreen, Clear(ClearType::All), EnableBracketedPaste, cursor::Hide)?;
        self.is_shown = true;
        self.redraw()
    }

    /// Has everything drawn again.
    fn redraw(&mut self) -> io::Result<()> {
        // `clear` would ask the terminal where its cursor is, which not every terminal answers.
        let size = self.screen.size()?;
        self.screen.resize(Rect::new(0, 0, size.width, size.height))
    }

    fn leave(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.is_shown) {
            execute!(io::stderr(), DisableBracketedPaste, LeaveAlternateScreen, cursor::Show)?;
        }
        disable_raw_mode()
    }

    /// Suspends the program as Ctrl-Z does elsewhere, until `fg`.
    fn suspend(&mut self) -> io::Result<()> {
        self.leave()?;
        stdin::suspend();
        self.enter()
    }

    fn draw(&mut self, screen: &Screen, widgets: &mut Widgets, words: &Words) -> io::Result<()> {
        queue!(self.screen.backend_mut(), BeginSynchronizedUpdate)?;
        let palette = self.palette;
        self.screen.draw(|frame| {
            if let Some(cursor) = draw(screen, widgets, words, &palette, frame.buffer_mut()) {
                frame.set_cursor_position(cursor);
            }
        })?;
        queue!(self.screen.backend_mut(), EndSynchronizedUpdate)?;
        self.screen.backend_mut().flush()
    }

    /// Shows a page until it is answered.
    fn show(&mut self, screen: &Screen, words: &Words) -> io::Result<Input> {
        let mut widgets = Widgets::new(screen);
        loop {
            self.draw(screen, &mut widgets, words)?;
            let happened = match screen.body {
                Body::Field(_) => self.events.next(),
                _ => self.events.next_command(),
            };
            let answered = match happened {
                Happened::Interrupted => return Ok(interrupted(screen, &widgets)),
                Happened::Resized => None,
                Happened::Key(key) if is_ctrl(key, 'c') || is_ctrl(key, 'd') => {
                    return Ok(interrupted(screen, &widgets));
                }
                Happened::Key(key) if is_ctrl(key, 'z') => {
                    self.suspend()?;
                    None
                }
                Happened::Key(key) if is_ctrl(key, 'l') => {
                    self.redraw()?;
                    None
                }
                Happened::Key(key) => self.pressed(screen, &mut widgets, key, words)?,
                Happened::Paste(text) => {
                    pasted(screen, &mut widgets, &text, words);
                    None
                }
            };
            if let Some(input) = answered {
                return Ok(input);
            }
        }
    }

    fn pressed(
        &mut self,
        screen: &Screen,
        widgets: &mut Widgets,
        key: KeyEvent,
        words: &Words,
    ) -> io::Result<Option<Input>> {
        match &screen.body {
            Body::Page => Ok(on_page(widgets, key)),
            Body::Choices(choices) => Ok(on_choices(choices, widgets, key, words)),
            Body::List(list) => Ok(on_list(screen, list, widgets, key)),
            Body::Field(field) => self.in_field(field, widgets, key, words),
        }
    }

    fn in_field(
        &mut self,
        field: &Field,
        widgets: &mut Widgets,
        key: KeyEvent,
        words: &Words,
    ) -> io::Result<Option<Input>> {
        let was_warned = widgets.said.take().is_some();
        if field.is_long && is_ctrl(key, 'o') {
            return self.write_in_editor(widgets, words);
        }
        // In a paste without marks, a line end in the middle of the text ends nothing.
        let is_pasted_end = key.code == KeyCode::Enter && self.events.is_waiting();
        let Some(text) = &mut widgets.text else { return Ok(Some(Input::Cancel)) };
        let is_new_line = is_ctrl(key, 'j') || (key.code == KeyCode::Enter && !key.modifiers.is_empty());
        match key.code {
            _ if is_new_line || is_pasted_end => {
                if field.is_long {
                    text.insert_newline();
                } else {
                    text.insert_char(' ');
                }
            }
            KeyCode::Enter => return Ok(Some(Input::Text(widgets.written()))),
            KeyCode::Tab if field.more.is_some() => return Ok(Some(Input::More(widgets.written()))),
            KeyCode::Tab if field.is_path => {
                let completed = complete::complete(&widgets.written());
                if let Some(text) = &mut widgets.text {
                    text.select_all();
                    text.insert_str(completed);
                }
            }
            KeyCode::Tab | KeyCode::BackTab => {}
            KeyCode::Esc => {
                let typed = widgets.written();
                if typed != field.recorded && typed.chars().count() > MUCH && !was_warned {
                    widgets.said = Some(words.text("interview-escape-again"));
                    return Ok(None);
                }
                return Ok(Some(Input::Cancel));
            }
            _ if is_ctrl(key, 'u') => {
                text.delete_line_by_head();
            }
            _ if is_ctrl(key, 'w') => {
                text.delete_word();
            }
            KeyCode::Home => text.move_cursor(CursorMove::Head),
            KeyCode::End => text.move_cursor(CursorMove::End),
            KeyCode::Char(_) if key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) => {}
            KeyCode::Char(letter) => {
                if !crate::problem::forbidden_character(letter) {
                    text.insert_char(letter);
                }
            }
            KeyCode::Up | KeyCode::Down if !field.is_long => {}
            _ => {
                text.input(TextInput::from(ratatui::crossterm::event::Event::Key(key)));
            }
        }
        Ok(None)
    }

    /// Lets the text of a field be changed in the user's editor.
    fn write_in_editor(&mut self, widgets: &mut Widgets, words: &Words) -> io::Result<Option<Input>> {
        let Some(editor) = editor::editor() else {
            widgets.said = Some(words.text("interview-no-editor"));
            return Ok(None);
        };
        self.leave()?;
        let edited = interruption::lend(|| editor::edit(&editor, &widgets.written()));
        self.enter()?;
        match edited {
            Ok(text) => Ok(Some(Input::Text(text))),
            Err(error) => {
                let arguments = [("editor", editor.as_str().into()), ("cause", error.to_string().into())];
                widgets.said = Some(words.with("interview-editor-failed", &arguments));
                Ok(None)
            }
        }
    }
}

/// What an interruption brings back: the text of a field that was changed.
fn interrupted(screen: &Screen, widgets: &Widgets) -> Input {
    let typed = widgets.written();
    let changed = match &screen.body {
        Body::Field(field) => typed != field.recorded,
        _ => false,
    };
    Input::Interrupted(changed.then_some(typed))
}

fn is_ctrl(key: KeyEvent, letter: char) -> bool {
    key.modifiers == KeyModifiers::CONTROL && key.code == KeyCode::Char(letter)
}

/// The letter of a key that is pressed without Ctrl or Alt.
fn letter(key: KeyEvent) -> Option<char> {
    match key.code {
        KeyCode::Char(letter) if !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) => Some(letter),
        _ => None,
    }
}

fn pasted(screen: &Screen, widgets: &mut Widgets, text: &str, words: &Words) {
    let text = clean_inside(text);
    match (&screen.body, &mut widgets.text) {
        (Body::Field(field), Some(area)) => {
            let text = if field.is_long { text } else { text.replace('\n', " ") };
            area.insert_str(text);
        }
        (Body::List(list), _) if list.search => {
            widgets.typed.push_str(&text.replace('\n', " "));
            search(screen, widgets);
        }
        _ => widgets.said = Some(words.text("interview-paste-ignored")),
    }
}

fn on_page(widgets: &mut Widgets, key: KeyEvent) -> Option<Input> {
    const ROWS: usize = 10;
    match key.code {
        KeyCode::Up => widgets.first = widgets.first.saturating_sub(1),
        KeyCode::Down => widgets.first += 1,
        KeyCode::PageUp => widgets.first = widgets.first.saturating_sub(ROWS),
        KeyCode::PageDown | KeyCode::Char(' ') => widgets.first += ROWS,
        KeyCode::Esc => return Some(Input::Cancel),
        KeyCode::Enter => return Some(Input::Enter),
        _ => return letter(key).map(Input::Key),
    }
    None
}

/// Moves a highlight by one, around the ends.
fn moved(at: Option<usize>, count: usize, forward: bool) -> Option<usize> {
    let last = count.checked_sub(1)?;
    Some(match (at, forward) {
        (None, true) => 0,
        (None, false) => last,
        (Some(at), true) => {
            if at >= last {
                0
            } else {
                at + 1
            }
        }
        (Some(at), false) => at.checked_sub(1).unwrap_or(last),
    })
}

/// The digit on the same key of a French keyboard.
fn digit_of(letter: char) -> Option<char> {
    const UNSHIFTED: [char; 10] = ['à', '&', 'é', '"', '\'', '(', '-', 'è', '_', 'ç'];
    let place = UNSHIFTED.iter().position(|known| *known == letter)?;
    char::from_digit(u32::try_from(place).ok()?, 10)
}

fn on_choices(choices: &Choices, widgets: &mut Widgets, key: KeyEvent, words: &Words) -> Option<Input> {
    widgets.said = None;
    let has_key = |typed: &str| choices.choices.iter().position(|choice| choice.key.eq_ignore_ascii_case(typed));
    match key.code {
        KeyCode::Up | KeyCode::Down => {
            widgets.typed.clear();
            widgets.at = moved(widgets.at, choices.choices.len(), key.code == KeyCode::Down);
            None
        }
        KeyCode::Enter if !widgets.typed.is_empty() => {
            let typed = std::mem::take(&mut widgets.typed);
            if let Some(place) = has_key(&typed) {
                return Some(Input::Picked(place));
            }
            let mut letters = typed.chars();
            match (letters.next(), letters.next()) {
                (Some(key), None) => Some(Input::Key(key)),
                _ => {
                    widgets.said = Some(words.with("interview-bad-text", &[("text", typed.into())]));
                    None
                }
            }
        }
        KeyCode::Enter => match widgets.at.filter(|at| Some(*at) != choices.at || choices.is_menu) {
            Some(place) => Some(Input::Picked(place)),
            None => Some(Input::Enter),
        },
        KeyCode::Esc if !widgets.typed.is_empty() => {
            widgets.typed.clear();
            None
        }
        KeyCode::Esc => Some(Input::Cancel),
        KeyCode::Backspace => {
            widgets.typed.pop();
            None
        }
        KeyCode::Right => Some(Input::Forward),
        KeyCode::Left => Some(Input::Key('b')),
        _ => typed_at_choices(choices, widgets, letter(key)?),
    }
}

/// A letter or digit at choices: the beginning of an id, a choice at once, or a key of the page.
fn typed_at_choices(choices: &Choices, widgets: &mut Widgets, letter: char) -> Option<Input> {
    let begins = |typed: &str| {
        choices
            .choices
            .iter()
            .any(|choice| choice.key.get(..typed.len()).is_some_and(|start| start.eq_ignore_ascii_case(typed)))
    };
    let place_of = |typed: &str| choices.choices.iter().position(|choice| choice.key.eq_ignore_ascii_case(typed));
    let sign = letter.to_string();
    let is_first = widgets.typed.is_empty();
    // On a French keyboard the digits are the shifted characters of their keys.
    let sign = match digit_of(letter).map(|digit| digit.to_string()) {
        Some(digit) if !begins(&sign) && begins(&format!("{}{digit}", widgets.typed)) => digit,
        _ => sign,
    };
    if is_first
        && choices.at_once
        && sign.starts_with(|sign: char| sign.is_ascii_digit())
        && let Some(place) = place_of(&sign)
    {
        return Some(Input::Picked(place));
    }
    let typed = format!("{}{sign}", widgets.typed);
    let is_capital_key = is_first && letter.is_ascii_uppercase() && place_of(&sign).is_none();
    if choices.typed && begins(&typed) && !is_capital_key {
        widgets.typed = typed;
        return None;
    }
    if !is_first {
        // What is typed cannot become an id with this letter: it stays as it was.
        return None;
    }
    Some(if letter == '>' { Input::Forward } else { Input::Key(letter) })
}

/// Finds the entries for what is typed, and highlights the best.
fn search(screen: &Screen, widgets: &mut Widgets) {
    widgets.found = screen.found(&widgets.typed);
    widgets.at = Some(0);
}

fn on_list(screen: &Screen, list: &List, widgets: &mut Widgets, key: KeyEvent) -> Option<Input> {
    const ROWS: usize = 10;
    widgets.said = None;
    let count = widgets.found.len() + usize::from(list.create.is_some());
    let end = count.saturating_sub(1);
    match key.code {
        KeyCode::Up | KeyCode::Down => widgets.at = moved(widgets.at, count, key.code == KeyCode::Down),
        KeyCode::PageUp => widgets.at = Some(widgets.at.unwrap_or_default().saturating_sub(ROWS)),
        KeyCode::PageDown => widgets.at = Some((widgets.at.unwrap_or_default() + ROWS).min(end)),
        KeyCode::Home => widgets.at = Some(0),
        KeyCode::End => widgets.at = Some(end),
        KeyCode::Enter => return Some(taken(list, widgets)),
        KeyCode::Tab => {
            let place = widgets.at.and_then(|at| widgets.found.get(at));
            return place.map(|place| Input::Details(*place));
        }
        KeyCode::Esc if !widgets.typed.is_empty() => {
            widgets.typed.clear();
            search(screen, widgets);
        }
        KeyCode::Esc => return Some(Input::Cancel),
        KeyCode::Backspace => {
            if widgets.typed.pop().is_some() {
                search(screen, widgets);
            }
        }
        _ => return typed_at_list(screen, list, widgets, letter(key)?),
    }
    None
}

/// A letter or digit at a list: an entry at once, a part of what is searched for, or a key of the page.
fn typed_at_list(screen: &Screen, list: &List, widgets: &mut Widgets, letter: char) -> Option<Input> {
    let is_first = widgets.typed.is_empty();
    if is_first && list.is_numbered() {
        let digit = letter.to_digit(10).or_else(|| digit_of(letter)?.to_digit(10).filter(|_| !list.search));
        let place = digit.and_then(|digit| usize::try_from(digit).ok()?.checked_sub(1));
        if let Some(place) = place.filter(|place| *place < list.entries.len()) {
            return Some(Input::Picked(place));
        }
    }
    if letter == ' ' && list.several && is_first {
        if let Some(place) = widgets.at.and_then(|at| widgets.found.get(at)).copied()
            && !widgets.chosen.remove(&place)
        {
            widgets.chosen.insert(place);
        }
        return None;
    }
    if !list.search || (is_first && letter == '+') {
        return Some(Input::Key(letter));
    }
    widgets.typed.push(letter);
    search(screen, widgets);
    None
}

/// What Enter takes from a list.
fn taken(list: &List, widgets: &Widgets) -> Input {
    let at = widgets.at.and_then(|at| widgets.found.get(at)).copied();
    if list.several {
        return match (widgets.chosen.is_empty(), at) {
            (false, _) => Input::Several(widgets.chosen.iter().copied().collect()),
            (true, Some(at)) => Input::Several(vec![at]),
            (true, None) => Input::Enter,
        };
    }
    match at {
        Some(place) => Input::Picked(place),
        None if list.create.is_some() && widgets.at.is_some() && widgets.typed.is_empty() => Input::Key('+'),
        None if list.create.is_some() && widgets.at.is_some() => Input::Create(widgets.typed.clone()),
        None => Input::Enter,
    }
}

impl Prompt for Terminal {
    fn ask(&mut self, screen: &Screen, words: &Words) -> Input {
        if interruption::is_interrupted() {
            return Input::Interrupted(None);
        }
        // A terminal that can no longer be written to is gone.
        self.show(screen, words).unwrap_or(Input::Interrupted(None))
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // A terminal that is gone cannot be restored.
        let _ = self.leave();
    }
}
