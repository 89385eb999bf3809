//! The command line as pipelines and people use it: statuses, outputs, gates.

use crate::room::{Room, examples, project};

/// A small questionnaire with a total.
const POINTS: &str = r#"palier: questionnaire/1
id: points
version: "1"
title: Points
summary: A small model with a total.
language: en
structure: [pillar]
scales:
  answer:
    levels:
      - { id: no, value: 0, label: No }
      - { id: partial, value: 0.5, label: Partial }
      - { id: yes, value: 1, label: Yes }
scoring:
  points:
    title: Points
    pillar: { combine: mean, out_of: 20 }
    total: sum
    bands:
      - { from: 0, id: low, label: Low }
      - { from: 20, id: high, label: High }
domains:
  - id: A
    title: First
    questions:
      - { id: A-1, title: One, ask: One? }
      - { id: A-2, title: Two, ask: Two? }
  - id: B
    title: Second
    questions:
      - { id: B-1, title: Three, ask: Three?, not_applicable: forbidden }
profiles:
  - { id: goal, title: Goal, total: 30, questions: { A-1: yes } }
ladder: [goal]
"#;

const HEAD: &str = "palier = \"assessment/1\"\n[questionnaire]\nid = \"points\"\nversion = \"1\"\n[subject]\nteam = \"Team\"\n\
    [session]\ndate = 2026-03-10\n";

fn room_with(answers: &str) -> Room {
    let room = Room::new();
    room.file("points.yaml", POINTS);
    room.file("team.toml", &format!("{HEAD}{answers}"));
    room
}

#[test]
fn a_score_is_json_with_the_keys_of_version_1() {
    let room = room_with("[answers.A-1]\nlevel = \"yes\"\n[answers.A-2]\nlevel = \"no\"\n");
    let run = room.palier(&["score", "team.toml", "--format", "json", "--target", "goal"]).ended(0);
    assert_eq!(run.stderr, "");
    let json = run.json();
    assert_eq!(json["palier"], "score/1");
    assert_eq!(json["questionnaire"]["id"], "points");
    let a = &json["domains"][0]["scores"]["points"];
    assert_eq!((a["value"].as_i64(), a["exact"].as_str()), (Some(10), Some("10")));
    let total = &json["total"]["points"];
    assert_eq!(
        (total["value"].as_i64(), total["low"].as_i64(), total["high"].as_i64()),
        (Some(10), Some(10), Some(30))
    );
    assert_eq!(
        (total["min"].as_i64(), total["max"].as_i64(), total["band"].as_str()),
        (Some(0), Some(20), Some("low"))
    );
    assert_eq!(json["coverage"]["blank"], 1);
    assert_eq!(json["questions"][2]["state"], "blank");
    assert_eq!(json["questions"][0]["counts"], "yes");
    assert_eq!(json["profile"]["verdict"], "open");
    assert_eq!(json["profile"]["gaps"][0]["kind"], "total");
    assert_eq!(json["rung"], serde_json::Value::Null);
    let keys: Vec<&String> = json.as_object().unwrap().keys().collect();
    assert_eq!(keys.len(), 13, "{keys:?}");
    assert!(!run.stdout.contains(".0"), "{}", run.stdout);
}

#[test]
fn gates_are_all_judged_on_what_is_certain() {
    let room = room_with("[answers.A-1]\nlevel = \"yes\"\n[answers.A-2]\nlevel = \"partial\"\n");
    let run = room.palier(&["score", "team.toml", "--require", "total=10", "--require", "A=15"]).ended(0);
    assert_eq!(run.stderr, "");
    let arguments = [
        "score",
        "team.toml",
        "--require",
        "total=20",
        "--require",
        "A=15.1",
        "--min-coverage",
        "100",
        "--require",
        "goal",
    ];
    let run = room.palier(&arguments).ended(3);
    // One line a gate, and the rules that decided the status.
    assert_eq!(run.stderr.lines().count(), 5, "{}", run.stderr);
    assert!(
        run.stderr.trim_end().ends_with("--require total=20, --require A=15.1, --require goal, --min-coverage 100")
    );
    assert!(run.stderr.contains("15"), "{}", run.stderr);
}

