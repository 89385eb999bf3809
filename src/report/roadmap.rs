//! Roadmap: what to do in three horizons, and where the scores stand after each.

use super::context::{Context, domain_name, has_number, level_cell};
use super::document::{Block, Cell, Column, Row, Text};
use super::scores::{Whose, band_name, band_of};
use super::text::{
    body, cell, cell_or_nothing, column, columns_said, heading, joined, note, numbers, row, table, table_of,
};
use crate::analysis::{Horizon, Roadmap, RoadmapAction, Stand, Standing, Task};
use crate::assessment::{Action, ActionStatus};
use crate::questionnaire::{LevelId, Question, QuestionId};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let lines: Vec<RoadmapAction> = match context.input.roadmap {
        Some(roadmap) => roadmap.actions.clone(),
        None => Vec::new(),
    };
    let agreed_only = context.assessment.actions();
    if lines.is_empty() && agreed_only.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![heading(1, context.say("report-roadmap"), "roadmap")];
    if context.redact.answers || context.input.roadmap.is_none() {
        // Without a target, or without levels, only what was agreed can be said.
        let rows = agreed_only.iter().map(|action| agreed_row(context, action, None, None)).collect();
        blocks.push(action_table(context, &context.say("report-agreed-actions"), rows));
    } else {
        blocks.push(body(context.say("report-roadmap-intro")));
        let horizons = Horizon::ALL.map(|horizon| {
            let about = context.say(match horizon {
                Horizon::Quick => "report-horizon-1-about",
                Horizon::Consolidation => "report-horizon-2-about",
                Horizon::Structure => "report-horizon-3-about",
            });
            let any = lines.iter().any(|line| line.horizon == horizon);
            let about = if any { about } else { context.say("report-horizon-empty") };
            Text::strong(context.pair(&name(context, horizon), "")).then(Text::plain(about))
        });
        blocks.push(Block::List { ordered: true, items: horizons.into() });
        let horizons = Horizon::ALL.map(|horizon| (horizon, rows_of(context, horizon, &lines)));
        let all: Vec<&Row> = horizons.iter().flat_map(|(_, rows)| rows).collect();
        let kept = columns_said(&all);
        for (horizon, rows) in horizons {
            blocks.extend(self::horizon(context, horizon, rows, &kept));
        }
        blocks.extend(closed(context));
    }
    blocks.extend(context.input.roadmap.map(|roadmap| stands(context, roadmap)).unwrap_or_default());
    blocks
}

fn name(context: &Context<'_>, horizon: Horizon) -> String {
    context.say(match horizon {
        Horizon::Quick => "report-horizon-1",
        Horizon::Consolidation => "report-horizon-2",
        Horizon::Structure => "report-horizon-3",
    })
}

fn rows_of(context: &Context<'_>, horizon: Horizon, lines: &[RoadmapAction]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let of_horizon = || lines.iter().filter(|line| line.horizon == horizon);
    let open: Vec<&QuestionId> =
        of_horizon().filter(|line| !line.raises()).flat_map(|line| &line.closes).map(|(id, _)| id).collect();
    if !open.is_empty() {
        let named = open.into_iter().map(|id| context.id_of(id)).collect();
        let action = Text::plain(context.pair(&context.say("report-answer-open"), "")).then(joined(named, ", "));
        rows.push(line_row(action, Text::default(), String::new()));
    }
    for line in of_horizon() {
        match &line.task {
            Task::Settle => {}
            Task::Agreed(action) => {
                rows.push(agreed_row(context, action, Some(&line.closes), waits_for(context, lines, line, action)));
            }
            Task::Step { advice, effort } => {
                let said = advice.as_deref().map_or_else(|| without_advice(context, line), Text::plain);
                let effort = effort.map(|effort| context.effort(effort)).unwrap_or_default();
                rows.push(line_row(said, closes(context, &line.closes), effort));
            }
        }
    }
    rows
}

/// A horizon; `kept` are the columns of all of them, so that they keep their places.
fn horizon(context: &Context<'_>, horizon: Horizon, rows: Vec<Row>, kept: &[bool]) -> Vec<Block> {
    if rows.is_empty() {
        return Vec::new();
    }
    let title = format!("{}. {}", horizon.number(), name(context, horizon));
    let table = table_of(&title, action_columns(context), rows, kept);
    vec![heading(2, title, format!("roadmap/{}", horizon.number())), table]
}

