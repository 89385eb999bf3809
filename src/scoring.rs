//! Scores in exact arithmetic: a closed set of rules, each a few lines of pure code.
//!
//! Every score has a value, the range it lies in, and what the open questions leave: `low` with all of them at the lowest level,
//! `high` with all at the highest. Nothing is rounded here; that happens once, on display.

mod certain;
mod combine;
mod evaluate;
mod scorecard;

pub(crate) use certain::Certain;
pub use scorecard::{DomainScores, QuestionScore, Score, Scorecard};

use crate::assessment::{Assessment, State, Support};
use crate::questionnaire::{EvidenceRule, Level, Measure, Question};

/// Scores an assessment by every measure of its questionnaire.
#[must_use]
pub fn score(assessment: &Assessment) -> Scorecard {
    scorecard::scorecard(assessment)
}

/// The level at which an answer counts by a measure: the given one, or a lower one where the measure asks for evidence and there
/// is none. `None` where the question is open or outside the score.
#[must_use]
pub fn counting_level<'a>(assessment: &'a Assessment, measure: &Measure, question: &Question) -> Option<&'a Level> {
    if assessment.state(question) != State::Answered {
        return None;
    }
    let given = assessment.level(question)?;
    let lowest = assessment.questionnaire().scale(question.scale()).map_or(given, |scale| scale.lowest());
    match (measure.evidence(), assessment.support(question, given.id())) {
        (EvidenceRule::Optional, _) | (_, Support::NotNeeded | Support::Supported) => Some(given),
        (EvidenceRule::Required, Support::Unsupported) => Some(lowest),
        (EvidenceRule::Cap, Support::Unsupported) => Some(assessment.proven(question, given.id()).unwrap_or(lowest)),
    }
}
