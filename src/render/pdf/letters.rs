//! The outlines of letters in the faces of the PDF, for pictures in pixels.

use read_fonts::tables::glyf::{Anchor, CurvePoint, Glyf, Glyph};
use read_fonts::tables::loca::Loca;
use read_fonts::types::GlyphId;
use read_fonts::{FontRef, TableProvider as _};

use super::chart::set;
use super::fonts::Face;
use super::shape::Shaper;
use crate::render::chart::{Hand, colours};
use crate::render::convert::units;

/// A part of an outline; y downwards, in the units of the text's size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Segment {
    /// A contour begins.
    Move((f32, f32)),
    /// A straight line.
    Line((f32, f32)),
    /// A curve with one control point.
    Curve((f32, f32), (f32, f32)),
    /// The contour ends where it began.
    Close,
}

/// Draws letters as outlines.
pub(crate) struct Letters {
    shaper: Shaper,
    tables: Vec<Tables>,
}

/// The tables of a face that hold outlines.
struct Tables {
    loca: Loca<'static>,
    glyf: Glyf<'static>,
    em: f32,
}

/// A component of a component of … is followed so far.
const DEEPEST: usize = 6;

impl Letters {
    /// The letters of the binary's fonts; `None` if one cannot be read, which a test rules out.
    pub(crate) fn new() -> Option<Self> {
        let tables = |face: Face| {
            let font = FontRef::new(face.data()).ok()?;
            let em = f32::from(font.head().ok()?.units_per_em().max(1));
            Some(Tables { loca: font.loca(None).ok()?, glyf: font.glyf().ok()?, em })
        };
        Some(Self { shaper: Shaper::new().ok()?, tables: Face::ALL.into_iter().map(tables).collect::<Option<_>>()? })
    }

    /// The width of a text on one line.
    pub(crate) fn width(&self, text: &str, hand: Hand) -> f32 {
        self.shaper.width(text, &set(hand, colours::INK))
    }

    /// The outlines of a text on one line that begins at a point of its baseline.
    pub(crate) fn outlines(&self, text: &str, hand: Hand, at: (f32, f32)) -> Vec<Segment> {
        let line = self.shaper.line(text, &set(hand, colours::INK));
        let mut segments = Vec::new();
        for part in &line.parts {
            let Some(tables) = self.tables.get(part.shaped.face.index()) else { continue };
            let mut pen = at.0 + part.x;
            for glyph in &part.shaped.glyphs {
                let scale = hand.size / tables.em;
                let origin = (pen + glyph.offset.0 * hand.size, at.1 - glyph.offset.1 * hand.size);
                let place = Place { origin, x: (scale, 0.0), y: (0.0, -scale) };
                tables.outline(GlyphId::from(u32::from(glyph.id)), place, DEEPEST, &mut segments);
                pen += glyph.advance * hand.size;
            }
        }
        segments
    }
}

/// Where font units go: the image of the origin and of the two axes.
#[derive(Clone, Copy)]
struct Place {
    origin: (f32, f32),
    x: (f32, f32),
    y: (f32, f32),
}

impl Place {
    fn at(self, (x, y): (f32, f32)) -> (f32, f32) {
        (self.origin.0 + self.x.0 * x + self.y.0 * y, self.origin.1 + self.x.1 * x + self.y.1 * y)
    }

    /// The place of a component within this one.
    fn within(self, offset: (f32, f32), x: (f32, f32), y: (f32, f32)) -> Self {
        let turned = |(along, up): (f32, f32)| (self.x.0 * along + self.y.0 * up, self.x.1 * along + self.y.1 * up);
        Self { origin: self.at(offset), x: turned(x), y: turned(y) }
    }
}

impl Tables {
    fn outline(&self, glyph: GlyphId, place: Place, depth: usize, segments: &mut Vec<Segment>) {
        match self.loca.get_glyf(glyph, &self.glyf) {
            Ok(Some(Glyph::Simple(simple))) => {
                let points: Vec<CurvePoint> = simple.points().collect();
                let mut start = 0;
                for end in simple.end_pts_of_contours() {
                    let end = usize::from(end.get()) + 1;
                    contour(points.get(start..end).unwrap_or_default(), place, segments);
                    start = end;
                }
            }
            Ok(Some(Glyph::Composite(composite))) if depth > 0 => {
                for component in composite.components() {
                    let offset = match component.anchor {
                        Anchor::Offset { x, y } => (f32::from(x), f32::from(y)),
                        // The fonts of the binary place no component by its points.
                        Anchor::Point { .. } => (0.0, 0.0),
                    };
                    let turn = component.transform;
                    let x = (turn.xx.to_f32(), turn.yx.to_f32());
                    let y = (turn.xy.to_f32(), turn.yy.to_f32());
                    self.outline(component.glyph, place.within(offset, x, y), depth - 1, segments);
                }
            }
            _ => {}
        }
    }
}

