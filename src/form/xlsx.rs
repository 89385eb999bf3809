//! Reads a workbook that was exported, also as another spreadsheet program has saved it again.
//!
//! A sheet is recognised by the key in its first cell, a column by the key at its head: names may be translated, rows and columns
//! moved, sheets deleted. What was exported is kept in a hidden sheet.

use std::collections::{BTreeMap, HashMap};
use std::io::{Cursor, Read as _};

use calamine::{DataRef, Reader as _, Xlsx};

use super::FORMAT;
use super::cell::{CellError, Form};
use super::field::Field;
use super::table::{SheetKind, Text, cells};
use crate::assessment::Marking;
use crate::problem::Message;

/// The most that a workbook may hold, packed and unpacked, in MiB.
const MAX_PACKED: u64 = 16;
const MAX_UNPACKED: u64 = 64;
const MIB: u64 = 1024 * 1024;

/// Cells further down or to the right than this are not of a form.
const MAX_ROWS: u32 = 25_000;
const MAX_COLUMNS: u32 = 200;

type Book<'b> = Xlsx<Cursor<&'b [u8]>>;

/// The texts of a sheet by row and column, both from 0.
type Grid = BTreeMap<u32, BTreeMap<u32, String>>;

/// The text that was exported for each field, with its scope where the form is about several assessments.
type Exported = HashMap<(Field, String), String>;

pub(super) fn read(bytes: &[u8]) -> Result<Form, Vec<CellError>> {
    measure(bytes).map_err(|error| vec![error])?;
    let unreadable = |detail: String| vec![CellError::of_form(Message::new("form-unreadable").with("detail", detail))];
    let mut book: Book<'_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| unreadable(error.to_string()))?;
    let mut form = Form::default();
    let mut errors = Vec::new();
    let mut exported: Option<Exported> = None;
    for name in book.sheet_names() {
        let grid = grid(&mut book, &name).map_err(unreadable)?;
        let first = grid.get(&0).and_then(|row| row.values().next()).cloned().unwrap_or_default();
        if first == FORMAT {
            exported = Some(hidden(&grid, &mut form));
        } else if let Some(first_row) = grid.get(&0)
            && let Some(sheet) = first_row.values().find_map(|key| SheetKind::of_first_key(key))
        {
            form.cells.extend(sheet_cells(sheet, &name, &grid, &mut errors));
        } else if first.starts_with("palier-form/") {
            errors.push(CellError::of_form(Message::new("form-newer").with("found", first)));
        }
    }
    let Some(mut exported) = exported else {
        errors.push(CellError::of_form(Message::new("form-not-a-form")));
        return Err(errors);
    };
    for cell in &mut form.cells {
        // A row that somebody added was exported as empty.
        let key = (cell.field.clone(), cell.scope.clone().unwrap_or_default());
        cell.base = Some(exported.remove(&key).unwrap_or_default());
    }
    if errors.is_empty() { Ok(form) } else { Err(errors) }
}

/// Refuses a workbook that is too large, unpacked as well: it is unpacked once, counting and keeping nothing.
fn measure(bytes: &[u8]) -> Result<(), CellError> {
    let too_large = |most: u64| {
        CellError::of_form(Message::new("form-too-large").with("most", usize::try_from(most).unwrap_or(usize::MAX)))
    };
    if bytes.len() as u64 > MAX_PACKED * MIB {
        return Err(too_large(MAX_PACKED));
    }
    let unreadable = |error: &dyn std::fmt::Display| {
        CellError::of_form(Message::new("form-unreadable").with("detail", error.to_string()))
    };
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    let mut left = MAX_UNPACKED * MIB;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| unreadable(&error))?;
        let mut counted = (&mut entry).take(left + 1);
        let size = std::io::copy(&mut counted, &mut std::io::sink()).map_err(|error| unreadable(&error))?;
        left = left.checked_sub(size).ok_or_else(|| too_large(MAX_UNPACKED))?;
    }
    Ok(())
}

/// The texts of a sheet. Cell by cell: a single cell far out would make a table of millions.
fn grid(book: &mut Book<'_>, name: &str) -> Result<Grid, String> {
    let mut grid = Grid::new();
    let mut reader = book.worksheet_cells_reader(name).map_err(|error| error.to_string())?;
    while let Some(cell) = reader.next_cell().map_err(|error| error.to_string())? {
        let (row, column) = cell.get_position();
        if row >= MAX_ROWS || column >= MAX_COLUMNS {
            continue;
        }
        let text = text(cell.get_value());
        if !text.is_empty() {
            grid.entry(row).or_default().insert(column, text);
        }
    }
    Ok(grid)
}

fn text(data: &DataRef<'_>) -> String {
    match data {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => normalized(text),
        DataRef::SharedString(text) => normalized(text),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(moment) => moment.as_f64().to_string(),
        DataRef::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

fn normalized(text: &str) -> String {
    text.replace("\r\n", "\n").replace("_x000D_\n", "\n").trim().to_owned()
}

/// The hidden sheet: the questionnaire, and each field with the text that was exported.
fn hidden(grid: &Grid, form: &mut Form) -> Exported {
    let mut exported = Exported::new();
    let (mut id, mut version) = (None, None);
    for row in grid.values() {
        let Some(key) = row.get(&0) else { continue };
        let value = row.get(&1).cloned().unwrap_or_default();
        match key.as_str() {
            "questionnaire" => id = Some(value),
            "version" => version = Some(value),
            "digest" => form.digest = Some(value),
            "team" => form.occasion.team = Some(value),
            "date" => form.occasion.date = value.parse().ok(),
            "marking" => form.occasion.marking = Marking::from_text(&value),
            name => {
                if let Some(field) = Field::from_name(name) {
                    let scope = row.get(&2).cloned().unwrap_or_default();
                    exported.insert((field, scope), value);
                }
            }
        }
    }
    form.questionnaire = id.zip(version);
    exported
}

fn sheet_cells(sheet: SheetKind, name: &str, grid: &Grid, errors: &mut Vec<CellError>) -> Vec<super::Cell> {
    let Some(heads) = grid.get(&0) else { return Vec::new() };
    let columns: Vec<u32> = heads.keys().copied().collect();
    let keys: Vec<String> = heads.values().cloned().collect();
    // The second row has the headings for people.
    let rows = grid.range(2..).map(|(row, texts)| {
        let cell = |column: &u32| Text {
            text: texts.get(column).cloned().unwrap_or_default(),
            position: format!("{name}!{}{}", column_letters(*column), row + 1),
        };
        columns.iter().map(cell).collect()
    });
    cells(sheet, &keys, rows.collect(), errors)
}

/// `A`, `B`, … `Z`, `AA` …
fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        assert_eq!([0, 5, 25, 26, 51, 52].map(column_letters), ["A", "F", "Z", "AA", "AZ", "BA"]);
    }

    #[test]
    fn what_is_no_workbook_is_refused() {
        let errors = read(b"PK\x03\x04nothing").unwrap_err();
        assert_eq!(errors[0].message.id(), "form-unreadable");
    }
}
