//! Questionnaires: what is asked, on which scales, how it is scored, and which profiles one may aim at.
//!
//! A [`Questionnaire`] exists only if its file is valid. Everything in it is joined by id; what order there is, is the order of
//! the file.

mod attainable;
mod bundled;
mod diff;
mod id;
pub(crate) mod keys;
mod lint;
mod measure;
mod model;
mod profile;
mod profile_file;
mod question;
mod read;
mod reference;
mod resolve;
mod scale;
mod translatable;
mod translation;

use sha2::{Digest as _, Sha256};

pub use attainable::{Attainable, Bounds};
pub use bundled::{BUNDLED, Bundled};
pub use diff::{Diff, QuestionChange, QuestionOrigin, VersionChanges};
pub use id::{
    ActionId, BandId, DecisionId, DomainId, EvidenceId, FactId, Importance, LevelId, MeasureId, ProfileId, QuestionId,
    QuestionnaireId, ScaleId,
};
pub use measure::{Band, BandOf, Blank, Combine, EvidenceRule, Measure, Over, Round, Rule};
pub use model::{Domain, Fact, Questionnaire, Reference, SourceCredit, StructureWord, WordsForQuestion};
pub use profile::{Profile, Target};
pub use profile_file::ProfileFile;
pub use question::{Advice, Condition, Effort, Question};
pub(crate) use read::language_tag;
pub use reference::QuestionnaireRef;
pub use scale::{Level, Scale};
pub use translation::{Completeness, Translation, Updated};

use crate::problem::{Problems, Source};
use crate::syntax::{Value, yaml};
pub use crate::syntax::{is_id, parse_decimal};

/// Reads a questionnaire.
///
/// # Errors
///
/// Every error of the file, in its order; an error of YAML syntax comes alone.
pub fn parse(source: &Source) -> Result<Questionnaire, Problems> {
    let tree = yaml::parse(source)?;
    match read::questionnaire(source, &tree) {
        (Some(questionnaire), errors) if errors.is_empty() => Ok(questionnaire),
        (_, errors) => Err(errors),
    }
}

/// Reads a questionnaire, and everything that is wrong with its file or worth a look beside these translations: every error and
/// every warning, in the order of the file. What an error keeps from being read is not warned of.
#[must_use]
pub fn inspect(source: &Source, translations: &[Translation]) -> (Option<Questionnaire>, Problems) {
    let tree = match yaml::parse(source) {
        Ok(tree) => tree,
        Err(error) => return (None, error),
    };
    let (found, mut problems) = read::questionnaire(source, &tree);
    let is_valid = problems.is_empty();
    if let Some(questionnaire) = &found {
        problems.append(lint::completeness(source, &tree, questionnaire));
        if is_valid {
            problems.append(lint::suspicious(source, &tree, questionnaire));
        }
        problems.append(lint::untranslated(source, &tree, questionnaire, translations));
    }
    (found.filter(|_| is_valid), problems.in_order())
}

/// What kind of YAML file a text is, by its `palier:` line, without reading the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// `palier: questionnaire/1`.
    Questionnaire,
    /// `palier: translation/1`.
    Translation,
    /// `palier: profile/1`.
    Profile,
    /// Something else, or nothing.
    Other(Option<String>),
}

/// The kind that a YAML text says it is.
///
/// # Errors
///
/// The error of syntax, when the text is no YAML.
pub fn kind(source: &Source) -> Result<Kind, Problems> {
    let tree = yaml::parse(source)?;
    let Value::Map(entries) = &tree.value else { return Ok(Kind::Other(None)) };
    let found = entries.iter().find(|(key, _)| key.text == "palier").map(|(_, value)| &value.value);
    Ok(match found {
        Some(Value::Text(text)) => match text.as_str() {
            "questionnaire/1" => Kind::Questionnaire,
            "translation/1" => Kind::Translation,
            "profile/1" => Kind::Profile,
            other => Kind::Other(Some(other.to_owned())),
        },
        _ => Kind::Other(None),
    })
}

/// The id and version that a questionnaire's text states, without reading the rest; nothing where it is no questionnaire or
/// states none.
///
/// # Errors
///
/// The error of syntax, when the text is no YAML.
pub fn identity(source: &Source) -> Result<Option<(String, String)>, Problems> {
    let tree = yaml::parse(source)?;
    let Value::Map(entries) = &tree.value else { return Ok(None) };
    let text = |name: &str| {
        entries.iter().find(|(key, _)| key.text == name).and_then(|(_, node)| match &node.value {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        })
    };
    if text("palier").as_deref() != Some("questionnaire/1") {
        return Ok(None);
    }
    Ok(text("id").zip(text("version")))
}

/// Whether a text is a BCP 47 language tag, as far as its letters go.
#[must_use]
pub fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let primary = parts.next().unwrap_or_default();
    (2..=8).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// The digest of a text, `sha256:…`, the same with or without a byte order mark and with either kind of line ends.
#[must_use]
pub fn digest(source: &Source) -> String {
    let hash = Sha256::digest(source.text().as_bytes());
    hash.iter().fold("sha256:".to_owned(), |text, byte| format!("{text}{byte:02x}"))
}

#[cfg(test)]
mod tests;
