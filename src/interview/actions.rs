//! Who does what by when: the gaps without an action, and the actions that close them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::dates::read_date;
use super::screen::{Body, Entry, Field, Input, List, Screen};
use super::session::Session;
use super::state::{State, Transition};
use super::wording::shortened;
use crate::assessment::{Action, ActionStatus, Edit, id_from_words};
use crate::questionnaire::{ActionId, LevelId, QuestionId};

/// The gaps that no action closes.
pub(super) fn gaps_without_action(session: &Session) -> Vec<(QuestionId, LevelId)> {
    let is_planned = |action: &&Action| action.status != ActionStatus::Dropped;
    let closed: BTreeSet<&QuestionId> =
        session.assessment.actions().iter().filter(is_planned).flat_map(|action| action.closes.keys()).collect();
    let gaps = session.options.results.gaps(&session.assessment).unwrap_or_default();
    gaps.into_iter().filter(|(id, _)| !closed.contains(id)).collect()
}

/// The page of gaps without an action, and of the actions that are agreed.
#[derive(Default)]
pub(super) struct Gaps;

impl State for Gaps {
    fn screen(&self, session: &Session) -> Screen {
        let gaps = gaps_without_action(session);
        let mut entries: Vec<Entry> = gaps
            .iter()
            .filter_map(|(id, target)| {
                let question = session.question(id)?;
                let (state, tone) = session.state_words(question);
                Some(Entry {
                    tone, ..Entry::new(format!("{id} {}", question.title()), format!("{state} → {target}"))
                })
            })
            .collect();
        let first_action = entries.len();
        for action in session.assessment.actions() {
            let state = [
                Some(status_word(session, action.status)),
                action.owner.clone(),
                action.due.map(|day| session.date(day)),
            ];
            let state: Vec<String> = state.into_iter().flatten().collect();
            let text = session.with("interview-action-entry", &[("action", shortened(&action.action).into())]);
            entries.push(Entry::new(text, state.join(", ")));
        }
        let title = session.with("interview-gaps-title", &[("count", first_action.into())]);
        Screen {
            title,
            text: vec![session.text("interview-several")],
            body: Body::List(List { entries, at: Some(0), several: true, search: true, ..List::default() }),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        let places = match input {
            Input::Several(places) => places,
            Input::Picked(place) => vec![place],
            Input::Cancel | Input::Enter => return Transition::Close,
            other => return session.refuse(&other),
        };
        let gaps = gaps_without_action(session);
        let chosen: BTreeMap<QuestionId, LevelId> =
            places.iter().filter_map(|place| gaps.get(*place).cloned()).collect();
        if !chosen.is_empty() {
            return Transition::open(Plan { closes: chosen, searched: None });
        }
        let action = places.first().and_then(|place| session.assessment.actions().get(place.checked_sub(gaps.len())?));
        match action.map(|action| action.id.clone()) {
            Some(id) => Transition::open(ActionPage { id }),
            None => session.refuse(&Input::Enter),
        }
    }
}

pub(super) fn status_word(session: &Session, status: ActionStatus) -> String {
    session.text(match status {
        ActionStatus::Open => "interview-status-open",
        ActionStatus::Started => "interview-status-started",
        ActionStatus::Done => "interview-status-done",
        ActionStatus::Dropped => "interview-status-dropped",
    })
}

/// The action that closes some gaps: one that is agreed already, or a new one.
struct Plan {
    closes: BTreeMap<QuestionId, LevelId>,
    searched: Option<String>,
}

impl Plan {
    fn offered<'s>(&self, session: &'s Session) -> Vec<&'s Action> {
        let actions: Vec<&Action> = session.assessment.actions().iter().filter(|action| action.is_pending()).collect();
        let texts = actions.iter().map(|action| action.action.as_str());
        let found = super::search::matches(texts, self.searched.as_deref().unwrap_or_default());
        found.into_iter().filter_map(|place| actions.get(place).copied()).collect()
    }

    fn new_action(&self, text: String) -> Transition {
        Transition::replace(NewAction {
            closes: self.closes.clone(),
            action: text,
            owner: None,
            step: Step::Owner,
            refused: None,
        })
    }
}

impl State for Plan {
    fn screen(&self, session: &Session) -> Screen {
        let ids: Vec<QuestionId> = self.closes.keys().cloned().collect();
        let title = match ids.as_slice() {
            [one] => session.heading(one),
            several => Session::names(several),
        };
        let offered = self.offered(session);
        let body = if offered.is_empty() {
            Body::Field(Field::default())
        } else {
            let entries = offered
                .into_iter()
                .map(|action| Entry::new(action.action.clone(), action.owner.clone().unwrap_or_default()));
            Body::List(List {
                entries: entries.collect(),
                at: Some(0),
                create: Some(session.text("interview-new-action")),
                search: true,
                ..List::default()
            })
        };
        let asked = match body {
            Body::Field(_) => "interview-action-what",
            _ => "interview-action-which",
        };
        Screen { title, text: vec![session.text(asked)], body, ..session.page("interview-prompt-action") }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Picked(place) => {
                let Some(action) = self.offered(session).get(place).copied() else {
                    return session.refuse(&Input::Enter);
                };
                let mut action = action.clone();
                action.closes.extend(self.closes.clone());
                session.save(vec![Edit::Action(action)], |_| Transition::Close)
            }
            Input::Create(text) => self.new_action(text),
            Input::Text(text) if text.is_empty() => Transition::Close,
            Input::Text(text) => {
                let found = self.screen(session).found(&text);
                if found.is_empty() {
                    return self.new_action(text);
                }
                self.searched = Some(text);
                Transition::Stay
            }
            Input::Enter | Input::Cancel => Transition::Close,
            other => session.refuse(&other),
        }
    }
}

