//! Progress since the previous assessment: what changed about the occasion, then scores with their causes, then answers.

mod trend;

use num_rational::BigRational;
use num_traits::{Signed as _, Zero as _};

use crate::analysis::{Caveat, Comparison, QuestionChange, ScoreChange};
use crate::assessment::{ActionStatus, State};
use crate::language;
use crate::questionnaire::{Measure, Question};
use crate::report::document::{Block, Column, Row, Text};
use crate::report::input::Earlier;
use crate::report::phrases::blocks::{NOTHING, body, cell, column, heading, joined, label, note, numbers, row, table};
use crate::report::phrases::scores::Whose;
use crate::report::phrases::{Context, domain_name};
use crate::scoring::{QuestionScore, Score};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let Some(earlier) = context.input.earlier else { return Vec::new() };
    let session = earlier.assessment.session();
    let day = language::date_range(context.language(), session.date, session.until.unwrap_or(session.date));
    let mut blocks = vec![
        heading(1, context.say("report-progress"), "progress"),
        body(context.with("report-progress-since", &[("date", day.into())])),
    ];
    let waiting = context.input.scorecard.coverage().to_confirm;
    if waiting > 0 {
        // Nobody has said yet that anything changed.
        blocks.push(body(context.with("report-progress-to-confirm", &[("count", waiting.into())])));
    }
    blocks.extend(trend::table_of_dates(context));
    if !context.is_comparable() {
        return blocks;
    }
    let found = earlier.comparison;
    let cautions = cautions(context, found);
    if !cautions.is_empty() {
        blocks.push(label(context.say("report-compare-with-care")));
        blocks.push(Block::List { ordered: false, items: cautions.into_iter().map(Text::plain).collect() });
    }
    for measure in context.questionnaire.measures() {
        blocks.extend(scores(context, &earlier, found, measure));
    }
    blocks.push(note(context.say("report-causes-note")));
    if !context.redact.answers {
        blocks.extend(questions(context, &earlier, found));
    }
    blocks.extend(done(context));
    blocks
}

/// Scores of both dates and the answers that changed, without the notes, for the report in brief.
pub(super) fn brief(context: &Context<'_>) -> Vec<Block> {
    let Some(earlier) = context.input.earlier.filter(|_| context.is_comparable()) else { return Vec::new() };
    let found = earlier.comparison;
    let mut blocks = vec![heading(1, context.say("brief-changes"), "progress")];
    let cautions: Vec<Text> = cautions(context, found).into_iter().map(Text::plain).collect();
    if !cautions.is_empty() {
        blocks
            .extend([label(context.say("report-compare-with-care")), Block::List { ordered: false, items: cautions }]);
    }
    blocks.extend(scores(context, &earlier, found, context.questionnaire.headline()));
    let rows = |way: Way| found.questions.iter().filter(move |change| self::way(context, change) == way);
    let changes: Vec<Row> = [Way::Up, Way::Down, Way::Otherwise, Way::Questionnaire]
        .into_iter()
        .flat_map(rows)
        .filter(|change| !waits(change) && !context.redact.answers)
        .map(|change| {
            let mut row = change_row(context, &earlier, change);
            // The last cell holds the notes, which a brief does not quote.
            row.cells.pop();
            row
        })
        .collect();
    if !changes.is_empty() {
        let mut columns = question_columns(context);
        columns.pop();
        blocks.push(table(context.say("brief-changes"), columns, changes));
    }
    blocks
}

