//! `score`: the scorecard.

use std::path::PathBuf;

use clap::ValueEnum;

use super::arguments::{Score as Arguments, ScoreFormat};
use super::context::Context;
use super::display::Display;
use super::exchange::{as_csv, as_junit};
use super::gates::{self, Judgement};
use super::load::{Aim, load};
use super::output::write;
use super::report::brief;
use super::scorecard;
use super::stop::Stop;
use crate::analysis::Evaluation;
use crate::language::{Argument, Words};
use crate::render::badge::badge;
use crate::render::json;
use crate::render::openmetrics::openmetrics;

/// The word by which `--write` names the report in brief.
const BRIEF: &str = "brief";

/// Hypothetical results are never written in the formats that other programs keep.
pub(super) fn refuse_supposed(context: &Context, supposed: &[String], format: ScoreFormat) -> Result<(), Stop> {
    match format {
        ScoreFormat::Csv | ScoreFormat::Junit | ScoreFormat::Openmetrics | ScoreFormat::Badge
            if !supposed.is_empty() =>
        {
            Err(context.usage("cli-suppose-format", &[]))
        }
        _ => Ok(()),
    }
}

pub(super) fn score(context: &Context, arguments: &Arguments) -> Result<(), Stop> {
    refuse_supposed(context, &arguments.suppose, arguments.format)?;
    let files = files(context, arguments)?;
    let aim =
        Aim { targets: &arguments.judged.target, required: &arguments.judged.require, supposed: &arguments.suppose };
    let loaded = load(context, &arguments.file, aim, arguments.format.reader())?;
    let gates = gates::gates(context, &arguments.judged, &loaded)?;
    let evaluation = loaded.evaluation(&[]);
    let judgements = gates::judge(context, &gates, &evaluation);
    // Files are written before a gate fails: a pipeline publishes them in either case.
    for (format, file) in &files {
        let bytes = match *format {
            Written::Score(format) => rendered(context, format, &loaded.words, &evaluation, &judgements)?,
            Written::Brief => brief(context, &evaluation, &loaded.words)?,
        };
        write(context, file, bytes)?;
    }
    context.write(&rendered(context, arguments.format, &loaded.words, &evaluation, &judgements)?)?;
    gates::conclude(context, &judgements)
}

/// What `--write` names: a format of the scorecard, or the report in brief.
#[derive(Debug, Clone, Copy)]
enum Written {
    Score(ScoreFormat),
    Brief,
}

/// The files that `--write FORMAT=FILE` asks for.
fn files(context: &Context, arguments: &Arguments) -> Result<Vec<(Written, PathBuf)>, Stop> {
    let one = |text: &String| {
        let named = text.split_once('=').filter(|(_, file)| !file.is_empty());
        let Some((name, file)) = named else {
            let found: [(&str, Argument); 2] = [("option", "--write".into()), ("found", text.as_str().into())];
            return Err(context.usage("cli-expected-pair", &found));
        };
        if name == BRIEF {
            if !arguments.suppose.is_empty() {
                return Err(context.usage("cli-suppose-format", &[]));
            }
            return Ok((Written::Brief, PathBuf::from(file)));
        }
        let Ok(format) = ScoreFormat::from_str(name, false) else {
            let known = ScoreFormat::value_variants().iter().filter_map(clap::ValueEnum::to_possible_value);
            let known = known.map(|value| value.get_name().to_owned()).chain([BRIEF.to_owned()]);
            let known: Vec<String> = known.collect();
            let found: [(&str, Argument); 2] = [("found", name.into()), ("choices", known.join(", ").into())];
            return Err(context.usage("score-write-format", &found));
        };
        refuse_supposed(context, &arguments.suppose, format)?;
        Ok((Written::Score(format), PathBuf::from(file)))
    };
    arguments.write.iter().map(one).collect()
}

/// The scorecard in a format.
fn rendered(
    context: &Context,
    format: ScoreFormat,
    words: &Words,
    evaluation: &Evaluation<'_>,
    judgements: &[Judgement],
) -> Result<Vec<u8>, Stop> {
    Ok(match format {
        ScoreFormat::Table => scorecard::table(context.words(), evaluation, Display::of(context)).into_bytes(),
        ScoreFormat::Json => json::score(evaluation)?,
        ScoreFormat::Csv => as_csv(evaluation)?,
        ScoreFormat::Junit => as_junit(words, evaluation, judgements),
        ScoreFormat::Openmetrics => openmetrics(evaluation).into_bytes(),
        ScoreFormat::Badge => badge(evaluation, words),
    })
}
