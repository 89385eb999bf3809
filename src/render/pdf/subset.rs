//! Fonts cut down to what a document uses, and the codes by which the file names glyphs.

use printpdf::{Codepoint, ParsedFont};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::PdfError;
use super::fonts::{Face, fonts};
use crate::render::convert::{hundredth, units};

/// The glyphs in use of a face.
///
/// The file numbers what is written by codes of its own, one for each glyph and what it says: fonts for Arabic draw ب
/// and ت from the same letter without dots, and a reader who searches or copies must get the letter that was meant.
#[derive(Default)]
pub(super) struct Subset {
    glyphs: GlyphRemapper,
    /// What every glyph says, by its number.
    codes: Vec<Vec<Code>>,
    /// The glyph of every code, the first of which is 1, by its number in the cut-down font.
    of_code: Vec<u16>,
}

/// What a glyph says in some places.
struct Code {
    text: Box<str>,
    number: u16,
    /// How wide the file says it is, in thousandths of an em.
    width: f32,
}

impl Subset {
    /// The code and the width of a glyph that says `text`.
    pub(super) fn code(&mut self, face: Face, glyph: u16, text: &str) -> (u16, f32) {
        let number = usize::from(glyph);
        if self.codes.len() <= number {
            self.codes.resize_with(number + 1, Vec::new);
        }
        let known = &mut self.codes[number];
        if let Some(code) = known.iter().find(|code| &*code.text == text) {
            return (code.number, code.width);
        }
        let width = known.first().map_or_else(|| stated_width(face, glyph), |code| code.width);
        self.of_code.push(self.glyphs.remap(glyph));
        // No document uses 65,535 pairs; if one did, they would share the last code.
        let number = u16::try_from(self.of_code.len()).unwrap_or(u16::MAX);
        known.push(Code { text: text.into(), number, width });
        (number, width)
    }

    /// The cut-down font as printpdf takes it, and its name in the file.
    pub(super) fn embedded(&self, face: Face) -> Result<(ParsedFont, String), PdfError> {
        let bytes = subsetter::subset(face.data(), 0, &self.glyphs)?;
        let digest = Sha256::digest(&bytes);
        let tag: String = digest.iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect();
        // The warnings say that a subset has no character map, as is meant to be.
        let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or(PdfError::Font)?;
        let name = format!("{tag}+{}", face.name());
        font.codepoint_to_glyph.clear();
        let widths = std::mem::take(&mut font.glyph_widths);
        let width = |glyph: &u16| widths.get(glyph).copied().unwrap_or_default();
        font.glyph_widths = (1..).zip(self.of_code.iter().map(width)).collect();
        font.pdf_font_metrics.us_weight_class = face.weight();
        font.font_name = Some(name.clone());
        Ok((font, name))
    }

    /// Every code with what it says, in their order.
    pub(super) fn inventory(&self) -> Vec<Codepoint> {
        self.by_number().into_iter().map(|code| Codepoint::with_cid(code.number, 0.0, code.text.to_string())).collect()
    }

    /// For every code its glyph, two bytes each.
    pub(super) fn glyph_map(&self) -> Vec<u8> {
        std::iter::once(&0).chain(&self.of_code).flat_map(|glyph| glyph.to_be_bytes()).collect()
    }

    /// For every code from 1 on how wide the file says that its glyph is, in thousandths of an em.
    pub(super) fn widths(&self) -> Vec<f32> {
        self.by_number().into_iter().map(|code| code.width).collect()
    }

    fn by_number(&self) -> Vec<&Code> {
        let mut codes: Vec<&Code> = self.codes.iter().flatten().collect();
        codes.sort_by_key(|code| code.number);
        codes
    }
}

/// The width of a glyph in thousandths of an em as the file states it.
fn stated_width(face: Face, glyph: u16) -> f32 {
    fonts().map_or(0.0, |fonts| {
        let font = &fonts[face.index()];
        let advance = harfrust::ShaperFont::new(font).glyph_h_advance(u32::from(glyph).into());
        hundredth(units(advance) * 1000.0 / units(i32::from(font.units_per_em())))
    })
}

#[cfg(test)]
mod tests {
    use super::Subset;
    use crate::render::pdf::fonts::Face;

    #[test]
    fn one_glyph_that_says_two_things_has_two_codes() {
        let mut subset = Subset::default();
        let (first, width) = subset.code(Face::Arabic, 40, "ب");
        let (second, same) = subset.code(Face::Arabic, 40, "ت");
        assert_eq!((first, second), (1, 2));
        assert_eq!(subset.code(Face::Arabic, 40, "ب").0, first);
        assert!((width - same).abs() < f32::EPSILON);
        assert_eq!(subset.glyph_map(), [0, 0, 0, 1, 0, 1]);
        let (font, name) = subset.embedded(Face::Arabic).unwrap();
        assert_eq!(font.glyph_widths.get(&1), font.glyph_widths.get(&2));
        assert_eq!(name.len(), "ABCDEF+".len() + Face::Arabic.name().len());
    }
}
