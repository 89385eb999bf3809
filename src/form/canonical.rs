//! The text of a cell as the file would say it: whatever the spelling of a level, a date or a list, equal values are equal texts.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::cell::{Cell, CellError, Form};
use super::field::{ActionField, AnswerField, DecisionField, DocumentField, Field};
use super::spoken::spoken_answers;
use super::value::{DO_NOT_KNOW, DOES_NOT_APPLY};
use crate::assessment::{ActionStatus, Assessment, Confidence, DecisionStatus, EvidenceKind};
use crate::problem::{Message, forbidden_character, meant};
use crate::questionnaire::{EvidenceId, Importance, LevelId, Question, is_id};

/// The text of a cell as [`value`] would write it, so that different spellings of one value are equal.
pub(super) fn canonical(assessment: &Assessment, form: &Form, cell: &Cell) -> Result<String, CellError> {
    let text = cell.text.as_str();
    let at = |message: Message| CellError::at(&cell.position, message);
    if let Some(character) = text.chars().find(|c| forbidden_character(*c) || *c == '\t') {
        let code = format!("U+{:04X}", u32::from(character));
        return Err(at(Message::new("forbidden-character").with("code", code)));
    }
    match &cell.field {
        Field::Answer(id, part) => {
            let questionnaire = assessment.questionnaire();
            let question = questionnaire.question(id).ok_or_else(|| {
                let known: Vec<&str> = questionnaire.questions().iter().map(|known| known.id().as_str()).collect();
                unknown(cell, "question", id, &known)
            })?;
            answer(assessment, form, cell, question, *part)
        }
        Field::Fact(id) => fact(assessment, cell, id),
        Field::Document(id, part) => {
            if !is_id(id) {
                return Err(at(Message::new("bad-id").with("id", id.as_str())));
            }
            match part {
                DocumentField::Kind => one_of(cell, "kind", &EvidenceKind::ALL.map(EvidenceKind::as_str)),
                DocumentField::Date | DocumentField::Seen | DocumentField::Expires => day(cell),
                DocumentField::Title | DocumentField::Link | DocumentField::Owner => Ok(text.to_owned()),
            }
        }
        Field::Action(id, part) => {
            if !is_id(id) {
                return Err(at(Message::new("bad-id").with("id", id.as_str())));
            }
            match part {
                ActionField::Status => one_of(cell, "status", &ActionStatus::ALL.map(ActionStatus::as_str)),
                ActionField::Due => day(cell),
                ActionField::Closes => closes(assessment, cell),
                ActionField::Do
                | ActionField::Owner
                | ActionField::Accountable
                | ActionField::Cost
                | ActionField::Note => Ok(text.to_owned()),
            }
        }
        Field::Decision(id, part) => {
            let decisions = assessment.decisions();
            if !decisions.iter().any(|known| known.id.as_str() == id) {
                let known: Vec<&str> = decisions.iter().map(|known| known.id.as_str()).collect();
                return Err(unknown(cell, "decision", id, &known));
            }
            match part {
                DecisionField::Status => one_of(cell, "status", &DecisionStatus::ALL.map(DecisionStatus::as_str)),
                DecisionField::By => day(cell),
            }
        }
    }
}

fn answer(
    assessment: &Assessment,
    form: &Form,
    cell: &Cell,
    question: &Question,
    part: AnswerField,
) -> Result<String, CellError> {
    let text = cell.text.as_str();
    match part {
        AnswerField::Answer => {
            if text.is_empty() {
                return Ok(String::new());
            }
            if question.scale().level(option_id(text)).is_some() {
                return level(cell, question, text);
            }
            let given = [DOES_NOT_APPLY, DO_NOT_KNOW].into_iter().find(|given| option_id(text) == *given);
            if let Some(given) = given.or_else(|| spoken_answers(text)) {
                if given == DOES_NOT_APPLY && !question.may_be_not_applicable() {
                    let message = Message::new("not-applicable-forbidden").with("question", question.id().as_str());
                    return Err(CellError::at(&cell.position, message));
                }
                return Ok(given.to_owned());
            }
            level(cell, question, text)
        }
        AnswerField::Claimed if text.is_empty() => Ok(String::new()),
        AnswerField::Claimed => level(cell, question, text),
        AnswerField::Documents => documents(assessment, form, cell, question),
        AnswerField::Votes => votes(cell, question),
        AnswerField::Confidence => one_of(cell, "confidence", &Confidence::ALL.map(Confidence::as_str)),
        AnswerField::Importance => {
            let known: Vec<&str> = assessment.questionnaire().importance().keys().map(Importance::as_str).collect();
            one_of(cell, "importance", &known)
        }
        AnswerField::Date => day(cell),
        AnswerField::Comment | AnswerField::By => Ok(text.to_owned()),
    }
}

/// The id of an option such as `2 – Explicit`: what comes before the dash.
fn option_id(text: &str) -> &str {
    text.split_once(" – ").map_or(text, |(id, _)| id).trim()
}

