//! No row too wide, no question taller than a small terminal.

use super::*;
use crate::interview::screen::{Command, Reply};

/// A question with the texts that a real one has, in French.
fn question() -> Screen {
    let choice = |key: char, name: &str, detail: &str| Choice {
        key,
        id: key.to_string(),
        name: name.to_owned(),
        detail: Some(detail.to_owned()),
        mark: if key == '3' { Mark::Found } else { Mark::None },
    };
    let command = |key: &str, word: &str| Command {
        key: key.to_owned(),
        word: word.to_owned(),
        essential: matches!(key, "Entrée" | "?" | "k" | "q"),
    };
    Screen {
        subject: Some("O-2".to_owned()),
        progress: Some("Organisation · 2 sur 45 · 43 ouvertes · 1 h 05 · reste environ 3 h 20".to_owned()),
        title: Some("O-2 Communauté desservie".to_owned()),
        text: vec!["Qui votre équipe est-elle chargée de servir\u{202f}?".to_owned()],
        help: vec![
            "La communauté desservie, ce sont tous ceux dont l’équipe prend en charge les incidents. Essayez un cas \
             douteux\u{202f}: une filiale, une commune, un particulier."
                .to_owned(),
            "– Trace écrite de la dernière comparaison faite par la tutelle".to_owned(),
        ],
        choices: vec![
            choice(
                '0',
                "Non disponible",
                "Personne ne sait dire qui est desservi, ou chacun place la limite ailleurs.",
            ),
            choice(
                '1',
                "Implicite",
                "Tous placent la limite au même endroit, par habitude\u{202f}; elle n’est écrite nulle part.",
            ),
            choice(
                '2',
                "Explicite, interne",
                "L’équipe tient une liste ou une description de ceux qu’elle dessert, sans validation formelle.",
            ),
            choice(
                '3',
                "Explicite, formalisé",
                "La liste ou la description est validée et datée par le responsable de l’équipe ou la tutelle.",
            ),
            choice(
                '4',
                "Explicite, audité",
                "La tutelle la compare aussi, à dates fixes, à ceux qui sont réellement servis, et le consigne.",
            ),
        ],
        status: vec![
            "Constaté\u{202f}: 3 (Explicite, formalisé) · déclaré\u{202f}: 4".to_owned(),
            "Constaté 3\u{202f}: rien de ce qui a été vu ne le prouve\u{202f}; e ajoute une preuve".to_owned(),
        ],
        commands: [
            ("Entrée", "continuer"),
            ("c", "déclaré"),
            ("n", "note"),
            ("e", "preuve"),
            ("a", "sans objet"),
            ("u", "inconnu"),
            ("v", "votes"),
            ("f", "confiance"),
            ("b", "retour"),
            ("j", "aller à"),
            ("o", "ouvertes"),
            ("z", "annuler"),
            ("l", "langue"),
            ("?", "aide"),
            ("k", "touches"),
            ("q", "quitter"),
        ]
        .map(|(key, word)| command(key, word))
        .to_vec(),
        reply: Reply::Key,
        is_long: false,
        goes_by_names: false,
        begins_at: 0,
        word: "Réponse".to_owned(),
    }
}

fn all(rows: &[Row]) -> String {
    rows.iter().map(Row::text).collect::<Vec<_>>().join("\n")
}

fn assert_fits(screen: &Screen, columns: usize, height: usize) -> String {
    let rows = rows(screen, &[], columns, height);
    let text = all(&rows);
    for row in &rows {
        assert!(row.width() < columns, "{} columns: {:?}\n{text}", row.width(), row.text());
    }
    assert!(rows.len() <= height, "{} rows for {height}\n{text}", rows.len());
    text
}

#[test]
fn a_question_fits_eighty_columns_with_all_its_keys_and_names() {
    let text = assert_fits(&question(), 80, 23);
    for part in
        ["● 3  Explicite, formalisé – La liste", "f confiance", "q quitter", "reste environ 3 h 20", "nulle part."]
    {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains("filiale"), "the help is left to its key\n{text}");
}

#[test]
fn the_help_is_shown_at_once_where_there_is_room() {
    assert!(assert_fits(&question(), 120, 40).contains("une filiale"));
}

