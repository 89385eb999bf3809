//! Edits of the register of documents that also touch the answers for which a document was shown.

use super::edit::Edit;
use super::entry::EvidenceUse;
use super::model::Assessment;
use crate::questionnaire::{EvidenceId, LevelId, QuestionId};

impl Assessment {
    /// The edits that take a document out of the register and out of every answer for which it was shown.
    #[must_use]
    pub fn without_document(&self, id: &EvidenceId) -> Vec<Edit> {
        let shown =
            |_: &QuestionId, shown: &[EvidenceUse]| shown.iter().filter(|shown| shown.id != *id).cloned().collect();
        self.edit_uses(id, shown)
    }

    /// The edits after which every answer for which `from` was shown has `into` instead, and the register no longer has `from`.
    /// Where both were shown, the higher of the levels that they prove counts.
    #[must_use]
    pub fn with_documents_merged(&self, from: &EvidenceId, into: &EvidenceId) -> Vec<Edit> {
        if from == into || self.document(into).is_none() {
            return Vec::new();
        }
        self.edit_uses(from, |question, shown| {
            let mut merged: Vec<EvidenceUse> = shown.iter().filter(|shown| shown.id != *from).cloned().collect();
            for moved in shown.iter().filter(|shown| shown.id == *from) {
                match merged.iter_mut().find(|shown| shown.id == *into) {
                    Some(known) => known.proves = self.higher(question, known.proves.take(), moved.proves.clone()),
                    None => merged.push(EvidenceUse { id: into.clone(), proves: moved.proves.clone() }),
                }
            }
            merged
        })
    }

    /// The higher of two levels of a question's scale. Without a level a document proves the whole answer.
    fn higher(&self, question: &QuestionId, one: Option<LevelId>, other: Option<LevelId>) -> Option<LevelId> {
        let (one, other) = (one?, other?);
        let scale = self.questionnaire.question(question.as_str())?.scale();
        Some(if scale.step(&other) > scale.step(&one) { other } else { one })
    }

    fn edit_uses(
        &self,
        id: &EvidenceId,
        change: impl Fn(&QuestionId, &[EvidenceUse]) -> Vec<EvidenceUse>,
    ) -> Vec<Edit> {
        if self.document(id).is_none() {
            return Vec::new();
        }
        let using = self.entries.iter().filter(|(_, entry)| entry.evidence.iter().any(|shown| shown.id == *id));
        let mut edits: Vec<Edit> =
            using.map(|(question, entry)| Edit::Shown(question.clone(), change(question, &entry.evidence))).collect();
        edits.push(Edit::RemoveDocument(id.clone()));
        edits
    }
}
