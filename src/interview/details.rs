//! What is recorded beside a level: claim, note, confidence, hands, and the answers that are no level.

use std::collections::BTreeMap;

use super::keys::{keyed_levels, numbered, place_of};
use super::screen::{Choice, Mark};
use super::{Effect, Input, Interview, Reply, Screen, Step, Then};
use crate::assessment::{Answer, Confidence, Edit, Entry};
use crate::questionnaire::{LevelId, Question};

impl Interview {
    /// A screen that asks something about the question, by a message of its own.
    pub(super) fn detail_screen(&self, id: &str, reply: Reply) -> Screen {
        let title = self.question().map(|question| format!("{} {}", question.id(), question.title()));
        let word = if matches!(reply, Reply::Line { .. }) { "interview-word-text" } else { "interview-word-choice" };
        Screen { title, text: vec![self.text(id)], reply, word: self.text(word), ..Screen::default() }
    }

    pub(super) fn entry_here(&self) -> Option<&Entry> {
        self.assessment.entry(self.at.as_ref()?)
    }

    /// A text of the entry as the start of a line to change.
    fn line(&self, text: impl Fn(&Entry) -> Option<&String>) -> Reply {
        Reply::Line { initial: self.entry_here().and_then(text).cloned().unwrap_or_default() }
    }

    pub(super) fn claim_screen(&self) -> Screen {
        let mut screen = self.detail_screen("interview-claim", Reply::Key);
        screen.choices = self.question().map(|question| self.level_choices(question)).unwrap_or_default();
        screen.commands = self.commands(&[("\n", "interview-key-leave"), ("-", "interview-key-remove")]);
        screen
    }

    pub(super) fn given_claim(&mut self, input: &Input) -> Effect {
        let Some(id) = self.at.clone() else { return self.bad_input(input) };
        match input {
            Input::Enter | Input::Cancel => self.show(Step::Question),
            Input::Key('-') => self.save(vec![Edit::Claimed(id, None)], Then::At(Step::Question)),
            Input::Key(key) => match self.level_of(*key) {
                Some(level) => {
                    if self.question().is_some_and(|question| self.hides_earlier(question)) {
                        self.say(self.text("interview-claim-hidden"));
                    }
                    self.save(vec![Edit::Claimed(id, Some(level))], Then::At(Step::Question))
                }
                None => self.bad_input(input),
            },
            _ => self.bad_input(input),
        }
    }

    pub(super) fn note_screen(&self) -> Screen {
        let screen = self.detail_screen("interview-note", self.line(|entry| entry.note.as_ref()));
        Screen { is_long: true, ..screen }
    }

    pub(super) fn given_note(&mut self, input: Input) -> Effect {
        self.given_line(input, Edit::Note)
    }

    pub(super) fn by_screen(&self) -> Screen {
        self.detail_screen("interview-by", self.line(|entry| entry.by.as_ref()))
    }

    pub(super) fn given_by(&mut self, input: Input) -> Effect {
        self.given_line(input, Edit::By)
    }

    fn given_line(
        &mut self,
        input: Input,
        edit: fn(crate::questionnaire::QuestionId, Option<String>) -> Edit,
    ) -> Effect {
        match (input, self.at.clone()) {
            (Input::Text(text), Some(id)) => {
                let text = Some(text).filter(|text| !text.is_empty());
                self.save(vec![edit(id, text)], Then::At(Step::Question))
            }
            _ => self.show(Step::Question),
        }
    }

    pub(super) fn confidence_word(&self, confidence: Confidence) -> String {
        self.text(match confidence {
            Confidence::Low => "interview-confidence-low",
            Confidence::Medium => "interview-confidence-medium",
            Confidence::High => "interview-confidence-high",
        })
    }

    pub(super) fn confidence_screen(&self) -> Screen {
        let mut screen = self.detail_screen("interview-confidence", Reply::Key);
        let given = self.entry_here().and_then(|entry| entry.confidence);
        screen.choices = numbered()
            .zip(Confidence::ALL)
            .map(|(key, confidence)| Choice {
                key,
                id: confidence.as_str().to_owned(),
                name: self.confidence_word(confidence),
                detail: None,
                mark: if given == Some(confidence) { Mark::Found } else { Mark::None },
            })
            .collect();
        screen.commands = self.commands(&[("\n", "interview-key-leave"), ("-", "interview-key-remove")]);
        screen
    }

