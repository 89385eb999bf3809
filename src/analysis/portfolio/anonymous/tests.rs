//! Every value that is withheld could be another one, given all that is printed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::*;

/// Teams as counts: `teams[group][value]` teams of this group have this value.
type Teams = Vec<Vec<usize>>;

/// Every distribution of at most `left` teams over the groups and values.
fn every(groups: usize, values: usize, left: usize) -> Vec<Teams> {
    let mut flat: Vec<(Vec<usize>, usize)> = vec![(Vec::new(), left)];
    for _ in 0..groups * values {
        let longer = |(counts, left): &(Vec<usize>, usize)| {
            let (counts, left) = (counts.clone(), *left);
            (0..=left).map(move |more| ([counts.clone(), vec![more]].concat(), left - more)).collect::<Vec<_>>()
        };
        flat = flat.iter().flat_map(longer).collect();
    }
    flat.into_iter().map(|(counts, _)| counts.chunks(values).map(<[usize]>::to_vec).collect()).collect()
}

/// What is printed of a group, as text, and what is true of it.
struct Output {
    printed: String,
    /// The values that are withheld, by what they are, and what they are; and whether each is withheld by itself, and not only as
    /// company to others.
    withheld: BTreeMap<String, (String, bool)>,
}

/// Prints what may be printed of teams whose target is the value `target` or more; groups are outer[/inner].
fn output(teams: &Teams, names: &[&[&str]], (least, highest, target): (usize, i64, i64)) -> Output {
    let mut members: Vec<(usize, i64)> = Vec::new();
    for (group, counts) in teams.iter().enumerate() {
        for (value, count) in (0..).zip(counts) {
            members.extend(std::iter::repeat_n((group, value), *count));
        }
    }
    let mut groups = vec![Group { of: GroupOf::All, inside: None, teams: (0..members.len()).collect() }];
    let mut paths: BTreeSet<Vec<String>> = BTreeSet::new();
    for (group, _) in &members {
        for length in 1..=names[*group].len() {
            paths.insert(names[*group][..length].iter().map(|name| (*name).to_owned()).collect());
        }
    }
    for path in paths {
        let is_member = |(_, (group, _)): &(usize, &(usize, i64))| {
            names[*group].len() >= path.len() && names[*group][..path.len()].iter().eq(path.iter())
        };
        let inside = groups.iter().position(|other| other.of == GroupOf::Named(path[..path.len() - 1].to_vec()));
        let found = members.iter().enumerate().filter(is_member).map(|(team, _)| team).collect();
        groups.push(Group { of: GroupOf::Named(path), inside: Some(inside.unwrap_or(0)), teams: found });
    }
    let own_names: Vec<String> = (0..members.len()).map(|team| team.to_string()).collect();
    let rule = Rule { groups: &groups, names: &own_names, least };
    let all: Vec<usize> = (0..members.len()).collect();
    let shown = rule.shown(&all, &vec![true; groups.len()]);
    let integer = |value: i64| BigRational::from_integer(value.into());
    let values: Vec<Option<BigRational>> = members.iter().map(|(_, value)| Some(integer(*value))).collect();
    let judged: Vec<Option<bool>> = members.iter().map(|(_, value)| Some(*value >= target)).collect();
    let counts = rule.counts(&shown, &judged);
    let cells = rule.scores(&shown, &values, (&[integer(0), integer(highest)], counts[0].is_none()));
    let (mut printed, mut withheld) = (String::new(), BTreeMap::new());
    for (index, group) in groups.iter().enumerate() {
        let name = format!("{:?}", group.of);
        let spread = Spread::of(group.teams.iter().filter_map(|team| values[*team].clone()).collect());
        let median = spread.map(|spread| spread.median.to_string()).unwrap_or_default();
        let count = group.teams.iter().filter(|team| judged[**team] == Some(true)).count();
        if shown[index] {
            writeln!(printed, "{name} {} {:?} {:?}", group.teams.len(), cells[index], counts[index]).unwrap();
        } else {
            printed += if printed.contains("withheld") { "" } else { "withheld\n" };
            withheld.insert(format!("{name} n"), (group.teams.len().to_string(), true));
        }
        if cells[index].as_ref().is_none_or(|cell| cell.median.is_none()) {
            withheld.insert(format!("{name} median"), (median, !shown[index]));
        }
        if counts[index].is_none() {
            let by_itself = !shown[index] || is_telling(count, group.teams.len());
            withheld.insert(format!("{name} count"), (count.to_string(), by_itself));
        }
    }
    // However often "withheld" is printed, it is kept once.
    if printed.contains("withheld\n") {
        printed = printed.replace("withheld\n", "") + "withheld\n";
    }
    Output { printed, withheld }
}

