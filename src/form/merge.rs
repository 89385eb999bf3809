//! Three-way merge of a form into an assessment, cell by cell.
//!
//! For each cell there are three texts: the one that was exported, the one in the form, and the one in the file now. Changed only
//! in the form: taken. Changed on both sides to different texts: a conflict. Nothing is decided silently.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::civil::Date;

use super::cell::{Cell, CellError, Form};
use super::field::{ActionField, AnswerField, DecisionField, DocumentField, Field};
use super::spoken_answers;
use super::value::{DO_NOT_KNOW, DOES_NOT_APPLY, row_digest, value};
use crate::assessment::{
    Action, ActionStatus, Answer, Assessment, Confidence, Decision, DecisionStatus, Edit, Evidence, EvidenceKind,
    EvidenceUse, FactValue,
};
use crate::problem::{Message, forbidden_character, meant};
use crate::questionnaire::{ActionId, EvidenceId, Fact, Importance, LevelId, Question, is_id};

/// Which side wins where form and file were both changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Prefer {
    /// The form.
    Form,
    /// The file.
    File,
}

/// A field that is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The field.
    pub field: Field,
    /// What the file says now; empty for nothing.
    pub old: String,
    /// What it will say; empty for nothing.
    pub new: String,
    /// The cell that it comes from.
    pub position: String,
}

/// A field that was changed in the form and in the file, to different texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The field.
    pub field: Field,
    /// The text that was exported; `None` where that is not known.
    pub base: Option<String>,
    /// The text in the form.
    pub form: String,
    /// The text in the file.
    pub file: String,
    /// The cell.
    pub position: String,
}

/// What a form comes to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Merged {
    /// What changes, in the order of the form.
    pub changes: Vec<Change>,
    /// What both sides changed. Nothing may be written while there is one.
    pub conflicts: Vec<Conflict>,
    /// The changes as edits of the file.
    pub edits: Vec<Edit>,
}

/// Merges a form into an assessment.
///
/// # Errors
///
/// Everything in the form that cannot be used: unknown ids, levels and dates, another questionnaire.
pub fn merge(assessment: &Assessment, form: &Form, prefer: Option<Prefer>) -> Result<Merged, Vec<CellError>> {
    let mut errors = Vec::new();
    check_questionnaire(assessment, form, &mut errors);
    let mut merged = Merged::default();
    for cell in &form.cells {
        let text = match canonical(assessment, form, cell) {
            Ok(text) => text,
            Err(error) => {
                errors.push(error);
                continue;
            }
        };
        // Space at the ends of a text does not survive a spreadsheet, and is no change.
        let file = value(assessment, &cell.field).trim().to_owned();
        let base = base(assessment, form, cell);
        let changed_in_form = base.as_ref().map_or(!text.is_empty(), |base| *base != text);
        if text == file || !changed_in_form {
            continue;
        }
        let take = match (&base, prefer) {
            (Some(base), _) if *base == file => true,
            (None, _) if file.is_empty() => true,
            (_, Some(Prefer::Form)) => true,
            (_, Some(Prefer::File)) => continue,
            (_, None) => false,
        };
        if take {
            let position = cell.position.clone();
            merged.changes.push(Change { field: cell.field.clone(), old: file, new: text, position });
        } else {
            merged.conflicts.push(Conflict {
                field: cell.field.clone(),
                base,
                form: text,
                file,
                position: cell.position.clone(),
            });
        }
    }
    merged.edits = edits(assessment, &merged.changes, &mut errors);
    if errors.is_empty() { Ok(merged) } else { Err(errors) }
}

fn check_questionnaire(assessment: &Assessment, form: &Form, errors: &mut Vec<CellError>) {
    let questionnaire = assessment.questionnaire();
    let expected = (questionnaire.id().as_str(), questionnaire.version());
    if let Some((id, version)) = &form.questionnaire
        && (id.as_str(), version.as_str()) != expected
    {
        let message = Message::new("form-other-questionnaire")
            .with("found", format!("{id}@{version}"))
            .with("expected", format!("{}@{}", expected.0, expected.1));
        errors.push(CellError::of_form(message));
    }
}

/// What was exported for a cell. A CSV form keeps a digest of each row: while the file's row still has it, the row itself is what was
/// exported.
fn base(assessment: &Assessment, form: &Form, cell: &Cell) -> Option<String> {
    if cell.base.is_some() {
        return cell.base.clone();
    }
    let Field::Answer(id, _) = &cell.field else { return None };
    let question = assessment.questionnaire().question(id)?;
    let exported = form.row_digests.get(id)?;
    (row_digest(assessment, question) == *exported).then(|| value(assessment, &cell.field).trim().to_owned())
}

