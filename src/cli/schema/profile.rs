//! The schema of profiles in a file of their own.

use serde_json::{Value, json};

use super::parts::yaml::{decimal, id, text};
use super::parts::{always, by_id, document, filled_list, list, map, part, this};

pub(super) fn schema() -> Value {
    let root = map(
        "Named targets for a questionnaire. A table with the columns id and level does for one profile, too.",
        &["palier", "for", "profiles"],
        json!({
            "palier": always("What this file is.", "profile/1"),
            "for": part("for", "The questionnaire."),
            "profiles": list("The profiles; one with an id of the questionnaire's takes its place.", this("profile")),
            "ladder": list(
                "Profiles that build on one another, lowest first, in the place of the questionnaire's.",
                id("A profile."),
            ),
        }),
    );
    let definitions = json!({
        "for": for_questionnaire(),
        "profile": profile(),
        "facts_condition": facts_condition(),
    });
    document("Palier profiles", root, definitions)
}

/// The questionnaire that a file belongs to.
pub(super) fn for_questionnaire() -> Value {
    map(
        "A questionnaire.",
        &["id", "version"],
        json!({ "id": id("Its id."), "version": text("Its version, as text.") }),
    )
}

pub(super) fn profile() -> Value {
    map(
        "A named target.",
        &["id", "title"],
        json!({
            "id": id("The profile's id."),
            "title": text("The title."),
            "summary": text("Who should reach it, and whose figures these are."),
            "for": {
                "description": "The facts under which it is offered: one condition, or a list of which all must hold.",
                "anyOf": [this("facts_condition"), filled_list("Conditions that must all hold.", this("facts_condition"))],
            },
            "every": id("The least level of each question on the default scale that is not named below."),
            "questions": by_id("The least level of questions.", id("A level.")),
            "domains": by_id("The least score of domains.", decimal("A score.")),
            "total": decimal("The least total."),
            "measure": id("The measure by which domains and total are judged; default: the headline."),
        }),
    )
}

pub(super) fn facts_condition() -> Value {
    map(
        "A fact and its options.",
        &["fact", "is"],
        json!({
            "fact": id("A fact."),
            "is": filled_list("The options of which one must be stated.", text("An option.")),
        }),
    )
}
