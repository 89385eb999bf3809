//! Charts as plain shapes, the same for every format: a renderer gives the width, the accent and a way to measure text,
//! and draws what it gets.
//!
//! Every chart reads in grey and without telling colours apart: values are written beside their marks, marks differ in
//! shape, lines in their dashes, fields carry their text.

mod bands;
mod bars;
pub(crate) mod colours;
mod distribution;
mod drawing;
mod heat_map;
mod journey;
mod label;
mod legend;
mod radar;
mod sheet;
mod timeline;

pub(crate) use self::drawing::{Drawing, Hand, Hold, Pen, Shape};
pub(crate) use self::sheet::{charts, sheet};
use crate::report::document::{ChartKind, Colour, HeatRow};

/// What a chart needs to know of the page that it stands on.
#[derive(Clone, Copy)]
pub(crate) struct Easel<'a> {
    /// The width to fill.
    pub(crate) width: f32,
    /// The house's colour.
    pub(crate) accent: Colour,
    /// Whether bars stand as close as they can.
    pub(crate) close: bool,
    /// The width of a text on one line.
    pub(crate) measure: &'a dyn Fn(&str, Hand) -> f32,
}

/// The chart in one drawing, or in several where one would be higher than `highest`: rows are shared out, marks of the
/// scale and legend repeated.
pub(crate) fn draw(kind: &ChartKind, easel: Easel<'_>, highest: f32) -> Vec<Drawing> {
    let whole = draw_whole(kind, easel);
    if whole.height <= highest {
        return vec![whole];
    }
    let mut finest = Vec::new();
    for count in 2.. {
        let Some(parts) = shared_out(kind, count) else { break };
        let drawings: Vec<Drawing> = parts.iter().map(|part| draw_whole(part, easel)).collect();
        if drawings.iter().all(|drawing| drawing.height <= highest) {
            return drawings;
        }
        finest = parts;
    }
    if finest.len() < 2 {
        return vec![whole];
    }
    // A single row can still be higher than a page; each part has fewer rows or fields, so this comes to an end.
    finest.iter().flat_map(|part| draw(part, easel, highest)).collect()
}

/// A chart of many bars in pieces that may stand on several pages: a head to repeat, with the scale and the legend, and the bars one
/// by one. Nothing for other charts.
pub(crate) fn draw_pieces(kind: &ChartKind, easel: Easel<'_>) -> Option<(Drawing, Vec<Drawing>)> {
    match kind {
        ChartKind::Radar { axes, rings, legend } if axes.len() >= MANY => {
            Some(bars::pieces(axes, rings, legend, easel))
        }
        ChartKind::Bars { bars, ticks, legend } if bars.len() >= MANY => Some(bars::pieces(bars, ticks, legend, easel)),
        _ => None,
    }
}

/// So many bars need not stand on one page.
const MANY: usize = 19;

/// A radar drawn smaller, for where it would not fit otherwise; nothing for other charts, and nothing where the labels need the
/// room.
pub(crate) fn draw_smaller(kind: &ChartKind, scale: f32, easel: Easel<'_>) -> Option<Drawing> {
    match kind {
        ChartKind::Radar { axes, rings, legend } if RADAR.contains(&axes.len()) => {
            Some(radar::draw(axes, rings, legend, scale, easel))
        }
        _ => None,
    }
}

/// How many axes make a radar: fewer make no area, more cannot be told apart.
const RADAR: std::ops::RangeInclusive<usize> = 3..=18;

fn draw_whole(kind: &ChartKind, easel: Easel<'_>) -> Drawing {
    match kind {
        ChartKind::Radar { axes, rings, legend } if RADAR.contains(&axes.len()) => {
            radar::draw(axes, rings, legend, 1.0, easel)
        }
        ChartKind::Radar { axes, rings, legend } => bars::draw(axes, rings, legend, easel),
        ChartKind::Bars { bars, ticks, legend } => bars::draw(bars, ticks, legend, easel),
        ChartKind::HeatMap { rows, steps, blank, not_applicable, gap } => {
            let names = heat_map::Names { steps, blank, not_applicable, gap: gap.as_deref() };
            heat_map::draw(rows, &names, easel)
        }
        ChartKind::Distribution { rows, steps } => distribution::draw(rows, steps, easel),
        ChartKind::Bands { line, bands, current, limits, legend } => {
            bands::draw(line, (bands, *current), limits, legend, easel)
        }
        ChartKind::Journey { lines, ticks, legend } => journey::draw(lines, ticks, legend, easel),
        ChartKind::Timeline { rows, months, today, legend } => {
            timeline::draw(rows, months, today.as_ref(), legend, easel)
        }
    }
}

