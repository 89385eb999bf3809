//! Workbooks that nobody asked for: each works, or is a clear error and changes nothing.

use std::fmt::Write as _;

use crate::room::{Room, Run};
use crate::workbook::Parts;

const TEAM: &str = "palier = \"assessment/1\"\nquestionnaire = { id = \"sim3\", version = \"2.0\" }\nsubject = { team = \"T\" }\n\
    session = { date = 2026-03-10 }\n\n[evidence.decree]\ntitle = \"Decree\"\n";

/// The sheets of a form of this assessment, by the numbers of their parts.
const ANSWERS: usize = 2;
const DOCUMENTS: usize = 3;

struct Form {
    room: Room,
    parts: Parts,
}

impl Form {
    /// The form of the team, with an answer to O-1.
    fn new() -> Self {
        let room = Room::new();
        room.file("team.toml", TEAM);
        room.palier(&["export", "team.toml", "-o", "form.xlsx"]).ended(0);
        let mut parts = Parts::read(&room.path("form.xlsx"));
        parts.set(ANSWERS, "E3", "2 – x");
        Self { room, parts }
    }

    fn sheet(&mut self, sheet: usize, change: impl FnOnce(&str) -> String) {
        self.parts.change(&format!("xl/worksheets/sheet{sheet}.xml"), change);
    }

    fn imported(&self) -> Run {
        self.parts.write(&self.room.path("back.xlsx"));
        self.room.palier(&["import", "team.toml", "back.xlsx"])
    }

    /// The answer to O-1 arrives, and nothing else.
    #[track_caller]
    fn works(&self) {
        assert_eq!(self.imported().ended(0).stdout, "O-1/answer: (empty) → 2\n");
    }

    /// Nothing is written, and standard error says this.
    #[track_caller]
    fn is_refused(&self, said: &[&str]) {
        let run = self.imported().ended(4);
        for said in said {
            assert!(run.stderr.contains(said), "{}", run.stderr);
        }
        assert_eq!(self.room.read("team.toml"), TEAM);
    }
}

#[test]
fn macros_are_not_looked_at() {
    let mut form = Form::new();
    form.parts.change("[Content_Types].xml", |text| {
        let with = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
        let text = text.replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", with);
        text.replace(
            "<Default ",
            "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Default ",
        )
    });
    form.parts.0.push(("xl/vbaProject.bin".to_owned(), b"\xd0\xcf\x11\xe0 Sub Auto_Open()".to_vec()));
    form.works();
}

#[test]
fn of_links_to_other_files_and_of_formulas_their_last_value_counts() {
    let mut form = Form::new();
    let link = "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";
    form.parts.0.push(("xl/externalLinks/externalLink1.xml".to_owned(), link.as_bytes().to_vec()));
    form.parts.change("xl/workbook.xml", |text| {
        text.replace(
            "</sheets>",
            "</sheets><externalReferences><externalReference r:id=\"rId99\"/></externalReferences>",
        )
    });
    form.parts.change("xl/_rels/workbook.xml.rels", |text| {
        let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink";
        let new = format!("<Relationship Id=\"rId99\" Type=\"{kind}\" Target=\"externalLinks/externalLink1.xml\"/>");
        text.replace("</Relationships>", &format!("{new}</Relationships>"))
    });
    form.sheet(ANSWERS, |text| {
        let start = text.find("<c r=\"E3\"").unwrap();
        let end = start + text[start..].find("</c>").unwrap();
        format!("{}<c r=\"E3\" t=\"str\"><f>[1]Sheet1!$A$1</f><v>2</v>{}", &text[..start], &text[end..])
    });
    form.works();
}

#[test]
fn a_million_empty_rows_are_no_answers() {
    let mut form = Form::new();
    form.sheet(ANSWERS, |text| {
        let mut rows = String::new();
        for row in 1000..1_000_000 {
            let _ = write!(rows, "<row r=\"{row}\"/>");
        }
        rows.push_str("<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>");
        text.replace("</sheetData>", &format!("{rows}</sheetData>"))
    });
    form.works();
}

#[test]
fn what_is_too_large_packed_or_unpacked_is_not_read() {
    let mut form = Form::new();
    form.parts.0.push(("xl/media/zeros.bin".to_owned(), vec![0; 65 * 1024 * 1024]));
    form.parts.write(&form.room.path("back.xlsx"));
    assert!(std::fs::metadata(form.room.path("back.xlsx")).unwrap().len() < 1024 * 1024);
    form.is_refused(&["back.xlsx: the form is larger than 64 MiB"]);
    let mut large = b"PK\x03\x04".to_vec();
    large.resize(16 * 1024 * 1024 + 1, 0);
    std::fs::write(form.room.path("large.xlsx"), &large).unwrap();
    let run = form.room.palier(&["import", "team.toml", "large.xlsx"]).ended(4);
    assert!(run.stderr.contains("larger than 16 MiB"), "{}", run.stderr);
}

