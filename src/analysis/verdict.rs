//! Whether a profile is reached.

use num_rational::BigRational;

use crate::assessment::State;
use crate::questionnaire::{MeasureId, Profile, ProfileId, Question, Questionnaire, Target};
use crate::scoring::{Exclusion, Score, Scorecard};

/// The verdict on a whole profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerdictStatus {
    /// Every target is met, whatever the answers to open questions will be.
    Reached,
    /// Only open questions prevent it.
    Open,
    /// At least one target is missed, whatever the answers to open questions will be.
    Short,
    /// Every target left the verdict: there is nothing to judge.
    NotJudged,
}

impl VerdictStatus {
    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::Open => "open",
            Self::Short => "short",
            Self::NotJudged => "not_judged",
        }
    }
}

/// The status of one target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TargetStatus {
    /// Met, whatever the answers to open questions will be.
    Reached,
    /// Only open questions prevent it.
    Open,
    /// Missed, whatever the answers to open questions will be.
    Short,
    /// It left the verdict.
    Excluded(Exclusion),
}

/// One target and its status.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct JudgedTarget<'p> {
    /// The target.
    pub target: Target<'p>,
    /// Its status.
    pub status: TargetStatus,
}

/// Whether a profile is reached. Targets are judged one by one: a surplus elsewhere buys nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict<'p> {
    /// The profile.
    pub profile: &'p Profile,
    /// Short if any target is short, else open if any is open, else reached; not judged if no target is left.
    pub status: VerdictStatus,
    /// Targets that are met.
    pub met: usize,
    /// Targets that were judged.
    pub of: usize,
    /// Targets that left the verdict because they are not applicable.
    pub not_applicable: usize,
    /// Targets that cannot be judged because the questionnaire of these answers lacks their question or level.
    pub unknown: usize,
    /// Every target in the order of the questionnaire.
    pub targets: Vec<JudgedTarget<'p>>,
}

/// Judges a profile by the scores of a questionnaire, which may be an older version than the profile's.
#[must_use]
pub fn verdict<'p>(questionnaire: &Questionnaire, scorecard: &Scorecard, profile: &'p Profile) -> Verdict<'p> {
    judged_targets(questionnaire, scorecard, profile, profile.targets(questionnaire))
}

/// Judges a profile target by target, in the given order.
pub(super) fn judged_targets<'p>(
    questionnaire: &Questionnaire,
    scorecard: &Scorecard,
    profile: &'p Profile,
    targets: Vec<Target<'p>>,
) -> Verdict<'p> {
    let targets: Vec<JudgedTarget<'p>> = targets
        .into_iter()
        .map(|target| JudgedTarget { target, status: judge(questionnaire, scorecard, profile.measure(), target) })
        .collect();
    let count = |wanted: TargetStatus| targets.iter().filter(|found| found.status == wanted).count();
    let (met, open, short) = (count(TargetStatus::Reached), count(TargetStatus::Open), count(TargetStatus::Short));
    let status = match (met, open, short) {
        (0, 0, 0) if !targets.is_empty() => VerdictStatus::NotJudged,
        (_, 0, 0) => VerdictStatus::Reached,
        (_, _, 0) => VerdictStatus::Open,
        _ => VerdictStatus::Short,
    };
    Verdict {
        profile,
        status,
        met,
        of: met + open + short,
        not_applicable: count(TargetStatus::Excluded(Exclusion::NotApplicable)),
        unknown: count(TargetStatus::Excluded(Exclusion::UnknownLevel)),
        targets,
    }
}

/// The highest profile of the ladder that is reached together with all below it.
#[must_use]
pub fn reached_profile<'q>(questionnaire: &'q Questionnaire, scorecard: &Scorecard) -> Option<&'q ProfileId> {
    let is_reached = |id: &&ProfileId| {
        let profile = questionnaire.profile(id.as_str());
        profile.is_some_and(|profile| verdict(questionnaire, scorecard, profile).status == VerdictStatus::Reached)
    };
    questionnaire.ladder().iter().take_while(is_reached).last()
}

/// The lowest profile of the ladder that is not reached yet; `None` without a ladder, and once the whole ladder is reached.
#[must_use]
pub fn next_profile<'q>(questionnaire: &'q Questionnaire, scorecard: &Scorecard) -> Option<&'q Profile> {
    let reached = reached_profile(questionnaire, scorecard);
    let position = reached.and_then(|id| questionnaire.ladder().iter().position(|other| other == id));
    let next = questionnaire.ladder().get(position.map_or(0, |position| position + 1))?;
    questionnaire.profile(next.as_str())
}

fn judge(
    questionnaire: &Questionnaire,
    scorecard: &Scorecard,
    measure: &MeasureId,
    target: Target<'_>,
) -> TargetStatus {
    match target {
        Target::Question(id, least) => {
            let (Some(question), Some(found)) = (questionnaire.question(id.as_str()), scorecard.question(id)) else {
                return TargetStatus::Excluded(Exclusion::UnknownLevel);
            };
            let scale = question.scale();
            let Some(least) = scale.step(least) else {
                return TargetStatus::Excluded(Exclusion::UnknownLevel);
            };
            match found.state {
                State::NotApplicable => TargetStatus::Excluded(Exclusion::NotApplicable),
                State::NotInScope => TargetStatus::Excluded(Exclusion::NotInScope),
                State::Blank | State::Unknown | State::ToConfirm => TargetStatus::Open,
                State::Answered => {
                    let level = scorecard.trace(measure).and_then(|trace| trace.counting_level(id));
                    match level.and_then(|level| scale.step(level)) {
                        Some(step) if step >= least => TargetStatus::Reached,
                        _ => TargetStatus::Short,
                    }
                }
            }
        }
        Target::Domain(id, least) => match scorecard.domain(id).map(|scores| scores.score(measure)) {
            Some(Some(score)) => by_score(score, least),
            Some(None) => {
                let below = questionnaire.domain(id.as_str()).map(|domain| questionnaire.questions_below(domain));
                TargetStatus::Excluded(exclusion(scorecard, measure, &below.unwrap_or_default()))
            }
            None => TargetStatus::Excluded(Exclusion::UnknownLevel),
        },
        Target::Total(least) => match scorecard.total(measure) {
            Some(score) => by_score(score, least),
            None => {
                let questions: Vec<&Question> = questionnaire.questions().iter().collect();
                TargetStatus::Excluded(exclusion(scorecard, measure, &questions))
            }
        },
    }
}

/// A score meets its target when `low` reaches it, and is open when only `high` does.
fn by_score(score: &Score, least: &BigRational) -> TargetStatus {
    if score.low() >= least {
        TargetStatus::Reached
    } else if score.high() >= least {
        TargetStatus::Open
    } else {
        TargetStatus::Short
    }
}

/// Why there is no score: nothing of what is in scope is applicable or has a weight, or nothing is in scope. The first is counted:
/// what a team declares not applicable must not leave the verdict without a trace.
fn exclusion(scorecard: &Scorecard, measure: &MeasureId, questions: &[&Question]) -> Exclusion {
    let state = |question: &Question| scorecard.question(question.id()).map(|found| found.state);
    let in_scope = questions
        .iter()
        .filter(|question| question.is_measured_by(measure))
        .any(|question| state(question) != Some(State::NotInScope));
    if in_scope { Exclusion::NotApplicable } else { Exclusion::NotInScope }
}
