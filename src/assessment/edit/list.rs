//! Values that are changed member by member, so that what is between and after their members stays.

use toml_edit::{Item, Key};

use super::EditError;
use super::change::{Change, Step, What};
use super::patch::{File, plain};
use super::splice::{Splice, add_members, remove_member};
use super::value::Value;

/// Replaces a value by another. A list over several lines keeps the lines of the members that stay.
pub(super) fn replace(text: &str, old: &toml_edit::Value, new: &Value) -> Vec<Splice> {
    let whole = old.span().unwrap_or_default();
    let (toml_edit::Value::Array(found), Value::List(items)) = (old, new) else {
        return vec![Splice::replace(whole, new.written())];
    };
    if !text[whole.clone()].contains('\n') {
        return vec![Splice::replace(whole, new.written())];
    }
    let same = |old: usize, new: usize| found.get(old).is_some_and(|found| items[new].is_value(found));
    let (first, behind) = differing(found.len(), items.len(), same);
    let (old_stop, new_stop) = (found.len() - behind, items.len() - behind);
    let span = |index: usize| found.get(index).and_then(toml_edit::Value::span).unwrap_or_default();
    let mut splices = Vec::new();
    for (index, item) in items.iter().enumerate().take(old_stop.min(new_stop)).skip(first) {
        if !same(index, index) {
            splices.push(Splice::replace(span(index), item.written()));
        }
    }
    splices.extend((new_stop.max(first)..old_stop).flat_map(|index| remove_member(text, span(index))));
    if new_stop > old_stop {
        let last = found.len().checked_sub(1).map(span);
        let more: Vec<String> = items[old_stop..new_stop].iter().map(Value::written).collect();
        splices.extend(add_members(text, whole, last, &more));
    }
    splices
}

/// The changes that give tables with lines of their own another value.
pub(super) fn within(
    file: &File<'_>,
    change: &Change,
    key: &Key,
    item: &Item,
    value: &Value,
) -> Result<Vec<Change>, EditError> {
    let inside = |steps: Vec<Step>| change.table.iter().cloned().chain(steps).collect::<Vec<_>>();
    let name = || Step::Key(key.get().to_owned());
    match (item, value) {
        (item, Value::Table(entries)) if item.is_table_like() && plain(item).is_none() => {
            let known: Vec<&str> =
                item.as_table_like().into_iter().flat_map(|t| t.iter().map(|(name, _)| name)).collect();
            Ok(entries_of(&inside(vec![name()]), &known, entries))
        }
        (Item::ArrayOfTables(tables), Value::List(items)) => {
            let items: Vec<_> = items.iter().map(|item| item.clone().entries()).collect();
            let same = |old: usize, new: usize| {
                tables.get(old).is_some_and(|table| Value::Table(items[new].clone()).is(&Item::Table(table.clone())))
            };
            let (first, behind) = differing(tables.len(), items.len(), same);
            let (old_stop, new_stop) = (tables.len() - behind, items.len() - behind);
            let mut changes = Vec::new();
            for (index, entries) in items.iter().enumerate().take(old_stop.min(new_stop)).skip(first) {
                let known: Vec<&str> =
                    tables.get(index).into_iter().flat_map(|table| table.iter().map(|(name, _)| name)).collect();
                changes.extend(entries_of(&inside(vec![name(), Step::Nth(index)]), &known, entries));
            }
            let own = |what| Change { table: change.table.clone(), what };
            for nth in (new_stop..old_stop).rev() {
                changes.push(own(What::RemoveNth { key: key.get().to_owned(), nth }));
            }
            for entries in items.get(old_stop..new_stop).into_iter().flatten() {
                changes.push(own(What::Append { key: key.get().to_owned(), entries: entries.clone() }));
            }
            Ok(changes)
        }
        _ => Err(EditError::not_a_value(file.text, key)),
    }
}

/// The changes after which a table has these entries and no others.
fn entries_of(table: &[Step], known: &[&str], entries: &[(String, Value)]) -> Vec<Change> {
    let surplus = known.iter().filter(|known| !entries.iter().any(|(name, _)| name == *known));
    let removals = surplus.map(|name| What::Remove { key: (*name).to_owned() });
    let values = entries.iter().cloned().map(|(key, value)| What::Set { key, value, instead_of: Vec::new() });
    values.chain(removals).map(|what| Change { table: table.to_vec(), what }).collect()
}

/// How many members at the beginning, and how many at the end, stay as they are. Where members are added, they go to the end.
fn differing(old: usize, new: usize, same: impl Fn(usize, usize) -> bool) -> (usize, usize) {
    let first = (0..old.min(new)).take_while(|index| same(*index, *index)).count();
    let room = if new <= old { new - first } else { 0 };
    let behind = (1..=room).take_while(|back| same(old - back, new - back)).count();
    (first, behind)
}
