//! Whether changes change anything: what says again what is recorded already is not written.

use crate::assessment::{Answer, Assessment, Edit, Entry};

/// Whether these changes leave the assessment as it is. The day of an answer alone is no change.
pub(super) fn is_unchanged(assessment: &Assessment, edits: &[Edit]) -> bool {
    edits.iter().all(|edit| matches!(edit, Edit::AnsweredOn(..)) || says_the_same(assessment, edit))
}

fn says_the_same(assessment: &Assessment, edit: &Edit) -> bool {
    let nothing = Entry::default();
    let entry = |id| assessment.entry(id).unwrap_or(&nothing);
    let (subject, session, summary) = (assessment.subject(), assessment.session(), assessment.summary());
    match edit {
        Edit::Answer(id, None) => entry(id).answer.is_none() && entry(id).carried.is_none(),
        Edit::Answer(id, answer) => entry(id).answer == *answer,
        Edit::Claimed(id, level) => entry(id).claimed == *level,
        Edit::Note(id, note) => entry(id).note == *note,
        Edit::Confidence(id, confidence) => entry(id).confidence == *confidence,
        Edit::By(id, by) => entry(id).by == *by,
        Edit::Shown(id, shown) => entry(id).evidence == *shown,
        Edit::Votes(id, votes) => entry(id).votes == *votes,
        Edit::Importance(id, importance) => entry(id).importance == *importance,
        Edit::Team(team) => subject.team == *team,
        Edit::Organisation(organisation) => subject.organisation == *organisation,
        Edit::Country(country) => subject.country == *country,
        Edit::Assessors(names) => session.assessors == *names,
        Edit::Participants(names) => session.participants == *names,
        Edit::Scope(scope) => session.scope == *scope,
        Edit::Target(target) => session.target == *target,
        Edit::Language(language) => session.language == *language,
        Edit::Finding(domain, finding) => assessment.finding(domain) == finding.as_deref(),
        Edit::Conclusion(conclusion) => summary.conclusion == *conclusion,
        Edit::Decision(decision) => assessment.decisions().contains(decision),
        Edit::Fact(id, value) => assessment.fact(id) == value.as_ref(),
        Edit::Document(document) => assessment.document(&document.id) == Some(document),
        Edit::Action(action) => assessment.actions().contains(action),
        _ => false,
    }
}

/// Whether this answer is recorded at a question already.
pub(super) fn is_recorded(assessment: &Assessment, id: &crate::questionnaire::QuestionId, answer: &Answer) -> bool {
    assessment.entry(id).and_then(|entry| entry.answer.as_ref()) == Some(answer)
}
