//! The way to the target in three horizons: quick actions, consolidation, structure.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use jiff::civil::Date;

use super::contributions::{Contribution, contributions, promised, raised};
use super::gaps::{Gap, GapKind, gaps, in_printed_order};
use super::plan::{EffortDays, quick_plan};
use super::verdict::{Verdict, VerdictStatus, verdict};
use crate::assessment::{Action, ActionStatus, Assessment};
use crate::questionnaire::{Effort, LevelId, Profile, QuestionId};
use crate::scoring::{Scenario, Scorecard, score};

/// When an action can be expected to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Horizon {
    /// Small effort, and nothing to settle first; an agreed action due within a quarter.
    Quick,
    /// Weeks of work, or small work on what must be settled first; due within a year.
    Consolidation,
    /// Months of work.
    Structure,
}

impl Horizon {
    /// All, in time.
    pub const ALL: [Self; 3] = [Self::Quick, Self::Consolidation, Self::Structure];

    /// Its number, from 1.
    #[must_use]
    pub const fn number(self) -> usize {
        match self {
            Self::Quick => 1,
            Self::Consolidation => 2,
            Self::Structure => 3,
        }
    }

    pub(super) const fn of_effort(effort: Option<Effort>) -> Self {
        match effort {
            Some(Effort::S) => Self::Quick,
            Some(Effort::M) | None => Self::Consolidation,
            Some(Effort::L | Effort::Xl) => Self::Structure,
        }
    }

    /// An agreed action's, counted from the day of judgement: a quarter is 92 days, a year 365.
    fn of_due_date(day: Date, action: &Action) -> Option<Self> {
        let days = action.due?.since(day).ok()?.get_days();
        Some(match days {
            ..=92 => Self::Quick,
            93..=365 => Self::Consolidation,
            _ => Self::Structure,
        })
    }
}

/// One line of the roadmap.
#[derive(Debug, Clone, PartialEq)]
pub struct RoadmapAction {
    /// When.
    pub horizon: Horizon,
    /// The questions it moves, each with the level it reaches.
    pub closes: Vec<(QuestionId, LevelId)>,
    /// What is to be done.
    pub task: Task,
}

/// What a line of the roadmap asks for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Task {
    /// An open question is to be answered: nobody can plan on what nobody knows.
    Settle,
    /// What was agreed, with who does it by when.
    Agreed(Action),
    /// A step that nobody has agreed to yet.
    Step {
        /// What to do, in the questionnaire's words, where it has advice.
        advice: Option<String>,
        /// How much work it is, where the questionnaire says so.
        effort: Option<Effort>,
    },
}

impl RoadmapAction {
    /// The agreed action that this line is, if it is one.
    #[must_use]
    pub const fn agreed(&self) -> Option<&Action> {
        match &self.task {
            Task::Agreed(action) => Some(action),
            Task::Settle | Task::Step { .. } => None,
        }
    }

    /// Whether it moves its questions to a level, and does not only ask for their answers.
    #[must_use]
    pub const fn raises(&self) -> bool {
        !matches!(self.task, Task::Settle)
    }
}

/// The expected scores at the end of a horizon.
#[derive(Debug, Clone, PartialEq)]
pub struct Projection {
    /// The horizon; `None` for today.
    pub after: Option<Horizon>,
    /// The scores.
    pub scorecard: Scorecard,
    /// Targets met, and targets judged.
    pub met: (usize, usize),
    /// The verdict.
    pub status: VerdictStatus,
}

/// The way to a target.
#[derive(Debug, Clone, PartialEq)]
pub struct Roadmap {
    /// What is to be done, in order.
    pub actions: Vec<RoadmapAction>,
    /// The questions that raise a score to its target: the assessors' priorities first, then those that contribute most, then in
    /// the order of the questionnaire.
    pub contributions: Vec<Contribution>,
    /// Today and after each horizon that has actions.
    pub projections: Vec<Projection>,
    /// Whether it is certain that the steps which raise a score to its target are the cheapest; `None` where no score needs any.
    pub is_cheapest: Option<bool>,
}

/// One step of one question.
#[derive(Debug, Clone)]
struct Move {
    question: QuestionId,
    to: LevelId,
    horizon: Horizon,
}

