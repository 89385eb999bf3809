//! Runs of text: their style, direction, line breaks and links.

use std::collections::BTreeMap;

use maud::{Markup, html};
use unicode_bidi::{BidiClass, bidi_class};

use crate::render::line_break::held;
use crate::render::sanitize::sanitize;
use crate::report::document::{Anchor, Block, Link, Run, Style, Text, Voice};

/// Where links lead: places of the document by the number of their bookmark, addresses outside by the number of their relationship.
#[derive(Debug, Default)]
pub(super) struct Links {
    places: BTreeMap<Anchor, usize>,
    addresses: Vec<String>,
}

impl Links {
    /// The places of these blocks.
    pub(super) fn of(blocks: &[Block]) -> Self {
        let mut links = Self::default();
        links.collect(blocks);
        links
    }

    fn collect(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading { anchor, .. } => {
                    let number = self.places.len() + 1;
                    self.places.entry(anchor.clone()).or_insert(number);
                }
                Block::Card(inner) => self.collect(inner),
                Block::Beside(columns) => columns.iter().for_each(|column| self.collect(column)),
                _ => {}
            }
        }
    }

    /// The number of the bookmark at a place.
    pub(super) fn place(&self, anchor: &Anchor) -> Option<usize> {
        self.places.get(anchor).copied()
    }

    /// The addresses outside, in the order of their relationships.
    pub(super) fn addresses(&self) -> &[String] {
        &self.addresses
    }

    /// The relationship of an address outside; nothing for what is no address of the web or of mail.
    fn address(&mut self, address: &str) -> Option<String> {
        let address: String = sanitize(address).split_whitespace().collect();
        let scheme = address.split_once(':')?.0.to_ascii_lowercase();
        if !matches!(scheme.as_str(), "http" | "https" | "mailto") {
            return None;
        }
        let at = self.addresses.iter().position(|known| *known == address).unwrap_or_else(|| {
            self.addresses.push(address);
            self.addresses.len() - 1
        });
        Some(relationship("link", at))
    }

    /// The runs of a text, in bold throughout where asked for. Page numbers say nothing where a program sets its own pages.
    pub(super) fn runs(&mut self, text: &Text, look: Look) -> Markup {
        let shown = text.0.iter().filter(|run| !run.text.is_empty() && !matches!(run.link, Some(Link::Page(_))));
        html! { @for run in shown { (self.run(run, look)) } }
    }

    fn run(&mut self, run: &Run, look: Look) -> Markup {
        let styled = |linked: bool| {
            html! {
                w:r {
                    w:rPr {
                        @if linked { w:rStyle w:val="Hyperlink" {} }
                        @if run.style == Style::Strong || look == Look::Strong { w:b {} w:bCs {} }
                        @if run.style == Style::Emphasis { w:i {} w:iCs {} }
                        @if runs_right_to_left(&run.text) { w:rtl {} }
                    }
                    @if run.style == Style::Strong { (unbroken(&run.text)) } @else { (characters(&run.text)) }
                }
            }
        };
        match &run.link {
            Some(Link::Place(anchor)) => match self.place(anchor) {
                Some(number) => html! { w:hyperlink w:anchor=(bookmark(number)) w:history="1" { (styled(true)) } },
                None => styled(false),
            },
            Some(Link::Web(address)) => match self.address(address) {
                Some(id) => html! { w:hyperlink r:id=(id) w:history="1" { (styled(true)) } },
                None => styled(false),
            },
            Some(Link::Page(_)) | None => styled(false),
        }
    }
}

/// Whether all of a text is bold, whatever its runs say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    AsItIs,
    Strong,
}

/// A run of plain text.
pub(super) fn plain(text: &str) -> Markup {
    html! { w:r { (characters(text)) } }
}

/// The characters of the like of `O-10`, which programs would break after its hyphen.
fn unbroken(text: &str) -> Markup {
    let is_id = text.len() <= 16 && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '.');
    if !is_id {
        return characters(text);
    }
    html! {
        @for (index, part) in text.split('-').enumerate() {
            @if index > 0 { w:noBreakHyphen {} }
            w:t { (part) }
        }
    }
}

/// The characters of a run, with its line breaks.
fn characters(text: &str) -> Markup {
    let text = sanitize(text);
    html! {
        @for (index, line) in text.split('\n').enumerate() {
            @if index > 0 { w:br {} }
            @if !line.is_empty() { w:t xml:space="preserve" { (held(line)) } }
        }
    }
}

/// The name of a bookmark.
pub(super) fn bookmark(number: usize) -> String {
    format!("place{number}")
}

/// The id of a relationship.
pub(super) fn relationship(kind: &str, at: usize) -> String {
    format!("{kind}{}", at + 1)
}

/// Whether a text begins in a script that is written from right to left.
fn runs_right_to_left(text: &str) -> bool {
    text.chars()
        .find_map(|character| match bidi_class(character) {
            BidiClass::L => Some(false),
            BidiClass::R | BidiClass::AL => Some(true),
            _ => None,
        })
        .unwrap_or(false)
}

/// Whether a paragraph of an assessor's words runs from right to left.
pub(super) fn is_right_to_left(text: &Text) -> bool {
    let mut said = text.0.iter().filter(|run| !run.text.trim().is_empty()).peekable();
    said.peek().is_some_and(|first| runs_right_to_left(&first.text)) && said.all(|run| run.voice == Voice::Assessor)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(run: Run) -> String {
        let blocks = [Block::Heading { level: 1, text: String::new(), anchor: Anchor("gap/O-1".to_owned()) }];
        Links::of(&blocks).runs(&Text(vec![run]), Look::AsItIs).into_string()
    }

    fn run(text: &str, link: Option<Link>) -> Run {
        Run { text: text.to_owned(), style: Style::Plain, voice: Voice::Assessor, link }
    }

    #[test]
    fn links_lead_to_places_that_are_there_and_to_addresses_of_the_web() {
        let place = |name: &str| Some(Link::Place(Anchor(name.to_owned())));
        assert!(written(run("O-1", place("gap/O-1"))).starts_with("<w:hyperlink w:anchor=\"place1\""));
        assert!(written(run("O-2", place("gap/O-2"))).starts_with("<w:r>"));
        let web = |address: &str| Some(Link::Web(address.to_owned()));
        assert!(written(run("x", web("https://a.example"))).starts_with("<w:hyperlink r:id=\"link1\""));
        assert!(written(run("x", web("javascript:alert(1)"))).starts_with("<w:r>"));
        assert_eq!(written(run("p. 00", Some(Link::Page(Anchor("gap/O-1".to_owned()))))), "");
    }

    #[test]
    fn a_run_breaks_its_lines_and_keeps_its_direction() {
        let text = written(run("a\n<b>\u{1b}", None));
        let lines = "<w:t xml:space=\"preserve\">a</w:t><w:br></w:br><w:t xml:space=\"preserve\">&lt;b&gt;</w:t>";
        assert_eq!(text, format!("<w:r><w:rPr></w:rPr>{lines}</w:r>"));
        assert!(written(run("1. مرحبا", None)).contains("<w:rtl></w:rtl>"));
        assert!(is_right_to_left(&Text::quoted("مرحبا")));
        assert!(!is_right_to_left(&Text::plain("مرحبا").then(Text::plain("x"))));
    }
}
