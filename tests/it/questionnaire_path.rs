//! A questionnaire that no library has: an assessment records its path and finds it from everywhere.

use crate::room::Room;

const FIRST_STEPS: &str = "palier: questionnaire/1\nid: first-steps\nversion: \"1.0\"\ntitle: First steps\nsummary: s\nlanguage: en\n\
    structure: [domain]\nscales: { s: { levels: [ { id: \"0\", value: 0, label: \"No\" }, { id: \"1\", value: 1, label: \"Yes\" } ] } }\n\
    scoring: { m: { title: M, domain: mean, total: mean } }\n\
    domains:\n  - id: P\n    title: People\n    questions:\n      - { id: P-1, title: Duty, ask: Who? }\n";

fn room() -> Room {
    let room = Room::new();
    // Neither the name nor the ending is that of the id.
    room.file("models/our own model.yml", FIRST_STEPS);
    std::fs::create_dir_all(room.path("teams/a")).unwrap();
    room
}

fn new(room: &Room, file: &str) {
    room.palier(&["new", file, "-q", "models/our own model.yml", "--team", "A", "--date", "2026-03-10"]).ended(0);
}

#[test]
fn the_path_is_recorded_and_found_from_any_folder() {
    let room = room();
    new(&room, "teams/a/t.toml");
    assert!(room.read("teams/a/t.toml").contains("path = \"../../models/our own model.yml\"\n"));
    room.palier(&["set", "teams/a/t.toml", "P-1=1"]).ended(0);
    room.palier(&["check", "teams/a/t.toml", "--strict"]).ended(0);
    let mut elsewhere = room.command(&["score", "t.toml", "--format", "json"]);
    let output = elsewhere.current_dir(room.path("teams/a")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // Going on with it, and naming it by the path once more, is the same assessment.
    new(&room, "teams/a/t.toml");
}

#[test]
fn the_path_is_rebased_when_an_assessment_is_written_elsewhere() {
    let room = room();
    new(&room, "teams/a/t.toml");
    room.palier(&["new", "next.toml", "--from", "teams/a/t.toml", "--date", "2027-03-10"]).ended(0);
    assert!(room.read("next.toml").contains("path = \"models/our own model.yml\"\n"), "{}", room.read("next.toml"));
    new(&room, "b.toml");
    room.palier(&["set", "b.toml", "P-1=1"]).ended(0);
    room.palier(&["merge", "teams/a/t.toml", "b.toml", "-o", "teams/all.toml"]).ended(0);
    let text = room.read("teams/all.toml");
    assert!(text.contains("path = \"../models/our own model.yml\"\n"), "{text}");
    room.palier(&["score", "teams/all.toml"]).ended(0);
}

#[test]
fn a_library_comes_before_the_path() {
    let room = room();
    new(&room, "teams/a/t.toml");
    room.file("teams/a/first-steps.yaml", &FIRST_STEPS.replace("title: People", "title: From the library"));
    let run = room.palier(&["score", "teams/a/t.toml", "--format", "json"]).ended(0);
    assert_eq!(run.json()["domains"][0]["title"], "From the library");
}

#[test]
fn what_is_at_the_path_must_be_the_questionnaire_and_is_never_printed() {
    let room = room();
    new(&room, "teams/a/t.toml");
    let text = room.read("teams/a/t.toml");
    room.file("secret", "password: hunter2\n");
    room.file("other.yaml", &FIRST_STEPS.replace("id: first-steps", "id: other"));
    room.file("broken.yaml", &FIRST_STEPS.replace("title: People", "titel: hunter2"));
    for (path, status) in [
        ("../../secret", 4),
        ("/etc/passwd", 4),
        ("../../other.yaml", 4),
        ("../../broken.yaml", 4),
        ("../../nothing.yaml", 4),
        ("../../models", 4),
        ("/dev/zero", 4),
    ] {
        room.file("teams/a/u.toml", &text.replace("../../models/our own model.yml", path));
        for command in ["score", "check"] {
            let run = room.palier(&[command, "teams/a/u.toml"]).ended(status);
            let all = format!("{}{}", run.stdout, run.stderr);
            assert!(!all.contains("hunter2") && !all.contains("root:"), "{path}: {all}");
            assert!(all.contains("teams/a/u.toml") || all.contains("broken.yaml"), "{path}: {all}");
        }
    }
}
