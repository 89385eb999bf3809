//! Context and method: what was looked at, on which scale, how figures come about, and what they are worth.

use crate::assessment::{Kind, State};
use crate::language::Language;
use crate::questionnaire::{Blank, EvidenceRule, Measure, Scale};
use crate::report::document::{Block, Role, Style, Text, Voice};
use crate::report::phrases::blocks::{
    body, cell, column, heading, joined, label, note, paragraph, quote, row, table, web,
};
use crate::report::phrases::formula;
use crate::report::phrases::scores::band_name;
use crate::report::phrases::{Context, level_row};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(1, context.say("report-method"), "method")];
    blocks.extend(occasion(context));
    blocks.extend(scales(context));
    blocks.push(heading(2, context.say("report-calculation"), "method/calculation"));
    for measure in context.questionnaire.measures() {
        blocks.extend(calculation(context, measure));
    }
    blocks.push(note(context.say("report-rounding")));
    blocks.extend(profile(context));
    blocks.extend(limits(context));
    blocks
}

fn occasion(context: &Context<'_>) -> Vec<Block> {
    let session = context.assessment.session();
    let mut blocks =
        vec![heading(2, context.say("report-occasion"), "method/occasion"), body(context.questionnaire.summary())];
    if let Some(scope) = &session.scope {
        blocks.push(label(context.say("report-scope")));
        blocks.push(quote(context.said(scope)));
    }
    // Date, kind and assessors are on the cover.
    let mut pairs = Vec::new();
    let day = context.input.scorecard.day();
    if day != context.assessment.last_day() {
        let day = context.date(day);
        pairs.push((Text::plain(context.say("report-as-of")), Text::plain(day)));
    }
    let mut facts = Vec::new();
    for fact in context.questionnaire.facts() {
        if let Some(stated) = context.assessment.fact(&fact.id) {
            let wording = stated.wording(fact);
            let answer = if fact.options.is_empty() { context.said(&wording) } else { Text::plain(wording) };
            facts.push(Text::plain(format!("{} ", fact.ask)).then(bold(answer)));
        }
    }
    if let Some(names) = context.people(&session.participants) {
        pairs.push((Text::plain(context.say("report-participants")), Text::quoted(names)));
    }
    if !pairs.is_empty() {
        blocks.push(Block::Pairs(pairs));
    }
    // What is asked is too long to stand beside its answer.
    if !facts.is_empty() {
        blocks.push(label(context.say("report-facts")));
        blocks.push(Block::List { ordered: false, items: facts });
    }
    let held =
        session.language.as_deref().is_some_and(|language| Language::from_tag(language) != Some(context.language()));
    if held && !context.redact.notes {
        blocks.push(note(context.say("report-notes-language")));
    }
    blocks
}

/// The same text in bold, whosever words it is.
fn bold(mut text: Text) -> Text {
    for run in &mut text.0 {
        run.style = Style::Strong;
    }
    text
}

fn scales(context: &Context<'_>) -> Vec<Block> {
    let questionnaire = context.questionnaire;
    let used = |scale: &&Scale| questionnaire.questions().iter().any(|question| question.scale().id() == scale.id());
    let used: Vec<&Scale> = questionnaire.scales().filter(used).collect();
    let title = context.with("report-scales", &[("count", used.len().into())]);
    let mut blocks = vec![heading(2, title.clone(), "method/scales")];
    for scale in used {
        let rows = scale
            .levels()
            .iter()
            .map(|level| {
                let evidence = if scale.needs_evidence(level.id()) { context.say("report-yes") } else { String::new() };
                let value =
                    level.value().map_or_else(|| context.say("state-not-applicable"), |value| context.threshold(value));
                let value = if level.id().as_str() == value { String::new() } else { value };
                row(vec![
                    Text::strong(level_row(level)).into(),
                    cell(value),
                    cell(level.meaning().unwrap_or_default()),
                    cell(evidence),
                ])
            })
            .collect();
        let columns = vec![
            column(context.say("report-level"), 2.2),
            column(context.say("report-value"), 0.8),
            column(context.say("report-meaning"), 5.0),
            column(context.say("report-evidence-needed"), 1.2),
        ];
        blocks.push(table(title.clone(), columns, rows));
    }
    blocks
}

