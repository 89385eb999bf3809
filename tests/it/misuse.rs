//! What people type by mistake: each kind of misuse has one status and one sentence, whatever the command.

use crate::room::Room;

fn room() -> Room {
    let room = Room::new();
    for name in ["equipe-nationale.toml", "country-gci.toml"] {
        room.example(name);
    }
    room.file("README.md", "A letter.\n\nIt has lines.\n");
    std::fs::create_dir(room.path("folder")).unwrap();
    room
}

/// Commands that read one assessment, with what else they need.
const READING: [&[&str]; 8] = [
    &["score"],
    &["gaps"],
    &["plan"],
    &["explain"],
    &["report"],
    &["export", "-o", "x.csv"],
    &["chart", "--kind", "bars", "-o", "x.svg"],
    &["migrate"],
];

#[test]
fn a_file_of_the_wrong_kind_is_one_error_for_every_command() {
    let room = room();
    for command in READING {
        let run = |file: &str| {
            let (name, rest) = command.split_first().unwrap();
            room.palier(&[&[*name, file], rest].concat())
        };
        for (file, status, said) in [
            ("nowhere.toml", 2, "file not found: 'nowhere.toml'"),
            ("equipe-nationle.toml", 2, "did you mean 'equipe-nationale.toml'?"),
            ("folder", 2, "'folder' is a folder"),
            ("README.md", 4, "README.md:1:3: this file is not an assessment"),
        ] {
            let found = run(file);
            assert_eq!(found.status, status, "{command:?} {file}: {}", found.stderr);
            assert!(found.stderr.contains(said), "{command:?} {file}: {}", found.stderr);
        }
    }
}

#[test]
fn what_is_not_what_an_argument_asks_for_is_named() {
    let room = room();
    for (arguments, status, said) in [
        (
            &["score", "equipe-nationale.toml", "--target", "country-gci.toml"][..],
            2,
            "is an assessment; a target is a profile",
        ),
        (&["show", "equipe-nationale.toml"], 2, "is an assessment, not a questionnaire"),
        (&["score", "equipe-nationale.toml", "--min-coverage", "abc"], 2, "'abc' is not a percentage"),
        (&["new", "country-gci.toml", "-q", "sim3", "--team", "X"], 4, "another questionnaire"),
        (&["config", "nowhere.toml"], 2, "'nowhere.toml'"),
        (&["check", "folder"], 2, "'folder' is a folder"),
        (&["list", "--language", "de"], 2, "unknown language 'de'"),
        (&["todo"], 2, "did you mean 'due'?"),
        (&["validate", "x.toml"], 2, "did you mean 'check'?"),
        (&["relatório"], 2, "did you mean 'report'?"),
        (&["scor"], 2, "did you mean 'score'?"),
    ] {
        let run = room.palier(arguments);
        assert_eq!(run.status, status, "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.contains(said), "{arguments:?}: {}", run.stderr);
    }
    let output = room.command(&["list"]).env("PALIER_LANGUAGE", "de").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("PALIER_LANGUAGE: unknown language 'de'"));
}

#[test]
fn help_and_a_file_alone_are_understood() {
    let room = room();
    let help = room.palier(&["help", "score"]).ended(0).stdout;
    assert_eq!(help, room.palier(&["score", "--help"]).ended(0).stdout);
    assert_eq!(room.palier(&["help"]).ended(0).stdout, room.palier(&["--help"]).ended(0).stdout);
    let help = room.palier(&["--help"]).ended(0).stdout;
    assert!(help.contains("new → interview → report → due") && help.contains("\nFollow up\n"), "{help}");
    assert!(help.lines().all(|line| line.chars().count() <= 100), "{help}");
    let shown = room.palier(&["equipe-nationale.toml"]).ended(0).stdout;
    assert!(shown.contains("palier score equipe-nationale.toml"), "{shown}");
}

#[test]
fn no_output_replaces_what_was_read_or_what_somebody_has_changed() {
    let room = room();
    let before = room.read("equipe-nationale.toml");
    for arguments in [
        &["score", "equipe-nationale.toml", "--write", "json=equipe-nationale.toml"][..],
        &["score", "equipe-nationale.toml", "--write", "json=equipe-nationale.toml", "--force"],
    ] {
        let run = room.palier(arguments).ended(2);
        assert!(run.stderr.contains("was read by this command"), "{}", run.stderr);
        assert_eq!(room.read("equipe-nationale.toml"), before);
    }
    // Neither what configures the run nor the questionnaire, even by force.
    room.file("palier.toml", "marking = \"TLP:GREEN\"\n");
    room.palier(&["show", "sim3", "-o", "sim3.yaml"]).ended(0);
    for output in ["json=palier.toml", "json=sim3.yaml"] {
        let before = [room.read("palier.toml"), room.read("sim3.yaml")];
        room.palier(&["score", "equipe-nationale.toml", "--write", output, "--force"]).ended(2);
        assert_eq!([room.read("palier.toml"), room.read("sim3.yaml")], before, "{output}");
    }
    let other = room.read("country-gci.toml");
    room.palier(&["score", "equipe-nationale.toml", "--write", "json=country-gci.toml"]).ended(1);
    assert_eq!(room.read("country-gci.toml"), other);
    for output in ["r.md", "r.html", "r.docx", "r.pdf"] {
        let write = |more: &[&str]| {
            room.palier(&[&["report", "equipe-nationale.toml", "--sections", "summary", "-o", output], more].concat())
        };
        write(&[]).ended(0);
        write(&[]).ended(0);
        write(&["--language", "en"]).ended(0);
        let mut bytes = std::fs::read(room.path(output)).unwrap();
        bytes.extend_from_slice(b"\n");
        std::fs::write(room.path(output), &bytes).unwrap();
        let run = write(&[]).ended(1);
        assert!(run.stderr.contains("or has been changed since") && run.stderr.contains("--force"), "{}", run.stderr);
        assert_eq!(std::fs::read(room.path(output)).unwrap(), bytes);
        write(&["--force"]).ended(0);
    }
    room.palier(&["export", "equipe-nationale.toml", "-o", "form.xlsx"]).ended(0);
    room.palier(&["export", "equipe-nationale.toml", "-o", "form.xlsx", "--only", "O"]).ended(0);
    room.file("form.csv", "filled,in\n");
    room.palier(&["export", "equipe-nationale.toml", "-o", "form.csv"]).ended(1);
}
