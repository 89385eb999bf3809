//! What is said of questionnaires and profiles: one mistake once, and what can hardly be meant.

use super::{HEAD, MINI, checked, places};
use crate::room::Room;

/// What `check` says of the questionnaire with some of its text replaced, warnings aside: places with what is wrong there.
fn errors_with(replaced: &[(&str, &str)]) -> Vec<String> {
    let text = replaced.iter().fold(MINI.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    });
    let said = checked("x.yaml", &text);
    let errors = places(&said, "x.yaml").into_iter().filter(|line| !line.contains(" warning: "));
    errors.map(str::to_owned).collect()
}

#[test]
fn one_mistake_is_one_fault() {
    for (replaced, place) in [
        // A level without a value, first, in the middle or last.
        (&[(" id: \"0\", value: 0,", " id: \"0\",")][..], "11:9"),
        (&[(" id: \"1\", value: 1,", " id: \"1\",")], "12:9"),
        (&[(" id: \"2\", value: 2,", " id: \"2\", value: x,")], "13:27"),
        // A structure that is no list, is empty, is not there, or uses a word that means something else.
        (&[("[domain]", "domain")], "7:12"),
        (&[("[domain]", "[]")], "7:12"),
        (&[("[domain]", "[total]")], "7:13"),
        (&[("structure: [domain]\n", "")], "1:1"),
        (&[("structure:", "strcture:")], "7:1"),
        (
            &[("[domain]", "domain"), ("total: mean }", "total: mean, bands: [{ from: 0, id: a, of: domain }] }")],
            "7:12",
        ),
        // Keys that are misspelt.
        (&[("title: Mini\n", "titel: Mini\n")], "4:1"),
        (&[("    questions:", "    qestions:")], "19:5"),
        (&[("domains:", "profils: [{ id: a, title: A, total: 1 }]\nladder: [a]\ndomains:")], "16:1"),
        (&[("domains:", "profiles: [{ ide: a, title: A, total: 1 }]\nladder: [a]\ndomains:")], "16:14"),
    ] {
        let found = errors_with(replaced);
        assert!(found.len() == 1 && found[0].starts_with(&format!("{place}: ")), "{replaced:?}: {found:?}");
    }
    let found =
        errors_with(&[("[domain]", "domain"), ("{ title: Maturity", "{ titel: Maturity"), ("domain: mean, ", "")]);
    assert_eq!(found.len(), 2, "{found:?}");
    // A ladder over what is not there stays one.
    let found = errors_with(&[("domains:", "profiles: [{ id: a, title: A, total: 1 }]\nladder: [b]\ndomains:")]);
    assert!(found.len() == 1 && found[0].starts_with("17:10: "), "{found:?}");
}

#[test]
fn a_ladder_of_a_profile_file_is_judged_only_where_its_profiles_can_be_read() {
    let head = "palier: profile/1\nfor: { id: mini, version: \"1.0\" }\n";
    let said = checked("p.yaml", &format!("{head}profils: [{{ id: off, title: Off, total: 1 }}]\nladder: [off]\n"));
    assert_eq!(places(&said, "p.yaml").len(), 1, "{said}");
}

#[test]
fn a_table_is_read_by_the_names_of_its_columns() {
    let room = Room::new();
    room.file("mini.yaml", MINI);
    room.file("a.toml", &(HEAD.to_owned() + "[answers.O-1]\nlevel = \"1\"\n"));
    for table in ["id,level\nO-1,1\n", "level,id\n1,O-1\n", "note;level;id\n\"a;b\";1;O-1\n", "id,level,note\nO-1,1,\n"]
    {
        room.file("goal.csv", table);
        room.palier(&["score", "a.toml", "--target", "goal.csv"]).ended(0);
        assert!(room.palier(&["gaps", "a.toml", "--target", "goal.csv"]).ended(0).stdout.contains("1 of 1"), "{table}");
        room.palier(&["check", "goal.csv"]).ended(0);
    }
    room.file("goal.csv", "note,level,id\nx,9,O-1\n\"a,b\", 1 ,O-9\n");
    let run = room.palier(&["score", "a.toml", "--target", "goal.csv"]).ended(4);
    assert!(run.stderr.contains("goal.csv:2:3: ") && run.stderr.contains("goal.csv:3:11: "), "{}", run.stderr);
    // What needs no questionnaire is found without one.
    let said = checked("goal.csv", "id,level\nO-1,1\n\nO-9,2\nO-2,7\nO-1,2\nO-2\n");
    let found: Vec<&str> = places(&said, "goal.csv").iter().map(|line| line.split(": ").next().unwrap()).collect();
    assert_eq!(found, ["6:1", "7:1"], "{said}");
    assert!(checked("goal.csv", "id,note\nO-1,1\n").contains("goal.csv:1:1: "));
}

