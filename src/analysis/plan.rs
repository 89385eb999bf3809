//! The cheapest steps that lead from today's answers to a target, with a proof where one is possible, and the best use of a budget.
//!
//! A plan adds to what is agreed: open and started actions are taken as done. It judges scores by their lower bound, for the scope
//! as it is. The choice is a mixed integer program ([`program`]); every solution is scored again in exact arithmetic before it is
//! believed. Where the rules of a questionnaire cannot be written as such a program, the plan is found by leaving out steps one by
//! one, and is not called proved.

mod budget;
mod candidates;
mod cheapest;
mod model;
mod planner;
mod program;
mod slack;

pub use model::{
    AgreedAction, EffortDays, Goal, Most, Plan, PlanStatus, PlanStep, PlannedTarget, Reach, StepKind, TargetOf,
};

use planner::{Choice, Planner};

use super::verdict::{VerdictStatus, verdict};
use crate::assessment::Assessment;
use crate::questionnaire::Profile;
use crate::scoring::{Scenario, Scorecard, score};

/// The most steps among which the plan of a report is searched; it has to be quick.
const MOST_SEARCHED: usize = 300;

/// The plan of a report: that of [`plan`], but not searched for where there are very many steps to choose from.
pub(super) fn quick_plan(
    assessment: &Assessment,
    scenario: &Scenario,
    profile: &Profile,
    effort: EffortDays,
) -> Option<Plan> {
    let goal = Goal::Reach(profile);
    let planner = Planner::new(assessment, scenario, &goal, effort)?;
    let is_small = planner.candidates.len() <= MOST_SEARCHED;
    let choice = if is_small { cheapest::cheapest(&planner) } else { cheapest::without_search(&planner) };
    Some(planner.plan(PlanStatus::Reached, &choice?, &score(assessment, scenario)))
}

/// Plans the way to a goal.
#[must_use]
pub fn plan(assessment: &Assessment, scenario: &Scenario, goal: &Goal<'_>, effort: EffortDays) -> Option<Plan> {
    let before = score(assessment, scenario);
    let planner = Planner::new(assessment, scenario, goal, effort)?;
    let judged = |card: &Scorecard| planner.profile.map(|profile| verdict(assessment.questionnaire(), card, profile));
    let nothing = vec![false; planner.candidates.len()];
    let is_reached = judged(&before).is_some_and(|verdict| verdict.status == VerdictStatus::Reached);
    let (status, choice) = match goal {
        _ if is_reached => (PlanStatus::AlreadyReached, Choice { chosen: nothing, bound: Some(0), is_proved: true }),
        Goal::Reach(_) => match cheapest::cheapest(&planner) {
            Some(choice) => (PlanStatus::Reached, choice),
            None => (PlanStatus::Unreachable, Choice { chosen: nothing, bound: None, is_proved: false }),
        },
        Goal::Within(_, days) | Goal::Highest(_, _, days) => (PlanStatus::Budget, budget::best_within(&planner, *days)),
    };
    Some(planner.plan(status, &choice, &before))
}
