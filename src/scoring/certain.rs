//! What is certain by one measure while levels are supposed: of a question that is raised only what lies above it is computed
//! anew.

use std::collections::{HashMap, HashSet};

use num_rational::BigRational;

use super::combine::{Outcome, Sums};
use super::evaluate::{Run, Supposing, evaluate};
use super::score;
use crate::assessment::{Assessment, Before};
use crate::questionnaire::{Condition, DomainId, LevelId, Measure, MeasureId, Over, Question, QuestionId};

/// The scores by one measure with every open question at its lowest level, kept up to date while levels are supposed.
pub(crate) struct Certain {
    assessment: Assessment,
    measure: Measure,
    domains: HashMap<DomainId, Outcome>,
    total: Outcome,
    /// The sums of means and sums, by domain and of the total.
    sums: (HashMap<DomainId, Sums>, Option<Sums>),
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
    /// The domain, or none for the total, whose sums have changed, with the weight and the values of the part.
    changes: Vec<(Option<DomainId>, Change)>,
}

/// A part of a mean or a sum that goes from one value to another.
#[derive(Clone)]
struct Change {
    weight: BigRational,
    from: BigRational,
    to: BigRational,
}

impl Change {
    fn of(weight: &BigRational, from: &Outcome, to: &Outcome) -> Option<Self> {
        let (from, to) = (value(from)?.clone(), value(to)?.clone());
        Some(Self { weight: weight.clone(), from, to })
    }
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
        let run = Run { assessment: &assessment, measure: &measure, supposing: Supposing::Lowest };
        let domains = assessment.questionnaire().domains().iter();
        let sums = domains.filter_map(|domain| Some((domain.id().clone(), run.sums(domain, &evaluation.domains)?)));
        let sums = (sums.collect(), run.sums_of_all(&evaluation.domains));
        Some(Self { domains: evaluation.domains, total: evaluation.total, sums, scored, decisive, measure, assessment })
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
        let questionnaire = self.assessment.shared_questionnaire();
        let question = questionnaire.question(id.as_str())?;
        let part = |assessment: &Assessment| {
            Run { assessment, measure: &self.measure, supposing: Supposing::Lowest }.question(question)
        };
        let was = part(&self.assessment);
        let before = self.assessment.suppose(id, level)?;
        let is = part(&self.assessment);
        let run = Run { assessment: &self.assessment, measure: &self.measure, supposing: Supposing::Lowest };
        let whole = was.zip(is).and_then(|(was, is)| Change::of(&was.weight, &was.outcome, &is.outcome));
        let mut change = whole.clone();
        let (mut domains, mut changes) = (Vec::new(), Vec::new());
        let mut above = questionnaire.domain(question.domain().as_str());
        while let Some(domain) = above {
            let rule = self.measure.rule(domain.depth());
            let part = if rule.over == Over::Questions { &whole } else { &change };
            let outcome = match (self.sums.0.get_mut(domain.id()), part) {
                (Some(sums), Some(part)) => {
                    sums.change(&part.weight, &part.from, &part.to);
                    changes.push((Some(domain.id().clone()), part.clone()));
                    sums.outcome(rule)
                }
                _ => run.domain(domain, &self.domains),
            };
            let old = self.domains.insert(domain.id().clone(), outcome).unwrap_or(Outcome::Nothing);
            change = self.domains.get(domain.id()).and_then(|new| Change::of(domain.weight(), &old, new));
            domains.push((domain.id().clone(), old));
            above = domain.parent().and_then(|id| questionnaire.domain(id.as_str()));
        }
        let rule = self.measure.total();
        let part = if rule.over == Over::Questions { whole } else { change };
        let total = match (&mut self.sums.1, part) {
            (Some(sums), Some(part)) => {
                sums.change(&part.weight, &part.from, &part.to);
                changes.push((None, part));
                sums.outcome(rule)
            }
            _ => run.total(&self.domains),
        };
        let total = std::mem::replace(&mut self.total, total);
        Some(Undo { before, domains, total, changes })
    }

    /// Takes back what was supposed last.
    pub(crate) fn undo(&mut self, undo: Undo) {
        self.assessment.put_back(undo.before);
        for (of, Change { weight, from, to }) in undo.changes {
            let sums = match of {
                Some(domain) => self.sums.0.get_mut(&domain),
                None => self.sums.1.as_mut(),
            };
            if let Some(sums) = sums {
                sums.change(&weight, &to, &from);
            }
        }
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::Certain;
    use crate::assessment::{self, Assessment};
    use crate::problem::Source;
    use crate::questionnaire::{self, LevelId};
    use crate::scoring::score;

    /// Two stages of domains with their own rules.
    fn answered(rules: &str) -> Assessment {
        let question = |of: &str, number: usize| {
            format!("          - {{ id: {of}-{number}, title: T, ask: A, weight: {number} }}\n")
        };
        let questions = |of: &str| [1, 2, 3].map(|number| question(of, number)).concat();
        let text = format!(
            "palier: questionnaire/1\nid: q\nversion: \"1\"\ntitle: Q\nsummary: S.\nlanguage: en\nstructure: [pillar, domain]\n\
             scales:\n  level:\n    levels:\n      - {{ id: \"0\", value: 0, label: N }}\n      \
             - {{ id: \"1\", value: 1, label: S }}\n      - {{ id: \"2\", value: 3, label: A }}\n\
             scoring:\n  m:\n    title: M\n    {rules}\ndomains:\n  - id: P\n    title: P\n    weight: 2\n    domains:\n      \
             - id: A\n        title: A\n        questions:\n{}      - id: B\n        title: B\n        questions:\n{}  \
             - id: Q\n    title: Q\n    domains:\n      - id: C\n        title: C\n        questions:\n{}",
            questions("A"),
            questions("B"),
            questions("C")
        );
        let parsed = questionnaire::parse(&Source::new("q.yaml", &text));
        let questionnaire = parsed.unwrap_or_else(|problems| panic!("{problems:?}"));
        let text = "palier = \"assessment/1\"\n[questionnaire]\nid = \"q\"\nversion = \"1\"\n[subject]\nteam = \"T\"\n\
            [session]\ndate = 2026-03-10\n[answers]\nA-1.level = \"0\"\nA-2.level = \"1\"\nB-1.level = \"0\"\nC-2.level = \"0\"\n\
            C-3.not_applicable = \"no\"\n";
        assessment::parse(&Source::new("a.toml", text), Arc::new(questionnaire)).unwrap()
    }

    /// What is certain of every domain and of the total, as the whole score says.
    fn told(certain: &Certain) {
        let scorecard = score(certain.assessment());
        let measure = certain.assessment().questionnaire().headline().id();
        for scores in scorecard.domains() {
            assert_eq!(
                certain.domain(scores.id()),
                scores.score(measure).map(super::super::Score::low),
                "{:?}",
                scores.id()
            );
        }
        assert_eq!(certain.total(), scorecard.total(measure).map(super::super::Score::low));
    }

    #[test]
    fn what_is_certain_is_what_the_whole_score_says() {
        for rules in [
            "pillar: mean\n    domain: mean\n    total: mean",
            "pillar: sum\n    domain: { combine: mean, out_of: 10, round: down }\n    total: sum",
            "pillar: mean\n    domain: min\n    total: max",
            "pillar: max\n    domain: mean\n    total: { combine: mean, over: questions }",
            "pillar: { combine: sum, over: questions }\n    domain: none\n    total: { combine: sum, out_of: 100 }",
        ] {
            let assessment = answered(rules);
            let measure = assessment.questionnaire().headline().id().clone();
            let ids: Vec<_> =
                assessment.questionnaire().questions().iter().map(|question| question.id().clone()).collect();
            let mut certain = Certain::new(assessment, &measure).unwrap();
            told(&certain);
            for id in &ids {
                for level in ["1", "2"].map(LevelId::new) {
                    if let Some(undo) = certain.suppose(id, &level) {
                        told(&certain);
                        certain.undo(undo);
                    }
                    told(&certain);
                }
                certain.suppose(id, &LevelId::new("2"));
                told(&certain);
            }
        }
    }
}
