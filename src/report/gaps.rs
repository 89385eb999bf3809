//! Gaps: for each where we are and should be, in the level's own words, why it matters, and what to do.

use super::context::{Context, domain_name, has_number, level_text, scale_range};
use super::document::{Block, Style, Text};
use super::scores::Whose;
use super::text::{body, heading, joined, link_to, listed, note};
use crate::analysis::{Gap, GapKind, Shortfall};
use crate::assessment::{Action, ActionStatus, Answer};
use crate::questionnaire::{Advice, Level, LevelId, Profile, Question, QuestionId};
use num_rational::BigRational;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    if context.redact.answers {
        return Vec::new();
    }
    let mut blocks = vec![heading(1, context.say("report-gaps"), "gaps")];
    let Some(verdict) = context.input.verdict else {
        blocks.extend(no_target(context));
        return blocks;
    };
    let gaps = context.input.gaps;
    let of = [("gaps", gaps.len().into()), ("of", verdict.of.into()), ("profile", verdict.profile.title().into())];
    if gaps.is_empty() {
        blocks.push(body(context.with("report-no-gap", &of[1..])));
        return blocks;
    }
    blocks.push(body(context.with("report-gap-count", &of)));
    blocks.push(note(context.say("report-gap-order")));
    for (index, gap) in gaps.iter().enumerate() {
        blocks.extend(card(context, index + 1, gap));
    }
    blocks
}

/// That nothing was aimed at, and what one could aim at.
fn no_target(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![body(context.say("report-no-target"))];
    let profiles: Vec<&Profile> = context
        .questionnaire
        .profiles()
        .iter()
        .filter(|profile| profile.offered_if().iter().all(|condition| context.assessment.holds(condition)))
        .collect();
    if profiles.is_empty() {
        blocks.push(body(context.say("report-no-profile")));
        return blocks;
    }
    blocks.push(body(context.say("report-choose-target")));
    let items = profiles.iter().map(|profile| {
        let title = Text::strong(profile.title()).then(Text::plain(format!(" ({})", profile.id())));
        let summary = profile.summary().map(|summary| Text::plain(format!(" – {summary}")));
        title.then(summary.unwrap_or_default())
    });
    blocks.push(Block::List { ordered: false, items: items.collect() });
    blocks
}

fn card(context: &Context<'_>, number: usize, gap: &Gap) -> Vec<Block> {
    match &gap.kind {
        GapKind::Question { id, level, target } => {
            let Some(question) = context.questionnaire.question(id.as_str()) else { return Vec::new() };
            let title = format!("{number}. {id} {}", question.title());
            let inner = question_card(context, question, level.as_ref(), target);
            vec![heading(3, title, format!("gap/question/{id}")), Block::Card(vec![inner])]
        }
        GapKind::Domain { id, value, target } => {
            let Some(domain) = context.questionnaire.domain(id.as_str()) else { return Vec::new() };
            let title = format!("{number}. {}", domain_name(domain));
            let inner = figure_card(context, Whose::Domain(domain), value.as_ref(), target, &gap.shortfall);
            vec![heading(3, title, format!("gap/domain/{id}")), Block::Card(inner)]
        }
        GapKind::Total { value, target } => {
            let title = format!("{number}. {}", context.say("report-total"));
            let inner = figure_card(context, Whose::Total, value.as_ref(), target, &gap.shortfall);
            vec![heading(3, title, "gap/total"), Block::Card(inner)]
        }
    }
}

fn question_card(context: &Context<'_>, question: &Question, at: Option<&LevelId>, target: &LevelId) -> Block {
    let mut pairs: Vec<(Text, Text)> = Vec::new();
    let mut say = |id: &str, text: Option<Text>| {
        if let Some(text) = text {
            pairs.push((Text::plain(context.say(id)), text));
        }
    };
    let lines = |texts: Vec<Text>| (!texts.is_empty()).then(|| joined(texts, "\n"));
    say("report-finding", Some(stand(context, question, at)));
    say("report-target", Some(level_said(context, question, target)));
    say("report-why", question.why().map(Text::plain));
    say("report-needs", lines(needs(context, question)));
    say("report-what-to-do", lines(steps(context, question, at, target)));
    say(
        "report-agreed-action",
        lines(agreed_actions(context, question.id()).map(|action| agreed(context, action)).collect()),
    );
    let evidence: Vec<Text> = question.evidence().iter().map(Text::plain).collect();
    say("report-evidence-to-produce", (!evidence.is_empty()).then(|| listed(evidence)));
    Block::Pairs(pairs)
}

/// Where a question stands: the level that counts, or what keeps it open.
fn stand(context: &Context<'_>, question: &Question, at: Option<&LevelId>) -> Text {
    if let Some(level) = at {
        let mut text = level_said(context, question, level);
        let given = context.assessment.level(question).filter(|given| given.id() != level);
        if let Some(given) = given {
            let arguments = [("level", context.level_name(given).into())];
            let stop = if text.to_plain().ends_with('.') { " " } else { ". " };
            text = text.then(Text::plain(format!("{stop}{}", context.with("report-found-unproven", &arguments))));
        }
        return text;
    }
    let state = super::context::capital(&super::domains::state(context, context.assessment.state(question)));
    let text = Text::strong(state).then(Text::plain(". "));
    match context.assessment.entry(question.id()).and_then(|entry| entry.answer.as_ref()) {
        Some(Answer::Unknown(to_ask)) if !context.redact.notes => text.then(context.said(to_ask)),
        _ => text.then(Text::plain(question.ask())),
    }
}

