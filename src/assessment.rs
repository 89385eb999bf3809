//! Assessments: what one team answered to one questionnaire on one occasion.
//!
//! An [`Assessment`] exists only if its file is valid beside its questionnaire.

mod edit;
mod entry;
mod model;
mod read;
mod state;
pub(crate) mod tree;

use std::sync::Arc;

pub use edit::{Beginning, Edit, EditError, apply, new_text};
pub use entry::{Answer, Carried, Confidence, Entry, EvidenceUse};
pub(crate) use model::Before;
pub use model::{
    Action, ActionStatus, Assessment, Decision, Evidence, EvidenceKind, Kind, Marking, Session, Status, Subject,
    Summary, Validation,
};
pub use read::Header;
pub use state::{Coverage, State, Support};

use crate::problem::{Problems, Source};
use crate::questionnaire::Questionnaire;

/// What must be known of an assessment to find its questionnaire: id, version, language.
///
/// # Errors
///
/// When the text is no TOML, or does not say which questionnaire it answers.
pub fn header(source: &Source) -> Result<Header, Problems> {
    read::header(source)
}

/// Reads an assessment beside its questionnaire.
///
/// # Errors
///
/// Every fault of the file, in its order; faults of TOML syntax come alone.
pub fn parse(source: &Source, questionnaire: Arc<Questionnaire>) -> Result<Assessment, Problems> {
    read::assessment(source, questionnaire)
}
