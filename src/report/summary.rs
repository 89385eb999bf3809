//! Page one, for those who decide: the verdict in a sentence, the figures beside it, what is asked for, what comes first.

use super::charts;
use super::context::Context;
use super::document::{Block, ChartKind, KeyFigure, Role, Text};
use super::first_gaps;
use super::lead::{counts_nothing, lead, open_targets};
use super::scores::Whose;
use super::text::{body, cell, cell_or_nothing, column, heading, label, note, paragraph, quote, row, table};
use crate::questionnaire::Domain;

/// More bars than these do not belong on the first page.
const MOST_BARS: usize = 14;
/// So many bars are a chart that leaves room beside it; more take the whole width.
const NARROW: usize = 6;
/// A conclusion of at most so many characters stands beside the chart.
const SHORT_CONCLUSION: usize = 600;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![
        heading(1, context.say("report-summary"), "summary"),
        paragraph(Text::plain(lead(context)), Role::Lead),
        Block::Figures(figures(context)),
    ];
    let standing = standing(context);
    blocks.extend(super::progress::sentence(context).map(body));
    let indicative: Vec<Block> = if standing.is_empty() { Vec::new() } else { indicative_notes(context).collect() };
    let conclusion = context.assessment.summary().conclusion.as_deref().filter(|_| !context.redact.notes);
    let said = conclusion.map(|text| [label(context.say("report-conclusion")), quote(context.said(text))]);
    match (said, conclusion.map_or(0, |text| text.chars().count())) {
        // A short conclusion stands beside the chart, so that the first page stays one page.
        (Some(said), ..=SHORT_CONCLUSION) if !standing.is_empty() && !standing.iter().any(takes_the_width) => {
            blocks.push(Block::Beside(vec![standing, said.into()]));
            blocks.extend(indicative);
            blocks.extend(decisions(context));
            blocks.extend(first_gaps::blocks(context));
        }
        (said, _) => {
            blocks.extend(standing);
            blocks.extend(indicative);
            blocks.extend(decisions(context));
            blocks.extend(first_gaps::blocks(context));
            blocks.extend(said.into_iter().flatten());
        }
    }
    blocks
}

fn figures(context: &Context<'_>) -> Vec<KeyFigure> {
    let coverage = context.input.scorecard.coverage();
    let mut figures = Vec::new();
    if let Some((measure, score)) = context.judged_total().filter(|(_, score)| score.value().is_some()) {
        let mut beside = vec![context.range(score)];
        beside.extend(
            context
                .open_range(score, Whose::Total, measure)
                .map(|open| context.with("report-by-open", &[("range", open.into())])),
        );
        figures.push(KeyFigure {
            value: context.score_figure(Some(score), Whose::Total, measure),
            label: context.measure_name(measure),
            note: Some(beside.join(" · ")),
        });
    }
    if let Some(verdict) = context.input.verdict.filter(|verdict| !counts_nothing(verdict)) {
        let open = open_targets(verdict);
        let mut beside = vec![context.quoted(verdict.profile.title())];
        if open > 0 {
            let arguments =
                [("low", verdict.met.into()), ("high", (verdict.met + open).into()), ("count", open.into())];
            beside.push(context.with("report-up-to", &arguments));
        }
        figures.push(KeyFigure {
            value: format!("{} / {}", verdict.met, verdict.of),
            label: context.say("report-targets-met"),
            note: Some(beside.join(" · ")),
        });
    }
    figures.extend(rung_figure(context));
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

fn rung_figure(context: &Context<'_>) -> Option<KeyFigure> {
    let ladder = context.questionnaire.ladder();
    if ladder.is_empty() || context.judged_total().is_some() {
        return None;
    }
    let quoted = |index: usize| {
        let profile = context.questionnaire.profile(ladder.get(index)?.as_str())?;
        Some(context.quoted(profile.title()))
    };
    let reached = context.input.rung.and_then(|rung| ladder.iter().position(|id| id == rung)).map_or(0, |at| at + 1);
    let here = reached.checked_sub(1).and_then(quoted);
    let next = quoted(reached).map(|profile| context.with("report-next-rung", &[("profile", profile.into())]));
    Some(KeyFigure {
        value: format!("{reached} / {}", ladder.len()),
        label: context.say("report-rung"),
        note: Some(here.into_iter().chain(next).collect::<Vec<_>>().join(" · ")),
    })
}

/// Why a score is only indicative, once.
fn indicative_notes<'c>(context: &'c Context<'_>) -> impl Iterator<Item = Block> + 'c {
    let measures = context.questionnaire.measures().iter().filter(|measure| measure.is_indicative());
    measures.filter_map(|measure| measure.note().map(|text| note(context.pair(&context.measure_name(measure), text))))
}

/// Then, now and target in one chart: of the total where it is judged, else of the domains.
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

/// Whether a chart has so many bars that it stands better across the page than in a column of it.
fn takes_the_width(block: &Block) -> bool {
    matches!(block, Block::Chart(chart) if matches!(&chart.kind, ChartKind::Bars { bars, .. } if bars.len() > NARROW))
}

fn decisions(context: &Context<'_>) -> Vec<Block> {
    let decisions = context.assessment.decisions();
    if decisions.is_empty() {
        return Vec::new();
    }
    let rows = decisions
        .iter()
        .map(|decision| {
            row(vec![
                context.said(&decision.ask).into(),
                cell_or_nothing(asked_of(context, decision.of.as_deref())),
                cell(decision.by.map_or_else(String::new, |day| context.short_date(day))),
                cell_or_nothing(decision.cost.as_deref().map(|cost| context.said(cost))),
            ])
        })
        .collect();
    let columns = vec![
        column(context.say("report-decision"), 3.4),
        column(context.say("report-decision-of"), 2.2),
        column(context.say("report-due"), 1.7),
        column(context.say("report-cost"), 1.6),
    ];
    let title = context.say("report-decisions");
    vec![label(title.clone()), table(title, columns, rows)]
}

/// Of whom something is asked; that somebody is, where this version hides who.
fn asked_of(context: &Context<'_>, of: Option<&str>) -> Option<Text> {
    of.map(|of| context.person(Some(of)).unwrap_or_else(|| Text::plain(context.say("report-hidden"))))
}
