//! `interview`: the questions, one after the other; and what is asked before there is an assessment.

mod beginning;
mod results;
mod start;
mod storage;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

pub(super) use self::beginning::nearest;
use self::beginning::{Missing, ask_beginning, ask_file, ask_language, ask_missing};
use self::results::Computed;
use self::start::{Chosen, Task};
use self::storage::FileStorage;
use super::arguments::Interview as Arguments;
use super::context::{Context, read_named, today};
use super::find::{find_for, read_questionnaire, recorded_path, translate};
use super::load::{Aim, Reader, load};
use super::new::{create, same_questionnaire};
use super::scorecard::scorecard_lines;
use super::shell_word::shell_word;
use super::stop::Stop;
use crate::assessment::header;
use crate::interview::{
    Colours, Ending, Options, Outcome, Plain, Prompt, Selection, Short, StandardLines, Surroundings, Terminal, hold,
    surroundings,
};
use crate::language::{Language, Words};
use crate::problem::{Source, visible};
use crate::questionnaire::Questionnaire;
use crate::store::AssessmentFile;

pub(super) fn interview(context: &Context, arguments: &Arguments) -> Result<(), Stop> {
    let Some(prompt) = prompt(context)? else {
        return Err(context.usage("interview-no-terminal", &[]));
    };
    ended(context, begin_or_continue(context, arguments, prompt))
}

/// The status of an interview; an interruption before there was a file is said here.
fn ended(context: &Context, result: Result<Ending, Stop>) -> Result<(), Stop> {
    match result {
        Ok(Ending::Finished | Ending::Report | Ending::Left) => Ok(()),
        Ok(Ending::Interrupted) => Err(Stop::Interrupted),
        Ok(Ending::NotSaved) => Err(Stop::Failed(anyhow::anyhow!(context.words().text("interview-not-saved-status")))),
        Err(Stop::Interrupted) => {
            context.say_wrapped(&context.words().text("interview-not-begun"));
            Err(Stop::Interrupted)
        }
        Err(other) => Err(other),
    }
}

/// Asks for what is missing, then holds the interview. An interruption before there is a file is `Stop::Interrupted`.
fn begin_or_continue(context: &Context, arguments: &Arguments, mut prompt: Box<dyn Prompt>) -> Result<Ending, Stop> {
    let chosen = match &arguments.file {
        Some(file) => Chosen::File(file.clone()),
        None => {
            // Before anything else is asked in a language that is not theirs.
            let context = context.speaking(ask_language(context, prompt.as_mut())?, None)?;
            let chosen =
                if arguments.questionnaire.is_some() { Chosen::New } else { start::ask(&context, prompt.as_mut())? };
            return open(&context, arguments, chosen, prompt);
        }
    };
    open(context, arguments, chosen, prompt)
}

/// Opens what was chosen: an assessment that exists, or a new one.
fn open(context: &Context, arguments: &Arguments, chosen: Chosen, mut prompt: Box<dyn Prompt>) -> Result<Ending, Stop> {
    match chosen {
        Chosen::Nothing => Ok(Ending::Left),
        Chosen::New => match ask_file(context, prompt.as_mut(), "start-new-file")? {
            Some(file) if file.exists() => go_on(context, arguments, &file, prompt),
            Some(file) => begin(context, arguments, &file, prompt),
            None => Ok(Ending::Left),
        },
        Chosen::File(file) if file.exists() => go_on(context, arguments, &file, prompt),
        Chosen::File(file) if arguments.questionnaire.is_some() => {
            let file = PathBuf::from(crate::interview::file_name(&file.display().to_string()));
            begin(context, arguments, &file, prompt)
        }
        Chosen::File(file) => match ask_missing(context, prompt.as_mut(), &file)? {
            Missing::Continue(file) => go_on(context, arguments, &file, prompt),
            Missing::Begin(file) => begin(context, arguments, &file, prompt),
            Missing::Leave => Ok(Ending::Left),
        },
    }
}

/// Begins an assessment, then holds its interview.
fn begin(context: &Context, arguments: &Arguments, file: &Path, mut prompt: Box<dyn Prompt>) -> Result<Ending, Stop> {
    let context = context.beside(file)?;
    let context = &context.speaking(ask_language(&context, prompt.as_mut())?, Some(file))?;
    let (questionnaire, team) =
        ask_beginning(context, prompt.as_mut(), arguments.questionnaire.as_deref(), arguments.team.as_deref(), file)?;
    let day = context.common().as_of.unwrap_or_else(today);
    let path = recorded_path(context, file, arguments.questionnaire.as_deref())?;
    create(context, file, (&questionnaire, path), &team, day, None)?;
    hold_on(context, arguments, file, prompt)
}

