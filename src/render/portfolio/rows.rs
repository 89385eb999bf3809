//! The rows of a portfolio with its teams by name.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Field, List, PortfolioLists, Row, row};
use crate::analysis::portfolio::{
    Group, GroupOf, Grouping, Help, OverdueItems, Part, Portfolio, Team, most_unequal, weakest,
};
use crate::assessment::Marking;
use crate::questionnaire::{Domain, Question};
use crate::scoring::Score;

/// How many of the weakest and of the most unequal questions are ranked.
const RANKED: usize = 10;

/// A file and what is to be said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRow {
    /// Its name.
    pub file: String,
    /// Why it cannot be used, or was left out.
    pub reason: String,
}

/// What rows are made of.
#[derive(Debug, Clone, Copy)]
pub struct PortfolioRows<'a> {
    /// The teams.
    pub portfolio: &'a Portfolio,
    /// Who can help whom, in the order of the parts.
    pub help: &'a [Help],
    /// By what teams are grouped.
    pub grouping: &'a Grouping,
    /// The day of ages.
    pub day: Date,
    /// The marking of the output.
    pub marking: Marking,
    /// The files that cannot be used.
    pub errors: &'a [FileRow],
    /// The files that were left out.
    pub left_out: &'a [FileRow],
}

/// The columns of the table.
const COLUMNS: [&str; 25] = [
    "team",
    "organisation",
    "country",
    "group",
    "part_of",
    "file",
    "questionnaire",
    "version",
    "date",
    "age_days",
    "kind",
    "status",
    "marking",
    "profile",
    "verdict",
    "met",
    "of",
    "domain",
    "title",
    "value",
    "low",
    "high",
    "min",
    "max",
    "change",
];

/// The rows of a portfolio: `teams`, `groups`, `domains`, `questions`, `help`, `pairs`, `overdue`, `left_out`, `errors`.
#[must_use]
pub fn rows(of: PortfolioRows<'_>) -> PortfolioLists {
    let (mut teams, mut groups, mut domains, mut questions) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut helped, mut pairs, mut table) = (Vec::new(), Vec::new(), Vec::new());
    for (part, help) in of.portfolio.parts.iter().zip(of.help) {
        let columns = part.columns();
        for (index, team) in part.teams.iter().enumerate() {
            let row = team_row(of, part, index, team);
            for column in &columns {
                let scores = domain_row(part, team, *column);
                table.push(scores.iter().chain(&row).cloned().collect());
                domains.push(scores);
            }
            teams.push(row);
        }
        for group in &part.groups {
            groups.extend(columns.iter().map(|column| group_row(part, group, *column)));
        }
        questions.extend(question_rows(part, help));
        let team = |index: usize| part.teams[index].newest.subject.team.as_str();
        let names = |teams: &[usize]| teams.iter().map(|index| team(*index)).collect::<Vec<_>>().join("; ");
        helped.extend(help.questions.iter().map(|found| {
            let question = &part.questionnaire.questions()[found.question];
            row! {
                "questionnaire": part.questionnaire.id().as_str(),
                "question": question.id().as_str(),
                "level": level_id(question, found.step),
                "at_or_above": found.above.len(),
                "below": found.below.len(),
                "helpers": names(&found.above),
                "helped": names(&found.below),
            }
        }));
        pairs.extend(help.pairs.iter().map(|pair| {
            row! {
                "questionnaire": part.questionnaire.id().as_str(),
                "team": team(pair.teams.0),
                "other": team(pair.teams.1),
                "gives": pair.first_gives,
                "receives": pair.second_gives,
            }
        }));
    }
    let files = |files: &[FileRow], key: &str| {
        files
            .iter()
            .map(|found| {
                vec![
                    ("file".to_owned(), Field::from(found.file.as_str())),
                    (key.to_owned(), Field::from(found.reason.as_str())),
                ]
            })
            .collect()
    };
    PortfolioLists {
        head: row! {
            "as_of": of.day.to_string(),
            "marking": of.marking.as_str(),
            "files": of.portfolio.files(),
            "anonymous": false,
        },
        kinds: vec![
            List { name: "teams", rows: teams },
            List { name: "groups", rows: groups },
            List { name: "domains", rows: domains },
            List { name: "questions", rows: questions },
            List { name: "help", rows: helped },
            List { name: "pairs", rows: pairs },
            List { name: "overdue", rows: overdue_rows(of.portfolio, of.day) },
            List { name: "left_out", rows: files(of.left_out, "reason") },
            List { name: "errors", rows: files(of.errors, "error") },
        ],
        table,
        columns: COLUMNS.to_vec(),
    }
}

