//! Measures, their rules and bands.

use num_traits::{Signed, Zero};

use crate::problem::{Message, Span, nearest};
use crate::questionnaire::id::{BandId, LevelId, MeasureId};
use crate::questionnaire::keys;
use crate::questionnaire::measure::{Band, BandOf, Blank, Combine, EvidenceRule, Measure, Over, Round, Rule};
use crate::questionnaire::model::StructureWord;
use crate::questionnaire::resolve::Spans;
use crate::syntax::{Decoder, Fields, Node, Value};

/// To how many decimals a score may be rounded.
const MAX_DECIMALS: u32 = 6;

/// The short names of the rules, without `gate`, which needs a level.
const RULES: [(&str, Name); 7] = [
    ("mean", Name::Mean),
    ("sum", Name::Sum),
    ("min", Name::Min),
    ("max", Name::Max),
    ("gate", Name::Gate),
    ("stack", Name::Stack),
    ("none", Name::None),
];

#[derive(Clone, Copy, PartialEq)]
enum Name {
    Mean,
    Sum,
    Min,
    Max,
    Gate,
    Stack,
    None,
}

pub(super) fn measures(
    decoder: &mut Decoder<'_>,
    node: &Node,
    structure: &[StructureWord],
    spans: &mut Spans,
) -> Vec<Measure> {
    let entries = decoder.entries(node);
    if entries.is_empty() && matches!(node.value, Value::Map(_)) {
        decoder.error(node.span, Message::new("empty-list"));
    }
    entries
        .iter()
        .map(|(key, node)| {
            let id = MeasureId::new(&key.text);
            measure(decoder, node, id, structure, spans)
        })
        .collect()
}

fn measure(
    decoder: &mut Decoder<'_>,
    node: &Node,
    id: MeasureId,
    structure: &[StructureWord],
    spans: &mut Spans,
) -> Measure {
    let mut known = keys::MEASURE.to_vec();
    known.extend(structure.iter().map(|word| word.id.as_str()));
    if let (true, Value::Map(entries)) = (spans.unread_structure, &node.value) {
        // What is no misspelt key may be a depth that the structure has failed to name.
        let keys = entries.iter().map(|(key, _)| key.text.as_str());
        known.extend(keys.filter(|key| nearest(key, keys::MEASURE).is_none()));
    }
    let fields = decoder.fields(node, &known);
    let title = decoder.required_text(&fields, "title").unwrap_or_default();
    let blank = [("ignore", Blank::Ignore), ("lowest", Blank::Lowest), ("refuse", Blank::Refuse)];
    let blank = fields.get("blank").and_then(|node| decoder.one_of(node, &blank)).unwrap_or_default();
    let evidence =
        [("optional", EvidenceRule::Optional), ("required", EvidenceRule::Required), ("cap", EvidenceRule::Cap)];
    let evidence = fields.get("evidence").and_then(|node| decoder.one_of(node, &evidence)).unwrap_or_default();
    let mut rule_places = Vec::new();
    let mut rule_of = |decoder: &mut Decoder<'_>, name: &str| {
        let node = decoder.required(&fields, name);
        rule_places.push(node.map_or(fields.span, span_of_rule));
        let rule = node.and_then(|node| rule(decoder, node));
        spans.unread_rules |= rule.is_none();
        rule.unwrap_or(Rule::UNREAD)
    };
    let rules = structure.iter().map(|word| rule_of(decoder, &word.id)).collect();
    let total = rule_of(decoder, "total");
    let bands = fields.get("bands").map(|node| bands(decoder, node, structure, spans)).unwrap_or_default();
    let indicative = fields.get("indicative").and_then(|node| decoder.boolean(node)).unwrap_or_default();
    let remark = decoder.optional_text(&fields, "note");
    spans.rules.insert(id.clone(), rule_places);
    spans.evidence_rules.insert(id.clone(), fields.get("evidence").map_or(fields.span, |node| node.span));
    Measure { id, title, blank, evidence, rules, total, bands, indicative, note: remark }
}

/// Where a rule stands; a gate is at the level that passes it.
fn span_of_rule(node: &Node) -> Span {
    match &node.value {
        Value::Map(entries) => {
            entries.iter().find(|(key, _)| key.text == "pass").map_or(node.span, |(_, pass)| pass.span)
        }
        _ => node.span,
    }
}

