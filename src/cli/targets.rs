//! Targets of the command line: a profile, a profile file, `total=55` or `O=2.5`.

use std::collections::HashMap;
use std::path::Path;

use super::context::{Context, read_named};
use super::find::{is_profile_file, profile_file};
use super::output::ending;
use super::stop::Stop;
use crate::problem::visible;
use crate::questionnaire::{
    self, Attainable, Bounds, Level, LevelId, Profile, ProfileId, QuestionId, Questionnaire, parse_decimal,
};
use crate::scoring::Supposed;

/// The profiles of the files that targets name, by the name of the file.
pub(super) type ProfileFiles = HashMap<String, Vec<ProfileId>>;

/// The questionnaire together with the profiles of every file that a target names.
pub(super) fn with_profile_files(
    context: &Context,
    mut questionnaire: Questionnaire,
    targets: &[&String],
    digests: &mut Vec<(&'static str, String)>,
) -> Result<(Questionnaire, ProfileFiles), Stop> {
    let mut files = ProfileFiles::new();
    for name in targets {
        let path = Path::new(name);
        if !is_profile_file(path) || files.contains_key(*name) {
            continue;
        }
        if ending(path) == "toml" {
            return Err(context.usage("cli-target-is-assessment", &[("file", visible(name).into())]));
        }
        let text = read_named(context, path)?;
        digests.push(("profile", questionnaire::digest(&text)));
        let file = profile_file(&text, path)?;
        files.insert((*name).clone(), file.ids(&questionnaire));
        questionnaire = file.join(&questionnaire)?;
    }
    Ok((questionnaire, files))
}

/// The profiles that a target names; the one of a figure is made for it.
pub(super) fn profiles(
    context: &Context,
    questionnaire: &Questionnaire,
    files: &ProfileFiles,
    (option, text): (&'static str, &str),
) -> Result<Vec<Profile>, Stop> {
    if let Some(ids) = files.get(text) {
        return Ok(ids.iter().filter_map(|id| questionnaire.profile(id.as_str()).cloned()).collect());
    }
    let Some((id, figure)) = text.split_once('=') else {
        return match questionnaire.profile(text) {
            Some(profile) => Ok(vec![profile.clone()]),
            None => {
                let known = questionnaire.profiles().iter().map(|profile| profile.id().as_str());
                Err(context.names_nothing("profile", text, known))
            }
        };
    };
    let Some(least) = parse_decimal(figure) else {
        return Err(context.usage("cli-expected-decimal", &[("option", option.into()), ("found", figure.into())]));
    };
    let measure = questionnaire.headline();
    let attainable = Attainable::of(questionnaire, measure);
    if id == "total" {
        if *attainable.total() == Bounds::Nothing {
            return Err(context.usage("cli-no-total", &[("option", option.into())]));
        }
        return Ok(vec![Profile::of_total(least, text, measure.id())]);
    }
    let Some(domain) = questionnaire.domain(id) else {
        let known = questionnaire.domains().iter().map(|domain| domain.id().as_str());
        return Err(context.names_nothing("domain", id, known.chain(["total"])));
    };
    if *attainable.domain(domain.id()) == Bounds::Nothing {
        return Err(context.usage("cli-no-domain-score", &[("option", option.into()), ("domain", id.into())]));
    }
    Ok(vec![Profile::of_domain(domain.id().clone(), least, text, measure.id())])
}

/// A hypothetical answer of the command line, `ID=LEVEL` or `ID=not_applicable`.
pub(super) fn supposed(
    context: &Context,
    questionnaire: &Questionnaire,
    text: &str,
) -> Result<(QuestionId, Supposed), Stop> {
    let Some((id, level)) = text.split_once('=') else {
        return Err(context.usage("cli-expected-pair", &[("option", "--suppose".into()), ("found", text.into())]));
    };
    let Some(question) = questionnaire.question(id) else {
        let known = questionnaire.questions().iter().map(|question| question.id().as_str());
        return Err(context.names_nothing("question", id, known));
    };
    let scale = question.scale();
    match scale.level(level) {
        Some(level) => Ok((question.id().clone(), Supposed::Level(level.id().clone()))),
        None if level == "not_applicable" => Ok((question.id().clone(), Supposed::NotApplicable)),
        None => {
            let known = scale.levels().iter().map(Level::id).map(LevelId::as_str);
            Err(context.names_nothing("level", level, known))
        }
    }
}
