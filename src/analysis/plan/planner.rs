//! What a search for a plan works with: the goal, what is agreed, the steps to choose from, and exact scores of any choice.

use std::collections::{BTreeMap, HashSet};

use super::candidates::{Candidate, Ceilings, candidates, questions_of};
use super::model::{
    AgreedAction, EffortDays, Goal, Most, Plan, PlanStatus, PlanStep, PlannedTarget, Reach, StepKind, TargetOf,
};
use crate::analysis::contributions::promised;
use crate::analysis::roadmap::{Horizon, in_order_of_needs};
use crate::analysis::verdict::{TargetStatus, Verdict, VerdictStatus, verdict};
use crate::assessment::{Action, ActionStatus, Assessment, State};
use crate::questionnaire::{Condition, DomainId, Measure, Profile, Question, QuestionId, Target};
use crate::scoring::{Scenario, Scorecard, Situation, Supposed, score};

/// The steps that a search chose.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    pub(super) chosen: Vec<bool>,
    pub(super) bound: Option<u32>,
    pub(super) is_proved: bool,
}

/// Everything that a search needs: the goal, what is agreed, and the steps to choose from.
pub(super) struct Planner<'a> {
    pub(super) assessment: &'a Assessment,
    pub(super) measure: &'a Measure,
    pub(super) goal: &'a Goal<'a>,
    pub(super) profile: Option<&'a Profile>,
    pub(super) effort: EffortDays,
    /// The agreed actions as done.
    pub(super) agreed: Scenario,
    pub(super) candidates: Vec<Candidate>,
    /// The targets that the agreed actions leave unmet.
    pub(super) unmet: Vec<Target<'a>>,
}

impl<'a> Planner<'a> {
    pub(super) fn new(
        assessment: &'a Assessment,
        scenario: &Scenario,
        goal: &'a Goal<'a>,
        effort: EffortDays,
    ) -> Option<Self> {
        let questionnaire = assessment.questionnaire();
        let profile = match goal {
            Goal::Reach(profile) | Goal::Within(profile, _) => Some(*profile),
            Goal::Highest(..) => None,
        };
        let measure = match goal {
            Goal::Reach(profile) | Goal::Within(profile, _) => profile.measure(),
            Goal::Highest(measure, ..) => measure,
        };
        let measure = questionnaire.measure(measure)?;
        let closes = pending(assessment).flat_map(|action| &action.closes);
        let agreed = closes.fold(scenario.clone(), |scenario, (id, level)| promised(assessment, scenario, id, level));
        let scorecard = score(assessment, &agreed);
        let judged = profile.map(|profile| verdict(questionnaire, &scorecard, profile));
        let unmet: Vec<Target<'a>> = judged.as_ref().map(unmet).unwrap_or_default();
        let mut ceilings = Ceilings::new();
        let mut raise = |question: &Question, step: usize| {
            let ceiling = ceilings.entry(question.id().clone()).or_default();
            *ceiling = step.max(*ceiling);
        };
        let highest = |question: &Question| question.scale().steps().len().saturating_sub(1);
        for target in &unmet {
            match target {
                Target::Question(id, least) => {
                    let question = questionnaire.question(id.as_str())?;
                    raise(question, question.scale().step(least)?);
                }
                Target::Domain(id, _) => {
                    for question in questions_of(assessment, measure, Some(id)) {
                        raise(question, highest(question));
                    }
                }
                Target::Total(_) => {
                    for question in questions_of(assessment, measure, None) {
                        raise(question, highest(question));
                    }
                }
            }
        }
        match goal {
            Goal::Reach(_) => {}
            // What is left of a budget raises the questions of the profile, also above what it asks for.
            Goal::Within(profile, _) => {
                for target in profile.targets(questionnaire) {
                    if let Target::Question(id, _) = target
                        && let Some(question) = questionnaire.question(id.as_str())
                        && question.is_measured_by(measure.id())
                    {
                        raise(question, highest(question));
                    }
                }
            }
            Goal::Highest(_, domain, _) => {
                for question in questions_of(assessment, measure, domain.as_ref()) {
                    raise(question, highest(question));
                }
            }
        }
        let candidates = candidates(&Situation::of(assessment, &agreed), measure, &ceilings, effort);
        Some(Self { assessment, measure, goal, profile, effort, agreed, candidates, unmet })
    }

    /// The agreed actions and the chosen steps as done.
    fn scenario(&self, chosen: &[bool]) -> Scenario {
        let taken = self.candidates.iter().zip(chosen).filter(|(_, taken)| **taken);
        // Of several steps of one question the last one counts.
        taken.fold(self.agreed.clone(), |scenario, (candidate, _)| {
            scenario.supposing(candidate.question.clone(), Supposed::Level(candidate.to.clone()))
        })
    }

    pub(super) fn scorecard(&self, chosen: &[bool]) -> Scorecard {
        score(self.assessment, &self.scenario(chosen))
    }

