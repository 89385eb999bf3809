//! Chooses the questions whose improvement reaches a domain or total target, with the contribution of each.

use std::collections::{BTreeMap, HashMap};

use num_rational::BigRational;
use num_traits::Zero;

use crate::assessment::{Assessment, State};
use crate::questionnaire::{Effort, Level, LevelId, Profile, Question, QuestionId};
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

/// Adds steps of further questions until domain and total targets are met: the assessors' priorities first, then those that
/// contribute most for their work.
pub(super) fn raise_until_figures_are_met(
    assessment: &Assessment,
    scenario: &Scenario,
    profile: &Profile,
    wanted: &mut BTreeMap<QuestionId, LevelId>,
) {
    let questionnaire = assessment.questionnaire();
    let supposed =
        wanted.iter().fold(scenario.clone(), |scenario, (id, level)| raised(assessment, scenario, id, level));
    let Some(mut bound) = LowerBound::new(assessment, &supposed, profile.measure()) else { return };
    let before = figure_shortfall(&bound, profile);
    let ranks = ranks(assessment);
    let mut candidates: Vec<(usize, BigRational, usize, QuestionId, LevelId)> = Vec::new();
    for (position, question) in questionnaire.questions().iter().enumerate() {
        for level in steps_above(&bound, question, profile).into_iter().cloned().collect::<Vec<_>>() {
            let reached = higher(assessment, question, level.id());
            let gain = &before - shortfall_with(&mut bound, question.id(), reached, profile);
            let effort = question.advice(level.id()).and_then(|advice| advice.effort);
            // Days only order what is compared here: they are the same for everyone, so that a file has one report. What nobody
            // has judged counts as something of weeks.
            let days = effort.unwrap_or(Effort::M).usual_days();
            // A priority that brings nothing here is no way to the score.
            let rank = ranks.get(question.id()).copied().filter(|_| gain > BigRational::zero());
            candidates.push((
                rank.unwrap_or(usize::MAX),
                gain / BigRational::from_integer(days.into()),
                position,
                question.id().clone(),
                level.id().clone(),
            ));
        }
    }
    candidates.sort_by(|one, other| one.0.cmp(&other.0).then(other.1.cmp(&one.1)).then(one.2.cmp(&other.2)));
    for (.., id, level) in candidates {
        if figure_shortfall(&bound, profile).is_zero() {
            break;
        }
        let Some(question) = questionnaire.question(id.as_str()) else { continue };
        let scale = question.scale();
        let already = wanted.get(&id).and_then(|level| scale.step(level));
        if already >= scale.step(&level) {
            continue;
        }
        let reached = higher(assessment, question, &level);
        if bound.is_decisive(&id) {
            let Some(recalculated) = bound.recalculated_with(&id, reached) else { return };
            bound = recalculated;
        } else {
            bound.suppose(&id, reached);
        }
        wanted.insert(id, level);
    }
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

/// The shortfall that would be left with a question at a level.
fn shortfall_with(bound: &mut LowerBound<'_>, id: &QuestionId, level: &LevelId, profile: &Profile) -> BigRational {
    let left = with_level(bound, id, level, |bound| figure_shortfall(bound, profile));
    left.unwrap_or_else(BigRational::zero)
}

/// By how much domains and total are short of a profile, all together, by their lower bounds.
fn figure_shortfall(bound: &LowerBound<'_>, profile: &Profile) -> BigRational {
    let short = |low: Option<&BigRational>, target: &BigRational| {
        low.map_or_else(BigRational::zero, |low| (target - low).max(BigRational::zero()))
    };
    let domains = profile.domains().map(|(id, target)| short(bound.domain(id), target));
    let total = profile.total().map(|target| short(bound.total(), target));
    domains.chain(total).sum()
}

/// The levels above the one that counts, for an answered question of the profile's measure.
fn steps_above<'a>(bound: &LowerBound<'a>, question: &'a Question, profile: &Profile) -> Vec<&'a Level> {
    let situation = bound.situation();
    let questionnaire = situation.assessment().questionnaire();
    let Some(measure) = questionnaire.measure(profile.measure()) else { return Vec::new() };
    if !question.is_measured_by(measure.id()) || situation.state(question) != State::Answered {
        return Vec::new();
    }
    let at = situation.counting_level(measure, question).and_then(|level| question.scale().step(level.id()));
    question.scale().steps().iter().skip(at.map_or(0, |step| step + 1)).collect()
}
