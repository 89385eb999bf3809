//! Profiles and the ladder.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::domains::unknown_measure;
use super::{conditions, format, scales};
use crate::problem::{Message, Span};
use crate::questionnaire::attainable::{Attainable, Bounds};
use crate::questionnaire::id::{MeasureId, ProfileId, QuestionId};
use crate::questionnaire::keys;
use crate::questionnaire::measure::Measure;
use crate::questionnaire::model::Questionnaire;
use crate::questionnaire::profile::Profile;
use crate::questionnaire::question::Condition;
use crate::syntax::{Decoder, Fields, Node, Used, Value};

/// Reads `palier: profile/1`: the profiles, and the ladder where there is one.
pub(in crate::questionnaire) fn profile_file(
    decoder: &mut Decoder<'_>,
    tree: &Node,
    questionnaire: &Questionnaire,
) -> (Vec<Profile>, Option<Vec<ProfileId>>) {
    if format(decoder, tree, "profile/1").is_none() {
        return (Vec::new(), None);
    }
    let fields = decoder.fields(tree, &keys::PROFILE_FILE);
    if let Some(node) = decoder.required(&fields, "for") {
        let wanted = decoder.fields(node, &keys::FOR);
        let id = decoder.required_id(&wanted, "id");
        let version = decoder.required(&wanted, "version").and_then(|node| Some((decoder.text(node)?, node.span)));
        let other =
            |found: &str, ours: &str| Message::new("for-another-questionnaire").with("found", found).with("ours", ours);
        if let Some((id, span)) = id
            && id != questionnaire.id.as_str()
        {
            decoder.error(span, other(&id, questionnaire.id.as_str()));
            return (Vec::new(), None);
        }
        if let Some((version, span)) = version
            && version != questionnaire.version
        {
            decoder.error(span, other(&version, &questionnaire.version));
            return (Vec::new(), None);
        }
    }
    let found =
        decoder.required(&fields, "profiles").map(|node| profiles(decoder, node, questionnaire)).unwrap_or_default();
    let ladder = fields.get("ladder").map(|node| {
        // A ladder may lead over the questionnaire's own profiles too.
        let mut known = questionnaire.profiles.clone();
        known.extend(found.iter().cloned());
        ladder(decoder, node, Known { profiles: &known, is_whole: all_named(&fields) })
    });
    (found, ladder)
}

/// Reads what a file of profiles says whatever the questionnaire: what it is, what it is for, and that it holds profiles.
pub(in crate::questionnaire) fn profile_head(decoder: &mut Decoder<'_>, tree: &Node) {
    if format(decoder, tree, "profile/1").is_none() {
        return;
    }
    let fields = decoder.fields(tree, &keys::PROFILE_FILE);
    if let Some(node) = decoder.required(&fields, "for") {
        let wanted = decoder.fields(node, &keys::FOR);
        decoder.required_id(&wanted, "id");
        decoder.required_text(&wanted, "version");
    }
    let Some(node) = decoder.required(&fields, "profiles") else { return };
    for item in decoder.list(node) {
        let fields = decoder.fields(item, &keys::PROFILE);
        let id = decoder.required_id(&fields, "id");
        decoder.required_text(&fields, "title");
        asks_for_something(decoder, &fields, id.as_ref());
    }
}

/// A profile without any target would be reached by everybody.
fn asks_for_something(decoder: &mut Decoder<'_>, fields: &Fields<'_>, id: Option<&(String, Span)>) {
    let asks = |name: &str| match fields.get(name).map(|node| &node.value) {
        Some(Value::Map(entries)) => !entries.is_empty(),
        Some(_) => true,
        None => !fields.lacks(name),
    };
    if let Some((id, span)) = id
        && !["every", "questions", "domains", "total"].into_iter().any(asks)
    {
        decoder.error(*span, Message::new("profile-without-target").with("profile", id.as_str()));
    }
}

pub(super) fn profiles(decoder: &mut Decoder<'_>, node: &Node, questionnaire: &Questionnaire) -> Vec<Profile> {
    let mut found: Vec<Profile> = Vec::new();
    let mut attainable: BTreeMap<&MeasureId, Rc<Attainable>> = BTreeMap::new();
    for item in decoder.list(node) {
        let fields = decoder.fields(item, &keys::PROFILE);
        let id = decoder.required_id(&fields, "id");
        let title = decoder.required_text(&fields, "title").unwrap_or_default();
        let summary = decoder.optional_text(&fields, "summary");
        let offered_if = fields.get("for").map(|node| offered_if(decoder, node, questionnaire)).unwrap_or_default();
        asks_for_something(decoder, &fields, id.as_ref());
        let measure = measure(decoder, &fields, questionnaire);
        let questions = questions(decoder, &fields, questionnaire);
        let attainable =
            measure.filter(|_| fields.get("domains").is_some() || fields.get("total").is_some()).map(|measure| {
                attainable.entry(&measure.id).or_insert_with(|| Rc::new(Attainable::of(questionnaire, measure))).clone()
            });
        let domains = domains(decoder, &fields, questionnaire, attainable.as_deref());
        let total = fields.get("total").and_then(|node| {
            let value = decoder.decimal(node)?;
            if attainable.as_ref().is_some_and(|attainable| *attainable.total() == Bounds::Nothing) {
                decoder.error(node.span, Message::new("target-without-score").with("of", "total"));
                return None;
            }
            Some(value)
        });
        let Some((id, span)) = id else { continue };
        if found.iter().any(|profile| profile.id.as_str() == id) {
            decoder.error(span, Message::new("duplicate-id").with("id", id.as_str()));
            continue;
        }
        let measure = measure.unwrap_or_else(|| questionnaire.headline()).id.clone();
        let id = ProfileId::new(&id);
        found.push(Profile { id, title, summary, offered_if, questions, domains, total, measure });
    }
    found
}

