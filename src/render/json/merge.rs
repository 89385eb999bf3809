//! What several files come to in one, as JSON.

use super::v1::{self, Ordered};
use super::{bytes, questionnaire_head};
use crate::assessment::{Answer, Assessment, Contribution, Merged, MergedQuestion, State};
use crate::questionnaire::Scale;

/// `merge/1`: every question with what each file says, beside how it stands in the joint assessment.
///
/// # Errors
///
/// None that can occur: the text is written to memory and every key is a text.
pub fn merge(joint: &Assessment, files: &[Contribution], merged: &Merged) -> Result<Vec<u8>, serde_json::Error> {
    let questionnaire = joint.questionnaire();
    let coverage = joint.coverage(questionnaire.questions());
    let questions = merged.questions.iter().filter_map(|found| question(joint, files, found)).collect();
    bytes(&v1::MergeDocument {
        palier: "merge/1",
        questionnaire: questionnaire_head(questionnaire),
        files: files.iter().map(|file| file.name.as_str()).collect(),
        agreed: coverage.settled(),
        open: coverage.open(),
        questions,
    })
}

fn question<'a>(
    joint: &'a Assessment,
    files: &'a [Contribution],
    found: &'a MergedQuestion,
) -> Option<v1::MergedQuestion<'a>> {
    let question = joint.questionnaire().question(found.id.as_str())?;
    let scale = question.scale();
    let by_file = || files.iter().map(|file| file.name.clone()).zip(&found.said);
    Some(v1::MergedQuestion {
        id: found.id.as_str(),
        state: joint.state(question).as_str(),
        agreed: joint.entry(&found.id).and_then(|entry| level(entry.answer.as_ref())),
        levels: Ordered(by_file().map(|(name, said)| (name, level(said.as_ref()))).collect()),
        states: Ordered(by_file().map(|(name, said)| (name, state(scale, said.as_ref()).as_str())).collect()),
        votes: Ordered(found.votes.iter().map(|(level, hands)| (level.to_string(), *hands)).collect()),
        spread: found.spread,
    })
}

fn level(said: Option<&Answer>) -> Option<&str> {
    match said {
        Some(Answer::Level(level)) => Some(level.as_str()),
        _ => None,
    }
}

/// Where a question stands for one file, whether or not it is in scope there.
fn state(scale: &Scale, said: Option<&Answer>) -> State {
    match said {
        None => State::Blank,
        Some(Answer::Unknown(_)) => State::Unknown,
        Some(Answer::NotApplicable(_)) => State::NotApplicable,
        Some(Answer::Level(level)) if scale.step(level).is_none() => State::NotApplicable,
        Some(Answer::Level(_)) => State::Answered,
    }
}
