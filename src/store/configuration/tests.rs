//! What is configured where, and what beats what.

use std::fs;

use super::*;
use crate::language::Words;

const NOTHING: fn(&str) -> Option<String> = |_| None;

fn read(folder: &Path) -> Configuration {
    Configuration::read(folder, None, &NOTHING)
        .unwrap_or_else(|e| panic!("{}", e.message(&Words::new(Language::English))))
}

#[test]
fn every_key_is_read_with_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE);
    fs::write(
        &path,
        "language = \"pt\"\nplain = true\nlibrary = [\"ours\", \"/srv/theirs\"]\ntarget = \"essential\"\nmarking = \"TLP:RED\"\n[effort]\nM = 5\n[report]\norganisation = \"AMRTP\"\nlogo = \"logo.png\"\naccent = \"#1A4f8b\"\npaper = \"letter\"\n",
    )
    .unwrap();
    let read = read(folder.path());
    let folder_itself = dunce::canonicalize(folder.path()).unwrap();
    assert_eq!(
        read.language,
        Some(Setting {
            value: Language::Portuguese,
            origin: SettingOrigin::File { path: folder_itself.join(FILE), line: 1 }
        })
    );
    assert!(read.plain.as_ref().unwrap().value);
    let paper = SettingOrigin::File { path: folder_itself.join(FILE), line: 12 };
    assert_eq!(read.paper.as_ref().unwrap().origin, paper);
    assert_eq!(read.library.as_ref().unwrap().value, [folder_itself.join("ours"), PathBuf::from("/srv/theirs")]);
    assert_eq!(read.target.as_ref().unwrap().value, "essential");
    assert_eq!(read.marking.as_ref().unwrap().value, Marking::Red);
    assert_eq!(Effort::ALL.map(|effort| read.days(effort)), [2, 5, 40, 120]);
    assert_eq!(read.organisation.as_ref().unwrap().value, "AMRTP");
    assert_eq!(read.logo.as_ref().unwrap().value, folder_itself.join("logo.png"));
    assert_eq!(read.accent.as_ref().unwrap().value, [0x1a, 0x4f, 0x8b]);
    assert_eq!(read.paper.as_ref().unwrap().value, Paper::Letter);
}

#[test]
fn one_library_needs_no_list() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), "library = \"ours\"\n").unwrap();
    assert_eq!(read(folder.path()).library.unwrap().value.len(), 1);
}

#[test]
fn the_nearest_beats_the_users_and_the_environment_beats_both() {
    let folder = tempfile::tempdir().unwrap();
    let (team, user) = (folder.path().join("country/team"), folder.path().join("user"));
    fs::create_dir_all(&team).unwrap();
    fs::create_dir_all(&user).unwrap();
    fs::write(folder.path().join(FILE), "target = \"far\"\nlanguage = \"en\"\n").unwrap();
    fs::write(folder.path().join("country").join(FILE), "target = \"near\"\nplain = false\n").unwrap();
    fs::write(user.join(FILE), "target = \"mine\"\nmarking = \"TLP:GREEN\"\nlanguage = \"fr\"\nplain = true\n")
        .unwrap();
    let environment = |name: &str| match name {
        "PALIER_PLAIN" => Some("1".to_owned()),
        "PALIER_LANGUAGE" => Some(String::new()),
        "PALIER_LIBRARY" => Some(std::env::join_paths(["one", "two"]).unwrap().into_string().unwrap()),
        _ => None,
    };
    let read = Configuration::read(&team, Some(&user), &environment).unwrap();
    assert_eq!(read.target.unwrap().value, "near");
    assert_eq!(read.marking.unwrap().value, Marking::Green);
    // The file above the nearest is not read.
    assert_eq!(read.language.unwrap().value, Language::French);
    assert_eq!(read.plain, Some(Setting { value: true, origin: SettingOrigin::Environment("PALIER_PLAIN") }));
    assert_eq!(read.library.unwrap().value, [PathBuf::from("one"), PathBuf::from("two")]);
}

#[test]
fn nothing_configured_is_fine() {
    let folder = tempfile::tempdir().unwrap();
    let read = read(folder.path());
    assert_eq!(read, Configuration::default());
    assert_eq!(Effort::ALL.map(|effort| read.days(effort)), [2, 10, 40, 120]);
}

#[test]
fn all_errors_come_at_once_with_their_places() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join(FILE),
        "languge = \"fr\"\nlanguage = \"de\"\nplain = \"yes\"\nmarking = \"AMBER\"\nlibrary = [1]\n[effort]\nXS = 1\nM = -1\n[report]\naccent = \"#+12345\"\npaper = \"a3\"\n",
    )
    .unwrap();
    let environment = |name: &str| (name == "PALIER_PLAIN").then(|| "perhaps".to_owned());
    let Err(error) = Configuration::read(folder.path(), None, &environment) else { panic!() };
    let said = error.message(&Words::new(Language::English));
    for place in [":1:1:", ":2:12:", ":3:9:", ":4:11:", ":5:12:", ":7:1:", ":8:5:", ":10:10:", ":11:9:"] {
        assert!(said.contains(&format!("{FILE}{place} ")), "{place}\n{said}");
    }
    assert!(said.contains("PALIER_PLAIN:1:1: invalid value 'perhaps'"), "{said}");
    assert!(said.contains("did you mean 'S'"), "{said}");
    assert!(!said.contains("did you mean 'language'"), "there is a 'language' already: {said}");
}

#[test]
fn a_configuration_that_cannot_be_read_is_told() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), b"\xff").unwrap();
    assert!(Configuration::read(folder.path(), None, &NOTHING).is_err());
    fs::write(folder.path().join(FILE), "a = = 1").unwrap();
    assert!(Configuration::read(folder.path(), None, &NOTHING).is_err());
}
