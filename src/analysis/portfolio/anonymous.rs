//! What may be printed about many teams so that nobody is exposed.
//!
//! A group with fewer than `least` teams is withheld, and further ones until what is withheld covers at least that many teams in at
//! least two groups; if there are not enough groups, the group that they are inside of is withheld too, at each level of the tree.
//! The same is done for every column, where fewer teams may have a score. Of what is left, a median is printed, and quartiles of ten
//! scores and more, with one decimal. Where a group inside is withheld, the group around it has no quartiles, and no median at an
//! end of the scale: both could be traced to the group that is withheld. A count of 1, 2, n−2 or n−1 is withheld, and with it the
//! same count of every other group: sums and medians must not give away what a part does not say. Where the target is a score, the
//! quartiles of scores are withheld with the counts, and the medians of groups that have groups inside.
//!
//! This protects within one output. Two outputs, of other days or other groups, can be subtracted from each other.

use std::collections::BTreeSet;
use std::sync::Arc;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Signed};

use super::groups::{Group, GroupOf};
use super::help::Yardstick;
use super::join::{Part, folded};
use super::statistics::Spread;
use crate::analysis::verdict::VerdictStatus;
use crate::assessment::State;
use crate::questionnaire::{Profile, Questionnaire};

/// The smallest number of teams that a group may be printed with.
pub const LEAST_GROUP: usize = 5;

/// The least number of scores for which quartiles are printed.
pub const LEAST_FOR_QUARTILES: usize = 10;

/// What may be printed of the teams of one questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct AnonymousPart {
    /// The questionnaire.
    pub questionnaire: Arc<Questionnaire>,
    /// The fewest teams of a group that is printed.
    pub least: usize,
    /// The columns that a score is printed in.
    pub columns: Vec<usize>,
    /// The groups that are printed: that of all teams first.
    pub groups: Vec<AnonymousGroup>,
    /// Whether some groups are withheld.
    pub withholds_groups: bool,
    /// What the counts of questions are judged by.
    pub yardstick: Yardstick,
    /// The questions that the yardstick asks for, over all teams; none if that of all teams is withheld.
    pub questions: Vec<AnonymousQuestion>,
}

/// What may be printed of a group.
#[derive(Debug, Clone, PartialEq)]
pub struct AnonymousGroup {
    /// Which group it is.
    pub of: GroupOf,
    /// How many teams it has.
    pub teams: usize,
    /// For every column of the part what may be printed of its scores; `None` for what is withheld.
    pub cells: Vec<Option<AnonymousCell>>,
    /// How many teams reach their target, of how many; `None` if it is withheld or no team has a target.
    pub reached: Option<(usize, usize)>,
}

/// What may be printed of the scores of a group in a column. Values are rounded to one decimal, half away from zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnonymousCell {
    /// How many teams have a score.
    pub n: usize,
    /// The median.
    pub median: Option<BigRational>,
    /// The lower and the upper quartile.
    pub quartiles: Option<(BigRational, BigRational)>,
}

/// What may be printed of a question over all teams.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnonymousQuestion {
    /// The place of the question in the questionnaire.
    pub question: usize,
    /// The step that is asked for.
    pub step: usize,
    /// How many teams have answered; `None` if it is withheld.
    pub answered: Option<usize>,
    /// How many of them are at the step or above it; `None` if it is withheld.
    pub at_or_above: Option<usize>,
}

/// Decides what may be printed of a part. Groups with fewer teams than the least number are withheld.
#[must_use]
pub fn anonymous(part: &Part, least: usize, target: Option<&Profile>) -> AnonymousPart {
    let names: Vec<String> = part.teams.iter().map(|team| folded(&team.newest.subject.team)).collect();
    let rule = Rule { groups: &part.groups, names: &names, least };
    let all: Vec<usize> = (0..part.teams.len()).collect();
    let shown = rule.shown(&all, &vec![true; part.groups.len()]);
    let columns = part.columns();
    let verdicts: Vec<Option<bool>> = part
        .teams
        .iter()
        .map(|team| team.newest.verdict.as_ref().map(|found| found.status))
        .map(|status| status.filter(|status| *status != VerdictStatus::NotJudged))
        .map(|status| status.map(|status| status == VerdictStatus::Reached))
        .collect();
    let reached = rule.counts(&shown, &verdicts);
    // Quartiles of a score tell how many reach a figure, and so do the medians of groups in groups.
    let is_by_score = part.teams.iter().any(|team| team.newest.verdict.as_ref().is_some_and(|found| found.is_by_score));
    let tells_counts = is_by_score && reached[0].is_none();
    let scores: Vec<Vec<Option<AnonymousCell>>> = columns
        .iter()
        .map(|column| {
            let values: Vec<Option<BigRational>> = part.teams.iter().map(|team| team.value(*column).cloned()).collect();
            rule.scores(&shown, &values, (&ends(part, *column), tells_counts))
        })
        .collect();
    let printed = (0..part.groups.len()).filter(|group| shown[*group]);
    let groups = printed.map(|group| AnonymousGroup {
        of: part.groups[group].of.clone(),
        teams: part.groups[group].teams.len(),
        cells: scores.iter().map(|cells| cells[group].clone()).collect(),
        reached: reached[group],
    });
    let yardstick = target.map_or(Yardstick::MiddleOfScale, |profile| Yardstick::Profile(Box::new(profile.clone())));
    let questions = if shown[0] { rule.questions(part, &yardstick) } else { Vec::new() };
    AnonymousPart {
        questionnaire: Arc::clone(&part.questionnaire),
        least,
        groups: groups.collect(),
        withholds_groups: shown.contains(&false),
        columns,
        yardstick,
        questions,
    }
}

