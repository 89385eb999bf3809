//! `explain`: how a score is calculated, down to the answers.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, Zero};

use super::arguments::{Explain, ListFormat};
use super::context::Context;
use super::display::Display;
use super::figures::Figures;
use super::load::{Aim, load};
use super::stop::Stop;
use super::wording;
use crate::analysis::{Evaluation, Explanation, NextStep, Subject, explain as explained, next_steps};
use crate::assessment::State;
use crate::language::{Words, difference, number};
use crate::questionnaire::{Combine, Domain, Measure, MeasureId, Questionnaire, Rule};
use crate::render::json;
use crate::render::table::Grid;
use crate::scoring::{Exclusion, Score};

pub(super) fn explain(context: &Context, arguments: &Explain) -> Result<(), Stop> {
    let aim = Aim { supposed: &arguments.suppose, ..Aim::default() };
    let loaded = load(context, &arguments.file, aim, arguments.format.reader())?;
    let evaluation = loaded.evaluation(&[]);
    let subjects = subjects(context, &evaluation, arguments.id.as_deref())?;
    let questionnaire = loaded.assessment.questionnaire();
    let mut found: Vec<(MeasureId, Explanation, Vec<NextStep>)> = Vec::new();
    for measure in questionnaire.measures() {
        for subject in &subjects {
            let explanation = explained(&loaded.assessment, &evaluation.scorecard, measure, subject);
            let Some(explanation) = explanation.filter(has_figure) else { continue };
            let scored = (&evaluation.scenario, &evaluation.scorecard);
            let next = next_steps(&loaded.assessment, scored, measure, subject);
            found.push((measure.id().clone(), explanation, next));
        }
    }
    match arguments.format {
        ListFormat::Json => context.write(&json::explain(&evaluation, &found)?),
        ListFormat::Table => context.write(text(context, &evaluation, &found).as_bytes()),
    }
}

/// Whether there is something to explain: a rule that gives a score, or a question that the measure counts.
fn has_figure(explanation: &Explanation) -> bool {
    match &explanation.rule {
        Some(rule) => rule.combine != Combine::None,
        None => explanation.left_out != Some(Exclusion::OtherMeasure),
    }
}

/// What the command line names; without a name the total, or every outermost domain where the model has no total.
fn subjects(context: &Context, evaluation: &Evaluation<'_>, id: Option<&str>) -> Result<Vec<Subject>, Stop> {
    let questionnaire = evaluation.assessment.questionnaire();
    let has_total = questionnaire.measures().iter().any(|measure| measure.total().combine != Combine::None);
    match id {
        Some("total") if !has_total => Err(context.usage("explain-no-total", &[])),
        Some("total") => Ok(vec![Subject::Total]),
        None if has_total => Ok(vec![Subject::Total]),
        None => Ok(questionnaire.top_domains().map(|domain| Subject::Domain(domain.id().clone())).collect()),
        Some(id) => {
            if let Some(domain) = questionnaire.domain(id) {
                return Ok(vec![Subject::Domain(domain.id().clone())]);
            }
            if let Some(question) = questionnaire.question(id) {
                return Ok(vec![Subject::Question(question.id().clone())]);
            }
            let domains = questionnaire.domains().iter().map(|domain| domain.id().as_str());
            let questions = questionnaire.questions().iter().map(|question| question.id().as_str());
            Err(context.names_nothing("question", id, domains.chain(questions)))
        }
    }
}

fn text(context: &Context, evaluation: &Evaluation<'_>, found: &[(MeasureId, Explanation, Vec<NextStep>)]) -> String {
    let (words, display) = (context.words(), Display::of(context));
    let questionnaire = evaluation.assessment.questionnaire();
    let mut text = display.heading(&wording::heading(words, evaluation.assessment));
    if let Some(line) = wording::supposed(words, &evaluation.scorecard) {
        text.push_str(&display.wrapped(&line));
    }
    for (measure, explanation, next) in found {
        let Some(measure) = questionnaire.measure(measure) else { continue };
        let view = View { words, questionnaire, evaluation, measure };
        text.push('\n');
        text.push_str(&display.heading(&view.title(explanation)));
        if !explanation.parts.is_empty() {
            text.push_str(&display.drawn(words, &view.grid(explanation, display.plain)));
        }
        for line in view.lines(explanation, next) {
            text.push_str(&display.wrapped(&line));
        }
    }
    text
}

