//! The rules at their edges, each on a questionnaire of a few questions: what the models beside it never meet.

use std::sync::Arc;

use palier::analysis::{self, Shortfall};
use palier::assessment::{self, Assessment, State};
use palier::language::{Language, Words};
use palier::problem::Source;
use palier::questionnaire::{self, MeasureId, Questionnaire};
use palier::scoring::{self, Score};

/// Two scales, two measures, one group of domains; `rules` are those of `measure`, `domains` the tree.
fn questionnaire(rules: &str, domains: &str) -> Arc<Questionnaire> {
    let text = format!(
        "palier: questionnaire/1\nid: edge\nversion: '1'\ntitle: Edge\nsummary: Edge.\nlanguage: en\n\
         structure: [domain, part]\nscales:\n  yesno: {{ levels: [{{ id: no, value: 0, label: No }}, \
         {{ id: yes, value: 1, label: Yes }}], evidence_from: yes }}\n  five: {{ levels: [{{ id: '1', value: 1, label: One }}, \
         {{ id: '3', value: 3, label: Three }}, {{ id: '5', value: 5, label: Five }}] }}\nscale: yesno\n\
         importance: {{ none: 0, normal: 2, high: 3 }}\n\
         scoring:\n  measure: {{ title: Measure, {rules} }}\n  \
         other: {{ title: Other, domain: mean, part: mean, total: mean }}\ndomains:\n{domains}\nprofiles:\n\
         \x20 - {{ id: by-measure, title: T, questions: {{ A: yes }} }}\n\
         \x20 - {{ id: by-other, title: T, measure: other, questions: {{ A: yes }} }}\n"
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
    let scorecard = scoring::score(&answers(questionnaire, given), &scoring::Scenario::default());
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

#[test]
fn a_step_that_weighs_nothing_is_no_step_of_a_gate() {
    let gate = questionnaire(
        "domain: { combine: gate, pass: yes }, part: none, total: none",
        "  - { id: D, title: D, questions: [{ id: A, title: A, ask: A, gate: 1 }, \
         { id: B, title: B, ask: B, gate: 2 }, { id: C, title: C, ask: C, gate: 3 }] }",
    );
    let of = |second: &str, third: &str| domain(&gate, &format!("A = {{ level = 'yes' }}\nB = {second}\nC = {third}"));
    let (no, nothing) = ("{ level = 'no' }", "{ level = 'no', importance = 'none' }");
    assert_eq!(of(no, "{ level = 'yes' }"), "1 in 1..1 of 0..3 -");
    assert_eq!(of(nothing, "{ level = 'yes' }"), "3 in 3..3 of 0..3 -");
    assert_eq!(of(nothing, no), "1 in 1..1 of 0..3 -");
    assert_eq!(of(nothing, nothing), "1 in 1..1 of 0..1 -");
    // What is not applicable passes, and its step stays.
    assert_eq!(of("{ not_applicable = 'No' }", no), "2 in 2..2 of 0..3 -");
    assert_eq!(of("{ not_applicable = 'No' }", "{ not_applicable = 'No' }"), "3 in 3..3 of 0..3 -");
}

#[test]
fn a_blank_never_passes_a_gate_even_where_the_lowest_level_would() {
    for blank in ["ignore", "lowest", "refuse"] {
        let gate = questionnaire(
            &format!("blank: {blank}, domain: {{ combine: gate, pass: no }}, part: none, total: none"),
            "  - { id: D, title: D, questions: [{ id: A, title: A, ask: A, gate: 1 }, \
             { id: B, title: B, ask: B, gate: 2 }] }",
        );
        let value = if blank == "refuse" { "-" } else { "1" };
        assert_eq!(domain(&gate, "A = { level = 'no' }"), format!("{value} in 1..2 of 0..2 -"), "{blank}");
        let value = if blank == "lowest" { "0" } else { "-" };
        assert_eq!(domain(&gate, ""), format!("{value} in 0..2 of 0..2 -"), "{blank}");
    }
}

const TWO_SCALES: &str = "  - { id: D, title: D, questions: [{ id: A, title: A, ask: A }, \
     { id: B, title: B, ask: B, scale: five, only_if: { question: A, at_least: yes } }] }";

#[test]
fn only_what_is_not_applicable_takes_the_band_away() {
    let mean = questionnaire(
        "bands: [{ from: 0, id: few, of: domain }, { from: 0.5, id: some, of: domain }], \
         domain: mean, part: none, total: none",
        TWO_SCALES,
    );
    // (1 + 3) / 2 of (0 + 1) / 2 to (1 + 5) / 2
    assert_eq!(domain(&mean, "A = { level = 'yes' }\nB = { level = '3' }"), "2 in 2..2 of 1/2..3 some");
    // A blank leaves the range, and costs no band.
    assert_eq!(domain(&mean, "A = { level = 'yes' }"), "1 in 1..3 of 0..1 some");
    assert_eq!(domain(&mean, "A = { level = 'yes' }\nB = { not_applicable = 'No' }"), "1 in 1..1 of 0..1 -");
    // Not in scope: B leaves the range too, but not because it is not applicable.
    assert_eq!(domain(&mean, "A = { level = 'no' }\nB = { level = '5' }"), "0 in 0..0 of 0..1 few");
    assert_eq!(domain(&mean, "B = { level = '3' }"), "3 in 3/2..2 of 1..5 some");
}

#[test]
fn the_least_and_the_greatest_have_the_range_of_what_they_are_taken_from() {
    let given = "A = { level = 'yes' }\nB = { level = '3' }";
    let least = questionnaire("domain: min, part: none, total: none", TWO_SCALES);
    // The least low is 0, the least high 1.
    assert_eq!(domain(&least, given), "1 in 1..1 of 0..1 -");
    let greatest = questionnaire("domain: max, part: none, total: none", TWO_SCALES);
    // The greatest low is 1, the greatest high 5.
    assert_eq!(domain(&greatest, given), "3 in 3..3 of 1..5 -");
    assert_eq!(
        domain(&greatest, "A = { level = 'yes' }\nB = { level = '3', importance = 'none' }"),
        "1 in 1..1 of 0..1 -"
    );
    // Rescaled, then rounded: (3 - 1) / 4 * 5 = 5/2.
    let rescaled =
        questionnaire("domain: { combine: max, out_of: 5, round: down }, part: none, total: none", TWO_SCALES);
    assert_eq!(domain(&rescaled, given), "2 in 2..2 of 0..5 -");
}

#[test]
fn importance_multiplies_the_weight_and_is_normal_where_it_is_not_given() {
    let sum = questionnaire(
        "domain: sum, part: none, total: none",
        "  - { id: D, title: D, questions: [{ id: A, title: A, ask: A, weight: 0.5 }, \
         { id: B, title: B, ask: B, weight: 2 }, { id: C, title: C, ask: C, weight: 0 }] }",
    );
    let all = "A = { level = 'yes' }\nB = { level = 'yes', importance = 'high' }\n";
    // ½*2*1 + 2*3*1; C weighs nothing, however important.
    assert_eq!(domain(&sum, &format!("{all}C = {{ level = 'yes', importance = 'high' }}")), "7 in 7..7 of 0..7 -");
    assert_eq!(domain(&sum, "A = { level = 'no' }\nB = { importance = 'high' }"), "0 in 0..6 of 0..1 -");
}

#[test]
fn a_profile_is_judged_by_the_evidence_rule_of_its_own_measure() {
    let strict = questionnaire(
        "evidence: required, domain: mean, part: none, total: none",
        "  - { id: D, title: D, questions: [{ id: A, title: A, ask: A }] }",
    );
    let assessment = answers(&strict, "A = { level = 'yes' }");
    let scorecard = scoring::score(&assessment, &scoring::Scenario::default());
    let gaps_of = |profile: &str| {
        let verdict = analysis::verdict(assessment.questionnaire(), &scorecard, strict.profile(profile).unwrap());
        analysis::gaps(assessment.questionnaire(), &scorecard, &verdict)
    };
    assert!(
        matches!(gaps_of("by-measure").as_slice(), [gap] if matches!(gap.shortfall, Shortfall::Steps { steps: 1, .. }))
    );
    assert_eq!(gaps_of("by-other"), []);
}

#[test]
fn conditions_look_at_what_was_given() {
    let chain = questionnaire(
        "evidence: required, domain: mean, part: none, total: none",
        "  - { id: D, title: D, questions: [{ id: A, title: A, ask: A }, \
         { id: B, title: B, ask: B, only_if: { question: A, at_least: yes } }, \
         { id: C, title: C, ask: C, only_if: { question: B, at_least: yes } }] }",
    );
    let states = |given: &str| {
        let assessment = answers(&chain, given);
        ["B", "C"].map(|id| assessment.state(chain.question(id).unwrap()))
    };
    let both = "B = { level = 'yes' }\nC = { level = 'yes' }";
    // Without evidence A counts as no, but yes was given.
    assert_eq!(states(&format!("A = {{ level = 'yes' }}\n{both}")), [State::Answered, State::Answered]);
    assert_eq!(states("A = { carried = { level = 'no' } }"), [State::Blank, State::Blank]);
    // What is not in scope holds no condition, whatever stands there.
    assert_eq!(states(&format!("A = {{ level = 'no' }}\n{both}")), [State::NotInScope, State::NotInScope]);
    assert_eq!(states(&format!("A = {{ not_applicable = 'No' }}\n{both}")), [State::NotInScope, State::NotInScope]);
}

#[test]
fn a_part_without_weight_is_no_child_of_a_stack() {
    let stack = questionnaire(
        "domain: stack, part: mean, total: none",
        "  - id: D\n    title: D\n    domains:\n      \
         - { id: D1, title: D1, questions: [{ id: A, title: A, ask: A }] }\n      \
         - { id: D2, title: D2, weight: 0, questions: [{ id: B, title: B, ask: B }] }\n      \
         - { id: D3, title: D3, weight: 3, questions: [{ id: C, title: C, ask: C, scale: five }] }",
    );
    // The weight of a child that counts plays no part: 1 + (3 - 1) / 4.
    let given = "A = { level = 'yes' }\nB = { level = 'no' }\nC = { level = '3' }";
    assert_eq!(domain(&stack, given), "3/2 in 3/2..3/2 of 0..2 -");
    // Nothing left counts as 1.
    assert_eq!(domain(&stack, "A = { not_applicable = 'No' }\nC = { level = '1' }"), "1 in 1..1 of 0..2 -");
}
