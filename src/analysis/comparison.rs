//! What changed between two assessments of one team, and why.
//!
//! A change of a score has seven causes, found by going from the earlier assessment to the later one in seven steps, always in
//! this order:
//!
//! 1. **questionnaire**: the earlier answers on the later questionnaire; what does not fit there counts as never answered;
//! 2. **applicability**: questions that have left the score, or come into it, are as they are now;
//! 3. **no longer answered**: questions that were answered and are blank or unknown now;
//! 4. **to confirm**: questions that were answered and whose answers wait to be confirmed now;
//! 5. **newly answered**: questions that were open and are answered now;
//! 6. **answers**: all other answers as they are now, with documents judged on the day of the earlier assessment;
//! 7. **evidence**: documents that have expired since.
//!
//! What a step changes is its cause's share, so that the shares add up to the change exactly. A step after which there is no
//! value has no share of its own: what it did shows in the next that has one.

use std::collections::BTreeSet;

use num_rational::BigRational;
use num_traits::Zero;

use crate::assessment::{Assessment, Kind, State};
use crate::questionnaire::{DomainId, Level, LevelId, MeasureId, Question, QuestionId, Scale};
use crate::scoring::{QuestionScore, Scenario, Score, Scorecard, score};

/// What changed from one assessment to a later one.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// What makes the two hard to compare.
    pub caveats: Vec<Caveat>,
    /// The change of every domain of the later questionnaire by every measure, in its order.
    pub domains: Vec<(DomainId, Changes)>,
    /// The change of the total by every measure.
    pub totals: Changes,
    /// The questions that stand elsewhere, in the order of the later questionnaire; those that are no longer asked at the end.
    pub questions: Vec<QuestionChange>,
}

/// The change by every measure; nothing where neither assessment has a score.
pub type Changes = Vec<(MeasureId, Option<ScoreChange>)>;

/// What makes two assessments hard to compare.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Caveat {
    /// They name different teams.
    Team(String, String),
    /// Someone else assessed whom.
    Kind(Kind, Kind),
    /// Others led it.
    Assessors(Vec<String>, Vec<String>),
    /// The questionnaire has another version.
    Version(String, String),
    /// The text of the questionnaire is another within the same version.
    Text,
    /// A scale has other levels or values.
    Scale,
}

impl Caveat {
    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Team(..) => "team",
            Self::Kind(..) => "kind",
            Self::Assessors(..) => "assessors",
            Self::Version(..) => "version",
            Self::Text => "questionnaire",
            Self::Scale => "scale",
        }
    }
}

/// How a score changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreChange {
    /// The value then, where there was one.
    pub from: Option<BigRational>,
    /// The value now, where there is one.
    pub to: Option<BigRational>,
    /// Why, where there are both.
    pub causes: Option<Causes>,
}

impl ScoreChange {
    /// The difference, where there are both values.
    #[must_use]
    pub fn change(&self) -> Option<BigRational> {
        Some(self.to.as_ref()? - self.from.as_ref()?)
    }
}

/// The shares of a change, which add up to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Causes {
    /// Another questionnaire.
    pub questionnaire: BigRational,
    /// Questions that left the score or came into it.
    pub applicability: BigRational,
    /// Questions that were answered and are blank or unknown.
    pub no_longer_answered: BigRational,
    /// Questions that were answered and whose answers wait to be confirmed.
    pub to_confirm: BigRational,
    /// Questions that were open and are answered.
    pub newly_answered: BigRational,
    /// Other answers.
    pub answers: BigRational,
    /// Documents that have expired.
    pub evidence: BigRational,
}

/// Why a question stands elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cause {
    /// The questionnaire asks otherwise.
    Questionnaire,
    /// It left the score or came into it.
    Applicability,
    /// It was answered and is blank or unknown.
    NoLongerAnswered,
    /// Its answer waits to be confirmed.
    ToConfirm,
    /// It was open and is answered.
    NewlyAnswered,
    /// Another answer.
    Answers,
    /// A document has expired.
    Evidence,
}

