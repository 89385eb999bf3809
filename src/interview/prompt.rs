//! The interview's only way to the outside, and the questions that are asked before it begins.

use super::screen::{Body, Entry, Field, Input, List, Screen};
use crate::language::Words;

/// Shows pages and brings back what was typed: the terminal, plain lines, or a script.
pub trait Prompt {
    /// Shows a page and waits for what comes back. Never fails: a terminal that is gone is an interruption.
    fn ask(&mut self, screen: &Screen, words: &Words) -> Input;
}

/// What a question outside an interview came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply<T> {
    /// An answer.
    Given(T),
    /// None: the question was left.
    Left,
    /// The program is to stop.
    Interrupted,
}

/// Lets one entry of a list be chosen, and gives its place. `text` are lines above the list.
pub fn choose(
    prompt: &mut dyn Prompt,
    words: &Words,
    title: &str,
    text: Vec<String>,
    entries: Vec<Entry>,
) -> Reply<usize> {
    let count = entries.len();
    let mut screen = Screen {
        title: title.to_owned(),
        text,
        body: Body::List(List { entries, at: Some(0), search: true, ..List::default() }),
        prompt: words.text("interview-prompt-choice"),
        ..Screen::default()
    };
    loop {
        match prompt.ask(&screen, words) {
            Input::Picked(place) if place < count => return Reply::Given(place),
            Input::Interrupted(_) => return Reply::Interrupted,
            Input::Cancel => return Reply::Left,
            Input::Text(text) => match screen.found(&text).as_slice() {
                [place] => return Reply::Given(*place),
                _ => refuse(&mut screen, words.text("interview-bad-choice")),
            },
            Input::Again => screen.notices.clear(),
            _ => refuse(&mut screen, words.text("interview-bad-choice")),
        }
    }
}

/// Asks for a line of text. An empty line is asked again, since a key is soon pressed once too often; Esc is [`Reply::Left`].
pub fn ask_text(prompt: &mut dyn Prompt, words: &Words, title: &str, field: Field) -> Reply<String> {
    let mut screen = Screen {
        title: title.to_owned(),
        body: Body::Field(field),
        prompt: words.text("interview-prompt-text"),
        ..Screen::default()
    };
    loop {
        match prompt.ask(&screen, words) {
            Input::Text(text) | Input::More(text) if !clean(&text).is_empty() => return Reply::Given(clean(&text)),
            Input::Text(_) | Input::More(_) | Input::Enter => {
                refuse(&mut screen, words.text("interview-needs-text"));
            }
            Input::Interrupted(_) => return Reply::Interrupted,
            Input::Again => screen.notices.clear(),
            _ => return Reply::Left,
        }
    }
}

fn refuse(screen: &mut Screen, text: String) {
    screen.notices = vec![super::screen::Notice { tone: super::screen::Tone::Warning, text }];
}

/// A typed or pasted text as it may be recorded: without what a terminal would obey, without spaces around it.
pub(super) fn clean(text: &str) -> String {
    clean_inside(text).trim().to_owned()
}

/// The same for a piece of a text: spaces around it stay.
pub(super) fn clean_inside(text: &str) -> String {
    let without_codes = without_escape_codes(text);
    let ends = without_codes.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    ends.chars().filter(|c| *c == '\n' || !crate::problem::forbidden_character(*c)).collect()
}

/// The text without the codes that colour a terminal or move its cursor: `ESC [ … letter`.
fn without_escape_codes(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find("\u{1b}[") {
        kept.push_str(&rest[..place]);
        let code = &rest[place + 2..];
        let end = code.find(|letter: char| ('@'..='~').contains(&letter)).map_or(code.len(), |end| end + 1);
        rest = &code[end..];
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::Scripted;
    use crate::language::Language;

    #[test]
    fn an_empty_line_is_asked_again_and_escape_leaves() {
        let words = Words::new(Language::English);
        let ask = |inputs: Vec<Input>| ask_text(&mut Scripted::new(inputs), &words, "Name", Field::default());
        assert_eq!(
            ask(vec![Input::Enter, Input::Text(" ".to_owned()), Input::Text(" Baobab ".to_owned())]),
            Reply::Given("Baobab".to_owned())
        );
        assert_eq!(ask(vec![Input::Enter, Input::Cancel]), Reply::Left);
        assert_eq!(ask(vec![Input::Interrupted(Some("Bao".to_owned()))]), Reply::Interrupted);
        let pick = |inputs: Vec<Input>| {
            let entries = vec![Entry::new("a", "")];
            choose(&mut Scripted::new(inputs), &words, "Which?", Vec::new(), entries)
        };
        assert_eq!(pick(vec![Input::Enter, Input::Picked(1), Input::Picked(0)]), Reply::Given(0));
        assert_eq!(pick(vec![Input::Cancel]), Reply::Left);
    }

    #[test]
    fn what_a_terminal_would_obey_is_not_kept() {
        assert_eq!(clean("  é\u{1b}[2J\u{202e}x\ta\r\nb\u{7} \n"), "éx a\nb");
        assert_eq!(clean("\u{1b}[31mred\u{1b}[0m"), "red");
        assert_eq!(clean(" \t\n"), "");
    }
}
