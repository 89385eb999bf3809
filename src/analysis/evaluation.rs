//! An assessment with everything that is computed from it.

use std::cell::OnceCell;

use super::comparison::{Comparison, compare};
use super::gaps::{Gap, gaps, in_printed_order};
use super::plan::EffortDays;
use super::roadmap::{Roadmap, roadmap};
use super::verdict::{Verdict, judged_targets, reached_profile, verdict};
use crate::assessment::Assessment;
use crate::questionnaire::{Profile, ProfileId};
use crate::scoring::{Scenario, Scorecard, score};

/// An assessment with its scores, judged by a target and compared with a baseline.
#[derive(Debug)]
pub struct Evaluation<'a> {
    /// The assessment.
    pub assessment: &'a Assessment,
    /// What was assumed.
    pub scenario: Scenario,
    /// The scores.
    pub scorecard: Scorecard,
    /// The verdict on the target, if there is a target.
    pub verdict: Option<Verdict<'a>>,
    /// The gaps to the target in the order of the questionnaire.
    pub gaps: Vec<Gap>,
    /// The highest profile of the ladder that is reached.
    pub reached_profile: Option<&'a ProfileId>,
    /// Earlier assessments in the order given, the nearest last.
    pub baselines: Vec<Baseline<'a>>,
    effort: EffortDays,
    printed_gaps: OnceCell<Vec<Gap>>,
    roadmap: OnceCell<Option<Roadmap>>,
}

/// An earlier assessment of the same questionnaire, in whatever version, and the change since.
#[derive(Debug)]
pub struct Baseline<'a> {
    /// The assessment.
    pub assessment: &'a Assessment,
    /// Its scores, with documents judged on its own last day.
    pub scorecard: Scorecard,
    /// The same target judged by it. A target that its questionnaire does not know cannot be judged.
    pub verdict: Option<Verdict<'a>>,
    /// What changed since.
    pub comparison: Comparison,
}

impl<'a> Evaluation<'a> {
    /// Evaluates an assessment by a target and against earlier assessments.
    #[must_use]
    pub fn of(
        assessment: &'a Assessment,
        scenario: Scenario,
        target: Option<&'a Profile>,
        baselines: &[&'a Assessment],
    ) -> Self {
        let questionnaire = assessment.questionnaire();
        let scorecard = score(assessment, &scenario);
        let verdict = target.map(|target| verdict(questionnaire, &scorecard, target));
        let gaps = verdict.as_ref().map(|verdict| gaps(questionnaire, &scorecard, verdict)).unwrap_or_default();
        let reached_profile = reached_profile(questionnaire, &scorecard);
        let baselines = baselines.iter().map(|earlier| baseline(earlier, assessment, &scenario, target)).collect();
        Self {
            assessment,
            scenario,
            scorecard,
            verdict,
            gaps,
            reached_profile,
            baselines,
            effort: EffortDays::default(),
            printed_gaps: OnceCell::new(),
            roadmap: OnceCell::new(),
        }
    }

    /// The same with other days for each effort; the cheapest way to a target depends on them.
    #[must_use]
    pub fn with_effort(mut self, effort: EffortDays) -> Self {
        self.effort = effort;
        self
    }

    /// The gaps in the order in which they are printed.
    #[must_use]
    pub fn gaps_in_printed_order(&self) -> &[Gap] {
        self.printed_gaps.get_or_init(|| in_printed_order(self.assessment, &self.scorecard, &self.gaps))
    }

    /// The way to the target, calculated when it is first asked for; `None` without a target.
    #[must_use]
    pub fn roadmap(&self) -> Option<&Roadmap> {
        let way = || {
            let verdict = self.verdict.as_ref()?;
            Some(roadmap(self.assessment, &self.scenario, &self.scorecard, verdict, self.effort))
        };
        self.roadmap.get_or_init(way).as_ref()
    }

    /// The assessment directly before this one, if there is one to compare with.
    #[must_use]
    pub fn baseline(&self) -> Option<&Baseline<'a>> {
        self.baselines.last()
    }
}

fn baseline<'a>(
    earlier: &'a Assessment,
    now: &Assessment,
    scenario: &Scenario,
    target: Option<&'a Profile>,
) -> Baseline<'a> {
    let scorecard = score(earlier, &Scenario::default());
    let verdict = target
        .map(|target| judged_targets(earlier.questionnaire(), &scorecard, target, target.targets(now.questionnaire())));
    let comparison = compare(earlier, now, scenario);
    Baseline { assessment: earlier, scorecard, verdict, comparison }
}
