//! One domain: what it is about, what was found, its scores, and its questions.

use super::charts;
use super::context::{Context, domain_name, has_number, level_cell};
use super::document::{Block, Cell, Column, Steps, Style, Text};
use super::input::Section;
use super::scores::{Whose, band_name, band_of};
use super::text::{
    NOTHING, body, cell, cell_or_nothing, column, heading, joined, link_to, listed, quote, row, table_of,
};
use super::typeset::apostrophes;
use crate::assessment::{Answer, Entry, State};
use crate::questionnaire::{Domain, Question};
use crate::scoring::Score;

/// A longer note is cut here and stands whole in the annex.
const SHORT_NOTE: usize = 320;
/// The columns of a table of questions, said or not.
const COLUMNS: usize = 7;

/// Every domain of the outermost kind with those inside it.
pub(super) fn all(context: &Context<'_>) -> Vec<Block> {
    let columns = columns_said(context);
    context.questionnaire.top_domains().flat_map(|domain| blocks(context, domain, columns)).collect()
}

/// A domain and those inside it.
fn blocks(context: &Context<'_>, domain: &Domain, columns: [bool; COLUMNS]) -> Vec<Block> {
    let level = u8::try_from(domain.depth() + 2).map_or(4, |level| level.min(4));
    let title = domain_name(domain);
    let mut blocks = vec![heading(level, title, format!("results/{}", domain.id()))];
    blocks.extend(domain.about().map(body));
    if let Some(finding) = context.assessment.finding(domain.id()).filter(|_| !context.redact.notes) {
        blocks.push(quote(context.said(finding)));
    }
    blocks.push(Block::Pairs(figures(context, domain)));
    let inner: Vec<&Domain> = context.questionnaire.inside(domain).collect();
    if inner.len() > 1 {
        for measure in context.questionnaire.measures() {
            blocks.extend(charts::domains(context, &inner, measure));
        }
    }
    let asked = context.asked_in(domain);
    if !context.redact.answers && !asked.is_empty() {
        blocks.extend(charts::questions(context, domain, &asked));
    }
    if !asked.is_empty() {
        blocks.push(questions(context, domain, &asked, columns));
    }
    for domain in inner {
        blocks.extend(self::blocks(context, domain, columns));
    }
    blocks
}

/// Scores by every measure, coverage and support.
fn figures(context: &Context<'_>, domain: &Domain) -> Vec<(Text, Text)> {
    let whose = Whose::Domain(domain);
    let mut pairs = Vec::new();
    for measure in context.questionnaire.measures() {
        let Some(score) = context.score(whose, measure) else { continue };
        let Some(value) = score.value() else {
            pairs.push((Text::plain(context.measure_name(measure)), Text::plain(context.say("report-no-value"))));
            continue;
        };
        let value = context.figure(value, whose, measure);
        let mut said = Text::strong(value).then(Text::plain(format!(" {}", context.range(score))));
        let mut beside: Vec<String> = Vec::new();
        beside.extend(band_of(score, whose, measure).map(band_name));
        beside.extend(
            context
                .asked_value(whose, measure)
                .map(|target| context.with("report-target-value", &[("value", context.threshold(target).into())])),
        );
        beside.extend(
            context
                .open_range(score, whose, measure)
                .map(|range| context.with("report-by-open", &[("range", range.into())])),
        );
        for part in beside {
            said = said.then(Text::plain(format!(" · {part}")));
        }
        pairs.push((Text::plain(context.measure_name(measure)), said));
    }
    if let Some(scores) = context.input.scorecard.domain(domain.id()) {
        let coverage = scores.coverage();
        pairs.push((Text::plain(context.say("report-coverage")), Text::plain(context.coverage(coverage))));
        if coverage.needs_evidence > 0 {
            let arguments = [("part", coverage.supported.into()), ("whole", coverage.needs_evidence.into())];
            let evidence = context.with("report-support-of", &arguments);
            pairs.push((Text::plain(context.say("report-support")), Text::plain(evidence)));
        }
    }
    pairs
}

