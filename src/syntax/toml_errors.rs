//! What is wrong with a text that is no TOML, in words that can be translated: the parser's own are English.

use super::yaml_errors::message_for;
use crate::problem::Message;

/// What a finding of the parser begins with, and what is said of it. What is not here is said in the parser's words.
const FINDINGS: [(&str, &str); 21] = [
    ("invalid basic string", "string"),
    ("invalid literal string", "string"),
    ("invalid multi-line", "string"),
    ("string values must be quoted", "quotes"),
    ("unclosed array table", "brackets"),
    ("unclosed array", "bracket"),
    ("unclosed table", "bracket"),
    ("unclosed inline table", "brace"),
    ("key with no value", "equals"),
    ("missing assignment", "equals"),
    ("unquoted keys cannot be empty", "key"),
    ("invalid unquoted key", "key-quotes"),
    ("invalid date", "date"),
    ("unexpected key or value", "rest"),
    ("missing escaped value", "escape"),
    ("too few unicode", "escape"),
    ("missing comma", "comma"),
    ("extra comma", "extra-comma"),
    ("extra `=`", "extra-equals"),
    ("extra assignment", "extra-equals"),
    ("missing table open", "open"),
];

/// The message for what the TOML parser says.
pub(crate) fn message(detail: &str) -> Message {
    message_for("toml-syntax", &FINDINGS, detail)
}

#[cfg(test)]
mod tests {
    use crate::language::{Language, Words};
    use crate::problem::Source;
    use crate::syntax::toml;

    /// What the first error of a text is, in a language.
    fn said(text: &str, language: Language) -> String {
        let problems = toml::parse(&Source::new("team.toml", text)).unwrap_err();
        problems.iter().next().unwrap().message().say(&Words::new(language))
    }

    #[test]
    fn common_mistakes_are_explained_in_the_language_of_the_user() {
        for (text, expected) in [
            ("a = \"b\n", "the quotation mark that closes"),
            ("a = '''b\n", "the quotation mark that closes"),
            ("a = yes\n", "without quotation marks"),
            ("a =\n", "a value is missing"),
            ("a = [1, 2\n", "']' is missing"),
            ("a = { b = 1\n", "'}' is missing"),
            ("[a\n", "']' is missing"),
            ("[[a\n", "']]' is missing"),
            ("]\n", "'[' is missing"),
            ("a 1\n", "'=' is missing"),
            ("a = = 1\n", "one '=' too many"),
            ("= 1\n", "a key is missing"),
            ("é = 1\n", "other characters"),
            ("a = 2026-02-30\n", "no such day"),
            ("a = 1,5\n", "on the same line"),
            ("a = \"\\q\"\n", "'\\' begins"),
            ("a = { b = 1 c = 2 }\n", "quotation marks"),
            ("a = [1,,2]\n", "one comma too many"),
        ] {
            let found = said(text, Language::English);
            assert!(found.starts_with("this is not valid TOML: ") && found.contains(expected), "{text}: {found}");
            for language in [Language::French, Language::Portuguese] {
                assert!(!said(text, language).contains("expected"), "{text}: {}", said(text, language));
            }
        }
    }

    #[test]
    fn a_rare_error_keeps_the_words_of_the_parser() {
        assert!(said("a = 01\n", Language::French).ends_with("unexpected leading zero, expected nothing"));
    }
}