struct View<'a> {
    words: &'a Words,
    questionnaire: &'a Questionnaire,
    evaluation: &'a Evaluation<'a>,
    measure: &'a Measure,
}

impl View<'_> {
    fn name(&self, subject: &Subject) -> String {
        match subject {
            Subject::Total => self.words.text("score-total"),
            Subject::Domain(id) => {
                let title = self.questionnaire.domain(id.as_str()).map_or("", Domain::title);
                format!("{id} {title}")
            }
            Subject::Question(id) => {
                let title = self.questionnaire.question(id.as_str()).map_or("", |question| question.title());
                format!("{id} {title}")
            }
        }
    }

    fn score(&self, subject: &Subject) -> Option<(&Score, Option<&Domain>)> {
        let card = &self.evaluation.scorecard;
        match subject {
            Subject::Total => Some((card.total(self.measure.id())?, None)),
            Subject::Domain(id) => {
                let score = card.domain(id)?.score(self.measure.id())?;
                Some((score, self.questionnaire.domain(id.as_str())))
            }
            Subject::Question(_) => None,
        }
    }

    /// "H Human resources: 1.33 of 0–4 – mean of the parts, by weight".
    fn title(&self, found: &Explanation) -> String {
        let mut text = self.name(&found.subject);
        if self.questionnaire.measures().len() > 1 {
            text = format!("{} · {text}", self.measure.title());
        }
        if let Some((score, domain)) = self.score(&found.subject) {
            let figures = Figures::of(self.evaluation, self.measure, domain);
            text = format!("{text}: {}", figures.score(self.words, Some(score)));
        } else if let Some(value) = &found.value {
            text = format!("{text}: {}", number(self.words.language(), value));
        }
        match &found.rule {
            Some(rule) => format!("{text} – {}", self.rule(rule)),
            None => text,
        }
    }

    fn rule(&self, rule: &Rule) -> String {
        let words = self.words;
        let mut text = match &rule.combine {
            Combine::Mean => words.text("explain-rule-mean"),
            Combine::Sum => words.text("explain-rule-sum"),
            Combine::Min => words.text("explain-rule-min"),
            Combine::Max => words.text("explain-rule-max"),
            Combine::Gate { pass, .. } => words.with("explain-rule-gate", &[("pass", pass.as_str().into())]),
            Combine::Stack => words.text("explain-rule-stack"),
            Combine::None => words.text("explain-rule-none"),
        };
        if let Some(out_of) = &rule.out_of {
            let out_of = number(words.language(), out_of);
            text.push_str(&words.with("explain-out-of", &[("most", out_of.into())]));
        }
        text
    }

    fn grid(&self, found: &Explanation, plain: bool) -> Grid {
        let heads = [
            "explain-head-part",
            "explain-head-level",
            "explain-head-value",
            "explain-head-weight",
            "explain-head-share",
            "explain-head-remark",
        ];
        let mut rows = Vec::new();
        self.rows(found, &mut rows, (String::new(), plain));
        let figures = vec![2, 3, 4];
        Grid { heads: heads.map(|id| self.words.text(id)).to_vec(), rows, figures }.without_empty_columns(1)
    }

    /// The parts with theirs below; in words they are numbered, else indented.
    fn rows(&self, found: &Explanation, rows: &mut Vec<Vec<String>>, (prefix, plain): (String, bool)) {
        let count = found.parts.len();
        for (index, part) in found.parts.iter().enumerate() {
            let number_of = format!("{prefix}{}", index + 1);
            let name = self.name(&part.subject);
            let name = if plain {
                let place = [("number", number_of.as_str().into()), ("count", count.into())];
                format!("{} {name}", self.words.with("explain-number", &place))
            } else {
                format!("{}{name}", "\u{a0}\u{a0}".repeat(prefix.matches('.').count()))
            };
            let language = self.words.language();
            let level = match (&part.level, &part.counts) {
                (Some(level), Some(counts)) if level != counts => self
                    .words
                    .with("level-counts", &[("level", level.as_str().into()), ("counts", counts.as_str().into())]),
                (Some(level), _) => level.to_string(),
                (None, _) => String::new(),
            };
            rows.push(vec![
                name,
                level,
                part.value.as_ref().map_or_else(|| "–".to_owned(), |value| number(language, value)),
                part.weight.as_ref().map(|weight| number(language, weight)).unwrap_or_default(),
                part.share.as_ref().map(|share| self.exact(share)).unwrap_or_default(),
                self.remark(found, part),
            ]);
            self.rows(part, rows, (format!("{number_of}."), plain));
        }
    }

    fn remark(&self, above: &Explanation, part: &Explanation) -> String {
        let id = match &part.subject {
            Subject::Total => "total",
            Subject::Domain(id) => id.as_str(),
            Subject::Question(id) => id.as_str(),
        };
        let words = self.words;
        match part.left_out {
            Some(Exclusion::NotApplicable) => words.text("state-not-applicable"),
            Some(Exclusion::NotInScope) => words.text("state-not-in-scope"),
            Some(Exclusion::NoWeight) => words.text("explain-no-weight"),
            Some(Exclusion::OtherMeasure) => words.text("explain-other-measure"),
            Some(Exclusion::NoScore | Exclusion::UnknownLevel) => words.text("explain-no-score"),
            Some(Exclusion::Open) => words.text("explain-open"),
            None if above.blocking.iter().any(|blocking| blocking == id) => words.text("explain-blocks"),
            None => String::new(),
        }
    }

    /// A fraction that is easy to read, else a decimal.
    fn exact(&self, value: &BigRational) -> String {
        let is_short = value.denom() <= &BigInt::from(100) && value.numer().abs() <= BigInt::from(10_000);
        if is_short { value.to_string() } else { number(self.words.language(), value) }
    }

    fn lines(&self, found: &Explanation, next: &[NextStep]) -> Vec<String> {
        let words = self.words;
        let mut lines = Vec::new();
        let shown = |value: &BigRational| number(words.language(), value);
        for (value, is_offset) in [(&found.offset, true), (&found.rounding, false)] {
            let Some(value) = value.as_ref().filter(|value| !value.is_zero()) else { continue };
            let figure = [("value", self.signed(value).into())];
            lines.push(if is_offset {
                words.with("explain-offset", &figure)
            } else {
                words.with("explain-rounding", &figure)
            });
        }
        if !found.blocking.is_empty() {
            lines.push(words.with("explain-blocking", &[("ids", found.blocking.join(", ").into())]));
        }
        if let (Some(low), Some(high)) = (&found.low, &found.high)
            && low != high
        {
            lines.push(words.with("explain-range", &[("low", shown(low).into()), ("high", shown(high).into())]));
            let open = self.open(found);
            if !open.is_empty() {
                lines.push(words.with("explain-open-answers", &[("ids", open.join(", ").into())]));
            }
        }
        if let Some((score, domain)) = self.score(&found.subject) {
            lines.extend(Figures::of(self.evaluation, self.measure, domain).distances(words, score));
        }
        if !next.is_empty() {
            let steps = next.iter().map(|step| format!("{} → {}: {}", step.id, step.to, self.signed(&step.change)));
            lines.push(words.with("explain-next", &[("steps", steps.collect::<Vec<_>>().join(" · ").into())]));
        }
        lines
    }

    /// The open questions below, whose answers make the difference between the lowest and the highest figure.
    fn open(&self, found: &Explanation) -> Vec<String> {
        match &found.subject {
            Subject::Question(id) => {
                let state = self.evaluation.scorecard.question(id).map(|question| question.state);
                let is_open = state.is_some_and(State::is_open) && found.low != found.high;
                is_open.then(|| id.to_string()).into_iter().collect()
            }
            _ => found.parts.iter().flat_map(|part| self.open(part)).collect(),
        }
    }

    fn signed(&self, value: &BigRational) -> String {
        let sign = if value.is_positive() { "+" } else { "" };
        format!("{sign}{}", difference(self.words.language(), value))
    }
}
