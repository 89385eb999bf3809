//! The blocks of a document as measured pieces of a column.

use super::canvas::{Area, Element, Elements, Linking, Mark, Sketch};
use super::column::{Apart, Card, Node, Slab, stacked_height};
use super::columns::Grids;
use super::shape::Shaper;
use super::style::{Styles, space};
use super::text::Setting;
use super::{chart, table};
use crate::render::chart::colours;
use crate::report::document::{Align, Anchor, Block, Role, Text};

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
    /// How much is given up to keep a part on one page.
    pub(super) squeeze: Squeeze,
    /// What stands beside a title that is repeated where its matter goes on, "(continued)".
    pub(super) continued: &'d str,
    /// The columns of tables with the same heads: they stand at the same places all through the report.
    pub(super) grids: Grids<'d>,
    /// Whether what is set stands in a card.
    pub(super) in_card: bool,
    /// Whether what is set is page one, whose headings are small.
    pub(super) opening: bool,
}

/// What is given up, one after the other, so that the opening part is one page: the chart takes what is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Squeeze {
    /// Nothing.
    Nothing,
    /// Some of the air between lines and blocks.
    Air,
    /// The distance between bars.
    Bars,
    /// More of the air.
    MoreAir,
    /// All charts but the one with bars.
    SecondChart,
    /// All charts.
    Charts,
    /// The small notes, which other sections repeat.
    Notes,
}

impl Squeeze {
    /// In the order in which things are given up.
    pub(super) const ALL: [Self; 7] =
        [Self::Nothing, Self::Air, Self::Bars, Self::MoreAir, Self::SecondChart, Self::Charts, Self::Notes];
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
        Self { width, align: Align::Start, indent: 0.0 }
    }
}

/// A part begins a page where the last is filled beyond this share; else the white would look like a mistake.
const FILLED: f32 = 0.68;
/// A card of pairs that fills more of a page than this may break.
const LONG_CARD: f32 = 0.12;
/// A paragraph below a heading that is not higher than this stays with what follows it.
const INTRODUCTION: f32 = 72.0;

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
            if let (Some(Block::Table(_)), Block::Paragraph { role: Role::Note, .. }) = (above, block) {
                let lines = nodes.split_off(first);
                under_table(&mut nodes, lines);
                above = Some(block);
                continue;
            }
            if let (Some(Block::Heading { text, level, .. }), Some(Node::Card(card))) = (above, nodes.last_mut()) {
                card.again = Some(Box::new(self.again(text, *level, width)));
            }
            // What introduces stays with what it introduces, as long as it is short.
            let heading = matches!(block, Block::Heading { .. });
            let followed = !matches!(blocks.get(index + 1), None | Some(Block::Heading { .. }));
            let drawn = matches!(blocks.get(index + 1), Some(Block::Chart(_)));
            announcing = heading || (announcing && followed && introduces(block, drawn, &nodes[first..]));
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
                let outside = std::mem::replace(&mut self.in_card, true);
                let mut inner = self.blocks(blocks, width - look.inset(), element);
                self.in_card = outside;
                inner.retain(|node| !matches!(node, Node::NewPage(_)));
                if !inner.is_empty() {
                    let card = Card::whole(space::BLOCK, width, look, inner);
                    let pairs = blocks.iter().any(|block| matches!(block, Block::Pairs(_)));
                    // Moving a long card to the next page would leave too much white.
                    let long = card.height() > self.room * LONG_CARD;
                    nodes.push(Node::Card(if pairs && long { card.breaking() } else { card }));
                }
            }
            Block::Form(fields) => self.fields(fields, (width, parent), nodes),
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
            // Fewer than three lines of a paragraph never stand alone on a page.
            let keep = index + 1 < count && (index < 2 || index + 3 >= count);
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
        let look = if self.opening && level == 2 { 3 } else { level };
        let setting = self.styles.heading(look);
        let before = self.styles.gap([0.0, 20.0, 12.0, 10.0][usize::from(look) - 1]);
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
            nodes.push(Node::NewPage(FILLED));
            nodes.push(self.opening_rule());
        }
        nodes.extend(lines);
        // What follows a part's title keeps its distance through an empty piece: the page's top does not swallow it.
        let after = self.styles.gap([14.0, 1.0, 0.0, 0.0][usize::from(look) - 1]);
        nodes.push(Node::Slab(Slab { height: after, keep: true, ..Slab::default() }));
    }

    /// A heading as it is repeated, for the eye, where the card below it goes on.
    fn again(&self, text: &str, level: u8, width: f32) -> Slab {
        let setting = self.styles.heading(level);
        let mut sketch = Sketch::default();
        let lines = self.shaper.lines(&Text::plain(format!("{text} {}", self.continued)), &setting, width, 0.0);
        let mut y = 0.0;
        sketch.artifact(|sketch| {
            for line in &lines {
                sketch.line(line, (0.0, y + baseline(&setting)), &setting);
                y += setting.leading;
            }
        });
        Slab { height: y + space::PARAGRAPH, sketch, ..Slab::default() }
    }

    /// The short rule above the title of a part.
    pub(super) fn opening_rule(&self) -> Node {
        let mut sketch = Sketch::default();
        let accent = self.styles.accent;
        sketch.artifact(|sketch| {
            sketch.field(Area { x: 0.0, y: 0.0, width: 34.0, height: 3.0 }, accent);
        });
        Node::Slab(Slab { height: 14.0, before: space::PART, keep: true, sketch, ..Slab::default() })
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
}

/// Sets the distance between two blocks that belong together more than most.
fn join(above: &Block, below: &Block, node: &mut Node) {
    match (above, below) {
        // The contents open a page; what follows them goes on below.
        (Block::Contents { .. }, Block::Heading { level: 1, .. }) => *node = Node::NewPage(1.0),
        // A heading right below another keeps less distance: they announce the same thing.
        (Block::Heading { .. }, Block::Heading { level: 2.., .. }) => node.nearer(5.0),
        // The head of a table has air of its own.
        (Block::Paragraph { role: Role::Label, .. } | Block::Heading { .. }, Block::Table(_)) => node.nearer(0.0),
        _ => {}
    }
}

/// Whether a block below a heading is so short that it must not stay behind with it alone.
fn introduces(block: &Block, drawn: bool, nodes: &[Node]) -> bool {
    match block {
        // Scores stay with the chart that shows them.
        Block::Pairs(_) => drawn && stacked_height(nodes) <= INTRODUCTION,
        Block::Paragraph { role: Role::Label, .. } => false,
        Block::Paragraph { .. } => stacked_height(nodes) <= INTRODUCTION,
        _ => false,
    }
}

/// Puts the lines of a note below a table so that they never stand on a page without its last rows.
fn under_table(nodes: &mut Vec<Node>, mut lines: Vec<Node>) {
    let count = lines.len();
    lines.iter_mut().take(count.saturating_sub(1)).for_each(Node::keep);
    match nodes.last_mut() {
        Some(Node::Table { rows, .. }) => {
            if let Some(last) = rows.last_mut() {
                last.keep();
            }
            rows.extend(lines);
        }
        _ => nodes.extend(lines),
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
