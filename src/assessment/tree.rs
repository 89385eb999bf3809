//! A TOML file as the same tree of keys and values with places that questionnaires are read from.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problem::{Message, Place, Problems, Source};
use crate::questionnaire::tree::{Key, Node, Type, Value};

/// Reads a TOML document.
///
/// # Errors
///
/// Every fault of syntax that the parser finds; a key that stands there twice is one.
pub(crate) fn parse(source: &Source) -> Result<Node, Problems> {
    let (table, errors) = DeTable::parse_recoverable(source.text());
    if errors.is_empty() {
        return Ok(Node { place: Place { line: 1, column: 1, width: 1 }, value: map(source, table.get_ref()) });
    }
    let faults = errors.iter().map(|error| {
        let place = source.place(error.span().unwrap_or_default());
        source.fault(place, Message::new("toml-syntax").with("detail", error.message()))
    });
    Err(faults.collect::<Problems>().in_order())
}

fn node(source: &Source, value: &Spanned<DeValue<'_>>) -> Node {
    let place = source.place(value.span());
    let written = || source.text().get(value.span()).unwrap_or_default().to_owned();
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => Value::Typed(Type::Whole, number.as_str().to_owned()),
        DeValue::Datetime(day) if day.date.is_some() && day.time.is_none() => Value::Typed(Type::Date, written()),
        DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => Value::Typed(Type::Other, written()),
        DeValue::Array(items) => Value::List(items.iter().map(|item| node(source, item)).collect()),
        DeValue::Table(table) => map(source, table),
    };
    Node { place, value }
}

/// The entries in the order of the file.
fn map(source: &Source, table: &DeTable<'_>) -> Value {
    let mut entries: Vec<(Key, Node)> = table
        .iter()
        .map(|(key, value)| {
            let place = source.place(key.span());
            let mut node = node(source, value);
            // A table's own span may be that of a header further down: what is said of it is said at its key.
            if matches!(node.value, Value::Map(_)) {
                node.place = place;
            }
            (Key { place, text: key.get_ref().to_string() }, node)
        })
        .collect();
    entries.sort_by_key(|(key, _)| key.place);
    Value::Map(entries)
}
