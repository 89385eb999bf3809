//! The width of text in the faces of the PDF, for charts of other formats.

use super::fonts::unprintable;
use super::shape::Shaper;
use crate::render::chart::{Hand, colours};

/// Measures text in Inter.
pub(crate) struct Ruler(Shaper);

impl Ruler {
    /// A ruler; `None` if a font of the binary cannot be read, which a test rules out.
    pub(crate) fn new() -> Option<Self> {
        Shaper::new().ok().map(Self)
    }

    /// The width of a text on one line.
    pub(crate) fn width(&self, text: &str, hand: Hand) -> f32 {
        self.0.width(text, &super::chart::set(hand, colours::INK))
    }

    /// Whether the fonts have every character, so that the width holds wherever Inter or a face like it is used.
    pub(crate) fn knows(text: &str) -> bool {
        unprintable(text).is_empty()
    }
}
