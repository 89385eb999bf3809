//! Plain lines: no cursor movement, no redraw, numbered choices, everything said once in words. For screen readers and for
//! terminals that can do no more.

use std::io;

use super::layout;
use super::prompt::Prompt;
use super::screen::{Input, Mark, Reply, Screen};
use crate::language::Words;
use crate::problem::visible;

/// Where plain lines come from and go to.
pub trait Lines {
    /// The next line without its end; `None` at the end of the input, after Ctrl-C, and where there is nothing to read from.
    fn read(&mut self) -> Option<String>;

    /// Writes a text as it is.
    fn write(&mut self, text: &str);

    /// The next line, and those that came together with it as those of a pasted text do.
    fn read_text(&mut self) -> Option<String> {
        self.read()
    }

    /// What was typed of a line that never came to its end.
    fn begun(&mut self) -> String {
        String::new()
    }

    /// The bytes of a line beyond which the terminal takes in no more of it; none where there is no such limit.
    fn longest(&self) -> Option<usize> {
        None
    }

    /// The editor in which a long text may be written.
    fn editor(&self) -> Option<String> {
        None
    }

    /// Lets a text be changed in the editor.
    fn edit(&mut self, editor: &str, text: &str) -> io::Result<String> {
        let _ = (editor, text);
        Err(io::ErrorKind::Unsupported.into())
    }

    /// How many columns there are, where lines are to be broken between words.
    fn columns(&self) -> Option<usize> {
        None
    }
}

/// The prompt of plain lines.
#[derive(Debug)]
pub struct Plain<L> {
    lines: L,
    /// The question that was read out last, by its id and text: it is not read out again after each change.
    told: Option<(String, Vec<String>)>,
    /// What the levels of that question mean, as it was read out with it.
    meanings: Vec<String>,
    /// Whether the keys were all named once.
    has_named_keys: bool,
    /// Whether it was said once how a line is left.
    has_told_of_lines: bool,
    /// What had arrived of a text when the lines came to their end.
    cut_short: String,
}

/// How much is said of the end of a line that was cut.
const END_SHOWN: usize = 30;

impl<L: Lines> Plain<L> {
    /// A prompt on these lines.
    #[must_use]
    pub const fn new(lines: L) -> Self {
        Self {
            lines,
            told: None,
            meanings: Vec::new(),
            has_named_keys: false,
            has_told_of_lines: false,
            cut_short: String::new(),
        }
    }

    /// The lines back.
    #[must_use]
    pub fn into_lines(self) -> L {
        self.lines
    }

    fn line(&mut self, text: &str) {
        for part in text.split('\n') {
            let shown = visible(&part.replace('\t', " "));
            let rows = match self.lines.columns() {
                Some(columns) => layout::said(&shown, columns),
                None => vec![shown],
            };
            for row in rows {
                self.lines.write(&row);
                self.lines.write("\n");
            }
        }
    }

    /// What can be chosen, behind what is typed for it.
    fn entry(&mut self, typed: &str, name: &str, words: &Words) {
        let parts = [("key", typed.to_owned().into()), ("name", name.to_owned().into())];
        self.line(&words.with("interview-plain-entry", &parts));
    }

    fn show(&mut self, screen: &Screen, words: &Words) {
        let telling = screen.subject.clone().map(|subject| (subject, screen.text.clone()));
        let is_same = telling.is_some() && telling == self.told;
        if telling.is_some() {
            self.told = telling;
        }
        if is_same {
            for status in &screen.status {
                self.line(status);
            }
            return;
        }
        self.line("");
        for text in screen.progress.iter().chain(&screen.title).chain(&screen.text) {
            self.line(text);
        }
        if screen.subject.is_some() {
            self.meanings.clear();
        }
        for choice in &screen.choices {
            let mark = match choice.mark {
                Mark::None => String::new(),
                Mark::Found => format!(" ({})", words.text("interview-mark-found")),
                Mark::Claimed => format!(" ({})", words.text("interview-mark-claimed")),
            };
            // Where one of the same levels is chosen once more, their names do; whoever asks for help hears it all.
            let is_help = screen.reply == Reply::Page;
            let detail = choice.detail.as_ref().filter(|detail| is_help || !self.meanings.contains(detail));
            let said = detail.map(|detail| format!(". {detail}")).unwrap_or_default();
            self.entry(&choice.key.to_string(), &format!("{}{mark}{said}", choice.name), words);
        }
        if screen.subject.is_some() {
            self.meanings.extend(screen.choices.iter().filter_map(|choice| choice.detail.clone()));
        }
        if let Reply::Pick(items) = &screen.reply {
            for (place, item) in items.iter().enumerate() {
                self.entry(&(place + 1).to_string(), item, words);
            }
            self.line(&words.text("interview-plain-pick"));
        }
        for status in &screen.status {
            self.line(status);
        }
        self.name_keys(screen, words);
        if let Reply::Line { initial } = &screen.reply
            && !initial.is_empty()
        {
            self.line(&words.with("interview-plain-initial", &[("value", initial.as_str().into())]));
        }
        if matches!(screen.reply, Reply::Line { .. }) && !self.has_told_of_lines {
            self.line(&words.text("interview-plain-line"));
            self.has_told_of_lines = true;
        }
        if screen.is_long && self.lines.editor().is_some() {
            self.line(&words.text("interview-plain-editor"));
        }
    }

