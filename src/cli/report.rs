//! `report`: the gap report.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::arguments::{PaperSize, RedactPart, Report};
use super::compare::of_same;
use super::context::Context;
use super::load::{Aim, Loaded, Reader, load};
use super::output::{Format, ReportFormat, write_document};
use super::stop::Stop;
use crate::analysis::{Evaluation, next_profile};
use crate::assessment::{Assessment, Marking};
use crate::language::Words;
use crate::problem::visible;
use crate::questionnaire::digest;
use crate::render::logo::{LogoFault, fitted};
use crate::render::{markdown, pdf};
use crate::report::document::{Block, Colour, Document, Paper};
use crate::report::{self, FileDigest, FileRole, House, MissingGlyphs, Options, Redact, ReportInput, Section};
use crate::scoring::score;
use crate::store::{self, STANDARD, Setting, SettingOrigin};

pub(super) fn report(context: &Context, arguments: &Report) -> Result<(), Stop> {
    let (output, format) = destination(context, arguments)?;
    let marking = arguments.marking.as_deref().map(|text| marking(context, text)).transpose()?;
    let mut loaded =
        load(context, &arguments.file, Aim { targets: &arguments.target, ..Aim::default() }, Reader::Others)?;
    if loaded.target.is_none() {
        aim_at_next_profile(context, &mut loaded);
    }
    let house = house(context, arguments.paper)?;
    let options = Options { sections: sections(context, arguments)?, redact: redact(&arguments.redact), marking };
    let mut before: Vec<(Assessment, FileDigest)> =
        arguments.with.iter().map(|file| earlier(context, file, &loaded)).collect::<Result<_, Stop>>()?;
    // Progress is since the nearest of them.
    before.sort_by_key(|(assessment, _)| assessment.last_day());
    let document = compile(&loaded, &arguments.file, &house, &options, (format, &before));
    say_empty_parts(context, &document, &options);
    write_document(context, &output, &document, format)?;
    if format == Format::Pdf {
        // Browsers and forges have fonts for what the PDF's lack.
        let missing = MissingGlyphs::of(&document, &pdf::unprintable);
        if !missing.is_empty() {
            context.say(&missing.message(context.words()));
        }
    }
    Ok(())
}

/// Without a target the report is about the next profile of the ladder, and standard error says so.
pub(super) fn aim_at_next_profile(context: &Context, loaded: &mut Loaded) {
    let scorecard = score(&loaded.assessment, &loaded.scenario);
    let next = next_profile(loaded.assessment.questionnaire(), &scorecard).cloned();
    if let Some(next) = &next {
        context.say(&context.words().with("cli-next-profile", &[("profile", next.title().into())]));
    }
    loaded.target = next;
}

/// The assessment before, in the language of the report, with the digest of its file.
pub(super) fn earlier(context: &Context, file: &Path, loaded: &Loaded) -> Result<(Assessment, FileDigest), Stop> {
    let (source, assessment) = of_same(context, file, loaded, Some(loaded.words.language().tag()))?;
    let name = file.file_name().map(|name| visible(&name.to_string_lossy())).unwrap_or_default();
    Ok((assessment, FileDigest { role: FileRole::Earlier, name, digest: digest(&source) }))
}

/// Everything that the report says, in the language of its readers.
fn compile(
    loaded: &Loaded,
    file: &Path,
    house: &House,
    options: &Options,
    (format, before): (Format, &[(Assessment, FileDigest)]),
) -> Document {
    let earlier: Vec<&Assessment> = before.iter().map(|(assessment, _)| assessment).collect();
    let evaluation = loaded.evaluation(&earlier);
    let mut digests: Vec<FileDigest> = loaded
        .digests
        .iter()
        .map(|(what, digest)| {
            let role = match *what {
                "questionnaire" => FileRole::Questionnaire,
                "translation" => FileRole::Translation,
                "profile" => FileRole::Profile,
                _ => FileRole::Assessment,
            };
            let name = if role == FileRole::Assessment {
                file.file_name().map(|name| visible(&name.to_string_lossy())).unwrap_or_default()
            } else {
                String::new()
            };
            FileDigest { role, name, digest: digest.clone() }
        })
        .collect();
    digests.extend(before.iter().map(|(_, digest)| digest.clone()));
    let input = ReportInput {
        digests: &digests,
        draws_fields: matches!(format, Format::Pdf | Format::Html),
        // Browsers and forges have fonts for what the PDF's lack.
        unprintable: if format == Format::Pdf { &pdf::unprintable } else { &|_| Vec::new() },
        ..ReportInput::new(&evaluation, house, options)
    };
    if format == Format::Brief {
        report::compile_brief(&input, &loaded.words)
    } else {
        report::compile(&input, &loaded.words)
    }
}

