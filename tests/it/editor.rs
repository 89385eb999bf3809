//! Long notes in the user's own editor, in a real pseudo-terminal.

use crate::pty::Pty;
use crate::room::Room;

const FILE: &str = r#"palier = "assessment/1"
questionnaire = { id = "sim3", version = "2.0" }
subject = { team = "CERT-Baobab" }
session = { date = 2026-03-10 }
[answers.O-1]
note = "avant"
"#;

/// An interview at the note of the first question, with a shell script as the editor.
fn note_with(room: &Room, script: &str) -> Pty {
    room.file("team.toml", FILE);
    room.file("editor.sh", script);
    let mut command = room.command(&["interview", "team.toml", "--language", "fr"]);
    command.env("EDITOR", "sh editor.sh");
    let mut pty = Pty::start(&command, 80, 24);
    pty.see("O-1  Mandat").press("n").see("Texte> avant").press(" et").see("avant et").press("\u{f}");
    pty
}

#[test]
fn a_long_note_is_written_in_the_users_editor() {
    let room = Room::new();
    // It finds what was typed so far, in a file that only its owner may read, on a terminal as it is elsewhere.
    let script =
        "stat -c %a \"$1\" > mode\nstty -a > modes\nprintf ' après\\n\\ndeuxième\\n' >> \"$1\"\necho \"$1\" > name\n";
    let mut pty = note_with(&room, script);
    pty.see("Note  avant et après deuxième");
    let toml: toml::Table = room.read("team.toml").parse().unwrap();
    assert_eq!(toml["answers"]["O-1"]["note"].as_str(), Some("avant et après\n\ndeuxième"));
    assert_eq!(room.read("mode"), "600\n");
    let modes = room.read("modes");
    assert!(modes.split_whitespace().any(|mark| mark == "echo") && modes.contains(" icanon"), "{modes}");
    assert!(!std::path::Path::new(room.read("name").trim()).exists(), "the file is deleted afterwards");
    // The interview has its keys back.
    pty.press("3").see("✓ O-1").press("q");
    assert_eq!(pty.end().status, Some(0));
}

#[test]
fn an_editor_that_fails_loses_nothing() {
    let room = Room::new();
    let mut pty = note_with(&room, "echo perdu > \"$1\"; exit 3");
    pty.see("a échoué").see("Texte> avant et").press("\r").see("Note  avant et");
    assert!(room.read("team.toml").contains("note = \"avant et\""));
}

#[test]
fn ctrl_c_in_the_editor_is_meant_for_the_editor() {
    let room = Room::new();
    let script = "trap 'printf \" attrapé\" >> \"$1\"; exit 0' INT\necho prêt\nwhile :; do sleep 0.05; done";
    let mut pty = note_with(&room, script);
    pty.see("prêt").press("\u{3}").see("Note  avant et attrapé").press("q");
    assert_eq!(pty.end().status, Some(0));
}
