//! The assessment out of its tree.

mod answers;
mod dates;
mod register;
mod session;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::entry::Entry;
use super::fact::FactValue;
use super::follow_up::{Action, Decision};
use super::keys;
use super::model::{Assessment, Evidence, Session, Status, Subject, Summary};
use crate::problem::{Message, Problem, Problems, Source, Span};
use crate::questionnaire::{
    Condition, DomainId, EvidenceId, Fact, FactId, Question, QuestionId, Questionnaire, language_tag,
};
use crate::syntax::{Decoder, Fields, Key, Node, Used, Value, toml};

/// The format that this program reads and writes.
const FORMAT: &str = "assessment/1";

/// The keys of an answer that are allowed while the question is not answered.
const UNANSWERED: [&str; 9] =
    ["claimed", "note", "confidence", "by", "date", "evidence", "votes", "importance", "carried"];

/// What must be known of an assessment before its questionnaire is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The questionnaire's id.
    pub id: String,
    /// The questionnaire's version.
    pub version: String,
    /// The language that the assessment was held in.
    pub language: Option<String>,
    /// The profile that is aimed at.
    pub target: Option<String>,
    /// Where the file names the questionnaire.
    pub span: Span,
    /// The path of the questionnaire's file, relative to the assessment, and where it is written.
    pub path: Option<(String, Span)>,
}

/// Reads what names the questionnaire; what else is wrong with the file is found when it is read as a whole.
pub(super) fn header(source: &Source) -> Result<Header, Problems> {
    opened(source).map(|opened| opened.header)
}

/// An assessment of which the text has been read once, and not yet with its questionnaire.
#[derive(Debug, Clone)]
pub struct Opened {
    tree: Node,
    duplicates: Problems,
    /// What names the questionnaire.
    pub header: Header,
}

/// Reads the text and what names the questionnaire.
pub(super) fn opened(source: &Source) -> Result<Opened, Problems> {
    let (tree, duplicates) = toml::parse(source).map_err(|problems| explained(source, problems))?;
    match header_of(source, &tree) {
        Some(header) => Ok(Opened { tree, duplicates, header }),
        None => Err(errors(source)),
    }
}

/// The problems of a text that is not TOML; of one that nowhere says what it is, that it is no assessment at all: each line of
/// a letter or a manual would be an error.
fn explained(source: &Source, problems: Problems) -> Problems {
    let is_named = |line: &str| line.trim_start().trim_start_matches(['"', '\'']).starts_with("palier");
    // One error alone may be a limit, which has its own words.
    if problems.iter().count() < 2 || source.text().lines().any(is_named) {
        return problems;
    }
    let first = problems.iter().find_map(Problem::span);
    match first {
        Some(span) => source.error(span, Message::new("not-an-assessment")).into(),
        None => problems,
    }
}

/// What names the questionnaire, where it is named.
fn header_of(source: &Source, tree: &Node) -> Option<Header> {
    let mut decoder = Decoder::new(source);
    if format(&mut decoder, tree).is_some()
        && let Some(node) = child(tree, "questionnaire")
    {
        let fields = decoder.fields(node, &keys::QUESTIONNAIRE);
        let id = decoder.required_id(&fields, "id");
        let version = decoder.required_text(&fields, "version");
        let of_session = |name: &str| match &child(child(tree, "session")?, name)?.value {
            Value::Text(text) => Some(text.trim_end().to_owned()),
            _ => None,
        };
        let path = fields.get("path").and_then(|node| Some((decoder.text(node)?, node.span)));
        if let (Some((id, span)), Some(version)) = (id, version) {
            return Some(Header {
                id,
                version,
                language: of_session("language"),
                target: of_session("target"),
                span,
                path,
            });
        }
    }
    None
}

/// The errors of a file that can be found without its questionnaire.
pub(super) fn errors(source: &Source) -> Problems {
    match toml::parse(source) {
        Ok((tree, duplicates)) => {
            let mut decoder = Decoder::new(source);
            decoder.add(duplicates);
            if format(&mut decoder, &tree).is_some() {
                content(&mut decoder, &tree, None);
            }
            decoder.finish().err().unwrap_or_default()
        }
        Err(problems) => problems,
    }
}

fn child<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find(|(key, _)| key.text == name).map(|(_, value)| value)
}

fn format(decoder: &mut Decoder<'_>, tree: &Node) -> Option<()> {
    let Some(node) = child(tree, "palier") else {
        decoder.error(tree.span, Message::new("missing-assessment-format").with("wanted", FORMAT));
        return None;
    };
    let text = decoder.text(node)?;
    if text != FORMAT {
        decoder.error(node.span, Message::new("wrong-format").with("found", text).with("wanted", FORMAT));
        return None;
    }
    Some(())
}

