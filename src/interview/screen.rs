//! One page of the interview as plain values: the terminal draws it, plain mode says it in words, tests compare it.

/// One page: where we are, what is asked, and what the keys do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Screen {
    /// The first line: whose assessment this is, and its marking.
    pub header: Header,
    /// How far the domain and the whole have come.
    pub progress: Option<Progress>,
    /// What was recorded last.
    pub recorded: Option<Recorded>,
    /// What is said once, after an input.
    pub notices: Vec<Notice>,
    /// What the page is about. Plain mode does not read the same subject out twice in a row.
    pub subject: Option<String>,
    /// The heading.
    pub title: String,
    /// The text, one paragraph each.
    pub text: Vec<String>,
    /// Further text, shown where there is room.
    pub help: Vec<String>,
    /// What is answered, and how.
    pub body: Body,
    /// What is recorded and what is missing, a label each.
    pub details: Vec<Detail>,
    /// What else the keys do, the most important first.
    pub keys: Vec<Key>,
    /// Whether only the essential keys are named.
    pub names_few_keys: bool,
    /// The word in front of the cursor, where something is typed.
    pub prompt: String,
}

/// The first line of a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Header {
    /// The team.
    pub team: String,
    /// The questionnaire; it is cut first where room is short.
    pub questionnaire: String,
    /// The day.
    pub date: String,
    /// The marking.
    pub marking: String,
}

/// How far the assessment has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The domain of the question.
    pub domain: Option<Gauge>,
    /// All questions that are asked.
    pub all: Gauge,
    /// One quiet remark on the time.
    pub time: Option<String>,
}

/// A count of a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gauge {
    /// What is counted.
    pub title: String,
    /// How many are settled.
    pub done: usize,
    /// Of how many.
    pub of: usize,
}

/// The answer that was recorded last, to which capital letters apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// As a line of the screen.
    pub text: String,
    /// What it still lacks.
    pub missing: Option<String>,
    /// As a sentence.
    pub spoken: String,
    /// Whether it has not been shown before.
    pub is_new: bool,
}

/// Something that is said once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How it is meant.
    pub tone: Tone,
    /// What is said.
    pub text: String,
}

/// How something is meant; colour follows it and is never the only sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// A plain statement.
    #[default]
    Plain,
    /// Something is done.
    Good,
    /// Something needs attention.
    Warning,
}

/// One line of what is known: a label and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// What it is.
    pub label: String,
    /// What is known of it.
    pub text: String,
    /// How it is meant.
    pub tone: Tone,
}

/// What is answered on a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Body {
    /// Nothing: any key goes on.
    #[default]
    Page,
    /// One of a few, each with its meaning: levels, or a short menu.
    Choices(Choices),
    /// One or several of a list, which can be searched by typing.
    List(List),
    /// A text.
    Field(Field),
}

/// A few choices.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choices {
    /// The choices.
    pub choices: Vec<Choice>,
    /// The one that is highlighted at first.
    pub at: Option<usize>,
    /// Whether a choice whose key is one digit is taken without Enter.
    pub at_once: bool,
    /// Whether a key may be several characters long, which are typed and confirmed with Enter.
    pub typed: bool,
    /// Whether Enter takes the highlighted choice even where the highlight was not moved.
    pub is_menu: bool,
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choice {
    /// What is typed for it: the id of a level, the number of an entry.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What it means here.
    pub detail: Option<String>,
    /// What is known of it.
    pub marks: Vec<Mark>,
}

/// What is known of a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It was found, or is chosen.
    Found,
    /// The team claims it.
    Claimed,
    /// It was found last time.
    Previous,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct List {
    /// The entries.
    pub entries: Vec<Entry>,
    /// The one that is highlighted at first.
    pub at: Option<usize>,
    /// What a typed text makes if it is none of the entries; `None` where nothing new can be made.
    pub create: Option<String>,
    /// Whether several entries may be chosen.
    pub several: bool,
    /// Whether letters search the list; where they do not, they are keys.
    pub search: bool,
    /// Whether digits are part of what is searched for, instead of choosing an entry at once.
    pub digits_search: bool,
}

impl List {
    /// Whether a digit chooses an entry at once.
    #[must_use]
    pub const fn is_numbered(&self) -> bool {
        !self.digits_search && !self.several
    }
}

/// An entry of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// Its text.
    pub text: String,
    /// What is known of it.
    pub state: String,
    /// How that is meant.
    pub tone: Tone,
    /// Whether it is chosen already.
    pub is_chosen: bool,
}

impl Entry {
    /// An entry with what is known of it.
    #[must_use]
    pub fn new(text: impl Into<String>, state: impl Into<String>) -> Self {
        Self { text: text.into(), state: state.into(), ..Self::default() }
    }
}

/// A text to be typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Field {
    /// What is in it at first.
    pub text: String,
    /// What was recorded before; differs from `text` where an input was refused.
    pub recorded: String,
    /// Whether it may have several lines.
    pub is_long: bool,
    /// Whether Tab completes the name of a file.
    pub is_path: bool,
    /// What Tab does instead, if anything.
    pub more: Option<String>,
}

/// What a key does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The key as it is shown.
    pub name: String,
    /// What it does, in a word or two.
    pub word: String,
    /// Whether it is always named.
    pub essential: bool,
}

/// What came back from a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key.
    Key(char),
    /// Enter, with nothing chosen: go on.
    Enter,
    /// The place of a choice or an entry, from 0.
    Picked(usize),
    /// Several entries of a list.
    Several(Vec<usize>),
    /// A text: of a field, or in plain mode one that is none of the choices.
    Text(String),
    /// A text typed at a list for which something new is to be made.
    Create(String),
    /// Tab on an entry of a list: its details.
    Details(usize),
    /// Tab in a field: further details, with what is typed so far.
    More(String),
    /// Back, with nothing changed.
    Cancel,
    /// To the next question, whatever its state.
    Forward,
    /// The same page again.
    Again,
    /// Ctrl-C, a closed window, the end of the input; with what was typed of a text.
    Interrupted(Option<String>),
}

impl Screen {
    /// The places of the entries that a typed text finds, the best first; all of them for an empty text.
    #[must_use]
    pub(super) fn found(&self, typed: &str) -> Vec<usize> {
        match &self.body {
            Body::List(list) => super::search::matches(list.entries.iter().map(|entry| entry.text.as_str()), typed),
            _ => Vec::new(),
        }
    }
}
