//! Without a wait that ends by itself, another thread reads.

use std::io::{self, Read as _};
use std::time::Duration;

use super::super::on_demand::OnDemand;

/// How long to wait before looking whether the program is to stop.
const GLANCE: Duration = Duration::from_millis(200);

/// Nobody types the next line in so short a time: what comes within it was pasted.
const SOON: Duration = Duration::from_millis(30);

/// Standard input as it comes.
#[derive(Debug)]
pub(in super::super) struct Input(OnDemand<io::Result<Vec<u8>>>);

impl Default for Input {
    fn default() -> Self {
        Self(OnDemand::new(|| {
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

    /// Whether there is more to read already: then it was pasted.
    pub(in super::super) fn is_soon(&mut self) -> bool {
        self.0.is_here_within(SOON)
    }

    /// What there is; nothing at the end.
    pub(in super::super) fn read(&mut self) -> io::Result<Vec<u8>> {
        self.0.take().unwrap_or_else(|| Ok(Vec::new()))
    }
}

/// The line that is still being typed cannot be read here before its end.
#[derive(Debug, Default)]
pub(in super::super) struct Unfinished;

impl Unfinished {
    pub(in super::super) const fn keep() -> Self {
        Self
    }

    #[expect(clippy::unused_self, reason = "on Unix there is a line to read")]
    pub(in super::super) const fn take(&mut self) -> Vec<u8> {
        Vec::new()
    }
}

/// The mode of the terminal, which is restored by itself here.
#[derive(Debug)]
pub(in super::super) struct Restored;

impl Restored {
    pub(in super::super) const fn later() -> Self {
        Self
    }
}

/// There are no jobs here.
pub(in super::super) const fn suspend() {}

/// Whether nobody is at the other end of the terminal any more.
pub(in super::super) const fn is_gone() -> bool {
    false
}
