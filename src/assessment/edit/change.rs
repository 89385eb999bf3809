//! What an edit means for the tables and keys of the file.

use std::collections::{BTreeSet, VecDeque};

use super::Edit;
use super::value::Value;
use crate::assessment::entry::{Answer, Carried, EvidenceUse};
use crate::assessment::fact::FactValue;
use crate::assessment::follow_up::{Action, Decision};
use crate::assessment::model::{Evidence, Status};
use crate::questionnaire::{Importance, QuestionId};

/// The keys of which one holds the answer.
const ANSWERS: [&str; 4] = ["level", "not_applicable", "unknown", "carried"];

/// A step from a table into one that is inside it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Step {
    /// The table under this key.
    Key(String),
    /// The table at this place of a list of tables, from 0.
    Nth(usize),
}

/// What is to happen in one table.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Change {
    /// Where the table is.
    pub(super) table: Vec<Step>,
    pub(super) what: What,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    /// The key has this value; it takes the place of the keys in `instead_of`.
    Set { key: String, value: Value, instead_of: Vec<&'static str> },
    /// The key is not there.
    Remove { key: String },
    /// The list of tables under the key has another one at its end.
    Append { key: String, entries: Vec<(String, Value)> },
    /// The list of tables under the key is without this one.
    RemoveNth { key: String, nth: usize },
}

impl Change {
    pub(super) fn set(table: &[&str], key: &str, value: Value) -> Self {
        Self { table: steps(table), what: What::Set { key: key.to_owned(), value, instead_of: Vec::new() } }
    }

    fn remove(table: &[&str], key: &str) -> Self {
        Self { table: steps(table), what: What::Remove { key: key.to_owned() } }
    }

    fn set_or_remove(table: &[&str], key: &str, value: Option<Value>) -> Self {
        match value {
            Some(value) => Self::set(table, key, value),
            None => Self::remove(table, key),
        }
    }

    /// The table of the file's outline that is changed: changes of different ones do not meet.
    pub(super) fn place(&self) -> &[Step] {
        &self.table[..self.table.len().min(2)]
    }
}

fn steps(table: &[&str]) -> Vec<Step> {
    table.iter().map(|key| Step::Key((*key).to_owned())).collect()
}

/// The changes that edits come down to. Decisions that leave the list under `[summary]` are taken out last, from its end, so that
/// the others keep their places until then.
pub(super) fn all(edits: &[Edit]) -> VecDeque<Change> {
    let mut changes: VecDeque<Change> = edits.iter().flat_map(of).collect();
    let leaving = edits.iter().filter_map(|edit| match edit {
        Edit::Decision(decision) | Edit::RemoveDecision(decision) => decision.listed,
        _ => None,
    });
    let leaving: BTreeSet<usize> = leaving.collect();
    changes.extend(
        leaving.into_iter().rev().map(|nth| Change {
            table: steps(&["summary"]),
            what: What::RemoveNth { key: "decisions".to_owned(), nth },
        }),
    );
    changes
}

