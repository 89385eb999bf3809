//! How much the rows of a plan have to spare, kept up to date in exact arithmetic while steps are dropped and exchanged.

use num_rational::BigRational;
use num_traits::{Signed, Zero};

use crate::scoring::Linear;

/// The value of each row for a choice of steps; a choice is good while none is negative.
pub(super) struct Slack<'a> {
    rows: &'a [Linear],
    spare: Vec<BigRational>,
}

impl<'a> Slack<'a> {
    /// The rows, which have no auxiliary variable, under a choice.
    pub(super) fn new(rows: &'a [Linear], chosen: &[bool]) -> Self {
        let spare = rows.iter().map(|row| {
            let taken = row.terms.iter().filter(|(at, _)| chosen[**at]);
            taken.fold(row.constant.clone(), |sum, (_, term)| sum + term)
        });
        Self { rows, spare: spare.collect() }
    }

    /// Whether every row holds.
    pub(super) fn holds(&self) -> bool {
        self.spare.iter().all(|spare| !spare.is_negative())
    }

    /// Drops one step and takes another, if every row still holds then.
    pub(super) fn exchange(&mut self, dropped: usize, taken: Option<usize>) -> bool {
        let term = |row: &Linear, at: usize| row.terms.get(&at).cloned().unwrap_or_else(BigRational::zero);
        let change = |row: &Linear| taken.map_or_else(BigRational::zero, |at| term(row, at)) - term(row, dropped);
        let spare: Vec<BigRational> =
            self.rows.iter().zip(&self.spare).map(|(row, spare)| spare + change(row)).collect();
        let holds = spare.iter().all(|spare| !spare.is_negative());
        if holds {
            self.spare = spare;
        }
        holds
    }

    /// How much of what the rows need a step brings, as a part of all steps together; only to order steps.
    pub(super) fn gain(&self, at: usize) -> BigRational {
        let share = |row: &Linear| {
            let all: BigRational = row.terms.values().sum();
            let own = row.terms.get(&at)?;
            (!all.is_zero()).then(|| own / all)
        };
        self.rows.iter().filter_map(share).sum()
    }
}
