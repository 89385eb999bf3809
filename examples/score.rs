//! Reads an assessment with its questionnaire and prints the score of every domain.
//!
//! `cargo run --example score`

#![expect(clippy::print_stdout, reason = "an example prints its result")]

use std::error::Error;
use std::sync::Arc;

use palier::problem::Source;
use palier::questionnaire::BUNDLED;
use palier::scoring::{Scenario, score};
use palier::{assessment, questionnaire};

fn main() -> Result<(), Box<dyn Error>> {
    let source = Source::new("sector-team.toml", include_str!("sector-team.toml"));
    let header = assessment::header(&source)?;
    let bundled = BUNDLED.iter().find(|bundled| bundled.id == header.id).ok_or("unknown questionnaire")?;
    let questionnaire = questionnaire::parse(&Source::new("questionnaire.yaml", bundled.text))?;
    let assessment = assessment::parse(&source, Arc::new(questionnaire))?;

    let scorecard = score(&assessment, &Scenario::default());
    let headline = assessment.questionnaire().headline();
    for (domain, scores) in assessment.questionnaire().domains().iter().zip(scorecard.domains()) {
        // A score is an exact fraction, or absent while nothing is answered.
        match scores.score(headline.id()).and_then(|score| score.value()) {
            Some(value) => println!("{}: {value}", domain.title()),
            None => println!("{}: no score yet", domain.title()),
        }
    }
    Ok(())
}
