//! What is said of files with faults: everything at once, each fault once, where it is.

use crate::room::Room;

/// A questionnaire without a fault and with eight warnings.
const MINI: &str = r#"palier: questionnaire/1
id: mini
version: "1.0"
title: Mini
summary: A mini.
language: en
structure: [domain]
scales:
  m:
    levels:
      - { id: "0", value: 0, label: Absent }
      - { id: "1", value: 1, label: Some }
      - { id: "2", value: 2, label: Full }
scoring:
  maturity: { title: Maturity, domain: mean, total: mean }
domains:
  - id: O
    title: Org
    questions:
      - { id: O-1, title: Mandate, ask: Is there a mandate? }
      - { id: O-2, title: Two, ask: Second? }
"#;

const HEAD: &str = "palier = \"assessment/1\"\n\n[questionnaire]\nid = \"mini\"\nversion = \"1.0\"\n\n[subject]\nteam = \"T\"\n\n\
    [session]\ndate = 2025-05-21\n";

/// The places of what `check` says, as `LINE:COLUMN`, with its first words.
fn places<'o>(output: &'o str, file: &str) -> Vec<&'o str> {
    output.lines().filter_map(|line| line.strip_prefix(file)?.strip_prefix(':')).collect()
}

/// What `check` says of a text.
fn checked(name: &str, text: &str) -> String {
    let room = Room::new();
    room.file("mini.yaml", MINI);
    room.file(name, text);
    room.palier(&["check", name]).ended(4).stdout
}

#[test]
fn warnings_are_said_beside_faults() {
    let room = Room::new();
    room.file("m.yaml", &MINI.replace("title: Mini\n", "titel: Mini\n"));
    let run = room.palier(&["check", "--strict", "m.yaml"]).ended(4);
    assert_eq!(run.stdout.matches("the question 'O-").count(), 8, "{}", run.stdout);
    assert_eq!(
        places(&run.stdout, "m.yaml").iter().filter(|place| place.starts_with("4:1")).count(),
        1,
        "{}",
        run.stdout
    );
    // What a fault keeps from being read is not missing.
    room.file("m.yaml", &MINI.replace("ask: Second? }", "ask: Second?, hepl: h, why: [], evidence: [e], advice: 3 }"));
    let said = room.palier(&["check", "m.yaml"]).ended(4).stdout;
    assert!(said.contains("'hepl'") && !said.contains("question 'O-2'"), "{said}");
    assert_eq!(said.matches("the question 'O-1'").count(), 4, "{said}");
}

#[test]
fn a_scale_that_a_question_may_mean_is_not_said_to_be_unused() {
    let two = MINI.replace(
        "scoring:\n",
        "  n:\n    levels: [{ id: a, value: 0, label: A }, { id: b, value: 1, label: B }]\nscale: m\nscoring:\n",
    );
    let unused = "no question uses the scale 'n'";
    assert!(checked("x.yaml", &two.replace("title: Mini\n", "")).contains(unused));
    assert!(!checked("x.yaml", &two.replace("title: Two,", "title: Two, scale: nn,")).contains(unused));
}

#[test]
fn warnings_of_an_assessment_are_said_beside_its_faults() {
    let text = HEAD
        .replace("version = \"1.0\"\n", "version = \"1.0\"\ndigest = \"sha256:00\"\n")
        .replace("[subject]\n", "[subject]\nfoo = 1\n")
        + "target = \"zz\"\n[answers.O-9]\nlevel = \"1\"\n";
    let said = checked("d.toml", &text);
    let found: Vec<&str> = places(&said, "d.toml").iter().map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(found, ["6:10:", "9:1:", "14:10:", "15:10:"], "{said}");
    // Also where the questionnaire itself has faults.
    let room = Room::new();
    room.file("mini.yaml", &MINI.replace("title: Mini\n", ""));
    room.file("d.toml", &text);
    let said = room.palier(&["check", "d.toml"]).ended(4).stdout;
    assert!(said.contains("mini.yaml:1:1: ") && said.contains("d.toml:9:1: "), "{said}");
}

