//! The interview in a real pseudo-terminal, in French with the longest questionnaire.
//!
//! The screens are held cell by cell in `screens/`: each file has the letters, their looks and the place of the cursor.

use rustix::process::Signal;

use crate::pty::{Ended, Pty};
use crate::room::Room;

/// What stands in a file of which everything before the first question is stated.
const HEAD: &str = r#"palier = "assessment/1"
[questionnaire]
id = "sim3"
version = "2.0"
[subject]
team = "CERT-Baobab"
organisation = "Autorité de régulation du numérique"
country = "ML"
[session]
date = 2026-03-10
language = "fr"
assessors = ["Awa"]
participants = ["Toute l’équipe"]
scope = "Toute l’équipe"
target = "essential"
"#;

/// Three documents, one with wide letters.
const DOCUMENTS: &str = r#"
[evidence.decree]
title = "Décret n° 2024-0117 portant création, attributions et fonctionnement de l’équipe nationale"
kind = "document"
owner = "Secrétariat général du Gouvernement"
date = 2024-02-14
[evidence.log]
title = "漢字の記録 – سجل الحوادث"
kind = "record"
date = 2026-01-02
expires = 2026-02-01
[evidence.talk]
title = "Entretien avec le directeur"
kind = "interview"
"#;

/// The commands with which each of these tests begins.
const LONG: [&str; 6] = ["interview", "team.toml", "--language", "fr", "--as-of", "2026-03-12"];

pub(crate) fn room_with(more: &str) -> Room {
    let room = Room::new();
    room.file("team.toml", &format!("{HEAD}{more}"));
    room
}

/// A file in which every question is answered, save those named.
pub(crate) fn answered_but(blank: &[&str]) -> String {
    let bundled = &palier::questionnaire::BUNDLED[0];
    let source = palier::problem::Source::new("sim3.yaml", bundled.text);
    let questionnaire = palier::questionnaire::parse(&source).unwrap();
    let ids = questionnaire.questions().iter().map(|question| question.id().as_str());
    let answers: Vec<String> =
        ids.filter(|id| !blank.contains(id)).map(|id| format!("[answers.{id}]\nlevel = \"2\"\n")).collect();
    answers.concat()
}

pub(crate) fn begin(room: &Room, columns: u16, rows: u16) -> Pty {
    Pty::start(&room.command(&LONG), columns, rows)
}

/// The first question, past the head of its domain.
pub(crate) fn first_question(room: &Room) -> Pty {
    let mut pty = begin(room, 80, 24);
    pty.see_at("O Organisation", "Suite> ").press("\r").see_at("O-1 Mandat", "Réponse> ");
    pty
}

pub(crate) fn shown(name: &str, pty: &Pty) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("screens");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, pty.cells()));
}

/// Nothing of the terminal is left otherwise than it was.
#[track_caller]
pub(crate) fn is_whole(ended: &Ended) {
    let whole = ended.has_cursor && ended.has_echo && ended.has_lines && !ended.marks_paste;
    assert!(whole, "{ended:#?}");
}

/// What an interview says that was broken off.
#[track_caller]
pub(crate) fn is_interrupted(ended: &Ended) {
    assert_eq!(ended.status, Some(130), "{ended:#?}");
    let said = "Interrompu ; tout ce qui a été saisi est enregistré. Pour continuer :";
    assert!(ended.screen.replace('\n', " ").contains(said), "{}", ended.screen);
    // In the same way as it was held.
    let command = ended.screen.replace(" --plain", "");
    assert!(command.ends_with("\n    palier interview team.toml --language fr"), "{}", ended.screen);
    is_whole(ended);
}

pub(crate) fn press_ctrl_c(pty: &mut Pty) {
    pty.press("\u{3}");
}

pub(crate) fn press_ctrl_d(pty: &mut Pty) {
    pty.press("\u{4}");
}

pub(crate) fn terminate(pty: &mut Pty) {
    pty.signal(Signal::TERM);
}

