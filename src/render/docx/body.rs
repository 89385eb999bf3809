//! The blocks of a document as paragraphs, tables and pictures.

use maud::{Markup, html};

use super::text::{Links, Look, bookmark, is_right_to_left, plain};
use super::{SIDE, sheet, table};
use crate::language::Words;
use crate::render::chart::colours::readable_on_white;
use crate::render::pdf::letters::Letters;
use crate::report::document::{Anchor, Block, Colour, Document, FieldKind, FormField, Role, Text};

/// What it takes to turn blocks into the body of the file.
pub(super) struct Writer<'a> {
    pub(super) links: Links,
    pub(super) letters: Letters,
    pub(super) accent: Colour,
    /// The width of what is written now.
    pub(super) width: u32,
    pub(super) pictures: Vec<Vec<u8>>,
    /// What stands beside a title where its matter goes on.
    pub(super) continued: &'a str,
    words: &'a Words,
    headings: Vec<(u8, String, Anchor)>,
    ordered_lists: usize,
    tables: usize,
    figures: usize,
    /// The heading or label above.
    title: String,
    /// Whether the contents are still to come.
    opening: bool,
}

impl<'a> Writer<'a> {
    /// A writer at the beginning of a document; `None` if a font of the binary cannot be read.
    pub(super) fn new(document: &'a Document, words: &'a Words) -> Option<Self> {
        Some(Self {
            links: Links::of(&document.blocks),
            letters: Letters::new()?,
            accent: readable_on_white(document.look.accent),
            width: sheet(document.look.paper).0 - 2 * SIDE,
            pictures: Vec::new(),
            continued: &document.running.continued,
            words,
            headings: headings(&document.blocks),
            ordered_lists: 0,
            tables: 0,
            figures: 0,
            title: String::new(),
            opening: document.blocks.iter().any(|block| matches!(block, Block::Contents { .. })),
        })
    }

    /// How many lists are numbered, each from 1.
    pub(super) const fn ordered_lists(&self) -> usize {
        self.ordered_lists
    }

    /// The addresses outside that runs lead to.
    pub(super) fn addresses(&self) -> &[String] {
        self.links.addresses()
    }

    /// The pictures as PNG.
    pub(super) fn pictures(&self) -> &[Vec<u8>] {
        &self.pictures
    }

    /// The message `id`.
    pub(super) fn say(&self, id: &str) -> String {
        self.words.text(id)
    }

    /// Blocks one after another.
    pub(super) fn blocks(&mut self, blocks: &[Block]) -> Markup {
        html! { @for block in blocks { (self.block(block)) } }
    }

    fn block(&mut self, block: &Block) -> Markup {
        match block {
            Block::Heading { text, .. } => text.clone_into(&mut self.title),
            Block::Paragraph { text, role: Role::Label } => self.title = text.to_plain(),
            Block::Contents { .. } => self.opening = false,
            _ => {}
        }
        match block {
            Block::Heading { level, text, anchor } => self.heading(*level, text, anchor),
            Block::Paragraph { text, role } => self.paragraph(text, style(*role)),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Pairs(pairs) => table::pairs(self, pairs),
            Block::Table(table) => table::table(self, table),
            Block::Chart(chart) => self.chart(chart),
            Block::Beside(columns) => table::beside(self, columns),
            Block::Figures(figures) => table::figures(self, figures),
            Block::Card(inner) => self.blocks(inner),
            Block::Form(fields) => form(fields),
            Block::Contents { title } => self.contents(title),
        }
    }

    fn heading(&self, level: u8, text: &str, anchor: &Anchor) -> Markup {
        let style = format!("Heading{}", level.clamp(1, 4));
        let number = self.links.place(anchor);
        html! {
            w:p {
                w:pPr { w:pStyle w:val=(style) {} }
                @if let Some(number) = number { w:bookmarkStart w:id=(number) w:name=(bookmark(number)) {} }
                (plain(text))
                @if let Some(number) = number { w:bookmarkEnd w:id=(number) {} }
            }
        }
    }

    /// A paragraph of a style.
    pub(super) fn paragraph(&mut self, text: &Text, style: &str) -> Markup {
        html! {
            w:p {
                w:pPr {
                    w:pStyle w:val=(style) {}
                    @if is_right_to_left(text) { w:bidi {} }
                }
                (self.links.runs(text, Look::AsItIs))
            }
        }
    }

