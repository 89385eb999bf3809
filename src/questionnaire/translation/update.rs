//! A translation file brought up to date with its questionnaire: what is translated stays as it is written, what is missing,
//! stale or gone is marked.

use std::collections::{HashMap, HashSet};

use super::layout::{Layout, tree_of, version_written};
use super::{Entry, Translation, marks};
use crate::problem::Source;
use crate::questionnaire::Questionnaire;
use crate::syntax::Node;

/// A translation file as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Updated {
    /// Its text.
    pub text: String,
    /// How many texts the questionnaire has.
    pub texts: usize,
    /// Those that are not translated.
    pub missing: usize,
    /// Those whose source has changed since they were translated.
    pub stale: usize,
    /// Translated texts that the questionnaire no longer has; they stay in the file as comments.
    pub gone: usize,
}

impl Translation {
    /// The file of a translation in which nothing is translated yet.
    #[must_use]
    pub fn begun(questionnaire: &Questionnaire, language: &str) -> Updated {
        Writing { questionnaire, language, entries: &[], layout: None, tree: None, source: None }.updated()
    }

    /// The file of this translation brought up to date with the questionnaire, in the order of its texts. What is translated is
    /// kept to the letter, and so are the comments. A stale text keeps the `from` that was translated, so that it is known as
    /// stale until the translator puts the source of now there.
    #[must_use]
    pub fn updated(&self, questionnaire: &Questionnaire) -> Updated {
        let tree = tree_of(&self.source);
        let layout = tree.as_ref().and_then(|tree| Layout::of(&self.source, tree));
        let mut writing = Writing {
            questionnaire,
            language: &self.language,
            entries: &self.texts,
            layout,
            tree: tree.as_ref(),
            source: Some(&self.source),
        };
        let updated = writing.updated();
        if writing.layout.is_none() || writing.is_told_by(&updated.text) {
            return updated;
        }
        // A way of writing that cannot be cut into lines, such as an alias to another text: the comments are lost, no text is.
        writing.layout = None;
        writing.updated()
    }
}

struct Writing<'w> {
    questionnaire: &'w Questionnaire,
    language: &'w str,
    entries: &'w [Entry],
    layout: Option<Layout<'w>>,
    tree: Option<&'w Node>,
    source: Option<&'w Source>,
}

