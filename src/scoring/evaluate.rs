//! Evaluates one measure over the whole questionnaire.

use std::collections::HashMap;

use num_rational::BigRational;
use num_traits::{One, Zero};

use super::combine::{GateStatus, Outcome, Part, Range, Step, Sums, combine, gate};
use super::scenario::Situation;
use super::trace::{Calculation, CountedQuestion, Exclusion, Operands, PartId, Trace};
use crate::assessment::State;
use crate::questionnaire::{Blank, Combine, Domain, DomainId, Importance, LevelId, Measure, Over, Question, Rule};

/// What is assumed of the open questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OpenQuestions {
    /// What the measure says of blanks.
    ByMeasure,
    /// All at the lowest level.
    Lowest,
    /// All at the highest level.
    Highest,
    /// All at the lowest level, and the not applicable ones too: only for the range that there would be without those.
    AllApplicable,
}

/// The outcome of every domain and of the total.
pub(super) struct Evaluation {
    pub(super) domains: HashMap<DomainId, Outcome>,
    pub(super) total: Outcome,
}

/// Evaluates a measure.
pub(super) fn evaluate(situation: &Situation<'_>, measure: &Measure, open: OpenQuestions) -> Evaluation {
    evaluate_with(&Run { situation, measure, open }, |_, _, _, _| {})
}

/// Evaluates a measure as the open questions are, and keeps the calculation of every score.
pub(super) fn evaluate_and_trace(situation: &Situation<'_>, measure: &Measure) -> (Evaluation, Trace) {
    let run = Run { situation, measure, open: OpenQuestions::ByMeasure };
    let mut domains = HashMap::new();
    let mut total = Calculation::default();
    let evaluation = evaluate_with(&run, |domain, rule, operands, outcome| {
        let calculation = Calculation::of(rule, operands, outcome);
        match domain {
            Some(domain) => drop(domains.insert(domain.id().clone(), calculation)),
            None => total = calculation,
        }
    });
    let questions = situation.assessment().questionnaire().questions().iter().filter_map(|question| {
        let part = run.question(question)?;
        let counted = CountedQuestion {
            level: situation.counting_level(measure, question).map(|level| level.id().clone()),
            left_out: part.left_out(),
            weight: part.weight,
            value: match part.outcome {
                Outcome::Value(value, _) => Some(value),
                _ => None,
            },
        };
        Some((question.id().clone(), counted))
    });
    let trace = Trace { domains, total, questions: questions.collect() };
    (evaluation, trace)
}

/// Evaluates a measure and hands each rule with its operands and outcome to `keep`, the total last.
pub(super) fn evaluate_with(
    run: &Run<'_>,
    mut keep: impl FnMut(Option<&Domain>, &Rule, Operands, &Outcome),
) -> Evaluation {
    let questionnaire = run.situation.assessment().questionnaire();
    let mut domains = HashMap::new();
    // A domain comes before those inside it: in reverse order, everything below is known.
    for domain in questionnaire.domains().iter().rev() {
        let operands = run.operands_of(domain, &domains);
        let rule = run.measure.rule(domain.depth());
        let outcome = outcome(rule, &operands);
        keep(Some(domain), rule, operands, &outcome);
        domains.insert(domain.id().clone(), outcome);
    }
    let operands = run.operands_of_total(&domains);
    let total = outcome(run.measure.total(), &operands);
    keep(None, run.measure.total(), operands, &total);
    Evaluation { domains, total }
}

fn outcome(rule: &Rule, operands: &Operands) -> Outcome {
    match (&rule.combine, operands) {
        (Combine::Gate { floor, .. }, Operands::Steps(steps)) => gate(rule, *floor, steps),
        (_, Operands::Parts(parts)) => combine(rule, parts),
        _ => Outcome::Nothing,
    }
}

/// One measure applied to one situation.
#[derive(Clone, Copy)]
pub(super) struct Run<'a> {
    pub(super) situation: &'a Situation<'a>,
    pub(super) measure: &'a Measure,
    pub(super) open: OpenQuestions,
}

