//! The interview in a real pseudo-terminal, in the hands of tired people: keys that mean nothing, texts given up by mistake,
//! windows closed in the middle of a sentence, folders that vanish.

use crate::pty::Pty;
use crate::room::Room;
use crate::terminal::{first_question, is_interrupted, press_ctrl_c, press_ctrl_d, room_with, terminate};

#[test]
fn a_list_keeps_its_place_when_the_window_is_resized() {
    let room = room_with("");
    let mut pty = first_question(&room);
    pty.press("o").see("sur 45").press("\u{1b}[B\u{1b}[B").see("▸   O-3");
    pty.resize(40, 12).see("▸   O-3").resize(80, 24).see("▸   O-3");
    // The arrows lead around the ends, and letters search.
    pty.press("\u{1b}[H\u{1b}[A").see("▸   P-17").press("\u{1b}[B").see("▸   O-1 ");
    pty.press("p-1").see("▸   P-1 ").press("\r").see("P-1  ");
}

#[test]
fn every_screen_bears_a_narrow_window_and_a_wide_one_again() {
    let room = room_with("");
    let mut pty = first_question(&room);
    for (keys, there) in [
        ("?", "Demandez le nom"),
        ("k", "Touches"),
        ("c", "déclare"),
        ("n", "Texte>"),
        ("w", "Texte>"),
        ("u", "Texte>"),
        ("v", "Texte>"),
        ("f", "confiance"),
        ("e", "Titre>"),
        ("j", "Choix>"),
        ("o", "Choix>"),
        ("d", "Choix>"),
        ("l", "Choix>"),
        ("p", "CERT-Baobab"),
        ("r", "Bilan"),
    ] {
        pty.press(keys).see(there);
        for (columns, rows) in [(40, 24), (40, 10), (60, 20), (120, 40), (80, 24)] {
            pty.resize(columns, rows).see(there);
        }
        pty.press("\u{1b}").see("0–4 répondre");
    }
    assert!(!room.read("team.toml").contains("[answers"), "nothing was answered");
}

#[test]
fn keys_without_a_letter_do_nothing() {
    let room = room_with("");
    let mut pty = first_question(&room);
    let before = room.read("team.toml");
    // F1 to F12, with and without Shift or Ctrl, Ctrl and Alt with arrows, Insert, and as some terminals say Home and End.
    let codes = "OP OQ OR OS [15~ [17~ [24~ [1;2P [1;5Q [23;5~ [1;5C [1;3D [5;5~ [2~ [2;5~ OH OF [1;5H [Z";
    for code in codes.split(' ') {
        pty.press(&format!("\u{1b}{code}"));
    }
    pty.press("9").see("« 9 » n’est pas une touche ici").see("O-");
    pty.press("n").see_at("Note : qui", "Texte> ").press("mot").see("Texte> mot");
    pty.press("\u{1b}[1;5D\u{1b}OQ\u{1b}[1;2Sx").see("x").press("\u{1b}").see("0–4 répondre");
    assert_eq!(room.read("team.toml"), before);
}

#[test]
fn a_paste_without_marks_is_one_note_too() {
    let room = room_with("");
    let mut pty = first_question(&room);
    pty.press("n").see_at("Note : qui a dit", "Texte> ").press("3 agents\r2 postes\rq").see("2 postes");
    pty.press("\r").see("Note  3 agents 2 postes q");
    let toml: toml::Table = room.read("team.toml").parse().unwrap();
    let answer = &toml["answers"]["O-1"];
    assert_eq!((answer["note"].as_str(), answer.get("level")), (Some("3 agents\n2 postes\nq"), None));
}

#[test]
fn a_paste_without_marks_at_a_question_answers_nothing() {
    let room = room_with("");
    let mut pty = first_question(&room);
    let before = room.read("team.toml");
    pty.press("3 agents, azzy ok\nq\r4").see("texte collé ignoré");
    assert_eq!(room.read("team.toml"), before);
    pty.press("2").see("✓ O-1");
}

#[test]
fn a_long_text_is_not_given_up_with_one_key() {
    let room = room_with("");
    let mut pty = first_question(&room);
    let text = "Le directeur dit que le décret attend encore la signature";
    pty.press("n").see_at("Note : qui a dit", "Texte> ").press(text).see("la signature");
    pty.press("\u{1b}").see("Échap de nouveau").press("\r").see("Note  Le directeur");
    pty.press("n").see("Texte> Le directeur").press(" du ministre").see("ministre");
    pty.press("\u{1b}").see("Échap de nouveau").press("s").see("ministres").press("\u{1b}");
    pty.see("Échap de nouveau").press("\u{1b}").see("0–4 répondre");
    assert!(room.read("team.toml").contains(&format!("note = \"{text}\"")));
    // What is recorded already is left with one.
    pty.press("n").see("Texte> Le directeur").press("\u{1b}").see("0–4 répondre");
}

#[test]
fn a_note_that_was_being_written_is_kept_however_it_ends() {
    fn close(pty: &mut Pty) {
        pty.close();
    }
    for break_off in [press_ctrl_c, press_ctrl_d, terminate, close] {
        let room = room_with("");
        let mut pty = first_question(&room);
        pty.press("n").see_at("Note : qui a dit", "Texte> ").press("Le décret att").see("décret att");
        break_off(&mut pty);
        let ended = pty.end();
        if !ended.screen.contains("Texte>") {
            assert!(ended.screen.contains("conservé dans la note de O-1"), "{}", ended.screen);
            is_interrupted(&ended);
        }
        assert_eq!(ended.status, Some(130));
        assert!(room.read("team.toml").contains("[answers.O-1]\nnote = \"Le décret att\"\n"));
    }
}

