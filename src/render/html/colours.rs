//! The colours of a page by day and by night.

use std::fmt::Write as _;

use crate::render::chart::colours::{BLACK, GREY, GROUND, INK, RULE, WHITE, contrast, mixed, readable_on_white};
use crate::render::svg::hex;
use crate::report::document::Colour;

/// Paper by night.
const NIGHT: Colour = Colour { red: 0x13, green: 0x18, blue: 0x1e };
/// What the neutral colours of charts become by night: text, lesser text, thin rules, the ground of bars.
const NIGHTLY: [(Colour, Colour); 4] = [
    (INK, Colour { red: 0xe6, green: 0xea, blue: 0xef }),
    (GREY, Colour { red: 0xa6, green: 0xb1, blue: 0xbd }),
    (RULE, Colour { red: 0x36, green: 0x40, blue: 0x4b }),
    (GROUND, Colour { red: 0x28, green: 0x30, blue: 0x39 }),
];
/// What text needs against its ground, by WCAG 2.
const READABLE: f32 = 4.5;
/// How much of the accent is in a field behind text.
const TINT: f32 = 0.06;
/// The same by night, where a field is seen less.
const NIGHT_TINT: f32 = 0.1;

/// The house's colour where it is to be read, on paper and on a tinted field.
#[derive(Debug, Clone, Copy)]
pub(super) struct Palette {
    /// The accent by day.
    pub(super) accent: Colour,
    /// The accent by night.
    night: Colour,
}

impl Palette {
    /// The palette of a house.
    pub(super) fn new(accent: Colour) -> Self {
        let on_white = readable_on_white(accent);
        Self { accent: readable(on_white, BLACK, mixed(on_white, WHITE, TINT)), night: luminous(accent) }
    }

    /// The variables of the style sheet that hang on the house's colour.
    pub(super) fn variables(self) -> String {
        let tint = mixed(self.accent, WHITE, TINT);
        let night_tint = mixed(self.night, NIGHT, NIGHT_TINT);
        let day = format!("--accent:{};--tint:{}", hex(self.accent), hex(tint));
        let night = format!("--accent:{};--tint:{}", hex(self.night), hex(night_tint));
        format!(":root{{{day}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{night}}}}}\n")
    }

    /// What a colour of a chart becomes by night. Shades between white and the accent become shades between the night and the
    /// accent by night, so that what differs by day differs by night.
    pub(super) fn by_night(self, colour: Colour) -> Colour {
        let neutral = NIGHTLY.iter().find(|(day, _)| *day == colour).map(|(_, night)| *night);
        neutral.unwrap_or_else(|| mixed(self.night, NIGHT, share(colour, self.accent)))
    }

    /// The rules that turn these colours of charts into those of the night.
    pub(super) fn rules(self, colours: &[Colour]) -> String {
        let mut rules = String::new();
        for colour in colours {
            let (day, night) = (hex(*colour), hex(self.by_night(*colour)));
            // Writing to a string does not fail.
            let _ = write!(rules, "svg [fill=\"{day}\"]{{fill:{night}}}svg [stroke=\"{day}\"]{{stroke:{night}}}");
        }
        if rules.is_empty() {
            return rules;
        }
        format!("@media screen and (prefers-color-scheme:dark){{{rules}}}\n")
    }
}

/// How much of the accent is in a shade between white and the accent.
fn share(shade: Colour, accent: Colour) -> f32 {
    let away = |colour: Colour| [colour.red, colour.green, colour.blue].map(|channel| 255.0 - f32::from(channel));
    let (shade, accent) = (away(shade), away(accent));
    let product = |one: [f32; 3], other: [f32; 3]| one.iter().zip(other).map(|(a, b)| a * b).sum::<f32>();
    let whole = product(accent, accent);
    if whole > 0.0 { (product(shade, accent) / whole).clamp(0.0, 1.0) } else { 0.0 }
}

/// The colour as bright as it takes to be read at night: first at its full strength, then paler.
fn luminous(colour: Colour) -> Colour {
    // The lightest field that it stands on.
    let ground = mixed(WHITE, NIGHT, 0.12);
    let strongest = colour.red.max(colour.green).max(colour.blue);
    let full = |channel: u8| u8::try_from(u16::from(channel) * 255 / u16::from(strongest.max(1))).unwrap_or(u8::MAX);
    let strong = Colour { red: full(colour.red), green: full(colour.green), blue: full(colour.blue) };
    let soft = mixed(strong, WHITE, 0.82);
    if contrast(soft, ground) >= READABLE { readable(colour, soft, ground) } else { readable(soft, WHITE, ground) }
}

/// The colour, moved towards another as far as it takes to be read on a ground.
fn readable(colour: Colour, end: Colour, ground: Colour) -> Colour {
    (0..=20_u8)
        .map(|step| mixed(end, colour, f32::from(step) / 20.0))
        .find(|moved| contrast(*moved, ground) >= READABLE)
        .unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use super::{INK, NIGHT, NIGHT_TINT, NIGHTLY, Palette, TINT, WHITE, contrast, hex, mixed};
    use crate::render::chart::colours::{step, text_on};
    use crate::report::document::Colour;

    #[test]
    fn every_text_can_be_read_by_day_and_by_night() {
        for red in (0..=255).step_by(51) {
            for green in (0..=255).step_by(51) {
                for blue in (0..=255).step_by(51) {
                    let palette = Palette::new(Colour { red, green, blue });
                    for ground in [WHITE, mixed(palette.accent, WHITE, TINT)] {
                        assert!(contrast(palette.accent, ground) >= 4.5, "{palette:?}");
                        assert!(contrast(NIGHTLY[1].0, ground) >= 4.5, "{palette:?}");
                    }
                    for ground in [NIGHT, mixed(palette.night, NIGHT, NIGHT_TINT)] {
                        for (_, text) in &NIGHTLY[..2] {
                            assert!(contrast(*text, ground) >= 4.5, "{palette:?}");
                        }
                        assert!(contrast(palette.night, ground) >= 4.5, "{palette:?}");
                    }
                    for at in 0..5 {
                        let ground = palette.by_night(step(palette.accent, at, 5));
                        assert!(contrast(text_on(ground), ground) >= 4.5, "{palette:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_night_keeps_the_order_of_the_steps() {
        let palette = Palette::new(Colour { red: 0x14, green: 0x4b, blue: 0x6f });
        let steps: Vec<f32> = (0..5).map(|at| contrast(palette.by_night(step(palette.accent, at, 5)), NIGHT)).collect();
        assert!(steps.is_sorted() && steps[4] > 4.5, "{steps:?}");
        assert_eq!(palette.by_night(WHITE), NIGHT);
        assert_eq!(hex(INK), "#1c222a");
    }

    #[test]
    fn the_style_sheet_has_the_same_night() {
        let sheet = include_str!("style.css");
        let names = ["--ink", "--grey", "--rule", "--field"];
        for (name, (day, night)) in names.iter().zip(NIGHTLY) {
            assert!(sheet.contains(&format!("{name}: {};", hex(day))), "{name}");
            assert!(sheet.contains(&format!("{name}: {};", hex(night))), "{name}");
        }
        assert!(sheet.contains(&format!("--paper: {};", hex(NIGHT))));
    }
}
