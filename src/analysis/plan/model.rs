//! What a plan is asked for, and what it says.

use num_rational::BigRational;

use crate::analysis::roadmap::Horizon;
use crate::assessment::Action;
use crate::questionnaire::{DomainId, Effort, LevelId, MeasureId, Profile, QuestionId};

/// The person-days that each effort counts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EffortDays([u32; 4]);

impl EffortDays {
    /// The days that a function gives for each effort.
    #[must_use]
    pub fn new(days: impl Fn(Effort) -> u32) -> Self {
        Self(Effort::ALL.map(days))
    }

    /// The days of an effort; where none is stated, those of [`Effort::M`].
    #[must_use]
    pub fn days(self, effort: Option<Effort>) -> u32 {
        match effort.unwrap_or(Effort::M) {
            Effort::S => self.0[0],
            Effort::M => self.0[1],
            Effort::L => self.0[2],
            Effort::Xl => self.0[3],
        }
    }
}

impl Default for EffortDays {
    fn default() -> Self {
        Self::new(Effort::usual_days)
    }
}

/// What a plan is for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Goal<'p> {
    /// Reaching every target of a profile with the least work.
    Reach(&'p Profile),
    /// The best use of a budget in person-days: as many targets of a profile as possible, then its questions as high as possible.
    Within(&'p Profile, u32),
    /// The highest score of a domain, or of the total if no domain is given, within a budget in person-days.
    Highest(MeasureId, Option<DomainId>, u32),
}

/// How a plan ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlanStatus {
    /// The agreed actions and the steps reach the target.
    Reached,
    /// The target is reached today.
    AlreadyReached,
    /// No steps reach the target.
    Unreachable,
    /// The plan is the best use of a budget.
    Budget,
}

impl PlanStatus {
    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::AlreadyReached => "already_reached",
            Self::Unreachable => "unreachable",
            Self::Budget => "budget",
        }
    }
}

/// What a target is about.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TargetOf {
    /// A question.
    Question(QuestionId),
    /// A domain.
    Domain(DomainId),
    /// The total.
    Total,
}

/// A level or a figure.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Reach {
    /// The level of a question that counts.
    Level(LevelId),
    /// A score with open questions at their lowest level.
    Figure(BigRational),
}

/// A target before and after the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedTarget {
    /// What it is about.
    pub of: TargetOf,
    /// The least that is asked for; `None` where the highest is wanted.
    pub least: Option<Reach>,
    /// What counts today; `None` for an open question.
    pub before: Option<Reach>,
    /// What counts once the agreed actions and the steps are done.
    pub after: Option<Reach>,
    /// Whether it is met then.
    pub met: bool,
}

/// What a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StepKind {
    /// Raising a question by one level.
    Level,
    /// Showing the evidence for a level that was given without it.
    Evidence,
}

impl StepKind {
    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Evidence => "evidence",
        }
    }
}

/// One suggested step.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanStep {
    /// What it is.
    pub kind: StepKind,
    /// The question.
    pub question: QuestionId,
    /// The level before; the lowest one for an open question.
    pub from: LevelId,
    /// The level after.
    pub to: LevelId,
    /// The effort that the questionnaire states.
    pub effort: Option<Effort>,
    /// The person-days that it counts for.
    pub days: u32,
    /// When it can be expected to be done.
    pub horizon: Horizon,
    /// What to do, in the questionnaire's words.
    pub advice: Option<String>,
    /// The questions that should come first, are at their lowest level or open, and are not raised by the plan.
    pub prerequisites: Vec<QuestionId>,
}

/// An agreed action that is open or started.
#[derive(Debug, Clone, PartialEq)]
pub struct AgreedAction {
    /// The action.
    pub action: Action,
    /// The person-days that it states, else those of the steps that it takes.
    pub days: u32,
}

/// The most that can be reached of something.
#[derive(Debug, Clone, PartialEq)]
pub struct Most {
    /// What it is about.
    pub of: TargetOf,
    /// The most.
    pub most: Option<Reach>,
}

/// Steps to a target or within a budget, in the order in which they can be taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// How it ends.
    pub status: PlanStatus,
    /// The targets in the order of the questionnaire.
    pub targets: Vec<PlannedTarget>,
    /// The agreed actions that are open or started, as the file has them.
    pub agreed: Vec<AgreedAction>,
    /// The person-days of the agreed actions.
    pub agreed_days: u32,
    /// The suggested steps.
    pub steps: Vec<PlanStep>,
    /// The person-days of the suggested steps.
    pub cost_days: u32,
    /// No plan that reaches the target costs less; `None` where nothing is known, and with a budget.
    pub bound_days: Option<u32>,
    /// Whether it is certain that no plan is cheaper, or better within the budget.
    pub proved: bool,
    /// The budget in person-days.
    pub budget_days: Option<u32>,
    /// The steps without a stated effort, which count as [`Effort::M`].
    pub assumed_effort: usize,
    /// The open questions that matter for the target, in the order of the questionnaire.
    pub find_out: Vec<QuestionId>,
    /// What can be reached at most: of each target out of reach, or of the figure that a budget raises.
    pub best: Vec<Most>,
}
