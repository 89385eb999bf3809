//! `list`: the questionnaires at hand.

use serde_json::{Value, json};

use super::arguments::{List, ListFormat};
use super::context::{Context, say};
use super::find::{origin_name, read_questionnaire, translate};
use super::stop::Stop;
use crate::problem::visible;
use crate::questionnaire::Questionnaire;
use crate::render::table::Grid;
use crate::store::{Found, Library, LibraryError, Listing, Origin, Unreadable};

pub(super) fn list(context: &Context, arguments: &List) -> Result<(), Stop> {
    let library = context.library(Some(std::path::Path::new("palier.toml")));
    let (listed, errors) = library.all();
    for error in &errors {
        say_error(context, error);
    }
    let twice = errors.iter().any(|error| matches!(error, LibraryError::Twice { .. }));
    let mut entries = Vec::new();
    for listing in listed.iter().filter(|listing| !listing.shadowed) {
        entries.extend(entry(context, &library, listing, arguments.format)?);
    }
    let text = match arguments.format {
        ListFormat::Table => table(context, &entries),
        ListFormat::Json => {
            let questionnaires: Vec<Value> = entries.iter().map(Entry::json).collect();
            format!("{:#}\n", json!({ "palier": "list/1", "questionnaires": questionnaires }))
        }
    };
    context.write(text.as_bytes())?;
    if twice { Err(Stop::Checked) } else { Ok(()) }
}

/// What keeps a file from being listed. What is wrong in a file begins with its place.
fn say_error(context: &Context, error: &LibraryError) {
    let words = context.words();
    match error {
        LibraryError::Unreadable(Unreadable::Content(problems)) => say(&problems.render(words)),
        _ => context.say_always(&words.with("cli-stopped", &[("why", error.message(words).into())])),
    }
}

/// A questionnaire at hand.
struct Entry {
    questionnaire: Questionnaire,
    title: String,
    languages: Vec<String>,
    origin: Origin,
    /// Where it is from, as it is said.
    from: String,
    /// Those of the same id and version further down the search path.
    shadows: Vec<String>,
}

/// A questionnaire as it is listed; nothing where it cannot be used, of which the reason is said.
fn entry(context: &Context, library: &Library, listing: &Listing, format: ListFormat) -> Result<Option<Entry>, Stop> {
    // Why it cannot be found, as where two files of one folder are the same, has been said.
    let Ok(found) = library.find(&listing.id, Some(&listing.version)) else { return Ok(None) };
    let from = origin_name(context, &found.origin);
    let Ok(questionnaire) = read_questionnaire(&found) else {
        context.say(&context.words().with("list-not-valid", &[("file", from.into())]));
        return Ok(None);
    };
    let tongue = match format {
        ListFormat::Table => context.words().language().tag().to_owned(),
        ListFormat::Json => context.language_for_others(None, questionnaire.language()),
    };
    let title = title(context, &found, &questionnaire, &tongue)?;
    let mut languages = vec![questionnaire.language().to_owned()];
    languages.extend(found.translations.iter().map(|(tag, _)| tag.clone()));
    let shadows = found.shadowed.iter().map(|origin| origin_name(context, origin)).collect();
    Ok(Some(Entry { questionnaire, title, languages, origin: found.origin, from, shadows }))
}

/// The title in a language, as far as its translation can be used.
fn title(context: &Context, found: &Found, questionnaire: &Questionnaire, tongue: &str) -> Result<String, Stop> {
    match translate(context, found, questionnaire, tongue) {
        Ok((shown, _)) => Ok(shown.title().to_owned()),
        Err(Stop::Invalid(_)) => {
            let file = origin_name(context, &found.origin);
            context.say(&context.words().with("list-translation-not-valid", &[("file", file.into())]));
            Ok(questionnaire.title().to_owned())
        }
        Err(other) => Err(other),
    }
}

impl Entry {
    fn profiles(&self) -> Vec<&str> {
        self.questionnaire.profiles().iter().map(|profile| profile.id().as_str()).collect()
    }

    fn json(&self) -> Value {
        json!({
            "id": self.questionnaire.id().as_str(),
            "version": self.questionnaire.version(),
            "title": self.title,
            "languages": self.languages,
            "questions": self.questionnaire.questions().len(),
            "profiles": self.profiles(),
            "file": matches!(self.origin, Origin::File(_)).then_some(&self.from),
            "shadows": self.shadows,
        })
    }

    fn row(&self, origin: String) -> Vec<String> {
        vec![
            self.questionnaire.id().to_string(),
            self.questionnaire.version().to_owned(),
            self.title.clone(),
            self.languages.join(" "),
            self.questionnaire.questions().len().to_string(),
            self.profiles().join(", "),
            origin,
        ]
    }
}

/// The questionnaires for people. A path is never broken into lines: the table has the file's name, and below it stands what it is
/// in full.
fn table(context: &Context, entries: &[Entry]) -> String {
    let words = context.words();
    let mut below = String::new();
    let mut rows = Vec::new();
    for entry in entries {
        let mut origin = entry.from.clone();
        for file in &entry.shadows {
            origin.push(' ');
            origin.push_str(&words.with("list-shadows", &[("file", file.as_str().into())]));
        }
        if let Origin::File(path) = &entry.origin
            && !context.is_plain()
        {
            below.push_str(if below.is_empty() { "\n" } else { "" });
            below.extend([origin.as_str(), "\n"]);
            origin = path.file_name().map_or(origin, |name| visible(&name.to_string_lossy()));
        }
        rows.push(entry.row(origin));
    }
    let heads = [
        "list-head-id",
        "list-head-version",
        "list-head-title",
        "list-head-languages",
        "list-head-questions",
        "list-head-profiles",
        "list-head-file",
    ];
    let grid = Grid { heads: heads.map(|id| words.text(id)).to_vec(), rows, figures: vec![4] };
    if context.is_plain() { grid.said(words) } else { grid.drawn(context.columns()) + &below }
}
