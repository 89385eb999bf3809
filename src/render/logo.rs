//! The logo of a house: a PNG picture, read with care, and no larger than a cover can show.

use crate::render::convert::float;

/// No logo needs more pixels a side, and a file that claims to have many more must not fill the memory.
const LARGEST: u32 = 4000;

/// The largest logo on a cover, in points.
pub(crate) const ROOM: (f32, f32) = (170.0, 62.0);

/// Pixels to an inch beyond which nobody sees a difference on paper.
const FINE: f32 = 400.0;

/// Why a picture cannot be a logo.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LogoFault {
    /// It is no PNG that can be read.
    #[error("the logo is not a PNG picture that can be read")]
    Unreadable(#[from] png::DecodingError),
    /// It has more pixels a side than this.
    #[error("the logo is larger than {0} × {0} pixels")]
    TooLarge(u32),
    /// It could not be written again.
    #[error("the logo could not be made smaller")]
    Unwritable(#[from] png::EncodingError),
}

/// A decoded picture, 8 bits a channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Picture {
    /// Its pixels, row by row, the channels of a pixel beside each other.
    pub(crate) pixels: Vec<u8>,
    /// Its width in pixels.
    pub(crate) width: usize,
    /// Its height in pixels.
    pub(crate) height: usize,
    /// What a pixel is made of.
    pub(crate) colours: Colours,
}

impl Picture {
    /// Its width and height in pixels.
    pub(crate) const fn size(&self) -> (f32, f32) {
        (float(self.width), float(self.height))
    }
}

/// What a pixel is made of, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Colours {
    /// Grey.
    Grey,
    /// Grey and how opaque it is.
    GreyAlpha,
    /// Red, green, blue.
    Rgb,
    /// Red, green, blue and how opaque they are.
    Rgba,
}

impl Colours {
    const fn channels(self) -> usize {
        match self {
            Self::Grey => 1,
            Self::GreyAlpha => 2,
            Self::Rgb => 3,
            Self::Rgba => 4,
        }
    }

    const fn has_alpha(self) -> bool {
        matches!(self, Self::GreyAlpha | Self::Rgba)
    }

    const fn as_png(self) -> png::ColorType {
        match self {
            Self::Grey => png::ColorType::Grayscale,
            Self::GreyAlpha => png::ColorType::GrayscaleAlpha,
            Self::Rgb => png::ColorType::Rgb,
            Self::Rgba => png::ColorType::Rgba,
        }
    }
}

/// The bytes of a logo that every format can take: those given, or a smaller picture where they hold more pixels than a cover can
/// show.
///
/// # Errors
///
/// When they are no PNG that can be read, or claim to hold far too many pixels.
pub fn fitted(bytes: Vec<u8>) -> Result<Vec<u8>, LogoFault> {
    let picture = decode(&bytes)?;
    let times = too_fine(picture.width, picture.height);
    if times < 2 {
        return Ok(bytes);
    }
    let smaller = picture.smaller(times);
    let side = |pixels: usize| u32::try_from(pixels).unwrap_or(LARGEST);
    let mut written = Vec::new();
    let mut encoder = png::Encoder::new(&mut written, side(smaller.width), side(smaller.height));
    encoder.set_color(smaller.colours.as_png());
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header()?.write_image_data(&smaller.pixels)?;
    Ok(written)
}

/// How many pixels may become one before anybody sees it.
fn too_fine(width: usize, height: usize) -> usize {
    let scale = (ROOM.0 / float(width.max(1))).min(ROOM.1 / float(height.max(1)));
    crate::render::convert::times(72.0 / scale, FINE, 1)
}

/// The pixels of a PNG, whatever its colours and depth.
pub(crate) fn decode(bytes: &[u8]) -> Result<Picture, LogoFault> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info()?;
    let (width, height) = reader.info().size();
    if width > LARGEST || height > LARGEST {
        return Err(LogoFault::TooLarge(LARGEST));
    }
    let size = reader.output_buffer_size().ok_or(LogoFault::TooLarge(LARGEST))?;
    let mut pixels = vec![0; size];
    let frame = reader.next_frame(&mut pixels)?;
    pixels.truncate(frame.buffer_size());
    let colours = match frame.color_type {
        png::ColorType::Grayscale => Colours::Grey,
        png::ColorType::GrayscaleAlpha => Colours::GreyAlpha,
        // Palettes are expanded by the transformation above.
        png::ColorType::Rgb | png::ColorType::Indexed => Colours::Rgb,
        png::ColorType::Rgba => Colours::Rgba,
    };
    let whole = |pixels: u32| usize::try_from(pixels).unwrap_or_default();
    Ok(Picture { pixels, width: whole(frame.width), height: whole(frame.height), colours })
}

