//! The register of evidence, the actions and the decisions.

use std::collections::{BTreeMap, HashSet};

use super::answers::{self, scale_of};
use super::{optional_date, question_of};
use crate::assessment::follow_up::{Action, ActionStatus, Decision, DecisionStatus};
use crate::assessment::keys;
use crate::assessment::model::{Evidence, EvidenceKind};
use crate::problem::Message;
use crate::questionnaire::{ActionId, DecisionId, EvidenceId, Questionnaire};
use crate::syntax::{Decoder, Key, Node, Used};

/// How many documents an assessment may have, and how many actions.
const MOST: usize = 2_000;

pub(super) fn evidence(decoder: &mut Decoder<'_>, node: &Node) -> Vec<Evidence> {
    let kinds = EvidenceKind::ALL.map(|kind| (kind.as_str(), kind));
    let mut found = Vec::new();
    for (key, node) in at_most(decoder, node, "too-many-documents") {
        let fields = decoder.fields(node, &keys::EVIDENCE);
        found.push(Evidence {
            id: EvidenceId::new(&key.text),
            title: decoder.required_text(&fields, "title").unwrap_or_default(),
            kind: fields.get("kind").and_then(|node| decoder.one_of(node, &kinds)).unwrap_or_default(),
            link: decoder.optional_text(&fields, "link"),
            file: decoder.optional_text(&fields, "file"),
            sha256: fields.get("sha256").and_then(|node| sha256(decoder, node)),
            owner: decoder.optional_text(&fields, "owner"),
            date: optional_date(decoder, &fields, "date"),
            seen: optional_date(decoder, &fields, "seen"),
            expires: optional_date(decoder, &fields, "expires"),
        });
    }
    found
}

pub(super) fn actions(decoder: &mut Decoder<'_>, node: &Node, questionnaire: Option<&Questionnaire>) -> Vec<Action> {
    let statuses = ActionStatus::ALL.map(|status| (status.as_str(), status));
    let mut found = Vec::new();
    for (key, node) in at_most(decoder, node, "too-many-actions") {
        let fields = decoder.fields(node, &keys::ACTION);
        let mut closes = BTreeMap::new();
        if let Some(node) = fields.get("closes") {
            let entries = decoder.entries(node);
            let used = Used::keys(entries);
            for (key, node) in entries {
                let question = question_of(decoder, key, &used, questionnaire);
                let scale = question.as_ref().and_then(|id| scale_of(questionnaire?, id));
                let level = answers::step(decoder, node, scale);
                if let (Some(question), Some(level)) = (question, level) {
                    closes.insert(question, level);
                }
            }
        }
        found.push(Action {
            id: ActionId::new(&key.text),
            action: decoder.required_text(&fields, "do").unwrap_or_default(),
            closes,
            owner: decoder.optional_text(&fields, "owner"),
            accountable: decoder.optional_text(&fields, "accountable"),
            due: optional_date(decoder, &fields, "due"),
            cost: decoder.optional_text(&fields, "cost"),
            days: fields.get("days").and_then(|node| decoder.count(node)),
            note: decoder.optional_text(&fields, "note"),
            status: fields.get("status").and_then(|node| decoder.one_of(node, &statuses)).unwrap_or_default(),
            closed: optional_date(decoder, &fields, "closed"),
        });
    }
    found
}

/// The first [`MOST`] entries of a table. That there are more is an error.
fn at_most<'n>(decoder: &mut Decoder<'_>, node: &'n Node, message: &'static str) -> &'n [(Key, Node)] {
    let entries = decoder.entries(node);
    let Some((key, _)) = entries.get(MOST) else { return entries };
    decoder.error(key.span, Message::new(message).with("limit", MOST));
    &entries[..MOST]
}

/// The decisions listed under `[summary]`, then those of `[decisions]`. A listed one gets the first free id `decision-1`,
/// `decision-2`, …
pub(super) fn decisions(decoder: &mut Decoder<'_>, listed: Option<&Node>, tables: Option<&Node>) -> Vec<Decision> {
    let tables = tables.map(|node| decoder.entries(node)).unwrap_or_default();
    let taken: HashSet<&str> = tables.iter().map(|(key, _)| key.text.as_str()).collect();
    let mut free = (1..).map(|number: usize| format!("decision-{number}")).filter(|id| !taken.contains(id.as_str()));
    let mut found = Vec::new();
    if let Some(node) = listed {
        for (index, item) in decoder.list(node).iter().enumerate() {
            let id = DecisionId::new(&free.next().unwrap_or_default());
            found.push(Decision { listed: Some(index), ..decision(decoder, item, id) });
        }
    }
    for (key, node) in tables {
        found.push(decision(decoder, node, DecisionId::new(&key.text)));
    }
    found
}

fn decision(decoder: &mut Decoder<'_>, node: &Node, id: DecisionId) -> Decision {
    let statuses = DecisionStatus::ALL.map(|status| (status.as_str(), status));
    let fields = decoder.fields(node, &keys::DECISION);
    Decision {
        id,
        ask: decoder.required_text(&fields, "ask").unwrap_or_default(),
        of: decoder.optional_text(&fields, "of"),
        by: optional_date(decoder, &fields, "by"),
        cost: decoder.optional_text(&fields, "cost"),
        status: fields.get("status").and_then(|node| decoder.one_of(node, &statuses)).unwrap_or_default(),
        closed: optional_date(decoder, &fields, "closed"),
        listed: None,
    }
}

/// A digest of 64 hexadecimal digits, in small letters.
fn sha256(decoder: &mut Decoder<'_>, node: &Node) -> Option<String> {
    let text = decoder.text(node)?;
    if text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Some(text.to_ascii_lowercase());
    }
    decoder.error(node.span, Message::new("bad-sha256"));
    None
}
