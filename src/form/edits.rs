//! Changes of a form as edits of the file. The parts of one answer, document, action or decision are looked at together.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::canonical::parts;
use super::cell::CellError;
use super::field::{ActionField, AnswerField, DecisionField, DocumentField, Field};
use super::value::{DO_NOT_KNOW, DOES_NOT_APPLY, value};
use crate::assessment::{
    Action, ActionStatus, Answer, Assessment, Confidence, Decision, DecisionStatus, Edit, Evidence, EvidenceKind,
    EvidenceUse, FactValue,
};
use crate::problem::Message;
use crate::questionnaire::{ActionId, EvidenceId, Fact, Importance, LevelId};

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

/// Changes by their fields.
type ByField<'c> = HashMap<&'c Field, &'c Change>;

/// The edits that changes come down to. The parts of one answer, document or action are looked at together.
pub(super) fn edits(assessment: &Assessment, list: &[Change], errors: &mut Vec<CellError>) -> Vec<Edit> {
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
