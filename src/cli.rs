//! The command line: one file per command. What a command finds goes to standard output, everything else to standard error.

mod arguments;
mod change;
mod chart;
mod check;
mod command;
mod compare;
mod config;
mod context;
mod display;
mod due;
mod exchange;
mod explain;
mod export;
mod figures;
mod find;
mod gaps;
mod gates;
mod guide;
mod import;
mod interview;
mod line_diff;
mod list;
mod load;
mod merge;
mod migrate;
mod misuse;
mod new;
mod output;
mod packaging;
mod plan;
mod portfolio;
mod report;
mod schema;
mod score;
mod scorecard;
mod set;
mod shell_word;
mod shorthand;
mod show;
mod stop;
mod targets;
mod together;
mod translate;
mod wording;

use std::ffi::{OsStr, OsString};
use std::io::Write as _;

use self::arguments::{Arguments, Command};
use self::context::Context;
use self::shorthand::Meant;
use self::stop::Stop;
use crate::language::Words;

/// How a run of the program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    status: u8,
}

impl Outcome {
    /// The exit status: 0 done, 1 could not be done, 2 wrong usage, 3 a gate failed, 4 a file is not valid or a name names
    /// nothing, 130 interrupted with all saved.
    #[must_use]
    pub const fn status(self) -> u8 {
        self.status
    }
}

/// Runs the program with these arguments, the program's name first.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Outcome {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let words = context::words_before_parsing(&arguments);
    let is_command = |word: &OsStr| command::names(&words).iter().any(|name| *word == **name);
    let arguments = match shorthand::meant(arguments, is_command) {
        Meant::Arguments(arguments) => arguments,
        Meant::File(file) => return guide::of_file(&words, &file),
    };
    let usage = || context::say(&format!("{}\n", command::usage(&words, &arguments)));
    let parsed = match command::parse(arguments.clone(), &words) {
        Ok(parsed) => parsed,
        Err(found) if found.use_stderr() => {
            context::say(&format!("{}\n", misuse::misuse(&found, &words)));
            usage();
            return Outcome { status: 2 };
        }
        Err(help) => return explain(&command::help(&help, &words, &arguments)),
    };
    let ended = obey(&words, parsed);
    if matches!(&ended, Err(stop) if stop.status() == 2) {
        usage();
    }
    Outcome { status: ended.map_or_else(|stop| stop.status(), |()| 0) }
}

/// Does what was asked for, and says why if it stops.
fn obey(words: &Words, Arguments { common, command }: Arguments) -> Result<(), Stop> {
    let file = command.as_ref().and_then(Command::file);
    let context = match &command {
        // What is wrong with a configuration is for `check` an error among others.
        Some(Command::Check(_)) => Context::despite_errors(common, file).map(|(context, _)| context),
        _ => Context::new(common, file),
    };
    let context = context.inspect_err(|stop| context::report_stop(words, stop))?;
    let ended = context.check_library().and_then(|()| warn(&context, command.as_ref()));
    ended.and_then(|()| dispatch(&context, command)).inspect_err(|stop| context.report_stop(stop))
}

/// Says what of the configuration is worth a look, before a command that has use for it; `check` says it in its own place.
fn warn(context: &Context, command: Option<&Command>) -> Result<(), Stop> {
    match command {
        Some(Command::Check(_) | Command::Schema(_) | Command::Completions(_) | Command::Man(_)) => Ok(()),
        _ => context.warn(&context.configuration().warnings),
    }
}

fn dispatch(context: &Context, command: Option<Command>) -> Result<(), Stop> {
    match command {
        None => guide::guide(context),
        Some(Command::List(arguments)) => list::list(context, &arguments),
        Some(Command::Show(arguments)) => show::show(context, &arguments),
        Some(Command::New(arguments)) => new::new(context, &arguments),
        Some(Command::Interview(arguments)) => interview::interview(context, &arguments),
        Some(Command::Set(arguments)) => set::set(context, &arguments),
        Some(Command::Merge(arguments)) => merge::merge(context, &arguments),
        Some(Command::Migrate(arguments)) => migrate::migrate(context, &arguments),
        Some(Command::Export(arguments)) => export::export(context, &arguments),
        Some(Command::Import(arguments)) => import::import(context, &arguments),
        Some(Command::Check(arguments)) => check::check(context, &arguments),
        Some(Command::Score(arguments)) => score::score(context, &arguments),
        Some(Command::Due(arguments)) => due::due(context, &arguments),
        Some(Command::Portfolio(arguments)) => portfolio::portfolio(context, &arguments),
        Some(Command::Explain(arguments)) => explain::explain(context, &arguments),
        Some(Command::Gaps(arguments)) => gaps::gaps(context, &arguments),
        Some(Command::Plan(arguments)) => plan::plan(context, &arguments),
        Some(Command::Compare(arguments)) => compare::compare(context, &arguments),
        Some(Command::Report(arguments)) => report::report(context, &arguments),
        Some(Command::Chart(arguments)) => chart::chart(context, &arguments),
        Some(Command::Translate(arguments)) => translate::translate(context, &arguments),
        Some(Command::Config(arguments)) => config::config(context, &arguments),
        Some(Command::Schema(arguments)) => schema::schema(context, &arguments),
        Some(Command::Completions(arguments)) => packaging::completions(context, &arguments),
        Some(Command::Man(arguments)) => packaging::man(context, &arguments),
    }
}

/// Writes what `--help` and `--version` ask for.
fn explain(help: &str) -> Outcome {
    let status = match std::io::stdout().write_all(help.as_bytes()) {
        // A closed pipe is no error.
        Err(failure) if failure.kind() != std::io::ErrorKind::BrokenPipe => 1,
        _ => 0,
    };
    Outcome { status }
}
