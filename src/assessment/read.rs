//! The assessment out of its tree.

mod answers;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::model::{
    Action, ActionStatus, Assessment, Decision, Evidence, EvidenceKind, Kind, Marking, Session, Status, Subject,
    Summary, Validation,
};
use super::tree;
use crate::problem::{Message, Place, Problems, Source};
use crate::questionnaire::tree::{Node, Value};
use crate::questionnaire::typed::{Fields, Reader};
use crate::questionnaire::{DomainId, EvidenceId, FactId, QuestionId, Questionnaire};

/// The format that this program reads and writes.
const FORMAT: &str = "assessment/1";

/// What must be known of an assessment before its questionnaire is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The questionnaire's id.
    pub id: String,
    /// The questionnaire's version.
    pub version: String,
    /// The language that the assessment was held in.
    pub language: Option<String>,
    /// Where the file names the questionnaire.
    pub place: Place,
}

pub(super) fn header(source: &Source) -> Result<Header, Problems> {
    let tree = tree::parse(source)?;
    let mut reader = Reader::new(source);
    if format(&mut reader, &tree).is_none() {
        reader.finish()?;
        return Err(Problems::new());
    }
    let found = child(&tree, "questionnaire");
    let Some(node) = found else {
        reader.fault(tree.place, Message::new("missing-key").with("key", "questionnaire"));
        return Err(reader.finish().err().unwrap_or_default());
    };
    let fields = reader.fields(node, &["id", "version", "digest"]);
    let id = reader.required_id(&fields, "id");
    let version = reader.required_text(&fields, "version");
    let language = child(&tree, "session")
        .and_then(|session| child(session, "language"))
        .and_then(|node| if let Value::Text(text) = &node.value { Some(text.clone()) } else { None });
    reader.finish()?;
    match (id, version) {
        (Some((id, place)), Some(version)) => Ok(Header { id, version, language, place }),
        _ => Err(Problems::new()),
    }
}

fn child<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find(|(key, _)| key.text == name).map(|(_, value)| value)
}

fn format(reader: &mut Reader<'_>, tree: &Node) -> Option<()> {
    let Some(node) = child(tree, "palier") else {
        reader.fault(tree.place, Message::new("missing-assessment-format").with("wanted", FORMAT));
        return None;
    };
    let text = reader.text(node)?;
    if text != FORMAT {
        reader.fault(node.place, Message::new("wrong-format").with("found", text).with("wanted", FORMAT));
        return None;
    }
    Some(())
}

