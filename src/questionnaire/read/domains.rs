//! Domains and questions.

use std::collections::BTreeMap;
use std::sync::Arc;

use num_rational::BigRational;
use num_traits::One;

use super::{conditions, scales, step_of};
use crate::problem::{Message, Span};
use crate::questionnaire::id::{DomainId, LevelId, MeasureId, QuestionId, ScaleId};
use crate::questionnaire::keys;
use crate::questionnaire::model::{Domain, Questionnaire};
use crate::questionnaire::question::{Advice, Condition, Effort, Question};
use crate::questionnaire::resolve::Spans;
use crate::questionnaire::scale::Scale;
use crate::syntax::{Decoder, Key, Node, Used};

/// The most questions that a questionnaire may have.
const MAX_QUESTIONS: usize = 20_000;

/// Reads every domain and question into the questionnaire, whose scales, facts, measures and references are known.
pub(super) fn domains(decoder: &mut Decoder<'_>, node: &Node, questionnaire: &mut Questionnaire, spans: &mut Spans) {
    for item in decoder.filled_list(node) {
        domain(decoder, item, None, 0, questionnaire, spans);
    }
    if questionnaire.questions.len() > MAX_QUESTIONS {
        decoder.error(node.span, Message::new("too-many-questions").with("limit", MAX_QUESTIONS));
    }
}

fn domain(
    decoder: &mut Decoder<'_>,
    node: &Node,
    parent: Option<&DomainId>,
    depth: usize,
    questionnaire: &mut Questionnaire,
    spans: &mut Spans,
) -> Option<DomainId> {
    let fields = decoder.fields(node, &keys::DOMAIN);
    let id = decoder.required_id(&fields, "id");
    let title = decoder.required_text(&fields, "title").unwrap_or_default();
    let weight = fields.get("weight").and_then(|node| decoder.weight(node)).unwrap_or_else(BigRational::one);
    let about = decoder.optional_text(&fields, "about");
    if depth == questionnaire.structure.len() && depth > 0 && !spans.unread_structure {
        let deepest = questionnaire.structure.last().map(|word| word.id.clone()).unwrap_or_default();
        decoder.error(node.span, Message::new("deeper-than-structure").with("deepest", deepest));
    }
    // Read what is inside even when the domain itself has no id, so that its errors are found in the same go.
    let (id, span) = id.unwrap_or_else(|| (String::new(), node.span));
    let id = DomainId::new(&id);
    let named = !id.as_str().is_empty() && unused(decoder, spans, id.as_str(), span);
    let index = questionnaire.domains.len();
    questionnaire.domains.push(Domain {
        id: id.clone(),
        title,
        about,
        weight,
        parent: parent.cloned(),
        depth,
        domains: Vec::new(),
        questions: Vec::new(),
    });
    if named {
        questionnaire.domain_index.insert(id.clone(), index);
        spans.domains.insert(id.clone(), span);
    }
    match (fields.get("domains"), fields.get("questions")) {
        (Some(node), None) => {
            for item in decoder.filled_list(node) {
                if let Some(inner) = domain(decoder, item, Some(&id), depth + 1, questionnaire, spans) {
                    questionnaire.domains[index].domains.push(inner);
                }
            }
        }
        (None, Some(node)) => {
            for item in decoder.filled_list(node) {
                if let Some(question) = question(decoder, item, &id, questionnaire, spans) {
                    let id = question.id.clone();
                    questionnaire.domains[index].questions.push(id.clone());
                    questionnaire.question_index.insert(id, questionnaire.questions.len());
                    questionnaire.questions.push(question);
                }
            }
        }
        (Some(_), Some(_)) => decoder.error(fields.span, Message::new("domains-and-questions")),
        (None, None) => {
            if fields.lacks("domains") && fields.lacks("questions") {
                decoder.error(fields.span, Message::new("neither-domains-nor-questions"));
            }
        }
    }
    named.then_some(id)
}

