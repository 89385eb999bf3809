//! `migrate`: an assessment moved to another version of its questionnaire.

use crate::room::{Room, Run};

/// A version of the questionnaire `q` with these questions, and what it says about earlier versions.
fn version(version: &str, questions: &[(&str, &str)], rest: &str) -> String {
    let questions: String = questions
        .iter()
        .map(|(id, ask)| format!("      - {{ id: {id}, title: {id}, ask: {ask} }}\n"))
        .collect::<Vec<_>>()
        .concat();
    format!(
        "palier: questionnaire/1\nid: q\nversion: \"{version}\"\ntitle: Q\nsummary: s\nlanguage: en\nstructure: [domain]\n\
         scales: {{ s: {{ levels: [ {{ id: \"0\", value: 0, label: \"No\" }}, {{ id: \"1\", value: 1, label: Some }}, \
         {{ id: \"2\", value: 2, label: \"Yes\" }} ], evidence_from: \"1\" }} }}\n\
         facts: [ {{ id: size, ask: How large?, options: {{ small: Small, large: Large }} }} ]\n\
         scoring: {{ m: {{ title: M, domain: mean, total: mean }} }}\n\
         domains:\n  - id: P\n    title: People\n    questions:\n{questions}\
         profiles: [ {{ id: goal, title: Goal, every: \"1\" }} ]\n{rest}"
    )
}

const QUESTIONS: [(&str, &str); 4] = [("P-1", "One?"), ("P-2", "Two?"), ("P-3", "Three?"), ("P-4", "Four?")];

const HEAD: &str = "palier = \"assessment/1\"\n\n[questionnaire]\nid = \"q\"\nversion = \"1.9\"\n\n[subject]\nteam = \"T\"\n\n\
    [session]\ndate = 2026-03-10\n";

/// A room with version 1.9, a newer version 1.10, and an assessment of the older one.
fn room(newer: &str, rest: &str) -> Room {
    let room = Room::new();
    room.file("q@1.9.yaml", &version("1.9", &QUESTIONS, ""));
    room.file("q@1.10.yaml", newer);
    room.file("t.toml", &format!("{HEAD}{rest}"));
    room
}

#[track_caller]
fn migrate(room: &Room, arguments: &[&str], status: i32) -> Run {
    room.palier(&[&["migrate", "t.toml"], arguments].concat()).ended(status)
}

/// The tables of answers after a migration in place.
#[track_caller]
fn answers(room: &Room) -> String {
    migrate(room, &["--in-place"], 0);
    room.palier(&["check", "t.toml"]).ended(0);
    let text = room.read("t.toml");
    assert!(text.contains("version = \"1.10\"\n"), "{text}");
    text[text.find("[answers").unwrap_or(text.len())..].to_owned()
}

#[test]
fn without_a_word_nothing_is_written_and_it_says_what_would_happen() {
    let newer = version("1.10", &[("P-1", "One?"), ("P-2", "Two really?"), ("P-5", "Five?")], "");
    let room =
        room(&newer, "[answers.P-1]\nlevel = \"1\"\n[answers.P-2]\nlevel = \"2\"\n[answers.P-3]\nlevel = \"0\"\n");
    let before = room.read("t.toml");
    for arguments in [&[][..], &["--in-place", "--dry-run"], &["-o", "new.toml", "--dry-run"]] {
        let run = migrate(&room, arguments, 0);
        assert_eq!(run.stdout, "1 answer kept\n1 answer to confirm: P-2\n1 new question: P-5\n1 answer removed: P-3\n");
        assert!(run.stderr.contains("palier new NEW.toml --from t.toml"), "{}", run.stderr);
        assert_eq!(room.read("t.toml"), before);
        assert!(!room.path("new.toml").exists());
    }
    migrate(&room, &["-o", "new.toml"], 0);
    assert_eq!(room.read("t.toml"), before);
    let text = room.read("new.toml");
    assert!(text.contains("[answers.P-2]\ncarried = { level = \"2\", date = 2026-03-10 }\n"), "{text}");
    assert!(
        text.contains("[\"x-removed-1.9\".answers.P-3]\nlevel = \"0\"\n") && !text.contains("\n[answers.P-3]"),
        "{text}"
    );
    room.palier(&["check", "new.toml"]).ended(0);
}

