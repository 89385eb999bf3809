//! What is said of files with errors: everything at once, each error once, where it is.

mod command_line;
mod configuration;
mod questionnaires;

use crate::room::Room;

/// A questionnaire without an error and with eight warnings.
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
    assert_eq!(run.stdout.matches("question 'O-").count(), 8, "{}", run.stdout);
    assert_eq!(
        places(&run.stdout, "m.yaml").iter().filter(|place| place.starts_with("4:1")).count(),
        1,
        "{}",
        run.stdout
    );
    // What an error keeps from being read is not missing.
    room.file("m.yaml", &MINI.replace("ask: Second? }", "ask: Second?, hepl: h, why: [], evidence: [e], advice: 3 }"));
    let said = room.palier(&["check", "m.yaml"]).ended(4).stdout;
    assert!(said.contains("'hepl'") && !said.contains("question 'O-2'"), "{said}");
    assert_eq!(said.matches("question 'O-1'").count(), 4, "{said}");
}

#[test]
fn a_scale_that_a_question_may_mean_is_not_said_to_be_unused() {
    let two = MINI.replace(
        "scoring:\n",
        "  n:\n    levels: [{ id: a, value: 0, label: A }, { id: b, value: 1, label: B }]\nscale: m\nscoring:\n",
    );
    let unused = "unused scale 'n'";
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
    // Also where the questionnaire itself has errors.
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

#[test]
fn what_is_wrong_with_a_translation_is_told_once() {
    let room = Room::new();
    room.file("mini.yaml", MINI);
    room.file("mini.fr.yaml", "palier: translation/1\nof: { id: mini, version: \"1.0\" }\nlanguage: fr\ntexts:\n  titel: { from: a, to: b }\n");
    let run = room.palier(&["check", "--strict", "mini.yaml", "mini.fr.yaml"]).ended(4);
    assert_eq!(run.stdout.matches("the questionnaire has no text 'titel'").count(), 1, "{}", run.stdout);
    assert_eq!(run.stdout.matches("mini.fr.yaml:2:5: ").count(), 1, "{}", run.stdout);
}

#[test]
fn a_table_that_stands_twice_is_told_once_with_the_line_of_the_first() {
    let text = HEAD.to_owned()
        + "[answers.O-1]\nlevel = \"1\"\nnote = \"a\"\n[answers.O-1]\nlevel = \"2\"\nnote = \"b\"\nnote = \"c\"\n\
           [answers.O-2]\nlevel = \"1\"\nvotes = { \"1\" = 2, \"1\" = 3 }\nlevel = \"2\"\n[subject]\nteam = \"U\"\n";
    let said = checked("a.toml", &text);
    let found: Vec<String> =
        places(&said, "a.toml").iter().map(|line| line.replace("stands here a second time", "")).collect();
    let expected = [
        ("15:10", "duplicate key 'O-1', first used on line 12"),
        ("21:20", "duplicate key '1', first used on line 21"),
        ("22:1", "duplicate key 'level', first used on line 20"),
        ("23:2", "duplicate key 'subject', first used on line 7"),
    ];
    assert_eq!(found, expected.map(|(place, said)| format!("{place}: {said}")), "{said}");
}

#[test]
fn a_fault_of_toml_is_told_without_what_only_follows_from_it() {
    for (text, expected) in [
        ("participants = [\"a\", \"b\"\nfoo = 1\n[answers.O-1]\nlevel = \"1\"\n", &["12:16"][..]),
        ("scope = yes\nassessors = [\"a\"\nkind = \"self\"\n", &["12:9", "13:13"]),
        ("validated = { by = \"a\"\nfoo = 1\n[answers]\n", &["12:13"]),
        ("scope = \"x\nkind = no\n[summary\n", &["12:11", "13:8", "14:9"]),
    ] {
        let said = checked("a.toml", &(HEAD.to_owned() + text));
        let found: Vec<&str> = places(&said, "a.toml").iter().map(|line| line.split(": ").next().unwrap()).collect();
        assert_eq!(found, expected, "{said}");
    }
}

#[test]
fn a_slip_of_yaml_is_told_where_it_lies() {
    for (text, place, what) in [
        ("a: b\nc:\n  x: 1\n\ty: 2\nf: g\n", "5:1", "tabs are not allowed"),
        ("a: b\nc:\n  x: 1\n  \ty: 2\nf: g\n", "5:3", "tabs are not allowed"),
        ("a: b\nc:\n\td: e\n", "4:1", "tabs are not allowed"),
        ("a: \"b\nc: d\ne: f\n", "2:4", "missing closing quotation mark"),
        ("x: \"y\" # it's\na: \"b\n  c: d\n", "3:4", "missing closing quotation mark"),
        ("a: [\"x\", 'it''s', \"b\n  c, d]\n", "2:19", "missing closing quotation mark"),
        ("a: 'b\n  c: 'd'\ne: f\n", "2:4", "missing closing quotation mark"),
        ("a: \"b\" c\n", "2:8", "unexpected text after"),
        ("é: \"ü\\\"\nb: 1\n", "2:4", "missing closing quotation mark"),
        ("é: [ü, é, \"ü, é\nb: 1\n", "2:11", "missing closing quotation mark"),
    ] {
        let said = checked("x.yaml", &format!("palier: questionnaire/1\n{text}"));
        let found = places(&said, "x.yaml");
        assert!(
            found.len() == 1 && found[0].starts_with(&format!("{place}: ")) && said.contains(what),
            "{text}: {said}"
        );
    }
}

#[test]
fn a_character_that_a_terminal_would_obey_is_told_at_its_column() {
    for (title, place) in [
        ("Mi\u{1b}ni", "4:10"),
        ("Mini and \u{7f}", "4:17"),
        ("\"\u{1b}x\"", "4:9"),
        ("|\n  Mini\n  and\u{7f}", "6:6"),
        ("\"Mi\\eni\"", "4:8"),
    ] {
        let text =
            MINI.replacen("title: Mini\n", &format!("title: {title}\n"), 1).replace("A mini.", "A \u{202e}mini.");
        let said = checked("x.yaml", &text);
        assert!(said.starts_with(&format!("x.yaml:{place}: the control character U+")), "{title:?}: {said}");
    }
    assert!(
        checked("x.yaml", &MINI.replace("id: mini\n", "id: \"mini \"\n")).starts_with("x.yaml:2:5: invalid ID 'mini '")
    );
}

#[test]
fn languages_that_contradict_are_told() {
    let room = Room::new();
    room.file("mini.yaml", MINI);
    let translation = |language: &str| {
        format!(
            "palier: translation/1\nof: {{ id: mini, version: \"1.0\" }}\nlanguage: {language}\ntexts:\n  title: {{ from: Mini, to: M }}\n"
        )
    };
    room.file("mini.fr.yaml", &translation("pt"));
    assert!(
        room.palier(&["check", "mini.fr.yaml"])
            .ended(4)
            .stdout
            .contains("mini.fr.yaml:3:11: the language is 'pt' here")
    );
    std::fs::rename(room.path("mini.fr.yaml"), room.path("mini.en.yaml")).unwrap();
    room.file("mini.en.yaml", &translation("en"));
    assert!(
        room.palier(&["check", "mini.en.yaml"])
            .ended(0)
            .stdout
            .contains("mini.en.yaml:3:11: warning: the questionnaire is already in")
    );
    room.file("mini.es.yaml", &translation("es"));
    for (language, is_told) in [("xx", true), ("fr-ML", false), ("es-MX", false), ("en", false)] {
        room.file("a.toml", &format!("{HEAD}language = \"{language}\"\n"));
        let said = room.palier(&["check", "a.toml"]).ended(0).stdout;
        assert_eq!(said.starts_with("a.toml:12:12: warning: neither"), is_told, "{language}: {said}");
    }
}
