//! The questionnaire and its parts.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use num_rational::BigRational;

use super::diff::VersionChanges;
use super::id::{DomainId, FactId, Importance, MeasureId, ProfileId, QuestionId, QuestionnaireId, ScaleId};
use super::measure::Measure;
use super::profile::Profile;
use super::question::Question;
use super::reference::QuestionnaireRef;
use super::scale::Scale;

/// A valid questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    pub(super) id: QuestionnaireId,
    pub(super) version: String,
    pub(super) digest: String,
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) language: String,
    pub(super) source: Option<SourceCredit>,
    pub(super) structure: Vec<StructureWord>,
    pub(super) words: Option<WordsForQuestion>,
    pub(super) scales: Vec<Arc<Scale>>,
    pub(super) default_scale: Option<Arc<Scale>>,
    pub(super) facts: Vec<Fact>,
    pub(super) importance: BTreeMap<Importance, BigRational>,
    pub(super) measures: Vec<Measure>,
    /// In the order of the file, each before the domains inside it.
    pub(super) domains: Vec<Domain>,
    pub(super) questions: Vec<Question>,
    pub(super) references: Vec<Reference>,
    pub(super) profiles: Vec<Profile>,
    pub(super) ladder: Vec<ProfileId>,
    pub(super) changes: Vec<VersionChanges>,
    pub(super) domain_index: HashMap<DomainId, usize>,
    pub(super) question_index: HashMap<QuestionId, usize>,
}

impl Questionnaire {
    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &QuestionnaireId {
        &self.id
    }

    /// What became of the questions of earlier versions, as its author states it.
    #[must_use]
    pub fn changes(&self) -> &[VersionChanges] {
        &self.changes
    }

    /// Its id and its version, by which other files name it.
    #[must_use]
    pub fn reference(&self) -> QuestionnaireRef {
        QuestionnaireRef { id: self.id.clone(), version: self.version.clone() }
    }

    /// Its version, compared as text.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The digest of its file, `sha256:…`.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// Its title.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What it measures and for whom.
    #[must_use]
    pub fn summary(&self) -> &str {
        &self.summary
    }

    /// The BCP 47 tag of the language that its texts are in.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Where the model comes from.
    #[must_use]
    pub const fn source(&self) -> Option<&SourceCredit> {
        self.source.as_ref()
    }

    /// What the depths of the tree are called, outermost first.
    #[must_use]
    pub fn structure(&self) -> &[StructureWord] {
        &self.structure
    }

    /// What this model calls its questions, where it has a word of its own.
    #[must_use]
    pub const fn words(&self) -> Option<&WordsForQuestion> {
        self.words.as_ref()
    }

    /// The scales.
    pub fn scales(&self) -> impl Iterator<Item = &Scale> {
        self.scales.iter().map(Arc::as_ref)
    }

    /// The scale of questions that name none: the only one, or the one that the file names.
    #[must_use]
    pub fn default_scale(&self) -> Option<&Scale> {
        self.default_scale.as_deref()
    }

