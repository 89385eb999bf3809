//! Where answers are kept while an interview runs.

use crate::assessment::{Assessment, Edit};

/// Keeps what was answered: a file, or a value in tests. What it returns is what was read back after the change.
pub trait Storage {
    /// The text as it was last read or saved without an error.
    fn text(&self) -> String;

    /// Saves these changes, all of them or none.
    fn save(&mut self, edits: &[Edit]) -> Result<Assessment, SaveFailure>;

    /// Saves this whole text in place of the present one, to undo or redo a change.
    fn restore(&mut self, text: &str) -> Result<Assessment, SaveFailure>;

    /// Saves everything so far and these changes in another place, and continues there.
    fn save_elsewhere(&mut self, place: &str, edits: &[Edit]) -> Result<Assessment, SaveFailure>;

    /// Reads the present text, after someone else has changed it.
    fn reload(&mut self) -> Result<Assessment, SaveFailure>;
}

/// Why something could not be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaveFailure {
    /// What happened, in the user's language: the path, the action, the cause.
    pub text: String,
    /// Whether the cause is that someone else has changed the file.
    pub is_conflict: bool,
}
