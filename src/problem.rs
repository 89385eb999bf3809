//! What is wrong in a file, where, and the hint: many at once, worded in the user's language.

mod source;

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use unicode_width::UnicodeWidthChar;

pub use source::{MAX_FILE_BYTES, Source, forbidden_character};

use crate::language::{Argument, Words};

/// How many characters of a file or an argument a message quotes.
const MAX_QUOTATION: usize = 1_000;

/// How many problems of one file are printed, unless all are asked for.
pub const MAX_PRINTED: usize = 200;

/// A name longer than this is compared with no other.
const MAX_COMPARED: usize = 200;

/// A place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// How many characters are meant, at least 1.
    pub width: usize,
}

/// Whether a file can be used in spite of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Severity {
    /// The file is not valid.
    Error,
    /// The file is valid, but something is worth a look; `--strict` makes it an error.
    Warning,
}

/// A message of the program: the id of a Fluent message and what it is filled with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    id: &'static str,
    arguments: Vec<(&'static str, Argument)>,
}

impl Message {
    /// The message `id`.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self { id, arguments: Vec::new() }
    }

    /// The message with `name` filled in. Characters that a terminal would obey are shown by their code.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: impl Into<Argument>) -> Self {
        let argument = match argument.into() {
            Argument::Text(text) => Argument::Text(shortened(&visible(&text))),
            count @ Argument::Count(_) => count,
        };
        self.arguments.push((name, argument));
        self
    }

    /// The id of the message: what tests and callers tell problems apart by.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The message in the user's language.
    #[must_use]
    pub fn say(&self, words: &Words) -> String {
        words.with(self.id, &self.arguments)
    }
}

/// The part of a line that is shown with a problem. Only this part is kept: a line may be long, and the problems in it many.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Excerpt {
    shown: String,
    /// The columns before those that are marked.
    before: usize,
    marked: usize,
}

impl Excerpt {
    /// What lies before the marked part, it itself, and what lies behind it; and whether the line goes on at either end.
    fn new((before, marked, behind): (&str, &str, &str), (cut_before, cut_behind): (bool, bool)) -> Self {
        let text = |part: &str| visible(&part.replace('\t', " "));
        let ellipsis = |cut: bool| if cut { "…" } else { "" };
        let columns = |part: &str| part.chars().map(visible_width).sum::<usize>();
        Self {
            shown: [ellipsis(cut_before), &text(before), &text(marked), &text(behind), ellipsis(cut_behind)].concat(),
            before: columns(before) + usize::from(cut_before),
            marked: columns(marked).max(1),
        }
    }
}

/// One thing that is wrong in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    file: String,
    span: Option<Span>,
    excerpt: Option<Excerpt>,
    severity: Severity,
    message: Message,
    hint: Option<Message>,
}

impl Problem {
    /// An error of a file as a whole.
    #[must_use]
    pub fn of_file(file: impl Into<String>, message: Message) -> Self {
        Self { file: file.into(), span: None, excerpt: None, severity: Severity::Error, message, hint: None }
    }

    /// The same problem as a mere warning.
    #[must_use]
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// The problem with a hint on how to hint it.
    #[must_use]
    pub fn with_hint(mut self, hint: Message) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The name of the file that it is in.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Whether the file cannot be used.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// What is wrong.
    #[must_use]
    pub const fn message(&self) -> &Message {
        &self.message
    }

    /// How to hint it, where that can be guessed.
    #[must_use]
    pub const fn hint(&self) -> Option<&Message> {
        self.hint.as_ref()
    }

    /// Where it is, where it is at one place.
    #[must_use]
    pub const fn span(&self) -> Option<Span> {
        self.span
    }