/// A closed contour of points on and off the curve; between two off the curve one on it is implied.
fn contour(points: &[CurvePoint], place: Place, segments: &mut Vec<Segment>) {
    let at = |point: &CurvePoint| place.at((units(point.x.into()), units(point.y.into())));
    let middle = |one: (f32, f32), other: (f32, f32)| (f32::midpoint(one.0, other.0), f32::midpoint(one.1, other.1));
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return };
    let start = match (first.on_curve, last.on_curve) {
        (true, _) => at(first),
        (false, true) => at(last),
        (false, false) => middle(at(first), at(last)),
    };
    segments.push(Segment::Move(start));
    let mut control: Option<(f32, f32)> = None;
    for point in points.iter().skip(usize::from(first.on_curve)) {
        let here = at(point);
        match (control, point.on_curve) {
            (None, true) => segments.push(Segment::Line(here)),
            (None, false) => control = Some(here),
            (Some(before), true) => {
                segments.push(Segment::Curve(before, here));
                control = None;
            }
            (Some(before), false) => {
                segments.push(Segment::Curve(before, middle(before, here)));
                control = Some(here);
            }
        }
    }
    if let Some(before) = control {
        segments.push(Segment::Curve(before, start));
    }
    segments.push(Segment::Close);
}

#[cfg(test)]
mod tests {
    use super::{Letters, Segment};
    use crate::render::chart::Hand;

    const HAND: Hand = Hand { size: 10.0, bold: false };

    /// Left, top, right and bottom.
    fn bounds(segments: &[Segment]) -> (f32, f32, f32, f32) {
        let points = segments.iter().flat_map(|segment| match segment {
            Segment::Move(at) | Segment::Line(at) => vec![*at],
            Segment::Curve(control, at) => vec![*control, *at],
            Segment::Close => Vec::new(),
        });
        points.fold((f32::MAX, f32::MAX, f32::MIN, f32::MIN), |(left, top, right, bottom), (x, y)| {
            (left.min(x), top.min(y), right.max(x), bottom.max(y))
        })
    }

    #[test]
    fn a_letter_rises_from_its_baseline_and_fills_its_advance() {
        let letters = Letters::new().unwrap();
        let outline = letters.outlines("H", HAND, (5.0, 20.0));
        let (left, top, right, bottom) = bounds(&outline);
        // The capitals of Inter are 0.727 em high.
        assert!((bottom - 20.0).abs() < 0.01 && (top - 12.73).abs() < 0.1, "{top} {bottom}");
        assert!(left > 5.0 && right < 5.0 + letters.width("H", HAND), "{left} {right}");
        assert_eq!(outline.iter().filter(|segment| **segment == Segment::Close).count(), 1);
    }

    #[test]
    fn an_accent_is_drawn_above_its_letter() {
        let letters = Letters::new().unwrap();
        let (plain, accented) = (letters.outlines("E", HAND, (0.0, 0.0)), letters.outlines("É", HAND, (0.0, 0.0)));
        let ends = |segments: &[Segment]| segments.iter().filter(|segment| **segment == Segment::Close).count();
        assert_eq!(ends(&accented), ends(&plain) + 1);
        assert!(bounds(&accented).1 < bounds(&plain).1 - 0.5);
        assert!((bounds(&accented).3 - bounds(&plain).3).abs() < 0.01);
    }

    #[test]
    fn letters_of_every_face_have_outlines() {
        let letters = Letters::new().unwrap();
        for text in ["Aé", "مرحبا", "Привет", "[emoji]"] {
            assert!(!letters.outlines(text, HAND, (0.0, 0.0)).is_empty(), "{text}");
            assert!(!letters.outlines(text, Hand { bold: true, ..HAND }, (0.0, 0.0)).is_empty(), "{text}");
        }
        assert!(letters.outlines(" ", HAND, (0.0, 0.0)).is_empty());
    }
}
