//! Scalar fields by their name in the file, such as `session.target` or `actions.charter.due`.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::value::Value;
use super::{Edit, change};
use crate::assessment::entry::{Answer, Confidence, Entry};
use crate::assessment::fact::FactValue;
use crate::assessment::follow_up::{ActionStatus, DecisionStatus};
use crate::assessment::input::{self, InputError, InputErrorKind};
use crate::assessment::model::{EvidenceKind, Kind, Marking};
use crate::problem::Message;
use crate::questionnaire::{ActionId, Importance, LevelId, Question, QuestionId, Questionnaire, is_id};

/// One scalar in one table; without a value the key is taken out.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldEdit {
    /// The keys that lead to the table.
    pub(super) table: Vec<String>,
    pub(super) key: String,
    pub(super) value: Option<Value>,
}

impl FieldEdit {
    /// The name of the field, `session.target`.
    #[must_use]
    pub fn name(&self) -> String {
        self.table.iter().chain([&self.key]).map(String::as_str).collect::<Vec<_>>().join(".")
    }

    /// The table and the id of what the field belongs to, if it is one of many: `("actions", "charter")`.
    #[must_use]
    pub fn entity(&self) -> Option<(&str, &str)> {
        match self.table.as_slice() {
            [kind, id] if kind != "session" => Some((kind, id)),
            _ => None,
        }
    }

    /// Returns true if the field can change without ending a validation.
    pub(super) fn keeps_validation(&self) -> bool {
        match self.table.first().map(String::as_str) {
            Some("actions" | "decisions" | "questionnaire") => true,
            Some("subject") => matches!(self.key.as_str(), "group" | "part_of"),
            Some("session") => self.table.len() > 1 || self.key == "language",
            _ => false,
        }
    }
}

