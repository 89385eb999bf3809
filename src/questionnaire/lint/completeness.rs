//! Lints for parts that a valid questionnaire lacks.

use std::collections::HashMap;

use super::tree::{child, each_question, each_question_node};
use crate::problem::{Message, Problem, Problems, Source, Span, nearest};
use crate::questionnaire::keys;
use crate::questionnaire::model::Questionnaire;
use crate::questionnaire::scale::Level;
use crate::questionnaire::translation::Translation;
use crate::syntax::{Node, Value};

/// The warnings of a questionnaire's file: questions without help, why, evidence or advice for a reachable level, and scales
/// that no question uses. The questionnaire may be one of a file with errors; what stands in the file and could not be read is
/// not said to be missing.
pub(in crate::questionnaire) fn completeness(source: &Source, tree: &Node, questionnaire: &Questionnaire) -> Problems {
    let mut problems: Vec<Problem> = Vec::new();
    each_question(tree, &mut |id, span, node| problems.extend(lacks(source, questionnaire, id, span, node)));
    problems.extend(unused_scales(source, tree, questionnaire));
    problems.into_iter().collect::<Problems>().in_order()
}

/// The warnings of a questionnaire's file about its translations: questions that a language has not, or not wholly, while it has
/// others.
pub(in crate::questionnaire) fn untranslated(
    source: &Source,
    tree: &Node,
    questionnaire: &Questionnaire,
    translations: &[Translation],
) -> Problems {
    let mut spans = HashMap::new();
    each_question(tree, &mut |id, span, _| {
        spans.insert(id.to_owned(), span);
    });
    let untranslated = translations.iter().flat_map(|translation| {
        let ids = translation.untranslated(questionnaire).into_iter();
        ids.map(|id| (id, translation.language().to_owned()))
    });
    untranslated
        .map(|(id, language)| {
            let message = Message::new("question-lacks-translation").with("question", id.as_str());
            let span = spans.get(id.as_str()).copied().unwrap_or_default();
            source.warning(span, message.with("language", language))
        })
        .collect::<Problems>()
        .in_order()
}

/// What a question lacks.
fn lacks(source: &Source, questionnaire: &Questionnaire, id: &str, span: Span, node: &Node) -> Vec<Problem> {
    let Some(question) = questionnaire.question(id) else { return Vec::new() };
    let missing = ["help", "why", "evidence"].into_iter().filter(|part| match child(node, part) {
        Some(there) => *part == "evidence" && matches!(&there.value, Value::List(items) if items.is_empty()),
        None => !is_misspelt(node, part),
    });
    let missing = missing
        .map(|part| source.warning(span, Message::new("question-lacks").with("question", id).with("part", part)));
    let mut problems: Vec<Problem> = missing.collect();
    let advice = child(node, "advice");
    if is_misspelt(node, "advice") || advice.is_some_and(|advice| !matches!(advice.value, Value::Map(_))) {
        return problems;
    }
    let is_silent = |level: &&Level| advice.is_none_or(|advice| child(advice, level.id().as_str()).is_none());
    let steps = question.scale.steps();
    let silent: Vec<&str> = steps.iter().skip(1).filter(is_silent).map(|level| level.id().as_str()).collect();
    if !silent.is_empty() {
        let message = Message::new("question-lacks-advice").with("question", id);
        problems.push(source.warning(span, message.with("levels", silent.join(", "))));
    }
    problems
}

/// Whether a question has an unknown key that was probably meant to be this one.
fn is_misspelt(question: &Node, key: &str) -> bool {
    let Value::Map(entries) = &question.value else { return false };
    let unknown = entries.iter().map(|(key, _)| key.text.as_str()).filter(|key| !keys::QUESTION.contains(key));
    unknown.into_iter().any(|unknown| nearest(unknown, keys::QUESTION) == Some(key))
}

/// The scales that no question names or has for want of another. Nothing where a question may mean one that it does not name.
fn unused_scales(source: &Source, tree: &Node, questionnaire: &Questionnaire) -> Vec<Problem> {
    let Some(Node { value: Value::Map(scales), .. }) = child(tree, "scales") else { return Vec::new() };
    let mut used: Vec<&str> = Vec::new();
    let mut is_known = true;
    each_question_node(tree, &mut |node| match child(node, "scale").map(|scale| &scale.value) {
        Some(Value::Text(id)) => match scales.iter().find(|(key, _)| key.text == *id) {
            Some((key, _)) => used.push(&key.text),
            None => is_known = false,
        },
        None if !is_misspelt(node, "scale") => match &questionnaire.default_scale {
            Some(default) if !default.is_unread() => used.push(default.id.as_str()),
            _ => is_known = false,
        },
        _ => is_known = false,
    });
    let unused = scales.iter().filter(|(key, _)| is_known && !used.contains(&key.text.as_str()));
    unused
        .map(|(key, _)| source.warning(key.span, Message::new("scale-unused").with("scale", key.text.as_str())))
        .collect()
}
