//! Where the program's and the questionnaire's words may be divided.

use hypher::{Lang, hyphenate_bounded};

use crate::language::Language;

/// At least so many letters stay before and after a hyphen: two-letter stubs look torn.
const LEAST: usize = 3;
/// Shorter words are not worth a hyphen.
const SHORTEST: usize = 7;

/// The bytes at which a word may be divided, in order. Words with capitals inside, figures or addresses stay whole.
pub(super) fn places(word: &str, language: Language) -> Vec<usize> {
    let Some((start, letters)) = longest_run_of_letters(word) else { return Vec::new() };
    let capital_inside = letters.chars().skip(1).any(char::is_uppercase);
    let an_address = word.contains(['/', '@', '_', '\\']) || word.chars().any(|c| c.is_ascii_digit());
    if letters.chars().count() < SHORTEST || capital_inside || an_address {
        return Vec::new();
    }
    let rules = match language {
        Language::English => Lang::English,
        Language::French => Lang::French,
        Language::Portuguese => Lang::Portuguese,
    };
    let mut place = start;
    let mut places = Vec::new();
    for syllable in hyphenate_bounded(letters, rules, LEAST, LEAST) {
        place += syllable.len();
        if place < start + letters.len() {
            places.push(place);
        }
    }
    places
}

fn longest_run_of_letters(word: &str) -> Option<(usize, &str)> {
    let mut start = 0;
    let mut best: Option<(usize, &str)> = None;
    for run in word.split(|character: char| !character.is_alphabetic()) {
        if best.is_none_or(|(_, longest)| run.len() > longest.len()) {
            best = Some((start, run));
        }
        // What divides the runs is one character, however long it is.
        start += run.len() + word[start + run.len()..].chars().next().map_or(0, char::len_utf8);
    }
    best
}

#[cfg(test)]
mod tests {
    use super::places;
    use crate::language::Language;

    fn divided(word: &str, language: Language) -> String {
        let mut out = word.to_owned();
        for place in places(word, language).into_iter().rev() {
            out.insert(place, '|');
        }
        out
    }

    #[test]
    fn words_are_divided_by_the_rules_of_their_language() {
        assert_eq!(divided("l’évaluation,", Language::French), "l’éva|lua|tion,");
        assert_eq!(divided("maturidade", Language::Portuguese), "matu|ri|dade");
        assert_eq!(divided("extensive", Language::English), "exten|sive");
    }

    #[test]
    fn short_words_names_and_addresses_stay_whole() {
        for word in ["équipe", "OpenCSIRT", "https://www.first.org/standards", "nom@exemple.org", "RFC2350bis", ""] {
            assert!(places(word, Language::French).is_empty(), "{word}");
        }
    }
}
