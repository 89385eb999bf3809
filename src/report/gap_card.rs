//! One gap in full: where we are and should be, in the level's own words, why it matters, and what to do.

use num_rational::BigRational;

use super::context::{Context, capital, domain_name, has_number, level_cell};
use super::document::{Block, Style, Text};
use super::gaps::{Place, Rise};
use super::scores::Whose;
use super::text::{body, heading, joined, link_to, listed, note};
use crate::analysis::{Gap, GapKind, Shortfall};
use crate::assessment::{Action, ActionStatus};
use crate::questionnaire::{Advice, Level, LevelId, Question, QuestionId};

/// A gap of a domain or of the total.
pub(super) fn figure_gap(context: &Context<'_>, gap: &Gap) -> Vec<Block> {
    match &gap.kind {
        GapKind::Question { .. } => Vec::new(),
        GapKind::Domain { id, value, target } => {
            let Some(domain) = context.questionnaire.domain(id.as_str()) else { return Vec::new() };
            let inner = figure_card(context, Whose::Domain(domain), value.as_ref(), target, &gap.shortfall);
            vec![heading(3, domain_name(domain), format!("gap/domain/{id}")), Block::Card(inner)]
        }
        GapKind::Total { value, target } => {
            let inner = figure_card(context, Whose::Total, value.as_ref(), target, &gap.shortfall);
            vec![heading(3, context.say("report-total"), "gap/total"), Block::Card(inner)]
        }
    }
}

/// A gap of a question in full.
pub(super) fn question_gap(context: &Context<'_>, rise: &Rise<'_>) -> Vec<Block> {
    let Some(question) = context.questionnaire.question(rise.id.as_str()) else { return Vec::new() };
    let title = format!("{} {}", rise.id, question.title());
    let inner = question_card(context, question, rise);
    vec![heading(3, title, Place::Card.anchor(rise.id)), Block::Card(vec![inner])]
}

fn question_card(context: &Context<'_>, question: &Question, rise: &Rise<'_>) -> Block {
    let mut pairs: Vec<(Text, Text)> = Vec::new();
    let mut say = |id: &str, text: Option<Text>| {
        if let Some(text) = text {
            pairs.push((Text::plain(context.say(id)), text));
        }
    };
    let lines = |texts: Vec<Text>| (!texts.is_empty()).then(|| joined(texts, "\n"));
    let target = if rise.gain.is_some() { "report-to-reach" } else { "report-target" };
    let own = |id: &LevelId| question.level_text(id).is_some();
    if own(rise.from) || own(rise.to) {
        say("report-finding", Some(stand(context, question, rise.from)));
        say(target, Some(level_said(context, question, rise.to)));
    } else {
        // The general words of the scale stand in the method once.
        let arrow = Text::plain(" → ").then(level_said(context, question, rise.to));
        let now = level_said(context, question, rise.from).then(arrow);
        say("report-stands-and-target", Some(now.then(unproven(context, question, rise.from, ". "))));
    }
    say("report-gain", rise.gain.map(|gain| Text::plain(format!("+{}", context.difference(gain)))));
    say("report-why", question.why().map(Text::plain));
    say("report-needs", lines(needs(context, question)));
    let agreed: Vec<Text> =
        agreed_actions(context, question.id()).map(|action| self::agreed(context, action)).collect();
    let is_agreed = !agreed.is_empty();
    say("report-agreed-action", lines(agreed));
    // What was agreed comes first; what the questionnaire says about it helps to do it.
    let advice = if is_agreed { "report-advice" } else { "report-what-to-do" };
    say(advice, lines(steps(context, question, rise)));
    // Below the level from which evidence is needed there is nothing to show.
    let evidence: Vec<Text> = question.evidence().iter().map(Text::plain).collect();
    let needed = context.questionnaire.scale_of(question).needs_evidence(rise.to);
    say("report-useful-evidence", (needed && !evidence.is_empty()).then(|| listed(evidence)));
    Block::Pairs(pairs)
}