/// Whether an id is still free among domains and questions together; an error otherwise.
fn unused(decoder: &mut Decoder<'_>, spans: &mut Spans, id: &str, span: Span) -> bool {
    if let Some(first) = spans.ids.get(id) {
        let message = Message::new("duplicate-id-of-line").with("id", id).with("line", first.line);
        decoder.error(span, message);
        return false;
    }
    spans.ids.insert(id.to_owned(), span);
    true
}

fn question(
    decoder: &mut Decoder<'_>,
    node: &Node,
    domain: &DomainId,
    questionnaire: &Questionnaire,
    spans: &mut Spans,
) -> Option<Question> {
    let fields = decoder.fields(node, &keys::QUESTION);
    let id = decoder.required_id(&fields, "id");
    let title = decoder.required_text(&fields, "title").unwrap_or_default();
    let ask = decoder.required_text(&fields, "ask").unwrap_or_default();
    let help = decoder.optional_text(&fields, "help");
    let why = decoder.optional_text(&fields, "why");
    let known = match fields.get("scale") {
        Some(node) => {
            let id = decoder.id(node);
            id.and_then(|id| scales::find(decoder, node.span, &id, &questionnaire.scales))
        }
        None => {
            let default = questionnaire.default_scale.clone();
            if default.is_none() && fields.lacks("scale") {
                decoder.error(fields.span, Message::new("scale-not-named"));
            }
            default
        }
    };
    let scale = known.as_deref();
    let weight = fields.get("weight").and_then(|node| decoder.weight(node)).unwrap_or_else(BigRational::one);
    let gate = fields.get("gate").and_then(|node| {
        spans.gates.insert(id.as_ref().map_or_else(String::new, |(id, _)| id.clone()), node.span);
        decoder.whole(node)
    });
    let measures = fields.get("measures").map(|node| measures(decoder, node, questionnaire));
    let allowed = [("allowed", true), ("forbidden", false)];
    let may_be_not_applicable =
        fields.get("not_applicable").and_then(|node| decoder.one_of(node, &allowed)).unwrap_or(true);
    let levels = fields.get("levels").map(|node| levels(decoder, node, scale)).unwrap_or_default();
    let evidence = fields.get("evidence").map(|node| decoder.texts(node)).unwrap_or_default();
    let advice = fields.get("advice").map(|node| advice(decoder, node, scale)).unwrap_or_default();
    let refs = fields.get("refs").map(|node| refs(decoder, node, questionnaire)).unwrap_or_default();
    let needs = fields.get("needs").map(|node| needs(decoder, node)).unwrap_or_default();
    let only_if = fields.get("only_if").map(|node| only_if(decoder, node, questionnaire)).unwrap_or_default();

    let (id, span) = id?;
    if !unused(decoder, spans, &id, span) {
        return None;
    }
    let id = QuestionId::new(&id);
    spans.questions.insert(id.clone(), span);
    spans.needs.insert(id.clone(), needs.iter().map(|(_, span)| *span).collect());
    spans.conditions.insert(id.clone(), only_if.iter().map(|(_, spans)| *spans).collect());
    Some(Question {
        id,
        domain: domain.clone(),
        title,
        ask,
        help,
        why,
        scale: known.clone().unwrap_or_else(|| Arc::new(Scale::unread(ScaleId::new("")))),
        weight,
        gate,
        measures,
        may_be_not_applicable,
        levels,
        evidence,
        advice,
        needs: needs.into_iter().map(|(id, _)| id).collect(),
        only_if: only_if.into_iter().map(|(condition, _)| condition).collect(),
        refs,
    })
}

fn measures(decoder: &mut Decoder<'_>, node: &Node, questionnaire: &Questionnaire) -> Vec<MeasureId> {
    let mut found = Vec::new();
    for item in decoder.list(node) {
        let Some(id) = decoder.id(item) else { continue };
        match questionnaire.measures.iter().find(|measure| measure.id.as_str() == id) {
            Some(measure) => found.push(measure.id.clone()),
            None => unknown_measure(decoder, item.span, &id, questionnaire),
        }
    }
    found
}

