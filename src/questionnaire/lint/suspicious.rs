//! Lints for valid but probably unintended constructs in a questionnaire or a profile.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::tree::{child, each_question_node, entries, items, text};
use crate::problem::{Message, Problem, Problems, Source, Span};
use crate::questionnaire::attainable::{Attainable, Bounds};
use crate::questionnaire::id::MeasureId;
use crate::questionnaire::measure::{BandOf, Combine, Measure, Rule};
use crate::questionnaire::model::Questionnaire;
use crate::questionnaire::question::Question;
use crate::questionnaire::scale::Level;
use crate::syntax::{Node, Value};

/// The keys that say something of a rule that gives a score.
const OF_A_SCORE: [&str; 4] = ["over", "out_of", "round", "decimals"];

/// The warnings of a questionnaire's file.
pub(in crate::questionnaire) fn suspicious(source: &Source, tree: &Node, questionnaire: &Questionnaire) -> Problems {
    let mut problems = Vec::new();
    for (id, measure) in entries(child(tree, "scoring")) {
        for (_, rule) in entries(Some(measure)) {
            problems.extend(rule_of_none(source, rule));
        }
        problems.extend(bands_of_nothing(source, id, measure, questionnaire));
    }
    problems.extend(empty_steps(source, tree, questionnaire));
    each_question_node(tree, &mut |question| {
        problems.extend(free_texts(source, child(question, "only_if"), questionnaire));
        problems.extend(advice_of_alternates(source, question, questionnaire));
    });
    problems.extend(targets(source, tree, questionnaire));
    problems.into_iter().collect()
}

/// Advice that is never printed, since no plan leads to an alternate level.
fn advice_of_alternates(source: &Source, node: &Node, questionnaire: &Questionnaire) -> Vec<Problem> {
    let Some(question) = text(child(node, "id")).and_then(|id| questionnaire.question(id)) else { return Vec::new() };
    let scale = question.scale();
    let Some(Node { value: Value::Map(advice), .. }) = child(node, "advice") else { return Vec::new() };
    let alternates = advice.iter().filter(|(key, _)| scale.level(&key.text).is_some_and(Level::is_alternate));
    let message = |level: &str| Message::new("advice-of-alternate").with("level", level);
    alternates.map(|(key, _)| source.warning(key.span, message(&key.text))).collect()
}

/// Steps of a gate without a question, which every team passes; once for each question above one.
fn empty_steps(source: &Source, tree: &Node, questionnaire: &Questionnaire) -> Vec<Problem> {
    let mut spans = HashMap::new();
    each_question_node(tree, &mut |node| {
        if let (Some(id), Some(gate)) = (text(child(node, "id")), child(node, "gate")) {
            spans.insert(id.to_owned(), gate.span);
        }
    });
    let mut found: BTreeMap<Span, Problem> = BTreeMap::new();
    let mut warn = |measure: &Measure, rule: &Rule, questions: Vec<&Question>, name: &str| {
        let Combine::Gate { floor, .. } = rule.combine else { return };
        let questions: Vec<&Question> =
            questions.into_iter().filter(|question| question.is_measured_by(&measure.id)).collect();
        let steps: BTreeSet<i64> = questions.iter().filter_map(|question| question.gate).collect();
        for step in steps.iter().filter(|step| **step > floor + 1 && !steps.contains(&(**step - 1))) {
            let below = steps.range(..step).next_back().map_or(floor, |below| (*below).max(floor));
            let above = questions.iter().find(|question| question.gate == Some(*step));
            let Some(span) = above.and_then(|question| spans.get(question.id.as_str())) else { continue };
            let message = Message::new("gate-step-empty").with("domain", name).with("step", (below + 1).to_string());
            found.entry(*span).or_insert_with(|| source.warning(*span, message));
        }
    };
    for measure in &questionnaire.measures {
        for domain in &questionnaire.domains {
            if let Some(rule) = measure.rules.get(domain.depth) {
                warn(measure, rule, questionnaire.questions_below(domain), domain.id.as_str());
            }
        }
        warn(measure, &measure.total, questionnaire.questions.iter().collect(), "total");
    }
    found.into_values().collect()
}

/// The same for the profiles of a file that has been joined to the questionnaire.
pub(in crate::questionnaire) fn suspicious_targets(
    source: &Source,
    tree: &Node,
    questionnaire: &Questionnaire,
) -> Problems {
    targets(source, tree, questionnaire).into_iter().collect::<Problems>().in_order()
}