/// The changes that an edit comes down to.
fn of(edit: &Edit) -> Vec<Change> {
    let subject = |key: &str, value| vec![Change::set_or_remove(&["subject"], key, value)];
    let session = |key: &str, value| vec![Change::set_or_remove(&["session"], key, value)];
    let summary = |key: &str, value| vec![Change::set_or_remove(&["summary"], key, value)];
    match edit {
        Edit::Team(team) => subject("team", Some(Value::text(team))),
        Edit::Organisation(name) => subject("organisation", text(name.as_deref())),
        Edit::Country(code) => subject("country", text(code.as_deref())),
        Edit::Group(name) => subject("group", text(name.as_deref())),
        Edit::PartOf(team) => subject("part_of", text(team.as_deref())),
        Edit::Date(day) => session("date", Some(Value::Date(*day))),
        Edit::Until(day) => session("until", day.map(Value::Date)),
        Edit::Kind(kind) => session("kind", Some(Value::text(kind.as_str()))),
        Edit::Assessors(names) => session("assessors", texts(names)),
        Edit::Participants(names) => session("participants", texts(names)),
        Edit::Marking(marking) => session("marking", Some(Value::text(marking.as_str()))),
        Edit::Classification(text_of_house) => session("classification", text(text_of_house.as_deref())),
        Edit::Language(tag) => session("language", text(tag.as_deref())),
        Edit::Target(profile) => session("target", text(profile.as_deref())),
        Edit::Scope(scope) => session("scope", text(scope.as_deref())),
        Edit::Validated(validated) => {
            let status = if validated.is_some() { Status::Validated } else { Status::Draft };
            let by = validated.as_ref().map(|(by, date)| {
                Value::Table(vec![("by".to_owned(), Value::text(by)), ("date".to_owned(), Value::Date(*date))])
            });
            let mut changes = session("status", Some(Value::text(status.as_str())));
            changes.extend(session("validated", by));
            changes
        }
        Edit::Questionnaire(reference) => vec![
            Change::set(&["questionnaire"], "id", Value::text(reference.id.as_str())),
            Change::set(&["questionnaire"], "version", Value::text(&reference.version)),
        ],
        Edit::Digest(digest) => vec![Change::set(&["questionnaire"], "digest", Value::text(digest))],
        Edit::QuestionnairePath(path) => {
            vec![Change::set_or_remove(&["questionnaire"], "path", text(path.as_deref()))]
        }
        Edit::Fact(id, value) => {
            vec![Change::set_or_remove(&["facts"], id.as_str(), value.as_ref().and_then(fact_value))]
        }
        Edit::Document(document) => register(document),
        Edit::RemoveDocument(id) => vec![Change::remove(&["evidence"], id.as_str())],
        Edit::Action(action) => agreed(action),
        Edit::RemoveAction(id) => vec![Change::remove(&["actions"], id.as_str())],
        Edit::Decision(asked) => decision(asked),
        Edit::RemoveDecision(asked) if asked.listed.is_some() => Vec::new(),
        Edit::RemoveDecision(asked) => vec![Change::remove(&["decisions"], asked.id.as_str())],
        Edit::Finding(domain, finding) => {
            vec![Change::set_or_remove(&["domains", domain.as_str()], "finding", text(finding.as_deref()))]
        }
        Edit::Conclusion(words) => summary("conclusion", text(words.as_deref())),
        Edit::Strengths(ids) => summary("strengths", questions(ids)),
        Edit::Priorities(ids) => summary("priorities", questions(ids)),
        Edit::Field(field) => {
            let table: Vec<&str> = field.table.iter().map(String::as_str).collect();
            vec![Change::set_or_remove(&table, &field.key, field.value.clone())]
        }
        Edit::HiddenNames(names) => vec![Change::set_or_remove(&["people"], "hide", texts(names))],
        Edit::Answer(question, Some(given)) => vec![answer(question, given)],
        Edit::Answer(question, None) => {
            ANSWERS.map(|key| Change::remove(&["answers", question.as_str()], key)).to_vec()
        }
        Edit::Carried(question, found) => carried(question, found),
        Edit::Claimed(question, level) => entry(question, "claimed", level.as_ref().map(|id| Value::text(id.as_str()))),
        Edit::Note(question, note) => entry(question, "note", text(note.as_deref())),
        Edit::Confidence(question, sure) => entry(question, "confidence", sure.map(|sure| Value::text(sure.as_str()))),
        Edit::By(question, name) => entry(question, "by", text(name.as_deref())),
        Edit::AnsweredOn(question, day) => entry(question, "date", day.map(Value::Date)),
        Edit::Shown(question, shown) => entry(question, "evidence", (!shown.is_empty()).then(|| evidence_uses(shown))),
        Edit::Votes(question, votes) => {
            let hands = votes.iter().map(|(level, hands)| (level.as_str().to_owned(), Value::Count(*hands)));
            entry(question, "votes", (!votes.is_empty()).then(|| Value::Table(hands.collect())))
        }
        Edit::Importance(question, importance) => {
            entry(question, "importance", text(importance.as_ref().map(Importance::as_str)))
        }
    }
}

fn entry(question: &QuestionId, key: &str, value: Option<Value>) -> Vec<Change> {
    vec![Change::set_or_remove(&["answers", question.as_str()], key, value)]
}

fn answer(question: &QuestionId, answer: &Answer) -> Change {
    let (key, value) = match answer {
        Answer::Level(level) => ("level", level.as_str()),
        Answer::NotApplicable(reason) => ("not_applicable", reason.as_str()),
        Answer::Unknown(whom) => ("unknown", whom.as_str()),
    };
    the_one_answer(question, key, Value::text(value))
}

/// One of the keys that hold the answer; it replaces the others.
fn the_one_answer(question: &QuestionId, key: &str, value: Value) -> Change {
    let instead_of = ANSWERS.into_iter().filter(|other| *other != key).collect();
    let what = What::Set { key: key.to_owned(), value, instead_of };
    Change { table: steps(&["answers", question.as_str()]), what }
}