/// Every kind of screen, as large as the terminal is.
fn every_screen(columns: u16, rows: u16) {
    let name = |what: &str| format!("{columns}x{rows}-{what}");
    let room = room_with(DOCUMENTS);
    let mut pty = begin(&room, columns, rows);
    pty.see_at("O Organisation", "Suite> ");
    shown(&name("domain"), &pty);
    pty.press("\r").see_at("O-1 Mandat", "Réponse> ");
    shown(&name("question"), &pty);
    pty.press("3").see_at("Constaté : 3", "Réponse> ");
    shown(&name("found"), &pty);
    pty.press("h").see_at("À demander", "suite> ");
    shown(&name("help"), &pty);
    pty.press("\u{1b}").see_at("Constaté : 3", "Réponse> ");
    pty.press("o").see_at("> O-2", "Choix> ");
    shown(&name("open"), &pty);
    pty.press("\u{1b}").see_at("Constaté : 3", "Réponse> ");
    pty.press("n").see_at("Note : qui a dit quoi", "Texte> ");
    let note = "L’adjointe a montré l’arrêté ; le directeur dit « 漢字 » et مرحبا, puis il faut attendre la signature du ministre";
    pty.press(note).see_at("du minist", "re");
    shown(&name("note"), &pty);
    pty.press("\r").see_at("Note : L’adjointe", "Réponse> ");
    shown(&name("noted"), &pty);
    pty.press("e").see_at("Quelle pièce", "Choix> ");
    shown(&name("evidence"), &pty);
    pty.press("1").see_at("Jusqu’à quel niveau", "Choix> ");
    shown(&name("proves"), &pty);
    pty.press("2").see_at("prouve 2", "Réponse> ");
    pty.press("k").see_at("Les touches", "suite> ");
    shown(&name("keys"), &pty);
    pty.press("\u{3}");
    is_interrupted(&pty.end());
    assert!(room.read("team.toml").contains(note));
}

/// The last screens, of a file in which almost everything is answered.
fn last_screens(columns: u16, rows: u16) {
    let name = |what: &str| format!("{columns}x{rows}-{what}");
    let room = room_with(&answered_but(&["T-10", "P-17"]));
    let mut pty = begin(&room, columns, rows);
    pty.see_at("T Outils", "Suite> ").press("\r").see_at("T-10 ", "Réponse> ");
    pty.press("2\r").see_at("Score", "Constat> ");
    shown(&name("domain-done"), &pty);
    pty.press("Bien.\r").see_at("P Processus", "Suite> ").press("\r").see_at("P-17 ", "Réponse> ");
    pty.press("s").see_at("Avant de terminer", "Choix> ");
    shown(&name("review"), &pty);
    pty.press("x").see_at("Votre conclusion", "Texte> ").press("Tout va bien.\r");
    pty.see_at("Que faut-il décider", "Texte> ").press("\r").see_at("encore être validée", "Choix> ");
    shown(&name("unready"), &pty);
    let ended = pty.press("\r").end();
    shown(&name("scorecard"), &pty);
    assert_eq!(ended.status, Some(0), "{ended:#?}");
    is_whole(&ended);
    assert!(ended.screen.contains("palier report team.toml"), "{}", ended.screen);
    let text = room.read("team.toml");
    assert!(text.contains("finding = \"Bien.\"") && text.contains("conclusion = \"Tout va bien.\""), "{text}");
}

#[test]
fn every_screen_fits_80_columns() {
    every_screen(80, 24);
    last_screens(80, 24);
}

#[test]
fn every_screen_fits_60_columns() {
    every_screen(60, 20);
    last_screens(60, 20);
}

#[test]
fn whoever_leaves_is_told_how_to_go_on_and_gets_the_terminal_back() {
    let room = room_with("");
    let mut pty = first_question(&room);
    let ended = pty.press("2").see_at("Constaté : 2", "Réponse> ").press("q").end();
    assert_eq!(ended.status, Some(0));
    assert!(
        ended.screen.contains("Tout est enregistré. Pour continuer :\n    palier interview team.toml"),
        "{ended:#?}"
    );
    is_whole(&ended);
    // The next time begins with the first question that is open.
    let mut pty = begin(&room, 80, 24);
    pty.see_at("O Organisation", "Suite> ").press("\r").see_at("O-2 Communauté", "Réponse> ");
    assert!(room.read("team.toml").contains("[answers.O-1]\nlevel = \"2\"\ndate = 2026-03-12\n"));
}

