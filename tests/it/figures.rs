//! Figures as people and programs read them: nothing that decides is rounded away, and verdict, gaps and gates say the same.

use crate::room::Room;

/// Two domains with a question each, whose second level has this value; `more` is added to the file.
fn room(value: &str, more: &str) -> Room {
    let room = Room::new();
    room.file(
        "model.yaml",
        &format!(
            "palier: questionnaire/1\nid: model\nversion: \"1\"\ntitle: Model\nsummary: A small model.\nlanguage: en\n\
             structure: [domain]\nimportance: {{ none: 0, normal: 1 }}\nscales:\n  level:\n    levels:\n      \
             - {{ id: \"0\", value: 0, label: None }}\n      - {{ id: \"1\", value: {value}, label: Some }}\n      \
             - {{ id: \"2\", value: 100, label: All }}\n    evidence_from: \"2\"\n\
             facts:\n  - {{ id: size, ask: How large?, options: {{ small: Small, large: Large }} }}\n\
             domains:\n  - id: D\n    title: First\n    questions:\n      - {{ id: D-1, title: One, ask: One? }}\n  \
             - id: E\n    title: Second\n    questions:\n      - {{ id: E-1, title: Two, ask: Two? }}\n      \
             - {{ id: E-2, title: Three, ask: Three?, only_if: {{ fact: size, is: [large] }} }}\n{more}"
        ),
    );
    room
}

const MEAN: &str = "scoring:\n  mark: { title: Mark, domain: mean, total: mean }\n";

fn answered(room: &Room, file: &str, target: &str, answers: &str) {
    let target = if target.is_empty() { String::new() } else { format!("target = \"{target}\"\n") };
    room.file(
        file,
        &format!(
            "palier = \"assessment/1\"\n[questionnaire]\nid = \"model\"\nversion = \"1\"\n[subject]\nteam = \"Team\"\n\
             [session]\ndate = 2026-03-10\n{target}[facts]\nsize = \"small\"\n{answers}"
        ),
    );
}

#[test]
fn no_rounding_crosses_a_target() {
    let room =
        room("54.996", &format!("{MEAN}profiles:\n  - {{ id: goal, title: Goal, domains: {{ D: 55 }}, total: 55 }}\n"));
    answered(&room, "team.toml", "goal", "[answers.D-1]\nlevel = \"1\"\n[answers.E-1]\nlevel = \"1\"\n");
    for more in [&["--plain"][..], &[]] {
        let text = room.palier(&[&["score", "team.toml"], more].concat()).ended(0).stdout;
        assert!(text.contains("54.996 (0–100)") && text.contains("not reached"), "{text}");
    }
    let gaps = room.palier(&["gaps", "team.toml", "--plain"]).ended(0).stdout;
    assert!(gaps.contains("Current: 54.996; Target: 55; Short by: 0.004"), "{gaps}");
    room.palier(&["report", "team.toml", "-o", "report.md"]).ended(0);
    assert!(room.read("report.md").contains("Gap: 0.004."), "{}", room.read("report.md"));
}

#[test]
fn a_target_is_shown_as_it_was_set() {
    let room = room("2.495", &format!("{MEAN}profiles:\n  - {{ id: goal, title: Goal, domains: {{ D: 2.496 }} }}\n"));
    answered(&room, "team.toml", "goal", "[answers.D-1]\nlevel = \"1\"\n");
    let gaps = room.palier(&["gaps", "team.toml", "--plain"]).ended(0).stdout;
    assert!(gaps.contains("Current: 2.495; Target: 2.496; Short by: 0.001"), "{gaps}");
    let run = room.palier(&["score", "team.toml", "--require", "D=2.496"]).ended(3);
    assert!(run.stderr.contains("at least 2.496 (2.495"), "{}", run.stderr);
}

