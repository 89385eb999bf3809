//! The id and the version by which other files name a questionnaire.

use std::fmt;

use super::id::QuestionnaireId;

/// A questionnaire by its id and its version.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionnaireRef {
    /// The id.
    pub id: QuestionnaireId,
    /// The version, compared as text.
    pub version: String,
}

impl QuestionnaireRef {
    /// The questionnaire of this id and version.
    #[must_use]
    pub fn new(id: &str, version: &str) -> Self {
        Self { id: QuestionnaireId::new(id), version: version.to_owned() }
    }
}

impl fmt::Display for QuestionnaireRef {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.id, self.version)
    }
}
