//! One gap in full: what was found first, then what the levels mean, why it matters, and what to do.

use num_rational::BigRational;

use crate::analysis::{Gap, GapKind, Shortfall};
use crate::questionnaire::{Advice, LevelId, Question};
use crate::report::document::{Block, Run, Style, Text, Voice};
use crate::report::outline::{GapPlace, Rise};
use crate::report::phrases::blocks::{body, heading, joined, link_to, listed, note};
use crate::report::phrases::scores::Whose;
use crate::report::phrases::{Context, capital, domain_name, has_number, level_cell};

/// A gap of a domain or of the total.
pub(super) fn figure_gap(context: &Context<'_>, gap: &Gap) -> Vec<Block> {
    match &gap.kind {
        GapKind::Question { .. } => Vec::new(),
        GapKind::Domain { id, value, target } => {
            let Some(domain) = context.questionnaire.domain(id.as_str()) else { return Vec::new() };
            let inner = figure_card(context, Whose::Domain(domain), value.as_ref(), target, &gap.shortfall);
            vec![heading(2, domain_name(domain), format!("gap/domain/{id}")), Block::Card(inner)]
        }
        GapKind::Total { value, target } => {
            let inner = figure_card(context, Whose::Total, value.as_ref(), target, &gap.shortfall);
            vec![heading(2, context.say("report-total"), "gap/total"), Block::Card(inner)]
        }
    }
}

/// A gap of a question in full.
pub(super) fn question_gap(context: &Context<'_>, rise: &Rise<'_>) -> Vec<Block> {
    let Some(question) = context.questionnaire.question(rise.id.as_str()) else { return Vec::new() };
    let title = format!("{} {}", rise.id, question.title());
    let inner = question_card(context, question, rise);
    vec![heading(3, title, GapPlace::Card.anchor(rise.id)), Block::Card(vec![inner])]
}

fn question_card(context: &Context<'_>, question: &Question, rise: &Rise<'_>) -> Block {
    let mut pairs: Vec<(Text, Text)> = Vec::new();
    let mut say = |label: String, text: Option<Text>| pairs.extend(text.map(|text| (Text::plain(label), text)));
    let lines = |texts: Vec<Text>| (!texts.is_empty()).then(|| joined(texts, "\n"));
    say(context.say("report-finding"), Some(finding(context, question, rise)));
    let scale = question.scale();
    for id in [rise.from, rise.to] {
        // The general words of the scale are in the method once.
        let text = question.level_text(id).map(|text| quiet(text.to_owned()));
        let level = scale.level(id.as_str()).map(|level| capital(&context.level_in_words(level))).unwrap_or_default();
        say(context.with("report-level-means", &[("level", level.into())]), text);
    }
    if let Some(gain) = rise.gain {
        say(context.say("report-gain"), Some(gained(context, gain)));
    }
    say(context.say("report-why"), question.why().map(|why| quiet(why.to_owned())));
    say(context.say("report-needs"), lines(needs(context, question)));
    let agreed: Vec<Text> =
        context.outline.actions_for(question.id()).filter_map(|action| agreed(context, action)).collect();
    if agreed.is_empty() {
        say(context.say("report-what-to-do"), lines(steps(context, question, rise)));
    } else {
        say(context.say("report-agreed-action"), lines(agreed));
    }
    say(context.say("report-useful-evidence"), useful_evidence(question, rise));
    Block::Pairs(pairs)
}

/// What was found: the levels, the note, how the answer came about, the documents. Nothing that nobody wrote.
fn finding(context: &Context<'_>, question: &Question, rise: &Rise<'_>) -> Text {
    let levels = Text::strong(level_name(context, question, rise.from))
        .then(Text::plain(", "))
        .then(Text::plain(
            context.with("report-target-level", &[("level", Context::level_of(question, rise.to).into())]),
        ))
        .then(Text::plain("."))
        .then(unproven(context, question, rise.from));
    let entry = context.assessment.entry(question.id());
    let remark = entry.and_then(|entry| context.remark(entry));
    let no_note = || quiet(context.say("report-no-note"));
    let mut lines = vec![levels, if context.redact.notes { Text::default() } else { remark.unwrap_or_else(no_note) }];
    let circumstances = entry.and_then(|entry| context.circumstances(question, entry));
    let documents = entry.and_then(|entry| context.documents(question, entry));
    let documents = documents.map(|documents| context.labelled("report-evidence", documents));
    let facts: Vec<Text> = circumstances.into_iter().chain(documents).collect();
    lines.push(joined(facts, "\u{a0}· "));
    joined(lines.into_iter().filter(|line| !line.0.is_empty()).collect(), "\n")
}

