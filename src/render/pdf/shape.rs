//! From characters to glyphs: one word at a time, each word once.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use harfrust::{Buffer, ClusterLevel, Direction, Feature, Script, ShapeOptions, ShapePlan, ShaperFont, Tag};

use super::PdfError;
use super::fonts::{Face, fonts};
use crate::render::convert::units;

/// A piece of text in one face and one direction, as glyphs in visual order.
#[derive(Debug)]
pub(super) struct Shaped {
    /// Its face.
    pub(super) face: Face,
    /// Its characters.
    pub(super) text: Box<str>,
    /// Its glyphs from left to right.
    pub(super) glyphs: Vec<Glyph>,
    /// Its width in ems.
    pub(super) width: f32,
}

/// A glyph with its place; lengths in ems.
#[derive(Debug, Clone, Copy)]
pub(super) struct Glyph {
    /// Its number in the font.
    pub(super) id: u16,
    /// How far the pen moves.
    pub(super) advance: f32,
    /// How far it stands from the pen.
    pub(super) offset: (f32, f32),
    /// The bytes of the text that it stands for; empty when another glyph says them.
    pub(super) bytes: (usize, usize),
}

/// What a piece of text is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Manner {
    /// The face.
    pub(super) face: Face,
    /// Figures of one width.
    pub(super) tabular: bool,
    /// From right to left.
    pub(super) rtl: bool,
}

impl Manner {
    /// How many there are.
    const COUNT: usize = 4 * Face::ALL.len();

    /// Its number among all.
    fn number(self) -> usize {
        self.face.index() * 4 + usize::from(self.tabular) * 2 + usize::from(self.rtl)
    }
}

/// How a font shapes a script in a manner.
type Plan = (Manner, Option<Script>, Rc<ShapePlan>);
/// What was shaped before.
type Words = HashMap<Box<str>, Rc<Shaped>>;

/// Shapes text and remembers what it shaped.
pub(super) struct Shaper {
    fonts: Vec<ShaperFont<'static, 'static>>,
    scale: Vec<f32>,
    plans: RefCell<Vec<Plan>>,
    /// By the number of the manner.
    known: RefCell<[Words; Manner::COUNT]>,
    spare: RefCell<Option<Buffer>>,
}

const TABULAR: [Feature; 1] = [Feature { tag: Tag::new(b"tnum"), value: 1, start: 0, end: u32::MAX }];
/// Inter turns `->` into an arrow and `3x4` into `3×4`: a report shows what was written.
const LITERAL: [Feature; 1] = [Feature { tag: Tag::new(b"calt"), value: 0, start: 0, end: u32::MAX }];

impl Shaper {
    /// A shaper with the fonts of the binary.
    pub(super) fn new() -> Result<Self, PdfError> {
        let fonts = fonts().ok_or(PdfError::Font)?;
        Ok(Self {
            fonts: fonts.iter().map(ShaperFont::new).collect(),
            scale: fonts.iter().map(|font| 1.0 / units(i32::from(font.units_per_em().max(1)))).collect(),
            plans: RefCell::default(),
            known: RefCell::new(std::array::from_fn(|_| Words::new())),
            spare: RefCell::default(),
        })
    }

    /// The glyphs of a text.
    pub(super) fn shape(&self, text: &str, manner: Manner) -> Rc<Shaped> {
        if let Some(shaped) = self.known.borrow()[manner.number()].get(text) {
            return Rc::clone(shaped);
        }
        let shaped = Rc::new(self.shape_anew(text, manner));
        self.known.borrow_mut()[manner.number()].insert(text.into(), Rc::clone(&shaped));
        shaped
    }

