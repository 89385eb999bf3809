//! What a workshop needs beside its interview: beginning from last time, bringing several people's files together, comparing
//! with what was.

use crate::room::Room;

/// A small questionnaire with a fact, a level that means "not applicable", and an importance.
pub(crate) const MODEL: &str = r#"palier: questionnaire/1
id: model
version: "1"
title: Model
summary: A small model.
language: en
structure: [domain]
scales:
  level:
    levels:
      - { id: "0", value: 0, label: None }
      - { id: "1", value: 1, label: Begun }
      - { id: "2", value: 2, label: Done }
      - { id: "3", value: 3, label: Kept }
      - { id: out, not_applicable: true, label: Out of mandate }
scale: level
facts:
  - { id: size, ask: How large?, options: { small: Small, large: Large } }
scoring:
  maturity:
    title: Maturity
    blank: ignore
    domain: mean
    total: { combine: mean, over: questions }
domains:
  - id: A
    title: First
    questions:
      - { id: A-1, title: One, ask: One? }
      - { id: A-2, title: Two, ask: Two? }
      - { id: A-3, title: Three, ask: Three?, only_if: { fact: size, is: [large] } }
  - id: B
    title: Second
    questions:
      - { id: B-1, title: Four, ask: Four? }
      - { id: B-2, title: Five, ask: Five? }
profiles:
  - { id: goal, title: Goal, every: "2" }
ladder: [goal]
"#;

/// The head of an assessment on a day.
pub(crate) fn head(date: &str) -> String {
    format!(
        "palier = \"assessment/1\"\n[questionnaire]\nid = \"model\"\nversion = \"1\"\n[subject]\nteam = \"Team\"\n\
         [session]\ndate = {date}\n"
    )
}

fn room() -> Room {
    let room = Room::new();
    room.file("model.yaml", MODEL);
    room
}

mod from_last_time {
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
            "carried over from old.toml: 3 answers to confirm, 1 document, 1 unfinished action\n\
             new.toml is ready; 'palier interview new.toml' asks the questions\n"
        );
        assert_eq!(room.read("old.toml"), OLD);
        room.palier(&["check", "--strict", "new.toml"]).ended(0);
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
        room.palier(&["new", "old.toml", "--from", "old.toml"]).ended(0);
        assert_eq!(room.read("old.toml"), OLD);
        room.file("sim3.toml", &head("2025-01-01").replace("model", "sim3").replace("\"1\"", "\"2.0\""));
        room.palier(&["new", "sim3.toml", "--from", "old.toml"]).ended(2);
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
                "not carried over: the target goal – it is no profile of the questionnaire; name one with --target",
                "not carried over: the fact size – the questionnaire no longer offers it",
                "not carried over: A-2 – the question is no longer asked",
                "not carried over: B-1 – its scale has changed, and the level would mean something else",
                "action charter: B-1 is no longer among what it closes – the question or its scale has changed",
            ]
        );
        let text = room.read("new.toml");
        assert!(text.contains("version = \"2\"") && text.contains("closes = { A-1 = \"3\" }"), "{text}");
        assert!(!text.contains("[facts]") && !text.contains("A-2") && !text.contains("target"), "{text}");
    }
}

mod several_people {
    use super::{head, room};
    use crate::room::Room;

    /// Three people's files: A-1 agreed, A-2 two levels apart, B-1 not applicable for one only, B-2 not answered.
    fn three() -> Room {
        let room = room();
        let file = |name: &str, answers: &str| {
            room.file(name, &format!("{}[facts]\nsize = \"small\"\n{answers}", head("2026-03-10")));
        };
        file(
            "awa.toml",
            "[answers.A-1]\nlevel = \"2\"\nnote = \"seen\"\nevidence = [\"decree\"]\n[answers.A-2]\nlevel = \"1\"\n\
             [answers.B-1]\nnot_applicable = \"None here\"\n[evidence.decree]\ntitle = \"Decree\"\n",
        );
        file(
            "moussa.toml",
            "[answers.A-1]\nlevel = \"2\"\nby = \"M. Traoré\"\nnote = \"heard\"\nevidence = [\"decree\"]\n\
             [answers.A-2]\nlevel = \"3\"\n[answers.B-1]\nlevel = \"1\"\n[evidence.decree]\ntitle = \"Draft decree\"\n",
        );
        file("lamine.toml", "[answers.A-1]\nunknown = \"The head\"\n[answers.A-2]\nlevel = \"1\"\n");
        room
    }

