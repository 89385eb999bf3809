//! Weights: the operands of the formula, so that a score can be computed again. Printed where any weight differs from one.

use num_rational::BigRational;
use num_traits::One as _;

use crate::questionnaire::{Domain, Question};
use crate::report::document::{Block, Row, Text};
use crate::report::phrases::blocks::{cell, column, heading, note, numbers, row, table};
use crate::report::phrases::{Context, domain_name};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let questionnaire = context.questionnaire;
    let one = BigRational::one();
    let domains: Vec<&Domain> = questionnaire.domains().iter().collect();
    let weighted_domains = domains.iter().any(|domain| *domain.weight() != one);
    let weighted_questions = questionnaire.questions().iter().any(|question| *question.weight() != one);
    let importance = questionnaire.importance();
    if !weighted_domains && !weighted_questions && importance.is_empty() {
        return Vec::new();
    }
    let title = context.say("report-weights");
    let rows: Vec<Row> = domains
        .iter()
        .map(|domain| {
            let inside: Vec<&Question> = questionnaire.questions_in(domain).collect();
            let of_domain = if weighted_domains { context.threshold(domain.weight()) } else { String::new() };
            let of_questions = if weighted_questions { grouped(context, &inside) } else { String::new() };
            row(vec![cell(domain_name(domain)), cell(of_domain), cell(of_questions)])
        })
        .collect();
    let columns = vec![
        column(context.say("report-weight-of"), 3.0),
        numbers(context.say("report-weight"), 0.9),
        column(context.say("report-weights-of-questions"), 5.0),
    ];
    let mut blocks = vec![heading(2, title.clone(), "annexes/weights"), table(title, columns, rows)];
    if !importance.is_empty() {
        let named = importance.iter().map(|(name, weight)| context.pair(name.as_str(), &context.threshold(weight)));
        let named = named.collect::<Vec<_>>().join(", ");
        blocks.push(note(context.pair(&context.say("report-importance"), &named)));
    }
    blocks
}

/// "2: P-1, P-3; 1: P-2", the heaviest first.
fn grouped(context: &Context<'_>, questions: &[&Question]) -> String {
    let mut groups: Vec<(&BigRational, Vec<&str>)> = Vec::new();
    for question in questions {
        match groups.iter_mut().find(|(weight, _)| *weight == question.weight()) {
            Some((_, ids)) => ids.push(question.id().as_str()),
            None => groups.push((question.weight(), vec![question.id().as_str()])),
        }
    }
    groups.sort_by(|(one, _), (other, _)| other.cmp(one));
    let named = groups.into_iter().map(|(weight, ids)| context.pair(&context.threshold(weight), &ids.join(", ")));
    Text::plain(named.collect::<Vec<_>>().join("; ")).to_plain()
}
