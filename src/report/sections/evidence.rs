//! Evidence register: each document once, and what lacks evidence.

use std::collections::BTreeMap;

use crate::assessment::{Evidence, EvidenceKind, State, Support};
use crate::questionnaire::{EvidenceId, Question};
use crate::report::document::{Block, Row, Text, Voice};
use crate::report::phrases::Context;
use crate::report::phrases::blocks::{body, cell, column, heading, joined, listed, note, row, table, web};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let documents = context.assessment.evidence();
    let missing = missing(context);
    if context.redact.evidence || !context.asks_for_evidence() {
        return Vec::new();
    }
    let mut blocks = vec![heading(1, context.say("report-register"), "evidence")];
    if documents.is_empty() {
        blocks.push(body(context.say("report-no-document")));
    } else {
        blocks.push(register(context, documents));
        if documents.iter().any(|document| document.kind == EvidenceKind::Interview) {
            blocks.push(note(context.say("report-interview-note")));
        }
    }
    if !missing.is_empty() && !context.redact.answers {
        let title = context.say("report-lacks-evidence");
        blocks.push(heading(2, title.clone(), "evidence/missing"));
        let columns = vec![
            column(context.question_head(), 2.4),
            column(context.say("report-found"), 1.4),
            column(context.say("report-proven"), 0.9),
            column(context.say("report-useful-evidence"), 4.6),
        ];
        let rows = missing.into_iter().map(|question| missing_row(context, question)).collect();
        blocks.push(table(title, columns, rows));
        blocks.push(note(context.say("report-lacks-evidence-note")));
    }
    blocks
}

fn register(context: &Context<'_>, documents: &[Evidence]) -> Block {
    let columns = vec![column(context.say("report-document"), 6.4), column(context.say("report-supports"), 2.6)];
    let mut supports = supports(context);
    let rows = documents
        .iter()
        .map(|document| document_row(context, document, supports.remove(&document.id).unwrap_or_default()))
        .collect();
    table(context.say("report-register"), columns, rows)
}

/// Number and title; below it kind, owner, dates and link.
fn document_row(context: &Context<'_>, document: &Evidence, supports: Vec<Text>) -> Row {
    let number = context.document_number(&document.id).unwrap_or_default();
    let name = Text::strong(format!("{number} ")).then(context.said(&document.title));
    let dated = |id: &str, day: Option<jiff::civil::Date>| {
        day.map(|day| Text::plain(context.with(id, &[("date", context.short_date(day).into())])))
    };
    let expired = document.has_expired(context.input.scorecard.day());
    let expiry = document.expires.map(|day| {
        let id = if expired { "report-document-expired" } else { "report-document-expires" };
        let said = context.with(id, &[("date", context.short_date(day).into())]);
        if expired { Text::strong(said) } else { Text::plain(said) }
    });
    let facts = [
        Some(Text::plain(kind(context, document.kind))),
        context.person(document.owner.as_deref()),
        dated("report-document-dated", document.date),
        dated("report-document-seen", document.seen),
        expiry,
        document.link.as_ref().map(|link| {
            let link = context.masked(link);
            web(&link, &link, Voice::Assessor)
        }),
    ];
    let facts = joined(facts.into_iter().flatten().collect(), "\u{a0}· ");
    let mut row = row(vec![name.into(), joined(supports, ", ").into()]);
    row.below = vec![facts];
    row
}

fn kind(context: &Context<'_>, kind: EvidenceKind) -> String {
    context.say(match kind {
        EvidenceKind::Document => "report-evidence-document",
        EvidenceKind::Record => "report-evidence-record",
        EvidenceKind::Demonstration => "report-evidence-demonstration",
        EvidenceKind::Interview => "report-evidence-interview",
    })
}

/// The questions that each document was shown for, each with the level up to which it proves where that is stated.
fn supports<'a>(context: &Context<'a>) -> BTreeMap<&'a EvidenceId, Vec<Text>> {
    let mut named: BTreeMap<&EvidenceId, Vec<Text>> = BTreeMap::new();
    for question in context.questionnaire.questions() {
        let Some(entry) = context.assessment.entry(question.id()) else { continue };
        for shown in &entry.evidence {
            let mut text = context.id_of(question.id()).then(context.gap_page(question.id()));
            let scale = question.scale();
            let proves = shown.proves.as_ref().filter(|_| !context.redact.answers);
            if let Some(level) = proves.and_then(|level| scale.level(level.as_str())) {
                text = text.then(Text::plain(format!(" {}", context.proves(level))));
            }
            named.entry(&shown.id).or_default().push(text);
        }
    }
    named
}

/// The answers at a level that needs evidence for which none that counts was shown.
fn missing<'a>(context: &Context<'a>) -> Vec<&'a Question> {
    let lacks = |question: &&Question| {
        context.assessment.state(question) == State::Answered
            && context.assessment.level(question).is_some_and(|level| {
                context.assessment.support(question, level.id(), context.input.scorecard.day()) == Support::Unsupported
            })
    };
    context.questionnaire.questions().iter().filter(lacks).collect()
}

fn missing_row(context: &Context<'_>, question: &Question) -> Row {
    let name = context.question_name(question);
    let name = if context.is_met_without_evidence(question) {
        name.then(Text::plain(format!(" – {}", context.say("report-rests-on-this"))))
    } else {
        name
    };
    row(vec![
        name.into(),
        context.found(question),
        cell(context.proven(question)),
        listed(question.evidence().iter().map(Text::plain).collect()).into(),
    ])
}
