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
mod first_gaps;
mod formula;
mod gap_card;
mod gaps;
mod glossary;
mod hiding;
mod input;
mod lead;
mod method;
mod overview;
mod progress;
mod roadmap;
mod scores;
mod strengths;
mod summary;
mod text;
mod typeset;
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
use document::{Block, Document};
use text::{body, heading};

use crate::language::Words;

/// What composes a part of the report.
type Part = fn(&Context<'_>) -> Vec<Block>;

/// Composes the gap report in the language of `words`. The questionnaire's texts are expected in that language already.
#[must_use]
pub fn compile(input: &ReportInput<'_>, words: &Words) -> Document {
    let context = Context::new(input, words);
    let parts: [(Section, Part); 8] = [
        (Section::Summary, summary::blocks),
        (Section::Method, method::blocks),
        (Section::Results, overview::blocks),
        (Section::Gaps, gaps::blocks),
        (Section::Roadmap, roadmap::blocks),
        (Section::Progress, progress::blocks),
        (Section::Evidence, evidence::blocks),
        (Section::Annexes, annexes::blocks),
    ];
    let mut printed = Vec::new();
    let mut left_out = Vec::new();
    for (section, compose) in parts {
        let blocks = if context.has_nothing_for(section) { Vec::new() } else { compose(&context) };
        if let Some(title) = context.withheld(section) {
            // What this version hides is said in its place, not on the cover.
            if context.prints(section) {
                let anchor = section.as_str();
                printed.push((section, vec![heading(1, title, anchor), body(context.say("report-withheld"))]));
            }
        } else if context.prints(section) {
            printed.push((section, blocks));
        } else if let Some(Block::Heading { text, .. }) = blocks.first() {
            // A part that has nothing to say is not missed.
            left_out.push(text.clone());
        }
    }
    let mut document = cover::document(&context, with_contents(&context, printed), &left_out);
    let missing = walk::unprintable(&document, input.unprintable);
    document.blocks.extend(annexes::unprintable(&context, &missing));
    document
}

/// The parts one after another; the contents follow page one, where there is more than one heading to find.
fn with_contents(context: &Context<'_>, parts: Vec<(Section, Vec<Block>)>) -> Vec<Block> {
    let found = |block: &&Block| matches!(block, Block::Heading { level: 1 | 2, .. });
    let headings = parts.iter().flat_map(|(_, blocks)| blocks).filter(found).count();
    let few = context.input.scorecard.coverage().settled() == 0;
    let mut contents = (headings > 1 && !few).then(|| Block::Contents { title: context.say("report-contents") });
    let mut all = Vec::new();
    for (section, blocks) in parts {
        if section != Section::Summary {
            all.extend(contents.take());
        }
        all.extend(blocks);
    }
    all
}