#[test]
fn no_rounding_crosses_a_band_in_a_comparison() {
    let bands = "{ title: Mark, domain: mean, total: mean, bands: [{ from: 0, id: T4 }, { from: 55, id: T3 }] }";
    let room = room("54.996", &format!("scoring:\n  mark: {bands}\n"));
    answered(&room, "old.toml", "", "[answers.D-1]\nlevel = \"0\"\n[answers.E-1]\nlevel = \"0\"\n");
    answered(&room, "new.toml", "", "[answers.D-1]\nlevel = \"1\"\n[answers.E-1]\nlevel = \"1\"\n");
    let text = room.palier(&["compare", "old.toml", "new.toml", "--plain"]).ended(0).stdout;
    assert!(text.contains("Domain: Total; 2026-03-10: 0; 2026-03-10: 54.996; "), "{text}");
}

#[test]
fn a_table_for_programs_is_not_rounded() {
    let room = room("0.125", MEAN);
    answered(&room, "team.toml", "", "[answers.D-1]\nlevel = \"1\"\n");
    let csv = room.palier(&["score", "team.toml", "--format", "csv"]).ended(0).stdout;
    assert!(csv.contains("\nD-1,D,One,answered,1,,1,0.125,"), "{csv}");
}

#[test]
fn the_level_that_counts_stands_beside_the_one_that_was_found() {
    let cap = "scoring:\n  mark: { title: Mark, evidence: cap, domain: mean, total: mean }\n";
    let profile = "profiles:\n  - { id: goal, title: Goal, questions: { D-1: \"2\" } }\n";
    let room = room("10", &format!("{cap}{profile}"));
    answered(&room, "team.toml", "goal", "[answers.D-1]\nlevel = \"2\"\n");
    let gaps = room.palier(&["gaps", "team.toml", "--plain"]).ended(0).stdout;
    assert!(gaps.contains("Current: 2 (counts as 1); Target: 2; Short by: 1 level"), "{gaps}");
    let junit = room.palier(&["score", "team.toml", "--format", "junit"]).ended(0).stdout;
    assert!(junit.contains("<failure message=\"level 2 (counts as 1), target 2\"/>"), "{junit}");
}

#[test]
fn what_a_team_sets_aside_leaves_the_verdict_with_a_trace() {
    let room = room("10", &format!("{MEAN}profiles:\n  - {{ id: goal, title: Goal, domains: {{ E: 50 }} }}\n"));
    answered(&room, "team.toml", "goal", "[answers.E-1]\nlevel = \"0\"\nimportance = \"none\"\n");
    let profile = &room.palier(&["score", "team.toml", "--format", "json"]).ended(0).json()["profile"];
    assert_eq!((&profile["of"], &profile["not_applicable"]), (&0.into(), &1.into()), "{profile}");
}

#[test]
fn a_target_out_of_scope_is_called_so() {
    let profile = "profiles:\n  - { id: goal, title: Goal, questions: { E-1: \"1\", E-2: \"1\" } }\n";
    let room = room("10", &format!("{MEAN}{profile}"));
    answered(&room, "team.toml", "goal", "[answers.E-1]\nnot_applicable = \"No\"\n");
    let junit = room.palier(&["score", "team.toml", "--format", "junit"]).ended(0).stdout;
    assert!(junit.contains("name=\"E-1 Two\"") && junit.contains("<skipped message=\"not applicable\"/>"), "{junit}");
    assert!(junit.contains("<skipped message=\"out of scope\"/>"), "{junit}");
}

