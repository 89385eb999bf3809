//! The teams with their scores, the groups with their spread, and what changed since each team's previous date.

use super::PortfolioInput;
use super::tables::{
    cell, figure, group, head, name, profile_title, range, row, score, shared_target, signed, table, team, top_columns,
    verdict,
};
use crate::analysis::portfolio::{Group, GroupOf, Part, Team};
use crate::assessment::Status;
use crate::language::{Words, percent, short_date};
use crate::report::document::{Block, Cell, Chart, ChartKind, HeatField, HeatRow, HeatState, Row};
use crate::report::phrases::blocks::{NOTHING, column, heading, label, note, numbers};
use crate::scoring::Score;
use num_rational::BigRational;
use num_traits::{ToPrimitive as _, Zero as _};

/// Columns of scores next to each other in one table.
const MOST_COLUMNS: usize = 6;

/// Rows of the chart of teams: with more its fields cannot be read.
const MOST_IN_CHART: usize = 40;

/// The steps of the chart.
const STEPS: usize = 5;

pub(super) fn blocks(input: &PortfolioInput<'_>, part: &Part, words: &Words) -> Vec<Block> {
    let id = part.questionnaire.id();
    let mut blocks = vec![heading(2, words.text("portfolio-teams"), format!("teams-{id}"))];
    let columns = top_columns(part);
    let about: Vec<String> = columns.iter().map(|column| name(&part.questionnaire, *column, words)).collect();
    let shown = if input.is_validated_only { "portfolio-newest-validated" } else { "portfolio-newest" };
    blocks.push(note(words.text(shown)));
    if let Some(target) = shared_target(part) {
        let title = profile_title(&part.questionnaire, target);
        blocks.push(note(words.with("portfolio-shared-target", &[("profile", title.into())])));
    }
    if columns.is_empty() {
        blocks.push(team_table(input, part, &[], words));
    }
    for columns in columns.chunks(MOST_COLUMNS) {
        blocks.push(team_table(input, part, columns, words));
    }
    blocks.push(note(about.join(" · ")));
    blocks.extend(ranges(part, &columns, words));
    blocks.extend(heat_map(part, &columns, words));
    blocks.extend(spread(part, &columns, words));
    blocks.extend(changes(part, &columns, words));
    blocks
}

/// The teams in the order of their groups: of each group those that are in no group inside it.
fn in_groups(part: &Part) -> Vec<(Option<&Group>, Vec<usize>)> {
    if part.groups.len() == 1 {
        return vec![(None, part.groups[0].teams.clone())];
    }
    let own = |place: usize| -> Vec<usize> {
        let inner = part.groups.iter().filter(|group| group.inside == Some(place));
        let below: std::collections::BTreeSet<usize> = inner.flat_map(|group| group.teams.iter().copied()).collect();
        part.groups[place].teams.iter().copied().filter(|team| !below.contains(team)).collect()
    };
    let listed = part.groups.iter().enumerate().filter(|(_, group)| group.of != GroupOf::All);
    listed.map(|(place, group)| (Some(group), own(place))).filter(|(_, teams)| !teams.is_empty()).collect()
}

fn team_table(input: &PortfolioInput<'_>, part: &Part, columns: &[usize], words: &Words) -> Block {
    let mut heads = vec![
        column(words.text("portfolio-head-team"), 2.6),
        column(words.text("portfolio-head-date"), 1.5),
        numbers(words.text("portfolio-head-age"), 0.8),
        numbers(words.text("portfolio-head-coverage"), 1.0),
        column(words.text("portfolio-head-target"), 2.4),
    ];
    heads.extend(columns.iter().map(|place| numbers(head(&part.questionnaire, *place, words), 1.1)));
    let is_shared = shared_target(part).is_some();
    let mut rows = Vec::new();
    for (group_of, teams) in in_groups(part) {
        if let Some(found) = group_of {
            let mut cells = vec![cell(group(&found.of, words))];
            cells.resize(heads.len(), Cell::default());
            rows.push(Row { cells, strong: true, below: Vec::new() });
        }
        rows.extend(teams.iter().map(|index| team_row(input, part, &part.teams[*index], (columns, is_shared), words)));
    }
    table(words.text("portfolio-teams"), heads, rows)
}

