//! Interviews in plain lines.

use std::collections::VecDeque;

use super::*;
use crate::questionnaire::FactId;

/// Lines from a list, and everything that was written.
#[derive(Default)]
struct Typed {
    lines: VecDeque<String>,
    written: String,
    /// What is typed of a line after the last one.
    begun: String,
    /// What the editor makes of a text.
    edited: Option<&'static str>,
}

impl Lines for Typed {
    fn read(&mut self) -> Option<String> {
        self.lines.pop_front()
    }

    fn begun(&mut self) -> String {
        std::mem::take(&mut self.begun)
    }

    fn longest(&self) -> Option<usize> {
        Some(30)
    }

    fn editor(&self) -> Option<String> {
        self.edited.map(|_| "an editor".to_owned())
    }

    fn edit(&mut self, _: &str, text: &str) -> std::io::Result<String> {
        match self.edited {
            Some("fails") => Err(std::io::Error::other("no such program")),
            edited => Ok(format!("{text}{}", edited.unwrap_or_default())),
        }
    }

    fn write(&mut self, text: &str) {
        self.written.push_str(text);
    }
}

fn hold_plainly(file: &str, language: Language, lines: &[&str]) -> (Assessment, String, Ending) {
    hold_on(Typed::default(), file, language, lines)
}

fn hold_on(typed: Typed, file: &str, language: Language, lines: &[&str]) -> (Assessment, String, Ending) {
    let mut memory = Memory::new(small(), file);
    let mut prompt = Plain::new(Typed { lines: lines.iter().map(ToString::to_string).collect(), ..typed });
    let mut interview = Interview::new(memory.read(), Options { language, ..options() });
    let ending = run(&mut interview, &mut prompt, &mut memory, &|| Duration::ZERO);
    let typed = prompt.into_lines();
    assert!(typed.lines.is_empty(), "the interview ended before everything was typed: {:?}", typed.lines);
    (memory.read(), typed.written, ending)
}

fn level(assessment: &Assessment, id: &str) -> Option<String> {
    assessment.level(assessment.questionnaire().question(id)?).map(|level| level.id().to_string())
}

#[test]
fn a_whole_interview_goes_in_plain_lines() {
    let lines =
        ["AMRTP", "ML", "", "", "", "1", "", "1", "", "3", "", "1", "", "2", "", "", "", "yes", "", "0", "", "", ""];
    let (assessment, written, ending) = hold_plainly("", Language::English, &lines);
    assert_eq!(ending, Ending::Interrupted, "the end of the input after the review");
    let levels = ["O-1", "O-2", "O-3", "T-1", "T-2"].map(|id| level(&assessment, id));
    assert_eq!(levels, ["3", "1", "2", "yes", "0"].map(|level| Some(level.to_owned())));
    assert!(written.contains("is saved. To go on:\n    palier interview a.toml\n"), "{written}");
    assert_eq!(assessment.session().target.as_deref(), Some("essential"));
}

#[test]
fn what_stands_on_no_list_is_not_taken() {
    // The fact has two options, for such a team there are two profiles, and each list ends with what leaves it open.
    let lines = ["AMRTP", "ML", "", "", "", "9", "4", "1", "", "zz", "4", "2"];
    let (assessment, written, _) = hold_plainly("", Language::English, &lines);
    assert_eq!(
        assessment.fact(&FactId::new("constituency")).and_then(|value| value.as_one()),
        Some("national"),
        "{written}"
    );
    assert_eq!(assessment.session().target.as_deref(), Some("national"));
    assert_eq!(written.matches("that means nothing here").count(), 4, "{written}");
}

#[test]
fn everything_is_said_in_words_and_once() {
    let (_, written, _) = hold_plainly(BEGUN, Language::English, &["", "2", "c", "3", "", "b"]);
    let written = written.split("O-2 ").next().unwrap();
    assert!(!written.contains('\u{1b}'));
    assert_eq!(written.matches("Who gave your team its assignment?").count(), 1, "{written}");
    assert!(written.contains("3: Approved. A decree, signed.\n"), "{written}");
    assert!(written.contains("Found: 2 (Written)"), "{written}");
    assert!(written.contains("2: Written (found)\n"), "in the list of claims: {written}");
    assert_eq!(written.matches("A decree, signed.").count(), 1, "not once more in the list of claims: {written}");
    assert_eq!(written.matches("3: Approved\n").count(), 1, "{written}");
    assert_eq!(written.matches("v hands").count(), 1, "the keys are named once: {written}");
}

#[test]
fn help_says_what_the_levels_mean_once_more() {
    let (_, written, _) = hold_plainly(BEGUN, Language::English, &["", "?", ""]);
    assert_eq!(written.matches("A decree, signed.").count(), 2, "{written}");
}

#[test]
fn r_says_it_all_again() {
    let (_, written, _) = hold_plainly(BEGUN, Language::English, &["", "r"]);
    assert_eq!(written.matches("Who gave your team its assignment?").count(), 2, "{written}");
    assert_eq!(written.matches("v hands").count(), 2, "{written}");
}

