//! A mixed integer program over the steps of a plan, in integers where its numbers allow it, solved with a limit on nodes.

use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOptions, TerminationReason, Variable};
use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};

use crate::scoring::Linear;

/// Nodes of the search tree after which it is given up. A limit on time would make the plan depend on the machine.
const NODES: u64 = 2_000;

/// The number of solutions that exact arithmetic may reject before the search is given up.
pub(super) const CUTS: usize = 20;

/// The greatest quotient of two coefficients of a row that the solver's arithmetic is trusted with.
const LARGEST_SPAN: f64 = 1e6;

/// 0/1 variables and continuous ones, with rows that must hold.
#[derive(Debug, Clone, Default)]
pub(super) struct Program {
    /// The bounds of the continuous variables, which are numbered after the 0/1 variables.
    continuous: Vec<(f64, f64)>,
    /// The number of 0/1 variables.
    binary: usize,
    rows: Vec<Row>,
    is_well_scaled: bool,
}

/// `Σ coefficient · variable ≥ least`.
#[derive(Debug, Clone)]
struct Row {
    terms: Vec<(usize, f64)>,
    least: f64,
}

/// What the search found.
#[derive(Debug, Clone)]
pub(super) struct Found {
    /// The best solution found: whether each 0/1 variable is 1. `None` if none was found within the node limit.
    pub(super) chosen: Option<Vec<bool>>,
    /// No solution is better than this.
    pub(super) bound: f64,
    /// Whether the solution is the best one.
    pub(super) is_best: bool,
    /// Whether it is certain that nothing meets the rows.
    pub(super) is_impossible: bool,
}

impl Program {
    pub(super) fn new(binary: usize, continuous: &[(BigRational, BigRational)]) -> Self {
        let continuous = continuous.iter().map(|(low, high)| (float(low), float(high))).collect();
        Self { continuous, binary, rows: Vec::new(), is_well_scaled: true }
    }

    /// Whether every row has coefficients that the solver's arithmetic keeps apart.
    pub(super) const fn is_well_scaled(&self) -> bool {
        self.is_well_scaled
    }

    /// Asks for `row ≥ 0`. Rows of 0/1 variables alone are scaled to integers and relaxed by one half, so that rounding never
    /// excludes a solution.
    pub(super) fn at_least_zero(&mut self, row: &Linear) {
        let denominators = row.terms.values().chain([&row.constant]).map(BigRational::denom);
        let scale = denominators.fold(BigInt::one(), |all, one| all.lcm(one));
        let scale = BigRational::from_integer(scale);
        let divisor =
            row.terms.values().map(|term| (term * &scale).to_integer()).fold(BigInt::zero(), |all, one| all.gcd(&one));
        let divisor = if divisor.is_zero() { BigInt::one() } else { divisor };
        let scale = scale / BigRational::from_integer(divisor);
        let terms: Vec<(usize, f64)> = row
            .terms
            .iter()
            .filter(|(_, term)| !term.is_zero())
            .map(|(at, term)| (*at, float(&(term * &scale))))
            .collect();
        let is_whole = terms.iter().all(|(at, _)| *at < self.binary);
        // With integers on the left, the right side may be rounded up before it is relaxed.
        let least = -&row.constant * &scale;
        let least = if is_whole { float(&least.ceil()) - 0.5 } else { float(&least) };
        self.push(terms, least);
    }

    /// Asks for `Σ coefficient · variable ≥ least` as it is.
    pub(super) fn push(&mut self, terms: Vec<(usize, f64)>, least: f64) {
        let sizes = || terms.iter().map(|(_, term)| term.abs());
        let (largest, smallest) = (sizes().fold(0.0, f64::max), sizes().fold(f64::INFINITY, f64::min));
        self.is_well_scaled &= terms.is_empty() || largest / smallest <= LARGEST_SPAN;
        self.rows.push(Row { terms, least });
    }

    /// Excludes one choice of the 0/1 variables.
    pub(super) fn exclude(&mut self, chosen: &[bool]) {
        let taken = chosen.iter().filter(|taken| **taken).count();
        let terms = chosen.iter().enumerate().map(|(at, taken)| (at, if *taken { -1.0 } else { 1.0 })).collect();
        self.rows.push(Row { terms, least: 1.0 - taken.to_f64().unwrap_or(f64::MAX) });
    }

    /// The solution with the least, or the greatest, sum of coefficients.
    pub(super) fn solve(
        &self,
        direction: OptimizationDirection,
        objective: &[(usize, f64)],
        hint: Option<&[bool]>,
    ) -> Found {
        let impossible = Found { chosen: None, bound: 0.0, is_best: false, is_impossible: true };
        if self.rows.iter().any(|row| row.terms.is_empty() && row.least > 0.0) {
            return impossible;
        }
        let mut costs = vec![0.0; self.binary + self.continuous.len()];
        for (at, cost) in objective {
            costs[*at] += cost;
        }
        let mut problem = Problem::new(direction);
        let (binary, continuous) = costs.split_at(self.binary);
        let mut variables: Vec<Variable> = binary.iter().map(|cost| problem.add_binary_var(*cost)).collect();
        variables.extend(continuous.iter().zip(&self.continuous).map(|(cost, bounds)| problem.add_var(*cost, *bounds)));
        for row in &self.rows {
            let terms = row.terms.iter().map(|(at, term)| (variables[*at], *term));
            problem.add_constraint(terms, ComparisonOp::Ge, row.least);
        }
        let warm_start = hint
            .map(|hint| hint.iter().zip(&variables).map(|(taken, at)| (*at, f64::from(u8::from(*taken)))).collect());
        let mut options = SolveOptions::default();
        options.node_limit = Some(NODES);
        options.warm_start = warm_start;
        let outcome = match problem.solve_with(options) {
            Ok(outcome) => outcome,
            Err(microlp::Error::Infeasible) => return impossible,
            // What the solver cannot do is not proved: the caller searches without it.
            Err(_) => return Found { is_impossible: false, bound: worst(direction), ..impossible },
        };
        let bound = outcome.stats().best_bound.unwrap_or_else(|| worst(direction));
        let is_best = outcome.termination_reason() == TerminationReason::ProvenOptimal;
        let chosen = outcome.solution().map(|solution| {
            variables[..self.binary].iter().map(|variable| solution.var_value(*variable) > 0.5).collect()
        });
        Found { chosen, bound, is_best, is_impossible: false }
    }
}

/// A bound that excludes nothing.
const fn worst(direction: OptimizationDirection) -> f64 {
    match direction {
        OptimizationDirection::Minimize => f64::NEG_INFINITY,
        OptimizationDirection::Maximize => f64::INFINITY,
    }
}

/// The nearest floating point number; very large ones become infinite, which no row survives unnoticed.
pub(super) fn float(value: &BigRational) -> f64 {
    value.to_f64().unwrap_or(if value.is_negative() { f64::NEG_INFINITY } else { f64::INFINITY })
}
