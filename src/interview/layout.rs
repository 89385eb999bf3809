//! How a screen is spread over the rows and columns of a terminal: as much of it as fits, and never a line too wide.

use textwrap::WrapAlgorithm;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::screen::{Choice, Mark, Screen};
use crate::problem::visible;

/// Wider lines are hard to read from the back of a room.
const WIDEST: usize = 100;

/// The columns before the words of a choice: its mark, its key, and the space around them.
const CHOICE_INDENT: usize = 5;

/// How a piece of text is shown; colour is only an aid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Strong,
    Faint,
    Key,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Row(pub(super) Vec<(Style, String)>);

impl Row {
    fn of(style: Style, text: impl Into<String>) -> Self {
        Self(vec![(style, text.into())])
    }

    /// How many columns it takes.
    pub(super) fn width(&self) -> usize {
        self.0.iter().map(|(_, text)| text.width()).sum()
    }

    /// Its text without its looks.
    #[cfg(test)]
    pub(super) fn text(&self) -> String {
        self.0.iter().map(|(_, text)| text.as_str()).collect()
    }
}

/// What of a screen is shown.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "six parts of a screen, each of which is shown or is not")]
struct Shown {
    help: bool,
    /// Empty rows between the parts.
    air: bool,
    /// What is recorded in full, not only as much as goes into a row each.
    recorded: bool,
    /// The names of levels that are also described.
    names: bool,
    /// All commands, not only those that always are.
    commands: bool,
    /// Whole descriptions of levels, not only as much as goes into a row each.
    whole: bool,
}

/// From everything to the least. The help comes first of what goes: a key brings it back.
const LESS_AND_LESS: [Shown; 8] = [
    Shown { help: true, air: true, recorded: true, names: true, commands: true, whole: true },
    Shown { help: false, air: true, recorded: true, names: true, commands: true, whole: true },
    Shown { help: false, air: true, recorded: true, names: false, commands: true, whole: true },
    Shown { help: false, air: false, recorded: true, names: false, commands: true, whole: true },
    Shown { help: false, air: false, recorded: false, names: false, commands: true, whole: true },
    Shown { help: false, air: false, recorded: true, names: false, commands: false, whole: true },
    Shown { help: false, air: false, recorded: false, names: false, commands: false, whole: true },
    Shown { help: false, air: false, recorded: false, names: true, commands: false, whole: false },
];

/// The rows of a screen with what was just said, on `columns` columns: the fullest way that fits `rows` rows, else the shortest.
pub(super) fn rows(screen: &Screen, said: &[String], columns: usize, rows: usize) -> Vec<Row> {
    // The last column stays free: some terminals begin a new row when it is written to.
    let width = columns.saturating_sub(1).clamp(8, WIDEST);
    let mut laid = Vec::new();
    for shown in LESS_AND_LESS {
        laid = lay(screen, said, width, shown, usize::MAX);
        if laid.len() <= rows {
            return laid;
        }
    }
    // More choices than rows: as many as there is room for.
    for choices in (1..screen.choices.len()).rev() {
        if laid.len() <= rows {
            break;
        }
        laid = lay(screen, said, width, LESS_AND_LESS[LESS_AND_LESS.len() - 1], choices);
    }
    laid
}

/// Everything of a screen, for one that is read page by page.
pub(super) fn all_rows(screen: &Screen, said: &[String], columns: usize) -> Vec<Row> {
    lay(screen, said, columns.saturating_sub(1).clamp(8, WIDEST), LESS_AND_LESS[0], usize::MAX)
}

/// A line of facts in a width: its first one, a title, gives way before the others do.
fn cut_title(line: &str, width: usize) -> String {
    const LEAST: usize = 6;
    match line.split_once(" · ") {
        Some((title, rest)) if textwrap::core::display_width(line) > width => {
            let room = width.saturating_sub(textwrap::core::display_width(rest) + 3);
            if room < LEAST { cut(line, width) } else { format!("{} · {rest}", cut(title, room)) }
        }
        _ => cut(line, width),
    }
}

