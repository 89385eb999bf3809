//! The command line read and explained in the user's language. The words of the help are in `src/language/`, under `help-…`.

use std::ffi::OsString;

use clap::{CommandFactory as _, FromArgMatches as _};

use super::arguments::Arguments;
use crate::language::Words;

/// The command with its help in the user's language.
pub(super) fn command(words: &Words) -> clap::Command {
    let mut command = Arguments::command()
        .about(words.text("help-about"))
        .after_help(words.text("help-after"))
        .subcommand_help_heading(words.text("help-heading-commands"));
    command = localised(command, words, None);
    let names: Vec<String> = command.get_subcommands().map(|found| found.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |found| {
            let found = found
                .about(words.text(&format!("help-command-{name}")))
                .after_help(words.text(&format!("help-examples-{name}")));
            localised(found, words, Some(&name))
        });
    }
    command
}

/// The groups of the help, with the commands of each.
const GROUPS: [(&str, &[&str]); 6] = [
    ("help-group-assess", &["new", "interview", "set", "merge"]),
    ("help-group-results", &["score", "gaps", "explain", "compare", "report", "chart"]),
    ("help-group-follow-up", &["plan", "due", "migrate", "portfolio"]),
    ("help-group-exchange", &["export", "import"]),
    ("help-group-questionnaires", &["list", "show", "check", "translate", "schema"]),
    ("help-group-set-up", &["config", "completions", "man"]),
];

/// The names of all commands.
pub(super) fn names(words: &Words) -> Vec<String> {
    command(words).get_subcommands().map(|command| command.get_name().to_owned()).collect()
}

/// The text that `--help` or `--version` asks for. That of the program groups its commands.
pub(super) fn help(asked: &clap::Error, words: &Words, arguments: &[OsString]) -> String {
    let names = names(words);
    let is_of_command = arguments.iter().skip(1).any(|argument| names.iter().any(|name| *argument == **name));
    if asked.kind() != clap::error::ErrorKind::DisplayHelp || is_of_command {
        return asked.render().to_string();
    }
    let width = names.iter().map(String::len).max().unwrap_or_default();
    let mut groups = words.text("help-way");
    for (group, commands) in GROUPS {
        groups.extend(["\n\n", &words.text(group)]);
        for name in commands {
            let about = words.text(&format!("help-command-{name}"));
            groups.extend(["\n  ", &format!("{name:width$}"), "  ", &about]);
        }
    }
    let mut command = command(words);
    for name in names {
        command = command.mut_subcommand(name, |command| command.hide(true));
    }
    let template = format!(
        "{{about-with-newline}}\n{}: palier [OPTIONS] <COMMAND>\n\n{groups}\n\n{{all-args}}{{after-help}}",
        words.text("help-heading-usage")
    );
    command.help_template(template).render_help().to_string()
}

/// Headings, and the help of every argument: `help-COMMAND-ARGUMENT` where a command needs its own, else `help-arg-ARGUMENT`.
fn localised(command: clap::Command, words: &Words, of: Option<&str>) -> clap::Command {
    let template = format!(
        "{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        words.text("help-heading-usage")
    );
    let arguments = words.text("help-heading-arguments");
    let options = words.text("help-heading-options");
    let common = words.text("help-heading-common");
    let every: Vec<clap::Id> = command.get_arguments().map(|argument| argument.get_id().clone()).collect();
    let mut command = command.help_template(template).disable_help_flag(true).disable_version_flag(true);
    for id in every {
        command = command.mut_arg(id.clone(), |argument| {
            let name = id.as_str().replace('_', "-");
            let specific = of.map(|of| format!("help-{of}-{name}")).filter(|key| words.has(key));
            let help = words.text(&specific.unwrap_or_else(|| format!("help-arg-{name}")));
            let heading = match &argument {
                argument if argument.is_positional() => &arguments,
                argument if argument.is_global_set() => &common,
                _ => &options,
            };
            let argument = argument.help_heading(heading.clone());
            if !argument.get_action().takes_values() {
                return argument.help(help);
            }
            let help = with_values(help, &argument, words);
            argument.help(help).hide_possible_values(true).hide_default_value(true)
        });
    }
    let help = clap::Arg::new("help")
        .long("help")
        .short('h')
        .action(clap::ArgAction::Help)
        .help(words.text("help-arg-help"))
        .help_heading(common.clone());
    command = command.arg(help);
    if of.is_none() {
        let version = clap::Arg::new("version")
            .long("version")
            .short('V')
            .action(clap::ArgAction::Version)
            .help(words.text("help-arg-version"))
            .help_heading(common);
        command = command.arg(version);
    }
    command
}

/// The help of an argument with the values that it may have, and the one that holds without it.
fn with_values(help: String, argument: &clap::Arg, words: &Words) -> String {
    let values: Vec<String> = argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if values.is_empty() {
        return help;
    }
    let mut text = format!("{help} [{}", values.join(", "));
    if let Some(default) = argument.get_default_values().first().and_then(|value| value.to_str()) {
        text.push_str(&words.with("help-default", &[("value", default.into())]));
    }
    text + "]"
}

/// How the command of a command line is used, and where more is said; without a command, how the program is.
pub(super) fn usage(words: &Words, arguments: &[OsString]) -> String {
    let mut command = command(words);
    command.build();
    let found = arguments.iter().skip(1).find_map(|argument| command.find_subcommand(argument).cloned());
    let mut command = found.unwrap_or(command);
    let line = command.render_usage().to_string();
    let usage = line.split_once(": ").map_or(line.as_str(), |(_, usage)| usage);
    let name = command.get_bin_name().unwrap_or("palier");
    let more = words.with("help-more", &[("command", name.into())]);
    format!("\n{}: {}\n{more}", words.text("help-heading-usage"), usage.trim_end())
}

/// Reads the command line.
///
/// # Errors
///
/// Wrong usage, and the text of `--help` and `--version`, as clap renders them.
pub(super) fn parse(arguments: Vec<OsString>, words: &Words) -> Result<Arguments, clap::Error> {
    let matches = command(words).try_get_matches_from(arguments)?;
    Arguments::from_arg_matches(&matches)
}
