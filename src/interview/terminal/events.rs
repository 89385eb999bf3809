//! Keys, pastes and changes of size as they come.

use std::collections::VecDeque;
use std::time::Duration;

use ratatui::crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::interruption::is_interrupted;
use super::on_demand::OnDemand;
use super::stdin;

/// How long to wait before looking whether the program is to stop.
const GLANCE: Duration = Duration::from_millis(100);

/// So many keys may be pressed while an answer is saved; more that come at once were pasted.
const PRESSED_AHEAD: usize = 8;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Happened {
    Key(KeyEvent),
    Paste(String),
    Resized,
    /// The program is to stop, or the terminal is gone.
    Interrupted,
}

/// The events of a terminal. Another thread reads them, so that a terminal that is gone in the middle of a key stops nothing.
pub(super) struct Events {
    incoming: OnDemand<Option<Event>>,
    /// Keys that were read already.
    ahead: VecDeque<KeyEvent>,
}

impl Events {
    pub(super) fn new() -> Self {
        Self { incoming: OnDemand::new(read), ahead: VecDeque::new() }
    }

    /// Waits for the next event.
    pub(super) fn next(&mut self) -> Happened {
        if let Some(key) = self.ahead.pop_front() {
            return Happened::Key(key);
        }
        loop {
            if is_interrupted() {
                return Happened::Interrupted;
            }
            if !self.incoming.is_here_within(GLANCE) {
                continue;
            }
            match self.incoming.take() {
                None => return Happened::Interrupted,
                Some(None) if stdin::is_gone() => return Happened::Interrupted,
                Some(None) => {}
                Some(Some(event)) => {
                    if let Some(happened) = meant(event) {
                        return happened;
                    }
                }
            }
        }
    }

    /// Waits for the next event where keys are commands: many characters that come at once are a paste, not as many commands.
    pub(super) fn next_command(&mut self) -> Happened {
        if !self.ahead.is_empty() {
            return self.next();
        }
        let first = match self.next() {
            Happened::Key(key) => key,
            other => return other,
        };
        let mut keys = VecDeque::from([first]);
        while self.is_waiting() {
            match self.incoming.take() {
                Some(Some(event)) => match meant(event) {
                    Some(Happened::Key(key)) => keys.push_back(key),
                    Some(Happened::Paste(text)) => return Happened::Paste(text),
                    _ => {}
                },
                _ => break,
            }
        }
        if keys.len() > PRESSED_AHEAD
            && let Some(text) = keys.iter().map(letter).collect::<Option<String>>()
        {
            return Happened::Paste(text);
        }
        let first = keys.pop_front();
        self.ahead = keys;
        first.map_or(Happened::Resized, Happened::Key)
    }

    /// Whether there is more already: right after a key, only a paste has more.
    pub(super) fn is_waiting(&mut self) -> bool {
        // The reader gives back nothing after a moment in which nothing came.
        !self.ahead.is_empty() || event_is_here(&mut self.incoming)
    }
}

/// Whether a key or a paste is here already; a new size of the window is no text.
fn event_is_here(incoming: &mut OnDemand<Option<Event>>) -> bool {
    const NOW: Duration = Duration::from_millis(2);
    let is_key = |event: &Option<Event>| matches!(event, Some(Event::Key(_) | Event::Paste(_)));
    incoming.is_here_within(NOW) && incoming.peek().is_some_and(is_key)
}

/// Waits a moment for an event.
fn read() -> Option<Event> {
    if stdin::is_gone() {
        // Reading from a terminal that is gone does not end.
        std::thread::sleep(GLANCE);
        return None;
    }
    match event::poll(GLANCE) {
        Ok(true) => event::read().ok(),
        _ => None,
    }
}

fn meant(event: Event) -> Option<Happened> {
    match event {
        Event::Key(key) if key.kind == KeyEventKind::Release => None,
        Event::Key(key) => Some(Happened::Key(key)),
        Event::Paste(text) => Some(Happened::Paste(text)),
        Event::Resize(..) => Some(Happened::Resized),
        Event::FocusGained | Event::FocusLost | Event::Mouse(_) => None,
    }
}

/// What a key adds to a pasted text. Arrows and Ctrl-C are never pasted; arrows repeat as long as they are held down.
fn letter(key: &KeyEvent) -> Option<char> {
    match key.code {
        KeyCode::Char('j') if key.modifiers == KeyModifiers::CONTROL => Some('\n'),
        KeyCode::Char(letter) if !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) => Some(letter),
        KeyCode::Enter => Some('\n'),
        KeyCode::Tab => Some('\t'),
        _ => None,
    }
}
