//! Plans: the cheapest one is never dearer than what trying everything finds.

use std::fmt::Write as _;

use palier::analysis::{EffortDays, Goal, Plan, PlanStatus, Reach, VerdictStatus, plan, verdict};
use palier::assessment::{Assessment, State};
use palier::questionnaire::{DomainId, Effort, LevelId, MeasureId, Profile, QuestionId};
use palier::scoring::{Scenario, Supposed, score};

use num_rational::BigRational;
use proptest::prelude::*;

use crate::room::Room;

use super::properties::{Case, EVERY_EVIDENCE, EVERY_RULE, answers, case, parse, said};

/// Efforts by level, so that steps cost different sums.
fn with_efforts(questionnaire: &str) -> String {
    let mut number = 0;
    let mut text = String::new();
    for part in questionnaire.split_inclusive("title: T, ask: A,") {
        text += part;
        if part.ends_with("title: T, ask: A,") {
            let effort = |level: usize| ["S", "M", "L", "S"][(number + level) % 4];
            // The highest level of a scale with two levels is l1.
            write!(text, " advice: {{ l1: {{ do: D, effort: {} }} }},", effort(1)).unwrap();
            number += 1;
        }
    }
    text
}

fn days() -> EffortDays {
    EffortDays::new(|effort| match effort {
        Effort::S => 1,
        Effort::M => 3,
        Effort::L => 4,
        _ => 9,
    })
}

/// Every way to raise questions, with its cost: the steps of each question above its counting level, and one step for the evidence
/// of what was given without.
fn ways(assessment: &Assessment) -> Vec<Vec<(Option<LevelId>, u32)>> {
    let questionnaire = assessment.questionnaire();
    let measure = MeasureId::new("measure");
    let card = score(assessment, &Scenario::default());
    let trace = card.trace(&measure).unwrap();
    let mut found = Vec::new();
    for question in questionnaire.questions() {
        if matches!(assessment.state(question), State::NotApplicable | State::NotInScope) {
            continue;
        }
        let scale = question.scale();
        let step = |level: Option<&LevelId>| level.and_then(|level| scale.step(level)).unwrap_or_default();
        let counting = step(trace.counting_level(question.id()));
        let is_answered = assessment.state(question) == State::Answered;
        let given =
            if is_answered { step(assessment.level(question).map(palier::questionnaire::Level::id)) } else { 0 };
        let mut ways = vec![(None, 0)];
        let mut cost = 0;
        if counting < given {
            cost += days().days(Some(Effort::S));
            ways.push((Some(scale.steps()[given].id().clone()), cost));
        }
        for step in given.max(counting) + 1..scale.steps().len() {
            let level = scale.steps()[step].id();
            cost += days().days(question.advice(level).and_then(|advice| advice.effort));
            ways.push((Some(level.clone()), cost));
        }
        found.push(ways);
    }
    found
}

/// The questions that count, in order.
fn asked(assessment: &Assessment) -> Vec<QuestionId> {
    let questions = assessment.questionnaire().questions().iter();
    let counts =
        questions.filter(|question| !matches!(assessment.state(question), State::NotApplicable | State::NotInScope));
    counts.map(|question| question.id().clone()).collect()
}

fn scenario(chosen: &[usize], ways: &[Vec<(Option<LevelId>, u32)>], asked: &[QuestionId]) -> Scenario {
    let mut scenario = Scenario::default();
    for ((way, ways), id) in chosen.iter().zip(ways).zip(asked) {
        if let Some(level) = &ways[*way].0 {
            scenario = scenario.supposing(id.clone(), Supposed::Level(level.clone()));
        }
    }
    scenario
}

/// The least cost of all ways that reach a profile; `None` where none does.
fn cheapest_of_all(assessment: &Assessment, profile: &Profile) -> Option<u32> {
    let questionnaire = assessment.questionnaire();
    let asked = asked(assessment);
    let ways = ways(assessment);
    let mut chosen = vec![0; ways.len()];
    let mut least: Option<u32> = None;
    loop {
        let cost: u32 = chosen.iter().zip(&ways).map(|(way, ways)| ways[*way].1).sum();
        if least.is_none_or(|least| cost < least) {
            let card = score(assessment, &scenario(&chosen, &ways, &asked));
            if verdict(questionnaire, &card, profile).status == VerdictStatus::Reached {
                least = Some(cost);
            }
        }
        let Some(next) = (0..ways.len()).find(|at| chosen[*at] + 1 < ways[*at].len()) else { return least };
        chosen[..next].fill(0);
        chosen[next] += 1;
    }
}

fn combinations(assessment: &Assessment) -> usize {
    ways(assessment).iter().map(Vec::len).product()
}

fn read(case: &Case) -> Assessment {
    let text = with_efforts(&case.questionnaire(&[]));
    let questionnaire = parse(&text).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    answers(&case.assessment(&case.in_order(), &[]), questionnaire)
}

