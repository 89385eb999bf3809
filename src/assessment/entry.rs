//! What is known about one question.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::questionnaire::{EvidenceId, Importance, LevelId};

/// Everything that was said and noted at one question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// What was found or agreed; nothing while the question is blank or only noted.
    pub answer: Option<Answer>,
    /// What the team said of itself first.
    pub claimed: Option<LevelId>,
    /// The assessor's note.
    pub note: Option<String>,
    /// How sure the assessor is.
    pub confidence: Option<Confidence>,
    /// Who answered.
    pub by: Option<String>,
    /// When it was answered.
    pub date: Option<Date>,
    /// The documents that were shown.
    pub evidence: Vec<EvidenceUse>,
    /// Hands per level, without names.
    pub votes: BTreeMap<LevelId, u32>,
    /// The weight that the team gives the question, by a name of the questionnaire.
    pub importance: Option<Importance>,
    /// What an earlier assessment found, not yet confirmed.
    pub carried: Option<Carried>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// A level of the question's scale; one that means "not applicable" too.
    Level(LevelId),
    /// Outside the score, for this reason.
    NotApplicable(String),
    /// Nobody in the room knew; who is to be asked.
    Unknown(String),
}

/// How sure an assessor is of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Confidence {
    /// Hearsay.
    Low,
    /// Told by those who do it.
    Medium,
    /// Seen.
    High,
}

impl Confidence {
    /// Every confidence, lowest first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];

    /// The word for it in the file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// A document shown for an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceUse {
    /// The document in the register.
    pub id: EvidenceId,
    /// The level up to which it proves the answer; all of it, where nothing is stated.
    pub proves: Option<LevelId>,
}

/// An answer of an earlier assessment that nobody has confirmed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// What was found then.
    pub answer: Answer,
    /// When.
    pub date: Option<Date>,
}
