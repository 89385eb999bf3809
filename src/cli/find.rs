//! Questionnaires, their translations and profile files, as files and the command line name them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::context::{Context, folder_of};
use super::output::ending;
use super::stop::Stop;
use crate::assessment::{self, Header};
use crate::problem::{Message, Problem, Problems, Severity, Source, Span, visible};
use crate::questionnaire::{self, ProfileFile, Questionnaire, Translation};
use crate::store::{self, Catalogue, Found, LibraryError, Origin, STANDARD, Unreadable};

/// The questionnaire that a file names. Where there is none, the error is at its place in the file, among all others that can be found
/// without a questionnaire.
pub(super) fn find_for(context: &Context, file: &Path, source: &Source, header: &Header) -> Result<Found, Stop> {
    let named = (header.id.as_str(), header.version.as_str(), header.span);
    look_up(context, file, source, named)
        .or_else(|missing| match (missing, &header.path) {
            (MissingQuestionnaire::Unknown(_), Some((path, span))) => {
                questionnaire_at_path(file, source, (&header.id, &header.version), (path, *span))
            }
            (missing, _) => Err(missing),
        })
        .inspect(|found| protect(context, &found.origin))
        .map_err(|missing| match missing {
            MissingQuestionnaire::Unknown(error) => {
                let mut problems = Problems::from(*error);
                problems.append(assessment::errors(source));
                Stop::Invalid(problems.in_order())
            }
            MissingQuestionnaire::Other(stop) => stop,
        })
}

/// No output replaces a questionnaire or a translation that is used.
fn protect(context: &Context, origin: &Origin) {
    if let Origin::File(path) = origin {
        context.outputs().protect(path);
    }
}

/// A questionnaire that a file names, found and read.
pub(super) struct Known {
    pub(super) found: Found,
    pub(super) questionnaire: Arc<Questionnaire>,
}

/// The same as [`find_for`] for many files: what is in the catalogue is neither looked up nor read again.
pub(super) fn known_for(
    context: &Context,
    catalogue: &Catalogue,
    file: &Path,
    source: &Source,
    header: &Header,
) -> Result<Known, Stop> {
    let path = header.path.as_ref().map(|(path, span)| (path.as_str(), *span));
    let named = (header.id.as_str(), header.version.as_str(), Some(header.span));
    known(context, catalogue, (file, &context.library_folders(Some(file))), source, (named, path)).map_err(|missing| {
        match missing {
            MissingQuestionnaire::Unknown(error) => {
                let mut problems = Problems::from(*error);
                problems.append(assessment::errors(source));
                Stop::Invalid(problems.in_order())
            }
            MissingQuestionnaire::Other(stop) => stop,
        }
    })
}

/// What names a questionnaire in a file: id, version and the place of both, and the path beside it.
pub(super) type Naming<'n> = ((&'n str, &'n str, Option<Span>), Option<(&'n str, Span)>);

/// The questionnaire that a file names, in library folders or at the path that the file names.
pub(super) fn known(
    context: &Context,
    catalogue: &Catalogue,
    (file, folders): (&Path, &[PathBuf]),
    source: &Source,
    (named, path): Naming<'_>,
) -> Result<Known, MissingQuestionnaire> {
    let (id, version, span) = named;
    if !questionnaire::is_id(id) || store::is_path(id) {
        let message = Message::new("bad-id").with("id", id);
        let problem = span.map_or_else(
            || Problem::of_file(source.name(), message.clone()),
            |span| source.error(span, message.clone()),
        );
        return Err(MissingQuestionnaire::Unknown(Box::new(problem)));
    }
    let looked_up = catalogue.find(folders, id, Some(version));
    let (found, questionnaire) = match (looked_up.as_ref(), path) {
        (Ok(shelved), _) => {
            if !shelved.found.shadowed.is_empty() && catalogue.is_news(format!("{id}@{version} {folders:?}")) {
                say_shadowed(context, &shelved.found);
            }
            (shelved.found.clone(), shelved.questionnaire.clone())
        }
        (Err(LibraryError::Unknown { .. }), Some(path)) => {
            let shelved = catalogue.shelve(questionnaire_at_path(file, source, (id, version), path)?);
            (shelved.found, shelved.questionnaire)
        }
        (Err(error), _) => return Err(missing_questionnaire(context, source, named, error)),
    };
    match questionnaire {
        Ok(questionnaire) => Ok(Known { found, questionnaire }),
        Err(problems) => Err(MissingQuestionnaire::Other(Stop::Invalid(problems))),
    }
}

