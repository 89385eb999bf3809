//! One document: what is recorded of it, each line to be changed.

use super::dates::read_date;
use super::details::menu;
use super::screen::{Body, Choices, Entry, Field, Input, List, Screen};
use super::session::Session;
use super::state::{State, Transition};
use crate::assessment::{Edit, Evidence, EvidenceKind, EvidenceUse};
use crate::questionnaire::{EvidenceId, LevelId, Question, QuestionId};

/// The page of one document.
pub(super) struct DocumentPage {
    id: EvidenceId,
    /// The questions from which it was opened.
    questions: Vec<QuestionId>,
}

/// What can be changed of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Title,
    Date,
    Kind,
    Owner,
    Link,
    Expires,
    Proves,
    Detach,
    Merge,
    Delete,
}

impl DocumentPage {
    pub(super) const fn new(id: EvidenceId, questions: Vec<QuestionId>) -> Self {
        Self { id, questions }
    }

    /// The one question whose evidence this is, if the page was opened from there.
    fn question<'q>(&'q self, session: &Session) -> Option<&'q QuestionId> {
        match self.questions.as_slice() {
            [one] if session.shows(one, &self.id) => Some(one),
            _ => None,
        }
    }

    fn lines(&self, session: &Session) -> Vec<Line> {
        let mut lines = vec![Line::Title, Line::Date, Line::Kind, Line::Owner, Line::Link, Line::Expires];
        if self.question(session).is_some() {
            lines.extend([Line::Proves, Line::Detach]);
        }
        if session.assessment.evidence().len() > 1 {
            lines.push(Line::Merge);
        }
        lines.push(Line::Delete);
        lines
    }

    fn entry(&self, session: &Session, document: &Evidence, line: Line) -> Entry {
        let (label, value) = match line {
            Line::Title => ("interview-document-title", document.title.clone()),
            Line::Date => ("interview-document-date", document.date.map(|day| session.date(day)).unwrap_or_default()),
            Line::Kind => ("interview-document-kind", session.kind_word(document.kind)),
            Line::Owner => ("interview-document-owner", document.owner.clone().unwrap_or_default()),
            Line::Link => ("interview-document-link", document.link.clone().unwrap_or_default()),
            Line::Expires => {
                ("interview-document-expires", document.expires.map(|day| session.date(day)).unwrap_or_default())
            }
            Line::Proves => ("interview-document-proves", self.proves(session)),
            Line::Detach => {
                let question = self.questions.first().map(ToString::to_string).unwrap_or_default();
                return Entry::new(session.with("interview-document-detach", &[("question", question.into())]), "");
            }
            Line::Merge => return Entry::new(session.text("interview-document-merge"), ""),
            Line::Delete => {
                let used = session.uses(&self.id);
                let state = if used.is_empty() {
                    String::new()
                } else {
                    session.with("interview-document-used", &[("questions", Session::names(&used).into())])
                };
                return Entry::new(session.text("interview-document-delete"), state);
            }
        };
        Entry::new(session.text(label), value)
    }

    /// Up to which level it proves the answer, in words.
    fn proves(&self, session: &Session) -> String {
        let level = self.question(session).and_then(|question| {
            let shown = session.shown(question).iter().find(|shown| shown.id == self.id)?;
            let question = session.question(question)?;
            Some(Session::level_name(question, shown.proves.as_ref()?))
        });
        level.unwrap_or_else(|| session.text("interview-proves-all"))
    }

    fn open(&self, session: &mut Session, line: Line) -> Transition {
        match (line, self.question(session).cloned()) {
            (Line::Kind, _) => Transition::open(Kind { id: self.id.clone() }),
            (Line::Proves, Some(question)) => Transition::open(Proves { id: self.id.clone(), question }),
            (Line::Detach, Some(question)) => {
                let kept: Vec<EvidenceUse> =
                    session.shown(&question).iter().filter(|shown| shown.id != self.id).cloned().collect();
                let said = session.with("interview-detached", &[("question", question.as_str().into())]);
                session.save(vec![Edit::Shown(question, kept)], move |session| {
                    session.say(said);
                    Transition::Close
                })
            }
            (Line::Merge, _) => Transition::replace(Merge { id: self.id.clone() }),
            (Line::Delete, _) => {
                let mut edits = session.instead_of(&self.id, None);
                edits.push(Edit::RemoveDocument(self.id.clone()));
                let title = session.assessment.document(&self.id).map(|document| document.title.clone());
                let said = session.with("interview-deleted", &[("title", title.unwrap_or_default().into())]);
                session.save(edits, move |session| {
                    session.say(said);
                    Transition::Close
                })
            }
            (line, _) => Transition::open(WriteLine { id: self.id.clone(), line, refused: None }),
        }
    }
}

