//! What changed since the assessment before, and why.

use super::{MODEL, head, room};
use crate::room::Room;

fn three_years() -> Room {
    let room = room();
    let file = |date: &str, more: &str| {
        room.file(&format!("{}.toml", &date[..4]), &format!("{}{more}", head(date)));
    };
    file("2024-03-10", "[facts]\nsize = \"small\"\n[answers.A-1]\nlevel = \"0\"\n[answers.B-1]\nlevel = \"1\"\n");
    file("2025-03-10", "[facts]\nsize = \"large\"\n[answers.A-1]\nlevel = \"1\"\n[answers.A-3]\nlevel = \"3\"\n");
    file(
        "2026-03-10",
        "kind = \"independent\"\nassessors = [\"Awa\"]\ntarget = \"goal\"\n[facts]\nsize = \"small\"\n\
         [answers.A-1]\nlevel = \"2\"\n[answers.A-2]\nlevel = \"3\"\n[answers.A-3]\nlevel = \"3\"\n",
    );
    room
}

#[test]
fn what_changed_and_why_is_exact() {
    let room = three_years();
    let json = room.palier(&["compare", "2025.toml", "2026.toml", "--format", "json"]).ended(0).json();
    assert_eq!((json["palier"].as_str(), json["date"].as_str()), (Some("compare/1"), Some("2026-03-10")));
    assert_eq!(json["since"]["date"], "2025-03-10");
    assert_eq!(json["care"], serde_json::json!(["kind", "assessors"]));
    // Then (1+3)/2; without A-3 1; with A-2 answered (1+3)/2; with A-1 at 2 (2+3)/2.
    assert_eq!(
        json["domains"][0],
        serde_json::json!({ "id": "A", "title": "First", "domains": [], "scores": { "maturity": {
            "from": 2, "to": 2.5, "change": 0.5, "exact": "1/2",
            "causes": { "answers": 0.5, "newly_answered": 1, "applicability": -1, "questionnaire": 0,
                "no_longer_answered": 0, "to_confirm": 0, "evidence": 0 },
        } } })
    );
    assert_eq!(
        json["domains"][1]["scores"]["maturity"],
        serde_json::json!({ "from": null, "to": null, "change": null, "exact": null, "causes": null })
    );
    let questions: Vec<_> = json["questions"].as_array().unwrap().iter().collect();
    assert_eq!(
        *questions[0],
        serde_json::json!({
            "id": "A-1", "steps": 1, "cause": "answers",
            "from": { "state": "answered", "level": "1", "counts": "1" },
            "to": { "state": "answered", "level": "2", "counts": "2" },
        })
    );
    assert_eq!((questions.len(), questions[2]["cause"].as_str()), (3, Some("applicability")));
    assert_eq!(json["trend"].as_array().unwrap().len(), 2);
}

#[test]
fn for_people_what_makes_it_hard_to_compare_is_said_first() {
    let room = three_years();
    let run = room.palier(&["compare", "2024.toml", "2025.toml", "2026.toml"]).ended(0);
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert!(lines[1].starts_with("Changes since the previous assessment (10 March 2025)"), "{}", run.stdout);
    let care =
        run.stdout.find("The type of assessment changed: was self-assessment, now independent assessment.").unwrap();
    let table = run.stdout.find("2024-03-10").unwrap();
    assert!(care < table, "{}", run.stdout);
    let row = |start: &str| {
        let line = lines.iter().find(|line| line.trim_start().starts_with(start)).unwrap();
        line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        row("Domain")[1..],
        ["2024-03-10", "2025-03-10", "2026-03-10", "Change", "Answers", "Newly", "Applicability"]
    );
    assert_eq!(row("A First")[2..], ["0", "2", "2.5", "+0.5", "+0.5", "+1", "\u{2212}1"]);
    assert_eq!(row("B Second")[2..], ["1", "–", "–", "–"]);
    assert_eq!(row("A-3 Three")[2..], ["3", "out", "of", "scope", "applicability"]);
    assert!(run.stdout.contains("Previously, 1 of 5 targets were met."), "{}", run.stdout);
    let trend = room.palier(&["compare", "2024.toml", "2025.toml", "2026.toml", "--format", "json"]).ended(0).json();
    assert_eq!(trend["trend"][0]["domains"], serde_json::json!({ "A": { "maturity": 0 }, "B": { "maturity": 1 } }));
    let order = room.palier(&["compare", "2026.toml", "2025.toml"]).ended(0);
    assert!(order.stderr.contains("not in order"), "{}", order.stderr);
    let plain = room.palier(&["compare", "2025.toml", "2026.toml", "--plain"]).ended(0).stdout;
    assert!(plain.contains("Domain: A First; 2025-03-10: 2; 2026-03-10: 2.5; Change: +0.5; Answers: +0.5"), "{plain}");
}

