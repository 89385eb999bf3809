//! When something cannot be saved: the answer is kept and offered again, in the same place or another; and the question that
//! comes before a validation ends.

use super::Ending;
use super::screen::{Body, Field, Input, Screen};
use super::session::{Session, question_of};
use super::state::{After, State, Transition};
use super::storage::SaveFailure;
use crate::assessment::Edit;

/// What is to be tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Attempt {
    /// Saving as it is.
    Save,
    /// Reading what someone else has saved, then saving on top of it.
    Mine,
    /// Reading what someone else has saved, and leaving the own change.
    Theirs,
}

/// The page of a change that could not be saved.
pub(super) struct NotSaved {
    edits: Vec<Edit>,
    after: Option<After>,
    failure: SaveFailure,
    attempt: Attempt,
}

impl NotSaved {
    pub(super) fn new(edits: Vec<Edit>, after: After, failure: SaveFailure) -> Self {
        Self { edits, after: Some(after), failure, attempt: Attempt::Save }
    }

    /// Tries once more; each attempt begins with the file as it is now where someone else has changed it.
    fn again(&mut self, session: &mut Session) -> Transition {
        if self.attempt != Attempt::Save {
            match session.storage.reload() {
                Ok(assessment) => {
                    // What was to be undone is measured against answers that may be others now.
                    session.history.clear();
                    session.replace(assessment, None);
                }
                Err(failure) => return self.failed(failure),
            }
            if self.attempt == Attempt::Theirs {
                session.say(session.text("interview-theirs-taken"));
                return session.here();
            }
        }
        match session.try_write(&self.edits) {
            Ok(()) => self.saved(session),
            Err(failure) => self.failed(failure),
        }
    }

    fn failed(&mut self, failure: SaveFailure) -> Transition {
        self.failure = failure;
        Transition::Stay
    }

    /// Goes on as if it had been saved at first.
    fn saved(&mut self, session: &mut Session) -> Transition {
        match self.after.take() {
            Some(after) => Transition::CloseThen(Box::new(after(session))),
            None => Transition::Close,
        }
    }
}

impl State for NotSaved {
    fn screen(&self, session: &Session) -> Screen {
        // What a conflict says elsewhere ends with advice that is of no use here.
        let text = if self.failure.is_conflict {
            vec![session.text("interview-conflict")]
        } else {
            vec![self.failure.text.clone(), session.text("interview-not-saved")]
        };
        let keys: &[(&str, &'static str)] = if self.failure.is_conflict {
            &[("m", "interview-key-mine"), ("t", "interview-key-theirs"), ("q", "interview-key-quit-unsaved")]
        } else {
            &[("r", "interview-key-retry"), ("p", "interview-key-elsewhere"), ("q", "interview-key-quit-unsaved")]
        };
        Screen {
            title: session.text("interview-not-saved-title"),
            text: text.into_iter().chain([session.describe(&self.edits)]).collect(),
            keys: session.keys(keys),
            body: Body::Choices(super::screen::Choices::default()),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match (&input, self.failure.is_conflict) {
            (Input::Key('r') | Input::Enter, false) => self.again(session),
            (Input::Key('p'), false) => Transition::open(Elsewhere {
                edits: self.edits.clone(),
                after: self.after.take(),
                failure: self.failure.clone(),
                attempt: self.attempt,
                typed: String::new(),
            }),
            (Input::Key('m'), true) => {
                self.attempt = Attempt::Mine;
                self.again(session)
            }
            (Input::Key('t'), true) => {
                self.attempt = Attempt::Theirs;
                self.again(session)
            }
            (Input::Key('q'), _) => {
                session.farewell.push(session.text("interview-quit-not-saved"));
                Transition::Quit(Ending::NotSaved)
            }
            _ => session.refuse(&input),
        }
    }

    fn has_unsaved(&self) -> bool {
        true
    }
}

/// Another file in which everything is saved.
struct Elsewhere {
    edits: Vec<Edit>,
    after: Option<After>,
    failure: SaveFailure,
    attempt: Attempt,
    typed: String,
}

impl Elsewhere {
    /// Back to the choice, with the change kept.
    fn back(&mut self) -> Transition {
        let state = NotSaved {
            edits: std::mem::take(&mut self.edits),
            after: self.after.take(),
            failure: self.failure.clone(),
            attempt: self.attempt,
        };
        Transition::CloseThen(Box::new(Transition::replace(state)))
    }
}

impl State for Elsewhere {
    fn screen(&self, session: &Session) -> Screen {
        Screen {
            title: session.text("interview-elsewhere-title"),
            text: vec![self.failure.text.clone(), session.text("interview-elsewhere")],
            body: Body::Field(Field { text: self.typed.clone(), is_path: true, ..Field::default() }),
            ..session.page("interview-prompt-file")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        let place = match input {
            Input::Text(place) if !place.trim().is_empty() => super::file_name(&place),
            Input::Text(_) | Input::Enter | Input::Cancel => return self.back(),
            other => return session.refuse(&other),
        };
        match session.storage.save_elsewhere(&place, &self.edits) {
            Ok(saved) => {
                let step = super::history::Step {
                    text: session.storage.text(),
                    what: session.describe(&self.edits),
                    question: question_of(&self.edits),
                };
                session.took(step, &self.edits, saved);
                // The first file keeps its own text: what was changed there cannot be undone here.
                session.history.clear();
                session.say(session.with("interview-saved-elsewhere", &[("file", place.as_str().into())]));
                session.place = Some(place);
                let then = match self.after.take() {
                    Some(after) => after(session),
                    None => session.here(),
                };
                // This page and the one below it.
                Transition::CloseThen(Box::new(Transition::CloseThen(Box::new(then))))
            }
            Err(failure) => {
                session.warn(failure.text);
                self.typed = place;
                Transition::Stay
            }
        }
    }

    fn has_unsaved(&self) -> bool {
        true
    }
}

/// The question that is asked before a change ends a validation.
pub(super) struct EndsValidation {
    edits: Vec<Edit>,
    after: Option<After>,
}

impl EndsValidation {
    pub(super) fn new(edits: Vec<Edit>, after: After) -> Self {
        Self { edits, after: Some(after) }
    }
}

impl State for EndsValidation {
    fn screen(&self, session: &Session) -> Screen {
        let by = session.assessment.session().validated.as_ref().map(|validation| validation.by.clone());
        let what = session.describe(&self.edits);
        Screen {
            title: session.text("interview-ends-validation-title"),
            text: vec![
                session.with(
                    "interview-ends-validation",
                    &[("name", by.unwrap_or_default().into()), ("what", what.into())],
                ),
            ],
            body: Body::Choices(super::screen::Choices::default()),
            keys: session.keys(&[("y", "interview-key-change-it"), ("\u{1b}", "interview-key-leave-it")]),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Key('y') => {
                let Some(after) = self.after.take() else { return Transition::Close };
                let edits = std::mem::take(&mut self.edits);
                session.say(session.text("interview-draft-again"));
                Transition::CloseThen(Box::new(session.write(edits, after)))
            }
            Input::Cancel | Input::Enter | Input::Key('n') => {
                session.say(session.text("interview-still-validated"));
                Transition::Close
            }
            other => session.refuse(&other),
        }
    }
}
