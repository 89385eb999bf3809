//! Taking back the last change to an answer.

use super::{Effect, Interview, Pending, Step, Then};
use crate::assessment::{Assessment, Edit};
use crate::questionnaire::QuestionId;

/// What was changed.
#[derive(Debug, PartialEq)]
pub(super) enum Change {
    /// An answer, and what takes the change back.
    Answer(QuestionId, Vec<Edit>),
    /// Something else, which is not taken back: particulars, a finding, the conclusion, a decision.
    Other,
}

impl Interview {
    /// Notes how to take back what has just been saved, while what was there before is still known.
    pub(super) fn remember_undo(&mut self, pending: &Pending) {
        if pending.is_undo {
            return;
        }
        let mut changed = None;
        let mut inverse = Vec::new();
        for edit in &pending.edits {
            let Some((question, back)) = inverse_of(&self.assessment, edit) else { continue };
            changed = Some(question);
            inverse.push(back);
        }
        match changed {
            Some(question) => self.undo.push(Change::Answer(question, inverse)),
            // The language is no answer to anything.
            None if pending.edits.iter().all(|edit| matches!(edit, Edit::Language(_))) => {}
            None if self.undo.last() == Some(&Change::Other) => {}
            None => self.undo.push(Change::Other),
        }
    }

    pub(super) fn undo_last(&mut self) -> Effect {
        match self.undo.pop() {
            None => {
                self.say(self.text("interview-nothing-to-undo"));
                self.show_again()
            }
            Some(Change::Other) => {
                self.say(self.text("interview-undo-no-answer"));
                self.show_again()
            }
            Some(Change::Answer(question, edits)) => {
                if let Some(before) = self.at.replace(question.clone())
                    && before != question
                {
                    self.visited.push(before);
                }
                let said = Some(self.with("interview-undone", &[("question", question.as_str().into())]));
                self.keep(Pending { edits, then: Then::At(Step::Question), is_undo: true, said })
            }
        }
    }
}

/// The question that a change is about, and the change that takes it back.
fn inverse_of(assessment: &Assessment, edit: &Edit) -> Option<(QuestionId, Edit)> {
    let (Edit::Answer(id, _)
    | Edit::Claimed(id, _)
    | Edit::Note(id, _)
    | Edit::Confidence(id, _)
    | Edit::By(id, _)
    | Edit::AnsweredOn(id, _)
    | Edit::Shown(id, _)
    | Edit::Votes(id, _)
    | Edit::Importance(id, _)) = edit
    else {
        return None;
    };
    let entry = assessment.entry(id).cloned().unwrap_or_default();
    let id = id.clone();
    let back = match edit {
        Edit::Answer(..) => match (entry.answer, entry.carried) {
            // An answer takes the place of what was carried over.
            (None, Some(carried)) => Edit::Carried(id.clone(), carried),
            (answer, _) => Edit::Answer(id.clone(), answer),
        },
        Edit::Claimed(..) => Edit::Claimed(id.clone(), entry.claimed),
        Edit::Note(..) => Edit::Note(id.clone(), entry.note),
        Edit::Confidence(..) => Edit::Confidence(id.clone(), entry.confidence),
        Edit::By(..) => Edit::By(id.clone(), entry.by),
        Edit::AnsweredOn(..) => Edit::AnsweredOn(id.clone(), entry.date),
        Edit::Shown(..) => Edit::Shown(id.clone(), entry.evidence),
        Edit::Votes(..) => Edit::Votes(id.clone(), entry.votes),
        Edit::Importance(..) => Edit::Importance(id.clone(), entry.importance),
        _ => return None,
    };
    Some((id, back))
}