impl Writing<'_> {
    fn updated(&self) -> Updated {
        let known: HashMap<&str, &Entry> = self.entries.iter().map(|entry| (entry.path.as_str(), entry)).collect();
        let mut lines = self.head();
        let mut updated = Updated { text: String::new(), texts: 0, missing: 0, stale: 0, gone: 0 };
        let mut paths = HashSet::new();
        for (path, text) in self.questionnaire.texts() {
            updated.texts += 1;
            match known.get(path.as_str()).filter(|entry| entry.to.is_some()) {
                Some(entry) => {
                    let is_stale = entry.translates() != text;
                    updated.stale += usize::from(is_stale);
                    self.translated(&mut lines, entry, is_stale.then_some(text));
                }
                None => {
                    updated.missing += 1;
                    self.missing(&mut lines, &path, text);
                }
            }
            paths.insert(path);
        }
        lines.extend(self.layout.iter().flat_map(|layout| &layout.tail).map(|line| (*line).to_owned()));
        for entry in self.entries.iter().filter(|entry| !paths.contains(&entry.path)) {
            updated.gone += usize::from(entry.to.is_some());
            self.gone(&mut lines, entry);
        }
        updated.text = lines.join("\n") + "\n";
        updated
    }

    fn indent(&self) -> usize {
        self.layout.as_ref().map_or(2, |layout| layout.indent)
    }

    fn head(&self) -> Vec<String> {
        let (id, version) = (self.questionnaire.id().as_str(), self.questionnaire.version());
        if let Some(layout) = &self.layout {
            let mut head: Vec<String> = layout.head.iter().map(|line| (*line).to_owned()).collect();
            let written = self.source.zip(self.tree).and_then(|(source, tree)| version_written(source, tree));
            if let Some((line, range)) = written
                && let Some(line) = head.get_mut(line)
                && line[range.clone()].trim_matches(['"', '\'']) != version
            {
                line.replace_range(range, &marks::quoted(version));
            }
            return head;
        }
        vec![
            "# yaml-language-server: $schema=translation.schema.json".to_owned(),
            "palier: translation/1".to_owned(),
            format!("of: {{ id: {}, version: {} }}", marks::id(id), marks::quoted(version)),
            format!("language: {}", self.language),
            "texts:".to_owned(),
        ]
    }

    /// The lines of a translated text; where its source is now another, with that.
    fn translated(&self, lines: &mut Vec<String>, entry: &Entry, now: Option<&str>) {
        let indent = self.indent();
        let Some(block) = self.layout.as_ref().and_then(|layout| layout.blocks.get(entry.path.as_str())) else {
            let [path, from, to] = marks::entry(indent, &entry.path, entry.translates(), entry.to.as_deref());
            lines.push(path);
            lines.extend(now.map(|now| marks::stale(indent + 2, now)));
            lines.extend([from, to]);
            return;
        };
        lines.extend(block.above.iter().map(|line| (*line).to_owned()));
        let mut own = block.lines.iter().map(|line| (*line).to_owned());
        if block.is_open {
            lines.extend(own.next());
            lines.extend(now.map(|now| marks::stale(indent + 2, now)));
        } else {
            lines.extend(now.map(|now| marks::stale(indent, now)));
        }
        lines.extend(own);
    }

    fn missing(&self, lines: &mut Vec<String>, path: &str, text: &str) {
        let indent = self.indent();
        let block = self.layout.as_ref().and_then(|layout| layout.blocks.get(path));
        let [path, from, to] = marks::entry(indent, path, text, None);
        lines.extend(block.iter().flat_map(|block| &block.above).map(|line| (*line).to_owned()));
        lines.push(path);
        lines.extend(block.iter().flat_map(|block| block.remarks()).map(str::to_owned));
        lines.extend([from, to]);
    }

    /// The lines of a text that the questionnaire no longer has. Where it was not translated nothing is lost, and only comments
    /// above it are kept.
    fn gone(&self, lines: &mut Vec<String>, entry: &Entry) {
        let indent = self.indent();
        let block = self.layout.as_ref().and_then(|layout| layout.blocks.get(entry.path.as_str()));
        lines.extend(block.iter().flat_map(|block| &block.above).map(|line| (*line).to_owned()));
        let Some(to) = &entry.to else { return };
        match block {
            Some(block) => lines.extend(marks::gone(indent, block.lines.iter().copied())),
            None => {
                let own = marks::entry(indent, &entry.path, entry.translates(), Some(to));
                lines.extend(marks::gone(indent, own.iter().map(String::as_str)));
            }
        }
    }

    /// Whether a text says exactly what it should: every translated text as it was, every other with its source alone.
    fn is_told_by(&self, text: &str) -> bool {
        let Ok(read) = Translation::parse(&Source::new("updated", text)) else { return false };
        let known: HashMap<&str, &Entry> = self.entries.iter().map(|entry| (entry.path.as_str(), entry)).collect();
        let mut wanted: Vec<(String, String, Option<String>)> = Vec::new();
        for (path, text) in self.questionnaire.texts() {
            let translated = known.get(path.as_str()).filter(|entry| entry.to.is_some());
            let (from, to) = translated.map_or((text, None), |entry| (entry.translates(), entry.to.clone()));
            wanted.push((path, from.to_owned(), to));
        }
        let found =
            read.texts.iter().map(|entry| (entry.path.clone(), entry.translates().to_owned(), entry.to.clone()));
        let ours = (self.questionnaire.id().as_str(), self.questionnaire.version());
        read.of() == ours && read.language() == self.language && found.eq(wanted)
    }
}

#[cfg(test)]
mod tests;
