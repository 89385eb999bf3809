//! Charts, each with the same in words.

use num_rational::BigRational;
use num_traits::ToPrimitive;

use super::context::{Context, capital, has_number, share, step_share};
use super::document::{Axis, Block, Chart, ChartKind, HeatField, HeatRow, HeatState, Legend};
use super::scores::{Whose, band_mark, share_in};
use super::text::NOTHING;
use crate::assessment::State;
use crate::questionnaire::{Domain, Level, LevelId, Measure, Question, Scale};
use crate::scoring::Score;

/// An axis with the texts of its marks, for the chart in words.
struct Point {
    axis: Axis,
    then: Option<String>,
    target: Option<String>,
    after: Option<String>,
    open: Option<String>,
}

/// The scores of domains now, last time, with the targets, and what is open.
pub(super) fn domains(context: &Context<'_>, domains: &[&Domain], measure: &Measure) -> Option<Block> {
    let scored: Vec<(&Domain, &Score)> = domains
        .iter()
        .filter_map(|domain| context.score(Whose::Domain(domain), measure).map(|score| (*domain, score)))
        .collect();
    let [(domain, first), _, ..] = scored.as_slice() else { return None };
    let word = context.questionnaire.structure().get(domain.depth()).map_or("", |word| word.word.as_str());
    let arguments = [("measure", context.measure_name(measure).into()), ("word", word.into())];
    let title = &context.with("report-domain-scores", &arguments);
    let (min, max) = (first.min(), first.max());
    let alike = scored.iter().all(|(_, score)| score.min() == min && score.max() == max);
    let asked = scored.iter().any(|(domain, _)| context.asked_value(Whose::Domain(domain), measure).is_some());
    let points: Vec<Point> = scored
        .iter()
        .map(|(domain, score)| {
            let mut point = point(context, score, Whose::Domain(domain), measure, asked);
            domain.title().clone_into(&mut point.axis.label);
            if !alike {
                point.axis.now_text = context.with(
                    "report-out-of",
                    &[("value", point.axis.now_text.into()), ("max", context.number(score.max()).into())],
                );
            }
            point
        })
        .collect();
    let legend = legend(context, &points);
    let alternative = in_words(context, title, &points);
    let axes = points.into_iter().map(|point| point.axis).collect();
    let kind = if alike {
        ChartKind::Bars { bars: axes, ticks: ticks(context, min, max), legend }
    } else {
        ChartKind::Journey { lines: axes, ticks: Vec::new(), legend }
    };
    Some(chart(title, alternative, kind))
}

/// The total then, now and at the target, on a line with its bands.
pub(super) fn total(context: &Context<'_>, measure: &Measure) -> Option<Block> {
    let score = context.score(Whose::Total, measure)?;
    let title = context.measure_name(measure);
    let asked = context.asked_value(Whose::Total, measure).is_some();
    let mut point = point(context, score, Whose::Total, measure, asked);
    point.axis.label = context.say("report-total");
    let of_total = || measure.bands_of(Whose::Total.bands());
    let mut bands: Vec<(f32, String)> =
        of_total().map(|band| (share_in(&band.from, score), band_mark(band))).filter(|(at, _)| *at < 1.0).collect();
    bands.sort_by(|one, other| one.0.total_cmp(&other.0));
    let points = [point];
    let legend = legend(context, &points);
    let alternative = in_words(context, &title, &points);
    let [point] = points;
    let line = point.axis;
    if bands.is_empty() {
        let ticks = ticks(context, score.min(), score.max());
        return Some(chart(&title, alternative, ChartKind::Journey { lines: vec![line], ticks, legend }));
    }
    let from = of_total().map(|band| &band.from);
    let mut limits: Vec<(f32, String)> = from
        .chain([score.min(), score.max()])
        .map(|value| (share_in(value, score), context.threshold(value)))
        .filter(|(at, _)| (0.0..=1.0).contains(at))
        .collect();
    limits.sort_by(|one, other| one.0.total_cmp(&other.0));
    limits.dedup();
    Some(chart(&title, alternative, ChartKind::Bands { line: Box::new(line), bands, limits, legend }))
}

