//! What is too much to be told in full, and what the annexes say of it.

use super::super::Options;
use super::super::plain::plain;
use super::super::samples::{INDEX, INDEX_ANSWERS, NATIONAL, answered, read, report, sim3};
use super::{between, said, silent};
use crate::language::Language;

#[test]
fn of_many_gaps_the_first_are_told_in_full_and_the_rest_in_a_table() {
    let questions: Vec<String> = (1..=70)
        .map(|number| format!("      - {{ id: Q-{number}, title: \"Titre {number}\", ask: \"Oui ?\" }}"))
        .collect();
    let (head, _) = INDEX.split_once("domains:\n  - id: LEG").unwrap();
    let text = format!(
        "{head}domains:\n  - id: ONE\n    title: Une\n    questions:\n{}\nprofiles:\n  - {{ id: all, title: Tout, every: partial }}\n",
        questions.join("\n")
    );
    let levels: String =
        (1..=70).fold(String::new(), |text, number| text + &format!("[answers.Q-{number}]\nlevel = \"no\"\n"));
    let answers = format!(
        "palier = \"assessment/1\"\n[questionnaire]\nid = \"index\"\nversion = \"1.0\"\n[subject]\nteam = \"Une\"\n\
         [session]\ndate = 2025-05-01\ntarget = \"all\"\n{levels}"
    );
    let text = plain(&report(&answered(&answers, read(&text)), Language::French, &Options::default()));
    let gaps = between(&text, "# Écarts", "\n# Feuille");
    said(gaps, &["70 des 70 objectifs", "### Q-20 ", "  Q-21 Titre 21 | (0/2) Non →\u{a0}Partiellement"]);
    silent(gaps, &["### Q-21 "]);
}

#[test]
fn what_was_not_asked_is_named_with_the_fact_that_left_it_out() {
    let answers = INDEX_ANSWERS.replace("constituency = \"national\"", "constituency = \"sector\"");
    let text = plain(&report(&answered(&answers, read(INDEX)), Language::French, &Options::default()));
    said(
        between(&text, "## Hors périmètre", "\n##"),
        &["- TEC – Mesures techniques\u{202f}: TEC-2 Équipes sectorielles – Qui servez-vous\u{202f}? Un secteur"],
    );
}

#[test]
fn what_is_not_applicable_has_no_target() {
    let text = plain(&report(&answered(NATIONAL, sim3(Language::French)), Language::French, &Options::default()));
    said(&text, &["T-1 Parc et configurations |  | sans objet |  | –"]);
    // On a chart it would have no place.
    silent(&text, &["T-1 Parc et configurations\u{202f}: s.o."]);
}
