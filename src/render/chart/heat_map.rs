//! One field a question, a row a domain. Every field says which question it is and where it stands.

use super::bars::label_width;
use super::colours::{self, INK};
use super::label::{SMALL, fit, height};
use super::legend::{self, Sample};
use super::{Drawing, Easel, Hand, Hold};
use crate::render::convert::{float, times};
use crate::report::document::{HeatField, HeatRow, HeatState};

const NAME: Hand = Hand { size: 8.0, bold: false };
const LEVEL: Hand = Hand { size: 9.0, bold: true };
const TALL: f32 = 26.0;
const GAP: f32 = 2.0;

/// What fields and marks are called in the legend.
pub(super) struct Names<'a> {
    /// The steps from the lowest.
    pub(super) steps: &'a [String],
    /// A field without a level.
    pub(super) blank: &'a str,
    /// A field outside the score.
    pub(super) not_applicable: &'a str,
    /// The mark of a field below its target.
    pub(super) gap: Option<&'a str>,
}

/// How thick the edge of a field below its target is.
const EDGE: f32 = 3.0;

/// The chart.
pub(super) fn draw(rows: &[HeatRow], names: &Names<'_>, easel: Easel<'_>) -> Drawing {
    let mut drawing = Drawing::default();
    let label = label_width(rows.iter().map(|row| row.label.as_str()), 0.27, easel);
    let left = label + 10.0;
    let room = (easel.width - left).max(20.0);
    let fields = || rows.iter().flat_map(|row| &row.fields);
    let widest = fields()
        .map(|field| (easel.measure)(&field.label, NAME).max((easel.measure)(&field.text, LEVEL)) + 6.0)
        .fold(24.0, f32::max);
    // The longest names are cut before the fields become a table.
    let most = rows.iter().map(|row| row.fields.len()).max().unwrap_or(0).max(1);
    let wide = widest.min(room / 4.0).min(74.0);
    let columns = times(room + GAP, wide + GAP, 1);
    // As few lines as can be, then as few columns: so rows are shared out evenly and hardly a field stands alone on a line.
    let lines = |columns: usize| rows.iter().map(|row| row.fields.len().div_ceil(columns)).sum::<usize>();
    let even = most.div_ceil(most.div_ceil(columns)).max(columns.min(6));
    let columns = (even..=columns).min_by_key(|columns| lines(*columns)).unwrap_or(even);
    let wide = ((room + GAP) / float(columns) - GAP).min((wide * 1.35).max(36.0));
    let mut y = 0.0;
    for row in rows {
        let lines = fit(&row.label, label, 4, SMALL, easel);
        drawing.label(&lines, (0.0, y + 3.0), Hold::Start, SMALL, INK);
        for (index, one) in row.fields.iter().enumerate() {
            let at = (left + float(index % columns) * (wide + GAP), y + float(index / columns) * (TALL + GAP));
            field(&mut drawing, one, (at.0, at.1, wide, TALL), easel);
        }
        let deep = float(row.fields.len().div_ceil(columns)) * (TALL + GAP);
        y += deep.max(height(lines.len(), SMALL) + 4.0) + 5.0;
    }
    let colour = |step| Sample::Field(colours::step(easel.accent, step, names.steps.len()));
    let steps = names.steps.iter().enumerate();
    let mut samples: Vec<(Sample, &str)> = steps.map(|(step, name)| (colour(step), name.as_str())).collect();
    if fields().any(|field| field.state == HeatState::Blank) {
        samples.push((Sample::Blank, names.blank));
    }
    if fields().any(|field| field.state == HeatState::NotApplicable) {
        samples.push((Sample::Crossed, names.not_applicable));
    }
    samples.extend(names.gap.map(|name| (Sample::Edge, name)));
    drawing.height = legend::draw(&mut drawing, &samples, left.min(easel.width * 0.3), y + 2.0, easel);
    drawing
}

fn field(drawing: &mut Drawing, field: &HeatField, area: (f32, f32, f32, f32), easel: Easel<'_>) {
    let (x, y, wide, _) = area;
    let ground = match field.state {
        HeatState::Step(step, of) => {
            let ground = colours::step(easel.accent, step, of);
            drawing.fill(area, ground);
            ground
        }
        HeatState::Blank => {
            legend::blank(drawing, (x + 0.3, y + 0.3, wide - 0.6, TALL - 0.6));
            colours::WHITE
        }
        HeatState::NotApplicable => {
            legend::crossed(drawing, (x + 0.3, y + 0.3, wide - 0.6, TALL - 0.6));
            colours::WHITE
        }
    };
    if field.is_gap {
        // A dark edge below a white line: seen on every tone, in grey too.
        drawing.fill((x, y + TALL - EDGE - 0.8, wide, 0.8), colours::WHITE);
        drawing.fill((x, y + TALL - EDGE, wide, EDGE), INK);
    }
    let colour = colours::text_on(ground);
    let name = fit(&field.label, wide - 5.0, 1, NAME, easel);
    drawing.label(&name, (x + 3.0, y + 2.0), Hold::Start, NAME, colour);
    let text = fit(&field.text, wide - 5.0, 1, LEVEL, easel);
    drawing.label(&text, (x + wide / 2.0, y + TALL - height(1, LEVEL) - EDGE - 0.6), Hold::Middle, LEVEL, colour);
}
