//! Scores, ranges, bands and coverage as texts.

use std::collections::HashSet;

use num_rational::BigRational;
use num_traits::Zero;

use crate::assessment::{Assessment, Coverage, State};
use crate::questionnaire::{Band, BandOf, Combine, Domain, DomainId, Measure};
use crate::report::phrases::blocks::NOTHING;
use crate::report::phrases::{Context, share};
use crate::scoring::{Score, Scorecard};

/// What a score stands beside.
#[derive(Clone, Copy)]
pub(in crate::report) enum Whose<'a> {
    /// The total.
    Total,
    /// A domain.
    Domain(&'a Domain),
}

impl Whose<'_> {
    pub(in crate::report) const fn bands(self) -> BandOf {
        match self {
            Self::Total => BandOf::Total,
            Self::Domain(domain) => BandOf::Depth(domain.depth()),
        }
    }
}

impl<'a> Context<'a> {
    /// A score by a measure. Where levels are hidden, so is the score of a domain that tells the level of a question.
    pub(in crate::report) fn score_in<'s>(
        &self,
        scorecard: &'s Scorecard,
        whose: Whose<'_>,
        measure: &Measure,
    ) -> Option<&'s Score> {
        match whose {
            Whose::Total => scorecard.total(measure.id()),
            Whose::Domain(domain) => {
                if self.tells_a_level(domain) {
                    return None;
                }
                scorecard.domain(domain.id())?.score(measure.id())
            }
        }
    }

    pub(in crate::report) fn score(&self, whose: Whose<'_>, measure: &Measure) -> Option<&'a Score> {
        self.score_in(self.input.scorecard, whose, measure)
    }

    /// The least value that the profile asks for.
    pub(in crate::report) fn asked_value(&self, whose: Whose<'_>, measure: &Measure) -> Option<&'a BigRational> {
        let profile = self.profile().filter(|profile| profile.measure() == measure.id())?;
        match whose {
            Whose::Total => profile.total(),
            Whose::Domain(domain) => profile.domain(domain.id()),
        }
    }

    /// The mean of the targets of a domain's questions, where the domain's score is the mean of its questions and every one that
    /// is scored has a target: the figure that the score is to be compared with.
    pub(in crate::report) fn mean_of_targets(&self, whose: Whose<'_>, measure: &Measure) -> Option<BigRational> {
        let Whose::Domain(domain) = whose else { return None };
        let profile = self.profile().filter(|profile| profile.measure() == measure.id())?;
        let rule = measure.rule(domain.depth());
        if rule.combine != Combine::Mean || rule.out_of.is_some() || !domain.domains().is_empty() {
            return None;
        }
        let (mut sum, mut weights) = (BigRational::zero(), BigRational::zero());
        for question in self.questionnaire.questions_in(domain) {
            if matches!(self.assessment.state(question), State::NotApplicable | State::NotInScope) {
                continue;
            }
            let target = question.scale().level(profile.question(question.id())?.as_str())?;
            sum += target.value()? * question.weight();
            weights += question.weight();
        }
        (!weights.is_zero()).then(|| sum / weights)
    }

    /// Where a score would stand with every target met, as the roadmap has computed it.
    pub(in crate::report) fn reachable(&self, whose: Whose<'_>, measure: &Measure) -> Option<&'a Score> {
        let last = self.input.roadmap?.projections.last().filter(|stand| stand.after.is_some())?;
        self.score_in(&last.scorecard, whose, measure)
    }

    /// A figure, with as many decimals as it takes to stand on its side of bands and target.
    pub(in crate::report) fn figure(&self, value: &BigRational, whose: Whose<'_>, measure: &Measure) -> String {
        let bands = measure.bands_of(whose.bands()).map(|band| &band.from);
        let thresholds: Vec<&BigRational> = bands.chain(self.asked_value(whose, measure)).collect();
        crate::language::number_beside(self.language(), value, thresholds)
    }

    /// The value of a score as a figure, or a dash.
    pub(in crate::report) fn score_figure(&self, score: Option<&Score>, whose: Whose<'_>, measure: &Measure) -> String {
        score.and_then(Score::value).map_or_else(|| NOTHING.to_owned(), |value| self.figure(value, whose, measure))
    }

    /// What a score lacks to a figure, so that the two add up to it as they are shown.
    pub(in crate::report) fn missing(
        &self,
        value: &BigRational,
        target: &BigRational,
        whose: Whose<'_>,
        measure: &Measure,
    ) -> String {
        let bands = measure.bands_of(whose.bands()).map(|band| &band.from);
        crate::language::missing(self.language(), value, target, bands.chain(self.asked_value(whose, measure)))
    }

    /// The range that a score lies in: "out of 4", or "on a scale from 1 to 5".
    pub(in crate::report) fn range(&self, score: &Score) -> String {
        let (low, high) = (self.number(score.min()), self.number(score.max()));
        if score.min().is_zero() {
            self.with("report-on-max", &[("max", high.into())])
        } else {
            self.with("report-on-range", &[("low", low.into()), ("high", high.into())])
        }
    }

    /// The total, where the model makes a verdict of it: by bands, or by a target. A mean that nobody judges is none.
    pub(in crate::report) fn judged_total(&self) -> Option<(&'a Measure, &'a Score)> {
        let measure = self.questionnaire.headline();
        let banded = measure.bands_of(Whose::Total.bands()).next().is_some();
        let judged = banded || self.asked_value(Whose::Total, measure).is_some();
        self.score(Whose::Total, measure).filter(|_| judged).map(|score| (measure, score))
    }

    /// What open questions leave, "between 2.1 and 2.7", while they leave anything.
    pub(in crate::report) fn open_range(&self, score: &Score, whose: Whose<'_>, measure: &Measure) -> Option<String> {
        (score.low() != score.high()).then(|| {
            let low = self.figure(score.low(), whose, measure);
            let high = self.figure(score.high(), whose, measure);
            self.with("report-from-to", &[("low", low.into()), ("high", high.into())])
        })
    }

    /// The same for a narrow column, "2.1–2.7".
    pub(in crate::report) fn open_figures(&self, score: &Score, whose: Whose<'_>, measure: &Measure) -> Option<String> {
        let figure = |value: &BigRational| self.figure(value, whose, measure);
        (score.low() != score.high()).then(|| format!("{}–{}", figure(score.low()), figure(score.high())))
    }

    /// The name of a measure, with the word that it is indicative where it is.
    pub(in crate::report) fn measure_name(&self, measure: &Measure) -> String {
        if measure.is_indicative() {
            self.with("report-indicative-measure", &[("measure", measure.title().into())])
        } else {
            measure.title().to_owned()
        }
    }

    /// What became of the questions that were asked: "38 answers, 2 not applicable, 5 open".
    pub(in crate::report) fn coverage(&self, coverage: &Coverage) -> String {
        let parts = [
            ("report-answer-count", coverage.answered),
            ("report-targets-not-applicable", coverage.not_applicable),
            ("report-open-count", coverage.open()),
        ];
        let said = parts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| self.with(id, &[("count", count.into())]));
        let said: Vec<String> = said.collect();
        if said.is_empty() { NOTHING.to_owned() } else { said.join(", ") }
    }

    /// The same for a narrow column: how many are settled, and how many of them are not applicable.
    pub(in crate::report) fn coverage_figures(&self, coverage: &Coverage) -> String {
        if coverage.in_scope == 0 {
            return NOTHING.to_owned();
        }
        let settled = self.of(coverage.settled(), coverage.in_scope);
        if coverage.not_applicable == 0 {
            return settled;
        }
        let outside = self.with("report-of-which-not-applicable", &[("count", coverage.not_applicable.into())]);
        format!("{settled}, {outside}")
    }

    /// For how many of the answers that need evidence there is some.
    pub(in crate::report) fn support_figures(&self, coverage: &Coverage) -> String {
        if coverage.needs_evidence == 0 {
            NOTHING.to_owned()
        } else {
            self.of(coverage.supported, coverage.needs_evidence)
        }
    }

    /// The outermost domains that have a score by a measure: where the outermost have none by their rule, those inside.
    pub(in crate::report) fn scored_domains(&self, measure: &Measure) -> Vec<&'a Domain> {
        let domains = self.questionnaire.domains();
        let deepest = domains.iter().map(Domain::depth).max().unwrap_or_default();
        (0..=deepest)
            .map(|depth| -> Vec<&Domain> {
                let at_depth = domains.iter().filter(|domain| domain.depth() == depth);
                at_depth.filter(|domain| self.score(Whose::Domain(domain), measure).is_some()).collect()
            })
            .find(|scored| !scored.is_empty())
            .unwrap_or_default()
    }
}

