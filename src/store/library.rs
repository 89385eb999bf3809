//! Where questionnaires are found: in folders, in their order, and in the binary.

mod folder;

use std::cmp::Ordering;
use std::fs;
use std::path::{Path, PathBuf};

use self::folder::{Promised, all_candidates, candidates, files_of, newest, refuse_twice, yaml_files};
use super::error::{Error, LibraryError, Misnamed, Unreadable};
use super::input;
use super::output::folder_of;
use super::version::compare_versions;
use crate::problem::{Source, nearest};
use crate::questionnaire::{BUNDLED, Bundled, identity};

/// The ending of a questionnaire's file.
const ENDING: &str = ".yaml";

/// The places in which questionnaires are looked up, one after the other; those in the binary come last.
#[derive(Debug, Clone)]
pub struct Library {
    folders: Vec<PathBuf>,
    missing: Vec<PathBuf>,
    bundled: &'static [Bundled],
}

/// Where a questionnaire or a translation comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Origin {
    /// A file.
    File(PathBuf),
    /// The binary: under this name, `sim3@2.0.fr.yaml`, and this is its text.
    Bundled(String, &'static str),
}

/// A questionnaire that was found.
#[derive(Debug, Clone)]
pub struct Found {
    /// Its text.
    pub source: Source,
    /// Where it is from.
    pub origin: Origin,
    /// The language tags of the translations beside it, and where they are.
    pub translations: Vec<(String, Origin)>,
    /// Others of the same name that would have been found in its stead further on: of the same version, or, where no version was
    /// asked for, also newer.
    pub shadowed: Vec<Origin>,
}

/// A questionnaire at hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Where it is from.
    pub origin: Origin,
    /// The language tags of the translations beside it, and where they are.
    pub translations: Vec<(String, Origin)>,
    /// Whether one of the same id and version comes before it, so that this one is not used.
    pub shadowed: bool,
}

/// A questionnaire of a library with what it says to be.
struct Candidate {
    id: String,
    version: String,
    origin: Origin,
    source: Source,
    /// The language tags and texts of its translations, where it is bundled.
    bundled: &'static [(&'static str, &'static str)],
}

impl Library {
    /// A library of these folders, the first first, and what is part of the binary. The same folder twice is one.
    #[must_use]
    pub fn new(folders: Vec<PathBuf>) -> Self {
        let (mut known, mut missing) = (Vec::new(), Vec::new());
        let mut seen = Vec::new();
        for folder in folders {
            let folder = if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder };
            match fs::canonicalize(&folder) {
                Ok(real) if seen.contains(&real) => {}
                Ok(real) => {
                    seen.push(real);
                    known.push(folder);
                }
                Err(_) => missing.push(folder),
            }
        }
        Self { folders: known, missing, bundled: BUNDLED }
    }

    /// The folders that are not there. They are passed over: what can be found elsewhere is.
    #[must_use]
    pub fn missing(&self) -> &[PathBuf] {
        &self.missing
    }

    /// The questionnaire of this name: a path, or an id, of which `version` is asked for or else the newest of the first place
    /// that has it. `ID@VERSION` may stand in one.
    ///
    /// # Errors
    ///
    /// When nothing has this name, a file of this name cannot be read or is no YAML, or two files of one folder say to be the
    /// same.
    pub fn find(&self, name: &str, version: Option<&str>) -> Result<Found, LibraryError> {
        if name == input::STANDARD {
            let origin = Origin::File(PathBuf::from(name));
            let source = input::source(Path::new(name))?;
            return Ok(Found { source, origin, translations: Vec::new(), shadowed: Vec::new() });
        }
        if is_path(name) {
            return Found::at(Path::new(name));
        }
        match (name.split_once('@'), version) {
            (Some((id, version)), None) => self.find_id(id, Some(version)),
            (_, version) => self.find_id(name, version),
        }
    }

    /// The questionnaire of an id, never of a path: for an id that is written in a file.
    ///
    /// # Errors
    ///
    /// Those of [`find`](Self::find).
    pub fn find_id(&self, id: &str, version: Option<&str>) -> Result<Found, LibraryError> {
        // Of each place its newest, in the order of the places: the first is used.
        let mut places: Vec<Candidate> = Vec::new();
        for folder in &self.folders {
            match candidates(folder, id, version).and_then(newest) {
                Ok(found) => places.extend(found),
                // What would not be used cannot be in the way.
                Err(_) if !places.is_empty() => {}
                Err(error) => return Err(error),
            }
        }
        let bundled = self.bundled.iter().filter(|bundled| bundled.id == id);
        let bundled = bundled.filter(|bundled| version.is_none_or(|version| version == bundled.version));
        if let Some(newest) = bundled.max_by(|left, right| compare_versions(left.version, right.version)) {
            places.push(Candidate::of_bundled(newest)?);
        }
        let mut places = places.into_iter();
        let Some(used) = places.next() else { return Err(self.unknown(id, version)) };
        // An older version further on is of no interest.
        let hidden = places.filter(|other| compare_versions(&other.version, &used.version) != Ordering::Less);
        let shadowed = hidden.map(|other| other.origin).collect();
        Ok(Found { translations: used.translations()?, source: used.source, origin: used.origin, shadowed })
    }

    /// Every questionnaire at hand in the order of the places, of one place by id and the newest version first; and what stood
    /// in the way of others.
    #[must_use]
    pub fn all(&self) -> (Vec<Listing>, Vec<LibraryError>) {
        let (mut listed, mut errors) = (Vec::<Listing>::new(), Vec::new());
        let mut places = Vec::new();
        for folder in &self.folders {
            let (candidates, more) = all_candidates(folder);
            errors.extend(more);
            errors.extend(refuse_twice(&candidates).err());
            places.push(candidates);
        }
        places.push(self.bundled.iter().filter_map(|bundled| Candidate::of_bundled(bundled).ok()).collect());
        for mut place in places {
            place.sort_by(|left, right| {
                left.id.cmp(&right.id).then_with(|| compare_versions(&right.version, &left.version))
            });
            for candidate in place {
                let translations = candidate.translations().unwrap_or_else(|error| {
                    errors.push(error.into());
                    Vec::new()
                });
                let Candidate { id, version, origin, .. } = candidate;
                let shadowed = listed.iter().any(|other| (&other.id, &other.version) == (&id, &version));
                listed.push(Listing { id, version, origin, translations, shadowed });
            }
        }
        (listed, errors)
    }

    /// Nothing has this name: what is near to it and what is there.
    fn unknown(&self, id: &str, version: Option<&str>) -> LibraryError {
        let (listed, _) = self.all();
        let mut known: Vec<String> = Vec::new();
        for listing in listed.iter().filter(|listing| !listing.shadowed) {
            // Where the id is there, it is the version that is wrong: only then are versions told.
            let name = match version {
                Some(_) if listing.id == id => format!("{id}@{}", listing.version),
                _ => listing.id.clone(),
            };
            if !known.contains(&name) {
                known.push(name);
            }
        }
        let of_id: Vec<String> = known.iter().filter(|name| name.starts_with(&format!("{id}@"))).cloned().collect();
        let name = version.map_or_else(|| id.to_owned(), |version| format!("{id}@{version}"));
        let misnamed = self.misnamed(id, version).map(Box::new);
        if !of_id.is_empty() {
            return LibraryError::Unknown { name, nearest: None, known: of_id, misnamed };
        }
        let nearest = nearest(id, known.iter().map(String::as_str)).map(str::to_owned);
        LibraryError::Unknown { name, nearest, known, misnamed }
    }

    /// A file that promises what is looked for and is something else, or is that and does not say so in its name.
    fn misnamed(&self, id: &str, version: Option<&str>) -> Option<Misnamed> {
        let files = self.folders.iter().filter_map(|folder| files_of(folder, &[ENDING, ".yml"]).ok()).flatten();
        files.into_iter().find_map(|(stem, path)| {
            let (inside, stated) = identity(&input::source(&path).ok()?).ok()??;
            let is_it = inside == id && version.is_none_or(|version| version == stated);
            let promises = Promised::of(&stem, id) == Some(version.map_or(Promised::Any, Promised::One));
            (is_it || promises).then(|| Misnamed { file: path, inside: format!("{inside}@{stated}") })
        })
    }
}

