//! `show`: one questionnaire, for people or as YAML.

use std::path::Path;

use super::arguments::{Show, ShowFormat};
use super::context::Context;
use super::find::{find_named, read_questionnaire, translate};
use super::stop::Stop;
use crate::language::{Language, Words};
use crate::render::terminal::{Setting, terminal};
use crate::render::{html, markdown, pdf};
use crate::report::document::Look;
use crate::report::questionnaire::{documents, form};
use crate::store;

pub(super) fn show(context: &Context, arguments: &Show) -> Result<(), Stop> {
    // An id is looked for where `list` looks too.
    let found = find_named(context, Some(Path::new("palier.toml")), &arguments.questionnaire)?;
    let output = arguments.output.as_deref().unwrap_or(Path::new("-"));
    if arguments.format == Some(ShowFormat::Yaml) {
        // The file as it is, so that a bundled one can be taken as a start; in another language, its translation.
        let asked = context.common().language.as_deref();
        let translation = asked.map(|tag| found.translation(tag)).transpose();
        let translation = translation.map_err(|error| context.unreadable(error))?.flatten();
        return write(context, output, translation.as_ref().unwrap_or(&found.source).text().as_bytes());
    }
    let questionnaire = read_questionnaire(&found)?;
    let wanted = match (arguments.format, &context.common().language) {
        // What is written for others is in the questionnaire's language unless another is asked for.
        (Some(_), None) => questionnaire.language().to_owned(),
        _ => context.words().language().tag().to_owned(),
    };
    let (shown, _) = translate(context, &found, &questionnaire, &wanted)?;
    let words = Words::new(Language::from_tag(shown.language()).unwrap_or_default());
    let look = Look::default();
    let document = if arguments.documents { documents(&shown, &words, &look) } else { form(&shown, &words, &look) };
    let bytes = match arguments.format {
        Some(ShowFormat::Pdf) => pdf::pdf(&document).map_err(|error| Stop::Failed(error.into()))?,
        Some(ShowFormat::Html) => html::html(&document),
        Some(ShowFormat::Md) => markdown::markdown(&document),
        Some(ShowFormat::Yaml) | None => {
            terminal(&document, Setting { columns: context.columns(), plain: context.is_plain() })
        }
    };
    write(context, output, &bytes)
}

fn write(context: &Context, output: &Path, bytes: &[u8]) -> Result<(), Stop> {
    store::write_output(output, bytes).map_err(|error| context.failed(&error))
}
