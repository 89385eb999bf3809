//! Names as words of a command that is shown to be copied.

use crate::problem::visible;

/// A file's name as one word of a command: quoted where a shell would read it as several, or as something else.
pub(super) fn shell_word(name: &str) -> String {
    let name = visible(name);
    let is_plain = |letter: char| letter.is_alphanumeric() || "-_./+,:@%\\".contains(letter);
    if !name.is_empty() && name.chars().all(is_plain) {
        return name;
    }
    if name.contains(['"', '$', '`', '\\', '!']) {
        return format!("'{}'", name.replace('\'', r"'\''"));
    }
    format!("\"{name}\"")
}

#[cfg(test)]
mod tests {
    use super::shell_word;

    #[test]
    fn names_are_quoted_as_a_shell_needs_it() {
        assert_eq!(shell_word("team.toml"), "team.toml");
        assert_eq!(shell_word("my team.toml"), "\"my team.toml\"");
        assert_eq!(shell_word("it's.toml"), "\"it's.toml\"");
        assert_eq!(shell_word("a$b.toml"), "'a$b.toml'");
        assert_eq!(shell_word("a'$b.toml"), r"'a'\''$b.toml'");
    }
}
