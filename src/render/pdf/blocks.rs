//! The blocks of a document as measured pieces of a column.

use super::canvas::{Area, Element, Elements, Linking, Mark, Sketch, Stroke};
use super::column::{Apart, Card, Node, Slab, WHOLE, stack, stacked_height};
use super::shape::Shaper;
use super::style::{Styles, space};
use super::text::Setting;
use super::{chart, table};
use crate::render::cast::{float, times};
use crate::render::chart::colours;
use crate::report::document::{Align, Anchor, Block, KeyFigure, Role, Text};

/// What it takes to turn blocks into pieces.
pub(super) struct Setter<'d> {
    /// Shapes text.
    pub(super) shaper: &'d Shaper,
    /// The look.
    pub(super) styles: Styles,
    /// The document's parts, growing.
    pub(super) elements: Elements,
    /// The headings of levels 1 and 2 in order, for the contents.
    pub(super) headings: Vec<(u8, String, Anchor)>,
    /// The height of an empty page.
    pub(super) room: f32,
}

/// How a text stands in a column.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stand {
    /// The width of the column.
    pub(super) width: f32,
    /// At which side.
    pub(super) align: Align,
    /// How much shorter the first line is.
    pub(super) indent: f32,
}

impl Stand {
    /// At the left of a column.
    pub(super) const fn left(width: f32) -> Self {
        Self { width, align: Align::Left, indent: 0.0 }
    }
}

/// Columns narrower than this are set below each other.
const NARROWEST: f32 = 150.0;
/// A paragraph below a heading that is not higher than this stays with what follows it.
const INTRODUCTION: f32 = 72.0;
/// A pair that fills more of a page than this may break inside.
const TORN: f32 = 0.2;

