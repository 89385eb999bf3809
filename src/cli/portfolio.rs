//! `portfolio`: many teams next to each other.

mod progress;
mod read;

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::arguments::{Portfolio as Arguments, PortfolioFormat};
use super::context::Context;
use super::display::Display;
use super::output::{Format, write_document};
use super::report::house;
use super::stop::Stop;
use crate::analysis::portfolio::{
    self as teams, Grouping, Help, Join, LEAST_GROUP, Part, Portfolio, Team, TeamFile, folded,
};
use crate::assessment::Marking;
use crate::language::{Language, Words};
use crate::problem::visible;
use crate::questionnaire::{Profile, Questionnaire};
use crate::render::portfolio::{FileRow, PortfolioLists, PortfolioRows, anonymous_rows, rows};
use crate::render::terminal::{Setting, terminal};
use crate::report::House;
use crate::report::document::{Block, Document};
use crate::report::portfolio::{AnonymousInput, PortfolioInput, compile, compile_anonymous};
use crate::store::{self, Catalogue, Walked, compare_versions, walk};

use self::read::{FileError, Outcome, Reading, shown};

/// How many pairs of teams that can help each other are shown.
const MOST_PAIRS: usize = 10;

pub(super) fn portfolio(context: &Context, arguments: &Arguments) -> Result<(), Stop> {
    let grouping = grouping(context, arguments)?;
    let output = output(context, arguments)?;
    let least = least(context, arguments)?;
    let catalogue = Catalogue::new();
    let reading = Reading::new(context, &catalogue, &arguments.target, &grouping);
    let own = arguments.of.as_deref().map(|file| own(context, &reading, file)).transpose()?;
    let found = Found::of(context, &reading, arguments)?;
    if found.files.is_empty() && found.errors.is_empty() && found.red.is_empty() {
        return Err(context.usage("due-no-files", &[]));
    }
    if let Some(stop) = reading.unknown_target().filter(|_| !found.files.is_empty()) {
        return Err(stop);
    }
    let is_anonymous = arguments.anonymous || own.is_some();
    let Found { files, errors, red, count } = found;
    check_grouping(context, &grouping, &files, is_anonymous)?;
    let files = match &own {
        // The others are judged without the one team that is shown, under whatever organisation or country it appears.
        Some(own) => {
            let name = folded(&own.subject.team);
            files.into_iter().filter(|file| folded(&file.subject.team) != name).collect()
        }
        None => files,
    };
    let marking = own.as_ref().map(|own| own.marking);
    let words = words(context, output.is_for_others(arguments), &files);
    let join = Join { grouping: &grouping, only_validated: arguments.validated, versions: compare_versions };
    let mut joined = teams::portfolio(files, join);
    if let Some(id) = &arguments.questionnaire {
        pick(context, &mut joined, id)?;
    }
    translate(context, &catalogue, &words, &mut joined)?;
    let day = context.common().as_of.or(joined.newest_day()).unwrap_or_default();
    let marking = marking.into_iter().chain(joined.marking()).max().unwrap_or_default();
    let many = Many {
        marking,
        context,
        arguments,
        words: &words,
        portfolio: &joined,
        grouping: &grouping,
        day,
        red: &red,
        errors: &errors,
    };
    if is_anonymous {
        let own = own.map(|file| teams::portfolio(vec![file], Join { only_validated: false, ..join }));
        let own = own.as_ref().and_then(|own| Some((own.parts.first()?, own.parts.first()?.teams.first()?)));
        many.write_anonymous(&reading, own, least, &output)?;
    } else {
        many.write(&reading, &output)?;
    }
    let warned = many.warn(is_anonymous, count);
    if context.common().strict && (warned || !errors.is_empty()) { Err(Stop::Checked) } else { Ok(()) }
}

/// Where the portfolio goes.
enum Output {
    Standard(PortfolioFormat),
    Document(PathBuf, Format),
}

impl Output {
    /// Whether it is written for others than the user.
    fn is_for_others(&self, arguments: &Arguments) -> bool {
        matches!(self, Self::Document(..)) || arguments.format != PortfolioFormat::Table
    }
}

fn output(context: &Context, arguments: &Arguments) -> Result<Output, Stop> {
    let Some(file) = &arguments.output else { return Ok(Output::Standard(arguments.format)) };
    match Format::of(file) {
        Some(format) => Ok(Output::Document(file.clone(), format)),
        None => {
            let shown = visible(&file.display().to_string());
            Err(context.usage("report-format", &[("file", shown.into())]))
        }
    }
}

