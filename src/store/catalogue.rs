//! Questionnaires, translations and configurations of many files, each found and read once.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::configuration::Configuration;
use super::error::{LibraryError, Unreadable};
use super::library::{Found, Library, Origin};
use crate::problem::{Problems, Severity};
use crate::questionnaire::{self, Questionnaire, Translation};

/// What has been found and read. It can be used from several threads; what two of them ask for at once is read once.
#[derive(Debug, Default)]
pub struct Catalogue {
    configurations: Memory<PathBuf, Result<(Configuration, Problems), super::error::Error>>,
    found: Memory<Name, Result<Shelved, LibraryError>>,
    questionnaires: Memory<(Origin, String), Result<Arc<Questionnaire>, Problems>>,
    translations: Memory<(Origin, String), Result<Translated, Unreadable>>,
    said: Mutex<HashSet<String>>,
}

/// In which folders a questionnaire is looked up, its id, and its version if one is asked for.
type Name = (Vec<PathBuf>, String, Option<String>);

/// A questionnaire that was found and read.
#[derive(Debug)]
pub struct Shelved {
    /// Where it is, and its text.
    pub found: Found,
    /// The questionnaire in its own language, or every error of its file.
    pub questionnaire: Result<Arc<Questionnaire>, Problems>,
}

/// A questionnaire in another language, with the translation that it is from.
#[derive(Debug, Clone)]
pub struct Translated {
    /// The questionnaire with the texts of the translation.
    pub questionnaire: Arc<Questionnaire>,
    /// The translation.
    pub translation: Arc<Translation>,
}

impl Catalogue {
    /// Nothing read yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The configuration that holds in a folder, as far as it can be read, and every error of it.
    #[must_use]
    pub fn configuration(&self, folder: &Path) -> Arc<Result<(Configuration, Problems), super::error::Error>> {
        self.configurations.get(folder.to_owned(), || {
            let environment = |name: &str| std::env::var(name).ok();
            let user_folder = super::configuration::user_folder();
            Configuration::read_despite_errors(folder, user_folder.as_deref(), &environment)
        })
    }

    /// The questionnaire of an id, never of a path, in a library of these folders; without a version the newest.
    #[must_use]
    pub fn find(&self, folders: &[PathBuf], id: &str, version: Option<&str>) -> Arc<Result<Shelved, LibraryError>> {
        let key = (folders.to_vec(), id.to_owned(), version.map(str::to_owned));
        self.found.get(key, || Ok(self.shelve(Library::new(folders.to_vec()).find_id(id, version)?)))
    }

    /// Whether this is the first time that something is to be said: what holds for many files is said once.
    #[must_use]
    pub fn is_news(&self, what: String) -> bool {
        self.said.lock().unwrap_or_else(PoisonError::into_inner).insert(what)
    }

    /// A questionnaire that was found elsewhere, read. What was read before is not read again.
    #[must_use]
    pub fn shelve(&self, found: Found) -> Shelved {
        let key = (found.origin.clone(), questionnaire::digest(&found.source));
        let read = self.questionnaires.get(key, || questionnaire::parse(&found.source).map(Arc::new));
        Shelved { found, questionnaire: Result::clone(&read) }
    }

    /// The questionnaire that was found in a language; `None` where it is in that language already or there is no translation.
    /// Texts that a translation lacks stay as they are.
    ///
    /// # Errors
    ///
    /// When the translation cannot be read, and its errors.
    pub fn translated(
        &self,
        found: &Found,
        questionnaire: &Questionnaire,
        language: &str,
    ) -> Option<Arc<Result<Translated, Unreadable>>> {
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        if primary(language) == primary(questionnaire.language()) {
            return None;
        }
        let akin = || {
            let of_language = |(tag, _): &&(String, Origin)| primary(tag) == primary(language);
            found.translations.iter().find(of_language).map(|(_, origin)| origin)
        };
        let origin = found.translation(language).or_else(akin)?;
        let key = (origin.clone(), questionnaire.digest().to_owned());
        Some(self.translations.get(key, || {
            let translation = Translation::parse(&origin.load()?)?;
            let problems = translation.problems(questionnaire).into_iter();
            let errors: Problems = problems.filter(|problem| problem.severity() == Severity::Error).collect();
            if !errors.is_empty() {
                return Err(errors.into());
            }
            let translated = Arc::new(translation.apply(questionnaire));
            Ok(Translated { questionnaire: translated, translation: Arc::new(translation) })
        }))
    }
}

/// What has been worked out once, by key.
#[derive(Debug)]
struct Memory<K, V>(Mutex<HashMap<K, Arc<OnceLock<Arc<V>>>>>);

impl<K, V> Default for Memory<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash, V> Memory<K, V> {
    /// What is remembered; what is not is worked out, while others who ask for the same wait, and those who ask for something
    /// else do not.
    fn get(&self, key: K, work: impl FnOnce() -> V) -> Arc<V> {
        let place = {
            let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(known.entry(key).or_default())
        };
        Arc::clone(place.get_or_init(|| Arc::new(work())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_and_read_once_is_the_same_afterwards() {
        let catalogue = Catalogue::new();
        let folder = tempfile::tempdir().unwrap();
        let find = |folders: &[PathBuf]| catalogue.find(folders, "sim3", Some("2.0"));
        let first = find(&[]);
        assert!(Arc::ptr_eq(&first, &find(&[])));
        let (Ok(Shelved { found, questionnaire: Ok(read) }), folders) = (first.as_ref(), [folder.path().to_owned()])
        else {
            panic!("sim3 is bundled")
        };
        // From another folder it is found again, and not read again.
        let again = find(&folders);
        assert!(!Arc::ptr_eq(&first, &again));
        assert!(Arc::ptr_eq(read, again.as_ref().as_ref().unwrap().questionnaire.as_ref().unwrap()));
        let translated = |language| catalogue.translated(found, read, language);
        assert!(translated("en-GB").is_none());
        let french = translated("fr").unwrap();
        assert!(Arc::ptr_eq(&french, &translated("fr-ML").unwrap()));
        assert_eq!(french.as_ref().as_ref().unwrap().translation.language(), "fr");
    }

    #[test]
    fn a_file_that_replaces_a_bundled_questionnaire_is_another_one() {
        let catalogue = Catalogue::new();
        let folder = tempfile::tempdir().unwrap();
        let bundled = crate::questionnaire::BUNDLED.iter().find(|bundled| bundled.id == "sim3").unwrap();
        let own = bundled.text.replacen("title:", "title: Own", 1);
        std::fs::write(folder.path().join("sim3.yaml"), &own).unwrap();
        let folders = [folder.path().to_owned()];
        let ours = catalogue.find(&folders, "sim3", None);
        let theirs = catalogue.find(&[], "sim3", None);
        let digest = |found: &Result<Shelved, LibraryError>| {
            found.as_ref().unwrap().questionnaire.as_ref().unwrap().digest().to_owned()
        };
        assert_ne!(digest(&ours), digest(&theirs));
    }

    #[test]
    fn what_is_not_there_is_looked_up_once_too() {
        let catalogue = Catalogue::new();
        let missing = || catalogue.find(&[], "no-such-model", None);
        assert!(matches!(missing().as_ref(), Err(LibraryError::Unknown { .. })));
        assert!(Arc::ptr_eq(&missing(), &missing()));
    }
}
