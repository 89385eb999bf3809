//! Short questions outside an interview, with dialoguer: one of a list, or a line of text.

use std::time::Duration;

use console::Term;
use dialoguer::theme::SimpleTheme;
use dialoguer::{Input as LineInput, Select};

use super::on_demand::OnDemand;
use super::{interruption, stdin};
use crate::interview::prompt::Prompt;
use crate::interview::screen::{Body, Input, Screen};
use crate::interview::view::{cut, wrapped};
use crate::language::Words;
use crate::problem::visible;

/// The columns that dialoguer puts around an entry.
const AROUND: usize = 4;

/// How long to wait before looking whether the program is to stop.
const GLANCE: Duration = Duration::from_millis(100);

/// The prompt of short questions. The question itself is printed first, since dialoguer counts bytes as columns and would
/// erase too many rows of a long line.
#[derive(Debug)]
pub struct Short {
    term: Term,
}

impl Default for Short {
    fn default() -> Self {
        Self::new()
    }
}

impl Short {
    /// A prompt on standard error.
    #[must_use]
    pub fn new() -> Self {
        interruption::catch();
        Self { term: Term::stderr() }
    }
}

/// What dialoguer is to ask.
enum Question {
    /// One of these entries, with the highlighted one.
    List(Vec<String>, usize),
    /// A line, with what is in it at first.
    Line(String),
}

impl Question {
    fn of(screen: &Screen, columns: usize) -> Option<Self> {
        match &screen.body {
            Body::List(list) => {
                let entries = list.entries.iter().map(|entry| short_entry(&entry.text, columns)).collect();
                Some(Self::List(entries, list.at.unwrap_or_default()))
            }
            Body::Field(field) => Some(Self::Line(field.text.clone())),
            Body::Page | Body::Choices(_) => None,
        }
    }

    fn ask(self, prompt: &str, term: &Term) -> dialoguer::Result<Input> {
        let theme = SimpleTheme;
        Ok(match self {
            Self::List(entries, at) => {
                let select = Select::with_theme(&theme).items(&entries).default(at).with_prompt(prompt).report(false);
                select.interact_on_opt(term)?.map_or(Input::Cancel, Input::Picked)
            }
            Self::Line(text) => {
                let line = LineInput::<String>::with_theme(&theme).with_prompt(prompt).with_initial_text(text);
                Input::Text(line.allow_empty(true).report(false).interact_text_on(term)?)
            }
        })
    }
}

/// An entry that takes no more than one row, in columns and in bytes.
fn short_entry(text: &str, columns: usize) -> String {
    let columns = columns.saturating_sub(AROUND);
    let mut entry = cut(&visible(&text.replace(['\n', '\t'], " ")), columns);
    while entry.len() > columns {
        let shorter = cut(&entry, console::measure_text_width(&entry).saturating_sub(1));
        if shorter.len() >= entry.len() {
            break;
        }
        entry = shorter;
    }
    entry
}

impl Prompt for Short {
    fn ask(&mut self, screen: &Screen, _: &Words) -> Input {
        let columns = usize::from(self.term.size().1).max(20);
        for text in screen.notices.iter().map(|notice| &notice.text).chain([&screen.title]).chain(&screen.text) {
            for row in wrapped(&visible(&text.replace(['\n', '\t'], " ")), columns - 1) {
                let _ = self.term.write_line(&row);
            }
        }
        let Some(question) = Question::of(screen, columns) else { return Input::Enter };
        let answered = {
            // Dialoguer waits for a key whatever happens: another thread does so, and the mode of the terminal is restored here.
            let _mode = stdin::Restored::later();
            let (prompt, term) = (screen.prompt.clone(), self.term.clone());
            let mut question = Some(question);
            let mut asked = OnDemand::new(move || question.take().map(|question| question.ask(&prompt, &term)));
            while !asked.is_here_within(GLANCE) && !interruption::is_interrupted() {}
            if interruption::is_interrupted() { None } else { asked.take().flatten() }
        };
        match answered {
            Some(Ok(input)) => input,
            _ => {
                // Ctrl-C leaves the cursor hidden.
                let _ = self.term.show_cursor();
                let _ = self.term.write_line("");
                Input::Interrupted(None)
            }
        }
    }
}
