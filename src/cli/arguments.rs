//! What may stand on the command line.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use super::export::Delimiter;
use super::import::Side;
use super::load::Reader;
use super::output::ReportFormat;
use crate::report::{ChartChoice, Section};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "palier", version, disable_help_subcommand = true, args_override_self = false)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// What every command takes. Said twice, the last holds: an alias of the shell may say it first.
#[derive(Debug, Clone, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line, independent of the others")]
pub(super) struct Common {
    #[arg(long, global = true, value_name = "en|fr|pt", overrides_with = "language")]
    pub(super) language: Option<String>,
    #[arg(long, global = true, overrides_with = "plain")]
    pub(super) plain: bool,
    #[arg(long, global = true, value_name = "WHEN", overrides_with = "color")]
    pub(super) color: Option<Colouring>,
    #[arg(long, short = 'Q', global = true, overrides_with = "quiet")]
    pub(super) quiet: bool,
    #[arg(long, short = 'v', global = true, overrides_with = "verbose")]
    pub(super) verbose: bool,
    #[arg(long, global = true, value_name = "DATE", overrides_with = "as_of")]
    pub(super) as_of: Option<Date>,
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) library: Vec<PathBuf>,
    #[arg(long, global = true, overrides_with = "force")]
    pub(super) force: bool,
    #[arg(long, global = true, overrides_with = "strict")]
    pub(super) strict: bool,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Colouring {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    List(List),
    Show(Show),
    New(New),
    Interview(Interview),
    Set(Set),
    Merge(Merge),
    Migrate(Migrate),
    Export(Export),
    Import(Import),
    Check(Check),
    Score(Score),
    Due(Due),
    Portfolio(Portfolio),
    Explain(Explain),
    Gaps(Gaps),
    Plan(Plan),
    Compare(Compare),
    Report(Report),
    Chart(Chart),
    Translate(Translate),
    Config(Config),
    Schema(Schema),
    Completions(Completions),
    Man(Man),
}

