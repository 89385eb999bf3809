//! Several people's files as one.

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
    assert_eq!(lines[0], ["To", "decide", "awa", "moussa", "lamine", "Votes", "Spread"]);
    assert_eq!(lines[2], ["A-2", "Two", "1", "3", "1", "1:2", "3:1", "2", "levels", "apart"]);
    assert_eq!(lines[3], ["B-1", "Four", "not", "applicable", "1", "–", "1:1", "0"]);
    assert_eq!(
        run.stdout.lines().skip(5).collect::<Vec<_>>(),
        [
            "1 of 4 questions agreed, 2 to decide",
            "1 question is two or more levels apart: discuss it before you decide",
            "1 question without any answer: B-2",
        ]
    );
    assert!(run.stderr.contains("palier interview team.toml"), "{}", run.stderr);
    let text = room.read("team.toml");
    let answers = text.split("\n[answers.A-1]\n").nth(1).unwrap();
    assert_eq!(
        answers,
        "by = \"M. Traoré\"\nlevel = \"2\"\nvotes = { \"2\" = 2 }\nnote = \"\"\"\nlamine: unknown: The head\nawa: seen\nM. Traoré: heard\"\"\"\n\
         evidence = [\"decree\", \"decree-2\"]\n\n[answers.A-2]\nvotes = { \"1\" = 2, \"3\" = 1 }\n\n\
         [answers.B-1]\nvotes = { \"1\" = 1 }\nnote = \"awa: not applicable: None here\"\n"
    );
    room.palier(&["check", "--strict", "team.toml"]).ended(0);
    let plain = room.palier(&[&MERGE[..], &["--plain"]].concat()).ended(0).stdout;
    assert!(plain.contains("To decide: A-2 Two; awa: 1; moussa: 3; lamine: 1; Votes: 1:2 3:1; Spread: 2 levels apart"));
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
    let settled = room.read("team.toml").replace("[answers.A-2]", "# after lunch\n[answers.A-2]").replace('\n', "\r\n");
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
        "palier: 'other.toml' is for sim3 2.0, the others are for model 1: only files for the same questionnaire and \
         version can be merged\n"
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
        "the files name different teams; the first name was used\n\
         the files differ in the fact size; none was set\n"
    );
    assert_eq!(run.json()["files"], serde_json::json!(["one/answers", "two/answers"]));
    let text = room.read("c.toml");
    for line in ["team = \"Team\"", "date = 2026-03-10", "until = 2026-03-12", "target = \"goal\""] {
        assert!(text.contains(line), "{line}: {text}");
    }
}

#[test]
fn a_file_is_taken_once_however_it_is_named() {
    let room = three();
    let again = room.read("awa.toml");
    room.file("copy.toml", &again);
    let run = room.palier(&["merge", "awa.toml", "./awa.toml", "-o", "team.toml"]).ended(2);
    assert!(run.stderr.contains("was given twice"), "{}", run.stderr);
    let run = room.palier(&["merge", "awa.toml", "moussa.toml", "copy.toml", "-o", "team.toml"]).ended(4);
    assert!(run.stderr.contains("'awa.toml' and 'copy.toml' have the same content"), "{}", run.stderr);
    let person =
        |text: &str| text.replacen("date = 2026-03-10\n", "date = 2026-03-10\nparticipants = [\"Awa Traoré\"]\n", 1);
    room.file("copy.toml", &person(&again));
    room.file("later.toml", &(person(&again) + "[answers.B-2]\nlevel = \"1\"\n"));
    let run = room.palier(&["merge", "later.toml", "copy.toml", "-o", "team.toml"]).ended(4);
    assert!(run.stderr.contains("Awa Traoré"), "{}", run.stderr);
    assert!(!room.path("team.toml").exists());
}

#[test]
fn another_teams_file_is_refused_and_a_validated_one_becomes_a_draft() {
    let room = three();
    let other = head("2026-03-10").replace("\"Team\"", "\"Another\"");
    room.file("team.toml", &other);
    let run = room.palier(&MERGE).ended(4);
    assert!(run.stderr.contains("'Another'"), "{}", run.stderr);
    assert_eq!(room.read("team.toml"), other);
    let all = ["A-1", "A-2", "B-1", "B-2"].map(|id| format!("[answers.{id}]\nlevel = \"1\"\n")).concat();
    let validated =
        head("2026-03-10") + "status = \"validated\"\nvalidated = { by = \"H\" }\n[facts]\nsize = \"small\"\n" + &all;
    room.file("team.toml", &validated);
    let run = room.palier(&[&MERGE[..], &["--dry-run"]].concat()).ended(0);
    assert!(run.stderr.contains("was not written"), "{}", run.stderr);
    assert_eq!(room.read("team.toml"), validated);
    let run = room.palier(&MERGE).ended(0);
    assert!(run.stderr.contains("draft again"), "{}", run.stderr);
    let text = room.read("team.toml");
    assert!(text.contains("status = \"draft\"") && !text.contains("validated"), "{text}");
    assert!(text.contains("[answers.A-1]\nlevel = \"1\"\n"), "what is settled stays: {text}");
    let run = room.palier(&MERGE).ended(0);
    assert!(run.stderr.contains("was not changed") && !run.stderr.contains("draft"), "{}", run.stderr);
}
