//! Files and command lines that nobody would write on purpose: every error is told, at its place, and nothing else is harmed.

mod command_line;

use crate::room::Room;

/// A small questionnaire with what a hostile file can miss.
const MODEL: &str = r#"palier: questionnaire/1
id: model
version: "1"
title: Model
summary: A small model.
language: en
structure: [domain]
scales:
  maturity:
    levels:
      - { id: "0", value: 0, label: None }
      - { id: "1", value: 1, label: Some }
      - { id: "2", value: 2, label: All }
      - { id: out, not_applicable: true, label: Out }
facts:
  - { id: reach, ask: Whom?, options: { national: The country, sector: One sector } }
scoring:
  maturity: { title: Maturity, domain: mean, total: mean }
domains:
  - id: O
    title: Organisation
    questions:
      - { id: O-1, title: One, ask: One? }
      - { id: O-2, title: Two, ask: Two?, not_applicable: forbidden }
profiles:
  - { id: goal, title: Goal, every: "1" }
"#;

const HEAD: &str = "palier = \"assessment/1\"\n[questionnaire]\nid = \"model\"\nversion = \"1\"\n[subject]\nteam = \"Team\"\n\
    [session]\ndate = 2026-03-10\n";

fn room() -> Room {
    let room = Room::new();
    room.file("model.yaml", MODEL);
    room.file("team.toml", HEAD);
    room
}

/// The first lines of all errors and warnings: place and sentence.
fn told(output: &str) -> Vec<&str> {
    let begins = |line: &&str| line.split(':').nth(2).is_some_and(|column| column.parse::<usize>().is_ok());
    output.lines().filter(begins).collect()
}

/// The places of all errors of a file that `check` finds, warnings aside: line and column.
#[track_caller]
fn places(room: &Room, file: &str) -> Vec<String> {
    let run = room.palier(&["check", file]).ended(4);
    let place = |line: &&str| line.split(':').skip(1).take(2).collect::<Vec<_>>().join(":");
    let errors = told(&run.stdout).into_iter().filter(|line| !line.contains(": warning: "));
    errors.map(|line| place(&line)).collect()
}

#[test]
fn a_fault_where_the_questionnaire_is_named_hides_no_other() {
    let room = room();
    let text = HEAD.replace("version = \"1\"\n", "version = \"1\"\ndigset = \"x\"\n") + "[answers.O-1]\nlevel = 3\n";
    room.file("team.toml", &text);
    assert_eq!(places(&room, "team.toml"), ["5:1", "11:9"]);
    // Nor does a questionnaire that is not at hand, or that is not named at all.
    room.file("team.toml", &text.replace("\"model\"", "\"modle\""));
    let run = room.palier(&["check", "team.toml"]).ended(4);
    assert_eq!(places(&room, "team.toml"), ["3:6", "5:1", "11:9"]);
    assert!(run.stdout.contains("'model'"), "{}", run.stdout);
    room.file("team.toml", &text.replace("id = \"model\"\n", ""));
    assert_eq!(places(&room, "team.toml"), ["2:2", "4:1", "10:9"]);
}

#[test]
fn keys_that_stand_twice_are_faults_among_the_others() {
    let room = room();
    room.file("team.toml", &format!("{HEAD}date = 2026-03-11\n[answers.O-1]\nlevel = \"9\"\n[subject]\n"));
    let run = room.palier(&["check", "team.toml", "--language", "fr"]).ended(4);
    assert_eq!(places(&room, "team.toml"), ["9:1", "11:9", "12:2"]);
    assert!(run.stdout.contains("clé en double"), "{}", run.stdout);
    assert!(!run.stdout.contains("duplicate"), "{}", run.stdout);
}

#[test]
fn an_entry_that_lacks_something_is_read_to_its_end() {
    let room = room();
    let text = "[summary]\ndecisions = [ { by = \"soon\" } ]\n[answers.O-1]\nlevel = \"1\"\n\
        evidence = [ { proves = \"7\" } ]\n[answers.O-9]\nlevel = 3\n";
    room.file("team.toml", &format!("{HEAD}language = \"not a tag\"\nvalidated = {{ date = 3 }}\n{text}"));
    assert_eq!(
        places(&room, "team.toml"),
        ["9:12", "10:1", "10:22", "12:15", "12:22", "15:14", "15:25", "16:10", "17:9"]
    );
}

