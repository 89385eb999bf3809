//! Plain lines: no cursor movement, no redraw, everything said once in words. For screen readers and for terminals that can do
//! no more.

use std::io;

use super::prompt::Prompt;
use super::screen::{Body, Choices, Field, Input, List, Mark, Screen};
use crate::language::Words;
use crate::problem::visible;

/// Where plain lines come from and go to.
pub trait Lines {
    /// The next line without its end; `None` at the end of the input, after Ctrl-C, and if there is no input.
    fn read(&mut self) -> Option<String>;

    /// Writes a text as it is.
    fn write(&mut self, text: &str);

    /// The next line, and those that came together with it, as those of a pasted text do.
    fn read_text(&mut self) -> Option<String> {
        self.read()
    }

    /// What was typed of a line that never came to its end.
    fn begun(&mut self) -> String {
        String::new()
    }

    /// The bytes of a line beyond which the terminal takes in no more of it; `None` if there is no such limit.
    fn longest(&self) -> Option<usize> {
        None
    }

    /// The editor in which a long text can be written.
    fn editor(&self) -> Option<String> {
        None
    }

    /// Lets a text be changed in the editor.
    fn edit(&mut self, editor: &str, text: &str) -> io::Result<String> {
        let _ = (editor, text);
        Err(io::ErrorKind::Unsupported.into())
    }

    /// How many columns there are, if lines are to be broken between words.
    fn columns(&self) -> Option<usize> {
        None
    }
}

/// How much of a line that was cut is repeated.
const END_SHOWN: usize = 30;

/// The prompt of plain lines.
#[derive(Debug)]
pub struct Plain<L> {
    lines: L,
    /// The subject that was read out last with its text: it is not read out again after each change.
    last: Option<(String, Vec<String>)>,
    /// What the levels of that question mean, as it was read out with it.
    meanings: Vec<String>,
    /// The domain of the last question.
    domain: Option<String>,
    has_greeted: bool,
    has_named_keys: bool,
    has_explained_lines: bool,
    /// What had arrived of a text when the lines came to their end.
    cut_short: String,
}

