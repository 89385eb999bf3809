//! What a studio would see to: columns, repeated titles, numbers below each other.

use super::{checked, printed, words};
use crate::render::pdf::sample::{self, document, heading, paragraph};
use crate::report::document::{Align, Block, Cell, Chart, Column, KeyFigure, Row, Table, Text};

#[test]
fn a_long_note_leaves_its_column() {
    let mut document = document();
    let note = "mot ".repeat(1200);
    let cells = vec![Cell::from(Text::plain("O-1")), Cell::from(Text::plain("2")), Cell::from(Text::quoted(note))];
    let column = |head: &str| Column { head: head.to_owned(), share: 1.0, align: Align::Start };
    document.blocks = vec![Block::Table(Table {
        summary: String::new(),
        columns: vec![column("Question"), column("Niveau"), column("Note")],
        rows: vec![Row { cells, strong: false, below: Vec::new() }],
    })];
    let written = checked("broad.pdf", &document);
    let Some((words, (width, _))) = words(&written.file) else { return };
    let mut of_note = words.iter().filter(|word| word.text == "mot");
    assert!(of_note.clone().any(|word| word.left < 70.0) && of_note.any(|word| word.right > width - 80.0));
}

#[test]
fn a_card_that_goes_on_says_whose_it_is() {
    let mut document = document();
    let pair = |index: usize| (Text::plain(format!("Point {index}")), Text::plain("Une phrase ou deux. ".repeat(20)));
    document.blocks = vec![heading(3, "12. O-1 Mandat"), Block::Card(vec![Block::Pairs((0..30).map(pair).collect())])];
    let written = checked("card.pdf", &document);
    let Some(text) = printed("pdftotext", &["-layout"], &written.file, &["-"]) else { return };
    let pages: Vec<&str> = text.split('\u{c}').filter(|page| page.contains("Point ")).collect();
    assert!(pages.len() > 1 && pages[1..].iter().all(|page| page.contains("12. O-1 Mandat (suite)")));
}

#[test]
fn numbers_stand_with_their_decimal_marks_below_each_other() {
    let mut document = document();
    let row = |number: &str| Row {
        cells: vec![Text::plain("Domaine").into(), Text::plain(number).into()],
        strong: false,
        below: Vec::new(),
    };
    let column = |head: &str, align| Column { head: head.to_owned(), share: 1.0, align };
    document.blocks = vec![Block::Table(Table {
        summary: String::new(),
        columns: vec![column("Domaine", Align::Start), column("Score", Align::End)],
        rows: vec![row("17"), row("16,5"), row("18,36"), row("–")],
    })];
    let written = checked("decimals.pdf", &document);
    let Some((words, _)) = words(&written.file) else { return };
    let left = |text: &str| words.iter().find(|word| word.text == text).unwrap().left;
    assert!((left("17") - left("18,36")).abs() < 0.3 && (left("16,5") - left("18,36")).abs() < 0.3);
}

#[test]
fn a_short_table_that_does_not_fit_goes_whole_to_the_next_page() {
    let mut document = document();
    for above in 16..30 {
        let mut blocks = vec![heading(1, "Résultats")];
        blocks.extend((0..above).map(|_| paragraph("Une ligne.")));
        blocks.push(Block::Table(sample::table(6)));
        document.blocks = blocks;
        let written = checked("short.pdf", &document);
        let Some((words, _)) = words(&written.file) else { return };
        let page = |id: &str| words.iter().find(|word| word.text == id).map(|word| word.page).unwrap();
        assert_eq!(page("O-1"), page("O-6"), "below {above} lines");
    }
}

#[test]
fn a_chart_that_goes_on_repeats_its_title_on_one_line_and_says_so() {
    let mut document = document();
    let Block::Chart(chart) = sample::bars(90) else { panic!("no chart") };
    let title =
        "Organisation et gouvernance de la réponse aux incidents de sécurité des administrations et de leurs tutelles";
    document.blocks = vec![Block::Chart(Chart { title: title.to_owned(), ..chart })];
    let written = checked("goes-on.pdf", &document);
    let Some(text) = printed("pdftotext", &["-layout"], &written.file, &["-"]) else { return };
    let pages: Vec<&str> = text.split('\u{c}').filter(|page| page.contains("gouvernance")).collect();
    assert!(pages.len() > 2 && pages[0].contains("tutelles"));
    for page in &pages[1..] {
        let line = page.lines().find(|line| line.contains("gouvernance")).unwrap();
        assert!(line.trim_end().ends_with("… (suite)"), "{line}");
    }
}

#[test]
fn figures_in_a_row_are_of_one_size_with_their_names_level() {
    let mut document = document();
    let figure = |value: &str, label: &str| KeyFigure { value: value.to_owned(), label: label.to_owned(), note: None };
    document.blocks = vec![Block::Figures(vec![
        figure("24\u{a0}/\u{a0}43", "Objectifs"),
        figure("1\u{a0}234,56\u{a0}/\u{a0}10\u{a0}000", "Couverture"),
        figure("17", "Profils"),
        figure("W".repeat(40).as_str(), "Preuves"),
    ])];
    let written = checked("figures.pdf", &document);
    let Some((words, _)) = words(&written.file) else { return };
    let place = |text: &str| words.iter().find(|word| word.text == text).map(|word| (word.top, word.bottom)).unwrap();
    let names = ["Objectifs", "Couverture", "Profils", "Preuves"].map(place);
    assert!(names.iter().all(|name| (name.0 - names[0].0).abs() < 0.1), "{names:?}");
    assert!((place("24").0 - place("17").0).abs() < 0.1 && (place("24").1 - place("17").1).abs() < 0.1);
}

#[test]
fn pairs_of_all_cards_stand_below_each_other() {
    let mut document = document();
    let card = |label: &str, value: &str| {
        let pairs = vec![(Text::plain("Constat"), Text::plain(value)), (Text::plain(label), Text::plain("oui"))];
        Block::Card(vec![Block::Pairs(pairs)])
    };
    document.blocks =
        vec![heading(3, "1."), card("Enjeu", "Premier"), heading(3, "2."), card("Conseil du questionnaire", "Second")];
    let written = checked("cards.pdf", &document);
    let Some((words, _)) = words(&written.file) else { return };
    let left = |text: &str| words.iter().find(|word| word.text == text).map(|word| word.left).unwrap();
    assert!((left("Premier") - left("Second")).abs() < 0.1);
}
