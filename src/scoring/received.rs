//! A scorecard of which only the scores were sent, without the answers.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use num_rational::BigRational;
use num_traits::{One, Zero};

use super::scorecard::{DomainScores, QuestionScore, Score, Scorecard};
use super::trace::{Calculation, CountedQuestion, Trace};
use crate::assessment::{Coverage, State};
use crate::questionnaire::{BandId, DomainId, MeasureId, Questionnaire};

/// A score that was calculated elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct ReceivedScore {
    /// The value; `None` where open questions refuse one.
    pub value: Option<BigRational>,
    /// The value with open questions at their lowest level.
    pub low: BigRational,
    /// The value with open questions at their highest level.
    pub high: BigRational,
    /// The lower end of the range.
    pub min: BigRational,
    /// The upper end of the range.
    pub max: BigRational,
    /// The band.
    pub band: Option<BandId>,
}

/// Scores by measure.
pub type ReceivedScores = Vec<(MeasureId, Option<ReceivedScore>)>;

/// Scores that were calculated elsewhere, such as those of a `score/1` file.
#[derive(Debug, Clone, PartialEq)]
pub struct Received {
    /// The day of the assessment.
    pub day: Date,
    /// The states of all questions.
    pub coverage: Coverage,
    /// The total by each measure.
    pub totals: ReceivedScores,
    /// The domains with their scores and the states of their questions.
    pub domains: Vec<(DomainId, ReceivedScores, Coverage)>,
    /// The questions; their counting levels are those of the headline measure.
    pub questions: Vec<QuestionScore>,
}

impl Received {
    /// The scorecard of these scores, in the order of the questionnaire. Questions that were not sent are blank. There is no
    /// calculation to explain, and every measure counts the levels of the headline measure.
    #[must_use]
    pub fn scorecard(self, questionnaire: &Questionnaire) -> Scorecard {
        let mut domains: HashMap<DomainId, DomainScores> = self
            .domains
            .into_iter()
            .map(|(id, scores, coverage)| (id.clone(), DomainScores { id, scores: scores_of(scores), coverage }))
            .collect();
        let domains: Vec<DomainScores> =
            questionnaire.domains().iter().filter_map(|domain| domains.remove(domain.id())).collect();
        let mut sent: HashMap<_, QuestionScore> =
            self.questions.into_iter().map(|question| (question.id.clone(), question)).collect();
        let questions: Vec<QuestionScore> = questionnaire
            .questions()
            .iter()
            .map(|question| {
                sent.remove(question.id()).unwrap_or_else(|| QuestionScore {
                    id: question.id().clone(),
                    state: State::Blank,
                    level: None,
                    claimed: None,
                    counts: None,
                    value: None,
                    supported: None,
                })
            })
            .collect();
        let counted = |question: &QuestionScore| CountedQuestion {
            level: question.counts.clone().or_else(|| question.level.clone()),
            weight: BigRational::one(),
            value: question.value.clone(),
            left_out: None,
        };
        let trace = Trace {
            domains: HashMap::new(),
            total: Calculation::default(),
            questions: questions.iter().map(|question| (question.id.clone(), counted(question))).collect(),
        };
        Scorecard {
            totals: scores_of(self.totals),
            domain_index: domains.iter().enumerate().map(|(index, domain)| (domain.id.clone(), index)).collect(),
            question_index: questions.iter().enumerate().map(|(index, found)| (found.id.clone(), index)).collect(),
            domains,
            questions,
            coverage: self.coverage,
            traces: questionnaire.measures().iter().map(|measure| (measure.id().clone(), trace.clone())).collect(),
            day: self.day,
            supposed: BTreeMap::new(),
        }
    }
}

fn scores_of(received: ReceivedScores) -> Vec<(MeasureId, Option<Score>)> {
    let score = |found: ReceivedScore| Score {
        value: found.value,
        low: found.low,
        high: found.high,
        min: found.min,
        max: found.max,
        band: found.band,
    };
    received.into_iter().map(|(id, found)| (id, found.map(score))).collect()
}

/// The fraction that a double was most likely written from: the simplest one of which it is the nearest double.
#[must_use]
pub fn fraction_of(figure: f64) -> Option<BigRational> {
    if !figure.is_finite() {
        return None;
    }
    let exact = BigRational::from_float(figure)?;
    // Continued fractions of the exact value; the first convergent that rounds to the same double is the simplest.
    let (mut before, mut now) = ((BigRational::zero(), BigRational::one()), (BigRational::one(), BigRational::zero()));
    let mut rest = exact.clone();
    for _ in 0..64 {
        let whole = rest.floor();
        let next = (&whole * &now.0 + &before.0, &whole * &now.1 + &before.1);
        before = now;
        now = next;
        let convergent = &now.0 / &now.1;
        if num_traits::ToPrimitive::to_f64(&convergent) == Some(figure) {
            return Some(convergent);
        }
        let remainder = rest - whole;
        if remainder.is_zero() {
            break;
        }
        rest = remainder.recip();
    }
    Some(exact)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_double_is_read_back_as_the_fraction_that_it_was_written_from() {
        for (numerator, denominator) in [(5, 2), (1, 3), (-7, 11), (0, 1), (54_996, 1000), (15, 11), (4, 1)] {
            let fraction = BigRational::new(numerator.into(), denominator.into());
            let double = num_traits::ToPrimitive::to_f64(&fraction).unwrap();
            assert_eq!(fraction_of(double), Some(fraction));
        }
        assert_eq!(fraction_of(f64::NAN), None);
    }
}
