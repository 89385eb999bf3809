//! The scorecard: every score of an assessment.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use num_rational::BigRational;

use super::combine::Outcome;
use super::evaluate::{Evaluation, OpenQuestions, evaluate, evaluate_and_trace};
use super::scenario::{Scenario, Situation, Supposed};
use super::trace::Trace;
use crate::assessment::{Assessment, Coverage, State, Support};
use crate::questionnaire::{Band, BandId, BandOf, Blank, DomainId, LevelId, Measure, MeasureId, Question, QuestionId};

/// A score, exact.
#[derive(Debug, Clone, PartialEq)]
pub struct Score {
    pub(super) value: Option<BigRational>,
    pub(super) low: BigRational,
    pub(super) high: BigRational,
    pub(super) min: BigRational,
    pub(super) max: BigRational,
    pub(super) band: Option<BandId>,
}

impl Score {
    /// The value; `None` where open questions refuse one, or where only open questions are left.
    #[must_use]
    pub const fn value(&self) -> Option<&BigRational> {
        self.value.as_ref()
    }

    /// The value with every open question at its lowest level: what a gate judges.
    #[must_use]
    pub const fn low(&self) -> &BigRational {
        &self.low
    }

    /// The value with every open question at its highest level.
    #[must_use]
    pub const fn high(&self) -> &BigRational {
        &self.high
    }

    /// The lower end of the range that the value lies in.
    #[must_use]
    pub const fn min(&self) -> &BigRational {
        &self.min
    }

    /// The upper end of the range that the value lies in.
    #[must_use]
    pub const fn max(&self) -> &BigRational {
        &self.max
    }

    /// The id of the band that the value lies in. A score has none when not-applicable answers have narrowed its range.
    #[must_use]
    pub const fn band(&self) -> Option<&BandId> {
        self.band.as_ref()
    }
}

/// The scores of one domain by every measure, and how much of it is answered.
#[derive(Debug, Clone, PartialEq)]
pub struct DomainScores {
    pub(super) id: DomainId,
    pub(super) scores: Vec<(MeasureId, Option<Score>)>,
    pub(super) coverage: Coverage,
}

impl DomainScores {
    /// The domain.
    #[must_use]
    pub const fn id(&self) -> &DomainId {
        &self.id
    }

    /// The score by a measure; `None` where the rule is `none` or nothing is left to score.
    #[must_use]
    pub fn score(&self, measure: &MeasureId) -> Option<&Score> {
        self.scores.iter().find(|(id, _)| id == measure).and_then(|(_, score)| score.as_ref())
    }

    /// The states of its questions.
    #[must_use]
    pub const fn coverage(&self) -> &Coverage {
        &self.coverage
    }
}

/// One question as it counts by the headline measure.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionScore {
    /// The question.
    pub id: QuestionId,
    /// Its state.
    pub state: State,
    /// The level that was given; one that means "not applicable" too.
    pub level: Option<LevelId>,
    /// What the team claimed first.
    pub claimed: Option<LevelId>,
    /// The level that counts, where evidence or blanks make it another than the given one too.
    pub counts: Option<LevelId>,
    /// The value of the level that counts.
    pub value: Option<BigRational>,
    /// Whether there is evidence, where the level needs some.
    pub supported: Option<bool>,
}

/// Every score of an assessment.
#[derive(Debug, Clone, PartialEq)]
pub struct Scorecard {
    pub(super) totals: Vec<(MeasureId, Option<Score>)>,
    pub(super) domains: Vec<DomainScores>,
    pub(super) questions: Vec<QuestionScore>,
    pub(super) coverage: Coverage,
    pub(super) traces: Vec<(MeasureId, Trace)>,
    pub(super) day: Date,
    pub(super) supposed: BTreeMap<QuestionId, Supposed>,
    pub(super) domain_index: HashMap<DomainId, usize>,
    pub(super) question_index: HashMap<QuestionId, usize>,
}

impl Scorecard {
    /// The total by a measure; `None` where the rule is `none` or nothing is left to score.
    #[must_use]
    pub fn total(&self, measure: &MeasureId) -> Option<&Score> {
        self.totals.iter().find(|(id, _)| id == measure).and_then(|(_, score)| score.as_ref())
    }

    /// Every domain in the order of the file.
    #[must_use]
    pub fn domains(&self) -> &[DomainScores] {
        &self.domains
    }

    /// The scores of a domain.
    #[must_use]
    pub fn domain(&self, id: &DomainId) -> Option<&DomainScores> {
        self.domain_index.get(id).map(|index| &self.domains[*index])
    }

    /// Every question in the order of the file.
    #[must_use]
    pub fn questions(&self) -> &[QuestionScore] {
        &self.questions
    }

