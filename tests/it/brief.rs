//! The report in brief: what is in it, what never is, and that it always fits.

use std::fmt::Write as _;

use crate::room::Room;

/// What a forge and a pipeline take.
const MOST: usize = 60_000;

fn lines(text: &str, start: &str) -> usize {
    text.lines().filter(|line| line.starts_with(start)).count()
}

#[test]
fn it_has_the_verdict_the_domains_what_changed_and_the_gaps() {
    let room = Room::new();
    let now = room.example("sector-team.toml");
    let before = std::fs::read_to_string(now).unwrap();
    let (from, to) = ("[answers.O-1]\nlevel = \"4\"", "[answers.O-1]\nlevel = \"2\"");
    assert!(before.contains(from));
    room.file("before.toml", &before.replace(from, to));
    let text =
        room.palier(&["report", "sector-team.toml", "--with", "before.toml", "--format", "brief"]).ended(0).stdout;
    let headings: Vec<&str> = text.lines().filter(|line| line.starts_with("## ")).collect();
    assert_eq!(headings, ["## Overview", "## What has changed", "## Gaps"], "{text}");
    assert!(text.starts_with("**TLP:"), "{text}");
    assert_eq!(lines(&text, "| **O-1** Mandate | 2 | 4 | +2 |"), 1, "{text}");
    // Every gap that `gaps` lists has a row.
    let gaps = room.palier(&["gaps", "sector-team.toml", "--format", "json"]).ended(0).json();
    let (_, table) = text.split_once("## Gaps").unwrap();
    for gap in gaps["profile"]["gaps"].as_array().unwrap().iter().filter(|gap| !gap["level"].is_null()) {
        assert_eq!(lines(table, &format!("| **{}** ", gap["id"].as_str().unwrap())), 1, "{gap}\n{table}");
    }
    let file = room.palier(&["score", "sector-team.toml", "--write", "brief=b.md"]).ended(0);
    assert!(!file.stdout.contains("## Gaps"));
    assert!(room.read("b.md").contains("## Gaps"));
    assert!(!room.read("b.md").contains("## What has changed"));
}

#[test]
fn notes_never_get_into_it_and_names_only_where_they_are_not_hidden() {
    let room = Room::new();
    room.file(
        "team.toml",
        "palier = \"assessment/1\"\nquestionnaire = { id = \"sim3\", version = \"2.0\" }\nsubject = { team = \"T\" }\n\
         session = { date = 2026-03-10, target = \"essential\" }\n\
         answers.O-1 = { level = \"1\", note = \"Zznote\" }\nanswers.T-1 = { not_applicable = \"Zzreason\" }\n\
         answers.P-2 = { unknown = \"Zzunknown\" }\nsummary = { conclusion = \"Zzconclusion\" }\n\
         [actions.a]\ndo = \"Write it down\"\ncloses = { O-1 = \"3\" }\nowner = \"Zzname\"\n",
    );
    let brief = ["report", "team.toml", "--format", "brief"];
    let text = room.palier(&brief).ended(0).stdout;
    assert!(text.contains("| Zzname |"), "{text}");
    assert_eq!(text.matches("Zz").count(), 1, "{text}");
    let text = room.palier(&[&brief[..], &["--redact", "names"]].concat()).ended(0).stdout;
    assert!(!text.contains("Zz"), "{text}");
    let text = room.palier(&[&brief[..], &["--redact", "answers"]].concat()).ended(0).stdout;
    assert!(!text.contains("## Gaps"), "{text}");
    room.palier(&[&brief[..], &["--sections", "gaps"]].concat()).ended(2);
    room.palier(&["score", "team.toml", "--suppose", "O-1=3", "--write", "brief=b.md"]).ended(2);
    assert!(!room.path("b.md").exists());
}

#[test]
fn it_fits_however_many_questions_there_are_and_says_what_is_left_out() {
    let room = Room::new();
    let mut questionnaire =
        "palier: questionnaire/1\nid: many\nversion: \"1\"\ntitle: Many\nsummary: Many.\nlanguage: en\n\
        structure: [domain]\nscales:\n  level:\n    levels:\n      - { id: \"0\", value: 0, label: No }\n      \
        - { id: \"1\", value: 1, label: Yes }\nscoring:\n  measure: { title: Measure, domain: mean, total: mean }\n\
        profiles:\n  - { id: goal, title: Goal, every: \"1\" }\ndomains:\n  - id: A\n    title: All\n    questions:\n"
            .to_owned();
    let mut team =
        "palier = \"assessment/1\"\nquestionnaire = { id = \"many\", version = \"1\", path = \"many.yaml\" }\n\
        subject = { team = \"T\" }\nsession = { date = 2026-03-10, target = \"goal\" }\n[answers]\n"
            .to_owned();
    for number in 1..=1500 {
        let _ = writeln!(
            questionnaire,
            "      - id: A-{number}\n        title: {}\n        ask: Is it so?",
            "é".repeat(150)
        );
        let _ = writeln!(team, "A-{number} = {{ level = \"0\" }}");
    }
    room.file("many.yaml", &questionnaire);
    room.file("team.toml", &team);
    let text = room.palier(&["report", "team.toml", "--format", "brief"]).ended(0).stdout;
    assert!(text.len() < MOST, "{}", text.len());
    let rows = lines(&text, "| **A-");
    assert!(rows > 50, "{rows}");
    assert!(text.contains(&format!("\nand {} more\n", 1500 - rows)), "{rows}\n{text}");
}