#[test]
fn what_keeps_its_meaning_keeps_its_lines() {
    let newer = version("1.10", &QUESTIONS, "").replace("ask: One?", "ask: \"One?  \"");
    let text = "[answers.P-1] # first\n# seen\nlevel = '1' # agreed\nvotes = {1 = 2}\n[answers.P-2]\nunknown = \"Ask Fanta\"\n\
        [answers.P-3]\nnot_applicable = \"No mandate\"\n";
    let room = room(&newer, text);
    assert_eq!(answers(&room), text);
}

#[test]
fn a_scale_that_gains_a_level_keeps_every_answer() {
    let newer = version("1.10", &QUESTIONS, "")
        .replace("label: \"Yes\" }", "label: \"Yes\" }, { id: \"3\", value: 3, label: Best }");
    let text = "[answers.P-1]\nlevel = \"2\"\n";
    assert_eq!(answers(&room(&newer, text)), text);
}

#[test]
fn questions_that_change_places_take_their_answers_along() {
    let changes =
        "changes: [ { from: \"1.9\", questions: { P-1: { was: P-2 }, P-2: { was: P-3 }, P-3: { was: P-1 } } } ]\n";
    let newer = version("1.10", &QUESTIONS, changes);
    let room = room(
        &newer,
        "[summary]\npriorities = [\"P-1\"]\n[answers.P-1]\nlevel = \"0\"\nnote = \"one\"\n[answers.P-2]\nlevel = \"1\"\nclaimed = \"2\"\n\
         [actions.a]\ndo = \"x\"\ncloses = { P-1 = \"2\" }\n",
    );
    let run = migrate(&room, &[], 0);
    assert_eq!(run.stdout, "2 answers kept\nmoved: P-2 → P-1\nmoved: P-1 → P-3\n");
    let text = answers(&room);
    assert_eq!(
        text,
        "[answers.P-1]\nlevel = \"1\"\nclaimed = \"2\"\n\n[answers.P-3]\nlevel = \"0\"\nnote = \"one\"\n\
         [actions.a]\ndo = \"x\"\ncloses = { P-3 = \"2\" }\n"
    );
    assert!(room.read("t.toml").contains("priorities = [\"P-3\"]\n"));
}

#[test]
fn levels_are_mapped_and_what_has_no_level_is_asked_again() {
    let changes = "changes: [ { from: \"1.9\", questions: { P-1: { was: P-1, levels: { \"2\": \"1\" } }, P-2: { ask_again: true } } } ]\n";
    let newer = version("1.10", &QUESTIONS, changes).replace(", { id: \"2\", value: 2, label: \"Yes\" }", "");
    let room = room(
        &newer,
        "[evidence.e]\ntitle = \"E\"\n[answers.P-1]\nlevel = \"2\"\nclaimed = \"2\"\nvotes = { \"1\" = 1, \"2\" = 3 }\n\
         evidence = [{ id = \"e\", proves = \"2\" }]\n[answers.P-2]\nlevel = \"1\"\nnote = \"n\"\n[answers.P-3]\nlevel = \"2\"\n",
    );
    let text = answers(&room);
    assert!(text.starts_with("[answers.P-1]\nlevel = \"1\"\nclaimed = \"1\"\nvotes = { 1 = 4 }\nevidence = [{ id = \"e\", proves = \"1\" }]\n") || text.starts_with("[answers.P-1]\nlevel = \"1\"\nclaimed = \"1\"\nvotes = { \"1\" = 4 }\nevidence = [{ id = \"e\", proves = \"1\" }]\n"), "{text}");
    assert!(text.contains("[answers.P-2]\ncarried = { level = \"1\", date = 2026-03-10 }\nnote = \"n\"\n"), "{text}");
    assert!(text.contains("[\"x-removed-1.9\".answers.P-3]\nlevel = \"2\"\n"), "{text}");
    assert!(!text.contains("[answers.P-3]\nlevel"), "{text}");
}

