//! What the outside world refuses, and how it is told to the user.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::input::STANDARD;
use crate::language::Words;
use crate::problem::{Message, Problems};

/// What was tried with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// To read it.
    Read,
    /// To write it, or to make or lock it for writing.
    Write,
}

/// Why a file could not be read or written. The file is as it was before.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The operating system refused.
    #[error("cannot {} {}", if *action == Action::Read { "read" } else { "write" }, path.display())]
    File {
        /// The file, `-` for standard input and output.
        path: PathBuf,
        /// What was tried.
        action: Action,
        /// What the operating system says.
        #[source]
        cause: io::Error,
    },
    /// There is no such folder to find questionnaires in.
    #[error("there is no folder {}", .0.display())]
    NoFolder(PathBuf),
    /// Someone else has it open for writing.
    #[error("{} is open elsewhere", path.display())]
    Locked {
        /// The file.
        path: PathBuf,
        /// Who says to have it open, in their own words.
        holder: Option<String>,
    },
    /// Someone else has changed it since it was read; it was not overwritten.
    #[error("{} has been changed by someone else", .0.display())]
    Conflict(PathBuf),
    /// It changes while it is read.
    #[error("{} changes while it is read", .0.display())]
    Changing(PathBuf),
    /// It is a symbolic link that leads back to itself or to a folder around it.
    #[error("{} leads back to itself", .0.display())]
    Loop(PathBuf),
    /// It has been moved or deleted since it was read.
    #[error("{} is not there any more", .0.display())]
    Gone(PathBuf),
    /// It is to be made and is there already.
    #[error("{} is there already", .0.display())]
    Exists(PathBuf),
    /// It is an output and was read in the same run.
    #[error("{} was read and is not replaced", .0.display())]
    IsInput(PathBuf),
    /// It is an output and was not written by Palier, or has been changed since.
    #[error("{} was not written by Palier or has been changed since", .0.display())]
    NotOurs(PathBuf),
    /// It is an output and a pipe or a device, which may wait for ever.
    #[error("{} is not a regular file", .0.display())]
    Irregular(PathBuf),
    /// It is a symbolic link to what is not there.
    #[error("{} is a link to {}, which is not there", path.display(), target.display())]
    Dangling {
        /// The link.
        path: PathBuf,
        /// Where it leads, as it says itself.
        target: PathBuf,
    },
}

impl Error {
    pub(super) fn read(path: &Path, cause: io::Error) -> Self {
        Self::File { path: path.to_owned(), action: Action::Read, cause }
    }

    pub(super) fn write(path: &Path, cause: io::Error) -> Self {
        Self::File { path: path.to_owned(), action: Action::Write, cause }
    }

    /// The error of a symbolic link to what is not there; nothing for all else.
    #[must_use]
    pub fn dangling(path: &Path) -> Option<Self> {
        let target = fs::read_link(path).ok()?;
        (!path.exists()).then(|| Self::Dangling { path: path.to_owned(), target })
    }

