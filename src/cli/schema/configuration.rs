//! The schema of `palier.toml`.

use serde_json::{Value, json};

use super::parts::toml::{count, text};
use super::parts::{document, list, map, one_of, part};
use crate::assessment::Marking;

pub(super) fn schema() -> Value {
    let path = || text("A folder, relative to this file.");
    let root = map(
        "What Palier is told once instead of on every command line. A flag beats PALIER_… in the environment, and that beats the \
         nearest file.",
        &[],
        json!({
            "language": {
                "type": "string",
                "pattern": "^([Ee][Nn]|[Ff][Rr]|[Pp][Tt])([-_.@].*)?$",
                "description": "The language in which the program speaks: en, fr or pt.",
            },
            "plain": { "type": "boolean", "description": "Say everything in words, without drawing." },
            "advance": {
                "type": "boolean",
                "description": "In an interview, show the next question as soon as a level is recorded. Default: true.",
            },
            "library": {
                "description": "The folders in which questionnaires are looked up, the first first.",
                "anyOf": [path(), list("Folders.", path())],
            },
            "target": text("The profile that is aimed at where an assessment names none."),
            "marking": one_of("The TLP 2.0 marking of a new assessment.", Marking::ALL.map(Marking::as_str)),
            "effort": part("effort", "The days of each effort."),
            "report": part("report", "How reports look."),
        }),
    );
    let effort = map(
        "The days of each effort.",
        &[],
        json!({
            "S": count("Days of a small effort; default 2."),
            "M": count("Days of a medium effort; default 10."),
            "L": count("Days of a large effort; default 40."),
            "XL": count("Days of a very large effort; default 120."),
        }),
    );
    let report = map(
        "How reports look.",
        &[],
        json!({
            "organisation": text("Who the report is by."),
            "logo": text("A PNG picture for the cover, relative to this file."),
            "accent": {
                "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$", "description": "The accent colour, such as \"#144b6f\".",
            },
            "paper": one_of("The size of the sheet. Default: a4.", ["a4", "letter"]),
        }),
    );
    document("Palier configuration", root, json!({ "effort": effort, "report": report }))
}
