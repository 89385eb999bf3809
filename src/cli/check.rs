//! `check`: every fault and every warning of questionnaires, translations, profiles and assessments.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::arguments::Check;
use super::context::{Context, read_named};
use super::load::{
    find, find_at, find_for, library_stop, profile_file, read_questionnaire, say_shadowed, unknown_target,
};
use super::stop::Stop;
use crate::assessment;
use crate::problem::{Message, Problem, Problems, Source};
use crate::questionnaire::{self, Kind, Questionnaire, Translation};
use crate::store::LibraryError;

pub(super) fn check(context: &Context, arguments: &Check) -> Result<(), Stop> {
    let mut faults = false;
    let mut output = String::new();
    for file in &arguments.files {
        let context = &context.beside(file)?;
        let source = match read_named(context, file) {
            Ok(source) => source,
            Err(Stop::Invalid(problems)) => {
                faults = true;
                output.push_str(&problems.render(context.words()));
                continue;
            }
            Err(other) => return Err(other),
        };
        let (mut problems, summary) = match check_one(context, file, &source) {
            Ok(checked) => checked,
            Err(Stop::Invalid(problems)) => (problems, String::new()),
            Err(other) => return Err(other),
        };
        if context.common().strict {
            problems = problems.strict();
        }
        faults |= problems.has_faults();
        output.push_str(&problems.render(context.words()));
        if !problems.has_faults() && !context.common().quiet {
            let name = crate::problem::visible(&file.display().to_string());
            output.push_str(&context.words().with("check-good", &[("file", name.into()), ("what", summary.into())]));
            output.push('\n');
        }
    }
    context.write(output.as_bytes())?;
    if faults { Err(Stop::Checked) } else { Ok(()) }
}

/// The problems of a valid file and one line about what it is.
fn check_one(context: &Context, file: &Path, source: &Source) -> Result<(Problems, String), Stop> {
    let ending = file.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "toml" => check_assessment(context, file, source),
        "csv" => check_profile(context, file, source),
        _ => match questionnaire::kind(source)? {
            Kind::Translation => check_translation(context, file, source),
            Kind::Profile => check_profile(context, file, source),
            Kind::Questionnaire | Kind::Other(_) => check_questionnaire(context, file, source),
        },
    }
}

fn check_questionnaire(context: &Context, file: &Path, source: &Source) -> Result<(Problems, String), Stop> {
    let words = context.words();
    let questionnaire = questionnaire::parse(source)?;
    let mut problems = questionnaire::lint(source, &questionnaire);
    // The file itself, whatever its name: its translations lie beside it.
    let path = Path::new(".").join(file);
    let name = path.to_string_lossy().into_owned();
    let found = context.library(None).find(&name, None).map_err(|error| library_stop(context, error))?;
    problems.append(twice(context, file, source, &questionnaire));
    let mut languages = Vec::new();
    for (tag, _) in &found.translations {
        let Some(text) = found.translation(tag).map_err(|error| context.unreadable(error))? else { continue };
        let translation = match Translation::parse(&text) {
            Ok(translation) => translation,
            Err(more) => {
                problems.append(more);
                continue;
            }
        };
        problems.append(translation.another_language(tag).into_iter().collect());
        problems.append(translation.problems(&questionnaire));
        let done = translation.completeness(&questionnaire);
        languages.push(words.with(
            "check-language",
            &[
                ("language", tag.as_str().into()),
                ("share", crate::language::percent(words.language(), done.translated, done.texts).into()),
                ("stale", done.stale.into()),
            ],
        ));
    }
    let summary = words.with(
        "check-questionnaire",
        &[
            ("id", questionnaire.id().as_str().into()),
            ("version", questionnaire.version().into()),
            ("questions", questionnaire.questions().len().into()),
            ("profiles", questionnaire.profiles().len().into()),
        ],
    );
    let all = std::iter::once(summary).chain(languages).collect::<Vec<_>>().join("; ");
    Ok((problems, all))
}

