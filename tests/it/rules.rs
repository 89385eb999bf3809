//! The rules at their edges, each on a questionnaire of a few questions: what the models beside it never meet.

use std::sync::Arc;

use palier::assessment::{self, Assessment};
use palier::language::{Language, Words};
use palier::problem::Source;
use palier::questionnaire::{self, MeasureId, Questionnaire};
use palier::scoring::{self, Score};

/// Two scales, two measures, one group of domains; `rules` are those of `measure`, `domains` the tree.
fn questionnaire(rules: &str, domains: &str) -> Arc<Questionnaire> {
    let text = format!(
        "palier: questionnaire/1\nid: edge\nversion: '1'\ntitle: Edge\nsummary: Edge.\nlanguage: en\n\
         structure: [domain, part]\nscales:\n  yesno: {{ levels: [{{ id: no, value: 0, label: No }}, \
         {{ id: yes, value: 1, label: Yes }}] }}\n  five: {{ levels: [{{ id: '1', value: 1, label: One }}, \
         {{ id: '3', value: 3, label: Three }}, {{ id: '5', value: 5, label: Five }}] }}\nscale: yesno\n\
         importance: {{ none: 0, normal: 2, high: 3 }}\n\
         scoring:\n  measure: {{ title: Measure, {rules} }}\n  \
         other: {{ title: Other, domain: mean, part: mean, total: mean }}\ndomains:\n{domains}"
    );
    let read = questionnaire::parse(&Source::new("edge.yaml", &text));
    Arc::new(read.unwrap_or_else(|problems| panic!("{}", problems.render(&Words::new(Language::English)))))
}

fn answers(questionnaire: &Arc<Questionnaire>, answers: &str) -> Assessment {
    let text = format!(
        "palier = 'assessment/1'\n[questionnaire]\nid = 'edge'\nversion = '1'\n[subject]\nteam = 'Invented'\n\
         [session]\ndate = 2025-05-21\n[answers]\n{answers}"
    );
    let read = assessment::parse(&Source::new("edge.toml", &text), Arc::clone(questionnaire));
    read.unwrap_or_else(|problems| panic!("{}", problems.render(&Words::new(Language::English))))
}

/// The domain `D` by `measure`: value, low, high, min, max and band, `-` for what is not there.
fn domain(questionnaire: &Arc<Questionnaire>, given: &str) -> String {
    let scorecard = scoring::score(&answers(questionnaire, given));
    let domain = questionnaire.domain("D").unwrap().id();
    said(scorecard.domain(domain).unwrap().score(&MeasureId::new("measure")))
}

fn said(score: Option<&Score>) -> String {
    let Some(score) = score else { return "no score".to_owned() };
    let value = score.value().map_or("-".to_owned(), ToString::to_string);
    let band = score.band().map_or("-", |band| band.as_str());
    format!("{value} in {}..{} of {}..{} {band}", score.low(), score.high(), score.min(), score.max())
}

#[test]
fn a_question_of_another_measure_is_no_child_of_a_stack() {
    let stack = questionnaire(
        "domain: stack, part: none, total: none",
        "  - { id: D, title: D, questions: [{ id: A, title: A, ask: A }, \
         { id: B, title: B, ask: B, measures: [other] }, { id: C, title: C, ask: C, measures: [] }, \
         { id: E, title: E, ask: E }] }",
    );
    assert_eq!(domain(&stack, "A = { level = 'yes' }\nE = { level = 'no' }"), "1 in 1..1 of 0..2 -");
    assert_eq!(domain(&stack, "B = { level = 'yes' }"), "- in 0..2 of 0..2 -");
    // What is not applicable is a child with nothing left.
    let beside = "A = { level = 'yes' }\nE = { not_applicable = 'No' }";
    assert_eq!(domain(&stack, beside), "2 in 2..2 of 0..2 -");
    assert_eq!(domain(&stack, "A = { not_applicable = 'No' }\nE = { not_applicable = 'No' }"), "no score");
}
