//! Evidence: a document of the register with one key, or a new one with its title and date.

use jiff::civil::Date;

use super::dates::read_date;
use super::document::DocumentPage;
use super::screen::{Body, Entry, Field, Input, List, Screen, Tone};
use super::session::Session;
use super::state::{State, Transition};
use super::wording::shortened;
use crate::assessment::{Edit, Evidence, EvidenceKind, EvidenceUse, id_from_words};
use crate::questionnaire::{EvidenceId, QuestionId};

/// The documents of the register, to attach one to questions.
pub(super) struct Documents {
    questions: Vec<QuestionId>,
    /// What was typed to search, in plain mode.
    searched: Option<String>,
}

impl Documents {
    /// The page that adds evidence to questions: the title of a new document at once where the register is empty.
    pub(super) fn for_questions(session: &Session, questions: Vec<QuestionId>) -> Transition {
        if session.assessment.evidence().is_empty() {
            return Transition::open(NewDocument::new(questions, None));
        }
        Transition::open(Self { questions, searched: None })
    }

    /// The documents that are shown: all, or those that were searched for.
    fn shown<'s>(&self, session: &'s Session) -> Vec<&'s Evidence> {
        let documents = session.assessment.evidence();
        let texts = documents.iter().map(|document| document.title.as_str());
        let found = super::search::matches(texts, self.searched.as_deref().unwrap_or_default());
        found.into_iter().filter_map(|place| documents.get(place)).collect()
    }

    fn entry(&self, session: &Session, document: &Evidence) -> Entry {
        let mut facts = vec![session.kind_word(document.kind)];
        facts.extend(document.date.map(|day| session.date(day)));
        let has_expired = document.has_expired(session.day());
        if has_expired {
            facts.push(session.text("interview-expired"));
        }
        Entry {
            text: document.title.clone(),
            state: facts.join(", "),
            tone: if has_expired { Tone::Warning } else { Tone::Plain },
            is_chosen: self.questions.iter().all(|id| session.shows(id, &document.id)),
        }
    }
}

impl Session {
    /// Whether a document is evidence for a question.
    pub(super) fn shows(&self, question: &QuestionId, document: &EvidenceId) -> bool {
        self.shown(question).iter().any(|shown| shown.id == *document)
    }

    /// The evidence of a question.
    pub(super) fn shown(&self, question: &QuestionId) -> &[EvidenceUse] {
        self.assessment.entry(question).map(|entry| entry.evidence.as_slice()).unwrap_or_default()
    }

    /// The ids of questions, as a sentence names them.
    pub(super) fn names(questions: &[QuestionId]) -> String {
        questions.iter().map(QuestionId::as_str).collect::<Vec<_>>().join(", ")
    }
}

/// The changes that make a document evidence for questions.
fn attach(session: &Session, questions: &[QuestionId], document: &EvidenceId) -> Vec<Edit> {
    questions
        .iter()
        .filter(|question| !session.shows(question, document))
        .map(|question| {
            let mut shown = session.shown(question).to_vec();
            shown.push(EvidenceUse { id: document.clone(), proves: None });
            Edit::Shown(question.clone(), shown)
        })
        .collect()
}

impl State for Documents {
    fn screen(&self, session: &Session) -> Screen {
        let title = match self.questions.as_slice() {
            [] => session.text("interview-documents-title"),
            [one] => session.heading(one),
            several => Session::names(several),
        };
        let entries: Vec<Entry> =
            self.shown(session).into_iter().map(|document| self.entry(session, document)).collect();
        let found = self.searched.as_deref().map(|text| session.with("interview-found", &[("text", text.into())]));
        let asked = if self.questions.is_empty() { "interview-documents-which" } else { "interview-documents" };
        Screen {
            title,
            text: found.into_iter().chain([session.text(asked)]).collect(),
            body: Body::List(List {
                entries,
                at: Some(0),
                create: Some(session.text("interview-new-document")),
                search: true,
                ..List::default()
            }),
            keys: session.keys(&[
                ("+", "interview-key-new-document"),
                ("Tab", "interview-key-details"),
                ("\u{1b}", "interview-key-leave"),
            ]),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Cancel | Input::Enter => Transition::Close,
            Input::Key('+') => Transition::replace(NewDocument::new(self.questions.clone(), None)),
            Input::Picked(place) => {
                let Some(id) = self.shown(session).get(place).map(|document| document.id.clone()) else {
                    return session.refuse(&Input::Enter);
                };
                let edits = attach(session, &self.questions, &id);
                if edits.is_empty() {
                    return Transition::replace(DocumentPage::new(id, self.questions.clone()));
                }
                let said = said_attached(session, &id, &self.questions);
                session.save(edits, move |session| {
                    session.say(said);
                    Transition::Close
                })
            }
            Input::Details(place) => match self.shown(session).get(place).map(|document| document.id.clone()) {
                Some(id) => Transition::replace(DocumentPage::new(id, self.questions.clone())),
                None => session.refuse(&Input::Enter),
            },
            Input::Text(text) => {
                let found = self.screen(session).found(&text);
                if found.is_empty() || text.starts_with('+') {
                    let title = text.trim_start_matches('+').trim().to_owned();
                    return Transition::replace(NewDocument::new(self.questions.clone(), Some(title)));
                }
                self.searched = Some(text);
                Transition::Stay
            }
            // In a terminal, a text that was typed and is none of the entries.
            Input::Create(title) => Transition::replace(NewDocument::new(self.questions.clone(), Some(title))),
            other => session.refuse(&other),
        }
    }
}

