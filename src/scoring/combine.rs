//! The rules. Each combines weighted parts into a value and a range, as [`Combine`] defines it. Vectors worked out by hand for the
//! models that use a rule are in `tests/it/models`.

use num_rational::BigRational;
use num_traits::{One, Zero};

use super::trace::{Exclusion, PartId};
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
    pub(super) id: PartId,
    pub(super) weight: BigRational,
    pub(super) outcome: Outcome,
    /// Why it is no part of the combination, if it is not.
    pub(super) excluded: Option<Exclusion>,
}

impl Part {
    /// Why it has no value in the combination, if it has none.
    pub(super) fn left_out(&self) -> Option<Exclusion> {
        self.excluded.or(match self.outcome {
            Outcome::Open(_) | Outcome::Refused(_) => Some(Exclusion::Open),
            Outcome::Nothing | Outcome::Value(..) => None,
        })
    }

    /// Whether the rule takes it: it has a weight, and a question belongs to the measure.
    pub(super) fn is_combined(&self) -> bool {
        let is_of_other_measure =
            self.excluded == Some(Exclusion::OtherMeasure) && matches!(self.id, PartId::Question(_));
        !self.weight.is_zero() && !is_of_other_measure
    }
}

/// A question of a gate.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub(super) id: PartId,
    pub(super) weight: BigRational,
    /// The step that it belongs to.
    pub(super) number: i64,
    pub(super) status: GateStatus,
    /// Why it does not count for the gate, if it does not.
    pub(super) excluded: Option<Exclusion>,
}

impl Step {
    /// Whether the gate takes no notice of it.
    pub(super) const fn is_left_out(&self) -> bool {
        matches!(self.excluded, Some(Exclusion::NoWeight | Exclusion::OtherMeasure))
    }
}

/// Whether a question passes its gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GateStatus {
    /// It is at the level to pass, or above.
    Passes,
    /// It is below.
    Fails,
    /// It is open and the measure leaves open questions out; it does not pass.
    Open,
    /// It is open and the measure gives no value then.
    Refused,
    /// It is not applicable or not in scope, and blocks nothing.
    Outside,
}

