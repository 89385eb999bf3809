//! Measures: how answers become scores, as data. The rules are carried out in [`scoring`](crate::scoring).

use num_bigint::BigInt;
use num_rational::BigRational;

use super::id::{BandId, LevelId, MeasureId};

/// One way to score an assessment.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    pub(super) id: MeasureId,
    pub(super) title: String,
    pub(super) blank: Blank,
    pub(super) evidence: EvidenceRule,
    /// One rule for each depth of the structure, outermost first.
    pub(super) rules: Vec<Rule>,
    pub(super) total: Rule,
    pub(super) bands: Vec<Band>,
    pub(super) indicative: bool,
    pub(super) note: Option<String>,
}

impl Measure {
    /// What stands for the measures of a file that has none that could be read. A valid questionnaire never holds it.
    pub(super) fn unread() -> Self {
        Self {
            id: MeasureId::new(""),
            title: String::new(),
            blank: Blank::default(),
            evidence: EvidenceRule::default(),
            rules: Vec::new(),
            total: Rule::UNREAD,
            bands: Vec::new(),
            indicative: false,
            note: None,
        }
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &MeasureId {
        &self.id
    }

    /// Its name for the reader.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// How blanks count.
    #[must_use]
    pub const fn blank(&self) -> Blank {
        self.blank
    }

    /// How answers without evidence count.
    #[must_use]
    pub const fn evidence(&self) -> EvidenceRule {
        self.evidence
    }

    /// The rule of the domains at a depth of the tree, 0 the outermost.
    #[must_use]
    pub fn rule(&self, depth: usize) -> &Rule {
        // A questionnaire's tree is never deeper than its structure, and there is one rule for each word of that.
        self.rules.get(depth).unwrap_or(&self.total)
    }

    /// The rule of the total.
    #[must_use]
    pub const fn total(&self) -> &Rule {
        &self.total
    }

    /// The names for ranges, in the order of the file.
    #[must_use]
    pub fn bands(&self) -> &[Band] {
        &self.bands
    }

    /// The names for ranges of the total, or of the domains at a depth.
    pub fn bands_of(&self, of: BandOf) -> impl Iterator<Item = &Band> {
        self.bands.iter().filter(move |band| band.of == of)
    }

    /// Whether its scores are to be shown as indicative.
    #[must_use]
    pub const fn is_indicative(&self) -> bool {
        self.indicative
    }

    /// What the reader has to know about it.
    #[must_use]
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }
}

/// How blank, unknown and unconfirmed answers count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Blank {
    /// They are left out of value and range.
    #[default]
    Ignore,
    /// They count as the scale's lowest level.
    Lowest,
    /// There is no value while one remains.
    Refuse,
}

/// How an answer counts at a level that needs evidence when there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum EvidenceRule {
    /// As it was given.
    #[default]
    Optional,
    /// As the lowest level.
    Required,
    /// As the highest level that is proven or needs no evidence.
    Cap,
}

/// How a domain or the total is made of what is below it.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// The rule itself.
    pub combine: Combine,
    /// What it is applied to.
    pub over: Over,
    /// Maps the range linearly to 0..N.
    pub out_of: Option<BigRational>,
    /// How the value is rounded in the end, before bands.
    pub round: Round,
}

impl Rule {
    /// What stands for a rule that could not be read: one that has a score, so that no target below seems to lack it.
    pub(super) const UNREAD: Self =
        Self { combine: Combine::Mean, over: Over::Children, out_of: None, round: Round::Exact };
}

/// How the value of a rule is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Round {
    /// Not at all.
    #[default]
    Exact,
    /// Down to a whole number.
    Down,
    /// To the nearest figure with so many decimals, half away from zero.
    Nearest(u32),
}

impl Round {
    /// The rounded value.
    #[must_use]
    pub fn apply(self, value: &BigRational) -> BigRational {
        match self {
            Self::Exact => value.clone(),
            Self::Down => value.floor(),
            Self::Nearest(decimals) => {
                let unit = BigRational::from_integer(BigInt::from(10).pow(decimals));
                (value * &unit).round() / unit
            }
        }
    }
}

/// What a rule is applied to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Over {
    /// The domains or questions directly below.
    #[default]
    Children,
    /// The questions below at any depth, by their own weights.
    Questions,
}

/// The rules by which what is below gives one value and the range in which it lies. What is not applicable, not in scope, of
/// another measure or of weight 0 leaves the combination; with nothing left there is no score.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Combine {
    /// The weighted mean, Σ w·v / Σ w; its range is the mean of the ranges. SIM3-style domains, SAMM above the stream, SOC-CMM,
    /// CREST, GCI pillars, NCSI.
    Mean,
    /// The weighted sum, Σ w·v of what counts; its range is the sum of the ranges. SAMM streams, the GCI total, points.
    Sum,
    /// The least; its range is that of the least ends.
    Min,
    /// The greatest; its range is that of the greatest ends.
    Max,
    /// The highest step such that every question up to it stands at `pass` or above, else `floor`; from `floor` to the highest
    /// step. What is not applicable passes, a blank never does. C2M2's MIL, the stages of the Oxford CMM, NCAF.
    Gate {
        /// The level at which a question passes.
        pass: LevelId,
        /// The value below the first step.
        floor: i64,
    },
    /// The children in order, each rescaled to 0..1, added up to and including the first that is not exactly 1; from 0 to their
    /// number. A child with nothing left counts as 1. The MIL of CRR and CERT-RMM.
    Stack,
    /// No score: the totals of SIM3, C2M2 and CSF.
    None,
}

/// A name for the range from `from` to the next band.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// Its id.
    pub id: BandId,
    /// Its name for the reader.
    pub label: String,
    /// Its lower bound, which belongs to it.
    pub from: BigRational,
    /// Whose scores it names.
    pub of: BandOf,
}

/// Whose scores a band names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BandOf {
    /// The total.
    Total,
    /// The domains at a depth of the structure.
    Depth(usize),
}
