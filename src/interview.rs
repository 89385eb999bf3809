//! The interview: what is asked next, and what an answer does.
//!
//! Each page is a `State` in a file of its own: it shows a [`Screen`] and says what an [`Input`] does. The
//! session holds the assessment, where we are in it, and the [`Storage`] in which every answer is saved before the next page
//! appears. A [`Prompt`] shows the pages: a terminal, plain lines for screen readers, or a script.

mod actions;
mod conclusion;
mod dates;
mod decisions;
mod details;
mod document;
mod documents;
mod domain_end;
mod failure;
mod help;
mod history;
mod intake;
mod levels;
mod navigation;
mod options;
mod pace;
mod plain;
mod prompt;
mod question;
mod review;
mod screen;
mod scripted;
mod search;
mod session;
mod state;
mod storage;
mod terminal;
mod unchanged;
mod view;
mod wording;

use std::path::Path;
use std::time::Duration;

pub use self::options::{Options, Results, Selection};
pub use self::plain::{Lines, Plain};
pub use self::prompt::{Prompt, Reply, ask_text, choose};
pub use self::screen::{
    Body, Choice, Choices, Detail, Entry, Field, Gauge, Header, Input, Key, List, Mark, Notice, Progress, Recorded,
    Screen, Tone,
};
pub use self::scripted::Scripted;
use self::session::Session;
use self::state::{State, Transition};
pub use self::storage::{SaveFailure, Storage};
pub use self::terminal::{Colours, Short, StandardLines, Surroundings, Terminal, surroundings};
use crate::assessment::Assessment;

/// How an interview ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// With nothing left to ask.
    Finished,
    /// With the wish to see the report now.
    Report,
    /// Before its end, at the user's wish; all is saved.
    Left,
    /// By Ctrl-C, Ctrl-D or a closed window; all is saved except what a disk refused, which was said.
    Interrupted,
    /// At the user's wish, with an answer that could not be saved.
    NotSaved,
}

/// What is left when an interview has ended.
#[derive(Debug)]
pub struct Outcome {
    /// How it ended.
    pub ending: Ending,
    /// What is said once the screen is given back.
    pub farewell: Vec<String>,
    /// Where everything is saved now, if that is another place than at first.
    pub place: Option<String>,
    /// The assessment as it is now.
    pub assessment: Assessment,
}

/// Holds an interview until it ends. `clock` gives the time since it began.
pub fn hold(
    assessment: Assessment,
    options: Options,
    storage: Box<dyn Storage>,
    prompt: &mut dyn Prompt,
    clock: &dyn Fn() -> Duration,
) -> Outcome {
    let mut session = Session::new(assessment, options, storage);
    let mut pages: Vec<Box<dyn State>> = Vec::new();
    let start = intake::start(&mut session);
    let mut ending = apply(&mut pages, start);
    while ending.is_none() {
        let Some(page) = pages.last() else { break };
        let screen = session.complete(page.screen(&session));
        let input = prompt.ask(&screen, &session.words);
        session.tick(clock());
        let Some(page) = pages.last_mut() else { break };
        let transition = match input {
            Input::Again => Transition::Stay,
            Input::Interrupted(typed) => interrupted(&mut session, &pages, typed.as_deref()),
            Input::Text(text) => page.input(&mut session, Input::Text(prompt::clean(&text))),
            Input::More(text) => page.input(&mut session, Input::More(prompt::clean(&text))),
            Input::Create(text) => page.input(&mut session, Input::Create(prompt::clean(&text))),
            other => page.input(&mut session, other),
        };
        ending = apply(&mut pages, transition);
        if ending.is_none() && pages.is_empty() {
            let here = session.here();
            ending = apply(&mut pages, here);
        }
    }
    let farewell = session.notices.into_iter().map(|notice| notice.text).chain(session.farewell).collect();
    let ending = ending.unwrap_or(Ending::Left);
    Outcome { ending, farewell, place: session.place, assessment: session.assessment }
}

/// Makes a transition; gives the ending where it is the last.
fn apply(pages: &mut Vec<Box<dyn State>>, transition: Transition) -> Option<Ending> {
    match transition {
        Transition::Stay => {}
        Transition::Replace(page) => {
            pages.pop();
            pages.push(page);
        }
        Transition::Open(page) => pages.push(page),
        Transition::Close => {
            pages.pop();
        }
        Transition::CloseThen(then) => {
            pages.pop();
            return apply(pages, *then);
        }
        Transition::Home(page) => {
            pages.clear();
            pages.push(page);
        }
        Transition::Quit(ending) => return Some(ending),
    }
    None
}

/// Ctrl-C, Ctrl-D, a closed window, with `typed` in the field: keeps what was begun and says what is saved.
fn interrupted(session: &mut Session, pages: &[Box<dyn State>], typed: Option<&str>) -> Transition {
    let has_unsaved = pages.iter().any(|page| page.has_unsaved());
    let typed = prompt::clean(typed.unwrap_or_default());
    let begun = pages.last().filter(|_| !has_unsaved).and_then(|page| page.begun(session, &typed));
    let mut is_lost = has_unsaved;
    if let Some((edits, said)) = begun {
        match session.try_write(&edits) {
            Ok(()) => session.farewell.push(said),
            Err(failure) => {
                session.farewell.push(failure.text);
                is_lost = true;
            }
        }
    }
    session.farewell.push(session.text(if is_lost { "interview-quit-not-saved" } else { "interview-interrupted" }));
    Transition::Quit(Ending::Interrupted)
}

impl Session {
    /// A page with what was said since the last one.
    fn complete(&mut self, screen: Screen) -> Screen {
        let recorded = screen.recorded.or_else(|| self.recorded_line().filter(|recorded| recorded.is_new));
        self.recorded_is_new = false;
        Screen { notices: std::mem::take(&mut self.notices), recorded, ..screen }
    }
}

/// The name of an assessment's file as it was typed, with the extension `.toml` if it has none.
#[must_use]
pub fn file_name(typed: &str) -> String {
    let path = Path::new(typed.trim());
    let named = if path.extension().is_none() { path.with_extension("toml") } else { path.to_owned() };
    named.display().to_string()
}

#[cfg(test)]
mod tests;
