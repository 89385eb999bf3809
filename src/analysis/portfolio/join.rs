//! Which files are of the same team, and what each team's newest file says in the newest version of the questionnaire.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::civil::Date;
use num_rational::BigRational;
use unicode_normalization::UnicodeNormalization as _;

use super::groups::{Group, Grouping, groups};
use super::team_file::{Standing, TeamFile};
use crate::assessment::{Marking, State, Status};
use crate::questionnaire::{Diff, Questionnaire};
use crate::scoring::Score;

/// How files are joined.
#[derive(Clone, Copy)]
pub struct Join<'a> {
    /// By what teams are grouped.
    pub grouping: &'a Grouping,
    /// Whether only validated files count.
    pub only_validated: bool,
    /// Which of two versions of a questionnaire is the newer, the greater one.
    pub versions: fn(&str, &str) -> Ordering,
}

/// Many teams next to each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Portfolio {
    /// The teams by questionnaire, in the order of their ids.
    pub parts: Vec<Part>,
    /// Teams whose names differ only in case, width or spaces.
    pub variants: Vec<Variant>,
    /// Pairs of files of one team, questionnaire and day: the first counts.
    pub same_day: Vec<(String, String)>,
}

impl Portfolio {
    /// The strictest marking of all files.
    #[must_use]
    pub fn marking(&self) -> Option<Marking> {
        self.parts.iter().map(|part| part.marking).max()
    }

    /// The last day of the newest file.
    #[must_use]
    pub fn newest_day(&self) -> Option<Date> {
        self.parts.iter().flat_map(|part| &part.teams).map(|team| team.newest.last_day).max()
    }

    /// How many files there are.
    #[must_use]
    pub fn files(&self) -> usize {
        self.parts.iter().map(|part| part.files).sum()
    }
}

/// Spellings of what counts as one team, each with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The spellings, each with the first file that has it.
    pub spellings: Vec<(String, String)>,
}

/// The teams of one questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The questionnaire in the newest version that a file answers.
    pub questionnaire: Arc<Questionnaire>,
    /// The teams in the order of their names.
    pub teams: Vec<Team>,
    /// All teams, then every group before those inside it.
    pub groups: Vec<Group>,
    /// How many files there are of these teams.
    pub files: usize,
    /// The strictest marking of these files.
    pub marking: Marking,
}

/// A team: its newest file, and what was before.
#[derive(Debug, Clone, PartialEq)]
pub struct Team {
    /// The file that counts.
    pub newest: TeamFile,
    /// The scores of the columns of the part: the domains of its questionnaire in order, then the total.
    pub scores: Vec<Option<Score>>,
    /// Where the questions of the part's questionnaire stand, in its order.
    pub questions: Vec<Standing>,
    /// The file before it.
    pub previous: Option<Previous>,
    /// How many files of this team there are.
    pub files: usize,
}

/// The values of an earlier file.
#[derive(Debug, Clone, PartialEq)]
pub struct Previous {
    /// Its first day.
    pub date: Date,
    /// The values of the columns of the part.
    pub values: Vec<Option<BigRational>>,
}

impl Team {
    /// The value in a column.
    #[must_use]
    pub fn value(&self, column: usize) -> Option<&BigRational> {
        self.scores.get(column)?.as_ref()?.value()
    }

    /// The change in a column since the previous file. Answers that wait to be confirmed have no change yet.
    #[must_use]
    pub fn change(&self, column: usize) -> Option<BigRational> {
        let before = self.previous.as_ref()?.values.get(column)?.as_ref()?;
        let waits = match self.newest.to_confirm.get(column) {
            Some(count) => *count > 0,
            None => self.newest.coverage.to_confirm > 0,
        };
        Some(self.value(column).filter(|_| !waits)? - before)
    }
}

impl Part {
    /// The column of the total.
    #[must_use]
    pub fn total(&self) -> usize {
        self.questionnaire.domains().len()
    }

