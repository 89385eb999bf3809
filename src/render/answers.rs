//! An assessment for other programs: the whole as JSON, or one answer a line.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::assessment::{Answer, Assessment};
use crate::questionnaire::Question;

/// The whole assessment as JSON: the keys and values of its file, days as text. `text` is the text of the file.
///
/// # Errors
///
/// When the text is not TOML.
pub fn json(text: &str) -> Result<Vec<u8>, toml::de::Error> {
    let table: toml::Table = text.trim_start_matches('\u{feff}').parse()?;
    let mut bytes = serde_json::to_vec_pretty(&value(toml::Value::Table(table))).unwrap_or_default();
    bytes.push(b'\n');
    Ok(bytes)
}

fn value(from: toml::Value) -> Value {
    match from {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(yes) => yes.into(),
        toml::Value::Datetime(moment) => Value::String(moment.to_string()),
        toml::Value::Array(list) => list.into_iter().map(value).collect(),
        toml::Value::Table(table) => {
            table.into_iter().map(|(key, item)| (key, value(item))).collect::<Map<_, _>>().into()
        }
    }
}

#[derive(Serialize)]
struct Line<'a> {
    team: &'a str,
    date: String,
    questionnaire: &'a str,
    version: &'a str,
    id: &'a str,
    domain: &'a str,
    title: &'a str,
    state: &'a str,
    level: Option<&'a str>,
    not_applicable: Option<&'a str>,
    unknown: Option<&'a str>,
    claimed: Option<&'a str>,
    note: Option<&'a str>,
    confidence: Option<&'a str>,
    importance: Option<&'a str>,
    by: Option<&'a str>,
    answered_on: Option<String>,
    evidence: Vec<Use<'a>>,
    votes: std::collections::BTreeMap<&'a str, u32>,
}

#[derive(Serialize)]
struct Use<'a> {
    id: &'a str,
    proves: Option<&'a str>,
}

/// One JSON object a line and question, for programs that read tables line by line.
#[must_use]
pub fn json_lines(assessment: &Assessment, questions: &[&Question]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for question in questions {
        let line = line(assessment, question);
        // Texts and numbers in memory always become JSON.
        bytes.extend(serde_json::to_vec(&line).unwrap_or_default());
        bytes.push(b'\n');
    }
    bytes
}

fn line<'a>(assessment: &'a Assessment, question: &'a Question) -> Line<'a> {
    let entry = assessment.entry(question.id());
    let answer = entry.and_then(|entry| entry.answer.as_ref());
    let questionnaire = assessment.questionnaire();
    Line {
        team: &assessment.subject().team,
        date: assessment.session().date.to_string(),
        questionnaire: questionnaire.id().as_str(),
        version: questionnaire.version(),
        id: question.id().as_str(),
        domain: question.domain().as_str(),
        title: question.title(),
        state: assessment.state(question).as_str(),
        level: answer.and_then(|answer| if let Answer::Level(level) = answer { Some(level.as_str()) } else { None }),
        not_applicable: answer
            .and_then(|answer| if let Answer::NotApplicable(why) = answer { Some(why.as_str()) } else { None }),
        unknown: answer.and_then(|answer| if let Answer::Unknown(whom) = answer { Some(whom.as_str()) } else { None }),
        claimed: entry.and_then(|entry| entry.claimed.as_ref()).map(crate::questionnaire::LevelId::as_str),
        note: entry.and_then(|entry| entry.note.as_deref()),
        confidence: entry.and_then(|entry| entry.confidence).map(crate::assessment::Confidence::as_str),
        importance: entry.and_then(|entry| entry.importance.as_ref().map(crate::questionnaire::Importance::as_str)),
        by: entry.and_then(|entry| entry.by.as_deref()),
        answered_on: entry.and_then(|entry| entry.date).map(|day| day.to_string()),
        evidence: entry.map(|entry| entry.evidence.as_slice()).unwrap_or_default().iter().map(used).collect(),
        votes: entry
            .into_iter()
            .flat_map(|entry| &entry.votes)
            .map(|(level, count)| (level.as_str(), *count))
            .collect(),
    }
}

fn used(shown: &crate::assessment::EvidenceUse) -> Use<'_> {
    Use { id: shown.id.as_str(), proves: shown.proves.as_ref().map(crate::questionnaire::LevelId::as_str) }
}
