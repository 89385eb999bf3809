//! Many teams next to each other: what is read, what is counted, and that nobody is exposed.

use serde_json::Value;

use crate::room::{Room, Run, project};

/// Two domains of one scale with a total, a ladder and two facts.
const MODEL: &str = r#"palier: questionnaire/1
id: steps
version: "1"
title: Steps
summary: A small model.
language: en
structure: [domain]
scales:
  level:
    levels:
      - { id: "0", value: 0, label: None }
      - { id: "1", value: 1, label: Some }
      - { id: "2", value: 2, label: All }
facts:
  - { id: size, ask: How large?, options: { small: Small, large: Large } }
  - { id: tasks, ask: Which tasks?, choose: many, options: { watch: Watch, help: Help } }
scoring:
  level:
    title: Level
    domain: mean
    total: mean
domains:
  - id: A
    title: First
    questions:
      - { id: A-1, title: One, ask: One? }
      - { id: A-2, title: Two, ask: Two? }
  - id: B
    title: Second
    questions:
      - { id: B-1, title: Three, ask: Three? }
profiles:
  - { id: base, title: Base, questions: { A-1: "1", A-2: "1", B-1: "1" } }
ladder: [base]
"#;

/// An assessment of the model: subject, session, and the levels of its three questions.
fn team(subject: &str, session: &str, levels: [&str; 3]) -> String {
    let given = ["A-1", "A-2", "B-1"].into_iter().zip(levels).filter(|(_, level)| !level.is_empty());
    let answers: Vec<String> = given.map(|(id, level)| format!("[answers.{id}]\nlevel = \"{level}\"\n")).collect();
    let answers = answers.concat();
    format!(
        "palier = \"assessment/1\"\n[questionnaire]\nid = \"steps\"\nversion = \"1\"\n[subject]\n{subject}\n[session]\n{session}\n{answers}"
    )
}

fn room() -> Room {
    let room = Room::new();
    room.file("library/steps.yaml", MODEL);
    room.file("palier.toml", "library = [\"library\"]\n");
    room
}

/// A room with three teams, one of them at two dates.
fn three_teams() -> Room {
    let room = room();
    room.file(
        "teams/a.toml",
        &team("team = \"Alpha\"\ncountry = \"ML\"\ngroup = \"North\"", "date = 2026-03-01", ["2", "1", "0"]),
    );
    room.file("teams/a-old.toml", &team("team = \"Alpha\"\ncountry = \"ML\"", "date = 2025-03-01", ["1", "1", "0"]));
    room.file(
        "teams/b.toml",
        &team("team = \"Beta\"\ncountry = \"TG\"\ngroup = \"North\"", "date = 2026-04-01", ["0", "1", "2"]),
    );
    room.file("teams/deep/c.toml", &team("team = \"Gamma\"\ncountry = \"TG\"", "date = 2026-02-01", ["1", "", "1"]));
    room
}

fn portfolio(room: &Room, more: &[&str]) -> Run {
    room.palier(&[&["portfolio", "teams"], more].concat())
}

/// The rows of a list that have these values.
fn rows<'j>(json: &'j Value, list: &str, wanted: &[(&str, &str)]) -> Vec<&'j Value> {
    let is_wanted = |row: &&Value| wanted.iter().all(|(key, value)| row[key] == **value);
    json[list].as_array().unwrap().iter().filter(is_wanted).collect()
}

fn row<'j>(json: &'j Value, list: &str, wanted: &[(&str, &str)]) -> &'j Value {
    let found = rows(json, list, wanted);
    assert_eq!(found.len(), 1, "{list} {wanted:?}: {json:#}");
    found[0]
}

