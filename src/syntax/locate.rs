//! Where a slip of YAML lies: the parser tells where it noticed, which may be lines further on.

use crate::problem::{Source, forbidden_character};

/// The character that may stand in no text for which the parser did not go on, with its code: in the rest of the line, or further
/// on in a text over several lines, of which the parser knows the beginning only.
pub(super) fn forbidden(text: &str, noticed: usize) -> Option<(usize, String)> {
    let rest = &text[noticed..];
    let (at, character) = rest.char_indices().find(|(_, character)| forbidden_character(*character))?;
    // These cannot begin a text themselves.
    let is_own_reason = rest.starts_with(['@', '`', '%', '&', '*', '!']) && rest[..at].contains('\n');
    (!is_own_reason).then(|| (noticed + at, format!("U+{:04X}", u32::from(character))))
}

/// Where the tab stands that the parser noticed at a byte: in the indentation there, or next behind.
pub(super) fn tab(text: &str, noticed: usize) -> Option<usize> {
    let line = text[..noticed].rfind('\n').map_or(0, |at| at + 1);
    let indentation =
        text[line..noticed].find(|character| !matches!(character, ' ' | '\t')).map_or(noticed, |at| line + at);
    let before = text[line..indentation].find('\t').map(|at| line + at);
    before.or_else(|| text[noticed..].find('\t').map(|at| noticed + at))
}

/// Where the quotation mark stands that nothing closes, read from a byte at which no text in quotation marks is open.
pub(super) fn open_quote(text: &str, from: usize) -> Option<usize> {
    quoted(text, from).find(|quoted| quoted.end.is_none()).map(|quoted| quoted.begin)
}

/// Where the quotation mark stands that was closed by one that was meant to open another text: the text between them goes over
/// lines, and in its last line stands a key.
pub(super) fn swallowed_key(text: &str, from: usize, noticed: usize) -> Option<usize> {
    let last = quoted(text, from).take_while(|quoted| quoted.begin < noticed).last()?;
    let inside = &text[last.begin..last.end.filter(|end| *end <= noticed)?];
    let (_, line) = inside.rsplit_once('\n')?;
    line.trim_end_matches(['"', '\'']).trim_end().ends_with(':').then_some(last.begin)
}

/// A text in quotation marks: where it begins, and where it ends, if it does.
struct Quoted {
    begin: usize,
    end: Option<usize>,
}

/// The texts in quotation marks from a byte on.
fn quoted(text: &str, from: usize) -> impl Iterator<Item = Quoted> {
    let bytes = text.as_bytes();
    let mut at = from;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            match bytes[at] {
                b'#' if at == 0 || matches!(bytes[at - 1], b' ' | b'\t' | b'\n') => {
                    at = text[at..].find('\n').map_or(bytes.len(), |end| at + end);
                }
                quote @ (b'"' | b'\'') if may_begin(&text[..at]) => {
                    let begin = at;
                    let end = closing(bytes, begin + 1, quote);
                    at = end.unwrap_or(bytes.len());
                    return Some(Quoted { begin, end });
                }
                _ => at += 1,
            }
        }
        None
    })
}

/// Whether a value may begin behind a text.
fn may_begin(before: &str) -> bool {
    let last = before.trim_end_matches([' ', '\t']).bytes().last();
    last.is_none_or(|last| matches!(last, b'\n' | b'[' | b'{' | b',' | b':' | b'-' | b'?'))
}

/// Behind the quotation mark that closes a text.
fn closing(bytes: &[u8], mut at: usize, quote: u8) -> Option<usize> {
    while let Some(byte) = bytes.get(at) {
        match *byte {
            b'\\' if quote == b'"' => at += 1,
            // Twice it stands for itself.
            found if found == quote && quote == b'\'' && bytes.get(at + 1) == Some(&quote) => at += 1,
            found if found == quote => return Some(at + 1),
            _ => {}
        }
        at += 1;
    }
    None
}

/// The byte at a line and column of the parser, both counted in characters, lines from 1 and columns from 0.
pub(super) fn byte_at(source: &Source, line: usize, column: usize) -> usize {
    let Some(begin) = source.line_begin(line) else { return source.text().len() };
    let line = source.text()[begin..].split('\n').next().unwrap_or_default();
    begin + line.char_indices().nth(column).map_or(line.len(), |(at, _)| at)
}
