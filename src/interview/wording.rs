//! What is recorded, in words: answers, levels, votes, what is missing.

use std::collections::BTreeMap;

use super::screen::{Detail, Header, Recorded, Tone};
use super::session::Session;
use crate::assessment::{Answer, Confidence, Edit, Entry, EvidenceKind, State, Support};
use crate::questionnaire::{LevelId, Question, QuestionId};

/// How many letters of a long text are shown with others.
const SHORT: usize = 160;

/// From this spread on, votes are discussed before a level is agreed.
const FAR_APART: usize = 2;

impl Session {
    /// The first line of each page.
    pub(super) fn header(&self) -> Header {
        let session = self.assessment.session();
        let questionnaire = self.assessment.questionnaire();
        Header {
            team: self.assessment.subject().team.clone(),
            questionnaire: questionnaire.title().to_owned(),
            date: self.date(session.date),
            marking: session.marking.as_str().to_owned(),
        }
    }

    /// The heading of a page about a question.
    pub(super) fn heading(&self, id: &QuestionId) -> String {
        self.question(id).map_or_else(|| id.to_string(), |question| format!("{id}  {}", question.title()))
    }

    /// The line that says what was recorded last, and what it lacks.
    pub(super) fn recorded_line(&self) -> Option<Recorded> {
        let id = self.recorded.as_ref()?;
        let question = self.question(id)?;
        let entry = self.assessment.entry(id)?;
        let value = match &entry.answer {
            Some(Answer::Level(level)) => Session::level_name(question, level),
            Some(Answer::NotApplicable(_)) => self.text("interview-recorded-not-applicable"),
            Some(Answer::Unknown(_)) => self.text("interview-recorded-unknown"),
            None => return None,
        };
        let names =
            [("question", id.as_str().into()), ("title", question.title().into()), ("value", value.as_str().into())];
        let text = self.with("interview-recorded", &names);
        let lacks = self.lacks_evidence(question);
        let missing = lacks.then(|| self.text("interview-recorded-missing"));
        let mut spoken = match &entry.answer {
            Some(Answer::Level(level)) => {
                let scale = question.scale();
                let name = scale.level(level.as_str()).map(|known| known.label().to_owned()).unwrap_or_default();
                let said = [
                    ("question", id.as_str().into()),
                    ("level", level.as_str().into()),
                    ("name", name.as_str().into()),
                ];
                let id = if name.eq_ignore_ascii_case(level.as_str()) {
                    "interview-spoken-bare"
                } else {
                    "interview-spoken"
                };
                self.with(id, &said)
            }
            _ => self.with("interview-spoken-other", &names),
        };
        if lacks {
            spoken = format!("{spoken} {}", self.text("interview-spoken-missing"));
        }
        Some(Recorded { text, missing, spoken, is_new: self.recorded_is_new })
    }

    /// Whether the level of a question needs evidence that nobody has shown.
    pub(super) fn lacks_evidence(&self, question: &Question) -> bool {
        let level = self.assessment.level(question);
        level.is_some_and(|level| self.assessment.support(question, level.id(), self.day()) == Support::Unsupported)
    }

    /// A level by its id, with its name unless that is the same.
    pub(super) fn level_name(question: &Question, level: &LevelId) -> String {
        let scale = question.scale();
        match scale.level(level.as_str()) {
            Some(known) if !known.label().eq_ignore_ascii_case(level.as_str()) => format!("{level} {}", known.label()),
            _ => level.to_string(),
        }
    }

    /// Whether earlier answers and claims stay hidden, since no level is given yet and they would influence the room.
    pub(super) fn hides_earlier(&self, id: &QuestionId) -> bool {
        let answer = self.assessment.entry(id).and_then(|entry| entry.answer.as_ref());
        self.options.hide_scores && matches!(answer, None | Some(Answer::Unknown(_)))
    }

    /// How many levels apart the lowest and the highest vote are.
    pub(super) fn spread(question: &Question, votes: &BTreeMap<LevelId, u32>) -> usize {
        let scale = question.scale();
        scale.spread(votes.iter().filter(|(_, count)| **count > 0).map(|(level, _)| level)).unwrap_or_default()
    }

    /// Whether the votes on a question are so far apart that they are discussed first.
    pub(super) fn is_far_apart(&self, id: &QuestionId) -> bool {
        let (Some(question), Some(entry)) = (self.question(id), self.assessment.entry(id)) else { return false };
        Session::spread(question, &entry.votes) >= FAR_APART
    }