/// A measure that is not there; nothing is said where none could be read.
pub(super) fn unknown_measure(decoder: &mut Decoder<'_>, span: Span, id: &str, questionnaire: &Questionnaire) {
    let known = || questionnaire.measures.iter().map(|measure| measure.id.as_str()).filter(|id| !id.is_empty());
    if known().next().is_some() {
        decoder.names_nothing(span, "measure", id, known());
    }
}

/// The level that a key names, or an error; neither if the scale could not be read.
fn level_key(decoder: &mut Decoder<'_>, used: &Used<'_>, key: &Key, scale: &Scale) -> Option<LevelId> {
    let level = scale.level(&key.text);
    if level.is_none() && !scale.is_unread() {
        decoder.names_nothing(
            key.span,
            "level",
            &key.text,
            used.rest(scale.levels().iter().map(|level| level.id().as_str())),
        );
    }
    level.map(|level| level.id().clone())
}

fn levels(decoder: &mut Decoder<'_>, node: &Node, scale: Option<&Scale>) -> BTreeMap<LevelId, String> {
    let mut found = BTreeMap::new();
    let entries = decoder.entries(node);
    let used = Used::keys(entries);
    for (key, node) in entries {
        let level = scale.and_then(|scale| level_key(decoder, &used, key, scale));
        if let (Some(text), Some(level)) = (decoder.text(node), level) {
            found.insert(level, text);
        }
    }
    found
}

fn advice(decoder: &mut Decoder<'_>, node: &Node, scale: Option<&Scale>) -> BTreeMap<LevelId, Advice> {
    let efforts = Effort::ALL.map(|effort| (effort.as_str(), effort));
    let mut found = BTreeMap::new();
    let entries = decoder.entries(node);
    let used = Used::keys(entries);
    for (key, node) in entries {
        let level = scale.and_then(|scale| match scale.level(&key.text) {
            Some(_) => step_of(decoder, key.span, &key.text, scale),
            None => level_key(decoder, &used, key, scale),
        });
        let fields = decoder.fields(node, &keys::ADVICE);
        let action = decoder.required_text(&fields, "do");
        let effort = fields.get("effort").and_then(|node| decoder.one_of(node, &efforts));
        // To an alternate no plan leads.
        let is_step = level.as_ref().is_some_and(|level| level.as_str() == key.text);
        if let (Some(level), Some(action), true) = (level, action, is_step) {
            found.insert(level, Advice { action, effort });
        }
    }
    found
}

fn refs(decoder: &mut Decoder<'_>, node: &Node, questionnaire: &Questionnaire) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    let entries = decoder.entries(node);
    let used = Used::keys(entries);
    for (key, node) in entries {
        if !questionnaire.references.iter().any(|reference| reference.id == key.text) {
            let known = questionnaire.references.iter().map(|reference| reference.id.as_str());
            decoder.names_nothing(key.span, "reference", &key.text, used.rest(known));
        }
        found.push((key.text.clone(), decoder.texts(node)));
    }
    found
}

fn needs(decoder: &mut Decoder<'_>, node: &Node) -> Vec<(QuestionId, Span)> {
    let items = decoder.list(node);
    items.iter().filter_map(|item| Some((QuestionId::new(&decoder.id(item)?), item.span))).collect()
}

/// The conditions with the places of the question and of the level that they name. Whether those exist is checked when all
/// questions are known.
fn only_if(decoder: &mut Decoder<'_>, node: &Node, questionnaire: &Questionnaire) -> Vec<(Condition, (Span, Span))> {
    let mut spans = Vec::new();
    let found = conditions(decoder, node, &questionnaire.facts, &mut |decoder, question, least| {
        let id = decoder.id(question)?;
        let level = decoder.id(least)?;
        spans.push((question.span, least.span));
        Some(Condition::Level { question: QuestionId::new(&id), at_least: LevelId::new(&level) })
    });
    let mut spans = spans.into_iter();
    found
        .into_iter()
        .map(|condition| {
            let span = match condition {
                Condition::Level { .. } => spans.next().unwrap_or_default(),
                Condition::Fact { .. } => (node.span, node.span),
            };
            (condition, span)
        })
        .collect()
}