#[test]
fn every_team_is_listed_with_its_newest_scores_and_the_change_since() {
    let room = three_teams();
    let run = portfolio(&room, &["--format", "json", "--target", "base"]).ended(0);
    assert_eq!(run.stderr, "");
    let json = run.json();
    assert_eq!(
        (&json["palier"], &json["files"], &json["as_of"]),
        (&"portfolio/1".into(), &4.into(), &"2026-04-01".into())
    );
    let names: Vec<&str> = json["teams"].as_array().unwrap().iter().map(|row| row["team"].as_str().unwrap()).collect();
    assert_eq!(names, ["Alpha", "Beta", "Gamma"]);
    let alpha = row(&json, "teams", &[("team", "Alpha")]);
    assert_eq!(alpha["file"], "teams/a.toml");
    assert_eq!(
        (&alpha["date"], &alpha["previous_date"], &alpha["age_days"]),
        (&"2026-03-01".into(), &"2025-03-01".into(), &31.into())
    );
    assert_eq!((&alpha["verdict"], &alpha["met"], &alpha["of"]), (&"short".into(), &2.into(), &3.into()));
    // (3/2 + 0) / 2, by hand.
    assert_eq!(alpha["total_exact"], "3/4");
    let first = row(&json, "domains", &[("team", "Alpha"), ("domain", "A")]);
    assert_eq!((&first["value"], &first["from"], &first["change"]), (&1.5.into(), &1.into(), &0.5.into()));
    // Gamma has one question open: 1 on its own, 0.5 to 1.5 in all.
    let open = row(&json, "domains", &[("team", "Gamma"), ("domain", "A")]);
    assert_eq!((&open["value"], &open["low"], &open["high"]), (&1.into(), &0.5.into(), &1.5.into()));
    assert_eq!(row(&json, "teams", &[("team", "Gamma")])["verdict"], "open");
    assert!(open["change"].is_null());
    assert!(json["errors"].as_array().unwrap().is_empty());
    for list in ["teams", "groups", "domains", "questions", "errors"] {
        for row in json[list].as_array().unwrap() {
            assert!(row.as_object().unwrap().values().all(|value| !value.is_object() && !value.is_array()), "{row}");
        }
    }
}

#[test]
fn groups_have_their_spread_and_never_a_mean() {
    let room = three_teams();
    let run = portfolio(&room, &["--format", "json", "--by", "country"]).ended(0);
    let json = run.json();
    let all = row(&json, "groups", &[("kind", "all"), ("domain", "A")]);
    // 0.5, 1 and 1.5.
    let figures =
        ["n", "lowest", "lower_quartile", "median", "upper_quartile", "highest"].map(|key| all[key].to_string());
    assert_eq!(figures, ["3", "0.5", "0.75", "1", "1.25", "1.5"]);
    let togo = row(&json, "groups", &[("group", "TG"), ("domain", "B")]);
    assert_eq!((&togo["teams"], &togo["n"], &togo["median"]), (&2.into(), &2.into(), &1.5.into()));
    assert!(!run.stdout.contains("mean"));
    let by_group = portfolio(&room, &["--format", "json", "--by", "group"]).ended(0).json();
    assert_eq!(row(&by_group, "groups", &[("group", "North"), ("domain", "A")])["teams"], 2);
    assert_eq!(row(&by_group, "groups", &[("kind", "without"), ("domain", "A")])["teams"], 1);
    let by_folder = portfolio(&room, &["--format", "json", "--by", "folder"]).ended(0).json();
    assert_eq!(row(&by_folder, "groups", &[("group", "deep"), ("domain", "A")])["teams"], 1);
    portfolio(&room, &["--by", "shoe-size"]).ended(4);
}

#[test]
fn questions_say_where_teams_are_weak_and_who_can_help_whom() {
    let room = three_teams();
    let json = portfolio(&room, &["--format", "json", "--target", "base"]).ended(0).json();
    let three = row(&json, "questions", &[("question", "B-1")]);
    assert_eq!((&three["level_0"], &three["level_1"], &three["level_2"]), (&1.into(), &1.into(), &1.into()));
    assert_eq!((&three["at_or_above"], &three["below"], &three["level_required"]), (&2.into(), &1.into(), &"1".into()));
    let two = row(&json, "questions", &[("question", "A-2")]);
    assert_eq!((&two["answered"], &two["open"], &two["most_unequal"]), (&2.into(), &1.into(), &Value::Null));
    let help = row(&json, "help", &[("question", "B-1")]);
    assert_eq!((&help["helpers"], &help["helped"]), (&"Beta; Gamma".into(), &"Alpha".into()));
    // Alpha is at the level of A-1 where Beta is not, and the other way round at B-1.
    let pair = row(&json, "pairs", &[]);
    assert_eq!(
        (&pair["team"], &pair["other"], &pair["gives"], &pair["receives"]),
        (&"Alpha".into(), &"Beta".into(), &1.into(), &1.into())
    );
}

