//! Page one, for those who decide: the verdict in a sentence, the figures beside it, what is asked for, what comes first.

use super::charts;
use super::context::{Context, has_number, level_cell};
use super::document::{Block, Cell, KeyFigure, Role, Steps, Text};
use super::scores::{Whose, band_of};
use super::text::{cell, cell_or_nothing, column, heading, label, note, paragraph, quote, row, table};
use crate::analysis::{Gap, GapKind, Standing, Verdict};
use crate::assessment::Answer;
use crate::questionnaire::{Domain, Question};

/// More bars than these do not belong on the first page.
const MOST_BARS: usize = 8;
/// A conclusion of at most so many characters stands beside the chart.
const SHORT_CONCLUSION: usize = 600;
/// A title of more characters is cut on the first page.
const LONG_TITLE: usize = 70;
/// How many gaps come first.
const FIRST: usize = 5;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![
        heading(1, context.say("report-summary"), "summary"),
        paragraph(Text::plain(lead(context)), Role::Lead),
        Block::Figures(figures(context)),
    ];
    blocks.extend(indicative_notes(context));
    let standing = standing(context);
    let conclusion = context.assessment.summary().conclusion.as_deref().filter(|_| !context.redact.notes);
    let said = conclusion.map(|text| [label(context.say("report-conclusion")), quote(context.said(text))]);
    match (said, conclusion.map_or(0, |text| text.chars().count())) {
        // A short conclusion stands beside the chart, so that the first page stays one page.
        (Some(said), ..=SHORT_CONCLUSION) if !standing.is_empty() => {
            blocks.push(Block::Beside(vec![standing, said.into()]));
            blocks.extend(decisions(context));
            blocks.extend(first_gaps(context));
        }
        (said, _) => {
            blocks.extend(standing);
            blocks.extend(decisions(context));
            blocks.extend(first_gaps(context));
            blocks.extend(said.into_iter().flatten());
        }
    }
    blocks
}

/// The verdict: the total where the model has one, else the rung; then the targets.
fn lead(context: &Context<'_>) -> String {
    let coverage = context.input.scorecard.coverage();
    let mut sentences = Vec::new();
    if coverage.settled() == 0 {
        sentences.push(context.with(
            "report-lead-empty",
            &[("whole", coverage.in_scope.into()), ("questions", context.questions_word().into())],
        ));
    }
    match total(context) {
        Some(sentence) => sentences.push(sentence),
        None if context.questionnaire.ladder().is_empty() => sentences.extend(answered(context)),
        None => sentences.extend(rung(context)),
    }
    sentences.push(
        context.input.verdict.map_or_else(|| context.say("report-lead-no-target"), |found| verdict(context, found)),
    );
    sentences.join(" ")
}

fn total(context: &Context<'_>) -> Option<String> {
    let measure = context.questionnaire.headline();
    let score = context.score(Whose::Total, measure)?;
    let name = context.measure_name(measure);
    let Some(value) = score.value() else {
        return Some(context.with("report-lead-no-value", &[("measure", name.into())]));
    };
    let figure = context.figure(value, Whose::Total, measure);
    let arguments = [("measure", name.into()), ("value", figure.into()), ("range", context.range(score).into())];
    let mut sentence = context.with("report-lead-total", &arguments);
    if let Some(band) = band_of(score, Whose::Total, measure) {
        sentence = format!("{sentence} {}", context.with("report-lead-band", &[("band", band.label.as_str().into())]));
        let next = measure.bands().iter().find(|next| next.of == Whose::Total.bands() && next.from > *value);
        if let Some(next) = next {
            let missing = context.difference(&(&next.from - value));
            let arguments = [("points", missing.into()), ("band", next.label.as_str().into())];
            sentence = format!("{sentence} {}", context.with("report-lead-next", &arguments));
        }
    }
    Some(sentence)
}