impl Cause {
    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Questionnaire => "questionnaire",
            Self::Applicability => "applicability",
            Self::NoLongerAnswered => "no_longer_answered",
            Self::ToConfirm => "to_confirm",
            Self::NewlyAnswered => "newly_answered",
            Self::Answers => "answers",
            Self::Evidence => "evidence",
        }
    }
}

/// A question that stands elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionChange {
    /// The question.
    pub id: QuestionId,
    /// How it stood; nothing where it was not asked.
    pub from: Option<QuestionScore>,
    /// How it stands; nothing where it is no longer asked.
    pub to: Option<QuestionScore>,
    /// Why.
    pub cause: Cause,
}

/// Compares an assessment, under a scenario, with an earlier one of the same questionnaire, in whatever versions. The earlier one
/// is judged on its own last day.
#[must_use]
pub fn compare(then: &Assessment, now: &Assessment, scenario: &Scenario) -> Comparison {
    let (before, after) = (score(then, &Scenario::default()), score(now, scenario));
    let days = (before.day(), after.day());
    let moved = then.mixed_with(now, &BTreeSet::new(), days);
    let on_new = score(&moved, &Scenario::default());
    let questions = || now.questionnaire().questions().iter();
    let mut taken: BTreeSet<QuestionId> = questions()
        .filter(|question| is_outside(moved.state(question)) != is_outside(now.state(question)))
        .map(|question| question.id().clone())
        .collect();
    let out_of_scope = Scenario::default().with_out_of_scope(now.out_of_scope().clone());
    let applicable = score(&then.mixed_with(now, &taken, days), &out_of_scope);
    let mut step = |is_taken: &dyn Fn(State, State) -> bool| {
        let found = questions().filter(|question| is_taken(moved.state(question), now.state(question)));
        taken.extend(found.map(|question| question.id().clone()));
        score(&then.mixed_with(now, &taken, days), &out_of_scope)
    };
    let no_longer_answered = step(&|old, new| old == State::Answered && matches!(new, State::Blank | State::Unknown));
    let to_confirm = step(&|old, new| old == State::Answered && new == State::ToConfirm);
    let newly_answered = step(&|old, new| old.is_open() && new == State::Answered);
    let answers = score(now, &Scenario::on(before.day().min(after.day())));
    let steps = [before, on_new, applicable, no_longer_answered, to_confirm, newly_answered, answers, after];
    let changes = |pick: &dyn Fn(&Scorecard, &MeasureId) -> Option<Option<BigRational>>| -> Changes {
        let measures = now.questionnaire().measures().iter();
        measures.map(|measure| (measure.id().clone(), change(&steps, |card| pick(card, measure.id())))).collect()
    };
    let value = |score: &Score| score.value().cloned();
    let domains = now.questionnaire().domains().iter().map(|domain| {
        let pick = |card: &Scorecard, measure: &MeasureId| Some(value(card.domain(domain.id())?.score(measure)?));
        (domain.id().clone(), changes(&pick))
    });
    Comparison {
        caveats: caveats(then, now),
        domains: domains.collect(),
        totals: changes(&|card, measure| Some(value(card.total(measure)?))),
        questions: question_changes(then, now, &moved, &steps),
    }
}

const fn is_outside(state: State) -> bool {
    matches!(state, State::NotApplicable | State::NotInScope)
}

