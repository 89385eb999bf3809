//! The form of an id.

/// Whether a text may be an id: `[A-Za-z0-9][A-Za-z0-9._-]*`.
#[must_use]
pub fn is_id(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && text.chars().all(|other| other.is_ascii_alphanumeric() || matches!(other, '.' | '_' | '-'))
}

#[cfg(test)]
mod tests {
    use super::is_id;

    #[test]
    fn ids_are_letters_digits_dots_dashes_and_underscores() {
        for good in ["O-1", "5.1.1", "a_b", "0", "P"] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "-a", ".a", "a b", "é", "a/b", "a\n"] {
            assert!(!is_id(bad), "{bad:?}");
        }
    }
}
