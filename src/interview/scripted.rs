//! A prompt for tests: what is typed is a list, and everything shown is kept.

use std::collections::VecDeque;

use super::prompt::Prompt;
use super::screen::{Input, Screen};
use crate::language::Words;

/// Types from a list and keeps what was shown. At the end of its list it interrupts the interview.
#[derive(Debug, Clone, Default)]
pub struct Scripted {
    inputs: VecDeque<Input>,
    /// The pages that were shown, in order.
    pub shown: Vec<Screen>,
}

impl Scripted {
    /// A prompt that types these.
    #[must_use]
    pub fn new(inputs: impl IntoIterator<Item = Input>) -> Self {
        Self { inputs: inputs.into_iter().collect(), shown: Vec::new() }
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
        self.inputs.pop_front().unwrap_or(Input::Interrupted(None))
    }
}
