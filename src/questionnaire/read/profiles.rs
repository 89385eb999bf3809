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
use crate::questionnaire::tree::{Node, Value};
use crate::questionnaire::typed::{Fields, Reader};

/// Reads `palier: profile/1`: the profiles, and the ladder where there is one.
pub(in crate::questionnaire) fn profile_file(
    reader: &mut Reader<'_>,
    tree: &Node,
    questionnaire: &Questionnaire,
) -> (Vec<Profile>, Option<Vec<ProfileId>>) {
    if format(reader, tree, "profile/1").is_none() {
        return (Vec::new(), None);
    }
    let fields = reader.fields(tree, &keys::PROFILE_FILE);
    if let Some(node) = reader.required(&fields, "for") {
        let wanted = reader.fields(node, &keys::FOR);
        let id = reader.required_id(&wanted, "id");
        let version = reader.required(&wanted, "version").and_then(|node| Some((reader.text(node)?, node.span)));
        let other =
            |found: &str, ours: &str| Message::new("for-another-questionnaire").with("found", found).with("ours", ours);
        if let Some((id, span)) = id
            && id != questionnaire.id.as_str()
        {
            reader.error(span, other(&id, questionnaire.id.as_str()));
            return (Vec::new(), None);
        }
        if let Some((version, span)) = version
            && version != questionnaire.version
        {
            reader.error(span, other(&version, &questionnaire.version));
            return (Vec::new(), None);
        }
    }
    let found =
        reader.required(&fields, "profiles").map(|node| profiles(reader, node, questionnaire)).unwrap_or_default();
    let ladder = fields.get("ladder").map(|node| {
        // A ladder may lead over the questionnaire's own profiles too.
        let mut known = questionnaire.profiles.clone();
        known.extend(found.iter().cloned());
        ladder(reader, node, Known { profiles: &known, is_whole: all_named(&fields) })
    });
    (found, ladder)
}

/// Reads what a file of profiles says whatever the questionnaire: what it is, what it is for, and that it holds profiles.
pub(in crate::questionnaire) fn profile_head(reader: &mut Reader<'_>, tree: &Node) {
    if format(reader, tree, "profile/1").is_none() {
        return;
    }
    let fields = reader.fields(tree, &keys::PROFILE_FILE);
    if let Some(node) = reader.required(&fields, "for") {
        let wanted = reader.fields(node, &keys::FOR);
        reader.required_id(&wanted, "id");
        reader.required_text(&wanted, "version");
    }
    let Some(node) = reader.required(&fields, "profiles") else { return };
    for item in reader.list(node) {
        let fields = reader.fields(item, &keys::PROFILE);
        let id = reader.required_id(&fields, "id");
        reader.required_text(&fields, "title");
        asks_for_something(reader, &fields, id.as_ref());
    }
}

/// A profile without any target would be reached by everybody.
fn asks_for_something(reader: &mut Reader<'_>, fields: &Fields<'_>, id: Option<&(String, Span)>) {
    let asks = |name: &str| match fields.get(name).map(|node| &node.value) {
        Some(Value::Map(entries)) => !entries.is_empty(),
        Some(_) => true,
        None => !fields.lacks(name),
    };
    if let Some((id, span)) = id
        && !["every", "questions", "domains", "total"].into_iter().any(asks)
    {
        reader.error(*span, Message::new("profile-without-target").with("profile", id.as_str()));
    }
}

pub(super) fn profiles(reader: &mut Reader<'_>, node: &Node, questionnaire: &Questionnaire) -> Vec<Profile> {
    let mut found: Vec<Profile> = Vec::new();
    let mut attainable: BTreeMap<&MeasureId, Rc<Attainable>> = BTreeMap::new();
    for item in reader.list(node) {
        let fields = reader.fields(item, &keys::PROFILE);
        let id = reader.required_id(&fields, "id");
        let title = reader.required_text(&fields, "title").unwrap_or_default();
        let summary = reader.optional_text(&fields, "summary");
        let offered_if = fields.get("for").map(|node| offered_if(reader, node, questionnaire)).unwrap_or_default();
        asks_for_something(reader, &fields, id.as_ref());
        let measure = measure(reader, &fields, questionnaire);
        let questions = questions(reader, &fields, questionnaire);
        let attainable =
            measure.filter(|_| fields.get("domains").is_some() || fields.get("total").is_some()).map(|measure| {
                attainable.entry(&measure.id).or_insert_with(|| Rc::new(Attainable::of(questionnaire, measure))).clone()
            });
        let domains = domains(reader, &fields, questionnaire, attainable.as_deref());
        let total = fields.get("total").and_then(|node| {
            let value = reader.decimal(node)?;
            if attainable.as_ref().is_some_and(|attainable| *attainable.total() == Bounds::Nothing) {
                reader.error(node.span, Message::new("target-without-score").with("of", "total"));
                return None;
            }
            Some(value)
        });
        let Some((id, span)) = id else { continue };
        if found.iter().any(|profile| profile.id.as_str() == id) {
            reader.error(span, Message::new("duplicate-id").with("id", id.as_str()));
            continue;
        }
        let measure = measure.unwrap_or_else(|| questionnaire.headline()).id.clone();
        let id = ProfileId::new(&id);
        found.push(Profile { id, title, summary, offered_if, questions, domains, total, measure });
    }
    found
}

