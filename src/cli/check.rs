//! `check`: every error and every warning of questionnaires, translations, profiles and assessments.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::arguments::Check;
use super::context::{Context, folder_of, read_named};
use super::find::{Known, find, find_at, known_for, library_stop, profile_file, read_questionnaire, say_shadowed};
use super::load::unknown_target;
use super::stop::Stop;
use crate::assessment::{self, Assessment};
use crate::language::Language;
use crate::problem::{MAX_PRINTED, Message, Problem, Problems, Source};
use crate::questionnaire::{self, Kind, Questionnaire, Translation};
use crate::store::{self, CONFIGURATION_FILE, Catalogue, LibraryError, Origin, STANDARD};

pub(super) fn check(context: &Context, arguments: &Check) -> Result<(), Stop> {
    let mut errors = false;
    let mut stopped = None;
    let mut output = String::new();
    // A translation is checked by itself and with its questionnaire, a configuration with every file that it is for.
    let mut said = HashSet::new();
    let mut around = Around::of(&arguments.files);
    for file in &arguments.files {
        let (of_configuration, own, summary) = match check_with_configuration(context, &mut around, file) {
            Ok(checked) => checked,
            // The others are checked all the same; the last that cannot be is the reason of the status.
            Err(other) => {
                if let Some(before) = stopped.replace(other) {
                    context.report_stop(&before);
                }
                continue;
            }
        };
        let strict = |problems: Problems| if context.common().strict { problems.strict() } else { problems };
        let (of_configuration, own) = (strict(of_configuration), strict(own));
        errors |= of_configuration.has_errors() || own.has_errors();
        let (mut printed, mut more) = (BTreeMap::<&str, usize>::new(), BTreeMap::<&str, usize>::new());
        for problem in of_configuration.iter().chain(own.iter()) {
            let count = printed.entry(problem.file()).or_default();
            if *count >= MAX_PRINTED && !context.common().verbose {
                *more.entry(problem.file()).or_default() += 1;
                continue;
            }
            let text = problem.render(context.words());
            if said.insert(text.clone()) {
                *count += 1;
                output.push_str(&text);
            }
        }
        for (file, count) in more {
            output.push_str(&crate::problem::more(context.words(), file, count));
        }
        if !summary.is_empty() && !own.has_errors() && !context.common().quiet {
            let name = crate::problem::visible(&file.display().to_string());
            output.push_str(&context.words().with("check-good", &[("file", name.into()), ("what", summary.into())]));
            output.push('\n');
        }
    }
    context.write(output.as_bytes())?;
    match stopped {
        Some(stop) => Err(stop),
        None if errors => Err(Stop::Checked),
        None => Ok(()),
    }
}

/// What is around the files that are checked: read once, however many there are.
struct Around {
    catalogue: Catalogue,
    /// The configuration of each folder, with its errors.
    contexts: HashMap<PathBuf, (Context, Problems)>,
    /// The configurations that are checked themselves.
    configurations: Vec<PathBuf>,
}

impl Around {
    fn of(files: &[PathBuf]) -> Self {
        let named = files.iter().filter(|file| is_configuration(file));
        let configurations = named.filter_map(|file| file.canonicalize().ok()).collect();
        Self { catalogue: Catalogue::new(), contexts: HashMap::new(), configurations }
    }
}

/// The problems of the configuration that holds for a file and of itself, and one line about what it is.
fn check_with_configuration(
    context: &Context,
    around: &mut Around,
    file: &Path,
) -> Result<(Problems, Problems, String), Stop> {
    let Around { catalogue, contexts, configurations } = around;
    let (context, errors) = match contexts.entry(folder_of(file)) {
        Entry::Occupied(known) => known.into_mut(),
        Entry::Vacant(place) => place.insert(context.beside_despite_faults(file)?),
    };
    let mut of_configuration = errors.clone();
    of_configuration.append(context.configuration().warnings.clone());
    // A configuration that is checked itself is told of under the name that it was given by.
    let is_named = |name: &str| Path::new(name).canonicalize().is_ok_and(|path| configurations.contains(&path));
    let of_configuration = of_configuration.into_iter().filter(|problem| !is_named(problem.file())).collect();
    let checked = read_named(context, file).and_then(|source| check_one(context, catalogue, file, &source));
    match checked {
        Ok((own, summary)) => Ok((of_configuration, own, summary)),
        Err(Stop::Invalid(own)) => Ok((of_configuration, own, String::new())),
        Err(other) => Err(other),
    }
}

