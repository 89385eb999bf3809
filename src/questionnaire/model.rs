//! The questionnaire and its parts.

use std::collections::{BTreeMap, HashMap};

use num_rational::BigRational;

use super::id::{DomainId, FactId, LevelId, MeasureId, ProfileId, QuestionId, QuestionnaireId, ScaleId};
use super::measure::Measure;
use super::profile::Profile;

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
    pub(super) scales: Vec<Scale>,
    pub(super) default_scale: Option<ScaleId>,
    pub(super) facts: Vec<Fact>,
    pub(super) importance: BTreeMap<String, BigRational>,
    pub(super) measures: Vec<Measure>,
    /// In the order of the file, each before the domains inside it.
    pub(super) domains: Vec<Domain>,
    pub(super) questions: Vec<Question>,
    pub(super) references: Vec<Reference>,
    pub(super) profiles: Vec<Profile>,
    pub(super) ladder: Vec<ProfileId>,
    pub(super) domain_index: HashMap<DomainId, usize>,
    pub(super) question_index: HashMap<QuestionId, usize>,
}

impl Questionnaire {
    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &QuestionnaireId {
        &self.id
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
    #[must_use]
    pub fn scales(&self) -> &[Scale] {
        &self.scales
    }

    /// The scale of questions that name none: the only one, or the one that the file names.
    #[must_use]
    pub fn default_scale(&self) -> Option<&Scale> {
        self.default_scale.as_ref().and_then(|id| self.scale(id))
    }

    /// The scale of this id.
    #[must_use]
    pub fn scale(&self, id: &ScaleId) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.id == *id)
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
    pub const fn importance(&self) -> &BTreeMap<String, BigRational> {
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

    /// The scale that a question of this questionnaire is answered on.
    #[must_use]
    pub fn scale_of(&self, question: &Question) -> &Scale {
        // A question's scale was found when the file was read.
        self.scale(&question.scale).unwrap_or(&self.scales[0])
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

/// A scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    pub(super) id: ScaleId,
    /// Those with a value first, from the lowest; then those that mean "not applicable".
    pub(super) levels: Vec<Level>,
    pub(super) evidence_from: Option<usize>,
}

impl Scale {
    /// What stands for a scale that could not be read, so that what is said of it is not repeated wherever it is named. It has no
    /// levels, and a valid questionnaire holds none.
    pub(super) const fn unread(id: ScaleId) -> Self {
        Self { id, levels: Vec::new(), evidence_from: None }
    }

    pub(super) const fn is_unread(&self) -> bool {
        self.levels.is_empty()
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &ScaleId {
        &self.id
    }

    /// All levels: those with a value from the lowest, then those that take a question out of the score.
    #[must_use]
    pub fn levels(&self) -> &[Level] {
        &self.levels
    }

    /// The levels with a value, lowest first; there are at least two.
    #[must_use]
    pub fn steps(&self) -> &[Level] {
        let count = self.levels.iter().take_while(|level| level.value.is_some()).count();
        &self.levels[..count]
    }

    /// The level of this id.
    #[must_use]
    pub fn level(&self, id: &str) -> Option<&Level> {
        self.levels.iter().find(|level| level.id.as_str() == id)
    }

    /// The step of a level, 0 the lowest; `None` for a level that means "not applicable".
    #[must_use]
    pub fn step(&self, id: &LevelId) -> Option<usize> {
        self.steps().iter().position(|level| level.id == *id)
    }

    /// The lowest level.
    #[must_use]
    pub fn lowest(&self) -> &Level {
        &self.levels[0]
    }

    /// The highest level.
    #[must_use]
    pub fn highest(&self) -> &Level {
        &self.levels[self.steps().len() - 1]
    }

    /// The step from which an answer needs evidence.
    #[must_use]
    pub const fn evidence_from(&self) -> Option<usize> {
        self.evidence_from
    }

    /// Whether an answer at this level needs evidence.
    #[must_use]
    pub fn needs_evidence(&self, level: &LevelId) -> bool {
        matches!((self.step(level), self.evidence_from), (Some(step), Some(from)) if step >= from)
    }
}

/// A level of a scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Level {
    pub(super) id: LevelId,
    pub(super) value: Option<BigRational>,
    pub(super) label: String,
    pub(super) meaning: Option<String>,
}

impl Level {
    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &LevelId {
        &self.id
    }

    /// Its value; `None` for a level that takes a question out of the score.
    #[must_use]
    pub const fn value(&self) -> Option<&BigRational> {
        self.value.as_ref()
    }

    /// Its name.
    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }

    /// What it means for any question of its scale.
    #[must_use]
    pub fn meaning(&self) -> Option<&str> {
        self.meaning.as_deref()
    }

    /// Whether it takes a question out of the score.
    #[must_use]
    pub const fn is_not_applicable(&self) -> bool {
        self.value.is_none()
    }
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
}

impl Fact {
    /// The words for what was stated: the option's text, or the free text itself.
    #[must_use]
    pub fn wording<'f>(&'f self, stated: &'f str) -> &'f str {
        self.options.iter().find(|(id, _)| id == stated).map_or(stated, |(_, text)| text)
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

/// A question.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    pub(super) id: QuestionId,
    pub(super) domain: DomainId,
    pub(super) title: String,
    pub(super) ask: String,
    pub(super) help: Option<String>,
    pub(super) why: Option<String>,
    pub(super) scale: ScaleId,
    pub(super) weight: BigRational,
    pub(super) gate: Option<i64>,
    pub(super) measures: Option<Vec<MeasureId>>,
    pub(super) may_be_not_applicable: bool,
    pub(super) levels: BTreeMap<LevelId, String>,
    pub(super) evidence: Vec<String>,
    pub(super) advice: BTreeMap<LevelId, Advice>,
    pub(super) needs: Vec<QuestionId>,
    pub(super) only_if: Vec<Condition>,
    pub(super) refs: Vec<(String, Vec<String>)>,
}

impl Question {
    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &QuestionId {
        &self.id
    }