#[test]
fn thresholds_that_the_model_does_not_have_are_wrong_usage() {
    let room = Room::new();
    room.example("sector-team.toml");
    room.palier(&["score", "sector-team.toml", "--require", "total=3"]).ended(2);
    room.palier(&["score", "sector-team.toml", "--require", "O=2"]).ended(0);
    room.palier(&["score", "sector-team.toml", "--require", "X=2"]).ended(4);
    room.palier(&["score", "sector-team.toml", "--require", "O="]).ended(2);
    room.palier(&["score", "sector-team.toml", "--require", "essentail"]).ended(4);
    room.palier(&["score", "sector-team.toml", "--require", "advanced"]).ended(3);
}

#[test]
fn each_status_has_its_cause() {
    let room = room_with("");
    room.palier(&["score", "team.toml"]).ended(0);
    room.palier(&["score", "nowhere.toml"]).ended(2);
    room.palier(&["score"]).ended(2);
    room.palier(&["scroe", "team.toml"]).ended(2);
    room.palier(&["score", "team.toml", "--format", "xml"]).ended(2);
    room.palier(&["show", "ponits"]).ended(4);
    room.palier(&["interview", "team.toml"]).ended(2);
    let run = room.palier(&["gaps", "team.toml"]).ended(0);
    assert!(run.stderr.contains("next profile, Goal"), "{}", run.stderr);
    room.palier(&["--help"]).ended(0);
    room.palier(&["--version"]).ended(0);
    room.palier(&[]).ended(0);
    let run = room.palier(&["report", "team.toml", "-o", "no-such-folder/report.pdf"]).ended(1);
    assert!(run.stderr.contains("no-such-folder"), "{}", run.stderr);
    assert!(room.palier(&["interview", "team.toml"]).stderr.contains("palier set"));
}

#[test]
fn a_fault_has_its_place_and_nothing_is_written() {
    let room = room_with("[answers.A-1]\nlevle = \"yes\"\n[answers.A-9]\nlevel = 3\n");
    let run = room.palier(&["check", "team.toml"]).ended(4);
    assert!(run.stdout.starts_with("team.toml:10:1: "), "{}", run.stdout);
    assert!(run.stdout.contains("levle = \"yes\"\n"), "{}", run.stdout);
    assert!(run.stdout.contains("'level'"), "{}", run.stdout);
    assert_eq!(run.stdout.matches("team.toml:").count(), 3, "{}", run.stdout);
    assert_eq!(run.stderr, "");
    let run = room.palier(&["score", "team.toml"]).ended(4);
    assert!(run.stderr.starts_with("team.toml:10:1: "), "{}", run.stderr);
    assert_eq!(run.stdout, "");
    let before = room.read("team.toml");
    room.palier(&["set", "team.toml", "A-1=yes"]).ended(4);
    room.palier(&["report", "team.toml", "-o", "out.pdf"]).ended(4);
    assert_eq!(room.read("team.toml"), before);
    assert!(!room.path("out.pdf").exists());
}

#[test]
fn faults_are_said_in_the_users_language() {
    let room = room_with("[answers.A-1]\nlevle = \"yes\"\n");
    let french = room.palier(&["check", "team.toml", "--language", "fr"]).ended(4).stdout;
    assert!(french.contains("clé inconnue\u{202f}: «\u{202f}levle\u{202f}»"), "{french}");
    let portuguese = room.palier(&["--language", "pt", "check", "team.toml"]).ended(4).stdout;
    assert!(portuguese.contains("chave desconhecida: «levle»"), "{portuguese}");
}

