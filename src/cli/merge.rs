//! `merge`: the answer files of several people as one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::arguments::{ListFormat, Merge};
use super::change::refuse_irregular;
use super::context::Context;
use super::display::Display;
use super::find::rebased_path;
use super::stop::Stop;
use super::together::{Together, load_together};
use crate::assessment::{
    self, Answer, Assessment, Contribution, Differing, Edit, Merged, MergedQuestion, State, Status, apply,
    merge as bring, merged_header, new_text,
};
use crate::language::{Argument, Words, fold};
use crate::problem::{Source, visible};
use crate::questionnaire::Questionnaire;
use crate::render::json;
use crate::render::table::Grid;
use crate::store::{self, AssessmentFile};

/// Above this number of files there are no columns for them: the votes say the same in less room.
const MOST_COLUMNS: usize = 6;

/// Levels that lie so many steps apart are to be talked over.
const APART: usize = 2;

pub(super) fn merge(context: &Context, arguments: &Merge) -> Result<(), Stop> {
    refuse_one_of_them(context, arguments)?;
    let existing = arguments.files.iter().filter(|file| *file != Path::new("-"));
    existing
        .chain(Some(&arguments.output).filter(|output| output.exists()))
        .try_for_each(|file| refuse_irregular(context, file))?;
    refuse_same_file(context, &arguments.files)?;
    let Together { questionnaire, assessments } = load_together(context, &arguments.files, &arguments.output)?;
    refuse_same_person(context, &arguments.files, &assessments)?;
    let files: Vec<Contribution> = names(&arguments.files)
        .into_iter()
        .zip(assessments)
        .map(|(name, assessment)| Contribution { name, assessment })
        .collect();
    let Joined { assessment: joint, merged, was_written, is_draft_again } = if arguments.output.exists() {
        go_on(context, arguments, &files, &questionnaire)?
    } else {
        begin(context, arguments, &files, &questionnaire)?
    };
    let output = match arguments.format {
        ListFormat::Json => json::merge(&joint, &files, &merged)?,
        ListFormat::Table => table(context, &joint, &files, &merged).into_bytes(),
    };
    for what in &merged.differing {
        say_differing(context, what);
    }
    let shown = visible(&arguments.output.display().to_string());
    if is_draft_again {
        context.say_always(&context.words().text("set-draft-again"));
    }
    let coverage = joint.coverage(joint.questionnaire().questions());
    let done = match was_written {
        _ if arguments.dry_run => "merge-dry-run",
        false => "merge-unchanged",
        true if coverage.settled() < coverage.in_scope => "merge-done",
        true => "merge-done-settled",
    };
    context.say(&context.words().with(done, &[("file", shown.into())]));
    context.write(&output)
}

/// The joint file is a file of its own: it would else be counted among those that it is made of.
fn refuse_one_of_them(context: &Context, arguments: &Merge) -> Result<(), Stop> {
    let real = |path: &Path| path.canonicalize().ok();
    let output = real(&arguments.output);
    if arguments.output == Path::new("-") {
        return Err(context.usage("merge-needs-file", &[]));
    }
    let same = arguments.files.iter().find(|file| output.is_some() && real(file) == output);
    match same {
        Some(file) => {
            let shown = visible(&file.display().to_string());
            Err(context.usage("merge-into-itself", &[("file", shown.into())]))
        }
        None => Ok(()),
    }
}

/// A file that is given twice would count as two people; so would a copy of it.
fn refuse_same_file(context: &Context, files: &[PathBuf]) -> Result<(), Stop> {
    let shown = |path: &Path| visible(&path.display().to_string());
    let mut real_paths = BTreeSet::new();
    let mut contents: BTreeMap<Vec<u8>, &Path> = BTreeMap::new();
    for file in files {
        if let Ok(real) = file.canonicalize()
            && !real_paths.insert(real)
        {
            return Err(context.usage("merge-same-file", &[("file", shown(file).into())]));
        }
        // What cannot be read is reported when the files are loaded.
        let Ok(bytes) = store::read(file) else { continue };
        if let Some(other) = contents.insert(bytes, file) {
            let arguments: [(&str, Argument); 2] = [("file", shown(other).into()), ("other", shown(file).into())];
            return Err(context.unfit("merge-same-content", &arguments));
        }
    }
    Ok(())
}

/// Two files with the same only participant are from one person, who counts once.
fn refuse_same_person(context: &Context, files: &[PathBuf], assessments: &[Assessment]) -> Result<(), Stop> {
    let mut people: BTreeMap<String, &Path> = BTreeMap::new();
    for (file, assessment) in files.iter().zip(assessments) {
        let [name] = assessment.session().participants.as_slice() else { continue };
        if let Some(other) = people.insert(fold(name), file) {
            let arguments: [(&str, Argument); 3] = [
                ("file", visible(&other.display().to_string()).into()),
                ("other", visible(&file.display().to_string()).into()),
                ("name", visible(name).into()),
            ];
            return Err(context.unfit("merge-same-person", &arguments));
        }
    }
    Ok(())
}

