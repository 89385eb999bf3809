//! The sources hold the architecture: imports go one way, and the pure modules know no outside.

mod source;

use std::fs;
use std::path::{Path, PathBuf};

use source::{Named, paths, source};

/// The modules in the order in which data flows, and the rows that each may import from beside its own: the table of the
/// architecture, and no more.
const ROWS: [(&str, &[&str]); 14] = [
    ("language", &[]),
    ("problem", &["language"]),
    ("syntax", &["language", "problem"]),
    ("questionnaire", &["language", "problem", "syntax"]),
    ("assessment", &["language", "problem", "syntax", "questionnaire"]),
    ("scoring", &["questionnaire", "assessment"]),
    ("analysis", &["questionnaire", "assessment", "scoring"]),
    ("report", &["language", "problem", "questionnaire", "assessment", "scoring", "analysis"]),
    ("form", &["language", "problem", "questionnaire", "assessment"]),
    ("render", &["language", "problem", "questionnaire", "assessment", "scoring", "analysis", "report", "form"]),
    ("interview", &["language", "problem", "questionnaire", "assessment", "scoring", "analysis"]),
    ("store", &["language", "problem", "syntax", "questionnaire", "assessment"]),
    ("cli", EVERYTHING),
    ("main", EVERYTHING),
];

const EVERYTHING: &[&str] = &[
    "language",
    "problem",
    "syntax",
    "questionnaire",
    "assessment",
    "scoring",
    "analysis",
    "report",
    "form",
    "render",
    "interview",
    "store",
    "cli",
];

/// What only `store`, `cli` and the terminal side of the interview may touch: paths, wherever they stand in a longer one.
const OUTSIDE: [&str; 13] = [
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "io::stdin",
    "io::stdout",
    "io::stderr",
    "IsTerminal",
    "SystemTime",
    "Instant::now",
    "Zoned::now",
    "Timestamp::now",
    "thread::sleep",
];

/// The same for whole libraries: files, the terminal, signals, the locale, arguments.
const OUTSIDE_LIBRARIES: [&str; 10] = [
    "clap",
    "clap_complete",
    "clap_mangen",
    "console",
    "ctrlc",
    "dialoguer",
    "etcetera",
    "rustix",
    "sys_locale",
    "tempfile",
];

/// The same for what a path to a file is asked: no import betrays it.
const OUTSIDE_CALLS: [&str; 9] = [
    ".exists(",
    ".try_exists(",
    ".is_file(",
    ".is_dir(",
    ".is_symlink(",
    ".canonicalize(",
    ".symlink_metadata(",
    ".read_dir(",
    ".read_link(",
];

/// A file of the program.
struct File {
    /// Its path below `src/`.
    relative: String,
    text: String,
}

impl File {
    /// The modules that lead to it: `interview`, `terminal`.
    fn module(&self) -> Vec<&str> {
        self.relative.trim_end_matches(".rs").split('/').collect()
    }
}

fn find(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// Every file of the program but those that are compiled for tests only.
fn program() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    find(&root, &mut found);
    found.sort();
    let relative = |path: &Path| path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
    let files = found.iter().map(|path| File { relative: relative(path), text: fs::read_to_string(path).unwrap() });
    without_tests(files.filter(|file| file.relative != "lib.rs").collect())
}

/// The files that no module for tests leads to.
fn without_tests(mut files: Vec<File>) -> Vec<File> {
    let mut for_tests = Vec::new();
    for file in &files {
        let folder = file.relative.trim_end_matches(".rs");
        for_tests.extend(source(&file.text).modules_for_tests.iter().map(|module| format!("{folder}/{module}")));
    }
    files.retain(|file| {
        let module = file.relative.trim_end_matches(".rs");
        !for_tests.iter().any(|tests| module == tests || module.starts_with(&format!("{tests}/")))
    });
    files
}

