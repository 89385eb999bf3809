//! The files of folders, at any depth, in the order of their paths.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::error::Error;
use super::input;

/// A file that was found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Walked {
    /// Its path, as a person would write it.
    pub path: PathBuf,
    /// The folders between the path that was given and the file, outermost first.
    pub folders: Vec<String>,
    /// Whether the path of the file itself was given.
    pub is_named: bool,
}

/// The files of some paths, and what could not be looked at.
#[derive(Debug, Default)]
pub struct Walk {
    /// The files in the order of their paths, each once.
    pub files: Vec<Walked>,
    /// Folders and links that could not be followed, in the order of their paths.
    pub errors: Vec<(PathBuf, Error)>,
}

/// Finds the files with one of these endings (without dot, in small letters), and every file that is named itself. Hidden files and
/// folders are left out. Links to folders are followed once; one that leads back to a folder around it is an error.
#[must_use]
pub fn walk(paths: &[PathBuf], endings: &[&str]) -> Walk {
    let mut walker = Walker { endings, found: Walk::default(), seen: BTreeSet::new(), links: Vec::new() };
    for path in paths {
        if path.is_dir() {
            walker.folder(path, &[]);
        } else {
            walker.found.files.push(Walked { path: path.clone(), folders: Vec::new(), is_named: true });
        }
        // Links come last: what they lead to may be among the folders themselves.
        while let Some((link, folders)) = walker.links.pop() {
            walker.link(&link, &folders);
        }
    }
    let Walk { mut files, mut errors } = walker.found;
    files.sort();
    // A file that was named and is in a folder too is one file.
    files.dedup_by(|later, first| {
        let same = later.path == first.path;
        first.is_named |= same && later.is_named;
        same
    });
    errors.sort_by(|one, other| one.0.cmp(&other.0));
    Walk { files, errors }
}

struct Walker<'a> {
    endings: &'a [&'a str],
    found: Walk,
    /// The real places of the folders that have been looked through.
    seen: BTreeSet<PathBuf>,
    /// Links to folders that are still to be followed.
    links: Vec<(PathBuf, Vec<String>)>,
}

impl Walker<'_> {
    fn folder(&mut self, folder: &Path, folders: &[String]) {
        match dunce::canonicalize(folder) {
            Ok(real) => {
                if !self.seen.insert(real) {
                    return;
                }
            }
            Err(cause) => return self.found.errors.push((folder.to_owned(), Error::read(folder, cause))),
        }
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(cause) => return self.found.errors.push((folder.to_owned(), Error::read(folder, cause))),
        };
        for entry in entries {
            let entry = match entry {
                Ok(entry) => entry,
                Err(cause) => {
                    self.found.errors.push((folder.to_owned(), Error::read(folder, cause)));
                    continue;
                }
            };
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if folder == Path::new(".") { PathBuf::from(&name) } else { folder.join(entry.file_name()) };
            let inside = || [folders, std::slice::from_ref(&name)].concat();
            match entry.file_type() {
                _ if name.starts_with('.') => {}
                Ok(kind) if kind.is_dir() => self.folder(&path, &inside()),
                Ok(kind) if kind.is_symlink() && path.is_dir() => self.links.push((path, inside())),
                Ok(kind) if kind.is_symlink() && fs::metadata(&path).is_err() => self.broken_link(&path),
                Ok(_) => self.file(path, folders),
                Err(cause) => self.found.errors.push((path.clone(), Error::read(&path, cause))),
            }
        }
    }

    fn file(&mut self, path: PathBuf, folders: &[String]) {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        if self.endings.contains(&ending.as_str()) {
            self.found.files.push(Walked { path, folders: folders.to_vec(), is_named: false });
        }
    }

    /// A link that leads nowhere, or to itself.
    fn broken_link(&mut self, path: &Path) {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        let Err(cause) = fs::metadata(path) else { return };
        if cause.kind() != ErrorKind::NotFound {
            self.found.errors.push((path.to_owned(), Error::Loop(path.to_owned())));
        } else if self.endings.contains(&ending.as_str()) {
            let error = Error::dangling(path).unwrap_or_else(|| Error::read(path, cause));
            self.found.errors.push((path.to_owned(), error));
        }
    }

    fn link(&mut self, link: &Path, folders: &[String]) {
        let around = link.parent().map(|folder| if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
        let leads_back = match (dunce::canonicalize(link), around.map(dunce::canonicalize)) {
            (Ok(real), Some(Ok(around))) => around.starts_with(real),
            _ => false,
        };
        if leads_back {
            self.found.errors.push((link.to_owned(), Error::Loop(link.to_owned())));
        } else {
            self.folder(link, folders);
        }
    }
}

