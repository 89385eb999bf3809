//! The questionnaires that are part of the binary. A version once published stays here for ever, so that an old assessment
//! always opens.

/// A questionnaire in the binary with its translations.
#[derive(Debug, Clone, Copy)]
pub struct Bundled {
    /// Its id.
    pub id: &'static str,
    /// Its version.
    pub version: &'static str,
    /// Its file.
    pub text: &'static str,
    /// The language tags and files of its translations.
    pub translations: &'static [(&'static str, &'static str)],
}

/// Every questionnaire in the binary; of one id, the newest version first.
pub const BUNDLED: &[Bundled] = &[];
