//! Documents and actions of several files in one register: the same once, different ones under one id side by side.

use crate::assessment::follow_up::{Action, Decision};
use crate::assessment::model::Evidence;
use crate::questionnaire::{ActionId, DecisionId, EvidenceId};

/// Something that stands in a register under an id.
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
    /// So many stood there before: a person may have changed them since they were first brought together.
    before: usize,
}

/// Where something has found its place.
pub(super) enum Placed<T> {
    /// It stood there already, under this id.
    Known(String),
    /// It is new, with the id that it has now.
    New(T),
}

impl<T: Registered> Register<T> {
    pub(super) const fn of(items: Vec<T>) -> Self {
        let before = items.len();
        Self { items, before }
    }

    /// Finds the place of an item: where the same stands, where one stood before that is called the same, else the first free of
    /// `id`, `id-2`, `id-3` and so on.
    pub(super) fn place(&mut self, item: &T) -> Placed<T> {
        let is_named_alike = |other: &&T| is_variant(other.id(), item.id());
        let same = self.items.iter().filter(is_named_alike).find(|other| **other == item.under(other.id()));
        let changed = || {
            let before = self.items.iter().take(self.before).filter(is_named_alike);
            before.into_iter().find(|other| other.title() == item.title())
        };
        if let Some(known) = same.or_else(changed) {
            return Placed::Known(known.id().to_owned());
        }
        let mut id = item.id().to_owned();
        let mut number = 1;
        while self.items.iter().any(|other| other.id() == id) {
            number += 1;
            id = format!("{}-{number}", item.id());
        }
        let item = item.under(&id);
        self.items.push(item.clone());
        Placed::New(item)
    }
}

/// Whether an id is another, or that with a number behind it.
fn is_variant(id: &str, of: &str) -> bool {
    id.strip_prefix(of).is_some_and(|rest| {
        rest.is_empty() || rest.strip_prefix('-').is_some_and(|number| number.parse::<usize>().is_ok_and(|n| n >= 2))
    })
}
