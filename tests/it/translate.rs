//! `translate` on files, and what is said of translations, versions and names that do not fit.

use crate::room::{Room, project};

const OWN: &str = r#"palier: questionnaire/1
id: own
version: "1"
title: Our model
summary: A small model.
language: en
structure: [domain]
scales:
  answer:
    levels: [ { id: no, value: 0, label: No }, { id: yes, value: 1, label: Yes } ]
scoring:
  share: { title: Share, domain: mean, total: mean }
domains:
  - { id: A, title: First, questions: [ { id: A-1, title: One, ask: One? }, { id: A-2, title: Two, ask: Two? } ] }
"#;

/// The texts of the questionnaire above: title, summary, the word of the structure, two levels, the measure, a domain, and two
/// questions with title and question.
const TEXTS: usize = 11;

fn room() -> Room {
    let room = Room::new();
    room.file("own.yaml", OWN);
    room
}

#[test]
fn a_bundled_translation_comes_out_to_the_byte() {
    let room = Room::new();
    for (id, language) in [("sim3", "fr"), ("sim3", "pt"), ("first-services", "fr")] {
        let file = format!("{id}.{language}.yaml");
        let printed = room.palier(&["translate", id, "--to", language, "-o", "-"]).ended(0);
        let bundled = std::fs::read_to_string(project().join("questionnaires").join(&file)).unwrap();
        assert_eq!(printed.stdout, bundled);
        assert_eq!(printed.stderr, "");
        room.palier(&["translate", id, "--to", language, "-o", &file]).ended(0);
        assert_eq!(room.read(&file), bundled);
    }
    let run = room.palier(&["translate", "sim3", "--to", "fr"]).ended(2);
    assert!(run.stderr.contains("-o sim3.fr.yaml"), "{}", run.stderr);
}

#[test]
fn a_translation_is_begun_filled_and_brought_to_the_next_version() {
    let room = room();
    let run = room.palier(&["translate", "own.yaml", "--to", "fr"]).ended(0);
    assert!(run.stderr.contains(&format!("own.fr.yaml: {TEXTS} texts, {TEXTS} missing")), "{}", run.stderr);
    let begun = room.read("own.fr.yaml");
    assert!(begun.starts_with("# yaml-language-server: $schema=translation.schema.json\npalier: translation/1\n"));
    assert_eq!(begun.matches("to: ~ # missing\n").count(), TEXTS);
    let filled = begun.replace("to: ~ # missing", "to: \"Texte\"");
    room.file("own.fr.yaml", &filled);
    room.palier(&["translate", "own.yaml", "--to", "fr"]).ended(0);
    assert_eq!(room.read("own.fr.yaml"), filled);
    assert!(room.palier(&["check", "own.yaml"]).ended(0).stdout.contains("fr 100"));

    // The next version: one question reads otherwise, one is gone, one is new.
    let next = OWN.replace("version: \"1\"", "version: \"2\"").replace("One?", "Really one?").replace("A-2", "A-3");
    room.file("own.yaml", &next);
    for file in ["own.yaml", "own.fr.yaml"] {
        let run = room.palier(&["check", file]).ended(4);
        assert!(run.stdout.contains("own.fr.yaml:3:5: "), "{}", run.stdout);
        assert!(run.stdout.contains("'own 1'") && run.stdout.contains("palier translate"), "{}", run.stdout);
    }
    let run = room.palier(&["translate", "own.yaml", "--to", "fr"]).ended(0);
    assert!(run.stderr.contains(", 2 missing, 1 stale, 2 no longer in the questionnaire\n"), "{}", run.stderr);
    let marked = room.read("own.fr.yaml");
    assert!(marked.contains("of: { id: own, version: \"2\" }"), "{marked}");
    assert!(
        marked.contains("    # stale, now from: \"Really one?\"\n    from: \"One?\"\n    to: \"Texte\"\n"),
        "{marked}"
    );
    assert!(marked.contains("  # gone, questions/A-2/ask:\n  #   from: \"Two?\"\n  #   to: \"Texte\"\n"), "{marked}");
    room.palier(&["translate", "own.yaml", "--to", "fr"]).ended(0);
    assert_eq!(room.read("own.fr.yaml"), marked);
    let check = room.palier(&["check", "own.fr.yaml"]).ended(0).stdout;
    assert_eq!(check.matches("warning: ").count(), 2, "{check}");
    room.palier(&["check", "own.fr.yaml", "--strict"]).ended(4);
}

