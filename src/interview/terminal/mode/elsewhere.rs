//! Elsewhere keys come one by one without a mode of their own, and nothing tells whether there is one.

use std::io::{self, Read as _};
use std::time::Duration;

use console::{Key, Term};

use super::asked::Asked;

/// How long to wait before looking whether the size has changed.
const GLANCE: Duration = Duration::from_millis(200);

/// Nobody presses the next key in so short a time: what comes within it was pasted.
const SOON: Duration = Duration::from_millis(15);

/// What is pasted comes as keys one by one, without marks.
pub(in super::super) const MARKS_PASTES: bool = false;

pub(in super::super) struct Mode;

impl Mode {
    #[expect(clippy::unnecessary_wraps, reason = "on Unix it may fail")]
    pub(in super::super) fn begin() -> io::Result<Self> {
        Ok(Self)
    }

    #[expect(clippy::unused_self, reason = "on Unix there is a mode to give back")]
    pub(in super::super) const fn end(&mut self) {}
}

/// There are no jobs here.
pub(in super::super) const fn sleep() {}

/// The keys as they come.
pub(in super::super) struct Keys(Asked<io::Result<Key>>);

impl Keys {
    pub(in super::super) fn new(term: &Term) -> Self {
        let term = term.clone();
        Self(Asked::new(move || {
            loop {
                match term.read_key_raw() {
                    // Shift and its like come as keys too, also within what is pasted.
                    Ok(Key::Unknown) => {}
                    key => return key,
                }
            }
        }))
    }

    /// Waits a moment for a key.
    pub(in super::super) fn wait(&mut self) -> bool {
        self.0.is_here_within(GLANCE)
    }

    /// Whether there is another key already.
    pub(in super::super) fn is_waiting(&mut self) -> bool {
        self.0.is_here_within(SOON)
    }

    /// The next key.
    pub(in super::super) fn next(&mut self) -> io::Result<Key> {
        self.0.take().unwrap_or_else(|| Err(io::ErrorKind::UnexpectedEof.into()))
    }
}

/// Standard input as it comes.
#[derive(Debug)]
pub(in super::super) struct Input(Asked<io::Result<Vec<u8>>>);

impl Default for Input {
    fn default() -> Self {
        Self(Asked::new(|| {
            let mut chunk = vec![0; 8192];
            let count = io::stdin().lock().read(&mut chunk)?;
            chunk.truncate(count);
            Ok(chunk)
        }))
    }
}

impl Input {
    /// Waits a moment for something to read.
    pub(in super::super) fn wait(&mut self) -> bool {
        self.0.is_here_within(GLANCE)
    }

    /// Whether there is more to read in less time than anyone needs for the next key: then it was pasted.
    pub(in super::super) fn is_soon(&mut self) -> bool {
        self.0.is_here_within(2 * SOON)
    }

    /// What there is; nothing at the end.
    pub(in super::super) fn read(&mut self) -> io::Result<Vec<u8>> {
        self.0.take().unwrap_or_else(|| Ok(Vec::new()))
    }
}

/// What is typed of a line is not to be had here before its end.
#[derive(Debug, Default)]
pub(in super::super) struct Unfinished;

impl Unfinished {
    pub(in super::super) const fn keep() -> Self {
        Self
    }

    #[expect(clippy::unused_self, reason = "on Unix there is a line to be had")]
    pub(in super::super) const fn take(&mut self) -> Vec<u8> {
        Vec::new()
    }
}
