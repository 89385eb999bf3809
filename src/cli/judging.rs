//! An assessment with all that is computed from it.

use num_rational::BigRational;

use super::load::Loaded;
use crate::analysis::{Gap, Verdict, gaps, rung, verdict};
use crate::assessment::Assessment;
use crate::questionnaire::{DomainId, Measure, Profile, ProfileId};
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

    /// The least value by a measure that the target asks of a domain, or of the total.
    pub(super) fn asked(&self, measure: &Measure, domain: Option<&DomainId>) -> Option<&'l BigRational> {
        let profile = self.verdict.as_ref().map(|verdict| verdict.profile);
        let profile = profile.filter(|profile| profile.measure() == measure.id())?;
        domain.map_or_else(|| profile.total(), |id| profile.domain(id))
    }

    /// The highest profile of the ladder that is reached.
    pub(super) fn rung(&self) -> Option<&'l ProfileId> {
        rung(self.assessment, &self.scorecard)
    }
}
