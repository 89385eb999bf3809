//! Page one, for those who decide: the verdict, the decisions, one chart, what the data adds, the gaps that come first.

mod decisions;
mod first_gaps;
mod headline;
mod insights;

use headline::{counts_nothing, headline, open_targets};

use crate::questionnaire::Domain;
use crate::report::document::{Block, ChartKind, KeyFigure, Role, Text};
use crate::report::phrases::blocks::{body, heading, label, note, paragraph, quote};
use crate::report::phrases::scores::Whose;
use crate::report::phrases::{Context, charts};

/// More bars than these do not belong on the first page.
const MOST_BARS: usize = 14;
/// A chart of more bars takes the whole width.
const NARROW: usize = 6;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(1, context.say("report-summary"), "summary")];
    blocks.extend(verdict(context));
    blocks.extend(decisions::blocks(context));
    let chart = standing(context);
    let conclusion: Vec<Block> = context
        .conclusion(true)
        .map(|text| vec![label(context.say("report-conclusion")), quote(context.said(text))])
        .unwrap_or_default();
    if chart.is_empty() || conclusion.is_empty() || chart.iter().any(takes_the_width) {
        blocks.extend(chart);
        blocks.extend(conclusion);
    } else {
        blocks.push(Block::Beside(vec![chart, conclusion]));
    }
    blocks.extend(indicative_notes(context));
    blocks.extend(insights::strengths(context));
    blocks.extend(insights::insights(context));
    blocks.extend(first_gaps::blocks(context));
    blocks
}

/// The verdict in a sentence, its figures, and what has changed in a sentence.
pub(super) fn verdict(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![paragraph(Text::plain(headline(context)), Role::Lead), Block::Figures(figures(context))];
    blocks.extend(context.change_since_baseline().map(body));
    blocks
}

fn figures(context: &Context<'_>) -> Vec<KeyFigure> {
    let coverage = context.input.scorecard.coverage();
    let mut figures = Vec::new();
    let measure = context.questionnaire.headline();
    // Whoever recomputes a score looks for it here, whether or not a band or a target judges it.
    if let Some(score) = context.score(Whose::Total, measure).filter(|score| score.value().is_some()) {
        let open = context
            .open_range(score, Whose::Total, measure)
            .map(|open| context.with("report-by-open", &[("range", open.into())]));
        let parts: Vec<String> = std::iter::once(context.range(score)).chain(open).collect();
        figures.push(KeyFigure {
            value: context.score_figure(Some(score), Whose::Total, measure),
            label: context.measure_name(measure),
            note: Some(parts.join(" · ")),
        });
    }
    // While every answer waits to be confirmed, "0 of 45 met" would be a false alarm.
    let judged = coverage.answered > 0 || coverage.to_confirm == 0;
    if let Some(verdict) = context.input.verdict.filter(|verdict| judged && !counts_nothing(verdict)) {
        let open = open_targets(verdict);
        let mut parts = vec![context.quoted(verdict.profile.title())];
        if open > 0 {
            let arguments =
                [("low", verdict.met.into()), ("high", (verdict.met + open).into()), ("count", open.into())];
            parts.push(context.with("report-up-to", &arguments));
        }
        figures.push(KeyFigure {
            value: format!("{} / {}", verdict.met, verdict.of),
            label: context.say("report-targets-met"),
            note: Some(parts.join(" · ")),
        });
    }
    figures.push(KeyFigure {
        value: format!("{} / {}", coverage.settled(), coverage.in_scope),
        label: context.say("report-coverage"),
        note: (coverage.settled() > 0).then(|| context.coverage(coverage)),
    });
    if coverage.needs_evidence > 0 {
        let arguments = [("part", coverage.needs_evidence.into()), ("whole", coverage.answered.into())];
        figures.push(KeyFigure {
            value: format!("{} / {}", coverage.supported, coverage.needs_evidence),
            label: context.say("report-support"),
            note: Some(context.with("report-need-evidence", &arguments)),
        });
    }
    figures
}

/// Why a score is only indicative.
fn indicative_notes(context: &Context<'_>) -> Vec<Block> {
    if context.input.scorecard.coverage().settled() == 0 {
        return Vec::new();
    }
    let measures = context.questionnaire.measures().iter().filter(|measure| measure.is_indicative());
    let notes = measures
        .filter_map(|measure| measure.note().map(|text| note(context.pair(&context.measure_name(measure), text))));
    notes.collect()
}

/// Previously, now and target in one chart: of the total where it is judged, else of the domains.
fn standing(context: &Context<'_>) -> Vec<Block> {
    let measure = context.questionnaire.headline();
    if context.input.scorecard.coverage().settled() == 0 {
        return Vec::new();
    }
    if let Some((measure, _)) = context.judged_total() {
        return charts::total(context, measure).into_iter().collect();
    }
    let domains: Vec<&Domain> = context.scored_domains(measure);
    let few = (2..=MOST_BARS).contains(&domains.len());
    few.then(|| charts::domains(context, &domains, measure)).flatten().into_iter().collect()
}

/// Whether a chart has so many bars that it is better across the page than in a column of it.
fn takes_the_width(block: &Block) -> bool {
    matches!(block, Block::Chart(chart) if matches!(&chart.kind, ChartKind::Bars { bars, .. } if bars.len() > NARROW))
}
