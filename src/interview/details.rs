//! What is recorded with a level: claim, note, confidence, importance, votes, and the answers that are not levels.

use std::collections::BTreeMap;

use super::question::{after_answer, dated};
use super::screen::{Body, Choice, Choices, Field, Input, Mark, Screen};
use super::session::Session;
use super::state::{State, Transition};
use super::wording::votes_text;
use crate::assessment::{Answer, Confidence, Edit, Entry};
use crate::questionnaire::{Importance, LevelId, QuestionId};

/// What is chosen with one key.
enum Subject {
    Claim,
    Confidence,
    Importance,
}

/// A page on which something about a question is chosen.
pub(super) struct Choose {
    subject: Subject,
    id: QuestionId,
}

impl Choose {
    pub(super) const fn claim(id: QuestionId) -> Self {
        Self { subject: Subject::Claim, id }
    }

    pub(super) const fn confidence(id: QuestionId) -> Self {
        Self { subject: Subject::Confidence, id }
    }

    pub(super) const fn importance(id: QuestionId) -> Self {
        Self { subject: Subject::Importance, id }
    }

    fn choices(&self, session: &Session) -> Choices {
        let entry = session.assessment.entry(&self.id);
        match self.subject {
            Subject::Claim => {
                let choices = session.question(&self.id).map(|question| session.level_choices(question));
                let claimed = entry.and_then(|entry| entry.claimed.as_ref());
                choices
                    .map(|choices| {
                        let at = choices
                            .choices
                            .iter()
                            .position(|choice| claimed.is_some_and(|level| choice.key == level.as_str()));
                        Choices { at, ..choices }
                    })
                    .unwrap_or_default()
            }
            Subject::Confidence => {
                let given = entry.and_then(|entry| entry.confidence);
                menu(Confidence::ALL.map(|one| (session.confidence_word(one), given == Some(one))))
            }
            Subject::Importance => {
                let given = entry.and_then(|entry| entry.importance.clone());
                menu(importances(session).into_iter().map(|name| {
                    let is_given = given.as_ref() == Some(&name);
                    (name.to_string(), is_given)
                }))
            }
        }
    }

    /// The change that records a choice, or takes it away.
    fn edit(&self, session: &Session, place: Option<usize>) -> Option<Edit> {
        let id = self.id.clone();
        Some(match (&self.subject, place) {
            (Subject::Claim, None) => Edit::Claimed(id, None),
            (Subject::Claim, Some(place)) => {
                Edit::Claimed(id, Some(Session::level_at(session.question(&self.id)?, place)?))
            }
            (Subject::Confidence, None) => Edit::Confidence(id, None),
            (Subject::Confidence, Some(place)) => Edit::Confidence(id, Some(*Confidence::ALL.get(place)?)),
            (Subject::Importance, None) => Edit::Importance(id, None),
            (Subject::Importance, Some(place)) => Edit::Importance(id, Some(importances(session).get(place)?.clone())),
        })
    }
}

/// A short menu: names with whether each is chosen, numbered from 1.
pub(super) fn menu(names: impl IntoIterator<Item = (String, bool)>) -> Choices {
    let choices: Vec<Choice> = names
        .into_iter()
        .enumerate()
        .map(|(place, (name, is_chosen))| Choice {
            key: (place + 1).to_string(),
            name,
            detail: None,
            marks: is_chosen.then_some(Mark::Found).into_iter().collect(),
        })
        .collect();
    let at = choices.iter().position(|choice| !choice.marks.is_empty());
    Choices { at_once: choices.len() < 10, choices, at, ..Choices::default() }
}

/// The names of the weights that may be given, from the least.
fn importances(session: &Session) -> Vec<Importance> {
    let mut names: Vec<_> = session.assessment.questionnaire().importance().iter().collect();
    names.sort_by(|first, second| first.1.cmp(second.1));
    names.into_iter().map(|(name, _)| name.clone()).collect()
}

