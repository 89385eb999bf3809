//! An interview in progress: the assessment, where we are in it, and how changes are saved.

use std::collections::BTreeSet;
use std::time::Duration;

use super::failure::{EndsValidation, NotSaved};
use super::history::{History, Step};
use super::navigation::asked;
use super::options::Options;
use super::pace::Pace;
use super::question::Question as QuestionPage;
use super::review::Review;
use super::screen::{Notice, Tone};
use super::state::{After, Transition};
use super::storage::Storage;
use super::unchanged::is_unchanged;
use crate::assessment::{Assessment, Edit, State, Status};
use crate::language::{Argument, Words, date};
use crate::questionnaire::{Domain, DomainId, Question, QuestionId};

/// An interview in progress.
pub(super) struct Session {
    pub(super) assessment: Assessment,
    pub(super) options: Options,
    pub(super) words: Words,
    pub(super) storage: Box<dyn Storage>,
    /// The question that is asked, or was asked last.
    pub(super) at: Option<QuestionId>,
    /// The questions that were shown before, the last one last.
    pub(super) visited: Vec<QuestionId>,
    /// The question that was answered last, to which capital letters apply.
    pub(super) recorded: Option<QuestionId>,
    /// Whether that has not been shown yet.
    pub(super) recorded_is_new: bool,
    /// Whether the next question appears as soon as a level is recorded.
    pub(super) advance: bool,
    /// How many levels were recorded in this session.
    pub(super) answers: usize,
    pub(super) history: History,
    pub(super) pace: Pace,
    /// Domains in which something has changed since they were last shown as complete.
    pub(super) touched: BTreeSet<DomainId>,
    /// Where everything is saved now, if that is another place than at first.
    pub(super) place: Option<String>,
    pub(super) notices: Vec<Notice>,
    /// What is said once the screen is given back.
    pub(super) farewell: Vec<String>,
}

impl Session {
    pub(super) fn new(assessment: Assessment, options: Options, storage: Box<dyn Storage>) -> Self {
        let words = Words::new(options.language);
        let advance = options.advance;
        let mut session = Self {
            assessment,
            options,
            words,
            storage,
            at: None,
            visited: Vec::new(),
            recorded: None,
            recorded_is_new: false,
            advance,
            answers: 0,
            history: History::default(),
            pace: Pace::default(),
            touched: BTreeSet::new(),
            place: None,
            notices: Vec::new(),
            farewell: Vec::new(),
        };
        session.translate();
        session
    }

    pub(super) fn text(&self, id: &str) -> String {
        self.words.text(id)
    }

    pub(super) fn with(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.words.with(id, arguments)
    }

    /// The day on which documents are judged.
    pub(super) fn day(&self) -> jiff::civil::Date {
        self.options.judged_on.unwrap_or_else(|| self.assessment.last_day())
    }

    /// A day in the user's language.
    pub(super) fn date(&self, day: jiff::civil::Date) -> String {
        date(self.words.language(), day)
    }

    /// Says something with the next page.
    pub(super) fn say(&mut self, text: String) {
        self.notices.push(Notice { tone: Tone::Good, text });
    }

    /// Says with the next page that something needs attention.
    pub(super) fn warn(&mut self, text: String) {
        self.notices.push(Notice { tone: Tone::Warning, text });
    }

    /// Says that a key has no meaning on this page, which stays.
    pub(super) fn refuse(&mut self, input: &super::Input) -> Transition {
        let text = match input {
            super::Input::Key(key) => self.with("interview-bad-key", &[("key", key.to_string().into())]),
            super::Input::Text(text) => {
                self.with("interview-bad-text", &[("text", super::wording::shortened(text).into())])
            }
            _ => self.text("interview-bad-input"),
        };
        self.warn(text);
        Transition::Stay
    }

    pub(super) fn tick(&mut self, elapsed: Duration) {
        self.pace.elapsed = elapsed;
    }

    /// Puts the texts of the questionnaire into the language of the screen.
    pub(super) fn translate(&mut self) {
        let language = self.words.language();
        let translated = self.options.translations.iter().find(|(known, _)| *known == language);
        if let Some((_, questionnaire)) = translated {
            self.assessment = self.assessment.clone().with_questionnaire(questionnaire.clone());
        }
    }