/// The questionnaire at the path that an assessment names. It must be a regular file and have the id and the version that the
/// assessment names; no line of it is printed, since the user did not name it.
pub(super) fn questionnaire_at_path(
    file: &Path,
    source: &Source,
    (id, version): (&str, &str),
    (path, span): (&str, Span),
) -> Result<Found, MissingQuestionnaire> {
    let error = |message| {
        let message = Message::new(message).with("name", format!("{id}@{version}")).with("path", path);
        MissingQuestionnaire::Unknown(Box::new(source.error(span, message)))
    };
    let target = file.canonicalize().map_or_else(|_| folder_of(file), |real| folder_of(&real)).join(path);
    if !target.is_file() {
        return Err(error("no-questionnaire-at-path"));
    }
    let found = Found::at(&target).map_err(|_| error("unreadable-questionnaire-at-path"))?;
    let stated = questionnaire::identity(&found.source).ok().flatten();
    if stated.is_none_or(|stated| (stated.0.as_str(), stated.1.as_str()) != (id, version)) {
        return Err(error("other-questionnaire-at-path"));
    }
    questionnaire::parse(&found.source)
        .map_err(|problems| MissingQuestionnaire::Other(Stop::Invalid(problems.without_excerpts())))?;
    Ok(found)
}

/// How a new assessment records the questionnaire that was named by a path; `None` if it was named by its id.
pub(super) fn recorded_path(context: &Context, file: &Path, name: Option<&str>) -> Result<Option<String>, Stop> {
    let Some(name) = name.filter(|name| store::is_path(name)) else { return Ok(None) };
    let folder = if file == Path::new(STANDARD) { PathBuf::from(".") } else { folder_of(file) };
    store::path_from(&folder, Path::new(name)).map(Some).map_err(|error| context.failed(&error))
}

/// The path that one assessment records, as another in another folder records it.
pub(super) fn rebased_path(
    context: &Context,
    earlier: &Path,
    path: Option<&str>,
    file: &Path,
) -> Result<Option<String>, Stop> {
    let Some(path) = path else { return Ok(None) };
    let target = earlier.canonicalize().map_or_else(|_| folder_of(earlier), |real| folder_of(&real)).join(path);
    let Some(target) = target.to_str().filter(|_| target.is_file()) else { return Ok(None) };
    recorded_path(context, file, Some(target))
}

/// The questionnaire of an id and version that a file names at a place.
pub(super) fn find_at(
    context: &Context,
    file: &Path,
    source: &Source,
    named: (&str, &str, Span),
) -> Result<Found, Stop> {
    look_up(context, file, source, named).map_err(|missing| match missing {
        MissingQuestionnaire::Unknown(error) => Stop::Invalid((*error).into()),
        MissingQuestionnaire::Other(stop) => stop,
    })
}

/// Why there is no questionnaire.
pub(super) enum MissingQuestionnaire {
    /// None has this id and version.
    Unknown(Box<Problem>),
    Other(Stop),
}

fn look_up(
    context: &Context,
    file: &Path,
    source: &Source,
    (id, version, span): (&str, &str, Span),
) -> Result<Found, MissingQuestionnaire> {
    // A file names a questionnaire by its id. What is not an id, or would be taken for a path, is looked up nowhere.
    if !questionnaire::is_id(id) || store::is_path(id) {
        return Err(MissingQuestionnaire::Unknown(Box::new(source.error(span, Message::new("bad-id").with("id", id)))));
    }
    let library = context.library(Some(file));
    match library.find(id, Some(version)) {
        Ok(found) => {
            say_shadowed(context, &found);
            Ok(found)
        }
        Err(error) => Err(missing_questionnaire(context, source, (id, version, Some(span)), &error)),
    }
}

/// Why a library does not have the questionnaire that a file names, at the place where it names it if there is one.
pub(super) fn missing_questionnaire(
    context: &Context,
    source: &Source,
    (id, version, span): (&str, &str, Option<Span>),
    error: &LibraryError,
) -> MissingQuestionnaire {
    let LibraryError::Unknown { nearest, known, misnamed, .. } = error else {
        return MissingQuestionnaire::Other(library_stop(context, error));
    };
    let message = Message::new("no-such-questionnaire").with("name", format!("{id}@{version}"));
    let error = match span {
        Some(span) => source.error(span, message),
        None => Problem::of_file(source.name(), message),
    };
    let hint = match (misnamed, nearest) {
        (Some(file), _) => file.message(),
        (None, Some(word)) => Message::new("did-you-mean").with("word", word.as_str()),
        (None, None) => Message::new("known-names").with("names", known.join(", ")),
    };
    MissingQuestionnaire::Unknown(Box::new(error.with_hint(hint)))
}