    /// What is recorded at a question, a label each.
    pub(super) fn details(&self, question: &Question) -> Vec<Detail> {
        let id = question.id();
        let nothing = Entry::default();
        let entry = self.assessment.entry(id).unwrap_or(&nothing);
        let mut details = Vec::new();
        let mut add = |label: &str, text: String, tone: Tone| {
            details.push(Detail { label: self.text(label), text, tone });
        };
        match &entry.answer {
            Some(Answer::Level(_)) => {}
            Some(Answer::NotApplicable(reason)) => {
                add("interview-label-not-applicable", shortened(reason), Tone::Plain);
            }
            Some(Answer::Unknown(who)) => add("interview-label-unknown", shortened(who), Tone::Warning),
            None => {
                if let Some(previous) = self.previous(question, entry) {
                    add("interview-label-previous", previous, Tone::Plain);
                }
            }
        }
        if let Some(claimed) = entry.claimed.as_ref().filter(|_| !self.hides_earlier(id)) {
            add("interview-label-claimed", Session::level_name(question, claimed), Tone::Plain);
        }
        if !entry.votes.is_empty() {
            let spread = Session::spread(question, &entry.votes);
            let is_open = entry.answer.is_none() && spread >= FAR_APART;
            let said = [("value", votes_text(&entry.votes).into()), ("spread", spread.into())];
            let message = if is_open { "interview-votes-apart" } else { "interview-votes-spread" };
            add("interview-label-votes", self.with(message, &said), if is_open { Tone::Warning } else { Tone::Plain });
        }
        let (text, tone) = self.evidence_words(question, entry);
        if let Some(text) = text {
            add("interview-label-evidence", text, tone);
        }
        if let Some(confidence) = entry.confidence {
            add("interview-label-confidence", self.confidence_word(confidence), Tone::Plain);
        }
        if let Some(importance) = &entry.importance {
            add("interview-label-importance", importance.to_string(), Tone::Plain);
        }
        if let Some(by) = &entry.by {
            add("interview-label-by", by.clone(), Tone::Plain);
        }
        if let Some(note) = &entry.note {
            add("interview-label-note", shortened(note), Tone::Plain);
        }
        details
    }

    /// The documents of a question and what they lack.
    fn evidence_words(&self, question: &Question, entry: &Entry) -> (Option<String>, Tone) {
        let documents: Vec<_> = entry.evidence.iter().filter_map(|shown| self.assessment.document(&shown.id)).collect();
        let mut parts: Vec<String> = Vec::new();
        let mut tone = Tone::Plain;
        for document in &documents {
            let mut title = document.title.clone();
            if document.has_expired(self.day()) {
                title = format!("{title} ({})", self.text("interview-expired"));
                tone = Tone::Warning;
            }
            parts.push(title);
        }
        let level = self.assessment.level(question);
        if let Some(level) = level.filter(|_| self.lacks_evidence(question)) {
            tone = Tone::Warning;
            let proven = self.assessment.proven(question, level.id(), self.day()).filter(|_| !documents.is_empty());
            parts.push(match proven {
                Some(proven) => self.with("interview-proves-less", &[("proven", proven.id().as_str().into())]),
                None if documents.is_empty() => self.text("interview-evidence-none"),
                None => self.text("interview-proves-nothing"),
            });
        }
        ((!parts.is_empty()).then(|| parts.join(" · ")), tone)
    }

    /// What was found last time and is not confirmed yet.
    fn previous(&self, question: &Question, entry: &Entry) -> Option<String> {
        let carried = entry.carried.as_ref().filter(|_| !self.hides_earlier(question.id()))?;
        let answer = match &carried.answer {
            Answer::Level(level) => Session::level_name(question, level),
            Answer::NotApplicable(reason) => {
                format!("{} – {}", self.text("interview-recorded-not-applicable"), shortened(reason))
            }
            Answer::Unknown(who) => who.clone(),
        };
        let answer = match carried.date {
            Some(day) => format!("{answer} ({})", self.date(day)),
            None => answer,
        };
        Some(self.with("interview-previous", &[("value", answer.into())]))
    }

