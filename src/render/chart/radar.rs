//! A radar of 3 to 18 axes on one scale.

use std::f32::consts::TAU;

use super::colours::{self, GREY, INK, RULE, WHITE};
use super::label::{FIGURE, SMALL, TICK, fit, height};
use super::legend::{self, Sample};
use super::{Drawing, Easel, Hold, Pen, Shape, within};
use crate::render::convert::float;
use crate::report::document::{Axis, Legend};

/// Where the axes stand.
#[derive(Debug, Clone, Copy)]
struct Web {
    centre: (f32, f32),
    radius: f32,
    axes: usize,
}

impl Web {
    /// The direction of an axis, clockwise from the top. libm: the same figures on every machine.
    fn direction(self, axis: usize) -> (f32, f32) {
        let angle = TAU * float(axis) / float(self.axes);
        (libm::sinf(angle), -libm::cosf(angle))
    }

    fn at(self, axis: usize, share: f32) -> (f32, f32) {
        let (x, y) = self.direction(axis);
        (self.centre.0 + x * self.radius * share, self.centre.1 + y * self.radius * share)
    }

    fn polygon(self, share: impl Fn(usize) -> f32) -> Vec<(f32, f32)> {
        (0..self.axes).map(|axis| self.at(axis, share(axis))).collect()
    }
}

/// A label with its figure.
struct Label {
    axis: usize,
    lines: Vec<String>,
    figure: String,
    /// The middle of its height, measured from the centre of the web.
    y: f32,
    high: f32,
}

/// Between the rim and a label.
const CLEAR: f32 = 9.0;
/// Between two labels.
const APART: f32 = 3.0;

/// The chart, its web `scale` times as large as usual where the labels allow.
pub(super) fn draw(axes: &[Axis], rings: &[(f32, String)], names: &Legend, scale: f32, easel: Easel<'_>) -> Drawing {
    // In half a page the labels need more of the width.
    let share = if easel.width < 300.0 { 0.23 } else { 0.24 };
    // A few axes say little: they need no large web.
    let usual = match axes.len() {
        _ if easel.width < 300.0 => 58.0,
        ..=4 => 74.0,
        5 | 6 => 90.0,
        _ => 100.0,
    };
    let least = (easel.width * share).clamp(40.0, usual) * scale;
    let (radius, [poles, right, left]) = fitted(axes, least, easel);
    let mut sides = [right, left];
    let above = poles.first().map_or(0.0, |label| label.high + CLEAR);
    let below = poles.get(1).map_or(0.0, |label| label.high + CLEAR);
    let web = Web { centre: (easel.width / 2.0, above + radius), radius, axes: axes.len() };
    for column in &mut sides {
        for label in column.iter_mut() {
            label.y = web.direction(label.axis).1 * (radius + CLEAR);
        }
        column.sort_by(|a, b| a.y.total_cmp(&b.y));
        spread(column, radius);
    }
    // A triangle stands on its base, well above the circle around it.
    let deepest = (0..axes.len()).map(|axis| web.direction(axis).1 * radius).fold(0.0, f32::max);
    let lowest = sides.iter().flatten().map(|label| label.y + label.high / 2.0).fold(deepest + below, f32::max);
    let highest = sides.iter().flatten().map(|label| label.high / 2.0 - label.y).fold(radius + above, f32::max);
    let web = Web { centre: (web.centre.0, highest), ..web };
    let mut drawing = Drawing::default();
    lines(&mut drawing, axes, rings, web, easel);
    for label in &poles {
        let top =
            if label.axis == 0 { web.centre.1 - radius - CLEAR - label.high } else { web.centre.1 + radius + CLEAR };
        write(&mut drawing, label, (web.centre.0, top), Hold::Middle, easel);
    }
    for (column, sign, hold) in [(&sides[0], 1.0, Hold::Start), (&sides[1], -1.0, Hold::End)] {
        for label in column {
            let x = web.centre.0 + sign * (reach(label, radius) + CLEAR);
            write(&mut drawing, label, (x, web.centre.1 + label.y - label.high / 2.0), hold, easel);
        }
    }
    // What is open has no place in a radar; the bars and the tables show it.
    let names = Legend { open: None, ..names.clone() };
    let entries = legend::entries(&names, Sample::Dotted, Sample::Dashes);
    let bottom = web.centre.1 + lowest + 8.0;
    let wide: f32 = entries.iter().map(|(_, name)| (easel.measure)(name, TICK) + 37.0).sum();
    let left = ((easel.width - wide) / 2.0).max(0.0);
    drawing.height =
        if entries.is_empty() { bottom } else { legend::draw(&mut drawing, &entries, left, bottom, easel) };
    drawing
}

