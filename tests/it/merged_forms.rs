//! Filled forms of several people who answered the same questions, as one assessment.

use crate::room::Room;
use crate::workbook::edited;

const TEAM: &str = "palier = \"assessment/1\"\nquestionnaire = { id = \"sim3\", version = \"2.0\" }\n\n[subject]\n\
    team = \"CERT-Baobab\"\n\n[session]\ndate = 2026-03-10\nmarking = \"TLP:GREEN\"\n";

/// A room with a blank form for each of two people, filled in: O-1, O-2 and O-3 on rows 3 to 5.
fn room() -> Room {
    let room = Room::new();
    room.file("team.toml", TEAM);
    for (person, answers) in [("ana", ["2 – x", "3", "1"]), ("ben", ["2", "1", "I do not know"])] {
        let blank = format!("{person}-blank.xlsx");
        room.palier(&["export", "team.toml", "-o", &blank, "--only", "O", "--blank", "--for", person]).ended(0);
        let cells = [("E3", answers[0]), ("E4", answers[1]), ("E5", answers[2]), ("F4", "Seen by me.")];
        edited(&room.path(&blank), &room.path(&format!("{person}.xlsx")), 2, &cells);
    }
    room
}

#[test]
fn forms_alone_make_a_joint_file_with_votes_and_what_is_to_be_settled() {
    let room = room();
    let run = room.palier(&["merge", "ana.xlsx", "ben.xlsx", "-o", "joint.toml", "--format", "json"]).ended(0);
    let question = |id: &str| {
        let all = run.json()["questions"].as_array().unwrap().clone();
        all.into_iter().find(|question| question["id"] == id).unwrap()
    };
    assert_eq!(question("O-2")["votes"], serde_json::json!({ "1": 1, "3": 1 }));
    assert_eq!(question("O-2")["spread"], 2);
    let joint: toml::Table = room.read("joint.toml").parse().unwrap();
    assert_eq!(joint["subject"]["team"].as_str(), Some("CERT-Baobab"));
    assert_eq!(joint["session"]["date"].to_string(), "2026-03-10");
    assert_eq!(joint["session"]["marking"].as_str(), Some("TLP:GREEN"));
    let answers = joint["answers"].as_table().unwrap();
    assert_eq!(answers["O-1"]["level"].as_str(), Some("2"));
    assert!(answers["O-2"].get("level").is_none(), "{answers}");
    assert!(answers["O-2"]["note"].as_str().unwrap().contains("Seen by me."), "{answers}");
    room.palier(&["check", "joint.toml"]).ended(0);
}

#[test]
fn forms_and_files_count_alike_and_forms_without_a_team_take_it_from_a_file() {
    let room = room();
    room.file("cleo.toml", &format!("{TEAM}[answers.O-1]\nlevel = \"3\"\n"));
    room.palier(&["show", "sim3", "--format", "xlsx", "-o", "blank.xlsx"]).ended(0);
    edited(&room.path("blank.xlsx"), &room.path("dan.xlsx"), 2, &[("E3", "3")]);
    let run =
        room.palier(&["merge", "dan.xlsx", "ana.xlsx", "cleo.toml", "-o", "joint.toml", "--format", "json"]).ended(0);
    assert_eq!(run.json()["questions"][0]["votes"], serde_json::json!({ "2": 1, "3": 2 }));
    // Nobody says of which team this one is, until the joint file does.
    let alone = ["merge", "dan.xlsx", "blank.xlsx", "-o"];
    let run = room.palier(&[&alone[..], &["other.toml"]].concat()).ended(2);
    assert!(run.stderr.contains("does not say which team"), "{}", run.stderr);
    room.palier(&[&alone[..], &["joint.toml"]].concat()).ended(0);
}

#[test]
fn forms_of_other_questionnaires_and_with_errors_are_refused_and_nothing_is_written() {
    let room = room();
    room.palier(&["show", "gci", "--format", "xlsx", "-o", "gci.xlsx"]).ended(0);
    let run = room.palier(&["merge", "ana.xlsx", "gci.xlsx", "-o", "joint.toml"]).ended(4);
    assert!(run.stderr.contains("gci.xlsx"), "{}", run.stderr);
    edited(&room.path("ben-blank.xlsx"), &room.path("wrong.xlsx"), 2, &[("E3", "9")]);
    let run = room.palier(&["merge", "ana.xlsx", "wrong.xlsx", "-o", "joint.toml"]).ended(4);
    assert!(run.stderr.contains("wrong.xlsx:Answers!E3"), "{}", run.stderr);
    assert!(!room.path("joint.toml").exists());
}
