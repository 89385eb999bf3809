//! What is said of files that are shown, begun and changed from the command line.

use super::{HEAD, MINI};
use crate::room::Room;

#[test]
fn what_a_questionnaire_says_inside_counts_and_a_name_that_says_otherwise_is_told() {
    let room = Room::new();
    let foo = MINI.replace("id: mini\n", "id: foo\n");
    room.file("library/foo@2.0.yaml", &foo);
    let show = |name: &str| room.palier(&["show", name, "--library", "library", "--format", "yaml"]);
    assert_eq!(show("foo@1.0").ended(0).stdout, foo);
    assert_eq!(show("foo").ended(0).stdout, foo);
    let run = show("foo@2.0").ended(4);
    assert!(run.stderr.contains("'library/foo@2.0.yaml' contains foo@1.0"), "{}", run.stderr);
    // Two that are one by what they say inside stay an error.
    room.file("library/foo@1.0.yaml", &foo);
    assert!(show("foo@1.0").ended(4).stderr.contains("foo@2.0.yaml"));
    for name in ["bar.yaml", "bar.yml", "foo.yml"] {
        let room = Room::new();
        room.file(name, &foo);
        room.file("a.toml", &HEAD.replace("mini", "foo"));
        let why = format!("'{name}' contains foo@1.0");
        assert!(room.palier(&["show", "foo"]).ended(4).stderr.contains(&why), "{name}");
        assert!(room.palier(&["score", "a.toml"]).ended(4).stderr.contains(&why), "{name}");
        if name.starts_with("bar") {
            assert!(room.palier(&["show", "bar"]).ended(4).stderr.contains(&why), "{name}");
        }
    }
}

#[test]
fn a_questionnaire_is_shown_as_yaml_byte_for_byte() {
    let room = Room::new();
    let text = format!("\u{feff}{}", MINI.replace('\n', "\r\n"));
    room.file("mini.yaml", &text);
    assert_eq!(room.palier(&["show", "mini", "--format", "yaml"]).ended(0).stdout, text);
    assert_eq!(room.palier(&["show", "./mini.yaml", "--format", "yaml"]).ended(0).stdout, text);
}

#[cfg(unix)]
#[test]
fn a_link_to_nowhere_and_a_name_of_a_folder_are_said_to_be_that() {
    let room = Room::new();
    room.file("mini.yaml", MINI);
    std::os::unix::fs::symlink("gone.toml", room.path("dang.toml")).unwrap();
    let why = "'dang.toml' is a broken link: 'gone.toml' does not exist";
    let new = ["new", "dang.toml", "-q", "mini", "--team", "T"];
    assert!(room.palier(&new).ended(1).stderr.contains(why));
    assert!(room.palier(&["score", "dang.toml"]).ended(2).stderr.contains(why));
    assert!(!room.path("gone.toml").exists());
    let run = room.palier(&["new", "sub/", "-q", "mini", "--team", "T"]).ended(1);
    assert!(run.stderr.contains("sub/") && !room.path("sub").exists(), "{}", run.stderr);
    room.file("a.toml", HEAD);
    room.palier(&["report", "a.toml", "-o", "sub.md/"]).ended(1);
    assert!(!room.path("sub.md").exists());
}