    pub(super) fn given_confidence(&mut self, input: &Input) -> Effect {
        let Some(id) = self.at.clone() else { return self.bad_input(input) };
        match input {
            Input::Enter | Input::Cancel => self.show(Step::Question),
            Input::Key('-') => self.save(vec![Edit::Confidence(id, None)], Then::At(Step::Question)),
            Input::Key(key) => match place_of(*key).and_then(|place| Confidence::ALL.get(place)) {
                Some(confidence) => self.save(vec![Edit::Confidence(id, Some(*confidence))], Then::At(Step::Question)),
                None => self.bad_input(input),
            },
            _ => self.bad_input(input),
        }
    }

    pub(super) fn importance_screen(&self) -> Screen {
        let mut screen = self.detail_screen("interview-importance", Reply::Key);
        let given = self.entry_here().and_then(|entry| entry.importance.as_ref());
        screen.choices = numbered()
            .zip(self.importances())
            .map(|(key, name)| Choice {
                key,
                id: name.clone(),
                mark: if given == Some(&name) { Mark::Found } else { Mark::None },
                name,
                detail: None,
            })
            .collect();
        screen.commands = self.commands(&[("\n", "interview-key-leave"), ("-", "interview-key-remove")]);
        screen
    }

    /// The weights that may be given, from the least.
    fn importances(&self) -> Vec<String> {
        let mut names: Vec<_> = self.assessment.questionnaire().importance().iter().collect();
        names.sort_by(|first, second| first.1.cmp(second.1));
        names.into_iter().map(|(name, _)| name.clone()).collect()
    }

    pub(super) fn given_importance(&mut self, input: &Input) -> Effect {
        let Some(id) = self.at.clone() else { return self.bad_input(input) };
        match input {
            Input::Enter | Input::Cancel => self.show(Step::Question),
            Input::Key('-') => self.save(vec![Edit::Importance(id, None)], Then::At(Step::Question)),
            Input::Key(key) => match place_of(*key).and_then(|place| self.importances().get(place).cloned()) {
                Some(name) => self.save(vec![Edit::Importance(id, Some(name))], Then::At(Step::Question)),
                None => self.bad_input(input),
            },
            _ => self.bad_input(input),
        }
    }

    pub(super) fn votes_screen(&self) -> Screen {
        let votes = self.entry_here().map(|entry| &entry.votes);
        let initial = votes.map(votes_text).unwrap_or_default();
        let mut screen = self.detail_screen("interview-votes", Reply::Line { initial });
        if let Some(question) = self.question() {
            let scale = self.assessment.questionnaire().scale_of(question);
            let names = keyed_levels(question, scale)
                .into_iter()
                .map(|(key, level)| match level.id().as_str() {
                    id if id.chars().eq([key]) => format!("{id} {}", level.label()),
                    id => format!("{key} {id} {}", level.label()),
                })
                .collect::<Vec<_>>();
            screen.text.push(names.join(" · "));
        }
        screen
    }

    pub(super) fn given_votes(&mut self, input: Input) -> Effect {
        let (Input::Text(text), Some(id)) = (input, self.at.clone()) else { return self.show(Step::Question) };
        match self.read_votes(&text) {
            Ok(votes) => self.save(vec![Edit::Votes(id, votes)], Then::At(Step::Question)),
            Err(word) => {
                let notice = self.with("interview-bad-votes", &[("word", word.into())]);
                self.say(notice);
                self.show_again()
            }
        }
    }

    /// Hands per level out of `1:2 2:5`; the first word that is none, otherwise.
    pub(super) fn read_votes(&self, text: &str) -> Result<BTreeMap<LevelId, u32>, String> {
        let mut found = BTreeMap::new();
        let question = self.question();
        let scale = question.map(|question| self.assessment.questionnaire().scale_of(question));
        for word in text.split([' ', ',', ';', '\n']).filter(|word| !word.is_empty()) {
            let bad = || word.to_owned();
            let (level, count) = word.split_once([':', '=']).ok_or_else(bad)?;
            let count: u32 = count.parse().map_err(|_| bad())?;
            let by_id = scale.and_then(|scale| scale.level(level)).map(|level| level.id().clone());
            let mut letters = level.chars();
            let by_key = match (letters.next(), letters.next()) {
                (Some(key), None) => self.level_of(key.to_ascii_uppercase()),
                _ => None,
            };
            let level = by_id.or(by_key).ok_or_else(bad)?;
            if count == 0 {
                continue;
            }
            if found.insert(level, count).is_some() {
                return Err(bad());
            }
        }
        Ok(found)
    }

    /// How many levels lie between the lowest and the highest for which a hand was raised.
    pub(super) fn spread(&self, question: &Question, votes: &BTreeMap<LevelId, u32>) -> usize {
        let scale = self.assessment.questionnaire().scale_of(question);
        let raised = votes.iter().filter(|(_, hands)| **hands > 0).map(|(level, _)| level);
        scale.spread(raised).unwrap_or_default()
    }

