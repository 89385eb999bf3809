//! The questionnaire out of its tree.

mod changes;
mod domains;
mod profiles;
mod scales;
mod scoring;

use std::collections::HashMap;
use std::sync::Arc;

use profiles::Known;
pub(super) use profiles::{profile_file, profile_head};
pub(super) use scales::step_of;

use super::id::{FactId, Importance, LevelId, QuestionnaireId, ScaleId};
use super::keys;
use super::measure::Measure;
use super::model::{Fact, Questionnaire, Reference, SourceCredit, StructureWord, WordsForQuestion};
use super::question::Condition;
use super::resolve::{self, Spans};
use super::scale::Scale;
use crate::problem::{Message, Problems, Source, Span};
use crate::syntax::{Decoder, Node, Value};

/// The format that this program reads.
const FORMAT: &str = "questionnaire/1";

/// Reads a whole questionnaire as far as it can be read, and every error. It is one only where there is no error; with errors it
/// serves to find what else is worth a look.
pub(super) fn questionnaire(source: &Source, tree: &Node) -> (Option<Questionnaire>, Problems) {
    let mut decoder = Decoder::new(source);
    let mut found = read(&mut decoder, source, tree).map(|(questionnaire, spans)| {
        resolve::resolve(&mut decoder, &questionnaire, &spans);
        questionnaire
    });
    let errors = decoder.finish().err().unwrap_or_default();
    if let Some(questionnaire) = found.as_mut().filter(|_| errors.is_empty()) {
        questionnaire.scales.retain(|scale| !scale.is_unread());
    }
    (found, errors)
}

/// Reads `palier:`; another format than the wanted one is an error that makes all others meaningless.
pub(super) fn format(decoder: &mut Decoder<'_>, tree: &Node, wanted: &str) -> Option<()> {
    let found = match &tree.value {
        Value::Map(entries) => entries.iter().find(|(key, _)| key.text == "palier").map(|(_, value)| value),
        Value::Null => None,
        _ => {
            decoder.error(tree.span, Message::new("expected-map"));
            return None;
        }
    };
    let Some(node) = found else {
        decoder.error(tree.span, Message::new("missing-format").with("wanted", wanted));
        return None;
    };
    let text = decoder.text(node)?;
    if text != wanted {
        decoder.error(node.span, Message::new("wrong-format").with("found", text).with("wanted", wanted));
        return None;
    }
    Some(())
}

