//! Translations: the texts of a questionnaire in another language, each with the text that it translates.

mod layout;
mod marks;
mod update;

use std::collections::{HashMap, HashSet};

use super::id::QuestionId;
use super::model::Questionnaire;
use super::{digest, keys, read};
use crate::problem::{Message, Problem, Problems, Source, Span, nearest};
use crate::syntax::{Decoder, Node, Value, yaml};

pub use update::Updated;

/// A translation file.
#[derive(Debug, Clone)]
pub struct Translation {
    source: Source,
    of_id: String,
    of_version: String,
    of_span: Span,
    language: String,
    language_span: Span,
    texts: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq)]
struct Entry {
    path: String,
    span: Span,
    /// The text that it translates; nothing where that could not be read.
    from: Option<String>,
    to: Option<String>,
}

impl Entry {
    /// The text that it translates; it is there in every translation without errors.
    fn translates(&self) -> &str {
        self.from.as_deref().unwrap_or_default()
    }
}

/// How complete a translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Completeness {
    /// Texts of the questionnaire.
    pub texts: usize,
    /// Those that are translated, the stale ones among them.
    pub translated: usize,
    /// Those whose source has changed since.
    pub stale: usize,
}

impl Translation {
    /// Reads a translation.
    ///
    /// # Errors
    ///
    /// Every error of the file.
    pub fn parse(source: &Source) -> Result<Self, Problems> {
        match Self::read(source) {
            (Some(read), errors) if errors.is_empty() => Ok(read),
            (_, errors) => Err(errors),
        }
    }

    /// Reads a translation as far as it can be read, and every error of the file: what is wrong with single texts need not hide
    /// what is wrong with others beside the questionnaire.
    #[must_use]
    pub fn read(source: &Source) -> (Option<Self>, Problems) {
        let tree = match yaml::parse(source) {
            Ok(tree) => tree,
            Err(error) => return (None, error),
        };
        let mut decoder = Decoder::new(source);
        let read = Self::out_of(&mut decoder, source, &tree);
        (read, decoder.finish().err().unwrap_or_default())
    }

    fn out_of(decoder: &mut Decoder<'_>, source: &Source, tree: &Node) -> Option<Self> {
        read::format(decoder, tree, "translation/1")?;
        let fields = decoder.fields(tree, &keys::TRANSLATION);
        let of_node = decoder.required(&fields, "of");
        let of = of_node.map(|node| decoder.fields(node, &keys::FOR));
        let of_id = of.as_ref().and_then(|of| decoder.required_id(of, "id")).map(|(id, _)| id);
        let of_version = of.as_ref().and_then(|of| decoder.required_text(of, "version"));
        let language = decoder.required(&fields, "language").and_then(|node| read::language_tag(decoder, node));
        let mut texts = Vec::new();
        if let Some(node) = decoder.required(&fields, "texts") {
            let entries: &[_] = match &node.value {
                Value::Map(entries) => entries,
                _ => {
                    decoder.error(node.span, Message::new("expected-map"));
                    &[]
                }
            };
            let mut seen: HashMap<&str, usize> = HashMap::new();
            for (key, node) in entries {
                if let Some(line) = seen.insert(&key.text, key.span.line) {
                    let message = Message::new("duplicate-key").with("key", key.text.as_str()).with("line", line);
                    decoder.error(key.span, message);
                }
                let pair = decoder.fields(node, &keys::TEXT);
                let from = decoder.required_text(&pair, "from");
                // An entry whose `to` is empty is not translated yet.
                let to = match pair.get("to").map(|node| (&node.value, node)) {
                    Some((Value::Null, _)) | None => None,
                    Some((Value::Text(text), _)) if text.is_empty() => None,
                    Some((_, node)) => decoder.text(node),
                };
                texts.push(Entry { path: key.text.clone(), span: key.span, from, to });
            }
        }
        let of_span = of_node.map_or_else(Span::default, |node| node.span);
        let language_span = fields.get("language").map_or_else(Span::default, |node| node.span);
        let (of_id, of_version) = (of_id?, of_version?);
        Some(Self {
            source: source.clone(),
            of_id,
            of_version,
            of_span,
            language: language.unwrap_or_default(),
            language_span,
            texts,
        })
    }

    /// The BCP 47 tag of the language that it translates into.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The id and version of the questionnaire that it translates.
    #[must_use]
    pub fn of(&self) -> (&str, &str) {
        (&self.of_id, &self.of_version)
    }

    /// Where the file names that questionnaire.
    #[must_use]
    pub const fn of_span(&self) -> Span {
        self.of_span
    }

