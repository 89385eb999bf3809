//! Whether a profile is reached.

use crate::assessment::{Assessment, State};
use crate::questionnaire::{MeasureId, Profile, ProfileId, Question, Questionnaire, Target};
use crate::scoring::{Score, Scorecard, counting_level};

/// How an assessment stands to one target or to a whole profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Reached, whatever the open questions turn out to be.
    Reached,
    /// Only open questions stand in the way.
    Open,
    /// Short, whatever the open questions turn out to be.
    Short,
}

impl Standing {
    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::Open => "open",
            Self::Short => "short",
        }
    }
}

/// Why a target has left the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Nothing that it is about is applicable, or of any importance; the verdict counts it.
    NotApplicable,
    /// What it is about is not asked of this team.
    NotInScope,
}

/// One target and how the assessment stands to it, or why it has left the verdict.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetStanding<'p> {
    /// The target.
    pub target: Target<'p>,
    /// How the assessment stands to it.
    pub standing: Result<Standing, Left>,
}

/// Whether a profile is reached. Targets are judged one by one: a surplus elsewhere buys nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict<'p> {
    /// The profile.
    pub profile: &'p Profile,
    /// Short if any target is short, else open if any is open, else reached.
    pub standing: Standing,
    /// Targets that are met.
    pub met: usize,
    /// Targets that were judged.
    pub of: usize,
    /// Targets that left the verdict because they are not applicable.
    pub not_applicable: usize,
    /// Every target in the order of the file.
    pub targets: Vec<TargetStanding<'p>>,
}

/// Judges a profile.
#[must_use]
pub fn verdict<'p>(assessment: &Assessment, scorecard: &Scorecard, profile: &'p Profile) -> Verdict<'p> {
    let questionnaire = assessment.questionnaire();
    let (mut met, mut of, mut not_applicable) = (0, 0, 0);
    let mut standing = Standing::Reached;
    let mut targets = Vec::new();
    for target in profile.targets(questionnaire) {
        let found = judge(assessment, scorecard, profile, target);
        match found {
            Ok(found) => {
                of += 1;
                met += usize::from(found == Standing::Reached);
                standing = standing.max(found);
            }
            Err(Left::NotApplicable) => not_applicable += 1,
            Err(Left::NotInScope) => {}
        }
        targets.push(TargetStanding { target, standing: found });
    }
    Verdict { profile, standing, met, of, not_applicable, targets }
}

/// The highest profile of the ladder that is reached together with all below it.
#[must_use]
pub fn rung<'q>(assessment: &'q Assessment, scorecard: &Scorecard) -> Option<&'q ProfileId> {
    let questionnaire = assessment.questionnaire();
    questionnaire
        .ladder()
        .iter()
        .take_while(|id| {
            questionnaire
                .profile(id.as_str())
                .is_some_and(|profile| verdict(assessment, scorecard, profile).standing == Standing::Reached)
        })
        .last()
}

fn judge(
    assessment: &Assessment,
    scorecard: &Scorecard,
    profile: &Profile,
    target: Target<'_>,
) -> Result<Standing, Left> {
    let questionnaire = assessment.questionnaire();
    match target {
        Target::Question(id, least) => {
            let Some(question) = questionnaire.question(id.as_str()) else { return Err(Left::NotInScope) };
            match assessment.state(question) {
                State::NotApplicable => Err(Left::NotApplicable),
                State::NotInScope => Err(Left::NotInScope),
                State::Blank | State::Unknown | State::ToConfirm => Ok(Standing::Open),
                State::Answered => {
                    let scale = questionnaire.scale_of(question);
                    let measure = questionnaire.measure(profile.measure()).unwrap_or(questionnaire.headline());
                    let level = counting_level(assessment, measure, question);
                    let reached = level.and_then(|level| scale.step(level.id())) >= scale.step(least);
                    Ok(if reached { Standing::Reached } else { Standing::Short })
                }
            }
        }
        Target::Domain(id, least) => match scorecard.domain(id).and_then(|scores| scores.score(profile.measure())) {
            Some(score) => Ok(by_figures(score, least)),
            None => {
                let below = questionnaire.domain(id.as_str()).map(|domain| questionnaire.questions_below(domain));
                Err(left(assessment, profile.measure(), &below.unwrap_or_default()))
            }
        },
        Target::Total(least) => match scorecard.total(profile.measure()) {
            Some(score) => Ok(by_figures(score, least)),
            None => Err(left(assessment, profile.measure(), &all(questionnaire))),
        },
    }
}

/// A score meets its target when `low` reaches it, and is open when only `high` does.
fn by_figures(score: &Score, least: &num_rational::BigRational) -> Standing {
    if score.low() >= least {
        Standing::Reached
    } else if score.high() >= least {
        Standing::Open
    } else {
        Standing::Short
    }
}

/// Why there is no score: because nothing of what is in scope is applicable or of any importance, or because nothing is in scope.
/// The first is counted: what a team sets aside must not leave the verdict without a trace.
fn left(assessment: &Assessment, measure: &MeasureId, questions: &[&Question]) -> Left {
    let in_scope = questions
        .iter()
        .filter(|question| question.is_measured_by(measure))
        .any(|question| assessment.state(question) != State::NotInScope);
    if in_scope { Left::NotApplicable } else { Left::NotInScope }
}

fn all(questionnaire: &Questionnaire) -> Vec<&Question> {
    questionnaire.questions().iter().collect()
}
