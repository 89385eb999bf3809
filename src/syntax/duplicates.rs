//! Duplicate keys and tables of a TOML file, each with the line of the first. The keys inside a duplicate table are not reported
//! again.

use std::collections::HashMap;
use std::ops::Range;

use toml_edit::Key as Written;

use super::tree::{Node, Value};
use crate::problem::{Message, Problem, Problems, Source, Span};

/// Separates the keys of a path; no key can contain it.
const BETWEEN: char = '\0';

/// The errors for duplicate keys, given the place of each second one. The tree has the first of each.
pub(super) fn duplicates(source: &Source, tree: &Node, seconds: &[Range<usize>]) -> Problems {
    if seconds.is_empty() {
        return Problems::new();
    }
    let headers = headers(source.text());
    let firsts = Firsts::of(tree, &headers);
    let spans: Vec<(Span, &Range<usize>)> = seconds.iter().map(|range| (source.span(range.clone()), range)).collect();
    let is_header = |span: &Span| header_of(&headers, span.line).is_some_and(|header| header.line == span.line);
    let twice: Vec<usize> = spans.iter().map(|(span, _)| span).filter(|span| is_header(span)).map(|p| p.line).collect();
    let told = spans.into_iter().filter(|(span, _)| {
        let header = header_of(&headers, span.line);
        header.is_none_or(|header| header.line == span.line || twice.binary_search(&header.line).is_err())
    });
    told.map(|(span, range)| error(source, &headers, &firsts, span, range)).collect()
}

fn error(source: &Source, headers: &[Header], firsts: &Firsts<'_>, span: Span, range: &Range<usize>) -> Problem {
    let written = source.text().get(range.clone()).unwrap_or_default();
    let key = Written::parse(written).ok().and_then(|keys| Some(keys.first()?.get().to_owned()));
    let key = key.unwrap_or_else(|| written.trim_matches(['"', '\'']).to_owned());
    let first = path(source, headers, span, range)
        .map_or_else(|| firsts.before(&key, span), |path| firsts.by_path.get(&path).copied());
    let message = match first.filter(|first| *first < span) {
        Some(first) => Message::new("duplicate-key").with("line", first.line),
        None => Message::new("duplicate-key-in-table"),
    };
    source.error(span, message.with("key", key))
}

/// The path of a key from the table that its line belongs to; nothing for one inside a value.
fn path(source: &Source, headers: &[Header], span: Span, range: &Range<usize>) -> Option<String> {
    let text = source.text();
    let begin = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let line = text.get(begin..range.end)?.trim_start();
    let header = header_of(headers, span.line);
    if header.is_some_and(|header| header.line == span.line) {
        return joined("", line.trim_start_matches('['));
    }
    joined(header.map_or("", |header| header.path.as_str()), line)
}

/// A path followed by a dotted key.
fn joined(before: &str, keys: &str) -> Option<String> {
    let keys = Written::parse(keys).ok()?;
    Some(keys.iter().fold(before.to_owned(), |path, key| format!("{path}{BETWEEN}{}", key.get())))
}

/// A line that begins a table.
struct Header {
    line: usize,
    path: String,
}

fn headers(text: &str) -> Vec<Header> {
    let of_line = |(index, line): (usize, &str)| {
        let line_of = index + 1;
        let inner = line.trim().strip_prefix('[')?;
        let (keys, rest) = inner.trim_start_matches('[').split_once(']')?;
        let rest = rest.trim_start_matches(']').trim_start();
        let path = joined("", keys).filter(|_| rest.is_empty() || rest.starts_with('#'))?;
        // Of a list of tables each is another.
        let path = if inner.starts_with('[') { format!("{path}{BETWEEN}{line_of}{BETWEEN}") } else { path };
        Some(Header { line: line_of, path })
    };
    text.lines().enumerate().filter_map(of_line).collect()
}

/// The header of the table that a line belongs to, or which it is.
fn header_of(headers: &[Header], line: usize) -> Option<&Header> {
    headers[..headers.partition_point(|header| header.line <= line)].last()
}

/// The first place of every key.
#[derive(Default)]
struct Firsts<'n> {
    by_path: HashMap<String, Span>,
    by_name: HashMap<&'n str, Vec<Span>>,
}

impl<'n> Firsts<'n> {
    fn of(tree: &'n Node, headers: &[Header]) -> Self {
        let mut firsts = Self::default();
        firsts.add(tree, "");
        // The tree knows a table by its last header.
        for header in headers.iter().rev() {
            let span = Span { line: header.line, column: 1, width: 1 };
            firsts.by_path.insert(header.path.clone(), span);
        }
        firsts.by_name.values_mut().for_each(|spans| spans.sort_unstable());
        firsts
    }

    fn add(&mut self, node: &'n Node, path: &str) {
        match &node.value {
            Value::Map(entries) => {
                for (key, inner) in entries {
                    let path = format!("{path}{BETWEEN}{}", key.text);
                    self.add(inner, &path);
                    self.by_path.insert(path, key.span);
                    self.by_name.entry(&key.text).or_default().push(key.span);
                }
            }
            Value::List(items) => items.iter().for_each(|item| self.add(item, path)),
            _ => {}
        }
    }

    /// The last key of this name before a place: inside a value it is the one that is meant.
    fn before(&self, name: &str, span: Span) -> Option<Span> {
        let spans = self.by_name.get(name)?;
        spans[..spans.partition_point(|known| *known < span)].last().copied()
    }
}
