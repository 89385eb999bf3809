//! One row a question, for spreadsheets and scripts.

use num_rational::BigRational;

use crate::analysis::{Causes, Comparison, Plan};
use crate::assessment::Assessment;
use crate::language::decimal_text;
use crate::questionnaire::Effort;
use crate::scoring::{QuestionScore, Scorecard};

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

/// The columns of [`comparison`]: what it is of, the figures or levels, and how much of the change each cause accounts for.
const COMPARISON_COLUMNS: [&str; 14] = [
    "kind",
    "id",
    "measure",
    "from",
    "to",
    "change",
    "questionnaire",
    "applicability",
    "no_longer_answered",
    "to_confirm",
    "newly_answered",
    "answers",
    "evidence",
    "cause",
];

/// The changes of a comparison: a row for the total and each domain by each measure, then one for each question.
///
/// # Errors
///
/// None that can occur: the table is written to memory.
pub fn comparison(found: &Comparison) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(COMPARISON_COLUMNS)?;
    let figure = |value: Option<&BigRational>| value.map(decimal_text).unwrap_or_default();
    let totals = found.totals.iter().map(|change| ("total", "total", change));
    let domains =
        found.domains.iter().flat_map(|(id, changes)| changes.iter().map(|change| ("domain", id.as_str(), change)));
    for (kind, id, (measure, change)) in totals.chain(domains) {
        let Some(change) = change else { continue };
        let causes = change.causes.as_ref();
        let cause = |of: fn(&Causes) -> &BigRational| figure(causes.map(of));
        writer.write_record([
            kind,
            id,
            measure.as_str(),
            &figure(change.from.as_ref()),
            &figure(change.to.as_ref()),
            &figure(change.change().as_ref()),
            &cause(|causes| &causes.questionnaire),
            &cause(|causes| &causes.applicability),
            &cause(|causes| &causes.no_longer_answered),
            &cause(|causes| &causes.to_confirm),
            &cause(|causes| &causes.newly_answered),
            &cause(|causes| &causes.answers),
            &cause(|causes| &causes.evidence),
            "",
        ])?;
    }
    for change in &found.questions {
        let level = |score: &Option<QuestionScore>| {
            let score = score.as_ref();
            score.map(|score| score.level.as_ref().map_or_else(|| score.state.as_str().to_owned(), ToString::to_string))
        };
        let (from, to) = (level(&change.from).unwrap_or_default(), level(&change.to).unwrap_or_default());
        let mut record = ["question", change.id.as_str(), "", &from, &to, "", "", "", "", "", "", "", "", ""];
        record[13] = change.cause.as_str();
        writer.write_record(record)?;
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
