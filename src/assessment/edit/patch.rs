//! From a change to the splices that make it.

use std::cell::OnceCell;
use std::ops::Range;

use toml_edit::{Array, Item, Key, Table, TableLike};

use super::EditError;
use super::change::{Change, Step, What};
use super::list;
use super::locate::{Found, Host, Leaf, Spot, blocks, find, last, leaves, lines_end};
use super::splice::{Splice, add_members, comment_behind, indent, line_start, next_line, remove_member};
use super::value::{Value, key as written_key};

/// The tables of an assessment in the order in which they are put into a file.
const ORDER: [&str; 11] = [
    "questionnaire",
    "subject",
    "session",
    "summary",
    "facts",
    "domains",
    "evidence",
    "answers",
    "decisions",
    "people",
    "actions",
];

/// The file between two rounds of splices.
pub(super) struct File<'d> {
    pub(super) text: &'d str,
    pub(super) root: &'d Table,
    blocks: OnceCell<Vec<(Vec<String>, usize)>>,
}

/// What a change comes down to in this file.
pub(super) enum Patch {
    /// Splices that do not meet those of other tables.
    Splices(Vec<Splice>),
    /// Splices within braces or of whole tables: nothing else is to be done in the same round.
    Alone(Vec<Splice>),
    /// Smaller changes, one after the other.
    Instead(Vec<Change>),
}

impl Patch {
    /// Returns false if the file is already as the change wants it.
    pub(super) const fn changes_anything(&self) -> bool {
        match self {
            Self::Splices(splices) | Self::Alone(splices) => !splices.is_empty(),
            Self::Instead(changes) => !changes.is_empty(),
        }
    }
}

impl<'d> File<'d> {
    pub(super) const fn new(text: &'d str, root: &'d Table) -> Self {
        Self { text, root, blocks: OnceCell::new() }
    }

    pub(super) fn plan(&self, change: &Change) -> Result<Patch, EditError> {
        match (find(self.text, self.root, &change.table)?, &change.what) {
            (Found::Missing(spot, rest), What::Set { key, value, .. }) => {
                Ok(self.new_table(&change.table, &spot, &rest, key, value, &[]))
            }
            (Found::Missing(..), _) => Ok(Patch::Splices(Vec::new())),
            (Found::Table(spot), What::Set { key, value, instead_of }) => {
                let old: Vec<_> = instead_of.iter().copied().filter(|old| spot.table.contains_key(old)).collect();
                self.set(change, &spot, key, value, &old)
            }
            (Found::Table(spot), What::Remove { key }) => Ok(self.remove(change, &spot, key)),
            (Found::Table(spot), What::Append { key, entries }) => {
                Ok(Patch::Alone(self.append(&change.table, &spot, key, entries)))
            }
            (Found::Table(spot), What::RemoveNth { key, nth }) => {
                if let Some(array) = spot.table.get(key).and_then(Item::as_array) {
                    return Ok(self.remove_item(change, &spot, key, array, *nth));
                }
                let table = spot.table.get(key).and_then(Item::as_array_of_tables).and_then(|tables| tables.get(*nth));
                let parts = table.map(table_parts).unwrap_or_default();
                let lines = parts.iter().map(|part| self.lines(part)).collect();
                Ok(Patch::Alone(self.without_blank_line(lines).into_iter().map(Splice::remove).collect()))
            }
        }
    }