#[test]
fn the_limits_of_an_assessment_have_their_own_messages() {
    let room = room();
    let said = |text: &str| {
        room.file("team.toml", text);
        let run = room.palier(&["check", "team.toml", "--language", "pt"]).ended(4);
        assert_eq!(told(&run.stdout).len(), 1, "{}", run.stdout);
        run.stdout
    };
    for deep in [
        format!("a = {}{}", "[".repeat(66), "]".repeat(66)),
        format!("a = {}", "[".repeat(100_000)),
        format!("a{} = 1", ".a".repeat(100_000)),
        format!("[a{}]", ".a".repeat(70)),
    ] {
        assert!(said(&deep).contains("64"), "{}", &deep[..40]);
    }
    assert!(said(&format!("a = [{}]", "1,".repeat(1_000_001))).contains("1000000"));
}

#[test]
fn a_target_that_is_not_there_is_told_where_it_stands() {
    let room = room();
    room.file(
        "team.toml",
        &format!("target = \"no\" # not the target\n{HEAD}target = \"gaol\"\n").replacen("target = \"no\" #", "#", 1),
    );
    let run = room.palier(&["check", "team.toml"]).ended(0);
    assert!(run.stdout.starts_with("team.toml:10:10: warning: "), "{}", run.stdout);
    assert!(run.stdout.contains("'goal'"), "{}", run.stdout);
    let run = room.palier(&["score", "team.toml"]).ended(4);
    assert!(run.stderr.starts_with("team.toml:10:10: "), "{}", run.stderr);
}

#[test]
fn a_long_line_full_of_faults_is_shown_in_parts() {
    let room = room();
    let keys = (0..20_000).map(|number| format!("é{number}: 1, ")).collect::<Vec<_>>().concat();
    room.file("long.yaml", &format!("{{palier: questionnaire/1, {keys}x: 1}}\n"));
    let run = room.palier(&["check", "long.yaml"]).ended(4);
    assert_eq!(told(&run.stdout).iter().filter(|line| line.starts_with("long.yaml:1:")).count(), 200);
    assert!(run.stdout.ends_with("more problems\n"), "{}", run.stdout.len());
    let run = room.palier(&["check", "long.yaml", "--verbose"]).ended(4);
    assert!(run.stdout.contains("long.yaml:1:208917: unknown key 'x'"), "{}", run.stdout.len());
    // Of each only the part of the line around it is shown, and kept.
    assert!(run.stdout.len() < 20_000 * 400, "{}", run.stdout.len());
}

#[test]
fn a_key_that_stands_twice_is_found_in_a_map_of_any_size() {
    let room = room();
    let levels = (0..2500).map(|number| format!("      Q-{number}: \"1\"\n")).collect::<Vec<_>>().concat();
    room.file("profile.yaml", &format!(
        "palier: profile/1\nfor: {{ id: model, version: \"1\" }}\nprofiles:\n  - id: own\n    title: Own\n    questions:\n{levels}      Q-2400: \"1\"\n"
    ));
    let run = room.palier(&["check", "profile.yaml", "--verbose"]).ended(4);
    assert!(run.stdout.contains("profile.yaml:2507:7: duplicate key 'Q-2400'"), "{}", run.stdout.len());
}

#[test]
fn what_is_no_utf8_is_shown_with_a_caret() {
    let room = room();
    std::fs::write(room.path("latin.toml"), b"\xef\xbb\xbfpalier = 1\r\nteam = \"caf\xe9\"\r\n").unwrap();
    let run = room.palier(&["check", "latin.toml"]).ended(4);
    assert!(run.stdout.starts_with("latin.toml:2:12: "), "{}", run.stdout);
    assert!(run.stdout.contains("2 | team = \"caf\u{fffd}\"\n   |            ^\n"), "{}", run.stdout);
}

/// The places of the errors of the model with texts replaced by others.
#[track_caller]
fn places_with(changes: &[(&str, &str)]) -> Vec<String> {
    let room = room();
    let text = changes.iter().fold(MODEL.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old}");
        text.replacen(old, new, 1)
    });
    room.file("model.yaml", &text);
    places(&room, "model.yaml")
}

const SCORING: &str = "  maturity: { title: Maturity, domain: mean, total: mean }\n";
const GATE: &str =
    "  maturity:\n    title: Maturity\n    domain:\n      combine: gate\n      pass: \"1\"\n    total: none\n";