#[test]
fn an_answer_is_out_of_scope_only_where_that_is_certain() {
    let room = Room::new();
    room.file(
        "mini.yaml",
        &MINI.replace("ask: Second? }", "ask: Second?, only_if: { fact: reach, is: [national] } }").replace(
            "scoring:\n",
            "facts: [{ id: reach, ask: Whom?, options: { national: All, sector: One } }]\nscoring:\n",
        ),
    );
    let with = |rest: &str| {
        room.file(
            "a.toml",
            &HEAD
                .replace("team = \"T\"\n", "team = \"T\"\nfoo = 1\n")
                .replace("[session]", &format!("{rest}\n[session]")),
        );
        room.palier(&["check", "a.toml"]).ended(4).stdout
    };
    let answer = "[answers.O-2]\nlevel = \"1\"\n";
    assert!(with(&format!("{answer}[facts]\nreach = \"sector\"\n")).contains("kept but not scored"));
    assert!(!with(&format!("{answer}[facts]\nreach = \"natonal\"\n")).contains("kept but not scored"));
}

#[test]
fn a_broken_configuration_keeps_no_file_from_being_checked_and_is_told_once() {
    let room = Room::new();
    room.file("palier.toml", "language = \"xx\"\nplian = true\n");
    room.file("mini.yaml", MINI);
    room.file("a.toml", HEAD);
    room.file("other/palier.toml", "[report]\npaper = \"a3\"\n");
    room.file("other/m.yaml", &MINI.replace("title: Mini\n", ""));
    let run = room.palier(&["check", "mini.yaml", "a.toml", "other/m.yaml"]).ended(4);
    assert_eq!(run.stderr, "");
    assert!(run.stdout.contains("mini.yaml: good") && run.stdout.contains("a.toml: good"), "{}", run.stdout);
    assert_eq!(run.stdout.matches("'xx'").count(), 1, "{}", run.stdout);
    assert_eq!(run.stdout.matches("'plian'").count(), 1, "{}", run.stdout);
    assert!(run.stdout.starts_with("palier.toml:1:12: "), "{}", run.stdout);
    assert!(
        run.stdout.contains("\nother/palier.toml:2:9: ") && run.stdout.contains("\nother/m.yaml:1:1: "),
        "{}",
        run.stdout
    );
    // Other verbs cannot go on with it.
    assert!(room.palier(&["score", "a.toml"]).ended(4).stderr.starts_with("palier.toml:1:12: "));
}

#[test]
fn a_configuration_is_checked_as_one() {
    let room = Room::new();
    room.file("palier.toml", "plain = true\n");
    room.file("other/palier.toml", "language = \"xx\"\nplian = true\nlibrary = \"nolib\"\n");
    assert_eq!(room.palier(&["check", "palier.toml"]).ended(0).stdout, "palier.toml: good – a configuration\n");
    let run = room.palier(&["check", "./other/palier.toml"]).ended(4);
    assert_eq!(places(&run.stdout, "./other/palier.toml").len(), 3, "{}", run.stdout);
    assert!(!run.stdout.contains("\nother/") && run.stderr.is_empty(), "{run:?}");
    room.file("other/palier.toml", "library = \"nolib\"\n");
    room.palier(&["check", "other/palier.toml"]).ended(0);
    room.palier(&["check", "--strict", "other/palier.toml"]).ended(4);
}

#[test]
fn a_folder_of_the_configuration_that_is_not_there_is_said_with_its_line() {
    let room = Room::new();
    room.file("mini.yaml", MINI);
    room.file("a.toml", HEAD);
    room.file("palier.toml", "# ours\nlibrary = [\"nolib\"]\n");
    let run = room.palier(&["score", "a.toml"]).ended(0);
    assert!(run.stderr.starts_with("palier.toml:2:12: warning: there is no folder 'nolib'"), "{}", run.stderr);
    room.palier(&["score", "a.toml", "--strict"]).ended(4);
    assert_eq!(room.palier(&["completions", "bash"]).ended(0).stderr, "");
    // Where others are looked through instead, nobody misses it.
    let output = room.command(&["score", "a.toml"]).env("PALIER_LIBRARY", room.path("")).output().unwrap();
    assert!(output.stderr.is_empty(), "{output:?}");
}

