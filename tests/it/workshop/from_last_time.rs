//! Beginning with what the earlier assessment found.

use super::{MODEL, head, room};

const OLD: &str = r#"palier = "assessment/1"
[questionnaire]
id = "model"
version = "1"
[subject]
team = "CERT-Baobab"
organisation = "Authority"
country = "ML"
[session]
date = 2025-05-21
until = 2025-05-22
marking = "TLP:AMBER+STRICT"
classification = "House only"
language = "fr"
target = "goal"
assessors = ["Awa"]
[facts]
size = "large"
[evidence.decree]
title = "The \"decree\""
kind = "record"
seen = 2025-05-21
[answers.A-1]
level = "2"
claimed = "3"
note = "said in the corridor"
by = "Awa"
confidence = "low"
date = 2025-05-20
votes = { "2" = 3 }
evidence = [{ id = "decree", proves = "1" }]
[answers.A-2]
not_applicable = "No such thing here"
[answers.A-3]
unknown = "Ask the legal office"
[answers.B-1]
carried = { level = "1", date = 2024-01-31 }
[answers.B-2]
note = "nothing yet"
[actions.charter]
do = "Write a charter"
closes = { A-1 = "3", B-1 = "2" }
due = 2025-12-31
status = "started"
[actions.done]
do = "Found the team"
status = "done"
"#;

const NEW: &str = r#"palier = "assessment/1"

[questionnaire]
id = "model"
version = "1"
digest = "DIGEST"

[subject]
team = "CERT-Baobab"
organisation = "Authority"
country = "ML"

[session]
date = 2026-03-10
kind = "self"                    # self | facilitated | independent
status = "draft"                 # draft | validated
marking = "TLP:AMBER+STRICT"     # TLP 2.0: CLEAR GREEN AMBER AMBER+STRICT RED
language = "fr"
target = "goal"
classification = "House only"

[facts]
size = "large"

[evidence.decree]
title = "The \"decree\""
kind = "record"
seen = 2025-05-21

[answers.A-1]
carried = { level = "2", date = 2025-05-20 }
evidence = [{ id = "decree", proves = "1" }]

[answers.A-2]
carried = { not_applicable = "No such thing here", date = 2025-05-22 }

[answers.B-1]
carried = { level = "1", date = 2024-01-31 }

[actions.charter]
do = "Write a charter"
closes = { A-1 = "3", B-1 = "2" }
due = 2025-12-31
status = "started"
"#;

fn digest(text: &str) -> &str {
    text.split("digest = \"").nth(1).unwrap().split('"').next().unwrap()
}

#[test]
fn answers_are_carried_to_be_confirmed_and_what_belongs_to_its_occasion_is_not() {
    let room = room();
    room.file("old.toml", OLD);
    let run = room.palier(&["new", "new.toml", "--from", "old.toml", "--date", "2026-03-10"]).ended(0);
    let text = room.read("new.toml");
    assert_eq!(text, NEW.replace("DIGEST", digest(&text)));
    assert_eq!(
        run.stderr,
        "carried over from old.toml: 3 answers to confirm, 1 document, 1 unfinished action, 0 open decisions\n\
         new.toml created; start with 'palier interview new.toml'\n"
    );
    assert_eq!(room.read("old.toml"), OLD);
    let checked = room.palier(&["check", "new.toml"]).ended(0).stdout;
    assert_eq!(checked.matches("warning").count(), 1, "{checked}");
    assert!(checked.contains("action 'charter' is overdue"), "{checked}");
    let json = room.palier(&["score", "new.toml", "--format", "json"]).ended(0).json();
    assert_eq!((json["coverage"]["to_confirm"].as_u64(), json["coverage"]["blank"].as_u64()), (Some(3), Some(2)));
    assert_eq!(json["total"]["maturity"]["value"], serde_json::Value::Null);
    room.palier(&["set", "new.toml", "A-1=2"]).ended(0);
    let confirmed = room.read("new.toml");
    assert!(confirmed.contains("[answers.A-1]\nlevel = \"2\"\nevidence = "), "{confirmed}");
}

