//! Values as they are written into the file, and whether a value of the file already says the same.

use std::fmt::Write as _;

use jiff::civil::Date;
use toml_edit::{Item, TableLike};

/// A value to be written.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Text(String),
    Date(Date),
    Count(u32),
    /// A list on one line.
    List(Vec<Self>),
    Table(Vec<(String, Self)>),
}

impl Value {
    pub(super) fn text(text: &str) -> Self {
        Self::Text(text.replace("\r\n", "\n"))
    }

    /// The value as TOML, with LF as its line ends.
    pub(super) fn written(&self) -> String {
        match self {
            Self::Text(text) if text.contains('\n') => lines_of_text(text),
            Self::Text(text) => quoted(text),
            Self::Date(date) => date.to_string(),
            Self::Count(count) => count.to_string(),
            Self::List(items) => {
                format!("[{}]", items.iter().map(Self::written).collect::<Vec<_>>().join(", "))
            }
            Self::Table(entries) if entries.is_empty() => "{}".to_owned(),
            Self::Table(entries) => {
                let members = entries.iter().map(|(name, value)| format!("{} = {}", key(name), value.written()));
                format!("{{ {} }}", members.collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// Whether an item of the file says the same.
    pub(super) fn is(&self, item: &Item) -> bool {
        if let Some(value) = item.as_value() {
            return self.is_value(value);
        }
        match self {
            Self::Table(entries) => item.as_table().is_some_and(|table| same_entries(entries, table)),
            Self::List(items) => item.as_array_of_tables().is_some_and(|tables| {
                tables.len() == items.len()
                    && items.iter().zip(tables).all(|(item, table)| same_entries(&item.clone().entries(), table))
            }),
            _ => false,
        }
    }

    pub(super) fn is_value(&self, value: &toml_edit::Value) -> bool {
        match (self, value) {
            (Self::Text(text), toml_edit::Value::String(found)) => found.value().replace("\r\n", "\n") == *text,
            (Self::Date(date), toml_edit::Value::Datetime(found)) => found.value().to_string() == date.to_string(),
            (Self::Count(count), toml_edit::Value::Integer(found)) => *found.value() == i64::from(*count),
            (Self::List(items), toml_edit::Value::Array(found)) => {
                items.len() == found.len() && items.iter().zip(found).all(|(item, found)| item.is_value(found))
            }
            (Self::Table(entries), toml_edit::Value::InlineTable(found)) => same_entries(entries, found),
            _ => false,
        }
    }

    /// The entries of a table. A document that is only named is, where tables are asked for, a table with its id.
    pub(super) fn entries(self) -> Vec<(String, Self)> {
        match self {
            Self::Table(entries) => entries,
            other => vec![("id".to_owned(), other)],
        }
    }
}

fn same_entries(entries: &[(String, Value)], found: &dyn TableLike) -> bool {
    entries.len() == found.iter().count()
        && entries.iter().all(|(name, value)| found.get(name).is_some_and(|item| value.is(item)))
}

/// A key as it is written: in quotes unless it is a plain word. Level ids such as `"3"` are quoted too, as they are where they
/// are values.
pub(super) fn key(name: &str) -> String {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        && name.contains(|c: char| c.is_ascii_alphabetic());
    if plain { name.to_owned() } else { quoted(name) }
}

/// A text on one line.
fn quoted(text: &str) -> String {
    let mut written = "\"".to_owned();
    for character in text.chars() {
        match character {
            '"' => written.push_str("\\\""),
            other => push(&mut written, other),
        }
    }
    written + "\""
}

/// A text over several lines: the line end after the opening quotes is not part of it.
fn lines_of_text(text: &str) -> String {
    let mut written = "\"\"\"\n".to_owned();
    let mut characters = text.chars().peekable();
    let mut quotes = 0;
    while let Some(character) = characters.next() {
        match character {
            '\n' => written.push('\n'),
            // Three quotes would end the text, and so would one before the closing ones.
            '"' if quotes == 2 || characters.peek().is_none() => written.push_str("\\\""),
            '"' => written.push('"'),
            other => push(&mut written, other),
        }
        quotes = if character == '"' && quotes < 2 { quotes + 1 } else { 0 };
    }
    written + "\"\"\""
}

/// One character of a text; what a terminal or an editor would obey is written as its code.
fn push(written: &mut String, character: char) {
    match character {
        '\\' => written.push_str("\\\\"),
        '\t' => written.push_str("\\t"),
        '\n' => written.push_str("\\n"),
        '\r' => written.push_str("\\r"),
        other if other.is_control() || crate::problem::forbidden_character(other) || other == '\u{feff}' => {
            let _ = write!(written, "\\u{:04X}", u32::from(other));
        }
        other => written.push(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_comes_back_as_it_was() {
        for text in [
            "plain",
            "a \"quoted\" \\ text",
            "two\nlines",
            "\nleading and trailing\n\n",
            "ends in quotes\n\"\"\"",
            "\"\"\"\"\"\"\n\"",
            "tab\tbell\u{7}escape\u{1b}[2J",
            "right\u{202e}left",
            "lone\rreturn",
            "back\\\nslash \\u0041",
            "",
        ] {
            let written = Value::text(text).written();
            let table: toml::Table = format!("key = {written}\n").parse().unwrap_or_else(|e| panic!("{text:?}: {e}"));
            assert_eq!(table["key"].as_str(), Some(text), "{written}");
            assert!(written.chars().all(|c| c == '\n' || !c.is_control()), "{written:?}");
            assert!(!written.contains('\u{202e}'), "{written:?}");
            assert_eq!(written.contains('\n'), text.contains('\n'), "{written:?}");
        }
    }

    #[test]
    fn keys_are_quoted_only_where_they_must_be() {
        assert_eq!(key("O-1"), "O-1");
        assert_eq!(key("5.1.1"), "\"5.1.1\"");
        assert_eq!(key("3"), "\"3\"");
    }

    #[test]
    fn lists_and_tables_are_written_as_people_write_them() {
        let table =
            Value::Table(vec![("id".to_owned(), Value::text("decree")), ("proves".to_owned(), Value::text("2"))]);
        let list = Value::List(vec![Value::text("rfc2350"), table]);
        assert_eq!(list.written(), r#"["rfc2350", { id = "decree", proves = "2" }]"#);
    }
}
