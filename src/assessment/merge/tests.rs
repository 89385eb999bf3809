//! What several files come to in one.

use std::sync::Arc;

use super::*;
use crate::assessment::{apply, new_text, parse};
use crate::problem::Source;
use crate::questionnaire::{self, Questionnaire};

const MODEL: &str = r#"palier: questionnaire/1
id: model
version: "1"
title: Model
summary: A small model.
language: en
structure: [domain]
scales:
  level:
    levels:
      - { id: "0", value: 0, label: None }
      - { id: "1", value: 1, label: Begun }
      - { id: "2", value: 2, label: Done }
      - { id: "3", value: 3, label: Kept }
      - { id: out, not_applicable: true, label: Out }
scale: level
facts:
  - { id: size, ask: How large?, options: { small: Small, large: Large } }
scoring:
  maturity: { title: Maturity, domain: mean, total: mean }
domains:
  - id: A
    title: First
    questions:
      - { id: A-1, title: One, ask: One? }
      - { id: A-2, title: Two, ask: Two? }
"#;

fn model() -> Arc<Questionnaire> {
    Arc::new(questionnaire::parse(&Source::new("model.yaml", MODEL)).unwrap())
}

fn read(text: &str) -> Assessment {
    parse(&Source::new("a.toml", text), model()).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"))
}

fn file(name: &str, more: &str) -> Contribution {
    let text = format!(
        "palier = \"assessment/1\"\n[questionnaire]\nid = \"model\"\nversion = \"1\"\n[subject]\nteam = \"T\"\n\
         [session]\ndate = 2026-03-10\n{more}"
    );
    Contribution { name: name.to_owned(), assessment: read(&text) }
}

/// The joint file of these, and what the files say.
fn begin(files: &[Contribution]) -> (String, Merged) {
    let begun = merged_header(files, &model()).unwrap();
    let text = apply(&new_text(&begun.beginning), &begun.edits).unwrap();
    go_on(files, &text)
}

fn reason(answer: &Answer) -> Option<String> {
    match answer {
        Answer::NotApplicable(text) => Some(format!("not applicable: {text}")),
        Answer::Level(_) | Answer::Unknown(_) => None,
    }
}

fn go_on(files: &[Contribution], text: &str) -> (String, Merged) {
    let merged = merge(files, &read(text), &reason);
    let text = apply(text, &merged.edits).unwrap();
    read(&text);
    (text, merged)
}

/// What comes to stand at A-1.
#[track_caller]
fn answers(files: &[&str], expected: &str) {
    let names = ["a", "b", "c"];
    let files: Vec<Contribution> =
        files.iter().zip(names).map(|(text, name)| file(name, &format!("[answers.A-1]\n{text}\n"))).collect();
    let (text, _) = begin(&files);
    let found = text.split("[answers.A-1]\n").nth(1).unwrap_or_default();
    assert_eq!(found, expected, "{text}");
    let (again, merged) = go_on(&files, &text);
    assert_eq!(again, text, "a second time: {:?}", merged.edits);
}

#[test]
fn equal_answers_are_agreed_and_others_are_open_with_their_hands() {
    answers(&["level = \"2\"", "level = \"2\""], "level = \"2\"\nvotes = { \"2\" = 2 }\n");
    answers(&["level = \"1\"", "level = \"3\""], "votes = { \"1\" = 1, \"3\" = 1 }\n");
}

#[test]
fn who_did_not_know_leaves_it_to_those_who_did() {
    answers(&["level = \"2\"", "unknown = \"IT\""], "level = \"2\"\nvotes = { \"2\" = 1 }\n");
    answers(&["level = \"2\"", ""], "level = \"2\"\nvotes = { \"2\" = 1 }\n");
    answers(&["unknown = \"IT\"", "unknown = \"IT\"", ""], "unknown = \"IT\"\n");
    answers(&["unknown = \"IT\"", "unknown = \"Law\""], "unknown = \"a: IT; b: Law\"\n");
    answers(&["carried = { level = \"2\" }", ""], "");
}