/// Lays out the way to the verdict's profile, by the questionnaire's advice and the actions that were agreed.
#[must_use]
pub fn roadmap(
    assessment: &Assessment,
    scenario: &Scenario,
    scorecard: &Scorecard,
    verdict: &Verdict<'_>,
    effort: EffortDays,
) -> Roadmap {
    let gaps = in_printed_order(assessment, scorecard, &gaps(assessment.questionnaire(), scorecard, verdict));
    let mut wanted = wanted_levels(&gaps);
    let asked: HashSet<QuestionId> = wanted.keys().cloned().collect();
    let mut actions = clarifications(&gaps);
    let has_figures = gaps.iter().any(|gap| gap.question().is_none());
    let plan = has_figures.then(|| quick_plan(assessment, scenario, verdict.profile, effort)).flatten();
    for step in plan.iter().flat_map(|plan| &plan.steps) {
        let is_open = assessment.questionnaire().question(step.question.as_str());
        if is_open.is_some_and(|question| assessment.state(question).is_open()) {
            let is_known = |action: &RoadmapAction| action.closes.iter().any(|(id, _)| *id == step.question);
            if !actions.iter().any(is_known) {
                actions.push(to_settle(&step.question, &step.to));
            }
        } else {
            // The steps of a question rise.
            wanted.insert(step.question.clone(), step.to.clone());
        }
    }
    let order = in_order_of_needs(assessment, wanted.keys());
    let moves = moves((assessment, scorecard), verdict.profile, &wanted, &order);
    actions.extend(lines((assessment, scorecard.day()), &wanted, &moves));
    actions.sort_by_key(|action| action.horizon);
    let projections = projections((assessment, scenario), scorecard, verdict, &actions);
    wanted.retain(|id, _| !asked.contains(id));
    let contributions = contributions(assessment, (scenario, scorecard), verdict.profile, &wanted);
    Roadmap {
        actions,
        contributions,
        projections,
        is_cheapest: plan.filter(|plan| !plan.steps.is_empty()).map(|plan| plan.proved),
    }
}

/// The level that each short question should reach. Open questions are to be settled, not raised.
fn wanted_levels(gaps: &[Gap]) -> BTreeMap<QuestionId, LevelId> {
    gaps.iter()
        .filter_map(|gap| match &gap.kind {
            GapKind::Question { id, level: Some(_), target } => Some((id.clone(), target.clone())),
            _ => None,
        })
        .collect()
}

/// The wanted questions in the order of the questionnaire, but each after those that it needs (Kahn's algorithm).
pub(super) fn in_order_of_needs<'q>(
    assessment: &Assessment,
    wanted: impl Iterator<Item = &'q QuestionId>,
) -> Vec<QuestionId> {
    let wanted: HashSet<&QuestionId> = wanted.collect();
    let questions = assessment.questionnaire().questions().iter().filter(|question| wanted.contains(question.id()));
    let questions: Vec<_> = questions.collect();
    let position: HashMap<&QuestionId, usize> =
        questions.iter().enumerate().map(|(position, question)| (question.id(), position)).collect();
    let mut open_needs = vec![0_usize; questions.len()];
    let mut waiting: Vec<Vec<usize>> = vec![Vec::new(); questions.len()];
    for (at, question) in questions.iter().enumerate() {
        let needs: HashSet<usize> = question.needs().iter().filter_map(|need| position.get(need).copied()).collect();
        open_needs[at] = needs.len();
        for need in needs {
            waiting[need].push(at);
        }
    }
    let ready = open_needs.iter().enumerate().filter(|(_, count)| **count == 0);
    let mut ready: BTreeSet<usize> = ready.map(|(at, _)| at).collect();
    let mut order = Vec::with_capacity(questions.len());
    while let Some(at) = ready.pop_first() {
        order.push(questions[at].id().clone());
        for next in &waiting[at] {
            open_needs[*next] -= 1;
            if open_needs[*next] == 0 {
                ready.insert(*next);
            }
        }
    }
    order
}

/// Every step of every question with its horizon: never before the step below it, never before what the question needs, and never
/// among the quick actions while something must be settled first.
fn moves(
    (assessment, scorecard): (&Assessment, &Scorecard),
    profile: &Profile,
    wanted: &BTreeMap<QuestionId, LevelId>,
    order: &[QuestionId],
) -> Vec<Move> {
    let questionnaire = assessment.questionnaire();
    let trace = scorecard.trace(profile.measure());
    let mut done_at: HashMap<&QuestionId, Horizon> = HashMap::new();
    let mut found = Vec::new();
    for id in order {
        let Some(question) = questionnaire.question(id.as_str()) else { continue };
        let scale = question.scale();
        let needed = question.needs().iter().filter_map(|need| done_at.get(need)).max().copied();
        let mut horizon = needed.map_or(Horizon::Quick, |needed| needed.max(Horizon::Consolidation));
        let counting = trace.and_then(|trace| trace.counting_level(id));
        let at = counting.and_then(|level| scale.step(level)).unwrap_or_default();
        let target = wanted.get(id).and_then(|level| scale.step(level)).unwrap_or_default();
        for level in scale.steps().iter().take(target + 1).skip(at + 1) {
            let effort = question.advice(level.id()).and_then(|advice| advice.effort);
            horizon = horizon.max(Horizon::of_effort(effort));
            found.push(Move { question: id.clone(), to: level.id().clone(), horizon });
        }
        done_at.insert(id, horizon);
    }
    found
}

