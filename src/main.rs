//! The `palier` command: everything it does is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    let outcome = palier::cli::run(std::env::args_os());
    ExitCode::from(outcome.status())
}
