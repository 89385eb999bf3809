//! Forms as files: a workbook or a CSV table that people fill in. [`crate::form`] reads them back.

mod csv;
mod follow_up;
mod scores;
mod workbook;

pub use csv::csv;
pub use follow_up::{FollowUp, follow_up};
pub use workbook::workbook;

use jiff::civil::Date;

use crate::assessment::Assessment;
use crate::form::{DO_NOT_KNOW, DOES_NOT_APPLY, Field, SheetKind};
use crate::language::Words;
use crate::questionnaire::{Domain, Question, Questionnaire};
use crate::scoring::Scorecard;

/// What a form holds.
#[derive(Debug, Clone, Copy)]
pub struct Content<'a> {
    /// The questionnaire, in the language of the form.
    pub questionnaire: &'a Questionnaire,
    /// The assessment whose answers are exported; `None` for a blank form.
    pub assessment: Option<&'a Assessment>,
    /// The scores to show on a sheet of their own; never in a form for one person.
    pub scorecard: Option<&'a Scorecard>,
    /// The questions, in the order of the questionnaire.
    pub questions: &'a [&'a Question],
    /// Whom the form is for: then it holds only these questions, with nothing of the team's other answers.
    pub recipient: Option<&'a str>,
    /// Leaves earlier answers out, so that they do not influence.
    pub is_blank: bool,
    /// The day by which the form should come back.
    pub return_by: Option<Date>,
    /// The program's words in the language of the form.
    pub words: &'a Words,
}

impl Content<'_> {
    /// Whether it is a part of the whole: for one person, or only some of the questions.
    fn is_personal(&self) -> bool {
        self.recipient.is_some() || self.questions.len() < self.questionnaire.questions().len()
    }

    /// What a field says when it is exported.
    fn value(&self, field: &Field) -> String {
        let is_answer = matches!(field, Field::Answer(..));
        match self.assessment {
            Some(assessment) if !(self.is_blank && is_answer) => crate::form::value(assessment, field),
            _ => String::new(),
        }
    }

    /// The text of a column that is only read, in the row of a question.
    fn text(&self, question: &Question, column: &str) -> String {
        match column {
            "question" => question.id().to_string(),
            "domain" => self.questionnaire.domain(question.domain().as_str()).map_or("", Domain::title).to_owned(),
            "title" => format!("{}\n{}", question.title(), question.ask()),
            "levels" => Self::levels(question),
            "carried" if !self.is_blank => self.carried(question),
            _ => String::new(),
        }
    }

    /// Every level with its text for this question.
    fn levels(question: &Question) -> String {
        let scale = question.scale();
        let line = |level: &crate::questionnaire::Level| {
            let text = question.level_text(level.id()).or(level.meaning()).unwrap_or_default();
            format!("{} – {}: {text}", level.id(), level.label()).trim_end_matches(": ").to_owned()
        };
        scale.levels().iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// The answer of an earlier assessment that waits to be confirmed.
    fn carried(&self, question: &Question) -> String {
        let entry = self.assessment.and_then(|assessment| assessment.entry(question.id()));
        let Some(carried) = entry.and_then(|entry| entry.carried.as_ref()) else { return String::new() };
        let answer = match &carried.answer {
            crate::assessment::Answer::Level(level) => level.to_string(),
            crate::assessment::Answer::NotApplicable(_) => DOES_NOT_APPLY.to_owned(),
            crate::assessment::Answer::Unknown(_) => DO_NOT_KNOW.to_owned(),
        };
        carried.date.map_or_else(|| answer.clone(), |date| format!("{answer} ({date})"))
    }

    /// The options of an answer as they are offered: `2 – Explicit`, and the two that are no levels.
    fn options(&self, question: &Question) -> Vec<String> {
        let scale = question.scale();
        let mut options: Vec<String> =
            scale.levels().iter().map(|level| format!("{} – {}", level.id(), level.label())).collect();
        if question.may_be_not_applicable() {
            options.push(self.words.text("form-does-not-apply"));
        }
        options.push(self.words.text("form-do-not-know"));
        options
    }

    /// The text of an answer as its option shows it.
    fn as_option(&self, question: &Question, answer: &str) -> String {
        match answer {
            DOES_NOT_APPLY => self.words.text("form-does-not-apply"),
            DO_NOT_KNOW => self.words.text("form-do-not-know"),
            id => {
                let scale = question.scale();
                scale.level(id).map_or_else(|| id.to_owned(), |level| format!("{id} – {}", level.label()))
            }
        }
    }
}

/// The heading of a column for people.
fn heading(sheet: SheetKind, column: &str, words: &Words) -> String {
    words.text(match (sheet, column) {
        (SheetKind::Answers, "question") => "form-head-question",
        (SheetKind::Answers, "domain") => "form-head-domain",
        (SheetKind::Answers, "title") => "form-head-ask",
        (SheetKind::Answers, "levels") => "form-head-levels",
        (_, "answer") => "form-head-answer",
        (_, "comment") => "form-head-comment",
        (_, "documents") => "form-head-documents",
        (_, "claimed") => "form-head-claimed",
        (_, "confidence") => "form-head-confidence",
        (_, "importance") => "form-head-importance",
        (_, "carried") => "form-head-carried",
        (_, "votes") => "form-head-votes",
        (_, "by") => "form-head-by",
        (_, "date") => "form-head-date",
        (SheetKind::Facts, "title") => "form-head-fact",
        (_, "title") => "form-head-title",
        (_, "kind") => "form-head-kind",
        (_, "link") => "form-head-link",
        (_, "owner") => "form-head-owner",
        (_, "seen") => "form-head-seen",
        (_, "expires") => "form-head-expires",
        (_, "do") => "form-head-do",
        (_, "closes") => "form-head-closes",
        (_, "accountable") => "form-head-accountable",
        (_, "due") => "form-head-due",
        (_, "cost") => "form-head-cost",
        (_, "status") => "form-head-status",
        _ => "form-head-id",
    })
}
