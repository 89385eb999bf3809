//! Actions and decisions on a line of months: a row each, a mark at the date, the date next to it.

use super::bars::label_width;
use super::colours::{GREY, GROUND, INK, RULE, WHITE};
use super::label::{SMALL, TICK, fit, height};
use super::{Drawing, Easel, Hold, Pen, Shape, within};
use crate::render::convert::float;
use crate::report::document::{Milestone, MilestoneKind, TimelineLegend, TimelineRow};

/// The least height of a row.
const ROW: f32 = 15.0;
/// Between the lines of two rows.
const AIR: f32 = 5.0;
/// From the middle of a mark to its corner.
const REACH: f32 = 4.2;

/// The chart.
pub(super) fn draw(
    rows: &[TimelineRow],
    months: &[(f32, String)],
    today: Option<&(f32, String)>,
    legend: &TimelineLegend,
    easel: Easel<'_>,
) -> Drawing {
    let mut drawing = Drawing::default();
    let label = label_width(rows.iter().map(|row| row.label.as_str()), 0.4, easel);
    let (left, right) = (label + 12.0, easel.width - REACH);
    let at = |share: f32| left + (right - left) * within(share);
    let top = heads(&mut drawing, months, &at, easel);
    let lines: Vec<Vec<String>> = rows.iter().map(|row| fit(&row.label, label, 3, SMALL, easel)).collect();
    let tall: Vec<f32> = lines.iter().map(|lines| (height(lines.len(), SMALL) + AIR).max(ROW)).collect();
    let bottom = top + tall.iter().sum::<f32>();
    for (share, _) in months {
        let x = at(*share);
        drawing.line((x, top), (x, bottom), Pen { colour: RULE, width: 0.5, dash: None });
    }
    if let Some((share, _)) = today {
        let x = at(*share);
        drawing.line((x, top), (x, bottom), Pen { colour: INK, width: 0.9, dash: Some((2.4, 1.8)) });
    }
    let mut y = top;
    for ((row, lines), tall) in rows.iter().zip(&lines).zip(&tall) {
        let middle = y + tall / 2.0;
        drawing.label(lines, (0.0, middle - height(lines.len(), SMALL) / 2.0), Hold::Start, SMALL, INK);
        let x = at(row.due.at);
        let track = Pen { colour: GROUND, width: 3.0, dash: None };
        drawing.line((left, middle), (right, middle), track);
        milestone(&mut drawing, row.due, (x, middle), easel);
        if let Some(note) = &row.note {
            let wide = (easel.measure)(note, TICK);
            // The note is on the side with room.
            let after = x + REACH + 4.0;
            let (start, hold) =
                if after + wide <= easel.width { (after, Hold::Start) } else { (x - REACH - 4.0, Hold::End) };
            let from = if hold == Hold::Start { start } else { start - wide };
            if from >= left - 6.0 {
                drawing.fill((from - 1.0, middle - height(1, TICK) / 2.0, wide + 2.0, height(1, TICK)), WHITE);
                drawing.label(std::slice::from_ref(note), (start, middle - height(1, TICK) / 2.0), hold, TICK, INK);
            }
        }
        y += tall;
    }
    drawing.height = key(&mut drawing, legend, today, (left, y + 5.0), easel);
    drawing
}

/// The names of the months, as many as fit; returns where the rows begin.
fn heads(drawing: &mut Drawing, months: &[(f32, String)], at: &impl Fn(f32) -> f32, easel: Easel<'_>) -> f32 {
    let mut end = f32::MIN;
    for (share, name) in months {
        let wide = (easel.measure)(name, TICK);
        let x = at(*share);
        if x >= end + 4.0 && x + wide <= easel.width {
            drawing.label(std::slice::from_ref(name), (x, 0.0), Hold::Start, TICK, GREY);
            end = x + wide;
        }
    }
    height(1, TICK) + 3.0
}

/// A dot for an action, a diamond for a decision; hollow with a cross line where the date has passed.
fn milestone(drawing: &mut Drawing, mark: Milestone, (x, y): (f32, f32), easel: Easel<'_>) {
    let pen = Pen { colour: INK, width: 1.2, dash: None };
    let fill = if mark.is_overdue { WHITE } else { easel.accent };
    match mark.kind {
        MilestoneKind::Action => drawing.circle((x, y), REACH * 0.85, Some(fill), Some(pen)),
        MilestoneKind::Decision => {
            let points = vec![(x, y - REACH), (x + REACH, y), (x, y + REACH), (x - REACH, y)];
            drawing.shapes.push(Shape::Line { points, closed: true, fill: Some(fill), pen: Some(pen) });
        }
    }
    if mark.is_overdue {
        let reach = REACH * 0.6;
        drawing.line((x - reach, y + reach), (x + reach, y - reach), pen);
    }
}

/// What the marks are called; returns where it ends.
fn key(
    drawing: &mut Drawing,
    legend: &TimelineLegend,
    today: Option<&(f32, String)>,
    (left, top): (f32, f32),
    easel: Easel<'_>,
) -> f32 {
    let mark = |kind, is_overdue| Milestone { at: 0.0, kind, is_overdue };
    let entries = [
        (Some(mark(MilestoneKind::Action, false)), legend.action.as_ref()),
        (Some(mark(MilestoneKind::Decision, false)), legend.decision.as_ref()),
        (Some(mark(MilestoneKind::Action, true)), legend.overdue.as_ref()),
        (None, today.map(|(_, name)| name)),
    ];
    let mut x = left.min(easel.width * 0.3);
    let middle = top + height(1, TICK) / 2.0;
    let mut rows = 0_usize;
    for (mark, name) in entries.into_iter().filter_map(|(mark, name)| Some((mark, name?))) {
        match mark {
            Some(mark) => milestone(drawing, mark, (x + REACH, middle), easel),
            None => {
                let pen = Pen { colour: INK, width: 0.9, dash: Some((2.4, 1.8)) };
                drawing.line((x + REACH, middle - 5.0), (x + REACH, middle + 5.0), pen);
            }
        }
        x += 2.0 * REACH + 4.0;
        let text = fit(name, easel.width * 0.25, 1, TICK, easel);
        let wide = text.first().map_or(0.0, |text| (easel.measure)(text, TICK));
        drawing.label(&text, (x, top), Hold::Start, TICK, INK);
        x += wide + 14.0;
        rows = 1;
    }
    top + float(rows) * (height(1, TICK) + 2.0)
}
