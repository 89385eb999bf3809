//! What every command needs: the user's words, the configuration, and where output goes.

use std::ffi::OsString;
use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use super::arguments::{Colouring, Common};
use super::stop::Stop;
use crate::language::{Argument, Language, Words};
use crate::problem::{Message, Problems, meant, visible};
use crate::store::{self, Configuration, Library, OutputGuard, Unreadable};

/// The columns of output that goes to no terminal.
const COLUMNS_ELSEWHERE: u16 = 100;

/// What every command needs.
pub(super) struct Context {
    common: Common,
    configuration: Configuration,
    words: Words,
    outputs: OutputGuard,
}

impl Context {
    /// The configuration is that of the folder of the file at hand, else of the current folder.
    pub(super) fn new(common: Common, file: Option<&Path>) -> Result<Self, Stop> {
        let (context, errors) = Self::despite_errors(common, file)?;
        if errors.is_empty() { Ok(context) } else { Err(Stop::Invalid(errors)) }
    }

    /// The same as far as the configuration can be read, and every error of that.
    pub(super) fn despite_errors(common: Common, file: Option<&Path>) -> Result<(Self, Problems), Stop> {
        let here = std::env::current_dir().unwrap_or_default();
        let folder = file.map_or(here, folder_of);
        let asked = common.language.as_deref().map(|tag| {
            Language::from_tag(tag).ok_or_else(|| {
                Stop::Usage(Words::new(locale_language()).with("cli-unknown-language", &[("found", tag.into())]))
            })
        });
        let asked = asked.transpose()?;
        // The language is wrong usage wherever it is named.
        if let Some(tag) = std::env::var("PALIER_LANGUAGE").ok().filter(|tag| !tag.is_empty())
            && Language::from_tag(&tag).is_none()
        {
            let words = Words::new(asked.unwrap_or_else(locale_language));
            let named: [(&str, Argument); 2] = [("variable", "PALIER_LANGUAGE".into()), ("found", tag.into())];
            return Err(Stop::Usage(words.with("cli-unknown-language-in", &named)));
        }
        let environment = |name: &str| std::env::var(name).ok();
        let user_folder = store::user_folder();
        let read = Configuration::read_despite_errors(&folder, user_folder.as_deref(), &environment);
        let (configuration, errors) = read.map_err(|error| {
            let words = Words::new(asked.unwrap_or_else(locale_language));
            Stop::Failed(anyhow::anyhow!(error.message(&words)))
        })?;
        let configured = configuration.language.as_ref().map(|setting| setting.value);
        let language = asked.or(configured).unwrap_or_else(locale_language);
        let outputs = OutputGuard::new(common.force);
        for file in store::configuration_files(&folder, user_folder.as_deref()) {
            outputs.protect(&file);
        }
        Ok((Self { words: Words::new(language), common, configuration, outputs }, errors))
    }

    /// Whether someone has said which language it is to be: on the command line, in the configuration, or of the system.
    pub(super) fn knows_language(&self) -> bool {
        self.common.language.is_some() || self.configuration.language.is_some() || locale().is_some()
    }

    /// The same in another language if one is given, for a file if there is one.
    pub(super) fn speaking(&self, language: Option<Language>, file: Option<&Path>) -> Result<Self, Stop> {
        let language = language.map(|language| language.tag().to_owned()).or_else(|| self.common.language.clone());
        Self::new(Common { language, ..self.common.clone() }, file)
    }

    /// The same for another file, whose folder may have another configuration.
    pub(super) fn beside(&self, file: &Path) -> Result<Self, Stop> {
        Self::new(self.common.clone(), Some(file))
    }

    /// The same as far as that configuration can be read, and every error of it.
    pub(super) fn beside_despite_faults(&self, file: &Path) -> Result<(Self, Problems), Stop> {
        Self::despite_errors(self.common.clone(), Some(file))
    }

    pub(super) const fn words(&self) -> &Words {
        &self.words
    }

    /// What writes the outputs of this run.
    pub(super) const fn outputs(&self) -> &OutputGuard {
        &self.outputs
    }

    pub(super) const fn common(&self) -> &Common {
        &self.common
    }

    pub(super) const fn configuration(&self) -> &Configuration {
        &self.configuration
    }

    /// Whether everything is to be said in words, without drawing.
    pub(super) fn is_plain(&self) -> bool {
        self.common.plain
            || self.configuration.plain.as_ref().is_some_and(|setting| setting.value)
            || std::env::var("TERM").is_ok_and(|term| term == "dumb")
    }

