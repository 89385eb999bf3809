//! Charts as one picture for a slide: team and marking above, each chart with its title, occasion and notices below.

use super::colours::{self, BLACK, GREY, INK, WHITE};
use super::label::{fit, height, leading};
use super::{Drawing, Easel, Hand, Hold, draw};
use crate::report::document::{Block, Chart, Document};

/// White around everything.
const MARGIN: f32 = 18.0;
/// Between head, charts and foot.
const GAP: f32 = 14.0;
/// Black around the marking.
const PADDING: (f32, f32) = (5.0, 3.5);

const TEAM: Hand = Hand { size: 12.0, bold: true };
/// TLP 2.0 asks for 12 points at least.
const MARKING: Hand = Hand { size: 12.0, bold: true };
const TITLE: Hand = Hand { size: 10.0, bold: true };
const FOOT: Hand = Hand { size: 7.5, bold: false };

/// The charts of a document on one sheet of the easel's width.
pub(crate) fn sheet(document: &Document, easel: Easel<'_>) -> Drawing {
    let mut sheet = Drawing::default();
    let inner = Easel { width: easel.width - 2.0 * MARGIN, ..easel };
    let mut y = head(&mut sheet, document, easel) + GAP;
    for chart in charts(document) {
        let lines = fit(&chart.title, inner.width, 3, TITLE, easel);
        sheet.label(&lines, (MARGIN, y), Hold::Start, TITLE, INK);
        y += height(lines.len(), TITLE) + 6.0;
        for drawing in draw(&chart.kind, inner, f32::MAX) {
            let tall = drawing.height;
            sheet.shapes.extend(drawing.shapes.into_iter().map(|shape| shape.moved(MARGIN, y)));
            y += tall;
        }
        y += GAP;
    }
    let running = &document.running;
    let mut foot = vec![running.occasion.clone()];
    foot.extend(document.cover.questionnaire.iter().cloned());
    foot.extend(running.notices.iter().cloned());
    for text in foot {
        let lines = fit(&text, inner.width, 4, FOOT, easel);
        sheet.label(&lines, (MARGIN, y), Hold::Start, FOOT, GREY);
        y += height(lines.len(), FOOT);
    }
    sheet.height = y + MARGIN - 4.0;
    sheet
}

/// The charts of a document.
pub(crate) fn charts(document: &Document) -> impl Iterator<Item = &Chart> {
    document.blocks.iter().filter_map(|block| match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    })
}

/// The team at the left, draft, classification and marking at the right; returns where the head ends.
fn head(sheet: &mut Drawing, document: &Document, easel: Easel<'_>) -> f32 {
    let running = &document.running;
    let wide = (easel.measure)(&running.marking, MARKING) + 2.0 * PADDING.0;
    let tall = leading(MARKING) + 2.0 * PADDING.1;
    let right = easel.width - MARGIN;
    let readable = colours::contrast(running.marking_colour, BLACK) >= 4.5;
    let colour = if readable { running.marking_colour } else { WHITE };
    sheet.fill((right - wide, MARGIN, wide, tall), BLACK);
    let marking = [running.marking.clone()];
    sheet.label(&marking, (right - wide + PADDING.0, MARGIN + PADDING.1), Hold::Start, MARKING, colour);
    let room = right - wide - 2.0 * MARGIN;
    let beside = running.draft.iter().chain(&running.classification);
    let beside: Vec<String> = beside.flat_map(|text| fit(text, room * 0.5, 2, TITLE, easel)).collect();
    let beside_width = beside.iter().map(|line| (easel.measure)(line, TITLE)).fold(0.0, f32::max);
    let top = MARGIN + (tall - height(1, TITLE)) / 2.0;
    sheet.label(&beside, (right - wide - 8.0, top), Hold::End, TITLE, INK);
    let team = fit(&running.team, room - beside_width - 8.0, 3, TEAM, easel);
    sheet.label(&team, (MARGIN, MARGIN + (tall - height(1, TEAM)) / 2.0), Hold::Start, TEAM, INK);
    let lines = height(team.len(), TEAM).max(height(beside.len(), TITLE)).max(tall);
    MARGIN + lines
}
