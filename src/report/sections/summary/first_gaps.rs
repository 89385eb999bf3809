//! The gaps that come first, on page one.

use std::collections::HashMap;

use crate::analysis::Gap;
use crate::questionnaire::Question;
use crate::report::document::{Block, Cell, Role, Row, Text};
use crate::report::outline::Rise;
use crate::report::phrases::blocks::{column, heading, joined, paragraph, row, table};
use crate::report::phrases::{Context, has_number};

/// How many open questions are named.
const MOST_OPEN: usize = 6;
/// How many gaps come first.
const FIRST: usize = 5;

/// The gaps that come first, those with the same first step in one row, and below them what nobody could answer.
pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    if context.redact.answers {
        return Vec::new();
    }
    let rises = &context.outline.rises;
    let first: Vec<(&Rise<'_>, &Question)> = rises
        .iter()
        .take(FIRST)
        .filter_map(|rise| Some((rise, context.questionnaire.question(rise.id.as_str())?)))
        .collect();
    let mut groups: Vec<(Text, Vec<(&Rise<'_>, &Question)>)> = Vec::new();
    for (rise, question) in &first {
        let step = context.first_step(rise, question);
        match groups.iter_mut().find(|(found, _)| *found == step && !step.0.is_empty()) {
            Some((_, group)) => group.push((rise, question)),
            None => groups.push((step, vec![(rise, question)])),
        }
    }
    let mut blocks = Vec::new();
    if !groups.is_empty() {
        // Questions without a target of their own are levers of a score, not gaps.
        let levers = first.iter().any(|(rise, _)| rise.gain.is_some());
        let id = match (levers, rises.len() > first.len()) {
            (false, true) => "report-first-gaps",
            (false, false) => "report-all-gaps",
            (true, true) => "report-first-levers",
            (true, false) => "report-all-levers",
        };
        let title = context.with(id, &[("count", first.len().into())]);
        let wide = first.iter().any(|(_, question)| !has_number(question.scale().lowest()));
        let columns = vec![
            column(context.question_head(), 3.0),
            column(context.say("report-stands-and-target"), if wide { 2.2 } else { 1.3 }),
            column(context.say("report-first-step"), 5.4),
        ];
        let rows = groups.into_iter().map(|(step, group)| gap_row(context, step, &group)).collect();
        blocks.extend([heading(2, title.clone(), "summary/gaps"), table(title, columns, rows)]);
    }
    blocks.extend(open_by_name(context));
    blocks
}

fn gap_row(context: &Context<'_>, step: Text, group: &[(&Rise<'_>, &Question)]) -> Row {
    let names =
        group.iter().map(|(rise, question)| context.question_name(question).then(context.gap_page(rise.id))).collect();
    let stands: Vec<Cell> = group.iter().map(|(rise, question)| context.rise_cell(rise, question)).collect();
    let same = stands.windows(2).all(|pair| pair[0] == pair[1]);
    let stand = match stands.first() {
        Some(first) if same => first.clone(),
        _ => joined(stands.into_iter().map(|cell| cell.text).collect(), "\n").into(),
    };
    row(vec![joined(names, "\n").into(), stand, step.into()])
}

/// The open questions by name, those with a target first.
fn open_by_name(context: &Context<'_>) -> Option<Block> {
    let open = context.questionnaire.questions().iter().filter(|question| context.assessment.state(question).is_open());
    let mut open: Vec<&Question> = open.collect();
    let gaps = context.input.gaps.iter().filter_map(Gap::question);
    let places: HashMap<_, usize> = gaps.zip(0..).collect();
    open.sort_by_key(|question| places.get(question.id()).copied().unwrap_or(usize::MAX));
    if open.is_empty() || context.input.scorecard.coverage().answered == 0 {
        return None;
    }
    let named = joined(open.iter().take(MOST_OPEN).map(|question| context.question_name(question)).collect(), ", ");
    let beyond = open.len().saturating_sub(MOST_OPEN);
    let more = context.with("report-and-more", &[("count", beyond.into())]);
    let intro = Text::strong(context.pair(&context.say("report-to-clear-up"), ""));
    let more = if beyond > 0 { Text::plain(format!(" {more}")) } else { Text::default() };
    Some(paragraph(intro.then(named).then(more), Role::Note))
}
