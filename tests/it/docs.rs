//! The README and the pages of `docs/`, followed to the letter, each in a fresh folder with a copy of `examples/`.
//!
//! The line that opens a fenced block says what the block is:
//!
//! - `sh`: each line is run in a shell and must end with status 0, or with the one in a comment `# exit status N`.
//! - `text`: what the command before it prints, exactly, both streams in their order. With `PALIER_UPDATE_DOCS=1` in the
//!   environment the page is rewritten with what is printed.
//! - `yaml FILE`, `toml FILE`, `csv FILE`: the block becomes that file. With `change` after the name, the block replaces the
//!   entry of the file that begins with the same key; with `contains`, the file must contain the block.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::room::{Room, Run, project};

/// A fenced block of a page.
struct Block<'p> {
    /// The words after the opening fence.
    info: &'p str,
    text: &'p str,
    /// Where its text begins in the page, in bytes.
    start: usize,
}

fn blocks(page: &str) -> Vec<Block<'_>> {
    let mut found = Vec::new();
    let mut offset = 0;
    while let Some(fence) = page[offset..].find("\n```") {
        let info_start = offset + fence + 4;
        let start = info_start + page[info_start..].find('\n').expect("a fence ends its line") + 1;
        let end = start + page[start - 1..].find("\n```").expect("the block is closed");
        found.push(Block { info: page[info_start..start].trim(), text: &page[start..end], start });
        offset = end + 3;
    }
    found
}

/// The README and every page of `docs/`.
fn pages() -> Vec<PathBuf> {
    let mut pages: Vec<PathBuf> =
        fs::read_dir(project().join("docs")).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.retain(|path| path.extension().is_some_and(|ending| ending == "md"));
    pages.extend(["README.md", "CONTRIBUTING.md"].map(|name| project().join(name)));
    pages.sort();
    pages
}

fn page(name: &str) -> String {
    fs::read_to_string(project().join(name)).unwrap()
}

/// Runs a line in a shell with the program on its path.
fn run(room: &Room, line: &str) -> Run {
    let program = Path::new(env!("CARGO_BIN_EXE_palier")).parent().unwrap();
    let path = std::env::join_paths(
        std::iter::once(program.to_owned()).chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
    );
    let output = Command::new("sh")
        .args(["-c", &format!("exec 2>&1 </dev/null; {line}")])
        .current_dir(room.path(""))
        .env_clear()
        .env("HOME", room.path(""))
        .env("PATH", path.unwrap())
        .env("LANG", "C")
        .output()
        .unwrap();
    Run {
        status: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::new(),
    }
}

