//! How long a report takes, for 45, 300 and 3,000 questions with as many gaps: every step should grow with the questions.

use std::fmt::Write as _;
use std::sync::Arc;

use palier::analysis::{EffortDays, Evaluation, roadmap, verdict};
use palier::assessment::{self, Assessment};
use palier::language::{Language, Words};
use palier::problem::Source;
use palier::questionnaire;
use palier::render::{html, markdown, pdf};
use palier::report::document::Document;
use palier::report::{House, Options, ReportInput, compile};
use palier::scoring::{Scenario, score};

const SIZES: [usize; 3] = [45, 300, 3_000];

fn main() {
    divan::main();
}

/// A questionnaire of so many questions, nine a domain, each with advice; the profile asks for levels, or for a total.
fn questionnaire_text(questions: usize, target: &str) -> String {
    let mut text = "palier: questionnaire/1\nid: large\nversion: \"1\"\ntitle: Large\nsummary: Made for timing.\n\
        language: en\nstructure: [domain]\nscales:\n  level:\n    levels:\n      - { id: \"0\", value: 0, label: None }\n      \
        - { id: \"1\", value: 1, label: Some }\n      - { id: \"2\", value: 2, label: All }\n    evidence_from: \"1\"\n\
        scoring:\n  measure:\n    title: Measure\n    domain: mean\n    total: mean\ndomains:\n"
        .to_owned();
    for number in 0..questions {
        if number % 9 == 0 {
            let _ = writeln!(text, "  - id: D{number}\n    title: Domain {number}\n    questions:");
        }
        let _ = writeln!(
            text,
            "      - id: Q-{number}\n        title: Question {number} on the mandate\n        ask: Is the mandate written?\n        \
             why: Without a mandate nobody knows what the team may do.\n        evidence: [ The decree, The letter ]\n        \
             advice:\n          \"1\": {{ do: Write the mandate down., effort: S }}\n          \
             \"2\": {{ do: Have it signed and publish it., effort: L }}"
        );
    }
    let _ = writeln!(text, "profiles:\n  - {{ id: goal, title: Goal, {target} }}\nladder: [goal]");
    text
}

/// Answers to all of it, each with a note and a document.
fn assessed(questions: usize, target: &str) -> Assessment {
    let source = Source::new("large.yaml", &questionnaire_text(questions, target));
    let questionnaire = questionnaire::parse(&source).expect("the questionnaire is sound");
    let mut text = "palier = \"assessment/1\"\n[questionnaire]\nid = \"large\"\nversion = \"1\"\n[subject]\nteam = \"CERT-Baobab\"\n\
        [session]\ndate = 2026-03-10\ntarget = \"goal\"\n"
        .to_owned();
    for number in 0..questions {
        let _ = writeln!(
            text,
            "[evidence.E-{number}]\nkind = \"document\"\ntitle = \"Letter {number} of the ministry\"\n[answers.Q-{number}]\n\
             level = \"{}\"\nnote = \"\"\"The letter of {number} March says so; nobody outside the team has seen it.\"\"\"\n\
             evidence = [{{ id = \"E-{number}\" }}]",
            number % 2
        );
    }
    let source = Source::new("team.toml", &text);
    assessment::parse(&source, Arc::new(questionnaire)).expect("the assessment is sound")
}

/// The levels of every question.
const LEVELS: &str = "every: \"2\"";
/// A total, which every question can bring nearer.
const TOTAL: &str = "total: 1.9";

fn compiled(assessment: &Assessment) -> Document {
    let profile = assessment.questionnaire().profile("goal").expect("the profile is there");
    let evaluation = Evaluation::of(assessment, Scenario::default(), Some(profile), &[]);
    let (house, options) = (House::default(), Options::default());
    let input = ReportInput {
        draws_fields: true,
        unprintable: &pdf::unprintable,
        ..ReportInput::new(&evaluation, &house, &options)
    };
    compile(&input, &Words::new(Language::English))
}

#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn scores(bencher: divan::Bencher<'_, '_>, questions: usize) {
    let assessment = assessed(questions, LEVELS);
    bencher.bench(|| score(&assessment, &Scenario::default()));
}

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn way_to_levels(bencher: divan::Bencher<'_, '_>, questions: usize) {
    way(bencher, &assessed(questions, LEVELS));
}

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn way_to_a_total(bencher: divan::Bencher<'_, '_>, questions: usize) {
    way(bencher, &assessed(questions, TOTAL));
}

fn way(bencher: divan::Bencher<'_, '_>, assessment: &Assessment) {
    let scorecard = score(assessment, &Scenario::default());
    let profile = assessment.questionnaire().profile("goal").expect("the profile is there");
    let judged = verdict(assessment.questionnaire(), &scorecard, profile);
    bencher.bench(|| roadmap(assessment, &Scenario::default(), &scorecard, &judged, EffortDays::default()));
}

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn compiling(bencher: divan::Bencher<'_, '_>, questions: usize) {
    let assessment = assessed(questions, LEVELS);
    bencher.bench(|| compiled(&assessment));
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn rendering(bencher: divan::Bencher<'_, '_>, questions: usize) {
    let document = compiled(&assessed(questions, LEVELS));
    bencher.bench(|| pdf::pdf(&document).expect("the report is written"));
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn rendering_html(bencher: divan::Bencher<'_, '_>, questions: usize) {
    let document = compiled(&assessed(questions, LEVELS));
    bencher.bench(|| html::html(&document));
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn rendering_markdown(bencher: divan::Bencher<'_, '_>, questions: usize) {
    let document = compiled(&assessed(questions, LEVELS));
    bencher.bench(|| markdown::markdown(&document));
}
