//! Where we are, and how to get elsewhere.

use super::domain_end::DomainEnd;
use super::options::Options;
use super::question::Question as QuestionPage;
use super::review::Review;
use super::screen::{Body, Entry, Gauge, Input, List, Progress, Screen};
use super::session::Session;
use super::state::{State, Transition};
use crate::assessment::{Assessment, State as Standing};
use crate::language::{Language, Words};
use crate::questionnaire::{Domain, DomainId, Question, QuestionId};

/// The questions that are asked: those selected whose conditions hold, in the order of the questionnaire.
pub(super) fn asked<'a>(assessment: &'a Assessment, options: &Options) -> Vec<&'a Question> {
    assessment
        .questionnaire()
        .questions()
        .iter()
        .filter(|question| options.selection.contains(question.id()) && assessment.is_in_scope(question))
        .collect()
}

impl Session {
    pub(super) fn asked(&self) -> Vec<&Question> {
        asked(&self.assessment, &self.options)
    }

    /// Whether a question still has to be asked. One that nobody could answer was asked.
    fn is_unasked(&self, question: &Question) -> bool {
        matches!(self.assessment.state(question), Standing::Blank | Standing::ToConfirm)
    }

    /// The questions that are asked and open, in order.
    pub(super) fn open_questions(&self) -> Vec<QuestionId> {
        self.questions_where(|question| self.assessment.state(question).is_open())
    }

    /// The questions that are asked and of which something holds, in order.
    pub(super) fn questions_where(&self, holds: impl Fn(&Question) -> bool) -> Vec<QuestionId> {
        self.asked().into_iter().filter(|question| holds(question)).map(|question| question.id().clone()).collect()
    }

    /// How far the domain of a question, and the whole, have come.
    pub(super) fn progress(&self, at: Option<&QuestionId>) -> Progress {
        let asked = self.asked();
        let gauge = |title: String, questions: &[&Question]| Gauge {
            title,
            done: questions.iter().filter(|question| !self.assessment.state(question).is_open()).count(),
            of: questions.len(),
        };
        let domain = at.and_then(|id| self.question(id)).and_then(|question| self.domain_of(question)).map(|domain| {
            let inside: Vec<&Question> =
                asked.iter().copied().filter(|question| question.domain() == domain.id()).collect();
            gauge(domain.title().to_owned(), &inside)
        });
        let all = gauge(self.text("interview-all"), &asked);
        let time = self.pace.remark(&self.words, all.of - all.done, self.options.until);
        Progress { domain, all, time }
    }

    /// The page of a question, remembering where we were.
    pub(super) fn go_to(&mut self, id: &QuestionId) -> Transition {
        if let Some(before) = self.at.replace(id.clone())
            && before != *id
        {
            self.visited.push(before);
        }
        Transition::home(QuestionPage::new(id.clone()))
    }

    /// On to the end of a domain that is complete now, to the next open question, or to the review.
    pub(super) fn onward(&mut self) -> Transition {
        if let Some(domain) = self.completed_domain() {
            self.touched.remove(&domain);
            return Transition::home(DomainEnd::new(domain));
        }
        let questionnaire = self.assessment.questionnaire();
        let here = self.at.as_ref().and_then(|id| questionnaire.position(id));
        let next = self
            .asked()
            .into_iter()
            .find(|question| questionnaire.position(question.id()) > here && self.is_unasked(question))
            .map(|question| question.id().clone());
        match next {
            Some(id) => self.go_to(&id),
            None => Transition::home(Review::default()),
        }
    }

    /// The innermost domain of the present question that has changed, has nothing left to ask and was not shown so yet.
    fn completed_domain(&self) -> Option<DomainId> {
        let questionnaire = self.assessment.questionnaire();
        let mut next = self.at.as_ref().and_then(|id| self.question(id)).map(Question::domain);
        while let Some(domain) = next.and_then(|id| questionnaire.domain(id.as_str())) {
            let is_complete =
                questionnaire.questions_below(domain).into_iter().all(|question| !self.is_unasked(question));
            if is_complete && self.touched.contains(domain.id()) {
                return Some(domain.id().clone());
            }
            next = domain.parent();
        }
        None
    }

