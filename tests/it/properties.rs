//! What holds of every score, whatever the questionnaire and the answers: checked on questionnaires made up at random.

use std::fmt::Write as _;
use std::sync::Arc;

use palier::assessment::{self, Assessment};
use palier::language::{Language, Words};
use palier::problem::{Problems, Source};
use palier::questionnaire::{self, MeasureId, Questionnaire};
use palier::scoring::{self, Score, Scorecard};
use proptest::prelude::*;
use proptest::sample::select;

/// How many levels each scale has, and their values.
const SCALES: [(&str, &[&str]); 3] =
    [("five", &["0", "1", "2", "3", "4"]), ("likert", &["1", "2.5", "5"]), ("yesno", &["0", "1"])];

/// One question as it is asked and answered.
#[derive(Debug, Clone)]
struct Asked {
    scale: usize,
    weight: &'static str,
    importance: &'static str,
    answer: Answered,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Answered {
    /// A level, counted from the lowest; beyond the scale's highest it is the highest.
    Level(usize),
    NotApplicable,
    Unknown,
    Carried,
    Blank,
}

/// A group of domains that hold questions.
#[derive(Debug, Clone)]
struct Group {
    weight: &'static str,
    domains: Vec<(&'static str, Vec<Asked>)>,
}

/// A questionnaire of two depths and its answers.
#[derive(Debug, Clone)]
pub(super) struct Case {
    blank: &'static str,
    evidence: &'static str,
    /// The rules of the group, the domain and the total.
    pub(super) rules: [String; 3],
    groups: Vec<Group>,
}

impl Case {
    /// Every question with its id.
    fn questions(&self) -> Vec<(String, &Asked)> {
        let mut found = Vec::new();
        for (group, content) in self.groups.iter().enumerate() {
            for (domain, (_, questions)) in content.domains.iter().enumerate() {
                for (question, asked) in questions.iter().enumerate() {
                    found.push((format!("Q{group}-{domain}-{question}"), asked));
                }
            }
        }
        found
    }

    fn question_mut(&mut self, position: usize) -> &mut Asked {
        let mut all = self.groups.iter_mut().flat_map(|group| &mut group.domains).flat_map(|domain| &mut domain.1);
        all.nth(position).unwrap()
    }

    /// The questionnaire as a file, without the questions that `leave_out` names, nor what would be empty without them.
    pub(super) fn questionnaire(&self, leave_out: &[String]) -> String {
        let mut text = String::from(
            "palier: questionnaire/1\nid: random\nversion: '1'\ntitle: Random\nsummary: Random.\nlanguage: en\n\
             structure: [group, domain]\nimportance: { none: 0, low: 0.5, normal: 1, high: 2 }\nscales:\n",
        );
        for (scale, values) in SCALES {
            let levels: Vec<String> = values
                .iter()
                .enumerate()
                .map(|(step, value)| format!("{{ id: l{step}, value: {value}, label: L }}"))
                .collect();
            writeln!(text, "  {scale}: {{ levels: [{}], evidence_from: l1 }}", levels.join(", ")).unwrap();
        }
        let [group, domain, total] = &self.rules;
        writeln!(
            text,
            "scoring:\n  measure:\n    title: Measure\n    blank: {}\n    evidence: {}\n    group: {group}\n    \
             domain: {domain}\n    total: {total}\ndomains:",
            self.blank, self.evidence
        )
        .unwrap();
        for (number, group) in self.groups.iter().enumerate() {
            let mut inner = String::new();
            for (domain, (weight, questions)) in group.domains.iter().enumerate() {
                let mut lines = String::new();
                for (question, asked) in questions.iter().enumerate() {
                    let id = format!("Q{number}-{domain}-{question}");
                    if !leave_out.contains(&id) {
                        let (scale, _) = SCALES[asked.scale];
                        // Steps 1, 2, 3 without a hole, where a rule is a gate; elsewhere a step would belong to nothing.
                        let gated = self.rules.iter().any(|rule| rule.contains("gate"));
                        let gate = if gated { format!(", gate: {}", question.min(2) + 1) } else { String::new() };
                        writeln!(
                            lines,
                            "          - {{ id: {id}, title: T, ask: A, scale: {scale}, weight: {}{gate} }}",
                            asked.weight
                        )
                        .unwrap();
                    }
                }
                if !lines.is_empty() {
                    let head = format!("{{ id: D{number}-{domain}, title: T, weight: {weight}, questions: [");
                    let body = lines.replace("          - ", "").trim_end().replace('\n', ", ");
                    writeln!(inner, "      - {head}{body}] }}").unwrap();
                }
            }
            if !inner.is_empty() {
                writeln!(text, "  - id: G{number}\n    title: T\n    weight: {}\n    domains:", group.weight).unwrap();
                text += &inner;
            }
        }
        text
    }