impl Setter<'_> {
    /// The pieces of blocks, as wide as `width`, as parts of `parent`.
    pub(super) fn blocks(&mut self, blocks: &[Block], width: f32, parent: Element) -> Vec<Node> {
        let mut nodes = Vec::new();
        let mut above: Option<&Block> = None;
        let mut announcing = false;
        for (index, block) in blocks.iter().enumerate() {
            let first = nodes.len();
            self.block(block, width, parent, &mut nodes);
            if let (Some(above), Some(node)) = (above, nodes.get_mut(first)) {
                join(above, block, node);
            }
            // What introduces stays with what it introduces, as long as it is short.
            let heading = matches!(block, Block::Heading { .. });
            let followed = !matches!(blocks.get(index + 1), None | Some(Block::Heading { .. }));
            announcing = heading || (announcing && followed && introduces(block, &nodes[first..]));
            if announcing {
                nodes[first..].iter_mut().for_each(Node::keep);
            }
            above = Some(block);
        }
        nodes
    }

    fn block(&mut self, block: &Block, width: f32, parent: Element, nodes: &mut Vec<Node>) {
        match block {
            Block::Heading { level, text, anchor } => self.heading(*level, text, anchor, (width, parent), nodes),
            Block::Paragraph { text, role } => self.paragraph(text, *role, (width, parent), nodes),
            Block::List { ordered, items } => self.list(*ordered, items, (width, parent), nodes),
            Block::Pairs(pairs) => self.pairs(pairs, (width, parent), nodes),
            Block::Table(table) => table::nodes(self, table, (width, parent), nodes),
            Block::Chart(chart) => chart::nodes(self, chart, (width, parent), nodes),
            Block::Beside(columns) => self.beside(columns, (width, parent), nodes),
            Block::Figures(figures) => self.figures(figures, (width, parent), nodes),
            Block::Card(blocks) => {
                let look = Apart::Field { tint: self.styles.tint, rule: self.styles.accent };
                let element = self.elements.add("Div", parent);
                let mut inner = self.blocks(blocks, width - look.inset(), element);
                inner.retain(|node| !matches!(node, Node::NewPage));
                if !inner.is_empty() {
                    let card = Card::whole(space::BLOCK, width, look, inner);
                    let pairs = blocks.iter().any(|block| matches!(block, Block::Pairs(_)));
                    nodes.push(Node::Card(if pairs { card.breaking() } else { card }));
                }
            }
            Block::Contents { title } => self.contents(title, (width, parent), nodes),
        }
    }

    /// The lines of a text as pieces that keep together at a paragraph's beginning and end.
    pub(super) fn text(
        &mut self,
        text: &Text,
        setting: &Setting,
        stand: Stand,
        element: Element,
        before: f32,
    ) -> Vec<Node> {
        let linking = self.links(text, element);
        let lines = self.shaper.lines(text, setting, stand.width, stand.indent);
        let count = lines.len();
        let look = Linking { setting, element, links: &linking, accent: self.styles.accent, underlined: true };
        let mut nodes = Vec::with_capacity(count);
        for (index, line) in lines.iter().enumerate() {
            let mut sketch = Sketch::default();
            let indent = if index == 0 { stand.indent } else { 0.0 };
            let x = indent + Sketch::start(line, stand.width - indent, stand.align);
            if line.parts.is_empty() {
                sketch.within(element, |_| {});
            } else {
                sketch.linked(line, (x, baseline(setting)), text, &look);
            }
            // Neither the first nor the last line of a paragraph stands alone on a page.
            let keep = count > 1 && index + 1 < count && (index == 0 || index + 2 == count);
            let before = if index == 0 { before } else { 0.0 };
            nodes.push(Node::Slab(Slab { height: setting.leading, before, keep, sketch, resumed: None }));
        }
        nodes
    }

    /// The parts of the document that the links of a text are.
    pub(super) fn links(&mut self, text: &Text, element: Element) -> Vec<(usize, Element)> {
        let linking = text.0.iter().enumerate().filter(|(_, run)| run.link.is_some());
        linking.map(|(index, _)| (index, self.elements.add("Link", element))).collect()
    }

    fn heading(&mut self, level: u8, text: &str, anchor: &Anchor, of: (f32, Element), nodes: &mut Vec<Node>) {
        let (width, parent) = of;
        let level = level.clamp(1, 4);
        let element = self.elements.add(["H1", "H2", "H3", "H4"][usize::from(level) - 1], parent);
        let setting = self.styles.heading(level);
        let before = [0.0, 24.0, 17.0, 12.0][usize::from(level) - 1];
        let mut lines = self.text(&Text::plain(text), &setting, Stand::left(width), element, before);
        let first = lines.first_mut();
        if let Some(Node::Slab(slab)) = first {
            slab.sketch.marks.push(Mark::Place { anchor: anchor.clone(), y: 0.0 });
            slab.sketch.marks.push(Mark::Bookmark { level, text: text.replace('\n', " "), y: 0.0 });
        }
        for line in &mut lines {
            if let Node::Slab(slab) = line {
                slab.keep = true;
            }
        }
        if level == 1 {
            nodes.push(Node::NewPage);
            nodes.push(self.opening_rule());
        }
        nodes.extend(lines);
        // What follows a part's title keeps its distance through an empty piece: the page's top does not swallow it.
        let after = self.styles.gap([14.0, 1.0, 0.0, 0.0][usize::from(level) - 1]);
        nodes.push(Node::Slab(Slab { height: after, keep: true, ..Slab::default() }));
    }

    /// The short rule above the title of a part.
    pub(super) fn opening_rule(&self) -> Node {
        let mut sketch = Sketch::default();
        let accent = self.styles.accent;
        sketch.artifact(|sketch| {
            sketch.field(Area { x: 0.0, y: 0.0, width: 34.0, height: 3.0 }, accent);
        });
        Node::Slab(Slab { height: 14.0, keep: true, sketch, ..Slab::default() })
    }

    fn paragraph(&mut self, text: &Text, role: Role, of: (f32, Element), nodes: &mut Vec<Node>) {
        let (width, parent) = of;
        let styles = self.styles;
        match role {
            Role::Quote => {
                let look = Apart::Rule(colours::mixed(styles.accent, colours::WHITE, 0.45));
                let quote = self.elements.add("BlockQuote", parent);
                let element = self.elements.add("P", quote);
                let inner = self.text(text, &styles.body(), Stand::left(width - look.inset()), element, 0.0);
                nodes.push(Node::Card(Card::whole(styles.gap(space::PARAGRAPH + 1.0), width, look, inner)));
            }
            Role::Body | Role::Lead | Role::Note | Role::Label => {
                let (setting, before) = match role {
                    Role::Lead => (styles.lead(), space::PARAGRAPH + 1.0),
                    Role::Note => (styles.note(), space::PARAGRAPH - 1.0),
                    Role::Label => (styles.label(), space::PARAGRAPH + 2.0),
                    Role::Body | Role::Quote => (styles.body(), space::PARAGRAPH),
                };
                let element = self.elements.add("P", parent);
                let mut lines = self.text(text, &setting, Stand::left(width), element, styles.gap(before));
                for line in &mut lines {
                    if let Node::Slab(slab) = line {
                        slab.keep |= role == Role::Label;
                    }
                }
                nodes.extend(lines);
            }
        }
    }

    fn list(&mut self, ordered: bool, items: &[Text], of: (f32, Element), nodes: &mut Vec<Node>) {
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
            let before = if index == 0 { space::PARAGRAPH } else { 3.0 };
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

    fn pairs(&mut self, pairs: &[(Text, Text)], of: (f32, Element), nodes: &mut Vec<Node>) {
        let (width, parent) = of;
        let setting = self.styles.body();
        let quiet = Setting { colour: self.styles.grey, ..setting };
        let widest = pairs.iter().map(|(label, _)| self.shaper.width(&label.to_plain(), &quiet)).fold(0.0, f32::max);
        let column = (widest + 1.0).min(width * 0.36);
        let left = column + 16.0;
        let table = self.elements.add("Table", parent);
        let mut set = Vec::new();
        for (index, (label, value)) in pairs.iter().enumerate() {
            let row = self.elements.add("TR", table);
            let head = self.elements.add_head("Row", row);
            let cell = self.elements.add("TD", row);
            let before = if index == 0 { space::PARAGRAPH } else { 3.5 };
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

    fn figures(&mut self, figures: &[KeyFigure], of: (f32, Element), nodes: &mut Vec<Node>) {
        let (width, parent) = of;
        let most = times(width + space::GUTTER, 96.0 + space::GUTTER, 1);
        let rows = figures.len().div_ceil(most).max(1);
        let columns = figures.len().div_ceil(rows).max(1);
        let each = (width + space::GUTTER) / float(columns) - space::GUTTER;
        for row in figures.chunks(columns) {
            let drawn: Vec<(Sketch, f32)> = row
                .iter()
                .map(|figure| {
                    let mut sketch = Sketch::default();
                    let lines = self.figure(figure, each, parent);
                    let bottom = stack(lines, &mut sketch, 0.0, 0.0);
                    (sketch, bottom)
                })
                .collect();
            let height = drawn.iter().map(|(_, height)| *height).fold(0.0, f32::max);
            if height > self.room * WHOLE {
                for figure in row {
                    nodes.extend(self.figure(figure, width, parent));
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

    fn figure(&mut self, figure: &KeyFigure, width: f32, parent: Element) -> Vec<Node> {
        let element = self.elements.add("P", parent);
        let mut rule = Sketch::default();
        let stroke = Stroke { colour: self.styles.accent, width: 1.4, dash: None };
        rule.artifact(|sketch| sketch.rule((0.0, 0.0), (width, 0.0), stroke));
        // A long figure is set smaller rather than broken.
        let full = self.styles.figure();
        let natural = self.shaper.width(&figure.value, &full);
        let share = if natural > width { (width / natural).max(0.45) } else { 1.0 };
        let setting = Setting { size: full.size * share, leading: full.leading * share, ..full };
        let label = Setting { bold: true, ..self.styles.cell() };
        let mut nodes =
            vec![Node::Slab(Slab { height: 7.0, before: space::BLOCK, keep: true, sketch: rule, resumed: None })];
        nodes.extend(self.text(&Text::plain(&figure.value), &setting, Stand::left(width), element, 0.0));
        nodes.extend(self.text(&Text::plain(&figure.label), &label, Stand::left(width), element, 3.0));
        if let Some(text) = &figure.note {
            nodes.extend(self.text(&Text::plain(text), &self.styles.note(), Stand::left(width), element, 2.0));
        }
        nodes
    }

    fn beside(&mut self, columns: &[Vec<Block>], of: (f32, Element), nodes: &mut Vec<Node>) {
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
            let paged = set.iter().flatten().any(|node| matches!(node, Node::NewPage));
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

/// Sets the distance between two blocks that belong together more than most.
fn join(above: &Block, below: &Block, node: &mut Node) {
    match (above, below) {
        // A heading right below another keeps less distance: they announce the same thing.
        (Block::Heading { .. }, Block::Heading { level: 2.., .. }) => node.nearer(5.0),
        // The head of a table has air of its own.
        (Block::Paragraph { role: Role::Label, .. }, Block::Table(_)) => node.nearer(0.0),
        _ => {}
    }
}

/// Whether a block below a heading is so short that it must not stay behind with it alone.
fn introduces(block: &Block, nodes: &[Node]) -> bool {
    match block {
        Block::Paragraph { role: Role::Label, .. } => false,
        Block::Paragraph { .. } => stacked_height(nodes) <= INTRODUCTION,
        _ => false,
    }
}

/// Where the baseline stands below the top of a line.
pub(super) fn baseline(setting: &Setting) -> f32 {
    (setting.leading - setting.size) / 2.0 + setting.size * 0.86
}

/// Columns of lines beside each other, line by line, so that they can break over pages together.
pub(super) fn abreast(columns: Vec<(f32, Vec<Node>)>) -> Vec<Node> {
    let mut rows: Vec<Slab> = Vec::new();
    for (x, column) in columns {
        for (index, node) in column.into_iter().enumerate() {
            let Node::Slab(slab) = node else { continue };
            if rows.len() == index {
                rows.push(Slab::default());
            }
            let row = &mut rows[index];
            row.height = row.height.max(slab.height);
            row.before = row.before.max(slab.before);
            row.keep |= slab.keep;
            row.sketch.place(slab.sketch, x, 0.0);
        }
    }
    if let Some(last) = rows.last_mut() {
        last.keep = false;
    }
    rows.into_iter().map(Node::Slab).collect()
}
