//! One measure carried out over the whole tree.

use std::collections::HashMap;

use num_rational::BigRational;
use num_traits::{One, Zero};

use super::combine::{Outcome, Part, Range, Standing, Step, Sums, combine, gate};
use super::counting_level;
use crate::assessment::{Assessment, State};
use crate::questionnaire::{Blank, Combine, Domain, DomainId, LevelId, Measure, Over, Question, Rule};

/// What is supposed of the questions that are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Supposing {
    /// What the measure says of blanks.
    AsItStands,
    /// All open questions at the lowest level.
    Lowest,
    /// All open questions at the highest level.
    Highest,
    /// All open questions, and the not applicable ones too: only for the range that would be without those.
    AllApplicable,
}

/// What every domain and the total come to.
pub(super) struct Evaluation {
    pub(super) domains: HashMap<DomainId, Outcome>,
    pub(super) total: Outcome,
}

pub(super) fn evaluate(assessment: &Assessment, measure: &Measure, supposing: Supposing) -> Evaluation {
    let run = Run { assessment, measure, supposing };
    let mut domains = HashMap::new();
    // A domain stands before those inside it: from behind, everything below is known.
    for domain in assessment.questionnaire().domains().iter().rev() {
        let outcome = run.domain(domain, &domains);
        domains.insert(domain.id().clone(), outcome);
    }
    let total = run.total(&domains);
    Evaluation { domains, total }
}

/// A measure on its way over the tree.
pub(super) struct Run<'a> {
    pub(super) assessment: &'a Assessment,
    pub(super) measure: &'a Measure,
    pub(super) supposing: Supposing,
}

