//! Warnings about days that cannot be right, and about what is overdue.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::child;
use crate::assessment::follow_up::ActionStatus;
use crate::assessment::model::Assessment;
use crate::problem::{Message, Problems, Source, Span};
use crate::questionnaire::{EvidenceId, LevelId, QuestionId};
use crate::syntax::{Node, Value, toml};

/// Days that cannot be right, and what is overdue on a day, in the order of the file.
pub(super) fn warnings(source: &Source, read: &Assessment, day: Date) -> Problems {
    let Ok((tree, _)) = toml::parse(source) else { return Problems::new() };
    let mut found = doubtful(source, &tree, read);
    found.append(overdue(source, &tree, read, day));
    found.in_order()
}

/// Documents and answers that are dated after the session, actions that were due before it and are closed.
fn doubtful(source: &Source, tree: &Node, read: &Assessment) -> Problems {
    let mut found = Problems::new();
    let session = &read.session;
    let last_day = session.until.unwrap_or(session.date);
    let mut warn = |span: Option<Span>, message: Message| {
        found.extend(span.map(|span| source.warning(span, message)));
    };
    for (key, node) in entries(tree, "evidence") {
        let Some(document) = read.register.get(key).map(|index| &read.evidence[*index]) else { continue };
        for (field, day) in [("date", document.date), ("seen", document.seen)] {
            if let Some(day) = day.filter(|day| *day > last_day) {
                let message = Message::new("evidence-after-session").with("id", key).with("date", day.to_string());
                warn(span_of(node, field), message.with("last", last_day.to_string()));
            }
        }
    }
    for (key, node) in entries(tree, "answers") {
        let day = read.entries.get(key).and_then(|entry| entry.date);
        if let Some(day) = day.filter(|day| *day > last_day) {
            let message = Message::new("answer-after-session").with("question", key).with("date", day.to_string());
            warn(span_of(node, "date"), message.with("last", last_day.to_string()));
        }
    }
    for (action, (_, node)) in read.actions.iter().zip(entries(tree, "actions")) {
        if let Some(due) = action.due.filter(|due| *due < session.date && !action.is_pending()) {
            let message = Message::new("action-due-before-session").with("id", action.id.as_str());
            let message = message.with("date", due.to_string()).with("first", session.date.to_string());
            warn(span_of(node, "due"), message);
        }
        if action.status == ActionStatus::Done {
            let questionnaire = &read.questionnaire;
            let is_below = |(id, level): &(&QuestionId, &LevelId)| {
                let Some(question) = questionnaire.question(id.as_str()) else { return false };
                let scale = question.scale();
                let found = read.level(question).filter(|_| read.is_in_scope(question));
                found.is_some_and(|found| scale.step(found.id()) < scale.step(level))
            };
            let below: Vec<&str> = action.closes.iter().filter(is_below).map(|(id, _)| id.as_str()).collect();
            if !below.is_empty() {
                let message = Message::new("action-done-below").with("id", action.id.as_str());
                let message = message.with("count", below.len()).with("questions", below.join(", "));
                warn(span_of(node, "status"), message);
            }
        }
    }
    found
}

/// The actions and the decisions that are overdue on a day.
fn overdue(source: &Source, tree: &Node, read: &Assessment, day: Date) -> Problems {
    let mut found = Problems::new();
    for (action, (_, node)) in read.actions.iter().zip(entries(tree, "actions")) {
        if let Some(due) = action.due.filter(|_| action.is_overdue(day)) {
            let message = Message::new("action-overdue").with("id", action.id.as_str()).with("date", due.to_string());
            found.extend(span_of(node, "due").map(|span| source.warning(span, message)));
        }
    }
    let listed = child(tree, "summary").and_then(|summary| child(summary, "decisions"));
    let listed = match listed.map(|node| &node.value) {
        Some(Value::List(items)) => items.as_slice(),
        _ => &[],
    };
    let nodes = listed.iter().chain(entries(tree, "decisions").map(|(_, node)| node));
    for (decision, node) in read.decisions.iter().zip(nodes) {
        if let Some(by) = decision.by.filter(|_| decision.is_overdue(day)) {
            let message =
                Message::new("decision-overdue").with("id", decision.id.as_str()).with("date", by.to_string());
            found.extend(span_of(node, "by").map(|span| source.warning(span, message)));
        }
    }
    found
}

/// Where the file names the file of each document.
pub(super) fn file_spans(source: &Source) -> BTreeMap<EvidenceId, Span> {
    let Ok((tree, _)) = toml::parse(source) else { return BTreeMap::new() };
    entries(&tree, "evidence").filter_map(|(id, node)| Some((EvidenceId::new(id), span_of(node, "file")?))).collect()
}

/// The entries of a table of the file, in its order.
fn entries<'n>(tree: &'n Node, table: &str) -> impl Iterator<Item = (&'n str, &'n Node)> {
    let entries = match child(tree, table).map(|node| &node.value) {
        Some(Value::Map(entries)) => entries.as_slice(),
        _ => &[],
    };
    entries.iter().map(|(key, node)| (key.text.as_str(), node))
}

fn span_of(node: &Node, field: &str) -> Option<Span> {
    child(node, field).map(|value| value.span)
}
