//! `score`: the scorecard.

use super::arguments::{Score as Arguments, ScoreFormat};
use super::context::Context;
use super::gates::{self, Judgement};
use super::judging::Judging;
use super::load::load;
use super::stop::Stop;
use super::wording;
use crate::assessment::{Assessment, Coverage};
use crate::language::{Words, number_beside, threshold};
use crate::problem::visible;
use crate::questionnaire::{Domain, Measure, Target};
use crate::render::junit::{Case, CaseResult, CaseWords, Suite};
use crate::render::table::Grid;
use crate::render::{csv, json, junit};
use crate::scoring::Score;

pub(super) fn score(context: &Context, arguments: &Arguments) -> Result<(), Stop> {
    let profile = arguments.judged.profile.as_deref();
    let loaded = load(context, &arguments.file, profile, arguments.format.reader())?;
    let gates = gates::gates(context, &arguments.judged, loaded.assessment.questionnaire())?;
    let judging = Judging::of(&loaded);
    let judgements = gates::judge(context, &gates, &loaded.assessment, &judging.scorecard);
    match arguments.format {
        ScoreFormat::Table => context.write(table(context.words(), &judging, Setting::of(context)).as_bytes())?,
        ScoreFormat::Json => {
            let scored = json::Scored {
                assessment: judging.assessment,
                scorecard: &judging.scorecard,
                rung: judging.rung(),
                verdict: judging.verdict.as_ref().map(|verdict| (verdict, judging.gaps.as_slice())),
            };
            context.write(&json::score(&scored)?)?;
        }
        ScoreFormat::Csv => context.write(&as_csv(&judging)?)?,
        ScoreFormat::Junit => context.write(&as_junit(&loaded.words, &judging, &judgements))?,
    }
    gates::conclude(context, &judgements)
}

/// The questions as rows.
pub(super) fn as_csv(judging: &Judging<'_>) -> Result<Vec<u8>, Stop> {
    let target = judging.verdict.as_ref().map(|verdict| verdict.profile);
    csv::questions(judging.assessment, &judging.scorecard, target).map_err(|error| Stop::Failed(error.into()))
}

/// The targets as test cases; without a target, the gates.
pub(super) fn as_junit(words: &Words, judging: &Judging<'_>, judgements: &[Judgement]) -> Vec<u8> {
    let team = &judging.assessment.subject().team;
    let questionnaire = judging.assessment.questionnaire();
    let Some(verdict) = &judging.verdict else {
        let cases = judgements
            .iter()
            .map(|judgement| Case {
                name: judgement.name.clone(),
                result: judgement.failed.clone().map_or(CaseResult::Passed, CaseResult::Failed),
            })
            .collect();
        return junit::junit(team, &[Suite { name: words.text("junit-gates"), cases }]);
    };
    let short = |target: &Target<'_>| match target {
        Target::Question(id, least) => {
            let found = judging.scorecard.question(id).map(|found| wording::level(words, found)).unwrap_or_default();
            words.with("junit-short-question", &[("level", found.into()), ("target", least.as_str().into())])
        }
        Target::Domain(id, least) => {
            let measure = verdict.profile.measure();
            let score = judging.scorecard.domain(id).and_then(|scores| scores.score(measure));
            short_figure(words, score, least)
        }
        Target::Total(least) => short_figure(words, judging.scorecard.total(verdict.profile.measure()), least),
    };
    let case_words = CaseWords {
        short: &short,
        open: &words.text("junit-open"),
        not_applicable: &words.text("state-not-applicable"),
        not_in_scope: &words.text("state-not-in-scope"),
        total: &words.text("junit-total"),
    };
    let suites = junit::suites(judging.assessment, verdict, &case_words);
    junit::junit(&format!("{team} – {}", questionnaire.title()), &suites)
}

fn short_figure(words: &Words, score: Option<&Score>, least: &num_rational::BigRational) -> String {
    let shown = |value| number_beside(words.language(), value, [least]);
    let found = score.map(|score| shown(score.high())).unwrap_or_default();
    words.with("junit-short-figure", &[("high", found.into()), ("target", threshold(words.language(), least).into())])
}

/// How the scorecard is set for people.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    pub(super) columns: u16,
    pub(super) plain: bool,
    pub(super) colour: bool,
}

impl Setting {
    pub(super) fn of(context: &Context) -> Self {
        Self { columns: context.columns(), plain: context.is_plain(), colour: context.has_colour() }
    }