/// The radius of the web, at least so large, with the labels at its poles, to its right and to its left.
fn fitted(axes: &[Axis], least: f32, easel: Easel<'_>) -> (f32, [Vec<Label>; 3]) {
    let most = (easel.width / 2.0 - CLEAR - NARROW).max(30.0);
    let mut radius = least.max(30.0).min(most);
    loop {
        let side = (easel.width / 2.0 - radius - CLEAR).max(NARROW);
        let mut columns = [Vec::new(), Vec::new(), Vec::new()];
        for (index, axis) in axes.iter().enumerate() {
            let label = labelled(index, axis, axes.len(), side, easel);
            columns[place(index, axes.len()) as usize].push(label);
        }
        // The labels of the fuller side have to fit beside the web; a fifth above and below the web is theirs as well.
        let needed = columns[1..].iter().map(|column| column.iter().map(|label| label.high + APART).sum::<f32>());
        let wanted = needed.fold(0.0, f32::max) / 2.0;
        // A larger web leaves less room beside it, in which labels may take more lines: they are set anew. Their lines are few,
        // so this comes to an end.
        if wanted <= radius || radius >= most {
            return (radius, columns);
        }
        radius = wanted.min(most);
    }
}

/// A column of labels is at least so wide.
const NARROW: f32 = 24.0;

/// Where a label stands; the columns are in this order.
#[derive(Debug, Clone, Copy)]
enum Place {
    Pole,
    Right,
    Left,
}

fn place(axis: usize, of: usize) -> Place {
    if axis == 0 || axis * 2 == of {
        Place::Pole
    } else if axis * 2 < of {
        Place::Right
    } else {
        Place::Left
    }
}

fn labelled(index: usize, axis: &Axis, of: usize, side: f32, easel: Easel<'_>) -> Label {
    let room = if matches!(place(index, of), Place::Pole) { easel.width * 0.5 } else { side };
    let most = if of > 10 { 2 } else { 3 };
    let lines = fit(&axis.label, room, most, SMALL, easel);
    let figure = fit(&axis.now_text, room, 1, FIGURE, easel).pop().unwrap_or_default();
    let high = height(lines.len(), SMALL) + if figure.is_empty() { 0.0 } else { height(1, FIGURE) };
    Label { axis: index, lines, figure, y: 0.0, high }
}

/// How far the web reaches at the height of a label.
fn reach(label: &Label, radius: f32) -> f32 {
    let (top, bottom) = (label.y - label.high / 2.0, label.y + label.high / 2.0);
    let nearest = if top <= 0.0 && bottom >= 0.0 { 0.0 } else { top.abs().min(bottom.abs()) };
    (radius * radius - nearest * nearest).max(0.0).sqrt()
}

/// Moves labels apart that would lie on each other, keeping them beside the web where they fit.
fn spread(column: &mut [Label], radius: f32) {
    let mut floor = -radius - CLEAR + 4.0;
    for label in column.iter_mut() {
        label.y = label.y.max(floor + label.high / 2.0);
        floor = label.y + label.high / 2.0 + APART;
    }
    let mut ceiling = radius + CLEAR;
    for label in column.iter_mut().rev() {
        if label.y + label.high / 2.0 > ceiling {
            label.y = ceiling - label.high / 2.0;
        }
        ceiling = label.y - label.high / 2.0 - APART;
    }
}

fn write(drawing: &mut Drawing, label: &Label, at: (f32, f32), hold: Hold, easel: Easel<'_>) {
    drawing.label(&label.lines, at, hold, SMALL, INK);
    let top = at.1 + height(label.lines.len(), SMALL);
    drawing.words((at.0, top + FIGURE.size * 0.9), hold, &label.figure, FIGURE, easel.accent);
}