    /// The questions of which some text is not translated, in the order of the file; none where no question's text is.
    #[must_use]
    pub fn untranslated(&self, questionnaire: &Questionnaire) -> Vec<QuestionId> {
        let done: HashSet<&str> =
            self.texts.iter().filter(|entry| entry.to.is_some()).map(|entry| entry.path.as_str()).collect();
        let mut missing: HashSet<String> = HashSet::new();
        let mut any = false;
        for (path, _) in questionnaire.texts() {
            let Some(id) = path.strip_prefix("questions/").and_then(|rest| rest.split('/').next()) else { continue };
            if done.contains(path.as_str()) {
                any = true;
            } else {
                missing.insert(id.to_owned());
            }
        }
        let ids = questionnaire.questions.iter().map(|question| question.id.clone());
        ids.filter(|id| any && missing.contains(id.as_str())).collect()
    }

    /// The digest of its file, `sha256:…`.
    #[must_use]
    pub fn digest(&self) -> String {
        digest(&self.source)
    }

    /// What is wrong with it beside this questionnaire: another questionnaire or version is an error and comes alone, a path that
    /// names nothing is one too; what is missing or stale is a warning.
    #[must_use]
    pub fn problems(&self, questionnaire: &Questionnaire) -> Problems {
        let ours = (questionnaire.id.as_str(), questionnaire.version.as_str());
        if self.of() != ours {
            let message = Message::new("for-another-questionnaire")
                .with("found", format!("{} {}", self.of_id, self.of_version))
                .with("ours", format!("{} {}", ours.0, ours.1));
            let error = self.source.error(self.of_span, message);
            let same = self.of_id == ours.0;
            return if same { error.with_hint(Message::new("translation-update-mend")) } else { error }.into();
        }
        let known: HashMap<String, &str> = questionnaire.texts().into_iter().collect();
        let used: HashSet<&str> = self.texts.iter().map(|entry| entry.path.as_str()).collect();
        let mut problems: Vec<Problem> = Vec::new();
        if self.language.eq_ignore_ascii_case(&questionnaire.language) {
            let message = Message::new("translation-into-own-language").with("language", self.language.as_str());
            problems.push(self.source.warning(self.language_span, message));
        }
        for entry in &self.texts {
            match known.get(&entry.path) {
                None => {
                    let message = Message::new("names-nothing").with("kind", "path").with("name", entry.path.as_str());
                    let problem = self.source.error(entry.span, message);
                    let free = known.keys().map(String::as_str).filter(|path| !used.contains(path));
                    let meant = nearest(&entry.path, free);
                    problems.push(problem.with_hint(match meant {
                        Some(word) => Message::new("did-you-mean").with("word", word),
                        None => Message::new("translation-update-mend"),
                    }));
                }
                Some(text) if entry.from.as_ref().is_some_and(|from| from != *text) => {
                    let message = Message::new("translation-stale").with("path", entry.path.as_str());
                    problems.push(self.source.warning(entry.span, message));
                }
                Some(_) => {}
            }
        }
        let done = self.completeness(questionnaire);
        if done.translated < done.texts {
            let message = Message::new("translation-incomplete")
                .with("missing", done.texts - done.translated)
                .with("texts", done.texts);
            problems.push(self.source.warning(self.of_span, message));
        }
        problems.into_iter().collect::<Problems>().in_order()
    }

    /// The error of a file whose name promises another language than it is in; nothing where it keeps its promise.
    #[must_use]
    pub fn another_language(&self, promised: &str) -> Option<Problem> {
        if self.language.eq_ignore_ascii_case(promised) {
            return None;
        }
        let message = Message::new("translation-of-another-language")
            .with("found", self.language.as_str())
            .with("promised", promised);
        Some(self.source.error(self.language_span, message))
    }

    /// How much of the questionnaire it covers.
    #[must_use]
    pub fn completeness(&self, questionnaire: &Questionnaire) -> Completeness {
        let entries: HashMap<&str, &Entry> = self.texts.iter().map(|entry| (entry.path.as_str(), entry)).collect();
        let mut found = Completeness::default();
        for (path, text) in questionnaire.texts() {
            found.texts += 1;
            if let Some(entry) = entries.get(path.as_str()).filter(|entry| entry.to.is_some()) {
                found.translated += 1;
                found.stale += usize::from(entry.from.as_deref() != Some(text));
            }
        }
        found
    }

    /// The questionnaire with the texts of this translation; what is not translated stays in the questionnaire's language.
    /// A text whose source has changed since is still used: half a sentence of the old wording serves a room better than
    /// another language.
    #[must_use]
    pub fn apply(&self, questionnaire: &Questionnaire) -> Questionnaire {
        let entries: HashMap<&str, &str> =
            self.texts.iter().filter_map(|entry| Some((entry.path.as_str(), entry.to.as_deref()?))).collect();
        let mut translated = questionnaire.clone();
        translated.replace_texts(|path| entries.get(path).copied());
        translated.language.clone_from(&self.language);
        translated
    }
}
