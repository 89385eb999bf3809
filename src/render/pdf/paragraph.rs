//! What is known of a text before it is broken into lines: its runs, its direction, what hangs together.

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use super::fonts::printable;
use crate::report::document::{Style, Text, Voice};

/// A paragraph between two line feeds, with the runs that it is made of.
pub(super) struct Paragraph {
    /// Its characters.
    pub(super) text: String,
    /// Where each run ends in `text`.
    ends: Vec<usize>,
    /// Style and voice of every run of the whole text.
    pub(super) runs: Vec<(Style, Voice)>,
}

impl Paragraph {
    /// The number of the run that a byte belongs to.
    pub(super) fn run_at(&self, byte: usize) -> usize {
        self.ends.partition_point(|end| *end <= byte).min(self.runs.len().saturating_sub(1))
    }
}

/// The printable text, line feed by line feed.
pub(super) fn paragraphs(text: &Text) -> Vec<Paragraph> {
    let runs: Vec<(Style, Voice)> = text.0.iter().map(|run| (run.style, run.voice)).collect();
    let empty = || Paragraph { text: String::new(), ends: Vec::new(), runs: runs.clone() };
    let mut all = vec![empty()];
    for (index, run) in text.0.iter().enumerate() {
        for (nth, line) in printable(&run.text).split('\n').enumerate() {
            if nth > 0 {
                all.push(empty());
            }
            if let Some(last) = all.last_mut() {
                last.text.push_str(line);
                // A run that is empty on this line ends where it begins.
                last.ends.resize(index, last.text.len() - line.len());
                last.ends.push(last.text.len());
            }
        }
    }
    all
}

/// The embedding level of every byte; empty when all of it reads from left to right.
pub(super) fn levels(text: &str) -> (Vec<Level>, Level) {
    // Nothing before Hebrew reads from right to left: that spares most texts a look into the tables.
    let right_to_left = |character| {
        character >= '\u{590}' && matches!(bidi_class(character), BidiClass::R | BidiClass::AL | BidiClass::AN)
    };
    if !text.chars().any(right_to_left) {
        return (Vec::new(), Level::ltr());
    }
    // The language of the report decides, unless most of the letters read the other way: a sentence that quotes a name first
    // is still a sentence of its language.
    let (mut leftward, mut rightward) = (0_usize, 0_usize);
    for character in text.chars() {
        match bidi_class(character) {
            BidiClass::R | BidiClass::AL => leftward += 1,
            BidiClass::L => rightward += 1,
            _ => {}
        }
    }
    let base = if leftward > rightward { Level::rtl() } else { Level::ltr() };
    (BidiInfo::new(text, Some(base)).levels, base)
}

/// Whether figures of one width are wanted here. Beside letters they are not: the font would widen hyphens as well.
pub(super) const fn figure_or_sign(character: char) -> bool {
    matches!(character, '0'..='9' | '.' | ',' | '%' | '+' | '-' | '−' | '–' | '/' | ' ' | '\u{a0}' | '\u{202f}')
}

/// Whether a character belongs to the one before it.
pub(super) fn leans(character: char) -> bool {
    // The first marks that lean are the combining ones of U+0300.
    matches!(character, '\u{200c}' | '\u{200d}') || (character >= '\u{300}' && bidi_class(character) == BidiClass::NSM)
}
