//! The text of a file, and problems that point into it.

use super::{Message, Place, Problem, Problems, Severity};

/// The largest file that is read, in bytes.
pub const MAX_FILE_BYTES: usize = 16 * 1024 * 1024;

/// A text with the name under which problems speak of it. Its line ends are LF and it has no byte order mark.
#[derive(Debug, Clone)]
pub struct Source {
    name: String,
    text: String,
    /// Where each line begins, in bytes.
    lines: Vec<usize>,
}

impl Source {
    /// A text under a name. A byte order mark is dropped, CRLF becomes LF: neither changes what is said or the digest.
    #[must_use]
    pub fn new(name: impl Into<String>, text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let text = if text.contains('\r') { text.replace("\r\n", "\n") } else { text.to_owned() };
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { name: name.into(), text, lines }
    }

    /// A text from the bytes of a file.
    ///
    /// # Errors
    ///
    /// When there are more than [`MAX_FILE_BYTES`], or when they are not UTF-8.
    pub fn from_bytes(name: impl Into<String>, bytes: &[u8]) -> Result<Self, Problems> {
        let name = name.into();
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
                let mut problem = Problem::of_file(name, Message::new("not-utf8"));
                problem.place = Some(Place { line, column, width: 1 });
                Err(problem.with_mend(Message::new("not-utf8-mend")).into())
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

    /// The place of a stretch of the text, given in bytes.
    #[must_use]
    pub fn place(&self, range: std::ops::Range<usize>) -> Place {
        let start = self.text.floor_char_boundary(range.start.min(self.text.len()));
        let end = self.text.floor_char_boundary(range.end.clamp(start, self.text.len()));
        let line = self.lines.partition_point(|begin| *begin <= start);
        let begin = self.lines.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let first_line = self.text[start..end].split('\n').next().unwrap_or_default();
        Place { line, column: self.text[begin..start].chars().count() + 1, width: first_line.chars().count().max(1) }
    }

    /// A fault at a place of this text.
    #[must_use]
    pub fn fault(&self, place: Place, message: Message) -> Problem {
        Problem {
            file: self.name.clone(),
            place: Some(place),
            excerpt: self.line(place.line).map(str::to_owned),
            severity: Severity::Fault,
            message,
            mend: None,
        }
    }

    /// A warning at a place of this text.
    #[must_use]
    pub fn warning(&self, place: Place, message: Message) -> Problem {
        self.fault(place, message).as_warning()
    }
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
        assert_eq!(source.place(at..at + 1), Place { line: 2, column: 5, width: 1 });
        assert_eq!(source.place(0..2), Place { line: 1, column: 1, width: 1 });
    }

    #[test]
    fn other_encodings_are_refused_with_their_place() {
        let problems = Source::from_bytes("a", b"ok\nm\xe9").unwrap_err();
        let problem = problems.iter().next().unwrap();
        assert_eq!(problem.message().id(), "not-utf8");
        assert_eq!(problem.place(), Some(Place { line: 2, column: 2, width: 1 }));
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