pub(super) fn assessment(source: &Source, questionnaire: Arc<Questionnaire>) -> Result<Assessment, Problems> {
    let tree = tree::parse(source)?;
    let mut reader = Reader::new(source);
    if format(&mut reader, &tree).is_none() {
        reader.finish()?;
        return Err(Problems::new());
    }
    let mut known = vec![
        "palier",
        "questionnaire",
        "subject",
        "session",
        "summary",
        "facts",
        "domains",
        "evidence",
        "answers",
        "actions",
    ];
    if let Value::Map(entries) = &tree.value {
        // Tables of other tools are theirs: `[x-…]`.
        known.extend(entries.iter().map(|(key, _)| key.text.as_str()).filter(|key| key.starts_with("x-")));
    }
    let fields = reader.fields(&tree, &known);
    let digest =
        reader.required(&fields, "questionnaire").and_then(|node| reference(&mut reader, node, &questionnaire));
    let subject = reader.required(&fields, "subject").map(|node| subject(&mut reader, node));
    let session = reader.required(&fields, "session").and_then(|node| session(&mut reader, node));
    let summary = fields.get("summary").map(|node| summary(&mut reader, node, &questionnaire)).unwrap_or_default();
    let facts = fields.get("facts").map(|node| facts(&mut reader, node, &questionnaire)).unwrap_or_default();
    let findings = fields.get("domains").map(|node| findings(&mut reader, node, &questionnaire)).unwrap_or_default();
    let evidence = fields.get("evidence").map(|node| evidence(&mut reader, node)).unwrap_or_default();
    let known_evidence: Vec<&str> = evidence.iter().map(|document| document.id.as_str()).collect();
    let entries = match fields.get("answers") {
        Some(node) => answers::entries(&mut reader, node, &questionnaire, &known_evidence),
        None => BTreeMap::new(),
    };
    let actions = fields.get("actions").map(|node| actions(&mut reader, node, &questionnaire)).unwrap_or_default();
    let status_place = fields
        .get("session")
        .map_or(tree.place, |node| child(node, "status").map_or(node.place, |status| status.place));
    let (Some(subject), Some(session)) = (subject, session) else {
        reader.finish()?;
        return Err(Problems::new());
    };
    let today = session.date;
    let mut read = Assessment {
        questionnaire,
        today,
        subject,
        session,
        summary,
        facts,
        findings,
        register: evidence.iter().enumerate().map(|(index, document)| (document.id.clone(), index)).collect(),
        evidence,
        entries,
        actions,
        warnings: Problems::new(),
        supposed: BTreeSet::new(),
    };
    if read.session.status == Status::Validated && !reader.has_faults() {
        let unsettled = read.unsettled();
        if !unsettled.is_empty() {
            let named: Vec<&str> = unsettled.iter().take(12).map(|id| id.as_str()).collect();
            let more = if unsettled.len() > named.len() { ", …" } else { "" };
            let message = Message::new("validated-but-open")
                .with("count", unsettled.len())
                .with("questions", named.join(", ") + more);
            reader.fault(status_place, message);
        }
    }
    reader.finish()?;
    read.warnings = warnings(source, &tree, &read, digest);
    Ok(read)
}

/// What is worth a look: another digest of the questionnaire, answers to questions that do not apply.
fn warnings(source: &Source, tree: &Node, read: &Assessment, digest: Option<(String, Place)>) -> Problems {
    let mut found = Problems::new();
    if let Some((digest, place)) = digest
        && digest != read.questionnaire.digest()
    {
        found.push(source.warning(place, Message::new("digest-differs").with("digest", read.questionnaire.digest())));
    }
    if let Some(Node { value: Value::Map(entries), .. }) = child(tree, "answers") {
        for (key, _) in entries {
            let answered = read.entries.get(key.text.as_str()).is_some_and(|entry| entry.answer.is_some());
            let question = read.questionnaire.question(&key.text);
            if answered && question.is_some_and(|question| !read.is_in_scope(question)) {
                let message = Message::new("answer-out-of-scope").with("question", key.text.as_str());
                found.push(source.warning(key.place, message));
            }
        }
    }
    found.in_order()
}

/// The digest under which the assessment was begun. Another questionnaire than the given one is a fault.
fn reference(reader: &mut Reader<'_>, node: &Node, questionnaire: &Questionnaire) -> Option<(String, Place)> {
    let fields = reader.fields(node, &["id", "version", "digest"]);
    let id = reader.required_id(&fields, "id");
    let version = reader.required_text(&fields, "version");
    if let (Some((id, place)), Some(version)) = (id, version)
        && (id != questionnaire.id().as_str() || version != questionnaire.version())
    {
        let message = Message::new("another-questionnaire")
            .with("found", format!("{id} {version}"))
            .with("ours", format!("{} {}", questionnaire.id(), questionnaire.version()));
        reader.fault(place, message);
    }
    let node = fields.get("digest")?;
    Some((reader.text(node)?, node.place))
}

fn subject(reader: &mut Reader<'_>, node: &Node) -> Subject {
    let fields = reader.fields(node, &["team", "organisation", "country"]);
    let country = fields.get("country").and_then(|node| {
        let text = reader.text(node)?;
        if text.len() != 2 || !text.bytes().all(|byte| byte.is_ascii_uppercase()) {
            reader.fault(node.place, Message::new("bad-country").with("found", text));
            return None;
        }
        Some(text)
    });
    Subject {
        team: reader.required_text(&fields, "team").unwrap_or_default(),
        organisation: reader.optional_text(&fields, "organisation"),
        country,
    }
}

