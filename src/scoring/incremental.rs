//! Incremental lower-bound scores for what-if analysis: changing one question recomputes only the domains above it.

use std::collections::{HashMap, HashSet};

use num_rational::BigRational;

use super::combine::{Outcome, Sums};
use super::evaluate::{OpenQuestions, Run, evaluate};
use super::scenario::{Scenario, Situation, Supposed};
use crate::assessment::{Assessment, State};
use crate::questionnaire::{Condition, DomainId, LevelId, Measure, MeasureId, Over, Question, QuestionId};

/// The scores by one measure with every open question at its lowest level, kept up to date while levels are supposed.
#[derive(Clone)]
pub(crate) struct LowerBound<'a> {
    situation: Situation<'a>,
    measure: Measure,
    domains: HashMap<DomainId, Outcome>,
    total: Outcome,
    /// The sums of means and sums, by domain and of the total.
    sums: (HashMap<DomainId, Sums>, Option<Sums>),
    /// The domains that have a score, and whether the total has one: no level changes that.
    scored: (HashSet<DomainId>, bool),
    /// The questions to which conditions refer.
    decisive: HashSet<QuestionId>,
}

/// What a supposed level replaced.
pub(crate) struct Undo {
    question: QuestionId,
    supposed: Option<Supposed>,
    domains: Vec<(DomainId, Outcome)>,
    total: Outcome,
    /// The domain, or `None` for the total, whose sums have changed, with the weight and the values of the part.
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

impl<'a> LowerBound<'a> {
    /// The scores of an assessment under a scenario; `None` for a measure that its questionnaire does not have.
    pub(crate) fn new(assessment: &'a Assessment, scenario: &Scenario, measure: &MeasureId) -> Option<Self> {
        Self::of(Situation::of(assessment, scenario), measure)
    }

    fn of(situation: Situation<'a>, measure: &MeasureId) -> Option<Self> {
        let questionnaire = situation.assessment().questionnaire();
        let measure = questionnaire.measure(measure)?.clone();
        let as_it_is = evaluate(&situation, &measure, OpenQuestions::ByMeasure);
        let has_score = |outcome: &Outcome| outcome.range().is_some();
        let scored = as_it_is.domains.iter().filter(|(_, outcome)| has_score(outcome));
        let scored = (scored.map(|(id, _)| id.clone()).collect(), has_score(&as_it_is.total));
        let evaluation = evaluate(&situation, &measure, OpenQuestions::Lowest);
        let conditions = questionnaire.questions().iter().flat_map(Question::only_if);
        let decisive = conditions.filter_map(|condition| match condition {
            Condition::Level { question, .. } => Some(question.clone()),
            Condition::Fact { .. } => None,
        });
        let decisive = decisive.collect();
        let run = Run { situation: &situation, measure: &measure, open: OpenQuestions::Lowest };
        let domains = questionnaire.domains().iter();
        let sums = domains.filter_map(|domain| Some((domain.id().clone(), run.sums(domain, &evaluation.domains)?)));
        let sums = (sums.collect(), run.sums_of_total(&evaluation.domains));
        Some(Self { domains: evaluation.domains, total: evaluation.total, sums, scored, decisive, measure, situation })
    }

    /// The assessment with everything that is supposed.
    pub(crate) const fn situation(&self) -> &Situation<'a> {
        &self.situation
    }

    /// The lower bound of a domain's score.
    pub(crate) fn domain(&self, id: &DomainId) -> Option<&BigRational> {
        self.domains.get(id).filter(|_| self.scored.0.contains(id)).and_then(value)
    }

    /// The lower bound of the total.
    pub(crate) fn total(&self) -> Option<&BigRational> {
        Some(&self.total).filter(|_| self.scored.1).and_then(value)
    }

    /// Whether a level for a question can change which questions count: a condition refers to it, or it does not count itself.
    pub(crate) fn is_decisive(&self, id: &QuestionId) -> bool {
        let question = self.situation.assessment().questionnaire().question(id.as_str());
        let state = question.map(|question| self.situation.state(question));
        self.decisive.contains(id) || matches!(state, None | Some(State::NotApplicable | State::NotInScope))
    }