/// Continues an assessment, in the language in which it began unless something says another.
fn go_on(context: &Context, arguments: &Arguments, file: &Path, prompt: Box<dyn Prompt>) -> Result<Ending, Stop> {
    let context = context.beside(file)?;
    let source = read_named(&context, file)?;
    same_questionnaire(&context, file, &source, arguments.questionnaire.as_deref())?;
    let began = header(&source).ok().and_then(|header| header.language).filter(|_| !context.knows_language());
    let context = context.speaking(began.as_deref().and_then(Language::from_tag), Some(file))?;
    hold_on(&context, arguments, file, prompt)
}

/// Holds the interview on a file that exists, then says what there is to say.
fn hold_on(context: &Context, arguments: &Arguments, file: &Path, mut prompt: Box<dyn Prompt>) -> Result<Ending, Stop> {
    let loaded = load(context, file, Aim::default(), Reader::User)?;
    if let Some(team) = arguments.team.as_ref().filter(|team| **team != loaded.assessment.subject().team) {
        let team = [("team", visible(team).into()), ("found", loaded.assessment.subject().team.as_str().into())];
        return Err(context.usage("interview-other-team", &team));
    }
    let opened = AssessmentFile::open(file, &holder()).map_err(|error| context.unreadable(error))?;
    let questionnaire = loaded.assessment.shared_questionnaire();
    let options = Options {
        language: context.words().language(),
        translations: translations(context, file, &loaded.source)?,
        today: Some(context.common().as_of.unwrap_or_else(today)),
        judged_on: context.common().as_of,
        selection: selection(context, arguments, &questionnaire)?,
        hide_scores: arguments.hide_scores,
        advance: context.configuration().advance.as_ref().is_none_or(|setting| setting.value),
        until: arguments.until.map(time_until),
        results: Box::new(Computed {
            aim: loaded.target.clone(),
            named: loaded.assessment.session().target.clone(),
            scenario: loaded.scenario.clone(),
        }),
    };
    let storage = FileStorage::new(opened, questionnaire, Words::new(context.words().language()));
    let begun = Instant::now();
    let outcome = hold(loaded.assessment, options, Box::new(storage), prompt.as_mut(), &|| begun.elapsed());
    // The terminal is given back before anything else is printed on it.
    drop(prompt);
    say_goodbye(context, arguments, file, outcome)
}

/// The time from now until an hour of today; none if it has passed.
fn time_until(end: jiff::civil::Time) -> Duration {
    let now = jiff::Zoned::now().time();
    Duration::try_from(now.until(end).unwrap_or_default()).unwrap_or(Duration::ZERO)
}

/// The questions of `--only`, or all.
fn selection(context: &Context, arguments: &Arguments, questionnaire: &Questionnaire) -> Result<Selection, Stop> {
    let names: Vec<&str> = arguments.only.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
    if names.is_empty() {
        return Ok(Selection::all());
    }
    Selection::only(questionnaire, &names).map_err(|unknown| {
        let questions = questionnaire.questions().iter().map(|question| question.id().as_str());
        let domains = questionnaire.domains().iter().map(|domain| domain.id().as_str());
        context.names_nothing("question", &unknown.join(", "), questions.chain(domains))
    })
}

/// Says what is saved and how to continue, or shows the result.
fn say_goodbye(context: &Context, arguments: &Arguments, file: &Path, outcome: Outcome) -> Result<Ending, Stop> {
    let place = outcome.place.map_or_else(|| file.to_owned(), PathBuf::from);
    let word = shell_word(&place.display().to_string());
    if matches!(outcome.ending, Ending::Finished | Ending::Report) {
        for line in scorecard_lines(&outcome.assessment, context.words(), context.is_plain()) {
            context.say_always(&line);
        }
    }
    for line in &outcome.farewell {
        context.say_wrapped(line);
    }
    match outcome.ending {
        Ending::Report => start::report(context, &place)?,
        Ending::Finished => {
            context.say_wrapped(&context.words().text("interview-report"));
            context.say_always(&format!("    palier report {word}"));
        }
        Ending::Left | Ending::Interrupted | Ending::NotSaved => {
            context.say_wrapped(&context.words().text("interview-continue"));
            context.say_always(&format!("    palier interview {word}{}", flags(context, arguments)));
        }
    }
    Ok(outcome.ending)
}

