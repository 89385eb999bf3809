//! The gaps to a target.

use std::collections::{HashMap, HashSet};

use num_rational::BigRational;

use super::verdict::{TargetStatus, Verdict, next_profile, verdict};
use crate::assessment::Assessment;
use crate::questionnaire::{DomainId, Effort, LevelId, Question, QuestionId, Questionnaire, Target};
use crate::scoring::{Score, Scorecard};

/// How far something is from its target: never zero.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shortfall {
    /// Steps of the scale, and the difference in value.
    Steps {
        /// Steps, at least 1.
        steps: usize,
        /// The difference of the levels' values.
        value: BigRational,
    },
    /// The difference in value; for domains and the total.
    Value(BigRational),
    /// Open: nobody knows yet.
    Unanswered,
}

/// What a gap is at.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GapKind {
    /// A question: the counting level, and the level that is asked for.
    Question {
        /// The question.
        id: QuestionId,
        /// The level that counts; `None` while it is open.
        level: Option<LevelId>,
        /// The least level that the profile asks for.
        target: LevelId,
    },
    /// A domain: its score, and the one that is asked for.
    Domain {
        /// The domain.
        id: DomainId,
        /// Its value, where it has one.
        value: Option<BigRational>,
        /// The least value that the profile asks for.
        target: BigRational,
    },
    /// The total: its score, and the one that is asked for.
    Total {
        /// Its value, where it has one.
        value: Option<BigRational>,
        /// The least value that the profile asks for.
        target: BigRational,
    },
}

/// One thing that is short of the target, or open.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    /// What it is at.
    pub kind: GapKind,
    /// How far it is.
    pub shortfall: Shortfall,
}

/// Every gap of a verdict, in the order of the questionnaire: questions, domains, the total.
#[must_use]
pub fn gaps(questionnaire: &Questionnaire, scorecard: &Scorecard, verdict: &Verdict<'_>) -> Vec<Gap> {
    verdict
        .targets
        .iter()
        .filter(|found| matches!(found.status, TargetStatus::Open | TargetStatus::Short))
        .filter_map(|found| gap(questionnaire, scorecard, verdict, found.target))
        .collect()
}

fn gap(questionnaire: &Questionnaire, scorecard: &Scorecard, verdict: &Verdict<'_>, target: Target<'_>) -> Option<Gap> {
    let measure = verdict.profile.measure();
    match target {
        Target::Question(id, target) => {
            let scale = questionnaire.question(id.as_str())?.scale();
            let level = scorecard.trace(measure)?.counting_level(id);
            let shortfall = match level.and_then(|level| scale.level(level.as_str())) {
                None => Shortfall::Unanswered,
                Some(level) => {
                    let steps = scale.step(target)?.checked_sub(scale.step(level.id())?)?;
                    let wanted = scale.level(target.as_str())?.value()?;
                    Shortfall::Steps { steps, value: wanted - level.value()? }
                }
            };
            let kind = GapKind::Question { id: id.clone(), level: level.cloned(), target: target.clone() };
            Some(Gap { kind, shortfall })
        }
        Target::Domain(id, target) => {
            let score = scorecard.domain(id)?.score(measure)?;
            let (value, shortfall) = by_figures(score, target);
            Some(Gap { kind: GapKind::Domain { id: id.clone(), value, target: target.clone() }, shortfall })
        }
        Target::Total(target) => {
            let score = scorecard.total(measure)?;
            let (value, shortfall) = by_figures(score, target);
            Some(Gap { kind: GapKind::Total { value, target: target.clone() }, shortfall })
        }
    }
}

fn by_figures(score: &Score, target: &BigRational) -> (Option<BigRational>, Shortfall) {
    let value = score.value().cloned();
    // While open questions could still reach the target, how far it is away is not known.
    let known = value.clone().filter(|value| score.high() < target && value < target);
    let shortfall = known.map_or(Shortfall::Unanswered, |value| Shortfall::Value(target - value));
    (value, shortfall)
}

