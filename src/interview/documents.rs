//! Evidence: a document of the register with one key, or a new one.

use jiff::civil::Date;

use super::keys::{numbered, place_of};
use super::question::shortened;
use super::screen::{Choice, Mark};
use super::{Effect, Input, Interview, Reply, Screen, Step, Then};
use crate::assessment::{Edit, Evidence, EvidenceKind, EvidenceUse, id_from_words};
use crate::language::{date, fold};
use crate::questionnaire::{EvidenceId, LevelId};

/// A document while it is described.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Draft {
    field: Field,
    title: String,
    kind: EvidenceKind,
    link: Option<String>,
    owner: Option<String>,
    date: Option<Date>,
    expires: Option<Date>,
}

/// What is asked of a new document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Field {
    #[default]
    Title,
    Kind,
    Link,
    Owner,
    Date,
    Expires,
    Proves,
}

impl Interview {
    /// The documents to choose from: those with these words, or all.
    fn offered_documents(&self, words: Option<&str>) -> Vec<&Evidence> {
        let words = words.map(fold).unwrap_or_default();
        self.assessment
            .evidence()
            .iter()
            .filter(|document| {
                let text = fold(&format!("{} {}", document.id, document.title));
                words.split_whitespace().all(|word| text.contains(word))
            })
            .collect()
    }

    pub(super) fn documents_screen(&self, words: Option<&str>) -> Screen {
        let offered = self.offered_documents(words);
        let id = match (offered.is_empty(), words) {
            (true, None) => "interview-no-documents",
            (true, Some(_)) => "interview-no-such-documents",
            (false, _) => "interview-documents",
        };
        let mut screen = self.detail_screen(id, Reply::Key);
        screen.goes_by_names = true;
        screen.choices = numbered().zip(&offered).map(|(key, document)| self.document_choice(key, document)).collect();
        let mut keys = vec![("\n", "interview-key-leave"), ("+", "interview-key-new-document")];
        if self.assessment.evidence().len() > 9 {
            keys.push(("/", "interview-key-find"));
        }
        screen.commands = self.commands(&keys);
        screen
    }

    fn document_choice(&self, key: char, document: &Evidence) -> Choice {
        let shown = self.shown_here().iter().find(|shown| shown.id == document.id);
        let mut facts = vec![self.kind_word(document.kind)];
        facts.extend(document.owner.clone());
        facts.extend(document.date.map(|day| date(self.words.language(), day)));
        if document.has_expired(self.assessment.last_day()) {
            facts.push(self.text("interview-expired"));
        }
        let is_hidden = self.question().is_some_and(|question| self.hides_earlier(question));
        if let Some(level) = shown.and_then(|shown| shown.proves.as_ref()).filter(|_| !is_hidden) {
            facts.push(self.with("interview-proves-up-to", &[("level", level.as_str().into())]));
        }
        Choice {
            key,
            id: document.id.to_string(),
            name: document.title.clone(),
            detail: Some(facts.join(", ")),
            mark: if shown.is_some() { Mark::Found } else { Mark::None },
        }
    }

    fn shown_here(&self) -> &[EvidenceUse] {
        self.entry_here().map(|entry| entry.evidence.as_slice()).unwrap_or_default()
    }

    pub(super) fn given_document(&mut self, input: &Input, words: Option<&str>) -> Effect {
        match input {
            Input::Enter | Input::Cancel => self.show(Step::Question),
            Input::Key('+' | 'n') => self.show(Step::NewDocument(Box::default())),
            Input::Key('/') => self.show(Step::FindDocument),
            Input::Key(key) => {
                let offered = self.offered_documents(words);
                match place_of(*key).and_then(|place| offered.get(place)).map(|document| document.id.clone()) {
                    Some(id) => self.show(Step::Proves(id)),
                    None => self.bad_input(input),
                }
            }
            _ => self.bad_input(input),
        }
    }

    pub(super) fn find_document_screen(&self) -> Screen {
        self.detail_screen("interview-find-document", Reply::Line { initial: String::new() })
    }

    pub(super) fn given_document_words(&mut self, input: Input) -> Effect {
        let words = match input {
            Input::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        };
        self.show(Step::Documents { words })
    }

