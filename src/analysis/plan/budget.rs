//! The best use of a number of days.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use microlp::OptimizationDirection::Maximize;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};

use super::candidates::Candidate;
use super::model::{Goal, Reach};
use super::planner::{Choice, Planner, unmet};
use super::program::{CUTS, Program, float};
use crate::analysis::verdict::verdict;
use crate::questionnaire::{DomainId, LevelId, Profile, Question, QuestionId, Target};
use crate::scoring::{Linear, LinearScores, Scorecard};

/// What a choice is worth: compared part by part.
#[derive(Debug, Clone, PartialEq, PartialOrd)]
struct Worth {
    met: usize,
    figure: BigRational,
}

/// The steps that make the most of a budget.
pub(super) fn best_within(planner: &Planner<'_>, days: u32) -> Choice {
    let found = solved(planner, days);
    let is_proved = found.as_ref().is_some_and(|(_, is_best)| *is_best) && !planner.changes_scope();
    let chosen = match found {
        Some((chosen, true)) => chosen,
        // Without a proof the better of the two ways counts.
        Some((chosen, false)) => better(planner, chosen, step_by_step(planner, days)),
        None => step_by_step(planner, days),
    };
    Choice { chosen: without_worthless(planner, chosen), bound: None, is_proved }
}

fn better(planner: &Planner<'_>, one: Vec<bool>, other: Vec<bool>) -> Vec<bool> {
    match planner.worth(&one).partial_cmp(&planner.worth(&other)) {
        Some(Ordering::Less) => other,
        _ => one,
    }
}

/// The solution of the program, and whether it is certainly the best.
fn solved(planner: &Planner<'_>, days: u32) -> Option<(Vec<bool>, bool)> {
    match planner.goal {
        Goal::Highest(_, domain, _) => {
            let mut scores = planner.linear_scores(0)?;
            let figure = scores.score(domain.as_ref())?;
            let mut program = within(planner, days, 0, &scores);
            let objective: Vec<(usize, f64)> = figure.terms.iter().map(|(at, term)| (*at, float(term))).collect();
            believed(planner, &mut program, &objective, days)
        }
        Goal::Reach(profile) | Goal::Within(profile, _) => {
            let mut scores = planner.linear_scores(planner.unmet.len())?;
            let rows: Option<Vec<Vec<Linear>>> =
                planner.unmet.iter().map(|target| planner.rows_of(&mut scores, *target)).collect();
            let rows = rows?;
            let figure = planner.progress_terms(profile, &mut scores)?;
            let steps = planner.candidates.len();
            let mut program = within(planner, days, rows.len(), &scores);
            for (target, rows) in rows.iter().enumerate() {
                for row in rows {
                    // Where the target is given up, the row may fall short as far as it does today.
                    let mut row = row.clone();
                    let short = row.constant.clone().min(BigRational::zero());
                    row.constant -= &short;
                    row.terms.insert(steps + target, short);
                    program.at_least_zero(&row);
                }
            }
            let met: Vec<(usize, f64)> = (0..rows.len()).map(|target| (steps + target, 1.0)).collect();
            let (first, most_is_certain) = believed(planner, &mut program, &met, days)?;
            if figure.is_empty() {
                return Some((first, most_is_certain));
            }
            let count = planner.worth(&first).met.saturating_sub(planner.worth(&vec![false; steps]).met);
            program.push(met, count.to_f64().unwrap_or_default() - 0.5);
            let (second, highest_is_certain) = believed(planner, &mut program, &figure, days)?;
            Some((better(planner, second, first), most_is_certain && highest_is_certain))
        }
    }
}

/// The program of a budget in days: a 0/1 variable for each step, then one for each unmet target.
fn within(planner: &Planner<'_>, days: u32, targets: usize, scores: &LinearScores) -> Program {
    let (auxiliary, definitions) = scores.auxiliary();
    let steps = planner.candidates.len();
    let mut program = Program::new(steps + targets, auxiliary);
    for row in definitions {
        program.at_least_zero(row);
    }
    for (below, above) in planner.successions() {
        program.push(vec![(below, 1.0), (above, -1.0)], 0.0);
    }
    let dear = planner.candidates.iter().enumerate().map(|(at, candidate)| (at, -f64::from(candidate.days)));
    program.push(dear.collect(), -f64::from(days) - 0.5);
    program
}

/// The best solution that, in exact arithmetic, keeps to the budget and meets every target that the program counts as met.
fn believed(
    planner: &Planner<'_>,
    program: &mut Program,
    objective: &[(usize, f64)],
    days: u32,
) -> Option<(Vec<bool>, bool)> {
    let met_today = planner.worth(&vec![false; planner.candidates.len()]).met;
    for _ in 0..CUTS {
        let found = program.solve(Maximize, objective, None);
        let mut chosen = found.chosen?;
        let whole = chosen.clone();
        chosen.truncate(planner.candidates.len());
        let counted = whole.iter().skip(chosen.len()).filter(|met| **met).count();
        if planner.cost(&chosen) > days || (counted > 0 && planner.worth(&chosen).met < met_today + counted) {
            program.exclude(&whole);
            continue;
        }
        return Some((chosen, found.is_best && program.is_well_scaled()));
    }
    None
}

