//! What is known about each question.

use std::collections::{BTreeMap, HashSet};

use super::{known_question, optional_date};
use crate::assessment::entry::{Answer, Carried, Confidence, Entry, EvidenceUse};
use crate::assessment::keys;
use crate::problem::{Message, Span};
use crate::questionnaire::tree::{Node, Value};
use crate::questionnaire::typed::{Fields, Reader};
use crate::questionnaire::{EvidenceId, LevelId, Question, QuestionId, Questionnaire, Scale};

pub(super) fn entries(
    reader: &mut Reader<'_>,
    node: &Node,
    questionnaire: Option<&Questionnaire>,
    documents: &HashSet<&str>,
) -> BTreeMap<QuestionId, Entry> {
    let mut found = BTreeMap::new();
    for (key, node) in reader.entries(node) {
        let id = known_question(reader, key.span, &key.text, questionnaire);
        let fields = reader.fields(node, &keys::ANSWER);
        let asked = id.as_ref().zip(questionnaire).and_then(|(id, questionnaire)| Asked::of(questionnaire, id));
        let entry = entry(reader, &fields, asked.as_ref(), documents);
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
        Some(Self { questionnaire, question, scale: questionnaire.scale_of(question) })
    }
}

/// The scale of a question.
pub(super) fn scale_of<'q>(questionnaire: &'q Questionnaire, id: &QuestionId) -> Option<&'q Scale> {
    Some(Asked::of(questionnaire, id)?.scale)
}

/// The entry of a question; for an unknown one only the errors that do not depend on the question.
fn entry(reader: &mut Reader<'_>, fields: &Fields<'_>, asked: Option<&Asked<'_>>, documents: &HashSet<&str>) -> Entry {
    let scale = asked.map(|asked| asked.scale);
    let confidences = Confidence::ALL.map(|confidence| (confidence.as_str(), confidence));
    Entry {
        answer: answer(reader, fields, asked),
        claimed: fields.get("claimed").and_then(|node| any_level(reader, node, scale)),
        note: reader.optional_text(fields, "note"),
        confidence: fields.get("confidence").and_then(|node| reader.one_of(node, &confidences)),
        by: reader.optional_text(fields, "by"),
        date: optional_date(reader, fields, "date"),
        evidence: fields.get("evidence").map(|node| evidence(reader, node, scale, documents)).unwrap_or_default(),
        votes: fields.get("votes").map(|node| votes(reader, node, scale)).unwrap_or_default(),
        importance: fields.get("importance").and_then(|node| importance(reader, node, asked)),
        carried: fields.get("carried").and_then(|node| {
            let fields = reader.fields(node, &keys::CARRIED);
            let answer = answer(reader, &fields, asked);
            let date = optional_date(reader, &fields, "date");
            if answer.is_none() && fields.get("level").is_none() && fields.get("not_applicable").is_none() {
                reader.required(&fields, "level");
            }
            Some(Carried { answer: answer?, date })
        }),
    }
}

/// The one of `level`, `not_applicable` and `unknown` that is given.
fn answer(reader: &mut Reader<'_>, fields: &Fields<'_>, asked: Option<&Asked<'_>>) -> Option<Answer> {
    let mut given = ["level", "not_applicable", "unknown"].into_iter().filter(|key| fields.get(key).is_some());
    let (first, second) = (given.next()?, given.next());
    if let Some(second) = second {
        reader.error(fields.span_of(second), Message::new("several-answers"));
        return None;
    }
    let node = fields.get(first)?;
    match first {
        "level" => {
            let level = any_level(reader, node, asked.map(|asked| asked.scale))?;
            if asked?.scale.step(&level).is_none() {
                refuse_not_applicable(reader, node.span, asked?.question)?;
            }
            Some(Answer::Level(level))
        }
        "not_applicable" => {
            let reason = reader.text(node)?;
            refuse_not_applicable(reader, fields.span_of(first), asked?.question)?;
            Some(Answer::NotApplicable(reason))
        }
        _ => reader.text(node).map(Answer::Unknown),
    }
}

fn refuse_not_applicable(reader: &mut Reader<'_>, span: Span, question: &Question) -> Option<()> {
    if question.may_be_not_applicable() {
        return Some(());
    }
    reader.error(span, Message::new("not-applicable-forbidden").with("question", question.id().as_str()));
    None
}

/// Any level of the scale, also one that means "not applicable".
fn any_level(reader: &mut Reader<'_>, node: &Node, scale: Option<&Scale>) -> Option<LevelId> {
    let text = reader.text(node)?;
    let scale = scale?;
    if let Some(level) = scale.level(&text) {
        return Some(level.id().clone());
    }
    reader.names_nothing(node.span, "level", &text, scale.levels().iter().map(|level| level.id().as_str()));
    None
}

/// A level with a value.
pub(super) fn step(reader: &mut Reader<'_>, node: &Node, scale: Option<&Scale>) -> Option<LevelId> {
    let level = any_level(reader, node, scale)?;
    if scale?.step(&level).is_some() {
        return Some(level);
    }
    reader.error(node.span, Message::new("level-without-value").with("level", level.as_str()));
    None
}

fn evidence(
    reader: &mut Reader<'_>,
    node: &Node,
    scale: Option<&Scale>,
    documents: &HashSet<&str>,
) -> Vec<EvidenceUse> {
    let mut found = Vec::new();
    for item in reader.list(node) {
        let (id, span, proves) = if matches!(item.value, Value::Map(_)) {
            let fields = reader.fields(item, &keys::EVIDENCE_USE);
            let id = reader.required_id(&fields, "id");
            let proves = fields.get("proves").and_then(|node| step(reader, node, scale));
            let Some((id, span)) = id else { continue };
            (id, span, proves)
        } else {
            let Some(id) = reader.text(item) else { continue };
            (id, item.span, None)
        };
        if documents.contains(id.as_str()) {
            found.push(EvidenceUse { id: EvidenceId::new(&id), proves });
        } else {
            reader.names_nothing(span, "evidence", &id, documents.iter().copied());
        }
    }
    found
}

fn votes(reader: &mut Reader<'_>, node: &Node, scale: Option<&Scale>) -> BTreeMap<LevelId, u32> {
    let mut found = BTreeMap::new();
    for (key, node) in reader.entries(node) {
        let count = reader.count(node);
        let Some(scale) = scale else { continue };
        match scale.level(&key.text) {
            Some(level) => {
                found.extend(count.map(|count| (level.id().clone(), count)));
            }
            None => {
                let known = scale.levels().iter().map(|level| level.id().as_str());
                reader.names_nothing(key.span, "level", &key.text, known);
            }
        }
    }
    found
}

fn importance(reader: &mut Reader<'_>, node: &Node, asked: Option<&Asked<'_>>) -> Option<String> {
    let text = reader.text(node)?;
    let questionnaire = asked?.questionnaire;
    if questionnaire.importance().is_empty() {
        reader.error(node.span, Message::new("importance-not-offered"));
        return None;
    }
    if questionnaire.importance().contains_key(&text) {
        return Some(text);
    }
    reader.names_nothing(node.span, "importance", &text, questionnaire.importance().keys().map(String::as_str));
    None
}
