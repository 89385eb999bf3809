//! What charts are made of: shapes and words at places.

use super::colours;
use crate::report::document::Colour;

/// A shape; lengths in points, y downwards from the drawing's top.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    /// A polygon or a line of straight segments.
    Line {
        /// Its points.
        points: Vec<(f32, f32)>,
        /// Whether the last joins the first.
        closed: bool,
        /// The colour inside.
        fill: Option<Colour>,
        /// The line.
        pen: Option<Pen>,
    },
    /// A circle.
    Circle {
        /// Its centre.
        centre: (f32, f32),
        /// Its radius.
        radius: f32,
        /// The colour inside.
        fill: Option<Colour>,
        /// The line.
        pen: Option<Pen>,
    },
    /// Words on one line.
    Words {
        /// Where they are held, and the baseline.
        at: (f32, f32),
        /// How they are held there.
        hold: Hold,
        /// The words.
        text: String,
        /// How they are set.
        hand: Hand,
        /// Their colour.
        colour: Colour,
    },
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Pen {
    /// Its colour.
    pub(crate) colour: Colour,
    /// Its width.
    pub(crate) width: f32,
    /// Length of a dash and of the gap after it.
    pub(crate) dash: Option<(f32, f32)>,
}

/// Where words are held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hold {
    /// At their left end.
    Start,
    /// In their middle.
    Middle,
    /// At their right end.
    End,
}

/// Size and weight of letters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Hand {
    /// The size in points.
    pub(crate) size: f32,
    /// Whether they are bold.
    pub(crate) bold: bool,
}

/// A drawn chart.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Drawing {
    /// Its height; its width is the one asked for.
    pub(crate) height: f32,
    /// Its shapes in the order in which they are drawn.
    pub(crate) shapes: Vec<Shape>,
}

impl Drawing {
    /// Puts another drawing right below this one.
    pub(super) fn add_below(&mut self, other: Self) {
        let down = self.height;
        self.height += other.height;
        self.shapes.extend(other.shapes.into_iter().map(|shape| shape.moved(0.0, down)));
    }

    /// Puts another drawing on this one, so far from its left edge.
    pub(super) fn add_beside(&mut self, other: Self, right: f32) {
        self.height = self.height.max(other.height);
        self.shapes.extend(other.shapes.into_iter().map(|shape| shape.moved(right, 0.0)));
    }

    pub(super) fn fill(&mut self, area: (f32, f32, f32, f32), fill: Colour) {
        self.rectangle(area, Some(fill), None);
    }

    pub(super) fn rectangle(&mut self, area: (f32, f32, f32, f32), fill: Option<Colour>, pen: Option<Pen>) {
        let (x, y, width, height) = area;
        let points = vec![(x, y), (x + width, y), (x + width, y + height), (x, y + height)];
        self.shapes.push(Shape::Line { points, closed: true, fill, pen });
    }

    pub(super) fn line(&mut self, from: (f32, f32), to: (f32, f32), pen: Pen) {
        self.shapes.push(Shape::Line { points: vec![from, to], closed: false, fill: None, pen: Some(pen) });
    }

    pub(super) fn circle(&mut self, centre: (f32, f32), radius: f32, fill: Option<Colour>, pen: Option<Pen>) {
        self.shapes.push(Shape::Circle { centre, radius, fill, pen });
    }

    /// The mark of a target: a diamond, hollow so that what lies beneath shows.
    pub(super) fn diamond(&mut self, centre: (f32, f32), radius: f32) {
        let (x, y) = centre;
        let points = vec![(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)];
        let pen = Pen { colour: colours::INK, width: 1.1, dash: None };
        self.shapes.push(Shape::Line { points, closed: true, fill: Some(colours::WHITE), pen: Some(pen) });
    }

    /// The mark of where a way leads: a hollow triangle.
    pub(super) fn triangle(&mut self, centre: (f32, f32), radius: f32) {
        let (x, y) = centre;
        let (half, up, down) = (radius * 0.95, radius * 1.05, radius * 0.65);
        let points = vec![(x, y - up), (x + half, y + down), (x - half, y + down)];
        let pen = Pen { colour: colours::INK, width: 1.1, dash: None };
        self.shapes.push(Shape::Line { points, closed: true, fill: Some(colours::WHITE), pen: Some(pen) });
    }

    pub(super) fn words(&mut self, at: (f32, f32), hold: Hold, text: &str, hand: Hand, colour: Colour) {
        if !text.is_empty() {
            self.shapes.push(Shape::Words { at, hold, text: text.to_owned(), hand, colour });
        }
    }
}

impl Shape {
    /// The shape somewhere else.
    pub(super) fn moved(mut self, right: f32, down: f32) -> Self {
        let move_point = |(x, y): &mut (f32, f32)| {
            *x += right;
            *y += down;
        };
        match &mut self {
            Self::Line { points, .. } => points.iter_mut().for_each(move_point),
            Self::Circle { centre: at, .. } | Self::Words { at, .. } => move_point(at),
        }
        self
    }
}
