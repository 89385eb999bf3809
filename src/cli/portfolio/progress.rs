//! How far the reading is: a bar on standard error, on a terminal only, once it takes longer than half a second.

use std::io::IsTerminal as _;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::cli::context::Context;

/// How long nothing is shown.
const QUIET: Duration = Duration::from_millis(500);

/// How far the reading is.
pub(super) struct Progress {
    /// Whether a bar may be shown at all.
    is_shown: bool,
    begun: Instant,
    length: u64,
    done: AtomicU64,
    style: ProgressStyle,
    bar: OnceLock<ProgressBar>,
}

impl Progress {
    /// Nothing done yet of so many files.
    pub(super) fn new(context: &Context, length: usize) -> Self {
        let files = context.words().text("portfolio-progress");
        let template = format!("{{bar:30}} {{pos}}/{{len}} {files}");
        Self {
            is_shown: !context.common().quiet && !context.is_plain() && std::io::stderr().is_terminal(),
            begun: Instant::now(),
            length: u64::try_from(length).unwrap_or(u64::MAX),
            done: AtomicU64::new(0),
            style: ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar()),
            bar: OnceLock::new(),
        }
    }

    /// Passes on what a file came to, and counts it.
    pub(super) fn after<T>(&self, outcome: T) -> T {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.is_shown && self.begun.elapsed() >= QUIET {
            let bar = self.bar.get_or_init(|| {
                let target = ProgressDrawTarget::stderr();
                ProgressBar::with_draw_target(Some(self.length), target).with_style(self.style.clone())
            });
            bar.set_position(done);
        }
        outcome
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}