    pub(super) fn votes_words(&self, question: &Question, entry: &Entry) -> String {
        let votes = votes_text(&entry.votes);
        let spread = self.spread(question, &entry.votes);
        // Once it is settled there is nothing left to discuss.
        let id = if spread >= 2 && entry.answer.is_none() {
            "interview-standing-votes-apart"
        } else {
            "interview-standing-votes"
        };
        self.with(id, &[("value", votes.into()), ("spread", spread.into())])
    }

    pub(super) fn reason_screen(&self) -> Screen {
        self.detail_screen("interview-reason", Reply::Line { initial: String::new() })
    }

    /// The reason goes behind what is already noted.
    pub(super) fn given_reason(&mut self, input: Input) -> Effect {
        match (input, self.at.clone()) {
            (Input::Text(text), _) if is_a_key(&text) => self.not_a_text(&text),
            (Input::Text(text), Some(id)) if !text.is_empty() => {
                let note = match self.entry_here().and_then(|entry| entry.note.as_ref()) {
                    Some(note) => format!("{note}\n{text}"),
                    None => text,
                };
                self.save(vec![Edit::Note(id, Some(note))], Then::At(Step::Question))
            }
            _ => self.show(Step::Question),
        }
    }

    /// Says that a key is taken for no text, and asks once more.
    pub(super) fn not_a_text(&mut self, text: &str) -> Effect {
        self.say(self.with("interview-not-a-text", &[("text", text.trim().into())]));
        self.show_again()
    }

    pub(super) fn not_applicable(&mut self) -> Effect {
        if self.question().is_some_and(Question::may_be_not_applicable) {
            return self.show(Step::NotApplicable);
        }
        self.say(self.text("interview-not-applicable-forbidden"));
        self.show_again()
    }

    pub(super) fn not_applicable_screen(&self) -> Screen {
        let reply = self.line(|entry| match &entry.answer {
            Some(Answer::NotApplicable(reason)) => Some(reason),
            _ => None,
        });
        self.detail_screen("interview-not-applicable", reply)
    }

    pub(super) fn given_not_applicable(&mut self, input: Input) -> Effect {
        match (input, self.at.clone()) {
            (Input::Text(reason), Some(id)) if !reason.is_empty() => {
                let edits = self.dated(vec![Edit::Answer(id, Some(Answer::NotApplicable(reason)))]);
                self.save(edits, Then::At(Step::Question))
            }
            (Input::Cancel, _) => self.show(Step::Question),
            (Input::Enter, _) if self.is_not_applicable() => self.show(Step::Question),
            _ => {
                self.say(self.text("interview-reason-required"));
                self.show(Step::Question)
            }
        }
    }

    fn is_not_applicable(&self) -> bool {
        matches!(self.entry_here().and_then(|entry| entry.answer.as_ref()), Some(Answer::NotApplicable(_)))
    }

    pub(super) fn unknown_screen(&self) -> Screen {
        // What stands for a name that is still to come is not gone on with.
        let nobody = self.text("interview-nobody-yet");
        let reply = self.line(|entry| match &entry.answer {
            Some(Answer::Unknown(who)) if *who != nobody => Some(who),
            _ => None,
        });
        self.detail_screen("interview-unknown", reply)
    }

    pub(super) fn given_unknown(&mut self, input: Input) -> Effect {
        let Some(id) = self.at.clone() else { return self.show(Step::Question) };
        let already = matches!(self.entry_here().and_then(|entry| entry.answer.as_ref()), Some(Answer::Unknown(_)));
        let who = match input {
            Input::Text(who) if !who.is_empty() => who,
            Input::Enter if !already => self.text("interview-nobody-yet"),
            Input::Text(_) => self.text("interview-nobody-yet"),
            _ => return self.show(Step::Question),
        };
        let edits = self.dated(vec![Edit::Answer(id, Some(Answer::Unknown(who)))]);
        self.save(edits, Then::At(Step::Question))
    }
}

/// Whether a text is one sign: a key that was pressed in the rhythm of the answers, for a question that is not there yet.
pub(super) fn is_a_key(text: &str) -> bool {
    let mut signs = text.trim().chars();
    signs.next().is_some() && signs.next().is_none()
}

pub(super) fn votes_text(votes: &BTreeMap<LevelId, u32>) -> String {
    let words: Vec<String> = votes.iter().map(|(level, hands)| format!("{level}:{hands}")).collect();
    words.join(" ")
}
