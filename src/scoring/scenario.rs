//! What is assumed on top of an assessment's file, and the assessment seen under that assumption.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::assessment::{Answer, Assessment, Coverage, State, Support};
use crate::questionnaire::{Condition, EvidenceRule, Level, LevelId, Measure, Question, QuestionId};

/// The assumptions under which an assessment is scored. The default assumes nothing and judges documents on the assessment's
/// last day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scenario {
    day: Option<Date>,
    supposed: BTreeMap<QuestionId, Supposed>,
    out_of_scope: Option<BTreeSet<QuestionId>>,
}

/// A hypothetical answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Supposed {
    /// A level, together with the evidence that it needs.
    Level(LevelId),
    /// The question is not applicable.
    NotApplicable,
}

impl Scenario {
    /// The scenario of the file as it is, with documents judged on a day.
    #[must_use]
    pub fn on(day: Date) -> Self {
        Self { day: Some(day), ..Self::default() }
    }

    /// The same scenario with one more hypothetical answer.
    #[must_use]
    pub fn supposing(mut self, question: QuestionId, answer: Supposed) -> Self {
        self.supposed.insert(question, answer);
        self
    }

    /// The same scenario with a fixed set of questions out of scope, whatever their conditions say.
    #[must_use]
    pub(crate) fn with_out_of_scope(mut self, questions: BTreeSet<QuestionId>) -> Self {
        self.out_of_scope = Some(questions);
        self
    }

    /// The hypothetical answers by question.
    #[must_use]
    pub const fn supposed(&self) -> &BTreeMap<QuestionId, Supposed> {
        &self.supposed
    }

    /// The day on which the documents of an assessment are judged: the given one, else the assessment's last day.
    #[must_use]
    pub fn day(&self, assessment: &Assessment) -> Date {
        self.day.unwrap_or_else(|| assessment.last_day())
    }
}

/// An assessment under a scenario: the state, the level and the evidence of each question.
#[derive(Debug, Clone)]
pub(crate) struct Situation<'a> {
    assessment: &'a Assessment,
    day: Date,
    supposed: BTreeMap<QuestionId, Supposed>,
    out_of_scope: Cow<'a, BTreeSet<QuestionId>>,
    /// Whether no level changes what is in scope.
    has_fixed_scope: bool,
}

impl<'a> Situation<'a> {
    pub(crate) fn of(assessment: &'a Assessment, scenario: &Scenario) -> Self {
        let asks_for_level = |condition: &Condition| matches!(condition, Condition::Level { .. });
        let mut conditions = assessment.questionnaire().questions().iter().flat_map(Question::only_if);
        let mut situation = Self {
            assessment,
            day: scenario.day(assessment),
            supposed: scenario.supposed.clone(),
            out_of_scope: match &scenario.out_of_scope {
                Some(fixed) => Cow::Owned(fixed.clone()),
                None => Cow::Borrowed(assessment.out_of_scope()),
            },
            has_fixed_scope: scenario.out_of_scope.is_some() || !conditions.any(asks_for_level),
        };
        if !situation.supposed.is_empty() {
            situation.judge_scope();
        }
        situation
    }

    pub(crate) const fn assessment(&self) -> &'a Assessment {
        self.assessment
    }

    pub(crate) const fn day(&self) -> Date {
        self.day
    }

    /// Adds or replaces a hypothetical answer and returns the previous one.
    pub(crate) fn suppose(&mut self, id: &QuestionId, answer: Option<Supposed>) -> Option<Supposed> {
        let previous = match answer {
            Some(answer) => self.supposed.insert(id.clone(), answer),
            None => self.supposed.remove(id),
        };
        self.judge_scope();
        previous
    }

    /// Judges the conditions again where one depends on a level.
    fn judge_scope(&mut self) {
        if self.has_fixed_scope {
            return;
        }
        // A condition refers to an earlier question only, whose own scope is already decided.
        self.out_of_scope = Cow::Owned(BTreeSet::new());
        for question in self.assessment.questionnaire().questions() {
            let holds = |condition: &Condition| {
                self.assessment.holds_with(condition, |earlier| (self.state(earlier), self.level(earlier)))
            };
            if !question.only_if().iter().all(holds) {
                self.out_of_scope.to_mut().insert(question.id().clone());
            }
        }
    }

    /// The state of a question.
    pub(crate) fn state(&self, question: &Question) -> State {
        if self.out_of_scope.contains(question.id()) {
            return State::NotInScope;
        }
        match self.supposed.get(question.id()) {
            None => self.assessment.answer_state(question),
            Some(Supposed::Level(_)) if self.level(question).is_some() => State::Answered,
            Some(_) => State::NotApplicable,
        }
    }

    /// The level with a value that is given or supposed, whether or not the question is in scope.
    pub(crate) fn level<'q>(&self, question: &'q Question) -> Option<&'q Level> {
        match self.supposed.get(question.id()) {
            None => self.assessment.level(question),
            Some(Supposed::Level(id)) => {
                let level = question.scale().level(id.as_str())?;
                level.value().is_some().then_some(level)
            }
            Some(Supposed::NotApplicable) => None,
        }
    }

    /// The id of the level that is given or supposed; one that means "not applicable" too.
    pub(crate) fn given(&self, question: &Question) -> Option<&LevelId> {
        match self.supposed.get(question.id()) {
            Some(Supposed::Level(level)) => Some(level),
            Some(Supposed::NotApplicable) => None,
            None => match self.assessment.entry(question.id())?.answer.as_ref()? {
                Answer::Level(level) => Some(level),
                Answer::NotApplicable(_) | Answer::Unknown(_) => None,
            },
        }
    }

    /// Whether an answer at a level has the evidence that it needs. A supposed level has it.
    pub(crate) fn support(&self, question: &Question, level: &LevelId) -> Support {
        match self.assessment.support(question, level, self.day) {
            Support::Unsupported if self.supposed.contains_key(question.id()) => Support::Supported,
            found => found,
        }
    }

    /// The level at which an answer counts by a measure: the given one, or a lower one where the measure requires evidence and
    /// there is none. `None` for a question that is open or outside the score.
    pub(crate) fn counting_level<'q>(&self, measure: &Measure, question: &'q Question) -> Option<&'q Level> {
        if self.state(question) != State::Answered {
            return None;
        }
        let given = self.level(question)?;
        let lowest = question.scale().lowest();
        match (measure.evidence(), self.support(question, given.id())) {
            (EvidenceRule::Optional, _) | (_, Support::NotNeeded | Support::Supported) => Some(given),
            (EvidenceRule::Required, Support::Unsupported) => Some(lowest),
            (EvidenceRule::Cap, Support::Unsupported) => {
                Some(self.assessment.proven(question, given.id(), self.day).unwrap_or(lowest))
            }
        }
    }

    /// The states of these questions, counted.
    pub(crate) fn coverage<'q>(&self, questions: impl IntoIterator<Item = &'q Question>) -> Coverage {
        Coverage::of(questions.into_iter().map(|question| {
            let level = self.level(question);
            (self.state(question), level.map(|level| self.support(question, level.id())))
        }))
    }
}
