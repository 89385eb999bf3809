//! The text of a file, and problems that point into it.

use super::{Excerpt, Message, Problem, Problems, Severity, Span};

/// The largest file that is read, in bytes.
pub const MAX_FILE_BYTES: usize = 16 * 1024 * 1024;

/// How many columns of a line an excerpt shows at most.
const EXCERPT_COLUMNS: usize = 96;

/// How many bytes lie between two places of a text at which the characters before have been counted.
const BLOCK: usize = 64;

/// A text with the name under which problems speak of it. Its line ends are LF and it has no byte order mark.
#[derive(Debug, Clone)]
pub struct Source {
    name: String,
    text: String,
    /// Where each line begins, in bytes.
    lines: Vec<usize>,
    /// How many characters lie before each block of [`BLOCK`] bytes: a hostile file may be one line of many megabytes.
    blocks: Vec<usize>,
}

impl Source {
    /// A text under a name. A byte order mark is dropped, CRLF becomes LF: neither changes what is said or the digest.
    #[must_use]
    pub fn new(name: impl Into<String>, text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let text = if text.contains('\r') { text.replace("\r\n", "\n") } else { text.to_owned() };
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let mut counted = 0;
        let blocks = text.as_bytes().chunks(BLOCK).map(|block| {
            let before = counted;
            counted += characters(block);
            before
        });
        let blocks = blocks.collect();
        Self { name: name.into(), text, lines, blocks }
    }

    /// A text from the bytes of a file.
    ///
    /// # Errors
    ///
    /// When there are more than [`MAX_FILE_BYTES`], or when they are not UTF-8.
    pub fn from_bytes(name: impl Into<String>, bytes: &[u8]) -> Result<Self, Problems> {
        let name = name.into();
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        if bytes.len() > MAX_FILE_BYTES {
            let limit = MAX_FILE_BYTES / (1024 * 1024);
            return Err(Problem::of_file(name, Message::new("file-too-large").with("limit", limit)).into());
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self::new(name, text)),
            Err(error) => {
                let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
                let line = before.matches('\n').count() + 1;
                let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
                // What can be read of the line is shown, with a sign for what cannot.
                let readable = Self::new(name, &String::from_utf8_lossy(bytes));
                let problem = readable.error(Span { line, column, width: 1 }, Message::new("not-utf8"));
                Err(problem.with_hint(Message::new("not-utf8-mend")).into())
            }
        }
    }

    /// The name under which problems speak of it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The line with this number, from 1, without its end.
    #[must_use]
    pub fn line(&self, number: usize) -> Option<&str> {
        let start = *self.lines.get(number.checked_sub(1)?)?;
        self.text[start..].split('\n').next()
    }

    /// The byte at which the line with this number begins, from 1.
    #[must_use]
    pub fn line_begin(&self, number: usize) -> Option<usize> {
        self.lines.get(number.checked_sub(1)?).copied()
    }

    /// The text from a place on.
    #[must_use]
    pub fn text_from(&self, span: Span) -> &str {
        let begin = self.line_begin(span.line).unwrap_or(self.text.len());
        let character = self.characters_before(begin) + span.column.saturating_sub(1);
        &self.text[self.byte_of(character)..]
    }

    /// The place of a stretch of the text, given in bytes.
    #[must_use]
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        let start = self.text.floor_char_boundary(range.start.min(self.text.len()));
        let end = self.text.floor_char_boundary(range.end.clamp(start, self.text.len()));
        let line = self.lines.partition_point(|begin| *begin <= start);
        let begin = self.lines.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let line_end = self.lines.get(line).map_or(self.text.len(), |next| next - 1);
        let before = self.characters_before(start);
        let width = self.characters_before(end.clamp(start, line_end.max(start))) - before;
        Span { line, column: before - self.characters_before(begin) + 1, width: width.max(1) }
    }

    /// How many characters lie before a byte of the text.
    fn characters_before(&self, at: usize) -> usize {
        let block = (at / BLOCK).min(self.blocks.len().saturating_sub(1));
        let counted = self.blocks.get(block).copied().unwrap_or_default();
        counted + characters(&self.text.as_bytes()[block * BLOCK..at])
    }

    /// The byte at which a character of the text begins, or the end.
    fn byte_of(&self, character: usize) -> usize {
        let block = self.blocks.partition_point(|before| *before <= character).saturating_sub(1);
        let start = self.text.ceil_char_boundary(block * BLOCK);
        let ahead = character - self.blocks.get(block).copied().unwrap_or_default();
        self.text[start..].char_indices().nth(ahead).map_or(self.text.len(), |(at, _)| start + at)
    }

    /// The part of a line around a place that is shown with it.
    fn excerpt(&self, span: Span) -> Option<Excerpt> {
        let begin = *self.lines.get(span.line.checked_sub(1)?)?;
        let end = self.lines.get(span.line).map_or(self.text.len(), |next| next - 1);
        let first = self.characters_before(begin);
        let last = self.characters_before(end);
        let column = (first + span.column - 1).min(last);
        let from = column.saturating_sub(EXCERPT_COLUMNS / 2).max(first);
        let to = (from + EXCERPT_COLUMNS).min(last);
        let part = |from: usize, to: usize| &self.text[self.byte_of(from)..self.byte_of(to)];
        let marked = (column + span.width.max(1)).min(to).max(column);
        Some(Excerpt::new((part(from, column), part(column, marked), part(marked, to)), (from > first, to < last)))
    }

    /// Refuses a text of more than `limit` bytes, or with a second byte order mark.
    ///
    /// # Errors
    ///
    /// The one that applies, at the first character.
    pub fn check_form(&self, limit: usize) -> Result<(), Problems> {
        let first = Span { line: 1, column: 1, width: 1 };
        if self.text.len() > limit {
            let message = Message::new("file-too-large").with("limit", limit / (1024 * 1024));
            return Err(self.error(first, message).into());
        }
        if self.text.starts_with('\u{feff}') {
            return Err(self.error(first, Message::new("forbidden-character").with("code", "U+FEFF")).into());
        }
        Ok(())
    }

    /// An error at a place of this text.
    #[must_use]
    pub fn error(&self, span: Span, message: Message) -> Problem {
        Problem {
            file: self.name.clone(),
            span: Some(span),
            excerpt: self.excerpt(span),
            severity: Severity::Error,
            message,
            hint: None,
        }
    }

    /// A warning at a place of this text.
    #[must_use]
    pub fn warning(&self, span: Span, message: Message) -> Problem {
        self.error(span, message).as_warning()
    }
}