impl State for DocumentPage {
    fn screen(&self, session: &Session) -> Screen {
        let Some(document) = session.assessment.document(&self.id) else {
            return session.page("interview-prompt-choice");
        };
        let entries = self.lines(session).into_iter().map(|line| self.entry(session, document, line)).collect();
        Screen {
            title: document.title.clone(),
            text: vec![session.text("interview-document-change")],
            body: Body::List(List { entries, at: Some(0), ..List::default() }),
            keys: session.keys(&[("\n", "interview-key-change"), ("\u{1b}", "interview-key-done")]),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Cancel | Input::Enter => Transition::Close,
            Input::Picked(place) | Input::Details(place) => match self.lines(session).get(place) {
                Some(line) => self.open(session, *line),
                None => session.refuse(&Input::Enter),
            },
            other => session.refuse(&other),
        }
    }
}

impl Session {
    /// The questions for which a document is evidence.
    fn uses(&self, document: &EvidenceId) -> Vec<QuestionId> {
        let questions = self.assessment.questionnaire().questions().iter().map(Question::id);
        questions.filter(|id| self.shows(id, document)).cloned().collect()
    }

    /// The changes after which another document, or none, is evidence wherever this one is.
    fn instead_of(&self, document: &EvidenceId, other: Option<&EvidenceId>) -> Vec<Edit> {
        let replaced = |question: QuestionId| {
            let mut shown: Vec<EvidenceUse> = Vec::new();
            for used in self.shown(&question) {
                let id = if used.id == *document { other } else { Some(&used.id) };
                let Some(id) = id.filter(|id| shown.iter().all(|known| known.id != **id)) else { continue };
                shown.push(EvidenceUse { id: id.clone(), proves: used.proves.clone() });
            }
            Edit::Shown(question, shown)
        };
        self.uses(document).into_iter().map(replaced).collect()
    }
}

/// The other document of which a document is a second entry.
struct Merge {
    id: EvidenceId,
}

impl Merge {
    fn others<'s>(&self, session: &'s Session) -> Vec<&'s Evidence> {
        session.assessment.evidence().iter().filter(|document| document.id != self.id).collect()
    }
}

impl State for Merge {
    fn screen(&self, session: &Session) -> Screen {
        let document = session.assessment.document(&self.id);
        let entries = self
            .others(session)
            .into_iter()
            .map(|other| Entry::new(other.title.clone(), other.date.map(|day| session.date(day)).unwrap_or_default()));
        Screen {
            title: document.map(|document| document.title.clone()).unwrap_or_default(),
            text: vec![session.text("interview-merge-into")],
            body: Body::List(List { entries: entries.collect(), at: Some(0), search: true, ..List::default() }),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Cancel | Input::Enter => Transition::Close,
            Input::Picked(place) => {
                let Some((into, title)) =
                    self.others(session).get(place).map(|other| (other.id.clone(), other.title.clone()))
                else {
                    return session.refuse(&Input::Enter);
                };
                let mut edits = session.instead_of(&self.id, Some(&into));
                edits.push(Edit::RemoveDocument(self.id.clone()));
                let said = session.with("interview-merged", &[("title", title.into())]);
                session.save(edits, move |session| {
                    session.say(said);
                    Transition::Close
                })
            }
            other => session.refuse(&other),
        }
    }
}

/// One line of a document while it is written.
struct WriteLine {
    id: EvidenceId,
    line: Line,
    refused: Option<String>,
}

impl WriteLine {
    fn recorded(&self, document: &Evidence) -> String {
        let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        match self.line {
            Line::Title => document.title.clone(),
            Line::Date => day(document.date),
            Line::Expires => day(document.expires),
            Line::Owner => document.owner.clone().unwrap_or_default(),
            Line::Link => document.link.clone().unwrap_or_default(),
            Line::Kind | Line::Proves | Line::Detach | Line::Merge | Line::Delete => String::new(),
        }
    }

    /// The document with this text in its line, or the message that says why not.
    fn changed(&self, document: &Evidence, text: &str) -> Result<Evidence, &'static str> {
        let mut changed = document.clone();
        let given = Some(text.to_owned()).filter(|text| !text.is_empty());
        let day = || match read_date(text) {
            None if !text.is_empty() => Err("interview-bad-date"),
            day => Ok(day),
        };
        match self.line {
            Line::Title => changed.title = given.ok_or("interview-needs-title")?,
            Line::Date => changed.date = day()?,
            Line::Expires => {
                changed.expires = day()?;
                if let (Some(date), Some(last)) = (changed.date, changed.expires)
                    && last < date
                {
                    return Err("interview-expires-before");
                }
            }
            Line::Owner => changed.owner = given,
            Line::Link => changed.link = given,
            Line::Kind | Line::Proves | Line::Detach | Line::Merge | Line::Delete => {}
        }
        Ok(changed)
    }
}