impl Gap {
    /// The question that it is at, if it is at one.
    #[must_use]
    pub const fn question(&self) -> Option<&QuestionId> {
        match &self.kind {
            GapKind::Question { id, .. } => Some(id),
            GapKind::Domain { .. } | GapKind::Total { .. } => None,
        }
    }
}

/// The gaps in the order in which the report prints them: first the assessor's priorities, then what the next profile of the ladder
/// needs, then prerequisites of other gaps, then the lowest level, then the least effort; ties keep the order of the questionnaire.
/// Gaps of domains and of the total come last, as their questions close them.
#[must_use]
pub fn in_printed_order(assessment: &Assessment, scorecard: &Scorecard, gaps: &[Gap]) -> Vec<Gap> {
    let questionnaire = assessment.questionnaire();
    let next = gaps_to_next_profile(questionnaire, scorecard);
    let priorities: HashMap<&QuestionId, usize> =
        assessment.summary().priorities.iter().enumerate().map(|(index, id)| (id, index)).collect();
    // How many gaps wait for each question.
    let mut waiting: HashMap<&QuestionId, usize> = HashMap::new();
    for question in gaps.iter().filter_map(|gap| questionnaire.question(gap.question()?.as_str())) {
        for need in question.needs().iter().collect::<HashSet<_>>() {
            *waiting.entry(need).or_default() += 1;
        }
    }
    let mut ordered: Vec<(Rank, Gap)> = gaps
        .iter()
        .enumerate()
        .map(|(position, gap)| {
            let rank = match &gap.kind {
                GapKind::Question { id, level, .. } => {
                    let question = questionnaire.question(id.as_str());
                    Rank {
                        whole: 0,
                        priority: priorities.get(id).copied().unwrap_or(usize::MAX),
                        beyond_next_profile: usize::from(!next.contains(id)),
                        blocks_nothing: usize::MAX - waiting.get(id).copied().unwrap_or_default(),
                        // An open question ranks as if it stood at the lowest.
                        step: question
                            .zip(level.as_ref())
                            .map_or(0, |(question, level)| question.scale().step(level).unwrap_or_default()),
                        effort: question
                            .and_then(|question| first_effort(question, level.as_ref()))
                            .map_or(FirstStep::OfUnknownEffort, FirstStep::Of),
                        position,
                    }
                }
                GapKind::Domain { .. } | GapKind::Total { .. } => Rank { whole: 1, position, ..Rank::default() },
            };
            (rank, gap.clone())
        })
        .collect();
    ordered.sort_by(|(one, _), (other, _)| one.cmp(other));
    ordered.into_iter().map(|(_, gap)| gap).collect()
}

#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    whole: usize,
    priority: usize,
    beyond_next_profile: usize,
    blocks_nothing: usize,
    step: usize,
    effort: FirstStep,
    position: usize,
}

/// What the first step up takes; where nobody has said it, it may be anything.
#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum FirstStep {
    Of(Effort),
    #[default]
    OfUnknownEffort,
}

/// The effort of the first step up from where a question stands.
fn first_effort(question: &Question, level: Option<&LevelId>) -> Option<Effort> {
    let scale = question.scale();
    let step = level.and_then(|level| scale.step(level)).unwrap_or_default();
    let next = scale.steps().get(step + 1)?;
    question.advice(next.id()).and_then(|advice| advice.effort)
}

/// The questions with a gap to the next profile of the ladder.
fn gaps_to_next_profile(questionnaire: &Questionnaire, scorecard: &Scorecard) -> HashSet<QuestionId> {
    let Some(profile) = next_profile(questionnaire, scorecard) else { return HashSet::new() };
    let verdict = verdict(questionnaire, scorecard, profile);
    gaps(questionnaire, scorecard, &verdict).iter().filter_map(|gap| gap.question().cloned()).collect()
}
