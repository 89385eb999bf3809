//! The shapes of version 1, as pipelines read them. They stand apart from the values that they spell, so that no change inside
//! the program changes what is read. Keys are never renamed; new ones may come.

use num_rational::BigRational;
use num_traits::ToPrimitive;
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A figure: a whole number without `.0`, any other as the nearest double.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Figure(pub(super) BigRational);

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let whole = if self.0.is_integer() { self.0.numer().to_i64() } else { None };
        match (whole, self.0.to_f64()) {
            (Some(whole), _) => serializer.serialize_i64(whole),
            (None, Some(nearest)) => serializer.serialize_f64(nearest),
            (None, None) => serializer.serialize_none(),
        }
    }
}

/// Keys and values in the order of the questionnaire.
#[derive(Debug, Clone)]
pub(super) struct Ordered<T>(pub(super) Vec<(String, T)>);

impl<T: Serialize> Serialize for Ordered<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

/// `score/1`.
#[derive(Debug, serde::Serialize)]
pub(super) struct ScoreDocument<'a> {
    pub(super) palier: &'static str,
    #[serde(flatten)]
    pub(super) head: Head<'a>,
    pub(super) coverage: Coverage,
    pub(super) total: Ordered<Option<Score>>,
    pub(super) domains: Vec<Domain<'a>>,
    pub(super) questions: Vec<Question<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) supposed: Option<Vec<SupposedAnswer<'a>>>,
    pub(super) rung: Option<&'a str>,
    pub(super) profile: Option<Verdict<'a>>,
}

/// `gaps/1`.
#[derive(Debug, serde::Serialize)]
pub(super) struct GapsDocument<'a> {
    pub(super) palier: &'static str,
    #[serde(flatten)]
    pub(super) head: Head<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) supposed: Option<Vec<SupposedAnswer<'a>>>,
    pub(super) profile: Option<Verdict<'a>>,
}

/// A hypothetical answer.
#[derive(Debug, serde::Serialize)]
pub(super) struct SupposedAnswer<'a> {
    pub(super) id: &'a str,
    pub(super) level: &'a str,
}

/// `explain/1`; its `kind` is that of the explained score, not of the assessment.
#[derive(Debug, serde::Serialize)]
pub(super) struct ExplainDocument<'a> {
    pub(super) palier: &'static str,
    pub(super) questionnaire: QuestionnaireHead<'a>,
    pub(super) subject: Subject<'a>,
    pub(super) date: String,
    pub(super) status: &'static str,
    pub(super) marking: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) supposed: Option<Vec<SupposedAnswer<'a>>>,
    #[serde(flatten)]
    pub(super) explained: Option<ExplainedScore<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) measures: Vec<ExplainedScore<'a>>,
}

/// A score with its parts, and what single steps would change.
#[derive(Debug, serde::Serialize)]
pub(super) struct ExplainedScore<'a> {
    #[serde(flatten)]
    pub(super) explained: Explained<'a>,
    pub(super) next: Vec<NextStep<'a>>,
}

/// A node of a calculation.
#[derive(Debug, Default, serde::Serialize)]
pub(super) struct Explained<'a> {
    pub(super) kind: &'static str,
    pub(super) id: &'a str,
    pub(super) measure: &'a str,
    pub(super) rule: Option<&'static str>,
    pub(super) weight: Option<Figure>,
    pub(super) level: Option<&'a str>,
    pub(super) counts: Option<&'a str>,
    pub(super) value: Option<Figure>,
    pub(super) exact: Option<String>,
    pub(super) low: Option<Figure>,
    pub(super) high: Option<Figure>,
    pub(super) share: Option<Figure>,
    pub(super) share_exact: Option<String>,
    pub(super) offset: Option<Figure>,
    pub(super) rounding: Option<Figure>,
    pub(super) left_out: Option<&'static str>,
    pub(super) blocking: Vec<&'a str>,
    pub(super) parts: Vec<Explained<'a>>,
}

/// What one step of one question would change.
#[derive(Debug, serde::Serialize)]
pub(super) struct NextStep<'a> {
    pub(super) id: &'a str,
    pub(super) to: &'a str,
    pub(super) change: Figure,
    pub(super) exact: String,
}

