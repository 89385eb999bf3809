//! Waiting for standard input, and the line that the terminal itself still edits.

use std::io::{self, Read as _};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};

/// How long to wait before looking whether the program is to stop.
const GLANCE: Timespec = Timespec { tv_sec: 0, tv_nsec: 200_000_000 };

/// Nobody types the next line in so short a time: what comes within it was pasted.
const SOON: Timespec = Timespec { tv_sec: 0, tv_nsec: 30_000_000 };

/// Standard input as it comes.
#[derive(Debug, Default)]
pub(in super::super) struct Input;

#[expect(clippy::unused_self, reason = "on other systems what was read is kept here")]
impl Input {
    /// Waits a moment for something to read; false if there is nothing yet, or a signal came.
    pub(in super::super) fn wait(&mut self) -> bool {
        !input_within(GLANCE).is_empty()
    }

    /// Whether there is more to read already: then it was pasted.
    pub(in super::super) fn is_soon(&mut self) -> bool {
        !input_within(SOON).is_empty()
    }

    /// What there is; nothing at the end.
    pub(in super::super) fn read(&mut self) -> io::Result<Vec<u8>> {
        let mut chunk = vec![0; 8192];
        let count = io::stdin().lock().read(&mut chunk)?;
        chunk.truncate(count);
        Ok(chunk)
    }
}

/// The line that is being typed while the terminal itself edits it. Ctrl-C would discard it.
#[derive(Debug, Default)]
pub(in super::super) struct Unfinished {
    before: Option<Termios>,
}

impl Unfinished {
    /// From now on such a line survives Ctrl-C, if there is a terminal.
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
            // A terminal that is gone has no mode to restore.
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, before);
        }
    }
}

/// The mode of the terminal, restored when this is dropped.
#[derive(Debug)]
pub(in super::super) struct Restored(Option<Termios>);

impl Restored {
    pub(in super::super) fn later() -> Self {
        Self(tcgetattr(io::stdin()).ok())
    }
}

impl Drop for Restored {
    fn drop(&mut self) {
        if let Some(before) = &self.0 {
            // A terminal that is gone has no mode to restore.
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, before);
        }
    }
}

/// Suspends this process and those of its job until it is continued.
pub(in super::super) fn suspend() {
    // Without a shell to return to, the signal does nothing.
    let _ = rustix::process::kill_current_process_group(rustix::process::Signal::TSTP);
}

/// Whether nobody is at the other end of the terminal any more.
pub(in super::super) fn is_gone() -> bool {
    input_within(Timespec { tv_sec: 0, tv_nsec: 0 }).intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL)
}

fn input_within(time: Timespec) -> PollFlags {
    let stdin = io::stdin();
    let mut waiting = [PollFd::new(&stdin, PollFlags::IN)];
    match poll(&mut waiting, Some(&time)) {
        Ok(ready) if ready > 0 => waiting[0].revents(),
        _ => PollFlags::empty(),
    }
}