fn said_attached(session: &Session, id: &EvidenceId, questions: &[QuestionId]) -> String {
    let title = session.assessment.document(id).map(|document| shortened(&document.title)).unwrap_or_default();
    if questions.is_empty() {
        return session.with("interview-registered", &[("title", title.into())]);
    }
    session.with("interview-attached", &[("title", title.into()), ("questions", Session::names(questions).into())])
}

/// A new document: its title, then its date.
pub(super) struct NewDocument {
    questions: Vec<QuestionId>,
    /// The title, once it is given.
    title: Option<String>,
    /// A text that was refused and stays in the field.
    refused: Option<String>,
}

impl NewDocument {
    pub(super) fn new(questions: Vec<QuestionId>, title: Option<String>) -> Self {
        Self { questions, title: title.filter(|title| !title.is_empty()), refused: None }
    }

    /// Registers the document and attaches it to the questions.
    fn register(&self, session: &mut Session, title: &str, date: Option<Date>, opens_details: bool) -> Transition {
        let document = new_document(session, title, date);
        let id = document.id.clone();
        let questions = self.questions.clone();
        let mut edits = vec![Edit::Document(document)];
        edits.extend(attach(session, &questions, &id));
        session.save(edits, move |session| {
            session.say(said_attached(session, &id, &questions));
            session.warn_of_date(date);
            if opens_details { Transition::replace(DocumentPage::new(id, questions)) } else { Transition::Close }
        })
    }
}

impl Session {
    /// Says that a date has not come yet.
    pub(super) fn warn_of_date(&mut self, date: Option<Date>) {
        if let (Some(date), Some(today)) = (date, self.options.today)
            && date > today
        {
            self.warn(self.with("interview-date-ahead", &[("date", self.date(date).into())]));
        }
    }
}

impl State for NewDocument {
    fn screen(&self, session: &Session) -> Screen {
        let (title, asked) = match &self.title {
            None => (session.text("interview-new-document"), "interview-new-title"),
            Some(title) => (title.clone(), "interview-new-date"),
        };
        let attached = (!self.questions.is_empty())
            .then(|| session.with("interview-new-for", &[("questions", Session::names(&self.questions).into())]));
        Screen {
            title,
            text: attached.into_iter().chain([session.text(asked)]).collect(),
            body: Body::Field(Field {
                text: self.refused.clone().unwrap_or_default(),
                more: Some(session.text("interview-key-details")),
                ..Field::default()
            }),
            ..session.page(if self.title.is_none() { "interview-prompt-title" } else { "interview-prompt-date" })
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        let (text, opens_details) = match input {
            Input::Text(text) => (text, false),
            Input::More(text) => (text, true),
            Input::Enter => (String::new(), false),
            Input::Cancel => {
                self.refused = None;
                // From the date back to the title, from there back to where we came from.
                return match self.title.take() {
                    Some(title) => {
                        self.refused = Some(title);
                        Transition::Stay
                    }
                    None => Transition::Close,
                };
            }
            other => return session.refuse(&other),
        };
        let Some(title) = self.title.clone() else {
            if text.is_empty() {
                return Transition::Close;
            }
            if opens_details {
                return self.register(session, &text, None, true);
            }
            self.title = Some(text);
            self.refused = None;
            return Transition::Stay;
        };
        let date = match read_date(&text) {
            None if !text.is_empty() => {
                session.warn(session.text("interview-bad-date"));
                self.refused = Some(text);
                return Transition::Stay;
            }
            date => date,
        };
        self.refused = Some(text);
        self.register(session, &title, date, opens_details)
    }

    fn begun(&self, session: &Session, typed: &str) -> Option<(Vec<Edit>, String)> {
        let (title, date) = match &self.title {
            None if typed.is_empty() => return None,
            None => (typed.to_owned(), None),
            Some(title) => (title.clone(), read_date(typed)),
        };
        let said = session.with("interview-kept-document", &[("title", shortened(&title).into())]);
        Some((vec![Edit::Document(new_document(session, &title, date))], said))
    }
}

fn new_document(session: &Session, title: &str, date: Option<Date>) -> Evidence {
    let is_taken = |id: &str| session.assessment.document(&EvidenceId::new(id)).is_some();
    let id = id_from_words(title, "document", is_taken);
    Evidence {
        id: EvidenceId::new(&id),
        title: title.to_owned(),
        kind: EvidenceKind::Document,
        link: None,
        file: None,
        sha256: None,
        owner: None,
        date,
        seen: session.options.today,
        expires: None,
    }
}