/// The domains whose scores would tell the level of a single question: those with one scored question, and with each of them a
/// second one of the same parent, so that the first does not follow from the sum of all. Without a second, the parent.
pub(in crate::report) fn telling_domains(assessment: &Assessment) -> HashSet<&DomainId> {
    let questionnaire = assessment.questionnaire();
    let scored = |domain: &Domain| {
        let below = questionnaire.questions_below(domain).into_iter();
        below.filter(|question| assessment.state(question) == State::Answered).count()
    };
    let mut found: HashSet<&DomainId> =
        questionnaire.domains().iter().filter(|domain| scored(domain) == 1).map(Domain::id).collect();
    let deepest = questionnaire.domains().iter().map(Domain::depth).max().unwrap_or_default();
    for depth in (0..=deepest).rev() {
        let parents: HashSet<Option<&DomainId>> =
            questionnaire.domains().iter().filter(|domain| domain.depth() == depth).map(Domain::parent).collect();
        for parent in parents {
            let siblings =
                || questionnaire.domains().iter().filter(|domain| domain.depth() == depth && domain.parent() == parent);
            let hidden = siblings().filter(|domain| found.contains(domain.id())).count();
            if hidden != 1 {
                continue;
            }
            let second = siblings()
                .filter(|domain| !found.contains(domain.id()) && scored(domain) > 0)
                .min_by_key(|domain| scored(domain));
            found.extend(second.map(Domain::id).or(parent));
        }
    }
    found
}

/// The band of a score.
pub(in crate::report) fn band_of<'m>(score: &Score, whose: Whose<'_>, measure: &'m Measure) -> Option<&'m Band> {
    let id = score.band()?;
    measure.bands_of(whose.bands()).find(|band| band.id == *id)
}

/// Where a value lies in the range of a score.
pub(in crate::report) fn share_in(value: &BigRational, score: &Score) -> f32 {
    share(value, score.min(), score.max())
}

/// How a band is called: its name, with the id where that is a name of its own, as "T4".
pub(in crate::report) fn band_name(band: &Band) -> String {
    match own_name(band) {
        Some(id) => format!("{id} ({})", band.label),
        None => band.label.clone(),
    }
}

/// How a band is called where there is little room: "T4".
pub(in crate::report) fn band_mark(band: &Band) -> String {
    own_name(band).unwrap_or(&band.label).to_owned()
}

fn own_name(band: &Band) -> Option<&str> {
    let id = band.id.as_str();
    (id.starts_with(char::is_uppercase) && !band.label.contains(id)).then_some(id)
}
