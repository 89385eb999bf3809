//! The cheapest steps that reach a profile.

use microlp::OptimizationDirection::Minimize;
use num_rational::BigRational;
use num_traits::ToPrimitive;

use super::candidates::Candidate;
use super::planner::{Choice, Planner};
use super::program::{CUTS, Program};
use super::slack::Slack;
use crate::questionnaire::Target;
use crate::scoring::{Linear, LinearScores};

/// The cheapest steps, or nothing if no steps reach the profile.
pub(super) fn cheapest(planner: &Planner<'_>) -> Option<Choice> {
    let everything = vec![true; planner.candidates.len()];
    if planner.unmet.iter().all(|target| matches!(target, Target::Question(..))) {
        // Nothing to choose: each target asks for every step up to it.
        let is_proved = !planner.changes_scope();
        let bound = is_proved.then(|| planner.cost(&everything));
        return planner.reaches(&everything).then_some(Choice { chosen: everything, bound, is_proved });
    }
    let Some(rows) = Rows::of(planner) else { return without_unneeded(planner, &[]) };
    let program = rows.program(planner);
    match search(planner, &program, &rows) {
        Search::Impossible if !planner.changes_scope() => None,
        Search::Impossible | Search::Nothing => without_unneeded(planner, &rows.rows),
        Search::Found(choice) => Some(choice),
    }
}

/// Steps that reach the profile, without a search: none of them can be left out. Quick for any number of steps.
pub(super) fn without_search(planner: &Planner<'_>) -> Option<Choice> {
    let rows = Rows::of(planner).filter(Rows::are_of_steps_alone);
    let chosen = rows.and_then(|rows| dropped(planner, &rows.rows)).filter(|chosen| planner.reaches(chosen));
    match chosen {
        Some(chosen) => Some(Choice { chosen, bound: None, is_proved: false }),
        None => without_unneeded(planner, &[]),
    }
}

/// What the targets ask for, as rows that must not be negative.
struct Rows {
    scores: LinearScores,
    rows: Vec<Linear>,
}

impl Rows {
    fn of(planner: &Planner<'_>) -> Option<Self> {
        let mut scores = planner.linear_scores(0)?;
        let mut rows = Vec::new();
        for target in &planner.unmet {
            rows.extend(planner.rows_of(&mut scores, *target)?);
        }
        Some(Self { scores, rows })
    }

    /// Whether rows have no variables but steps.
    fn are_of_steps_alone(&self) -> bool {
        self.scores.auxiliary().0.is_empty()
    }

    fn program(&self, planner: &Planner<'_>) -> Program {
        let (auxiliary, definitions) = self.scores.auxiliary();
        let mut program = Program::new(planner.candidates.len(), auxiliary);
        for row in self.rows.iter().chain(definitions) {
            program.at_least_zero(row);
        }
        for (below, above) in planner.successions() {
            program.push(vec![(below, 1.0), (above, -1.0)], 0.0);
        }
        program
    }
}

enum Search {
    Found(Choice),
    Impossible,
    Nothing,
}

fn search(planner: &Planner<'_>, program: &Program, rows: &Rows) -> Search {
    let costs: Vec<(usize, f64)> =
        planner.candidates.iter().enumerate().map(|(at, candidate)| (at, f64::from(candidate.days))).collect();
    let hint = rows.are_of_steps_alone().then(|| dropped(planner, &rows.rows)).flatten();
    let mut program = program.clone();
    for _ in 0..CUTS {
        let found = program.solve(Minimize, &costs, hint.as_deref());
        if found.is_impossible {
            return Search::Impossible;
        }
        let Some(chosen) = found.chosen else { break };
        if !planner.reaches(&chosen) {
            program.exclude(&chosen);
            continue;
        }
        let cost = planner.cost(&chosen);
        // Costs are whole days: a bound above the cost less one proves it.
        let bound = if found.is_best { cost } else { whole_days(found.bound).min(cost) };
        let is_proved = bound == cost && program.is_well_scaled() && !planner.changes_scope();
        let chosen = if is_proved { best_of_equal_cost(planner, &program, rows, chosen) } else { chosen };
        let bound = (program.is_well_scaled() && !planner.changes_scope()).then_some(bound);
        return Search::Found(Choice { chosen, bound, is_proved });
    }
    Search::Nothing
}

/// The least whole number of days that a bound leaves.
fn whole_days(bound: f64) -> u32 {
    (bound - 1e-6).ceil().max(0.0).to_u32().unwrap_or_default()
}

/// Of the plans with the least cost the one with the fewest steps, then with most steps at the assessors' priorities, then with the
/// earliest questions.
fn best_of_equal_cost(planner: &Planner<'_>, program: &Program, rows: &Rows, chosen: Vec<bool>) -> Vec<bool> {
    let candidates = &planner.candidates;
    let mut program = program.clone();
    let dear = candidates.iter().enumerate().map(|(at, candidate)| (at, -f64::from(candidate.days)));
    program.push(dear.collect(), -f64::from(planner.cost(&chosen)) - 0.5);
    let of_priorities = candidates.iter().filter(|candidate| planner.is_priority(&candidate.question)).count();
    let step = of_priorities.to_f64().unwrap_or_default() + 1.0;
    let preference: Vec<(usize, f64)> = candidates
        .iter()
        .enumerate()
        .map(|(at, candidate)| (at, step - f64::from(u8::from(planner.is_priority(&candidate.question)))))
        .collect();
    let found = program.solve(Minimize, &preference, Some(&chosen));
    let better = found.chosen.filter(|better| planner.cost(better) == planner.cost(&chosen) && planner.reaches(better));
    let mut chosen = better.unwrap_or(chosen);
    if rows.are_of_steps_alone() {
        let before = chosen.clone();
        exchange_for_earlier(planner, &rows.rows, &mut chosen);
        if !planner.reaches(&chosen) {
            return before;
        }
    }
    chosen
}