/// What a path that begins in a module leads to, from the root; nothing for one that begins elsewhere.
fn from_root(module: &[&str], named: &Named) -> Option<Vec<String>> {
    let mut place: Vec<String> = match named.path[0].as_str() {
        "crate" | "palier" => Vec::new(),
        "self" | "super" => module.iter().map(|name| (*name).to_owned()).chain(named.within.clone()).collect(),
        _ => return None,
    };
    for name in &named.path {
        match name.as_str() {
            "crate" | "palier" | "self" => {}
            "super" => {
                place.pop();
            }
            name => place.push(name.to_owned()),
        }
    }
    Some(place)
}

/// The imports of a file from rows that its own may not know.
fn against_the_direction(file: &File) -> Vec<String> {
    let module = file.module();
    let Some((own, may)) = ROWS.iter().find(|(own, _)| *own == module[0]) else {
        return vec![format!("{} belongs to no row of the architecture", file.relative)];
    };
    let mut wrong = Vec::new();
    for named in paths(&source(&file.text).code) {
        let Some(target) = from_root(&module, &named).and_then(|place| place.into_iter().next()) else { continue };
        if target != *own && !may.contains(&target.as_str()) {
            wrong.push(format!("{}:{}: {}", file.relative, named.line, named.path.join("::")));
        }
    }
    wrong
}

/// What a file knows of the outside.
fn outside(file: &File) -> Vec<String> {
    let may = ["store", "cli", "main"].contains(&file.module()[0]) || file.relative.starts_with("interview/terminal");
    if may {
        return Vec::new();
    }
    let code = source(&file.text).code;
    let mut wrong = Vec::new();
    for named in paths(&code) {
        let path = named.path.join("::");
        let is_outside = OUTSIDE.iter().any(|outside| format!("::{path}::").contains(&format!("::{outside}::")));
        if is_outside || OUTSIDE_LIBRARIES.contains(&named.path[0].as_str()) {
            wrong.push(format!("{}:{}: {path}", file.relative, named.line));
        }
    }
    for (number, line) in String::from_iter(code).lines().enumerate() {
        if OUTSIDE_CALLS.iter().any(|call| line.contains(call)) {
            wrong.push(format!("{}:{}: {}", file.relative, number + 1, line.trim()));
        }
    }
    wrong
}

#[test]
fn imports_go_one_way() {
    let wrong: Vec<String> = program().iter().flat_map(against_the_direction).collect();
    assert!(wrong.is_empty(), "imports against the direction of the data:\n{}", wrong.join("\n"));
}

#[test]
fn the_pure_modules_know_no_outside() {
    let wrong: Vec<String> = program().iter().flat_map(outside).collect();
    assert!(wrong.is_empty(), "what only store, cli and the terminal may touch:\n{}", wrong.join("\n"));
}

