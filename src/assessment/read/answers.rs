//! What is known about each question.

use std::collections::{BTreeMap, HashSet};

use super::{optional_date, question_of};
use crate::assessment::entry::{Answer, Carried, Confidence, Entry, EvidenceUse};
use crate::assessment::keys;
use crate::problem::{Message, Span};
use crate::questionnaire::{EvidenceId, Importance, LevelId, Question, QuestionId, Questionnaire, Scale};
use crate::syntax::{Decoder, Fields, Node, Used, Value};

pub(super) fn entries(
    decoder: &mut Decoder<'_>,
    node: &Node,
    questionnaire: Option<&Questionnaire>,
    documents: &HashSet<&str>,
) -> BTreeMap<QuestionId, Entry> {
    let mut found = BTreeMap::new();
    let entries = decoder.entries(node);
    let used = Used::keys(entries);
    for (key, node) in entries {
        let id = question_of(decoder, key, &used, questionnaire);
        let fields = decoder.fields(node, &keys::ANSWER);
        let asked = id.as_ref().zip(questionnaire).and_then(|(id, questionnaire)| Asked::of(questionnaire, id));
        let entry = entry(decoder, &fields, asked.as_ref(), documents);
        found.extend(id.map(|id| (id, entry)));
    }
    found
}

/// The question that an entry answers.
struct Asked<'q> {
    questionnaire: &'q Questionnaire,
    question: &'q Question,
    scale: &'q Scale,
}

impl<'q> Asked<'q> {
    fn of(questionnaire: &'q Questionnaire, id: &QuestionId) -> Option<Self> {
        let question = questionnaire.question(id.as_str())?;
        Some(Self { questionnaire, question, scale: question.scale() })
    }
}

/// The scale of a question.
pub(super) fn scale_of<'q>(questionnaire: &'q Questionnaire, id: &QuestionId) -> Option<&'q Scale> {
    Some(Asked::of(questionnaire, id)?.scale)
}

/// The entry of a question; for an unknown one only the errors that do not depend on the question.
fn entry(
    decoder: &mut Decoder<'_>,
    fields: &Fields<'_>,
    asked: Option<&Asked<'_>>,
    documents: &HashSet<&str>,
) -> Entry {
    let scale = asked.map(|asked| asked.scale);
    let confidences = Confidence::ALL.map(|confidence| (confidence.as_str(), confidence));
    Entry {
        answer: answer(decoder, fields, asked),
        claimed: fields.get("claimed").and_then(|node| any_level(decoder, node, scale)),
        note: decoder.optional_text(fields, "note"),
        confidence: fields.get("confidence").and_then(|node| decoder.one_of(node, &confidences)),
        by: decoder.optional_text(fields, "by"),
        date: optional_date(decoder, fields, "date"),
        evidence: fields.get("evidence").map(|node| evidence(decoder, node, scale, documents)).unwrap_or_default(),
        votes: fields.get("votes").map(|node| votes(decoder, node, scale)).unwrap_or_default(),
        importance: fields.get("importance").and_then(|node| importance(decoder, node, asked)),
        carried: fields.get("carried").and_then(|node| {
            let fields = decoder.fields(node, &keys::CARRIED);
            let answer = answer(decoder, &fields, asked);
            let date = optional_date(decoder, &fields, "date");
            if answer.is_none() && fields.get("level").is_none() && fields.get("not_applicable").is_none() {
                decoder.required(&fields, "level");
            }
            Some(Carried { answer: answer?, date })
        }),
    }
}

