//! A page drawn on the cells of a terminal: as much of it as fits, and nothing jumps when a line is said.
//!
//! Everything here is pure: a [`Screen`] and the state of its widgets become rows. The terminal only shows them.

mod frame;
mod rows;

pub(super) use self::frame::draw;
pub(super) use self::rows::{cut, wrapped};

use std::collections::BTreeSet;

use ratatui::style::{Color, Modifier, Style};
use ratatui_textarea::{TextArea, WrapMode};

use super::screen::{Body, Screen, Tone};

/// The state of the widgets of one page while it is shown.
#[derive(Debug, Default)]
pub(super) struct Widgets {
    /// The choice or entry that is highlighted.
    pub(super) at: Option<usize>,
    /// What is typed: an id, or words to search.
    pub(super) typed: String,
    /// The entries that are shown, by their place in the list.
    pub(super) found: Vec<usize>,
    /// The entries that are chosen, where several may be.
    pub(super) chosen: BTreeSet<usize>,
    /// The text of a field.
    pub(super) text: Option<TextArea<'static>>,
    /// The first row of a page that is longer than the screen.
    pub(super) first: usize,
    /// Something said by the page itself, above all notices.
    pub(super) said: Option<String>,
}

impl Widgets {
    /// The widgets of a page as it appears.
    pub(super) fn new(screen: &Screen) -> Self {
        let mut widgets = Self::default();
        match &screen.body {
            Body::Page => {}
            Body::Choices(choices) => widgets.at = choices.at,
            Body::List(list) => {
                widgets.found = (0..list.entries.len()).collect();
                widgets.at = list.at.filter(|_| !list.entries.is_empty() || list.create.is_some());
            }
            Body::Field(field) => {
                let mut text = TextArea::new(field.text.split('\n').map(str::to_owned).collect());
                text.set_wrap_mode(WrapMode::WordOrGlyph);
                text.set_cursor_line_style(Style::default());
                text.set_cursor_style(Style::default());
                text.move_cursor(ratatui_textarea::CursorMove::Bottom);
                text.move_cursor(ratatui_textarea::CursorMove::End);
                widgets.text = Some(text);
            }
        }
        widgets
    }

    /// The text of the field.
    pub(super) fn written(&self) -> String {
        self.text.as_ref().map(|text| text.lines().join("\n")).unwrap_or_default()
    }
}

/// How pieces of text look. Colours are chosen to be legible on dark and on light, and none is the only sign of anything.
#[derive(Debug, Clone, Copy)]
pub(super) struct Palette {
    /// What is asked.
    pub(super) strong: Style,
    /// What may be overlooked.
    pub(super) faint: Style,
    /// Keys, and what is highlighted.
    pub(super) key: Style,
    pub(super) highlight: Style,
    /// What is done.
    pub(super) good: Style,
    /// What needs attention.
    pub(super) warning: Style,
}

/// How many colours a terminal has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colours {
    /// None, or none are wanted.
    None,
    /// The eight of every terminal.
    Few,
    /// The 256 that have the same values everywhere.
    Many,
}

impl Palette {
    pub(super) fn of(colours: Colours) -> Self {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        let (key, good, warning) = match colours {
            Colours::None => {
                return Self { strong: plain, faint: plain, key: plain, highlight: plain, good: plain, warning: plain };
            }
            Colours::Few => (Color::Cyan, Color::Green, Color::Magenta),
            // Blue, green and orange with a contrast of at least 3.9 to 1 on white and on black.
            Colours::Many => (Color::Indexed(32), Color::Indexed(28), Color::Indexed(166)),
        };
        Self {
            strong: bold,
            faint: plain.add_modifier(Modifier::DIM),
            key: plain.fg(key),
            highlight: bold.fg(key),
            good: plain.fg(good),
            warning: plain.fg(warning),
        }
    }

    pub(super) fn tone(&self, tone: Tone) -> Style {
        match tone {
            Tone::Plain => Style::new(),
            Tone::Good => self.good,
            Tone::Warning => self.warning,
        }
    }
}

#[cfg(test)]
mod tests;
