//! Hypothetical assessments: answers of two dates combined, to attribute a change of a score to its causes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::entry::{Answer, Entry};
use super::fact::FactValue;
use super::model::{Assessment, Evidence, Summary};
use crate::problem::Problems;
use crate::questionnaire::{EvidenceId, QuestionId, Questionnaire};

impl Assessment {
    /// The earlier assessment on the questionnaire of the later one, with the answers to some questions taken from the later one.
    /// Answers that do not fit that questionnaire count as never given. Documents count as they did on the day of their own
    /// assessment.
    #[must_use]
    pub(crate) fn mixed_with(&self, later: &Self, taken: &BTreeSet<QuestionId>, days: (Date, Date)) -> Self {
        let (mut evidence, mut entries) = (Vec::new(), BTreeMap::new());
        // The prefix keeps documents of the same id apart.
        for (assessment, prefix, is_later, day) in [(self, "then", false, days.0), (later, "now", true, days.1)] {
            let counting = assessment.evidence.iter().filter(|document| !document.has_expired(day));
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
            out_of_scope: BTreeSet::new(),
        };
        mixed.judge_scope();
        mixed
    }
}

fn prefixed(prefix: &str, id: &EvidenceId) -> EvidenceId {
    EvidenceId::new(&format!("{prefix}/{id}"))
}

/// What stands at a question as far as it fits the questionnaire; nothing where the question is not asked there.
fn fitted(questionnaire: &Questionnaire, id: &QuestionId, entry: &Entry, prefix: &str) -> Option<Entry> {
    let scale = questionnaire.question(id.as_str())?.scale();
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
