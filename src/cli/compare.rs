//! `compare`: what changed since the assessment before and why, and the trend.

use std::path::Path;

use num_rational::BigRational;
use num_traits::{Signed, Zero};

use super::arguments::{Compare, CompareFormat};
use super::context::Context;
use super::display::Display;
use super::exchange::as_junit;
use super::figures::Figures;
use super::gates;
use super::load::{Aim, Loaded, load, load_as_it_stands};
use super::scorecard::domain_name;
use super::stop::Stop;
use super::wording;
use crate::analysis::{Baseline, Caveat, Evaluation, QuestionChange, ScoreChange};
use crate::assessment::{Assessment, Kind, State};
use crate::language::{Argument, Words, date_range, difference};
use crate::problem::{Source, visible};
use crate::questionnaire::{Domain, Measure};
use crate::render::csv;
use crate::render::json;
use crate::render::table::Grid;
use crate::scoring::{QuestionScore, Score, Scorecard};

pub(super) fn compare(context: &Context, arguments: &Compare) -> Result<(), Stop> {
    let too_few = || context.usage("compare-needs-two", &[]);
    let (newest, earlier) = arguments.files.split_last().ok_or_else(too_few)?;
    let aim = Aim { targets: &arguments.judged.target, required: &arguments.judged.require, supposed: &[] };
    let loaded = load(context, newest, aim, arguments.format.reader())?;
    let gates = gates::gates(context, &arguments.judged, &loaded)?;
    let earlier: Vec<Assessment> = earlier
        .iter()
        .map(|file| of_same(context, file, &loaded, None).map(|(_, found)| found))
        .collect::<Result<_, Stop>>()?;
    let earlier: Vec<&Assessment> = earlier.iter().collect();
    let evaluation = loaded.evaluation(&earlier);
    let baseline = evaluation.baseline().ok_or_else(too_few)?;
    let occasions: Vec<(&Assessment, &Scorecard)> = evaluation
        .baselines
        .iter()
        .map(|baseline| (baseline.assessment, &baseline.scorecard))
        .chain([(evaluation.assessment, &evaluation.scorecard)])
        .collect();
    let days = || occasions.iter().map(|(assessment, _)| assessment.session().date);
    if !days().is_sorted() {
        context.say(&context.words().text("compare-order"));
    }
    let judgements = gates::judge(context, &gates, &evaluation);
    match arguments.format {
        CompareFormat::Json => context.write(&json::compare(&evaluation, baseline, &occasions)?)?,
        CompareFormat::Csv => {
            let table = csv::comparison(&baseline.comparison).map_err(|error| Stop::Failed(error.into()))?;
            context.write(&table)?;
        }
        CompareFormat::Junit => context.write(&as_junit(&loaded.words, &evaluation, &judgements))?,
        CompareFormat::Table => {
            let table = Table { words: context.words(), baseline, evaluation: &evaluation, occasions: &occasions };
            context.write(table.text(Display::of(context)).as_bytes())?;
        }
    }
    gates::conclude(context, &judgements)
}

/// An earlier assessment, judged by its own day, which must answer the same questionnaire, in whatever version.
pub(super) fn of_same(
    context: &Context,
    file: &Path,
    loaded: &Loaded,
    language: Option<&str>,
) -> Result<(Source, Assessment), Stop> {
    let (source, assessment) = load_as_it_stands(context, file, language)?;
    let (own, found) = (loaded.assessment.questionnaire(), assessment.questionnaire());
    if own.id() != found.id() {
        let arguments: [(&str, Argument); 3] = [
            ("file", visible(&file.display().to_string()).into()),
            ("found", format!("{} {}", found.id(), found.version()).into()),
            ("ours", format!("{} {}", own.id(), own.version()).into()),
        ];
        return Err(context.unfit("compare-another", &arguments));
    }
    Ok((source, assessment))
}

/// The comparison as text for people.
struct Table<'a> {
    words: &'a Words,
    /// The assessment directly before the newest.
    baseline: &'a Baseline<'a>,
    evaluation: &'a Evaluation<'a>,
    /// All assessments in the order of the command line, the newest last.
    occasions: &'a [(&'a Assessment, &'a Scorecard)],
}

