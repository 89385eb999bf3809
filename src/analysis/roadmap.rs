//! The way to the target in three horizons: quick actions, consolidation, structure.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::gaps::{Gap, GapKind, gaps, in_printed_order};
use super::lifts::{Lift, lifts, raise_until_figures_are_met};
use super::verdict::{Standing, Verdict, verdict};
use crate::assessment::{Action, ActionStatus, Assessment};
use crate::questionnaire::{Effort, LevelId, Profile, QuestionId};
use crate::scoring::{Scorecard, counting_level, score};

/// When an action can be expected to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

    const fn of_effort(effort: Option<Effort>) -> Self {
        match effort {
            Some(Effort::S) => Self::Quick,
            Some(Effort::M) | None => Self::Consolidation,
            Some(Effort::L | Effort::Xl) => Self::Structure,
        }
    }

    /// An agreed action's, counted from the day of judgement: a quarter is 92 days, a year 365.
    fn of_due_date(assessment: &Assessment, action: &Action) -> Option<Self> {
        let days = action.due?.since(assessment.today()).ok()?.get_days();
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

/// Where the scores stand once a horizon is done.
#[derive(Debug, Clone, PartialEq)]
pub struct Stand {
    /// The horizon; `None` for today.
    pub after: Option<Horizon>,
    /// The scores then.
    pub scorecard: Scorecard,
    /// Targets met then, and targets judged.
    pub met: (usize, usize),
    /// The verdict then.
    pub standing: Standing,
}

/// The way to a target.
#[derive(Debug, Clone, PartialEq)]
pub struct Roadmap {
    /// What is to be done, in order.
    pub actions: Vec<RoadmapAction>,
    /// The questions that lift a score to its target: the assessors' priorities first, then those that bring most, then in the
    /// order of the file.
    pub lifts: Vec<Lift>,
    /// Today and after each horizon that has actions.
    pub stands: Vec<Stand>,
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
pub fn roadmap(assessment: &Assessment, scorecard: &Scorecard, verdict: &Verdict<'_>) -> Roadmap {
    let gaps = in_printed_order(assessment, scorecard, &gaps(assessment, scorecard, verdict));
    let mut wanted = wanted_levels(&gaps);
    let asked: HashSet<QuestionId> = wanted.keys().cloned().collect();
    if gaps.iter().any(|gap| gap.question().is_none()) {
        raise_until_figures_are_met(assessment, verdict.profile, &mut wanted);
    }
    let order = in_order_of_needs(assessment, wanted.keys());
    let moves = moves(assessment, verdict.profile, &wanted, &order);
    let mut actions = clarifications(&gaps);
    actions.extend(lines(assessment, &wanted, &moves));
    actions.sort_by_key(|action| action.horizon);
    let stands = stands(assessment, scorecard, verdict, &actions);
    wanted.retain(|id, _| !asked.contains(id));
    Roadmap { actions, lifts: lifts(assessment, verdict.profile, &wanted), stands }
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

/// The questions in the order of the file, but each behind what it needs.
fn in_order_of_needs<'q>(assessment: &Assessment, wanted: impl Iterator<Item = &'q QuestionId>) -> Vec<QuestionId> {
    let questionnaire = assessment.questionnaire();
    let wanted: HashSet<&QuestionId> = wanted.collect();
    let mut placed: HashSet<QuestionId> = HashSet::new();
    let mut order = Vec::new();
    // `needs` lead in no circle, so every round places something until all are placed.
    while order.len() < wanted.len() {
        let before = order.len();
        for question in questionnaire.questions() {
            let ready = question.needs().iter().all(|need| !wanted.contains(need) || placed.contains(need));
            if wanted.contains(question.id()) && !placed.contains(question.id()) && ready {
                placed.insert(question.id().clone());
                order.push(question.id().clone());
            }
        }
        if order.len() == before {
            break;
        }
    }
    order
}

/// Every step of every question with its horizon: never before the step below it, never before what the question needs, and never
/// among the quick actions while something must be settled first.
fn moves(
    assessment: &Assessment,
    profile: &Profile,
    wanted: &BTreeMap<QuestionId, LevelId>,
    order: &[QuestionId],
) -> Vec<Move> {
    let questionnaire = assessment.questionnaire();
    let measure = questionnaire.measure(profile.measure()).unwrap_or(questionnaire.headline());
    let mut done_at: HashMap<&QuestionId, Horizon> = HashMap::new();
    let mut found = Vec::new();
    for id in order {
        let Some(question) = questionnaire.question(id.as_str()) else { continue };
        let scale = questionnaire.scale_of(question);
        let needed = question.needs().iter().filter_map(|need| done_at.get(need)).max().copied();
        let mut horizon = needed.map_or(Horizon::Quick, |needed| needed.max(Horizon::Consolidation));
        let at = assessment
            .level(question)
            .and_then(|_| counting_level(assessment, measure, question))
            .and_then(|level| scale.step(level.id()))
            .unwrap_or_default();
        let target = scale.step(&wanted[id]).unwrap_or_default();
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
            GapKind::Question { id, level: None, target } => Some(RoadmapAction {
                horizon: Horizon::Quick,
                closes: vec![(id.clone(), target.clone())],
                task: Task::Settle,
            }),
            _ => None,
        })
        .collect()
}

/// The moves as lines: an agreed action that is not done takes the place of the advice that it covers.
fn lines(assessment: &Assessment, wanted: &BTreeMap<QuestionId, LevelId>, moves: &[Move]) -> Vec<RoadmapAction> {
    let questionnaire = assessment.questionnaire();
    let step = |id: &QuestionId, level: &LevelId| {
        questionnaire.question(id.as_str()).and_then(|question| questionnaire.scale_of(question).step(level))
    };
    let mut lines: Vec<RoadmapAction> = Vec::new();
    let pending = |action: &&Action| matches!(action.status, ActionStatus::Open | ActionStatus::Started);
    let agreed: Vec<&Action> = assessment.actions().iter().filter(pending).collect();
    for action in &agreed {
        let covered: Vec<&Move> = moves.iter().filter(|found| covers(action, found, &step)).collect();
        let horizon = Horizon::of_due_date(assessment, action)
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
fn stands(
    assessment: &Assessment,
    scorecard: &Scorecard,
    today: &Verdict<'_>,
    actions: &[RoadmapAction],
) -> Vec<Stand> {
    let mut found =
        vec![Stand { after: None, scorecard: scorecard.clone(), met: (today.met, today.of), standing: today.standing }];
    let mut supposed = assessment.clone();
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
                    Some(_) => supposed.promising(id, level),
                    None => supposed.supposing(id, level),
                };
            }
        }
        let scorecard = score(&supposed);
        let judged = verdict(&supposed, &scorecard, today.profile);
        found.push(Stand { after: Some(horizon), met: (judged.met, judged.of), standing: judged.standing, scorecard });
    }
    found
}