#[test]
fn only_all_together_take_a_question_out_of_the_score() {
    answers(&["not_applicable = \"r\"", "not_applicable = \"r\""], "not_applicable = \"r\"\n");
    answers(&["not_applicable = \"r\"", "not_applicable = \"s\""], "not_applicable = \"a: r; b: s\"\n");
    // What they gave as a reason is kept for those who talk it over.
    answers(&["not_applicable = \"r\"", ""], "note = \"a: not applicable: r\"\n");
    answers(&["not_applicable = \"r\"", "unknown = \"IT\""], "note = \"a: not applicable: r\"\n");
    answers(&["not_applicable = \"r\"", "level = \"0\""], "votes = { \"0\" = 1 }\nnote = \"a: not applicable: r\"\n");
    answers(&["level = \"out\"", "level = \"out\""], "level = \"out\"\nvotes = { out = 2 }\n");
    answers(&["level = \"out\"", ""], "votes = { out = 1 }\n");
    answers(&["level = \"out\"", "not_applicable = \"r\""], "not_applicable = \"r\"\nvotes = { out = 1 }\n");
}

#[test]
fn hands_that_were_counted_go_before_the_answer_and_are_added_up() {
    answers(
        &["level = \"2\"\nvotes = { \"1\" = 2, \"2\" = 5 }", "level = \"2\"", "votes = { \"3\" = 1 }"],
        "level = \"2\"\nvotes = { \"1\" = 2, \"2\" = 6, \"3\" = 1 }\n",
    );
    let (_, merged) = begin(&[file("a", "[answers.A-1]\nvotes = { \"0\" = 1, \"3\" = 1, \"1\" = 0 }\n")]);
    assert_eq!(merged.questions[0].spread, Some(3));
    assert_eq!(merged.questions[1].spread, None);
}

#[test]
fn notes_say_whose_they_are_and_name_nobody_who_is_not_named() {
    answers(
        &["level = \"2\"\nnote = \"seen\"", "level = \"2\"\nnote = \"heard\"\nby = \"Awa\"", "level = \"2\""],
        "by = \"Awa\"\nlevel = \"2\"\nvotes = { \"2\" = 3 }\nnote = \"\"\"\na: seen\nAwa: heard\"\"\"\n",
    );
}

#[test]
fn the_least_sure_and_the_last_day_count() {
    answers(
        &["level = \"2\"\nconfidence = \"high\"\ndate = 2026-03-10", "level = \"2\"\nconfidence = \"low\""],
        "date = 2026-03-10\nconfidence = \"low\"\nlevel = \"2\"\nvotes = { \"2\" = 2 }\n",
    );
}

#[test]
fn documents_of_the_same_id_stay_apart_unless_they_are_the_same() {
    let uses =
        |more: &str| format!("[answers.A-1]\nlevel = \"2\"\nevidence = [\"decree\"]\n[evidence.decree]\n{more}\n");
    let files = [
        file("a", &uses("title = \"One\"")),
        file("b", &uses("title = \"Other\"")),
        file("c", &uses("title = \"One\"")),
    ];
    let (text, _) = begin(&files);
    assert!(text.contains("evidence = [\"decree\", \"decree-2\"]\n"), "{text}");
    assert!(text.contains("[evidence.decree]\ntitle = \"One\"\n") && !text.contains("decree-3"), "{text}");
    assert!(text.contains("[evidence.decree-2]\ntitle = \"Other\"\n"), "{text}");
    // What a person adds to a document of the joint file does not make it another one.
    let seen = text.replace("title = \"One\"\n", "title = \"One\"\nseen = 2026-03-11\n");
    assert_eq!(go_on(&files, &seen).0, seen);
}

