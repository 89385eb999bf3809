//! The value of a fact.

use std::slice;

use crate::questionnaire::Fact;

/// What a team stated about one fact.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FactValue {
    /// The id of one option, or a free text.
    One(String),
    /// The ids of the options that apply, of a fact with `choose: many`; none of them if empty.
    Many(Vec<String>),
}

impl FactValue {
    /// The option or the text, or all options.
    #[must_use]
    pub fn values(&self) -> &[String] {
        match self {
            Self::One(value) => slice::from_ref(value),
            Self::Many(values) => values,
        }
    }

    /// Returns true if a fact may have this value.
    #[must_use]
    pub fn fits(&self, fact: &Fact) -> bool {
        matches!(self, Self::Many(_)) == fact.choose_many && self.values().iter().all(|value| fact.offers(value))
    }

    /// The value in words: the texts of the options, or the text itself.
    #[must_use]
    pub fn wording(&self, fact: &Fact) -> String {
        self.values().iter().map(|value| fact.wording(value)).collect::<Vec<_>>().join(", ")
    }

    /// The value of a fact that takes one value.
    #[must_use]
    pub fn as_one(&self) -> Option<&str> {
        match self {
            Self::One(value) => Some(value),
            Self::Many(_) => None,
        }
    }
}

impl From<String> for FactValue {
    fn from(value: String) -> Self {
        Self::One(value)
    }
}

impl From<Vec<String>> for FactValue {
    fn from(values: Vec<String>) -> Self {
        Self::Many(values)
    }
}
