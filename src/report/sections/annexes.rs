//! Annexes: what has no answer and why, weights, references to other models, the words, and the files that made the report.

mod crosswalk;
mod glossary;
mod weights;

use std::fmt::Write as _;

use crate::assessment::{Answer, State};
use crate::questionnaire::{Condition, Domain, DomainId, Question};
use crate::report::document::{Block, Role, Text};
use crate::report::input::{FileRole, Section};
use crate::report::phrases::blocks::{
    body, cell, cell_or_nothing, column, heading, joined, note, paragraph, row, table,
};
use crate::report::phrases::{Context, domain_name};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(1, context.say("report-annexes"), "annexes")];
    blocks.extend(without_answer(context));
    blocks.extend(weights::blocks(context));
    blocks.extend(crosswalk::blocks(context));
    blocks.extend(glossary::blocks(context));
    blocks.extend(digests(context));
    blocks
}

fn in_state<'a>(context: &Context<'a>, wanted: State) -> Vec<&'a Question> {
    let questions = context.questionnaire.questions().iter();
    questions.filter(|question| context.assessment.state(question) == wanted).collect()
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
        // That a question has no answer tells of the answer; and what the results or the open gaps say is not said again.
        let hidden = context.redact.answers && state != State::NotInScope;
        let questions: Vec<&Question> =
            questions.into_iter().filter(|question| !is_told(context, question, state)).collect();
        if questions.is_empty() || hidden {
            continue;
        }
        let title = context.with(title, &[("questions", context.questions_word().into())]);
        blocks.push(heading(2, title.clone(), format!("annexes/{}", state.as_str())));
        if state == State::NotInScope {
            blocks.push(note(context.say("report-not-in-scope-note")));
            blocks.push(Block::List { ordered: false, items: not_asked(context, &questions) });
            continue;
        }
        if questions.iter().all(|question| remark(context, question).is_none()) {
            blocks.push(Block::List { ordered: false, items: names_by_domain(context, &questions) });
            continue;
        }
        let columns = vec![column(context.question_head(), 3.0), column(context.say(head), 5.0)];
        let rows = questions.into_iter().map(|question| {
            row(vec![context.question_name(question).into(), cell_or_nothing(remark(context, question))])
        });
        blocks.push(table(title, columns, rows.collect()));
    }
    blocks
}

/// Whether another section has everything about a question without an answer.
fn is_told(context: &Context<'_>, question: &Question, state: State) -> bool {
    let entry = context.assessment.entry(question.id());
    let carried = entry.is_some_and(|entry| entry.carried.is_some());
    let in_results = context.prints(Section::Results) && !context.has_nothing_for(Section::Results);
    match state {
        State::NotApplicable | State::Unknown => in_results,
        State::Blank => in_results && !carried,
        State::ToConfirm | State::NotInScope | State::Answered => false,
    }
}

/// Questions of which no more is known than their names, a line a domain.
fn names_by_domain(context: &Context<'_>, questions: &[&Question]) -> Vec<Text> {
    let line = |domain: &Domain| {
        let inside = questions.iter().filter(|question| question.domain() == domain.id());
        let names: Vec<Text> = inside.map(|question| context.question_name(question)).collect();
        let head = || Text::plain(context.pair(&domain_name(domain), ""));
        (!names.is_empty()).then(|| head().then(joined(names, "\u{a0}· ")))
    };
    context.questionnaire.domains().iter().filter_map(line).collect()
}

/// What was not asked, a line for the questions of a domain with the same reason.
fn not_asked(context: &Context<'_>, questions: &[&Question]) -> Vec<Text> {
    let mut groups: Vec<(&DomainId, String, Vec<Text>)> = Vec::new();
    for question in questions {
        let failed = question.only_if().iter().filter(|condition| !context.assessment.holds(condition));
        let why: Vec<String> = failed.filter_map(|condition| because(context, condition)).collect();
        let (domain, why) = (question.domain(), why.join("\u{a0}; "));
        let name = context.question_name(question);
        match groups.iter_mut().find(|(found, reason, _)| *found == domain && *reason == why) {
            Some((.., names)) => names.push(name),
            None => groups.push((domain, why, vec![name])),
        }
    }
    let line = |(domain, why, names): (&DomainId, String, Vec<Text>)| {
        let domain = context.questionnaire.domain(domain.as_str()).map(domain_name).unwrap_or_default();
        let named = Text::plain(context.pair(&domain, "")).then(joined(names, "\u{a0}· "));
        let why = if why.is_empty() { why } else { format!(" – {why}") };
        named.then(Text::plain(why))
    };
    groups.into_iter().map(line).collect()
}

