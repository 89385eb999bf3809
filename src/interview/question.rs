//! A question as it is put to the room, and what each key does there.

use super::keys::has_digit_ids;
use super::{Effect, Ending, Input, Interview, Reply, Screen, Step, Then};
use crate::assessment::{Answer, Edit, Entry, State, Support};
use crate::language::date;
use crate::questionnaire::{LevelId, Question};

/// How much of a note is shown beside the answer.
const NOTE_SHOWN: usize = 160;

impl Interview {
    pub(super) fn question_screen(&self) -> Screen {
        let Some(question) = self.question() else { return self.review_screen() };
        let state = self.assessment.state(question);
        let may_confirm = state == State::ToConfirm && !self.hides_earlier(question);
        let enter = match state {
            State::Blank | State::ToConfirm => "interview-key-skip",
            _ => "interview-key-onward",
        };
        let mut text = vec![question.ask().to_owned()];
        if !has_digit_ids(self.assessment.questionnaire().scale_of(question)) {
            text.push(self.text("interview-levels-numbered"));
        }
        Screen {
            subject: Some(question.id().to_string()),
            progress: Some(self.progress()),
            title: Some(format!("{} {}", question.id(), question.title())),
            text,
            help: self.help(question),
            choices: self.level_choices(question),
            status: self.standing(question),
            commands: self.question_commands(enter, may_confirm),
            reply: Reply::Key,
            is_long: false,
            goes_by_names: false,
            begins_at: 0,
            word: self.text("interview-word-answer"),
        }
    }

    /// What the assessor should listen for, what it is good for, what to ask to see.
    fn help(&self, question: &Question) -> Vec<String> {
        let mut lines: Vec<String> = question.help().map(str::to_owned).into_iter().collect();
        if let Some(why) = question.why() {
            lines.push(self.with("interview-why", &[("text", why.into())]));
        }
        if !question.evidence().is_empty() {
            lines.push(self.text("interview-evidence-to-ask"));
            lines.extend(question.evidence().iter().map(|document| format!("– {document}")));
        }
        lines
    }

    pub(super) fn help_screen(&self) -> Screen {
        let Some(question) = self.question() else { return self.keys_screen() };
        let mut text = vec![question.ask().to_owned()];
        let help = self.help(question);
        if help.is_empty() {
            text.push(self.text("interview-no-help"));
        }
        text.extend(help);
        Screen {
            title: Some(format!("{} {}", question.id(), question.title())),
            text,
            choices: self.level_choices(question),
            reply: Reply::Page,
            word: self.text("interview-word-page"),
            ..Screen::default()
        }
    }

    /// Whether what was answered earlier or claimed stays hidden, since no level is given yet and it would anchor the room.
    pub(super) fn hides_earlier(&self, question: &Question) -> bool {
        let answer = self.assessment.entry(question.id()).and_then(|entry| entry.answer.as_ref());
        self.options.hide_scores && matches!(answer, None | Some(Answer::Unknown(_)))
    }

    /// What is recorded at a question, and what its evidence lacks.
    pub(super) fn standing(&self, question: &Question) -> Vec<String> {
        let Some(entry) = self.assessment.entry(question.id()) else {
            return vec![self.text("interview-nothing-recorded")];
        };
        let mut parts = vec![self.answer_words(question, entry)];
        let mut add = |id: &str, value: String| parts.push(self.with(id, &[("value", value.into())]));
        if let Some(claimed) = entry.claimed.as_ref().filter(|_| !self.hides_earlier(question)) {
            add("interview-standing-claimed", claimed.to_string());
        }
        if !entry.evidence.is_empty() {
            add("interview-standing-evidence", entry.evidence.len().to_string());
        }
        if let Some(confidence) = entry.confidence {
            add("interview-standing-confidence", self.confidence_word(confidence));
        }
        if let Some(importance) = &entry.importance {
            add("interview-standing-importance", importance.clone());
        }
        if let Some(by) = &entry.by {
            add("interview-standing-by", by.clone());
        }
        let mut lines = vec![parts.join(" · ")];
        if !entry.votes.is_empty() {
            lines.push(self.votes_words(question, entry));
        }
        if let Some(note) = &entry.note {
            let shown = shortened(note);
            lines.push(self.with("interview-standing-note", &[("value", shown.into())]));
        }
        lines.extend(self.expired_line(entry));
        lines.extend(self.evidence_line(question));
        lines
    }

    fn answer_words(&self, question: &Question, entry: &Entry) -> String {
        match &entry.answer {
            Some(Answer::Level(level)) => {
                self.with("interview-standing-found", &[("value", self.level_name(question, level).into())])
            }
            Some(Answer::NotApplicable(reason)) => {
                self.with("interview-standing-not-applicable", &[("value", shortened(reason).into())])
            }
            Some(Answer::Unknown(who)) => self.with("interview-standing-unknown", &[("value", shortened(who).into())]),
            None => match &entry.carried {
                Some(carried) if !self.hides_earlier(question) => {
                    let answer = match &carried.answer {
                        Answer::Level(level) => self.level_name(question, level),
                        Answer::NotApplicable(reason) => {
                            self.with("interview-standing-not-applicable", &[("value", shortened(reason).into())])
                        }
                        Answer::Unknown(who) => who.clone(),
                    };
                    match carried.date {
                        Some(day) => self.with(
                            "interview-standing-carried-on",
                            &[("value", answer.into()), ("date", date(self.words.language(), day).into())],
                        ),
                        None => self.with("interview-standing-carried", &[("value", answer.into())]),
                    }
                }
                _ => self.text("interview-no-level-yet"),
            },
        }
    }

