//! Scripted interviews: what is typed, what is shown, and what is recorded afterwards.

mod answering;
mod evidence;
mod flow;
mod followup;
mod ids;
mod keys;
mod saving;
mod spoken;
mod unfinished;
mod validation;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use super::plain::meaning;
use super::*;
use crate::assessment::{Answer, Edit, Status, apply, parse};
use crate::language::{Language, Words};
use crate::problem::Source;
use crate::questionnaire::{Domain, LevelId, QuestionId, Questionnaire};

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
      - { id: "no", value: 0, label: "No" }
      - { id: "yes", value: 1, label: "Yes" }
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
    about: What the team is built on.
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

/// A file with a first note, so that the interview begins with a question.
const BEGUN: &str = "[answers.O-1]\nnote = \"begun\"\n";

fn small() -> Arc<Questionnaire> {
    Arc::new(crate::questionnaire::parse(&Source::new("small.yaml", SMALL)).unwrap())
}

/// Scores and gaps that need no scoring: every question below 2 is a gap once there is a target.
struct Counting;

impl Results for Counting {
    fn domain(&self, assessment: &Assessment, domain: &Domain, _: &Words) -> Option<String> {
        let questions = assessment.questionnaire().questions_below(domain);
        Some(format!("{} answered", assessment.coverage(questions).answered))
    }

    fn gaps(&self, assessment: &Assessment) -> Option<Vec<(QuestionId, LevelId)>> {
        assessment.session().target.as_ref()?;
        let is_gap = |id: &QuestionId| {
            let answer = assessment.entry(id).and_then(|entry| entry.answer.as_ref());
            matches!(answer, Some(Answer::Level(level)) if ["0", "1"].contains(&level.as_str()))
        };
        let ids = assessment.questionnaire().questions().iter().map(|question| question.id().clone());
        Some(ids.filter(is_gap).map(|id| (id, LevelId::new("2"))).collect())
    }
}

fn options() -> Options {
    Options {
        language: Language::English,
        translations: Vec::new(),
        today: None,
        judged_on: None,
        selection: Selection::all(),
        hide_scores: false,
        advance: true,
        until: None,
        results: Box::new(Counting),
    }
}

/// The text of a file in memory, which can fail to be saved and be changed by somebody else.
#[derive(Clone)]
struct Memory(Rc<RefCell<MemoryFile>>);

struct MemoryFile {
    questionnaire: Arc<Questionnaire>,
    text: String,
    /// What was last read or written.
    known: String,
    /// The failures of the next attempts to save, taken from the front.
    failures: VecDeque<SaveFailure>,
    elsewhere: Option<String>,
    saves: usize,
}

impl Memory {
    /// An assessment of this questionnaire, with these lines after its head.
    fn new(questionnaire: Arc<Questionnaire>, more: &str) -> Self {
        let text = format!(
            "palier = \"assessment/1\"\n[questionnaire]\nid = \"{}\"\nversion = \"{}\"\n[subject]\nteam = \"ML-CERT\"\n\
             [session]\ndate = 2025-05-21\n{more}",
            questionnaire.id(),
            questionnaire.version()
        );
        let file = MemoryFile {
            questionnaire,
            known: text.clone(),
            text,
            failures: VecDeque::new(),
            elsewhere: None,
            saves: 0,
        };
        Self(Rc::new(RefCell::new(file)))
    }

    fn read(&self) -> Assessment {
        let file = self.0.borrow();
        let source = Source::new("memory.toml", &file.text);
        parse(&source, Arc::clone(&file.questionnaire)).unwrap_or_else(|problems| panic!("{problems:?}\n{}", file.text))
    }

    fn text_now(&self) -> String {
        self.0.borrow().text.clone()
    }

    fn fail(self, failures: impl IntoIterator<Item = SaveFailure>) -> Self {
        self.0.borrow_mut().failures.extend(failures);
        self
    }

    fn write(&mut self, text: String) -> Result<Assessment, SaveFailure> {
        let failure = self.0.borrow_mut().failures.pop_front();
        if let Some(failure) = failure {
            return Err(failure);
        }
        let mut file = self.0.borrow_mut();
        if file.text != file.known {
            return Err(SaveFailure { text: "changed".to_owned(), is_conflict: true });
        }
        file.text.clone_from(&text);
        file.known = text;
        file.saves += 1;
        drop(file);
        Ok(self.read())
    }
}

impl Storage for Memory {
    fn text(&self) -> String {
        self.0.borrow().known.clone()
    }

    fn save(&mut self, edits: &[Edit]) -> Result<Assessment, SaveFailure> {
        let known = self.text();
        let text = apply(&known, edits).unwrap_or_else(|error| panic!("{error:?}\n{known}"));
        self.write(text)
    }

    fn restore(&mut self, text: &str) -> Result<Assessment, SaveFailure> {
        self.write(text.to_owned())
    }

    fn save_elsewhere(&mut self, place: &str, edits: &[Edit]) -> Result<Assessment, SaveFailure> {
        self.0.borrow_mut().elsewhere = Some(place.to_owned());
        let known = self.text();
        self.0.borrow_mut().text = known;
        self.save(edits)
    }

