//! A keeper without a disk, for tests: a TOML document that is read again after every change, as a file would be.

use std::sync::Arc;

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, Value, value};

use super::{Keeper, SaveFailure};
use crate::assessment::{Answer, Assessment, Carried, Edit, parse};
use crate::problem::Source;
use crate::questionnaire::Questionnaire;

/// Keeps an assessment in memory, and fails as often as it is told to.
pub(super) struct Memory {
    pub(super) questionnaire: Arc<Questionnaire>,
    pub(super) text: String,
    /// What the next savings come to: a failure each, taken from the front.
    pub(super) failures: Vec<SaveFailure>,
    /// Where it was saved instead.
    pub(super) elsewhere: Option<String>,
    /// Every change that was saved.
    pub(super) saved: Vec<Edit>,
}

impl Memory {
    /// An assessment of this questionnaire, with these lines after its head.
    pub(super) fn new(questionnaire: Arc<Questionnaire>, more: &str) -> Self {
        let text = format!(
            "palier = \"assessment/1\"\n[questionnaire]\nid = \"{}\"\nversion = \"{}\"\n[subject]\nteam = \"ML-CERT\"\n\
             [session]\ndate = 2025-05-21\n{more}",
            questionnaire.id(),
            questionnaire.version()
        );
        Self { questionnaire, text, failures: Vec::new(), elsewhere: None, saved: Vec::new() }
    }

    pub(super) fn read(&self) -> Assessment {
        let source = Source::new("memory.toml", &self.text);
        parse(&source, Arc::clone(&self.questionnaire)).unwrap_or_else(|problems| panic!("{problems:?}\n{}", self.text))
    }
}

impl Keeper for Memory {
    fn save(&mut self, edits: &[Edit]) -> Result<Assessment, SaveFailure> {
        if !self.failures.is_empty() {
            return Err(self.failures.remove(0));
        }
        let mut document: DocumentMut = self.text.parse().unwrap();
        for edit in edits {
            apply(&mut document, edit);
        }
        self.text = document.to_string();
        self.saved.extend_from_slice(edits);
        Ok(self.read())
    }

    fn save_elsewhere(&mut self, place: &str, edits: &[Edit]) -> Result<Assessment, SaveFailure> {
        self.elsewhere = Some(place.to_owned());
        self.save(edits)
    }

    fn reload(&mut self) -> Result<Assessment, SaveFailure> {
        Ok(self.read())
    }
}