/// The names under which the files are spoken of: without folder and ending, unless two would then be called the same.
fn names(files: &[PathBuf]) -> Vec<String> {
    let stem = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let stems: Vec<String> = files.iter().map(|file| stem(file)).collect();
    let is_alone = |name: &String| stems.iter().filter(|other| *other == name).count() == 1;
    let mut taken = BTreeSet::new();
    files
        .iter()
        .zip(&stems)
        .map(|(file, stem)| {
            let whole = file.with_extension("").to_string_lossy().into_owned();
            let name = if is_alone(stem) { stem.clone() } else { whole };
            let numbered = (2..).map(|number: usize| format!("{name}-{number}"));
            let free = std::iter::once(name.clone()).chain(numbered).find(|name| taken.insert(name.clone()));
            free.unwrap_or(name)
        })
        .collect()
}

/// The joint file after a merge.
struct Joined {
    assessment: Assessment,
    merged: Merged,
    was_written: bool,
    is_draft_again: bool,
}

fn begin(
    context: &Context,
    arguments: &Merge,
    files: &[Contribution],
    questionnaire: &Arc<Questionnaire>,
) -> Result<Joined, Stop> {
    let output = &arguments.output;
    let Some(mut begun) = merged_header(files, questionnaire) else {
        return Err(context.usage("merge-needs-file", &[]));
    };
    if begun.beginning.language.is_none() {
        begun.beginning.language = Some(context.words().language().tag().to_owned());
    }
    let recorded = arguments.files.iter().zip(files);
    let recorded = recorded.filter_map(|(path, file)| Some((path, file.assessment.questionnaire_path()?)));
    if let Some((file, path)) = recorded.into_iter().next() {
        begun.beginning.path = rebased_path(context, file, Some(path), output)?;
    }
    let text = new_text(&begun.beginning);
    let (text, assessment, mut merged) = joined(context.words(), (output, &text), files, questionnaire, begun.edits)?;
    begun.differing.append(&mut merged.differing);
    merged.differing = begun.differing;
    if !arguments.dry_run {
        AssessmentFile::create(output, &text, &holder()).map_err(|error| context.failed(&error))?;
    }
    Ok(Joined { assessment, merged, was_written: !arguments.dry_run, is_draft_again: false })
}

fn go_on(
    context: &Context,
    arguments: &Merge,
    files: &[Contribution],
    questionnaire: &Arc<Questionnaire>,
) -> Result<Joined, Stop> {
    let output = &arguments.output;
    let file = AssessmentFile::open_within(output, &holder(), arguments.wait.duration());
    let mut file = file.map_err(|error| context.unreadable(error))?;
    let header = assessment::header(&file.source())?;
    let shown = || visible(&output.display().to_string());
    if header.id != questionnaire.id().as_str() || header.version != questionnaire.version() {
        let arguments: [(&str, Argument); 3] = [
            ("file", shown().into()),
            ("found", format!("{} {}", header.id, header.version).into()),
            ("ours", questionnaire.reference().to_string().into()),
        ];
        return Err(context.unfit("merge-into-another", &arguments));
    }
    let before = assessment::parse(&file.source(), Arc::clone(questionnaire))?;
    let team = &before.subject().team;
    let first = files.first().map_or("", |file| file.assessment.subject().team.as_str());
    if files.iter().all(|file| fold(&file.assessment.subject().team) != fold(team)) {
        let arguments: [(&str, Argument); 3] =
            [("file", shown().into()), ("found", visible(team).into()), ("ours", visible(first).into())];
        return Err(context.unfit("merge-other-team", &arguments));
    }
    let (text, mut assessment, merged) =
        joined(context.words(), (output, file.text()), files, questionnaire, Vec::new())?;
    let mut text = text;
    let has_changed = text != file.text();
    let is_draft_again = has_changed && before.session().status == Status::Validated;
    if is_draft_again {
        let source = |text: &str| Source::new(output.display().to_string(), text);
        text = apply(&text, &[Edit::Validated(None)]).map_err(|error| error.problems(&source(&text)))?;
        assessment = assessment::parse(&source(&text), Arc::clone(questionnaire))?;
    }
    let was_written = has_changed && !arguments.dry_run;
    if was_written {
        file.save(&text).map_err(|error| context.failed(&error))?;
    }
    Ok(Joined { assessment, merged, was_written, is_draft_again })
}

