//! Merges several people's assessments; conflicting answers stay open, and all votes, notes and documents are kept.
//!
//! Nothing in the joint file is removed or overwritten, except the votes of a question that is still open, which are
//! counted again. So a merge may be repeated after an answer was settled, or when one more file has come.

mod header;
mod register;

use std::collections::BTreeMap;

pub use header::{MergedHeader, merged_header};

use self::register::{Placed, Register};
use super::edit::Edit;
use super::entry::{Answer, Entry, EvidenceUse};
use super::fact::FactValue;
use super::follow_up::{Action, Decision};
use super::model::{Assessment, Evidence};
use crate::questionnaire::{EvidenceId, FactId, LevelId, Question, QuestionId, Scale};

/// One person's file, or one group's.
#[derive(Debug, Clone)]
pub struct Contribution {
    /// The name under which it is spoken of: that of its file. Persons are named only where the file itself does so.
    pub name: String,
    /// What is in it.
    pub assessment: Assessment,
}

/// What is to be written into the joint file, and how far the files agree.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// The changes to the joint file.
    pub edits: Vec<Edit>,
    /// Every question in the order of the questionnaire.
    pub questions: Vec<MergedQuestion>,
    /// What the files do not agree on apart from the answers, and what was therefore left out.
    pub differing: Vec<Differing>,
}

/// One question in all files.
#[derive(Debug, Clone, PartialEq)]
pub struct MergedQuestion {
    /// The question.
    pub id: QuestionId,
    /// What each file says, in the order of the files.
    pub said: Vec<Option<Answer>>,
    /// The votes per level.
    pub votes: BTreeMap<LevelId, u32>,
    /// The steps between the lowest and the highest level that has a vote; `None` without votes.
    pub spread: Option<usize>,
    /// Whether it was settled in the joint file and the votes have changed since.
    pub has_changed: bool,
}

/// Something that the files say differently and that is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Differing {
    /// The team; the first file's name is taken.
    Team,
    /// Who assessed whom; a self-assessment is written, which claims least.
    Kind,
    /// The target.
    Target,
    /// What was looked at.
    Scope,
    /// A fact.
    Fact(FactId),
}

/// An answer in words, where it is one that has a text of its own.
type Wording<'w> = &'w dyn Fn(&Answer) -> Option<String>;

/// Merges files into a joint one; what is settled in `joint` stays. `reason` words why someone gave no level,
/// for the note of a question on which the others said something else.
#[must_use]
pub fn merge(files: &[Contribution], joint: &Assessment, reason: Wording<'_>) -> Merged {
    let mut edits = Vec::new();
    let mut differing = Vec::new();
    for fact in joint.questionnaire.facts() {
        if joint.fact(&fact.id).is_some() {
            continue;
        }
        match shared(files.iter().map(|file| file.assessment.fact(&fact.id))) {
            Shared::Same(value) => edits.push(Edit::Fact(fact.id.clone(), Some(FactValue::clone(value)))),
            Shared::Differs => differing.push(Differing::Fact(fact.id.clone())),
            Shared::Nothing => {}
        }
    }
    findings(files, joint, &mut edits);
    let documents = documents(files, joint, &mut edits);
    let mut questions = Vec::new();
    for question in joint.questionnaire.questions() {
        let entries: Vec<Option<&Entry>> = files.iter().map(|file| file.assessment.entry(question.id())).collect();
        let mut merged = heard(question, &entries);
        let stands = joint.entry(question.id()).cloned().unwrap_or_default();
        merged.has_changed = stands.answer.is_some() && !stands.votes.is_empty() && stands.votes != merged.votes;
        if !matches!(stands.answer, Some(Answer::Level(_) | Answer::NotApplicable(_))) {
            let given: Vec<Given<'_>> = entries
                .iter()
                .zip(files)
                .enumerate()
                .filter_map(|(place, (entry, file))| {
                    let entry = (*entry)?;
                    Some(Given { place, name: entry.by.clone().unwrap_or_else(|| file.name.clone()), entry })
                })
                .collect();
            let answer = agreed(&given, files.len(), question.scale());
            edits.extend(write(&given, (answer, reason), &merged, &stands, &documents));
        }
        questions.push(merged);
    }
    actions(files, joint, &mut edits);
    decisions(files, joint, &mut edits);
    Merged { edits, questions, differing }
}

