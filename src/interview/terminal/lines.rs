//! Standard input and standard error as plain lines.

use std::io::{self, Write as _, stderr};

use super::editor;
use super::interruption::{catch, is_interrupted, lend};
use super::stdin::{Input, Unfinished};
use crate::interview::plain::Lines;

/// Plain lines from standard input, written to standard error.
#[derive(Debug, Default)]
pub struct StandardLines {
    input: Input,
    read: Vec<u8>,
    has_ended: bool,
    unfinished: Unfinished,
}

impl StandardLines {
    /// From now on Ctrl-C ends the interview in good order.
    #[must_use]
    pub fn new() -> Self {
        catch();
        Self { unfinished: Unfinished::keep(), ..Self::default() }
    }

    /// Reads what has arrived; waits for it.
    fn take_in(&mut self) {
        match self.input.read() {
            Ok(chunk) if chunk.is_empty() => self.has_ended = true,
            Ok(chunk) => self.read.extend(chunk),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => self.has_ended = true,
        }
    }

    fn has_line(&self) -> bool {
        self.read.contains(&b'\n')
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
            if self.has_ended {
                return None;
            }
            if self.input.wait() {
                self.take_in();
            }
        }
    }

    fn read_text(&mut self) -> Option<String> {
        let mut text = self.read()?;
        while self.has_line() || (!self.has_ended && self.input.is_soon()) {
            if self.has_line() {
                text.push('\n');
                text.push_str(&self.read()?);
            } else {
                self.take_in();
            }
        }
        Some(text)
    }

    fn begun(&mut self) -> String {
        self.read.extend(self.unfinished.take());
        String::from_utf8_lossy(&std::mem::take(&mut self.read)).into_owned()
    }

    fn longest(&self) -> Option<usize> {
        // The longest line that the terminal itself edits: N_TTY_BUF_SIZE without the end of the line.
        cfg!(target_os = "linux").then_some(4095)
    }

    fn editor(&self) -> Option<String> {
        editor::editor()
    }

    fn edit(&mut self, editor: &str, text: &str) -> io::Result<String> {
        lend(|| editor::edit(editor, text))
    }

    fn write(&mut self, text: &str) {
        // A terminal that is gone shows nothing; the next read notices.
        let mut out = stderr().lock();
        let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }

    fn columns(&self) -> Option<usize> {
        console::Term::stderr().size_checked().map(|(_, columns)| usize::from(columns))
    }
}