#[test]
fn a_split_keeps_the_answer_and_a_merger_is_confirmed() {
    let changes = "changes: [ { from: \"1.9\", questions: { P-5: { was: P-1 }, P-6: { was: P-1 }, P-7: { was: [P-2, P-3] } } } ]\n";
    let newer = version("1.10", &[("P-4", "Four?"), ("P-5", "a?"), ("P-6", "b?"), ("P-7", "c?")], changes);
    let room = room(
        &newer,
        "[answers.P-1]\nlevel = \"2\"\nnote = \"n\"\n[answers.P-2]\nlevel = \"2\"\nnote = \"two\"\n[answers.P-3]\nlevel = \"0\"\n[answers.P-4]\nlevel = \"1\"\n\
         [actions.a]\ndo = \"x\"\ncloses = { P-1 = \"2\" }\n",
    );
    let text = answers(&room);
    assert_eq!(
        text,
        "[answers.P-4]\nlevel = \"1\"\n\n[answers.P-5]\nlevel = \"2\"\nnote = \"n\"\n\n[answers.P-6]\nlevel = \"2\"\nnote = \"n\"\n\n\
         [answers.P-7]\nnote = \"P-2: two\"\ncarried = { level = \"0\", date = 2026-03-10 }\n\
         [actions.a]\ndo = \"x\"\ncloses = { P-5 = \"2\", P-6 = \"2\" }\n"
    );
}

#[test]
fn a_validated_file_becomes_a_draft_only_if_something_is_open() {
    let all = ["P-1", "P-2", "P-3", "P-4"].map(|id| format!("[answers.{id}]\nlevel = \"1\"\n")).concat();
    let validated = format!("status = \"validated\"\nvalidated = {{ by = \"H\" }}\n{all}");
    let same = room(&version("1.10", &QUESTIONS, ""), &validated);
    let run = migrate(&same, &["--in-place"], 0);
    assert!(!run.stderr.contains("draft") && same.read("t.toml").contains("status = \"validated\""), "{}", run.stderr);
    let changed = room(&version("1.10", &QUESTIONS, "").replace("Two?", "Two really?"), &validated);
    let run = migrate(&changed, &["--in-place"], 0);
    assert!(run.stderr.contains("draft again"), "{}", run.stderr);
    let text = changed.read("t.toml");
    assert!(text.contains("status = \"draft\"") && !text.contains("validated"), "{text}");
}

#[test]
fn versions_in_between_are_gone_through_and_a_gap_is_an_error() {
    let first = "changes: [ { from: \"1.9\", questions: { P-5: { was: P-1 } } } ]\n";
    let second = "changes: [ { from: \"1.10\", questions: { P-6: { was: P-5 } } } ]\n";
    let room = room(&version("1.10", &[("P-5", "a?"), ("P-2", "Two?")], first), "[answers.P-1]\nlevel = \"2\"\n");
    room.file("q@2.0.yaml", &version("2.0", &[("P-6", "b?"), ("P-2", "Two?")], second));
    room.file("q@2.0-draft.yaml", &version("2.0-draft", &[("P-2", "Two?")], ""));
    let run = migrate(&room, &["-o", "new.toml"], 0);
    assert_eq!(run.stdout, "1 answer kept\nmoved: P-1 → P-5\nmoved: P-5 → P-6\n");
    let text = room.read("new.toml");
    assert!(text.contains("version = \"2.0\"\n") && text.contains("[answers.P-6]\nlevel = \"2\"\n"), "{text}");
    migrate(&room, &["--to", "q@1.10"], 0);
    migrate(&room, &["--to", "1.10"], 0);
    std::fs::remove_file(room.path("q@1.10.yaml")).unwrap();
    let run = migrate(&room, &["-o", "other.toml"], 4);
    assert!(run.stderr.contains("1.10") && !room.path("other.toml").exists(), "{}", run.stderr);
}

