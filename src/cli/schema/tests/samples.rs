//! A file of each format that uses every key, and its reader.

use std::sync::Arc;

use serde_json::Value;

use crate::assessment;
use crate::cli::arguments::SchemaOf;
use crate::problem::{Problems, Source};
use crate::questionnaire::{self, ProfileFile, Questionnaire, Translation};
use crate::store::{Configuration, Unreadable};

pub(super) const ALL: [SchemaOf; 5] =
    [SchemaOf::Questionnaire, SchemaOf::Translation, SchemaOf::Profile, SchemaOf::Assessment, SchemaOf::Config];

const QUESTIONNAIRE: &str = r#"
palier: questionnaire/1
id: sample
version: "1"
title: Sample
summary: Every key.
language: en
source: { name: Nobody, url: "https://example.org", rights: None, note: Invented. }
structure: [domain, practice]
words: { question: item, questions: items }
scales:
  s:
    levels:
      - { id: 0, value: 0, label: No, meaning: Not there. }
      - { id: 1, value: 0.5, label: Half }
      - { id: 2, value: 1, label: Yes }
      - { id: like, label: As good, alternate: true }
      - { id: out, not_applicable: true, label: Out }
    evidence_from: 1
scale: s
facts: [ { id: kind, ask: Which kind?, options: { small: Small, large: Large } }, { id: laws, ask: Which laws?, options: { a: A, b: B }, choose: many } ]
importance: { low: 0.5, high: 2 }
scoring:
  m:
    title: Share
    blank: ignore
    evidence: optional
    domain: mean
    practice: { combine: mean, over: questions, out_of: 20, round: nearest, decimals: 1 }
    total: mean
    bands: [ { from: 0, id: low, label: Low, of: domain }, { from: 10, id: high } ]
    indicative: true
    note: Invented.
  g: { title: Steps, domain: min, practice: { combine: gate, pass: 1, floor: 0 }, total: min }
domains:
  - id: A
    title: First
    weight: 1
    about: The first.
    domains:
      - id: A1
        title: Inner
        questions:
          - id: A-1
            title: One
            ask: One?
            help: Listen.
            why: Because.
            scale: s
            weight: 2
            gate: 1
            measures: [m, g]
            not_applicable: allowed
            levels: { 0: Nothing. }
            evidence: [A paper]
            advice: { 1: { do: Begin., effort: S } }
            refs: { other: [X.1] }
          - { id: A-2, title: Two, ask: Two?, gate: 2, needs: [A-1], only_if: { fact: kind, is: [small] } }
          - { id: A-3, title: Three, ask: Three?, measures: [m], only_if: [ { question: A-1, at_least: 1 } ] }
references: { other: { title: Another model, url: "https://example.org" } }
profiles:
  - id: goal
    title: Goal
    summary: For all.
    for: { fact: kind, is: [small] }
    every: 1
    questions: { A-1: 2 }
    domains: { A: 5 }
    total: 5
    measure: m
  - { id: further, title: Further, every: 2, total: 5, for: [ { fact: kind, is: [large] } ] }
ladder: [goal, further]
changes:
  - from: "0"
    questions: { A-1: { was: Z-1, levels: { 0: "1" }, ask_again: false }, A-2: { was: [Z-2, Z-3] } }
    facts: { kind: { was: sort } }
    domains: { A: { was: Z } }
    profiles: { goal: { was: aim } }
"#;

const TRANSLATION: &str = r#"
palier: translation/1
of: { id: sample, version: "1" }
language: fr
texts:
  title: { from: Sample, to: Exemple }
  summary: { from: Every key., to: ~ }
  structure/domain: { from: domain }
"#;

const PROFILE: &str = r#"
palier: profile/1
for: { id: sample, version: "1" }
profiles:
  - id: theirs
    title: Theirs
    summary: For all.
    for: [ { fact: kind, is: [small] } ]
    every: 1
    questions: { A-1: 2 }
    domains: { A: 5 }
    total: 5
    measure: m
ladder: [goal, theirs]
"#;

