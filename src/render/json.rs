//! Scores and gaps as JSON, frozen as version 1: keys are never renamed, new ones may come.
//!
//! The shapes stand here, apart from the values that they spell, so that no change inside the program changes what pipelines read.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::ToPrimitive;
use serde_json::{Map, Number, Value, json};

use crate::analysis::{Gap, GapKind, Shortfall, Verdict};
use crate::assessment::{Assessment, Coverage};
use crate::questionnaire::{Domain, ProfileId};
use crate::scoring::{QuestionScore, Score, Scorecard};

/// What `score --format json` says.
#[derive(Debug, Clone, Copy)]
pub struct Scored<'a> {
    /// The assessment.
    pub assessment: &'a Assessment,
    /// Its scores.
    pub scorecard: &'a Scorecard,
    /// The highest profile of the ladder that is reached.
    pub rung: Option<&'a ProfileId>,
    /// The verdict on the target with its gaps, where there is a target.
    pub verdict: Option<(&'a Verdict<'a>, &'a [Gap])>,
}

/// `score/1`, indented, with a line end.
#[must_use]
pub fn score(scored: &Scored<'_>) -> Vec<u8> {
    let assessment = scored.assessment;
    let questionnaire = assessment.questionnaire();
    let measures = questionnaire.measures();
    let total: Map<String, Value> = measures
        .iter()
        .map(|measure| (measure.id().to_string(), score_value(scored.scorecard.total(measure.id()))))
        .collect();
    let domains: Vec<Value> =
        questionnaire.top_domains().map(|domain| domain_value(assessment, scored.scorecard, domain)).collect();
    let questions: Vec<Value> =
        scored.scorecard.questions().iter().map(|question| question_value(assessment, question)).collect();
    let mut object = json!({ "palier": "score/1" });
    head(&mut object, assessment);
    set(&mut object, "coverage", coverage(scored.scorecard.coverage()));
    set(&mut object, "total", Value::Object(total));
    set(&mut object, "domains", Value::Array(domains));
    set(&mut object, "questions", Value::Array(questions));
    set(&mut object, "rung", json!(scored.rung.map(ProfileId::as_str)));
    set(&mut object, "profile", scored.verdict.map_or(Value::Null, |(verdict, gaps)| verdict_value(verdict, gaps)));
    bytes(&object)
}

/// `gaps/1`: the verdict and the gaps in the order in which the report prints them.
#[must_use]
pub fn gaps(assessment: &Assessment, verdict: &Verdict<'_>, gaps: &[Gap]) -> Vec<u8> {
    let mut object = json!({ "palier": "gaps/1" });
    head(&mut object, assessment);
    set(&mut object, "profile", verdict_value(verdict, gaps));
    bytes(&object)
}

/// Which assessment this is, at the head of every output.
fn head(object: &mut Value, assessment: &Assessment) {
    let questionnaire = assessment.questionnaire();
    let (subject, session) = (assessment.subject(), assessment.session());
    set(
        object,
        "questionnaire",
        json!({
            "id": questionnaire.id().as_str(),
            "version": questionnaire.version(),
            "digest": questionnaire.digest(),
        }),
    );
    set(
        object,
        "subject",
        json!({
            "team": subject.team,
            "organisation": subject.organisation,
            "country": subject.country,
        }),
    );
    set(object, "date", json!(session.date.to_string()));
    set(object, "kind", json!(session.kind.as_str()));
    set(object, "status", json!(session.status.as_str()));
    set(object, "marking", json!(session.marking.as_str()));
}

fn domain_value(assessment: &Assessment, scorecard: &Scorecard, domain: &Domain) -> Value {
    let questionnaire = assessment.questionnaire();
    let scores = scorecard.domain(domain.id());
    let by_measure: Map<String, Value> = questionnaire
        .measures()
        .iter()
        .map(|measure| (measure.id().to_string(), score_value(scores.and_then(|scores| scores.score(measure.id())))))
        .collect();
    let inside: Vec<Value> =
        questionnaire.inside(domain).map(|inner| domain_value(assessment, scorecard, inner)).collect();
    json!({
        "id": domain.id().as_str(),
        "title": domain.title(),
        "kind": questionnaire.structure().get(domain.depth()).map(|word| word.id.as_str()),
        "scores": by_measure,
        "coverage": scores.map(|scores| coverage(scores.coverage())),
        "domains": inside,
    })
}

