//! Progress since the assessment before: what changed about the occasion first, then the figures.

use super::context::{Context, capital, domain_name, level_cell};
use super::cover;
use super::document::{Align, Block, Column, Row, Text};
use super::input::Earlier;
use super::scores::Whose;
use super::text::{NOTHING, body, cell, column, heading, label, numbers, row, table};
use crate::analysis::{Care, care};
use crate::assessment::State;
use crate::language;
use crate::questionnaire::{Measure, Question};
use crate::scoring::Score;

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
            cell(NOTHING),
        ];
        rows.push(Row { cells, strong: true });
    }
    let columns = vec![
        column(context.measure_name(measure), 3.0),
        numbers(context.say("report-then"), 1.2),
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

/// The questions that stand elsewhere than last time.
fn questions(context: &Context<'_>, earlier: &Earlier<'_>) -> Vec<Block> {
    let old = earlier.assessment.questionnaire();
    let rows: Vec<Row> = context
        .questionnaire
        .questions()
        .iter()
        .filter_map(|question| {
            let before = old.question(question.id().as_str())?;
            let then = standing(context, earlier.assessment, before);
            let now = standing(context, context.assessment, question);
            (then != now).then(|| row(vec![context.question_name(question).into(), cell(then), cell(now)]))
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let title = context.with("report-changed-questions", &[("questions", capital(&context.questions_word()).into())]);
    let centred = |id: &str| Column { head: context.say(id), share: 1.4, align: Align::Left };
    let columns = vec![column(context.question_head(), 4.0), centred("report-then"), centred("report-now")];
    vec![heading(2, title.clone(), "progress/questions"), table(title, columns, rows)]
}

fn standing(context: &Context<'_>, assessment: &crate::assessment::Assessment, question: &Question) -> String {
    match assessment.state(question) {
        State::Answered => assessment.level(question).map(level_cell).unwrap_or_default(),
        state => super::domains::state(context, state),
    }
}
