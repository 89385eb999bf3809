//! The decisions that are asked of someone above the team: new ones, and what became of the others.

use jiff::civil::Date;

use super::dates::read_date;
use super::screen::{Body, Entry, Field, Input, List, Screen, Tone};
use super::session::Session;
use super::state::{State, Transition};
use super::wording::shortened;
use crate::assessment::{Decision, DecisionStatus, Edit, id_from_words};
use crate::questionnaire::DecisionId;

/// The decisions, and a new one.
#[derive(Default)]
pub(super) struct Decisions;

/// How many decisions are asked for and what became of them, in words.
pub(super) fn summary(session: &Session) -> String {
    let decisions = session.assessment.decisions();
    let counted = DecisionStatus::ALL.into_iter().filter_map(|status| {
        let count = decisions.iter().filter(|decision| decision.status == status).count();
        (count > 0).then(|| format!("{count} {}", status_word(session, status)))
    });
    let counted: Vec<String> = counted.collect();
    if counted.is_empty() { "0".to_owned() } else { counted.join(", ") }
}

fn status_word(session: &Session, status: DecisionStatus) -> String {
    session.text(match status {
        DecisionStatus::Open => "interview-decision-open",
        DecisionStatus::Taken => "interview-decision-taken",
        DecisionStatus::Refused => "interview-decision-refused",
        DecisionStatus::Dropped => "interview-decision-dropped",
    })
}

fn new_id(session: &Session, ask: &str) -> DecisionId {
    let is_taken = |id: &str| session.assessment.decisions().iter().any(|decision| decision.id.as_str() == id);
    DecisionId::new(&id_from_words(ask, "decision", is_taken))
}

fn entry(session: &Session, decision: &Decision) -> Entry {
    let day = session.options.today.unwrap_or_else(|| session.day());
    let is_overdue = decision.is_overdue(day);
    let mut facts = vec![status_word(session, decision.status)];
    facts.extend(decision.of.clone());
    facts.extend(decision.by.map(|day| session.date(day)));
    if is_overdue {
        facts.push(session.text("interview-overdue"));
    }
    facts.extend(decision.cost.clone());
    let tone = match decision.status {
        DecisionStatus::Taken => Tone::Good,
        _ if is_overdue => Tone::Warning,
        _ => Tone::Plain,
    };
    Entry { tone, ..Entry::new(decision.ask.clone(), facts.join(", ")) }
}

impl State for Decisions {
    fn screen(&self, session: &Session) -> Screen {
        let decisions = session.assessment.decisions();
        let body = if decisions.is_empty() {
            Body::Field(Field::default())
        } else {
            Body::List(List {
                entries: decisions.iter().map(|decision| entry(session, decision)).collect(),
                at: Some(0),
                create: Some(session.text("interview-new-decision")),
                search: true,
                ..List::default()
            })
        };
        let asked = if decisions.is_empty() { "interview-decision" } else { "interview-decisions-which" };
        Screen {
            title: session.text("interview-review-decisions"),
            text: vec![session.text(asked)],
            body,
            ..session.page("interview-prompt-text")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Text(ask) if session.assessment.decisions().is_empty() && !ask.is_empty() => {
                Transition::open(NewDecision::new(ask))
            }
            // In plain mode, words that one entry has choose it.
            Input::Text(text) if !text.is_empty() => match self.screen(session).found(&text).as_slice() {
                [] => Transition::open(NewDecision::new(text)),
                [one] => open(session, *one),
                _ => session.refuse(&Input::Text(text)),
            },
            Input::Create(ask) => Transition::open(NewDecision::new(ask)),
            Input::Key('+') => Transition::open(NewDecision { step: Step::Ask, ..NewDecision::new(String::new()) }),
            Input::Picked(place) | Input::Details(place) => open(session, place),
            Input::Text(_) | Input::Enter | Input::Cancel => Transition::Close,
            other => session.refuse(&other),
        }
    }

    fn begun(&self, session: &Session, typed: &str) -> Option<(Vec<Edit>, String)> {
        (!typed.is_empty()).then(|| kept(session, Decision::new(new_id(session, typed), typed)))
    }
}

fn open(session: &mut Session, place: usize) -> Transition {
    match session.assessment.decisions().get(place).map(|decision| decision.id.clone()) {
        Some(id) => Transition::open(DecisionPage { id }),
        None => session.refuse(&Input::Enter),
    }
}

/// The change that keeps a decision, and what is said about it.
fn kept(session: &Session, decision: Decision) -> (Vec<Edit>, String) {
    let said = session.with("interview-kept-decision", &[("ask", shortened(&decision.ask).into())]);
    (vec![Edit::Decision(decision)], said)
}

