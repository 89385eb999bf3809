//! How long it takes to load and check the bundled questionnaires in all their languages, and to score an assessment.
//!
//! `cargo bench --bench library`

use std::path::Path;
use std::sync::Arc;

use divan::{Bencher, black_box};
use palier::problem::Source;
use palier::questionnaire::{BUNDLED, Bundled, Questionnaire, Translation};
use palier::{assessment, questionnaire, scoring};

fn main() {
    divan::main();
}

fn bundled(id: &str) -> &'static Bundled {
    BUNDLED.iter().find(|bundled| bundled.id == id).unwrap_or(&BUNDLED[0])
}

fn read(bundled: &Bundled) -> (Source, Questionnaire) {
    let source = Source::new(bundled.id, bundled.text);
    let read = questionnaire::parse(&source).expect("a bundled questionnaire is valid");
    (source, read)
}

fn example() -> Source {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/sector-team.toml");
    Source::new("sector-team.toml", &std::fs::read_to_string(path).expect("the example is there"))
}

/// All that `check` does to the whole library.
#[divan::bench]
fn load_and_check_the_library_in_all_languages() {
    for bundled in BUNDLED {
        let (source, questionnaire) = read(bundled);
        black_box(questionnaire::inspect(&source, &[]));
        for (language, text) in bundled.translations {
            let translation =
                Translation::parse(&Source::new(*language, text)).expect("a bundled translation is valid");
            black_box(translation.problems(&questionnaire));
        }
    }
}

#[divan::bench]
fn load_the_library_in_its_own_language() {
    for bundled in BUNDLED {
        black_box(read(bundled));
    }
}

/// The share of the parsing in what follows: the questionnaire, then the assessment, then the score alone.
#[divan::bench]
fn parse_a_questionnaire_of_45_questions() -> Questionnaire {
    read(bundled("sim3")).1
}

#[divan::bench]
fn parse_an_assessment_of_45_questions(bencher: Bencher) {
    let questionnaire = Arc::new(read(bundled("sim3")).1);
    let source = example();
    bencher.bench_local(|| assessment::parse(black_box(&source), Arc::clone(&questionnaire)));
}

#[divan::bench]
fn score_an_assessment_of_45_questions(bencher: Bencher) {
    let questionnaire = Arc::new(read(bundled("sim3")).1);
    let read = assessment::parse(&example(), questionnaire).expect("the example is valid");
    bencher.bench_local(|| scoring::score(black_box(&read), &scoring::Scenario::default()));
}
