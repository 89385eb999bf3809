//! Forms: an assessment's answers in a spreadsheet, a PDF form or a CSV file, filled in by somebody without the program, and taken back.
//!
//! A [`Form`] is a list of cells, each with the field it is about, its text, the text that was exported, and its position. [`merge`]
//! compares the three versions of each field (exported, form, file) and turns what only the form changed into edits.

mod canonical;
mod cell;
mod csv;
mod edits;
mod field;
mod merge;
mod pdf;
mod spoken;
mod table;
mod value;
mod xlsx;

pub use cell::{Cell, CellError, Form, Occasion, scope};
pub use edits::Change;
pub use field::{ActionField, AnswerField, DecisionField, DocumentField, Field};
pub use merge::{Conflict, Merged, Prefer, merge};
pub use table::{Column, SHEETS, SheetKind};
pub use value::{DO_NOT_KNOW, DOES_NOT_APPLY, row_digest, value};

/// The first cell of the hidden sheet of a workbook, and the version of its layout.
pub const FORMAT: &str = "palier-form/1";

/// How the older files of office programs begin, and every file of theirs that has a password.
const OLD_OFFICE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Reads a form. What it is (a workbook, a PDF form or a CSV file) is recognised by its content, not by its name.
///
/// # Errors
///
/// Everything that keeps the form from being read, each with its cell where there is one.
pub fn read(bytes: &[u8]) -> Result<Form, Vec<CellError>> {
    if bytes.starts_with(b"PK\x03\x04") {
        xlsx::read(bytes)
    } else if bytes.starts_with(OLD_OFFICE) {
        Err(vec![CellError::of_form(crate::problem::Message::new("form-password"))])
    } else if bytes.trim_ascii_start().starts_with(b"%PDF-") {
        pdf::read(bytes)
    } else {
        csv::read(bytes)
    }
}
