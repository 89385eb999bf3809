//! Opening, saving and what may happen meanwhile.

use super::*;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// The names in a folder; those of locks begin with a dot, as those of files do that are still being written.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != ".a.toml.lock")
        .collect();
    names.sort();
    names
}

#[test]
fn a_new_file_is_made_saved_and_opened_again() {
    let folder = folder();
    let path = folder.path().join("a.toml");
    let mut file = AssessmentFile::create(&path, "a = 1\n", "test").unwrap();
    file.save("\u{feff}a = 2\r\n").unwrap();
    assert_eq!(file.text(), "\u{feff}a = 2\r\n");
    assert_eq!(fs::read_to_string(&path).unwrap(), "\u{feff}a = 2\r\n");
    assert_eq!(names(folder.path()), ["a.toml"]);
    assert!(matches!(AssessmentFile::create(&path, "", "test"), Err(Error::Exists(_))));
    drop(file);
    let file = AssessmentFile::open(&path, "test").unwrap();
    assert_eq!((file.text(), file.source().text()), ("\u{feff}a = 2\r\n", "a = 2\n"));
    assert_eq!(file.path(), path);
}

#[test]
fn a_change_by_someone_else_is_never_overwritten() {
    let folder = folder();
    let path = folder.path().join("a.toml");
    let mut file = AssessmentFile::create(&path, "a = 1\n", "test").unwrap();
    fs::write(&path, "a = 9\n").unwrap();
    assert!(matches!(file.save("a = 2\n"), Err(Error::Conflict(_))));
    // Nor where there is nothing new to save: what is known is no longer what stands there.
    assert!(matches!(file.save("a = 1\n"), Err(Error::Conflict(_))));
    assert_eq!(fs::read_to_string(&path).unwrap(), "a = 9\n");
    file.reload().unwrap();
    assert_eq!(file.text(), "a = 9\n");
    file.save("a = 2\n").unwrap();
    assert_eq!(names(folder.path()), ["a.toml"]);
}

#[test]
fn a_file_or_folder_that_went_away_is_told_and_the_answer_may_go_elsewhere() {
    let folder = folder();
    let inner = folder.path().join("inner");
    fs::create_dir(&inner).unwrap();
    let path = inner.join("a.toml");
    let mut file = AssessmentFile::create(&path, "a = 1\n", "test").unwrap();
    fs::remove_file(&path).unwrap();
    assert!(matches!(file.save("a = 2\n"), Err(Error::Gone(_))));
    fs::remove_dir_all(&inner).unwrap();
    let error = file.save("a = 2\n").unwrap_err();
    assert!(matches!(error, Error::File { action: crate::store::Action::Write, .. }), "{error:?}");
    assert!(error.may_succeed_elsewhere());
    let other = folder.path().join("b.toml");
    file.save_as(&other, "a = 2\n").unwrap();
    assert_eq!((file.path(), file.text()), (other.as_path(), "a = 2\n"));
    file.save("a = 3\n").unwrap();
    assert_eq!(fs::read_to_string(&other).unwrap(), "a = 3\n");
}

#[test]
fn another_place_must_be_free_and_a_failure_changes_nothing() {
    let folder = folder();
    let (path, other) = (folder.path().join("a.toml"), folder.path().join("b.toml"));
    fs::write(&other, "theirs").unwrap();
    let mut file = AssessmentFile::create(&path, "a = 1\n", "test").unwrap();
    assert!(matches!(file.save_as(&other, "a = 2\n"), Err(Error::Exists(_))));
    assert_eq!(fs::read_to_string(&other).unwrap(), "theirs");
    file.save("a = 2\n").unwrap();
    assert!(matches!(AssessmentFile::open(&path, "test"), Err(Unreadable::File(Error::Locked { .. }))));
}

#[test]
fn a_bad_path_fails_before_the_work_begins() {
    let folder = folder();
    assert!(AssessmentFile::create(&folder.path().join("missing/a.toml"), "", "test").is_err());
    assert!(AssessmentFile::create(&folder.path().join("a.toml/.."), "", "test").is_err());
    assert!(matches!(AssessmentFile::create(folder.path(), "", "test"), Err(Error::Exists(_))));
    let Err(Unreadable::File(error)) = AssessmentFile::open(&folder.path().join("a.toml"), "test") else { panic!() };
    assert!(error.is_not_found());
    assert!(AssessmentFile::open(folder.path(), "test").is_err());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "a lock was left behind");
}

#[test]
fn what_is_no_text_is_refused_with_its_place() {
    let folder = folder();
    let path = folder.path().join("a.toml");
    fs::write(&path, b"a = \"\xe9\"\n").unwrap();
    let Err(Unreadable::Content(problems)) = AssessmentFile::open(&path, "test") else { panic!() };
    assert_eq!(problems.iter().next().unwrap().message().id(), "not-utf8");
}

#[cfg(unix)]
#[test]
fn a_new_file_is_its_owners_alone_and_an_old_one_keeps_its_mode() {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o7777;
    let folder = folder();
    let path = folder.path().join("a.toml");
    let mut file = AssessmentFile::create(&path, "a = 1\n", "test").unwrap();
    assert_eq!(mode(&path), 0o600);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).unwrap();
    file.save("a = 2\n").unwrap();
    assert_eq!(mode(&path), 0o664);
    drop(file);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    let Err(Unreadable::File(Error::File { cause, .. })) = AssessmentFile::open(&path, "test") else { panic!() };
    assert_eq!(cause.kind(), ErrorKind::PermissionDenied);
}

#[cfg(unix)]
#[test]
fn a_link_stays_one_and_shares_the_lock_of_its_file() {
    let folder = folder();
    let inner = folder.path().join("inner");
    fs::create_dir(&inner).unwrap();
    let (path, link) = (inner.join("a.toml"), folder.path().join("link.toml"));
    fs::write(&path, "a = 1\n").unwrap();
    std::os::unix::fs::symlink("inner/a.toml", &link).unwrap();
    let mut file = AssessmentFile::open(&link, "test").unwrap();
    let Err(Unreadable::File(error)) = AssessmentFile::open(&path, "test") else { panic!() };
    assert!(matches!(&error, Error::Locked { path: named, .. } if *named == path), "{error:?}");
    file.save("a = 2\n").unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&path).unwrap(), "a = 2\n");
    let dangling = folder.path().join("dangling.toml");
    std::os::unix::fs::symlink("nowhere", &dangling).unwrap();
    assert!(matches!(AssessmentFile::create(&dangling, "", "test"), Err(Error::Dangling { .. })));
}

#[test]
fn what_a_killed_saving_has_left_behind_is_taken_away_and_nothing_else() {
    let folder = folder();
    let path = folder.path().join("a.toml");
    fs::write(&path, "a = 1\n").unwrap();
    let others = [
        ".a.toml.backup.tmp",
        ".a.toml.unfinished",
        ".b.toml.ABC123.unfinished",
        "a.toml.ABC123.unfinished",
        ".a.toml.ABC-23.unfinished",
    ];
    for name in others.iter().chain(&[".a.toml.ABC123.unfinished", ".a.toml.zzzzzz.unfinished"]) {
        fs::write(folder.path().join(name), "half").unwrap();
    }
    fs::create_dir(folder.path().join(".a.toml.folder.unfinished")).unwrap();
    drop(AssessmentFile::open(&path, "test").unwrap());
    let mut kept = others.map(str::to_owned).to_vec();
    kept.extend([".a.toml.folder.unfinished".to_owned(), "a.toml".to_owned()]);
    kept.sort();
    assert_eq!(names(folder.path()), kept);
}
