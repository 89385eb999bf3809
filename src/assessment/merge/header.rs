//! How the joint file of several begins.

use super::{Contribution, Differing, Shared, distinct, shared};
use crate::assessment::edit::{Edit, NewAssessment};
use crate::assessment::model::{Kind, Session};
use crate::questionnaire::Questionnaire;

/// The beginning of a joint file.
#[derive(Debug, Clone, PartialEq)]
pub struct MergedHeader {
    /// Whom it is about and what it answers.
    pub beginning: NewAssessment,
    /// What else the occasion was.
    pub edits: Vec<Edit>,
    /// What the files do not agree on.
    pub differing: Vec<Differing>,
}

/// The beginning of the joint file of these, of which there is at least one: from the first day to the last, under the strictest
/// marking, with all who are named. Nothing without a file.
#[must_use]
pub fn merged_header(files: &[Contribution], questionnaire: &Questionnaire) -> Option<MergedHeader> {
    let first = &files.first()?.assessment;
    let sessions = || files.iter().map(|file| &file.assessment.session);
    let mut differing = Vec::new();
    let mut one_of = |what: Differing, said: Vec<Option<String>>| match shared(said.into_iter()) {
        Shared::Same(text) => Some(text),
        Shared::Differs => {
            differing.push(what);
            None
        }
        Shared::Nothing => None,
    };
    let teams = files.iter().map(|file| Some(file.assessment.subject.team.clone())).collect();
    let team = one_of(Differing::Team, teams).unwrap_or_else(|| first.subject.team.clone());
    let of_subject = |text: fn(&Contribution) -> Option<&String>| files.iter().find_map(text).cloned();
    let day = sessions().map(|session| session.date).min().unwrap_or(first.session.date);
    let (id, version, digest) = (questionnaire.id().as_str(), questionnaire.version(), questionnaire.digest());
    let mut beginning = NewAssessment::new(id, version, digest, &team, day);
    beginning.organisation = of_subject(|file| file.assessment.subject.organisation.as_ref());
    beginning.country = of_subject(|file| file.assessment.subject.country.as_ref());
    let kinds = || sessions().map(|session| session.kind);
    if let Shared::Same(kind) = shared(kinds().map(Some)) {
        beginning.kind = kind;
    } else {
        beginning.kind = Kind::SelfAssessment;
    }
    beginning.marking = sessions().map(|session| session.marking).max().unwrap_or_default();
    beginning.language = sessions().find_map(|session| session.language.clone());
    beginning.target = one_of(Differing::Target, sessions().map(|session| session.target.clone()).collect());
    let scope = one_of(Differing::Scope, sessions().map(|session| session.scope.clone()).collect());
    if kinds().any(|kind| kind != first.session.kind) {
        differing.push(Differing::Kind);
    }
    let last = sessions().map(|session| session.until.unwrap_or(session.date)).max().filter(|last| *last > day);
    let all = |names: fn(&Session) -> &Vec<String>| distinct(sessions().flat_map(names).cloned());
    let classifications = distinct(sessions().filter_map(|session| session.classification.clone()));
    let edits = vec![
        Edit::Group(of_subject(|file| file.assessment.subject.group.as_ref())),
        Edit::PartOf(of_subject(|file| file.assessment.subject.part_of.as_ref())),
        Edit::HiddenNames(distinct(files.iter().flat_map(|file| file.assessment.hidden_names.iter().cloned()))),
        Edit::Until(last),
        Edit::Assessors(all(|session| &session.assessors)),
        Edit::Participants(all(|session| &session.participants)),
        Edit::Classification((!classifications.is_empty()).then(|| classifications.join("; "))),
        Edit::Scope(scope),
    ];
    Some(MergedHeader { beginning, edits, differing })
}
