//! What the tables of a portfolio share: columns, figures, names of groups.

use num_rational::BigRational;
use num_traits::Signed as _;

use crate::analysis::VerdictStatus;
use crate::analysis::portfolio::{FileVerdict, GroupOf, Part, Team};
use crate::language::{Words, difference, number};
use crate::questionnaire::{Profile, Questionnaire};
use crate::report::document::{Block, Cell, Column, Row, Table, Text};
use crate::report::phrases::blocks::NOTHING;
use crate::scoring::Score;

/// The columns of the outermost domains and of the total in which a team has a score.
pub(super) fn top_columns(part: &Part) -> Vec<usize> {
    let is_outermost =
        |column: &usize| part.questionnaire.domains().get(*column).is_none_or(|domain| domain.parent().is_none());
    part.columns().into_iter().filter(is_outermost).collect()
}

/// The head of a column: the domain's id, or the word for the total.
pub(super) fn head(questionnaire: &Questionnaire, column: usize, words: &Words) -> String {
    let domain = questionnaire.domains().get(column);
    domain.map_or_else(|| words.text("portfolio-total"), |domain| domain.id().to_string())
}

/// A column's id and title.
pub(super) fn name(questionnaire: &Questionnaire, column: usize, words: &Words) -> String {
    let domain = questionnaire.domains().get(column);
    domain.map_or_else(|| words.text("portfolio-total"), |domain| format!("{} {}", domain.id(), domain.title()))
}

/// A figure.
pub(super) fn figure(words: &Words, value: Option<&BigRational>) -> String {
    value.map_or_else(|| NOTHING.to_owned(), |value| number(words.language(), value))
}

/// A change with its sign.
pub(super) fn signed(words: &Words, value: Option<&BigRational>) -> String {
    let Some(value) = value else { return NOTHING.to_owned() };
    let text = difference(words.language(), value);
    if value.is_positive() { format!("+{text}") } else { text }
}

/// The value of a score.
pub(super) fn score(words: &Words, score: Option<&Score>) -> String {
    figure(words, score.and_then(Score::value))
}

/// The range that open questions leave of a score; nothing where all is settled.
pub(super) fn range(words: &Words, score: Option<&Score>) -> Option<String> {
    let score = score.filter(|score| score.low() != score.high())?;
    Some(format!("{}–{}", number(words.language(), score.low()), number(words.language(), score.high())))
}

/// The title of a profile; its id if the questionnaire does not have it.
pub(super) fn profile_title<'p>(questionnaire: &'p Questionnaire, id: &'p str) -> &'p str {
    questionnaire.profile(id).map_or(id, Profile::title)
}

/// The target that all teams with a target share, if there are two such teams.
pub(super) fn shared_target(part: &Part) -> Option<&str> {
    let mut targets = part.teams.iter().filter_map(|team| Some(team.newest.verdict.as_ref()?.profile.as_str()));
    let first = targets.next()?;
    let mut rest = targets.peekable();
    rest.peek()?;
    rest.all(|other| other == first).then_some(first)
}

/// A verdict: the target unless all teams share it, how many of its targets are met, and whether it is reached.
pub(super) fn verdict(part: &Part, found: Option<&FileVerdict>, is_shared: bool, words: &Words) -> String {
    let Some(found) = found else { return NOTHING.to_owned() };
    let counts = [("met", found.met.into()), ("of", found.of.into())];
    let verdict = if is_shared {
        words.with("portfolio-verdict-short", &counts)
    } else {
        let [met, of] = counts;
        let title = profile_title(&part.questionnaire, &found.profile);
        words.with("portfolio-verdict", &[("profile", title.into()), met, of])
    };
    // That a target is not reached is plain from the count.
    let standing = match found.status {
        VerdictStatus::Short => return verdict,
        VerdictStatus::Reached => "portfolio-standing-reached",
        VerdictStatus::Open => "portfolio-standing-open",
        VerdictStatus::NotJudged => "portfolio-standing-not-judged",
    };
    words.with("portfolio-with-standing", &[("verdict", verdict.into()), ("standing", words.text(standing).into())])
}

/// The name of a group.
pub(super) fn group(of: &GroupOf, words: &Words) -> String {
    match of {
        GroupOf::All => words.text("portfolio-all-teams"),
        GroupOf::Without => words.text("portfolio-without-group"),
        GroupOf::Named(names) => names.join(" / "),
    }
}

/// The names of some teams, the first few, and how many more there are.
pub(super) fn names(part: &Part, teams: &[usize], words: &Words) -> String {
    const SHOWN: usize = 8;
    let shown = teams.iter().take(SHOWN).map(|index| part.teams[*index].newest.subject.team.as_str());
    let list = shown.collect::<Vec<_>>().join(", ");
    match teams.len().saturating_sub(SHOWN) {
        0 => list,
        more => words.with("portfolio-and-more", &[("list", list.into()), ("count", more.into())]),
    }
}

/// A team's name as its own words.
pub(super) fn team(team: &Team) -> Cell {
    Cell::from(Text::quoted(&team.newest.subject.team))
}

/// A cell.
pub(super) fn cell(text: impl Into<String>) -> Cell {
    Cell::from(Text::plain(text))
}

/// A row.
pub(super) const fn row(cells: Vec<Cell>) -> Row {
    Row { cells, strong: false, below: Vec::new() }
}

/// A table.
pub(super) fn table(summary: impl Into<String>, columns: Vec<Column>, rows: Vec<Row>) -> Block {
    Block::Table(Table { summary: summary.into(), columns, rows })
}