const ONE: &str = "{ id: O-1, title: One, ask: One? }";
const TWO: &str = "title: Two, ask: Two?, ";

#[test]
fn a_level_to_pass_that_no_scale_has_is_told_where_it_stands() {
    let gates = [(ONE, "{ id: O-1, title: One, ask: One?, gate: 1 }"), (TWO, "title: Two, ask: Two?, gate: 1, ")];
    let gate = GATE.replace("\"1\"", "\"7\"");
    assert_eq!(places_with(&[(SCORING, &gate), gates[0], gates[1]]), ["22:13"]);
}

#[test]
fn every_wrong_step_of_a_gate_is_told() {
    let steps = |one: &str, two: &str| {
        let one = format!("{{ id: O-1, title: One, ask: One?, gate: {one} }}");
        let two = format!("title: Two, ask: Two?, gate: {two}, ");
        places_with(&[(SCORING, GATE), (ONE, &one), (TWO, &two)])
    };
    assert_eq!(steps("0", "1"), ["28:49"]);
    assert_eq!(steps("-1", "0"), ["28:49", "29:49"]);
    // What cannot be read is no missing step, and no hole.
    assert_eq!(steps("x", "3"), ["28:49"]);
}

#[test]
fn a_step_without_any_gate_names_nothing() {
    assert_eq!(places_with(&[(ONE, "{ id: O-1, title: One, ask: One?, gate: 1 }")]), ["23:49"]);
}

#[test]
fn a_circle_is_told_at_the_need_that_closes_it() {
    let three = "{ id: O-1, title: One, ask: One?, needs: [O-3, O-2] }\n      - { id: O-3, title: Three, ask: Three? }";
    assert_eq!(places_with(&[(ONE, three), (TWO, "title: Two, ask: Two?, needs: [O-1], ")]), ["23:56"]);
}

#[test]
fn what_is_wrong_is_not_said_again_wherever_it_is_named() {
    // A scale that is too short, one that is not there, no scale at all.
    let short = "maturity:\n    levels: [ { id: \"0\", value: 0, label: None } ]\n  other:\n    levels:";
    let named = [(ONE, "{ id: O-1, title: One, ask: One?, scale: maturity, levels: { \"9\": x } }")];
    assert_eq!(
        places_with(&[("maturity:\n    levels:", short), named[0], ("facts:", "scale: maturity\nfacts:")]),
        ["9:3"]
    );
    assert_eq!(places_with(&[("facts:", "scale: mature\nfacts:")]), ["15:8"]);
    let (begin, end) = (MODEL.find("scales:").unwrap(), MODEL.find("facts:").unwrap());
    assert_eq!(places_with(&[(&MODEL[begin..end], "scales: {}\n")]), ["8:9"]);
    assert_eq!(places_with(&[(&MODEL[begin..end], "")]), ["1:1"]);
    // A measure that cannot be read; and everything else of the file all the same.
    let circle = (TWO, "title: Two, ask: Two?, needs: [O-2], measures: [maturity], ");
    assert_eq!(places_with(&[(SCORING, "  {}\n"), circle]), ["18:3", "24:51"]);
    assert_eq!(places_with(&[("[domain]", "[title]"), ("domain: mean, ", "")]), ["7:13"]);
}

#[test]
fn nothing_is_guessed_of_a_single_letter_and_an_id_is_not_trimmed() {
    let room = room();
    room.file("team.toml", &format!("{HEAD}[answers.O-1]\nlevel = \"9\"\n[answers.o-2]\n"));
    let run = room.palier(&["check", "team.toml"]).ended(4);
    assert_eq!(places(&room, "team.toml"), ["10:9", "11:10"]);
    assert!(run.stdout.contains("   = expected one of: 0, 1, 2, out\n"), "{}", run.stdout);
    assert!(run.stdout.contains("   = did you mean 'O-2'?\n"), "{}", run.stdout);
    assert_eq!(places_with(&[("id: O-1", "id: \"O-1 \"")]), ["23:15"]);
}

#[test]
fn what_a_file_is_for_and_is_not_there_is_told_where_it_says_so() {
    let room = room();
    room.file(
        "profile.yaml",
        "palier: profile/1\nfor: { id: modle, version: \"1\" }\nprofiles:\n  - { id: own, titel: Own, total: 1 }\n",
    );
    assert_eq!(places(&room, "profile.yaml"), ["2:6", "4:16"]);
    room.file("profile.yaml", "palier: profile/1\nprofils: []\n");
    assert_eq!(places(&room, "profile.yaml"), ["1:1", "2:1"]);
    room.file(
        "x.fr.yaml",
        "palier: translation/1\nof: { id: modle, version: \"1\" }\nlanguage: fr\ntexts: { a: { to: b } }\n",
    );
    assert_eq!(places(&room, "x.fr.yaml"), ["2:5", "4:13"]);
}