/// What `check` says of the questionnaire with some of its text replaced, warnings aside: places with what is wrong there.
fn faults_with(replaced: &[(&str, &str)]) -> Vec<String> {
    let text = replaced.iter().fold(MINI.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    });
    let said = checked("x.yaml", &text);
    let faults = places(&said, "x.yaml").into_iter().filter(|line| !line.contains(" warning: "));
    faults.map(str::to_owned).collect()
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
        let found = faults_with(replaced);
        assert!(found.len() == 1 && found[0].starts_with(&format!("{place}: ")), "{replaced:?}: {found:?}");
    }
    let found =
        faults_with(&[("[domain]", "domain"), ("{ title: Maturity", "{ titel: Maturity"), ("domain: mean, ", "")]);
    assert_eq!(found.len(), 2, "{found:?}");
    // A ladder over what is not there stays one.
    let found = faults_with(&[("domains:", "profiles: [{ id: a, title: A, total: 1 }]\nladder: [b]\ndomains:")]);
    assert!(found.len() == 1 && found[0].starts_with("17:10: "), "{found:?}");
}

#[test]
fn a_ladder_of_a_profile_file_is_judged_only_where_its_profiles_can_be_read() {
    let head = "palier: profile/1\nfor: { id: mini, version: \"1.0\" }\n";
    let said = checked("p.yaml", &format!("{head}profils: [{{ id: off, title: Off, total: 1 }}]\nladder: [off]\n"));
    assert_eq!(places(&said, "p.yaml").len(), 1, "{said}");
}

#[test]
fn what_is_wrong_with_a_translation_is_told_once() {
    let room = Room::new();
    room.file("mini.yaml", MINI);
    room.file("mini.fr.yaml", "palier: translation/1\nof: { id: mini, version: \"1.0\" }\nlanguage: fr\ntexts:\n  titel: { from: a, to: b }\n");
    let run = room.palier(&["check", "--strict", "mini.yaml", "mini.fr.yaml"]).ended(4);
    assert_eq!(run.stdout.matches("there is no text 'titel'").count(), 1, "{}", run.stdout);
    assert_eq!(run.stdout.matches("mini.fr.yaml:2:5: ").count(), 1, "{}", run.stdout);
}

#[test]
fn a_table_that_stands_twice_is_told_once_with_the_line_of_the_first() {
    let text = HEAD.to_owned()
        + "[answers.O-1]\nlevel = \"1\"\nnote = \"a\"\n[answers.O-1]\nlevel = \"2\"\nnote = \"b\"\nnote = \"c\"\n\
           [answers.O-2]\nlevel = \"1\"\nvotes = { \"1\" = 2, \"1\" = 3 }\nlevel = \"2\"\n[subject]\nteam = \"U\"\n";
    let said = checked("a.toml", &text);
    let found: Vec<String> =
        places(&said, "a.toml").iter().map(|line| line.replace("stands here a second time", "")).collect();
    let expected = [
        ("15:10", "the key 'O-1' ; the first is in line 12"),
        ("21:20", "the key '1' ; the first is in line 21"),
        ("22:1", "the key 'level' ; the first is in line 20"),
        ("23:2", "the key 'subject' ; the first is in line 7"),
    ];
    assert_eq!(found, expected.map(|(place, said)| format!("{place}: {said}")), "{said}");
}

#[test]
fn a_fault_of_toml_is_told_without_what_only_follows_from_it() {
    for (text, expected) in [
        ("participants = [\"a\", \"b\"\nfoo = 1\n[answers.O-1]\nlevel = \"1\"\n", &["12:16"][..]),
        ("scope = yes\nassessors = [\"a\"\nkind = \"self\"\n", &["12:9", "13:13"]),
        ("validated = { by = \"a\"\nfoo = 1\n[answers]\n", &["12:13"]),
        ("scope = \"x\nkind = no\n[summary\n", &["12:11", "13:8", "14:9"]),
    ] {
        let said = checked("a.toml", &(HEAD.to_owned() + text));
        let found: Vec<&str> = places(&said, "a.toml").iter().map(|line| line.split(": ").next().unwrap()).collect();
        assert_eq!(found, expected, "{said}");
    }
}