/// The questionnaire `id`, or a message with the nearest name. What it shadows is said, and is no error.
pub(super) fn find(context: &Context, file: Option<&Path>, id: &str, version: Option<&str>) -> Result<Found, Stop> {
    let library = context.library(file);
    let found = library.find(id, version).map_err(|error| library_stop(context, &error))?;
    protect(context, &found.origin);
    say_shadowed(context, &found);
    Ok(found)
}

/// What a questionnaire is found instead of is said, and is no error.
pub(super) fn say_shadowed(context: &Context, found: &Found) {
    for shadowed in &found.shadowed {
        // A copy that says the same hides nothing.
        if shadowed.load().is_ok_and(|other| other.text() == found.source.text()) {
            continue;
        }
        let used = origin_name(context, &found.origin);
        let shadowed = match shadowed {
            Origin::Bundled(name, _) => context.words().with("cli-bundled-one", &[("name", name.as_str().into())]),
            Origin::File(_) => origin_name(context, shadowed),
        };
        let line = context.words().with("cli-shadows", &[("used", used.into()), ("shadowed", shadowed.into())]);
        context.say(&line);
    }
}

/// A questionnaire by what a person types: a path, `ID` or `ID@VERSION`.
pub(super) fn find_named(context: &Context, file: Option<&Path>, name: &str) -> Result<Found, Stop> {
    find(context, file, name, None)
}

/// Where a questionnaire is from, for people.
pub(super) fn origin_name(context: &Context, origin: &Origin) -> String {
    match origin {
        Origin::File(path) => visible(&path.display().to_string()),
        Origin::Bundled(..) => context.words().text("list-bundled"),
    }
}

pub(super) fn library_stop(context: &Context, error: &LibraryError) -> Stop {
    let text = error.message(context.words());
    match error {
        LibraryError::Unreadable(Unreadable::Content(problems)) => Stop::Invalid(problems.clone()),
        LibraryError::Unreadable(Unreadable::File(error)) if error.is_not_found() => Stop::Usage(text),
        LibraryError::Unreadable(Unreadable::File(_)) => Stop::Failed(anyhow::anyhow!(text)),
        LibraryError::Twice { .. } | LibraryError::Unknown { .. } => Stop::NamesNothing(text),
    }
}

/// The questionnaire itself, in its own language.
pub(super) fn read_questionnaire(found: &Found) -> Result<Questionnaire, Stop> {
    Ok(questionnaire::parse(&found.source)?)
}

/// The questionnaire in a language, as far as there is a translation; its errors are errors, what it lacks falls back.
pub(super) fn translate(
    context: &Context,
    found: &Found,
    questionnaire: &Questionnaire,
    language: &str,
) -> Result<(Questionnaire, Option<Translation>), Stop> {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    if primary(language) == primary(questionnaire.language()) {
        return Ok((questionnaire.clone(), None));
    }
    let akin =
        || found.translations.iter().find(|(tag, _)| primary(tag) == primary(language)).map(|(_, origin)| origin);
    let Some(origin) = found.translation(language).or_else(akin) else { return Ok((questionnaire.clone(), None)) };
    protect(context, origin);
    let source = origin.load().map_err(|error| context.unreadable(error))?;
    let translation = Translation::parse(&source)?;
    let errors: Problems = translation
        .problems(questionnaire)
        .into_iter()
        .filter(|problem| problem.severity() == Severity::Error)
        .collect();
    if !errors.is_empty() {
        return Err(Stop::Invalid(errors));
    }
    Ok((translation.apply(questionnaire), Some(translation)))
}

/// Whether a profile is named by its file.
pub(super) fn is_profile_file(path: &Path) -> bool {
    path.is_file() || path == Path::new(STANDARD) || ["yaml", "yml", "csv"].contains(&ending(path).as_str())
}

/// The profiles of a file: YAML, or a table whose name is the profile's.
pub(super) fn profile_file(source: &Source, path: &Path) -> Result<ProfileFile, Problems> {
    // What comes through a pipe has no ending: a table begins with the names of its columns.
    let is_table = if path == Path::new(STANDARD) { !source.text().contains("palier:") } else { ending(path) == "csv" };
    if is_table {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let id: String = stem
            .chars()
            .map(|c| if questionnaire::is_id(&c.to_string()) || "._-".contains(c) { c } else { '-' })
            .collect();
        return ProfileFile::csv(source, if questionnaire::is_id(&id) { &id } else { "profile" });
    }
    ProfileFile::yaml(source)
}