/// Whether a file configures what lies beside it.
fn is_configuration(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name == CONFIGURATION_FILE)
}

fn check_configuration(context: &Context, file: &Path) -> Result<(Problems, String), Stop> {
    let problems = store::inspect_configuration(file).map_err(|error| context.failed(&error))?;
    Ok((problems, context.words().text("check-configuration")))
}

/// The problems of a file and one line about what it is. What it is, is told by its name, or else by what it says itself.
fn check_one(
    context: &Context,
    catalogue: &Catalogue,
    file: &Path,
    source: &Source,
) -> Result<(Problems, String), Stop> {
    let ending = file.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "toml" if is_configuration(file) => check_configuration(context, file),
        "toml" => check_assessment(context, catalogue, file, source),
        "csv" => check_profile(context, file, source),
        "yaml" | "yml" => check_yaml(context, file, source),
        _ if says_assessment(source.text()) => check_assessment(context, catalogue, file, source),
        _ => check_yaml(context, file, source),
    }
}

/// Whether a text without the name of a file is an assessment: what it is, it says in TOML.
fn says_assessment(text: &str) -> bool {
    let written = text.lines().filter_map(|line| line.trim_start().strip_prefix("palier"));
    written.map(str::trim_start).any(|rest| rest.starts_with('='))
}

fn check_yaml(context: &Context, file: &Path, source: &Source) -> Result<(Problems, String), Stop> {
    match questionnaire::kind(source)? {
        Kind::Translation => check_translation(context, file, source),
        Kind::Profile => check_profile(context, file, source),
        Kind::Questionnaire | Kind::Other(_) => check_questionnaire(context, file, source),
    }
}

fn check_questionnaire(context: &Context, file: &Path, source: &Source) -> Result<(Problems, String), Stop> {
    let words = context.words();
    let mut read = Vec::new();
    for (tag, text) in translations_beside(context, file)? {
        let (translation, mut errors) = Translation::read(&text);
        errors.append(translation.iter().filter_map(|translation| translation.another_language(&tag)).collect());
        read.push((translation, errors));
    }
    let translations: Vec<Translation> = read.iter().filter_map(|(translation, _)| translation.clone()).collect();
    let (questionnaire, mut problems) = questionnaire::inspect(source, &translations);
    if let Some(questionnaire) = &questionnaire {
        problems.append(twice(context, file, source, questionnaire));
    }
    for (translation, errors) in read {
        problems.append(errors);
        // Beside half a questionnaire every text that it has not could be one that was not read.
        problems.append(translation.zip(questionnaire.as_ref()).map(|(t, q)| t.problems(q)).unwrap_or_default());
    }
    let Some(questionnaire) = questionnaire else { return Ok((problems, String::new())) };
    let summary = words.with(
        "check-questionnaire",
        &[
            ("id", questionnaire.id().as_str().into()),
            ("version", questionnaire.version().into()),
            ("questions", questionnaire.questions().len().into()),
            ("profiles", questionnaire.profiles().len().into()),
        ],
    );
    let languages = translations.iter().map(|translation| completeness(context, translation, &questionnaire));
    let all = std::iter::once(summary).chain(languages).collect::<Vec<_>>().join("; ");
    Ok((problems, all))
}

/// The error of a questionnaire that stands in its folder a second time under another name. What it shadows is said.
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
            let hint = Message::new("store-questionnaire-twice-mend");
            Problem::of_file(source.name(), message).with_hint(hint).into()
        }
        // Others of this folder that cannot be read, and names under which nothing is looked for, are not this file's error.
        Err(_) => Problems::new(),
    }
}