    fn list(&mut self, ordered: bool, items: &[Text]) -> Markup {
        let (style, number) = if ordered {
            self.ordered_lists += 1;
            ("ListNumber", self.ordered_lists + 1)
        } else {
            ("ListBullet", 1)
        };
        html! {
            @for item in items {
                w:p {
                    w:pPr {
                        w:pStyle w:val=(style) {}
                        w:numPr { w:ilvl w:val="0" {} w:numId w:val=(number) {} }
                        @if is_right_to_left(item) { w:bidi {} }
                    }
                    (self.links.runs(item, Look::AsItIs))
                }
            }
        }
    }

    /// The caption of the next table.
    pub(super) fn table_caption(&mut self, title: &str) -> Markup {
        if self.opening && self.title == title {
            // Page one is to stay one page: its headings name its tables.
            return Markup::default();
        }
        self.tables += 1;
        caption(&self.say("docx-table"), self.tables, title)
    }

    /// The caption of the next picture.
    pub(super) fn figure_caption(&mut self, title: &str) -> Markup {
        self.figures += 1;
        caption(&self.say("docx-figure"), self.figures, title)
    }

    /// The contents as a field with links. Only a program that sets pages knows their numbers: the field asks to be made again, and
    /// until then no dots lead to a number that is not there.
    fn contents(&self, title: &str) -> Markup {
        let last = self.headings.len().saturating_sub(1);
        html! {
            w:p { w:pPr { w:pStyle w:val="TOCHeading" {} } (plain(title)) }
            @for (index, (level, text, anchor)) in self.headings.iter().enumerate() {
                w:p {
                    w:pPr { w:pStyle w:val=(format!("TOC{level}")) {} }
                    @if index == 0 {
                        w:r { w:fldChar w:fldCharType="begin" w:dirty="true" {} }
                        w:r { w:instrText xml:space="preserve" { " TOC \\o \"1-2\" \\h \\z \\u " } }
                        w:r { w:fldChar w:fldCharType="separate" {} }
                    }
                    @if let Some(number) = self.links.place(anchor) {
                        w:hyperlink w:anchor=(bookmark(number)) w:history="1" {
                            (plain(text))
                        }
                    }
                    @if index == last { w:r { w:fldChar w:fldCharType="end" {} } }
                }
            }
        }
    }
}

/// Fields to fill in by hand.
fn form(fields: &[FormField]) -> Markup {
    html! {
        @for field in fields {
            @match &field.kind {
                FieldKind::Choice(options) => {
                    @for option in options {
                        w:p {
                            w:pPr { w:pStyle w:val="ListBullet" {} w:ind w:left="400" w:hanging="400" {} }
                            (plain("☐ ")) (plain(&option.text.to_plain()))
                        }
                    }
                }
                FieldKind::Words(_) => {
                    w:p { w:pPr { w:pStyle w:val="Normal" {} } (plain(&format!("{} ______", field.label))) }
                }
            }
        }
    }
}

/// A field with what it shows until it is made again.
pub(super) fn field(instruction: &str, shown: &str) -> Markup {
    html! {
        w:r { w:fldChar w:fldCharType="begin" {} }
        w:r { w:instrText xml:space="preserve" { (instruction) } }
        w:r { w:fldChar w:fldCharType="separate" {} }
        w:r { w:t { (shown) } }
        w:r { w:fldChar w:fldCharType="end" {} }
    }
}

/// A caption that a program can number again.
fn caption(label: &str, number: usize, title: &str) -> Markup {
    let mut rest = title.chars();
    let first = rest.next().map(|first| first.to_uppercase().collect::<String>()).unwrap_or_default();
    let title = format!("{first}{}", rest.as_str());
    html! {
        w:p {
            w:pPr { w:pStyle w:val="Caption" {} }
            (plain(&format!("{label}\u{a0}")))
            (field(&format!(" SEQ {label} \\* ARABIC "), &number.to_string()))
            (plain(&format!(" – {title}")))
        }
    }
}

const fn style(role: Role) -> &'static str {
    match role {
        Role::Body => "Normal",
        Role::Lead => "Lead",
        Role::Note => "Note",
        Role::Quote => "Quote",
        Role::Label => "Label",
    }
}

/// The headings of the first two levels, of the part before the contents its title alone.
fn headings(blocks: &[Block]) -> Vec<(u8, String, Anchor)> {
    let contents = blocks.iter().position(|block| matches!(block, Block::Contents { .. })).unwrap_or(0);
    let mut found = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        if let Block::Heading { level, text, anchor } = block {
            let most = if index < contents { 1 } else { 2 };
            if *level <= most {
                found.push((*level, text.clone(), anchor.clone()));
            }
        }
    }
    found
}
