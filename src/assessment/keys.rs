//! The keys of an assessment's file, one list for each kind of table. The reader accepts exactly these, and the schema for
//! editors names exactly these.

/// The whole file, besides the tables of other tools, `[x-…]`.
pub(crate) const ASSESSMENT: [&str; 10] =
    ["palier", "questionnaire", "subject", "session", "summary", "facts", "domains", "evidence", "answers", "actions"];

/// `[questionnaire]`.
pub(crate) const QUESTIONNAIRE: [&str; 3] = ["id", "version", "digest"];

/// `[subject]`.
pub(crate) const SUBJECT: [&str; 3] = ["team", "organisation", "country"];

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

/// A decision that the summary asks for.
pub(crate) const DECISION: [&str; 4] = ["ask", "of", "by", "cost"];

/// `[domains.ID]`.
pub(crate) const DOMAIN: [&str; 1] = ["finding"];

/// `[evidence.ID]`.
pub(crate) const EVIDENCE: [&str; 7] = ["title", "kind", "link", "owner", "date", "seen", "expires"];

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
pub(crate) const ACTION: [&str; 7] = ["do", "closes", "owner", "accountable", "due", "cost", "status"];