#[test]
fn scores_can_be_sent_without_answers() {
    let room = three_teams();
    let scores = room.palier(&["score", "teams/b.toml", "--format", "json", "--target", "base"]).ended(0).stdout;
    let before = portfolio(&room, &["--format", "csv", "--target", "base"]).ended(0).stdout;
    std::fs::remove_file(room.path("teams/b.toml")).unwrap();
    room.file("teams/b.json", &scores);
    room.file("teams/package.json", "{ \"name\": \"not ours\" }");
    let run = portfolio(&room, &["--format", "csv", "--target", "base"]).ended(0);
    assert_eq!(run.stdout, before.replace("teams/b.toml", "teams/b.json"));
    assert_eq!(run.stderr, "");
    // Without a target the verdict is the one that was sent.
    let json = portfolio(&room, &["--format", "json"]).ended(0).json();
    let beta = row(&json, "teams", &[("team", "Beta")]);
    assert_eq!(
        (&beta["profile"], &beta["met"], &beta["scores_only"], &beta["group"]),
        (&"base".into(), &2.into(), &true.into(), &"North".into())
    );

    let supposed = room.palier(&["score", "teams/a.toml", "--format", "json", "--suppose", "B-1=2"]).ended(0).stdout;
    room.file("teams/d.json", &supposed);
    room.file("teams/e.json", &scores.replace("score/1", "score/2"));
    room.file("teams/f.json", &scores[..scores.len() / 2]);
    room.file("teams/g.json", &scores.replace("\"A-1\"", "\"A-9\""));
    let json = portfolio(&room, &["--format", "json"]).ended(0).json();
    let errors: Vec<&str> =
        json["errors"].as_array().unwrap().iter().map(|row| row["file"].as_str().unwrap()).collect();
    assert_eq!(errors, ["teams/d.json", "teams/e.json", "teams/f.json", "teams/g.json"]);
    assert_eq!(json["teams"].as_array().unwrap().len(), 3);
}

#[test]
fn a_file_that_cannot_be_used_is_listed_and_stops_nothing() {
    let room = three_teams();
    room.file("teams/broken.toml", "palier = \"assessment/1\"\n[subject\n");
    room.file("teams/empty.toml", "");
    room.file("teams/other.toml", "[package]\nname = \"not ours\"\n");
    room.file("teams/unknown.toml", &team("team = \"Delta\"", "date = 2026-01-01", ["9", "1", "1"]));
    let run = portfolio(&room, &["--format", "json"]).ended(0);
    assert_eq!(run.stderr, "3 files cannot be used\n");
    let json = run.json();
    let broken = row(&json, "errors", &[("file", "teams/broken.toml")]);
    assert!(broken["error"].as_str().unwrap().starts_with("2:"), "{broken}");
    assert_eq!(rows(&json, "errors", &[]).len(), 3);
    assert_eq!(rows(&json, "teams", &[]).len(), 3);
    let strict = portfolio(&room, &["--format", "json", "--strict"]).ended(4);
    assert_eq!(strict.stdout, run.stdout);
    let table = portfolio(&room, &[]).ended(0);
    assert!(table.stdout.contains("teams/broken.toml 2:"), "{}", table.stdout);
    // What is named itself is never passed over.
    room.palier(&["portfolio", "teams/other.toml", "--strict"]).ended(4);
    room.palier(&["portfolio", "missing"]).ended(2);
    room.file("nothing/readme.md", "");
    room.palier(&["portfolio", "nothing"]).ended(2);
}

#[cfg(unix)]
#[test]
fn links_that_lead_in_circles_and_folders_that_cannot_be_read_are_reported() {
    use std::os::unix::fs::symlink;
    let room = three_teams();
    symlink("..", room.path("teams/deep/up")).unwrap();
    symlink("self.toml", room.path("teams/self.toml")).unwrap();
    let json = portfolio(&room, &["--format", "json"]).ended(0).json();
    let errors: Vec<&str> =
        json["errors"].as_array().unwrap().iter().map(|row| row["file"].as_str().unwrap()).collect();
    assert_eq!(errors, ["teams/deep/up", "teams/self.toml"]);
    assert_eq!(json["teams"].as_array().unwrap().len(), 3);
}

