//! A question: its levels, what is recorded, and what each key does.

use super::details::{Choose, Detail, Write};
use super::documents::Documents;
use super::help::{Help, Keys};
use super::history::{self, Direction};
use super::intake::About;
use super::navigation::{Domains, Languages, Questions};
use super::review::Review;
use super::screen::{Body, Input, Key, Screen};
use super::session::Session;
use super::state::{State, Transition};
use super::{Ending, unchanged};
use crate::assessment::{Answer, Edit, State as Standing};
use crate::questionnaire::{LevelId, QuestionId};

/// So many answers in one session, and whoever answers knows the keys.
const KNOWS_THE_KEYS: usize = 10;

/// The page of a question.
pub(super) struct Question {
    id: QuestionId,
}

impl Question {
    pub(super) const fn new(id: QuestionId) -> Self {
        Self { id }
    }
}

impl Session {
    /// A page with what every page of the interview has.
    pub(super) fn page(&self, prompt: &str) -> Screen {
        Screen {
            header: self.header(),
            progress: Some(self.progress(self.at.as_ref())),
            prompt: self.text(prompt),
            names_few_keys: self.answers >= KNOWS_THE_KEYS,
            ..Screen::default()
        }
    }

    /// What the assessor listens for, why the question matters, and which evidence to ask for.
    pub(super) fn help(&self, id: &QuestionId) -> Vec<String> {
        let Some(question) = self.question(id) else { return Vec::new() };
        let mut lines: Vec<String> = question.help().map(str::to_owned).into_iter().collect();
        if let Some(why) = question.why() {
            lines.push(self.with("interview-why", &[("text", why.into())]));
        }
        if !question.evidence().is_empty() {
            lines.push(self.text("interview-evidence-to-ask"));
            lines.extend(question.evidence().iter().map(|document| format!("– {document}")));
        }
        lines
    }

