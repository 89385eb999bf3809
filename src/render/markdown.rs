//! A [`Document`] as Markdown that a forge renders.

mod brief;

pub use brief::brief;

use std::fmt::Write as _;

use super::sanitize::sanitize;
use crate::report::document::{
    Align, Block, Cell, Chart, Column, Document, FieldKind, KeyFigure, Link, Role, Row, Run, Style, Table, Text,
};

/// The whole document.
#[must_use]
pub fn markdown(document: &Document) -> Vec<u8> {
    let mut out = String::new();
    let head = head(&mut out, document);
    let running = &document.running;
    let cover = &document.cover;
    let _ = writeln!(out, "# {} – {}\n", heading(&cover.kind), heading(&cover.title));
    if let Some(subtitle) = &cover.subtitle {
        let _ = writeln!(out, "{}\n", escaped(subtitle));
    }
    for line in &cover.questionnaire {
        let _ = writeln!(out, "{}\n", escaped(line));
    }
    for (label, value) in &cover.particulars {
        let _ = writeln!(out, "- **{}** {}", escaped(label), escaped(value));
    }
    let _ = writeln!(out, "- **{}** {}\n", escaped(&running.marking), escaped(&cover.marking_meaning));
    blocks(&mut out, &document.blocks);
    let _ = writeln!(out, "---\n\n{head}");
    out.into_bytes()
}

/// Writes marking and occasion with the notices below them, and gives the line that is repeated at the end.
fn head(out: &mut String, document: &Document) -> String {
    let running = &document.running;
    let mut head = vec![format!("**{}**", escaped(&running.marking))];
    head.extend(running.classification.iter().map(|text| escaped(text)));
    head.extend(running.draft.iter().map(|text| format!("**{}**", escaped(text))));
    head.push(escaped(&running.occasion));
    let head = head.join(" · ");
    let _ = writeln!(out, "{head}\n");
    for notice in &running.notices {
        let _ = writeln!(out, "> {}\n", escaped(notice));
    }
    head
}

fn blocks(out: &mut String, all: &[Block]) {
    for block in all {
        match block {
            Block::Heading { level, text, .. } => {
                let _ = writeln!(out, "{} {}\n", "#".repeat(usize::from(*level) + 1), heading(text));
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
                    let label = Text::strong(label.to_plain().trim());
                    let _ = writeln!(out, "- {} {}", inline(&label), inline(value));
                }
                out.push('\n');
            }
            Block::Table(table) => self::table(out, table),
            Block::Chart(chart) => self::chart(out, chart),
            Block::Beside(columns) => columns.iter().for_each(|column| blocks(out, column)),
            Block::Figures(figures) => self::figures(out, figures),
            Block::Form(fields) => {
                for field in fields {
                    match &field.kind {
                        FieldKind::Choice(options) => {
                            for option in options {
                                let _ = writeln!(out, "- [ ] {}", inline(&option.text));
                            }
                            out.push('\n');
                        }
                        FieldKind::Words(_) => {
                            let _ = writeln!(out, "{}: \\_\\_\\_\\_\\_\\_\n", escaped(&field.label));
                        }
                    }
                }
            }
            Block::Card(inner) => {
                blocks(out, inner);
            }
            // A forge makes its own contents from the headings.
            Block::Contents { .. } => {}
        }
    }
}

