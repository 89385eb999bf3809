//! What a report says, as one value without any format: [`Document`] is composed once and spelled by each renderer.
//!
//! All texts are final: in the reader's language, numbers already rounded and written the language's way. Lengths and
//! positions in charts are shares of their axis from 0 to 1; renderers do geometry, never arithmetic on scores.

mod chart;
mod form;

use jiff::civil::Date;

pub use chart::{
    Axis, Chart, ChartKind, HeatField, HeatRow, HeatState, Legend, Milestone, MilestoneKind, TimelineLegend,
    TimelineRow,
};

pub use form::{FieldKind, FieldOption, FormField};

use crate::language::Language;

/// A whole report.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The language of the program's and the questionnaire's texts.
    pub language: Language,
    /// The title, as the metadata and the window of a reader show it.
    pub title: String,
    /// One sentence about the content, for the metadata.
    pub subject: String,
    /// Who wrote it (assessors, else the organisation), for the metadata.
    pub authors: Vec<String>,
    /// Words to find it by, for the metadata.
    pub keywords: Vec<String>,
    /// The day the document is dated: the assessment's, never the clock's.
    pub date: Date,
    /// What stands on every page.
    pub running: Running,
    /// The cover.
    pub cover: Cover,
    /// Everything after the cover, in reading order.
    pub blocks: Vec<Block>,
    /// The look that the house chose.
    pub look: Look,
    /// Names and values of what a filled-in form is recognised by; empty in a report.
    pub hidden_fields: Vec<(String, String)>,
}

/// The look of the paged formats, from the configuration.
#[derive(Debug, Clone, PartialEq)]
pub struct Look {
    /// The size of the sheet.
    pub paper: Paper,
    /// The accent colour.
    pub accent: Colour,
    /// The logo of the house for the cover, the bytes of a PNG.
    pub logo: Option<Vec<u8>>,
}

impl Default for Look {
    fn default() -> Self {
        Self { paper: Paper::A4, accent: Colour { red: 0x14, green: 0x4b, blue: 0x6f }, logo: None }
    }
}

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 in.
    Letter,
}

/// A colour in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
}

/// What stands on every page besides its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// The marking, `TLP:AMBER`, never translated.
    pub marking: String,
    /// The colour of the marking's letters on black, by TLP 2.0.
    pub marking_colour: Colour,
    /// The house's own classification.
    pub classification: Option<String>,
    /// The team, for the head.
    pub team: String,
    /// Date and kind for the foot, "21 mai 2025 · auto-évaluation".
    pub occasion: String,
    /// The word for a draft, "PROJET", while it is one.
    pub draft: Option<String>,
    /// Notices that every page must carry (what was redacted, that a score is indicative).
    pub notices: Vec<String>,
    /// The page number's text with `{page}` and `{pages}` to be replaced: "page {page} sur {pages}".
    pub page_number: String,
    /// What stands beside a title that is repeated where its matter goes on: "(suite)".
    pub continued: String,
}

/// The cover.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// What this is, "Rapport d'écarts".
    pub kind: String,
    /// The team's name, large.
    pub title: String,
    /// The organisation and the country.
    pub subtitle: Option<String>,
    /// The questionnaire with its version, and "unofficial" where the source says so.
    pub questionnaire: Vec<String>,
    /// Label and value: dates, kind, status, assessors.
    pub particulars: Vec<(String, String)>,
    /// The definition of the marking, in the reader's language.
    pub marking_meaning: String,
    /// What the steps of the ladder are called together, "Profiles"; empty without a ladder.
    pub ladder_title: String,
    /// The profiles of the ladder from the lowest, the one graphic of the cover.
    pub ladder: Vec<LadderStep>,
}

/// A profile of the ladder on the cover.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LadderStep {
    /// The profile's title.
    pub title: String,
    /// Where the team is with it, "24 of 43 targets met".
    pub status: String,
    /// Whether it and all before it are reached.
    pub is_reached: bool,
    /// Whether it is the target.
    pub is_target: bool,
}

/// Where a link inside the document leads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Anchor(pub String);

