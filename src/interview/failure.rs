//! Saving, and what happens when it fails: the answer is kept and offered again, another place, or a choice between two.

use std::path::Path;

use super::prompt::clean;
use super::{Effect, Ending, Input, Interview, Pending, Reply, SaveFailure, Screen, Step, Then};
use crate::assessment::{Assessment, Edit, State, Status};
use crate::problem::visible;
use crate::questionnaire::{DomainId, QuestionId};

impl Interview {
    /// Saves these changes, then goes on.
    pub(super) fn save(&mut self, edits: Vec<Edit>, then: Then) -> Effect {
        self.keep(Pending { edits, then, is_undo: false, said: None })
    }

    /// Saves these changes, says so, then goes on.
    pub(super) fn save_saying(&mut self, edits: Vec<Edit>, then: Then, said: String) -> Effect {
        self.keep(Pending { edits, then, is_undo: false, said: Some(said) })
    }

    /// Keeps these changes until they are saved. What was validated and is changed becomes a draft again.
    pub(super) fn keep(&mut self, mut pending: Pending) -> Effect {
        let is_validated = self.assessment.session().status == Status::Validated;
        if is_validated && !pending.edits.iter().all(Edit::keeps_validation) {
            pending.edits.push(Edit::Validated(None));
        }
        let edits = pending.edits.clone();
        self.pending = Some(pending);
        Effect::Save(edits)
    }

    pub(super) fn saved(&mut self, assessment: Assessment) -> Effect {
        if let Some(place) = self.elsewhere.take() {
            self.say(self.with("interview-saved-elsewhere", &[("file", place.as_str().into())]));
            self.options.file = command_word(&place);
        }
        let Some(pending) = self.pending.take() else { return self.return_here() };
        self.remember_undo(&pending);
        for edit in &pending.edits {
            let (Edit::Answer(question, _) | Edit::Carried(question, _)) = edit else { continue };
            self.time_settled(question, matches!(edit, Edit::Answer(_, Some(_))));
            self.touch(question);
        }
        if self.assessment.session().status == Status::Validated && assessment.session().status == Status::Draft {
            self.say(self.text("interview-draft-again"));
        }
        self.adopt(assessment);
        if let Some(said) = pending.said {
            self.say(said);
        }
        match pending.then {
            Then::At(step) => self.show(step),
            Then::Onward => self.onward(),
            Then::Beginning => self.next_beginning(),
            Then::Finish => self.finish(),
            Then::Interrupted => self.break_off(),
        }
    }

    /// What could not be saved is kept, and where it stands in the end is as it was.
    pub(super) fn refused(&mut self, failure: SaveFailure) -> Effect {
        self.elsewhere = None;
        self.show(Step::NotSaved(failure))
    }

    /// Takes the time of questions that are settled in this sitting, before the change is taken over.
    fn time_settled(&mut self, id: &QuestionId, is_answer: bool) {
        let Some(question) = self.assessment.questionnaire().question(id.as_str()) else { return };
        let was_open = matches!(self.assessment.state(question), State::Blank | State::ToConfirm);
        if was_open && is_answer {
            self.paces.push(self.elapsed.saturating_sub(self.settled_at));
            self.settled_at = self.elapsed;
        } else if !was_open && !is_answer {
            self.paces.pop();
        }
    }

    /// Notes that the scores of a question's domains are no longer those that were shown.
    fn touch(&mut self, id: &QuestionId) {
        let questionnaire = self.assessment.shared_questionnaire();
        let mut next: Option<&DomainId> =
            questionnaire.question(id.as_str()).map(crate::questionnaire::Question::domain);
        while let Some(domain) = next.and_then(|id| questionnaire.domain(id.as_str())) {
            self.touched.insert(domain.id().clone());
            next = domain.parent();
        }
    }

    /// After someone else's changes were read: ours once more on top of them, or theirs as they are.
    pub(super) fn reloaded(&mut self, assessment: Assessment) -> Effect {
        self.adopt(assessment);
        // What was to be taken back is measured against answers that may be others now.
        self.undo.clear();
        if let Some(pending) = self.pending.take() {
            return self.keep(pending);
        }
        self.say(self.text("interview-theirs-taken"));
        if self.at.is_some() { self.show(Step::Question) } else { self.begin() }
    }

