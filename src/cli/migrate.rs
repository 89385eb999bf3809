//! `migrate`: an assessment moved to another version of its questionnaire.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use super::arguments::Migrate;
use super::change::refuse_irregular;
use super::context::{Context, read_named};
use super::find::{find, find_for, read_questionnaire, recorded_path};
use super::stop::Stop;
use crate::assessment::{self, Assessment, Edit, Migration, State};
use crate::language::Argument;
use crate::problem::{Source, visible};
use crate::questionnaire::{Question, QuestionId, Questionnaire, VersionChanges};
use crate::store::{AssessmentFile, STANDARD, compare_versions, is_path};

/// How many ids are listed at most.
const MOST_IDS: usize = 12;

pub(super) fn migrate(context: &Context, arguments: &Migrate) -> Result<(), Stop> {
    let path = &arguments.file;
    let shown = visible(&path.display().to_string());
    if path == Path::new(STANDARD) && arguments.in_place {
        return Err(context.usage("migrate-in-place", &[]));
    }
    if path != Path::new(STANDARD) {
        refuse_irregular(context, path)?;
    }
    let source = read_named(context, path)?;
    let mut held = None;
    let (source, text) = if arguments.in_place && !arguments.dry_run {
        let file = AssessmentFile::open_within(path, "palier migrate", arguments.wait.duration());
        let file = held.insert(file.map_err(|error| context.unreadable(error))?);
        (file.source(), file.text().to_owned())
    } else {
        let text = source.text().to_owned();
        (source, text)
    };
    let header = assessment::header(&source)?;
    let old = read_questionnaire(&find_for(context, path, &source, &header)?)?;
    let new = wanted(context, arguments, &old)?;
    match compare_versions(new.version(), old.version()) {
        Ordering::Equal => {
            let version: Argument = new.reference().to_string().into();
            context.say(&context.words().with("migrate-same", &[("file", shown.into()), ("version", version)]));
            return Ok(());
        }
        Ordering::Less => {
            let versions: [(&str, Argument); 2] =
                [("old", old.reference().to_string().into()), ("new", new.reference().to_string().into())];
            return Err(context.usage("migrate-older", &versions));
        }
        Ordering::Greater => {}
    }
    let steps = steps(context, path, &old, new)?;
    let first = assessment::parse(&source, Arc::new(old))?;
    let mut moved = Moved { text, done: Vec::new() };
    for step in steps {
        let source = Source::new(source.name(), &moved.text);
        let before = moved.done.last().map_or(&first, |done: &Migration| &done.assessment);
        let done = assessment::migrate(&source, &moved.text, &Arc::new(step), before)?;
        moved.text.clone_from(&done.text);
        moved.done.push(done);
    }
    let output = arguments.output.as_deref().unwrap_or(path);
    let recorded = match arguments.to.as_deref().filter(|name| is_path(name)) {
        Some(name) => recorded_path(context, output, Some(name))?,
        // The recorded path leads to the older version.
        None => None,
    };
    let text = assessment::apply(&moved.text, &[Edit::QuestionnairePath(recorded)])
        .map_err(|error| error.problems(&Source::new(source.name(), &moved.text)))?;
    context.write(report(context, &moved.done).as_bytes())?;
    if moved.done.iter().any(|done| done.is_draft_again) {
        context.say_always(&context.words().text("set-draft-again"));
    }
    if arguments.dry_run || (held.is_none() && arguments.output.is_none()) {
        context.say(&context.words().with("migrate-dry-run", &[("file", shown.into())]));
        return Ok(());
    }
    match (held, &arguments.output) {
        (Some(mut file), _) => file.save(&text).map_err(|error| context.failed(&error))?,
        (None, Some(output)) if output == Path::new(STANDARD) => return context.write(text.as_bytes()),
        (None, Some(output)) => {
            drop(AssessmentFile::create(output, &text, "palier migrate").map_err(|error| context.failed(&error))?);
        }
        (None, None) => {}
    }
    let written: Argument = visible(&output.display().to_string()).into();
    context.say(&context.words().with("migrate-done", &[("file", written)]));
    Ok(())
}

/// The text of the file after each step.
struct Moved {
    text: String,
    done: Vec<Migration>,
}