    /// A level by its id, with its name where that says more.
    pub(super) fn level_name(&self, question: &Question, level: &LevelId) -> String {
        let scale = self.assessment.questionnaire().scale_of(question);
        match scale.level(level.as_str()) {
            Some(known) if known.label() != level.as_str() => {
                self.with("interview-level", &[("id", level.as_str().into()), ("name", known.label().into())])
            }
            _ => level.to_string(),
        }
    }

    /// The documents that were shown and count no more.
    fn expired_line(&self, entry: &Entry) -> Option<String> {
        let shown = entry.evidence.iter().filter_map(|shown| self.assessment.document(&shown.id));
        let expired: Vec<&str> = shown
            .filter(|document| document.has_expired(self.assessment.last_day()))
            .map(|document| document.title.as_str())
            .collect();
        let titles = shortened(&expired.join(" · "));
        (!expired.is_empty()).then(|| self.with("interview-standing-expired", &[("value", titles.into())]))
    }

    /// "Found 3: nothing seen proves it", where that is so.
    fn evidence_line(&self, question: &Question) -> Option<String> {
        let level = self.assessment.level(question)?;
        if self.assessment.support(question, level.id(), self.assessment.last_day()) != Support::Unsupported {
            return None;
        }
        let entry = self.assessment.entry(question.id())?;
        let shows_something = entry.evidence.iter().any(|shown| shown.proves.is_some());
        let proven =
            self.assessment.proven(question, level.id(), self.assessment.last_day()).filter(|_| shows_something);
        let found = ("level", level.id().as_str().into());
        Some(match proven {
            Some(proven) => self.with("interview-proves-less", &[found, ("proven", proven.id().as_str().into())]),
            None => self.with("interview-proves-nothing", &[found]),
        })
    }

    pub(super) fn given_at_question(&mut self, input: &Input) -> Effect {
        match input {
            // Never confirms what was carried over: Enter is held down, and bounces.
            Input::Enter => self.onward(),
            Input::Forward => self.forward(),
            Input::Cancel => self.show_again(),
            Input::Key(key) => match self.level_of(*key) {
                Some(level) => self.give_level(level),
                None => self.command(*key, input),
            },
            _ => self.bad_input(input),
        }
    }

    fn command(&mut self, key: char, input: &Input) -> Effect {
        let step = match key.to_ascii_lowercase() {
            '?' | 'h' => Step::Help,
            'k' => Step::Keys,
            'c' => Step::Claim,
            'n' => Step::Note,
            'w' => Step::By,
            'f' => Step::Confidence,
            'v' => Step::Votes,
            'u' => Step::Unknown,
            'e' => Step::Documents { words: None },
            'j' => Step::Jump,
            'd' => Step::Domains,
            'i' if !self.assessment.questionnaire().importance().is_empty() => Step::Importance,
            'l' if self.options.translations.len() > 1 => Step::Languages,
            'a' => return self.not_applicable(),
            's' => return self.onward(),
            'b' => return self.back(),
            'o' => return self.open_list(),
            'z' => return self.undo_last(),
            'y' => return self.confirm(input),
            'p' => return self.state_particulars(),
            'q' => return self.leave(),
            _ => return self.bad_input(input),
        };
        self.show(step)
    }

    fn give_level(&mut self, level: LevelId) -> Effect {
        let Some(id) = self.at.clone() else { return self.show_again() };
        let split = self.question().is_some_and(|question| {
            self.assessment.entry(question.id()).is_some_and(|entry| self.spread(question, &entry.votes) >= 2)
        });
        // Hidden until now, and gone from the file once this is saved.
        let earlier =
            self.question().filter(|question| self.hides_earlier(question)).and_then(|question| {
                match &self.assessment.entry(question.id())?.carried.as_ref()?.answer {
                    Answer::Level(level) => Some(self.with(
                        "interview-earlier",
                        &[("question", id.as_str().into()), ("value", self.level_name(question, level).into())],
                    )),
                    _ => None,
                }
            });
        let edits = self.dated(vec![Edit::Answer(id, Some(Answer::Level(level)))]);
        // Where the room was far apart, what was agreed is recorded with its reason.
        let then = Then::At(if split { Step::Reason } else { Step::Question });
        match earlier {
            Some(earlier) => self.save_saying(edits, then, earlier),
            None => self.save(edits, then),
        }
    }

    /// Changes of an answer, with the day on which it is given.
    pub(super) fn dated(&self, mut edits: Vec<Edit>) -> Vec<Edit> {
        if let (Some(id), Some(today)) = (&self.at, self.options.today) {
            edits.push(Edit::AnsweredOn(id.clone(), Some(today)));
        }
        edits
    }

    fn confirm(&mut self, input: &Input) -> Effect {
        let Some(question) = self.question() else { return self.bad_input(input) };
        let carried = self.assessment.entry(question.id()).and_then(|entry| match (&entry.answer, &entry.carried) {
            (None, Some(carried)) => Some(carried.answer.clone()),
            _ => None,
        });
        match carried {
            Some(answer) if !self.hides_earlier(question) => {
                let id = question.id().clone();
                let said = self.with("interview-confirmed", &[("question", id.as_str().into())]);
                let edits = self.dated(vec![Edit::Answer(id, Some(answer))]);
                self.save_saying(edits, Then::Onward, said)
            }
            _ => self.bad_input(input),
        }
    }

    /// Ends before the end; everything is saved.
    pub(super) fn leave(&mut self) -> Effect {
        self.say_goodbye("interview-left");
        Effect::Quit(Ending::Left)
    }
}

/// The beginning of a long text, in one line.
pub(super) fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= NOTE_SHOWN {
        return line;
    }
    line.chars().take(NOTE_SHOWN - 1).chain(['…']).collect()
}
