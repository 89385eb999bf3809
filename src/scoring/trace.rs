//! How the scores of one measure came about: the rule of each domain and of the total, and what each part contributes.

use std::collections::HashMap;

use num_rational::BigRational;

use super::combine::{GateStatus, Outcome, Part, Step, shares};
use crate::questionnaire::{DomainId, LevelId, QuestionId, Rule};

/// The calculation of every score by one measure, as the open questions are.
#[derive(Debug, Clone, PartialEq)]
pub struct Trace {
    pub(super) domains: HashMap<DomainId, Calculation>,
    pub(super) total: Calculation,
    pub(super) questions: HashMap<QuestionId, CountedQuestion>,
}

impl Trace {
    /// The calculation of a domain's score.
    #[must_use]
    pub fn domain(&self, id: &DomainId) -> Option<&Calculation> {
        self.domains.get(id)
    }

    /// The calculation of the total.
    #[must_use]
    pub const fn total(&self) -> &Calculation {
        &self.total
    }

    /// How a question counts.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&CountedQuestion> {
        self.questions.get(id)
    }

    /// The level at which an answered question counts: the given one, or a lower one where the measure requires evidence and
    /// there is none. `None` for a question that is open or outside the score.
    #[must_use]
    pub fn counting_level(&self, id: &QuestionId) -> Option<&LevelId> {
        self.questions.get(id)?.level.as_ref()
    }
}

/// A question as one measure counts it.
#[derive(Debug, Clone, PartialEq)]
pub struct CountedQuestion {
    /// The counting level of an answered question.
    pub level: Option<LevelId>,
    /// Its weight: its own times the team's.
    pub weight: BigRational,
    /// The value that counts; `None` for a question that is left out.
    pub value: Option<BigRational>,
    /// Why it is left out, if it is.
    pub left_out: Option<Exclusion>,
}

/// How one score was calculated.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Calculation {
    /// The parts in the order of the questionnaire.
    pub parts: Vec<TracePart>,
    /// What `out_of` adds where the range does not begin at 0.
    pub offset: Option<BigRational>,
    /// What rounding adds; negative where it takes away.
    pub rounding: Option<BigRational>,
}

/// One part of a score.
#[derive(Debug, Clone, PartialEq)]
pub struct TracePart {
    /// The question or domain.
    pub id: PartId,
    /// Its weight.
    pub weight: BigRational,
    /// Its value, where it has one.
    pub value: Option<BigRational>,
    /// How much of the score it accounts for; `None` for a part that is left out, and below a gate.
    pub share: Option<BigRational>,
    /// Why it is left out, if it is.
    pub left_out: Option<Exclusion>,
    /// Below a gate: the step of the question and whether it passes.
    pub step: Option<(i64, GateStatus)>,
}

/// The question or domain that is part of a score.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartId {
    /// A question.
    Question(QuestionId),
    /// A domain.
    Domain(DomainId),
}

/// Why something is left out of a score or of a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Exclusion {
    /// It is not applicable, or nothing below it is.
    NotApplicable,
    /// Its conditions do not hold.
    NotInScope,
    /// Its weight is 0.
    NoWeight,
    /// Another measure scores it.
    OtherMeasure,
    /// It is open, and the measure leaves open questions out.
    Open,
    /// The measure gives it no score.
    NoScore,
    /// Its target names a level that the scale does not have.
    UnknownLevel,
}

impl Exclusion {
    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotApplicable => "not_applicable",
            Self::NotInScope => "not_in_scope",
            Self::NoWeight => "no_weight",
            Self::OtherMeasure => "other_measure",
            Self::Open => "open",
            Self::NoScore => "no_score",
            Self::UnknownLevel => "cannot_be_judged",
        }
    }
}

/// What a rule was applied to.
pub(super) enum Operands {
    /// Nothing: the rule is `none`.
    Nothing,
    /// The parts of any other rule.
    Parts(Vec<Part>),
    /// The questions of a gate.
    Steps(Vec<Step>),
}

impl Calculation {
    pub(super) fn of(rule: &Rule, operands: Operands, outcome: &Outcome) -> Self {
        match operands {
            Operands::Nothing => Self::default(),
            Operands::Steps(steps) => Self { parts: steps.into_iter().map(gate_part).collect(), ..Self::default() },
            Operands::Parts(parts) => {
                let found = shares(rule, &parts, outcome);
                let (mut shares, offset, rounding) = match found {
                    Some(found) => (found.of_parts.into_iter(), Some(found.offset), Some(found.rounding)),
                    None => (Vec::new().into_iter(), None, None),
                };
                let parts = parts.into_iter().map(|part| part_of(part, shares.next().flatten())).collect();
                Self { parts, offset, rounding }
            }
        }
    }
}

fn part_of(part: Part, share: Option<BigRational>) -> TracePart {
    let left_out = part.left_out();
    let value = match part.outcome {
        Outcome::Value(value, _) => Some(value),
        _ => None,
    };
    TracePart { id: part.id, weight: part.weight, value, share, left_out, step: None }
}

fn gate_part(step: Step) -> TracePart {
    TracePart {
        id: step.id,
        weight: step.weight,
        value: None,
        share: None,
        left_out: step.excluded,
        step: Some((step.number, step.status)),
    }
}