    pub(super) fn proves_screen(&self, id: &EvidenceId) -> Screen {
        let mut screen = self.detail_screen("interview-proves", Reply::Key);
        if let Some(document) = self.assessment.document(id) {
            screen.text.insert(0, document.title.clone());
        }
        let mut keys = vec![("\n", "interview-key-proves-all")];
        if self.shown_here().iter().any(|shown| shown.id == *id) {
            keys.push(("-", "interview-key-detach"));
        }
        self.with_steps(&mut screen);
        screen.commands = self.commands(&keys);
        screen
    }

    /// Adds the levels with a value to a screen: only these can be proven.
    fn with_steps(&self, screen: &mut Screen) {
        let Some(question) = self.question() else { return };
        let scale = self.assessment.questionnaire().scale_of(question);
        screen.choices = self
            .level_choices(question)
            .into_iter()
            .filter(|choice| scale.step(&LevelId::new(&choice.id)).is_some())
            .map(|choice| Choice { detail: None, mark: Mark::None, ..choice })
            .collect();
    }

    fn step_of_key(&self, key: char) -> Option<LevelId> {
        let scale = self.assessment.questionnaire().scale_of(self.question()?);
        self.level_of(key).filter(|level| scale.step(level).is_some())
    }

    pub(super) fn given_proves(&mut self, id: &EvidenceId, input: &Input) -> Effect {
        let Some(question) = self.at.clone() else { return self.bad_input(input) };
        let mut shown: Vec<EvidenceUse> = self.shown_here().iter().filter(|known| known.id != *id).cloned().collect();
        let proves = match input {
            Input::Cancel => return self.show(Step::Documents { words: None }),
            Input::Key('-') => {
                return self.save(vec![Edit::Shown(question, shown)], Then::At(Step::Documents { words: None }));
            }
            Input::Enter => None,
            Input::Key(key) => match self.step_of_key(*key) {
                Some(level) => Some(level),
                None => return self.bad_input(input),
            },
            _ => return self.bad_input(input),
        };
        shown.push(EvidenceUse { id: id.clone(), proves });
        self.save(vec![Edit::Shown(question, shown)], Then::At(Step::Question))
    }

    fn kind_word(&self, kind: EvidenceKind) -> String {
        self.text(match kind {
            EvidenceKind::Document => "interview-kind-document",
            EvidenceKind::Record => "interview-kind-record",
            EvidenceKind::Demonstration => "interview-kind-demonstration",
            EvidenceKind::Interview => "interview-kind-interview",
        })
    }

    pub(super) fn new_document_screen(&self, draft: &Draft) -> Screen {
        let (id, is_key) = match draft.field {
            Field::Title => ("interview-new-title", false),
            Field::Kind => ("interview-new-kind", true),
            Field::Link => ("interview-new-link", false),
            Field::Owner => ("interview-new-owner", false),
            Field::Date => ("interview-new-date", false),
            Field::Expires => ("interview-new-expires", false),
            Field::Proves => ("interview-proves", true),
        };
        let reply = if is_key { Reply::Key } else { Reply::Line { initial: String::new() } };
        let mut screen = self.detail_screen(id, reply);
        if draft.field != Field::Title {
            screen.text.insert(0, self.with("interview-new-document", &[("title", draft.title.as_str().into())]));
        }
        match draft.field {
            Field::Kind => {
                screen.choices = numbered()
                    .zip(EvidenceKind::ALL)
                    .map(|(key, kind)| Choice {
                        key,
                        id: kind.as_str().to_owned(),
                        name: self.kind_word(kind),
                        detail: Some(self.text(kind_means(kind))),
                        mark: Mark::None,
                    })
                    .collect();
                screen.commands = self.commands(&[("\n", "interview-kind-document")]);
            }
            Field::Proves => {
                self.with_steps(&mut screen);
                screen.commands = self.commands(&[("\n", "interview-key-proves-all")]);
            }
            _ => {}
        }
        screen
    }

