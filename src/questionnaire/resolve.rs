//! What can only be judged once the whole questionnaire is known: circles, gates, weights.

use std::collections::{BTreeSet, HashMap};

use num_traits::Zero;

use super::id::{DomainId, LevelId, MeasureId, QuestionId};
use super::measure::{Combine, EvidenceRule, Measure, Rule};
use super::model::Questionnaire;
use super::question::{Condition, Question};
use crate::problem::{Message, Span};
use crate::syntax::Decoder;

/// Where things stand in the file, for the errors that are found late.
#[derive(Debug, Default)]
pub(super) struct Spans {
    /// Every id of domains and questions together.
    pub(super) ids: HashMap<String, Span>,
    pub(super) domains: HashMap<DomainId, Span>,
    pub(super) questions: HashMap<QuestionId, Span>,
    /// The entries of `needs`, in the order of the list.
    pub(super) needs: HashMap<QuestionId, Vec<Span>>,
    /// For each condition the places of the question or fact and of the level.
    pub(super) conditions: HashMap<QuestionId, Vec<(Span, Span)>>,
    /// The `gate` of each question that has one, whether or not it could be read.
    pub(super) gates: HashMap<String, Span>,
    /// Whether a word of the structure could not be read: then a measure may have rules for words that are not known.
    pub(super) unread_structure: bool,
    /// Whether any rule of a measure could not be read.
    pub(super) unread_rules: bool,
    /// The rules of a measure: one for each depth, then the total.
    pub(super) rules: HashMap<MeasureId, Vec<Span>>,
    pub(super) evidence_rules: HashMap<MeasureId, Span>,
}

pub(super) fn resolve(decoder: &mut Decoder<'_>, questionnaire: &Questionnaire, spans: &Spans) {
    needs(decoder, questionnaire, spans);
    conditions(decoder, questionnaire, spans);
    weights(decoder, questionnaire, spans);
    steps_of_no_gate(decoder, questionnaire, spans);
    for measure in &questionnaire.measures {
        gates(decoder, questionnaire, measure, spans);
        caps(decoder, questionnaire, measure, spans);
    }
}

/// `needs` name questions, and lead in no circle.
fn needs(decoder: &mut Decoder<'_>, questionnaire: &Questionnaire, spans: &Spans) {
    for question in &questionnaire.questions {
        for (need, span) in question.needs.iter().zip(&spans.needs[&question.id]) {
            if questionnaire.question(need.as_str()).is_none() {
                let used = |id: &QuestionId| *id == question.id || question.needs.contains(id);
                let known = questionnaire.questions.iter().map(|question| &question.id).filter(|id| !used(id));
                decoder.names_nothing(*span, "question", need.as_str(), known.map(QuestionId::as_str));
            }
        }
    }
    for circle in circles(questionnaire) {
        let Some(first) = circle.first() else { continue };
        let id = &questionnaire.questions[*first].id;
        let next = &questionnaire.questions[*circle.get(1).unwrap_or(first)].id;
        let needs = &questionnaire.questions[*first].needs;
        let at = needs.iter().position(|need| need == next).unwrap_or_default();
        let span = spans.needs[id].get(at).copied().unwrap_or_default();
        let names: Vec<&str> =
            circle.iter().chain([first]).map(|index| questionnaire.questions[*index].id.as_str()).collect();
        decoder.error(span, Message::new("needs-in-a-circle").with("path", names.join(" → ")));
    }
}