#[test]
fn what_a_questionnaire_says_inside_counts_and_a_name_that_says_otherwise_is_told() {
    let room = Room::new();
    let foo = MINI.replace("id: mini\n", "id: foo\n");
    room.file("library/foo@2.0.yaml", &foo);
    let show = |name: &str| room.palier(&["show", name, "--library", "library", "--format", "yaml"]);
    assert_eq!(show("foo@1.0").ended(0).stdout, foo);
    assert_eq!(show("foo").ended(0).stdout, foo);
    let run = show("foo@2.0").ended(4);
    assert!(run.stderr.contains("'library/foo@2.0.yaml' says inside to be foo@1.0"), "{}", run.stderr);
    // Two that are one by what they say inside stay a fault.
    room.file("library/foo@1.0.yaml", &foo);
    assert!(show("foo@1.0").ended(4).stderr.contains("foo@2.0.yaml"));
    for name in ["bar.yaml", "bar.yml", "foo.yml"] {
        let room = Room::new();
        room.file(name, &foo);
        room.file("a.toml", &HEAD.replace("mini", "foo"));
        let why = format!("'{name}' says inside to be foo@1.0");
        assert!(room.palier(&["show", "foo"]).ended(4).stderr.contains(&why), "{name}");
        assert!(room.palier(&["score", "a.toml"]).ended(4).stderr.contains(&why), "{name}");
        if name.starts_with("bar") {
            assert!(room.palier(&["show", "bar"]).ended(4).stderr.contains(&why), "{name}");
        }
    }
}

#[test]
fn a_table_is_read_by_the_names_of_its_columns() {
    let room = Room::new();
    room.file("mini.yaml", MINI);
    room.file("a.toml", &(HEAD.to_owned() + "[answers.O-1]\nlevel = \"1\"\n"));
    for table in ["id,level\nO-1,1\n", "level,id\n1,O-1\n", "note;level;id\n\"a;b\";1;O-1\n", "id,level,note\nO-1,1\n"]
    {
        room.file("goal.csv", table);
        room.palier(&["score", "a.toml", "--profile", "goal.csv"]).ended(0);
        assert!(
            room.palier(&["gaps", "a.toml", "--profile", "goal.csv"]).ended(0).stdout.contains("1 of 1"),
            "{table}"
        );
        room.palier(&["check", "goal.csv"]).ended(0);
    }
    room.file("goal.csv", "note,level,id\nx,9,O-1\n\"a,b\", 1 ,O-9\n");
    let run = room.palier(&["score", "a.toml", "--profile", "goal.csv"]).ended(4);
    assert!(run.stderr.contains("goal.csv:2:3: ") && run.stderr.contains("goal.csv:3:11: "), "{}", run.stderr);
    // What needs no questionnaire is found without one.
    let said = checked("goal.csv", "id,level\nO-1,1\n\nO-9,2\nO-2,7\nO-1,2\nO-2\n");
    let found: Vec<&str> = places(&said, "goal.csv").iter().map(|line| line.split(": ").next().unwrap()).collect();
    assert_eq!(found, ["6:1", "7:1"], "{said}");
    assert!(checked("goal.csv", "id,note\nO-1,1\n").contains("goal.csv:1:1: "));
}

#[test]
fn a_profile_that_asks_for_nothing_is_a_fault() {
    let profiles = |profile: &str| faults_with(&[("domains:", &format!("profiles: [{profile}]\ndomains:"))]);
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
        assert_eq!(said.matches("asks for nothing").count(), 1, "{said}");
        room.palier(&["score", "a.toml", "--profile", file, "--require", "none"]).ended(4);
    }
}

