//! What is asked before there is an assessment: the language, the file, the questionnaire, the team.

use std::path::{Path, PathBuf};

use super::super::context::Context;
use super::super::find::{find_named, read_questionnaire, translate};
use super::super::stop::Stop;
use crate::interview::{Entry, Field, Prompt, Reply, ask_text, choose, file_name};
use crate::language::{Language, Words};
use crate::problem::visible;
use crate::questionnaire::{BUNDLED, Questionnaire};

/// The language of an interview that begins, if nothing says it. Leaving the question keeps the program's own.
pub(super) fn ask_language(context: &Context, prompt: &mut dyn Prompt) -> Result<Option<Language>, Stop> {
    if context.knows_language() {
        return Ok(None);
    }
    let words = context.words();
    // Each language is called by its own name, so that everybody finds theirs.
    let names = Language::ALL.map(|language| Entry::new(Words::new(language).text("new-language-name"), ""));
    match choose(prompt, words, &words.text("new-language"), Vec::new(), names.to_vec()) {
        Reply::Given(place) => Ok(Some(Language::ALL[place])),
        Reply::Left => Ok(Some(words.language())),
        Reply::Interrupted => Err(Stop::Interrupted),
    }
}

/// The name of a file; Tab completes it.
pub(super) fn ask_file(context: &Context, prompt: &mut dyn Prompt, title: &str) -> Result<Option<PathBuf>, Stop> {
    let field = Field { is_path: true, ..Field::default() };
    match ask_text(prompt, context.words(), &context.words().text(title), field) {
        Reply::Given(name) => Ok(Some(PathBuf::from(file_name(&name)))),
        Reply::Left => Ok(None),
        Reply::Interrupted => Err(Stop::Interrupted),
    }
}

/// What is to be done about a file that does not exist.
pub(super) enum Missing {
    /// Continue this one, which was meant.
    Continue(PathBuf),
    /// Begin a new assessment in this file.
    Begin(PathBuf),
    /// Nothing.
    Leave,
}

/// Says that a file does not exist, offers the one that was probably meant, and a new assessment.
pub(super) fn ask_missing(context: &Context, prompt: &mut dyn Prompt, file: &Path) -> Result<Missing, Stop> {
    let words = context.words();
    let shown = visible(&file.display().to_string());
    let new = PathBuf::from(file_name(&file.display().to_string()));
    let meant = nearest(file);
    let mut entries: Vec<Entry> = Vec::new();
    if let Some(meant) = &meant {
        let name = visible(&meant.display().to_string());
        entries.push(Entry::new(words.with("missing-continue", &[("file", name.into())]), ""));
    }
    let name = visible(&new.display().to_string());
    entries.push(Entry::new(words.with("missing-begin", &[("file", name.into())]), ""));
    entries.push(Entry::new(words.text("menu-leave"), ""));
    let title = match &meant {
        Some(meant) => words.with(
            "missing-did-you-mean",
            &[("file", shown.into()), ("meant", visible(&meant.display().to_string()).into())],
        ),
        None => words.with("missing-file", &[("file", shown.into())]),
    };
    match choose(prompt, words, &title, Vec::new(), entries) {
        Reply::Given(0) if meant.is_some() => Ok(meant.map_or(Missing::Leave, Missing::Continue)),
        Reply::Given(place) if place == usize::from(meant.is_some()) => Ok(Missing::Begin(new)),
        Reply::Given(_) | Reply::Left => Ok(Missing::Leave),
        Reply::Interrupted => Err(Stop::Interrupted),
    }
}

/// The assessment in the same folder whose name is nearest.
pub(in crate::cli) fn nearest(file: &Path) -> Option<PathBuf> {
    let with_extension = file.with_extension("toml");
    if with_extension != file && with_extension.is_file() {
        return Some(with_extension);
    }
    let wanted = file.file_stem()?.to_string_lossy().to_lowercase();
    let furthest = (wanted.chars().count() / 3).max(1);
    let folder = super::super::context::folder_of(file);
    let near = super::start::assessment_files(&folder).into_iter().filter_map(|path| {
        let name = path.file_stem()?.to_string_lossy().to_lowercase();
        let distance = strsim::damerau_levenshtein(&name, &wanted);
        (distance <= furthest).then_some((distance, path))
    });
    let (_, nearest) = near.min()?;
    // As it was typed, without a folder that nobody named.
    Some(match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => nearest,
        _ => PathBuf::from(nearest.file_name()?),
    })
}

/// The questionnaire and the team of an assessment that is about to begin; asks for what is not given.
pub(super) fn ask_beginning(
    context: &Context,
    prompt: &mut dyn Prompt,
    questionnaire: Option<&str>,
    team: Option<&str>,
    file: &Path,
) -> Result<(Questionnaire, String), Stop> {
    let words = context.words();
    let questionnaire = match questionnaire {
        Some(name) => read_questionnaire(&find_named(context, Some(file), name)?)?,
        None => ask_questionnaire(context, prompt, file)?,
    };
    let team = match team {
        Some(team) => team.to_owned(),
        None => match ask_text(prompt, words, &words.text("new-team"), Field::default()) {
            Reply::Given(team) => team,
            Reply::Left | Reply::Interrupted => return Err(Stop::Interrupted),
        },
    };
    Ok((questionnaire, team))
}

fn ask_questionnaire(context: &Context, prompt: &mut dyn Prompt, file: &Path) -> Result<Questionnaire, Stop> {
    let words = context.words();
    let library = context.library(Some(file));
    let (listed, _) = library.all();
    let mut offered = Vec::new();
    let mut entries = Vec::new();
    // The user's own come first, then the bundled ones in their order, the one for a whole team first.
    let place = |id: &str| BUNDLED.iter().position(|bundled| bundled.id == id);
    let mut listed: Vec<_> = listed.iter().filter(|listing| !listing.shadowed).collect();
    listed.sort_by_key(|listing| place(&listing.id));
    for listing in listed {
        let Ok(found) = library.find(&listing.id, Some(&listing.version)) else { continue };
        let Ok(questionnaire) = read_questionnaire(&found) else { continue };
        let (shown, _) = translate(context, &found, &questionnaire, words.language().tag())?;
        let count = words.with("start-questions", &[("count", questionnaire.questions().len().into())]);
        entries.push(Entry::new(shown.title(), format!("{} · {count}", listing.id)));
        offered.push(questionnaire);
    }
    match choose(prompt, words, &words.text("new-questionnaire"), Vec::new(), entries) {
        Reply::Given(place) => Ok(offered.swap_remove(place)),
        Reply::Left | Reply::Interrupted => Err(Stop::Interrupted),
    }
}
