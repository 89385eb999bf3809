//! The lower bound of a score as linear conditions on the steps that questions can take, for exact planning.
//!
//! While the scope stays as it is, denominators are constant: a mean or a sum is linear in its parts, the least of several parts
//! reaches a figure when each part does, and a gate or a stack asks for its parts in turn. What cannot be written so (the greatest
//! of several parts, a rounded part of a mean) is reported as `None`, and the caller falls back to a search without proof.

use std::collections::{BTreeMap, HashMap};

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};

use super::combine::{GateStatus, Outcome, Part, Range, Scaling, Step, fold, scaling};
use super::evaluate::{OpenQuestions, Run, evaluate_with};
use super::scenario::{Scenario, Situation};
use super::trace::{Operands, PartId};
use crate::assessment::Assessment;
use crate::questionnaire::{Combine, DomainId, LevelId, MeasureId, QuestionId, Round, Rule};

/// `constant + Σ coefficient · variable`. Variables below the number of steps are steps (0: not taken, 1: taken), the others are
/// auxiliary.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Linear {
    pub(crate) constant: BigRational,
    pub(crate) terms: BTreeMap<usize, BigRational>,
}

impl Linear {
    fn constant(constant: BigRational) -> Self {
        Self { constant, terms: BTreeMap::new() }
    }

    /// A row that no choice of steps makes true.
    pub(crate) fn impossible() -> Self {
        Self::constant(-BigRational::one())
    }

    /// The row that asks for a step.
    pub(crate) fn taken(step: usize) -> Self {
        Self::variable(step).minus(&BigRational::one())
    }

    fn variable(variable: usize) -> Self {
        Self { constant: BigRational::zero(), terms: BTreeMap::from([(variable, BigRational::one())]) }
    }

    fn add(&mut self, factor: &BigRational, other: &Self) {
        self.constant += factor * &other.constant;
        for (variable, coefficient) in &other.terms {
            *self.terms.entry(*variable).or_insert_with(BigRational::zero) += factor * coefficient;
        }
    }

    fn scaled(&self, scaling: &Scaling) -> Self {
        let mut found = Self::constant(scaling.offset.clone());
        found.add(&scaling.factor, self);
        found
    }

    fn minus(mut self, value: &BigRational) -> Self {
        self.constant -= value;
        self
    }
}

/// The scores of one measure with every open question at its lowest level, as functions of steps.
pub(crate) struct LinearScores {
    nodes: HashMap<Option<DomainId>, Node>,
    /// The value of each counted question.
    values: HashMap<QuestionId, Linear>,
    /// The steps of each question with the level that each leads to, as variables, lowest first.
    steps: HashMap<QuestionId, Vec<(usize, usize)>>,
    variables: usize,
    /// Rows that define the auxiliary variables; each must be at least 0.
    definitions: Vec<Linear>,
    /// The bounds of the auxiliary variables.
    auxiliary: Vec<(BigRational, BigRational)>,
}

struct Node {
    rule: Rule,
    operands: Operands,
    outcome: Outcome,
    /// For gates: the step of the scale at which each question passes.
    passes: HashMap<QuestionId, Option<usize>>,
}

impl LinearScores {
    /// The scores of an assessment under a scenario. `steps` are the variables: questions with the level that a step leads to, those
    /// of one question in rising order; `reserved` numbers after them are left to the caller. `None` for a measure that the questionnaire does not have.
    pub(crate) fn new(
        assessment: &Assessment,
        scenario: &Scenario,
        measure: &MeasureId,
        steps: &[(QuestionId, LevelId)],
        reserved: usize,
    ) -> Option<Self> {
        let questionnaire = assessment.questionnaire();
        let measure = questionnaire.measure(measure)?;
        let situation = Situation::of(assessment, scenario);
        let run = Run { situation: &situation, measure, open: OpenQuestions::Lowest };
        let step = |id: &QuestionId, level: &LevelId| {
            questionnaire.question(id.as_str()).and_then(|question| question.scale().step(level))
        };
        let mut by_question: HashMap<QuestionId, Vec<(usize, usize)>> = HashMap::new();
        for (variable, (id, level)) in steps.iter().enumerate() {
            by_question.entry(id.clone()).or_default().push((variable, step(id, level)?));
        }
        let mut nodes = HashMap::new();
        evaluate_with(&run, |domain, rule, operands, outcome| {
            let passes = match (&rule.combine, &operands) {
                (Combine::Gate { pass, .. }, Operands::Steps(steps)) => steps
                    .iter()
                    .filter_map(|found| match &found.id {
                        PartId::Question(id) => Some((id.clone(), step(id, pass))),
                        PartId::Domain(_) => None,
                    })
                    .collect(),
                _ => HashMap::new(),
            };
            let node = Node { rule: rule.clone(), operands, outcome: outcome.clone(), passes };
            nodes.insert(domain.map(|domain| domain.id().clone()), node);
        });
        let mut values = HashMap::new();
        for question in questionnaire.questions() {
            let Some(Outcome::Value(value, _)) = run.question(question).map(|part| part.outcome) else { continue };
            let mut form = Linear::constant(value.clone());
            let mut below = value;
            for (variable, level) in by_question.get(question.id()).into_iter().flatten() {
                let value = question.scale().steps().get(*level)?.value()?;
                form.terms.insert(*variable, value - below);
                below = value.clone();
            }
            values.insert(question.id().clone(), form);
        }
        let variables = steps.len() + reserved;
        Some(Self { nodes, values, steps: by_question, variables, definitions: Vec::new(), auxiliary: Vec::new() })
    }