fn question_value(assessment: &Assessment, question: &QuestionScore) -> Value {
    let domain = assessment.questionnaire().question(question.id.as_str()).map(|question| question.domain().as_str());
    json!({
        "id": question.id.as_str(),
        "domain": domain,
        "state": question.state.as_str(),
        "level": question.level.as_ref().map(|level| level.as_str()),
        "claimed": question.claimed.as_ref().map(|level| level.as_str()),
        "counts": question.counts.as_ref().map(|level| level.as_str()),
        "value": optional_number(question.value.as_ref()),
        "supported": question.supported,
    })
}

fn verdict_value(verdict: &Verdict<'_>, gaps: &[Gap]) -> Value {
    json!({
        "id": verdict.profile.id().as_str(),
        "verdict": verdict.standing.as_str(),
        "met": verdict.met,
        "of": verdict.of,
        "not_applicable": verdict.not_applicable,
        "gaps": gaps.iter().map(gap).collect::<Vec<_>>(),
    })
}

fn gap(gap: &Gap) -> Value {
    let (steps, shortfall) = match &gap.shortfall {
        Shortfall::Steps { steps, value } => (Some(*steps), number(value)),
        Shortfall::Value(value) => (None, number(value)),
        Shortfall::Unanswered => (None, Value::Null),
    };
    match &gap.kind {
        GapKind::Question { id, level, target } => json!({
            "kind": "question",
            "id": id.as_str(),
            "level": level.as_ref().map(|level| level.as_str()),
            "target": target.as_str(),
            "steps": steps,
            "shortfall": shortfall,
        }),
        GapKind::Domain { id, value, target } => json!({
            "kind": "domain",
            "id": id.as_str(),
            "value": optional_number(value.as_ref()),
            "target": number(target),
            "shortfall": shortfall,
        }),
        GapKind::Total { value, target } => json!({
            "kind": "total",
            "id": "total",
            "value": optional_number(value.as_ref()),
            "target": number(target),
            "shortfall": shortfall,
        }),
    }
}

fn score_value(score: Option<&Score>) -> Value {
    score.map_or(Value::Null, |score| {
        json!({
            "value": optional_number(score.value()),
            "exact": score.value().map(ToString::to_string),
            "low": number(score.low()),
            "high": number(score.high()),
            "min": number(score.min()),
            "max": number(score.max()),
            "band": score.band().map(|band| band.as_str()),
        })
    })
}

fn coverage(coverage: &Coverage) -> Value {
    json!({
        "in_scope": coverage.in_scope,
        "answered": coverage.answered,
        "unknown": coverage.unknown,
        "not_applicable": coverage.not_applicable,
        "to_confirm": coverage.to_confirm,
        "blank": coverage.blank,
        "needs_evidence": coverage.needs_evidence,
        "supported": coverage.supported,
    })
}

fn optional_number(value: Option<&BigRational>) -> Value {
    value.map_or(Value::Null, number)
}

/// A whole number without `.0`; any other as the nearest double.
fn number(value: &BigRational) -> Value {
    if value.is_integer() {
        return whole(value.numer()).map_or(Value::Null, Value::Number);
    }
    value.to_f64().and_then(Number::from_f64).map_or(Value::Null, Value::Number)
}

fn whole(value: &BigInt) -> Option<Number> {
    match value.to_i64() {
        Some(small) => Some(small.into()),
        None => value.to_f64().and_then(Number::from_f64),
    }
}

fn set(object: &mut Value, key: &str, value: Value) {
    if let Value::Object(map) = object {
        map.insert(key.to_owned(), value);
    }
}

fn bytes(value: &Value) -> Vec<u8> {
    let mut text = format!("{value:#}").into_bytes();
    text.push(b'\n');
    text
}
