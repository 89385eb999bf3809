//! An assessment moved to another version of its questionnaire: answers keep their place, move to the questions that took over from
//! theirs, or wait to be confirmed. Answers to questions that are gone are kept in a table of their own.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::edit::{Edit, EditError, apply, entry_fields, removed_field, text_field};
use super::entry::{Answer, Carried, Entry, EvidenceUse};
use super::fact::FactValue;
use super::model::{Assessment, Status};
use super::{inspect, parse};
use crate::problem::{Problems, Source};
use crate::questionnaire::{
    Diff, DomainId, FactId, Importance, LevelId, Question, QuestionId, QuestionOrigin, Questionnaire,
};

/// What a migration makes of an assessment.
#[derive(Debug, Clone)]
pub struct Migration {
    /// The text of the file.
    pub text: String,
    /// The assessment on the newer questionnaire.
    pub assessment: Assessment,
    /// The answers that keep their meaning.
    pub kept: usize,
    /// The questions whose answer must be confirmed now.
    pub to_confirm: Vec<QuestionId>,
    /// The questions whose answer comes from questions of another id, with these.
    pub moved: Vec<(Vec<QuestionId>, QuestionId)>,
    /// The earlier questions whose answer is in the table of removed answers.
    pub removed: Vec<QuestionId>,
    /// The questions that the older version did not ask.
    pub added: Vec<QuestionId>,
    /// What else does not fit and was taken out: facts, findings, the target, levels that actions close.
    pub dropped: Vec<String>,
    /// Whether the assessment was validated and is a draft now.
    pub is_draft_again: bool,
}

/// Moves an assessment, whose file has this text, to a newer version of its questionnaire.
///
/// # Errors
///
/// When the result is not a valid assessment, which happens only if the file was changed in the meantime.
pub fn migrate(source: &Source, text: &str, new: &Arc<Questionnaire>, old: &Assessment) -> Result<Migration, Problems> {
    let mover = Mover::new(old, new);
    let answers = mover.answers();
    let mut plan = OtherEdits { dropped: Vec::new(), edits: Vec::new() };
    mover.facts(&mut plan);
    mover.findings(&mut plan);
    mover.follow_up(&mut plan);
    mover.target(&mut plan);
    let head = vec![Edit::Questionnaire(new.reference()), Edit::Digest(new.digest().to_owned()), Edit::Validated(None)];
    let failed = |error: EditError| error.problems(source);
    // Tables that go are taken out before others take their ids.
    let mut moved_text = apply(text, &answers.removals).map_err(failed)?;
    moved_text = apply(&moved_text, &answers.writes).map_err(failed)?;
    moved_text = apply(&moved_text, &plan.edits).map_err(failed)?;
    let draft_text = apply(&moved_text, &head).map_err(failed)?;
    let read = |text: &str| parse(&Source::new(source.name(), text), Arc::clone(new));
    let was_validated = old.session.status == Status::Validated;
    let mut assessment = read(&draft_text)?;
    let mut text = draft_text;
    let mut is_draft_again = was_validated;
    if was_validated && answers.to_confirm.is_empty() && assessment.unsettled().is_empty() {
        let validated_text = apply(&moved_text, &head[..2]).map_err(failed)?;
        let (validated, _) = inspect(&Source::new(source.name(), &validated_text), Arc::clone(new));
        if let Some(validated) = validated {
            (assessment, text, is_draft_again) = (validated, validated_text, false);
        }
    }
    if !was_validated {
        // The status of a draft is left as it was written.
        text = apply(&moved_text, &head[..2]).map_err(failed)?;
        assessment = read(&text)?;
    }
    Ok(Migration {
        text,
        assessment,
        kept: answers.kept,
        to_confirm: answers.to_confirm,
        moved: answers.moved,
        removed: answers.removed,
        added: answers.added,
        dropped: plan.dropped,
        is_draft_again,
    })
}

/// The edits of everything but the answers.
struct OtherEdits {
    edits: Vec<Edit>,
    dropped: Vec<String>,
}

/// The edits of the answers.
#[derive(Default)]
struct Answers {
    removals: Vec<Edit>,
    writes: Vec<Edit>,
    kept: usize,
    to_confirm: Vec<QuestionId>,
    moved: Vec<(Vec<QuestionId>, QuestionId)>,
    removed: Vec<QuestionId>,
    added: Vec<QuestionId>,
}

