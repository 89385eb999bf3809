//! Blocks that hold several things in order or beside each other: lists, pairs, large figures, columns.

use super::blocks::{Setter, Stand, abreast, baseline};
use super::canvas::{Element, Sketch, Stroke};
use super::column::{Node, Slab, WHOLE, stack, stacked_height};
use super::style::space;
use super::text::Setting;
use crate::render::convert::{float, times};
use crate::report::document::{Block, KeyFigure, Text};

/// Columns narrower than this are set below each other.
const NARROWEST: f32 = 150.0;
/// A pair that fills more of a page than this may break inside.
const TORN: f32 = 0.2;

impl Setter<'_> {
    pub(super) fn list(&mut self, ordered: bool, items: &[Text], of: (f32, Element), nodes: &mut Vec<Node>) {
        let (width, parent) = of;
        let setting = self.styles.body();
        let list = self.elements.add("L", parent);
        let marker = Setting { tabular: true, hyphens: None, ..setting };
        let widest = self.shaper.width(&format!("{}.", items.len()), &marker);
        let indent = if ordered { widest + 7.0 } else { 13.0 };
        for (index, item) in items.iter().enumerate() {
            let entry = self.elements.add("LI", list);
            let label = self.elements.add("Lbl", entry);
            let body = self.elements.add("LBody", entry);
            let before = self.styles.gap(if index == 0 { space::PARAGRAPH } else { 3.0 });
            let mut lines = self.text(item, &setting, Stand::left(width - indent), body, before);
            for (nth, line) in lines.iter_mut().enumerate() {
                if let Node::Slab(slab) = line {
                    let mut sketch = Sketch::default();
                    if nth == 0 {
                        self.marker(&mut sketch, ordered.then_some((index, widest)), label, &marker);
                    }
                    sketch.place(std::mem::take(&mut slab.sketch), indent, 0.0);
                    slab.sketch = sketch;
                }
            }
            nodes.extend(lines);
        }
    }

    fn marker(&self, sketch: &mut Sketch, number: Option<(usize, f32)>, label: Element, setting: &Setting) {
        let text = number.map_or_else(|| "•".to_owned(), |(index, _)| format!("{}.", index + 1));
        let line = self.shaper.line(&text, setting);
        let x = number.map_or(2.0, |(_, widest)| widest - line.width);
        sketch.within(label, |sketch| sketch.line(&line, (x, baseline(setting)), setting));
    }

    pub(super) fn pairs(&mut self, pairs: &[(Text, Text)], of: (f32, Element), nodes: &mut Vec<Node>) {
        let (width, parent) = of;
        let setting = if self.in_card { self.styles.cell() } else { self.styles.body() };
        let quiet = Setting { colour: self.styles.grey, hyphens: None, ..setting };
        let widest = |pairs: &mut dyn Iterator<Item = &(Text, Text)>| {
            pairs.map(|(label, _)| self.shaper.width(&label.to_plain(), &quiet)).fold(0.0, f32::max)
        };
        let own = widest(&mut pairs.iter());
        let widest = if self.in_card { self.grids.label_of_cards(quiet.size, widest).max(own) } else { own };
        let column = (widest + 1.0).min(width * if self.in_card { 0.19 } else { 0.28 });
        let left = column + 12.0;
        let table = self.elements.add("Table", parent);
        let mut set = Vec::new();
        for (index, (label, value)) in pairs.iter().enumerate() {
            let row = self.elements.add("TR", table);
            let head = self.elements.add_head("Row", row);
            let cell = self.elements.add("TD", row);
            let before = if index == 0 { space::PARAGRAPH } else { 1.8 };
            let labels = self.text(label, &quiet, Stand::left(column), head, before);
            let values = self.text(value, &setting, Stand::left(width - left), cell, before);
            let mut lines = abreast(vec![(0.0, labels), (left, values)]);
            // A pair is not torn unless it is long, and the first never stands alone.
            let keep = if stacked_height(&lines) <= self.room * TORN { lines.len() - 1 } else { 0 };
            lines[..keep].iter_mut().for_each(Node::keep);
            if index == 0
                && pairs.len() > 1
                && let Some(last) = lines.last_mut()
            {
                last.keep();
            }
            set.extend(lines);
        }
        if stacked_height(&set) <= self.room * TORN
            && let Some((_, others)) = set.split_last_mut()
        {
            others.iter_mut().for_each(Node::keep);
        }
        nodes.extend(set);
    }

    pub(super) fn figures(&mut self, figures: &[KeyFigure], of: (f32, Element), nodes: &mut Vec<Node>) {
        let (width, parent) = of;
        let most = times(width + space::GUTTER, 96.0 + space::GUTTER, 1);
        let rows = figures.len().div_ceil(most).max(1);
        let columns = figures.len().div_ceil(rows).max(1);
        let each = (width + space::GUTTER) / float(columns) - space::GUTTER;
        for row in figures.chunks(columns) {
            // All of a row are of the size that the longest needs, and their names begin at one height.
            let setting = self.value(row, each);
            let set: Vec<(Vec<Node>, Vec<Node>)> =
                row.iter().map(|figure| self.figure(figure, &setting, (each, parent))).collect();
            let tallest = set.iter().map(|(value, _)| stacked_height(value)).fold(0.0, f32::max);
            let drawn: Vec<(Sketch, f32)> = set
                .into_iter()
                .map(|(value, name)| {
                    let mut sketch = Sketch::default();
                    stack(value, &mut sketch, 0.0, 0.0);
                    let before = name.first().map_or(0.0, Node::before);
                    let bottom = stack(name, &mut sketch, 0.0, tallest + before);
                    (sketch, bottom)
                })
                .collect();
            let height = drawn.iter().map(|(_, height)| *height).fold(0.0, f32::max);
            if height > self.room * WHOLE {
                for figure in row {
                    let setting = self.value(std::slice::from_ref(figure), width);
                    let (value, name) = self.figure(figure, &setting, (width, parent));
                    nodes.extend(value.into_iter().chain(name));
                }
                continue;
            }
            let mut sketch = Sketch::default();
            for (index, (figure, _)) in drawn.into_iter().enumerate() {
                sketch.place(figure, float(index) * (each + space::GUTTER), 0.0);
            }
            nodes.push(Node::slab(height, self.styles.gap(space::BLOCK + 2.0), sketch));
        }
    }

    /// How the values of figures are set: long ones smaller rather than broken.
    fn value(&self, figures: &[KeyFigure], width: f32) -> Setting {
        let full = self.styles.figure();
        let natural = figures.iter().map(|figure| self.shaper.width(&figure.value, &full)).fold(0.0, f32::max);
        let share = if natural > width { (width / natural).max(0.45) } else { 1.0 };
        Setting { size: full.size * share, leading: full.leading * share, ..full }
    }

    /// A figure: its value below a rule, and what it is called.
    fn figure(&mut self, figure: &KeyFigure, setting: &Setting, of: (f32, Element)) -> (Vec<Node>, Vec<Node>) {
        let (width, parent) = of;
        let element = self.elements.add("P", parent);
        let mut rule = Sketch::default();
        let stroke = Stroke { colour: self.styles.accent, width: 1.4, dash: None };
        rule.artifact(|sketch| sketch.rule((0.0, 0.0), (width, 0.0), stroke));
        let label = Setting { bold: true, hyphens: None, ..self.styles.cell() };
        let mut value =
            vec![Node::Slab(Slab { height: 7.0, before: space::BLOCK, keep: true, sketch: rule, resumed: None })];
        value.extend(self.text(&Text::plain(&figure.value), setting, Stand::left(width), element, 0.0));
        let mut name = self.text(&Text::plain(&figure.label), &label, Stand::left(width), element, 3.0);
        if let Some(text) = &figure.note {
            let note = Setting { hyphens: None, ..self.styles.note() };
            name.extend(self.text(&Text::plain(text), &note, Stand::left(width), element, 2.0));
        }
        (value, name)
    }

    pub(super) fn beside(&mut self, columns: &[Vec<Block>], of: (f32, Element), nodes: &mut Vec<Node>) {
        let (width, parent) = of;
        let count = columns.len();
        if count == 0 {
            return;
        }
        let each = (width + space::GUTTER) / float(count) - space::GUTTER;
        let element = self.elements.add("Div", parent);
        if each >= NARROWEST {
            let all = width - float(count - 1) * space::GUTTER;
            let mut best: Option<(f32, Vec<f32>, Vec<Vec<Node>>)> = None;
            for first in shares(columns) {
                let widths: Vec<f32> = match first {
                    Some(share) => vec![all * share, all * (1.0 - share)],
                    None => vec![each; count],
                };
                let set: Vec<Vec<Node>> =
                    columns.iter().zip(&widths).map(|(column, each)| self.blocks(column, *each, element)).collect();
                let height = set.iter().map(|column| stacked_height(column)).fold(0.0, f32::max);
                if best.as_ref().is_none_or(|(least, ..)| height < least - 2.0) {
                    best = Some((height, widths, set));
                }
            }
            let (height, widths, mut set) = best.unwrap_or_default();
            let paged = set.iter().flatten().any(|node| matches!(node, Node::NewPage(_)));
            if height <= self.room * WHOLE && !paged {
                let before = set.iter().filter_map(|column| column.first()).map(Node::before).fold(0.0, f32::max);
                let mut sketch = Sketch::default();
                let mut x = 0.0;
                for (column, width) in set.iter_mut().zip(widths) {
                    if let [Node::Card(card)] = column.as_mut_slice() {
                        card.least = height;
                    }
                    stack(std::mem::take(column), &mut sketch, x, 0.0);
                    x += width + space::GUTTER;
                }
                nodes.push(Node::slab(height, self.styles.gap(before), sketch));
                return;
            }
            // Set anew below each other; the parts made for the columns are never drawn and vanish.
        }
        for column in columns {
            nodes.extend(self.blocks(column, width, element));
        }
    }
}

/// The shares of the first of two columns that are worth a try: a chart and the words beside it need not be of one width.
fn shares(columns: &[Vec<Block>]) -> &'static [Option<f32>] {
    let drawn = |column: &Vec<Block>| column.iter().any(|block| matches!(block, Block::Chart(_)));
    match columns {
        [chart, words] if drawn(chart) && !drawn(words) => &[None, Some(0.46), Some(0.42), Some(0.38)],
        _ => &[None],
    }
}