/// A step for which the questionnaire has no advice: it is named, nothing is invented.
fn without_advice(context: &Context<'_>, line: &RoadmapAction) -> Text {
    let question = line.closes.first().and_then(|(id, _)| context.questionnaire.question(id.as_str()));
    let title = question.map_or("", |question| question.title());
    Text::plain(context.with("report-no-advice", &[("question", title.into())]))
}

fn action_table(context: &Context<'_>, summary: &str, rows: Vec<Row>) -> Block {
    table(summary, action_columns(context), rows)
}

fn action_columns(context: &Context<'_>) -> Vec<Column> {
    vec![
        column(context.say("report-action"), 4.2),
        column(context.say("report-closes"), 1.2),
        // Single words and days are as narrow as they are.
        column(context.say("report-effort"), 0.1),
        column(context.say("report-owner"), 3.4),
        column(context.say("report-due"), 0.1),
        column(context.say("report-cost"), 2.6),
        column(context.say("report-action-status"), 0.1),
    ]
}

/// A line of the questionnaire's advice, which nobody has agreed to yet.
fn line_row(action: Text, closes: Text, effort: String) -> Row {
    let nothing = Cell::default;
    row(vec![action.into(), closes.into(), cell(effort), nothing(), nothing(), nothing(), nothing()])
}

fn agreed_row(
    context: &Context<'_>,
    action: &Action,
    closes: Option<&[(QuestionId, LevelId)]>,
    waits: Option<String>,
) -> Row {
    let waits = waits.map(|waits| Text::plain(format!("\n{waits}"))).unwrap_or_default();
    let accountable = context.person(action.accountable.as_deref());
    let accountable =
        accountable.map(|name| Text::plain(context.pair(&context.say("report-accountable"), "")).then(name));
    let who: Vec<Text> = context.person(action.owner.as_deref()).into_iter().chain(accountable).collect();
    row(vec![
        context.said(&action.action).then(waits).into(),
        cell_or_nothing(closes.map(|closes| self::closes(context, closes))),
        Cell::default(),
        joined(who, "\n").into(),
        cell(action.due.map_or_else(String::new, |day| context.short_date(day))),
        cell_or_nothing(action.cost.as_deref().map(|cost| context.said(cost))),
        cell(status(context, action.status)),
    ])
}

/// That an agreed action falls due before what it builds on: the day stays as it was agreed, the reader is told.
fn waits_for(context: &Context<'_>, lines: &[RoadmapAction], line: &RoadmapAction, action: &Action) -> Option<String> {
    let mut named: Vec<String> = Vec::new();
    let needs = action.closes.keys().filter_map(|id| context.questionnaire.question(id.as_str()));
    for need in needs.flat_map(Question::needs) {
        if action.closes.contains_key(need)
            || named.iter().any(|name| name.split('\u{a0}').next() == Some(need.as_str()))
        {
            continue;
        }
        let closing = || lines.iter().filter(|other| other.raises() && other.closes.iter().any(|(id, _)| id == need));
        let due = closing().filter_map(|other| other.agreed()?.due).max();
        let late = match (action.due, due) {
            (Some(day), Some(due)) if due > day => Some(context.short_date(due)),
            (Some(_), Some(_)) => None,
            _ => {
                let last = closing().map(|other| other.horizon).max().filter(|last| *last > line.horizon);
                last.map(|last| name(context, last))
            }
        };
        named.extend(late.map(|when| format!("{need}\u{a0}({when})")));
    }
    (!named.is_empty()).then(|| context.with("report-due-before", &[("needs", named.join(", ").into())]))
}

/// "O-1 → 3".
fn closes(context: &Context<'_>, closes: &[(QuestionId, LevelId)]) -> Text {
    let named = closes.iter().map(|(id, level)| {
        let question = context.questionnaire.question(id.as_str());
        let level = question.and_then(|question| context.questionnaire.scale_of(question).level(level.as_str()));
        let to = level.map(level_cell).unwrap_or_default();
        // A level that is called by a word has a line of its own where the column is narrow.
        let before = if level.is_some_and(has_number) { '\u{a0}' } else { ' ' };
        context.id_of(id).then(Text::plain(format!("{before}→\u{a0}{to}")))
    });
    joined(named.collect(), ", ")
}

