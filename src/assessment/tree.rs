//! A TOML file as the same tree of keys and values with places that questionnaires are read from.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problem::{Message, Place, Problems, Source};
use crate::questionnaire::tree::{Key, MAX_DEPTH, MAX_NODES, Node, Type, Value};

/// What the parser says of a key that stands in its table twice.
const DUPLICATE: &str = "duplicate key";

/// Reads a TOML document, and the keys that stand in it twice: of those the tree keeps one.
///
/// # Errors
///
/// Every fault of syntax that the parser finds, or the limit that is passed.
pub(crate) fn parse(source: &Source) -> Result<(Node, Problems), Problems> {
    let (table, errors) = DeTable::parse_recoverable(source.text());
    let place = |error: &toml::de::Error| source.place(error.span().unwrap_or_default());
    if let Some(error) = errors.iter().find(|error| error.message().contains("recurs")) {
        return Err(source.fault(place(error), Message::new("too-deep").with("limit", MAX_DEPTH)).into());
    }
    let (duplicates, others): (Vec<_>, Vec<_>) = errors.iter().partition(|error| error.message() == DUPLICATE);
    let duplicates = duplicates.into_iter().map(|error| {
        let key = source.text().get(error.span().unwrap_or_default()).unwrap_or_default();
        source.fault(place(error), Message::new("duplicate-key-in-table").with("key", key.trim_matches(['"', '\''])))
    });
    if others.is_empty() {
        let mut reading = Reading { source, nodes: 0 };
        let value = reading.map(table.get_ref(), 1)?;
        return Ok((Node { place: Place { line: 1, column: 1, width: 1 }, value }, duplicates.collect()));
    }
    if let Some(line) = yaml_line(source.text()) {
        return Err(source.fault(source.place(line), Message::new("yaml-for-toml")).with_mend(begin(source)).into());
    }
    let faults = others.into_iter().map(|error| source.fault(place(error), super::syntax::message(error.message())));
    Err(faults.chain(duplicates).collect::<Problems>().in_order())
}

/// The line by which a text says that it is one of our YAML files: as TOML every line of it would be a fault.
fn yaml_line(text: &str) -> Option<Range<usize>> {
    let mut begin = 0;
    text.split_inclusive('\n').find_map(|line| {
        let line_begin = begin;
        begin += line.len();
        let said = line.trim_end();
        said.starts_with("palier:").then_some(line_begin..line_begin + said.len())
    })
}

/// How an assessment of a questionnaire is begun.
fn begin(source: &Source) -> Message {
    Message::new("yaml-for-toml-mend").with("file", source.name())
}

/// A document that is being taken over, within the limits.
struct Reading<'s> {
    source: &'s Source,
    nodes: usize,
}

impl Reading<'_> {
    fn node(&mut self, value: &Spanned<DeValue<'_>>, depth: usize) -> Result<Node, Problems> {
        let place = self.source.place(value.span());
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(self.source.fault(place, Message::new("too-many-nodes").with("limit", MAX_NODES)).into());
        }
        let written = || self.source.text().get(value.span()).unwrap_or_default().to_owned();
        let value = match value.get_ref() {
            DeValue::String(text) => Value::Text(text.to_string()),
            DeValue::Integer(number) => Value::Typed(Type::Whole, number.as_str().to_owned()),
            DeValue::Datetime(day) if day.date.is_some() && day.time.is_none() => Value::Typed(Type::Date, written()),
            DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => Value::Typed(Type::Other, written()),
            DeValue::Array(items) => {
                self.check_depth(depth + 1, place)?;
                Value::List(items.iter().map(|item| self.node(item, depth + 1)).collect::<Result<_, _>>()?)
            }
            DeValue::Table(table) => {
                self.check_depth(depth + 1, place)?;
                self.map(table, depth + 1)?
            }
        };
        Ok(Node { place, value })
    }

    /// The entries in the order of the file.
    fn map(&mut self, table: &DeTable<'_>, depth: usize) -> Result<Value, Problems> {
        let mut entries = Vec::with_capacity(table.len());
        for (key, value) in table {
            let place = self.source.place(key.span());
            let mut node = self.node(value, depth)?;
            // A table's own span may be that of a header further down: what is said of it is said at its key.
            if matches!(node.value, Value::Map(_)) {
                node.place = place;
            }
            entries.push((Key { place, text: key.get_ref().to_string() }, node));
        }
        entries.sort_by_key(|(key, _)| key.place);
        Ok(Value::Map(entries))
    }

    fn check_depth(&self, depth: usize, place: Place) -> Result<(), Problems> {
        if depth > MAX_DEPTH {
            return Err(self.source.fault(place, Message::new("too-deep").with("limit", MAX_DEPTH)).into());
        }
        Ok(())
    }
}