#[test]
fn a_password_is_named() {
    let form = Form::new();
    std::fs::write(form.room.path("locked.xlsx"), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more").unwrap();
    let run = form.room.palier(&["import", "team.toml", "locked.xlsx"]).ended(4);
    assert!(run.stderr.contains("locked.xlsx: this workbook is protected by a password"), "{}", run.stderr);
}

#[test]
fn of_merged_cells_the_first_counts() {
    let mut form = Form::new();
    form.sheet(ANSWERS, |text| {
        let merged = "<mergeCells count=\"1\"><mergeCell ref=\"E3:F3\"/></mergeCells>";
        let at = text.find("<dataValidations").unwrap();
        format!("{}{merged}{}", &text[..at], &text[at..])
    });
    form.works();
}

#[test]
fn a_deleted_sheet_row_or_column_is_unchanged_and_an_emptied_cell_is_a_removal() {
    let mut form = Form::new();
    form.parts.change("xl/workbook.xml", |text| {
        let start = text.find("<sheet name=\"Documents\"").unwrap();
        let end = start + text[start..].find("/>").unwrap() + 2;
        format!("{}{}", &text[..start], &text[end..])
    });
    form.sheet(ANSWERS, |text| {
        // Everything from row 10 on.
        let start = text.find("<row r=\"10\"").unwrap();
        format!("{}{}", &text[..start], &text[text.find("</sheetData>").unwrap()..])
    });
    form.works();
    form.room.file("team.toml", &TEAM.replace("\"Decree\"", "\"Decree\"\nlink = \"https://a.example\""));
    form.room.palier(&["export", "team.toml", "-o", "form.xlsx"]).ended(0);
    form.parts = Parts::read(&form.room.path("form.xlsx"));
    form.parts.set(DOCUMENTS, "D3", "");
    assert_eq!(form.imported().ended(0).stdout, "document/decree/link: https://a.example → (removed)\n");
}

#[test]
fn rows_and_columns_may_change_places() {
    let mut form = Form::new();
    let swapped =
        |text: &str, one: &str, other: &str| text.replace(one, "\u{0}").replace(other, one).replace('\u{0}', other);
    form.sheet(ANSWERS, |text| {
        let start = text.find("<sheetData>").unwrap();
        let end = text.find("</sheetData>").unwrap();
        let mut data = text[start..end].to_owned();
        // The answers go where the texts of the levels were.
        for row in 1..60 {
            data = swapped(&data, &format!("<c r=\"D{row}\""), &format!("<c r=\"E{row}\""));
        }
        // O-1 and O-2 change places.
        for column in ('A'..='N').map(String::from) {
            data = swapped(&data, &format!("<c r=\"{column}3\""), &format!("<c r=\"{column}4\""));
        }
        format!("{}{data}{}", &text[..start], &text[end..])
    });
    form.works();
}

#[test]
fn a_label_may_be_translated_or_gone_but_not_the_id() {
    for text in ["2 – Explicite, interne", "2", "2.0", " 2 – x"] {
        let mut form = Form::new();
        form.parts.set(ANSWERS, "E3", text);
        form.works();
    }
    let mut form = Form::new();
    form.parts.set(ANSWERS, "E3", "Sans objet");
    form.parts.set(ANSWERS, "F3", "Pas de mandat.");
    form.is_refused(&["back.xlsx:Answers!E3: "]);
    let mut form = Form::new();
    form.parts.set(ANSWERS, "E3", "Explicit, internal");
    form.is_refused(&["back.xlsx:Answers!E3: ", ": 0, 1, 2, 3, 4"]);
}

#[test]
fn a_date_may_be_a_text_and_one_that_is_none_is_an_error() {
    for text in ["2026-03-11", "11/03/2026", "11.3.2026"] {
        let mut form = Form::new();
        form.parts.set(ANSWERS, "E3", "");
        form.parts.set(ANSWERS, "N3", text);
        let run = form.imported();
        assert_eq!(run.stdout, "O-1/date: (empty) → 2026-03-11\n", "{text}: {}", run.stderr);
    }
    let mut form = Form::new();
    form.parts.set(ANSWERS, "N3", "next week");
    form.parts.set(ANSWERS, "N4", "31/02/2026");
    form.is_refused(&["back.xlsx:Answers!N3", "back.xlsx:Answers!N4", "use YYYY-MM-DD"]);
}

#[test]
fn a_broken_workbook_is_refused() {
    let form = Form::new();
    form.parts.write(&form.room.path("whole.xlsx"));
    let whole = std::fs::read(form.room.path("whole.xlsx")).unwrap();
    std::fs::write(form.room.path("half.xlsx"), &whole[..whole.len() / 2]).unwrap();
    let run = form.room.palier(&["import", "team.toml", "half.xlsx"]).ended(4);
    assert!(run.stderr.contains("half.xlsx: "), "{}", run.stderr);
}
