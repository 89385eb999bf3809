//! A list of what is due as a workbook, in which whoever does it writes how far it is. [`crate::form`] reads it back.

use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, Formula, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use super::workbook::{HIDDEN, Styles, height};
use crate::analysis::{DueItem, DueKind};
use crate::assessment::{ActionStatus, Assessment, DecisionStatus};
use crate::form::{FORMAT, Field, SheetKind, scope, value};
use crate::language::{Words, date};
use jiff::civil::Date;

/// A list of what is due.
#[derive(Debug, Clone, Copy)]
pub struct FollowUp<'a> {
    /// What is due, each with its assessment.
    pub items: &'a [(&'a DueItem, &'a Assessment)],
    /// Whom the list is for.
    pub owner: Option<&'a str>,
    /// The day on which it was made.
    pub day: Date,
    /// The program's words in the language of the list.
    pub words: &'a Words,
}

/// The hidden key of each column is in the first row, its heading in the second.
const FIRST_ROW: u32 = 2;
/// Where the lists of the hidden sheet begin.
const LISTS_FROM: u16 = 3;

/// A list of what is due as a workbook. The same list gives the same bytes.
///
/// # Errors
///
/// When a text is longer than a cell of a workbook can be (32,767 characters).
pub fn follow_up(list: &FollowUp<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let created = ExcelDateTime::from_ymd(
        u16::try_from(list.day.year()).unwrap_or(2000),
        list.day.month().unsigned_abs(),
        list.day.day().unsigned_abs(),
    )?;
    let title = list.words.text("follow-up-title");
    book.set_properties(&DocProperties::new().set_title(&title).set_creation_datetime(&created));
    let styles = Styles::new();
    let mut exported = Vec::new();
    book.push_worksheet(start(list, &title, &styles)?);
    book.push_worksheet(items(list, &styles, &mut exported)?);
    book.push_worksheet(hidden(list, &exported)?);
    book.save_to_buffer()
}

fn start(list: &FollowUp<'_>, title: &str, styles: &Styles) -> Result<Worksheet, XlsxError> {
    let words = list.words;
    let mut sheet = Worksheet::new();
    sheet.set_name(words.text("form-sheet-start"))?;
    sheet.set_column_width(0, 24)?.set_column_width(1, 76)?;
    sheet.write_string_with_format(0, 0, title, &styles.title)?;
    let marking = list.items.iter().map(|(item, _)| item.marking).max();
    let rows = [
        ("form-start-for", list.owner.map(str::to_owned)),
        ("due-head-date", Some(date(words.language(), list.day))),
        ("form-start-marking", marking.map(|marking| marking.as_str().to_owned())),
        ("form-start-step-1", Some(words.text("follow-up-step-1"))),
        ("form-start-step-2", Some(words.text("form-start-step-3-text"))),
    ];
    let rows = rows.into_iter().filter_map(|(label, text)| Some((label, text?)));
    for (row, (label, text)) in (2..).zip(rows) {
        sheet.set_row_height(row, height([(text.as_str(), 76)]))?;
        sheet.write_string_with_format(row, 0, words.text(label), &styles.head)?;
        sheet.write_string_with_format(row, 1, text, &styles.text)?;
    }
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.protect();
    Ok(sheet)
}

/// An input with its scope and the text that is exported.
type Exported = (Field, String, String);

