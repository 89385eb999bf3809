//! An assessment with everything that belongs to it: its questionnaire in the right language, its profile, its digests.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::context::{Context, read_named};
use super::stop::Stop;
use crate::analysis::{Gap, Verdict, gaps, rung, verdict};
use crate::assessment::{self, Assessment, Header};
use crate::language::{Argument, Language, Words};
use crate::problem::{Message, Place, Problem, Problems, Source, visible};
use crate::questionnaire::{self, Profile, ProfileFile, ProfileId, Questionnaire, Translation};
use crate::scoring::{Scorecard, score};
use crate::store::{Found, LibraryError, Origin, Unreadable};

/// What is said where no questionnaire has the id and version that a file names.
const NO_QUESTIONNAIRE: &str = "no-such-questionnaire";

/// An assessment as it was found.
pub(super) struct Loaded {
    pub(super) source: Source,
    pub(super) assessment: Assessment,
    /// The profile that is aimed at.
    pub(super) target: Option<ProfileId>,
    /// The words of what is written for others.
    pub(super) words: Words,
    /// The digests of the files that went into it, by what they are: `questionnaire`, `translation`, `profile`, `assessment`.
    pub(super) digests: Vec<(&'static str, String)>,
}

/// An assessment with its texts in the language of the reader that is at the terminal.
pub(super) fn load_for_user(context: &Context, file: &Path, profile: Option<&str>) -> Result<Loaded, Stop> {
    load(context, file, profile, &|context, _, _| context.words().language().tag().to_owned())
}

/// An assessment with its texts in the language of others: `--language`, else its own, else the questionnaire's.
pub(super) fn load_for_others(context: &Context, file: &Path, profile: Option<&str>) -> Result<Loaded, Stop> {
    load(context, file, profile, &for_others)
}

fn for_others(context: &Context, header: &Header, questionnaire: &Questionnaire) -> String {
    context.language_for_others(header.language.as_deref(), questionnaire.language())
}

type Tongue = dyn Fn(&Context, &Header, &Questionnaire) -> String;

fn load(context: &Context, file: &Path, profile: Option<&str>, tongue: &Tongue) -> Result<Loaded, Stop> {
    let source = read_named(context, file)?;
    let header = assessment::header(&source)?;
    let found = find_for(context, file, &source, &header)?;
    let plain = read_questionnaire(&found)?;
    let language = tongue(context, &header, &plain);
    let (translated, translation) = translate(context, &found, &plain, &language)?;
    let from = origin_name(context, &found.origin);
    let used: [(&str, Argument); 4] = [
        ("id", plain.id().as_str().into()),
        ("version", plain.version().into()),
        ("file", from.into()),
        ("digest", plain.digest().into()),
    ];
    context.tell(&context.words().with("cli-uses-questionnaire", &used));
    if let Some(translation) = &translation {
        let arguments: [(&str, Argument); 2] =
            [("language", translation.language().into()), ("digest", translation.digest().into())];
        context.tell(&context.words().with("cli-uses-translation", &arguments));
    }
    let mut digests = vec![("questionnaire", plain.digest().to_owned())];
    digests.extend(translation.map(|translation| ("translation", translation.digest())));
    let mut joined = translated;
    let mut given = None;
    if let Some(name) = profile {
        let path = Path::new(name);
        if is_profile_file(path) {
            let text = read_named(context, path)?;
            digests.push(("profile", questionnaire::digest(&text)));
            let file = profile_file(&text, path)?;
            let ids = file.ids(&joined);
            joined = file.join(&joined)?;
            given = Some(ids);
        } else {
            if joined.profile(name).is_none() {
                let known = joined.profiles().iter().map(|profile| profile.id().as_str());
                return Err(context.names_nothing("profile", name, known));
            }
            given = Some(vec![ProfileId::new(name)]);
        }
    }
    let mut assessment = assessment::parse(&source, Arc::new(joined))?;
    if let Some(day) = context.common().as_of {
        assessment = assessment.as_of(day);
    }
    context.warn(assessment.warnings())?;
    digests.push(("assessment", questionnaire::digest(&source)));
    let target = target(context, &source, &assessment, given)?;
    let spoken = Language::from_tag(&language).or_else(|| Language::from_tag(plain.language())).unwrap_or_default();
    Ok(Loaded { source, assessment, target, words: Words::new(spoken), digests })
}

/// An assessment as it stands, judged by its own day and without a target: one that is carried over, merged or compared with.
/// Its texts are in the given language as far as there is a translation, else in the questionnaire's own.
pub(super) fn load_as_it_stands(
    context: &Context,
    file: &Path,
    language: Option<&str>,
) -> Result<(Source, Assessment), Stop> {
    let source = read_named(context, file)?;
    let header = assessment::header(&source)?;
    let found = find_for(context, file, &source, &header)?;
    let mut questionnaire = read_questionnaire(&found)?;
    if let Some(language) = language {
        questionnaire = translate(context, &found, &questionnaire, language)?.0;
    }
    let assessment = assessment::parse(&source, Arc::new(questionnaire))?;
    context.warn(assessment.warnings())?;
    Ok((source, assessment))
}

/// Several assessments of one questionnaire, which is that of the first, in the user's language.
pub(super) struct Together {
    pub(super) questionnaire: Arc<Questionnaire>,
    pub(super) assessments: Vec<Assessment>,
}

/// Several assessments as they stand, all of the same questionnaire in the same version.
pub(super) fn load_together(context: &Context, files: &[PathBuf]) -> Result<Together, Stop> {
    let mut shared: Option<(Header, Arc<Questionnaire>)> = None;
    let mut assessments = Vec::new();
    for file in files {
        let source = read_named(context, file)?;
        let header = assessment::header(&source)?;
        let questionnaire = match &shared {
            Some((first, questionnaire)) if (&first.id, &first.version) == (&header.id, &header.version) => {
                Arc::clone(questionnaire)
            }
            Some((first, _)) => {
                let arguments: [(&str, Argument); 3] = [
                    ("file", visible(&file.display().to_string()).into()),
                    ("found", format!("{} {}", header.id, header.version).into()),
                    ("ours", format!("{} {}", first.id, first.version).into()),
                ];
                return Err(context.unfit("merge-another", &arguments));
            }
            None => {
                let found = find_for(context, file, &source, &header)?;
                let plain = read_questionnaire(&found)?;
                let (translated, _) = translate(context, &found, &plain, context.words().language().tag())?;
                Arc::clone(&shared.insert((header, Arc::new(translated))).1)
            }
        };
        let assessment = assessment::parse(&source, questionnaire)?;
        context.warn(assessment.warnings())?;
        assessments.push(assessment);
    }
    match shared {
        Some((_, questionnaire)) => Ok(Together { questionnaire, assessments }),
        None => Err(context.usage("merge-needs-file", &[])),
    }
}

/// The profile that is aimed at: of the command line, else of the assessment, else of the configuration.
fn target(
    context: &Context,
    source: &Source,
    assessment: &Assessment,
    given: Option<Vec<ProfileId>>,
) -> Result<Option<ProfileId>, Stop> {
    let questionnaire = assessment.questionnaire();
    let own = assessment.session().target.as_deref();
    if let Some(given) = given {
        let named = given.iter().find(|id| Some(id.as_str()) == own);
        return Ok(named.or_else(|| given.first()).cloned());
    }
    if let Some(id) = own {
        if let Some(profile) = questionnaire.profile(id) {
            return Ok(Some(profile.id().clone()));
        }
        return Err(Stop::Invalid(unknown_target(source, id, questionnaire).into()));
    }
    let configured = context.configuration().target.as_ref().and_then(|setting| questionnaire.profile(&setting.value));
    Ok(configured.map(|profile| profile.id().clone()))
}

/// A target that no profile has.
pub(super) fn unknown_target(source: &Source, id: &str, questionnaire: &Questionnaire) -> Problem {
    let message = Message::new("names-nothing").with("kind", "profile").with("name", id);
    let fault = source.fault(assessment::target_place(source), message);
    match super::gates::nearest_profile(id, questionnaire) {
        Some(word) => fault.with_mend(Message::new("did-you-mean").with("word", word)),
        None => fault,
    }
}

/// The questionnaire that a file names. Where there is none, the fault is at its place in the file.
pub(super) fn find_for(context: &Context, file: &Path, source: &Source, header: &Header) -> Result<Found, Stop> {
    let named = (header.id.as_str(), header.version.as_str(), header.place);
    find_at(context, file, source, named).map_err(|stop| match stop {
        Stop::Invalid(mut problems) if problems.iter().all(|problem| problem.message().id() == NO_QUESTIONNAIRE) => {
            problems.append(assessment::faults(source));
            Stop::Invalid(problems.in_order())
        }
        other => other,
    })
}

/// The questionnaire of an id and version that a file names at a place.
pub(super) fn find_at(
    context: &Context,
    file: &Path,
    source: &Source,
    (id, version, place): (&str, &str, Place),
) -> Result<Found, Stop> {
    let library = context.library(Some(file));
    match library.find(id, Some(version)) {
        Ok(found) => {
            say_shadowed(context, &found);
            Ok(found)
        }
        Err(LibraryError::Unknown { name, nearest, known }) => {
            let fault = source.fault(place, Message::new(NO_QUESTIONNAIRE).with("name", name));
            let mend = match nearest {
                Some(word) => Message::new("did-you-mean").with("word", word),
                None => Message::new("known-names").with("names", known.join(", ")),
            };
            Err(Stop::Invalid(fault.with_mend(mend).into()))
        }
        Err(error) => Err(library_stop(context, error)),
    }
}

/// The questionnaire `id`, or a message with the nearest name. What it shadows is said, and is no fault.
pub(super) fn find(context: &Context, file: Option<&Path>, id: &str, version: Option<&str>) -> Result<Found, Stop> {
    let library = context.library(file);
    let found = library.find(id, version).map_err(|error| library_stop(context, error))?;
    say_shadowed(context, &found);
    Ok(found)
}

/// What a questionnaire is found instead of is said, and is no fault.
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

pub(super) fn library_stop(context: &Context, error: LibraryError) -> Stop {
    let text = error.message(context.words());
    match error {
        LibraryError::Unreadable(Unreadable::Content(problems)) => Stop::Invalid(problems),
        LibraryError::Unreadable(Unreadable::File(error)) if error.is_not_found() => Stop::Usage(text),
        LibraryError::Unreadable(Unreadable::File(_)) => Stop::Failed(anyhow::anyhow!(text)),
        LibraryError::Twice { .. } | LibraryError::Unknown { .. } => Stop::NamesNothing(text),
    }
}

/// The questionnaire itself, in its own language.
pub(super) fn read_questionnaire(found: &Found) -> Result<Questionnaire, Stop> {
    Ok(questionnaire::parse(&found.source)?)
}

/// The questionnaire in a language, as far as there is a translation; its faults are faults, what it lacks falls back.
pub(super) fn translate(
    context: &Context,
    found: &Found,
    questionnaire: &Questionnaire,
    language: &str,
) -> Result<(Questionnaire, Option<Translation>), Stop> {
    if language == questionnaire.language() {
        return Ok((questionnaire.clone(), None));
    }
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let tags: Vec<&String> = found.translations.iter().map(|(tag, _)| tag).collect();
    let tag = tags
        .iter()
        .find(|tag| tag.eq_ignore_ascii_case(language))
        .or_else(|| tags.iter().find(|tag| primary(tag) == primary(language)));
    let Some(tag) = tag.filter(|_| primary(language) != primary(questionnaire.language())) else {
        return Ok((questionnaire.clone(), None));
    };
    let Some(source) = found.translation(tag).map_err(|error| context.unreadable(error))? else {
        return Ok((questionnaire.clone(), None));
    };
    let translation = Translation::parse(&source)?;
    let faults: Problems = translation
        .problems(questionnaire)
        .into_iter()
        .filter(|problem| problem.severity() == crate::problem::Severity::Fault)
        .collect();
    if !faults.is_empty() {
        return Err(Stop::Invalid(faults));
    }
    Ok((translation.apply(questionnaire), Some(translation)))
}

fn is_profile_file(path: &Path) -> bool {
    let endings = ["yaml", "yml", "csv"];
    path.is_file()
        || path.extension().is_some_and(|ending| endings.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

/// The profiles of a file: YAML, or a table whose name is the profile's.
pub(super) fn profile_file(source: &Source, path: &Path) -> Result<ProfileFile, Problems> {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let id: String = stem
            .chars()
            .map(|c| if questionnaire::is_id(&c.to_string()) || "._-".contains(c) { c } else { '-' })
            .collect();
        return ProfileFile::csv(source, if questionnaire::is_id(&id) { &id } else { "profile" });
    }
    ProfileFile::yaml(source)
}

/// An assessment with its scores, judged by its target.
pub(super) struct Judging<'l> {
    pub(super) assessment: &'l Assessment,
    pub(super) scorecard: Scorecard,
    pub(super) verdict: Option<Verdict<'l>>,
    /// In the order of the file.
    pub(super) gaps: Vec<Gap>,
}

impl<'l> Judging<'l> {
    pub(super) fn of(loaded: &'l Loaded) -> Self {
        let assessment = &loaded.assessment;
        let profile = loaded.target.as_ref().and_then(|id| assessment.questionnaire().profile(id.as_str()));
        Self::by(assessment, profile)
    }

    /// Judged by this profile.
    pub(super) fn by(assessment: &'l Assessment, profile: Option<&'l Profile>) -> Self {
        let scorecard = score(assessment);
        let verdict = profile.map(|profile| verdict(assessment, &scorecard, profile));
        let gaps = verdict.as_ref().map(|verdict| gaps(assessment, &scorecard, verdict)).unwrap_or_default();
        Self { assessment, scorecard, verdict, gaps }
    }

    /// The highest profile of the ladder that is reached.
    pub(super) fn rung(&self) -> Option<&'l ProfileId> {
        rung(self.assessment, &self.scorecard)
    }
}
