//! How an interview is to be held.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;

use crate::assessment::Assessment;
use crate::language::{Language, Words};
use crate::questionnaire::{Domain, LevelId, QuestionId, Questionnaire};

/// How an interview is to be held.
pub struct Options {
    /// The language of the program's words.
    pub language: Language,
    /// The questionnaire in every language in which it is available, for a change of language on the screen.
    pub translations: Vec<(Language, Arc<Questionnaire>)>,
    /// The day on which answers are given, written with each; nothing is written without one.
    pub today: Option<Date>,
    /// The day on which documents are judged, if it is another than the last day of the session.
    pub judged_on: Option<Date>,
    /// The questions that are asked.
    pub selection: Selection,
    /// Whether scores and earlier answers stay hidden until a level is given, since they influence a room.
    pub hide_scores: bool,
    /// Whether the next question appears as soon as a level is recorded.
    pub advance: bool,
    /// How long the interview may take from its beginning.
    pub until: Option<Duration>,
    /// The scores and gaps; the interview itself computes none.
    pub results: Box<dyn Results>,
}

/// Scores in words and gaps, for the pages that show them.
pub trait Results {
    /// The score of a domain in a line, `2.5 of 0–4`; `None` if there is none.
    fn domain(&self, assessment: &Assessment, domain: &Domain, words: &Words) -> Option<String>;

    /// The questions short of the target with the level that is asked for, in the order of the report; `None` without a target.
    fn gaps(&self, assessment: &Assessment) -> Option<Vec<(QuestionId, LevelId)>>;
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

    /// The questions of these ids and of the domains of these ids, in capital or small letters.
    ///
    /// # Errors
    ///
    /// The names that are neither a question nor a domain.
    pub fn only(questionnaire: &Questionnaire, names: &[&str]) -> Result<Self, Vec<String>> {
        let mut found = BTreeSet::new();
        let mut unknown = Vec::new();
        for name in names {
            // A name spelled as in the questionnaire goes before one that differs in case.
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
