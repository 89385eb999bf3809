//! The colours of charts and text, and how well they read on each other.

use crate::report::document::Colour;

/// Text.
pub(crate) const INK: Colour = Colour { red: 0x1c, green: 0x22, blue: 0x2a };
/// Text of lesser weight; 6.4 to 1 on white.
pub(crate) const GREY: Colour = Colour { red: 0x57, green: 0x60, blue: 0x6b };
/// Thin rules.
pub(crate) const RULE: Colour = Colour { red: 0xd3, green: 0xd8, blue: 0xde };
/// The ground of bars and fields.
pub(crate) const GROUND: Colour = Colour { red: 0xed, green: 0xf0, blue: 0xf3 };
/// Paper.
pub(crate) const WHITE: Colour = Colour { red: 0xff, green: 0xff, blue: 0xff };
/// The ground of the marking.
pub(crate) const BLACK: Colour = Colour { red: 0, green: 0, blue: 0 };

/// What text needs against its ground to be read, by WCAG 2.
const READABLE: f32 = 4.5;

/// `share` of one colour in the other: 1 is the colour itself, 0 the other.
pub(crate) fn mixed(colour: Colour, other: Colour, share: f32) -> Colour {
    let share = share.clamp(0.0, 1.0);
    let mix = |a: u8, b: u8| channel(f32::from(a) * share + f32::from(b) * (1.0 - share));
    Colour {
        red: mix(colour.red, other.red),
        green: mix(colour.green, other.green),
        blue: mix(colour.blue, other.blue),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a mixture of two values from 0 to 255 is one of them"
)]
fn channel(value: f32) -> u8 {
    value.round().clamp(0.0, 255.0) as u8
}

/// How light a colour is, from 0 for black to 1 for white, by WCAG 2.
fn luminance(colour: Colour) -> f32 {
    let linear = |value: u8| {
        let value = f32::from(value) / 255.0;
        // libm rather than std: the same figures on every machine.
        if value <= 0.040_45 { value / 12.92 } else { libm::powf((value + 0.055) / 1.055, 2.4) }
    };
    0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
}

/// How well two colours read on each other, from 1 to 21, by WCAG 2.
pub(crate) fn contrast(one: Colour, other: Colour) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// White or ink, whichever reads better on a ground; one of them always has 4.5.
pub(crate) fn text_on(ground: Colour) -> Colour {
    let better = if contrast(WHITE, ground) >= contrast(INK, ground) { WHITE } else { INK };
    if contrast(better, ground) < READABLE { BLACK } else { better }
}

/// The colour, darkened as far as it takes to be read on white.
pub(crate) fn readable_on_white(colour: Colour) -> Colour {
    let mut dark = colour;
    for step in 1..=10_u8 {
        if contrast(dark, WHITE) >= READABLE {
            break;
        }
        dark = mixed(colour, BLACK, 1.0 - f32::from(step) / 10.0);
    }
    dark
}

/// The colour of a step of a scale: the higher, the darker, so that the order shows in grey as well.
pub(crate) fn step(accent: Colour, step: usize, of: usize) -> Colour {
    let last = crate::render::convert::float(of.saturating_sub(1).max(1));
    let share = (crate::render::convert::float(step) / last).clamp(0.0, 1.0);
    // The middle steps are kept light: small letters stand on them.
    mixed(accent, WHITE, 0.07 + 0.93 * libm::powf(share, 1.35))
}

#[cfg(test)]
mod tests {
    use super::{WHITE, contrast, readable_on_white, step, text_on};
    use crate::report::document::Colour;

    #[test]
    fn every_text_on_every_step_can_be_read() {
        for red in (0..=255).step_by(51) {
            for green in (0..=255).step_by(51) {
                for blue in (0..=255).step_by(51) {
                    let accent = readable_on_white(Colour { red, green, blue });
                    assert!(contrast(accent, WHITE) >= 4.5, "{accent:?}");
                    for of in 1..8 {
                        for at in 0..of {
                            let ground = step(accent, at, of);
                            assert!(contrast(text_on(ground), ground) >= 4.5, "{accent:?} {at}/{of}");
                        }
                    }
                }
            }
        }
    }
}
