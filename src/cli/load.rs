//! An assessment with everything that belongs to it: its questionnaire in the right language, its profile, its digests.

use std::path::Path;
use std::sync::Arc;

use super::context::{Context, read_named};
use super::find::{find_for, known_for, origin_name, read_questionnaire, translate};
use super::stop::Stop;
use super::targets::{ProfileFiles, profiles, supposed, with_profile_files};
use crate::analysis::{EffortDays, Evaluation};
use crate::assessment::{self, Assessment, Header};
use crate::language::{Argument, Language, Words};
use crate::problem::{Message, Problem, Source};
use crate::questionnaire::{self, Profile, Questionnaire, Translation};
use crate::scoring::Scenario;
use crate::store::{Catalogue, Found};

/// An assessment as it was found.
pub(super) struct Loaded {
    pub(super) source: Source,
    pub(super) assessment: Assessment,
    /// What is aimed at.
    pub(super) target: Option<Profile>,
    /// What the gates of the command line require, each with its text.
    pub(super) required: Vec<(String, Profile)>,
    /// What is assumed: the day of the command line, if it names one.
    pub(super) scenario: Scenario,
    /// The words of what is written for others.
    pub(super) words: Words,
    /// The digests of the files that went into it, by what they are: `questionnaire`, `translation`, `profile`, `assessment`.
    pub(super) digests: Vec<(&'static str, String)>,
    /// The days that each effort counts for, as configured.
    pub(super) effort: EffortDays,
}

impl Loaded {
    /// The assessment with everything that is computed from it, judged by its target and compared with earlier ones.
    pub(super) fn evaluation<'l>(&'l self, earlier: &[&'l Assessment]) -> Evaluation<'l> {
        Evaluation::of(&self.assessment, self.scenario.clone(), self.target.as_ref(), earlier).with_effort(self.effort)
    }
}

/// Who reads what a command writes, and so in which language it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    /// The user, whose language is that of the program.
    User,
    /// Others, who are told in `--language`, else in the assessment's language, else in the questionnaire's.
    Others,
}

impl Reader {
    fn language(self, context: &Context, header: &Header, questionnaire: &Questionnaire) -> String {
        match self {
            Self::User => context.words().language().tag().to_owned(),
            Self::Others => context.language_for_others(header.language.as_deref(), questionnaire.language()),
        }
    }
}

/// What the command line aims at, requires and supposes.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Aim<'a> {
    pub(super) targets: &'a [String],
    pub(super) required: &'a [String],
    pub(super) supposed: &'a [String],
}

/// An assessment with its texts in the language of its reader, and what the command line aims at.
pub(super) fn load(context: &Context, file: &Path, aim: Aim<'_>, reader: Reader) -> Result<Loaded, Stop> {
    let source = read_named(context, file)?;
    let header = assessment::header(&source)?;
    let found = find_for(context, file, &source, &header)?;
    let plain = read_questionnaire(&found)?;
    let language = reader.language(context, &header, &plain);
    let (translated, translation) = translate(context, &found, &plain, &language)?;
    tell_used(context, &found, &plain, translation.as_ref());
    let mut digests = vec![("questionnaire", plain.digest().to_owned())];
    digests.extend(translation.map(|translation| ("translation", translation.digest())));
    let own = own_target(file, header.target.as_deref());
    let targets: &[String] = if aim.targets.is_empty() { own.as_slice() } else { aim.targets };
    let named: Vec<&String> = targets.iter().chain(aim.required).collect();
    let (questionnaire, files) = with_profile_files(context, translated, &named, &mut digests)?;
    let given = profile_of_targets(context, &questionnaire, &files, (targets, header.target.as_deref()))?;
    let mut required = Vec::new();
    for text in aim.required {
        let profiles = profiles(context, &questionnaire, &files, ("--require", text))?;
        required.extend(profiles.into_iter().map(|profile| (text.clone(), profile)));
    }
    let mut scenario = context.common().as_of.map(Scenario::on).unwrap_or_default();
    for text in aim.supposed {
        let (question, answer) = supposed(context, &questionnaire, text)?;
        scenario = scenario.supposing(question, answer);
    }
    let assessment = assessment::parse(&source, Arc::new(questionnaire))?;
    context.warn(assessment.warnings())?;
    digests.push(("assessment", questionnaire::digest(&source)));
    let target = match given {
        Some(given) => Some(given),
        None => target(context, &source, &assessment)?,
    };
    let effort = EffortDays::new(|effort| context.configuration().days(effort));
    let spoken = Language::from_tag(&language).or_else(|| Language::from_tag(plain.language())).unwrap_or_default();
    Ok(Loaded { source, assessment, target, required, scenario, words: Words::new(spoken), digests, effort })
}

/// Says from where the questionnaire is and with which digests, to whoever wants to hear it.
fn tell_used(context: &Context, found: &Found, questionnaire: &Questionnaire, translation: Option<&Translation>) {
    let from = origin_name(context, &found.origin);
    let used: [(&str, Argument); 4] = [
        ("id", questionnaire.id().as_str().into()),
        ("version", questionnaire.version().into()),
        ("file", from.into()),
        ("digest", questionnaire.digest().into()),
    ];
    context.tell(&context.words().with("cli-uses-questionnaire", &used));
    if let Some(translation) = translation {
        let arguments: [(&str, Argument); 2] =
            [("language", translation.language().into()), ("digest", translation.digest().into())];
        context.tell(&context.words().with("cli-uses-translation", &arguments));
    }
}

