//! `translate`: a translation file beside its questionnaire, begun or brought up to date.

use std::path::{Path, PathBuf};

use super::arguments::Translate;
use super::context::Context;
use super::find::{find_named, read_questionnaire};
use super::stop::Stop;
use crate::language::Argument;
use crate::problem::{Source, visible};
use crate::questionnaire::{Questionnaire, Translation, Updated, is_language_tag};
use crate::store::{self, Found, Origin, STANDARD};

pub(super) fn translate(context: &Context, arguments: &Translate) -> Result<(), Stop> {
    let language = arguments.to.as_str();
    if !is_language_tag(language) {
        return Err(context.usage("translate-no-language", &[("found", language.into())]));
    }
    // An id is looked for where `list` looks too.
    let found = find_named(context, Some(Path::new("palier.toml")), &arguments.questionnaire)?;
    let questionnaire = read_questionnaire(&found)?;
    if questionnaire.language().eq_ignore_ascii_case(language) {
        return Err(context.usage("translate-same-language", &[("language", language.into())]));
    }
    let output = output(context, arguments, &found)?;
    let earlier = earlier(context, &found, language, &output)?;
    let updated = match &earlier {
        Some(earlier) => update(earlier, &questionnaire, language)?,
        None => Translation::begun(&questionnaire, language),
    };
    let bytes = earlier.as_ref().map_or_else(|| updated.text.clone(), |earlier| earlier.dressed(&updated.text));
    // A file that is whole already is not touched.
    let is_there = earlier.as_ref().is_some_and(|earlier| earlier.is_output && earlier.bytes == bytes.as_bytes());
    if !is_there {
        store::write_output(&output, bytes.as_bytes()).map_err(|error| context.failed(&error))?;
    }
    if output != Path::new(STANDARD) {
        say_done(context, &output, &updated);
    }
    Ok(())
}

/// The translation that there is.
struct Earlier {
    source: Source,
    bytes: Vec<u8>,
    /// Whether it is the very file that is written.
    is_output: bool,
}

impl Earlier {
    /// A text with the byte order mark and the line ends that this file has.
    fn dressed(&self, text: &str) -> String {
        let mark = if self.bytes.starts_with("\u{feff}".as_bytes()) { "\u{feff}" } else { "" };
        let windows = self.bytes.windows(2).any(|pair| pair == b"\r\n");
        format!("{mark}{}", if windows { text.replace('\n', "\r\n") } else { text.to_owned() })
    }
}

/// Where the translation is written: `-o`, else beside the questionnaire, where there is one already or as `STEM.LANG.yaml`.
fn output(context: &Context, arguments: &Translate, found: &Found) -> Result<PathBuf, Stop> {
    if let Some(output) = &arguments.output {
        return Ok(output.clone());
    }
    let Origin::File(path) = &found.origin else {
        let id = arguments.questionnaire.as_str();
        return Err(
            context.usage("translate-needs-output", &[("id", id.into()), ("language", arguments.to.as_str().into())])
        );
    };
    // What came through a pipe goes on through one.
    if path == Path::new(STANDARD) {
        return Ok(path.clone());
    }
    if let Some(Origin::File(path)) = found.translation(&arguments.to) {
        return Ok(path.clone());
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    Ok(path.with_file_name(format!("{stem}.{}.yaml", arguments.to)))
}

/// The translation that is gone on with: the file that is to be written, else the one that belongs to the questionnaire.
fn earlier(context: &Context, found: &Found, language: &str, output: &Path) -> Result<Option<Earlier>, Stop> {
    let read = |path: &Path| -> Result<Earlier, Stop> {
        let bytes = store::read(path).map_err(|error| context.failed(&error))?;
        let source = Source::from_bytes(path.display().to_string(), &bytes)?;
        Ok(Earlier { source, bytes, is_output: path == output })
    };
    if output != Path::new(STANDARD) && output.is_file() {
        return read(output).map(Some);
    }
    match found.translation(language) {
        Some(Origin::File(path)) => read(path).map(Some),
        Some(origin @ Origin::Bundled(_, text)) => {
            let source = origin.load().map_err(|error| context.unreadable(error))?;
            Ok(Some(Earlier { source, bytes: text.as_bytes().to_owned(), is_output: false }))
        }
        None => Ok(None),
    }
}

/// A translation of another version is brought to this one; one of another questionnaire, or in another language, is refused.
fn update(earlier: &Earlier, questionnaire: &Questionnaire, language: &str) -> Result<Updated, Stop> {
    let translation = Translation::parse(&earlier.source)?;
    if translation.of().0 != questionnaire.id().as_str() {
        return Err(Stop::Invalid(translation.problems(questionnaire)));
    }
    if let Some(error) = translation.another_language(language) {
        return Err(Stop::Invalid(error.into()));
    }
    Ok(translation.updated(questionnaire))
}

fn say_done(context: &Context, output: &Path, updated: &Updated) {
    let words = context.words();
    let counts: [(&str, Argument); 2] =
        [("file", visible(&output.display().to_string()).into()), ("texts", updated.texts.into())];
    let mut line = words.with("translate-done", &counts);
    for (id, count) in
        [("translate-missing", updated.missing), ("translate-stale", updated.stale), ("translate-gone", updated.gone)]
    {
        if count > 0 {
            line.push_str(", ");
            line.push_str(&words.with(id, &[("count", count.into())]));
        }
    }
    context.say(&line);
    if updated.stale > 0 {
        context.say(&words.text("translate-stale-mend"));
    }
}
