//! Changes worked out by hand, and that their causes always add up.

use std::sync::Arc;

use super::*;
use crate::assessment::parse;
use crate::problem::Source;
use crate::questionnaire;

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
    evidence_from: "2"
scale: level
facts:
  - { id: size, ask: How large?, options: { small: Small, large: Large } }
importance: { normal: 1, high: 3 }
scoring:
  maturity: { title: Maturity, blank: BLANK, evidence: EVIDENCE, domain: mean, total: { combine: mean, over: questions } }
domains:
  - id: A
    title: First
    questions:
      - { id: A-1, title: One, ask: One? }
      - { id: A-2, title: Two, ask: Two?, only_if: { fact: size, is: [large] } }
      - { id: A-3, title: Three, ask: Three?, only_if: { question: A-1, at_least: "1" } }
      - { id: A-4, title: Four, ask: Four? }
"#;

fn model(blank: &str, evidence: &str) -> String {
    MODEL.replace("BLANK", blank).replace("EVIDENCE", evidence)
}

fn read(model: &str, date: &str, more: &str) -> Assessment {
    let questionnaire = questionnaire::parse(&Source::new("model.yaml", model)).unwrap_or_else(|p| panic!("{p:?}"));
    let text = format!(
        "palier = \"assessment/1\"\n[questionnaire]\nid = \"model\"\nversion = \"{}\"\n[subject]\nteam = \"T\"\n\
         [session]\ndate = {date}\n{more}",
        questionnaire.version()
    );
    let source = Source::new("a.toml", &text);
    parse(&source, Arc::new(questionnaire)).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"))
}

fn answers(levels: &[(&str, &str)]) -> String {
    levels.iter().fold(String::new(), |text, (id, level)| text + &format!("[answers.{id}]\nlevel = \"{level}\"\n"))
}

fn ratio(text: &str) -> BigRational {
    text.parse().unwrap()
}

/// `from`, `to`, and the shares of questionnaire, applicability, newly answered, answers of domain A, which add up.
#[track_caller]
fn check(then: &Assessment, now: &Assessment, expected: [&str; 6]) {
    let found = compare(then, now, &Scenario::default());
    let (_, changes) = &found.domains[0];
    let change = changes[0].1.as_ref().unwrap();
    let causes = change.causes.as_ref().unwrap();
    let shares = [&causes.questionnaire, &causes.applicability, &causes.newly_answered, &causes.answers];
    let others = [&causes.no_longer_answered, &causes.to_confirm, &causes.evidence];
    assert_eq!(shares.into_iter().chain(others).sum::<BigRational>(), change.change().unwrap());
    let all: Vec<String> = [change.from.as_ref().unwrap(), change.to.as_ref().unwrap()]
        .into_iter()
        .chain(shares)
        .map(ToString::to_string)
        .collect();
    assert_eq!(all, expected);
}

#[test]
fn a_level_raised_and_a_question_answered_are_told_apart() {
    let model = model("ignore", "optional");
    let facts = "[facts]\nsize = \"small\"\n";
    let then = read(&model, "2025-01-01", &(facts.to_owned() + &answers(&[("A-1", "1"), ("A-3", "2")])));
    let now = read(&model, "2026-01-01", &(facts.to_owned() + &answers(&[("A-1", "2"), ("A-3", "2"), ("A-4", "3")])));
    // Then (1+2)/2; with A-4 newly answered (1+2+3)/3; with A-1 at 2 (2+2+3)/3.
    check(&then, &now, ["3/2", "7/3", "0", "0", "1/2", "1/3"]);
    let found = compare(&then, &now, &Scenario::default());
    let questions: Vec<_> = found.questions.iter().map(|change| (change.id.as_str(), change.cause)).collect();
    assert_eq!(questions, [("A-1", Cause::Answers), ("A-4", Cause::NewlyAnswered)]);
    assert_eq!(found.caveats, []);
}

#[test]
fn a_question_that_leaves_the_score_is_applicability_not_an_answer() {
    let model = model("lowest", "optional");
    let all = answers(&[("A-1", "2"), ("A-2", "0"), ("A-3", "2"), ("A-4", "2")]);
    let then = read(&model, "2025-01-01", &format!("[facts]\nsize = \"large\"\n{all}"));
    let smaller = read(&model, "2026-01-01", &format!("[facts]\nsize = \"small\"\n{all}"));
    check(&then, &smaller, ["3/2", "2", "0", "1/2", "0", "0"]);
    check(&smaller, &then, ["2", "3/2", "0", "-1/2", "0", "0"]);
    let excused = all.replace("[answers.A-4]\nlevel = \"2\"", "[answers.A-4]\nnot_applicable = \"none\"");
    let excused = read(&model, "2026-01-01", &format!("[facts]\nsize = \"large\"\n{excused}"));
    check(&then, &excused, ["3/2", "4/3", "0", "-1/6", "0", "0"]);
    assert_eq!(compare(&then, &excused, &Scenario::default()).questions[0].cause, Cause::Applicability);
    // An answer that takes another question out of scope: the answer is an answer, what it takes out is applicability.
    let lower = all.replace("[answers.A-1]\nlevel = \"2\"", "[answers.A-1]\nlevel = \"0\"");
    let lower = read(&model, "2026-01-01", &format!("[facts]\nsize = \"large\"\n{lower}"));
    check(&then, &lower, ["3/2", "2/3", "0", "-1/6", "0", "-2/3"]);
}