fn team_row(of: PortfolioRows<'_>, part: &Part, index: usize, team: &Team) -> Row {
    let file = &team.newest;
    let subject = &file.subject;
    let verdict = file.verdict.as_ref();
    let placed: Vec<String> = part
        .groups
        .iter()
        .filter(|group| group.teams.binary_search(&index).is_ok())
        .filter_map(|group| group.of.name())
        .collect();
    let total = team.scores[part.total()].as_ref();
    let coverage = &file.coverage;
    let mut row = row! {
        "team": subject.team.as_str(),
        "organisation": subject.organisation.as_deref(),
        "country": subject.country.as_deref(),
        "group": subject.group.as_deref(),
        "part_of": subject.part_of.as_deref(),
        "grouped_in": (*of.grouping != Grouping::None).then(|| placed.join("; ")),
        "file": file.file.as_str(),
        "scores_only": file.is_scores_only,
        "questionnaire": file.questionnaire.id().as_str(),
        "version": file.questionnaire.version(),
        "date": file.date.to_string(),
        "age_days": of.day.since(file.last_day).ok().map_or(Field::Nothing, |age| Field::Days(age.get_days())),
        "files": team.files,
        "previous_date": team.previous.as_ref().map(|previous| previous.date.to_string()),
        "kind": file.kind.as_str(),
        "status": file.status.as_str(),
        "marking": file.marking.as_str(),
        "profile": verdict.map(|found| found.profile.as_str()),
        "verdict": verdict.map(|found| found.status.as_str()),
        "met": verdict.map(|found| found.met),
        "of": verdict.map(|found| found.of),
        "targets_not_applicable": verdict.map(|found| found.not_applicable),
        "profile_reached": file.reached.as_ref().map(crate::questionnaire::ProfileId::as_str),
        "in_scope": coverage.in_scope,
        "answered": coverage.answered,
        "unknown": coverage.unknown,
        "not_applicable": coverage.not_applicable,
        "to_confirm": coverage.to_confirm,
        "blank": coverage.blank,
        "needs_evidence": coverage.needs_evidence,
        "supported": coverage.supported,
    };
    row.extend(prefixed("total_", score_fields(total)));
    let change = team.change(part.total());
    let overdue = file.overdue(of.day);
    row.extend(row! {
        "total_change": change.as_ref(),
        "overdue_actions": overdue.actions,
        "overdue_decisions": overdue.decisions,
        "overdue_evidence": overdue.evidence,
    });
    row
}

fn prefixed(prefix: &str, row: Row) -> Row {
    row.into_iter().map(|(key, field)| (format!("{prefix}{key}"), field)).collect()
}

fn score_fields(score: Option<&Score>) -> Row {
    let value = score.and_then(Score::value);
    row! {
        "value": value,
        "exact": value.map(ToString::to_string),
        "low": score.map(Score::low),
        "high": score.map(Score::high),
        "min": score.map(Score::min),
        "max": score.map(Score::max),
        "band": score.and_then(Score::band).map(ToString::to_string),
    }
}

/// Id and title of a column; the total has no title of its own.
pub(super) fn column_fields(part: &crate::questionnaire::Questionnaire, column: usize) -> Row {
    let domain = part.domains().get(column);
    row! {
        "domain": domain.map_or("total", |domain| domain.id().as_str()),
        "title": domain.map(Domain::title),
    }
}

fn domain_row(part: &Part, team: &Team, column: usize) -> Row {
    let mut row = row! {
        "team": team.newest.subject.team.as_str(),
        "file": team.newest.file.as_str(),
        "questionnaire": part.questionnaire.id().as_str(),
    };
    row.extend(column_fields(&part.questionnaire, column));
    row.extend(row! { "measure": part.questionnaire.headline().id().as_str() });
    row.extend(score_fields(team.scores[column].as_ref()));
    let change = team.change(column);
    let before = team.previous.as_ref().and_then(|previous| previous.values[column].as_ref());
    row.extend(row! {
        "previous_date": team.previous.as_ref().map(|previous| previous.date.to_string()),
        "from": before,
        "change": change.as_ref(),
    });
    row
}

