//! The program's own words in English, French and Portuguese; plurals, numbers and dates.
//!
//! Everything that Palier says by itself lives in the Fluent files beside this module. This is also the one place that
//! rounds: everything before it is exact.

mod date;
mod fold;
mod number;
mod words;

pub use date::{date, date_range, is_month, month_names, short_date, short_month};
pub use fold::fold;
pub use number::{decimal_text, difference, missing, number, number_beside, percent, threshold};
pub use words::{Argument, Words};

/// A language that the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
pub enum Language {
    /// English, `en`.
    #[default]
    English,
    /// French, `fr`.
    French,
    /// Portuguese, `pt`.
    Portuguese,
}

impl Language {
    /// Every language that the program speaks, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::English, Self::French, Self::Portuguese];

    /// The BCP 47 tag: `en`, `fr` or `pt`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Portuguese => "pt",
        }
    }

    /// The language's name in itself, for a list to choose from.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::Portuguese => "Português",
        }
    }

    /// The language that a tag or a locale names (`fr`, `fr-ML`, `fr_ML.UTF-8`), if the program speaks it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_locale_names_its_language() {
        assert_eq!(Language::from_tag("fr_ML.UTF-8"), Some(Language::French));
        assert_eq!(Language::from_tag("pt-MZ"), Some(Language::Portuguese));
        assert_eq!(Language::from_tag("EN"), Some(Language::English));
        assert_eq!(Language::from_tag("de"), None);
        assert_eq!(Language::from_tag(""), None);
    }
}
