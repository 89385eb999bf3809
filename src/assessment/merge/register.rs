//! Documents and actions of several files in one register: the same once, different ones under one id side by side.

use std::collections::{HashMap, HashSet};

use crate::assessment::follow_up::{Action, Decision};
use crate::assessment::model::Evidence;
use crate::questionnaire::{ActionId, DecisionId, EvidenceId};

/// An item of a register with its id.
pub(super) trait Registered: Clone + PartialEq {
    fn id(&self) -> &str;
    /// What it is called, for people.
    fn title(&self) -> &str;
    /// The same under another id.
    fn under(&self, id: &str) -> Self;
}

impl Registered for Evidence {
    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn title(&self) -> &str {
        &self.title
    }

    fn under(&self, id: &str) -> Self {
        Self { id: EvidenceId::new(id), ..self.clone() }
    }
}

impl Registered for Action {
    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn title(&self) -> &str {
        &self.action
    }

    fn under(&self, id: &str) -> Self {
        Self { id: ActionId::new(id), ..self.clone() }
    }
}

impl Registered for Decision {
    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn title(&self) -> &str {
        &self.ask
    }

    /// In the joint file it has a table.
    fn under(&self, id: &str) -> Self {
        Self { id: DecisionId::new(id), listed: None, ..self.clone() }
    }
}

/// The register of the joint file while it grows.
pub(super) struct Register<T> {
    items: Vec<T>,
    /// Number of items that existed before this merge and may have been edited by hand.
    before: usize,
    /// The items of each id, and under an id such as `decree` also those of `decree-2`, `decree-3`, …, in their order.
    variants: HashMap<String, Vec<usize>>,
    /// The first number that is free for an id.
    next_number: HashMap<String, usize>,
    taken: HashSet<String>,
}

/// Where an item is in the register.
pub(super) enum Placed<T> {
    /// It is there already, under this id.
    Known(String),
    /// It is new, with the id that it has now.
    New(T),
}

impl<T: Registered> Register<T> {
    pub(super) fn of(items: Vec<T>) -> Self {
        let mut register = Self {
            before: items.len(),
            items: Vec::with_capacity(items.len()),
            variants: HashMap::new(),
            next_number: HashMap::new(),
            taken: HashSet::new(),
        };
        for item in items {
            register.add(item);
        }
        register
    }

    /// Finds the id of an item: that of the same item, or of one from before with the same title, else the first free one of
    /// `id`, `id-2`, `id-3` and so on.
    pub(super) fn place(&mut self, item: &T) -> Placed<T> {
        let variants = self.variants.get(item.id()).map(Vec::as_slice).unwrap_or_default();
        let alike = || variants.iter().map(|index| (*index, &self.items[*index]));
        let same = alike().find(|(_, other)| **other == item.under(other.id()));
        let changed = || alike().find(|(index, other)| *index < self.before && other.title() == item.title());
        if let Some((_, known)) = same.or_else(changed) {
            return Placed::Known(known.id().to_owned());
        }
        let mut id = item.id().to_owned();
        let number = self.next_number.entry(id.clone()).or_insert(1);
        while self.taken.contains(&id) {
            *number += 1;
            id = format!("{}-{number}", item.id());
        }
        let item = item.under(&id);
        self.add(item.clone());
        Placed::New(item)
    }

    fn add(&mut self, item: T) {
        let index = self.items.len();
        if let Some(base) = base_of(item.id()) {
            self.variants.entry(base.to_owned()).or_default().push(index);
        }
        self.variants.entry(item.id().to_owned()).or_default().push(index);
        self.taken.insert(item.id().to_owned());
        self.items.push(item);
    }
}

/// The id without its number: `decree` of `decree-2`.
fn base_of(id: &str) -> Option<&str> {
    let (base, number) = id.rsplit_once('-')?;
    number.parse::<usize>().is_ok_and(|number| number >= 2).then_some(base)
}