/// Where a question stands: the level that counts, and that another was given.
fn stand(context: &Context<'_>, question: &Question, level: &LevelId) -> Text {
    let text = level_said(context, question, level);
    let stop = if text.to_plain().ends_with('.') { " " } else { ". " };
    text.then(unproven(context, question, level, stop))
}

/// That the level given does not count without evidence.
fn unproven(context: &Context<'_>, question: &Question, counts: &LevelId, before: &str) -> Text {
    let Some(given) = context.assessment.level(question).filter(|given| given.id() != counts) else {
        return Text::default();
    };
    let arguments = [("level", context.level_name(given).into())];
    Text::plain(format!("{before}{}", context.with("report-found-unproven", &arguments)))
}

/// "Level 1 of 4 (Implicit) – what it looks like", in the question's own words.
fn level_said(context: &Context<'_>, question: &Question, id: &LevelId) -> Text {
    let scale = context.questionnaire.scale_of(question);
    let Some(level) = scale.level(id.as_str()) else { return Text::default() };
    let name = if has_number(level) {
        let highest = level_cell(scale.highest());
        let arguments = [("level", id.as_str().into()), ("label", level.label().into()), ("max", highest.into())];
        context.with("report-level-of", &arguments)
    } else {
        context.quoted(level.label())
    };
    match question.level_text(id) {
        Some(text) => Text::strong(name).then(Text::plain(format!(" – {text}"))),
        None => Text::strong(name),
    }
}

/// The advice for every level from the one that counts up to the one to reach.
fn steps(context: &Context<'_>, question: &Question, rise: &Rise<'_>) -> Vec<Text> {
    let scale = context.questionnaire.scale_of(question);
    let from = scale.step(rise.from).map_or(1, |step| step + 1);
    let to = scale.step(rise.to).unwrap_or_default();
    let steps = scale.steps().iter().enumerate().filter(|(step, _)| (from..=to).contains(step));
    let advised = steps.filter_map(|(_, level)| {
        let advice = question.advice(level.id())?;
        Some(to_reach(context, level).then(self::advice(context, advice)))
    });
    advised.collect()
}

fn to_reach(context: &Context<'_>, level: &Level) -> Text {
    Text::strong(context.pair(&capital(&context.level_in_words(level)), ""))
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
            let anchor = context.gap_anchor(need.id());
            anchor.map_or_else(|| Text::plain(name.clone()), |anchor| link_to(anchor, name.as_str(), Style::Plain))
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

/// An agreed action; below it who, and below that until when, at what cost and how far it has come.
fn agreed(context: &Context<'_>, action: &Action) -> Text {
    let named =
        |id: &str, value: Option<Text>| value.map(|value| Text::plain(context.pair(&context.say(id), "")).then(value));
    let line = |parts: Vec<Option<Text>>| joined(parts.into_iter().flatten().collect(), "\u{a0}· ");
    let who = line(vec![
        named("report-owner", context.person(action.owner.as_deref())),
        named("report-accountable", context.person(action.accountable.as_deref())),
    ]);
    let when = line(vec![
        named("report-due", action.due.map(|day| Text::plain(context.date(day)))),
        named("report-cost", action.cost.as_deref().map(|cost| context.said(cost))),
        named("report-action-status", Some(Text::plain(super::roadmap::status(context, action.status)))),
    ]);
    let lines = [Some(context.said(&action.action)), (!who.0.is_empty()).then_some(who), Some(when)];
    joined(lines.into_iter().flatten().collect(), "\n")
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
        (Shortfall::Value(short), _) => {
            let short =
                value.map_or_else(|| context.difference(short), |value| context.missing(value, target, whose, measure));
            context.with("report-short-by", &[("value", short.into())])
        }
        (_, Some(range)) => context.with("report-depends-on-open", &[("range", range.into())]),
        _ => context.say("report-depends-on-open-answers"),
    };
    vec![body(format!("{stands} {missing}")), note(context.say("report-closed-by-questions"))]
}
