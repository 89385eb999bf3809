//! How an interview is to be held.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use crate::assessment::Assessment;
use crate::language::{Language, Words};
use crate::questionnaire::{Domain, QuestionId, Questionnaire};

/// How an interview is to be held.
pub struct Options {
    /// The language of the program's words.
    pub language: Language,
    /// The questionnaire in every language that it is to be had in, for a change of language in the middle.
    pub translations: Vec<(Language, Arc<Questionnaire>)>,
    /// The day on which answers are given, written beside each; nothing is written without one.
    pub today: Option<Date>,
    /// What is asked.
    pub selection: Selection,
    /// Whether scores and earlier answers stay hidden until a level is given, since they anchor a room.
    pub hide_scores: bool,
    /// The scores, in words.
    pub scores: Box<dyn Scores>,
    /// The file as a command names it, for the commands that are shown in the end.
    pub file: String,
    /// How else this interview was called, for the command that goes on with it; begins with a space unless it is empty.
    pub flags: String,
}

/// Scores in words; the interview itself computes none.
pub trait Scores {
    /// The score of a domain in a line, `2.5 of 0–4`; `None` where there is none.
    fn domain(&self, assessment: &Assessment, domain: &Domain, words: &Words) -> Option<String>;

    /// The scorecard and the verdict, as lines that are printed as they are.
    fn scorecard(&self, assessment: &Assessment, words: &Words) -> Vec<String>;
}

/// The questions that are asked: all, or those named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    only: Option<BTreeSet<QuestionId>>,
}

impl Selection {
    /// Every question.
    #[must_use]
    pub const fn all() -> Self {
        Self { only: None }
    }

    /// The questions of these ids and of the domains of these ids, in large or small letters.
    ///
    /// # Errors
    ///
    /// The names that are neither a question nor a domain.
    pub fn only(questionnaire: &Questionnaire, names: &[&str]) -> Result<Self, Vec<String>> {
        let mut found = BTreeSet::new();
        let mut unknown = Vec::new();
        for name in names {
            // What is written as the questionnaire writes it goes before what is only alike.
            let is_exact = questionnaire.question(name).is_some() || questionnaire.domain(name).is_some();
            let is_meant = |id: &str| if is_exact { id == *name } else { id.eq_ignore_ascii_case(name) };
            let question = questionnaire.questions().iter().find(|question| is_meant(question.id().as_str()));
            let domain = questionnaire.domains().iter().find(|domain| is_meant(domain.id().as_str()));
            if let Some(question) = question {
                found.insert(question.id().clone());
            } else if let Some(domain) = domain {
                found.extend(questionnaire.questions_below(domain).into_iter().map(|question| question.id().clone()));
            } else {
                unknown.push((*name).to_owned());
            }
        }
        if unknown.is_empty() { Ok(Self { only: Some(found) }) } else { Err(unknown) }
    }

    /// Whether every question is asked.
    #[must_use]
    pub const fn is_everything(&self) -> bool {
        self.only.is_none()
    }

    /// Whether a question is asked.
    #[must_use]
    pub fn contains(&self, question: &QuestionId) -> bool {
        self.only.as_ref().is_none_or(|only| only.contains(question))
    }
}