    /// Whether the chosen steps reach the profile, in exact arithmetic and with the scope that they lead to.
    pub(super) fn reaches(&self, chosen: &[bool]) -> bool {
        let card = self.scorecard(chosen);
        self.profile.is_some_and(|profile| {
            verdict(self.assessment.questionnaire(), &card, profile).status == VerdictStatus::Reached
        })
    }

    pub(super) fn cost(&self, chosen: &[bool]) -> u32 {
        let taken = self.candidates.iter().zip(chosen).filter(|(_, taken)| **taken);
        taken.map(|(candidate, _)| candidate.days).sum()
    }

    /// Whether a step changes a question to which a condition refers: another scope could make another plan cheaper.
    pub(super) fn changes_scope(&self) -> bool {
        let conditions = self.assessment.questionnaire().questions().iter().flat_map(Question::only_if);
        let decisive: HashSet<&QuestionId> = conditions
            .filter_map(|condition| match condition {
                Condition::Level { question, .. } => Some(question),
                Condition::Fact { .. } => None,
            })
            .collect();
        self.candidates.iter().any(|candidate| decisive.contains(&candidate.question))
    }

    /// The steps of each question as pairs: a step and the one that it follows.
    pub(super) fn successions(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let pairs = self.candidates.windows(2).enumerate();
        pairs.filter(|(_, pair)| pair[0].question == pair[1].question).map(|(at, _)| (at, at + 1))
    }

    pub(super) fn plan(&self, status: PlanStatus, choice: &Choice, before: &Scorecard) -> Plan {
        let after = self.scorecard(&choice.chosen);
        let budget_days = match self.goal {
            Goal::Reach(_) => None,
            Goal::Within(_, days) | Goal::Highest(_, _, days) => Some(*days),
        };
        let steps = self.steps(&choice.chosen);
        let agreed: Vec<AgreedAction> = pending(self.assessment)
            .map(|action| AgreedAction { action: action.clone(), days: self.days_of(action, before) })
            .collect();
        let open = self.candidates.iter().filter(|candidate| candidate.is_open);
        let mut find_out: Vec<QuestionId> = open.map(|candidate| candidate.question.clone()).collect();
        find_out.dedup();
        let best = match (status, self.goal) {
            (PlanStatus::Unreachable, _) => self.most(),
            (_, Goal::Highest(_, domain, _)) => {
                let of = domain.clone().map_or(TargetOf::Total, TargetOf::Domain);
                let most = self.figure(&after, domain.as_ref());
                vec![Most { of, most }]
            }
            _ => Vec::new(),
        };
        Plan {
            status,
            targets: self.targets(before, &after),
            agreed_days: agreed.iter().map(|action| action.days).sum(),
            agreed,
            cost_days: self.cost(&choice.chosen),
            assumed_effort: steps.iter().filter(|step| step.effort.is_none()).count(),
            steps,
            bound_days: choice.bound,
            proved: choice.is_proved,
            budget_days,
            find_out,
            best,
        }
    }

    /// The days that an action states, else the effort of the steps that it closes.
    fn days_of(&self, action: &Action, before: &Scorecard) -> u32 {
        if let Some(days) = action.days {
            return days;
        }
        let questionnaire = self.assessment.questionnaire();
        let trace = before.trace(self.measure.id());
        let closed = action.closes.iter().map(|(id, level)| {
            let question = questionnaire.question(id.as_str())?;
            let scale = question.scale();
            let counting = trace.and_then(|trace| trace.counting_level(id));
            let at = counting.and_then(|level| scale.step(level)).unwrap_or_default();
            let steps = scale.steps().iter().take(scale.step(level)? + 1).skip(at + 1);
            let stated = steps.map(|level| question.advice(level.id()).and_then(|advice| advice.effort));
            Some(stated.map(|effort| self.effort.days(effort)).sum::<u32>())
        });
        closed.flatten().sum()
    }

    /// The chosen steps in the order in which they can be taken.
    fn steps(&self, chosen: &[bool]) -> Vec<PlanStep> {
        let mut by_question: BTreeMap<&QuestionId, Vec<&Candidate>> = BTreeMap::new();
        for (candidate, _) in self.candidates.iter().zip(chosen).filter(|(_, taken)| **taken) {
            by_question.entry(&candidate.question).or_default().push(candidate);
        }
        let questionnaire = self.assessment.questionnaire();
        let mut done_at: BTreeMap<&QuestionId, Horizon> = BTreeMap::new();
        let mut found = Vec::new();
        let order = in_order_of_needs(self.assessment, by_question.keys().copied());
        for id in &order {
            let (Some(question), Some((id, steps))) =
                (questionnaire.question(id.as_str()), by_question.get_key_value(id))
            else {
                continue;
            };
            let needed = question.needs().iter().filter_map(|need| done_at.get(need)).max().copied();
            let mut horizon = needed.map_or(Horizon::Quick, |needed| needed.max(Horizon::Consolidation));
            for candidate in steps {
                horizon = horizon.max(Horizon::of_effort(candidate.effort));
                let advice = question.advice(&candidate.to).filter(|_| candidate.kind == StepKind::Level);
                found.push(PlanStep {
                    kind: candidate.kind,
                    question: candidate.question.clone(),
                    from: candidate.from.clone(),
                    to: candidate.to.clone(),
                    effort: candidate.effort,
                    days: candidate.days,
                    horizon,
                    advice: advice.map(|advice| advice.action.clone()),
                    prerequisites: self.missing_prerequisites(question, &by_question),
                });
            }
            done_at.insert(id, horizon);
        }
        found.sort_by_key(|step| step.horizon);
        found
    }