#[test]
fn only_newer_versions_of_the_same_questionnaire_are_moved_to() {
    let room = room(&version("1.10", &QUESTIONS, ""), "");
    room.file("q@1.8.yaml", &version("1.8", &QUESTIONS, ""));
    let run = migrate(&room, &["--to", "q@1.8", "--in-place"], 2);
    assert!(run.stderr.contains("older"), "{}", run.stderr);
    migrate(&room, &["--to", "q@7"], 4);
    migrate(&room, &["--to", "sim3@2.0", "--in-place"], 4);
    migrate(&room, &["--in-place", "-o", "x.toml"], 2);
    let run = migrate(&room, &["--to", "q@1.9"], 0);
    assert!(run.stderr.contains("nothing to do"), "{}", run.stderr);
}

#[test]
fn facts_domains_profiles_and_targets_follow() {
    let changes = "changes: [ { from: \"1.9\", facts: { staff: { was: size } }, domains: { A: { was: P } }, profiles: { aim: { was: goal } } } ]\n";
    let newer = version("1.10", &QUESTIONS, changes)
        .replace("id: size", "id: staff")
        .replace("- id: P\n", "- id: A\n")
        .replace("id: goal", "id: aim");
    let room = room(&newer, "target = \"goal\"\n[facts]\nsize = \"small\"\n[domains.P]\nfinding = \"f\"\n");
    migrate(&room, &["--in-place"], 0);
    let text = room.read("t.toml");
    assert!(text.contains("target = \"aim\"\n") && text.contains("staff = \"small\"\n"), "{text}");
    assert!(text.contains("[domains.A]\nfinding = \"f\"\n") && !text.contains("domains.P"), "{text}");
    room.palier(&["check", "t.toml"]).ended(0);
}

#[test]
fn what_an_author_states_about_earlier_versions_is_checked() {
    let room = Room::new();
    let wrong = "changes:\n  - { from: \"1.9\", questions: { P-9: { was: P-1 }, P-1: { levels: { \"0\": \"7\" }, was: [] } } }\n  - { from: \"1.9\" }\n  - { questions: {} }\n";
    room.file("q.yaml", &version("1.10", &QUESTIONS, wrong));
    let said = room.palier(&["check", "q.yaml"]).ended(4).stdout;
    for expected in
        ["unknown question 'P-9'", "unknown level '7'", "list each earlier version once", "missing key 'from'"]
    {
        assert!(said.contains(expected), "{expected}: {said}");
    }
}

#[test]
fn a_new_assessment_of_the_newer_version_follows_the_same_changes() {
    let changes = "changes: [ { from: \"1.9\", questions: { P-5: { was: P-1 } } } ]\n";
    let newer = version("1.10", &[("P-5", "a?"), ("P-2", "Two?")], changes);
    let room =
        room(&newer, "[answers.P-1]\nlevel = \"2\"\n[answers.P-2]\nlevel = \"1\"\n[answers.P-3]\nlevel = \"0\"\n");
    let run = room.palier(&["new", "next.toml", "--from", "t.toml", "-q", "q@1.10", "--date", "2027-03-10"]).ended(0);
    assert!(run.stderr.contains("P-3") && run.stderr.contains("2 answers to confirm"), "{}", run.stderr);
    let text = room.read("next.toml");
    assert!(text.contains("[answers.P-5]\ncarried = { level = \"2\", date = 2026-03-10 }\n"), "{text}");
    assert!(text.contains("[answers.P-2]\ncarried = { level = \"1\", date = 2026-03-10 }\n"), "{text}");
}
