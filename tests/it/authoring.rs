//! "Write your own questionnaire" and "Enter an official profile", followed literally in a fresh folder.
//!
//! Of a file that is named right before a block of its text: what is not there yet is written; of what a line `FILE holds:` stands
//! above, the text is looked for; anything else is put in the place of what has the same key. Each line of an `sh` block is run,
//! and must end with status 0 or with the one that is noted behind it. A `text` block is what the last of them said.

use std::process::Command;

use crate::room::{Room, Run};

/// The sections of the README that an author follows.
fn page() -> &'static str {
    let readme = include_str!("../../README.md");
    let start = readme.find("## Write your own questionnaire").unwrap();
    let end = readme.find("## Configuration").unwrap();
    &readme[start..end]
}

/// A fenced block: the paragraph above it, its kind and its text.
struct Block<'p> {
    above: String,
    kind: &'p str,
    text: String,
}

fn blocks(page: &str) -> Vec<Block<'_>> {
    let mut found = Vec::new();
    // The lines of the last paragraph; an empty line ends it when another one begins.
    let (mut above, mut ended) = (String::new(), false);
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(kind) = line.strip_prefix("```") {
            let text = joined(lines.by_ref().take_while(|line| *line != "```"));
            found.push(Block { above: std::mem::take(&mut above), kind, text });
        } else if line.is_empty() {
            ended = true;
        } else {
            above = if std::mem::take(&mut ended) { line.to_owned() } else { format!("{above} {line}") };
        }
    }
    found
}

fn joined<'l>(lines: impl Iterator<Item = &'l str>) -> String {
    lines.fold(String::new(), |text, line| text + line + "\n")
}

/// The file that a paragraph names last.
fn file_named(paragraph: &str) -> &str {
    let named =
        paragraph.split('`').skip(1).step_by(2).filter(|word| {
            [".yaml", ".csv", ".toml"].iter().any(|ending| word.ends_with(ending)) && !word.contains(' ')
        });
    named.last().unwrap_or_else(|| panic!("no file is named in: {paragraph}"))
}

/// A text in which the lines that begin with the same key are replaced, with all that stands deeper below them.
fn with_part_replaced(text: &str, part: &str) -> String {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let first = part.lines().next().unwrap();
    let key = &first[..=first.find(':').unwrap()];
    let lines: Vec<&str> = text.lines().collect();
    let start = lines.iter().position(|line| line.starts_with(key)).unwrap_or_else(|| panic!("{key} is not there"));
    let inside = lines[start + 1..].iter().take_while(|line| depth(line) > depth(first)).count();
    let (before, after) = (&lines[..start], &lines[start + 1 + inside..]);
    joined(before.iter().copied().chain(part.lines()).chain(after.iter().copied()))
}

/// Runs a line as a shell does, with the program on the path.
fn run(room: &Room, line: &str) -> Run {
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_palier")).parent().unwrap();
    let path = std::env::join_paths(
        std::iter::once(program.to_owned()).chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
    );
    // What a person sees: both streams, in their order.
    let output = Command::new("sh")
        .args(["-c", &format!("exec 2>&1; {line}")])
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

#[test]
fn the_pages_for_authors_are_true_to_the_letter() {
    let room = Room::new();
    let mut said = String::new();
    let (mut commands, mut outputs, mut parts) = (0, 0, 0);
    for block in blocks(page()) {
        match block.kind {
            "sh" => {
                for line in block.text.lines() {
                    let (command, status) = line.split_once(" # exit status ").unwrap_or((line, "0"));
                    let run = run(&room, command);
                    assert_eq!(run.status.to_string(), status, "{command}\n{}", run.stdout);
                    said = run.stdout;
                    commands += 1;
                }
            }
            "text" => {
                assert_eq!(said, block.text);
                outputs += 1;
            }
            "yaml" | "csv" => {
                let file = file_named(&block.above);
                if !room.path(file).exists() {
                    room.file(file, &block.text);
                } else if block.above.trim_end().ends_with("holds:") {
                    let text = room.read(file);
                    assert!(text.contains(&block.text), "{file} does not hold\n{}:\n{text}", block.text);
                } else {
                    room.file(file, &with_part_replaced(&room.read(file), &block.text));
                }
                parts += 1;
            }
            other => panic!("a block of kind {other:?}"),
        }
    }
    assert!(commands >= 15 && outputs >= 6 && parts >= 6, "{commands} {outputs} {parts}");
    assert!(std::fs::read(room.path("ministry.pdf")).unwrap().starts_with(b"%PDF-"));
    // The new source has been taken over: nothing is stale any more, and the translation is shown.
    let french = room.palier(&["show", "first-steps", "--language", "fr", "--format", "md"]).ended(0).stdout;
    assert!(french.contains("Qui prend le prochain appel à l’aide, même la nuit ?"), "{french}");
}
