//! `plan`: the cheapest steps to a target, or the best use of a budget.

mod table;

use std::collections::BTreeMap;
use std::path::Path;

use super::arguments::{Plan as Arguments, PlanFormat};
use super::change::OpenAssessment;
use super::context::Context;
use super::find::is_profile_file;
use super::gaps::no_target;
use super::load::{Aim, Loaded, Reader, load};
use super::stop::Stop;
use crate::analysis::{Evaluation, Goal, Plan, PlanStatus, PlanStep, StepKind, next_profile, plan as planned};
use crate::assessment::{Action, Edit, id_from_words};
use crate::language::Argument;
use crate::problem::visible;
use crate::questionnaire::{ActionId, DomainId, LevelId, Profile, QuestionId};
use crate::render::csv;
use crate::render::json;
use crate::scoring::score;

pub(super) fn plan(context: &Context, arguments: &Arguments) -> Result<(), Stop> {
    if !arguments.adopt.is_empty() {
        return adopt(context, arguments);
    }
    let reader = if arguments.format == PlanFormat::Table { Reader::User } else { Reader::Others };
    let (loaded, figure) = loaded(context, arguments, reader)?;
    let (evaluation, plan, is_next) = of(context, arguments, &loaded, figure)?;
    match arguments.format {
        PlanFormat::Json => context.write(&json::plan(&evaluation, &plan)?),
        PlanFormat::Csv => context.write(&csv::plan(&plan).map_err(|error| Stop::Failed(error.into()))?),
        PlanFormat::Table => {
            if let Some(next) = is_next {
                context.say(&context.words().with("cli-next-profile", &[("profile", next.title().into())]));
            }
            context.write(table::text(context, &evaluation, &plan).as_bytes())
        }
    }
}

/// A figure that is to be as high as possible: of a domain, or without one of the total.
type Highest = Option<Option<String>>;

/// The assessment, and the figure that a target without a figure names.
fn loaded(context: &Context, arguments: &Arguments, reader: Reader) -> Result<(Loaded, Highest), Stop> {
    let named = [("found", arguments.target.iter().find(|target| *target == "total").cloned().unwrap_or_default())];
    let named = named.map(|(name, value)| (name, Argument::from(value)));
    let supposed = &arguments.suppose;
    match arguments.target.as_slice() {
        [only] if only == "total" => match arguments.budget {
            Some(_) => {
                let loaded = load(context, &arguments.file, Aim { supposed, ..Aim::default() }, reader)?;
                Ok((loaded, Some(None)))
            }
            None => Err(context.usage("plan-figure-needs-budget", &named)),
        },
        several if several.iter().any(|target| target == "total") => Err(context
            .usage(if arguments.budget.is_some() { "plan-one-figure" } else { "plan-figure-needs-budget" }, &named)),
        targets => {
            // A word alone is a profile, or a domain whose figure is wanted. The file is read once.
            let [bare] = targets else {
                return Ok((load(context, &arguments.file, Aim { targets, supposed, required: &[] }, reader)?, None));
            };
            if !bare.contains(['=', '.']) && !is_profile_file(Path::new(bare)) {
                let mut plain = load(context, &arguments.file, Aim { supposed, ..Aim::default() }, reader)?;
                let questionnaire = plain.assessment.questionnaire();
                if let Some(profile) = questionnaire.profile(bare).cloned() {
                    plain.target = Some(profile);
                    return Ok((plain, None));
                }
                let known = questionnaire.profiles().iter().map(|profile| profile.id().as_str());
                if questionnaire.domain(bare).is_none() {
                    return Err(context.names_nothing("profile", bare, known));
                }
                let named: [(&str, Argument); 1] = [("found", bare.as_str().into())];
                return match arguments.budget {
                    Some(_) => Ok((plain, Some(Some(bare.clone())))),
                    None => Err(context.usage("plan-figure-needs-budget", &named)),
                };
            }
            Ok((load(context, &arguments.file, Aim { targets, supposed, required: &[] }, reader)?, None))
        }
    }
}

/// The plan with what it is computed from, and the profile that it is for where nobody named one.
fn of<'l>(
    context: &Context,
    arguments: &Arguments,
    loaded: &'l Loaded,
    figure: Highest,
) -> Result<(Evaluation<'l>, Plan, Option<&'l Profile>), Stop> {
    let assessment = &loaded.assessment;
    let questionnaire = assessment.questionnaire();
    let effort = loaded.effort;
    let budget = arguments.budget;
    if let (Some(domain), Some(days)) = (figure, budget) {
        let evaluation = Evaluation::of(assessment, loaded.scenario.clone(), None, &[]);
        let measure = questionnaire.headline().id().clone();
        let option: Argument = "--target".into();
        let lacks = match &domain {
            Some(id) => context.usage("cli-no-domain-score", &[("option", option), ("domain", id.as_str().into())]),
            None => context.usage("cli-no-total", &[("option", option)]),
        };
        let goal = Goal::Highest(measure.clone(), domain.as_deref().map(DomainId::new), days);
        let has_score = match &domain {
            Some(id) => {
                evaluation.scorecard.domain(&DomainId::new(id)).is_some_and(|scores| scores.score(&measure).is_some())
            }
            None => evaluation.scorecard.total(&measure).is_some(),
        };
        let plan = planned(assessment, &loaded.scenario, &goal, effort).filter(|_| has_score);
        return Ok((evaluation, plan.ok_or(lacks)?, None));
    }
    let scorecard = score(assessment, &loaded.scenario);
    let next = next_profile(questionnaire, &scorecard).filter(|_| loaded.target.is_none());
    let Some(target) = loaded.target.as_ref().or(next) else { return Err(no_target(context, questionnaire)) };
    let goal = match budget {
        Some(days) => Goal::Within(target, days),
        None => Goal::Reach(target),
    };
    let evaluation = Evaluation::of(assessment, loaded.scenario.clone(), Some(target), &[]);
    let plan = planned(assessment, &loaded.scenario, &goal, effort);
    let plan = plan.ok_or_else(|| context.usage("cli-targets-of-two-measures", &[]))?;
    Ok((evaluation, plan, next))
}