#[test]
fn windows_line_ends_and_the_mark_of_the_encoding_stay() {
    let room = room();
    room.palier(&["translate", "own.yaml", "--to", "fr"]).ended(0);
    let windows = format!("\u{feff}{}", room.read("own.fr.yaml").replace('\n', "\r\n"));
    room.file("own.fr.yaml", &windows);
    room.palier(&["translate", "own.yaml", "--to", "fr"]).ended(0);
    assert_eq!(room.read("own.fr.yaml"), windows);
    room.file("own.yaml", &OWN.replace("One?", "Really one?"));
    room.palier(&["translate", "own.yaml", "--to", "fr"]).ended(0);
    let fixed = windows.replace("One?", "Really one?");
    assert!(fixed != windows);
    assert_eq!(room.read("own.fr.yaml"), fixed);
}

#[test]
fn what_is_no_translation_of_this_questionnaire_is_not_overwritten() {
    let room = room();
    for (content, place) in [
        ("palier: translation/1\nof: { id: other, version: \"1\" }\nlanguage: fr\ntexts: {}\n", "own.fr.yaml:2:5: "),
        ("palier: translation/1\nof: { id: own, version: \"1\" }\nlanguage: pt\ntexts: {}\n", "own.fr.yaml:3:11: "),
        ("palier: questionnaire/1\n", "own.fr.yaml:1:9: "),
        ("a: [\n", "own.fr.yaml:1:4: "),
    ] {
        room.file("own.fr.yaml", content);
        let run = room.palier(&["translate", "own.yaml", "--to", "fr"]).ended(4);
        assert!(run.stderr.starts_with(place), "{}", run.stderr);
        assert_eq!(room.read("own.fr.yaml"), content);
        assert!(room.palier(&["check", "own.yaml"]).ended(4).stdout.contains(place));
    }
    for arguments in [["own.yaml", "en"], ["own.yaml", "f"], ["nowhere.yaml", "fr"]] {
        room.palier(&["translate", arguments[0], "--to", arguments[1]]).ended(2);
    }
    room.palier(&["translate", "onw", "--to", "fr"]).ended(4);
    room.palier(&["translate", "own.yaml"]).ended(2);
    room.palier(&["translate", "own.yaml", "--to", "es", "-o", "nowhere/own.es.yaml"]).ended(1);
}

/// The same error in each of the program's languages.
fn said(room: &Room, arguments: &[&str], status: i32, words: [&str; 3]) {
    for (language, words) in ["en", "fr", "pt"].into_iter().zip(words) {
        let run = room.palier(&[arguments, &["--language", language]].concat()).ended(status);
        let said = run.stdout + &run.stderr;
        assert!(said.contains(words), "{words:?} is not in:\n{said}");
    }
}

#[test]
fn a_path_that_the_questionnaire_does_not_have_is_told_with_the_nearest() {
    let room = room();
    let entry = "{ from: One, to: Un }\n";
    let text = format!(
        "palier: translation/1\nof: {{ id: own, version: \"1\" }}\nlanguage: fr\ntexts:\n  questions/A-1/titel: {entry}  rubbish: {entry}"
    );
    room.file("own.fr.yaml", &text);
    said(
        &room,
        &["check", "own.fr.yaml"],
        4,
        [
            "own.fr.yaml:5:3: the questionnaire has no text 'questions/A-1/titel'",
            "own.fr.yaml:5:3: le questionnaire n’a pas de texte «\u{202f}questions/A-1/titel\u{202f}»",
            "own.fr.yaml:5:3: o questionário não tem o texto «questions/A-1/titel»",
        ],
    );
    let run = room.palier(&["check", "own.fr.yaml"]).ended(4);
    assert!(run.stdout.contains("did you mean 'questions/A-1/title'?"), "{}", run.stdout);
    assert!(run.stdout.contains("own.fr.yaml:6:3: "), "{}", run.stdout);
    // Nothing that is shown in French may rest on it.
    room.palier(&["show", "own.yaml", "--language", "fr"]).ended(4);
    room.palier(&["show", "own.yaml", "--language", "pt"]).ended(0);
}

