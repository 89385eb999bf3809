//! Everything that a reader is told, as headings, paragraphs, tables and charts: composed once, spelled by each renderer.

pub mod document;
pub mod questionnaire;
