//! One row a question, for spreadsheets and scripts.

use crate::analysis::Plan;
use crate::assessment::Assessment;
use crate::language::decimal_text;
use crate::questionnaire::Effort;
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

/// The columns of [`plan`].
const PLAN_COLUMNS: [&str; 9] = ["kind", "id", "from", "to", "effort", "days", "horizon", "do", "action"];

/// The agreed actions and the suggested steps of a plan, one row a step.
///
/// # Errors
///
/// None that can occur: the table is written to memory.
pub fn plan(plan: &Plan) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(PLAN_COLUMNS)?;
    for agreed in &plan.agreed {
        let action = &agreed.action;
        let nothing = action.closes.is_empty().then_some(("", ""));
        let closes = action.closes.iter().map(|(id, level)| (id.as_str(), level.as_str()));
        for (number, (id, to)) in closes.chain(nothing).enumerate() {
            let days = if number == 0 { agreed.days } else { 0 };
            let days = days.to_string();
            writer.write_record([
                "agreed",
                id,
                "",
                to,
                "",
                &days,
                "",
                &harmless(&action.action),
                action.id.as_str(),
            ])?;
        }
    }
    for step in &plan.steps {
        writer.write_record([
            step.kind.as_str(),
            step.question.as_str(),
            step.from.as_str(),
            step.to.as_str(),
            step.effort.map_or("", Effort::as_str),
            &step.days.to_string(),
            &step.horizon.number().to_string(),
            &harmless(step.advice.as_deref().unwrap_or_default()),
            "",
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
