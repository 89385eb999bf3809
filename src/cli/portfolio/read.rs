//! The files of a portfolio: found, read once and in parallel, each to what a portfolio keeps of it.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};

use super::progress::Progress;
use crate::analysis::portfolio::{FileVerdict, Grouping, TeamFile, pending};
use crate::analysis::{VerdictStatus, verdict};
use crate::assessment::{self, Assessment};
use crate::cli::context::{Context, folder_of};
use crate::cli::find::{MissingQuestionnaire, Naming, known};
use crate::cli::load::{own_profile, profile_of_targets};
use crate::cli::stop::Stop;
use crate::cli::targets::with_profile_files;
use crate::problem::{Problems, Source, visible};
use crate::questionnaire::{FactId, Profile, Questionnaire};
use crate::render::json::{ScoreFile, SentVerdict, format_of};
use crate::scoring::{Scenario, score};
use crate::store::{self, Catalogue, Walked};
use crate::syntax::toml;

/// What is read of the files, and how they are judged.
pub(super) struct Reading<'a> {
    pub(super) context: &'a Context,
    pub(super) catalogue: &'a Catalogue,
    pub(super) targets: &'a [String],
    pub(super) grouping: &'a Grouping,
    /// What the targets of the command line are for each questionnaire, by its digest; or why they are none.
    given: Mutex<HashMap<String, Given>>,
}

/// What the targets of the command line are for a questionnaire; nothing without any.
type Given = Arc<Result<Option<Profile>, Stop>>;

/// What a file came to.
pub(super) enum Outcome {
    Read(Box<TeamFile>),
    /// It is no file of a team, and was not named itself.
    Other,
    /// It cannot be used.
    Unusable(FileError),
}

/// Why a file cannot be used.
pub(super) struct FileError {
    pub(super) file: String,
    /// The first error, on one line, with its place where it has one.
    pub(super) error: String,
}

impl<'a> Reading<'a> {
    pub(super) fn new(
        context: &'a Context,
        catalogue: &'a Catalogue,
        targets: &'a [String],
        grouping: &'a Grouping,
    ) -> Self {
        Self { context, catalogue, targets, grouping, given: Mutex::default() }
    }

    /// Reads files on all cores; what they came to is in the order of the files.
    pub(super) fn all(&self, files: &[Walked]) -> Vec<Outcome> {
        let progress = Progress::new(self.context, files.len());
        files.par_iter().map(|file| progress.after(self.one(file))).collect()
    }

    /// Reads one file.
    pub(super) fn one(&self, file: &Walked) -> Outcome {
        match self.team_file(file) {
            Ok(Some(found)) => Outcome::Read(Box::new(found)),
            Ok(None) => Outcome::Other,
            Err(stop) => Outcome::Unusable(FileError { file: shown(&file.path), error: self.first_error(&stop) }),
        }
    }

    /// The first thing that is wrong with a file, without the name of the file.
    fn first_error(&self, stop: &Stop) -> String {
        match stop {
            Stop::Invalid(problems) => match problems.iter().next() {
                Some(problem) => {
                    let place = problem.span().map(|span| format!("{}:{}: ", span.line, span.column));
                    place.unwrap_or_default() + &problem.message().say(self.context.words())
                }
                None => String::new(),
            },
            Stop::Several(stops) => stops.first().map(|stop| self.first_error(stop)).unwrap_or_default(),
            other => other.to_string().lines().next().unwrap_or_default().to_owned(),
        }
    }

    fn team_file(&self, file: &Walked) -> Result<Option<TeamFile>, Stop> {
        let name = shown(&file.path);
        let bytes = store::read_unchanged(&file.path).map_err(|error| self.context.failed(&error))?;
        let source = Source::from_bytes(file.path.display().to_string(), &bytes)?;
        let is_json = file.path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
        let found = if is_json {
            if !file.is_named && !is_score_file(source.text()) {
                return Ok(None);
            }
            self.scores(file, name, &source)?
        } else {
            match self.assessment(file, name, &source) {
                Err(Stop::Invalid(_)) if !file.is_named && is_of_others(&source) => return Ok(None),
                found => found?,
            }
        };
        Ok(Some(TeamFile { folders: file.folders.clone(), ..found }))
    }

