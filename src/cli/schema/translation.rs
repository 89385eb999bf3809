//! The schema of a translation.

use serde_json::{Value, json};

use super::parts::yaml::{language, text};
use super::parts::{always, document, map, part, this};
use super::profile::for_questionnaire;

pub(super) fn schema() -> Value {
    let root = map(
        "The texts of a questionnaire in another language. 'palier translate' writes this file and brings it up to date.",
        &["palier", "of", "language", "texts"],
        json!({
            "palier": always("What this file is.", "translation/1"),
            "of": part("of", "The questionnaire that is translated."),
            "language": language("The language of the translation, as the name of the file says it."),
            "texts": {
                "type": "object",
                "description": "The texts by the path of their keys, such as questions/O-1/ask; lists count from 1.",
                "additionalProperties": this("text"),
            },
        }),
    );
    let pair = map(
        "A text and its translation.",
        &["from"],
        json!({
            "from": text("The text that was translated. Where the questionnaire now has another, the translation is stale."),
            "to": {
                "type": ["string", "number", "boolean", "null"],
                "description": "The translation; nothing, or ~, where there is none yet.",
            },
        }),
    );
    document("Palier translation", root, json!({ "of": for_questionnaire(), "text": pair }))
}
