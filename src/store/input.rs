//! Reading files.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::error::{Error, Unreadable};
use crate::problem::{MAX_FILE_BYTES, Source};

/// The name of standard input and standard output among files.
pub const STANDARD: &str = "-";

/// The bytes of a file, or of standard input for `-`. Of a file that is larger than a file may be, one byte more than that is
/// read and no more, so that [`Source::from_bytes`] refuses it with its name.
///
/// # Errors
///
/// When the operating system refuses.
pub fn read(path: &Path) -> Result<Vec<u8>, Error> {
    if path.as_os_str() == STANDARD {
        return limited(io::stdin().lock()).map_err(|cause| Error::read(path, cause));
    }
    File::open(path).and_then(limited).map_err(|cause| Error::read(path, cause))
}

fn limited(input: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The text of a file, or of standard input for `-`, under its name.
///
/// # Errors
///
/// When the operating system refuses, and when the file is too large or no UTF-8.
pub fn source(path: &Path) -> Result<Source, Unreadable> {
    let bytes = read(path)?;
    Ok(Source::from_bytes(path.display().to_string(), &bytes)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_is_read_than_a_file_may_hold() {
        let bytes = limited(io::repeat(b'a')).unwrap();
        assert_eq!(bytes.len(), MAX_FILE_BYTES + 1);
        assert!(Source::from_bytes("a", &bytes).is_err());
    }

    #[test]
    fn a_file_that_is_not_there_and_a_folder_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let missing = read(&folder.path().join("a.toml")).unwrap_err();
        assert!(missing.is_not_found());
        assert!(!read(folder.path()).unwrap_err().is_not_found());
    }

    #[test]
    fn a_source_bears_the_name_of_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.toml");
        std::fs::write(&path, "\u{feff}a = 1\r\n").unwrap();
        let source = source(&path).unwrap();
        assert_eq!((source.name(), source.text()), (path.to_str().unwrap(), "a = 1\n"));
        std::fs::write(&path, b"\xff").unwrap();
        assert!(matches!(super::source(&path), Err(Unreadable::Content(_))));
    }
}