/// The bytes of a regular file that stayed the same while it was read.
///
/// # Errors
///
/// When it is not a regular file, the operating system refuses, or someone changed it in the meantime.
pub fn read_unchanged(path: &Path) -> Result<Vec<u8>, Error> {
    let refused = |cause| Error::read(path, cause);
    let before = fs::metadata(path).map_err(refused)?;
    if before.is_dir() {
        return Err(refused(ErrorKind::IsADirectory.into()));
    }
    if !before.is_file() {
        return Err(refused(ErrorKind::InvalidInput.into()));
    }
    let bytes = input::read(path)?;
    let after = fs::metadata(path).map_err(refused)?;
    let same = before.len() == after.len() && before.modified().ok() == after.modified().ok();
    if same { Ok(bytes) } else { Err(Error::Changing(path.to_owned())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(walk: &Walk) -> Vec<String> {
        walk.files.iter().map(|file| file.path.file_name().unwrap().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn folders_are_looked_through_at_any_depth_and_in_order() {
        let room = tempfile::tempdir().unwrap();
        for name in ["b.toml", "a/z.json", "a/x/y.toml", "a/note.md", ".git/c.toml", ".d.toml"] {
            let path = room.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        let named = room.path().join("a/note.md");
        let found = walk(&[room.path().to_owned(), named, room.path().join("b.toml")], &["toml", "json"]);
        assert_eq!(names(&found), ["note.md", "y.toml", "z.json", "b.toml"]);
        let folders: Vec<&[String]> = found.files.iter().map(|file| file.folders.as_slice()).collect();
        assert_eq!(folders[1], ["a".to_owned(), "x".to_owned()]);
        assert!(found.files[3].is_named && !found.files[2].is_named && found.errors.is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_once_and_those_that_lead_back_are_errors() {
        use std::os::unix::fs::symlink;
        let room = tempfile::tempdir().unwrap();
        let path = |name: &str| room.path().join(name);
        fs::create_dir_all(path("teams/a")).unwrap();
        fs::create_dir(path("elsewhere")).unwrap();
        fs::write(path("teams/a/one.toml"), "").unwrap();
        fs::write(path("elsewhere/two.toml"), "").unwrap();
        symlink("..", path("teams/a/back")).unwrap();
        symlink("a", path("teams/again")).unwrap();
        symlink(path("elsewhere"), path("teams/link")).unwrap();
        symlink("self.toml", path("teams/self.toml")).unwrap();
        symlink("nowhere", path("teams/gone.toml")).unwrap();
        let found = walk(&[path("teams")], &["toml"]);
        assert_eq!(names(&found), ["one.toml", "two.toml"]);
        let errors: Vec<String> =
            found.errors.iter().map(|(path, _)| path.file_name().unwrap().to_string_lossy().into_owned()).collect();
        assert_eq!(errors, ["back", "gone.toml", "self.toml"]);
        assert!(matches!(found.errors[0].1, Error::Loop(_)) && matches!(found.errors[2].1, Error::Loop(_)));
    }

    #[test]
    fn what_is_not_a_regular_file_is_not_read() {
        let room = tempfile::tempdir().unwrap();
        assert!(read_unchanged(room.path()).is_err());
        assert!(read_unchanged(&room.path().join("gone.toml")).unwrap_err().is_not_found());
        fs::write(room.path().join("a.toml"), "a = 1").unwrap();
        assert_eq!(read_unchanged(&room.path().join("a.toml")).unwrap(), b"a = 1");
    }
}
