//! A state of the interview: one page, and what each input does there.

use super::Ending;
use super::screen::{Input, Screen};
use super::session::Session;
use crate::assessment::Edit;

/// One page of the interview.
pub(super) trait State {
    /// What the page shows.
    fn screen(&self, session: &Session) -> Screen;

    /// What an input does.
    fn input(&mut self, session: &mut Session, input: Input) -> Transition;

    /// The changes that keep a text which was being typed when the interview was interrupted, and what to say about them.
    fn begun(&self, session: &Session, typed: &str) -> Option<(Vec<Edit>, String)> {
        let _ = (session, typed);
        None
    }

    /// Whether an answer waits here that could not be saved.
    fn has_unsaved(&self) -> bool {
        false
    }
}

/// Where the interview goes after an input.
pub(super) enum Transition {
    /// The same page again.
    Stay,
    /// Another page in place of this one.
    Replace(Box<dyn State>),
    /// A page on top of this one; closing it leads back here.
    Open(Box<dyn State>),
    /// Back to the page below.
    Close,
    /// Back to the page below, and on from there.
    CloseThen(Box<Transition>),
    /// This page alone, with nothing below.
    Home(Box<dyn State>),
    /// The end.
    Quit(Ending),
}

/// What happens once a change is saved.
pub(super) type After = Box<dyn FnOnce(&mut Session) -> Transition>;

impl Transition {
    /// Opens a page on top of the present one.
    pub(super) fn open(state: impl State + 'static) -> Self {
        Self::Open(Box::new(state))
    }

    /// Shows another page in place of the present one.
    pub(super) fn replace(state: impl State + 'static) -> Self {
        Self::Replace(Box::new(state))
    }

    /// Shows a page with nothing below it.
    pub(super) fn home(state: impl State + 'static) -> Self {
        Self::Home(Box::new(state))
    }
}