/// The chart's rows shared out evenly among at most so many charts; `None` when it has fewer rows than that.
fn shared_out(kind: &ChartKind, count: usize) -> Option<Vec<ChartKind>> {
    fn chunks<T: Clone>(rows: &[T], count: usize) -> impl Iterator<Item = Vec<T>> {
        rows.chunks(rows.len().div_ceil(count).max(1)).map(<[T]>::to_vec)
    }
    let rows = match kind {
        ChartKind::Radar { axes, .. } | ChartKind::Bars { bars: axes, .. } | ChartKind::Journey { lines: axes, .. } => {
            axes.len()
        }
        ChartKind::HeatMap { rows, .. } => {
            rows.first().filter(|_| rows.len() == 1).map_or(rows.len(), |row| row.fields.len())
        }
        ChartKind::Distribution { rows, .. } => rows.len(),
        ChartKind::Timeline { rows, .. } => rows.len(),
        ChartKind::Bands { .. } => 1,
    };
    if count > rows {
        return None;
    }
    Some(match kind {
        ChartKind::Bands { .. } => return None,
        ChartKind::Radar { axes, .. } if RADAR.contains(&axes.len()) => return None,
        // The parts of a radar that was too large for one stay bars, however few axes they have.
        ChartKind::Radar { axes: bars, rings, legend } => {
            let part = |bars| ChartKind::Bars { bars, ticks: rings.clone(), legend: legend.clone() };
            chunks(bars, count).map(part).collect()
        }
        ChartKind::Bars { bars, ticks, legend } => {
            let part = |bars| ChartKind::Bars { bars, ticks: ticks.clone(), legend: legend.clone() };
            chunks(bars, count).map(part).collect()
        }
        ChartKind::Timeline { rows, months, today, legend } => {
            let part = |rows| ChartKind::Timeline {
                rows,
                months: months.clone(),
                today: today.clone(),
                legend: legend.clone(),
            };
            chunks(rows, count).map(part).collect()
        }
        ChartKind::HeatMap { rows, steps, blank, not_applicable, gap } => {
            let part = |rows| ChartKind::HeatMap {
                rows,
                steps: steps.clone(),
                blank: blank.clone(),
                not_applicable: not_applicable.clone(),
                gap: gap.clone(),
            };
            if let [row] = rows.as_slice() {
                let fields = chunks(&row.fields, count);
                fields.map(|fields| part(vec![HeatRow { label: row.label.clone(), fields }])).collect()
            } else {
                chunks(rows, count).map(part).collect()
            }
        }
        ChartKind::Distribution { rows, steps } => {
            chunks(rows, count).map(|rows| ChartKind::Distribution { rows, steps: steps.clone() }).collect()
        }
        ChartKind::Journey { lines, ticks, legend } => {
            let part = |lines| ChartKind::Journey { lines, ticks: ticks.clone(), legend: legend.clone() };
            chunks(lines, count).map(part).collect()
        }
    })
}