/// The fewest teams of a group where teams are anonymous.
fn least(context: &Context, arguments: &Arguments) -> Result<usize, Stop> {
    let least = arguments.at_least.unwrap_or(LEAST_GROUP);
    if least < LEAST_GROUP {
        return Err(context.usage("portfolio-at-least", &[("least", LEAST_GROUP.into())]));
    }
    Ok(least)
}

fn grouping(context: &Context, arguments: &Arguments) -> Result<Grouping, Stop> {
    let grouping = match arguments.by.as_deref() {
        None => Grouping::None,
        Some("group") => Grouping::Group,
        Some("country") => Grouping::Country,
        Some("part_of") => Grouping::PartOf,
        Some("folder") => Grouping::Folder,
        Some(fact) => Grouping::Fact(fact.to_owned()),
    };
    let is_anonymous = arguments.anonymous || arguments.of.is_some();
    if is_anonymous && grouping == Grouping::PartOf {
        return Err(context.usage("portfolio-anonymous-part-of", &[]));
    }
    Ok(grouping)
}

/// The fact by which teams are grouped must be one of a questionnaire; an anonymous one has one option a team.
fn check_grouping(context: &Context, grouping: &Grouping, files: &[TeamFile], is_anonymous: bool) -> Result<(), Stop> {
    let Grouping::Fact(id) = grouping else { return Ok(()) };
    let mut facts = files.iter().filter_map(|file| file.questionnaire.fact(id)).peekable();
    if facts.peek().is_none() && !files.is_empty() {
        let known = files.iter().flat_map(|file| file.questionnaire.facts());
        let known: std::collections::BTreeSet<&str> = known.map(|fact| fact.id.as_str()).collect();
        return Err(context.names_nothing("fact", id, known.into_iter().chain(["group", "country", "folder"])));
    }
    if is_anonymous && facts.any(|fact| fact.choose_many) {
        return Err(context.usage("portfolio-anonymous-many", &[("fact", id.as_str().into())]));
    }
    Ok(())
}

/// The words of the output: the user's for a table; for others those of `--language`, else of the questionnaires.
fn words(context: &Context, for_others: bool, files: &[TeamFile]) -> Words {
    let language = context.words().language();
    if !for_others {
        return Words::new(language);
    }
    let questionnaire = files.first().map_or("en", |file| file.questionnaire.language());
    let tag = context.language_for_others(None, questionnaire);
    Words::new(Language::from_tag(&tag).unwrap_or_default())
}

/// The one team that is shown against the others.
fn own(context: &Context, reading: &Reading<'_>, file: &Path) -> Result<TeamFile, Stop> {
    if !file.is_file() {
        let shown = visible(&file.display().to_string());
        return Err(context.usage("cli-no-such-file", &[("file", shown.into())]));
    }
    match reading.one(&Walked { path: file.to_owned(), folders: Vec::new(), is_named: true }) {
        Outcome::Read(found) => Ok(*found),
        Outcome::Unusable(error) => Err(Stop::Unfit(format!("{}: {}", error.file, error.error))),
        Outcome::Other => Err(context.usage("due-no-files", &[])),
    }
}

/// What was found in the paths.
struct Found {
    files: Vec<TeamFile>,
    errors: Vec<FileError>,
    /// The files that are left out because they are for named recipients only.
    red: Vec<String>,
    /// How many files there are.
    count: usize,
}

impl Found {
    fn of(context: &Context, reading: &Reading<'_>, arguments: &Arguments) -> Result<Self, Stop> {
        if let Some(missing) = arguments.paths.iter().find(|path| std::fs::symlink_metadata(path).is_err()) {
            let shown = visible(&missing.display().to_string());
            return Err(context.usage("cli-no-such-file", &[("file", shown.into())]));
        }
        let walked = walk(&arguments.paths, &["toml", "json"]);
        let is_configuration =
            |file: &Walked| file.path.file_name().is_some_and(|name| name == store::CONFIGURATION_FILE);
        let files: Vec<Walked> =
            walked.files.into_iter().filter(|file| file.is_named || !is_configuration(file)).collect();
        let mut found = Self { files: Vec::new(), errors: Vec::new(), red: Vec::new(), count: files.len() };
        for file in &files {
            context.outputs().protect(&file.path);
        }
        for outcome in reading.all(&files) {
            match outcome {
                Outcome::Read(file) if file.marking == Marking::Red && !arguments.include_red => {
                    found.red.push(file.file);
                }
                Outcome::Read(file) => found.files.push(*file),
                Outcome::Other => {}
                Outcome::Unusable(error) => found.errors.push(error),
            }
        }
        let outside = walked.errors.into_iter().map(|(path, error)| {
            let error = error.message(context.words()).lines().next().unwrap_or_default().to_owned();
            FileError { file: shown(&path), error }
        });
        found.errors.extend(outside);
        found.errors.sort_by(|one, other| one.file.cmp(&other.file));
        Ok(found)
    }
}

