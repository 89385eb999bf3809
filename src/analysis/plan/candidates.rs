//! The steps that a plan can choose from.

use std::collections::BTreeMap;

use crate::assessment::{Assessment, State};
use crate::questionnaire::{Combine, DomainId, Effort, LevelId, Measure, Question, QuestionId};
use crate::scoring::Situation;

use super::model::{EffortDays, StepKind};

/// One step of one question: a 0/1 variable of the plan's program. Those of one question follow each other, lowest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) kind: StepKind,
    pub(super) question: QuestionId,
    /// The place of the question in the questionnaire.
    pub(super) position: usize,
    pub(super) from: LevelId,
    pub(super) to: LevelId,
    /// The step of the scale that it leads to.
    pub(super) step: usize,
    /// The effort that the questionnaire states; an evidence step is always small.
    pub(super) effort: Option<Effort>,
    pub(super) days: u32,
    /// Whether the question is open today.
    pub(super) is_open: bool,
}

/// The highest step that each question is raised to at most; questions that are not there are not raised.
pub(super) type Ceilings = BTreeMap<QuestionId, usize>;

/// Every step of the questions with a ceiling, in the order of the questionnaire.
pub(super) fn candidates(
    situation: &Situation<'_>,
    measure: &Measure,
    ceilings: &Ceilings,
    effort: EffortDays,
) -> Vec<Candidate> {
    let questionnaire = situation.assessment().questionnaire();
    let mut found = Vec::new();
    for (position, question) in questionnaire.questions().iter().enumerate() {
        let Some(ceiling) = ceilings.get(question.id()) else { continue };
        let scale = question.scale();
        let state = situation.state(question);
        if matches!(state, State::NotApplicable | State::NotInScope) {
            continue;
        }
        let counting = situation.counting_level(measure, question).unwrap_or_else(|| scale.lowest());
        let given = situation.level(question).filter(|_| state == State::Answered).unwrap_or(counting);
        let (Some(at), Some(claimed)) = (scale.step(counting.id()), scale.step(given.id())) else { continue };
        let mut from = counting.id();
        let candidate = |kind, from: &LevelId, step: usize, effort: Option<Effort>, days| Candidate {
            kind,
            question: question.id().clone(),
            position,
            from: from.clone(),
            to: scale.steps()[step].id().clone(),
            step,
            effort,
            days,
            is_open: state != State::Answered,
        };
        if at < claimed && at < *ceiling {
            let days = effort.days(Some(Effort::S));
            found.push(candidate(StepKind::Evidence, from, claimed, Some(Effort::S), days));
            from = given.id();
        }
        for step in claimed + 1..=*ceiling {
            let stated = question.advice(scale.steps()[step].id()).and_then(|advice| advice.effort);
            found.push(candidate(StepKind::Level, from, step, stated, effort.days(stated)));
            from = scale.steps()[step].id();
        }
    }
    found
}

/// The questions that a domain's score, or the total, is made of.
pub(super) fn questions_of<'q>(
    assessment: &'q Assessment,
    measure: &Measure,
    of: Option<&DomainId>,
) -> Vec<&'q Question> {
    let questionnaire = assessment.questionnaire();
    let below = match of {
        Some(id) => questionnaire.domain(id.as_str()).map(|domain| questionnaire.questions_below(domain)),
        None => Some(questionnaire.questions().iter().collect()),
    };
    let rule = match of {
        Some(id) => questionnaire.domain(id.as_str()).map(|domain| measure.rule(domain.depth())),
        None => Some(measure.total()),
    };
    let has_score = rule.is_some_and(|rule| rule.combine != Combine::None);
    let below = below.filter(|_| has_score).unwrap_or_default();
    below.into_iter().filter(|question| question.is_measured_by(measure.id())).collect()
}
