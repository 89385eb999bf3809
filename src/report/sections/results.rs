//! Results: all domains at a glance, then each by itself.

mod domains;

use crate::questionnaire::{Domain, Measure};
use crate::report::document::{Align, Block, Cell, Column};
use crate::report::phrases::blocks::{NOTHING, cell, heading, label, note, numbers, quote, row, table};
use crate::report::phrases::scores::{Whose, band_name, band_of};
use crate::report::phrases::{Context, capital, charts, domain_name};
use crate::scoring::Score;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(1, context.say("report-results"), "results")];
    if let Some(text) = context.conclusion(false) {
        blocks.extend([label(context.say("report-conclusion")), quote(context.said(text))]);
    }
    blocks.push(heading(2, context.say("report-overview"), "results/overview"));
    let mut any_chart = false;
    for measure in context.questionnaire.measures() {
        let scored = context.scored_domains(measure);
        // Page one has the chart of the headline already, where it has one.
        let on_page_one = context.prints(crate::report::input::Section::Summary)
            && *measure == *context.questionnaire.headline()
            && context.judged_total().is_none();
        if scored.len() > 1 && !on_page_one {
            let chart = charts::domains(context, &scored, measure);
            any_chart |= chart.is_some();
            blocks.extend(chart);
        }
    }
    blocks.push(scores(context));
    let open =
        |measure: &Measure| context.scored_domains(measure).iter().any(|domain| is_open(context, domain, measure));
    if any_chart || context.questionnaire.measures().iter().any(open) {
        blocks.push(note(context.say("report-open-note")));
    }
    if !context.redact.answers {
        blocks.extend(charts::heat_maps(context));
    }
    let domains = domains::all(context);
    let fields = |block: &Block| match block {
        Block::Table(table) => table.rows.iter().flat_map(|row| &row.cells).any(|cell| cell.steps.is_some()),
        _ => false,
    };
    if domains.iter().any(fields) && context.input.draws_fields {
        let asked = context.questionnaire.questions().iter().any(|question| context.target(question.id()).is_some());
        let id = if asked { "report-fields-and-target" } else { "report-fields" };
        blocks.push(note(context.say(id)));
    }
    blocks.extend(domains);
    blocks
}

/// The domains alone, for the report in brief.
pub(super) fn brief(context: &Context<'_>) -> Vec<Block> {
    vec![heading(1, context.say("report-overview"), "results"), scores(context)]
}

fn is_open(context: &Context<'_>, domain: &Domain, measure: &Measure) -> bool {
    context.score(Whose::Domain(domain), measure).is_some_and(|score| score.low() != score.high())
}

/// Every domain with its scores, coverage and support.
fn scores(context: &Context<'_>) -> Block {
    let measures = context.questionnaire.measures();
    let word = context.questionnaire.structure().first().map_or_else(String::new, |word| capital(&word.word));
    let mut columns = vec![column_of(word, 3.0, Align::Start)];
    for measure in measures {
        columns.push(numbers(context.measure_name(measure), 1.2));
        columns.push(numbers(context.say("report-still-open"), 1.3));
    }
    columns.push(numbers(context.say("report-mean-target"), 0.9));
    columns.push(numbers(context.say("report-coverage"), 3.4));
    columns.push(numbers(context.say("report-support"), 1.6));
    let mut rows = Vec::new();
    for domain in context.questionnaire.domains() {
        let indent = "\u{2003}".repeat(domain.depth());
        let mut cells = vec![cell(format!("{indent}{}", domain_name(domain)))];
        let whose = Whose::Domain(domain);
        for measure in measures {
            cells.extend(score_cells(context, whose, measure));
        }
        cells.push(cell(target_figure(context, whose)));
        let coverage = context.input.scorecard.domain(domain.id()).map(|scores| *scores.coverage()).unwrap_or_default();
        cells.push(cell(context.coverage_figures(&coverage)));
        cells.push(cell(context.support_figures(&coverage)));
        rows.push(row(cells));
    }
    let mut total = row(vec![cell(context.say("report-whole"))]);
    for measure in measures {
        total.cells.extend(score_cells(context, Whose::Total, measure));
    }
    total.cells.push(cell(target_figure(context, Whose::Total)));
    total.cells.push(cell(context.coverage_figures(context.input.scorecard.coverage())));
    total.cells.push(cell(context.support_figures(context.input.scorecard.coverage())));
    total.strong = true;
    rows.push(total);
    table(context.say("report-overview"), columns, rows)
}

/// The target of a score itself, else the mean of the targets of its questions.
fn target_figure(context: &Context<'_>, whose: Whose<'_>) -> String {
    let measures = context.questionnaire.measures();
    let asked = measures.iter().find_map(|measure| context.asked_value(whose, measure));
    let asked = asked.map(|value| context.threshold(value));
    let mean = || {
        measures.iter().find_map(|measure| {
            let mean = context.mean_of_targets(whose, measure)?;
            Some(context.figure(&mean, whose, measure))
        })
    };
    asked.or_else(mean).unwrap_or_else(|| NOTHING.to_owned())
}

/// Score and open range; where the scores of a column lie in different ranges, each says out of how many it is.
fn score_cells(context: &Context<'_>, whose: Whose<'_>, measure: &Measure) -> [Cell; 2] {
    let score = context.score(whose, measure);
    let domains = context.questionnaire.domains().iter().map(Whose::Domain);
    let mut highest = domains.chain([Whose::Total]).filter_map(|whose| context.score(whose, measure)).map(Score::max);
    let first = highest.next();
    let mut figure = context.score_figure(score, whose, measure);
    if let Some(score) = score.filter(|score| score.value().is_some() && highest.any(|max| Some(max) != first)) {
        let max = context.number(score.max());
        figure = context.with("report-out-of", &[("value", figure.into()), ("max", max.into())]);
    }
    if let Some(band) = score.and_then(|score| band_of(score, whose, measure)) {
        figure = format!("{figure}\n{}", band_name(band));
    }
    let open = score.and_then(|score| context.open_figures(score, whose, measure));
    [cell(figure), cell(open.unwrap_or_else(|| NOTHING.to_owned()))]
}

fn column_of(head: String, share: f32, align: Align) -> Column {
    Column { head, share, align }
}
