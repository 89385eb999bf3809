//! The integration tests, as one program.
//!
//! - `architecture`: the sources hold the direction of imports and the absence of input and output in the pure modules.
//! - `cli`: statuses, outputs and gates of the command line.
//! - `editor`: long notes in the user's own editor.
//! - `kill`: what was acknowledged is in the file, whenever the program is killed.
//! - `models`: thirteen maturity models with results worked out by hand.
//! - `properties`: what holds for every questionnaire and every assessment.
//! - `terminal`: the interview in a real pseudo-terminal, its screens cell by cell.

#![expect(clippy::unwrap_used, reason = "the helpers of tests are tests: what they cannot read has failed")]

mod architecture;
mod cli;
#[cfg(target_os = "linux")]
mod editor;
#[cfg(target_os = "linux")]
mod kill;
mod models;
mod properties;
#[cfg(target_os = "linux")]
mod pty;
mod room;
#[cfg(target_os = "linux")]
mod terminal;