    pub(super) fn given_new_document(&mut self, mut draft: Draft, input: &Input) -> Effect {
        let text = match input {
            Input::Cancel => return self.leave_document(&draft),
            Input::Text(text) if !text.is_empty() => Some(text.clone()),
            _ => None,
        };
        draft.field = match (draft.field, text) {
            (Field::Title, None) => return self.show(Step::Documents { words: None }),
            (Field::Title, Some(title)) => {
                draft.title = title;
                Field::Kind
            }
            (Field::Kind, _) => {
                let kind = match input {
                    Input::Enter => Some(&EvidenceKind::Document),
                    Input::Key(key) => place_of(*key).and_then(|place| EvidenceKind::ALL.get(place)),
                    _ => None,
                };
                let Some(kind) = kind else { return self.bad_input(input) };
                draft.kind = *kind;
                Field::Link
            }
            (Field::Link, link) => {
                draft.link = link;
                Field::Owner
            }
            (Field::Owner, owner) => {
                draft.owner = owner;
                Field::Date
            }
            (Field::Date, text) => match text.map(|text| read_date(&text)) {
                Some(None) => return self.bad_date(),
                day => {
                    draft.date = day.flatten();
                    Field::Expires
                }
            },
            (Field::Expires, text) => match text.map(|text| read_date(&text)) {
                Some(None) => return self.bad_date(),
                Some(Some(last)) if draft.date.is_some_and(|date| last < date) => {
                    self.say(self.text("interview-expires-before"));
                    return self.show_again();
                }
                day => {
                    draft.expires = day.flatten();
                    Field::Proves
                }
            },
            (Field::Proves, _) => {
                let proves = match input {
                    Input::Enter => None,
                    Input::Key(key) => match self.step_of_key(*key) {
                        Some(level) => Some(level),
                        None => return self.bad_input(input),
                    },
                    _ => return self.bad_input(input),
                };
                return self.register(draft, proves);
            }
        };
        self.show(Step::NewDocument(Box::new(draft)))
    }

    /// What was said of a document so far is kept in the register, as it is when the interview is broken off.
    fn leave_document(&mut self, draft: &Draft) -> Effect {
        let back = Step::Documents { words: None };
        match self.begun_document(draft, "").filter(|_| draft.field != Field::Title) {
            Some((edits, said)) => self.save_saying(edits, Then::At(back), said),
            None => self.show(back),
        }
    }

    pub(super) fn bad_date(&mut self) -> Effect {
        self.say(self.text("interview-bad-date"));
        self.show_again()
    }

    fn register(&mut self, draft: Draft, proves: Option<LevelId>) -> Effect {
        let Some(question) = self.at.clone() else { return self.show(Step::Question) };
        let document = self.document_of(draft);
        let mut shown = self.shown_here().to_vec();
        shown.push(EvidenceUse { id: document.id.clone(), proves });
        self.save(vec![Edit::Document(document), Edit::Shown(question, shown)], Then::At(Step::Question))
    }

    fn document_of(&self, draft: Draft) -> Evidence {
        Evidence {
            id: self.new_id(&draft.title),
            title: draft.title,
            kind: draft.kind,
            link: draft.link,
            file: None,
            sha256: None,
            owner: draft.owner,
            date: draft.date,
            seen: self.options.today,
            expires: draft.expires,
        }
    }

    /// A document that was begun, as far as it went. It goes into the register alone: what it proves was not said yet.
    pub(super) fn begun_document(&self, draft: &Draft, typed: &str) -> Option<(Vec<Edit>, String)> {
        let mut begun = draft.clone();
        let text = Some(typed.to_owned()).filter(|text| !text.is_empty());
        match draft.field {
            Field::Title => begun.title = text?,
            Field::Link => begun.link = text,
            Field::Owner => begun.owner = text,
            Field::Date => begun.date = read_date(typed),
            Field::Expires => begun.expires = read_date(typed),
            Field::Kind | Field::Proves => {}
        }
        let said = self.with("interview-kept-document", &[("title", shortened(&begun.title).into())]);
        Some((vec![Edit::Document(self.document_of(begun))], said))
    }

    /// An id from the words of a title that no document has yet.
    fn new_id(&self, title: &str) -> EvidenceId {
        let id = id_from_words(title, "document", |id| self.assessment.document(&EvidenceId::new(id)).is_some());
        EvidenceId::new(&id)
    }
}

/// A day as `2025-05-21`, or as people write it: `21/05/2025`, `21.5.2025`.
pub(super) fn read_date(text: &str) -> Option<Date> {
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let parts: Vec<&str> = text.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
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

#[cfg(test)]
mod tests {
    use jiff::civil::date as day;

    use super::read_date;

    #[test]
    fn dates_are_read_as_files_and_as_people_write_them() {
        for text in ["2025-05-21", "21/05/2025", "21.5.2025", "21 05 2025"] {
            assert_eq!(read_date(text), Some(day(2025, 5, 21)), "{text}");
        }
        for text in ["", "mai 2025", "31/02/2025", "21/05/25", "2025-13-01"] {
            assert_eq!(read_date(text), None, "{text}");
        }
    }
}
