//! What a report is made of, and what it is to leave out.

use std::collections::BTreeSet;

use super::document::{Colour, Look, Paper};
use crate::analysis::{Baseline, Comparison, Evaluation, Gap, Roadmap, Verdict};
use crate::assessment::{Assessment, Marking};
use crate::questionnaire::ProfileId;
use crate::scoring::Scorecard;

/// What a report is made of. Everything is computed before: the report only says it.
#[derive(Clone, Copy)]
pub struct ReportInput<'a> {
    /// The assessment on its questionnaire, whose texts are in the report's language and whose profiles are joined.
    pub assessment: &'a Assessment,
    /// Its scores.
    pub scorecard: &'a Scorecard,
    /// The verdict on the target, where there is a target.
    pub verdict: Option<&'a Verdict<'a>>,
    /// The gaps to the target in printed order.
    pub gaps: &'a [Gap],
    /// The way to the target.
    pub roadmap: Option<&'a Roadmap>,
    /// The highest profile of the ladder that is reached.
    pub rung: Option<&'a ProfileId>,
    /// The assessment before this one.
    pub earlier: Option<Earlier<'a>>,
    /// The earlier assessments, oldest first; the last is the one before.
    pub occasions: &'a [Baseline<'a>],
    /// The files that made the report.
    pub digests: &'a [FileDigest],
    /// Who issues the report, and its look.
    pub house: &'a House,
    /// What is asked for.
    pub options: &'a Options,
    /// The characters of a text that the renderer cannot print.
    pub unprintable: &'a dyn Fn(&str) -> Vec<char>,
    /// Whether the renderer draws levels as rows of fields, which want a word on how to read them.
    pub draws_fields: bool,
}

impl<'a> ReportInput<'a> {
    /// The input for a renderer that prints every character and draws no fields; without the digests of the files.
    #[must_use]
    pub fn new(evaluation: &'a Evaluation<'a>, house: &'a House, options: &'a Options) -> Self {
        Self {
            assessment: evaluation.assessment,
            scorecard: &evaluation.scorecard,
            verdict: evaluation.verdict.as_ref(),
            gaps: evaluation.gaps_in_printed_order(),
            roadmap: evaluation.roadmap(),
            rung: evaluation.reached_profile,
            earlier: evaluation.baseline().map(|baseline| Earlier {
                assessment: baseline.assessment,
                scorecard: &baseline.scorecard,
                verdict: baseline.verdict.as_ref(),
                comparison: &baseline.comparison,
            }),
            occasions: &evaluation.baselines,
            digests: &[],
            house,
            options,
            unprintable: &|_| Vec::new(),
            draws_fields: false,
        }
    }
}

/// An assessment of the same team before this one.
#[derive(Debug, Clone, Copy)]
pub struct Earlier<'a> {
    /// The assessment.
    pub assessment: &'a Assessment,
    /// Its scores.
    pub scorecard: &'a Scorecard,
    /// The same target judged then.
    pub verdict: Option<&'a Verdict<'a>>,
    /// What changed since.
    pub comparison: &'a Comparison,
}

/// A file that made the report, so that anyone can check it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileDigest {
    /// What the file is.
    pub role: FileRole,
    /// Its name, without a folder.
    pub name: String,
    /// `sha256:…`.
    pub digest: String,
}

/// What a file is to the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FileRole {
    /// The questionnaire.
    Questionnaire,
    /// Its translation.
    Translation,
    /// A profile in a file of its own.
    Profile,
    /// The assessment.
    Assessment,
    /// The assessment before this one.
    Earlier,
}

/// Who issues the report, and its look, from the configuration.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct House {
    /// The organisation that issues the report.
    pub organisation: Option<String>,
    /// Logo, accent colour, paper.
    pub look: Look,
}

impl House {
    /// A house of this look.
    #[must_use]
    pub const fn new(organisation: Option<String>, logo: Option<Vec<u8>>, accent: Colour, paper: Paper) -> Self {
        Self { organisation, look: Look { paper, accent, logo } }
    }
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Options {
    /// The parts to print; all where none is named. The cover is always there.
    pub sections: BTreeSet<Section>,
    /// What the version to share leaves out.
    pub redact: Redact,
    /// Another marking than the assessment's. Leaving something out never lowers it by itself.
    pub marking: Option<Marking>,
}

/// A part of the report, in printed order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Section {
    /// Page one for decision makers.
    Summary,
    /// Context and method.
    Method,
    /// Results.
    Results,
    /// Gaps.
    Gaps,
    /// Roadmap.
    Roadmap,
    /// Progress since the assessment before.
    Progress,
    /// Evidence register.
    Evidence,
    /// Annexes.
    Annexes,
}

impl Section {
    /// Every part, in printed order.
    pub const ALL: [Self; 8] = [
        Self::Summary,
        Self::Method,
        Self::Results,
        Self::Gaps,
        Self::Roadmap,
        Self::Progress,
        Self::Evidence,
        Self::Annexes,
    ];

    /// The word by which a command names it; also the anchor of its first heading.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Method => "method",
            Self::Results => "results",
            Self::Gaps => "gaps",
            Self::Roadmap => "roadmap",
            Self::Progress => "progress",
            Self::Evidence => "evidence",
            Self::Annexes => "annexes",
        }
    }
}

/// A chart of the report that is drawn by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartChoice {
    /// Scores of the domains, or the answers of one, on a web.
    Radar,
    /// The same as bars.
    Bars,
    /// Every question as a field.
    HeatMap,
    /// From the previous assessment to the target.
    Progress,
    /// How many questions are at each level.
    Levels,
}

impl ChartChoice {
    /// Every chart.
    pub const ALL: [Self; 5] = [Self::Radar, Self::Bars, Self::HeatMap, Self::Progress, Self::Levels];

    /// The word by which a command names it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Radar => "radar",
            Self::Bars => "bars",
            Self::HeatMap => "heatmap",
            Self::Progress => "progress",
            Self::Levels => "levels",
        }
    }
}

/// What the version to share leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "four things that are left out independently of each other")]
pub struct Redact {
    /// Notes, reasons, what is unknown and who is to be asked, findings, the conclusion.
    pub notes: bool,
    /// Persons everywhere; the team and its organisation stay.
    pub names: bool,
    /// The evidence register and every link.
    pub evidence: bool,
    /// Levels, claims and votes; scores of domains and totals stay.
    pub answers: bool,
}

impl Redact {
    /// Whether anything is left out.
    #[must_use]
    pub const fn any(self) -> bool {
        self.notes || self.names || self.evidence || self.answers
    }
}
