//! One domain: what it is about, what was found, its scores, and one table of its answers.

use crate::assessment::State;
use crate::questionnaire::{Domain, Question, Scale};
use crate::report::document::{Align, Block, Column, Row, Text};
use crate::report::phrases::blocks::{NOTHING, body, cell, cell_or_nothing, column, heading, quote, row, table_of};
use crate::report::phrases::scores::{Whose, band_name, band_of};
use crate::report::phrases::{Context, charts, domain_name, has_number};

/// The columns of a table of answers, used or not.
const COLUMNS: usize = 6;
/// A chart of more bars takes the whole width.
const NARROW: usize = 18;

/// Every top-level domain with those inside it.
pub(super) fn all(context: &Context<'_>) -> Vec<Block> {
    let columns = columns_used(context);
    context.questionnaire.top_domains().flat_map(|domain| blocks(context, domain, columns)).collect()
}

/// A domain and those inside it.
fn blocks(context: &Context<'_>, domain: &Domain, columns: [bool; COLUMNS]) -> Vec<Block> {
    let level = u8::try_from(domain.depth() + 2).map_or(4, |level| level.min(4));
    let title = domain_name(domain);
    let mut blocks = vec![heading(level, title, format!("results/{}", domain.id()))];
    let mut words: Vec<Block> = domain.about().map(body).into_iter().collect();
    if let Some(finding) = context.assessment.finding(domain.id()).filter(|_| !context.redact.notes) {
        words.push(quote(context.said(finding)));
    }
    words.push(Block::Pairs(figures(context, domain)));
    let asked = context.asked_in(domain);
    let drawn = if context.redact.answers { Vec::new() } else { charts::questions(context, domain, &asked) };
    // One chart beside the finding; several, or a long one, below it.
    if drawn.len() == 1 && asked.len() <= NARROW {
        blocks.push(Block::Beside(vec![words, drawn]));
    } else {
        blocks.extend(words);
        blocks.extend(drawn);
    }
    let inner: Vec<&Domain> = context.questionnaire.inside(domain).collect();
    if inner.len() > 1 {
        for measure in context.questionnaire.measures() {
            blocks.extend(charts::domains(context, &inner, measure));
        }
    }
    if !asked.is_empty() {
        blocks.push(questions(context, domain, &asked, columns));
    }
    for domain in inner {
        blocks.extend(self::blocks(context, domain, columns));
    }
    blocks
}

/// Scores by every measure, coverage and support.
fn figures(context: &Context<'_>, domain: &Domain) -> Vec<(Text, Text)> {
    let whose = Whose::Domain(domain);
    let mut pairs = Vec::new();
    for measure in context.questionnaire.measures() {
        let Some(score) = context.score(whose, measure) else { continue };
        let Some(value) = score.value() else {
            pairs.push((Text::plain(context.measure_name(measure)), Text::plain(context.say("report-no-value"))));
            continue;
        };
        let value = context.figure(value, whose, measure);
        let mut said = Text::strong(value).then(Text::plain(format!(" {}", context.range(score))));
        let mut beside: Vec<String> = Vec::new();
        beside.extend(band_of(score, whose, measure).map(band_name));
        beside.extend(
            context
                .asked_value(whose, measure)
                .map(|target| context.with("report-target-value", &[("value", context.threshold(target).into())])),
        );
        beside.extend(
            context
                .open_range(score, whose, measure)
                .map(|range| context.with("report-by-open", &[("range", range.into())])),
        );
        for part in beside {
            said = said.then(Text::plain(format!(" · {part}")));
        }
        pairs.push((Text::plain(context.measure_name(measure)), said));
    }
    if let Some(scores) = context.input.scorecard.domain(domain.id()) {
        let coverage = scores.coverage();
        pairs.push((Text::plain(context.say("report-coverage")), Text::plain(context.coverage(coverage))));
        if coverage.needs_evidence > 0 {
            let arguments = [("part", coverage.supported.into()), ("whole", coverage.needs_evidence.into())];
            let evidence = context.with("report-support-of", &arguments);
            pairs.push((Text::plain(context.say("report-support")), Text::plain(evidence)));
        }
    }
    pairs
}

/// One row an answer: levels, evidence, note; below it votes, who answered, confidence.
fn questions(context: &Context<'_>, domain: &Domain, asked: &[&Question], used: [bool; COLUMNS]) -> Block {
    let summary = context.with(
        "report-question-table",
        &[("questions", context.questions_word().into()), ("domain", domain.title().into())],
    );
    let centred = |id: &str, share| Column { align: Align::Centre, ..column(context.say(id), share) };
    let mut levels = context.questionnaire.scales().flat_map(Scale::steps);
    let named = levels.any(|level| !has_number(level));
    // Levels are as narrow as their heads allow: the room belongs to the words.
    let narrow = if named { 0.9 } else { 0.1 };
    let columns = vec![
        column(context.question_head(), 6.4),
        centred("report-claimed", narrow),
        column(context.say("report-found"), if named { 1.5 } else { 0.1 }),
        centred("report-proven", narrow),
        centred("report-target", narrow),
        column(context.say("report-evidence"), 2.6),
    ];
    let rows = asked.iter().map(|question| answer_row(context, question)).collect();
    table_of(summary, columns, rows, &used)
}

fn answer_row(context: &Context<'_>, question: &Question) -> Row {
    let entry = context.assessment.entry(question.id());
    let [claimed, found, proven] = context.levels(question);
    let mut row = row(vec![
        // The card of a gap has the note: its page leads there.
        context.question_name(question).then(context.gap_page(question.id())).into(),
        claimed,
        found,
        proven,
        cell(target(context, question)),
        cell_or_nothing(entry.and_then(|entry| context.documents(question, entry))),
    ]);
    if let Some(entry) = entry.filter(|_| !context.has_card(question.id())) {
        // Over the whole width there is room for a note, and for how the answer came about.
        row.below = context.remark(entry).into_iter().chain(context.circumstances(question, entry)).collect();
    }
    row
}

/// Which columns are used anywhere in the report: all tables of results have the same.
fn columns_used(context: &Context<'_>) -> [bool; COLUMNS] {
    let questions =
        || context.questionnaire.questions().iter().filter(|question| context.assessment.is_in_scope(question));
    let entries = || questions().filter_map(|question| Some((question, context.assessment.entry(question.id())?)));
    let answers = !context.redact.answers;
    [
        true,
        answers && entries().any(|(_, entry)| entry.claimed.is_some()),
        answers,
        answers
            && questions().any(|question| {
                context.assessment.state(question) == State::Answered && context.proven(question) != NOTHING
            }),
        questions().any(|question| context.target(question.id()).is_some()),
        entries().any(|(question, entry)| context.documents(question, entry).is_some()),
    ]
}

fn target(context: &Context<'_>, question: &Question) -> String {
    context.target(question.id()).map_or_else(|| NOTHING.to_owned(), |id| Context::level_of(question, id))
}