    pub(super) fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.assessment.questionnaire().question(id.as_str())
    }

    pub(super) fn domain_of(&self, question: &Question) -> Option<&Domain> {
        self.assessment.questionnaire().domain(question.domain().as_str())
    }

    /// Whether nothing of the assessment is to change without a question first.
    pub(super) fn is_validated(&self) -> bool {
        self.assessment.session().status == Status::Validated
    }

    // Saving.

    /// Saves changes, then continues with `after`. What changes nothing is not written; what would end a validation is asked
    /// about first.
    pub(super) fn save(
        &mut self,
        edits: Vec<Edit>,
        after: impl FnOnce(&mut Self) -> Transition + 'static,
    ) -> Transition {
        if is_unchanged(&self.assessment, &edits) {
            return after(self);
        }
        if self.is_validated() && !edits.iter().all(Edit::keeps_validation) {
            return Transition::open(EndsValidation::new(edits, Box::new(after)));
        }
        self.write(edits, Box::new(after))
    }

    /// Writes changes without a question. What was validated becomes a draft.
    pub(super) fn write(&mut self, edits: Vec<Edit>, after: After) -> Transition {
        match self.try_write(&edits) {
            Ok(()) => after(self),
            Err(failure) => Transition::open(NotSaved::new(edits, after, failure)),
        }
    }

    /// Writes changes, or says why not; then nothing has changed.
    pub(super) fn try_write(&mut self, edits: &[Edit]) -> Result<(), super::SaveFailure> {
        let mut all = edits.to_vec();
        if self.is_validated() && !all.iter().all(Edit::keeps_validation) {
            all.push(Edit::Validated(None));
        }
        let before = self.storage.text();
        let saved = self.storage.save(&all)?;
        let step = Step { text: before, what: self.describe(edits), question: question_of(edits) };
        self.took(step, edits, saved);
        Ok(())
    }

    /// Takes over what was saved.
    pub(super) fn took(&mut self, step: Step, edits: &[Edit], saved: Assessment) {
        for edit in edits {
            let (Edit::Answer(question, answer), Some(known)) = (edit, question_of(std::slice::from_ref(edit))) else {
                continue;
            };
            let was_open = self
                .question(&known)
                .is_some_and(|question| matches!(self.assessment.state(question), State::Blank | State::ToConfirm));
            if was_open && answer.is_some() {
                self.pace.settle();
            }
            self.touch(&question.clone());
        }
        let asked_before = asked(&self.assessment, &self.options).len();
        self.history.push(step);
        self.replace(saved, None);
        self.say_scope(asked_before);
    }

    /// Takes over an assessment as it is now; `reopened` is a question that may be open again.
    pub(super) fn replace(&mut self, assessment: Assessment, reopened: Option<&QuestionId>) {
        let is_open = |assessment: &Assessment, id: &QuestionId| {
            let question = assessment.questionnaire().question(id.as_str());
            question.is_some_and(|question| assessment.state(question).is_open())
        };
        if let Some(id) = reopened
            && !is_open(&self.assessment, id)
            && is_open(&assessment, id)
        {
            self.pace.reopen();
        }
        self.assessment = assessment;
        self.translate();
    }

    /// Says how many questions no longer apply, or apply now, after a change of scope.
    fn say_scope(&mut self, before: usize) {
        let now = asked(&self.assessment, &self.options).len();
        let set_aside = self
            .assessment
            .questionnaire()
            .questions()
            .iter()
            .filter(|question| !self.assessment.is_in_scope(question))
            .filter(|question| self.assessment.entry(question.id()).is_some_and(|entry| entry.answer.is_some()))
            .count();
        if now < before {
            let fewer = [("count", (before - now).into()), ("answers", set_aside.into())];
            self.say(self.with("interview-scope-fewer", &fewer));
        } else if now > before {
            self.say(self.with("interview-scope-more", &[("count", (now - before).into())]));
        }
    }

    /// Notes that the scores of a question's domains are no longer those that were shown.
    fn touch(&mut self, id: &QuestionId) {
        let questionnaire = self.assessment.shared_questionnaire();
        let mut next: Option<&DomainId> = questionnaire.question(id.as_str()).map(Question::domain);
        while let Some(domain) = next.and_then(|id| questionnaire.domain(id.as_str())) {
            self.touched.insert(domain.id().clone());
            next = domain.parent();
        }
    }

    /// The page where the interview is: the question, or the review if there is none.
    pub(super) fn here(&self) -> Transition {
        match &self.at {
            Some(id) => Transition::home(QuestionPage::new(id.clone())),
            None => Transition::home(Review::default()),
        }
    }
}

/// The question that changes are about.
pub(super) fn question_of(edits: &[Edit]) -> Option<QuestionId> {
    edits.iter().find_map(|edit| match edit {
        Edit::Answer(id, _)
        | Edit::Carried(id, _)
        | Edit::Claimed(id, _)
        | Edit::Note(id, _)
        | Edit::Confidence(id, _)
        | Edit::By(id, _)
        | Edit::AnsweredOn(id, _)
        | Edit::Shown(id, _)
        | Edit::Votes(id, _)
        | Edit::Importance(id, _) => Some(id.clone()),
        _ => None,
    })
}