/// One thing after another.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Block {
    /// A heading; level 1 is a part of the report and begins a page in paged formats.
    Heading {
        /// 1 to 4.
        level: u8,
        /// The words of the heading.
        text: String,
        /// The name that links and the contents lead to; unique in the document.
        anchor: Anchor,
    },
    /// Running text.
    Paragraph {
        /// What it says.
        text: Text,
        /// How much it weighs.
        role: Role,
    },
    /// A list.
    List {
        /// Numbered when true.
        ordered: bool,
        /// Its items.
        items: Vec<Text>,
    },
    /// Label and value, one pair a line, the values aligned.
    Pairs(Vec<(Text, Text)>),
    /// A table.
    Table(Table),
    /// A chart.
    Chart(Chart),
    /// Two or three charts or short parts beside each other where the width allows, below each other where not.
    Beside(Vec<Vec<Block>>),
    /// A few large figures beside each other, for the first page.
    Figures(Vec<KeyFigure>),
    /// Blocks that belong together, set apart by a tinted field or a rule; kept on one page where they fit on one.
    Card(Vec<Block>),
    /// Fields to fill in.
    Form(Vec<FormField>),
    /// The contents: all headings of levels 1 and 2.
    Contents {
        /// Its heading.
        title: String,
    },
}

/// How much a paragraph weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Role {
    /// Ordinary text.
    Body,
    /// The one sentence that matters, larger.
    Lead,
    /// Small text: sources, limits, how to read a chart.
    Note,
    /// The assessor's own words, set apart.
    Quote,
    /// A small heading inside a card, which the contents leave out.
    Label,
}

/// A line or paragraph of text in runs of one style.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text(pub Vec<Run>);

/// Text of one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The characters; `\n` breaks the line.
    pub text: String,
    /// The style.
    pub style: Style,
    /// Whose words these are. An assessor's are never hyphenated.
    pub voice: Voice,
    /// Where a click leads.
    pub link: Option<Link>,
}

/// The style of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Style {
    /// Upright, regular.
    #[default]
    Plain,
    /// Bold.
    Strong,
    /// Italic.
    Emphasis,
}

/// Whose words a run holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Voice {
    /// The program's or the questionnaire's.
    #[default]
    Program,
    /// A person's: of the assessment file.
    Assessor,
}

/// Where a run leads.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Link {
    /// An address outside.
    Web(String),
    /// A place in this document.
    Place(Anchor),
    /// A place in this document by its page: [`PAGE_NUMBER`] in the run's text becomes the number. Formats without pages, and
    /// documents without the place, leave the whole run out.
    Page(Anchor),
}

/// What stands for the page number in the text of a run with [`Link::Page`].
pub const PAGE_NUMBER: &str = "00";

/// A table; its heads are repeated on every page it runs over.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it holds, for readers who cannot see it.
    pub summary: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each with as many cells as there are columns.
    pub rows: Vec<Row>,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Its share of the width beside the other columns' shares.
    pub share: f32,
    /// How its cells stand.
    pub align: Align,
}

/// How a cell stands in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Align {
    /// At the start of a line, as the document's language writes.
    #[default]
    Start,
    /// At the end of a line: numbers.
    End,
    /// In the middle: levels, marks.
    Centre,
}

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The cells.
    pub cells: Vec<Cell>,
    /// Whether the row is set off as a sum or as the head of a group.
    pub strong: bool,
    /// Lines below the cells over the whole width: what belongs to the row as a whole. A person's words are set as text, the
    /// program's as quiet notes.
    pub below: Vec<Text>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// What it says.
    pub text: Text,
    /// A level drawn before the text as a row of small fields.
    pub steps: Option<Steps>,
}

/// A level as a row of small fields, filled up to where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Steps {
    /// How many fields are filled; 0 is the lowest level.
    pub filled: usize,
    /// How many there are.
    pub of: usize,
    /// The field that the target asks for, marked.
    pub target: Option<usize>,
}

/// A large figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFigure {
    /// The figure, "30 / 44".
    pub value: String,
    /// What it counts.
    pub label: String,
    /// What belongs beside it: the range that blanks leave, what is not applicable.
    pub note: Option<String>,
}

impl Text {
    /// A text of the program or the questionnaire in one style.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self(vec![Run { text: text.into(), style: Style::Plain, voice: Voice::Program, link: None }])
    }

    /// A text of the program or the questionnaire in bold.
    #[must_use]
    pub fn strong(text: impl Into<String>) -> Self {
        Self(vec![Run { text: text.into(), style: Style::Strong, voice: Voice::Program, link: None }])
    }

    /// A person's words from the assessment file.
    #[must_use]
    pub fn quoted(text: impl Into<String>) -> Self {
        Self(vec![Run { text: text.into(), style: Style::Plain, voice: Voice::Assessor, link: None }])
    }

    /// This text followed by another.
    #[must_use]
    pub fn then(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// The characters alone.
    #[must_use]
    pub fn to_plain(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }
}

impl From<Text> for Cell {
    fn from(text: Text) -> Self {
        Self { text, steps: None }
    }
}