    /// How a question counts.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&QuestionScore> {
        self.question_index.get(id).map(|index| &self.questions[*index])
    }

    /// The states of all questions.
    #[must_use]
    pub const fn coverage(&self) -> &Coverage {
        &self.coverage
    }

    /// How the scores by a measure were calculated.
    #[must_use]
    pub fn trace(&self, measure: &MeasureId) -> Option<&Trace> {
        self.traces.iter().find(|(id, _)| id == measure).map(|(_, trace)| trace)
    }

    /// The day on which documents were judged.
    #[must_use]
    pub const fn day(&self) -> Date {
        self.day
    }

    /// The hypothetical answers that went into the scores.
    #[must_use]
    pub const fn supposed(&self) -> &BTreeMap<QuestionId, Supposed> {
        &self.supposed
    }
}

/// One measure under every assumption about the open questions.
struct Runs<'m> {
    measure: &'m Measure,
    by_measure: Evaluation,
    lowest: Evaluation,
    highest: Evaluation,
    applicable: Evaluation,
}

pub(super) fn scorecard(assessment: &Assessment, scenario: &Scenario) -> Scorecard {
    let situation = &Situation::of(assessment, scenario);
    let questionnaire = assessment.questionnaire();
    let mut traces = Vec::new();
    let mut runs: Vec<Runs<'_>> = Vec::new();
    for measure in questionnaire.measures() {
        let (by_measure, trace) = evaluate_and_trace(situation, measure);
        traces.push((measure.id().clone(), trace));
        runs.push(Runs {
            measure,
            by_measure,
            lowest: evaluate(situation, measure, OpenQuestions::Lowest),
            highest: evaluate(situation, measure, OpenQuestions::Highest),
            applicable: evaluate(situation, measure, OpenQuestions::AllApplicable),
        });
    }
    let domains: Vec<DomainScores> = questionnaire
        .domains()
        .iter()
        .map(|domain| {
            let of = BandOf::Depth(domain.depth());
            let pick =
                |evaluation: &'_ Evaluation| evaluation.domains.get(domain.id()).cloned().unwrap_or(Outcome::Nothing);
            let scores = runs.iter().map(|runs| (runs.measure.id().clone(), score(runs, of, pick))).collect();
            let coverage = situation.coverage(questionnaire.questions_below(domain));
            DomainScores { id: domain.id().clone(), scores, coverage }
        })
        .collect();
    let totals = runs
        .iter()
        .map(|runs| (runs.measure.id().clone(), score(runs, BandOf::Total, |evaluation| evaluation.total.clone())))
        .collect();
    let questions: Vec<QuestionScore> =
        questionnaire.questions().iter().map(|question| question_score(situation, question)).collect();
    Scorecard {
        totals,
        domain_index: domains.iter().enumerate().map(|(index, domain)| (domain.id.clone(), index)).collect(),
        question_index: questions.iter().enumerate().map(|(index, question)| (question.id.clone(), index)).collect(),
        domains,
        questions,
        coverage: situation.coverage(questionnaire.questions()),
        traces,
        day: situation.day(),
        supposed: scenario.supposed().clone(),
    }
}

fn score(runs: &Runs<'_>, of: BandOf, pick: impl Fn(&Evaluation) -> Outcome) -> Option<Score> {
    let by_measure = pick(&runs.by_measure);
    let range = by_measure.range()?.clone();
    let (Outcome::Value(low, open_range), Outcome::Value(high, _)) = (pick(&runs.lowest), pick(&runs.highest)) else {
        return None;
    };
    let narrowed = pick(&runs.applicable).range() != Some(&open_range);
    let value = match by_measure {
        Outcome::Value(value, _) => Some(value),
        _ => None,
    };
    let band = value.as_ref().filter(|_| !narrowed).and_then(|value| band(runs.measure.bands(), of, value));
    Some(Score { value, low, high, min: range.low, max: range.high, band })
}

/// The band that an exact value lies in; a lower bound belongs to its band.
fn band(bands: &[Band], of: BandOf, value: &BigRational) -> Option<BandId> {
    bands.iter().rfind(|band| band.of == of && band.from <= *value).map(|band| band.id.clone())
}

fn question_score(situation: &Situation<'_>, question: &Question) -> QuestionScore {
    let questionnaire = situation.assessment().questionnaire();
    let headline = questionnaire.headline();
    let state = situation.state(question);
    let counting = match state {
        State::Answered => situation.counting_level(headline, question),
        open if open.is_open() && headline.blank() == Blank::Lowest => Some(question.scale().lowest()),
        _ => None,
    };
    let counting = counting.filter(|_| question.is_measured_by(headline.id()));
    let given = situation.given(question).cloned();
    let supported = match (state, &given) {
        (State::Answered, Some(level)) => match situation.support(question, level) {
            Support::NotNeeded => None,
            Support::Supported => Some(true),
            Support::Unsupported => Some(false),
        },
        _ => None,
    };
    let entry = situation.assessment().entry(question.id());
    QuestionScore {
        id: question.id().clone(),
        state,
        level: given,
        claimed: entry.and_then(|entry| entry.claimed.clone()),
        counts: counting.map(|level| level.id().clone()),
        value: counting.and_then(|level| level.value().cloned()),
        supported,
    }
}
