//! Profiles: named targets.

use std::collections::BTreeMap;

use num_rational::BigRational;

use super::id::{DomainId, LevelId, MeasureId, ProfileId, QuestionId};
use super::model::Questionnaire;
use super::question::{Condition, Question};

/// A named target.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    pub(super) id: ProfileId,
    pub(super) title: String,
    pub(super) summary: Option<String>,
    pub(super) offered_if: Vec<Condition>,
    /// The least level of every question that has one, `every` already spelled out.
    pub(super) questions: BTreeMap<QuestionId, LevelId>,
    pub(super) domains: BTreeMap<DomainId, BigRational>,
    pub(super) total: Option<BigRational>,
    pub(super) measure: MeasureId,
}

/// One thing that a profile asks for.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Target<'p> {
    /// A question at a level or above.
    Question(&'p QuestionId, &'p LevelId),
    /// A domain's score, or more.
    Domain(&'p DomainId, &'p BigRational),
    /// The total, or more.
    Total(&'p BigRational),
}

impl Profile {
    /// A target on the total.
    #[must_use]
    pub fn of_total(least: BigRational, name: &str, measure: &MeasureId) -> Self {
        Self { total: Some(least), ..Self::empty(name, measure) }
    }

    /// A target on the score of a domain.
    #[must_use]
    pub fn of_domain(domain: DomainId, least: BigRational, name: &str, measure: &MeasureId) -> Self {
        Self { domains: BTreeMap::from([(domain, least)]), ..Self::empty(name, measure) }
    }

    fn empty(name: &str, measure: &MeasureId) -> Self {
        Self {
            id: ProfileId::new(name),
            title: name.to_owned(),
            summary: None,
            offered_if: Vec::new(),
            questions: BTreeMap::new(),
            domains: BTreeMap::new(),
            total: None,
            measure: measure.clone(),
        }
    }

    /// A profile that asks for what both ask for, the higher of two targets on the same thing. `None` for profiles of two
    /// measures, which are judged by different scores.
    #[must_use]
    pub fn and(mut self, other: &Self, questionnaire: &Questionnaire) -> Option<Self> {
        if self.measure != other.measure {
            return None;
        }
        for (id, level) in &other.questions {
            let scale = questionnaire.question(id.as_str()).map(Question::scale);
            let step = |level: &LevelId| scale.and_then(|scale| scale.step(level));
            if self.questions.get(id).is_none_or(|own| step(own) < step(level)) {
                self.questions.insert(id.clone(), level.clone());
            }
        }
        for (id, least) in &other.domains {
            if self.domains.get(id).is_none_or(|own| own < least) {
                self.domains.insert(id.clone(), least.clone());
            }
        }
        self.total = self.total.max(other.total.clone());
        self.id = ProfileId::new(&format!("{}+{}", self.id, other.id));
        self.title = format!("{} + {}", self.title, other.title);
        self.summary = None;
        Some(self)
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &ProfileId {
        &self.id
    }

    /// Its name.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Who should reach it, and whose figures these are.
    #[must_use]
    pub fn summary(&self) -> Option<&str> {
        self.summary.as_deref()
    }

    /// The facts under which it is offered.
    #[must_use]
    pub fn offered_if(&self) -> &[Condition] {
        &self.offered_if
    }

    /// The least level of a question, where the profile asks for one.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&LevelId> {
        self.questions.get(id)
    }

    /// The least score of a domain, where the profile asks for one.
    #[must_use]
    pub fn domain(&self, id: &DomainId) -> Option<&BigRational> {
        self.domains.get(id)
    }

    /// The domains for which the profile asks for a least score.
    pub(crate) fn domains(&self) -> impl Iterator<Item = (&DomainId, &BigRational)> {
        self.domains.iter()
    }

    /// The least total, where the profile asks for one.
    #[must_use]
    pub const fn total(&self) -> Option<&BigRational> {
        self.total.as_ref()
    }

    /// The measure by which domains, total and evidence are judged.
    #[must_use]
    pub const fn measure(&self) -> &MeasureId {
        &self.measure
    }

    /// Everything that the profile asks for: questions and domains in the order of the file, then the total.
    #[must_use]
    pub fn targets<'p>(&'p self, questionnaire: &Questionnaire) -> Vec<Target<'p>> {
        let questions = questionnaire
            .questions()
            .iter()
            .filter_map(|question| self.questions.get_key_value(question.id()))
            .map(|(id, level)| Target::Question(id, level));
        let domains = questionnaire
            .domains()
            .iter()
            .filter_map(|domain| self.domains.get_key_value(domain.id()))
            .map(|(id, value)| Target::Domain(id, value));
        questions.chain(domains).chain(self.total.iter().map(Target::Total)).collect()
    }
}
