//! A plan for people.

use crate::analysis::{Evaluation, Plan, PlanStatus, PlanStep, Reach, StepKind, TargetOf, VerdictStatus};
use crate::assessment::Answer;
use crate::cli::context::Context;
use crate::cli::display::Display;
use crate::cli::wording;
use crate::language::{Argument, Words, number, short_date};
use crate::questionnaire::{Domain, Effort, QuestionId};
use crate::render::table::Grid;

pub(super) fn text(context: &Context, evaluation: &Evaluation<'_>, plan: &Plan) -> String {
    let (words, display) = (context.words(), Display::of(context));
    let view = View { words, evaluation, plan, assumed_days: context.configuration().days(Effort::M) };
    let mut text = display.heading(&wording::heading(words, evaluation.assessment));
    if let Some(line) = wording::supposed(words, &evaluation.scorecard) {
        text.push_str(&display.wrapped(&line));
    }
    if let Some(verdict) = &evaluation.verdict {
        text.push_str(&display.wrapped(&wording::verdict(words, verdict)));
    }
    text.push('\n');
    for (number, line) in view.result().iter().enumerate() {
        text.push_str(&if number == 0 { display.heading(line) } else { display.wrapped(line) });
    }
    if !plan.agreed.is_empty() {
        text.push('\n');
        text.push_str(&display.heading(&words.text("plan-agreed-title")));
        text.push_str(&display.drawn(words, &view.agreed()));
        text.push_str(&display.wrapped(&words.with("plan-agreed-days", &[("days", count(plan.agreed_days))])));
    }
    if !plan.steps.is_empty() {
        text.push('\n');
        text.push_str(&display.heading(&words.text("plan-steps-title")));
        text.push_str(&display.drawn(words, &view.steps()));
    }
    let remarks = view.remarks();
    if !remarks.is_empty() {
        text.push('\n');
    }
    for line in remarks {
        text.push_str(&display.wrapped(&line));
    }
    text
}

fn count(number: u32) -> Argument {
    usize::try_from(number).unwrap_or(usize::MAX).into()
}

struct View<'a> {
    words: &'a Words,
    evaluation: &'a Evaluation<'a>,
    plan: &'a Plan,
    /// The days that a step without a stated effort counts for.
    assumed_days: u32,
}

