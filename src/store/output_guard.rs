//! What an output may replace: never a file that was read, and somebody's work only if the user says so.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::error::Error;
use super::input::STANDARD;
use super::output::write_output;
use super::seal::{is_sealable, is_untouched, sealed};

/// How much of a file is looked at to see whose it is.
const HEAD: usize = 512;

/// Writes the outputs of one run.
#[derive(Debug, Default)]
pub struct OutputGuard {
    /// The files that were read.
    read: Mutex<Vec<PathBuf>>,
    /// Whether the user wants changed files replaced.
    is_forced: bool,
}

impl OutputGuard {
    /// A guard; a forced one replaces changed files, but never one that was read.
    #[must_use]
    pub fn new(is_forced: bool) -> Self {
        Self { read: Mutex::default(), is_forced }
    }

    /// Remembers a file that is read: no output replaces it.
    pub fn protect(&self, path: &Path) {
        if path.as_os_str() != STANDARD {
            self.read.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_owned());
        }
    }

    /// Writes an output with a mark by which a later run knows it, where its format has room for one. What is there is replaced
    /// if it is as Palier wrote it, is empty, or has the same content.
    ///
    /// # Errors
    ///
    /// When the file was read, when it is somebody's work, when it is a pipe or a device, and when the operating system refuses.
    pub fn write(&self, path: &Path, bytes: Vec<u8>) -> Result<(), Error> {
        if path.as_os_str() == STANDARD {
            return write_output(path, &bytes);
        }
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        let bytes = sealed(&ending, bytes);
        if let Ok(existing) = fs::metadata(path) {
            self.check(path, &existing, (&ending, &bytes))?;
        }
        write_output(path, &bytes)
    }

    fn check(&self, path: &Path, existing: &Metadata, (ending, bytes): (&str, &[u8])) -> Result<(), Error> {
        let read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if read.iter().any(|read| is_same_file(read, path)) {
            return Err(Error::IsInput(path.to_owned()));
        }
        if !existing.is_file() && !existing.is_dir() && may_wait(path, existing) {
            return Err(Error::Irregular(path.to_owned()));
        }
        if self.is_forced || !existing.is_file() {
            return Ok(());
        }
        let there = fs::read(path).map_err(|cause| Error::write(path, cause))?;
        let is_ours = if is_sealable(ending) { is_untouched(ending, &there) } else { looks_like_ours(ending, &there) };
        if there.is_empty() || there == bytes || is_ours { Ok(()) } else { Err(Error::NotOurs(path.to_owned())) }
    }
}

/// Whether two paths lead to one file, through whatever links.
fn is_same_file(one: &Path, other: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let identity = |path: &Path| fs::metadata(path).map(|found| (found.dev(), found.ino())).ok();
        identity(one).is_some_and(|one| Some(one) == identity(other))
    }
    #[cfg(not(unix))]
    {
        let real = |path: &Path| dunce::canonicalize(path).ok();
        real(one).is_some_and(|one| Some(one) == real(other))
    }
}

/// A pipe waits until somebody reads it, unless the shell made it for this run.
#[cfg(unix)]
fn may_wait(path: &Path, existing: &Metadata) -> bool {
    use std::os::unix::fs::FileTypeExt as _;
    let kind = existing.file_type();
    let is_of_shell = path.starts_with("/dev/fd") || path.starts_with("/proc/self/fd");
    !(kind.is_char_device() || kind.is_fifo() && is_of_shell)
}

#[cfg(not(unix))]
fn may_wait(_path: &Path, _existing: &Metadata) -> bool {
    false
}

/// Whether a file without room for a mark begins like an output that only programs read. A table is never taken for one: it may
/// be a form that somebody has filled in.
fn looks_like_ours(ending: &str, bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_lowercase();
    let begins = |with: &str| head.trim_start().starts_with(with);
    match ending {
        "json" => begins("{") && (head.contains("\"palier\"") || head.contains("schemaversion")),
        "jsonl" => begins("{") && head.contains("\"id\""),
        "xml" => begins("<?xml") && head.contains("<testsuites"),
        "ics" => begins("begin:vcalendar") && head.contains("palier"),
        "prom" | "txt" | "metrics" => head.contains("palier"),
        "png" => bytes.starts_with(b"\x89PNG"),
        "csv" | "toml" | "yaml" | "yml" => false,
        _ => head.contains("palier") && !begins("palier ="),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_was_read_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("team.md"), "palier").unwrap();
        let guard = OutputGuard::new(true);
        guard.protect(&path("team.md"));
        assert!(matches!(guard.write(&path("team.md"), b"x".to_vec()), Err(Error::IsInput(_))));
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(path("team.md"), path("link.md")).unwrap();
            fs::hard_link(path("team.md"), path("hard.md")).unwrap();
            for link in ["link.md", "hard.md"] {
                assert!(matches!(guard.write(&path(link), b"x".to_vec()), Err(Error::IsInput(_))), "{link}");
            }
        }
        assert_eq!(fs::read(path("team.md")).unwrap(), b"palier");
    }

    #[test]
    fn somebodys_work_is_replaced_only_by_force() {
        let folder = tempfile::tempdir().unwrap();
        let guard = OutputGuard::new(false);
        for (name, content) in [("r.md", "# R"), ("f.csv", "id,level"), ("s.json", "{ \"palier\": \"score/1\" }")] {
            let path = folder.path().join(name);
            guard.write(&path, content.into()).unwrap();
            guard.write(&path, content.into()).unwrap();
            let again = guard.write(&path, format!("{content} again").into());
            assert_eq!(again.is_ok(), name != "f.csv", "{name}: a table may be filled in");
            fs::write(&path, "my own words").unwrap();
            assert!(matches!(guard.write(&path, content.into()), Err(Error::NotOurs(_))), "{name}");
            assert_eq!(fs::read(&path).unwrap(), b"my own words");
            OutputGuard::new(true).write(&path, content.into()).unwrap();
            fs::write(&path, "").unwrap();
            guard.write(&path, content.into()).unwrap();
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_is_refused_and_the_null_device_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe.md");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        assert!(matches!(OutputGuard::new(true).write(&pipe, b"x".to_vec()), Err(Error::Irregular(_))));
        OutputGuard::new(false).write(Path::new("/dev/null"), b"x".to_vec()).unwrap();
    }
}