#[test]
fn a_target_on_a_score_that_can_never_be_is_a_fault() {
    let never =
        [("domain: mean,", "domain: none,"), ("domains:", "profiles: [{ id: p, title: P, total: 1 }]\ndomains:")];
    let found = faults_with(&never);
    assert!(found.len() == 1 && found[0].starts_with("16:38: "), "{found:?}");
    let text = MINI
        .replace("Is there a mandate? }", "Is there one?, measures: [] }")
        .replace("Second? }", "Second?, measures: [] }")
        .replace("domains:", "profiles: [{ id: p, title: P, domains: { O: 1 } }]\ndomains:");
    assert!(checked("x.yaml", &text).contains("x.yaml:16:45: 'O' has no score to reach"));
    let room = Room::new();
    room.file("mini.yaml", &MINI.replace("domain: mean,", "domain: none,"));
    room.file("a.toml", HEAD);
    room.palier(&["score", "a.toml", "--min", "1"]).ended(2);
    room.palier(&["score", "a.toml", "--min-domain", "O=1"]).ended(2);
    // The questions have values that a total may add up all the same.
    room.file(
        "mini.yaml",
        &MINI.replace("domain: mean, total: mean", "domain: none, total: { combine: mean, over: questions }"),
    );
    room.palier(&["score", "a.toml", "--min", "1"]).ended(3);
}

#[test]
fn a_questionnaire_is_shown_as_yaml_byte_for_byte() {
    let room = Room::new();
    let text = format!("\u{feff}{}", MINI.replace('\n', "\r\n"));
    room.file("mini.yaml", &text);
    assert_eq!(room.palier(&["show", "mini", "--format", "yaml"]).ended(0).stdout, text);
    assert_eq!(room.palier(&["show", "./mini.yaml", "--format", "yaml"]).ended(0).stdout, text);
}

#[cfg(unix)]
#[test]
fn a_link_to_nowhere_and_a_name_of_a_folder_are_said_to_be_that() {
    let room = Room::new();
    room.file("mini.yaml", MINI);
    std::os::unix::fs::symlink("gone.toml", room.path("dang.toml")).unwrap();
    let why = "'dang.toml' is a link to 'gone.toml', which is not there";
    let new = ["new", "dang.toml", "-q", "mini", "--team", "T"];
    assert!(room.palier(&new).ended(1).stderr.contains(why));
    assert!(room.palier(&["score", "dang.toml"]).ended(2).stderr.contains(why));
    assert!(!room.path("gone.toml").exists());
    let run = room.palier(&["new", "sub/", "-q", "mini", "--team", "T"]).ended(1);
    assert!(run.stderr.contains("sub/") && !room.path("sub").exists(), "{}", run.stderr);
    room.file("a.toml", HEAD);
    room.palier(&["report", "a.toml", "-o", "sub.md/"]).ended(1);
    assert!(!room.path("sub.md").exists());
}