/// `plan/1`. `status` is that of the plan; the assessment's own is left out.
#[derive(Debug, serde::Serialize)]
pub(super) struct PlanDocument<'a> {
    pub(super) palier: &'static str,
    #[serde(flatten)]
    pub(super) head: PlanHead<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) supposed: Option<Vec<SupposedAnswer<'a>>>,
    pub(super) status: &'static str,
    pub(super) targets: Vec<PlannedTarget<'a>>,
    pub(super) cost_days: u32,
    pub(super) agreed_days: u32,
    pub(super) bound_days: Option<u32>,
    pub(super) proved: bool,
    pub(super) budget_days: Option<u32>,
    pub(super) assumed_effort: usize,
    pub(super) find_out: Vec<&'a str>,
    pub(super) best: Vec<Most<'a>>,
    pub(super) steps: Vec<PlanStep<'a>>,
}

/// The head of [`ScoreDocument`] without the status of the assessment.
#[derive(Debug, serde::Serialize)]
pub(super) struct PlanHead<'a> {
    pub(super) questionnaire: QuestionnaireHead<'a>,
    pub(super) subject: Subject<'a>,
    pub(super) date: String,
    pub(super) kind: &'static str,
    pub(super) marking: &'static str,
}

/// A level or a figure.
#[derive(Debug, serde::Serialize)]
#[serde(untagged)]
pub(super) enum Reach<'a> {
    Level(&'a str),
    Figure(Figure),
}

/// A target before and after a plan.
#[derive(Debug, serde::Serialize)]
pub(super) struct PlannedTarget<'a> {
    pub(super) kind: &'static str,
    pub(super) id: &'a str,
    pub(super) target: Option<Reach<'a>>,
    pub(super) before: Option<Reach<'a>>,
    pub(super) after: Option<Reach<'a>>,
    pub(super) met: bool,
}

/// The most that can be reached of a target.
#[derive(Debug, serde::Serialize)]
pub(super) struct Most<'a> {
    pub(super) kind: &'static str,
    pub(super) id: &'a str,
    pub(super) value: Option<Reach<'a>>,
}

/// An agreed action or a suggested step.
#[derive(Debug, serde::Serialize)]
pub(super) struct PlanStep<'a> {
    pub(super) kind: &'static str,
    pub(super) id: Option<&'a str>,
    pub(super) from: Option<&'a str>,
    pub(super) to: Option<&'a str>,
    pub(super) effort: Option<&'static str>,
    pub(super) days: u32,
    pub(super) horizon: Option<usize>,
    #[serde(rename = "do")]
    pub(super) advice: Option<&'a str>,
    pub(super) action: Option<&'a str>,
}

/// `due/1`.
#[derive(Debug, serde::Serialize)]
pub(super) struct DueDocument<'a> {
    pub(super) palier: &'static str,
    pub(super) as_of: String,
    pub(super) items: Vec<DueItem<'a>>,
    pub(super) not_carried_over: usize,
}

/// Something that is due.
#[derive(Debug, serde::Serialize)]
pub(super) struct DueItem<'a> {
    pub(super) kind: &'static str,
    pub(super) team: &'a str,
    pub(super) file: &'a str,
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) owner: Option<&'a str>,
    pub(super) date: Option<String>,
    pub(super) days: Option<i32>,
    pub(super) status: &'static str,
    pub(super) marking: &'static str,
}

/// `merge/1`.
#[derive(Debug, serde::Serialize)]
pub(super) struct MergeDocument<'a> {
    pub(super) palier: &'static str,
    pub(super) questionnaire: QuestionnaireHead<'a>,
    pub(super) files: Vec<&'a str>,
    pub(super) agreed: usize,
    pub(super) open: usize,
    pub(super) questions: Vec<MergedQuestion<'a>>,
}

/// A question of several files: what each says, by the file's name.
#[derive(Debug, serde::Serialize)]
pub(super) struct MergedQuestion<'a> {
    pub(super) id: &'a str,
    pub(super) state: &'static str,
    pub(super) agreed: Option<&'a str>,
    pub(super) levels: Ordered<Option<&'a str>>,
    pub(super) states: Ordered<&'static str>,
    pub(super) votes: Ordered<u32>,
    pub(super) spread: Option<usize>,
}

/// `compare/1`.
#[derive(Debug, serde::Serialize)]
pub(super) struct CompareDocument<'a> {
    pub(super) palier: &'static str,
    #[serde(flatten)]
    pub(super) head: Head<'a>,
    pub(super) since: Since<'a>,
    pub(super) care: Vec<&'static str>,
    pub(super) total: Ordered<Option<Change>>,
    pub(super) domains: Vec<DomainChange<'a>>,
    pub(super) questions: Vec<QuestionChange<'a>>,
    pub(super) trend: Vec<Occasion>,
}

