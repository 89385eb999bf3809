//! The interview in a real pseudo-terminal, in French with the longest questionnaire, and in two other languages.
//!
//! The screens are held cell by cell in `screens/`: each file has the letters, their looks and the place of the cursor.

use rustix::process::Signal;

use crate::pty::{Ended, Pty};
use crate::room::Room;

/// A file in which everything before the first question is stated.
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

/// The first words of each of these tests.
const LONG: [&str; 6] = ["interview", "team.toml", "--language", "fr", "--as-of", "2026-03-12"];

pub(crate) fn room_with(more: &str) -> Room {
    let room = Room::new();
    room.file("team.toml", &format!("{HEAD}{more}"));
    room
}

/// A file in which every question is answered, except those named.
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

/// The first question, after the page about the team.
pub(crate) fn first_question(room: &Room) -> Pty {
    let mut pty = begin(room, 80, 24);
    pty.see("Commencer par O-1").press("\r").see("O-1  Mandat");
    pty
}

pub(crate) fn shown(name: &str, pty: &Pty) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("screens");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, pty.cells()));
}

/// The terminal is as it was before.
#[track_caller]
pub(crate) fn is_whole(ended: &Ended) {
    let whole = ended.has_cursor && ended.has_main_screen && ended.has_echo && ended.has_lines && !ended.marks_paste;
    assert!(whole, "{ended:#?}");
}

/// What an interrupted interview says.
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

/// Every kind of page, as large as the terminal is.
fn every_screen(columns: u16, rows: u16) {
    let name = |what: &str| format!("{columns}x{rows}-{what}");
    let room = room_with(DOCUMENTS);
    let mut pty = begin(&room, columns, rows);
    pty.see("Commencer par O-1");
    shown(&name("about"), &pty);
    pty.press("\r").see("O-1  Mandat");
    shown(&name("question"), &pty);
    pty.press("3").see("✓ O-1 Mandat").see("O-2  Communauté");
    shown(&name("recorded"), &pty);
    pty.press("\u{1b}[B\u{1b}[B").see("▸ 1");
    shown(&name("highlight"), &pty);
    pty.press("h").see("La communauté desservie, ce sont");
    shown(&name("help"), &pty);
    pty.press("\u{1b}").see("0–4 répondre").press("o").see_at("Questions en attente (44)", "Choix> ");
    shown(&name("open"), &pty);
    pty.press("\u{1b}").see("0–4 répondre").press("n").see_at("Note : qui a dit quoi", "Texte> ");
    let note = "L’adjointe a montré l’arrêté ; le directeur dit « 漢字 » et مرحبا, puis il faut attendre la signature du ministre";
    pty.press(note).see("ministre");
    shown(&name("note"), &pty);
    pty.press("\r").see("Note  L’adjointe");
    pty.press("E").see_at("Quelle pièce", "Choix> ");
    shown(&name("evidence"), &pty);
    pty.press("1").see("pour O-1");
    shown(&name("attached"), &pty);
    pty.press("k").see("Touches");
    shown(&name("keys"), &pty);
    pty.press("\u{3}");
    is_interrupted(&pty.end());
    assert!(room.read("team.toml").contains(note));
}