/// What each file says about a question. A file with votes counts with these, any other with its own answer once.
fn heard(question: &Question, entries: &[Option<&Entry>]) -> MergedQuestion {
    let said: Vec<Option<Answer>> = entries.iter().map(|entry| entry.and_then(|entry| entry.answer.clone())).collect();
    let mut votes: BTreeMap<LevelId, u32> = BTreeMap::new();
    for entry in entries.iter().flatten() {
        match &entry.answer {
            _ if !entry.votes.is_empty() => {
                for (level, hands) in &entry.votes {
                    let all = votes.entry(level.clone()).or_default();
                    *all = all.saturating_add(*hands);
                }
            }
            Some(Answer::Level(level)) => *votes.entry(level.clone()).or_default() += 1,
            _ => {}
        }
    }
    let raised = votes.iter().filter(|(_, hands)| **hands > 0).map(|(level, _)| level);
    let spread = question.scale().spread(raised);
    MergedQuestion { id: question.id().clone(), said, votes, spread, has_changed: false }
}

/// What one file has at a question, and the name under which it is quoted: that of who answered, where the file says so.
struct Given<'a> {
    place: usize,
    name: String,
    entry: &'a Entry,
}

/// What is written at a question that is still open.
fn write(
    given: &[Given<'_>],
    (answer, reason): (Option<Answer>, Wording<'_>),
    merged: &MergedQuestion,
    stands: &Entry,
    documents: &[BTreeMap<EvidenceId, EvidenceId>],
) -> Vec<Edit> {
    let id = || merged.id.clone();
    let mut edits = Vec::new();
    // Whom to ask may have been written there by hand: only an answer takes its place.
    let answer = answer.filter(|answer| stands.answer.is_none() || !matches!(answer, Answer::Unknown(_)));
    // What the answer does not say itself is kept in the note.
    let kind = answer.as_ref().or(stands.answer.as_ref()).map(std::mem::discriminant);
    let beside = |given: &Given<'_>| {
        let said = given.entry.answer.as_ref().filter(|said| Some(std::mem::discriminant(*said)) != kind)?;
        Some((given.name.clone(), reason(said)?))
    };
    let reasons: Vec<(String, String)> = given.iter().filter_map(beside).collect();
    if let Some(answer) = answer {
        if !matches!(answer, Answer::Unknown(_)) {
            let answered = || given.iter().map(|given| given.entry).filter(|entry| entry.answer.is_some());
            let names = distinct(answered().filter_map(|entry| entry.by.clone()));
            let day = answered().filter_map(|entry| entry.date).max();
            let least_sure = answered().filter_map(|entry| entry.confidence).min();
            edits.extend((!names.is_empty()).then(|| Edit::By(id(), Some(names.join(", ")))));
            edits.extend(day.map(|day| Edit::AnsweredOn(id(), Some(day))));
            edits.extend(least_sure.map(|confidence| Edit::Confidence(id(), Some(confidence))));
        }
        edits.push(Edit::Answer(id(), Some(answer)));
    }
    if !merged.votes.is_empty() {
        edits.push(Edit::Votes(id(), merged.votes.clone()));
    }
    let notes = given.iter().filter_map(|given| Some((given.name.clone(), given.entry.note.as_deref()?)));
    let reasons = reasons.iter().map(|(name, text)| (name.clone(), text.as_str()));
    edits.push(Edit::Note(id(), labelled(stands.note.as_deref(), reasons.chain(notes))));
    let mut shown = stands.evidence.clone();
    for given in given {
        for used in &given.entry.evidence {
            let renamed = documents[given.place].get(&used.id).unwrap_or(&used.id).clone();
            let used = EvidenceUse { id: renamed, proves: used.proves.clone() };
            if !shown.contains(&used) {
                shown.push(used);
            }
        }
    }
    edits.push(Edit::Shown(id(), shown));
    let claimed = shared(given.iter().map(|given| given.entry.claimed.as_ref()));
    if let (None, Shared::Same(claimed)) = (&stands.claimed, claimed) {
        edits.push(Edit::Claimed(id(), Some(claimed.clone())));
    }
    let importance = shared(given.iter().map(|given| given.entry.importance.as_ref()));
    if let (None, Shared::Same(importance)) = (&stands.importance, importance) {
        edits.push(Edit::Importance(id(), Some(importance.clone())));
    }
    edits
}

/// The answer that the files have in common: a level where all that knew say the same, not applicable where every file says so,
/// unknown where none knew. A file without an answer leaves it to the others, but takes no question out of the score.
fn agreed(given: &[Given<'_>], files: usize, scale: &Scale) -> Option<Answer> {
    let answers = || given.iter().filter_map(|given| Some((given, given.entry.answer.as_ref()?)));
    let texts = |text: fn(&Answer) -> Option<&str>| {
        let said: Vec<(&str, &str)> =
            answers().filter_map(|(given, answer)| Some((given.name.as_str(), text(answer)?))).collect();
        joined(&said)
    };
    let knew: Vec<&Answer> =
        answers().map(|(_, answer)| answer).filter(|answer| !matches!(answer, Answer::Unknown(_))).collect();
    let Some(first) = knew.first().copied() else {
        return texts(|answer| if let Answer::Unknown(whom) = answer { Some(whom) } else { None }).map(Answer::Unknown);
    };
    let is_outside = |answer: &Answer| match answer {
        Answer::NotApplicable(_) => true,
        Answer::Level(level) => scale.step(level).is_none(),
        Answer::Unknown(_) => false,
    };
    let everyone = knew.len() == files;
    if let (Answer::Level(_), true) = (first, knew.iter().all(|answer| *answer == first)) {
        return (everyone || !is_outside(first)).then(|| first.clone());
    }
    if !everyone || !knew.iter().all(|answer| is_outside(answer)) {
        return None;
    }
    texts(|answer| if let Answer::NotApplicable(reason) = answer { Some(reason) } else { None })
        .map(Answer::NotApplicable)
}

/// The same text once, different ones each with whose it is.
fn joined(said: &[(&str, &str)]) -> Option<String> {
    let first = said.first()?.1;
    if said.iter().all(|(_, text)| *text == first) {
        return Some(first.to_owned());
    }
    Some(said.iter().map(|(name, text)| format!("{name}: {text}")).collect::<Vec<_>>().join("; "))
}

/// The existing text, followed by each text with whose it is, unless it is there already.
fn labelled<'t>(stands: Option<&str>, texts: impl Iterator<Item = (String, &'t str)>) -> Option<String> {
    let mut all = stands.map(str::to_owned);
    for (name, text) in texts {
        let part = format!("{name}: {text}");
        all = Some(match all {
            None => part,
            Some(all) if format!("\n{all}\n").contains(&format!("\n{part}\n")) => all,
            Some(all) => format!("{all}\n{part}"),
        });
    }
    all
}

