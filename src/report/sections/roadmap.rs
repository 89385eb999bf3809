//! Roadmap: a timeline, what to do in three horizons, and the scores expected after each.

mod timeline;

use crate::analysis::{Horizon, Projection, Roadmap, RoadmapAction, Task, VerdictStatus};
use crate::assessment::{Action, ActionStatus};
use crate::questionnaire::{LevelId, Question, QuestionId};
use crate::report::document::{Block, Cell, Column, Row, Text};
use crate::report::phrases::blocks::{
    body, cell, cell_or_nothing, column, columns_said, heading, joined, note, numbers, row, table, table_of,
};
use crate::report::phrases::scores::{Whose, band_name, band_of};
use crate::report::phrases::{Context, domain_name, has_number, level_cell};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let lines: &[RoadmapAction] = context.input.roadmap.map_or(&[], |roadmap| &roadmap.actions);
    let actions = context.assessment.actions();
    if lines.is_empty() && actions.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![heading(1, context.say("report-roadmap"), "roadmap")];
    blocks.extend(timeline::chart(context));
    if context.redact.answers || context.input.roadmap.is_none() {
        // Without a target, or without levels, only what was agreed can be listed.
        let rows: Vec<Row> =
            context.outline.actions.iter().map(|action| agreed_row(context, action, None, None)).collect();
        if !rows.is_empty() {
            blocks.push(table(context.say("report-agreed-actions"), action_columns(context), rows));
        }
    } else {
        blocks.push(body(context.say("report-roadmap-intro")));
        match context.input.roadmap.and_then(|roadmap| roadmap.is_cheapest) {
            Some(true) => blocks.push(body(context.say("report-roadmap-cheapest"))),
            Some(false) => blocks.push(body(context.say("report-roadmap-not-proved"))),
            None => {}
        }
        let groups = Group::ALL.map(|group| (group, rows_of(context, group, lines)));
        let all: Vec<&Row> = groups.iter().flat_map(|(_, rows)| rows).collect();
        let kept = columns_said(&all);
        for (group, rows) in groups {
            blocks.extend(self::group(context, group, rows, &kept));
        }
    }
    blocks.extend(closed(context));
    blocks.extend(context.input.roadmap.map(|roadmap| stands(context, roadmap)).unwrap_or_default());
    blocks
}

/// What is printed together: what is overdue, then a horizon each.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Overdue,
    Within(Horizon),
}

impl Group {
    const ALL: [Self; 4] = [
        Self::Overdue,
        Self::Within(Horizon::Quick),
        Self::Within(Horizon::Consolidation),
        Self::Within(Horizon::Structure),
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Overdue => "report-horizon-overdue",
            Self::Within(Horizon::Quick) => "report-horizon-1",
            Self::Within(Horizon::Consolidation) => "report-horizon-2",
            Self::Within(Horizon::Structure) => "report-horizon-3",
        }
    }

    const fn about(self) -> &'static str {
        match self {
            Self::Overdue => "report-horizon-overdue-about",
            Self::Within(Horizon::Quick) => "report-horizon-1-about",
            Self::Within(Horizon::Consolidation) => "report-horizon-2-about",
            Self::Within(Horizon::Structure) => "report-horizon-3-about",
        }
    }

    const fn number(self) -> usize {
        match self {
            Self::Overdue => 0,
            Self::Within(horizon) => horizon.number(),
        }
    }

    fn of(context: &Context<'_>, line: &RoadmapAction) -> Self {
        match line.agreed().and_then(|action| context.days_overdue(action.due)) {
            Some(_) => Self::Overdue,
            None => Self::Within(line.horizon),
        }
    }
}

fn rows_of(context: &Context<'_>, group: Group, lines: &[RoadmapAction]) -> Vec<Row> {
    let mut rows: Vec<(Option<jiff::civil::Date>, Row)> = Vec::new();
    let mut open: Vec<Text> = Vec::new();
    for line in lines.iter().filter(|line| Group::of(context, line) == group) {
        match &line.task {
            // An answer that an agreed action promises is in the row of that action.
            Task::Settle => {
                let unpromised = line.closes.iter().filter(|(id, _)| context.outline.actions_for(id).next().is_none());
                open.extend(unpromised.map(|(id, _)| context.id_of(id)));
            }
            Task::Agreed(action) => {
                let row = agreed_row(context, action, Some(&line.closes), usually_after(context, lines, line, action));
                rows.push((Some(action.due.unwrap_or(jiff::civil::Date::MAX)), row));
            }
            Task::Step { advice, effort } => {
                let advised = advice.as_deref().map_or_else(|| without_advice(context, line), Text::plain);
                let effort = effort.map(|effort| context.effort(effort)).unwrap_or_default();
                rows.push((None, step_row(advised, closes(context, &line.closes), effort)));
            }
        }
    }
    // Agreed actions by date, then advice in the order of what it builds on.
    rows.sort_by_key(|(due, _)| due.unwrap_or(jiff::civil::Date::MAX));
    let answers = (!open.is_empty()).then(|| {
        let action = Text::plain(context.pair(&context.say("report-answer-open"), "")).then(joined(open, ", "));
        step_row(action.then(context.page_of("gap/open")), Text::default(), String::new())
    });
    answers.into_iter().chain(rows.into_iter().map(|(_, row)| row)).collect()
}

