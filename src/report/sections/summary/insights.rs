//! What the team does well, and what the data adds: facts computed from the answers, printed only where they hold.

use crate::assessment::{Confidence, Entry, State};
use crate::questionnaire::Question;
use crate::report::document::{Block, Role, Text};
use crate::report::phrases::blocks::{heading, joined, paragraph};
use crate::report::phrases::{Context, charts, level_cell};

/// How many strengths are named.
const STRENGTHS: usize = 3;
/// How many questions are named in one fact; of more, the count says enough.
const NAMED: usize = 8;

/// What the assessors name as strengths; else the highest levels with evidence at or above their target.
pub(super) fn strengths(context: &Context<'_>) -> Vec<Block> {
    if context.redact.answers {
        return Vec::new();
    }
    let chosen = &context.assessment.summary().strengths;
    let found: Vec<&Question> = if chosen.is_empty() {
        picked(context)
    } else {
        chosen.iter().filter_map(|id| context.questionnaire.question(id.as_str())).take(STRENGTHS + 1).collect()
    };
    if found.is_empty() {
        return Vec::new();
    }
    let items = found.iter().map(|question| {
        let scale = question.scale();
        let level = charts::stands_at(context, question).and_then(|id| scale.level(id.as_str()));
        let level = level.map(|level| Text::plain(format!(" ({})", level_cell(level))));
        context.question_name(question).then(level.unwrap_or_default())
    });
    let intro = Text::strong(context.pair(&context.say("report-strengths"), ""));
    vec![paragraph(intro.then(joined(items.collect(), ", ")).then(Text::plain(".")), Role::Body)]
}

fn picked<'a>(context: &Context<'a>) -> Vec<&'a Question> {
    let mut ranked: Vec<(usize, usize, &Question)> = Vec::new();
    for question in context.questionnaire.questions() {
        let scale = question.scale();
        let Some(found) = context.input.scorecard.question(question.id()) else { continue };
        let Some(step) = charts::stands_at(context, question).and_then(|id| scale.step(id)) else { continue };
        let top = scale.steps().len() - 1;
        let target = context.target(question.id()).and_then(|target| scale.step(target)).unwrap_or(top);
        let sound = found.state == State::Answered && found.supported != Some(false);
        if sound && step > 0 && step >= target {
            ranked.push((step - target, step, question));
        }
    }
    // Equal ones stay in the order of the file.
    ranked.sort_by_key(|(surplus, step, _)| std::cmp::Reverse((*surplus, *step)));
    ranked.into_iter().take(STRENGTHS).map(|(_, _, question)| question).collect()
}

/// Claims too high, targets met without evidence, gaps without an action, what is overdue, low confidence.
pub(super) fn insights(context: &Context<'_>) -> Vec<Block> {
    let found =
        [overdue(context), claims(context), unproven_targets(context), gaps_without_action(context), doubts(context)];
    let items: Vec<Text> = found.into_iter().flatten().collect();
    if items.is_empty() {
        return Vec::new();
    }
    let title = heading(2, context.say("report-insights"), "summary/insights");
    vec![title, Block::List { ordered: false, items }]
}

fn overdue(context: &Context<'_>) -> Option<Text> {
    let today = context.input.scorecard.day();
    let actions = context.assessment.actions().iter().filter(|action| action.is_overdue(today)).count();
    let decisions = context.assessment.decisions().iter().filter(|decision| decision.is_overdue(today)).count();
    let arguments = [("actions", actions.into()), ("decisions", decisions.into())];
    let id = match (actions, decisions) {
        (0, 0) => return None,
        (_, 0) => "report-insight-overdue-actions",
        (0, _) => "report-insight-overdue-decisions",
        _ => "report-insight-overdue",
    };
    Some(Text::plain(context.with(id, &arguments)))
}

fn answered<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Question, &'a Entry)> {
    let assessment = context.assessment;
    let questions = context.questionnaire.questions().iter();
    let answered = questions.filter(move |question| assessment.state(question) == State::Answered);
    answered.filter_map(move |question| Some((question, assessment.entry(question.id())?)))
}

/// "19 of the 24 levels that the team claimed were found one lower."
fn claims(context: &Context<'_>) -> Option<Text> {
    if context.redact.answers {
        return None;
    }
    let steps = |(question, entry): (&Question, &Entry)| {
        let scale = question.scale();
        let claimed = scale.step(entry.claimed.as_ref()?)?;
        Some((claimed, scale.step(context.assessment.level(question)?.id())?))
    };
    let all: Vec<(usize, usize)> = answered(context).filter_map(steps).collect();
    let too_high: Vec<usize> =
        all.iter().filter(|(claimed, found)| claimed > found).map(|(claimed, found)| claimed - found).collect();
    if too_high.is_empty() {
        return None;
    }
    let id =
        if too_high.iter().all(|steps| *steps == 1) { "report-insight-claims-one" } else { "report-insight-claims" };
    Some(Text::plain(context.with(id, &[("count", too_high.len().into()), ("whole", all.len().into())])))
}

/// Targets that are met by answers without the evidence that their level needs.
fn unproven_targets(context: &Context<'_>) -> Option<Text> {
    if context.redact.answers {
        return None;
    }
    let unproven =
        context.questionnaire.questions().iter().filter(|question| context.is_met_without_evidence(question));
    fact(context, "report-insight-unproven", &unproven.collect::<Vec<_>>())
}

fn gaps_without_action(context: &Context<'_>) -> Option<Text> {
    if context.redact.answers || context.input.verdict.is_none() {
        return None;
    }
    let rises = context.outline.rises.iter().filter(|rise| rise.gain.is_none());
    let without = rises.filter(|rise| context.outline.actions_for(rise.id).next().is_none());
    let without: Vec<&Question> = without.filter_map(|rise| context.questionnaire.question(rise.id.as_str())).collect();
    fact(context, "report-insight-no-action", &without)
}

fn doubts(context: &Context<'_>) -> Option<Text> {
    if context.redact.answers {
        return None;
    }
    let low = answered(context).filter(|(_, entry)| entry.confidence == Some(Confidence::Low));
    fact(context, "report-insight-low-confidence", &low.map(|(question, _)| question).collect::<Vec<_>>())
}

/// A fact about some questions, which it names where they are few.
fn fact(context: &Context<'_>, id: &str, questions: &[&Question]) -> Option<Text> {
    if questions.is_empty() {
        return None;
    }
    let said = Text::plain(context.with(id, &[("count", questions.len().into())]));
    if questions.len() > NAMED {
        return Some(said.then(Text::plain(".")));
    }
    let names = joined(questions.iter().map(|question| context.id_of(question.id())).collect(), ", ");
    Some(Text::plain(context.pair(&said.to_plain(), "")).then(names).then(Text::plain(".")))
}
