//! Forms: out and in without loss, three-way merge, and what is refused.

use std::path::Path;

use calamine::{Data, Reader as _, Xlsx};

use crate::room::{Room, Run, examples};

const TEAM: &str = r#"# A comment that stays.
palier = "assessment/1"
questionnaire = { id = "sim3", version = "2.0" }

[subject]
team = "CERT-Baobab"  # invented

[session]
date = 2026-03-10

[evidence.decree]
title = "Draft decree"

[answers.O-1]
level = "2"
claimed = "3"
note = "With the government."
evidence = ["decree"]
votes = { "2" = 5, "3" = 2 }

[answers.T-1]
not_applicable = "We run no systems."

[answers.P-2]
unknown = "Ask the legal office"
"#;

fn room() -> Room {
    let room = Room::new();
    room.file("team.toml", TEAM);
    room
}

/// The text of the cells of a workbook by sheet.
fn sheets(path: &Path) -> Vec<(String, Vec<Vec<String>>)> {
    let mut book: Xlsx<_> = calamine::open_workbook(path).unwrap();
    let names = book.sheet_names();
    let rows =
        |range: calamine::Range<Data>| range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect();
    names.into_iter().map(|name| (name.clone(), rows(book.worksheet_range(&name).unwrap()))).collect()
}

