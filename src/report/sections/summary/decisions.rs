//! The decisions asked of someone above, by date, each with the agreed actions and gaps that wait for it.

use std::collections::HashSet;

use jiff::civil::Date;

use crate::assessment::{Action, Decision};
use crate::questionnaire::QuestionId;
use crate::report::document::{Block, Row, Style, Text};
use crate::report::phrases::Context;
use crate::report::phrases::blocks::{cell_or_nothing, column, heading, joined, link_to, row, table};

/// How many gaps are named for one decision.
const NAMED: usize = 3;
/// Letters that a word needs to say what a text is about.
const LONG_WORD: usize = 6;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut decisions: Vec<&Decision> =
        context.assessment.decisions().iter().filter(|decision| decision.is_open()).collect();
    if decisions.is_empty() {
        return Vec::new();
    }
    decisions.sort_by_key(|decision| decision.by.unwrap_or(Date::MAX));
    let rows: Vec<Row> = decisions.iter().map(|decision| decision_row(context, decision)).collect();
    let columns = vec![
        column(context.say("report-decision"), 4.0),
        column(context.say("report-decision-of"), 2.0),
        column(context.say("report-due"), 1.5),
        column(context.say("report-cost"), 1.7),
        column(context.say("report-unlocks"), 2.3),
    ];
    let title = context.say("report-decisions");
    vec![heading(2, title.clone(), "summary/decisions"), table(title, columns, rows)]
}

fn decision_row(context: &Context<'_>, decision: &Decision) -> Row {
    let due = decision.by.map(|day| Text::plain(context.short_date(day)));
    let overdue = context.overdue(decision.by, true).map(Text::strong);
    let when: Vec<Text> = due.into_iter().chain(overdue).collect();
    row(vec![
        context.said(&decision.ask).into(),
        // Who decides stays in every version: the summary exists to say who is asked.
        cell_or_nothing(decision.of.as_deref().map(Text::quoted)),
        joined(when, "\n").into(),
        cell_or_nothing(decision.cost.as_deref().map(|cost| context.said(cost))),
        cell_or_nothing(unlocks(context, decision)),
    ])
}

/// The agreed action that carries a decision out, and the gaps that it closes or that build on those: "A5: 4 gaps, O-1 Mandate
/// first".
fn unlocks(context: &Context<'_>, decision: &Decision) -> Option<Text> {
    if context.redact.answers {
        return None;
    }
    let actions: Vec<&Action> =
        context.outline.actions.iter().copied().filter(|action| carries_out(action, decision)).collect();
    let closed: HashSet<&QuestionId> = actions.iter().flat_map(|action| action.closes.keys()).collect();
    let gaps = context.questionnaire.questions().iter().filter(|question| {
        context.is_gap(question.id())
            && (closed.contains(question.id()) || question.needs().iter().any(|need| closed.contains(need)))
    });
    let gaps: Vec<_> = gaps.collect();
    if gaps.is_empty() {
        return None;
    }
    let numbers = actions.iter().filter_map(|action| context.action_reference(&action.id)).collect();
    let more = if gaps.len() > NAMED { " …" } else { "" };
    let names = gaps.iter().take(NAMED).map(|question| match context.gap_anchor(question.id()) {
        Some(anchor) => link_to(anchor, question.id().as_str(), Style::Plain),
        None => Text::plain(question.id().as_str()),
    });
    let count = context.with("report-unlocks-gaps", &[("count", gaps.len().into())]);
    let numbers = joined(numbers, ", ").then(Text::plain(format!(" – {count} ")));
    Some(numbers.then(Text::plain("(")).then(joined(names.collect(), ", ")).then(Text::plain(format!("{more})"))))
}

/// Whether an agreed action carries out a decision: it has the same id, or it is due on the same day or later and both speak of the
/// same things.
fn carries_out(action: &Action, decision: &Decision) -> bool {
    if action.id.as_str() == decision.id.as_str() {
        return true;
    }
    let (Some(due), Some(by)) = (action.due, decision.by) else { return false };
    let spoken = significant_words(&action.action);
    let shared = significant_words(&decision.ask).intersection(&spoken).count();
    (due == by && shared >= 1) || (due >= by && shared >= 2)
}

/// The longer words of a text in small letters, without their endings.
fn significant_words(text: &str) -> HashSet<String> {
    let words = text.split(|character: char| !character.is_alphanumeric());
    let long = words.filter(|word| word.chars().count() >= LONG_WORD);
    long.map(|word| word.to_lowercase().chars().take(LONG_WORD).collect()).collect()
}