/// A share of an axis kept within it: a value beyond the scale must not leave the chart.
fn within(share: f32) -> f32 {
    if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::{Drawing, Easel, Hand, Hold, Shape, draw, draw_pieces};
    use crate::render::convert::float;
    use crate::report::document::{Axis, ChartKind, Colour, HeatField, HeatRow, HeatState, Legend};

    /// The words of a drawing that reach over its edges.
    fn leaning_out(drawing: &Drawing, width: f32, measure: &dyn Fn(&str, Hand) -> f32) -> Vec<String> {
        let out = |shape: &Shape| {
            let Shape::Words { at, hold, text, hand, .. } = shape else { return None };
            let long = measure(text, *hand);
            let left = match hold {
                Hold::Start => at.0,
                Hold::Middle => at.0 - long / 2.0,
                Hold::End => at.0 - long,
            };
            let inside = left >= -0.1 && left + long <= width + 0.1 && at.1 > 0.0 && at.1 <= drawing.height + 0.1;
            (!inside).then(|| format!("{text} from {left} to {} at {} of {}", left + long, at.1, drawing.height))
        };
        drawing.shapes.iter().filter_map(out).collect()
    }

    #[test]
    fn no_word_of_a_chart_leaves_it() {
        let measure = |text: &str, hand: Hand| float(text.chars().count()) * hand.size * 0.55;
        let accent = Colour { red: 0, green: 0, blue: 0 };
        let titles =
            ["Mandat", "Traitement des incidents et coordination", "Responsabilité élargie de l’équipe nationale"];
        for width in [230.0, 300.0, 481.0] {
            let easel = Easel { width, accent, close: false, measure: &measure };
            for count in 2..=30 {
                for words in 1..=3 {
                    let made = |index: usize| Axis {
                        label: format!("P-{index} {}", titles[..words].join(" ")),
                        now: Some(0.5),
                        now_text: "2.25".to_owned(),
                        then: None,
                        target: Some(1.0),
                        target_text: "3".to_owned(),
                        after: Some(0.7),
                        after_text: "2.8".to_owned(),
                        open: None,
                    };
                    let legend =
                        Legend { now: Some("Now".to_owned()), target: Some(titles[1].to_owned()), ..Legend::default() };
                    let axes: Vec<Axis> = (0..count).map(made).collect();
                    let rings: Vec<(f32, String)> =
                        (0..5_u8).map(|ring| (f32::from(ring) / 4.0, format!("{ring}"))).collect();
                    let ticks: Vec<(f32, String)> = rings.iter().map(|_| (1.0, titles[words - 1].to_owned())).collect();
                    let kinds = [
                        ChartKind::Radar { axes: axes.clone(), rings, legend: legend.clone() },
                        ChartKind::Bars { bars: axes.clone(), ticks: ticks.clone(), legend: legend.clone() },
                        ChartKind::Bands {
                            line: Box::new(axes[0].clone()),
                            bands: vec![(0.0, titles[0].to_owned()), (0.95, titles[words - 1].to_owned())],
                            current: Some(0),
                            limits: vec![(0.0, "0".to_owned()), (0.95, "95".to_owned()), (1.0, "100".to_owned())],
                            legend: legend.clone(),
                        },
                        ChartKind::Journey { lines: axes, ticks, legend },
                    ];
                    for kind in &kinds {
                        let pieces =
                            draw_pieces(kind, easel).map_or(Vec::new(), |(head, bars)| [vec![head], bars].concat());
                        assert_eq!(
                            pieces.len(),
                            if count < 19 || matches!(kind, ChartKind::Journey { .. } | ChartKind::Bands { .. }) {
                                0
                            } else {
                                count + 1
                            }
                        );
                        for drawing in draw(kind, easel, 600.0).into_iter().chain(pieces) {
                            let out = leaning_out(&drawing, width, &measure);
                            assert!(out.is_empty(), "{count} axes in {width}: {out:?}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_chart_higher_than_a_page_goes_on_and_loses_nothing() {
        let measure = |text: &str, hand: Hand| float(text.chars().count()) * hand.size * 0.5;
        let accent = Colour { red: 0, green: 0, blue: 0 };
        let easel = Easel { width: 300.0, accent, close: false, measure: &measure };
        for (rows, fields) in [(1, 1_000), (2, 1_000), (60, 3)] {
            let field = |index| HeatField {
                label: format!("{index}"),
                text: "x".to_owned(),
                state: HeatState::Step(1, 2),
                is_gap: false,
            };
            let row = |_| HeatRow { label: "r".to_owned(), fields: (0..fields).map(field).collect() };
            let kind = ChartKind::HeatMap {
                rows: (0..rows).map(row).collect(),
                steps: vec!["0".to_owned(), "1".to_owned()],
                blank: String::new(),
                not_applicable: String::new(),
                gap: None,
            };
            let drawings = draw(&kind, easel, 400.0);
            assert!(drawings.len() > 1 && drawings.iter().all(|drawing| drawing.height <= 400.0));
            let crosses = drawings
                .iter()
                .flat_map(|drawing| &drawing.shapes)
                .filter(|shape| matches!(shape, Shape::Words { text, .. } if text == "x"));
            assert_eq!(crosses.count(), rows * fields);
        }
    }
}
