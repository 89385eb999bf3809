//! Who was assessed, on which occasion, and what the assessor says of it.

use super::{language_tag, optional_date, question_id};
use crate::assessment::keys;
use crate::assessment::model::{Kind, Marking, Session, Status, Subject, Summary, Validation};
use crate::problem::Message;
use crate::questionnaire::tree::Node;
use crate::questionnaire::typed::Reader;
use crate::questionnaire::{QuestionId, Questionnaire};

pub(super) fn subject(reader: &mut Reader<'_>, node: &Node) -> Subject {
    let fields = reader.fields(node, &keys::SUBJECT);
    let country = fields.get("country").and_then(|node| {
        let text = reader.text(node)?;
        if text.len() != 2 || !text.bytes().all(|byte| byte.is_ascii_uppercase()) {
            reader.error(node.span, Message::new("bad-country").with("found", text));
            return None;
        }
        Some(text)
    });
    Subject {
        team: reader.required_text(&fields, "team").unwrap_or_default(),
        organisation: reader.optional_text(&fields, "organisation"),
        country,
        group: reader.optional_text(&fields, "group"),
        part_of: reader.optional_text(&fields, "part_of"),
    }
}

pub(super) fn session(reader: &mut Reader<'_>, node: &Node) -> Session {
    let fields = reader.fields(node, &keys::SESSION);
    let date = reader.required(&fields, "date").and_then(|node| reader.date(node));
    let until = optional_date(reader, &fields, "until");
    if let (Some(first), Some(last)) = (date, until)
        && last < first
    {
        reader.error(fields.span_of("until"), Message::new("until-before-date"));
    }
    let kinds = Kind::ALL.map(|kind| (kind.as_str(), kind));
    let statuses = Status::ALL.map(|status| (status.as_str(), status));
    let markings = Marking::ALL.map(|marking| (marking.as_str(), marking));
    let validated = fields.get("validated").and_then(|node| {
        let fields = reader.fields(node, &keys::VALIDATED);
        let by = reader.required_text(&fields, "by");
        let date = optional_date(reader, &fields, "date");
        Some(Validation { by: by?, date })
    });
    Session {
        date: date.unwrap_or_default(),
        until,
        kind: fields.get("kind").and_then(|node| reader.one_of(node, &kinds)).unwrap_or_default(),
        status: fields.get("status").and_then(|node| reader.one_of(node, &statuses)).unwrap_or_default(),
        validated,
        assessors: fields.get("assessors").map(|node| reader.texts(node)).unwrap_or_default(),
        participants: fields.get("participants").map(|node| reader.texts(node)).unwrap_or_default(),
        marking: fields.get("marking").and_then(|node| reader.one_of(node, &markings)).unwrap_or_default(),
        classification: reader.optional_text(&fields, "classification"),
        language: fields.get("language").and_then(|node| language_tag(reader, node)),
        target: reader.optional_text(&fields, "target"),
        scope: reader.optional_text(&fields, "scope"),
    }
}

/// The assessor's words, and the node of the decisions that are listed with them.
pub(super) fn summary<'n>(
    reader: &mut Reader<'_>,
    node: &'n Node,
    questionnaire: Option<&Questionnaire>,
) -> (Summary, Option<&'n Node>) {
    let fields = reader.fields(node, &keys::SUMMARY);
    let mut named = |name: &str| -> Vec<QuestionId> {
        let Some(node) = fields.get(name) else { return Vec::new() };
        reader.list(node).iter().filter_map(|item| question_id(reader, item, questionnaire)).collect()
    };
    let strengths = named("strengths");
    let priorities = named("priorities");
    let summary = Summary { conclusion: reader.optional_text(&fields, "conclusion"), strengths, priorities };
    (summary, fields.get("decisions"))
}

/// The names under `[people] hide`.
pub(super) fn hidden_names(reader: &mut Reader<'_>, node: &Node) -> Vec<String> {
    let fields = reader.fields(node, &keys::PEOPLE);
    fields.get("hide").map(|node| reader.texts(node)).unwrap_or_default()
}
