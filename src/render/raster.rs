//! A drawing as the pixels of a PNG.

use png::{BitDepth, ColorType, Encoder, PixelDimensions, Unit};
use tiny_skia::{Color, FillRule, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, Stroke, StrokeDash, Transform};

use super::chart::{Drawing, Hold, Pen, Shape};
use super::pdf::letters::{Letters, Segment};
use crate::report::document::Colour;

/// Title and description of a picture, which are kept in its file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Described<'a> {
    pub(crate) title: &'a str,
    pub(crate) description: &'a str,
}

/// Pixels and points: how many of one are in the other.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Raster {
    /// The width in pixels.
    pub(crate) width: u32,
    /// Pixels per point.
    pub(crate) scale: f32,
}

impl Raster {
    /// So many pixels for a drawing of a width in points.
    pub(crate) fn of_width(pixels: u32, points: f32) -> Self {
        Self { width: pixels, scale: length(pixels) / points }
    }
}

/// The drawing on white as the bytes of a PNG; `None` if it has no area or the fonts of the binary cannot be read.
pub(crate) fn png(drawing: &Drawing, raster: Raster, letters: &Letters, words: Described<'_>) -> Option<Vec<u8>> {
    let mut pixmap = Pixmap::new(raster.width, height(drawing, raster))?;
    pixmap.fill(Color::WHITE);
    let transform = Transform::from_scale(raster.scale, raster.scale);
    for shape in &drawing.shapes {
        paint(&mut pixmap, shape, letters, transform);
    }
    encoded(&pixmap, raster, words).ok()
}

/// The height of a drawing in pixels.
pub(crate) fn height(drawing: &Drawing, raster: Raster) -> u32 {
    pixels(drawing.height * raster.scale)
}

fn paint(pixmap: &mut Pixmap, shape: &Shape, letters: &Letters, transform: Transform) {
    match shape {
        Shape::Line { points, closed, fill, pen } => {
            let mut path = PathBuilder::new();
            for (index, (x, y)) in points.iter().enumerate() {
                if index == 0 { path.move_to(*x, *y) } else { path.line_to(*x, *y) }
            }
            if *closed {
                path.close();
            }
            put(pixmap, path.finish(), *fill, *pen, transform);
        }
        Shape::Circle { centre, radius, fill, pen } => {
            put(pixmap, PathBuilder::from_circle(centre.0, centre.1, *radius), *fill, *pen, transform);
        }
        Shape::Words { at, hold, text, hand, colour } => {
            let left = match hold {
                Hold::Start => at.0,
                Hold::Middle => at.0 - letters.width(text, *hand) / 2.0,
                Hold::End => at.0 - letters.width(text, *hand),
            };
            let mut path = PathBuilder::new();
            for segment in letters.outlines(text, *hand, (left, at.1)) {
                match segment {
                    Segment::Move((x, y)) => path.move_to(x, y),
                    Segment::Line((x, y)) => path.line_to(x, y),
                    Segment::Curve((cx, cy), (x, y)) => path.quad_to(cx, cy, x, y),
                    Segment::Close => path.close(),
                }
            }
            put(pixmap, path.finish(), Some(*colour), None, transform);
        }
    }
}

fn put(pixmap: &mut Pixmap, path: Option<Path>, fill: Option<Colour>, pen: Option<Pen>, transform: Transform) {
    let Some(path) = path else { return };
    if let Some(fill) = fill {
        // Letters of some fonts are made of contours that overlap: what is inside any of them is inside.
        pixmap.fill_path(&path, &paint_of(fill), FillRule::Winding, transform, None);
    }
    if let Some(pen) = pen {
        let dash = pen.dash.and_then(|(on, off)| StrokeDash::new(vec![on, off], 0.0));
        let stroke =
            Stroke { width: pen.width, dash, line_cap: LineCap::Butt, line_join: LineJoin::Miter, ..Stroke::default() };
        pixmap.stroke_path(&path, &paint_of(pen.colour), &stroke, transform, None);
    }
}

fn paint_of(colour: Colour) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color_rgba8(colour.red, colour.green, colour.blue, 255);
    paint
}

