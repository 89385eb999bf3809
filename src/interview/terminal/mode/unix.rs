//! The mode of the terminal, kept for the whole interview: while a program that only asks for single keys saves, a terminal
//! in its usual mode would echo what is typed, and keep no more than 4,095 bytes of what is pasted.

use std::io::{self, Read as _};

use console::{Key, Term};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::termios::{InputModes, LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};

/// How long to wait before looking whether the size has changed.
const GLANCE: Timespec = Timespec { tv_sec: 0, tv_nsec: 200_000_000 };

pub(in super::super) struct Mode {
    before: Option<Termios>,
}

impl Mode {
    pub(in super::super) fn begin() -> io::Result<Self> {
        let before = tcgetattr(io::stdin())?;
        let mut during = before.clone();
        during.local_modes -= LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG | LocalModes::IEXTEN;
        // Ctrl-S would stop the screen in the middle of a workshop.
        during.input_modes -= InputModes::IXON;
        during.special_codes[SpecialCodeIndex::VMIN] = 1;
        during.special_codes[SpecialCodeIndex::VTIME] = 0;
        tcsetattr(io::stdin(), OptionalActions::Drain, &during)?;
        Ok(Self { before: Some(before) })
    }

    pub(in super::super) fn end(&mut self) {
        if let Some(before) = self.before.take() {
            // A terminal that is gone has no mode to give back.
            let _ = tcsetattr(io::stdin(), OptionalActions::Drain, &before);
        }
    }
}

/// Stops this process and those it belongs together with, until it is told to go on.
pub(in super::super) fn sleep() {
    // Where there is no shell to go back to, the signal does nothing.
    let _ = rustix::process::kill_current_process_group(rustix::process::Signal::TSTP);
}

/// What is pasted comes between marks, where the terminal knows them.
pub(in super::super) const MARKS_PASTES: bool = true;

/// The keys as they come.
pub(in super::super) struct Keys(Term);

#[expect(clippy::unused_self, reason = "elsewhere the key is kept meanwhile")]
impl Keys {
    pub(in super::super) fn new(term: &Term) -> Self {
        Self(term.clone())
    }

    /// Waits a moment for a key; false when there is none yet, or a signal came.
    pub(in super::super) fn wait(&mut self) -> bool {
        has_input_within(GLANCE)
    }

    /// Whether there is more already than what was read so far: right after a key, only a paste has more.
    pub(in super::super) fn is_waiting(&mut self) -> bool {
        has_input_within(Timespec { tv_sec: 0, tv_nsec: 0 })
    }

    /// The next key.
    pub(in super::super) fn next(&mut self) -> io::Result<Key> {
        self.0.read_key_raw()
    }
}

/// Standard input as it comes.
#[derive(Debug, Default)]
pub(in super::super) struct Input;

#[expect(clippy::unused_self, reason = "elsewhere what was read is kept meanwhile")]
impl Input {
    /// Waits a moment for something to read; false when there is nothing yet, or a signal came.
    pub(in super::super) fn wait(&mut self) -> bool {
        has_input_within(GLANCE)
    }

    /// Whether there is more to read in less time than anyone needs for the next key: then it was pasted.
    pub(in super::super) fn is_soon(&mut self) -> bool {
        has_input_within(Timespec { tv_sec: 0, tv_nsec: 30_000_000 })
    }

    /// What there is; nothing at the end.
    pub(in super::super) fn read(&mut self) -> io::Result<Vec<u8>> {
        let mut chunk = vec![0; 8192];
        let count = io::stdin().lock().read(&mut chunk)?;
        chunk.truncate(count);
        Ok(chunk)
    }
}

/// The line that is being typed while the terminal itself edits it. Ctrl-C would have it thrown away.
#[derive(Debug, Default)]
pub(in super::super) struct Unfinished {
    before: Option<Termios>,
}

impl Unfinished {
    /// From now on such a line outlasts Ctrl-C, where there is a terminal.
    pub(in super::super) fn keep() -> Self {
        let before = tcgetattr(io::stdin()).ok();
        if let Some(before) = &before {
            let mut during = before.clone();
            during.local_modes |= LocalModes::NOFLSH;
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, &during);
        }
        Self { before }
    }

    /// What was typed of it.
    pub(in super::super) fn take(&mut self) -> Vec<u8> {
        let mut typed = vec![0; 4096];
        let Some(before) = &self.before else { return Vec::new() };
        let mut during = before.clone();
        during.local_modes -= LocalModes::ICANON | LocalModes::ECHO;
        during.special_codes[SpecialCodeIndex::VMIN] = 0;
        during.special_codes[SpecialCodeIndex::VTIME] = 0;
        let count = tcsetattr(io::stdin(), OptionalActions::Now, &during)
            .and_then(|()| rustix::io::read(io::stdin(), &mut typed))
            .unwrap_or(0);
        typed.truncate(count);
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, before);
        typed
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if let Some(before) = &self.before {
            // A terminal that is gone has no mode to give back.
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, before);
        }
    }
}

fn has_input_within(time: Timespec) -> bool {
    let stdin = io::stdin();
    let mut waiting = [PollFd::new(&stdin, PollFlags::IN)];
    poll(&mut waiting, Some(&time)).is_ok_and(|ready| ready > 0)
}