fn lines(drawing: &mut Drawing, axes: &[Axis], rings: &[(f32, String)], web: Web, easel: Easel<'_>) {
    let now: Vec<Option<f32>> = axes.iter().map(|axis| axis.now.map(within)).collect();
    let target: Vec<Option<f32>> = axes.iter().map(|axis| axis.target.map(within)).collect();
    if now.iter().all(Option::is_some) {
        let points = web.polygon(|axis| now[axis].unwrap_or(0.0));
        let tint = colours::mixed(easel.accent, WHITE, 0.16);
        drawing.shapes.push(Shape::Line { points, closed: true, fill: Some(tint), pen: None });
    }
    let thin = Pen { colour: RULE, width: 0.6, dash: None };
    for (share, _) in rings.iter().filter(|(share, _)| *share > 0.0) {
        let points = web.polygon(|_| within(*share));
        let pen = if *share >= 1.0 { Pen { colour: GREY, ..thin } } else { thin };
        drawing.shapes.push(Shape::Line { points, closed: true, fill: None, pen: Some(pen) });
    }
    for axis in 0..axes.len() {
        drawing.line(web.centre, web.at(axis, 1.0), thin);
    }
    outline(drawing, &target, web, legend::TARGET);
    outline(drawing, &now, web, Pen { colour: easel.accent, width: 1.6, dash: None });
    for (index, axis) in axes.iter().enumerate() {
        if let Some(then) = axis.then {
            legend::ring(drawing, web.at(index, within(then)));
        }
        if let Some(target) = axis.target {
            drawing.diamond(web.at(index, within(target)), 2.8);
        }
        match axis.now {
            Some(now) => drawing.circle(web.at(index, within(now)), 2.2, Some(easel.accent), None),
            // What is open waits at the rim, hollow.
            None => drawing.circle(
                web.at(index, 1.0),
                2.6,
                Some(WHITE),
                Some(Pen { colour: GREY, width: 0.9, dash: Some((1.2, 1.0)) }),
            ),
        }
    }
    ring_names(drawing, rings, [&now, &target], web, easel);
}

/// Joins what stands on neighbouring axes. Where nothing stands the line is broken: it must not run through zero.
fn outline(drawing: &mut Drawing, shares: &[Option<f32>], web: Web, pen: Pen) {
    let whole: Option<Vec<f32>> = shares.iter().copied().collect();
    if let Some(whole) = whole {
        let points = web.polygon(|axis| whole[axis]);
        drawing.shapes.push(Shape::Line { points, closed: true, fill: None, pen: Some(pen) });
        return;
    }
    for axis in 0..shares.len() {
        let next = (axis + 1) % shares.len();
        if let (Some(here), Some(there)) = (shares[axis], shares[next]) {
            drawing.line(web.at(axis, here), web.at(next, there), pen);
        }
    }
}

/// The rings' names between two axes, each on a white field, where the lines of the data leave most room.
fn ring_names(drawing: &mut Drawing, rings: &[(f32, String)], data: [&[Option<f32>]; 2], web: Web, easel: Easel<'_>) {
    let inner = libm::cosf(TAU / 2.0 / float(web.axes));
    // Where the line of the data crosses the middle between an axis and the next.
    let crossing = |shares: &[Option<f32>], axis: usize| {
        let (one, other) = (shares[axis]?, shares[(axis + 1) % shares.len()]?);
        let sum = one + other;
        Some(if sum > 0.0 { 2.0 * one * other / sum } else { 0.0 } * inner)
    };
    let room = |axis: usize| {
        let lines: Vec<f32> = data.iter().filter_map(|shares| crossing(shares, axis)).collect();
        let clear = |share: f32| lines.iter().map(|line| (line - share * inner).abs()).fold(0.12, f32::min);
        rings.iter().filter(|(share, _)| *share > 0.0).map(|(share, _)| clear(within(*share))).sum::<f32>()
    };
    // The first of equals: beside the first axis, where one looks for a scale.
    let mut best = (0, f32::MIN);
    for axis in 0..web.axes {
        let room = room(axis);
        if room > best.1 + 1e-4 {
            best = (axis, room);
        }
    }
    let (one, other) = (web.direction(best.0), web.direction((best.0 + 1) % web.axes));
    let middle = (f32::midpoint(one.0, other.0), f32::midpoint(one.1, other.1));
    let mut drawn: Vec<(f32, f32, f32)> = Vec::new();
    for (share, name) in rings.iter().filter(|(share, _)| *share > 0.0) {
        let text = fit(name, web.radius * 0.5, 1, TICK, easel);
        let wide = text.first().map_or(0.0, |text| (easel.measure)(text, TICK));
        let reach = web.radius * within(*share);
        let (x, y) = (web.centre.0 + middle.0 * reach, web.centre.1 + middle.1 * reach);
        let high = height(1, TICK);
        // Rings that are close together are not all named.
        let meets = |(left, top, width): &(f32, f32, f32)| {
            (y - top).abs() < high && (x - left).abs() < f32::midpoint(wide, *width) + 2.0
        };
        if drawn.iter().any(meets) {
            continue;
        }
        drawn.push((x, y, wide));
        drawing.fill((x - wide / 2.0 - 1.2, y - high / 2.0, wide + 2.4, high), WHITE);
        drawing.label(&text, (x, y - high / 2.0), Hold::Middle, TICK, GREY);
    }
}
