//! The integration tests, as one program.

#![expect(clippy::unwrap_used, reason = "the helpers of tests are tests: what they cannot read has failed")]

mod models;
mod properties;
mod rules;
