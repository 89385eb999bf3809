//! The marks that an update leaves in a translation file, and texts as its lines hold them.
//!
//! Marks are comments in English whatever the user's language, so that the next update knows them again.

use std::fmt::Write as _;

use crate::questionnaire::is_id;

/// Stands behind the `to` of a text that is not translated.
const MISSING: &str = "# missing";

/// Stands before the source text as it is now, above the `from` that was translated. Without `# stale, now ` the line is the new
/// `from`.
const STALE: &str = "# stale, now from: ";

/// Stands before the path of a text that the questionnaire no longer has.
const GONE: &str = "# gone, ";

pub(super) fn is_stale(line: &str) -> bool {
    line.trim_start().starts_with(STALE)
}

/// The line without the mark of a text that is not translated: the translator has filled it in and left the mark.
pub(super) fn without_missing(line: &str) -> &str {
    line.trim_end().strip_suffix(MISSING).map_or(line, str::trim_end)
}

/// The mark of a text whose source is now another.
pub(super) fn stale(indent: usize, now: &str) -> String {
    format!("{:indent$}{STALE}{}", "", quoted(now))
}

/// The lines of a text.
pub(super) fn entry(indent: usize, path: &str, from: &str, to: Option<&str>) -> [String; 3] {
    let inner = indent + 2;
    let to = to.map_or_else(|| format!("~ {MISSING}"), quoted);
    [
        format!("{:indent$}{}:", "", key(path)),
        format!("{:inner$}from: {}", "", quoted(from)),
        format!("{:inner$}to: {to}", ""),
    ]
}

/// The lines of a text that the questionnaire no longer has, as comments.
pub(super) fn gone<'l>(indent: usize, lines: impl IntoIterator<Item = &'l str>) -> Vec<String> {
    let lines = lines.into_iter().enumerate();
    let comment = |(index, line): (usize, &str)| {
        let own = line.get(indent..).unwrap_or_else(|| line.trim_start());
        let mark = if index == 0 { GONE } else { "# " };
        format!("{:indent$}{mark}{own}", "").trim_end().to_owned()
    };
    lines.map(comment).collect()
}

/// A text in double quotes on one line.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            // Other programs take these for line ends, or for no text at all.
            '\u{2028}' | '\u{2029}' | '\u{feff}' => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(character));
            }
            other if other.is_control() => {
                let _ = write!(quoted, "\\x{:02x}", u32::from(other));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

/// A path as a key: bare where it is made of ids, quoted where a word of the structure is not.
fn key(path: &str) -> String {
    if path.split('/').all(is_id) { path.to_owned() } else { quoted(path) }
}

/// An id as a value: a few would be nothing without quotes.
pub(super) fn id(id: &str) -> String {
    let bare = is_id(id) && !matches!(id, "null" | "Null" | "NULL");
    if bare { id.to_owned() } else { quoted(id) }
}
