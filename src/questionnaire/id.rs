//! Ids, each of its own type, so that one cannot be taken for another.

use std::fmt;
use std::sync::Arc;

macro_rules! id {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id of this spelling. Whether it names anything, only a questionnaire or an assessment knows.
            #[must_use]
            pub fn new(text: &str) -> Self {
                Self(text.into())
            }

            /// The spelling.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, "{:?}", &self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )+};
}

impl Importance {
    /// The importance of a question to which the team gives none.
    pub const NORMAL: &str = "normal";
}

id! {
    /// The id of a questionnaire.
    QuestionnaireId,
    /// The id of a domain.
    DomainId,
    /// The id of a question.
    QuestionId,
    /// The id of a scale.
    ScaleId,
    /// The id of a level in its scale.
    LevelId,
    /// The id of a measure.
    MeasureId,
    /// The id of a band of a measure.
    BandId,
    /// The name of a weight that the team itself may give a question.
    Importance,
    /// The id of a fact that the team states about itself.
    FactId,
    /// The id of a profile.
    ProfileId,
    /// The id of a document in an assessment's register of evidence.
    EvidenceId,
    /// The id of an action of an assessment.
    ActionId,
    /// The id of a decision of an assessment.
    DecisionId,
}