/// The circles among `needs`, each once, found by walking along them without recursion.
fn circles(questionnaire: &Questionnaire) -> Vec<Vec<usize>> {
    #[derive(Clone, Copy, PartialEq)]
    enum Mark {
        New,
        OnPath,
        Done,
    }
    let needs: Vec<Vec<usize>> = questionnaire
        .questions
        .iter()
        .map(|question| question.needs.iter().filter_map(|id| questionnaire.position(id)).collect())
        .collect();
    let mut marks = vec![Mark::New; needs.len()];
    let mut found = Vec::new();
    for start in 0..needs.len() {
        if marks[start] != Mark::New {
            continue;
        }
        // Each entry: a question and how many of its needs have been followed.
        let mut path = vec![(start, 0)];
        marks[start] = Mark::OnPath;
        while let Some((at, next)) = path.last_mut() {
            let Some(&need) = needs[*at].get(*next) else {
                marks[*at] = Mark::Done;
                path.pop();
                continue;
            };
            *next += 1;
            match marks[need] {
                Mark::New => {
                    marks[need] = Mark::OnPath;
                    path.push((need, 0));
                }
                Mark::OnPath => {
                    let from = path.iter().position(|(index, _)| *index == need).unwrap_or_default();
                    found.push(path[from..].iter().map(|(index, _)| *index).collect());
                }
                Mark::Done => {}
            }
        }
    }
    found
}

/// `only_if` names an earlier question and one of its levels with a value. What only looks back cannot lead in a circle.
fn conditions(decoder: &mut Decoder<'_>, questionnaire: &Questionnaire, spans: &Spans) {
    for (position, question) in questionnaire.questions.iter().enumerate() {
        for (condition, (question_place, level_place)) in question.only_if.iter().zip(&spans.conditions[&question.id]) {
            let Condition::Level { question: earlier, at_least } = condition else { continue };
            let Some(index) = questionnaire.position(earlier) else {
                let known = questionnaire.questions[..position].iter().map(|question| question.id.as_str());
                decoder.names_nothing(*question_place, "question", earlier.as_str(), known);
                continue;
            };
            if index >= position {
                let message = Message::new("only-if-later").with("question", earlier.as_str());
                decoder.error(*question_place, message);
            }
            let scale = questionnaire.questions[index].scale();
            super::read::step_of(decoder, *level_place, at_least.as_str(), scale);
        }
    }
}

/// In every domain, and among the outermost domains, something weighs.
fn weights(decoder: &mut Decoder<'_>, questionnaire: &Questionnaire, spans: &Spans) {
    for domain in &questionnaire.domains {
        let Some(span) = spans.domains.get(&domain.id) else { continue };
        let mut weights = questionnaire
            .inside(domain)
            .map(|inner| &inner.weight)
            .chain(questionnaire.questions_in(domain).map(|question| &question.weight))
            .peekable();
        if weights.peek().is_some() && weights.all(Zero::is_zero) {
            decoder.error(*span, Message::new("weights-all-zero").with("domain", domain.id.as_str()));
        }
    }
    let mut top = questionnaire.top_domains().peekable();
    if let Some(first) = top.peek().and_then(|domain| spans.domains.get(&domain.id))
        && top.all(|domain| domain.weight.is_zero())
    {
        decoder.error(*first, Message::new("weights-all-zero-in-total"));
    }
}

/// A gate at the place that computes it: a domain, or the total.
struct Gate<'q> {
    measure: &'q Measure,
    pass: &'q LevelId,
    floor: i64,
    /// The questions of the measure that it judges.
    questions: Vec<&'q Question>,
    span: Span,
    rule: Span,
}

/// Wherever a measure has a gate, the questions below have steps without a hole and levels that can pass.
fn gates(decoder: &mut Decoder<'_>, questionnaire: &Questionnaire, measure: &Measure, spans: &Spans) {
    let rule_place =
        |depth| spans.rules.get(&measure.id).and_then(|rules| rules.get(depth).copied()).unwrap_or_default();
    let mut told = BTreeSet::new();
    for domain in &questionnaire.domains {
        let Some(Combine::Gate { pass, floor }) = measure.rules.get(domain.depth).map(|rule| &rule.combine) else {
            continue;
        };
        let gate = Gate {
            measure,
            pass,
            floor: *floor,
            questions: measured(questionnaire.questions_below(domain), measure),
            span: spans.domains.get(&domain.id).copied().unwrap_or_default(),
            rule: rule_place(domain.depth),
        };
        check_gate(decoder, &gate, spans, &mut told);
    }
    if let Combine::Gate { pass, floor } = &measure.total.combine {
        let span = rule_place(measure.rules.len());
        let questions = measured(questionnaire.questions.iter().collect(), measure);
        let gate = Gate { measure, pass, floor: *floor, questions, span, rule: span };
        check_gate(decoder, &gate, spans, &mut told);
    }
}