/// The translations that lie beside a questionnaire's file, whatever its name; none beside standard input.
fn translations_beside(context: &Context, file: &Path) -> Result<Vec<(String, Source)>, Stop> {
    if file == Path::new(STANDARD) {
        return Ok(Vec::new());
    }
    let name = file.to_string_lossy();
    let is_yaml = [".yaml", ".yml"].iter().any(|ending| name.to_lowercase().ends_with(ending));
    // Without this a name that ends otherwise is taken for an id.
    let path = if is_yaml { name.into_owned() } else { format!("./{name}") };
    let found = context.library(None).find(&path, None);
    let found = found.map_err(|error| library_stop(context, &error))?;
    let read = |(tag, origin): &(String, Origin)| {
        let text = origin.load().map_err(|error| context.unreadable(error))?;
        Ok((tag.clone(), text))
    };
    found.translations.iter().map(read).collect()
}

/// How complete a language is, in words.
fn completeness(context: &Context, translation: &Translation, questionnaire: &Questionnaire) -> String {
    let words = context.words();
    let done = translation.completeness(questionnaire);
    words.with(
        "check-language",
        &[
            ("language", translation.language().into()),
            ("share", crate::language::percent(words.language(), done.translated, done.texts).into()),
            ("stale", done.stale.into()),
        ],
    )
}

fn check_translation(context: &Context, file: &Path, source: &Source) -> Result<(Problems, String), Stop> {
    let (read, mut problems) = Translation::read(source);
    let Some(translation) = read else { return Err(Stop::Invalid(problems)) };
    problems.append(promised_language(file).and_then(|tag| translation.another_language(tag)).into_iter().collect());
    let (id, version) = translation.of();
    // It belongs to the file whose name it has, whatever version that is by now; else to what it names, of any version, since
    // another one than it names is an error of the translation.
    let found = match questionnaire_beside(file) {
        Some(path) => find(context, None, &path.to_string_lossy(), None),
        None => {
            let named = find_at(context, file, source, (id, version, translation.of_span()));
            named.or_else(|stop| context.library(Some(file)).find_id(id, None).map_err(|_| stop))
        }
    };
    let questionnaire = match with_errors(found.and_then(|found| read_questionnaire(&found)), &problems)? {
        Ok(questionnaire) => questionnaire,
        Err(all) => return Ok((all, String::new())),
    };
    problems.append(translation.problems(&questionnaire));
    Ok((problems.in_order(), completeness(context, &translation, &questionnaire)))
}

/// `fr` of `own.fr.yaml`.
fn promised_language(file: &Path) -> Option<&str> {
    let (_, tag) = file.file_stem()?.to_str()?.rsplit_once('.')?;
    questionnaire::is_language_tag(tag).then_some(tag)
}

/// `own.yaml` of `own.fr.yaml`, where it is there.
fn questionnaire_beside(file: &Path) -> Option<PathBuf> {
    let (stem, _) = file.file_stem()?.to_str()?.rsplit_once('.')?;
    let beside = Path::new(".").join(file).with_file_name(format!("{stem}.yaml"));
    beside.is_file().then_some(beside)
}

fn check_profile(context: &Context, file: &Path, source: &Source) -> Result<(Problems, String), Stop> {
    let profiles = profile_file(source, file)?;
    let errors = profiles.errors();
    if profiles.is_table() {
        // A table names no questionnaire: only its form can be checked.
        return Ok((errors, context.words().text("check-profile-table")));
    }
    let Some((id, version, place)) = profiles.wanted() else { return Err(Stop::Invalid(errors)) };
    let found = find_at(context, file, source, (&id, &version, place));
    let questionnaire = match with_errors(found.and_then(|found| read_questionnaire(&found)), &errors)? {
        Ok(questionnaire) => questionnaire,
        Err(all) => return Ok((all, String::new())),
    };
    let joined = profiles.join(&questionnaire)?;
    let ids: Vec<String> = profiles.ids(&questionnaire).iter().map(ToString::to_string).collect();
    Ok((profiles.warnings(&joined), context.words().with("check-profile", &[("profiles", ids.join(", ").into())])))
}

