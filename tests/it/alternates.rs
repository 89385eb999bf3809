//! Alternate levels: another way to reach a step, such as a compensating measure. The values are worked out by hand.

use std::sync::Arc;

use palier::analysis::{Evaluation, Task};
use palier::assessment::{self, Assessment};
use palier::language::{Language, Words};
use palier::problem::Source;
use palier::questionnaire::{self, MeasureId, Questionnaire};
use palier::scoring::Scenario;

/// Three questions on the levels 0, 1, 2 and the alternate `2c` of 2, which needs evidence as 2 does.
fn controls(evidence: &str, alternate: &str) -> Arc<Questionnaire> {
    let text = format!(
        "palier: questionnaire/1\nid: controls\nversion: '1'\ntitle: Controls\nsummary: Controls.\nlanguage: en\n\
         structure: [domain]\nscales:\n  control:\n    levels:\n      - {{ id: '0', value: 0, label: Missing }}\n      \
         - {{ id: '1', value: 1, label: Planned }}\n      - {{ id: '2', value: 2, label: In place }}\n      {alternate}\n      \
         - {{ id: '3', value: 4, label: Tested }}\n    evidence_from: '2'\n\
         scoring:\n  measure: {{ title: Measure, domain: mean, total: mean, evidence: {evidence} }}\n\
         domains:\n  - {{ id: D, title: D, questions: [{{ id: A, title: A, ask: A }}, {{ id: B, title: B, ask: B }}, \
         {{ id: C, title: C, ask: C, only_if: {{ question: A, at_least: '2' }} }}] }}\n\
         profiles:\n  - {{ id: placed, title: Placed, every: '2' }}\n  - {{ id: tested, title: Tested, every: '3' }}\n"
    );
    let read = questionnaire::parse(&Source::new("controls.yaml", &text));
    Arc::new(read.unwrap_or_else(|problems| panic!("{}", problems.render(&Words::new(Language::English)))))
}

const ALTERNATE: &str = "- { id: 2c, value: 2, label: Compensated, alternate: true }";

fn answers(questionnaire: &Arc<Questionnaire>, answers: &str) -> Assessment {
    let text = format!(
        "palier = 'assessment/1'\n[questionnaire]\nid = 'controls'\nversion = '1'\n[subject]\nteam = 'Invented'\n\
         [session]\ndate = 2025-05-21\n[evidence.log]\ntitle = 'Log'\nkind = 'record'\n[answers]\n{answers}"
    );
    let read = assessment::parse(&Source::new("team.toml", &text), Arc::clone(questionnaire));
    read.unwrap_or_else(|problems| panic!("{}", problems.render(&Words::new(Language::English))))
}

fn total(evaluation: &Evaluation<'_>) -> String {
    let total = evaluation.scorecard.total(&MeasureId::new("measure")).unwrap();
    format!("{} in {}..{}", total.value().unwrap(), total.min(), total.max())
}

#[test]
fn an_alternate_has_the_value_of_its_level_and_meets_its_targets_and_conditions() {
    for alternate in [ALTERNATE, "- { id: 2c, label: Compensated, alternate: true }"] {
        let questionnaire = controls("optional", alternate);
        let assessment = answers(&questionnaire, "A = { level = '2c' }\nB = { level = '2' }\nC = { level = '2c' }");
        let evaluation = Evaluation::of(&assessment, Scenario::default(), questionnaire.profile("placed"), &[]);
        assert_eq!(total(&evaluation), "2 in 0..4");
        assert!(evaluation.gaps.is_empty());
        assert_eq!(evaluation.verdict.as_ref().map(|verdict| (verdict.met, verdict.of)), Some((3, 3)));
    }
}