fn point(context: &Context<'_>, score: &Score, whose: Whose<'_>, measure: &Measure, asked: bool) -> Point {
    let then = context.input.earlier.and_then(|earlier| {
        let then = context.score_in(earlier.scorecard, whose, measure)?;
        // On another range the same figure would mean something else.
        (then.min() == score.min() && then.max() == score.max()).then(|| then.value())?
    });
    let target = context.asked_value(whose, measure).filter(|_| asked);
    // Where nothing is asked of a score itself, the end of the roadmap says where it is going.
    let after = context.reachable(whose, measure).filter(|_| !asked).and_then(Score::value);
    let figure = |value: &BigRational| context.figure(value, whose, measure);
    let open = (score.low() != score.high()).then(|| (share_in(score.low(), score), share_in(score.high(), score)));
    Point {
        then: then.map(figure),
        target: target.map(|value| context.threshold(value)),
        after: after.map(figure),
        open: context.open_range(score, whose, measure),
        axis: Axis {
            label: String::new(),
            now: score.value().map(|value| share_in(value, score)),
            now_text: context.score_figure(Some(score), whose, measure),
            then: then.map(|value| share_in(value, score)),
            target: target.map(|value| share_in(value, score)),
            target_text: target.map(|value| context.threshold(value)).unwrap_or_default(),
            after: after.map(|value| share_in(value, score)),
            after_text: after.map(figure).unwrap_or_default(),
            open,
        },
    }
}

/// The questions of a domain against their targets: a radar of 3 to 18 on one scale, bars otherwise; nothing where a table
/// of a few rows says as much.
pub(super) fn questions(context: &Context<'_>, domain: &Domain, questions: &[&Question]) -> Vec<Block> {
    let scales = context.questionnaire.scales().iter();
    scales
        .filter_map(|scale| {
            let on_scale: Vec<&Question> = questions
                .iter()
                .copied()
                .filter(|question| question.scale() == scale.id() && counts(context, question))
                .collect();
            // Where all stands at the lowest level of a coarse scale there is nothing to draw.
            let coarse = scale.steps().len() < GRADES;
            let shown = |level: &LevelId| !coarse || scale.step(level).is_some_and(|step| step > 0);
            let any = on_scale.iter().any(|question| stands_at(context, question).is_some_and(shown));
            let few = if coarse { FEW } else { 1 };
            (any && on_scale.len() > few).then(|| questions_on(context, domain, &on_scale, scale))
        })
        .collect()
}

/// A scale of fewer levels makes no area worth seeing.
const GRADES: usize = 4;
/// Of so many questions on such a scale the table says all.
const FEW: usize = 3;

/// Whether a question has a place on a chart: what is not applicable has none.
fn counts(context: &Context<'_>, question: &Question) -> bool {
    !matches!(context.assessment.state(question), State::NotApplicable | State::NotInScope)
}

/// Where each level stands on its scale: by its value, so that a length is worth what it shows; by its step where levels have
/// no values.
fn places(scale: &Scale) -> Vec<f32> {
    let steps = scale.steps();
    let values: Option<Vec<&BigRational>> = steps.iter().map(Level::value).collect();
    match values.as_deref() {
        Some([low, .., high]) if low < high => {
            values.iter().flatten().map(|value| share(value, low, high).clamp(0.0, 1.0)).collect()
        }
        _ => (0..steps.len()).map(|step| step_share(step, steps.len())).collect(),
    }
}