    /// Whether a file that was to be read is not there.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        matches!(self, Self::File { action: Action::Read, cause, .. } if cause.kind() == ErrorKind::NotFound)
            || matches!(self, Self::NoFolder(_))
    }

    /// Whether the same could be saved at another place.
    #[must_use]
    pub fn may_succeed_elsewhere(&self) -> bool {
        matches!(self, Self::File { action: Action::Write, .. } | Self::Gone(_) | Self::Conflict(_))
    }

    /// What happened, in the user's language; how to hint it, where that is known, is a second line.
    #[must_use]
    pub fn message(&self, words: &Words) -> String {
        let (message, hint) = self.parts();
        let path = self.shown_path(words);
        with_hint(words, &message.with("path", path), hint.map(Message::new))
    }

    fn shown_path(&self, words: &Words) -> String {
        match self {
            Self::File { path, action, .. } if path.as_os_str() == STANDARD => words.text(match action {
                Action::Read => "store-standard-input",
                Action::Write => "store-standard-output",
            }),
            Self::File { path, .. }
            | Self::Locked { path, .. }
            | Self::Dangling { path, .. }
            | Self::Conflict(path)
            | Self::Changing(path)
            | Self::Loop(path)
            | Self::Gone(path)
            | Self::Exists(path)
            | Self::IsInput(path)
            | Self::NotOurs(path)
            | Self::Irregular(path)
            | Self::NoFolder(path) => path.display().to_string(),
        }
    }

    /// The message, in which the path is still to be filled in, and the hint.
    fn parts(&self) -> (Message, Option<&'static str>) {
        match self {
            Self::File { action, cause, .. } => refused(*action, cause),
            Self::NoFolder(_) => (Message::new("store-no-folder"), None),
            Self::Locked { holder: None, .. } => (Message::new("store-locked"), Some("store-locked-mend")),
            Self::Locked { holder: Some(holder), .. } => {
                (Message::new("store-locked-by").with("holder", holder.as_str()), Some("store-locked-mend"))
            }
            Self::Conflict(_) => (Message::new("store-conflict"), Some("store-conflict-mend")),
            Self::Changing(_) => (Message::new("store-changing"), Some("store-changing-hint")),
            Self::Loop(_) => (Message::new("store-loop"), None),
            Self::Gone(_) => (Message::new("store-gone"), Some("store-elsewhere-mend")),
            Self::Exists(_) => (Message::new("store-exists"), Some("store-exists-mend")),
            Self::IsInput(_) => (Message::new("store-is-input"), Some("store-exists-mend")),
            Self::NotOurs(_) => (Message::new("store-not-ours"), Some("store-not-ours-mend")),
            Self::Irregular(_) => (Message::new("store-irregular"), Some("store-exists-mend")),
            Self::Dangling { target, .. } => {
                (Message::new("store-dangling").with("target", target.display().to_string()), None)
            }
        }
    }
}

/// What the operating system refused, in words that say what to do rather than what its function was called.
fn refused(action: Action, cause: &io::Error) -> (Message, Option<&'static str>) {
    let other = |id| (Message::new(id).with("cause", cause.to_string()), None);
    match (action, cause.kind()) {
        (Action::Read, ErrorKind::NotFound) => (Message::new("store-no-file"), None),
        (Action::Write, ErrorKind::NotFound) => (Message::new("store-no-place"), Some("store-elsewhere-mend")),
        (_, ErrorKind::IsADirectory) => (Message::new("store-is-folder"), None),
        (_, ErrorKind::NotADirectory) => (Message::new("store-no-place"), None),
        (Action::Read, ErrorKind::PermissionDenied) => (Message::new("store-may-not-read"), None),
        (Action::Write, ErrorKind::PermissionDenied) => {
            (Message::new("store-may-not-write"), Some("store-elsewhere-mend"))
        }
        (_, ErrorKind::ReadOnlyFilesystem) => (Message::new("store-read-only"), Some("store-elsewhere-mend")),
        (_, ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => (Message::new("store-full"), Some("store-full-mend")),
        (Action::Read, _) => other("store-cannot-read"),
        (Action::Write, _) => other("store-cannot-write"),
    }
}

/// Why a file of the user cannot be used: it cannot be reached, or what is in it is wrong.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Unreadable {
    /// It cannot be reached.
    #[error(transparent)]
    File(#[from] Error),
    /// What is in it is wrong.
    #[error("the file is not valid")]
    Content(Problems),
}

impl From<Problems> for Unreadable {
    fn from(problems: Problems) -> Self {
        Self::Content(problems)
    }
}

impl Unreadable {
    /// What is wrong, in the user's language.
    #[must_use]
    pub fn message(&self, words: &Words) -> String {
        match self {
            Self::File(error) => error.message(words),
            Self::Content(problems) => problems.render(words).trim_end().to_owned(),
        }
    }
}

/// Why a questionnaire is not found.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LibraryError {
    /// The file of that name cannot be used.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// Two files of one folder say to be the same version of the same questionnaire.
    #[error("{} and {} are both {id} {version}", first.display(), second.display())]
    Twice {
        /// The id in both.
        id: String,
        /// The version in both.
        version: String,
        /// One file.
        first: PathBuf,
        /// The other.
        second: PathBuf,
    },
    /// No questionnaire has this name.
    #[error("there is no questionnaire {name}")]
    Unknown {
        /// What was asked for, `ID` or `ID@VERSION`.
        name: String,
        /// What was probably meant.
        nearest: Option<String>,
        /// The names of those that are at hand.
        known: Vec<String>,
        /// A file that may have been meant.
        misnamed: Option<Box<Misnamed>>,
    },
}