    /// The bounds of the auxiliary variables, which are numbered after the steps and the reserved numbers, and the rows that define them: each must be at
    /// least 0.
    pub(crate) fn auxiliary(&self) -> (&[(BigRational, BigRational)], &[Linear]) {
        (&self.auxiliary, &self.definitions)
    }

    /// The rows that are all at least 0 exactly when a score is at least `least`; of the total without a domain.
    pub(crate) fn at_least(&mut self, of: Option<&DomainId>, least: &BigRational) -> Option<Vec<Linear>> {
        let node = self.nodes.get(&of.cloned())?;
        if !matches!(node.outcome, Outcome::Value(..)) {
            return None;
        }
        let least = before_rounding(node.rule.round, least)?;
        let scaling = node.scaling()?;
        if scaling.factor.is_zero() {
            return Some(if least <= scaling.offset { Vec::new() } else { vec![Linear::impossible()] });
        }
        let least = (least - &scaling.offset) / &scaling.factor;
        match (&node.rule.combine, &node.operands) {
            (Combine::Mean | Combine::Sum, _) => Some(vec![self.combined(of)?.minus(&least)]),
            (Combine::Min, Operands::Parts(parts)) => {
                let parts: Vec<PartId> = counted(parts).map(|(part, ..)| part.id.clone()).collect();
                let rows: Option<Vec<Vec<Linear>>> =
                    parts.iter().map(|part| self.part_at_least(part, &least)).collect();
                Some(rows?.concat())
            }
            (Combine::Gate { floor, .. }, Operands::Steps(steps)) => {
                let numbers = gate_numbers(steps);
                if least <= BigRational::from_integer((*floor).into()) {
                    return Some(Vec::new());
                }
                let aimed = numbers.into_iter().find(|number| BigRational::from_integer((*number).into()) >= least);
                let Some(aimed) = aimed else { return Some(vec![Linear::impossible()]) };
                let asked = steps.iter().filter(|step| step.number <= aimed);
                Some(
                    asked
                        .filter_map(|step| self.passing(node, step))
                        .map(|form| form.minus(&BigRational::one()))
                        .collect(),
                )
            }
            (Combine::Stack, Operands::Parts(parts)) => {
                let parts: Vec<(PartId, Option<Range>)> = parts
                    .iter()
                    .filter(|part| part.is_combined())
                    .map(|part| (part.id.clone(), part.outcome.range().cloned()))
                    .collect();
                let mut rows = Vec::new();
                let mut left = least;
                for (part, range) in parts {
                    if !left.is_positive() {
                        return Some(rows);
                    }
                    let share = left.clone().min(BigRational::one());
                    if let Some(range) = range {
                        let wanted = &range.low + (&range.high - &range.low) * &share;
                        rows.extend(self.part_at_least(&part, &wanted)?);
                    }
                    left -= BigRational::one();
                }
                if left.is_positive() {
                    rows.push(Linear::impossible());
                }
                Some(rows)
            }
            _ => None,
        }
    }

    /// A score as a linear form; of the total without a domain. Auxiliary variables are only bounded from above: the form is exact
    /// where it is asked to be large.
    pub(crate) fn score(&mut self, of: Option<&DomainId>) -> Option<Linear> {
        let node = self.nodes.get(&of.cloned())?;
        if node.rule.round != Round::Exact || !matches!(node.outcome, Outcome::Value(..)) {
            return None;
        }
        let scaling = node.scaling()?;
        Some(self.combined(of)?.scaled(&scaling))
    }