/// One decision: what became of it, or its removal.
struct DecisionPage {
    id: DecisionId,
}

impl DecisionPage {
    fn decision<'s>(&self, session: &'s Session) -> Option<&'s Decision> {
        session.assessment.decisions().iter().find(|decision| decision.id == self.id)
    }
}

impl State for DecisionPage {
    fn screen(&self, session: &Session) -> Screen {
        let Some(decision) = self.decision(session) else { return session.page("interview-prompt-choice") };
        let names = DecisionStatus::ALL.map(|status| (status_word(session, status), decision.status == status));
        Screen {
            title: decision.ask.clone(),
            text: vec![entry(session, decision).state],
            body: Body::Choices(super::details::menu(names)),
            keys: session.keys(&[("-", "interview-key-remove"), ("\u{1b}", "interview-key-leave")]),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        let Some(decision) = self.decision(session).cloned() else { return Transition::Close };
        let edit = match input {
            Input::Cancel | Input::Enter => return Transition::Close,
            Input::Key('-') => Edit::RemoveDecision(decision),
            Input::Picked(place) => match DecisionStatus::ALL.get(place) {
                Some(status) => {
                    let closed = session.options.today.filter(|_| *status != DecisionStatus::Open);
                    Edit::Decision(Decision { status: *status, closed, ..decision })
                }
                None => return session.refuse(&Input::Enter),
            },
            other => return session.refuse(&other),
        };
        session.save(vec![edit], |_| Transition::Close)
    }
}

/// What is asked of a new decision next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Ask,
    Of,
    By,
    Cost,
}

/// A new decision: what, of whom, by when, at what cost.
struct NewDecision {
    ask: String,
    of: Option<String>,
    by: Option<Date>,
    step: Step,
    refused: Option<String>,
}

impl NewDecision {
    const fn new(ask: String) -> Self {
        Self { ask, of: None, by: None, step: Step::Of, refused: None }
    }

    fn decision(&self, session: &Session) -> Decision {
        Decision { of: self.of.clone(), by: self.by, ..Decision::new(new_id(session, &self.ask), &self.ask) }
    }

    /// One step back, with what was typed there; from the first, nothing is recorded.
    fn back(&mut self) -> Transition {
        (self.step, self.refused) = match self.step {
            Step::Ask | Step::Of => return Transition::Close,
            Step::By => (Step::Of, self.of.take()),
            Step::Cost => (Step::By, self.by.take().map(|day| day.to_string())),
        };
        Transition::Stay
    }

    fn go_on(&mut self, step: Step) -> Transition {
        self.step = step;
        self.refused = None;
        Transition::Stay
    }
}

impl State for NewDecision {
    fn screen(&self, session: &Session) -> Screen {
        let asked = match self.step {
            Step::Ask => "interview-decision",
            Step::Of => "interview-decision-of",
            Step::By => "interview-decision-by",
            Step::Cost => "interview-decision-cost",
        };
        Screen {
            title: if self.ask.is_empty() { session.text("interview-new-decision") } else { self.ask.clone() },
            text: vec![session.text(asked)],
            body: Body::Field(Field { text: self.refused.clone().unwrap_or_default(), ..Field::default() }),
            ..session.page("interview-prompt-text")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        let text = match input {
            Input::Text(text) | Input::More(text) => text,
            Input::Enter => String::new(),
            Input::Cancel => return self.back(),
            other => return session.refuse(&other),
        };
        let given = Some(text.clone()).filter(|text| !text.is_empty());
        match self.step {
            Step::Ask => match given {
                Some(ask) => {
                    self.ask = ask;
                    self.go_on(Step::Of)
                }
                None => Transition::Close,
            },
            Step::Of => {
                self.of = given;
                self.go_on(Step::By)
            }
            Step::By => match read_date(&text) {
                None if given.is_some() => {
                    session.warn(session.text("interview-bad-date"));
                    self.refused = Some(text);
                    Transition::Stay
                }
                day => {
                    self.by = day;
                    self.go_on(Step::Cost)
                }
            },
            Step::Cost => {
                self.refused = Some(text);
                let decision = Decision { cost: given, ..self.decision(session) };
                session.save(vec![Edit::Decision(decision)], |_| Transition::Close)
            }
        }
    }

    fn begun(&self, session: &Session, typed: &str) -> Option<(Vec<Edit>, String)> {
        let text = Some(typed.to_owned()).filter(|text| !text.is_empty());
        let mut decision = self.decision(session);
        match self.step {
            Step::Ask => return text.map(|ask| kept(session, Decision::new(new_id(session, &ask), &ask))),
            Step::Of => decision.of = text,
            Step::By => decision.by = read_date(typed),
            Step::Cost => decision.cost = text,
        }
        Some(kept(session, decision))
    }
}
