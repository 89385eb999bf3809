//! `interview`: the questions, one after the other; and what is asked before there is an assessment.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use super::arguments::{Interview as Arguments, Judged, Report, Score, ScoreFormat};
use super::context::{Context, today};
use super::figures::Figures;
use super::find::{find_for, find_named, read_questionnaire, recorded_path, translate};
use super::load::{Aim, Reader, load};
use super::new::{create, same_questionnaire};
use super::scorecard::scorecard_lines;
use super::stop::Stop;
use super::wording;
use crate::assessment::{Assessment, Edit, apply, header};
use crate::interview::{
    Ending, Interview, Keeper, Options, Plain, Prompt, Reached, SaveFailure, Scores, Selection, StandardLines,
    Surroundings, Terminal, ask_text, choose, command_word, file_name, run, surroundings,
};
use crate::language::{Language, Words};
use crate::questionnaire::{BUNDLED, Domain, Questionnaire};
use crate::store::{self, AssessmentFile};

pub(super) fn interview(context: &Context, arguments: &Arguments) -> Result<(), Stop> {
    let Some(mut prompt) = prompt(context)? else {
        return Err(context.usage("interview-no-terminal", &[]));
    };
    match begin_or_go_on(context, arguments, prompt.as_mut()) {
        Ok(Ending::Finished | Ending::Left) => Ok(()),
        Ok(Ending::Interrupted) => Err(Stop::Interrupted),
        Ok(Ending::NotSaved) => Err(Stop::Failed(anyhow::anyhow!(context.words().text("interview-not-saved-status")))),
        Err(Stop::Interrupted) => {
            // Before there was a file to go on with.
            prompt.say(&[context.words().text("interview-not-begun")]);
            Err(Stop::Interrupted)
        }
        Err(other) => Err(other),
    }
}

/// Asks for what is missing, then holds the interview. What is interrupted before there is a file is `Stop::Interrupted`.
fn begin_or_go_on(context: &Context, arguments: &Arguments, prompt: &mut dyn Prompt) -> Result<Ending, Stop> {
    let flags = flags(context, arguments);
    let (context, file) = match &arguments.file {
        Some(file) => (context.beside(file)?, file.clone()),
        None => {
            // Before anything else is asked in a language that is not theirs.
            let context = context.speaking(ask_language(context, prompt)?, None)?;
            let file = ask_file(&context, prompt)?;
            (context.beside(&file)?, file)
        }
    };
    let context = &context;
    if file.exists() {
        let source = super::context::read_named(context, &file)?;
        same_questionnaire(context, &file, &source, arguments.questionnaire.as_deref())?;
        // It goes on in the language that it began in, where nothing says another.
        let began = header(&source).ok().and_then(|header| header.language).filter(|_| !context.knows_language());
        let context = &context.speaking(began.as_deref().and_then(Language::from_tag), Some(&file))?;
        return hold(context, arguments, (&file, &flags), prompt);
    }
    let context = &context.speaking(ask_language(context, prompt)?, Some(&file))?;
    let (questionnaire, team) =
        ask_beginning(context, prompt, arguments.questionnaire.as_deref(), arguments.team.as_deref(), &file)?;
    let day = context.common().as_of.unwrap_or_else(today);
    let path = recorded_path(context, &file, arguments.questionnaire.as_deref())?;
    create(context, &file, (&questionnaire, path), &team, day, None)?;
    hold(context, arguments, (&file, &flags), prompt)
}

/// The language of an interview that begins, where nothing says it. Whoever leaves the question gets the program's own.
fn ask_language(context: &Context, prompt: &mut dyn Prompt) -> Result<Option<Language>, Stop> {
    if context.knows_language() {
        return Ok(None);
    }
    let words = context.words();
    // Each language is called by its own name: who cannot read the others finds it.
    let names = Language::ALL.map(|language| Words::new(language).text("new-language-name"));
    match choose(prompt, words, &words.text("new-language"), names.to_vec()) {
        Reached::Given(place) => Ok(Some(Language::ALL[place])),
        Reached::Left => Ok(Some(words.language())),
        Reached::Interrupted => Err(Stop::Interrupted),
    }
}

/// How the interview was called, as far as the one that goes on with it must be called so too: whoever reads with the ears, or must
/// see no scores, is not sent into another.
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
        flags.extend([" --only ", command_word(&arguments.only.join(",")).as_str()]);
    }
    if arguments.hide_scores {
        flags.push_str(" --hide-scores");
    }
    flags
}