    /// The library folders of a file: those of the command line, its own folder, those that are configured there.
    fn folders(&self, file: &Path) -> Vec<PathBuf> {
        let folder = folder_of(file);
        let configured = self.catalogue.configuration(&folder);
        let library = match configured.as_ref() {
            Ok((configuration, _)) => configuration.library.as_ref().map(|setting| setting.value.clone()),
            Err(_) => None,
        };
        let common = self.context.common().library.iter().cloned();
        common.chain([folder]).chain(library.unwrap_or_default()).collect()
    }

    /// What a file's folder configures as target, if it is a profile of the questionnaire.
    fn configured_target(&self, file: &Path, questionnaire: &Questionnaire) -> Option<Profile> {
        let configured = self.catalogue.configuration(&folder_of(file));
        let Ok((configuration, _)) = configured.as_ref() else { return None };
        questionnaire.profile(&configuration.target.as_ref()?.value).cloned()
    }

    fn questionnaire(
        &self,
        file: &Path,
        source: &Source,
        naming: Naming<'_>,
    ) -> Result<Arc<Questionnaire>, MissingQuestionnaire> {
        let folders = self.folders(file);
        known(self.context, self.catalogue, (file, &folders), source, naming).map(|known| known.questionnaire)
    }

    fn assessment(&self, file: &Walked, name: String, source: &Source) -> Result<TeamFile, Stop> {
        let opened = assessment::open(source)?;
        let header = opened.header.clone();
        let path = header.path.as_ref().map(|(path, span)| (path.as_str(), *span));
        let named = (header.id.as_str(), header.version.as_str(), Some(header.span));
        let questionnaire = self.questionnaire(&file.path, source, (named, path)).map_err(|missing| match missing {
            MissingQuestionnaire::Unknown(problem) => {
                let mut problems = Problems::from(*problem);
                problems.append(assessment::errors(source));
                Stop::Invalid(problems.in_order())
            }
            MissingQuestionnaire::Other(stop) => stop,
        })?;
        let read = assessment::parse_opened(source, opened, Arc::clone(&questionnaire))?;
        let target = match self.given(&questionnaire).as_ref() {
            Ok(Some(given)) => Some(given.clone()),
            // A target of another questionnaire among the files judges that one only.
            _ if !self.targets.is_empty() => None,
            _ => match own_profile(self.context, &file.path, source, &read)? {
                None => self.configured_target(&file.path, &questionnaire),
                own => own,
            },
        };
        Ok(self.kept(name, &read, target.as_ref()))
    }

    /// What is kept of an assessment.
    fn kept(&self, name: String, read: &Assessment, target: Option<&Profile>) -> TeamFile {
        let as_of = self.context.common().as_of;
        let scorecard = score(read, &as_of.map(Scenario::on).unwrap_or_default());
        let questionnaire = read.shared_questionnaire();
        let judged = target.map(|target| FileVerdict::from(&verdict(&questionnaire, &scorecard, target)));
        let fact = match self.grouping {
            Grouping::Fact(id) => read.fact(&FactId::new(id)).map(|fact| fact.values().to_vec()).unwrap_or_default(),
            _ => Vec::new(),
        };
        let session = read.session();
        TeamFile {
            subject: read.subject().clone(),
            date: session.date,
            last_day: read.last_day(),
            kind: session.kind,
            status: session.status,
            marking: session.marking,
            fact,
            verdict: judged,
            pending: pending(read),
            ..TeamFile::of(name, questionnaire, &scorecard)
        }
    }