#[test]
fn a_question_fits_sixty_columns_with_every_level_whole() {
    let text = assert_fits(&question(), 60, 19);
    for part in ["3  La liste", "et le consigne.", "Entrée continuer", "k touches", "q quitter"] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn on_the_smallest_screens_every_level_still_has_a_row() {
    let text = assert_fits(&question(), 40, 19);
    for key in ['0', '1', '2', '3', '4'] {
        assert!(text.lines().any(|line| line.trim_start_matches(['●', ' ']).starts_with(key)), "{key}\n{text}");
    }
    for columns in 10..40 {
        for row in rows(&question(), &[], columns, 12) {
            assert!(row.width() < columns.max(18), "{columns}: {:?}", row.text());
        }
    }
}

#[test]
fn long_titles_words_and_other_scripts_break_nothing() {
    let mut screen = question();
    screen.title =
        Some(format!("O-2 {}", "Communauté desservie par l’équipe nationale de réponse aux incidents ".repeat(3)));
    screen.text =
        vec!["https://exemple.ml/".repeat(9), "هل لدى الفريق ولاية مكتوبة؟ ".repeat(6), "団体の権限".repeat(20)];
    screen.choices[0].detail = Some("x".repeat(200));
    screen.choices[1].name = "漢字".repeat(30);
    for columns in [80, 60, 40, 25] {
        for row in rows(&screen, &[], columns, 24) {
            assert!(row.width() < columns, "{columns}: {:?}", row.text());
        }
    }
}

#[test]
fn nothing_that_a_terminal_obeys_is_in_a_row() {
    let mut screen = question();
    for text in [&mut screen.text[0], &mut screen.status[0], &mut screen.choices[0].name, &mut screen.commands[0].word]
    {
        text.push_str("\u{1b}[2J\u{7}\u{202e}");
    }
    screen.title = Some("a\u{1b}]0;b".to_owned());
    screen.progress = Some("\u{9b}2J".to_owned());
    let text = all(&rows(&screen, &["said\u{1b}c".to_owned()], 80, 60));
    assert!(!text.contains(['\u{1b}', '\u{7}', '\u{202e}', '\u{9b}']), "{text:?}");
}

#[test]
fn further_rows_of_a_level_stand_below_its_first_word() {
    let rows = rows(&question(), &[], 60, 60);
    let text = all(&rows);
    let lines: Vec<&str> = text.lines().collect();
    let first = lines.iter().position(|line| line.contains("● 3  ")).unwrap();
    assert!(lines[first + 1].starts_with("     ") && !lines[first + 1].starts_with("      "), "{text}");
}

#[test]
fn what_was_just_said_stands_beside_the_answer() {
    let text = all(&rows(&question(), &["O-1\u{202f}: confirmé".to_owned()], 80, 30));
    let (said, standing) = (text.find("confirmé").unwrap(), text.find("Constaté\u{202f}:").unwrap());
    assert!(said < standing, "{text}");
}

#[test]
fn a_cut_text_fits_and_says_that_it_is_cut() {
    assert_eq!(cut("Communauté", 20), "Communauté");
    assert_eq!(cut("Communauté desservie", 12), "Communauté…");
    assert_eq!(cut("漢字漢字", 5), "漢字…");
}

#[test]
fn a_table_is_said_as_it_is_and_a_sentence_is_wrapped() {
    assert_eq!(said("a   b  c", 80), ["a   b  c"]);
    assert!(said(&"mot ".repeat(40), 60).iter().all(|line| line.width() < 60));
}

#[test]
fn a_long_note_gives_way_before_the_levels_do() {
    let mut screen = question();
    screen.status.push(format!("Note : {}", "un mot après l’autre ".repeat(8)));
    let texts: Vec<String> = rows(&screen, &[], 60, 19).iter().map(Row::text).collect();
    let text = texts.join("\n");
    assert!(text.contains("à ceux qui") && text.contains("le consigne."), "{text}");
    assert_eq!(texts.iter().filter(|row| row.starts_with("Note : ") && row.ends_with('…')).count(), 1, "{text}");
    assert!(texts.len() <= 19, "{text}");
}

/// A register with so many documents.
fn documents(count: usize) -> Screen {
    let choice = |(key, place): (char, usize)| Choice {
        key,
        id: format!("d{place}"),
        name: format!("Décision n° {place} portant organisation de l’équipe nationale"),
        detail: Some("document, Direction des affaires juridiques, 20 octobre 2025".to_owned()),
        mark: Mark::None,
    };
    Screen {
        title: Some("O-1 Mandat".to_owned()),
        text: vec!["Quelle pièce a été montrée\u{202f}?".to_owned()],
        choices: crate::interview::keys::numbered().zip(1..=count).map(choice).collect(),
        goes_by_names: true,
        commands: vec![Command { key: "+".to_owned(), word: "nouvelle pièce".to_owned(), essential: true }],
        ..Screen::default()
    }
}

#[test]
fn documents_go_by_their_titles_where_there_is_little_room() {
    let texts: Vec<String> = rows(&documents(12), &[], 60, 18).iter().map(Row::text).collect();
    assert!(texts.iter().any(|row| row.contains("C  Décision n° 12 portant")), "{texts:#?}");
    assert!(texts.len() <= 18, "{texts:#?}");
}

#[test]
fn with_more_choices_than_rows_the_head_and_the_keys_still_stand_there() {
    for (columns, height) in [(80, 23), (60, 19), (40, 12)] {
        let texts: Vec<String> = rows(&documents(35), &[], columns, height).iter().map(Row::text).collect();
        assert!(texts.len() <= height, "{texts:#?}");
        assert_eq!(texts[0], "O-1 Mandat");
        assert!(texts[2].contains("1  Décision n° 1 ") && texts.last().unwrap().contains('+'), "{texts:#?}");
        assert!(texts.contains(&"…".to_owned()), "{texts:#?}");
    }
}

#[test]
fn a_long_title_gives_way_before_what_is_open_and_how_long_it_will_take() {
    let line = "Cadre national d’application des normes · 24 sur 73 · 73 ouvertes · reste environ 2 h";
    let cut = super::cut_title(line, 60);
    assert!(cut.starts_with("Cadre n") && cut.ends_with("… · 24 sur 73 · 73 ouvertes · reste environ 2 h"), "{cut}");
    assert_eq!(textwrap::core::display_width(&cut), 60);
    assert_eq!(super::cut_title(line, 200), line);
    assert!(super::cut_title(line, 20).ends_with('…'), "no room for both");
}
