//! The contents: every part and section with the page on which it stands.

use super::blocks::{Setter, Stand, abreast, baseline};
use super::canvas::{Element, Linking, Mark, Sketch, Stroke};
use super::column::{Node, Slab};
use super::style::space;
use super::text::Setting;
use crate::render::convert::{float, times};
use crate::report::document::{Anchor, Block, Link, PAGE_NUMBER, Run, Style, Text, Voice};

/// The headings of levels 1 and 2 in reading order.
pub(super) fn headings(blocks: &[Block]) -> Vec<(u8, String, Anchor)> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { level, text, anchor } if *level <= 2 => {
                found.push((*level, text.replace('\n', " "), anchor.clone()));
            }
            Block::Card(blocks) => found.extend(headings(blocks)),
            Block::Beside(columns) => found.extend(columns.iter().flat_map(|column| headings(column))),
            _ => {}
        }
    }
    found
}

/// The dots that lead to a page number: length and gap.
const DOT: (f32, f32) = (0.6, 3.2);

/// How many entries stand in the first of two columns: about half of them, and no section is torn.
fn first_half(headings: &[(u8, String, Anchor)]) -> usize {
    let middle = headings.len().div_ceil(2);
    let starts = headings.iter().enumerate().filter(|(_, (level, ..))| *level == 1).map(|(index, _)| index);
    starts.filter(|start| *start > 0).min_by_key(|start| start.abs_diff(middle)).unwrap_or(middle)
}

impl Setter<'_> {
    /// The contents as pieces of a column; the page numbers are filled in once all pages are laid out.
    pub(super) fn contents(&mut self, title: &str, of: (f32, Element), nodes: &mut Vec<Node>) {
        let (width, parent) = of;
        nodes.push(Node::NewPage(0.0));
        nodes.push(self.opening_rule());
        let element = self.elements.add("P", parent);
        nodes.extend(self.text(&Text::plain(title), &self.styles.heading(1), Stand::left(width), element, 0.0));
        nodes.push(Node::slab(4.0, 0.0, Sketch::default()));
        let toc = self.elements.add("TOC", parent);
        let number = self.shaper.width("000", &self.styles.body()) + 8.0;
        let headings = std::mem::take(&mut self.headings);
        let each = (width - space::GUTTER) / 2.0;
        let mut columns: [Vec<Node>; 2] = [Vec::new(), Vec::new()];
        let half = first_half(&headings);
        for (index, (level, text, anchor)) in headings.iter().enumerate() {
            let item = self.elements.add("TOCI", toc);
            let first = *level == 1;
            let setting = Setting { bold: first, tabular: true, hyphens: None, ..self.styles.body() };
            let indent = if first { 0.0 } else { 10.0 };
            let link = Some(Link::Place(anchor.clone()));
            let entry = Text(vec![Run { text: text.clone(), style: Style::Plain, voice: Voice::Program, link }]);
            let entry = self.entry(&entry, anchor, &setting, (each, indent, number), item);
            columns[usize::from(index >= half)].extend(entry);
        }
        self.headings = headings;
        let [left, right] = columns;
        nodes.extend(abreast(vec![(0.0, left), (each + space::GUTTER, right)]));
    }

    fn entry(
        &mut self,
        text: &Text,
        anchor: &Anchor,
        setting: &Setting,
        room: (f32, f32, f32),
        item: Element,
    ) -> Vec<Node> {
        let (width, indent, number) = room;
        let first = indent == 0.0;
        let linking = self.links(text, item);
        let element = linking.first().map_or(item, |(_, element)| *element);
        let lines = self.shaper.lines(text, setting, width - indent - number - 14.0, 0.0);
        let look = Linking { setting, element: item, links: &linking, accent: self.styles.accent, underlined: false };
        let last = lines.len().saturating_sub(1);
        let mut nodes = Vec::new();
        for (index, line) in lines.iter().enumerate() {
            let mut sketch = Sketch::default();
            let y = baseline(setting);
            sketch.linked(line, (indent, y), text, &look);
            if index == last {
                let to = width - number;
                // Counted from the right, so that the dots of all entries stand below each other.
                let dots = times(to - indent - line.width - 6.0, DOT.0 + DOT.1, 0);
                let from = to - float(dots) * (DOT.0 + DOT.1);
                if !first && to > from {
                    let stroke = Stroke { colour: self.styles.grey, width: 0.6, dash: Some(DOT) };
                    sketch.artifact(|sketch| sketch.rule((from, y - 0.5), (to, y - 0.5), stroke));
                }
                let at = (width, y);
                let (anchor, text) = (anchor.clone(), PAGE_NUMBER.to_owned());
                sketch.marks.push(Mark::PageOf { anchor, at, ends: true, text, setting: *setting, element });
            }
            let before = match (index, first) {
                (0, true) => 6.0,
                (0, false) => 1.5,
                _ => 0.0,
            };
            nodes.push(Node::Slab(Slab {
                height: setting.leading,
                before,
                keep: index < last || first,
                sketch,
                resumed: None,
            }));
        }
        nodes
    }
}