    /// Keys with the messages that name what they do.
    pub(super) fn keys(&self, keys: &[(&str, &'static str)]) -> Vec<Key> {
        keys.iter()
            .map(|(name, message)| Key { name: self.key_name(name), word: self.text(message), essential: true })
            .collect()
    }

    /// A key as it is shown: Enter and Esc in the user's language.
    pub(super) fn key_name(&self, key: &str) -> String {
        match key {
            "\n" => self.text("interview-enter"),
            "\u{1b}" => self.text("interview-escape"),
            _ => key.to_owned(),
        }
    }
}

impl State for Question {
    fn screen(&self, session: &Session) -> Screen {
        let Some(question) = session.question(&self.id) else { return session.page("interview-prompt-answer") };
        let choices = session.level_choices(question);
        Screen {
            subject: Some(self.id.to_string()),
            recorded: session
                .recorded_line()
                .filter(|_| session.recorded.as_ref() != Some(&self.id) || !session.advance),
            title: session.heading(&self.id),
            text: vec![question.ask().to_owned()],
            help: session.help(&self.id),
            details: session.details(question),
            keys: keys(session, &self.id, &choices),
            body: Body::Choices(choices),
            ..session.page("interview-prompt-answer")
        }
    }

    fn input(&mut self, session: &mut Session, input: Input) -> Transition {
        match input {
            // Enter never confirms what was carried over: it is held down, and bounces.
            Input::Enter => session.onward(),
            Input::Forward => session.forward(),
            Input::Cancel => Transition::Stay,
            Input::Picked(place) => {
                let level = session.question(&self.id).and_then(|question| Session::level_at(question, place));
                match level {
                    Some(level) => give(session, &self.id, level),
                    None => session.refuse(&input),
                }
            }
            Input::Key(key) => command(session, &self.id, key),
            other => session.refuse(&other),
        }
    }
}

/// The keys of a question, the six that are always named first.
fn keys(session: &Session, id: &QuestionId, choices: &super::screen::Choices) -> Vec<Key> {
    let standing = session.question(id).map(|question| session.assessment.state(question));
    let is_open = matches!(standing, Some(Standing::Blank | Standing::ToConfirm));
    let ids: Vec<&str> = choices.choices.iter().map(|choice| choice.key.as_str()).collect();
    let levels = match (choices.at_once, ids.first(), ids.iter().rfind(|id| id.len() == 1)) {
        (true, Some(first), Some(last)) => format!("{first}–{last}"),
        _ => ids.first().map(|first| format!("{first}…")).unwrap_or_default(),
    };
    let mut essential: Vec<(String, &'static str)> = vec![(levels, "interview-key-level")];
    if standing == Some(Standing::ToConfirm) && !session.hides_earlier(id) {
        essential.push(("y".to_owned(), "interview-key-confirm"));
    } else {
        essential.push((session.text("interview-key-arrows"), "interview-key-choose"));
    }
    essential.extend([("n".to_owned(), "interview-key-note"), ("e".to_owned(), "interview-key-evidence")]);
    essential.extend([("b".to_owned(), "interview-key-back"), ("k".to_owned(), "interview-key-keys")]);
    let mut keys: Vec<Key> =
        essential.into_iter().map(|(name, word)| Key { name, word: session.text(word), essential: true }).collect();
    let mut more = vec![("\n", if is_open { "interview-key-skip" } else { "interview-key-onward" })];
    more.extend([("u", "interview-key-unknown")]);
    if session.question(id).is_some_and(crate::questionnaire::Question::may_be_not_applicable) {
        more.push(("a", "interview-key-not-applicable"));
    }
    more.extend([("v", "interview-key-votes"), ("c", "interview-key-claimed"), ("h", "interview-key-help")]);
    more.extend([("j", "interview-key-jump"), ("r", "interview-key-review"), ("z", "interview-key-undo")]);
    more.push(("q", "interview-key-quit"));
    keys.extend(session.keys(&more).into_iter().map(|key| Key { essential: false, ..key }));
    keys
}

/// What a key does at a question. A capital letter is about the answer that was recorded last.
pub(super) fn command(session: &mut Session, here: &QuestionId, key: char) -> Transition {
    let is_about_last = key.is_ascii_uppercase();
    let id = match (&session.recorded, is_about_last) {
        (Some(last), true) => last.clone(),
        _ => here.clone(),
    };
    match key {
        'Z' => return history::go(session, Direction::Redo),
        'z' => return history::go(session, Direction::Undo),
        _ => {}
    }
    match key.to_ascii_lowercase() {
        'n' => Transition::open(Write::new(Detail::Note, id)),
        'w' => Transition::open(Write::new(Detail::By, id)),
        'v' => Transition::open(Write::new(Detail::Votes, id)),
        'u' => Transition::open(Write::new(Detail::Unknown, id)),
        'a' => not_applicable(session, id),
        'c' => Transition::open(Choose::claim(id)),
        'f' => Transition::open(Choose::confidence(id)),
        'i' if !session.assessment.questionnaire().importance().is_empty() => Transition::open(Choose::importance(id)),
        'e' => Documents::for_questions(session, vec![id]),
        'h' | '?' => Transition::open(Help::new(id)),
        'k' => Transition::open(Keys::new(here.clone())),
        'y' => confirm(session, &id),
        's' => session.onward(),
        _ => elsewhere(session, key),
    }
}

/// The keys that lead away from a page, the same on every page that has no search.
pub(super) fn elsewhere(session: &mut Session, key: char) -> Transition {
    match key.to_ascii_lowercase() {
        'b' => session.back(),
        'j' => Transition::open(Questions::all(session)),
        'o' => {
            let open = session.open_questions();
            if open.is_empty() {
                session.say(session.text("interview-nothing-open"));
                return Transition::Stay;
            }
            Transition::open(Questions::new("interview-open-title", open))
        }
        'd' => Transition::open(Domains),
        'p' => Transition::open(About::default()),
        'r' => Transition::open(Review::default()),
        'l' if session.options.translations.len() > 1 => Transition::open(Languages),
        't' => {
            session.advance = !session.advance;
            let id = if session.advance { "interview-advance-on" } else { "interview-advance-off" };
            session.say(session.text(id));
            Transition::Stay
        }
        'q' => leave(session),
        'z' => history::go(session, if key == 'Z' { Direction::Redo } else { Direction::Undo }),
        _ => session.refuse(&Input::Key(key)),
    }
}

/// Ends before the end; everything is saved.
pub(super) fn leave(session: &mut Session) -> Transition {
    session.farewell.push(session.text("interview-left"));
    Transition::Quit(Ending::Left)
}

/// Changes of an answer, with the day on which it is given.
pub(super) fn dated(session: &Session, id: &QuestionId, edit: Edit) -> Vec<Edit> {
    let day = session.options.today.map(|today| Edit::AnsweredOn(id.clone(), Some(today)));
    std::iter::once(edit).chain(day).collect()
}

/// Records a level; the next question follows at once.
fn give(session: &mut Session, id: &QuestionId, level: LevelId) -> Transition {
    let answer = Answer::Level(level);
    if unchanged::is_recorded(&session.assessment, id, &answer) {
        session.say(session.with("interview-same-answer", &[("question", id.as_str().into())]));
        return after_answer(session, id);
    }
    let far_apart = session.is_far_apart(id);
    let earlier = earlier_level(session, id);
    let edits = dated(session, id, Edit::Answer(id.clone(), Some(answer)));
    let id = id.clone();
    session.save(edits, move |session| {
        session.answers += 1;
        if let Some(earlier) = earlier {
            session.say(earlier);
        }
        session.note_recorded(&id);
        if far_apart {
            // What was agreed is recorded with its reason where the votes were far apart.
            return Transition::open(Write::new(Detail::Reason, id));
        }
        after_answer(session, &id)
    })
}

/// What was found last time and was hidden until now.
fn earlier_level(session: &Session, id: &QuestionId) -> Option<String> {
    if !session.hides_earlier(id) {
        return None;
    }
    let question = session.question(id)?;
    match &session.assessment.entry(id)?.carried.as_ref()?.answer {
        Answer::Level(level) => Some(session.with(
            "interview-earlier",
            &[("question", id.as_str().into()), ("value", Session::level_name(question, level).into())],
        )),
        _ => None,
    }
}

/// Where the interview goes once a question is answered.
pub(super) fn after_answer(session: &mut Session, id: &QuestionId) -> Transition {
    if session.at.as_ref() == Some(id) && session.advance {
        return session.onward();
    }
    session.here()
}

impl Session {
    /// Notes that a question was answered: capital letters apply to it now.
    pub(super) fn note_recorded(&mut self, id: &QuestionId) {
        self.recorded = Some(id.clone());
        self.recorded_is_new = true;
    }
}

fn not_applicable(session: &mut Session, id: QuestionId) -> Transition {
    if session.question(&id).is_some_and(crate::questionnaire::Question::may_be_not_applicable) {
        return Transition::open(Write::new(Detail::NotApplicable, id));
    }
    session.warn(session.text("interview-not-applicable-forbidden"));
    Transition::Stay
}

/// Confirms what was carried over from last time.
fn confirm(session: &mut Session, id: &QuestionId) -> Transition {
    let carried = session.assessment.entry(id).and_then(|entry| match (&entry.answer, &entry.carried) {
        (None, Some(carried)) => Some(carried.answer.clone()),
        _ => None,
    });
    match carried {
        Some(answer) if !session.hides_earlier(id) => {
            let edits = dated(session, id, Edit::Answer(id.clone(), Some(answer)));
            let id = id.clone();
            session.save(edits, move |session| {
                session.note_recorded(&id);
                after_answer(session, &id)
            })
        }
        _ => session.refuse(&Input::Key('y')),
    }
}
