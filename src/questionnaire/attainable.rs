//! Which scores a measure can ever give, whatever is answered: what a target may ask for.

use std::collections::HashMap;

use num_rational::BigRational;
use num_traits::{One, Zero};

use super::id::DomainId;
use super::measure::{Combine, Measure, Over, Rule};
use super::model::{Domain, Questionnaire};
use super::question::Question;

/// The bounds within which every score of a domain or a total lies. They may be wider than what can be reached.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Bounds {
    /// There is never a score.
    Nothing,
    /// They cannot be told, since something below could not be read.
    Anything,
    /// Every score lies from the first to the second.
    Between(BigRational, BigRational),
}

/// The bounds of all scores of a measure.
#[derive(Debug, Clone)]
pub struct Attainable {
    domains: HashMap<DomainId, Bounds>,
    total: Bounds,
}

impl Attainable {
    /// What a measure can give on a questionnaire.
    #[must_use]
    pub fn of(questionnaire: &Questionnaire, measure: &Measure) -> Self {
        let mut domains: HashMap<DomainId, Bounds> = HashMap::new();
        // A domain stands before those inside it: from behind, everything below is known.
        for domain in questionnaire.domains.iter().rev() {
            let found = of_domain(questionnaire, measure, domain, &domains);
            domains.insert(domain.id.clone(), found);
        }
        let outermost = || questionnaire.top_domains().map(|domain| part_of(domain, &domains)).collect();
        let questions = || questionnaire.questions.iter().collect();
        let total = by_rule(questionnaire, measure, &measure.total, questions, outermost);
        Self { domains, total }
    }

    /// The bounds of a domain's score.
    #[must_use]
    pub fn domain(&self, id: &DomainId) -> &Bounds {
        self.domains.get(id).unwrap_or(&Bounds::Anything)
    }

    /// The bounds of the total.
    #[must_use]
    pub const fn total(&self) -> &Bounds {
        &self.total
    }
}

/// Something with a weight.
type Part = (BigRational, Bounds);

fn of_domain(
    questionnaire: &Questionnaire,
    measure: &Measure,
    domain: &Domain,
    below: &HashMap<DomainId, Bounds>,
) -> Bounds {
    let Some(rule) = measure.rules.get(domain.depth) else { return Bounds::Anything };
    if domain.domains.is_empty() && domain.questions.is_empty() && rule.combine != Combine::None {
        return Bounds::Anything;
    }
    let children = || {
        let domains = questionnaire.inside(domain).map(|inner| part_of(inner, below));
        let questions = questionnaire.questions_in(domain).filter(|question| question.is_measured_by(&measure.id));
        domains.chain(questions.map(|question| of_question(questionnaire, question))).collect()
    };
    by_rule(questionnaire, measure, rule, || questionnaire.questions_below(domain), children)
}

fn part_of(domain: &Domain, below: &HashMap<DomainId, Bounds>) -> Part {
    (domain.weight.clone(), below.get(&domain.id).cloned().unwrap_or(Bounds::Anything))
}

/// A question weighs at most what its own weight and the greatest importance make of it.
fn of_question(questionnaire: &Questionnaire, question: &Question) -> Part {
    let greatest = questionnaire.importance.values().max().cloned().unwrap_or_else(BigRational::one);
    let steps = question.scale.steps();
    let value = |level: Option<&super::Level>| level.and_then(|level| level.value.clone());
    let bounds = match (value(steps.first()), value(steps.last())) {
        (Some(lowest), Some(highest)) => Bounds::Between(lowest, highest),
        _ => Bounds::Anything,
    };
    (&question.weight * greatest.max(BigRational::one()), bounds)
}

fn by_rule<'q>(
    questionnaire: &Questionnaire,
    measure: &Measure,
    rule: &Rule,
    questions: impl Fn() -> Vec<&'q Question>,
    children: impl Fn() -> Vec<Part>,
) -> Bounds {
    let measured = || questions().into_iter().filter(|question| question.is_measured_by(&measure.id));
    let found = match (&rule.combine, rule.over) {
        (Combine::None, _) => Bounds::Nothing,
        (Combine::Gate { floor, .. }, _) => {
            let steps = measured().filter(|question| !question.weight.is_zero()).filter_map(|question| question.gate);
            match steps.max() {
                Some(highest) => Bounds::Between(integer(*floor), integer(highest.max(*floor))),
                None if measured().next().is_some() => Bounds::Anything,
                None => Bounds::Nothing,
            }
        }
        (_, Over::Children) => combined(rule, &children()),
        (_, Over::Questions) => {
            let parts: Vec<Part> = measured().map(|question| of_question(questionnaire, question)).collect();
            combined(rule, &parts)
        }
    };
    match (found, &rule.out_of) {
        (Bounds::Between(..), Some(out_of)) => Bounds::Between(BigRational::zero(), out_of.clone()),
        (Bounds::Between(lowest, highest), None) => {
            Bounds::Between(rule.round.apply(&lowest), rule.round.apply(&highest))
        }
        (found, _) => found,
    }
}

fn combined(rule: &Rule, parts: &[Part]) -> Bounds {
    let scored: Vec<&Part> = parts.iter().filter(|(_, bounds)| *bounds != Bounds::Nothing).collect();
    let parts: Vec<&Part> = scored.iter().copied().filter(|(weight, _)| !weight.is_zero()).collect();
    if parts.is_empty() && !scored.is_empty() {
        // That nothing weighs is another matter.
        return Bounds::Anything;
    }
    let mut ranges = Vec::new();
    for (weight, bounds) in parts.iter().copied() {
        match bounds {
            Bounds::Between(lowest, highest) => ranges.push((weight, lowest, highest)),
            _ => return Bounds::Anything,
        }
    }
    let least = ranges.iter().map(|(_, lowest, _)| *lowest).min().cloned();
    let greatest = ranges.iter().map(|(_, _, highest)| *highest).max().cloned();
    let (Some(least), Some(greatest)) = (least, greatest) else { return Bounds::Nothing };
    match rule.combine {
        Combine::Sum => {
            // Each of them may be left out.
            let zero = BigRational::zero;
            let lowest = ranges.iter().map(|(weight, lowest, _)| (*weight * *lowest).min(zero())).sum();
            let highest = ranges.iter().map(|(weight, _, highest)| (*weight * *highest).max(zero())).sum();
            Bounds::Between(lowest, highest)
        }
        Combine::Stack => Bounds::Between(BigRational::zero(), BigRational::from_integer(parts.len().into())),
        _ => Bounds::Between(least, greatest),
    }
}

fn integer(value: i64) -> BigRational {
    BigRational::from_integer(value.into())
}
