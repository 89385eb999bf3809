//! How a score was calculated, as JSON.

use super::v1::{self, Figure};
use super::{bytes, head, supposed};
use crate::analysis::{Evaluation, Explanation, NextStep, Subject};
use crate::questionnaire::{Combine, LevelId, MeasureId};

/// `explain/1`: the explained score by the first measure, with those by other measures in `measures`. Several domains are the
/// parts of a total without a value.
///
/// # Errors
///
/// None that can occur: the text is written to memory and every key is a text.
pub fn explain(
    evaluation: &Evaluation<'_>,
    explained: &[(MeasureId, Explanation, Vec<NextStep>)],
) -> Result<Vec<u8>, serde_json::Error> {
    let mut roots: Vec<v1::ExplainedScore<'_>> = Vec::new();
    for of_measure in explained.chunk_by(|(one, ..), (other, ..)| one == other) {
        let next = of_measure.iter().flat_map(|(.., next)| next).map(next_step).collect();
        let root = match of_measure {
            [(measure, only, _)] => node(measure, only),
            several => v1::Explained {
                kind: "total",
                id: "total",
                measure: several.first().map_or("", |(measure, ..)| measure.as_str()),
                rule: Some("none"),
                parts: several.iter().map(|(measure, part, _)| node(measure, part)).collect(),
                ..v1::Explained::default()
            },
        };
        roots.push(v1::ExplainedScore { explained: root, next });
    }
    let mut roots = roots.into_iter();
    let head = head(evaluation.assessment);
    bytes(&v1::ExplainDocument {
        palier: "explain/1",
        questionnaire: head.questionnaire,
        subject: head.subject,
        date: head.date,
        status: head.status,
        marking: head.marking,
        supposed: supposed(&evaluation.scorecard),
        explained: roots.next(),
        measures: roots.collect(),
    })
}

fn next_step(step: &NextStep) -> v1::NextStep<'_> {
    v1::NextStep {
        id: step.id.as_str(),
        to: step.to.as_str(),
        change: Figure(step.change.clone()),
        exact: step.change.to_string(),
    }
}

fn node<'a>(measure: &'a MeasureId, found: &'a Explanation) -> v1::Explained<'a> {
    let (kind, id) = match &found.subject {
        Subject::Total => ("total", "total"),
        Subject::Domain(id) => ("domain", id.as_str()),
        Subject::Question(id) => ("question", id.as_str()),
    };
    let figure = |value: &Option<num_rational::BigRational>| value.clone().map(Figure);
    v1::Explained {
        kind,
        id,
        measure: measure.as_str(),
        rule: found.rule.as_ref().map(|rule| rule_name(&rule.combine)),
        weight: figure(&found.weight),
        level: found.level.as_ref().map(LevelId::as_str),
        counts: found.counts.as_ref().map(LevelId::as_str),
        value: figure(&found.value),
        exact: found.value.as_ref().map(ToString::to_string),
        low: figure(&found.low),
        high: figure(&found.high),
        share: figure(&found.share),
        share_exact: found.share.as_ref().map(ToString::to_string),
        offset: figure(&found.offset),
        rounding: figure(&found.rounding),
        left_out: found.left_out.map(crate::scoring::Exclusion::as_str),
        blocking: found.blocking.iter().map(String::as_str).collect(),
        parts: found.parts.iter().map(|part| node(measure, part)).collect(),
    }
}

const fn rule_name(rule: &Combine) -> &'static str {
    match rule {
        Combine::Mean => "mean",
        Combine::Sum => "sum",
        Combine::Min => "min",
        Combine::Max => "max",
        Combine::Gate { .. } => "gate",
        Combine::Stack => "stack",
        Combine::None => "none",
    }
}