impl State for WriteLine {
    fn screen(&self, session: &Session) -> Screen {
        let document = session.assessment.document(&self.id);
        let recorded = document.map(|document| self.recorded(document)).unwrap_or_default();
        let asked = match self.line {
            Line::Date => "interview-new-date",
            Line::Owner => "interview-new-owner",
            Line::Link => "interview-new-link",
            Line::Expires => "interview-new-expires",
            _ => "interview-new-title",
        };
        Screen {
            title: document.map(|document| document.title.clone()).unwrap_or_default(),
            text: vec![session.text(asked)],
            body: Body::Field(Field {
                text: self.refused.clone().unwrap_or_else(|| recorded.clone()),
                recorded,
                ..Field::default()
            }),
            ..session.page("interview-prompt-text")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        let text = match input {
            Input::Text(text) | Input::More(text) => text,
            Input::Enter | Input::Cancel => return Transition::Close,
            other => return session.refuse(&other),
        };
        let Some(document) = session.assessment.document(&self.id) else { return Transition::Close };
        match self.changed(document, &text) {
            Ok(changed) => {
                self.refused = Some(text);
                let date = changed.date.filter(|_| self.line == Line::Date);
                session.save(vec![Edit::Document(changed)], move |session| {
                    session.warn_of_date(date);
                    Transition::Close
                })
            }
            Err(why) => {
                session.warn(session.text(why));
                self.refused = Some(text);
                Transition::Stay
            }
        }
    }
}

/// What kind of evidence a document is.
struct Kind {
    id: EvidenceId,
}

impl State for Kind {
    fn screen(&self, session: &Session) -> Screen {
        let document = session.assessment.document(&self.id);
        let kind = document.map(|document| document.kind);
        let mut choices = menu(EvidenceKind::ALL.map(|one| (session.kind_word(one), kind == Some(one))));
        for (choice, kind) in choices.choices.iter_mut().zip(EvidenceKind::ALL) {
            choice.detail = Some(session.text(kind_means(kind)));
        }
        Screen {
            title: document.map(|document| document.title.clone()).unwrap_or_default(),
            text: vec![session.text("interview-new-kind")],
            body: Body::Choices(choices),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Cancel | Input::Enter => Transition::Close,
            Input::Picked(place) => {
                let kind = EvidenceKind::ALL.get(place).copied();
                match (session.assessment.document(&self.id), kind) {
                    (Some(document), Some(kind)) => {
                        let edit = Edit::Document(Evidence { kind, ..document.clone() });
                        session.save(vec![edit], |_| Transition::Close)
                    }
                    _ => session.refuse(&Input::Enter),
                }
            }
            other => session.refuse(&other),
        }
    }
}

/// Up to which level a document proves an answer.
struct Proves {
    id: EvidenceId,
    question: QuestionId,
}

impl Proves {
    /// The levels that can be proven: those with a value.
    fn choices(&self, session: &Session) -> Choices {
        let Some(question) = session.question(&self.question) else { return Choices::default() };
        let scale = question.scale();
        let shown = session.shown(&self.question).iter().find(|shown| shown.id == self.id);
        let proves = shown.and_then(|shown| shown.proves.clone());
        let mut choices = session.level_choices(question);
        choices.choices.retain(|choice| scale.step(&LevelId::new(&choice.key)).is_some());
        for choice in &mut choices.choices {
            choice.detail = None;
            choice.marks.clear();
        }
        choices.at =
            choices.choices.iter().position(|choice| proves.as_ref().is_some_and(|level| level.as_str() == choice.key));
        choices
    }

    fn save(&self, session: &mut Session, proves: Option<&LevelId>) -> Transition {
        let shown: Vec<EvidenceUse> = session
            .shown(&self.question)
            .iter()
            .map(|shown| {
                if shown.id == self.id {
                    EvidenceUse { proves: proves.cloned(), ..shown.clone() }
                } else {
                    shown.clone()
                }
            })
            .collect();
        session.save(vec![Edit::Shown(self.question.clone(), shown)], |_| Transition::Close)
    }
}

impl State for Proves {
    fn screen(&self, session: &Session) -> Screen {
        Screen {
            title: session.heading(&self.question),
            text: vec![
                session.assessment.document(&self.id).map(|document| document.title.clone()).unwrap_or_default(),
                session.text("interview-proves"),
            ],
            body: Body::Choices(self.choices(session)),
            keys: session.keys(&[("-", "interview-proves-all"), ("\u{1b}", "interview-key-leave")]),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Cancel | Input::Enter => Transition::Close,
            Input::Key('-') => self.save(session, None),
            Input::Picked(place) => {
                let level = self.choices(session).choices.get(place).map(|choice| LevelId::new(&choice.key));
                self.save(session, level.as_ref())
            }
            other => session.refuse(&other),
        }
    }
}

/// The message that says what a kind of evidence is.
const fn kind_means(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Document => "interview-kind-document-means",
        EvidenceKind::Record => "interview-kind-record-means",
        EvidenceKind::Demonstration => "interview-kind-demonstration-means",
        EvidenceKind::Interview => "interview-kind-interview-means",
    }
}
