//! What is printed where: the gap of each question, and the numbers of agreed actions. Computed once, read by all sections.

use std::collections::HashMap;

use num_rational::BigRational;

use super::input::ReportInput;
use crate::analysis::GapKind;
use crate::assessment::Action;
use crate::questionnaire::{ActionId, LevelId, QuestionId};

/// With more gaps than these, only the first have a card.
const MANY: usize = 60;
/// How many cards are printed then.
const IN_FULL: usize = 20;

/// Where the gap of a question is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum GapPlace {
    /// A card of its own.
    Card,
    /// A row of the table of gaps only, where there are many.
    Row,
    /// A row of the table of open questions.
    Open,
}

impl GapPlace {
    /// The anchor that a link to the gap of a question leads to.
    pub(super) fn anchor(self, id: &QuestionId) -> String {
        match self {
            Self::Card => format!("gap/question/{id}"),
            Self::Row => "gap/all".to_owned(),
            Self::Open => "gap/open".to_owned(),
        }
    }
}

/// A question that is to rise to a level.
#[derive(Clone, Copy)]
pub(super) struct Rise<'a> {
    /// The question.
    pub(super) id: &'a QuestionId,
    /// The level that counts today.
    pub(super) from: &'a LevelId,
    /// The level to reach.
    pub(super) to: &'a LevelId,
    /// What it adds to a score; only where the target of that score asks for it, not a target of the question itself.
    pub(super) gain: Option<&'a BigRational>,
}

/// The places of gaps and the numbers of actions in one report.
pub(super) struct Outline<'a> {
    places: HashMap<&'a QuestionId, GapPlace>,
    /// The questions that are to rise, in printed order: first those with a target of their own, then those that lift a score.
    pub(super) rises: Vec<Rise<'a>>,
    /// The questions with a target whose answer is missing.
    pub(super) open: Vec<(&'a QuestionId, &'a LevelId)>,
    /// The agreed actions that are neither done nor dropped, by due date, then in the order of the file: A1, A2, ….
    pub(super) actions: Vec<&'a Action>,
}

impl<'a> Outline<'a> {
    pub(super) fn new(input: &ReportInput<'a>) -> Self {
        let rises = rises(input);
        let open = open(input);
        let full = if rises.len() > MANY { IN_FULL } else { rises.len() };
        let place = |at: usize| if at < full { GapPlace::Card } else { GapPlace::Row };
        let rising = rises.iter().enumerate().map(|(at, rise)| (rise.id, place(at)));
        let places = rising.chain(open.iter().map(|(id, _)| (*id, GapPlace::Open))).collect();
        let mut actions: Vec<&Action> =
            input.assessment.actions().iter().filter(|action| action.is_pending()).collect();
        actions.sort_by_key(|action| action.due.unwrap_or(jiff::civil::Date::MAX));
        Self { places, rises, open, actions }
    }

    /// Where the gap of a question is printed; `None` if it has no gap.
    pub(super) fn place(&self, id: &QuestionId) -> Option<GapPlace> {
        self.places.get(id).copied()
    }

    /// The number of an agreed action, "A1"; `None` if it is done or dropped.
    pub(super) fn action_number(&self, id: &ActionId) -> Option<String> {
        let at = self.actions.iter().position(|action| action.id == *id)?;
        Some(format!("A{}", at + 1))
    }

    /// The agreed actions for a question that are neither done nor dropped.
    pub(super) fn actions_for(&self, id: &QuestionId) -> impl Iterator<Item = &'a Action> {
        self.actions.iter().copied().filter(move |action| action.closes.contains_key(id))
    }
}

fn rises<'a>(input: &ReportInput<'a>) -> Vec<Rise<'a>> {
    let own = input.gaps.iter().filter_map(|gap| match &gap.kind {
        GapKind::Question { id, level: Some(from), target } => Some(Rise { id, from, to: target, gain: None }),
        _ => None,
    });
    let lifts = input.roadmap.map_or(&[][..], |roadmap| &roadmap.contributions).iter();
    let lifts = lifts.map(|lift| Rise { id: &lift.question, from: &lift.from, to: &lift.to, gain: Some(&lift.gain) });
    own.chain(lifts).collect()
}

fn open<'a>(input: &ReportInput<'a>) -> Vec<(&'a QuestionId, &'a LevelId)> {
    let open = input.gaps.iter().filter_map(|gap| match &gap.kind {
        GapKind::Question { id, level: None, target } => Some((id, target)),
        _ => None,
    });
    open.collect()
}
