//! Gaps: what is short of the target, in printed order, then what nobody knows yet.

use std::collections::HashMap;

use num_rational::BigRational;

use super::context::{Context, capital, level_cell};
use super::document::{Block, Text};
use super::gap_card::{figure_gap, question_gap};
use super::input::ReportInput;
use super::text::{body, cell, cell_or_nothing, column, heading, note, row, table};
use crate::analysis::{GapKind, Shortfall};
use crate::assessment::Answer;
use crate::questionnaire::{LevelId, Profile, QuestionId};

/// More gaps than these are not all told in full.
const MANY: usize = 60;
/// So many are, where there are many.
const IN_FULL: usize = 20;

/// Where a gap stands in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In full.
    Card,
    /// As a row, where there are many.
    Row,
    /// Among the questions whose answer is missing.
    Open,
}

impl Place {
    /// Where a link to the gap of a question leads.
    pub(super) fn anchor(self, id: &QuestionId) -> String {
        match self {
            Self::Card => format!("gap/question/{id}"),
            Self::Row => "gap/more".to_owned(),
            Self::Open => "gap/open".to_owned(),
        }
    }
}

/// A question that is to rise.
#[derive(Clone, Copy)]
pub(super) struct Rise<'a> {
    /// The question.
    pub(super) id: &'a QuestionId,
    /// The level that counts.
    pub(super) from: &'a LevelId,
    /// The level to reach.
    pub(super) to: &'a LevelId,
    /// What it adds to a score, where no target of its own but that of the score asks for it.
    pub(super) gain: Option<&'a BigRational>,
}

/// The questions that are to rise, in printed order: first those with a target of their own, then those that bring a score to its.
pub(super) fn rises<'a>(input: &ReportInput<'a>) -> Vec<Rise<'a>> {
    let own = input.gaps.iter().filter_map(|gap| match &gap.kind {
        GapKind::Question { id, level: Some(from), target } => Some(Rise { id, from, to: target, gain: None }),
        _ => None,
    });
    let lifts = input.roadmap.map_or(&[][..], |roadmap| &roadmap.lifts).iter();
    let lifts = lifts.map(|lift| Rise { id: &lift.question, from: &lift.from, to: &lift.to, gain: Some(&lift.gain) });
    own.chain(lifts).collect()
}

/// The questions with a target whose answer is missing.
fn open<'a>(input: &ReportInput<'a>) -> impl Iterator<Item = (&'a QuestionId, &'a LevelId)> + use<'a> {
    input.gaps.iter().filter_map(|gap| match &gap.kind {
        GapKind::Question { id, level: None, target } => Some((id, target)),
        _ => None,
    })
}

/// Where the gap of each question stands.
pub(super) fn places<'a>(input: &ReportInput<'a>) -> HashMap<&'a QuestionId, Place> {
    let rises = rises(input);
    let full = if rises.len() > MANY { IN_FULL } else { rises.len() };
    let place = |at: usize| if at < full { Place::Card } else { Place::Row };
    let told = rises.iter().enumerate().map(|(at, rise)| (rise.id, place(at)));
    told.chain(open(input).map(|(id, _)| (id, Place::Open))).collect()
}

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(1, context.say("report-gaps"), "gaps")];
    let Some(verdict) = context.input.verdict else {
        blocks.extend(no_target(context));
        return blocks;
    };
    let open: Vec<_> = open(context.input).collect();
    let depend = context.input.gaps.iter().filter(|gap| gap.shortfall == Shortfall::Unanswered).count();
    let short = context.input.gaps.len() - depend;
    let profile = || [("of", verdict.of.into()), ("profile", verdict.profile.title().into())];
    let mut said = Vec::new();
    if context.input.gaps.is_empty() {
        said.push(context.with("report-no-gap", &profile()));
    }
    if short > 0 {
        let [of, profile] = profile();
        said.push(context.with("report-gap-count", &[("gaps", short.into()), of, profile]));
    }
    if depend > 0 {
        said.push(context.with("report-open-gaps", &[("count", depend.into())]));
    }
    blocks.push(body(said.join(" ")));
    let rises = rises(context.input);
    let (lifts, own): (Vec<Rise<'_>>, Vec<Rise<'_>>) = rises.into_iter().partition(|rise| rise.gain.is_some());
    let mut rows = Vec::new();
    if !own.is_empty() {
        blocks.push(note(context.say("report-gap-order")));
        blocks.extend(in_full(context, &own, &mut rows));
    }
    for gap in context.input.gaps {
        blocks.extend(figure_gap(context, gap));
    }
    if !lifts.is_empty() {
        let title = context.with("report-lifts", &[("questions", capital(&context.questions_word()).into())]);
        blocks.push(heading(2, title, "gap/lifts"));
        blocks.push(note(context.say("report-lift-order")));
        blocks.extend(in_full(context, &lifts, &mut rows));
    }
    if !rows.is_empty() {
        let title = context.with("report-more-gaps", &[("count", rows.len().into())]);
        blocks.extend([heading(2, title.clone(), "gap/more"), rise_table(context, title, &rows)]);
    }
    blocks.extend(to_clear_up(context, &open));
    blocks
}

