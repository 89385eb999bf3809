//! Palier assesses the maturity of a CERT/CSIRT: questionnaires in YAML, an interview in the terminal, scores, a gap report.

pub mod analysis;
pub mod assessment;
pub mod language;
pub mod problem;
pub mod questionnaire;
pub mod render;
pub mod report;
pub mod scoring;
pub mod store;