impl Command {
    /// The file that a command is about: the configuration is that of its folder.
    pub(super) fn file(&self) -> Option<&Path> {
        match self {
            Self::New(New { file, .. })
            | Self::Set(Set { file, .. })
            | Self::Score(Score { file, .. })
            | Self::Explain(Explain { file, .. })
            | Self::Gaps(Gaps { file, .. })
            | Self::Plan(Plan { file, .. })
            | Self::Report(Report { file, .. })
            | Self::Chart(Chart { file, .. })
            | Self::Export(Export { file, .. })
            | Self::Import(Import { file, .. })
            | Self::Migrate(Migrate { file, .. })
            | Self::Merge(Merge { output: file, .. }) => Some(file),
            Self::Interview(Interview { file, .. }) | Self::Config(Config { file, .. }) => file.as_deref(),
            Self::Check(Check { files, .. }) => files.first().map(PathBuf::as_path),
            Self::Compare(Compare { files, .. }) => files.last().map(PathBuf::as_path),
            Self::Due(Due { paths, .. }) | Self::Portfolio(Portfolio { paths, .. }) => {
                paths.first().map(PathBuf::as_path)
            }
            Self::List(_)
            | Self::Show(_)
            | Self::Translate(_)
            | Self::Schema(_)
            | Self::Completions(_)
            | Self::Man(_) => None,
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct List {
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(super) format: ListFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ListFormat {
    Table,
    Json,
}

impl ListFormat {
    /// Who reads it: a table is for the user, all else for others.
    pub(super) const fn reader(self) -> Reader {
        match self {
            Self::Table => Reader::User,
            Self::Json => Reader::Others,
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct Show {
    #[arg(value_name = "ID[@VERSION]")]
    pub(super) questionnaire: String,
    #[arg(long, value_name = "FORMAT")]
    pub(super) format: Option<ShowFormat>,
    #[arg(long)]
    pub(super) documents: bool,
    #[arg(long, value_name = "N", conflicts_with = "documents", value_parser = clap::value_parser!(u8).range(1..=10))]
    pub(super) days: Option<u8>,
    #[arg(long, value_name = "N", requires = "days", default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..=120))]
    pub(super) minutes: u16,
    #[arg(long, short = 'o', value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ShowFormat {
    Html,
    Md,
    Pdf,
    Yaml,
    Xlsx,
}

#[derive(Debug, Args)]
pub(super) struct New {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long, short = 'q', value_name = "ID[@VERSION]")]
    pub(super) questionnaire: Option<String>,
    #[arg(long, value_name = "OLD")]
    pub(super) from: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub(super) team: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(super) date: Option<Date>,
    #[arg(long, value_name = "PROFILE")]
    pub(super) target: Option<String>,
}

#[derive(Debug, Default, Args)]
pub(super) struct Interview {
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[arg(long, short = 'q', value_name = "ID[@VERSION]")]
    pub(super) questionnaire: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(super) team: Option<String>,
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    pub(super) only: Vec<String>,
    #[arg(long)]
    pub(super) hide_scores: bool,
    #[arg(long, value_name = "TIME")]
    pub(super) until: Option<jiff::civil::Time>,
}

#[derive(Debug, Args)]
pub(super) struct Set {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(value_name = "ID=LEVEL")]
    pub(super) levels: Vec<String>,
    #[arg(long, value_name = "ID=LEVEL")]
    pub(super) claimed: Vec<String>,
    #[arg(long, value_name = "ID=TEXT")]
    pub(super) note: Vec<String>,
    #[arg(long, value_name = "ID=DOCUMENT")]
    pub(super) evidence: Vec<String>,
    #[arg(long, value_name = "ID=REASON")]
    pub(super) not_applicable: Vec<String>,
    #[arg(long, value_name = "ID=TEXT")]
    pub(super) unknown: Vec<String>,
    #[arg(long, value_name = "ID=OPTION")]
    pub(super) fact: Vec<String>,
    #[arg(long, value_name = "ID=PATH")]
    pub(super) evidence_file: Vec<String>,
    #[arg(long, value_name = "ID.FIELD=VALUE")]
    pub(super) action: Vec<String>,
    #[arg(long, value_name = "ID.FIELD=VALUE")]
    pub(super) decision: Vec<String>,
    #[arg(long, value_name = "KEY=VALUE")]
    pub(super) field: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub(super) validated_by: Option<String>,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[command(flatten)]
    pub(super) wait: LockWait,
}

/// How long a command that changes a file waits while another program has it.
#[derive(Debug, Clone, Copy, Args)]
pub(super) struct LockWait {
    #[arg(long, value_name = "SECONDS", default_value_t = 10)]
    wait: u32,
}

impl LockWait {
    pub(super) fn duration(self) -> Duration {
        Duration::from_secs(self.wait.into())
    }
}

#[derive(Debug, Args)]
pub(super) struct Merge {
    #[arg(value_name = "FILE", required = true, num_args = 2..)]
    pub(super) files: Vec<PathBuf>,
    #[arg(long, short = 'o', value_name = "FILE", required = true)]
    pub(super) output: PathBuf,
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(super) format: ListFormat,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[command(flatten)]
    pub(super) wait: LockWait,
}

#[derive(Debug, Args)]
pub(super) struct Migrate {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long, value_name = "ID@VERSION")]
    pub(super) to: Option<String>,
    #[arg(long, short = 'o', value_name = "FILE", conflicts_with = "in_place")]
    pub(super) output: Option<PathBuf>,
    #[arg(long)]
    pub(super) in_place: bool,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[command(flatten)]
    pub(super) wait: LockWait,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,
}

/// What an assessment is judged by.
#[derive(Debug, Default, Args)]
pub(super) struct Judged {
    #[arg(long, value_name = "TARGET")]
    pub(super) target: Vec<String>,
    #[arg(long, value_name = "TARGET")]
    pub(super) require: Vec<String>,
    #[arg(long, value_name = "PERCENT")]
    pub(super) min_coverage: Option<String>,
    #[arg(long, value_name = "OLD")]
    pub(super) no_regression: Option<PathBuf>,
    #[arg(long, value_name = "DAYS")]
    pub(super) max_age: Option<u32>,
    #[arg(long)]
    pub(super) no_expired: bool,
}

#[derive(Debug, Args)]
pub(super) struct Export {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long, short, value_name = "FILE")]
    pub(super) output: PathBuf,
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    pub(super) only: Vec<String>,
    #[arg(long = "for", value_name = "NAME")]
    pub(super) recipient: Option<String>,
    #[arg(long)]
    pub(super) blank: bool,
    #[arg(long, value_name = "DATE")]
    pub(super) return_by: Option<Date>,
    #[arg(long, value_name = "NAME")]
    pub(super) delimiter: Option<Delimiter>,
    #[arg(long)]
    pub(super) scores_only: bool,
    #[arg(long, requires = "scores_only")]
    pub(super) domains_only: bool,
}