/// "Level 1 of 0–4 (Implicit): what it looks like."
fn level_said(context: &Context<'_>, question: &Question, id: &LevelId) -> Text {
    let scale = context.questionnaire.scale_of(question);
    let Some(level) = scale.level(id.as_str()) else { return Text::default() };
    let range = scale_range(scale);
    let name = context.with(
        if has_number(level) { "report-level-of" } else { "report-level-named" },
        &[("level", id.as_str().into()), ("label", level.label().into()), ("range", range.into())],
    );
    match level_text(question, scale, id) {
        Some(text) => Text::strong(name).then(Text::plain(format!(" – {text}"))),
        None => Text::strong(name),
    }
}

/// The advice for every level from the one that counts up to the target.
fn steps(context: &Context<'_>, question: &Question, at: Option<&LevelId>, target: &LevelId) -> Vec<Text> {
    let scale = context.questionnaire.scale_of(question);
    let from = at.and_then(|level| scale.step(level)).map_or(1, |step| step + 1);
    let to = scale.step(target).unwrap_or_default();
    let steps = scale.steps().iter().enumerate().filter(|(step, _)| (from..=to).contains(step));
    let advised = steps.filter_map(|(_, level)| {
        let advice = question.advice(level.id())?;
        Some(to_reach(context, level).then(self::advice(context, advice)))
    });
    // What an open question will need is not known before it has an answer.
    advised.filter(|_| at.is_some()).collect()
}

fn to_reach(context: &Context<'_>, level: &Level) -> Text {
    Text::strong(context.pair(&super::context::capital(&context.level_in_words(level)), ""))
}

/// What to do, with its effort.
pub(super) fn advice(context: &Context<'_>, advice: &Advice) -> Text {
    let text = Text::plain(&advice.action);
    match advice.effort {
        Some(effort) => {
            let effort = context.with("report-effort-beside", &[("effort", context.effort(effort).into())]);
            text.then(Text(vec![super::document::Run {
                text: format!(" {effort}"),
                style: Style::Emphasis,
                voice: super::document::Voice::Program,
                link: None,
            }]))
        }
        None => text,
    }
}

/// The needs of a question that are gaps themselves.
fn needs(context: &Context<'_>, question: &Question) -> Vec<Text> {
    let open = question.needs().iter().filter(|need| context.is_gap(need));
    open.filter_map(|need| context.questionnaire.question(need.as_str()))
        .map(|need| {
            let name = format!("{} {}", need.id(), need.title());
            link_to(format!("gap/question/{}", need.id()), name, Style::Plain)
        })
        .collect()
}

/// The actions that were agreed for a question and are not done or dropped.
pub(super) fn agreed_actions<'a>(
    context: &Context<'a>,
    id: &'a QuestionId,
) -> impl Iterator<Item = &'a Action> + use<'a> {
    let pending = |action: &&Action| matches!(action.status, ActionStatus::Open | ActionStatus::Started);
    context.assessment.actions().iter().filter(pending).filter(|action| action.closes.contains_key(id))
}

/// An agreed action with who, when and at what cost.
fn agreed(context: &Context<'_>, action: &Action) -> Text {
    let mut parts = vec![context.said(&action.action)];
    let named =
        |id: &str, value: Option<Text>| value.map(|value| Text::plain(context.pair(&context.say(id), "")).then(value));
    parts.extend(named("report-owner", context.person(action.owner.as_deref())));
    parts.extend(named("report-accountable", context.person(action.accountable.as_deref())));
    parts.extend(named("report-due", action.due.map(|day| Text::plain(context.date(day)))));
    parts.extend(named("report-cost", action.cost.as_deref().map(|cost| context.said(cost))));
    parts.push(Text::plain(super::roadmap::status(context, action.status)));
    joined(parts, " · ")
}

/// A score that is short of its target.
fn figure_card(
    context: &Context<'_>,
    whose: Whose<'_>,
    value: Option<&BigRational>,
    target: &BigRational,
    shortfall: &Shortfall,
) -> Vec<Block> {
    let measure = context.profile().and_then(|profile| context.questionnaire.measure(profile.measure()));
    let measure = measure.unwrap_or(context.questionnaire.headline());
    let figure = value.map_or_else(|| context.say("report-no-value"), |value| context.figure(value, whose, measure));
    let stands = context.with(
        "report-score-and-target",
        &[
            ("measure", context.measure_name(measure).into()),
            ("value", figure.into()),
            ("target", context.threshold(target).into()),
        ],
    );
    let range = context.score(whose, measure).and_then(|score| context.open_range(score, whose, measure));
    let missing = match (shortfall, range) {
        (Shortfall::Value(value), _) => context.with("report-short-by", &[("value", context.difference(value).into())]),
        (_, Some(range)) => context.with("report-depends-on-open", &[("range", range.into())]),
        _ => context.say("report-depends-on-open-answers"),
    };
    vec![body(format!("{stands} {missing}")), note(context.say("report-closed-by-questions"))]
}