fn session(reader: &mut Reader<'_>, node: &Node) -> Option<Session> {
    let known = [
        "date",
        "until",
        "kind",
        "status",
        "validated",
        "assessors",
        "participants",
        "marking",
        "classification",
        "language",
        "target",
        "scope",
    ];
    let fields = reader.fields(node, &known);
    let date = reader.required(&fields, "date").and_then(|node| reader.date(node));
    let until = optional_date(reader, &fields, "until");
    if let (Some(first), Some(last)) = (date, until)
        && last < first
    {
        reader.fault(fields.place_of("until"), Message::new("until-before-date"));
    }
    let kinds = Kind::ALL.map(|kind| (kind.as_str(), kind));
    let statuses = Status::ALL.map(|status| (status.as_str(), status));
    let markings = Marking::ALL.map(|marking| (marking.as_str(), marking));
    let validated = fields.get("validated").and_then(|node| {
        let fields = reader.fields(node, &["by", "date"]);
        let by = reader.required_text(&fields, "by")?;
        Some(Validation { by, date: optional_date(reader, &fields, "date") })
    });
    let session = Session {
        date: date.unwrap_or_default(),
        until,
        kind: fields.get("kind").and_then(|node| reader.one_of(node, &kinds)).unwrap_or_default(),
        status: fields.get("status").and_then(|node| reader.one_of(node, &statuses)).unwrap_or_default(),
        validated,
        assessors: fields.get("assessors").map(|node| reader.texts(node)).unwrap_or_default(),
        participants: fields.get("participants").map(|node| reader.texts(node)).unwrap_or_default(),
        marking: fields.get("marking").and_then(|node| reader.one_of(node, &markings)).unwrap_or_default(),
        classification: reader.optional_text(&fields, "classification"),
        language: reader.optional_text(&fields, "language"),
        target: reader.optional_text(&fields, "target"),
        scope: reader.optional_text(&fields, "scope"),
    };
    date.map(|_| session)
}

fn optional_date(reader: &mut Reader<'_>, fields: &Fields<'_>, name: &str) -> Option<Date> {
    fields.get(name).and_then(|node| reader.date(node))
}

fn summary(reader: &mut Reader<'_>, node: &Node, questionnaire: &Questionnaire) -> Summary {
    let fields = reader.fields(node, &["conclusion", "decisions", "strengths", "priorities"]);
    let mut decisions = Vec::new();
    if let Some(node) = fields.get("decisions") {
        for item in reader.list(node) {
            let fields = reader.fields(item, &["ask", "of", "by", "cost"]);
            let Some(ask) = reader.required_text(&fields, "ask") else { continue };
            let of = reader.optional_text(&fields, "of");
            let by = optional_date(reader, &fields, "by");
            decisions.push(Decision { ask, of, by, cost: reader.optional_text(&fields, "cost") });
        }
    }
    let mut named = |name: &str| -> Vec<QuestionId> {
        let Some(node) = fields.get(name) else { return Vec::new() };
        reader.list(node).iter().filter_map(|item| question_id(reader, item, questionnaire)).collect()
    };
    let strengths = named("strengths");
    let priorities = named("priorities");
    Summary { conclusion: reader.optional_text(&fields, "conclusion"), decisions, strengths, priorities }
}

/// The question that a text names.
fn question_id(reader: &mut Reader<'_>, node: &Node, questionnaire: &Questionnaire) -> Option<QuestionId> {
    let text = reader.text(node)?;
    known_question(reader, node.place, &text, questionnaire)
}

/// The question of this id, or a fault.
fn known_question(
    reader: &mut Reader<'_>,
    place: Place,
    id: &str,
    questionnaire: &Questionnaire,
) -> Option<QuestionId> {
    if let Some(question) = questionnaire.question(id) {
        return Some(question.id().clone());
    }
    reader.names_nothing(
        place,
        "question",
        id,
        questionnaire.questions().iter().map(|question| question.id().as_str()),
    );
    None
}