#[test]
fn everything_wrong_with_what_is_set_is_said_at_once_about_the_command_line() {
    let room = Room::new();
    room.file("mini.yaml", &MINI.replace(
        "scoring:\n",
        "      - { id: out, not_applicable: true, label: Out }\nfacts: [{ id: reach, ask: Whom?, options: { national: All, sector: One } }]\nscoring:\n",
    ).replace("ask: Second? }", "ask: Second?, not_applicable: forbidden }"));
    let text = HEAD.to_owned() + "[evidence.decree]\ntitle = \"Decree\"\n";
    room.file("a.toml", &text);
    let set = |arguments: &[&str], status: i32| {
        let run = room.palier(&[&["set", "a.toml"], arguments].concat()).ended(status);
        assert_eq!(room.read("a.toml"), text);
        assert!(!run.stderr.contains("a.toml:"), "{}", run.stderr);
        run.stderr
    };
    let said = set(
        &[
            "O-1=7",
            "O-8=1",
            "--fact",
            "raech=x",
            "--fact",
            "reach=natonal",
            "--evidence",
            "O-1=decre",
            "--note",
            "O-9=x",
        ],
        4,
    );
    assert_eq!(said.matches("palier: ").count(), 6, "{said}");
    for expected in
        ["expected one of: 0, 1, 2, out", "did you mean 'reach'", "did you mean 'national'", "did you mean 'decree'"]
    {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    assert!(set(&["--evidence", "O-1=zzz"], 4).contains("expected one of: decree"));
    let said = set(&["--note", "O-1=a\tb", "O-9=1", "--validated-by", ""], 2);
    assert!(
        said.contains("--note: the control character U+0009")
            && said.contains("'O-9'")
            && said.contains("needs the name"),
        "{said}"
    );
    assert!(set(&["--validated-by", "A"], 4).contains("O-1, O-2"));
    assert!(set(&["--note", "O-1=a", "--note", "O-1=b"], 2).contains("two notes"));
    assert_eq!(set(&["O-2=out"], 4), set(&["--not-applicable", "O-2=r"], 4));
    let said = room.palier(&["score", "a.toml", "--require", "X=1", "--language", "fr"]).ended(4).stderr;
    assert!(said.contains("valeurs possibles\u{202f}: O"), "{said}");
}

#[test]
fn what_stands_there_already_is_no_change() {
    let room = Room::new();
    room.file("mini.yaml", MINI);
    room.file("a.toml", &(HEAD.to_owned() + "[facts]\n[evidence.decree]\ntitle = \"D\"\n[answers.O-1]\nlevel = \"1\"\nnote = \"n\"\nevidence = [\"decree\"]\n[answers.O-2]\nlevel = \"2\"\n"));
    room.palier(&["set", "a.toml", "--validated-by", "A", "--as-of", "2025-05-30"]).ended(0);
    let text = room.read("a.toml");
    let same = ["set", "a.toml", "O-1=1", "O-2=2", "--note", "O-1=n", "--evidence", "O-1=decree"];
    let run = room.palier(&same).ended(0);
    assert!(
        run.stderr.contains("no change: the file already contains these values") && room.read("a.toml") == text,
        "{}",
        run.stderr
    );
    let run = room.palier(&[&same[..], &["--note", "O-2=new"]].concat()).ended(0);
    assert!(run.stderr.starts_with("1 change") && run.stderr.contains("draft again"), "{}", run.stderr);
    // An answer that was carried over is confirmed by setting it.
    room.file("a.toml", &(HEAD.to_owned() + "[answers.O-1]\ncarried = { level = \"1\" }\n"));
    assert!(room.palier(&["set", "a.toml", "O-1=1"]).ended(0).stderr.starts_with("1 change"));
}

#[test]
fn what_is_new_says_what_is_missing_and_what_an_older_file_contradicts() {
    let room = Room::new();
    room.file(
        "mini.yaml",
        &MINI.replace(
            "domains:",
            "profiles: [{ id: goal, title: G, total: 1 }, { id: far, title: F, total: 2 }]\ndomains:",
        ),
    );
    let new =
        |arguments: &[&str], status: i32| room.palier(&[&["new", "m.toml"], arguments].concat()).ended(status).stderr;
    let said = new(&["-q", "mini"], 2);
    assert!(said.contains("give the team") && !said.contains("give the questionnaire"), "{said}");
    assert!(new(&["--team", "T"], 2).contains("give the questionnaire (-q ID)\n"));
    new(&["-q", "mini", "--team", "T", "--date", "2026-03-10", "--target", "goal"], 0);
    let text = room.read("m.toml");
    new(&["-q", "mini", "--team", "T", "--date", "2026-03-10", "--target", "goal"], 0);
    // What is there is gone on with, and nobody is left to think that it has become another.
    let said = new(&["--team", "U", "--date", "2026-03-11", "--target", "far", "--quiet"], 0);
    assert_eq!(said.matches("m.toml already exists").count(), 3, "{said}");
    assert!(said.contains("'T', not 'U'") && said.contains("2026-03-10, not 2026-03-11"), "{said}");
    assert!(new(&["--target", "zz"], 4).contains("expected one of: goal, far"));
    assert_eq!(room.read("m.toml"), text);
}