/// A CSV form with one cell changed: the row of `id`, the column of `key`.
fn with_cell(table: &str, id: &str, key: &str, text: &str) -> String {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut column = None;
    for record in reader.records() {
        let record = record.unwrap();
        let column = *column.get_or_insert_with(|| record.iter().position(|head| head == key).unwrap());
        let is_row = record.get(0) == Some(id);
        writer
            .write_record(record.iter().enumerate().map(|(at, cell)| if is_row && at == column { text } else { cell }))
            .unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

fn exported(room: &Room) -> String {
    room.palier(&["export", "team.toml", "-o", "form.csv"]).ended(0);
    room.read("form.csv")
}

fn imported(room: &Room, form: &str, more: &[&str]) -> Run {
    room.file("form.csv", form);
    room.palier(&[&["import", "team.toml", "form.csv"], more].concat())
}

#[test]
fn every_example_comes_back_byte_for_byte() {
    let room = Room::new();
    for name in examples() {
        room.example(&name);
        let before = room.read(&name);
        for form in ["form.xlsx", "form.csv"] {
            room.palier(&["export", &name, "-o", form]).ended(0);
            let run = room.palier(&["import", &name, form]).ended(0);
            assert!(run.stderr.contains("no change"), "{name} {form}: {}", run.stderr);
            assert_eq!(room.read(&name), before, "{name} {form}");
            std::fs::remove_file(room.path(form)).unwrap();
        }
    }
}

#[test]
fn the_same_assessment_gives_the_same_workbook() {
    let room = room();
    room.palier(&["export", "team.toml", "-o", "a.xlsx"]).ended(0);
    room.palier(&["export", "team.toml", "-o", "b.xlsx"]).ended(0);
    assert_eq!(std::fs::read(room.path("a.xlsx")).unwrap(), std::fs::read(room.path("b.xlsx")).unwrap());
}

#[test]
fn a_workbook_offers_the_levels_and_keeps_what_was_exported() {
    let room = room();
    room.palier(&["export", "team.toml", "-o", "form.xlsx"]).ended(0);
    let sheets = sheets(&room.path("form.xlsx"));
    let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Start here", "Answers", "Documents", "Actions", "Scores", "palier"]);
    let answers = &sheets[1].1;
    assert_eq!(answers[0][..7], ["question", "domain", "title", "levels", "answer", "comment", "documents"]);
    assert_eq!(answers[2][0], "O-1");
    assert_eq!(answers[2][4..7], ["2 – Explicit, internal", "With the government.", "decree"]);
    let hidden = &sheets[5].1;
    assert_eq!(hidden[0][0], "palier-form/1");
    assert!(hidden.iter().any(|row| row[..2] == ["question/O-1/answer", "2"]));
    assert!(hidden.iter().any(|row| row[..2] == ["question/T-1/comment", "We run no systems."]));
}

#[test]
fn a_form_for_one_person_holds_nothing_else() {
    let room = room();
    let arguments = ["export", "team.toml", "-o", "form.xlsx", "--only", "O-2,P-2", "--for", "Legal office"];
    room.palier(&arguments).ended(0);
    let text = format!("{:?}", sheets(&room.path("form.xlsx")));
    for kept in ["O-2", "P-2", "Legal office", "Ask the legal office"] {
        assert!(text.contains(kept), "{kept}");
    }
    // Another question, its note, a document of another question, votes, scores.
    for gone in ["question/O-1", "With the government", "Draft decree", "votes", "Scores", "T-1"] {
        assert!(!text.contains(gone), "{gone}");
    }
}

#[test]
fn a_blank_form_shows_no_earlier_answer() {
    let room = room();
    room.palier(&["export", "team.toml", "-o", "form.xlsx", "--blank"]).ended(0);
    let text = format!("{:?}", sheets(&room.path("form.xlsx")));
    for gone in ["With the government", "We run no systems", "2 – Explicit, internal\", \"With"] {
        assert!(!text.contains(gone), "{gone}");
    }
}

#[test]
fn what_changed_in_the_form_is_taken_and_every_other_line_stays() {
    let room = room();
    let form = with_cell(&exported(&room), "O-1", "answer", "3");
    let form = with_cell(&form, "O-1", "votes", "3=6;2=1");
    let form = with_cell(&form, "O-2", "answer", "n/a");
    let form = with_cell(&form, "T-2", "answer", "I do not know");
    let form = with_cell(&form, "T-2", "comment", "Ask the network team");
    let form = with_cell(&form, "P-2", "answer", "1");
    // A reason is needed, and O-2 must be answered.
    let run = imported(&room, &form, &[]).ended(4);
    assert!(run.stderr.contains("form.csv:3:answer: question 'O-2' cannot be 'not applicable'"), "{}", run.stderr);
    assert_eq!(room.read("team.toml"), TEAM);
    let form = with_cell(&form, "O-2", "answer", "");
    let run = imported(&room, &form, &["--dry-run"]).ended(0);
    assert!(run.stdout.contains("O-1/answer: 2 → 3\n"), "{}", run.stdout);
    assert_eq!(room.read("team.toml"), TEAM);
    imported(&room, &form, &[]).ended(0);
    let expected = TEAM
        .replace("level = \"2\"", "level = \"3\"")
        .replace("{ \"2\" = 5, \"3\" = 2 }", "{ \"2\" = 1, \"3\" = 6 }")
        // The comment stays what it was, now as a note.
        .replace("unknown = \"Ask the legal office\"", "level = \"1\"\nnote = \"Ask the legal office\"");
    assert_eq!(room.read("team.toml"), format!("{expected}\n[answers.T-2]\nunknown = \"Ask the network team\"\n"));
}

#[test]
fn a_field_that_both_sides_changed_is_a_conflict() {
    let room = room();
    let form = with_cell(&exported(&room), "O-1", "answer", "3");
    room.palier(&["set", "team.toml", "O-1=1"]).ended(0);
    let changed = room.read("team.toml");
    let run = imported(&room, &form, &[]).ended(1);
    for part in ["O-1/answer", "form: 3", "file: 1"] {
        assert!(run.stderr.contains(part), "{part}: {}", run.stderr);
    }
    assert_eq!(room.read("team.toml"), changed);
    imported(&room, &form, &["--prefer", "file"]).ended(0);
    assert_eq!(room.read("team.toml"), changed);
    imported(&room, &form, &["--prefer", "form"]).ended(0);
    assert!(room.read("team.toml").contains("level = \"3\""));
}

#[test]
fn a_change_in_the_file_alone_is_kept() {
    let room = room();
    room.palier(&["export", "team.toml", "-o", "form.xlsx"]).ended(0);
    room.palier(&["set", "team.toml", "O-1=1", "--note", "O-2=New"]).ended(0);
    let changed = room.read("team.toml");
    room.palier(&["import", "team.toml", "form.xlsx"]).ended(0);
    assert_eq!(room.read("team.toml"), changed);
}

#[test]
fn everything_wrong_in_a_form_is_reported_with_its_cell() {
    let room = room();
    let form = with_cell(&exported(&room), "O-1", "answer", "9");
    let form = with_cell(&form, "O-2", "date", "31/02/2026");
    let form = with_cell(&form, "O-3", "documents", "decre");
    let form = with_cell(&form, "O-4", "votes", "many");
    let form = with_cell(&form, "O-5", "confidence", "sure") + "X-9,,,2,,,,,,,,,\n";
    let run = imported(&room, &form, &[]).ended(4);
    for part in
        ["2:answer: ", "3:date: ", "4:documents: ", "did you mean 'decree'?", "5:votes: ", "6:confidence: ", "X-9"]
    {
        assert!(run.stderr.contains(part), "{part}: {}", run.stderr);
    }
    assert_eq!(room.read("team.toml"), TEAM);
}

#[test]
fn a_form_of_another_questionnaire_is_refused() {
    let room = room();
    room.palier(&["show", "gci", "--format", "xlsx", "-o", "gci.xlsx"]).ended(0);
    let run = room.palier(&["import", "team.toml", "gci.xlsx"]).ended(4);
    assert!(run.stderr.contains("gci@1.0"), "{}", run.stderr);
}

#[test]
fn what_is_no_form_is_refused() {
    let room = room();
    room.file("list.csv", "name,age\nx,3\n");
    room.file("broken.xlsx", "PK\u{3}\u{4}nothing");
    for form in ["list.csv", "broken.xlsx", "team.toml"] {
        room.palier(&["import", "team.toml", form]).ended(4);
    }
    room.palier(&["import", "team.toml", "missing.xlsx"]).ended(2);
    assert_eq!(room.read("team.toml"), TEAM);
}

#[test]
fn a_text_that_begins_like_a_formula_stays_a_text() {
    let room = room();
    room.palier(&["set", "team.toml", "--note", "O-2==HYPERLINK(\"x\")", "--note", "O-3='-quoted"]).ended(0);
    let before = room.read("team.toml");
    let form = exported(&room);
    assert!(form.contains("'=HYPERLINK") && form.contains("''-quoted"), "{form}");
    imported(&room, &form, &[]).ended(0);
    assert_eq!(room.read("team.toml"), before);
}

#[test]
fn scores_alone_hold_no_words_of_the_team() {
    let room = room();
    let run = room.palier(&["export", "team.toml", "-o", "scores.json", "--scores-only"]).ended(0);
    assert!(run.stderr.contains("omits notes"), "{}", run.stderr);
    let text = room.read("scores.json");
    assert!(text.contains("\"score/1\"") && !text.contains("government") && !text.contains("Draft decree"), "{text}");
    let arguments = ["export", "team.toml", "-o", "domains.json", "--scores-only", "--domains-only"];
    room.palier(&arguments).ended(0);
    let json: serde_json::Value = serde_json::from_str(&room.read("domains.json")).unwrap();
    assert_eq!(json["questions"], serde_json::json!([]));
    assert!(!json["domains"].as_array().unwrap().is_empty());
}