#[test]
fn ctrl_z_where_nobody_can_wake_it_only_draws_again() {
    let room = room_with("");
    let mut pty = first_question(&room);
    pty.press("\u{1a}").press("3").see("✓ O-1");
    pty.press("n").see_at("Note : qui a dit", "Texte> ").press("mot\u{1a}\u{c}").see("Texte> mot");
    pty.press("\u{3}");
    is_interrupted(&pty.end());
}

#[test]
fn when_the_folder_vanishes_the_answer_stays_and_another_place_is_offered() {
    let room = room_with("");
    std::fs::create_dir(room.path("stick")).unwrap();
    std::fs::rename(room.path("team.toml"), room.path("stick/team.toml")).unwrap();
    let command = room.command(&["interview", "stick/team.toml", "--language", "fr", "--as-of", "2026-03-12"]);
    let mut pty = Pty::start(&command, 80, 24);
    pty.see("Commencer par O-1").press("\r").see("O-1  Mandat").press("2").see("✓ O-1");
    pty.press("N").see_at("Note : qui", "Texte> ").press("vu").see("Texte> vu");
    std::fs::remove_dir_all(room.path("stick")).unwrap();
    pty.press("\r").see("Votre réponse est conservée ici").press("r").see("Votre réponse est conservée ici");
    pty.press("p").see_at("Dans quel fichier tout enregistrer", "Fichier> ").press("stick/again.toml\r").see("! ");
    pty.see("Fichier> stick/again.toml").press("\u{15}").press("here.toml\r");
    pty.see("désormais, tout est enregistré dans « here.toml »");
    pty.press("F").see("Quelle confiance").press("3").see("O-2  ").press("q");
    let ended = pty.end();
    assert!(ended.screen.ends_with("palier interview here.toml --language fr"), "{}", ended.screen);
    let toml: toml::Table = room.read("here.toml").parse().unwrap();
    let answer = &toml["answers"]["O-1"];
    assert_eq!((answer["level"].as_str(), answer["note"].as_str()), (Some("2"), Some("vu")));
    assert_eq!(answer["confidence"].as_str(), Some("high"));
}

/// The first question in plain lines.
fn plain(room: &Room) -> Pty {
    plain_on(room, 80)
}

fn plain_on(room: &Room, columns: u16) -> Pty {
    let mut command = room.command(&["interview", "team.toml", "--language", "fr", "--plain"]);
    command.env("EDITOR", "sh editor.sh");
    let mut pty = Pty::start(&command, columns, 24);
    pty.see_at("1 : Commencer par O-1", "Choix> ").press("1\r").see_at("O-1  Mandat", "Réponse> ");
    pty
}

/// The first question in plain lines of an assessment in which something is recorded: it goes on there.
fn plain_again(room: &Room) -> Pty {
    let mut command = room.command(&["interview", "team.toml", "--language", "fr", "--plain"]);
    command.env("EDITOR", "sh editor.sh");
    let mut pty = Pty::start(&command, 80, 24);
    pty.see_at("O-1  Mandat", "Réponse> ");
    pty
}

fn note(room: &Room) -> Option<String> {
    let toml: toml::Table = room.read("team.toml").parse().unwrap();
    Some(toml.get("answers")?.get("O-1")?.get("note")?.as_str()?.to_owned())
}

#[test]
fn in_plain_lines_a_pasted_text_is_one_note() {
    let room = room_with("");
    let mut pty = plain(&room);
    pty.press("n\r")
        .see_at("Note : qui a dit", "Texte> ")
        .press("3 agents\r2\rq\r")
        .see_at("Note : 3 agents", "Réponse> ");
    assert_eq!(note(&room).as_deref(), Some("3 agents\n2\nq"));
    assert!(!room.read("team.toml").contains("level"));
}

#[test]
fn in_plain_lines_nothing_of_five_thousand_letters_is_lost_unsaid() {
    let room = room_with("");
    // What the terminal echoes is in one row only where it is wide enough.
    let mut pty = plain_on(&room, 5200);
    pty.press("n\r").see_at("Note : qui a dit", "Texte> ").press(&"mot ".repeat(1250)).press("\r");
    pty.see_at("le terminal a coupé cette ligne après", "Texte> ").press("fin\r").see_at("Note : mot", "Réponse> ");
    let note = note(&room).unwrap();
    assert!(note.len() > 4000 && note.ends_with("fin"), "{} {note}", note.len());
}

#[test]
fn in_plain_lines_a_long_text_is_written_in_the_editor() {
    let room = room_with("[answers.O-1]\nnote = \"avant\"\n");
    room.file("editor.sh", "printf ' et après' >> \"$1\"\n");
    let mut pty = plain_again(&room);
    pty.press("n\r").see_at("« ! » seul ouvre votre éditeur", "Texte> ").press("!\r");
    pty.see_at("Note : avant et après", "Réponse> ").press("\u{3}");
    is_interrupted(&pty.end());
    assert_eq!(note(&room).as_deref(), Some("avant et après"));
}

#[test]
fn in_plain_lines_a_note_that_was_being_written_is_kept() {
    for break_off in [press_ctrl_c, terminate, |pty: &mut Pty| _ = pty.press("\u{4}\u{4}")] {
        let room = room_with("");
        let mut pty = plain(&room);
        pty.press("n\r").see_at("Note : qui a dit", "Texte> ").press("Le décret att").see_at("", "att");
        break_off(&mut pty);
        let ended = pty.end();
        assert!(ended.screen.contains("conservé dans la note de O-1"), "{}", ended.screen);
        is_interrupted(&ended);
        assert_eq!(note(&room).as_deref(), Some("Le décret att"));
    }
}
