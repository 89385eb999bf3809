//! Where a total stands among the bands of its scale: a line in parts, each with its name, the limits below.

use super::bars::Track;
use super::colours::{self, GREY, INK, RULE, WHITE};
use super::label::{FIGURE, SMALL, TICK, fit, height};
use super::legend::{self, Sample};
use super::{Drawing, Easel, Hold, Pen};
use crate::report::document::{Axis, Legend};

const THICK: f32 = 15.0;
/// Between two parts.
const APART: f32 = 1.2;

/// The chart.
pub(super) fn draw(
    line: &Axis,
    (bands, current): (&[(f32, String)], Option<usize>),
    limits: &[(f32, String)],
    names: &Legend,
    easel: Easel<'_>,
) -> Drawing {
    let mut drawing = Drawing::default();
    let track = Track { left: 6.0, right: (easel.width - 6.0).max(20.0) };
    // The figure stands above its mark, the names of the bands inside them, or above where they are too narrow.
    let figure = height(1, FIGURE) + 9.0;
    let mut y = figure;
    for (index, (from, name)) in bands.iter().enumerate() {
        let to = bands.get(index + 1).map_or(1.0, |(next, _)| *next);
        let (left, right) = (track.at(*from), track.at(to));
        let width = (right - left - APART).max(0.5);
        let ground = if current == Some(index) { colours::mixed(easel.accent, WHITE, 0.22) } else { colours::GROUND };
        drawing.fill((left, y, width, THICK), ground);
        let hand = super::Hand { bold: current == Some(index), ..SMALL };
        if (easel.measure)(name, hand) <= width - 4.0 {
            let at = (left + width / 2.0, y + THICK / 2.0 - height(1, SMALL) / 2.0);
            drawing.label(std::slice::from_ref(name), at, Hold::Middle, hand, INK);
        }
    }
    y += THICK;
    let mut end = f32::MIN;
    for (at, name) in limits {
        let x = track.at(*at);
        drawing.line((x, y), (x, y + 3.0), Pen { colour: GREY, width: 0.6, dash: None });
        let text = fit(name, easel.width * 0.3, 1, TICK, easel);
        let wide = text.first().map_or(0.0, |text| (easel.measure)(text, TICK));
        let middle = x.min(easel.width - wide / 2.0).max(wide / 2.0);
        if middle - wide / 2.0 > end + 2.0 {
            drawing.label(&text, (middle, y + 3.5), Hold::Middle, TICK, GREY);
            end = middle + wide / 2.0;
        }
    }
    y += 3.5 + height(1, TICK);
    y = narrow_names(&mut drawing, bands, track, y, easel);
    marks(&mut drawing, line, track, figure, easel);
    let entries = legend::entries(names, Sample::Dot, Sample::Diamond);
    drawing.height =
        if entries.is_empty() { y } else { legend::draw(&mut drawing, &entries, track.left, y + 4.0, easel) };
    drawing
}

/// The names of the bands that are too narrow for theirs, below the limits, each right-aligned with its band.
fn narrow_names(drawing: &mut Drawing, bands: &[(f32, String)], track: Track, top: f32, easel: Easel<'_>) -> f32 {
    let mut y = top;
    for (index, (from, name)) in bands.iter().enumerate() {
        let to = bands.get(index + 1).map_or(1.0, |(next, _)| *next);
        let (left, right) = (track.at(*from), track.at(to));
        let bold = super::Hand { bold: true, ..SMALL };
        if (easel.measure)(name, bold).max((easel.measure)(name, SMALL)) <= (right - left - APART) - 4.0 {
            continue;
        }
        let text = fit(name, easel.width * 0.7, 1, TICK, easel);
        let wide = text.first().map_or(0.0, |text| (easel.measure)(text, TICK));
        let middle = f32::midpoint(left, right - APART);
        let end = middle.max(wide).min(easel.width);
        let pen = Pen { colour: RULE, width: 0.5, dash: None };
        drawing.line((middle, top - height(1, TICK) - 0.5), (middle, y + 1.0), pen);
        drawing.fill((end - wide - 1.5, y + 0.5, wide + 1.5, height(1, TICK)), WHITE);
        drawing.label(&text, (end, y + 0.5), Hold::End, TICK, GREY);
        y += height(1, TICK) + 0.5;
    }
    y
}

fn marks(drawing: &mut Drawing, line: &Axis, track: Track, top: f32, easel: Easel<'_>) {
    if let Some((from, to)) = line.open {
        let (from, to) = (track.at(from), track.at(to));
        legend::open(drawing, (from, top + THICK - 4.0, (to - from).max(0.0), 4.0));
    }
    if let Some(then) = line.then {
        legend::ring(drawing, (track.at(then), top - 3.5));
    }
    // Marks stand on the edge, clear of the names.
    let mut taken: Vec<(f32, f32)> = Vec::new();
    let mut figure = |drawing: &mut Drawing, at: f32, text: &str, hand: super::Hand, colour| {
        let text = fit(text, easel.width * 0.4, 1, hand, easel);
        let wide = text.first().map_or(0.0, |text| (easel.measure)(text, hand));
        let x = at.min(easel.width - wide / 2.0).max(wide / 2.0);
        let span = (x - wide / 2.0 - 3.0, x + wide / 2.0 + 3.0);
        if taken.iter().all(|other| span.1 <= other.0 || other.1 <= span.0) {
            drawing.label(&text, (x, 0.0), Hold::Middle, hand, colour);
            taken.push(span);
        }
    };
    if let Some(now) = line.now {
        let x = track.at(now);
        figure(drawing, x, &line.now_text, FIGURE, easel.accent);
        drawing.circle((x, top - 3.5), 4.0, Some(easel.accent), Some(Pen { colour: WHITE, width: 0.8, dash: None }));
    } else {
        figure(drawing, track.left, &line.now_text, FIGURE, GREY);
    }
    if let Some(target) = line.target {
        let x = track.at(target);
        figure(drawing, x, &line.target_text, SMALL, INK);
        drawing.diamond((x, top - 3.5), 4.2);
    }
    if let Some(after) = line.after {
        let x = track.at(after);
        figure(drawing, x, &line.after_text, SMALL, INK);
        drawing.triangle((x, top - 3.5), 4.0);
    }
}