impl Run<'_> {
    /// What a domain comes to, given what is below it.
    pub(super) fn domain(&self, domain: &Domain, below: &HashMap<DomainId, Outcome>) -> Outcome {
        let questions = || self.assessment.questionnaire().questions_below(domain);
        self.by_rule(self.measure.rule(domain.depth()), questions, || self.children(domain, below))
    }

    /// What all comes to.
    pub(super) fn total(&self, below: &HashMap<DomainId, Outcome>) -> Outcome {
        let questions = || self.assessment.questionnaire().questions().iter().collect();
        self.by_rule(self.measure.total(), questions, || self.outermost(below))
    }

    /// The sums of a domain, where its rule has some.
    pub(super) fn sums(&self, domain: &Domain, below: &HashMap<DomainId, Outcome>) -> Option<Sums> {
        let rule = self.measure.rule(domain.depth());
        let parts = match rule.over {
            Over::Children => self.children(domain, below),
            Over::Questions => self.parts(self.assessment.questionnaire().questions_below(domain)),
        };
        Sums::new(rule, &parts)
    }

    /// The sums of the total, where its rule has some.
    pub(super) fn sums_of_all(&self, below: &HashMap<DomainId, Outcome>) -> Option<Sums> {
        let rule = self.measure.total();
        let parts = match rule.over {
            Over::Children => self.outermost(below),
            Over::Questions => self.parts(self.assessment.questionnaire().questions().iter().collect()),
        };
        Sums::new(rule, &parts)
    }

    /// The domains and questions directly in a domain.
    fn children(&self, domain: &Domain, below: &HashMap<DomainId, Outcome>) -> Vec<Part> {
        let questionnaire = self.assessment.questionnaire();
        let domains = questionnaire.inside(domain).map(|inner| part_of(inner, below));
        domains.chain(questionnaire.questions_in(domain).filter_map(|question| self.question(question))).collect()
    }

    fn outermost(&self, below: &HashMap<DomainId, Outcome>) -> Vec<Part> {
        self.assessment.questionnaire().top_domains().map(|domain| part_of(domain, below)).collect()
    }

    fn parts(&self, questions: Vec<&Question>) -> Vec<Part> {
        questions.into_iter().filter_map(|question| self.question(question)).collect()
    }

    fn by_rule<'q>(
        &self,
        rule: &Rule,
        questions: impl Fn() -> Vec<&'q Question>,
        children: impl Fn() -> Vec<Part>,
    ) -> Outcome {
        match (&rule.combine, rule.over) {
            (Combine::None, _) => Outcome::Nothing,
            (Combine::Gate { pass, floor }, _) => {
                let steps: Vec<Step> =
                    questions().into_iter().filter_map(|question| self.step(question, pass)).collect();
                gate(rule, *floor, &steps)
            }
            (_, Over::Children) => combine(rule, &children()),
            (_, Over::Questions) => combine(rule, &self.parts(questions())),
        }
    }

    /// A question's value is its counting level's value; its range is its scale's lowest to highest value. `None` for a question
    /// of another measure: unlike one that is not applicable it is no part at all, which a stack tells apart.
    pub(super) fn question(&self, question: &Question) -> Option<Part> {
        if !question.is_measured_by(self.measure.id()) {
            return None;
        }
        let weight = self.weight(question);
        let scale = self.assessment.questionnaire().scale_of(question);
        let (lowest, highest) = (scale.lowest().value()?, scale.highest().value()?);
        let range = Range { low: lowest.clone(), high: highest.clone() };
        let state = self.assessment.state(question);
        let outcome = match state {
            State::NotApplicable if self.supposing == Supposing::AllApplicable => Outcome::Value(lowest.clone(), range),
            State::NotApplicable | State::NotInScope => Outcome::Nothing,
            State::Answered => {
                let value = counting_level(self.assessment, self.measure, question).and_then(|level| level.value());
                value.map_or(Outcome::Nothing, |value| Outcome::Value(value.clone(), range))
            }
            State::Blank | State::Unknown | State::ToConfirm => match (self.supposing, self.measure.blank()) {
                (Supposing::Lowest | Supposing::AllApplicable, _) | (Supposing::AsItStands, Blank::Lowest) => {
                    Outcome::Value(lowest.clone(), range)
                }
                (Supposing::Highest, _) => Outcome::Value(highest.clone(), range),
                (Supposing::AsItStands, Blank::Ignore) => Outcome::Open(range),
                (Supposing::AsItStands, Blank::Refuse) => Outcome::Refused(range),
            },
        };
        Some(Part { weight, outcome })
    }

    /// A question's own weight times the team's.
    fn weight(&self, question: &Question) -> BigRational {
        let importance = self.assessment.questionnaire().importance();
        let given = self.assessment.entry(question.id()).and_then(|entry| entry.importance.as_deref());
        let factor = importance.get(given.unwrap_or("normal")).cloned().unwrap_or_else(BigRational::one);
        question.weight() * factor
    }

    /// How a question stands before a gate; `None` if the gate does not ask for it.
    fn step(&self, question: &Question, pass: &LevelId) -> Option<Step> {
        if !question.is_measured_by(self.measure.id()) || self.weight(question).is_zero() {
            return None;
        }
        let scale = self.assessment.questionnaire().scale_of(question);
        let standing = match self.assessment.state(question) {
            State::NotApplicable if self.supposing == Supposing::AllApplicable => Standing::Fails,
            State::NotApplicable | State::NotInScope => Standing::Outside,
            State::Answered => {
                let level = counting_level(self.assessment, self.measure, question)?;
                let passes = scale.step(level.id()) >= scale.step(pass);
                if passes { Standing::Passes } else { Standing::Fails }
            }
            State::Blank | State::Unknown | State::ToConfirm => match (self.supposing, self.measure.blank()) {
                (Supposing::Highest, _) => Standing::Passes,
                (Supposing::Lowest | Supposing::AllApplicable, _) | (Supposing::AsItStands, Blank::Lowest) => {
                    Standing::Fails
                }
                (Supposing::AsItStands, Blank::Ignore) => Standing::Open,
                (Supposing::AsItStands, Blank::Refuse) => Standing::Refused,
            },
        };
        Some(Step { step: question.gate()?, standing })
    }
}

/// A domain as a part of what it belongs to.
fn part_of(domain: &Domain, below: &HashMap<DomainId, Outcome>) -> Part {
    let outcome = below.get(domain.id()).cloned().unwrap_or(Outcome::Nothing);
    Part { weight: domain.weight().clone(), outcome }
}
