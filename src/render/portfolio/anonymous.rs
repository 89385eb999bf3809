//! The rows of a portfolio in which nobody is exposed: groups and counts, no team.

use num_rational::BigRational;

use super::rows::{column_fields, group_fields, level_id};
use super::{Field, List, PortfolioLists, Row, row};
use crate::analysis::portfolio::{AnonymousPart, Part, Team};
use crate::assessment::Marking;

/// The columns of the table.
const COLUMNS: [&str; 14] = [
    "questionnaire",
    "kind",
    "group",
    "depth",
    "teams",
    "judged",
    "reached",
    "domain",
    "title",
    "n",
    "lower_quartile",
    "median",
    "upper_quartile",
    "own",
];

/// The rows of anonymous parts: `teams` is always empty, and `errors` holds a count. `own` is the one team that is shown, with its
/// part.
#[must_use]
pub fn anonymous_rows(
    parts: &[AnonymousPart],
    own: Option<(&Part, &Team)>,
    (marking, errors, least): (Marking, usize, usize),
) -> PortfolioLists {
    let (mut groups, mut questions) = (Vec::new(), Vec::new());
    for part in parts {
        let questionnaire = &part.questionnaire;
        for group in &part.groups {
            for (column, cell) in part.columns.iter().zip(&group.cells) {
                let mut row = row! { "questionnaire": questionnaire.id().as_str() };
                row.extend(group_fields(&group.of));
                row.extend(row! {
                    "teams": group.teams,
                    "judged": group.reached.map(|(_, judged)| judged),
                    "reached": group.reached.map(|(reached, _)| reached),
                });
                row.extend(column_fields(questionnaire, *column));
                let cell = cell.as_ref();
                let quartiles = cell.and_then(|cell| cell.quartiles.as_ref());
                row.extend(row! {
                    "measure": questionnaire.headline().id().as_str(),
                    "n": cell.map(|cell| cell.n),
                    "lower_quartile": quartiles.map(|(lower, _)| lower),
                    "median": cell.and_then(|cell| cell.median.as_ref()),
                    "upper_quartile": quartiles.map(|(_, upper)| upper),
                    "own": own_value(part, own, *column),
                });
                groups.push(row);
            }
        }
        questions.extend(question_rows(part));
    }
    let no_rows = |name| List { name, rows: Vec::new() };
    PortfolioLists {
        head: row! { "marking": marking.as_str(), "anonymous": true, "at_least": least },
        table: groups.clone(),
        kinds: vec![
            no_rows("teams"),
            List { name: "groups", rows: groups },
            no_rows("domains"),
            List { name: "questions", rows: questions },
            List { name: "errors", rows: vec![row! { "files": errors }] },
        ],
        columns: COLUMNS.to_vec(),
    }
}

/// The value of the one team that is shown, in the column of the same domain.
fn own_value(part: &AnonymousPart, own: Option<(&Part, &Team)>, column: usize) -> Field {
    let value = |(of, team): (&Part, &Team)| -> Option<BigRational> {
        if of.questionnaire.id() != part.questionnaire.id() {
            return None;
        }
        team.value(same_column(part, of, column)?).cloned()
    };
    own.and_then(value).as_ref().into()
}

/// The column of the same domain in another version.
fn same_column(part: &AnonymousPart, other: &Part, column: usize) -> Option<usize> {
    match part.questionnaire.domains().get(column) {
        Some(domain) => other.questionnaire.domains().iter().position(|found| found.id() == domain.id()),
        None => Some(other.total()),
    }
}

fn question_rows(part: &AnonymousPart) -> Vec<Row> {
    let rows = part.questions.iter().map(|found| {
        let question = &part.questionnaire.questions()[found.question];
        row! {
            "questionnaire": part.questionnaire.id().as_str(),
            "question": question.id().as_str(),
            "title": question.title(),
            "domain": question.domain().as_str(),
            "answered": found.answered,
            "level_required": level_id(question, found.step),
            "at_or_above": found.at_or_above,
        }
    });
    rows.collect()
}