/// A profile that asks for some of what the total, or the first group, has left to gain.
fn profile(assessment: &Assessment, part: u8, of_total: bool) -> Option<Profile> {
    let measure = MeasureId::new("measure");
    let card = score(assessment, &Scenario::default());
    let group = DomainId::new("G0");
    let found = if of_total { card.total(&measure)? } else { card.domain(&group)?.score(&measure)? };
    let least = found.low() + (found.max() - found.low()) * BigRational::new(part.into(), 10.into());
    Some(if of_total {
        Profile::of_total(least, "total", &measure)
    } else {
        Profile::of_domain(group, least, "group", &measure)
    })
}

fn agrees_with_trying_everything(
    found: &Plan,
    assessment: &Assessment,
    profile: &Profile,
) -> Result<(), TestCaseError> {
    let least = cheapest_of_all(assessment, profile);
    match found.status {
        PlanStatus::Unreachable => prop_assert_eq!(least, None),
        PlanStatus::AlreadyReached => prop_assert_eq!(least, Some(0)),
        PlanStatus::Reached => {
            prop_assert!(found.targets.iter().all(|target| target.met), "{found:?}");
            prop_assert!(least.is_some_and(|least| least <= found.cost_days), "{least:?} {found:?}");
            if found.proved {
                prop_assert_eq!(least, Some(found.cost_days), "{:?}", found);
            }
            if let (Some(bound), Some(least)) = (found.bound_days, least) {
                prop_assert!(bound <= least, "bound {bound}, cheapest {least}");
            }
        }
        _ => prop_assert!(false, "{:?}", found.status),
    }
    Ok(())
}