fn questions(context: &Context<'_>, domain: &Domain, asked: &[&Question], said: [bool; COLUMNS]) -> Block {
    let summary = context.with(
        "report-question-table",
        &[("questions", context.questions_word().into()), ("domain", domain.title().into())],
    );
    let centred = |id: &str, share| Column { align: super::document::Align::Centre, ..column(context.say(id), share) };
    let mut levels = context.questionnaire.scales().iter().flat_map(crate::questionnaire::Scale::steps);
    let named = levels.any(|level| !has_number(level));
    let columns = vec![
        column(context.question_head(), 3.0),
        // Levels are as narrow as their heads allow: the room belongs to the words.
        centred("report-claimed", if named { 0.9 } else { 0.1 }),
        column(context.say("report-found"), if named { 1.5 } else { 0.1 }),
        centred("report-proven", if named { 0.9 } else { 0.1 }),
        centred("report-target", if named { 0.9 } else { 0.1 }),
        column(context.say("report-evidence"), if context.prints(Section::Evidence) { 1.5 } else { 3.6 }),
        column(context.say("report-note"), 6.6),
    ];
    let rows = asked.iter().map(|question| {
        let entry = context.assessment.entry(question.id());
        let [claimed, found, proven] = self::levels(context, question);
        row(vec![
            context.question_name(question).into(),
            claimed,
            found,
            proven,
            cell(target(context, question)),
            cell_or_nothing(entry.and_then(|entry| documents(context, question, entry))),
            cell_or_nothing(entry.and_then(|entry| short_note(context, question, entry))),
        ])
    });
    table_of(summary, columns, rows.collect(), &said)
}

/// Which columns say something anywhere in the report: all tables of results have the same.
fn columns_said(context: &Context<'_>) -> [bool; COLUMNS] {
    let questions =
        || context.questionnaire.questions().iter().filter(|question| context.assessment.is_in_scope(question));
    let entries = || questions().filter_map(|question| Some((question, context.assessment.entry(question.id())?)));
    let answers = !context.redact.answers;
    [
        true,
        answers && entries().any(|(_, entry)| entry.claimed.is_some()),
        answers,
        answers
            && questions()
                .any(|question| !matches!(levels(context, question)[2].text.to_plain().as_str(), "" | NOTHING)),
        questions().any(|question| context.target(question.id()).is_some()),
        entries().any(|(question, entry)| documents(context, question, entry).is_some()),
        entries().any(|(question, entry)| short_note(context, question, entry).is_some()),
    ]
}

/// Claimed, found and proven beside each other.
fn levels(context: &Context<'_>, question: &Question) -> [Cell; 3] {
    if context.redact.answers {
        return [Cell::default(), Cell::default(), Cell::default()];
    }
    let scale = context.questionnaire.scale_of(question);
    let name = |id: &crate::questionnaire::LevelId| scale.level(id.as_str()).map(level_cell);
    let claimed = context.assessment.entry(question.id()).and_then(|entry| entry.claimed.as_ref()).and_then(name);
    let answered = context.assessment.state(question) == State::Answered;
    let proven = if answered { proven(context, question) } else { String::new() };
    [cell(claimed.unwrap_or_default()), found(context, question), cell(proven)]
}

/// The level up to which something that was shown proves an answer: a dash where nothing does, or where none need be.
pub(super) fn proven(context: &Context<'_>, question: &Question) -> String {
    let scale = context.questionnaire.scale_of(question);
    let given = context.assessment.level(question);
    let proven = given.and_then(|given| context.assessment.proven(question, given.id()));
    let proven = proven.filter(|level| scale.needs_evidence(level.id()));
    proven.map_or_else(|| NOTHING.to_owned(), level_cell)
}

/// What was found, as fields and a figure; the level that counts beside it where that is another.
pub(super) fn found(context: &Context<'_>, question: &Question) -> Cell {
    let scale = context.questionnaire.scale_of(question);
    let Some(scored) = context.input.scorecard.question(question.id()) else { return Cell::default() };
    let name = |id: &crate::questionnaire::LevelId| scale.level(id.as_str()).map(level_cell);
    let counts = scored.counts.as_ref().filter(|counts| Some(*counts) != scored.level.as_ref()).and_then(name);
    let counting = |text: String| match counts {
        Some(counts) => format!("{text} {}", context.with("report-counts", &[("level", counts.into())])),
        None => text,
    };
    let text = match scored.state {
        State::Answered => scored.level.as_ref().and_then(name).unwrap_or_default(),
        state => self::state(context, state),
    };
    let target = context.target(question.id()).and_then(|target| scale.step(target));
    let steps = charts::stands_at(context, question).and_then(|id| scale.step(id)).map(|step| Steps {
        filled: step,
        of: scale.steps().len() - 1,
        target,
    });
    Cell { text: Text::plain(counting(text)), steps }
}

