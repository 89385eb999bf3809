//! `due`: what is due or overdue, over one file or many.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::arguments::{Due as Arguments, DueFormat, DueOnly};
use super::context::{Context, today};
use super::display::Display;
use super::export::too_long;
use super::load::load_of_many;
use super::output::{ending, write};
use super::stop::Stop;
use crate::analysis::{Due, DueItem, DueKind, due as collected};
use crate::assessment::Assessment;
use crate::language::{Language, Words, date, short_date};
use crate::problem::visible;
use crate::render::form::{FollowUp, follow_up};
use crate::render::icalendar::icalendar;
use crate::render::json;
use crate::render::table::Grid;
use crate::store::Catalogue;

pub(super) fn due(context: &Context, arguments: &Arguments) -> Result<(), Stop> {
    let day = context.common().as_of.unwrap_or_else(today);
    let within = days(context, &arguments.within)?;
    let assessments = assessments(context, &arguments.paths)?;
    let found = collected(&assessments, day);
    let wanted = |item: &&DueItem| is_wanted(item, arguments);
    let all: Vec<&DueItem> = found.items.iter().filter(wanted).collect();
    let shown: Vec<&DueItem> = all
        .iter()
        .filter(|item| arguments.all || (!item.is_closed && item.days(day).is_some_and(|days| days <= within)))
        .copied()
        .collect();
    let left: Vec<&DueItem> = found.not_carried_over.iter().filter(wanted).collect();
    let beyond = all.iter().filter(|item| !item.is_closed && item.days(day).is_some_and(|days| days > within)).count();
    if let Some(output) = &arguments.output {
        write_list(context, output, &FollowUpRequest { shown: &shown, assessments: &assessments, arguments, day })?;
        return fail_overdue(context, arguments, &found, day);
    }
    match arguments.format {
        DueFormat::Json => context.write(&json::due(&shown, day, left.len())?)?,
        DueFormat::Csv => context.write(&csv(&shown, day)?)?,
        DueFormat::Ics => context.write(icalendar(&shown).as_bytes())?,
        DueFormat::Md => context.write(markdown(context.words(), &shown, day).as_bytes())?,
        DueFormat::Table => {
            let view = View { words: context.words(), display: Display::of(context), day };
            let mut text = view.heading(&assessments, within);
            text.push_str(&view.lists(&shown));
            if beyond > 0 && !arguments.all {
                let counts = [("count", beyond.into()), ("days", usize::try_from(within).unwrap_or_default().into())];
                text.push_str(&view.display.wrapped(&context.words().with("due-beyond", &counts)));
            }
            text.push_str(&view.not_carried_over(&left, arguments.all));
            context.write(text.as_bytes())?;
        }
    }
    fail_overdue(context, arguments, &found, day)
}

/// What goes into a follow-up list.
struct FollowUpRequest<'a> {
    shown: &'a [&'a DueItem],
    assessments: &'a [(String, Assessment)],
    arguments: &'a Arguments,
    day: Date,
}

/// The list as a workbook, in the language of the assessments, for whoever does it to fill in.
fn write_list(context: &Context, output: &Path, request: &FollowUpRequest<'_>) -> Result<(), Stop> {
    if ending(output) != "xlsx" {
        let shown = visible(&output.display().to_string());
        return Err(context.usage("due-output-format", &[("file", shown.into())]));
    }
    let of = |item: &DueItem| request.assessments.iter().find(|(file, _)| *file == item.file).map(|(_, found)| found);
    let items: Vec<(&DueItem, &Assessment)> =
        request.shown.iter().filter_map(|item| Some((*item, of(item)?))).collect();
    let Some((_, first)) = items.first() else {
        context.say(&context.words().text("due-output-nothing"));
        return Ok(());
    };
    let tag = context.language_for_others(first.session().language.as_deref(), first.questionnaire().language());
    let words = Words::new(Language::from_tag(&tag).unwrap_or_default());
    let owner = request.arguments.owner.as_deref();
    let list = FollowUp { items: &items, owner, day: request.day, words: &words };
    write(context, output, follow_up(&list).map_err(|error| too_long(context, &error))?)
}

