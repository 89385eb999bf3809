//! The `palier` command: everything it does is in the library.

use std::process::ExitCode;

/// A report is made of some hundred thousand small pieces, taken and given back: glibc's allocator makes it take a quarter longer.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let outcome = palier::cli::run(std::env::args_os());
    ExitCode::from(outcome.status())
}
