//! Evaluates an assessment against its target and writes the report as Markdown; `pdf::pdf` and `html::html` take the same
//! document.
//!
//! `cargo run --example report`

use std::error::Error;
use std::io::Write as _;
use std::sync::Arc;

use palier::analysis::Evaluation;
use palier::language::{Language, Words};
use palier::problem::Source;
use palier::questionnaire::BUNDLED;
use palier::render::markdown;
use palier::report::{House, Options, ReportInput, compile};
use palier::scoring::Scenario;
use palier::{assessment, questionnaire};

fn main() -> Result<(), Box<dyn Error>> {
    let bundled = BUNDLED.iter().find(|bundled| bundled.id == "sim3").ok_or("unknown questionnaire")?;
    let questionnaire = questionnaire::parse(&Source::new("sim3.yaml", bundled.text))?;
    let source = Source::new("sector-team.toml", include_str!("sector-team.toml"));
    let assessment = assessment::parse(&source, Arc::new(questionnaire))?;

    let target = assessment.session().target.as_deref().and_then(|id| assessment.questionnaire().profile(id));
    let evaluation = Evaluation::of(&assessment, Scenario::default(), target, &[]);
    let (house, options) = (House::default(), Options::default());
    let document = compile(&ReportInput::new(&evaluation, &house, &options), &Words::new(Language::English));
    std::io::stdout().write_all(&markdown::markdown(&document))?;
    Ok(())
}
