//! The first page of the program: the assessments of the folder, a new one, and what can be done with each.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::super::arguments::{Judged, Report, Score, ScoreFormat};
use super::super::context::Context;
use super::super::find::read_questionnaire;
use super::super::stop::Stop;
use crate::assessment::{self, Assessment};
use crate::interview::{Entry, Prompt, Reply, Tone, choose};
use crate::language::date;
use crate::problem::visible;
use crate::store;

/// The most assessments that are listed.
const MOST: usize = 60;

/// What was chosen on the first page.
pub(super) enum Chosen {
    /// This assessment.
    File(PathBuf),
    /// A new assessment.
    New,
    /// Nothing.
    Nothing,
}

/// The files of a folder that may be assessments, by name.
pub(super) fn assessment_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let is_candidate = |path: &PathBuf| {
        let is_toml = path.extension().is_some_and(|extension| extension == "toml");
        is_toml && path.is_file() && path.file_name().is_some_and(|name| name != store::CONFIGURATION_FILE)
    };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_candidate).collect();
    files.sort();
    files
}

/// Shows the assessments of the current folder and a new one.
pub(super) fn ask(context: &Context, prompt: &mut dyn Prompt) -> Result<Chosen, Stop> {
    let words = context.words();
    let found: Vec<(PathBuf, Entry)> = assessment_files(Path::new("."))
        .into_iter()
        .filter_map(|path| Some((path.clone(), entry(context, &path)?)))
        .take(MOST)
        .collect();
    let mut entries: Vec<Entry> = found.iter().map(|(_, entry)| entry.clone()).collect();
    entries.push(Entry::new(words.text("start-new"), ""));
    let title = if found.is_empty() { words.text("start-none") } else { words.text("start-title") };
    match choose(prompt, words, &title, Vec::new(), entries) {
        Reply::Given(place) => Ok(match found.into_iter().nth(place) {
            Some((path, _)) => Chosen::File(path.strip_prefix(".").map(Path::to_owned).unwrap_or(path)),
            None => Chosen::New,
        }),
        Reply::Left => Ok(Chosen::Nothing),
        Reply::Interrupted => Err(Stop::Interrupted),
    }
}

/// An assessment as an entry: file, team, day, how far it is; `None` for a file that is something else.
fn entry(context: &Context, path: &Path) -> Option<Entry> {
    let words = context.words();
    let name = visible(&path.strip_prefix(".").unwrap_or(path).display().to_string());
    let source = store::source(path).ok()?;
    if !source.text().contains("assessment/") {
        return None;
    }
    let Some(read) = read(context, path, &source) else {
        return Some(Entry { tone: Tone::Warning, ..Entry::new(name, words.text("start-unreadable")) });
    };
    let coverage = read.coverage(read.questionnaire().questions());
    let day = date(words.language(), read.session().date);
    let settled = format!("{}/{}", coverage.settled(), coverage.in_scope);
    let state = [read.subject().team.clone(), day, settled].join(" · ");
    Some(Entry::new(name, state))
}

fn read(context: &Context, path: &Path, source: &crate::problem::Source) -> Option<Assessment> {
    let header = assessment::header(source).ok()?;
    let found = context.library(Some(path)).find(&header.id, Some(&header.version)).ok()?;
    let questionnaire = read_questionnaire(&found).ok()?;
    assessment::parse(source, Arc::new(questionnaire)).ok()
}

/// What can be done with an assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Task {
    Continue,
    Score,
    Report,
    Leave,
}

/// Asks what is to be done with an assessment.
pub(super) fn ask_task(context: &Context, prompt: &mut dyn Prompt, file: &Path) -> Result<Task, Stop> {
    const TASKS: [(Task, &str); 4] = [
        (Task::Continue, "menu-go-on"),
        (Task::Score, "menu-score"),
        (Task::Report, "menu-report"),
        (Task::Leave, "menu-leave"),
    ];
    let words = context.words();
    let entries = TASKS.map(|(_, message)| Entry::new(words.text(message), ""));
    let about = entry(context, file).map(|entry| entry.state);
    let title = visible(&file.display().to_string());
    match choose(prompt, words, &title, about.into_iter().collect(), entries.to_vec()) {
        Reply::Given(place) => Ok(TASKS[place].0),
        Reply::Left => Ok(Task::Leave),
        Reply::Interrupted => Err(Stop::Interrupted),
    }
}

/// Prints the scorecard of a file.
pub(super) fn score(context: &Context, file: &Path) -> Result<(), Stop> {
    let file = file.to_owned();
    super::super::score::score(
        context,
        &Score { file, format: ScoreFormat::Table, judged: Judged::default(), suppose: Vec::new(), write: Vec::new() },
    )
}

/// Writes the report of a file.
pub(super) fn report(context: &Context, file: &Path) -> Result<(), Stop> {
    super::super::report::report(context, &Report::of(file.to_owned()))
}