#[test]
fn gates_are_judged_on_the_newest() {
    let room = three_years();
    room.palier(&["compare", "2025.toml", "2026.toml", "--require", "A=2.5"]).ended(0);
    let run = room
        .palier(&["compare", "2025.toml", "2026.toml", "--require", "total=2.5", "--require", "goal", "-Q"])
        .ended(3);
    assert_eq!(run.stderr.lines().count(), 3, "{}", run.stderr);
    assert!(run.stdout.contains("Change"), "{}", run.stdout);
    room.palier(&["compare", "2025.toml", "2026.toml", "--require", "gaol"]).ended(4);
    room.palier(&["compare", "2026.toml"]).ended(2);
    room.palier(&["compare", "2024.toml", "nowhere.toml"]).ended(2);
    room.file("sim3.toml", &head("2025-01-01").replace("model", "sim3").replace("\"1\"", "\"2.0\""));
    let run = room.palier(&["compare", "sim3.toml", "2026.toml"]).ended(4);
    assert!(run.stderr.contains("sim3 2.0") && run.stderr.contains("model 1"), "{}", run.stderr);
}

#[test]
fn another_version_is_a_cause_and_is_said() {
    let room = three_years();
    let newer =
        MODEL.replace("version: \"1\"", "version: \"2\"").replace("{ id: \"1\", value: 1,", "{ id: \"1\", value: 1.5,");
    room.file("model@2.yaml", &newer);
    let text = room.read("2025.toml").replace("version = \"1\"", "version = \"2\"").replace("2025-03-10", "2026-03-10");
    room.file("newer.toml", &text);
    let json = room.palier(&["compare", "2025.toml", "newer.toml", "--format", "json"]).ended(0).json();
    assert_eq!(json["care"], serde_json::json!(["version", "scale"]));
    let causes = &json["domains"][0]["scores"]["maturity"]["causes"];
    assert_eq!((causes["questionnaire"].as_f64(), causes["answers"].as_f64()), (Some(0.25), Some(0.0)));
    assert_eq!(json["questions"], serde_json::json!([]));
}

#[test]
fn a_report_shows_the_progress() {
    let room = three_years();
    room.palier(&["report", "2026.toml", "-o", "plain.md"]).ended(0);
    assert!(!room.read("plain.md").contains("Progress"));
    room.palier(&["report", "2026.toml", "--with", "2025.toml", "-o", "with.md", "--language", "en"]).ended(0);
    let text = room.read("with.md");
    for part in ["Progress", "10 March 2025", "The type of assessment changed", "2025.toml", "+0.5"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    room.palier(&["report", "2026.toml", "--with", "2025.toml", "-o", "with.pdf"]).ended(0);
    room.palier(&["report", "2026.toml", "--with", "nowhere.toml", "-o", "no.pdf"]).ended(2);
    room.file("sim3.toml", &head("2025-01-01").replace("model", "sim3").replace("\"1\"", "\"2.0\""));
    room.palier(&["report", "2026.toml", "--with", "sim3.toml", "-o", "no.pdf"]).ended(4);
    assert!(!room.path("no.pdf").exists());
}

#[test]
fn what_is_due_is_that_of_the_newest_file_and_the_rest_is_counted() {
    let room = three_years();
    let action =
        |id: &str, due: &str| format!("[actions.{id}]\ndo = \"Do {id}\"\nowner = \"Head, deputy\"\ndue = {due}\n");
    room.file("2025.toml", &format!("{}{}", head("2025-03-10"), action("left", "2025-06-01")));
    room.file("2026.toml", &format!("{}{}", head("2026-03-10"), action("late", "2026-06-01")));
    let arguments = ["due", ".", "--as-of", "2026-06-11", "--format", "json"];
    let json = room.palier(&arguments).ended(0).json();
    let items = json["items"].as_array().unwrap();
    assert_eq!(items.len(), 1, "{json}");
    assert_eq!((&items[0]["id"], &items[0]["days"]), (&"late".into(), &serde_json::json!(-10)));
    assert_eq!(json["not_carried_over"], 1);
    room.palier(&["due", ".", "--as-of", "2026-06-11", "--fail-overdue"]).ended(3);
    room.palier(&["due", ".", "--as-of", "2026-06-01", "--fail-overdue"]).ended(0);
    let ics = room.palier(&["due", "2026.toml", "--as-of", "2026-05-01", "--format", "ics"]).ended(0).stdout;
    assert!(ics.contains("(Head\\, deputy)"), "{ics}");
    room.palier(&["due", ".", "--within", "soon"]).ended(2);
}