    /// The answers as a file, in the order that `order` gives, without the questions that `leave_out` names.
    pub(super) fn assessment(&self, order: &[usize], leave_out: &[String]) -> String {
        let mut text = String::from(
            "palier = 'assessment/1'\n[questionnaire]\nid = 'random'\nversion = '1'\n[subject]\nteam = 'Random'\n\
             [session]\ndate = 2025-05-21\n[evidence.shown]\ntitle = 'Shown'\n[answers]\n",
        );
        let questions = self.questions();
        for (id, asked) in order.iter().map(|position| &questions[*position]) {
            if leave_out.contains(id) {
                continue;
            }
            let importance = asked.importance;
            let top = SCALES[asked.scale].1.len() - 1;
            let answer = match asked.answer {
                Answered::Level(level) => {
                    let level = level.min(top);
                    // Every other level is shown to be so, so that both kinds of answers are there under `evidence`.
                    let shown = if level.is_multiple_of(2) { ", evidence = ['shown']" } else { "" };
                    format!(", level = 'l{level}'{shown}")
                }
                Answered::NotApplicable => ", not_applicable = 'No'".to_owned(),
                Answered::Unknown => ", unknown = 'Who?'".to_owned(),
                Answered::Carried => ", carried = { level = 'l1' }".to_owned(),
                Answered::Blank => String::new(),
            };
            writeln!(text, "{id} = {{ importance = '{importance}'{answer} }}").unwrap();
        }
        text
    }

    pub(super) fn in_order(&self) -> Vec<usize> {
        (0..self.questions().len()).collect()
    }

    /// The scores without the questions that `leave_out` names; `None` where the rest is no valid questionnaire.
    fn scores_without(&self, leave_out: &[String]) -> Option<Scorecard> {
        let questionnaire = parse(&self.questionnaire(leave_out)).ok()?;
        Some(scoring::score(
            &answers(&self.assessment(&self.in_order(), leave_out), questionnaire),
            &scoring::Scenario::default(),
        ))
    }

