//! The tree of a questionnaire file, read without its types: what an error elsewhere hides is still visited.

use crate::problem::Span;
use crate::syntax::{Node, Value};

/// Visits every question of a file with its id, the place of that, and itself.
pub(super) fn each_question(tree: &Node, visit: &mut dyn FnMut(&str, Span, &Node)) {
    each_question_node(tree, &mut |node| {
        if let Some(Node { value: Value::Text(id), span }) = child(node, "id") {
            visit(id, *span, node);
        }
    });
}

/// Visits every question of a file.
pub(super) fn each_question_node(tree: &Node, visit: &mut dyn FnMut(&Node)) {
    let Some(Node { value: Value::List(domains), .. }) = child(tree, "domains") else { return };
    for domain in domains {
        each_question_node(domain, visit);
        let Some(Node { value: Value::List(questions), .. }) = child(domain, "questions") else { continue };
        questions.iter().for_each(&mut *visit);
    }
}

/// The value of a key of a map.
pub(super) fn child<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find(|(key, _)| key.text == name).map(|(_, value)| value)
}

pub(super) fn text(node: Option<&Node>) -> Option<&str> {
    match &node?.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

pub(super) fn items(node: Option<&Node>) -> &[Node] {
    match node.map(|node| &node.value) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

pub(super) fn entries(node: Option<&Node>) -> impl Iterator<Item = (&str, &Node)> {
    let entries = match node.map(|node| &node.value) {
        Some(Value::Map(entries)) => entries.as_slice(),
        _ => &[],
    };
    entries.iter().map(|(key, node)| (key.text.as_str(), node))
}