    /// The domain that it stands in.
    #[must_use]
    pub const fn domain(&self) -> &DomainId {
        &self.domain
    }

    /// Its short name.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The question as it is read out.
    #[must_use]
    pub fn ask(&self) -> &str {
        &self.ask
    }

    /// What the assessor should listen for.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// What goes wrong without it.
    #[must_use]
    pub fn why(&self) -> Option<&str> {
        self.why.as_deref()
    }

    /// The scale that it is answered on.
    #[must_use]
    pub const fn scale(&self) -> &ScaleId {
        &self.scale
    }

    /// Its weight, before the importance that the team gives it.
    #[must_use]
    pub const fn weight(&self) -> &BigRational {
        &self.weight
    }

    /// The step of a `gate` measure that it belongs to.
    #[must_use]
    pub const fn gate(&self) -> Option<i64> {
        self.gate
    }

    /// Whether a measure takes it into account.
    #[must_use]
    pub fn is_measured_by(&self, measure: &MeasureId) -> bool {
        self.measures.as_ref().is_none_or(|measures| measures.contains(measure))
    }

    /// Whether "not applicable" is an answer, with a reason.
    #[must_use]
    pub const fn may_be_not_applicable(&self) -> bool {
        self.may_be_not_applicable
    }

    /// What a level looks like for this very question, where the question says so.
    #[must_use]
    pub fn level_text(&self, level: &LevelId) -> Option<&str> {
        self.levels.get(level).map(String::as_str)
    }

    /// The documents that one would ask to see.
    #[must_use]
    pub fn evidence(&self) -> &[String] {
        &self.evidence
    }

    /// How to reach a level from the one below it.
    #[must_use]
    pub fn advice(&self, level: &LevelId) -> Option<&Advice> {
        self.advice.get(level)
    }

    /// What is to be settled first.
    #[must_use]
    pub fn needs(&self) -> &[QuestionId] {
        &self.needs
    }

    /// The conditions under which it is asked; all must hold.
    #[must_use]
    pub fn only_if(&self) -> &[Condition] {
        &self.only_if
    }

    /// The codes of other models: scheme and codes.
    #[must_use]
    pub fn refs(&self) -> &[(String, Vec<String>)] {
        &self.refs
    }
}

/// How to reach a level from the one below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// What to do, as an imperative.
    pub action: String,
    /// How much work it is.
    pub effort: Option<Effort>,
}

/// How much work an action is. The days stand in the configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effort {
    /// Days.
    S,
    /// Weeks.
    M,
    /// Months.
    L,
    /// Half a year.
    Xl,
}

impl Effort {
    /// Every effort, least first.
    pub const ALL: [Self; 4] = [Self::S, Self::M, Self::L, Self::Xl];

    /// The letters by which files name it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::S => "S",
            Self::M => "M",
            Self::L => "L",
            Self::Xl => "XL",
        }
    }
}

/// A condition under which a question is asked, or a profile offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The team stated one of these options. Holds while the fact is not stated.
    Fact {
        /// The fact.
        fact: FactId,
        /// The options.
        is: Vec<String>,
    },
    /// An earlier question stands at this level or above. Holds while that question is blank or unknown.
    Level {
        /// The earlier question.
        question: QuestionId,
        /// The least level.
        at_least: LevelId,
    },
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
