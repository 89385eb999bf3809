//! Changes to an assessment's file, each of which touches its own lines and leaves every other as it is.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::entry::{Answer, Confidence, EvidenceUse};
use super::model::{Decision, Evidence, Kind, Marking};
use crate::questionnaire::{DomainId, FactId, LevelId, QuestionId};

/// One change. `None`, an empty text list and an empty map take the key out of the file.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// The team's name.
    Team(String),
    /// The organisation that the team belongs to.
    Organisation(Option<String>),
    /// The country, ISO 3166-1 alpha-2.
    Country(Option<String>),
    /// The last day.
    Until(Option<Date>),
    /// Who assessed whom.
    Kind(Kind),
    /// Who led it.
    Assessors(Vec<String>),
    /// Who was in the room.
    Participants(Vec<String>),
    /// Who may read it.
    Marking(Marking),
    /// The house's own classification.
    Classification(Option<String>),
    /// The language that it was held in.
    Language(Option<String>),
    /// The profile that the team aims at.
    Target(Option<String>),
    /// What was looked at and what was not.
    Scope(Option<String>),
    /// Validated by this person on this day; `None` makes it a draft again.
    Validated(Option<(String, Date)>),
    /// The digest of the questionnaire.
    Digest(String),
    /// What the team states about itself.
    Fact(FactId, Option<String>),
    /// The answer to a question. It takes the place of whichever of `level`, `not_applicable`, `unknown` and `carried` stood
    /// there.
    Answer(QuestionId, Option<Answer>),
    /// What the team said of itself first.
    Claimed(QuestionId, Option<LevelId>),
    /// The assessor's note.
    Note(QuestionId, Option<String>),
    /// How sure the assessor is.
    Confidence(QuestionId, Option<Confidence>),
    /// Who answered.
    By(QuestionId, Option<String>),
    /// When it was answered.
    AnsweredOn(QuestionId, Option<Date>),
    /// The documents that were shown, all of them.
    Shown(QuestionId, Vec<EvidenceUse>),
    /// The hands per level.
    Votes(QuestionId, BTreeMap<LevelId, u32>),
    /// The weight that the team gives the question.
    Importance(QuestionId, Option<String>),
    /// A document of the register, new or changed.
    Document(Evidence),
    /// The assessor's finding about a domain.
    Finding(DomainId, Option<String>),
    /// The conclusion of the whole.
    Conclusion(Option<String>),
    /// The decisions asked for, all of them.
    Decisions(Vec<Decision>),
}
