//! Changes to an assessment's file, each of which touches its own lines and leaves every other as it is.
//!
//! The file is read with its places, and what changes is cut out and put in at these places. It is never written out from what
//! was understood of it, so that no comment, order, spelling or line end can be lost on the way.

mod change;
mod field;
mod list;
mod locate;
mod patch;
mod splice;
mod template;
mod value;

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::ops::Range;

use jiff::civil::Date;
use toml_edit::{Document, Key};

use change::Change;
pub use field::FieldEdit;
pub(super) use field::{entry_fields, removed_field, text_field};
use patch::{File, Patch};
pub use template::{NewAssessment, new_text};

use super::entry::{Answer, Carried, Confidence, EvidenceUse};
use super::fact::FactValue;
use super::follow_up::{Action, Decision};
use super::model::{Evidence, Kind, Marking};
use crate::problem::{Message, Problems, Source, Span};
use crate::questionnaire::{ActionId, DomainId, EvidenceId, FactId, Importance, LevelId, QuestionId, QuestionnaireRef};

/// One change. `None`, a text that says nothing, an empty list and an empty map take the key out of the file.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Edit {
    /// The team's name.
    Team(String),
    /// The organisation that the team belongs to.
    Organisation(Option<String>),
    /// The country, ISO 3166-1 alpha-2.
    Country(Option<String>),
    /// The group of teams that the team is counted in.
    Group(Option<String>),
    /// The team above it.
    PartOf(Option<String>),
    /// The first day.
    Date(Date),
    /// The last day.
    Until(Option<Date>),
    /// Who assessed whom.
    Kind(Kind),
    /// Who led it.
    Assessors(Vec<String>),
    /// Who was in the room.
    Participants(Vec<String>),
    /// Who may read it.
    Marking(Marking),
    /// The house's own classification.
    Classification(Option<String>),
    /// The language that it was held in.
    Language(Option<String>),
    /// What the team aims at: a profile, or the path of a profile file.
    Target(Option<String>),
    /// What was looked at and what was not.
    Scope(Option<String>),
    /// Validated by this person on this day; `None` makes it a draft again.
    Validated(Option<(String, Date)>),
    /// The id and the version of the questionnaire.
    Questionnaire(QuestionnaireRef),
    /// The digest of the questionnaire.
    Digest(String),
    /// The path of the questionnaire's file, relative to the assessment.
    QuestionnairePath(Option<String>),
    /// What the team states about itself.
    Fact(FactId, Option<FactValue>),
    /// The answer to a question. It replaces whichever of `level`, `not_applicable`, `unknown` and `carried` was there.
    Answer(QuestionId, Option<Answer>),
    /// What an earlier assessment found, to be confirmed; what nobody knew is never carried.
    Carried(QuestionId, Carried),
    /// What the team said of itself first.
    Claimed(QuestionId, Option<LevelId>),
    /// The assessor's note.
    Note(QuestionId, Option<String>),
    /// How sure the assessor is.
    Confidence(QuestionId, Option<Confidence>),
    /// Who answered.
    By(QuestionId, Option<String>),
    /// When it was answered.
    AnsweredOn(QuestionId, Option<Date>),
    /// The documents that were shown, all of them.
    Shown(QuestionId, Vec<EvidenceUse>),
    /// The votes per level.
    Votes(QuestionId, BTreeMap<LevelId, u32>),
    /// The weight that the team gives the question.
    Importance(QuestionId, Option<Importance>),
    /// A document of the register, new or changed.
    Document(Evidence),
    /// Takes a document out of the register; the answers that name it have edits of their own ([`Edit::Shown`]).
    RemoveDocument(EvidenceId),
    /// An action, new or changed.
    Action(Action),
    /// Takes an action out of the file.
    RemoveAction(ActionId),
    /// A decision that is asked for, new or changed. One of the list under `[summary]` gets a table.
    Decision(Decision),
    /// Takes a decision out of the file.
    RemoveDecision(Decision),
    /// The assessor's finding about a domain.
    Finding(DomainId, Option<String>),
    /// The conclusion of the whole.
    Conclusion(Option<String>),
    /// The questions to be named as strengths.
    Strengths(Vec<QuestionId>),
    /// The questions to be named first among the gaps.
    Priorities(Vec<QuestionId>),
    /// The names that a redacted report hides in addition to those that it finds.
    HiddenNames(Vec<String>),
    /// One field, by [`Edit::field`].
    Field(FieldEdit),
}