/// A rule in its short or its long form.
fn rule(decoder: &mut Decoder<'_>, node: &Node) -> Option<Rule> {
    if !matches!(node.value, Value::Map(_)) {
        let name = decoder.one_of(node, &RULES)?;
        if name == Name::Gate {
            decoder.error(node.span, Message::new("gate-without-pass"));
            return None;
        }
        return Some(Rule { combine: simple(name)?, over: Over::Children, out_of: None, round: Round::Exact });
    }
    let fields = decoder.fields(node, &keys::RULE);
    let name = decoder.required(&fields, "combine").and_then(|node| decoder.one_of(node, &RULES));
    let over = [("children", Over::Children), ("questions", Over::Questions)];
    let over = fields.get("over").and_then(|node| decoder.one_of(node, &over)).unwrap_or_default();
    let out_of = fields.get("out_of").and_then(|node| {
        let value = decoder.decimal(node)?;
        if value.is_zero() || value.is_negative() {
            decoder.error(node.span, Message::new("range-without-width"));
            return None;
        }
        Some(value)
    });
    let round = round(decoder, &fields);
    let combine = match name? {
        Name::Gate => gate(decoder, &fields)?,
        other => {
            let strays: Vec<&str> = ["pass", "floor"].into_iter().filter(|key| fields.get(key).is_some()).collect();
            for key in &strays {
                decoder.error(fields.span_of(key), Message::new("only-for-gate").with("key", *key));
            }
            // With these keys a gate may have been meant: nothing more is said of it.
            strays.is_empty().then(|| simple(other))??
        }
    };
    Some(Rule { combine, over, out_of, round })
}

/// `round: down`, or `round: nearest` with its `decimals`.
fn round(decoder: &mut Decoder<'_>, fields: &Fields<'_>) -> Round {
    let choices = [("down", Round::Down), ("nearest", Round::Nearest(0))];
    let round = fields.get("round").and_then(|node| decoder.one_of(node, &choices)).unwrap_or_default();
    let Some(node) = fields.get("decimals") else { return round };
    if round != Round::Nearest(0) {
        decoder.error(fields.span_of("decimals"), Message::new("only-for-nearest"));
        return round;
    }
    let Some(whole) = decoder.whole(node) else { return round };
    match u32::try_from(whole) {
        Ok(decimals) if decimals <= MAX_DECIMALS => Round::Nearest(decimals),
        _ => {
            let message = Message::new("decimals-out-of-range").with("found", whole.to_string());
            decoder.error(node.span, message.with("limit", MAX_DECIMALS.to_string()));
            round
        }
    }
}

fn gate(decoder: &mut Decoder<'_>, fields: &Fields<'_>) -> Option<Combine> {
    let pass = decoder.required(fields, "pass").and_then(|node| decoder.id(node));
    let floor = match fields.get("floor") {
        Some(node) => decoder.whole(node),
        None => Some(0),
    };
    Some(Combine::Gate { pass: LevelId::new(&pass?), floor: floor? })
}

const fn simple(name: Name) -> Option<Combine> {
    match name {
        Name::Mean => Some(Combine::Mean),
        Name::Sum => Some(Combine::Sum),
        Name::Min => Some(Combine::Min),
        Name::Max => Some(Combine::Max),
        Name::Stack => Some(Combine::Stack),
        Name::None => Some(Combine::None),
        Name::Gate => None,
    }
}

fn bands(decoder: &mut Decoder<'_>, node: &Node, structure: &[StructureWord], spans: &Spans) -> Vec<Band> {
    let mut bands: Vec<Band> = Vec::new();
    for item in decoder.list(node) {
        let fields = decoder.fields(item, &keys::BAND);
        let from = decoder.required(&fields, "from").and_then(|node| Some((decoder.decimal(node)?, node.span)));
        let id = decoder.required_id(&fields, "id");
        let label = decoder.optional_text(&fields, "label");
        let of = match fields.get("of") {
            Some(node) => band_of(decoder, node, structure, spans),
            None => Some(BandOf::Total),
        };
        let (Some((from, from_span)), Some((id, id_span)), Some(of)) = (from, id, of) else { continue };
        check_band(decoder, &bands, (&from, from_span), (&id, id_span), of);
        bands.push(Band { label: label.unwrap_or_else(|| id.clone()), id: BandId::new(&id), from, of });
    }
    bands
}

fn check_band(
    decoder: &mut Decoder<'_>,
    bands: &[Band],
    (from, from_span): (&num_rational::BigRational, Span),
    (id, id_span): (&str, Span),
    of: BandOf,
) {
    let siblings = || bands.iter().filter(|band| band.of == of);
    if siblings().any(|band| band.id.as_str() == id) {
        decoder.error(id_span, Message::new("duplicate-id").with("id", id));
    }
    if siblings().next_back().is_some_and(|below| *from <= below.from) {
        decoder.error(from_span, Message::new("bands-not-rising").with("band", id));
    }
}

fn band_of(decoder: &mut Decoder<'_>, node: &Node, structure: &[StructureWord], spans: &Spans) -> Option<BandOf> {
    let word = decoder.text(node)?;
    if word == "total" {
        return Some(BandOf::Total);
    }
    if let Some(depth) = structure.iter().position(|known| known.id == word) {
        return Some(BandOf::Depth(depth));
    }
    if spans.unread_structure {
        return None;
    }
    let known = structure.iter().map(|word| word.id.as_str()).chain(["total"]);
    decoder.names_nothing(node.span, "structure", &word, known);
    None
}
