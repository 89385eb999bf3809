//! The program's words and the sources that say them: none is missing, none is left over.

use std::collections::BTreeSet;
use std::path::Path;

use crate::room::project;

/// The files below a folder that end so, as one text each.
fn files(folder: &Path, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|found| found == ending) {
            found.push(std::fs::read_to_string(&path).unwrap());
        }
    }
    found
}

/// The ids of the English messages: the other languages are held to them elsewhere.
fn messages() -> BTreeSet<String> {
    let texts = files(&project().join("src/language/en"), "ftl");
    let lines = texts.iter().flat_map(|text| text.lines());
    lines
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
        .collect()
}

/// What stands in the sources behind `before`, up to the end of the string.
fn strings_behind<'s>(source: &'s str, before: &str) -> Vec<&'s str> {
    source.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_message_that_the_sources_name_is_there() {
    let messages = messages();
    let sources = files(&project().join("src"), "rs");
    let mut named = 0;
    for before in [
        "Message::new(\"",
        "words.text(\"",
        "words().text(\"",
        "words.with(\"",
        "context.say(\"",
        "context.with(\"",
        "context.usage(\"",
    ] {
        for id in sources.iter().flat_map(|source| strings_behind(source, before)) {
            // What is put together is held by the test below.
            if !id.contains('{') && !id.starts_with("no-such-message") {
                assert!(messages.contains(id), "{before}{id}\") names no message");
                named += 1;
            }
        }
    }
    assert!(named > 500, "{named}");
}

#[test]
fn every_message_is_said_somewhere() {
    let sources = files(&project().join("src"), "rs");
    let strings: BTreeSet<&str> = sources.iter().flat_map(|source| source.split('"')).collect();
    // A string such as `state-{}` stands for all that begin like it.
    let begins: Vec<&str> = strings.iter().filter_map(|text| Some(text.split_once('{')?.0)).collect();
    let begins: Vec<&str> = begins.into_iter().filter(|begin| begin.len() > 3 && begin.ends_with('-')).collect();
    for id in messages() {
        let is_said = strings.contains(id.as_str()) || begins.iter().any(|begin| id.starts_with(begin));
        assert!(is_said, "nothing says '{id}'");
    }
}