/// The fault of a questionnaire that stands in its folder a second time under another name. What it shadows is said.
fn twice(context: &Context, file: &Path, source: &Source, questionnaire: &Questionnaire) -> Problems {
    let (id, version) = (questionnaire.id().as_str(), questionnaire.version());
    match context.library(Some(file)).find(id, Some(version)) {
        Ok(found) => {
            say_shadowed(context, &found);
            Problems::new()
        }
        Err(LibraryError::Twice { first, second, .. }) => {
            let other = if first.file_name() == file.file_name() { second } else { first };
            let message = Message::new("questionnaire-twice")
                .with("name", format!("{id}@{version}"))
                .with("other", other.display().to_string());
            let mend = Message::new("store-questionnaire-twice-mend");
            Problem::of_file(source.name(), message).with_mend(mend).into()
        }
        // Others of this folder that cannot be read, and names under which nothing is looked for, are not this file's fault.
        Err(_) => Problems::new(),
    }
}

fn check_translation(context: &Context, file: &Path, source: &Source) -> Result<(Problems, String), Stop> {
    let words = context.words();
    let translation = Translation::parse(source)?;
    let (id, version) = translation.of();
    // It belongs to the file whose name it has, whatever version that is by now; else to what it names, of any version, since
    // another one than it names is a fault of the translation.
    let found = match questionnaire_beside(file) {
        Some(path) => find(context, None, &path.to_string_lossy(), None)?,
        None => {
            let named = find_at(context, file, source, (id, version, translation.of_place()));
            named.or_else(|stop| context.library(Some(file)).find(id, None).map_err(|_| stop))?
        }
    };
    let questionnaire = read_questionnaire(&found)?;
    let problems = translation.problems(&questionnaire);
    let done = translation.completeness(&questionnaire);
    let summary = words.with(
        "check-language",
        &[
            ("language", translation.language().into()),
            ("share", crate::language::percent(words.language(), done.translated, done.texts).into()),
            ("stale", done.stale.into()),
        ],
    );
    Ok((problems, summary))
}

/// `own.yaml` of `own.fr.yaml`, where it is there.
fn questionnaire_beside(file: &Path) -> Option<PathBuf> {
    let (stem, _) = file.file_stem()?.to_str()?.rsplit_once('.')?;
    let beside = Path::new(".").join(file).with_file_name(format!("{stem}.yaml"));
    beside.is_file().then_some(beside)
}

fn check_profile(context: &Context, file: &Path, source: &Source) -> Result<(Problems, String), Stop> {
    let profiles = profile_file(source, file)?;
    let Some((id, version, place)) = profiles.wanted() else {
        // A table names no questionnaire: only its form can be checked.
        return Ok((Problems::new(), context.words().text("check-profile-table")));
    };
    let found = find_at(context, file, source, (&id, &version, place))?;
    let questionnaire = read_questionnaire(&found)?;
    profiles.join(&questionnaire)?;
    let ids: Vec<String> = profiles.ids(&questionnaire).iter().map(ToString::to_string).collect();
    Ok((Problems::new(), context.words().with("check-profile", &[("profiles", ids.join(", ").into())])))
}

fn check_assessment(context: &Context, file: &Path, source: &Source) -> Result<(Problems, String), Stop> {
    let words = context.words();
    let header = assessment::header(source)?;
    let found = find_for(context, file, source, &header)?;
    let questionnaire = read_questionnaire(&found)?;
    let read = assessment::parse(source, Arc::new(questionnaire))?;
    let mut problems = read.warnings().clone();
    let target = read.session().target.as_deref().filter(|id| read.questionnaire().profile(id).is_none());
    if let Some(id) = target {
        // It may stand in a profile file that is given with `--profile`, which is not known here.
        problems.push(unknown_target(source, id, read.questionnaire()).as_warning());
        problems = problems.in_order();
    }
    let coverage = read.coverage(read.questionnaire().questions());
    let summary = words
        .with("check-assessment", &[("settled", coverage.settled().into()), ("in_scope", coverage.in_scope.into())]);
    Ok((problems, summary))
}
