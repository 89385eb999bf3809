//! What an assessment says in a field, as the text of a cell.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::field::{ActionField, AnswerField, DecisionField, DocumentField, Field};
use crate::assessment::{Action, Answer, Assessment, Decision, Entry, Evidence, EvidenceUse};
use crate::questionnaire::{EvidenceId, Question};

/// The text of an answer that leaves the score. No level has such an id.
pub const DOES_NOT_APPLY: &str = "n/a";

/// The text of an answer that nobody in the room knew. No level has such an id.
pub const DO_NOT_KNOW: &str = "?";

/// The text of a field; empty where the assessment says nothing.
#[must_use]
pub fn value(assessment: &Assessment, field: &Field) -> String {
    match field {
        Field::Answer(id, part) => {
            let question = assessment.questionnaire().question(id);
            let entry = question.and_then(|question| assessment.entry(question.id()));
            entry.map(|entry| answer(entry, *part)).unwrap_or_default()
        }
        Field::Fact(id) => {
            let fact = assessment.questionnaire().fact(id);
            fact.and_then(|fact| assessment.fact(&fact.id)).map(|value| value.values().join("; ")).unwrap_or_default()
        }
        Field::Document(id, part) => {
            assessment.document(&EvidenceId::new(id)).map(|found| document(found, *part)).unwrap_or_default()
        }
        Field::Action(id, part) => {
            let found = assessment.actions().iter().find(|action| action.id.as_str() == id);
            found.map(|found| action(found, *part)).unwrap_or_default()
        }
        Field::Decision(id, part) => {
            let found = assessment.decisions().iter().find(|decision| decision.id.as_str() == id);
            found.map(|found| decision(found, *part)).unwrap_or_default()
        }
    }
}

/// The digest of a question's row: whoever takes a CSV form back sees from it whether the file has changed since.
#[must_use]
pub fn row_digest(assessment: &Assessment, question: &Question) -> String {
    let mut hash = Sha256::new();
    for part in AnswerField::ALL {
        hash.update(value(assessment, &Field::Answer(question.id().to_string(), *part)));
        hash.update([0]);
    }
    hash.finalize().iter().take(8).fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn answer(entry: &Entry, part: AnswerField) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    match part {
        AnswerField::Answer => match &entry.answer {
            Some(Answer::Level(level)) => level.to_string(),
            Some(Answer::NotApplicable(_)) => DOES_NOT_APPLY.to_owned(),
            Some(Answer::Unknown(_)) => DO_NOT_KNOW.to_owned(),
            None => String::new(),
        },
        AnswerField::Comment => match &entry.answer {
            Some(Answer::NotApplicable(reason)) => reason.clone(),
            Some(Answer::Unknown(whom)) => whom.clone(),
            Some(Answer::Level(_)) | None => text(&entry.note),
        },
        AnswerField::Documents => documents(&entry.evidence),
        AnswerField::Claimed => entry.claimed.as_ref().map(ToString::to_string).unwrap_or_default(),
        AnswerField::Confidence => entry.confidence.map(|sure| sure.as_str().to_owned()).unwrap_or_default(),
        AnswerField::Importance => entry.importance.as_ref().map(ToString::to_string).unwrap_or_default(),
        AnswerField::Votes => {
            let votes: Vec<String> = entry.votes.iter().map(|(level, count)| format!("{level}={count}")).collect();
            votes.join("; ")
        }
        AnswerField::By => text(&entry.by),
        AnswerField::Date => entry.date.map(|day| day.to_string()).unwrap_or_default(),
    }
}

/// `decree; minutes>2`: each document, with the level that it proves where one is stated.
fn documents(shown: &[EvidenceUse]) -> String {
    let shown: Vec<String> = shown
        .iter()
        .map(|shown| match &shown.proves {
            Some(level) => format!("{}>{level}", shown.id),
            None => shown.id.to_string(),
        })
        .collect();
    shown.join("; ")
}

fn document(document: &Evidence, part: DocumentField) -> String {
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    match part {
        DocumentField::Title => document.title.clone(),
        DocumentField::Kind => document.kind.as_str().to_owned(),
        DocumentField::Link => document.link.clone().unwrap_or_default(),
        DocumentField::Owner => document.owner.clone().unwrap_or_default(),
        DocumentField::Date => day(document.date),
        DocumentField::Seen => day(document.seen),
        DocumentField::Expires => day(document.expires),
    }
}

fn action(action: &Action, part: ActionField) -> String {
    match part {
        ActionField::Do => action.action.clone(),
        ActionField::Closes => {
            let closes: Vec<String> = action.closes.iter().map(|(id, level)| format!("{id}={level}")).collect();
            closes.join("; ")
        }
        ActionField::Owner => action.owner.clone().unwrap_or_default(),
        ActionField::Accountable => action.accountable.clone().unwrap_or_default(),
        ActionField::Due => action.due.map(|day| day.to_string()).unwrap_or_default(),
        ActionField::Cost => action.cost.clone().unwrap_or_default(),
        ActionField::Status => action.status.as_str().to_owned(),
        ActionField::Note => action.note.clone().unwrap_or_default(),
    }
}

fn decision(decision: &Decision, part: DecisionField) -> String {
    match part {
        DecisionField::Status => decision.status.as_str().to_owned(),
        DecisionField::By => decision.by.map(|day| day.to_string()).unwrap_or_default(),
    }
}