impl Edit {
    /// Returns true if a validated assessment stays validated: the edit changes neither what was found nor what was looked at.
    /// Actions and decisions are followed up after the validation.
    #[must_use]
    pub fn keeps_validation(&self) -> bool {
        if let Self::Field(field) = self {
            return field.keeps_validation();
        }
        matches!(
            self,
            Self::Action(_)
                | Self::Decision(_)
                | Self::Digest(_)
                | Self::Group(_)
                | Self::HiddenNames(_)
                | Self::Language(_)
                | Self::PartOf(_)
                | Self::QuestionnairePath(_)
                | Self::RemoveAction(_)
                | Self::RemoveDecision(_)
                | Self::Validated(_)
        )
    }
}

/// Why a file cannot be changed: someone has broken it since it was read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the text at line {}, column {} cannot be changed: {}", span.line, span.column, message.id())]
pub struct EditError {
    span: Span,
    message: Message,
}

impl EditError {
    fn not_toml(text: &str, error: &toml_edit::TomlError) -> Self {
        let span = locate::span(text, error.span().unwrap_or_default());
        Self { span, message: crate::syntax::toml_errors::message(error.message()) }
    }

    fn not_a_table(text: &str, key: &Key) -> Self {
        Self { span: key_place(text, key), message: Message::new("expected-map") }
    }

    fn not_a_value(text: &str, key: &Key) -> Self {
        Self { span: key_place(text, key), message: Message::new("expected-text") }
    }

    /// The error in the file, to be shown as every other. `source` is the text that was to be changed.
    #[must_use]
    pub fn problems(&self, source: &Source) -> Problems {
        source.error(self.span, self.message.clone()).into()
    }
}

fn key_place(text: &str, key: &Key) -> Span {
    let range: Range<usize> = key.span().unwrap_or_default();
    locate::span(text, range)
}

/// The text of a file with changes made in it, in their order. `text` is the file as it is, with its byte order mark and its
/// line ends; whatever a change is not about comes back byte for byte, and a change that says what the file already says leaves
/// the text as it is.
///
/// # Errors
///
/// When the text is no TOML, or a key that must lead to a table or a value leads to something else.
pub fn apply(text: &str, edits: &[Edit]) -> Result<String, EditError> {
    let (mark, body) = text.strip_prefix('\u{feff}').map_or(("", text), |body| ("\u{feff}", body));
    let windows = body.matches("\r\n").count();
    let line_end = if windows * 2 > body.matches('\n').count() { "\r\n" } else { "\n" };
    let unfinished = !body.is_empty() && !body.ends_with('\n');
    let mut body = if unfinished { format!("{body}{line_end}") } else { body.to_owned() };
    let mut changes = change::all(edits);
    // What prevents any change is found first, so that its place is one of the file as the user knows it.
    with_file(&body, |file| changes.iter().try_for_each(|change| file.plan(change).map(|_| ())))?;
    while !changes.is_empty() {
        let (splices, later) = with_file(&body, |file| round(file, changes))?;
        body = splice::splice(&body, splices, line_end);
        changes = later;
    }
    with_file(&body, |_| Ok(()))?;
    if unfinished {
        // The line that is last now may be another than before, with another end.
        let last = body.strip_suffix("\r\n").or_else(|| body.strip_suffix('\n'));
        body.truncate(last.map_or(body.len(), str::len));
    }
    Ok(format!("{mark}{body}"))
}

/// Which of these edits change the text; the others say what it says already.
///
/// # Errors
///
/// As for [`apply`].
pub fn changing(text: &str, edits: &[Edit]) -> Result<Vec<bool>, EditError> {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    with_file(body, |file| {
        let changes = |edit| {
            let mut planned = change::all(std::slice::from_ref(edit)).into_iter().map(|change| file.plan(&change));
            planned.try_fold(false, |changes, plan| Ok(changes || plan?.changes_anything()))
        };
        edits.iter().map(changes).collect()
    })
}

fn with_file<T>(body: &str, then: impl FnOnce(&File<'_>) -> Result<T, EditError>) -> Result<T, EditError> {
    let document = Document::parse(body).map_err(|error| EditError::not_toml(body, &error))?;
    then(&File::new(body, document.as_table()))
}

/// The splices of as many changes as can be made at once, no two of one table, and the changes that are left.
fn round(file: &File<'_>, changes: VecDeque<Change>) -> Result<(Vec<splice::Splice>, VecDeque<Change>), EditError> {
    let mut splices = Vec::new();
    let mut later = VecDeque::new();
    let mut spans = HashSet::new();
    let mut changes = changes.into_iter();
    while let Some(change) = changes.next() {
        if !spans.insert(change.place().to_vec()) {
            later.push_back(change);
            continue;
        }
        match file.plan(&change)? {
            Patch::Splices(more) => splices.extend(more),
            Patch::Alone(more) if splices.is_empty() => {
                splices = more;
                later.extend(changes);
                break;
            }
            Patch::Alone(_) => later.push_back(change),
            Patch::Instead(smaller) => later.extend(smaller),
        }
    }
    Ok((splices, later))
}

#[cfg(test)]
mod tests;
