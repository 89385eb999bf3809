//! An assessment with all that is computed from it.

use super::figures::Figures;
use super::load::Loaded;
use crate::analysis::{Gap, Verdict, gaps, rung, verdict};
use crate::assessment::Assessment;
use crate::questionnaire::{Domain, Measure, Profile, ProfileId};
use crate::scoring::{Scorecard, score};

/// An assessment with its scores, judged by its target.
pub(super) struct Judging<'l> {
    pub(super) assessment: &'l Assessment,
    pub(super) scorecard: Scorecard,
    pub(super) verdict: Option<Verdict<'l>>,
    /// In the order of the file.
    pub(super) gaps: Vec<Gap>,
}

impl<'l> Judging<'l> {
    pub(super) fn of(loaded: &'l Loaded) -> Self {
        let assessment = &loaded.assessment;
        let profile = loaded.target.as_ref().and_then(|id| assessment.questionnaire().profile(id.as_str()));
        Self::by(assessment, profile)
    }

    /// Judged by this profile.
    pub(super) fn by(assessment: &'l Assessment, profile: Option<&'l Profile>) -> Self {
        let scorecard = score(assessment);
        let verdict = profile.map(|profile| verdict(assessment, &scorecard, profile));
        let gaps = verdict.as_ref().map(|verdict| gaps(assessment, &scorecard, verdict)).unwrap_or_default();
        Self { assessment, scorecard, verdict, gaps }
    }

    /// How the figures of a domain, or of all, are written by a measure.
    pub(super) fn figures<'m>(&self, measure: &'m Measure, domain: Option<&Domain>) -> Figures<'m>
    where
        'l: 'm,
    {
        Figures::new(measure, domain, self.verdict.as_ref().map(|verdict| verdict.profile))
    }

    /// The highest profile of the ladder that is reached.
    pub(super) fn rung(&self) -> Option<&'l ProfileId> {
        rung(self.assessment, &self.scorecard)
    }
}
