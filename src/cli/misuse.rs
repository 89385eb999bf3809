//! What is wrong with a command line, in the user's language. Of clap's findings all that matters is said; what clap may find
//! one day and is not known here is said in clap's own words.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::shorthand::synonym;
use crate::language::{Argument, Words};

/// What clap found, with the hint on a line of its own.
pub(super) fn misuse(error: &clap::Error, words: &Words) -> String {
    let Some(why) = why(error, words) else { return error.render().to_string().trim_end().to_owned() };
    let mut text = words.with("cli-stopped", &[("why", why.into())]);
    for hint in hints(error, words) {
        text.push_str("\n  = ");
        text.push_str(&hint);
    }
    text
}

fn why(error: &clap::Error, words: &Words) -> Option<String> {
    let argument = || of(error, ContextKind::InvalidArg);
    let value = || of(error, ContextKind::InvalidValue);
    let say = |id, arguments: &[(&str, Argument)]| Some(words.with(id, arguments));
    match error.kind() {
        ErrorKind::UnknownArgument => {
            let found = argument()?;
            let id = if found.starts_with('-') { "misuse-option" } else { "misuse-argument" };
            say(id, &[("found", found.into())])
        }
        ErrorKind::InvalidSubcommand => {
            say("misuse-command", &[("found", of(error, ContextKind::InvalidSubcommand)?.into())])
        }
        ErrorKind::MissingRequiredArgument => say("misuse-missing", &[("names", argument()?.into())]),
        ErrorKind::InvalidValue if value()?.is_empty() => say("misuse-no-value", &[("option", argument()?.into())]),
        ErrorKind::InvalidValue => say("misuse-value", &[("option", argument()?.into()), ("found", value()?.into())]),
        // The only values that are read rather than picked are days.
        ErrorKind::ValueValidation => say("misuse-day", &[("option", argument()?.into()), ("found", value()?.into())]),
        ErrorKind::TooManyValues => {
            say("misuse-takes-none", &[("option", argument()?.into()), ("found", value()?.into())])
        }
        ErrorKind::TooFewValues => say(
            "misuse-too-few",
            &[("option", argument()?.into()), ("least", of(error, ContextKind::MinValues)?.into())],
        ),
        ErrorKind::ArgumentConflict => {
            let (given, prior) = (argument()?, of(error, ContextKind::PriorArg)?);
            if given == prior {
                return say("misuse-twice", &[("option", given.into())]);
            }
            say("misuse-conflict", &[("option", given.into()), ("other", prior.into())])
        }
        ErrorKind::InvalidUtf8 => say("misuse-no-text", &[]),
        _ => None,
    }
}

/// The nearest that would have been right, and all that would be.
fn hints(error: &clap::Error, words: &Words) -> impl Iterator<Item = String> {
    let nearest = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let nearest = nearest.into_iter().find_map(|kind| last(error.get(kind)?));
    let unknown = of(error, ContextKind::InvalidSubcommand);
    let meant = unknown.and_then(|word| synonym(&word)).map(str::to_owned);
    let nearest = meant.or(nearest).map(|word| words.with("did-you-mean", &[("word", word.into())]));
    let all = of(error, ContextKind::ValidValue).map(|names| words.with("known-names", &[("names", names.into())]));
    nearest.into_iter().chain(all)
}

/// The likeliest of what clap suggests, which it puts last.
fn last(suggested: &ContextValue) -> Option<String> {
    match suggested {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => texts.last().cloned(),
        _ => None,
    }
}

/// What clap says of its finding, several with commas between them.
fn of(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) if !texts.is_empty() => Some(texts.join(", ")),
        ContextValue::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
