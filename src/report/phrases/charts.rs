//! Charts, each with the same in words.

mod chosen;

pub(in crate::report) use chosen::chosen;

use std::collections::HashSet;

use num_rational::BigRational;
use num_traits::ToPrimitive;

use crate::assessment::State;
use crate::questionnaire::{Domain, Level, LevelId, Measure, Question, Scale, ScaleId};
use crate::report::document::{Axis, Block, Chart, ChartKind, HeatField, HeatRow, HeatState, Legend};
use crate::report::phrases::blocks::NOTHING;
use crate::report::phrases::scores::{Whose, band_mark, band_of, share_in};
use crate::report::phrases::{Context, capital, has_number, share, step_share};
use crate::scoring::Score;

/// An axis with the texts of its marks, for the chart in words.
#[derive(Clone)]
struct Point {
    axis: Axis,
    then: Option<String>,
    target: Option<String>,
    after: Option<String>,
    open: Option<String>,
}

/// The scores of domains now, last time, with the targets, and what is open.
pub(in crate::report) fn domains(context: &Context<'_>, domains: &[&Domain], measure: &Measure) -> Option<Block> {
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
pub(in crate::report) fn total(context: &Context<'_>, measure: &Measure) -> Option<Block> {
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
    // The words withhold a band while open answers could change it: the chart does too.
    let name = band_of(score, Whose::Total, measure).map(band_mark);
    let current = name.and_then(|name| bands.iter().position(|(_, band)| *band == name));
    Some(chart(&title, alternative, ChartKind::Bands { line: Box::new(line), bands, current, limits, legend }))
}

fn point(context: &Context<'_>, score: &Score, whose: Whose<'_>, measure: &Measure, asked: bool) -> Point {
    let then = context.input.earlier.and_then(|earlier| {
        let then = context.score_in(earlier.scorecard, whose, measure)?;
        // On another range the same figure would mean something else.
        (then.min() == score.min() && then.max() == score.max()).then(|| then.value())?
    });
    let figure = |value: &BigRational| context.figure(value, whose, measure);
    let mean = context.mean_of_targets(whose, measure).filter(|_| !asked);
    let target = context.asked_value(whose, measure).filter(|_| asked).or(mean.as_ref());
    let target_figure = target.map(|value| if asked { context.threshold(value) } else { figure(value) });
    // Where nothing is asked of a score itself, the end of the roadmap says where it is going.
    let after = context.reachable(whose, measure).filter(|_| !asked).and_then(Score::value);
    let open = (score.low() != score.high()).then(|| (share_in(score.low(), score), share_in(score.high(), score)));
    Point {
        then: then.map(figure),
        target: target_figure.clone(),
        after: after.map(figure),
        open: context.open_range(score, whose, measure),
        axis: Axis {
            label: String::new(),
            now: score.value().map(|value| share_in(value, score)),
            now_text: context.score_figure(Some(score), whose, measure),
            then: then.map(|value| share_in(value, score)),
            target: target.map(|value| share_in(value, score)),
            target_text: target_figure.unwrap_or_default(),
            after: after.map(|value| share_in(value, score)),
            after_text: after.map(figure).unwrap_or_default(),
            open,
        },
    }
}

/// The questions of a domain on a scale against their targets: a radar of 5 to 18 without open answers, bars otherwise; none for
/// fewer than five, of which the table says as much.
pub(in crate::report) fn questions(context: &Context<'_>, domain: &Domain, questions: &[&Question]) -> Vec<Block> {
    let charts = scale_groups(context).into_iter().filter_map(|group| {
        let scale = *group.scales.first()?;
        let on_scale: Vec<&Question> =
            questions.iter().copied().filter(|question| group.holds(question) && counts(context, question)).collect();
        // Where every answer is the lowest level of a coarse scale there is nothing to draw.
        let coarse = scale.steps().len() < GRADES;
        let shown = |level: &LevelId| !coarse || scale.step(level).is_some_and(|step| step > 0);
        let any = on_scale.iter().any(|question| stands_at(context, question).is_some_and(shown));
        (any && on_scale.len() >= LEAST).then(|| questions_on(context, domain, &on_scale, scale))
    });
    charts.collect()
}

/// A scale of fewer levels makes no area worth seeing.
const GRADES: usize = 4;
/// The table says as much of fewer questions.
const LEAST: usize = 5;

/// Scales with the same levels and values: one answer set, however often it was written down.
pub(in crate::report) struct ScaleGroup<'a> {
    /// The scales, in the order of the questionnaire.
    pub(in crate::report) scales: Vec<&'a Scale>,
}

impl ScaleGroup<'_> {
    /// Whether a question is answered on one of these scales.
    pub(in crate::report) fn holds(&self, question: &Question) -> bool {
        self.scales.iter().any(|scale| scale.id() == question.scale().id())
    }

    /// What the group is called next to others: its labels from lowest to highest.
    pub(in crate::report) fn name(&self) -> String {
        let Some(scale) = self.scales.first() else { return String::new() };
        let (lowest, highest) = (scale.lowest().label(), scale.highest().label());
        if lowest == highest { lowest.to_owned() } else { format!("{lowest} – {highest}") }
    }
}

