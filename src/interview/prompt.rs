//! The one small door to the outside, and what is asked through it before an interview begins.

use super::screen::{Input, Reply, Screen};
use crate::language::Words;

/// Shows screens and brings back what was typed: the terminal, plain lines, or a script.
pub trait Prompt {
    /// Shows a screen and waits for what comes back. Never fails: a terminal that is gone is an interruption.
    fn ask(&mut self, screen: &Screen, words: &Words) -> Input;

    /// Says something that waits for no answer.
    fn say(&mut self, lines: &[String]);
}

/// What a question outside an interview came to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reached<T> {
    /// An answer.
    Given(T),
    /// None: it was left empty.
    Left,
    /// The interview is broken off.
    Interrupted,
}

/// Lets one of a list be picked: the language, the questionnaire, the entries of a menu. Gives its place in the list.
pub fn choose(prompt: &mut dyn Prompt, words: &Words, title: &str, items: Vec<String>) -> Reached<usize> {
    let count = items.len();
    let screen = Screen {
        title: Some(title.to_owned()),
        reply: Reply::Pick(items),
        word: words.text("interview-word-choice"),
        ..Screen::default()
    };
    loop {
        match prompt.ask(&screen, words) {
            Input::Picked(place) if place < count => return Reached::Given(place),
            Input::Interrupted => return Reached::Interrupted,
            Input::Cancel => return Reached::Left,
            _ => prompt.say(&[words.text("interview-bad-choice")]),
        }
    }
}

/// Asks for a line of text: the name of the team, of a file. An empty line is asked again, since a key is soon pressed once too
/// often; Escape is [`Reached::Left`].
pub fn ask_text(prompt: &mut dyn Prompt, words: &Words, title: &str, initial: &str) -> Reached<String> {
    let screen = Screen {
        title: Some(title.to_owned()),
        reply: Reply::Line { initial: initial.to_owned() },
        word: words.text("interview-word-text"),
        ..Screen::default()
    };
    loop {
        match prompt.ask(&screen, words) {
            Input::Text(text) if !clean(&text).is_empty() => return Reached::Given(clean(&text)),
            Input::Enter if !initial.is_empty() => return Reached::Given(initial.to_owned()),
            Input::Text(_) | Input::Enter => prompt.say(&[words.text("interview-needs-text")]),
            Input::Interrupted | Input::BrokenOff(_) => return Reached::Interrupted,
            Input::Again => {}
            _ => return Reached::Left,
        }
    }
}

/// A typed or pasted text as it may stand in the file: without what a terminal would obey, without blanks around it.
pub(super) fn clean(text: &str) -> String {
    clean_inside(text).trim().to_owned()
}

/// The same for a piece of a text: blanks around it stay.
pub(super) fn clean_inside(text: &str) -> String {
    let ends = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    ends.chars().filter(|c| *c == '\n' || !crate::problem::forbidden_character(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::Scripted;
    use crate::language::Language;

    #[test]
    fn an_empty_line_is_asked_again_and_escape_leaves() {
        let words = Words::new(Language::English);
        let ask = |inputs: Vec<Input>| ask_text(&mut Scripted::new(inputs), &words, "Name", "");
        assert_eq!(
            ask(vec![Input::Enter, Input::Text(" ".to_owned()), Input::Text(" Baobab ".to_owned())]),
            Reached::Given("Baobab".to_owned())
        );
        assert_eq!(ask(vec![Input::Enter, Input::Cancel]), Reached::Left);
        assert_eq!(ask(vec![Input::BrokenOff("Bao".to_owned())]), Reached::Interrupted);
        let pick = |inputs: Vec<Input>| choose(&mut Scripted::new(inputs), &words, "Which?", vec!["a".to_owned()]);
        assert_eq!(pick(vec![Input::Enter, Input::Picked(1), Input::Picked(0)]), Reached::Given(0));
        assert_eq!(pick(vec![Input::Cancel]), Reached::Left);
    }

    #[test]
    fn what_a_terminal_would_obey_is_not_kept() {
        assert_eq!(clean("  é\u{1b}[2J\u{202e}x\ta\r\nb\u{7} \n"), "é[2Jx a\nb");
        assert_eq!(clean(" \t\n"), "");
    }
}
