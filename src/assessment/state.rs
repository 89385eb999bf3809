//! Where each question stands, and what its evidence proves.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::entry::{Answer, Entry};
use super::model::{Assessment, EvidenceKind};
use crate::questionnaire::{Condition, Level, LevelId, Question, QuestionId, Scale};

/// Where a question stands. Four different things are kept apart: unanswered, not applicable, absent and lowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// A level with a value was found.
    Answered,
    /// Asked, and nobody in the room knew.
    Unknown,
    /// Outside the score, by a reason or by a level that means it.
    NotApplicable,
    /// Carried over from an earlier assessment, and not yet confirmed.
    ToConfirm,
    /// Nothing, or a note only.
    Blank,
    /// Its conditions do not hold; what stands there is kept and not scored.
    NotInScope,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 6] =
        [Self::Answered, Self::Unknown, Self::NotApplicable, Self::ToConfirm, Self::Blank, Self::NotInScope];

    /// The word for it in JSON and CSV.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Unknown => "unknown",
            Self::NotApplicable => "not_applicable",
            Self::ToConfirm => "to_confirm",
            Self::Blank => "blank",
            Self::NotInScope => "not_in_scope",
        }
    }

    /// Whether the question still waits for an answer: blank, unknown or to be confirmed.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Blank | Self::Unknown | Self::ToConfirm)
    }
}

/// Whether an answer has the evidence that it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Support {
    /// The level needs no evidence.
    NotNeeded,
    /// Something that counts was shown.
    Supported,
    /// Nothing that counts was shown.
    Unsupported,
}

/// How many questions stand where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    /// All whose conditions hold.
    pub in_scope: usize,
    /// A level with a value.
    pub answered: usize,
    /// Nobody knew.
    pub unknown: usize,
    /// Not applicable.
    pub not_applicable: usize,
    /// Carried, not yet confirmed.
    pub to_confirm: usize,
    /// Nothing yet.
    pub blank: usize,
    /// Answers at a level that needs evidence.
    pub needs_evidence: usize,
    /// Those of them that have it.
    pub supported: usize,
}

impl Coverage {
    /// Questions that are settled: answered or not applicable.
    #[must_use]
    pub const fn settled(&self) -> usize {
        self.answered + self.not_applicable
    }

    /// Questions that still wait for an answer.
    #[must_use]
    pub const fn open(&self) -> usize {
        self.unknown + self.to_confirm + self.blank
    }

    /// Counts the states of questions, each with the support of its level if it has one.
    pub(crate) fn of(states: impl Iterator<Item = (State, Option<Support>)>) -> Self {
        let mut found = Self::default();
        for (state, support) in states {
            match state {
                State::NotInScope => continue,
                State::Answered => found.answered += 1,
                State::Unknown => found.unknown += 1,
                State::NotApplicable => found.not_applicable += 1,
                State::ToConfirm => found.to_confirm += 1,
                State::Blank => found.blank += 1,
            }
            found.in_scope += 1;
            if state == State::Answered {
                found.needs_evidence += usize::from(matches!(support, Some(Support::Supported | Support::Unsupported)));
                found.supported += usize::from(support == Some(Support::Supported));
            }
        }
        found
    }
}

impl Assessment {
    /// The state of a question.
    #[must_use]
    pub fn state(&self, question: &Question) -> State {
        if self.is_in_scope(question) { self.answer_state(question) } else { State::NotInScope }
    }

    /// The state of a question by its answer alone, whether or not it is in scope.
    pub(crate) fn answer_state(&self, question: &Question) -> State {
        let Some(entry) = self.entry(question.id()) else { return State::Blank };
        match &entry.answer {
            Some(Answer::Level(_)) if self.level(question).is_some() => State::Answered,
            Some(Answer::Level(_) | Answer::NotApplicable(_)) => State::NotApplicable,
            Some(Answer::Unknown(_)) => State::Unknown,
            None if entry.carried.is_some() => State::ToConfirm,
            None => State::Blank,
        }
    }

    /// Whether the conditions of a question hold.
    #[must_use]
    pub fn is_in_scope(&self, question: &Question) -> bool {
        !self.out_of_scope.contains(question.id())
    }

    /// Judges the conditions of every question anew. A condition looks back only, so that what it looks at has been judged.
    pub(super) fn judge_scope(&mut self) {
        self.out_of_scope.clear();
        let questionnaire = self.shared_questionnaire();
        for question in questionnaire.questions() {
            if !question.only_if().iter().all(|condition| self.holds(condition)) {
                self.out_of_scope.insert(question.id().clone());
            }
        }
    }

