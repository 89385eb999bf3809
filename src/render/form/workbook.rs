//! A form as an Excel workbook.

use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, ProtectionOptions,
    Workbook, Worksheet, XlsxError,
};

use super::{Content, heading};
use crate::assessment::Assessment;
use crate::form::{Column, FORMAT, Field, SHEETS, SheetKind};
use crate::language::{Argument, date};
use crate::questionnaire::Question;

/// Empty rows for documents and actions that somebody adds.
const SPARE_ROWS: usize = 12;

/// The hidden key of each column is in the first row, its heading in the second.
const FIRST_DATA_ROW: u32 = 2;

/// A form as a workbook. The same content gives the same bytes.
///
/// # Errors
///
/// When a text is longer than a cell of a workbook can be (32,767 characters).
pub fn workbook(content: &Content<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Not the clock: the same content gives the same bytes.
    let day = content.assessment.map_or(jiff::civil::date(2000, 1, 1), |assessment| assessment.session().date);
    let created = ExcelDateTime::from_ymd(
        u16::try_from(day.year()).unwrap_or(2000),
        day.month().unsigned_abs(),
        day.day().unsigned_abs(),
    )?;
    let title = content.questionnaire.title();
    book.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&created));
    let mut writer = Writer { content, styles: Styles::new(), lists: Vec::new(), exported: Vec::new() };
    book.push_worksheet(writer.start()?);
    for sheet in SHEETS {
        if writer.has(sheet) {
            book.push_worksheet(writer.sheet(sheet)?);
        }
    }
    if let (Some(scorecard), false) = (content.scorecard, content.is_personal()) {
        book.push_worksheet(super::scores::sheet(content, scorecard, &writer.styles)?);
    }
    book.push_worksheet(writer.hidden()?);
    book.save_to_buffer()
}

/// The looks of cells.
pub(super) struct Styles {
    pub(super) title: Format,
    pub(super) text: Format,
    pub(super) head: Format,
    pub(super) input_head: Format,
    pub(super) input: Format,
}

impl Styles {
    pub(super) fn new() -> Self {
        let base =
            || Format::new().set_font_name("Calibri").set_font_size(11).set_text_wrap().set_align(FormatAlign::Top);
        let bordered = || base().set_border(FormatBorder::Thin).set_border_color(Color::RGB(0x00BF_C7CE));
        let head = || bordered().set_bold().set_background_color(Color::RGB(0x00E4_EAEF));
        Self {
            title: base().set_bold().set_font_size(16),
            text: bordered(),
            head: head(),
            input_head: head().set_background_color(Color::RGB(0x00FF_F2CC)),
            input: bordered().set_unlocked().set_num_format("@").set_background_color(Color::RGB(0x00FF_FBEF)),
        }
    }
}

struct Writer<'c, 'a> {
    content: &'c Content<'a>,
    styles: Styles,
    /// The lists that cells offer, each a column of the hidden sheet.
    lists: Vec<Vec<String>>,
    /// Each input with the text that is exported.
    exported: Vec<(Field, String)>,
}

impl Writer<'_, '_> {
    fn say(&self, id: &str) -> String {
        self.content.words.text(id)
    }

    /// Whether the form has such a sheet. A form for one person has only the questions and their documents.
    fn has(&self, sheet: SheetKind) -> bool {
        let personal = self.content.is_personal();
        match sheet {
            SheetKind::Answers | SheetKind::Documents => true,
            SheetKind::Facts => !personal && !self.content.questionnaire.facts().is_empty(),
            SheetKind::Actions => !personal && self.content.assessment.is_some(),
            SheetKind::FollowUp => false,
        }
    }