    fn scores(&self, file: &Walked, name: String, source: &Source) -> Result<TeamFile, Stop> {
        let sent = ScoreFile::read(source)?;
        let named = (sent.id.as_str(), sent.version.as_str(), None);
        let questionnaire = self.questionnaire(&file.path, source, (named, None)).map_err(|missing| match missing {
            MissingQuestionnaire::Unknown(problem) => Stop::Invalid((*problem).into()),
            MissingQuestionnaire::Other(stop) => stop,
        })?;
        let scorecard = sent.received(&questionnaire)?.scorecard(&questionnaire);
        let judged = match self.given(&questionnaire).as_ref() {
            Ok(Some(target)) => Some(FileVerdict::from(&verdict(&questionnaire, &scorecard, target))),
            // A target of another questionnaire among the files judges that one only.
            _ if !self.targets.is_empty() => None,
            _ => sent.verdict.as_ref().and_then(|found| sent_verdict(found, &questionnaire)),
        };
        Ok(TeamFile {
            is_scores_only: true,
            subject: sent.subject,
            date: sent.date,
            last_day: sent.date,
            kind: sent.kind,
            status: sent.status,
            marking: sent.marking,
            verdict: judged,
            ..TeamFile::of(name, questionnaire, &scorecard)
        })
    }

    /// The targets of the command line for a questionnaire; nothing without any, or where this questionnaire does not have them.
    fn given(&self, questionnaire: &Arc<Questionnaire>) -> Given {
        let mut known = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        let resolved = || Arc::new(self.resolved(questionnaire));
        Arc::clone(known.entry(questionnaire.digest().to_owned()).or_insert_with(resolved))
    }

    fn resolved(&self, questionnaire: &Questionnaire) -> Result<Option<Profile>, Stop> {
        if self.targets.is_empty() {
            return Ok(None);
        }
        let named: Vec<&String> = self.targets.iter().collect();
        let (joined, files) = with_profile_files(self.context, questionnaire.clone(), &named, &mut Vec::new())?;
        profile_of_targets(self.context, &joined, &files, (self.targets, None))
    }

    /// The target of the command line for a questionnaire.
    pub(super) fn target(&self, questionnaire: &Questionnaire) -> Option<Profile> {
        self.resolved(questionnaire).ok().flatten()
    }

    /// Why the targets of the command line are none of any questionnaire that was read; nothing if they are of one.
    pub(super) fn unknown_target(&self) -> Option<Stop> {
        let mut known = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        let found: Vec<Given> = known.drain().map(|(_, found)| found).collect();
        if found.iter().any(|found| found.is_ok()) {
            return None;
        }
        found.into_iter().find_map(|found| Arc::try_unwrap(found).ok()?.err())
    }
}

/// The verdict that was sent with scores.
fn sent_verdict(found: &SentVerdict, questionnaire: &Questionnaire) -> Option<FileVerdict> {
    let all = [VerdictStatus::Reached, VerdictStatus::Open, VerdictStatus::Short, VerdictStatus::NotJudged];
    let status = all.into_iter().find(|known| known.as_str() == found.verdict)?;
    let profile = questionnaire.profile(&found.profile);
    Some(FileVerdict {
        profile: found.profile.clone(),
        status,
        met: found.met,
        of: found.of,
        not_applicable: found.not_applicable,
        is_by_score: profile.is_none_or(|profile| FileVerdict::judges_scores(profile.targets(questionnaire).iter())),
    })
}

/// Whether a JSON text is, or was to be, the scores of a team.
fn is_score_file(text: &str) -> bool {
    match format_of(text) {
        Some(format) => format.starts_with("score/"),
        None => text.contains("\"score/"),
    }
}

/// Whether a TOML text is a file of another program: it can be read, says something, and not that it is ours.
fn is_of_others(source: &Source) -> bool {
    let ours = source.text().lines().any(|line| line.trim_start().starts_with("palier"));
    let says_something =
        source.text().lines().any(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
    !ours && says_something && toml::parse(source).is_ok()
}

/// The path of a file for people.
pub(super) fn shown(path: &Path) -> String {
    visible(&path.strip_prefix(".").unwrap_or(path).display().to_string())
}
