//! The configuration: `palier.toml` near the assessment, the user's own, and the environment.

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;

use super::error::{Error, Unreadable};
use super::input;
use crate::assessment::Marking;
use crate::language::Language;
use crate::problem::{Message, Problems, Source, Span};
use crate::questionnaire::Effort;
use crate::syntax::{Decoder, Fields, Node, Value, toml};

/// The name of a configuration file.
pub const FILE: &str = "palier.toml";

/// The keys of a configuration file.
pub(crate) const CONFIGURATION_KEYS: [&str; 8] =
    ["language", "plain", "advance", "library", "target", "marking", "effort", "report"];

/// The keys of its `[report]`; those of its `[effort]` are the efforts.
pub(crate) const REPORT_KEYS: [&str; 4] = ["organisation", "logo", "accent", "paper"];

/// A value with where it was set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting<T> {
    /// The value.
    pub value: T,
    /// Where it was set.
    pub origin: SettingOrigin,
}

/// Where a value was set.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SettingOrigin {
    /// In a file.
    File {
        /// The file.
        path: PathBuf,
        /// The line of its key, from 1.
        line: usize,
    },
    /// In this variable of the environment.
    Environment(&'static str),
}

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

/// What is configured; nothing of it need be.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Configuration {
    /// The language in which the program speaks.
    pub language: Option<Setting<Language>>,
    /// Whether everything is said in words, without boxes and redrawing.
    pub plain: Option<Setting<bool>>,
    /// Whether the interview shows the next question as soon as a level is recorded.
    pub advance: Option<Setting<bool>>,
    /// The folders in which questionnaires are looked up, the first first.
    pub library: Option<Setting<Vec<PathBuf>>>,
    /// The profile that a new assessment aims at.
    pub target: Option<Setting<String>>,
    /// The marking of a new assessment.
    pub marking: Option<Setting<Marking>>,
    /// The days of each effort, in the order of [`Effort::ALL`].
    pub effort: [Option<Setting<u32>>; 4],
    /// The organisation that a report is by.
    pub organisation: Option<Setting<String>>,
    /// A PNG picture for the cover of a report.
    pub logo: Option<Setting<PathBuf>>,
    /// The accent colour of a report: red, green, blue.
    pub accent: Option<Setting<[u8; 3]>>,
    /// The paper of a report.
    pub paper: Option<Setting<Paper>>,
    /// What is worth a look without making a file invalid: folders of the library that are not there.
    pub warnings: Problems,
}