    /// The first sheet: what the form is for, and how to fill it in.
    fn start(&self) -> Result<Worksheet, XlsxError> {
        let content = self.content;
        let mut sheet = Worksheet::new();
        sheet.set_name(self.say("form-sheet-start"))?;
        sheet.set_column_width(0, 24)?.set_column_width(1, 76)?;
        sheet.write_string_with_format(0, 0, content.questionnaire.title(), &self.styles.title)?;
        let mut rows = vec![("form-start-purpose", content.questionnaire.summary().to_owned())];
        if let Some(assessment) = content.assessment {
            rows.push(("form-start-team", assessment.subject().team.clone()));
            rows.push(("form-start-marking", assessment.session().marking.as_str().to_owned()));
            if !content.is_personal() || !assessment.session().assessors.is_empty() {
                rows.push(("form-start-contact", assessment.session().assessors.join(", ")));
            }
        }
        rows.extend(content.recipient.map(|name| ("form-start-for", name.to_owned())));
        rows.extend(content.return_by.map(|day| ("form-start-return", date(content.words.language(), day))));
        let count: Argument = content.questions.len().into();
        rows.push(("form-start-step-1", content.words.with("form-start-step-1-text", &[("count", count)])));
        rows.push(("form-start-step-2", self.say("form-start-step-2-text")));
        rows.push(("form-start-step-3", self.say("form-start-step-3-text")));
        for (row, (label, text)) in (2..).zip(rows.into_iter().filter(|(_, text)| !text.is_empty())) {
            sheet.set_row_height(row, height([(text.as_str(), 76)]))?;
            sheet.write_string_with_format(row, 0, self.say(label), &self.styles.head)?;
            sheet.write_string_with_format(row, 1, text, &self.styles.text)?;
        }
        sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        sheet.protect();
        Ok(sheet)
    }