/// Writes steps of the plan into the file, one action a question.
fn adopt(context: &Context, arguments: &Arguments) -> Result<(), Stop> {
    let mut open = OpenAssessment::open(context, &arguments.file, "palier plan", arguments.wait.duration())?;
    let (loaded, figure) = loaded(context, arguments, Reader::Others)?;
    let (evaluation, plan, _) = of(context, arguments, &loaded, figure)?;
    if plan.steps.is_empty() {
        let id = match plan.status {
            PlanStatus::AlreadyReached => "plan-already",
            PlanStatus::Unreachable => "plan-unreachable",
            _ => "plan-nothing-to-adopt",
        };
        return Err(Stop::Unfit(context.words().text(id)));
    }
    let wanted = wanted(context, &arguments.adopt, &plan)?;
    let mut taken: Vec<String> = evaluation.assessment.actions().iter().map(|action| action.id.to_string()).collect();
    let mut actions = Vec::new();
    for (id, steps) in &wanted {
        let name = id_from_words(id.as_str(), "action", |name| taken.iter().any(|taken| taken == name));
        taken.push(name.clone());
        actions.push(action(&loaded, &name, id, steps));
    }
    let ids: Vec<String> = actions.iter().map(|action| action.id.to_string()).collect();
    let Some(changed) = open.apply(context, actions.into_iter().map(Edit::Action).collect())? else { return Ok(()) };
    if arguments.dry_run {
        return open.show(context, &changed);
    }
    open.save(context, &changed)?;
    let words = context.words();
    context.say(&words.with("plan-adopted", &[("count", ids.len().into())]));
    let file = super::shell_word::shell_word(&arguments.file.display().to_string());
    let incomplete: [(&str, Argument); 3] = [
        ("ids", ids.join(", ").into()),
        ("file", visible(&file).into()),
        ("first", ids.first().map(String::as_str).unwrap_or_default().into()),
    ];
    context.say(&words.with("plan-adopted-incomplete", &incomplete));
    open.report(context, &changed)
}

/// The steps of the named questions, in the order of the plan.
fn wanted<'p>(
    context: &Context,
    named: &[String],
    plan: &'p Plan,
) -> Result<Vec<(&'p QuestionId, Vec<&'p PlanStep>)>, Stop> {
    let mut by_question: BTreeMap<&QuestionId, Vec<&PlanStep>> = BTreeMap::new();
    let mut order: Vec<&QuestionId> = Vec::new();
    for step in &plan.steps {
        let steps = by_question.entry(&step.question).or_default();
        if steps.is_empty() {
            order.push(&step.question);
        }
        steps.push(step);
    }
    let known: Vec<&str> = order.iter().map(|id| id.as_str()).collect();
    let is_all = named.iter().any(|name| name == "all");
    if let Some(unknown) = named.iter().find(|name| *name != "all" && !known.contains(&name.as_str())) {
        let arguments: [(&str, Argument); 2] = [("id", unknown.as_str().into()), ("known", known.join(", ").into())];
        return Err(Stop::NamesNothing(context.words().with("plan-not-a-step", &arguments)));
    }
    let is_named = |id: &QuestionId| is_all || named.iter().any(|name| name == id.as_str());
    Ok(order.into_iter().filter(|id| is_named(id)).filter_map(|id| Some((id, by_question.remove(id)?))).collect())
}

/// The action for the steps of one question.
fn action(loaded: &Loaded, name: &str, id: &QuestionId, steps: &[&PlanStep]) -> Action {
    let told: Vec<String> = steps
        .iter()
        .map(|step| match (&step.advice, step.kind) {
            (Some(advice), _) => advice.clone(),
            (None, StepKind::Evidence) => loaded.words.with("plan-evidence", &[("level", step.to.as_str().into())]),
            (None, _) => loaded.words.with("plan-no-advice", &[("level", step.to.as_str().into())]),
        })
        .collect();
    let closes: BTreeMap<QuestionId, LevelId> =
        steps.last().map(|last| (id.clone(), last.to.clone())).into_iter().collect();
    let mut action = Action::new(ActionId::new(name), told.join(" "));
    action.closes = closes;
    action.days = Some(steps.iter().map(|step| step.days).sum());
    action
}
