//! Other people's programs that read our files back.

use std::env::{consts::EXE_SUFFIX, split_paths, var_os};
use std::io::Write as _;

/// Whether a program that a test needs is there. Where it is not, the test passes over what it would look at, and says so; but
/// where everything is to be tested, as `PALIER_TESTS=full` says, it fails.
#[track_caller]
pub(crate) fn is_here(name: &str) -> bool {
    let file = format!("{name}{EXE_SUFFIX}");
    if split_paths(&var_os("PATH").unwrap_or_default()).any(|folder| folder.join(&file).is_file()) {
        return true;
    }
    assert!(var_os("PALIER_TESTS").is_none_or(|tests| tests != "full"), "{name} is not here: nothing would be tested");
    // Where even that cannot be written, nobody reads it.
    let _ = writeln!(std::io::stderr(), "skipped: {name} is not here");
    false
}
