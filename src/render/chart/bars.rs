//! Horizontal bars on one scale.

use super::colours::{GREY, GROUND, INK, RULE, WHITE};
use super::label::{FIGURE, SMALL, TICK, fit, height};
use super::legend::{self, Sample};
use super::{Drawing, Easel, Hold, Pen, within};
use crate::render::convert::float;
use crate::report::document::{Axis, Legend};

const THICK: f32 = 8.0;
const GAP: f32 = 7.0;
/// The same where the page is short of room.
const CLOSE: f32 = 1.5;
/// The same in a column next to text.
const CLOSER: f32 = 2.5;
/// A chart of less width is such a column.
const NARROW: f32 = 300.0;
/// So many bars stand in two columns there, where the chart is so wide.
const MANY: usize = 7;
const WIDE: f32 = 400.0;
const BETWEEN_COLUMNS: f32 = 22.0;
/// Between a figure and an end of what is open.
const CLEAR: f32 = 3.5;

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

/// A mark's name where it stands: its lines, its middle, how far it reaches to either side, and its row from the scale upwards.
struct Named {
    lines: Vec<String>,
    middle: f32,
    half: f32,
    row: usize,
}

/// Names on so many rows at most above each other, so that none meets another.
const MOST_ROWS: usize = 3;
/// Between two names of a row.
const BETWEEN: f32 = 5.0;

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
    let names: Vec<&str> = sorted.iter().map(|(_, name)| name.as_str()).collect();
    let names = staggered(&names, &places, easel).unwrap_or_else(|| squeezed(&names, &places, easel));
    let tallest = |row: usize| names.iter().filter(|name| name.row == row).map(|name| name.lines.len()).max();
    let rows: Vec<f32> = (0..MOST_ROWS).map(|row| tallest(row).map_or(0.0, |lines| height(lines, TICK))).collect();
    let all: f32 = rows.iter().sum();
    let tall = if all > 0.0 { all + 3.0 } else { 0.0 };
    for (name, x) in names.iter().zip(&places) {
        // The lowest row stands on the scale; a line leads up to a name of another where it crosses none.
        let foot = tall - 3.0 - rows[..name.row].iter().sum::<f32>();
        drawing.label(&name.lines, (name.middle, foot - height(name.lines.len(), TICK)), Hold::Middle, TICK, GREY);
        let clear = |other: &Named| other.row >= name.row || (other.middle - x).abs() > other.half + 1.5;
        let top = if name.row > 0 && names.iter().all(clear) { foot + 1.0 } else { tall };
        drawing.line((*x, top), (*x, bottom + tall), Pen { colour: RULE, width: 0.5, dash: None });
    }
    tall
}

/// Every name whole and on one line, each on the lowest row on which it meets no other; nothing where the rows do not do.
fn staggered(names: &[&str], places: &[f32], easel: Easel<'_>) -> Option<Vec<Named>> {
    let mut ends = [f32::MIN; MOST_ROWS];
    names
        .iter()
        .zip(places)
        .map(|(name, x)| {
            let half = (easel.measure)(name, TICK) / 2.0;
            let middle = x.min(easel.width - half).max(half);
            let row = ends.iter().position(|end| middle - half >= end + BETWEEN || name.is_empty())?;
            ends[row] = middle + half;
            let lines = if name.is_empty() { Vec::new() } else { vec![(*name).to_owned()] };
            (half * 2.0 <= easel.width).then_some(Named { lines, middle, half, row })
        })
        .collect()
}

/// Names that are too long for that: broken and cut to half the way to each neighbour.
fn squeezed(names: &[&str], places: &[f32], easel: Easel<'_>) -> Vec<Named> {
    let one = |(index, name): (usize, &&str)| {
        let before = if index == 0 { f32::MAX } else { places[index] - places[index - 1] };
        let after = places.get(index + 1).map_or(f32::MAX, |next| next - places[index]);
        // At the ends a name may lean out by as much as the track's margin.
        let room = before.min(after).min(80.0) - 3.0;
        let lines = if room > 6.0 { fit(name, room, 2, TICK, easel) } else { Vec::new() };
        let half = lines.iter().map(|line| (easel.measure)(line, TICK)).fold(0.0, f32::max) / 2.0;
        Named { middle: places[index].min(easel.width - half).max(half), lines, half, row: 0 }
    };
    names.iter().enumerate().map(one).collect()
}

