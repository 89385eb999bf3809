//! `gaps`: what is short of the target.

use num_rational::BigRational;

use super::arguments::{Gaps, ScoreFormat};
use super::context::Context;
use super::gates;
use super::judging::Judging;
use super::load::load;
use super::score::{Setting, as_csv, as_junit};
use super::stop::Stop;
use super::wording;
use crate::analysis::{Gap, GapKind, Shortfall, in_printed_order};
use crate::language::number_beside;
use crate::render::json;
use crate::render::table::Grid;

pub(super) fn gaps(context: &Context, arguments: &Gaps) -> Result<(), Stop> {
    let profile = arguments.judged.profile.as_deref();
    let loaded = load(context, &arguments.file, profile, arguments.format.reader())?;
    let gates = gates::gates(context, &arguments.judged, loaded.assessment.questionnaire())?;
    let judging = Judging::of(&loaded);
    let Some(verdict) = &judging.verdict else {
        let profiles: Vec<&str> =
            loaded.assessment.questionnaire().profiles().iter().map(|profile| profile.id().as_str()).collect();
        return Err(context.usage("cli-no-target", &[("profiles", profiles.join(", ").into())]));
    };
    let ordered = in_printed_order(&loaded.assessment, &judging.scorecard, &judging.gaps);
    let judgements = gates::judge(context, &gates, &loaded.assessment, &judging.scorecard);
    match arguments.format {
        ScoreFormat::Json => context.write(&json::gaps(&loaded.assessment, verdict, &ordered)?)?,
        ScoreFormat::Csv => context.write(&as_csv(&judging)?)?,
        ScoreFormat::Junit => context.write(&as_junit(&loaded.words, &judging, &judgements))?,
        ScoreFormat::Table => {
            let words = context.words();
            let setting = Setting::of(context);
            let mut text = setting.heading(&wording::heading(words, &loaded.assessment));
            text.push_str(&setting.heading(&wording::verdict(words, verdict)));
            if !ordered.is_empty() {
                text.push('\n');
                text.push_str(&setting.drawn(words, &grid(context, &judging, &ordered)));
            }
            context.write(text.as_bytes())?;
        }
    }
    gates::conclude(context, &judgements)
}

fn grid(context: &Context, judging: &Judging<'_>, gaps: &[Gap]) -> Grid {
    let words = context.words();
    let heads = ["gaps-head-what", "gaps-head-level", "gaps-head-target", "gaps-head-short", "gaps-head-first"];
    let rows = gaps.iter().map(|gap| row(context, judging, gap)).collect();
    Grid { heads: heads.map(|id| words.text(id)).to_vec(), rows, figures: vec![1, 2] }
}

fn row(context: &Context, judging: &Judging<'_>, gap: &Gap) -> Vec<String> {
    let words = context.words();
    let questionnaire = judging.assessment.questionnaire();
    let shown = |value: &BigRational, target: &BigRational| number_beside(words.language(), value, [target]);
    let short = |target: &BigRational| match &gap.shortfall {
        Shortfall::Steps { steps, .. } => words.with("gaps-steps", &[("steps", (*steps).into())]),
        Shortfall::Value(value) => shown(value, target),
        Shortfall::Unanswered => words.text("gaps-open"),
    };
    let zero = BigRational::default();
    match &gap.kind {
        GapKind::Question { id, level, target } => {
            let question = questionnaire.question(id.as_str());
            let first = question.and_then(|question| {
                let scale = questionnaire.scale_of(question);
                let step = level.as_ref().and_then(|level| scale.step(level))?;
                let advice = question.advice(scale.steps().get(step + 1)?.id())?;
                let effort = advice.effort.map(|effort| format!(" ({})", effort.as_str())).unwrap_or_default();
                Some(format!("{}{effort}", advice.action))
            });
            vec![
                format!("{id} {}", question.map_or("", |question| question.title())),
                level.as_ref().map_or_else(|| "–".to_owned(), ToString::to_string),
                target.to_string(),
                short(&zero),
                first.unwrap_or_default(),
            ]
        }
        GapKind::Domain { id, value, target } => {
            let title = questionnaire.domain(id.as_str()).map_or("", |domain| domain.title());
            let value = value.as_ref().map_or_else(|| "–".to_owned(), |value| shown(value, target));
            vec![format!("{id} {title}"), value, shown(target, target), short(target), String::new()]
        }
        GapKind::Total { value, target } => {
            let value = value.as_ref().map_or_else(|| "–".to_owned(), |value| shown(value, target));
            vec![words.text("score-total"), value, shown(target, target), short(target), String::new()]
        }
    }
}