/// The assessment, where there is no error, and every error and warning.
pub(super) fn assessment(source: &Source, questionnaire: Arc<Questionnaire>) -> (Option<Assessment>, Problems) {
    match toml::parse(source) {
        Ok((tree, duplicates)) => from_tree(source, &tree, duplicates, questionnaire),
        Err(errors) => (None, errors),
    }
}

/// The assessment of a text that has been read already.
pub(super) fn assessment_of(
    source: &Source,
    opened: Opened,
    questionnaire: Arc<Questionnaire>,
) -> (Option<Assessment>, Problems) {
    from_tree(source, &opened.tree, opened.duplicates, questionnaire)
}

fn from_tree(
    source: &Source,
    tree: &Node,
    duplicates: Problems,
    questionnaire: Arc<Questionnaire>,
) -> (Option<Assessment>, Problems) {
    let mut decoder = Decoder::new(source);
    decoder.add(duplicates);
    let content = format(&mut decoder, tree).map(|()| content(&mut decoder, tree, Some(&questionnaire)));
    let Some(Content { reference, subject, session, rest }) = content else {
        return (None, decoder.finish().err().unwrap_or_default());
    };
    let mut read = Assessment {
        questionnaire,
        subject,
        session,
        summary: rest.summary,
        facts: rest.facts,
        findings: rest.findings,
        register: rest.evidence.iter().enumerate().map(|(index, document)| (document.id.clone(), index)).collect(),
        evidence: rest.evidence,
        entries: rest.entries,
        actions: rest.actions,
        decisions: rest.decisions,
        hidden_names: rest.hidden_names,
        questionnaire_path: reference.path,
        warnings: Problems::new(),
        out_of_scope: BTreeSet::new(),
    };
    read.judge_scope();
    if read.session.status == Status::Validated && !decoder.has_errors() {
        let unsettled = read.unsettled();
        if !unsettled.is_empty() {
            let named: Vec<&str> = unsettled.iter().take(12).map(|id| id.as_str()).collect();
            let more = if unsettled.len() > named.len() { ", …" } else { "" };
            let message = Message::new("validated-but-open")
                .with("count", unsettled.len())
                .with("questions", named.join(", ") + more);
            decoder.error(session_place(tree, "status"), message);
        }
    }
    let warnings = warnings(source, tree, &read, reference.digest);
    match decoder.finish() {
        Ok(()) => {
            read.warnings = warnings.clone();
            (Some(read), warnings)
        }
        Err(mut problems) => {
            problems.append(warnings);
            (None, problems.in_order())
        }
    }
}

/// Where the file names the profile that is aimed at.
pub(super) fn target_span(source: &Source) -> Span {
    toml::parse(source).map(|(tree, _)| session_place(&tree, "target")).unwrap_or_default()
}

/// Where the file says in which language the assessment was held.
pub(super) fn language_span(source: &Source) -> Span {
    toml::parse(source).map(|(tree, _)| session_place(&tree, "language")).unwrap_or_default()
}

/// The place of a value of `[session]`, or of the table.
fn session_place(tree: &Node, name: &str) -> Span {
    child(tree, "session").map_or(tree.span, |session| child(session, name).map_or(session.span, |value| value.span))
}

/// What a file contains.
struct Content {
    reference: Reference,
    subject: Subject,
    session: Session,
    rest: Rest,
}

/// The tables that need not be there.
struct Rest {
    summary: Summary,
    facts: BTreeMap<FactId, FactValue>,
    findings: BTreeMap<DomainId, String>,
    evidence: Vec<Evidence>,
    entries: BTreeMap<QuestionId, Entry>,
    actions: Vec<Action>,
    decisions: Vec<Decision>,
    hidden_names: Vec<String>,
}

/// What `[questionnaire]` says besides id and version.
#[derive(Default)]
struct Reference {
    path: Option<String>,
    /// The digest of the questionnaire when the assessment was begun.
    digest: Option<(String, Span)>,
}