fn offered_if(decoder: &mut Decoder<'_>, node: &Node, questionnaire: &Questionnaire) -> Vec<Condition> {
    conditions(decoder, node, &questionnaire.facts, &mut |decoder, question, _| {
        decoder.error(question.span, Message::new("profile-for-facts-only"));
        None
    })
}

fn measure<'q>(
    decoder: &mut Decoder<'_>,
    fields: &Fields<'_>,
    questionnaire: &'q Questionnaire,
) -> Option<&'q Measure> {
    let Some(node) = fields.get("measure") else { return Some(questionnaire.headline()) };
    let id = decoder.id(node)?;
    let found = questionnaire.measures.iter().find(|measure| measure.id.as_str() == id);
    if found.is_none() {
        unknown_measure(decoder, node.span, &id, questionnaire);
    }
    found
}

/// The least level of each question: `every` for all of the default scale, and what is named.
fn questions(
    decoder: &mut Decoder<'_>,
    fields: &Fields<'_>,
    questionnaire: &Questionnaire,
) -> BTreeMap<QuestionId, crate::questionnaire::LevelId> {
    let mut found = BTreeMap::new();
    if let Some(node) = fields.get("every") {
        match questionnaire.default_scale() {
            None => decoder.error(node.span, Message::new("every-without-scale")),
            Some(scale) => {
                let text = decoder.id(node);
                if let Some(level) = text.and_then(|text| scales::step_of(decoder, node.span, &text, scale)) {
                    let of_scale = questionnaire.questions.iter().filter(|question| question.scale.id == scale.id);
                    found.extend(of_scale.map(|question| (question.id.clone(), level.clone())));
                }
            }
        }
    }
    let Some(node) = fields.get("questions") else { return found };
    let entries = decoder.entries(node);
    let used = Used::keys(entries);
    for (key, node) in entries {
        let text = decoder.id(node);
        let Some(question) = questionnaire.question(&key.text) else {
            let known = questionnaire.questions.iter().map(|question| question.id.as_str());
            decoder.names_nothing(key.span, "question", &key.text, used.rest(known));
            continue;
        };
        let scale = question.scale();
        if let Some(level) = text.and_then(|text| scales::step_of(decoder, node.span, &text, scale)) {
            found.insert(question.id.clone(), level);
        }
    }
    found
}

fn domains(
    decoder: &mut Decoder<'_>,
    fields: &Fields<'_>,
    questionnaire: &Questionnaire,
    attainable: Option<&Attainable>,
) -> BTreeMap<crate::questionnaire::DomainId, num_rational::BigRational> {
    let mut found = BTreeMap::new();
    let Some(node) = fields.get("domains") else { return found };
    let entries = decoder.entries(node);
    let used = Used::keys(entries);
    for (key, node) in entries {
        let value = decoder.decimal(node);
        let Some(domain) = questionnaire.domain(&key.text) else {
            let known = questionnaire.domains.iter().map(|domain| domain.id.as_str());
            decoder.names_nothing(key.span, "domain", &key.text, used.rest(known));
            continue;
        };
        if attainable.is_some_and(|attainable| *attainable.domain(&domain.id) == Bounds::Nothing) {
            decoder.error(node.span, Message::new("target-without-score").with("of", key.text.as_str()));
            continue;
        }
        if let Some(value) = value {
            found.insert(domain.id.clone(), value);
        }
    }
    found
}

/// The profiles that a ladder may lead over.
#[derive(Clone, Copy)]
pub(super) struct Known<'p> {
    pub(super) profiles: &'p [Profile],
    /// Whether there are no others, whose ids could not be read.
    pub(super) is_whole: bool,
}

/// Whether every profile of a file has an id that can be read.
pub(super) fn all_named(fields: &Fields<'_>) -> bool {
    match fields.get("profiles").map(|node| &node.value) {
        None => fields.lacks("profiles"),
        Some(Value::List(items)) => items.iter().all(|item| match &item.value {
            Value::Map(entries) => {
                entries.iter().any(|(key, node)| key.text == "id" && matches!(node.value, Value::Text(_)))
            }
            _ => false,
        }),
        Some(_) => false,
    }
}

pub(super) fn ladder(decoder: &mut Decoder<'_>, node: &Node, known: Known<'_>) -> Vec<ProfileId> {
    let mut found: Vec<ProfileId> = Vec::new();
    let items = decoder.list(node);
    let used = Used::items(items);
    for item in items {
        let Some(id) = decoder.id(item) else { continue };
        match known.profiles.iter().find(|profile| profile.id.as_str() == id) {
            Some(profile) if found.contains(&profile.id) => {
                decoder.error(item.span, Message::new("duplicate-id").with("id", id.as_str()));
            }
            Some(profile) => found.push(profile.id.clone()),
            None if known.is_whole => {
                let names = known.profiles.iter().map(|profile| profile.id.as_str());
                decoder.names_nothing(item.span, "profile", &id, used.rest(names));
            }
            None => {}
        }
    }
    found
}
