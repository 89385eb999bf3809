//! The charts of the report one by one, for a slide: of the whole or of one domain, in the form that was asked for.

use std::collections::HashSet;

use super::{
    Point, chart, counts, domains, heat_maps, in_words, legend, legend_of, point, questions_on, scale_groups, sentence,
    stands_at, ticks, total,
};
use crate::assessment::State;
use crate::questionnaire::{Domain, Measure, Question, QuestionId};
use crate::report::document::{Axis, Block, Chart, ChartKind, Legend};
use crate::report::input::ChartChoice;
use crate::report::phrases::scores::Whose;
use crate::report::phrases::{Context, capital, domain_name};

/// The charts of a choice, one for each scale or measure; empty if there is nothing to draw.
pub(in crate::report) fn chosen<'c>(
    context: &Context<'c>,
    choice: ChartChoice,
    domain: Option<&'c Domain>,
) -> Vec<Block> {
    match (choice, domain) {
        (ChartChoice::Radar, None) => scores(context).into_iter().map(as_radar).collect(),
        (ChartChoice::Radar, Some(domain)) => answers(context, domain).into_iter().map(as_radar).collect(),
        (ChartChoice::Bars, None) => scores(context),
        (ChartChoice::Bars, Some(domain)) => answers(context, domain).into_iter().map(as_bars).collect(),
        (ChartChoice::HeatMap, None) => heat_maps(context),
        (ChartChoice::HeatMap, Some(domain)) => only_below(context, domain, heat_maps(context)),
        (ChartChoice::Progress, None) => progress(context),
        (ChartChoice::Progress, Some(domain)) => answers(context, domain).into_iter().map(as_lines).collect(),
        (ChartChoice::Levels, domain) => levels(context, domain),
    }
}

/// The scores of the domains by every measure; the total where there is nothing else.
fn scores(context: &Context<'_>) -> Vec<Block> {
    let measures = context.questionnaire.measures();
    let of = |measure: &Measure| {
        domains(context, &context.scored_domains(measure), measure).or_else(|| total(context, measure))
    };
    measures.iter().filter_map(of).collect()
}

/// The answers of a domain and of those inside it, a chart for each scale.
fn answers<'c>(context: &Context<'c>, domain: &'c Domain) -> Vec<Block> {
    let asked = in_scope(context, domain);
    let groups = scale_groups(context);
    let charts = groups.iter().filter_map(|group| {
        let scale = *group.scales.first()?;
        let on_scale: Vec<&Question> =
            asked.iter().copied().filter(|question| group.holds(question) && counts(context, question)).collect();
        let any = on_scale.iter().any(|question| stands_at(context, question).is_some());
        any.then(|| named(context, questions_on(context, domain, &on_scale, scale)))
    });
    charts.collect()
}

fn in_scope<'c>(context: &Context<'c>, domain: &'c Domain) -> Vec<&'c Question> {
    let below = context.questionnaire.questions_below(domain).into_iter();
    below.filter(|question| context.assessment.is_in_scope(question)).collect()
}

/// A chart of questions with their names: no table below it explains the ids.
fn named(context: &Context<'_>, mut block: Block) -> Block {
    if let Block::Chart(Chart { kind: ChartKind::Radar { axes, .. } | ChartKind::Bars { bars: axes, .. }, .. }) =
        &mut block
    {
        for axis in axes {
            if let Some(question) = context.questionnaire.question(&axis.label) {
                axis.label = format!("{} {}", question.id(), question.title());
            }
        }
    }
    block
}

/// As a radar, where the values are on one scale and every axis has one; an open corner cannot be drawn.
fn as_radar(mut block: Block) -> Block {
    if let Block::Chart(chart) = &mut block
        && let ChartKind::Bars { bars, ticks, legend } = &chart.kind
        && bars.iter().all(|bar| bar.now.is_some())
    {
        // A web has neither the mark of the roadmap nor the range of open answers; the words have both.
        let legend = Legend { after: None, open: None, ..legend.clone() };
        chart.kind = ChartKind::Radar { axes: bars.clone(), rings: ticks.clone(), legend };
    }
    block
}

fn as_bars(mut block: Block) -> Block {
    if let Block::Chart(chart) = &mut block
        && let ChartKind::Radar { axes, rings, legend } = &chart.kind
    {
        chart.kind = ChartKind::Bars { bars: axes.clone(), ticks: rings.clone(), legend: legend.clone() };
    }
    block
}

/// Each axis as a line from the previous value to the target.
fn as_lines(mut block: Block) -> Block {
    if let Block::Chart(chart) = &mut block
        && let ChartKind::Radar { axes, rings: ticks, legend } | ChartKind::Bars { bars: axes, ticks, legend } =
            &chart.kind
    {
        chart.kind = ChartKind::Journey { lines: axes.clone(), ticks: ticks.clone(), legend: legend.clone() };
    }
    block
}