    fn scores(&self) -> Scorecard {
        let questionnaire = parse(&self.questionnaire(&[])).unwrap_or_else(|problems| panic!("{}", said(&problems)));
        scoring::score(&answers(&self.assessment(&self.in_order(), &[]), questionnaire), &scoring::Scenario::default())
    }
}

pub(super) fn parse(text: &str) -> Result<Questionnaire, Problems> {
    questionnaire::parse(&Source::new("random.yaml", text))
}

pub(super) fn answers(text: &str, questionnaire: Questionnaire) -> Assessment {
    let read = assessment::parse(&Source::new("random.toml", text), Arc::new(questionnaire));
    read.unwrap_or_else(|problems| panic!("{}", said(&problems)))
}

pub(super) fn said(problems: &Problems) -> String {
    problems.render(&Words::new(Language::English))
}

/// Every score of a scorecard with the name of what it is of.
fn all_scores(scorecard: &Scorecard) -> Vec<(String, Option<Score>)> {
    let measure = MeasureId::new("measure");
    let domains = scorecard.domains().iter().map(|domain| (domain.id().to_string(), domain.score(&measure).cloned()));
    domains.chain([("total".to_owned(), scorecard.total(&measure).cloned())]).collect()
}

/// Weights, seldom none; the first of each group is never none, as a file where nothing weighs is not valid.
fn weight() -> impl Strategy<Value = &'static str> {
    select(vec!["0", "0.5", "1", "1", "2", "3"])
}

fn answered() -> impl Strategy<Value = Answered> {
    prop_oneof![
        6 => (0_usize..5).prop_map(Answered::Level),
        1 => Just(Answered::NotApplicable),
        1 => Just(Answered::Unknown),
        1 => Just(Answered::Carried),
        1 => Just(Answered::Blank),
    ]
}

fn asked(scales: &'static [usize]) -> impl Strategy<Value = Asked> {
    let importance = select(vec!["none", "low", "normal", "normal", "high"]);
    (select(scales), weight(), importance, answered()).prop_map(|(scale, weight, importance, answer)| Asked {
        scale,
        weight,
        importance,
        answer,
    })
}

fn groups(scales: &'static [usize]) -> impl Strategy<Value = Vec<Group>> {
    let domain = (weight(), prop::collection::vec(asked(scales), 1..5)).prop_map(|(weight, mut questions)| {
        questions[0].weight = "1";
        (weight, questions)
    });
    let group = (weight(), prop::collection::vec(domain, 1..4)).prop_map(|(weight, mut domains)| {
        domains[0].0 = "1";
        Group { weight, domains }
    });
    prop::collection::vec(group, 1..4).prop_map(|mut groups| {
        groups[0].weight = "2";
        groups
    })
}

/// A rule made of a name with everything that may stand beside it.
fn rule(names: &'static [&'static str]) -> impl Strategy<Value = String> {
    let over = select(vec!["", ", over: questions"]);
    let out_of = select(vec!["", ", out_of: 20"]);
    let round = select(vec!["", ", round: down"]);
    (select(names), over, out_of, round).prop_map(|(name, over, out_of, round)| {
        let pass = if name == "gate" { ", pass: l1" } else { "" };
        let over = if name == "gate" { "" } else { over };
        format!("{{ combine: {name}{pass}{over}{out_of}{round} }}")
    })
}

pub(super) fn case(
    scales: &'static [usize],
    evidence: &'static [&'static str],
    inner: &'static [&'static str],
    outer: &'static [&'static str],
) -> impl Strategy<Value = Case> {
    let rules = [rule(inner).boxed(), rule(inner).boxed(), rule(outer).boxed()];
    let blank = select(vec!["ignore", "lowest", "refuse"]);
    (blank, select(evidence), rules, groups(scales)).prop_map(|(blank, evidence, rules, groups)| Case {
        blank,
        evidence,
        rules,
        groups,
    })
}