fn rung(context: &Context<'_>) -> Option<String> {
    let first = context.questionnaire.profile(context.questionnaire.ladder().first()?.as_str())?;
    match context.input.rung.and_then(|id| context.questionnaire.profile(id.as_str())) {
        // The sentence about the target says the same.
        Some(profile) if reached(context) && context.profile().is_some_and(|target| target.id() == profile.id()) => {
            None
        }
        Some(profile) => Some(context.with("report-lead-rung", &[("profile", profile.title().into())])),
        None => Some(context.with("report-lead-no-rung", &[("profile", first.title().into())])),
    }
}

/// How much is answered, where the model has neither a total nor a ladder.
fn answered(context: &Context<'_>) -> Option<String> {
    let coverage = context.input.scorecard.coverage();
    let arguments = [
        ("part", coverage.settled().into()),
        ("whole", coverage.in_scope.into()),
        ("questions", context.questions_word().into()),
    ];
    (coverage.settled() > 0).then(|| context.with("report-lead-answered", &arguments))
}

fn reached(context: &Context<'_>) -> bool {
    context.input.verdict.is_some_and(|verdict| verdict.standing == Standing::Reached)
}

fn verdict(context: &Context<'_>, verdict: &Verdict<'_>) -> String {
    let open = open_targets(verdict);
    let mut beside = Vec::new();
    if open > 0 {
        beside.push(context.with("report-targets-open", &[("count", open.into())]));
    }
    if verdict.not_applicable > 0 {
        beside.push(context.with("report-targets-not-applicable", &[("count", verdict.not_applicable.into())]));
    }
    // The parts follow the sentence, each after a comma.
    let beside = std::iter::once(String::new()).chain(beside).collect::<Vec<_>>().join(", ");
    let id = match verdict.standing {
        Standing::Reached => "report-lead-reached",
        Standing::Open => "report-lead-open",
        Standing::Short => "report-lead-short",
    };
    context.with(
        id,
        &[
            ("profile", verdict.profile.title().into()),
            ("met", verdict.met.into()),
            ("of", verdict.of.into()),
            ("beside", beside.into()),
        ],
    )
}

fn open_targets(verdict: &Verdict<'_>) -> usize {
    verdict.targets.iter().filter(|target| target.standing == Ok(Standing::Open)).count()
}