/// Leaves the teams of one questionnaire, `ID` or `ID@VERSION`.
fn pick(context: &Context, portfolio: &mut Portfolio, name: &str) -> Result<(), Stop> {
    let known: Vec<String> = portfolio.parts.iter().map(|part| part.questionnaire.id().to_string()).collect();
    let (id, version) = name.split_once('@').map_or((name, None), |(id, version)| (id, Some(version)));
    portfolio.parts.retain(|part| part.questionnaire.id().as_str() == id);
    if portfolio.parts.is_empty() {
        return Err(context.names_nothing("questionnaire", name, known.iter().map(String::as_str)));
    }
    if let Some(version) = version {
        for part in &mut portfolio.parts {
            part.keep(|team| team.newest.questionnaire.version() == version);
        }
        portfolio.parts.retain(|part| !part.teams.is_empty());
        if portfolio.parts.is_empty() {
            return Err(context.names_nothing("questionnaire", name, known.iter().map(String::as_str)));
        }
    }
    Ok(())
}

/// Puts the texts of the questionnaires into the language of the output.
fn translate(context: &Context, catalogue: &Catalogue, words: &Words, portfolio: &mut Portfolio) -> Result<(), Stop> {
    for part in &mut portfolio.parts {
        let (id, version) = (part.questionnaire.id().to_string(), part.questionnaire.version().to_owned());
        let mut folders = context.common().library.clone();
        if let Some(team) = part.teams.first() {
            folders.push(super::context::folder_of(Path::new(&team.newest.file)));
        }
        let configured = context.configuration().library.as_ref().map(|setting| setting.value.clone());
        folders.extend(configured.unwrap_or_default());
        let found = catalogue.find(&folders, &id, Some(&version));
        let Ok(shelved) = found.as_ref() else { continue };
        match catalogue.translated(&shelved.found, &part.questionnaire, words.language().tag()).as_deref() {
            Some(Ok(translated)) => part.questionnaire = std::sync::Arc::clone(&translated.questionnaire),
            Some(Err(error)) => return Err(Stop::Failed(anyhow::anyhow!(error.message(context.words())))),
            None => {}
        }
    }
    Ok(())
}

/// The portfolio and what its output needs.
struct Many<'a> {
    context: &'a Context,
    arguments: &'a Arguments,
    words: &'a Words,
    portfolio: &'a Portfolio,
    grouping: &'a Grouping,
    day: Date,
    /// The strictest marking found.
    marking: Marking,
    red: &'a [String],
    errors: &'a [FileError],
}