/// The rows of a screen with no more than so many of its choices.
fn lay(screen: &Screen, said: &[String], width: usize, shown: Shown, choices: usize) -> Vec<Row> {
    let mut parts: Vec<Vec<Row>> = Vec::new();
    parts.push(screen.progress.iter().map(|text| Row::of(Style::Faint, cut_title(&one_line(text), width))).collect());
    let mut head: Vec<Row> = Vec::new();
    if let Some(title) = &screen.title {
        head.extend(paragraph(Style::Strong, title, width));
    }
    for text in &screen.text {
        head.extend(paragraph(Style::Plain, text, width));
    }
    parts.push(head);
    if shown.help {
        parts.push(screen.help.iter().flat_map(|text| paragraph(Style::Faint, text, width)).collect());
    }
    let offered = screen.choices.iter().take(choices);
    let mut choosing: Vec<Row> =
        offered.flat_map(|choice| choice_rows(choice, width, shown, screen.goes_by_names)).collect();
    if choices < screen.choices.len() {
        choosing.push(Row::of(Style::Faint, "…"));
    }
    parts.push(choosing);
    let mut status: Vec<Row> = Vec::new();
    for text in said {
        status.extend(paragraph(Style::Strong, text, width));
    }
    for text in &screen.status {
        if shown.recorded {
            status.extend(paragraph(Style::Plain, text, width));
        } else {
            status.push(Row::of(Style::Plain, cut(&one_line(text), width)));
        }
    }
    parts.push(status);
    parts.push(command_rows(screen, width, shown.commands));
    let mut rows: Vec<Row> = Vec::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !rows.is_empty() && shown.air {
            rows.push(Row::default());
        }
        rows.extend(part);
    }
    rows
}

/// A line that is only said: as it is where it fits, for it may be part of a table.
pub(super) fn said(text: &str, columns: usize) -> Vec<String> {
    text.split('\n')
        .flat_map(|line| {
            let line = one_line(line);
            if line.width() < columns { vec![line] } else { wrapped(&line, columns.saturating_sub(1).max(8)) }
        })
        .collect()
}

fn paragraph(style: Style, text: &str, width: usize) -> Vec<Row> {
    text.split('\n').flat_map(|line| wrapped(&one_line(line), width)).map(|line| Row::of(style, line)).collect()
}

/// The text without anything that a terminal would obey.
pub(super) fn one_line(text: &str) -> String {
    visible(&text.replace(['\t', '\n'], " "))
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let options = textwrap::Options::new(width).wrap_algorithm(WrapAlgorithm::FirstFit);
    textwrap::wrap(text, options).into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// A choice with its words beside its key, further rows below the first word.
fn choice_rows(choice: &Choice, width: usize, shown: Shown, goes_by_name: bool) -> Vec<Row> {
    let mark = match choice.mark {
        Mark::None => ' ',
        Mark::Found => '●',
        Mark::Claimed => '○',
    };
    let name = one_line(&choice.name);
    let words = match &choice.detail {
        Some(_) if goes_by_name && !shown.names => name.clone(),
        Some(detail) if shown.names => format!("{name} – {}", one_line(detail)),
        Some(detail) => one_line(detail),
        None => name.clone(),
    };
    let room = width.saturating_sub(CHOICE_INDENT).max(4);
    let lines = if shown.whole { wrapped(&words, room) } else { vec![cut(&words, room)] };
    let mut rows = Vec::new();
    for (place, line) in lines.into_iter().enumerate() {
        let mut row = if place == 0 {
            let style = if choice.mark == Mark::None { Style::Plain } else { Style::Strong };
            vec![(style, format!("{mark} ")), (Style::Key, choice.key.to_string()), (Style::Plain, "  ".to_owned())]
        } else {
            vec![(Style::Plain, " ".repeat(CHOICE_INDENT))]
        };
        match line
            .strip_prefix(name.as_str())
            .filter(|_| place == 0 && (shown.names || goes_by_name || choice.detail.is_none()))
        {
            Some(rest) => {
                row.push((Style::Strong, name.clone()));
                row.push((Style::Plain, rest.to_owned()));
            }
            None => row.push((Style::Plain, line)),
        }
        rows.push(Row(row));
    }
    rows
}

/// The commands side by side, as many rows as they need.
fn command_rows(screen: &Screen, width: usize, all: bool) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut row = Row::default();
    for command in screen.commands.iter().filter(|command| all || command.essential) {
        let word = cut(&format!(" {}", one_line(&command.word)), width.saturating_sub(command.key.width()));
        let needed = command.key.width() + word.width();
        if !row.0.is_empty() && row.width() + 3 + needed > width {
            rows.push(std::mem::take(&mut row));
        }
        if !row.0.is_empty() {
            row.0.push((Style::Faint, " · ".to_owned()));
        }
        row.0.push((Style::Key, command.key.clone()));
        row.0.push((Style::Plain, word));
    }
    if !row.0.is_empty() {
        rows.push(row);
    }
    rows
}

/// As much of a text as goes into so many columns, with a sign where something is missing.
pub(super) fn cut(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut taken = String::new();
    let mut width = 1;
    for letter in text.chars() {
        width += letter.width().unwrap_or(0);
        if width > columns {
            break;
        }
        taken.push(letter);
    }
    let kept = taken.trim_end().len();
    taken.truncate(kept);
    taken.push('…');
    taken
}

#[cfg(test)]
mod tests;