/// How wide the column of labels is: as wide as the widest needs, but not more than a share of the whole.
pub(super) fn label_width<'t>(labels: impl Iterator<Item = &'t str>, share: f32, easel: Easel<'_>) -> f32 {
    let widest = labels.map(|label| (easel.measure)(label, SMALL)).fold(0.0, f32::max);
    // Charts below each other begin at the same place unless a label is long.
    let usual = if easel.width > 300.0 && widest > 0.0 { easel.width * 0.2 } else { 0.0 };
    (widest + 2.0).max(usual).min(easel.width * share)
}

/// Where everything stands: the same for all bars of a chart.
struct Plan {
    figure: f32,
    /// How wide the widest decimals are with their mark: the marks of all figures stand below each other.
    decimals: f32,
    track: Track,
    /// The lines of each bar's label, and its height.
    rows: Vec<(Vec<String>, f32)>,
}

fn plan(bars: &[Axis], share: f32, easel: Easel<'_>) -> Plan {
    let label = label_width(bars.iter().map(|bar| bar.label.as_str()), share, easel);
    let behind = bars.iter().map(|bar| decimals(&bar.now_text, easel)).fold(0.0, f32::max);
    let before = |bar: &Axis| (easel.measure)(&bar.now_text, FIGURE) - decimals(&bar.now_text, easel);
    let figure = (bars.iter().map(before).fold(0.0, f32::max) + behind).min(easel.width * 0.32);
    let track = Track { left: label + 10.0, right: (easel.width - figure - 10.0).max(label + 30.0) };
    let labels = bars.iter().map(|bar| fit(&bar.label, label, 3, SMALL, easel));
    let row = |lines: Vec<String>| {
        let apart = if easel.close {
            CLOSE
        } else if easel.width < NARROW {
            CLOSER
        } else {
            GAP
        };
        let tall = height(lines.len(), SMALL).max(THICK + 3.0) + apart;
        (lines, tall)
    };
    Plan { figure, decimals: behind, track, rows: labels.map(row).collect() }
}

/// How wide the decimals of a figure are with their mark.
fn decimals(text: &str, easel: Easel<'_>) -> f32 {
    let figures = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once([',', '.']) {
        Some((whole, decimals)) if figures(whole) && figures(decimals) => {
            (easel.measure)(text, FIGURE) - (easel.measure)(whole, FIGURE)
        }
        _ => 0.0,
    }
}

impl Plan {
    /// A bar with its label and its figure, its top at `y`.
    fn row(&self, drawing: &mut Drawing, bar: &Axis, (lines, tall): &(Vec<String>, f32), y: f32, easel: Easel<'_>) {
        let middle = y + tall / 2.0;
        drawing.label(lines, (0.0, middle - height(lines.len(), SMALL) / 2.0), Hold::Start, SMALL, INK);
        one(drawing, bar, self.track, middle, easel);
        let text = fit(&bar.now_text, self.figure + 1.0, 1, FIGURE, easel);
        let right = easel.width - (self.decimals - decimals(&bar.now_text, easel)).max(0.0);
        drawing.label(&text, (right, middle - height(1, FIGURE) / 2.0), Hold::End, FIGURE, INK);
    }

    /// Some of the bars below each other with the scale above them.
    fn column(
        &self,
        (bars, rows): (&[Axis], &[(Vec<String>, f32)]),
        ticks: &[(f32, String)],
        easel: Easel<'_>,
    ) -> Drawing {
        let mut drawing = Drawing::default();
        let total: f32 = rows.iter().map(|(_, tall)| tall).sum();
        let top = scale(&mut drawing, ticks, self.track, total, easel);
        let mut y = top;
        for (bar, row) in bars.iter().zip(rows) {
            self.row(&mut drawing, bar, row, y, easel);
            y += row.1;
        }
        self.base(&mut drawing, top, y);
        drawing.height = y;
        drawing
    }

    /// The line from which bars begin.
    fn base(&self, drawing: &mut Drawing, from: f32, to: f32) {
        let pen = Pen { colour: GREY, width: 0.8, dash: None };
        drawing.line((self.track.left, from), (self.track.left, to), pen);
    }

    /// Where a legend begins.
    fn margin(&self, easel: Easel<'_>) -> f32 {
        self.track.left.min(easel.width * 0.3)
    }
}

