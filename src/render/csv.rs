//! One row a question, for spreadsheets and scripts.

use crate::assessment::Assessment;
use crate::language::decimal_text;
use crate::scoring::Scorecard;

/// The head of the table: `score --format csv` begins with it.
pub const COLUMNS: [&str; 11] =
    ["id", "domain", "title", "state", "level", "claimed", "counts", "value", "supported", "target", "weight"];

/// The questions of a scorecard with the target's least levels where there is one.
///
/// # Errors
///
/// None that can occur: the table is written to memory.
pub fn questions(
    assessment: &Assessment,
    scorecard: &Scorecard,
    target: Option<&crate::questionnaire::Profile>,
) -> Result<Vec<u8>, csv::Error> {
    let questionnaire = assessment.questionnaire();
    let trace = scorecard.trace(questionnaire.headline().id());
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    for row in scorecard.questions() {
        let Some(question) = questionnaire.question(row.id.as_str()) else { continue };
        let weight = trace.and_then(|trace| trace.question(&row.id)).map(|counted| decimal_text(&counted.weight));
        let text = |level: Option<&crate::questionnaire::LevelId>| level.map(ToString::to_string).unwrap_or_default();
        writer.write_record([
            row.id.as_str(),
            question.domain().as_str(),
            &harmless(question.title()),
            row.state.as_str(),
            &text(row.level.as_ref()),
            &text(row.claimed.as_ref()),
            &text(row.counts.as_ref()),
            &row.value.as_ref().map(decimal_text).unwrap_or_default(),
            row.supported.map_or("", |supported| if supported { "true" } else { "false" }),
            &text(target.and_then(|profile| profile.question(&row.id))),
            &weight.unwrap_or_default(),
        ])?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// A spreadsheet takes a cell that begins like a formula for one: a leading apostrophe makes it a text.
pub(crate) fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn a_note_cannot_become_a_formula() {
        assert_eq!(harmless("=HYPERLINK(\"x\")"), "'=HYPERLINK(\"x\")");
        assert_eq!(harmless("a=b"), "a=b");
    }
}
