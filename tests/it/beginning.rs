//! What is asked before there is an assessment, in a real pseudo-terminal: what to do, the language, the file, the questionnaire.

use crate::pty::Pty;
use crate::room::Room;
use crate::terminal::{is_whole, room_with, shown};

#[test]
fn the_program_alone_shows_a_menu() {
    let room = room_with("");
    let mut pty = Pty::start(&room.command(&["--language", "fr"]), 80, 24);
    pty.see("> Commencer une évaluation");
    shown("80x24-menu", &pty);
    pty.press("\u{1b}[B\u{1b}[B").see("> Voir les scores").press("\r");
    pty.see_at("Fichier de l’évaluation", "Texte> ").press("team\r");
    let ended = pty.end();
    assert_eq!(ended.status, Some(0), "{ended:#?}");
    assert!(ended.screen.contains("CERT-Baobab"), "{}", ended.screen);
    is_whole(&ended);
    // From there an interview begins on a file that is not there yet.
    let mut pty = Pty::start(&room.command(&["--language", "fr"]), 80, 24);
    pty.see("> Commencer une évaluation").press("\r").see_at("Fichier de l’évaluation", "Texte> ").press("neu\r");
    pty.see("> Maturité d’un CSIRT");
    let ended = pty.press("\u{3}").end();
    let said = "Interrompu ; rien n’était encore enregistré";
    assert_eq!((ended.status, ended.screen.as_str()), (Some(130), said), "no prompt is left behind");
    assert!(!room.path("neu.toml").exists());
}

#[test]
fn where_nothing_says_the_language_it_is_asked_for() {
    let room = Room::new();
    let mut pty = Pty::start(&room.command(&["interview", "new.toml", "-q", "sim3"]), 80, 24);
    pty.see("Language · Langue · Língua").press("\u{1b}[B\r").see("Nom de l’équipe").press("CERT-Baobab\r");
    pty.see("À quel organisme l’équipe appartient-elle").press("\u{3}");
    assert_eq!(pty.end().status, Some(130));
    assert!(room.read("new.toml").contains("language = \"fr\""), "{}", room.read("new.toml"));
    // Where it stopped, it goes on in the same language.
    let mut pty = Pty::start(&room.command(&["interview", "new.toml"]), 80, 24);
    pty.see("À quel organisme l’équipe appartient-elle").press("\u{3}");
    assert_eq!(pty.end().status, Some(130));
}

#[test]
fn the_language_is_asked_for_before_the_file_is() {
    let room = Room::new();
    let mut pty = Pty::start(&room.command(&["interview"]), 80, 24);
    pty.see("Language · Langue · Língua").press("\u{1b}[B\u{1b}[B\r").see("Ficheiro da avaliação").press("nova\r");
    pty.see("> Maturidade de um CSIRT").press("\r").see("Nome da equipa").press("CERT-Embondeiro\r");
    pty.see("A que organização pertence").press("\u{3}");
    assert_eq!(pty.end().status, Some(130));
    assert!(room.read("nova.toml").contains("language = \"pt\""), "{}", room.read("nova.toml"));
    // Whoever leaves the question is not asked it twice.
    let mut pty = Pty::start(&room.command(&["interview"]), 80, 24);
    pty.see("Language · Langue · Língua").press("\u{1b}").see("File of the assessment").press("other\r");
    pty.see("Which questionnaire").press("\u{3}");
    assert_eq!(pty.end().status, Some(130));
}
