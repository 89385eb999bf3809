//! Progress since the assessment before: what changed about the occasion first, then the figures.

use num_rational::BigRational;

use super::context::{Context, capital, cut, domain_name, level_cell};
use super::cover;
use super::document::{Align, Block, Column, Row, Text};
use super::input::Earlier;
use super::scores::Whose;
use super::text::{NOTHING, body, cell, cell_or_nothing, column, heading, label, numbers, row, table};
use crate::analysis::{Care, care};
use crate::assessment::{Assessment, State};
use crate::language;
use crate::questionnaire::{Measure, Question};
use crate::scoring::Score;

/// So much of a note stands beside a change.
const FIRST_LINE: usize = 120;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let Some(earlier) = context.input.earlier else { return Vec::new() };
    let session = earlier.assessment.session();
    let day = language::date_range(context.language(), session.date, session.until.unwrap_or(session.date));
    let mut blocks = vec![
        heading(1, context.say("report-progress"), "progress"),
        body(context.with("report-progress-since", &[("date", day.into())])),
    ];
    let changes = changes(context, &earlier);
    if !changes.is_empty() {
        blocks.push(label(context.say("report-compare-with-care")));
        blocks.push(Block::List { ordered: false, items: changes.into_iter().map(Text::plain).collect() });
    }
    for measure in context.questionnaire.measures() {
        blocks.extend(scores(context, &earlier, measure));
    }
    if !context.redact.answers {
        blocks.extend(questions(context, &earlier));
    }
    blocks
}

/// What has changed, in a sentence for page one.
pub(super) fn sentence(context: &Context<'_>) -> Option<String> {
    let earlier = context.input.earlier?;
    let mut parts = Vec::new();
    if let (Some(then), Some(now)) = (earlier.verdict, context.input.verdict) {
        let arguments = [("then", context.of(then.met, then.of).into()), ("now", context.of(now.met, now.of).into())];
        parts.push(context.with("report-since-targets", &arguments));
    }
    if !context.redact.answers {
        let moved = moved(context, &earlier);
        for (id, way) in [("report-since-up", Way::Up), ("report-since-down", Way::Down)] {
            let count = moved.iter().filter(|change| change.way == way).count();
            if count == 0 {
                continue;
            }
            let word = if count == 1 { context.question_word() } else { context.questions_word() };
            parts.push(context.with(id, &[("count", count.into()), ("questions", word.into())]));
        }
    }
    let date = context.date(earlier.assessment.session().date);
    let arguments = [("date", date.into()), ("changes", parts.join(", ").into())];
    (!parts.is_empty()).then(|| context.with("report-since", &arguments))
}

/// What makes the two assessments hard to compare.
fn changes(context: &Context<'_>, earlier: &Earlier<'_>) -> Vec<String> {
    let names = |names: &[String]| if names.is_empty() { NOTHING.to_owned() } else { names.join(", ") };
    let changed = |id: &str, then: String, now: String| context.with(id, &[("then", then.into()), ("now", now.into())]);
    let say = |care: Care| match care {
        Care::Team(then, now) => changed("compare-change-team", then, now),
        Care::Kind(then, now) => changed("report-change-kind", cover::kind(context, then), cover::kind(context, now)),
        Care::Assessors(..) if context.redact.names => context.say("report-change-assessors-hidden"),
        Care::Assessors(then, now) => changed("report-change-assessors", names(&then), names(&now)),
        Care::Version(then, now) => changed("report-change-version", then, now),
        Care::Text => context.say("report-change-questionnaire"),
        Care::Scale => context.say("report-change-scale"),
    };
    care(earlier.assessment, context.assessment).into_iter().map(say).collect()
}

fn scores(context: &Context<'_>, earlier: &Earlier<'_>, measure: &Measure) -> Option<Block> {
    let mut rows: Vec<Row> = context
        .scored_domains(measure)
        .into_iter()
        .map(|domain| {
            let label = domain_name(domain);
            score_row(context, earlier, label, Whose::Domain(domain), measure)
        })
        .collect();
    if context.score(Whose::Total, measure).is_some() {
        let total = score_row(context, earlier, context.say("report-total"), Whose::Total, measure);
        rows.push(Row { strong: true, ..total });
    }
    if let (Some(then), Some(now), true) =
        (earlier.verdict, context.input.verdict, *measure == *context.questionnaire.headline())
    {
        let cells = vec![
            cell(context.say("report-targets-met")),
            cell(context.of(then.met, then.of)),
            cell(context.of(now.met, now.of)),
            cell(if then.of == now.of { signed(context, then.met, now.met) } else { NOTHING.to_owned() }),
        ];
        rows.push(Row { cells, strong: true });
    }
    let columns = vec![
        column(context.measure_name(measure), 3.0),
        numbers(context.then_name(), 1.2),
        numbers(context.say("report-now"), 1.2),
        numbers(context.say("report-change"), 1.2),
    ];
    (!rows.is_empty()).then(|| table(context.say("report-progress"), columns, rows))
}

