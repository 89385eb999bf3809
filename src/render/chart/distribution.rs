//! How many questions stand at each level: a stacked bar a row, each part with its count.

use super::bars::label_width;
use super::colours::{self, INK, WHITE};
use super::label::{FIGURE, SMALL, fit, height};
use super::legend::{self, Sample};
use super::{Drawing, Easel, Hold, Pen};
use crate::render::convert::float;
use crate::report::document::Colour;

const THICK: f32 = 14.0;
const GAP: f32 = 6.0;

/// The chart. The last two of `steps` are blank and not applicable.
pub(super) fn draw(rows: &[(String, Vec<usize>)], steps: &[String], easel: Easel<'_>) -> Drawing {
    let mut drawing = Drawing::default();
    let levels = steps.len().saturating_sub(2);
    let label = label_width(rows.iter().map(|(label, _)| label.as_str()), 0.36, easel);
    let left = label + 10.0;
    let mut y = 0.0;
    for (name, counts) in rows {
        let lines = fit(name, label, 3, SMALL, easel);
        let tall = height(lines.len(), SMALL).max(THICK) + GAP;
        let middle = y + tall / 2.0;
        drawing.label(&lines, (0.0, middle - height(lines.len(), SMALL) / 2.0), Hold::Start, SMALL, INK);
        let mut x = left;
        for (step, width) in widths(counts, easel.width - left, easel).into_iter().enumerate() {
            if width > 0.0 {
                let ground = field(&mut drawing, (x, middle - THICK / 2.0, width, THICK), step, levels, easel.accent);
                let text = counts[step].to_string();
                let baseline = middle + FIGURE.size * 0.36;
                drawing.words((x + width / 2.0, baseline), Hold::Middle, &text, FIGURE, colours::text_on(ground));
                x += width;
            }
        }
        y += tall;
    }
    // Levels are the scale; blank and not applicable are named where they are drawn.
    let is_drawn = |step: usize| step < levels || rows.iter().any(|(_, counts)| counts.get(step) > Some(&0));
    let samples: Vec<(Sample, &str)> = steps
        .iter()
        .enumerate()
        .filter(|(step, _)| is_drawn(*step))
        .map(|(step, name)| {
            let sample = match step.checked_sub(levels) {
                None => Sample::Field(colours::step(easel.accent, step, levels)),
                Some(0) => Sample::Blank,
                Some(_) => Sample::Crossed,
            };
            (sample, name.as_str())
        })
        .collect();
    drawing.height = legend::draw(&mut drawing, &samples, left.min(easel.width * 0.3), y + 4.0, easel);
    drawing
}

/// Draws a part of a bar and returns the colour that its count stands on.
fn field(drawing: &mut Drawing, area: (f32, f32, f32, f32), step: usize, levels: usize, accent: Colour) -> Colour {
    match step.checked_sub(levels) {
        None => {
            let ground = colours::step(accent, step, levels);
            drawing.rectangle(area, Some(ground), Some(Pen { colour: WHITE, width: 0.8, dash: None }));
            ground
        }
        Some(0) => {
            legend::blank(drawing, (area.0 + 0.8, area.1, area.2 - 1.6, area.3));
            WHITE
        }
        Some(_) => {
            legend::crossed(drawing, (area.0 + 0.4, area.1, area.2 - 0.8, area.3));
            WHITE
        }
    }
}

/// The widths of the parts of a bar: by their counts, but none too narrow for its figure.
fn widths(counts: &[usize], room: f32, easel: Easel<'_>) -> Vec<f32> {
    let least: Vec<f32> = counts
        .iter()
        .map(|count| if *count == 0 { 0.0 } else { (easel.measure)(&count.to_string(), FIGURE) + 5.0 })
        .collect();
    let free = (room - least.iter().sum::<f32>()).max(0.0);
    // What a part needs beyond its least width, so that the whole still goes by the counts as near as can be.
    let total: usize = counts.iter().sum();
    let wish: Vec<f32> = counts
        .iter()
        .zip(&least)
        .map(|(count, least)| (float(*count) / float(total.max(1)) * room - least).max(0.0))
        .collect();
    let wishes: f32 = wish.iter().sum();
    least
        .iter()
        .zip(&wish)
        .map(|(least, wish)| if wishes > 0.0 { least + free * wish / wishes } else { *least })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::render::chart::{Easel, Hand, Shape};
    use crate::render::convert::float;
    use crate::report::document::Colour;

    #[test]
    fn the_legend_names_only_what_is_drawn_beside_the_levels() {
        let measure = |text: &str, hand: Hand| float(text.chars().count()) * hand.size * 0.5;
        let accent = Colour { red: 0, green: 0, blue: 0 };
        let easel = Easel { width: 400.0, accent, close: false, measure: &measure };
        let steps = ["no", "yes", "no answer yet", "not applicable"].map(str::to_owned);
        let rows = [("Laws".to_owned(), vec![2, 0, 1, 0])];
        let drawing = super::draw(&rows, &steps, easel);
        let words = drawing.shapes.iter().filter_map(|shape| match shape {
            Shape::Words { text, .. } => Some(text.as_str()),
            _ => None,
        });
        assert_eq!(words.collect::<Vec<_>>(), ["Laws", "2", "1", "no", "yes", "no answer yet"]);
    }
}
