//! Annexes: every answer with its note, what has none and why, the words, and the files that made the report.

use std::fmt::Write as _;

use super::context::{Context, level_cell};
use super::document::{Block, Cell, Row, Text};
use super::glossary;
use super::input::{FileRole, Section};
use super::text::{body, cell, cell_or_nothing, column, heading, joined, note, row, table};
use crate::assessment::{Answer, Confidence, Entry, State};
use crate::questionnaire::{LevelId, Question};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(1, context.say("report-annexes"), "annexes")];
    blocks.extend(answers(context));
    blocks.extend(without_answer(context));
    blocks.extend(glossary::blocks(context));
    blocks.extend(digests(context));
    blocks
}

/// Where the questions of a state stand with their notes in full.
pub(super) fn anchor(state: State) -> String {
    format!("annexes/{}", state.as_str())
}

fn in_state<'a>(context: &Context<'a>, wanted: State) -> Vec<&'a Question> {
    let questions = context.questionnaire.questions().iter();
    questions.filter(|question| context.assessment.state(question) == wanted).collect()
}

/// Every answer with what belongs to it, a domain after the other.
fn answers(context: &Context<'_>) -> Vec<Block> {
    let title = context.say("report-all-answers");
    let answered = in_state(context, State::Answered);
    let mut blocks = vec![heading(2, title.clone(), anchor(State::Answered))];
    let rows: Vec<Row> = answered.iter().filter_map(|question| answer_row(context, question)).collect();
    if answered.is_empty() {
        blocks.push(body(context.with(
            "report-lead-empty",
            &[
                ("whole", context.input.scorecard.coverage().in_scope.into()),
                ("questions", context.questions_word().into()),
            ],
        )));
        return blocks;
    }
    let columns = vec![
        column(context.question_head(), 2.0),
        column(context.say("report-found"), 0.1),
        column(context.say("report-claimed"), 0.1),
        column(context.say("report-votes"), 0.5),
        column(context.say("report-note"), 6.0),
    ];
    blocks.push(table(title, columns, rows));
    blocks
}

fn answer_row(context: &Context<'_>, question: &Question) -> Option<Row> {
    let entry = context.assessment.entry(question.id())?;
    let levels = !context.redact.answers;
    let found = if levels { super::domains::found(context, question) } else { Cell::default() };
    let claimed = entry.claimed.as_ref().filter(|_| levels).map(|id| Text::plain(level(context, question, id)));
    let votes = (levels && !entry.votes.is_empty()).then(|| {
        let hands =
            entry.votes.iter().map(|(id, hands)| format!("{}\u{a0}×\u{a0}{hands}", level(context, question, id)));
        Text::plain(hands.collect::<Vec<_>>().join(", "))
    });
    Some(row(vec![
        context.question_name(question).into(),
        found,
        cell_or_nothing(claimed),
        cell_or_nothing(votes),
        cell_or_nothing(said(context, entry)),
    ]))
}

fn level(context: &Context<'_>, question: &Question, id: &LevelId) -> String {
    let level = context.questionnaire.scale_of(question).level(id.as_str());
    level.map_or_else(|| id.to_string(), level_cell)
}

/// The note; below it who answered, when, where that is not the day of the assessment, how sure they were, and how much it
/// matters to them.
fn said(context: &Context<'_>, entry: &Entry) -> Option<Text> {
    let label = |id: &str| Text::plain(context.pair(&context.say(id), ""));
    let day =
        entry.date.filter(|day| *day != context.assessment.session().date).map(|day| Text::plain(context.date(day)));
    let who: Vec<Text> = context.person(entry.by.as_deref()).into_iter().chain(day).collect();
    let who = (!who.is_empty()).then(|| label("report-answered-by").then(joined(who, ", ")));
    let confidence = entry.confidence.map(|confidence| {
        let word = context.say(match confidence {
            Confidence::Low => "report-confidence-low",
            Confidence::Medium => "report-confidence-medium",
            Confidence::High => "report-confidence-high",
        });
        label("report-confidence").then(Text::plain(word))
    });
    let importance =
        entry.importance.as_deref().map(|importance| label("report-importance").then(Text::plain(importance)));
    let beside: Vec<Text> = who.into_iter().chain(confidence).chain(importance).collect();
    let beside = (!beside.is_empty()).then(|| joined(beside, " · "));
    let lines: Vec<Text> = context.note(entry).into_iter().chain(beside).collect();
    (!lines.is_empty()).then(|| joined(lines, "\n"))
}