/// What makes the two assessments hard to compare.
fn cautions(context: &Context<'_>, found: &Comparison) -> Vec<String> {
    let changed = |id: &str, then: String, now: String| context.with(id, &[("then", then.into()), ("now", now.into())]);
    let caution = |care: &Caveat| match care {
        Caveat::Team(then, now) => Some(changed("compare-change-team", then.clone(), now.clone())),
        Caveat::Kind(then, now) => {
            Some(changed("report-change-kind", context.kind_word(*then), context.kind_word(*now)))
        }
        // A list that is still empty says nothing about who will lead the assessment.
        Caveat::Assessors(then, now) if then.is_empty() || now.is_empty() => None,
        Caveat::Assessors(then, now) => Some(match (context.people(then), context.people(now)) {
            (Some(then), Some(now)) => changed("report-change-assessors", then, now),
            _ => context.say("report-change-assessors-hidden"),
        }),
        Caveat::Version(then, now) => Some(changed("report-change-version", then.clone(), now.clone())),
        Caveat::Text => Some(context.say("report-change-questionnaire")),
        Caveat::Scale => Some(context.say("report-change-scale")),
    };
    found.caveats.iter().filter_map(caution).collect()
}

/// Scores of both dates, the change, and the share of each cause that has one; coverage and targets below.
fn scores(context: &Context<'_>, earlier: &Earlier<'_>, found: &Comparison, measure: &Measure) -> Option<Block> {
    let of = |changes: &crate::analysis::Changes| {
        changes.iter().find(|(id, _)| id == measure.id()).and_then(|(_, change)| change.clone())
    };
    let mut rows: Vec<Row> = context
        .scored_domains(measure)
        .into_iter()
        .map(|domain| {
            let change = found.domains.iter().find(|(id, _)| id == domain.id()).and_then(|(_, changes)| of(changes));
            score_row(context, earlier, domain_name(domain), Whose::Domain(domain), (measure, change.as_ref()))
        })
        .collect();
    if context.score(Whose::Total, measure).is_some() {
        let change = of(&found.totals);
        let total = score_row(context, earlier, context.say("report-total"), Whose::Total, (measure, change.as_ref()));
        rows.push(Row { strong: true, ..total });
    }
    if rows.is_empty() {
        return None;
    }
    if *measure == *context.questionnaire.headline() {
        if let (Some(then), Some(now)) = (earlier.verdict, context.input.verdict) {
            let change = if then.of == now.of { signed_count(context, then.met, now.met) } else { NOTHING.to_owned() };
            let counts = (context.of(then.met, then.of), context.of(now.met, now.of));
            rows.push(count_row(context.say("report-targets-met"), counts, change));
        }
        let (then, now) = (earlier.scorecard.coverage(), context.input.scorecard.coverage());
        let counts = (context.coverage_figures(then), context.coverage_figures(now));
        rows.push(count_row(context.say("report-coverage"), counts, NOTHING.to_owned()));
    }
    let mut columns = vec![
        column(context.measure_name(measure), 3.0),
        numbers(context.then_name(), 1.2),
        numbers(context.say("report-now"), 1.2),
        numbers(context.say("report-change"), 1.0),
    ];
    let causes = [
        "compare-head-answers",
        "compare-head-newly-answered",
        "compare-head-applicability",
        "compare-head-questionnaire",
    ];
    columns.extend(causes.map(|cause| numbers(context.say(cause), 1.0)));
    Some(table(context.say("report-progress"), columns, rows))
}

fn count_row(label: String, (then, now): (String, String), change: String) -> Row {
    let mut cells = vec![cell(label), cell(then), cell(now), cell(change)];
    cells.extend(std::iter::repeat_n(String::new(), 4).map(cell));
    Row { cells, strong: true, below: Vec::new() }
}