fn figures(context: &Context<'_>) -> Vec<KeyFigure> {
    let coverage = context.input.scorecard.coverage();
    let measure = context.questionnaire.headline();
    let mut figures = Vec::new();
    if let Some(score) = context.score(Whose::Total, measure) {
        let mut beside = vec![context.with("report-range", &[("range", context.range(score).into())])];
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
    if let Some(verdict) = context.input.verdict {
        let open = open_targets(verdict);
        let mut beside = vec![context.quoted(verdict.profile.title())];
        if open > 0 {
            beside.push(context.with("report-up-to", &[("count", (verdict.met + open).into())]));
        }
        figures.push(KeyFigure {
            value: format!("{} / {}", verdict.met, verdict.of),
            label: context.say("report-targets-met"),
            note: Some(beside.join(" · ")),
        });
    }
    figures.extend(rung_figure(context));
    let mut beside = vec![context.of(coverage.settled(), coverage.in_scope)];
    if coverage.open() > 0 {
        beside.push(context.with("report-open-count", &[("count", coverage.open().into())]));
    }
    figures.push(KeyFigure {
        value: context.percent(coverage.settled(), coverage.in_scope),
        label: context.say("report-coverage"),
        note: Some(beside.join(" · ")),
    });
    if coverage.needs_evidence > 0 {
        figures.push(KeyFigure {
            value: context.percent(coverage.supported, coverage.needs_evidence),
            label: context.say("report-support"),
            note: Some(context.with(
                "report-support-of",
                &[("part", coverage.supported.into()), ("whole", coverage.needs_evidence.into())],
            )),
        });
    }
    figures
}

fn rung_figure(context: &Context<'_>) -> Option<KeyFigure> {
    let ladder = context.questionnaire.ladder();
    if ladder.is_empty() || context.score(Whose::Total, context.questionnaire.headline()).is_some() {
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

/// Then, now and target in one chart.
fn standing(context: &Context<'_>) -> Vec<Block> {
    let measure = context.questionnaire.headline();
    let domains: Vec<&Domain> = context.scored_domains(measure);
    let mut blocks: Vec<Block> = charts::total(context, measure).into_iter().collect();
    if (2..=MOST_BARS).contains(&domains.len()) {
        blocks.extend(charts::domains(context, &domains, measure));
    }
    blocks
}

fn decisions(context: &Context<'_>) -> Vec<Block> {
    let decisions = &context.assessment.summary().decisions;
    if decisions.is_empty() {
        return Vec::new();
    }
    let rows = decisions
        .iter()
        .map(|decision| {
            row(vec![
                context.said(&decision.ask).into(),
                cell_or_nothing(context.person(decision.of.as_deref())),
                cell(decision.by.map_or_else(String::new, |day| context.date(day))),
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

fn first_gaps(context: &Context<'_>) -> Vec<Block> {
    if context.redact.answers {
        return Vec::new();
    }
    let rows: Vec<_> = context
        .question_gaps()
        .take(FIRST)
        .filter_map(|(gap, id)| {
            let question = context.questionnaire.question(id.as_str())?;
            Some(row(vec![
                short_name(context, question).into(),
                stand(context, gap, question),
                first_step(context, gap, question),
            ]))
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let title = context.with("report-first-gaps", &[("count", rows.len().into())]);
    let named = context.questionnaire.scales().iter().flat_map(crate::questionnaire::Scale::steps);
    let wide = named.into_iter().any(|level| !has_number(level));
    let columns = vec![
        column(context.question_head(), 2.2),
        column(context.say("report-stands-and-target"), if wide { 2.2 } else { 1.45 }),
        column(context.say("report-first-step"), 5.4),
    ];
    vec![label(title.clone()), table(title, columns, rows)]
}

/// Id and title; a very long title is cut where its gap shows it whole.
fn short_name(context: &Context<'_>, question: &Question) -> Text {
    let whole = context.gap_anchor(question.id());
    match question.title().char_indices().nth(LONG_TITLE).filter(|_| whole.is_some()) {
        None => context.question_name(question),
        Some((cut, _)) => {
            let title = question.title()[..cut].trim_end();
            context.id_of(question.id()).then(Text::plain(format!(" {title}…")))
        }
    }
}

/// Where a question stands and should stand, as fields and figures.
pub(super) fn stand(context: &Context<'_>, gap: &Gap, question: &Question) -> Cell {
    let GapKind::Question { level, target, .. } = &gap.kind else { return Cell::default() };
    let scale = context.questionnaire.scale_of(question);
    let step = level.as_ref().and_then(|level| scale.step(level));
    let name = |id: &crate::questionnaire::LevelId| scale.level(id.as_str()).map(level_cell);
    let now = level.as_ref().and_then(name).unwrap_or_else(|| "?".to_owned());
    let wanted = name(target).unwrap_or_default();
    Cell {
        text: Text::plain(format!("{now} → {wanted}")),
        // What is open is not what is lowest: no fields are drawn for it.
        steps: step.map(|filled| Steps { filled, of: scale.steps().len() - 1, target: scale.step(target) }),
    }
}

/// What begins to close a gap: an agreed action, else the questionnaire's advice for the next level, else an answer.
fn first_step(context: &Context<'_>, gap: &Gap, question: &Question) -> Cell {
    if let Some(action) = super::gaps::agreed_actions(context, question.id()).next() {
        return context.said(&action.action).into();
    }
    let GapKind::Question { level, .. } = &gap.kind else { return Cell::default() };
    let Some(level) = level else {
        return match context.assessment.entry(question.id()).and_then(|entry| entry.answer.as_ref()) {
            Some(Answer::Unknown(to_ask)) if !context.redact.notes => context.said(to_ask).into(),
            _ => cell(context.say("report-settle-first")),
        };
    };
    let scale = context.questionnaire.scale_of(question);
    let next = scale.step(level).and_then(|step| scale.steps().get(step + 1));
    let Some(advice) = next.and_then(|next| question.advice(next.id())) else { return Cell::default() };
    cell(&advice.action)
}
