//! How a score was calculated, down to the answers, from the trace that scoring keeps.

use num_rational::BigRational;
use num_traits::One;

use crate::assessment::Assessment;
use crate::questionnaire::{Combine, Domain, DomainId, LevelId, Measure, Question, QuestionId, Rule};
use crate::scoring::{
    Calculation, Exclusion, GateStatus, PartId, Scenario, Score, Scorecard, Supposed, Trace, TracePart, score,
};

/// What an explanation is about.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Subject {
    /// The total.
    Total,
    /// A domain.
    Domain(DomainId),
    /// A question.
    Question(QuestionId),
}

/// One node of a calculation: a score with its parts, or a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// What it is about.
    pub subject: Subject,
    /// The rule of a domain or of the total.
    pub rule: Option<Rule>,
    /// Its weight in the node above.
    pub weight: Option<BigRational>,
    /// The given level of a question.
    pub level: Option<LevelId>,
    /// The level at which a question counts.
    pub counts: Option<LevelId>,
    /// Its value.
    pub value: Option<BigRational>,
    /// Its value with open questions at their lowest level.
    pub low: Option<BigRational>,
    /// Its value with open questions at their highest level.
    pub high: Option<BigRational>,
    /// How much of the value above it accounts for.
    pub share: Option<BigRational>,
    /// What `out_of` adds where the range does not begin at 0.
    pub offset: Option<BigRational>,
    /// What rounding adds.
    pub rounding: Option<BigRational>,
    /// Why it is left out, if it is.
    pub left_out: Option<Exclusion>,
    /// The questions that block the next step of a gate, or the part where a stack stopped.
    pub blocking: Vec<String>,
    /// The parts in the order of the questionnaire.
    pub parts: Vec<Self>,
}

/// What one step of one question would change.
#[derive(Debug, Clone, PartialEq)]
pub struct NextStep {
    /// The question.
    pub id: QuestionId,
    /// The next level.
    pub to: LevelId,
    /// The change of the explained value, with the evidence that the level needs.
    pub change: BigRational,
}

/// Explains the total, a domain or a question by a measure.
#[must_use]
pub fn explain(
    assessment: &Assessment,
    scorecard: &Scorecard,
    measure: &Measure,
    subject: &Subject,
) -> Option<Explanation> {
    let trace = scorecard.trace(measure.id())?;
    let explainer = Explainer { assessment, scorecard, measure, trace };
    match subject {
        Subject::Total => Some(explainer.total()),
        Subject::Domain(id) => Some(explainer.domain(assessment.questionnaire().domain(id.as_str())?)),
        Subject::Question(id) => Some(explainer.question(assessment.questionnaire().question(id.as_str())?)),
    }
}

/// What each single next step below the subject would change in its value; steps that change nothing are left out.
#[must_use]
pub fn next_steps(
    assessment: &Assessment,
    (scenario, scorecard): (&Scenario, &Scorecard),
    measure: &Measure,
    subject: &Subject,
) -> Vec<NextStep> {
    let questionnaire = assessment.questionnaire();
    let questions: Vec<&Question> = match subject {
        Subject::Total => questionnaire.questions().iter().collect(),
        Subject::Domain(id) => {
            questionnaire.domain(id.as_str()).map(|domain| questionnaire.questions_below(domain)).unwrap_or_default()
        }
        Subject::Question(id) => questionnaire.question(id.as_str()).into_iter().collect(),
    };
    let value = |card: &Scorecard| -> Option<BigRational> {
        match subject {
            Subject::Total => card.total(measure.id())?.value().cloned(),
            Subject::Domain(id) => card.domain(id)?.score(measure.id())?.value().cloned(),
            Subject::Question(id) => card.trace(measure.id())?.question(id)?.value.clone(),
        }
    };
    let (Some(before), Some(trace)) = (value(scorecard), scorecard.trace(measure.id())) else { return Vec::new() };
    let step = |question: &Question| -> Option<NextStep> {
        let counted = trace.question(question.id())?;
        if !matches!(counted.left_out, None | Some(Exclusion::Open)) {
            return None;
        }
        let scale = question.scale();
        let at = counted.level.as_ref().and_then(|level| scale.step(level)).unwrap_or_default();
        let to = scale.steps().get(at + 1)?.id().clone();
        let supposed = scenario.clone().supposing(question.id().clone(), Supposed::Level(to.clone()));
        let change = value(&score(assessment, &supposed))? - &before;
        (change != BigRational::default()).then(|| NextStep { id: question.id().clone(), to, change })
    };
    questions.into_iter().filter_map(step).collect()
}