    pub(super) fn confidence_word(&self, confidence: Confidence) -> String {
        self.text(match confidence {
            Confidence::Low => "interview-confidence-low",
            Confidence::Medium => "interview-confidence-medium",
            Confidence::High => "interview-confidence-high",
        })
    }

    pub(super) fn kind_word(&self, kind: EvidenceKind) -> String {
        self.text(match kind {
            EvidenceKind::Document => "interview-kind-document",
            EvidenceKind::Record => "interview-kind-record",
            EvidenceKind::Demonstration => "interview-kind-demonstration",
            EvidenceKind::Interview => "interview-kind-interview",
        })
    }

    /// Where a question stands, for a list.
    pub(super) fn state_words(&self, question: &Question) -> (String, Tone) {
        let entry = self.assessment.entry(question.id());
        match (self.assessment.state(question), entry.and_then(|entry| entry.answer.as_ref())) {
            (State::Unknown, Some(Answer::Unknown(who))) => {
                (self.with("interview-state-unknown", &[("who", shortened(who).into())]), Tone::Warning)
            }
            (State::ToConfirm, _) => (self.text("interview-state-to-confirm"), Tone::Warning),
            (State::Blank, _) => match entry.filter(|entry| !entry.votes.is_empty()) {
                Some(entry) => {
                    let votes = votes_text(&entry.votes);
                    (self.with("interview-state-not-agreed", &[("value", votes.into())]), Tone::Warning)
                }
                None => (self.text("interview-state-blank"), Tone::Plain),
            },
            (_, Some(Answer::Level(level))) => (Session::level_name(question, level), Tone::Plain),
            (_, Some(Answer::NotApplicable(_))) => (self.text("interview-recorded-not-applicable"), Tone::Plain),
            _ => (String::new(), Tone::Plain),
        }
    }

    /// What changes are about, in a few words: for undo and redo.
    pub(super) fn describe(&self, edits: &[Edit]) -> String {
        let about = |message: &str, id: &QuestionId| self.with(message, &[("question", id.as_str().into())]);
        let words = |edit: &Edit| {
            Some(match edit {
                Edit::Answer(id, Some(Answer::Level(level))) => self.with(
                    "interview-change-level",
                    &[("question", id.as_str().into()), ("level", level.as_str().into())],
                ),
                Edit::Answer(id, _) | Edit::Carried(id, _) => about("interview-change-answer", id),
                Edit::Claimed(id, _) => about("interview-change-claim", id),
                Edit::Note(id, _) => about("interview-change-note", id),
                Edit::Confidence(id, _) => about("interview-change-confidence", id),
                Edit::By(id, _) => about("interview-change-by", id),
                Edit::Votes(id, _) => about("interview-change-votes", id),
                Edit::Importance(id, _) => about("interview-change-importance", id),
                Edit::Document(document) => {
                    self.with("interview-change-document", &[("title", shortened(&document.title).into())])
                }
                Edit::Shown(id, _) => about("interview-change-evidence", id),
                Edit::Action(action) => {
                    self.with("interview-change-action", &[("action", shortened(&action.action).into())])
                }
                Edit::RemoveDocument(id) => {
                    let title = self.assessment.document(id).map(|document| shortened(&document.title));
                    self.with("interview-change-document", &[("title", title.unwrap_or_default().into())])
                }
                Edit::Decision(decision) | Edit::RemoveDecision(decision) => {
                    self.with("interview-change-decision", &[("ask", shortened(&decision.ask).into())])
                }
                Edit::Finding(domain, _) => {
                    self.with("interview-change-finding", &[("domain", domain.as_str().into())])
                }
                Edit::Conclusion(_) => self.text("interview-change-conclusion"),
                Edit::Fact(..) => self.text("interview-change-fact"),
                Edit::Validated(_) => self.text("interview-change-validation"),
                Edit::AnsweredOn(..) => return None,
                _ => self.text("interview-change-other"),
            })
        };
        edits.iter().find_map(words).unwrap_or_else(|| self.text("interview-change-other"))
    }
}

/// Votes as they are typed: `1:2 2:5`.
pub(super) fn votes_text(votes: &BTreeMap<LevelId, u32>) -> String {
    let words: Vec<String> = votes.iter().map(|(level, count)| format!("{level}:{count}")).collect();
    words.join(" ")
}

/// The beginning of a long text, in one line.
pub(super) fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHORT {
        return line;
    }
    line.chars().take(SHORT - 1).chain(['…']).collect()
}
