//! Scores as OpenMetrics text, which GitLab compares between a merge request and its target branch.

use std::fmt::Write as _;

use crate::analysis::Evaluation;
use crate::language::decimal_text;
use crate::scoring::Score;

/// The scores of every measure by domain and in total, the coverage (from 0 to 1) and the targets, as OpenMetrics text.
#[must_use]
pub fn openmetrics(evaluation: &Evaluation<'_>) -> String {
    let questionnaire = evaluation.assessment.questionnaire();
    let scorecard = &evaluation.scorecard;
    let mut text = String::from("# TYPE palier_score gauge\n");
    for measure in questionnaire.measures() {
        let mut sample = |domain: &str, score: Option<&Score>| {
            if let Some(value) = score.and_then(Score::value) {
                // Ids hold no character that would have to be escaped.
                let _ = writeln!(
                    text,
                    "palier_score{{measure=\"{}\",domain=\"{domain}\"}} {}",
                    measure.id(),
                    decimal_text(value)
                );
            }
        };
        for domain in questionnaire.domains() {
            sample(domain.id().as_str(), scorecard.domain(domain.id()).and_then(|scores| scores.score(measure.id())));
        }
        sample("total", scorecard.total(measure.id()));
    }
    let coverage = scorecard.coverage();
    if coverage.in_scope > 0 {
        let share = num_rational::BigRational::new(coverage.settled().into(), coverage.in_scope.into());
        let _ = writeln!(text, "# TYPE palier_coverage gauge\npalier_coverage {}", decimal_text(&share));
    }
    if let Some(verdict) = &evaluation.verdict {
        let _ = writeln!(text, "# TYPE palier_targets_met gauge\npalier_targets_met {}", verdict.met);
        let _ = writeln!(text, "# TYPE palier_targets gauge\npalier_targets {}", verdict.of);
    }
    text.push_str("# EOF\n");
    text
}
