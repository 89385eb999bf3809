//! One answer in words: claimed, found, proven, its documents, its note, and how it came about.

use super::blocks::{NOTHING, cell, joined, link_to};
use super::{Context, charts, level_cell};
use crate::assessment::{Answer, Confidence, Entry, State};
use crate::questionnaire::{LevelId, Question};
use crate::report::document::{Cell, Steps, Style, Text};
use crate::report::input::Section;

impl Context<'_> {
    /// A state in a word.
    pub(in crate::report) fn state_word(&self, state: State) -> String {
        self.say(&format!("state-{}", state.as_str().replace('_', "-")))
    }

    /// The level of a question by its number or label; the id of one that its scale does not have.
    pub(in crate::report) fn level_of(question: &Question, id: &LevelId) -> String {
        let level = question.scale().level(id.as_str());
        level.map_or_else(|| id.to_string(), level_cell)
    }

    /// What was claimed, found and proven; empty cells where levels are hidden.
    pub(in crate::report) fn levels(&self, question: &Question) -> [Cell; 3] {
        if self.redact.answers {
            return [Cell::default(), Cell::default(), Cell::default()];
        }
        let claimed = self.assessment.entry(question.id()).and_then(|entry| entry.claimed.as_ref());
        let claimed = claimed.map(|id| Self::level_of(question, id)).unwrap_or_default();
        let answered = self.assessment.state(question) == State::Answered;
        let proven = if answered { self.proven(question) } else { String::new() };
        [cell(claimed), self.found(question), cell(proven)]
    }

    /// The level up to which valid evidence proves an answer; a dash if none does, or none is needed.
    pub(in crate::report) fn proven(&self, question: &Question) -> String {
        let scale = question.scale();
        let given = self.assessment.level(question);
        let proven = given.and_then(|given| self.assessment.proven(question, given.id(), self.input.scorecard.day()));
        let proven = proven.filter(|level| scale.needs_evidence(level.id()));
        proven.map_or_else(|| NOTHING.to_owned(), level_cell)
    }

    /// What was found, as small fields and a figure; the level that counts where that is another.
    pub(in crate::report) fn found(&self, question: &Question) -> Cell {
        let scale = question.scale();
        let Some(scored) = self.input.scorecard.question(question.id()) else { return Cell::default() };
        let name = |id: &LevelId| scale.level(id.as_str()).map(level_cell);
        let counts = scored.counts.as_ref().filter(|counts| Some(*counts) != scored.level.as_ref()).and_then(name);
        let text = match scored.state {
            State::Answered => scored.level.as_ref().and_then(name).unwrap_or_default(),
            state => self.state_word(state),
        };
        let text = match counts {
            Some(counts) => format!("{text} {}", self.with("report-counts", &[("level", counts.into())])),
            None => text,
        };
        let target = self.target(question.id()).and_then(|target| scale.step(target));
        let steps = charts::stands_at(self, question).and_then(|id| scale.step(id)).map(|step| Steps {
            filled: step,
            of: scale.steps().len() - 1,
            target,
        });
        Cell { text: Text::plain(text), steps }
    }

    /// The documents shown for an answer, each with what it proves where that is stated: by their numbers where the register is
    /// printed, else by their titles.
    pub(in crate::report) fn documents(&self, question: &Question, entry: &Entry) -> Option<Text> {
        let scale = question.scale();
        if self.redact.evidence || entry.evidence.is_empty() {
            return None;
        }
        let shown = entry.evidence.iter().filter_map(|shown| {
            let document = self.assessment.document(&shown.id)?;
            let mut text = match self.document_number(&shown.id) {
                Some(number) if self.prints(Section::Evidence) => link_to("evidence", number, Style::Plain),
                _ => self.said(&document.title),
            };
            let proves = shown.proves.as_ref().filter(|_| !self.redact.answers);
            if let Some(level) = proves.and_then(|level| scale.level(level.as_str())) {
                text = text.then(Text::plain(format!(" {}", self.proves(level))));
            }
            if document.has_expired(self.input.scorecard.day()) {
                text = text.then(Text::plain(format!(" ({})", self.say("report-expired"))));
            }
            Some(text)
        });
        let shown: Vec<Text> = shown.collect();
        (!shown.is_empty()).then(|| joined(shown, if self.prints(Section::Evidence) { ", " } else { "; " }))
    }

    /// The reason, or who is to be asked, then the note: what somebody wrote about an answer, whole.
    pub(in crate::report) fn remark(&self, entry: &Entry) -> Option<Text> {
        if self.redact.notes {
            return None;
        }
        let stated = match &entry.answer {
            Some(Answer::NotApplicable(text) | Answer::Unknown(text)) => Some(text),
            _ => None,
        };
        let parts: Vec<Text> = stated
            .into_iter()
            .chain(&entry.note)
            .filter(|text| !text.trim().is_empty())
            .map(|text| self.said(text))
            .collect();
        (!parts.is_empty()).then(|| joined(parts, " "))
    }

    /// How an answer came about: votes, who answered, when if not on the days of the assessment, confidence, importance.
    pub(in crate::report) fn circumstances(&self, question: &Question, entry: &Entry) -> Option<Text> {
        let parts: Vec<Text> = [self.votes(question, entry), self.answered_by(entry), self.confidence(entry)]
            .into_iter()
            .flatten()
            .chain(
                entry
                    .importance
                    .as_ref()
                    .map(|importance| self.labelled("report-importance", Text::plain(importance.as_str()))),
            )
            .collect();
        (!parts.is_empty()).then(|| joined(parts, "\u{a0}· "))
    }

    /// "Votes: level 2: 7, level 3: 3".
    pub(in crate::report) fn votes(&self, question: &Question, entry: &Entry) -> Option<Text> {
        if self.redact.answers || entry.votes.is_empty() {
            return None;
        }
        let scale = question.scale();
        let votes = entry.votes.iter().map(|(id, votes)| {
            let level = scale.level(id.as_str()).map_or_else(|| id.to_string(), |level| self.level_in_words(level));
            let arguments = [("level", level.into()), ("count", usize::try_from(*votes).unwrap_or(usize::MAX).into())];
            self.with("report-votes-for", &arguments)
        });
        Some(self.labelled("report-votes", Text::plain(votes.collect::<Vec<_>>().join(", "))))
    }

    fn answered_by(&self, entry: &Entry) -> Option<Text> {
        let session = self.assessment.session();
        let last = session.until.unwrap_or(session.date);
        let day = entry.date.filter(|day| !(session.date..=last).contains(day)).map(|day| Text::plain(self.date(day)));
        let who: Vec<Text> = self.person(entry.by.as_deref()).into_iter().chain(day).collect();
        (!who.is_empty()).then(|| self.labelled("report-answered-by", joined(who, ", ")))
    }

    /// How sure the assessors were; it says something of the level, so it goes with the levels.
    pub(in crate::report) fn confidence(&self, entry: &Entry) -> Option<Text> {
        let confidence = entry.confidence.filter(|_| !self.redact.answers)?;
        let word = self.say(match confidence {
            Confidence::Low => "report-confidence-low",
            Confidence::Medium => "report-confidence-medium",
            Confidence::High => "report-confidence-high",
        });
        let word = if confidence == Confidence::Low { Text::strong(word) } else { Text::plain(word) };
        Some(self.labelled("report-confidence", word))
    }

    /// "Label: text", with the language's space.
    pub(in crate::report) fn labelled(&self, id: &str, text: Text) -> Text {
        Text::plain(self.pair(&self.say(id), "")).then(text)
    }

    /// What somebody was promised or asked for about an open question: who is to be asked, then the note's next step.
    pub(in crate::report) fn next_step_of_open(&self, question: &Question) -> Option<Text> {
        self.assessment.entry(question.id()).and_then(|entry| self.remark(entry))
    }
}
