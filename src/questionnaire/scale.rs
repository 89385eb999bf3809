//! Scales and their levels.

use num_rational::BigRational;

use super::id::{LevelId, ScaleId};

/// A scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    pub(super) id: ScaleId,
    /// Those with a value first, in the order of the file; then those that mean "not applicable".
    pub(super) levels: Vec<Level>,
    /// The levels that are a step, lowest first.
    pub(super) steps: Vec<Level>,
    pub(super) evidence_from: Option<usize>,
}

impl Scale {
    /// What stands for a scale that could not be read, so that what is said of it is not repeated wherever it is named. It has no
    /// levels, and a valid questionnaire holds none.
    pub(super) const fn unread(id: ScaleId) -> Self {
        Self { id, levels: Vec::new(), steps: Vec::new(), evidence_from: None }
    }

    pub(super) const fn is_unread(&self) -> bool {
        self.levels.is_empty()
    }

    /// Takes the steps from the levels again, whose texts have changed.
    pub(super) fn update_steps(&mut self) {
        self.steps = self.levels.iter().filter(|level| level.step.is_some() && !level.is_alternate).cloned().collect();
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &ScaleId {
        &self.id
    }

    /// All levels: those with a value from the lowest, an alternate after the level it is equal to; then those that take a
    /// question out of the score.
    #[must_use]
    pub fn levels(&self) -> &[Level] {
        &self.levels
    }

    /// The levels with a value, lowest first, without the alternates; there are at least two.
    #[must_use]
    pub fn steps(&self) -> &[Level] {
        &self.steps
    }

    /// The level of this id.
    #[must_use]
    pub fn level(&self, id: &str) -> Option<&Level> {
        self.levels.iter().find(|level| level.id.as_str() == id)
    }

    /// The step of a level, 0 the lowest; of an alternate the step of the level it is equal to. `None` for a level that means
    /// "not applicable".
    #[must_use]
    pub fn step(&self, id: &LevelId) -> Option<usize> {
        self.level(id.as_str())?.step
    }

    /// The steps between the lowest and the highest of these levels; nothing where none of them has a value.
    #[must_use]
    pub fn spread<'l>(&self, levels: impl IntoIterator<Item = &'l LevelId>) -> Option<usize> {
        let steps: Vec<usize> = levels.into_iter().filter_map(|level| self.step(level)).collect();
        Some(steps.iter().max()? - steps.iter().min()?)
    }

    /// The lowest level.
    #[must_use]
    pub fn lowest(&self) -> &Level {
        &self.steps[0]
    }

    /// The highest level.
    #[must_use]
    pub fn highest(&self) -> &Level {
        &self.steps[self.steps.len() - 1]
    }

    /// The step from which an answer needs evidence.
    #[must_use]
    pub const fn evidence_from(&self) -> Option<usize> {
        self.evidence_from
    }

    /// Whether an answer at this level needs evidence.
    #[must_use]
    pub fn needs_evidence(&self, level: &LevelId) -> bool {
        matches!((self.step(level), self.evidence_from), (Some(step), Some(from)) if step >= from)
    }
}

/// A level of a scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Level {
    pub(super) id: LevelId,
    pub(super) value: Option<BigRational>,
    /// The step that it is, or that it is equal to.
    pub(super) step: Option<usize>,
    pub(super) is_alternate: bool,
    pub(super) label: String,
    pub(super) meaning: Option<String>,
}

impl Level {
    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &LevelId {
        &self.id
    }

    /// Its value; `None` for a level that takes a question out of the score.
    #[must_use]
    pub const fn value(&self) -> Option<&BigRational> {
        self.value.as_ref()
    }

    /// Its name.
    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }

    /// What it means for any question of its scale.
    #[must_use]
    pub fn meaning(&self) -> Option<&str> {
        self.meaning.as_deref()
    }

    /// Whether it is another way to reach a step, such as a compensating measure. It counts like the level it is equal to, and no
    /// plan leads to it.
    #[must_use]
    pub const fn is_alternate(&self) -> bool {
        self.is_alternate
    }

    /// Whether it takes a question out of the score.
    #[must_use]
    pub const fn is_not_applicable(&self) -> bool {
        self.value.is_none()
    }
}