/// The scales of the questions that are asked, those with the same ids and values in one group.
pub(in crate::report) fn scale_groups<'a>(context: &Context<'a>) -> Vec<ScaleGroup<'a>> {
    let questionnaire = context.questionnaire;
    let used: HashSet<&ScaleId> = questionnaire.questions().iter().map(|question| question.scale().id()).collect();
    let same = |one: &Scale, other: &Scale| {
        one.steps().len() == other.steps().len()
            && one.steps().iter().zip(other.steps()).all(|(a, b)| a.id() == b.id() && a.value() == b.value())
    };
    let mut groups: Vec<ScaleGroup<'a>> = Vec::new();
    for scale in questionnaire.scales().filter(|scale| used.contains(scale.id())) {
        match groups.iter_mut().find(|group| group.scales.first().is_some_and(|first| same(first, scale))) {
            Some(group) => group.scales.push(scale),
            None => groups.push(ScaleGroup { scales: vec![scale] }),
        }
    }
    groups
}

/// The name of a step of a group for a legend: its label, or the number alone where the scales call it differently.
fn legend_of(context: &Context<'_>, group: &ScaleGroup<'_>, step: usize) -> String {
    let levels: Vec<&Level> = group.scales.iter().filter_map(|scale| scale.steps().get(step)).collect();
    match levels.as_slice() {
        [first, rest @ ..] if rest.iter().all(|level| level.label() == first.label()) => context.level_legend(first),
        [first, ..] => context.level_mark(first),
        [] => String::new(),
    }
}

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
                    // The table below has the names; a small chart has no room for them.
                    label: question.id().to_string(),
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
    let said = points.iter().zip(questions).map(|(point, question)| {
        let label = format!("{} {}", question.id(), question.title());
        Point { axis: Axis { label, ..point.axis.clone() }, ..point.clone() }
    });
    let alternative = in_words(context, title, &said.collect::<Vec<_>>());
    let axes: Vec<Axis> = points.into_iter().map(|point| point.axis).collect();
    let ticks: Vec<(f32, String)> = places.iter().copied().zip(steps.iter().map(named)).collect();
    let open = axes.iter().filter(|axis| axis.now.is_none()).count();
    // An area around the centre shows nothing, and one with an open corner cannot be drawn; bars can.
    let flat = axes.iter().all(|axis| axis.now.is_none_or(|now| now <= 0.25));
    let legible = steps.len() >= GRADES && open == 0 && !flat;
    let kind = if legible && (LEAST..=18).contains(&axes.len()) {
        ChartKind::Radar { axes, rings: ticks, legend }
    } else {
        ChartKind::Bars { bars: axes, ticks, legend }
    };
    chart(title, alternative, kind)
}

/// The level that counts, or the one that was given where the headline leaves the question out.
pub(in crate::report) fn stands_at<'a>(context: &Context<'a>, question: &Question) -> Option<&'a LevelId> {
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

/// Every question as a field, one chart for each answer set; fields below their target are marked.
pub(in crate::report) fn heat_maps(context: &Context<'_>) -> Vec<Block> {
    let questionnaire = context.questionnaire;
    let groups = scale_groups(context);
    let several = groups.len() > 1;
    let mut found = Vec::new();
    for group in &groups {
        let Some(scale) = group.scales.first() else { continue };
        // A row for each domain at the top: rows of one or two fields would be mostly white.
        let rows: Vec<HeatRow> = questionnaire
            .top_domains()
            .map(|domain| {
                let asked = questionnaire
                    .questions_below(domain)
                    .into_iter()
                    .filter(|question| context.assessment.is_in_scope(question));
                let fields = asked.filter(|question| group.holds(question));
                HeatRow {
                    label: domain.title().to_owned(),
                    fields: fields.map(|question| heat_field(context, question)).collect(),
                }
            })
            .filter(|row| !row.fields.is_empty())
            .collect();
        if rows.is_empty() {
            continue;
        }
        let mut title = context.with("report-heat-map", &[("questions", capital(&context.questions_word()).into())]);
        if several {
            title = context.pair(&title, &group.name());
        }
        let said = rows.iter().map(|row| {
            let below = context.say("report-below-target");
            let fields: Vec<String> = row
                .fields
                .iter()
                .map(|field| {
                    let gap = if field.is_gap { format!(" ({below})") } else { String::new() };
                    format!("{} {}{gap}", field.label, field.text)
                })
                .collect();
            sentence(context, &row.label, &fields)
        });
        let alternative = std::iter::once(title.clone()).chain(said).collect::<Vec<_>>().join(". ");
        let steps = (0..scale.steps().len()).map(|step| legend_of(context, group, step)).collect();
        let fields = || rows.iter().flat_map(|row| &row.fields);
        let blank = if fields().any(|field| field.text == UNKNOWN) {
            context.with("report-state-open-marks", &[("mark", UNKNOWN.into())])
        } else {
            context.say("report-state-open")
        };
        let gap = fields().any(|field| field.is_gap).then(|| context.say("report-below-target"));
        let not_applicable = context.say("state-not-applicable");
        found.push(chart(&title, alternative, ChartKind::HeatMap { rows, steps, blank, not_applicable, gap }));
    }
    found
}

fn heat_field(context: &Context<'_>, question: &Question) -> HeatField {
    let scale = question.scale();
    let at = stands_at(context, question);
    let level = at.and_then(|id| scale.level(id.as_str()));
    let step = at.and_then(|id| scale.step(id));
    let state = match (step, context.assessment.state(question)) {
        (Some(step), _) => HeatState::Step(step, scale.steps().len()),
        (None, State::NotApplicable) => HeatState::NotApplicable,
        (None, _) => HeatState::Blank,
    };
    let target = context.target(question.id()).and_then(|target| scale.step(target));
    let text = level.map_or_else(|| without_level(context, question), |level| context.level_mark(level));
    HeatField {
        label: question.id().to_string(),
        text,
        state,
        is_gap: step.zip(target).is_some_and(|(step, target)| step < target),
    }
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