    const MERGE: [&str; 6] = ["merge", "awa.toml", "moussa.toml", "lamine.toml", "-o", "team.toml"];

    #[test]
    fn what_is_agreed_is_written_and_the_rest_is_listed() {
        let room = three();
        let run = room.palier(&MERGE).ended(0);
        let lines: Vec<Vec<&str>> = run.stdout.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(lines[0], ["To", "settle", "awa", "moussa", "lamine", "Hands", "Spread"]);
        assert_eq!(lines[2], ["A-2", "Two", "1", "3", "1", "1:2", "3:1", "2", "levels", "apart"]);
        assert_eq!(lines[3], ["B-1", "Four", "not", "applicable", "1", "–", "1:1", "0"]);
        assert_eq!(
            run.stdout.lines().skip(5).collect::<Vec<_>>(),
            [
                "1 of 4 questions agreed, 2 to settle",
                "1 question lies two levels apart or more: talk it over before you agree",
                "1 question that nobody answered: B-2",
            ]
        );
        assert!(run.stderr.contains("palier interview team.toml"), "{}", run.stderr);
        let text = room.read("team.toml");
        let answers = text.split("\n[answers.A-1]\n").nth(1).unwrap();
        assert_eq!(
            answers,
            "by = \"M. Traoré\"\nlevel = \"2\"\nvotes = { \"2\" = 2 }\nnote = \"\"\"\nawa: seen\nM. Traoré: heard\"\"\"\n\
             evidence = [\"decree\", \"decree-2\"]\n\n[answers.A-2]\nvotes = { \"1\" = 2, \"3\" = 1 }\n\n\
             [answers.B-1]\nvotes = { \"1\" = 1 }\n"
        );
        room.palier(&["check", "--strict", "team.toml"]).ended(0);
        let plain = room.palier(&[&MERGE[..], &["--plain"]].concat()).ended(0).stdout;
        assert!(plain.contains("To settle A-2 Two; awa 1; moussa 3; lamine 1; Hands 1:2 3:1; Spread 2 levels apart"));
    }

    #[test]
    fn the_same_as_json() {
        let room = three();
        let run = room.palier(&[&MERGE[..], &["--format", "json"]].concat()).ended(0);
        let json = run.json();
        assert_eq!(json["palier"], "merge/1");
        assert_eq!(json["files"], serde_json::json!(["awa", "moussa", "lamine"]));
        assert_eq!((json["agreed"].as_u64(), json["open"].as_u64()), (Some(1), Some(3)));
        let question = |id: &str| {
            let found = json["questions"].as_array().unwrap().iter().find(|question| question["id"] == id);
            found.unwrap().clone()
        };
        assert_eq!(
            question("A-1"),
            serde_json::json!({
                "id": "A-1", "state": "answered", "agreed": "2",
                "levels": { "awa": "2", "moussa": "2", "lamine": null },
                "states": { "awa": "answered", "moussa": "answered", "lamine": "unknown" },
                "votes": { "2": 2 }, "spread": 0,
            })
        );
        assert_eq!((question("A-2")["agreed"].as_str(), question("A-2")["spread"].as_u64()), (None, Some(2)));
        assert_eq!(question("A-3")["state"], "not_in_scope");
        assert_eq!(question("B-1")["states"]["awa"], "not_applicable");
        assert_eq!((question("B-2")["state"].as_str(), question("B-2")["spread"].as_u64()), (Some("blank"), None));
    }