#[test]
fn gates_of_gaps_need_no_target() {
    let profile = "profiles:\n  - { id: goal, title: Goal, questions: { D-1: \"1\" } }\n";
    let room = room("10", &format!("{MEAN}{profile}"));
    answered(&room, "team.toml", "", "[answers.D-1]\nlevel = \"0\"\n");
    room.palier(&["gaps", "team.toml"]).ended(2);
    let run = room.palier(&["gaps", "team.toml", "--require", "goal", "--plain"]).ended(3);
    assert!(run.stdout.contains("Gap: D-1 One; Current: 0; Target: 1"), "{}", run.stdout);
    let run = room.palier(&["gaps", "team.toml", "--min-coverage", "100", "--format", "json"]).ended(3);
    assert!(run.json()["profile"].is_null(), "{}", run.stdout);
    let junit = room.palier(&["gaps", "team.toml", "--require", "D=5", "--format", "junit"]).ended(3).stdout;
    assert!(junit.contains("failures=\"1\""), "{junit}");
    for share in ["101", "-1"] {
        let run = room.palier(&["score", "team.toml", &format!("--min-coverage={share}")]).ended(2);
        assert!(run.stderr.contains("from 0 to 100"), "{}", run.stderr);
    }
}

#[test]
fn nothing_on_the_command_line_reaches_the_terminal_as_a_command() {
    let room = room("10", MEAN);
    answered(&room, "team.toml", "", "");
    for arguments in [
        ["score", "team.toml", "--require", "total=\u{1b}[31m"],
        ["score", "team.toml", "--language", "\u{1b}[31m"],
        ["score", "team.toml", "--require", "D=\u{1b}[31m"],
        ["score", "team.toml", "--min-coverage", "\u{1b}[31m"],
        ["score", "team.toml", "--format", "\u{1b}[31m"],
    ] {
        let run = room.palier(&arguments).ended(2);
        assert!(run.stderr.contains("\\u{001b}") && !run.stderr.contains('\u{1b}'), "{}", run.stderr);
    }
}

#[test]
fn a_band_is_that_of_the_total_or_of_the_domain_whatever_its_id() {
    let bands = "[{ from: 0, id: A, of: total, label: Weak whole }, { from: 0, id: A, of: domain, label: Weak part }]";
    let room = room("10", &format!("scoring:\n  mark: {{ title: Mark, domain: mean, total: mean, bands: {bands} }}\n"));
    answered(&room, "team.toml", "", "[answers.D-1]\nlevel = \"1\"\n[answers.E-1]\nlevel = \"1\"\n");
    let text = room.palier(&["score", "team.toml", "--plain"]).ended(0).stdout;
    assert!(text.contains("Domain: D First; Score: 10 (0–100), A Weak part"), "{text}");
    assert!(text.contains("Domain: Total; Score: 10 (0–100), A Weak whole"), "{text}");
}

#[test]
fn the_way_begins_at_the_level_that_counts_by_the_targets_measure() {
    let measures = "scoring:\n  mark: { title: Mark, domain: mean, total: mean }\n  \
        strict: { title: Strict, evidence: required, domain: mean, total: mean }\n";
    let profile = "profiles:\n  - { id: goal, title: Goal, measure: strict, questions: { D-1: \"2\" } }\n";
    let room = room("10", &format!("{measures}{profile}"));
    answered(&room, "team.toml", "goal", "[answers.D-1]\nlevel = \"2\"\n");
    room.palier(&["report", "team.toml", "-o", "report.md", "--sections", "roadmap"]).ended(0);
    let report = room.read("report.md").replace(['\u{a0}', '\u{202f}'], " ");
    // Found at level 2 with nothing seen, it counts as 0: both steps are to be gone, or proven.
    assert!(report.contains("**D-1** → 1 |") && report.contains("**D-1** → 2 |"), "{report}");
}

#[test]
fn an_explanation_says_how_far_the_next_band_and_the_target_are_and_what_is_open() {
    let room = Room::new();
    room.example("country-gci.toml");
    room.example("equipe-nationale.toml");
    let text = room.palier(&["explain", "country-gci.toml", "--language", "en"]).ended(0).stdout;
    assert!(text.contains("To T3 Establishing: 11.12 more"), "{text}");
    assert!(text.contains("To the target 55: 11.12 more"), "{text}");
    let text = room.palier(&["explain", "equipe-nationale.toml", "H", "--language", "en"]).ended(0).stdout;
    assert!(text.contains("The difference depends on the open questions H-6\n"), "{text}");
}