    /// The language of what is written for others: `--language`, then the assessment's, then the questionnaire's.
    pub(super) fn language_for_others(&self, assessment: Option<&str>, questionnaire: &str) -> String {
        self.common.language.as_deref().or(assessment).unwrap_or(questionnaire).to_owned()
    }

    /// Refuses a folder of the command line that is not there.
    pub(super) fn check_library(&self) -> Result<(), Stop> {
        match self.common.library.iter().find(|folder| !folder.is_dir()) {
            Some(folder) => {
                let shown = visible(&folder.display().to_string());
                Err(self.usage("cli-no-such-folder", &[("folder", shown.into())]))
            }
            None => Ok(()),
        }
    }

    /// Where questionnaires are looked for, for a file if there is one.
    pub(super) fn library(&self, file: Option<&Path>) -> Library {
        Library::new(self.library_folders(file))
    }

    /// The folders in which questionnaires are looked for, for a file if there is one.
    pub(super) fn library_folders(&self, file: Option<&Path>) -> Vec<PathBuf> {
        let mut folders: Vec<PathBuf> = self.common.library.clone();
        folders.extend(file.map(folder_of));
        folders.extend(self.configuration.library.iter().flat_map(|setting| setting.value.clone()));
        folders
    }

    /// The columns that a table may take.
    #[expect(
        clippy::unused_self,
        reason = "what a table may take is asked of the context like all else about the terminal"
    )]
    pub(super) fn columns(&self) -> u16 {
        if std::io::stdout().is_terminal() { console::Term::stdout().size().1.max(40) } else { COLUMNS_ELSEWHERE }
    }

    /// Writes data to standard output, all of it or with an error; a reader that has gone away is no error.
    pub(super) fn write(&self, bytes: &[u8]) -> Result<(), Stop> {
        store::write_output(Path::new("-"), bytes).map_err(|error| self.failed(&error))
    }

    /// What failed outside, in the user's language.
    pub(super) fn failed(&self, error: &store::Error) -> Stop {
        Stop::Failed(anyhow::anyhow!(error.message(&self.words)))
    }

    /// A file of the user that cannot be used.
    pub(super) fn unreadable(&self, error: Unreadable) -> Stop {
        match error {
            Unreadable::File(error) => self.failed(&error),
            Unreadable::Content(problems) => Stop::Invalid(problems),
        }
    }

    /// Says something on standard error, unless the user wants quiet.
    pub(super) fn say(&self, line: &str) {
        if !self.common.quiet {
            self.say_always(line);
        }
    }

    /// Says a sentence on standard error, broken between words where that is a terminal.
    pub(super) fn say_wrapped(&self, text: &str) {
        match console::Term::stderr().size_checked() {
            Some((_, columns)) => {
                for line in textwrap::wrap(text, usize::from(columns).saturating_sub(1).max(20)) {
                    self.say_always(&line);
                }
            }
            None => self.say_always(text),
        }
    }

    /// Says what is done, where the user wants to hear it.
    pub(super) fn tell(&self, line: &str) {
        if self.common.verbose {
            self.say_always(line);
        }
    }

    /// Says something on standard error that must be heard.
    #[expect(clippy::unused_self, reason = "what is said goes through the context, which may be quiet")]
    pub(super) fn say_always(&self, line: &str) {
        say(&format!("{line}\n"));
    }

    /// Says the warnings of a file; under `--strict` they are errors.
    pub(super) fn warn(&self, warnings: &Problems) -> Result<(), Stop> {
        if warnings.is_empty() {
            return Ok(());
        }
        if self.common.strict {
            return Err(Stop::Invalid(warnings.clone().strict()));
        }
        if !self.common.quiet {
            say(&warnings.render(&self.words));
        }
        Ok(())
    }

    /// Wrong usage, in the user's language.
    pub(super) fn usage(&self, id: &'static str, arguments: &[(&str, Argument)]) -> Stop {
        Stop::Usage(self.words.with(id, arguments))
    }

    /// Files that do not belong together, in the user's language.
    pub(super) fn unfit(&self, id: &'static str, arguments: &[(&str, Argument)]) -> Stop {
        Stop::Unfit(self.words.with(id, arguments))
    }

    /// A name on the command line that names nothing, with the nearest that does, or all that do where they are few.
    pub(super) fn names_nothing<'c>(
        &self,
        kind: &'static str,
        name: &str,
        known: impl IntoIterator<Item = &'c str>,
    ) -> Stop {
        let message = Message::new("names-nothing").with("kind", kind).with("name", name);
        let mut text = message.say(&self.words);
        if let Some(hint) = meant(name, &known.into_iter().collect::<Vec<_>>()) {
            text.push_str("\n  = ");
            text.push_str(&hint.say(&self.words));
        }
        Stop::NamesNothing(text)
    }

    /// Says why a command stopped, once.
    pub(super) fn report_stop(&self, stop: &Stop) {
        report_stop(&self.words, stop);
    }

    /// Whether colour may be used on standard output.
    pub(super) fn has_colour(&self) -> bool {
        // On Windows the question is what makes a terminal heed the marks of colours.
        let supported = console::Term::stdout().features().colors_supported();
        match self.common.color {
            Some(Colouring::Always) => true,
            Some(Colouring::Never) => false,
            Some(Colouring::Auto) | None => supported && !self.is_plain(),
        }
    }
}

