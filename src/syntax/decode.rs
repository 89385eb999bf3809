//! Decodes a tree into typed values. A decoder collects every error instead of stopping at the first one.

use std::cell::OnceCell;
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use num_rational::BigRational;
use num_traits::Signed;

use super::tree::{Key, Node, Type, Value};
use super::{is_id, parse_decimal};
use crate::problem::{Message, Problems, Source, Span, forbidden_character, meant, nearest};

/// How many characters a title or a name may have.
const MAX_NAME: usize = 1_000;

/// How many characters any other text may have.
const MAX_TEXT: usize = 100_000;

/// Reads nodes of one file and collects what is wrong with them.
pub(crate) struct Decoder<'s> {
    source: &'s Source,
    problems: Problems,
}

/// The keys of a map that were asked for by name.
pub(crate) struct Fields<'n> {
    pub(crate) span: Span,
    entries: &'n [(Key, Node)],
    /// The keys that unknown ones were probably meant to be: what is misspelt is not missing.
    misspelt: Vec<String>,
    /// Whether this stands for something that is no map at all: then nothing in it is said to be missing.
    broken: bool,
}

impl<'n> Fields<'n> {
    /// The value of a key; the first, if the key stands there twice.
    pub(crate) fn get(&self, name: &str) -> Option<&'n Node> {
        self.entries.iter().find(|(key, _)| key.text == name).map(|(_, node)| node)
    }

    /// Whether a key is not there and was not meant by another either.
    pub(crate) fn lacks(&self, name: &str) -> bool {
        !self.broken && self.get(name).is_none() && !self.misspelt.iter().any(|meant| meant == name)
    }

    /// The place of a key, or of the map if it has none of this name.
    pub(crate) fn span_of(&self, name: &str) -> Span {
        self.entries.iter().find(|(key, _)| key.text == name).map_or(self.span, |(key, _)| key.span)
    }
}

/// The names that a map or a list has already: a hint does not suggest them again.
pub(crate) struct Used<'n> {
    keys: &'n [(Key, Node)],
    items: &'n [Node],
    names: OnceCell<HashSet<&'n str>>,
}

impl<'n> Used<'n> {
    /// The keys of a map.
    pub(crate) const fn keys(keys: &'n [(Key, Node)]) -> Self {
        Self { keys, items: &[], names: OnceCell::new() }
    }

    /// The texts of a list.
    pub(crate) const fn items(items: &'n [Node]) -> Self {
        Self { keys: &[], items, names: OnceCell::new() }
    }

    /// The known names that are not used.
    pub(crate) fn rest<'c>(&self, known: impl IntoIterator<Item = &'c str>) -> Vec<&'c str> {
        let used = self.names.get_or_init(|| {
            let keys = self.keys.iter().map(|(key, _)| key.text.as_str());
            keys.chain(self.items.iter().filter_map(Node::as_text)).collect()
        });
        known.into_iter().filter(|name| !used.contains(name)).collect()
    }
}

impl<'s> Decoder<'s> {
    pub(crate) const fn new(source: &'s Source) -> Self {
        Self { source, problems: Problems::new() }
    }

    /// All errors in the order of the file, if there is one.
    pub(crate) fn finish(self) -> Result<(), Problems> {
        if self.problems.is_empty() { Ok(()) } else { Err(self.problems.in_order()) }
    }

    pub(crate) const fn has_errors(&self) -> bool {
        !self.problems.is_empty()
    }

    /// Takes over errors of the same file that were found elsewhere.
    pub(crate) fn add(&mut self, problems: Problems) {
        self.problems.append(problems);
    }

    pub(crate) fn error(&mut self, span: Span, message: Message) {
        self.problems.push(self.source.error(span, message));
    }

    pub(crate) fn error_with_hint(&mut self, span: Span, message: Message, hint: Option<Message>) {
        let problem = self.source.error(span, message);
        self.problems.push(match hint {
            Some(hint) => problem.with_hint(hint),
            None => problem,
        });
    }