/// The ends of the range in which the scores of a column are.
fn ends(part: &Part, column: usize) -> Vec<BigRational> {
    let scores = part.teams.iter().filter_map(|team| team.scores[column].as_ref());
    scores.flat_map(|score| [score.min().clone(), score.max().clone()]).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The value rounded to one decimal, half away from zero.
fn tenths(value: &BigRational) -> BigRational {
    let ten = BigRational::from_integer(BigInt::from(10));
    let half = BigRational::new(BigInt::one(), BigInt::from(2));
    let magnitude = (value.abs() * &ten + half).floor() / ten;
    if value.is_negative() { -magnitude } else { magnitude }
}

/// Whether a count of n is withheld by itself: it would say, or nearly say, who it is.
const fn is_telling(count: usize, n: usize) -> bool {
    count == 1 || count == 2 || count + 1 == n || count + 2 == n
}

/// What is withheld, and why.
struct Rule<'a> {
    groups: &'a [Group],
    /// The folded names of the teams.
    names: &'a [String],
    least: usize,
}

impl Rule<'_> {
    /// The distinct names of some teams.
    fn size<'t>(&self, teams: impl IntoIterator<Item = &'t usize>) -> usize {
        teams.into_iter().map(|team| self.names[*team].as_str()).collect::<BTreeSet<_>>().len()
    }

    /// The groups directly inside a group.
    fn inside(&self, group: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.groups.len()).filter(move |other| self.groups[*other].inside == Some(group))
    }

    /// The teams of a group that are in no group inside it, if there are groups inside: what is left after subtraction.
    fn rest(&self, group: usize, counted: &BTreeSet<usize>) -> BTreeSet<usize> {
        let mut rest: BTreeSet<usize> =
            self.groups[group].teams.iter().copied().filter(|team| counted.contains(team)).collect();
        let mut has_groups = false;
        for inner in self.inside(group) {
            has_groups = true;
            for team in &self.groups[inner].teams {
                rest.remove(team);
            }
        }
        if has_groups { rest } else { BTreeSet::new() }
    }

    /// The groups that are shown where only some teams count; those that are not `allowed` never are.
    fn shown(&self, counted: &[usize], allowed: &[bool]) -> Vec<bool> {
        let counted: BTreeSet<usize> = counted.iter().copied().collect();
        let members = |group: usize| -> BTreeSet<usize> {
            self.groups[group].teams.iter().copied().filter(|team| counted.contains(team)).collect()
        };
        let members: Vec<BTreeSet<usize>> = (0..self.groups.len()).map(members).collect();
        let mut shown: Vec<bool> =
            (0..self.groups.len()).map(|group| allowed[group] && self.size(&members[group]) >= self.least).collect();
        loop {
            let before = shown.clone();
            for group in 0..self.groups.len() {
                if self.groups[group].inside.is_some_and(|around| !shown[around]) {
                    shown[group] = false;
                }
                if shown[group] {
                    self.cover(group, &members, &counted, &mut shown);
                }
            }
            if shown == before {
                return shown;
            }
        }
    }

    /// Withholds groups inside a group until those that are withheld cover enough teams in at least two groups; if there are not
    /// enough, the group itself.
    fn cover(&self, group: usize, members: &[BTreeSet<usize>], counted: &BTreeSet<usize>, shown: &mut [bool]) {
        let rest = self.rest(group, counted);
        loop {
            let withheld: Vec<usize> = self.inside(group).filter(|inner| !shown[*inner]).collect();
            let parts = withheld.len() + usize::from(!rest.is_empty());
            if parts == 0 {
                return;
            }
            let teams: BTreeSet<usize> =
                withheld.iter().flat_map(|inner| &members[*inner]).chain(&rest).copied().collect();
            if parts >= 2 && self.size(&teams) >= self.least {
                return;
            }
            let smallest = self.inside(group).filter(|inner| shown[*inner]).min_by_key(|inner| members[*inner].len());
            match smallest {
                Some(smallest) => shown[smallest] = false,
                None => {
                    shown[group] = false;
                    return;
                }
            }
        }
    }

    /// Whether a group or a rest is withheld inside a group, at any depth.
    fn withholds_inside(&self, group: usize, counted: &[usize], shown: &[bool]) -> bool {
        let all = counted.iter().copied().collect();
        let is_withheld = |inner: usize| !shown[inner] || self.withholds_inside(inner, counted, shown);
        !self.rest(group, &all).is_empty() || self.inside(group).any(is_withheld)
    }

    /// What may be printed of the scores in a column.
    fn scores(
        &self,
        allowed: &[bool],
        values: &[Option<BigRational>],
        (ends, tells_counts): (&[BigRational], bool),
    ) -> Vec<Option<AnonymousCell>> {
        let counted: Vec<usize> = (0..values.len()).filter(|team| values[*team].is_some()).collect();
        let shown = self.shown(&counted, allowed);
        (0..self.groups.len())
            .map(|group| {
                let values = self.groups[group].teams.iter().filter_map(|team| values[*team].clone()).collect();
                let spread = Spread::of(values).filter(|_| shown[group])?;
                let traceable = self.withholds_inside(group, &counted, &shown);
                let median = tenths(&spread.median);
                let at_end = ends.iter().any(|end| tenths(end) == median);
                let tells_inner = tells_counts && self.inside(group).next().is_some();
                let quartiles = || (tenths(&spread.lower_quartile), tenths(&spread.upper_quartile));
                Some(AnonymousCell {
                    n: spread.n,
                    median: (!(tells_inner || traceable && at_end)).then_some(median),
                    quartiles: (spread.n >= LEAST_FOR_QUARTILES && !tells_counts && !traceable).then(quartiles),
                })
            })
            .collect()
    }

    /// What may be printed of how many teams reach something, of those that are judged.
    fn counts(&self, allowed: &[bool], judged: &[Option<bool>]) -> Vec<Option<(usize, usize)>> {
        let counted: Vec<usize> = (0..judged.len()).filter(|team| judged[*team].is_some()).collect();
        let shown = self.shown(&counted, allowed);
        let count = |group: usize| {
            let teams = self.groups[group].teams.iter().filter_map(|team| judged[*team]);
            (teams.clone().filter(|reached| *reached).count(), teams.count())
        };
        let counts: Vec<(usize, usize)> = (0..self.groups.len()).map(count).collect();
        // All or none: what one group withholds, medians and the counts of the groups around it and next to it could tell.
        let is_open = |group: usize| {
            let (reached, n) = counts[group];
            shown[group] && !is_telling(reached, n) && !self.withholds_inside(group, &counted, &shown)
        };
        let tells_nothing = (0..self.groups.len()).all(is_open);
        counts.into_iter().map(|count| tells_nothing.then_some(count)).collect()
    }

    fn questions(&self, part: &Part, yardstick: &Yardstick) -> Vec<AnonymousQuestion> {
        let questions = part.questionnaire.questions().iter().enumerate();
        questions
            .filter_map(|(place, question)| {
                let step = yardstick.step(question)?;
                let standings = part.teams.iter().map(|team| team.questions[place]);
                let answered: Vec<usize> = standings
                    .enumerate()
                    .filter(|(_, standing)| standing.state == State::Answered && standing.step.is_some())
                    .map(|(team, _)| team)
                    .collect();
                let above =
                    answered.iter().filter(|team| part.teams[**team].questions[place].step >= Some(step)).count();
                let n = answered.len();
                // Those who have not answered are a group too, and the total of all teams is printed.
                let silent: Vec<usize> = (0..part.teams.len()).filter(|team| !answered.contains(team)).collect();
                let enough =
                    self.size(&answered) >= self.least && (silent.is_empty() || self.size(&silent) >= self.least);
                Some(AnonymousQuestion {
                    question: place,
                    step,
                    answered: enough.then_some(n),
                    at_or_above: (enough && !is_telling(above, n)).then_some(above),
                })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests;
