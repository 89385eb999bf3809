//! Annexes: every answer with its note, what has none and why, the words, and the files that made the report.

use std::fmt::Write as _;

use super::context::{Context, domain_name, level_cell};
use super::document::{Block, Cell, Role, Row, Text};
use super::glossary;
use super::input::{FileRole, Section};
use super::text::{body, cell, cell_or_nothing, column, heading, joined, note, paragraph, row, table};
use crate::assessment::{Answer, Confidence, Entry, State};
use crate::questionnaire::{Condition, Domain, DomainId, LevelId, Question};

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

/// Whether the questions of a state are listed: that a question has no answer tells of the answer.
pub(super) fn lists(context: &Context<'_>, state: State) -> bool {
    !context.redact.answers || matches!(state, State::Answered | State::NotInScope)
}

fn in_state<'a>(context: &Context<'a>, wanted: State) -> Vec<&'a Question> {
    let questions = context.questionnaire.questions().iter();
    questions.filter(|question| context.assessment.state(question) == wanted).collect()
}

/// Every answer, a domain after the other: in a table those of which the results have left something out, in a line the rest.
fn answers(context: &Context<'_>) -> Vec<Block> {
    let title = context.say("report-all-answers");
    let answered = in_state(context, State::Answered);
    if answered.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![heading(2, title.clone(), anchor(State::Answered))];
    if context.redact.answers && context.redact.notes {
        blocks.push(body(context.say("report-withheld")));
        return blocks;
    }
    let told_before = context.prints(Section::Results);
    let (rest, whole): (Vec<&Question>, Vec<&Question>) =
        answered.into_iter().partition(|question| told_before && is_told_by_results(context, question));
    let rows: Vec<Row> = whole.iter().filter_map(|question| answer_row(context, question)).collect();
    if !rows.is_empty() {
        let columns = vec![
            column(context.question_head(), 2.0),
            column(context.say("report-found"), 0.1),
            column(context.say("report-claimed"), 0.1),
            column(context.say("report-votes"), 0.5),
            column(context.say("report-note"), 6.0),
        ];
        blocks.push(table(title, columns, rows));
    }
    blocks.extend(levels_by_domain(context, &rest));
    blocks
}

/// Whether the table of the results holds all that is known of an answer.
fn is_told_by_results(context: &Context<'_>, question: &Question) -> bool {
    let Some(entry) = context.assessment.entry(question.id()) else { return true };
    let cut = super::domains::is_note_cut(context, entry);
    let votes = !context.redact.answers && !entry.votes.is_empty();
    !cut && !votes && beside(context, entry).is_none()
}

/// "O – Organisation: O-1 3, O-4 2".
fn levels_by_domain(context: &Context<'_>, questions: &[&Question]) -> Vec<Block> {
    if context.redact.answers || questions.is_empty() {
        return Vec::new();
    }
    let mut items = Vec::new();
    for domain in context.questionnaire.domains() {
        let inside = context.questionnaire.questions_in(domain);
        let inside: Vec<Text> = inside
            .filter(|question| questions.iter().any(|found| found.id() == question.id()))
            .map(|question| {
                let given = context.assessment.level(question).map(level_cell).unwrap_or_default();
                context.id_of(question.id()).then(Text::plain(format!("\u{a0}{given}")))
            })
            .collect();
        if !inside.is_empty() {
            let name = Text::plain(context.pair(&domain_name(domain), ""));
            items.push(name.then(joined(inside, ", ")));
        }
    }
    vec![note(context.say("report-answers-told")), Block::List { ordered: false, items }]
}

fn answer_row(context: &Context<'_>, question: &Question) -> Option<Row> {
    let entry = context.assessment.entry(question.id())?;
    let levels = !context.redact.answers;
    let found = if levels { super::domains::found(context, question) } else { Cell::default() };
    let claimed = entry.claimed.as_ref().filter(|_| levels).map(|id| Text::plain(level(context, question, id)));
    let votes = (levels && !entry.votes.is_empty()).then(|| {
        let hands =
            entry.votes.iter().map(|(id, hands)| context.pair(&level(context, question, id), &hands.to_string()));
        Text::plain(hands.collect::<Vec<_>>().join(", "))
    });
    let said = said(context, entry);
    // Without levels and without a word of it nothing is left to say.
    (levels || said.is_some()).then(|| {
        row(vec![
            context.question_name(question).into(),
            found,
            cell_or_nothing(claimed),
            cell_or_nothing(votes),
            cell_or_nothing(said),
        ])
    })
}

fn level(context: &Context<'_>, question: &Question, id: &LevelId) -> String {
    let level = context.questionnaire.scale_of(question).level(id.as_str());
    level.map_or_else(|| id.to_string(), level_cell)
}

/// The note, and below it what belongs to it.
fn said(context: &Context<'_>, entry: &Entry) -> Option<Text> {
    let lines: Vec<Text> = context.note(entry).into_iter().chain(beside(context, entry)).collect();
    (!lines.is_empty()).then(|| joined(lines, "\n"))
}

/// Who answered, when, where that is not the day of the assessment, how sure they were, and how much it matters to them.
fn beside(context: &Context<'_>, entry: &Entry) -> Option<Text> {
    let label = |id: &str| Text::plain(context.pair(&context.say(id), ""));
    let day =
        entry.date.filter(|day| *day != context.assessment.session().date).map(|day| Text::plain(context.date(day)));
    let who: Vec<Text> = context.person(entry.by.as_deref()).into_iter().chain(day).collect();
    let who = (!who.is_empty()).then(|| label("report-answered-by").then(joined(who, ", ")));
    // How sure they were says something of the level.
    let confidence = entry.confidence.filter(|_| !context.redact.answers).map(|confidence| {
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
    (!beside.is_empty()).then(|| joined(beside, "\u{a0}· "))
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
        if questions.is_empty() || !lists(context, state) {
            continue;
        }
        let title = context.with(title, &[("questions", context.questions_word().into())]);
        blocks.push(heading(2, title.clone(), anchor(state)));
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
            let stands =
                level.map_or_else(|| super::domains::state(context, state), |level| context.level_in_words(level));
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
