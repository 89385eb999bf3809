//! The scorecard for people.

use super::display::Display;
use super::figures::Figures;
use super::wording;
use crate::analysis::{Evaluation, next_profile, verdict};
use crate::assessment::{Assessment, Coverage};
use crate::language::Words;
use crate::questionnaire::{Domain, Measure};
use crate::render::table::Grid;
use crate::scoring::{Scenario, Score};

/// The scorecard as an interview shows it at its end.
pub(super) fn scorecard_lines(assessment: &Assessment, words: &Words, plain: bool) -> Vec<String> {
    let profile = assessment.session().target.as_deref().and_then(|id| assessment.questionnaire().profile(id));
    let evaluation = Evaluation::of(assessment, Scenario::default(), profile, &[]);
    // An interview may be held on a narrow screen, whose last column it leaves free, and what it says there is printed as it is.
    let display =
        Display { columns: (console::Term::stderr().size().1.saturating_sub(1)).clamp(39, 100), plain, colour: false };
    table(words, &evaluation, display).lines().map(str::to_owned).collect()
}

/// The scorecard for people: what it is about, the domains, the total where there is one, the verdict, what is open.
pub(super) fn table(words: &Words, evaluation: &Evaluation<'_>, display: Display) -> String {
    let questionnaire = evaluation.assessment.questionnaire();
    let mut text = display.heading(&wording::heading(words, evaluation.assessment));
    if let Some(line) = wording::supposed(words, &evaluation.scorecard) {
        text.push_str(&display.wrapped(&line));
    }
    text.push('\n');
    for measure in questionnaire.measures() {
        if questionnaire.measures().len() > 1 {
            text.push_str(&display.heading(measure.title()));
        }
        text.push_str(&display.drawn(words, &grid(words, evaluation, measure, display.plain)));
        text.push('\n');
        if measure.is_indicative()
            && let Some(note) = measure.note()
        {
            text.push_str(&display.wrapped(note));
            text.push('\n');
        }
    }
    if let Some(verdict) = &evaluation.verdict {
        text.push_str(&display.heading(&wording::verdict(words, verdict)));
    } else if let Some(next) = next_profile(questionnaire, &evaluation.scorecard) {
        let next = verdict(questionnaire, &evaluation.scorecard, next);
        let counts = [("met", next.met.into()), ("of", next.of.into()), ("profile", next.profile.title().into())];
        text.push_str(&display.wrapped(&words.with("score-next-profile", &counts)));
    } else if !questionnaire.profiles().is_empty() {
        text.push_str(&display.wrapped(&words.text("score-no-target")));
    }
    if let Some(line) = wording::reached_profile(words, questionnaire, evaluation.reached_profile) {
        text.push_str(&display.wrapped(&line));
    }
    for line in wording::open_questions(words, evaluation.assessment) {
        text.push_str(&display.wrapped(&line));
    }
    text
}

/// A domain in the first column, by its depth further in.
pub(super) fn domain_name(domain: &Domain, plain: bool) -> String {
    // A table drops ordinary spaces at the beginning of a wrapped cell.
    let indent = if plain { String::new() } else { "\u{a0}\u{a0}".repeat(domain.depth()) };
    format!("{indent}{} {}", domain.id(), domain.title())
}

fn grid(words: &Words, evaluation: &Evaluation<'_>, measure: &Measure, plain: bool) -> Grid {
    let questionnaire = evaluation.assessment.questionnaire();
    let row = |name: String, domain: Option<&Domain>, score: Option<&Score>, coverage: &Coverage| {
        let figures = Figures::of(evaluation, measure, domain);
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
        let Some(scores) = evaluation.scorecard.domain(domain.id()) else { continue };
        rows.push(row(domain_name(domain, plain), Some(domain), scores.score(measure.id()), scores.coverage()));
    }
    let total = evaluation.scorecard.total(measure.id());
    let name = words.text(if total.is_some() { "score-total" } else { "score-all" });
    rows.push(row(name, None, total, evaluation.scorecard.coverage()));
    let mut heads =
        ["score-head-domain", "score-head-score", "score-head-open", "score-head-settled", "score-head-supported"]
            .map(|id| words.text(id))
            .to_vec();
    heads[1] = wording::marked_indicative(words, measure, std::mem::take(&mut heads[1]));
    let figures = (1..heads.len()).collect();
    Grid { heads, rows, figures }.without_empty_columns(1)
}