/// Findings and the conclusion, each with whose it is.
fn findings(files: &[Contribution], joint: &Assessment, edits: &mut Vec<Edit>) {
    for domain in joint.questionnaire.domains() {
        let texts = files.iter().filter_map(|file| Some((file.name.clone(), file.assessment.finding(domain.id())?)));
        edits.push(Edit::Finding(domain.id().clone(), labelled(joint.finding(domain.id()), texts)));
    }
    let texts =
        files.iter().filter_map(|file| Some((file.name.clone(), file.assessment.summary.conclusion.as_deref()?)));
    edits.push(Edit::Conclusion(labelled(joint.summary.conclusion.as_deref(), texts)));
}

/// The documents of all files, and for each file under which id a document of its own is now.
fn documents(
    files: &[Contribution],
    joint: &Assessment,
    edits: &mut Vec<Edit>,
) -> Vec<BTreeMap<EvidenceId, EvidenceId>> {
    let mut register: Register<Evidence> = Register::of(joint.evidence.clone());
    let mut renamed = Vec::new();
    for file in files {
        let mut names = BTreeMap::new();
        for document in &file.assessment.evidence {
            let id = match register.place(document) {
                Placed::Known(id) => id,
                Placed::New(document) => {
                    edits.push(Edit::Document(document.clone()));
                    document.id.to_string()
                }
            };
            names.insert(document.id.clone(), EvidenceId::new(&id));
        }
        renamed.push(names);
    }
    renamed
}

fn actions(files: &[Contribution], joint: &Assessment, edits: &mut Vec<Edit>) {
    let mut register: Register<Action> = Register::of(joint.actions.clone());
    for action in files.iter().flat_map(|file| &file.assessment.actions) {
        if let Placed::New(action) = register.place(action) {
            edits.push(Edit::Action(action));
        }
    }
}

fn decisions(files: &[Contribution], joint: &Assessment, edits: &mut Vec<Edit>) {
    let mut register: Register<Decision> = Register::of(joint.decisions.clone());
    for decision in files.iter().flat_map(|file| &file.assessment.decisions) {
        if let Placed::New(decision) = register.place(decision) {
            edits.push(Edit::Decision(decision));
        }
    }
}

/// What several files say of one thing.
enum Shared<T> {
    /// None says anything.
    Nothing,
    /// All that say something say this.
    Same(T),
    Differs,
}

fn shared<T: PartialEq>(said: impl Iterator<Item = Option<T>>) -> Shared<T> {
    let mut found = Shared::Nothing;
    for text in said.flatten() {
        found = match found {
            Shared::Nothing => Shared::Same(text),
            Shared::Same(first) if first == text => Shared::Same(first),
            _ => return Shared::Differs,
        };
    }
    found
}

fn distinct(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut found = Vec::new();
    for text in texts {
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found
}

#[cfg(test)]
mod tests;