fn targets(source: &Source, tree: &Node, questionnaire: &Questionnaire) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut attainable = HashMap::new();
    for node in items(child(tree, "profiles")) {
        problems.extend(free_texts(source, child(node, "for"), questionnaire));
        problems.extend(out_of_reach(source, node, questionnaire, &mut attainable));
    }
    problems
}

/// A rule that gives no score, with what only a score has.
fn rule_of_none(source: &Source, rule: &Node) -> Vec<Problem> {
    if text(child(rule, "combine")) != Some("none") {
        return Vec::new();
    }
    let Value::Map(keys) = &rule.value else { return Vec::new() };
    let strays = keys.iter().filter(|(key, _)| OF_A_SCORE.contains(&key.text.as_str()));
    strays
        .map(|(key, _)| source.warning(key.span, Message::new("without-score-key").with("key", key.text.as_str())))
        .collect()
}

/// Bands of scores that a measure does not give.
fn bands_of_nothing(source: &Source, id: &str, measure: &Node, questionnaire: &Questionnaire) -> Vec<Problem> {
    let Some(known) = questionnaire.measures.iter().find(|measure| measure.id.as_str() == id) else {
        return Vec::new();
    };
    let has_none = |of: BandOf| {
        let rule: Option<&Rule> = match of {
            BandOf::Total => Some(&known.total),
            BandOf::Depth(depth) => known.rules.get(depth),
        };
        rule.is_some_and(|rule| rule.combine == Combine::None)
    };
    let mut problems = Vec::new();
    for node in items(child(measure, "bands")) {
        let of = text(child(node, "of")).unwrap_or("total");
        let depth = questionnaire.structure.iter().position(|word| word.id == of).map(BandOf::Depth);
        if has_none(depth.unwrap_or(BandOf::Total)) {
            let span = child(node, "of").map_or(node.span, |of| of.span);
            let band = text(child(node, "id")).unwrap_or_default();
            problems.push(source.warning(span, Message::new("band-without-score").with("band", band).with("of", of)));
        }
    }
    problems
}

/// Conditions on what a team writes in its own words.
fn free_texts(source: &Source, conditions: Option<&Node>, questionnaire: &Questionnaire) -> Vec<Problem> {
    let Some(conditions) = conditions else { return Vec::new() };
    let all = match &conditions.value {
        Value::List(items) => items.as_slice(),
        _ => std::slice::from_ref(conditions),
    };
    let free = all.iter().filter_map(|condition| {
        let fact = questionnaire.fact(text(child(condition, "fact"))?)?;
        let is = child(condition, "is").filter(|_| fact.options.is_empty())?;
        Some(source.warning(is.span, Message::new("condition-on-free-text").with("fact", fact.id.as_str())))
    });
    free.collect()
}

/// Targets above all that the score can ever be.
fn out_of_reach<'q>(
    source: &Source,
    node: &Node,
    questionnaire: &'q Questionnaire,
    attainable: &mut HashMap<&'q MeasureId, Attainable>,
) -> Vec<Problem> {
    let Some(profile) = text(child(node, "id")).and_then(|id| questionnaire.profile(id)) else { return Vec::new() };
    let Some(measure) = questionnaire.measures.iter().find(|measure| measure.id == profile.measure) else {
        return Vec::new();
    };
    let total = child(node, "total").zip(profile.total.as_ref());
    if total.is_none() && profile.domains.is_empty() {
        return Vec::new();
    }
    let attainable = attainable.entry(&measure.id).or_insert_with(|| Attainable::of(questionnaire, measure));
    let mut problems = Vec::new();
    let mut judge = |span: Span, of: &str, target, bounds: &Bounds| {
        if let Bounds::Between(_, highest) = bounds
            && target > highest
        {
            let message = Message::new("target-out-of-reach").with("of", of).with("highest", highest.to_string());
            problems.push(source.warning(span, message));
        }
    };
    for (id, node) in entries(child(node, "domains")) {
        if let Some((id, target)) = profile.domains.get_key_value(id) {
            judge(node.span, id.as_str(), target, attainable.domain(id));
        }
    }
    if let Some((node, target)) = total {
        judge(node.span, "total", target, attainable.total());
    }
    problems
}