/// A command as it is run here; `None` for what only a reader does (building, installing).
fn as_run_here(command: &str) -> Option<String> {
    if let Some(rest) = command.strip_prefix("cargo run -- ") {
        return Some(format!("palier {rest}"));
    }
    (!command.starts_with("cargo ") && !command.starts_with(".ci/")).then(|| command.to_owned())
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// The text with the entry that begins with the same key as `part`, and all that is indented below it, replaced by `part`.
fn with_part_replaced(text: &str, part: &str) -> String {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let first = part.lines().next().unwrap();
    let key = &first[..=first.find(':').unwrap()];
    let lines: Vec<&str> = text.lines().collect();
    let start = lines.iter().position(|line| line.starts_with(key)).unwrap_or_else(|| panic!("no line '{key}'"));
    let below = lines[start + 1..].iter().take_while(|line| depth(line) > depth(first)).count();
    let lines = lines[..start].iter().copied().chain(part.lines()).chain(lines[start + 1 + below..].iter().copied());
    lines.fold(String::new(), |text, line| text + line + "\n")
}

/// Follows one page and returns it with its `text` blocks as they were printed, and how many commands were run.
fn follow(page: &str, name: &str) -> (String, usize) {
    let room = Room::new();
    copy_folder(&project().join("examples"), &room.path("examples"));
    let (mut followed, mut copied) = (String::new(), 0);
    let (mut printed, mut commands) = (String::new(), 0);
    for block in blocks(page) {
        let words: Vec<&str> = block.info.split(' ').collect();
        match words[..] {
            ["sh"] => {
                for line in block.text.lines() {
                    let (command, status) = line.split_once(" # exit status ").unwrap_or((line, "0"));
                    let Some(command) = as_run_here(command) else { continue };
                    // An interview needs a terminal; without one it explains how to do the same with `set`.
                    let status = if command.starts_with("palier interview ") { "2" } else { status };
                    let run = run(&room, &command);
                    assert_eq!(run.status.to_string(), status, "{name}: {command}\n{}", run.stdout);
                    printed = run.stdout;
                    commands += 1;
                }
            }
            ["text"] => {
                followed.push_str(&page[copied..block.start]);
                followed.push_str(&printed);
                copied = block.start + block.text.len();
            }
            ["yaml" | "toml" | "csv", file] => {
                room.file(file, block.text);
            }
            ["yaml" | "toml", file, "change"] => {
                room.file(file, &with_part_replaced(&room.read(file), block.text));
            }
            ["yaml" | "toml", file, "contains"] => {
                let text = room.read(file);
                assert!(text.contains(block.text), "{name}: {file} does not contain\n{}:\n{text}", block.text);
            }
            ["rust" | "console"] => {}
            _ => panic!("{name}: unknown kind of block '{}'", block.info),
        }
    }
    followed.push_str(&page[copied..]);
    (followed, commands)
}

#[test]
fn every_command_of_the_pages_runs_and_prints_what_they_say() {
    let mut commands = 0;
    for path in pages() {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let page = fs::read_to_string(&path).unwrap();
        let (followed, ran) = follow(&page, &name);
        commands += ran;
        if std::env::var_os("PALIER_UPDATE_DOCS").is_some() {
            fs::write(&path, followed).unwrap();
        } else {
            assert!(followed == page, "{name} shows other output than the program prints; it prints:\n{followed}");
        }
    }
    assert!(commands >= 40, "{commands}");
}

#[test]
fn a_page_that_shows_other_output_is_noticed() {
    let (followed, ran) = follow("\n```sh\nprintf 'one\\n'\n```\n\n```text\ntwo\n```\n", "sample");
    assert_eq!((followed.as_str(), ran), ("\n```sh\nprintf 'one\\n'\n```\n\n```text\none\n```\n", 1));
}

#[test]
fn links_between_the_pages_lead_somewhere() {
    let mut links = 0;
    for path in pages() {
        let page = fs::read_to_string(&path).unwrap();
        for target in page.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if !target.contains("://") && !target.starts_with('#') {
                let file = path.parent().unwrap().join(target.split('#').next().unwrap());
                assert!(file.exists(), "{}: {target}", path.display());
                links += 1;
            }
        }
    }
    assert!(links >= 10, "{links}");
}

#[test]
fn the_configuration_page_names_every_setting_and_variable() {
    let page = page("docs/configuration.md");
    let block = blocks(&page).into_iter().find(|block| block.info == "toml palier.toml").unwrap().text.to_owned();
    let room = Room::new();
    room.file("palier.toml", &block);
    fs::create_dir(room.path("questionnaires")).unwrap();
    let written: toml::Table = block.parse().unwrap();
    let variables = ["LANGUAGE=fr", "PLAIN=1", "LIBRARY=ours", "TARGET=mine", "MARKING=TLP:RED"];
    let variables = variables.map(|variable| variable.split_once('=').unwrap());
    let json = room.palier(&["config", "--format", "json"]).ended(0).json();
    for setting in json["settings"].as_array().unwrap() {
        let name = setting["name"].as_str().unwrap();
        let value =
            name.split('.').try_fold(&toml::Value::Table(written.clone()), |value, key| value.get(key)).cloned();
        assert!(value.is_some(), "docs/configuration.md does not show '{name}'");
    }
    let mut command = room.command(&["config", "--format", "json"]);
    for (name, value) in variables {
        command.env(format!("PALIER_{name}"), value);
    }
    let json: Value = serde_json::from_slice(&command.output().unwrap().stdout).unwrap();
    let used: BTreeSet<&str> =
        json["settings"].as_array().unwrap().iter().filter_map(|setting| setting["variable"].as_str()).collect();
    let named: BTreeSet<&str> = page.split('`').filter(|word| word.starts_with("PALIER_")).collect();
    assert_eq!((used.len(), used), (variables.len(), named));
}

#[test]
fn the_readme_names_the_rust_version_that_is_needed() {
    assert!(page("README.md").contains(&format!("Rust {} or later", env!("CARGO_PKG_RUST_VERSION"))));
}

#[test]
fn the_readme_lists_every_bundled_questionnaire() {
    let json = Room::new().palier(&["list", "--format", "json"]).ended(0).json();
    let readme = page("README.md");
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
fn the_pictures_of_the_readme_are_png_files() {
    let readme = page("README.md");
    let pictures: Vec<&str> =
        readme.split("![").skip(1).filter_map(|rest| rest.split("](").nth(1)?.split(')').next()).collect();
    assert!(!pictures.is_empty());
    for picture in pictures {
        assert!(fs::read(project().join(picture)).unwrap().starts_with(b"\x89PNG"), "{picture}");
    }
}