#[test]
fn what_is_for_named_recipients_is_left_out_and_named() {
    let room = three_teams();
    room.file("teams/red.toml", &team("team = \"Rho\"", "date = 2026-05-01\nmarking = \"TLP:RED\"", ["1", "1", "1"]));
    let run = portfolio(&room, &["--format", "json"]).ended(0);
    let json = run.json();
    assert_eq!(row(&json, "left_out", &[])["file"], "teams/red.toml");
    assert_eq!((&json["marking"], json["teams"].as_array().unwrap().len()), (&"TLP:AMBER".into(), 3));
    assert!(!run.stdout.contains("Rho"));
    let json = portfolio(&room, &["--format", "json", "--include-red"]).ended(0).json();
    assert_eq!((&json["marking"], json["teams"].as_array().unwrap().len()), (&"TLP:RED".into(), 4));
    assert_eq!(json["as_of"], "2026-05-01");
}

#[test]
fn one_team_in_several_spellings_is_one_and_a_warning() {
    let room = three_teams();
    room.file("teams/a2.toml", &team("team = \"ALPHA\"\ncountry = \"ML\"", "date = 2026-03-01", ["1", "1", "1"]));
    let run = portfolio(&room, &["--format", "json"]).ended(0);
    assert_eq!(run.json()["teams"].as_array().unwrap().len(), 3);
    assert!(
        run.stderr.contains("'ALPHA, ML' (teams/a2.toml)") && run.stderr.contains("'Alpha, ML' (teams/a-old.toml)"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("teams/a.toml and teams/a2.toml are of the same team and day"), "{}", run.stderr);
    portfolio(&room, &["--strict"]).ended(4);
    // Another country is another team.
    room.file("teams/a2.toml", &team("team = \"ALPHA\"\ncountry = \"SN\"", "date = 2026-03-01", ["1", "1", "1"]));
    let run = portfolio(&room, &["--format", "json"]).ended(0);
    assert_eq!((run.json()["teams"].as_array().unwrap().len(), run.stderr.as_str()), (4, ""));
}

#[test]
fn only_validated_files_count_where_that_is_asked_for() {
    let room = three_teams();
    let session = "date = 2025-06-01\nstatus = \"validated\"\nvalidated = { by = \"Head\" }";
    room.file("teams/v.toml", &team("team = \"Beta\"\ncountry = \"TG\"", session, ["1", "1", "1"]));
    let json = portfolio(&room, &["--format", "json", "--validated"]).ended(0).json();
    let teams = rows(&json, "teams", &[]);
    assert_eq!((teams.len(), &teams[0]["team"], &teams[0]["date"]), (1, &"Beta".into(), &"2025-06-01".into()));
}

#[test]
fn versions_are_joined_where_a_question_means_the_same() {
    let room = three_teams();
    let newer = MODEL
        .replace("version: \"1\"", "version: \"2\"")
        .replace("id: B-1, title: Three, ask: Three?", "id: B-1, title: Three, ask: Something else?");
    room.file("library/steps@2.yaml", &newer);
    let text =
        team("team = \"Delta\"", "date = 2026-06-01", ["2", "2", "2"]).replace("version = \"1\"", "version = \"2\"");
    room.file("teams/d.toml", &text);
    let json = portfolio(&room, &["--format", "json"]).ended(0).json();
    assert_eq!(json["teams"].as_array().unwrap().len(), 4);
    assert_eq!(row(&json, "questions", &[("question", "A-1")])["answered"], 4);
    assert_eq!(row(&json, "questions", &[("question", "B-1")])["answered"], 1);
    assert_eq!(row(&json, "groups", &[("kind", "all"), ("domain", "A")])["n"], 4);
    let one = portfolio(&room, &["--format", "json", "-q", "steps@2"]).ended(0).json();
    assert_eq!(one["teams"].as_array().unwrap().len(), 1);
    portfolio(&room, &["-q", "sim3"]).ended(4);
}

#[test]
fn json_lines_hold_the_same_rows_and_the_table_is_the_same_on_any_number_of_cores() {
    let room = three_teams();
    let json = portfolio(&room, &["--format", "json"]).ended(0).json();
    let lines = portfolio(&room, &["--format", "jsonl"]).ended(0).stdout;
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((&lines[0]["palier"], &lines[0]["list"]), (&"portfolio/1".into(), &"portfolio".into()));
    for list in ["teams", "groups", "domains", "questions", "errors"] {
        let found: Vec<&Value> = lines[1..].iter().filter(|line| line["list"] == list).collect();
        assert_eq!(found.len(), json[list].as_array().unwrap().len(), "{list}");
        for (line, row) in found.iter().zip(json[list].as_array().unwrap()) {
            let mut line = (*line).clone();
            line.as_object_mut().unwrap().remove("list");
            assert_eq!(line, *row);
        }
    }
    let csv = portfolio(&room, &["--format", "csv"]).ended(0).stdout;
    // Three teams, two domains and the total each.
    assert_eq!(csv.lines().count(), 1 + 3 * 3, "{csv}");
    let mut command = room.command(&["portfolio", "teams", "--format", "csv"]);
    let one = command.env("RAYON_NUM_THREADS", "1").output().unwrap();
    assert_eq!(String::from_utf8(one.stdout).unwrap(), csv);
}

#[test]
fn documents_carry_the_marking_and_every_team() {
    let room = three_teams();
    room.file(
        "teams/s.toml",
        &team("team = \"Sigma\"", "date = 2026-05-01\nmarking = \"TLP:AMBER+STRICT\"", ["1", "1", "1"]),
    );
    for (file, language) in [("p.md", "en"), ("p.html", "fr"), ("p.pdf", "pt")] {
        portfolio(&room, &["-o", file, "--language", language]).ended(0);
    }
    let page = room.read("p.md");
    assert!(page.starts_with("**TLP:AMBER+STRICT**"), "{page}");
    assert!(["Alpha", "Beta", "Gamma", "Sigma"].iter().all(|team| page.contains(team)), "{page}");
    assert!(room.read("p.html").contains("Qui peut aider qui"));
    let pdf = std::fs::read(room.path("p.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    portfolio(&room, &["-o", "p2.pdf", "--language", "pt"]).ended(0);
    assert_eq!(pdf, std::fs::read(room.path("p2.pdf")).unwrap());
    portfolio(&room, &["-o", "p.xyz"]).ended(2);
}

/// A room with so many teams in each group; the levels of a team are those of its number.
fn grouped(sizes: &[(&str, usize)]) -> Room {
    let room = room();
    for (group, size) in sizes {
        for number in 0..*size {
            let level = ["0", "1", "2"][number % 3];
            let subject = format!(
                "team = \"Secret {group} {number}\"\ngroup = \"{group}\"\npart_of = \"Overlord\"\norganisation = \"Buried\""
            );
            let session = format!("date = 2026-03-0{}\ntarget = \"base\"", number % 9 + 1);
            let text =
                team(&subject, &session, [level, "1", level]) + "[facts]\nsize = \"small\"\ntasks = [\"watch\"]\n";
            room.file(&format!("teams/masked-{group}-{number}.toml"), &text);
        }
    }
    room
}

#[test]
fn anonymous_output_names_no_team_in_any_format() {
    let room = grouped(&[("East", 6), ("West", 5), ("North", 4), ("South", 1)]);
    room.file("teams/broken-secret.toml", "palier = ");
    room.file(
        "teams/red-secret.toml",
        &team("team = \"Secret Red\"", "date = 2026-05-01\nmarking = \"TLP:RED\"", ["1", "1", "1"]),
    );
    room.file(
        "teams/other-secret.toml",
        &team("team = \"SECRET EAST 1\"\norganisation = \"Buried\"", "date = 2026-03-02", ["1", "1", "1"]),
    );
    let mut all = Vec::new();
    for format in ["table", "json", "jsonl", "csv"] {
        let run = portfolio(&room, &["--anonymous", "--by", "group", "--format", format]).ended(0);
        all.push((format.to_owned(), run.stdout + &run.stderr));
    }
    for file in ["p.md", "p.html"] {
        portfolio(&room, &["--anonymous", "--by", "group", "-o", file]).ended(0);
        all.push((file.to_owned(), room.read(file)));
    }
    for (format, text) in &all {
        let folded = text.to_lowercase();
        for told in ["secret", "overlord", "buried", "masked", "2026-03", "march 2026", "north", "south"] {
            assert!(!folded.contains(told), "{format} tells '{told}': {text}");
        }
        assert!(text.contains("East") && text.contains("West"), "{format}: {text}");
    }
    let json: Value =
        serde_json::from_str(all[1].1.split_inclusive("}\n").next().unwrap_or_default()).unwrap_or_default();
    assert!(json.is_null() || json["teams"].as_array().unwrap().is_empty());
}

#[test]
fn anonymous_groups_are_withheld_below_the_least() {
    let names = |sizes: &[(&str, usize)], more: &[&str]| -> Vec<String> {
        let room = grouped(sizes);
        let json =
            portfolio(&room, &[&["--anonymous", "--by", "group", "--format", "json"], more].concat()).ended(0).json();
        assert!(json["teams"].as_array().unwrap().is_empty() && json["domains"].as_array().unwrap().is_empty());
        let found = rows(&json, "groups", &[("domain", "A")]);
        found.iter().map(|row| format!("{} {}", row["group"].as_str().unwrap_or("all"), row["teams"])).collect()
    };
    assert_eq!(names(&[("East", 5), ("West", 5)], &[]), ["all 10", "East 5", "West 5"]);
    // A group of four could be subtracted from the total: the smallest of the others is withheld with it.
    assert_eq!(names(&[("East", 6), ("West", 5), ("North", 4)], &[]), ["all 15", "East 6"]);
    assert_eq!(names(&[("East", 5), ("North", 4), ("South", 1)], &[]), ["all 10", "East 5"]);
    assert_eq!(names(&[("North", 4)], &[]), [""; 0]);
    assert_eq!(names(&[("East", 6), ("West", 5)], &["--at-least", "6"]), ["all 11"]);
    let room = grouped(&[("East", 5)]);
    portfolio(&room, &["--anonymous", "--at-least", "4"]).ended(2);
    portfolio(&room, &["--anonymous", "--by", "part_of"]).ended(2);
    portfolio(&room, &["--anonymous", "--by", "tasks"]).ended(2);
    portfolio(&room, &["--anonymous", "--by", "size"]).ended(0);
}

#[test]
fn anonymous_figures_have_one_decimal_and_no_extremes() {
    let room = grouped(&[("East", 12)]);
    let run = portfolio(&room, &["--anonymous", "--format", "json"]).ended(0);
    let json = run.json();
    let all = row(&json, "groups", &[("domain", "A")]);
    // Four teams each at 0.5, 1 and 1.5; none of 12 reach Base but those at 1 and 2.
    assert_eq!((&all["n"], &all["median"], &all["lower_quartile"]), (&12.into(), &1.into(), &0.5.into()));
    assert_eq!((&all["reached"], &all["judged"]), (&8.into(), &12.into()));
    for told in ["lowest", "highest", "exact", "mean", "pairs", "overdue", "help"] {
        assert!(!run.stdout.contains(told), "{told}: {}", run.stdout);
    }
    // Below ten scores there are no quartiles.
    let json = portfolio(&grouped(&[("East", 9)]), &["--anonymous", "--format", "json"]).ended(0).json();
    assert!(row(&json, "groups", &[("domain", "A")])["lower_quartile"].is_null());
    // One team that has not answered would follow from the count of those that have.
    let room = grouped(&[("East", 6)]);
    room.file("teams/silent.toml", &team("team = \"Silent\"", "date = 2026-03-01", ["2", "1", ""]));
    let json = portfolio(&room, &["--anonymous", "--format", "json"]).ended(0).json();
    let open = row(&json, "questions", &[("question", "B-1")]);
    assert!(open["answered"].is_null() && open["at_or_above"].is_null(), "{open}");
    assert_eq!(row(&json, "questions", &[("question", "A-2")])["at_or_above"], 7);
    // Two of five reach the target: that would nearly say who.
    let json = portfolio(&grouped(&[("East", 5)]), &["--anonymous", "--format", "json"]).ended(0).json();
    assert!(row(&json, "groups", &[("domain", "A")])["reached"].is_null());
}

#[test]
fn one_team_is_shown_against_the_others_without_being_one_of_them() {
    let room = grouped(&[("East", 6)]);
    let run = portfolio(&room, &["--of", "teams/masked-East-2.toml", "--format", "json"]).ended(0);
    let json = run.json();
    let all = row(&json, "groups", &[("domain", "A")]);
    assert_eq!((&all["teams"], &all["own"]), (&5.into(), &1.5.into()));
    assert!(!run.stdout.contains("Secret East 1") && !run.stdout.contains("masked"));
    // Without it only four others are left.
    let room = grouped(&[("East", 5)]);
    let json = portfolio(&room, &["--of", "teams/masked-East-2.toml", "--format", "json"]).ended(0).json();
    assert!(json["groups"].as_array().unwrap().is_empty());
    let table = portfolio(&grouped(&[("East", 7)]), &["--of", "teams/masked-East-2.toml"]).ended(0).stdout;
    assert!(table.contains("Secret East 2 against the others") && table.contains("least 5 teams"), "{table}");
    room.palier(&["portfolio", "teams", "--of", "missing.toml"]).ended(2);
}

#[test]
fn the_invented_portfolio_is_valid_and_answers_the_questions_of_a_regulator() {
    let examples = project().join("examples/portfolio");
    let room = Room::new();
    let run = room.palier(&["portfolio", examples.to_str().unwrap(), "--format", "json", "--strict"]).ended(0);
    assert_eq!(run.stderr, "");
    let json = run.json();
    let count = |id: &str| rows(&json, "teams", &[("questionnaire", id)]).len();
    assert_eq!((count("sim3"), count("organisation"), count("cooperation")), (7, 9, 2));
    // One of the seven fell since last year; all others rose.
    let fell: Vec<&str> = rows(&json, "domains", &[("questionnaire", "sim3"), ("domain", "O")])
        .into_iter()
        .filter(|row| row["change"].as_f64().unwrap() < 0.0)
        .map(|row| row["team"].as_str().unwrap())
        .collect();
    assert_eq!(fell, ["Transport CSIRT Riverland"]);
    let pair = row(&json, "pairs", &[("questionnaire", "cooperation")]);
    assert!(pair["gives"].as_u64().unwrap() > 0 && pair["receives"].as_u64().unwrap() > 0);
    // Nothing of the ministry's missions can be told from the anonymous output.
    let anonymous =
        room.palier(&["portfolio", examples.to_str().unwrap(), "-q", "organisation", "--anonymous"]).ended(0);
    assert!(!anonymous.stdout.contains("Ambassade") && anonymous.stdout.contains("9 teams"), "{}", anonymous.stdout);
}

#[test]
fn a_hundred_files_with_unusable_ones_among_them_are_in_the_order_of_their_paths() {
    let room = room();
    for number in 0..100 {
        let text = if number % 20 == 7 {
            "palier = ".to_owned()
        } else {
            team(&format!("team = \"T{number:03}\""), "date = 2026-01-01", ["1", "1", "2"])
        };
        room.file(&format!("teams/{number:03}.toml"), &text);
    }
    let json = portfolio(&room, &["--format", "json"]).ended(0).json();
    let errors: Vec<&str> =
        json["errors"].as_array().unwrap().iter().map(|row| row["file"].as_str().unwrap()).collect();
    assert_eq!(errors, ["teams/007.toml", "teams/027.toml", "teams/047.toml", "teams/067.toml", "teams/087.toml"]);
    let teams: Vec<&str> = json["teams"].as_array().unwrap().iter().map(|row| row["team"].as_str().unwrap()).collect();
    assert!(teams.len() == 95 && teams.is_sorted());
}

#[test]
fn the_words_of_the_help_are_there_in_every_language() {
    for language in ["en", "fr", "pt"] {
        let run = Room::new().palier(&["portfolio", "--help", "--language", language]).ended(0);
        assert!(run.stdout.contains("--at-least") && !run.stdout.contains("help-"), "{}", run.stdout);
    }
    assert!(project().join("docs").is_dir());
}