    fn set(
        &self,
        change: &Change,
        spot: &Spot<'_>,
        key: &str,
        value: &Value,
        old: &[&'static str],
    ) -> Result<Patch, EditError> {
        let existing = spot.table.get_key_value(key);
        if let Some((written, item)) = existing
            && plain(item).is_none()
        {
            let mut changes =
                if value.is(item) { Vec::new() } else { list::within(self, change, written, item, value)? };
            changes.extend(removals(change, old));
            return Ok(Patch::Instead(changes));
        }
        match spot.host {
            Host::Lines(host) => Ok(Patch::Splices(self.set_in_lines(host, spot, key, value, old))),
            Host::Implicit => {
                let (lines, comments) = self.lines_of(spot.table, old);
                let Patch::Splices(mut splices) = self.new_table(&change.table, spot, &[], key, value, &comments)
                else {
                    return Ok(Patch::Splices(Vec::new()));
                };
                splices.extend(lines.into_iter().map(Splice::remove));
                Ok(Patch::Alone(splices))
            }
            Host::Braces(host) => {
                let in_place = old.iter().copied().find(|old| spot.table.get(old).and_then(plain).is_some());
                let in_place = in_place.filter(|_| existing.is_none());
                let others: Vec<_> = old.iter().copied().filter(|old| Some(*old) != in_place).collect();
                if !others.is_empty() {
                    let mut changes = removals(change, &others);
                    let what = What::Set {
                        key: key.to_owned(),
                        value: value.clone(),
                        instead_of: in_place.into_iter().collect(),
                    };
                    changes.push(Change { table: change.table.clone(), what });
                    return Ok(Patch::Instead(changes));
                }
                if let Some((written, item)) = existing.or_else(|| spot.table.get_key_value(in_place?)) {
                    return Ok(Patch::Alone(self.replace(written, item, key, value)));
                }
                let member = format!("{} = {}", dotted(&spot.dotted, key), value.written());
                let found = leaves(host);
                let behind = last(&found).map(|leaf| self.member(leaf));
                let whole = host.span().unwrap_or_default();
                Ok(Patch::Alone(add_members(self.text, whole, behind, &[member])))
            }
        }
    }

    /// Sets a key in a table whose keys are on separate lines. The comments of the keys whose place it takes move to its
    /// line, or above it where they are too many.
    fn set_in_lines(&self, host: &Table, spot: &Spot<'_>, key: &str, value: &Value, old: &[&str]) -> Vec<Splice> {
        let existing = spot.table.get_key_value(key);
        let in_place =
            old.iter().copied().find(|old| existing.is_none() && spot.table.get(old).and_then(plain).is_some());
        let others: Vec<&str> = old.iter().copied().filter(|old| Some(*old) != in_place).collect();
        let (lines, comments) = self.lines_of(spot.table, &others);
        let mut splices: Vec<Splice> = lines.into_iter().map(Splice::remove).collect();
        if let Some((written, item)) = existing.or_else(|| spot.table.get_key_value(in_place?)) {
            splices.extend(self.replace(written, item, key, value));
            let end = item.span().unwrap_or_default().end;
            let start = line_start(self.text, written.span().unwrap_or_default().start);
            let mut comments = comments.into_iter();
            if comment_behind(self.text, end).is_none()
                && let Some(comment) = comments.next()
            {
                splices.push(Splice::insert(end, format!(" {comment}")));
            }
            let margin = indent(self.text, start);
            splices.extend(comments.map(|comment| Splice::insert(start, format!("{margin}{comment}\n"))));
            return splices;
        }
        let at = lines_end(self.text, host, spot.table);
        let found = leaves(spot.table);
        let like = last(&found)
            .map_or(host.span().unwrap_or_default().start, |leaf| leaf.key.span().unwrap_or_default().start);
        let name = dotted(&spot.dotted, key);
        splices.push(Splice::insert(at, new_line(indent(self.text, like), &name, value, &comments)));
        splices
    }

    /// Replaces the value of a key, and the key too if it is another one.
    fn replace(&self, written: &Key, item: &Item, key: &str, value: &Value) -> Vec<Splice> {
        let Some(found) = item.as_value() else { return Vec::new() };
        let mut splices = Vec::new();
        if written.get() != key {
            splices.push(Splice::replace(written.span().unwrap_or_default(), written_key(key)));
        }
        if !value.is_value(found) {
            splices.extend(list::replace(self.text, found, value));
        }
        splices
    }

    fn remove(&self, change: &Change, spot: &Spot<'_>, key: &str) -> Patch {
        let Some((written, item)) = spot.table.get_key_value(key) else { return Patch::Splices(Vec::new()) };
        if !matches!(spot.host, Host::Braces(_)) {
            let (lines, _) = self.lines_of(spot.table, &[key]);
            if plain(item).is_some() {
                return Patch::Splices(lines.into_iter().map(Splice::remove).collect());
            }
            return Patch::Alone(self.without_blank_line(lines).into_iter().map(Splice::remove).collect());
        }
        if let Some(value) = plain(item) {
            let leaf = Leaf { key: written, value, depth: spot.dotted.len() };
            return Patch::Alone(remove_member(self.text, self.member(&leaf)));
        }
        let mut table = change.table.clone();
        table.push(Step::Key(key.to_owned()));
        let inner = item.as_table_like().map(|inner| inner.iter().map(|(name, _)| name.to_owned()).collect::<Vec<_>>());
        let removals = inner.unwrap_or_default().into_iter();
        Patch::Instead(removals.map(|key| Change { table: table.clone(), what: What::Remove { key } }).collect())
    }

    /// Takes an item out of an array, and the array with its last item.
    fn remove_item(&self, change: &Change, spot: &Spot<'_>, key: &str, array: &Array, nth: usize) -> Patch {
        if array.len() <= 1 && nth < array.len() {
            return self.remove(change, spot, key);
        }
        let item = array.get(nth).and_then(toml_edit::Value::span);
        Patch::Alone(item.map(|item| remove_member(self.text, item)).unwrap_or_default())
    }

    /// A table that is not there yet, with its first key.
    fn new_table(
        &self,
        path: &[Step],
        spot: &Spot<'_>,
        rest: &[String],
        key: &str,
        value: &Value,
        comments: &[String],
    ) -> Patch {
        if let Host::Braces(host) = spot.host {
            let inner = Value::Table(vec![(key.to_owned(), value.clone())]);
            let inner = rest.iter().skip(1).rev().fold(inner, |inner, name| Value::Table(vec![(name.clone(), inner)]));
            let name = rest.first().map(String::as_str).unwrap_or_default();
            let member = format!("{} = {}", dotted(&spot.dotted, name), inner.written());
            let found = leaves(host);
            let behind = last(&found).map(|leaf| self.member(leaf));
            return Patch::Alone(add_members(self.text, host.span().unwrap_or_default(), behind, &[member]));
        }
        if let (Host::Lines(host), false) = (spot.host, spot.dotted.is_empty()) {
            let names: Vec<String> = spot.dotted.iter().chain(rest).cloned().collect();
            let found = leaves(spot.table);
            let like = last(&found).map_or(0, |leaf| leaf.key.span().unwrap_or_default().start);
            let entry = new_line(indent(self.text, like), &dotted(&names, key), value, comments);
            return Patch::Alone(vec![Splice::insert(lines_end(self.text, host, spot.table), entry)]);
        }
        let names: Vec<&str> = names(path);
        let header = format!("[{}]", header(&names));
        let at = self.place_of_table(&names);
        Patch::Splices(vec![self.block(at, &header, &new_line("", &written_key(key), value, comments))])
    }

    /// A table as lines, with a blank line before it.
    fn block(&self, at: usize, header: &str, lines: &str) -> Splice {
        let before = self.text[..at].trim_end_matches([' ', '\t', '\r']);
        let before = before.strip_suffix('\n').unwrap_or(before);
        let blank = before.is_empty() || before.trim_end_matches([' ', '\t', '\r']).ends_with('\n');
        let blank = if blank { "" } else { "\n" };
        Splice { range: at..at, text: format!("{blank}{header}\n{lines}"), table: true }
    }

    /// Where a new table goes: after the last of its kind, else after the last of those that come before it in an assessment.
    fn place_of_table(&self, names: &[&str]) -> usize {
        let blocks = self.blocks.get_or_init(|| blocks(self.text, self.root));
        let rank = |name: &str| ORDER.iter().position(|known| *known == name);
        let kind = names.first().copied().unwrap_or_default();
        let last_of = |wanted: &str| blocks.iter().filter(|(path, _)| path[0] == wanted).map(|(_, end)| *end).max();
        last_of(kind)
            .or_else(|| ORDER[..rank(kind).unwrap_or(ORDER.len())].iter().rev().find_map(|earlier| last_of(earlier)))
            .unwrap_or(self.text.len())
    }

    /// Another table at the end of a list of tables.
    fn append(&self, path: &[Step], spot: &Spot<'_>, key: &str, entries: &[(String, Value)]) -> Vec<Splice> {
        let tables = spot.table.get(key).and_then(Item::as_array_of_tables);
        let Some(last) = tables.and_then(|tables| tables.iter().last()) else { return Vec::new() };
        let mut names = names(path);
        names.push(key);
        let lines = entries
            .iter()
            .map(|(name, value)| new_line("", &written_key(name), value, &[]))
            .collect::<Vec<_>>()
            .concat();
        let at = lines_end(self.text, last, last);
        vec![self.block(at, &format!("[[{}]]", header(&names)), &lines)]
    }

    /// The lines of these keys of a table, and the comments on them.
    fn lines_of(&self, table: &dyn TableLike, keys: &[&str]) -> (Vec<Range<usize>>, Vec<String>) {
        let mut ends = Vec::new();
        for (key, item) in keys.iter().filter_map(|key| table.get_key_value(key)) {
            match (plain(item), item) {
                (Some(value), _) => ends.push(Leaf { key, value, depth: 0 }.range()),
                (None, Item::Table(inner)) => ends.extend(table_parts(inner)),
                (None, Item::ArrayOfTables(tables)) => ends.extend(tables.iter().flat_map(table_parts)),
                (None, _) => {}
            }
        }
        let comments = ends.iter().filter_map(|part| comment_behind(self.text, part.end)).map(str::to_owned);
        (ends.iter().map(|part| self.lines(part)).collect(), comments.collect())
    }

    /// The lines of a table that is taken out, with one of the blank lines around them if there are two.
    fn without_blank_line(&self, mut lines: Vec<Range<usize>>) -> Vec<Range<usize>> {
        lines.sort_by_key(|range| (range.start, range.end));
        let (Some(first), Some(last)) = (lines.first().cloned(), lines.last().cloned()) else { return lines };
        let is_blank = |start: usize| self.text[start..next_line(self.text, start)].trim().is_empty();
        let above = first.start.checked_sub(1).map(|end| line_start(self.text, end));
        if !above.is_none_or(is_blank) {
            return lines;
        }
        if last.end < self.text.len() {
            if is_blank(last.end) {
                lines.push(last.end..next_line(self.text, last.end));
            }
        } else if let Some(above) = above {
            lines.push(above..first.start);
        }
        lines
    }

    /// The whole lines of a part of the text.
    fn lines(&self, part: &Range<usize>) -> Range<usize> {
        line_start(self.text, part.start)..next_line(self.text, part.end)
    }

    /// A member of an inline table, from its first key to the end of its value.
    fn member(&self, leaf: &Leaf<'_>) -> Range<usize> {
        let mut start = leaf.key.span().unwrap_or_default().start;
        for _ in 0..leaf.depth {
            let before = self.text[..start].trim_end();
            let before = before.strip_suffix('.').unwrap_or(before).trim_end();
            start = match before.chars().last() {
                Some(quote @ ('"' | '\'')) => before[..before.len() - 1].rfind(quote).unwrap_or(start),
                _ => before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).len(),
            };
        }
        start..leaf.value_range().end
    }
}