/// A group; `kept` are the columns of all groups, so that they are at the same places.
fn group(context: &Context<'_>, group: Group, rows: Vec<Row>, kept: &[bool]) -> Vec<Block> {
    if rows.is_empty() {
        return Vec::new();
    }
    let name = context.say(group.name());
    let title = if group == Group::Overdue { name } else { format!("{}. {name}", group.number()) };
    let table = table_of(&title, action_columns(context), rows, kept);
    let about = note(context.say(group.about()));
    vec![heading(2, title, format!("roadmap/{}", group.number())), about, table]
}

/// A step for which the questionnaire has no advice: it is named, nothing is invented.
fn without_advice(context: &Context<'_>, line: &RoadmapAction) -> Text {
    let question = line.closes.first().and_then(|(id, _)| context.questionnaire.question(id.as_str()));
    let title = question.map_or("", |question| question.title());
    Text::plain(context.with("report-no-advice", &[("question", title.into())]))
}

fn action_columns(context: &Context<'_>) -> Vec<Column> {
    vec![
        column(context.say("report-action"), 7.0),
        column(context.say("report-closes"), 1.8),
        column(context.say("report-due"), 1.2),
        column(context.say("report-effort"), 0.1),
    ]
}

/// A step of the questionnaire's advice, which nobody has agreed to yet.
fn step_row(action: Text, closes: Text, effort: String) -> Row {
    row(vec![action.into(), closes.into(), Cell::default(), cell(effort)])
}

fn agreed_row(
    context: &Context<'_>,
    action: &Action,
    closes: Option<&[(QuestionId, LevelId)]>,
    usually_after: Option<String>,
) -> Row {
    let number = context.outline.action_number(&action.id).map(|number| Text::strong(format!("{number} ")));
    let after = usually_after.map(|after| Text::plain(format!("\n{after}"))).unwrap_or_default();
    let accountable = context.person(action.accountable.as_deref());
    let accountable = accountable.map(|name| context.labelled("report-accountable", name));
    let due = action.due.map(|day| Text::plain(context.short_date(day)));
    let overdue = context.overdue(action.due, action.is_pending()).map(Text::strong);
    let owner = context.person(action.owner.as_deref()).map(|name| context.labelled("report-owner", name));
    let status = Text::plain(status(context, action.status));
    let cost = action.cost.as_deref().map(|cost| context.said(cost));
    let facts: Vec<Text> = owner.into_iter().chain(accountable).chain([status]).chain(cost).collect();
    let mut row = row(vec![
        number.unwrap_or_default().then(context.said(&action.action)).then(after).into(),
        cell_or_nothing(closes.map(|closes| self::closes(context, closes))),
        joined(due.into_iter().chain(overdue).collect(), "\n").into(),
        Cell::default(),
    ]);
    row.below = vec![joined(facts, "\u{a0}· ")];
    row
}

/// What an action that falls due first usually comes after: "usually after O-1 (30 June 2026)". The date stays as it was agreed.
fn usually_after(
    context: &Context<'_>,
    lines: &[RoadmapAction],
    line: &RoadmapAction,
    action: &Action,
) -> Option<String> {
    let needs = action.closes.keys().filter_map(|id| context.questionnaire.question(id.as_str()));
    let mut seen: Vec<&QuestionId> = Vec::new();
    let mut named: Vec<String> = Vec::new();
    for need in needs.flat_map(Question::needs) {
        if action.closes.contains_key(need) || seen.contains(&need) {
            continue;
        }
        seen.push(need);
        let closing = || lines.iter().filter(|other| other.raises() && other.closes.iter().any(|(id, _)| id == need));
        let due = closing().filter_map(|other| other.agreed()?.due).max();
        let when = match (action.due, due) {
            (Some(day), Some(due)) => (due > day).then(|| context.short_date(due)),
            _ => {
                let last = closing().map(|other| other.horizon).max().filter(|last| *last > line.horizon);
                last.map(|last| context.say(Group::Within(last).name()))
            }
        };
        named.extend(when.map(|when| format!("{need}\u{a0}({when})")));
    }
    (!named.is_empty()).then(|| context.with("report-usually-after", &[("needs", named.join(", ").into())]))
}