/// How far an action has come.
pub(super) fn status(context: &Context<'_>, status: ActionStatus) -> String {
    context.say(match status {
        ActionStatus::Open => "report-action-open",
        ActionStatus::Started => "report-action-started",
        ActionStatus::Done => "report-action-done",
        ActionStatus::Dropped => "report-action-dropped",
    })
}

/// What was agreed before and is done or given up: it has left the roadmap, not the record.
fn closed(context: &Context<'_>) -> Vec<Block> {
    let left = |action: &&Action| matches!(action.status, ActionStatus::Done | ActionStatus::Dropped);
    let rows: Vec<Row> = context
        .assessment
        .actions()
        .iter()
        .filter(left)
        .map(|action| {
            let pairs: Vec<_> = action.closes.iter().map(|(id, level)| (id.clone(), level.clone())).collect();
            agreed_row(context, action, Some(&pairs), None)
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let title = context.say("report-actions-closed");
    vec![heading(2, title.clone(), "roadmap/closed"), action_table(context, &title, rows)]
}

/// Where the scores stand today and after each horizon.
fn stands(context: &Context<'_>, roadmap: &Roadmap) -> Vec<Block> {
    if roadmap.stands.len() < 2 {
        return Vec::new();
    }
    let title = context.say("report-stands");
    let measure = context.profile().and_then(|profile| context.questionnaire.measure(profile.measure()));
    let measure = measure.unwrap_or(context.questionnaire.headline());
    let mut columns = vec![column(context.measure_name(measure), 2.4)];
    columns.extend(roadmap.stands.iter().map(|stand| {
        numbers(
            stand.after.map_or_else(
                || context.say("report-today"),
                |after| {
                    context.say(match after {
                        Horizon::Quick => "report-after-1",
                        Horizon::Consolidation => "report-after-2",
                        Horizon::Structure => "report-after-3",
                    })
                },
            ),
            1.4,
        )
    }));
    let mut rows: Vec<Row> = Vec::new();
    // A domain in which nothing is left to score is named too.
    let depth = context.scored_domains(measure).first().map(|domain| domain.depth());
    for domain in context.questionnaire.domains().iter().filter(|domain| Some(domain.depth()) == depth) {
        let figure = |stand: &Stand| {
            super::domains::figure(
                context,
                context.score_in(&stand.scorecard, Whose::Domain(domain), measure),
                domain,
                measure,
            )
        };
        rows.push(stand_row(domain_name(domain), roadmap, figure, false));
    }
    if context.score(Whose::Total, measure).is_some() {
        let figure = |stand: &Stand| {
            let score = context.score_in(&stand.scorecard, Whose::Total, measure);
            let band = score.and_then(|score| band_of(score, Whose::Total, measure));
            let figure = context.score_figure(score, Whose::Total, measure);
            band.map_or_else(|| figure.clone(), |band| format!("{figure}\n{}", band_name(band)))
        };
        rows.push(stand_row(context.say("report-total"), roadmap, figure, true));
    }
    rows.push(stand_row(
        context.say("report-targets-met"),
        roadmap,
        |stand| context.of(stand.met.0, stand.met.1),
        true,
    ));
    let standing = |stand: &Stand| match stand.standing {
        Standing::Reached => context.say("report-standing-reached"),
        Standing::Open => {
            let open = context.input.scorecard.coverage().open();
            context.with("report-standing-open", &[("count", open.into())])
        }
        Standing::Short => context.say("report-standing-short"),
    };
    rows.push(stand_row(context.say("report-target-profile"), roadmap, standing, true));
    vec![
        heading(2, title.clone(), "roadmap/stands"),
        table(title, columns, rows),
        note(context.say("report-stands-note")),
    ]
}

fn stand_row(label: String, roadmap: &Roadmap, figure: impl Fn(&Stand) -> String, strong: bool) -> Row {
    let figures = roadmap.stands.iter().map(|stand| cell(figure(stand)));
    Row { cells: std::iter::once(cell(label)).chain(figures).collect(), strong }
}