/// A file whose name and inside are not the same questionnaire, one of them the one that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misnamed {
    /// The file.
    pub file: PathBuf,
    /// What it says to be, `ID@VERSION`.
    pub inside: String,
}

impl Misnamed {
    /// Why it is not found by what was looked for.
    pub(crate) fn message(&self) -> Message {
        Message::new("store-misnamed")
            .with("file", self.file.display().to_string())
            .with("inside", self.inside.as_str())
    }
}

impl From<Error> for LibraryError {
    fn from(error: Error) -> Self {
        Self::Unreadable(error.into())
    }
}

impl LibraryError {
    /// What happened, in the user's language; how to hint it, where that is known, is a second line.
    #[must_use]
    pub fn message(&self, words: &Words) -> String {
        match self {
            Self::Unreadable(error) => error.message(words),
            Self::Twice { id, version, first, second } => {
                let message = Message::new("store-questionnaire-twice")
                    .with("name", format!("{id}@{version}"))
                    .with("first", first.display().to_string())
                    .with("second", second.display().to_string());
                with_hint(words, &message, Some(Message::new("store-questionnaire-twice-mend")))
            }
            Self::Unknown { name, nearest, known, misnamed } => {
                let hint = match (misnamed, nearest) {
                    (Some(file), _) => Some(file.message()),
                    (None, Some(word)) => Some(Message::new("did-you-mean").with("word", word.as_str())),
                    (None, None) if known.is_empty() => None,
                    (None, None) => Some(Message::new("store-at-hand").with("names", known.join(", "))),
                };
                with_hint(words, &Message::new("store-no-questionnaire").with("name", name.as_str()), hint)
            }
        }
    }
}

fn with_hint(words: &Words, message: &Message, hint: Option<Message>) -> String {
    let message = message.say(words);
    hint.map_or_else(|| message.clone(), |hint| format!("{message}\n   = {}", hint.say(words)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn every_error_says_its_file_and_what_to_do_in_every_language() {
        let path = PathBuf::from("a\u{1b}b.toml");
        let kinds = [
            ErrorKind::NotFound,
            ErrorKind::PermissionDenied,
            ErrorKind::IsADirectory,
            ErrorKind::NotADirectory,
            ErrorKind::ReadOnlyFilesystem,
            ErrorKind::StorageFull,
            ErrorKind::Other,
        ];
        let mut errors: Vec<Error> = Vec::new();
        for kind in kinds {
            errors.push(Error::read(&path, kind.into()));
            errors.push(Error::write(&path, kind.into()));
        }
        errors.push(Error::Locked { path: path.clone(), holder: None });
        errors.push(Error::Locked { path: path.clone(), holder: Some("awa".to_owned()) });
        errors.push(Error::NoFolder(path.clone()));
        errors.push(Error::Changing(path.clone()));
        errors.push(Error::Loop(path.clone()));
        errors.push(Error::Conflict(path.clone()));
        errors.push(Error::Gone(path.clone()));
        errors.push(Error::Dangling { path: path.clone(), target: PathBuf::from("c.toml") });
        errors.push(Error::Exists(path));
        for language in Language::ALL {
            let words = Words::new(language);
            for error in &errors {
                let said = error.message(&words);
                assert!(said.contains("a\\u{001b}b.toml"), "{said}");
                assert!(!said.contains("store-") && !said.contains("{$") && !said.contains("{ $"), "{said}");
            }
        }
    }

    #[test]
    fn a_full_disk_is_told_as_one() {
        let words = Words::new(Language::English);
        let error = Error::write(Path::new("a.toml"), ErrorKind::StorageFull.into());
        let said = error.message(&words);
        assert!(said.starts_with("cannot save 'a.toml': the disk is full"), "{said}");
        assert!(said.contains("\n   = "), "{said}");
        assert!(error.may_succeed_elsewhere());
        let said = Error::write(Path::new("-"), ErrorKind::StorageFull.into()).message(&words);
        assert!(said.contains("standard output"), "{said}");
    }
}
