//! A file as a tree in which every key and value has its span and every scalar is the text that was written.

use crate::problem::Span;

/// The deepest nesting accepted.
pub(super) const MAX_DEPTH: usize = 64;

/// The largest number of nodes, aliases expanded.
pub(super) const MAX_NODES: usize = 1_000_000;

/// The largest amount of text in bytes, aliases expanded.
pub(super) const MAX_TEXT: usize = 32 * 1024 * 1024;

/// A value and its span in the file.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) span: Span,
    pub(crate) value: Value,
}

impl Node {
    /// The text, if the value is one.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// A value.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    /// An empty value, `null` or `~`.
    Null,
    /// A scalar as written: in YAML, `no`, `1.10` and `2025-05-21` are texts.
    Text(String),
    /// A scalar to which the format gives a type, as written. Only TOML has them.
    Typed(Type, String),
    /// A list.
    List(Vec<Node>),
    /// Keys and values in the order of the file. A key may occur twice.
    Map(Vec<(Key, Node)>),
}

/// The types of TOML scalars that are not strings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    /// `3`.
    Whole,
    /// `2025-05-21`.
    Date,
    /// Any other type: a float, a boolean, a time.
    Other,
}

/// A key and its span in the file.
#[derive(Debug, Clone)]
pub(crate) struct Key {
    pub(crate) span: Span,
    pub(crate) text: String,
}

/// The number of bytes of text in a value, keys included.
pub(super) fn text_bytes(value: &Value) -> usize {
    match value {
        Value::Null => 0,
        Value::Text(text) | Value::Typed(_, text) => text.len(),
        Value::List(items) => items.iter().map(|item| text_bytes(&item.value)).sum(),
        Value::Map(entries) => entries.iter().map(|(key, node)| key.text.len() + text_bytes(&node.value)).sum(),
    }
}
