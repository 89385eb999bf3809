//! The gap report as headings, paragraphs, tables and charts: composed once, spelled by each renderer.
//!
//! [`compile`] computes and quotes, it does not invent: judgements are the assessor's or the questionnaire's own, and a part
//! without its words is left out. Three layers, each importing only those before it:
//!
//! 1. `phrases`: words, levels, dates, scores, charts; the one place through which persons' words pass;
//! 2. `outline`: what is printed where, and under which number;
//! 3. `sections`: one file or folder each, which never import each other.

pub mod blank_form;
pub mod document;
pub mod portfolio;

mod input;
mod missing_glyphs;
mod outline;
mod phrases;
mod redact;
mod sections;
mod typography;
mod visit;

#[cfg(test)]
mod plain;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

pub use input::{ChartChoice, Earlier, FileDigest, FileRole, House, Options, Redact, ReportInput, Section};
pub use missing_glyphs::MissingGlyphs;
pub use visit::visit_texts;

use document::{Block, Document};
use phrases::Context;

use crate::language::Words;
use crate::questionnaire::Domain;

/// Composes the gap report in the language of `words`. The questionnaire's texts are expected in that language already.
#[must_use]
pub fn compile(input: &ReportInput<'_>, words: &Words) -> Document {
    let context = Context::new(input, words);
    let mut printed = Vec::new();
    let mut left_out = Vec::new();
    let mut withheld = Vec::new();
    for (section, compose) in sections::ALL {
        if let Some(title) = context.withheld(section) {
            withheld.extend(context.prints(section).then_some(title));
            continue;
        }
        let blocks = if context.has_nothing_for(section) { Vec::new() } else { compose(&context) };
        if context.prints(section) {
            printed.push((section, blocks));
        } else if let Some(Block::Heading { text, .. }) = blocks.first() {
            // A part that has nothing to say is not missed.
            left_out.push(text.clone());
        }
    }
    let blocks = with_contents(&context, printed);
    let mut document = sections::document(&context, blocks, &left_out, &withheld);
    let missing = MissingGlyphs::of(&document, input.unprintable);
    document.blocks.extend(sections::missing_glyphs(&context, &missing.characters));
    typeset(document)
}

/// The gap report in brief, for a pull request or a summary of a pipeline: the verdict, the domains, what changed since the previous
/// assessment, the gaps. Notes and reasons are never part of it.
#[must_use]
pub fn compile_brief(input: &ReportInput<'_>, words: &Words) -> Document {
    let context = Context::new(input, words);
    typeset(sections::document(&context, sections::brief(&context), &[], &[]))
}

/// The charts of a choice, of the whole or of one domain, as a document that holds nothing else; no blocks if there is nothing to
/// draw.
#[must_use]
pub fn compile_charts<'a>(
    input: &'a ReportInput<'a>,
    words: &'a Words,
    choice: ChartChoice,
    domain: Option<&'a Domain>,
) -> Document {
    let context = Context::new(input, words);
    let blocks = phrases::charts::chosen(&context, choice, domain);
    typeset(sections::document(&context, blocks, &[], &[]))
}

/// The document with the spaces and marks of its language.
fn typeset(mut document: Document) -> Document {
    let language = document.language;
    visit::change_texts(&mut document, &mut |text| {
        if let std::borrow::Cow::Owned(set) = typography::typeset(text, language) {
            *text = set;
        }
    });
    document
}

/// The sections one after another; the contents follow page one, where there is more than one heading to find.
fn with_contents(context: &Context<'_>, parts: Vec<(Section, Vec<Block>)>) -> Vec<Block> {
    // Page one is one entry, whatever small headings it has.
    let found = |block: &&Block| matches!(block, Block::Heading { level: 1 | 2, .. });
    let of = |(section, blocks): &(Section, Vec<Block>)| match section {
        Section::Summary => 1,
        _ => blocks.iter().filter(found).count(),
    };
    let headings: usize = parts.iter().map(of).sum();
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
