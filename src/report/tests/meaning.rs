//! What the report must not state: nothing found that nobody found, no date called wrong, no change that is none.

use jiff::civil::date;

use super::super::plain::plain;
use super::super::samples::{INDEX, INDEX_ANSWERS, NATIONAL, answered, read, report, report_in, report_since, sim3};
use super::super::{MissingGlyphs, Options, Redact};
use super::{between, said, silent};
use crate::language::{Language, Words};
use crate::scoring::Scenario;

#[test]
fn what_is_due_before_the_day_of_judgement_is_overdue_everywhere() {
    let assessment = answered(NATIONAL, sim3(Language::English));
    let scenario = Scenario::on(date(2025, 10, 1));
    let text = plain(&report_in(&assessment, None, &scenario, (Language::English, &Options::default())));
    // Due on 30 September and on 15 August.
    said(between(&text, "# Summary", "CONTENTS"), &["overdue by one day"]);
    let roadmap = between(&text, "# Roadmap", "\n# ");
    said(roadmap, &["## Overdue", "overdue by 47 days", "After overdue actions and quick wins"]);
    silent(between(&text, "## 1. Quick wins", "\n## "), &["15\u{a0}Aug\u{a0}2025"]);
    // On the days of the assessment nothing is.
    let text = plain(&report(&answered(NATIONAL, sim3(Language::English)), Language::English, &Options::default()));
    silent(&text, &["overdue", "Overdue"]);
}

#[test]
fn a_promised_answer_to_an_open_question_counts_in_the_projection() {
    let action = "\n[actions.police]\ndo = \"Ask, and write it down\"\ncloses = { O-11 = \"2\" }\ndue = 2025-06-01\n";
    let before = plain(&report(&answered(NATIONAL, sim3(Language::English)), Language::English, &Options::default()));
    let answers = format!("{NATIONAL}{action}");
    let after = plain(&report(&answered(&answers, sim3(Language::English)), Language::English, &Options::default()));
    let met = |text: &str| between(text, "* Targets met | ", "\n").to_owned();
    assert_eq!(met(&before), "* Targets met | 21 of 44 | 26 of 44 | 31 of 44");
    assert_eq!(met(&after), "* Targets met | 21 of 44 | 27 of 44 | 32 of 44");
    // It is no longer among the answers for which nothing is agreed.
    silent(between(&after, "Obtain the missing answers", "(p."), &["O-11"]);
}

#[test]
fn answers_that_were_only_carried_over_are_no_change() {
    let now = "palier = \"assessment/1\"\n[questionnaire]\nid = \"sim3\"\nversion = \"2.0\"\n[subject]\nteam = \"CERT-Baobab\"\n\
        [session]\ndate = 2026-05-20\ntarget = \"essential\"\n[answers.O-1]\ncarried = { level = \"3\" }\n[answers.O-4]\ncarried = { level = \"2\" }\n";
    let (now, before) = (answered(now, sim3(Language::English)), answered(NATIONAL, sim3(Language::English)));
    let text = plain(&report_since(&now, Some(&before), Language::English, &Options::default()));
    let page = between(&text, "# Summary", "\n# ");
    said(page, &["2 answers from the previous assessment need to be confirmed; 43 other questions are open."]);
    silent(page, &["Since", "0 of"]);
    let progress = between(&text, "# Progress", "\n# ");
    said(progress, &["2 answers carried over from the previous assessment need to be confirmed"]);
    silent(progress, &["Other changes", "assessors changed", "TABLE"]);
}

#[test]
fn a_score_withheld_for_its_one_question_does_not_follow_from_the_others() {
    // LEG has three answered questions, TEC one: without TEC, LEG and the total would tell it.
    let options = Options { redact: Redact { answers: true, ..Redact::default() }, ..Options::default() };
    let text = plain(&report(&answered(INDEX_ANSWERS, read(INDEX)), Language::French, &options));
    let overview = between(&text, "## Vue d’ensemble", "\n## ");
    silent(overview, &["LEG – Mesures juridiques | 13"]);
}

#[test]
fn scales_with_the_same_levels_share_a_heat_map() {
    let text = NATIONAL;
    let document = plain(&report(&answered(text, sim3(Language::French)), Language::French, &Options::default()));
    assert_eq!(document.matches("CHART Paramètres\u{202f}: vue d’ensemble").count(), 1);
    // A field below its target says so in words, too.
    said(&document, &["O-3 1 (sous l’objectif)"]);
}

#[test]
fn missing_letters_are_counted_and_their_scripts_named() {
    let answers = NATIONAL.replace(" 🚨", " 審計 שלום ๑");
    let document = report(&answered(&answers, sim3(Language::English)), Language::English, &Options::default());
    let latin =
        |text: &str| text.chars().filter(|character| *character > '\u{24f}' && character.is_alphanumeric()).collect();
    let missing = MissingGlyphs::of(&document, &latin);
    assert_eq!(missing.characters.len(), 7);
    let words = Words::new(Language::English);
    assert_eq!(missing.scripts(&words), ["Chinese characters", "Hebrew", "Thai"]);
    assert_eq!(
        missing.message(&words),
        "7 characters are missing from the fonts of the PDF (Chinese characters, Hebrew, Thai); their codes are printed instead"
    );
}
