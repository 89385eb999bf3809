//! `score`: the scorecard.

use super::arguments::{Score as Arguments, ScoreFormat};
use super::context::Context;
use super::display::Display;
use super::exchange::{as_csv, as_junit};
use super::gates;
use super::judging::Judging;
use super::load::load;
use super::scorecard;
use super::stop::Stop;
use crate::render::json;

pub(super) fn score(context: &Context, arguments: &Arguments) -> Result<(), Stop> {
    let profile = arguments.judged.profile.as_deref();
    let loaded = load(context, &arguments.file, profile, arguments.format.reader())?;
    let gates = gates::gates(context, &arguments.judged, loaded.assessment.questionnaire())?;
    let judging = Judging::of(&loaded);
    let judgements = gates::judge(context, &gates, &loaded.assessment, &judging.scorecard);
    match arguments.format {
        ScoreFormat::Table => {
            context.write(scorecard::table(context.words(), &judging, Display::of(context)).as_bytes())?;
        }
        ScoreFormat::Json => {
            let scored = json::Scored {
                assessment: judging.assessment,
                scorecard: &judging.scorecard,
                rung: judging.rung(),
                verdict: judging.verdict.as_ref().map(|verdict| (verdict, judging.gaps.as_slice())),
            };
            context.write(&json::score(&scored)?)?;
        }
        ScoreFormat::Csv => context.write(&as_csv(&judging)?)?,
        ScoreFormat::Junit => context.write(&as_junit(&loaded.words, &judging, &judgements))?,
    }
    gates::conclude(context, &judgements)
}
