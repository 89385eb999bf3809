//! What the command line makes of names, folders and repetitions.

use super::{HEAD, MODEL, room};
use crate::room::Room;

#[test]
fn a_folder_of_the_command_line_that_is_not_there_is_wrong_usage() {
    let run = room().palier(&["score", "team.toml", "--library", "nowhere"]).ended(2);
    assert!(run.stderr.contains("nowhere") && run.stdout.is_empty(), "{run:?}");
}

#[test]
fn two_files_that_are_the_same_questionnaire_are_told_once_and_hide_no_others() {
    let room = room();
    room.file("model@1.yaml", MODEL);
    let run = room.palier(&["list", "--format", "json"]).ended(4);
    assert_eq!(run.stderr.matches("model@1.yaml").count(), 1, "{}", run.stderr);
    let ids = run.json()["questionnaires"].as_array().unwrap().iter().map(|q| q["id"].clone()).collect::<Vec<_>>();
    assert!(ids.contains(&"sim3".into()) && !ids.contains(&"model".into()), "{ids:?}");
    room.palier(&["score", "team.toml"]).ended(4);
}

#[test]
fn a_list_has_every_path_in_one_piece_and_its_titles_in_no_language_of_the_locale() {
    let room = room();
    let name = format!("library/{}/model.yaml", "long-name-".repeat(12));
    room.file(&name, MODEL);
    let run = room.palier(&["list", "--library", name.trim_end_matches("/model.yaml")]).ended(0);
    assert!(run.stdout.contains(&name), "{}", run.stdout);
    let json = room.command(&["list", "--format", "json"]).env("LANG", "fr_FR.UTF-8").output().unwrap().stdout;
    assert!(String::from_utf8(json).unwrap().contains("SIM3-style maturity of a CSIRT"));
    // What is listed can be shown.
    room.palier(&["show", "model", "--format", "yaml"]).ended(0);
}

#[test]
fn standard_input_is_checked_for_what_it_says_it_is() {
    let room = room();
    assert!(room.palier_fed(&["check", "-"], MODEL).ended(0).stdout.contains("-: OK – model 1"));
    assert!(room.palier_fed(&["check", "-"], HEAD).ended(0).stdout.contains("-: OK – coverage 0 of 2"));
    assert!(room.palier_fed(&["check", "-"], "").ended(4).stdout.contains("'palier: questionnaire/1'"));
    let run = room.palier_fed(&["score", "-", "--format", "csv"], HEAD).ended(0);
    assert!(run.stdout.contains("\nO-1,O,One,blank,"), "{}", run.stdout);
}

#[test]
fn an_answer_is_set_once() {
    let room = room();
    for twice in [
        vec!["O-1=1", "O-1=2"],
        vec!["O-1=1", "--unknown", "O-1=Who?"],
        vec!["--not-applicable", "O-1=No", "--unknown", "O-1=Who?"],
        vec!["--note", "O-1=a", "--note", "O-1=b"],
        vec!["--fact", "reach=national", "--fact", "reach=sector"],
    ] {
        let arguments: Vec<&str> = ["set", "team.toml"].into_iter().chain(twice).collect();
        let run = room.palier(&arguments).ended(2);
        assert!(run.stderr.contains("'O-1'") || run.stderr.contains("'reach'"), "{}", run.stderr);
    }
    assert_eq!(room.read("team.toml"), HEAD);
    room.palier(&["set", "team.toml", "O-1=1", "--note", "O-1=a", "--claimed", "O-1=2", "O-2=1"]).ended(0);
}

#[test]
fn a_dash_is_standard_output_for_what_is_new_and_no_file_to_change() {
    let room = room();
    let run = room.palier(&["new", "-", "-q", "model", "--team", "Team", "--date", "2026-03-10"]).ended(0);
    assert!(run.stdout.starts_with("palier = \"assessment/1\"\n") && run.stderr.is_empty(), "{run:?}");
    assert!(room.palier_fed(&["check", "-"], &run.stdout).stdout.starts_with("-: OK"));
    room.palier_fed(&["set", "-", "O-1=1"], HEAD).ended(2);
    assert!(!room.path("-").exists());
}

