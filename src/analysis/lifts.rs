//! Which questions bring a domain or the total to its target, and what each of them brings.

use std::collections::{BTreeMap, HashMap};

use num_rational::BigRational;
use num_traits::Zero;

use crate::assessment::{Assessment, State};
use crate::questionnaire::{Effort, Level, LevelId, MeasureId, Profile, Question, QuestionId};
use crate::scoring::{Certain, counting_level};

/// A question that no target of its own asks to rise, but whose rise brings a domain or the total to theirs.
#[derive(Debug, Clone, PartialEq)]
pub struct Lift {
    /// The question.
    pub question: QuestionId,
    /// The level that counts today.
    pub from: LevelId,
    /// The level that the roadmap takes it to.
    pub to: LevelId,
    /// By how much this alone raises the total, where the total has a target, else the domains around it that have one; as
    /// certain as `low` is, and above zero.
    pub gain: BigRational,
}

/// Adds steps of further questions until domain and total targets are met: the assessors' priorities first, then those that bring
/// most for their work.
pub(super) fn raise_until_figures_are_met(
    assessment: &Assessment,
    profile: &Profile,
    wanted: &mut BTreeMap<QuestionId, LevelId>,
) {
    let questionnaire = assessment.questionnaire();
    let supposed = wanted.iter().fold(assessment.clone(), |supposed, (id, level)| supposed.supposing(id, level));
    let Some(mut certain) = Certain::new(supposed, profile.measure()) else { return };
    let before = figure_shortfall(&certain, profile);
    let ranks = ranks(assessment);
    let mut candidates: Vec<(usize, BigRational, usize, QuestionId, LevelId)> = Vec::new();
    for (position, question) in questionnaire.questions().iter().enumerate() {
        for level in steps_above(certain.assessment(), question, profile).into_iter().cloned().collect::<Vec<_>>() {
            let gain = &before - shortfall_with(&mut certain, question.id(), level.id(), profile);
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
        if figure_shortfall(&certain, profile).is_zero() {
            break;
        }
        let Some(question) = questionnaire.question(id.as_str()) else { continue };
        let scale = questionnaire.scale_of(question);
        let already = wanted.get(&id).and_then(|level| scale.step(level));
        if already >= scale.step(&level) {
            continue;
        }
        if certain.decides(&id) {
            let supposed = certain.assessment().clone().supposing(&id, &level);
            let Some(anew) = Certain::new(supposed, profile.measure()) else { return };
            certain = anew;
        } else {
            certain.suppose(&id, &level);
        }
        wanted.insert(id, level);
    }
}

/// What each of the questions that were raised for a score brings by itself.
pub(super) fn lifts(assessment: &Assessment, profile: &Profile, raised: &BTreeMap<QuestionId, LevelId>) -> Vec<Lift> {
    let questionnaire = assessment.questionnaire();
    let measure = questionnaire.measure(profile.measure());
    let Some((measure, mut certain)) = measure.zip(Certain::new(assessment.clone(), profile.measure())) else {
        return Vec::new();
    };
    let before = aimed_figure(&certain, profile);
    let mut found: Vec<Lift> = Vec::new();
    // In the order of the file, which decides between equal ones.
    for question in questionnaire.questions() {
        let Some(to) = raised.get(question.id()) else { continue };
        let Some(from) = counting_level(assessment, measure, question) else { continue };
        // What was given and only lacks evidence counts again as it was given.
        let raised = with_level(&mut certain, question.id(), to, profile.measure(), |certain| {
            let reached = counting_level(certain.assessment(), measure, question).map(|level| level.id().clone());
            (aimed_figure(certain, profile) - &before, reached)
        });
        let Some((gain, reached)) = raised else { continue };
        let (id, from, to) = (question.id().clone(), from.id().clone(), reached.unwrap_or_else(|| to.clone()));
        found.push(Lift { question: id, from, to, gain });
    }
    let rank = ranks(assessment);
    found.sort_by(|one, other| {
        let place = |lift: &Lift| rank.get(&lift.question).copied().unwrap_or(usize::MAX);
        place(one).cmp(&place(other)).then(other.gain.cmp(&one.gain))
    });
    found
}

/// The place of each question among the assessors' priorities.
fn ranks(assessment: &Assessment) -> HashMap<&QuestionId, usize> {
    assessment.summary().priorities.iter().enumerate().map(|(index, id)| (id, index)).collect()
}

/// The certain figure that a profile aims at: the total, else all the domains with a target together.
fn aimed_figure(certain: &Certain, profile: &Profile) -> BigRational {
    match (profile.total(), certain.total()) {
        (Some(_), Some(total)) => total.clone(),
        _ => profile.domains().filter_map(|(id, _)| certain.domain(id)).sum(),
    }
}

/// What is found with a question at a level, which stays as it was.
fn with_level<T>(
    certain: &mut Certain,
    id: &QuestionId,
    level: &LevelId,
    measure: &MeasureId,
    find: impl Fn(&Certain) -> T,
) -> Option<T> {
    if certain.decides(id) {
        return Certain::new(certain.assessment().clone().supposing(id, level), measure).as_ref().map(find);
    }
    let undo = certain.suppose(id, level);
    let found = find(certain);
    if let Some(undo) = undo {
        certain.undo(undo);
    }
    Some(found)
}

/// The shortfall that would be left with a question at a level.
fn shortfall_with(certain: &mut Certain, id: &QuestionId, level: &LevelId, profile: &Profile) -> BigRational {
    let left = with_level(certain, id, level, profile.measure(), |certain| figure_shortfall(certain, profile));
    left.unwrap_or_else(BigRational::zero)
}

/// By how much domains and total are short of a profile, all together, judged by what is certain.
fn figure_shortfall(certain: &Certain, profile: &Profile) -> BigRational {
    let short = |low: Option<&BigRational>, target: &BigRational| {
        low.map_or_else(BigRational::zero, |low| (target - low).max(BigRational::zero()))
    };
    let domains = profile.domains().map(|(id, target)| short(certain.domain(id), target));
    let total = profile.total().map(|target| short(certain.total(), target));
    domains.chain(total).sum()
}

/// The levels above the one that counts, for an answered question of the profile's measure.
fn steps_above<'a>(assessment: &'a Assessment, question: &Question, profile: &Profile) -> Vec<&'a Level> {
    let questionnaire = assessment.questionnaire();
    let Some(measure) = questionnaire.measure(profile.measure()) else { return Vec::new() };
    if !question.is_measured_by(measure.id()) || assessment.state(question) != State::Answered {
        return Vec::new();
    }
    let Some(scale) = questionnaire.scale(question.scale()) else { return Vec::new() };
    let at = counting_level(assessment, measure, question).and_then(|level| scale.step(level.id()));
    scale.steps().iter().skip(at.map_or(0, |step| step + 1)).collect()
}
