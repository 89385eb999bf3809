//! Which questionnaire is found where, and what hides what.

use super::*;
use crate::language::{Language, Words};

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn questionnaire(id: &str, version: &str) -> String {
    format!("palier: questionnaire/1\nid: {id}\nversion: \"{version}\"\n")
}

fn library(folders: &[&tempfile::TempDir]) -> Library {
    Library::new(folders.iter().map(|folder| folder.path().to_owned()).collect())
}

/// The file that was found: its folder's number and its name.
fn file(folders: &[&tempfile::TempDir], origin: &Origin) -> (usize, String) {
    let Origin::File(path) = origin else { panic!("{origin:?}") };
    let number = folders.iter().position(|folder| folder.path() == path.parent().unwrap()).unwrap();
    (number, path.file_name().unwrap().to_str().unwrap().to_owned())
}

#[test]
fn the_first_place_that_has_it_wins_with_its_newest_version() {
    let first = folder(&[("a.yaml", &questionnaire("a", "1.9")), ("a@1.10.yaml", &questionnaire("a", "1.10"))]);
    let second = folder(&[("a.yaml", &questionnaire("a", "2.0")), ("a@1.9.yaml", &questionnaire("a", "1.9"))]);
    let folders = [&first, &second];
    let library = library(&folders);
    let found = library.find("a", None).unwrap();
    assert_eq!(file(&folders, &found.origin), (0, "a@1.10.yaml".to_owned()));
    assert!(found.source.text().contains("1.10"));
    assert_eq!(
        found.shadowed.iter().map(|origin| file(&folders, origin)).collect::<Vec<_>>(),
        [(1, "a.yaml".to_owned())]
    );
    let found = library.find("a@1.9", None).unwrap();
    assert_eq!(file(&folders, &found.origin), (0, "a.yaml".to_owned()));
    assert_eq!(file(&folders, &found.shadowed[0]), (1, "a@1.9.yaml".to_owned()));
    let found = library.find("a", Some("2.0")).unwrap();
    assert_eq!((file(&folders, &found.origin), found.shadowed.len()), ((1, "a.yaml".to_owned()), 0));
}

#[test]
fn what_is_bundled_comes_last_and_is_said_to_be_hidden() {
    let bundled = &BUNDLED[0];
    let found = library(&[]).find(bundled.id, None).unwrap();
    assert_eq!(found.source.text(), bundled.text);
    assert_eq!(found.translations.len(), bundled.translations.len());
    assert_eq!(found.translation(bundled.translations[0].0).unwrap().load().unwrap().text(), bundled.translations[0].1);
    assert!(found.translation("xx").is_none());
    let name = format!("{}.yaml", bundled.id);
    let own = folder(&[(&name, &questionnaire(bundled.id, bundled.version))]);
    let found = library(&[&own]).find(bundled.id, Some(bundled.version)).unwrap();
    assert_eq!(file(&[&own], &found.origin), (0, name));
    assert!(matches!(&found.shadowed[..], [Origin::Bundled(..)]));
    let (listed, errors) = library(&[&own]).all();
    let of_id: Vec<bool> =
        listed.iter().filter(|l| l.id == bundled.id && l.version == bundled.version).map(|l| l.shadowed).collect();
    assert_eq!((of_id, errors.len()), (vec![false, true], 0));
}

#[test]
fn the_id_inside_counts_and_the_name_of_the_file_too() {
    let own = folder(&[
        ("a.yaml", &questionnaire("b", "1")),
        ("c@2.yaml", &questionnaire("c", "1")),
        ("notes.yaml", &questionnaire("d", "1")),
        ("e.yaml", "palier: profile/1\nid: e\nversion: \"1\"\n"),
    ]);
    let library = library(&[&own]);
    for name in ["a", "b", "c@2", "d", "e"] {
        assert!(matches!(library.find(name, None), Err(LibraryError::Unknown { .. })), "{name}");
    }
    assert!(library.find("c", None).is_ok());
}