    /// The problem as people and editors read it: `FILE:LINE:COLUMN: ` and what is wrong, the line with a caret, the hint.
    /// A problem of the whole file points to its first character.
    #[must_use]
    pub fn render(&self, words: &Words) -> String {
        let span = self.span.unwrap_or(Span { line: 1, column: 1, width: 1 });
        let kind = match self.severity {
            Severity::Error => String::new(),
            Severity::Warning => format!("{} ", words.text("problem-warning")),
        };
        let mut text =
            format!("{}:{}:{}: {kind}{}\n", visible(&self.file), span.line, span.column, self.message.say(words));
        if let Some(Excerpt { shown, before, marked }) = &self.excerpt {
            let gutter = span.line.to_string();
            let margin = " ".repeat(gutter.len());
            let _ = writeln!(text, " {margin} |\n {gutter} | {shown}");
            let _ = writeln!(text, " {margin} | {}{}", " ".repeat(*before), "^".repeat(*marked));
        }
        if let Some(hint) = &self.hint {
            let _ = writeln!(text, "   = {}", hint.say(words));
        }
        text
    }
}

/// The problems of one file or several, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// No problem yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a problem.
    pub fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// Adds all problems of another list behind these.
    pub fn append(&mut self, mut others: Self) {
        self.0.append(&mut others.0);
    }

    /// The problems in order.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether any of them makes its file unusable.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|problem| problem.severity == Severity::Error)
    }

    /// Puts the problems into the order of the file.
    #[must_use]
    pub fn in_order(mut self) -> Self {
        self.0.sort_by_key(|problem| problem.span);
        self
    }

    /// The problems without the lines in which they are: for a file that the user did not name and whose text is not shown.
    #[must_use]
    pub fn without_excerpts(mut self) -> Self {
        for problem in &mut self.0 {
            problem.excerpt = None;
        }
        self
    }

    /// Turns every warning into an error, as `--strict` asks.
    #[must_use]
    pub fn strict(mut self) -> Self {
        for problem in &mut self.0 {
            problem.severity = Severity::Error;
        }
        self
    }

    /// The problems as people and editors read them: of each file the first [`MAX_PRINTED`], and how many more there are.
    #[must_use]
    pub fn render(&self, words: &Words) -> String {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let mut text = String::new();
        for problem in &self.0 {
            let count = counts.entry(problem.file()).or_default();
            *count += 1;
            if *count <= MAX_PRINTED {
                text.push_str(&problem.render(words));
            }
        }
        for (file, count) in counts.into_iter().filter(|(_, count)| *count > MAX_PRINTED) {
            text.push_str(&more(words, file, count - MAX_PRINTED));
        }
        text
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.render(&Words::new(crate::language::Language::English)))
    }
}

impl std::error::Error for Problems {}

/// The line that says how many more problems a file has than were printed.
#[must_use]
pub fn more(words: &Words, file: &str, count: usize) -> String {
    let arguments = [("file", visible(file).into()), ("count", count.into())];
    format!("{}\n", words.with("problem-and-more", &arguments))
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl FromIterator<Problem> for Problems {
    fn from_iter<I: IntoIterator<Item = Problem>>(problems: I) -> Self {
        Self(problems.into_iter().collect())
    }
}

impl Extend<Problem> for Problems {
    fn extend<I: IntoIterator<Item = Problem>>(&mut self, problems: I) {
        self.0.extend(problems);
    }
}

impl IntoIterator for Problems {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// The candidate that was probably meant by `word`, if one is near enough.
#[must_use]
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let word = word.to_lowercase();
    let letters = word.chars().count();
    if letters > MAX_COMPARED {
        return None;
    }
    let furthest = (letters / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= 4 * MAX_COMPARED)
        .map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_lowercase()), candidate))
        // Of a single letter nothing is left when it is another one: level 7 is not nearer to 0 than to 4.
        .filter(|(distance, candidate)| *distance <= furthest && *distance < letters.max(candidate.chars().count()))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The hint of a name that names nothing: the nearest that does, or every one where they are few.
#[must_use]
pub fn meant(name: &str, known: &[&str]) -> Option<Message> {
    if let Some(word) = nearest(name, known.iter().copied()) {
        return Some(Message::new("did-you-mean").with("word", word));
    }
    let few = !known.is_empty() && known.len() <= 8;
    few.then(|| Message::new("known-names").with("names", known.join(", ")))
}

