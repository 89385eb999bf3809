//! The rules of a measure in words: only those that it uses.

use num_rational::BigRational;
use num_traits::One;

use crate::language::Argument;
use crate::questionnaire::{Combine, Domain, Measure, Over, Question, Round, Rule};
use crate::report::phrases::{Context, capital};

/// Each depth's rule in a sentence, the total's last.
pub(in crate::report) fn sentences(context: &Context<'_>, measure: &Measure) -> Vec<String> {
    let structure = context.questionnaire.structure();
    let domains = context.questionnaire.domains();
    let mut sentences: Vec<String> = structure
        .iter()
        .enumerate()
        .filter(|(depth, _)| domains.iter().any(|domain| domain.depth() == *depth))
        .map(|(depth, word)| {
            let at_depth: Vec<&Domain> = domains.iter().filter(|domain| domain.depth() == depth).collect();
            let inner = at_depth.iter().any(|domain| !domain.domains().is_empty());
            let below = structure.get(depth + 1).filter(|_| inner).map(|word| word.word.as_str());
            let rule = measure.rule(depth);
            let weighted = weighted(context, rule, &at_depth, below.is_some());
            sentence(context, &capital(&word.word), rule, below, weighted)
        })
        .collect();
    let top: Vec<&Domain> = context.questionnaire.top_domains().collect();
    let of_questions = measure.total().over == Over::Questions;
    let one = BigRational::one();
    let weighted = if of_questions {
        !context.questionnaire.importance().is_empty()
            || context.questionnaire.questions().iter().any(|question| *question.weight() != one)
    } else {
        top.iter().any(|domain| *domain.weight() != one)
    };
    let below = structure.first().map(|word| word.word.as_str());
    sentences.push(sentence(context, &context.say("report-total"), measure.total(), below, weighted));
    sentences
}

/// Whether what a rule combines at a depth has weights of its own.
fn weighted(context: &Context<'_>, rule: &Rule, domains: &[&Domain], of_domains: bool) -> bool {
    let one = BigRational::one();
    let questionnaire = context.questionnaire;
    if of_domains && rule.over == Over::Children {
        return domains.iter().flat_map(|domain| questionnaire.inside(domain)).any(|inner| *inner.weight() != one);
    }
    let mut below = domains.iter().flat_map(|domain| questionnaire.questions_below(domain));
    !questionnaire.importance().is_empty() || below.any(|question: &Question| *question.weight() != one)
}

fn sentence(context: &Context<'_>, of: &str, rule: &Rule, below: Option<&str>, weighted: bool) -> String {
    let parts = match (rule.over, below) {
        (Over::Questions, _) => {
            context.with("report-formula-all-questions", &[("questions", context.questions_word().into())])
        }
        (Over::Children, Some(word)) => context.with("report-formula-below", &[("word", word.into())]),
        (Over::Children, None) => {
            context.with("report-formula-questions", &[("questions", context.questions_word().into())])
        }
    };
    let weights = context.say(if weighted { "report-formula-weighted" } else { "report-formula-unweighted" });
    let with_parts: [(&str, Argument); 2] = [("parts", parts.into()), ("weights", weights.into())];
    let mut said = match &rule.combine {
        Combine::Mean => context.with("report-formula-mean", &with_parts),
        Combine::Sum => context.with("report-formula-sum", &with_parts),
        Combine::Min => context.with("report-formula-min", &with_parts[..1]),
        Combine::Max => context.with("report-formula-max", &with_parts[..1]),
        Combine::Gate { pass, floor } => {
            let mut levels = context.questionnaire.scales().filter_map(|scale| scale.level(pass.as_str()));
            let pass = levels.next().map_or_else(|| pass.to_string(), |level| context.level_name(level));
            let floor = floor.to_string().replace('-', "\u{2212}");
            context.with("report-formula-gate", &[("pass", pass.into()), ("floor", floor.into())])
        }
        Combine::Stack => context.with("report-formula-stack", &with_parts[..1]),
        Combine::None => context.say("report-formula-none"),
    };
    if let Some(out_of) = &rule.out_of {
        said = format!("{said} {}", context.with("report-formula-out-of", &[("max", context.number(out_of).into())]));
    }
    match rule.round {
        Round::Exact => {}
        Round::Down => said = format!("{said} {}", context.say("report-formula-round-down")),
        Round::Nearest(decimals) => {
            let arguments = [("decimals", usize::try_from(decimals).unwrap_or_default().into())];
            said = format!("{said} {}", context.with("report-formula-round-nearest", &arguments));
        }
    }
    context.pair(of, &said)
}