#[test]
fn a_translation_is_checked_for_its_form_and_its_texts_at_once() {
    let room = room();
    let text = "palier: translation/1\nof: { id: model, version: \"1\" }\nlanguage: fr\ntexts:\n\
        \x20 questions/O-1/titel: { from: One, to: Une }\n  questions/O-1/title: { from: One, too: Une }\n";
    room.file("model.fr.yaml", text);
    let run = room.palier(&["check", "model.fr.yaml"]).ended(4);
    assert!(run.stdout.contains("model.fr.yaml:5:3: the questionnaire has no text"), "{}", run.stdout);
    assert!(run.stdout.contains("model.fr.yaml:6:37: unknown key 'too'"), "{}", run.stdout);
    // Beside the questionnaire the same is told, and nothing that is worth a look is lost over it.
    let run = room.palier(&["check", "model.yaml"]).ended(4);
    assert!(run.stdout.contains("\nmodel.fr.yaml:6:37: unknown key 'too'"), "{}", run.stdout);
    assert!(run.stdout.contains("model.yaml:23:15: warning: question 'O-1' has no help"), "{}", run.stdout);
}

#[test]
fn a_question_without_the_translation_that_others_have_is_worth_a_look() {
    let room = room();
    let head = "palier: translation/1\nof: { id: model, version: \"1\" }\nlanguage: fr\ntexts:\n";
    room.file("model.fr.yaml", &format!("{head}  domains/O/title: {{ from: Organisation, to: L'organisation }}\n"));
    let run = room.palier(&["check", "model.yaml"]).ended(0);
    assert!(!run.stdout.contains("translated into"), "{}", run.stdout);
    let one = "  questions/O-1/title: { from: One, to: Une }\n  questions/O-1/ask: { from: One?, to: Une? }\n";
    room.file("model.fr.yaml", &format!("{head}{one}"));
    let run = room.palier(&["check", "model.yaml"]).ended(0);
    assert!(run.stdout.contains("model.yaml:24:15: warning: question 'O-2' is not fully translated into 'fr'"));
    assert!(!run.stdout.contains("'O-1' is not fully"), "{}", run.stdout);
    room.palier(&["check", "model.yaml", "--strict"]).ended(4);
}

#[test]
fn every_row_of_a_table_is_judged_at_its_own_place() {
    let room = room();
    room.file("table.CSV", "id,level\n\nO-9,1\nO-1\nO-1, 7\n\"O-2\" ,\"1\"\nO-2,2\n");
    let run = room.palier(&["score", "team.toml", "--target", "table.CSV"]).ended(4);
    let begins: Vec<String> =
        told(&run.stderr).iter().map(|line| line.split(": ").next().unwrap().to_owned()).collect();
    assert_eq!(begins, ["table.CSV:3:1", "table.CSV:4:1", "table.CSV:5:6", "table.CSV:7:1"], "{}", run.stderr);
    room.palier(&["check", "table.CSV"]).ended(4);
}

#[test]
fn conditions_that_look_back_at_conditions_are_judged_once_each() {
    let room = room();
    let asked: Vec<String> = (3..80)
        .map(|number| {
            let back = |by: usize| format!("{{ question: O-{}, at_least: \"1\" }}", number - by);
            format!("      - {{ id: O-{number}, title: T, ask: A?, only_if: [ {}, {} ] }}\n", back(1), back(2))
        })
        .collect();
    room.file("model.yaml", &MODEL.replace("profiles:\n", &format!("{}profiles:\n", asked.concat())));
    let answers: String = ["1", "2"].map(|id| format!("[answers.O-{id}]\nlevel = \"1\"\n")).concat();
    room.file("team.toml", &format!("{HEAD}{answers}[answers.O-5]\nlevel = \"0\"\n"));
    let json = room.palier(&["score", "team.toml", "--format", "json"]).ended(0).json();
    // O-3 and O-4 are blank, O-5 is too low for O-6 and O-7, and on those all others hang.
    assert_eq!(json["coverage"]["in_scope"], 5);
}
