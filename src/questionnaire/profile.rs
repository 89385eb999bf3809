//! Profiles: named targets, in a questionnaire or in a file of their own.

use std::collections::BTreeMap;

use num_rational::BigRational;

use super::id::{DomainId, LevelId, MeasureId, ProfileId, QuestionId};
use super::model::Questionnaire;
use super::question::Condition;
use super::typed::Reader;
use super::{read, tree};
use crate::problem::{Message, Place, Problem, Problems, Source};

/// A named target.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    pub(super) id: ProfileId,
    pub(super) title: String,
    pub(super) summary: Option<String>,
    pub(super) offered_if: Vec<Condition>,
    /// The least level of every question that has one, `every` already spelled out.
    pub(super) questions: BTreeMap<QuestionId, LevelId>,
    pub(super) domains: BTreeMap<DomainId, BigRational>,
    pub(super) total: Option<BigRational>,
    pub(super) measure: MeasureId,
}

/// One thing that a profile asks for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Target<'p> {
    /// A question at a level or above.
    Question(&'p QuestionId, &'p LevelId),
    /// A domain's score, or more.
    Domain(&'p DomainId, &'p BigRational),
    /// The total, or more.
    Total(&'p BigRational),
}

impl Profile {
    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &ProfileId {
        &self.id
    }

    /// Its name.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Who should reach it, and whose figures these are.
    #[must_use]
    pub fn summary(&self) -> Option<&str> {
        self.summary.as_deref()
    }

    /// The facts under which it is offered.
    #[must_use]
    pub fn offered_if(&self) -> &[Condition] {
        &self.offered_if
    }

    /// The least level of a question, where the profile asks for one.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&LevelId> {
        self.questions.get(id)
    }

    /// The least score of a domain, where the profile asks for one.
    #[must_use]
    pub fn domain(&self, id: &DomainId) -> Option<&BigRational> {
        self.domains.get(id)
    }

    /// The domains for which the profile asks for a least score.
    pub(crate) fn domains(&self) -> impl Iterator<Item = (&DomainId, &BigRational)> {
        self.domains.iter()
    }

    /// The least total, where the profile asks for one.
    #[must_use]
    pub const fn total(&self) -> Option<&BigRational> {
        self.total.as_ref()
    }

    /// The measure by which domains, total and evidence are judged.
    #[must_use]
    pub const fn measure(&self) -> &MeasureId {
        &self.measure
    }

    /// Everything that the profile asks for: questions and domains in the order of the file, then the total.
    #[must_use]
    pub fn targets<'p>(&'p self, questionnaire: &Questionnaire) -> Vec<Target<'p>> {
        let questions = questionnaire
            .questions()
            .iter()
            .filter_map(|question| self.questions.get_key_value(question.id()))
            .map(|(id, level)| Target::Question(id, level));
        let domains = questionnaire
            .domains()
            .iter()
            .filter_map(|domain| self.domains.get_key_value(domain.id()))
            .map(|(id, value)| Target::Domain(id, value));
        questions.chain(domains).chain(self.total.iter().map(Target::Total)).collect()
    }
}

/// Profiles from a file of their own, not yet joined to a questionnaire.
#[derive(Debug, Clone)]
pub struct ProfileFile {
    source: Source,
    content: Content,
}

#[derive(Debug, Clone)]
enum Content {
    Yaml(tree::Node),
    /// Place and text of the id, place and text of the level.
    Csv {
        id: String,
        rows: Vec<[(Place, String); 2]>,
    },
}

impl ProfileFile {
    /// Reads `palier: profile/1`.
    ///
    /// # Errors
    ///
    /// The fault of syntax, when the text is no YAML.
    pub fn yaml(source: &Source) -> Result<Self, Problems> {
        let tree = tree::parse(source)?;
        Ok(Self { source: source.clone(), content: Content::Yaml(tree) })
    }