#[test]
fn what_was_settled_stays_and_what_is_open_goes_on() {
    let files = |second: &str| {
        [
            file("a", "[answers.A-1]\nlevel = \"1\"\n[answers.A-2]\nlevel = \"1\"\nnote = \"n\"\n"),
            file("b", &format!("[answers.A-1]\nlevel = \"3\"\n[answers.A-2]\nlevel = \"{second}\"\n")),
        ]
    };
    let (text, _) = begin(&files("2"));
    let settled = text
        .replace("[answers.A-1]\n", "[answers.A-1] # after lunch\nlevel = \"2\"\n")
        .replace("note = \"a: n\"", "note = \"a: n\\nWe saw it together.\"");
    assert_eq!(go_on(&files("2"), &settled).0, settled);
    let (on, merged) = go_on(&files("1"), &settled);
    assert!(on.contains("[answers.A-1] # after lunch\nlevel = \"2\"\n"), "{on}");
    assert!(on.contains("[answers.A-2]\nvotes = { \"1\" = 2 }\n") && on.contains("level = \"1\"\n"), "{on}");
    assert!(on.contains("We saw it together."), "{on}");
    assert_eq!(merged.questions[0].spread, Some(2));
}

#[test]
fn whom_to_ask_stays_until_someone_knows() {
    let unknown = [file("a", "[answers.A-1]\nunknown = \"IT\"\n"), file("b", "")];
    let (text, _) = begin(&unknown);
    let by_hand = text.replace("\"IT\"", "\"Mr Kone, after Easter\"");
    assert_eq!(go_on(&unknown, &by_hand).0, by_hand);
    let known = [file("a", "[answers.A-1]\nunknown = \"IT\"\n"), file("b", "[answers.A-1]\nlevel = \"0\"\n")];
    assert!(go_on(&known, &by_hand).0.contains("[answers.A-1]\nlevel = \"0\"\n"));
}

#[test]
fn facts_findings_and_actions_are_joined() {
    let more = |fact: &str, what: &str| {
        format!(
            "[summary]\nconclusion = \"{what}\"\ndecisions = [ {{ ask = \"Sign\" }} ]\n[facts]\nsize = \"{fact}\"\n\
             [domains.A]\nfinding = \"{what}\"\n[actions.charter]\ndo = \"{what}\"\ncloses = {{ A-1 = \"2\" }}\n"
        )
    };
    let (text, merged) = begin(&[file("a", &more("small", "x")), file("b", &more("large", "y"))]);
    assert_eq!(merged.differing, [Differing::Fact(FactId::new("size"))]);
    assert!(!text.contains("[facts]"), "{text}");
    assert_eq!(text.matches("\"\"\"\na: x\nb: y\"\"\"").count(), 2, "{text}");
    assert!(text.contains("[actions.charter-2]\ndo = \"y\"\n") && text.matches("Sign").count() == 1, "{text}");
    let (text, merged) = begin(&[file("a", &more("small", "x")), file("b", &more("small", "x"))]);
    assert_eq!(merged.differing, []);
    assert!(text.contains("size = \"small\"") && !text.contains("charter-2"), "{text}");
}

#[test]
fn the_occasion_is_that_of_all() {
    let files = [
        file(
            "a",
            "until = 2026-03-11\nkind = \"independent\"\nmarking = \"TLP:GREEN\"\nassessors = [\"Awa\"]\ntarget = \"x\"\n",
        ),
        file("b", "marking = \"TLP:RED\"\nassessors = [\"Awa\", \"Moussa\"]\ntarget = \"y\"\n"),
    ];
    let begun = merged_header(&files, &model()).unwrap();
    assert_eq!(begun.differing, [Differing::Target, Differing::Kind]);
    let text = apply(&new_text(&begun.beginning), &begun.edits).unwrap();
    for line in ["until = 2026-03-11", "kind = \"self\"", "marking = \"TLP:RED\"", "assessors = [\"Awa\", \"Moussa\"]"]
    {
        assert!(text.contains(line), "{line}: {text}");
    }
    assert!(!text.contains("target"), "{text}");
}

#[test]
fn hands_that_changed_after_a_question_was_settled_are_told_and_change_nothing() {
    let level = |level: &str| format!("[answers.A-1]\nlevel = \"{level}\"\n");
    let (text, merged) = begin(&[file("a", &level("2")), file("b", &level("2"))]);
    assert!(!merged.questions[0].has_changed);
    let (again, merged) = go_on(&[file("a", &level("2")), file("b", &level("3"))], &text);
    assert!(merged.questions[0].has_changed);
    assert_eq!(again, text);
}
