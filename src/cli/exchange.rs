//! What was scored for other programs: spreadsheets and pipelines.

use num_rational::BigRational;

use super::gates::Judgement;
use super::stop::Stop;
use super::wording;
use crate::analysis::Evaluation;
use crate::language::{Words, number_beside, threshold};
use crate::questionnaire::Target;
use crate::render::junit::{Case, CaseResult, CaseWords, Suite};
use crate::render::{csv, junit};
use crate::scoring::Score;

/// The questions as rows.
pub(super) fn as_csv(evaluation: &Evaluation<'_>) -> Result<Vec<u8>, Stop> {
    let target = evaluation.verdict.as_ref().map(|verdict| verdict.profile);
    csv::questions(evaluation.assessment, &evaluation.scorecard, target).map_err(|error| Stop::Failed(error.into()))
}

/// The targets as test cases; without a target, the gates.
pub(super) fn as_junit(words: &Words, evaluation: &Evaluation<'_>, judgements: &[Judgement]) -> Vec<u8> {
    let team = &evaluation.assessment.subject().team;
    let questionnaire = evaluation.assessment.questionnaire();
    let Some(verdict) = &evaluation.verdict else {
        let cases = judgements
            .iter()
            .map(|judgement| Case {
                name: judgement.name.clone(),
                result: judgement.failed.clone().map_or(CaseResult::Passed, CaseResult::Failed),
            })
            .collect();
        return junit::junit(team, &[Suite { name: words.text("junit-gates"), cases }]);
    };
    let short = |target: &Target<'_>| match target {
        Target::Question(id, least) => {
            let found = evaluation.scorecard.question(id).map(|found| wording::level(words, found)).unwrap_or_default();
            words.with("junit-short-question", &[("level", found.into()), ("target", least.as_str().into())])
        }
        Target::Domain(id, least) => {
            let measure = verdict.profile.measure();
            let score = evaluation.scorecard.domain(id).and_then(|scores| scores.score(measure));
            short_figure(words, score, least)
        }
        Target::Total(least) => short_figure(words, evaluation.scorecard.total(verdict.profile.measure()), least),
    };
    let case_words = CaseWords {
        short: &short,
        open: &words.text("junit-open"),
        not_applicable: &words.text("state-not-applicable"),
        not_in_scope: &words.text("state-not-in-scope"),
        unknown: &words.text("junit-cannot-be-judged"),
        total: &words.text("junit-total"),
    };
    let suites = junit::suites(evaluation.assessment, verdict, &case_words);
    junit::junit(&format!("{team} – {}", questionnaire.title()), &suites)
}

fn short_figure(words: &Words, score: Option<&Score>, least: &BigRational) -> String {
    let shown = |value| number_beside(words.language(), value, [least]);
    let found = score.map(|score| shown(score.high())).unwrap_or_default();
    words.with("junit-short-figure", &[("high", found.into()), ("target", threshold(words.language(), least).into())])
}