fn facts(reader: &mut Reader<'_>, node: &Node, questionnaire: &Questionnaire) -> BTreeMap<FactId, String> {
    let mut found = BTreeMap::new();
    for (key, node) in reader.entries(node) {
        let text = reader.text(node);
        let Some(fact) = questionnaire.fact(&key.text) else {
            let known = questionnaire.facts().iter().map(|fact| fact.id.as_str());
            reader.names_nothing(key.place, "fact", &key.text, known);
            continue;
        };
        let Some(text) = text else { continue };
        if !fact.options.is_empty() && !fact.options.iter().any(|(id, _)| *id == text) {
            reader.names_nothing(node.place, "option", &text, fact.options.iter().map(|(id, _)| id.as_str()));
            continue;
        }
        found.insert(fact.id.clone(), text);
    }
    found
}

fn findings(reader: &mut Reader<'_>, node: &Node, questionnaire: &Questionnaire) -> BTreeMap<DomainId, String> {
    let mut found = BTreeMap::new();
    for (key, node) in reader.entries(node) {
        let fields = reader.fields(node, &["finding"]);
        let finding = reader.optional_text(&fields, "finding");
        match questionnaire.domain(&key.text) {
            Some(domain) => {
                found.extend(finding.map(|finding| (domain.id().clone(), finding)));
            }
            None => {
                let known = questionnaire.domains().iter().map(|domain| domain.id().as_str());
                reader.names_nothing(key.place, "domain", &key.text, known);
            }
        }
    }
    found
}

fn evidence(reader: &mut Reader<'_>, node: &Node) -> Vec<Evidence> {
    let kinds = EvidenceKind::ALL.map(|kind| (kind.as_str(), kind));
    let mut found = Vec::new();
    for (key, node) in reader.entries(node) {
        let fields = reader.fields(node, &["title", "kind", "link", "owner", "date", "seen", "expires"]);
        found.push(Evidence {
            id: EvidenceId::new(&key.text),
            title: reader.required_text(&fields, "title").unwrap_or_default(),
            kind: fields.get("kind").and_then(|node| reader.one_of(node, &kinds)).unwrap_or_default(),
            link: reader.optional_text(&fields, "link"),
            owner: reader.optional_text(&fields, "owner"),
            date: optional_date(reader, &fields, "date"),
            seen: optional_date(reader, &fields, "seen"),
            expires: optional_date(reader, &fields, "expires"),
        });
    }
    found
}

fn actions(reader: &mut Reader<'_>, node: &Node, questionnaire: &Questionnaire) -> Vec<Action> {
    let statuses = ActionStatus::ALL.map(|status| (status.as_str(), status));
    let mut found = Vec::new();
    for (key, node) in reader.entries(node) {
        let fields = reader.fields(node, &["do", "closes", "owner", "accountable", "due", "cost", "status"]);
        let mut closes = BTreeMap::new();
        if let Some(node) = fields.get("closes") {
            for (key, node) in reader.entries(node) {
                let question = known_question(reader, key.place, &key.text, questionnaire);
                let level = question.as_ref().and_then(|id| {
                    let question = questionnaire.question(id.as_str())?;
                    answers::step(reader, node, questionnaire.scale_of(question))
                });
                if let (Some(question), Some(level)) = (question, level) {
                    closes.insert(question, level);
                }
            }
        }
        found.push(Action {
            id: key.text.clone(),
            action: reader.required_text(&fields, "do").unwrap_or_default(),
            closes,
            owner: reader.optional_text(&fields, "owner"),
            accountable: reader.optional_text(&fields, "accountable"),
            due: optional_date(reader, &fields, "due"),
            cost: reader.optional_text(&fields, "cost"),
            status: fields.get("status").and_then(|node| reader.one_of(node, &statuses)).unwrap_or_default(),
        });
    }
    found
}
