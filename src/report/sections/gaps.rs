//! Gaps: a table of all, a card each, then what nobody knows yet.

mod card;

use card::{figure_gap, question_gap};

use crate::analysis::Shortfall;
use crate::questionnaire::{LevelId, Profile, Question, QuestionId};
use crate::report::document::{Block, Role, Row, Text};
use crate::report::outline::{GapPlace, Rise};
use crate::report::phrases::blocks::{
    body, cell, cell_or_nothing, column, heading, joined, note, paragraph, row, table,
};
use crate::report::phrases::{Context, capital};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(1, context.say("report-gaps"), "gaps")];
    if context.input.verdict.is_none() {
        blocks.extend(no_target(context));
        return blocks;
    }
    blocks.push(body(counted(context)));
    let (lifts, own): (Vec<Rise<'_>>, Vec<Rise<'_>>) =
        context.outline.rises.iter().copied().partition(|rise| rise.gain.is_some());
    if !own.is_empty() {
        let title = context.say("report-gap-table");
        blocks.extend([heading(2, title.clone(), "gap/all"), note(context.say("report-gap-order"))]);
        blocks.push(rise_table(context, title, &own));
    }
    for gap in context.input.gaps {
        blocks.extend(figure_gap(context, gap));
    }
    if !lifts.is_empty() {
        let title = context.with("report-lifts", &[("questions", capital(&context.questions_word()).into())]);
        let anchor = if own.is_empty() { "gap/all" } else { "gap/lifts" };
        blocks.extend([heading(2, title.clone(), anchor), note(context.say("report-lift-order"))]);
        blocks.push(rise_table(context, title, &lifts));
    }
    blocks.extend(to_clarify(context));
    let cards: Vec<&Rise<'_>> =
        own.iter().chain(&lifts).filter(|rise| context.gap_place(rise.id) == Some(GapPlace::Card)).collect();
    if !cards.is_empty() {
        blocks.push(heading(2, context.say("report-gap-cards"), "gap/cards"));
        blocks.extend(cards.into_iter().flat_map(|rise| question_gap(context, rise)));
    }
    blocks
}

/// One row a gap with its first step, for the report in brief.
pub(super) fn brief(context: &Context<'_>) -> Vec<Block> {
    if context.redact.answers || context.input.verdict.is_none() {
        return Vec::new();
    }
    let title = context.say("report-gaps");
    let mut blocks = vec![heading(1, title.clone(), "gaps"), body(counted(context))];
    let rows = context.outline.rises.iter().filter_map(|rise| {
        let question = context.questionnaire.question(rise.id.as_str())?;
        let actions = || context.outline.actions_for(question.id());
        let owners = actions().filter_map(|action| context.person(action.owner.as_deref())).collect();
        let due = actions().filter_map(|action| Some(Text::plain(context.short_date(action.due?)))).collect();
        Some(row(vec![
            context.question_name(question).into(),
            context.rise_cell(rise, question),
            context.first_step(rise, question).into(),
            joined(owners, "\n").into(),
            joined(due, "\n").into(),
        ]))
    });
    let rows: Vec<Row> = rows.collect();
    if !rows.is_empty() {
        let columns = vec![
            column(context.question_head(), 3.0),
            column(context.say("report-stands-and-target"), 1.3),
            column(context.say("report-first-step"), 4.4),
            column(context.say("report-owner"), 2.0),
            column(context.say("report-due"), 1.4),
        ];
        blocks.push(table(title, columns, rows));
    }
    let open: Vec<Text> = context
        .outline
        .open
        .iter()
        .filter_map(|(id, _)| Some(context.question_name(context.questionnaire.question(id.as_str())?)))
        .collect();
    if !open.is_empty() {
        let intro = Text::strong(context.pair(&context.say("report-to-clear-up"), ""));
        blocks.push(paragraph(intro.then(joined(open, ", ")), Role::Body));
    }
    blocks
}

/// How many targets are missed, and how many depend on open answers.
fn counted(context: &Context<'_>) -> String {
    let Some(verdict) = context.input.verdict else { return String::new() };
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
    said.join(" ")
}

/// One row a gap: name and page, levels, agreed actions, who does them, until when.
fn rise_table(context: &Context<'_>, title: String, rises: &[Rise<'_>]) -> Block {
    let rows: Vec<Row> = rises
        .iter()
        .filter_map(|rise| {
            let question = context.questionnaire.question(rise.id.as_str())?;
            Some(gap_row(context, rise, question))
        })
        .collect();
    let columns = vec![
        column(context.question_head(), 3.2),
        column(context.say("report-stands-and-target"), 1.3),
        column(context.say("report-agreed-action"), 4.4),
        column(context.say("report-owner"), 2.0),
        column(context.say("report-due"), 1.4),
    ];
    table(title, columns, rows)
}

fn gap_row(context: &Context<'_>, rise: &Rise<'_>, question: &Question) -> Row {
    let actions: Vec<_> = context.outline.actions_for(question.id()).collect();
    let agreed: Vec<Text> = actions.iter().filter_map(|action| context.action_reference(&action.id)).collect();
    let owners: Vec<Text> = actions.iter().filter_map(|action| context.person(action.owner.as_deref())).collect();
    let due: Vec<Text> = actions
        .iter()
        .filter_map(|action| {
            let day = Text::plain(context.short_date(action.due?));
            let overdue = context.overdue(action.due, true).map(|late| Text::plain("\n").then(Text::strong(late)));
            Some(day.then(overdue.unwrap_or_default()))
        })
        .collect();
    // Without an agreed action the first step of the questionnaire's advice shows how it could begin.
    let action = if agreed.is_empty() { context.first_step(rise, question) } else { joined(agreed, ", ") };
    row(vec![
        context.question_name(question).then(context.gap_page(question.id())).into(),
        context.rise_cell(rise, question),
        action.into(),
        joined(owners, "\n").into(),
        joined(due, "\n").into(),
    ])
}

/// The questions whose answer is missing: not gaps yet, but to be settled before anybody knows. With the note's next step.
fn to_clarify(context: &Context<'_>) -> Vec<Block> {
    let open: &[(&QuestionId, &LevelId)] = &context.outline.open;
    if open.is_empty() {
        return Vec::new();
    }
    let title = context.say("report-to-clear-up");
    let rows = open.iter().filter_map(|(id, target)| {
        let question = context.questionnaire.question(id.as_str())?;
        let promised: Vec<Text> =
            context.outline.actions_for(id).filter_map(|action| context.action_reference(&action.id)).collect();
        Some(row(vec![
            context.question_name(question).into(),
            cell(Context::level_of(question, target)),
            cell(context.state_word(context.assessment.state(question))),
            cell_or_nothing(context.next_step_of_open(question)),
            joined(promised, ", ").into(),
        ]))
    });
    let columns = vec![
        column(context.question_head(), 3.0),
        column(context.say("report-target"), 0.1),
        column(context.say("report-answer-state"), 1.4),
        column(context.say("report-to-ask"), 4.4),
        column(context.say("report-agreed-action"), 0.9),
    ];
    vec![heading(2, title.clone(), "gap/open"), table(title, columns, rows.collect())]
}

/// That no target was chosen, and which ones there are.
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