#[test]
fn two_files_of_a_folder_may_not_be_the_same_version() {
    let room = room();
    room.file("own@1.yaml", OWN);
    room.file(
        "team.toml",
        "palier = \"assessment/1\"\nquestionnaire = { id = \"own\", version = \"1\" }\nsubject = { team = \"T\" }\nsession = { date = 2026-03-10 }\n",
    );
    said(
        &room,
        &["score", "team.toml"],
        4,
        ["own.yaml' and 'own@1.yaml' are both own@1", "sont tous deux own@1", "são ambos own@1"],
    );
    said(
        &room,
        &["check", "own.yaml"],
        4,
        [
            "own.yaml:1:1: 'own@1.yaml' in the same folder is also own@1",
            "own.yaml:1:1: «\u{202f}own@1.yaml\u{202f}», dans le même dossier, est aussi own@1",
            "own.yaml:1:1: «own@1.yaml», na mesma pasta, também é own@1",
        ],
    );
    // Another version beside it is none of this.
    room.file("own@1.yaml", &OWN.replace("version: \"1\"", "version: \"0.9\""));
    room.palier(&["check", "own.yaml"]).ended(0);
    room.palier(&["score", "team.toml"]).ended(0);
}

#[test]
fn a_version_that_is_not_there_is_told_with_those_that_are() {
    let room = Room::new();
    room.file(
        "team.toml",
        "palier = \"assessment/1\"\n[questionnaire]\nid = \"sim3\"\nversion = \"1.9\"\n[subject]\nteam = \"T\"\n[session]\ndate = 2026-03-10\n",
    );
    for verb in ["check", "score"] {
        said(
            &room,
            &[verb, "team.toml"],
            4,
            [
                "team.toml:3:6: questionnaire not found: 'sim3@1.9'",
                "team.toml:3:6: questionnaire introuvable\u{202f}: «\u{202f}sim3@1.9\u{202f}»",
                "team.toml:3:6: questionário não encontrado: «sim3@1.9»",
            ],
        );
        let run = room.palier(&[verb, "team.toml"]);
        assert!((run.stdout + &run.stderr).contains("expected one of: sim3@2.0"));
    }
    said(
        &room,
        &["new", "other.toml", "-q", "sim3@1.9", "--team", "T"],
        4,
        ["expected one of: sim3@2.0", "sim3@2.0", "sim3@2.0"],
    );
    room.file("goal.yaml", "palier: profile/1\nfor: { id: sim3, version: \"1.9\" }\nprofiles: []\n");
    let run = room.palier(&["check", "goal.yaml", "team.toml"]).ended(4);
    assert!(run.stdout.contains("goal.yaml:2:6: ") && run.stdout.contains("team.toml:3:6: "), "{}", run.stdout);
}

#[test]
fn what_shadows_a_bundled_questionnaire_is_a_note_unless_it_is_the_same() {
    let room = Room::new();
    let bundled = room.palier(&["show", "sim3", "--format", "yaml"]).ended(0).stdout;
    room.file("sim3.yaml", &bundled);
    for arguments in [["check", "sim3.yaml"], ["show", "sim3"]] {
        assert_eq!(room.palier(&arguments).ended(0).stderr, "");
    }
    room.file("sim3.yaml", &bundled.replace("SIM3-style maturity of a CSIRT", "Ours"));
    room.palier(&["new", "team.toml", "-q", "sim3", "--team", "T"]).ended(0);
    for arguments in [["check", "sim3.yaml"], ["show", "sim3"], ["score", "team.toml"], ["check", "team.toml"]] {
        said(
            &room,
            &arguments,
            0,
            [
                "note: using sim3.yaml, which overrides ",
                "note\u{202f}: sim3.yaml est utilisé à la place de ",
                "nota: é usado sim3.yaml em vez de ",
            ],
        );
        assert_eq!(room.palier(&[&arguments[..], &["--quiet"]].concat()).ended(0).stderr, "");
    }
}

#[test]
fn a_schema_is_printed_for_every_format() {
    let room = Room::new();
    for format in ["questionnaire", "translation", "profile", "assessment", "config"] {
        let run = room.palier(&["schema", format]).ended(0);
        assert_eq!((run.json()["type"].as_str(), run.stderr.as_str()), (Some("object"), ""), "{format}");
        assert!(run.stdout.ends_with("}\n"));
    }
    room.palier(&["schema", "report"]).ended(2);
    room.palier(&["schema"]).ended(2);
}