    /// To the next question in order, answered or not.
    pub(super) fn forward(&mut self) -> Transition {
        let questionnaire = self.assessment.questionnaire();
        let here = self.at.as_ref().and_then(|id| questionnaire.position(id));
        let next = self.asked().into_iter().find(|question| questionnaire.position(question.id()) > here);
        match next.map(|question| question.id().clone()) {
            Some(id) => self.go_to(&id),
            None => Transition::home(Review::default()),
        }
    }

    /// To the question that was shown before, else to the one before in order.
    pub(super) fn back(&mut self) -> Transition {
        let is_asked = |session: &Self, id: &QuestionId| session.asked().iter().any(|question| question.id() == id);
        while let Some(id) = self.visited.pop() {
            if is_asked(self, &id) {
                self.at = Some(id.clone());
                return Transition::home(QuestionPage::new(id));
            }
        }
        let questionnaire = self.assessment.questionnaire();
        let here = self.at.as_ref().and_then(|id| questionnaire.position(id));
        let before = self.asked().into_iter().rev().find(|question| questionnaire.position(question.id()) < here);
        match before.map(|question| question.id().clone()) {
            Some(id) => {
                self.at = Some(id.clone());
                Transition::home(QuestionPage::new(id))
            }
            None => {
                self.say(self.text("interview-first"));
                Transition::Stay
            }
        }
    }

    /// To the first open question, else to the first; to the review where none is asked.
    pub(super) fn first(&mut self) -> Transition {
        self.at = None;
        let first = self.asked().into_iter().find(|question| self.is_unasked(question)).map(|found| found.id().clone());
        match first {
            Some(id) => self.go_to(&id),
            None => Transition::home(Review::default()),
        }
    }

    /// A question as an entry of a list.
    pub(super) fn entry_for(&self, id: &QuestionId) -> Option<Entry> {
        let question = self.question(id)?;
        let (state, tone) = self.state_words(question);
        Some(Entry { text: format!("{id} {}", question.title()), state, tone, is_chosen: false })
    }

    /// The domains that have questions of their own to ask, in order.
    pub(super) fn asked_domains(&self) -> Vec<(&Domain, Vec<&Question>)> {
        let asked = self.asked();
        let of = |domain: &Domain| asked.iter().copied().filter(|question| question.domain() == domain.id()).collect();
        let domains = self.assessment.questionnaire().domains().iter().map(|domain| (domain, of(domain)));
        domains.filter(|(_, questions): &(_, Vec<_>)| !questions.is_empty()).collect()
    }
}

/// Questions to choose from; choosing one leads there.
pub(super) struct Questions {
    title: &'static str,
    ids: Vec<QuestionId>,
    /// What was typed to search, in plain mode.
    searched: Option<String>,
}

impl Questions {
    /// The questions with their heading, which is a message.
    pub(super) const fn new(title: &'static str, ids: Vec<QuestionId>) -> Self {
        Self { title, ids, searched: None }
    }

    /// Every question that is asked.
    pub(super) fn all(session: &Session) -> Self {
        Self::new("interview-jump-title", session.questions_where(|_| true))
    }
}