/// Holds the interview on a file that is there.
fn hold(
    context: &Context,
    arguments: &Arguments,
    (file, flags): (&Path, &str),
    prompt: &mut dyn Prompt,
) -> Result<Ending, Stop> {
    let loaded = load(context, file, Aim::default(), Reader::User)?;
    let opened = AssessmentFile::open(file, &holder()).map_err(|error| context.unreadable(error))?;
    let questionnaire = loaded.assessment.shared_questionnaire();
    let names: Vec<&str> = arguments.only.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
    let selection = if names.is_empty() {
        Selection::all()
    } else {
        Selection::only(&questionnaire, &names).map_err(|unknown| {
            let known = questionnaire
                .questions()
                .iter()
                .map(|question| question.id().as_str())
                .chain(questionnaire.domains().iter().map(|domain| domain.id().as_str()));
            context.names_nothing("question", &unknown.join(", "), known)
        })?
    };
    let options = Options {
        language: context.words().language(),
        translations: translations(context, file, &loaded.source)?,
        today: Some(context.common().as_of.unwrap_or_else(today)),
        selection,
        hide_scores: arguments.hide_scores,
        scores: Box::new(Scoreboard { plain: context.is_plain() }),
        file: command_word(&file.display().to_string()),
        flags: flags.to_owned(),
    };
    let mut keeper = FileKeeper { file: opened, questionnaire, words: Words::new(context.words().language()) };
    let mut held = Interview::new(loaded.assessment, options);
    let begun = Instant::now();
    Ok(run(&mut held, prompt, &mut keeper, &|| begun.elapsed()))
}

/// Who holds the file, as a second interview is told.
fn holder() -> String {
    "palier interview".to_owned()
}

