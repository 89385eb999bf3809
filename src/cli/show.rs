//! `show`: one questionnaire, for people or as YAML.

use std::path::Path;

use super::arguments::{Show, ShowFormat};
use super::context::Context;
use super::export::too_long;
use super::find::{find_named, read_questionnaire, translate};
use super::output::{Format, ending, write, write_document};
use super::stop::Stop;
use crate::language::{Language, Words};
use crate::problem::visible;
use crate::render::form::{Content, workbook};
use crate::render::terminal::{Setting, terminal};
use crate::report::blank_form::{Workshop, documents, form};
use crate::report::document::Look;
use crate::store::{Error, Found, Origin, STANDARD};

/// What a questionnaire is shown as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// As the file that it is.
    File,
    /// As a form for a workshop on paper.
    Form(Format),
    /// As a form in Excel.
    Workbook,
    /// As lines for whoever is at the terminal.
    Lines,
}

pub(super) fn show(context: &Context, arguments: &Show) -> Result<(), Stop> {
    let output = arguments.output.as_deref().unwrap_or(Path::new(STANDARD));
    let shown = shown(context, arguments.format, output)?;
    // An id is looked for where `list` looks too.
    let named = Path::new(&arguments.questionnaire);
    if ending(named) == "toml" && named.is_file() {
        let shown = visible(&arguments.questionnaire);
        return Err(context.usage("show-is-assessment", &[("file", shown.into())]));
    }
    let found = find_named(context, Some(Path::new("palier.toml")), &arguments.questionnaire)?;
    if shown == Shown::File {
        if arguments.documents {
            return Err(context.usage("show-file-has-no-documents", &[]));
        }
        return write_file(context, &found, output);
    }
    let questionnaire = read_questionnaire(&found)?;
    let wanted = match (shown, &context.common().language) {
        // What is written for others is in the questionnaire's language unless another is asked for.
        (Shown::Form(_) | Shown::Workbook, None) => questionnaire.language().to_owned(),
        _ => context.words().language().tag().to_owned(),
    };
    let (spoken, _) = translate(context, &found, &questionnaire, &wanted)?;
    let words = Words::new(Language::from_tag(spoken.language()).unwrap_or_default());
    if shown == Shown::Workbook {
        let questions: Vec<_> = spoken.questions().iter().collect();
        let blank = Content {
            questionnaire: &spoken,
            assessment: None,
            scorecard: None,
            questions: &questions,
            recipient: None,
            is_blank: true,
            return_by: None,
            words: &words,
        };
        let bytes = workbook(&blank).map_err(|error| too_long(context, &error))?;
        return write(context, output, bytes);
    }
    let look = Look::default();
    let workshop = arguments.days.map(|days| Workshop { days, minutes: arguments.minutes });
    let document =
        if arguments.documents { documents(&spoken, &words, &look) } else { form(&spoken, &words, &look, workshop) };
    match shown {
        Shown::Form(format) => write_document(context, output, &document, format),
        Shown::Lines | Shown::File | Shown::Workbook => {
            let setting = Setting { columns: context.columns(), plain: context.is_plain() };
            write(context, output, terminal(&document, setting))
        }
    }
}

/// What is asked for by name, or else by the ending of the file.
fn shown(context: &Context, format: Option<ShowFormat>, output: &Path) -> Result<Shown, Stop> {
    match format {
        Some(ShowFormat::Pdf) => return Ok(Shown::Form(Format::Pdf)),
        Some(ShowFormat::Html) => return Ok(Shown::Form(Format::Html)),
        Some(ShowFormat::Md) => return Ok(Shown::Form(Format::Markdown)),
        Some(ShowFormat::Yaml) => return Ok(Shown::File),
        Some(ShowFormat::Xlsx) => return Ok(Shown::Workbook),
        None => {}
    }
    if let Some(format) = Format::of(output).filter(|format| *format != Format::Docx) {
        return Ok(Shown::Form(format));
    }
    match ending(output).as_str() {
        "yaml" | "yml" => Ok(Shown::File),
        "xlsx" => Ok(Shown::Workbook),
        "txt" | "" => Ok(Shown::Lines),
        _ => {
            let file = visible(&output.display().to_string());
            Err(context.usage("show-format", &[("file", file.into())]))
        }
    }
}

/// The file as it is, so that a bundled one can be taken as a start; in another language, its translation. One that is there
/// already may be what someone has made of it: it is not overwritten.
fn write_file(context: &Context, found: &Found, output: &Path) -> Result<(), Stop> {
    if output != Path::new(STANDARD) && output.exists() {
        return Err(context.failed(&Error::Exists(output.to_owned())));
    }
    let asked = context.common().language.as_deref();
    let origin = asked.and_then(|tag| found.translation(tag)).unwrap_or(&found.origin);
    let bytes = match origin {
        // Standard input is read once.
        Origin::File(path) if path == Path::new(STANDARD) => found.source.text().as_bytes().to_vec(),
        _ => origin.bytes().map_err(|error| context.failed(&error))?,
    };
    write(context, output, bytes)
}