fn questions_on(context: &Context<'_>, domain: &Domain, questions: &[&Question], scale: &Scale) -> Block {
    let steps = scale.steps();
    let places = places(scale);
    let place = |level: &LevelId| scale.step(level).and_then(|step| places.get(step).copied());
    let title = &context.with(
        if questions.iter().any(|question| context.target(question.id()).is_some()) {
            "report-radar-target"
        } else {
            "report-radar"
        },
        &[("domain", domain.title().into())],
    );
    // Levels without numbers are called by their names: their values are figures of the formula.
    let named = |level: &Level| if has_number(level) { context.level_mark(level) } else { level.label().to_owned() };
    let mark = |level: &LevelId| scale.level(level.as_str()).map(named);
    let points: Vec<Point> = questions
        .iter()
        .map(|question| {
            let now = stands_at(context, question);
            let then = context.input.earlier.and_then(|earlier| {
                let entry = earlier.assessment.questionnaire().question(question.id().as_str())?;
                earlier.assessment.level(entry).map(crate::questionnaire::Level::id)
            });
            let target = context.target(question.id());
            Point {
                then: then.and_then(mark),
                target: target.and_then(mark),
                after: None,
                open: None,
                axis: Axis {
                    label: format!("{} {}", question.id(), question.title()),
                    now: now.and_then(place),
                    now_text: now.and_then(mark).unwrap_or_else(|| without_level(context, question)),
                    then: then.and_then(place),
                    target: target.and_then(place),
                    ..Axis::default()
                },
            }
        })
        .collect();
    let legend = legend(context, &points);
    let alternative = in_words(context, title, &points);
    let axes: Vec<Axis> = points.into_iter().map(|point| point.axis).collect();
    let ticks: Vec<(f32, String)> = places.iter().copied().zip(steps.iter().map(named)).collect();
    let open = axes.iter().filter(|axis| axis.now.is_none()).count();
    let flat = axes.iter().all(|axis| axis.now.is_none_or(|now| now <= 0.0));
    // Dots that float or all lie in the centre show nothing; bars still do.
    let legible = steps.len() >= GRADES && open * 4 < axes.len() && !flat;
    let kind = if legible && (3..=18).contains(&axes.len()) {
        ChartKind::Radar { axes, rings: ticks, legend }
    } else {
        ChartKind::Bars { bars: axes, ticks, legend }
    };
    chart(title, alternative, kind)
}

/// The level that counts, or the one that was given where the headline leaves the question out.
pub(super) fn stands_at<'a>(context: &Context<'a>, question: &Question) -> Option<&'a LevelId> {
    let found = context.input.scorecard.question(question.id())?;
    (found.state == State::Answered).then_some(found.counts.as_ref().or(found.level.as_ref()))?
}

/// What stands in a small field where no level does.
fn without_level(context: &Context<'_>, question: &Question) -> String {
    match context.assessment.state(question) {
        State::NotApplicable | State::NotInScope => context.say("report-mark-not-applicable"),
        State::Unknown => UNKNOWN.to_owned(),
        _ => NOTHING.to_owned(),
    }
}

/// The mark of a question that nobody could answer.
const UNKNOWN: &str = "?";

/// Every question as a field, one chart a scale.
pub(super) fn heat_maps(context: &Context<'_>) -> Vec<Block> {
    let questionnaire = context.questionnaire;
    let mut found = Vec::new();
    for scale in questionnaire.scales() {
        let steps = scale.steps();
        // A row for each domain at the top: rows of one or two fields would be mostly white.
        let rows: Vec<HeatRow> = questionnaire
            .top_domains()
            .map(|domain| {
                let asked = questionnaire
                    .questions_below(domain)
                    .into_iter()
                    .filter(|question| context.assessment.is_in_scope(question));
                let fields = asked.filter(|question| question.scale() == scale.id());
                let fields = fields.map(|question| heat_field(context, question, scale)).collect();
                HeatRow { label: domain.title().to_owned(), fields }
            })
            .filter(|row| !row.fields.is_empty())
            .collect();
        if rows.is_empty() {
            continue;
        }
        let title = context.with("report-heat-map", &[("questions", capital(&context.questions_word()).into())]);
        let said = rows.iter().map(|row| {
            let fields: Vec<String> =
                row.fields.iter().map(|field| format!("{} {}", field.label, field.text)).collect();
            sentence(context, &row.label, &fields)
        });
        let alternative = std::iter::once(title.clone()).chain(said).collect::<Vec<_>>().join(". ");
        let steps = steps.iter().map(|level| context.level_legend(level)).collect();
        let unknown = rows.iter().flat_map(|row| &row.fields).any(|field| field.text == UNKNOWN);
        let blank = if unknown {
            context.with("report-state-open-marks", &[("mark", UNKNOWN.into())])
        } else {
            context.say("report-state-open")
        };
        let not_applicable = context.say("state-not-applicable");
        found.push(chart(&title, alternative, ChartKind::HeatMap { rows, steps, blank, not_applicable }));
    }
    found
}

fn heat_field(context: &Context<'_>, question: &Question, scale: &Scale) -> HeatField {
    let at = stands_at(context, question);
    let level = at.and_then(|id| scale.level(id.as_str()));
    let state = match (at.and_then(|id| scale.step(id)), context.assessment.state(question)) {
        (Some(step), _) => HeatState::Step(step, scale.steps().len()),
        (None, State::NotApplicable) => HeatState::NotApplicable,
        (None, _) => HeatState::Blank,
    };
    let text = level.map_or_else(|| without_level(context, question), |level| context.level_mark(level));
    HeatField { label: question.id().to_string(), text, state }
}

