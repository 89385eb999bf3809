//! Profiles in a file of their own: YAML, or a table.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::id::ProfileId;
use super::model::Questionnaire;
use super::profile::Profile;
use super::{lint, read};
use crate::problem::{Message, Problem, Problems, Source, Span, forbidden_character};
use crate::syntax::{Decoder, Node, Value, is_id, yaml};

/// The largest profile file, in bytes.
const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Profiles from a file of their own, not yet joined to a questionnaire.
#[derive(Debug, Clone)]
pub struct ProfileFile {
    source: Source,
    content: Content,
    /// What is wrong with rows of a table whatever the questionnaire.
    errors: Problems,
}

#[derive(Debug, Clone)]
enum Content {
    Yaml(Node),
    /// Span and text of the id, place and text of the level; no id twice.
    Csv {
        id: String,
        rows: Vec<[(Span, String); 2]>,
    },
}

impl ProfileFile {
    /// Reads `palier: profile/1`.
    ///
    /// # Errors
    ///
    /// The error of syntax, when the text is no YAML.
    pub fn yaml(source: &Source) -> Result<Self, Problems> {
        source.check_form(MAX_BYTES)?;
        let tree = yaml::parse(source)?;
        Ok(Self { source: source.clone(), content: Content::Yaml(tree), errors: Problems::new() })
    }

    /// Reads a table with the columns `id` and `level`, in any order and among any others, as the profile `id`.
    ///
    /// # Errors
    ///
    /// A first row that does not name both, and a table that cannot be read at all. What is wrong with single rows is told with
    /// the other errors.
    pub fn csv(source: &Source, id: &str) -> Result<Self, Problems> {
        source.check_form(MAX_BYTES)?;
        let (mut rows, mut errors) = (Vec::new(), Problems::new());
        let text = source.text();
        if let Some((at, character)) = text.char_indices().find(|(_, character)| forbidden_character(*character)) {
            let message = Message::new("forbidden-character").with("code", format!("U+{:04X}", u32::from(character)));
            return Err(source.error(source.span(at..at + character.len_utf8()), message).into());
        }
        let separator = if text.lines().next().is_some_and(|head| head.contains(';')) { b';' } else { b',' };
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let mut columns = 0;
        let mut heading: Option<(Heading, Span)> = None;
        let mut seen: HashMap<String, usize> = HashMap::new();
        for record in reader.records() {
            let record = record.map_err(|error| {
                let message = Message::new("csv-syntax").with("detail", error.to_string());
                Problems::from(Problem::of_file(source.name(), message))
            })?;
            if record.iter().all(str::is_empty) {
                continue;
            }
            let start = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or_default());
            let spans = cell_spans(source, start, separator);
            let span = |column: usize| spans.get(column).or(spans.last()).copied().unwrap_or_default();
            let Some((heading, _)) = &heading else {
                let twice =
                    ["id", "level"].into_iter().find(|name| record.iter().filter(|cell| cell == name).count() > 1);
                if let Some(name) = twice {
                    return Err(source.error(span(0), Message::new("csv-column-twice").with("column", name)).into());
                }
                columns = record.len();
                let named = Heading::of(&record);
                let named = named.ok_or_else(|| source.error(span(0), Message::new("csv-columns")))?;
                heading = Some((named, span(0)));
                continue;
            };
            let (Some(id), Some(level)) = (record.get(heading.id), record.get(heading.level)) else {
                errors.push(source.error(span(0), Message::new("csv-row")));
                continue;
            };
            if record.len() != columns {
                let message = Message::new("csv-ragged").with("found", record.len()).with("wanted", columns);
                errors.push(source.error(span(0), message));
                continue;
            }
            if let Some(line) = seen.get(id) {
                let message = Message::new("duplicate-id-of-line").with("id", id).with("line", *line);
                errors.push(source.error(span(heading.id), message));
                continue;
            }
            seen.insert(id.to_owned(), span(heading.id).line);
            rows.push([(span(heading.id), id.to_owned()), (span(heading.level), level.to_owned())]);
        }
        let Some((_, head)) = heading else {
            return Err(Problem::of_file(source.name(), Message::new("csv-columns")).into());
        };
        if rows.is_empty() && errors.is_empty() {
            errors.push(source.error(head, Message::new("profile-without-target").with("profile", id)));
        }
        Ok(Self { source: source.clone(), content: Content::Csv { id: id.to_owned(), rows }, errors })
    }

    /// What is wrong with the file, as far as that can be told without a questionnaire.
    #[must_use]
    pub fn errors(&self) -> Problems {
        let mut decoder = Decoder::new(&self.source);
        decoder.add(self.errors.clone());
        if let Content::Yaml(tree) = &self.content {
            read::profile_head(&mut decoder, tree);
        }
        decoder.finish().err().unwrap_or_default()
    }

    /// What in the file is valid beside the questionnaire that it has been joined to, and can hardly be meant.
    #[must_use]
    pub fn warnings(&self, joined: &Questionnaire) -> Problems {
        match &self.content {
            Content::Yaml(tree) => lint::suspicious_targets(&self.source, tree, joined),
            Content::Csv { .. } => Problems::new(),
        }
    }

    /// The questionnaire with these profiles: its own stay, one of the same id is replaced, and where the file has a ladder it
    /// takes the place of the questionnaire's.
    ///
    /// # Errors
    ///
    /// Every error of the file, and when it is for another questionnaire.
    pub fn join(&self, questionnaire: &Questionnaire) -> Result<Questionnaire, Problems> {
        let mut joined = questionnaire.clone();
        let mut decoder = Decoder::new(&self.source);
        decoder.add(self.errors.clone());
        let (profiles, ladder) = match &self.content {
            Content::Yaml(tree) => read::profile_file(&mut decoder, tree, questionnaire),
            Content::Csv { id, rows } => (vec![csv_profile(&mut decoder, id, rows, questionnaire)], None),
        };
        decoder.finish()?;
        for profile in profiles {
            match joined.profiles.iter_mut().find(|known| known.id == profile.id) {
                Some(known) => *known = profile,
                None => joined.profiles.push(profile),
            }
        }
        if let Some(ladder) = ladder {
            joined.ladder = ladder;
        }
        Ok(joined)
    }

    /// The ids of the profiles in the file, as far as they can be read.
    #[must_use]
    pub fn ids(&self, questionnaire: &Questionnaire) -> Vec<ProfileId> {
        let mut decoder = Decoder::new(&self.source);
        match &self.content {
            Content::Yaml(tree) => {
                read::profile_file(&mut decoder, tree, questionnaire).0.into_iter().map(|profile| profile.id).collect()
            }
            Content::Csv { id, .. } => vec![ProfileId::new(id)],
        }
    }

    /// Whether it is a table, which does not say which questionnaire it is for.
    #[must_use]
    pub const fn is_table(&self) -> bool {
        matches!(self.content, Content::Csv { .. })
    }

    /// The id and version of the questionnaire that the file says it is for, and where.
    #[must_use]
    pub fn wanted(&self) -> Option<(String, String, Span)> {
        let Content::Yaml(Node { value: Value::Map(entries), .. }) = &self.content else { return None };
        let (_, node) = entries.iter().find(|(key, _)| key.text == "for")?;
        let Value::Map(wanted) = &node.value else { return None };
        let text = |name: &str| {
            wanted.iter().find(|(key, _)| key.text == name).and_then(|(_, node)| match &node.value {
                Value::Text(text) => Some(text.clone()),
                _ => None,
            })
        };
        // An id becomes part of a file's name: what is not one is looked up nowhere.
        let id = text("id").filter(|id| is_id(id))?;
        Some((id, text("version")?, node.span))
    }
}

