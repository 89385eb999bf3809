//! What is said of files with faults: everything at once, each fault once, where it is.

use crate::room::Room;

/// A questionnaire without a fault and with eight warnings.
const MINI: &str = r#"palier: questionnaire/1
id: mini
version: "1.0"
title: Mini
summary: A mini.
language: en
structure: [domain]
scales:
  m:
    levels:
      - { id: "0", value: 0, label: Absent }
      - { id: "1", value: 1, label: Some }
      - { id: "2", value: 2, label: Full }
scoring:
  maturity: { title: Maturity, domain: mean, total: mean }
domains:
  - id: O
    title: Org
    questions:
      - { id: O-1, title: Mandate, ask: Is there a mandate? }
      - { id: O-2, title: Two, ask: Second? }
"#;

const HEAD: &str = "palier = \"assessment/1\"\n\n[questionnaire]\nid = \"mini\"\nversion = \"1.0\"\n\n[subject]\nteam = \"T\"\n\n\
    [session]\ndate = 2025-05-21\n";

/// The places of what `check` says, as `LINE:COLUMN`, with its first words.
fn places<'o>(output: &'o str, file: &str) -> Vec<&'o str> {
    output.lines().filter_map(|line| line.strip_prefix(file)?.strip_prefix(':')).collect()
}

/// What `check` says of a text.
fn checked(name: &str, text: &str) -> String {
    let room = Room::new();
    room.file("mini.yaml", MINI);
    room.file(name, text);
    room.palier(&["check", name]).ended(4).stdout
}

#[test]
fn warnings_are_said_beside_faults() {
    let room = Room::new();
    room.file("m.yaml", &MINI.replace("title: Mini\n", "titel: Mini\n"));
    let run = room.palier(&["check", "--strict", "m.yaml"]).ended(4);
    assert_eq!(run.stdout.matches("the question 'O-").count(), 8, "{}", run.stdout);
    assert_eq!(
        places(&run.stdout, "m.yaml").iter().filter(|place| place.starts_with("4:1")).count(),
        1,
        "{}",
        run.stdout
    );
    // What a fault keeps from being read is not missing.
    room.file("m.yaml", &MINI.replace("ask: Second? }", "ask: Second?, hepl: h, why: [], evidence: [e], advice: 3 }"));
    let said = room.palier(&["check", "m.yaml"]).ended(4).stdout;
    assert!(said.contains("'hepl'") && !said.contains("question 'O-2'"), "{said}");
    assert_eq!(said.matches("the question 'O-1'").count(), 4, "{said}");
}

#[test]
fn a_scale_that_a_question_may_mean_is_not_said_to_be_unused() {
    let two = MINI.replace(
        "scoring:\n",
        "  n:\n    levels: [{ id: a, value: 0, label: A }, { id: b, value: 1, label: B }]\nscale: m\nscoring:\n",
    );
    let unused = "no question uses the scale 'n'";
    assert!(checked("x.yaml", &two.replace("title: Mini\n", "")).contains(unused));
    assert!(!checked("x.yaml", &two.replace("title: Two,", "title: Two, scale: nn,")).contains(unused));
}

#[test]
fn warnings_of_an_assessment_are_said_beside_its_faults() {
    let text = HEAD
        .replace("version = \"1.0\"\n", "version = \"1.0\"\ndigest = \"sha256:00\"\n")
        .replace("[subject]\n", "[subject]\nfoo = 1\n")
        + "target = \"zz\"\n[answers.O-9]\nlevel = \"1\"\n";
    let said = checked("d.toml", &text);
    let found: Vec<&str> = places(&said, "d.toml").iter().map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(found, ["6:10:", "9:1:", "14:10:", "15:10:"], "{said}");
    // Also where the questionnaire itself has faults.
    let room = Room::new();
    room.file("mini.yaml", &MINI.replace("title: Mini\n", ""));
    room.file("d.toml", &text);
    let said = room.palier(&["check", "d.toml"]).ended(4).stdout;
    assert!(said.contains("mini.yaml:1:1: ") && said.contains("d.toml:9:1: "), "{said}");
}

#[test]
fn an_answer_is_out_of_scope_only_where_that_is_certain() {
    let room = Room::new();
    room.file(
        "mini.yaml",
        &MINI.replace("ask: Second? }", "ask: Second?, only_if: { fact: reach, is: [national] } }").replace(
            "scoring:\n",
            "facts: [{ id: reach, ask: Whom?, options: { national: All, sector: One } }]\nscoring:\n",
        ),
    );
    let with = |rest: &str| {
        room.file(
            "a.toml",
            &HEAD
                .replace("team = \"T\"\n", "team = \"T\"\nfoo = 1\n")
                .replace("[session]", &format!("{rest}\n[session]")),
        );
        room.palier(&["check", "a.toml"]).ended(4).stdout
    };
    let answer = "[answers.O-2]\nlevel = \"1\"\n";
    assert!(with(&format!("{answer}[facts]\nreach = \"sector\"\n")).contains("kept but not scored"));
    assert!(!with(&format!("{answer}[facts]\nreach = \"natonal\"\n")).contains("kept but not scored"));
}
