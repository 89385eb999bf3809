//! `import`: forms that come back, merged into an assessment cell by cell.

use std::collections::HashMap;
use std::path::Path;

use super::arguments::Import;
use super::change::OpenAssessment;
use super::context::Context;
use super::stop::Stop;
use crate::assessment::Assessment;
use crate::form::{self, Cell, CellError, Change, Conflict, Field, Form, Prefer};
use crate::language::Argument;
use crate::problem::visible;
use crate::store::{self, STANDARD};

pub(super) fn import(context: &Context, arguments: &Import) -> Result<(), Stop> {
    if arguments.file == Path::new(STANDARD) {
        return Err(context.usage("import-in-place", &[]));
    }
    let mut open = OpenAssessment::open(context, &arguments.file, "palier import", arguments.wait.duration())?;
    let form = joined(context, arguments, open.assessment())?;
    let merged = form::merge(open.assessment(), &form, arguments.prefer.map(Side::prefer))
        .map_err(|errors| invalid(context, "", &errors))?;
    if !merged.conflicts.is_empty() {
        return Err(conflicts(context, &merged.conflicts));
    }
    let words = context.words();
    if merged.changes.is_empty() {
        context.say(&words.text("import-none"));
        return Ok(());
    }
    let lines: Vec<String> = merged.changes.iter().map(|change| line(context, change)).collect();
    context.write((lines.join("\n") + "\n").as_bytes())?;
    context.say(&words.with("import-changes", &[("count", merged.changes.len().into())]));
    if arguments.dry_run {
        context.say(&words.text("import-dry-run"));
        return Ok(());
    }
    if let Some(changed) = open.apply(context, merged.edits)? {
        open.save(context, &changed)?;
        open.report(context, &changed)?;
    }
    let file: Argument = visible(&arguments.file.display().to_string()).into();
    context.say(&words.with("import-written", &[("file", file)]));
    Ok(())
}

/// Which side wins a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Side {
    Form,
    File,
}

impl Side {
    const fn prefer(self) -> Prefer {
        match self {
            Self::Form => Prefer::Form,
            Self::File => Prefer::File,
        }
    }
}

/// All forms as one: they are taken together or not at all. Two that say different things of one field are an error.
fn joined(context: &Context, arguments: &Import, assessment: &Assessment) -> Result<Form, Stop> {
    let mut joined = Form::default();
    let mut stops = Vec::new();
    let mut seen: HashMap<Field, Cell> = HashMap::new();
    for path in &arguments.forms {
        let name = visible(&path.display().to_string());
        if !path.exists() {
            stops.push(context.usage("cli-no-such-file", &[("file", name.into())]));
            continue;
        }
        let bytes = match store::read(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                stops.push(context.failed(&error));
                continue;
            }
        };
        let mut form = match form::read(&bytes) {
            Ok(form) => form,
            Err(errors) => {
                stops.push(invalid(context, &name, &errors));
                continue;
            }
        };
        if let Err(error) = form.keep_only(assessment) {
            stops.push(invalid(context, &name, &[error]));
            continue;
        }
        for cell in &mut form.cells {
            cell.position = format!("{name}:{}", cell.position);
        }
        for cell in form.cells {
            let is_changed = |cell: &Cell| cell.base.as_ref().is_none_or(|base| *base != cell.text);
            if !is_changed(&cell) {
                continue;
            }
            match seen.get(&cell.field) {
                Some(other) if other.text != cell.text => {
                    let arguments: [(&str, Argument); 3] = [
                        ("field", cell.field.to_string().into()),
                        ("first", other.position.as_str().into()),
                        ("second", cell.position.as_str().into()),
                    ];
                    stops.push(Stop::Failed(anyhow::anyhow!(context.words().with("import-same-field", &arguments))));
                }
                Some(_) => {}
                None => {
                    seen.insert(cell.field.clone(), cell.clone());
                    joined.cells.push(cell);
                }
            }
        }
        joined.row_digests.extend(form.row_digests);
        if let Some(found) = form.questionnaire {
            // A form of another questionnaire among them is the one that is reported.
            joined.questionnaire.get_or_insert(found);
        }
    }
    if stops.is_empty() { Ok(joined) } else { Err(Stop::Several(stops)) }
}

/// Every error of a form, each with its cell.
pub(super) fn invalid(context: &Context, name: &str, errors: &[CellError]) -> Stop {
    let words = context.words();
    let lines = errors.iter().map(|error| {
        let place: Vec<&str> = [name, &error.position].into_iter().filter(|part| !part.is_empty()).collect();
        let mut line = error.message.say(words);
        if !place.is_empty() {
            line = format!("{}: {line}", place.join(":"));
        }
        if let Some(hint) = &error.hint {
            line = format!("{line}\n  = {}", hint.say(words));
        }
        line
    });
    Stop::NamesNothing(lines.collect::<Vec<_>>().join("\n"))
}

fn conflicts(context: &Context, conflicts: &[Conflict]) -> Stop {
    let words = context.words();
    let shown = |text: &str| if text.is_empty() { words.text("import-empty") } else { one_line(text) };
    let mut lines = vec![words.with("import-conflicts", &[("count", conflicts.len().into())])];
    for conflict in conflicts {
        lines.push(format!("{}: {}", conflict.position, name(&conflict.field)));
        let base = conflict.base.as_deref().map(|base| ("import-conflict-base", base));
        let sides =
            [("import-conflict-form", conflict.form.as_str()), ("import-conflict-file", conflict.file.as_str())];
        for (label, side) in base.into_iter().chain(sides) {
            lines.push(format!("  {}: {}", words.text(label), shown(side)));
        }
    }
    lines.push(format!("  = {}", words.text("import-conflict-hint")));
    Stop::Failed(anyhow::anyhow!(lines.join("\n")))
}

/// A change as `O-1/answer: 2 → 3`.
fn line(context: &Context, change: &Change) -> String {
    let words = context.words();
    let old = if change.old.is_empty() { words.text("import-empty") } else { one_line(&change.old) };
    let new = if change.new.is_empty() { words.text("import-removed") } else { one_line(&change.new) };
    format!("{}: {old} → {new}", name(&change.field))
}

/// The name of a field without the word for what every form is about.
fn name(field: &Field) -> String {
    let name = field.to_string();
    name.strip_prefix("question/").map(str::to_owned).unwrap_or(name)
}

fn one_line(text: &str) -> String {
    visible(&text.replace('\n', " "))
}
