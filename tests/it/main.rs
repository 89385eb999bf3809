//! The integration tests, as one program.
//!
//! - `architecture`: the sources hold the direction of imports and the absence of input and output in the pure modules.
//! - `cli`: statuses, outputs and gates of the command line.
//! - `hostile`: files and command lines that nobody would write on purpose.
//! - `models`: thirteen maturity models with results worked out by hand.
//! - `properties`: what holds for every questionnaire and every assessment.
//! - `readme`: the README says nothing that is not so.
//! - `report`: the pages of the report, whatever comes.
//! - `rules`: edges of the scoring rules that the models never meet.

#![expect(clippy::unwrap_used, reason = "the helpers of tests are tests: what they cannot read has failed")]

mod architecture;
mod cli;
mod hostile;
mod models;
mod properties;
mod readme;
mod report;
mod room;
mod rules;
