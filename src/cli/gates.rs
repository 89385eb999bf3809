//! Gates for pipelines: rules given on the command line, judged with open questions at their lowest level.

use jiff::civil::Date;
use num_bigint::BigInt;
use num_rational::BigRational;

use super::arguments::Judged;
use super::compare::of_same;
use super::context::{Context, today};
use super::load::Loaded;
use super::stop::Stop;
use crate::analysis::{Evaluation, Regression, Regressions, VerdictStatus, regressions, verdict};
use crate::assessment::Assessment;
use crate::language::{number_beside, threshold};
use crate::problem::nearest;
use crate::questionnaire::{Profile, Questionnaire, Target, parse_decimal};

/// A rule.
#[derive(Debug, Clone)]
enum Rule {
    Target(Profile),
    Coverage(BigRational),
    NoRegression(Box<Assessment>),
    MaxAge(u32),
    NoExpired,
}

/// A rule with its text on the command line.
#[derive(Debug, Clone)]
pub(super) struct Gate {
    option: String,
    rule: Rule,
}

/// A gate and its result.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Judgement {
    option: String,
    pub(super) name: String,
    /// What was found instead, when the gate failed.
    pub(super) failed: Option<String>,
}

/// The gates that the command line asks for.
pub(super) fn gates(context: &Context, judged: &Judged, loaded: &Loaded) -> Result<Vec<Gate>, Stop> {
    let mut gates: Vec<Gate> = loaded
        .required
        .iter()
        .map(|(text, profile)| Gate { option: format!("--require {text}"), rule: Rule::Target(profile.clone()) })
        .collect();
    if let Some(text) = &judged.min_coverage {
        let least = parse_decimal(text.trim_end_matches('%'));
        let whole = BigRational::from_integer(BigInt::from(100));
        let least = least.filter(|least| *least >= BigRational::default() && *least <= whole);
        let least = least.ok_or_else(|| context.usage("cli-no-share", &[("found", text.as_str().into())]))?;
        gates.push(Gate { option: format!("--min-coverage {text}"), rule: Rule::Coverage(least) });
    }
    if let Some(file) = &judged.no_regression {
        let (_, old) = of_same(context, file, loaded, None)?;
        let option = format!("--no-regression {}", file.display());
        gates.push(Gate { option, rule: Rule::NoRegression(Box::new(old)) });
    }
    if let Some(days) = judged.max_age {
        gates.push(Gate { option: format!("--max-age {days}"), rule: Rule::MaxAge(days) });
    }
    if judged.no_expired {
        gates.push(Gate { option: "--no-expired".to_owned(), rule: Rule::NoExpired });
    }
    Ok(gates)
}

/// Judges every gate; none stops at the first that fails.
pub(super) fn judge(context: &Context, gates: &[Gate], evaluation: &Evaluation<'_>) -> Vec<Judgement> {
    let day = context.common().as_of.unwrap_or_else(today);
    gates
        .iter()
        .map(|gate| {
            let (name, failed) = match &gate.rule {
                Rule::Target(profile) => target(context, evaluation, profile),
                Rule::Coverage(least) => coverage(context, evaluation, least),
                Rule::NoRegression(old) => no_regression(context, evaluation, old),
                Rule::MaxAge(days) => max_age(context, evaluation, (*days, day)),
                Rule::NoExpired => no_expired(context, evaluation, day),
            };
            Judgement { option: gate.option.clone(), name, failed }
        })
        .collect()
}

/// The name of a gate, and what was found instead if it failed.
type Outcome = (String, Option<String>);

fn target(context: &Context, evaluation: &Evaluation<'_>, profile: &Profile) -> Outcome {
    let (words, questionnaire) = (context.words(), evaluation.assessment.questionnaire());
    let (language, scorecard) = (words.language(), &evaluation.scorecard);
    let found = verdict(questionnaire, scorecard, profile);
    let figure = match found.targets.as_slice() {
        [only] => match only.target {
            Target::Question(..) => None,
            Target::Domain(id, least) => {
                let score = scorecard.domain(id).and_then(|scores| scores.score(profile.measure()));
                let arguments = [("domain", id.as_str().into()), ("least", threshold(language, least).into())];
                Some((words.with("cli-gate-domain", &arguments), score, least))
            }
            Target::Total(least) => {
                let name = words.with("cli-gate-total", &[("least", threshold(language, least).into())]);
                Some((name, scorecard.total(profile.measure()), least))
            }
        },
        _ => None,
    };
    if let Some((name, score, least)) = figure {
        let failed = match score {
            Some(score) if score.low() >= least => None,
            Some(score) => {
                let low = number_beside(language, score.low(), [least]);
                Some(words.with("cli-gate-figure", &[("low", low.into())]))
            }
            None => Some(words.text("cli-gate-no-score")),
        };
        return (name, failed);
    }
    let failed = (found.status != VerdictStatus::Reached).then(|| {
        let status = found.status.as_str().into();
        words.with(
            "cli-gate-profile-figure",
            &[("standing", status), ("met", found.met.into()), ("of", found.of.into())],
        )
    });
    (words.with("cli-gate-profile", &[("profile", profile.id().as_str().into())]), failed)
}