/// The last pages, of a file in which almost everything is answered.
fn last_screens(columns: u16, rows: u16) {
    let name = |what: &str| format!("{columns}x{rows}-{what}");
    let room = room_with(&answered_but(&["T-10", "P-17"]));
    let mut pty = begin(&room, columns, rows);
    pty.see("T-10  ").press("2").see("couverture 10 sur 10");
    shown(&name("domain-end"), &pty);
    pty.press("\r").see("P-17  ").press("s").see("Bilan");
    shown(&name("review"), &pty);
    pty.press("\u{1b}[B\r").see("Écarts sans action (2), suivis");
    shown(&name("gaps"), &pty);
    pty.press("\u{1b}").see("Entrée ouvrir").press("q");
    let ended = pty.end();
    assert_eq!(ended.status, Some(0), "{ended:#?}");
    is_whole(&ended);
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
fn the_question_and_the_review_in_three_languages() {
    for (language, start, answer, review) in [
        ("en", "Start with O-1", "0–4 answer", "Gaps without an action"),
        ("fr", "Commencer par O-1", "0–4 répondre", "Écarts sans action"),
        ("pt", "Começar por O-1", "0–4 responder", "Lacunas sem ação"),
    ] {
        for (columns, rows) in [(80, 24), (60, 20)] {
            let room = room_with("");
            let arguments = ["interview", "team.toml", "--language", language, "--as-of", "2026-03-12"];
            let mut pty = Pty::start(&room.command(&arguments), columns, rows);
            pty.see(start).press("\r").see("O-1  ").see(answer).press("2").see("O-2  ").see("✓ O-1");
            shown(&format!("{columns}x{rows}-{language}-question"), &pty);
            pty.press("r").see(review);
            shown(&format!("{columns}x{rows}-{language}-review"), &pty);
        }
    }
}

#[test]
fn the_end_shows_the_scorecard_and_how_to_write_the_report() {
    let room = room_with(&answered_but(&["P-17"]));
    let mut pty = begin(&room, 80, 40);
    pty.see("P-17  ").press("2").see("couverture").press("\r").see("Bilan").press("q");
    let ended = pty.end();
    assert_eq!(ended.status, Some(0), "{ended:#?}");
    is_whole(&ended);
    assert!(ended.screen.contains("CERT-Baobab"), "{}", ended.screen);
    assert!(ended.screen.ends_with("Pour écrire le rapport :\n    palier report team.toml"), "{}", ended.screen);
}

#[test]
fn leaving_says_how_to_continue_and_restores_the_terminal() {
    let room = room_with("");
    let mut pty = first_question(&room);
    let ended = pty.press("2").see("✓ O-1").press("q").end();
    assert_eq!(ended.status, Some(0));
    assert!(
        ended.screen.contains("Tout est enregistré.\nPour continuer :\n    palier interview team.toml"),
        "{ended:#?}"
    );
    is_whole(&ended);
    // Nothing of the interview is left on the screen.
    assert!(!ended.screen.contains("Communauté"), "{}", ended.screen);
    // The next session begins with the first question that is open.
    let mut pty = begin(&room, 80, 24);
    pty.see("O-2  Communauté");
    assert!(room.read("team.toml").contains("[answers.O-1]\nlevel = \"2\"\ndate = 2026-03-12\n"));
}

#[test]
fn wherever_it_is_interrupted_all_is_saved_and_the_terminal_is_whole() {
    // Keys that lead there, and what is seen there.
    let places = [("", "O-2  "), ("n", "Texte>"), ("h", "À demander"), ("e", "Titre>"), ("o", "Questions en attente")];
    for (keys, there) in places {
        for interrupt in [press_ctrl_c, press_ctrl_d, terminate] {
            let room = room_with("");
            let mut pty = first_question(&room);
            pty.press("2").see("✓ O-1").press(keys).see(there);
            interrupt(&mut pty);
            is_interrupted(&pty.end());
            assert!(room.read("team.toml").contains("[answers.O-1]\nlevel = \"2\"\n"));
        }
    }
}

#[test]
fn a_closed_window_ends_it_with_everything_saved() {
    for (keys, there) in [("", "O-2  "), ("n", "Texte>"), ("o", "Questions en attente")] {
        let room = room_with("");
        let mut pty = first_question(&room);
        pty.press("4").see("✓ O-1").press(keys).see(there);
        let ended = pty.close().end();
        assert_eq!((ended.status, ended.signal), (Some(130), None), "{keys:?}");
        assert!(room.read("team.toml").contains("[answers.O-1]\nlevel = \"4\"\n"));
        room.palier(&["check", "team.toml"]).ended(0);
        assert!(!room.path(".team.toml.lock").exists(), "the lock is released");
    }
}

#[test]
fn a_new_size_in_the_middle_loses_nothing() {
    let room = room_with("");
    let mut pty = first_question(&room);
    pty.resize(40, 24).see("O-1  Mandat").see(" 4  ");
    pty.press("n").see_at("Note : qui a dit", "Texte> ").press("avant la coupure, ").see("coupure,");
    pty.resize(60, 20).see("Texte> avant la coupure,");
    pty.press("après").see("après").resize(40, 12).see("Texte> avant").see("après");
    pty.press("\r").see("O-1  Mandat").resize(80, 24).see("avant la coupure, après");
    assert!(room.read("team.toml").contains("note = \"avant la coupure, après\""));
}

#[test]
fn eighty_eight_thousand_pasted_characters_are_kept_whole() {
    let room = room_with("");
    let mut pty = first_question(&room);
    let words: Vec<String> = (0..8800).map(|number| format!("mot é{number:04} ")).collect();
    let text = words.concat();
    pty.press("n").see_at("Note : qui a dit", "Texte> ").paste(&text).see("é8799");
    pty.press("\r").see("Note  mot é0000");
    let toml: toml::Table = room.read("team.toml").parse().unwrap();
    assert_eq!(toml["answers"]["O-1"]["note"].as_str(), Some(text.trim()));
    // What is pasted where a key is expected answers nothing.
    let before = room.read("team.toml");
    pty.paste("3\r3\r").see("texte collé ignoré");
    assert_eq!(room.read("team.toml"), before);
}

#[test]
fn a_pasted_text_of_many_lines_is_one_note() {
    for text in ["un\rdeux\rtrois", "un\r\ndeux\r\ntrois"] {
        let room = room_with("");
        let mut pty = first_question(&room);
        pty.press("n").see_at("Note : qui a dit", "Texte> ").paste(text).see("trois");
        pty.press("\r").see("Note  un deux trois");
        let toml: toml::Table = room.read("team.toml").parse().unwrap();
        assert_eq!(toml["answers"]["O-1"]["note"].as_str(), Some("un\ndeux\ntrois"));
    }
}

#[test]
fn lines_are_typed_in_a_note_with_ctrl_j_or_alt_enter() {
    let room = room_with("");
    let mut pty = first_question(&room);
    pty.press("n").see_at("Note : qui a dit", "Texte> ").press("un").see("un").press("\n").press("deux").see("deux");
    pty.press("\u{1b}\r").press("quatre").see("quatre").press("\u{1b}[A").press("\u{1b}[A").press("X");
    pty.see("unX").press("\r").see("Note  unX deux quatre");
    let toml: toml::Table = room.read("team.toml").parse().unwrap();
    assert_eq!(toml["answers"]["O-1"]["note"].as_str(), Some("unX\ndeux\nquatre"));
}

#[test]
fn wrong_keys_and_empty_input_change_nothing() {
    let room = room_with("");
    let mut pty = first_question(&room);
    let before = room.read("team.toml");
    pty.press("9").see("« 9 » n’est pas une touche ici").press("ß").see("« ß » n’est pas une touche ici");
    pty.press("\u{1b}[15~").press("\t").press("a").see("cette question vaut pour toute équipe");
    pty.press("n").see_at("Note : qui", "Texte> ").press("\r").see("0–4 répondre");
    pty.press("n").see_at("Note : qui", "Texte> ").press("abc").see("abc").press("\u{1b}").see("0–4 répondre");
    pty.press("j").see_at("Aller à", "Choix> ").press("\u{1b}").see("0–4 répondre");
    pty.press("v").see_at("Votes par niveau", "Texte> ").press("beaucoup\r").see("« beaucoup » n’est pas un vote");
    pty.see("Texte> beaucoup").press("\u{1b}").see("0–4 répondre");
    assert_eq!(room.read("team.toml"), before);
}

#[test]
fn the_digits_of_a_french_keyboard_answer_without_shift() {
    let room = room_with("");
    let mut pty = first_question(&room);
    pty.press("\"").see("✓ O-1 Mandat : 3").press("é").see("✓ O-2").press("à").see("✓ O-3");
    let text = room.read("team.toml");
    for (id, level) in [("O-1", "3"), ("O-2", "2"), ("O-3", "0")] {
        assert!(text.contains(&format!("[answers.{id}]\nlevel = \"{level}\"")), "{text}");
    }
}

#[test]
fn a_second_interview_is_refused_with_the_name_of_the_first() {
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
fn without_colour_the_letters_have_no_looks() {
    let room = room_with("");
    let pty = first_question(&room);
    assert!(has_looks(&pty.written()), "colour is the rule");
    drop(pty);
    let mut command = room.command(&LONG);
    command.env("NO_COLOR", "1");
    let mut pty = Pty::start(&command, 80, 24);
    pty.see("Commencer par").press("\r").see("O-1  Mandat").press("2").see("✓ O-1").press("o").see("▸").press("\u{3}");
    is_interrupted(&pty.end());
    assert!(!has_looks(&pty.written()), "{:?}", pty.written());
}

/// Whether a text gives letters other looks or colours: `ESC [ … m` with more than a return to the usual ones.
fn has_looks(text: &str) -> bool {
    text.split("\u{1b}[").skip(1).any(|code| {
        let end = code.find(|letter: char| !letter.is_ascii_digit() && letter != ';');
        let usual = ["", "0", "39", "49", "59", "39;49", "39;49;59"];
        end.is_some_and(|end| code[end..].starts_with('m') && !usual.contains(&&code[..end]))
    })
}

#[test]
fn a_dumb_terminal_and_plain_mode_have_plain_lines() {
    for is_dumb in [true, false] {
        let room = room_with("");
        let mut command = room.command(&LONG);
        if is_dumb {
            command.env("TERM", "dumb");
        } else {
            command.arg("--plain");
        }
        let mut pty = Pty::start(&command, 80, 24);
        pty.see_at("1 : Commencer par O-1", "Choix> ").press("1\r").see_at("3 : Explicite, formalisé", "Réponse> ");
        pty.press("3\r").see_at("O-1 : niveau 3, Explicite, formalisé. Preuve manquante.", "Réponse> ").press("\u{3}");
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
    pty.see("T-10  ");
    let screen = pty.screen();
    for mark in ["○", "●", "◇", "uparavant"] {
        assert!(!screen.contains(mark), "{screen}");
    }
    pty.press("2").see("auparavant 1").see("couverture");
    assert!(!pty.screen().contains("Score"), "{}", pty.screen());
}

#[test]
fn with_a_time_of_the_end_one_quiet_remark_compares_it() {
    let room = room_with("");
    let mut command = room.command(&LONG);
    command.args(["--until", "23:59"]);
    let mut pty = Pty::start(&command, 80, 24);
    pty.see("Commencer par").press("\r").see("O-1  ").press("1").see("O-2  ").press("1").see("O-3  ").press("1");
    pty.see("O-4  ").see("d’avance");
    // A time that is none is refused before anything begins.
    let run = room.palier(&["interview", "team.toml", "--until", "late"]);
    run.ended(2);
}