impl Configuration {
    /// The configuration that holds in a folder: a variable of the environment beats the nearest `palier.toml`, in the folder or
    /// above it, and that beats the one in `user_folder`, each value by itself.
    ///
    /// # Errors
    ///
    /// When one of these files cannot be read, and every error of both and of the environment.
    pub fn read(
        folder: &Path,
        user_folder: Option<&Path>,
        environment: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Self, Unreadable> {
        let (configuration, errors) = Self::read_despite_errors(folder, user_folder, environment)?;
        if errors.is_empty() { Ok(configuration) } else { Err(errors.into()) }
    }

    /// The same as far as it can be read, and every error.
    ///
    /// # Errors
    ///
    /// When one of these files cannot be read at all.
    pub fn read_despite_errors(
        folder: &Path,
        user_folder: Option<&Path>,
        environment: &dyn Fn(&str) -> Option<String>,
    ) -> Result<(Self, Problems), Error> {
        let mut errors = Problems::new();
        let mut configuration = from_environment(environment, &mut errors);
        for path in files(folder, user_folder) {
            let (further, more) = read_file(&path, &from_here(&path))?;
            configuration = configuration.or(further);
            errors.append(more);
        }
        Ok((configuration, errors))
    }

    /// The days that an effort counts for.
    #[must_use]
    pub fn days(&self, effort: Effort) -> u32 {
        let index = Effort::ALL.iter().position(|known| *known == effort).unwrap_or_default();
        self.effort[index].as_ref().map_or(effort.usual_days(), |setting| setting.value)
    }

    /// These values, and where there are none, those of `further`.
    fn or(self, further: Self) -> Self {
        let mut effort = self.effort;
        for (days, further) in effort.iter_mut().zip(further.effort) {
            *days = days.take().or(further);
        }
        let mut warnings = self.warnings;
        // Folders that are not looked through are missed by nobody.
        if self.library.is_none() {
            warnings.append(further.warnings);
        }
        Self {
            warnings,
            language: self.language.or(further.language),
            plain: self.plain.or(further.plain),
            advance: self.advance.or(further.advance),
            library: self.library.or(further.library),
            target: self.target.or(further.target),
            marking: self.marking.or(further.marking),
            effort,
            organisation: self.organisation.or(further.organisation),
            logo: self.logo.or(further.logo),
            accent: self.accent.or(further.accent),
            paper: self.paper.or(further.paper),
        }
    }
}

/// The folder of the user's own configuration, if the user has a home.
#[must_use]
pub fn user_folder() -> Option<PathBuf> {
    etcetera::choose_base_strategy().ok().map(|folders| folders.config_dir().join("palier"))
}

/// The configuration files that hold in a folder, the nearest first.
#[must_use]
pub fn files(folder: &Path, user_folder: Option<&Path>) -> Vec<PathBuf> {
    // The folder's real place counts: what is above a relative path cannot be seen from its text.
    let folder = dunce::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let near = folder.ancestors().map(|folder| folder.join(FILE)).find(|path| path.is_file());
    let own = user_folder.map(|folder| folder.join(FILE)).filter(|path| path.is_file());
    let same = |left: &Path, right: &Path| dunce::canonicalize(left).ok() == dunce::canonicalize(right).ok();
    let own = own.filter(|own| !near.as_deref().is_some_and(|near| same(near, own)));
    near.into_iter().chain(own).collect()
}

/// Everything that is wrong with a configuration file or worth a look, whatever holds beside it.
///
/// # Errors
///
/// When it cannot be read at all.
pub fn inspect(path: &Path) -> Result<Problems, Error> {
    let (configuration, mut problems) = read_file(path, path)?;
    problems.append(configuration.warnings);
    Ok(problems.in_order())
}

/// A path as a person here would write it: without the current folder before it.
#[must_use]
pub fn from_here(path: &Path) -> PathBuf {
    let here = std::env::current_dir().and_then(dunce::canonicalize).ok();
    here.and_then(|here| path.strip_prefix(here).ok()).unwrap_or(path).to_owned()
}

/// What a file sets, as far as it can be read, and every error of it. Problems speak of it as `name`.
fn read_file(path: &Path, name: &Path) -> Result<(Configuration, Problems), Error> {
    let bytes = input::read(path)?;
    match Source::from_bytes(name.display().to_string(), &bytes) {
        Ok(source) => Ok(content(path, &source)),
        Err(error) => Ok((Configuration::default(), error)),
    }
}

fn content(path: &Path, source: &Source) -> (Configuration, Problems) {
    let (tree, duplicates) = match toml::parse(source) {
        Ok(read) => read,
        Err(errors) => return (Configuration::default(), errors),
    };
    let mut decoder = Decoder::new(source);
    decoder.add(duplicates);
    let fields = decoder.fields(&tree, &CONFIGURATION_KEYS);
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut file = File { path, folder, source, decoder: &mut decoder, warnings: Problems::new() };
    let mut configuration = Configuration {
        language: file.setting(&fields, "language", language),
        plain: file.setting(&fields, "plain", truth),
        advance: file.setting(&fields, "advance", truth),
        library: file.setting(&fields, "library", folders),
        target: file.setting(&fields, "target", |file, node| file.decoder.text(node)),
        marking: file.setting(&fields, "marking", marking),
        ..Configuration::default()
    };
    if let Some(node) = fields.get("effort") {
        let names = Effort::ALL.map(Effort::as_str);
        let fields = file.decoder.fields(node, &names);
        configuration.effort = names.map(|name| file.setting(&fields, name, |file, node| file.decoder.count(node)));
    }
    if let Some(node) = fields.get("report") {
        let fields = file.decoder.fields(node, &REPORT_KEYS);
        configuration.organisation = file.setting(&fields, "organisation", |file, node| file.decoder.text(node));
        configuration.logo = file.setting(&fields, "logo", path_of);
        configuration.accent = file.setting(&fields, "accent", colour);
        configuration.paper = file.setting(&fields, "paper", |file, node| {
            file.decoder.one_of(node, &[("a4", Paper::A4), ("letter", Paper::Letter)])
        });
    }
    configuration.warnings = file.warnings;
    (configuration, decoder.finish().err().unwrap_or_default())
}

/// A configuration file that is being read.
struct File<'f, 's> {
    path: &'f Path,
    /// What its relative paths are relative to.
    folder: &'f Path,
    source: &'f Source,
    decoder: &'f mut Decoder<'s>,
    warnings: Problems,
}

impl File<'_, '_> {
    fn setting<T>(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        read: impl Fn(&mut Self, &Node) -> Option<T>,
    ) -> Option<Setting<T>> {
        let value = read(self, fields.get(name)?)?;
        let origin = SettingOrigin::File { path: self.path.to_owned(), line: fields.span_of(name).line };
        Some(Setting { value, origin })
    }
}

fn language(file: &mut File<'_, '_>, node: &Node) -> Option<Language> {
    let text = file.decoder.text(node)?;
    let found = Language::from_tag(&text);
    if found.is_none() {
        file.decoder.error(node.span, not_one_of(&text, &language_tags()));
    }
    found
}

fn truth(file: &mut File<'_, '_>, node: &Node) -> Option<bool> {
    let written = match &node.value {
        Value::Typed(_, written) if written == "true" => return Some(true),
        Value::Typed(_, written) if written == "false" => return Some(false),
        Value::Typed(_, written) | Value::Text(written) => written,
        _ => "…",
    };
    file.decoder.error(node.span, not_one_of(written, "true, false"));
    None
}

/// The folders of a library, one or several. One that is not there is passed over, and said.
fn folders(file: &mut File<'_, '_>, node: &Node) -> Option<Vec<PathBuf>> {
    let Value::List(items) = &node.value else { return folder(file, node).map(|path| vec![path]) };
    items.iter().map(|item| folder(file, item)).collect()
}

fn folder(file: &mut File<'_, '_>, node: &Node) -> Option<PathBuf> {
    let path = path_of(file, node)?;
    if !path.is_dir()
        && let Value::Text(written) = &node.value
    {
        let message = Message::new("no-such-folder").with("folder", written.as_str());
        file.warnings.push(file.source.warning(node.span, message));
    }
    Some(path)
}

/// A path, relative to the file that it stands in.
fn path_of(file: &mut File<'_, '_>, node: &Node) -> Option<PathBuf> {
    let text = file.decoder.text(node)?;
    Some(file.folder.join(text))
}

fn marking(file: &mut File<'_, '_>, node: &Node) -> Option<Marking> {
    file.decoder.one_of(node, &Marking::ALL.map(|marking| (marking.as_str(), marking)))
}

fn colour(file: &mut File<'_, '_>, node: &Node) -> Option<[u8; 3]> {
    let text = file.decoder.text(node)?;
    let found = parse_colour(&text);
    if found.is_none() {
        file.decoder.error(node.span, Message::new("bad-colour").with("found", text));
    }
    found
}

/// `#rrggbb`.
fn parse_colour(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    // A sign would be read as part of a number.
    if !digits.chars().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

fn language_tags() -> String {
    Language::ALL.map(Language::tag).join(", ")
}

fn not_one_of(found: &str, choices: &str) -> Message {
    Message::new("expected-one-of").with("found", found).with("choices", choices)
}

/// What the environment sets; an empty variable sets nothing.
fn from_environment(environment: &dyn Fn(&str) -> Option<String>, problems: &mut Problems) -> Configuration {
    let mut error = |name: &'static str, found: &str, choices: &str| {
        let span = Span { line: 1, column: 1, width: found.chars().count().max(1) };
        problems.push(Source::new(name, found).error(span, not_one_of(found, choices)));
    };
    let text = |name: &str| environment(name).filter(|text| !text.trim().is_empty());
    let mut configuration = Configuration::default();
    if let Some(found) = text("PALIER_LANGUAGE") {
        configuration.language = set_by("PALIER_LANGUAGE", Language::from_tag(&found));
        if configuration.language.is_none() {
            error("PALIER_LANGUAGE", &found, &language_tags());
        }
    }
    if let Some(found) = text("PALIER_PLAIN") {
        let truth = match found.to_ascii_lowercase().as_str() {
            "1" | "true" | "yes" => Some(true),
            "0" | "false" | "no" => Some(false),
            _ => None,
        };
        configuration.plain = set_by("PALIER_PLAIN", truth);
        if truth.is_none() {
            error("PALIER_PLAIN", &found, "1, 0");
        }
    }
    if let Some(found) = text("PALIER_MARKING") {
        let marking = Marking::from_text(&found);
        configuration.marking = set_by("PALIER_MARKING", marking);
        if marking.is_none() {
            error("PALIER_MARKING", &found, &Marking::ALL.map(Marking::as_str).join(", "));
        }
    }
    configuration.target = set_by("PALIER_TARGET", text("PALIER_TARGET"));
    let folders = text("PALIER_LIBRARY")
        .map(|found| std::env::split_paths(&found).filter(|folder| !folder.as_os_str().is_empty()).collect::<Vec<_>>());
    configuration.library = set_by("PALIER_LIBRARY", folders);
    configuration
}

fn set_by<T>(name: &'static str, value: Option<T>) -> Option<Setting<T>> {
    value.map(|value| Setting { value, origin: SettingOrigin::Environment(name) })
}

#[cfg(test)]
mod tests;
