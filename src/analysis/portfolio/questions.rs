//! How the teams stand at each question.

use num_rational::BigRational;
use num_traits::Zero;

use super::join::Part;
use super::statistics::Spread;
use crate::assessment::State;
use crate::questionnaire::Question;

/// How the teams stand at a question.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionSpread {
    /// The place of the question in the questionnaire.
    pub question: usize,
    /// How many teams are at each step of its scale, the lowest first.
    pub levels: Vec<usize>,
    /// How many teams have not answered it: blank, unknown or to be confirmed.
    pub open: usize,
    /// For how many teams it is not applicable.
    pub not_applicable: usize,
    /// How the steps are spread, each as a share of the highest step; `None` if no team has answered.
    pub shares: Option<Spread>,
    /// The sum of the shares over the number of answers, which orders questions of the same median.
    tie_break: BigRational,
}

impl QuestionSpread {
    /// How many teams have answered it.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.levels.iter().sum()
    }

    /// How many teams are at a step or above it.
    #[must_use]
    pub fn at_or_above(&self, step: usize) -> usize {
        self.levels.iter().skip(step).sum()
    }

    /// The distance between the quartiles, as a share of the scale.
    fn inequality(&self) -> Option<(BigRational, BigRational)> {
        let shares = self.shares.as_ref()?;
        Some((&shares.upper_quartile - &shares.lower_quartile, &shares.highest - &shares.lowest))
    }
}

impl Part {
    /// How some of the teams stand at every question, in the order of the questionnaire.
    #[must_use]
    pub fn question_spreads(&self, teams: &[usize]) -> Vec<QuestionSpread> {
        let questions = self.questionnaire.questions().iter().enumerate();
        questions.map(|(place, question)| self.question_spread(place, question, teams)).collect()
    }

    fn question_spread(&self, place: usize, question: &Question, teams: &[usize]) -> QuestionSpread {
        let mut levels = vec![0; question.scale().steps().len()];
        let (mut open, mut not_applicable) = (0, 0);
        for team in teams {
            let standing = self.teams[*team].questions[place];
            match (standing.state, standing.step) {
                (State::Answered, Some(step)) => levels[step] += 1,
                (State::NotApplicable, _) => not_applicable += 1,
                (state, _) if state.is_open() => open += 1,
                _ => {}
            }
        }
        let highest = levels.len().saturating_sub(1).max(1);
        let share = |step: usize| BigRational::new(step.into(), highest.into());
        let shares: Vec<BigRational> =
            levels.iter().enumerate().flat_map(|(step, count)| std::iter::repeat_n(share(step), *count)).collect();
        let sum: BigRational = shares.iter().sum();
        let tie_break =
            if shares.is_empty() { BigRational::zero() } else { sum / BigRational::from_integer(shares.len().into()) };
        QuestionSpread { question: place, levels, open, not_applicable, shares: Spread::of(shares), tie_break }
    }
}

/// The questions at which teams are weakest: the lowest median as a share of the scale first, then the lowest sum.
#[must_use]
pub fn weakest(spreads: &[QuestionSpread], most: usize) -> Vec<&QuestionSpread> {
    let mut found: Vec<&QuestionSpread> = spreads.iter().filter(|spread| spread.shares.is_some()).collect();
    let median = |spread: &QuestionSpread| spread.shares.as_ref().map(|shares| shares.median.clone());
    found.sort_by(|one, other| (median(one), &one.tie_break).cmp(&(median(other), &other.tie_break)));
    found.truncate(most);
    found
}

/// The questions at which teams differ most: the widest distance between the quartiles first, then between lowest and highest.
#[must_use]
pub fn most_unequal(spreads: &[QuestionSpread], most: usize) -> Vec<&QuestionSpread> {
    let mut found: Vec<(&QuestionSpread, (BigRational, BigRational))> = spreads
        .iter()
        .filter_map(|spread| Some((spread, spread.inequality()?)))
        .filter(|(_, (_, range))| !range.is_zero())
        .collect();
    found.sort_by(|one, other| other.1.cmp(&one.1));
    found.truncate(most);
    found.into_iter().map(|(spread, _)| spread).collect()
}