impl Found {
    /// The questionnaire of a file, with the translations next to it.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn at(path: &Path) -> Result<Self, LibraryError> {
        let source = input::source(path)?;
        let translations = translations_beside(path)?;
        Ok(Self { source, origin: Origin::File(path.to_owned()), translations, shadowed: Vec::new() })
    }

    /// Where the translation into the language of a tag is; nothing where there is none.
    #[must_use]
    pub fn translation(&self, tag: &str) -> Option<&Origin> {
        self.translations.iter().find(|(known, _)| known.eq_ignore_ascii_case(tag)).map(|(_, origin)| origin)
    }
}

impl Origin {
    /// What is there, byte for byte.
    ///
    /// # Errors
    ///
    /// When its file cannot be read.
    pub fn bytes(&self) -> Result<Vec<u8>, Error> {
        match self {
            Self::File(path) => input::read(path),
            Self::Bundled(_, text) => Ok(text.as_bytes().to_vec()),
        }
    }

    /// The text that is there.
    ///
    /// # Errors
    ///
    /// When its file cannot be read, is too large or no UTF-8.
    pub fn load(&self) -> Result<Source, Unreadable> {
        match self {
            Self::File(path) => input::source(path),
            Self::Bundled(name, text) => Ok(Source::new(name.clone(), text)),
        }
    }
}

impl Candidate {
    fn of_bundled(bundled: &Bundled) -> Result<Self, Unreadable> {
        let origin = Origin::Bundled(format!("{}@{}{ENDING}", bundled.id, bundled.version), bundled.text);
        let source = origin.load()?;
        Ok(Self {
            id: bundled.id.to_owned(),
            version: bundled.version.to_owned(),
            source,
            origin,
            bundled: bundled.translations,
        })
    }

    fn translations(&self) -> Result<Vec<(String, Origin)>, Error> {
        if let Origin::File(path) = &self.origin {
            return translations_beside(path);
        }
        let translation = |(tag, text): &(&str, &'static str)| {
            ((*tag).to_owned(), Origin::Bundled(format!("{}@{}.{tag}{ENDING}", self.id, self.version), text))
        };
        Ok(self.bundled.iter().map(translation).collect())
    }
}

/// Whether the name of a questionnaire is a path, and not an id.
#[must_use]
pub fn is_path(name: &str) -> bool {
    let ending = Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    name.contains(['/', '\\']) || ending.eq_ignore_ascii_case("yaml") || ending.eq_ignore_ascii_case("yml")
}

/// The translations beside a questionnaire's file: `sim3.fr.yaml` beside `sim3.yaml`.
fn translations_beside(path: &Path) -> Result<Vec<(String, Origin)>, Error> {
    let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) else { return Ok(Vec::new()) };
    let folder = folder_of(path);
    let beside = yaml_files(&folder)?.into_iter().filter_map(|(name, file)| {
        let tag = name.strip_prefix(stem)?.strip_prefix('.')?.to_owned();
        let is_tag = tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') && tag.len() > 1;
        is_tag.then_some((tag, Origin::File(file)))
    });
    Ok(beside.collect())
}

#[cfg(test)]
mod tests;