/// That the level given does not count without evidence.
fn unproven(context: &Context<'_>, question: &Question, counts: &LevelId) -> Text {
    let Some(given) = context.assessment.level(question).filter(|given| given.id() != counts) else {
        return Text::default();
    };
    let arguments = [("level", context.level_name(given).into())];
    Text::plain(format!(" {}", context.with("report-found-unproven", &arguments)))
}

/// "Level 1 of 4 (Implicit)".
fn level_name(context: &Context<'_>, question: &Question, id: &LevelId) -> String {
    let scale = question.scale();
    let Some(level) = scale.level(id.as_str()) else { return String::new() };
    if !has_number(level) {
        return context.quoted(level.label());
    }
    let highest = level_cell(scale.highest());
    let arguments = [("level", id.as_str().into()), ("label", level.label().into()), ("max", highest.into())];
    context.with("report-level-of", &arguments)
}

/// What a rise adds to a score; a step that adds nothing by itself opens the next.
fn gained(context: &Context<'_>, gain: &BigRational) -> Text {
    Text::plain(if *gain > BigRational::from_integer(0.into()) {
        format!("+{}", context.difference(gain))
    } else {
        context.say("report-opens-next-step")
    })
}

/// Text of the questionnaire that holds for every team.
fn quiet(text: String) -> Text {
    Text(vec![Run { text, style: Style::Emphasis, voice: Voice::Program, link: None }])
}

/// The advice for every level from the one that counts up to the one to reach.
fn steps(context: &Context<'_>, question: &Question, rise: &Rise<'_>) -> Vec<Text> {
    let scale = question.scale();
    let from = scale.step(rise.from).map_or(1, |step| step + 1);
    let to = scale.step(rise.to).unwrap_or_default();
    let steps = scale.steps().iter().enumerate().filter(|(step, _)| (from..=to).contains(step));
    let advised = steps.filter_map(|(_, level)| {
        let advice = question.advice(level.id())?;
        let level = Text::strong(context.pair(&capital(&context.level_in_words(level)), ""));
        Some(level.then(self::advice(context, advice)))
    });
    advised.collect()
}

/// What to do, with its effort.
fn advice(context: &Context<'_>, advice: &Advice) -> Text {
    let effort = advice.effort.map(|effort| {
        let effort = context.with("report-effort-beside", &[("effort", context.effort(effort).into())]);
        quiet(format!(" {effort}"))
    });
    Text::plain(&advice.action).then(effort.unwrap_or_default())
}

/// The needs of a question that are gaps themselves, each with its page.
fn needs(context: &Context<'_>, question: &Question) -> Vec<Text> {
    let open = question.needs().iter().filter(|need| context.is_gap(need));
    open.filter_map(|need| context.questionnaire.question(need.as_str()))
        .map(|need| {
            let name = format!("{} {}", need.id(), need.title());
            let name = match context.gap_anchor(need.id()) {
                Some(anchor) => link_to(anchor, name, Style::Plain),
                None => Text::plain(name),
            };
            name.then(context.gap_page(need.id()))
        })
        .collect()
}

/// An agreed action by its number, with who does it and until when; the roadmap has it whole.
fn agreed(context: &Context<'_>, action: &crate::assessment::Action) -> Option<Text> {
    let number = context.action_reference(&action.id)?;
    let page = if context.prints(crate::report::input::Section::Roadmap) {
        context.page_of("roadmap")
    } else {
        Text::plain(" ").then(context.said(&action.action))
    };
    let owner = context.person(action.owner.as_deref());
    let due = action.due.map(|day| Text::plain(context.date(day)));
    let overdue = context.overdue(action.due, true).map(Text::strong);
    let facts: Vec<Text> = owner.into_iter().chain(due).chain(overdue).collect();
    let facts =
        if facts.is_empty() { Text::default() } else { Text::plain("\u{a0}· ").then(joined(facts, "\u{a0}· ")) };
    Some(number.then(page).then(facts))
}

/// The evidence to produce, where the level to reach needs some.
fn useful_evidence(question: &Question, rise: &Rise<'_>) -> Option<Text> {
    let scale = question.scale();
    let needed = scale.needs_evidence(rise.to);
    // The last piece that a questionnaire lists shows the highest levels: below them it is not asked for.
    let top = scale.step(rise.to) == Some(scale.steps().len() - 1);
    let all = question.evidence();
    let count = if top || all.len() < 2 { all.len() } else { all.len() - 1 };
    let listed_evidence: Vec<Text> = all.iter().take(count).map(Text::plain).collect();
    (needed && !listed_evidence.is_empty()).then(|| listed(listed_evidence))
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