/// The text of a cell as [`value`] would write it, so that different spellings of one value are equal.
fn canonical(assessment: &Assessment, form: &Form, cell: &Cell) -> Result<String, CellError> {
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
fn parts(text: &str) -> impl Iterator<Item = &str> {
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

/// Changes by their fields.
type ByField<'c> = HashMap<&'c Field, &'c Change>;

/// The edits that changes come down to. The parts of one answer, document or action are looked at together.
fn edits(assessment: &Assessment, list: &[Change], errors: &mut Vec<CellError>) -> Vec<Edit> {
    let mut done = HashSet::new();
    let mut edits = Vec::new();
    let by_field: ByField<'_> = list.iter().map(|change| (&change.field, change)).collect();
    let changes = &by_field;
    for change in list {
        let result = match &change.field {
            Field::Answer(id, _) if done.insert(("question", id.as_str())) => answer_edits(assessment, id, changes),
            Field::Document(id, _) if done.insert(("document", id.as_str())) => {
                document_edit(assessment, id, changes).map(|edit| vec![edit])
            }
            Field::Action(id, _) if done.insert(("action", id.as_str())) => {
                action_edit(assessment, id, changes).map(|edit| vec![edit])
            }
            Field::Decision(id, _) if done.insert(("decision", id.as_str())) => {
                Ok(decision_edit(assessment, id, changes).into_iter().collect())
            }
            Field::Fact(id) => {
                let fact = assessment.questionnaire().fact(id);
                Ok(fact.map(|fact| Edit::Fact(fact.id.clone(), fact_value(fact, &change.new))).into_iter().collect())
            }
            _ => Ok(Vec::new()),
        };
        match result {
            Ok(more) => edits.extend(more),
            Err(error) => errors.push(error),
        }
    }
    edits
}

fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn answer_edits(assessment: &Assessment, id: &str, changes: &ByField<'_>) -> Result<Vec<Edit>, CellError> {
    let Some(question) = assessment.questionnaire().question(id) else { return Ok(Vec::new()) };
    let change_of = |part: AnswerField| changes.get(&Field::Answer(id.to_owned(), part));
    let now = |part: AnswerField| {
        let field = Field::Answer(id.to_owned(), part);
        change_of(part).map_or_else(|| value(assessment, &field), |change| change.new.clone())
    };
    let id = question.id();
    let mut found = Vec::new();
    let answer = now(AnswerField::Answer);
    let holds = |answer: &str| matches!(answer, DOES_NOT_APPLY | DO_NOT_KNOW);
    let held_comment = holds(&value(assessment, &Field::Answer(id.to_string(), AnswerField::Answer)));
    let holds_comment = holds(&answer);
    let answer_change = change_of(AnswerField::Answer);
    let comment_change = change_of(AnswerField::Comment);
    if let Some(change) = answer_change.or(if holds_comment { comment_change } else { None }) {
        let comment = now(AnswerField::Comment);
        let given = match answer.as_str() {
            "" => None,
            DOES_NOT_APPLY if comment.is_empty() => {
                return Err(CellError::at(&change.position, Message::new("form-needs-reason")));
            }
            DOES_NOT_APPLY => Some(Answer::NotApplicable(comment)),
            // Whom to ask is not always known in the moment.
            DO_NOT_KNOW if comment.is_empty() => Some(Answer::Unknown(DO_NOT_KNOW.to_owned())),
            DO_NOT_KNOW => Some(Answer::Unknown(comment)),
            level => Some(Answer::Level(LevelId::new(level))),
        };
        found.push(Edit::Answer(id.clone(), given));
    }
    // A comment is the note of a level, and the reason or whom to ask without one: where that changes, it moves.
    let note = assessment.entry(id).and_then(|entry| entry.note.as_deref()).unwrap_or_default();
    match (held_comment, holds_comment) {
        (false, true) if !note.is_empty() => found.push(Edit::Note(id.clone(), None)),
        (true, false) => {
            let comment = now(AnswerField::Comment);
            // A note beside a reason is not in the form, and stays.
            let both = [note, comment.as_str()].into_iter().filter(|text| !text.is_empty() && *text != DO_NOT_KNOW);
            found.push(Edit::Note(id.clone(), filled(&both.collect::<Vec<_>>().join("\n"))));
        }
        (false, false) => found.extend(comment_change.map(|change| Edit::Note(id.clone(), filled(&change.new)))),
        _ => {}
    }
    for part in AnswerField::ALL {
        let Some(change) = change_of(*part) else { continue };
        let new = &change.new;
        let level = || filled(new).map(|level| LevelId::new(&level));
        found.extend(match part {
            AnswerField::Answer | AnswerField::Comment => None,
            AnswerField::Documents => Some(Edit::Shown(id.clone(), shown(new))),
            AnswerField::Claimed => Some(Edit::Claimed(id.clone(), level())),
            AnswerField::Confidence => {
                let sure = Confidence::ALL.into_iter().find(|sure| sure.as_str() == new);
                Some(Edit::Confidence(id.clone(), sure))
            }
            AnswerField::Importance => Some(Edit::Importance(id.clone(), filled(new).as_deref().map(Importance::new))),
            AnswerField::Votes => Some(Edit::Votes(id.clone(), counted(new))),
            AnswerField::By => Some(Edit::By(id.clone(), filled(new))),
            AnswerField::Date => Some(Edit::AnsweredOn(id.clone(), new.parse().ok())),
        });
    }
    Ok(found)
}

fn shown(text: &str) -> Vec<EvidenceUse> {
    let one = |part: &str| match part.split_once('>') {
        Some((id, level)) => EvidenceUse { id: EvidenceId::new(id), proves: Some(LevelId::new(level)) },
        None => EvidenceUse { id: EvidenceId::new(part), proves: None },
    };
    parts(text).map(one).collect()
}

fn counted(text: &str) -> BTreeMap<LevelId, u32> {
    let pairs = parts(text).filter_map(|part| part.split_once('='));
    pairs.filter_map(|(level, count)| Some((LevelId::new(level), count.parse().ok()?))).collect()
}

/// The value of a fact; an empty cell states nothing.
fn fact_value(fact: &Fact, text: &str) -> Option<FactValue> {
    let text = filled(text)?;
    Some(if fact.choose_many {
        FactValue::Many(parts(&text).map(str::to_owned).collect())
    } else {
        FactValue::One(text)
    })
}

fn document_edit(assessment: &Assessment, id: &str, changes: &ByField<'_>) -> Result<Edit, CellError> {
    let text = |part: DocumentField| {
        let field = Field::Document(id.to_owned(), part);
        let own = changes.get(&field);
        own.map_or_else(|| value(assessment, &field), |change| change.new.clone())
    };
    let title = text(DocumentField::Title);
    if title.is_empty() {
        return Err(needs(changes, "title", |field| matches!(field, Field::Document(other, _) if other == id)));
    }
    let kind = text(DocumentField::Kind);
    let id = EvidenceId::new(id);
    let known = assessment.document(&id);
    Ok(Edit::Document(Evidence {
        id,
        title,
        kind: EvidenceKind::ALL.into_iter().find(|known| known.as_str() == kind).unwrap_or_default(),
        link: filled(&text(DocumentField::Link)),
        file: known.and_then(|known| known.file.clone()),
        sha256: known.and_then(|known| known.sha256.clone()),
        owner: filled(&text(DocumentField::Owner)),
        date: text(DocumentField::Date).parse().ok(),
        seen: text(DocumentField::Seen).parse().ok(),
        expires: text(DocumentField::Expires).parse().ok(),
    }))
}

fn action_edit(assessment: &Assessment, id: &str, changes: &ByField<'_>) -> Result<Edit, CellError> {
    let text = |part: ActionField| {
        let field = Field::Action(id.to_owned(), part);
        let own = changes.get(&field);
        own.map_or_else(|| value(assessment, &field), |change| change.new.clone())
    };
    let action = text(ActionField::Do);
    if action.is_empty() {
        return Err(needs(changes, "do", |field| matches!(field, Field::Action(other, _) if other == id)));
    }
    let closes = text(ActionField::Closes);
    let closes = parts(&closes).filter_map(|part| {
        let (question, level) = part.split_once('=')?;
        let question = assessment.questionnaire().question(question)?;
        Some((question.id().clone(), LevelId::new(level)))
    });
    let status = text(ActionField::Status);
    let known = assessment.actions().iter().find(|action| action.id.as_str() == id).cloned();
    Ok(Edit::Action(Action {
        action: action.clone(),
        closes: closes.collect(),
        owner: filled(&text(ActionField::Owner)),
        accountable: filled(&text(ActionField::Accountable)),
        due: text(ActionField::Due).parse().ok(),
        cost: filled(&text(ActionField::Cost)),
        status: ActionStatus::ALL.into_iter().find(|known| known.as_str() == status).unwrap_or_default(),
        note: filled(&text(ActionField::Note)),
        ..known.unwrap_or_else(|| Action::new(ActionId::new(id), action))
    }))
}

fn decision_edit(assessment: &Assessment, id: &str, changes: &ByField<'_>) -> Option<Edit> {
    let known = assessment.decisions().iter().find(|decision| decision.id.as_str() == id)?;
    let text = |part: DecisionField| {
        let field = Field::Decision(id.to_owned(), part);
        let own = changes.get(&field);
        own.map_or_else(|| value(assessment, &field), |change| change.new.clone())
    };
    let status = text(DecisionField::Status);
    Some(Edit::Decision(Decision {
        status: DecisionStatus::ALL.into_iter().find(|known| known.as_str() == status).unwrap_or_default(),
        by: text(DecisionField::By).parse().ok(),
        ..known.clone()
    }))
}

/// A column that must be filled in: the error is at the first cell of the row that is.
fn needs(changes: &ByField<'_>, column: &'static str, is_row: impl Fn(&Field) -> bool) -> CellError {
    let position = changes
        .values()
        .filter(|change| is_row(&change.field))
        .map(|change| change.position.as_str())
        .min()
        .unwrap_or_default();
    CellError::at(position, Message::new("form-needs-column").with("column", column))
}