/// The one of `level`, `not_applicable` and `unknown` that is given.
fn answer(decoder: &mut Decoder<'_>, fields: &Fields<'_>, asked: Option<&Asked<'_>>) -> Option<Answer> {
    let mut given = ["level", "not_applicable", "unknown"].into_iter().filter(|key| fields.get(key).is_some());
    let (first, second) = (given.next()?, given.next());
    if let Some(second) = second {
        decoder.error(fields.span_of(second), Message::new("several-answers"));
        return None;
    }
    let node = fields.get(first)?;
    match first {
        "level" => {
            let level = any_level(decoder, node, asked.map(|asked| asked.scale))?;
            if asked?.scale.step(&level).is_none() {
                refuse_not_applicable(decoder, node.span, asked?.question)?;
            }
            Some(Answer::Level(level))
        }
        "not_applicable" => {
            let reason = decoder.text(node)?;
            refuse_not_applicable(decoder, fields.span_of(first), asked?.question)?;
            Some(Answer::NotApplicable(reason))
        }
        _ => decoder.text(node).map(Answer::Unknown),
    }
}

fn refuse_not_applicable(decoder: &mut Decoder<'_>, span: Span, question: &Question) -> Option<()> {
    if question.may_be_not_applicable() {
        return Some(());
    }
    decoder.error(span, Message::new("not-applicable-forbidden").with("question", question.id().as_str()));
    None
}

/// Any level of the scale, also one that means "not applicable".
fn any_level(decoder: &mut Decoder<'_>, node: &Node, scale: Option<&Scale>) -> Option<LevelId> {
    let text = decoder.text(node)?;
    let scale = scale?;
    if let Some(level) = scale.level(&text) {
        return Some(level.id().clone());
    }
    decoder.names_nothing(node.span, "level", &text, scale.levels().iter().map(|level| level.id().as_str()));
    None
}

/// A level with a value.
pub(super) fn step(decoder: &mut Decoder<'_>, node: &Node, scale: Option<&Scale>) -> Option<LevelId> {
    let level = any_level(decoder, node, scale)?;
    if scale?.step(&level).is_some() {
        return Some(level);
    }
    decoder.error(node.span, Message::new("level-without-value").with("level", level.as_str()));
    None
}

fn evidence(
    decoder: &mut Decoder<'_>,
    node: &Node,
    scale: Option<&Scale>,
    documents: &HashSet<&str>,
) -> Vec<EvidenceUse> {
    let mut found = Vec::new();
    let items = decoder.list(node);
    let used = Used::items(items);
    for item in items {
        let (id, span, proves) = if matches!(item.value, Value::Map(_)) {
            let fields = decoder.fields(item, &keys::EVIDENCE_USE);
            let id = decoder.required_id(&fields, "id");
            let proves = fields.get("proves").and_then(|node| step(decoder, node, scale));
            let Some((id, span)) = id else { continue };
            (id, span, proves)
        } else {
            let Some(id) = decoder.text(item) else { continue };
            (id, item.span, None)
        };
        if documents.contains(id.as_str()) {
            found.push(EvidenceUse { id: EvidenceId::new(&id), proves });
        } else {
            decoder.names_nothing(span, "evidence", &id, used.rest(documents.iter().copied()));
        }
    }
    found
}

fn votes(decoder: &mut Decoder<'_>, node: &Node, scale: Option<&Scale>) -> BTreeMap<LevelId, u32> {
    let mut found = BTreeMap::new();
    let entries = decoder.entries(node);
    let used = Used::keys(entries);
    for (key, node) in entries {
        let count = decoder.count(node);
        let Some(scale) = scale else { continue };
        match scale.level(&key.text) {
            Some(level) => {
                found.extend(count.map(|count| (level.id().clone(), count)));
            }
            None => {
                let known = scale.levels().iter().map(|level| level.id().as_str());
                decoder.names_nothing(key.span, "level", &key.text, used.rest(known));
            }
        }
    }
    found
}

fn importance(decoder: &mut Decoder<'_>, node: &Node, asked: Option<&Asked<'_>>) -> Option<Importance> {
    let text = decoder.text(node)?;
    let questionnaire = asked?.questionnaire;
    if questionnaire.importance().is_empty() {
        decoder.error(node.span, Message::new("importance-not-offered"));
        return None;
    }
    if let Some((name, _)) = questionnaire.importance().get_key_value(text.as_str()) {
        return Some(name.clone());
    }
    decoder.names_nothing(node.span, "importance", &text, questionnaire.importance().keys().map(Importance::as_str));
    None
}