    fn missing_prerequisites(
        &self,
        question: &Question,
        raised: &BTreeMap<&QuestionId, Vec<&Candidate>>,
    ) -> Vec<QuestionId> {
        let questionnaire = self.assessment.questionnaire();
        let situation = Situation::of(self.assessment, &self.agreed);
        let is_missing = |id: &&QuestionId| {
            let Some(needed) = questionnaire.question(id.as_str()) else { return false };
            let is_lowest = || {
                let counting = situation.counting_level(self.measure, needed);
                counting.is_some_and(|level| needed.scale().step(level.id()) == Some(0))
            };
            !raised.contains_key(id)
                && match situation.state(needed) {
                    State::NotApplicable | State::NotInScope => false,
                    State::Answered => is_lowest(),
                    State::Blank | State::Unknown | State::ToConfirm => true,
                }
        };
        question.needs().iter().filter(is_missing).cloned().collect()
    }

    fn targets(&self, before: &Scorecard, after: &Scorecard) -> Vec<PlannedTarget> {
        let questionnaire = self.assessment.questionnaire();
        let Some(profile) = self.profile else {
            let Goal::Highest(_, domain, _) = self.goal else { return Vec::new() };
            return vec![PlannedTarget {
                of: domain.clone().map_or(TargetOf::Total, TargetOf::Domain),
                least: None,
                before: self.figure(before, domain.as_ref()),
                after: self.figure(after, domain.as_ref()),
                met: true,
            }];
        };
        let planned = verdict(questionnaire, after, profile).targets.into_iter().filter_map(|judged| {
            if matches!(judged.status, TargetStatus::Excluded(_)) {
                return None;
            }
            let (of, least) = match judged.target {
                Target::Question(id, least) => (TargetOf::Question(id.clone()), Reach::Level(least.clone())),
                Target::Domain(id, least) => (TargetOf::Domain(id.clone()), Reach::Figure(least.clone())),
                Target::Total(least) => (TargetOf::Total, Reach::Figure(least.clone())),
            };
            let (before, after) = (self.reach(before, &of), self.reach(after, &of));
            Some(PlannedTarget { of, least: Some(least), before, after, met: judged.status == TargetStatus::Reached })
        });
        planned.collect()
    }

    fn reach(&self, card: &Scorecard, of: &TargetOf) -> Option<Reach> {
        match of {
            TargetOf::Question(id) => {
                let level = card.trace(self.measure.id())?.counting_level(id)?;
                Some(Reach::Level(level.clone()))
            }
            TargetOf::Domain(id) => self.figure(card, Some(id)),
            TargetOf::Total => self.figure(card, None),
        }
    }

    /// The lower bound of a score.
    pub(super) fn figure(&self, card: &Scorecard, domain: Option<&DomainId>) -> Option<Reach> {
        let score = match domain {
            Some(id) => card.domain(id)?.score(self.measure.id()),
            None => card.total(self.measure.id()),
        };
        score.map(|score| Reach::Figure(score.low().clone()))
    }

    /// What every step together would reach of the targets that stay unmet.
    fn most(&self) -> Vec<Most> {
        let everything = self.scorecard(&vec![true; self.candidates.len()]);
        let Some(profile) = self.profile else { return Vec::new() };
        let judged = verdict(self.assessment.questionnaire(), &everything, profile);
        let of = |target: &Target<'_>| match target {
            Target::Question(id, _) => TargetOf::Question((*id).clone()),
            Target::Domain(id, _) => TargetOf::Domain((*id).clone()),
            Target::Total(_) => TargetOf::Total,
        };
        unmet(&judged).iter().map(of).map(|of| Most { most: self.reach(&everything, &of), of }).collect()
    }

    /// Whether a question is one of the assessors' priorities.
    pub(super) fn is_priority(&self, id: &QuestionId) -> bool {
        self.assessment.summary().priorities.contains(id)
    }
}

/// The targets of a verdict that are not met for certain.
pub(super) fn unmet<'p>(verdict: &Verdict<'p>) -> Vec<Target<'p>> {
    let unmet = verdict.targets.iter().filter(|found| matches!(found.status, TargetStatus::Open | TargetStatus::Short));
    unmet.map(|found| found.target).collect()
}

/// The agreed actions that are not done.
fn pending(assessment: &Assessment) -> impl Iterator<Item = &Action> {
    let is_pending = |action: &&Action| matches!(action.status, ActionStatus::Open | ActionStatus::Started);
    assessment.actions().iter().filter(is_pending)
}