/// Of all portfolios of a kind: no value that is withheld follows from what is printed. Those who read it are taken to know the rule,
/// and what a target asks of the score that is printed. A value that is withheld only to protect others may follow: by itself it
/// would have been printed.
fn nothing_follows(names: &[&[&str]], values: usize, most: usize, rule: (usize, i64, i64)) {
    let mut solutions: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    let mut examples: BTreeMap<(String, String), Teams> = BTreeMap::new();
    let mut shown = 0;
    for teams in every(names.len(), values, most) {
        let Output { printed, withheld } = output(&teams, names, rule);
        shown += usize::from(printed.lines().count() > 1);
        for (what, (value, by_itself)) in withheld {
            solutions.entry((printed.clone(), what.clone())).or_default().insert(value);
            if !by_itself {
                continue;
            }
            examples.entry((printed.clone(), what)).or_insert_with(|| teams.clone());
        }
    }
    assert!(shown > 100, "hardly anything is printed: {shown}");
    let unique: Vec<_> =
        solutions.iter().filter(|(key, values)| values.len() < 2 && examples.contains_key(*key)).collect();
    let first: Vec<String> = unique
        .iter()
        .step_by(unique.len() / 6 + 1)
        .map(|(key, value)| format!("{}{}: {value:?} {:?}", key.0, key.1, examples[*key]))
        .collect();
    assert!(unique.is_empty(), "{} of {} follow:\n{}", unique.len(), solutions.len(), first.join("\n"));
}

#[test]
fn no_withheld_value_of_two_groups_follows_from_what_is_printed() {
    nothing_follows(&[&["A"], &["B"]], 3, 11, (5, 2, 2));
}

#[test]
fn no_withheld_value_of_three_groups_follows_from_what_is_printed() {
    nothing_follows(&[&["A"], &["B"], &["C"]], 2, 12, (5, 1, 1));
}

#[test]
fn no_withheld_value_of_groups_in_groups_follows_from_what_is_printed() {
    nothing_follows(&[&["A", "X"], &["A", "Y"], &["B"]], 2, 12, (5, 1, 1));
}

#[test]
fn groups_of_four_are_withheld_together_with_others_and_groups_of_five_are_not() {
    let least = LEAST_GROUP;
    let of = |sizes: [usize; 3]| {
        output(&sizes.map(|size| vec![0, size, 0]).to_vec(), &[&["A"], &["B"], &["C"]], (least, 2, 2)).printed
    };
    let is_shown = |printed: &str, name: &str| printed.contains(&format!("Named([{name:?}])"));
    let printed = of([5, 5, 5]);
    assert!(["A", "B", "C"].iter().all(|name| is_shown(&printed, name)) && !printed.contains("withheld"), "{printed}");
    // One group of four could be subtracted: the smallest of the others goes too.
    let printed = of([6, 4, 5]);
    assert!(is_shown(&printed, "A") && !is_shown(&printed, "B") && !is_shown(&printed, "C"), "{printed}");
    // Two groups that cover five teams are enough.
    let printed = of([6, 4, 1]);
    assert!(is_shown(&printed, "A") && !is_shown(&printed, "B") && printed.contains("All 11"), "{printed}");
    // Too few in all: not even the total.
    assert_eq!(of([4, 0, 0]), "withheld\n");
    // A total of one group that is withheld would be that group.
    assert!(is_shown(&of([5, 0, 0]), "A"));
    assert_eq!(of([0, 0, 0]), "withheld\n");
}

#[test]
fn one_name_in_several_countries_is_one_team() {
    let groups = [Group { of: GroupOf::All, inside: None, teams: (0..6).collect() }];
    let names: Vec<String> = ["a", "a", "b", "c", "d", "a"].map(str::to_owned).to_vec();
    let rule = Rule { groups: &groups, names: &names, least: 5 };
    assert_eq!(rule.shown(&[0, 1, 2, 3, 4, 5], &[true]), [false]);
    let names: Vec<String> = ["a", "e", "b", "c", "d", "a"].map(str::to_owned).to_vec();
    assert_eq!(Rule { names: &names, ..rule }.shown(&[0, 1, 2, 3, 4, 5], &[true]), [true]);
}

#[test]
fn figures_have_one_decimal_and_counts_that_tell_are_withheld() {
    let ratio = |numerator: i64, denominator: i64| BigRational::new(numerator.into(), denominator.into());
    assert_eq!(tenths(&ratio(15, 11)), ratio(14, 10));
    assert_eq!(tenths(&ratio(5, 100)), ratio(1, 10));
    assert_eq!(tenths(&ratio(-5, 100)), ratio(-1, 10));
    let told: Vec<usize> = (0..=8).filter(|count| !is_telling(*count, 8)).collect();
    assert_eq!(told, [0, 3, 4, 5, 8]);
}