#[test]
fn other_lines_stay_whatever_the_file_looks_like() {
    let room = room();
    let text = "\u{feff}palier = \"assessment/1\"\r\n# a comment\r\nanswers.O-1 = { level = \"1\" } # keep\r\n\
        answers.O-2.level = \"1\"   # two\r\n[questionnaire]\r\nid = \"model\"\r\nversion = \"1\"\r\n[subject]\r\nteam = \"T\"\r\n\
        [session]\r\ndate = 2025-05-21\r\n[x-other]\r\na=1";
    std::fs::write(room.path("team.toml"), text).unwrap();
    room.palier(&["set", "team.toml", "O-1=2", "O-2=0", "--note", "O-2=here", "--fact", "reach=national"]).ended(0);
    let wanted = text.replace("{ level = \"1\" } # keep", "{ level = \"2\" } # keep").replace(
        "answers.O-2.level = \"1\"   # two\r\n",
        "answers.O-2.level = \"0\"   # two\r\nanswers.O-2.note = \"here\"\r\n",
    );
    let after = room.read("team.toml");
    assert_eq!(after.replace("\r\n[facts]\r\nreach = \"national\"\r\n", ""), wanted);
    assert!(!after.replace("\r\n", "").contains('\n'), "{after:?}");
    assert_eq!(room.palier(&["score", "team.toml", "--format", "json"]).json()["questions"][0]["level"], "2");
}

#[test]
fn wrong_use_is_answered_with_the_usage() {
    let room = room();
    for (arguments, usage) in [
        (vec!["score", "team.toml", "--require", "total=abc"], "Usage: palier score [OPTIONS] <FILE>"),
        (vec!["score", "team.toml", "--require", "O="], "Usage: palier score [OPTIONS] <FILE>"),
        (vec!["set", "team.toml", "O-1"], "Usage: palier set [OPTIONS] <FILE>"),
        (vec!["score", "nowhere.toml", "--language", "pt"], "Utilização: palier score [OPTIONS] <FILE>"),
        (vec!["score"], "palier score"),
    ] {
        let run = room.palier(&arguments).ended(2);
        assert!(run.stderr.contains(usage) && run.stdout.is_empty(), "{}", run.stderr);
    }
}

#[test]
fn what_is_new_is_valid_or_not_written() {
    let room = room();
    for team in ["a\u{1b}[2Jb", "a\u{202e}b", " ", ""] {
        let run = room.palier(&["new", "new.toml", "-q", "model", "--team", team]).ended(4);
        assert!(run.stderr.starts_with("new.toml:9:8: "), "{}", run.stderr);
        assert!(!run.stderr.contains(['\u{1b}', '\u{202e}']) && !room.path("new.toml").exists(), "{}", run.stderr);
    }
}