/// The gaps that are told in full; the others are left for a table.
fn in_full<'a>(context: &Context<'a>, rises: &[Rise<'a>], rest: &mut Vec<Rise<'a>>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for rise in rises {
        match context.gap_place(rise.id) {
            Some(Place::Row) => rest.push(*rise),
            _ => blocks.extend(question_gap(context, rise)),
        }
    }
    blocks
}

/// Gaps as rows: where a question stands, where it should, and what begins to close it.
fn rise_table(context: &Context<'_>, title: String, rises: &[Rise<'_>]) -> Block {
    let rows = rises.iter().filter_map(|rise| {
        let question = context.questionnaire.question(rise.id.as_str())?;
        let step = super::first_gaps::first_step(context, rise, question);
        Some(row(vec![
            context.question_name(question).into(),
            super::first_gaps::stand(context, rise, question),
            step.into(),
        ]))
    });
    let columns = vec![
        column(context.question_head(), 3.0),
        column(context.say("report-stands-and-target"), 1.6),
        column(context.say("report-first-step"), 4.4),
    ];
    table(title, columns, rows.collect())
}

/// The questions whose answer is missing: not gaps yet, but to be settled before anybody knows.
fn to_clear_up(context: &Context<'_>, open: &[(&QuestionId, &LevelId)]) -> Vec<Block> {
    if open.is_empty() {
        return Vec::new();
    }
    let title = context.say("report-to-clear-up");
    let rows = open.iter().filter_map(|(id, target)| {
        let question = context.questionnaire.question(id.as_str())?;
        let state = super::domains::state(context, context.assessment.state(question));
        let to_ask = match context.assessment.entry(id).and_then(|entry| entry.answer.as_ref()) {
            Some(Answer::Unknown(to_ask)) if !context.redact.notes => Some(context.said(to_ask)),
            _ => None,
        };
        let target = context.questionnaire.scale_of(question).level(target.as_str()).map(level_cell);
        Some(row(vec![
            context.question_name(question).into(),
            cell(target.unwrap_or_default()),
            cell(state),
            cell_or_nothing(to_ask),
        ]))
    });
    let columns = vec![
        column(context.question_head(), 3.0),
        column(context.say("report-target"), 0.9),
        column(context.say("report-answer-state"), 1.6),
        column(context.say("report-to-ask"), 4.0),
    ];
    vec![heading(2, title.clone(), "gap/open"), table(title, columns, rows.collect())]
}

/// That nothing was aimed at, and what one could aim at.
fn no_target(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![body(context.say("report-no-target"))];
    let profiles: Vec<&Profile> = context
        .questionnaire
        .profiles()
        .iter()
        .filter(|profile| profile.offered_if().iter().all(|condition| context.assessment.holds(condition)))
        .collect();
    if profiles.is_empty() {
        blocks.push(body(context.say("report-no-profile")));
        return blocks;
    }
    blocks.push(body(context.say("report-choose-target")));
    let items = profiles.iter().map(|profile| {
        let title = Text::strong(profile.title()).then(Text::plain(format!(" ({})", profile.id())));
        let summary = profile.summary().map(|summary| Text::plain(format!(" – {summary}")));
        title.then(summary.unwrap_or_default())
    });
    blocks.push(Block::List { ordered: false, items: items.collect() });
    blocks
}
