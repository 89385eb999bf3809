//! The rules. Each takes what is below with its weight and gives a value and a range, as [`Combine`] defines it; the models that
//! each serves are proved by vectors worked out by hand in `tests/it/models`.

use num_rational::BigRational;
use num_traits::{One, Zero};

use crate::questionnaire::{Combine, Rule};

/// A range, lowest and highest.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Range {
    pub(super) low: BigRational,
    pub(super) high: BigRational,
}

/// What a question, a domain or the total comes to.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Outcome {
    /// Nothing is left to score: all is not applicable, out of scope, of another measure or without weight.
    Nothing,
    /// Only open questions remain, and the measure leaves those out.
    Open(Range),
    /// An open question forbids a value, here and above.
    Refused(Range),
    /// A value in its range.
    Value(BigRational, Range),
}

impl Outcome {
    pub(super) const fn range(&self) -> Option<&Range> {
        match self {
            Self::Nothing => None,
            Self::Open(range) | Self::Refused(range) | Self::Value(_, range) => Some(range),
        }
    }
}

/// One of the things that a rule combines.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) weight: BigRational,
    pub(super) outcome: Outcome,
}

/// A question below a gate.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    /// The step that it belongs to.
    pub(super) step: i64,
    pub(super) standing: Standing,
}

/// How a question stands before a gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Passes,
    Fails,
    /// Open and left out by the measure; it fails all the same.
    Open,
    /// Open, and the measure refuses a value for it.
    Refused,
    /// Not applicable or out of scope: it does not stand in the way.
    Outside,
}

/// Combines parts by any rule but a gate, then maps to `out_of`, then rounds.
pub(super) fn combine(rule: &Rule, parts: &[Part]) -> Outcome {
    let parts: Vec<&Part> = parts.iter().filter(|part| !part.weight.is_zero()).collect();
    if parts.iter().all(|part| part.outcome == Outcome::Nothing) {
        return Outcome::Nothing;
    }
    if rule.combine == Combine::Stack {
        return finish(rule, stack(&parts));
    }
    let counting = |wanted: fn(&Outcome) -> bool| -> Vec<(&BigRational, &Outcome)> {
        parts.iter().filter(|part| wanted(&part.outcome)).map(|part| (&part.weight, &part.outcome)).collect()
    };
    let all = counting(|outcome| *outcome != Outcome::Nothing);
    let valued = counting(|outcome| matches!(outcome, Outcome::Value(..)));
    let refused = all.iter().any(|(_, outcome)| matches!(outcome, Outcome::Refused(_)));
    let counted = if refused || valued.is_empty() { &all } else { &valued };
    let low: Vec<_> = counted.iter().filter_map(|(w, o)| Some((*w, &o.range()?.low))).collect();
    let high: Vec<_> = counted.iter().filter_map(|(w, o)| Some((*w, &o.range()?.high))).collect();
    let (Some(low), Some(high)) = (fold(&rule.combine, &low), fold(&rule.combine, &high)) else {
        return Outcome::Nothing;
    };
    let range = Range { low, high };
    if refused {
        return finish(rule, Outcome::Refused(range));
    }
    let weighted: Vec<_> = valued
        .iter()
        .filter_map(|(weight, outcome)| match outcome {
            Outcome::Value(value, _) => Some((*weight, value)),
            _ => None,
        })
        .collect();
    finish(
        rule,
        match fold(&rule.combine, &weighted) {
            Some(value) => Outcome::Value(value, range),
            None => Outcome::Open(range),
        },
    )
}

/// The sums of a mean or a sum, so that one part can change without adding up the others again.
#[derive(Debug, Clone)]
pub(super) struct Sums {
    weighted: BigRational,
    weights: BigRational,
    range: Range,
}

impl Sums {
    /// The sums of a rule over parts that all have a value; nothing for other rules and other parts.
    pub(super) fn new(rule: &Rule, parts: &[Part]) -> Option<Self> {
        if !matches!(rule.combine, Combine::Mean | Combine::Sum) {
            return None;
        }
        let mut sums = Self { weighted: BigRational::zero(), weights: BigRational::zero(), range: zero_range() };
        for part in parts.iter().filter(|part| !part.weight.is_zero()) {
            match &part.outcome {
                Outcome::Nothing => {}
                Outcome::Value(value, range) => {
                    sums.weighted += &part.weight * value;
                    sums.weights += &part.weight;
                    sums.range.low += &part.weight * &range.low;
                    sums.range.high += &part.weight * &range.high;
                }
                Outcome::Open(_) | Outcome::Refused(_) => return None,
            }
        }
        if rule.combine == Combine::Mean && !sums.weights.is_zero() {
            sums.range = Range { low: sums.range.low / &sums.weights, high: sums.range.high / &sums.weights };
        }
        (!sums.weights.is_zero()).then_some(sums)
    }

