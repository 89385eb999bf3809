//! Scores and gaps as the interview shows them.

use crate::analysis::{Evaluation, GapKind, in_printed_order};
use crate::assessment::Assessment;
use crate::cli::figures::Figures;
use crate::cli::wording;
use crate::interview::Results;
use crate::language::Words;
use crate::questionnaire::{Domain, LevelId, Profile, QuestionId};
use crate::scoring::{Scenario, score};

/// Scores and gaps computed from the assessment as it is now.
pub(super) struct Computed {
    /// What is aimed at since the beginning, and how the assessment named it.
    pub(super) aim: Option<Profile>,
    pub(super) named: Option<String>,
    /// What is assumed: the day of the command line, if it names one.
    pub(super) scenario: Scenario,
}

impl Computed {
    /// What is aimed at now: it may have been changed in the interview.
    fn aim<'a>(&'a self, assessment: &'a Assessment) -> Option<&'a Profile> {
        let named = &assessment.session().target;
        if *named == self.named {
            return self.aim.as_ref();
        }
        assessment.questionnaire().profile(named.as_deref()?)
    }
}

impl Results for Computed {
    fn domain(&self, assessment: &Assessment, domain: &Domain, words: &Words) -> Option<String> {
        let measure = assessment.questionnaire().headline();
        let scorecard = score(assessment, &self.scenario);
        let score = scorecard.domain(domain.id())?.score(measure.id())?;
        let said = Figures::new(measure, Some(domain), None).score(words, Some(score));
        Some(wording::marked_indicative(words, measure, said))
    }

    fn gaps(&self, assessment: &Assessment) -> Option<Vec<(QuestionId, LevelId)>> {
        let evaluation = Evaluation::of(assessment, self.scenario.clone(), Some(self.aim(assessment)?), &[]);
        let gaps = in_printed_order(assessment, &evaluation.scorecard, &evaluation.gaps);
        let at_questions = gaps.into_iter().filter_map(|gap| match gap.kind {
            GapKind::Question { id, level: Some(_), target } => Some((id, target)),
            _ => None,
        });
        Some(at_questions.collect())
    }
}