#[test]
fn set_is_all_or_nothing() {
    let room = room_with("# a comment\n\n[evidence.decree]\ntitle = \"Decree\"\n");
    let before = room.read("team.toml");
    room.palier(&["set", "team.toml", "A-1=yes", "A-2=maybe"]).ended(4);
    room.palier(&["set", "team.toml", "A-1=yes", "--evidence", "A-1=decre"]).ended(4);
    room.palier(&["set", "team.toml", "A-1=yes", "--not-applicable", "B-1=No reason"]).ended(4);
    room.palier(&["set", "team.toml", "A-1=yes", "--note", "A-2"]).ended(2);
    room.palier(&["set", "team.toml"]).ended(2);
    assert_eq!(room.read("team.toml"), before);
    let arguments = [
        "set",
        "team.toml",
        "A-1=yes",
        "--note",
        "A-1=Signed in 2025 = really",
        "--evidence",
        "A-1=decree",
        "--unknown",
        "A-2=The legal office",
        "--claimed",
        "B-1=yes",
    ];
    room.palier(&arguments).ended(0);
    let after = room.read("team.toml");
    assert!(after.starts_with(&before), "{after}");
    assert!(after.contains("note = \"Signed in 2025 = really\""), "{after}");
    let json = room.palier(&["score", "team.toml", "--format", "json"]).ended(0).json();
    assert_eq!(json["questions"][0]["state"], "answered");
    assert_eq!(json["questions"][1]["state"], "unknown");
    assert_eq!(
        (json["questions"][2]["state"].as_str(), json["questions"][2]["claimed"].as_str()),
        (Some("blank"), Some("yes"))
    );
}

#[test]
fn validation_is_refused_while_something_is_open() {
    let room = room_with("[answers.A-1]\nlevel = \"yes\"\n");
    let run = room.palier(&["set", "team.toml", "--validated-by", "The head"]).ended(4);
    assert!(run.stderr.contains("A-2, B-1"), "{}", run.stderr);
    room.palier(&["set", "team.toml", "A-2=no", "B-1=no", "--validated-by", "The head", "--as-of", "2026-03-12"])
        .ended(0);
    assert!(room.read("team.toml").contains("2026-03-12"));
    let status = || room.palier(&["score", "team.toml", "--format", "json"]).json()["status"].clone();
    assert_eq!(status(), "validated");
    // What is changed afterwards was not validated by anybody.
    let run = room.palier(&["set", "team.toml", "A-2=yes"]).ended(0);
    assert!(run.stderr.contains("draft again"), "{}", run.stderr);
    assert_eq!(status(), "draft");
    room.palier(&["set", "team.toml", "A-2=no", "--validated-by", "The head"]).ended(0);
    assert_eq!(status(), "validated");
}

#[test]
fn new_continues_the_same_and_refuses_another() {
    let room = Room::new();
    room.file("points.yaml", POINTS);
    room.palier(&["new", "t.toml", "-q", "points", "--team", "A \"quoted\" team", "--date", "2026-03-10"]).ended(0);
    let text = room.read("t.toml");
    assert!(text.contains("team = \"A \\\"quoted\\\" team\"") || text.contains("team = 'A \"quoted\" team'"), "{text}");
    room.palier(&["new", "t.toml", "-q", "points", "--team", "A \"quoted\" team"]).ended(0);
    room.palier(&["new", "t.toml", "-q", "points", "--team", "Other"]).ended(0);
    assert_eq!(room.read("t.toml"), text);
    room.palier(&["new", "t.toml", "-q", "sim3", "--team", "Other"]).ended(4);
    room.palier(&["new", "u.toml", "-q", "points"]).ended(2);
    room.palier(&["new", "u.toml", "-q", "ponits", "--team", "T"]).ended(4);
    room.palier(&["new", "u.toml", "-q", "points", "--team", "T", "--target", "gaol"]).ended(4);
    assert!(!room.path("u.toml").exists());
    room.palier(&["check", "t.toml", "--strict"]).ended(0);
}

#[test]
fn csv_and_junit_hold_their_format_alone() {
    let room = room_with("target = \"goal\"\n[answers.A-1]\nlevel = \"no\"\nnote = \"=1+1, \\\"x\\\"\"\n");
    let csv = room.palier(&["score", "team.toml", "--format", "csv"]).ended(0).stdout;
    let mut lines = csv.lines();
    assert_eq!(lines.next(), Some("id,domain,title,state,level,claimed,counts,value,supported,target,weight"));
    assert_eq!(lines.next(), Some("A-1,A,One,answered,no,,no,0,,yes,1"));
    // A team can send its scores alone: notes are never in them.
    assert!(!csv.contains("1+1"), "{csv}");
    let junit = room.palier(&["score", "team.toml", "--format", "junit"]).ended(0).stdout;
    assert!(junit.contains("tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"1\""), "{junit}");
    let without = room_with("");
    let junit = without.palier(&["score", "team.toml", "--format", "junit", "--require", "total=5"]).ended(3).stdout;
    assert!(junit.contains("tests=\"1\" failures=\"1\""), "{junit}");
}

