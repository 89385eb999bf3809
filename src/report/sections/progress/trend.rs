//! The scores of every date, where there are more than two.

use crate::analysis::Verdict;
use crate::language::short_date;
use crate::questionnaire::Measure;
use crate::report::document::{Block, Row};
use crate::report::phrases::blocks::{NOTHING, cell, column, heading, numbers, row, table};
use crate::report::phrases::scores::Whose;
use crate::report::phrases::{Context, domain_name};
use crate::scoring::Scorecard;

/// The most dates that have a column each; the oldest are left out.
const MOST_DATES: usize = 5;

/// A table of domains by date for the measure that is shown first, with the targets met and the coverage.
pub(super) fn table_of_dates(context: &Context<'_>) -> Vec<Block> {
    let occasions = context.input.occasions;
    if occasions.len() < 2 {
        return Vec::new();
    }
    let earlier = &occasions[occasions.len().saturating_sub(MOST_DATES - 1)..];
    let measure = context.questionnaire.headline();
    let day = |assessment: &crate::assessment::Assessment| short_date(context.language(), assessment.last_day());
    let mut columns = vec![column(context.measure_name(measure), 3.0)];
    columns.extend(earlier.iter().map(|occasion| numbers(day(occasion.assessment), 1.2)));
    columns.push(numbers(day(context.assessment), 1.2));
    let cards: Vec<&Scorecard> =
        earlier.iter().map(|occasion| &occasion.scorecard).chain([context.input.scorecard]).collect();
    let domains = context.scored_domains(measure).into_iter();
    let mut rows: Vec<Row> =
        domains.map(|domain| figures(context, domain_name(domain), Whose::Domain(domain), (measure, &cards))).collect();
    if context.score(Whose::Total, measure).is_some() {
        let total = figures(context, context.say("report-total"), Whose::Total, (measure, &cards));
        rows.push(Row { strong: true, ..total });
    }
    let met = |verdict: Option<&Verdict<'_>>| {
        cell(verdict.map_or_else(|| NOTHING.to_owned(), |verdict| context.of(verdict.met, verdict.of)))
    };
    if context.input.verdict.is_some() {
        let verdicts = earlier.iter().map(|occasion| occasion.verdict.as_ref()).chain([context.input.verdict]);
        let cells = [cell(context.say("report-targets-met"))].into_iter().chain(verdicts.map(met)).collect();
        rows.push(Row { strong: true, ..row(cells) });
    }
    let coverage = cards.iter().map(|card| cell(context.coverage_figures(card.coverage())));
    let cells = [cell(context.say("report-coverage"))].into_iter().chain(coverage).collect();
    rows.push(Row { strong: true, ..row(cells) });
    let title = context.say("report-trend");
    vec![heading(2, title.clone(), "progress/trend"), table(title, columns, rows)]
}

fn figures(context: &Context<'_>, label: String, whose: Whose<'_>, (measure, cards): (&Measure, &[&Scorecard])) -> Row {
    let figure = |card: &&Scorecard| {
        let score = context.score_in(card, whose, measure);
        cell(context.score_figure(score, whose, measure))
    };
    row([cell(label)].into_iter().chain(cards.iter().map(figure)).collect())
}