fn read(decoder: &mut Decoder<'_>, source: &Source, tree: &Node) -> Option<(Questionnaire, Spans)> {
    format(decoder, tree, FORMAT)?;
    let fields = decoder.fields(tree, &keys::QUESTIONNAIRE);
    let mut spans = Spans::default();

    let id = decoder.required_id(&fields, "id");
    let version = decoder.required_version(&fields);
    let title = decoder.required_text(&fields, "title");
    let summary = decoder.required_text(&fields, "summary");
    let language = decoder.required(&fields, "language").and_then(|node| language_tag(decoder, node));
    let credit = fields.get("source").map(|node| source_credit(decoder, node));
    let structure = match decoder.required(&fields, "structure") {
        Some(node) => structure(decoder, node, &mut spans),
        None => Vec::new(),
    };
    spans.unread_structure |= structure.is_empty();
    spans.unread_rules |= spans.unread_structure;
    let words = fields.get("words").and_then(|node| words(decoder, node));
    let scales = decoder.required(&fields, "scales").map(|node| scales::scales(decoder, node)).unwrap_or_default();
    let mut scales: Vec<Arc<Scale>> = scales.into_iter().map(Arc::new).collect();
    let unread = Arc::new(Scale::unread(ScaleId::new("")));
    let default_scale = match fields.get("scale") {
        Some(node) => Some(
            decoder
                .id(node)
                .and_then(|id| scales::find(decoder, node.span, &id, &scales))
                .unwrap_or_else(|| Arc::clone(&unread)),
        ),
        None if scales.len() < 2 => Some(scales.first().map_or_else(|| Arc::clone(&unread), Arc::clone)),
        None => None,
    };
    // It stands for every scale that is named and is not there, so that each is said once.
    scales.push(unread);
    let facts = fields.get("facts").map(|node| facts(decoder, node)).unwrap_or_default();
    let importance = fields
        .get("importance")
        .map(|node| {
            let entries = decoder.entries(node).iter();
            entries.filter_map(|(key, node)| Some((Importance::new(&key.text), decoder.weight(node)?))).collect()
        })
        .unwrap_or_default();
    let references = fields.get("references").map(|node| references(decoder, node)).unwrap_or_default();
    let mut measures = match decoder.required(&fields, "scoring") {
        Some(node) => scoring::measures(decoder, node, &structure, &mut spans),
        None => Vec::new(),
    };
    if measures.is_empty() {
        spans.unread_rules = true;
        measures.push(Measure::unread());
    }

    let mut questionnaire = Questionnaire {
        id: QuestionnaireId::new(id.as_ref().map_or("", |(id, _)| id)),
        version: version.unwrap_or_default(),
        digest: super::digest(source),
        title: title.unwrap_or_default(),
        summary: summary.unwrap_or_default(),
        language: language.unwrap_or_default(),
        source: credit,
        structure,
        words,
        scales,
        default_scale,
        facts,
        importance,
        measures,
        domains: Vec::new(),
        questions: Vec::new(),
        references,
        profiles: Vec::new(),
        ladder: Vec::new(),
        changes: Vec::new(),
        domain_index: HashMap::new(),
        question_index: HashMap::new(),
    };
    if let Some(node) = decoder.required(&fields, "domains") {
        domains::domains(decoder, node, &mut questionnaire, &mut spans);
    }
    if let Some(node) = fields.get("profiles") {
        questionnaire.profiles = profiles::profiles(decoder, node, &questionnaire);
    }
    if let Some(node) = fields.get("ladder") {
        let is_whole = profiles::all_named(&fields);
        questionnaire.ladder = profiles::ladder(decoder, node, Known { profiles: &questionnaire.profiles, is_whole });
    }
    if let Some(node) = fields.get("changes") {
        questionnaire.changes = changes::changes(decoder, node, &questionnaire);
    }
    Some((questionnaire, spans))
}

/// A BCP 47 tag, as far as its letters go.
pub(crate) fn language_tag(decoder: &mut Decoder<'_>, node: &Node) -> Option<String> {
    let tag = decoder.text(node)?;
    if !super::is_language_tag(&tag) {
        decoder.error(node.span, Message::new("bad-language").with("found", tag));
        return None;
    }
    Some(tag)
}

fn source_credit(decoder: &mut Decoder<'_>, node: &Node) -> SourceCredit {
    let fields = decoder.fields(node, &keys::SOURCE);
    SourceCredit {
        name: decoder.optional_text(&fields, "name"),
        url: decoder.optional_text(&fields, "url"),
        rights: decoder.optional_text(&fields, "rights"),
        note: decoder.optional_text(&fields, "note"),
    }
}

/// The words of the structure. Whether there are others that could not be read is noted.
fn structure(decoder: &mut Decoder<'_>, node: &Node, spans: &mut Spans) -> Vec<StructureWord> {
    let mut words: Vec<StructureWord> = Vec::new();
    let items = decoder.filled_list(node);
    for item in items {
        let Some(word) = decoder.text(item) else { continue };
        // `id` has no meaning in a measure, but a depth of that name would read like one.
        if keys::MEASURE.contains(&word.as_str()) {
            decoder.error(item.span, Message::new("reserved-word").with("word", word.as_str()));
        } else if words.iter().any(|known| known.id == word) {
            decoder.error(item.span, Message::new("duplicate-word").with("word", word.as_str()));
        } else {
            words.push(StructureWord { id: word.clone(), word });
        }
    }
    spans.unread_structure = words.len() < items.len();
    words
}

fn words(decoder: &mut Decoder<'_>, node: &Node) -> Option<WordsForQuestion> {
    let fields = decoder.fields(node, &keys::WORDS);
    let question = decoder.required_text(&fields, "question");
    let questions = decoder.required_text(&fields, "questions");
    Some(WordsForQuestion { question: question?, questions: questions? })
}