/// Open questions come first of all.
fn clarifications(gaps: &[Gap]) -> Vec<RoadmapAction> {
    gaps.iter()
        .filter_map(|gap| match &gap.kind {
            GapKind::Question { id, level: None, target } => Some(to_settle(id, target)),
            _ => None,
        })
        .collect()
}

fn to_settle(id: &QuestionId, target: &LevelId) -> RoadmapAction {
    RoadmapAction { horizon: Horizon::Quick, closes: vec![(id.clone(), target.clone())], task: Task::Settle }
}

/// The moves as lines: an agreed action that is not done takes the place of the advice that it covers.
fn lines(
    (assessment, day): (&Assessment, Date),
    wanted: &BTreeMap<QuestionId, LevelId>,
    moves: &[Move],
) -> Vec<RoadmapAction> {
    let questionnaire = assessment.questionnaire();
    let step = |id: &QuestionId, level: &LevelId| {
        questionnaire.question(id.as_str()).and_then(|question| question.scale().step(level))
    };
    let mut lines: Vec<RoadmapAction> = Vec::new();
    let pending = |action: &&Action| matches!(action.status, ActionStatus::Open | ActionStatus::Started);
    let agreed: Vec<&Action> = assessment.actions().iter().filter(pending).collect();
    for action in &agreed {
        let covered: Vec<&Move> = moves.iter().filter(|found| covers(action, found, &step)).collect();
        let horizon = Horizon::of_due_date(day, action)
            .or_else(|| covered.iter().map(|found| found.horizon).max())
            .unwrap_or(Horizon::Consolidation);
        lines.push(RoadmapAction {
            horizon,
            closes: action.closes.iter().map(|(id, level)| (id.clone(), level.clone())).collect(),
            task: Task::Agreed((*action).clone()),
        });
    }
    for found in moves.iter().filter(|found| wanted.contains_key(&found.question)) {
        if agreed.iter().any(|action| covers(action, found, &step)) {
            continue;
        }
        let advice = questionnaire.question(found.question.as_str()).and_then(|question| question.advice(&found.to));
        lines.push(RoadmapAction {
            horizon: found.horizon,
            closes: vec![(found.question.clone(), found.to.clone())],
            task: Task::Step {
                advice: advice.map(|advice| advice.action.clone()),
                effort: advice.and_then(|advice| advice.effort),
            },
        });
    }
    lines
}

fn covers(action: &Action, found: &Move, step: &dyn Fn(&QuestionId, &LevelId) -> Option<usize>) -> bool {
    action
        .closes
        .get(&found.question)
        .is_some_and(|level| step(&found.question, level) >= step(&found.question, &found.to))
}

/// The scores today and after each horizon, with the evidence supposed that each reached level needs. They count exactly what the
/// actions promise: an open question that an agreed action brings to a level is answered then.
fn projections(
    (assessment, scenario): (&Assessment, &Scenario),
    scorecard: &Scorecard,
    today: &Verdict<'_>,
    actions: &[RoadmapAction],
) -> Vec<Projection> {
    let met = (today.met, today.of);
    let mut found = vec![Projection { after: None, scorecard: scorecard.clone(), met, status: today.status }];
    let mut supposed = scenario.clone();
    for horizon in Horizon::ALL {
        let of_horizon: Vec<&RoadmapAction> =
            actions.iter().filter(|action| action.horizon == horizon && action.raises()).collect();
        if of_horizon.is_empty() {
            continue;
        }
        for action in &of_horizon {
            for (id, level) in &action.closes {
                // What was agreed promises an answer, too, where there is none yet; advice only raises answers.
                supposed = match action.agreed() {
                    Some(_) => promised(assessment, supposed, id, level),
                    None => raised(assessment, supposed, id, level),
                };
            }
        }
        let scorecard = score(assessment, &supposed);
        let judged = verdict(assessment.questionnaire(), &scorecard, today.profile);
        found.push(Projection { after: Some(horizon), met: (judged.met, judged.of), status: judged.status, scorecard });
    }
    found
}
