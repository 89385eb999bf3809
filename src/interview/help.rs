//! Help on a question, and the list of all keys, each of which can be chosen there.

use super::question::command;
use super::screen::{Body, Entry, Input, List, Screen};
use super::session::Session;
use super::state::{State, Transition};
use crate::questionnaire::QuestionId;

/// What to listen for at a question, and what to ask for.
pub(super) struct Help {
    id: QuestionId,
}

impl Help {
    pub(super) const fn new(id: QuestionId) -> Self {
        Self { id }
    }
}

impl State for Help {
    fn screen(&self, session: &Session) -> Screen {
        let mut text = session.help(&self.id);
        if text.is_empty() {
            text.push(session.text("interview-no-help"));
        }
        let domain = session.question(&self.id).and_then(|question| session.domain_of(question));
        if let Some(domain) = domain {
            let about = domain.about().map(|about| format!("{}. {about}", domain.title()));
            text.extend(about);
        }
        Screen { title: session.heading(&self.id), text, body: Body::Page, ..session.page("interview-prompt-page") }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            // A key that means something at the question does it at once.
            Input::Key(key) if key != ' ' && key != 'h' && key != '?' => {
                let id = self.id.clone();
                match command(session, &id, key) {
                    Transition::Open(state) => Transition::Replace(state),
                    Transition::Stay => Transition::Close,
                    other => other,
                }
            }
            _ => Transition::Close,
        }
    }
}

/// Every key with what it does.
const KEYS: [(&str, char, &str); 24] = [
    ("n", 'n', "interview-keys-note"),
    ("e", 'e', "interview-keys-evidence"),
    ("c", 'c', "interview-keys-claimed"),
    ("v", 'v', "interview-keys-votes"),
    ("u", 'u', "interview-keys-unknown"),
    ("a", 'a', "interview-keys-not-applicable"),
    ("f", 'f', "interview-keys-confidence"),
    ("i", 'i', "interview-keys-importance"),
    ("w", 'w', "interview-keys-by"),
    ("y", 'y', "interview-keys-confirm"),
    ("s", 's', "interview-keys-skip"),
    ("b ←", 'b', "interview-keys-back"),
    ("> →", '>', "interview-keys-forward"),
    ("j", 'j', "interview-keys-jump"),
    ("o", 'o', "interview-keys-open"),
    ("d", 'd', "interview-keys-domains"),
    ("r", 'r', "interview-keys-review"),
    ("z", 'z', "interview-keys-undo"),
    ("Z", 'Z', "interview-keys-redo"),
    ("p", 'p', "interview-keys-about"),
    ("l", 'l', "interview-keys-language"),
    ("t", 't', "interview-keys-advance"),
    ("h ?", 'h', "interview-keys-help"),
    ("q", 'q', "interview-keys-quit"),
];

/// The list of all keys.
pub(super) struct Keys {
    id: QuestionId,
}

impl Keys {
    pub(super) const fn new(id: QuestionId) -> Self {
        Self { id }
    }

    /// The keys that mean something at this question.
    fn keys(&self, session: &Session) -> Vec<&'static (&'static str, char, &'static str)> {
        let has_importance = !session.assessment.questionnaire().importance().is_empty();
        let has_languages = session.options.translations.len() > 1;
        let may_be_left_out =
            session.question(&self.id).is_some_and(crate::questionnaire::Question::may_be_not_applicable);
        KEYS.iter()
            .filter(|(_, key, _)| match key {
                'i' => has_importance,
                'l' => has_languages,
                'a' => may_be_left_out,
                _ => true,
            })
            .collect()
    }
}

impl State for Keys {
    fn screen(&self, session: &Session) -> Screen {
        let entries = self
            .keys(session)
            .into_iter()
            .map(|(name, _, message)| Entry::new(format!("{name:<4} {}", session.text(message)), ""))
            .collect();
        Screen {
            title: session.text("interview-keys-title"),
            text: vec![session.text("interview-keys-capital")],
            body: Body::List(List { entries, at: Some(0), ..List::default() }),
            keys: session.keys(&[("\n", "interview-key-do"), ("\u{1b}", "interview-key-leave")]),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        let key = match input {
            Input::Picked(place) => self.keys(session).get(place).map(|(_, key, _)| *key),
            Input::Key(key) => Some(key).filter(|key| *key != 'k'),
            Input::Forward => Some('>'),
            _ => None,
        };
        let Some(key) = key else { return Transition::Close };
        let id = self.id.clone();
        let done = if key == '>' { session.forward() } else { command(session, &id, key) };
        match done {
            Transition::Open(state) => Transition::Replace(state),
            Transition::Stay => Transition::Close,
            other => other,
        }
    }
}
