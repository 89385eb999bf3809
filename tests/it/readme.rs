//! The README says nothing that is not so: its commands run, its files are valid, its tables are true.

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
    let french = room.palier(&["score", "equipe-nationale.toml"]).ended(0).stdout;
    assert!(french.contains("Ressources humaines"), "{french}");
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