const ASSESSMENT: &str = r#"
palier = "assessment/1"
[questionnaire]
id = "sample"
version = "1"
path = "../sample.yaml"
digest = "sha256:00"
[subject]
team = "Team"
organisation = "House"
country = "ML"
group = "Sector teams"
part_of = "National team"
[session]
date = 2026-03-10
until = 2026-03-11
kind = "self"
status = "draft"
validated = { by = "Head", date = 2026-03-12 }
assessors = ["A"]
participants = ["B"]
marking = "TLP:AMBER"
classification = "House"
language = "fr"
target = "goal"
scope = "All"
[summary]
conclusion = "Well."
decisions = [{ ask = "Sign", of = "Minister", by = 2026-09-30, cost = "None" }]
strengths = ["A-1"]
priorities = ["A-2"]
[facts]
kind = "small"
laws = ["a", "b"]
[domains.A]
finding = "Fine."
[evidence.paper]
title = "Paper"
kind = "document"
link = "https://example.org"
file = "evidence/paper.pdf"
sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
owner = "Head"
date = 2026-01-01
seen = 2026-03-10
expires = 2027-01-01
[answers.A-1]
level = "1"
claimed = "2"
note = "Note"
confidence = "high"
by = "B"
date = 2026-03-10
evidence = ["paper", { id = "paper", proves = "1" }]
votes = { 0 = 1, 1 = 3 }
importance = "high"
[answers.A-2]
unknown = "Ask"
carried = { level = "1", date = 2025-01-01 }
[answers.A-3]
not_applicable = "None here"
carried = { not_applicable = "None there" }
[decisions.decree]
ask = "Sign"
of = "Minister"
by = 2026-09-30
cost = "None"
status = "taken"
closed = 2026-09-12
[people]
hide = ["C"]
[actions.begin]
do = "Begin"
closes = { A-1 = "2" }
owner = "B"
accountable = "Head"
due = 2026-12-31
cost = "None"
days = 3
note = "With the legal office"
closed = 2026-12-01
status = "done"
[x-other]
anything = 1
"#;

const CONFIGURATION: &str = r##"
language = "fr"
plain = true
advance = false
library = ["ours"]
target = "essential"
marking = "TLP:GREEN"
[effort]
S = 1
M = 2
L = 3
XL = 4
[report]
organisation = "House"
logo = "logo.png"
accent = "#144b6f"
paper = "a4"
"##;

pub(super) fn sample(format: SchemaOf) -> Value {
    match format {
        SchemaOf::Questionnaire => yaml_value(QUESTIONNAIRE),
        SchemaOf::Translation => yaml_value(TRANSLATION),
        SchemaOf::Profile => yaml_value(PROFILE),
        SchemaOf::Assessment => toml_value(ASSESSMENT),
        SchemaOf::Config => toml_value(CONFIGURATION),
    }
}

/// A YAML file as an editor sees it, with numbers and truth values.
pub(super) fn yaml_value(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap()
}

/// A TOML file as an editor sees it: a date is a string.
pub(super) fn toml_value(text: &str) -> Value {
    fn seen(value: toml::Value) -> Value {
        match value {
            toml::Value::String(text) => text.into(),
            toml::Value::Integer(number) => number.into(),
            toml::Value::Float(number) => number.into(),
            toml::Value::Boolean(truth) => truth.into(),
            toml::Value::Datetime(day) => day.to_string().into(),
            toml::Value::Array(items) => items.into_iter().map(seen).collect(),
            toml::Value::Table(table) => table.into_iter().map(|(key, inner)| (key, seen(inner))).collect(),
        }
    }
    seen(toml::Value::Table(text.parse().unwrap()))
}

/// The same back as TOML: what looks like a date is one.
fn toml_text(value: &Value) -> String {
    fn back(value: &Value) -> toml::Value {
        match value {
            Value::String(text) => text.parse().map_or_else(|_| text.clone().into(), toml::Value::Datetime),
            Value::Number(number) => number.as_i64().unwrap().into(),
            Value::Bool(truth) => (*truth).into(),
            Value::Array(items) => items.iter().map(back).collect::<Vec<_>>().into(),
            Value::Object(entries) => {
                entries.iter().map(|(key, inner)| (key.clone(), back(inner))).collect::<toml::Table>().into()
            }
            Value::Null => panic!("TOML has no null"),
        }
    }
    toml::to_string(&back(value)).unwrap()
}

/// What the reader of a format says of a value. JSON is YAML.
pub(super) fn read(format: SchemaOf, value: &Value) -> Result<(), Problems> {
    match format {
        SchemaOf::Questionnaire => questionnaire::parse(&Source::new("q.yaml", &value.to_string())).map(drop),
        SchemaOf::Translation => Translation::parse(&Source::new("t.yaml", &value.to_string())).map(drop),
        SchemaOf::Profile => {
            ProfileFile::yaml(&Source::new("p.yaml", &value.to_string()))?.join(&questionnaire()).map(drop)
        }
        SchemaOf::Assessment => {
            let source = Source::new("a.toml", &toml_text(value));
            assessment::header(&source)?;
            assessment::parse(&source, Arc::new(questionnaire())).map(drop)
        }
        SchemaOf::Config => {
            let folder = tempfile::tempdir().unwrap();
            std::fs::write(folder.path().join("palier.toml"), toml_text(value)).unwrap();
            match Configuration::read(folder.path(), None, &|_| None) {
                Ok(_) => Ok(()),
                Err(Unreadable::Content(problems)) => Err(problems),
                Err(Unreadable::File(error)) => panic!("{error}"),
            }
        }
    }
}

fn questionnaire() -> Questionnaire {
    questionnaire::parse(&Source::new("sample.yaml", QUESTIONNAIRE)).unwrap()
}