fn items(list: &FollowUp<'_>, styles: &Styles, exported: &mut Vec<Exported>) -> Result<Worksheet, XlsxError> {
    let words = list.words;
    let columns = SheetKind::FollowUp.columns();
    let mut sheet = Worksheet::new();
    sheet.set_name(words.text("form-sheet-follow-up"))?;
    for (at, column) in (0u16..).zip(columns) {
        sheet.write_string(0, at, column.key)?;
        let style = if column.is_input { &styles.input_head } else { &styles.head };
        sheet.write_string_with_format(1, at, words.text(heading(column.key)), style)?;
        sheet.set_column_width(at, width(column.key))?;
    }
    sheet.set_row_hidden(0)?;
    for (row, (item, assessment)) in (FIRST_ROW..).zip(list.items) {
        let id = format!("{}/{}", item.kind.as_str(), item.id);
        let mut texts = Vec::new();
        for (at, column) in (0u16..).zip(columns) {
            let field = SheetKind::FollowUp.field(&id, column.key);
            let (text, style): (String, &Format) = match (&field, column.key) {
                (Some(field), key) => {
                    let text = value(assessment, field);
                    exported.push((field.clone(), scope(assessment), text.clone()));
                    (if key == "status" { option(words, &text) } else { text }, &styles.input)
                }
                (None, "item") => (id.clone(), &styles.text),
                (None, "team") => (item.team.clone(), &styles.text),
                (None, "title") => (item.title.clone(), &styles.text),
                (None, "owner") => (item.owner.clone().unwrap_or_default(), &styles.text),
                (None, "scope") => (scope(assessment), &styles.text),
                (None, _) => (String::new(), &styles.text),
            };
            sheet.write_string_with_format(row, at, &text, style)?;
            if field.is_some() && column.key == "status" {
                let choices = statuses(item.kind).len();
                let of = rust_xlsxwriter::utility::column_number_to_name(LISTS_FROM + list_of(item.kind));
                let formula = Formula::new(format!("={HIDDEN}!${of}$1:${of}${choices}"));
                let validation = DataValidation::new()
                    .allow_list_formula(formula)
                    .ignore_blank(true)
                    .set_error_message(words.text("form-choose"))?;
                sheet.add_data_validation(row, at, row, at, &validation)?;
            }
            texts.push((text, width(column.key)));
        }
        sheet.set_row_height(row, height(texts.iter().map(|(text, width)| (text.as_str(), *width))))?;
    }
    let end = u16::try_from(columns.len()).unwrap_or(1) - 1;
    sheet.group_columns_collapsed(end, end)?;
    sheet.set_freeze_panes(FIRST_ROW, 1)?;
    sheet.set_print_area(1, 0, FIRST_ROW + u32::try_from(list.items.len()).unwrap_or_default(), end - 1)?;
    sheet.set_repeat_rows(1, 1)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    if let Some(marking) = list.items.iter().map(|(item, _)| item.marking).max() {
        sheet.set_header(format!("&R{}", marking.as_str()));
    }
    let options = ProtectionOptions { format_columns: true, format_rows: true, ..ProtectionOptions::new() };
    sheet.protect_with_options(&options);
    Ok(sheet)
}

/// The hidden sheet: what the workbook is, each input with the text that is exported and its scope, and the lists.
fn hidden(list: &FollowUp<'_>, exported: &[Exported]) -> Result<Worksheet, XlsxError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(HIDDEN)?;
    sheet.write_string(0, 0, FORMAT)?;
    for (row, (field, scope, text)) in (1u32..).zip(exported) {
        sheet.write_string(row, 0, field.to_string())?;
        if !text.is_empty() {
            sheet.write_string(row, 1, text)?;
        }
        sheet.write_string(row, 2, scope)?;
    }
    for kind in [DueKind::Action, DueKind::Decision] {
        for (row, status) in (0u32..).zip(statuses(kind)) {
            sheet.write_string(row, LISTS_FROM + list_of(kind), option(list.words, status))?;
        }
    }
    sheet.set_very_hidden(true);
    Ok(sheet)
}

/// The status as it is offered, such as `done – fait`: on the way back its id counts, whatever its label.
fn option(words: &Words, status: &str) -> String {
    let label = words.text(match status {
        "open" => "due-status-open",
        "started" => "due-status-started",
        "done" => "due-status-done",
        "dropped" => "due-status-dropped",
        "taken" => "due-status-taken",
        "refused" => "due-status-refused",
        _ => return status.to_owned(),
    });
    if label == status { label } else { format!("{status} – {label}") }
}

fn statuses(kind: DueKind) -> Vec<&'static str> {
    match kind {
        DueKind::Action => ActionStatus::ALL.map(ActionStatus::as_str).to_vec(),
        DueKind::Decision => DecisionStatus::ALL.map(DecisionStatus::as_str).to_vec(),
        DueKind::Evidence => Vec::new(),
    }
}

/// Which list of the hidden sheet a kind has.
const fn list_of(kind: DueKind) -> u16 {
    match kind {
        DueKind::Action => 0,
        DueKind::Decision | DueKind::Evidence => 1,
    }
}

fn heading(column: &str) -> &'static str {
    match column {
        "team" => "due-head-team",
        "title" => "due-head-title",
        "owner" => "due-head-owner",
        "status" => "due-head-status",
        "date" => "follow-up-date",
        "comment" => "form-head-comment",
        "scope" => "follow-up-scope",
        _ => "form-head-id",
    }
}

fn width(column: &str) -> u16 {
    match column {
        "title" => 52,
        "comment" => 44,
        "team" | "owner" => 20,
        _ => 18,
    }
}
