//! Reading that cannot be given a time limit: another thread does it, one piece each time it is asked for one.
//!
//! Nothing is read ahead, so that another program can use the terminal between two pieces.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// Pieces that another thread reads.
#[derive(Debug)]
pub(super) struct OnDemand<T> {
    ask: Sender<()>,
    answers: Receiver<T>,
    /// Whether a piece was asked for that has not come yet.
    is_outstanding: bool,
    arrived: Option<T>,
}

impl<T: Send + 'static> OnDemand<T> {
    /// From now on `read` is called on another thread, once for every piece.
    pub(super) fn new(mut read: impl FnMut() -> T + Send + 'static) -> Self {
        let (ask, asked) = channel();
        let (answer, answers) = channel();
        std::thread::spawn(move || while asked.recv().is_ok() && answer.send(read()).is_ok() {});
        Self { ask, answers, is_outstanding: false, arrived: None }
    }

    /// Whether there is a piece within a time. What comes later is kept for the next time that it is asked for.
    pub(super) fn is_here_within(&mut self, time: Duration) -> bool {
        if self.arrived.is_none() {
            if !self.is_outstanding {
                self.is_outstanding = self.ask.send(()).is_ok();
            }
            self.arrived = match self.answers.recv_timeout(time) {
                Ok(piece) => Some(piece),
                Err(RecvTimeoutError::Timeout) => return false,
                // The thread has panicked: `take` says so.
                Err(RecvTimeoutError::Disconnected) => return true,
            };
            self.is_outstanding = false;
        }
        true
    }

    /// The piece that is here, without taking it.
    pub(super) const fn peek(&self) -> Option<&T> {
        self.arrived.as_ref()
    }

    /// Waits for the next piece; `None` if there will be none.
    pub(super) fn take(&mut self) -> Option<T> {
        while !self.is_here_within(Duration::from_hours(1)) {}
        self.arrived.take()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::OnDemand;

    const MOMENT: Duration = Duration::from_millis(20);

    #[test]
    fn what_comes_late_is_there_the_next_time_and_nothing_is_read_ahead() {
        let (write, read) = channel();
        let (reading, begun) = channel();
        let mut asked = OnDemand::new(move || {
            reading.send(()).unwrap();
            read.recv().unwrap()
        });
        assert!(begun.recv_timeout(MOMENT).is_err(), "nothing was asked for");
        assert!(!asked.is_here_within(MOMENT) && !asked.is_here_within(MOMENT));
        write.send('a').unwrap();
        write.send('b').unwrap();
        assert_eq!(asked.take(), Some('a'));
        assert_eq!(
            (begun.try_iter().count(), asked.is_outstanding),
            (1, false),
            "read once, for the one that was asked for"
        );
        assert!(asked.is_here_within(Duration::from_secs(10)) && asked.is_here_within(Duration::ZERO));
        assert_eq!(asked.take(), Some('b'));
    }

    #[test]
    fn a_reader_that_panics_ends_the_input() {
        let mut asked: OnDemand<char> = OnDemand::new(|| panic!("as a test"));
        assert!(asked.is_here_within(Duration::from_secs(10)));
        assert_eq!(asked.take(), None);
    }
}