/// Reads every table. Without the questionnaire what only that knows, such as which levels there are, is passed over.
fn content(decoder: &mut Decoder<'_>, tree: &Node, questionnaire: Option<&Questionnaire>) -> Content {
    let mut known = keys::ASSESSMENT.to_vec();
    if let Value::Map(entries) = &tree.value {
        // Tables of other tools are theirs: `[x-…]`.
        known.extend(entries.iter().map(|(key, _)| key.text.as_str()).filter(|key| key.starts_with("x-")));
    }
    let fields = decoder.fields(tree, &known);
    let reference = decoder.required(&fields, "questionnaire").map(|node| reference(decoder, node, questionnaire));
    let subject = decoder.required(&fields, "subject").map(|node| session::subject(decoder, node)).unwrap_or_default();
    let session = decoder.required(&fields, "session").map(|node| session::session(decoder, node)).unwrap_or_default();
    let evidence = fields.get("evidence").map(|node| register::evidence(decoder, node)).unwrap_or_default();
    let documents: HashSet<&str> = evidence.iter().map(|document| document.id.as_str()).collect();
    let entries = match fields.get("answers") {
        Some(node) => answers::entries(decoder, node, questionnaire, &documents),
        None => BTreeMap::new(),
    };
    let (summary, listed) =
        fields.get("summary").map(|node| session::summary(decoder, node, questionnaire)).unwrap_or_default();
    let rest = Rest {
        summary,
        decisions: register::decisions(decoder, listed, fields.get("decisions")),
        hidden_names: fields.get("people").map(|node| session::hidden_names(decoder, node)).unwrap_or_default(),
        facts: fields.get("facts").map(|node| facts(decoder, node, questionnaire)).unwrap_or_default(),
        findings: fields.get("domains").map(|node| findings(decoder, node, questionnaire)).unwrap_or_default(),
        actions: fields.get("actions").map(|node| register::actions(decoder, node, questionnaire)).unwrap_or_default(),
        evidence,
        entries,
    };
    Content { reference: reference.unwrap_or_default(), subject, session, rest }
}

/// What is worth a look: another digest of the questionnaire, answers to questions that do not apply.
fn warnings(source: &Source, tree: &Node, read: &Assessment, digest: Option<(String, Span)>) -> Problems {
    let mut found = Problems::new();
    if let Some((digest, span)) = digest
        && digest != read.questionnaire.digest()
    {
        found.push(source.warning(span, Message::new("digest-differs").with("digest", read.questionnaire.digest())));
    }
    let undecided = undecided(tree, read);
    if let Some(Node { value: Value::Map(entries), .. }) = child(tree, "answers") {
        for (key, _) in entries {
            let answered = read.entries.get(key.text.as_str()).is_some_and(|entry| entry.answer.is_some());
            let question = read.questionnaire.question(&key.text);
            let is_outside = |question: &Question| !undecided.contains(question.id()) && !read.is_in_scope(question);
            if answered && question.is_some_and(is_outside) {
                let message = Message::new("answer-out-of-scope").with("question", key.text.as_str());
                found.push(source.warning(key.span, message));
            }
        }
    }
    found.in_order()
}

/// Days that cannot be right, and the actions and decisions that are overdue on a day.
pub(super) fn date_warnings(source: &Source, read: &Assessment, day: Date) -> Problems {
    dates::warnings(source, read, day)
}

/// Where the file names the file of each document.
pub(super) fn file_spans(source: &Source) -> BTreeMap<EvidenceId, Span> {
    dates::file_spans(source)
}

/// The questions of which nobody can say whether they apply, since a fact or an answer that decides it could not be read.
fn undecided(tree: &Node, read: &Assessment) -> HashSet<QuestionId> {
    let table = |name: &str| -> HashMap<&str, &Node> {
        let Some(Node { value: Value::Map(entries), .. }) = child(tree, name) else { return HashMap::new() };
        entries.iter().map(|(key, node)| (key.text.as_str(), node)).collect()
    };
    let (facts, answers) = (table("facts"), table("answers"));
    let is_unread = |id: &QuestionId| {
        let answer = read.entries.get(id).and_then(|entry| entry.answer.as_ref());
        answer.is_none()
            && answers.get(id.as_str()).is_some_and(|node| match &node.value {
                Value::Map(entries) => entries.iter().any(|(key, _)| !UNANSWERED.contains(&key.text.as_str())),
                _ => true,
            })
    };
    let mut found = HashSet::new();
    // Conditions look back only.
    for question in read.questionnaire.questions() {
        let depends = question.only_if().iter().any(|condition| match condition {
            Condition::Fact { fact, .. } => {
                facts.contains_key(fact.as_str()) && !read.facts.contains_key(fact.as_str())
            }
            Condition::Level { question, .. } => found.contains(question) || is_unread(question),
        });
        if depends {
            found.insert(question.id().clone());
        }
    }
    found
}

