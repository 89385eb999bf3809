//! The report in brief: short enough for a pull request or the summary of a pipeline, which cut longer texts off.

use std::fmt::Write as _;

use super::{blocks, escaped, head, heading};
use crate::language::Words;
use crate::report::document::{Block, Document, Role, Table, Text};

/// The most bytes that a forge takes as a comment is 65,536; this leaves room for what a pipeline adds.
const MOST_BYTES: usize = 60_000;
/// The most characters of one run of text.
const MOST_CHARACTERS: usize = 300;

/// The document without its cover, in fewer than 60,000 bytes: where there are too many rows, the longest tables are cut, and
/// the text says how many rows are left out.
#[must_use]
pub fn brief(document: &Document) -> Vec<u8> {
    let mut shown = document.clone();
    shown.blocks.iter_mut().for_each(shorten);
    let mut out = written(&shown, document);
    while out.len() >= MOST_BYTES {
        let tables = shown.blocks.iter_mut().filter_map(|block| match block {
            Block::Table(table) if !table.rows.is_empty() => Some(table),
            _ => None,
        });
        match tables.max_by_key(|table| table.rows.len()) {
            Some(table) => table.rows.truncate(table.rows.len() / 2),
            None => match shown.blocks.pop() {
                Some(_) => {}
                None => break,
            },
        }
        out = written(&shown, document);
    }
    out.into_bytes()
}

/// The text, with what was cut from the whole.
fn written(shown: &Document, whole: &Document) -> String {
    let words = Words::new(whole.language);
    let mut out = String::new();
    head(&mut out, shown);
    let _ = writeln!(out, "# {} – {}\n", heading(&shown.cover.kind), heading(&shown.cover.title));
    for line in &shown.cover.questionnaire {
        let _ = writeln!(out, "{}\n", escaped(line));
    }
    for (block, whole) in shown.blocks.iter().zip(&whole.blocks) {
        blocks(&mut out, std::slice::from_ref(block));
        let left_out = rows(whole) - rows(block);
        if left_out > 0 {
            let more = Text::plain(words.with("report-and-more", &[("count", left_out.into())]));
            blocks(&mut out, &[Block::Paragraph { text: more, role: Role::Body }]);
        }
    }
    let mut out = out.trim_end().to_owned();
    out.push('\n');
    out
}

fn rows(block: &Block) -> usize {
    if let Block::Table(table) = block { table.rows.len() } else { 0 }
}

/// Long texts of people end at the last word that fits.
fn shorten(block: &mut Block) {
    let shorten = |text: &mut Text| {
        for run in &mut text.0 {
            if let Some((end, _)) = run.text.char_indices().nth(MOST_CHARACTERS) {
                let cut = run.text[..end].rfind(char::is_whitespace).unwrap_or(end);
                run.text.truncate(cut);
                run.text.push('…');
            }
        }
    };
    match block {
        Block::Paragraph { text, .. } => shorten(text),
        Block::List { items, .. } => items.iter_mut().for_each(shorten),
        Block::Table(Table { rows, .. }) => {
            rows.iter_mut().flat_map(|row| &mut row.cells).for_each(|cell| shorten(&mut cell.text));
        }
        _ => {}
    }
}
