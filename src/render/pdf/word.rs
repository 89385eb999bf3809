//! Words that do not fit: divided by the rules of their language, or broken where they must be.

use std::rc::Rc;

use unicode_bidi::Level;

use super::hyphens;
use super::paragraph::leans;
use super::shape::{Manner, Shaped, Shaper};
use super::text::Setting;
use crate::report::document::Voice;

/// The name of a fact has fewer letters than this.
const LONGEST_NAME: usize = 12;

/// A stretch of text in one face, one direction and one run.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// Its glyphs.
    pub(super) shaped: Rc<Shaped>,
    /// What it is set in.
    pub(super) manner: Manner,
    /// Its direction among the others.
    pub(super) level: Level,
    /// The run that it comes from.
    pub(super) run: usize,
    /// Whose words these are.
    pub(super) voice: Voice,
    /// Its width.
    pub(super) width: f32,
}

/// What stands between two places where a line may break: a word with the spaces after it.
#[derive(Debug, Default)]
pub(super) struct Word {
    /// Its letters.
    pub(super) pieces: Vec<Piece>,
    /// The width of its letters.
    pub(super) width: f32,
    /// The spaces after it.
    pub(super) spaces: Vec<Piece>,
}

impl Word {
    /// Its width with the spaces after it.
    pub(super) fn with_spaces(&self) -> f32 {
        self.width + self.spaces.iter().map(|piece| piece.width).sum::<f32>()
    }

    /// Whether it is a dash before an item of a list.
    pub(super) fn is_a_dash(&self) -> bool {
        !self.spaces.is_empty()
            && matches!(self.pieces.as_slice(), [dash] if matches!(&*dash.shaped.text, "–" | "-" | "•"))
    }

    /// Whether it begins with the short name of a fact, "Confidence:" with what follows: that is read whole.
    pub(super) fn names_a_fact(&self) -> bool {
        let mut letters = 0;
        let mut characters = self.pieces.iter().flat_map(|piece| piece.shaped.text.chars());
        let after = characters.find(|character| {
            letters += 1;
            !character.is_alphabetic()
        });
        let colon = match after {
            Some(' ' | '\u{a0}' | '\u{202f}') => characters.next(),
            other => other,
        };
        colon == Some(':') && letters <= LONGEST_NAME
    }
}

impl Shaper {
    /// The word divided by the rules of the language where its first part with a hyphen still fits into `room`.
    pub(super) fn hyphenate(&self, word: &Word, setting: &Setting, room: f32) -> Option<(Word, Word)> {
        let language = setting.hyphens?;
        if word.pieces.iter().any(|piece| piece.voice == Voice::Assessor) {
            return None;
        }
        let text: String = word.pieces.iter().map(|piece| &*piece.shaped.text).collect();
        let places = hyphens::places(&text, language);
        places.into_iter().rev().find_map(|place| {
            let (mut head, tail) = self.split(word, place, setting)?;
            let last = head.pieces.pop()?;
            let hyphen = self.reshaped(&last, &format!("{}-", last.shaped.text), setting);
            head.pieces.push(hyphen);
            head.width = head.pieces.iter().map(|piece| piece.width).sum();
            (head.width <= room).then_some((head, tail))
        })
    }

    /// The word in two at a byte of its text.
    fn split(&self, word: &Word, place: usize, setting: &Setting) -> Option<(Word, Word)> {
        let mut head = Word::default();
        let mut tail = Word { spaces: word.spaces.clone(), ..Word::default() };
        let mut at = 0;
        for piece in &word.pieces {
            let length = piece.shaped.text.len();
            if at + length <= place {
                head.pieces.push(piece.clone());
            } else if at >= place {
                tail.pieces.push(piece.clone());
            } else {
                let text = &piece.shaped.text;
                head.pieces.push(self.reshaped(piece, text.get(..place - at)?, setting));
                tail.pieces.push(self.reshaped(piece, text.get(place - at..)?, setting));
            }
            at += length;
        }
        head.width = head.pieces.iter().map(|piece| piece.width).sum();
        tail.width = tail.pieces.iter().map(|piece| piece.width).sum();
        Some((head, tail))
    }

    /// As much of a word as fits into `room`, at least one letter of it, and the rest.
    pub(super) fn cut(&self, word: Word, room: f32, setting: &Setting) -> (Word, Option<Word>) {
        let mut fits = 0;
        let mut used = 0.0;
        let mut before = 0;
        'pieces: for piece in &word.pieces {
            if used + piece.width <= room {
                used += piece.width;
                before += piece.shaped.text.len();
                fits = before;
                continue;
            }
            let text = &piece.shaped.text;
            for (offset, character) in text.char_indices() {
                if offset > 0 && !leans(character) {
                    let so_far: f32 = piece
                        .shaped
                        .glyphs
                        .iter()
                        .filter(|glyph| glyph.bytes.0 < offset)
                        .map(|glyph| glyph.advance * setting.size)
                        .sum();
                    if used + so_far > room && fits > 0 {
                        break 'pieces;
                    }
                    fits = before + offset;
                    if used + so_far > room {
                        break 'pieces;
                    }
                }
            }
            if fits == 0 {
                // One letter with its marks, wider than the line: it stands alone.
                fits = before + text.len();
            }
            break;
        }
        let length: usize = word.pieces.iter().map(|piece| piece.shaped.text.len()).sum();
        if fits == 0 || fits >= length {
            return (word, None);
        }
        match self.split(&word, fits, setting) {
            Some((head, tail)) => (head, Some(tail)),
            None => (word, None),
        }
    }

    fn reshaped(&self, like: &Piece, text: &str, setting: &Setting) -> Piece {
        let shaped = self.shape(text, like.manner);
        let width = shaped.width * setting.size;
        Piece { shaped, width, ..like.clone() }
    }
}
