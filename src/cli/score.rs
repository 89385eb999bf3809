//! `score`: the scorecard.

use super::arguments::{Score as Arguments, ScoreFormat};
use super::context::Context;
use super::display::Display;
use super::exchange::{as_csv, as_junit};
use super::gates;
use super::load::load;
use super::scorecard;
use super::stop::Stop;
use crate::render::json;

pub(super) fn score(context: &Context, arguments: &Arguments) -> Result<(), Stop> {
    let profile = arguments.judged.profile.as_deref();
    let loaded = load(context, &arguments.file, profile, arguments.format.reader())?;
    let gates = gates::gates(context, &arguments.judged, loaded.assessment.questionnaire())?;
    let evaluation = loaded.evaluation(&[]);
    let judgements = gates::judge(context, &gates, &loaded.assessment, &evaluation.scorecard);
    match arguments.format {
        ScoreFormat::Table => {
            context.write(scorecard::table(context.words(), &evaluation, Display::of(context)).as_bytes())?;
        }
        ScoreFormat::Json => {
            context.write(&json::score(&evaluation)?)?;
        }
        ScoreFormat::Csv => context.write(&as_csv(&evaluation)?)?,
        ScoreFormat::Junit => context.write(&as_junit(&loaded.words, &evaluation, &judgements))?,
    }
    gates::conclude(context, &judgements)
}
