//! A form as it was read: cells, and what was wrong with them.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::field::Field;
use crate::assessment::{Assessment, Marking};
use crate::problem::Message;

/// A form as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    /// The id and the version of the questionnaire that it belongs to, where the form states them.
    pub questionnaire: Option<(String, String)>,
    /// The digest of that questionnaire.
    pub digest: Option<String>,
    /// Of which team and occasion it was exported, where the form states that.
    pub occasion: Occasion,
    /// Every cell that somebody may fill in, in the order of the form.
    pub cells: Vec<Cell>,
    /// For a CSV form: the digest of each question's row as it was exported.
    pub row_digests: BTreeMap<String, String>,
}

/// The team and the occasion that a form was exported for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Occasion {
    /// The team's name.
    pub team: Option<String>,
    /// The first day.
    pub date: Option<Date>,
    /// Who may read it.
    pub marking: Option<Marking>,
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
    /// The assessment that it is about, by its questionnaire and team as [`scope`] writes them; `None` where the form is about one
    /// assessment.
    pub scope: Option<String>,
}

/// The questionnaire and the team of an assessment, as follow-up lists name them: `sim3@CERT-Baobab`.
#[must_use]
pub fn scope(assessment: &Assessment) -> String {
    format!("{}@{}", assessment.questionnaire().id(), assessment.subject().team)
}

impl Form {
    /// Leaves out the rows about other assessments than this one.
    ///
    /// # Errors
    ///
    /// If there are rows, and all are about others.
    pub fn keep_only(&mut self, assessment: &Assessment) -> Result<(), CellError> {
        let own = scope(assessment);
        let others = self.cells.iter().find_map(|cell| cell.scope.clone().filter(|scope| *scope != own));
        self.cells.retain(|cell| cell.scope.as_ref().is_none_or(|scope| *scope == own));
        match others.filter(|_| self.cells.is_empty()) {
            Some(found) => {
                Err(CellError::of_form(Message::new("form-other-team").with("found", found).with("expected", own)))
            }
            None => Ok(()),
        }
    }
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
