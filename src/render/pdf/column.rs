//! The pieces that a column is made of, measured before it is known on which page they stand.

use super::canvas::{Area, Sketch};
use super::style::space;
use crate::report::document::Colour;

/// A piece that never breaks: a line of text, a row of a table, a chart.
#[derive(Debug, Clone, Default)]
pub(super) struct Slab {
    /// Its height.
    pub(super) height: f32,
    /// The distance to what stands before it; none at the top of a page.
    pub(super) before: f32,
    /// Whether it stays on the page of what follows: a heading, the first line of a paragraph.
    pub(super) keep: bool,
    /// What is drawn.
    pub(super) sketch: Sketch,
    /// What is drawn with it for the eye where it is the first on a page, some way down: the head of a row that goes on. Then how
    /// far down the piece itself stands.
    pub(super) resumed: Option<(Sketch, f32, f32)>,
}

/// A piece of a column.
#[derive(Debug, Clone)]
pub(super) enum Node {
    /// A piece that never breaks.
    Slab(Slab),
    /// Pieces that belong together, on a tinted field. On one page where they fit on one.
    Card(Card),
    /// The same piece in several sizes, the largest first: the first that fits is placed.
    Sizes(Vec<Slab>),
    /// Rows under a head that is repeated on every page.
    Table {
        /// The head as it stands at first.
        head: Slab,
        /// The head as it is repeated, for the eye only.
        again: Slab,
        /// The rows.
        rows: Vec<Node>,
        /// Its width.
        width: f32,
    },
    /// What follows begins a page where more than this share of the page is filled; elsewhere it keeps a distance.
    NewPage(f32),
}

/// What fills more of a page than this is broken rather than moved: a heading still has to fit above it.
pub(super) const WHOLE: f32 = 0.85;

/// How much of a card that breaks stands at least on either page.
const LEAST_PART: f32 = 0.3;

/// Pieces that belong together.
#[derive(Debug, Clone)]
pub(super) struct Card {
    /// The distance to what stands before it.
    pub(super) before: f32,
    /// Its width with the field around it.
    pub(super) width: f32,
    /// Its least height, so that cards beside each other end together.
    pub(super) least: f32,
    /// How it is set apart.
    pub(super) look: Apart,
    /// Whether it stays on the page of what follows.
    pub(super) keep: bool,
    /// Whether it may break where its pieces do not keep together, even if it would fit on a page.
    pub(super) breaks: bool,
    /// What is repeated above it, for the eye, where it goes on.
    pub(super) again: Option<Box<Slab>>,
    /// Its pieces, as wide as the card without its padding.
    pub(super) nodes: Vec<Node>,
}

/// How a card is set apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Apart {
    /// By a tinted field with a rule at its left.
    Field {
        /// The field.
        tint: Colour,
        /// The rule.
        rule: Colour,
    },
    /// By a rule at the left alone: the assessor's own words.
    Rule(Colour),
}

impl Apart {
    /// Left, top and bottom padding; right equals left for a field.
    pub(super) const fn padding(self) -> (f32, f32) {
        match self {
            Self::Field { .. } => (space::CARD, space::CARD - 2.0),
            Self::Rule(_) => (11.0, 1.0),
        }
    }

    /// How much narrower the pieces are than the card.
    pub(super) const fn inset(self) -> f32 {
        match self {
            Self::Field { .. } => 2.0 * space::CARD,
            Self::Rule(_) => 11.0,
        }
    }

    /// Draws what sets a card apart.
    pub(super) fn draw(self, area: Area, sketch: &mut Sketch) {
        sketch.artifact(|sketch| match self {
            Self::Field { tint, rule } => {
                sketch.field(area, tint);
                sketch.field(Area { width: 2.4, ..area }, rule);
            }
            Self::Rule(rule) => sketch.field(Area { width: 1.6, ..area }, rule),
        });
    }
}

impl Card {
    /// A card that stays whole where it fits on a page.
    pub(super) const fn whole(before: f32, width: f32, look: Apart, nodes: Vec<Node>) -> Self {
        Self { before, width, least: 0.0, look, keep: false, breaks: false, again: None, nodes }
    }

