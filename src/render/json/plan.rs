//! A plan as JSON.

use super::v1::{self, Figure};
use super::{bytes, head, supposed};
use crate::analysis::{Evaluation, Plan, Reach, TargetOf};
use crate::questionnaire::{Effort, QuestionId};

/// `plan/1`: the agreed actions and the suggested steps, with the proof.
///
/// # Errors
///
/// None that can occur: the text is written to memory and every key is a text.
pub fn plan(evaluation: &Evaluation<'_>, plan: &Plan) -> Result<Vec<u8>, serde_json::Error> {
    let targets = plan.targets.iter().map(|target| {
        let (kind, id) = named(&target.of);
        v1::PlannedTarget {
            kind,
            id,
            target: target.least.as_ref().map(reach),
            before: target.before.as_ref().map(reach),
            after: target.after.as_ref().map(reach),
            met: target.met,
        }
    });
    let best = plan.best.iter().map(|most| {
        let (kind, id) = named(&most.of);
        v1::Most { kind, id, value: most.most.as_ref().map(reach) }
    });
    let agreed = plan.agreed.iter().flat_map(|action| {
        // An action is listed once for each question that it raises, and its days once.
        let nothing = action.action.closes.is_empty().then_some((None, None));
        let closes = action.action.closes.iter().map(|(id, level)| (Some(id.as_str()), Some(level.as_str())));
        closes.chain(nothing).enumerate().map(|(number, (id, to))| v1::PlanStep {
            kind: "agreed",
            id,
            from: None,
            to,
            effort: None,
            days: if number == 0 { action.days } else { 0 },
            horizon: None,
            advice: Some(&action.action.action),
            action: Some(action.action.id.as_str()),
        })
    });
    let steps = plan.steps.iter().map(|step| v1::PlanStep {
        kind: step.kind.as_str(),
        id: Some(step.question.as_str()),
        from: Some(step.from.as_str()),
        to: Some(step.to.as_str()),
        effort: step.effort.map(Effort::as_str),
        days: step.days,
        horizon: Some(step.horizon.number()),
        advice: step.advice.as_deref(),
        action: None,
    });
    let head = head(evaluation.assessment);
    bytes(&v1::PlanDocument {
        palier: "plan/1",
        head: v1::PlanHead {
            questionnaire: head.questionnaire,
            subject: head.subject,
            date: head.date,
            kind: head.kind,
            marking: head.marking,
        },
        supposed: supposed(&evaluation.scorecard),
        status: plan.status.as_str(),
        targets: targets.collect(),
        cost_days: plan.cost_days,
        agreed_days: plan.agreed_days,
        bound_days: plan.bound_days,
        proved: plan.proved,
        budget_days: plan.budget_days,
        assumed_effort: plan.assumed_effort,
        find_out: plan.find_out.iter().map(QuestionId::as_str).collect(),
        best: best.collect(),
        steps: agreed.chain(steps).collect(),
    })
}

fn named(of: &TargetOf) -> (&'static str, &str) {
    match of {
        TargetOf::Question(id) => ("question", id.as_str()),
        TargetOf::Domain(id) => ("domain", id.as_str()),
        TargetOf::Total => ("total", "total"),
    }
}

fn reach(reach: &Reach) -> v1::Reach<'_> {
    match reach {
        Reach::Level(level) => v1::Reach::Level(level.as_str()),
        Reach::Figure(figure) => v1::Reach::Figure(Figure(figure.clone())),
    }
}
