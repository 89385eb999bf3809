//! Where a line must not break although an ordinary space stands there: people type spaces inside quotation marks and before
//! signs without thinking of line ends, and a sign alone at the beginning of a line is an error in any language.

use std::borrow::Cow;

use crate::language::is_month;

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
        || within_a_date(before, after)
        || counts(before, after)
        // A dot between two facts stands behind the first.
        || after.starts_with("· ")
        || ends_alone(before, after)
        || following.next().is_some_and(|first| match first {
            ';' | ':' | '!' | '?' | '»' | '”' | '›' => following.next().is_none_or(|next| !next.is_alphanumeric()),
            // A share beside its number: "71 of 73 (97 %)".
            '(' => {
                before.ends_with(|last: char| last.is_ascii_digit())
                    && following.next().is_some_and(|next| next.is_ascii_digit())
            }
            '%' | '‰' | '°' | '€' | '$' => {
                before.chars().next_back().is_some_and(|last| last.is_ascii_digit())
                    && following.next().is_none_or(|next| !next.is_ascii_digit())
            }
            _ => false,
        })
}

/// Whether the two stand within a date: "21 mai", "mai 2025", "21 de maio de 2025".
fn within_a_date(before: &str, after: &str) -> bool {
    let space = |character: char| character.is_whitespace();
    let bare = |word: &'_ str| {
        word.trim_matches(|character: char| !character.is_alphanumeric() && character != '.').to_owned()
    };
    let mut back = before.rsplit(space);
    let last = bare(back.next().unwrap_or_default());
    let mut ahead = after.split(space);
    let first = ahead.next().unwrap_or_default().trim_end_matches([',', ';', ')', ':']);
    let month = |word: &str| is_month(word) || is_month(word.trim_end_matches('.'));
    let day = |word: &str| {
        let figures = word.strip_suffix("er").unwrap_or(word);
        matches!(figures.len(), 1 | 2) && figures.bytes().all(|byte| byte.is_ascii_digit())
    };
    let year = |word: &str| {
        let figures = word.trim_end_matches('.');
        figures.len() == 4 && figures.bytes().all(|byte| byte.is_ascii_digit())
    };
    if last == "de" {
        let one = bare(back.next().unwrap_or_default());
        return (day(&one) && month(first)) || (month(&one) && year(first));
    }
    let second = ahead.next().unwrap_or_default();
    (day(&last) && (month(first) || (first == "de" && month(second))))
        || (month(&last) && (year(first) || (first == "de" && year(second.trim_end_matches([',', ';', ')'])))))
}

/// Whether a number belongs to the word behind or before it: "14 objectifs", "40 days", "niveau 2". Long words may be parted from
/// it: in a narrow column the line would be empty.
fn counts(before: &str, after: &str) -> bool {
    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let first = after.split(char::is_whitespace).next().unwrap_or_default();
    let number = |word: &str| (1..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_word = |word: &str| (2..=10).contains(&word.chars().count()) && word.chars().all(char::is_alphabetic);
    let numbered = |word: &str| matches!(word, "niveau" | "level" | "nível" | "page" | "página");
    let bare = |word: &'_ str| word.trim_matches(|character: char| !character.is_alphanumeric()).to_owned();
    (number(last.trim_start_matches('(')) && is_word(&bare(first))) || (numbered(&bare(last)) && number(&bare(first)))
}

/// Whether what follows a colon is the last word, or the last before a middle dot: it would stand alone on its line.
fn ends_alone(before: &str, after: &str) -> bool {
    before.ends_with(':') && {
        let mut words = after.split(' ');
        words.next().is_some_and(|word| word.chars().count() <= 12) && words.next().is_none_or(|next| next == "·")
    }
}

/// Whether a line must not end between two characters although no space stands there: within a range of numbers, a name with
/// a hyphen, or where a stub would be left.
pub(crate) fn joins(before: &str, after: &str) -> bool {
    let mut back = before.chars().rev();
    let sign = back.next();
    let (Some(last), Some(first)) = (back.next(), after.chars().next()) else { return false };
    match sign {
        Some('–') => last.is_ascii_digit() && first.is_ascii_digit(),
        Some('-') => {
            let letters = |character: &char| character.is_alphanumeric();
            let head: Vec<char> = before.chars().rev().skip(1).take_while(letters).collect();
            let tail = after.chars().take_while(letters).count();
            let name = head.last().is_some_and(|initial| initial.is_uppercase())
                && (first.is_uppercase() || first.is_ascii_digit());
            // An address is broken wherever it must be.
            let address = before.rsplit(char::is_whitespace).next().is_some_and(|word| word.contains(['/', '@', '.']));
            !address && (name || (1..=2).contains(&head.len()) || (1..=3).contains(&tail))
        }
        _ => false,
    }
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
    use super::{held, holds, joins, words};

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
    fn numbers_stay_with_what_they_count() {
        for (before, after) in [
            ("manquent : 14", "objectifs sur"),
            ("(40", "jours)"),
            ("prouve : niveau", "1), T-4"),
            ("sur 21, 5", "manquent."),
        ] {
            assert!(holds(before, after), "{before} {after}");
        }
        for (before, after) in
            [("in", "2025 we"), ("12", "internationalisation"), ("level", "by level"), ("2025", "fut")]
        {
            assert!(!holds(before, after), "{before} {after}");
        }
        assert!(holds("1er mars", "· Coût") && !holds("1er mars ·", "Coût"));
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
    fn dates_and_ranges_and_names_stay_whole() {
        for (before, after) in [
            ("le 31", "décembre 2025"),
            ("le 1er", "mai"),
            ("31 décembre", "2025."),
            ("em 4", "de fevereiro de 2026"),
            ("4 de", "fevereiro"),
            ("de fevereiro", "de 2026"),
            ("fevereiro de", "2026"),
            ("(12", "May 2026)"),
            ("71 sur 73", "(97\u{202f}%)"),
            ("Confiance\u{202f}:", "élevée"),
            ("Confiance\u{202f}:", "élevée · Importance"),
        ] {
            assert!(holds(before, after), "{before} {after}");
        }
        for (before, after) in [("niveau 3", "mai"), ("avis de", "2026"), ("Reste :", "le décret signé")] {
            assert_eq!(holds(before, after), before == "niveau 3", "{before} {after}");
        }
        for (before, after) in
            [("2.05–", "2.16"), ("CERT-", "Baobab"), ("d’au-", "dessus"), ("T-", "4"), ("va-t-", "il")]
        {
            assert!(joins(before, after), "{before}{after}");
        }
        for (before, after) in
            [("auto-", "évaluation"), ("Mali –", " Togo"), ("oui/", "non"), ("a.example/mon-", "Dossier")]
        {
            assert!(!joins(before, after), "{before}{after}");
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
