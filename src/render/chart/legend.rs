//! What the marks of a chart are called, below it.

use super::colours::{GREY, INK, WHITE};
use super::label::{TICK, fit, height};
use super::{Drawing, Easel, Hold, Pen};
use crate::report::document::{Colour, Legend};

/// A mark in a legend.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Sample {
    /// A bar, "now".
    Bar,
    /// A line with dots, "now".
    Dotted,
    /// A filled dot, "now".
    Dot,
    /// A hollow dot, "last time".
    Ring,
    /// A dashed line with diamonds, "target".
    Dashes,
    /// A diamond, "target".
    Diamond,
    /// A triangle, "after the roadmap".
    Triangle,
    /// A pale field in dashes, "still open".
    Open,
    /// A field of a colour.
    Field(Colour),
    /// A field without a level.
    Blank,
    /// A field that does not count.
    Crossed,
    /// The dark edge of a field below its target.
    Edge,
    /// An upright stroke, "target".
    Tick,
}

/// How wide a mark is drawn.
const MARK: f32 = 18.0;
/// Between two entries.
const GAP: f32 = 14.0;
const ROW: f32 = 12.0;

/// The entries that have a name.
pub(super) fn entries(legend: &Legend, now: Sample, target: Sample) -> Vec<(Sample, &str)> {
    let named = [
        (now, &legend.now),
        (Sample::Ring, &legend.then),
        (target, &legend.target),
        (Sample::Triangle, &legend.after),
        (Sample::Open, &legend.open),
    ];
    named.into_iter().filter_map(|(sample, name)| Some((sample, name.as_deref()?))).collect()
}

/// Draws the entries from `top` on and returns where they end.
pub(super) fn draw(drawing: &mut Drawing, entries: &[(Sample, &str)], left: f32, top: f32, easel: Easel<'_>) -> f32 {
    let mut x = left;
    let mut y = top;
    for (sample, name) in entries {
        let room = easel.width - left - MARK - 5.0;
        let lines = fit(name, room, 1, TICK, easel);
        let width = lines.first().map_or(0.0, |line| (easel.measure)(line, TICK));
        if x > left && x + MARK + 5.0 + width > easel.width {
            x = left;
            y += ROW;
        }
        mark(drawing, *sample, x, y + ROW / 2.0, easel.accent);
        drawing.label(&lines, (x + MARK + 5.0, y + (ROW - height(1, TICK)) / 2.0), Hold::Start, TICK, INK);
        x += MARK + 5.0 + width + GAP;
    }
    if entries.is_empty() { top } else { y + ROW }
}

fn mark(drawing: &mut Drawing, sample: Sample, x: f32, y: f32, accent: Colour) {
    let middle = (x + MARK / 2.0, y);
    let solid = Pen { colour: accent, width: 1.6, dash: None };
    let field = (x, y - 4.0, MARK - 2.0, 8.0);
    match sample {
        Sample::Bar => drawing.fill((x, y - 3.0, MARK, 6.0), accent),
        Sample::Dotted => {
            drawing.line((x, y), (x + MARK, y), solid);
            drawing.circle(middle, 2.2, Some(accent), None);
        }
        Sample::Dot => drawing.circle(middle, 4.0, Some(accent), None),
        Sample::Ring => ring(drawing, middle),
        Sample::Dashes => {
            drawing.line((x, y), (x + MARK, y), TARGET);
            drawing.diamond(middle, 2.8);
        }
        Sample::Diamond => drawing.diamond(middle, 3.8),
        Sample::Triangle => drawing.triangle(middle, 3.8),
        Sample::Open => open(drawing, (x, y - 3.0, MARK, 6.0)),
        Sample::Field(colour) => {
            drawing.rectangle(field, Some(colour), Some(Pen { colour: GREY, width: 0.4, dash: None }));
        }
        Sample::Blank => blank(drawing, field),
        Sample::Crossed => crossed(drawing, field),
        Sample::Edge => {
            drawing.fill((x, y - 4.0, MARK - 2.0, 8.0), super::colours::GROUND);
            drawing.fill((x, y + 1.4, MARK - 2.0, 2.6), INK);
        }
        Sample::Tick => tick(drawing, middle, 5.0),
    }
}

/// The mark of a target on a bar: an upright stroke across it.
pub(super) fn tick(drawing: &mut Drawing, (x, y): (f32, f32), reach: f32) {
    drawing.fill((x - 1.9, y - reach - 0.6, 3.8, 2.0 * reach + 1.2), WHITE);
    drawing.fill((x - 1.1, y - reach, 2.2, 2.0 * reach), INK);
}

/// The line of a target.
pub(super) const TARGET: Pen = Pen { colour: INK, width: 1.1, dash: Some((3.2, 2.2)) };

/// The mark of last time.
pub(super) fn ring(drawing: &mut Drawing, centre: (f32, f32)) {
    drawing.circle(centre, 2.9, Some(WHITE), Some(Pen { colour: GREY, width: 1.2, dash: None }));
}

/// From where to where a value may still move.
pub(super) fn open(drawing: &mut Drawing, area: (f32, f32, f32, f32)) {
    drawing.rectangle(area, Some(WHITE), Some(Pen { colour: GREY, width: 0.7, dash: Some((1.6, 1.4)) }));
}

/// A field without a level.
pub(super) fn blank(drawing: &mut Drawing, area: (f32, f32, f32, f32)) {
    drawing.rectangle(area, Some(WHITE), Some(Pen { colour: GREY, width: 0.6, dash: Some((1.8, 1.6)) }));
}

/// A field outside the score: a stroke through its corner, so that its text stays clear.
pub(super) fn crossed(drawing: &mut Drawing, area: (f32, f32, f32, f32)) {
    let (x, y, width, height) = area;
    drawing.rectangle(area, Some(WHITE), Some(Pen { colour: GREY, width: 0.5, dash: None }));
    let reach = (width.min(height) * 0.36).min(7.0);
    let corner = vec![(x + width - reach, y), (x + width, y), (x + width, y + reach)];
    drawing.shapes.push(super::Shape::Line { points: corner, closed: true, fill: Some(GREY), pen: None });
}