impl State for Choose {
    fn screen(&self, session: &Session) -> Screen {
        let asked = match self.subject {
            Subject::Claim => "interview-claim",
            Subject::Confidence => "interview-confidence",
            Subject::Importance => "interview-importance",
        };
        Screen {
            title: session.heading(&self.id),
            text: vec![session.text(asked)],
            body: Body::Choices(self.choices(session)),
            keys: session.keys(&[("-", "interview-key-remove"), ("\u{1b}", "interview-key-leave")]),
            ..session.page("interview-prompt-choice")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        let place = match input {
            Input::Enter | Input::Cancel => return Transition::Close,
            Input::Key('-') => None,
            Input::Picked(place) => Some(place),
            other => return session.refuse(&other),
        };
        let Some(edit) = self.edit(session, place) else { return session.refuse(&Input::Enter) };
        let is_hidden = matches!(self.subject, Subject::Claim) && place.is_some() && session.hides_earlier(&self.id);
        session.save(vec![edit], move |session| {
            if is_hidden {
                session.say(session.text("interview-claim-hidden"));
            }
            Transition::Close
        })
    }
}

/// What is written about a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// A note.
    Note,
    /// Who answered.
    By,
    /// The votes per level.
    Votes,
    /// Why the room agreed after all; it becomes part of the note.
    Reason,
    /// Why the question does not apply.
    NotApplicable,
    /// Whom to ask.
    Unknown,
}

/// A page on which something about a question is written.
pub(super) struct Write {
    detail: Detail,
    id: QuestionId,
    /// A text that was refused and stays in the field.
    refused: Option<String>,
}

impl Write {
    pub(super) const fn new(detail: Detail, id: QuestionId) -> Self {
        Self { detail, id, refused: None }
    }

    /// What is recorded already.
    fn recorded(&self, session: &Session) -> String {
        let nothing = Entry::default();
        let entry = session.assessment.entry(&self.id).unwrap_or(&nothing);
        match (self.detail, &entry.answer) {
            (Detail::Note, _) => entry.note.clone().unwrap_or_default(),
            (Detail::By, _) => entry.by.clone().unwrap_or_default(),
            (Detail::Votes, _) => votes_text(&entry.votes),
            (Detail::NotApplicable, Some(Answer::NotApplicable(reason))) => reason.clone(),
            // A placeholder for a name is not continued.
            (Detail::Unknown, Some(Answer::Unknown(who))) if *who != session.text("interview-nobody-yet") => {
                who.clone()
            }
            _ => String::new(),
        }
    }

    /// Keeps a text in the field and says why it was refused.
    fn refuse(&mut self, session: &mut Session, text: String, why: String) -> Transition {
        self.refused = Some(text);
        session.warn(why);
        Transition::Stay
    }

    fn written(&mut self, session: &mut Session, text: String) -> Transition {
        let id = self.id.clone();
        // The text stays in its field should a question come before it is saved.
        self.refused = Some(text.clone());
        let given = Some(text.clone()).filter(|text| !text.is_empty());
        let close = |_: &mut Session| Transition::Close;
        match self.detail {
            Detail::Note => session.save(vec![Edit::Note(id, given)], close),
            Detail::By => session.save(vec![Edit::By(id, given)], close),
            Detail::Votes => match read_votes(session, &id, &text) {
                Ok(votes) => session.save(vec![Edit::Votes(id, votes)], close),
                Err(word) => {
                    let why = session.with("interview-bad-votes", &[("word", word.into())]);
                    self.refuse(session, text, why)
                }
            },
            Detail::Reason => {
                let Some(reason) = given else { return after_answer(session, &id) };
                if is_a_key(&reason) {
                    return self.not_a_text(session, &reason);
                }
                let note = match session.assessment.entry(&id).and_then(|entry| entry.note.as_ref()) {
                    Some(note) => format!("{note}\n{reason}"),
                    None => reason,
                };
                session.save(vec![Edit::Note(id.clone(), Some(note))], move |session| after_answer(session, &id))
            }
            Detail::NotApplicable => match given {
                Some(reason) => answered(session, id, Answer::NotApplicable(reason)),
                None => {
                    let why = session.text("interview-reason-required");
                    self.refuse(session, text, why)
                }
            },
            Detail::Unknown => {
                let who = given.unwrap_or_else(|| session.text("interview-nobody-yet"));
                answered(session, id, Answer::Unknown(who))
            }
        }
    }

    /// Says that a key is not taken as a text, which stays to be completed.
    fn not_a_text(&mut self, session: &mut Session, text: &str) -> Transition {
        let why = session.with("interview-not-a-text", &[("text", text.trim().into())]);
        self.refuse(session, String::new(), why)
    }
}

/// Records an answer that is not a level.
fn answered(session: &mut Session, id: QuestionId, answer: Answer) -> Transition {
    let edits = dated(session, &id, Edit::Answer(id.clone(), Some(answer)));
    session.save(edits, move |session| {
        session.note_recorded(&id);
        after_answer(session, &id)
    })
}

