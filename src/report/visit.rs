//! Every text of a document: to read them all, or to change them all.

use super::document::{
    Axis, Block, Chart, ChartKind, Cover, Document, FieldKind, FormField, Legend, Link, Running, Text,
};

/// Calls `visit` with every text of a document: running lines, cover, metadata, content, addresses of links and names of anchors.
pub fn visit_texts(document: &Document, visit: &mut dyn FnMut(&str)) {
    // One walk serves both: a copy is cheap beside what is done with the texts.
    let mut copy = document.clone();
    let mut read = |text: &mut String| visit(text);
    change_texts(&mut copy, &mut read);
    let mut anchors = Vec::new();
    anchors_of(&document.blocks, &mut anchors);
    for anchor in &anchors {
        visit(anchor);
    }
}

/// Changes every text of a document that a reader sees or hears; addresses of links and names of anchors stay.
pub(super) fn change_texts(document: &mut Document, change: &mut dyn FnMut(&mut String)) {
    let Document { title, subject, authors, keywords, running, cover, blocks, .. } = document;
    change(title);
    change(subject);
    authors.iter_mut().chain(keywords).for_each(&mut *change);
    let Running { marking, classification, team, occasion, draft, notices, page_number, continued, .. } = running;
    for text in [marking, team, occasion, page_number, continued] {
        change(text);
    }
    classification.iter_mut().chain(draft).chain(notices).for_each(&mut *change);
    let Cover { kind, title, subtitle, questionnaire, particulars, marking_meaning, ladder, ladder_title } = cover;
    for text in [kind, title, marking_meaning, ladder_title] {
        change(text);
    }
    subtitle.iter_mut().chain(questionnaire).for_each(&mut *change);
    for (label, value) in particulars {
        change(label);
        change(value);
    }
    for step in ladder {
        change(&mut step.title);
        change(&mut step.status);
    }
    change_blocks(blocks, change);
}

fn change_blocks(blocks: &mut [Block], change: &mut dyn FnMut(&mut String)) {
    for block in blocks {
        match block {
            Block::Heading { text, .. } => change(text),
            Block::Paragraph { text, .. } => change_text(text, change),
            Block::List { items, .. } => items.iter_mut().for_each(|item| change_text(item, change)),
            Block::Pairs(pairs) => {
                for (label, value) in pairs {
                    change_text(label, change);
                    change_text(value, change);
                }
            }
            Block::Table(table) => {
                change(&mut table.summary);
                table.columns.iter_mut().for_each(|column| change(&mut column.head));
                for row in &mut table.rows {
                    row.cells.iter_mut().for_each(|cell| change_text(&mut cell.text, change));
                    row.below.iter_mut().for_each(|text| change_text(text, change));
                }
            }
            Block::Chart(chart) => change_chart(chart, change),
            Block::Beside(columns) => columns.iter_mut().for_each(|column| change_blocks(column, change)),
            Block::Figures(figures) => {
                for figure in figures {
                    change(&mut figure.value);
                    change(&mut figure.label);
                    figure.note.iter_mut().for_each(&mut *change);
                }
            }
            Block::Card(blocks) => change_blocks(blocks, change),
            Block::Form(fields) => fields.iter_mut().for_each(|field| change_field(field, change)),
            Block::Contents { title } => change(title),
        }
    }
}

fn change_field(field: &mut FormField, change: &mut dyn FnMut(&mut String)) {
    change(&mut field.label);
    if let FieldKind::Choice(options) = &mut field.kind {
        for option in options {
            change_text(&mut option.text, change);
        }
    }
}

fn change_text(text: &mut Text, change: &mut dyn FnMut(&mut String)) {
    text.0.iter_mut().for_each(|run| change(&mut run.text));
}

fn change_chart(chart: &mut Chart, change: &mut dyn FnMut(&mut String)) {
    change(&mut chart.title);
    change(&mut chart.alternative);
    match &mut chart.kind {
        ChartKind::Radar { axes, rings: marks, legend }
        | ChartKind::Bars { bars: axes, ticks: marks, legend }
        | ChartKind::Journey { lines: axes, ticks: marks, legend } => {
            change_axes(axes, legend, change);
            for (_, name) in marks {
                change(name);
            }
        }
        ChartKind::Bands { line, bands, limits, legend, .. } => {
            change_axes(std::slice::from_mut(line.as_mut()), legend, change);
            bands.iter_mut().chain(limits).for_each(|(_, name)| change(name));
        }
        ChartKind::HeatMap { rows, steps, blank, not_applicable, gap } => {
            for row in rows {
                change(&mut row.label);
                for field in &mut row.fields {
                    change(&mut field.label);
                    change(&mut field.text);
                }
            }
            steps.iter_mut().chain([blank, not_applicable]).chain(gap).for_each(&mut *change);
        }
        ChartKind::Distribution { rows, steps } => {
            rows.iter_mut().map(|(label, _)| label).chain(steps).for_each(&mut *change);
        }
        ChartKind::Timeline { rows, months, today, legend } => {
            for row in rows {
                change(&mut row.label);
                row.note.iter_mut().for_each(&mut *change);
            }
            for (_, name) in months.iter_mut().chain(today) {
                change(name);
            }
            for name in [&mut legend.action, &mut legend.decision, &mut legend.overdue] {
                name.iter_mut().for_each(&mut *change);
            }
        }
    }
}

fn change_axes(axes: &mut [Axis], legend: &mut Legend, change: &mut dyn FnMut(&mut String)) {
    for axis in axes {
        for text in [&mut axis.label, &mut axis.now_text, &mut axis.target_text, &mut axis.after_text] {
            change(text);
        }
    }
    let Legend { now, then, target, after, open } = legend;
    for name in [now, then, target, after, open] {
        name.iter_mut().for_each(&mut *change);
    }
}

/// The addresses and anchors of a document's links and headings.
fn anchors_of(blocks: &[Block], found: &mut Vec<String>) {
    let of_text = |text: &Text, found: &mut Vec<String>| {
        for run in &text.0 {
            match &run.link {
                Some(Link::Web(address)) => found.push(address.clone()),
                Some(Link::Place(anchor) | Link::Page(anchor)) => found.push(anchor.0.clone()),
                None => {}
            }
        }
    };
    for block in blocks {
        match block {
            Block::Heading { anchor, .. } => found.push(anchor.0.clone()),
            Block::Paragraph { text, .. } => of_text(text, found),
            Block::List { items, .. } => items.iter().for_each(|item| of_text(item, found)),
            Block::Pairs(pairs) => pairs.iter().for_each(|(label, value)| {
                of_text(label, found);
                of_text(value, found);
            }),
            Block::Table(table) => {
                for row in &table.rows {
                    row.cells.iter().for_each(|cell| of_text(&cell.text, found));
                    row.below.iter().for_each(|text| of_text(text, found));
                }
            }
            Block::Beside(columns) => columns.iter().for_each(|column| anchors_of(column, found)),
            Block::Card(blocks) => anchors_of(blocks, found),
            Block::Chart(_) | Block::Figures(_) | Block::Form(_) | Block::Contents { .. } => {}
        }
    }
}