/// The questionnaire in every language that the program and its translations speak.
fn translations(
    context: &Context,
    file: &Path,
    source: &crate::problem::Source,
) -> Result<Vec<(Language, Arc<Questionnaire>)>, Stop> {
    let found = find_for(context, file, source, &crate::assessment::header(source)?)?;
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

/// The prompt that suits where the program runs; none without a terminal.
fn prompt(context: &Context) -> Result<Option<Box<dyn Prompt>>, Stop> {
    Ok(match surroundings() {
        Surroundings::None => None,
        Surroundings::Dumb => Some(Box::new(Plain::new(StandardLines::new()))),
        Surroundings::Terminal if context.is_plain() => Some(Box::new(Plain::new(StandardLines::new()))),
        Surroundings::Terminal => {
            let terminal = Terminal::new(context.has_colour()).map_err(|error| Stop::Failed(error.into()))?;
            Some(Box::new(terminal))
        }
    })
}

fn ask_file(context: &Context, prompt: &mut dyn Prompt) -> Result<PathBuf, Stop> {
    match ask_text(prompt, context.words(), &context.words().text("menu-file"), "") {
        Reached::Given(name) => Ok(PathBuf::from(file_name(&name))),
        Reached::Left => Err(context.usage("interview-needs-file", &[])),
        Reached::Interrupted => Err(Stop::Interrupted),
    }
}

/// The questionnaire and the team of an assessment that is about to begin; asks on a terminal for what is not given.
/// Nothing when something is missing and nobody can be asked.
pub(super) fn particulars(
    context: &Context,
    questionnaire: Option<&str>,
    team: Option<&str>,
    file: &Path,
) -> Result<Option<(Questionnaire, String)>, Stop> {
    if let (Some(name), Some(team)) = (questionnaire, team) {
        let found = find_named(context, Some(file), name)?;
        return Ok(Some((read_questionnaire(&found)?, team.to_owned())));
    }
    let Some(mut prompt) = prompt(context)? else { return Ok(None) };
    ask_beginning(context, prompt.as_mut(), questionnaire, team, file).map(Some)
}

fn ask_beginning(
    context: &Context,
    prompt: &mut dyn Prompt,
    questionnaire: Option<&str>,
    team: Option<&str>,
    file: &Path,
) -> Result<(Questionnaire, String), Stop> {
    let words = context.words();
    let questionnaire = match questionnaire {
        Some(name) => read_questionnaire(&find_named(context, Some(file), name)?)?,
        None => ask_questionnaire(context, prompt, file)?,
    };
    let team = match team {
        Some(team) => team.to_owned(),
        None => match ask_text(prompt, words, &words.text("new-team"), "") {
            Reached::Given(team) => team,
            Reached::Left => return Err(context.usage("new-needs", &[("missing", "team".into())])),
            Reached::Interrupted => return Err(Stop::Interrupted),
        },
    };
    Ok((questionnaire, team))
}

fn ask_questionnaire(context: &Context, prompt: &mut dyn Prompt, file: &Path) -> Result<Questionnaire, Stop> {
    let words = context.words();
    let library = context.library(Some(file));
    let (listed, _) = library.all();
    let mut offered = Vec::new();
    let mut items = Vec::new();
    // One's own come first, then those of the program in its own order, the one for a whole team at the head.
    let place = |id: &str| BUNDLED.iter().position(|bundled| bundled.id == id);
    let mut listed: Vec<_> = listed.iter().filter(|listing| !listing.shadowed).collect();
    listed.sort_by_key(|listing| place(&listing.id));
    for listing in listed {
        let Ok(found) = library.find(&listing.id, Some(&listing.version)) else { continue };
        let Ok(questionnaire) = read_questionnaire(&found) else { continue };
        let (shown, _) = translate(context, &found, &questionnaire, words.language().tag())?;
        items.push(wording::label(shown.title(), &listing.id));
        offered.push(questionnaire);
    }
    match choose(prompt, words, &words.text("new-questionnaire"), items) {
        Reached::Given(place) => Ok(offered.swap_remove(place)),
        Reached::Left => Err(context.usage("new-needs", &[("missing", "both".into())])),
        Reached::Interrupted => Err(Stop::Interrupted),
    }
}

/// The short menu of `palier` alone on a terminal.
pub(super) fn menu(context: &Context) -> Result<(), Stop> {
    let words = context.words();
    let Some(mut prompt) = prompt(context)? else {
        return context.write(format!("{}\n", words.text("guide-begin")).as_bytes());
    };
    let items = ["menu-begin", "menu-go-on", "menu-score", "menu-report", "menu-leave"].map(|id| words.text(id));
    let chosen = match choose(prompt.as_mut(), words, &words.text("menu-question"), items.to_vec()) {
        Reached::Given(place) => place,
        Reached::Left => return Ok(()),
        Reached::Interrupted => return Err(Stop::Interrupted),
    };
    if chosen >= 4 {
        return Ok(());
    }
    let file = ask_file(context, prompt.as_mut())?;
    // The terminal is given back before anything else is printed on it.
    drop(prompt);
    match chosen {
        0 | 1 => {
            let arguments =
                Arguments { file: Some(file), questionnaire: None, team: None, only: Vec::new(), hide_scores: false };
            interview(context, &arguments)
        }
        2 => super::score::score(
            context,
            &Score {
                file,
                format: ScoreFormat::Table,
                judged: Judged::default(),
                suppose: Vec::new(),
                write: Vec::new(),
            },
        ),
        _ => super::report::report(context, &Report::of(file)),
    }
}

/// The file of an interview.
struct FileKeeper {
    file: AssessmentFile,
    questionnaire: Arc<Questionnaire>,
    words: Words,
}

impl FileKeeper {
    fn edited(&self, edits: &[Edit]) -> Result<(String, Assessment), SaveFailure> {
        let text = apply(self.file.text(), edits).map_err(|error| {
            let problems = error.problems(&self.file.source());
            SaveFailure { text: problems.render(&self.words), is_conflict: false }
        })?;
        let source = crate::problem::Source::new(self.file.source().name(), &text);
        let assessment = self.read(&source)?;
        Ok((text, assessment))
    }

    fn read(&self, source: &crate::problem::Source) -> Result<Assessment, SaveFailure> {
        crate::assessment::parse(source, Arc::clone(&self.questionnaire))
            .map_err(|problems| SaveFailure { text: problems.render(&self.words), is_conflict: false })
    }

    fn refused(&self, error: &store::Error) -> SaveFailure {
        SaveFailure { text: error.message(&self.words), is_conflict: matches!(error, store::Error::Conflict(_)) }
    }
}

impl Keeper for FileKeeper {
    fn save(&mut self, edits: &[Edit]) -> Result<Assessment, SaveFailure> {
        let (text, assessment) = self.edited(edits)?;
        self.file.save(&text).map_err(|error| self.refused(&error))?;
        Ok(assessment)
    }

    fn save_elsewhere(&mut self, place: &str, edits: &[Edit]) -> Result<Assessment, SaveFailure> {
        let (text, assessment) = self.edited(edits)?;
        self.file.save_as(Path::new(place), &text).map_err(|error| self.refused(&error))?;
        Ok(assessment)
    }

    fn reload(&mut self) -> Result<Assessment, SaveFailure> {
        self.file.reload().map_err(|error| SaveFailure { text: error.message(&self.words), is_conflict: false })?;
        self.read(&self.file.source())
    }
}

/// The scores as the interview shows them.
struct Scoreboard {
    plain: bool,
}

impl Scores for Scoreboard {
    fn domain(&self, assessment: &Assessment, domain: &Domain, words: &Words) -> Option<String> {
        let measure = assessment.questionnaire().headline();
        let scorecard = crate::scoring::score(assessment, &crate::scoring::Scenario::default());
        let score = scorecard.domain(domain.id())?.score(measure.id())?;
        let said = Figures::new(measure, Some(domain), None).score(words, Some(score));
        Some(wording::marked_indicative(words, measure, said))
    }

    fn scorecard(&self, assessment: &Assessment, words: &Words) -> Vec<String> {
        scorecard_lines(assessment, words, self.plain)
    }
}
