//! Requests to stop: Ctrl-C, a closed window, `kill`.

use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether the process was asked to stop.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Whether another program has the terminal, for which Ctrl-C is meant.
static LENT: AtomicBool = AtomicBool::new(false);

static HANDLER: Once = Once::new();

/// Runs another program, for which Ctrl-C is meant until it ends.
pub(super) fn lend<T>(run: impl FnOnce() -> T) -> T {
    LENT.store(true, Ordering::SeqCst);
    let result = run();
    // A Ctrl-C that was meant for the other program may reach the handler a moment later.
    std::thread::sleep(std::time::Duration::from_millis(300));
    LENT.store(false, Ordering::SeqCst);
    result
}

/// Whether the process was asked to stop.
pub(super) fn is_interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

/// From now on a request to stop is noted, and the interview ends in good order.
pub(super) fn catch() {
    HANDLER.call_once(|| {
        // If no handler can be set, the process ends at once: what was entered is saved all the same.
        let _ = ctrlc::set_handler(|| {
            if !LENT.load(Ordering::SeqCst) {
                INTERRUPTED.store(true, Ordering::SeqCst);
            }
        });
    });
}
