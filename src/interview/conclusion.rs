//! The conclusion, the language of the report, and the validation.

use super::details::with_what_was;
use super::screen::{Body, Entry, Field, Input, List, Screen};
use super::session::Session;
use super::state::{State, Transition};
use crate::assessment::{Edit, State as Standing};
use crate::language::Language;

/// The conclusion of the whole.
#[derive(Default)]
pub(super) struct Conclusion {
    /// What was typed, while a question about it is open.
    typed: Option<String>,
}

impl State for Conclusion {
    fn screen(&self, session: &Session) -> Screen {
        let recorded = session.assessment.summary().conclusion.clone().unwrap_or_default();
        Screen {
            title: session.text("interview-review-conclusion"),
            text: vec![session.text("interview-conclusion")],
            body: Body::Field(Field {
                text: self.typed.clone().unwrap_or_else(|| recorded.clone()),
                recorded,
                is_long: true,
                ..Field::default()
            }),
            ..session.page("interview-prompt-text")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Text(text) | Input::More(text) => {
                self.typed = Some(text.clone());
                let conclusion = Some(text).filter(|text| !text.is_empty());
                session.save(vec![Edit::Conclusion(conclusion)], |_| Transition::Close)
            }
            Input::Enter | Input::Cancel => Transition::Close,
            other => session.refuse(&other),
        }
    }

    fn begun(&self, session: &Session, typed: &str) -> Option<(Vec<Edit>, String)> {
        if typed.is_empty() {
            return None;
        }
        let conclusion = with_what_was(session.assessment.summary().conclusion.as_deref(), typed);
        Some((vec![Edit::Conclusion(Some(conclusion))], session.text("interview-kept-conclusion")))
    }
}

/// The language in which reports are written.
pub(super) struct ReportLanguage;

impl State for ReportLanguage {
    fn screen(&self, session: &Session) -> Screen {
        let current = session.assessment.session().language.as_deref().and_then(Language::from_tag);
        let entries = Language::ALL
            .map(|language| Entry { is_chosen: current == Some(language), ..Entry::new(language.own_name(), "") });
        let at = Language::ALL.iter().position(|language| current == Some(*language));
        Screen {
            title: session.text("interview-review-language"),
            text: vec![session.text("interview-report-language")],
            body: Body::List(List { entries: entries.to_vec(), at: at.or(Some(0)), search: true, ..List::default() }),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Picked(place) => match Language::ALL.get(place) {
                Some(language) => {
                    session.save(vec![Edit::Language(Some(language.tag().to_owned()))], |_| Transition::Close)
                }
                None => session.refuse(&Input::Enter),
            },
            Input::Cancel | Input::Enter => Transition::Close,
            other => session.refuse(&other),
        }
    }
}

/// Who validates the assessment.
pub(super) struct Validation;

impl State for Validation {
    fn screen(&self, session: &Session) -> Screen {
        let unknown = session.questions_where(|question| session.assessment.state(question) == Standing::Unknown).len();
        Screen {
            title: session.text("interview-review-validate"),
            text: vec![session.with("interview-validation", &[("unknown", unknown.into())])],
            body: Body::Field(Field::default()),
            ..session.page("interview-prompt-text")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match (input, session.options.today) {
            (Input::Text(name), Some(today)) if !name.is_empty() => {
                let said = session.with("interview-validated", &[("name", name.as_str().into())]);
                session.save(vec![Edit::Validated(Some((name, today)))], move |session| {
                    session.say(said);
                    Transition::Close
                })
            }
            (Input::Text(_) | Input::More(_) | Input::Enter | Input::Cancel, _) => Transition::Close,
            (other, _) => session.refuse(&other),
        }
    }
}
