//! Gates for pipelines: thresholds given on the command line, judged on what is certain whatever the open questions turn out to be.

use num_bigint::BigInt;
use num_rational::BigRational;

use super::arguments::Judged;
use super::context::Context;
use super::stop::Stop;
use crate::analysis::{VerdictStatus, verdict};
use crate::assessment::Assessment;
use crate::language::{number_beside, threshold};
use crate::problem::nearest;
use crate::questionnaire::{Attainable, Bounds, DomainId, ProfileId, Questionnaire, parse_decimal};
use crate::scoring::{Score, Scorecard};

/// A threshold.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Gate {
    Profile(ProfileId),
    Total(BigRational),
    Domain(DomainId, BigRational),
    Coverage(BigRational),
}

/// A gate and how it went.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Judgement {
    pub(super) name: String,
    /// What is the case instead, when the gate failed.
    pub(super) failed: Option<String>,
}

/// The gates that the command line asks for.
pub(super) fn gates(context: &Context, judged: &Judged, questionnaire: &Questionnaire) -> Result<Vec<Gate>, Stop> {
    let mut gates = Vec::new();
    let attainable = Attainable::of(questionnaire, questionnaire.headline());
    for id in &judged.require {
        let Some(profile) = questionnaire.profile(id) else {
            let known = questionnaire.profiles().iter().map(|profile| profile.id().as_str());
            return Err(context.names_nothing("profile", id, known));
        };
        gates.push(Gate::Profile(profile.id().clone()));
    }
    if let Some(text) = &judged.min {
        let least = decimal(context, "--min", text)?;
        if *attainable.total() == Bounds::Nothing {
            return Err(Stop::Usage(context.words().text("cli-no-total")));
        }
        gates.push(Gate::Total(least));
    }
    for text in &judged.min_domain {
        let Some((id, least)) = text.split_once('=') else {
            return Err(context
                .usage("cli-expected-pair", &[("option", "--min-domain".into()), ("found", text.as_str().into())]));
        };
        let least = decimal(context, "--min-domain", least)?;
        let Some(domain) = questionnaire.domain(id) else {
            let known = questionnaire.domains().iter().map(|domain| domain.id().as_str());
            return Err(context.names_nothing("domain", id, known));
        };
        if *attainable.domain(domain.id()) == Bounds::Nothing {
            return Err(context.usage("cli-no-domain-score", &[("domain", id.into())]));
        }
        gates.push(Gate::Domain(domain.id().clone(), least));
    }
    if let Some(text) = &judged.min_coverage {
        let least = decimal(context, "--min-coverage", text.trim_end_matches('%'))?;
        let whole = BigRational::from_integer(BigInt::from(100));
        if least < BigRational::default() || least > whole {
            return Err(context.usage("cli-no-share", &[("found", text.as_str().into())]));
        }
        gates.push(Gate::Coverage(least));
    }
    Ok(gates)
}

fn decimal(context: &Context, option: &'static str, text: &str) -> Result<BigRational, Stop> {
    parse_decimal(text)
        .ok_or_else(|| context.usage("cli-expected-decimal", &[("option", option.into()), ("found", text.into())]))
}

/// Judges every gate; none stops at the first that fails.
pub(super) fn judge(
    context: &Context,
    gates: &[Gate],
    assessment: &Assessment,
    scorecard: &Scorecard,
) -> Vec<Judgement> {
    let words = context.words();
    let questionnaire = assessment.questionnaire();
    let headline = questionnaire.headline().id();
    let shown = |value: &BigRational, least: &BigRational| number_beside(words.language(), value, [least]);
    let figure = |score: Option<&Score>, least: &BigRational| match score {
        Some(score) if score.low() >= least => None,
        Some(score) => Some(words.with("cli-gate-figure", &[("low", shown(score.low(), least).into())])),
        None => Some(words.text("cli-gate-no-score")),
    };
    gates
        .iter()
        .map(|gate| match gate {
            Gate::Profile(id) => {
                let Some(profile) = questionnaire.profile(id.as_str()) else {
                    return Judgement { name: id.to_string(), failed: Some(String::new()) };
                };
                let found = verdict(questionnaire, scorecard, profile);
                let failed = (found.status != VerdictStatus::Reached).then(|| {
                    words.with(
                        "cli-gate-profile-figure",
                        &[
                            ("standing", found.status.as_str().into()),
                            ("met", found.met.into()),
                            ("of", found.of.into()),
                        ],
                    )
                });
                Judgement { name: words.with("cli-gate-profile", &[("profile", id.as_str().into())]), failed }
            }
            Gate::Total(least) => Judgement {
                name: words.with("cli-gate-total", &[("least", threshold(words.language(), least).into())]),
                failed: figure(scorecard.total(headline), least),
            },
            Gate::Domain(id, least) => Judgement {
                name: words.with(
                    "cli-gate-domain",
                    &[("domain", id.as_str().into()), ("least", threshold(words.language(), least).into())],
                ),
                failed: figure(scorecard.domain(id).and_then(|scores| scores.score(headline)), least),
            },
            Gate::Coverage(least) => {
                let coverage = scorecard.coverage();
                let share =
                    BigRational::new(BigInt::from(coverage.settled() * 100), BigInt::from(coverage.in_scope.max(1)));
                let met = coverage.in_scope == 0 || share >= *least;
                Judgement {
                    name: words.with("cli-gate-coverage", &[("least", threshold(words.language(), least).into())]),
                    failed: (!met).then(|| {
                        words.with(
                            "cli-gate-coverage-figure",
                            &[("settled", coverage.settled().into()), ("in_scope", coverage.in_scope.into())],
                        )
                    }),
                }
            }
        })
        .collect()
}

/// Names every gate that failed on standard error.
pub(super) fn conclude(context: &Context, judgements: &[Judgement]) -> Result<(), Stop> {
    let failed: Vec<&Judgement> = judgements.iter().filter(|judgement| judgement.failed.is_some()).collect();
    for judgement in &failed {
        let figure = judgement.failed.clone().unwrap_or_default();
        let line = context
            .words()
            .with("cli-gate-failed", &[("gate", judgement.name.as_str().into()), ("figure", figure.into())]);
        context.say_always(&line);
    }
    if failed.is_empty() { Ok(()) } else { Err(Stop::Gate) }
}

/// The profile whose id is nearest to what was written.
pub(super) fn nearest_profile<'q>(id: &str, questionnaire: &'q Questionnaire) -> Option<&'q str> {
    nearest(id, questionnaire.profiles().iter().map(|profile| profile.id().as_str()))
}
