//! Questions, and what hangs on them: advice, conditions.

use std::collections::BTreeMap;
use std::sync::Arc;

use num_rational::BigRational;

use super::id::{DomainId, FactId, LevelId, MeasureId, QuestionId};
use super::scale::Scale;

/// A question.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    pub(super) id: QuestionId,
    pub(super) domain: DomainId,
    pub(super) title: String,
    pub(super) ask: String,
    pub(super) help: Option<String>,
    pub(super) why: Option<String>,
    pub(super) scale: Arc<Scale>,
    pub(super) weight: BigRational,
    pub(super) gate: Option<i64>,
    pub(super) measures: Option<Vec<MeasureId>>,
    pub(super) may_be_not_applicable: bool,
    pub(super) levels: BTreeMap<LevelId, String>,
    pub(super) evidence: Vec<String>,
    pub(super) advice: BTreeMap<LevelId, Advice>,
    pub(super) needs: Vec<QuestionId>,
    pub(super) only_if: Vec<Condition>,
    pub(super) refs: Vec<(String, Vec<String>)>,
}

impl Question {
    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &QuestionId {
        &self.id
    }

    /// The domain that it stands in.
    #[must_use]
    pub const fn domain(&self) -> &DomainId {
        &self.domain
    }

    /// Its short name.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The question as it is read out.
    #[must_use]
    pub fn ask(&self) -> &str {
        &self.ask
    }

    /// What the assessor should listen for.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// What goes wrong without it.
    #[must_use]
    pub fn why(&self) -> Option<&str> {
        self.why.as_deref()
    }

    /// The scale that it is answered on.
    #[must_use]
    pub fn scale(&self) -> &Scale {
        &self.scale
    }

    /// Its weight, before the importance that the team gives it.
    #[must_use]
    pub const fn weight(&self) -> &BigRational {
        &self.weight
    }

    /// The step of a `gate` measure that it belongs to.
    #[must_use]
    pub const fn gate(&self) -> Option<i64> {
        self.gate
    }

    /// Whether a measure takes it into account.
    #[must_use]
    pub fn is_measured_by(&self, measure: &MeasureId) -> bool {
        self.measures.as_ref().is_none_or(|measures| measures.contains(measure))
    }

    /// Whether "not applicable" is an answer, with a reason.
    #[must_use]
    pub const fn may_be_not_applicable(&self) -> bool {
        self.may_be_not_applicable
    }

    /// What a level looks like for this very question, where the question says so.
    #[must_use]
    pub fn level_text(&self, level: &LevelId) -> Option<&str> {
        self.levels.get(level).map(String::as_str)
    }

    /// The documents that one would ask to see.
    #[must_use]
    pub fn evidence(&self) -> &[String] {
        &self.evidence
    }

    /// How to reach a level from the one below it.
    #[must_use]
    pub fn advice(&self, level: &LevelId) -> Option<&Advice> {
        self.advice.get(level)
    }

    /// What is to be settled first.
    #[must_use]
    pub fn needs(&self) -> &[QuestionId] {
        &self.needs
    }

    /// The conditions under which it is asked; all must hold.
    #[must_use]
    pub fn only_if(&self) -> &[Condition] {
        &self.only_if
    }

    /// The codes of other models: scheme and codes.
    #[must_use]
    pub fn refs(&self) -> &[(String, Vec<String>)] {
        &self.refs
    }
}

/// How to reach a level from the one below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// What to do, as an imperative.
    pub action: String,
    /// How much work it is.
    pub effort: Option<Effort>,
}

/// How much work an action is. The days stand in the configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Effort {
    /// Days.
    S,
    /// Weeks.
    M,
    /// Months.
    L,
    /// Half a year.
    Xl,
}

impl Effort {
    /// Every effort, least first.
    pub const ALL: [Self; 4] = [Self::S, Self::M, Self::L, Self::Xl];

    /// The letters by which files name it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::S => "S",
            Self::M => "M",
            Self::L => "L",
            Self::Xl => "XL",
        }
    }

    /// The days that it counts for where nobody has configured others.
    #[must_use]
    pub const fn usual_days(self) -> u32 {
        match self {
            Self::S => 2,
            Self::M => 10,
            Self::L => 40,
            Self::Xl => 120,
        }
    }
}

/// A condition under which a question is asked, or a profile offered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Condition {
    /// The team stated one of these options. Holds while the fact is not stated.
    Fact {
        /// The fact.
        fact: FactId,
        /// The options.
        is: Vec<String>,
    },
    /// An earlier question stands at this level or above. Holds while that question is blank or unknown.
    Level {
        /// The earlier question.
        question: QuestionId,
        /// The least level.
        at_least: LevelId,
    },
}
