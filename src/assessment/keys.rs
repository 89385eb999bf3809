//! The keys of an assessment's file, one list for each kind of table. The reader accepts exactly these, and the schema for
//! editors names exactly these.

/// The whole file, besides the tables of other tools, `[x-…]`.
pub(crate) const ASSESSMENT: [&str; 12] = [
    "palier",
    "questionnaire",
    "subject",
    "session",
    "summary",
    "facts",
    "domains",
    "evidence",
    "answers",
    "decisions",
    "people",
    "actions",
];

/// `[questionnaire]`.
pub(crate) const QUESTIONNAIRE: [&str; 4] = ["id", "version", "path", "digest"];

/// `[subject]`.
pub(crate) const SUBJECT: [&str; 5] = ["team", "organisation", "country", "group", "part_of"];

/// `[session]`.
pub(crate) const SESSION: [&str; 12] = [
    "date",
    "until",
    "kind",
    "status",
    "validated",
    "assessors",
    "participants",
    "marking",
    "classification",
    "language",
    "target",
    "scope",
];

/// `validated` of the session.
pub(crate) const VALIDATED: [&str; 2] = ["by", "date"];

/// `[summary]`.
pub(crate) const SUMMARY: [&str; 4] = ["conclusion", "decisions", "strengths", "priorities"];

/// `[decisions.ID]`, and each decision listed under `[summary]`.
pub(crate) const DECISION: [&str; 6] = ["ask", "of", "by", "cost", "status", "closed"];

/// `[people]`.
pub(crate) const PEOPLE: [&str; 1] = ["hide"];

/// `[domains.ID]`.
pub(crate) const DOMAIN: [&str; 1] = ["finding"];

/// `[evidence.ID]`.
pub(crate) const EVIDENCE: [&str; 9] = ["title", "kind", "link", "file", "sha256", "owner", "date", "seen", "expires"];

/// `[answers.ID]`.
pub(crate) const ANSWER: [&str; 12] = [
    "level",
    "claimed",
    "note",
    "confidence",
    "by",
    "date",
    "evidence",
    "votes",
    "importance",
    "not_applicable",
    "unknown",
    "carried",
];

/// A document under an answer, in its long form.
pub(crate) const EVIDENCE_USE: [&str; 2] = ["id", "proves"];

/// `carried` of an answer.
pub(crate) const CARRIED: [&str; 3] = ["level", "not_applicable", "date"];

/// `[actions.ID]`.
pub(crate) const ACTION: [&str; 10] =
    ["do", "closes", "owner", "accountable", "due", "cost", "days", "note", "status", "closed"];