#[test]
fn a_profile_file_and_a_table_judge() {
    let room = room_with("[answers.A-1]\nlevel = \"partial\"\n");
    room.file("official.csv", "id,level\nA-1,partial\n");
    let json = room.palier(&["score", "team.toml", "--target", "official.csv", "--format", "json"]).ended(0).json();
    assert_eq!(
        (json["profile"]["id"].as_str(), json["profile"]["verdict"].as_str()),
        (Some("official"), Some("reached"))
    );
    room.file("own.yaml", "palier: profile/1\nfor: { id: points, version: \"1\" }\nprofiles:\n  - { id: own, title: Own, questions: { A-1: yes } }\n");
    let json = room.palier(&["score", "team.toml", "--target", "own.yaml", "--format", "json"]).ended(0).json();
    assert_eq!((json["profile"]["id"].as_str(), json["profile"]["verdict"].as_str()), (Some("own"), Some("short")));
    room.palier(&["check", "own.yaml", "official.csv"]).ended(0);
    room.palier(&["score", "team.toml", "--target", "gaol"]).ended(4);
    room.palier(&["score", "team.toml", "--target", "nowhere.yaml"]).ended(2);
}

#[test]
fn the_digest_is_a_warning_and_under_strict_a_fault() {
    let room = room_with("");
    let text = room.read("team.toml").replace("version = \"1\"\n", "version = \"1\"\ndigest = \"sha256:00\"\n");
    room.file("team.toml", &text);
    let run = room.palier(&["score", "team.toml"]).ended(0);
    assert!(run.stderr.starts_with("team.toml:5:10: warning: "), "{}", run.stderr);
    room.palier(&["score", "team.toml", "--strict"]).ended(4);
    assert_eq!(room.palier(&["score", "team.toml", "--quiet"]).ended(0).stderr, "");
}

#[test]
fn plain_output_draws_nothing() {
    let room = Room::new();
    room.example("equipe-nationale.toml");
    for arguments in [
        vec!["score", "equipe-nationale.toml", "--plain"],
        vec!["gaps", "equipe-nationale.toml", "--plain"],
        vec!["list", "--plain"],
        vec!["show", "sim3", "--plain"],
    ] {
        let text = room.palier(&arguments).ended(0).stdout;
        assert!(text.lines().count() > 3, "{text}");
        assert!(!text.contains(|c: char| ('\u{2500}'..='\u{257f}').contains(&c)) && !text.contains('\u{1b}'), "{text}");
    }
}

#[test]
fn no_output_is_wider_than_its_columns() {
    let room = Room::new();
    room.example("equipe-nationale.toml");
    for arguments in [["score", "equipe-nationale.toml"], ["gaps", "equipe-nationale.toml"]] {
        for line in room.palier(&arguments).ended(0).stdout.lines() {
            assert!(textwrap_width(line) <= 100, "{line}");
        }
    }
}

fn textwrap_width(line: &str) -> usize {
    textwrap::core::display_width(line)
}

#[test]
fn every_example_is_valid_and_makes_a_report() {
    for name in examples() {
        let room = Room::new();
        room.example(&name);
        room.palier(&["check", "--strict", &name]).ended(0);
        room.palier(&["score", &name]).ended(0);
        room.palier(&["report", &name, "-o", "own.pdf"]).ended(0);
        let own = std::fs::read(room.path("own.pdf")).unwrap();
        for language in ["en", "fr", "pt"] {
            let output = format!("{language}.pdf");
            room.palier(&["report", &name, "--language", language, "-o", &output]).ended(0);
            let bytes = std::fs::read(room.path(&output)).unwrap();
            assert!(bytes.starts_with(b"%PDF-1.7"), "{name} {language}");
            assert!(bytes.len() < 500_000, "{name} {language}: {} bytes", bytes.len());
            // In its own language it is the same, to the byte.
            let is_own = room.read(&name).contains(&format!("language = \"{language}\""));
            assert_eq!(bytes == own, is_own, "{name} {language}");
        }
    }
}