fn score_row(context: &Context<'_>, earlier: &Earlier<'_>, label: String, whose: Whose<'_>, measure: &Measure) -> Row {
    let now = context.score(whose, measure);
    let then = context.score_in(earlier.scorecard, whose, measure);
    let alike = matches!((then, now), (Some(then), Some(now)) if then.min() == now.min() && then.max() == now.max());
    let change = match (then.and_then(Score::value), now.and_then(Score::value)) {
        (Some(then), Some(now)) if alike => {
            let change = now - then;
            let sign = if now > then { "+" } else { "" };
            format!("{sign}{}", context.difference(&change))
        }
        _ => NOTHING.to_owned(),
    };
    row(vec![
        cell(label),
        cell(context.score_figure(then, whose, measure)),
        cell(context.score_figure(now, whose, measure)),
        cell(change),
    ])
}

/// Where a question went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// To a higher level.
    Up,
    /// To a lower level.
    Down,
    /// From or to no level.
    Beside,
}

/// A question that stands elsewhere than last time.
struct Moved<'a> {
    question: &'a Question,
    way: Way,
    /// So many steps then and now, where there was and is a level.
    steps: Option<(usize, usize)>,
    then: String,
    now: String,
}

fn moved<'a>(context: &Context<'a>, earlier: &Earlier<'a>) -> Vec<Moved<'a>> {
    let old = earlier.assessment.questionnaire();
    let questions = context.questionnaire.questions().iter();
    let moved = questions.filter_map(|question| {
        let before = old.question(question.id().as_str())?;
        let then = standing(context, earlier.assessment, before);
        let now = standing(context, context.assessment, question);
        if then == now {
            return None;
        }
        let scale = context.questionnaire.scale_of(question);
        let step = |assessment: &Assessment, question: &Question| {
            let answered = assessment.state(question) == State::Answered;
            assessment.level(question).filter(|_| answered).and_then(|level| scale.step(level.id()))
        };
        let steps = step(earlier.assessment, before).zip(step(context.assessment, question));
        let way = match steps {
            Some((then, now)) if now > then => Way::Up,
            Some((then, now)) if now < then => Way::Down,
            _ => Way::Beside,
        };
        Some(Moved { question, way, steps, then, now })
    });
    moved.collect()
}

/// The questions that stand elsewhere than last time: those that rose, those that fell, and the rest.
fn questions(context: &Context<'_>, earlier: &Earlier<'_>) -> Vec<Block> {
    let moved = moved(context, earlier);
    let mut blocks = Vec::new();
    let groups = [
        (Way::Up, "report-risen", "up"),
        (Way::Down, "report-fallen", "down"),
        (Way::Beside, "report-otherwise", "otherwise"),
    ];
    for (way, id, anchor) in groups {
        let rows: Vec<Row> =
            moved.iter().filter(|change| change.way == way).map(|change| moved_row(context, change)).collect();
        if rows.is_empty() {
            continue;
        }
        let questions = capital(&context.questions_word());
        let title = context.with(id, &[("questions", questions.into()), ("count", rows.len().into())]);
        let centred = |head: String| Column { head, share: 1.2, align: Align::Left };
        let columns = vec![
            column(context.question_head(), 3.4),
            centred(context.then_name()),
            centred(context.say("report-now")),
            numbers(context.say("report-change"), 0.9),
            column(context.say("report-note"), 4.0),
        ];
        blocks.extend([heading(2, title.clone(), format!("progress/{anchor}")), table(title, columns, rows)]);
    }
    blocks
}

fn moved_row(context: &Context<'_>, change: &Moved<'_>) -> Row {
    let note = context.assessment.entry(change.question.id()).and_then(|entry| context.note(entry));
    let first = note.map(|note| {
        let whole = note.to_plain();
        let line = whole.lines().next().unwrap_or_default();
        Text::quoted(cut(line, FIRST_LINE).unwrap_or_else(|| line.to_owned()))
    });
    row(vec![
        context.question_name(change.question).into(),
        cell(&change.then),
        cell(&change.now),
        cell(change.steps.map_or_else(String::new, |(then, now)| signed(context, then, now))),
        cell_or_nothing(first),
    ])
}

/// "+2", or "−1" with the sign of the language.
fn signed(context: &Context<'_>, then: usize, now: usize) -> String {
    let whole = |count: usize| BigRational::from_integer(count.into());
    let sign = if now > then { "+" } else { "" };
    format!("{sign}{}", context.difference(&(whole(now) - whole(then))))
}

fn standing(context: &Context<'_>, assessment: &Assessment, question: &Question) -> String {
    match assessment.state(question) {
        State::Answered => assessment.level(question).map(level_cell).unwrap_or_default(),
        state => super::domains::state(context, state),
    }
}