impl<L: Lines> Plain<L> {
    /// A prompt on these lines.
    #[must_use]
    pub const fn new(lines: L) -> Self {
        Self {
            lines,
            last: None,
            meanings: Vec::new(),
            domain: None,
            has_greeted: false,
            has_named_keys: false,
            has_explained_lines: false,
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
                Some(columns) => super::view::wrapped(&shown, columns.saturating_sub(1).max(8)),
                None => vec![shown],
            };
            for row in rows {
                self.lines.write(&row);
                self.lines.write("\n");
            }
        }
    }

    /// Something that can be chosen, after what is typed for it.
    fn entry(&mut self, typed: &str, name: &str, words: &Words) {
        let parts = [("key", typed.to_owned().into()), ("name", name.to_owned().into())];
        self.line(&words.with("interview-plain-entry", &parts));
    }

    fn show(&mut self, screen: &Screen, words: &Words) {
        for notice in &screen.notices {
            self.line(&notice.text);
        }
        if let Some(recorded) = screen.recorded.as_ref().filter(|recorded| recorded.is_new) {
            self.line(&recorded.spoken);
        }
        let now = screen.subject.clone().map(|subject| (subject, screen.text.clone()));
        let is_same = now.is_some() && now == self.last;
        if now.is_some() {
            self.last = now;
        }
        if is_same {
            self.details(screen, words);
            return;
        }
        self.line("");
        self.place(screen, words);
        self.line(&screen.title);
        for text in &screen.text {
            self.line(text);
        }
        match &screen.body {
            Body::Page | Body::Field(_) => {}
            Body::Choices(choices) => self.choices(screen, choices, words),
            Body::List(list) => self.list(list, words),
        }
        self.details(screen, words);
        self.name_keys(screen, words);
        if let Body::Field(field) = &screen.body {
            self.field(field, words);
        }
    }

    /// Whose assessment it is, once; the domain where it is another one; how far everything has come.
    fn place(&mut self, screen: &Screen, words: &Words) {
        let header = &screen.header;
        if !self.has_greeted && !header.team.is_empty() {
            self.line(&[&*header.team, &*header.questionnaire, &*header.date, &*header.marking].join(" · "));
            self.has_greeted = true;
        }
        let Some(progress) = screen.progress.as_ref().filter(|_| screen.subject.is_some()) else { return };
        let gauge = |done: usize, of: usize| {
            words.with("interview-plain-progress", &[("count", done.into()), ("m", of.into())])
        };
        let mut said = Vec::new();
        if let Some(domain) = &progress.domain
            && self.domain.as_ref() != Some(&domain.title)
        {
            self.domain = Some(domain.title.clone());
            said.push(format!("{}, {}", domain.title, gauge(domain.done, domain.of)));
        }
        said.push(format!("{} {}", progress.all.title, gauge(progress.all.done, progress.all.of)));
        said.extend(progress.time.clone());
        self.line(&said.join(" · "));
    }

    fn choices(&mut self, screen: &Screen, choices: &Choices, words: &Words) {
        if screen.subject.is_some() {
            self.meanings.clear();
        }
        for choice in &choices.choices {
            let marks: Vec<String> = choice.marks.iter().map(|mark| words.text(mark_word(*mark))).collect();
            let marks = if marks.is_empty() { String::new() } else { format!(" ({})", marks.join(", ")) };
            // Where one of the same levels is chosen once more, their names are enough.
            let detail = choice.detail.as_ref().filter(|detail| !self.meanings.contains(detail));
            let said = detail.map(|detail| format!(". {detail}")).unwrap_or_default();
            let name = if choice.name.eq_ignore_ascii_case(&choice.key) { String::new() } else { choice.name.clone() };
            self.entry(&choice.key, format!("{name}{marks}{said}").trim_start_matches(". "), words);
        }
        if screen.subject.is_some() {
            self.meanings.extend(choices.choices.iter().filter_map(|choice| choice.detail.clone()));
        }
    }

    fn list(&mut self, list: &List, words: &Words) {
        for (place, entry) in list.entries.iter().enumerate() {
            let mut said = entry.text.clone();
            if !entry.state.is_empty() {
                said = format!("{said} – {}", entry.state);
            }
            if entry.is_chosen {
                said = format!("{said} ({})", words.text("interview-mark-chosen"));
            }
            self.entry(&(place + 1).to_string(), &said, words);
        }
        self.line(&words.text(if list.several { "interview-plain-several" } else { "interview-plain-pick" }));
        if list.create.is_some() {
            self.line(&words.text("interview-plain-create"));
        }
    }

    fn details(&mut self, screen: &Screen, words: &Words) {
        for detail in &screen.details {
            let parts = [("key", detail.label.clone().into()), ("name", detail.text.clone().into())];
            self.line(&words.with("interview-plain-entry", &parts));
        }
    }

    fn field(&mut self, field: &Field, words: &Words) {
        if !field.recorded.is_empty() {
            self.line(&words.with("interview-plain-initial", &[("value", field.recorded.as_str().into())]));
        }
        if !self.has_explained_lines {
            self.line(&words.text("interview-plain-line"));
            self.has_explained_lines = true;
        }
        if field.is_long && self.lines.editor().is_some() {
            self.line(&words.text("interview-plain-editor"));
        }
    }

    /// The keys of a question are all named once; after that only the essential ones.
    fn name_keys(&mut self, screen: &Screen, words: &Words) {
        let has_many = screen.keys.iter().any(|key| !key.essential);
        let named: Vec<String> = screen
            .keys
            .iter()
            .filter(|key| key.essential || !self.has_named_keys)
            .map(|key| format!("{} {}", key.name, key.word))
            .collect();
        if named.is_empty() || (has_many && self.has_named_keys) {
            return;
        }
        self.line(&words.with("interview-plain-keys", &[("keys", named.join(", ").into())]));
        self.has_named_keys |= has_many;
    }

    /// A line of text, put together where the terminal took only its beginning.
    fn read_text(&mut self, screen: &Screen, is_long: bool, words: &Words) -> Option<String> {
        let mut text = String::new();
        loop {
            self.lines.write(&format!("{}> ", visible(&screen.prompt)));
            let more = if is_long { self.lines.read_text() } else { self.lines.read() };
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
    fn edit(&mut self, screen: &Screen, field: &Field, words: &Words) -> Option<Input> {
        let editor = self.lines.editor()?;
        match self.lines.edit(&editor, &field.text) {
            Ok(text) => Some(Input::Text(text)),
            Err(error) => {
                let arguments = [("editor", editor.as_str().into()), ("cause", error.to_string().into())];
                self.line(&words.with("interview-editor-failed", &arguments));
                self.read(screen, words)
            }
        }
    }

    fn read(&mut self, screen: &Screen, words: &Words) -> Option<Input> {
        if let Body::Field(field) = &screen.body {
            let line = self.read_text(screen, field.is_long, words)?;
            return Some(match line.trim() {
                "!" if field.is_long && self.lines.editor().is_some() => self.edit(screen, field, words)?,
                "" => Input::Enter,
                "." => Input::Cancel,
                "-" => Input::Text(String::new()),
                _ => Input::Text(line),
            });
        }
        self.lines.write(&format!("{}> ", visible(&screen.prompt)));
        let line = self.lines.read()?;
        let typed = line.trim();
        Some(match typed {
            "" => Input::Enter,
            "." => Input::Cancel,
            "=" => Input::Again,
            ">" => Input::Forward,
            _ => meaning(screen, typed),
        })
    }
}

/// What a line means on a page that is not a field.
pub(super) fn meaning(screen: &Screen, typed: &str) -> Input {
    match &screen.body {
        Body::List(list) => listed(list, typed),
        Body::Choices(choices) => chosen(choices, typed),
        Body::Page | Body::Field(_) => key_or_text(typed),
    }
}

/// What a line at a list means: numbers of entries, else a key or a text to search.
fn listed(list: &List, typed: &str) -> Input {
    let place = |number: &str| {
        number.parse::<usize>().ok().and_then(|number| number.checked_sub(1)).filter(|at| *at < list.entries.len())
    };
    if let Some(at) = place(typed) {
        return Input::Picked(at);
    }
    if let Some(at) = typed.strip_suffix('?').and_then(|number| place(number.trim())) {
        return Input::Details(at);
    }
    if list.several {
        let numbers = typed.split([',', ' ', ';']).filter(|word| !word.is_empty());
        if let Some(places) = numbers.map(place).collect::<Option<Vec<usize>>>() {
            return Input::Several(places);
        }
    }
    // A number that is none of the list is not searched for.
    if typed == "+" || typed.parse::<usize>().is_ok() || (!list.search && typed.chars().count() == 1) {
        return key_or_text(typed);
    }
    Input::Text(typed.to_owned())
}

/// What a line at choices means: first the key of a choice, then a key of the page.
fn chosen(choices: &Choices, typed: &str) -> Input {
    match choices.choices.iter().position(|choice| choice.key.eq_ignore_ascii_case(typed)) {
        Some(place) => Input::Picked(place),
        None => key_or_text(typed),
    }
}

fn key_or_text(typed: &str) -> Input {
    let mut letters = typed.chars();
    match (letters.next(), letters.next()) {
        (Some(key), None) => Input::Key(key),
        _ => Input::Text(typed.to_owned()),
    }
}

pub(super) const fn mark_word(mark: Mark) -> &'static str {
    match mark {
        Mark::Found => "interview-mark-found",
        Mark::Claimed => "interview-mark-claimed",
        Mark::Previous => "interview-mark-previous",
    }
}

impl<L: Lines> Prompt for Plain<L> {
    fn ask(&mut self, screen: &Screen, words: &Words) -> Input {
        self.show(screen, words);
        match self.read(screen, words) {
            Some(Input::Again) => {
                self.last = None;
                self.meanings.clear();
                self.has_named_keys = false;
                Input::Again
            }
            Some(input) => input,
            None => {
                self.lines.write("\n");
                let begun = std::mem::take(&mut self.cut_short) + &self.lines.begun();
                let is_field = matches!(screen.body, Body::Field(_));
                Input::Interrupted(Some(begun).filter(|begun| is_field && !begun.is_empty()))
            }
        }
    }
}
