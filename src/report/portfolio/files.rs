//! What is overdue in how many teams, and the files that are not counted.

use super::PortfolioInput;
use super::tables::{cell, row, table};
use jiff::civil::Date;

use crate::analysis::portfolio::{OverdueItems, Portfolio, Team};
use crate::language::Words;
use crate::report::document::{Block, Text};
use crate::report::phrases::blocks::{body, column, heading, label, numbers};

/// How many items of a kind are overdue.
type Count = fn(OverdueItems) -> usize;

/// What is overdue in how many teams; nothing if nothing is.
pub(super) fn overdue(portfolio: &Portfolio, day: Date, words: &Words) -> Vec<Block> {
    let kinds: [(&str, Count); 3] = [
        ("portfolio-overdue-actions", |overdue| overdue.actions),
        ("portfolio-overdue-decisions", |overdue| overdue.decisions),
        ("portfolio-overdue-evidence", |overdue| overdue.evidence),
    ];
    let rows: Vec<_> = kinds
        .into_iter()
        .filter_map(|(kind, pick)| {
            let late: Vec<(&Team, usize)> = portfolio
                .parts
                .iter()
                .flat_map(|part| &part.teams)
                .map(|team| (team, pick(team.newest.overdue(day))))
                .filter(|(_, count)| *count > 0)
                .collect();
            let items: usize = late.iter().map(|(_, count)| count).sum();
            let mut names: Vec<String> =
                late.iter().take(8).map(|(team, count)| format!("{} ({count})", team.newest.subject.team)).collect();
            if late.len() > names.len() {
                names.push("…".to_owned());
            }
            let is_any = items > 0;
            is_any.then(|| {
                let cells = vec![words.text(kind), late.len().to_string(), items.to_string(), names.join(", ")];
                row(cells.into_iter().map(cell).collect())
            })
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let heads = vec![
        column(words.text("portfolio-head-kind"), 2.0),
        numbers(words.text("portfolio-head-teams"), 0.8),
        numbers(words.text("portfolio-head-items"), 0.8),
        column(words.text("portfolio-head-where"), 5.0),
    ];
    let title = words.text("portfolio-overdue");
    vec![heading(1, title.clone(), "overdue"), table(title, heads, rows)]
}

/// The files that are not counted, and why; nothing if all are.
pub(super) fn left_out(input: &PortfolioInput<'_>, words: &Words) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !input.unusable.is_empty() {
        blocks.push(label(words.text("portfolio-files-unusable")));
        let line = |(file, error): &(String, String)| Text::strong(format!("{file} ")).then(Text::plain(error));
        blocks.push(Block::List { ordered: false, items: input.unusable.iter().map(line).collect() });
    }
    if !input.left_out.is_empty() {
        blocks.push(label(words.text("portfolio-files-red")));
        blocks.push(Block::List { ordered: false, items: input.left_out.iter().map(Text::plain).collect() });
    }
    if !input.portfolio.variants.is_empty() {
        blocks.push(label(words.text("portfolio-files-variants")));
        let spelled = |(name, file): &(String, String)| format!("{name} ({file})");
        let items = input
            .portfolio
            .variants
            .iter()
            .map(|variant| Text::plain(variant.spellings.iter().map(spelled).collect::<Vec<_>>().join(" · ")));
        blocks.push(Block::List { ordered: false, items: items.collect() });
    }
    if !input.portfolio.same_day.is_empty() {
        blocks.push(label(words.text("portfolio-files-same-day")));
        let items = input.portfolio.same_day.iter().map(|(first, second)| Text::plain(format!("{first} · {second}")));
        blocks.push(Block::List { ordered: false, items: items.collect() });
    }
    if blocks.is_empty() {
        return Vec::new();
    }
    let mut all = vec![heading(1, words.text("portfolio-files"), "files"), body(words.text("portfolio-files-about"))];
    all.append(&mut blocks);
    all
}
