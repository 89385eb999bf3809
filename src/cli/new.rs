//! `new`: an empty assessment, or one with what an earlier one found.

use std::path::Path;
use std::sync::Arc;

use super::arguments::New;
use super::context::{Context, today};
use super::find::{find_named, read_questionnaire, rebased_path, recorded_path};
use super::load::load_as_it_stands;
use super::stop::Stop;
use crate::assessment::{self, Assessment, LeftOut, NewAssessment, Rollover, new_text, roll_over};
use crate::language::{Argument, Language};
use crate::problem::{Source, visible};
use crate::questionnaire::Questionnaire;
use crate::store::{AssessmentFile, STANDARD};

pub(super) fn new(context: &Context, arguments: &New) -> Result<(), Stop> {
    if arguments.file.exists() && arguments.file != Path::new(STANDARD) {
        return existing(context, arguments);
    }
    if let Some(earlier) = &arguments.from {
        return carried_over(context, arguments, earlier);
    }
    let asked = super::interview::particulars(
        context,
        arguments.questionnaire.as_deref(),
        arguments.team.as_deref(),
        &arguments.file,
    )?;
    let Some((questionnaire, team)) = asked else { return Err(missing(context, arguments)) };
    let date = first_day(context, arguments);
    let path = recorded_path(context, &arguments.file, arguments.questionnaire.as_deref())?;
    create(context, &arguments.file, (&questionnaire, path), &team, date, arguments.target.as_deref())?;
    say_ready(context, &arguments.file);
    Ok(())
}

/// What must be said where nobody can be asked.
fn missing(context: &Context, arguments: &New) -> Stop {
    let missing = match (&arguments.questionnaire, &arguments.team) {
        (Some(_), _) => "team",
        (None, Some(_)) => "questionnaire",
        (None, None) => "both",
    };
    context.usage("new-needs", &[("missing", missing.into())])
}

/// Says how to go on with a new file; what went to standard output has no name to go on with.
fn say_ready(context: &Context, file: &Path) {
    if file != Path::new(STANDARD) {
        let shown = visible(&file.display().to_string());
        context.say(&context.words().with("new-done", &[("file", shown.into())]));
    }
}

fn first_day(context: &Context, arguments: &New) -> jiff::civil::Date {
    arguments.date.or(context.common().as_of).unwrap_or_else(today)
}

/// Begins with what an earlier assessment found, to be confirmed. What of it does not fit is said even where quiet is wanted.
fn carried_over(context: &Context, arguments: &New, earlier: &Path) -> Result<(), Stop> {
    let (source, found) = load_as_it_stands(context, earlier, None)?;
    let own = found.questionnaire();
    let other = match &arguments.questionnaire {
        Some(name) => Some(read_questionnaire(&find_named(context, Some(&arguments.file), name)?)?),
        None => None,
    };
    let questionnaire = other.as_ref().unwrap_or(own);
    let shown_earlier = visible(&earlier.display().to_string());
    if questionnaire.id() != own.id() {
        let found = format!("{} {}", own.id(), own.version());
        return Err(context.unfit("new-from-other", &[("file", shown_earlier.into()), ("found", found.into())]));
    }
    let (earlier_assessment, removed) = moved(context, arguments, (&source, &found), other.as_ref())?;
    let mut beginning = NewAssessment::after(&earlier_assessment, questionnaire, first_day(context, arguments));
    beginning.path = match &arguments.questionnaire {
        Some(name) => recorded_path(context, &arguments.file, Some(name))?,
        None => rebased_path(context, earlier, earlier_assessment.questionnaire_path(), &arguments.file)?,
    };
    if let Some(team) = &arguments.team {
        beginning.team.clone_from(team);
    }
    if beginning.language.is_none() || context.common().language.is_some() {
        beginning.language = Some(context.words().language().tag().to_owned());
    }
    if let Some(setting) = &context.configuration().marking {
        beginning.marking = beginning.marking.max(setting.value);
    }
    let wanted = arguments.target.as_deref().or(beginning.target.as_deref());
    beginning.target = target(context, questionnaire, wanted)?;
    let mut carried = roll_over(&earlier_assessment, questionnaire, &beginning).map_err(anyhow::Error::new)?;
    carried.left.splice(0..0, removed);
    write_new(context, &arguments.file, questionnaire, &carried.text)?;
    say_carried(context, &arguments.file, &shown_earlier, &carried);
    Ok(())
}