/// The pixels without transparency, which white ground leaves none of.
fn encoded(pixmap: &Pixmap, raster: Raster, words: Described<'_>) -> Result<Vec<u8>, png::EncodingError> {
    let pixels: Vec<u8> = pixmap.pixels().iter().flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, pixmap.width(), pixmap.height());
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(png::Compression::Balanced);
    encoder.set_filter(png::Filter::Adaptive);
    // A point is 1/72 inch, a metre 2834.6 points.
    let per_metre = self::pixels(raster.scale * 72.0 / 0.0254);
    encoder.set_pixel_dims(Some(PixelDimensions { xppu: per_metre, yppu: per_metre, unit: Unit::Meter }));
    encoder.add_itxt_chunk("Title".to_owned(), words.title.to_owned())?;
    encoder.add_itxt_chunk("Description".to_owned(), words.description.to_owned())?;
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&pixels)?;
    writer.finish()?;
    Ok(bytes)
}

#[expect(clippy::cast_precision_loss, reason = "pictures are far less than 2^24 pixels wide")]
const fn length(pixels: u32) -> f32 {
    pixels as f32
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the value is clamped to what a picture may measure"
)]
fn pixels(length: f32) -> u32 {
    length.ceil().clamp(1.0, 40_000.0) as u32
}

#[cfg(test)]
mod tests {
    use super::{Described, Raster, png};
    use crate::render::chart::{Drawing, Hand, Hold, Shape};
    use crate::render::pdf::letters::Letters;
    use crate::report::document::Colour;

    const RED: Colour = Colour { red: 200, green: 0, blue: 0 };
    const WORDS: Described<'_> = Described { title: "É", description: "a chart" };

    /// Width and pixels of a PNG.
    fn read(bytes: &[u8]) -> (usize, Vec<u8>) {
        let mut reader = ::png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut pixels).unwrap();
        let kept: Vec<_> = reader.info().utf8_text.iter().map(|text| text.get_text().unwrap()).collect();
        assert_eq!(kept, ["É", "a chart"]);
        (frame.width as usize, pixels)
    }

    #[test]
    fn a_field_has_its_colour_and_the_ground_is_white() {
        let corners = vec![(10.0, 10.0), (20.0, 10.0), (20.0, 20.0), (10.0, 20.0)];
        let field = Shape::Line { points: corners, closed: true, fill: Some(RED), pen: None };
        let drawing = Drawing { height: 30.0, shapes: vec![field] };
        let letters = Letters::new().unwrap();
        let bytes = png(&drawing, Raster::of_width(80, 40.0), &letters, WORDS).unwrap();
        let (width, pixels) = read(&bytes);
        let at = |x: usize, y: usize| &pixels[(y * width + x) * 3..][..3];
        assert_eq!((width, pixels.len()), (80, 80 * 60 * 3));
        assert_eq!((at(30, 30), at(2, 2)), ([200, 0, 0].as_slice(), [255, 255, 255].as_slice()));
        assert_eq!(png(&drawing, Raster::of_width(80, 40.0), &letters, WORDS).unwrap(), bytes);
    }

    #[test]
    fn words_leave_ink_where_they_are_held() {
        let hand = Hand { size: 12.0, bold: true };
        let letters = Letters::new().unwrap();
        for (hold, left, right) in [(Hold::Start, 50, 100), (Hold::Middle, 25, 75), (Hold::End, 0, 51)] {
            let words = Shape::Words { at: (50.0, 15.0), hold, text: "Été".to_owned(), hand, colour: RED };
            let drawing = Drawing { height: 20.0, shapes: vec![words] };
            let (width, pixels) = read(&png(&drawing, Raster::of_width(100, 100.0), &letters, WORDS).unwrap());
            let inked: Vec<usize> =
                pixels.chunks(3).enumerate().filter(|(_, pixel)| pixel[1] < 100).map(|(at, _)| at % width).collect();
            assert!(inked.len() > 30, "{hold:?}");
            assert!(inked.iter().all(|x| (left..right).contains(x)), "{hold:?}");
        }
    }
}