/// What a field holds.
#[derive(Clone, Copy)]
enum Holds {
    Text,
    /// A text that must be there.
    RequiredText,
    Day,
    /// A day that must be there.
    RequiredDay,
    Count,
    OneOf(fn() -> Vec<&'static str>),
    Marking,
    Country,
    Sha256,
}

use Holds::{Country, Day, OneOf, RequiredDay, RequiredText, Sha256, Text};

const QUESTIONNAIRE: &[(&str, Holds)] = &[("path", Text), ("digest", Text)];
const SUBJECT: &[(&str, Holds)] =
    &[("team", RequiredText), ("organisation", Text), ("country", Country), ("group", Text), ("part_of", Text)];
const SESSION: &[(&str, Holds)] = &[
    ("date", RequiredDay),
    ("until", Day),
    ("kind", OneOf(|| Kind::ALL.map(Kind::as_str).to_vec())),
    ("status", OneOf(|| vec!["draft"])),
    ("marking", Holds::Marking),
    ("classification", Text),
    ("language", Text),
    ("target", Text),
    ("scope", Text),
];
const VALIDATED: &[(&str, Holds)] = &[("by", RequiredText), ("date", Day)];
const SUMMARY: &[(&str, Holds)] = &[("conclusion", Text)];
const DOMAIN: &[(&str, Holds)] = &[("finding", Text)];
const EVIDENCE: &[(&str, Holds)] = &[
    ("title", RequiredText),
    ("kind", OneOf(|| EvidenceKind::ALL.map(EvidenceKind::as_str).to_vec())),
    ("link", Text),
    ("file", Text),
    ("sha256", Sha256),
    ("owner", Text),
    ("date", Day),
    ("seen", Day),
    ("expires", Day),
];
const ANSWER: &[(&str, Holds)] = &[
    ("note", Text),
    ("confidence", OneOf(|| Confidence::ALL.map(Confidence::as_str).to_vec())),
    ("by", Text),
    ("date", Day),
];
/// The fields of an answer that depend on the question.
const ANSWER_OF_QUESTION: [&str; 6] = ["level", "not_applicable", "unknown", "claimed", "votes", "importance"];
const DECISION: &[(&str, Holds)] = &[
    ("ask", RequiredText),
    ("of", Text),
    ("by", Day),
    ("cost", Text),
    ("status", OneOf(|| DecisionStatus::ALL.map(DecisionStatus::as_str).to_vec())),
    ("closed", Day),
];
const ACTION: &[(&str, Holds)] = &[
    ("do", RequiredText),
    ("owner", Text),
    ("accountable", Text),
    ("due", Day),
    ("cost", Text),
    ("days", Holds::Count),
    ("note", Text),
    ("status", OneOf(|| ActionStatus::ALL.map(ActionStatus::as_str).to_vec())),
    ("closed", Day),
];
const TABLES: [&str; 10] = [
    "questionnaire",
    "subject",
    "session",
    "summary",
    "facts",
    "domains",
    "evidence",
    "answers",
    "decisions",
    "actions",
];

impl Edit {
    /// The edit that gives a field a value, both as text: `session.target`, `actions.charter.due`. An empty value takes the key
    /// out.
    ///
    /// # Errors
    ///
    /// If the format has no such field, the field is not one value, or the value does not fit it.
    pub fn field(questionnaire: &Questionnaire, name: &str, value: &str) -> Result<Self, InputError> {
        let (table, rest) = name.split_once('.').unwrap_or((name, ""));
        let (id, key) = rest.rsplit_once('.').map_or((None, rest), |(id, key)| (Some(id), key));
        let own = |fields, key: &str| scalar(fields, &[table], key, value);
        match (table, id) {
            ("questionnaire", None) => own(QUESTIONNAIRE, key),
            ("subject", None) => own(SUBJECT, key),
            ("session", None) if key == "status" && value == "draft" => Ok(Self::Validated(None)),
            ("session", None) if key == "status" && value == "validated" => {
                Err(Message::new("validate-with-name").into())
            }
            ("session", None) => own(SESSION, key),
            ("session", Some("validated")) => scalar(VALIDATED, &["session", "validated"], key, value),
            ("summary", None) => own(SUMMARY, key),
            ("facts", _) => {
                let fact = questionnaire.fact(rest).ok_or_else(|| {
                    InputError::unknown("fact", rest, questionnaire.facts().iter().map(|fact| fact.id.as_str()))
                })?;
                let values: Vec<&str> = if fact.choose_many { value.split(';').collect() } else { vec![value] };
                Ok(Self::Fact(fact.id.clone(), FactValue::parse(fact, &values)?))
            }
            ("domains", Some(id)) => {
                if questionnaire.domain(id).is_none() {
                    let known = questionnaire.domains().iter().map(|domain| domain.id().as_str());
                    return Err(InputError::unknown("domain", id, known));
                }
                scalar(DOMAIN, &[table, id], key, value)
            }
            ("evidence", Some(id)) => scalar(EVIDENCE, &[table, checked_id(id)?], key, value),
            ("answers", Some(id)) => answer(questionnaire, input::question(questionnaire, id)?, key, value),
            ("decisions", Some(id)) => scalar(DECISION, &[table, checked_id(id)?], key, value),
            ("actions", Some(id)) if key == "closes" => {
                let closes = input::closes(questionnaire, value)?;
                Ok(Self::closes(&ActionId::new(checked_id(id)?), &closes))
            }
            ("actions", Some(id)) => scalar(ACTION, &[table, checked_id(id)?], key, value),
            _ if TABLES.contains(&table) => Err(unknown_field(name, &[])),
            _ => Err(unknown_field(name, &TABLES)),
        }
    }
}

impl Edit {
    /// The levels that an action brings questions to, all of them.
    pub(in crate::assessment) fn closes(id: &ActionId, closes: &BTreeMap<QuestionId, LevelId>) -> Self {
        let entries = closes.iter().map(|(id, level)| (id.to_string(), Value::text(level.as_str()))).collect();
        let value = (!closes.is_empty()).then_some(Value::Table(entries));
        let table = vec!["actions".to_owned(), id.to_string()];
        Self::Field(FieldEdit { table, key: "closes".to_owned(), value })
    }
}

/// A key of a table taken out; a table that the key leads to goes as a whole.
pub(in crate::assessment) fn removed_field(table: &[&str], key: &str) -> Edit {
    let table = table.iter().map(|key| (*key).to_owned()).collect();
    Edit::Field(FieldEdit { table, key: key.to_owned(), value: None })
}

/// A text under a key of any table.
pub(in crate::assessment) fn text_field(table: &[String], key: &str, text: &str) -> Edit {
    Edit::Field(FieldEdit { table: table.to_vec(), key: key.to_owned(), value: Some(Value::text(text)) })
}

/// Everything that is known about a question, written into a table.
pub(in crate::assessment) fn entry_fields(table: &[String], entry: &Entry) -> Vec<Edit> {
    let text = |text: &Option<String>| text.as_deref().map(Value::text);
    let level = |level: &LevelId| Value::text(level.as_str());
    let (answer, given) = match &entry.answer {
        Some(Answer::Level(id)) => ("level", Some(level(id))),
        Some(Answer::NotApplicable(reason)) => ("not_applicable", Some(Value::text(reason))),
        Some(Answer::Unknown(whom)) => ("unknown", Some(Value::text(whom))),
        None => ("level", None),
    };
    let votes = entry.votes.iter().map(|(id, count)| (id.to_string(), Value::Count(*count)));
    let fields = [
        (answer, given),
        ("claimed", entry.claimed.as_ref().map(level)),
        ("note", text(&entry.note)),
        ("confidence", entry.confidence.map(|confidence| Value::text(confidence.as_str()))),
        ("by", text(&entry.by)),
        ("date", entry.date.map(Value::Date)),
        ("evidence", (!entry.evidence.is_empty()).then(|| change::evidence_uses(&entry.evidence))),
        ("votes", (!entry.votes.is_empty()).then(|| Value::Table(votes.collect()))),
        ("importance", entry.importance.as_ref().map(|name| Value::text(name.as_str()))),
        ("carried", entry.carried.as_ref().and_then(change::carried_value)),
    ];
    let field = |(key, value): (&str, Option<Value>)| {
        Some(Edit::Field(FieldEdit { table: table.to_vec(), key: key.to_owned(), value: Some(value?) }))
    };
    fields.into_iter().filter_map(field).collect()
}

fn answer(questionnaire: &Questionnaire, question: &Question, key: &str, value: &str) -> Result<Edit, InputError> {
    let id = question.id().clone();
    let given = Some(value).filter(|value| !value.trim().is_empty());
    Ok(match key {
        "level" => Edit::Answer(id, given.map(|text| Answer::parse(question, text)).transpose()?),
        "not_applicable" => {
            Edit::Answer(id, given.map(|text| Answer::parse_not_applicable(question, text)).transpose()?)
        }
        "unknown" => Edit::Answer(id, given.map(Answer::parse_unknown).transpose()?),
        "claimed" => Edit::Claimed(id, given.map(|text| input::level(question, text)).transpose()?),
        "votes" => Edit::Votes(id, input::votes(question, value)?),
        "importance" => {
            let offered = questionnaire.importance();
            if let Some(name) = given
                && !offered.contains_key(name)
            {
                return Err(InputError::unknown("importance", name, offered.keys().map(Importance::as_str)));
            }
            Edit::Importance(id, given.map(Importance::new))
        }
        _ => {
            let known: Vec<&str> = ANSWER.iter().map(|(key, _)| *key).chain(ANSWER_OF_QUESTION).collect();
            if !known.contains(&key) {
                return Err(unknown_field(key, &known));
            }
            return scalar(ANSWER, &["answers", id.as_str()], key, value);
        }
    })
}

/// The edit of a field that holds the same in every questionnaire.
fn scalar(fields: &[(&'static str, Holds)], table: &[&str], key: &str, text: &str) -> Result<Edit, InputError> {
    let known: Vec<&str> = fields.iter().map(|(key, _)| *key).collect();
    let Some((key, holds)) = fields.iter().find(|(known, _)| *known == key) else {
        return Err(unknown_field(key, &known));
    };
    let value = value(*holds, text)?;
    if value.is_none() && matches!(holds, RequiredText | RequiredDay) {
        return Err(Message::new("empty-text").into());
    }
    Ok(Edit::Field(FieldEdit {
        table: table.iter().map(|key| (*key).to_owned()).collect(),
        key: (*key).to_owned(),
        value,
    }))
}

/// The value of a text; `None` if it is blank.
fn value(holds: Holds, given: &str) -> Result<Option<Value>, InputError> {
    let Some(text) = input::text(given)? else { return Ok(None) };
    Ok(Some(match holds {
        Text | RequiredText => Value::text(&text),
        Day | RequiredDay => {
            Value::Date(text.parse::<Date>().map_err(|_| Message::new("not-a-day").with("found", text))?)
        }
        Holds::Count => Value::Count(text.parse().map_err(|_| Message::new("expected-count"))?),
        OneOf(choices) => {
            let choices = choices();
            let choice = choices.iter().find(|choice| **choice == text);
            Value::text(choice.ok_or_else(|| InputError::not_one_of(&text, &choices))?)
        }
        Holds::Marking => {
            let marking = Marking::from_text(&text);
            let choices = Marking::ALL.map(Marking::as_str);
            Value::text(marking.ok_or_else(|| InputError::not_one_of(&text, &choices))?.as_str())
        }
        Country => {
            if text.len() != 2 || !text.bytes().all(|byte| byte.is_ascii_uppercase()) {
                return Err(Message::new("bad-country").with("found", text).into());
            }
            Value::text(&text)
        }
        Sha256 => {
            if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                return Err(Message::new("bad-sha256").into());
            }
            Value::text(&text.to_ascii_lowercase())
        }
    }))
}

fn checked_id(id: &str) -> Result<&str, InputError> {
    if is_id(id) { Ok(id) } else { Err(Message::new("bad-id").with("id", id).into()) }
}

fn unknown_field(name: &str, known: &[&str]) -> InputError {
    InputError { kind: InputErrorKind::BadValue, ..InputError::unknown("field", name, known.iter().copied()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::apply;
    use crate::problem::Source;
    use crate::questionnaire::parse;

    fn questionnaire() -> Questionnaire {
        let text = "palier: questionnaire/1\nid: sample\nversion: '1'\ntitle: T\nsummary: S\nlanguage: en\n\
            structure: [domain]\nscales: { s: { levels: [ { id: '0', value: 0, label: No }, { id: '1', value: 1, label: Yes } ] } }\n\
            scoring: { m: { title: M, domain: mean, total: mean } }\n\
            domains:\n  - id: A\n    title: A\n    questions:\n      - { id: \"5.1\", title: One, ask: One? }\n";
        parse(&Source::new("q.yaml", text)).unwrap()
    }

    #[test]
    fn a_field_is_set_in_its_table() {
        let all = questionnaire();
        for (name, value, written) in [
            ("session.target", "own.csv", "[session]\ntarget = \"own.csv\"\n"),
            ("session.marking", "amber+strict", "[session]\nmarking = \"TLP:AMBER+STRICT\"\n"),
            ("subject.part_of", "nCSIRT", "[subject]\npart_of = \"nCSIRT\"\n"),
            ("actions.charter.due", "2026-12-31", "[actions.charter]\ndue = 2026-12-31\n"),
            ("actions.v1.2.days", "3", "[actions.\"v1.2\"]\ndays = 3\n"),
            ("actions.charter.closes", "5.1=1", "[actions.charter]\ncloses = { \"5.1\" = \"1\" }\n"),
            ("decisions.decree.status", "taken", "[decisions.decree]\nstatus = \"taken\"\n"),
            ("answers.5.1.note", "n", "[answers.\"5.1\"]\nnote = \"n\"\n"),
            ("answers.5.1.level", "1", "[answers.\"5.1\"]\nlevel = \"1\"\n"),
            ("domains.A.finding", "f", "[domains.A]\nfinding = \"f\"\n"),
        ] {
            let edit = Edit::field(&all, name, value).unwrap();
            assert_eq!(apply("", &[edit]).unwrap(), written, "{name}");
        }
        let edit = Edit::field(&all, "actions.charter.due", "").unwrap();
        assert_eq!(
            apply("[actions.charter]\ndo = \"x\"\ndue = 2026-12-31\n", &[edit]).unwrap(),
            "[actions.charter]\ndo = \"x\"\n"
        );
    }

    #[test]
    fn a_field_that_is_not_there_and_a_value_that_does_not_fit_are_refused() {
        let all = questionnaire();
        for (name, value, message) in [
            ("session.targt", "x", "names-nothing"),
            ("sesion.target", "x", "names-nothing"),
            ("session", "x", "names-nothing"),
            ("palier", "x", "names-nothing"),
            ("questionnaire.id", "x", "names-nothing"),
            ("session.assessors", "x", "names-nothing"),
            ("session.status", "validated", "validate-with-name"),
            ("session.date", "", "empty-text"),
            ("session.date", "10/03/2026", "not-a-day"),
            ("subject.team", " ", "empty-text"),
            ("subject.country", "Mali", "bad-country"),
            ("actions.charter.status", "finished", "expected-one-of"),
            ("actions.charter.days", "-1", "expected-count"),
            ("actions.a b.do", "x", "bad-id"),
            ("answers.9.note", "x", "names-nothing"),
            ("answers.5.1.level", "7", "names-nothing"),
            ("evidence.a.sha256", "abc", "bad-sha256"),
        ] {
            assert_eq!(Edit::field(&all, name, value).unwrap_err().message.id(), message, "{name} = {value}");
        }
    }

    #[test]
    fn follow_up_keeps_a_validation_and_what_was_found_does_not() {
        let all = questionnaire();
        let keeps = |name: &str, value: &str| Edit::field(&all, name, value).unwrap().keeps_validation();
        for (name, value) in [
            ("actions.charter.due", "2026-12-31"),
            ("decisions.decree.status", "taken"),
            ("subject.group", "x"),
            ("questionnaire.path", "x.yaml"),
        ] {
            assert!(keeps(name, value), "{name}");
        }
        for (name, value) in [
            ("session.target", "x"),
            ("session.scope", "x"),
            ("answers.5.1.level", "1"),
            ("answers.5.1.note", "n"),
            ("summary.conclusion", "x"),
        ] {
            assert!(!keeps(name, value), "{name}");
        }
    }
}