    /// One part goes from one value to another.
    pub(super) fn change(&mut self, weight: &BigRational, from: &BigRational, to: &BigRational) {
        self.weighted += weight * (to - from);
    }

    /// What the rule makes of them.
    pub(super) fn outcome(&self, rule: &Rule) -> Outcome {
        let value = if rule.combine == Combine::Mean { &self.weighted / &self.weights } else { self.weighted.clone() };
        finish(rule, Outcome::Value(value, self.range.clone()))
    }
}

fn zero_range() -> Range {
    Range { low: BigRational::zero(), high: BigRational::zero() }
}

/// Mean, sum, least or greatest of weighted figures; nothing for none at all, and for rules that have no figure.
fn fold(rule: &Combine, weighted: &[(&BigRational, &BigRational)]) -> Option<BigRational> {
    if weighted.is_empty() {
        return None;
    }
    let sum = || weighted.iter().map(|(weight, value)| *weight * *value).sum::<BigRational>();
    match rule {
        Combine::Mean => Some(sum() / weighted.iter().map(|(weight, _)| *weight).sum::<BigRational>()),
        Combine::Sum => Some(sum()),
        Combine::Min => weighted.iter().map(|(_, value)| *value).min().cloned(),
        Combine::Max => weighted.iter().map(|(_, value)| *value).max().cloned(),
        Combine::Gate { .. } | Combine::Stack | Combine::None => None,
    }
}

/// Children in order, each rescaled to 0..1, added up to and including the first that is not exactly 1. A child with nothing left
/// counts as 1, one without a value stops the sum.
fn stack(parts: &[&Part]) -> Outcome {
    let range = Range { low: BigRational::zero(), high: BigRational::from_integer(parts.len().into()) };
    if parts.iter().any(|part| matches!(part.outcome, Outcome::Refused(_))) {
        return Outcome::Refused(range);
    }
    if !parts.iter().any(|part| matches!(part.outcome, Outcome::Value(..))) {
        return Outcome::Open(range);
    }
    let mut value = BigRational::zero();
    for part in parts {
        let share = match &part.outcome {
            Outcome::Nothing => BigRational::one(),
            Outcome::Value(value, range) => rescale(value, range, &BigRational::one()),
            Outcome::Open(_) | Outcome::Refused(_) => break,
        };
        let complete = share.is_one();
        value += share;
        if !complete {
            break;
        }
    }
    Outcome::Value(value, range)
}

/// The highest step L such that every question with a step up to L passes; else the floor.
pub(super) fn gate(rule: &Rule, floor: i64, steps: &[Step]) -> Outcome {
    let Some(highest) = steps.iter().map(|step| step.step).max() else { return Outcome::Nothing };
    if steps.iter().all(|step| step.standing == Standing::Outside) {
        return Outcome::Nothing;
    }
    let range = Range { low: integer(floor), high: integer(highest) };
    let any = |standing: Standing| steps.iter().any(|step| step.standing == standing);
    if any(Standing::Refused) {
        return finish(rule, Outcome::Refused(range));
    }
    if !any(Standing::Passes) && !any(Standing::Fails) {
        return finish(rule, Outcome::Open(range));
    }
    let first_failed = steps
        .iter()
        .filter(|step| matches!(step.standing, Standing::Fails | Standing::Open))
        .map(|step| step.step)
        .min();
    // A step of which nothing weighs is none: what is reached is one that is there.
    let passed = |step: i64| first_failed.is_none_or(|failed| step < failed);
    let reached = steps.iter().map(|step| step.step).filter(|step| passed(*step)).max().unwrap_or(floor);
    finish(rule, Outcome::Value(integer(reached), range))
}

fn integer(value: i64) -> BigRational {
    BigRational::from_integer(value.into())
}

/// `out_of` maps value and range, `round: down` takes the floor of the value alone.
fn finish(rule: &Rule, outcome: Outcome) -> Outcome {
    let mapped = |value: &BigRational, range: &Range| match &rule.out_of {
        Some(out_of) => rescale(value, range, out_of),
        None => value.clone(),
    };
    let mapped_range = |range: Range| match &rule.out_of {
        Some(out_of) => Range { low: BigRational::zero(), high: out_of.clone() },
        None => range,
    };
    match outcome {
        Outcome::Nothing => Outcome::Nothing,
        Outcome::Open(range) => Outcome::Open(mapped_range(range)),
        Outcome::Refused(range) => Outcome::Refused(mapped_range(range)),
        Outcome::Value(value, range) => {
            let value = mapped(&value, &range);
            let value = if rule.round_down { value.floor() } else { value };
            Outcome::Value(value, mapped_range(range))
        }
    }
}

/// Maps a value linearly from its range to 0..`width`. A range of no width maps to the whole: there is nothing above it.
fn rescale(value: &BigRational, range: &Range, width: &BigRational) -> BigRational {
    let extent = &range.high - &range.low;
    if extent.is_zero() {
        return width.clone();
    }
    (value - &range.low) / extent * width
}
