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
            ("a = \"b\n", "missing closing quotation mark"),
            ("a = '''b\n", "missing closing quotation mark"),
            ("a = yes\n", "missing quotation marks"),
            ("a =\n", "missing value"),
            ("a = [1, 2\n", "missing ']'"),
            ("a = { b = 1\n", "missing '}'"),
            ("[a\n", "missing ']'"),
            ("[[a\n", "missing ']]'"),
            ("]\n", "missing '['"),
            ("a 1\n", "missing '='"),
            ("a = = 1\n", "extra '='"),
            ("= 1\n", "missing key"),
            ("é = 1\n", "characters other than"),
            ("a = 2026-02-30\n", "not a valid date"),
            ("a = 1,5\n", "unexpected text on this line"),
            ("a = \"\\q\"\n", "unknown escape sequence"),
            ("a = { b = 1 c = 2 }\n", "quotation marks"),
            ("a = [1,,2]\n", "extra comma"),
        ] {
            let found = said(text, Language::English);
            assert!(found.starts_with("invalid TOML: ") && found.contains(expected), "{text}: {found}");
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
