//! The file of an interview.

use std::path::Path;
use std::sync::Arc;

use crate::assessment::{Assessment, Edit, apply, parse};
use crate::interview::{SaveFailure, Storage};
use crate::language::Words;
use crate::problem::Source;
use crate::questionnaire::Questionnaire;
use crate::store::{self, AssessmentFile};

/// An assessment's file, open for changes.
pub(super) struct FileStorage {
    file: AssessmentFile,
    /// The text that was last read or saved and could be understood.
    good: String,
    questionnaire: Arc<Questionnaire>,
    words: Words,
}

impl FileStorage {
    pub(super) fn new(file: AssessmentFile, questionnaire: Arc<Questionnaire>, words: Words) -> Self {
        Self { good: file.text().to_owned(), file, questionnaire, words }
    }

    /// A text with changes, and the assessment that it then holds.
    fn edited(&self, text: &str, edits: &[Edit]) -> Result<(String, Assessment), SaveFailure> {
        let edited = apply(text, edits).map_err(|error| self.invalid(&error.problems(&self.file.source())))?;
        let assessment = self.read(&edited)?;
        Ok((edited, assessment))
    }

    fn read(&self, text: &str) -> Result<Assessment, SaveFailure> {
        let source = Source::new(self.file.source().name(), text);
        parse(&source, Arc::clone(&self.questionnaire)).map_err(|problems| self.invalid(&problems))
    }

    fn invalid(&self, problems: &crate::problem::Problems) -> SaveFailure {
        SaveFailure { text: problems.render(&self.words), is_conflict: false }
    }

    fn refused(&self, error: &store::Error) -> SaveFailure {
        SaveFailure { text: error.message(&self.words), is_conflict: matches!(error, store::Error::Conflict(_)) }
    }

    fn write(&mut self, text: String, assessment: Assessment) -> Result<Assessment, SaveFailure> {
        self.file.save(&text).map_err(|error| self.refused(&error))?;
        self.good = text;
        Ok(assessment)
    }
}

impl Storage for FileStorage {
    fn text(&self) -> String {
        self.good.clone()
    }

    fn save(&mut self, edits: &[Edit]) -> Result<Assessment, SaveFailure> {
        let (text, assessment) = self.edited(self.file.text(), edits)?;
        self.write(text, assessment)
    }

    fn restore(&mut self, text: &str) -> Result<Assessment, SaveFailure> {
        let assessment = self.read(text)?;
        self.write(text.to_owned(), assessment)
    }

    fn save_elsewhere(&mut self, place: &str, edits: &[Edit]) -> Result<Assessment, SaveFailure> {
        // What someone else has broken since is not copied.
        let (text, assessment) = self.edited(&self.good, edits)?;
        self.file.save_as(Path::new(place), &text).map_err(|error| self.refused(&error))?;
        self.good = text;
        Ok(assessment)
    }

    fn reload(&mut self) -> Result<Assessment, SaveFailure> {
        self.file.reload().map_err(|error| SaveFailure { text: error.message(&self.words), is_conflict: false })?;
        let assessment = self.read(self.file.text())?;
        self.file.text().clone_into(&mut self.good);
        Ok(assessment)
    }
}