fn team_row(
    input: &PortfolioInput<'_>,
    part: &Part,
    of: &Team,
    (columns, is_shared): (&[usize], bool),
    words: &Words,
) -> Row {
    let file = &of.newest;
    let age = input.day.since(file.last_day).map(|age| age.get_days().to_string()).unwrap_or_default();
    let mut day = short_date(words.language(), file.last_day);
    if file.status == Status::Draft {
        day = words.with("portfolio-draft-of", &[("date", day.into())]);
    }
    let mut cells = vec![
        team(of),
        cell(day),
        cell(age),
        cell(percent(words.language(), file.coverage.settled(), file.coverage.in_scope)),
        cell(verdict(part, file.verdict.as_ref(), is_shared, words)),
    ];
    cells.extend(columns.iter().map(|column| cell(score(words, of.scores[*column].as_ref()))));
    row(cells)
}

/// The ranges that open questions leave, of the teams that have such questions.
fn ranges(part: &Part, columns: &[usize], words: &Words) -> Vec<Block> {
    let is_open = |team: &&Team| columns.iter().any(|column| range(words, team.scores[*column].as_ref()).is_some());
    let open: Vec<&Team> = part.teams.iter().filter(is_open).collect();
    if open.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![label(words.text("portfolio-ranges"))];
    for columns in columns.chunks(MOST_COLUMNS) {
        let mut heads =
            vec![column(words.text("portfolio-head-team"), 2.6), numbers(words.text("portfolio-head-open"), 1.0)];
        heads.extend(columns.iter().map(|place| numbers(head(&part.questionnaire, *place, words), 1.3)));
        let rows = open.iter().map(|found| {
            let mut cells = vec![team(found), cell(found.newest.coverage.open().to_string())];
            let shown = |column: &usize| range(words, found.scores[*column].as_ref());
            cells.extend(columns.iter().map(|column| cell(shown(column).unwrap_or_else(|| NOTHING.to_owned()))));
            row(cells)
        });
        blocks.push(table(words.text("portfolio-ranges"), heads, rows.collect()));
    }
    blocks
}

/// The teams and domains as a chart.
fn heat_map(part: &Part, columns: &[usize], words: &Words) -> Option<Block> {
    let shown: Vec<usize> = columns.iter().copied().filter(|column| *column != part.total()).take(12).collect();
    if part.teams.len() > MOST_IN_CHART || part.teams.len() < 2 || shown.len() < 2 {
        return None;
    }
    let field = |team: &Team, column: usize| {
        let found = team.scores[column].as_ref().and_then(|score| Some((step(score)?, score.value()?)));
        HeatField {
            label: head(&part.questionnaire, column, words),
            text: figure(words, found.as_ref().map(|(_, value)| *value)),
            state: match (&found, &team.scores[column]) {
                (Some((step, _)), _) => HeatState::Step(*step, STEPS),
                (None, Some(_)) => HeatState::Blank,
                (None, None) => HeatState::NotApplicable,
            },
            is_gap: false,
        }
    };
    let rows: Vec<HeatRow> = part
        .teams
        .iter()
        .map(|team| HeatRow {
            label: team.newest.subject.team.clone(),
            fields: shown.iter().map(|column| field(team, *column)).collect(),
        })
        .collect();
    let said = rows.iter().map(|row| {
        let fields: Vec<String> = row.fields.iter().map(|field| format!("{} {}", field.label, field.text)).collect();
        words.with("portfolio-chart-row", &[("team", row.label.as_str().into()), ("figures", fields.join(", ").into())])
    });
    let alternative = said.collect::<Vec<_>>().join(" ");
    let steps = (1..=STEPS).map(|step| words.with("portfolio-fifth", &[("step", step.into())])).collect();
    Some(Block::Chart(Chart {
        title: words.text("portfolio-chart"),
        alternative,
        kind: ChartKind::HeatMap {
            rows,
            steps,
            blank: words.text("state-blank"),
            not_applicable: words.text("state-not-applicable"),
            gap: None,
        },
    }))
}