#[test]
fn what_is_wrong_with_a_command_line_is_said_in_the_users_language() {
    let room = room();
    let said = |arguments: &[&str]| {
        let output = room.command(arguments).env("LANG", "fr_FR.UTF-8").output().unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{arguments:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    for (arguments, expected) in [
        (
            &["score"][..],
            "palier\u{202f}: argument obligatoire manquant\u{202f}: <FILE>\n\nUtilisation\u{202f}: palier score [OPTIONS] <FILE>\nPour en savoir plus\u{202f}: «\u{202f}palier score --help\u{202f}»\n",
        ),
        (
            &["score", "a", "--formt", "json"],
            "option inconnue\u{202f}: «\u{202f}--formt\u{202f}»\n  = vouliez-vous dire «\u{202f}--format\u{202f}»\u{202f}?\n",
        ),
        (
            &["score", "a", "--format", "x"],
            "valeur non valide pour --format <FORMAT>\u{202f}: «\u{202f}x\u{202f}»\n  = valeurs possibles\u{202f}: table, json, csv, junit, openmetrics, badge\n",
        ),
        (
            &["score", "a", "--as-of", "demain"],
            "valeur non valide pour --as-of <DATE>\u{202f}: «\u{202f}demain\u{202f}»\u{202f}; une date s’écrit AAAA-MM-JJ",
        ),
        (&["score", "a", "--require"], "--require <TARGET> exige une valeur"),
        (&["score", "a", "--max-age", "1", "--max-age", "2"], "ne peut être indiqué qu’une fois"),
        (&["score", "a", "--plain=1"], "n’admet pas de valeur"),
        (&["score", "a", "b"], "argument inattendu\u{202f}: «\u{202f}b\u{202f}»"),
        (
            &["scor", "a"],
            "commande inconnue\u{202f}: «\u{202f}scor\u{202f}»\n  = vouliez-vous dire «\u{202f}score\u{202f}»",
        ),
        (&["merge", "a", "-o", "b"], "indiquez-en au moins 2"),
    ] {
        let found = said(arguments);
        assert!(found.contains(expected), "{found}");
        assert!(!["error", "tip:", "invalid", "values"].iter().any(|english| found.contains(english)), "{found}");
    }
}

#[test]
fn a_file_that_is_not_there_does_not_keep_the_others_from_being_checked() {
    let room = room();
    let run = room.palier(&["check", "nowhere.yaml", "model.yaml", "team.toml", "nobody.toml"]).ended(2);
    assert!(run.stdout.contains("model.yaml: OK") && run.stdout.contains("team.toml: OK"), "{}", run.stdout);
    assert!(run.stderr.contains("nowhere.yaml") && run.stderr.contains("nobody.toml"), "{}", run.stderr);
}

#[test]
fn the_configuration_is_that_of_the_files_folder_and_of_no_other() {
    let room = room();
    room.file("palier.toml", "language = \"xx\"\n");
    room.file("other/model.yaml", MODEL);
    room.file("other/team.toml", HEAD);
    room.file("other/palier.toml", "language = \"fr\"\n");
    room.palier(&["list"]).ended(4);
    room.palier(&["score", "team.toml"]).ended(4);
    room.palier(&["score", "other/team.toml"]).ended(0);
    let apart = Room::new();
    apart.file("palier.toml", "language = \"fr\"\n");
    apart.file("model.yaml", MODEL);
    apart.file("team.toml", HEAD);
    let file = apart.path("team.toml");
    let run = room.palier(&["score", file.to_str().unwrap()]).ended(0);
    assert!(run.stdout.contains("Domaine"), "{}", run.stdout);
}

#[test]
fn a_questionnaire_in_the_place_of_an_assessment_is_one_fault() {
    let room = room();
    for verb in ["score", "gaps", "report"] {
        let run = room.palier(&[verb, "model.yaml"]).ended(4);
        assert!(
            run.stderr.contains("model.yaml:1:1: expected an assessment (TOML), found YAML")
                && run.stderr.contains("-q model.yaml"),
            "{run:?}"
        );
        assert_eq!(run.stderr.matches("model.yaml:").count(), 1, "{}", run.stderr);
    }
}

#[test]
fn what_every_verb_takes_may_be_said_again_and_the_last_holds() {
    let room = room();
    let run =
        room.palier(&["--language", "fr", "score", "team.toml", "--language", "en", "--plain", "--plain"]).ended(0);
    assert!(run.stdout.contains("Domain: O Organisation"), "{}", run.stdout);
    let run = room.palier(&["score", "team.toml", "--language", "en", "--language", "fr", "-vv"]).ended(0);
    assert!(run.stdout.contains("Domaine"), "{}", run.stdout);
    // What is judged is never said twice without a word.
    room.palier(&["score", "team.toml", "--max-age", "1", "--max-age", "2"]).ended(2);
}

#[test]
fn a_dash_is_standard_input_wherever_a_file_is_read() {
    let room = room();
    assert!(room.palier_fed(&["show", "-"], MODEL).ended(0).stdout.starts_with("Questionnaire – Model\n"));
    assert_eq!(room.palier_fed(&["show", "-", "--format", "yaml"], MODEL).ended(0).stdout, MODEL);
    let yaml = "palier: profile/1\nfor: { id: model, version: \"1\" }\nprofiles:\n  - { id: piped, title: Piped, every: \"1\" }\n";
    for profile in [yaml, "id,level\nO-1,1\n"] {
        let run = room.palier_fed(&["score", "team.toml", "--target", "-"], profile).ended(0);
        assert!(run.stdout.contains("not reached") || run.stdout.contains("undetermined"), "{}", run.stdout);
    }
    let run = room.palier_fed(&["translate", "-", "--to", "fr"], MODEL).ended(0);
    assert!(run.stdout.contains("\npalier: translation/1\nof: { id: model"), "{run:?}");
}

#[test]
fn the_ending_names_the_format_of_what_is_shown() {
    let room = room();
    for (name, begin) in [
        ("form.pdf", "%PDF-"),
        ("form.html", "<!DOCTYPE html>"),
        ("form.md", "**TLP:CLEAR**"),
        ("form.txt", "Questionnaire – Model\n"),
        ("own.yaml", "palier: "),
    ] {
        let run = room.palier(&["show", "model", "-o", name]).ended(0);
        assert!(run.stderr.contains(name) && run.stdout.is_empty(), "{run:?}");
        let bytes = std::fs::read(room.path(name)).unwrap();
        assert!(bytes.starts_with(begin.as_bytes()), "{name}");
    }
    // What someone may have worked on is not overwritten.
    let run = room.palier(&["show", "model", "-o", "own.yaml"]).ended(1);
    assert!(run.stderr.contains("already exists"), "{}", run.stderr);
    room.palier(&["show", "model", "--format", "yaml", "--documents"]).ended(2);
    room.palier(&["show", "model", "-o", "team.toml"]).ended(2);
    assert_eq!(room.read("team.toml"), HEAD);
}

#[test]
fn a_session_is_held_in_a_language_that_its_questionnaire_speaks() {
    let room = Room::new();
    room.file("propre.yaml", &MODEL.replace("id: model", "id: propre").replace("language: en", "language: fr"));
    let begun = |questionnaire: &str, file: &str, more: &[&str]| {
        let all = [&["new", file, "-q", questionnaire, "--team", "Team", "--date", "2026-03-10"], more].concat();
        room.palier(&all).ended(0);
        room.read(file).lines().find(|line| line.starts_with("language")).unwrap().to_owned()
    };
    assert_eq!(begun("propre", "a.toml", &[]), "language = \"fr\"");
    assert_eq!(begun("propre", "b.toml", &["--language", "pt"]), "language = \"pt\"");
    assert_eq!(begun("sim3", "c.toml", &["--language", "fr"]), "language = \"fr\"");
    assert_eq!(begun("sim3", "d.toml", &[]), "language = \"en\"");
}

#[test]
fn a_merge_that_leaves_nothing_open_says_so() {
    let room = room();
    for (file, level) in [("a.toml", "1"), ("b.toml", "1")] {
        // Two files of the same bytes would be one person's.
        room.file(file, &format!("# {file}\n{HEAD}[answers.O-1]\nlevel = \"{level}\"\n[answers.O-2]\nlevel = \"1\"\n"));
    }
    let run = room.palier(&["merge", "a.toml", "b.toml", "-o", "c.toml"]).ended(0);
    assert!(run.stderr.contains("no question is open"), "{}", run.stderr);
    room.file("b.toml", &format!("# b\n{HEAD}"));
    let run = room.palier(&["merge", "a.toml", "b.toml", "team.toml", "-o", "d.toml"]).ended(0);
    assert!(!run.stderr.contains("decide the open questions with"), "{}", run.stderr);
    room.file("a.toml", &format!("# a\n{HEAD}"));
    let run = room.palier(&["merge", "a.toml", "b.toml", "-o", "e.toml"]).ended(0);
    assert!(run.stderr.contains("decide the open questions with"), "{}", run.stderr);
}