/// What is asked of a new action next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Owner,
    Due,
}

/// A new action: who does it, then by when.
struct NewAction {
    closes: BTreeMap<QuestionId, LevelId>,
    action: String,
    owner: Option<String>,
    step: Step,
    refused: Option<String>,
}

impl NewAction {
    fn action(&self, session: &Session, owner: Option<String>, due: Option<Date>) -> Action {
        let is_taken = |id: &str| session.assessment.actions().iter().any(|action| action.id.as_str() == id);
        let id = ActionId::new(&id_from_words(&self.action, "action", is_taken));
        Action { closes: self.closes.clone(), owner, due, ..Action::new(id, &self.action) }
    }
}

impl State for NewAction {
    fn screen(&self, session: &Session) -> Screen {
        let (asked, prompt) = match self.step {
            Step::Owner => ("interview-action-owner", "interview-prompt-owner"),
            Step::Due => ("interview-action-due", "interview-prompt-date"),
        };
        Screen {
            title: self.action.clone(),
            text: vec![session.text(asked)],
            body: Body::Field(Field { text: self.refused.clone().unwrap_or_default(), ..Field::default() }),
            ..session.page(prompt)
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        let text = match input {
            Input::Text(text) | Input::More(text) => text,
            Input::Enter => String::new(),
            Input::Cancel => {
                self.refused = None;
                if self.step == Step::Owner {
                    return Transition::Close;
                }
                self.step = Step::Owner;
                self.refused = self.owner.take();
                return Transition::Stay;
            }
            other => return session.refuse(&other),
        };
        self.refused = None;
        if self.step == Step::Owner {
            self.owner = Some(text).filter(|text| !text.is_empty());
            self.step = Step::Due;
            return Transition::Stay;
        }
        let due = match read_date(&text) {
            None if !text.is_empty() => {
                session.warn(session.text("interview-bad-date"));
                self.refused = Some(text);
                return Transition::Stay;
            }
            due => due,
        };
        self.refused = Some(text);
        let action = self.action(session, self.owner.clone(), due);
        let said = session.with("interview-action-agreed", &[("action", shortened(&action.action).into())]);
        session.save(vec![Edit::Action(action)], move |session| {
            session.say(said);
            Transition::Close
        })
    }

    fn begun(&self, session: &Session, typed: &str) -> Option<(Vec<Edit>, String)> {
        let (owner, due) = match self.step {
            Step::Owner => (Some(typed.to_owned()).filter(|text| !text.is_empty()), None),
            Step::Due => (self.owner.clone(), read_date(typed)),
        };
        let action = self.action(session, owner, due);
        let said = session.with("interview-kept-action", &[("action", shortened(&action.action).into())]);
        Some((vec![Edit::Action(action)], said))
    }
}

/// An action that is agreed: how far it has come.
struct ActionPage {
    id: ActionId,
}

impl ActionPage {
    fn action<'s>(&self, session: &'s Session) -> Option<&'s Action> {
        session.assessment.actions().iter().find(|action| action.id == self.id)
    }
}

impl State for ActionPage {
    fn screen(&self, session: &Session) -> Screen {
        let Some(action) = self.action(session) else { return session.page("interview-prompt-choice") };
        let closes: Vec<String> = action.closes.iter().map(|(id, level)| format!("{id} → {level}")).collect();
        Screen {
            title: action.action.clone(),
            text: vec![closes.join(" · ")],
            body: Body::Choices(super::details::menu(
                ActionStatus::ALL.map(|status| (status_word(session, status), action.status == status)),
            )),
            keys: session.keys(&[("\u{1b}", "interview-key-leave")]),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Cancel | Input::Enter => Transition::Close,
            Input::Picked(place) => match (self.action(session), ActionStatus::ALL.get(place)) {
                (Some(action), Some(status)) => {
                    // The day on which it was done or dropped is recorded with it.
                    let is_closed = matches!(status, ActionStatus::Done | ActionStatus::Dropped);
                    let closed = session.options.today.filter(|_| is_closed);
                    let edit = Edit::Action(Action { status: *status, closed, ..action.clone() });
                    session.save(vec![edit], |_| Transition::Close)
                }
                _ => session.refuse(&Input::Enter),
            },
            other => session.refuse(&other),
        }
    }
}
