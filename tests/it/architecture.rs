//! The sources hold the architecture: imports go one way, and the pure modules know no outside.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules in the order in which data flows; each may import only from those above it, and from itself.
const ROWS: [&str; 12] = [
    "language",
    "problem",
    "questionnaire",
    "assessment",
    "scoring",
    "analysis",
    "report",
    "render",
    "interview",
    "store",
    "cli",
    "main",
];

/// What only `store`, `cli` and the terminal side of the interview may touch.
const OUTSIDE: [&str; 10] = [
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
    "SystemTime",
    "Instant::now",
    "Zoned::now",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The program's own lines of a file: without comments, and without what is compiled for tests only.
fn program_lines(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let program = text.split("\n#[cfg(test)]").next().unwrap_or_default();
    program.lines().map(|line| line.split("//").next().unwrap_or_default().to_owned()).collect()
}

/// The module of the top row that a file belongs to, and its path below `src/`.
fn module_of(path: &Path) -> (String, String) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let relative = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
    let module = relative.split(['/', '.']).next().unwrap_or_default().to_owned();
    (module, relative)
}

/// Files that are compiled for tests only.
fn is_for_tests(relative: &str) -> bool {
    let stem = relative.trim_end_matches(".rs");
    stem.ends_with("/tests") || stem.contains("/tests/") || stem.ends_with("/sample") || stem.ends_with("/samples")
}

fn all_sources() -> Vec<(String, String, Vec<String>)> {
    let mut found = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found.sort();
    found
        .iter()
        .map(|path| {
            let (module, relative) = module_of(path);
            (module, relative, program_lines(path))
        })
        .filter(|(module, relative, _)| module != "lib" && !is_for_tests(relative))
        .collect()
}

#[test]
fn imports_go_one_way() {
    let row = |module: &str| ROWS.iter().position(|known| *known == module);
    let mut wrong = Vec::new();
    for (module, relative, lines) in all_sources() {
        let own = row(&module).unwrap_or_else(|| panic!("{relative} belongs to no row of the architecture"));
        for (number, line) in lines.iter().enumerate() {
            for import in line.split("crate::").skip(1) {
                let target: String = import.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
                if row(&target).is_some_and(|target| target > own) {
                    wrong.push(format!("{relative}:{}: {}", number + 1, line.trim()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "imports against the direction of the data:\n{}", wrong.join("\n"));
}

#[test]
fn the_pure_modules_know_no_outside() {
    let mut wrong = Vec::new();
    for (module, relative, lines) in all_sources() {
        let may = ["store", "cli", "main"].contains(&module.as_str()) || relative.starts_with("interview/terminal");
        if may {
            continue;
        }
        for (number, line) in lines.iter().enumerate() {
            if OUTSIDE.iter().any(|outside| line.contains(outside)) {
                wrong.push(format!("{relative}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "what only store, cli and the terminal may touch:\n{}", wrong.join("\n"));
}

#[test]
fn nothing_speaks_of_unfinished_work() {
    // Put together here, so that this file does not hold the words itself.
    let words = ["TO DO", "FIX ME", "XXX", "HACK"].map(|word| word.replace(' ', ""));
    let mut wrong = Vec::new();
    for (_, relative, _) in all_sources() {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(&relative)).unwrap();
        for (number, line) in text.lines().enumerate() {
            if words.iter().any(|word| line.split(|c: char| !c.is_ascii_alphanumeric()).any(|part| part == word)) {
                wrong.push(format!("{relative}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