#[derive(Debug, Args)]
pub(super) struct Import {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(value_name = "FORM", required = true)]
    pub(super) forms: Vec<PathBuf>,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[arg(long, value_name = "SIDE")]
    pub(super) prefer: Option<Side>,
    #[command(flatten)]
    pub(super) wait: LockWait,
}

#[derive(Debug, Args)]
pub(super) struct Score {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(super) format: ScoreFormat,
    #[command(flatten)]
    pub(super) judged: Judged,
    #[arg(long, value_name = "ID=LEVEL")]
    pub(super) suppose: Vec<String>,
    #[arg(long, value_name = "FORMAT=FILE")]
    pub(super) write: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct Due {
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
    #[arg(long, value_name = "DAYS", default_value = "90d")]
    pub(super) within: String,
    #[arg(long, value_name = "NAME")]
    pub(super) owner: Option<String>,
    #[arg(long, value_name = "KINDS", value_delimiter = ',')]
    pub(super) only: Vec<DueOnly>,
    #[arg(long)]
    pub(super) all: bool,
    #[arg(long)]
    pub(super) fail_overdue: bool,
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(super) format: DueFormat,
    #[arg(long, short = 'o', value_name = "FILE", conflicts_with = "format")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DueOnly {
    Actions,
    Decisions,
    Evidence,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DueFormat {
    Table,
    Json,
    Csv,
    Ics,
    Md,
}

#[derive(Debug, Args)]
pub(super) struct Portfolio {
    #[arg(value_name = "PATH", required = true)]
    pub(super) paths: Vec<PathBuf>,
    #[arg(long, value_name = "group|country|FACT|folder")]
    pub(super) by: Option<String>,
    #[arg(long, short = 'q', value_name = "ID[@VERSION]")]
    pub(super) questionnaire: Option<String>,
    #[arg(long, value_name = "TARGET")]
    pub(super) target: Vec<String>,
    #[arg(long)]
    pub(super) validated: bool,
    #[arg(long)]
    pub(super) include_red: bool,
    #[arg(long)]
    pub(super) anonymous: bool,
    #[arg(long = "of", value_name = "FILE")]
    pub(super) of: Option<PathBuf>,
    #[arg(long, value_name = "N")]
    pub(super) at_least: Option<usize>,
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(super) format: PortfolioFormat,
    #[arg(long, short = 'o', value_name = "FILE", conflicts_with = "format")]
    pub(super) output: Option<PathBuf>,
    #[arg(long, value_name = "PAPER")]
    pub(super) paper: Option<PaperSize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum PortfolioFormat {
    Table,
    Json,
    Jsonl,
    Csv,
}

#[derive(Debug, Args)]
pub(super) struct Explain {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(value_name = "ID")]
    pub(super) id: Option<String>,
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(super) format: ListFormat,
    #[arg(long, value_name = "ID=LEVEL")]
    pub(super) suppose: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct Gaps {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(super) format: ScoreFormat,
    #[command(flatten)]
    pub(super) judged: Judged,
    #[arg(long, value_name = "ID=LEVEL")]
    pub(super) suppose: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct Plan {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(super) format: PlanFormat,
    #[arg(long, value_name = "TARGET")]
    pub(super) target: Vec<String>,
    #[arg(long, value_name = "DAYS", allow_negative_numbers = true)]
    pub(super) budget: Option<u32>,
    #[arg(long, value_name = "ID=LEVEL", conflicts_with = "adopt")]
    pub(super) suppose: Vec<String>,
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    pub(super) adopt: Vec<String>,
    #[arg(long, requires = "adopt")]
    pub(super) dry_run: bool,
    #[command(flatten)]
    pub(super) wait: LockWait,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum PlanFormat {
    Table,
    Json,
    Csv,
}

#[derive(Debug, Args)]
pub(super) struct Compare {
    #[arg(value_names = ["OLD", "NEW"], required = true, num_args = 2..)]
    pub(super) files: Vec<PathBuf>,
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(super) format: CompareFormat,
    #[command(flatten)]
    pub(super) judged: Judged,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CompareFormat {
    Table,
    Json,
    Csv,
    Junit,
}

impl CompareFormat {
    /// Who reads it: a table is for the user, all else for others.
    pub(super) const fn reader(self) -> Reader {
        match self {
            Self::Table => Reader::User,
            Self::Json | Self::Csv | Self::Junit => Reader::Others,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ScoreFormat {
    Table,
    Json,
    Csv,
    Junit,
    Openmetrics,
    Badge,
}

impl ScoreFormat {
    /// Who reads it: a table is for the user, all else for others.
    pub(super) const fn reader(self) -> Reader {
        match self {
            Self::Table => Reader::User,
            Self::Json | Self::Csv | Self::Junit | Self::Openmetrics | Self::Badge => Reader::Others,
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct Report {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long, short = 'o', value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT")]
    pub(super) format: Option<ReportFormat>,
    #[arg(long, value_name = "TARGET")]
    pub(super) target: Vec<String>,
    #[arg(long, value_name = "PAPER")]
    pub(super) paper: Option<PaperSize>,
    #[arg(long, value_name = "TLP")]
    pub(super) marking: Option<String>,
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    pub(super) redact: Vec<RedactPart>,
    #[arg(long, value_name = "PARTS", value_delimiter = ',', value_parser = part_of_report())]
    pub(super) sections: Vec<Section>,
    #[arg(long, value_name = "OLD")]
    pub(super) with: Vec<PathBuf>,
}

impl Report {
    /// The report of a file with nothing said beyond that.
    pub(super) const fn of(file: PathBuf) -> Self {
        Self {
            file,
            output: None,
            format: None,
            target: Vec::new(),
            paper: None,
            marking: None,
            redact: Vec::new(),
            sections: Vec::new(),
            with: Vec::new(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum PaperSize {
    A4,
    Letter,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum RedactPart {
    Notes,
    Names,
    Evidence,
    Answers,
}

/// Reads the name of a part of the report; the names are the report's own.
fn part_of_report() -> impl TypedValueParser<Value = Section> {
    PossibleValuesParser::new(Section::ALL.map(Section::as_str))
        .try_map(|name| Section::ALL.into_iter().find(|part| part.as_str() == name).ok_or("no part of the report"))
}

#[derive(Debug, Args)]
pub(super) struct Chart {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long, value_name = "KIND", value_parser = chart_of_report())]
    pub(super) kind: ChartChoice,
    #[arg(long, value_name = "DOMAIN")]
    pub(super) domain: Option<String>,
    #[arg(long, value_name = "OLD")]
    pub(super) with: Option<PathBuf>,
    #[arg(long, value_name = "TARGET")]
    pub(super) target: Vec<String>,
    #[arg(long, short = 'o', value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    #[arg(long, value_name = "PIXELS", default_value_t = 1600, value_parser = clap::value_parser!(u32).range(200..=8000))]
    pub(super) width: u32,
    #[arg(long, value_name = "FORMAT")]
    pub(super) format: Option<ChartFormat>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ChartFormat {
    Svg,
    Png,
    Text,
}

/// Reads the name of a chart; the names are the report's own.
fn chart_of_report() -> impl TypedValueParser<Value = ChartChoice> {
    PossibleValuesParser::new(ChartChoice::ALL.map(ChartChoice::as_str))
        .try_map(|name| ChartChoice::ALL.into_iter().find(|kind| kind.as_str() == name).ok_or("no chart of the report"))
}

#[derive(Debug, Args)]
pub(super) struct Translate {
    #[arg(value_name = "FILE|ID")]
    pub(super) questionnaire: String,
    #[arg(long, value_name = "LANGUAGE")]
    pub(super) to: String,
    #[arg(long, short = 'o', value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Config {
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(super) format: ListFormat,
}

#[derive(Debug, Args)]
pub(super) struct Schema {
    #[arg(value_name = "FORMAT")]
    pub(super) format: SchemaOf,
}

/// The file formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SchemaOf {
    Questionnaire,
    Translation,
    Profile,
    Assessment,
    Config,
}

#[derive(Debug, Args)]
pub(super) struct Man {
    #[arg(value_name = "VERB")]
    pub(super) page: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Completions {
    #[arg(value_name = "SHELL")]
    pub(super) shell: clap_complete::Shell,
}
