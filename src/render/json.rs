//! Scores, gaps, changes and what is brought together as JSON, frozen as version 1.

mod compare;
mod due;
mod explain;
mod merge;
mod plan;
mod received;
mod v1;

pub use compare::compare;
pub use due::due;
pub use explain::explain;
pub use merge::merge;
pub use plan::plan;
pub use received::{ScoreFile, SentVerdict, format_of};

use self::v1::{Figure, Ordered};
use crate::analysis::{Evaluation, Gap, GapKind, Shortfall, Verdict};
use crate::assessment::{Assessment, Coverage};
use crate::questionnaire::{Domain, LevelId, ProfileId, Questionnaire};
use crate::scoring::{QuestionScore, Score, Scorecard, Supposed};

/// `score/1`, indented, with a line end.
///
/// # Errors
///
/// None that can occur: the text is written to memory and every key is a text.
pub fn score(evaluation: &Evaluation<'_>) -> Result<Vec<u8>, serde_json::Error> {
    let (assessment, scorecard) = (evaluation.assessment, &evaluation.scorecard);
    let questionnaire = assessment.questionnaire();
    let totals = questionnaire
        .measures()
        .iter()
        .map(|measure| (measure.id().to_string(), scorecard.total(measure.id()).map(score_shape)));
    bytes(&v1::ScoreDocument {
        palier: "score/1",
        head: head(assessment),
        coverage: coverage(scorecard.coverage()),
        total: Ordered(totals.collect()),
        domains: questionnaire.top_domains().map(|found| domain(assessment, scorecard, found)).collect(),
        questions: scorecard.questions().iter().map(|found| question(evaluation, found)).collect(),
        supposed: supposed(scorecard),
        rung: evaluation.reached_profile.map(ProfileId::as_str),
        profile: evaluation.verdict.as_ref().map(|found| verdict(found, &evaluation.gaps)),
    })
}

/// `gaps/1`: the verdict with the gaps in the given order; null without a target.
///
/// # Errors
///
/// None that can occur, as for [`score`].
pub fn gaps(evaluation: &Evaluation<'_>, gaps: &[Gap]) -> Result<Vec<u8>, serde_json::Error> {
    let profile = evaluation.verdict.as_ref().map(|found| verdict(found, gaps));
    bytes(&v1::GapsDocument {
        palier: "gaps/1",
        head: head(evaluation.assessment),
        supposed: supposed(&evaluation.scorecard),
        profile,
    })
}

/// The hypothetical answers; `None` where nothing is supposed.
fn supposed(scorecard: &Scorecard) -> Option<Vec<v1::SupposedAnswer<'_>>> {
    let answers: Vec<v1::SupposedAnswer<'_>> = scorecard
        .supposed()
        .iter()
        .map(|(id, answer)| v1::SupposedAnswer {
            id: id.as_str(),
            level: match answer {
                Supposed::Level(level) => level.as_str(),
                Supposed::NotApplicable => "not_applicable",
            },
        })
        .collect();
    (!answers.is_empty()).then_some(answers)
}

fn head(assessment: &Assessment) -> v1::Head<'_> {
    let questionnaire = assessment.questionnaire();
    let (subject, session) = (assessment.subject(), assessment.session());
    v1::Head {
        questionnaire: questionnaire_head(questionnaire),
        subject: v1::Subject {
            team: &subject.team,
            organisation: subject.organisation.as_deref(),
            country: subject.country.as_deref(),
            group: subject.group.as_deref(),
            part_of: subject.part_of.as_deref(),
        },
        date: session.date.to_string(),
        kind: session.kind.as_str(),
        status: session.status.as_str(),
        marking: session.marking.as_str(),
    }
}

fn questionnaire_head(questionnaire: &Questionnaire) -> v1::QuestionnaireHead<'_> {
    v1::QuestionnaireHead {
        id: questionnaire.id().as_str(),
        version: questionnaire.version(),
        digest: questionnaire.digest(),
    }
}