#[test]
fn two_files_of_one_folder_may_not_be_the_same_and_one_file_may_have_two_names() {
    let own = folder(&[("a.yaml", &questionnaire("a", "1")), ("a@1.yaml", &questionnaire("a", "1"))]);
    let Err(error @ LibraryError::Twice { .. }) = library(&[&own]).find("a", None) else { panic!() };
    let said = error.message(&Words::new(Language::English));
    assert!(said.contains("a.yaml") && said.contains("a@1.yaml"), "{said}");
    assert_eq!(library(&[&own]).all().1.len(), 1);
    #[cfg(unix)]
    {
        fs::remove_file(own.path().join("a@1.yaml")).unwrap();
        std::os::unix::fs::symlink("a.yaml", own.path().join("a@1.yaml")).unwrap();
        assert!(library(&[&own]).find("a", None).is_ok());
        let other = tempfile::tempdir().unwrap();
        let link = other.path().join("link");
        std::os::unix::fs::symlink(own.path(), &link).unwrap();
        let found = Library::new(vec![own.path().to_owned(), link]).find("a", None).unwrap();
        assert_eq!(found.shadowed, [], "the same folder twice");
    }
}

#[test]
fn translations_lie_beside() {
    let own = folder(&[
        ("a.yaml", &questionnaire("a", "1")),
        ("a.fr.yaml", "x: 1\n"),
        ("a.pt-MZ.yaml", "x: 2\n"),
        ("ab.fr.yaml", "x: 3\n"),
        ("a@2.yaml", &questionnaire("a", "2")),
        ("a@2.fr.yaml", "x: 4\n"),
    ]);
    let library = library(&[&own]);
    let tags = |found: &Found| found.translations.iter().map(|(tag, _)| tag.clone()).collect::<Vec<_>>();
    let found = library.find("a", Some("1")).unwrap();
    assert_eq!(tags(&found), ["fr", "pt-MZ"]);
    assert_eq!(found.translation("FR").unwrap().load().unwrap().text(), "x: 1\n");
    assert_eq!(tags(&library.find("a", None).unwrap()), ["fr"]);
    let path = own.path().join("a.yaml");
    assert_eq!(tags(&library.find(path.to_str().unwrap(), None).unwrap()), ["fr", "pt-MZ"]);
}

#[test]
fn a_broken_file_of_the_name_is_told_and_foreign_ones_are_not() {
    let own = folder(&[
        ("a.yaml", "palier: questionnaire/1\nid: [\n"),
        ("compose.yaml", "services: [\n"),
        ("b.yaml", &questionnaire("b", "1")),
    ]);
    let library = library(&[&own]);
    assert!(matches!(library.find("a", None), Err(LibraryError::Unreadable(Unreadable::Content(_)))));
    assert!(library.find("b", None).is_ok());
    let (listed, errors) = library.all();
    assert_eq!((listed[0].id.as_str(), errors.len()), ("b", 1));
    let good = folder(&[("a.yaml", &questionnaire("a", "1"))]);
    assert!(Library::new(vec![good.path().to_owned(), own.path().to_owned()]).find("a", None).is_ok());
    let missing = library.find("./none.yaml", None).unwrap_err();
    assert!(matches!(missing, LibraryError::Unreadable(Unreadable::File(error)) if error.is_not_found()));
}

#[test]
fn a_name_that_nothing_has_brings_the_nearest_or_its_versions() {
    let own = folder(&[("maturity.yaml", &questionnaire("maturity", "1.0"))]);
    let library = Library { bundled: &[], ..library(&[&own]) };
    let words = Words::new(Language::English);
    let said = |name: &str| library.find(name, None).unwrap_err().message(&words);
    assert!(said("maturty").contains("did you mean 'maturity'"), "{}", said("maturty"));
    assert!(said("other").contains("expected one of: maturity"), "{}", said("other"));
    assert!(said("maturity@3").contains("maturity@1.0"), "{}", said("maturity@3"));
}

#[test]
fn a_folder_that_is_not_there_is_passed_over_and_known() {
    let library = Library::new(vec![PathBuf::from("/nowhere/at/all")]);
    assert_eq!(library.missing(), [PathBuf::from("/nowhere/at/all")]);
    assert!(library.find(BUNDLED[0].id, None).is_ok());
}
