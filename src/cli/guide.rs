//! `palier` alone: on a terminal a short menu, elsewhere how to begin.

use std::ffi::OsStr;
use std::io::{IsTerminal as _, Write as _};

use super::Outcome;
use super::context::Context;
use super::shell_word::shell_word;
use super::stop::Stop;
use crate::language::Words;
use crate::problem::visible;

pub(super) fn guide(context: &Context) -> Result<(), Stop> {
    if std::io::stdin().is_terminal() && std::io::stderr().is_terminal() {
        return super::interview::menu(context);
    }
    context.write(format!("{}\n", context.words().text("guide-begin")).as_bytes())
}

/// What a file that is named without a command can be used with.
pub(super) fn of_file(words: &Words, file: &OsStr) -> Outcome {
    let file = visible(&shell_word(&file.to_string_lossy()));
    let text = words.with("guide-file", &[("file", file.into())]);
    // A closed pipe is no error.
    let _ = writeln!(std::io::stdout(), "{text}");
    Outcome { status: 0 }
}