    /// The same with a level supposed for a question, calculated again as a whole.
    pub(crate) fn recalculated_with(&self, id: &QuestionId, level: &LevelId) -> Option<Self> {
        let mut situation = self.situation.clone();
        situation.suppose(id, Some(Supposed::Level(level.clone())));
        Self::of(situation, self.measure.id())
    }

    /// Supposes a level for a question that is not [decisive](Self::is_decisive).
    pub(crate) fn suppose(&mut self, id: &QuestionId, level: &LevelId) -> Option<Undo> {
        let questionnaire = self.situation.assessment().questionnaire();
        let question = questionnaire.question(id.as_str())?;
        let part = |situation: &Situation<'_>| {
            Run { situation, measure: &self.measure, open: OpenQuestions::Lowest }.question(question)
        };
        let was = part(&self.situation);
        let supposed = self.situation.suppose(id, Some(Supposed::Level(level.clone())));
        let is = part(&self.situation);
        let run = Run { situation: &self.situation, measure: &self.measure, open: OpenQuestions::Lowest };
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
        Some(Undo { question: id.clone(), supposed, domains, total, changes })
    }

    /// Takes back what was supposed last.
    pub(crate) fn undo(&mut self, undo: Undo) {
        self.situation.suppose(&undo.question, undo.supposed);
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

    use super::LowerBound;
    use crate::assessment;
    use crate::problem::Source;
    use crate::questionnaire::{self, LevelId};
    use crate::scoring::{Scenario, Supposed, score};

    /// Two stages of domains with their own rules.
    fn answered(rules: &str) -> assessment::Assessment {
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

    /// Asserts that every lower bound is the `low` of the whole score.
    fn assert_exact(bound: &LowerBound<'_>, scenario: &Scenario) {
        let assessment = bound.situation().assessment();
        let scorecard = score(assessment, scenario);
        let measure = assessment.questionnaire().headline().id();
        for scores in scorecard.domains() {
            let low = scores.score(measure).map(super::super::Score::low);
            assert_eq!(bound.domain(scores.id()), low, "{:?}", scores.id());
        }
        assert_eq!(bound.total(), scorecard.total(measure).map(super::super::Score::low));
    }

    #[test]
    fn a_lower_bound_is_the_low_of_the_whole_score() {
        for rules in [
            "pillar: mean\n    domain: mean\n    total: mean",
            "pillar: sum\n    domain: { combine: mean, out_of: 10, round: down }\n    total: sum",
            "pillar: mean\n    domain: min\n    total: max",
            "pillar: max\n    domain: mean\n    total: { combine: mean, over: questions }",
            "pillar: { combine: sum, over: questions }\n    domain: none\n    total: { combine: sum, out_of: 100 }",
        ] {
            let assessment = answered(rules);
            let measure = assessment.questionnaire().headline().id().clone();
            let questions = assessment.questionnaire().questions().iter();
            let ids: Vec<_> = questions.map(|question| question.id().clone()).collect();
            let mut scenario = Scenario::default();
            let mut bound = LowerBound::new(&assessment, &scenario, &measure).unwrap();
            assert_exact(&bound, &scenario);
            for id in &ids {
                for level in ["1", "2"].map(LevelId::new) {
                    let with = scenario.clone().supposing(id.clone(), Supposed::Level(level.clone()));
                    if bound.is_decisive(id) {
                        assert_exact(&bound.recalculated_with(id, &level).unwrap(), &with);
                    } else {
                        let undo = bound.suppose(id, &level).unwrap();
                        assert_exact(&bound, &with);
                        bound.undo(undo);
                    }
                    assert_exact(&bound, &scenario);
                }
                let level = LevelId::new("2");
                scenario = scenario.supposing(id.clone(), Supposed::Level(level.clone()));
                if bound.is_decisive(id) {
                    bound = bound.recalculated_with(id, &level).unwrap();
                } else {
                    bound.suppose(id, &level);
                }
                assert_exact(&bound, &scenario);
            }
        }
    }
}
