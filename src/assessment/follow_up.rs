//! What follows an assessment: actions that were agreed, and decisions that are asked for.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::questionnaire::{ActionId, DecisionId, LevelId, QuestionId};

/// An agreed action; one may close many gaps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Its id, the key of its table.
    pub id: ActionId,
    /// What is to be done.
    pub action: String,
    /// The levels that are reached by it.
    pub closes: BTreeMap<QuestionId, LevelId>,
    /// Who does it.
    pub owner: Option<String>,
    /// Who answers for it.
    pub accountable: Option<String>,
    /// The last day on which it is in time.
    pub due: Option<Date>,
    /// Its cost, in words.
    pub cost: Option<String>,
    /// The work that it takes, in person-days.
    pub days: Option<u32>,
    /// A note.
    pub note: Option<String>,
    /// Its status.
    pub status: ActionStatus,
    /// The day on which it was done or dropped.
    pub closed: Option<Date>,
}

impl Action {
    /// An open action of which nothing else is known.
    #[must_use]
    pub fn new(id: ActionId, action: impl Into<String>) -> Self {
        Self {
            id,
            action: action.into(),
            closes: BTreeMap::new(),
            owner: None,
            accountable: None,
            due: None,
            cost: None,
            days: None,
            note: None,
            status: ActionStatus::Open,
            closed: None,
        }
    }

    /// Returns true if it is open or started.
    #[must_use]
    pub const fn is_pending(&self) -> bool {
        matches!(self.status, ActionStatus::Open | ActionStatus::Started)
    }

    /// Returns true if it is pending although its last day has passed.
    #[must_use]
    pub fn is_overdue(&self, day: Date) -> bool {
        self.is_pending() && self.due.is_some_and(|due| due < day)
    }
}

/// The status of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum ActionStatus {
    /// Agreed, not begun.
    #[default]
    Open,
    /// Begun.
    Started,
    /// Done.
    Done,
    /// Given up.
    Dropped,
}

impl ActionStatus {
    /// Every status.
    pub const ALL: [Self; 4] = [Self::Open, Self::Started, Self::Done, Self::Dropped];

    /// The word for it in the file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Started => "started",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }
}

/// A decision that is asked of someone above the team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Its id: the key of its table, or `decision-1`, `decision-2`, … for one of the list under `[summary]`.
    pub id: DecisionId,
    /// What is asked for.
    pub ask: String,
    /// Of whom.
    pub of: Option<String>,
    /// The last day on which it is in time.
    pub by: Option<Date>,
    /// Its cost, in words.
    pub cost: Option<String>,
    /// Its status.
    pub status: DecisionStatus,
    /// The day on which it was taken, refused or dropped.
    pub closed: Option<Date>,
    /// Its index in the list under `[summary]`, if it is in that list. An edit moves it to a table.
    pub listed: Option<usize>,
}

impl Decision {
    /// An open decision of which nothing else is known.
    #[must_use]
    pub fn new(id: DecisionId, ask: impl Into<String>) -> Self {
        Self {
            id,
            ask: ask.into(),
            of: None,
            by: None,
            cost: None,
            status: DecisionStatus::Open,
            closed: None,
            listed: None,
        }
    }

    /// Returns true if nobody has taken, refused or dropped it.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.status, DecisionStatus::Open)
    }

    /// Returns true if it is open although its last day has passed.
    #[must_use]
    pub fn is_overdue(&self, day: Date) -> bool {
        self.is_open() && self.by.is_some_and(|by| by < day)
    }
}

/// The status of a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum DecisionStatus {
    /// Asked for.
    #[default]
    Open,
    /// Taken as asked.
    Taken,
    /// Refused.
    Refused,
    /// No longer asked for.
    Dropped,
}

impl DecisionStatus {
    /// Every status.
    pub const ALL: [Self; 4] = [Self::Open, Self::Taken, Self::Refused, Self::Dropped];

    /// The word for it in the file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Taken => "taken",
            Self::Refused => "refused",
            Self::Dropped => "dropped",
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn only_pending_actions_are_overdue_and_only_after_their_last_day() {
        let mut action = Action::new(ActionId::new("charter"), "Write a charter");
        assert!(action.is_pending() && !action.is_overdue(date(2030, 1, 1)), "no date, never overdue");
        action.due = Some(date(2025, 12, 31));
        assert!(!action.is_overdue(date(2025, 12, 31)));
        assert!(action.is_overdue(date(2026, 1, 1)));
        action.status = ActionStatus::Started;
        assert!(action.is_overdue(date(2026, 1, 1)));
        for status in [ActionStatus::Done, ActionStatus::Dropped] {
            action.status = status;
            assert!(!action.is_pending() && !action.is_overdue(date(2026, 1, 1)), "{status:?}");
        }
    }

    #[test]
    fn only_open_decisions_are_overdue_and_only_after_their_last_day() {
        let mut decision = Decision::new(DecisionId::new("decree"), "Sign the decree");
        decision.by = Some(date(2025, 9, 30));
        assert!(
            decision.is_open() && !decision.is_overdue(date(2025, 9, 30)) && decision.is_overdue(date(2025, 10, 1))
        );
        for status in [DecisionStatus::Taken, DecisionStatus::Refused, DecisionStatus::Dropped] {
            decision.status = status;
            assert!(!decision.is_open() && !decision.is_overdue(date(2025, 10, 1)), "{status:?}");
        }
    }
}
