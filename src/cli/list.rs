//! `list`: the questionnaires at hand.

use serde_json::json;

use super::arguments::{List, ListFormat};
use super::context::Context;
use super::load::{origin_name, read_questionnaire, translate};
use super::stop::Stop;
use crate::render::table::Grid;
use crate::store::Origin;

pub(super) fn list(context: &Context, arguments: &List) -> Result<(), Stop> {
    let words = context.words();
    let library = context.library(Some(std::path::Path::new("palier.toml")));
    let mut rows = Vec::new();
    let mut values = Vec::new();
    let (listed, errors) = library.all();
    for error in errors {
        context.say(&error.message(words));
    }
    for listing in listed.iter().filter(|listing| !listing.shadowed) {
        let found = library
            .find(&listing.id, Some(&listing.version))
            .map_err(|error| super::load::library_stop(context, error))?;
        let Ok(questionnaire) = read_questionnaire(&found) else {
            let file = origin_name(context, &found.origin);
            context.say(&words.with("list-not-valid", &[("file", file.into())]));
            continue;
        };
        let (shown, _) = translate(context, &found, &questionnaire, words.language().tag())?;
        let mut languages = vec![questionnaire.language().to_owned()];
        languages.extend(found.translations.iter().map(|(tag, _)| tag.clone()));
        let profiles: Vec<&str> = questionnaire.profiles().iter().map(|profile| profile.id().as_str()).collect();
        let shadows: Vec<String> = found.shadowed.iter().map(|origin| origin_name(context, origin)).collect();
        let mut origin = origin_name(context, &found.origin);
        for file in &shadows {
            origin.push_str(&words.with("list-shadows", &[("file", file.as_str().into())]));
        }
        let file = matches!(found.origin, Origin::File(_)).then(|| origin_name(context, &found.origin));
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
        return context.write(text.as_bytes());
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
    let text = if context.is_plain() { grid.said() } else { grid.drawn(context.columns()) };
    context.write(text.as_bytes())
}
