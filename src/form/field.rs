//! The fields that a form can hold, and their names in hidden cells.

use std::fmt;

/// What a cell of a form is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Field {
    /// A part of the answer to the question of this id.
    Answer(String, AnswerField),
    /// What the team states about itself: the id of the fact.
    Fact(String),
    /// A document of the register, by its id.
    Document(String, DocumentField),
    /// An action, by its id.
    Action(String, ActionField),
    /// A decision that is asked for, by its id.
    Decision(String, DecisionField),
}

/// A part of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AnswerField {
    /// The level, or that the question does not apply, or that nobody knows.
    Answer,
    /// The note; with an answer that is no level, its reason or whom to ask.
    Comment,
    /// The documents shown, each with the level that it proves.
    Documents,
    /// The level that the team claimed.
    Claimed,
    /// How sure the assessor is.
    Confidence,
    /// The weight that the team gives the question.
    Importance,
    /// Votes per level.
    Votes,
    /// Who answered.
    By,
    /// When it was answered.
    Date,
}

/// A column of the register of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocumentField {
    /// Its title.
    Title,
    /// What kind of evidence it is.
    Kind,
    /// Where it is kept.
    Link,
    /// Who owns it.
    Owner,
    /// When it was made.
    Date,
    /// When the assessor saw it.
    Seen,
    /// The last day on which it proves anything.
    Expires,
}

/// A column of the list of actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActionField {
    /// What is done.
    Do,
    /// The levels that it reaches.
    Closes,
    /// Who does it.
    Owner,
    /// Who answers for it.
    Accountable,
    /// By when.
    Due,
    /// At what cost.
    Cost,
    /// How far it is.
    Status,
    /// A note.
    Note,
}

/// What a follow-up list asks about a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DecisionField {
    /// Whether it was taken.
    Status,
    /// By when it is asked for.
    By,
}

macro_rules! names {
    ($type:ident { $($variant:ident = $name:literal),+ $(,)? }) => {
        impl $type {
            /// Every field, in the order of the columns.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name of the field in hidden cells and in the head of a CSV file.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// The field of this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|field| field.as_str() == name)
            }
        }
    };
}

names!(AnswerField {
    Answer = "answer",
    Comment = "comment",
    Documents = "documents",
    Claimed = "claimed",
    Confidence = "confidence",
    Importance = "importance",
    Votes = "votes",
    By = "by",
    Date = "date",
});
names!(DocumentField {
    Title = "title",
    Kind = "kind",
    Link = "link",
    Owner = "owner",
    Date = "date",
    Seen = "seen",
    Expires = "expires",
});
names!(ActionField {
    Do = "do",
    Closes = "closes",
    Owner = "owner",
    Accountable = "accountable",
    Due = "due",
    Cost = "cost",
    Status = "status",
    Note = "note",
});
names!(DecisionField { Status = "status", By = "by" });

impl AnswerField {
    /// Whether it is asked of the person who fills a form in: the answer, the comment, the documents.
    #[must_use]
    pub const fn is_first_hand(self) -> bool {
        matches!(self, Self::Answer | Self::Comment | Self::Documents)
    }
}

impl Field {
    /// The field of a name as [`fmt::Display`] writes it.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let mut parts = name.split('/');
        let field = match (parts.next()?, parts.next()?, parts.next()) {
            ("question", id, Some(field)) => Self::Answer(id.to_owned(), AnswerField::from_name(field)?),
            ("fact", id, None) => Self::Fact(id.to_owned()),
            ("document", id, Some(field)) => Self::Document(id.to_owned(), DocumentField::from_name(field)?),
            ("action", id, Some(field)) => Self::Action(id.to_owned(), ActionField::from_name(field)?),
            ("decision", id, Some(field)) => Self::Decision(id.to_owned(), DecisionField::from_name(field)?),
            _ => return None,
        };
        parts.next().is_none().then_some(field)
    }
}

impl fmt::Display for Field {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(id, field) => write!(formatter, "question/{id}/{}", field.as_str()),
            Self::Fact(id) => write!(formatter, "fact/{id}"),
            Self::Document(id, field) => write!(formatter, "document/{id}/{}", field.as_str()),
            Self::Action(id, field) => write!(formatter, "action/{id}/{}", field.as_str()),
            Self::Decision(id, field) => write!(formatter, "decision/{id}/{}", field.as_str()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_by_the_name_that_it_writes() {
        let mut fields = vec![Field::Fact("constituency".to_owned())];
        fields.extend(AnswerField::ALL.iter().map(|field| Field::Answer("O-1".to_owned(), *field)));
        fields.extend(DocumentField::ALL.iter().map(|field| Field::Document("decree".to_owned(), *field)));
        fields.extend(ActionField::ALL.iter().map(|field| Field::Action("a.1".to_owned(), *field)));
        fields.extend(DecisionField::ALL.iter().map(|field| Field::Decision("d".to_owned(), *field)));
        for field in fields {
            assert_eq!(Field::from_name(&field.to_string()), Some(field));
        }
        assert_eq!(Field::from_name("question/O-1"), None);
        assert_eq!(Field::from_name("fact/a/b"), None);
    }
}