fn carried(question: &QuestionId, found: &Carried) -> Vec<Change> {
    carried_value(found).map(|value| the_one_answer(question, "carried", value)).into_iter().collect()
}

/// What an earlier assessment found; what nobody knew is never carried.
pub(super) fn carried_value(found: &Carried) -> Option<Value> {
    let (key, value) = match &found.answer {
        Answer::Level(level) => ("level", level.as_str()),
        Answer::NotApplicable(reason) => ("not_applicable", reason.as_str()),
        Answer::Unknown(_) => return None,
    };
    let mut entries = vec![(key.to_owned(), Value::text(value))];
    entries.extend(found.date.map(|day| ("date".to_owned(), Value::Date(day))));
    Some(Value::Table(entries))
}

/// Documents shown for an answer.
pub(super) fn evidence_uses(shown: &[EvidenceUse]) -> Value {
    Value::List(shown.iter().map(evidence_use).collect())
}

fn evidence_use(shown: &EvidenceUse) -> Value {
    let id = Value::text(shown.id.as_str());
    match &shown.proves {
        None => id,
        Some(level) => Value::Table(vec![("id".to_owned(), id), ("proves".to_owned(), Value::text(level.as_str()))]),
    }
}

fn register(document: &Evidence) -> Vec<Change> {
    let table = ["evidence", document.id.as_str()];
    let optional = |key: &str, value| Change::set_or_remove(&table, key, value);
    vec![
        Change::set(&table, "title", Value::text(&document.title)),
        Change::set(&table, "kind", Value::text(document.kind.as_str())),
        optional("link", text(document.link.as_deref())),
        optional("file", text(document.file.as_deref())),
        optional("sha256", text(document.sha256.as_deref())),
        optional("owner", text(document.owner.as_deref())),
        optional("date", document.date.map(Value::Date)),
        optional("seen", document.seen.map(Value::Date)),
        optional("expires", document.expires.map(Value::Date)),
    ]
}

fn agreed(action: &Action) -> Vec<Change> {
    let table = ["actions", action.id.as_str()];
    let optional = |key: &str, value| Change::set_or_remove(&table, key, value);
    let closes = action.closes.iter().map(|(question, level)| (question.to_string(), Value::text(level.as_str())));
    vec![
        Change::set(&table, "do", Value::text(&action.action)),
        optional("closes", (!action.closes.is_empty()).then(|| Value::Table(closes.collect()))),
        optional("owner", text(action.owner.as_deref())),
        optional("accountable", text(action.accountable.as_deref())),
        optional("due", action.due.map(Value::Date)),
        optional("cost", text(action.cost.as_deref())),
        optional("days", action.days.map(Value::Count)),
        optional("note", text(action.note.as_deref())),
        Change::set(&table, "status", Value::text(action.status.as_str())),
        optional("closed", action.closed.map(Value::Date)),
    ]
}

fn decision(decision: &Decision) -> Vec<Change> {
    let table = ["decisions", decision.id.as_str()];
    let optional = |key: &str, value| Change::set_or_remove(&table, key, value);
    vec![
        Change::set(&table, "ask", Value::text(&decision.ask)),
        optional("of", text(decision.of.as_deref())),
        optional("by", decision.by.map(Value::Date)),
        optional("cost", text(decision.cost.as_deref())),
        Change::set(&table, "status", Value::text(decision.status.as_str())),
        optional("closed", decision.closed.map(Value::Date)),
    ]
}

/// A text that says something: the file has no place for an empty one.
fn text(text: Option<&str>) -> Option<Value> {
    text.filter(|text| !text.trim().is_empty()).map(Value::text)
}

/// The value of a fact; an empty list of options is one.
fn fact_value(value: &FactValue) -> Option<Value> {
    match value {
        FactValue::One(value) => text(Some(value)),
        FactValue::Many(values) => Some(Value::List(values.iter().map(|value| Value::text(value)).collect())),
    }
}

fn questions(ids: &[QuestionId]) -> Option<Value> {
    (!ids.is_empty()).then(|| Value::List(ids.iter().map(|id| Value::text(id.as_str())).collect()))
}

fn texts(texts: &[String]) -> Option<Value> {
    (!texts.is_empty()).then(|| Value::List(texts.iter().map(|text| Value::text(text)).collect()))
}
