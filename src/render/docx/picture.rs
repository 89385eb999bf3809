//! Charts and the logo as pictures in the text, at 200 dots per inch.

use maud::{Markup, html};

use super::TWIPS;
use super::body::Writer;
use super::text::relationship;
use crate::render::chart::{Easel, draw};
use crate::render::convert::float;
use crate::render::raster::{self, Described, Raster};
use crate::render::svg::flat;
use crate::report::document::Chart;

/// Dots per inch, and points per inch.
const DOTS: f32 = 200.0;
const POINTS: f32 = 72.0;
/// The units of drawings in a point.
const UNITS: f32 = 12_700.0;
/// The height of a picture in points that still leaves room for its caption on a page.
const HIGHEST: f32 = 600.0;

impl Writer<'_> {
    /// A chart under its caption; a high one in several pictures.
    pub(super) fn chart(&mut self, chart: &Chart) -> Markup {
        let points = float(self.width as usize) / TWIPS;
        let letters = &self.letters;
        let measure = |text: &str, hand| letters.width(text, hand);
        let easel = Easel { width: points, accent: self.accent, close: false, measure: &measure };
        let raster = Raster::of_width(dots(points), points);
        let described = Described { title: &chart.title, description: &chart.alternative };
        let drawings: Vec<(f32, Vec<u8>)> = draw(&chart.kind, easel, HIGHEST)
            .into_iter()
            .filter_map(|drawing| Some((drawing.height, raster::png(&drawing, raster, letters, described)?)))
            .collect();
        let mut out = vec![self.figure_caption(&chart.title)];
        for (index, (height, bytes)) in drawings.into_iter().enumerate() {
            // One picture tells all; those that go on only say so.
            let alternative =
                if index == 0 { chart.alternative.clone() } else { format!("{} {}", chart.title, self.continued) };
            let picture = self.picture(bytes, (points, height), &alternative);
            out.push(html! { w:p { w:pPr { w:pStyle w:val="Picture" {} } (picture) } });
        }
        html! { @for part in &out { (part) } }
    }

    /// A picture of a size in points with its alternative text, as a run.
    pub(super) fn picture(&mut self, bytes: Vec<u8>, (width, height): (f32, f32), alternative: &str) -> Markup {
        let at = self.pictures.len();
        self.pictures.push(bytes);
        let (number, alternative) = (at + 1, flat(alternative));
        let (width, height) = (units(width), units(height));
        html! {
            w:r {
                w:drawing {
                    wp:inline distT="0" distB="0" distL="0" distR="0" {
                        wp:extent cx=(width) cy=(height) {}
                        wp:docPr id=(number) name=(format!("{number}")) descr=(alternative) {}
                        wp:cNvGraphicFramePr { a:graphicFrameLocks noChangeAspect="1" {} }
                        a:graphic {
                            a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture" {
                                pic:pic {
                                    pic:nvPicPr {
                                        pic:cNvPr id=(number) name=(format!("{number}.png")) descr=(alternative) {}
                                        pic:cNvPicPr {}
                                    }
                                    pic:blipFill {
                                        a:blip r:embed=(relationship("picture", at)) {}
                                        a:stretch { a:fillRect {} }
                                    }
                                    pic:spPr {
                                        a:xfrm { a:off x="0" y="0" {} a:ext cx=(width) cy=(height) {} }
                                        a:prstGeom prst="rect" { a:avLst {} }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// How many dots a length in points has.
fn dots(points: f32) -> u32 {
    whole(points * DOTS / POINTS)
}

fn units(points: f32) -> u32 {
    whole(points * UNITS)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "lengths on a page are small and not negative"
)]
fn whole(length: f32) -> u32 {
    length.round().clamp(1.0, 40_000_000.0) as u32
}