/// "O-1 → 3".
fn closes(context: &Context<'_>, closes: &[(QuestionId, LevelId)]) -> Text {
    let named = closes.iter().map(|(id, level)| {
        let question = context.questionnaire.question(id.as_str());
        let level = question.and_then(|question| question.scale().level(level.as_str()));
        let to = level.map(level_cell).unwrap_or_default();
        // A level that is called by a word has a line of its own where the column is narrow.
        let before = if level.is_some_and(has_number) { '\u{a0}' } else { ' ' };
        context.id_of(id).then(Text::plain(format!("{before}→\u{a0}{to}")))
    });
    joined(named.collect(), ", ")
}

/// How far an action has come.
fn status(context: &Context<'_>, status: ActionStatus) -> String {
    context.say(match status {
        ActionStatus::Open => "report-action-open",
        ActionStatus::Started => "report-action-started",
        ActionStatus::Done => "report-action-done",
        ActionStatus::Dropped => "report-action-dropped",
    })
}

/// What was agreed and is done or dropped: it has left the roadmap, not the record.
fn closed(context: &Context<'_>) -> Vec<Block> {
    let closed = context.assessment.actions().iter().filter(|action| !action.is_pending());
    let rows: Vec<Row> = closed
        .map(|action| {
            let pairs: Vec<_> = action.closes.iter().map(|(id, level)| (id.clone(), level.clone())).collect();
            agreed_row(context, action, (!context.redact.answers).then_some(&*pairs), None)
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let title = context.say("report-actions-closed");
    vec![heading(2, title.clone(), "roadmap/closed"), table(title, action_columns(context), rows)]
}

/// The scores today and after each horizon: exactly what the rows above promise.
fn stands(context: &Context<'_>, roadmap: &Roadmap) -> Vec<Block> {
    if roadmap.projections.len() < 2 {
        return Vec::new();
    }
    let title = context.say("report-stands");
    let measure = context.profile().and_then(|profile| context.questionnaire.measure(profile.measure()));
    let measure = measure.unwrap_or(context.questionnaire.headline());
    let overdue = roadmap.actions.iter().any(|line| Group::of(context, line) == Group::Overdue);
    let after = |after: Option<Horizon>| {
        context.say(match after {
            None => "report-today",
            Some(Horizon::Quick) if overdue => "report-after-overdue",
            Some(Horizon::Quick) => "report-after-1",
            Some(Horizon::Consolidation) => "report-after-2",
            Some(Horizon::Structure) => "report-after-3",
        })
    };
    let mut columns = vec![column(context.measure_name(measure), 2.4)];
    columns.extend(roadmap.projections.iter().map(|stand| numbers(after(stand.after), 1.4)));
    let mut rows: Vec<Row> = Vec::new();
    // A domain in which nothing is left to score is named too.
    let depth = context.scored_domains(measure).first().map(|domain| domain.depth());
    for domain in context.questionnaire.domains().iter().filter(|domain| Some(domain.depth()) == depth) {
        let whose = Whose::Domain(domain);
        let figure = |stand: &Projection| {
            context.score_figure(context.score_in(&stand.scorecard, whose, measure), whose, measure)
        };
        rows.push(stand_row(domain_name(domain), roadmap, figure, false));
    }
    if context.score(Whose::Total, measure).is_some() {
        let figure = |stand: &Projection| {
            let score = context.score_in(&stand.scorecard, Whose::Total, measure);
            let band = score.and_then(|score| band_of(score, Whose::Total, measure));
            let figure = context.score_figure(score, Whose::Total, measure);
            band.map_or_else(|| figure.clone(), |band| format!("{figure}\n{}", band_name(band)))
        };
        rows.push(stand_row(context.say("report-total"), roadmap, figure, true));
    }
    let met = |stand: &Projection| context.of(stand.met.0, stand.met.1);
    rows.push(stand_row(context.say("report-targets-met"), roadmap, met, true));
    let standing = |stand: &Projection| match stand.status {
        VerdictStatus::Reached => context.say("report-standing-reached"),
        VerdictStatus::Open => {
            let open = stand.scorecard.coverage().open();
            context.with("report-standing-open", &[("count", open.into())])
        }
        VerdictStatus::Short => context.say("report-standing-short"),
        VerdictStatus::NotJudged => context.say("report-standing-not-judged"),
    };
    rows.push(stand_row(context.say("report-target-profile"), roadmap, standing, true));
    vec![
        heading(2, title.clone(), "roadmap/stands"),
        table(title, columns, rows),
        note(context.say("report-stands-note")),
    ]
}

fn stand_row(label: String, roadmap: &Roadmap, figure: impl Fn(&Projection) -> String, strong: bool) -> Row {
    let figures = roadmap.projections.iter().map(|stand| cell(figure(stand)));
    Row { cells: std::iter::once(cell(label)).chain(figures).collect(), strong, below: Vec::new() }
}