fn is_wanted(item: &DueItem, arguments: &Arguments) -> bool {
    let owner = |name: &String| {
        item.owner.as_deref().is_some_and(|owner| owner.trim().to_lowercase() == name.trim().to_lowercase())
    };
    let kind = match item.kind {
        DueKind::Action => DueOnly::Actions,
        DueKind::Decision => DueOnly::Decisions,
        DueKind::Evidence => DueOnly::Evidence,
    };
    arguments.owner.as_ref().is_none_or(owner) && (arguments.only.is_empty() || arguments.only.contains(&kind))
}

/// The gate: nothing of what is asked for may be overdue.
fn fail_overdue(context: &Context, arguments: &Arguments, found: &Due, day: Date) -> Result<(), Stop> {
    if !arguments.fail_overdue {
        return Ok(());
    }
    let is_late = |item: &&DueItem| !item.is_closed && item.days(day).is_some_and(|days| days < 0);
    let late = found.items.iter().filter(|item| is_wanted(item, arguments)).filter(is_late).count();
    if late == 0 {
        return Ok(());
    }
    context.say_always(&context.words().with("due-gate-failed", &[("count", late.into())]));
    Err(Stop::Gate)
}

/// A number of days such as `90` or `90d`.
fn days(context: &Context, text: &str) -> Result<i32, Stop> {
    let number = text.strip_suffix('d').unwrap_or(text).parse::<u16>();
    number.map(i32::from).map_err(|_| context.usage("due-within", &[("found", text.into())]))
}

/// The assessments of the files, and of the folders at any depth.
fn assessments(context: &Context, paths: &[PathBuf]) -> Result<Vec<(String, Assessment)>, Stop> {
    let here = [PathBuf::from(".")];
    let paths = if paths.is_empty() { &here } else { paths };
    let mut files = BTreeSet::new();
    for path in paths {
        if path.is_dir() {
            collect(path, &mut files);
        } else {
            files.insert(path.clone());
        }
    }
    let (catalogue, mut found) = (Catalogue::new(), Vec::new());
    for file in files {
        let name = file.strip_prefix(".").unwrap_or(&file).display().to_string();
        found.push((visible(&name), load_of_many(context, &catalogue, &file)?));
    }
    if found.is_empty() {
        return Err(context.usage("due-no-files", &[]));
    }
    Ok(found)
}

/// Adds the assessments in a folder and below it; links to folders are not followed.
fn collect(folder: &Path, files: &mut BTreeSet<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let Ok(kind) = entry.file_type() else { continue };
        let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
        if kind.is_dir() && !is_hidden {
            collect(&path, files);
        } else if kind.is_file() && path.extension().is_some_and(|ending| ending == "toml") && is_assessment(&path) {
            files.insert(path);
        }
    }
}

fn is_assessment(path: &Path) -> bool {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.lines().any(|line| line.trim_start().starts_with("palier") && line.contains("assessment/"))
}

struct View<'a> {
    words: &'a Words,
    display: Display,
    day: Date,
}