#[test]
fn the_command_line_goes_before_what_was() {
    let room = room();
    room.file("old.toml", OLD);
    let arguments = ["new", "n.toml", "--from", "old.toml", "--team", "Other", "--language", "pt", "-q", "model"];
    room.palier(&arguments).ended(0);
    let text = room.read("n.toml");
    assert!(text.contains("team = \"Other\"") && text.contains("language = \"pt\""), "{text}");
    room.palier(&["new", "m.toml", "--from", "old.toml", "--target", "gaol"]).ended(4);
    room.palier(&["new", "m.toml", "--from", "nowhere.toml"]).ended(2);
    let run = room.palier(&["new", "m.toml", "--from", "old.toml", "-q", "sim3"]).ended(4);
    assert!(run.stderr.contains("old.toml") && run.stderr.contains("model 1"), "{}", run.stderr);
    assert!(!room.path("m.toml").exists());
}

#[test]
fn a_file_that_is_there_stays_as_it_is() {
    let room = room();
    room.file("old.toml", OLD);
    room.palier(&["new", "old.toml", "-q", "model"]).ended(0);
    let run = room.palier(&["new", "old.toml", "--from", "old.toml"]).ended(0);
    assert!(run.stderr.contains("nothing was carried over"), "{}", run.stderr);
    assert_eq!(room.read("old.toml"), OLD);
    room.file("sim3.toml", &head("2025-01-01").replace("model", "sim3").replace("\"1\"", "\"2.0\""));
    room.palier(&["new", "sim3.toml", "--from", "old.toml"]).ended(4);
}

#[test]
fn what_does_not_fit_another_version_is_said_and_the_rest_is_carried() {
    let room = room();
    room.file("old.toml", OLD);
    let newer = MODEL
        .replace("version: \"1\"", "version: \"2\"")
        .replace("      - { id: A-2, title: Two, ask: Two? }\n", "")
        .replace("{ fact: size, is: [large] }", "{ fact: size, is: [huge] }")
        .replace("large: Large", "huge: Huge")
        .replace("id: goal", "id: aim")
        .replace("[goal]", "[aim]")
        .replace(
            "scale: level\n",
            "  other:\n    levels:\n      - { id: \"0\", value: 0, label: None }\n      \
            - { id: \"1\", value: 5, label: Begun }\n      - { id: \"2\", value: 6, label: Done }\nscale: level\n",
        )
        .replace("title: Four, ask: Four? }", "title: Four, ask: Four?, scale: other }");
    room.file("newer.yaml", &newer);
    let run = room.palier(&["new", "new.toml", "--from", "old.toml", "-q", "newer.yaml", "--quiet"]).ended(0);
    let said: Vec<&str> = run.stderr.lines().collect();
    assert_eq!(
        said,
        [
            "not carried over: the target profile goal – not a profile of this questionnaire; choose one with --target",
            "not carried over: the fact size – no longer in the questionnaire",
            "not carried over: A-2 – no longer in the questionnaire",
            "not carried over: B-1 – its scale has changed, so the level would mean something else",
            "action charter: no longer linked to B-1 – the question or its scale has changed",
        ]
    );
    let text = room.read("new.toml");
    assert!(text.contains("version = \"2\"") && text.contains("closes = { A-1 = \"3\" }"), "{text}");
    assert!(!text.contains("[facts]") && !text.contains("A-2") && !text.contains("target"), "{text}");
}

#[test]
fn a_scale_that_only_gains_a_level_keeps_every_answer_and_open_decisions_are_carried() {
    let room = room();
    room.file(
        "old.toml",
        &format!(
            "{OLD}[decisions.decree]\nask = \"Sign\"\nby = 2024-09-30\n[decisions.money]\nask = \"Pay\"\nstatus = \"refused\"\n"
        ),
    );
    let newer = MODEL.replace("version: \"1\"", "version: \"2\"").replace(
        "      - { id: \"3\", value: 3, label: Kept }\n",
        "      - { id: \"2a\", value: 2.5, label: Checked }\n      - { id: \"3\", value: 3, label: Kept }\n      - { id: \"4\", value: 4, label: Best }\n",
    );
    room.file("newer.yaml", &newer);
    let run = room.palier(&["new", "new.toml", "--from", "old.toml", "-q", "newer.yaml"]).ended(0);
    assert!(!run.stderr.contains("not carried over"), "{}", run.stderr);
    assert!(run.stderr.contains("1 open decision\n"), "{}", run.stderr);
    let text = room.read("new.toml");
    assert!(text.contains("[decisions.decree]\nask = \"Sign\"\nby = 2024-09-30\nstatus = \"open\"\n"), "{text}");
    assert!(!text.contains("decisions.money"), "{text}");
}
