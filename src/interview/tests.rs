//! Scripted interviews: what is typed, what is shown, and what stands there afterwards.

mod answering;
mod flow;
mod saving;
mod spoken;
mod unfinished;

use std::sync::Arc;
use std::time::Duration;

use super::memory::Memory;
use super::*;
use crate::assessment::{Answer, State, Status};
use crate::language::Language;
use crate::problem::Source;
use crate::questionnaire::{Domain, Questionnaire};

const SMALL: &str = r#"palier: questionnaire/1
id: small
version: "1"
title: Small
summary: For tests.
language: en
structure: [domain]
scales:
  maturity:
    levels:
      - { id: "0", value: 0, label: Absent, meaning: Nobody has thought of it. }
      - { id: "1", value: 1, label: Implicit }
      - { id: "2", value: 2, label: Written }
      - { id: "3", value: 3, label: Approved }
    evidence_from: "2"
  yesno:
    levels:
      - { id: no, value: 0, label: No }
      - { id: yes, value: 1, label: Yes }
      - { id: out, not_applicable: true, label: Out of mandate }
scale: maturity
facts:
  - { id: constituency, ask: Whom do you serve?, options: { national: The whole country, sector: One sector } }
  - { id: staff, ask: How many are you? }
scoring:
  maturity: { title: Maturity, domain: mean, total: none }
domains:
  - id: O
    title: Organisation
    about: What the team rests on.
    questions:
      - id: O-1
        title: Mandate
        ask: Who gave your team its assignment?
        help: Ask for the name of the act.
        why: Without one it falls.
        evidence: [ The decree ]
        not_applicable: forbidden
        levels: { "3": "A decree, signed." }
      - { id: O-2, title: Constituency, ask: Whom does your team serve? }
      - { id: O-3, title: Authority over the constituency, ask: What may it demand?, only_if: { question: O-2, at_least: "1" } }
  - id: T
    title: Tools
    questions:
      - { id: T-1, title: List of assets, ask: Is there a list?, scale: yesno }
      - { id: T-2, title: Sources, ask: Are they written down?, only_if: { fact: constituency, is: [national] } }
profiles:
  - { id: essential, title: Essential, every: "1" }
  - { id: national, title: National, every: "2", for: { fact: constituency, is: [national] } }
"#;

struct Counting;

impl Scores for Counting {
    fn domain(&self, assessment: &Assessment, domain: &Domain, _: &Words) -> Option<String> {
        let questions = assessment.questionnaire().questions_below(domain);
        Some(format!("{} answered", assessment.coverage(questions).answered))
    }

    fn scorecard(&self, _: &Assessment, _: &Words) -> Vec<String> {
        vec!["THE SCORECARD".to_owned()]
    }
}

fn small() -> Arc<Questionnaire> {
    Arc::new(crate::questionnaire::parse(&Source::new("small.yaml", SMALL)).unwrap())
}

fn options() -> Options {
    Options {
        language: Language::English,
        translations: Vec::new(),
        today: None,
        selection: Selection::all(),
        hide_scores: false,
        scores: Box::new(Counting),
        file: "a.toml".to_owned(),
        flags: String::new(),
    }
}

/// A file in which a first answer stands, so that no particulars are asked.
const BEGUN: &str = "[answers.O-1]\nnote = \"begun\"\n";

/// Keys of one script: `3` a key, `\n` Enter, `<text>` a line, `{text}` one that is broken off, `#2` the second of a list,
/// `^` Escape, `>` the next one.
fn script(text: &str) -> Vec<Input> {
    let mut found = Vec::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        found.push(match letter {
            ' ' => continue,
            '\n' => Input::Enter,
            '^' => Input::Cancel,
            '>' => Input::Forward,
            '<' => Input::Text(letters.by_ref().take_while(|letter| *letter != '>').collect()),
            '{' => Input::BrokenOff(letters.by_ref().take_while(|letter| *letter != '}').collect()),
            '#' => Input::Picked(letters.next().unwrap().to_digit(10).unwrap() as usize - 1),
            key => Input::Key(key),
        });
    }
    found
}

struct Held {
    ending: Ending,
    prompt: Scripted,
    memory: Memory,
}

impl Held {
    fn assessment(&self) -> Assessment {
        self.memory.read()
    }

    fn answer(&self, id: &str) -> Option<Answer> {
        let assessment = self.assessment();
        let question = assessment.questionnaire().question(id).unwrap().id().clone();
        assessment.entry(&question).and_then(|entry| entry.answer.clone())
    }

    fn level(&self, id: &str) -> Option<String> {
        match self.answer(id) {
            Some(Answer::Level(level)) => Some(level.to_string()),
            _ => None,
        }
    }

    /// What the screens were about, in order.
    fn subjects(&self) -> Vec<String> {
        self.prompt.shown.iter().filter_map(|screen| screen.subject.clone()).collect()
    }

    fn last(&self) -> &Screen {
        self.prompt.shown.last().unwrap()
    }

    fn said(&self, text: &str) -> bool {
        self.prompt.said.iter().any(|line| line.contains(text))
    }

    /// Everything on every screen.
    fn all_text(&self) -> String {
        format!("{:#?}", self.prompt.shown)
    }
}

fn hold_with(memory: Memory, options: Options, typed: &str) -> Held {
    let mut memory = memory;
    let mut prompt = Scripted::new(script(typed));
    let mut interview = Interview::new(memory.read(), options);
    let ending = run(&mut interview, &mut prompt, &mut memory, &|| Duration::from_mins(5));
    assert!(prompt.is_used_up(), "the interview ended before everything was typed");
    Held { ending, prompt, memory }
}

/// Holds an interview on the small questionnaire, over a file with these lines.
fn hold(file: &str, typed: &str) -> Held {
    hold_with(Memory::new(small(), file), options(), typed)
}
