//! Fields to fill in, on paper or on the screen.

use super::Text;

/// A field of a form.
#[derive(Debug, Clone, PartialEq)]
pub struct FormField {
    /// Its name, by which an import finds it: "O-1/level".
    pub name: String,
    /// What to fill in.
    pub label: String,
    /// Its kind.
    pub kind: FieldKind,
}

/// The kind of a field.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FieldKind {
    /// One of several options, each with a box.
    Choice(Vec<FieldOption>),
    /// Words, on so many ruled lines. Fields of one line that follow each other share a row.
    Words(u8),
}

/// An option of a choice.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldOption {
    /// The value that the field has with this option.
    pub value: String,
    /// The words next to its box.
    pub text: Text,
}
