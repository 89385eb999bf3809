//! Then → now → target, each on a line of its own.

use super::bars::{Track, scale};
use super::colours::{GREY, INK, RULE};
use super::label::{FIGURE, SMALL, TICK, fit, height};
use super::legend::{self, Sample};
use super::{Drawing, Easel, Hold, Pen};
use crate::report::document::{Axis, Legend};

/// The chart.
pub(super) fn draw(lines: &[Axis], ticks: &[(f32, String)], names: &Legend, easel: Easel<'_>) -> Drawing {
    let mut drawing = Drawing::default();
    let track = Track { left: 10.0, right: (easel.width - 10.0).max(20.0) };
    let labels: Vec<Vec<String>> =
        lines.iter().map(|line| fit(&line.label, easel.width - 26.0, 2, SMALL, easel)).collect();
    let heights: Vec<f32> = labels.iter().map(|lines| height(lines.len(), SMALL) + 37.0).collect();
    let total: f32 = heights.iter().sum();
    let mut y = scale(&mut drawing, ticks, track, total, easel);
    for ((line, label), tall) in lines.iter().zip(&labels).zip(&heights) {
        // The label stands on the scale's lines; a white field keeps it clear of them.
        let wide = label.iter().map(|line| (easel.measure)(line, SMALL)).fold(0.0, f32::max);
        let high = height(label.len(), SMALL);
        if !label.is_empty() {
            drawing.fill((track.left + 3.0, y + 2.0, wide + 4.0, high), super::colours::WHITE);
        }
        drawing.label(label, (track.left + 5.0, y + 2.0), Hold::Start, SMALL, INK);
        one(&mut drawing, line, track, y + high + 21.0, easel);
        y += tall;
    }
    let entries = legend::entries(names, Sample::Dot, Sample::Diamond);
    drawing.height =
        if entries.is_empty() { y } else { legend::draw(&mut drawing, &entries, track.left, y + 4.0, easel) };
    drawing
}

/// The figure of a mark, below the line: above it stands the one of today.
fn figure(drawing: &mut Drawing, x: f32, y: f32, text: &str, easel: Easel<'_>) {
    let text = fit(text, easel.width * 0.3, 1, TICK, easel);
    let wide = text.first().map_or(0.0, |text| (easel.measure)(text, TICK));
    let middle = x.min(easel.width - wide / 2.0).max(wide / 2.0);
    drawing.fill((middle - wide / 2.0 - 1.0, y + 6.0, wide + 2.0, height(1, TICK)), super::colours::WHITE);
    drawing.label(&text, (middle, y + 6.0), Hold::Middle, TICK, INK);
}

fn one(drawing: &mut Drawing, line: &Axis, track: Track, y: f32, easel: Easel<'_>) {
    drawing.line((track.left, y), (track.right, y), Pen { colour: RULE, width: 2.4, dash: None });
    if let Some((from, to)) = line.open {
        legend::open(drawing, (track.at(from), y - 4.0, (track.at(to) - track.at(from)).max(0.0), 8.0));
    }
    if let (Some(now), Some(target)) = (line.now, line.target) {
        let pen = Pen { colour: INK, width: 1.0, dash: Some((2.0, 2.0)) };
        drawing.line((track.at(now), y), (track.at(target), y), pen);
    }
    if let (Some(then), Some(now)) = (line.then, line.now) {
        drawing.line((track.at(then), y), (track.at(now), y), Pen { colour: easel.accent, width: 2.4, dash: None });
    }
    if let Some(then) = line.then {
        legend::ring(drawing, (track.at(then), y));
    }
    if let Some(after) = line.after {
        drawing.triangle((track.at(after), y), 4.6);
        if line.target.is_none() {
            figure(drawing, track.at(after), y, &line.after_text, easel);
        }
    }
    if let Some(target) = line.target {
        drawing.diamond((track.at(target), y), 5.0);
        figure(drawing, track.at(target), y, &line.target_text, easel);
    }
    if let Some(now) = line.now {
        let x = track.at(now);
        drawing.circle(
            (x, y),
            4.4,
            Some(easel.accent),
            Some(Pen { colour: super::colours::WHITE, width: 0.8, dash: None }),
        );
        let text = fit(&line.now_text, easel.width * 0.6, 1, FIGURE, easel);
        let wide = text.first().map_or(0.0, |text| (easel.measure)(text, FIGURE));
        let middle = x.min(easel.width - wide / 2.0).max(wide / 2.0);
        let high = height(1, FIGURE);
        drawing.fill((middle - wide / 2.0 - 1.5, y - 7.0 - high, wide + 3.0, high), super::colours::WHITE);
        drawing.label(&text, (middle, y - 7.0 - high), Hold::Middle, FIGURE, easel.accent);
    } else if !line.now_text.is_empty() {
        let text = fit(&line.now_text, easel.width * 0.6, 1, FIGURE, easel);
        drawing.label(&text, (track.left, y - 7.0 - height(1, FIGURE)), Hold::Start, FIGURE, GREY);
    }
}
