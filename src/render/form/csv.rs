//! A form as a CSV table: one row a question, the last column a digest of the row as it is exported.

use super::Content;
use crate::form::{AnswerField, Field, row_digest};
use crate::language::Language;

/// The columns: ids and texts, then every field of an answer.
const TEXTS: [&str; 3] = ["id", "domain", "title"];

/// The answers as a table. For French and Portuguese with a byte order mark and semicolons, so that a spreadsheet opens it by a
/// double click; `delimiter` overrides that.
///
/// # Errors
///
/// None in memory: the library that writes tables reports errors of the disk in the same way.
pub fn csv(content: &Content<'_>, delimiter: Option<u8>) -> Result<Vec<u8>, csv::Error> {
    let comma = content.words.language() == Language::English;
    let delimiter = delimiter.unwrap_or(if comma { b',' } else { b';' });
    let mut table = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    let fields: Vec<AnswerField> =
        AnswerField::ALL.iter().copied().filter(|field| !content.is_personal() || field.is_first_hand()).collect();
    let mut head: Vec<&str> = TEXTS.to_vec();
    head.extend(fields.iter().map(|field| field.as_str()));
    head.push("base");
    let mut rows = vec![head.into_iter().map(str::to_owned).collect::<Vec<String>>()];
    for question in content.questions {
        let mut row = vec![
            question.id().to_string(),
            question.domain().to_string(),
            guarded(&format!("{} – {}", question.title(), question.ask())),
        ];
        row.extend(
            fields.iter().map(|field| guarded(&content.value(&Field::Answer(question.id().to_string(), *field)))),
        );
        // A blank form was exported from nothing: what comes back is compared with an empty answer.
        let exported = content.assessment.filter(|_| !content.is_blank);
        row.push(exported.map(|assessment| row_digest(assessment, question)).unwrap_or_default());
        rows.push(row);
    }
    for row in rows {
        table.write_record(row)?;
    }
    let bytes = table.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(if comma { bytes } else { ["\u{feff}".as_bytes(), &bytes].concat() })
}

/// A spreadsheet takes a text that begins like a formula for one; an apostrophe keeps it a text. [`crate::form`] takes it off.
fn guarded(text: &str) -> String {
    let is_formula = text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t']);
    if is_formula { format!("'{text}") } else { text.to_owned() }
}