/// The chart.
pub(super) fn draw(bars: &[Axis], ticks: &[(f32, String)], names: &Legend, easel: Easel<'_>) -> Drawing {
    // Where the page is short of room, many bars stand in two columns: half as high, with one scale drawn twice.
    let columns = if easel.close && easel.width >= WIDE && bars.len() >= MANY { 2 } else { 1 };
    let width = (easel.width + BETWEEN_COLUMNS) / float(columns) - BETWEEN_COLUMNS;
    let column = Easel { width, ..easel };
    let plan = plan(bars, if columns > 1 { 0.56 } else { 0.4 }, column);
    let mut drawing = Drawing::default();
    let each = bars.len().div_ceil(columns).max(1);
    for (index, (bars, rows)) in bars.chunks(each).zip(plan.rows.chunks(each)).enumerate() {
        drawing.add_beside(plan.column((bars, rows), ticks, column), float(index) * (width + BETWEEN_COLUMNS));
    }
    let entries = legend::entries(names, Sample::Bar, Sample::Tick);
    let below = drawing.height;
    drawing.height = if entries.is_empty() {
        below + 2.0
    } else {
        legend::draw(&mut drawing, &entries, plan.margin(column), below + 5.0, easel)
    };
    drawing
}

/// The chart in pieces that may stand on several pages: legend and scale as their head, and the bars each by itself.
pub(super) fn pieces(
    bars: &[Axis],
    ticks: &[(f32, String)],
    names: &Legend,
    easel: Easel<'_>,
) -> (Drawing, Vec<Drawing>) {
    let plan = plan(bars, 0.4, easel);
    let mut head = Drawing::default();
    let entries = legend::entries(names, Sample::Bar, Sample::Tick);
    if !entries.is_empty() {
        head.height = legend::draw(&mut head, &entries, plan.margin(easel), 0.0, easel) + 4.0;
    }
    let mut marks = Drawing::default();
    marks.height = scale(&mut marks, ticks, plan.track, 0.0, easel);
    head.add_below(marks);
    let piece = |(bar, row): (&Axis, &(Vec<String>, f32))| {
        let mut drawing = Drawing { height: row.1, shapes: Vec::new() };
        for (share, _) in ticks {
            let x = plan.track.at(*share);
            drawing.line((x, 0.0), (x, row.1), Pen { colour: RULE, width: 0.5, dash: None });
        }
        plan.row(&mut drawing, bar, row, 0.0, easel);
        plan.base(&mut drawing, 0.0, row.1);
        drawing
    };
    let rows = bars.iter().zip(&plan.rows).map(piece).collect();
    (head, rows)
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
    if let Some(target) = bar.target {
        legend::tick(drawing, (track.at(target), middle), THICK / 2.0 + 2.0);
    }
    if let Some(then) = bar.then {
        legend::ring(drawing, (track.at(then), middle));
    }
    if let Some(after) = bar.after {
        drawing.triangle((track.at(after), middle), 4.2);
    }
    let mut marks: Vec<f32> = [bar.then, bar.target, bar.after].into_iter().flatten().map(|at| track.at(at)).collect();
    marks.extend(bar.now.map(|now| track.at(now)));
    let open = bar.open.map(|(from, to)| (track.at(from), track.at(to).max(track.at(from))));
    beside(drawing, (bar.target, &bar.target_text), (track, middle), (&marks, open), easel);
    beside(drawing, (bar.after, &bar.after_text), (track, middle), (&marks, open), easel);
}

/// A figure to the right of its mark, as near as it meets no end of what is open; none where it would meet another mark.
fn beside(
    drawing: &mut Drawing,
    (share, text): (Option<f32>, &str),
    (track, middle): (Track, f32),
    (marks, open): (&[f32], Option<(f32, f32)>),
    easel: Easel<'_>,
) {
    let Some(at) = share.map(|share| track.at(share)).filter(|_| !text.is_empty()) else { return };
    let wide = (easel.measure)(text, TICK);
    let ends = open.map(|(from, to)| [from, to]);
    let met = |left: f32| ends.iter().flatten().any(|end| *end > left - CLEAR && *end < left + wide + CLEAR);
    let nearest = at + 7.0;
    let past = ends.into_iter().flatten().map(|end| end + CLEAR);
    let mut places = std::iter::once(nearest).chain(past.filter(|left| *left > nearest));
    let Some(left) = places.find(|left| !met(*left)) else { return };
    let clear = marks.iter().all(|mark| *mark <= at + 0.1 || *mark - 5.0 >= left + wide);
    if clear && left + wide <= track.right {
        let within = open.is_some_and(|(from, to)| from < left && left < to);
        let ground = if within { WHITE } else { GROUND };
        drawing.fill((left - 1.0, middle - THICK / 2.0 + 0.5, wide + 2.0, THICK - 1.0), ground);
        drawing.words((left, middle + TICK.size * 0.36), Hold::Start, text, TICK, INK);
    }
}

#[cfg(test)]
mod tests;
