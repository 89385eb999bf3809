//! Strengths: the questions that the assessor names, else those that stand highest with evidence.

use super::charts;
use super::context::{Context, level_cell};
use super::document::{Block, Role, Text};
use super::text::{joined, paragraph};
use crate::assessment::State;
use crate::questionnaire::Question;

/// How many are named where the assessor names none.
const STRENGTHS: usize = 3;

/// What the assessor names as strengths; else what stands at its target or the top with evidence, highest first.
pub(super) fn blocks(context: &Context<'_>) -> Option<Block> {
    if context.redact.answers {
        return None;
    }
    let chosen = &context.assessment.summary().strengths;
    let found: Vec<&Question> = if chosen.is_empty() {
        picked(context)
    } else {
        chosen.iter().filter_map(|id| context.questionnaire.question(id.as_str())).collect()
    };
    if found.is_empty() {
        return None;
    }
    let names = found.iter().map(|question| {
        let scale = context.questionnaire.scale_of(question);
        let level = charts::stands_at(context, question).and_then(|id| scale.level(id.as_str()));
        let level = level.map(|level| Text::plain(format!(" ({})", level_cell(level))));
        context.question_name(question).then(level.unwrap_or_default())
    });
    let intro = Text::strong(context.pair(&context.say("report-strengths"), ""));
    Some(paragraph(intro.then(joined(names.collect(), ", ")), Role::Body))
}

fn picked<'a>(context: &Context<'a>) -> Vec<&'a Question> {
    let mut ranked: Vec<(usize, usize, &Question)> = Vec::new();
    for question in context.questionnaire.questions() {
        let scale = context.questionnaire.scale_of(question);
        let Some(found) = context.input.scorecard.question(question.id()) else { continue };
        let Some(step) = charts::stands_at(context, question).and_then(|id| scale.step(id)) else { continue };
        let top = scale.steps().len() - 1;
        let target = context.target(question.id()).and_then(|target| scale.step(target)).unwrap_or(top);
        let sound = found.state == State::Answered && found.supported != Some(false);
        if sound && step > 0 && step >= target {
            ranked.push((step - target, step, question));
        }
    }
    // Equal ones stay in the order of the file.
    ranked.sort_by_key(|(surplus, step, _)| std::cmp::Reverse((*surplus, *step)));
    ranked.into_iter().take(STRENGTHS).map(|(_, _, question)| question).collect()
}
