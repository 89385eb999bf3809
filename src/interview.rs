//! The interview: what is asked next, and what an answer does.
//!
//! [`Interview`] is a state machine without any input or output. Each [`Event`] it is told of gives a [`Turn`]: what to say,
//! and the one thing to do next – ask, save, end. [`run`] performs these through a [`Prompt`] (a terminal, plain lines, a
//! script) and a [`Keeper`] (the file). Nothing is asked before the answer to what was asked last has been kept.

mod beginning;
mod details;
mod documents;
mod driver;
mod ending;
mod failure;
mod keeper;
mod keys;
mod layout;
mod line;
mod moving;
mod options;
mod plain;
mod prompt;
mod question;
mod screen;
mod scripted;
mod search;
mod terminal;
mod undo;
mod unfinished;

use std::collections::{BTreeSet, VecDeque};
use std::time::Duration;

use self::beginning::Particular;
use self::documents::Draft;
pub use self::driver::run;
use self::ending::DecisionDraft;
pub use self::failure::{command_word, file_name};
pub use self::keeper::{Keeper, SaveFailure};
pub use self::options::{Options, Scores, Selection};
pub use self::plain::{Lines, Plain};
pub use self::prompt::{Prompt, Reached, ask_text, choose};
pub use self::screen::{Choice, Command, Input, Mark, Reply, Screen};
pub use self::scripted::Scripted;
pub use self::terminal::{StandardLines, Surroundings, Terminal, surroundings};
use crate::assessment::{Assessment, Edit};
use crate::language::{Argument, Words};
use crate::questionnaire::{DomainId, EvidenceId, Question, QuestionId};

/// What has happened.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Event {
    /// The interview begins, or goes on after a break.
    Begin,
    /// Something was typed.
    Given(Input),
    /// What was to be saved is; this is what stands there now.
    Saved(Box<Assessment>),
    /// It could not be saved, and nothing has changed.
    SaveFailed(SaveFailure),
    /// What someone else has changed was read.
    Reloaded(Box<Assessment>),
}

/// What is to be said, and what to do next.
#[derive(Debug, Clone, PartialEq)]
pub struct Turn {
    /// Lines to say first.
    pub say: Vec<String>,
    /// The one thing to do.
    pub then: Effect,
}

/// What is to be done next; its outcome is the next event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Effect {
    /// Show this and wait for what comes back.
    Ask(Box<Screen>),
    /// Save these changes.
    Save(Vec<Edit>),
    /// Save everything and these changes at another place.
    SaveElsewhere(String, Vec<Edit>),
    /// Read again what stands there.
    Reload,
    /// It is over.
    Quit(Ending),
}

/// How an interview ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ending {
    /// At its end, with the scorecard.
    Finished,
    /// Before its end, by the user's wish; all is saved.
    Left,
    /// By Ctrl-C, Ctrl-D or a closed window; all is saved but what a disk refused, which was said.
    Interrupted,
    /// By the user's wish, with an answer that could not be saved.
    NotSaved,
}

/// An interview under way.
pub struct Interview {
    assessment: Assessment,
    options: Options,
    words: Words,
    step: Step,
    /// The question that is asked.
    at: Option<QuestionId>,
    /// The questions that were shown before this one, the last one last.
    visited: Vec<QuestionId>,
    /// What is still to be stated before the first question.
    beginnings: VecDeque<Particular>,
    /// Domains whose heading was shown.
    introduced: BTreeSet<DomainId>,
    /// Domains in which something has changed since their score was last shown.
    touched: BTreeSet<DomainId>,
    /// How to take back each change to an answer.
    undo: Vec<undo::Change>,
    pending: Option<Pending>,
    /// The other place at which everything is being saved.
    elsewhere: Option<String>,
    notices: Vec<String>,
    elapsed: Duration,
    /// How long each question took that was settled since the interview began or went on, for the estimate of the rest.
    paces: Vec<Duration>,
    /// When the last one was settled.
    settled_at: Duration,
}