fn offered_if(reader: &mut Reader<'_>, node: &Node, questionnaire: &Questionnaire) -> Vec<Condition> {
    conditions(reader, node, &questionnaire.facts, &mut |reader, question, _| {
        reader.error(question.span, Message::new("profile-for-facts-only"));
        None
    })
}

fn measure<'q>(reader: &mut Reader<'_>, fields: &Fields<'_>, questionnaire: &'q Questionnaire) -> Option<&'q Measure> {
    let Some(node) = fields.get("measure") else { return Some(questionnaire.headline()) };
    let id = reader.id(node)?;
    let found = questionnaire.measures.iter().find(|measure| measure.id.as_str() == id);
    if found.is_none() {
        unknown_measure(reader, node.span, &id, questionnaire);
    }
    found
}

/// The least level of each question: `every` for all of the default scale, and what is named.
fn questions(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
    questionnaire: &Questionnaire,
) -> BTreeMap<QuestionId, crate::questionnaire::LevelId> {
    let mut found = BTreeMap::new();
    if let Some(node) = fields.get("every") {
        match questionnaire.default_scale() {
            None => reader.error(node.span, Message::new("every-without-scale")),
            Some(scale) => {
                let text = reader.id(node);
                if let Some(level) = text.and_then(|text| scales::step_of(reader, node.span, &text, scale)) {
                    let of_scale = questionnaire.questions.iter().filter(|question| question.scale == scale.id);
                    found.extend(of_scale.map(|question| (question.id.clone(), level.clone())));
                }
            }
        }
    }
    let Some(node) = fields.get("questions") else { return found };
    for (key, node) in reader.entries(node) {
        let text = reader.id(node);
        let Some(question) = questionnaire.question(&key.text) else {
            let known = questionnaire.questions.iter().map(|question| question.id.as_str());
            reader.names_nothing(key.span, "question", &key.text, known);
            continue;
        };
        let scale = questionnaire.scale_of(question);
        if let Some(level) = text.and_then(|text| scales::step_of(reader, node.span, &text, scale)) {
            found.insert(question.id.clone(), level);
        }
    }
    found
}

fn domains(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
    questionnaire: &Questionnaire,
    attainable: Option<&Attainable>,
) -> BTreeMap<crate::questionnaire::DomainId, num_rational::BigRational> {
    let mut found = BTreeMap::new();
    let Some(node) = fields.get("domains") else { return found };
    for (key, node) in reader.entries(node) {
        let value = reader.decimal(node);
        let Some(domain) = questionnaire.domain(&key.text) else {
            let known = questionnaire.domains.iter().map(|domain| domain.id.as_str());
            reader.names_nothing(key.span, "domain", &key.text, known);
            continue;
        };
        if attainable.is_some_and(|attainable| *attainable.domain(&domain.id) == Bounds::Nothing) {
            reader.error(node.span, Message::new("target-without-score").with("of", key.text.as_str()));
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

pub(super) fn ladder(reader: &mut Reader<'_>, node: &Node, known: Known<'_>) -> Vec<ProfileId> {
    let mut found: Vec<ProfileId> = Vec::new();
    for item in reader.list(node) {
        let Some(id) = reader.id(item) else { continue };
        match known.profiles.iter().find(|profile| profile.id.as_str() == id) {
            Some(profile) if found.contains(&profile.id) => {
                reader.error(item.span, Message::new("duplicate-id").with("id", id.as_str()));
            }
            Some(profile) => found.push(profile.id.clone()),
            None if known.is_whole => {
                let names = known.profiles.iter().map(|profile| profile.id.as_str());
                reader.names_nothing(item.span, "profile", &id, names);
            }
            None => {}
        }
    }
    found
}
