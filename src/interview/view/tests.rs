//! Pages drawn on the cells of a terminal.

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::*;
use crate::interview::screen::{Choice, Choices, Detail, Field, Gauge, Header, Key, Mark, Notice, Progress, Recorded};
use crate::language::{Language, Words};

/// The letters of a page, a line a row, and below them where they are styled: `b` bold, `d` dim, `k` a key, `h` the highlight,
/// `g` done, `w` a warning.
fn drawn(screen: &Screen, widgets: &mut Widgets, (columns, rows): (u16, u16)) -> String {
    let words = Words::new(Language::English);
    let palette = Palette::of(Colours::Many);
    let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
    let mut cursor = None;
    terminal.draw(|frame| cursor = draw(screen, widgets, &words, &palette, frame.buffer_mut())).unwrap();
    let buffer = terminal.backend().buffer();
    let (mut letters, mut looks) = (String::new(), String::new());
    for y in 0..rows {
        let row: String = (0..columns).map(|x| buffer[(x, y)].symbol()).collect();
        letters.push_str(row.trim_end());
        letters.push('\n');
        let row: String = (0..columns).map(|x| look(&buffer[(x, y)], &palette)).collect();
        looks.push_str(row.trim_end());
        looks.push('\n');
    }
    let cursor = cursor.map_or_else(|| "hidden".to_owned(), |at| format!("{},{}", at.x, at.y));
    format!("{}\n====\n{}\ncursor {cursor}\n", letters.trim_end(), looks.trim_end())
}

fn look(cell: &ratatui::buffer::Cell, palette: &Palette) -> char {
    let style = |style: Style| (style.fg.unwrap_or(Color::Reset), style.add_modifier);
    let found = (cell.fg, cell.modifier);
    match found {
        _ if cell.symbol() == " " => ' ',
        _ if found == style(palette.highlight) => 'h',
        _ if found == style(palette.key) => 'k',
        _ if found == style(palette.good) => 'g',
        _ if found == style(palette.warning) => 'w',
        _ if found == style(palette.strong) => 'b',
        _ if found == style(palette.faint) => 'd',
        _ => '.',
    }
}

fn question() -> Screen {
    let choice = |key: &str, name: &str, detail: &str, marks: &[Mark]| Choice {
        key: key.to_owned(),
        name: name.to_owned(),
        detail: Some(detail.to_owned()),
        marks: marks.to_vec(),
    };
    let key = |name: &str, word: &str, essential| Key { name: name.to_owned(), word: word.to_owned(), essential };
    Screen {
        header: Header {
            team: "CERT-Baobab".to_owned(),
            questionnaire: "A questionnaire with a title that is much longer than any row".to_owned(),
            date: "10 March 2026".to_owned(),
            marking: "TLP:AMBER".to_owned(),
        },
        progress: Some(Progress {
            domain: Some(Gauge { title: "Organisation".to_owned(), done: 4, of: 11 }),
            all: Gauge { title: "All".to_owned(), done: 4, of: 45 },
            time: Some("about 2 h 40 left".to_owned()),
        }),
        recorded: Some(Recorded {
            text: "O-4 Responsibility: 2 Explicit, internal".to_owned(),
            missing: Some("no evidence yet (E to add)".to_owned()),
            spoken: String::new(),
            is_new: true,
        }),
        title: "O-5  Service description".to_owned(),
        text: vec!["Where can your constituency read which services you offer?".to_owned()],
        body: Body::Choices(Choices {
            choices: vec![
                choice("0", "Not available", "Nobody has thought about it.", &[]),
                choice(
                    "1",
                    "Implicit",
                    "The whole team knows the services; nothing is written down.",
                    &[Mark::Previous],
                ),
                choice(
                    "2",
                    "Explicit, internal",
                    "A written list says what each service includes, for whom it is and how to ask for it.",
                    &[Mark::Claimed],
                ),
                choice("3", "Formalised", "The head of the team has approved the list.", &[]),
                choice(
                    "4",
                    "Audited",
                    "Someone above the team checks it every year, and writes down what was found.",
                    &[],
                ),
            ],
            at: None,
            at_once: true,
            typed: false,
            is_menu: false,
        }),
        details: vec![
            Detail {
                label: "Votes".to_owned(),
                text: "1:2 2:6 4:1 – 3 levels apart: discuss first".to_owned(),
                tone: Tone::Warning,
            },
            Detail { label: "Evidence".to_owned(), text: "none yet".to_owned(), tone: Tone::Warning },
        ],
        keys: vec![
            key("0–4", "answer", true),
            key("↑↓", "choose", true),
            key("n", "note", true),
            key("e", "evidence", true),
            key("b", "back", true),
            key("k", "all keys", true),
            key("u", "unknown", false),
        ],
        names_few_keys: true,
        prompt: "Answer".to_owned(),
        ..Screen::default()
    }
}

