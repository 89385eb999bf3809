//! What each question contributes whose improvement brings a domain or the total to its target.

use std::collections::{BTreeMap, HashMap};

use num_rational::BigRational;

use crate::assessment::Assessment;
use crate::questionnaire::{LevelId, Profile, Question, QuestionId};
use crate::scoring::{LowerBound, Scenario, Scorecard, Supposed};

/// A question that has no target itself but whose improvement brings a domain or the total to its target.
#[derive(Debug, Clone, PartialEq)]
pub struct Contribution {
    /// The question.
    pub question: QuestionId,
    /// The level that counts today.
    pub from: LevelId,
    /// The level that the roadmap takes it to.
    pub to: LevelId,
    /// By how much this alone raises `low` of the total, where the total has a target, else of the domains with a target.
    pub gain: BigRational,
}

/// What each of the questions that were raised for a score contributes by itself.
pub(super) fn contributions(
    assessment: &Assessment,
    (scenario, scorecard): (&Scenario, &Scorecard),
    profile: &Profile,
    wanted: &BTreeMap<QuestionId, LevelId>,
) -> Vec<Contribution> {
    let (Some(measure), Some(trace), Some(mut bound)) = (
        assessment.questionnaire().measure(profile.measure()),
        scorecard.trace(profile.measure()),
        LowerBound::new(assessment, scenario, profile.measure()),
    ) else {
        return Vec::new();
    };
    let before = aimed_figure(&bound, profile);
    let mut found: Vec<Contribution> = Vec::new();
    // In the order of the questionnaire, which decides between equal ones.
    for question in assessment.questionnaire().questions() {
        let Some(to) = wanted.get(question.id()) else { continue };
        let Some(from) = trace.counting_level(question.id()) else { continue };
        // A given level that only lacks evidence counts again in full.
        let to = higher(assessment, question, to);
        let raised = with_level(&mut bound, question.id(), to, |bound| {
            let reached = bound.situation().counting_level(measure, question).map(|level| level.id().clone());
            (aimed_figure(bound, profile) - &before, reached)
        });
        let Some((gain, reached)) = raised else { continue };
        let to = reached.unwrap_or_else(|| to.clone());
        found.push(Contribution { question: question.id().clone(), from: from.clone(), to, gain });
    }
    let rank = ranks(assessment);
    found.sort_by(|one, other| {
        let place = |found: &Contribution| rank.get(&found.question).copied().unwrap_or(usize::MAX);
        place(one).cmp(&place(other)).then(other.gain.cmp(&one.gain))
    });
    found
}

/// The scenario with an answered question raised to a level, with the evidence that it needs: at least to the given level.
pub(super) fn raised(assessment: &Assessment, scenario: Scenario, id: &QuestionId, level: &LevelId) -> Scenario {
    match assessment.questionnaire().question(id.as_str()) {
        Some(question) if assessment.level(question).is_some() || scenario.supposed().contains_key(id) => {
            let level = higher(assessment, question, level).clone();
            scenario.supposing(id.clone(), Supposed::Level(level))
        }
        _ => scenario,
    }
}

/// The scenario once an agreed action is done: like [`raised`], and an open question is answered with the level that the action
/// promises.
pub(super) fn promised(assessment: &Assessment, scenario: Scenario, id: &QuestionId, level: &LevelId) -> Scenario {
    let question = assessment.questionnaire().question(id.as_str());
    match question {
        Some(question) if assessment.state(question).is_open() => {
            scenario.supposing(id.clone(), Supposed::Level(level.clone()))
        }
        _ => raised(assessment, scenario, id, level),
    }
}

/// The given level of a question if it is above `level`, else `level`.
pub(super) fn higher<'a>(assessment: &Assessment, question: &'a Question, level: &'a LevelId) -> &'a LevelId {
    let scale = question.scale();
    match assessment.level(question) {
        Some(given) if scale.step(given.id()) > scale.step(level) => given.id(),
        _ => level,
    }
}

/// The place of each question among the assessors' priorities.
fn ranks(assessment: &Assessment) -> HashMap<&QuestionId, usize> {
    assessment.summary().priorities.iter().enumerate().map(|(index, id)| (id, index)).collect()
}

/// The lower bound of the figure that a profile aims at: the total, else all the domains with a target together.
fn aimed_figure(bound: &LowerBound<'_>, profile: &Profile) -> BigRational {
    match (profile.total(), bound.total()) {
        (Some(_), Some(total)) => total.clone(),
        _ => profile.domains().filter_map(|(id, _)| bound.domain(id)).sum(),
    }
}

/// Evaluates `find` with a question at a level, and takes the level back.
fn with_level<'a, T>(
    bound: &mut LowerBound<'a>,
    id: &QuestionId,
    level: &LevelId,
    find: impl Fn(&LowerBound<'a>) -> T,
) -> Option<T> {
    if bound.is_decisive(id) {
        return bound.recalculated_with(id, level).as_ref().map(find);
    }
    let undo = bound.suppose(id, level);
    let found = find(bound);
    if let Some(undo) = undo {
        bound.undo(undo);
    }
    Some(found)
}