    /// A name that nothing of its kind has, with the nearest that exists, or all where they are few.
    pub(crate) fn names_nothing<'c>(
        &mut self,
        span: Span,
        kind: &'static str,
        name: &str,
        known: impl IntoIterator<Item = &'c str>,
    ) {
        let known: Vec<&str> = known.into_iter().collect();
        let hint = meant(name, &known);
        self.error_with_hint(span, Message::new("names-nothing").with("kind", kind).with("name", name), hint);
    }

    /// The keys of a map, all of which must be among `known`.
    pub(crate) fn fields<'n>(&mut self, node: &'n Node, known: &[&str]) -> Fields<'n> {
        let Some(entries) = self.map(node) else {
            return Fields { span: node.span, entries: &[], misspelt: Vec::new(), broken: true };
        };
        let mut misspelt = Vec::new();
        let is_free = |name: &&str| entries.iter().all(|(key, _)| key.text != **name);
        let free: Vec<&str> = known.iter().copied().filter(is_free).collect();
        for (key, _) in entries {
            if !known.contains(&key.text.as_str()) {
                let near = nearest(&key.text, known.iter().copied());
                // Next to the key that it is nearest to, nothing else was probably meant.
                let hint = meant(&key.text, &free).filter(|_| near.is_none_or(|near| free.contains(&near)));
                misspelt.extend(near.map(str::to_owned));
                self.error_with_hint(key.span, Message::new("unknown-key").with("key", key.text.as_str()), hint);
            }
        }
        Fields { span: node.span, entries, misspelt, broken: false }
    }

    /// The entries of a map whose keys are ids of the author's choice; a key that is no id, or stands there twice, is an error.
    pub(crate) fn entries<'n>(&mut self, node: &'n Node) -> &'n [(Key, Node)] {
        let Some(entries) = self.map(node) else { return &[] };
        for (key, _) in entries {
            if !is_id(&key.text) {
                self.error(key.span, Message::new("bad-id").with("id", key.text.as_str()));
            }
        }
        entries
    }

    fn map<'n>(&mut self, node: &'n Node) -> Option<&'n [(Key, Node)]> {
        let Value::Map(entries) = &node.value else {
            self.error(node.span, Message::new("expected-map"));
            return None;
        };
        let mut lines: HashMap<&str, usize> = HashMap::with_capacity(entries.len());
        for (key, _) in entries {
            match lines.entry(&key.text) {
                Entry::Vacant(free) => {
                    free.insert(key.span.line);
                }
                Entry::Occupied(first) => {
                    let message = Message::new("duplicate-key").with("key", key.text.as_str());
                    self.error(key.span, message.with("line", *first.get()));
                }
            }
        }
        Some(entries)
    }

    /// The value of a key that must be there.
    pub(crate) fn required<'n>(&mut self, fields: &Fields<'n>, name: &str) -> Option<&'n Node> {
        if fields.lacks(name) {
            self.error(fields.span, Message::new("missing-key").with("key", name));
        }
        fields.get(name)
    }

    pub(crate) fn required_text(&mut self, fields: &Fields<'_>, name: &str) -> Option<String> {
        let node = self.required(fields, name)?;
        self.text_of(name, node)
    }

    pub(crate) fn optional_text(&mut self, fields: &Fields<'_>, name: &str) -> Option<String> {
        fields.get(name).and_then(|node| self.text_of(name, node))
    }

    pub(crate) fn required_id(&mut self, fields: &Fields<'_>, name: &str) -> Option<(String, Span)> {
        let node = self.required(fields, name)?;
        let id = self.id(node)?;
        Some((id, node.span))
    }

    /// The text of a key. A title or a name is one line: a line break in it is read as a space.
    fn text_of(&mut self, name: &str, node: &Node) -> Option<String> {
        let text = self.text(node)?;
        if !matches!(name, "title" | "name" | "label") {
            return Some(text);
        }
        if text.chars().count() > MAX_NAME {
            self.error(node.span, Message::new("text-too-long").with("limit", MAX_NAME));
            return None;
        }
        let is_break = |c: char| matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}');
        if !text.contains(is_break) {
            return Some(text);
        }
        let lines: Vec<&str> = text.split(is_break).map(str::trim).filter(|line| !line.is_empty()).collect();
        Some(lines.join(" "))
    }

    /// A version: one line.
    pub(crate) fn required_version(&mut self, fields: &Fields<'_>) -> Option<String> {
        let node = self.required(fields, "version")?;
        let text = self.text(node)?;
        let Value::Text(written) = &node.value else { return Some(text) };
        let written = written.trim_end_matches('\n');
        if let Some(character) = written.chars().find(|c| matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')) {
            let code = format!("U+{:04X}", u32::from(character));
            self.error(node.span, Message::new("forbidden-character").with("code", code));
            return None;
        }
        Some(text)
    }

    /// A text that says something.
    pub(crate) fn text(&mut self, node: &Node) -> Option<String> {
        let text = match &node.value {
            Value::Text(text) => text,
            Value::Null => {
                self.error(node.span, Message::new("empty-text"));
                return None;
            }
            Value::Typed(_, written) => {
                let hint = Message::new("write-in-quotes").with("text", written.as_str());
                self.error_with_hint(node.span, Message::new("expected-text"), Some(hint));
                return None;
            }
            Value::List(_) | Value::Map(_) => {
                self.error(node.span, Message::new("expected-text"));
                return None;
            }
        };
        if let Some(character) = text.chars().find(|c| forbidden_character(*c) || *c == '\t') {
            let code = format!("U+{:04X}", u32::from(character));
            let before = text.split(character).next().unwrap_or_default();
            let span = self.span_inside(node.span, before, character);
            self.error(span, Message::new("forbidden-character").with("code", code));
            return None;
        }
        if text.len() > MAX_TEXT && text.chars().count() > MAX_TEXT {
            self.error(node.span, Message::new("text-too-long").with("limit", MAX_TEXT));
            return None;
        }
        if text.trim().is_empty() {
            self.error(node.span, Message::new("empty-text"));
            return None;
        }
        Some(text.trim_end().to_owned())
    }

    /// Where a character stands in a text that begins at a place, given what stands before it; where the text begins, if it
    /// does not stand there itself, as one that is written by its code.
    fn span_inside(&self, begin: Span, before: &str, character: char) -> Span {
        let rest = self.source.text_from(begin);
        let Some(at) = rest.find(character) else { return begin };
        let last = |text: &str| text.trim_end().chars().next_back();
        let is_it = match last(before) {
            Some(letter) => last(&rest[..at]) == Some(letter),
            None => rest[..at].trim_start_matches(['"', '\'', '|', '>', '-', '+']).trim().is_empty(),
        };
        let from = self.source.text().len() - rest.len() + at;
        if is_it { self.source.span(from..from + character.len_utf8()) } else { begin }
    }

    pub(crate) fn id(&mut self, node: &Node) -> Option<String> {
        let text = self.text(node)?;
        // A blank at the end of a text is nothing, but two ids that differ by one are not the same.
        let written = if let Value::Text(written) = &node.value { written.clone() } else { text.clone() };
        if is_id(&text) && written == text {
            return Some(text);
        }
        self.error(node.span, Message::new("bad-id").with("id", written));
        None
    }

    pub(crate) fn decimal(&mut self, node: &Node) -> Option<BigRational> {
        let text = self.text(node)?;
        let value = parse_decimal(&text);
        if value.is_none() {
            self.error(node.span, Message::new("expected-decimal").with("found", text));
        }
        value
    }

    /// A decimal that is not negative: a weight.
    pub(crate) fn weight(&mut self, node: &Node) -> Option<BigRational> {
        let value = self.decimal(node)?;
        if value.is_negative() {
            self.error(node.span, Message::new("negative-weight"));
            return None;
        }
        Some(value)
    }

    pub(crate) fn whole(&mut self, node: &Node) -> Option<i64> {
        let text = self.text(node)?;
        let value = text.parse::<i64>().ok().filter(|value| value.abs() <= 1_000_000);
        if value.is_none() {
            self.error(node.span, Message::new("expected-whole").with("found", text));
        }
        value
    }

    pub(crate) fn boolean(&mut self, node: &Node) -> Option<bool> {
        self.one_of(node, &[("true", true), ("false", false)])
    }

    /// One of a few words.
    pub(crate) fn one_of<T: Copy>(&mut self, node: &Node, choices: &[(&str, T)]) -> Option<T> {
        let text = self.text(node)?;
        if let Some((_, value)) = choices.iter().find(|(word, _)| *word == text) {
            return Some(*value);
        }
        let words: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
        let hint = nearest(&text, words.iter().copied()).map(|word| Message::new("did-you-mean").with("word", word));
        let message = Message::new("expected-one-of").with("found", text).with("choices", words.join(", "));
        self.error_with_hint(node.span, message, hint);
        None
    }

    /// A day, as TOML writes it.
    pub(crate) fn date(&mut self, node: &Node) -> Option<Date> {
        if let Value::Typed(Type::Date, text) = &node.value
            && let Ok(date) = text.parse()
        {
            return Some(date);
        }
        let hint = match &node.value {
            Value::Text(text) if text.parse::<Date>().is_ok() => {
                Some(Message::new("write-without-quotes").with("text", text.as_str()))
            }
            _ => None,
        };
        self.error_with_hint(node.span, Message::new("expected-date"), hint);
        None
    }

    /// A count of people or things.
    pub(crate) fn count(&mut self, node: &Node) -> Option<u32> {
        if let Value::Typed(Type::Whole, text) = &node.value
            && let Ok(count) = text.parse()
        {
            return Some(count);
        }
        self.error(node.span, Message::new("expected-count"));
        None
    }

    pub(crate) fn list<'n>(&mut self, node: &'n Node) -> &'n [Node] {
        if let Value::List(items) = &node.value {
            return items;
        }
        self.error(node.span, Message::new("expected-list"));
        &[]
    }

    /// A list that must hold something.
    pub(crate) fn filled_list<'n>(&mut self, node: &'n Node) -> &'n [Node] {
        let items = self.list(node);
        if items.is_empty() && matches!(node.value, Value::List(_)) {
            self.error(node.span, Message::new("empty-list"));
        }
        items
    }

    pub(crate) fn texts(&mut self, node: &Node) -> Vec<String> {
        self.list(node).iter().filter_map(|item| self.text(item)).collect()
    }
}