    /// The scale of this id.
    #[must_use]
    pub fn scale(&self, id: &ScaleId) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.id == *id).map(Arc::as_ref)
    }

    /// What the team states about itself first.
    #[must_use]
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// The fact of this id.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id.as_str() == id)
    }

    /// The weights that the team itself may give a question, by name; empty where it may not.
    #[must_use]
    pub const fn importance(&self) -> &BTreeMap<Importance, BigRational> {
        &self.importance
    }

    /// The measures; the first is the headline.
    #[must_use]
    pub fn measures(&self) -> &[Measure] {
        &self.measures
    }

    /// The measure that comes first in the file.
    #[must_use]
    pub fn headline(&self) -> &Measure {
        &self.measures[0]
    }

    /// The measure of this id.
    #[must_use]
    pub fn measure(&self, id: &MeasureId) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.id == *id)
    }

    /// Every domain in the order of the file, each before those inside it.
    #[must_use]
    pub fn domains(&self) -> &[Domain] {
        &self.domains
    }

    /// The outermost domains.
    pub fn top_domains(&self) -> impl Iterator<Item = &Domain> {
        self.domains.iter().filter(|domain| domain.parent.is_none())
    }

    /// The domain of this id.
    #[must_use]
    pub fn domain(&self, id: &str) -> Option<&Domain> {
        self.domain_index.get(id).map(|index| &self.domains[*index])
    }

    /// The domains directly inside a domain.
    pub fn inside<'q>(&'q self, domain: &'q Domain) -> impl Iterator<Item = &'q Domain> {
        domain.domains.iter().filter_map(|id| self.domain(id.as_str()))
    }

    /// The questions that stand directly in a domain.
    pub fn questions_in<'q>(&'q self, domain: &'q Domain) -> impl Iterator<Item = &'q Question> {
        domain.questions.iter().filter_map(|id| self.question(id.as_str()))
    }

    /// The questions in a domain at any depth, in the order of the file.
    #[must_use]
    pub fn questions_below<'q>(&'q self, domain: &'q Domain) -> Vec<&'q Question> {
        let mut found: Vec<&Question> = self.questions_in(domain).collect();
        for inner in self.inside(domain) {
            found.extend(self.questions_below(inner));
        }
        found
    }

    /// Every question in the order of the file.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The question of this id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.question_index.get(id).map(|index| &self.questions[*index])
    }

    /// Where a question stands in the order of the file, from 0.
    #[must_use]
    pub fn position(&self, id: &QuestionId) -> Option<usize> {
        self.question_index.get(id).copied()
    }

    /// The other models whose codes the questions name.
    #[must_use]
    pub fn references(&self) -> &[Reference] {
        &self.references
    }

    /// The named targets.
    #[must_use]
    pub fn profiles(&self) -> &[Profile] {
        &self.profiles
    }

    /// The profile of this id.
    #[must_use]
    pub fn profile(&self, id: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.id.as_str() == id)
    }

    /// The profiles that build on one another, lowest first.
    #[must_use]
    pub fn ladder(&self) -> &[ProfileId] {
        &self.ladder
    }

    /// Whether the source says that this questionnaire is nobody's official one.
    #[must_use]
    pub fn unofficial_note(&self) -> Option<&str> {
        self.source.as_ref().and_then(|source| source.note.as_deref())
    }
}

/// Where a model comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SourceCredit {
    /// The name of the model or of its publisher.
    pub name: Option<String>,
    /// Where it is published.
    pub url: Option<String>,
    /// Who holds which rights.
    pub rights: Option<String>,
    /// What the reader must know of its standing.
    pub note: Option<String>,
}

/// What a depth of the tree is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StructureWord {
    /// The word as it stands in the file, by which measures name it.
    pub id: String,
    /// The word for the reader, in the language of the texts.
    pub word: String,
}

/// What a model calls its questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordsForQuestion {
    /// One of them.
    pub question: String,
    /// Several.
    pub questions: String,
}

/// What a team states about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// How it is asked.
    pub ask: String,
    /// The options with their texts, in the order of the file; free text where there is none.
    pub options: Vec<(String, String)>,
    /// Whether several options may be chosen (`choose: many`).
    pub choose_many: bool,
}

impl Fact {
    /// The words for what was stated: the option's text, or the free text itself.
    #[must_use]
    pub fn wording<'f>(&'f self, stated: &'f str) -> &'f str {
        self.options.iter().find(|(id, _)| id == stated).map_or(stated, |(_, text)| text)
    }

    /// Whether this may be stated: one of the options, or anything where there is none.
    #[must_use]
    pub fn offers(&self, stated: &str) -> bool {
        self.options.is_empty() || self.options.iter().any(|(id, _)| id == stated)
    }
}

/// A group of questions, or of domains.
#[derive(Debug, Clone, PartialEq)]
pub struct Domain {
    pub(super) id: DomainId,
    pub(super) title: String,
    pub(super) about: Option<String>,
    pub(super) weight: BigRational,
    pub(super) parent: Option<DomainId>,
    pub(super) depth: usize,
    pub(super) domains: Vec<DomainId>,
    pub(super) questions: Vec<QuestionId>,
}

impl Domain {
    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &DomainId {
        &self.id
    }

    /// Its title.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What it is about.
    #[must_use]
    pub fn about(&self) -> Option<&str> {
        self.about.as_deref()
    }

    /// Its weight in what it belongs to.
    #[must_use]
    pub const fn weight(&self) -> &BigRational {
        &self.weight
    }

    /// The domain that it is inside of.
    #[must_use]
    pub const fn parent(&self) -> Option<&DomainId> {
        self.parent.as_ref()
    }

    /// How deep it lies; 0 is outermost.
    #[must_use]
    pub const fn depth(&self) -> usize {
        self.depth
    }

    /// The domains directly inside; empty where there are questions.
    #[must_use]
    pub fn domains(&self) -> &[DomainId] {
        &self.domains
    }

    /// The questions directly inside; empty where there are domains.
    #[must_use]
    pub fn questions(&self) -> &[QuestionId] {
        &self.questions
    }
}

/// Another model whose codes the questions name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The scheme's id in `refs`.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Where it is published.
    pub url: Option<String>,
}