/// What is asked at the moment.
#[derive(Debug, Clone, PartialEq)]
enum Step {
    Beginning(Particular),
    Opening(DomainId),
    Question,
    Help,
    Keys,
    Claim,
    Note,
    By,
    Confidence,
    Importance,
    Votes,
    Reason,
    NotApplicable,
    Unknown,
    Documents { words: Option<String> },
    FindDocument,
    Proves(EvidenceId),
    NewDocument(Box<Draft>),
    Jump,
    Pick(Vec<QuestionId>),
    Domains,
    Languages,
    Closing(DomainId),
    Review,
    Conclusion,
    Decision(Box<DecisionDraft>),
    Unready(Vec<QuestionId>),
    Validation,
    NotSaved(SaveFailure),
    Elsewhere(SaveFailure),
}

/// What waits for being saved.
#[derive(Debug, Clone)]
struct Pending {
    edits: Vec<Edit>,
    then: Then,
    /// Whether the changes are an undoing, which is not undone in its turn.
    is_undo: bool,
    /// What to say once it is saved.
    said: Option<String>,
}

/// Where things go on after something was saved.
#[derive(Debug, Clone)]
enum Then {
    /// Here.
    At(Step),
    /// With the next question.
    Onward,
    /// With the next particular.
    Beginning,
    /// At the end of the whole.
    Finish,
    /// Nowhere: it was broken off.
    Interrupted,
}

impl Interview {
    /// An interview that begins with `assessment`, or goes on with it.
    #[must_use]
    pub fn new(assessment: Assessment, options: Options) -> Self {
        let words = Words::new(options.language);
        let mut interview = Self {
            assessment,
            options,
            words,
            step: Step::Review,
            at: None,
            visited: Vec::new(),
            beginnings: VecDeque::new(),
            introduced: BTreeSet::new(),
            touched: BTreeSet::new(),
            undo: Vec::new(),
            pending: None,
            elsewhere: None,
            notices: Vec::new(),
            elapsed: Duration::ZERO,
            paces: Vec::new(),
            settled_at: Duration::ZERO,
        };
        let assessment = interview.assessment.clone();
        interview.adopt(assessment);
        interview
    }

    /// The program's words, in the language that the interview is held in now.
    #[must_use]
    pub const fn words(&self) -> &Words {
        &self.words
    }

    /// The assessment as it stands.
    #[must_use]
    pub const fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// What to say and to do after an event, `elapsed` since the interview began.
    pub fn handle(&mut self, event: Event, elapsed: Duration) -> Turn {
        self.elapsed = elapsed;
        let then = match event {
            Event::Begin => self.begin(),
            Event::Given(Input::Interrupted) => self.interrupted(""),
            Event::Given(Input::BrokenOff(typed)) => self.interrupted(&typed),
            Event::Given(Input::Again) => self.show_again(),
            Event::Given(Input::Text(text)) => self.given(Input::Text(prompt::clean(&text))),
            Event::Given(input) => self.given(input),
            Event::Saved(assessment) => self.saved(*assessment),
            Event::SaveFailed(failure) => self.refused(failure),
            Event::Reloaded(assessment) => self.reloaded(*assessment),
        };
        Turn { say: std::mem::take(&mut self.notices), then }
    }

    /// Takes over what stands in the file now, in the language of the interview.
    fn adopt(&mut self, assessment: Assessment) {
        let language = self.words.language();
        let translated = self.options.translations.iter().find(|(known, _)| *known == language);
        self.assessment = match translated {
            Some((_, questionnaire)) => assessment.with_questionnaire(questionnaire.clone()),
            None => assessment,
        };
    }

