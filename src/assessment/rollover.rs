//! What a new assessment takes over from an earlier one: whom it is about, what the team stated of itself, the documents, the
//! answers to be confirmed, and what is still to be done.
//!
//! Notes, claims, votes, confidence and names of those who answered belong to their occasion and are left out.

use jiff::civil::Date;

use super::edit::{Edit, EditError, NewAssessment, apply, new_text};
use super::entry::{Answer, Carried, Entry};
use super::follow_up::Decision;
use super::model::Assessment;
use crate::questionnaire::{ActionId, FactId, Question, QuestionId, Questionnaire, Scale};

/// An assessment that begins with what an earlier one found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rollover {
    /// The text of the new file.
    pub text: String,
    /// How many answers are to be confirmed.
    pub answers: usize,
    /// How many documents are in the register.
    pub documents: usize,
    /// How many actions are not finished.
    pub actions: usize,
    /// How many decisions are open.
    pub decisions: usize,
    /// What does not fit the questionnaire any more.
    pub left: Vec<LeftOut>,
}

/// Something of an earlier assessment that does not fit the new one's questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LeftOut {
    /// The question is no longer asked.
    Question(QuestionId),
    /// The question has another scale now, on which the level would mean something else.
    Level(QuestionId),
    /// The question may no longer be not applicable.
    NotApplicable(QuestionId),
    /// The weight that the team gave the question is no longer offered.
    Importance(QuestionId),
    /// The fact, or what was stated, is no longer offered.
    Fact(FactId),
    /// The profile that the team aimed at is not in the questionnaire.
    Target(String),
    /// The action, by its key, closed this question to a level that is not there any more.
    Closing(ActionId, QuestionId),
}

impl NewAssessment {
    /// A self-assessment on another day of the team that an earlier one was about. The marking stays: what is carried over needs
    /// the same protection.
    #[must_use]
    pub fn after(earlier: &Assessment, questionnaire: &Questionnaire, date: Date) -> Self {
        let subject = earlier.subject();
        let (id, version, digest) = (questionnaire.id().as_str(), questionnaire.version(), questionnaire.digest());
        let mut beginning = Self::new(id, version, digest, &subject.team, date);
        beginning.organisation.clone_from(&subject.organisation);
        beginning.country.clone_from(&subject.country);
        beginning.marking = earlier.session.marking;
        beginning.language.clone_from(&earlier.session.language);
        let target = earlier.session.target.clone();
        beginning.target = target.filter(|id| questionnaire.profile(id).is_some());
        beginning
    }
}

/// The text of an assessment that begins like this and takes over what an earlier one found, as far as it fits the
/// questionnaire: one of the same id, and often of the same version.
///
/// # Errors
///
/// None that can occur: the text that is changed is one that this program has written.
pub fn roll_over(
    earlier: &Assessment,
    questionnaire: &Questionnaire,
    beginning: &NewAssessment,
) -> Result<Rollover, EditError> {
    let mut left = Vec::new();
    let mut edits = vec![
        Edit::Group(earlier.subject.group.clone()),
        Edit::PartOf(earlier.subject.part_of.clone()),
        Edit::Classification(earlier.session.classification.clone()),
        Edit::HiddenNames(earlier.hidden_names.clone()),
    ];
    if let Some(id) = earlier.session.target.as_ref().filter(|id| questionnaire.profile(id).is_none()) {
        left.push(LeftOut::Target(id.clone()));
    }
    for (id, stated) in &earlier.facts {
        let offered = questionnaire.fact(id.as_str()).is_some_and(|fact| stated.fits(fact));
        if offered {
            edits.push(Edit::Fact(id.clone(), Some(stated.clone())));
        } else {
            left.push(LeftOut::Fact(id.clone()));
        }
    }
    edits.extend(earlier.evidence.iter().cloned().map(Edit::Document));
    let mut answers = 0;
    for question in earlier.questionnaire.questions() {
        let Some(entry) = earlier.entry(question.id()) else { continue };
        let before = edits.len();
        match fitting(earlier, question, entry, questionnaire) {
            Fit::Fits(carried) => {
                answers += usize::from(carried.is_some());
                edits.extend(carried.map(|carried| Edit::Carried(question.id().clone(), carried)));
                edits.push(Edit::Shown(question.id().clone(), entry.evidence.clone()));
            }
            Fit::Nothing => {}
            Fit::Left(why) => left.push(why),
        }
        if let (Some(importance), true) = (&entry.importance, edits.len() > before) {
            if questionnaire.importance().contains_key(importance) {
                edits.push(Edit::Importance(question.id().clone(), Some(importance.clone())));
            } else {
                left.push(LeftOut::Importance(question.id().clone()));
            }
        }
    }
    let mut actions = 0;
    for action in earlier.actions.iter().filter(|action| action.is_pending()) {
        actions += 1;
        let mut action = action.clone();
        let id = action.id.clone();
        action.closes.retain(|question, _| {
            let fits = is_same_question(&earlier.questionnaire, questionnaire, question);
            if !fits {
                left.push(LeftOut::Closing(id.clone(), question.clone()));
            }
            fits
        });
        edits.push(Edit::Action(action));
    }
    let open = earlier.decisions.iter().filter(|decision| decision.is_open());
    let before = edits.len();
    edits.extend(open.map(|decision| Edit::Decision(Decision { listed: None, ..decision.clone() })));
    let decisions = edits.len() - before;
    let text = apply(&new_text(beginning), &edits)?;
    Ok(Rollover { text, answers, documents: earlier.evidence.len(), actions, decisions, left })
}

