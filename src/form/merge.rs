//! Three-way merge of a form into an assessment, cell by cell.
//!
//! For each cell there are three texts: the one that was exported, the one in the form, and the one in the file now. Changed only
//! in the form: taken. Changed on both sides to different texts: a conflict. Nothing is decided silently.

use super::canonical::canonical;
use super::cell::{Cell, CellError, Form};
use super::edits::{Change, edits};
use super::field::Field;
use super::value::{row_digest, value};
use crate::assessment::{Assessment, Edit};
use crate::problem::Message;

/// Which side wins where form and file were both changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Prefer {
    /// The form.
    Form,
    /// The file.
    File,
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
