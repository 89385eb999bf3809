//! The levels of a question as choices: what is typed for a level is its id.

use super::screen::{Choice, Choices, Mark};
use super::session::Session;
use crate::assessment::Answer;
use crate::questionnaire::{Level, LevelId, Question, Scale};

/// The levels that may be given to a question.
pub(super) fn offered<'q>(question: &Question, scale: &'q Scale) -> Vec<&'q Level> {
    let may_be_left_out = question.may_be_not_applicable();
    scale.levels().iter().filter(|level| may_be_left_out || !level.is_not_applicable()).collect()
}

/// Whether a digit gives a level at once: no id that begins with a digit is longer than one.
pub(super) fn are_digits(levels: &[&Level]) -> bool {
    let mut numbers = levels.iter().map(|level| level.id().as_str()).filter(|id| begins_with_digit(id)).peekable();
    numbers.peek().is_some() && numbers.all(|id| id.len() == 1)
}

fn begins_with_digit(id: &str) -> bool {
    id.starts_with(|letter: char| letter.is_ascii_digit())
}

impl Session {
    /// The levels of a question, with what each means for this very question.
    pub(super) fn level_choices(&self, question: &Question) -> Choices {
        let scale = question.scale();
        let entry = self.assessment.entry(question.id());
        let found = entry.and_then(|entry| match &entry.answer {
            Some(Answer::Level(level)) => Some(level),
            _ => None,
        });
        let is_shown = !self.hides_earlier(question.id());
        let claimed = entry.and_then(|entry| entry.claimed.as_ref()).filter(|_| is_shown);
        let carried = entry.and_then(|entry| entry.carried.as_ref()).filter(|_| is_shown);
        let previous = carried.and_then(|carried| match &carried.answer {
            Answer::Level(level) => Some(level),
            _ => None,
        });
        let levels = offered(question, scale);
        let marks = |level: &Level| {
            [(found, Mark::Found), (claimed, Mark::Claimed), (previous, Mark::Previous)]
                .into_iter()
                .filter(|(known, _)| *known == Some(level.id()))
                .map(|(_, mark)| mark)
                .collect()
        };
        Choices {
            at: levels.iter().position(|level| Some(level.id()) == found),
            at_once: are_digits(&levels),
            typed: levels.iter().any(|level| level.id().as_str().len() > 1 || !begins_with_digit(level.id().as_str())),
            is_menu: false,
            choices: levels
                .into_iter()
                .map(|level| Choice {
                    key: level.id().to_string(),
                    name: level.label().to_owned(),
                    detail: question.level_text(level.id()).or_else(|| level.meaning()).map(str::to_owned),
                    marks: marks(level),
                })
                .collect(),
        }
    }

    /// The level at a place of the choices.
    pub(super) fn level_at(question: &Question, place: usize) -> Option<LevelId> {
        let scale = question.scale();
        offered(question, scale).get(place).map(|level| level.id().clone())
    }
}
