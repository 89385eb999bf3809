//! Where teams are weak, where they differ, and who can help whom.

use super::tables::{cell, names, row, table};
use crate::analysis::portfolio::{Help, Part, QuestionSpread, Yardstick, most_unequal, weakest};
use crate::language::Words;
use crate::questionnaire::Question;
use crate::report::document::{Block, Text};
use crate::report::phrases::blocks::{NOTHING, column, heading, note, numbers};

/// How many questions are listed.
const LISTED: usize = 10;

pub(super) fn blocks(part: &Part, help: &Help, words: &Words) -> Vec<Block> {
    if part.teams.len() < 2 {
        return Vec::new();
    }
    let all: Vec<usize> = (0..part.teams.len()).collect();
    let spreads = part.question_spreads(&all);
    let mut blocks = Vec::new();
    for (found, title, about, anchor) in [
        (weakest(&spreads, LISTED), "portfolio-weakest", "portfolio-weakest-about", "weakest"),
        (most_unequal(&spreads, LISTED), "portfolio-unequal", "portfolio-unequal-about", "unequal"),
    ] {
        if !found.is_empty() {
            blocks.push(heading(2, words.text(title), format!("{anchor}-{}", part.questionnaire.id())));
            blocks.push(note(words.text(about)));
            blocks.push(levels(part, &found, (help, title), words));
        }
    }
    blocks.extend(helpers(part, help, words));
    blocks
}

/// A question's id and title.
pub(super) fn question_name(question: &Question) -> String {
    format!("{} {}", question.id(), question.title())
}

/// How many teams are at each level of some questions.
fn levels(part: &Part, found: &[&QuestionSpread], (help, title): (&Help, &str), words: &Words) -> Block {
    let heads = vec![
        column(words.text("portfolio-head-question"), 3.4),
        column(words.text("portfolio-head-levels"), 3.2),
        numbers(words.text("portfolio-head-open"), 1.0),
        column(words.text("portfolio-head-required"), 1.4),
    ];
    let rows = found.iter().map(|spread| {
        let question = &part.questionnaire.questions()[spread.question];
        let level = |step: usize| question.scale().steps()[step].id().to_string();
        let counts = spread.levels.iter().enumerate().filter(|(_, count)| **count > 0).map(|(step, count)| {
            words.with("portfolio-at-level", &[("level", level(step).into()), ("count", (*count).into())])
        });
        let required = help.yardstick.step(question).map(|step| {
            let counts = [
                ("level", level(step).into()),
                ("count", spread.at_or_above(step).into()),
                ("of", spread.answered().into()),
            ];
            words.with("portfolio-required", &counts)
        });
        row(vec![
            cell(question_name(question)),
            cell(counts.collect::<Vec<_>>().join(" · ")),
            cell(spread.open.to_string()),
            cell(required.unwrap_or_else(|| NOTHING.to_owned())),
        ])
    });
    table(words.text(title), heads, rows.collect())
}

/// What divides those who can help from those who need help, in words.
pub(super) fn yardstick(found: &Yardstick, words: &Words) -> String {
    match found {
        Yardstick::Profile(profile) => {
            words.with("portfolio-yardstick-profile", &[("profile", profile.title().into())])
        }
        _ => words.text("portfolio-yardstick-middle"),
    }
}

fn helpers(part: &Part, help: &Help, words: &Words) -> Vec<Block> {
    if help.questions.is_empty() {
        return Vec::new();
    }
    let id = part.questionnaire.id();
    let mut blocks =
        vec![heading(2, words.text("portfolio-help"), format!("help-{id}")), note(yardstick(&help.yardstick, words))];
    if !help.pairs.is_empty() {
        let name = |index: usize| part.teams[index].newest.subject.team.as_str();
        let lines = help.pairs.iter().map(|pair| {
            let counts = [
                ("first", name(pair.teams.0).into()),
                ("second", name(pair.teams.1).into()),
                ("given", pair.first_gives.into()),
                ("received", pair.second_gives.into()),
            ];
            Text::plain(words.with("portfolio-pair", &counts))
        });
        blocks.push(Block::List { ordered: false, items: lines.collect() });
        let more = help.all_pairs.unwrap_or_default().saturating_sub(help.pairs.len());
        if more > 0 {
            blocks.push(note(words.with("portfolio-more-pairs", &[("count", more.into())])));
        }
    }
    if help.all_pairs.is_none() {
        blocks.push(note(words.text("portfolio-too-many-for-pairs")));
    }
    let heads = vec![
        column(words.text("portfolio-head-question"), 2.6),
        column(words.text("portfolio-head-level"), 0.8),
        column(words.text("portfolio-head-can-help"), 3.2),
        column(words.text("portfolio-head-needs-help"), 3.2),
    ];
    let rows = help.questions.iter().map(|found| {
        let question = &part.questionnaire.questions()[found.question];
        row(vec![
            cell(question_name(question)),
            cell(question.scale().steps()[found.step].id().to_string()),
            cell(names(part, &found.above, words)),
            cell(names(part, &found.below, words)),
        ])
    });
    blocks.push(table(words.text("portfolio-help"), heads, rows.collect()));
    blocks
}
