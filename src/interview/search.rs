//! Finding an entry of a list by its id or by words, in spite of accents and typing errors.

use crate::language::fold;

/// The letters and digits of an id, so that `o1` finds `O-1`.
fn bare(id: &str) -> String {
    id.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// The places of the texts that a typed text finds: all for an empty one; else the one whose first word is this id, or those
/// with all these words, or those whose words are nearest to them. The best come first.
pub(super) fn matches<'t>(texts: impl Iterator<Item = &'t str>, typed: &str) -> Vec<usize> {
    let texts: Vec<&str> = texts.collect();
    let wanted = bare(typed);
    let folded = fold(typed);
    let words: Vec<&str> = folded.split_whitespace().collect();
    if words.is_empty() {
        return (0..texts.len()).collect();
    }
    let id = |text: &str| bare(text.split_whitespace().next().unwrap_or_default());
    let is_id = wanted.contains(|letter: char| letter.is_ascii_digit());
    if let Some(place) = texts.iter().position(|text| is_id && id(text) == wanted) {
        return vec![place];
    }
    let begins: Vec<usize> =
        (0..texts.len()).filter(|place| !wanted.is_empty() && id(texts[*place]).starts_with(&wanted)).collect();
    let has_all = |place: &usize| {
        let text = fold(texts[*place]);
        words.iter().all(|word| text.contains(word))
    };
    let mut found: Vec<usize> = begins;
    for place in (0..texts.len()).filter(has_all) {
        if !found.contains(&place) {
            found.push(place);
        }
    }
    if !found.is_empty() {
        return found;
    }
    let mut near: Vec<(usize, usize)> =
        texts.iter().enumerate().filter_map(|(place, text)| Some((distance(&words, text)?, place))).collect();
    near.sort_unstable();
    near.into_iter().map(|(_, place)| place).collect()
}

/// How far these words are from words of a title; `None` if one of them is near none.
fn distance(words: &[&str], title: &str) -> Option<usize> {
    let title = fold(title);
    let known: Vec<&str> = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words
        .iter()
        .map(|word| {
            let furthest = word.chars().count() / 3;
            let nearest = known.iter().map(|known| strsim::damerau_levenshtein(word, known)).min()?;
            (nearest <= furthest).then_some(nearest)
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_words_and_typing_errors_find_a_question() {
        let texts = ["O-1 Mandat", "O-2 Communauté", "O-11 Cadre", "T-1 Parc"];
        let found = |typed| matches(texts.into_iter(), typed);
        assert_eq!(found(""), [0, 1, 2, 3]);
        assert_eq!(found("o1"), [0], "the id itself goes before those that begin so");
        assert_eq!(found("o"), [0, 1, 2]);
        assert_eq!(found("communaute"), [1]);
        assert_eq!(found("mandta"), [0]);
        assert_eq!(found("budget"), Vec::<usize>::new());
    }
}
