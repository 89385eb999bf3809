//! The assessment and its parts.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use jiff::civil::Date;

use super::entry::Entry;
use super::fact::FactValue;
use super::follow_up::{Action, Decision};
use crate::problem::Problems;
use crate::questionnaire::{DomainId, EvidenceId, FactId, QuestionId, Questionnaire};

/// A valid assessment with its questionnaire.
#[derive(Debug, Clone)]
pub struct Assessment {
    pub(super) questionnaire: Arc<Questionnaire>,
    pub(super) subject: Subject,
    pub(super) session: Session,
    pub(super) summary: Summary,
    pub(super) facts: BTreeMap<FactId, FactValue>,
    pub(super) findings: BTreeMap<DomainId, String>,
    pub(super) evidence: Vec<Evidence>,
    /// Where each document stands in the register.
    pub(super) register: HashMap<EvidenceId, usize>,
    pub(super) entries: BTreeMap<QuestionId, Entry>,
    pub(super) actions: Vec<Action>,
    pub(super) decisions: Vec<Decision>,
    pub(super) hidden_names: Vec<String>,
    pub(super) questionnaire_path: Option<String>,
    pub(super) warnings: Problems,
    /// The questions whose conditions do not hold by the answers of the file. A condition refers to an earlier question, which may
    /// have conditions too: they are judged once, in the order of the questionnaire.
    pub(super) out_of_scope: BTreeSet<QuestionId>,
}

impl Assessment {
    /// The questionnaire that it answers.
    #[must_use]
    pub fn questionnaire(&self) -> &Questionnaire {
        &self.questionnaire
    }

    /// The questionnaire, to be shared.
    #[must_use]
    pub fn shared_questionnaire(&self) -> Arc<Questionnaire> {
        Arc::clone(&self.questionnaire)
    }

    /// The same assessment on the same questionnaire with other texts or further profiles. Joins are by id, so nothing else
    /// changes.
    #[must_use]
    pub fn with_questionnaire(mut self, questionnaire: Arc<Questionnaire>) -> Self {
        self.questionnaire = questionnaire;
        self.judge_scope();
        self
    }

    /// The last day of the session.
    #[must_use]
    pub fn last_day(&self) -> Date {
        self.session.until.unwrap_or(self.session.date)
    }

    /// Whom it is about.
    #[must_use]
    pub const fn subject(&self) -> &Subject {
        &self.subject
    }

    /// The occasion.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// The assessor's words about the whole.
    #[must_use]
    pub const fn summary(&self) -> &Summary {
        &self.summary
    }

    /// What the team stated about itself.
    #[must_use]
    pub fn fact(&self, id: &FactId) -> Option<&FactValue> {
        self.facts.get(id)
    }

    /// The assessor's finding about a domain.
    #[must_use]
    pub fn finding(&self, domain: &DomainId) -> Option<&str> {
        self.findings.get(domain).map(String::as_str)
    }

    /// The register of documents, in the order of the file.
    #[must_use]
    pub fn evidence(&self) -> &[Evidence] {
        &self.evidence
    }

    /// The document of this id.
    #[must_use]
    pub fn document(&self, id: &EvidenceId) -> Option<&Evidence> {
        self.register.get(id).map(|index| &self.evidence[*index])
    }

    /// What stands at a question, if anything does.
    #[must_use]
    pub fn entry(&self, question: &QuestionId) -> Option<&Entry> {
        self.entries.get(question)
    }

    /// The actions that were agreed, in the order of the file.
    #[must_use]
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// The decisions that are asked for, in the order of the file: first those listed under `[summary]`.
    #[must_use]
    pub fn decisions(&self) -> &[Decision] {
        &self.decisions
    }

    /// The names that a redacted report hides in addition to those of assessors, participants, owners and of those who answered.
    #[must_use]
    pub fn hidden_names(&self) -> &[String] {
        &self.hidden_names
    }

    /// The path of the questionnaire's file, relative to the assessment, used if no library has the questionnaire.
    #[must_use]
    pub fn questionnaire_path(&self) -> Option<&str> {
        self.questionnaire_path.as_deref()
    }

    /// What is worth a look without making the file invalid.
    #[must_use]
    pub const fn warnings(&self) -> &Problems {
        &self.warnings
    }
}

/// Whom an assessment is about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Subject {
    /// The team.
    pub team: String,
    /// The organisation that it belongs to.
    pub organisation: Option<String>,
    /// Its country, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// The group of teams that it is counted in.
    pub group: Option<String>,
    /// The team above it.
    pub part_of: Option<String>,
}

