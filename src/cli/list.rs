//! `list`: the questionnaires at hand.

use serde_json::json;

use super::arguments::{List, ListFormat};
use super::context::{Context, say};
use super::find::{origin_name, read_questionnaire, translate};
use super::stop::Stop;
use crate::problem::visible;
use crate::render::table::Grid;
use crate::store::{LibraryError, Origin, Unreadable};

pub(super) fn list(context: &Context, arguments: &List) -> Result<(), Stop> {
    let words = context.words();
    let library = context.library(Some(std::path::Path::new("palier.toml")));
    let mut rows = Vec::new();
    let mut values = Vec::new();
    // A path is never broken into lines: the table has the file's name, and what it is in full stands below.
    let mut below = String::new();
    let (listed, errors) = library.all();
    let mut twice = false;
    for error in errors {
        twice |= matches!(error, LibraryError::Twice { .. });
        match &error {
            // What is wrong in a file begins with its place.
            LibraryError::Unreadable(Unreadable::Content(problems)) => say(&problems.render(words)),
            _ => context.say_always(&words.with("cli-stopped", &[("why", error.message(words).into())])),
        }
    }
    let ended = if twice { Err(Stop::Checked) } else { Ok(()) };
    for listing in listed.iter().filter(|listing| !listing.shadowed) {
        // Why it cannot be used, as where two files of one folder are the same, has been said.
        let Ok(found) = library.find(&listing.id, Some(&listing.version)) else { continue };
        let Ok(questionnaire) = read_questionnaire(&found) else {
            let file = origin_name(context, &found.origin);
            context.say(&words.with("list-not-valid", &[("file", file.into())]));
            continue;
        };
        let tongue = match arguments.format {
            ListFormat::Table => words.language().tag().to_owned(),
            ListFormat::Json => context.language_for_others(None, questionnaire.language()),
        };
        let shown = match translate(context, &found, &questionnaire, &tongue) {
            Ok((shown, _)) => shown,
            Err(Stop::Invalid(_)) => {
                let file = origin_name(context, &found.origin);
                context.say(&words.with("list-translation-not-valid", &[("file", file.into())]));
                questionnaire.clone()
            }
            Err(other) => return Err(other),
        };
        let mut languages = vec![questionnaire.language().to_owned()];
        languages.extend(found.translations.iter().map(|(tag, _)| tag.clone()));
        let profiles: Vec<&str> = questionnaire.profiles().iter().map(|profile| profile.id().as_str()).collect();
        let shadows: Vec<String> = found.shadowed.iter().map(|origin| origin_name(context, origin)).collect();
        let mut origin = origin_name(context, &found.origin);
        for file in &shadows {
            origin.push(' ');
            origin.push_str(&words.with("list-shadows", &[("file", file.as_str().into())]));
        }
        let file = matches!(found.origin, Origin::File(_)).then(|| origin_name(context, &found.origin));
        if let Origin::File(path) = &found.origin
            && !context.is_plain()
        {
            below.push_str(if below.is_empty() { "\n" } else { "" });
            below.extend([origin.as_str(), "\n"]);
            origin = path.file_name().map_or(origin, |name| visible(&name.to_string_lossy()));
        }
        values.push(json!({
            "id": questionnaire.id().as_str(),
            "version": questionnaire.version(),
            "title": shown.title(),
            "languages": languages,
            "questions": questionnaire.questions().len(),
            "profiles": profiles,
            "file": file,
            "shadows": shadows,
        }));
        rows.push(vec![
            questionnaire.id().to_string(),
            questionnaire.version().to_owned(),
            shown.title().to_owned(),
            languages.join(" "),
            questionnaire.questions().len().to_string(),
            profiles.join(", "),
            origin,
        ]);
    }
    if arguments.format == ListFormat::Json {
        let text = format!("{:#}\n", json!({ "palier": "list/1", "questionnaires": values }));
        return context.write(text.as_bytes()).and(ended);
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
    let text = if context.is_plain() { grid.said(words) } else { grid.drawn(context.columns()) + &below };
    context.write(text.as_bytes()).and(ended)
}
