//! References to other models: which question covers which of their items.

use std::collections::BTreeMap;

use crate::questionnaire::Question;
use crate::report::document::{Block, Text, Voice};
use crate::report::phrases::Context;
use crate::report::phrases::blocks::{column, heading, joined, note, row, table, web};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let references = context.questionnaire.references();
    let asked = || context.questionnaire.questions().iter().filter(|question| context.assessment.is_in_scope(question));
    let rows: Vec<_> = references
        .iter()
        .filter_map(|reference| {
            let mut items: BTreeMap<&str, Vec<&Question>> = BTreeMap::new();
            let mut order: Vec<&str> = Vec::new();
            for question in asked() {
                for item in question.refs().iter().filter(|(id, _)| *id == reference.id).flat_map(|(_, items)| items) {
                    if !order.contains(&item.as_str()) {
                        order.push(item);
                    }
                    items.entry(item).or_default().push(question);
                }
            }
            if order.is_empty() {
                return None;
            }
            let named = order.iter().map(|item| {
                let ids = items[item].iter().map(|question| question.id().as_str());
                Text::strong(format!("{item}\u{a0}")).then(Text::plain(ids.collect::<Vec<_>>().join(", ")))
            });
            let title = match &reference.url {
                Some(url) => web(url, &reference.title, Voice::Program),
                None => Text::plain(&reference.title),
            };
            Some(row(vec![title.into(), joined(named.collect(), "; ").into()]))
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let title = context.say("report-crosswalk");
    let columns = vec![column(context.say("report-model"), 2.4), column(context.question_head(), 6.6)];
    vec![
        heading(2, title.clone(), "annexes/crosswalk"),
        table(title, columns, rows),
        note(context.say("report-crosswalk-note")),
    ]
}
