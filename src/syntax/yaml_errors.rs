//! What is wrong with a text that is no YAML, in words that can be translated: the parser's own are English.

use crate::problem::Message;

/// What a finding of the parser begins with, and what is said of it. What is not here is said in the parser's words.
const FINDINGS: [(&str, &str); 14] = [
    ("invalid indentation in multiline quoted scalar", "string"),
    ("unclosed quote", "string"),
    ("mapping values are not allowed", "colon"),
    ("while scanning a plain scalar, found a tab", "tab"),
    ("tabs disallowed", "tab"),
    ("unclosed bracket '['", "bracket"),
    ("unclosed bracket '{'", "brace"),
    ("mismatched bracket", "mismatched"),
    ("while parsing a block mapping, did not find expected key", "indentation"),
    ("unexpected character", "character"),
    ("while parsing node, found unknown anchor", "anchor"),
    ("invalid trailing content", "rest"),
    ("while parsing a quoted scalar, found unknown escape", "escape"),
    ("simple key expected ':'", "no-colon"),
];

/// The message for what the YAML parser says.
pub(super) fn message(detail: &str) -> Message {
    message_for("yaml-syntax", &FINDINGS, detail)
}

/// What of our words a finding of the YAML parser is told in; `other` for one in the parser's.
pub(super) fn kind(detail: &str) -> &'static str {
    known(&FINDINGS, detail).unwrap_or("other")
}

/// The message for a text that nothing closes, whatever the parser says.
pub(super) fn unclosed_quote(detail: &str) -> Message {
    Message::new("yaml-syntax").with("what", "string").with("detail", detail)
}

fn known(findings: &[(&str, &'static str)], detail: &str) -> Option<&'static str> {
    findings.iter().find(|(begin, _)| detail.starts_with(begin)).map(|(_, what)| *what)
}

/// The message for what a parser says: of its findings, those that are known by how they begin are told in our words.
pub(super) fn message_for(id: &'static str, findings: &[(&str, &'static str)], detail: &str) -> Message {
    Message::new(id).with("what", known(findings, detail).unwrap_or("other")).with("detail", detail)
}

#[cfg(test)]
mod tests {
    use crate::language::{Language, Words};
    use crate::problem::Source;
    use crate::syntax::yaml;

    fn said(text: &str, language: Language) -> String {
        let problems = yaml::parse(&Source::new("own.yaml", text)).unwrap_err();
        problems.iter().next().unwrap().message().say(&Words::new(language))
    }

    #[test]
    fn common_mistakes_are_explained_in_the_language_of_the_user() {
        for (text, expected) in [
            ("a: \"b\nc: d\n", "missing closing quotation mark"),
            ("a: b: c\n", "quotation marks"),
            ("a:\n\t- b\n", "tabs are not allowed"),
            ("a: [b, c\n", "missing ']'"),
            ("a: {b: c\n", "missing '}'"),
            ("a: [b, {]\n", "do not match"),
            ("a:\n  - b\n - c\n", "indented more or less"),
            ("a: @b\n", "quotation marks"),
            ("a: *b\n", "unknown anchor"),
            ("a: \"b\" c\n", "after the closing"),
            ("a: \"\\q\"\n", "unknown escape sequence"),
            ("a: b\nc d\ne: f\n", "missing ':'"),
        ] {
            let found = said(text, Language::English);
            assert!(found.starts_with("invalid YAML: ") && found.contains(expected), "{text}: {found}");
            for language in [Language::French, Language::Portuguese] {
                let found = said(text, language);
                assert!(
                    !["found", "expected", "allowed", "invalid"].iter().any(|e| found.contains(e)),
                    "{text}: {found}"
                );
            }
        }
    }
}