#[test]
fn a_line_is_kept_with_enter_removed_with_a_dash_and_left_with_a_dot() {
    let note = |lines: &[&str]| {
        let (assessment, written, _) = hold_plainly(BEGUN, Language::English, lines);
        let id = assessment.questionnaire().question("O-1").unwrap().id().clone();
        (assessment.entry(&id).and_then(|entry| entry.note.clone()), written)
    };
    let (kept, written) = note(&["", "n", ""]);
    assert_eq!(kept.as_deref(), Some("begun"));
    assert!(written.contains("So far: begun (Enter keeps it, - removes it"), "{written}");
    assert_eq!(note(&["", "n", "-"]).0, None);
    assert_eq!(note(&["", "n", "."]).0.as_deref(), Some("begun"));
    assert_eq!(note(&["", "n", "other"]).0.as_deref(), Some("other"));
}

/// The note of the first question after an interview on these lines, and what was written.
fn note_on(typed: Typed, lines: &[&str]) -> (Option<String>, String) {
    let (assessment, written, _) = hold_on(typed, BEGUN, Language::English, lines);
    let id = assessment.questionnaire().question("O-1").unwrap().id().clone();
    (assessment.entry(&id).and_then(|entry| entry.note.clone()), written)
}

#[test]
fn of_a_line_that_is_too_long_for_the_terminal_the_rest_is_asked_for() {
    let (note, written) = note_on(Typed::default(), &["", "n", "123456789 123456789 123456789 ", "the rest", "q"]);
    assert_eq!(note.as_deref(), Some("123456789 123456789 123456789 the rest"));
    assert!(written.contains("the terminal took no more of this line than up to '"), "{written}");
    // A letter of which only the first bytes arrived is typed again with the rest.
    let (note, _) = note_on(Typed::default(), &["", "n", "123456789 123456789 1234567\u{fffd}", "été", "q"]);
    assert_eq!(note.as_deref(), Some("123456789 123456789 1234567été"));
}

#[test]
fn a_long_text_is_written_in_the_editor() {
    let editor = |edited| Typed { edited: Some(edited), ..Typed::default() };
    let (note, written) = note_on(editor(", and more\nlines"), &["", "n", "!", "q"]);
    assert_eq!(note.as_deref(), Some("begun, and more\nlines"));
    assert!(written.contains("! alone: write it in your editor"), "{written}");
    let (note, written) = note_on(editor("fails"), &["", "n", "!", "typed", "q"]);
    assert_eq!(note.as_deref(), Some("typed"));
    assert!(written.contains("no such program"), "{written}");
    // Without an editor it is a text like any other.
    assert_eq!(note_on(Typed::default(), &["", "n", "!", "q"]).0.as_deref(), Some("!"));
}

#[test]
fn a_line_that_is_broken_off_is_kept() {
    let typed = || Typed { begun: "The deputy s".to_owned(), ..Typed::default() };
    let (note, written) = note_on(typed(), &["", "n"]);
    assert_eq!(note.as_deref(), Some("begun\nThe deputy s"));
    assert!(written.contains("kept in the note of O-1"), "{written}");
    // Where a key is awaited it is none.
    assert_eq!(note_on(typed(), &[""]).0.as_deref(), Some("begun"));
}

#[test]
fn lists_are_numbered_and_a_number_out_of_them_is_refused() {
    let (_, written, _) = hold_plainly(BEGUN, Language::English, &["", "o", "9", "word", "2", "q"]);
    assert!(written.contains("2: O-2 Constituency – not asked yet\n"), "{written}");
    assert_eq!(written.matches("that means nothing here").count(), 2, "{written}");
    assert!(written.contains("Whom does your team serve?"), "{written}");
}

#[test]
fn control_characters_never_reach_the_terminal() {
    let mut prompt = Plain::new(Typed { lines: ["1".to_owned()].into(), ..Typed::default() });
    let screen = Screen { title: Some("a\u{1b}[2J\u{202e}b".to_owned()), ..Screen::default() };
    let words = Words::new(Language::English);
    prompt.ask(&screen, &words);
    prompt.say(&["x\u{7}".to_owned()]);
    let written = prompt.into_lines().written;
    assert!(!written.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{written:?}");
    assert!(written.contains("a\\u{001b}[2J\\u{202e}b"), "{written:?}");
}

#[test]
fn it_speaks_french_and_portuguese() {
    let (_, written, _) = hold_plainly(BEGUN, Language::French, &["", "3", "x"]);
    for text in [
        "Constaté\u{202f}: 3 (Approved)",
        "rien de ce qui a été vu ne le prouve",
        "«\u{202f}x\u{202f}» ne fait rien ici",
        "1 sur 5 · 5 ouvertes",
    ] {
        assert!(written.contains(text), "{text}: {written}");
    }
    let (_, written, _) = hold_plainly(BEGUN, Language::Portuguese, &["", "3"]);
    assert!(written.contains("nada do que foi visto o prova"), "{written}");
}

/// Every message that the interview names exists.
#[test]
fn no_message_is_missing() {
    let (_, written, _) =
        hold_plainly(BEGUN, Language::English, &["", "?", "", "k", "", "o", "", "j", "", "e", "", "v", ""]);
    assert!(!written.contains("interview-"), "{written}");
}
