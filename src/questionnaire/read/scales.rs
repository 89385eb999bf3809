//! Scales and their levels.

use std::sync::Arc;

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
        let mut scale = Scale { id: ScaleId::new(&key.text), levels, steps: Vec::new(), evidence_from: None };
        scale.update_steps();
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

/// The levels of a scale; empty unless there are at least two steps.
fn levels(decoder: &mut Decoder<'_>, node: &Node, scale: Span) -> Vec<Level> {
    let mut found = Found::default();
    for item in decoder.list(node) {
        found.level(decoder, item);
    }
    found.alternates(decoder);
    if found.values.len() < 2 {
        if !found.has_unread_id {
            decoder.error(scale, Message::new("scale-too-short"));
        }
        return Vec::new();
    }
    found.levels.extend(found.outside);
    found.levels
}

/// The levels of a scale that have been read so far.
#[derive(Default)]
struct Found {
    /// Steps and alternates, in the order of the file.
    levels: Vec<Level>,
    /// Levels that mean "not applicable".
    outside: Vec<Level>,
    /// The value of each step.
    values: Vec<BigRational>,
    /// The place of each alternate in `levels`, and where it is written.
    alternates: Vec<(usize, Span)>,
    /// The last value that could be read.
    last_value: Option<BigRational>,
    has_unread_id: bool,
    has_unread_value: bool,
}

impl Found {
    fn level(&mut self, decoder: &mut Decoder<'_>, item: &Node) {
        let fields = decoder.fields(item, &keys::LEVEL);
        let id = decoder.required_id(&fields, "id");
        let label = decoder.required_text(&fields, "label").unwrap_or_default();
        let meaning = decoder.optional_text(&fields, "meaning");
        let mut truth = |name: &str| fields.get(name).and_then(|node| decoder.boolean(node)).unwrap_or_default();
        let (not_applicable, is_alternate) = (truth("not_applicable"), truth("alternate"));
        let value = match fields.get("value") {
            Some(node) if not_applicable => {
                decoder.error(node.span, Message::new("level-value-and-not-applicable"));
                None
            }
            Some(node) => decoder.decimal(node),
            None => {
                if !not_applicable && !is_alternate {
                    decoder.required(&fields, "value");
                }
                None
            }
        };
        if not_applicable && is_alternate {
            decoder.error(fields.span_of("alternate"), Message::new("level-alternate-and-not-applicable"));
        }
        let span = fields.get("value").map_or(fields.span, |node| node.span);
        let is_step = !not_applicable && !is_alternate;
        let value = if is_step { Some(self.step_value(decoder, value, (id.as_ref(), span))) } else { value };
        let Some((id, id_span)) = id else {
            self.has_unread_id = true;
            return;
        };
        if self.levels.iter().chain(&self.outside).any(|level| level.id.as_str() == id) {
            decoder.error(id_span, Message::new("duplicate-id").with("id", id.as_str()));
        }
        let step = is_step.then_some(self.values.len());
        let level = Level { id: LevelId::new(&id), value: value.clone(), step, is_alternate, label, meaning };
        if not_applicable {
            self.outside.push(level);
            return;
        }
        if is_alternate {
            self.alternates.push((self.levels.len(), span));
        } else {
            self.values.extend(value);
        }
        self.levels.push(level);
    }

    /// The value of a step, which is above that of the step before. One that could not be read is taken for the next whole one, so
    /// that the level itself is known.
    fn step_value(
        &mut self,
        decoder: &mut Decoder<'_>,
        value: Option<BigRational>,
        (id, span): (Option<&(String, Span)>, Span),
    ) -> BigRational {
        let Some(value) = value else {
            self.has_unread_value = true;
            return self.values.last().cloned().unwrap_or_default() + BigRational::one();
        };
        if self.last_value.as_ref().is_some_and(|below| value <= *below) {
            let level = id.map_or_else(|| value.to_string(), |(id, _)| id.clone());
            decoder.error(span, Message::new("levels-not-rising").with("level", level));
        }
        self.last_value = Some(value.clone());
        value
    }

    /// Gives each alternate its step: that of the level before it, or of the level after it if that has its value.
    fn alternates(&mut self, decoder: &mut Decoder<'_>) {
        for (index, span) in &self.alternates {
            let before = self.levels[..*index].iter().filter(|level| !level.is_alternate).count();
            let level = &mut self.levels[*index];
            let mut near = before.checked_sub(1).into_iter().chain([before]);
            let step = match &level.value {
                Some(value) => near.find(|step| self.values.get(*step) == Some(value)),
                None => before.checked_sub(1),
            };
            if step.is_none() && !self.has_unread_value && !self.has_unread_id {
                decoder.error(*span, Message::new("level-alternate").with("level", level.id.as_str()));
            }
            level.step = step;
            level.value = step.and_then(|step| self.values.get(step).cloned());
        }
    }
}

/// The scale of this id, or an error; no error where no scale could be read.
pub(super) fn find(decoder: &mut Decoder<'_>, span: Span, id: &str, scales: &[Arc<Scale>]) -> Option<Arc<Scale>> {
    if let Some(scale) = scales.iter().find(|scale| scale.id.as_str() == id) {
        return Some(Arc::clone(scale));
    }
    let known = || scales.iter().map(|scale| scale.id.as_str()).filter(|id| !id.is_empty());
    if known().next().is_some() {
        decoder.names_nothing(span, "scale", id, known());
    }
    None
}

/// The step that a text names, for an alternate the step it is equal to, or an error; neither if the scale could not be read.
pub(in crate::questionnaire) fn step_of(
    decoder: &mut Decoder<'_>,
    span: Span,
    text: &str,
    scale: &Scale,
) -> Option<LevelId> {
    match scale.level(text) {
        Some(level) => {
            let step = level.step.and_then(|step| scale.steps.get(step));
            // The error of an alternate without a step has been reported.
            if step.is_none() && !level.is_alternate {
                decoder.error(span, Message::new("level-without-value").with("level", text));
            }
            step.map(|step| step.id.clone())
        }
        None if scale.is_unread() => None,
        None => {
            decoder.names_nothing(span, "level", text, scale.steps().iter().map(|level| level.id.as_str()));
            None
        }
    }
}
