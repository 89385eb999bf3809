//! The questionnaires of a folder, by the names of their files and by what they say to be.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Candidate, ENDING, Origin};
use crate::questionnaire::identity;
use crate::store::error::{Error, LibraryError, Unreadable};
use crate::store::input;
use crate::store::version::compare_versions;

/// The questionnaires of a folder whose file is named by their id, `ID.yaml` or `ID@VERSION.yaml`. Which version a file is, counts
/// what it says inside, whatever its name promises.
pub(super) fn candidates(folder: &Path, id: &str, version: Option<&str>) -> Result<Vec<Candidate>, LibraryError> {
    let mut found = Vec::new();
    for (stem, path) in yaml_files(folder)? {
        let Some(promised) = Promised::of(&stem, id) else { continue };
        let is_wanted =
            version.is_none_or(|version| matches!(promised, Promised::Any) || promised == Promised::One(version));
        let read = input::source(&path).and_then(|source| {
            let identity = identity(&source)?;
            Ok((source, identity))
        });
        let (source, identity) = match read {
            Ok(read) => read,
            // A file that promises to be another version would not have been used.
            Err(_) if !is_wanted => continue,
            Err(error) => return Err(error.into()),
        };
        if let Some((inside, stated)) = identity
            && inside == id
            && version.is_none_or(|version| version == stated)
        {
            found.push(Candidate { id: inside, version: stated, origin: Origin::File(path), source, bundled: &[] });
        }
    }
    Ok(found)
}

/// What the name of a file that is named by an id promises of its version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Promised<'s> {
    Any,
    One(&'s str),
}

impl<'s> Promised<'s> {
    /// What a name before the ending promises; nothing where it is not named by the id.
    pub(super) fn of(stem: &'s str, id: &str) -> Option<Self> {
        match stem.strip_prefix(id)? {
            "" => Some(Self::Any),
            rest => rest.strip_prefix('@').map(Self::One),
        }
    }
}

/// Every questionnaire of a folder that would be found by its name, and what stood in the way of others. Other YAML files may
/// lie in the same folder, whole or broken: they are nobody's error here.
pub(super) fn all_candidates(folder: &Path) -> (Vec<Candidate>, Vec<LibraryError>) {
    let (mut found, mut errors) = (Vec::new(), Vec::new());
    let files = yaml_files(folder).unwrap_or_else(|error| {
        errors.push(error.into());
        Vec::new()
    });
    for (stem, path) in files {
        let source = match input::source(&path) {
            Ok(source) => source,
            Err(Unreadable::Content(_)) => continue,
            Err(error) => {
                errors.push(error.into());
                continue;
            }
        };
        match identity(&source) {
            Ok(Some((id, version))) if stem == id || stem.starts_with(&format!("{id}@")) => {
                found.push(Candidate { id, version, origin: Origin::File(path), source, bundled: &[] });
            }
            Err(problems) if source.text().contains("questionnaire/1") => {
                errors.push(Unreadable::Content(problems).into());
            }
            Ok(_) | Err(_) => {}
        }
    }
    (found, errors)
}

/// The YAML files of a folder by name, each with its name before the ending. What leads to the same file is listed once.
pub(super) fn yaml_files(folder: &Path) -> Result<Vec<(String, PathBuf)>, Error> {
    files_of(folder, &[ENDING])
}

/// The files of a folder with one of these endings.
pub(super) fn files_of(folder: &Path, endings: &[&str]) -> Result<Vec<(String, PathBuf)>, Error> {
    let refused = |cause| Error::read(folder, cause);
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(refused)? {
        let entry = entry.map_err(refused)?;
        let name = entry.file_name();
        let stem = |name: &'_ str| endings.iter().find_map(|ending| name.strip_suffix(ending).map(str::to_owned));
        if let Some(stem) = name.to_str().and_then(stem)
            && !stem.is_empty()
        {
            // What lies here is named as a person would.
            let path = if folder == Path::new(".") { PathBuf::from(&name) } else { folder.join(&name) };
            files.push((stem, path));
        }
    }
    files.sort();
    let mut seen = Vec::new();
    files.retain(|(_, path)| {
        // A link to nowhere is kept: reading it tells.
        let Ok(real) = dunce::canonicalize(path) else { return true };
        let new = real.is_file() && !seen.contains(&real);
        seen.push(real);
        new
    });
    Ok(files)
}

/// The newest of the candidates of one folder.
pub(super) fn newest(candidates: Vec<Candidate>) -> Result<Option<Candidate>, LibraryError> {
    refuse_twice(&candidates)?;
    Ok(candidates.into_iter().max_by(|left, right| compare_versions(&left.version, &right.version)))
}

pub(super) fn refuse_twice(candidates: &[Candidate]) -> Result<(), LibraryError> {
    for (index, first) in candidates.iter().enumerate() {
        let same = |other: &&Candidate| (&other.id, &other.version) == (&first.id, &first.version);
        if let Some(second) = candidates[index + 1..].iter().find(same)
            && let (Origin::File(first_path), Origin::File(second_path)) = (&first.origin, &second.origin)
        {
            return Err(LibraryError::Twice {
                id: first.id.clone(),
                version: first.version.clone(),
                first: first_path.clone(),
                second: second_path.clone(),
            });
        }
    }
    Ok(())
}
