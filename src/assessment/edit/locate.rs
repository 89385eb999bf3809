//! Where a table is in the file, in whichever of TOML's forms it was written.

use std::ops::Range;

use toml_edit::{InlineTable, Item, Key, Table, TableLike, Value};

use super::EditError;
use super::change::Step;
use super::splice::{line_start, line_stop, next_line};
use crate::problem::Span;

/// A table of the file.
#[derive(Clone)]
pub(super) struct Spot<'d> {
    pub(super) table: &'d dyn TableLike,
    pub(super) host: Host<'d>,
    /// The keys by which dotted keys of the host lead into the table; none if it is the host itself.
    pub(super) dotted: Vec<String>,
}

/// What holds the keys of a table.
#[derive(Clone, Copy)]
pub(super) enum Host<'d> {
    /// The lines under a header, or those before the first.
    Lines(&'d Table),
    /// Nothing yet: the table is only known from the headers of those inside it.
    Implicit,
    /// Braces.
    Braces(&'d InlineTable),
}

/// What is found on the way to a table.
pub(super) enum Found<'d> {
    /// The table.
    Table(Spot<'d>),
    /// The last table that is there, and the keys that lead on from it.
    Missing(Spot<'d>, Vec<String>),
}

/// The table at the end of `path`.
pub(super) fn find<'d>(text: &str, root: &'d Table, path: &[Step]) -> Result<Found<'d>, EditError> {
    let mut spot = Spot { table: root, host: Host::Lines(root), dotted: Vec::new() };
    let mut tables = None;
    for (index, step) in path.iter().enumerate() {
        let name = match step {
            Step::Nth(nth) => {
                let table: Option<&Table> = tables.and_then(|tables: &toml_edit::ArrayOfTables| tables.get(*nth));
                if let Some(table) = table {
                    spot = Spot { table, host: Host::Lines(table), dotted: Vec::new() };
                }
                continue;
            }
            Step::Key(name) => name,
        };
        let Some((key, item)) = spot.table.get_key_value(name) else {
            let rest = path[index..].iter().filter_map(|step| match step {
                Step::Key(name) => Some(name.clone()),
                Step::Nth(_) => None,
            });
            return Ok(Found::Missing(spot, rest.collect()));
        };
        match item {
            Item::Table(table) if table.is_dotted() => {
                spot.table = table;
                spot.dotted.push(name.clone());
            }
            Item::Table(table) if table.is_implicit() => {
                spot = Spot { table, host: Host::Implicit, dotted: Vec::new() };
            }
            Item::Table(table) => spot = Spot { table, host: Host::Lines(table), dotted: Vec::new() },
            Item::Value(Value::InlineTable(table)) if table.is_dotted() => {
                spot.table = table;
                spot.dotted.push(name.clone());
            }
            Item::Value(Value::InlineTable(table)) => {
                spot = Spot { table, host: Host::Braces(table), dotted: Vec::new() };
            }
            Item::ArrayOfTables(list) if matches!(path.get(index + 1), Some(Step::Nth(_))) => tables = Some(list),
            _ => return Err(EditError::not_a_table(text, key)),
        }
    }
    Ok(Found::Table(spot))
}

/// A key with its value, wherever dotted keys have put it.
pub(super) struct Leaf<'d> {
    pub(super) key: &'d Key,
    pub(super) value: &'d Value,
    /// How many keys with a dot are before it.
    pub(super) depth: usize,
}

impl Leaf<'_> {
    /// The value, without what is around it.
    pub(super) fn value_range(&self) -> Range<usize> {
        self.value.span().unwrap_or_default()
    }

    /// From the key to the end of its value.
    pub(super) fn range(&self) -> Range<usize> {
        self.key.span().unwrap_or_default().start..self.value_range().end
    }
}

/// The keys and values that a table holds itself, or that dotted keys have put inside it; not those of tables of their own.
pub(super) fn leaves(table: &dyn TableLike) -> Vec<Leaf<'_>> {
    let mut found = Vec::new();
    collect(table, 0, &mut found);
    found
}

fn collect<'d>(table: &'d dyn TableLike, depth: usize, found: &mut Vec<Leaf<'d>>) {
    for (name, item) in table.iter() {
        let Some(key) = table.key(name) else { continue };
        match item {
            Item::Table(inner) if inner.is_dotted() => collect(inner, depth + 1, found),
            Item::Value(Value::InlineTable(inner)) if inner.is_dotted() => collect(inner, depth + 1, found),
            Item::Value(value) => found.push(Leaf { key, value, depth }),
            _ => {}
        }
    }
}

/// The last of these in the file.
pub(super) fn last<'l, 'd>(leaves: &'l [Leaf<'d>]) -> Option<&'l Leaf<'d>> {
    leaves.iter().max_by_key(|leaf| leaf.value_range().end)
}

/// The place of a key or value in the text as problems name it.
pub(super) fn span(text: &str, range: Range<usize>) -> Span {
    let start = text.floor_char_boundary(range.start.min(text.len()));
    let stop = text.floor_char_boundary(range.end.clamp(start, line_stop(text, start).max(start)));
    let begin = line_start(text, start);
    Span {
        line: text[..start].matches('\n').count() + 1,
        column: text[begin..start].trim_start_matches('\u{feff}').chars().count() + 1,
        width: text[start..stop].chars().count().max(1),
    }
}

/// The tables of the file by the keys of their headers, each with where its lines end: after its last key, or after the
/// comment that closes it. A comment right before the next header belongs to that.
pub(super) fn blocks(text: &str, root: &Table) -> Vec<(Vec<String>, usize)> {
    let mut found = Vec::new();
    collect_blocks(text, root, &mut Vec::new(), &mut found);
    found
}

fn collect_blocks(text: &str, table: &Table, path: &mut Vec<String>, found: &mut Vec<(Vec<String>, usize)>) {
    for (name, item) in table {
        path.push(name.to_owned());
        let tables: Vec<&Table> = match item {
            Item::Table(inner) => vec![inner],
            Item::ArrayOfTables(list) => list.iter().collect(),
            _ => Vec::new(),
        };
        for inner in tables {
            if !inner.is_implicit() && !inner.is_dotted() {
                found.push((path.clone(), block_end(text, inner)));
            }
            collect_blocks(text, inner, path, found);
        }
        path.pop();
    }
}

/// Where the lines of a table with a header end.
fn block_end(text: &str, table: &Table) -> usize {
    let end = lines_end(text, table, table);
    let mut after = end;
    while text[after..].trim_start_matches([' ', '\t']).starts_with('#') {
        after = next_line(text, after);
    }
    let closed = after == text.len() || text[after..line_stop(text, after)].trim().is_empty();
    if closed { after } else { end }
}

/// Where a line that is added to a table goes: after its last key, else after the header of its host.
pub(super) fn lines_end(text: &str, host: &Table, table: &dyn TableLike) -> usize {
    let header = host.span().unwrap_or_default().end;
    let last_key = last(&leaves(table)).map_or(0, |leaf| leaf.value_range().end);
    next_line(text, header.max(last_key))
}
