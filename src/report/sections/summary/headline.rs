//! The verdict in words, with which page one begins.

use crate::analysis::{TargetStatus, Verdict, VerdictStatus};
use crate::questionnaire::{Measure, Scale, Target};
use crate::report::phrases::scores::{Whose, band_name, band_of};
use crate::report::phrases::{Context, charts};
use crate::scoring::Score;

/// The verdict: the total where the model judges one, else the rung, or how many stand at each level; then the targets. Never a
/// mean that nobody judges.
pub(super) fn headline(context: &Context<'_>) -> String {
    let coverage = context.input.scorecard.coverage();
    let mut sentences = Vec::new();
    if coverage.answered == 0 && coverage.to_confirm > 0 {
        let others = coverage.open() - coverage.to_confirm;
        let arguments = [("count", coverage.to_confirm.into()), ("open", others.into())];
        sentences.push(context.with("report-lead-to-confirm", &arguments));
        return sentences.join(" ");
    }
    if coverage.settled() == 0 {
        sentences.push(context.with(
            "report-lead-empty",
            &[("whole", coverage.in_scope.into()), ("questions", context.questions_word().into())],
        ));
    } else if let Some((measure, score)) = context.judged_total() {
        sentences.push(total(context, measure, score));
    } else if context.questionnaire.ladder().is_empty() {
        sentences.extend(counts(context).or_else(|| answered(context)));
    } else {
        sentences.extend(rung(context));
    }
    match context.input.verdict {
        None => sentences.push(context.say("report-lead-no-target")),
        // What is missing to the next band was said.
        Some(found) if asks_for_next_band(context, found) => {}
        Some(found) => sentences.push(verdict(context, found)),
    }
    if context.judged_total().is_none() && !context.questionnaire.ladder().is_empty() {
        sentences.extend(lowest(context));
    }
    sentences.join(" ")
}

fn total(context: &Context<'_>, measure: &Measure, score: &Score) -> String {
    let name = context.measure_name(measure);
    let Some(value) = score.value() else {
        return context.with("report-lead-no-value", &[("measure", name.into())]);
    };
    let figure = context.figure(value, Whose::Total, measure);
    let mut of = context.range(score);
    let mut sentence = String::new();
    if let Some(band) = band_of(score, Whose::Total, measure) {
        of = format!("{of} – {}", band_name(band));
        let next = measure.bands().iter().find(|next| next.of == Whose::Total.bands() && next.from > *value);
        if let Some(next) = next {
            let missing = context.missing(value, &next.from, Whose::Total, measure);
            let arguments = [("points", missing.into()), ("band", band_name(next).into())];
            sentence = format!(" {}", context.with("report-lead-next", &arguments));
        }
    }
    let arguments = [("measure", name.into()), ("value", figure.into()), ("range", of.into())];
    format!("{}{sentence}", context.with("report-lead-total", &arguments))
}

fn rung(context: &Context<'_>) -> Option<String> {
    match context.input.rung.and_then(|id| context.questionnaire.profile(id.as_str())) {
        // The sentence about the target says the same.
        Some(profile) if reached(context) && context.profile().is_some_and(|target| target.id() == profile.id()) => {
            None
        }
        Some(profile) => Some(context.with("report-lead-rung", &[("profile", profile.title().into())])),
        // Where the first is aimed at, the sentence about the target says it.
        None if context.profile().is_some_and(|target| context.questionnaire.ladder().first() == Some(target.id())) => {
            None
        }
        None => {
            let count = context.questionnaire.ladder().len();
            Some(context.with("report-lead-no-rung", &[("count", count.into())]))
        }
    }
}

/// The one scale of the questions that apply, and how many of them stand at each of its steps; nothing where there are several
/// scales, or where the version to share hides levels.
fn on_one_scale<'a>(context: &Context<'a>) -> Option<(&'a Scale, Vec<usize>)> {
    let asked = context.questionnaire.questions().iter().filter(|question| context.assessment.is_in_scope(question));
    let mut asked = asked.peekable();
    let scale = asked.peek()?.scale();
    let mut counts = vec![0; scale.steps().len()];
    for question in asked {
        if question.scale().id() != scale.id() {
            return None;
        }
        if let Some(step) = charts::stands_at(context, question).and_then(|id| scale.step(id)) {
            counts[step] += 1;
        }
    }
    (!context.redact.answers).then_some((scale, counts))
}