/// Says why the program stopped, once.
pub(super) fn report_stop(words: &Words, stop: &Stop) {
    let why = match stop {
        Stop::Invalid(problems) => return say(&problems.render(words)),
        Stop::Several(stops) => return stops.iter().for_each(|stop| report_stop(words, stop)),
        Stop::Usage(text) | Stop::NamesNothing(text) | Stop::Unfit(text) => text.clone(),
        Stop::Failed(error) => format!("{error:#}"),
        Stop::Gate | Stop::Checked | Stop::Interrupted => return,
    };
    say(&format!("{}\n", words.with("cli-stopped", &[("why", why.into())])));
}

/// The folder that a file lies in; a folder is its own.
pub(super) fn folder_of(file: &Path) -> PathBuf {
    if file.is_dir() {
        return file.to_owned();
    }
    match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Today, by the clock of this machine.
pub(super) fn today() -> jiff::civil::Date {
    jiff::Zoned::now().date()
}

/// The bytes of a file that the command line names.
pub(super) fn read_named(context: &Context, path: &Path) -> Result<crate::problem::Source, Stop> {
    if path != Path::new("-") && !path.exists() {
        if let Some(error) = store::Error::dangling(path) {
            return Err(Stop::Usage(error.message(context.words())));
        }
        let shown = visible(&path.display().to_string());
        return Err(match super::interview::nearest(path) {
            Some(meant) => {
                let meant = visible(&meant.display().to_string());
                context.usage("missing-did-you-mean", &[("file", shown.into()), ("meant", meant.into())])
            }
            None => context.usage("cli-no-such-file", &[("file", shown.into())]),
        });
    }
    context.outputs().protect(path);
    if path.is_dir() {
        let shown = visible(&path.display().to_string());
        return Err(context.usage("cli-is-folder", &[("file", shown.into())]));
    }
    store::source(path).map_err(|error| context.unreadable(error))
}

/// The words in which the command line itself is explained, before it has been read.
pub(super) fn words_before_parsing(arguments: &[OsString]) -> Words {
    let asked = arguments.iter().enumerate().find_map(|(index, argument)| {
        let text = argument.to_str()?;
        match text.strip_prefix("--language") {
            Some("") => arguments.get(index + 1)?.to_str().map(str::to_owned),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned),
            None => None,
        }
    });
    let configured = || {
        let here = std::env::current_dir().ok()?;
        let environment = |name: &str| std::env::var(name).ok();
        let read = Configuration::read_despite_errors(&here, store::user_folder().as_deref(), &environment);
        read.ok()?.0.language.map(|setting| setting.value)
    };
    let language = asked.and_then(|tag| Language::from_tag(&tag)).or_else(configured).unwrap_or_else(locale_language);
    Words::new(language)
}

fn locale_language() -> Language {
    locale().unwrap_or_default()
}

/// The language that the system is set to, where the program speaks it.
pub(super) fn locale() -> Option<Language> {
    sys_locale::get_locale().and_then(|tag| Language::from_tag(&tag))
}

/// Writes to standard error, with what the terminal would obey made visible: it may come from a file or the command line. When
/// even that cannot be written there is nobody left to tell.
pub(super) fn say(text: &str) {
    let shown: String = text.split_inclusive(['\n', '\t']).fold(String::with_capacity(text.len()), |shown, piece| {
        let (piece, end) = piece.split_at(piece.trim_end_matches(['\n', '\t']).len());
        shown + &visible(piece) + end
    });
    let _ = std::io::stderr().lock().write_all(shown.as_bytes());
}