/// What has no answer, by the four different reasons.
fn without_answer(context: &Context<'_>) -> Vec<Block> {
    let parts = [
        (State::NotApplicable, "report-list-not-applicable", "report-reason"),
        (State::Unknown, "report-list-unknown", "report-to-ask"),
        (State::ToConfirm, "report-list-to-confirm", "report-carried"),
        (State::Blank, "report-list-blank", "report-note"),
        (State::NotInScope, "report-list-not-in-scope", "report-note"),
    ];
    let mut blocks = Vec::new();
    for (state, title, head) in parts {
        let questions = in_state(context, state);
        if questions.is_empty() {
            continue;
        }
        let title = context.with(title, &[("questions", context.questions_word().into())]);
        blocks.push(heading(2, title.clone(), anchor(state)));
        if state == State::NotInScope {
            blocks.push(note(context.say("report-not-in-scope-note")));
        }
        let columns = vec![column(context.question_head(), 3.0), column(context.say(head), 5.0)];
        let rows = questions.into_iter().map(|question| {
            row(vec![context.question_name(question).into(), cell_or_nothing(remark(context, question))])
        });
        blocks.push(table(title, columns, rows.collect()));
    }
    blocks
}

/// The reason, whom to ask, what was carried over, and the note.
fn remark(context: &Context<'_>, question: &Question) -> Option<Text> {
    let entry = context.assessment.entry(question.id())?;
    let mut parts = Vec::new();
    match &entry.answer {
        Some(Answer::NotApplicable(text) | Answer::Unknown(text)) if !context.redact.notes => {
            parts.push(context.said(text));
        }
        Some(Answer::Level(id)) if !context.redact.answers => {
            let scale = context.questionnaire.scale_of(question);
            parts.extend(scale.level(id.as_str()).map(|level| Text::plain(context.level_name(level))));
        }
        _ => {}
    }
    if let Some(carried) = entry.carried.as_ref().filter(|_| entry.answer.is_none() && !context.redact.answers) {
        let was = match &carried.answer {
            Answer::Level(id) => {
                let scale = context.questionnaire.scale_of(question);
                scale.level(id.as_str()).map(|level| Text::plain(context.level_name(level)))
            }
            Answer::NotApplicable(text) | Answer::Unknown(text) => (!context.redact.notes).then(|| context.said(text)),
        };
        parts.extend(was);
        parts.extend(carried.date.map(|day| Text::plain(context.date(day))));
    }
    parts.extend(context.note(entry));
    (!parts.is_empty()).then(|| joined(parts, " · "))
}

/// The files that made the report, so that anyone can check them.
fn digests(context: &Context<'_>) -> Vec<Block> {
    if context.input.digests.is_empty() {
        return Vec::new();
    }
    let title = context.say("report-digests");
    let rows = context.input.digests.iter().map(|file| {
        let role = context.say(match file.role {
            FileRole::Questionnaire => "report-file-questionnaire",
            FileRole::Translation => "report-file-translation",
            FileRole::Profile => "report-file-profile",
            FileRole::Assessment => "report-file-assessment",
            FileRole::Earlier => "report-file-earlier",
        });
        row(vec![cell(role), context.said(&file.name).into(), cell(grouped(&file.digest))])
    });
    let columns = vec![
        column(context.say("report-file"), 1.6),
        column(context.say("report-file-name"), 1.8),
        column(context.say("report-digest"), 5.0),
    ];
    let rows = rows.collect();
    vec![
        heading(2, title.clone(), "annexes/digests"),
        table(title, columns, rows),
        note(context.say("report-digests-note")),
    ]
}

/// A digest in groups of eight, so that it breaks over lines where an eye can follow.
fn grouped(digest: &str) -> String {
    let hex = digest.strip_prefix("sha256:").unwrap_or(digest);
    let mut grouped = String::new();
    for (index, character) in hex.chars().enumerate() {
        if index > 0 && index % 8 == 0 {
            grouped.push(' ');
        }
        grouped.push(character);
    }
    grouped
}

/// That characters could not be printed, and which: said in every report that holds some, whatever its parts.
pub(super) fn unprintable(context: &Context<'_>, characters: &[char]) -> Vec<Block> {
    if characters.is_empty() {
        return Vec::new();
    }
    let mut codes = String::new();
    for (index, character) in characters.iter().enumerate() {
        let between = if index == 0 { "" } else { ", " };
        let _ = write!(codes, "{between}U+{:04X}", u32::from(*character));
    }
    let arguments = [("count", characters.len().into()), ("codes", codes.into())];
    let level = if context.prints(Section::Annexes) { 2 } else { 1 };
    vec![
        heading(level, context.say("report-unprintable-title"), "annexes/unprintable"),
        body(context.with("report-unprintable", &arguments)),
    ]
}