/// How many stand at each level, from the highest, in the scale's own words; beside it what has none.
fn counts(context: &Context<'_>) -> Option<String> {
    let (scale, counts) = on_one_scale(context)?;
    let coverage = context.input.scorecard.coverage();
    let levels = scale.steps().iter().zip(counts).rev();
    let levels: Vec<String> = levels.map(|(level, count)| context.pair(level.label(), &count.to_string())).collect();
    let mut beside = Vec::new();
    if coverage.open() > 0 {
        beside.push(context.with("report-open-count", &[("count", coverage.open().into())]));
    }
    let mut outside = coverage.not_applicable;
    for level in scale.levels().iter().filter(|level| level.is_not_applicable()) {
        let given = context.input.scorecard.questions().iter();
        let count = given.filter(|found| found.level.as_ref() == Some(level.id())).count();
        outside = outside.saturating_sub(count);
        if count > 0 {
            beside.push(context.pair(level.label(), &count.to_string()));
        }
    }
    if outside > 0 {
        beside.push(context.with("report-targets-not-applicable", &[("count", outside.into())]));
    }
    let beside = if beside.is_empty() { String::new() } else { format!(" ({})", beside.join(", ")) };
    let arguments = [
        ("counts", levels.join(", ").into()),
        ("whole", (coverage.in_scope - coverage.not_applicable).into()),
        ("questions", context.questions_word().into()),
        ("beside", beside.into()),
    ];
    Some(context.with("report-lead-counts", &arguments))
}

/// How many stand at the lowest level: what no mean shows.
fn lowest(context: &Context<'_>) -> Option<String> {
    let (scale, counts) = on_one_scale(context)?;
    let count = counts.first().copied().filter(|count| *count > 0)?;
    let arguments = [
        ("count", count.into()),
        ("questions", if count == 1 { context.question_word() } else { context.questions_word() }.into()),
        ("level", context.level_in_words(scale.lowest()).into()),
    ];
    Some(context.with("report-lead-lowest", &arguments))
}

/// How much is answered, where the model has neither a total nor a ladder.
fn answered(context: &Context<'_>) -> Option<String> {
    let coverage = context.input.scorecard.coverage();
    let arguments = [
        ("part", coverage.settled().into()),
        ("whole", coverage.in_scope.into()),
        ("questions", context.questions_word().into()),
    ];
    (coverage.settled() > 0).then(|| context.with("report-lead-answered", &arguments))
}

fn reached(context: &Context<'_>) -> bool {
    context.input.verdict.is_some_and(|verdict| verdict.status == VerdictStatus::Reached)
}

fn verdict(context: &Context<'_>, verdict: &Verdict<'_>) -> String {
    let profile = verdict.profile.title();
    if counts_nothing(verdict) {
        let id = match verdict.status {
            VerdictStatus::Reached => "report-lead-only-reached",
            VerdictStatus::Open => "report-lead-only-open",
            VerdictStatus::Short => "report-lead-only-short",
            VerdictStatus::NotJudged => "report-lead-not-judged",
        };
        return context.with(id, &[("profile", profile.into())]);
    }
    if verdict.status == VerdictStatus::NotJudged {
        return context.with("report-lead-not-judged", &[("profile", profile.into())]);
    }
    let open = open_targets(verdict);
    let short = verdict.of - verdict.met - open;
    let counts = [("met", verdict.met.into()), ("of", verdict.of.into()), ("profile", profile.into())];
    let mut sentences = vec![context.with("report-lead-targets", &counts)];
    let rest = [("short", short.into()), ("open", open.into())];
    sentences.extend(match (short, open) {
        (0, 0) => None,
        (_, 0) => Some(context.with("report-lead-targets-short", &rest)),
        (0, _) => Some(context.with("report-lead-targets-open", &rest)),
        _ => Some(context.with("report-lead-targets-both", &rest)),
    });
    if verdict.not_applicable > 0 {
        // Outside the count: in a sentence of their own.
        sentences.push(context.with("report-lead-targets-outside", &[("count", verdict.not_applicable.into())]));
    }
    sentences.join(" ")
}

/// Whether a profile that is not reached asks for nothing but the next band of the total.
fn asks_for_next_band(context: &Context<'_>, verdict: &Verdict<'_>) -> bool {
    let Some((measure, score)) = context.judged_total() else { return false };
    let of_total = measure.bands_of(Whose::Total.bands());
    let next = score.value().and_then(|value| of_total.map(|band| &band.from).find(|from| *from > value));
    let asked = next.is_some() && context.asked_value(Whose::Total, measure) == next;
    counts_nothing(verdict) && asked && verdict.status == VerdictStatus::Short
}

/// Whether a profile asks for one figure alone: "0 of 1" would say nothing.
pub(super) fn counts_nothing(verdict: &Verdict<'_>) -> bool {
    verdict.of == 1 && verdict.targets.iter().all(|target| !matches!(target.target, Target::Question(..)))
}

pub(super) fn open_targets(verdict: &Verdict<'_>) -> usize {
    verdict.targets.iter().filter(|target| target.status == TargetStatus::Open).count()
}
