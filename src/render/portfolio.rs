//! A portfolio for other programs: lists of flat rows, as `portfolio/1` in JSON, a line each in JSON Lines, or one table in CSV.

mod anonymous;
mod rows;

pub use anonymous::anonymous_rows;
pub use rows::{FileRow, PortfolioRows, rows};

use num_rational::BigRational;
use num_traits::ToPrimitive;
use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};

use super::csv::harmless;
use crate::language::decimal_text;

/// The value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::render) enum Field {
    Text(String),
    Count(usize),
    Days(i32),
    Figure(BigRational),
    Flag(bool),
    Nothing,
}

/// Keys and values in their order.
pub(in crate::render) type Row = Vec<(String, Field)>;

/// The rows of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::render) struct List {
    pub(in crate::render) name: &'static str,
    pub(in crate::render) rows: Vec<Row>,
}

/// A portfolio as lists of flat rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortfolioLists {
    /// What is said once.
    pub(in crate::render) head: Row,
    pub(in crate::render) kinds: Vec<List>,
    /// The rows of the table in CSV.
    pub(in crate::render) table: Vec<Row>,
    /// The columns of the table in CSV, also without rows.
    pub(in crate::render) columns: Vec<&'static str>,
}

impl From<&str> for Field {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Field {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Field {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<bool> for Field {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<&BigRational> for Field {
    fn from(figure: &BigRational) -> Self {
        Self::Figure(figure.clone())
    }
}

impl<T: Into<Self>> From<Option<T>> for Field {
    fn from(field: Option<T>) -> Self {
        field.map_or(Self::Nothing, Into::into)
    }
}

impl Serialize for Field {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Count(count) => serializer.serialize_u64(u64::try_from(*count).unwrap_or(u64::MAX)),
            Self::Days(days) => serializer.serialize_i32(*days),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Nothing => serializer.serialize_none(),
            // A whole number has no `.0`; others are the nearest double.
            Self::Figure(figure) => match (figure.is_integer(), figure.numer().to_i64(), figure.to_f64()) {
                (true, Some(whole), _) => serializer.serialize_i64(whole),
                (_, _, Some(nearest)) => serializer.serialize_f64(nearest),
                _ => serializer.serialize_none(),
            },
        }
    }
}

/// A row as a JSON object.
struct Object<'r>(&'r [(String, Field)]);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

/// Rows as a JSON array.
struct Array<'r>(&'r [Row]);

impl Serialize for Array<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        for row in self.0 {
            list.serialize_element(&Object(row))?;
        }
        list.end()
    }
}

struct Whole<'l>(&'l PortfolioLists);

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("palier", "portfolio/1")?;
        for (key, value) in &self.0.head {
            map.serialize_entry(key, value)?;
        }
        for list in &self.0.kinds {
            map.serialize_entry(list.name, &Array(&list.rows))?;
        }
        map.end()
    }
}

impl PortfolioLists {
    /// `portfolio/1`, indented, with a line end.
    ///
    /// # Errors
    ///
    /// None that can occur: the text is written to memory and every key is a text.
    pub fn json(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut bytes = serde_json::to_vec_pretty(&Whole(self))?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// An object a line: the head first, then every row with its `list`.
    ///
    /// # Errors
    ///
    /// None that can occur, as for [`Self::json`].
    pub fn json_lines(&self) -> Result<Vec<u8>, serde_json::Error> {
        let text = |text: &str| Field::from(text);
        let mut head = vec![("list".to_owned(), text("portfolio")), ("palier".to_owned(), text("portfolio/1"))];
        head.extend(self.head.iter().cloned());
        let mut bytes = serde_json::to_vec(&Object(&head))?;
        bytes.push(b'\n');
        for list in &self.kinds {
            for row in &list.rows {
                let mut line = vec![("list".to_owned(), text(list.name))];
                line.extend(row.iter().cloned());
                serde_json::to_writer(&mut bytes, &Object(&line))?;
                bytes.push(b'\n');
            }
        }
        Ok(bytes)
    }

    /// One table: a row a team and domain, or, where teams are anonymous, a row a group and domain.
    ///
    /// # Errors
    ///
    /// None that can occur: the table is written to memory.
    pub fn csv(&self) -> Result<Vec<u8>, csv::Error> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(&self.columns)?;
        for row in &self.table {
            let cell = |column: &&str| row.iter().find(|(key, _)| key == column).map(|(_, field)| cell(field));
            writer.write_record(self.columns.iter().map(|column| cell(column).unwrap_or_default()))?;
        }
        writer.into_inner().map_err(|error| csv::Error::from(std::io::Error::other(error.to_string())))
    }
}

fn cell(field: &Field) -> String {
    match field {
        Field::Text(text) => harmless(text),
        Field::Count(count) => count.to_string(),
        Field::Days(days) => days.to_string(),
        Field::Figure(figure) => decimal_text(figure),
        Field::Flag(flag) => flag.to_string(),
        Field::Nothing => String::new(),
    }
}

/// A row of these fields.
macro_rules! row {
    ($($key:literal: $value:expr),* $(,)?) => { vec![$(($key.to_owned(), $crate::render::portfolio::Field::from($value))),*] };
}
pub(in crate::render) use row;
