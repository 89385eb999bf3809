//! The layout that writers and readers of forms share: sheets, columns, and how a table of texts becomes cells.

use super::cell::{Cell, CellError};
use super::field::{ActionField, AnswerField, DecisionField, DocumentField, Field};
use crate::problem::Message;

/// What a sheet of a form holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SheetKind {
    /// One row a question.
    Answers,
    /// One row a fact.
    Facts,
    /// One row a document of the register.
    Documents,
    /// One row an action.
    Actions,
    /// One row an action, decision or document that is due, of one team or several.
    FollowUp,
}

/// The sheets of a form in their order.
pub const SHEETS: [SheetKind; 4] = [SheetKind::Answers, SheetKind::Facts, SheetKind::Documents, SheetKind::Actions];

/// A column of a sheet: its key, and whether somebody may fill it in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The key in the first, hidden row of a sheet or in the head of a CSV file.
    pub key: &'static str,
    /// Whether it is an input.
    pub is_input: bool,
    /// Whether it is among the further columns, which a workbook folds away.
    pub is_further: bool,
}

const fn text(key: &'static str) -> Column {
    Column { key, is_input: false, is_further: false }
}

const fn input(key: &'static str) -> Column {
    Column { key, is_input: true, is_further: false }
}

const fn further(key: &'static str) -> Column {
    Column { key, is_input: true, is_further: true }
}

const ANSWERS: &[Column] = &[
    text("question"),
    text("domain"),
    text("title"),
    text("levels"),
    input("answer"),
    input("comment"),
    input("documents"),
    further("claimed"),
    further("confidence"),
    further("importance"),
    Column { key: "carried", is_input: false, is_further: true },
    further("votes"),
    further("by"),
    further("date"),
];

const FACTS: &[Column] = &[text("fact"), text("title"), input("answer")];

const DOCUMENTS: &[Column] = &[
    input("document"),
    input("title"),
    input("kind"),
    input("link"),
    input("owner"),
    input("date"),
    input("seen"),
    input("expires"),
];

const ACTIONS: &[Column] = &[
    input("action"),
    input("do"),
    input("closes"),
    input("owner"),
    input("accountable"),
    input("due"),
    input("cost"),
    input("status"),
];

/// The key of the column that says of which assessment a row is.
const SCOPE: &str = "scope";

const FOLLOW_UP: &[Column] = &[
    text("item"),
    text("team"),
    text("title"),
    text("owner"),
    input("status"),
    input("date"),
    input("comment"),
    text(SCOPE),
];

impl SheetKind {
    /// The key in the first cell of a sheet, by which it is recognised whatever its name is.
    #[must_use]
    pub const fn first_key(self) -> &'static str {
        match self {
            Self::Answers => "question",
            Self::Facts => "fact",
            Self::Documents => "document",
            Self::Actions => "action",
            Self::FollowUp => "item",
        }
    }

    /// The columns in their order; the first is the id of what the row is about.
    #[must_use]
    pub const fn columns(self) -> &'static [Column] {
        match self {
            Self::Answers => ANSWERS,
            Self::Facts => FACTS,
            Self::Documents => DOCUMENTS,
            Self::Actions => ACTIONS,
            Self::FollowUp => FOLLOW_UP,
        }
    }

    /// The sheet whose first key this is.
    #[must_use]
    pub fn of_first_key(key: &str) -> Option<Self> {
        SHEETS.into_iter().chain([Self::FollowUp]).find(|sheet| sheet.first_key() == key)
    }

    /// The field of a column in the row of this id; `None` for a column that is only read.
    #[must_use]
    pub fn field(self, id: &str, column: &str) -> Option<Field> {
        let id = id.to_owned();
        match self {
            Self::Answers => AnswerField::from_name(column).map(|field| Field::Answer(id, field)),
            Self::Facts => (column == "answer").then_some(Field::Fact(id)),
            Self::Documents => DocumentField::from_name(column).map(|field| Field::Document(id, field)),
            Self::Actions => ActionField::from_name(column).map(|field| Field::Action(id, field)),
            Self::FollowUp => follow_up(&id, column),
        }
    }
}

/// The field of a column in the row of an item such as `action/charter`.
fn follow_up(item: &str, column: &str) -> Option<Field> {
    let (kind, id) = item.split_once('/')?;
    let id = id.to_owned();
    match (kind, column) {
        ("action", "status") => Some(Field::Action(id, ActionField::Status)),
        ("action", "date") => Some(Field::Action(id, ActionField::Due)),
        ("action", "comment") => Some(Field::Action(id, ActionField::Note)),
        ("decision", "status") => Some(Field::Decision(id, DecisionField::Status)),
        ("decision", "date") => Some(Field::Decision(id, DecisionField::By)),
        ("evidence", "date") => Some(Field::Document(id, DocumentField::Expires)),
        _ => None,
    }
}

/// A text of a table with its position.
pub(super) struct Text {
    pub(super) text: String,
    pub(super) position: String,
}

/// Turns the rows of a sheet into cells. `keys` are the keys of the columns in the order that they have now; unknown ones are left
/// out, and a column that is gone is unchanged. Rows without an id are skipped if they are empty.
pub(super) fn cells(sheet: SheetKind, keys: &[String], rows: Vec<Vec<Text>>, errors: &mut Vec<CellError>) -> Vec<Cell> {
    let first = sheet.first_key();
    let Some(id_column) = keys.iter().position(|key| key == first) else { return Vec::new() };
    let mut found = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for row in rows {
        let Some(id) = row.get(id_column) else { continue };
        if id.text.is_empty() {
            if let Some(filled) = row.iter().find(|text| !text.text.is_empty()) {
                errors.push(CellError::at(&filled.position, Message::new("form-row-without-id").with("column", first)));
            }
            continue;
        }
        let scope = keys.iter().position(|key| key == SCOPE && sheet == SheetKind::FollowUp);
        let scope = scope.and_then(|at| row.get(at)).map(|text| text.text.clone());
        if sheet == SheetKind::FollowUp && scope.as_ref().is_none_or(String::is_empty) {
            errors.push(CellError::at(&id.position, Message::new("form-row-without-id").with("column", SCOPE)));
            continue;
        }
        if !seen.insert((scope.clone(), id.text.clone())) {
            errors.push(CellError::at(&id.position, Message::new("form-row-twice").with("id", id.text.as_str())));
            continue;
        }
        let id = id.text.clone();
        for (key, text) in keys.iter().zip(row) {
            if let Some(field) = sheet.field(&id, key) {
                let scope = scope.clone();
                found.push(Cell { field, text: text.text, base: None, position: text.position, scope });
            }
        }
    }
    found
}