/// Exchanges steps for steps of earlier questions at the same cost while every row holds.
fn exchange_for_earlier(planner: &Planner<'_>, rows: &[Linear], chosen: &mut [bool]) {
    let candidates = &planner.candidates;
    let mut slack = Slack::new(rows, chosen);
    let follows: Vec<(usize, usize)> = planner.successions().collect();
    let is_next = |chosen: &[bool], at: usize| follows.iter().all(|(below, above)| *above != at || chosen[*below]);
    let is_last = |chosen: &[bool], at: usize| follows.iter().all(|(below, above)| *below != at || !chosen[*above]);
    loop {
        let mut has_changed = false;
        for earlier in 0..candidates.len() {
            if chosen[earlier] || !is_next(chosen, earlier) {
                continue;
            }
            let later = (earlier + 1..candidates.len()).rev().find(|later| {
                let (one, other) = (&candidates[earlier], &candidates[*later]);
                chosen[*later]
                    && is_last(chosen, *later)
                    && one.position < other.position
                    && one.days == other.days
                    && planner.is_priority(&one.question) == planner.is_priority(&other.question)
                    && slack.exchange(*later, Some(earlier))
            });
            if let Some(later) = later {
                chosen[earlier] = true;
                chosen[later] = false;
                has_changed = true;
            }
        }
        if !has_changed {
            return;
        }
    }
}

/// A plan without proof: all steps, less those that are not needed, the dearest for what they bring first.
fn without_unneeded(planner: &Planner<'_>, rows: &[Linear]) -> Option<Choice> {
    let mut chosen = vec![true; planner.candidates.len()];
    if !planner.reaches(&chosen) {
        return None;
    }
    for at in dearest_first(planner, rows) {
        chosen[at] = false;
        // A step is only taken after the one below it.
        let is_last = planner.successions().all(|(below, above)| below != at || !chosen[above]);
        if !is_last || !planner.reaches(&chosen) {
            chosen[at] = true;
        }
    }
    Some(Choice { chosen, bound: None, is_proved: false })
}

/// The same by the rows alone: much faster, and exact where the scope stays as it is.
fn dropped(planner: &Planner<'_>, rows: &[Linear]) -> Option<Vec<bool>> {
    let mut chosen = vec![true; planner.candidates.len()];
    let order = dearest_first(planner, rows);
    let mut slack = Slack::new(rows, &chosen);
    if !slack.holds() {
        return None;
    }
    let follows: Vec<(usize, usize)> = planner.successions().collect();
    for at in order {
        let is_last = follows.iter().all(|(below, above)| *below != at || !chosen[*above]);
        if is_last && slack.exchange(at, None) {
            chosen[at] = false;
        }
    }
    Some(chosen)
}

/// The steps by days for what they bring, dearest first; of one question the highest first.
fn dearest_first(planner: &Planner<'_>, rows: &[Linear]) -> Vec<usize> {
    let count = planner.candidates.len();
    let slack = Slack::new(rows, &vec![false; count]);
    let mut order: Vec<(usize, BigRational)> = (0..count).map(|at| (at, slack.gain(at))).collect();
    order.sort_by(|(one, gain), (other, other_gain)| {
        let days = |at: usize| BigRational::from_integer(planner.candidates[at].days.into());
        let (dear, other_dear) = (days(*one) * other_gain, days(*other) * gain);
        other_dear.cmp(&dear).then(other.cmp(one))
    });
    order.into_iter().map(|(at, _)| at).collect()
}

impl Planner<'_> {
    /// The scores as functions of the steps, with some numbers of variables left to the caller; the scope stays as it is.
    pub(super) fn linear_scores(&self, reserved: usize) -> Option<LinearScores> {
        let steps: Vec<_> =
            self.candidates.iter().map(|candidate| (candidate.question.clone(), candidate.to.clone())).collect();
        LinearScores::new(self.assessment, &self.agreed, self.measure.id(), &steps, reserved)
    }

    /// What a target asks for, as rows that must not be negative.
    pub(super) fn rows_of(&self, scores: &mut LinearScores, target: Target<'_>) -> Option<Vec<Linear>> {
        match target {
            Target::Question(id, least) => {
                let step = self.assessment.questionnaire().question(id.as_str())?.scale().step(least)?;
                let leads = |(_, candidate): &(usize, &Candidate)| candidate.question == *id && candidate.step >= step;
                let variable = self.candidates.iter().enumerate().find(leads);
                Some(vec![variable.map_or_else(Linear::impossible, |(at, _)| Linear::taken(at))])
            }
            Target::Domain(id, least) => scores.at_least(Some(id), least),
            Target::Total(least) => scores.at_least(None, least),
        }
    }
}
