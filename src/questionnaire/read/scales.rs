//! Scales and their levels.

use num_rational::BigRational;
use num_traits::One;

use crate::problem::{Message, Span};
use crate::questionnaire::id::{LevelId, ScaleId};
use crate::questionnaire::keys;
use crate::questionnaire::scale::{Level, Scale};
use crate::syntax::{Decoder, Node, Value};

pub(super) fn scales(decoder: &mut Decoder<'_>, node: &Node) -> Vec<Scale> {
    let entries = decoder.entries(node);
    if entries.is_empty() && matches!(node.value, Value::Map(_)) {
        decoder.error(node.span, Message::new("empty-list"));
    }
    let mut scales: Vec<Scale> = Vec::new();
    for (key, node) in entries {
        let fields = decoder.fields(node, &keys::SCALE);
        let levels =
            decoder.required(&fields, "levels").map(|node| levels(decoder, node, key.span)).unwrap_or_default();
        let mut scale = Scale { id: ScaleId::new(&key.text), levels, evidence_from: None };
        if let Some(node) = fields.get("evidence_from")
            && let Some(text) = decoder.id(node)
            && !scale.is_unread()
        {
            scale.evidence_from = step_of(decoder, node.span, &text, &scale).and_then(|level| scale.step(&level));
        }
        scales.push(scale);
    }
    scales
}

/// The levels of a scale; empty unless there are at least two with values.
fn levels(decoder: &mut Decoder<'_>, node: &Node, scale: Span) -> Vec<Level> {
    let mut steps: Vec<Level> = Vec::new();
    let mut outside: Vec<Level> = Vec::new();
    let mut unread = false;
    let mut last_read: Option<BigRational> = None;
    for item in decoder.list(node) {
        let fields = decoder.fields(item, &keys::LEVEL);
        let id = decoder.required_id(&fields, "id");
        let label = decoder.required_text(&fields, "label");
        let meaning = decoder.optional_text(&fields, "meaning");
        let not_applicable = fields.get("not_applicable").and_then(|node| decoder.boolean(node)).unwrap_or_default();
        let value = match (not_applicable, fields.get("value")) {
            (true, Some(node)) => {
                decoder.error(node.span, Message::new("level-value-and-not-applicable"));
                None
            }
            (true, None) => None,
            (false, _) => {
                let value = decoder.required(&fields, "value").and_then(|node| decoder.decimal(node));
                if let (Some(value), Some(below)) = (&value, &last_read)
                    && value <= below
                {
                    let level = id.as_ref().map_or_else(|| value.to_string(), |(id, _)| id.clone());
                    let span = fields.get("value").map_or(fields.span, |node| node.span);
                    decoder.error(span, Message::new("levels-not-rising").with("level", level));
                }
                last_read = value.clone().or(last_read);
                // A value that could not be read stands as the next one, so that the level itself is known.
                Some(value.unwrap_or_else(|| {
                    let below = steps.last().and_then(|level| level.value.clone());
                    below.unwrap_or_default() + BigRational::one()
                }))
            }
        };
        let Some((id, span)) = id else {
            unread = true;
            continue;
        };
        if steps.iter().chain(&outside).any(|level| level.id.as_str() == id) {
            decoder.error(span, Message::new("duplicate-id").with("id", id.as_str()));
        }
        let level = Level { id: LevelId::new(&id), value, label: label.unwrap_or_default(), meaning };
        if level.value.is_some() {
            steps.push(level);
        } else if not_applicable {
            outside.push(level);
        }
    }
    if steps.len() < 2 {
        if !unread {
            decoder.error(scale, Message::new("scale-too-short"));
        }
        return Vec::new();
    }
    steps.extend(outside);
    steps
}

/// The scale of this id, or an error; no error where no scale could be read.
pub(super) fn find(decoder: &mut Decoder<'_>, span: Span, id: &str, scales: &[Scale]) -> Option<ScaleId> {
    if let Some(scale) = scales.iter().find(|scale| scale.id.as_str() == id) {
        return Some(scale.id.clone());
    }
    let known = || scales.iter().map(|scale| scale.id.as_str()).filter(|id| !id.is_empty());
    if known().next().is_some() {
        decoder.names_nothing(span, "scale", id, known());
    }
    None
}

/// The level with a value that a text names, or an error; neither where the scale could not be read.
pub(in crate::questionnaire) fn step_of(
    decoder: &mut Decoder<'_>,
    span: Span,
    text: &str,
    scale: &Scale,
) -> Option<LevelId> {
    let value = |level: &Level| -> Option<BigRational> { level.value.clone() };
    match scale.level(text) {
        Some(level) if value(level).is_some() => Some(level.id.clone()),
        Some(_) => {
            decoder.error(span, Message::new("level-without-value").with("level", text));
            None
        }
        None if scale.is_unread() => None,
        None => {
            decoder.names_nothing(span, "level", text, scale.steps().iter().map(|level| level.id.as_str()));
            None
        }
    }
}
