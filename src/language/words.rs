//! The Fluent messages of one language.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::Language;

/// The message files of one language, in no particular order: ids are unique across them.
const fn sources(language: Language) -> [&'static str; 11] {
    match language {
        Language::English => [
            include_str!("en/common.ftl"),
            include_str!("en/problems.ftl"),
            include_str!("en/cli.ftl"),
            include_str!("en/interview.ftl"),
            include_str!("en/report.ftl"),
            include_str!("en/store.ftl"),
            include_str!("en/form.ftl"),
            include_str!("en/guide.ftl"),
            include_str!("en/plan.ftl"),
            include_str!("en/portfolio.ftl"),
            include_str!("en/office.ftl"),
        ],
        Language::French => [
            include_str!("fr/common.ftl"),
            include_str!("fr/problems.ftl"),
            include_str!("fr/cli.ftl"),
            include_str!("fr/interview.ftl"),
            include_str!("fr/report.ftl"),
            include_str!("fr/store.ftl"),
            include_str!("fr/form.ftl"),
            include_str!("fr/guide.ftl"),
            include_str!("fr/plan.ftl"),
            include_str!("fr/portfolio.ftl"),
            include_str!("fr/office.ftl"),
        ],
        Language::Portuguese => [
            include_str!("pt/common.ftl"),
            include_str!("pt/problems.ftl"),
            include_str!("pt/cli.ftl"),
            include_str!("pt/interview.ftl"),
            include_str!("pt/report.ftl"),
            include_str!("pt/store.ftl"),
            include_str!("pt/form.ftl"),
            include_str!("pt/guide.ftl"),
            include_str!("pt/plan.ftl"),
            include_str!("pt/portfolio.ftl"),
            include_str!("pt/office.ftl"),
        ],
    }
}

/// What a message is filled with.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Argument {
    /// A text, printed as it is.
    Text(String),
    /// A whole number, which also chooses the plural form.
    Count(usize),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// All messages of one language, ready to be filled.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("Words").field(&self.language).finish()
    }
}

impl Words {
    /// Reads the messages of `language`, which are part of the binary.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let locale = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks would end up in files, tables and the PDF.
        bundle.set_use_isolating(false);
        for source in sources(language) {
            // A message file with an error is caught by this module's tests: what could be read is used.
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language of these words.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The message `id`, which needs nothing filled in. An unknown id gives the id itself, so that nothing is silent.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The message `id`, filled with `arguments`.
    #[must_use]
    pub fn with(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut filled = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            let value = match argument {
                Argument::Text(text) => FluentValue::from(text.as_str()),
                Argument::Count(count) => FluentValue::from(*count),
            };
            filled.set(*name, value);
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&filled), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        said
    }

    /// Whether there is a message `id`.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// The messages of a language: id and the variables that it uses.
    fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        let mut found = BTreeMap::new();
        let mut current = String::new();
        for source in sources(language) {
            for line in source.lines() {
                if let Some((id, _)) = line.split_once(" =")
                    && line.starts_with(|first: char| first.is_ascii_lowercase())
                {
                    id.clone_into(&mut current);
                    assert!(found.insert(current.clone(), BTreeSet::new()).is_none(), "{language:?} has {id} twice");
                }
                if line.starts_with('#') {
                    continue;
                }
                for part in line.split('$').skip(1) {
                    let name: String = part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
                    if let Some(names) = found.get_mut(&current) {
                        names.insert(name);
                    }
                }
            }
        }
        found
    }

    #[test]
    fn every_file_is_valid_fluent() {
        for language in Language::ALL {
            for source in sources(language) {
                if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
                    panic!("{language:?}: {errors:?}");
                }
            }
        }
    }

    #[test]
    fn every_language_says_the_same_with_the_same_variables() {
        let english = messages(Language::English);
        for language in [Language::French, Language::Portuguese] {
            let other = messages(language);
            let missing: Vec<_> = english.keys().filter(|id| !other.contains_key(*id)).collect();
            let surplus: Vec<_> = other.keys().filter(|id| !english.contains_key(*id)).collect();
            assert!(missing.is_empty() && surplus.is_empty(), "{language:?}: missing {missing:?}, surplus {surplus:?}");
            for (id, names) in &english {
                assert_eq!(names, &other[id], "{language:?} {id}");
            }
        }
    }

    #[test]
    fn french_has_its_spaces() {
        for source in sources(Language::French) {
            for line in source.lines().filter(|line| !line.starts_with('#')) {
                for mark in [" ;", " :", " !", " ?", " »", "« "] {
                    assert!(!line.contains(mark), "an ordinary space in {line:?}");
                }
            }
        }
    }

    /// Turns of phrase that a native reader stumbles over, or that stand for a word that has been replaced.
    const BANNED: [(Language, &[&str]); 3] = [
        (
            Language::English,
            &[
                "stand",
                "stands",
                "lies",
                "behind",
                "beside",
                "anew",
                "meanwhile",
                "told",
                "mend",
                "fault",
                "faults",
                "verb",
                "verbs",
                "rung",
                "at hand",
                "is no",
                "is none",
                "there is no",
                "there are no",
                "possible are",
                "is to be",
                "are to be",
                "goes on",
            ],
        ),
        (Language::French, &["verbe", "faute", "fautes", "périmé", "périmée", "possibles ici", "questions ouvertes"]),
        (Language::Portuguese, &["questão", "questões", "à mão", "você", "arquivo", "tela", "usuário", "equipe"]),
    ];

    #[test]
    fn no_message_has_a_banned_turn() {
        for (language, banned) in BANNED {
            for source in sources(language) {
                for line in source.lines().filter(|line| !line.starts_with('#')) {
                    let text = line.split_once(" = ").map_or(line, |(_, text)| text);
                    // Names of variables are the program's.
                    let text: String =
                        text.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect();
                    let words: Vec<String> = text
                        .split(|c: char| !c.is_alphanumeric() && c != '\'')
                        .filter(|word| !word.is_empty())
                        .map(str::to_lowercase)
                        .collect();
                    let text = format!(" {} ", words.join(" "));
                    for turn in banned {
                        assert!(!text.contains(&format!(" {turn} ")), "{language:?}: '{turn}' in {line:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_plural_in_one_language_is_a_plural_in_all() {
        let plurals = |language: Language| -> BTreeSet<String> {
            let mut found = BTreeSet::new();
            let mut current = String::new();
            for line in sources(language).iter().flat_map(|source| source.lines()) {
                if let Some((id, _)) = line.split_once(" = ").filter(|(id, _)| !id.starts_with([' ', '#'])) {
                    id.clone_into(&mut current);
                }
                if line.contains("[one]") {
                    found.insert(current.clone());
                }
            }
            found
        };
        let english = plurals(Language::English);
        for language in [Language::French, Language::Portuguese] {
            let other = plurals(language);
            let missing: Vec<_> = english.difference(&other).collect();
            assert!(missing.is_empty(), "{language:?}: {missing:?}");
        }
    }

    #[test]
    fn an_unknown_message_is_visible() {
        assert_eq!(Words::new(Language::English).text("no-such-message"), "no-such-message");
    }
}
