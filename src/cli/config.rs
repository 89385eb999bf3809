//! `config`: every setting that holds, and from where.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::arguments::{Config, ListFormat};
use super::context::{Context, folder_of, locale};
use super::stop::Stop;
use crate::language::Words;
use crate::problem::visible;
use crate::questionnaire::Effort;
use crate::render::table::Grid;
use crate::report::document::{Colour, Look};
use crate::store::{self, Paper, Setting, SettingOrigin};

/// Where the value of a setting comes from.
enum From {
    /// An argument of the command line.
    Flag(&'static str),
    /// A variable of the environment.
    Variable(&'static str),
    /// A configuration file and its line.
    File(PathBuf, usize),
    /// The language that the system is set to.
    Locale,
    /// The folder that the file at hand lies in.
    Folder,
    /// Nothing was said.
    Default,
}

/// A setting as it holds.
struct Row {
    name: String,
    /// As JSON has it; null where there is none.
    value: Value,
    from: From,
}

pub(super) fn config(context: &Context, arguments: &Config) -> Result<(), Stop> {
    let file = arguments.file.as_deref().unwrap_or(Path::new("."));
    let folder = folder_of(file);
    if !file.exists() {
        let shown = visible(&file.display().to_string());
        return Err(context.usage("cli-no-such-file", &[("file", shown.into())]));
    }
    let files = store::configuration_files(&folder, store::user_folder().as_deref());
    let rows = rows(context, &folder);
    let text = match arguments.format {
        ListFormat::Json => as_json(&rows, &files),
        ListFormat::Table => as_table(context, &rows) + &where_from(context.words(), &folder, &files),
    };
    context.write(text.as_bytes())
}

/// Every setting, in the order of the file.
fn rows(context: &Context, folder: &Path) -> Vec<Row> {
    let configured = context.configuration();
    let mut rows = vec![language(context), plain(context)];
    rows.push(row("advance", configured.advance.as_ref(), |advance| json!(advance), json!(true)));
    rows.extend(libraries(context, folder));
    rows.push(row("target", configured.target.as_ref(), |target| json!(target), Value::Null));
    rows.push(row("marking", configured.marking.as_ref(), |marking| json!(marking.as_str()), Value::Null));
    for (effort, days) in Effort::ALL.into_iter().zip(&configured.effort) {
        let default = json!(configured.days(effort));
        rows.push(row(&format!("effort.{}", effort.as_str()), days.as_ref(), |days| json!(days), default));
    }
    let colour = |[red, green, blue]: [u8; 3]| json!(format!("#{red:02x}{green:02x}{blue:02x}"));
    let Colour { red, green, blue } = Look::default().accent;
    let paper = |paper: &Paper| match paper {
        Paper::A4 => json!("a4"),
        Paper::Letter => json!("letter"),
    };
    rows.push(row("report.organisation", configured.organisation.as_ref(), |name| json!(name), Value::Null));
    rows.push(row("report.logo", configured.logo.as_ref(), |path| shown(path), Value::Null));
    let accent = configured.accent.as_ref();
    rows.push(row("report.accent", accent, |accent| colour(*accent), colour([red, green, blue])));
    rows.push(row("report.paper", configured.paper.as_ref(), paper, paper(&Paper::A4)));
    rows
}

fn row<T>(name: &str, setting: Option<&Setting<T>>, value: impl Fn(&T) -> Value, default: Value) -> Row {
    let (value, from) = match setting {
        Some(setting) => (value(&setting.value), origin(&setting.origin)),
        None => (default, From::Default),
    };
    Row { name: name.to_owned(), value, from }
}

fn origin(origin: &SettingOrigin) -> From {
    match origin {
        SettingOrigin::File { path, line } => From::File(path.clone(), *line),
        SettingOrigin::Environment(name) => From::Variable(name),
    }
}

fn shown(path: &Path) -> Value {
    json!(path.display().to_string())
}

fn language(context: &Context) -> Row {
    let value = json!(context.words().language().tag());
    let from = match (&context.common().language, &context.configuration().language) {
        (Some(_), _) => From::Flag("--language"),
        (None, Some(setting)) => origin(&setting.origin),
        (None, None) if locale().is_some() => From::Locale,
        (None, None) => From::Default,
    };
    Row { name: "language".to_owned(), value, from }
}

fn plain(context: &Context) -> Row {
    let configured = context.configuration().plain.as_ref();
    let from = match configured {
        _ if context.common().plain => From::Flag("--plain"),
        // A terminal that cannot draw is not drawn on, whatever is configured.
        Some(setting) if setting.value || !context.is_plain() => origin(&setting.origin),
        _ if context.is_plain() => From::Variable("TERM"),
        _ => From::Default,
    };
    Row { name: "plain".to_owned(), value: json!(context.is_plain()), from }
}

/// The folders in which questionnaires are looked up, in their order, a row each.
fn libraries(context: &Context, folder: &Path) -> Vec<Row> {
    let row = |value, from| Row { name: "library".to_owned(), value, from };
    let asked = context.common().library.iter().map(|folder| row(shown(folder), From::Flag("--library")));
    let beside = row(shown(folder), From::Folder);
    let configured = context.configuration().library.iter();
    let configured =
        configured.flat_map(|setting| setting.value.iter().map(|folder| row(shown(folder), origin(&setting.origin))));
    asked.chain([beside]).chain(configured).collect()
}

fn as_json(rows: &[Row], files: &[PathBuf]) -> String {
    let settings: Vec<Value> = rows.iter().map(setting_as_json).collect();
    let files: Vec<Value> = files.iter().map(|file| shown(file)).collect();
    format!("{:#}\n", json!({ "palier": "config/1", "files": files, "settings": settings }))
}

fn setting_as_json(row: &Row) -> Value {
    let mut setting = Map::new();
    setting.insert("name".to_owned(), json!(row.name));
    setting.insert("value".to_owned(), row.value.clone());
    let (kind, more) = match &row.from {
        From::Flag(flag) => ("flag", vec![("flag", json!(flag))]),
        From::Variable(name) => ("variable", vec![("variable", json!(name))]),
        From::File(path, line) => ("file", vec![("file", shown(path)), ("line", json!(line))]),
        From::Locale => ("locale", Vec::new()),
        From::Folder => ("folder", Vec::new()),
        From::Default => ("default", Vec::new()),
    };
    setting.insert("from".to_owned(), json!(kind));
    setting.extend(more.into_iter().map(|(key, value)| (key.to_owned(), value)));
    Value::Object(setting)
}

fn as_table(context: &Context, rows: &[Row]) -> String {
    let words = context.words();
    let heads = ["config-head-setting", "config-head-value", "config-head-from"].map(|id| words.text(id)).to_vec();
    let from = |from: &From| match from {
        From::Flag(name) | From::Variable(name) => (*name).to_owned(),
        From::File(path, line) => format!("{}:{line}", path.display()),
        From::Locale => words.text("config-from-locale"),
        From::Folder => words.text("config-from-folder"),
        From::Default => words.text("config-from-default"),
    };
    let value = |value: &Value| match value {
        Value::Null => words.text("config-not-set"),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let cells = |row: &Row| {
        // What is not set is from nowhere.
        let from = if row.value.is_null() { String::new() } else { from(&row.from) };
        vec![row.name.clone(), value(&row.value), from]
    };
    let rows = rows.iter().map(cells).collect();
    let grid = Grid { heads, rows, figures: Vec::new() };
    // Paths are never broken into lines: the table is as wide as they are.
    if context.is_plain() { grid.said(context.words()) } else { grid.drawn(u16::MAX) }
}

/// The files that were read, the nearest first; where there are none, where they were looked for.
fn where_from(words: &Words, folder: &Path, files: &[PathBuf]) -> String {
    let name = |path: &Path| visible(&path.display().to_string());
    if files.is_empty() {
        let own = store::user_folder().map(|folder| name(&folder)).unwrap_or_default();
        return format!(
            "\n{}\n",
            words.with("config-no-file", &[("folder", name(folder).into()), ("own", own.into())])
        );
    }
    let files: Vec<String> = files.iter().map(|file| name(file)).collect();
    format!("\n{}\n{}\n", words.text("config-files"), files.join("\n"))
}
