//! What a workshop needs beside its interview: beginning from last time, bringing several people's files together, comparing
//! with what was.

mod from_last_time;
mod several_people;
mod since_last_time;

use crate::room::Room;

/// A small questionnaire with a fact, a level that means "not applicable", and an importance.
const MODEL: &str = r#"palier: questionnaire/1
id: model
version: "1"
title: Model
summary: A small model.
language: en
structure: [domain]
scales:
  level:
    levels:
      - { id: "0", value: 0, label: None }
      - { id: "1", value: 1, label: Begun }
      - { id: "2", value: 2, label: Done }
      - { id: "3", value: 3, label: Kept }
      - { id: out, not_applicable: true, label: Out of mandate }
scale: level
facts:
  - { id: size, ask: How large?, options: { small: Small, large: Large } }
scoring:
  maturity:
    title: Maturity
    blank: ignore
    domain: mean
    total: { combine: mean, over: questions }
domains:
  - id: A
    title: First
    questions:
      - { id: A-1, title: One, ask: One? }
      - { id: A-2, title: Two, ask: Two? }
      - { id: A-3, title: Three, ask: Three?, only_if: { fact: size, is: [large] } }
  - id: B
    title: Second
    questions:
      - { id: B-1, title: Four, ask: Four? }
      - { id: B-2, title: Five, ask: Five? }
profiles:
  - { id: goal, title: Goal, every: "2" }
ladder: [goal]
"#;

/// The head of an assessment on a day.
fn head(date: &str) -> String {
    format!(
        "palier = \"assessment/1\"\n[questionnaire]\nid = \"model\"\nversion = \"1\"\n[subject]\nteam = \"Team\"\n\
         [session]\ndate = {date}\n"
    )
}

fn room() -> Room {
    let room = Room::new();
    room.file("model.yaml", MODEL);
    room
}