fn calculation(context: &Context<'_>, measure: &Measure) -> Vec<Block> {
    let mut items: Vec<Text> = formula::sentences(context, measure).into_iter().map(Text::plain).collect();
    items.push(Text::plain(context.say(match measure.blank() {
        Blank::Ignore => "report-blank-ignore",
        Blank::Lowest => "report-blank-lowest",
        Blank::Refuse => "report-blank-refuse",
    })));
    let states = context.questionnaire.questions().iter().map(|question| context.assessment.state(question));
    let outside = |state: State| matches!(state, State::NotApplicable | State::NotInScope);
    let allowed = context.questionnaire.questions().iter().any(crate::questionnaire::Question::may_be_not_applicable);
    if allowed || states.into_iter().any(outside) {
        items.push(Text::plain(context.say("report-not-applicable-rule")));
    }
    if context.questionnaire.scales().any(|scale| scale.evidence_from().is_some()) {
        items.push(Text::plain(context.say(match measure.evidence() {
            EvidenceRule::Optional => "report-evidence-optional",
            EvidenceRule::Required => "report-evidence-required",
            EvidenceRule::Cap => "report-evidence-cap",
        })));
    }
    let mut blocks = vec![label(context.measure_name(measure)), Block::List { ordered: false, items }];
    blocks.extend(bands(context, measure));
    if let Some(text) = measure.note() {
        blocks.push(note(text));
    }
    blocks
}

fn bands(context: &Context<'_>, measure: &Measure) -> Option<Block> {
    use crate::questionnaire::BandOf;
    if measure.bands().is_empty() {
        return None;
    }
    let said: Vec<String> = measure
        .bands()
        .iter()
        .map(|band| {
            let from = context.threshold(&band.from);
            let arguments = [("band", band_name(band).into()), ("from", from.into())];
            let of = match band.of {
                BandOf::Total => None,
                BandOf::Depth(depth) => context.questionnaire.structure().get(depth),
            };
            let text = context.with("report-band-from", &arguments);
            of.map_or_else(|| text.clone(), |word| format!("{text} ({})", word.word))
        })
        .collect();
    Some(body(context.pair(&context.say("report-bands"), &said.join(", "))))
}

fn profile(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(2, context.say("report-target-profile"), "method/profile")];
    match context.profile() {
        None => blocks.push(body(context.say("report-lead-no-target"))),
        Some(profile) => {
            let title = Text::strong(profile.title());
            let summary = profile.summary().map(|summary| Text::plain(format!(" – {summary}")));
            blocks.push(paragraph(title.then(summary.unwrap_or_default()), Role::Body));
            blocks.push(body(context.say("report-profile-rule")));
        }
    }
    blocks
}

fn limits(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![
        heading(2, context.say("report-limits"), "method/limits"),
        body(context.say(match context.assessment.session().kind {
            Kind::SelfAssessment => "report-limits-self",
            Kind::Facilitated => "report-limits-facilitated",
            Kind::Independent => "report-limits-independent",
        })),
    ];
    if let Some(source) = context.questionnaire.source() {
        let name = source.name.as_deref().map(|name| match &source.url {
            Some(url) => web(url, name, Voice::Program),
            None => Text::plain(name),
        });
        let parts = [name, source.rights.as_deref().map(Text::plain), source.note.as_deref().map(Text::plain)];
        let parts: Vec<Text> = parts.into_iter().flatten().collect();
        if !parts.is_empty() {
            let intro = Text::plain(context.say("report-source"));
            let sentences = parts.into_iter().map(|part| {
                let ends = part.to_plain().trim_end().ends_with(['.', '!', '?', '…']);
                if ends { part } else { part.then(Text::plain(".")) }
            });
            let all = std::iter::once(intro).chain(sentences).collect();
            blocks.push(paragraph(joined(all, " "), Role::Note));
        }
    }
    blocks
}