#[test]
fn every_bundled_questionnaire_is_listed_and_shown() {
    let room = Room::new();
    let json = room.palier(&["list", "--format", "json"]).ended(0).json();
    let listed = json["questionnaires"].as_array().unwrap();
    assert!(listed.len() >= 8);
    for questionnaire in listed {
        let id = questionnaire["id"].as_str().unwrap();
        let yaml = room.palier(&["show", id, "--format", "yaml"]).ended(0).stdout;
        assert_eq!(yaml, std::fs::read_to_string(project().join(format!("questionnaires/{id}.yaml"))).unwrap());
        let french = room.palier(&["show", id, "--format", "yaml", "--language", "fr"]).ended(0).stdout;
        assert_eq!(french, std::fs::read_to_string(project().join(format!("questionnaires/{id}.fr.yaml"))).unwrap());
        let markdown = room.palier(&["show", id, "--format", "md", "--language", "fr"]).ended(0).stdout;
        assert!(markdown.contains("Preuves à demander"), "{id}");
        room.palier(&["show", id, "--documents"]).ended(0);
    }
}

#[test]
fn a_bundled_questionnaire_that_is_shadowed_is_a_note() {
    let room = Room::new();
    let own =
        room.palier(&["show", "sim3", "--format", "yaml"]).stdout.replace("SIM3-style maturity of a CSIRT", "Ours");
    room.file("library/sim3.yaml", &own);
    let run = room.palier(&["show", "sim3", "--library", "library", "--format", "yaml"]).ended(0);
    assert_eq!(run.stdout, own);
    assert!(run.stderr.contains("sim3.yaml"), "{}", run.stderr);
    room.file("library/sim3@2.0.yaml", &own);
    room.palier(&["show", "sim3", "--library", "library"]).ended(4);
}

#[test]
fn an_output_that_cannot_be_written_is_an_error_and_a_closed_pipe_is_not() {
    let room = Room::new();
    room.example("sector-team.toml");
    if std::path::Path::new("/dev/full").exists() {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let status =
            room.command(&["score", "sector-team.toml"]).stdout(full).stderr(std::process::Stdio::null()).status();
        assert_eq!(status.unwrap().code(), Some(1));
    }
    let mut child = room
        .command(&["show", "sim3"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

#[test]
fn what_is_written_for_others_follows_the_assessment_and_not_the_locale() {
    let room = Room::new();
    room.example("equipe-nationale.toml");
    let title = |run: crate::room::Run| run.json()["domains"][1]["title"].as_str().unwrap().to_owned();
    assert_eq!(title(room.palier(&["score", "equipe-nationale.toml", "--format", "json"])), "Ressources humaines");
    let arguments = ["score", "equipe-nationale.toml", "--format", "json", "--language", "en"];
    assert_eq!(title(room.palier(&arguments)), "Human");
    let mut command = room.command(&["score", "equipe-nationale.toml", "--format", "json"]);
    let output = command.env("LANG", "pt_PT.UTF-8").env("PALIER_LANGUAGE", "pt").output().unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().contains("Ressources humaines"));
}

#[test]
fn every_page_that_the_manual_refers_to_can_be_made() {
    let room = Room::new();
    let main = room.palier(&["man"]).ended(0).stdout;
    let mut pages = 0;
    for verb in main.lines().filter_map(|line| line.strip_prefix("palier\\-")?.strip_suffix("(1)")) {
        let page = room.palier(&["man", verb]).ended(0).stdout;
        assert!(page.contains(&format!("palier\\-{verb}")) && page.contains(".SH SYNOPSIS"), "{page}");
        pages += 1;
    }
    assert!(pages >= 16, "{pages} in {main}");
    room.palier(&["man", "nothing"]).ended(2);
}