/// The version that is asked for, or the newest one.
fn wanted(context: &Context, arguments: &Migrate, old: &Questionnaire) -> Result<Questionnaire, Stop> {
    let (file, id) = (Some(arguments.file.as_path()), old.id().as_str());
    let found = match arguments.to.as_deref() {
        Some(name) if is_path(name) || name.contains('@') => find(context, file, name, None)?,
        Some(version) if version != id => find(context, file, id, Some(version))?,
        _ => {
            let (listed, _) = context.library(file).all();
            let newest = listed
                .into_iter()
                .filter(|listing| listing.id == id && !listing.shadowed)
                .max_by(|one, other| compare_versions(&one.version, &other.version));
            match newest {
                Some(newest) => find(context, file, id, Some(&newest.version))?,
                None => return Ok(old.clone()),
            }
        }
    };
    let new = read_questionnaire(&found)?;
    if new.id() != old.id() {
        let names: [(&str, Argument); 2] =
            [("old", old.reference().to_string().into()), ("new", new.reference().to_string().into())];
        return Err(context.unfit("migrate-another", &names));
    }
    Ok(new)
}

/// The versions on the way from the older to the newer one, the newest last. A version that states no changes is compared with the
/// older one directly.
pub(super) fn steps(
    context: &Context,
    file: &Path,
    old: &Questionnaire,
    new: Questionnaire,
) -> Result<Vec<Questionnaire>, Stop> {
    let mut steps = vec![new];
    let mut seen = HashSet::new();
    while let Some(first) = steps.first() {
        let stated: Vec<&str> = first.changes().iter().map(VersionChanges::from).collect();
        if stated.is_empty() || stated.contains(&old.version()) || !seen.insert(first.version().to_owned()) {
            break;
        }
        let is_between = |version: &&&str| {
            compare_versions(version, old.version()) == Ordering::Greater
                && compare_versions(version, first.version()) == Ordering::Less
        };
        let before = stated.iter().filter(is_between).max_by(|one, other| compare_versions(one, other));
        let broken = |version: &str| {
            let names: [(&str, Argument); 3] = [
                ("new", first.reference().to_string().into()),
                ("old", old.version().into()),
                ("missing", version.into()),
            ];
            context.unfit("migrate-broken-chain", &names)
        };
        let Some(version) = before else { return Err(broken(old.version())) };
        let found = context.library(Some(file)).find(old.id().as_str(), Some(version)).map_err(|_| broken(version))?;
        let earlier = read_questionnaire(&found)?;
        steps.insert(0, earlier);
    }
    Ok(steps)
}

/// What becomes of the answers, in lines.
fn report(context: &Context, done: &[Migration]) -> String {
    let words = context.words();
    let Some(last) = done.last() else { return String::new() };
    let ids = |ids: &[&QuestionId]| {
        let named: Vec<&str> = ids.iter().take(MOST_IDS).map(|id| id.as_str()).collect();
        named.join(", ") + if ids.len() > named.len() { ", …" } else { "" }
    };
    let mut lines = Vec::new();
    let mut line = |id: &'static str, listed: &[&QuestionId]| {
        if !listed.is_empty() {
            lines.push(words.with(id, &[("count", listed.len().into()), ("ids", ids(listed).into())]));
        }
    };
    let assessment: &Assessment = &last.assessment;
    let in_state = |wanted: &[State]| -> Vec<&QuestionId> {
        let questions = assessment.questionnaire().questions().iter();
        questions.filter(|question| wanted.contains(&assessment.state(question))).map(Question::id).collect()
    };
    line("migrate-to-confirm", &in_state(&[State::ToConfirm]));
    let added: Vec<&QuestionId> = done.iter().flat_map(|done| &done.added).collect();
    line("migrate-added", &in_state(&[State::Blank]).into_iter().filter(|id| added.contains(id)).collect::<Vec<_>>());
    for done in done {
        line("migrate-removed", &done.removed.iter().collect::<Vec<_>>());
    }
    let kept = [("count", last.kept.into())];
    lines.insert(0, words.with("migrate-kept", &kept));
    for (from, to) in done.iter().flat_map(|done| &done.moved) {
        if !from.is_empty() {
            let from = ids(&from.iter().collect::<Vec<_>>());
            lines.push(words.with("migrate-moved", &[("from", from.into()), ("to", to.as_str().into())]));
        }
    }
    for what in done.iter().flat_map(|done| &done.dropped) {
        lines.push(words.with("migrate-dropped", &[("what", what.as_str().into())]));
    }
    lines.iter().fold(String::new(), |text, line| text + line + "\n")
}