/// The options that the next interview needs to be like this one.
fn flags(context: &Context, arguments: &Arguments) -> String {
    let common = context.common();
    let mut flags = String::new();
    if common.plain {
        flags.push_str(" --plain");
    }
    if let Some(language) = &common.language {
        flags.extend([" --language ", language]);
    }
    if !arguments.only.is_empty() {
        flags.extend([" --only ", shell_word(&arguments.only.join(",")).as_str()]);
    }
    if arguments.hide_scores {
        flags.push_str(" --hide-scores");
    }
    flags
}

/// The name under which the file is locked, shown to a second interview.
fn holder() -> String {
    "palier interview".to_owned()
}

/// The questionnaire in every language that the program and its translations speak.
fn translations(context: &Context, file: &Path, source: &Source) -> Result<Vec<(Language, Arc<Questionnaire>)>, Stop> {
    let found = find_for(context, file, source, &header(source)?)?;
    let own = read_questionnaire(&found)?;
    let mut spoken = Vec::new();
    for language in Language::ALL {
        let (translated, _) = translate(context, &found, &own, language.tag())?;
        if Language::from_tag(translated.language()) == Some(language) {
            spoken.push((language, Arc::new(translated)));
        }
    }
    Ok(spoken)
}

/// The prompt that suits where the program runs; `None` without a terminal.
fn prompt(context: &Context) -> Result<Option<Box<dyn Prompt>>, Stop> {
    Ok(match surroundings() {
        Surroundings::None => None,
        Surroundings::Terminal if !context.is_plain() => {
            let terminal = Terminal::new(colours(context)).map_err(|error| Stop::Failed(error.into()))?;
            Some(Box::new(terminal))
        }
        Surroundings::Dumb | Surroundings::Terminal => Some(Box::new(Plain::new(StandardLines::new()))),
    })
}

/// How many colours the interview may use.
fn colours(context: &Context) -> Colours {
    let named = |name: &str| std::env::var(name).unwrap_or_default();
    match context.has_colour() {
        false => Colours::None,
        true if cfg!(windows) || named("TERM").contains("256color") || !named("COLORTERM").is_empty() => Colours::Many,
        true => Colours::Few,
    }
}

/// The questionnaire and the team of an assessment that is about to begin; asks on a terminal for what is not given.
/// `None` if something is missing and nobody can be asked.
pub(super) fn particulars(
    context: &Context,
    questionnaire: Option<&str>,
    team: Option<&str>,
    file: &Path,
) -> Result<Option<(Questionnaire, String)>, Stop> {
    let mut prompt: Box<dyn Prompt> = match surroundings() {
        _ if questionnaire.is_some() && team.is_some() => Box::new(crate::interview::Scripted::default()),
        Surroundings::None => return Ok(None),
        Surroundings::Terminal if !context.is_plain() => Box::new(Short::new()),
        Surroundings::Dumb | Surroundings::Terminal => Box::new(Plain::new(StandardLines::new())),
    };
    ask_beginning(context, prompt.as_mut(), questionnaire, team, file).map(Some)
}

/// `palier` alone on a terminal: the assessments of the folder, then what to do with the one that was chosen.
pub(super) fn menu(context: &Context) -> Result<(), Stop> {
    let Some(mut prompt) = prompt(context)? else {
        return context.write(format!("{}\n", context.words().text("guide-begin")).as_bytes());
    };
    let arguments = Arguments::default();
    let language = ask_language(context, prompt.as_mut());
    let chosen = language.and_then(|language| {
        let context = context.speaking(language, None)?;
        let chosen = start::ask(&context, prompt.as_mut())?;
        Ok((context, chosen))
    });
    let result = chosen.and_then(|(context, chosen)| match chosen {
        Chosen::File(file) => work_on(&context, &file, prompt),
        other => open(&context, &arguments, other, prompt),
    });
    ended(context, result)
}

/// Asks what to do with an assessment, and does it.
fn work_on(context: &Context, file: &Path, mut prompt: Box<dyn Prompt>) -> Result<Ending, Stop> {
    match start::ask_task(context, prompt.as_mut(), file)? {
        Task::Continue => go_on(context, &Arguments::default(), file, prompt),
        Task::Score => {
            drop(prompt);
            start::score(context, file)?;
            Ok(Ending::Left)
        }
        Task::Report => {
            drop(prompt);
            start::report(context, file)?;
            Ok(Ending::Left)
        }
        Task::Leave => Ok(Ending::Left),
    }
}