/// The earlier assessment on the newer version of its questionnaire, if that states what became of the questions, and the questions
/// whose answer has no place there.
fn moved(
    context: &Context,
    arguments: &New,
    (source, earlier): (&Source, &Assessment),
    newer: Option<&Questionnaire>,
) -> Result<(Assessment, Vec<LeftOut>), Stop> {
    let old = earlier.questionnaire();
    let Some(newer) = newer.filter(|newer| !newer.changes().is_empty() && newer.version() != old.version()) else {
        return Ok((earlier.clone(), Vec::new()));
    };
    let mut text = source.text().to_owned();
    let mut assessment = earlier.clone();
    let mut removed = Vec::new();
    for step in super::migrate::steps(context, &arguments.file, old, newer.clone())? {
        let done = assessment::migrate(&Source::new(source.name(), &text), &text, &Arc::new(step), &assessment)?;
        removed.extend(done.removed.into_iter().map(LeftOut::Question));
        (text, assessment) = (done.text, done.assessment);
    }
    Ok((assessment, removed))
}

fn say_carried(context: &Context, file: &Path, earlier: &str, carried: &Rollover) {
    let words = context.words();
    for left in &carried.left {
        let (id, arguments): (&str, Vec<(&str, Argument)>) = match left {
            LeftOut::Question(id) => ("new-left-question", vec![("id", id.as_str().into())]),
            LeftOut::Level(id) => ("new-left-level", vec![("id", id.as_str().into())]),
            LeftOut::NotApplicable(id) => ("new-left-not-applicable", vec![("id", id.as_str().into())]),
            LeftOut::Importance(id) => ("new-left-importance", vec![("id", id.as_str().into())]),
            LeftOut::Fact(id) => ("new-left-fact", vec![("id", id.as_str().into())]),
            LeftOut::Target(id) => ("new-left-target", vec![("id", visible(id).into())]),
            LeftOut::Closing(action, id) => {
                ("new-left-closing", vec![("action", visible(action.as_str()).into()), ("id", id.as_str().into())])
            }
        };
        context.say_always(&words.with(id, &arguments));
    }
    let counts: [(&str, Argument); 5] = [
        ("file", earlier.into()),
        ("answers", carried.answers.into()),
        ("documents", carried.documents.into()),
        ("actions", carried.actions.into()),
        ("decisions", carried.decisions.into()),
    ];
    context.say(&words.with("new-carried", &counts));
    say_ready(context, file);
}

/// The profile to aim at: the wanted one, which must be one of the questionnaire's, else the configured one where it is.
fn target(context: &Context, questionnaire: &Questionnaire, wanted: Option<&str>) -> Result<Option<String>, Stop> {
    let Some(id) = wanted else {
        let configured = context.configuration().target.as_ref().map(|setting| setting.value.clone());
        return Ok(configured.filter(|id| questionnaire.profile(id).is_some()));
    };
    if questionnaire.profile(id).is_none() {
        let known = questionnaire.profiles().iter().map(|profile| profile.id().as_str());
        return Err(context.names_nothing("profile", id, known));
    }
    Ok(Some(id.to_owned()))
}

/// Writes an empty assessment; the target must be a profile of the questionnaire.
pub(super) fn create(
    context: &Context,
    file: &Path,
    (questionnaire, path): (&Questionnaire, Option<String>),
    team: &str,
    date: jiff::civil::Date,
    wanted: Option<&str>,
) -> Result<(), Stop> {
    let mut beginning =
        NewAssessment::new(questionnaire.id().as_str(), questionnaire.version(), questionnaire.digest(), team, date);
    beginning.path = path;
    beginning.language = Some(language(context, file, questionnaire));
    beginning.target = target(context, questionnaire, wanted)?;
    if let Some(setting) = &context.configuration().marking {
        beginning.marking = setting.value;
    }
    write_new(context, file, questionnaire, &new_text(&beginning))
}