/// The occasion of an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Session {
    /// The first day.
    pub date: Date,
    /// The last day, where there was more than one.
    pub until: Option<Date>,
    /// Who assessed whom.
    pub kind: Kind,
    /// How far it has come.
    pub status: Status,
    /// Who validated it and when.
    pub validated: Option<Validation>,
    /// Who led it.
    pub assessors: Vec<String>,
    /// Who was in the room.
    pub participants: Vec<String>,
    /// Who may read it.
    pub marking: Marking,
    /// The house's own classification.
    pub classification: Option<String>,
    /// The language that it was held in.
    pub language: Option<String>,
    /// What the team aims at: the id of a profile, or the path of a profile file relative to the assessment.
    pub target: Option<String>,
    /// What was looked at and what was not.
    pub scope: Option<String>,
}

/// Who assessed whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Kind {
    /// The team itself.
    #[default]
    SelfAssessment,
    /// The team, with someone from outside asking.
    Facilitated,
    /// Someone from outside.
    Independent,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::SelfAssessment, Self::Facilitated, Self::Independent];

    /// The word for it in the file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SelfAssessment => "self",
            Self::Facilitated => "facilitated",
            Self::Independent => "independent",
        }
    }
}

/// How far an assessment has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Status {
    /// Not validated.
    #[default]
    Draft,
    /// Agreed as it stands.
    Validated,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 2] = [Self::Draft, Self::Validated];

    /// The word for it in the file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Validated => "validated",
        }
    }
}

/// Who validated an assessment and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Validation {
    /// Who.
    pub by: String,
    /// When.
    pub date: Option<Date>,
}

/// A marking of the Traffic Light Protocol 2.0 (FIRST); the labels are never translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Marking {
    /// No limit.
    Clear,
    /// The community.
    Green,
    /// The recipients' organisation and its clients, on a need to know.
    #[default]
    Amber,
    /// The recipients' organisation only.
    AmberStrict,
    /// The named recipients only.
    Red,
}

impl Marking {
    /// Every marking, the most open first.
    pub const ALL: [Self; 5] = [Self::Clear, Self::Green, Self::Amber, Self::AmberStrict, Self::Red];

    /// The marking that someone types, in whatever letters, with `TLP:` or without.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let wanted = text.trim().to_uppercase();
        let wanted = wanted.strip_prefix("TLP:").unwrap_or(&wanted);
        Self::ALL.into_iter().find(|marking| marking.as_str().strip_prefix("TLP:") == Some(wanted))
    }

    /// The label.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Clear => "TLP:CLEAR",
            Self::Green => "TLP:GREEN",
            Self::Amber => "TLP:AMBER",
            Self::AmberStrict => "TLP:AMBER+STRICT",
            Self::Red => "TLP:RED",
        }
    }
}

/// The assessor's words about the whole; the program invents none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// The conclusion.
    pub conclusion: Option<String>,
    /// The questions to name as strengths.
    pub strengths: Vec<QuestionId>,
    /// The questions to name first among the gaps.
    pub priorities: Vec<QuestionId>,
}

/// A document of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Its id.
    pub id: EvidenceId,
    /// Its title.
    pub title: String,
    /// What it is.
    pub kind: EvidenceKind,
    /// Where it is published or kept.
    pub link: Option<String>,
    /// The path of its file, relative to the assessment.
    pub file: Option<String>,
    /// The SHA-256 digest of that file, 64 hexadecimal digits.
    pub sha256: Option<String>,
    /// Whose it is.
    pub owner: Option<String>,
    /// When it was made.
    pub date: Option<Date>,
    /// When the assessor saw it.
    pub seen: Option<Date>,
    /// The last day on which it proves anything.
    pub expires: Option<Date>,
}

impl Evidence {
    /// Whether its last day has passed.
    #[must_use]
    pub fn has_expired(&self, today: Date) -> bool {
        self.expires.is_some_and(|last| last < today)
    }
}

/// What a piece of evidence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum EvidenceKind {
    /// A text that says how things are to be.
    #[default]
    Document,
    /// A trace that things were done.
    Record,
    /// Something shown at work.
    Demonstration,
    /// Something said; it supports no level that needs evidence.
    Interview,
}

impl EvidenceKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Document, Self::Record, Self::Demonstration, Self::Interview];

    /// The word for it in the file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Record => "record",
            Self::Demonstration => "demonstration",
            Self::Interview => "interview",
        }
    }
}