#[test]
fn wherever_it_is_broken_off_all_is_saved_and_the_terminal_is_whole() {
    // Keys that lead there, what is seen there, what breaks it off.
    let places = [("", "Réponse> "), ("nabc", "Texte> abc"), ("h", "suite> "), ("e", "Choix> ")];
    for (keys, prompt) in places {
        for break_off in [press_ctrl_c, press_ctrl_d, terminate] {
            let room = room_with("");
            let mut pty = first_question(&room);
            pty.press("2").see_at("Constaté : 2", "Réponse> ").press(keys).see_at("", prompt);
            break_off(&mut pty);
            is_interrupted(&pty.end());
            assert!(room.read("team.toml").contains("[answers.O-1]\nlevel = \"2\"\n"));
        }
    }
}

#[test]
fn a_list_is_broken_off_like_everything_else() {
    for break_off in [press_ctrl_c, press_ctrl_d, terminate] {
        let room = room_with("");
        let mut pty = first_question(&room);
        pty.press("o").see("> O-1");
        break_off(&mut pty);
        is_interrupted(&pty.end());
    }
}

#[test]
fn a_closed_window_ends_it_with_everything_saved() {
    for keys in ["", "nabc", "o"] {
        let room = room_with("");
        let mut pty = first_question(&room);
        pty.press("4").see_at("Constaté : 4", "Réponse> ");
        pty.press(keys).see(match keys {
            "" => "Constaté : 4",
            "o" => "> O-2",
            _ => "Texte> abc",
        });
        let ended = pty.close().end();
        assert_eq!((ended.status, ended.signal), (Some(130), None), "{keys:?}");
        assert!(room.read("team.toml").contains("[answers.O-1]\nlevel = \"4\"\n"));
        room.palier(&["check", "team.toml"]).ended(0);
        assert!(!room.path(".team.toml.lock").exists(), "the lock is given back");
    }
}

#[test]
fn a_new_size_in_the_middle_loses_nothing() {
    let room = room_with("");
    let mut pty = first_question(&room);
    pty.resize(40, 24).see_at("O-1 Mandat", "Réponse> ");
    assert!(pty.screen().contains("4  "), "all levels are there:\n{}", pty.screen());
    pty.press("n").see_at("Note : qui a dit", "Texte> ").press("avant la coupure, ").see_at("", "coupure, ");
    pty.resize(60, 20).see_at("Texte> avant la coupure,", "coupure, ");
    pty.press("après").see_at("", "après").resize(40, 12).see_at("Texte> avant", "après");
    pty.press("\r").see_at("Note : avant la coupure, après", "Réponse> ");
    pty.press("o").see("> O-1").resize(80, 24).press("\u{1b}").see_at("O-1 Mandat", "Réponse> ");
    assert!(room.read("team.toml").contains("note = \"avant la coupure, après\""));
}

#[test]
fn five_thousand_pasted_characters_are_kept_whole() {
    let room = room_with("");
    let mut pty = first_question(&room);
    let words: Vec<String> = (0..500).map(|number| format!("mot é{number:03}, ")).collect();
    let text = words.concat();
    assert_eq!(text.chars().count(), 5000);
    pty.press("n").see_at("Note : qui a dit", "Texte> ").paste(&text).see_at("", "é499, ");
    pty.press("\r").see_at("Note : mot é000", "Réponse> ");
    let toml: toml::Table = room.read("team.toml").parse().unwrap();
    assert_eq!(toml["answers"]["O-1"]["note"].as_str(), Some(text.trim()));
    // What is pasted where a key is awaited answers nothing.
    let before = room.read("team.toml");
    pty.paste("3\r3\r").see_at("un texte collé n’est pas une touche", "Réponse> ");
    assert_eq!(room.read("team.toml"), before);
}

#[test]
fn a_pasted_text_of_many_lines_is_one_note() {
    let room = room_with("");
    let mut pty = first_question(&room);
    pty.press("n").see_at("Note : qui a dit", "Texte> ").paste("un\rdeux\rtrois").see_at("deux", "trois");
    pty.press("\r").see_at("Note : un deux trois", "Réponse> ");
    let toml: toml::Table = room.read("team.toml").parse().unwrap();
    assert_eq!(toml["answers"]["O-1"]["note"].as_str(), Some("un\ndeux\ntrois"));
}

