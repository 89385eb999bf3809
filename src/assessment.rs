//! Assessments: what one team answered to one questionnaire on one occasion.
//!
//! An [`Assessment`] exists only if its file is valid for its questionnaire.

mod documents;
mod edit;
mod entry;
mod fact;
mod follow_up;
pub mod input;
pub(crate) mod keys;
mod merge;
mod migrate;
mod mixture;
mod model;
mod new_id;
mod read;
mod rollover;
mod state;

use std::sync::Arc;

pub use edit::{Edit, EditError, FieldEdit, NewAssessment, apply, changing, new_text};
pub use entry::{Answer, Carried, Confidence, Entry, EvidenceUse};
pub use fact::FactValue;
pub use follow_up::{Action, ActionStatus, Decision, DecisionStatus};
pub use input::{InputError, InputErrorKind};
pub use merge::{Contribution, Differing, Merged, MergedHeader, MergedQuestion, merge, merged_header};
pub use migrate::{Migration, migrate};
pub use model::{Assessment, Evidence, EvidenceKind, Kind, Marking, Session, Status, Subject, Summary, Validation};
pub use new_id::id_from_words;
pub use read::{Header, Opened};
pub use rollover::{LeftOut, Rollover, roll_over};
pub use state::{Coverage, State, Support};

use crate::problem::{Problems, Severity, Source, Span};
use crate::questionnaire::Questionnaire;

/// What must be known of an assessment to find its questionnaire: id, version, language.
///
/// # Errors
///
/// When the text is no TOML, or does not say which questionnaire it answers: then everything else that is wrong comes too.
pub fn header(source: &Source) -> Result<Header, Problems> {
    read::header(source)
}

/// Reads the text of an assessment once: its header now, its content with [`parse_opened`] once the questionnaire is known.
///
/// # Errors
///
/// Those of [`header`].
pub fn open(source: &Source) -> Result<Opened, Problems> {
    read::opened(source)
}

/// The assessment of a text that [`open`] has read, with its questionnaire.
///
/// # Errors
///
/// Those of [`parse`].
pub fn parse_opened(
    source: &Source,
    opened: Opened,
    questionnaire: Arc<Questionnaire>,
) -> Result<Assessment, Problems> {
    without_warnings(read::assessment_of(source, opened, questionnaire))
}

/// The errors of an assessment that can be found without its questionnaire.
#[must_use]
pub fn errors(source: &Source) -> Problems {
    read::errors(source)
}

/// Where an assessment names the profile that is aimed at.
#[must_use]
pub fn target_span(source: &Source) -> Span {
    read::target_span(source)
}

/// Where an assessment says in which language it was held.
#[must_use]
pub fn language_span(source: &Source) -> Span {
    read::language_span(source)
}

/// Days in an assessment that cannot be right, and the actions and decisions that are overdue on a day, each a warning with its
/// span. Only a check of the file reports them: a workshop's second day would otherwise begin with a page of warnings.
#[must_use]
pub fn date_warnings(source: &Source, assessment: &Assessment, day: jiff::civil::Date) -> Problems {
    read::date_warnings(source, assessment, day)
}

/// Where an assessment names the file of each document that has one.
#[must_use]
pub fn file_spans(source: &Source) -> std::collections::BTreeMap<crate::questionnaire::EvidenceId, Span> {
    read::file_spans(source)
}

/// Reads an assessment with its questionnaire.
///
/// # Errors
///
/// Every error of the file, in its order; errors of TOML syntax come alone.
pub fn parse(source: &Source, questionnaire: Arc<Questionnaire>) -> Result<Assessment, Problems> {
    without_warnings(inspect(source, questionnaire))
}

fn without_warnings(inspected: (Option<Assessment>, Problems)) -> Result<Assessment, Problems> {
    match inspected {
        (Some(assessment), _) => Ok(assessment),
        (None, problems) => Err(problems.into_iter().filter(|problem| problem.severity() == Severity::Error).collect()),
    }
}

/// Reads an assessment with its questionnaire, and everything that is wrong with its file or worth a look: every error and every
/// warning, in the order of the file. What an error keeps from being read is not warned of.
#[must_use]
pub fn inspect(source: &Source, questionnaire: Arc<Questionnaire>) -> (Option<Assessment>, Problems) {
    read::assessment(source, questionnaire)
}