fn facts(decoder: &mut Decoder<'_>, node: &Node) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    for item in decoder.list(node) {
        let fields = decoder.fields(item, &keys::FACT);
        let id = decoder.required_id(&fields, "id");
        let ask = decoder.required_text(&fields, "ask");
        let options = match fields.get("options") {
            Some(node) => {
                let entries = decoder.entries(node);
                if entries.is_empty() && matches!(node.value, Value::Map(_)) {
                    decoder.error(node.span, Message::new("empty-list"));
                }
                entries.iter().filter_map(|(key, node)| Some((key.text.clone(), decoder.text(node)?))).collect()
            }
            None => Vec::new(),
        };
        let choices = [("one", false), ("many", true)];
        let choose_many = fields.get("choose").and_then(|node| decoder.one_of(node, &choices)).unwrap_or_default();
        if fields.get("choose").is_some() && fields.lacks("options") {
            decoder.error(fields.span_of("choose"), Message::new("missing-key").with("key", "options"));
        }
        let Some((id, span)) = id else { continue };
        if facts.iter().any(|fact| fact.id.as_str() == id) {
            decoder.error(span, Message::new("duplicate-id").with("id", id.as_str()));
            continue;
        }
        facts.push(Fact { id: FactId::new(&id), ask: ask.unwrap_or_default(), options, choose_many });
    }
    facts
}

fn references(decoder: &mut Decoder<'_>, node: &Node) -> Vec<Reference> {
    let mut references = Vec::new();
    for (key, node) in decoder.entries(node) {
        let fields = decoder.fields(node, &keys::REFERENCE);
        let title = decoder.required_text(&fields, "title").unwrap_or_default();
        let url = decoder.optional_text(&fields, "url");
        references.push(Reference { id: key.text.clone(), title, url });
    }
    references
}

/// A condition, or a list of them.
pub(super) fn conditions(
    decoder: &mut Decoder<'_>,
    node: &Node,
    facts: &[Fact],
    level_of_earlier: &mut dyn FnMut(&mut Decoder<'_>, &Node, &Node) -> Option<Condition>,
) -> Vec<Condition> {
    let single = std::slice::from_ref(node);
    let items = if matches!(node.value, Value::List(_)) { decoder.filled_list(node) } else { single };
    let mut found = Vec::new();
    for item in items {
        let fields = decoder.fields(item, &keys::CONDITION);
        let condition = match (fields.get("fact"), fields.get("question")) {
            (Some(fact), None) => {
                if let Some(stray) = fields.get("at_least") {
                    decoder.error(stray.span, Message::new("condition-mixed"));
                }
                decoder.required(&fields, "is").and_then(|is| fact_condition(decoder, fact, is, facts))
            }
            (None, Some(question)) => {
                if let Some(stray) = fields.get("is") {
                    decoder.error(stray.span, Message::new("condition-mixed"));
                }
                decoder.required(&fields, "at_least").and_then(|least| level_of_earlier(decoder, question, least))
            }
            _ => {
                if matches!(item.value, Value::Map(_)) {
                    decoder.error(item.span, Message::new("condition-mixed"));
                }
                None
            }
        };
        found.extend(condition);
    }
    found
}

fn fact_condition(decoder: &mut Decoder<'_>, fact: &Node, is: &Node, facts: &[Fact]) -> Option<Condition> {
    let id = decoder.id(fact)?;
    let Some(known) = facts.iter().find(|known| known.id.as_str() == id) else {
        decoder.names_nothing(fact.span, "fact", &id, facts.iter().map(|fact| fact.id.as_str()));
        return None;
    };
    let mut options = Vec::new();
    for item in decoder.filled_list(is) {
        let Some(option) = decoder.text(item) else { continue };
        if !known.options.is_empty() && !known.options.iter().any(|(id, _)| *id == option) {
            decoder.names_nothing(item.span, "option", &option, known.options.iter().map(|(id, _)| id.as_str()));
        }
        options.push(option);
    }
    Some(Condition::Fact { fact: known.id.clone(), is: options })
}

/// The level of a scale that a text names; any level, also one that means "not applicable".
pub(super) fn level_of(decoder: &mut Decoder<'_>, span: Span, text: &str, scale: &Scale) -> Option<LevelId> {
    if let Some(level) = scale.level(text) {
        return Some(level.id().clone());
    }
    if scale.is_unread() {
        return None;
    }
    decoder.names_nothing(span, "level", text, scale.levels().iter().map(|level| level.id().as_str()));
    None
}