    fn shape_anew(&self, text: &str, manner: Manner) -> Shaped {
        let mut buffer = self.spare.take().unwrap_or_default();
        buffer.reset();
        buffer.push_str(text);
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        buffer.guess_segment_properties();
        buffer.set_direction(if manner.rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        let features = features(manner);
        let font = &self.fonts[manner.face.index()];
        let plan = self.plan(manner, buffer.script(), &features);
        let options = ShapeOptions::new().plan(Some(&plan)).features(&features);
        let scale = self.scale[manner.face.index()];
        let mut glyphs = Vec::new();
        if harfrust::shape(font, &mut buffer, options).is_ok() {
            glyphs.reserve(buffer.len());
            for (info, position) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
                let start = usize::try_from(info.cluster).unwrap_or_default();
                glyphs.push(Glyph {
                    id: u16::try_from(info.glyph_id).unwrap_or_default(),
                    advance: units(position.x_advance) * scale,
                    offset: (units(position.x_offset) * scale, units(position.y_offset) * scale),
                    bytes: (start, start),
                });
            }
        }
        share_out(&mut glyphs, text.len(), manner.rtl);
        self.spare.replace(Some(buffer));
        let width = glyphs.iter().map(|glyph| glyph.advance).sum();
        Shaped { face: manner.face, text: text.into(), glyphs, width }
    }

    fn plan(&self, manner: Manner, script: Option<Script>, features: &[Feature]) -> Rc<ShapePlan> {
        let mut plans = self.plans.borrow_mut();
        if let Some((_, _, plan)) = plans.iter().find(|(of, with, _)| *of == manner && *with == script) {
            return Rc::clone(plan);
        }
        let direction = if manner.rtl { Direction::RightToLeft } else { Direction::LeftToRight };
        let font: &harfrust::Font = &self.fonts[manner.face.index()];
        let plan = Rc::new(ShapePlan::new(font, direction, script, None, features));
        plans.push((manner, script, Rc::clone(&plan)));
        plan
    }
}

fn features(manner: Manner) -> Vec<Feature> {
    let literal = !matches!(manner.face, Face::Arabic | Face::ArabicBold);
    let mut features = Vec::with_capacity(2);
    if literal {
        features.extend(LITERAL);
    }
    if manner.tabular {
        features.extend(TABULAR);
    }
    features
}

/// Gives every byte of the text to the first glyph, in reading order, of its cluster.
fn share_out(glyphs: &mut [Glyph], length: usize, rtl: bool) {
    let count = glyphs.len();
    let mut end = length;
    let mut cluster = None;
    // From the last glyph in reading order back to the first, so that each cluster ends where the next begins.
    let mut last_of: Option<usize> = None;
    for step in 0..count {
        let index = if rtl { step } else { count - 1 - step };
        let start = glyphs[index].bytes.0;
        if cluster != Some(start) {
            if let (Some(last), Some(begun)) = (last_of, cluster) {
                glyphs[last].bytes = (begun, end);
                end = begun;
            }
            cluster = Some(start);
        }
        glyphs[index].bytes = (start, start);
        last_of = Some(index);
    }
    if let (Some(last), Some(begun)) = (last_of, cluster) {
        glyphs[last].bytes = (begun, end);
    }
}

#[cfg(test)]
mod tests {
    use super::{Manner, Shaper};
    use crate::render::pdf::fonts::Face;

    fn texts(text: &str, face: Face, rtl: bool) -> Vec<String> {
        let shaper = Shaper::new().unwrap();
        let word = shaper.shape(text, Manner { face, tabular: false, rtl });
        word.glyphs.iter().map(|glyph| text[glyph.bytes.0..glyph.bytes.1].to_owned()).collect()
    }

    #[test]
    fn every_character_belongs_to_a_glyph() {
        assert_eq!(texts("été", Face::Regular, false), ["é", "t", "é"]);
        let mut arabic = texts("مرحبا", Face::Arabic, true);
        arabic.reverse();
        assert_eq!(arabic.concat(), "مرحبا");
    }

    #[test]
    fn what_was_written_is_what_is_shown() {
        assert_eq!(texts("->", Face::Regular, false).len(), 2);
    }

    #[test]
    fn figures_of_one_width_line_up() {
        let shaper = Shaper::new().unwrap();
        let width = |text, tabular| shaper.shape(text, Manner { face: Face::Regular, tabular, rtl: false }).width;
        assert!((width("111", true) - width("888", true)).abs() < 1e-6);
        assert!((width("111", false) - width("888", false)).abs() > 1e-3);
    }
}