    /// Reads a table with the columns `id,level`, as the profile `id`.
    ///
    /// # Errors
    ///
    /// Every row that has other than two columns, and a first row with other names.
    pub fn csv(source: &Source, id: &str) -> Result<Self, Problems> {
        let mut problems = Problems::new();
        let mut rows = Vec::new();
        let separator = if source.text().lines().next().is_some_and(|head| head.contains(';')) { b';' } else { b',' };
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .trim(csv::Trim::All)
            .from_reader(source.text().as_bytes());
        for record in reader.records() {
            let record = match record {
                Ok(record) => record,
                Err(error) => {
                    problems.push(Problem::of_file(
                        source.name(),
                        Message::new("csv-syntax").with("detail", error.to_string()),
                    ));
                    break;
                }
            };
            let start = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or_default());
            let place = source.place(start..start + 1);
            if record.iter().all(str::is_empty) {
                continue;
            }
            let (Some(first), Some(second), 2) = (record.get(0), record.get(1), record.len()) else {
                problems.push(source.fault(place, Message::new("csv-columns")));
                continue;
            };
            if rows.is_empty() && problems.is_empty() && !(first == "id" && second == "level") {
                problems.push(source.fault(place, Message::new("csv-columns")));
                continue;
            }
            let line = source.line(place.line).unwrap_or_default();
            let behind = line.find(char::from(separator)).map_or("", |at| &line[at + 1..]);
            let at = start + line.len() - behind.trim_start().len();
            let level_place = source.place(at..at + second.len());
            rows.push([(source.place(start..start + first.len()), first.to_owned()), (level_place, second.to_owned())]);
        }
        if rows.is_empty() && problems.is_empty() {
            problems.push(Problem::of_file(source.name(), Message::new("csv-columns")));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        rows.remove(0);
        Ok(Self { source: source.clone(), content: Content::Csv { id: id.to_owned(), rows } })
    }

    /// The questionnaire with these profiles: its own stay, one of the same id is replaced, and where the file has a ladder it
    /// takes the place of the questionnaire's.
    ///
    /// # Errors
    ///
    /// Every fault of the file, and when it is for another questionnaire.
    pub fn join(&self, questionnaire: &Questionnaire) -> Result<Questionnaire, Problems> {
        let mut joined = questionnaire.clone();
        let mut reader = Reader::new(&self.source);
        let (profiles, ladder) = match &self.content {
            Content::Yaml(tree) => read::profile_file(&mut reader, tree, questionnaire),
            Content::Csv { id, rows } => (vec![csv_profile(&mut reader, id, rows, questionnaire)], None),
        };
        reader.finish()?;
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
        let mut reader = Reader::new(&self.source);
        match &self.content {
            Content::Yaml(tree) => {
                read::profile_file(&mut reader, tree, questionnaire).0.into_iter().map(|profile| profile.id).collect()
            }
            Content::Csv { id, .. } => vec![ProfileId::new(id)],
        }
    }
}

/// A profile from the rows of a table.
fn csv_profile(
    reader: &mut Reader<'_>,
    id: &str,
    rows: &[[(Place, String); 2]],
    questionnaire: &Questionnaire,
) -> Profile {
    let mut questions = BTreeMap::new();
    for [(id_place, id), (level_place, level)] in rows {
        let Some(question) = questionnaire.question(id) else {
            let known = questionnaire.questions().iter().map(|question| question.id().as_str());
            reader.names_nothing(*id_place, "question", id, known);
            continue;
        };
        let scale = questionnaire.scale_of(question);
        let Some(level) = read::step_of(reader, *level_place, level, scale) else { continue };
        if questions.insert(question.id().clone(), level).is_some() {
            reader.fault(*id_place, Message::new("duplicate-id").with("id", id.as_str()));
        }
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

impl ProfileFile {
    /// The id and version of the questionnaire that the file says it is for, and where it says so; a table says none.
    #[must_use]
    pub fn wanted(&self) -> Option<(String, String, Place)> {
        let Content::Yaml(tree::Node { value: tree::Value::Map(entries), .. }) = &self.content else { return None };
        let node = entries.iter().find(|(key, _)| key.text == "for").map(|(_, node)| node)?;
        let tree::Value::Map(wanted) = &node.value else { return None };
        let text = |name: &str| {
            wanted.iter().find(|(key, _)| key.text == name).and_then(|(_, node)| match &node.value {
                tree::Value::Text(text) => Some(text.clone()),
                _ => None,
            })
        };
        Some((text("id")?, text("version")?, node.place))
    }
}
