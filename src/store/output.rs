//! Writing files so that each is at any moment the old one or the new one.

use std::ffi::OsString;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, PersistError};

use super::error::Error;
use super::input::STANDARD;

/// How the names of versions end that are not finished yet.
const UNFINISHED: &str = ".unfinished";

/// Writes an output: a file as a whole or not at all, standard output for `-`. A file that is there is replaced and keeps who
/// may read it; a symbolic link stays one; what is no file, such as a pipe, is written into. That nobody reads standard output
/// to its end is no error.
///
/// # Errors
///
/// When the operating system refuses, also when the disk behind standard output is full.
pub fn write_output(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let refused = |cause| Error::write(path, cause);
    if path.as_os_str() == STANDARD {
        return pour(&mut io::stdout().lock(), bytes).map_err(refused);
    }
    match fs::metadata(path) {
        Ok(existing) if existing.is_dir() => Err(refused(ErrorKind::IsADirectory.into())),
        Ok(existing) if !existing.is_file() => {
            OpenOptions::new().write(true).open(path).and_then(|mut file| pour(&mut file, bytes)).map_err(refused)
        }
        Ok(existing) => {
            let real = dunce::canonicalize(path).map_err(refused)?;
            replace(&real, bytes, &existing).map_err(refused)
        }
        Err(_) if names_folder(path) => Err(refused(ErrorKind::IsADirectory.into())),
        Err(error) if error.kind() == ErrorKind::NotFound => new_output(path, bytes).map_err(refused),
        Err(error) => Err(refused(error)),
    }
}

/// Whether a path means a folder, there or not: it ends in what parts folders.
pub(super) fn names_folder(path: &Path) -> bool {
    path.as_os_str().as_encoded_bytes().last().is_some_and(|last| std::path::is_separator(char::from(*last)))
}

/// Writes to something that may be closed at its other end.
fn pour(output: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    match output.write_all(bytes).and_then(|()| output.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// A new output, which those may read whom the user's settings allow: unlike an assessment it is made to be passed on.
fn new_output(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A symbolic link to a file that is not there yet: the file is made where the link points.
    let target = fs::read_link(path).map_or_else(|_| path.to_owned(), |link| folder_of(path).join(link));
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let file = builder.prefix(".").suffix(".tmp").tempfile_in(folder_of(&target))?;
    let file = filled(file, bytes)?;
    file.persist(&target).map_err(|PersistError { error, .. }| error)?;
    flush_folder(&target)
}

/// Puts a new file in the place of one, with its owner's group and its mode.
pub(super) fn replace(path: &Path, bytes: &[u8], existing: &Metadata) -> io::Result<()> {
    let file = tempfile::Builder::new().prefix(&unfinished(path)).suffix(UNFINISHED).tempfile_in(folder_of(path))?;
    let file = filled(file, bytes)?;
    keep_owner(file.as_file(), existing);
    file.as_file().set_permissions(existing.permissions())?;
    file.persist(path).map_err(|PersistError { error, .. }| error)?;
    flush_folder(path)
}

/// Makes a file that must not be there yet; only its owner may read it.
pub(super) fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let file = tempfile::Builder::new().prefix(&unfinished(path)).suffix(UNFINISHED).tempfile_in(folder_of(path))?;
    filled(file, bytes)?.persist_noclobber(path).map_err(|PersistError { error, .. }| error)?;
    flush_folder(path)
}

/// How the names of a file's unfinished versions begin.
fn unfinished(path: &Path) -> OsString {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".");
    name
}

/// Takes away what savings of a file have left behind that were killed or cut off from power in the middle. Only for who holds
/// its lock: nobody else then writes a version of it.
pub(super) fn clear_unfinished(path: &Path) {
    let begin = unfinished(path);
    let Ok(entries) = fs::read_dir(folder_of(path)) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let random = name.as_encoded_bytes().strip_prefix(begin.as_encoded_bytes());
        let random = random.and_then(|rest| rest.strip_suffix(UNFINISHED.as_bytes()));
        let is_ours = random.is_some_and(|random| random.len() == 6 && random.iter().all(u8::is_ascii_alphanumeric));
        if is_ours && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            // What cannot be taken away harms nobody.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The file with these bytes in it, on the disk and not only on its way there: else a power cut right after the renaming could
/// leave an empty file under the good name.
fn filled(mut file: NamedTempFile, bytes: &[u8]) -> io::Result<NamedTempFile> {
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// The group and, where one may, the owner stay. Only root may give a file away, so that this is allowed to fail.
#[cfg(unix)]
fn keep_owner(file: &File, existing: &Metadata) {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    if fchown(file, Some(existing.uid()), Some(existing.gid())).is_err() {
        let _ = fchown(file, None, Some(existing.gid()));
    }
}

#[cfg(not(unix))]
fn keep_owner(_file: &File, _existing: &Metadata) {}

/// Brings the renaming itself to the disk.
#[cfg(unix)]
fn flush_folder(path: &Path) -> io::Result<()> {
    match File::open(folder_of(path)).and_then(|folder| folder.sync_all()) {
        // A folder that may be written but not read, or a network that knows no flushing of folders: the file is in its place.
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::PermissionDenied | ErrorKind::InvalidInput | ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        flushed => flushed,
    }
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "on Unix it may fail")]
fn flush_folder(_path: &Path) -> io::Result<()> {
    Ok(())
}

/// The folder that a file is in.
pub(super) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Refusing(ErrorKind);

    impl Write for Refusing {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_reader_that_went_away_is_no_error_and_a_full_disk_is_one() {
        assert!(pour(&mut Refusing(ErrorKind::BrokenPipe), b"x").is_ok());
        assert_eq!(pour(&mut Refusing(ErrorKind::StorageFull), b"x").unwrap_err().kind(), ErrorKind::StorageFull);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_device_is_told() {
        // Opened here and not by name through `write_output`: if that were broken, root's test run would replace the device.
        let mut full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        assert_eq!(pour(&mut full, b"x").unwrap_err().kind(), ErrorKind::StorageFull);
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_never_replaced_by_one() {
        use std::os::unix::fs::FileTypeExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("socket");
        let _listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
        assert!(write_output(&path, b"x").is_err());
        assert!(fs::metadata(&path).unwrap().file_type().is_socket());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn an_output_is_written_and_replaced_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.md");
        write_output(&path, b"one").unwrap();
        write_output(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(write_output(&folder.path().join("missing/report.md"), b"x").is_err());
        assert!(write_output(folder.path(), b"x").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn an_output_keeps_its_mode_and_a_link_stays_a_link() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (folder.path().join("a.md"), folder.path().join("b.md"));
        write_output(&path, b"one").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("a.md", &link).unwrap();
        write_output(&link, b"two").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
        let dangling = folder.path().join("c.md");
        symlink("d.md", &dangling).unwrap();
        write_output(&dangling, b"three").unwrap();
        assert!(fs::symlink_metadata(&dangling).unwrap().is_symlink());
        assert_eq!(fs::read(folder.path().join("d.md")).unwrap(), b"three");
    }
}
