//! The gaps that come first, on page one.

use std::collections::HashMap;

use super::context::{Context, cut, has_number, level_cell};
use super::document::{Block, Cell, Role, Row, Steps, Text, Voice};
use super::gaps::{Rise, rises};
use super::text::{column, joined, label, paragraph, row, table};
use crate::analysis::Gap;
use crate::questionnaire::{LevelId, Question};

/// A title of more characters is cut on the first page.
const LONG_TITLE: usize = 70;
/// A first step of more characters, too: three lines.
const LONG_STEP: usize = 190;
/// So many open questions are named there.
const MOST_OPEN: usize = 12;
/// How many gaps come first.
const FIRST: usize = 5;

/// The gaps that come first, those with the same way to go and the same first step in one row, and below them what nobody could answer.
pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    if context.redact.answers {
        return Vec::new();
    }
    let rises = rises(context.input);
    let first: Vec<(&Rise<'_>, &Question)> = rises
        .iter()
        .take(FIRST)
        .filter_map(|rise| Some((rise, context.questionnaire.question(rise.id.as_str())?)))
        .collect();
    let mut groups: Vec<(Text, Vec<(&Rise<'_>, &Question)>)> = Vec::new();
    for (rise, question) in &first {
        let step = first_step(context, rise, question);
        let stands = stand(context, rise, question);
        let alike = |group: &[(&Rise<'_>, &Question)]| {
            group.iter().all(|(rise, question)| stand(context, rise, question) == stands)
        };
        match groups.iter_mut().find(|(found, group)| *found == step && !step.0.is_empty() && alike(group)) {
            Some((_, group)) => group.push((rise, question)),
            None => groups.push((step, vec![(rise, question)])),
        }
    }
    let mut blocks = Vec::new();
    if !groups.is_empty() {
        let title = context.with("report-first-gaps", &[("count", first.len().into())]);
        let wide = first.iter().any(|(_, question)| !has_number(context.questionnaire.scale_of(question).lowest()));
        let columns = vec![
            column(context.question_head(), 2.2),
            column(context.say("report-stands-and-target"), if wide { 2.2 } else { 1.45 }),
            column(context.say("report-first-step"), 5.4),
        ];
        let rows = groups.into_iter().map(|(step, group)| gap_row(context, step, &group)).collect();
        blocks.extend([label(title.clone()), table(title, columns, rows)]);
    }
    blocks.extend(open_by_name(context));
    blocks
}

fn gap_row(context: &Context<'_>, step: Text, group: &[(&Rise<'_>, &Question)]) -> Row {
    let names = group.iter().map(|(_, question)| short_name(context, question)).collect();
    let stands = group.first().map(|(rise, question)| stand(context, rise, question)).unwrap_or_default();
    row(vec![joined(names, "\n").into(), stands, short(step).into()])
}

/// A text that is cut where it is long: the gap has it whole.
fn short(text: Text) -> Text {
    match cut(&text.to_plain(), LONG_STEP) {
        Some(kept) if text.0.iter().any(|run| run.voice == Voice::Assessor) => Text::quoted(kept),
        Some(kept) => Text::plain(kept),
        None => text,
    }
}

/// The questions that are still open, by their names.
fn open_by_name(context: &Context<'_>) -> Option<Block> {
    let open = context.questionnaire.questions().iter().filter(|question| context.assessment.state(question).is_open());
    let mut open: Vec<&Question> = open.collect();
    // In the order of the gaps; those that are none come last.
    let gaps = context.input.gaps.iter().filter_map(Gap::question);
    let places: HashMap<_, usize> = gaps.zip(0..).collect();
    open.sort_by_key(|question| places.get(question.id()).copied().unwrap_or(usize::MAX));
    if open.is_empty() || context.input.scorecard.coverage().settled() == 0 {
        return None;
    }
    let named = joined(open.iter().take(MOST_OPEN).map(|question| context.id_of(question.id())).collect(), ", ");
    let beyond = open.len().saturating_sub(MOST_OPEN);
    let more = context.with("report-and-more", &[("count", beyond.into())]);
    let intro = Text::plain(context.pair(&context.say("report-to-clear-up"), ""));
    let more = if beyond > 0 { Text::plain(format!(" {more}")) } else { Text::default() };
    Some(paragraph(intro.then(named).then(more), Role::Note))
}

/// Id and title; a very long title is cut where its gap shows it whole.
fn short_name(context: &Context<'_>, question: &Question) -> Text {
    match cut(question.title(), LONG_TITLE).filter(|_| context.gap_anchor(question.id()).is_some()) {
        None => context.question_name(question),
        Some(title) => context.id_of(question.id()).then(Text::plain(format!(" {title}"))),
    }
}

/// Where a question stands and should stand, as fields and figures, and what that adds to a score.
pub(super) fn stand(context: &Context<'_>, rise: &Rise<'_>, question: &Question) -> Cell {
    let scale = context.questionnaire.scale_of(question);
    let name = |id: &LevelId| scale.level(id.as_str()).map(level_cell).unwrap_or_default();
    let gain = rise.gain.map(|gain| format!(" (+{})", context.difference(gain))).unwrap_or_default();
    Cell {
        text: Text::plain(format!("{} → {}{gain}", name(rise.from), name(rise.to))),
        steps: scale.step(rise.from).map(|filled| Steps {
            filled,
            of: scale.steps().len() - 1,
            target: scale.step(rise.to),
        }),
    }
}

/// What begins to close a gap: an agreed action, else the questionnaire's advice for the next level.
pub(super) fn first_step(context: &Context<'_>, rise: &Rise<'_>, question: &Question) -> Text {
    if let Some(action) = super::gap_card::agreed_actions(context, question.id()).next() {
        return context.said(&action.action);
    }
    let scale = context.questionnaire.scale_of(question);
    let next = scale.step(rise.from).and_then(|step| scale.steps().get(step + 1));
    let advice = next.and_then(|next| question.advice(next.id()));
    advice.map_or_else(Text::default, |advice| Text::plain(&advice.action))
}