fn domain<'a>(assessment: &'a Assessment, scorecard: &Scorecard, found: &'a Domain) -> v1::Domain<'a> {
    let questionnaire = assessment.questionnaire();
    let scores = scorecard.domain(found.id());
    let by_measure = questionnaire.measures().iter().map(|measure| {
        let score = scores.and_then(|scores| scores.score(measure.id()));
        (measure.id().to_string(), score.map(score_shape))
    });
    v1::Domain {
        id: found.id().as_str(),
        title: found.title(),
        kind: questionnaire.structure().get(found.depth()).map(|word| word.id.as_str()),
        weight: Figure(found.weight().clone()),
        scores: Ordered(by_measure.collect()),
        coverage: scores.map(|scores| coverage(scores.coverage())),
        domains: questionnaire.inside(found).map(|inner| domain(assessment, scorecard, inner)).collect(),
    }
}

fn question<'a>(evaluation: &'a Evaluation<'_>, found: &'a QuestionScore) -> v1::Question<'a> {
    let questionnaire = evaluation.assessment.questionnaire();
    let trace = evaluation.scorecard.trace(questionnaire.headline().id());
    v1::Question {
        id: found.id.as_str(),
        domain: questionnaire.question(found.id.as_str()).map(|question| question.domain().as_str()),
        state: found.state.as_str(),
        level: found.level.as_ref().map(LevelId::as_str),
        claimed: found.claimed.as_ref().map(LevelId::as_str),
        counts: found.counts.as_ref().map(LevelId::as_str),
        value: found.value.clone().map(Figure),
        supported: found.supported,
        weight: trace.and_then(|trace| trace.question(&found.id)).map(|counted| Figure(counted.weight.clone())),
    }
}

fn verdict<'a>(found: &'a Verdict<'_>, gaps: &'a [Gap]) -> v1::Verdict<'a> {
    v1::Verdict {
        id: found.profile.id().as_str(),
        verdict: found.status.as_str(),
        met: found.met,
        of: found.of,
        not_applicable: found.not_applicable,
        gaps: gaps.iter().map(gap).collect(),
    }
}

fn gap(found: &Gap) -> v1::Gap<'_> {
    let (steps, shortfall) = match &found.shortfall {
        Shortfall::Steps { steps, value } => (Some(*steps), Some(Figure(value.clone()))),
        Shortfall::Value(value) => (None, Some(Figure(value.clone()))),
        Shortfall::Unanswered => (None, None),
    };
    match &found.kind {
        GapKind::Question { id, level, target } => v1::Gap::Question {
            id: id.as_str(),
            level: level.as_ref().map(LevelId::as_str),
            target: target.as_str(),
            steps,
            shortfall,
        },
        GapKind::Domain { id, value, target } => v1::Gap::Domain {
            id: id.as_str(),
            value: value.clone().map(Figure),
            target: Figure(target.clone()),
            shortfall,
        },
        GapKind::Total { value, target } => {
            v1::Gap::Total { id: "total", value: value.clone().map(Figure), target: Figure(target.clone()), shortfall }
        }
    }
}

fn score_shape(found: &Score) -> v1::Score {
    v1::Score {
        value: found.value().cloned().map(Figure),
        exact: found.value().map(ToString::to_string),
        low: Figure(found.low().clone()),
        high: Figure(found.high().clone()),
        min: Figure(found.min().clone()),
        max: Figure(found.max().clone()),
        band: found.band().map(ToString::to_string),
    }
}

const fn coverage(found: &Coverage) -> v1::Coverage {
    v1::Coverage {
        in_scope: found.in_scope,
        answered: found.answered,
        unknown: found.unknown,
        not_applicable: found.not_applicable,
        to_confirm: found.to_confirm,
        blank: found.blank,
        needs_evidence: found.needs_evidence,
        supported: found.supported,
    }
}

fn bytes(document: &impl serde::Serialize) -> Result<Vec<u8>, serde_json::Error> {
    let mut text = serde_json::to_vec_pretty(document)?;
    text.push(b'\n');
    Ok(text)
}

/// The same scores without questions and without the gaps of questions: what a programme needs that compares teams.
///
/// # Errors
///
/// When the bytes are not JSON.
pub fn without_questions(score: &[u8]) -> Result<Vec<u8>, serde_json::Error> {
    let mut document: serde_json::Value = serde_json::from_slice(score)?;
    document["questions"] = serde_json::Value::Array(Vec::new());
    if let Some(gaps) = document["profile"]["gaps"].as_array_mut() {
        gaps.retain(|gap| gap["kind"] != "question");
    }
    bytes(&document)
}
