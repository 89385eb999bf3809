//! All file access: reading and writing files safely, locks, where questionnaires are found, and the configuration.
//!
//! The rest of the library is given texts and bytes and knows no file. What the outside world refuses is an [`Error`] with the
//! path, what was tried and why it failed; what is wrong inside a file of the user is told as
//! [`Problems`](crate::problem::Problems).

mod assessment_file;
mod catalogue;
mod configuration;
mod error;
mod evidence;
mod input;
mod library;
mod lock;
mod output;
mod output_guard;
mod seal;
mod version;
mod walk;

pub use assessment_file::AssessmentFile;
pub use catalogue::{Catalogue, Shelved, Translated};
#[cfg(test)]
pub(crate) use configuration::{CONFIGURATION_KEYS, REPORT_KEYS};
pub use configuration::{
    Configuration, FILE as CONFIGURATION_FILE, Paper, Setting, SettingOrigin, files as configuration_files, from_here,
    inspect as inspect_configuration, user_folder,
};
pub use error::{Action, Error, LibraryError, Misnamed, Unreadable};
pub use evidence::{path_from, sha256_of_file};
pub use input::{STANDARD, read, source};
pub use library::{Found, Library, Listing, Origin, is_path};
pub use output::write_output;
pub use output_guard::OutputGuard;
pub use version::compare_versions;
pub use walk::{Walk, Walked, read_unchanged, walk};
