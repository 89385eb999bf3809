//! Ids made from the words of a title.

use crate::language::fold;

/// An id from the first words of a title that is not taken yet: `sign-the-decree`, else `sign-the-decree-2` and so on. A title
/// without Latin letters gets the id `otherwise`.
#[must_use]
pub fn id_from_words(title: &str, otherwise: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let letters: String = fold(title).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let mut base = String::new();
    for word in letters.split_whitespace() {
        if !base.is_empty() && base.len() + word.len() > 24 {
            break;
        }
        if !base.is_empty() {
            base.push('-');
        }
        base.push_str(word);
    }
    base.truncate(32);
    if base.is_empty() {
        base.push_str(otherwise);
    }
    let further = (2..).map(|number: usize| format!("{base}-{number}"));
    let free = std::iter::once(base.clone()).chain(further).find(|id| !is_taken(id));
    free.unwrap_or(base)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_made_of_the_first_words_and_numbered_if_taken() {
        assert_eq!(id_from_words("Décret n° 12 / Œuvre", "document", |_| false), "decret-n-12-oeuvre");
        assert_eq!(id_from_words("Sign", "decision", |id| id == "sign"), "sign-2");
        assert_eq!(id_from_words("ميثاق", "document", |id| id == "document"), "document-2");
        assert_eq!(id_from_words("one two three four five six seven", "x", |_| false), "one-two-three-four-five");
    }
}
