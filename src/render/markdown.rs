//! A [`Document`] as Markdown that a forge renders.

use std::fmt::Write as _;

use crate::report::document::{
    Align, Block, Cell, Chart, Column, Document, KeyFigure, Link, Role, Row, Run, Style, Table, Text,
};

/// The whole document.
#[must_use]
pub fn markdown(document: &Document) -> Vec<u8> {
    let mut out = String::new();
    let running = &document.running;
    let mut head = vec![format!("**{}**", running.marking)];
    head.extend(running.classification.iter().map(|text| escaped(text)));
    head.extend(running.draft.iter().map(|text| format!("**{}**", escaped(text))));
    head.push(escaped(&running.occasion));
    let _ = writeln!(out, "{}\n", head.join(" · "));
    for notice in &running.notices {
        let _ = writeln!(out, "> {}\n", escaped(notice));
    }
    let cover = &document.cover;
    let _ = writeln!(out, "# {} – {}\n", escaped(&cover.kind), escaped(&cover.title));
    if let Some(subtitle) = &cover.subtitle {
        let _ = writeln!(out, "{}\n", escaped(subtitle));
    }
    for line in &cover.questionnaire {
        let _ = writeln!(out, "{}\n", escaped(line));
    }
    for (label, value) in &cover.particulars {
        let _ = writeln!(out, "- **{}** {}", escaped(label), escaped(value));
    }
    let _ = writeln!(out, "- **{}** {}\n", running.marking, escaped(&cover.marking_meaning));
    blocks(&mut out, &document.blocks);
    let _ = writeln!(out, "---\n\n{}", head.join(" · "));
    out.into_bytes()
}

fn blocks(out: &mut String, all: &[Block]) {
    for block in all {
        match block {
            Block::Heading { level, text, .. } => {
                let _ = writeln!(out, "{} {}\n", "#".repeat(usize::from(*level) + 1), escaped(text));
            }
            Block::Paragraph { text, role } => paragraph(out, text, *role),
            Block::List { ordered, items } => {
                for (index, item) in items.iter().enumerate() {
                    let mark = if *ordered { format!("{}.", index + 1) } else { "-".to_owned() };
                    let _ = writeln!(out, "{mark} {}", inline(item));
                }
                out.push('\n');
            }
            Block::Pairs(pairs) => {
                for (label, value) in pairs {
                    let _ = writeln!(out, "- **{}** {}", inline(label).trim_matches('*'), inline(value));
                }
                out.push('\n');
            }
            Block::Table(table) => self::table(out, table),
            Block::Chart(chart) => self::chart(out, chart),
            Block::Beside(columns) => columns.iter().for_each(|column| blocks(out, column)),
            Block::Figures(figures) => self::figures(out, figures),
            Block::Card(inner) => {
                blocks(out, inner);
            }
            // A forge makes its own contents from the headings.
            Block::Contents { .. } => {}
        }
    }
}

fn paragraph(out: &mut String, text: &Text, role: Role) {
    let text = inline(text);
    let _ = match role {
        Role::Body => writeln!(out, "{text}\n"),
        Role::Note => writeln!(out, "<sub>{text}</sub>\n"),
        Role::Quote => writeln!(out, "> {}\n", text.replace('\n', "\n> ")),
        Role::Lead | Role::Label => writeln!(out, "**{}**\n", text.replace("**", "")),
    };
}

fn figures(out: &mut String, figures: &[KeyFigure]) {
    for figure in figures {
        let note = figure.note.as_ref().map(|note| format!(" ({})", escaped(note))).unwrap_or_default();
        let _ = writeln!(out, "- **{}** {}{note}", escaped(&figure.value), escaped(&figure.label));
    }
    out.push('\n');
}

/// A chart is said in words with its figures.
fn chart(out: &mut String, chart: &Chart) {
    let _ = writeln!(out, "**{}** {}\n", escaped(&chart.title), escaped(&chart.alternative));
}

fn table(out: &mut String, table: &Table) {
    let row = |out: &mut String, cells: &mut dyn Iterator<Item = String>| {
        let _ = writeln!(out, "| {} |", cells.collect::<Vec<_>>().join(" | "));
    };
    row(out, &mut table.columns.iter().map(|column| cell_text(&escaped(&column.head))));
    row(
        out,
        &mut table.columns.iter().map(|Column { align, .. }| match align {
            Align::Left => "---".to_owned(),
            Align::Right => "---:".to_owned(),
            Align::Centre => ":---:".to_owned(),
        }),
    );
    for Row { cells, strong } in &table.rows {
        row(
            out,
            &mut cells.iter().map(|Cell { text, .. }| {
                let text = cell_text(&inline(text));
                if *strong && !text.is_empty() && !text.contains("**") { format!("**{text}**") } else { text }
            }),
        );
    }
    out.push('\n');
}

/// Nothing in a cell may end it or its row.
fn cell_text(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', "<br>")
}

fn inline(text: &Text) -> String {
    text.0.iter().map(run).collect()
}

fn run(run: &Run) -> String {
    let text = escaped(&run.text);
    let text = match (run.style, text.trim().is_empty()) {
        (Style::Plain, _) | (_, true) => text,
        (Style::Strong, false) => format!("**{text}**"),
        (Style::Emphasis, false) => format!("*{text}*"),
    };
    match &run.link {
        Some(Link::Web(address)) => format!("[{text}](<{}>)", address.replace(['<', '>', '\n'], "")),
        Some(Link::Place(_)) | None => text,
    }
}

/// The text with every character that Markdown or HTML would obey made plain.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, character) in text.chars().enumerate() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '~' => {
                out.push('\\');
                out.push(character);
            }
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '#' | '+' | '-' if index == 0 => {
                out.push('\\');
                out.push(character);
            }
            other if other.is_control() && other != '\n' => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_wrote_stays_text() {
        assert_eq!(escaped("# <script> *x* [a](b) & \u{1b}"), "\\# &lt;script&gt; \\*x\\* \\[a\\](b) &amp; ");
        assert_eq!(cell_text("a|b\nc"), "a\\|b<br>c");
    }
}