#[test]
fn evidence_that_expired_is_a_cause_and_importance_is_an_answer() {
    let model = model("ignore", "required");
    let shown = |more: &str| {
        format!(
            "[facts]\nsize = \"small\"\n[evidence.decree]\ntitle = \"D\"\nexpires = 2025-06-30\n\
             [answers.A-1]\nlevel = \"2\"\nevidence = [\"decree\"]\n{more}[answers.A-4]\nlevel = \"1\"\n"
        )
    };
    let then = read(&model, "2025-01-01", &shown(""));
    let now = read(&model, "2026-01-01", &shown(""));
    check(&then, &now, ["3/2", "1/2", "0", "0", "0", "0"]);
    let found = compare(&then, &now, &Scenario::default());
    assert_eq!(found.domains[0].1[0].1.as_ref().unwrap().causes.as_ref().unwrap().evidence, ratio("-1"));
    assert_eq!((found.questions.len(), found.questions[0].cause), (1, Cause::Evidence));
    // The same id may be another document now: each answer keeps its own.
    let renewed = shown("").replace("2025-06-30", "2027-06-30");
    let renewed =
        read(&model, "2026-01-01", &format!("{renewed}[answers.A-3]\nlevel = \"3\"\nevidence = [\"decree\"]\n"));
    check(&then, &renewed, ["3/2", "2", "0", "0", "1/2", "0"]);
    let weighed = read(&model, "2025-01-02", &shown("importance = \"high\"\n"));
    check(&then, &weighed, ["3/2", "7/4", "0", "0", "0", "1/4"]);
}

#[test]
fn an_answer_that_was_withdrawn_and_one_to_confirm_are_told_apart() {
    let model = model("ignore", "optional");
    let facts = "[facts]\nsize = \"small\"\n";
    let then = read(&model, "2025-01-01", &(facts.to_owned() + &answers(&[("A-1", "1"), ("A-3", "2"), ("A-4", "3")])));
    let carried = "[answers.A-4]\ncarried = { level = \"3\", date = 2025-01-01 }\n";
    let now = read(&model, "2026-01-01", &(facts.to_owned() + &answers(&[("A-1", "1")]) + carried));
    // Then (1+2+3)/3; without A-3 (1+3)/2; without A-4 1.
    check(&then, &now, ["2", "1", "0", "0", "0", "0"]);
    let found = compare(&then, &now, &Scenario::default());
    let causes = found.domains[0].1[0].1.as_ref().unwrap().causes.clone().unwrap();
    assert_eq!((causes.no_longer_answered, causes.to_confirm), (ratio("0"), ratio("-1")));
    let questions: Vec<_> = found.questions.iter().map(|change| (change.id.as_str(), change.cause)).collect();
    assert_eq!(questions, [("A-3", Cause::NoLongerAnswered), ("A-4", Cause::ToConfirm)]);
}

#[test]
fn another_questionnaire_is_a_cause_of_its_own() {
    let old = model("ignore", "optional");
    let new = old
        .replace("version: \"1\"", "version: \"2\"")
        .replace("{ id: \"2\", value: 2,", "{ id: \"2\", value: 4,")
        .replace("{ id: \"3\", value: 3,", "{ id: \"5\", value: 5,")
        .replace("id: A-4,", "id: A-5,");
    let facts = "[facts]\nsize = \"small\"\n";
    let then = read(&old, "2025-01-01", &(facts.to_owned() + &answers(&[("A-1", "2"), ("A-3", "3"), ("A-4", "1")])));
    let now = read(&new, "2026-01-01", &(facts.to_owned() + &answers(&[("A-1", "2"), ("A-3", "5"), ("A-5", "0")])));
    // Then (2+3+1)/3; on the new one A-1 is worth 4, A-3 at a level that is gone is open, A-4 is gone; then A-3 and A-5 newly.
    check(&then, &now, ["2", "3", "2", "0", "-1", "0"]);
    let found = compare(&then, &now, &Scenario::default());
    let questions: Vec<_> = found.questions.iter().map(|change| (change.id.as_str(), change.cause)).collect();
    assert_eq!(
        questions,
        [("A-3", Cause::NewlyAnswered), ("A-5", Cause::Questionnaire), ("A-4", Cause::Questionnaire)]
    );
    assert_eq!(found.caveats, [Caveat::Version("1".to_owned(), "2".to_owned()), Caveat::Scale]);
    assert_eq!(found.questions[2].to, None);
}

#[test]
fn where_there_is_no_value_there_is_no_change() {
    let model = model("refuse", "optional");
    let facts = "[facts]\nsize = \"small\"\n";
    let whole = facts.to_owned() + &answers(&[("A-1", "1"), ("A-3", "1"), ("A-4", "1")]);
    let then = read(&model, "2025-01-01", &whole);
    let open = read(&model, "2026-01-01", &(facts.to_owned() + &answers(&[("A-1", "1")])));
    let change = compare(&then, &open, &Scenario::default()).domains[0].1[0].1.clone().unwrap();
    assert_eq!((change.from, change.to, change.causes), (Some(ratio("1")), None, None));
    // A step without a value in between leaves its share to the next: A-2 comes into scope together with its answer.
    let larger = whole.replace("small", "large") + &answers(&[("A-2", "3")]);
    check(&then, &read(&model, "2026-01-01", &larger), ["1", "3/2", "0", "1/2", "0", "0"]);
}

#[test]
fn what_makes_it_hard_to_compare_is_found() {
    let model = model("ignore", "optional");
    let then = read(&model, "2025-01-01", "kind = \"self\"\nassessors = [\"Awa\"]\n");
    let now = read(&model, "2026-01-01", "kind = \"independent\"\n");
    let found: Vec<&str> = caveats(&then, &now).iter().map(Caveat::as_str).collect();
    assert_eq!(found, ["kind", "assessors"]);
}