    pub(super) fn failure_screen(&self, failure: &SaveFailure) -> Screen {
        let (id, commands) = if failure.is_conflict {
            let keys =
                [("m", "interview-key-mine"), ("t", "interview-key-theirs"), ("q", "interview-key-quit-unsaved")];
            ("interview-conflict", self.commands(&keys))
        } else {
            let keys =
                [("r", "interview-key-retry"), ("p", "interview-key-elsewhere"), ("q", "interview-key-quit-unsaved")];
            ("interview-not-saved", self.commands(&keys))
        };
        Screen {
            title: Some(self.text("interview-not-saved-title")),
            // What a conflict says elsewhere ends with an advice that is of no use here.
            text: (!failure.is_conflict).then(|| failure.text.clone()).into_iter().chain([self.text(id)]).collect(),
            commands,
            word: self.text("interview-word-choice"),
            ..Screen::default()
        }
    }

    pub(super) fn given_after_failure(&mut self, failure: SaveFailure, input: &Input) -> Effect {
        match (input, failure.is_conflict) {
            (Input::Key('r') | Input::Enter, false) => self.save_again(),
            (Input::Key('p'), false) => self.show(Step::Elsewhere(failure)),
            (Input::Key('m'), true) => Effect::Reload,
            (Input::Key('t'), true) => {
                self.pending = None;
                Effect::Reload
            }
            (Input::Key('q'), _) => {
                self.say_goodbye("interview-quit-not-saved");
                Effect::Quit(Ending::NotSaved)
            }
            _ => self.bad_input(input),
        }
    }

    fn save_again(&mut self) -> Effect {
        match &self.pending {
            Some(pending) => Effect::Save(pending.edits.clone()),
            // What failed was the reading of someone else's changes; nothing of ours waits.
            None => Effect::Reload,
        }
    }

    pub(super) fn elsewhere_screen(&self, failure: &SaveFailure) -> Screen {
        Screen {
            title: Some(self.text("interview-elsewhere-title")),
            text: vec![failure.text.clone(), self.text("interview-elsewhere")],
            reply: Reply::Line { initial: String::new() },
            word: self.text("interview-word-file"),
            ..Screen::default()
        }
    }

    pub(super) fn given_elsewhere(&mut self, failure: SaveFailure, input: Input) -> Effect {
        match input {
            Input::Text(place) if !clean(&place).is_empty() => {
                let place = file_name(&place);
                self.elsewhere = Some(place.clone());
                let edits = self.pending.as_ref().map(|pending| pending.edits.clone()).unwrap_or_default();
                Effect::SaveElsewhere(place, edits)
            }
            _ => self.show(Step::NotSaved(failure)),
        }
    }

    /// What is on the disk, and the command that goes on, in a line of its own so that it can be copied.
    pub(super) fn say_goodbye(&mut self, id: &str) {
        self.say(self.text(id));
        self.say(format!("    palier interview {}{}", self.options.file, self.options.flags));
    }
}

/// The name of an assessment's file as it was typed, with the ending that says what it is where it has none.
#[must_use]
pub fn file_name(typed: &str) -> String {
    let path = Path::new(typed.trim());
    let named = if path.extension().is_none() { path.with_extension("toml") } else { path.to_owned() };
    named.display().to_string()
}

/// A file's name as one word of a command: quoted where a shell would take it for several, or for something else.
#[must_use]
pub fn command_word(name: &str) -> String {
    let name = visible(name);
    let is_plain = |letter: char| letter.is_alphanumeric() || "-_./+,:@%\\".contains(letter);
    if !name.is_empty() && name.chars().all(is_plain) {
        return name;
    }
    if name.contains(['"', '$', '`', '\\', '!']) {
        return format!("'{}'", name.replace('\'', r"'\''"));
    }
    format!("\"{name}\"")
}
