//! Standard input and standard error as plain lines.

use std::io::{Read as _, Write as _, stderr, stdin};

use super::keyboard::{catch_interruptions, is_interrupted, wait_for_input};
use crate::interview::plain::Lines;

/// Plain lines from standard input, written to standard error.
#[derive(Debug, Default)]
pub struct StandardLines {
    read: Vec<u8>,
}

impl StandardLines {
    /// From now on Ctrl-C ends the interview in good order.
    #[must_use]
    pub fn new() -> Self {
        catch_interruptions();
        Self::default()
    }
}

impl Lines for StandardLines {
    fn read(&mut self) -> Option<String> {
        loop {
            if is_interrupted() {
                return None;
            }
            if let Some(end) = self.read.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.read.drain(..=end).collect();
                let text = String::from_utf8_lossy(&line);
                return Some(text.trim_end_matches(['\n', '\r']).to_owned());
            }
            if !wait_for_input() {
                continue;
            }
            let mut chunk = [0; 8192];
            match stdin().lock().read(&mut chunk) {
                Ok(0) => return None,
                Ok(count) => self.read.extend_from_slice(&chunk[..count]),
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(_) => return None,
            }
        }
    }

    fn write(&mut self, text: &str) {
        // Nothing can be said about a terminal that is gone; the next reading finds it out.
        let mut out = stderr().lock();
        let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }

    fn columns(&self) -> Option<usize> {
        console::Term::stderr().size_checked().map(|(_, columns)| usize::from(columns))
    }
}
