//! Assessments that never were: one with a question raised, and the answers of an earlier occasion with some of a later one, so
//! that what changed a score can be told apart, one cause after the other.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::entry::{Answer, Entry};
use super::fact::FactValue;
use super::model::{Assessment, Evidence, Summary};
use crate::problem::Problems;
use crate::questionnaire::{EvidenceId, LevelId, QuestionId, Questionnaire};

impl Assessment {
    /// The same assessment with a question raised to a level and with the evidence that the level needs: what the scores would be
    /// if. A question that already stands higher, is open or outside the score stays as it is.
    #[must_use]
    pub fn supposing(mut self, id: &QuestionId, level: &LevelId) -> Self {
        self.suppose(id, level);
        self
    }

    /// The same assessment once an agreed action is done: like [`Self::supposing`], and an open question is answered with the level
    /// that the action promises.
    #[must_use]
    pub fn promising(mut self, id: &QuestionId, level: &LevelId) -> Self {
        let open = self.questionnaire.question(id.as_str()).is_some_and(|question| self.state(question).is_open());
        if !open {
            return self.supposing(id, level);
        }
        let entry = self.entries.entry(id.clone()).or_default();
        entry.answer = Some(Answer::Level(level.clone()));
        self.supposed.insert(id.clone());
        self.judge_scope_after_a_level();
        self
    }

    /// The same in place; what stood there before, so that it can be put back.
    pub(crate) fn suppose(&mut self, id: &QuestionId, level: &LevelId) -> Option<Before> {
        let question = self.questionnaire.question(id.as_str())?;
        let scale = self.questionnaire.scale_of(question);
        let given = self.level(question).and_then(|given| scale.step(given.id()))?;
        let raises = scale.step(level).is_some_and(|wanted| wanted > given);
        let mut answer = None;
        if let Some(entry) = self.entries.get_mut(id).filter(|_| raises) {
            answer = entry.answer.replace(Answer::Level(level.clone()));
        }
        let newly = self.supposed.insert(id.clone());
        if answer.is_some() {
            self.judge_scope_after_a_level();
        }
        Some(Before { id: id.clone(), answer, newly })
    }

    /// Puts back what stood at a question before something was supposed of it.
    pub(crate) fn put_back(&mut self, before: Before) {
        if before.newly {
            self.supposed.remove(&before.id);
        }
        if let Some(entry) = self.entries.get_mut(&before.id)
            && before.answer.is_some()
        {
            entry.answer = before.answer;
            self.judge_scope_after_a_level();
        }
    }

    /// What the earlier assessment would be on the later one's questionnaire. What does not fit there is as if it had never been
    /// answered.
    #[must_use]
    pub fn on_questionnaire_of(&self, later: &Self) -> Self {
        self.mixed_with(later, &BTreeSet::new(), None)
    }

    /// The same with those questions in scope that are in the later one, and with these questions answered as they are there.
    #[must_use]
    pub fn with_answers_of(&self, later: &Self, taken: &BTreeSet<QuestionId>) -> Self {
        let in_scope = later.questionnaire.questions().iter().filter(|question| later.is_in_scope(question));
        self.mixed_with(later, taken, Some(in_scope.map(|question| question.id().clone()).collect()))
    }

    fn mixed_with(
        &self,
        later: &Self,
        taken: &BTreeSet<QuestionId>,
        supposed_scope: Option<BTreeSet<QuestionId>>,
    ) -> Self {
        let (mut evidence, mut entries) = (Vec::new(), BTreeMap::new());
        // Each answer keeps its own evidence as it counted on its own day, so that documents of one id are not mistaken.
        for (assessment, prefix, is_later) in [(self, "then", false), (later, "now", true)] {
            let counting = assessment.evidence.iter().filter(|document| !document.has_expired(assessment.today));
            evidence.extend(counting.map(|document| Evidence {
                id: prefixed(prefix, &document.id),
                expires: None,
                ..document.clone()
            }));
            for (id, entry) in assessment.entries.iter().filter(|(id, _)| taken.contains(*id) == is_later) {
                entries.extend(fitted(&later.questionnaire, id, entry, prefix).map(|entry| (id.clone(), entry)));
            }
        }
        let offered = |id: &crate::questionnaire::FactId, stated: &FactValue| {
            later.questionnaire.fact(id.as_str()).is_some_and(|fact| stated.fits(fact))
        };
        let facts = self.facts.iter().filter(|(id, stated)| offered(id, stated));
        let mut mixed = Self {
            questionnaire: Arc::clone(&later.questionnaire),
            today: self.today,
            subject: self.subject.clone(),
            session: self.session.clone(),
            summary: Summary::default(),
            facts: facts.map(|(id, stated)| (id.clone(), stated.clone())).collect(),
            findings: BTreeMap::new(),
            register: evidence.iter().enumerate().map(|(index, document)| (document.id.clone(), index)).collect(),
            evidence,
            entries,
            actions: Vec::new(),
            decisions: Vec::new(),
            hidden_names: self.hidden_names.clone(),
            questionnaire_path: None,
            warnings: Problems::new(),
            supposed: BTreeSet::new(),
            out_of_scope: BTreeSet::new(),
        };
        match supposed_scope {
            Some(in_scope) => {
                let all = later.questionnaire.questions().iter().map(|question| question.id().clone());
                mixed.out_of_scope = all.filter(|id| !in_scope.contains(id)).collect();
            }
            None => mixed.judge_scope(),
        }
        mixed
    }
}

fn prefixed(prefix: &str, id: &EvidenceId) -> EvidenceId {
    EvidenceId::new(&format!("{prefix}/{id}"))
}

/// What stands at a question as far as it fits the questionnaire; nothing where the question is not asked there.
fn fitted(questionnaire: &Questionnaire, id: &QuestionId, entry: &Entry, prefix: &str) -> Option<Entry> {
    let scale = questionnaire.scale_of(questionnaire.question(id.as_str())?);
    let mut entry = entry.clone();
    entry.answer = entry.answer.filter(|answer| match answer {
        // A level that is not there would else be taken for one that means "not applicable".
        Answer::Level(level) => scale.level(level.as_str()).is_some(),
        Answer::NotApplicable(_) | Answer::Unknown(_) => true,
    });
    // Evidence up to a level that is not there would else prove every level.
    entry.evidence.retain(|shown| shown.proves.as_ref().is_none_or(|level| scale.step(level).is_some()));
    for shown in &mut entry.evidence {
        shown.id = prefixed(prefix, &shown.id);
    }
    Some(entry)
}

/// What stood at a question before something was supposed of it.
#[derive(Debug)]
pub(crate) struct Before {
    id: QuestionId,
    answer: Option<Answer>,
    newly: bool,
}