    /// What a rule makes of its parts, before it is mapped and rounded.
    fn combined(&mut self, of: Option<&DomainId>) -> Option<Linear> {
        let node = self.nodes.get(&of.cloned())?;
        match (&node.rule.combine, &node.operands) {
            (rule @ (Combine::Mean | Combine::Sum), Operands::Parts(parts)) => {
                let is_mean = *rule == Combine::Mean;
                let parts: Vec<(PartId, BigRational)> =
                    counted(parts).map(|(part, ..)| (part.id.clone(), part.weight.clone())).collect();
                let weights: BigRational = parts.iter().map(|(_, weight)| weight).sum();
                let mut found = Linear::constant(BigRational::zero());
                for (part, weight) in parts {
                    let factor = if is_mean { weight / &weights } else { weight };
                    found.add(&factor, &self.part(&part)?);
                }
                Some(found)
            }
            (Combine::Min, Operands::Parts(parts)) => {
                let least = node.unmapped()?;
                let parts: Vec<PartId> = counted(parts).map(|(part, ..)| part.id.clone()).collect();
                let least = self.new_auxiliary(least);
                for part in parts {
                    let mut row = self.part(&part)?;
                    row.add(&-BigRational::one(), &least);
                    self.definitions.push(row);
                }
                Some(least)
            }
            (Combine::Gate { floor, .. }, Operands::Steps(steps)) => {
                let mut below = *floor;
                let mut reached: Vec<(i64, Vec<Linear>)> = Vec::new();
                for number in gate_numbers(steps) {
                    let at = steps.iter().filter(|step| step.number == number);
                    reached.push((number, at.filter_map(|step| self.passing(node, step)).collect()));
                }
                let mut found = Linear::constant(BigRational::from_integer((*floor).into()));
                let mut previous: Option<Linear> = None;
                for (number, passing) in reached {
                    let step = self.new_auxiliary(Range { low: BigRational::zero(), high: BigRational::one() });
                    for mut row in passing.into_iter().chain(previous) {
                        row.add(&-BigRational::one(), &step);
                        self.definitions.push(row);
                    }
                    found.add(&BigRational::from_integer((number - below).into()), &step);
                    below = number;
                    previous = Some(step);
                }
                Some(found)
            }
            _ => None,
        }
    }

    fn part(&mut self, part: &PartId) -> Option<Linear> {
        match part {
            PartId::Question(id) => self.values.get(id).cloned(),
            PartId::Domain(id) => self.score(Some(id)),
        }
    }

    fn part_at_least(&mut self, part: &PartId, least: &BigRational) -> Option<Vec<Linear>> {
        match part {
            PartId::Question(id) => Some(vec![self.values.get(id)?.clone().minus(least)]),
            PartId::Domain(id) => self.at_least(Some(id), least),
        }
    }

    /// Whether a question passes its gate, as 0 or 1; `None` where it blocks nothing.
    fn passing(&self, node: &Node, step: &Step) -> Option<Linear> {
        let PartId::Question(id) = &step.id else { return None };
        if step.is_left_out() || matches!(step.status, GateStatus::Outside | GateStatus::Passes) {
            return None;
        }
        let pass = node.passes.get(id).copied().flatten();
        let variable = self.steps.get(id).into_iter().flatten().find(|(_, level)| Some(*level) >= pass);
        Some(
            variable.map_or_else(|| Linear::constant(BigRational::zero()), |(variable, _)| Linear::variable(*variable)),
        )
    }

    fn new_auxiliary(&mut self, range: Range) -> Linear {
        let variable = self.variables + self.auxiliary.len();
        self.auxiliary.push((range.low, range.high));
        Linear::variable(variable)
    }
}

impl Node {
    /// The map that the rule applies at the end.
    fn scaling(&self) -> Option<Scaling> {
        Some(scaling(self.rule.out_of.as_ref(), &self.unmapped()?))
    }

    /// The range of the combined value, before it is mapped.
    fn unmapped(&self) -> Option<Range> {
        match (&self.rule.combine, &self.operands) {
            (Combine::Gate { floor, .. }, Operands::Steps(steps)) => {
                let integer = |number: i64| BigRational::from_integer(number.into());
                let highest = gate_numbers(steps).into_iter().max()?;
                Some(Range { low: integer(*floor), high: integer(highest) })
            }
            (Combine::Stack, Operands::Parts(parts)) => {
                let count = parts.iter().filter(|part| part.is_combined()).count();
                Some(Range { low: BigRational::zero(), high: BigRational::from_integer(count.into()) })
            }
            (rule, Operands::Parts(parts)) => {
                let low: Vec<_> = counted(parts).map(|(part, range)| (&part.weight, &range.low)).collect();
                let high: Vec<_> = counted(parts).map(|(part, range)| (&part.weight, &range.high)).collect();
                Some(Range { low: fold(rule, &low)?, high: fold(rule, &high)? })
            }
            _ => None,
        }
    }
}

/// The parts that have a value, with their ranges.
fn counted(parts: &[Part]) -> impl Iterator<Item = (&Part, &Range)> {
    parts.iter().filter(|part| part.is_combined()).filter_map(|part| match &part.outcome {
        Outcome::Value(_, range) => Some((part, range)),
        _ => None,
    })
}

/// The numbers of a gate's steps, rising, each once.
fn gate_numbers(steps: &[Step]) -> Vec<i64> {
    let numbers = steps.iter().filter(|step| !step.is_left_out()).map(|step| step.number);
    let mut numbers: Vec<i64> = numbers.collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// The least value that is rounded to `least` or more.
fn before_rounding(round: Round, least: &BigRational) -> Option<BigRational> {
    match round {
        Round::Exact => Some(least.clone()),
        Round::Down => Some(least.ceil()),
        Round::Nearest(decimals) => {
            let unit = BigRational::from_integer(BigInt::from(10).pow(decimals));
            let half = BigRational::new(1.into(), 2.into());
            let found = ((least * &unit).ceil() - half) / unit;
            // Below 0 a half is rounded away from 0, so that the bound itself would not be enough.
            (!found.is_negative()).then_some(found)
        }
    }
}
