//! TOML text to the tree.

use std::collections::HashSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::duplicates::duplicates;
use super::toml_errors;
use super::tree::{Key, MAX_DEPTH, MAX_NODES, Node, Type, Value};
use crate::problem::{Message, Problem, Problems, Source, Span};

/// How large a TOML file may be.
const MAX_BYTES: usize = 4 * 1024 * 1024;

/// In how many places errors of syntax are kept.
const MAX_ERRORS: usize = 10_000;

/// The parser's message for a duplicate key.
const DUPLICATE: &str = "duplicate key";

/// Reads a TOML document and its duplicate keys; of those the tree keeps one.
///
/// # Errors
///
/// Every error of syntax that the parser finds, or the limit that is passed.
pub(crate) fn parse(source: &Source) -> Result<(Node, Problems), Problems> {
    source.check_form(MAX_BYTES)?;
    let (table, errors) = DeTable::parse_recoverable(source.text());
    let span = |error: &toml::de::Error| source.span(error.span().unwrap_or_default());
    if let Some(error) = errors.iter().find(|error| error.message().contains("recurs")) {
        return Err(source.error(span(error), Message::new("too-deep").with("limit", MAX_DEPTH)).into());
    }
    let (seconds, others): (Vec<_>, Vec<_>) = errors.iter().partition(|error| error.message() == DUPLICATE);
    let seconds: Vec<Range<usize>> = seconds.into_iter().filter_map(toml::de::Error::span).take(MAX_ERRORS).collect();
    let mut reading = Reading { source, nodes: 0 };
    if others.is_empty() {
        let value = reading.map(table.get_ref(), 1)?;
        let tree = Node { span: Span { line: 1, column: 1, width: 1 }, value };
        let duplicates = duplicates(source, &tree, &seconds);
        return Ok((tree, duplicates));
    }
    if let Some(line) = yaml_line(source.text()) {
        return Err(source.error(source.span(line), Message::new("yaml-for-toml")).with_hint(begin(source)).into());
    }
    let mut errors: Vec<Problem> = Vec::new();
    let unclosed = unclosed(source.text(), table.get_ref(), &others);
    // A text that is not TOML has an error at every character: only the first places are kept.
    let mut places = HashSet::new();
    for error in others {
        if places.len() >= MAX_ERRORS {
            break;
        }
        let span = error.span().unwrap_or_default();
        let follows = unclosed.is_some_and(|opening| span.start > opening);
        // What follows a bracket that nothing closes is read as what is inside it.
        if follows && !error.message().starts_with("unclosed") {
            continue;
        }
        let at = unclosed.filter(|_| follows).map_or(span, |opening| opening..opening + 1);
        let span = source.span(at);
        if !places.insert((span.line, span.column)) {
            continue;
        }
        errors.push(source.error(span, toml_errors::message(error.message())));
    }
    // Keep only the first error per line; later ones are usually follow-ups.
    errors.sort_by_key(Problem::span);
    errors.dedup_by_key(|error| error.span().map(|span| span.line));
    let begun =
        reading.map(table.get_ref(), 1).map(|value| Node { span: Span { line: 1, column: 1, width: 1 }, value });
    let duplicates = begun.map(|tree| duplicates(source, &tree, &seconds)).unwrap_or_default();
    let before =
        |problem: &Problem| unclosed.is_none_or(|opening| problem.span() < Some(source.span(opening..opening)));
    errors.extend(duplicates.into_iter().filter(before));
    Err(errors.into_iter().collect::<Problems>().in_order())
}

/// Where the bracket is that nothing closes, if one is left open to the end.
fn unclosed(text: &str, table: &DeTable<'_>, errors: &[&toml::de::Error]) -> Option<usize> {
    let starts = || errors.iter().filter_map(|error| Some(error.span()?.start));
    let last = errors.iter().rfind(|error| error.message().starts_with("unclosed"))?;
    if !last.message().contains("inline") {
        return opening(text, table, starts().max()?);
    }
    // Of such a table nothing is kept: the first error is inside it.
    starts().find_map(|start| {
        let open = text.get(..start)?.rfind('{')?;
        (!text[open..start].contains('}')).then_some(open)
    })
}

/// Where the list begins that nothing closes: the bracket of the outermost value that reaches to the end.
fn opening(text: &str, table: &DeTable<'_>, end: usize) -> Option<usize> {
    table.iter().find_map(|(_, value)| {
        let span = value.span();
        // A table with a header, and a list of such, has no bracket after a '='.
        let is_value = text.get(..span.start).is_some_and(|before| before.trim_end().ends_with('='));
        match value.get_ref() {
            DeValue::Array(_) if is_value && span.end >= end => Some(span.start),
            DeValue::Table(inner) if !is_value => opening(text, inner, end),
            _ => None,
        }
    })
}

/// The line by which a text says that it is one of our YAML files: as TOML every line of it would be an error.
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
        let span = self.source.span(value.span());
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(self.source.error(span, Message::new("too-many-nodes").with("limit", MAX_NODES)).into());
        }
        let written = || self.source.text().get(value.span()).unwrap_or_default().to_owned();
        let value = match value.get_ref() {
            DeValue::String(text) => Value::Text(text.to_string()),
            DeValue::Integer(number) => Value::Typed(Type::Whole, number.as_str().to_owned()),
            DeValue::Datetime(day) if day.date.is_some() && day.time.is_none() => Value::Typed(Type::Date, written()),
            DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => Value::Typed(Type::Other, written()),
            DeValue::Array(items) => {
                self.check_depth(depth + 1, span)?;
                Value::List(items.iter().map(|item| self.node(item, depth + 1)).collect::<Result<_, _>>()?)
            }
            DeValue::Table(table) => {
                self.check_depth(depth + 1, span)?;
                self.map(table, depth + 1)?
            }
        };
        Ok(Node { span, value })
    }

    /// The entries in the order of the file.
    fn map(&mut self, table: &DeTable<'_>, depth: usize) -> Result<Value, Problems> {
        let mut entries = Vec::with_capacity(table.len());
        for (key, value) in table {
            let span = self.source.span(key.span());
            let mut node = self.node(value, depth)?;
            // A table's own span may be that of a header further down: what is said of it is said at its key.
            if matches!(node.value, Value::Map(_)) {
                node.span = span;
            }
            entries.push((Key { span, text: key.get_ref().to_string() }, node));
        }
        entries.sort_by_key(|(key, _)| key.span);
        Ok(Value::Map(entries))
    }

    fn check_depth(&self, depth: usize, span: Span) -> Result<(), Problems> {
        if depth > MAX_DEPTH {
            return Err(self.source.error(span, Message::new("too-deep").with("limit", MAX_DEPTH)).into());
        }
        Ok(())
    }
}