fn coverage(context: &Context, evaluation: &Evaluation<'_>, least: &BigRational) -> Outcome {
    let (words, coverage) = (context.words(), evaluation.scorecard.coverage());
    let name = words.with("cli-gate-coverage", &[("least", threshold(words.language(), least).into())]);
    if coverage.in_scope == 0 {
        return (name, Some(words.text("cli-gate-nothing-to-judge")));
    }
    let share = BigRational::new(BigInt::from(coverage.settled() * 100), BigInt::from(coverage.in_scope));
    let figure = [("settled", coverage.settled().into()), ("in_scope", coverage.in_scope.into())];
    (name, (share < *least).then(|| words.with("cli-gate-coverage-figure", &figure)))
}

fn no_regression(context: &Context, evaluation: &Evaluation<'_>, old: &Assessment) -> Outcome {
    let words = context.words();
    let name = words.with("cli-gate-no-regression", &[("date", old.last_day().to_string().into())]);
    let target = evaluation.verdict.as_ref().map(|verdict| verdict.profile);
    let Regressions { found, not_judged, judged } =
        regressions(old, evaluation.assessment, &evaluation.scenario, target);
    if judged == 0 {
        return (name, Some(words.text("cli-gate-nothing-to-judge")));
    }
    if found.is_empty() {
        return (name, None);
    }
    let shown = |value: &BigRational, other: &BigRational| number_beside(words.language(), value, [other]);
    let mut items: Vec<String> = found
        .iter()
        .map(|regression| match regression {
            Regression::Domain { id, from, to: Some(to) } => {
                format!("{id} {} → {}", shown(from, to), shown(to, from))
            }
            Regression::Domain { id, from, to: None } => format!("{id} {} → –", shown(from, from)),
            Regression::Target(id) => words.with("cli-gate-target-lost", &[("id", id.as_str().into())]),
        })
        .collect();
    if not_judged > 0 {
        items.push(words.with("cli-gate-not-judged", &[("count", not_judged.into())]));
    }
    (name, Some(items.join(", ")))
}

fn max_age(context: &Context, evaluation: &Evaluation<'_>, (most, day): (u32, Date)) -> Outcome {
    let words = context.words();
    let age = day.since(evaluation.assessment.last_day()).map_or(0, |span| span.get_days());
    let age = usize::try_from(age).unwrap_or_default();
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let name = words.with("cli-gate-max-age", &[("days", most.into())]);
    (name, (age > most).then(|| words.with("cli-gate-age", &[("days", age.into()), ("date", day.to_string().into())])))
}

fn no_expired(context: &Context, evaluation: &Evaluation<'_>, day: Date) -> Outcome {
    let words = context.words();
    let documents = evaluation.assessment.evidence();
    let expired: Vec<&str> =
        documents.iter().filter(|document| document.has_expired(day)).map(|document| document.id.as_str()).collect();
    let name = words.with("cli-gate-no-expired", &[("date", day.to_string().into())]);
    if documents.is_empty() {
        return (name, Some(words.text("cli-gate-nothing-to-judge")));
    }
    (name, (!expired.is_empty()).then(|| expired.join(", ")))
}

/// Names every gate that failed on standard error, and in the last line the rules that decided the exit status.
pub(super) fn conclude(context: &Context, judgements: &[Judgement]) -> Result<(), Stop> {
    let failed: Vec<&Judgement> = judgements.iter().filter(|judgement| judgement.failed.is_some()).collect();
    for judgement in &failed {
        let figure = judgement.failed.clone().unwrap_or_default();
        let line = context
            .words()
            .with("cli-gate-failed", &[("gate", judgement.name.as_str().into()), ("figure", figure.into())]);
        context.say_always(&line);
    }
    if failed.is_empty() {
        return Ok(());
    }
    let options: Vec<&str> = failed.iter().map(|judgement| judgement.option.as_str()).collect();
    context.say_always(&context.words().with("cli-gates-decided", &[("gates", options.join(", ").into())]));
    Err(Stop::Gate)
}

/// The profile whose id is nearest to what was written.
pub(super) fn nearest_profile<'q>(id: &str, questionnaire: &'q Questionnaire) -> Option<&'q str> {
    nearest(id, questionnaire.profiles().iter().map(|profile| profile.id().as_str()))
}