/// Combines parts by any rule but a gate, then maps to `out_of`, then rounds.
pub(super) fn combine(rule: &Rule, parts: &[Part]) -> Outcome {
    let parts: Vec<&Part> = parts.iter().filter(|part| part.is_combined()).collect();
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
        for part in parts.iter().filter(|part| part.is_combined()) {
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
pub(super) fn fold(rule: &Combine, weighted: &[(&BigRational, &BigRational)]) -> Option<BigRational> {
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
    Outcome::Value(stack_shares(parts.iter().copied()).into_iter().flatten().sum(), range)
}

/// What each child of a stack adds; `None` for those after the one where it stops, and for a child without a value.
fn stack_shares<'p>(parts: impl Iterator<Item = &'p Part>) -> Vec<Option<BigRational>> {
    let mut is_stopped = false;
    let share = |part: &Part| {
        let share = match &part.outcome {
            _ if is_stopped => return None,
            Outcome::Nothing => Some(BigRational::one()),
            Outcome::Value(value, range) => Some(scaling(Some(&BigRational::one()), range).apply(value)),
            Outcome::Open(_) | Outcome::Refused(_) => None,
        };
        is_stopped = share.as_ref().is_none_or(|share| !share.is_one());
        share
    };
    parts.map(share).collect()
}

/// How much of a value each part accounts for, in the order of the parts; the shares, the offset and the rounding add up to it.
pub(super) struct Shares {
    pub(super) of_parts: Vec<Option<BigRational>>,
    pub(super) offset: BigRational,
    pub(super) rounding: BigRational,
}

/// The shares of the parts in the value that the rule gave them. `None` where there is no value, and for a gate.
pub(super) fn shares(rule: &Rule, parts: &[Part], outcome: &Outcome) -> Option<Shares> {
    let Outcome::Value(result, _) = outcome else { return None };
    let counted: Vec<&Part> = parts.iter().filter(|part| part.is_combined()).collect();
    let valued: Vec<(&BigRational, &BigRational, &Range)> = counted
        .iter()
        .filter_map(|part| match &part.outcome {
            Outcome::Value(value, range) => Some((&part.weight, value, range)),
            _ => None,
        })
        .collect();
    let fold = |of: &dyn Fn(&Range) -> BigRational| {
        let ends: Vec<_> = valued.iter().map(|(weight, _, range)| (*weight, of(range))).collect();
        let ends: Vec<_> = ends.iter().map(|(weight, end)| (*weight, end)).collect();
        fold(&rule.combine, &ends)
    };
    let range = match rule.combine {
        Combine::Stack => Range { low: BigRational::zero(), high: BigRational::from_integer(counted.len().into()) },
        _ => Range { low: fold(&|range| range.low.clone())?, high: fold(&|range| range.high.clone())? },
    };
    let weights: BigRational = valued.iter().map(|(weight, ..)| *weight).sum();
    let deciding = match rule.combine {
        Combine::Min => valued.iter().map(|(_, value, _)| *value).min(),
        Combine::Max => valued.iter().map(|(_, value, _)| *value).max(),
        _ => None,
    };
    let mut is_decided = false;
    let mut stacked = match rule.combine {
        Combine::Stack => stack_shares(counted.iter().copied()),
        _ => Vec::new(),
    }
    .into_iter();
    let mut raw = |part: &Part| -> Option<BigRational> {
        if !part.is_combined() {
            return None;
        }
        if rule.combine == Combine::Stack {
            return stacked.next().flatten();
        }
        let Outcome::Value(value, _) = &part.outcome else { return None };
        match rule.combine {
            Combine::Mean => Some(&part.weight * value / &weights),
            Combine::Sum => Some(&part.weight * value),
            Combine::Min | Combine::Max if !is_decided && Some(value) == deciding => {
                is_decided = true;
                Some(value.clone())
            }
            _ => Some(BigRational::zero()),
        }
    };
    let scaling = scaling(rule.out_of.as_ref(), &range);
    let shares: Vec<Option<BigRational>> =
        parts.iter().map(|part| raw(part).map(|share| share * &scaling.factor)).collect();
    let exact = shares.iter().flatten().sum::<BigRational>() + &scaling.offset;
    Some(Shares { of_parts: shares, offset: scaling.offset, rounding: result - exact })
}

/// The highest step L such that every question with a step up to L passes; else the floor.
pub(super) fn gate(rule: &Rule, floor: i64, steps: &[Step]) -> Outcome {
    let steps: Vec<&Step> = steps.iter().filter(|step| !step.is_left_out()).collect();
    let Some(highest) = steps.iter().map(|step| step.number).max() else { return Outcome::Nothing };
    if steps.iter().all(|step| step.status == GateStatus::Outside) {
        return Outcome::Nothing;
    }
    let range = Range { low: integer(floor), high: integer(highest) };
    let any = |status: GateStatus| steps.iter().any(|step| step.status == status);
    if any(GateStatus::Refused) {
        return finish(rule, Outcome::Refused(range));
    }
    if !any(GateStatus::Passes) && !any(GateStatus::Fails) {
        return finish(rule, Outcome::Open(range));
    }
    let first_failed = steps
        .iter()
        .filter(|step| matches!(step.status, GateStatus::Fails | GateStatus::Open))
        .map(|step| step.number)
        .min();
    // Only steps that have a question can be reached.
    let passed = |step: i64| first_failed.is_none_or(|failed| step < failed);
    let reached = steps.iter().map(|step| step.number).filter(|step| passed(*step)).max().unwrap_or(floor);
    finish(rule, Outcome::Value(integer(reached), range))
}

fn integer(value: i64) -> BigRational {
    BigRational::from_integer(value.into())
}

/// Applies `out_of` to value and range, then `round` to the value alone.
fn finish(rule: &Rule, outcome: Outcome) -> Outcome {
    let mapped_range = |range: Range| match &rule.out_of {
        Some(out_of) => Range { low: BigRational::zero(), high: out_of.clone() },
        None => range,
    };
    match outcome {
        Outcome::Nothing => Outcome::Nothing,
        Outcome::Open(range) => Outcome::Open(mapped_range(range)),
        Outcome::Refused(range) => Outcome::Refused(mapped_range(range)),
        Outcome::Value(value, range) => {
            let value = scaling(rule.out_of.as_ref(), &range).apply(&value);
            Outcome::Value(rule.round.apply(&value), mapped_range(range))
        }
    }
}

/// A linear map of values.
pub(super) struct Scaling {
    pub(super) factor: BigRational,
    pub(super) offset: BigRational,
}

impl Scaling {
    fn apply(&self, value: &BigRational) -> BigRational {
        value * &self.factor + &self.offset
    }
}

/// The map from a range to 0..`width`, or the identity without a width. A range of no width maps to the whole: there is nothing
/// above it.
pub(super) fn scaling(width: Option<&BigRational>, range: &Range) -> Scaling {
    let Some(width) = width else { return Scaling { factor: BigRational::one(), offset: BigRational::zero() } };
    let extent = &range.high - &range.low;
    if extent.is_zero() {
        return Scaling { factor: BigRational::zero(), offset: width.clone() };
    }
    let factor = width / extent;
    let offset = -(&range.low * &factor);
    Scaling { factor, offset }
}
