//! What became of the questions, facts, domains and profiles of an older version of a questionnaire.
//!
//! An author says it under `changes`. Where nothing is said, a question of the same id has the same meaning if the texts that decide
//! about an answer are the same.

use std::collections::BTreeMap;

use super::id::{DomainId, FactId, LevelId, ProfileId, QuestionId};
use super::model::Questionnaire;
use super::question::Question;

/// The changes since one earlier version, as the author states them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VersionChanges {
    pub(super) from: String,
    pub(super) questions: BTreeMap<QuestionId, QuestionChange>,
    /// The earlier id of facts, domains and profiles, by their id now.
    pub(super) facts: BTreeMap<String, String>,
    pub(super) domains: BTreeMap<String, String>,
    pub(super) profiles: BTreeMap<String, String>,
}

impl VersionChanges {
    /// The earlier version.
    #[must_use]
    pub fn from(&self) -> &str {
        &self.from
    }
}

/// What an author states about one question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QuestionChange {
    /// The earlier questions that it takes the place of; none if it had the same id.
    pub(super) was: Vec<QuestionId>,
    /// The level now for levels of the earlier scale.
    pub(super) levels: BTreeMap<String, LevelId>,
    /// Whether an earlier answer must be confirmed.
    pub(super) ask_again: bool,
}

/// Two versions of one questionnaire, compared.
#[derive(Debug, Clone, Copy)]
pub struct Diff<'q> {
    old: &'q Questionnaire,
    new: &'q Questionnaire,
    changes: Option<&'q VersionChanges>,
}

/// Where the answer to a question comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionOrigin<'q> {
    /// The earlier questions, none for a new one.
    pub sources: Vec<&'q Question>,
    /// Whether an answer to them still means the same; otherwise it is to be confirmed.
    pub is_same: bool,
}

impl<'q> Diff<'q> {
    /// Compares two versions, with what the newer one states about the older one.
    #[must_use]
    pub fn between(old: &'q Questionnaire, new: &'q Questionnaire) -> Self {
        let changes = new.changes.iter().find(|changes| changes.from == old.version);
        Self { old, new, changes }
    }

    fn change(&self, id: &QuestionId) -> Option<&'q QuestionChange> {
        self.changes?.questions.get(id)
    }

    /// Where the answer to a question of the newer version comes from.
    #[must_use]
    pub fn origin(&self, question: &Question) -> QuestionOrigin<'q> {
        let same_id = self.old.question(question.id.as_str());
        let Some(change) = self.change(&question.id) else {
            let is_same = same_id.is_some_and(|old| has_same_texts(old, question));
            return QuestionOrigin { sources: same_id.into_iter().collect(), is_same };
        };
        let sources: Vec<&Question> = if change.was.is_empty() {
            same_id.into_iter().collect()
        } else {
            change.was.iter().filter_map(|id| self.old.question(id.as_str())).collect()
        };
        let is_merged = change.was.len() > 1;
        QuestionOrigin { sources, is_same: !change.ask_again && !is_merged }
    }

    /// The level of a question of the newer version for a level of the question that it comes from; `None` if there is none.
    #[must_use]
    pub fn level(&self, question: &Question, level: &LevelId) -> Option<LevelId> {
        let stated = self.change(&question.id).and_then(|change| change.levels.get(level.as_str()));
        let scale = question.scale();
        stated.cloned().or_else(|| scale.level(level.as_str()).map(|level| level.id.clone()))
    }

    /// The fact of the newer version that was this one.
    #[must_use]
    pub fn fact(&self, id: &FactId) -> Option<FactId> {
        let known = |id: &str| self.new.fact(id).is_some();
        successor(self.changes.map(|changes| &changes.facts), id.as_str(), known).map(|id| FactId::new(&id))
    }

    /// The domain of the newer version that was this one.
    #[must_use]
    pub fn domain(&self, id: &DomainId) -> Option<DomainId> {
        let known = |id: &str| self.new.domain(id).is_some();
        successor(self.changes.map(|changes| &changes.domains), id.as_str(), known).map(|id| DomainId::new(&id))
    }

    /// The profile of the newer version that was this one.
    #[must_use]
    pub fn profile(&self, id: &str) -> Option<ProfileId> {
        let known = |id: &str| self.new.profile(id).is_some();
        successor(self.changes.map(|changes| &changes.profiles), id, known).map(|id| ProfileId::new(&id))
    }
}

/// The id now of what had another id earlier: the one that names it, else the same one.
fn successor(stated: Option<&BTreeMap<String, String>>, id: &str, is_known: impl Fn(&str) -> bool) -> Option<String> {
    let renamed = stated.and_then(|stated| stated.iter().find(|(_, was)| *was == id).map(|(now, _)| now.clone()));
    // Something else may have the old id now.
    let is_taken = stated.is_some_and(|stated| stated.get(id).is_some_and(|was| was != id));
    renamed.or_else(|| (is_known(id) && !is_taken).then(|| id.to_owned()))
}

/// Whether the texts that decide about an answer are the same: the question, the levels of the earlier scale, and from which
/// level evidence is needed. White space does not count, and the scale may have gained levels.
fn has_same_texts(old: &Question, new: &Question) -> bool {
    let (old_scale, new_scale) = (old.scale(), new.scale());
    let text = |text: Option<&str>| text.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let same_level = |level: &super::scale::Level| {
        new_scale.level(level.id.as_str()).is_some_and(|other| {
            level.value == other.value
                && text(Some(&level.label)) == text(Some(&other.label))
                && text(level.meaning.as_deref()) == text(other.meaning.as_deref())
                && text(old.level_text(&level.id)) == text(new.level_text(&level.id))
        })
    };
    let evidence_from = |scale: &super::scale::Scale| {
        scale.evidence_from().and_then(|step| scale.steps().get(step)).map(|level| level.id.clone())
    };
    text(Some(&old.ask)) == text(Some(&new.ask))
        && old_scale.levels().iter().all(same_level)
        && evidence_from(old_scale) == evidence_from(new_scale)
}
