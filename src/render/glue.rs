//! Where a line must not break although an ordinary space stands there: people type spaces inside quotation marks and before
//! signs without thinking of line ends, and a sign alone at the beginning of a line is a fault in any language.

use std::borrow::Cow;

/// Whether the space between what stands before it and what stands after it must stay within a line.
pub(crate) fn holds(before: &str, after: &str) -> bool {
    let opens = before.chars().next_back().is_some_and(|last| match last {
        '«' | '“' | '„' | '‹' => {
            // German sets the same signs the other way round: after a letter they close.
            let outside = before[..before.len() - last.len_utf8()].chars().next_back();
            outside.is_none_or(|outside| outside.is_whitespace() || "([{—–-/".contains(outside))
        }
        _ => false,
    });
    let mut following = after.chars();
    opens
        || following.next().is_some_and(|first| match first {
            ';' | ':' | '!' | '?' | '»' | '”' | '›' => following.next().is_none_or(|next| !next.is_alphanumeric()),
            '%' | '‰' | '°' | '€' | '$' => {
                before.chars().next_back().is_some_and(|last| last.is_ascii_digit())
                    && following.next().is_none_or(|next| !next.is_ascii_digit())
            }
            _ => false,
        })
}

/// The words of a text on which a line may end: spaces that hold stay inside them.
pub(crate) fn words(text: &str) -> Vec<&str> {
    let space = |character: char| character.is_whitespace() && !matches!(character, '\u{a0}' | '\u{202f}' | '\u{2007}');
    let mut words: Vec<&str> = Vec::new();
    let mut start: Option<usize> = None;
    let mut end = 0;
    for (at, _) in text.match_indices(|character: char| !space(character)) {
        let next = at + text[at..].chars().next().map_or(1, char::len_utf8);
        match start {
            Some(from) if at > end && !holds(&text[from..end], &text[at..]) => {
                words.push(&text[from..end]);
                start = Some(at);
            }
            None => start = Some(at),
            Some(_) => {}
        }
        end = next;
    }
    words.extend(start.map(|from| &text[from..end]));
    words
}

/// The text with a space that does not break wherever a line must not end.
pub(crate) fn held(text: &str) -> Cow<'_, str> {
    let must_hold = |at: &usize| holds(&text[..*at], &text[at + 1..]);
    let mut held = text.match_indices(' ').map(|(at, _)| at).filter(must_hold).peekable();
    if held.peek().is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    let mut from = 0;
    for at in held {
        out.push_str(&text[from..at]);
        out.push('\u{a0}');
        from = at + 1;
    }
    out.push_str(&text[from..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::{held, holds, words};

    #[test]
    fn signs_stay_with_what_they_belong_to() {
        for (before, after) in [
            ("le profil «", "Essentiel » paraît"),
            ("(«", "Essentiel"),
            ("Essentiel", "» paraît"),
            ("décret", "; il"),
            ("elle", ": le décret"),
            ("Vraiment", "?!"),
            ("said “", "yes"),
            ("yes", "”."),
            ("89", "%"),
            ("12", "€ par an"),
        ] {
            assert!(holds(before, after), "{before} {after}");
        }
    }

    #[test]
    fn other_spaces_may_end_a_line() {
        for (before, after) in [
            ("le décret", "n’est pas signé"),
            // The marks of German and Danish.
            ("ein »Wort«", "mehr"),
            ("ein", "»Wort«"),
            ("„Wort“", "mehr"),
            ("costs", "$5"),
            ("of", "% signs"),
            ("see", ":term:"),
        ] {
            assert!(!holds(before, after), "{before} {after}");
        }
    }

    #[test]
    fn spaces_that_hold_do_not_break() {
        assert_eq!(held("en 2023 : le « oui » ; 89 %"), "en 2023\u{a0}: le «\u{a0}oui\u{a0}»\u{a0}; 89\u{a0}%");
        assert_eq!(held("nothing to hold"), "nothing to hold");
    }

    #[test]
    fn words_keep_the_spaces_that_hold() {
        assert_eq!(words("  Le profil « Essentiel » : oui  "), ["Le", "profil", "« Essentiel » :", "oui"]);
        assert_eq!(words("Groupe\u{a0}T1 du\tGCI"), ["Groupe\u{a0}T1", "du", "GCI"]);
        assert_eq!(words("  "), [""; 0]);
    }
}