impl View<'_> {
    /// What the plan comes to, the most important line first.
    fn result(&self) -> Vec<String> {
        let (words, plan) = (self.words, self.plan);
        let steps: [(&str, Argument); 3] = [
            ("steps", plan.steps.len().into()),
            ("days", count(plan.cost_days)),
            ("budget", count(plan.budget_days.unwrap_or_default())),
        ];
        match plan.status {
            PlanStatus::AlreadyReached => vec![words.text("plan-already")],
            PlanStatus::Unreachable => {
                let most: Vec<String> = plan
                    .best
                    .iter()
                    .map(|most| format!("{} {}", self.name(&most.of), self.reach(most.most.as_ref())))
                    .collect();
                let mut lines = vec![words.text("plan-unreachable")];
                if !most.is_empty() {
                    lines.push(words.with("plan-most", &[("list", most.join(", ").into())]));
                }
                lines
            }
            PlanStatus::Reached if plan.steps.is_empty() => vec![words.text("plan-agreed-enough")],
            PlanStatus::Reached => {
                let above = plan.bound_days.map(|bound| plan.cost_days.saturating_sub(bound));
                let proof = match above {
                    _ if plan.proved => words.text("plan-proved"),
                    Some(above) => words.with("plan-at-most-above", &[("days", count(above))]),
                    None => words.text("plan-not-proved"),
                };
                vec![words.with("plan-reached", &steps), proof]
            }
            _ => {
                let proof = if plan.proved { "plan-budget-proved" } else { "plan-budget-not-proved" };
                let first = words.with("plan-budget", &steps);
                [vec![first], self.gained(), vec![words.text(proof)]].concat()
            }
        }
    }

    /// What a budget brings.
    fn gained(&self) -> Vec<String> {
        let (words, plan) = (self.words, self.plan);
        let mut lines = Vec::new();
        if plan.targets.iter().any(|target| target.least.is_some()) {
            let before = self.evaluation.verdict.as_ref().map_or(0, |verdict| verdict.met);
            let after = plan.targets.iter().filter(|target| target.met).count();
            let counts = [("before", before.into()), ("count", plan.targets.len().into()), ("after", after.into())];
            lines.push(words.with("plan-met", &counts));
        }
        for target in plan.targets.iter().filter(|target| !matches!(target.of, TargetOf::Question(_))) {
            let figures: [(&str, Argument); 3] = [
                ("of", self.name(&target.of).into()),
                ("before", self.reach(target.before.as_ref()).into()),
                ("after", self.reach(target.after.as_ref()).into()),
            ];
            lines.push(words.with("plan-figure", &figures));
        }
        lines
    }

    fn name(&self, of: &TargetOf) -> String {
        let questionnaire = self.evaluation.assessment.questionnaire();
        match of {
            TargetOf::Question(id) => id.to_string(),
            TargetOf::Domain(id) => {
                let title = questionnaire.domain(id.as_str()).map_or("", Domain::title);
                format!("{id} {title}")
            }
            TargetOf::Total => self.words.text("score-total"),
        }
    }

    fn reach(&self, reach: Option<&Reach>) -> String {
        match reach {
            Some(Reach::Level(level)) => level.to_string(),
            Some(Reach::Figure(figure)) => number(self.words.language(), figure),
            None => "–".to_owned(),
        }
    }

    fn agreed(&self) -> Grid {
        let words = self.words;
        let heads = ["plan-head-action", "plan-head-owner", "plan-head-due", "plan-head-days", "plan-head-raises"];
        let row = |agreed: &crate::analysis::AgreedAction| {
            let action = &agreed.action;
            let raises: Vec<String> = action.closes.iter().map(|(id, level)| format!("{id} → {level}")).collect();
            vec![
                action.action.clone(),
                action.owner.clone().unwrap_or_default(),
                action.due.map(|due| short_date(words.language(), due)).unwrap_or_default(),
                agreed.days.to_string(),
                raises.join(", "),
            ]
        };
        let rows = self.plan.agreed.iter().map(row).collect();
        Grid { heads: heads.map(|id| words.text(id)).to_vec(), rows, figures: vec![3] }
    }

    fn steps(&self) -> Grid {
        let words = self.words;
        let heads = ["plan-head-horizon", "plan-head-question", "plan-head-step", "plan-head-days", "plan-head-advice"];
        let questionnaire = self.evaluation.assessment.questionnaire();
        let row = |step: &PlanStep| {
            let title = questionnaire.question(step.question.as_str()).map_or("", |question| question.title());
            vec![
                words.text(&format!("report-horizon-{}", step.horizon.number())),
                format!("{} {title}", step.question),
                format!("{} → {}", step.from, step.to),
                step.days.to_string(),
                self.advice(step),
            ]
        };
        let rows = self.plan.steps.iter().map(row).collect();
        Grid { heads: heads.map(|id| words.text(id)).to_vec(), rows, figures: vec![3] }
    }

    fn advice(&self, step: &PlanStep) -> String {
        let level = [("level", step.to.as_str().into())];
        match (&step.advice, step.kind) {
            (Some(advice), _) => advice.clone(),
            (None, StepKind::Evidence) => self.words.with("plan-evidence", &level),
            (None, _) => self.words.with("plan-no-advice", &level),
        }
    }

    /// What to ask, what is missing, and what was assumed.
    fn remarks(&self) -> Vec<String> {
        let (words, plan) = (self.words, self.plan);
        let mut lines = Vec::new();
        let is_settled = self.evaluation.verdict.as_ref().is_some_and(|found| found.status == VerdictStatus::Reached);
        if !plan.find_out.is_empty() && !is_settled {
            let list: Vec<String> = plan.find_out.iter().map(|id| self.asked(id)).collect();
            lines.push(words.with("plan-find-out", &[("list", list.join(", ").into())]));
        }
        let mut missing: Vec<(&QuestionId, Vec<&str>)> = Vec::new();
        for step in &plan.steps {
            for needed in &step.prerequisites {
                let by = step.question.as_str();
                match missing.iter_mut().find(|(id, _)| *id == needed) {
                    Some((_, waiting)) if waiting.contains(&by) => {}
                    Some((_, waiting)) => waiting.push(by),
                    None => missing.push((needed, vec![by])),
                }
            }
        }
        if !missing.is_empty() {
            let list = missing.iter().map(|(needed, by)| {
                words.with("plan-prerequisite", &[("needed", needed.as_str().into()), ("by", by.join(", ").into())])
            });
            let list: Vec<String> = list.collect();
            lines.push(words.with("plan-prerequisites", &[("list", list.join(", ").into())]));
        }
        if plan.assumed_effort > 0 {
            let assumed = [("count", plan.assumed_effort.into()), ("days", count(self.assumed_days))];
            lines.push(words.with("plan-assumed", &assumed));
        }
        lines
    }

    /// An open question with who should be asked, where somebody was named.
    fn asked(&self, id: &QuestionId) -> String {
        let entry = self.evaluation.assessment.entry(id);
        match entry.and_then(|entry| entry.answer.as_ref()) {
            Some(Answer::Unknown(who)) if !who.is_empty() => {
                self.words.with("plan-find-out-one", &[("id", id.as_str().into()), ("who", who.as_str().into())])
            }
            _ => id.to_string(),
        }
    }
}