fn paragraph(out: &mut String, text: &Text, role: Role) {
    // Spaces before a line would make it code.
    let text = inline(text);
    let text = text.trim();
    let _ = match role {
        Role::Body => writeln!(out, "{text}\n"),
        Role::Note => writeln!(out, "<sub>{text}</sub>\n"),
        Role::Quote => writeln!(out, "> {text}\n"),
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
    // Its words begin with its title.
    let said = chart.alternative.strip_prefix(&chart.title).unwrap_or(&chart.alternative);
    let title = Text::strong(chart.title.trim());
    let _ = writeln!(out, "{}{}\n", inline(&title), escaped(said));
}

fn table(out: &mut String, table: &Table) {
    let row = |out: &mut String, cells: &mut dyn Iterator<Item = String>| {
        let _ = writeln!(out, "| {} |", cells.collect::<Vec<_>>().join(" | "));
    };
    row(out, &mut table.columns.iter().map(|column| cell_text(&escaped(&column.head))));
    row(
        out,
        &mut table.columns.iter().map(|Column { align, .. }| match align {
            Align::Start => "---".to_owned(),
            Align::End => "---:".to_owned(),
            Align::Centre => ":---:".to_owned(),
        }),
    );
    for Row { cells, strong, below } in &table.rows {
        let last = cells.len().saturating_sub(1);
        row(
            out,
            &mut cells.iter().enumerate().map(|(index, Cell { text, .. })| {
                let mut text = cell_text(&inline(text));
                // What belongs to the row as a whole follows its last cell.
                for line in below.iter().filter(|_| index == last) {
                    let line = cell_text(&inline(line));
                    text = if text.is_empty() { line } else { format!("{text} · {line}") };
                }
                if *strong && !text.is_empty() && !text.contains("**") { format!("**{text}**") } else { text }
            }),
        );
    }
    out.push('\n');
}

/// Nothing in a cell may end it; line breaks are no line breaks any more.
fn cell_text(text: &str) -> String {
    text.replace('|', "\\|")
}

/// The words of a heading, on one line.
fn heading(text: &str) -> String {
    inside(&sanitize(text).replace('\n', " "))
}

/// A text as one line of Markdown; runs of one style that stand side by side are one.
fn inline(text: &Text) -> String {
    let alike = |one: &Run, next: &Run| one.style == next.style && web(one).is_none() && web(next).is_none();
    // A page number says nothing here.
    let shown: Vec<Run> = text.0.iter().filter(|run| !matches!(run.link, Some(Link::Page(_)))).cloned().collect();
    let runs = shown.chunk_by(alike);
    runs.map(|runs| {
        let words: String = runs.iter().map(|run| run.text.as_str()).collect();
        styled(&words, runs[0].style, web(&runs[0]))
    })
    .collect()
}

/// The address outside that a run leads to.
fn web(run: &Run) -> Option<&str> {
    match &run.link {
        Some(Link::Web(address)) => Some(address),
        Some(Link::Place(_) | Link::Page(_)) | None => None,
    }
}

/// Words with their style and their address. Spaces at their ends stay outside: with them a mark would not be one.
fn styled(words: &str, style: Style, address: Option<&str>) -> String {
    let words = escaped(words);
    let inner = words.trim();
    let (before, after) = match words.find(inner) {
        Some(at) if !inner.is_empty() => (&words[..at], &words[at + inner.len()..]),
        _ => return words,
    };
    let mark = match style {
        Style::Plain => "",
        Style::Strong => "**",
        Style::Emphasis => "*",
    };
    let address = address.map(|address| {
        let address: String = sanitize(address).split_whitespace().collect();
        address.replace('\\', "%5C").replace('<', "%3C").replace('>', "%3E")
    });
    match address {
        Some(address) => format!("{before}[{mark}{inner}{mark}](<{address}>){after}"),
        None => format!("{before}{mark}{inner}{mark}{after}"),
    }
}

/// The text on one line, with every character that Markdown or HTML would obey made plain, also at the beginning of a line.
fn escaped(text: &str) -> String {
    let text = sanitize(text);
    match opening(&text) {
        Some(at) => format!("{}\\{}", inside(&text[..at]), inside(&text[at..])),
        None => inside(&text),
    }
}

/// The sign at the beginning of a text that would make its line a heading, a list or a rule.
fn opening(text: &str) -> Option<usize> {
    let at = text.find(|character: char| !character.is_ascii_digit())?;
    let mut signs = text[at..].chars();
    let (sign, next) = (signs.next()?, signs.next());
    let apart = next.is_none_or(char::is_whitespace);
    let opens = match sign {
        '#' | '+' | '-' => at == 0 && (apart || next == Some(sign)),
        '.' | ')' => (1..=9).contains(&at) && apart,
        _ => false,
    };
    opens.then_some(at)
}

/// The text with every character that would be obeyed inside a line made plain.
fn inside(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '~' | '$' => {
                out.push('\\');
                out.push(character);
            }
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\n' => out.push_str("<br>"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::{Row, Voice};

    #[test]
    fn what_a_person_wrote_stays_text() {
        assert_eq!(escaped("# <script> *x* [a](b) & \u{1b}"), "\\# &lt;script&gt; \\*x\\* \\[a\\](b) &amp; ");
        assert_eq!(cell_text(&escaped("a|b\r\nc\td\u{202e}")), "a\\|b<br>c d");
        assert_eq!(escaped("2025. A note; 12. B"), "2025\\. A note; 12. B");
        assert_eq!(["## a", "- b", "---", "+"].map(escaped), ["\\## a", "\\- b", "\\---", "\\+"]);
        // Figures and names of files are no lists.
        for plain in ["2.13", "2025.toml", "+0.5", "-1", "#12"] {
            assert_eq!(escaped(plain), plain);
        }
    }

    #[test]
    fn marks_stand_close_to_their_words_and_once() {
        let run = |text: &str, style| Run { text: text.to_owned(), style, voice: Voice::Program, link: None };
        let text = Text(vec![run("Strong: ", Style::Strong), run("T-4", Style::Strong), run(" (3)", Style::Plain)]);
        assert_eq!(inline(&text), "**Strong: T-4** (3)");
        let link = Some(Link::Web("https://a.example/<b> c".to_owned()));
        let text = Text(vec![Run { link, ..run(" here ", Style::Emphasis) }]);
        assert_eq!(inline(&text), " [*here*](<https://a.example/%3Cb%3Ec>) ");
    }

    #[test]
    fn a_sum_is_bold_in_every_cell() {
        let mut out = String::new();
        let column = |head: &str| Column { head: head.to_owned(), share: 1.0, align: Align::End };
        let cell = |text: &str| Cell { text: Text::plain(text), steps: None };
        let rows = vec![Row { cells: vec![cell("a|b"), cell("")], strong: true, below: Vec::new() }];
        table(&mut out, &Table { summary: String::new(), columns: vec![column("A"), column("B|C")], rows });
        assert_eq!(out, "| A | B\\|C |\n| ---: | ---: |\n| **a\\|b** |  |\n\n");
    }
}