impl State for Questions {
    fn screen(&self, session: &Session) -> Screen {
        let entries: Vec<Entry> = self.ids.iter().filter_map(|id| session.entry_for(id)).collect();
        let questionnaire = session.assessment.questionnaire();
        let here = session.at.as_ref().and_then(|id| questionnaire.position(id));
        let at = self.ids.iter().position(|id| questionnaire.position(id) >= here);
        let found = self.searched.as_deref().map(|text| session.with("interview-found", &[("text", text.into())]));
        Screen {
            title: session.with(self.title, &[("count", entries.len().into())]),
            text: found.into_iter().collect(),
            body: Body::List(List {
                entries,
                at: at.or(Some(0)),
                search: true,
                digits_search: true,
                ..List::default()
            }),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Picked(place) => match self.ids.get(place).cloned() {
                Some(id) => session.go_to(&id),
                None => session.refuse(&Input::Enter),
            },
            Input::Cancel | Input::Enter => Transition::Close,
            Input::Text(text) => {
                let screen = self.screen(session);
                let found: Vec<QuestionId> =
                    screen.found(&text).into_iter().filter_map(|place| self.ids.get(place).cloned()).collect();
                match found.as_slice() {
                    [] => {
                        let exists = exists(session, &text);
                        let id = if exists { "interview-jump-not-asked" } else { "interview-jump-nothing" };
                        session.warn(session.with(id, &[("text", super::wording::shortened(&text).into())]));
                        Transition::Stay
                    }
                    [one] => session.go_to(&one.clone()),
                    _ => {
                        self.ids = found;
                        self.searched = Some(text);
                        Transition::Stay
                    }
                }
            }
            other => session.refuse(&other),
        }
    }
}

/// Whether a text names a question that exists but is not asked now.
fn exists(session: &Session, text: &str) -> bool {
    let questions = session.assessment.questionnaire().questions().iter();
    let titles: Vec<String> = questions.map(|question| format!("{} {}", question.id(), question.title())).collect();
    !super::search::matches(titles.iter().map(String::as_str), text).is_empty()
}

/// The domains; choosing one leads to its first open question.
pub(super) struct Domains;

impl State for Domains {
    fn screen(&self, session: &Session) -> Screen {
        let domain = session.at.as_ref().and_then(|id| session.question(id)).map(Question::domain);
        let domains = session.asked_domains();
        let at = domains.iter().position(|(known, _)| Some(known.id()) == domain);
        let entries = domains.into_iter().map(|(domain, questions)| {
            let open = questions.iter().filter(|question| session.assessment.state(question).is_open()).count();
            Entry {
                text: format!("{} {}", domain.id(), domain.title()),
                state: format!("{}/{}", questions.len() - open, questions.len()),
                ..Entry::default()
            }
        });
        Screen {
            title: session.text("interview-domains"),
            body: Body::List(List { entries: entries.collect(), at: at.or(Some(0)), search: true, ..List::default() }),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Picked(place) => {
                let domains = session.asked_domains();
                let questions = domains.get(place).map(|(_, questions)| questions.as_slice()).unwrap_or_default();
                let open = questions.iter().find(|question| session.assessment.state(question).is_open());
                match open.or(questions.first()).map(|question| question.id().clone()) {
                    Some(id) => session.go_to(&id),
                    None => session.refuse(&Input::Enter),
                }
            }
            Input::Cancel | Input::Enter => Transition::Close,
            other => session.refuse(&other),
        }
    }
}

/// The languages of the screen.
pub(super) struct Languages;

impl State for Languages {
    fn screen(&self, session: &Session) -> Screen {
        let spoken = session.words.language();
        let entries = session.options.translations.iter().map(|(language, _)| Entry {
            text: language.own_name().to_owned(),
            is_chosen: *language == spoken,
            ..Entry::default()
        });
        let at = session.options.translations.iter().position(|(language, _)| *language == spoken);
        Screen {
            title: session.text("interview-languages"),
            text: vec![session.text("interview-languages-screen")],
            body: Body::List(List { entries: entries.collect(), at, search: true, ..List::default() }),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Picked(place) => {
                let chosen: Option<Language> = session.options.translations.get(place).map(|(language, _)| *language);
                if let Some(language) = chosen {
                    session.words = Words::new(language);
                    session.translate();
                }
                Transition::Close
            }
            Input::Cancel | Input::Enter => Transition::Close,
            other => session.refuse(&other),
        }
    }
}
