//! Who was assessed, on which occasion, and what the assessor says of it.

use super::{language_tag, optional_date, question_id};
use crate::assessment::keys;
use crate::assessment::model::{Kind, Marking, Session, Status, Subject, Summary, Validation};
use crate::problem::Message;
use crate::questionnaire::{QuestionId, Questionnaire};
use crate::syntax::{Decoder, Node};

pub(super) fn subject(decoder: &mut Decoder<'_>, node: &Node) -> Subject {
    let fields = decoder.fields(node, &keys::SUBJECT);
    let country = fields.get("country").and_then(|node| {
        let text = decoder.text(node)?;
        if text.len() != 2 || !text.bytes().all(|byte| byte.is_ascii_uppercase()) {
            decoder.error(node.span, Message::new("bad-country").with("found", text));
            return None;
        }
        Some(text)
    });
    Subject {
        team: decoder.required_text(&fields, "team").unwrap_or_default(),
        organisation: decoder.optional_text(&fields, "organisation"),
        country,
        group: decoder.optional_text(&fields, "group"),
        part_of: decoder.optional_text(&fields, "part_of"),
    }
}

pub(super) fn session(decoder: &mut Decoder<'_>, node: &Node) -> Session {
    let fields = decoder.fields(node, &keys::SESSION);
    let date = decoder.required(&fields, "date").and_then(|node| decoder.date(node));
    let until = optional_date(decoder, &fields, "until");
    if let (Some(first), Some(last)) = (date, until)
        && last < first
    {
        decoder.error(fields.span_of("until"), Message::new("until-before-date"));
    }
    let kinds = Kind::ALL.map(|kind| (kind.as_str(), kind));
    let statuses = Status::ALL.map(|status| (status.as_str(), status));
    let markings = Marking::ALL.map(|marking| (marking.as_str(), marking));
    let validated = fields.get("validated").and_then(|node| {
        let fields = decoder.fields(node, &keys::VALIDATED);
        let by = decoder.required_text(&fields, "by");
        let date = optional_date(decoder, &fields, "date");
        Some(Validation { by: by?, date })
    });
    Session {
        date: date.unwrap_or_default(),
        until,
        kind: fields.get("kind").and_then(|node| decoder.one_of(node, &kinds)).unwrap_or_default(),
        status: fields.get("status").and_then(|node| decoder.one_of(node, &statuses)).unwrap_or_default(),
        validated,
        assessors: fields.get("assessors").map(|node| decoder.texts(node)).unwrap_or_default(),
        participants: fields.get("participants").map(|node| decoder.texts(node)).unwrap_or_default(),
        marking: fields.get("marking").and_then(|node| decoder.one_of(node, &markings)).unwrap_or_default(),
        classification: decoder.optional_text(&fields, "classification"),
        language: fields.get("language").and_then(|node| language_tag(decoder, node)),
        target: decoder.optional_text(&fields, "target"),
        scope: decoder.optional_text(&fields, "scope"),
    }
}

/// The assessor's words, and the node of the decisions that are listed with them.
pub(super) fn summary<'n>(
    decoder: &mut Decoder<'_>,
    node: &'n Node,
    questionnaire: Option<&Questionnaire>,
) -> (Summary, Option<&'n Node>) {
    let fields = decoder.fields(node, &keys::SUMMARY);
    let mut named = |name: &str| -> Vec<QuestionId> {
        let Some(node) = fields.get(name) else { return Vec::new() };
        decoder.list(node).iter().filter_map(|item| question_id(decoder, item, questionnaire)).collect()
    };
    let strengths = named("strengths");
    let priorities = named("priorities");
    let summary = Summary { conclusion: decoder.optional_text(&fields, "conclusion"), strengths, priorities };
    (summary, fields.get("decisions"))
}

/// The names under `[people] hide`.
pub(super) fn hidden_names(decoder: &mut Decoder<'_>, node: &Node) -> Vec<String> {
    let fields = decoder.fields(node, &keys::PEOPLE);
    fields.get("hide").map(|node| decoder.texts(node)).unwrap_or_default()
}
