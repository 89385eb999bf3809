//! Keys one by one, pasted text as one piece, and interruptions from wherever they come.

use std::collections::VecDeque;
use std::io;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use console::{Key, Term};

use super::mode;

/// Whether the process was asked to stop (Ctrl-C, a closed window, `kill`).
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Whether the terminal is lent to another program, for which Ctrl-C is then meant.
static LENT: AtomicBool = AtomicBool::new(false);

static HANDLER: Once = Once::new();

/// Begins and ends the mode in which a terminal says what is pasted.
const PASTE_ON: &str = if mode::MARKS_PASTES { "\u{1b}[?2004h" } else { "" };
const PASTE_OFF: &str = if mode::MARKS_PASTES { "\u{1b}[?2004l" } else { "" };

/// So many keys may have been pressed while the program was busy; more that come at once were pasted.
const PRESSED_AHEAD: usize = 8;

/// One thing that was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stroke {
    Letter(char),
    Paste(String),
    Enter,
    Escape,
    Backspace,
    Delete,
    Left,
    Right,
    Up,
    Down,
    PageUp,
    PageDown,
    Home,
    End,
    ClearBefore,
    ClearWord,
    /// Ctrl-O.
    Editor,
    /// The size has changed, or Ctrl-L.
    Redraw,
    /// Ctrl-Z.
    Sleep,
    Interrupt,
    EndOfInput,
    Other,
}

/// The keyboard of a terminal, in a mode in which each key comes at once and none is echoed.
pub(super) struct Keyboard {
    term: Term,
    mode: mode::Mode,
    keys: mode::Keys,
    /// Keys that were taken in already.
    ahead: VecDeque<Key>,
    size: (u16, u16),
}

impl Keyboard {
    pub(super) fn new(term: &Term) -> io::Result<Self> {
        catch_interruptions();
        let mode = mode::Mode::begin()?;
        term.write_str(PASTE_ON)?;
        term.flush()?;
        Ok(Self { term: term.clone(), mode, keys: mode::Keys::new(term), ahead: VecDeque::new(), size: term.size() })
    }

    /// The mode as it was before.
    pub(super) fn release(&mut self, term: &Term) -> io::Result<()> {
        self.mode.end();
        term.write_str(PASTE_OFF)
    }

    /// Lends the terminal to another program for as long as `use_it` takes.
    pub(super) fn lend<T>(&mut self, term: &Term, use_it: impl FnOnce() -> T) -> io::Result<T> {
        self.release(term)?;
        term.flush()?;
        let used = lent(use_it);
        self.mode = mode::Mode::begin()?;
        term.write_str(PASTE_ON)?;
        Ok(used)
    }

    /// Puts the program to sleep, as Ctrl-Z does elsewhere; `fg` wakes it. Where nothing can wake it, it goes on at once.
    pub(super) fn sleep(&mut self, term: &Term) -> io::Result<()> {
        self.release(term)?;
        term.flush()?;
        mode::sleep();
        self.mode = mode::Mode::begin()?;
        term.write_str(PASTE_ON)
    }

    /// Waits for the next key.
    pub(super) fn next(&mut self) -> Stroke {
        loop {
            if is_interrupted() {
                return Stroke::Interrupt;
            }
            let size = self.term.size();
            if size != self.size {
                self.size = size;
                return Stroke::Redraw;
            }
            if !self.ahead.is_empty() || self.keys.wait() {
                break;
            }
        }
        let is_new = self.ahead.is_empty();
        match self.key() {
            Ok(key) if is_new && !mode::MARKS_PASTES => self.paste_without_marks(key),
            Ok(Key::UnknownEscSeq(letters)) if letters == ['[', '2', '0'] => self.paste(),
            Ok(Key::UnknownEscSeq(letters)) => {
                self.skip_rest_of(&letters);
                Stroke::Other
            }
            Ok(key) => stroke(&key),
            Err(_) => Stroke::EndOfInput,
        }
    }

    /// Takes in what is left of the code of a key that means nothing here, such as F2 or Ctrl with an arrow: its last letters
    /// would be taken for keys of their own otherwise.
    fn skip_rest_of(&mut self, code: &[char]) {
        let mut is_complete = match code {
            ['[', .., last] => ('@'..='~').contains(last),
            ['[' | 'O'] => false,
            _ => true,
        };
        while !is_complete && self.is_input_waiting() {
            let Ok(Key::Char(letter)) = self.key() else { return };
            is_complete = ('@'..='~').contains(&letter);
        }
    }

    fn key(&mut self) -> io::Result<Key> {
        self.ahead.pop_front().map_or_else(|| self.keys.next(), Ok)
    }