/// What the team stated or answered, for which a question is not asked.
fn because(context: &Context<'_>, condition: &Condition) -> Option<String> {
    match condition {
        Condition::Fact { fact, .. } => {
            let found = context.questionnaire.facts().iter().find(|found| found.id == *fact)?;
            let stated = context.assessment.fact(fact)?;
            Some(format!("{} {}", found.ask, context.masked(&stated.wording(found))))
        }
        Condition::Level { question, .. } => {
            let question = context.questionnaire.question(question.as_str())?;
            let state = context.assessment.state(question);
            let level = context.assessment.level(question).filter(|_| state == State::Answered);
            let stands = level.map_or_else(|| context.state_word(state), |level| context.level_in_words(level));
            (!context.redact.answers).then(|| context.pair(&format!("{} {}", question.id(), question.title()), &stands))
        }
    }
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
            let scale = question.scale();
            parts.extend(scale.level(id.as_str()).map(|level| Text::plain(context.level_name(level))));
        }
        _ => {}
    }
    if let Some(carried) = entry.carried.as_ref().filter(|_| entry.answer.is_none() && !context.redact.answers) {
        let was = match &carried.answer {
            Answer::Level(id) => {
                let scale = question.scale();
                scale.level(id.as_str()).map(|level| Text::plain(context.level_name(level)))
            }
            Answer::NotApplicable(text) | Answer::Unknown(text) => (!context.redact.notes).then(|| context.said(text)),
        };
        parts.extend(was);
        parts.extend(carried.date.map(|day| Text::plain(context.date(day))));
    }
    parts.extend(context.note(entry));
    (!parts.is_empty()).then(|| joined(parts, "\u{a0}· "))
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
        let name =
            if file.name.is_empty() { Text::plain(file_name(context, file.role)) } else { context.said(&file.name) };
        let name = if name.to_plain().is_empty() { name } else { name.then(Text::plain("\n")) };
        row(vec![cell(role), name.then(Text::plain(grouped(&file.digest))).into()])
    });
    let columns = vec![
        column(context.say("report-file"), 1.2),
        // Beside the kind there is room for a digest on one line, however long the name.
        column(context.say("report-digest"), 5.0),
    ];
    let rows = rows.collect();
    vec![
        heading(2, title.clone(), "annexes/digests"),
        table(title, columns, rows),
        note(context.with("report-digests-note", &[("version", env!("CARGO_PKG_VERSION").into())])),
    ]
}

/// How a file is called that has no name of its own: "sim3 2.0", "sim3.fr", "essential".
fn file_name(context: &Context<'_>, role: FileRole) -> String {
    let questionnaire = context.questionnaire;
    match role {
        FileRole::Questionnaire => format!("{} {}", questionnaire.id(), questionnaire.version()),
        FileRole::Translation => format!("{}.{}", questionnaire.id(), questionnaire.language()),
        FileRole::Profile => context.profile().map(|profile| profile.id().to_string()).unwrap_or_default(),
        FileRole::Assessment | FileRole::Earlier => String::new(),
    }
}

/// A digest in groups of eight that an eye can follow, on one line.
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
pub(super) fn missing_glyphs(context: &Context<'_>, characters: &[char]) -> Vec<Block> {
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
    let mut blocks = vec![
        heading(level, context.say("report-unprintable-title"), "annexes/unprintable"),
        body(context.with("report-unprintable", &arguments)),
    ];
    let places: Vec<Text> = context
        .questionnaire
        .questions()
        .iter()
        .filter(|question| holds_unprintable(context, question))
        .map(|question| context.id_of(question.id()))
        .collect();
    if !places.is_empty() {
        let intro = Text::plain(context.pair(&context.say("report-unprintable-places"), ""));
        blocks.push(paragraph(intro.then(joined(places, ", ")), Role::Body));
    }
    blocks
}

/// Whether what was written at a question cannot be printed whole.
fn holds_unprintable(context: &Context<'_>, question: &Question) -> bool {
    let Some(entry) = context.assessment.entry(question.id()).filter(|_| !context.redact.notes) else { return false };
    let answer = match &entry.answer {
        Some(Answer::NotApplicable(text) | Answer::Unknown(text)) => Some(text),
        _ => None,
    };
    let mut texts = entry.note.iter().chain(answer);
    texts.any(|text| !(context.input.unprintable)(&context.masked(text)).is_empty())
}