    /// Lets the card break between its pieces, but so that about a third of it stands on either page.
    pub(super) fn breaking(mut self) -> Self {
        let whole = stacked_height(&self.nodes);
        let mut above = 0.0;
        let count = self.nodes.len();
        for (index, node) in self.nodes.iter_mut().enumerate() {
            above += node.height_alone() + if index == 0 { 0.0 } else { node.before() };
            let share = above / whole.max(1.0);
            if index + 1 < count && !(LEAST_PART..=1.0 - LEAST_PART).contains(&share) {
                node.keep();
            }
        }
        self.breaks = true;
        self
    }

    /// Its height.
    pub(super) fn height(&self) -> f32 {
        (stacked_height(&self.nodes) + 2.0 * self.look.padding().1).max(self.least)
    }
}

impl Node {
    /// A piece that never breaks.
    pub(super) const fn slab(height: f32, before: f32, sketch: Sketch) -> Self {
        Self::Slab(Slab { height, before, keep: false, sketch, resumed: None })
    }

    /// Makes it stay on the page of what follows.
    pub(super) const fn keep(&mut self) {
        match self {
            Self::Slab(slab) => slab.keep = true,
            Self::Card(card) => card.keep = true,
            Self::Sizes(_) | Self::Table { .. } | Self::NewPage(_) => {}
        }
    }

    /// Brings it nearer to what stands before it.
    pub(super) const fn nearer(&mut self, most: f32) {
        match self {
            Self::Slab(slab) => slab.before = slab.before.min(most),
            Self::Card(card) => card.before = card.before.min(most),
            Self::Table { head, .. } => head.before = head.before.min(most),
            Self::Sizes(_) | Self::NewPage(_) => {}
        }
    }

    /// The distance that it keeps from what stands before it.
    pub(super) fn before(&self) -> f32 {
        match self {
            Self::Slab(slab) => slab.before,
            Self::Card(card) => card.before,
            Self::Sizes(sizes) => sizes.first().map_or(0.0, |slab| slab.before),
            Self::Table { head, .. } => head.before,
            Self::NewPage(_) => 0.0,
        }
    }

    /// The height without the distance before it.
    pub(super) fn height_alone(&self) -> f32 {
        match self {
            Self::Slab(slab) => slab.height,
            Self::Card(card) => card.height(),
            Self::Sizes(sizes) => sizes.first().map_or(0.0, |slab| slab.height),
            Self::Table { head, rows, .. } => head.height + whole_height(rows),
            Self::NewPage(_) => 0.0,
        }
    }
}

/// The height with all distances, also the first.
fn whole_height(nodes: &[Node]) -> f32 {
    nodes.iter().map(|node| node.before() + node.height_alone()).sum()
}

/// The height of pieces below each other; the first one drawn keeps no distance.
pub(super) fn stacked_height(nodes: &[Node]) -> f32 {
    let first = nodes.iter().find(|node| !matches!(node, Node::NewPage(_)));
    whole_height(nodes) - first.map_or(0.0, Node::before)
}

/// Draws pieces below each other where no page ends, from `y` on; returns where they end.
pub(super) fn stack(nodes: Vec<Node>, sketch: &mut Sketch, x: f32, mut y: f32) -> f32 {
    for (index, node) in nodes.into_iter().enumerate() {
        if index > 0 {
            y += node.before();
        }
        match node {
            Node::Slab(slab) => {
                sketch.place(slab.sketch, x, y);
                y += slab.height;
            }
            Node::Sizes(sizes) => {
                for slab in sizes.into_iter().take(1) {
                    sketch.place(slab.sketch, x, y);
                    y += slab.height;
                }
            }
            Node::Card(card) => {
                let height = card.height();
                let (left, top) = card.look.padding();
                card.look.draw(Area { x, y, width: card.width, height }, sketch);
                stack(card.nodes, sketch, x + left, y + top);
                y += height;
            }
            Node::Table { head, rows, .. } => {
                sketch.place(head.sketch, x, y);
                y = stack(rows, sketch, x, y + head.height);
            }
            Node::NewPage(_) => {}
        }
    }
    y
}