impl Picture {
    /// The picture with squares of so many pixels a side as one, the mean of them; at the edges, what is left of a square.
    fn smaller(&self, times: usize) -> Self {
        let (width, height) = (self.width.div_ceil(times), self.height.div_ceil(times));
        let mut pixels = Vec::with_capacity(width * height * self.colours.channels());
        for top in (0..self.height).step_by(times) {
            for left in (0..self.width).step_by(times) {
                self.mean((left, (left + times).min(self.width)), (top, (top + times).min(self.height)), &mut pixels);
            }
        }
        Self { pixels, width, height, colours: self.colours }
    }

    /// The mean of a square; what cannot be seen through counts for its colour, what can be seen through counts less.
    fn mean(&self, (left, right): (usize, usize), (top, bottom): (usize, usize), out: &mut Vec<u8>) {
        let channels = self.colours.channels();
        let colours = channels - usize::from(self.colours.has_alpha());
        let (mut sums, mut opaque, mut count) = ([0_u64; 3], 0_u64, 0_u64);
        for row in top..bottom {
            let start = row * self.width;
            for pixel in self.pixels[(start + left) * channels..(start + right) * channels].chunks_exact(channels) {
                let weight = pixel.get(colours).map_or(255, |alpha| u64::from(*alpha));
                for (sum, channel) in sums.iter_mut().zip(&pixel[..colours]) {
                    *sum += u64::from(*channel) * weight;
                }
                opaque += weight;
                count += 1;
            }
        }
        let rounded = |sum: u64, by: u64| u8::try_from((sum + by / 2).checked_div(by).unwrap_or(0)).unwrap_or(u8::MAX);
        out.extend(sums[..colours].iter().map(|sum| rounded(*sum, opaque)));
        if self.colours.has_alpha() {
            out.push(rounded(opaque, count));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Colours, LogoFault, Picture, decode, fitted};

    fn written(width: u32, height: u32, colours: Colours, pixel: impl Fn(u32, u32) -> Vec<u8>) -> Vec<u8> {
        let pixels: Vec<u8> =
            (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).flat_map(|(x, y)| pixel(x, y)).collect();
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(colours.as_png());
        encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
        bytes
    }

    #[test]
    fn a_logo_of_ordinary_size_stays_as_it_is() {
        let bytes = written(600, 200, Colours::Rgba, |x, _| vec![u8::try_from(x % 256).unwrap(), 2, 3, 255]);
        assert!(fitted(bytes.clone()).unwrap() == bytes);
    }

    #[test]
    fn a_photograph_is_brought_down_to_what_a_cover_shows() {
        for colours in [Colours::Grey, Colours::GreyAlpha, Colours::Rgb, Colours::Rgba] {
            let channels = colours.channels();
            // Three columns of one colour beside three of another: no square mixes the two.
            let bytes = written(1601, 1200, colours, |x, _| vec![if x / 3 % 2 == 0 { 200 } else { 40 }; channels]);
            let smaller = decode(&fitted(bytes).unwrap()).unwrap();
            assert_eq!((smaller.width, smaller.height, smaller.colours), (534, 400, colours));
            assert_eq!(smaller.pixels[..2 * channels], [vec![200; channels], vec![40; channels]].concat());
        }
    }

    #[test]
    fn what_cannot_be_seen_lends_no_colour() {
        let picture =
            Picture { pixels: vec![200, 0, 0, 255, 0, 255, 0, 0], width: 2, height: 1, colours: Colours::Rgba };
        assert_eq!(picture.smaller(2).pixels, [200, 0, 0, 128]);
        let nothing = Picture { pixels: vec![9, 0, 9, 0], width: 2, height: 1, colours: Colours::GreyAlpha };
        assert_eq!(nothing.smaller(2).pixels, [0, 0]);
    }

    #[test]
    fn what_is_no_picture_or_claims_to_be_a_giant_is_refused() {
        let mut giant = written(8, 8, Colours::Grey, |_, _| vec![0]);
        assert!(matches!(fitted(giant[..giant.len() / 2].to_vec()), Err(LogoFault::Unreadable(_))));
        assert!(matches!(fitted(b"hello".to_vec()), Err(LogoFault::Unreadable(_))));
        assert!(matches!(fitted(Vec::new()), Err(LogoFault::Unreadable(_))));
        // The width in the header, with the checksum that belongs to it.
        giant[16..20].copy_from_slice(&10_000_u32.to_be_bytes());
        let mut sum = flate2::Crc::new();
        sum.update(&giant[12..29]);
        giant[29..33].copy_from_slice(&sum.sum().to_be_bytes());
        assert!(matches!(fitted(giant), Err(LogoFault::TooLarge(_))));
    }
}
