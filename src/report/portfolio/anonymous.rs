//! A portfolio in which nobody is exposed, as a document: groups and counts, no team.

use jiff::civil::Date;
use num_rational::BigRational;

use super::questions::{question_name, yardstick};
use super::tables::{cell, figure, group, name, row, table};
use super::{Frame, as_of};
use crate::analysis::portfolio::{AnonymousGroup, AnonymousPart, LEAST_FOR_QUARTILES, Part, Team};
use crate::assessment::Marking;
use crate::language::Words;
use crate::report::document::{Block, Document, Role, Text};
use crate::report::input::House;
use crate::report::phrases::blocks::{NOTHING, body, column, heading, label, note, numbers, paragraph};
use crate::report::typeset;

/// What an anonymous portfolio is composed from.
#[derive(Debug, Clone, Copy)]
pub struct AnonymousInput<'a> {
    /// What may be printed.
    pub parts: &'a [AnonymousPart],
    /// The one team that is shown against the others, with its part.
    pub own: Option<(&'a Part, &'a Team)>,
    /// The fewest teams of a group that is printed.
    pub least: usize,
    /// How many files cannot be used.
    pub unusable: usize,
    /// How many files are left out because of their marking.
    pub left_out: usize,
    /// The strictest marking.
    pub marking: Marking,
    /// The day of judgement that was asked for. Without one only the year of the newest file is printed: its day could tell whose
    /// it is.
    pub day: Option<Date>,
    /// The year of the newest file.
    pub year: i16,
    /// Who issues it, and its look.
    pub house: &'a House,
}

/// Composes an anonymous portfolio in the language of `words`.
#[must_use]
pub fn compile_anonymous(input: &AnonymousInput<'_>, words: &Words) -> Document {
    let mut blocks = vec![
        paragraph(Text::plain(words.with("portfolio-rule", &[("least", input.least.into())])), Role::Body),
        body(words.text("portfolio-rule-limits")),
    ];
    for (number, part) in input.parts.iter().enumerate() {
        blocks.push(heading(1, part.questionnaire.title(), format!("part-{}", number + 1)));
        if part.groups.is_empty() {
            blocks.push(body(words.text("portfolio-all-withheld")));
        }
        for found in &part.groups {
            blocks.extend(group_blocks(input, part, found, words));
        }
        if part.withholds_groups && !part.groups.is_empty() {
            blocks.push(note(words.text("portfolio-groups-withheld")));
        }
        blocks.extend(questions(part, words));
    }
    for (id, count) in [("portfolio-unusable", input.unusable), ("portfolio-red-left-out", input.left_out)] {
        if count > 0 {
            blocks.push(note(words.with(id, &[("count", count.into())])));
        }
    }
    let about = match input.own {
        Some((_, team)) => words.with("portfolio-own-subject", &[("team", team.newest.subject.team.as_str().into())]),
        None => words.text("portfolio-anonymous-subject"),
    };
    let frame = Frame {
        title: words.text("portfolio-title"),
        about,
        marking: input.marking,
        day: input.day.unwrap_or_else(|| Date::new(input.year, 1, 1).unwrap_or_default()),
        occasion: input.day.map_or_else(|| input.year.to_string(), |day| as_of(day, words)),
        house: input.house,
        questionnaires: input.parts.iter().map(|part| part.questionnaire.title().to_owned()).collect(),
        draft: None,
    };
    typeset(frame.document(blocks, words))
}

fn group_blocks(input: &AnonymousInput<'_>, part: &AnonymousPart, found: &AnonymousGroup, words: &Words) -> Vec<Block> {
    let withheld = || words.text("portfolio-withheld");
    let counts = [("group", group(&found.of, words).into()), ("teams", found.teams.into())];
    let line = words.with("portfolio-anonymous-group", &counts);
    let reached = match found.reached {
        Some((_, 0)) => String::new(),
        Some((reached, judged)) => {
            format!(" · {}", words.with("portfolio-reached-of", &[("count", reached.into()), ("of", judged.into())]))
        }
        None => format!(" · {}", words.with("portfolio-reached-withheld", &[("withheld", withheld().into())])),
    };
    let mut heads = vec![
        column(words.text("portfolio-head-domain"), 3.4),
        numbers(words.text("portfolio-head-n"), 0.9),
        numbers(words.text("portfolio-head-lower-quartile"), 1.4),
        numbers(words.text("portfolio-head-median"), 1.2),
        numbers(words.text("portfolio-head-upper-quartile"), 1.4),
    ];
    if input.own.is_some() {
        heads.push(numbers(words.text("portfolio-head-own"), 1.2));
    }
    let shown = |value: Option<&BigRational>| cell(value.map_or_else(withheld, |value| figure(words, Some(value))));
    let rows = part.columns.iter().zip(&found.cells).map(|(column, values)| {
        let values = values.as_ref();
        let quartiles = values.and_then(|values| values.quartiles.as_ref());
        let is_few = values.is_some_and(|values| values.n < LEAST_FOR_QUARTILES);
        let quartile = |value: Option<&BigRational>| if is_few { cell(NOTHING) } else { shown(value) };
        let mut cells = vec![
            cell(name(&part.questionnaire, *column, words)),
            cell(values.map_or_else(withheld, |values| values.n.to_string())),
            quartile(quartiles.map(|(lower, _)| lower)),
            shown(values.and_then(|values| values.median.as_ref())),
            quartile(quartiles.map(|(_, upper)| upper)),
        ];
        if let Some(own) = input.own {
            cells.push(cell(figure(words, own_value(part, own, *column).as_ref())));
        }
        row(cells)
    });
    vec![label(line + &reached), table(group(&found.of, words), heads, rows.collect())]
}

/// The value of the one team that is shown in the column of the same domain.
fn own_value(part: &AnonymousPart, (of, team): (&Part, &Team), column: usize) -> Option<BigRational> {
    let same = match part.questionnaire.domains().get(column) {
        Some(domain) => of.questionnaire.domains().iter().position(|found| found.id() == domain.id())?,
        None => of.total(),
    };
    team.value(same).filter(|_| of.questionnaire.id() == part.questionnaire.id()).cloned()
}

fn questions(part: &AnonymousPart, words: &Words) -> Vec<Block> {
    if part.questions.is_empty() {
        return Vec::new();
    }
    let withheld = || words.text("portfolio-withheld");
    let heads = vec![
        column(words.text("portfolio-head-question"), 5.0),
        column(words.text("portfolio-head-level"), 1.0),
        numbers(words.text("portfolio-head-answered"), 1.4),
        numbers(words.text("portfolio-head-at-or-above"), 1.6),
    ];
    let rows = part.questions.iter().map(|found| {
        let question = &part.questionnaire.questions()[found.question];
        row(vec![
            cell(question_name(question)),
            cell(question.scale().steps()[found.step].id().to_string()),
            cell(found.answered.map_or_else(withheld, |count| count.to_string())),
            cell(found.at_or_above.map_or_else(withheld, |count| count.to_string())),
        ])
    });
    let title = words.text("portfolio-questions");
    vec![
        heading(2, title.clone(), format!("questions-{}", part.questionnaire.id())),
        note(yardstick(&part.yardstick, words)),
        table(title, heads, rows.collect()),
    ]
}
