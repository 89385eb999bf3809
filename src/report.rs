//! Everything that a reader is told, as headings, paragraphs, tables and charts: composed once, spelled by each renderer.
//!
//! [`compile`] computes and quotes, it does not invent: judgements are the assessor's or the questionnaire's own, and a part
//! without its words is left out.

pub mod document;
pub mod questionnaire;

mod annexes;
mod charts;
mod context;
mod cover;
mod domains;
mod evidence;
mod formula;
mod gaps;
mod glossary;
mod input;
mod method;
mod overview;
mod progress;
mod roadmap;
mod scores;
mod strengths;
mod summary;
mod text;
mod walk;

#[cfg(test)]
mod plain;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

pub use input::{Earlier, FileDigest, FileRole, House, Options, Redact, ReportInput, Section};
pub use walk::visit_texts;

use context::Context;
use document::Document;

use crate::language::Words;

/// What composes a part of the report.
type Part = fn(&Context<'_>) -> Vec<document::Block>;

/// Composes the gap report in the language of `words`. The questionnaire's texts are expected in that language already.
#[must_use]
pub fn compile(input: &ReportInput<'_>, words: &Words) -> Document {
    let context = Context::new(input, words);
    let mut blocks = Vec::new();
    if context.prints(Section::Summary) {
        blocks.extend(summary::blocks(&context));
    }
    blocks.push(document::Block::Contents { title: context.say("report-contents") });
    let parts: [(Section, Part); 7] = [
        (Section::Method, method::blocks),
        (Section::Results, overview::blocks),
        (Section::Gaps, gaps::blocks),
        (Section::Roadmap, roadmap::blocks),
        (Section::Progress, progress::blocks),
        (Section::Evidence, evidence::blocks),
        (Section::Annexes, annexes::blocks),
    ];
    for (section, compose) in parts {
        if context.prints(section) {
            blocks.extend(compose(&context));
        }
    }
    let mut document = cover::document(&context, blocks);
    let missing = walk::unprintable(&document, input.unprintable);
    document.blocks.extend(annexes::unprintable(&context, &missing));
    document
}
