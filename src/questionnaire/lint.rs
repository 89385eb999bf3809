//! What a questionnaire may lack and still be valid.

use super::model::Questionnaire;
use super::tree::{self, Node, Value};
use crate::problem::{Message, Problem, Problems, Source};

/// The warnings of a valid questionnaire's file: questions without help, why, evidence or advice for a reachable level, and
/// scales that no question uses.
#[must_use]
pub fn lint(source: &Source, questionnaire: &Questionnaire) -> Problems {
    let Ok(tree) = tree::parse(source) else { return Problems::new() };
    let mut problems: Vec<Problem> = Vec::new();
    if let Some(domains) = child(&tree, "domains") {
        walk(domains, source, questionnaire, &mut problems);
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

fn walk(domains: &Node, source: &Source, questionnaire: &Questionnaire, problems: &mut Vec<Problem>) {
    let Value::List(items) = &domains.value else { return };
    for domain in items {
        if let Some(inner) = child(domain, "domains") {
            walk(inner, source, questionnaire, problems);
        }
        let Some(Node { value: Value::List(questions), .. }) = child(domain, "questions") else { continue };
        for node in questions {
            let Some(Node { value: Value::Text(id), place }) = child(node, "id") else { continue };
            let Some(question) = questionnaire.question(id) else { continue };
            let lacks = |part: &str| {
                let message = Message::new("question-lacks").with("question", id.as_str()).with("part", part);
                source.warning(*place, message)
            };
            for (part, there) in [
                ("help", question.help.is_some()),
                ("why", question.why.is_some()),
                ("evidence", !question.evidence.is_empty()),
            ] {
                if !there {
                    problems.push(lacks(part));
                }
            }
            let steps = questionnaire.scale_of(question).steps();
            let silent: Vec<&str> = steps
                .iter()
                .skip(1)
                .filter(|level| question.advice(level.id()).is_none())
                .map(|level| level.id().as_str())
                .collect();
            if !silent.is_empty() {
                let message = Message::new("question-lacks-advice").with("question", id.as_str());
                problems.push(source.warning(*place, message.with("levels", silent.join(", "))));
            }
        }
    }
}

fn child<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find(|(key, _)| key.text == name).map(|(_, value)| value)
}