/// A state in a word.
pub(super) fn state(context: &Context<'_>, state: State) -> String {
    context.say(&format!("state-{}", state.as_str().replace('_', "-")))
}

fn target(context: &Context<'_>, question: &Question) -> String {
    let scale = context.questionnaire.scale_of(question);
    let level = context.target(question.id()).and_then(|id| scale.level(id.as_str()));
    level.map_or_else(|| NOTHING.to_owned(), level_cell)
}

/// The documents that were shown, each with what it proves where that is stated.
fn documents(context: &Context<'_>, question: &Question, entry: &Entry) -> Option<Text> {
    let scale = context.questionnaire.scale_of(question);
    if context.redact.evidence || entry.evidence.is_empty() {
        return None;
    }
    let shown = entry.evidence.iter().filter_map(|shown| {
        let document = context.assessment.document(&shown.id)?;
        // The titles stand in the register, where it is printed.
        let mut text = match context.document_number(&shown.id) {
            Some(number) if context.prints(Section::Evidence) => link_to("evidence", number, Style::Plain),
            _ => context.said(&document.title),
        };
        let proves = shown.proves.as_ref().filter(|_| !context.redact.answers);
        if let Some(level) = proves.and_then(|level| scale.level(level.as_str())) {
            text = text.then(Text::plain(format!(" {}", context.proves(level))));
        }
        if document.has_expired(context.assessment.today()) {
            text = text.then(Text::plain(format!(" ({})", context.say("report-expired"))));
        }
        Some(text)
    });
    let shown: Vec<Text> = shown.collect();
    Some(if context.prints(Section::Evidence) { joined(shown, ", ") } else { listed(shown) })
}

/// Whether the table holds only the beginning of what was said.
pub(super) fn is_note_cut(context: &Context<'_>, entry: &Entry) -> bool {
    !context.redact.notes && whole_note(context, entry).chars().count() > SHORT_NOTE
}

/// The reason or whom to ask, then the note.
fn whole_note(context: &Context<'_>, entry: &Entry) -> String {
    let said = match &entry.answer {
        Some(Answer::NotApplicable(text) | Answer::Unknown(text)) => Some(text),
        _ => None,
    };
    let whole: Vec<String> = said.into_iter().chain(&entry.note).map(|text| context.masked(text)).collect();
    whole.join(" ")
}

/// The note, cut where it is long; reasons and questions to others where there is no level.
fn short_note(context: &Context<'_>, question: &Question, entry: &Entry) -> Option<Text> {
    if context.redact.notes {
        return None;
    }
    let whole = whole_note(context, entry);
    if whole.is_empty() {
        return None;
    }
    let Some((cut, _)) = whole.char_indices().nth(SHORT_NOTE) else { return Some(Text::quoted(apostrophes(&whole))) };
    let end = whole[..cut].rfind(char::is_whitespace).filter(|end| *end > SHORT_NOTE / 2).unwrap_or(cut);
    let text = Text::quoted(apostrophes(&format!("{} […] ", whole[..end].trim_end())));
    let state = context.assessment.state(question);
    let printed = context.prints(Section::Annexes) && super::annexes::lists(context, state);
    let anchor = super::annexes::anchor(state);
    let more = || link_to(anchor, context.say("report-in-annex"), Style::Plain);
    Some(if printed { text.then(more()) } else { Text::quoted(apostrophes(&whole)) })
}

/// A score in the roadmap's table and elsewhere: the figure alone.
pub(super) fn figure(
    context: &Context<'_>,
    score: Option<&Score>,
    domain: &Domain,
    measure: &crate::questionnaire::Measure,
) -> String {
    context.score_figure(score, Whose::Domain(domain), measure)
}