/// The target of an assessment that is a figure or a profile file, which is found from the assessment's folder.
fn own_target(file: &Path, target: Option<&str>) -> Option<String> {
    let target = target?;
    if target.contains('=') {
        return Some(target.to_owned());
    }
    let is_file = ["yaml", "yml", "csv"].contains(&super::output::ending(Path::new(target)).as_str());
    is_file.then(|| super::context::folder_of(file).join(target).display().to_string())
}

/// The target of the command line; of several, a profile that asks for all of them. Of a file with several profiles it is the one
/// that the assessment names, else the first.
pub(super) fn profile_of_targets(
    context: &Context,
    questionnaire: &Questionnaire,
    files: &ProfileFiles,
    (targets, own): (&[String], Option<&str>),
) -> Result<Option<Profile>, Stop> {
    let mut all: Option<Profile> = None;
    for text in targets {
        let mut found = profiles(context, questionnaire, files, ("--target", text))?;
        let position = found.iter().position(|profile| Some(profile.id().as_str()) == own).unwrap_or_default();
        if found.is_empty() {
            continue;
        }
        let next = found.swap_remove(position);
        all = Some(match all {
            None => next,
            Some(before) => {
                before.and(&next, questionnaire).ok_or_else(|| context.usage("cli-targets-of-two-measures", &[]))?
            }
        });
    }
    Ok(all)
}

/// An assessment as it stands, judged by its own day and without a target: one that is carried over, merged or compared with.
/// Its texts are in the given language as far as there is a translation, else in the questionnaire's own.
pub(super) fn load_as_it_stands(
    context: &Context,
    file: &Path,
    language: Option<&str>,
) -> Result<(Source, Assessment), Stop> {
    let (source, assessment) = load_without_warnings(context, file, language)?;
    context.warn(assessment.warnings())?;
    Ok((source, assessment))
}

/// The same without its warnings.
fn load_without_warnings(context: &Context, file: &Path, language: Option<&str>) -> Result<(Source, Assessment), Stop> {
    let source = read_named(context, file)?;
    let header = assessment::header(&source)?;
    let found = find_for(context, file, &source, &header)?;
    let mut questionnaire = read_questionnaire(&found)?;
    if let Some(language) = language {
        questionnaire = translate(context, &found, &questionnaire, language)?.0;
    }
    let assessment = assessment::parse(&source, Arc::new(questionnaire))?;
    Ok((source, assessment))
}

/// One of many assessments, as [`load_without_warnings`] has it; their questionnaires are in a catalogue.
pub(super) fn load_of_many(context: &Context, catalogue: &Catalogue, file: &Path) -> Result<Assessment, Stop> {
    let source = read_named(context, file)?;
    let opened = assessment::open(&source)?;
    let known = known_for(context, catalogue, file, &source, &opened.header)?;
    Ok(assessment::parse_opened(&source, opened, known.questionnaire)?)
}

/// The profile that is aimed at without a target on the command line: the assessment's, else the configured one.
fn target(context: &Context, source: &Source, assessment: &Assessment) -> Result<Option<Profile>, Stop> {
    let questionnaire = assessment.questionnaire();
    if let Some(id) = assessment.session().target.as_deref() {
        return match questionnaire.profile(id) {
            Some(profile) => Ok(Some(profile.clone())),
            None => Err(Stop::Invalid(unknown_target(source, id, questionnaire).into())),
        };
    }
    let configured = context.configuration().target.as_ref().and_then(|setting| questionnaire.profile(&setting.value));
    Ok(configured.cloned())
}

/// What the assessment itself aims at: a profile, a profile file next to it, or a figure.
pub(super) fn own_profile(
    context: &Context,
    file: &Path,
    source: &Source,
    assessment: &Assessment,
) -> Result<Option<Profile>, Stop> {
    let questionnaire = assessment.questionnaire();
    let Some(named) = assessment.session().target.as_deref() else { return Ok(None) };
    if let Some(profile) = questionnaire.profile(named) {
        return Ok(Some(profile.clone()));
    }
    let Some(target) = own_target(file, Some(named)) else {
        return Err(Stop::Invalid(unknown_target(source, named, questionnaire).into()));
    };
    let (joined, files) = with_profile_files(context, questionnaire.clone(), &[&target], &mut Vec::new())?;
    profile_of_targets(context, &joined, &files, (std::slice::from_ref(&target), Some(named)))
}

/// A target that no profile has.
pub(super) fn unknown_target(source: &Source, id: &str, questionnaire: &Questionnaire) -> Problem {
    let message = Message::new("names-nothing").with("kind", "profile").with("name", id);
    let error = source.error(assessment::target_span(source), message);
    match super::gates::nearest_profile(id, questionnaire) {
        Some(word) => error.with_hint(Message::new("did-you-mean").with("word", word)),
        None => error,
    }
}