/// Whether a text is a single character: a key that was pressed in the rhythm of the answers.
pub(super) fn is_a_key(text: &str) -> bool {
    let mut signs = text.trim().chars();
    signs.next().is_some() && signs.next().is_none()
}

/// Votes per level out of `1:2 2:5`; otherwise the first word that is not a vote.
pub(super) fn read_votes(session: &Session, id: &QuestionId, text: &str) -> Result<BTreeMap<LevelId, u32>, String> {
    let mut found = BTreeMap::new();
    let question = session.question(id);
    let levels = question.map(|question| super::levels::offered(question, question.scale()));
    for word in text.split([' ', ',', ';', '\n']).filter(|word| !word.is_empty()) {
        let bad = || word.to_owned();
        let (level, count) = word.split_once([':', '=']).ok_or_else(bad)?;
        let count: u32 = count.parse().map_err(|_| bad())?;
        let known = levels.iter().flatten().find(|known| known.id().as_str().eq_ignore_ascii_case(level));
        let level = known.ok_or_else(bad)?.id().clone();
        if count > 0 && found.insert(level, count).is_some() {
            return Err(bad());
        }
    }
    Ok(found)
}

impl State for Write {
    fn screen(&self, session: &Session) -> Screen {
        let asked = match self.detail {
            Detail::Note => "interview-note",
            Detail::By => "interview-by",
            Detail::Votes => "interview-votes",
            Detail::Reason => "interview-reason",
            Detail::NotApplicable => "interview-not-applicable",
            Detail::Unknown => "interview-unknown",
        };
        let recorded = self.recorded(session);
        let mut text = vec![session.text(asked)];
        if self.detail == Detail::Votes
            && let Some(question) = session.question(&self.id)
        {
            let choices = session.level_choices(question).choices;
            let names: Vec<String> = choices
                .into_iter()
                .map(
                    |choice| {
                        if choice.key == choice.name { choice.key } else { format!("{} {}", choice.key, choice.name) }
                    },
                )
                .collect();
            text.push(names.join(" · "));
        }
        Screen {
            recorded: session.recorded_line().filter(|_| self.detail == Detail::Reason),
            title: session.heading(&self.id),
            text,
            body: Body::Field(Field {
                text: self.refused.clone().unwrap_or_else(|| recorded.clone()),
                recorded,
                is_long: matches!(self.detail, Detail::Note | Detail::Reason | Detail::NotApplicable),
                ..Field::default()
            }),
            ..session.page("interview-prompt-text")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            Input::Text(text) | Input::More(text) => self.written(session, text),
            Input::Enter => {
                let recorded = self.recorded(session);
                self.written(session, recorded)
            }
            Input::Cancel if self.detail == Detail::Reason => {
                let id = self.id.clone();
                after_answer(session, &id)
            }
            Input::Cancel => Transition::Close,
            other => session.refuse(&other),
        }
    }

    fn begun(&self, session: &Session, typed: &str) -> Option<(Vec<Edit>, String)> {
        if typed.is_empty() {
            return None;
        }
        let id = self.id.clone();
        let question = [("question", id.as_str().into())];
        if self.detail == Detail::By {
            return None;
        }
        if self.detail == Detail::Votes {
            let whole = |text: &str| read_votes(session, &id, text).ok().filter(|votes| !votes.is_empty());
            let votes = whole(typed).or_else(|| whole(typed.rsplit_once([' ', ',', ';'])?.0))?;
            return Some((vec![Edit::Votes(id.clone(), votes)], session.with("interview-kept-votes", &question)));
        }
        // A reason changes no answer before it is complete; in the note it is not lost.
        let note = session.assessment.entry(&id).and_then(|entry| entry.note.as_deref());
        let note = with_what_was(note, typed);
        Some((vec![Edit::Note(id.clone(), Some(note))], session.with("interview-kept-note", &question)))
    }
}

/// What was typed, after what was recorded unless it continues that: half a new text never replaces a whole one.
pub(super) fn with_what_was(before: Option<&str>, typed: &str) -> String {
    match before {
        Some(before) if !typed.contains(before) => format!("{before}\n{typed}"),
        _ => typed.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::with_what_was;

    #[test]
    fn half_a_text_never_replaces_a_whole_one() {
        assert_eq!(with_what_was(None, "new"), "new");
        assert_eq!(with_what_was(Some("old"), "old and new"), "old and new");
        assert_eq!(with_what_was(Some("old"), "ne"), "old\nne");
    }
}