    fn given(&mut self, input: Input) -> Effect {
        match self.step.clone() {
            Step::Beginning(particular) => self.given_particular(particular, input),
            Step::Opening(_) => self.given_opening(&input),
            Step::Question => self.given_at_question(&input),
            Step::Help | Step::Keys => self.show(Step::Question),
            Step::Claim => self.given_claim(&input),
            Step::Note => self.given_note(input),
            Step::By => self.given_by(input),
            Step::Confidence => self.given_confidence(&input),
            Step::Importance => self.given_importance(&input),
            Step::Votes => self.given_votes(input),
            Step::Reason => self.given_reason(input),
            Step::NotApplicable => self.given_not_applicable(input),
            Step::Unknown => self.given_unknown(input),
            Step::Documents { words } => self.given_document(&input, words.as_deref()),
            Step::FindDocument => self.given_document_words(input),
            Step::Proves(id) => self.given_proves(&id, &input),
            Step::NewDocument(draft) => self.given_new_document(*draft, &input),
            Step::Jump => self.given_jump(input),
            Step::Pick(found) => self.given_pick(&found, &input),
            Step::Domains => self.given_domain(&input),
            Step::Languages => self.given_language(&input),
            Step::Closing(domain) => self.given_finding(&domain, input),
            Step::Review => self.given_at_review(&input),
            Step::Conclusion => self.given_conclusion(input),
            Step::Decision(draft) => self.given_decision(*draft, input),
            Step::Unready(open) => self.given_unready(&open, &input),
            Step::Validation => self.given_validation(input),
            Step::NotSaved(failure) => self.given_after_failure(failure, &input),
            Step::Elsewhere(failure) => self.given_elsewhere(failure, input),
        }
    }

    fn show(&mut self, step: Step) -> Effect {
        self.step = step;
        self.show_again()
    }

    fn show_again(&mut self) -> Effect {
        let screen = match &self.step {
            Step::Beginning(particular) => self.particular_screen(particular),
            Step::Opening(domain) => self.opening_screen(domain),
            Step::Question => self.question_screen(),
            Step::Help => self.help_screen(),
            Step::Keys => self.keys_screen(),
            Step::Claim => self.claim_screen(),
            Step::Note => self.note_screen(),
            Step::By => self.by_screen(),
            Step::Confidence => self.confidence_screen(),
            Step::Importance => self.importance_screen(),
            Step::Votes => self.votes_screen(),
            Step::Reason => self.reason_screen(),
            Step::NotApplicable => self.not_applicable_screen(),
            Step::Unknown => self.unknown_screen(),
            Step::Documents { words } => self.documents_screen(words.as_deref()),
            Step::FindDocument => self.find_document_screen(),
            Step::Proves(id) => self.proves_screen(id),
            Step::NewDocument(draft) => self.new_document_screen(draft),
            Step::Jump => self.jump_screen(),
            Step::Pick(found) => self.pick_screen(found),
            Step::Domains => self.domains_screen(),
            Step::Languages => self.languages_screen(),
            Step::Closing(domain) => self.closing_screen(domain),
            Step::Review => self.review_screen(),
            Step::Conclusion => self.conclusion_screen(),
            Step::Decision(draft) => self.decision_screen(draft),
            Step::Unready(open) => self.unready_screen(open),
            Step::Validation => self.validation_screen(),
            Step::NotSaved(failure) => self.failure_screen(failure),
            Step::Elsewhere(failure) => self.elsewhere_screen(failure),
        };
        Effect::Ask(Box::new(screen))
    }

    /// Says that an input means nothing here, and asks again.
    fn bad_input(&mut self, input: &Input) -> Effect {
        let notice = match input {
            Input::Key(key) => {
                // Only a question has a key that names the keys.
                let id = if self.step == Step::Question { "interview-bad-key" } else { "interview-bad-key-here" };
                self.with(id, &[("key", key.to_string().into())])
            }
            _ => self.text("interview-bad-input"),
        };
        self.say(notice);
        self.show_again()
    }

    fn say(&mut self, notice: String) {
        self.notices.push(notice);
    }

    fn text(&self, id: &str) -> String {
        self.words.text(id)
    }

    fn with(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.words.with(id, arguments)
    }

    /// The question that is asked.
    fn question(&self) -> Option<&Question> {
        self.assessment.questionnaire().question(self.at.as_ref()?.as_str())
    }
}

#[cfg(test)]
mod memory;
#[cfg(test)]
mod tests;