#[test]
fn everything_wrong_with_what_is_set_is_said_at_once_about_the_command_line() {
    let room = Room::new();
    room.file("mini.yaml", &MINI.replace(
        "scoring:\n",
        "      - { id: out, not_applicable: true, label: Out }\nfacts: [{ id: reach, ask: Whom?, options: { national: All, sector: One } }]\nscoring:\n",
    ).replace("ask: Second? }", "ask: Second?, not_applicable: forbidden }"));
    let text = HEAD.to_owned() + "[evidence.decree]\ntitle = \"Decree\"\n";
    room.file("a.toml", &text);
    let set = |arguments: &[&str], status: i32| {
        let run = room.palier(&[&["set", "a.toml"], arguments].concat()).ended(status);
        assert_eq!(room.read("a.toml"), text);
        assert!(!run.stderr.contains("a.toml:"), "{}", run.stderr);
        run.stderr
    };
    let said = set(
        &[
            "O-1=7",
            "O-8=1",
            "--fact",
            "raech=x",
            "--fact",
            "reach=natonal",
            "--evidence",
            "O-1=decre",
            "--note",
            "O-9=x",
        ],
        4,
    );
    assert_eq!(said.matches("palier: ").count(), 6, "{said}");
    for expected in
        ["possible here: 0, 1, 2, out", "did you mean 'reach'", "did you mean 'national'", "did you mean 'decree'"]
    {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    assert!(set(&["--evidence", "O-1=zzz"], 4).contains("possible here: decree"));
    let said = set(&["--note", "O-1=a\tb", "O-9=1", "--validated-by", ""], 2);
    assert!(
        said.contains("--note: the character U+0009") && said.contains("'O-9'") && said.contains("needs the name"),
        "{said}"
    );
    assert!(set(&["--validated-by", "A"], 4).contains("2 questions are blank or to be confirmed: O-1, O-2"));
    assert!(set(&["--note", "O-1=a", "--note", "O-1=b"], 2).contains("two notes"));
    assert_eq!(set(&["O-2=out"], 4), set(&["--not-applicable", "O-2=r"], 4));
    let said = room.palier(&["score", "a.toml", "--min-domain", "X=1", "--language", "fr"]).ended(4).stderr;
    assert!(said.contains("possibles ici\u{202f}: O"), "{said}");
}

#[test]
fn what_stands_there_already_is_no_change() {
    let room = Room::new();
    room.file("mini.yaml", MINI);
    room.file("a.toml", &(HEAD.to_owned() + "[facts]\n[evidence.decree]\ntitle = \"D\"\n[answers.O-1]\nlevel = \"1\"\nnote = \"n\"\nevidence = [\"decree\"]\n[answers.O-2]\nlevel = \"2\"\n"));
    room.palier(&["set", "a.toml", "--validated-by", "A", "--as-of", "2025-05-30"]).ended(0);
    let text = room.read("a.toml");
    let same = ["set", "a.toml", "O-1=1", "O-2=2", "--note", "O-1=n", "--evidence", "O-1=decree"];
    let run = room.palier(&same).ended(0);
    assert!(run.stderr.contains("nothing was changed") && room.read("a.toml") == text, "{}", run.stderr);
    let run = room.palier(&[&same[..], &["--note", "O-2=new"]].concat()).ended(0);
    assert!(run.stderr.starts_with("1 change") && run.stderr.contains("draft again"), "{}", run.stderr);
    // An answer that was carried over is confirmed by setting it.
    room.file("a.toml", &(HEAD.to_owned() + "[answers.O-1]\ncarried = { level = \"1\" }\n"));
    assert!(room.palier(&["set", "a.toml", "O-1=1"]).ended(0).stderr.starts_with("1 change"));
}

#[test]
fn what_is_new_says_what_is_missing_and_what_an_older_file_contradicts() {
    let room = Room::new();
    room.file(
        "mini.yaml",
        &MINI.replace(
            "domains:",
            "profiles: [{ id: goal, title: G, total: 1 }, { id: far, title: F, total: 2 }]\ndomains:",
        ),
    );
    let new =
        |arguments: &[&str], status: i32| room.palier(&[&["new", "m.toml"], arguments].concat()).ended(status).stderr;
    let said = new(&["-q", "mini"], 2);
    assert!(said.contains("say which team") && !said.contains("say which questionnaire"), "{said}");
    assert!(new(&["--team", "T"], 2).contains("say which questionnaire (-q ID)\n"));
    new(&["-q", "mini", "--team", "T", "--date", "2026-03-10", "--target", "goal"], 0);
    let text = room.read("m.toml");
    new(&["-q", "mini", "--team", "T", "--date", "2026-03-10", "--target", "goal"], 0);
    let said = new(&["--team", "U", "--date", "2026-03-11", "--target", "far"], 2);
    assert_eq!(said.matches("m.toml is there already").count(), 3, "{said}");
    assert!(said.contains("'T', not 'U'") && said.contains("2026-03-10, not 2026-03-11"), "{said}");
    assert!(new(&["--target", "zz"], 4).contains("possible here: goal, far"));
    assert_eq!(room.read("m.toml"), text);
}

#[test]
fn a_slip_of_yaml_is_told_where_it_lies() {
    for (text, place, what) in [
        ("a: b\nc:\n  x: 1\n\ty: 2\nf: g\n", "5:1", "a tab"),
        ("a: b\nc:\n  x: 1\n  \ty: 2\nf: g\n", "5:3", "a tab"),
        ("a: b\nc:\n\td: e\n", "4:1", "a tab"),
        ("a: \"b\nc: d\ne: f\n", "2:4", "the quotation mark that closes"),
        ("x: \"y\" # it's\na: \"b\n  c: d\n", "3:4", "the quotation mark that closes"),
        ("a: [\"x\", 'it''s', \"b\n  c, d]\n", "2:19", "the quotation mark that closes"),
        ("a: 'b\n  c: 'd'\ne: f\n", "2:4", "the quotation mark that closes"),
        ("a: \"b\" c\n", "2:8", "nothing can stand behind"),
        ("é: \"ü\\\"\nb: 1\n", "2:4", "the quotation mark that closes"),
        ("é: [ü, é, \"ü, é\nb: 1\n", "2:11", "the quotation mark that closes"),
    ] {
        let said = checked("x.yaml", &format!("palier: questionnaire/1\n{text}"));
        let found = places(&said, "x.yaml");
        assert!(
            found.len() == 1 && found[0].starts_with(&format!("{place}: ")) && said.contains(what),
            "{text}: {said}"
        );
    }
}

#[test]
fn a_character_that_a_terminal_would_obey_is_told_at_its_column() {
    for (title, place) in [
        ("Mi\u{1b}ni", "4:10"),
        ("Mini and \u{7f}", "4:17"),
        ("\"\u{1b}x\"", "4:9"),
        ("|\n  Mini\n  and\u{7f}", "6:6"),
        ("\"Mi\\eni\"", "4:8"),
    ] {
        let text =
            MINI.replacen("title: Mini\n", &format!("title: {title}\n"), 1).replace("A mini.", "A \u{202e}mini.");
        let said = checked("x.yaml", &text);
        assert!(said.starts_with(&format!("x.yaml:{place}: the character U+")), "{title:?}: {said}");
    }
    assert!(
        checked("x.yaml", &MINI.replace("id: mini\n", "id: \"mini \"\n")).starts_with("x.yaml:2:5: 'mini ' is no id")
    );
}

#[test]
fn a_logo_that_cannot_be_shown_is_told_with_the_line_that_names_it() {
    let room = Room::new();
    room.file("mini.yaml", MINI);
    room.file("a.toml", HEAD);
    room.file("palier.toml", "[report]\nlogo = \"logo.png\"\n");
    let report = |file: &str, status: i32| room.palier(&["report", "a.toml", "-o", file]).ended(status).stderr;
    let said = report("a.pdf", 1);
    assert!(said.contains("logo.png") && said.contains("palier.toml:2 names"), "{said}");
    assert!(!said.contains(room.path("").to_str().unwrap()), "{said}");
    for bytes in [&b"no picture"[..], b"\x89PNG\r\n\x1a\nbroken"] {
        std::fs::write(room.path("logo.png"), bytes).unwrap();
        for file in ["a.pdf", "a.html"] {
            let said = report(file, 4);
            assert!(said.contains("the logo logo.png is no PNG") && said.contains("palier.toml:2 names"), "{said}");
        }
    }
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
    let doubts = places(&said, "x.yaml").into_iter().filter(|line| !line.contains("the question 'O-"));
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

#[test]
fn languages_that_contradict_are_told() {
    let room = Room::new();
    room.file("mini.yaml", MINI);
    let translation = |language: &str| {
        format!(
            "palier: translation/1\nof: {{ id: mini, version: \"1.0\" }}\nlanguage: {language}\ntexts:\n  title: {{ from: Mini, to: M }}\n"
        )
    };
    room.file("mini.fr.yaml", &translation("pt"));
    assert!(room.palier(&["check", "mini.fr.yaml"]).ended(4).stdout.contains("mini.fr.yaml:3:11: this is in 'pt'"));
    std::fs::rename(room.path("mini.fr.yaml"), room.path("mini.en.yaml")).unwrap();
    room.file("mini.en.yaml", &translation("en"));
    assert!(
        room.palier(&["check", "mini.en.yaml"])
            .ended(0)
            .stdout
            .contains("mini.en.yaml:3:11: warning: the questionnaire itself")
    );
    room.file("mini.es.yaml", &translation("es"));
    for (language, is_told) in [("xx", true), ("fr-ML", false), ("es-MX", false), ("en", false)] {
        room.file("a.toml", &format!("{HEAD}language = \"{language}\"\n"));
        let said = room.palier(&["check", "a.toml"]).ended(0).stdout;
        assert_eq!(said.starts_with("a.toml:12:12: warning: neither"), is_told, "{language}: {said}");
    }
}