/// The most targets that all ways within a budget meet, and the highest lower bound of the total.
fn best_of_all(assessment: &Assessment, days: u32) -> BigRational {
    let ways = ways(assessment);
    let measure = MeasureId::new("measure");
    let asked: Vec<QuestionId> = asked(assessment);
    let mut chosen = vec![0; ways.len()];
    let mut most: Option<BigRational> = None;
    loop {
        let cost: u32 = chosen.iter().zip(&ways).map(|(way, ways)| ways[*way].1).sum();
        if cost <= days {
            let card = score(assessment, &scenario(&chosen, &ways, &asked));
            let low = card.total(&measure).unwrap().low().clone();
            most = most.max(Some(low));
        }
        let Some(next) = (0..ways.len()).find(|at| chosen[*at] + 1 < ways[*at].len()) else { return most.unwrap() };
        chosen[..next].fill(0);
        chosen[next] += 1;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, max_global_rejects: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn trying_everything_finds_nothing_cheaper_than_a_plan(
        case in case(&[0, 1, 2], EVERY_EVIDENCE, EVERY_RULE, EVERY_RULE),
        part in 1_u8..=11,
        of_total in any::<bool>(),
    ) {
        let assessment = read(&case);
        prop_assume!(combinations(&assessment) <= 400);
        let Some(profile) = profile(&assessment, part, of_total) else { return Err(TestCaseError::reject("no score")) };
        let found = plan(&assessment, &Scenario::default(), &Goal::Reach(&profile), days()).unwrap();
        agrees_with_trying_everything(&found, &assessment, &profile)?;
    }

    #[test]
    fn plans_of_means_and_sums_are_proved(
        case in case(&[0, 1, 2], EVERY_EVIDENCE, &["mean", "sum", "min", "gate"], &["mean", "sum"]),
        part in 1_u8..=9,
    ) {
        prop_assume!(case.rules.iter().all(|rule| !rule.contains("round")));
        let assessment = read(&case);
        prop_assume!(combinations(&assessment) <= 400);
        let Some(profile) = profile(&assessment, part, true) else { return Err(TestCaseError::reject("no score")) };
        let found = plan(&assessment, &Scenario::default(), &Goal::Reach(&profile), days()).unwrap();
        prop_assert!(found.proved || found.status == PlanStatus::Unreachable, "{found:?}");
        agrees_with_trying_everything(&found, &assessment, &profile)?;
    }

    #[test]
    fn trying_everything_finds_no_better_use_of_a_budget(
        case in case(&[0, 1, 2], EVERY_EVIDENCE, &["mean", "sum", "min", "gate"], &["mean", "sum", "min", "max"]),
        budget in 0_u32..20,
    ) {
        let assessment = read(&case);
        prop_assume!(combinations(&assessment) <= 400);
        let measure = MeasureId::new("measure");
        prop_assume!(score(&assessment, &Scenario::default()).total(&measure).is_some());
        let goal = Goal::Highest(measure, None, budget);
        let found = plan(&assessment, &Scenario::default(), &goal, days()).unwrap();
        prop_assert!(found.cost_days <= budget);
        let Some(Reach::Figure(reached)) = &found.best[0].most else { panic!("{found:?}") };
        let most = best_of_all(&assessment, budget);
        prop_assert!(*reached <= most);
        if found.proved {
            prop_assert_eq!(reached, &most, "{:?}", found);
        }
    }
}

fn room() -> Room {
    let room = Room::new();
    room.example("equipe-nationale.toml");
    room.example("country-gci.toml");
    room
}

#[test]
fn a_plan_is_proved_and_says_so_in_each_format() {
    let room = room();
    let json = room.palier(&["plan", "equipe-nationale.toml", "--format", "json"]).ended(0).json();
    assert_eq!(json["palier"], "plan/1");
    assert_eq!(json["status"], "reached");
    assert_eq!((&json["cost_days"], &json["bound_days"], &json["proved"]), (&28.into(), &28.into(), &true.into()));
    assert_eq!(json["agreed_days"], 90);
    assert_eq!(json["find_out"], serde_json::json!(["H-6", "P-12", "P-13", "P-15"]));
    let steps = json["steps"].as_array().unwrap();
    let suggested: Vec<_> = steps.iter().filter(|step| step["action"].is_null()).collect();
    assert_eq!(suggested.len(), 6);
    assert_eq!(suggested.iter().map(|step| step["days"].as_u64().unwrap()).sum::<u64>(), 28);
    let csv = room.palier(&["plan", "equipe-nationale.toml", "--format", "csv"]).ended(0).stdout;
    assert!(csv.starts_with("kind,id,from,to,effort,days,horizon,do,action\n"), "{csv}");
    assert_eq!(csv.lines().count(), steps.len() + 1);
    let text = room.palier(&["plan", "equipe-nationale.toml"]).ended(0).stdout;
    assert!(text.contains("Proved: no plan costs less."), "{text}");
    assert!(text.contains("6 steps reach the target: 28 person-days."), "{text}");
}

#[test]
fn adopted_steps_become_actions_and_the_plan_needs_no_others() {
    let room = room();
    let before = room.read("equipe-nationale.toml");
    room.palier(&["plan", "equipe-nationale.toml", "--adopt", "P-8,H-6", "--dry-run"]).ended(0);
    assert_eq!(room.read("equipe-nationale.toml"), before);
    room.palier(&["plan", "equipe-nationale.toml", "--adopt", "all"]).ended(0);
    let after = room.read("equipe-nationale.toml");
    assert!(after.contains("[actions.p-8]"), "{after}");
    assert!(after.contains("closes = { P-8 = \"1\" }"), "{after}");
    let json = room.palier(&["plan", "equipe-nationale.toml", "--format", "json"]).ended(0).json();
    assert_eq!((&json["status"], &json["cost_days"]), (&"reached".into(), &0.into()));
    assert_eq!(json["agreed_days"], 118);
    room.palier(&["plan", "equipe-nationale.toml", "--adopt", "all"]).ended(4);
    room.palier(&["check", "equipe-nationale.toml"]).ended(0);
}

#[test]
fn a_target_out_of_reach_is_said_with_the_most_that_can_be_reached() {
    let room = room();
    let arguments = ["plan", "country-gci.toml", "--target", "total=101", "--format", "json"];
    let json = room.palier(&arguments).ended(0).json();
    assert_eq!(json["status"], "unreachable");
    assert_eq!(json["best"], serde_json::json!([{ "kind": "total", "id": "total", "value": 100 }]));
    let reached =
        room.palier(&["plan", "country-gci.toml", "--target", "total=40", "--format", "json"]).ended(0).json();
    assert_eq!((&reached["status"], &reached["cost_days"]), (&"already_reached".into(), &0.into()));
}

#[test]
fn wrong_use_is_refused_with_what_to_do() {
    let room = room();
    for (arguments, status, said) in [
        (&["--target", "total"][..], 2, "'total' has no figure: use total=FIGURE, or add --budget DAYS"),
        (&["--target", "LEG"], 2, "'LEG' has no figure"),
        (&["--target", "total", "--target", "LEG=15", "--budget", "5"], 2, "must be the only target"),
        (&["--target", "LGE=15"], 4, "LEG"),
        (&["--budget", "-1"], 2, "--budget"),
        (&["--suppose", "LEG.1.1=never"], 4, "never"),
        (&["--adopt", "all", "--suppose", "LEG.1.1=yes"], 2, "--suppose"),
        (&["--adopt", "LEG.9.9"], 4, "LEG.9.9"),
    ] {
        let run = room.palier(&[&["plan", "country-gci.toml"], arguments].concat()).ended(status);
        assert!(run.stderr.contains(said), "{arguments:?}: {}", run.stderr);
    }
}

#[test]
fn a_target_that_is_one_word_reads_the_file_once() {
    let room = room();
    let text = room.read("country-gci.toml");
    let piped = room.palier_fed(&["plan", "-", "--target", "tier-3", "--library", "."], &text);
    let named = room.palier(&["plan", "country-gci.toml", "--target", "tier-3"]).ended(0);
    assert_eq!(piped.ended(0).stdout, named.stdout);
    room.palier(&["plan", "country-gci.toml", "--target", "tier-33"]).ended(4);
}

#[test]
fn a_supposed_answer_changes_the_plan_and_is_said() {
    let room = room();
    let plain = room.palier(&["plan", "country-gci.toml", "--format", "json"]).ended(0).json();
    let arguments = ["plan", "country-gci.toml", "--suppose", "COO.1.2=yes", "--format", "json"];
    let supposed = room.palier(&arguments).ended(0).json();
    assert_eq!(supposed["supposed"][0]["id"], "COO.1.2");
    assert!(supposed["cost_days"].as_u64() < plain["cost_days"].as_u64());
}