/// The joint file as it is, with what the files say: valid, or nothing is written.
fn joined(
    words: &Words,
    (output, text): (&Path, &str),
    files: &[Contribution],
    questionnaire: &Arc<Questionnaire>,
    begun: Vec<Edit>,
) -> Result<(String, Assessment, Merged), Stop> {
    let source = |text: &str| Source::new(output.display().to_string(), text);
    let read = |text: &str| assessment::parse(&source(text), Arc::clone(questionnaire));
    let reason = |answer: &Answer| {
        let (label, text) = match answer {
            Answer::NotApplicable(text) => ("state-not-applicable", text),
            Answer::Unknown(text) => ("state-unknown", text),
            Answer::Level(_) => return None,
        };
        let label = words.text(label);
        Some(words.with("report-pair", &[("label", label.into()), ("value", text.as_str().into())]))
    };
    let mut merged = bring(files, &read(text)?, &reason);
    merged.edits.splice(0..0, begun);
    let new = apply(text, &merged.edits).map_err(|error| error.problems(&source(text)))?;
    let joint = read(&new)?;
    Ok((new, joint, merged))
}

/// The name of this program for others who want the file.
fn holder() -> String {
    "palier merge".to_owned()
}

fn say_differing(context: &Context, what: &Differing) {
    let words = context.words();
    context.say_always(&match what {
        Differing::Team => words.text("merge-differs-team"),
        Differing::Kind => words.text("merge-differs-kind"),
        Differing::Target => words.text("merge-differs-target"),
        Differing::Scope => words.text("merge-differs-scope"),
        Differing::Fact(id) => words.with("merge-differs-fact", &[("id", id.as_str().into())]),
    });
}

/// What is to be talked over, and how far the files agree.
fn table(context: &Context, joint: &Assessment, files: &[Contribution], merged: &Merged) -> String {
    let (words, display) = (context.words(), Display::of(context));
    let mut rows = Vec::new();
    let (mut settled, mut silent, mut apart) = (0, Vec::new(), 0);
    for (question, found) in joint.questionnaire().questions().iter().zip(&merged.questions) {
        match joint.state(question) {
            State::NotInScope => {}
            State::Answered | State::NotApplicable => settled += 1,
            _ if found.said.iter().all(Option::is_none) && found.votes.is_empty() => silent.push(found.id.as_str()),
            _ => {
                apart += usize::from(found.spread >= Some(APART));
                rows.push(row(words, format!("{} {}", found.id, question.title()), found));
            }
        }
    }
    let mut text = String::new();
    if !rows.is_empty() {
        let mut heads = vec![words.text("merge-head-question")];
        if files.len() <= MOST_COLUMNS {
            heads.extend(files.iter().map(|file| file.name.clone()));
        }
        heads.extend(["merge-head-votes", "merge-head-spread"].map(|id| words.text(id)));
        let figures = (1..heads.len()).collect();
        text.push_str(&display.drawn(words, &Grid { heads, rows: rows.clone(), figures }));
        text.push('\n');
    }
    let counts: [(&str, Argument); 3] = [
        ("settled", settled.into()),
        ("of", joint.coverage(joint.questionnaire().questions()).in_scope.into()),
        ("open", rows.len().into()),
    ];
    let mut lines = vec![words.with("merge-agreed", &counts)];
    lines.extend((apart > 0).then(|| words.with("merge-apart", &[("count", apart.into())])));
    lines.extend((!silent.is_empty()).then(|| {
        let more = if silent.len() > 12 { ", …" } else { "" };
        let ids = silent.iter().take(12).copied().collect::<Vec<_>>().join(", ") + more;
        words.with("merge-silent", &[("count", silent.len().into()), ("ids", ids.into())])
    }));
    let changed: Vec<&str> =
        merged.questions.iter().filter(|found| found.has_changed).map(|found| found.id.as_str()).collect();
    lines.extend(
        (!changed.is_empty()).then(|| {
            words.with("merge-changed", &[("count", changed.len().into()), ("ids", changed.join(", ").into())])
        }),
    );
    lines.iter().fold(text, |text, line| text + &display.wrapped(line))
}

fn row(words: &Words, name: String, found: &MergedQuestion) -> Vec<String> {
    let mut row = vec![name];
    if found.said.len() <= MOST_COLUMNS {
        row.extend(found.said.iter().map(|said| match said {
            None => "–".to_owned(),
            Some(Answer::Level(level)) => level.to_string(),
            Some(Answer::NotApplicable(_)) => words.text("state-not-applicable"),
            Some(Answer::Unknown(_)) => words.text("state-unknown"),
        }));
    }
    row.push(found.votes.iter().map(|(level, hands)| format!("{level}:{hands}")).collect::<Vec<_>>().join(" "));
    row.push(match found.spread {
        None => String::new(),
        Some(spread) if spread >= APART => words.with("merge-spread-apart", &[("spread", spread.into())]),
        Some(spread) => spread.to_string(),
    });
    row
}