/// A quotation of at most [`MAX_QUOTATION`] characters.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(MAX_QUOTATION) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The text with every character that a terminal would obey shown by its code.
#[must_use]
pub fn visible(text: &str) -> String {
    let obeyed = |character: char| character.is_control() || forbidden_character(character);
    if !text.contains(obeyed) {
        return text.to_owned();
    }
    text.chars()
        .map(
            |character| {
                if obeyed(character) { format!("\\u{{{:04x}}}", u32::from(character)) } else { character.to_string() }
            },
        )
        .collect()
}

fn visible_width(character: char) -> usize {
    match character {
        '\t' => 1,
        other if other.is_control() || forbidden_character(other) => visible(&other.to_string()).len(),
        other => other.width().unwrap_or(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn source(text: &str) -> Source {
        Source::new("a.yaml", text)
    }

    #[test]
    fn a_problem_begins_with_its_place_and_points_to_it() {
        let problem = source("title: x\nwieght: 2\n")
            .error(Span { line: 2, column: 1, width: 6 }, Message::new("unknown-key").with("key", "wieght"))
            .with_hint(Message::new("did-you-mean").with("word", "weight"));
        let text = problem.render(&Words::new(Language::English));
        assert!(text.starts_with("a.yaml:2:1: "), "{text}");
        assert!(text.contains(" 2 | wieght: 2\n   | ^^^^^^\n"), "{text}");
        assert!(text.contains("'weight'"), "{text}");
    }

    #[test]
    fn what_a_terminal_would_obey_is_shown_by_its_code() {
        let problem =
            source("a: \u{1b}[2J\u{202e}x\n").error(Span { line: 1, column: 9, width: 1 }, Message::new("empty-text"));
        let text = problem.render(&Words::new(Language::English));
        assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'), "{text:?}");
        assert!(text.contains("\\u{001b}[2J\\u{202e}x"), "{text}");
    }

    #[test]
    fn a_long_line_is_cropped_around_the_place() {
        let line = format!("{}wieght{}", "é".repeat(400), "x".repeat(400));
        let text = source(&line)
            .error(Span { line: 1, column: 401, width: 6 }, Message::new("empty-text"))
            .render(&Words::new(Language::English));
        let shown: Vec<&str> = text.lines().collect();
        let at = shown[2].chars().collect::<Vec<_>>().iter().position(|c| *c == 'w').unwrap();
        assert_eq!(shown[3].chars().position(|c| c == '^'), Some(at), "{text}");
    }

    #[test]
    fn a_long_quotation_is_shortened_and_many_problems_are_counted() {
        let words = Words::new(Language::English);
        let long = Message::new("unknown-key").with("key", "x".repeat(1_000_000)).say(&words);
        assert!(long.chars().count() < MAX_QUOTATION + 100 && long.contains("x…"), "{}", long.len());
        assert_eq!(nearest(&"x".repeat(1_000_000), ["title"]), None);
        let problem = source("a: 1\n").error(Span { line: 1, column: 1, width: 1 }, Message::new("empty-text"));
        let all: Problems = std::iter::repeat_n(problem, 203).collect();
        let text = all.render(&words);
        assert_eq!(text.matches("a.yaml:1:1: ").count(), 200);
        assert!(text.ends_with("a.yaml: and 3 more problems\n"), "{}", &text[text.len() - 60..]);
    }

    #[test]
    fn the_nearest_word_is_found_and_a_far_one_is_not() {
        assert_eq!(nearest("wieght", ["title", "weight", "help"]), Some("weight"));
        assert_eq!(nearest("colour", ["title", "weight", "help"]), None);
        assert_eq!(nearest("7", ["0", "1"]), None);
        assert_eq!(nearest("o-1", ["O-1", "O-11"]), Some("O-1"));
    }
}
