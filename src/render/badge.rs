//! The result as a badge: the JSON that the shields.io endpoint reads.

use serde::Serialize;

use crate::analysis::Evaluation;
use crate::language::{Words, number};
use crate::questionnaire::Profile;

#[derive(Serialize)]
struct Badge<'a> {
    #[serde(rename = "schemaVersion")]
    schema_version: u8,
    label: &'a str,
    message: String,
    color: &'a str,
}

/// The total with its band; without a total, the highest profile reached.
#[must_use]
pub fn badge(evaluation: &Evaluation<'_>, words: &Words) -> Vec<u8> {
    let questionnaire = evaluation.assessment.questionnaire();
    let total = evaluation.scorecard.total(questionnaire.headline().id());
    let (message, color) =
        match (total.and_then(|total| Some((total.value()?, total.band()))), evaluation.reached_profile) {
            (Some((value, band)), _) => {
                let value = number(words.language(), value);
                (band.map_or_else(|| value.clone(), |band| format!("{value} ({band})")), "blue")
            }
            (None, Some(id)) => {
                let title = questionnaire.profile(id.as_str()).map_or(id.as_str(), Profile::title);
                (title.to_owned(), "green")
            }
            (None, None) => (words.text("badge-none"), "lightgrey"),
        };
    let badge = Badge { schema_version: 1, label: questionnaire.title(), message, color };
    // Texts and numbers in memory always become JSON.
    let mut bytes = serde_json::to_vec_pretty(&badge).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
