//! Palier assesses the maturity of a CERT/CSIRT: it loads a questionnaire, runs it as an interview in the terminal, scores every
//! domain and writes a gap report.
//!
//! The modules are the field's nouns in the order in which data flows; each imports only from those before it. Everything
//! between "text read" and "bytes written" is a pure function: files, clock, environment and terminal are known to [`store`],
//! [`cli`] and the terminal side of [`interview`] alone.
//!
//! | Module | What it is |
//! | --- | --- |
//! | [`language`] | the program's own words in English, French and Portuguese; numbers and dates; the one place that rounds |
//! | [`problem`] | what is wrong in a file, where, and the hint |
//! | `syntax` | YAML and TOML text as one tree with spans, and the decoder over it |
//! | [`questionnaire`] | what is asked, on which scales, how it is scored; translations, profiles, the bundled ones |
//! | [`assessment`] | what one team answered on one occasion; changes to its file |
//! | [`scoring`] | scores in exact arithmetic |
//! | [`analysis`] | verdict, gaps, roadmap, comparison |
//! | [`report`] | all that a reader is told, as one [`Document`](report::document::Document) |
//! | [`form`] | forms in Excel and CSV, and their three-way merge |
//! | [`render`] | a document or a value as bytes, one file per format |
//! | [`interview`] | what is asked next and what an answer does, as a state machine |
//! | [`store`] | all file access, locks, the configuration |
//! | [`cli`] | the command line, one file per command |
//!
//! With `default-features = false` the library reads, scores and analyses, and has no dependency for terminals, arguments or PDF;
//! the feature `report` adds [`report`], [`form`] and [`render`].
//!
//! A questionnaire or an assessment exists only if its file is valid; what is parsed does not fail:
//!
//! ```
//! use std::sync::Arc;
//!
//! use palier::problem::Source;
//! use palier::{assessment, questionnaire, scoring};
//!
//! let bundled = &questionnaire::BUNDLED[0];
//! let questionnaire = questionnaire::parse(&Source::new("sim3.yaml", bundled.text)).unwrap();
//! let text = r#"
//! palier = "assessment/1"
//! questionnaire = { id = "sim3", version = "2.0" }
//! subject = { team = "CERT-Baobab" }
//! session = { date = 2026-03-10 }
//! answers = { O-1 = { level = "3" }, O-2 = { level = "2" } }
//! "#;
//! let assessment = assessment::parse(&Source::new("team.toml", text), Arc::new(questionnaire)).unwrap();
//! let scorecard = scoring::score(&assessment, &scoring::Scenario::default());
//! let organisation = &scorecard.domains()[0];
//! let maturity = assessment.questionnaire().headline().id();
//! assert_eq!(organisation.score(maturity).unwrap().value().unwrap().to_string(), "5/2");
//! ```

pub mod analysis;
pub mod assessment;
#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "report")]
pub mod form;
#[cfg(feature = "cli")]
pub mod interview;
pub mod language;
pub mod problem;
pub mod questionnaire;
#[cfg(feature = "report")]
pub mod render;
#[cfg(feature = "report")]
pub mod report;
pub mod scoring;
#[cfg(feature = "cli")]
pub mod store;
mod syntax;