#[test]
fn an_alternate_before_its_level_in_the_list_is_equal_to_it_by_its_value() {
    let questionnaire = controls("optional", "- { id: 3c, value: 4, label: Certified, alternate: true }");
    let assessment = answers(&questionnaire, "A = { level = '3c' }\nB = { level = '3' }\nC = { level = '2' }");
    let evaluation = Evaluation::of(&assessment, Scenario::default(), questionnaire.profile("tested"), &[]);
    assert_eq!(total(&evaluation), "10/3 in 0..4");
    assert_eq!(evaluation.gaps.iter().map(|gap| gap.question().unwrap().as_str()).collect::<Vec<_>>(), ["C"]);
}

#[test]
fn an_alternate_needs_the_evidence_of_its_level() {
    let questionnaire = controls("cap", ALTERNATE);
    let given = |a: &str| {
        let assessment = answers(&questionnaire, &format!("A = {a}\nB = {{ level = '1' }}"));
        let evaluation = Evaluation::of(&assessment, Scenario::default(), None, &[]);
        let counts = evaluation.scorecard.questions()[0].counts.clone();
        (total(&evaluation), counts.map(|level| level.to_string()))
    };
    // Without evidence the answer counts as 1, the highest level that needs none.
    assert_eq!(given("{ level = '2c' }"), ("1 in 0..4".to_owned(), Some("1".to_owned())));
    let counted = ("3/2 in 0..4".to_owned(), Some("2c".to_owned()));
    assert_eq!(given("{ level = '2c', evidence = ['log'] }"), counted);
    // Evidence that proves the level proves its alternate, and the other way round.
    let proves = |level: &str, proven: &str| {
        given(&format!("{{ level = '{level}', evidence = [{{ id = 'log', proves = '{proven}' }}] }}")).0
    };
    assert_eq!(proves("2c", "2"), "3/2 in 0..4");
    assert_eq!(proves("2", "2c"), "3/2 in 0..4");
}

#[test]
fn plans_lead_from_an_alternate_to_the_next_step_and_never_to_an_alternate() {
    let questionnaire = controls("optional", ALTERNATE);
    let assessment = answers(&questionnaire, "A = { level = '2c' }\nB = { level = '0' }\nC = { level = '3' }");
    let evaluation = Evaluation::of(&assessment, Scenario::default(), questionnaire.profile("tested"), &[]);
    let roadmap = evaluation.roadmap().unwrap();
    let mut steps: Vec<String> = Vec::new();
    for action in &roadmap.actions {
        assert!(!matches!(action.task, Task::Settle));
        steps.extend(action.closes.iter().map(|(id, level)| format!("{id}={level}")));
    }
    steps.sort();
    assert_eq!(steps, ["A=3", "B=1", "B=2", "B=3"]);
}

#[test]
fn levels_of_one_value_are_an_error_unless_one_is_an_alternate() {
    let wrong = |alternate: &str| {
        let text = format!(
            "palier: questionnaire/1\nid: controls\nversion: '1'\ntitle: C\nsummary: C.\nlanguage: en\nstructure: [domain]\n\
             scales:\n  s: {{ levels: [{{ id: a, value: 0, label: A }}, {{ id: b, value: 1, label: B }}, {alternate}] }}\n\
             scoring:\n  measure: {{ title: M, domain: mean, total: mean }}\n\
             domains:\n  - {{ id: D, title: D, questions: [{{ id: Q, title: Q, ask: Q }}] }}\n"
        );
        let read = questionnaire::parse(&Source::new("controls.yaml", &text));
        let problems = read.err().into_iter().flatten();
        problems.map(|problem| problem.message().id().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(wrong("{ id: c, value: 1, label: C }"), ["levels-not-rising"]);
    assert_eq!(wrong("{ id: c, value: 1, label: C, alternate: true }"), [""; 0]);
    assert_eq!(wrong("{ id: c, value: 2, label: C, alternate: true }"), ["level-alternate"]);
    assert_eq!(
        wrong("{ id: c, label: C, alternate: true, not_applicable: true }"),
        ["level-alternate-and-not-applicable"]
    );
    assert_eq!(wrong("{ id: c, label: C }"), ["missing-key"]);
}
