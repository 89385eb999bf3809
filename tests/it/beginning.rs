//! What is asked before there is an assessment, in a real pseudo-terminal: what to do, the language, the file, the questionnaire.

use crate::pty::Pty;
use crate::room::Room;
use crate::terminal::{is_whole, room_with, shown};

#[test]
fn the_program_alone_shows_the_assessments_of_the_folder() {
    let room = room_with("[answers.O-1]\nlevel = \"2\"\n");
    room.file("other.toml", "[tool]\nname = \"x\"\n");
    let mut pty = Pty::start(&room.command(&["--language", "fr"]), 80, 24);
    pty.see("▸ 1 team.toml").see("CERT-Baobab · 10 mars 2026 · 1/45");
    assert!(!pty.screen().contains("other.toml"), "{}", pty.screen());
    shown("80x24-start", &pty);
    pty.press("\r").see("Afficher les scores").press("2");
    let ended = pty.end();
    assert_eq!(ended.status, Some(0), "{ended:#?}");
    assert!(ended.screen.contains("CERT-Baobab"), "{}", ended.screen);
    is_whole(&ended);
    // From there an interview begins in a new file.
    let mut pty = Pty::start(&room.command(&["--language", "fr"]), 80, 24);
    pty.see("▸ 1 team.toml").press("2").see_at("Nom du nouveau fichier", "Texte> ").press("neu\r");
    pty.see("Quel questionnaire");
    let ended = pty.press("\u{3}").end();
    let said = "Interrompu ; rien n’était encore enregistré";
    assert_eq!((ended.status, ended.screen.as_str()), (Some(130), said), "no page is left on the screen");
    assert!(!room.path("neu.toml").exists());
}

#[test]
fn an_interview_without_a_file_shows_the_assessments_and_continues_one() {
    let room = room_with("[answers.O-1]\nlevel = \"2\"\n");
    let mut pty = Pty::start(&room.command(&["interview", "--language", "fr"]), 80, 24);
    pty.see("▸ 1 team.toml").press("\r").see("O-2  Communauté").press("q");
    assert_eq!(pty.end().status, Some(0));
}

#[test]
fn if_nothing_says_the_language_it_is_asked_for() {
    let room = Room::new();
    let mut pty = Pty::start(&room.command(&["interview", "new.toml", "-q", "sim3"]), 80, 24);
    pty.see("Language · Langue · Língua").press("2").see("Nom de l’équipe").press("CERT-Baobab\r");
    pty.see("Commencer par O-1").press("\u{3}");
    assert_eq!(pty.end().status, Some(130));
    assert!(room.read("new.toml").contains("language = \"fr\""), "{}", room.read("new.toml"));
    // It continues in the same language.
    let mut pty = Pty::start(&room.command(&["interview", "new.toml"]), 80, 24);
    pty.see("Commencer par O-1").press("\u{3}");
    assert_eq!(pty.end().status, Some(130));
}

#[test]
fn the_language_is_asked_for_before_the_file_is() {
    let room = Room::new();
    let mut pty = Pty::start(&room.command(&["interview"]), 80, 24);
    pty.see("Language · Langue · Língua").press("3").see("Esta pasta ainda não contém avaliações").press("\r");
    pty.see_at("Nome do novo ficheiro", "Texto> ").press("nova\r");
    pty.see("Maturidade de um CSIRT").press("\r").see("Nome da equipa").press("CERT-Embondeiro\r");
    pty.see("Começar por O-1").press("\u{3}");
    assert_eq!(pty.end().status, Some(130));
    assert!(room.read("nova.toml").contains("language = \"pt\""), "{}", room.read("nova.toml"));
}

#[test]
fn a_mistyped_name_is_not_a_new_assessment() {
    let room = room_with("[answers.O-1]\nlevel = \"2\"\n");
    for name in ["tem.toml", "team", "TEAM.toml"] {
        let mut pty = Pty::start(&room.command(&["interview", name, "--language", "fr"]), 80, 24);
        pty.see(&format!("Fichier introuvable : « {name} » ; vouliez-vous dire « team.toml » ?"));
        pty.see("▸ 1 Poursuivre team.toml").press("\r").see("O-2  Communauté").press("q");
        assert_eq!(pty.end().status, Some(0));
    }
    let mut pty = Pty::start(&room.command(&["interview", "autre", "--language", "fr"]), 80, 24);
    pty.see("Fichier introuvable : « autre »").see("Commencer une nouvelle évaluation dans autre.toml").press("\u{1b}");
    assert_eq!(pty.end().status, Some(0));
    let names: Vec<_> = std::fs::read_dir(room.path("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["team.toml"], "nothing was made");
}

#[test]
fn tab_completes_the_name_of_a_file() {
    let room = room_with("");
    std::fs::create_dir(room.path("nationale")).unwrap();
    let mut pty = Pty::start(&room.command(&["--language", "fr"]), 80, 24);
    pty.see("▸ 1 team.toml").press("2").see_at("Nom du nouveau fichier", "Texte> ").press("nat\t");
    pty.see("Texte> nationale/").press("neu\r").see("Quel questionnaire").press("\u{3}");
    assert_eq!(pty.end().status, Some(130));
}

#[test]
fn new_asks_for_what_is_missing_and_leaves_nothing_when_it_is_interrupted() {
    let room = Room::new();
    let mut pty = Pty::start(&room.command(&["new", "team.toml", "--language", "fr"]), 80, 24);
    pty.see("Quel questionnaire").press("\r").see("Nom de l’équipe").press("CERT-Baobab\r");
    let ended = pty.end();
    assert_eq!(ended.status, Some(0), "{ended:#?}");
    is_whole(&ended);
    assert!(room.read("team.toml").contains("team = \"CERT-Baobab\""));
    let mut pty = Pty::start(&room.command(&["new", "other.toml", "--language", "fr"]), 80, 24);
    pty.see("Quel questionnaire").press("\u{3}");
    let ended = pty.end();
    assert_eq!(ended.status, Some(130), "{ended:#?}");
    is_whole(&ended);
    assert!(!room.path("other.toml").exists());
}