    /// The questions whose conditions do not hold.
    pub(crate) const fn out_of_scope(&self) -> &BTreeSet<QuestionId> {
        &self.out_of_scope
    }

    /// Whether a condition holds. On a fact that is not stated, and on a question that is open, it does: else leaving out facts
    /// would make a team look better.
    #[must_use]
    pub fn holds(&self, condition: &Condition) -> bool {
        self.holds_with(condition, |earlier| (self.state(earlier), self.level(earlier)))
    }

    /// Whether a condition holds, given the state and the level of the question that it refers to.
    pub(crate) fn holds_with<'a>(
        &'a self,
        condition: &Condition,
        found: impl FnOnce(&'a Question) -> (State, Option<&'a Level>),
    ) -> bool {
        match condition {
            Condition::Fact { fact, is } => {
                self.facts.get(fact).is_none_or(|stated| stated.values().iter().any(|value| is.contains(value)))
            }
            Condition::Level { question, at_least } => {
                let Some(earlier) = self.questionnaire.question(question.as_str()) else { return true };
                let (state, level) = found(earlier);
                match state {
                    State::Blank | State::Unknown | State::ToConfirm => true,
                    State::NotApplicable | State::NotInScope => false,
                    State::Answered => {
                        let scale = earlier.scale();
                        level.and_then(|level| scale.step(level.id())) >= scale.step(at_least)
                    }
                }
            }
        }
    }

    /// The level with a value that was given, whether or not the question is in scope.
    #[must_use]
    pub fn level<'q>(&self, question: &'q Question) -> Option<&'q Level> {
        match &self.entry(question.id())?.answer {
            Some(Answer::Level(id)) => {
                let level = question.scale().level(id.as_str())?;
                level.value().is_some().then_some(level)
            }
            _ => None,
        }
    }

    /// Whether an answer at `level` has the evidence that it needs, by the documents that are valid on a day.
    #[must_use]
    pub fn support(&self, question: &Question, level: &LevelId, day: Date) -> Support {
        let scale = question.scale();
        if !scale.needs_evidence(level) {
            return Support::NotNeeded;
        }
        let given = scale.step(level);
        let proven = self.entry(question.id()).is_some_and(|entry| {
            self.counting_proofs(entry, scale, day).any(|proves| proves.is_none_or(|step| Some(step) >= given))
        });
        if proven { Support::Supported } else { Support::Unsupported }
    }

    /// The highest level, up to the given one, that is proven or needs no evidence; `None` when even the lowest needs some and
    /// has none.
    #[must_use]
    pub fn proven<'q>(&self, question: &'q Question, given: &LevelId, day: Date) -> Option<&'q Level> {
        let scale = question.scale();
        let given_step = scale.step(given)?;
        let free = match scale.evidence_from() {
            None => Some(given_step),
            Some(from) => from.checked_sub(1).map(|free| free.min(given_step)),
        };
        let entry = self.entry(question.id());
        let shown = entry.and_then(|entry| {
            self.counting_proofs(entry, scale, day).map(|proves| proves.unwrap_or(given_step).min(given_step)).max()
        });
        let step = free.max(shown)?;
        // An alternate that is proven stays what it is.
        if step == given_step { scale.level(given.as_str()) } else { scale.steps().get(step) }
    }

    /// For each piece of evidence that counts (no interview, not expired) the step up to which it proves; `None` for all.
    fn counting_proofs<'a>(
        &'a self,
        entry: &'a Entry,
        scale: &'a Scale,
        day: Date,
    ) -> impl Iterator<Item = Option<usize>> + 'a {
        entry.evidence.iter().filter_map(move |shown| {
            let document = self.document(&shown.id)?;
            if document.kind == EvidenceKind::Interview || document.has_expired(day) {
                return None;
            }
            Some(shown.proves.as_ref().and_then(|level| scale.step(level)))
        })
    }

    /// The states of these questions, counted; documents are judged on the assessment's last day.
    #[must_use]
    pub fn coverage<'q>(&self, questions: impl IntoIterator<Item = &'q Question>) -> Coverage {
        Coverage::of(questions.into_iter().map(|question| {
            let level = self.level(question);
            (self.state(question), level.map(|level| self.support(question, level.id(), self.last_day())))
        }))
    }

    /// The questions that keep the assessment from being validated: blank (those without agreement among them) or to be
    /// confirmed.
    #[must_use]
    pub fn unsettled(&self) -> Vec<&QuestionId> {
        self.questionnaire
            .questions()
            .iter()
            .filter(|question| matches!(self.state(question), State::Blank | State::ToConfirm))
            .map(Question::id)
            .collect()
    }
}
