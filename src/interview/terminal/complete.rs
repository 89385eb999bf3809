//! Completing the name of a file.

use std::path::{MAIN_SEPARATOR, Path};

/// A typed path, completed as far as the files and folders that begin so agree.
pub(super) fn complete(typed: &str) -> String {
    let (folder, begun) = match typed.rfind(['/', MAIN_SEPARATOR]) {
        Some(end) => typed.split_at(end + 1),
        None => ("", typed),
    };
    let place = if folder.is_empty() { Path::new(".") } else { Path::new(folder) };
    let Ok(entries) = std::fs::read_dir(place) else { return typed.to_owned() };
    let mut names: Vec<String> = entries
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let is_hidden = name.starts_with('.') && !begun.starts_with('.');
            let is_folder = entry.path().is_dir();
            let is_assessment = Path::new(&name).extension().is_some_and(|extension| extension == "toml");
            (name.starts_with(begun) && !is_hidden && (is_folder || is_assessment))
                .then(|| if is_folder { format!("{name}/") } else { name })
        })
        .collect();
    names.sort();
    let Some(first) = names.first() else { return typed.to_owned() };
    let common = names.iter().fold(first.as_str(), |common, name| {
        let same = common.char_indices().zip(name.chars()).find(|((_, one), other)| one != other);
        let end = same.map_or(common.len().min(name.len()), |((place, _), _)| place);
        &common[..end]
    });
    format!("{folder}{common}")
}

#[cfg(test)]
mod tests {
    use super::complete;

    #[test]
    fn names_are_completed_as_far_as_they_agree() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["team-a.toml", "team-b.toml", "notes.txt", "élan.toml"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let typed = |name: &str| complete(folder.path().join(name).to_str().unwrap());
        let expected = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        assert_eq!(typed("t"), expected("team-"));
        assert_eq!(typed("team-b"), expected("team-b.toml"));
        assert_eq!(typed("é"), expected("élan.toml"));
        assert_eq!(typed("n"), expected("n"), "only assessments and folders");
    }
}
