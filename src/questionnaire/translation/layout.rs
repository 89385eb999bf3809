//! The lines of a translation file as its translator left them: which belong to which text, and what stands around them.

use std::collections::HashMap;
use std::ops::Range;

use super::marks;
use crate::problem::Source;
use crate::syntax::{Key, Node, Value, yaml};

/// The lines of a translation file.
pub(super) struct Layout<'s> {
    /// What stands before the first text and the comments above it.
    pub(super) head: Vec<&'s str>,
    /// The lines of each text by its path.
    pub(super) blocks: HashMap<&'s str, Block<'s>>,
    /// Comments and empty lines behind the last text.
    pub(super) tail: Vec<&'s str>,
    /// The columns before a path.
    pub(super) indent: usize,
}

/// The lines of one text, without the marks of an earlier update.
pub(super) struct Block<'s> {
    /// Comments and empty lines above it.
    pub(super) above: Vec<&'s str>,
    /// The line of its path, and those below that belong to it.
    pub(super) lines: Vec<&'s str>,
    /// Whether its source stands on a line below its path.
    pub(super) is_open: bool,
}

impl<'s> Layout<'s> {
    /// The lines of a valid translation. `None` where texts share a line, as in `texts: { title: { … } }`, or something else
    /// stands behind them: such a file can only be written anew.
    pub(super) fn of(source: &'s Source, tree: &'s Node) -> Option<Self> {
        let Value::Map(top) = &tree.value else { return None };
        let (texts_key, Node { value: Value::Map(texts), .. }) = top.last().filter(|(key, _)| key.text == "texts")?
        else {
            return None;
        };
        let lines: Vec<&str> = source.text().lines().collect();
        let column = texts.first()?.0.span.column;
        let stands_alone = |(key, _): &(Key, Node)| {
            let before = lines.get(key.span.line - 1).and_then(|line| line.get(..column - 1));
            key.span.column == column && before.is_some_and(|before| before.chars().all(|c| c == ' '))
        };
        let starts: Vec<usize> = texts.iter().map(|(key, _)| key.span.line - 1).collect();
        let rising = starts.windows(2).all(|pair| pair[0] < pair[1]) && texts_key.span.line - 1 < starts[0];
        if !rising || !texts.iter().all(stands_alone) {
            return None;
        }
        let indent = column - 1;
        // Where the comments above each text begin; behind the last text, where the tail begins.
        let above = |end: usize, after: usize| {
            let outside = |line: &&str| is_remark(line) && leading(line) <= indent;
            end - lines[after + 1..end].iter().rev().take_while(|line| outside(line)).count()
        };
        let mut begins = vec![above(starts[0], texts_key.span.line - 1)];
        begins.extend(starts.windows(2).map(|pair| above(pair[1], pair[0])));
        begins.push(above(lines.len(), *starts.last()?));
        let blocks = texts.iter().enumerate().map(|(index, (key, node))| {
            let own = starts[index]..begins[index + 1];
            (key.text.as_str(), Block::of(&lines, begins[index]..starts[index], own, node))
        });
        Some(Self {
            blocks: blocks.collect(),
            head: lines[..begins[0]].to_vec(),
            tail: lines[*begins.last()?..].to_vec(),
            indent,
        })
    }
}

impl<'s> Block<'s> {
    fn of(lines: &[&'s str], above: Range<usize>, own: Range<usize>, node: &Node) -> Self {
        let line_of = |name: &str| {
            let Value::Map(entries) = &node.value else { return None };
            entries.iter().find(|(key, _)| key.text == name).map(|(_, node)| node.span.line - 1)
        };
        let (from, to) = (line_of("from"), line_of("to"));
        // What looks like a mark further down may be part of a text.
        let unmarked = |number: &usize| from.is_none_or(|from| *number >= from) || !marks::is_stale(lines[*number]);
        let is_open = from.is_some_and(|from| from > own.start);
        let own = own.filter(unmarked).map(|number| {
            let line = lines[number];
            if to == Some(number) { marks::without_missing(line) } else { line }
        });
        Self { lines: own.collect(), above: above.filter(unmarked).map(|number| lines[number]).collect(), is_open }
    }

    /// The comments among its lines.
    pub(super) fn remarks(&self) -> impl Iterator<Item = &'s str> {
        self.lines[1..].iter().copied().filter(|line| line.trim_start().starts_with('#'))
    }
}

/// Whether nothing but a comment stands on a line.
fn is_remark(line: &str) -> bool {
    let text = line.trim_start();
    text.is_empty() || text.starts_with('#')
}

fn leading(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Where the version of the translated questionnaire is written: its line, and the bytes in it.
pub(super) fn version_written(source: &Source, tree: &Node) -> Option<(usize, Range<usize>)> {
    let child = |node: &'_ Node, name: &str| -> Option<Node> {
        let Value::Map(entries) = &node.value else { return None };
        entries.iter().find(|(key, _)| key.text == name).map(|(_, node)| node.clone())
    };
    let place = child(&child(tree, "of")?, "version")?.span;
    let line = source.line(place.line)?;
    let start = line.char_indices().nth(place.column - 1)?.0;
    let rest = &line[start..];
    let end = match rest.chars().next()? {
        quote @ ('"' | '\'') => rest[1..].find(quote)? + 2,
        _ => rest.find([' ', ',', '}', '#']).unwrap_or(rest.len()),
    };
    Some((place.line - 1, start..start + end))
}

/// The tree of a text that was read before.
pub(super) fn tree_of(source: &Source) -> Option<Node> {
    yaml::parse(source).ok()
}