/// Whether an entry still fits the question.
enum Fit {
    /// It can, with an answer or without one.
    Fits(Option<Carried>),
    /// There is nothing that could be carried over.
    Nothing,
    Left(LeftOut),
}

fn fitting(earlier: &Assessment, question: &Question, entry: &Entry, questionnaire: &Questionnaire) -> Fit {
    let day = entry.date.unwrap_or(earlier.session.until.unwrap_or(earlier.session.date));
    let carried = match &entry.answer {
        Some(answer @ (Answer::Level(_) | Answer::NotApplicable(_))) => {
            Some(Carried { answer: answer.clone(), date: Some(day) })
        }
        // Nobody knew: it is asked again.
        Some(Answer::Unknown(_)) => None,
        // What nobody has confirmed since keeps the day on which it was found.
        None => entry.carried.clone(),
    };
    if carried.is_none() && entry.evidence.is_empty() && entry.importance.is_none() {
        return Fit::Nothing;
    }
    let id = question.id();
    let Some(new) = questionnaire.question(id.as_str()) else {
        return Fit::Left(LeftOut::Question(id.clone()));
    };
    let scale = new.scale();
    if !keeps_steps(question.scale(), scale) {
        return Fit::Left(LeftOut::Level(id.clone()));
    }
    match carried.as_ref().map(|carried| &carried.answer) {
        Some(Answer::Level(level)) if scale.level(level.as_str()).is_none() => Fit::Left(LeftOut::Level(id.clone())),
        Some(Answer::Level(level)) if scale.step(level).is_none() && !new.may_be_not_applicable() => {
            Fit::Left(LeftOut::NotApplicable(id.clone()))
        }
        Some(Answer::NotApplicable(_)) if !new.may_be_not_applicable() => Fit::Left(LeftOut::NotApplicable(id.clone())),
        _ => Fit::Fits(carried),
    }
}

/// Whether a question is asked in both, with levels that mean the same.
fn is_same_question(old: &Questionnaire, new: &Questionnaire, id: &QuestionId) -> bool {
    match (old.question(id.as_str()), new.question(id.as_str())) {
        (Some(before), Some(now)) => keeps_steps(before.scale(), now.scale()),
        _ => false,
    }
}

/// Whether a scale still has every level of an older one with the same value. It may have more.
fn keeps_steps(old: &Scale, new: &Scale) -> bool {
    let mut steps = old.levels().iter().filter(|level| !level.is_not_applicable());
    steps.all(|level| new.level(level.id().as_str()).is_some_and(|same| same.value() == level.value()))
}
