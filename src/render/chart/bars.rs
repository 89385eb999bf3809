//! Horizontal bars on one scale.

use super::colours::{GREY, GROUND, INK, RULE};
use super::label::{FIGURE, SMALL, TICK, fit, height};
use super::legend::{self, Sample};
use super::{Drawing, Easel, Hold, Pen, within};
use crate::report::document::{Axis, Legend};

const THICK: f32 = 8.0;
const GAP: f32 = 7.0;

/// Where the scale stands on the drawing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Track {
    /// Left end.
    pub(super) left: f32,
    /// Right end.
    pub(super) right: f32,
}

impl Track {
    /// The place of a share of the scale.
    pub(super) fn at(self, share: f32) -> f32 {
        self.left + (self.right - self.left) * within(share)
    }
}

/// Draws the marks of a scale above `top` with lines down to `bottom`; returns the height that the names took.
pub(super) fn scale(
    drawing: &mut Drawing,
    ticks: &[(f32, String)],
    track: Track,
    bottom: f32,
    easel: Easel<'_>,
) -> f32 {
    let mut sorted: Vec<&(f32, String)> = ticks.iter().collect();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let places: Vec<f32> = sorted.iter().map(|(share, _)| track.at(*share)).collect();
    let mut names = Vec::new();
    for (index, (_, name)) in sorted.iter().enumerate() {
        let before = if index == 0 { f32::MAX } else { places[index] - places[index - 1] };
        let after = places.get(index + 1).map_or(f32::MAX, |next| next - places[index]);
        // A name has half the way to each neighbour; at the ends it may lean out by as much as the track's margin.
        let room = before.min(after).min(80.0) - 3.0;
        names.push(if room > 6.0 { fit(name, room, 2, TICK, easel) } else { Vec::new() });
    }
    let lines = names.iter().map(Vec::len).max().unwrap_or(0);
    let tall = if lines == 0 { 0.0 } else { height(lines, TICK) + 3.0 };
    for (name, x) in names.iter().zip(&places) {
        let half = name.iter().map(|line| (easel.measure)(line, TICK)).fold(0.0, f32::max) / 2.0;
        let middle = x.min(easel.width - half).max(half);
        let top = tall - 3.0 - height(name.len(), TICK);
        drawing.label(name, (middle, top), Hold::Middle, TICK, GREY);
        drawing.line((*x, tall), (*x, bottom + tall), Pen { colour: RULE, width: 0.5, dash: None });
    }
    tall
}

/// How wide the column of labels is: as wide as the widest needs, but not more than a share of the whole.
pub(super) fn label_width<'t>(labels: impl Iterator<Item = &'t str>, share: f32, easel: Easel<'_>) -> f32 {
    let widest = labels.map(|label| (easel.measure)(label, SMALL)).fold(0.0, f32::max);
    // Charts below each other begin at the same place unless a label is long.
    let usual = if easel.width > 300.0 && widest > 0.0 { easel.width * 0.2 } else { 0.0 };
    (widest + 2.0).max(usual).min(easel.width * share)
}

/// The chart.
pub(super) fn draw(bars: &[Axis], ticks: &[(f32, String)], names: &Legend, easel: Easel<'_>) -> Drawing {
    let mut drawing = Drawing::default();
    let label = label_width(bars.iter().map(|bar| bar.label.as_str()), 0.4, easel);
    let figure = bars.iter().map(|bar| (easel.measure)(&bar.now_text, FIGURE)).fold(0.0, f32::max);
    let figure = figure.min(easel.width * 0.2);
    let track = Track { left: label + 10.0, right: (easel.width - figure - 10.0).max(label + 30.0) };
    let labels: Vec<Vec<String>> = bars.iter().map(|bar| fit(&bar.label, label, 3, SMALL, easel)).collect();
    let heights: Vec<f32> = labels.iter().map(|lines| height(lines.len(), SMALL).max(THICK + 3.0) + GAP).collect();
    let total: f32 = heights.iter().sum();
    let mut y = scale(&mut drawing, ticks, track, total, easel);
    for ((bar, label_lines), tall) in bars.iter().zip(&labels).zip(&heights) {
        let middle = y + tall / 2.0;
        drawing.label(label_lines, (0.0, middle - height(label_lines.len(), SMALL) / 2.0), Hold::Start, SMALL, INK);
        one(&mut drawing, bar, track, middle, easel);
        let text = fit(&bar.now_text, figure + 1.0, 1, FIGURE, easel);
        drawing.label(&text, (easel.width, middle - height(1, FIGURE) / 2.0), Hold::End, FIGURE, INK);
        y += tall;
    }
    drawing.line((track.left, y - total), (track.left, y), Pen { colour: GREY, width: 0.8, dash: None });
    let entries = legend::entries(names, Sample::Bar, Sample::Diamond);
    drawing.height = if entries.is_empty() {
        y + 2.0
    } else {
        legend::draw(&mut drawing, &entries, track.left.min(easel.width * 0.3), y + 5.0, easel)
    };
    drawing
}

fn one(drawing: &mut Drawing, bar: &Axis, track: Track, middle: f32, easel: Easel<'_>) {
    let top = middle - THICK / 2.0;
    drawing.fill((track.left, top, track.right - track.left, THICK), GROUND);
    if let Some((from, to)) = bar.open {
        let (from, to) = (track.at(from), track.at(to));
        legend::open(drawing, (from, top, (to - from).max(0.0), THICK));
    }
    if let Some(now) = bar.now {
        // Nothing reached is a hair's breadth, so that it differs from nothing answered.
        drawing.fill((track.left, top, (track.at(now) - track.left).max(1.2), THICK), easel.accent);
    }
    if let Some(then) = bar.then {
        legend::ring(drawing, (track.at(then), middle));
    }
    if let Some(target) = bar.target {
        drawing.diamond((track.at(target), middle), 4.2);
    }
}