/// Which group it is, in three fields.
pub(super) fn group_fields(of: &GroupOf) -> Row {
    let kind = match of {
        GroupOf::All => "all",
        GroupOf::Without => "without",
        GroupOf::Named(_) => "group",
    };
    row! { "kind": kind, "group": of.name(), "depth": of.depth() }
}

fn group_row(part: &Part, group: &Group, column: usize) -> Row {
    let spread = group.spread(part, column);
    let spread = spread.as_ref();
    let (reached, judged) = group.reached(part);
    let mut row = row! { "questionnaire": part.questionnaire.id().as_str() };
    row.extend(group_fields(&group.of));
    row.extend(row! { "teams": group.teams.len(), "judged": judged, "reached": reached });
    row.extend(column_fields(&part.questionnaire, column));
    row.extend(row! {
        "measure": part.questionnaire.headline().id().as_str(),
        "n": spread.map_or(0, |spread| spread.n),
        "lowest": spread.map(|spread| &spread.lowest),
        "lower_quartile": spread.map(|spread| &spread.lower_quartile),
        "median": spread.map(|spread| &spread.median),
        "upper_quartile": spread.map(|spread| &spread.upper_quartile),
        "highest": spread.map(|spread| &spread.highest),
    });
    row
}

/// The id of the level of a step.
pub(super) fn level_id(question: &Question, step: usize) -> String {
    question.scale().steps()[step].id().to_string()
}

fn question_rows(part: &Part, help: &Help) -> Vec<Row> {
    let all: Vec<usize> = (0..part.teams.len()).collect();
    let spreads = part.question_spreads(&all);
    let rank = |found: Vec<&crate::analysis::portfolio::QuestionSpread>| -> BTreeMap<usize, usize> {
        found.into_iter().enumerate().map(|(rank, found)| (found.question, rank + 1)).collect()
    };
    let (weak, unequal) = (rank(weakest(&spreads, RANKED)), rank(most_unequal(&spreads, RANKED)));
    let rows = spreads.iter().zip(part.questionnaire.questions()).map(|(spread, question)| {
        let step = help.yardstick.step(question);
        let mut row = row! {
            "questionnaire": part.questionnaire.id().as_str(),
            "question": question.id().as_str(),
            "title": question.title(),
            "domain": question.domain().as_str(),
            "teams": part.teams.len(),
            "answered": spread.answered(),
            "open": spread.open,
            "not_applicable": spread.not_applicable,
            "median_share": spread.shares.as_ref().map(|shares| &shares.median),
            "level_required": step.map(|step| level_id(question, step)),
            "at_or_above": step.map(|step| spread.at_or_above(step)),
            "below": step.map(|step| spread.answered() - spread.at_or_above(step)),
            "weakest": weak.get(&spread.question).copied(),
            "most_unequal": unequal.get(&spread.question).copied(),
        };
        let levels = spread.levels.iter().enumerate();
        row.extend(levels.map(|(step, count)| (format!("level_{}", level_id(question, step)), Field::from(*count))));
        row
    });
    rows.collect()
}

/// How many items of a kind are overdue.
type Count = fn(OverdueItems) -> usize;

fn overdue_rows(portfolio: &Portfolio, day: Date) -> Vec<Row> {
    let items = |pick: Count| {
        let counts: Vec<usize> =
            portfolio.parts.iter().flat_map(|part| &part.teams).map(|team| pick(team.newest.overdue(day))).collect();
        (counts.iter().filter(|count| **count > 0).count(), counts.iter().sum::<usize>())
    };
    let kinds: [(&str, Count); 3] = [
        ("action", |overdue| overdue.actions),
        ("decision", |overdue| overdue.decisions),
        ("evidence", |overdue| overdue.evidence),
    ];
    let row = |(kind, pick): (&str, Count)| {
        let (teams, items) = items(pick);
        row! { "kind": kind, "teams": teams, "items": items }
    };
    kinds.into_iter().map(row).collect()
}