/// Reads `[questionnaire]`. Another questionnaire than the given one is an error.
fn reference(decoder: &mut Decoder<'_>, node: &Node, questionnaire: Option<&Questionnaire>) -> Reference {
    let fields = decoder.fields(node, &keys::QUESTIONNAIRE);
    let id = decoder.required_id(&fields, "id");
    let version = decoder.required_text(&fields, "version");
    if let (Some((id, span)), Some(version), Some(questionnaire)) = (id, version, questionnaire)
        && (id != questionnaire.id().as_str() || version != questionnaire.version())
    {
        let message = Message::new("another-questionnaire")
            .with("found", format!("{id} {version}"))
            .with("ours", format!("{} {}", questionnaire.id(), questionnaire.version()));
        decoder.error(span, message);
    }
    Reference {
        path: decoder.optional_text(&fields, "path"),
        digest: fields.get("digest").and_then(|node| Some((decoder.text(node)?, node.span))),
    }
}

/// The question that a text names.
fn question_id(decoder: &mut Decoder<'_>, node: &Node, questionnaire: Option<&Questionnaire>) -> Option<QuestionId> {
    let text = decoder.text(node)?;
    let questionnaire = questionnaire?;
    let question = questionnaire.question(&text);
    if question.is_none() {
        decoder.names_nothing(node.span, "question", &text, question_ids(questionnaire));
    }
    question.map(|question| question.id().clone())
}

/// The question that a key names, or an error; neither without a questionnaire.
fn question_of(
    decoder: &mut Decoder<'_>,
    key: &Key,
    used: &Used<'_>,
    questionnaire: Option<&Questionnaire>,
) -> Option<QuestionId> {
    let questionnaire = questionnaire?;
    let question = questionnaire.question(&key.text);
    if question.is_none() {
        decoder.names_nothing(key.span, "question", &key.text, used.rest(question_ids(questionnaire)));
    }
    question.map(|question| question.id().clone())
}

fn question_ids(questionnaire: &Questionnaire) -> impl Iterator<Item = &str> {
    questionnaire.questions().iter().map(|question| question.id().as_str())
}

fn facts(decoder: &mut Decoder<'_>, node: &Node, questionnaire: Option<&Questionnaire>) -> BTreeMap<FactId, FactValue> {
    let mut found = BTreeMap::new();
    let entries = decoder.entries(node);
    let used = Used::keys(entries);
    for (key, node) in entries {
        let Some(questionnaire) = questionnaire else {
            match node.value {
                Value::List(_) => drop(decoder.texts(node)),
                _ => drop(decoder.text(node)),
            }
            continue;
        };
        let Some(fact) = questionnaire.fact(&key.text) else {
            let known = questionnaire.facts().iter().map(|fact| fact.id.as_str());
            decoder.names_nothing(key.span, "fact", &key.text, used.rest(known));
            continue;
        };
        let value = if fact.choose_many {
            let items = decoder.list(node).iter();
            let options: Vec<Option<String>> = items.map(|item| option(decoder, item, fact)).collect();
            let is_list = matches!(node.value, Value::List(_));
            options.into_iter().collect::<Option<Vec<_>>>().filter(|_| is_list).map(FactValue::Many)
        } else {
            option(decoder, node, fact).map(FactValue::One)
        };
        found.extend(value.map(|value| (fact.id.clone(), value)));
    }
    found
}

/// An option of a fact, or any text if it has none.
fn option(decoder: &mut Decoder<'_>, node: &Node, fact: &Fact) -> Option<String> {
    let text = decoder.text(node)?;
    if fact.offers(&text) {
        return Some(text);
    }
    decoder.names_nothing(node.span, "option", &text, fact.options.iter().map(|(id, _)| id.as_str()));
    None
}

fn findings(
    decoder: &mut Decoder<'_>,
    node: &Node,
    questionnaire: Option<&Questionnaire>,
) -> BTreeMap<DomainId, String> {
    let mut found = BTreeMap::new();
    let entries = decoder.entries(node);
    let used = Used::keys(entries);
    for (key, node) in entries {
        let fields = decoder.fields(node, &keys::DOMAIN);
        let finding = decoder.optional_text(&fields, "finding");
        let Some(questionnaire) = questionnaire else { continue };
        match questionnaire.domain(&key.text) {
            Some(domain) => {
                found.extend(finding.map(|finding| (domain.id().clone(), finding)));
            }
            None => {
                let known = questionnaire.domains().iter().map(|domain| domain.id().as_str());
                decoder.names_nothing(key.span, "domain", &key.text, used.rest(known));
            }
        }
    }
    found
}

fn optional_date(decoder: &mut Decoder<'_>, fields: &Fields<'_>, name: &str) -> Option<Date> {
    fields.get(name).and_then(|node| decoder.date(node))
}

#[cfg(test)]
mod tests;