/// How many characters begin in these bytes of a text.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

/// Whether a character may stand in no text: control characters other than line ends and tabs, and the bidirectional
/// overrides with which a text can show something else than it says.
#[must_use]
pub fn forbidden_character(character: char) -> bool {
    match character {
        '\n' | '\r' | '\t' => false,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        other => other.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_and_windows_line_ends_change_nothing() {
        let plain = Source::new("a", "é: 1\nb: 2\n");
        let windows = Source::from_bytes("a", "\u{feff}é: 1\r\nb: 2\r\n".as_bytes()).unwrap();
        assert_eq!(plain.text(), windows.text());
        assert_eq!(windows.line(2), Some("b: 2"));
    }

    #[test]
    fn bytes_become_places_in_characters() {
        let source = Source::new("a", "é: 1\nbé: 2\n");
        let at = source.text().find('2').unwrap();
        assert_eq!(source.span(at..at + 1), Span { line: 2, column: 5, width: 1 });
        assert_eq!(source.span(0..2), Span { line: 1, column: 1, width: 1 });
    }

    #[test]
    fn other_encodings_are_refused_with_their_place() {
        let problems = Source::from_bytes("a", b"ok\nm\xe9").unwrap_err();
        let problem = problems.iter().next().unwrap();
        assert_eq!(problem.message().id(), "not-utf8");
        assert_eq!(problem.span(), Some(Span { line: 2, column: 2, width: 1 }));
    }

    #[test]
    fn more_than_the_limit_is_refused() {
        let bytes = vec![b' '; MAX_FILE_BYTES + 1];
        assert_eq!(
            Source::from_bytes("a", &bytes).unwrap_err().iter().next().unwrap().message().id(),
            "file-too-large"
        );
        assert!(Source::from_bytes("a", &bytes[1..]).is_ok());
    }
}