impl Many<'_> {
    fn write(&self, reading: &Reading<'_>, output: &Output) -> Result<(), Stop> {
        let target = |part: &Part| reading.target(&part.questionnaire);
        let needs_help = !matches!(output, Output::Standard(PortfolioFormat::Csv));
        let help: Vec<Help> = self
            .portfolio
            .parts
            .iter()
            .map(|part| Help::of(part, target(part).as_ref(), if needs_help { MOST_PAIRS } else { 0 }))
            .collect();
        let errors: Vec<FileRow> =
            self.errors.iter().map(|found| FileRow { file: found.file.clone(), reason: found.error.clone() }).collect();
        let red = self.red.iter().map(|file| FileRow { file: file.clone(), reason: Marking::Red.as_str().to_owned() });
        let red: Vec<FileRow> = red.collect();
        match output {
            Output::Standard(format) if *format != PortfolioFormat::Table => {
                let lists = rows(PortfolioRows {
                    portfolio: self.portfolio,
                    help: &help,
                    grouping: self.grouping,
                    day: self.day,
                    marking: self.marking,
                    errors: &errors,
                    left_out: &red,
                });
                self.write_rows(&lists, *format)
            }
            _ => {
                let input = PortfolioInput {
                    portfolio: self.portfolio,
                    help: &help,
                    grouping: self.grouping,
                    day: self.day,
                    marking: self.marking,
                    is_validated_only: self.arguments.validated,
                    unusable: &errors.iter().map(|row| (row.file.clone(), row.reason.clone())).collect::<Vec<_>>(),
                    left_out: self.red,
                    house: &self.house(output)?,
                };
                self.write_composed(compile(&input, self.words), output)
            }
        }
    }

    fn write_anonymous(
        &self,
        reading: &Reading<'_>,
        own: Option<(&Part, &Team)>,
        least: usize,
        output: &Output,
    ) -> Result<(), Stop> {
        let parts: Vec<teams::AnonymousPart> = self
            .portfolio
            .parts
            .iter()
            .map(|part| teams::anonymous(part, least, Self::common_target(reading, part).as_ref()))
            .collect();
        match output {
            Output::Standard(format) if *format != PortfolioFormat::Table => {
                let about = (self.marking, self.errors.len(), least);
                self.write_rows(&anonymous_rows(&parts, own, about), *format)
            }
            _ => {
                let input = AnonymousInput {
                    parts: &parts,
                    own,
                    least,
                    unusable: self.errors.len(),
                    left_out: self.red.len(),
                    marking: self.marking,
                    day: self.context.common().as_of,
                    year: self.day.year(),
                    house: &self.house(output)?,
                };
                self.write_composed(compile_anonymous(&input, self.words), output)
            }
        }
    }

    /// The target that the questions are judged by: that of the command line, else the first profile of the ladder. What teams
    /// aim at themselves is not used: it would say something about them.
    fn common_target(reading: &Reading<'_>, part: &Part) -> Option<Profile> {
        let ladder = |questionnaire: &Questionnaire| {
            questionnaire.ladder().first().and_then(|id| questionnaire.profile(id.as_str())).cloned()
        };
        reading.target(&part.questionnaire).or_else(|| ladder(&part.questionnaire))
    }

    fn write_rows(&self, lists: &PortfolioLists, format: PortfolioFormat) -> Result<(), Stop> {
        let bytes = match format {
            PortfolioFormat::Jsonl => lists.json_lines()?,
            PortfolioFormat::Csv => lists.csv().map_err(|error| Stop::Failed(error.into()))?,
            PortfolioFormat::Table | PortfolioFormat::Json => lists.json()?,
        };
        self.context.write(&bytes)
    }

    fn house(&self, output: &Output) -> Result<House, Stop> {
        match output {
            Output::Standard(_) => Ok(House::default()),
            Output::Document(..) => house(self.context, self.arguments.paper),
        }
    }

    fn write_composed(&self, mut document: Document, output: &Output) -> Result<(), Stop> {
        match output {
            Output::Standard(_) => {
                // What a chart shows is in the tables as well.
                document.blocks.retain(|block| !matches!(block, Block::Chart(_)));
                let display = Display::of(self.context);
                let setting = Setting { columns: display.columns, plain: display.plain };
                self.context.write(&terminal(&document, setting))
            }
            Output::Document(file, format) => write_document(self.context, file, &document, *format),
        }
    }

    /// Says what is worth a look, and whether anything is. Where teams are anonymous only counts are said.
    fn warn(&self, is_anonymous: bool, files: usize) -> bool {
        let words = self.context.words();
        let say = |line: String| self.context.say(&line);
        self.context.tell(&words.with("portfolio-files-read", &[("count", files.into())]));
        for (id, count) in [("portfolio-red-left-out", self.red.len()), ("portfolio-unusable", self.errors.len())] {
            if count > 0 {
                say(words.with(id, &[("count", count.into())]));
            }
        }
        if is_anonymous {
            return !self.portfolio.variants.is_empty() || !self.portfolio.same_day.is_empty();
        }
        let warning = words.text("problem-warning");
        for variant in &self.portfolio.variants {
            let spelled = |(name, file): &(String, String)| format!("'{}' ({file})", visible(name));
            let list = variant.spellings.iter().map(spelled).collect::<Vec<_>>().join(", ");
            say(format!("{warning} {}", words.with("portfolio-variants", &[("list", list.into())])));
        }
        for (first, second) in &self.portfolio.same_day {
            let files = [("first", first.as_str().into()), ("second", second.as_str().into())];
            say(format!("{warning} {}", words.with("portfolio-same-day", &files)));
        }
        !self.portfolio.variants.is_empty() || !self.portfolio.same_day.is_empty()
    }
}
