//! What each command says, as a whole: a change of any word of it is seen before it is shipped.

use crate::room::Room;

/// The commands, each with a help of its own.
const VERBS: [&str; 25] = [
    "list",
    "show",
    "new",
    "interview",
    "set",
    "merge",
    "migrate",
    "export",
    "import",
    "check",
    "score",
    "due",
    "portfolio",
    "explain",
    "gaps",
    "plan",
    "compare",
    "report",
    "chart",
    "translate",
    "config",
    "schema",
    "completions",
    "man",
    "",
];

/// A room with the examples that outputs are shown of.
fn room() -> Room {
    let room = Room::new();
    for name in ["equipe-nationale.toml", "sector-team.toml", "country-gci.toml"] {
        room.example(name);
    }
    room
}

/// What a run came to, as a person would have seen it: standard output, what else was said, the status.
fn seen(room: &Room, arguments: &[&str]) -> String {
    let run = room.palier(arguments);
    let said = if run.stderr.is_empty() { String::new() } else { format!("\n--- said beside it\n{}", run.stderr) };
    format!("{}{said}\n--- status {}\n", run.stdout, run.status)
}

#[track_caller]
fn shown(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("outputs");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn helps() {
    let room = Room::new();
    for language in ["en", "fr", "pt"] {
        let helps = VERBS.map(|verb| {
            let arguments: Vec<&str> = [verb].into_iter().filter(|verb| !verb.is_empty()).collect();
            let help = room.palier(&[&arguments[..], &["--language", language, "--help"]].concat()).ended(0).stdout;
            assert!(!help.contains("help-arg-") && !help.contains("help-command-"), "a message is missing: {help}");
            format!("=== palier {verb}\n{help}\n")
        });
        shown(&format!("help.{language}"), &helps.concat());
    }
}

#[test]
fn every_verb_of_the_help_is_among_them() {
    let help = Room::new().palier(&["--help"]).ended(0).stdout;
    let (groups, _) = help.split_once("Global options:\n").unwrap();
    let named = groups.lines().filter(|line| line.starts_with("  ")).filter_map(|line| line.split_whitespace().next());
    let named: std::collections::BTreeSet<&str> = named.collect();
    assert_eq!(named, VERBS[..VERBS.len() - 1].iter().copied().collect());
}

#[test]
fn tables() {
    let room = room();
    for (name, arguments) in [
        ("score.fr", &["score", "equipe-nationale.toml", "--language", "fr"][..]),
        ("score.en", &["score", "sector-team.toml"]),
        ("score.gci.en", &["score", "country-gci.toml"]),
        ("score.plain.fr", &["score", "equipe-nationale.toml", "--language", "fr", "--plain"]),
        ("score.gates.en", &["score", "sector-team.toml", "--require", "O=3.9", "--require", "advanced"]),
        ("gaps.fr", &["gaps", "equipe-nationale.toml", "--language", "fr"]),
        ("gaps.plain.en", &["gaps", "sector-team.toml", "--plain"]),
        ("list.fr", &["list", "--language", "fr"]),
        ("list.plain.pt", &["list", "--language", "pt", "--plain"]),
        ("documents.fr", &["show", "sim3", "--documents", "--language", "fr"]),
        ("check.fr", &["check", "equipe-nationale.toml", "sector-team.toml", "--language", "fr"]),
    ] {
        shown(name, &seen(&room, arguments));
    }
}

#[test]
fn formats() {
    let room = room();
    for (name, arguments) in [
        ("score.json", &["score", "sector-team.toml", "--format", "json"][..]),
        ("score.csv", &["score", "sector-team.toml", "--format", "csv"]),
        ("score.junit", &["score", "equipe-nationale.toml", "--format", "junit"]),
        ("gaps.json", &["gaps", "sector-team.toml", "--format", "json"]),
        ("list.json", &["list", "--format", "json"]),
        ("report.en.md", &["report", "sector-team.toml", "-o", "report.md", "--quiet"]),
        ("report.fr.md", &["report", "equipe-nationale.toml", "-o", "report.md", "--quiet"]),
    ] {
        let mut text = seen(&room, arguments);
        if name.starts_with("report") {
            text = room.read("report.md");
        }
        shown(name, &text);
    }
}

#[test]
fn errors() {
    let room = Room::new();
    room.file(
        "own.yaml",
        "palier: questionnaire/1\nid: own\nversion: 1.0\ntitel: Own\nlanguage: en\nscales:\n  a:\n    levels:\n      \
         - { id: \"0\", value: 0, label: No }\ndomains:\n  - id: D\n    title: D\n    questions:\n      - { id: D-1, title: T, \
         scale: b }\n",
    );
    room.file(
        "team.toml",
        "palier = \"assessment/1\"\n[questionnaire]\nid = \"sim3\"\nversion = \"2.0\"\n[subject]\nteam = \"\"\n[session]\ndate = \
         2026-13-01\n[answers.O-1]\nlevel = \"7\"\n[answers.X-9]\nlevel = \"1\"\n",
    );
    for language in ["en", "fr", "pt"] {
        let text = seen(&room, &["check", "own.yaml", "team.toml", "--language", language]);
        shown(&format!("errors.{language}"), &text);
    }
}
