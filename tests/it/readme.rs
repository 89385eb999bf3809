//! The README says nothing that is not so: its commands run, its files are valid, its tables are true.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::room::{Room, project};

fn readme() -> String {
    std::fs::read_to_string(project().join("README.md")).unwrap()
}

/// The README without the pages for authors, which `authoring` follows in a folder of its own.
fn pages() -> String {
    let readme = readme();
    let (before, rest) = readme.split_once("## Write your own questionnaire").unwrap();
    let (_, after) = rest.split_once("## Configuration").unwrap();
    format!("{before}## Configuration{after}")
}

/// The fenced blocks of a kind, in order.
fn blocks(kind: &str) -> Vec<String> {
    pages()
        .split(&format!("\n```{kind}\n"))
        .skip(1)
        .map(|rest| rest.split("\n```").next().unwrap().to_owned())
        .collect()
}

/// A command line in words, with double quotes.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for character in line.chars() {
        match character {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            other => words.last_mut().unwrap().push(other),
        }
    }
    words
}

#[test]
fn its_commands_run() {
    let room = Room::new();
    room.file("team.toml", &format!("{}\n", blocks("toml")[0]));
    room.example("equipe-nationale.toml");
    room.example("sector-team.toml");
    let mut ran = 0;
    for line in blocks("sh").iter().flat_map(|block| block.lines()) {
        let words = words(line);
        // The examples lie in the room itself.
        let arguments: Vec<&str> = words.iter().map(|word| word.trim_start_matches("examples/")).collect();
        let (arguments, status) = match arguments.as_slice() {
            ["cargo", "test"] => continue,
            // It needs a terminal; without one it says how to do the same with `set`.
            ["palier", rest @ ..] if rest[0] == "interview" => (rest, 2),
            ["cargo", "run", "--release", "--", rest @ ..] | ["palier", rest @ ..] => (rest, 0),
            other => panic!("{other:?}"),
        };
        room.palier(arguments).ended(status);
        ran += 1;
    }
    assert!(ran >= 8, "{ran}");
    assert!(room.path("report.pdf").exists());
}

#[test]
fn its_configuration_is_valid() {
    let room = Room::new();
    room.file("palier.toml", &blocks("toml")[1]);
    room.example("equipe-nationale.toml");
    std::fs::create_dir(room.path("questionnaires")).unwrap();
    let french = room.palier(&["score", "equipe-nationale.toml"]).ended(0).stdout;
    assert!(french.contains("Ressources humaines"), "{french}");
    let written = toml::Value::Table(blocks("toml")[1].parse().unwrap());
    let folder = std::fs::canonicalize(room.path("")).unwrap();
    let json = room.palier(&["config", "equipe-nationale.toml", "--format", "json"]).ended(0).json();
    let mut from_file = 0;
    for setting in json["settings"].as_array().unwrap() {
        let name = setting["name"].as_str().unwrap();
        if name == "library" && setting["from"] == "folder" {
            continue;
        }
        let value = name.split('.').try_fold(&written, |value, key| value.get(key)).cloned();
        let value = value.unwrap_or_else(|| panic!("{name} is not in the README"));
        let wanted = match (name, &value) {
            ("library", value) => json!(folder.join(value[0].as_str().unwrap())),
            ("report.logo", value) => json!(folder.join(value.as_str().unwrap())),
            (_, value) => json!(value),
        };
        assert_eq!((&setting["value"], &setting["from"]), (&wanted, &json!("file")), "{name}");
        from_file += 1;
    }
    let named: usize =
        written.as_table().unwrap().values().map(|value| value.as_table().map_or(1, toml::Table::len)).sum();
    assert_eq!(from_file, named);
}

#[test]
fn its_variables_are_those_that_are_heard() {
    let readme = pages();
    let room = Room::new();
    let values =
        ["PALIER_LANGUAGE=pt", "PALIER_PLAIN=1", "PALIER_LIBRARY=ours", "PALIER_TARGET=mine", "PALIER_MARKING=TLP:RED"];
    let values = values.map(|variable| variable.split_once('=').unwrap());
    let output = room.command(&["config", "--format", "json"]).envs(values).output().unwrap();
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    let settings = json["settings"].as_array().unwrap().iter();
    let heard: BTreeSet<&str> = settings.filter_map(|setting| setting["variable"].as_str()).collect();
    let (_, configuration) = readme.split_once("## Configuration").unwrap();
    let named: BTreeSet<&str> = configuration.split('`').filter(|word| word.starts_with("PALIER_")).collect();
    assert_eq!((heard.len(), &heard), (values.len(), &named));
}

#[test]
fn its_table_of_keys_is_whole() {
    let words = std::fs::read_to_string(project().join("src/language/en/interview.ftl")).unwrap();
    let readme = readme();
    let (_, table) = readme.split_once("| Key | Does |").unwrap();
    let (table, _) = table.split_once("`Ctrl-O`").unwrap();
    let lines =
        words.lines().filter(|line| line.starts_with("interview-keys-") && !line.starts_with("interview-keys-level"));
    let mut keys: Vec<&str> = lines
        .flat_map(|line| line.split_once(" = ").unwrap().1.split("; "))
        .filter_map(|clause| Some(clause.split_once(" – ")?.0))
        .flat_map(|keys| keys.split(" or "))
        .map(|key| key.trim_end_matches(','))
        .filter(|key| !key.contains(' '))
        .collect();
    keys.push("k");
    assert!(keys.len() > 25, "{keys:?}");
    for key in keys {
        assert!(table.contains(&format!("`{key}`")) || table.contains(&format!("| {key} |")), "{key}");
    }
}

#[test]
fn it_says_which_rust_is_needed() {
    assert!(readme().contains(&format!("Rust {} or later", env!("CARGO_PKG_RUST_VERSION"))));
}

#[test]
fn its_table_of_questionnaires_is_true() {
    let json = Room::new().palier(&["list", "--format", "json"]).ended(0).json();
    let readme = readme();
    for questionnaire in json["questionnaires"].as_array().unwrap() {
        let id = questionnaire["id"].as_str().unwrap();
        let languages: Vec<&str> =
            questionnaire["languages"].as_array().unwrap().iter().map(|tag| tag.as_str().unwrap()).collect();
        let tail = format!("| {} | {} |", questionnaire["questions"], languages.join(" "));
        let row =
            readme.lines().find(|line| line.starts_with(&format!("| `{id}` |"))).unwrap_or_else(|| panic!("{id}"));
        assert!(row.ends_with(&tail), "{row} should end with {tail}");
    }
}

#[test]
fn its_picture_is_there() {
    let picture = std::fs::read(project().join("examples/report-page.png")).unwrap();
    assert!(picture.starts_with(b"\x89PNG"));
}
