//! The scripted twin of the terminal, for tests: what is typed is a list, and everything shown is kept.

use std::collections::VecDeque;

use super::prompt::Prompt;
use super::screen::{Input, Screen};
use crate::language::Words;

/// Answers from a list and keeps what was shown. At the end of its list it breaks the interview off.
#[derive(Debug, Clone, Default)]
pub struct Scripted {
    inputs: VecDeque<Input>,
    /// The screens that were shown, in order.
    pub shown: Vec<Screen>,
    /// The lines that were said, in order.
    pub said: Vec<String>,
}

impl Scripted {
    /// A prompt that types these.
    #[must_use]
    pub fn new(inputs: impl IntoIterator<Item = Input>) -> Self {
        Self { inputs: inputs.into_iter().collect(), shown: Vec::new(), said: Vec::new() }
    }

    /// Whether everything was typed.
    #[must_use]
    pub fn is_used_up(&self) -> bool {
        self.inputs.is_empty()
    }
}

impl Prompt for Scripted {
    fn ask(&mut self, screen: &Screen, _: &Words) -> Input {
        self.shown.push(screen.clone());
        self.inputs.pop_front().unwrap_or(Input::Interrupted)
    }

    fn say(&mut self, lines: &[String]) {
        self.said.extend_from_slice(lines);
    }
}
