//! What a questionnaire may lack and still be valid.

use std::collections::HashMap;

use super::model::Questionnaire;
use super::translation::Translation;
use super::tree::{self, Node, Value};
use crate::problem::{Message, Place, Problem, Problems, Source};

/// The warnings of a valid questionnaire's file: questions without help, why, evidence or advice for a reachable level, and
/// scales that no question uses.
#[must_use]
pub fn lint(source: &Source, questionnaire: &Questionnaire) -> Problems {
    let Ok(tree) = tree::parse(source) else { return Problems::new() };
    let mut problems: Vec<Problem> = Vec::new();
    if let Some(domains) = child(&tree, "domains") {
        each_question(domains, &mut |id, place| problems.extend(lacks(source, questionnaire, id, place)));
    }
    if let Some(Node { value: Value::Map(scales), .. }) = child(&tree, "scales") {
        for (key, _) in scales {
            if !questionnaire.questions.iter().any(|question| question.scale.as_str() == key.text) {
                let message = Message::new("scale-unused").with("scale", key.text.as_str());
                problems.push(source.warning(key.place, message));
            }
        }
    }
    problems.into_iter().collect::<Problems>().in_order()
}

/// The warnings of a valid questionnaire's file about its translations: questions that a language has not, or not wholly, while it
/// has others.
#[must_use]
pub fn lint_translations(source: &Source, questionnaire: &Questionnaire, translations: &[Translation]) -> Problems {
    let Ok(tree) = tree::parse(source) else { return Problems::new() };
    let mut places = HashMap::new();
    if let Some(domains) = child(&tree, "domains") {
        each_question(domains, &mut |id, place| {
            places.insert(id.to_owned(), place);
        });
    }
    let untranslated = translations.iter().flat_map(|translation| {
        let ids = translation.untranslated(questionnaire).into_iter();
        ids.map(|id| (id, translation.language().to_owned()))
    });
    untranslated
        .map(|(id, language)| {
            let message = Message::new("question-lacks-translation").with("question", id.as_str());
            let place = places.get(id.as_str()).copied().unwrap_or_default();
            source.warning(place, message.with("language", language))
        })
        .collect::<Problems>()
        .in_order()
}

/// Visits every question of a list of domains with its id and the place of that.
fn each_question(domains: &Node, visit: &mut dyn FnMut(&str, Place)) {
    let Value::List(items) = &domains.value else { return };
    for domain in items {
        if let Some(inner) = child(domain, "domains") {
            each_question(inner, visit);
        }
        let Some(Node { value: Value::List(questions), .. }) = child(domain, "questions") else { continue };
        for node in questions {
            if let Some(Node { value: Value::Text(id), place }) = child(node, "id") {
                visit(id, *place);
            }
        }
    }
}

/// What a question lacks.
fn lacks(source: &Source, questionnaire: &Questionnaire, id: &str, place: Place) -> Vec<Problem> {
    let Some(question) = questionnaire.question(id) else { return Vec::new() };
    let parts = [
        ("help", question.help.is_some()),
        ("why", question.why.is_some()),
        ("evidence", !question.evidence.is_empty()),
    ];
    let missing = parts
        .into_iter()
        .filter(|(_, there)| !there)
        .map(|(part, _)| source.warning(place, Message::new("question-lacks").with("question", id).with("part", part)));
    let mut problems: Vec<Problem> = missing.collect();
    let steps = questionnaire.scale_of(question).steps().iter().skip(1);
    let silent: Vec<&str> =
        steps.filter(|level| question.advice(level.id()).is_none()).map(|level| level.id().as_str()).collect();
    if !silent.is_empty() {
        let message = Message::new("question-lacks-advice").with("question", id);
        problems.push(source.warning(place, message.with("levels", silent.join(", "))));
    }
    problems
}

fn child<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find(|(key, _)| key.text == name).map(|(_, value)| value)
}
