//! A long text written in the user's own editor.

use std::io::{self, Write as _};
use std::process::Command;

/// Editors that are looked for where the user names none, the easiest first.
const KNOWN: &[&str] = if cfg!(windows) { &["notepad.exe"] } else { &["nano", "vi"] };

/// The user's editor: as `VISUAL` or `EDITOR` names it, else one of those that most systems have.
pub(super) fn editor() -> Option<String> {
    let named = ["VISUAL", "EDITOR"].into_iter().filter_map(|name| std::env::var(name).ok());
    let named = named.map(|command| command.trim().to_owned()).find(|command| !command.is_empty());
    named.or_else(|| KNOWN.iter().find(|name| is_installed(name)).map(|name| (*name).to_owned()))
}

fn is_installed(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(name).is_file())
}

/// Lets a text be changed in an editor, in a file that only its owner may read and that is deleted afterwards.
///
/// # Errors
///
/// If there is no such editor, it ends with another status than 0, or the file cannot be written or read.
pub(super) fn edit(editor: &str, text: &str) -> io::Result<String> {
    let mut file = tempfile::Builder::new().prefix("palier-").suffix(".txt").tempfile()?;
    file.write_all(text.as_bytes())?;
    // Closed, since some systems let only one program have it open; an editor may also replace it by a new file.
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
