//! Files of evidence next to an assessment: their digests, and their paths as an assessment names them.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _};
use std::path::{Component, Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::error::Error;

/// How much of a file is read at once.
const CHUNK: usize = 64 * 1024;

/// The SHA-256 digest of a regular file, in small hexadecimal digits.
///
/// # Errors
///
/// When it is not there, is not a regular file, or may not be read.
pub fn sha256_of_file(path: &Path) -> Result<String, Error> {
    let refused = |cause| Error::read(path, cause);
    let metadata = fs::metadata(path).map_err(refused)?;
    if metadata.is_dir() {
        return Err(refused(ErrorKind::IsADirectory.into()));
    }
    if !metadata.is_file() {
        return Err(refused(io::Error::from(ErrorKind::InvalidInput)));
    }
    let mut file = File::open(path).map_err(refused)?;
    let mut digest = Sha256::new();
    let mut chunk = vec![0; CHUNK];
    loop {
        match file.read(&mut chunk) {
            Ok(0) => break,
            Ok(count) => digest.update(&chunk[..count]),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(refused(error)),
        }
    }
    Ok(hexadecimal(&digest.finalize()))
}

/// The SHA-256 digest of bytes, in small hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

fn hexadecimal(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}

/// The path of a file as an assessment in `folder` names it: relative, with `/`. On another drive it is absolute.
///
/// # Errors
///
/// When one of the two is not there.
pub fn path_from(folder: &Path, file: &Path) -> Result<String, Error> {
    let real = |path: &Path| dunce::canonicalize(path).map_err(|cause| Error::read(path, cause));
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    Ok(relative(&real(folder)?, &real(file)?))
}

/// `file` seen from `folder`, both absolute and without symbolic links.
fn relative(folder: &Path, file: &Path) -> String {
    let (from, to): (Vec<Component<'_>>, Vec<Component<'_>>) =
        (folder.components().collect(), file.components().collect());
    let shared = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    let has_common_root = shared > 0;
    let path: PathBuf = if has_common_root {
        let up = from[shared..].iter().map(|_| Component::ParentDir);
        up.chain(to[shared..].iter().copied()).collect()
    } else {
        file.to_owned()
    };
    let parts: Vec<String> = path.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    if has_common_root { parts.join("/") } else { path.to_string_lossy().replace('\\', "/") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_seen_from_the_folder_of_the_assessment() {
        for (folder, file, path) in [
            ("/a/b", "/a/b/e/decree.pdf", "e/decree.pdf"),
            ("/a/b", "/a/models/x.yaml", "../models/x.yaml"),
            ("/a/b/c", "/x.yaml", "../../../x.yaml"),
            ("/", "/x.yaml", "x.yaml"),
        ] {
            assert_eq!(relative(Path::new(folder), Path::new(file)), path, "{folder}");
        }
    }

    #[test]
    fn the_digest_is_that_of_the_bytes_and_folders_have_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("empty");
        fs::write(&file, "").unwrap();
        assert_eq!(sha256_of_file(&file).unwrap(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert!(sha256_of_file(folder.path()).is_err() && sha256_of_file(&folder.path().join("none")).is_err());
    }
}