fn shown(name: &str, screen: &Screen, widgets: &mut Widgets, size: (u16, u16)) -> String {
    let drawn = drawn(screen, widgets, size);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(format!("{name}-{}x{}", size.0, size.1), drawn));
    drawn
}

#[test]
fn a_question_fits_every_usual_size() {
    for size in [(80, 24), (60, 20), (120, 40)] {
        let screen = question();
        let mut widgets = Widgets::new(&screen);
        let drawn = shown("question", &screen, &mut widgets, size);
        for level in ["Not available", "Implicit", "Explicit, internal", "Formalised", "Audited"] {
            assert!(drawn.contains(level), "{level}\n{drawn}");
        }
        assert!(drawn.contains("discuss first") && drawn.contains("k all keys"), "{drawn}");
        widgets.at = Some(2);
        shown("question-highlight", &screen, &mut widgets, size);
    }
}

#[test]
fn nothing_moves_when_something_is_said() {
    let rows = |screen: &Screen| -> Vec<String> {
        let drawn = drawn(screen, &mut Widgets::new(screen), (80, 24));
        drawn.lines().map(str::to_owned).collect()
    };
    let quiet = Screen { recorded: None, ..question() };
    let notice = Notice { tone: Tone::Warning, text: "'x' does nothing here".to_owned() };
    let loud = Screen { notices: vec![notice], ..question() };
    let (quiet, loud) = (rows(&quiet), rows(&loud));
    let changed: Vec<usize> = (0..24).filter(|row| quiet[*row] != loud[*row]).collect();
    assert_eq!(changed, [2], "only the row that is kept for it");
}

#[test]
fn every_size_keeps_the_question_and_the_keys() {
    let screen = question();
    for (columns, rows) in [(40, 12), (40, 24), (20, 6), (10, 3), (200, 60), (80, 8)] {
        for at in [None, Some(4)] {
            let mut widgets = Widgets::new(&screen);
            widgets.at = at;
            let drawn = drawn(&screen, &mut widgets, (columns, rows));
            assert!(rows < 6 || drawn.contains("O-5"), "{columns}x{rows}\n{drawn}");
        }
    }
}

#[test]
fn an_id_that_is_typed_is_shown_with_what_it_begins() {
    let mut screen = question();
    if let Body::Choices(choices) = &mut screen.body {
        for (choice, key) in choices.choices.iter_mut().zip(["0", "2.5", "5", "7.5", "10"]) {
            choice.key = key.to_owned();
        }
        (choices.at_once, choices.typed) = (false, true);
    }
    let mut widgets = Widgets::new(&screen);
    let drawn_empty = drawn(&screen, &mut widgets, (80, 24));
    assert!(drawn_empty.contains("Answer>   type 0 · 2.5 · 5 · 7.5 · 10, then Enter"), "{drawn_empty}");
    widgets.typed = "1".to_owned();
    let drawn = shown("question-typed", &screen, &mut widgets, (80, 24));
    assert!(drawn.contains("Answer> 1  10 Audited"), "{drawn}");
    assert!(drawn.contains("cursor 10,21"), "{drawn}");
}

#[test]
fn a_field_shows_wide_and_right_to_left_letters_and_its_cursor() {
    let text =
        "L’adjointe a dit « 漢字 » et مرحبا, puis il faut attendre la signature du ministre jusqu’à la fin de l’année";
    let screen = Screen {
        title: "O-5  Service description".to_owned(),
        text: vec!["Note: who said what, what was seen.".to_owned()],
        body: Body::Field(Field { text: text.to_owned(), is_long: true, ..Field::default() }),
        prompt: "Text".to_owned(),
        ..question()
    };
    for size in [(80, 24), (60, 20)] {
        let mut widgets = Widgets::new(&screen);
        let drawn = shown("note", &screen, &mut widgets, size);
        assert!(drawn.contains("漢") && drawn.contains("Text> L’adjointe"), "{drawn}");
        assert_eq!(widgets.written(), text);
    }
}

#[test]
fn a_text_of_many_lines_keeps_the_row_of_the_cursor_on_the_screen() {
    let text = (0..500).map(|line| format!("line {line}")).collect::<Vec<_>>().join("\n");
    let screen = Screen {
        body: Body::Field(Field { text, is_long: true, ..Field::default() }),
        prompt: "Text".to_owned(),
        ..question()
    };
    let drawn = drawn(&screen, &mut Widgets::new(&screen), (80, 24));
    assert!(drawn.contains("line 499"), "{drawn}");
}