impl View<'_> {
    fn heading(&self, assessments: &[(String, Assessment)], within: i32) -> String {
        let teams: BTreeSet<&str> = assessments.iter().map(|(_, found)| found.subject().team.as_str()).collect();
        let marking = assessments.iter().map(|(_, found)| found.session().marking).max().unwrap_or_default();
        let line = self.words.with(
            "due-heading",
            &[
                ("date", date(self.words.language(), self.day).into()),
                ("days", usize::try_from(within).unwrap_or_default().into()),
                ("teams", teams.len().into()),
                ("files", assessments.len().into()),
                ("marking", marking.as_str().into()),
            ],
        );
        self.display.heading(&line)
    }

    /// Overdue first, then what comes next, then what is done or has no date.
    fn lists(&self, items: &[&DueItem]) -> String {
        let is_late = |item: &&DueItem| !item.is_closed && item.days(self.day).is_some_and(|days| days < 0);
        let is_next = |item: &&DueItem| !item.is_closed && item.days(self.day).is_some_and(|days| days >= 0);
        let late: Vec<&DueItem> = items.iter().copied().filter(is_late).collect();
        let next: Vec<&DueItem> = items.iter().copied().filter(is_next).collect();
        let rest: Vec<&DueItem> = items.iter().copied().filter(|item| !is_late(item) && !is_next(item)).collect();
        let mut text = String::new();
        for (title, list) in [
            (self.words.text("due-overdue"), late),
            (self.words.text("due-next"), next),
            (self.words.text("due-other"), rest),
        ] {
            if !list.is_empty() {
                text.push('\n');
                text.push_str(&self.display.heading(&title));
                text.push_str(&self.display.drawn(self.words, &self.grid(&list)));
            }
        }
        if text.is_empty() {
            text = format!("\n{}", self.display.wrapped(&self.words.text("due-nothing")));
        }
        text
    }

    fn grid(&self, items: &[&DueItem]) -> Grid {
        let rows = items
            .iter()
            .map(|item| {
                let days = item.days(self.day).map(|days| days.unsigned_abs().to_string()).unwrap_or_default();
                vec![
                    days,
                    item.date.map(|day| short_date(self.words.language(), day)).unwrap_or_default(),
                    kind(self.words, item.kind),
                    item.team.clone(),
                    item.title.clone(),
                    item.owner.clone().unwrap_or_default(),
                    status(self.words, item.status),
                ]
            })
            .collect();
        Grid { heads: heads(self.words), rows, figures: vec![0] }.without_empty_columns(5)
    }

    fn not_carried_over(&self, left: &[&DueItem], all: bool) -> String {
        if left.is_empty() {
            return String::new();
        }
        let line = self.words.with("due-not-carried-over", &[("count", left.len().into())]);
        let mut text = format!("\n{}", self.display.wrapped(&line));
        if all {
            text.push_str(&self.display.drawn(self.words, &self.grid(left)));
        }
        text
    }
}

fn heads(words: &Words) -> Vec<String> {
    [
        "due-head-days",
        "due-head-date",
        "due-head-kind",
        "due-head-team",
        "due-head-title",
        "due-head-owner",
        "due-head-status",
    ]
    .map(|id| words.text(id))
    .to_vec()
}

fn kind(words: &Words, kind: DueKind) -> String {
    words.text(match kind {
        DueKind::Action => "due-kind-action",
        DueKind::Decision => "due-kind-decision",
        DueKind::Evidence => "due-kind-evidence",
    })
}

fn status(words: &Words, status: &str) -> String {
    words.text(match status {
        "started" => "due-status-started",
        "done" => "due-status-done",
        "dropped" => "due-status-dropped",
        "taken" => "due-status-taken",
        "refused" => "due-status-refused",
        "expired" => "due-status-expired",
        "valid" => "due-status-valid",
        _ => "due-status-open",
    })
}

fn csv(items: &[&DueItem], day: Date) -> Result<Vec<u8>, Stop> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let fail = |error: csv::Error| Stop::Failed(error.into());
    let heads = ["kind", "team", "file", "id", "title", "owner", "date", "days", "status", "marking"];
    writer.write_record(heads).map_err(fail)?;
    for item in items {
        let date = item.date.map(|date| date.to_string()).unwrap_or_default();
        let days = item.days(day).map(|days| days.to_string()).unwrap_or_default();
        let owner = crate::render::csv::harmless(item.owner.as_deref().unwrap_or_default());
        writer
            .write_record([
                item.kind.as_str(),
                &crate::render::csv::harmless(&item.team),
                &item.file,
                &item.id,
                &crate::render::csv::harmless(&item.title),
                &owner,
                &date,
                &days,
                item.status,
                item.marking.as_str(),
            ])
            .map_err(fail)?;
    }
    writer.into_inner().map_err(|error| Stop::Failed(anyhow::anyhow!(error.to_string())))
}

fn markdown(words: &Words, items: &[&DueItem], day: Date) -> String {
    let cell = |text: &str| visible(text).replace('\\', "\\\\").replace('|', "\\|");
    let mut text = format!("| {} |\n|{}\n", heads(words).join(" | "), " --- |".repeat(7));
    for item in items {
        let row = [
            item.days(day).map(|days| days.to_string()).unwrap_or_default(),
            item.date.map(|date| date.to_string()).unwrap_or_default(),
            kind(words, item.kind),
            cell(&item.team),
            cell(&item.title),
            cell(item.owner.as_deref().unwrap_or_default()),
            status(words, item.status),
        ];
        text = text + "| " + &row.join(" | ") + " |\n";
    }
    text
}