/// The heat maps with the questions of a domain only.
fn only_below(context: &Context<'_>, domain: &Domain, mut maps: Vec<Block>) -> Vec<Block> {
    let wanted: HashSet<&str> =
        context.questionnaire.questions_below(domain).iter().map(|question| question.id().as_str()).collect();
    for block in &mut maps {
        let Block::Chart(chart) = block else { continue };
        let ChartKind::HeatMap { rows, .. } = &mut chart.kind else { continue };
        for row in rows.iter_mut() {
            row.fields.retain(|field| wanted.contains(field.label.as_str()));
            domain.title().clone_into(&mut row.label);
        }
        rows.retain(|row| !row.fields.is_empty());
        let fields: Vec<String> =
            rows.iter().flat_map(|row| &row.fields).map(|field| format!("{} {}", field.label, field.text)).collect();
        chart.title = context.pair(&chart.title, domain.title());
        chart.alternative = sentence(context, &chart.title, &fields);
    }
    maps.retain(
        |block| matches!(block, Block::Chart(Chart { kind: ChartKind::HeatMap { rows, .. }, .. }) if !rows.is_empty()),
    );
    maps
}

/// The scores of the domains and the total as lines from the previous assessment to the target.
fn progress(context: &Context<'_>) -> Vec<Block> {
    let measures = context.questionnaire.measures().iter();
    let charts = measures.filter_map(|measure| {
        let domains = context.scored_domains(measure);
        let whose = domains.iter().map(|domain| Whose::Domain(domain)).chain([Whose::Total]);
        let scored: Vec<(Whose<'_>, &crate::scoring::Score)> =
            whose.filter_map(|whose| Some((whose, context.score(whose, measure)?))).collect();
        let (_, first) = scored.first()?;
        let (min, max) = (first.min(), first.max());
        let alike = scored.iter().all(|(_, score)| score.min() == min && score.max() == max);
        let points: Vec<Point> = scored
            .iter()
            .map(|(whose, score)| {
                let asked = context.asked_value(*whose, measure).is_some();
                let mut point = point(context, score, *whose, measure, asked);
                point.axis.label = match whose {
                    Whose::Domain(domain) => domain.title().to_owned(),
                    Whose::Total => context.say("report-total"),
                };
                point
            })
            .collect();
        let title = context.pair(&context.say("report-progress"), &context.measure_name(measure));
        let legend = legend(context, &points);
        let alternative = in_words(context, &title, &points);
        let lines: Vec<Axis> = points.into_iter().map(|point| point.axis).collect();
        // Lines on ranges of their own have no common marks.
        let ticks = if alike { ticks(context, min, max) } else { Vec::new() };
        Some(chart(&title, alternative, ChartKind::Journey { lines, ticks, legend }))
    });
    charts.collect()
}

/// How many questions are at each level, a row for each domain, a chart for each scale.
fn levels<'c>(context: &Context<'c>, domain: Option<&'c Domain>) -> Vec<Block> {
    let questionnaire = context.questionnaire;
    let domains: Vec<&Domain> = match domain {
        None => questionnaire.top_domains().collect(),
        Some(domain) => {
            let inside: Vec<&Domain> = questionnaire.inside(domain).collect();
            if inside.is_empty() { vec![domain] } else { inside }
        }
    };
    let groups = scale_groups(context);
    let several = groups.len() > 1;
    let mut found = Vec::new();
    for group in &groups {
        let Some(scale) = group.scales.first() else { continue };
        let count = scale.steps().len();
        let mut steps: Vec<String> = (0..count).map(|step| legend_of(context, group, step)).collect();
        steps.extend([context.say("report-state-open"), context.say("state-not-applicable")]);
        let mut seen: HashSet<&QuestionId> = HashSet::new();
        let rows: Vec<(String, Vec<usize>)> = domains
            .iter()
            .filter_map(|domain| {
                let mut counts = vec![0; steps.len()];
                let asked = in_scope(context, domain).into_iter().filter(|question| group.holds(question));
                for question in asked.filter(|question| seen.insert(question.id())) {
                    let step = stands_at(context, question).and_then(|level| scale.step(level));
                    let column = match (step, context.assessment.state(question)) {
                        (Some(step), _) => step,
                        (None, State::NotApplicable) => count + 1,
                        (None, _) => count,
                    };
                    if let Some(counted) = counts.get_mut(column) {
                        *counted += 1;
                    }
                }
                counts.iter().any(|counted| *counted > 0).then(|| (domain_name(domain), counts))
            })
            .collect();
        if rows.is_empty() {
            continue;
        }
        let mut title =
            context.with("report-levels-chart", &[("questions", capital(&context.questions_word()).into())]);
        if several {
            title = context.pair(&title, &group.name());
        }
        let said = rows.iter().map(|(label, counts)| {
            let counted = steps.iter().zip(counts).filter(|(_, count)| **count > 0);
            let parts: Vec<String> = counted.map(|(step, count)| context.pair(step, &count.to_string())).collect();
            sentence(context, label, &parts)
        });
        let alternative = std::iter::once(title.clone()).chain(said).collect::<Vec<_>>().join(". ");
        found.push(chart(&title, alternative, ChartKind::Distribution { rows, steps }));
    }
    found
}
