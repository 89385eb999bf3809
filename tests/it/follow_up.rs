//! Follow-up lists: what is due as a workbook, and back.

use crate::room::Room;
use crate::workbook::edited;

const TEAM: &str = "palier = \"assessment/1\"\nquestionnaire = { id = \"sim3\", version = \"2.0\" }\n\n[subject]\nteam = \"One\"\n\n\
    [session]\ndate = 2026-03-10\nlanguage = \"fr\"\n\n[evidence.decree]\ntitle = \"Decree\"\nkind = \"document\"\nowner = \"Deputy\"\nexpires = 2026-04-01\n\n\
    [actions.charter]\ndo = \"Write it down\"\nowner = \"deputy\"\ndue = 2026-04-10\ndays = 3\n\n\
    [actions.other]\ndo = \"Not hers\"\nowner = \"Head\"\ndue = 2026-04-11\n\n\
    [decisions.sign]\nask = \"Sign it\"\nof = \"Deputy\"\nby = 2026-04-20\n";

fn room() -> Room {
    let room = Room::new();
    room.file("one.toml", TEAM);
    room.file("two.toml", &TEAM.replace("\"One\"", "\"Two\""));
    room
}

const LIST: [&str; 7] = ["due", "one.toml", "--as-of", "2026-03-15", "--owner", "Deputy", "-o"];

#[test]
fn status_date_and_comment_come_back_and_all_else_stays() {
    let room = room();
    room.palier(&[&LIST[..], &["list.xlsx"]].concat()).ended(0);
    let run = room.palier(&["import", "one.toml", "list.xlsx"]).ended(0);
    assert!(run.stderr.contains("no change"), "{}", run.stderr);
    // By date: the document, the action, the decision. A status counts by its id, a date as people write it.
    let cells = [
        ("F3", "2027-04-01"),
        ("E4", "started – commencé"),
        ("F4", "24/04/2026"),
        ("G4", "Projet envoyé & relu"),
        ("E5", "taken"),
    ];
    edited(&room.path("list.xlsx"), &room.path("back.xlsx"), 2, &cells);
    let run = room.palier(&["import", "one.toml", "back.xlsx"]).ended(0);
    assert_eq!(
        run.stdout,
        "document/decree/expires: 2026-04-01 → 2027-04-01\naction/charter/status: open → started\n\
         action/charter/due: 2026-04-10 → 2026-04-24\naction/charter/note: (empty) → Projet envoyé & relu\n\
         decision/sign/status: open → taken\n"
    );
    let now: toml::Table = room.read("one.toml").parse().unwrap();
    let mut expected: toml::Table = TEAM.parse().unwrap();
    let changes = "evidence.decree.expires = 2027-04-01\nactions.charter = { status = \"started\", due = 2026-04-24, \
        note = \"Projet envoyé & relu\" }\ndecisions.sign.status = \"taken\"\n";
    let changes: toml::Table = changes.parse().unwrap();
    for (table, items) in &changes {
        for (id, fields) in items.as_table().unwrap() {
            let item = expected[table][id].as_table_mut().unwrap();
            item.extend(fields.as_table().unwrap().clone());
        }
    }
    assert_eq!(now, expected);
}

#[test]
fn a_list_about_several_teams_changes_each_in_its_own_file() {
    let room = room();
    let list = ["due", "one.toml", "two.toml", "--as-of", "2026-03-15", "--only", "actions", "-o", "list.xlsx"];
    room.palier(&list).ended(0);
    // Both teams have an action of this id, on rows 3 and 4.
    edited(&room.path("list.xlsx"), &room.path("back.xlsx"), 2, &[("E3", "done"), ("E4", "dropped")]);
    for (file, status) in [("one.toml", "done"), ("two.toml", "dropped")] {
        let run = room.palier(&["import", file, "back.xlsx"]).ended(0);
        assert_eq!(run.stdout, format!("action/charter/status: open → {status}\n"));
    }
    room.file("three.toml", &TEAM.replace("\"One\"", "\"Three\""));
    let run = room.palier(&["import", "three.toml", "back.xlsx"]).ended(4);
    assert!(run.stderr.contains("no line about sim3@Three"), "{}", run.stderr);
}

#[test]
fn a_file_that_changed_meanwhile_is_a_conflict_and_wrong_cells_are_errors() {
    let room = room();
    room.palier(&[&LIST[..], &["list.xlsx"]].concat()).ended(0);
    edited(&room.path("list.xlsx"), &room.path("back.xlsx"), 2, &[("F4", "2026-05-01")]);
    room.palier(&["set", "one.toml", "--action", "charter.due=2026-06-01"]).ended(0);
    let before = room.read("one.toml");
    let run = room.palier(&["import", "one.toml", "back.xlsx"]).ended(1);
    for text in ["exported: 2026-04-10", "form: 2026-05-01", "file: 2026-06-01"] {
        assert!(run.stderr.contains(text), "{}", run.stderr);
    }
    edited(&room.path("list.xlsx"), &room.path("back.xlsx"), 2, &[("E4", "finished"), ("F5", "soon")]);
    let run = room.palier(&["import", "one.toml", "back.xlsx"]).ended(4);
    assert!(run.stderr.contains("back.xlsx:Suivi!E4") && run.stderr.contains("back.xlsx:Suivi!F5"), "{}", run.stderr);
    assert_eq!(room.read("one.toml"), before);
}

#[test]
fn only_a_workbook_is_written_and_only_if_there_is_something_in_it() {
    let room = room();
    room.palier(&["due", "one.toml", "-o", "list.csv"]).ended(2);
    room.palier(&["due", "one.toml", "-o", "list.xlsx", "--format", "json"]).ended(2);
    room.palier(&["due", "one.toml", "--as-of", "2026-03-15", "--owner", "Nobody", "-o", "list.xlsx"]).ended(0);
    assert!(!room.path("list.xlsx").exists() && !room.path("list.csv").exists());
    for name in ["a.xlsx", "b.xlsx"] {
        room.palier(&[&LIST[..], &[name]].concat()).ended(0);
    }
    assert!(std::fs::read(room.path("a.xlsx")).unwrap() == std::fs::read(room.path("b.xlsx")).unwrap());
}
