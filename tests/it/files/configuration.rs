//! What is said of configurations: `palier.toml`, and what it names.

use super::{HEAD, MINI, places};
use crate::room::Room;

#[test]
fn a_broken_configuration_keeps_no_file_from_being_checked_and_is_told_once() {
    let room = Room::new();
    room.file("palier.toml", "language = \"xx\"\nplian = true\n");
    room.file("mini.yaml", MINI);
    room.file("a.toml", HEAD);
    room.file("other/palier.toml", "[report]\npaper = \"a3\"\n");
    room.file("other/m.yaml", &MINI.replace("title: Mini\n", ""));
    let run = room.palier(&["check", "mini.yaml", "a.toml", "other/m.yaml"]).ended(4);
    assert_eq!(run.stderr, "");
    assert!(run.stdout.contains("mini.yaml: OK") && run.stdout.contains("a.toml: OK"), "{}", run.stdout);
    assert_eq!(run.stdout.matches("'xx'").count(), 1, "{}", run.stdout);
    assert_eq!(run.stdout.matches("'plian'").count(), 1, "{}", run.stdout);
    assert!(run.stdout.starts_with("palier.toml:1:12: "), "{}", run.stdout);
    assert!(
        run.stdout.contains("\nother/palier.toml:2:9: ") && run.stdout.contains("\nother/m.yaml:1:1: "),
        "{}",
        run.stdout
    );
    // Other commands cannot go on with it.
    assert!(room.palier(&["score", "a.toml"]).ended(4).stderr.starts_with("palier.toml:1:12: "));
}

#[test]
fn a_configuration_is_checked_as_one() {
    let room = Room::new();
    room.file("palier.toml", "plain = true\n");
    room.file("other/palier.toml", "language = \"xx\"\nplian = true\nlibrary = \"nolib\"\n");
    assert_eq!(room.palier(&["check", "palier.toml"]).ended(0).stdout, "palier.toml: OK – configuration\n");
    let run = room.palier(&["check", "./other/palier.toml"]).ended(4);
    assert_eq!(places(&run.stdout, "./other/palier.toml").len(), 3, "{}", run.stdout);
    assert!(!run.stdout.contains("\nother/") && run.stderr.is_empty(), "{run:?}");
    room.file("other/palier.toml", "library = \"nolib\"\n");
    room.palier(&["check", "other/palier.toml"]).ended(0);
    room.palier(&["check", "--strict", "other/palier.toml"]).ended(4);
}

#[test]
fn a_folder_of_the_configuration_that_is_not_there_is_said_with_its_line() {
    let room = Room::new();
    room.file("mini.yaml", MINI);
    room.file("a.toml", HEAD);
    room.file("palier.toml", "# ours\nlibrary = [\"nolib\"]\n");
    let run = room.palier(&["score", "a.toml"]).ended(0);
    assert!(run.stderr.starts_with("palier.toml:2:12: warning: folder not found: 'nolib'"), "{}", run.stderr);
    room.palier(&["score", "a.toml", "--strict"]).ended(4);
    assert_eq!(room.palier(&["completions", "bash"]).ended(0).stderr, "");
    // Where others are looked through instead, nobody misses it.
    let output = room.command(&["score", "a.toml"]).env("PALIER_LIBRARY", room.path("")).output().unwrap();
    assert!(output.stderr.is_empty(), "{output:?}");
}

#[test]
fn a_logo_that_cannot_be_shown_is_told_with_the_line_that_names_it() {
    let room = Room::new();
    room.file("mini.yaml", MINI);
    room.file("a.toml", HEAD);
    room.file("palier.toml", "[report]\nlogo = \"logo.png\"\n");
    let report = |file: &str, status: i32| room.palier(&["report", "a.toml", "-o", file]).ended(status).stderr;
    let said = report("a.pdf", 1);
    assert!(said.contains("logo.png") && said.contains("is set in palier.toml:2"), "{said}");
    assert!(!said.contains(room.path("").to_str().unwrap()), "{said}");
    for bytes in [&b"no picture"[..], b"\x89PNG\r\n\x1a\nbroken"] {
        std::fs::write(room.path("logo.png"), bytes).unwrap();
        for file in ["a.pdf", "a.html"] {
            let said = report(file, 4);
            assert!(
                said.contains("the logo logo.png is not a readable PNG") && said.contains("is set in palier.toml:2"),
                "{said}"
            );
        }
    }
}
