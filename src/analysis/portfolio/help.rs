//! Who can help whom: at each question, the teams at or above a level and those below it.

use std::collections::BTreeMap;

use super::join::Part;
use crate::assessment::State;
use crate::questionnaire::{Profile, ProfileId, Question};

/// Pairs are worked out for at most so many teams: their number grows with the square.
const MOST_TEAMS_IN_PAIRS: usize = 500;

/// The level that divides those who can help from those who need help.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Yardstick {
    /// What a profile asks for.
    Profile(Box<Profile>),
    /// The middle of each scale: the questionnaire has no profile.
    MiddleOfScale,
}

impl Yardstick {
    /// The target of the command line; else the target of all teams, if they share one; else the lowest profile of the ladder that
    /// a team has not reached; else the middle of each scale.
    #[must_use]
    pub fn of(part: &Part, target: Option<&Profile>) -> Self {
        let questionnaire = &part.questionnaire;
        let asks = |profile: &&Profile| questionnaire.questions().iter().any(|q| profile.question(q.id()).is_some());
        if let Some(profile) = target.filter(asks) {
            return Self::Profile(Box::new(profile.clone()));
        }
        let mut targets = part.teams.iter().map(|team| team.newest.verdict.as_ref().map(|found| &found.profile));
        let first = targets.next().flatten();
        let shared = first.filter(|first| targets.all(|other| other == Some(first)));
        if let Some(profile) = shared.and_then(|id| questionnaire.profile(id)).filter(asks) {
            return Self::Profile(Box::new(profile.clone()));
        }
        let place = |id: &ProfileId| questionnaire.ladder().iter().position(|other| other == id);
        let reached = part.teams.iter().map(|team| team.newest.reached.as_ref().and_then(place));
        let lowest = reached.min().flatten().map_or(0, |place| place + 1);
        let ladder = questionnaire.ladder();
        let next = ladder.get(lowest.min(ladder.len().saturating_sub(1)));
        match next.and_then(|id| questionnaire.profile(id.as_str())).filter(asks) {
            Some(profile) => Self::Profile(Box::new(profile.clone())),
            None => Self::MiddleOfScale,
        }
    }

    /// The step of a question's scale that it asks for; `None` if it asks for none, or for the lowest.
    #[must_use]
    pub fn step(&self, question: &Question) -> Option<usize> {
        let scale = question.scale();
        let step = match self {
            Self::Profile(profile) => scale.step(profile.question(question.id())?)?,
            Self::MiddleOfScale => scale.steps().len() / 2,
        };
        (step > 0).then_some(step)
    }
}

/// Who can help whom at one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helpers {
    /// The place of the question in the questionnaire.
    pub question: usize,
    /// The step that divides.
    pub step: usize,
    /// The places of the teams at this step or above.
    pub above: Vec<usize>,
    /// The places of the teams below it.
    pub below: Vec<usize>,
}

/// Two teams that can help each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HelpPair {
    /// The places of the two teams, the first in order first.
    pub teams: (usize, usize),
    /// The questions at which the first is at the level and the second below it.
    pub first_gives: usize,
    /// The questions at which the second is at the level and the first below it.
    pub second_gives: usize,
}

/// Who can help whom.
#[derive(Debug, Clone, PartialEq)]
pub struct Help {
    /// The level that divides.
    pub yardstick: Yardstick,
    /// The questions at which some teams are at the level and others below it, in the order of the questionnaire.
    pub questions: Vec<Helpers>,
    /// The pairs of teams that both can give each other something, those that give most to both first.
    pub pairs: Vec<HelpPair>,
    /// How many such pairs there are in all; `None` if there are too many teams to look at every pair.
    pub all_pairs: Option<usize>,
}

impl Help {
    /// Who can help whom in a part, with at most so many pairs.
    #[must_use]
    pub fn of(part: &Part, target: Option<&Profile>, most_pairs: usize) -> Self {
        let yardstick = Yardstick::of(part, target);
        let (mut questions, mut sides) = (Vec::new(), Sides::new(part.teams.len()));
        for (place, question) in part.questionnaire.questions().iter().enumerate() {
            let Some(step) = yardstick.step(question) else { continue };
            let (mut above, mut below) = (Vec::new(), Vec::new());
            for (index, team) in part.teams.iter().enumerate() {
                match (team.questions[place].state, team.questions[place].step) {
                    (State::Answered, Some(found)) if found >= step => above.push(index),
                    (State::Answered, Some(_)) => below.push(index),
                    _ => {}
                }
            }
            if !above.is_empty() && !below.is_empty() {
                sides.add(questions.len(), &above, &below);
                questions.push(Helpers { question: place, step, above, below });
            }
        }
        let found = (part.teams.len() <= MOST_TEAMS_IN_PAIRS).then(|| sides.pairs(most_pairs));
        let all_pairs = found.as_ref().map(|(_, all)| *all);
        let pairs = found.map(|(pairs, _)| pairs).unwrap_or_default();
        Self { yardstick, questions, pairs, all_pairs }
    }
}

/// At which questions each team is at the level, and at which below it, a bit a question.
struct Sides {
    above: Vec<Vec<u64>>,
    below: Vec<Vec<u64>>,
}

impl Sides {
    fn new(teams: usize) -> Self {
        Self { above: vec![Vec::new(); teams], below: vec![Vec::new(); teams] }
    }

    fn add(&mut self, question: usize, above: &[usize], below: &[usize]) {
        for (side, teams) in [(&mut self.above, above), (&mut self.below, below)] {
            for team in teams {
                let bits = &mut side[*team];
                bits.resize(bits.len().max(question / 64 + 1), 0);
                bits[question / 64] |= 1 << (question % 64);
            }
        }
    }

    /// The best pairs, and how many there are.
    fn pairs(&self, most: usize) -> (Vec<HelpPair>, usize) {
        let common = |one: &[u64], other: &[u64]| -> usize {
            one.iter().zip(other).map(|(one, other)| (one & other).count_ones() as usize).sum()
        };
        // By how much each gives the other, how many pairs there are; the pairs themselves are kept of the best only.
        let mut best: BTreeMap<(usize, usize), Vec<HelpPair>> = BTreeMap::new();
        let (mut all, mut kept) = (0, 0);
        for first in 0..self.above.len() {
            for second in first + 1..self.above.len() {
                let first_gives = common(&self.above[first], &self.below[second]);
                let second_gives = common(&self.above[second], &self.below[first]);
                let (least, sum) = (first_gives.min(second_gives), first_gives + second_gives);
                if least == 0 {
                    continue;
                }
                all += 1;
                let pair = HelpPair { teams: (first, second), first_gives, second_gives };
                let worst = best.keys().next().copied();
                if kept < most || worst.is_some_and(|worst| (least, sum) > worst) {
                    best.entry((least, sum)).or_default().push(pair);
                    kept += 1;
                }
                // Of the worst that are kept, the last found goes.
                if kept > most
                    && let Some(mut entry) = best.first_entry()
                {
                    entry.get_mut().pop();
                    kept -= 1;
                    if entry.get().is_empty() {
                        entry.remove();
                    }
                }
            }
        }
        (best.into_values().rev().flatten().collect(), all)
    }
}
