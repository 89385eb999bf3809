//! What is put before the room: one thing at a time, as values that each prompt shows in its own way.

/// One thing that is asked, with everything that is shown beside it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Screen {
    /// What it is about, where the same is asked again after a change: a prompt that reads aloud need not say it all twice.
    pub subject: Option<String>,
    /// Where we are: domain, number, open, time.
    pub progress: Option<String>,
    /// The heading.
    pub title: Option<String>,
    /// The text itself, a paragraph each.
    pub text: Vec<String>,
    /// What is shown at once only where there is room.
    pub help: Vec<String>,
    /// What can be chosen with one key.
    pub choices: Vec<Choice>,
    /// Whether the names of the choices say more than their details, which then give way where there is little room.
    pub goes_by_names: bool,
    /// How things stand: what is recorded, what is missing.
    pub status: Vec<String>,
    /// What else the keys do.
    pub commands: Vec<Command>,
    /// How it is answered.
    pub reply: Reply,
    /// The place in a list from which one begins, from 0.
    pub begins_at: usize,
    /// Whether a text of several sentences is expected, for which there may be better places than a line.
    pub is_long: bool,
    /// The one word before the place where the answer is typed.
    pub word: String,
}

/// Something that can be chosen with one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The key.
    pub key: char,
    /// The id, which may be typed in full where whole lines are typed.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it means here.
    pub detail: Option<String>,
    /// Whether it is what was found or claimed.
    pub mark: Mark,
}

/// What is known of a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Mark {
    /// Nothing.
    #[default]
    None,
    /// It is what was found, or what is chosen.
    Found,
    /// It is what the team said of itself.
    Claimed,
}

/// What a key does besides choosing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    /// The key as it is shown: a letter, or the name of a key.
    pub key: String,
    /// What it does, in a word or two.
    pub word: String,
    /// Whether it is shown however small the screen is.
    pub essential: bool,
}

/// How something is answered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Reply {
    /// With one key.
    #[default]
    Key,
    /// With a line of text.
    Line {
        /// What stands there already.
        initial: String,
    },
    /// By picking one of a list.
    Pick(Vec<String>),
    /// By reading it; any key goes on.
    Page,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Input {
    /// A key.
    Key(char),
    /// Enter: go on, leave it as it is.
    Enter,
    /// A text; an empty one takes away what stood there.
    Text(String),
    /// The place of what was picked in its list, from 0.
    Picked(usize),
    /// Back to where one came from, with nothing changed.
    Cancel,
    /// The arrow to the right: the next one, whatever its state.
    Forward,
    /// The whole screen once more: its size has changed, or someone wants to hear it again.
    Again,
    /// Ctrl-C, Ctrl-D, the window closed.
    Interrupted,
    /// The same in the middle of a line, with what was typed of it.
    BrokenOff(String),
}