impl Run<'_> {
    /// The outcome of a domain, given those below it.
    pub(super) fn domain(&self, domain: &Domain, below: &HashMap<DomainId, Outcome>) -> Outcome {
        outcome(self.measure.rule(domain.depth()), &self.operands_of(domain, below))
    }

    /// The outcome of the total.
    pub(super) fn total(&self, below: &HashMap<DomainId, Outcome>) -> Outcome {
        outcome(self.measure.total(), &self.operands_of_total(below))
    }

    /// The sums of a domain, where its rule has some.
    pub(super) fn sums(&self, domain: &Domain, below: &HashMap<DomainId, Outcome>) -> Option<Sums> {
        match self.operands_of(domain, below) {
            Operands::Parts(parts) => Sums::new(self.measure.rule(domain.depth()), &parts),
            Operands::Nothing | Operands::Steps(_) => None,
        }
    }

    /// The sums of the total, where its rule has some.
    pub(super) fn sums_of_total(&self, below: &HashMap<DomainId, Outcome>) -> Option<Sums> {
        match self.operands_of_total(below) {
            Operands::Parts(parts) => Sums::new(self.measure.total(), &parts),
            Operands::Nothing | Operands::Steps(_) => None,
        }
    }

    fn operands_of(&self, domain: &Domain, below: &HashMap<DomainId, Outcome>) -> Operands {
        let questionnaire = self.situation.assessment().questionnaire();
        let children = || {
            let domains = questionnaire.inside(domain).map(|inner| self.part_of(inner, below));
            domains.chain(questionnaire.questions_in(domain).filter_map(|question| self.question(question))).collect()
        };
        self.operands(self.measure.rule(domain.depth()), || questionnaire.questions_below(domain), children)
    }

    fn operands_of_total(&self, below: &HashMap<DomainId, Outcome>) -> Operands {
        let questionnaire = self.situation.assessment().questionnaire();
        let children = || questionnaire.top_domains().map(|domain| self.part_of(domain, below)).collect();
        self.operands(self.measure.total(), || questionnaire.questions().iter().collect(), children)
    }

    fn operands<'q>(
        &self,
        rule: &Rule,
        questions: impl Fn() -> Vec<&'q Question>,
        children: impl Fn() -> Vec<Part>,
    ) -> Operands {
        match (&rule.combine, rule.over) {
            (Combine::None, _) => Operands::Nothing,
            (Combine::Gate { pass, .. }, _) => {
                Operands::Steps(questions().into_iter().filter_map(|question| self.step(question, pass)).collect())
            }
            (_, Over::Children) => Operands::Parts(children()),
            (_, Over::Questions) => {
                Operands::Parts(questions().into_iter().filter_map(|question| self.question(question)).collect())
            }
        }
    }

    /// A question as a part: its value is its counting level's value, its range its scale's lowest to highest value.
    pub(super) fn question(&self, question: &Question) -> Option<Part> {
        let weight = self.weight(question);
        let scale = question.scale();
        let (lowest, highest) = (scale.lowest().value()?, scale.highest().value()?);
        let range = Range { low: lowest.clone(), high: highest.clone() };
        let excluded = self.exclusion(question, &weight);
        let outcome = match self.situation.state(question) {
            _ if excluded == Some(Exclusion::OtherMeasure) => Outcome::Nothing,
            State::NotApplicable if self.open == OpenQuestions::AllApplicable => Outcome::Value(lowest.clone(), range),
            State::NotApplicable | State::NotInScope => Outcome::Nothing,
            State::Answered => {
                let level = self.situation.counting_level(self.measure, question);
                let value = level.and_then(|level| level.value());
                value.map_or(Outcome::Nothing, |value| Outcome::Value(value.clone(), range))
            }
            State::Blank | State::Unknown | State::ToConfirm => match (self.open, self.measure.blank()) {
                (OpenQuestions::Lowest | OpenQuestions::AllApplicable, _)
                | (OpenQuestions::ByMeasure, Blank::Lowest) => Outcome::Value(lowest.clone(), range),
                (OpenQuestions::Highest, _) => Outcome::Value(highest.clone(), range),
                (OpenQuestions::ByMeasure, Blank::Ignore) => Outcome::Open(range),
                (OpenQuestions::ByMeasure, Blank::Refuse) => Outcome::Refused(range),
            },
        };
        Some(Part { id: PartId::Question(question.id().clone()), weight, outcome, excluded })
    }

    /// Why a question is left out whatever its level is.
    fn exclusion(&self, question: &Question, weight: &BigRational) -> Option<Exclusion> {
        if !question.is_measured_by(self.measure.id()) {
            return Some(Exclusion::OtherMeasure);
        }
        if weight.is_zero() {
            return Some(Exclusion::NoWeight);
        }
        match self.situation.state(question) {
            State::NotApplicable => Some(Exclusion::NotApplicable),
            State::NotInScope => Some(Exclusion::NotInScope),
            State::Answered | State::Blank | State::Unknown | State::ToConfirm => None,
        }
    }

    /// A question's own weight times the team's.
    fn weight(&self, question: &Question) -> BigRational {
        let assessment = self.situation.assessment();
        let given = assessment.entry(question.id()).and_then(|entry| entry.importance.as_ref());
        let factor =
            assessment.questionnaire().importance().get(given.map_or(Importance::NORMAL, Importance::as_str)).cloned();
        question.weight() * factor.unwrap_or_else(BigRational::one)
    }

    /// A question as a step of a gate; `None` if it has no step.
    fn step(&self, question: &Question, pass: &LevelId) -> Option<Step> {
        let number = question.gate()?;
        let weight = self.weight(question);
        let scale = question.scale();
        let status = match self.situation.state(question) {
            State::NotApplicable if self.open == OpenQuestions::AllApplicable => GateStatus::Fails,
            State::NotApplicable | State::NotInScope => GateStatus::Outside,
            State::Answered => {
                let level = self.situation.counting_level(self.measure, question)?;
                let passes = scale.step(level.id()) >= scale.step(pass);
                if passes { GateStatus::Passes } else { GateStatus::Fails }
            }
            State::Blank | State::Unknown | State::ToConfirm => match (self.open, self.measure.blank()) {
                (OpenQuestions::Highest, _) => GateStatus::Passes,
                (OpenQuestions::Lowest | OpenQuestions::AllApplicable, _)
                | (OpenQuestions::ByMeasure, Blank::Lowest) => GateStatus::Fails,
                (OpenQuestions::ByMeasure, Blank::Ignore) => GateStatus::Open,
                (OpenQuestions::ByMeasure, Blank::Refuse) => GateStatus::Refused,
            },
        };
        let excluded = self.exclusion(question, &weight);
        Some(Step { id: PartId::Question(question.id().clone()), weight, number, status, excluded })
    }

    /// A domain as a part of the one that it is in, or of the total.
    fn part_of(&self, domain: &Domain, below: &HashMap<DomainId, Outcome>) -> Part {
        let outcome = below.get(domain.id()).cloned().unwrap_or(Outcome::Nothing);
        let weight = domain.weight().clone();
        let excluded = match outcome {
            _ if weight.is_zero() => Some(Exclusion::NoWeight),
            Outcome::Nothing => Some(self.exclusion_of(domain)),
            Outcome::Open(_) | Outcome::Refused(_) | Outcome::Value(..) => None,
        };
        Part { id: PartId::Domain(domain.id().clone()), weight, outcome, excluded }
    }

    /// Why nothing of a domain is left to score.
    fn exclusion_of(&self, domain: &Domain) -> Exclusion {
        if self.measure.rule(domain.depth()).combine == Combine::None {
            return Exclusion::NoScore;
        }
        let below = self.situation.assessment().questionnaire().questions_below(domain);
        let found = |wanted: Exclusion| {
            below.iter().any(|question| self.exclusion(question, &self.weight(question)) == Some(wanted))
        };
        [Exclusion::NotApplicable, Exclusion::NotInScope, Exclusion::NoWeight]
            .into_iter()
            .find(|wanted| found(*wanted))
            .unwrap_or(Exclusion::OtherMeasure)
    }
}
