//! A question that is to rise, in words: where it is, where it should be, and what begins to close the gap.

use super::{Context, first_sentences, level_cell};
use crate::questionnaire::{LevelId, Question};
use crate::report::document::{Cell, Steps, Text};
use crate::report::outline::Rise;

/// A first step of more characters is cut at the end of a sentence.
const LONG_STEP: usize = 120;

/// The first sentences of an action, or what comes before its first semicolon, if the whole is too long: the roadmap has it whole.
fn first_clause(text: &str, longest: usize) -> &str {
    let kept = first_sentences(text, longest);
    match kept.split_once([';', '\n']).filter(|_| kept.chars().count() > longest) {
        Some((clause, _)) => clause.trim_end(),
        None => kept,
    }
}

impl Context<'_> {
    /// Where a question is and should be, as small fields and figures, and what that adds to a score.
    pub(in crate::report) fn rise_cell(&self, rise: &Rise<'_>, question: &Question) -> Cell {
        let scale = question.scale();
        let name = |id: &LevelId| scale.level(id.as_str()).map(level_cell).unwrap_or_default();
        let gain = rise.gain.filter(|gain| **gain > num_rational::BigRational::from_integer(0.into()));
        let gain = gain.map(|gain| format!(" (+{})", self.difference(gain))).unwrap_or_default();
        Cell {
            text: Text::plain(format!("{} →\u{a0}{}{gain}", name(rise.from), name(rise.to))),
            steps: scale.step(rise.from).map(|filled| Steps {
                filled,
                of: scale.steps().len() - 1,
                target: scale.step(rise.to),
            }),
        }
    }

    /// What begins to close a gap: the number and the first sentence of the agreed action, else the questionnaire's advice for the
    /// next level.
    pub(in crate::report) fn first_step(&self, rise: &Rise<'_>, question: &Question) -> Text {
        if let Some(action) = self.outline.actions_for(question.id()).next() {
            let number = self.action_reference(&action.id).unwrap_or_default();
            let text = self.masked(&action.action);
            return number.then(Text::plain(" ")).then(Text::quoted(first_clause(&text, LONG_STEP)));
        }
        let scale = question.scale();
        let next = scale.step(rise.from).and_then(|step| scale.steps().get(step + 1));
        let advice = next.and_then(|next| question.advice(next.id()));
        advice.map_or_else(Text::default, |advice| Text::plain(first_sentences(&advice.action, LONG_STEP)))
    }
}