    /// Leaves only some of the teams, in all groups too; a group of which none is left goes.
    pub fn keep(&mut self, is_kept: impl Fn(&Team) -> bool) {
        let kept: Vec<bool> = self.teams.iter().map(is_kept).collect();
        let mut place = 0;
        let places: Vec<Option<usize>> = kept.iter().map(|kept| kept.then(|| (place, place += 1).0)).collect();
        let mut teams = std::mem::take(&mut self.teams).into_iter().zip(kept);
        self.teams = teams.by_ref().filter(|(_, kept)| *kept).map(|(team, _)| team).collect();
        for group in &mut self.groups {
            group.teams = group.teams.iter().filter_map(|team| places[*team]).collect();
        }
        let mut left = 0;
        let moved: Vec<Option<usize>> =
            self.groups.iter().map(|group| (!group.teams.is_empty()).then(|| (left, left += 1).0)).collect();
        self.groups.retain(|group| !group.teams.is_empty());
        for group in &mut self.groups {
            group.inside = group.inside.and_then(|around| moved[around]);
        }
    }

    /// The columns in which at least one team has a score.
    #[must_use]
    pub fn columns(&self) -> Vec<usize> {
        (0..=self.total()).filter(|column| self.teams.iter().any(|team| team.scores[*column].is_some())).collect()
    }
}

/// A name without differences of case, width and spaces: NFKC, then case folded.
#[must_use]
pub fn folded(name: &str) -> String {
    let wide: String = name.nfkc().collect();
    // By way of capital letters, so that ß is ss and a final sigma is any other.
    let small: String = wide.to_uppercase().to_lowercase().nfkc().collect();
    small.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Who a file is about: team, organisation and country, folded.
fn key(file: &TeamFile) -> (String, String, String) {
    let fold = |text: &Option<String>| text.as_deref().map(folded).unwrap_or_default();
    (folded(&file.subject.team), fold(&file.subject.organisation), fold(&file.subject.country))
}

/// Joins files, given in the order of their paths, to teams and teams to a portfolio.
#[must_use]
pub fn portfolio(files: Vec<TeamFile>, join: Join<'_>) -> Portfolio {
    let variants = variants(&files);
    let mut same_day = Vec::new();
    let mut by_questionnaire: BTreeMap<String, Vec<TeamFile>> = BTreeMap::new();
    for file in files {
        by_questionnaire.entry(file.questionnaire.id().to_string()).or_default().push(file);
    }
    let parts = by_questionnaire
        .into_values()
        .filter_map(|files| part(files, join, &mut same_day))
        .filter(|part| !part.teams.is_empty())
        .collect();
    Portfolio { parts, variants, same_day }
}

/// Teams that are spelled in several ways.
fn variants(files: &[TeamFile]) -> Vec<Variant> {
    let mut spellings: BTreeMap<(String, String, String), Vec<(String, String)>> = BTreeMap::new();
    for file in files {
        let subject = &file.subject;
        let parts = [Some(&subject.team), subject.organisation.as_ref(), subject.country.as_ref()];
        let spelling = parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ");
        let known = spellings.entry(key(file)).or_default();
        if known.iter().all(|(other, _)| *other != spelling) {
            known.push((spelling, file.file.clone()));
        }
    }
    spellings.into_values().filter(|found| found.len() > 1).map(|spellings| Variant { spellings }).collect()
}

fn part(files: Vec<TeamFile>, join: Join<'_>, same_day: &mut Vec<(String, String)>) -> Option<Part> {
    let texts: BTreeMap<&str, &Arc<Questionnaire>> =
        files.iter().map(|file| (file.questionnaire.digest(), &file.questionnaire)).collect();
    let newest = texts.into_values().max_by(|one, other| (join.versions)(one.version(), other.version()));
    let newest = Arc::clone(newest?);
    let marking = files.iter().map(|file| file.marking).max().unwrap_or_default();
    let number_of_files = files.len();
    let mut teams: BTreeMap<(String, String, String), Vec<TeamFile>> = BTreeMap::new();
    for file in files {
        teams.entry(key(&file)).or_default().push(file);
    }
    let mut maps = Maps { newest: &newest, known: HashMap::new() };
    let mut found = Vec::new();
    for mut files in teams.into_values() {
        // Of one day a validated file counts before a draft, then the first path.
        files.sort_by(|one, other| {
            let key = |file: &TeamFile| (file.last_day, file.status == Status::Validated);
            key(other).cmp(&key(one))
        });
        for pair in files.windows(2) {
            if pair[0].last_day == pair[1].last_day {
                same_day.push((pair[0].file.clone(), pair[1].file.clone()));
            }
        }
        let counts = |file: &TeamFile| !join.only_validated || file.status == Status::Validated;
        let number = files.len();
        let mut counting = files.into_iter().filter(counts);
        let Some(file) = counting.next() else { continue };
        let previous = counting.find(|earlier| earlier.last_day < file.last_day).map(|earlier| Previous {
            date: earlier.date,
            values: maps
                .scores(&earlier)
                .into_iter()
                .map(|score| score.and_then(|score| score.value().cloned()))
                .collect(),
        });
        let (scores, questions) = (maps.scores(&file), maps.standings(&file));
        found.push(Team { newest: file, scores, questions, previous, files: number });
    }
    let groups = groups(&found, join.grouping);
    Some(Part { questionnaire: newest, teams: found, groups, files: number_of_files, marking })
}

/// Where the questions and domains of older versions are in the newest one.
struct Maps<'q> {
    newest: &'q Arc<Questionnaire>,
    known: HashMap<String, VersionMap>,
}

