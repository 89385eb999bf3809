//! Keys one by one, pasted text as one piece, and interruptions from wherever they come.

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

/// Begins and ends the mode in which a terminal says what is pasted. On Windows the marks would come as keys one by one, the
/// first of which is Escape.
const PASTE_ON: &str = if cfg!(windows) { "" } else { "\u{1b}[?2004h" };
const PASTE_OFF: &str = if cfg!(windows) { "" } else { "\u{1b}[?2004l" };

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
    size: (u16, u16),
}

impl Keyboard {
    pub(super) fn new(term: &Term) -> io::Result<Self> {
        catch_interruptions();
        let mode = mode::Mode::begin()?;
        term.write_str(PASTE_ON)?;
        term.flush()?;
        Ok(Self { term: term.clone(), mode, size: term.size() })
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
            if mode::wait_for_input() {
                break;
            }
        }
        match self.key() {
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
    fn skip_rest_of(&self, code: &[char]) {
        let mut is_complete = match code {
            ['[', .., last] => ('@'..='~').contains(last),
            ['[' | 'O'] => false,
            _ => true,
        };
        while !is_complete && mode::is_input_waiting() {
            let Ok(Key::Char(letter)) = self.key() else { return };
            is_complete = ('@'..='~').contains(&letter);
        }
    }

    fn key(&self) -> io::Result<Key> {
        self.term.read_key_raw()
    }

    /// The rest of a paste: `ESC [ 2 0 0 ~`, the text, `ESC [ 2 0 1 ~`, of which the first four were read.
    fn paste(&self) -> Stroke {
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
                Ok(Key::Char(letter)) => text.push(letter),
                Ok(Key::Enter) => text.push('\n'),
                Ok(Key::Tab) => text.push('\t'),
                Ok(Key::CtrlC) => return Stroke::Interrupt,
                Ok(_) => {}
                Err(_) => return Stroke::EndOfInput,
            }
        }
    }

    /// The digit before `~`.
    fn rest_of_mark(&self) -> Option<char> {
        let (first, second) = (self.key().ok()?, self.key().ok()?);
        match (first, second) {
            (Key::Char(digit), Key::Char('~')) => Some(digit),
            _ => None,
        }
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
            #[cfg(not(unix))]
            stop_waiting();
        });
    });
}

/// Elsewhere nothing wakes a program that waits for a key: it is given the time to finish what it saves, then ended.
#[cfg(not(unix))]
#[expect(clippy::exit, reason = "the thread that waits for a key cannot be woken")]
fn stop_waiting() {
    std::thread::sleep(std::time::Duration::from_millis(500));
    let _ = Term::stderr().show_cursor();
    std::process::exit(130);
}