/// One step after the other, each time the one that is worth most for its days.
fn step_by_step(planner: &Planner<'_>, days: u32) -> Vec<bool> {
    let mut chosen = vec![false; planner.candidates.len()];
    let mut left = days;
    loop {
        let now = planner.worth(&chosen);
        let mut best: Option<(usize, usize, BigRational)> = None;
        for (at, candidate) in planner.candidates.iter().enumerate() {
            let is_next = planner.successions().all(|(below, above)| above != at || chosen[below]);
            if chosen[at] || !is_next || candidate.days > left {
                continue;
            }
            chosen[at] = true;
            let worth = planner.worth(&chosen);
            chosen[at] = false;
            let gain = (worth.figure - &now.figure) / BigRational::from_integer(candidate.days.max(1).into());
            let met = worth.met.saturating_sub(now.met);
            if best.as_ref().is_none_or(|(_, best_met, best_gain)| (met, &gain) > (*best_met, best_gain)) {
                best = Some((at, met, gain));
            }
        }
        match best {
            Some((at, met, gain)) if met > 0 || gain.is_positive() => {
                chosen[at] = true;
                left -= planner.candidates[at].days;
            }
            _ => return chosen,
        }
    }
}

/// The choice without the steps that add nothing to its worth, the dearest first.
fn without_worthless(planner: &Planner<'_>, mut chosen: Vec<bool>) -> Vec<bool> {
    let worth = planner.worth(&chosen);
    let mut order: Vec<usize> = (0..chosen.len()).rev().filter(|at| chosen[*at]).collect();
    order.sort_by_key(|at| std::cmp::Reverse(planner.candidates[*at].days));
    loop {
        let mut has_changed = false;
        for at in &order {
            let is_last = planner.successions().all(|(below, above)| below != *at || !chosen[above]);
            if !chosen[*at] || !is_last {
                continue;
            }
            chosen[*at] = false;
            if planner.worth(&chosen) < worth {
                chosen[*at] = true;
            } else {
                has_changed = true;
            }
        }
        if !has_changed {
            return chosen;
        }
    }
}

impl Planner<'_> {
    /// The targets that are met, and the figure that is to be high, in exact arithmetic.
    fn worth(&self, chosen: &[bool]) -> Worth {
        let card = self.scorecard(chosen);
        match (self.goal, self.profile) {
            (Goal::Highest(_, domain, _), _) => {
                let figure = match self.figure(&card, domain.as_ref()) {
                    Some(Reach::Figure(figure)) => figure,
                    _ => BigRational::zero(),
                };
                Worth { met: 0, figure }
            }
            (_, Some(profile)) => {
                let judged = verdict(self.assessment.questionnaire(), &card, profile);
                let asked = self.questions_of(profile);
                let figure = if asked.is_empty() {
                    self.figures().filter_map(|(of, least)| share(self.figure(&card, of), least)).sum()
                } else {
                    asked.values().filter_map(|question| self.progress(&card, question)).sum()
                };
                Worth { met: judged.of - unmet(&judged).len(), figure }
            }
            (_, None) => Worth { met: 0, figure: BigRational::zero() },
        }
    }

    /// How far a question is up its scale, from 0 to 1.
    fn progress(&self, card: &Scorecard, question: &Question) -> Option<BigRational> {
        let level = card.trace(self.measure.id())?.counting_level(question.id())?;
        let (least, extent) = extent(question)?;
        let value = question.scale().level(level.as_str())?.value()?;
        Some((value - least) / extent)
    }

    /// What each step adds to the progress of the questions of a profile, or where it asks for none, to its unmet figures.
    fn progress_terms(&self, profile: &Profile, scores: &mut LinearScores) -> Option<Vec<(usize, f64)>> {
        let asked = self.questions_of(profile);
        if asked.is_empty() {
            let mut terms = Vec::new();
            for (of, least) in self.figures() {
                let form = scores.score(of)?;
                terms.extend(form.terms.iter().map(|(at, term)| (*at, float(&(term / least)))));
            }
            return Some(terms);
        }
        let term = |(at, candidate): (usize, &Candidate)| {
            let question = asked.get(&candidate.question)?;
            let value = |id: &LevelId| question.scale().level(id.as_str())?.value().cloned();
            let (_, extent) = extent(question)?;
            Some((at, float(&((value(&candidate.to)? - value(&candidate.from)?) / extent))))
        };
        Some(self.candidates.iter().enumerate().filter_map(term).collect())
    }

    /// The questions that a profile asks a level of.
    fn questions_of(&self, profile: &'_ Profile) -> BTreeMap<QuestionId, &Question> {
        let questionnaire = self.assessment.questionnaire();
        let asked = profile.targets(questionnaire).into_iter().filter_map(|target| match target {
            Target::Question(id, _) => Some((id.clone(), questionnaire.question(id.as_str())?)),
            Target::Domain(..) | Target::Total(_) => None,
        });
        asked.collect()
    }

    /// The unmet targets of domains and of the total that ask for more than 0.
    fn figures(&self) -> impl Iterator<Item = (Option<&DomainId>, &BigRational)> {
        self.unmet.iter().filter_map(|target| match target {
            Target::Domain(id, least) if least.is_positive() => Some((Some(*id), *least)),
            Target::Total(least) if least.is_positive() => Some((None, *least)),
            _ => None,
        })
    }
}

/// A figure as a part of what is asked for.
fn share(figure: Option<Reach>, least: &BigRational) -> Option<BigRational> {
    match figure {
        Some(Reach::Figure(figure)) => Some(figure / least),
        _ => None,
    }
}

/// The lowest value of a question's scale and the distance to the highest, where there is one.
fn extent(question: &Question) -> Option<(&BigRational, BigRational)> {
    let (least, most) = (question.scale().lowest().value()?, question.scale().highest().value()?);
    let extent = most - least;
    extent.is_positive().then_some((least, extent))
}
