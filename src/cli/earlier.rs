//! The assessment before the one that is reported.

use std::path::Path;

use super::compare::of_same;
use super::context::Context;
use super::load::Loaded;
use super::stop::Stop;
use crate::analysis::{Verdict, verdict};
use crate::assessment::Assessment;
use crate::problem::visible;
use crate::questionnaire::digest;
use crate::report::{Earlier, FileDigest, FileRole};
use crate::scoring::{Scorecard, score};

/// The assessment before, with its scores.
pub(super) struct Before {
    assessment: Assessment,
    scorecard: Scorecard,
    /// Its file, so that anyone can check it.
    pub(super) digest: FileDigest,
}

impl Before {
    /// Reads it in the language of the report.
    pub(super) fn read(context: &Context, file: &Path, loaded: &Loaded) -> Result<Self, Stop> {
        let (source, assessment) = of_same(context, file, loaded, Some(loaded.words.language().tag()))?;
        let name = file.file_name().map(|name| visible(&name.to_string_lossy())).unwrap_or_default();
        let digest = FileDigest { role: FileRole::Earlier, name, digest: digest(&source) };
        Ok(Self { scorecard: score(&assessment), assessment, digest })
    }

    /// The same target judged then.
    pub(super) fn verdict<'p>(&self, now: Option<&Verdict<'p>>) -> Option<Verdict<'p>> {
        now.map(|now| verdict(&self.assessment, &self.scorecard, now.profile))
    }

    pub(super) const fn as_earlier<'a>(&'a self, verdict: Option<&'a Verdict<'a>>) -> Earlier<'a> {
        Earlier { assessment: &self.assessment, scorecard: &self.scorecard, verdict }
    }
}
