//! The sections of the report, one file or folder each. They share [`phrases`](super::phrases) and [`outline`](super::outline), and
//! never import each other.

mod annexes;
mod cover;
mod evidence;
mod gaps;
mod method;
mod progress;
mod results;
mod roadmap;
mod summary;

pub(super) use cover::{marking_colour, marking_meaning};

use super::document::{Block, Document};
use super::input::Section;
use super::phrases::Context;

/// Composes a section.
type Compose = fn(&Context<'_>) -> Vec<Block>;

/// Every section in printed order with what composes it.
pub(super) const ALL: [(Section, Compose); 8] = [
    (Section::Summary, summary::blocks),
    (Section::Method, method::blocks),
    (Section::Results, results::blocks),
    (Section::Gaps, gaps::blocks),
    (Section::Roadmap, roadmap::blocks),
    (Section::Progress, progress::blocks),
    (Section::Evidence, evidence::blocks),
    (Section::Annexes, annexes::blocks),
];

/// The blocks of the report in brief.
pub(super) fn brief(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = summary::verdict(context);
    if !context.has_nothing_for(Section::Results) {
        blocks.extend(results::brief(context));
    }
    blocks.extend(progress::brief(context));
    blocks.extend(gaps::brief(context));
    blocks
}

/// The document around the blocks of its sections.
pub(super) fn document(
    context: &Context<'_>,
    blocks: Vec<Block>,
    left_out: &[String],
    withheld: &[String],
) -> Document {
    cover::document(context, blocks, left_out, withheld)
}

/// Which characters could not be printed, for the end of the document.
pub(super) fn missing_glyphs(context: &Context<'_>, characters: &[char]) -> Vec<Block> {
    annexes::missing_glyphs(context, characters)
}
