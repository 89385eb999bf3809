//! The keys: the same in every language, with a word each in the user's.

use super::screen::{Choice, Command, Mark};
use super::{Interview, Reply, Screen};
use crate::assessment::Answer;
use crate::questionnaire::{Level, LevelId, Question, Scale};

/// The keys for choices that have none of their own.
const NUMBERS: &str = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Keys for any number of choices, as far as there are keys.
pub(super) fn numbered() -> impl Iterator<Item = char> {
    NUMBERS.chars()
}

/// The place that a key of [`numbered`] stands for.
pub(super) fn place_of(key: char) -> Option<usize> {
    NUMBERS.chars().position(|known| known == key)
}

/// The levels that may be given to a question, each with its key: its id where every id is one digit, else its number.
pub(super) fn keyed_levels<'q>(question: &Question, scale: &'q Scale) -> Vec<(char, &'q Level)> {
    let offered = scale.levels().iter().filter(|level| question.may_be_not_applicable() || !level.is_not_applicable());
    if has_digit_ids(scale) {
        return offered.filter_map(|level| Some((level.id().as_str().chars().next()?, level))).collect();
    }
    numbered().zip(offered).collect()
}

/// Whether the levels of a scale can be given by their ids with one key.
pub(super) fn has_digit_ids(scale: &Scale) -> bool {
    scale.levels().iter().all(|level| {
        let id = level.id().as_str();
        id.len() == 1 && id.bytes().all(|byte| byte.is_ascii_digit())
    })
}

impl Interview {
    /// Commands by their keys and the messages that name them; the first two stay on the smallest screen.
    pub(super) fn commands(&self, keys: &[(&str, &'static str)]) -> Vec<Command> {
        keys.iter().map(|(key, id)| Command { key: self.key_name(key), word: self.text(id), essential: true }).collect()
    }

    /// How a key is called: the letter itself, and Enter by its word.
    pub(super) fn key_name(&self, key: &str) -> String {
        if key == "\n" { self.text("interview-enter") } else { key.to_owned() }
    }

    /// The level that a key stands for at the question.
    pub(super) fn level_of(&self, key: char) -> Option<LevelId> {
        let question = self.question()?;
        let scale = self.assessment.questionnaire().scale_of(question);
        let found = keyed_levels(question, scale).into_iter().find(|(known, _)| *known == key)?;
        Some(found.1.id().clone())
    }

    /// The levels of a question as choices, with what each means for this very question.
    pub(super) fn level_choices(&self, question: &Question) -> Vec<Choice> {
        let scale = self.assessment.questionnaire().scale_of(question);
        let entry = self.assessment.entry(question.id());
        let found = entry.and_then(|entry| match &entry.answer {
            Some(Answer::Level(level)) => Some(level),
            _ => None,
        });
        let claimed = entry.and_then(|entry| entry.claimed.as_ref()).filter(|_| !self.hides_earlier(question));
        keyed_levels(question, scale)
            .into_iter()
            .map(|(key, level)| Choice {
                key,
                id: level.id().to_string(),
                name: level.label().to_owned(),
                detail: question.level_text(level.id()).or_else(|| level.meaning()).map(str::to_owned),
                mark: match (found == Some(level.id()), claimed == Some(level.id())) {
                    (true, _) => Mark::Found,
                    (false, true) => Mark::Claimed,
                    (false, false) => Mark::None,
                },
            })
            .collect()
    }

    /// What the keys do at a question; those that stay on the smallest screen first.
    pub(super) fn question_commands(&self, enter: &'static str, may_confirm: bool) -> Vec<Command> {
        let mut keys = vec![("\n", enter)];
        if may_confirm {
            keys.push(("y", "interview-key-confirm"));
        }
        keys.extend([("c", "interview-key-claimed"), ("n", "interview-key-note"), ("e", "interview-key-evidence")]);
        if self.question().is_some_and(Question::may_be_not_applicable) {
            keys.push(("a", "interview-key-not-applicable"));
        }
        keys.extend([("u", "interview-key-unknown"), ("v", "interview-key-votes"), ("f", "interview-key-confidence")]);
        if !self.assessment.questionnaire().importance().is_empty() {
            keys.push(("i", "interview-key-importance"));
        }
        keys.extend([
            ("b", "interview-key-back"),
            ("j", "interview-key-jump"),
            ("o", "interview-key-open"),
            ("d", "interview-key-domains"),
            ("z", "interview-key-undo"),
        ]);
        if self.options.translations.len() > 1 {
            keys.push(("l", "interview-key-language"));
        }
        keys.extend([("?", "interview-key-help"), ("k", "interview-key-keys"), ("q", "interview-key-quit")]);
        keys.into_iter()
            .map(|(key, id)| Command {
                key: self.key_name(key),
                word: self.text(id),
                essential: matches!(key, "\n" | "y" | "?" | "k" | "q"),
            })
            .collect()
    }

    pub(super) fn keys_screen(&self) -> Screen {
        let ids = [
            "level",
            "enter",
            "confirm",
            "claimed",
            "note",
            "evidence",
            "not-applicable",
            "unknown",
            "votes",
            "confidence",
            "importance",
            "by",
            "back",
            "forward",
            "jump",
            "open",
            "domains",
            "undo",
            "particulars",
            "language",
            "help",
            "quit",
            "interrupt",
        ];
        Screen {
            title: Some(self.text("interview-keys-title")),
            text: ids.iter().map(|id| self.text(&format!("interview-keys-{id}"))).collect(),
            reply: Reply::Page,
            word: self.text("interview-word-page"),
            ..Screen::default()
        }
    }
}
