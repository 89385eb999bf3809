//! The end of a domain: its score, the finding, and the levels that lack evidence.

use super::details::with_what_was;
use super::documents::Documents;
use super::question::{command, elsewhere};
use super::screen::{Body, Choice, Choices, Field, Input, Screen};
use super::session::Session;
use super::state::{State, Transition};
use super::wording::shortened;
use crate::assessment::Edit;
use crate::questionnaire::{DomainId, QuestionId};

/// The page of a domain that is complete.
pub(super) struct DomainEnd {
    id: DomainId,
}

impl DomainEnd {
    pub(super) const fn new(id: DomainId) -> Self {
        Self { id }
    }

    fn unsupported(&self, session: &Session) -> Vec<QuestionId> {
        let questionnaire = session.assessment.questionnaire();
        let Some(domain) = questionnaire.domain(self.id.as_str()) else { return Vec::new() };
        let inside = questionnaire.questions_below(domain);
        inside
            .into_iter()
            .filter(|question| session.lacks_evidence(question))
            .map(|question| question.id().clone())
            .collect()
    }
}

impl State for DomainEnd {
    fn screen(&self, session: &Session) -> Screen {
        let questionnaire = session.assessment.questionnaire();
        let Some(domain) = questionnaire.domain(self.id.as_str()) else {
            return session.page("interview-prompt-choice");
        };
        let inside = questionnaire.questions_below(domain);
        let inside = inside.into_iter().filter(|question| session.assessment.is_in_scope(question));
        let (asked, open) = inside.fold((0, 0), |(asked, open), question| {
            (asked + 1, open + usize::from(session.assessment.state(question).is_open()))
        });
        let settled: usize = asked - open;
        let counts = [("domain", domain.title().into()), ("count", settled.into()), ("m", asked.into())];
        let mut text = Vec::new();
        if !session.options.hide_scores
            && let Some(score) = session.options.results.domain(&session.assessment, domain, &session.words)
        {
            text.push(session.with("interview-domain-score", &[("score", score.into())]));
        }
        let choice = |key: &str, message: &str, detail: Option<String>| Choice {
            key: key.to_owned(),
            name: session.text(message),
            detail,
            marks: Vec::new(),
        };
        let finding = session.assessment.finding(&self.id).map(shortened);
        let mut choices = vec![
            choice("1", "interview-domain-onward", None),
            choice(
                "2",
                "interview-domain-finding",
                Some(finding.unwrap_or_else(|| session.text("interview-none-yet"))),
            ),
        ];
        let unsupported = self.unsupported(session);
        if !unsupported.is_empty() {
            choices.push(choice("3", "interview-domain-evidence", Some(Session::names(&unsupported))));
        }
        Screen {
            recorded: session.recorded_line(),
            title: session.with("interview-domain-complete", &counts),
            text,
            // A digit that was meant for the next question changes nothing here: only Enter chooses.
            body: Body::Choices(Choices { choices, at: Some(0), at_once: false, typed: true, is_menu: true }),
            keys: session.keys(&[
                ("\n", "interview-key-onward"),
                ("b", "interview-key-back"),
                ("r", "interview-key-review"),
                ("q", "interview-key-quit"),
            ]),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Picked(0) | Input::Enter | Input::Forward | Input::Cancel => session.onward(),
            Input::Picked(1) => Transition::open(Finding::new(self.id.clone())),
            Input::Picked(_) => Transition::open(WithoutEvidence::new(self.unsupported(session))),
            // The answer that was recorded last can still be completed.
            Input::Key(key) if key.is_ascii_uppercase() && session.recorded.is_some() => {
                let last = session.recorded.clone();
                match last {
                    Some(last) => command(session, &last, key),
                    None => session.refuse(&input),
                }
            }
            Input::Key('b') => session.here(),
            Input::Key(key) => elsewhere(session, key),
            other => session.refuse(&other),
        }
    }
}

/// The finding on a domain, while it is written.
pub(super) struct Finding {
    id: DomainId,
    /// What was typed, while a question about it is open.
    typed: Option<String>,
}

impl Finding {
    pub(super) const fn new(id: DomainId) -> Self {
        Self { id, typed: None }
    }
}

impl State for Finding {
    fn screen(&self, session: &Session) -> Screen {
        let title = session.assessment.questionnaire().domain(self.id.as_str()).map(|domain| domain.title().to_owned());
        let recorded = session.assessment.finding(&self.id).unwrap_or_default().to_owned();
        Screen {
            title: title.unwrap_or_default(),
            text: vec![session.text("interview-finding")],
            body: Body::Field(Field {
                text: self.typed.clone().unwrap_or_else(|| recorded.clone()),
                recorded,
                is_long: true,
                ..Field::default()
            }),
            ..session.page("interview-prompt-finding")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Text(text) | Input::More(text) => {
                self.typed = Some(text.clone());
                let finding = Some(text).filter(|text| !text.is_empty());
                session.save(vec![Edit::Finding(self.id.clone(), finding)], |_| Transition::Close)
            }
            Input::Enter | Input::Cancel => Transition::Close,
            other => session.refuse(&other),
        }
    }

    fn begun(&self, session: &Session, typed: &str) -> Option<(Vec<Edit>, String)> {
        if typed.is_empty() {
            return None;
        }
        let finding = with_what_was(session.assessment.finding(&self.id), typed);
        Some((vec![Edit::Finding(self.id.clone(), Some(finding))], session.text("interview-kept-finding")))
    }
}

/// Levels that lack evidence; one document can be added to several.
pub(super) struct WithoutEvidence {
    questions: Vec<QuestionId>,
}

impl WithoutEvidence {
    pub(super) const fn new(questions: Vec<QuestionId>) -> Self {
        Self { questions }
    }

    /// Those that still lack evidence.
    fn left(&self, session: &Session) -> Vec<QuestionId> {
        let lacks = |id: &&QuestionId| session.question(id).is_some_and(|question| session.lacks_evidence(question));
        self.questions.iter().filter(lacks).cloned().collect()
    }
}

impl State for WithoutEvidence {
    fn screen(&self, session: &Session) -> Screen {
        let left = self.left(session);
        let entries: Vec<_> = left.iter().filter_map(|id| session.entry_for(id)).collect();
        Screen {
            title: session.with("interview-without-evidence", &[("count", entries.len().into())]),
            text: vec![session.text("interview-several")],
            body: Body::List(super::screen::List {
                entries,
                at: Some(0),
                several: true,
                search: true,
                ..super::screen::List::default()
            }),
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
        let left = self.left(session);
        let chosen: Vec<QuestionId> = places.into_iter().filter_map(|place| left.get(place).cloned()).collect();
        if chosen.is_empty() {
            return Transition::Close;
        }
        Documents::for_questions(session, chosen)
    }
}