    fn sheet(&mut self, kind: SheetKind) -> Result<Worksheet, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(self.say(match kind {
            SheetKind::Answers => "form-sheet-answers",
            SheetKind::Facts => "form-sheet-facts",
            SheetKind::Documents => "form-sheet-documents",
            SheetKind::Actions => "form-sheet-actions",
            SheetKind::FollowUp => "form-sheet-follow-up",
        }))?;
        let personal = self.content.is_personal();
        let columns: Vec<Column> =
            kind.columns().iter().copied().filter(|column| !(personal && column.is_further)).collect();
        for (at, column) in (0u16..).zip(&columns) {
            sheet.write_string(0, at, column.key)?;
            let style = if column.is_input { &self.styles.input_head } else { &self.styles.head };
            sheet.write_string_with_format(1, at, heading(kind, column.key, self.content.words), style)?;
            sheet.set_column_width(at, width(kind, column.key))?;
        }
        sheet.set_row_hidden(0)?;
        let ids = self.rows(kind);
        for (row, id) in (FIRST_DATA_ROW..).zip(&ids) {
            let mut texts = Vec::new();
            for (at, column) in (0u16..).zip(&columns) {
                let text = self.cell(&mut sheet, kind, (row, at), id, column)?;
                texts.push((text, width(kind, column.key)));
            }
            sheet.set_row_height(row, height(texts.iter().map(|(text, width)| (text.as_str(), *width))))?;
        }
        let last_row = FIRST_DATA_ROW + u32::try_from(ids.len()).unwrap_or_default().saturating_sub(1);
        let last_column = u16::try_from(columns.len()).unwrap_or(1) - 1;
        if let Some(first) = columns.iter().position(|column| column.is_further) {
            sheet.group_columns_collapsed(u16::try_from(first).unwrap_or_default(), last_column)?;
        }
        let frozen = if kind == SheetKind::Answers { 3 } else { 1 };
        sheet.set_freeze_panes(FIRST_DATA_ROW, frozen)?;
        sheet.set_print_area(1, 0, last_row.max(FIRST_DATA_ROW), last_column)?;
        sheet.set_repeat_rows(1, 1)?;
        sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        if let Some(assessment) = self.content.assessment {
            sheet.set_header(format!("&R{}", assessment.session().marking.as_str()));
        }
        // The width of columns and the height of rows may be changed, or folded columns could not be opened.
        let options = ProtectionOptions { format_columns: true, format_rows: true, ..ProtectionOptions::new() };
        sheet.protect_with_options(&options);
        Ok(sheet)
    }

    /// The ids of the rows; empty ones are for what somebody adds.
    fn rows(&self, kind: SheetKind) -> Vec<String> {
        let content = self.content;
        let spare = std::iter::repeat_n(String::new(), SPARE_ROWS);
        let assessment = content.assessment;
        match kind {
            SheetKind::FollowUp => Vec::new(),
            SheetKind::Answers => content.questions.iter().map(|question| question.id().to_string()).collect(),
            SheetKind::Facts => content.questionnaire.facts().iter().map(|fact| fact.id.to_string()).collect(),
            SheetKind::Documents => {
                let shown = |id: &crate::questionnaire::EvidenceId| {
                    let entries = content.questions.iter().filter_map(|question| assessment?.entry(question.id()));
                    entries.flat_map(|entry| &entry.evidence).any(|shown| shown.id == *id)
                };
                let register = assessment.map(Assessment::evidence).unwrap_or_default().iter();
                let is_kept = |id| !content.is_personal() || (!content.is_blank && shown(id));
                let ids = register.filter(|document| is_kept(&document.id)).map(|document| document.id.to_string());
                ids.chain(spare).collect()
            }
            SheetKind::Actions => {
                let actions = assessment.map(Assessment::actions).unwrap_or_default().iter();
                actions.map(|action| action.id.to_string()).chain(spare).collect()
            }
        }
    }

    fn cell(
        &mut self,
        sheet: &mut Worksheet,
        kind: SheetKind,
        (row, at): (u32, u16),
        id: &str,
        column: &Column,
    ) -> Result<String, XlsxError> {
        let question = self.content.questionnaire.question(id).filter(|_| kind == SheetKind::Answers);
        let field = (!id.is_empty()).then(|| kind.field(id, column.key)).flatten();
        let text = match (&field, question) {
            (Some(field), _) => {
                let text = self.content.value(field);
                self.exported.push((field.clone(), text.clone()));
                text
            }
            (None, Some(question)) => self.content.text(question, column.key),
            (None, None) if column.key == kind.first_key() => id.to_owned(),
            (None, None) if kind == SheetKind::Facts => {
                self.content.questionnaire.fact(id).map(|fact| fact.ask.clone()).unwrap_or_default()
            }
            (None, None) => String::new(),
        };
        let shown = match question {
            Some(question) if column.key == "answer" => self.content.as_option(question, &text),
            _ => text,
        };
        // The id of what is there already stays; that of a new row is typed.
        let is_input = column.is_input && (column.key != kind.first_key() || id.is_empty());
        let style = if is_input { &self.styles.input } else { &self.styles.text };
        sheet.write_string_with_format(row, at, &shown, style)?;
        let options = self.options(kind, id, column.key, question);
        if is_input && !options.is_empty() {
            let list = self.list(options);
            let formula = Formula::new(format!("={list}"));
            let error = self.say("form-choose");
            let validation =
                DataValidation::new().allow_list_formula(formula).ignore_blank(true).set_error_message(error)?;
            sheet.add_data_validation(row, at, row, at, &validation)?;
        }
        Ok(shown)
    }

    /// The values among which a cell lets choose; empty where anything may be typed.
    fn options(&self, kind: SheetKind, id: &str, column: &str, question: Option<&Question>) -> Vec<String> {
        let texts = |known: &[&str]| known.iter().map(|text| (*text).to_owned()).collect();
        match (kind, column, question) {
            (_, "answer", Some(question)) => self.content.options(question),
            (_, "claimed", Some(question)) => {
                let scale = question.scale();
                scale.levels().iter().map(|level| format!("{} – {}", level.id(), level.label())).collect()
            }
            (_, "confidence", _) => {
                texts(&crate::assessment::Confidence::ALL.map(crate::assessment::Confidence::as_str))
            }
            (_, "importance", _) => self.content.questionnaire.importance().keys().map(ToString::to_string).collect(),
            (SheetKind::Facts, "answer", _) => {
                let options = self.content.questionnaire.fact(id).map(|fact| fact.options.as_slice());
                options.unwrap_or_default().iter().map(|(id, text)| format!("{id} – {text}")).collect()
            }
            (SheetKind::Documents, "kind", _) => {
                texts(&crate::assessment::EvidenceKind::ALL.map(crate::assessment::EvidenceKind::as_str))
            }
            (SheetKind::Actions, "status", _) => {
                texts(&crate::assessment::ActionStatus::ALL.map(crate::assessment::ActionStatus::as_str))
            }
            _ => Vec::new(),
        }
    }

    /// The range of the hidden sheet that holds a list; equal lists share one.
    fn list(&mut self, options: Vec<String>) -> String {
        let length = options.len();
        let at = self.lists.iter().position(|list| *list == options).unwrap_or_else(|| {
            self.lists.push(options);
            self.lists.len() - 1
        });
        let column =
            rust_xlsxwriter::utility::column_number_to_name(LISTS_FROM + u16::try_from(at).unwrap_or_default());
        format!("{HIDDEN}!${column}$1:${column}${length}")
    }

    /// The hidden sheet: what the form is, each input with the text that is exported, and the lists.
    fn hidden(&self) -> Result<Worksheet, XlsxError> {
        let questionnaire = self.content.questionnaire;
        let mut sheet = Worksheet::new();
        sheet.set_name(HIDDEN)?;
        let mut rows = vec![
            (FORMAT.to_owned(), String::new()),
            ("questionnaire".to_owned(), questionnaire.id().to_string()),
            ("version".to_owned(), questionnaire.version().to_owned()),
            ("digest".to_owned(), questionnaire.digest().to_owned()),
        ];
        if let Some(assessment) = self.content.assessment {
            let session = assessment.session();
            rows.push(("team".to_owned(), assessment.subject().team.clone()));
            rows.push(("date".to_owned(), session.date.to_string()));
            rows.push(("marking".to_owned(), session.marking.as_str().to_owned()));
        }
        rows.extend(self.exported.iter().map(|(field, text)| (field.to_string(), text.clone())));
        for (row, (key, text)) in (0u32..).zip(rows) {
            sheet.write_string(row, 0, key)?;
            if !text.is_empty() {
                sheet.write_string(row, 1, text)?;
            }
        }
        for (column, list) in (LISTS_FROM..).zip(&self.lists) {
            for (row, option) in (0u32..).zip(list) {
                sheet.write_string(row, column, option)?;
            }
        }
        sheet.set_very_hidden(true);
        Ok(sheet)
    }
}