/// What makes two assessments hard to compare, the weightiest first.
#[must_use]
pub fn caveats(then: &Assessment, now: &Assessment) -> Vec<Caveat> {
    let mut found = Vec::new();
    let (before, after) = (then.session(), now.session());
    if then.subject().team != now.subject().team {
        found.push(Caveat::Team(then.subject().team.clone(), now.subject().team.clone()));
    }
    if before.kind != after.kind {
        found.push(Caveat::Kind(before.kind, after.kind));
    }
    if before.assessors != after.assessors {
        found.push(Caveat::Assessors(before.assessors.clone(), after.assessors.clone()));
    }
    let (old, new) = (then.questionnaire(), now.questionnaire());
    if old.version() != new.version() {
        found.push(Caveat::Version(old.version().to_owned(), new.version().to_owned()));
    } else if old.digest() != new.digest() {
        found.push(Caveat::Text);
    }
    let values = |scale: &Scale| -> Vec<_> {
        let levels = scale.levels().iter().filter(|level| !level.is_not_applicable());
        levels.map(|level| (level.id().clone(), level.value().cloned())).collect()
    };
    if new.scales().any(|scale| old.scale(scale.id()).is_none_or(|before| values(before) != values(scale))) {
        found.push(Caveat::Scale);
    }
    found
}

/// How a score went from step to step; nothing where there is none at either end.
fn change(steps: &[Scorecard; 8], pick: impl Fn(&Scorecard) -> Option<Option<BigRational>>) -> Option<ScoreChange> {
    let found = steps.each_ref().map(&pick);
    if found[0].is_none() && found[7].is_none() {
        return None;
    }
    let [from, moved, applicable, no_longer_answered, to_confirm, newly_answered, answers, to] =
        found.map(Option::flatten);
    let causes = from.clone().zip(to.clone()).map(|(mut last, to)| {
        let mut share = |value: Option<BigRational>| {
            let Some(value) = value else { return BigRational::zero() };
            let share = &value - &last;
            last = value;
            share
        };
        Causes {
            questionnaire: share(moved),
            applicability: share(applicable),
            no_longer_answered: share(no_longer_answered),
            to_confirm: share(to_confirm),
            newly_answered: share(newly_answered),
            answers: share(answers),
            evidence: share(Some(to)),
        }
    });
    Some(ScoreChange { from, to, causes })
}

fn question_changes(
    then: &Assessment,
    now: &Assessment,
    moved: &Assessment,
    [before, on_new, .., answers, after]: &[Scorecard; 8],
) -> Vec<QuestionChange> {
    let stands = |card: &Scorecard, id: &QuestionId| card.question(id).map(standing);
    let asked = now.questionnaire().questions().iter().filter_map(|question| {
        let id = question.id();
        let (old, new) = (stands(before, id), stands(after, id));
        let cause = || match cause(question, old.is_some(), stands(before, id) != stands(on_new, id), moved, now) {
            Cause::Answers if stands(answers, id) == old => Cause::Evidence,
            other => other,
        };
        (old != new).then(|| QuestionChange {
            id: id.clone(),
            from: before.question(id).cloned(),
            to: after.question(id).cloned(),
            cause: cause(),
        })
    });
    let gone = then.questionnaire().questions().iter().filter(|old| after.question(old.id()).is_none());
    let gone = gone.map(|old| QuestionChange {
        id: old.id().clone(),
        from: before.question(old.id()).cloned(),
        to: None,
        cause: Cause::Questionnaire,
    });
    asked.chain(gone).collect()
}

/// What of a question a reader would call a change.
fn standing(found: &QuestionScore) -> (State, Option<LevelId>, Option<LevelId>) {
    (found.state, found.level.clone(), found.counts.clone())
}

fn cause(question: &Question, was_asked: bool, has_moved: bool, moved: &Assessment, now: &Assessment) -> Cause {
    let (old, new) = (moved.state(question), now.state(question));
    let alike = old == new && moved.level(question).map(Level::id) == now.level(question).map(Level::id);
    if !was_asked || (has_moved && alike) {
        Cause::Questionnaire
    } else if is_outside(old) != is_outside(new) {
        Cause::Applicability
    } else if old == State::Answered && new == State::ToConfirm {
        Cause::ToConfirm
    } else if old == State::Answered && new.is_open() {
        Cause::NoLongerAnswered
    } else if old.is_open() && new == State::Answered {
        Cause::NewlyAnswered
    } else {
        Cause::Answers
    }
}

#[cfg(test)]
mod tests;
