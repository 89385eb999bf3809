//! Agreed actions and decisions on a line of months.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::language::short_month;
use crate::questionnaire::QuestionId;
use crate::report::document::{Block, Chart, ChartKind, Milestone, MilestoneKind, TimelineLegend, TimelineRow};
use crate::report::phrases::{Context, first_sentences};

/// With fewer dates the table says as much.
const LEAST: usize = 3;
/// Names of more months than these do not fit below the line.
const MOST_MONTHS: usize = 14;

/// What is due and when.
struct Due {
    label: String,
    day: Date,
    kind: MilestoneKind,
}

pub(super) fn chart(context: &Context<'_>) -> Option<Block> {
    let mut dues = actions(context);
    dues.extend(decisions(context));
    dues.sort_by_key(|due| due.day);
    if dues.len() < LEAST {
        return None;
    }
    let today = context.input.scorecard.day();
    let first = dues.first()?.day.min(today);
    let last = dues.last()?.day.max(today);
    let start = first.first_of_month();
    let end = last.last_of_month().tomorrow().ok()?;
    let days = |from: Date, to: Date| to.since(from).map_or(0, |span| span.get_days());
    let whole = days(start, end).max(1);
    let at = |day: Date| share(days(start, day), whole);
    let months = months(context, start, end, at);
    let rows: Vec<TimelineRow> = dues
        .iter()
        .map(|due| {
            let late = context.overdue(Some(due.day), true);
            TimelineRow {
                label: due.label.clone(),
                due: Milestone { at: at(due.day), kind: due.kind, is_overdue: late.is_some() },
                note: Some(match late {
                    Some(late) => format!("{} · {late}", context.short_date(due.day)),
                    None => context.short_date(due.day),
                }),
            }
        })
        .collect();
    let any = |kind: MilestoneKind| rows.iter().any(|row| row.due.kind == kind && !row.due.is_overdue);
    let legend = TimelineLegend {
        action: any(MilestoneKind::Action).then(|| context.say("report-action")),
        decision: rows
            .iter()
            .any(|row| row.due.kind == MilestoneKind::Decision)
            .then(|| context.say("report-decision")),
        overdue: rows.iter().any(|row| row.due.is_overdue).then(|| context.say("report-horizon-overdue")),
    };
    let title = context.say("report-timeline");
    let lines = rows.iter().map(|row| context.pair(&row.label, row.note.as_deref().unwrap_or_default()));
    let alternative = std::iter::once(title.clone()).chain(lines).collect::<Vec<_>>().join(". ");
    let today = (today <= last).then(|| (at(today), context.say("report-today")));
    let kind = ChartKind::Timeline { rows, months, today, legend };
    Some(Block::Chart(Chart { title, alternative, kind }))
}

fn actions(context: &Context<'_>) -> Vec<Due> {
    let pending = context.assessment.actions().iter().filter(|action| action.is_pending());
    let due = pending.filter_map(|action| {
        let number = context.outline.action_number(&action.id)?;
        let closes: Vec<&str> = action.closes.keys().map(QuestionId::as_str).collect();
        let label = if context.redact.answers { number } else { format!("{number} {}", closes.join(", ")) };
        Some(Due { label, day: action.due?, kind: MilestoneKind::Action })
    });
    due.collect()
}

fn decisions(context: &Context<'_>) -> Vec<Due> {
    let decisions = context.assessment.decisions().iter().filter(|decision| decision.is_open());
    let due = decisions.filter_map(|decision| {
        let ask = context.masked(&decision.ask);
        Some(Due { label: first_sentences(&ask, 80).to_owned(), day: decision.by?, kind: MilestoneKind::Decision })
    });
    due.collect()
}

/// Where months begin; with many, quarters or years.
fn months(context: &Context<'_>, start: Date, end: Date, at: impl Fn(Date) -> f32) -> Vec<(f32, String)> {
    let mut all: Vec<Date> = Vec::new();
    let mut day = start;
    while day < end && all.len() < 1200 {
        all.push(day);
        let Ok(next) = day.checked_add(1.month()) else { break };
        day = next;
    }
    let step = all.len().div_ceil(MOST_MONTHS).max(1);
    all.into_iter().step_by(step).map(|day| (at(day), short_month(context.language(), day))).collect()
}

fn share(part: i32, whole: i32) -> f32 {
    let part = num_rational::BigRational::new(part.into(), whole.into());
    num_traits::ToPrimitive::to_f32(&part).unwrap_or_default().clamp(0.0, 1.0)
}