/// The header of a table and its keys with their values, and those of the tables inside it.
fn table_parts(table: &Table) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = table.span().filter(|_| !table.is_implicit()).into_iter().collect();
    parts.extend(leaves(table).iter().map(Leaf::range));
    for (_, item) in table {
        match item {
            Item::Table(inner) if !inner.is_dotted() => parts.extend(table_parts(inner)),
            Item::ArrayOfTables(tables) => parts.extend(tables.iter().flat_map(table_parts)),
            _ => {}
        }
    }
    parts
}

/// The value of an item that is one, and no table that dotted keys have made.
pub(super) fn plain(item: &Item) -> Option<&toml_edit::Value> {
    item.as_value().filter(|value| !value.as_inline_table().is_some_and(toml_edit::InlineTable::is_dotted))
}

fn removals(change: &Change, keys: &[&str]) -> Vec<Change> {
    let what = |key: &&str| What::Remove { key: (*key).to_owned() };
    keys.iter().map(|key| Change { table: change.table.clone(), what: what(key) }).collect()
}

/// A line of its own for a key, with the comments that have moved to it.
fn new_line(margin: &str, name: &str, value: &Value, comments: &[String]) -> String {
    let (behind, above) =
        comments.split_first().map_or((String::new(), comments), |(first, rest)| (format!(" {first}"), rest));
    let above = above.iter().map(|comment| format!("{margin}{comment}\n")).collect::<Vec<_>>().concat();
    format!("{above}{margin}{name} = {}{behind}\n", value.written())
}

/// A key after those that lead to it.
fn dotted(path: &[String], key: &str) -> String {
    path.iter().map(|name| written_key(name) + ".").collect::<Vec<_>>().concat() + &written_key(key)
}

fn names(path: &[Step]) -> Vec<&str> {
    path.iter()
        .filter_map(|step| match step {
            Step::Key(name) => Some(name.as_str()),
            Step::Nth(_) => None,
        })
        .collect()
}

fn header(names: &[&str]) -> String {
    names.iter().map(|name| written_key(name)).collect::<Vec<_>>().join(".")
}