    /// Whether there is more already: right after a key, only a paste has more.
    pub(super) fn is_input_waiting(&mut self) -> bool {
        !self.ahead.is_empty() || self.keys.is_waiting()
    }

    /// A key, or the paste that begins with it where pastes have no marks: then they come faster than anyone types.
    fn paste_without_marks(&mut self, first: Key) -> Stroke {
        let mut keys = VecDeque::from([first]);
        while self.keys.is_waiting() {
            match self.keys.next() {
                Ok(key) => keys.push_back(key),
                Err(_) => break,
            }
        }
        // Arrows and Ctrl-C are never pasted; arrows repeat as long as they are held down.
        let text: Option<String> = keys.iter().map(letter).collect();
        if let Some(text) = text.filter(|_| keys.len() > PRESSED_AHEAD) {
            return Stroke::Paste(text);
        }
        let first = keys.pop_front();
        self.ahead = keys;
        first.map_or(Stroke::Other, |key| stroke(&key))
    }

    /// The rest of a paste: `ESC [ 2 0 0 ~`, the text, `ESC [ 2 0 1 ~`, of which the first four were read.
    fn paste(&mut self) -> Stroke {
        if self.rest_of_mark() != Some('0') {
            return Stroke::Other;
        }
        let mut text = String::new();
        loop {
            match self.key() {
                Ok(Key::UnknownEscSeq(letters)) if letters == ['[', '2', '0'] => {
                    self.rest_of_mark();
                    return Stroke::Paste(text);
                }
                Ok(Key::CtrlC) => return Stroke::Interrupt,
                Ok(key) => text.extend(letter(&key)),
                Err(_) => return Stroke::EndOfInput,
            }
        }
    }

    /// The digit before `~`.
    fn rest_of_mark(&mut self) -> Option<char> {
        let (first, second) = (self.key().ok()?, self.key().ok()?);
        match (first, second) {
            (Key::Char(digit), Key::Char('~')) => Some(digit),
            _ => None,
        }
    }
}

/// What a key adds to a pasted text.
fn letter(key: &Key) -> Option<char> {
    match key {
        Key::Char(letter) => Some(*letter),
        Key::Enter => Some('\n'),
        Key::Tab => Some('\t'),
        _ => None,
    }
}

fn stroke(key: &Key) -> Stroke {
    match key {
        Key::Char('\u{4}') => Stroke::EndOfInput,
        Key::Char('\u{c}') => Stroke::Redraw,
        Key::Char('\u{f}') => Stroke::Editor,
        Key::Char('\u{15}') => Stroke::ClearBefore,
        Key::Char('\u{17}') => Stroke::ClearWord,
        Key::Char('\u{1a}') => Stroke::Sleep,
        Key::Char('\u{3}') | Key::CtrlC => Stroke::Interrupt,
        Key::Char(letter) if letter.is_control() => Stroke::Other,
        Key::Char(letter) => Stroke::Letter(*letter),
        Key::Enter => Stroke::Enter,
        Key::Escape => Stroke::Escape,
        Key::Backspace => Stroke::Backspace,
        Key::Del => Stroke::Delete,
        Key::ArrowLeft => Stroke::Left,
        Key::ArrowRight => Stroke::Right,
        Key::ArrowUp => Stroke::Up,
        Key::ArrowDown => Stroke::Down,
        Key::PageUp => Stroke::PageUp,
        Key::PageDown => Stroke::PageDown,
        Key::Home => Stroke::Home,
        Key::End => Stroke::End,
        _ => Stroke::Other,
    }
}

/// Runs another program, for which Ctrl-C is meant until it ends.
pub(super) fn lent<T>(use_it: impl FnOnce() -> T) -> T {
    LENT.store(true, Ordering::SeqCst);
    let used = use_it();
    // A Ctrl-C that was meant for the other program may reach the thread that hears of it a moment later.
    std::thread::sleep(std::time::Duration::from_millis(300));
    LENT.store(false, Ordering::SeqCst);
    used
}

/// Whether the process was asked to stop.
pub(super) fn is_interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

/// From now on a request to stop is noted, and the interview ends in good order instead of the process in the middle of it.
pub(super) fn catch_interruptions() {
    HANDLER.call_once(|| {
        // Where a handler cannot be set, the process ends at once: what was entered is on the disk all the same.
        let _ = ctrlc::set_handler(|| {
            if LENT.load(Ordering::SeqCst) {
                return;
            }
            // The wait for a key is cut into moments, after each of which it is looked at what was noted.
            INTERRUPTED.store(true, Ordering::SeqCst);
        });
    });
}
