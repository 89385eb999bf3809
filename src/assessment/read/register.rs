//! The register of evidence, and the actions.

use std::collections::BTreeMap;

use super::answers::{self, scale_of};
use super::{known_question, optional_date};
use crate::assessment::keys;
use crate::assessment::model::{Action, ActionStatus, Evidence, EvidenceKind};
use crate::questionnaire::tree::Node;
use crate::questionnaire::typed::Reader;
use crate::questionnaire::{EvidenceId, Questionnaire};

pub(super) fn evidence(reader: &mut Reader<'_>, node: &Node) -> Vec<Evidence> {
    let kinds = EvidenceKind::ALL.map(|kind| (kind.as_str(), kind));
    let mut found = Vec::new();
    for (key, node) in reader.entries(node) {
        let fields = reader.fields(node, &keys::EVIDENCE);
        found.push(Evidence {
            id: EvidenceId::new(&key.text),
            title: reader.required_text(&fields, "title").unwrap_or_default(),
            kind: fields.get("kind").and_then(|node| reader.one_of(node, &kinds)).unwrap_or_default(),
            link: reader.optional_text(&fields, "link"),
            owner: reader.optional_text(&fields, "owner"),
            date: optional_date(reader, &fields, "date"),
            seen: optional_date(reader, &fields, "seen"),
            expires: optional_date(reader, &fields, "expires"),
        });
    }
    found
}

pub(super) fn actions(reader: &mut Reader<'_>, node: &Node, questionnaire: Option<&Questionnaire>) -> Vec<Action> {
    let statuses = ActionStatus::ALL.map(|status| (status.as_str(), status));
    let mut found = Vec::new();
    for (key, node) in reader.entries(node) {
        let fields = reader.fields(node, &keys::ACTION);
        let mut closes = BTreeMap::new();
        if let Some(node) = fields.get("closes") {
            for (key, node) in reader.entries(node) {
                let question = known_question(reader, key.span, &key.text, questionnaire);
                let scale = question.as_ref().and_then(|id| scale_of(questionnaire?, id));
                let level = answers::step(reader, node, scale);
                if let (Some(question), Some(level)) = (question, level) {
                    closes.insert(question, level);
                }
            }
        }
        found.push(Action {
            id: key.text.clone(),
            action: reader.required_text(&fields, "do").unwrap_or_default(),
            closes,
            owner: reader.optional_text(&fields, "owner"),
            accountable: reader.optional_text(&fields, "accountable"),
            due: optional_date(reader, &fields, "due"),
            cost: reader.optional_text(&fields, "cost"),
            status: fields.get("status").and_then(|node| reader.one_of(node, &statuses)).unwrap_or_default(),
        });
    }
    found
}
