//! An assessment with everything that belongs to it: its questionnaire in the right language, its profile, its digests.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::context::{Context, read_named};
use super::find::{find_for, is_profile_file, origin_name, profile_file, read_questionnaire, translate};
use super::stop::Stop;
use crate::analysis::Evaluation;
use crate::assessment::{self, Assessment, Header};
use crate::language::{Argument, Language, Words};
use crate::problem::{Message, Problem, Source, visible};
use crate::questionnaire::{self, ProfileId, Questionnaire, Translation};
use crate::scoring::Scenario;
use crate::store::Found;

/// An assessment as it was found.
pub(super) struct Loaded {
    pub(super) source: Source,
    pub(super) assessment: Assessment,
    /// The profile that is aimed at.
    pub(super) target: Option<ProfileId>,
    /// What is assumed: the day of the command line, if it names one.
    pub(super) scenario: Scenario,
    /// The words of what is written for others.
    pub(super) words: Words,
    /// The digests of the files that went into it, by what they are: `questionnaire`, `translation`, `profile`, `assessment`.
    pub(super) digests: Vec<(&'static str, String)>,
}

impl Loaded {
    /// The assessment with everything that is computed from it, judged by its target and compared with earlier ones.
    pub(super) fn evaluation<'l>(&'l self, earlier: &[&'l Assessment]) -> Evaluation<'l> {
        let profile = self.target.as_ref().and_then(|id| self.assessment.questionnaire().profile(id.as_str()));
        Evaluation::of(&self.assessment, self.scenario.clone(), profile, earlier)
    }
}

/// Who reads what a verb writes, and so in which language it is.
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

/// An assessment with its texts in the language of its reader, aimed at a profile of the command line if there is one.
pub(super) fn load(context: &Context, file: &Path, profile: Option<&str>, reader: Reader) -> Result<Loaded, Stop> {
    let source = read_named(context, file)?;
    let header = assessment::header(&source)?;
    let found = find_for(context, file, &source, &header)?;
    let plain = read_questionnaire(&found)?;
    let language = reader.language(context, &header, &plain);
    let (translated, translation) = translate(context, &found, &plain, &language)?;
    tell_used(context, &found, &plain, translation.as_ref());
    let mut digests = vec![("questionnaire", plain.digest().to_owned())];
    digests.extend(translation.map(|translation| ("translation", translation.digest())));
    let (questionnaire, given) = match profile {
        Some(name) => with_profile(context, translated, name, &mut digests)?,
        None => (translated, None),
    };
    let assessment = assessment::parse(&source, Arc::new(questionnaire))?;
    let scenario = context.common().as_of.map(Scenario::on).unwrap_or_default();
    context.warn(assessment.warnings())?;
    digests.push(("assessment", questionnaire::digest(&source)));
    let target = target(context, &source, &assessment, given)?;
    let spoken = Language::from_tag(&language).or_else(|| Language::from_tag(plain.language())).unwrap_or_default();
    Ok(Loaded { source, assessment, target, scenario, words: Words::new(spoken), digests })
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

/// The questionnaire with the profiles of a file beside its own, or as it is, and the profiles that the name stands for.
fn with_profile(
    context: &Context,
    questionnaire: Questionnaire,
    name: &str,
    digests: &mut Vec<(&'static str, String)>,
) -> Result<(Questionnaire, Option<Vec<ProfileId>>), Stop> {
    let path = Path::new(name);
    if is_profile_file(path) {
        let text = read_named(context, path)?;
        digests.push(("profile", questionnaire::digest(&text)));
        let file = profile_file(&text, path)?;
        let ids = file.ids(&questionnaire);
        return Ok((file.join(&questionnaire)?, Some(ids)));
    }
    if questionnaire.profile(name).is_none() {
        let known = questionnaire.profiles().iter().map(|profile| profile.id().as_str());
        return Err(context.names_nothing("profile", name, known));
    }
    Ok((questionnaire, Some(vec![ProfileId::new(name)])))
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
    let error = source.error(assessment::target_span(source), message);
    match super::gates::nearest_profile(id, questionnaire) {
        Some(word) => error.with_hint(Message::new("did-you-mean").with("word", word)),
        None => error,
    }
}