/// An entry as it is in the newer version.
struct Moved {
    entry: Entry,
    /// Whether an answer had no place there and was left out.
    has_lost_answer: bool,
}

struct Mover<'a> {
    old: &'a Assessment,
    new: &'a Questionnaire,
    diff: Diff<'a>,
    /// Where the answer to each question of the newer version comes from, in the order of its questions.
    origins: Vec<QuestionOrigin<'a>>,
    /// The questions of the newer version that an earlier one is a source of.
    successors: HashMap<&'a QuestionId, Vec<&'a Question>>,
}

impl<'a> Mover<'a> {
    fn new(old: &'a Assessment, new: &'a Questionnaire) -> Self {
        let diff = Diff::between(&old.questionnaire, new);
        let origins: Vec<QuestionOrigin<'a>> = new.questions().iter().map(|question| diff.origin(question)).collect();
        let mut successors: HashMap<&QuestionId, Vec<&Question>> = HashMap::new();
        for (question, origin) in new.questions().iter().zip(&origins) {
            for source in &origin.sources {
                successors.entry(source.id()).or_default().push(question);
            }
        }
        Self { old, new, diff, origins, successors }
    }

    fn successors(&self, id: &QuestionId) -> impl Iterator<Item = &'a Question> {
        self.successors.get(id).into_iter().flatten().copied()
    }

    fn answers(&self) -> Answers {
        let mut found = Answers::default();
        let mut used: BTreeSet<QuestionId> = BTreeSet::new();
        let mut lost: BTreeSet<QuestionId> = BTreeSet::new();
        let mut stays: BTreeSet<QuestionId> = BTreeSet::new();
        let mut written: Vec<(QuestionId, Entry)> = Vec::new();
        for (question, origin) in self.new.questions().iter().zip(&self.origins) {
            if origin.sources.is_empty() {
                found.added.push(question.id().clone());
            }
            let sources: Vec<(&QuestionId, &Entry)> =
                origin.sources.iter().filter_map(|source| Some((source.id(), self.old.entry(source.id())?))).collect();
            used.extend(sources.iter().map(|(id, _)| (*id).clone()));
            let Some(moved) = self.moved(question, &sources, origin.is_same) else { continue };
            if moved.has_lost_answer {
                lost.extend(sources.iter().map(|(id, _)| (*id).clone()));
            }
            let id = question.id();
            match (&moved.entry.answer, &moved.entry.carried) {
                (Some(_), _) => found.kept += 1,
                (None, Some(_)) if sources.iter().any(|(_, entry)| entry.answer.is_some()) => {
                    found.to_confirm.push(id.clone());
                }
                _ => {}
            }
            let is_in_place = matches!(origin.sources.as_slice(), [only] if only.id() == id);
            if is_in_place {
                stays.insert(id.clone());
                if let [(_, old)] = sources.as_slice() {
                    found.writes.extend(changes(id, old, &moved.entry));
                }
            } else {
                found.moved.push((sources.iter().map(|(id, _)| (*id).clone()).collect(), id.clone()));
                written.push((id.clone(), moved.entry));
            }
        }
        for (id, entry) in &self.old.entries {
            let is_gone = !used.contains(id);
            if !stays.contains(id) {
                found.removals.push(removed_field(&["answers"], id.as_str()));
            }
            if (is_gone || lost.contains(id)) && entry.answer.is_some() || (is_gone && *entry != Entry::default()) {
                found.removed.push(id.clone());
                let table = [self.table_of_removed(), "answers".to_owned(), id.to_string()];
                found.writes.extend(entry_fields(&table, entry));
            }
        }
        for (id, entry) in written {
            found.writes.extend(entry_fields(&["answers".to_owned(), id.to_string()], &entry));
        }
        found
    }

    /// The table of what the newer version has no place for.
    fn table_of_removed(&self) -> String {
        format!("x-removed-{}", self.old.questionnaire.version())
    }

    /// The entry of a question from those of its sources; `None` without any.
    fn moved(&self, question: &Question, sources: &[(&QuestionId, &Entry)], is_same: bool) -> Option<Moved> {
        let mut parts = sources.iter().map(|(id, entry)| (*id, *entry, self.fitted(question, entry)));
        let (first_id, first, mut all) = parts.next()?;
        let mut ids = vec![(first_id, first.note.clone())];
        let mut is_same = is_same;
        for (id, entry, more) in parts {
            is_same = false;
            ids.push((id, entry.note.clone()));
            all.has_lost_answer |= more.has_lost_answer;
            all.entry.answer = lower(question, all.entry.answer.take(), more.entry.answer);
            for shown in more.entry.evidence {
                if !all.entry.evidence.contains(&shown) {
                    all.entry.evidence.push(shown);
                }
            }
            all.entry.carried = all.entry.carried.or(more.entry.carried);
            all.entry.date = all.entry.date.max(more.entry.date);
            all.entry.votes.clear();
            all.entry.claimed = None;
            all.entry.confidence = None;
        }
        if ids.len() > 1 {
            let notes = ids.iter().filter_map(|(id, note)| Some(format!("{id}: {}", note.as_deref()?)));
            all.entry.note = Some(notes.collect::<Vec<_>>().join("\n")).filter(|note| !note.is_empty());
        }
        if !is_same {
            match all.entry.answer.take() {
                Some(answer @ (Answer::Level(_) | Answer::NotApplicable(_))) => {
                    let session = &self.old.session;
                    let date = all.entry.date.unwrap_or(session.until.unwrap_or(session.date));
                    all.entry.carried = Some(Carried { answer, date: Some(date) });
                }
                // That nobody knew is open as it is.
                unknown => all.entry.answer = unknown,
            }
        }
        Some(all)
    }

    /// An entry with the levels of the newer version, as far as it has them.
    fn fitted(&self, question: &Question, entry: &Entry) -> Moved {
        let level = |level: &LevelId| self.diff.level(question, level);
        let scale = question.scale();
        let answer = |answer: &Answer| match answer {
            Answer::Level(old) => {
                let level = level(old)?;
                (scale.step(&level).is_some() || question.may_be_not_applicable()).then_some(Answer::Level(level))
            }
            Answer::NotApplicable(_) => question.may_be_not_applicable().then(|| answer.clone()),
            Answer::Unknown(_) => Some(answer.clone()),
        };
        let given = entry.answer.as_ref().map(answer);
        let carried = entry
            .carried
            .as_ref()
            .map(|carried| answer(&carried.answer).map(|answer| Carried { answer, date: carried.date }));
        let is_lost = given == Some(None) || carried == Some(None);
        let shown = entry.evidence.iter().filter_map(|shown| match &shown.proves {
            None => Some(shown.clone()),
            // Without its level it would prove more than was found.
            Some(proves) => {
                let proves = level(proves).filter(|level| scale.step(level).is_some())?;
                Some(EvidenceUse { id: shown.id.clone(), proves: Some(proves) })
            }
        });
        let mut votes: BTreeMap<LevelId, u32> = BTreeMap::new();
        for (of, count) in &entry.votes {
            if let Some(level) = level(of) {
                *votes.entry(level).or_default() += count;
            }
        }
        let offered = |name: &&Importance| self.new.importance().contains_key(*name);
        let fitted = Entry {
            answer: given.flatten(),
            claimed: entry.claimed.as_ref().and_then(level),
            evidence: shown.collect(),
            votes,
            importance: entry.importance.as_ref().filter(offered).cloned(),
            carried: carried.flatten(),
            ..entry.clone()
        };
        Moved { entry: fitted, has_lost_answer: is_lost }
    }

    fn facts(&self, plan: &mut OtherEdits) {
        let mut now: BTreeMap<String, &FactValue> = BTreeMap::new();
        for (id, value) in &self.old.facts {
            let fact = self.diff.fact(id).and_then(|id| self.new.fact(id.as_str()));
            match fact.filter(|fact| value.fits(fact)) {
                Some(fact) => {
                    now.insert(fact.id.to_string(), value);
                }
                None => {
                    let table = [self.table_of_removed(), "facts".to_owned()];
                    plan.edits.push(text_field(&table, id.as_str(), &value.values().join("; ")));
                    plan.dropped.push(format!("facts.{id}"));
                }
            }
        }
        plan.edits.extend(
            self.old.facts.keys().filter(|id| !now.contains_key(id.as_str())).map(|id| Edit::Fact(id.clone(), None)),
        );
        plan.edits.extend(now.into_iter().map(|(id, value)| Edit::Fact(FactId::new(&id), Some(value.clone()))));
    }

    fn findings(&self, plan: &mut OtherEdits) {
        let mut now: HashMap<String, &String> = HashMap::new();
        for (id, finding) in &self.old.findings {
            match self.diff.domain(id) {
                Some(domain) => {
                    now.insert(domain.to_string(), finding);
                }
                None => {
                    let table = [self.table_of_removed(), "domains".to_owned(), id.to_string()];
                    plan.edits.push(text_field(&table, "finding", finding));
                    plan.dropped.push(format!("domains.{id}"));
                }
            }
        }
        let gone = self.old.findings.keys().filter(|id| !now.contains_key(id.as_str()));
        plan.edits.extend(gone.map(|id| removed_field(&["domains"], id.as_str())));
        let mut now: Vec<_> = now.into_iter().collect();
        now.sort_unstable();
        plan.edits
            .extend(now.into_iter().map(|(id, finding)| Edit::Finding(DomainId::new(&id), Some(finding.clone()))));
    }

    /// What actions close, and the questions that the summary names.
    fn follow_up(&self, plan: &mut OtherEdits) {
        for action in &self.old.actions {
            let mut closes = BTreeMap::new();
            for (id, level) in &action.closes {
                let before = closes.len();
                for question in self.successors(id) {
                    let scale = question.scale();
                    let level = self.diff.level(question, level).filter(|level| scale.step(level).is_some());
                    closes.extend(level.map(|level| (question.id().clone(), level)));
                }
                if closes.len() == before {
                    plan.dropped.push(format!("actions.{}.closes.{id}", action.id));
                }
            }
            if closes != action.closes {
                plan.edits.push(Edit::closes(&action.id, &closes));
            }
        }
        let named = |ids: &[QuestionId]| -> Vec<QuestionId> {
            ids.iter().flat_map(|id| self.successors(id)).map(|question| question.id().clone()).collect()
        };
        plan.edits.push(Edit::Strengths(named(&self.old.summary.strengths)));
        plan.edits.push(Edit::Priorities(named(&self.old.summary.priorities)));
    }

    fn target(&self, plan: &mut OtherEdits) {
        let Some(target) = self.old.session.target.as_deref() else { return };
        // A target that the older version does not have either is a profile file.
        if self.old.questionnaire.profile(target).is_none() {
            return;
        }
        let now = self.diff.profile(target);
        if now.is_none() {
            plan.dropped.push("session.target".to_owned());
        }
        plan.edits.push(Edit::Target(now.map(|id| id.to_string())));
    }
}