    fn strong(self, text: &str) -> String {
        if self.colour { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// A line that matters, bold where there is colour, on as many lines as it takes.
    pub(super) fn heading(self, text: &str) -> String {
        self.wrapped(&visible(text)).lines().fold(String::new(), |all, line| all + &self.strong(line) + "\n")
    }

    pub(super) fn drawn(self, words: &Words, grid: &Grid) -> String {
        if self.plain { grid.said(words) } else { grid.drawn(self.columns) }
    }

    pub(super) fn wrapped(self, text: &str) -> String {
        // Ranges stay in one piece: "9–11 June".
        let options = textwrap::Options::new(usize::from(self.columns.min(100)))
            .word_separator(textwrap::WordSeparator::AsciiSpace);
        let lines = textwrap::wrap(text, options);
        lines.iter().fold(String::new(), |all, line| all + line + "\n")
    }
}

/// The scorecard as an interview shows it at its end.
pub(super) fn scorecard_lines(assessment: &Assessment, words: &Words, plain: bool) -> Vec<String> {
    let profile = assessment.session().target.as_deref().and_then(|id| assessment.questionnaire().profile(id));
    let judging = Judging::by(assessment, profile);
    // An interview may be held on a narrow screen, whose last column it leaves free, and what it says there is printed as it is.
    let setting =
        Setting { columns: (console::Term::stderr().size().1.saturating_sub(1)).clamp(39, 100), plain, colour: false };
    table(words, &judging, setting).lines().map(str::to_owned).collect()
}

/// The scorecard for people: what it is about, the domains, the total where there is one, the verdict, what is open.
pub(super) fn table(words: &Words, judging: &Judging<'_>, setting: Setting) -> String {
    let questionnaire = judging.assessment.questionnaire();
    let mut text = setting.heading(&wording::heading(words, judging.assessment));
    text.push('\n');
    for measure in questionnaire.measures() {
        if questionnaire.measures().len() > 1 {
            text.push_str(&setting.heading(measure.title()));
        }
        text.push_str(&setting.drawn(words, &grid(words, judging, measure, setting.plain)));
        text.push('\n');
        if measure.is_indicative()
            && let Some(note) = measure.note()
        {
            text.push_str(&setting.wrapped(note));
            text.push('\n');
        }
    }
    if let Some(verdict) = &judging.verdict {
        text.push_str(&setting.heading(&wording::verdict(words, verdict)));
    } else if !questionnaire.profiles().is_empty() {
        text.push_str(&setting.wrapped(&words.text("score-no-target")));
    }
    if let Some(line) = wording::rung(words, questionnaire, judging.rung()) {
        text.push_str(&setting.wrapped(&line));
    }
    for line in wording::open_questions(words, judging.assessment) {
        text.push_str(&setting.wrapped(&line));
    }
    text
}

/// A domain in the first column, by its depth further in.
pub(super) fn domain_name(domain: &Domain, plain: bool) -> String {
    // A table drops ordinary spaces at the beginning of a wrapped cell.
    let indent = if plain { String::new() } else { "\u{a0}\u{a0}".repeat(domain.depth()) };
    format!("{indent}{} {}", domain.id(), domain.title())
}

fn grid(words: &Words, judging: &Judging<'_>, measure: &Measure, plain: bool) -> Grid {
    let questionnaire = judging.assessment.questionnaire();
    let row = |name: String, domain: Option<&Domain>, score: Option<&Score>, coverage: &Coverage| {
        let figures = judging.figures(measure, domain);
        vec![
            name,
            figures.score(words, score),
            figures.open_range(words, score),
            wording::settled(words, coverage),
            wording::supported(words, coverage),
        ]
    };
    let mut rows: Vec<Vec<String>> = Vec::new();
    for domain in questionnaire.domains() {
        let Some(scores) = judging.scorecard.domain(domain.id()) else { continue };
        rows.push(row(domain_name(domain, plain), Some(domain), scores.score(measure.id()), scores.coverage()));
    }
    let total = judging.scorecard.total(measure.id());
    let name = words.text(if total.is_some() { "score-total" } else { "score-all" });
    rows.push(row(name, None, total, judging.scorecard.coverage()));
    let mut heads =
        ["score-head-domain", "score-head-score", "score-head-open", "score-head-settled", "score-head-supported"]
            .map(|id| words.text(id))
            .to_vec();
    heads[1] = wording::marked_indicative(words, measure, std::mem::take(&mut heads[1]));
    let figures = (1..heads.len()).collect();
    Grid { heads, rows, figures }.without_empty_columns(1)
}
