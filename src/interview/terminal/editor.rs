//! A long text written in the user's own editor.

use std::io::{self, Write as _};
use std::process::Command;

/// The user's editor, as `VISUAL` or `EDITOR` names it.
pub(super) fn editor() -> Option<String> {
    let named = ["VISUAL", "EDITOR"].into_iter().filter_map(|name| std::env::var(name).ok());
    named.map(|command| command.trim().to_owned()).find(|command| !command.is_empty())
}

/// Lets a text be changed in an editor, in a file that only its owner may read and that is gone afterwards.
///
/// # Errors
///
/// When there is no such editor, when it ends with another status than 0, or when the file cannot be written or read.
pub(super) fn edit(editor: &str, text: &str) -> io::Result<String> {
    let mut file = tempfile::Builder::new().prefix("palier-").suffix(".txt").tempfile()?;
    file.write_all(text.as_bytes())?;
    // Closed, for elsewhere two programs may not have it open; an editor may also put a new file in its place.
    let path = file.into_temp_path();
    // It may be named with options: `code --wait`.
    let mut words = editor.split_whitespace();
    let program = words.next().ok_or(io::ErrorKind::NotFound)?;
    let status = Command::new(program).args(words).arg(&path).status()?;
    if !status.success() {
        return Err(io::Error::other(status.to_string()));
    }
    let bytes = std::fs::read(&path)?;
    Ok(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned())
}
