//! What is certain by one measure while levels are supposed: of a question that is raised only what lies above it is computed
//! anew.

use std::collections::{HashMap, HashSet};

use num_rational::BigRational;

use super::combine::Outcome;
use super::evaluate::{Run, Supposing, evaluate};
use super::score;
use crate::assessment::{Assessment, Before};
use crate::questionnaire::{Condition, DomainId, LevelId, Measure, MeasureId, Question, QuestionId};

/// The scores by one measure with every open question at its lowest level, kept up to date while levels are supposed.
pub(crate) struct Certain {
    assessment: Assessment,
    measure: Measure,
    domains: HashMap<DomainId, Outcome>,
    total: Outcome,
    /// The domains that have a score, and whether the total has one: no level changes that.
    scored: (HashSet<DomainId>, bool),
    /// The questions on whose levels it hangs whether others are asked.
    decisive: HashSet<QuestionId>,
}

/// What was there before a level was supposed.
pub(crate) struct Undo {
    before: Before,
    domains: Vec<(DomainId, Outcome)>,
    total: Outcome,
}

impl Certain {
    /// The scores of an assessment; nothing for a measure that its questionnaire does not have.
    pub(crate) fn new(assessment: Assessment, measure: &MeasureId) -> Option<Self> {
        let measure = assessment.questionnaire().measure(measure)?.clone();
        let scorecard = score(&assessment);
        let scored = scorecard.domains().iter().filter(|scores| scores.score(measure.id()).is_some());
        let scored = (scored.map(|scores| scores.id().clone()).collect(), scorecard.total(measure.id()).is_some());
        let evaluation = evaluate(&assessment, &measure, Supposing::Lowest);
        let conditions = assessment.questionnaire().questions().iter().flat_map(Question::only_if);
        let decisive = conditions.filter_map(|condition| match condition {
            Condition::Level { question, .. } => Some(question.clone()),
            Condition::Fact { .. } => None,
        });
        let decisive = decisive.collect();
        Some(Self { domains: evaluation.domains, total: evaluation.total, scored, decisive, measure, assessment })
    }

    /// The assessment with all that is supposed of it.
    pub(crate) const fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// The certain score of a domain.
    pub(crate) fn domain(&self, id: &DomainId) -> Option<&BigRational> {
        self.domains.get(id).filter(|_| self.scored.0.contains(id)).and_then(value)
    }

    /// The certain total.
    pub(crate) fn total(&self) -> Option<&BigRational> {
        Some(&self.total).filter(|_| self.scored.1).and_then(value)
    }

    /// Whether it hangs on a question if others are asked: raising it changes more than what lies above it.
    pub(crate) fn decides(&self, id: &QuestionId) -> bool {
        self.decisive.contains(id)
    }

    /// Supposes a level, for a question on which no other hangs.
    pub(crate) fn suppose(&mut self, id: &QuestionId, level: &LevelId) -> Option<Undo> {
        let before = self.assessment.suppose(id, level)?;
        let questionnaire = self.assessment.shared_questionnaire();
        let run = Run { assessment: &self.assessment, measure: &self.measure, supposing: Supposing::Lowest };
        let mut domains = Vec::new();
        let mut above = questionnaire.question(id.as_str()).map(|question| question.domain().clone());
        while let Some(domain) = above.and_then(|id| questionnaire.domain(id.as_str())) {
            let outcome = run.domain(domain, &self.domains);
            let old = self.domains.insert(domain.id().clone(), outcome).unwrap_or(Outcome::Nothing);
            domains.push((domain.id().clone(), old));
            above = domain.parent().cloned();
        }
        let total = std::mem::replace(&mut self.total, run.total(&self.domains));
        Some(Undo { before, domains, total })
    }

    /// Takes back what was supposed last.
    pub(crate) fn undo(&mut self, undo: Undo) {
        self.assessment.put_back(undo.before);
        self.domains.extend(undo.domains);
        self.total = undo.total;
    }
}

const fn value(outcome: &Outcome) -> Option<&BigRational> {
    match outcome {
        Outcome::Value(value, _) => Some(value),
        _ => None,
    }
}