/// The assessment that is compared with.
#[derive(Debug, serde::Serialize)]
pub(super) struct Since<'a> {
    pub(super) questionnaire: QuestionnaireHead<'a>,
    pub(super) date: String,
    pub(super) kind: &'static str,
    pub(super) status: &'static str,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct DomainChange<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) scores: Ordered<Option<Change>>,
    pub(super) domains: Vec<DomainChange<'a>>,
}

/// A change with the shares that add up to it; `exact` is the change as a fraction.
#[derive(Debug, serde::Serialize)]
#[expect(clippy::struct_field_names, reason = "the key is frozen")]
pub(super) struct Change {
    pub(super) from: Option<Figure>,
    pub(super) to: Option<Figure>,
    pub(super) change: Option<Figure>,
    pub(super) exact: Option<String>,
    pub(super) causes: Option<Causes>,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Causes {
    pub(super) answers: Figure,
    pub(super) newly_answered: Figure,
    pub(super) applicability: Figure,
    pub(super) questionnaire: Figure,
    pub(super) no_longer_answered: Figure,
    pub(super) to_confirm: Figure,
    pub(super) evidence: Figure,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct QuestionChange<'a> {
    pub(super) id: &'a str,
    pub(super) from: Option<Stands<'a>>,
    pub(super) to: Option<Stands<'a>>,
    pub(super) steps: Option<i64>,
    pub(super) cause: &'static str,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Stands<'a> {
    pub(super) state: &'static str,
    pub(super) level: Option<&'a str>,
    pub(super) counts: Option<&'a str>,
}

/// The values on one day.
#[derive(Debug, serde::Serialize)]
pub(super) struct Occasion {
    pub(super) date: String,
    pub(super) version: String,
    pub(super) total: Ordered<Option<Figure>>,
    pub(super) domains: Ordered<Ordered<Option<Figure>>>,
}

/// Which assessment it is.
#[derive(Debug, serde::Serialize)]
pub(super) struct Head<'a> {
    pub(super) questionnaire: QuestionnaireHead<'a>,
    pub(super) subject: Subject<'a>,
    pub(super) date: String,
    pub(super) kind: &'static str,
    pub(super) status: &'static str,
    pub(super) marking: &'static str,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct QuestionnaireHead<'a> {
    pub(super) id: &'a str,
    pub(super) version: &'a str,
    pub(super) digest: &'a str,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Subject<'a> {
    pub(super) team: &'a str,
    pub(super) organisation: Option<&'a str>,
    pub(super) country: Option<&'a str>,
    pub(super) group: Option<&'a str>,
    pub(super) part_of: Option<&'a str>,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Coverage {
    pub(super) in_scope: usize,
    pub(super) answered: usize,
    pub(super) unknown: usize,
    pub(super) not_applicable: usize,
    pub(super) to_confirm: usize,
    pub(super) blank: usize,
    pub(super) needs_evidence: usize,
    pub(super) supported: usize,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Score {
    pub(super) value: Option<Figure>,
    pub(super) exact: Option<String>,
    pub(super) low: Figure,
    pub(super) high: Figure,
    pub(super) min: Figure,
    pub(super) max: Figure,
    pub(super) band: Option<String>,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Domain<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) kind: Option<&'a str>,
    pub(super) weight: Figure,
    pub(super) scores: Ordered<Option<Score>>,
    pub(super) coverage: Option<Coverage>,
    pub(super) domains: Vec<Domain<'a>>,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Question<'a> {
    pub(super) id: &'a str,
    pub(super) domain: Option<&'a str>,
    pub(super) state: &'static str,
    pub(super) level: Option<&'a str>,
    pub(super) claimed: Option<&'a str>,
    pub(super) counts: Option<&'a str>,
    pub(super) value: Option<Figure>,
    pub(super) supported: Option<bool>,
    pub(super) weight: Option<Figure>,
}

#[derive(Debug, serde::Serialize)]
#[expect(clippy::struct_field_names, reason = "the key is frozen")]
pub(super) struct Verdict<'a> {
    pub(super) id: &'a str,
    pub(super) verdict: &'static str,
    pub(super) met: usize,
    pub(super) of: usize,
    pub(super) not_applicable: usize,
    pub(super) gaps: Vec<Gap<'a>>,
}

/// A gap, told apart by `kind`.
#[derive(Debug, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Gap<'a> {
    Question { id: &'a str, level: Option<&'a str>, target: &'a str, steps: Option<usize>, shortfall: Option<Figure> },
    Domain { id: &'a str, value: Option<Figure>, target: Figure, shortfall: Option<Figure> },
    Total { id: &'static str, value: Option<Figure>, target: Figure, shortfall: Option<Figure> },
}
