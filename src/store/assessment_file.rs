//! An assessment's file that is open for changes.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::error::{Error, Unreadable};
use super::input;
use super::lock::Lock;
use super::output;
use crate::problem::Source;

/// An assessment's file that nobody else changes while this lives.
#[derive(Debug)]
pub struct AssessmentFile {
    /// The path that the user gave, for messages.
    path: PathBuf,
    /// The file itself, past all symbolic links: a link stays one.
    real: PathBuf,
    /// What the file held when it was last read or written.
    known: String,
    holder: String,
    /// Held as long as this lives.
    _lock: Lock,
}

impl AssessmentFile {
    /// Opens a file for changes and reads it. `holder` says who does so, for a second one who tries: "interview, by awa".
    ///
    /// # Errors
    ///
    /// When it is not there, is no file, may not be read or written, or is open elsewhere; when it is too large or no UTF-8.
    pub fn open(path: &Path, holder: &str) -> Result<Self, Unreadable> {
        Self::open_within(path, holder, Duration::ZERO)
    }

    /// The same, waiting at most so long while it is open elsewhere.
    ///
    /// # Errors
    ///
    /// As for [`Self::open`].
    pub fn open_within(path: &Path, holder: &str, wait: Duration) -> Result<Self, Unreadable> {
        let real = dunce::canonicalize(path).map_err(|cause| Error::read(path, cause))?;
        let metadata = fs::metadata(&real).map_err(|cause| Error::read(path, cause))?;
        if metadata.is_dir() {
            return Err(Error::read(path, ErrorKind::IsADirectory.into()).into());
        }
        if !metadata.is_file() {
            return Err(Error::read(path, ErrorKind::InvalidInput.into()).into());
        }
        if metadata.permissions().readonly() {
            // Renaming another file over it would work, but whoever has made it read-only meant it.
            return Err(Error::write(path, ErrorKind::PermissionDenied.into()).into());
        }
        let lock = Lock::take_within(&real, holder, wait).map_err(|error| error_of(path, error))?;
        if lock.is_held() {
            output::clear_unfinished(&real);
        }
        let bytes = input::read(&real).map_err(|error| error_of(path, error))?;
        Source::from_bytes(path.display().to_string(), &bytes)?;
        // What is UTF-8 according to the line above loses nothing here.
        let known = String::from_utf8_lossy(&bytes).into_owned();
        Ok(Self { path: path.to_owned(), real, known, holder: holder.to_owned(), _lock: lock })
    }

    /// Makes a file that must not be there yet, with this text. Only its owner may read it.
    ///
    /// # Errors
    ///
    /// When it is there already, its folder is not, or nothing may be written there.
    pub fn create(path: &Path, text: &str, holder: &str) -> Result<Self, Error> {
        let (real, lock) = place_for_new(path, holder)?;
        make(path, &real, text)?;
        Ok(Self { path: path.to_owned(), real, known: text.to_owned(), holder: holder.to_owned(), _lock: lock })
    }

    /// The path as it was given.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The text as it was last read or saved, with its byte order mark and its line ends: what edits are applied to.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.known
    }

    /// The text to be parsed, under the name of the file.
    #[must_use]
    pub fn source(&self) -> Source {
        Source::new(self.path.display().to_string(), &self.known)
    }

    /// Saves a new text. When this returns the file holds it, also after a power cut; when it fails, the file is as it was, and
    /// the same may be tried again.
    ///
    /// # Errors
    ///
    /// [`Error::Conflict`] when someone else has changed the file since: it is not overwritten. [`Error::Gone`] when it has
    /// been moved or deleted. Otherwise what the operating system refuses.
    pub fn save(&mut self, new_text: &str) -> Result<(), Error> {
        let refused = |cause| Error::write(&self.path, cause);
        match input::read(&self.real) {
            Ok(bytes) if bytes == self.known.as_bytes() => {}
            Ok(_) => return Err(Error::Conflict(self.path.clone())),
            Err(error) if error.is_not_found() && output::folder_of(&self.real).is_dir() => {
                return Err(Error::Gone(self.path.clone()));
            }
            Err(Error::File { cause, .. }) => return Err(refused(cause)),
            Err(other) => return Err(other),
        }
        if new_text == self.known {
            return Ok(());
        }
        let metadata = fs::metadata(&self.real).map_err(refused)?;
        output::replace(&self.real, new_text.as_bytes(), &metadata).map_err(refused)?;
        new_text.clone_into(&mut self.known);
        Ok(())
    }

    /// Saves a text under another name, which must not be there yet, and goes on with that file. The first one stays as it is.
    ///
    /// # Errors
    ///
    /// As for [`Self::create`]; this file then stays the one that is open.
    pub fn save_as(&mut self, path: &Path, text: &str) -> Result<(), Error> {
        *self = Self::create(path, text, &self.holder)?;
        Ok(())
    }

    /// Reads the file again after a conflict, to go on from what stands there now.
    ///
    /// # Errors
    ///
    /// As for [`Self::open`]; what was known before stays known.
    pub fn reload(&mut self) -> Result<(), Unreadable> {
        let bytes = input::read(&self.real).map_err(|error| error_of(&self.path, error))?;
        Source::from_bytes(self.path.display().to_string(), &bytes)?;
        self.known = String::from_utf8_lossy(&bytes).into_owned();
        Ok(())
    }
}

/// Where a new file goes, past the links of its folder, and the lock of it.
fn place_for_new(path: &Path, holder: &str) -> Result<(PathBuf, Lock), Error> {
    if let Some(error) = Error::dangling(path) {
        return Err(error);
    }
    if output::names_folder(path) {
        return Err(Error::write(path, ErrorKind::IsADirectory.into()));
    }
    if fs::symlink_metadata(path).is_ok() {
        return Err(Error::Exists(path.to_owned()));
    }
    let Some(name) = path.file_name() else {
        return Err(Error::write(path, ErrorKind::IsADirectory.into()));
    };
    let folder = dunce::canonicalize(output::folder_of(path)).map_err(|cause| Error::write(path, cause))?;
    let real = folder.join(name);
    let lock = Lock::take(&real, holder).map_err(|error| error_of(path, error))?;
    Ok((real, lock))
}

fn make(path: &Path, real: &Path, text: &str) -> Result<(), Error> {
    output::create(real, text.as_bytes()).map_err(|cause| match cause.kind() {
        ErrorKind::AlreadyExists => Error::Exists(path.to_owned()),
        _ => Error::write(path, cause),
    })
}

/// The error under the name that the user knows the file by.
fn error_of(named: &Path, error: Error) -> Error {
    let path = named.to_owned();
    match error {
        Error::File { action, cause, .. } => Error::File { path, action, cause },
        Error::Locked { holder, .. } => Error::Locked { path, holder },
        other => other,
    }
}

#[cfg(test)]
mod tests;
