//! A document as plain text, for tests to read.

use std::fmt::Write as _;

use super::document::{Block, Document, Text};

pub(super) fn plain(document: &Document) -> String {
    let mut out = String::new();
    let (running, cover) = (&document.running, &document.cover);
    let _ = writeln!(out, "{} | {} | {:?}", running.marking, running.occasion, running.draft);
    for notice in &running.notices {
        let _ = writeln!(out, "NOTICE {notice}");
    }
    let _ = writeln!(out, "COVER {} | {} | {:?}", cover.kind, cover.title, cover.subtitle);
    for line in &cover.questionnaire {
        let _ = writeln!(out, "  {line}");
    }
    for (label, value) in &cover.particulars {
        let _ = writeln!(out, "  {label} = {value}");
    }
    let _ = writeln!(out, "  {}", cover.marking_meaning);
    blocks(&document.blocks, "", &mut out);
    out
}

fn blocks(all: &[Block], indent: &str, out: &mut String) {
    let deeper = format!("{indent}  ");
    for block in all {
        match block {
            Block::Heading { level, text, anchor } => {
                let _ = writeln!(out, "\n{indent}{} {text}  <{}>", "#".repeat(usize::from(*level)), anchor.0);
            }
            Block::Paragraph { text, role } => {
                let _ = writeln!(out, "{indent}{role:?}: {}", spelled(text));
            }
            Block::List { ordered, items } => {
                for (index, item) in items.iter().enumerate() {
                    let mark = if *ordered { format!("{}.", index + 1) } else { "-".to_owned() };
                    let _ = writeln!(out, "{indent}{mark} {}", spelled(item));
                }
            }
            Block::Pairs(pairs) => {
                for (label, value) in pairs {
                    let _ = writeln!(out, "{indent}{} = {}", spelled(label), spelled(value));
                }
            }
            Block::Table(table) => {
                let heads: Vec<&str> = table.columns.iter().map(|column| column.head.as_str()).collect();
                let _ = writeln!(out, "{indent}TABLE {} [{}]", table.summary, heads.join(" | "));
                for row in &table.rows {
                    let cells: Vec<String> = row
                        .cells
                        .iter()
                        .map(|cell| match cell.steps {
                            Some(steps) => format!("({}/{}) {}", steps.filled, steps.of, spelled(&cell.text)),
                            None => spelled(&cell.text),
                        })
                        .collect();
                    let _ = writeln!(out, "{deeper}{}{}", if row.strong { "* " } else { "" }, cells.join(" | "));
                    for text in &row.below {
                        let _ = writeln!(out, "{deeper}  {}", spelled(text));
                    }
                }
            }
            Block::Chart(chart) => {
                let _ = writeln!(out, "{indent}CHART {}", chart.alternative);
            }
            Block::Beside(columns) => columns.iter().for_each(|column| blocks(column, &deeper, out)),
            Block::Figures(figures) => {
                for figure in figures {
                    let _ = writeln!(
                        out,
                        "{indent}FIGURE {} {} ({})",
                        figure.value,
                        figure.label,
                        figure.note.as_deref().unwrap_or("")
                    );
                }
            }
            Block::Card(inner) => blocks(inner, &deeper, out),
            Block::Form(fields) => {
                for field in fields {
                    let _ = writeln!(out, "{indent}FIELD {} {}", field.name, field.label);
                }
            }
            Block::Contents { title } => {
                let _ = writeln!(out, "{indent}CONTENTS {title}");
            }
        }
    }
}

fn spelled(text: &Text) -> String {
    text.to_plain().replace('\n', " / ")
}