fn score_row(
    context: &Context<'_>,
    earlier: &Earlier<'_>,
    label: String,
    whose: Whose<'_>,
    (measure, change): (&Measure, Option<&ScoreChange>),
) -> Row {
    let now = context.score(whose, measure);
    let then = context.score_in(earlier.scorecard, whose, measure);
    let alike = matches!((then, now), (Some(then), Some(now)) if then.min() == now.min() && then.max() == now.max());
    let difference = match (then.and_then(Score::value), now.and_then(Score::value)) {
        (Some(then), Some(now)) if alike => Some(now - then),
        _ => None,
    };
    let mut cells = vec![
        cell(label),
        cell(context.score_figure(then, whose, measure)),
        cell(context.score_figure(now, whose, measure)),
        cell(difference.as_ref().map_or_else(|| NOTHING.to_owned(), |change| signed(context, change))),
    ];
    let causes = change.and_then(|change| change.causes.as_ref()).filter(|_| difference.is_some());
    let share = |value: &BigRational| cell(if value.is_zero() { String::new() } else { signed(context, value) });
    match causes {
        Some(causes) => {
            // The table has one column for everything that an answer can do.
            let answers = &causes.answers + &causes.evidence + &causes.to_confirm + &causes.no_longer_answered;
            let shares = [&answers, &causes.newly_answered, &causes.applicability, &causes.questionnaire];
            cells.extend(shares.map(share));
        }
        None => cells.extend(std::iter::repeat_n(String::new(), 4).map(cell)),
    }
    row(cells)
}

/// Where a question went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Up,
    Down,
    Otherwise,
    /// Asked on one of the two dates only.
    Questionnaire,
}

/// The questions whose answer changed: those that rose, those that fell, the rest, and those asked on one date only.
fn questions(context: &Context<'_>, earlier: &Earlier<'_>, found: &Comparison) -> Vec<Block> {
    let changes: Vec<(Way, &QuestionChange)> =
        found.questions.iter().filter(|change| !waits(change)).map(|change| (way(context, change), change)).collect();
    let groups = [
        (Way::Up, "report-risen", "up"),
        (Way::Down, "report-fallen", "down"),
        (Way::Otherwise, "report-otherwise", "otherwise"),
        (Way::Questionnaire, "report-asked-once", "asked-once"),
    ];
    let mut blocks = Vec::new();
    for (way, id, anchor) in groups {
        let rows: Vec<Row> = changes
            .iter()
            .filter(|(found, _)| *found == way)
            .map(|(_, change)| change_row(context, earlier, change))
            .collect();
        if rows.is_empty() {
            continue;
        }
        let questions = crate::report::phrases::capital(&context.questions_word());
        let title = context.with(id, &[("questions", questions.into()), ("count", rows.len().into())]);
        let columns = question_columns(context);
        blocks.extend([heading(2, title.clone(), format!("progress/{anchor}")), table(title, columns, rows)]);
    }
    blocks
}

/// The columns of [`change_row`].
fn question_columns(context: &Context<'_>) -> Vec<Column> {
    vec![
        column(context.question_head(), 3.0),
        column(context.then_name(), 1.1),
        column(context.say("report-now"), 1.1),
        numbers(context.say("report-change"), 0.1),
        column(context.say("report-note"), 5.4),
    ]
}

/// Whether the answer of last time only waits to be confirmed.
fn waits(change: &QuestionChange) -> bool {
    matches!(change.to.as_ref().map(|to| to.state), Some(State::ToConfirm))
}

fn way(context: &Context<'_>, change: &QuestionChange) -> Way {
    let (Some(from), Some(to)) = (&change.from, &change.to) else { return Way::Questionnaire };
    let scale = context.questionnaire.question(change.id.as_str()).map(Question::scale);
    let step = |found: &QuestionScore| {
        let level = found.level.as_ref().filter(|_| found.state == State::Answered)?;
        scale.and_then(|scale| scale.step(level))
    };
    match (step(from), step(to)) {
        (Some(from), Some(to)) if to > from => Way::Up,
        (Some(from), Some(to)) if to < from => Way::Down,
        _ => Way::Otherwise,
    }
}

