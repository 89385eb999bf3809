//! `changes`: what became of the questions of earlier versions.

use std::collections::BTreeMap;

use crate::problem::Message;
use crate::questionnaire::diff::{QuestionChange, VersionChanges};
use crate::questionnaire::id::QuestionId;
use crate::questionnaire::keys;
use crate::questionnaire::model::Questionnaire;
use crate::syntax::{Decoder, Node, Used, Value};

pub(super) fn changes(decoder: &mut Decoder<'_>, node: &Node, questionnaire: &Questionnaire) -> Vec<VersionChanges> {
    let mut found: Vec<VersionChanges> = Vec::new();
    for item in decoder.list(node) {
        let fields = decoder.fields(item, &keys::CHANGES);
        let from = decoder.required_text(&fields, "from").unwrap_or_default();
        if found.iter().any(|known| known.from == from) || from == questionnaire.version() {
            decoder.error(fields.span_of("from"), Message::new("changes-from-again").with("version", from.as_str()));
        }
        let questions = fields.get("questions").map(|node| questions(decoder, node, questionnaire)).unwrap_or_default();
        let mut earlier = |key: &str, kind: &'static str, known: Vec<&str>| -> BTreeMap<String, String> {
            let Some(node) = fields.get(key) else { return BTreeMap::new() };
            let mut ids = BTreeMap::new();
            let entries = decoder.entries(node);
            let used = Used::keys(entries);
            for (key, node) in entries {
                if !known.contains(&key.text.as_str()) {
                    decoder.names_nothing(key.span, kind, &key.text, used.rest(known.iter().copied()));
                }
                let fields = decoder.fields(node, &keys::CHANGE_OF_ID);
                let was = decoder.required_id(&fields, "was");
                ids.extend(was.map(|(was, _)| (key.text.clone(), was)));
            }
            ids
        };
        let facts = earlier("facts", "fact", questionnaire.facts().iter().map(|fact| fact.id.as_str()).collect());
        let domains = questionnaire.domains().iter().map(|domain| domain.id().as_str()).collect();
        let domains = earlier("domains", "domain", domains);
        let profiles = questionnaire.profiles().iter().map(|profile| profile.id().as_str()).collect();
        let profiles = earlier("profiles", "profile", profiles);
        found.push(VersionChanges { from, questions, facts, domains, profiles });
    }
    found
}

fn questions(
    decoder: &mut Decoder<'_>,
    node: &Node,
    questionnaire: &Questionnaire,
) -> BTreeMap<QuestionId, QuestionChange> {
    let mut found = BTreeMap::new();
    let entries = decoder.entries(node);
    let used = Used::keys(entries);
    for (key, node) in entries {
        let fields = decoder.fields(node, &keys::CHANGE_OF_QUESTION);
        let question = questionnaire.question(&key.text);
        if question.is_none() {
            let known = questionnaire.questions().iter().map(|question| question.id().as_str());
            decoder.names_nothing(key.span, "question", &key.text, used.rest(known));
        }
        let was = match fields.get("was") {
            Some(node) if matches!(node.value, Value::List(_)) => {
                decoder.filled_list(node).iter().filter_map(|item| decoder.id(item)).collect()
            }
            Some(node) => decoder.id(node).into_iter().collect(),
            None => Vec::new(),
        };
        let mut levels = BTreeMap::new();
        if let Some(node) = fields.get("levels") {
            for (key, node) in decoder.entries(node) {
                let Some(now) = decoder.text(node) else { continue };
                let level = question.and_then(|question| {
                    let scale = question.scale();
                    super::level_of(decoder, node.span, &now, scale)
                });
                levels.extend(level.map(|level| (key.text.clone(), level)));
            }
        }
        let ask_again = fields.get("ask_again").and_then(|node| decoder.boolean(node)).unwrap_or_default();
        let was: Vec<QuestionId> = was.iter().map(|id: &String| QuestionId::new(id)).collect();
        found.insert(QuestionId::new(&key.text), QuestionChange { was, levels, ask_again });
    }
    found
}
