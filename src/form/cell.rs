//! A form as it was read: cells, and what was wrong with them.

use std::collections::BTreeMap;

use super::field::Field;
use crate::problem::Message;

/// A form as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    /// The id and the version of the questionnaire that it belongs to, where the form states them.
    pub questionnaire: Option<(String, String)>,
    /// The digest of that questionnaire.
    pub digest: Option<String>,
    /// Every cell that somebody may fill in, in the order of the form.
    pub cells: Vec<Cell>,
    /// For a CSV form: the digest of each question's row as it was exported.
    pub row_digests: BTreeMap<String, String>,
}

/// A cell that somebody may fill in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// What it is about.
    pub field: Field,
    /// Its text, without space at its ends.
    pub text: String,
    /// The text that was exported, where the form keeps it.
    pub base: Option<String>,
    /// Where it is, such as `Answers!F17`.
    pub position: String,
}

/// Something wrong with a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellError {
    /// The cell, such as `Answers!F17`; empty for the form as a whole.
    pub position: String,
    /// What is wrong.
    pub message: Message,
    /// How to correct it.
    pub hint: Option<Message>,
}

impl CellError {
    /// An error of the form as a whole.
    #[must_use]
    pub const fn of_form(message: Message) -> Self {
        Self { position: String::new(), message, hint: None }
    }

    /// An error of one cell.
    #[must_use]
    pub fn at(position: &str, message: Message) -> Self {
        Self { position: position.to_owned(), message, hint: None }
    }

    /// The error with a hint.
    #[must_use]
    pub fn with_hint(mut self, hint: Option<Message>) -> Self {
        self.hint = hint;
        self
    }
}