struct Explainer<'a> {
    assessment: &'a Assessment,
    scorecard: &'a Scorecard,
    measure: &'a Measure,
    trace: &'a Trace,
}

impl Explainer<'_> {
    fn total(&self) -> Explanation {
        let score = self.scorecard.total(self.measure.id());
        self.calculated(Subject::Total, self.measure.total(), (self.trace.total(), score))
    }

    fn domain(&self, domain: &Domain) -> Explanation {
        let score = self.scorecard.domain(domain.id()).and_then(|scores| scores.score(self.measure.id()));
        let nothing = Calculation::default();
        let calculation = self.trace.domain(domain.id()).unwrap_or(&nothing);
        let rule = self.measure.rule(domain.depth());
        self.calculated(Subject::Domain(domain.id().clone()), rule, (calculation, score))
    }

    fn calculated(&self, subject: Subject, rule: &Rule, of: (&Calculation, Option<&Score>)) -> Explanation {
        let (calculation, score) = of;
        Explanation {
            subject,
            rule: Some(rule.clone()),
            weight: None,
            level: None,
            counts: None,
            value: score.and_then(Score::value).cloned(),
            low: score.map(|score| score.low().clone()),
            high: score.map(|score| score.high().clone()),
            share: None,
            offset: calculation.offset.clone(),
            rounding: calculation.rounding.clone(),
            left_out: None,
            blocking: blocking(rule, calculation),
            parts: calculation.parts.iter().filter_map(|part| self.part(part)).collect(),
        }
    }

    fn part(&self, part: &TracePart) -> Option<Explanation> {
        let questionnaire = self.assessment.questionnaire();
        let explained = match &part.id {
            PartId::Question(id) => self.question(questionnaire.question(id.as_str())?),
            PartId::Domain(id) => self.domain(questionnaire.domain(id.as_str())?),
        };
        Some(Explanation {
            weight: Some(part.weight.clone()),
            share: part.share.clone(),
            left_out: part.left_out,
            ..explained
        })
    }

    fn question(&self, question: &Question) -> Explanation {
        let found = self.scorecard.question(question.id());
        let counted = self.trace.question(question.id());
        let scale = question.scale();
        let value = counted.and_then(|counted| counted.value.clone());
        let is_open = found.is_some_and(|found| found.state.is_open());
        let end = |level: &crate::questionnaire::Level| if is_open { level.value().cloned() } else { value.clone() };
        Explanation {
            subject: Subject::Question(question.id().clone()),
            rule: None,
            weight: counted.map(|counted| counted.weight.clone()),
            level: found.and_then(|found| found.level.clone()),
            counts: counted.and_then(|counted| counted.level.clone()),
            low: end(scale.lowest()),
            high: end(scale.highest()),
            value,
            share: None,
            offset: None,
            rounding: None,
            left_out: counted.and_then(|counted| counted.left_out),
            blocking: Vec::new(),
            parts: Vec::new(),
        }
    }
}

/// The questions that block the next step of a gate, or the part where a stack stopped.
fn blocking(rule: &Rule, calculation: &Calculation) -> Vec<String> {
    let name = |part: &TracePart| match &part.id {
        PartId::Question(id) => id.to_string(),
        PartId::Domain(id) => id.to_string(),
    };
    match rule.combine {
        Combine::Gate { .. } => {
            let blocks = |part: &&TracePart| {
                !matches!(part.left_out, Some(Exclusion::NoWeight | Exclusion::OtherMeasure))
                    && matches!(part.step, Some((_, GateStatus::Fails | GateStatus::Open | GateStatus::Refused)))
            };
            let failing: Vec<&TracePart> = calculation.parts.iter().filter(blocks).collect();
            let first = failing.iter().filter_map(|part| part.step).map(|(step, _)| step).min();
            failing.into_iter().filter(|part| part.step.map(|(step, _)| step) == first).map(name).collect()
        }
        Combine::Stack => {
            let whole = rule.out_of.as_ref().map_or_else(BigRational::one, |out_of| {
                out_of / BigRational::from_integer(calculation.parts.len().max(1).into())
            });
            let stops = |part: &&TracePart| part.share.as_ref().is_none_or(|share| *share < whole);
            calculation.parts.iter().find(stops).map(name).into_iter().collect()
        }
        _ => Vec::new(),
    }
}
