//! Text of people without what no page may hold.

use std::borrow::Cow;

/// The text as a page may hold it: no control characters, nothing that turns the direction of what comes after, and one kind
/// of line break.
pub(crate) fn sanitize(text: &str) -> Cow<'_, str> {
    if text.chars().all(|character| is_kept(character) && character != '\t') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            other if is_kept(other) => out.push(other),
            _ => {}
        }
    }
    Cow::Owned(out)
}

fn is_kept(character: char) -> bool {
    match character {
        '\n' => true,
        // Breaks that become line feeds, marks of direction, the mark of byte order, and code points that are no characters.
        '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fdd0}'..='\u{fdef}' => false,
        // So are the last two of every plane.
        other => !other.is_control() && u32::from(other) & 0xfffe != 0xfffe,
    }
}
