//! Shapes of a chart as elements of SVG.

use maud::{Markup, html};

use super::chart::{Hold, Pen, Shape};
use super::convert::hundredth;
use super::pdf::ruler::Ruler;
use super::sanitize::sanitize;
use crate::report::document::Colour;

/// A shape; `class` is given to words.
pub(crate) fn shape(shape: &Shape, ruler: Option<&Ruler>, class: Option<&str>) -> Markup {
    match shape {
        Shape::Line { points, closed, fill, pen } => {
            let (stroke, width, dash) = stroke(*pen);
            html! {
                path d=(path(points, *closed)) fill=[fill.map(hex)] stroke=[stroke] stroke-width=[width]
                    stroke-dasharray=[dash] {}
            }
        }
        Shape::Circle { centre, radius, fill, pen } => {
            let (stroke, width, dash) = stroke(*pen);
            html! {
                circle cx=(number(centre.0)) cy=(number(centre.1)) r=(number(*radius)) fill=[fill.map(hex)]
                    stroke=[stroke] stroke-width=[width] stroke-dasharray=[dash] {}
            }
        }
        Shape::Words { at, hold, text, hand, colour } => {
            let anchor = match hold {
                Hold::Start => None,
                Hold::Middle => Some("middle"),
                Hold::End => Some("end"),
            };
            let weight = hand.bold.then_some("700");
            // Other fonts are wider or narrower than the one that was measured: the words keep the width that they were given.
            let length = ruler.filter(|_| Ruler::knows(text)).map(|ruler| ruler.width(text, *hand));
            let length = length.filter(|length| *length > 0.0).map(number);
            let adjust = length.as_ref().map(|_| "spacingAndGlyphs");
            html! {
                text class=[class] x=(number(at.0)) y=(number(at.1)) font-size=(number(hand.size))
                    font-weight=[weight] text-anchor=[anchor] fill=(hex(*colour)) textLength=[length]
                    lengthAdjust=[adjust] { (flat(text)) }
            }
        }
    }
}

fn stroke(pen: Option<Pen>) -> (Option<String>, Option<String>, Option<String>) {
    let Some(pen) = pen else { return (None, None, None) };
    let dash = pen.dash.map(|(on, off)| format!("{} {}", number(on), number(off)));
    (Some(hex(pen.colour)), Some(number(pen.width)), dash)
}

fn path(points: &[(f32, f32)], closed: bool) -> String {
    let places: Vec<String> = points.iter().map(|(x, y)| format!("{} {}", number(*x), number(*y))).collect();
    format!("M{}{}", places.join("L"), if closed { "Z" } else { "" })
}

/// A length, rounded so that the same chart gives the same bytes everywhere.
pub(crate) fn number(length: f32) -> String {
    hundredth(length).to_string()
}

/// A colour as `#rrggbb`.
pub(crate) fn hex(colour: Colour) -> String {
    format!("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue)
}

/// A text on one line, without characters that do not belong into a page.
pub(crate) fn flat(text: &str) -> String {
    sanitize(text).replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn lengths_are_rounded_to_hundredths() {
        assert_eq!([12.345_678, 0.1 + 0.2, -0.001, 7.0].map(number), ["12.35", "0.3", "0", "7"]);
    }
}
