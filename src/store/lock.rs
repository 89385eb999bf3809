//! The lock by which only one program at a time changes an assessment.
//!
//! The lock is on a file of its own beside the assessment, `.NAME.lock`: each saving puts a new file in the place of the
//! assessment, and a lock on the old one would fall off with it.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use super::error::Error;
use super::output::folder_of;

/// How often the lock is tried while others give it back at the same moment.
const TRIES: usize = 16;

/// How long to wait at first before the lock is tried again, and how long at most.
const SHORTEST_PAUSE: Duration = Duration::from_millis(5);
const LONGEST_PAUSE: Duration = Duration::from_millis(40);

/// How many bytes of another's lock are shown at most.
const HOLDER_BYTES: u64 = 400;

/// A held lock. It is given back when this is dropped; if the program ends in any other way, the operating system gives it back.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    /// Kept open: closing it is what gives the lock back.
    _file: File,
    /// Whether the lock really is on the file under `path`, and the file is to be taken away in the end.
    held: bool,
}

impl Lock {
    /// Takes the lock of `file`, a path without symbolic links, and waits for it at most so long. `holder` names this program for
    /// those who come second.
    pub(super) fn take_within(file: &Path, holder: &str, wait: Duration) -> Result<Self, Error> {
        let begun = Instant::now();
        let mut pause = SHORTEST_PAUSE;
        loop {
            match Self::take(file, holder) {
                Err(Error::Locked { .. }) if begun.elapsed() < wait => {
                    thread::sleep(pause.min(wait.saturating_sub(begun.elapsed())));
                    pause = (pause * 2).min(LONGEST_PAUSE);
                }
                taken => return taken,
            }
        }
    }

    /// Takes the lock of `file` if it is free.
    pub(super) fn take(file: &Path, holder: &str) -> Result<Self, Error> {
        let refused = |cause| Error::write(file, cause);
        let path = lock_path(file);
        for _ in 0..TRIES {
            let mut lock = open(&path).map_err(refused)?;
            match lock.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    return Err(Error::Locked { path: file.to_owned(), holder: said_by_holder(&mut lock) });
                }
                // Some network folders know no locks. That nothing is overwritten is then still seen to at each saving.
                Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {
                    return Ok(Self { path, _file: lock, held: false });
                }
                Err(TryLockError::Error(error)) => return Err(refused(error)),
            }
            // Whoever gives the lock back takes its file away first. If that happened between our opening and our locking, we
            // hold a lock on a file without a name, beside which others may take theirs: try again with the file that is
            // there now. A symbolic link in its place is never written through for the same reason.
            if !is_at(&lock, &path) {
                continue;
            }
            // Who holds it is a courtesy: on a full disk the lock itself still works.
            let _ = write_holder(&mut lock, holder);
            return Ok(Self { path, _file: lock, held: true });
        }
        Err(Error::Locked { path: file.to_owned(), holder: None })
    }
}

impl Lock {
    /// Whether it keeps others away: not in a folder that knows no locks.
    pub(super) const fn is_held(&self) -> bool {
        self.held
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Taken away while the lock is still held: afterwards it could be another's. Where one cannot tell whether an open file
        // still has its name, the file stays, which harms nobody.
        if self.held && cfg!(unix) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn lock_path(file: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(file.file_name().unwrap_or_default());
    name.push(".lock");
    folder_of(file).join(name)
}

fn open(path: &Path) -> io::Result<File> {
    match OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path) {
        // The lock that another user has left behind, or holds: it can be locked without being written.
        Err(error) if error.kind() == ErrorKind::PermissionDenied => File::open(path).map_err(|_| error),
        opened => opened,
    }
}

fn write_holder(lock: &mut File, holder: &str) -> io::Result<()> {
    lock.set_len(0)?;
    lock.rewind()?;
    let line: String = holder.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    write!(lock, "{line}\npid {}\n", std::process::id())
}

/// What the holder has written: `who (pid 123)`.
fn said_by_holder(lock: &mut File) -> Option<String> {
    let mut bytes = Vec::new();
    lock.take(HOLDER_BYTES).read_to_end(&mut bytes).ok()?;
    let text = String::from_utf8_lossy(&bytes);
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let who = lines.next()?.trim().to_owned();
    Some(match lines.next() {
        Some(pid) => format!("{who} ({})", pid.trim()),
        None => who,
    })
}

/// Whether an open file is the one that has this path now.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(ours), Ok(there)) => (ours.dev(), ours.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn the_second_is_told_who_holds_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.toml");
        let first = Lock::take(&file, "interview, awa\n\u{1b}[2J").unwrap();
        assert!(folder.path().join(".a.toml.lock").exists());
        let Err(Error::Locked { holder: Some(holder), .. }) = Lock::take(&file, "set") else { panic!() };
        assert!(holder.starts_with("interview, awa"), "{holder:?}");
        assert!(holder.contains(&format!("pid {}", std::process::id())) && !holder.contains('\u{1b}'), "{holder:?}");
        drop(first);
        Lock::take(&file, "set").unwrap();
        #[cfg(unix)]
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn who_waits_gets_it_when_it_is_given_back() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.toml");
        let first = Lock::take(&file, "first").unwrap();
        std::thread::scope(|scope| {
            let second = scope.spawn(|| Lock::take_within(&file, "second", Duration::from_mins(1)).is_ok());
            assert!(Lock::take_within(&file, "third", Duration::from_millis(20)).is_err());
            drop(first);
            assert!(second.join().unwrap());
        });
    }

    #[test]
    fn a_lock_that_a_dead_program_left_behind_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(".a.toml.lock"), "someone with a long name\npid 1\n").unwrap();
        let lock = Lock::take(&folder.path().join("a.toml"), "b").unwrap();
        let text = fs::read_to_string(folder.path().join(".a.toml.lock")).unwrap();
        assert_eq!(text, format!("b\npid {}\n", std::process::id()));
        drop(lock);
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link_in_the_place_of_the_lock() {
        let folder = tempfile::tempdir().unwrap();
        let victim = folder.path().join("victim");
        fs::write(&victim, "precious").unwrap();
        std::os::unix::fs::symlink(&victim, folder.path().join(".a.toml.lock")).unwrap();
        assert!(Lock::take(&folder.path().join("a.toml"), "b").is_err());
        assert_eq!(fs::read_to_string(victim).unwrap(), "precious");
    }

    #[test]
    fn of_many_that_come_and_go_never_two_hold_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.toml");
        let holders = Arc::new(AtomicUsize::new(0));
        let taken: usize = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4)
                .map(|_| {
                    scope.spawn(|| {
                        let mut taken = 0;
                        for _ in 0..4000 {
                            if let Ok(lock) = Lock::take(&file, "t") {
                                assert_eq!(holders.fetch_add(1, Ordering::SeqCst), 0);
                                std::thread::sleep(std::time::Duration::from_micros(20));
                                holders.fetch_sub(1, Ordering::SeqCst);
                                taken += 1;
                                drop(lock);
                            }
                        }
                        taken
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert!(taken > 0);
    }
}