/// A level by its id. A spreadsheet turns `2` into a number and `0.50` into `0.5`, so equal numbers are equal ids.
fn level(cell: &Cell, question: &Question, text: &str) -> Result<String, CellError> {
    let scale = question.scale();
    let id = option_id(text);
    if let Some(level) = scale.level(id) {
        return Ok(level.id().to_string());
    }
    let same =
        |level: &&crate::questionnaire::Level| numeral(level.id().as_str()).is_some_and(|own| Some(own) == numeral(id));
    if let Some(level) = scale.levels().iter().find(same) {
        return Ok(level.id().to_string());
    }
    let known: Vec<&str> = scale.levels().iter().map(|level| level.id().as_str()).collect();
    Err(unknown(cell, "level", id, &known))
}

/// A number in its shortest spelling: `2.0` and `2,0` are `2`. `None` for what is not a number.
fn numeral(text: &str) -> Option<String> {
    let text = text.replace(',', ".");
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(fraction) {
        return None;
    }
    let fraction = fraction.trim_end_matches('0');
    Some(if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") })
}

/// The parts of a list such as `a; b`.
pub(super) fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty())
}

fn documents(assessment: &Assessment, form: &Form, cell: &Cell, question: &Question) -> Result<String, CellError> {
    let mut shown = Vec::new();
    for part in parts(&cell.text) {
        let (id, proves) = part.split_once('>').map_or((part, None), |(id, level)| (id.trim(), Some(level.trim())));
        let is_new = || form.cells.iter().any(|cell| matches!(&cell.field, Field::Document(new, _) if new == id));
        if assessment.document(&EvidenceId::new(id)).is_none() && !is_new() {
            let known: Vec<&str> = assessment.evidence().iter().map(|document| document.id.as_str()).collect();
            return Err(unknown(cell, "evidence", id, &known));
        }
        shown.push(match proves {
            Some(text) => format!("{id}>{}", level(cell, question, text)?),
            None => id.to_owned(),
        });
    }
    Ok(shown.join("; "))
}

fn votes(cell: &Cell, question: &Question) -> Result<String, CellError> {
    let mut votes: BTreeMap<LevelId, u32> = BTreeMap::new();
    for part in parts(&cell.text) {
        let wrong = || CellError::at(&cell.position, Message::new("form-votes").with("found", part));
        let (of, count) = part.split_once('=').ok_or_else(wrong)?;
        let of = level(cell, question, of.trim())?;
        let count: u32 = count.trim().parse().map_err(|_| wrong())?;
        *votes.entry(LevelId::new(&of)).or_default() += count;
    }
    let votes: Vec<String> = votes.iter().map(|(level, count)| format!("{level}={count}")).collect();
    Ok(votes.join("; "))
}

fn closes(assessment: &Assessment, cell: &Cell) -> Result<String, CellError> {
    let questionnaire = assessment.questionnaire();
    let mut closes = BTreeMap::new();
    for part in parts(&cell.text) {
        let wrong = || CellError::at(&cell.position, Message::new("form-closes").with("found", part));
        let (id, of) = part.split_once('=').ok_or_else(wrong)?;
        let question = questionnaire.question(id.trim()).ok_or_else(|| {
            let known: Vec<&str> = questionnaire.questions().iter().map(|known| known.id().as_str()).collect();
            unknown(cell, "question", id.trim(), &known)
        })?;
        closes.insert(question.id().clone(), level(cell, question, of.trim())?);
    }
    let closes: Vec<String> = closes.iter().map(|(id, level)| format!("{id}={level}")).collect();
    Ok(closes.join("; "))
}

fn fact(assessment: &Assessment, cell: &Cell, id: &str) -> Result<String, CellError> {
    let questionnaire = assessment.questionnaire();
    let Some(fact) = questionnaire.fact(id) else {
        let known: Vec<&str> = questionnaire.facts().iter().map(|fact| fact.id.as_str()).collect();
        return Err(unknown(cell, "fact", id, &known));
    };
    if cell.text.is_empty() || fact.options.is_empty() {
        return Ok(cell.text.clone());
    }
    let option = |given: &str| {
        let given = option_id(given);
        if fact.offers(given) {
            return Ok(given.to_owned());
        }
        let known: Vec<&str> = fact.options.iter().map(|(id, _)| id.as_str()).collect();
        Err(unknown(cell, "option", given, &known))
    };
    if fact.choose_many {
        return Ok(parts(&cell.text).map(option).collect::<Result<Vec<_>, _>>()?.join("; "));
    }
    option(&cell.text)
}

fn one_of(cell: &Cell, kind: &'static str, known: &[&str]) -> Result<String, CellError> {
    let given = option_id(&cell.text);
    if given.is_empty() || known.contains(&given) {
        Ok(given.to_owned())
    } else {
        Err(unknown(cell, kind, given, known))
    }
}

/// A day as `2026-03-10`, `10/03/2026` or `10.03.2026`.
fn day(cell: &Cell) -> Result<String, CellError> {
    let text = cell.text.as_str();
    if text.is_empty() {
        return Ok(String::new());
    }
    let parts: Vec<&str> = text.split(['/', '.']).collect();
    let turned = match parts[..] {
        [day, month, year] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => text.to_owned(),
    };
    let day: Result<Date, _> = turned.parse();
    day.map(|day| day.to_string())
        .map_err(|_| CellError::at(&cell.position, Message::new("form-bad-date").with("found", text)))
}

fn unknown(cell: &Cell, kind: &'static str, name: &str, known: &[&str]) -> CellError {
    let message = Message::new("names-nothing").with("kind", kind).with("name", name);
    CellError::at(&cell.position, message).with_hint(meant(name, known))
}
