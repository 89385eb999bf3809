//! Typography of running text: apostrophes, and the spaces of French and of thousands. Addresses and code stay as typed.

use std::borrow::Cow;

use crate::language::Language;

/// The narrow space that does not break.
const NARROW: char = '\u{202f}';

/// The text as it is printed in a report of this language:
///
/// - `'` between two letters becomes `’`;
/// - a space between thousands ("600 000") becomes U+202F, in every language;
/// - in French, a space before `;`, `:`, `!`, `?`, `»` and after `«` becomes U+202F.
///
/// No space is added where none was typed.
pub(super) fn typeset(text: &str, language: Language) -> Cow<'_, str> {
    let apostrophes = apostrophes(text);
    match spaces(&apostrophes, language == Language::French) {
        Some(spaced) => Cow::Owned(spaced),
        None => apostrophes,
    }
}

const fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | NARROW)
}

fn spaces(text: &str, french: bool) -> Option<String> {
    let characters: Vec<char> = text.chars().collect();
    let at = |index: usize| characters.get(index).copied();
    let mut changed: Option<Vec<char>> = None;
    for (index, character) in characters.iter().enumerate().filter(|(_, character)| is_space(**character)) {
        let before = index.checked_sub(1).and_then(at);
        let after = at(index + 1);
        let sign = french
            && (before == Some('«')
                || after == Some('»')
                || (after.is_some_and(|sign| ";:!?".contains(sign))
                    && at(index + 2).is_none_or(|next| !next.is_alphanumeric())));
        if *character != NARROW && (sign || splits_thousands(&characters, index)) {
            changed.get_or_insert_with(|| characters.clone())[index] = NARROW;
        }
    }
    changed.map(|changed| changed.into_iter().collect())
}

/// Whether a space parts the thousands of a number: one to three digits or full groups before it, exactly three after it.
fn splits_thousands(characters: &[char], index: usize) -> bool {
    let digit = |at: usize| characters.get(at).is_some_and(char::is_ascii_digit);
    let after = (index + 1..characters.len()).take_while(|at| digit(*at)).count();
    let mut start = index;
    while start > 0 && digit(start - 1) {
        start -= 1;
    }
    let before = index - start;
    if after != 3 || !(1..=3).contains(&before) {
        return false;
    }
    // "RFC 150 200" and "1.5 000" are not thousands.
    let previous = start.checked_sub(1).and_then(|at| characters.get(at)).copied();
    let joined = previous.is_some_and(|previous| previous.is_alphanumeric() || ".,-/:".contains(previous));
    let earlier_group = previous.is_some_and(is_space) && start > 1 && digit(start - 2);
    !joined && (!earlier_group || (before == 3 && splits_thousands(characters, start - 1)))
}

/// The text with `'` between two letters as `’`; not in addresses and code.
fn apostrophes(text: &str) -> Cow<'_, str> {
    if !text.contains('\'') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    let (mut in_code, mut in_quotation) = (false, false);
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
            let next = letters.peek().copied();
            let inside = before.is_some_and(char::is_alphanumeric)
                && next.is_some_and(|next| next.is_alphanumeric() || "«“".contains(next));
            if letter == '\'' {
                // "Bankers' Association": a plural possessive. A quotation that ends looks the same but began earlier.
                let possessive = before == Some('s') && next.is_some_and(char::is_whitespace) && !in_quotation;
                in_quotation = before.is_none() || (in_quotation && inside);
                out.push(if inside || possessive { '’' } else { letter });
            } else {
                out.push(letter);
            }
            before = Some(letter);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::{apostrophes, typeset};
    use crate::language::Language;

    #[test]
    fn apostrophes_are_set_and_code_and_addresses_are_not() {
        for (typed, set) in [
            ("l'équipe n'a pas d'astreinte", "l’équipe n’a pas d’astreinte"),
            ("the team's roster isn't 'final'", "the team’s roster isn’t 'final'"),
            ("the Bankers' Association", "the Bankers’ Association"),
            ("a 'list of tickets' is kept", "a 'list of tickets' is kept"),
            ("voir https://a.example/l'archive et l'index", "voir https://a.example/l'archive et l’index"),
            ("taper `echo it's so` puis l'envoyer", "taper `echo it's so` puis l’envoyer"),
            ("déjà l’usage", "déjà l’usage"),
        ] {
            assert_eq!(apostrophes(typed), set);
        }
    }

    #[test]
    fn one_space_before_signs_and_between_thousands() {
        for (typed, set) in [
            ("environ 600 000 francs", "environ 600\u{202f}000 francs"),
            ("1\u{a0}600\u{a0}000 francs par an", "1\u{202f}600\u{202f}000 francs par an"),
            (
                "le profil «\u{a0}Essentiel » ; oui\u{a0}?",
                "le profil «\u{202f}Essentiel\u{202f}»\u{202f}; oui\u{202f}?",
            ),
            ("en 2023 450 incidents, RFC 2350", "en 2023 450 incidents, RFC 2350"),
            ("le 12 mai 2026, 214 tickets", "le 12 mai 2026, 214 tickets"),
            ("voir :terme:", "voir :terme:"),
        ] {
            assert_eq!(typeset(typed, Language::French), set);
        }
        assert_eq!(typeset("yes ; 14 000 tickets", Language::English), "yes ; 14\u{202f}000 tickets");
    }
}