/// The name of the hidden sheet; it is never translated.
pub(super) const HIDDEN: &str = "palier";

/// The first column of the hidden sheet that holds a list.
const LISTS_FROM: u16 = 3;

/// The height of a row, in points, in which these texts can be read in columns of these widths. Spreadsheets do not work it out for
/// a file that was not made by them.
pub(super) fn height<'t>(texts: impl IntoIterator<Item = (&'t str, u16)>) -> u32 {
    const LINE: usize = 15;
    const MOST: usize = 409;
    let lines = |text: &str, width: u16| -> usize {
        text.lines().map(|line| unicode_width::UnicodeWidthStr::width(line).div_ceil(usize::from(width)).max(1)).sum()
    };
    let most = texts.into_iter().map(|(text, width)| lines(text, width)).max().unwrap_or(1).max(1);
    u32::try_from((most * LINE + 3).min(MOST)).unwrap_or_default()
}

/// The width of a column, in characters.
fn width(kind: SheetKind, column: &str) -> u16 {
    match (kind, column) {
        (SheetKind::Answers, "title") => 42,
        (SheetKind::Answers, "levels") => 56,
        (SheetKind::Facts, "title") => 60,
        (_, "comment") => 44,
        (_, "title" | "do") => 40,
        (_, "answer") => 24,
        (_, "documents" | "closes" | "link") => 26,
        (_, "domain") => 16,
        (_, "question") => 9,
        _ => 15,
    }
}
