//! Warnings: what is valid in a questionnaire file and worth a look.

mod completeness;
mod suspicious;
mod tree;

pub(super) use completeness::{completeness, untranslated};
pub(super) use suspicious::{suspicious, suspicious_targets};