fn apply(document: &mut DocumentMut, edit: &Edit) {
    let text = |text: &String| Some(value(text.as_str()));
    let texts =
        |texts: &[String]| (!texts.is_empty()).then(|| value(texts.iter().map(String::as_str).collect::<Array>()));
    match edit {
        Edit::Organisation(new) => set(document, &["subject", "organisation"], new.as_ref().and_then(text)),
        Edit::Country(new) => set(document, &["subject", "country"], new.as_ref().and_then(text)),
        Edit::Assessors(new) => set(document, &["session", "assessors"], texts(new)),
        Edit::Participants(new) => set(document, &["session", "participants"], texts(new)),
        Edit::Scope(new) => set(document, &["session", "scope"], new.as_ref().and_then(text)),
        Edit::Target(new) => set(document, &["session", "target"], new.as_ref().and_then(text)),
        Edit::Language(new) => set(document, &["session", "language"], new.as_ref().and_then(text)),
        Edit::Fact(id, new) => set(document, &["facts", id.as_str()], new.as_ref().and_then(text)),
        Edit::Finding(id, new) => set(document, &["domains", id.as_str(), "finding"], new.as_ref().and_then(text)),
        Edit::Conclusion(new) => set(document, &["summary", "conclusion"], new.as_ref().and_then(text)),
        Edit::Note(id, new) => set(document, &["answers", id.as_str(), "note"], new.as_ref().and_then(text)),
        Edit::By(id, new) => set(document, &["answers", id.as_str(), "by"], new.as_ref().and_then(text)),
        Edit::Importance(id, new) => {
            set(document, &["answers", id.as_str(), "importance"], new.as_ref().and_then(text));
        }
        Edit::Claimed(id, new) => {
            set(document, &["answers", id.as_str(), "claimed"], new.as_ref().map(|level| value(level.as_str())));
        }
        Edit::Confidence(id, new) => {
            set(document, &["answers", id.as_str(), "confidence"], new.map(|confidence| value(confidence.as_str())));
        }
        Edit::AnsweredOn(id, new) => {
            let day = new.map(|day| value(day.to_string().parse::<toml_edit::Datetime>().unwrap()));
            set(document, &["answers", id.as_str(), "date"], day);
        }
        Edit::Answer(id, new) => {
            for key in ["level", "not_applicable", "unknown", "carried"] {
                set(document, &["answers", id.as_str(), key], None);
            }
            match new {
                Some(Answer::Level(level)) => {
                    set(document, &["answers", id.as_str(), "level"], Some(value(level.as_str())));
                }
                Some(Answer::NotApplicable(reason)) => {
                    set(document, &["answers", id.as_str(), "not_applicable"], Some(value(reason.as_str())));
                }
                Some(Answer::Unknown(who)) => {
                    set(document, &["answers", id.as_str(), "unknown"], Some(value(who.as_str())));
                }
                None => {}
            }
        }
        Edit::Carried(id, carried) => {
            carry(document, id.as_str(), carried);
        }
        Edit::Votes(id, votes) => {
            let hands: InlineTable =
                votes.iter().map(|(level, hands)| (level.as_str(), Value::from(i64::from(*hands)))).collect();
            set(document, &["answers", id.as_str(), "votes"], (!votes.is_empty()).then(|| value(hands)));
        }
        Edit::Shown(id, shown) => {
            let uses: Array = shown
                .iter()
                .map(|shown| {
                    let mut table = InlineTable::new();
                    table.insert("id", shown.id.as_str().into());
                    if let Some(level) = &shown.proves {
                        table.insert("proves", level.as_str().into());
                    }
                    Value::from(table)
                })
                .collect();
            set(document, &["answers", id.as_str(), "evidence"], (!shown.is_empty()).then(|| value(uses)));
        }
        Edit::Document(new) => {
            let id = new.id.as_str();
            let day = |day: jiff::civil::Date| value(day.to_string().parse::<toml_edit::Datetime>().unwrap());
            set(document, &["evidence", id, "title"], text(&new.title));
            set(document, &["evidence", id, "kind"], Some(value(new.kind.as_str())));
            set(document, &["evidence", id, "link"], new.link.as_ref().and_then(text));
            set(document, &["evidence", id, "owner"], new.owner.as_ref().and_then(text));
            set(document, &["evidence", id, "date"], new.date.map(day));
            set(document, &["evidence", id, "seen"], new.seen.map(day));
            set(document, &["evidence", id, "expires"], new.expires.map(day));
        }
        Edit::Decisions(new) => {
            let all: Array = new
                .iter()
                .map(|decision| {
                    let mut table = InlineTable::new();
                    table.insert("ask", decision.ask.as_str().into());
                    table.extend(decision.of.as_ref().map(|of| ("of", Value::from(of.as_str()))));
                    let day = decision.by.map(|day| day.to_string().parse::<toml_edit::Datetime>().unwrap());
                    table.extend(day.map(|day| ("by", Value::from(day))));
                    table.extend(decision.cost.as_ref().map(|cost| ("cost", Value::from(cost.as_str()))));
                    Value::from(table)
                })
                .collect();
            set(document, &["summary", "decisions"], Some(value(all)));
        }
        Edit::Validated(new) => validate(document, new.as_ref()),
        other => panic!("no interview asks for {other:?}"),
    }
}

fn carry(document: &mut DocumentMut, id: &str, carried: &Carried) {
    for key in ["level", "not_applicable", "unknown"] {
        set(document, &["answers", id, key], None);
    }
    let mut table = InlineTable::new();
    match &carried.answer {
        Answer::Level(level) => table.insert("level", level.as_str().into()),
        Answer::NotApplicable(reason) => table.insert("not_applicable", reason.as_str().into()),
        Answer::Unknown(_) => panic!("what nobody knew is never carried"),
    };
    let day = carried.date.map(|day| day.to_string().parse::<toml_edit::Datetime>().unwrap());
    table.extend(day.map(|day| ("date", Value::from(day))));
    set(document, &["answers", id, "carried"], Some(value(table)));
}

fn validate(document: &mut DocumentMut, validated: Option<&(String, jiff::civil::Date)>) {
    let status = if validated.is_some() { "validated" } else { "draft" };
    set(document, &["session", "status"], Some(value(status)));
    let by = validated.map(|(name, day)| {
        let mut table = InlineTable::new();
        table.insert("by", name.as_str().into());
        table.insert("date", day.to_string().parse::<toml_edit::Datetime>().unwrap().into());
        value(table)
    });
    set(document, &["session", "validated"], by);
}

fn set(document: &mut DocumentMut, path: &[&str], new: Option<Item>) {
    let (last, tables) = path.split_last().unwrap();
    let mut table = document.as_table_mut();
    for name in tables {
        table = table.entry(name).or_insert_with(|| Item::Table(Table::new())).as_table_mut().unwrap();
    }
    match new {
        Some(item) => {
            table.insert(last, item);
        }
        None => {
            table.remove(last);
        }
    }
}
