//! `score`: the scorecard.

use super::arguments::{Score as Arguments, ScoreFormat};
use super::context::Context;
use super::display::Display;
use super::exchange::{as_csv, as_junit};
use super::gates;
use super::load::{Aim, load};
use super::scorecard;
use super::stop::Stop;
use crate::render::json;

/// Hypothetical results are never written in the formats that other programs keep.
pub(super) fn refuse_supposed(context: &Context, supposed: &[String], format: ScoreFormat) -> Result<(), Stop> {
    match format {
        ScoreFormat::Csv | ScoreFormat::Junit if !supposed.is_empty() => Err(context.usage("cli-suppose-format", &[])),
        _ => Ok(()),
    }
}

pub(super) fn score(context: &Context, arguments: &Arguments) -> Result<(), Stop> {
    refuse_supposed(context, &arguments.suppose, arguments.format)?;
    let aim =
        Aim { targets: &arguments.judged.target, required: &arguments.judged.require, supposed: &arguments.suppose };
    let loaded = load(context, &arguments.file, aim, arguments.format.reader())?;
    let gates = gates::gates(context, &arguments.judged, &loaded)?;
    let evaluation = loaded.evaluation(&[]);
    let judgements = gates::judge(context, &gates, &evaluation);
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