/// The questionnaire that a file is for, or why it cannot be used together with what is wrong with the file whatever the
/// questionnaire.
fn with_errors(
    questionnaire: Result<Questionnaire, Stop>,
    errors: &Problems,
) -> Result<Result<Questionnaire, Problems>, Stop> {
    match questionnaire {
        Ok(questionnaire) => Ok(Ok(questionnaire)),
        Err(stop) => together(stop, errors).map(Err),
    }
}

/// What is wrong with a questionnaire together with what is wrong with the file that it is for.
fn together(stop: Stop, errors: &Problems) -> Result<Problems, Stop> {
    match stop {
        Stop::Invalid(problems) => {
            let new = problems.into_iter().filter(|problem| errors.iter().all(|known| known != problem));
            let all: Problems = errors.clone().into_iter().chain(new).collect();
            Ok(all.in_order())
        }
        other => Err(other),
    }
}

/// Files of evidence that are missing or have changed since their digests were recorded.
fn evidence_files(file: &Path, source: &Source, read: &Assessment) -> Problems {
    let mut found = Problems::new();
    if read.evidence().iter().all(|document| document.file.is_none()) {
        return found;
    }
    let folder = file.canonicalize().map_or_else(|_| folder_of(file), |real| folder_of(&real));
    let spans = assessment::file_spans(source);
    for document in read.evidence() {
        let (Some(path), Some(span)) = (&document.file, spans.get(&document.id)) else { continue };
        let target = folder.join(path);
        let warning = if !target.exists() {
            "evidence-file-missing"
        } else if !target.is_file() {
            "evidence-file-not-regular"
        } else {
            match (&document.sha256, store::sha256_of_file(&target)) {
                (None, _) => continue,
                (Some(known), Ok(digest)) if *known == digest => continue,
                (Some(_), Ok(_)) => "evidence-file-changed",
                (Some(_), Err(_)) => "evidence-file-unreadable",
            }
        };
        let message = Message::new(warning).with("id", document.id.as_str()).with("path", path.as_str());
        found.push(source.warning(*span, message));
    }
    found
}

/// Whether the program speaks a language, or some texts are in it, in whatever country.
fn is_spoken(tag: &str, languages: &[String]) -> bool {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    Language::from_tag(tag).is_some() || languages.iter().any(|other| primary(other) == primary(tag))
}

fn check_assessment(
    context: &Context,
    catalogue: &Catalogue,
    file: &Path,
    source: &Source,
) -> Result<(Problems, String), Stop> {
    let words = context.words();
    let header = assessment::header(source)?;
    let Known { found, questionnaire } = match known_for(context, catalogue, file, source, &header) {
        Ok(known) => known,
        Err(stop) => {
            let all = together(stop, &assessment::errors(source))?;
            return Ok((all, String::new()));
        }
    };
    let mut translated: Vec<String> = found.translations.iter().map(|(tag, _)| tag.clone()).collect();
    let (read, mut problems) = assessment::inspect(source, Arc::clone(&questionnaire));
    translated.push(questionnaire.language().to_owned());
    let is_language = |tag: &&String| questionnaire::is_language_tag(tag) && !is_spoken(tag, &translated);
    if let Some(tag) = header.language.as_ref().filter(is_language) {
        let message = Message::new("language-not-spoken").with("language", tag.as_str());
        problems.push(source.warning(assessment::language_span(source), message));
        problems = problems.in_order();
    }
    if let Some(id) = header.target.filter(|id| questionnaire.profile(id).is_none()) {
        // It may stand in a profile file that is given with `--profile`, which is not known here.
        problems.push(unknown_target(source, &id, &questionnaire).as_warning());
        problems = problems.in_order();
    }
    let Some(read) = read else { return Ok((problems, String::new())) };
    let session = read.session();
    let day = context.common().as_of.or(session.until).unwrap_or(session.date);
    problems.append(assessment::date_warnings(source, &read, day));
    problems.append(evidence_files(file, source, &read));
    problems = problems.in_order();
    let coverage = read.coverage(read.questionnaire().questions());
    let summary = words
        .with("check-assessment", &[("settled", coverage.settled().into()), ("in_scope", coverage.in_scope.into())]);
    Ok((problems, summary))
}
