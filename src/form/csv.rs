//! Reads a CSV form: one row a question, its head naming the columns, its last column the digest of the row as it was exported.

use super::cell::{CellError, Form};
use super::table::{SheetKind, Text, cells};
use crate::problem::{Message, Source};

/// The most that a CSV form may hold, in bytes.
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// The text of a cell without the apostrophe that keeps a spreadsheet from taking it for a formula.
fn unguarded(text: &str) -> &str {
    let bare = text.trim_start_matches('\'');
    match text.strip_prefix('\'') {
        Some(rest) if bare.starts_with(['=', '+', '-', '@', '\t']) => rest,
        _ => text,
    }
}

pub(super) fn read(bytes: &[u8]) -> Result<Form, Vec<CellError>> {
    if bytes.len() > MAX_BYTES {
        return Err(vec![CellError::of_form(Message::new("form-too-large").with("most", MAX_BYTES / 1024 / 1024))]);
    }
    let source = Source::from_bytes("form", bytes).map_err(|problems| {
        problems.into_iter().map(|found| CellError::of_form(found.message().clone())).collect::<Vec<_>>()
    })?;
    let text = source.text();
    let first_line = text.lines().next().unwrap_or_default();
    let delimiter = [b';', b',', b'\t']
        .into_iter()
        .max_by_key(|delimiter| first_line.bytes().filter(|byte| byte == delimiter).count())
        .unwrap_or(b',');
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let mut keys: Vec<String> = Vec::new();
    let mut rows = Vec::new();
    let mut form = Form::default();
    let mut errors = Vec::new();
    for record in reader.records() {
        let record = record
            .map_err(|error| vec![CellError::of_form(Message::new("csv-syntax").with("detail", error.to_string()))])?;
        let line = record.position().map_or(0, csv::Position::line);
        let row: Vec<&str> = record.iter().map(|text| unguarded(text.trim())).collect();
        if keys.is_empty() {
            keys = row.iter().map(|key| key.to_lowercase()).collect();
            let Some(first) = keys.iter_mut().find(|key| *key == "id" || *key == "question") else {
                return Err(vec![CellError::of_form(Message::new("form-not-a-form"))]);
            };
            SheetKind::Answers.first_key().clone_into(first);
            if !keys.iter().any(|key| key == "answer") {
                return Err(vec![CellError::of_form(Message::new("form-not-a-form"))]);
            }
            continue;
        }
        if row.iter().all(|text| text.is_empty()) {
            continue;
        }
        if row.len() > keys.len() && row[keys.len()..].iter().any(|text| !text.is_empty()) {
            errors.push(CellError::at(&line.to_string(), Message::new("form-row-too-long")));
        }
        let of = |key: &str| {
            let column = keys.iter().position(|known| known == key)?;
            row.get(column).copied().filter(|text| !text.is_empty())
        };
        if let (Some(id), Some(digest)) = (of("question"), of("base")) {
            form.row_digests.insert(id.to_owned(), digest.to_owned());
        }
        rows.push(
            row.iter()
                .zip(&keys)
                .map(|(text, key)| Text { text: (*text).to_owned(), position: format!("{line}:{key}") })
                .collect(),
        );
    }
    form.cells = cells(SheetKind::Answers, &keys, rows, &mut errors);
    if errors.is_empty() { Ok(form) } else { Err(errors) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_apostrophe_before_a_formula_is_taken_off_and_no_other() {
        assert_eq!(unguarded("'=1+1"), "=1+1");
        assert_eq!(unguarded("''-x"), "'-x");
        assert_eq!(unguarded("'tis"), "'tis");
        assert_eq!(unguarded("-x"), "-x");
    }

    #[test]
    fn a_table_of_a_french_spreadsheet_is_read() {
        let form = read("\u{feff}id;title;answer;comment;base\r\nO-1;Mandat;2;Vu;abc\r\n;;;;\r\n".as_bytes()).unwrap();
        let texts: Vec<(&str, &str)> =
            form.cells.iter().map(|cell| (cell.position.as_str(), cell.text.as_str())).collect();
        assert_eq!(texts, [("2:answer", "2"), ("2:comment", "Vu")]);
        assert_eq!(form.row_digests["O-1"], "abc");
    }

    #[test]
    fn a_table_without_answers_is_not_a_form() {
        let errors = read(b"name,age\nx,3\n").unwrap_err();
        assert_eq!(errors[0].message.id(), "form-not-a-form");
    }
}
