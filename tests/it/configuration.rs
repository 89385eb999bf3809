//! `config`: every setting with its value and where it is from, in each of the ways in which it can be said.

use serde_json::{Value, json};

use crate::room::Room;

/// A team's folder below a country's, whose configuration it shares, and the user's own.
fn configured() -> Room {
    let room = Room::new();
    room.file(
        "country/palier.toml",
        "# Ours.\nlanguage = \"pt\"\ntarget = \"essential\"\nlibrary = [\"ours\", \"theirs\"]\n\n[effort]\nM = 5\n\n[report]\n\
         accent = \"#1A4f8b\"\nlogo = \"logo.png\"\n",
    );
    room.file(
        "configuration/palier/palier.toml",
        "target = \"mine\"\nplain = true\n[report]\norganisation = \"AMRTP\"\n",
    );
    room.file("country/team/team.toml", "");
    room
}

fn setting<'j>(json: &'j Value, name: &str) -> Vec<&'j Value> {
    json["settings"].as_array().unwrap().iter().filter(|setting| setting["name"] == name).collect()
}

#[test]
fn every_setting_says_where_it_is_from() {
    let room = configured();
    let country = std::fs::canonicalize(room.path("country")).unwrap();
    let near = country.join("palier.toml").display().to_string();
    let own = room.path("configuration/palier/palier.toml").display().to_string();
    let mut command =
        room.command(&["config", "country/team/team.toml", "--format", "json", "--library", "configuration"]);
    let output = command.env("PALIER_MARKING", "TLP:GREEN").output().unwrap();
    assert!(output.status.success());
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["palier"], "config/1");
    assert_eq!(json["files"], json!([near, own]));
    let file = |name: &str, value: Value, file: &str, line: usize| {
        let wanted = json!({ "name": name, "value": value, "from": "file", "file": file, "line": line });
        assert_eq!(setting(&json, name), [&wanted]);
    };
    file("language", json!("pt"), &near, 2);
    file("plain", json!(true), &own, 2);
    // The nearer file beats the user's own, each value by itself.
    file("target", json!("essential"), &near, 3);
    file("effort.M", json!(5), &near, 7);
    file("report.accent", json!("#1a4f8b"), &near, 10);
    file("report.logo", json!(country.join("logo.png").display().to_string()), &near, 11);
    file("report.organisation", json!("AMRTP"), &own, 4);
    let default = |name: &str, value: Value| {
        assert_eq!(setting(&json, name), [&json!({ "name": name, "value": value, "from": "default" })]);
    };
    default("effort.S", json!(2));
    default("effort.XL", json!(120));
    default("report.paper", json!("a4"));
    let marking = json!({ "name": "marking", "value": "TLP:GREEN", "from": "variable", "variable": "PALIER_MARKING" });
    assert_eq!(setting(&json, "marking"), [&marking]);
    // Folders in the order in which they are looked through.
    let library: Vec<_> =
        setting(&json, "library").iter().map(|row| (row["from"].clone(), row["value"].clone())).collect();
    let ours = |name: &str| json!(country.join(name).display().to_string());
    assert_eq!(
        library,
        [
            (json!("flag"), json!("configuration")),
            (json!("folder"), json!("country/team")),
            (json!("file"), ours("ours")),
            (json!("file"), ours("theirs")),
        ]
    );
}

#[test]
fn a_flag_beats_a_variable_and_that_a_file() {
    let room = configured();
    let mut command = room.command(&["config", "country", "--format", "json", "--language", "fr"]);
    let output = command.env("PALIER_PLAIN", "0").env("PALIER_LANGUAGE", "en").output().unwrap();
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        setting(&json, "language")[0],
        &json!({ "name": "language", "value": "fr", "from": "flag", "flag": "--language" })
    );
    let plain = json!({ "name": "plain", "value": false, "from": "variable", "variable": "PALIER_PLAIN" });
    assert_eq!(setting(&json, "plain")[0], &plain);
}

#[test]
fn the_table_reads_in_every_language_and_in_words() {
    let room = configured();
    let near = std::fs::canonicalize(room.path("country")).unwrap().join("palier.toml").display().to_string();
    for (language, head, read) in [
        ("en", "Source:", "Files read, nearest first:"),
        ("fr", "Provenance\u{202f}:", "Fichiers lus, le plus proche d’abord\u{202f}:"),
        ("pt", "Origem:", "Ficheiros lidos, do mais próximo ao mais distante:"),
    ] {
        let shown = room.palier(&["config", "country/team", "--language", language]).ended(0).stdout;
        // The user's own file asks for words.
        assert!(shown.contains(&format!("{head} {near}:7")), "{shown}");
        assert!(shown.contains(read) && !shown.contains('─'), "{shown}");
    }
    std::fs::remove_file(room.path("configuration/palier/palier.toml")).unwrap();
    let shown = room.palier(&["config", "country/team", "--language", "en"]).ended(0).stdout;
    let line = shown.lines().find(|line| line.contains("effort.M")).unwrap();
    assert_eq!(line.split_whitespace().collect::<Vec<_>>(), ["effort.M", "5", &format!("{near}:7")]);
    assert!(shown.contains('─') && shown.contains("not set"), "{shown}");
}

#[test]
fn where_nothing_is_configured_it_says_where_it_looked() {
    let room = Room::new();
    let shown = room.palier(&["config"]).ended(0).stdout;
    assert!(shown.contains("No palier.toml in . or its parent folders"), "{shown}");
    assert!(shown.contains(&room.path("configuration/palier").display().to_string()), "{shown}");
    let run = room.palier(&["config", "nowhere/team.toml"]).ended(2);
    assert!(run.stderr.contains("nowhere/team.toml"), "{}", run.stderr);
    room.palier(&["config", "new.toml"]).ended(2);
    room.file("palier.toml", "language = \"xx\"\n");
    room.palier(&["config"]).ended(4);
}
