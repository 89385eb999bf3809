//! Every text of a document, for those who must look at all of them.

use super::document::{Axis, Block, Chart, ChartKind, Document, Legend, Link, Text};

/// Calls `visit` with every text of a document: running lines, cover, metadata, content, addresses of links and names of
/// anchors.
pub fn visit_texts(document: &Document, visit: &mut dyn FnMut(&str)) {
    let Document { title, subject, authors, keywords, running, cover, blocks, .. } = document;
    [title, subject, &running.marking, &running.team, &running.occasion, &running.page_number]
        .into_iter()
        .chain(authors)
        .chain(keywords)
        .chain(&running.classification)
        .chain(&running.draft)
        .chain(&running.notices)
        .chain([&cover.kind, &cover.title, &cover.marking_meaning])
        .chain(&cover.subtitle)
        .chain(&cover.questionnaire)
        .chain(cover.particulars.iter().flat_map(|(label, value)| [label, value]))
        .for_each(|text| visit(text));
    visit_blocks(blocks, visit);
}

fn visit_blocks(blocks: &[Block], visit: &mut dyn FnMut(&str)) {
    for block in blocks {
        match block {
            Block::Heading { text, anchor, .. } => {
                visit(text);
                visit(&anchor.0);
            }
            Block::Paragraph { text, .. } => visit_text(text, visit),
            Block::List { items, .. } => items.iter().for_each(|item| visit_text(item, visit)),
            Block::Pairs(pairs) => {
                for (label, value) in pairs {
                    visit_text(label, visit);
                    visit_text(value, visit);
                }
            }
            Block::Table(table) => {
                visit(&table.summary);
                table.columns.iter().for_each(|column| visit(&column.head));
                table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| visit_text(&cell.text, visit));
            }
            Block::Chart(chart) => visit_chart(chart, visit),
            Block::Beside(columns) => columns.iter().for_each(|column| visit_blocks(column, visit)),
            Block::Figures(figures) => {
                for figure in figures {
                    visit(&figure.value);
                    visit(&figure.label);
                    figure.note.iter().for_each(|note| visit(note));
                }
            }
            Block::Card(blocks) => visit_blocks(blocks, visit),
            Block::Contents { title } => visit(title),
        }
    }
}

fn visit_text(text: &Text, visit: &mut dyn FnMut(&str)) {
    for run in &text.0 {
        visit(&run.text);
        match &run.link {
            Some(Link::Web(address)) => visit(address),
            Some(Link::Place(anchor)) => visit(&anchor.0),
            None => {}
        }
    }
}

fn visit_chart(chart: &Chart, visit: &mut dyn FnMut(&str)) {
    visit(&chart.title);
    visit(&chart.alternative);
    match &chart.kind {
        ChartKind::Radar { axes, rings, legend } => {
            visit_axes(axes, legend, visit);
            for (_, name) in rings {
                visit(name);
            }
        }
        ChartKind::Bars { bars: axes, ticks, legend } | ChartKind::Journey { lines: axes, ticks, legend } => {
            visit_axes(axes, legend, visit);
            for (_, name) in ticks {
                visit(name);
            }
        }
        ChartKind::Bands { line, bands, limits, legend } => {
            visit_axes(std::slice::from_ref(line), legend, visit);
            bands.iter().chain(limits).for_each(|(_, name)| visit(name));
        }
        ChartKind::HeatMap { rows, steps, blank, not_applicable } => {
            for row in rows {
                visit(&row.label);
                for field in &row.fields {
                    visit(&field.label);
                    visit(&field.text);
                }
            }
            steps.iter().chain([blank, not_applicable]).for_each(|name| visit(name));
        }
        ChartKind::Distribution { rows, steps } => {
            rows.iter().map(|(label, _)| label).chain(steps).for_each(|name| visit(name));
        }
    }
}

fn visit_axes(axes: &[Axis], legend: &Legend, visit: &mut dyn FnMut(&str)) {
    for axis in axes {
        for text in [&axis.label, &axis.now_text, &axis.target_text, &axis.after_text] {
            visit(text);
        }
    }
    [&legend.now, &legend.then, &legend.target, &legend.after, &legend.open]
        .into_iter()
        .flatten()
        .for_each(|name| visit(name));
}

/// The characters of a document that `cannot` names, each once, in the order of the document.
pub(super) fn unprintable(document: &Document, cannot: &dyn Fn(&str) -> Vec<char>) -> Vec<char> {
    let mut found = Vec::new();
    visit_texts(document, &mut |text| {
        for character in cannot(text) {
            if !found.contains(&character) {
                found.push(character);
            }
        }
    });
    found
}