    fn reload(&mut self) -> Result<Assessment, SaveFailure> {
        let mut file = self.0.borrow_mut();
        let source = Source::new("memory.toml", &file.text);
        match parse(&source, Arc::clone(&file.questionnaire)) {
            Ok(read) => {
                file.known = file.text.clone();
                Ok(read)
            }
            Err(_) => Err(SaveFailure { text: "not valid TOML".to_owned(), is_conflict: false }),
        }
    }
}

/// Types a script: `3` a choice, an entry or a key; `\n` Enter, `<text>` a text, `{text}` one that is interrupted, `#2` the second
/// entry, `^` Esc, `>` the next one, `!` runs the action of the test.
struct Typed {
    script: VecDeque<char>,
    shown: Vec<Screen>,
    act: Box<dyn FnMut()>,
}

impl Typed {
    fn until(&mut self, end: char) -> String {
        let mut text = String::new();
        while let Some(letter) = self.script.pop_front().filter(|letter| *letter != end) {
            text.push(letter);
        }
        text
    }
}

impl Prompt for Typed {
    fn ask(&mut self, screen: &Screen, _: &Words) -> Input {
        self.shown.push(screen.clone());
        loop {
            let Some(letter) = self.script.pop_front() else { return Input::Interrupted(None) };
            return match letter {
                ' ' => continue,
                '!' => {
                    (self.act)();
                    continue;
                }
                '\n' => match &screen.body {
                    Body::List(list) if list.at.is_some() && !list.entries.is_empty() => {
                        Input::Picked(list.at.unwrap())
                    }
                    Body::Choices(choices) if choices.is_menu => Input::Picked(choices.at.unwrap()),
                    Body::Field(field) => Input::Text(field.text.clone()),
                    _ => Input::Enter,
                },
                '^' => Input::Cancel,
                '>' => Input::Forward,
                '<' => {
                    let text = self.until('>');
                    match &screen.body {
                        Body::Field(_) => Input::Text(text),
                        Body::List(list) if list.create.is_some() && screen.found(&text).is_empty() => {
                            Input::Create(text)
                        }
                        Body::List(_) if !screen.found(&text).is_empty() => Input::Picked(screen.found(&text)[0]),
                        _ => meaning(screen, &text),
                    }
                }
                '{' => Input::Interrupted(Some(self.until('}'))),
                '#' => {
                    let digit = self.script.pop_front().and_then(|digit| digit.to_digit(10)).unwrap();
                    Input::Picked(digit as usize - 1)
                }
                key => meaning(screen, &key.to_string()),
            };
        }
    }
}

struct Held {
    ending: Ending,
    farewell: Vec<String>,
    shown: Vec<Screen>,
    memory: Memory,
}

impl Held {
    fn assessment(&self) -> Assessment {
        self.memory.read()
    }

    fn answer(&self, id: &str) -> Option<Answer> {
        self.assessment().entry(&QuestionId::new(id)).and_then(|entry| entry.answer.clone())
    }

    fn level(&self, id: &str) -> Option<String> {
        match self.answer(id) {
            Some(Answer::Level(level)) => Some(level.to_string()),
            _ => None,
        }
    }

    fn note(&self, id: &str) -> Option<String> {
        self.assessment().entry(&QuestionId::new(id)).and_then(|entry| entry.note.clone())
    }

    /// The questions that were shown, in order.
    fn questions(&self) -> Vec<String> {
        self.shown.iter().filter_map(|screen| screen.subject.clone()).collect()
    }

    fn last(&self) -> &Screen {
        self.shown.last().unwrap()
    }

    /// Whether something was said, on a page or at the end.
    fn said(&self, text: &str) -> bool {
        let notices = self.shown.iter().flat_map(|screen| &screen.notices).map(|notice| &notice.text);
        notices.chain(&self.farewell).any(|line| line.contains(text))
    }

    #[track_caller]
    fn says(&self, text: &str) {
        let notices: Vec<_> = self.shown.iter().flat_map(|screen| &screen.notices).collect();
        assert!(self.said(text), "{text:?} was not said\n{notices:#?}\n{:?}", self.farewell);
    }
}

fn hold_with(memory: &Memory, options: Options, typed: &str) -> Held {
    hold_acting(memory, options, typed, || {})
}

fn hold_acting(memory: &Memory, options: Options, typed: &str, act: impl FnMut() + 'static) -> Held {
    let mut prompt = Typed { script: typed.chars().collect(), shown: Vec::new(), act: Box::new(act) };
    let storage = Box::new(memory.clone());
    let outcome = hold(memory.read(), options, storage, &mut prompt, &|| Duration::from_mins(5));
    let left: String = prompt.script.iter().collect();
    assert!(left.trim().is_empty(), "the interview ended before this was typed: {left:?}");
    Held { ending: outcome.ending, farewell: outcome.farewell, shown: prompt.shown, memory: memory.clone() }
}

/// Holds an interview on the small questionnaire, over a file with these lines.
fn held(file: &str, typed: &str) -> Held {
    hold_with(&Memory::new(small(), file), options(), typed)
}