/// The columns that a table's first row gives a meaning.
struct Heading {
    id: usize,
    level: usize,
}

impl Heading {
    /// Nothing where one of them is not named.
    fn of(record: &csv::StringRecord) -> Option<Self> {
        let column = |name: &str| record.iter().position(|cell| cell == name);
        Some(Self { id: column("id")?, level: column("level")? })
    }
}

/// Where the cells of a row stand. Empty lines before a row are none of it.
fn cell_spans(source: &Source, start: usize, separator: u8) -> Vec<Span> {
    let text = source.text();
    let start = start + text[start..].len() - text[start..].trim_start_matches(['\n', '\r']).len();
    let row = text[start..].split('\n').next().unwrap_or_default();
    let mut in_quotes = false;
    let is_end = |byte: &u8| {
        in_quotes ^= *byte == b'"';
        *byte == separator && !in_quotes
    };
    let mut begin = start;
    let mut spans = Vec::new();
    for cell in row.as_bytes().split(is_end) {
        let text = &text[begin..begin + cell.len()];
        let from = begin + text.len() - text.trim_start().len();
        spans.push(source.span(from..from.max(begin + text.trim_end().len())));
        begin += cell.len() + 1;
    }
    spans
}

/// A profile from the rows of a table.
fn csv_profile(
    decoder: &mut Decoder<'_>,
    id: &str,
    rows: &[[(Span, String); 2]],
    questionnaire: &Questionnaire,
) -> Profile {
    let used: HashSet<&str> = rows.iter().map(|[(_, id), _]| id.as_str()).collect();
    let mut questions = BTreeMap::new();
    for [(id_span, id), (level_place, level)] in rows {
        let Some(question) = questionnaire.question(id) else {
            let known = questionnaire.questions().iter().map(|question| question.id().as_str());
            decoder.names_nothing(*id_span, "question", id, known.filter(|known| !used.contains(known)));
            continue;
        };
        let scale = question.scale();
        let Some(level) = read::step_of(decoder, *level_place, level, scale) else { continue };
        questions.insert(question.id().clone(), level);
    }
    Profile {
        id: ProfileId::new(id),
        title: id.to_owned(),
        summary: None,
        offered_if: Vec::new(),
        questions,
        domains: BTreeMap::new(),
        total: None,
        measure: questionnaire.headline().id().clone(),
    }
}
