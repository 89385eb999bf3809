//! The keys of the YAML files, one list for each kind of map. The readers accept exactly these, and the schemas for editors name
//! exactly these.

/// A questionnaire.
pub(crate) const QUESTIONNAIRE: [&str; 19] = [
    "palier",
    "id",
    "version",
    "title",
    "summary",
    "language",
    "source",
    "structure",
    "words",
    "scales",
    "scale",
    "facts",
    "importance",
    "scoring",
    "domains",
    "references",
    "profiles",
    "ladder",
    "changes",
];

/// The changes since one earlier version.
pub(crate) const CHANGES: [&str; 5] = ["from", "questions", "facts", "domains", "profiles"];

/// What became of a question.
pub(crate) const CHANGE_OF_QUESTION: [&str; 3] = ["was", "levels", "ask_again"];

/// What became of a fact, a domain or a profile.
pub(crate) const CHANGE_OF_ID: [&str; 1] = ["was"];

/// `source`.
pub(crate) const SOURCE: [&str; 4] = ["name", "url", "rights", "note"];

/// `words`.
pub(crate) const WORDS: [&str; 2] = ["question", "questions"];

/// A scale.
pub(crate) const SCALE: [&str; 2] = ["levels", "evidence_from"];

/// A level of a scale.
pub(crate) const LEVEL: [&str; 6] = ["id", "value", "label", "meaning", "not_applicable", "alternate"];

/// A fact.
pub(crate) const FACT: [&str; 4] = ["id", "ask", "options", "choose"];

/// A measure, besides the words of the structure: no word may be one of them.
pub(crate) const MEASURE: [&str; 7] = ["title", "blank", "evidence", "bands", "total", "indicative", "note"];

/// A rule of a measure in its long form.
pub(crate) const RULE: [&str; 7] = ["combine", "over", "out_of", "round", "decimals", "pass", "floor"];

/// A band of a measure.
pub(crate) const BAND: [&str; 4] = ["from", "id", "label", "of"];

/// A domain.
pub(crate) const DOMAIN: [&str; 6] = ["id", "title", "weight", "about", "questions", "domains"];

/// A question.
pub(crate) const QUESTION: [&str; 16] = [
    "id",
    "title",
    "ask",
    "help",
    "why",
    "scale",
    "weight",
    "gate",
    "measures",
    "not_applicable",
    "levels",
    "evidence",
    "advice",
    "needs",
    "only_if",
    "refs",
];

/// The advice for one level.
pub(crate) const ADVICE: [&str; 2] = ["do", "effort"];

/// A condition, of either kind.
pub(crate) const CONDITION: [&str; 4] = ["fact", "is", "question", "at_least"];

/// A scheme of references.
pub(crate) const REFERENCE: [&str; 2] = ["title", "url"];

/// A profile.
pub(crate) const PROFILE: [&str; 9] =
    ["id", "title", "summary", "for", "every", "questions", "domains", "total", "measure"];

/// A file of profiles.
pub(crate) const PROFILE_FILE: [&str; 4] = ["palier", "for", "profiles", "ladder"];

/// The questionnaire that a file of profiles or a translation is for.
pub(crate) const FOR: [&str; 2] = ["id", "version"];

/// A translation.
pub(crate) const TRANSLATION: [&str; 4] = ["palier", "of", "language", "texts"];

/// A text of a translation.
pub(crate) const TEXT: [&str; 2] = ["from", "to"];
