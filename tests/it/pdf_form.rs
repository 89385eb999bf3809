//! The PDF form of a questionnaire, filled in and taken back.

use std::process::Command;

use lopdf::{Document, Object, ObjectId, text_string};

use crate::program::is_here;
use crate::room::Room;

const TEAM: &str = "# Ours.\npalier = \"assessment/1\"\nquestionnaire = { id = \"sim3\", version = \"2.0\" }\n\n[subject]\n\
    team = \"CERT-Baobab\"\n\n[session]\ndate = 2026-03-10\n\n[answers.O-1]\nlevel = \"2\"\nnote = \"Seen.\"\n";

fn room() -> Room {
    let room = Room::new();
    room.file("team.toml", TEAM);
    room.palier(&["show", "sim3", "--format", "pdf", "-o", "blank.pdf"]).ended(0);
    room
}

/// Fills fields of the blank form as a reader does: text as a string, a choice as the state of its button and the value of its field.
fn fill(room: &Room, fields: &[(&str, &str)]) {
    let mut file = Document::load(room.path("blank.pdf")).unwrap();
    let form = file.catalog().unwrap().get(b"AcroForm").unwrap().as_reference().unwrap();
    let all = file.get_dictionary(form).unwrap().get(b"Fields").unwrap().as_array().unwrap().clone();
    for (name, value) in fields {
        let is_named = |id: &ObjectId| {
            let found = file.get_dictionary(*id).unwrap().get(b"T").unwrap();
            lopdf::decode_text_string(found).unwrap() == *name
        };
        let id = all.iter().map(|field| field.as_reference().unwrap()).find(is_named).unwrap();
        let field = file.get_dictionary_mut(id).unwrap();
        if field.get(b"FT").unwrap().as_name().unwrap() == b"Tx" {
            field.set("V", text_string(value));
            continue;
        }
        field.set("V", *value);
        let kids = field.get(b"Kids").unwrap().as_array().unwrap().clone();
        let mut chosen = false;
        for kid in kids {
            let kid = file.get_dictionary_mut(kid.as_reference().unwrap()).unwrap();
            let states = kid.get(b"AP").unwrap().as_dict().unwrap().get(b"N").unwrap().as_dict().unwrap();
            if states.has(value.as_bytes()) {
                kid.set("AS", Object::from(*value));
                chosen = true;
            }
        }
        assert!(chosen, "{name} has no option {value}");
    }
    file.save(room.path("form.pdf")).unwrap();
}

#[test]
fn what_is_filled_in_arrives_and_all_else_stays() {
    let room = room();
    fill(
        &room,
        &[
            ("O-2/level", "3"),
            ("O-2/note", "Liste signée – « à jour »\nnon"),
            ("O-2/claimed", "4"),
            ("T-1/not_applicable", "We run no systems."),
            ("P-2/unknown", "The press office"),
            // What the file says already.
            ("O-1/level", "2"),
        ],
    );
    let run = room.palier(&["import", "team.toml", "form.pdf", "--dry-run"]).ended(0);
    assert!(run.stdout.contains("O-2/answer: (empty) → 3\n"), "{}", run.stdout);
    assert!(!run.stdout.contains("O-1/"), "{}", run.stdout);
    assert_eq!(room.read("team.toml"), TEAM);
    room.palier(&["import", "team.toml", "form.pdf"]).ended(0);
    let text = room.read("team.toml");
    assert!(text.starts_with(TEAM), "{text}");
    let now: toml::Table = text.parse().unwrap();
    let answer = |id: &str, key: &str| now["answers"][id].get(key).and_then(toml::Value::as_str).map(str::to_owned);
    assert_eq!(answer("O-2", "level").as_deref(), Some("3"));
    assert_eq!(answer("O-2", "note").as_deref(), Some("Liste signée – « à jour »\nnon"));
    assert_eq!(answer("O-2", "claimed").as_deref(), Some("4"));
    assert_eq!(answer("T-1", "not_applicable").as_deref(), Some("We run no systems."));
    assert_eq!(answer("P-2", "unknown").as_deref(), Some("The press office"));
    assert_eq!(now["answers"].as_table().unwrap().len(), 4);
    // Once more changes nothing.
    let run = room.palier(&["import", "team.toml", "form.pdf"]).ended(0);
    assert!(run.stderr.contains("no change"), "{}", run.stderr);
}

#[test]
fn another_value_is_a_conflict_until_a_side_is_chosen() {
    let room = room();
    fill(&room, &[("O-1/level", "3"), ("O-3/level", "1")]);
    let run = room.palier(&["import", "team.toml", "form.pdf"]).ended(1);
    assert!(run.stderr.contains("form.pdf:O-1/level: O-1/answer\n  form: 3\n  file: 2\n"), "{}", run.stderr);
    assert_eq!(room.read("team.toml"), TEAM);
    room.palier(&["import", "team.toml", "form.pdf", "--prefer", "file"]).ended(0);
    assert!(room.read("team.toml").starts_with(TEAM));
    room.palier(&["import", "team.toml", "form.pdf", "--prefer", "form"]).ended(0);
    assert!(room.read("team.toml").contains("[answers.O-1]\nlevel = \"3\"\n"));
}

#[test]
fn a_blank_form_changes_nothing_and_a_wrong_one_is_an_error() {
    let room = room();
    let run = room.palier(&["import", "team.toml", "blank.pdf"]).ended(0);
    assert!(run.stderr.contains("no change"), "{}", run.stderr);
    fill(&room, &[("O-2/claimed", "9"), ("T-1/level", "2"), ("T-1/not_applicable", "x")]);
    let run = room.palier(&["import", "team.toml", "form.pdf"]).ended(4);
    assert!(run.stderr.contains("form.pdf:T-1/not_applicable"), "{}", run.stderr);
    fill(&room, &[("O-2/claimed", "9")]);
    let run = room.palier(&["import", "team.toml", "form.pdf"]).ended(4);
    assert!(run.stderr.contains("form.pdf:O-2/claimed"), "{}", run.stderr);
    room.palier(&["show", "gci", "--format", "pdf", "-o", "other.pdf"]).ended(0);
    let run = room.palier(&["import", "team.toml", "other.pdf"]).ended(4);
    assert!(run.stderr.contains("gci@"), "{}", run.stderr);
    room.palier(&["report", "team.toml", "-o", "report.pdf"]).ended(0);
    let run = room.palier(&["import", "team.toml", "report.pdf"]).ended(4);
    assert!(run.stderr.contains("not a form of 'palier show --format pdf'"), "{}", run.stderr);
    assert_eq!(room.read("team.toml"), TEAM);
}

#[test]
fn a_form_that_another_program_has_saved_again_is_read_and_one_with_a_password_is_not() {
    if !is_here("qpdf") {
        return;
    }
    let room = room();
    fill(&room, &[("O-2/level", "3"), ("O-2/note", "Vu.")]);
    let qpdf = |arguments: &[&str], to: &str| {
        let run = Command::new("qpdf").args(arguments).arg(room.path("form.pdf")).arg(room.path(to)).output().unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    };
    qpdf(&["--linearize", "--object-streams=generate", "--recompress-flate"], "saved.pdf");
    let run = room.palier(&["import", "team.toml", "saved.pdf", "--dry-run"]).ended(0);
    assert_eq!(run.stdout, "O-2/answer: (empty) → 3\nO-2/comment: (empty) → Vu.\n");
    qpdf(&["--encrypt", "secret", "owner", "256", "--"], "locked.pdf");
    let run = room.palier(&["import", "team.toml", "locked.pdf"]).ended(4);
    assert!(run.stderr.contains("password"), "{}", run.stderr);
}