    /// The keys of a question are all named once; after that only how to hear them again.
    fn name_keys(&mut self, screen: &Screen, words: &Words) {
        let has_many = screen.commands.iter().any(|command| !command.essential);
        if screen.commands.is_empty() {
            return;
        }
        let named: Vec<String> = screen
            .commands
            .iter()
            .filter(|command| command.essential || !self.has_named_keys)
            .map(|command| format!("{} {}", command.key, command.word))
            .collect();
        self.line(&words.with("interview-plain-keys", &[("keys", named.join(", ").into())]));
        self.has_named_keys |= has_many;
    }

    /// A line of text, put together where the terminal took only its beginning.
    fn read_text(&mut self, screen: &Screen, words: &Words) -> Option<String> {
        let mut text = String::new();
        loop {
            self.lines.write(&format!("{}> ", visible(&screen.word)));
            let more = if screen.is_long { self.lines.read_text() } else { self.lines.read() };
            let Some(more) = more else {
                // What arrived before is half of a text too.
                self.cut_short = text;
                return None;
            };
            // The last letter may have lost some of its bytes.
            text.push_str(more.trim_end_matches('\u{fffd}'));
            let last = more.rsplit('\n').next().unwrap_or_default();
            if self.lines.longest().is_none_or(|longest| last.len() < longest) {
                return Some(text);
            }
            let end: Vec<char> = text.chars().rev().take(END_SHOWN).collect();
            let end: String = end.into_iter().rev().collect();
            self.line(&words.with("interview-plain-cut", &[("end", end.into())]));
        }
    }

    /// A text written in the editor; again a line where that does not work.
    fn edit(&mut self, screen: &Screen, initial: &str, words: &Words) -> Option<Input> {
        let editor = self.lines.editor()?;
        match self.lines.edit(&editor, initial) {
            Ok(text) if text == initial => Some(Input::Enter),
            Ok(text) => Some(Input::Text(text)),
            Err(error) => {
                let arguments = [("editor", editor.as_str().into()), ("cause", error.to_string().into())];
                self.line(&words.with("interview-editor-failed", &arguments));
                self.read(screen, words)
            }
        }
    }

    fn read(&mut self, screen: &Screen, words: &Words) -> Option<Input> {
        let line = if matches!(screen.reply, Reply::Line { .. }) {
            self.read_text(screen, words)?
        } else {
            self.lines.write(&format!("{}> ", visible(&screen.word)));
            self.lines.read()?
        };
        let typed = line.trim();
        Some(match &screen.reply {
            Reply::Page => match (typed.chars().next(), typed.chars().nth(1)) {
                (None, _) => Input::Enter,
                (Some('r'), None) => Input::Again,
                (Some('.'), None) => Input::Cancel,
                (Some(key), None) => Input::Key(key),
                _ => Input::Text(line),
            },
            Reply::Line { initial } => match typed {
                "!" if screen.is_long && self.lines.editor().is_some() => self.edit(screen, initial, words)?,
                "" => Input::Enter,
                "." => Input::Cancel,
                "-" => Input::Text(String::new()),
                _ => Input::Text(line),
            },
            Reply::Pick(items) => match typed.parse::<usize>() {
                _ if typed.is_empty() => Input::Enter,
                _ if typed == "." => Input::Cancel,
                Ok(number) if (1..=items.len()).contains(&number) => Input::Picked(number - 1),
                // Out of the list: whoever asked says that this means nothing.
                _ => Input::Text(line),
            },
            Reply::Key => {
                let by_id = screen.choices.iter().find(|choice| choice.id.eq_ignore_ascii_case(typed));
                let mut letters = typed.chars();
                match (letters.next(), letters.next(), by_id) {
                    (None, ..) => Input::Enter,
                    (Some('r'), None, None) => Input::Again,
                    (Some('>'), None, None) => Input::Forward,
                    (Some('.'), None, None) => Input::Cancel,
                    (Some(key), None, _) => Input::Key(key),
                    (_, _, Some(choice)) => Input::Key(choice.key),
                    _ => Input::Text(line),
                }
            }
        })
    }
}

impl<L: Lines> Prompt for Plain<L> {
    fn ask(&mut self, screen: &Screen, words: &Words) -> Input {
        self.show(screen, words);
        match self.read(screen, words) {
            Some(Input::Again) => {
                self.told = None;
                self.meanings.clear();
                self.has_named_keys = false;
                Input::Again
            }
            Some(input) => input,
            None => {
                self.lines.write("\n");
                let begun = std::mem::take(&mut self.cut_short) + &self.lines.begun();
                match screen.reply {
                    Reply::Line { .. } if !begun.is_empty() => Input::BrokenOff(begun),
                    _ => Input::Interrupted,
                }
            }
        }
    }

    fn say(&mut self, lines: &[String]) {
        for line in lines {
            self.line(line);
        }
    }
}