#[test]
fn wrong_keys_and_empty_input_change_nothing() {
    let room = room_with("");
    let mut pty = first_question(&room);
    let before = room.read("team.toml");
    pty.press("9").see_at("« 9 » ne fait rien ici", "Réponse> ");
    pty.press("é").see_at("« é » ne fait rien ici", "Réponse> ");
    pty.press("\u{1b}[15~").press("\t").press("a").see_at("cette question vaut pour toute équipe", "Réponse> ");
    pty.press("n").see_at("Note : qui", "Texte> ").press("\r").see_at("O-1 Mandat", "Réponse> ");
    pty.press("n").see_at("Note : qui", "Texte> ").press("abc").see_at("", "abc").press("\u{1b}");
    pty.see_at("O-1 Mandat", "Réponse> ").press("j").see_at("Aller à", "Où> ").press("\r");
    pty.see_at("O-1 Mandat", "Réponse> ").press("v").see_at("Mains levées", "Texte> ").press("beaucoup\r");
    pty.see_at("« beaucoup » n’est pas un décompte", "Texte> ").press("\r").see_at("O-1 Mandat", "Réponse> ");
    assert_eq!(room.read("team.toml"), before);
}

#[test]
fn the_second_is_told_who_holds_the_file() {
    let room = room_with("");
    let first = first_question(&room);
    let ended = begin(&room, 80, 24).end();
    assert_eq!(ended.status, Some(1), "{ended:#?}");
    let holder = format!("palier interview (pid {})", first.process().as_raw_nonzero());
    assert!(ended.screen.replace('\n', "").contains(&holder), "{}", ended.screen);
    is_whole(&ended);
    drop(first);
}

#[test]
fn without_colour_nothing_but_letters_is_written() {
    let room = room_with("");
    let colours = |pty: &Pty| has_looks(&pty.written());
    let pty = first_question(&room);
    assert!(colours(&pty), "colour is the rule");
    drop(pty);
    let mut command = room.command(&LONG);
    command.env("NO_COLOR", "1");
    let mut pty = Pty::start(&command, 80, 24);
    pty.see_at("O Organisation", "Suite> ").press("\r").see_at("O-1 Mandat", "Réponse> ");
    pty.press("2").see_at("● 2", "Réponse> ").press("o").see("> O-2").press("\u{3}");
    is_interrupted(&pty.end());
    assert!(!has_looks(&pty.written()), "{:?}", pty.written());
}

/// Whether a text gives letters other looks or colours: `ESC [ … m`.
fn has_looks(text: &str) -> bool {
    text.split("\u{1b}[").skip(1).any(|code| {
        let end = code.find(|letter: char| !letter.is_ascii_digit() && letter != ';');
        end.is_some_and(|end| code[end..].starts_with('m'))
    })
}

#[test]
fn a_dumb_terminal_and_whoever_wants_it_get_plain_lines() {
    for is_dumb in [true, false] {
        let room = room_with("");
        let mut command = room.command(&LONG);
        if is_dumb {
            command.env("TERM", "dumb");
        } else {
            command.arg("--plain");
        }
        let mut pty = Pty::start(&command, 80, 24);
        pty.see_at("O Organisation", "Suite> ").press("\r").see_at("3 : Explicite, formalisé", "Réponse> ");
        pty.press("3\r").see_at("Constaté : 3", "Réponse> ").press("\u{3}");
        let ended = pty.end();
        is_interrupted(&ended);
        assert!(!pty.written().contains('\u{1b}'), "{:?}", pty.written());
        assert!(room.read("team.toml").contains("[answers.O-1]\nlevel = \"3\"\n"));
    }
}

#[test]
fn hidden_scores_show_nothing_before_the_level_is_given() {
    let blank = "[answers.T-10]\nclaimed = \"4\"\ncarried = { level = \"1\" }\n";
    let room = room_with(&format!("{}{blank}", answered_but(&["T-10"])));
    let mut command = room.command(&LONG);
    command.arg("--hide-scores");
    let mut pty = Pty::start(&command, 80, 24);
    pty.see_at("T Outils", "Suite> ").press("\r").see_at("T-10 ", "Réponse> ");
    let screen = pty.screen();
    assert!(!screen.contains('○') && !screen.contains('●') && !screen.contains("dernière fois"), "{screen}");
    pty.press("2").see_at("déclaré : 4", "Réponse> ");
    assert!(pty.screen().contains("la dernière fois 1"), "{}", pty.screen());
    pty.press("\r").see_at("Votre constat", "Constat> ");
    assert!(!pty.screen().contains("Score"), "{}", pty.screen());
}