    #[test]
    fn after_an_answer_was_settled_it_goes_on() {
        let room = three();
        room.palier(&MERGE).ended(0);
        room.palier(&["set", "team.toml", "A-2=2", "--note", "A-2=We looked at the log together"]).ended(0);
        let settled =
            room.read("team.toml").replace("[answers.A-2]", "# after lunch\n[answers.A-2]").replace('\n', "\r\n");
        room.file("team.toml", &settled);
        // Nothing new was said: not a byte changes.
        room.palier(&MERGE).ended(0);
        assert_eq!(std::fs::read_to_string(room.path("team.toml")).unwrap(), settled);
        room.palier(&["set", "lamine.toml", "A-2=0", "B-2=3", "--note", "B-2=in the cupboard"]).ended(0);
        room.palier(&MERGE).ended(0);
        assert_eq!(
            room.read("team.toml"),
            format!(
                "{settled}\r\n[answers.B-2]\r\nlevel = \"3\"\r\nvotes = {{ \"3\" = 1 }}\r\nnote = \"lamine: in the cupboard\"\r\n"
            )
        );
    }

    #[test]
    fn what_does_not_belong_together_is_refused_and_nothing_is_written() {
        let room = three();
        room.file("other.toml", &head("2026-03-10").replace("model", "sim3").replace("\"1\"", "\"2.0\""));
        let run = room.palier(&["merge", "awa.toml", "other.toml", "-o", "team.toml"]).ended(4);
        assert_eq!(
            run.stderr,
            "palier: 'other.toml' answers sim3 2.0, the others model 1: only files of one questionnaire in one version can \
             be merged\n"
        );
        assert!(!room.path("team.toml").exists());
        let before = room.read("other.toml");
        room.palier(&["merge", "awa.toml", "moussa.toml", "-o", "other.toml"]).ended(4);
        assert_eq!(room.read("other.toml"), before);
        let before = room.read("awa.toml");
        room.palier(&["merge", "awa.toml", "moussa.toml", "-o", "awa.toml"]).ended(2);
        assert_eq!(room.read("awa.toml"), before);
        room.palier(&["merge", "awa.toml", "-o", "team.toml"]).ended(2);
        room.palier(&["merge", "awa.toml", "moussa.toml"]).ended(2);
        room.palier(&["merge", "awa.toml", "moussa.toml", "-o", "-"]).ended(2);
        room.palier(&["merge", "awa.toml", "nowhere.toml", "-o", "team.toml"]).ended(2);
        room.file("broken.toml", &format!("{}[answers.A-1]\nlevel = \"9\"\n", head("2026-03-10")));
        room.palier(&["merge", "awa.toml", "broken.toml", "-o", "team.toml"]).ended(4);
        assert!(!room.path("team.toml").exists());
    }

    #[test]
    fn what_else_differs_is_said() {
        let room = room();
        room.file("one/answers.toml", &format!("{}target = \"goal\"\n[facts]\nsize = \"small\"\n", head("2026-03-10")));
        let other = head("2026-03-12").replace("\"Team\"", "\"Other\"");
        room.file("two/answers.toml", &format!("{other}[facts]\nsize = \"large\"\n"));
        let arguments = ["merge", "one/answers.toml", "two/answers.toml", "-o", "c.toml", "--library", ".", "--quiet"];
        let run = room.palier(&[&arguments[..], &["--format", "json"]].concat()).ended(0);
        assert_eq!(
            run.stderr,
            "the files name different teams; the first one's name is written\n\
             the files differ in the fact size; it is left open\n"
        );
        assert_eq!(run.json()["files"], serde_json::json!(["one/answers", "two/answers"]));
        let text = room.read("c.toml");
        for line in ["team = \"Team\"", "date = 2026-03-10", "until = 2026-03-12", "target = \"goal\""] {
            assert!(text.contains(line), "{line}: {text}");
        }
    }
}
