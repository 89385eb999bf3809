//! A keeper without a disk, for tests: the text of a file, changed and read again as a file would be.

use std::sync::Arc;

use super::{Keeper, SaveFailure};
use crate::assessment::{Assessment, Edit, apply, parse};
use crate::problem::Source;
use crate::questionnaire::Questionnaire;

/// Keeps an assessment in memory, and fails as often as it is told to.
pub(super) struct Memory {
    pub(super) questionnaire: Arc<Questionnaire>,
    pub(super) text: String,
    /// What the next savings come to: a failure each, taken from the front.
    pub(super) failures: Vec<SaveFailure>,
    /// Where it was saved instead.
    pub(super) elsewhere: Option<String>,
    /// Every change that was saved.
    pub(super) saved: Vec<Edit>,
}

impl Memory {
    /// An assessment of this questionnaire, with these lines after its head.
    pub(super) fn new(questionnaire: Arc<Questionnaire>, more: &str) -> Self {
        let text = format!(
            "palier = \"assessment/1\"\n[questionnaire]\nid = \"{}\"\nversion = \"{}\"\n[subject]\nteam = \"ML-CERT\"\n\
             [session]\ndate = 2025-05-21\n{more}",
            questionnaire.id(),
            questionnaire.version()
        );
        Self { questionnaire, text, failures: Vec::new(), elsewhere: None, saved: Vec::new() }
    }

    pub(super) fn read(&self) -> Assessment {
        let source = Source::new("memory.toml", &self.text);
        parse(&source, Arc::clone(&self.questionnaire)).unwrap_or_else(|problems| panic!("{problems:?}\n{}", self.text))
    }
}

impl Keeper for Memory {
    fn save(&mut self, edits: &[Edit]) -> Result<Assessment, SaveFailure> {
        if !self.failures.is_empty() {
            return Err(self.failures.remove(0));
        }
        self.text = apply(&self.text, edits).unwrap_or_else(|error| panic!("{error:?}\n{}", self.text));
        self.saved.extend_from_slice(edits);
        Ok(self.read())
    }

    fn save_elsewhere(&mut self, place: &str, edits: &[Edit]) -> Result<Assessment, SaveFailure> {
        self.elsewhere = Some(place.to_owned());
        self.save(edits)
    }

    fn reload(&mut self) -> Result<Assessment, SaveFailure> {
        Ok(self.read())
    }
}