fn measured<'q>(questions: Vec<&'q Question>, measure: &Measure) -> Vec<&'q Question> {
    questions.into_iter().filter(|question| question.is_measured_by(&measure.id)).collect()
}

/// `told` keeps what was said already: a question under two gates lacks its step once.
fn check_gate(decoder: &mut Decoder<'_>, gate: &Gate<'_>, spans: &Spans, told: &mut BTreeSet<(Span, String)>) {
    for question in &gate.questions {
        let span = spans.questions.get(&question.id).copied().unwrap_or(gate.span);
        if question.gate.is_none()
            && !spans.gates.contains_key(question.id.as_str())
            && told.insert((span, question.id.to_string()))
        {
            let message = Message::new("question-without-gate").with("question", question.id.as_str());
            decoder.error(span, message.with("measure", gate.measure.id.as_str()));
        }
        let scale = question.scale();
        if scale.step(gate.pass).is_none() && !scale.is_unread() && told.insert((gate.rule, scale.id.to_string())) {
            decoder.error(gate.rule, Message::new("pass-not-in-scale").with("scale", scale.id.as_str()));
        }
    }
    let steps: BTreeSet<i64> = gate.questions.iter().filter_map(|question| question.gate).collect();
    let unread = |question: &&&Question| question.gate.is_none() && spans.gates.contains_key(question.id.as_str());
    if gate.questions.iter().any(|question| unread(&question)) {
        return;
    }
    for step in &steps {
        let message = if *step <= gate.floor {
            Message::new("gate-step-too-low").with("step", step.to_string()).with("floor", gate.floor.to_string())
        } else {
            continue;
        };
        let at = gate.questions.iter().find(|question| question.gate == Some(*step));
        let span = at.and_then(|question| spans.gates.get(question.id.as_str())).copied().unwrap_or(gate.span);
        if told.insert((span, "step".to_owned())) {
            decoder.error(span, message);
        }
    }
}

/// A question belongs to a step of a gate only where some measure has one.
fn steps_of_no_gate(decoder: &mut Decoder<'_>, questionnaire: &Questionnaire, spans: &Spans) {
    let is_gate = |rule: &Rule| matches!(rule.combine, Combine::Gate { .. });
    let has_gate = |measure: &Measure| measure.rules.iter().chain([&measure.total]).any(is_gate);
    if spans.unread_rules || questionnaire.measures.iter().any(has_gate) {
        return;
    }
    for span in questionnaire.questions.iter().filter_map(|question| spans.gates.get(question.id.as_str())) {
        decoder.error(*span, Message::new("gate-of-no-measure"));
    }
}

/// `cap` lowers an answer to what needs no evidence: there must be such a level.
fn caps(decoder: &mut Decoder<'_>, questionnaire: &Questionnaire, measure: &Measure, spans: &Spans) {
    if measure.evidence != EvidenceRule::Cap {
        return;
    }
    let mut used =
        questionnaire.questions.iter().filter(|question| question.is_measured_by(&measure.id)).map(Question::scale);
    if let Some(scale) = used.find(|scale| scale.evidence_from == Some(0)) {
        let span = spans.evidence_rules.get(&measure.id).copied().unwrap_or_default();
        decoder.error(span, Message::new("cap-from-lowest").with("scale", scale.id.as_str()));
    }
}
