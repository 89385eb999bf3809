//! `new`: an empty assessment.

use std::path::Path;
use std::sync::Arc;

use super::arguments::New;
use super::context::{Context, today};
use super::load::{find_named, read_questionnaire};
use super::stop::Stop;
use crate::assessment::{self, Beginning, new_text};
use crate::problem::{Source, visible};
use crate::questionnaire::Questionnaire;
use crate::store::{AssessmentFile, STANDARD};

pub(super) fn new(context: &Context, arguments: &New) -> Result<(), Stop> {
    let context = &context.beside(&arguments.file)?;
    let standard = arguments.file == Path::new(STANDARD);
    if arguments.file.exists() && !standard {
        return existing(context, &arguments.file, arguments.questionnaire.as_deref());
    }
    let asked = super::interview::particulars(
        context,
        arguments.questionnaire.as_deref(),
        arguments.team.as_deref(),
        &arguments.file,
    )?;
    let Some((questionnaire, team)) = asked else { return Err(context.usage("new-needs", &[])) };
    let date = arguments.date.or(context.common().as_of).unwrap_or_else(today);
    if standard {
        let text = beginning(context, &arguments.file, &questionnaire, &team, date, arguments.target.as_deref())?;
        return context.write(text.as_bytes());
    }
    create(context, &arguments.file, &questionnaire, &team, date, arguments.target.as_deref())?;
    let shown = visible(&arguments.file.display().to_string());
    context.say(&context.words().with("new-done", &[("file", shown.into())]));
    Ok(())
}

/// Writes an empty assessment; the target must be a profile of the questionnaire.
pub(super) fn create(
    context: &Context,
    file: &Path,
    questionnaire: &Questionnaire,
    team: &str,
    date: jiff::civil::Date,
    target: Option<&str>,
) -> Result<(), Stop> {
    let text = beginning(context, file, questionnaire, team, date, target)?;
    AssessmentFile::create(file, &text, &format!("palier new, process {}", std::process::id()))
        .map_err(|error| context.failed(&error))?;
    Ok(())
}

/// The text of an empty assessment, which is valid.
fn beginning(
    context: &Context,
    file: &Path,
    questionnaire: &Questionnaire,
    team: &str,
    date: jiff::civil::Date,
    target: Option<&str>,
) -> Result<String, Stop> {
    let target = target.or_else(|| {
        let configured = context.configuration().target.as_ref().map(|setting| setting.value.as_str());
        configured.filter(|id| questionnaire.profile(id).is_some())
    });
    if let Some(id) = target
        && questionnaire.profile(id).is_none()
    {
        let known = questionnaire.profiles().iter().map(|profile| profile.id().as_str());
        return Err(context.names_nothing("profile", id, known));
    }
    let mut beginning =
        Beginning::new(questionnaire.id().as_str(), questionnaire.version(), questionnaire.digest(), team, date);
    beginning.language = Some(context.words().language().tag().to_owned());
    beginning.target = target.map(str::to_owned);
    if let Some(setting) = &context.configuration().marking {
        beginning.marking = setting.value;
    }
    let text = new_text(&beginning);
    // A name may hold what may stand in no file.
    assessment::parse(&Source::new(visible(&file.display().to_string()), &text), Arc::new(questionnaire.clone()))?;
    Ok(text)
}

/// A file that is there already is continued, unless it answers another questionnaire.
fn existing(context: &Context, file: &Path, wanted: Option<&str>) -> Result<(), Stop> {
    let source = super::context::read_named(context, file)?;
    same_questionnaire(context, file, &source, wanted)?;
    let shown = visible(&file.display().to_string());
    context.say(&context.words().with("new-continues", &[("file", shown.into())]));
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
    Err(context.usage("new-other", &[("file", shown.into()), ("found", other.into())]))
}