/// How many questions stand at each level, one chart a scale.
pub(super) fn distributions(context: &Context<'_>) -> Vec<Block> {
    let questionnaire = context.questionnaire;
    let mut found = Vec::new();
    for scale in questionnaire.scales() {
        let steps = scale.steps();
        let mut rows: Vec<(String, Vec<usize>)> = Vec::new();
        for domain in questionnaire.top_domains() {
            let mut counts = vec![0; steps.len() + 2];
            for question in questionnaire.questions_below(domain) {
                let state = context.assessment.state(question);
                if question.scale() != scale.id() || state == State::NotInScope {
                    continue;
                }
                let step = stands_at(context, question).and_then(|id| scale.step(id));
                let at = match (step, state) {
                    (Some(step), _) => step,
                    (None, State::NotApplicable) => steps.len() + 1,
                    (None, _) => steps.len(),
                };
                counts[at] += 1;
            }
            if counts.iter().sum::<usize>() > 0 {
                rows.push((domain.title().to_owned(), counts));
            }
        }
        if rows.is_empty() {
            continue;
        }
        let mut names: Vec<String> = steps.iter().map(|level| context.level_legend(level)).collect();
        names.push(context.say("report-state-open"));
        names.push(context.say("state-not-applicable"));
        let title = context.with("report-distribution", &[("questions", capital(&context.questions_word()).into())]);
        let said = rows.iter().map(|(label, counts)| {
            let parts: Vec<String> = counts
                .iter()
                .zip(&names)
                .filter(|(count, _)| **count > 0)
                .map(|(count, name)| context.pair(name, &count.to_string()))
                .collect();
            sentence(context, label, &parts)
        });
        let alternative = std::iter::once(title.clone()).chain(said).collect::<Vec<_>>().join(". ");
        found.push(chart(&title, alternative, ChartKind::Distribution { rows, steps: names }));
    }
    found
}

fn chart(title: &str, alternative: String, kind: ChartKind) -> Block {
    Block::Chart(Chart { title: title.to_owned(), alternative, kind })
}

fn sentence(context: &Context<'_>, label: &str, parts: &[String]) -> String {
    context.pair(label, &parts.join(", "))
}

/// The marks that the chart has, by their names.
fn legend(context: &Context<'_>, points: &[Point]) -> Legend {
    let name = |any: bool, id: &str| any.then(|| context.say(id));
    Legend {
        now: name(points.iter().any(|point| point.axis.now.is_some()), "report-now"),
        then: points.iter().any(|point| point.axis.then.is_some()).then(|| context.then_name()),
        target: name(points.iter().any(|point| point.axis.target.is_some()), "report-target"),
        after: name(points.iter().any(|point| point.axis.after.is_some()), "report-after-roadmap"),
        open: name(points.iter().any(|point| point.axis.open.is_some()), "report-still-open"),
    }
}

/// The chart in words: every label with its figures.
fn in_words(context: &Context<'_>, title: &str, points: &[Point]) -> String {
    let names = [
        context.then_name(),
        context.say("report-target"),
        context.say("report-after-roadmap"),
        context.say("report-still-open"),
    ];
    let said = points.iter().map(|point| {
        let mut parts = vec![point.axis.now_text.clone()];
        for (name, text) in names.iter().zip([&point.then, &point.target, &point.after, &point.open]) {
            if let Some(text) = text {
                parts.push(context.pair(name, text));
            }
        }
        sentence(context, &point.axis.label, &parts)
    });
    std::iter::once(title.to_owned()).chain(said).collect::<Vec<_>>().join(". ")
}

/// Marks of a range: every whole number of a short one, else five.
fn ticks(context: &Context<'_>, min: &BigRational, max: &BigRational) -> Vec<(f32, String)> {
    let width = max - min;
    let whole = |count: usize| BigRational::from_integer(count.into());
    let parts = match width.to_integer().to_usize() {
        Some(few @ 1..=6) if width.is_integer() => few,
        _ => 4,
    };
    (0..=parts)
        .map(|part| {
            let value = min + &width * whole(part) / whole(parts);
            (share(&value, min, max), context.number(&value))
        })
        .collect()
}
