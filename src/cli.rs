//! The command line: one file per verb. What a verb finds goes to standard output, everything else to standard error.

mod arguments;
mod check;
mod compare;
mod config;
mod context;
mod earlier;
mod gaps;
mod gates;
mod guide;
mod interview;
mod list;
mod load;
mod merge;
mod new;
mod packaging;
mod report;
mod schema;
mod score;
mod set;
mod show;
mod stop;
mod translate;
mod wording;

use std::ffi::OsString;
use std::io::Write as _;

use self::arguments::Verb;
use self::context::Context;
use self::stop::Stop;

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
    let asked = arguments.clone();
    let parsed = match arguments::parse(arguments, &words) {
        Ok(parsed) => parsed,
        Err(error) => return usage(&error),
    };
    let result = Context::new(parsed.common).and_then(|context| {
        let ended = context.check_library().and_then(|()| dispatch(&context, parsed.verb));
        if let Err(stop) = &ended {
            context.report_stop(stop);
            if matches!(stop, Stop::Usage(_)) {
                context.say_always(&arguments::usage(&words, &asked));
            }
        }
        ended
    });
    Outcome { status: result.map_or_else(|stop| stop.status(), |()| 0) }
}

fn dispatch(context: &Context, verb: Option<Verb>) -> Result<(), Stop> {
    match verb {
        None => guide::guide(context),
        Some(Verb::List(arguments)) => list::list(context, &arguments),
        Some(Verb::Show(arguments)) => show::show(context, &arguments),
        Some(Verb::New(arguments)) => new::new(context, &arguments),
        Some(Verb::Interview(arguments)) => interview::interview(context, &arguments),
        Some(Verb::Set(arguments)) => set::set(context, &arguments),
        Some(Verb::Merge(arguments)) => merge::merge(context, &arguments),
        Some(Verb::Check(arguments)) => check::check(context, &arguments),
        Some(Verb::Score(arguments)) => score::score(context, &arguments),
        Some(Verb::Gaps(arguments)) => gaps::gaps(context, &arguments),
        Some(Verb::Compare(arguments)) => compare::compare(context, &arguments),
        Some(Verb::Report(arguments)) => report::report(context, &arguments),
        Some(Verb::Translate(arguments)) => translate::translate(context, &arguments),
        Some(Verb::Config(arguments)) => config::config(context, &arguments),
        Some(Verb::Schema(arguments)) => schema::schema(context, &arguments),
        Some(Verb::Completions(arguments)) => packaging::completions(context, &arguments),
        Some(Verb::Man) => packaging::man(context),
    }
}

/// Says what clap found: help and version on standard output with status 0, wrong usage on standard error with status 2.
fn usage(error: &clap::Error) -> Outcome {
    let text = error.render().to_string();
    let written = if error.use_stderr() {
        std::io::stderr().write_all(text.as_bytes())
    } else {
        std::io::stdout().write_all(text.as_bytes())
    };
    // Nobody is left to be told when neither can be written; a closed pipe is no fault.
    let status = match written {
        Err(failure) if failure.kind() != std::io::ErrorKind::BrokenPipe => 1,
        _ if error.use_stderr() => 2,
        _ => 0,
    };
    Outcome { status }
}
