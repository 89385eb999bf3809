//! The program's own words in short: only those that this report uses.

use crate::assessment::State;
use crate::report::document::{Block, Text};
use crate::report::input::Section;
use crate::report::phrases::blocks::heading;
use crate::report::phrases::{Context, capital};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let questionnaire = context.questionnaire;
    let state =
        |wanted: State| questionnaire.questions().iter().any(|question| context.assessment.state(question) == wanted);
    let coverage = context.input.scorecard.coverage();
    let needs_evidence = questionnaire.scales().any(|scale| scale.evidence_from().is_some());
    let entries = questionnaire.questions().iter().filter_map(|question| context.assessment.entry(question.id()));
    let claimed = !context.redact.answers && entries.into_iter().any(|entry| entry.claimed.is_some());
    let proven = needs_evidence && coverage.answered > 0 && !context.redact.answers;
    let prints_gaps = context.prints(Section::Gaps);
    let words: [(bool, &str); 13] = [
        (context.input.verdict.is_some(), "profile"),
        (context.input.verdict.is_some(), "target"),
        (!context.input.gaps.is_empty(), "gap"),
        // Only the order of gaps speaks of it.
        (!context.input.gaps.is_empty() && !questionnaire.ladder().is_empty() && prints_gaps, "rung"),
        (true, "coverage"),
        (needs_evidence, "evidence"),
        (coverage.needs_evidence > 0, "support"),
        (proven, "proven"),
        (claimed, "claimed"),
        (state(State::NotApplicable), "not-applicable"),
        (!context.redact.answers && state(State::Unknown), "unknown"),
        (!context.redact.answers && state(State::ToConfirm), "to-confirm"),
        (questionnaire.measures().iter().any(crate::questionnaire::Measure::is_indicative), "indicative"),
    ];
    let pair = |word: String, meaning: &str| {
        (Text::plain(capital(&word)), Text::plain(context.say(&format!("report-meaning-{meaning}"))))
    };
    let used = words.into_iter().filter(|(used, _)| *used);
    let pairs = used.map(|(_, word)| pair(context.say(&format!("report-word-{word}")), word)).collect();
    vec![heading(2, context.say("report-glossary"), "annexes/glossary"), Block::Pairs(pairs)]
}
