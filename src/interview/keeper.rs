//! Where answers are kept while an interview runs.

use crate::assessment::{Assessment, Edit};

/// Keeps what was answered: a file, or a value in tests. What it returns is what stands there afterwards, read again.
pub trait Keeper {
    /// Saves these changes, all of them or none.
    fn save(&mut self, edits: &[Edit]) -> Result<Assessment, SaveFailure>;

    /// Saves everything so far and these changes at another place, and goes on there.
    fn save_elsewhere(&mut self, place: &str, edits: &[Edit]) -> Result<Assessment, SaveFailure>;

    /// Reads what stands there now, after someone else has changed it.
    fn reload(&mut self) -> Result<Assessment, SaveFailure>;
}

/// Why something could not be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaveFailure {
    /// What happened, in the user's language: the path, the action, the cause.
    pub text: String,
    /// Whether the reason is that someone else changed the file meanwhile.
    pub is_conflict: bool,
}
