//! What was begun when the interview is broken off: what has a place is kept there, and where is said.
//!
//! Only texts for people are kept half finished. An answer, a name or a date is one or none.

use super::beginning::Particular;
use super::prompt::clean;
use super::{Effect, Ending, Interview, Pending, Step, Then};
use crate::assessment::Edit;

impl Interview {
    /// Ctrl-C, Ctrl-D, a closed window, with `typed` in the line: keeps what was begun, says what is on the disk and how to go on.
    pub(super) fn interrupted(&mut self, typed: &str) -> Effect {
        if self.pending.is_some() {
            self.say_goodbye("interview-quit-not-saved");
            return Effect::Quit(Ending::Interrupted);
        }
        match self.begun(&clean(typed)) {
            Some((edits, said)) => {
                self.keep(Pending { edits, then: Then::Interrupted, is_undo: false, said: Some(said) })
            }
            None => self.break_off(),
        }
    }

    pub(super) fn break_off(&mut self) -> Effect {
        self.say_goodbye("interview-interrupted");
        Effect::Quit(Ending::Interrupted)
    }

    /// The changes that keep what was begun, and what to say of them.
    fn begun(&self, typed: &str) -> Option<(Vec<Edit>, String)> {
        match &self.step {
            Step::NewDocument(draft) => return self.begun_document(draft, typed),
            Step::Decision(draft) => return self.begun_decision(draft, typed),
            _ if typed.is_empty() => return None,
            _ => {}
        }
        let here = || self.at.clone();
        match &self.step {
            // A reason changes no answer before it is whole; in the note it is not lost.
            Step::Note | Step::Reason | Step::NotApplicable | Step::Unknown => {
                let question = here()?;
                let note = self.entry_here().and_then(|entry| entry.note.as_deref());
                let said = self.with("interview-kept-note", &[("question", question.as_str().into())]);
                Some((vec![Edit::Note(question, Some(with_what_was(note, typed)))], said))
            }
            Step::Votes => {
                let question = here()?;
                let whole = |text: &str| self.read_votes(text).ok().filter(|votes| !votes.is_empty());
                let votes = whole(typed).or_else(|| whole(typed.rsplit_once([' ', ',', ';'])?.0))?;
                let said = self.with("interview-kept-votes", &[("question", question.as_str().into())]);
                Some((vec![Edit::Votes(question, votes)], said))
            }
            Step::Closing(domain) => {
                let finding = with_what_was(self.assessment.finding(domain), typed);
                Some((vec![Edit::Finding(domain.clone(), Some(finding))], self.text("interview-kept-finding")))
            }
            Step::Conclusion => {
                let conclusion = with_what_was(self.assessment.summary().conclusion.as_deref(), typed);
                Some((vec![Edit::Conclusion(Some(conclusion))], self.text("interview-kept-conclusion")))
            }
            Step::Beginning(Particular::Scope) => {
                let scope = with_what_was(self.assessment.session().scope.as_deref(), typed);
                Some((vec![Edit::Scope(Some(scope))], self.text("interview-kept-scope")))
            }
            _ => None,
        }
    }
}

/// What was typed, behind what stood there unless it was typed on from that: half a new text does not take the place of a whole one.
fn with_what_was(before: Option<&str>, typed: &str) -> String {
    match before {
        Some(before) if !typed.contains(before) => format!("{before}\n{typed}"),
        _ => typed.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::with_what_was;

    #[test]
    fn half_a_text_never_takes_the_place_of_a_whole_one() {
        assert_eq!(with_what_was(None, "new"), "new");
        assert_eq!(with_what_was(Some("old"), "old and new"), "old and new");
        assert_eq!(with_what_was(Some("old"), "ne"), "old\nne");
    }
}
