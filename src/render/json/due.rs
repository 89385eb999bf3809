//! What is due, as JSON.

use jiff::civil::Date;

use super::{bytes, v1};
use crate::analysis::DueItem;

/// `due/1`: the items in the given order; `days` is negative once a date has passed.
///
/// # Errors
///
/// None that can occur: the text is written to memory and every key is a text.
pub fn due(items: &[&DueItem], today: Date, not_carried_over: usize) -> Result<Vec<u8>, serde_json::Error> {
    bytes(&v1::DueDocument {
        palier: "due/1",
        as_of: today.to_string(),
        items: items
            .iter()
            .map(|item| v1::DueItem {
                kind: item.kind.as_str(),
                team: &item.team,
                file: &item.file,
                id: &item.id,
                title: &item.title,
                owner: item.owner.as_deref(),
                date: item.date.map(|date| date.to_string()),
                days: item.days(today),
                status: item.status,
                marking: item.marking.as_str(),
            })
            .collect(),
        not_carried_over,
    })
}
