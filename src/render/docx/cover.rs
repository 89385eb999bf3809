//! The cover: what it is and of whom, how far the team is, particulars, the meaning of the marking.

use maud::{Markup, html};

use super::body::Writer;
use super::table;
use super::text::plain;
use crate::render::logo::ROOM;
use crate::report::document::{Align, Cell, Column, Document, Row, Table, Text};

/// The cover; the next part begins a page of its own.
pub(super) fn cover(writer: &mut Writer<'_>, document: &Document, logo: Option<(&[u8], (f32, f32))>) -> Markup {
    let cover = &document.cover;
    let stamps: Vec<&str> =
        document.running.draft.iter().chain(&document.running.classification).map(String::as_str).collect();
    let logo = logo.map(|(bytes, (width, height))| {
        let scale = (ROOM.0 / width.max(1.0)).min(ROOM.1 / height.max(1.0));
        let words = cover.subtitle.as_deref().unwrap_or(&cover.title);
        writer.picture(bytes.to_vec(), (width * scale, height * scale), words)
    });
    let particulars: Vec<(Text, Text)> =
        cover.particulars.iter().map(|(label, value)| (Text::plain(label), Text::plain(value))).collect();
    let ladder = ladder(writer, document);
    let particulars = if particulars.is_empty() { Markup::default() } else { table::pairs(writer, &particulars) };
    let meaning = Text::strong(format!("{}  ", document.running.marking)).then(Text::plain(&cover.marking_meaning));
    let copy = Text::plain(writer.say("docx-copy"));
    html! {
        @if let Some(logo) = logo { (line("Picture", &logo)) }
        (line("CoverKind", &plain(&cover.kind)))
        (line("Title", &plain(&cover.title)))
        @if let Some(subtitle) = &cover.subtitle { (line("Subtitle", &plain(subtitle))) }
        @for text in &cover.questionnaire { (line("CoverNote", &plain(text))) }
        @if stamps.is_empty() { (gap()) } @else { (line("Stamp", &plain(&stamps.join("  ·  ")))) }
        (ladder)
        (gap())
        (particulars)
        @if !cover.marking_meaning.is_empty() { (writer.paragraph(&meaning, "Note")) }
        (writer.paragraph(&copy, "Note"))
    }
}

fn line(style: &str, content: &Markup) -> Markup {
    html! { w:p { w:pPr { w:pStyle w:val=(style) {} } (content) } }
}

fn gap() -> Markup {
    line("CoverGap", &Markup::default())
}

/// The profiles of the ladder with how far the team is, the target in bold.
fn ladder(writer: &mut Writer<'_>, document: &Document) -> Markup {
    let cover = &document.cover;
    if cover.ladder.is_empty() {
        return Markup::default();
    }
    let row = |step: &crate::report::document::LadderStep| {
        let reached = if step.is_reached { "✓ " } else { "" };
        let cells = [format!("{reached}{}", step.title), step.status.clone()];
        Row {
            cells: cells.into_iter().map(|text| Cell::from(Text::plain(text))).collect(),
            strong: step.is_target,
            below: Vec::new(),
        }
    };
    let column = |head: String, share| Column { head, share, align: Align::Start };
    let steps = Table {
        summary: cover.ladder_title.clone(),
        columns: vec![column(cover.ladder_title.clone(), 1.0), column(writer.say("docx-reached"), 2.0)],
        rows: cover.ladder.iter().map(row).collect(),
    };
    table::uncaptioned(writer, &steps)
}
