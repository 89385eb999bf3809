//! A form as a CSV table: one row a question, the last column a digest of the row as it is exported.

use super::Content;
use crate::form::{AnswerField, Field, row_digest};
use crate::language::Language;

/// The columns: ids and texts, then every field of an answer.
const TEXTS: [&str; 3] = ["id", "domain", "title"];

/// The answers as a table. For French and Portuguese with a byte order mark and semicolons, so that a spreadsheet opens it by a
/// double click; `delimiter` overrides that.
#[must_use]
pub fn csv(content: &Content<'_>, delimiter: Option<u8>) -> Vec<u8> {
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
        #[expect(clippy::expect_used, reason = "a table in memory has no disk that could be full")]
        table.write_record(row).expect("rows of one length in memory");
    }
    #[expect(clippy::expect_used, reason = "a table in memory has no disk that could be full")]
    let bytes = table.into_inner().expect("a table in memory");
    if comma { bytes } else { ["\u{feff}".as_bytes(), &bytes].concat() }
}

/// A spreadsheet takes a text that begins like a formula for one; an apostrophe keeps it a text. [`crate::form`] takes it off.
fn guarded(text: &str) -> String {
    let is_formula = text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t']);
    if is_formula { format!("'{text}") } else { text.to_owned() }
}