/// Both levels, the difference of their values, and both notes in whole sentences.
fn change_row(context: &Context<'_>, earlier: &Earlier<'_>, change: &QuestionChange) -> Row {
    let now = context.questionnaire.question(change.id.as_str());
    let then = earlier.assessment.questionnaire().question(change.id.as_str());
    let name = match (now, then) {
        (Some(question), _) => context.question_name(question),
        (None, Some(question)) => {
            Text::strong(question.id().as_str()).then(Text::plain(format!(" {}", question.title())))
        }
        (None, None) => Text::plain(change.id.as_str()),
    };
    let standing = |question: Option<&Question>, found: Option<&QuestionScore>| {
        let (Some(question), Some(found)) = (question, found) else { return context.say("compare-not-asked") };
        match (found.state, &found.level) {
            (State::Answered, Some(level)) => {
                let level = question.scale().level(level.as_str());
                level.map(crate::report::phrases::level_cell).unwrap_or_default()
            }
            (state, _) => context.state_word(state),
        }
    };
    let value = |question: Option<&Question>, found: Option<&QuestionScore>| {
        let level = found?.level.as_ref()?;
        question?.scale().level(level.as_str())?.value().cloned()
    };
    let difference = value(now, change.to.as_ref())
        .zip(value(then, change.from.as_ref()))
        .map(|(now, then)| now - then)
        .filter(|difference| {
            !difference.is_zero()
                && now.is_some_and(|now| now.scale().id() == then.map_or(now.scale(), Question::scale).id())
        });
    row(vec![
        name,
        Text::plain(standing(then, change.from.as_ref())),
        Text::plain(standing(now, change.to.as_ref())),
        Text::plain(difference.map_or_else(String::new, |difference| signed(context, &difference))),
        notes(context, earlier, change).unwrap_or_default(),
    ]
    .into_iter()
    .map(Into::into)
    .collect())
}

/// The note of each date, whole, with its date; one note where it did not change.
fn notes(context: &Context<'_>, earlier: &Earlier<'_>, change: &QuestionChange) -> Option<Text> {
    let then = earlier.assessment.entry(&change.id).and_then(|entry| context.remark(entry));
    let now = context.assessment.entry(&change.id).and_then(|entry| context.remark(entry));
    let dated = |name: String, note: Text| Text::strong(context.pair(&name, "")).then(note);
    match (then, now) {
        (Some(then), Some(now)) if then == now => Some(now),
        (then, now) => {
            let then = then.map(|note| dated(context.then_name(), note));
            // The results or the card of the gap have the note of today.
            let id = &change.id;
            let now = now.map(|note| match context.gap_anchor(id).filter(|_| context.has_card(id)) {
                Some(anchor) => {
                    let link = crate::report::phrases::blocks::link_to(
                        anchor.clone(),
                        context.say("report-see-gap"),
                        crate::report::document::Style::Plain,
                    );
                    dated(context.say("report-now"), link.then(context.page_of(&anchor)))
                }
                None => dated(context.say("report-now"), note),
            });
            let lines: Vec<Text> = then.into_iter().chain(now).collect();
            (!lines.is_empty()).then(|| joined(lines, "\n"))
        }
    }
}

/// The actions that have been completed since.
fn done(context: &Context<'_>) -> Vec<Block> {
    let done = context.assessment.actions().iter().filter(|action| action.status == ActionStatus::Done);
    let items: Vec<Text> = done.map(|action| context.said(&action.action)).collect();
    if items.is_empty() || context.prints(crate::report::input::Section::Roadmap) {
        return Vec::new();
    }
    vec![label(context.say("report-actions-closed")), Block::List { ordered: false, items }]
}

/// "+0.25", or "−1" with the sign of the language.
fn signed(context: &Context<'_>, change: &BigRational) -> String {
    let sign = if change.is_positive() { "+" } else { "" };
    format!("{sign}{}", context.difference(change))
}

fn signed_count(context: &Context<'_>, then: usize, now: usize) -> String {
    let whole = |count: usize| BigRational::from_integer(count.into());
    signed(context, &(whole(now) - whole(then)))
}