pub(super) const EVERY_RULE: &[&str] = &["mean", "sum", "min", "max", "gate", "stack", "none"];
const FIGURES: &[&str] = &["mean", "sum", "min", "max"];
pub(super) const EVERY_EVIDENCE: &[&str] = &["optional", "required", "cap"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn raising_a_level_never_lowers_a_value(
        case in case(&[0, 1, 2], &["optional"], EVERY_RULE, EVERY_RULE),
        position in any::<prop::sample::Index>(),
    ) {
        let position = position.index(case.questions().len());
        let Answered::Level(level) = case.questions()[position].1.answer else { return Ok(()) };
        let mut raised = case.clone();
        raised.question_mut(position).answer = Answered::Level(level + 1);
        for ((name, before), (_, after)) in all_scores(&case.scores()).iter().zip(all_scores(&raised.scores())) {
            prop_assert_eq!(before.is_some(), after.is_some(), "{}", name);
            let (Some(before), Some(after)) = (before, after) else { continue };
            prop_assert!(after.value() >= before.value(), "{name}: {before:?}, then {after:?}");
            prop_assert!(after.low() >= before.low(), "{name}: {before:?}, then {after:?}");
            prop_assert!(after.high() >= before.high(), "{name}: {before:?}, then {after:?}");
            prop_assert_eq!((before.min(), before.max()), (after.min(), after.max()), "{}", name);
        }
    }

    #[test]
    fn the_shares_of_a_value_add_up_to_it_exactly(
        case in case(&[0, 1, 2], EVERY_EVIDENCE, EVERY_RULE, EVERY_RULE),
    ) {
        let card = case.scores();
        let measure = MeasureId::new("measure");
        let trace = card.trace(&measure).unwrap();
        let domains = card.domains().iter().map(|scores| (scores.score(&measure), trace.domain(scores.id()).unwrap()));
        for (score, calculation) in domains.chain([(card.total(&measure), trace.total())]) {
            let Some(value) = score.and_then(Score::value) else { continue };
            // The parts of a gate have no shares.
            let (Some(offset), Some(rounding)) = (&calculation.offset, &calculation.rounding) else { continue };
            let shares: num_rational::BigRational = calculation.parts.iter().filter_map(|part| part.share.as_ref()).sum();
            prop_assert_eq!(&(shares + offset + rounding), value);
        }
    }

    #[test]
    fn the_order_of_the_answers_does_not_matter(
        (case, order) in case(&[0, 1, 2], EVERY_EVIDENCE, EVERY_RULE, EVERY_RULE).prop_flat_map(|case| {
            let order = Just(case.in_order()).prop_shuffle();
            (Just(case), order)
        }),
    ) {
        let questionnaire = parse(&case.questionnaire(&[])).map_err(|problems| TestCaseError::fail(said(&problems)))?;
        let shuffled = scoring::score(&answers(&case.assessment(&order, &[]), questionnaire), &scoring::Scenario::default());
        prop_assert_eq!(case.scores(), shuffled);
    }

    #[test]
    fn what_is_not_applicable_is_as_if_it_were_not_there(
        case in case(&[0, 1, 2], EVERY_EVIDENCE, FIGURES, FIGURES),
    ) {
        let not_applicable = |(id, asked): (String, &Asked)| (asked.answer == Answered::NotApplicable).then_some(id);
        let leave_out: Vec<String> = case.questions().into_iter().filter_map(not_applicable).collect();
        let Some(without) = case.scores_without(&leave_out) else { return Ok(()) };
        let without = all_scores(&without);
        for (name, with) in all_scores(&case.scores()) {
            let figures = |score: Option<Score>| {
                score.map(|score| {
                    let figures = [score.low(), score.high(), score.min(), score.max()].map(Clone::clone);
                    (score.value().cloned(), figures)
                })
            };
            let found = without.iter().find(|(other, _)| *other == name).and_then(|(_, score)| score.clone());
            prop_assert_eq!(figures(with), figures(found), "{}", name);
        }
    }

    /// On one scale, where siblings have one range. Elsewhere what `ignore` leaves out may weigh more than what stays.
    #[test]
    fn the_value_lies_between_low_and_high(
        case in case(&[0], EVERY_EVIDENCE, &["mean", "min", "max"], EVERY_RULE),
    ) {
        for (name, score) in all_scores(&case.scores()) {
            let Some(score) = score else { continue };
            prop_assert!(score.low() <= score.high(), "{name}: {score:?}");
            prop_assert!(score.min() < score.max(), "{name}: {score:?}");
            if let Some(value) = score.value() {
                prop_assert!(score.low() <= value && value <= score.high(), "{name}: {score:?}");
                prop_assert!(score.min() <= value && value <= score.max(), "{name}: {score:?}");
            }
        }
    }
}
