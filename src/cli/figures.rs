//! How the figures of a score are written: in its range, with its band, on their side of bands and target.

use num_rational::BigRational;

use crate::analysis::Evaluation;
use crate::language::{Argument, Words, missing, number_beside, threshold};
use crate::questionnaire::{Band, BandOf, Domain, Measure, Profile};
use crate::scoring::Score;

/// Whose score by which measure it is, and what is asked of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figures<'a> {
    measure: &'a Measure,
    of: BandOf,
    asked: Option<&'a BigRational>,
}

impl<'a> Figures<'a> {
    /// The score of a domain, or of all, and what a profile asks of it.
    pub(super) fn new(measure: &'a Measure, domain: Option<&Domain>, profile: Option<&'a Profile>) -> Self {
        let profile = profile.filter(|profile| profile.measure() == measure.id());
        let asked =
            profile.and_then(|profile| domain.map_or_else(|| profile.total(), |domain| profile.domain(domain.id())));
        let of = domain.map_or(BandOf::Total, |domain| BandOf::Depth(domain.depth()));
        Self { measure, of, asked }
    }

    /// The score of a domain, or of all, and what the target of an evaluation asks of it.
    pub(super) fn of(evaluation: &Evaluation<'a>, measure: &'a Measure, domain: Option<&Domain>) -> Self {
        Self::new(measure, domain, evaluation.verdict.as_ref().map(|verdict| verdict.profile))
    }

    /// A value, with as many decimals as it takes.
    pub(super) fn figure(&self, words: &Words, value: &BigRational) -> String {
        let bands = self.measure.bands_of(self.of).map(|band| &band.from);
        number_beside(words.language(), value, bands.chain(self.asked))
    }

    /// The score in its range: "2.5 of 0–4", with its band; nothing where there is none.
    pub(super) fn score(&self, words: &Words, score: Option<&Score>) -> String {
        let Some(score) = score else { return String::new() };
        let Some(value) = score.value() else { return words.text("score-none-yet") };
        let shown = |value| self.figure(words, value);
        let text = words.with(
            "score-in-range",
            &[("value", shown(value).into()), ("min", shown(score.min()).into()), ("max", shown(score.max()).into())],
        );
        let band = score.band().and_then(|id| self.measure.bands_of(self.of).find(|band| band.id == *id));
        band.map_or_else(|| text.clone(), |band| format!("{text}, {}", name(band)))
    }

    /// What a value lacks to the next band and to the target, each as a line; nothing for what is reached.
    pub(super) fn distances(&self, words: &Words, score: &Score) -> Vec<String> {
        let Some(value) = score.value() else { return Vec::new() };
        let lacks = |id: &str, name: Argument, least: &BigRational| {
            let bands = self.measure.bands_of(self.of).map(|band| &band.from);
            let short = missing(words.language(), value, least, bands.chain(self.asked));
            words.with(id, &[("name", name), ("missing", short.into())])
        };
        // A range that is narrowed has no bands, and so no next one.
        let next = score.band().and_then(|_| self.measure.bands_of(self.of).find(|band| band.from > *value));
        let band = next.map(|band| lacks("explain-to-band", name(band).into(), &band.from));
        let asked = self.asked.filter(|asked| *asked > value);
        let target = asked.map(|asked| lacks("explain-to-target", threshold(words.language(), asked).into(), asked));
        band.into_iter().chain(target).collect()
    }

    /// What open questions leave of the score: "2–3"; nothing where all is settled.
    pub(super) fn open_range(&self, words: &Words, score: Option<&Score>) -> String {
        let Some(score) = score.filter(|score| score.low() != score.high()) else { return String::new() };
        format!("{}–{}", self.figure(words, score.low()), self.figure(words, score.high()))
    }
}

fn name(band: &Band) -> String {
    let id = band.id.as_str();
    if id == band.label { id.to_owned() } else { format!("{id} {}", band.label) }
}
