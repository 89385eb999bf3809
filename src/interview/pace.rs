//! How long questions take in this session, and how long the rest will take.

use std::time::Duration;

use crate::language::Words;

/// From this many answers on, the time left can be estimated.
const ENOUGH: usize = 3;

/// How long the questions of this session took.
#[derive(Debug, Default)]
pub(super) struct Pace {
    /// The time since the interview began.
    pub(super) elapsed: Duration,
    taken: Vec<Duration>,
    settled_at: Duration,
}

impl Pace {
    /// Notes that a question was settled now.
    pub(super) fn settle(&mut self) {
        self.taken.push(self.elapsed.saturating_sub(self.settled_at));
        self.settled_at = self.elapsed;
    }

    /// Notes that the question settled last is open again.
    pub(super) fn reopen(&mut self) {
        self.taken.pop();
    }

    /// How long one question takes: the median of this session, which a lunch break does not change.
    fn each(&self) -> Option<Duration> {
        if self.taken.len() < ENOUGH {
            return None;
        }
        let mut taken = self.taken.clone();
        taken.sort_unstable();
        Some(taken[taken.len() / 2])
    }

    /// One remark on the time: how long the open questions will take, or with a time of the end how far over it.
    pub(super) fn remark(&self, words: &Words, open: usize, until: Option<Duration>) -> Option<String> {
        let each = self.each().filter(|_| open > 0)?;
        let rest = each.checked_mul(u32::try_from(open).ok()?)?.max(Duration::from_mins(1));
        let Some(until) = until else {
            return Some(words.with("interview-rest", &[("time", duration(words, rest).into())]));
        };
        let each = words.with("interview-each", &[("time", duration(words, each.max(Duration::from_mins(1))).into())]);
        let end = self.elapsed + rest;
        let difference = end.abs_diff(until);
        let time = [("time", duration(words, difference).into())];
        let id = if end > until { "interview-time-over" } else { "interview-time-spare" };
        Some(format!("{each} · {}", words.with(id, &time)))
    }
}

/// `25 min`, `2 h 05`.
fn duration(words: &Words, time: Duration) -> String {
    let minutes = time.as_secs() / 60;
    let (hours, rest) = (minutes / 60, minutes % 60);
    if hours == 0 {
        return words.with("interview-minutes", &[("minutes", minutes.to_string().into())]);
    }
    words.with("interview-hours", &[("hours", hours.to_string().into()), ("minutes", format!("{rest:02}").into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn pace(minutes: &[u64]) -> Pace {
        let mut pace = Pace::default();
        for minute in minutes {
            pace.elapsed = Duration::from_mins(*minute);
            pace.settle();
        }
        pace
    }

    #[test]
    fn the_rest_is_estimated_from_the_median() {
        let words = Words::new(Language::English);
        assert_eq!(pace(&[4, 8]).remark(&words, 2, None), None, "too few to tell");
        assert_eq!(pace(&[4, 8, 12]).remark(&words, 2, None).as_deref(), Some("about 8 min left"));
        assert_eq!(pace(&[4, 98, 102]).remark(&words, 2, None).as_deref(), Some("about 8 min left"), "after a break");
        assert_eq!(pace(&[4, 8, 12]).remark(&words, 0, None), None);
        let mut undone = pace(&[4, 8, 12]);
        undone.reopen();
        assert_eq!(undone.remark(&words, 3, None), None);
    }

    #[test]
    fn a_time_of_the_end_is_compared_with_the_estimate() {
        let words = Words::new(Language::English);
        let pace = pace(&[4, 8, 12]);
        let until = |minutes| pace.remark(&words, 5, Some(Duration::from_mins(minutes))).unwrap();
        assert_eq!(until(20), "about 4 min each · 12 min over");
        assert_eq!(until(40), "about 4 min each · 8 min to spare");
    }
}
