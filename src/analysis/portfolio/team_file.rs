//! What a portfolio keeps of one file.

use std::sync::Arc;

use jiff::civil::Date;

use crate::analysis::due::DueKind;
use crate::analysis::verdict::{Verdict, VerdictStatus, reached_profile};
use crate::assessment::{Assessment, Coverage, Kind, Marking, State, Status, Subject};
use crate::questionnaire::{ProfileId, Questionnaire, Target};
use crate::scoring::{Score, Scorecard};

/// What a portfolio keeps of one file: scores and levels, no note and no name of a person.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamFile {
    /// The name of the file.
    pub file: String,
    /// The folders between the path of the command line and the file, outermost first.
    pub folders: Vec<String>,
    /// Whether the file holds scores only, without answers.
    pub is_scores_only: bool,
    /// Whom it is about.
    pub subject: Subject,
    /// The first day.
    pub date: Date,
    /// The last day.
    pub last_day: Date,
    /// Who assessed whom.
    pub kind: Kind,
    /// Whether it is validated.
    pub status: Status,
    /// Who may read it.
    pub marking: Marking,
    /// What the team stated about the fact by which teams are grouped.
    pub fact: Vec<String>,
    /// The questionnaire in the version that was answered.
    pub questionnaire: Arc<Questionnaire>,
    /// The states of all questions.
    pub coverage: Coverage,
    /// The total by the headline measure.
    pub total: Option<Score>,
    /// The scores of the domains by the headline measure, in the order of the questionnaire.
    pub domains: Vec<Option<Score>>,
    /// The questions of each domain that wait to be confirmed, in the same order.
    pub to_confirm: Vec<usize>,
    /// Where each question stands, in the order of the questionnaire.
    pub questions: Vec<Standing>,
    /// The verdict on the target.
    pub verdict: Option<FileVerdict>,
    /// The highest profile reached.
    pub reached: Option<ProfileId>,
    /// The dates of what is not done yet: of actions, of decisions, and of documents that expire.
    pub pending: Vec<(DueKind, Date)>,
}

/// Where a question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Its state.
    pub state: State,
    /// The step of the counting level of an answered question, 0 the lowest.
    pub step: Option<usize>,
}

/// A verdict without the targets one by one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileVerdict {
    /// The id of the profile.
    pub profile: String,
    /// Whether it is reached.
    pub status: VerdictStatus,
    /// Targets that are met.
    pub met: usize,
    /// Targets that were judged.
    pub of: usize,
    /// Targets that are not applicable.
    pub not_applicable: usize,
    /// Whether it asks for a score, or for hardly anything, so that scores tell who reaches it.
    pub is_by_score: bool,
}

impl From<&Verdict<'_>> for FileVerdict {
    fn from(found: &Verdict<'_>) -> Self {
        Self {
            profile: found.profile.id().to_string(),
            status: found.status,
            met: found.met,
            of: found.of,
            not_applicable: found.not_applicable,
            is_by_score: Self::judges_scores(found.targets.iter().map(|judged| &judged.target)),
        }
    }
}

impl FileVerdict {
    /// Whether these targets ask for a score, or for the levels of so few questions that scores tell who reaches them.
    pub fn judges_scores<'t, 'p: 't>(targets: impl Iterator<Item = &'t Target<'p>>) -> bool {
        const FEW: usize = 3;
        let mut questions = 0;
        for target in targets {
            match target {
                Target::Question(..) => questions += 1,
                _ => return true,
            }
        }
        questions < FEW
    }
}

/// How many things of a file are overdue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OverdueItems {
    /// Agreed actions.
    pub actions: usize,
    /// Decisions that are asked for.
    pub decisions: usize,
    /// Documents that have expired.
    pub evidence: usize,
}

impl OverdueItems {
    /// What is overdue on a day.
    #[must_use]
    fn of(pending: &[(DueKind, Date)], day: Date) -> Self {
        let count = |kind| pending.iter().filter(|(found, date)| *found == kind && *date < day).count();
        Self {
            actions: count(DueKind::Action),
            decisions: count(DueKind::Decision),
            evidence: count(DueKind::Evidence),
        }
    }

    /// All of them.
    #[must_use]
    pub const fn total(self) -> usize {
        self.actions + self.decisions + self.evidence
    }
}

impl TeamFile {
    /// What a portfolio keeps of scores; the rest is that of a file of which nothing else is known.
    #[must_use]
    pub fn of(file: String, questionnaire: Arc<Questionnaire>, scorecard: &Scorecard) -> Self {
        let measure = questionnaire.headline().id().clone();
        let domains = questionnaire.domains().iter().map(|domain| scorecard.domain(domain.id()));
        let (domains, to_confirm): (Vec<_>, Vec<_>) = domains
            .map(|found| {
                let score = found.and_then(|found| found.score(&measure)).cloned();
                (score, found.map_or(0, |found| found.coverage().to_confirm))
            })
            .unzip();
        let questions = questionnaire.questions().iter().map(|question| {
            let Some(found) = scorecard.question(question.id()) else {
                return Standing { state: State::Blank, step: None };
            };
            let level = found.counts.as_ref().or(found.level.as_ref()).filter(|_| found.state == State::Answered);
            Standing { state: found.state, step: level.and_then(|level| question.scale().step(level)) }
        });
        Self {
            file,
            folders: Vec::new(),
            is_scores_only: false,
            subject: Subject::default(),
            date: scorecard.day(),
            last_day: scorecard.day(),
            kind: Kind::default(),
            status: Status::default(),
            marking: Marking::default(),
            fact: Vec::new(),
            coverage: *scorecard.coverage(),
            total: scorecard.total(&measure).cloned(),
            domains,
            to_confirm,
            questions: questions.collect(),
            verdict: None,
            reached: reached_profile(&questionnaire, scorecard).cloned(),
            pending: Vec::new(),
            questionnaire,
        }
    }

    /// What is overdue on a day.
    #[must_use]
    pub fn overdue(&self, day: Date) -> OverdueItems {
        OverdueItems::of(&self.pending, day)
    }
}

/// The dates of what is not done yet in an assessment.
#[must_use]
pub fn pending(assessment: &Assessment) -> Vec<(DueKind, Date)> {
    let actions = assessment.actions().iter().filter(|action| action.is_pending()).map(|action| action.due);
    let decisions = assessment.decisions().iter().filter(|decision| decision.is_open()).map(|decision| decision.by);
    let documents = assessment.evidence().iter().map(|document| document.expires);
    let actions = actions.flatten().map(|day| (DueKind::Action, day));
    let decisions = decisions.flatten().map(|day| (DueKind::Decision, day));
    actions.chain(decisions).chain(documents.flatten().map(|day| (DueKind::Evidence, day))).collect()
}
