//! Elsewhere keys come one by one without a mode of their own.

use std::io;

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

/// Input is waited for where it is read.
pub(in super::super) fn wait_for_input() -> bool {
    true
}

/// Lines come whole here.
pub(in super::super) fn is_input_soon() -> bool {
    false
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

/// Keys come as events here, and a code of several letters is one of them.
pub(in super::super) fn is_input_waiting() -> bool {
    false
}