/// The language that a session is held in: the user's, if it is asked for or the questionnaire speaks it, else the questionnaire's.
fn language(context: &Context, file: &Path, questionnaire: &Questionnaire) -> String {
    let user = context.words().language();
    let speaks = |tag: &str| Language::from_tag(tag) == Some(user);
    let (id, version) = (questionnaire.id().as_str(), questionnaire.version());
    let translated = || {
        let found = context.library(Some(file)).find(id, Some(version));
        found.is_ok_and(|found| found.translations.iter().any(|(tag, _)| speaks(tag)))
    };
    if context.common().language.is_some() || speaks(questionnaire.language()) || translated() {
        user.tag().to_owned()
    } else {
        questionnaire.language().to_owned()
    }
}

/// Writes the text of a new assessment to its file or to standard output, if it is valid: a name may have forbidden characters.
fn write_new(context: &Context, file: &Path, questionnaire: &Questionnaire, text: &str) -> Result<(), Stop> {
    let source = Source::new(visible(&file.display().to_string()), text);
    assessment::parse(&source, Arc::new(questionnaire.clone()))?;
    if file == Path::new(STANDARD) {
        return context.write(text.as_bytes());
    }
    AssessmentFile::create(file, text, "palier new").map_err(|error| context.failed(&error))?;
    Ok(())
}

/// A file that is there already is continued, unless it is another than the one that is asked for.
fn existing(context: &Context, arguments: &New) -> Result<(), Stop> {
    let file = &arguments.file;
    let source = super::context::read_named(context, file)?;
    let earlier = arguments.from.as_ref().filter(|_| arguments.questionnaire.is_none());
    let carried = earlier.map(|path| super::context::read_named(context, path)).transpose()?;
    let carried = carried.map(|source| assessment::header(&source)).transpose()?.map(|header| header.id);
    same_questionnaire(context, file, &source, arguments.questionnaire.as_deref().or(carried.as_deref()))?;
    say_other_particulars(context, arguments)?;
    let shown = visible(&file.display().to_string());
    context.say(&context.words().with("new-continues", &[("file", shown.into())]));
    Ok(())
}

/// Says, even where quiet is wanted, what an assessment that is continued is not: nothing of it is changed.
fn say_other_particulars(context: &Context, arguments: &New) -> Result<(), Stop> {
    let New { file, from, team, date, target: wanted, .. } = arguments;
    if from.is_none() && team.is_none() && date.is_none() && wanted.is_none() {
        return Ok(());
    }
    let (_, assessment) = load_as_it_stands(context, file, None)?;
    if let Some(wanted) = wanted {
        target(context, assessment.questionnaire(), Some(wanted))?;
    }
    let session = assessment.session();
    let (first_day, aim) = (session.date.to_string(), session.target.clone().unwrap_or_default());
    let parts = [
        ("team", team.clone(), assessment.subject().team.clone()),
        ("date", date.map(|date| date.to_string()), first_day),
        ("target", wanted.clone(), aim),
        ("from", from.as_ref().map(|from| from.display().to_string()), String::new()),
    ];
    for (what, wanted, found) in parts {
        let Some(wanted) = wanted.filter(|wanted| *wanted != found) else { continue };
        let arguments: [(&str, Argument); 4] = [
            ("file", visible(&file.display().to_string()).into()),
            ("what", what.into()),
            ("found", visible(&found).into()),
            ("wanted", visible(&wanted).into()),
        ];
        context.say_always(&context.words().with("new-contradicts", &arguments));
    }
    Ok(())
}

/// Refuses an assessment that answers another questionnaire than the one that is asked for.
pub(super) fn same_questionnaire(
    context: &Context,
    file: &Path,
    source: &Source,
    wanted: Option<&str>,
) -> Result<(), Stop> {
    let header = assessment::header(source)?;
    let Some(wanted) = wanted else { return Ok(()) };
    let found = find_named(context, Some(file), wanted)?;
    let questionnaire = read_questionnaire(&found)?;
    if header.id == questionnaire.id().as_str() && (!wanted.contains('@') || header.version == questionnaire.version())
    {
        return Ok(());
    }
    let shown = visible(&file.display().to_string());
    let other = format!("{} {}", header.id, header.version);
    Err(context.unfit("new-other", &[("file", shown.into()), ("found", other.into())]))
}
