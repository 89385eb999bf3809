//! Whether an assessment fell behind an earlier one.

use std::collections::BTreeSet;

use num_rational::BigRational;

use super::verdict::{TargetStatus, judged_targets, verdict};
use crate::assessment::{Assessment, State};
use crate::questionnaire::{DomainId, Measure, Profile, QuestionId, Target};
use crate::scoring::{Scenario, Scorecard, score};

/// Something that is lower than it was.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Regression {
    /// The lower bound of a domain's score fell, or its score is gone.
    Domain {
        /// The domain.
        id: DomainId,
        /// The lower bound before.
        from: BigRational,
        /// The lower bound now.
        to: Option<BigRational>,
    },
    /// A target that was met is no longer met: a question, a domain or `total`.
    Target(String),
}

/// What is lower than in an earlier assessment.
#[derive(Debug, Clone, PartialEq)]
pub struct Regressions {
    /// What is lower, in the order of the questionnaire.
    pub found: Vec<Regression>,
    /// Answers that wait to be confirmed, which are left out on both sides.
    pub not_judged: usize,
    /// Questions with a confirmed answer.
    pub judged: usize,
}

/// Compares the lower bounds of all domains and the targets with an earlier assessment, judged on its own last day. Questions
/// whose answers are to be confirmed are left out on both sides. Domains that the earlier one did not score are ignored.
#[must_use]
pub fn regressions(old: &Assessment, new: &Assessment, scenario: &Scenario, target: Option<&Profile>) -> Regressions {
    let questions = new.questionnaire().questions();
    let waiting: BTreeSet<QuestionId> = questions
        .iter()
        .filter(|question| new.state(question) == State::ToConfirm)
        .map(|question| question.id().clone())
        .collect();
    let without = |assessment: &Assessment, scenario: Scenario| {
        let outside = assessment.out_of_scope().union(&waiting).cloned().collect();
        score(assessment, &scenario.with_out_of_scope(outside))
    };
    let (before, after) = (without(old, Scenario::default()), without(new, scenario.clone()));
    let mut found = Vec::new();
    let measures = old.questionnaire().measures().iter().map(Measure::id);
    for measure in measures {
        let low = |card: &Scorecard, id: &DomainId| Some(card.domain(id)?.score(measure)?.low().clone());
        for domain in old.questionnaire().domains() {
            let Some(from) = low(&before, domain.id()) else { continue };
            // A domain of which nothing is confirmed yet is not judged.
            let below =
                new.questionnaire().domain(domain.id().as_str()).map(|own| new.questionnaire().questions_below(own));
            let waits = below
                .is_some_and(|below| !below.is_empty() && below.iter().all(|question| waiting.contains(question.id())));
            let to = low(&after, domain.id());
            if !waits && to.as_ref().is_none_or(|to| *to < from) {
                found.push(Regression::Domain { id: domain.id().clone(), from, to });
            }
        }
    }
    if let Some(target) = target {
        let was = judged_targets(old.questionnaire(), &before, target, target.targets(new.questionnaire()));
        let is = verdict(new.questionnaire(), &after, target);
        let lost = was.targets.iter().zip(&is.targets).filter(|(was, is)| {
            was.status == TargetStatus::Reached && matches!(is.status, TargetStatus::Short | TargetStatus::Open)
        });
        found.extend(lost.map(|(was, _)| {
            Regression::Target(match was.target {
                Target::Question(id, _) => id.to_string(),
                Target::Domain(id, _) => id.to_string(),
                Target::Total(_) => "total".to_owned(),
            })
        }));
    }
    let settled = |state: State| matches!(state, State::Answered | State::NotApplicable);
    let judged = after.questions().iter().filter(|question| settled(question.state)).count();
    Regressions { found, not_judged: waiting.len(), judged }
}