/// Where the report goes and in which format: the one that is named, else that of the file's ending.
fn destination(context: &Context, arguments: &Report) -> Result<(PathBuf, Format), Stop> {
    let named = arguments.format.map(ReportFormat::format);
    if named == Some(Format::Brief) && !arguments.sections.is_empty() {
        return Err(context.usage("brief-sections", &[]));
    }
    let output = arguments.output.clone().unwrap_or_else(|| match (arguments.file.as_path(), named) {
        // What came through a pipe goes on through one; a brief goes into the summary of a pipeline.
        (_, Some(Format::Brief)) => PathBuf::from(STANDARD),
        (piped, _) if piped == Path::new(STANDARD) => piped.to_owned(),
        (file, named) => file.with_extension(named.unwrap_or(Format::Pdf).ending()),
    });
    let format = match named {
        Some(format) => format,
        None if output == Path::new(STANDARD) => Format::Pdf,
        None => Format::of(&output).ok_or_else(|| {
            let shown = visible(&output.display().to_string());
            context.usage("report-format", &[("file", shown.into())])
        })?,
    };
    Ok((output, format))
}

/// The report in brief as Markdown, for the summary of a pipeline.
pub(super) fn brief(context: &Context, evaluation: &Evaluation<'_>, words: &Words) -> Result<Vec<u8>, Stop> {
    let (house, options) = (house(context, None)?, Options::default());
    Ok(markdown::brief(&report::compile_brief(&ReportInput::new(evaluation, &house, &options), words)))
}

fn marking(context: &Context, text: &str) -> Result<Marking, Stop> {
    Marking::from_text(text).ok_or_else(|| {
        let choices = Marking::ALL.map(Marking::as_str).join(", ");
        context.usage("report-marking", &[("found", text.into()), ("choices", choices.into())])
    })
}

/// The parts that are asked for. One that cannot be there, whatever the assessment holds, is wrong usage.
fn sections(context: &Context, arguments: &Report) -> Result<BTreeSet<Section>, Stop> {
    let asked: BTreeSet<Section> = arguments.sections.iter().copied().collect();
    if asked.contains(&Section::Progress) && arguments.with.is_empty() {
        return Err(context.usage("report-part-needs-earlier", &[]));
    }
    let taken =
        [(Section::Gaps, RedactPart::Answers, "answers"), (Section::Evidence, RedactPart::Evidence, "evidence")];
    match taken.iter().find(|(part, by, _)| asked.contains(part) && arguments.redact.contains(by)) {
        Some((part, _, what)) => {
            let named = [("part", part.as_str().into()), ("what", (*what).into())];
            Err(context.usage("report-part-redacted", &named))
        }
        None => Ok(asked),
    }
}

/// Says which of the parts that were asked for have nothing to say.
fn say_empty_parts(context: &Context, document: &Document, options: &Options) {
    for section in &options.sections {
        let begins = |block: &Block| matches!(block, Block::Heading { anchor, .. } if anchor.0 == section.as_str());
        if !document.blocks.iter().any(begins) {
            context.say(&context.words().with("report-part-empty", &[("part", section.as_str().into())]));
        }
    }
}

fn redact(parts: &[RedactPart]) -> Redact {
    Redact {
        notes: parts.contains(&RedactPart::Notes),
        names: parts.contains(&RedactPart::Names),
        evidence: parts.contains(&RedactPart::Evidence),
        answers: parts.contains(&RedactPart::Answers),
    }
}

/// Why the configured logo cannot be one.
fn unfit_logo(context: &Context, setting: &Setting<PathBuf>, error: &LogoFault) -> Stop {
    let file = ("file", visible(&store::from_here(&setting.value).display().to_string()).into());
    let (id, arguments) = match error {
        LogoFault::TooLarge(most) => {
            ("report-logo-too-large", vec![file, ("most", usize::try_from(*most).unwrap_or_default().into())])
        }
        LogoFault::Unreadable(_) | LogoFault::Unwritable(_) => ("report-logo-unreadable", vec![file]),
    };
    Stop::Unfit(named_in(context, setting, &context.words().with(id, &arguments)))
}

/// What is wrong with the configured logo, and which line names it.
fn named_in(context: &Context, setting: &Setting<PathBuf>, why: &str) -> String {
    let SettingOrigin::File { path, line } = &setting.origin else { return why.to_owned() };
    let place = format!("{}:{line}", visible(&store::from_here(path).display().to_string()));
    format!("{why}\n  = {}", context.words().with("report-logo-named", &[("place", place.into())]))
}

/// The house's look from the configuration, with what the command line says instead.
pub(super) fn house(context: &Context, paper: Option<PaperSize>) -> Result<House, Stop> {
    let configured = context.configuration();
    let mut house = House {
        organisation: configured.organisation.as_ref().map(|setting| setting.value.clone()),
        ..House::default()
    };
    if let Some(setting) = &configured.logo {
        let file = store::from_here(&setting.value);
        context.outputs().protect(&file);
        let bytes = store::read(&file).map_err(|error| {
            Stop::Failed(anyhow::anyhow!(named_in(context, setting, &error.message(context.words()))))
        })?;
        house.look.logo = Some(fitted(bytes).map_err(|error| unfit_logo(context, setting, &error))?);
    }
    if let Some(setting) = &configured.accent {
        let [red, green, blue] = setting.value;
        house.look.accent = Colour { red, green, blue };
    }
    if let Some(setting) = &configured.paper {
        house.look.paper = match setting.value {
            store::Paper::A4 => Paper::A4,
            store::Paper::Letter => Paper::Letter,
        };
    }
    match paper {
        Some(PaperSize::A4) => house.look.paper = Paper::A4,
        Some(PaperSize::Letter) => house.look.paper = Paper::Letter,
        None => {}
    }
    Ok(house)
}
