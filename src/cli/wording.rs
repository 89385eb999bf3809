//! Phrases about assessments that several commands say.

use crate::analysis::{Verdict, VerdictStatus};
use crate::assessment::{Assessment, Coverage, State};
use crate::language::{Words, date_range};
use crate::questionnaire::{Measure, ProfileId, Questionnaire};
use crate::scoring::{QuestionScore, Scorecard, Supposed};

/// One line about which assessment this is: team, questionnaire, dates, kind, status, marking. No score without date and version.
pub(super) fn heading(words: &Words, assessment: &Assessment) -> String {
    let (questionnaire, session) = (assessment.questionnaire(), assessment.session());
    let dates = date_range(words.language(), session.date, session.until.unwrap_or(session.date));
    [
        assessment.subject().team.clone(),
        format!("{} {}", questionnaire.title(), questionnaire.version()),
        dates,
        words.text(&format!("kind-{}", session.kind.as_str())),
        words.text(&format!("status-{}", session.status.as_str())),
        session.marking.as_str().to_owned(),
    ]
    .join(" · ")
}

/// That a result is hypothetical, with the answers that are supposed; `None` without any.
pub(super) fn supposed(words: &Words, scorecard: &Scorecard) -> Option<String> {
    let answers: Vec<String> = scorecard
        .supposed()
        .iter()
        .map(|(id, answer)| match answer {
            Supposed::Level(level) => format!("{id} = {level}"),
            Supposed::NotApplicable => format!("{id} = {}", words.text("state-not-applicable")),
        })
        .collect();
    (!answers.is_empty()).then(|| words.with("score-supposed", &[("answers", answers.join(", ").into())]))
}

/// The level of an answer, and the one that counts where evidence makes that another; nothing without an answer.
pub(super) fn level(words: &Words, found: &QuestionScore) -> String {
    match (&found.level, &found.counts) {
        (Some(level), Some(counts)) if level != counts => {
            words.with("level-counts", &[("level", level.as_str().into()), ("counts", counts.as_str().into())])
        }
        (Some(level), _) => level.to_string(),
        (None, _) => String::new(),
    }
}

/// A score, or what it stands under, marked where a measure only indicates what its model's owner would say.
pub(super) fn marked_indicative(words: &Words, measure: &Measure, text: String) -> String {
    if measure.is_indicative() { format!("{text} ({})", words.text("score-indicative")) } else { text }
}

/// How many are settled: "40 of 45".
pub(super) fn settled(words: &Words, coverage: &Coverage) -> String {
    part_of(words, coverage.settled(), coverage.in_scope)
}

/// How many answers that need evidence have it; nothing where none needs any.
pub(super) fn supported(words: &Words, coverage: &Coverage) -> String {
    if coverage.needs_evidence == 0 {
        return String::new();
    }
    part_of(words, coverage.supported, coverage.needs_evidence)
}

fn part_of(words: &Words, part: usize, whole: usize) -> String {
    words.with("part-of", &[("part", part.into()), ("whole", whole.into())])
}

/// The verdict in a sentence: "Target Essential: short – 30 of 44 targets met, 1 not applicable".
pub(super) fn verdict(words: &Words, verdict: &Verdict<'_>) -> String {
    let standing = match verdict.status {
        VerdictStatus::Reached => words.text("verdict-reached"),
        VerdictStatus::Open => words.text("verdict-open"),
        VerdictStatus::Short => words.text("verdict-short"),
        VerdictStatus::NotJudged => words.text("verdict-not-judged"),
    };
    let mut text = words.with(
        "verdict-sentence",
        &[
            ("profile", verdict.profile.title().into()),
            ("standing", standing.into()),
            ("met", verdict.met.into()),
            ("of", verdict.of.into()),
        ],
    );
    if verdict.not_applicable > 0 {
        text.push_str(&words.with("verdict-not-applicable", &[("count", verdict.not_applicable.into())]));
    }
    text
}

/// The highest profile reached in a sentence; `None` without a ladder.
pub(super) fn reached_profile(
    words: &Words,
    questionnaire: &Questionnaire,
    reached: Option<&ProfileId>,
) -> Option<String> {
    if questionnaire.ladder().is_empty() {
        return None;
    }
    let title =
        |id: &ProfileId| questionnaire.profile(id.as_str()).map_or(id.as_str(), |profile| profile.title()).to_owned();
    let ladder: Vec<String> = questionnaire.ladder().iter().map(title).collect();
    let ladder = ladder.join(", ");
    Some(match reached {
        Some(id) => words.with("rung-reached", &[("rung", title(id).into()), ("ladder", ladder.into())]),
        None => words.with("rung-none", &[("ladder", ladder.into())]),
    })
}

/// The open questions by state: "still open: 3 blank, 1 unknown (P-2)".
pub(super) fn open_questions(words: &Words, assessment: &Assessment) -> Vec<String> {
    [State::Blank, State::ToConfirm, State::Unknown]
        .into_iter()
        .filter_map(|state| {
            let ids: Vec<&str> = assessment
                .questionnaire()
                .questions()
                .iter()
                .filter(|question| assessment.state(question) == state)
                .map(|question| question.id().as_str())
                .collect();
            if ids.is_empty() {
                return None;
            }
            let shown: Vec<&str> = ids.iter().take(12).copied().collect();
            let more = if ids.len() > shown.len() { ", …" } else { "" };
            Some(words.with(
                &format!("open-{}", state.as_str().replace('_', "-")),
                &[("count", ids.len().into()), ("ids", (shown.join(", ") + more).into())],
            ))
        })
        .collect()
}