/// The edits that turn the entry of a question into another, each only where the two differ.
fn changes(id: &QuestionId, old: &Entry, new: &Entry) -> Vec<Edit> {
    let id = || id.clone();
    let mut edits = Vec::new();
    if old.answer != new.answer || old.carried != new.carried {
        match (&new.answer, &new.carried) {
            (None, Some(carried)) => edits.push(Edit::Carried(id(), carried.clone())),
            (answer, _) => edits.push(Edit::Answer(id(), answer.clone())),
        }
    }
    if old.claimed != new.claimed {
        edits.push(Edit::Claimed(id(), new.claimed.clone()));
    }
    if old.evidence != new.evidence {
        edits.push(Edit::Shown(id(), new.evidence.clone()));
    }
    if old.votes != new.votes {
        edits.push(Edit::Votes(id(), new.votes.clone()));
    }
    if old.importance != new.importance {
        edits.push(Edit::Importance(id(), new.importance.clone()));
    }
    edits
}

/// The answer with the lower level; one that is missing or no level leaves the other.
fn lower(question: &Question, one: Option<Answer>, other: Option<Answer>) -> Option<Answer> {
    let scale = question.scale();
    match (one, other) {
        (Some(Answer::Level(one)), Some(Answer::Level(other))) => {
            let lower = if scale.step(&other) < scale.step(&one) { other } else { one };
            Some(Answer::Level(lower))
        }
        (Some(Answer::Level(level)), _) | (_, Some(Answer::Level(level))) => Some(Answer::Level(level)),
        (one, other) => one.or(other),
    }
}
