//! The groups that teams are counted in, as a tree.

use std::collections::BTreeMap;

use super::join::{Part, Team, folded};
use super::statistics::Spread;
use super::team_file::TeamFile;
use crate::analysis::verdict::VerdictStatus;

/// By what teams are grouped.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Grouping {
    /// All together.
    None,
    /// `group` of the subject.
    Group,
    /// The country.
    Country,
    /// The team above, `part_of` of the subject.
    PartOf,
    /// The folders in which the files are, one level a folder.
    Folder,
    /// What the team stated about a fact.
    Fact(String),
}

impl Grouping {
    /// The ways from the outermost group to that of a team; several where a team stated several options, none where it stated
    /// nothing.
    pub(super) fn paths(&self, file: &TeamFile) -> Vec<Vec<String>> {
        let one = |name: &Option<String>| name.iter().map(|name| vec![name.clone()]).collect();
        match self {
            Self::None => Vec::new(),
            Self::Group => one(&file.subject.group),
            Self::Country => one(&file.subject.country),
            Self::PartOf => one(&file.subject.part_of),
            Self::Folder if file.folders.is_empty() => Vec::new(),
            Self::Folder => vec![file.folders.clone()],
            Self::Fact(_) => file.fact.iter().map(|option| vec![option.clone()]).collect(),
        }
    }
}

/// Which group it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GroupOf {
    /// All teams.
    All,
    /// The teams of this group; the names from the outermost group inwards.
    Named(Vec<String>),
    /// The teams that are in no group.
    Without,
}

impl GroupOf {
    /// How many groups it is inside of; that of all teams is inside of none.
    #[must_use]
    pub const fn depth(&self) -> usize {
        match self {
            Self::All => 0,
            Self::Named(names) => names.len(),
            Self::Without => 1,
        }
    }

    /// The names joined with slashes; `None` for all teams and for those in no group.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        match self {
            Self::Named(names) => Some(names.join("/")),
            Self::All | Self::Without => None,
        }
    }
}

/// A group and its teams.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Which group it is.
    pub of: GroupOf,
    /// The place of the group that it is inside of; `None` for that of all teams.
    pub inside: Option<usize>,
    /// The places of its teams in their part, those of the groups inside too.
    pub teams: Vec<usize>,
}

impl Group {
    /// How the scores of its teams in a column of the part are spread; `None` if no team has one.
    #[must_use]
    pub fn spread(&self, part: &Part, column: usize) -> Option<Spread> {
        Spread::of(self.teams.iter().filter_map(|team| part.teams[*team].value(column).cloned()).collect())
    }

    /// How many of its teams reach their target, and how many have one.
    #[must_use]
    pub fn reached(&self, part: &Part) -> (usize, usize) {
        let verdicts = self.teams.iter().filter_map(|team| part.teams[*team].newest.verdict.as_ref());
        let judged: Vec<VerdictStatus> = verdicts.map(|verdict| verdict.status).collect();
        let judged = judged.iter().filter(|status| **status != VerdictStatus::NotJudged);
        (judged.clone().filter(|status| **status == VerdictStatus::Reached).count(), judged.count())
    }

    /// The distinct team names, folded: one team that appears in several countries counts once.
    #[must_use]
    pub fn names(&self, part: &Part) -> usize {
        names(self.teams.iter().map(|team| &part.teams[*team]))
    }
}

/// How many distinct names some teams have, folded.
pub(super) fn names<'t>(teams: impl Iterator<Item = &'t Team>) -> usize {
    teams.map(|team| folded(&team.newest.subject.team)).collect::<std::collections::BTreeSet<_>>().len()
}

/// All teams first, then every group before those inside it, by name; at the end the teams that are in no group, if others are.
pub(super) fn groups(teams: &[Team], grouping: &Grouping) -> Vec<Group> {
    /// The display names and teams of a group, by its folded names: groups that differ in case only are one.
    type Named = BTreeMap<Vec<String>, (Vec<String>, Vec<usize>)>;
    let mut named: Named = BTreeMap::new();
    let mut without = Vec::new();
    for (index, team) in teams.iter().enumerate() {
        let paths = grouping.paths(&team.newest);
        if paths.is_empty() {
            without.push(index);
        }
        for path in paths {
            for length in 1..=path.len() {
                let key: Vec<String> = path[..length].iter().map(|name| folded(name)).collect();
                let (_, members) = named.entry(key).or_insert_with(|| (path[..length].to_vec(), Vec::new()));
                if members.last() != Some(&index) {
                    members.push(index);
                }
            }
        }
    }
    let mut all = vec![Group { of: GroupOf::All, inside: None, teams: (0..teams.len()).collect() }];
    let mut places: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for (key, (names, members)) in named {
        let inside = places.get(&key[..key.len() - 1]).copied().unwrap_or(0);
        places.insert(key, all.len());
        all.push(Group { of: GroupOf::Named(names), inside: Some(inside), teams: members });
    }
    if all.len() > 1 && !without.is_empty() {
        all.push(Group { of: GroupOf::Without, inside: Some(0), teams: without });
    }
    all
}
