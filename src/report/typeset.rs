//! Words of people as they are set: a typewriter's apostrophe becomes the one of print. Nothing else is touched.

use std::borrow::Cow;

/// The text with `'` between two letters as `’`; not in addresses and code.
pub(super) fn apostrophes(text: &str) -> Cow<'_, str> {
    if !text.contains('\'') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    let mut in_code = false;
    for word in text.split_inclusive(char::is_whitespace) {
        let ticks = word.matches('`').count();
        let quoted = in_code || ticks > 0 || word.contains(['/', '@', '\\', '=']);
        in_code ^= ticks % 2 == 1;
        if quoted {
            out.push_str(word);
            continue;
        }
        let mut before: Option<char> = None;
        let mut letters = word.chars().peekable();
        while let Some(letter) = letters.next() {
            let inside = before.is_some_and(char::is_alphanumeric)
                && letters.peek().is_some_and(|next| next.is_alphanumeric() || *next == '«' || *next == '“');
            out.push(if letter == '\'' && inside { '’' } else { letter });
            before = Some(letter);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::apostrophes;

    #[test]
    fn apostrophes_are_set_and_code_and_addresses_are_not() {
        for (typed, set) in [
            ("l'équipe n'a pas d'astreinte", "l’équipe n’a pas d’astreinte"),
            ("the team's roster isn't 'final'", "the team’s roster isn’t 'final'"),
            ("voir https://a.example/l'archive et l'index", "voir https://a.example/l'archive et l’index"),
            ("taper `echo it's so` puis l'envoyer", "taper `echo it's so` puis l’envoyer"),
            ("déjà l’usage", "déjà l’usage"),
        ] {
            assert_eq!(apostrophes(typed), set);
        }
    }
}
