//! `chart`: a chart of the report by itself, for a slide.

use std::path::{Path, PathBuf};

use super::arguments::{Chart, ChartFormat};
use super::context::Context;
use super::load::{Aim, Reader, load};
use super::output::{ending, write};
use super::report::{aim_at_next_profile, earlier, house};
use super::stop::Stop;
use crate::assessment::Assessment;
use crate::problem::visible;
use crate::questionnaire::Domain;
use crate::render::pdf;
use crate::render::picture;
use crate::report::document::{Block, ChartKind, Document};
use crate::report::{self, ChartChoice, MissingGlyphs, Options, ReportInput};
use crate::store::STANDARD;

pub(super) fn chart(context: &Context, arguments: &Chart) -> Result<(), Stop> {
    let (output, format) = destination(context, arguments)?;
    if arguments.kind == ChartChoice::Progress && arguments.with.is_none() {
        return Err(context.usage("chart-needs-earlier", &[]));
    }
    let mut loaded =
        load(context, &arguments.file, Aim { targets: &arguments.target, ..Aim::default() }, Reader::Others)?;
    if loaded.target.is_none() {
        aim_at_next_profile(context, &mut loaded);
    }
    let house = house(context, None)?;
    let before = arguments.with.as_deref().map(|file| earlier(context, file, &loaded)).transpose()?;
    let earlier: Vec<&Assessment> = before.iter().map(|(assessment, _)| assessment).collect();
    let evaluation = loaded.evaluation(&earlier);
    let options = Options::default();
    let unprintable = |text: &str| pdf::unprintable(text);
    let input = ReportInput { unprintable: &unprintable, ..ReportInput::new(&evaluation, &house, &options) };
    let domains = loaded.assessment.questionnaire().domains();
    let domain = arguments.domain.as_deref().map(|id| named_domain(context, domains, id)).transpose()?;
    let document = report::compile_charts(&input, &loaded.words, arguments.kind, domain);
    if document.blocks.is_empty() {
        let why = context.words().with("chart-nothing", &[("kind", arguments.kind.as_str().into())]);
        return Err(Stop::Failed(anyhow::anyhow!(why)));
    }
    if arguments.kind == ChartChoice::Radar && !document.blocks.iter().all(is_radar) {
        context.say(&context.words().text("chart-no-radar"));
    }
    let bytes = match format {
        ChartFormat::Svg => picture::svg(&document, arguments.width),
        ChartFormat::Png => picture::png(&document, arguments.width),
        ChartFormat::Text => Ok(picture::text(&document)),
    };
    write(context, &output, bytes.map_err(|error| Stop::Failed(error.into()))?)?;
    say_missing_letters(context, &document, format);
    Ok(())
}

/// Where the chart goes and in which format: the one that is named, else that of the file's ending.
fn destination(context: &Context, arguments: &Chart) -> Result<(PathBuf, ChartFormat), Stop> {
    let standard = || PathBuf::from(STANDARD);
    match (&arguments.output, arguments.format) {
        (None, Some(ChartFormat::Text)) => Ok((standard(), ChartFormat::Text)),
        (None, _) => Err(context.usage("chart-needs-output", &[])),
        (Some(output), Some(format)) => Ok((output.clone(), format)),
        (Some(output), None) if output == Path::new(STANDARD) => Ok((standard(), ChartFormat::Svg)),
        (Some(output), None) => match ending(output).as_str() {
            "svg" => Ok((output.clone(), ChartFormat::Svg)),
            "png" => Ok((output.clone(), ChartFormat::Png)),
            "txt" => Ok((output.clone(), ChartFormat::Text)),
            _ => {
                let shown = visible(&output.display().to_string());
                Err(context.usage("chart-format", &[("file", shown.into())]))
            }
        },
    }
}

fn named_domain<'q>(context: &Context, domains: &'q [Domain], id: &str) -> Result<&'q Domain, Stop> {
    let found = domains.iter().find(|domain| domain.id().as_str().eq_ignore_ascii_case(id));
    found.ok_or_else(|| context.names_nothing("domain", id, domains.iter().map(|domain| domain.id().as_str())))
}

/// Whether a chart is drawn as a web: of too few or too many axes, or with an open answer, there is none.
fn is_radar(block: &Block) -> bool {
    matches!(block, Block::Chart(chart)
        if matches!(&chart.kind, ChartKind::Radar { axes, .. } if (3..=18).contains(&axes.len())))
}

/// In pixels letters are those of the PDF; in SVG the reader's program has its own.
fn say_missing_letters(context: &Context, document: &Document, format: ChartFormat) {
    if format == ChartFormat::Png {
        let missing = MissingGlyphs::of(document, &pdf::unprintable);
        if !missing.is_empty() {
            context.say(&missing.message(context.words()));
        }
    }
}