#[test]
fn a_profile_that_asks_for_nothing_is_a_fault() {
    let profiles = |profile: &str| errors_with(&[("domains:", &format!("profiles: [{profile}]\ndomains:"))]);
    for empty in ["{ id: p, title: P }", "{ id: p, title: P, questions: {}, domains: {} }"] {
        let found = profiles(empty);
        assert!(found.len() == 1 && found[0].starts_with("16:18: "), "{found:?}");
    }
    for wrong in ["{ id: p, title: P, evry: \"1\" }", "{ id: p, title: P, questions: { O-9: \"1\" } }"] {
        assert_eq!(profiles(wrong).len(), 1, "{wrong}");
    }
    let room = Room::new();
    room.file("mini.yaml", MINI);
    room.file("a.toml", HEAD);
    room.file("none.csv", "id,level\n");
    room.file("none.yaml", "palier: profile/1\nfor: { id: mini, version: \"1.0\" }\nprofiles: [{ id: p, title: P }]\n");
    for file in ["none.csv", "none.yaml"] {
        let said = room.palier(&["check", file]).ended(4).stdout;
        assert_eq!(said.matches("sets no target").count(), 1, "{said}");
        room.palier(&["score", "a.toml", "--target", file, "--require", "none"]).ended(4);
    }
}

#[test]
fn a_target_on_a_score_that_can_never_be_is_a_fault() {
    let never =
        [("domain: mean,", "domain: none,"), ("domains:", "profiles: [{ id: p, title: P, total: 1 }]\ndomains:")];
    let found = errors_with(&never);
    assert!(found.len() == 1 && found[0].starts_with("16:38: "), "{found:?}");
    let text = MINI
        .replace("Is there a mandate? }", "Is there one?, measures: [] }")
        .replace("Second? }", "Second?, measures: [] }")
        .replace("domains:", "profiles: [{ id: p, title: P, domains: { O: 1 } }]\ndomains:");
    assert!(checked("x.yaml", &text).contains("x.yaml:16:45: 'O' has no score to reach"));
    let room = Room::new();
    room.file("mini.yaml", &MINI.replace("domain: mean,", "domain: none,"));
    room.file("a.toml", HEAD);
    room.palier(&["score", "a.toml", "--require", "total=1"]).ended(2);
    room.palier(&["score", "a.toml", "--require", "O=1"]).ended(2);
    // The questions have values that a total may add up all the same.
    room.file(
        "mini.yaml",
        &MINI.replace("domain: mean, total: mean", "domain: none, total: { combine: mean, over: questions }"),
    );
    room.palier(&["score", "a.toml", "--require", "total=1"]).ended(3);
}

/// The warnings of the questionnaire with some of its text replaced, those of its questions aside.
fn doubts_with(replaced: &[(&str, &str)]) -> Vec<String> {
    let room = Room::new();
    let text = replaced.iter().fold(MINI.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    });
    room.file("x.yaml", &text);
    let said = room.palier(&["check", "x.yaml"]).ended(0).stdout;
    let doubts = places(&said, "x.yaml").into_iter().filter(|line| !line.contains("question 'O-"));
    doubts.filter(|line| line.contains(" warning: ")).map(str::to_owned).collect()
}

#[test]
fn what_can_hardly_be_meant_is_worth_a_look() {
    let profile = |profile: &str| format!("profiles: [{profile}]\ndomains:");
    let free = "facts: [{ id: room, ask: Where? }]\nscoring:";
    for (replaced, place) in [
        (&[("total: mean }", "total: { combine: none, out_of: 3 } }")][..], "15:70"),
        (&[("total: mean }", "total: none, bands: [{ from: 0, id: a }] }")], "15:67"),
        (
            &[(
                "domain: mean, total: mean }",
                "domain: none, total: { combine: mean, over: questions }, bands: [{ from: 0, id: a, of: domain }] }",
            )],
            "15:119",
        ),
        (&[("domains:", &profile("{ id: p, title: P, total: 1500 }"))], "16:38"),
        (&[("domains:", &profile("{ id: p, title: P, domains: { O: 100 } }"))], "16:45"),
        (&[("scoring:", free), ("ask: Second? }", "ask: Second?, only_if: { fact: room, is: [Bamako] } }")], "22:73"),
    ] {
        let found = doubts_with(replaced);
        assert!(found.len() == 1 && found[0].starts_with(&format!("{place}: ")), "{replaced:?}: {found:?}");
    }
    for right in [
        &[("domains:", profile("{ id: p, title: P, total: 2, domains: { O: 2 } }"))][..],
        &[
            ("domain: mean, total: mean }", "domain: sum, total: { combine: mean, out_of: 20 } }".to_owned()),
            ("domains:", profile("{ id: p, title: P, total: 20, domains: { O: 4 } }")),
        ],
    ] {
        let right: Vec<(&str, &str)> = right.iter().map(|(from, to)| (*from, to.as_str())).collect();
        assert_eq!(doubts_with(&right), [""; 0]);
    }
    // Profiles in a file of their own.
    let room = Room::new();
    room.file("mini.yaml", MINI);
    room.file(
        "p.yaml",
        "palier: profile/1\nfor: { id: mini, version: \"1.0\" }\nprofiles: [{ id: p, title: P, total: 55 }]\n",
    );
    assert!(room.palier(&["check", "p.yaml"]).ended(0).stdout.starts_with("p.yaml:3:38: warning: "));
    room.palier(&["check", "--strict", "p.yaml"]).ended(4);
}