/// In which fifth of its range a score is, from 0.
fn step(score: &Score) -> Option<usize> {
    let range = score.max() - score.min();
    if range.is_zero() {
        return None;
    }
    let share = (score.value()? - score.min()) / range * BigRational::from_integer(STEPS.into());
    Some(share.floor().to_integer().to_usize()?.min(STEPS - 1))
}

/// How the scores of each group are spread.
fn spread(part: &Part, columns: &[usize], words: &Words) -> Vec<Block> {
    if part.teams.len() < 2 || columns.is_empty() {
        return Vec::new();
    }
    let id = part.questionnaire.id();
    let mut blocks = vec![
        heading(2, words.text("portfolio-spread"), format!("spread-{id}")),
        note(words.text("portfolio-spread-about")),
    ];
    for found in &part.groups {
        if part.groups.len() > 1 {
            let (reached, judged) = found.reached(part);
            let counts = [
                ("group", group(&found.of, words).into()),
                ("teams", found.teams.len().into()),
                ("reached", reached.into()),
                ("judged", judged.into()),
            ];
            blocks.push(label(words.with("portfolio-group-line", &counts)));
        }
        if found.teams.len() < 2 {
            continue;
        }
        let heads = vec![
            column(words.text("portfolio-head-domain"), 3.4),
            numbers(words.text("portfolio-head-n"), 0.7),
            numbers(words.text("portfolio-head-lowest"), 1.0),
            numbers(words.text("portfolio-head-lower-quartile"), 1.3),
            numbers(words.text("portfolio-head-median"), 1.0),
            numbers(words.text("portfolio-head-upper-quartile"), 1.3),
            numbers(words.text("portfolio-head-highest"), 1.0),
        ];
        let rows = columns.iter().filter_map(|column| {
            let spread = found.spread(part, *column)?;
            let shown = |value: &BigRational| cell(figure(words, Some(value)));
            Some(row(vec![
                cell(name(&part.questionnaire, *column, words)),
                cell(spread.n.to_string()),
                shown(&spread.lowest),
                shown(&spread.lower_quartile),
                shown(&spread.median),
                shown(&spread.upper_quartile),
                shown(&spread.highest),
            ]))
        });
        blocks.push(table(words.text("portfolio-spread"), heads, rows.collect()));
    }
    blocks
}

/// What changed since each team's previous date.
fn changes(part: &Part, columns: &[usize], words: &Words) -> Vec<Block> {
    let changed: Vec<&Team> = part.teams.iter().filter(|team| team.previous.is_some()).collect();
    if changed.is_empty() || columns.is_empty() {
        return Vec::new();
    }
    let id = part.questionnaire.id();
    let mut blocks = vec![
        heading(2, words.text("portfolio-changes"), format!("changes-{id}")),
        note(words.text("portfolio-changes-about")),
    ];
    for columns in columns.chunks(MOST_COLUMNS + 2) {
        let mut heads = vec![
            column(words.text("portfolio-head-team"), 2.6),
            column(words.text("portfolio-head-previous"), 1.5),
            column(words.text("portfolio-head-newest"), 1.5),
        ];
        heads.extend(columns.iter().map(|place| numbers(head(&part.questionnaire, *place, words), 1.0)));
        let rows = changed.iter().map(|found| {
            let previous = found.previous.as_ref().map(|previous| short_date(words.language(), previous.date));
            let mut cells = vec![
                team(found),
                cell(previous.unwrap_or_default()),
                cell(short_date(words.language(), found.newest.last_day)),
            ];
            cells.extend(columns.iter().map(|column| cell(signed(words, found.change(*column).as_ref()))));
            row(cells)
        });
        blocks.push(table(words.text("portfolio-changes"), heads, rows.collect()));
    }
    blocks
}
