//! Assessments: what one team answered to one questionnaire on one occasion.
//!
//! An [`Assessment`] exists only if its file is valid beside its questionnaire.

mod carry;
mod edit;
mod entry;
mod merge;
mod mixture;
mod model;
mod read;
mod state;
pub(crate) mod tree;

use std::sync::Arc;

pub use carry::{CarriedOver, LeftBehind, carry};
pub use edit::{Beginning, Edit, EditError, apply, new_text};
pub use entry::{Answer, Carried, Confidence, Entry, EvidenceUse};
pub use merge::{Contribution, Differing, Merged, MergedQuestion, Together, merge, together};
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
