//! `gaps`: what is short of the target.

use num_rational::BigRational;

use super::arguments::{Gaps, ScoreFormat};
use super::context::Context;
use super::display::Display;
use super::exchange::{as_csv, as_junit};
use super::gates;
use super::load::{Aim, load};
use super::score::refuse_supposed;
use super::stop::Stop;
use super::wording;
use crate::analysis::{Evaluation, Gap, GapKind, Shortfall, next_profile};
use crate::language::{difference, number_beside, threshold};
use crate::questionnaire::Questionnaire;
use crate::render::badge::badge;
use crate::render::json;
use crate::render::openmetrics::openmetrics;
use crate::render::table::Grid;
use crate::scoring::score;

pub(super) fn gaps(context: &Context, arguments: &Gaps) -> Result<(), Stop> {
    refuse_supposed(context, &arguments.suppose, arguments.format)?;
    let aim =
        Aim { targets: &arguments.judged.target, required: &arguments.judged.require, supposed: &arguments.suppose };
    let loaded = load(context, &arguments.file, aim, arguments.format.reader())?;
    let gates = gates::gates(context, &arguments.judged, &loaded)?;
    let questionnaire = loaded.assessment.questionnaire();
    // A gate names a target as well; without either, it is the next profile of the ladder.
    let required = loaded.required.first().map(|(_, profile)| profile);
    let scorecard = score(&loaded.assessment, &loaded.scenario);
    let next = next_profile(questionnaire, &scorecard).filter(|_| gates.is_empty());
    let chosen = loaded.target.as_ref().or(required);
    let evaluation = Evaluation::of(&loaded.assessment, loaded.scenario.clone(), chosen.or(next), &[]);
    if evaluation.verdict.is_none() && gates.is_empty() {
        return Err(no_target(context, questionnaire));
    }
    let ordered = evaluation.gaps_in_printed_order();
    let judgements = gates::judge(context, &gates, &evaluation);
    if let (None, Some(next)) = (chosen, next) {
        context.say(&context.words().with("cli-next-profile", &[("profile", next.title().into())]));
    }
    match arguments.format {
        ScoreFormat::Json => {
            context.write(&json::gaps(&evaluation, ordered)?)?;
        }
        ScoreFormat::Csv => context.write(&as_csv(&evaluation)?)?,
        ScoreFormat::Junit => context.write(&as_junit(&loaded.words, &evaluation, &judgements))?,
        ScoreFormat::Openmetrics => context.write(openmetrics(&evaluation).as_bytes())?,
        ScoreFormat::Badge => context.write(&badge(&evaluation, &loaded.words))?,
        ScoreFormat::Table => context.write(table(context, &evaluation, ordered).as_bytes())?,
    }
    gates::conclude(context, &judgements)
}

/// Without a target there are no gaps: which profiles one may aim at.
pub(super) fn no_target(context: &Context, questionnaire: &Questionnaire) -> Stop {
    let profiles: Vec<&str> = questionnaire.profiles().iter().map(|profile| profile.id().as_str()).collect();
    match profiles.as_slice() {
        [] => context.usage("cli-no-profiles", &[]),
        profiles => context.usage("cli-no-target", &[("profiles", profiles.join(", ").into())]),
    }
}

fn table(context: &Context, evaluation: &Evaluation<'_>, gaps: &[Gap]) -> String {
    let (words, display) = (context.words(), Display::of(context));
    let mut text = display.heading(&wording::heading(words, evaluation.assessment));
    if let Some(line) = wording::supposed(words, &evaluation.scorecard) {
        text.push_str(&display.wrapped(&line));
    }
    match &evaluation.verdict {
        Some(verdict) => text.push_str(&display.heading(&wording::verdict(words, verdict))),
        None => text.push_str(&display.wrapped(&words.text("score-no-target"))),
    }
    if !gaps.is_empty() {
        text.push('\n');
        text.push_str(&display.drawn(words, &grid(context, evaluation, gaps)));
    }
    text
}

fn grid(context: &Context, evaluation: &Evaluation<'_>, gaps: &[Gap]) -> Grid {
    let words = context.words();
    let heads = ["gaps-head-what", "gaps-head-level", "gaps-head-target", "gaps-head-short", "gaps-head-first"];
    let rows = gaps.iter().map(|gap| row(context, evaluation, gap)).collect();
    Grid { heads: heads.map(|id| words.text(id)).to_vec(), rows, figures: vec![1, 2] }
}

fn row(context: &Context, evaluation: &Evaluation<'_>, gap: &Gap) -> Vec<String> {
    let words = context.words();
    let questionnaire = evaluation.assessment.questionnaire();
    let shown = |value: &BigRational, target: &BigRational| number_beside(words.language(), value, [target]);
    let short = match &gap.shortfall {
        Shortfall::Steps { steps, .. } => words.with("gaps-steps", &[("steps", (*steps).into())]),
        Shortfall::Value(value) => difference(words.language(), value),
        Shortfall::Unanswered => words.text("gaps-open"),
    };
    let asked = |target: &BigRational| threshold(words.language(), target);
    match &gap.kind {
        GapKind::Question { id, level, target } => {
            let question = questionnaire.question(id.as_str());
            let first = question.and_then(|question| {
                let scale = question.scale();
                let step = level.as_ref().and_then(|level| scale.step(level))?;
                let advice = question.advice(scale.steps().get(step + 1)?.id())?;
                let effort = advice.effort.map(|effort| format!(" ({})", effort.as_str())).unwrap_or_default();
                Some(format!("{}{effort}", advice.action))
            });
            let found = evaluation.scorecard.question(id).filter(|_| level.is_some());
            vec![
                format!("{id} {}", question.map_or("", |question| question.title())),
                found.map_or_else(|| "–".to_owned(), |found| wording::level(words, found)),
                target.to_string(),
                short,
                first.unwrap_or_default(),
            ]
        }
        GapKind::Domain { id, value, target } => {
            let title = questionnaire.domain(id.as_str()).map_or("", |domain| domain.title());
            let value = value.as_ref().map_or_else(|| "–".to_owned(), |value| shown(value, target));
            vec![format!("{id} {title}"), value, asked(target), short, String::new()]
        }
        GapKind::Total { value, target } => {
            let value = value.as_ref().map_or_else(|| "–".to_owned(), |value| shown(value, target));
            vec![words.text("score-total"), value, asked(target), short, String::new()]
        }
    }
}