#[test]
fn nothing_speaks_of_unfinished_work() {
    // Put together here, so that this file does not hold the words itself.
    let words = ["TO DO", "FIX ME", "XXX", "HACK"].map(|word| word.replace(' ', ""));
    let mut wrong = Vec::new();
    for file in program() {
        for (number, line) in file.text.lines().enumerate() {
            if words.iter().any(|word| line.split(|c: char| !c.is_ascii_alphanumeric()).any(|part| part == word)) {
                wrong.push(format!("{}:{}: {}", file.relative, number + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn file(relative: &str, text: &str) -> File {
    File { relative: relative.to_owned(), text: text.to_owned() }
}

/// The first line that is told of a file, and how many there are.
fn told(wrong: &[String]) -> (usize, &str) {
    (wrong.len(), wrong.first().map_or("", |first| first.split(": ").next().unwrap()))
}

#[test]
fn an_import_against_the_direction_is_seen_however_it_is_written() {
    for (relative, text) in [
        ("scoring.rs", "\nuse crate::report::Document;\n"),
        ("scoring.rs", "\nuse crate::{assessment, render::{json as numbers}};"),
        ("scoring.rs", "\nuse crate ::\n    report;\n"),
        ("scoring.rs", "\nuse {crate::store};\n"),
        ("scoring.rs", "\nuse palier::store;\n"),
        ("scoring.rs", "\nuse crate::*;\n"),
        ("scoring.rs", "\nuse super::cli::run;\n"),
        ("scoring/certain.rs", "\nuse super::super::cli::run;\n"),
        ("scoring/certain.rs", "\nmod inner { use super::super::super::cli::run; }\n"),
        ("scoring.rs", "\nfn f() { crate::interview::begin() }\n"),
        ("scoring.rs", "const A: &str = \"https://example.org\n\"; use crate::report::Document;\n"),
        ("scoring.rs", "const A: char = '\"';\nuse crate::report::Document; // \"\n"),
        ("scoring.rs", "const A: &str = r#\"\"#;\nuse crate::report::Document; // \"\n"),
        ("scoring.rs", "#[cfg(test)] use crate::report::{A, B};\nuse crate::report::Document;\n"),
        ("scoring.rs", "#[cfg(test)] #[expect(dead_code)] fn a<'a>() { '}'; }\nuse crate::report::Document;\n"),
        ("scoring.rs", "#[cfg(test)] mod tests; fn f() {\n crate::report::f() }\n"),
        // The table, row by row.
        ("language/date.rs", "\nuse crate::problem::Problem;\n"),
        ("scoring.rs", "\nuse crate::language::Words;\n"),
        ("analysis.rs", "\nuse crate::language::Words;\n"),
        ("interview.rs", "\nuse crate::render::chart;\n"),
        ("store/lock.rs", "\nuse crate::scoring::score;\n"),
    ] {
        let wrong = against_the_direction(&file(relative, text));
        assert_eq!(told(&wrong), (1, format!("{relative}:2").as_str()), "{text}");
    }
    assert_eq!(against_the_direction(&file("portfolio.rs", "")).len(), 1);
}

#[test]
fn the_outside_is_seen_however_it_is_written() {
    for line in [
        "use std::fs;",
        "use std::{fmt, fs};",
        "use std::{fmt as f, fs::{File as Handle}};",
        "fn f() { std::env::var_os(\"HOME\"); }",
        "use std::time::{Duration, SystemTime};",
        "fn f() { let now = jiff::Timestamp::now(); }",
        "fn f() { io::stdout().flush(); }",
        "fn f(path: &Path) -> bool { path.exists() }",
        "fn f(path: &Path) { path.canonicalize(); }",
        "fn f(path: &Path) { path.is_file(); }",
        "use console::Term;",
        "use dialoguer as lists;",
        "use clap;",
        "fn f() { sys_locale::get_locale(); }",
        "fn f() { tempfile::tempdir(); }",
    ] {
        let text = format!("//! std::fs\n{line}\n");
        let wrong = outside(&file("report.rs", &text));
        assert_eq!(told(&wrong), (1, "report.rs:2"), "{line}");
        assert!(outside(&file("store.rs", &text)).is_empty(), "{line}");
    }
}

#[test]
fn what_is_no_import_of_the_program_is_not_held_against_it() {
    let text = "\
        //! crate::cli, std::fs\n\
        /* /* crate::cli */ crate::cli */\n\
        use super::{assessment, questionnaire::{self, *}};\n\
        const A: &str = \"crate::cli \\\" crate::cli\";\n\
        const B: &str = r#\"crate::cli \" crate::cli\"#;\n\
        pub(in super::super) fn f<'a>(console: &'a str) { self::g::<cli::A>(console) }\n\
        #[cfg(test)]\n\
        mod tests {\n    use crate::cli;\n    fn f() { std::fs::read(\"}\"); }\n}\n";
    let file = file("scoring.rs", text);
    assert_eq!((against_the_direction(&file), outside(&file)), (Vec::new(), Vec::new()));
}

#[test]
fn files_for_tests_are_left_out_and_no_others() {
    let left = without_tests(vec![
        file("scoring.rs", "#[cfg(test)]\npub(crate) mod samples;\n#[cfg(test)]\nmod inner { mod sum; }\nmod sum;\n"),
        file("scoring/samples.rs", ""),
        file("scoring/samples/small.rs", ""),
        file("scoring/sum.rs", ""),
        file("report/samples.rs", ""),
    ]);
    let left: Vec<&str> = left.iter().map(|file| file.relative.as_str()).collect();
    assert_eq!(left, ["scoring.rs", "scoring/sum.rs", "report/samples.rs"]);
}