/// For every domain and question of the newest version where it is in an older one, and for the steps of that question the steps
/// now.
struct VersionMap {
    domains: Vec<Option<usize>>,
    questions: Vec<Option<(usize, Vec<Option<usize>>)>>,
}

impl Maps<'_> {
    fn of(&mut self, version: &Arc<Questionnaire>) -> &VersionMap {
        let newest = self.newest;
        self.known.entry(version.digest().to_owned()).or_insert_with(|| VersionMap::between(version, newest))
    }

    fn is_newest(&self, file: &TeamFile) -> bool {
        file.questionnaire.digest() == self.newest.digest()
    }

    /// The scores in the columns of the newest version.
    fn scores(&mut self, file: &TeamFile) -> Vec<Option<Score>> {
        let total = std::iter::once(file.total.clone());
        if self.is_newest(file) {
            return file.domains.iter().cloned().chain(total).collect();
        }
        let map = self.of(&file.questionnaire);
        map.domains.iter().map(|place| file.domains.get((*place)?)?.clone()).chain(total).collect()
    }

    fn standings(&mut self, file: &TeamFile) -> Vec<Standing> {
        if self.is_newest(file) {
            return file.questions.clone();
        }
        let map = self.of(&file.questionnaire);
        let blank = Standing { state: State::NotInScope, step: None };
        let standing = |found: &Option<(usize, Vec<Option<usize>>)>| {
            let (place, steps) = found.as_ref()?;
            let earlier = file.questions.get(*place)?;
            let step = earlier.step.and_then(|step| steps.get(step).copied().flatten());
            // A level that the newer scale does not have says nothing about the newer question.
            (earlier.step.is_none() || step.is_some()).then_some(Standing { state: earlier.state, step })
        };
        map.questions.iter().map(|found| standing(found).unwrap_or(blank)).collect()
    }
}

impl VersionMap {
    fn between(old: &Questionnaire, new: &Questionnaire) -> Self {
        let diff = Diff::between(old, new);
        let mut domains = vec![None; new.domains().len()];
        for (place, domain) in old.domains().iter().enumerate() {
            let now = diff.domain(domain.id());
            if let Some(now) = now.and_then(|now| new.domains().iter().position(|domain| *domain.id() == now)) {
                domains[now] = Some(place);
            }
        }
        let questions = new.questions().iter().map(|question| {
            let origin = diff.origin(question);
            let source = origin.sources.first().filter(|_| origin.is_same)?;
            let steps = source.scale().steps().iter();
            let steps = steps.map(|level| question.scale().step(&diff.level(question, level.id())?)).collect();
            Some((old.position(source.id())?, steps))
        });
        Self { domains, questions: questions.collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: &str, other: &str) -> bool {
        folded(one) == folded(other)
    }

    #[test]
    fn names_are_the_same_whatever_their_case_width_and_spaces() {
        assert!(same("CERT-Baobab", "cert-baobab"));
        assert!(same("ＣＥＲＴ  Ａ", "cert a"));
        assert!(same("Straße", "STRASSE"));
        assert!(!same("CERT-A", "CERT-B"));
        assert!(!same("Équipe", "Equipe"));
    }
}
