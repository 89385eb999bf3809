//! Changes an answer in the text of an assessment: its own lines change, and comments and order stay.
//!
//! `cargo run --example edit`

#![expect(clippy::print_stdout, reason = "an example prints its result")]

use std::error::Error;
use std::sync::Arc;

use palier::assessment::{Answer, Edit, apply};
use palier::problem::Source;
use palier::questionnaire::{BUNDLED, LevelId, QuestionId};
use palier::{assessment, questionnaire};

fn main() -> Result<(), Box<dyn Error>> {
    let bundled = BUNDLED.iter().find(|bundled| bundled.id == "sim3").ok_or("unknown questionnaire")?;
    let questionnaire = Arc::new(questionnaire::parse(&Source::new("sim3.yaml", bundled.text))?);
    let text = include_str!("sector-team.toml");

    let answer = Answer::Level(LevelId::new("2"));
    let changed = apply(text, &[Edit::Answer(QuestionId::new("O-1"), Some(answer))])?;

    // The text is read again before it is saved anywhere.
    assessment::parse(&Source::new("sector-team.toml", &changed), questionnaire)?;
    for (before, after) in text.lines().zip(changed.lines()).filter(|(before, after)| before != after) {
        println!("-{before}\n+{after}");
    }
    Ok(())
}
