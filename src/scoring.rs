//! Scores in exact arithmetic: a closed set of rules, each a few lines of pure code.
//!
//! Every score has a value, the range it lies in, and what the open questions leave: `low` with all of them at the lowest level,
//! `high` with all at the highest. Nothing is rounded here except where a rule says so; display rounds once, at the end. A
//! [`Scorecard`] keeps the [`Trace`] of every score: the parts, their weights and their shares.

mod combine;
mod evaluate;
mod incremental;
mod linear;
mod received;
mod scenario;
mod scorecard;
mod trace;

pub use combine::GateStatus;
pub(crate) use incremental::LowerBound;
pub(crate) use linear::{Linear, LinearScores};
pub use received::{Received, ReceivedScore, ReceivedScores, fraction_of};
pub(crate) use scenario::Situation;
pub use scenario::{Scenario, Supposed};
pub use scorecard::{DomainScores, QuestionScore, Score, Scorecard};
pub use trace::{Calculation, CountedQuestion, Exclusion, PartId, Trace, TracePart};

use crate::assessment::Assessment;

/// Scores an assessment by every measure of its questionnaire, under the assumptions of a scenario.
#[must_use]
pub fn score(assessment: &Assessment, scenario: &Scenario) -> Scorecard {
    scorecard::scorecard(assessment, scenario)
}