impl Table<'_> {
    fn text(&self, display: Display) -> String {
        let now = self.evaluation.assessment;
        let session = self.baseline.assessment.session();
        let day = date_range(self.words.language(), session.date, session.until.unwrap_or(session.date));
        let mut text = display.heading(&wording::heading(self.words, now));
        text.push_str(&display.wrapped(&self.words.with("compare-since", &[("date", day.into())])));
        for caveat in &self.baseline.comparison.caveats {
            text.push_str(&display.wrapped(&visible(&self.caveat(caveat))));
        }
        for measure in now.questionnaire().measures() {
            text.push('\n');
            if now.questionnaire().measures().len() > 1 {
                text.push_str(&display.heading(measure.title()));
            }
            text.push_str(&display.drawn(self.words, &self.scores(measure, display.plain)));
        }
        text.push('\n');
        if let Some(judged) = &self.evaluation.verdict {
            text.push_str(&display.heading(&wording::verdict(self.words, judged)));
            if let Some(then) = &self.baseline.verdict {
                let counts: [(&str, Argument); 2] = [("met", then.met.into()), ("of", then.of.into())];
                text.push_str(&display.wrapped(&self.words.with("compare-verdict-then", &counts)));
                if then.unknown > 0 {
                    let count = [("count", then.unknown.into())];
                    text.push_str(&display.wrapped(&self.words.with("compare-cannot-be-judged", &count)));
                }
            }
            text.push('\n');
        }
        if self.baseline.comparison.questions.is_empty() {
            text.push_str(&display.wrapped(&self.words.text("compare-no-question")));
        } else {
            text.push_str(&display.drawn(self.words, &self.questions()));
        }
        text
    }

    fn caveat(&self, caveat: &Caveat) -> String {
        let words = self.words;
        let kind = |kind: &Kind| words.text(&format!("kind-{}", kind.as_str()));
        let names = |names: &[String]| if names.is_empty() { "–".to_owned() } else { names.join(", ") };
        let changed =
            |id: &str, then: String, now: String| words.with(id, &[("then", then.into()), ("now", now.into())]);
        match caveat {
            Caveat::Team(then, now) => changed("compare-change-team", then.clone(), now.clone()),
            Caveat::Kind(then, now) => changed("report-change-kind", kind(then), kind(now)),
            Caveat::Assessors(then, now) => changed("report-change-assessors", names(then), names(now)),
            Caveat::Version(then, now) => changed("report-change-version", then.clone(), now.clone()),
            Caveat::Text => words.text("report-change-questionnaire"),
            Caveat::Scale => words.text("report-change-scale"),
        }
    }

    /// A column for every date, the change since the one before, and a column for every cause that had a share.
    fn scores(&self, measure: &Measure, plain: bool) -> Grid {
        let questionnaire = self.evaluation.assessment.questionnaire();
        let mut heads = vec![self.words.text("score-head-domain")];
        heads.extend(self.occasions.iter().map(|(assessment, _)| assessment.session().date.to_string()));
        let causes = [
            "change",
            "answers",
            "newly-answered",
            "to-confirm",
            "no-longer-answered",
            "evidence",
            "applicability",
            "questionnaire",
        ];
        heads.extend(causes.map(|cause| self.words.text(&format!("compare-head-{cause}"))));
        let mut rows = Vec::new();
        for (id, changes) in &self.baseline.comparison.domains {
            let Some(domain) = questionnaire.domain(id.as_str()) else { continue };
            let name = domain_name(domain, plain);
            let change = changes.iter().find(|(of, _)| of == measure.id()).and_then(|(_, change)| change.as_ref());
            rows.extend(self.score_row(name, Some(domain), measure, change));
        }
        let total = self
            .baseline
            .comparison
            .totals
            .iter()
            .find(|(of, _)| of == measure.id())
            .and_then(|(_, change)| change.as_ref());
        rows.extend(self.score_row(self.words.text("score-total"), None, measure, total));
        let first_cause = heads.len() - causes.len() + 1;
        let figures = (1..heads.len()).collect();
        Grid { heads, rows, figures }.without_empty_columns(first_cause)
    }

    fn score_row(
        &self,
        name: String,
        domain: Option<&Domain>,
        measure: &Measure,
        change: Option<&ScoreChange>,
    ) -> Option<Vec<String>> {
        let of = |card: &Scorecard| -> Option<Option<BigRational>> {
            let found = match domain {
                Some(domain) => card.domain(domain.id())?.score(measure.id()),
                None => card.total(measure.id()),
            };
            found.map(|score: &Score| score.value().cloned())
        };
        let values: Vec<_> = self.occasions.iter().map(|(_, card)| of(card)).collect();
        if values.iter().all(Option::is_none) {
            return None;
        }
        let figures = Figures::of(self.evaluation, measure, domain);
        let shown = |value: &BigRational| figures.figure(self.words, value);
        let mut row = vec![name];
        row.extend(
            values.iter().map(|value| value.as_ref().and_then(Option::as_ref).map_or_else(|| "–".to_owned(), shown)),
        );
        let difference = change.and_then(ScoreChange::change);
        row.push(difference.map_or_else(|| "–".to_owned(), |value| self.signed(&value)));
        let causes = change.and_then(|change| change.causes.as_ref());
        let share = |value: &BigRational| if value.is_zero() { String::new() } else { self.signed(value) };
        match causes {
            Some(causes) => row.extend(
                [
                    &causes.answers,
                    &causes.newly_answered,
                    &causes.to_confirm,
                    &causes.no_longer_answered,
                    &causes.evidence,
                    &causes.applicability,
                    &causes.questionnaire,
                ]
                .map(share),
            ),
            None => row.extend(std::iter::repeat_n(String::new(), 7)),
        }
        Some(row)
    }

    fn signed(&self, value: &BigRational) -> String {
        let sign = if value.is_positive() { "+" } else { "" };
        format!("{sign}{}", difference(self.words.language(), value))
    }

    fn questions(&self) -> Grid {
        let (then, now) = (self.baseline.assessment.session().date, self.evaluation.assessment.session().date);
        let mut heads = vec![self.words.text("compare-head-question"), then.to_string(), now.to_string()];
        heads.push(self.words.text("compare-head-why"));
        let rows = self.baseline.comparison.questions.iter().map(|change| self.question_row(change)).collect();
        Grid { heads, rows, figures: vec![1, 2] }
    }

    fn question_row(&self, change: &QuestionChange) -> Vec<String> {
        let title = |assessment: &Assessment| {
            assessment.questionnaire().question(change.id.as_str()).map(|question| question.title().to_owned())
        };
        let title = title(self.evaluation.assessment).or_else(|| title(self.baseline.assessment)).unwrap_or_default();
        let why = self.words.text(&format!("compare-why-{}", change.cause.as_str().replace('_', "-")));
        vec![
            format!("{} {title}", change.id),
            self.standing(change.from.as_ref()),
            self.standing(change.to.as_ref()),
            why,
        ]
    }

    fn standing(&self, found: Option<&QuestionScore>) -> String {
        let Some(found) = found else { return self.words.text("compare-not-asked") };
        match found.state {
            State::Answered => wording::level(self.words, found),
            state => self.words.text(&format!("state-{}", state.as_str().replace('_', "-"))),
        }
    }
}
