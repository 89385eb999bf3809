//! What was changed, to be undone and redone.

use super::session::Session;
use super::state::Transition;
use crate::questionnaire::QuestionId;

/// How many changes can be undone.
const DEPTH: usize = 200;

/// A change that was saved.
#[derive(Debug, Clone)]
pub(super) struct Step {
    /// The whole text before it, or after it where it was undone.
    pub(super) text: String,
    /// What it changed, in words.
    pub(super) what: String,
    /// The question that it is about.
    pub(super) question: Option<QuestionId>,
}

/// The changes of this session.
#[derive(Debug, Default)]
pub(super) struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl History {
    /// Notes a change. What was undone before it can no longer be redone.
    pub(super) fn push(&mut self, step: Step) {
        self.undone.clear();
        self.done.push(step);
        if self.done.len() > DEPTH {
            self.done.remove(0);
        }
    }

    /// Forgets everything: someone else has changed the text.
    pub(super) fn clear(&mut self) {
        self.done.clear();
        self.undone.clear();
    }
}

/// Which way to go in the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Undo,
    Redo,
}

/// Takes back the last change, or makes the one that was taken back last again, and says which.
pub(super) fn go(session: &mut Session, direction: Direction) -> Transition {
    let (nothing, said) = match direction {
        Direction::Undo => ("interview-nothing-to-undo", "interview-undone"),
        Direction::Redo => ("interview-nothing-to-redo", "interview-redone"),
    };
    let history = &mut session.history;
    let taken = match direction {
        Direction::Undo => history.done.pop(),
        Direction::Redo => history.undone.pop(),
    };
    let Some(step) = taken else {
        session.warn(session.text(nothing));
        return Transition::Stay;
    };
    let before = session.storage.text();
    match session.storage.restore(&step.text) {
        Ok(assessment) => {
            session.replace(assessment, step.question.as_ref());
            session.say(session.with(said, &[("what", step.what.as_str().into())]));
            let question = step.question.clone();
            let turned = Step { text: before, ..step };
            match direction {
                Direction::Undo => session.history.undone.push(turned),
                Direction::Redo => session.history.done.push(turned),
            }
            session.recorded = None;
            match question {
                Some(question) => session.go_to(&question),
                None => Transition::Stay,
            }
        }
        Err(failure) => {
            // Nothing has changed, and the same can be tried again.
            match direction {
                Direction::Undo => session.history.done.push(step),
                Direction::Redo => session.history.undone.push(step),
            }
            session.warn(failure.text);
            Transition::Stay
        }
    }
}
