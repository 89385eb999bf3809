//! From a column of measured pieces to pages: what stays together, what is repeated, where a page ends.

use super::canvas::{Area, Canvas, Page, Sketch, Stroke};
use super::column::{Apart, Card, Node, Slab, WHOLE};
use super::style::Styles;
use crate::report::document::Colour;

/// What is open while pieces are placed and has to be taken up again on the next page.
enum Open {
    Card { look: Apart, x: f32, width: f32, top: f32, again: Option<Box<Slab>> },
    Head { slab: Slab, x: f32, width: f32 },
}

/// Places pieces on pages.
pub(super) struct Pager<'c> {
    canvas: &'c mut Canvas,
    top: f32,
    bottom: f32,
    y: f32,
    /// Where the content of this page begins below repeated heads; nothing stands above.
    fresh: f32,
    open: Vec<Open>,
    rule: Colour,
}

impl<'c> Pager<'c> {
    /// A pager for the space between `top` and `bottom`. It begins a page.
    pub(super) fn new(canvas: &'c mut Canvas, top: f32, bottom: f32, styles: &Styles) -> Self {
        canvas.pages.push(Page::default());
        Self { canvas, top, bottom, y: top, fresh: top, open: Vec::new(), rule: styles.rule }
    }

    /// The height of an empty page.
    pub(super) fn room(&self) -> f32 {
        self.bottom - self.top
    }

    fn at_top(&self) -> bool {
        self.y <= self.fresh + 0.01
    }

    /// What has to be left free at the bottom for the cards that are open.
    fn reserved(&self) -> f32 {
        self.open.iter().map(|open| if let Open::Card { look, .. } = open { look.padding().1 } else { 0.0 }).sum()
    }

    fn page(&mut self) -> &mut Page {
        if self.canvas.pages.is_empty() {
            self.canvas.pages.push(Page::default());
        }
        let last = self.canvas.pages.len() - 1;
        &mut self.canvas.pages[last]
    }

    /// Places pieces from the left edge `x` on.
    pub(super) fn flow(&mut self, nodes: Vec<Node>, x: f32) {
        let lead: Vec<f32> = leads(&nodes, self.room());
        for (node, lead) in nodes.into_iter().zip(lead) {
            if let Node::NewPage(filled) = node {
                if !self.at_top() && self.y - self.top > self.room() * filled {
                    self.turn();
                }
                continue;
            }
            let before = if self.at_top() { 0.0 } else { node.before() };
            if !self.at_top() && self.y + before + lead > self.bottom - self.reserved() + 0.01 {
                self.turn();
            }
            if !self.at_top() {
                self.y += node.before();
            } else if let Node::Slab(Slab { resumed: Some((sketch, at, down)), .. }) = &node {
                let (sketch, y) = (sketch.clone(), self.y);
                self.page().content.place(sketch, x, y + at);
                self.y = y + down;
            }
            self.place(node, x);
        }
    }

    fn place(&mut self, node: Node, x: f32) {
        match node {
            Node::Slab(slab) => {
                let y = self.y;
                self.page().content.place(slab.sketch, x, y);
                self.y += slab.height;
            }
            Node::Sizes(sizes) => {
                let room = self.bottom - self.reserved() - self.y + 0.01;
                let fits = sizes.iter().position(|slab| slab.height <= room).unwrap_or(sizes.len().saturating_sub(1));
                if let Some(slab) = sizes.into_iter().nth(fits) {
                    self.place(Node::Slab(slab), x);
                }
            }
            Node::Card(card) => {
                let (left, padding) = card.look.padding();
                let least = self.y + card.least;
                let page = self.canvas.pages.len();
                self.open.push(Open::Card { look: card.look, x, width: card.width, top: self.y, again: card.again });
                self.y += padding;
                // The first piece of a card stands at its top as it would at the top of a page.
                let fresh = std::mem::replace(&mut self.fresh, self.y);
                self.flow(card.nodes, x + left);
                self.y += padding;
                if self.canvas.pages.len() == page {
                    self.fresh = fresh;
                    self.y = self.y.max(least.min(self.bottom));
                }
                self.close_card(self.open.len() - 1, self.y);
                self.open.pop();
            }
            Node::Table { head, again, rows, width } => {
                let y = self.y;
                self.page().content.place(head.sketch, x, y);
                self.y += head.height;
                self.open.push(Open::Head { slab: again, x, width });
                // Right below its head a row keeps no distance, and nothing is gained by turning the page.
                let fresh = std::mem::replace(&mut self.fresh, self.y);
                let page = self.canvas.pages.len();
                self.flow(rows, x);
                if self.canvas.pages.len() == page {
                    self.fresh = fresh;
                }
                self.open.pop();
            }
            Node::NewPage(_) => {}
        }
    }

    fn close_card(&mut self, index: usize, bottom: f32) {
        if let Some(Open::Card { look, x, width, top, .. }) = self.open.get(index) {
            let (look, area) = (*look, Area { x: *x, y: *top, width: *width, height: bottom - top });
            let mut sketch = Sketch::default();
            look.draw(area, &mut sketch);
            self.page().beneath.push((index, sketch));
        }
    }

    /// Ends the page and takes up on the next what is open.
    fn turn(&mut self) {
        let mut bottom = self.y;
        for index in (0..self.open.len()).rev() {
            if let Some(Open::Card { look, .. }) = self.open.get(index) {
                bottom += look.padding().1;
                self.close_card(index, bottom);
            }
        }
        let table = self.open.iter().rev().find_map(|open| match open {
            // What has no width is no table but a chart, which no rule ends.
            Open::Head { x, width, .. } => (*width > 0.0).then_some((*x, *width)),
            Open::Card { .. } => None,
        });
        if let Some((x, width)) = table {
            let (y, stroke) = (self.y, Stroke { colour: self.rule, width: 0.5, dash: None });
            self.page().content.artifact(|sketch| sketch.rule((x, y), (x + width, y), stroke));
        }
        self.canvas.pages.push(Page::default());
        self.y = self.top;
        for index in 0..self.open.len() {
            let y = self.y;
            match &mut self.open[index] {
                Open::Card { look, top, again, x, .. } => {
                    let again = again.as_ref().map(|again| (again.sketch.clone(), again.height, *x));
                    let down = again.as_ref().map_or(0.0, |(_, height, _)| *height);
                    *top = y + down;
                    self.y += down + look.padding().1;
                    if let Some((sketch, _, x)) = again {
                        self.page().content.place(sketch, x, y);
                    }
                }
                Open::Head { slab, x, .. } => {
                    let (sketch, height, x) = (slab.sketch.clone(), slab.height, *x);
                    self.page().content.place(sketch, x, y);
                    self.y += height;
                }
            }
        }
        self.fresh = self.y;
    }
}

/// For every piece the height that has to be free for it to begin here: its own where it never breaks, and that of what
/// it stays with. What is higher than a page counts as little as it can, since no page has more room.
fn leads(nodes: &[Node], room: f32) -> Vec<f32> {
    let mut leads = vec![0.0; nodes.len()];
    for index in (0..nodes.len()).rev() {
        let own = lead(&nodes[index], room);
        let next = nodes.get(index + 1);
        leads[index] = match (&nodes[index], next) {
            (Node::Slab(Slab { keep: true, .. }) | Node::Card(Card { keep: true, .. }), Some(next)) => {
                let together = own + next.before() + leads[index + 1];
                if together > room { own } else { together }
            }
            _ => own,
        };
    }
    leads
}

fn lead(node: &Node, room: f32) -> f32 {
    match node {
        Node::Slab(slab) => slab.height,
        Node::NewPage(_) => 0.0,
        Node::Sizes(sizes) => sizes.last().map_or(0.0, |slab| slab.height),
        Node::Card(card) => {
            let whole = card.height();
            if whole <= room * WHOLE && !card.breaks {
                return whole;
            }
            let padding = 2.0 * card.look.padding().1;
            leads(&card.nodes, room - padding).first().copied().unwrap_or(0.0) + padding
        }
        Node::Table { head, rows, .. } => head.height + leads(rows, room - head.height).first().copied().unwrap_or(0.0),
    }
}

#[cfg(test)]
mod tests {
    use super::{Apart, Node, Pager, Sketch, Slab};
    use crate::language::Language;
    use crate::render::pdf::canvas::{Area, Canvas, Elements, Mark};
    use crate::render::pdf::column::Card;
    use crate::render::pdf::style::Styles;
    use crate::report::document::{Colour, Look};

    const BLACK: Colour = Colour { red: 0, green: 0, blue: 0 };

    fn slab(height: f32, keep: bool) -> Slab {
        let mut sketch = Sketch::default();
        sketch.field(Area { x: 0.0, y: 0.0, width: 10.0, height }, BLACK);
        Slab { height, before: 0.0, keep, sketch, resumed: None }
    }

    fn piece(height: f32, keep: bool) -> Node {
        Node::Slab(slab(height, keep))
    }

    /// The tops of what stands on each page of 100 high.
    fn flowed(nodes: Vec<Node>) -> Vec<Vec<f32>> {
        let mut canvas = Canvas { sheet: (100.0, 100.0), pages: Vec::new(), elements: Elements::new() };
        let styles = Styles::new(&Look::default(), Language::English);
        Pager::new(&mut canvas, 0.0, 100.0, &styles).flow(nodes, 0.0);
        let top = |mark: &Mark| match mark {
            Mark::Path(path) if path.closed => Some(path.points[0].1),
            _ => None,
        };
        canvas.pages.iter().map(|page| page.content.marks.iter().filter_map(top).collect()).collect()
    }

    #[test]
    fn a_heading_goes_with_what_it_heads() {
        assert_eq!(
            flowed(vec![piece(80.0, false), piece(10.0, true), piece(20.0, false)]),
            [vec![0.0], vec![0.0, 10.0]]
        );
    }

    #[test]
    fn a_card_that_fits_on_a_page_stays_whole_and_a_longer_one_breaks() {
        let card = |count| {
            let look = Apart::Rule(BLACK);
            let nodes = (0..count).map(|_| piece(20.0, false)).collect();
            Node::Card(Card::whole(0.0, 50.0, look, nodes))
        };
        assert_eq!(flowed(vec![piece(50.0, false), card(3)]).len(), 2);
        assert_eq!(flowed(vec![piece(50.0, false), card(3)])[0], [0.0]);
        let broken = flowed(vec![piece(50.0, false), card(6)]);
        assert_eq!(broken[0], [0.0, 51.0, 71.0]);
        assert_eq!(broken[1], [1.0, 21.0, 41.0, 61.0]);
    }

    #[test]
    fn a_card_of_pairs_breaks_with_a_third_on_either_side() {
        let card = |count| {
            let nodes = (0..count).map(|_| piece(10.0, false)).collect();
            Node::Card(Card::whole(0.0, 50.0, Apart::Rule(BLACK), nodes).breaking())
        };
        // Room for two tenths is none; for three there is.
        assert_eq!(flowed(vec![piece(72.0, false), card(8)])[0].len(), 1);
        let broken = flowed(vec![piece(48.0, false), card(8)]);
        assert_eq!([broken[0].len(), broken[1].len()], [6, 3]);
        // Room for all but two tenths leaves a third to the next page.
        let broken = flowed(vec![piece(22.0, false), card(8)]);
        assert_eq!([broken[0].len(), broken[1].len()], [6, 3]);
    }

    #[test]
    fn of_several_sizes_the_largest_that_fits_is_placed() {
        let sizes = || Node::Sizes(vec![slab(50.0, false), slab(40.0, false), slab(30.0, false)]);
        let height = |above: f32| flowed(vec![piece(above, false), sizes(), piece(1.0, false)]);
        assert_eq!(height(20.0), [vec![0.0, 20.0, 70.0]]);
        assert_eq!(height(55.0), [vec![0.0, 55.0, 95.0]]);
        assert_eq!(height(69.0)[0], [0.0, 69.0, 99.0]);
        assert_eq!(height(75.0), [vec![0.0], vec![0.0, 50.0]]);
    }

    #[test]
    fn a_part_begins_a_page_where_the_last_is_well_filled() {
        let part = |above: f32| flowed(vec![piece(above, false), Node::NewPage(0.6), piece(20.0, false)]);
        assert_eq!(part(61.0), [vec![0.0], vec![0.0]]);
        assert_eq!(part(59.0), [vec![0.0, 59.0]]);
    }

    #[test]
    fn a_table_repeats_its_head() {
        let rows = (0..9).map(|_| piece(20.0, false)).collect();
        let table = Node::Table { head: slab(10.0, false), again: slab(10.0, false), rows, width: 50.0 };
        let pages = flowed(vec![table]);
        assert_eq!(pages[0], [0.0, 10.0, 30.0, 50.0, 70.0]);
        assert_eq!(pages[1], [0.0, 10.0, 30.0, 50.0, 70.0]);
        assert_eq!(pages[2], [0.0, 10.0]);
    }

    #[test]
    fn what_is_higher_than_a_page_is_placed_all_the_same() {
        assert_eq!(flowed(vec![piece(10.0, true), piece(300.0, true), piece(10.0, false)]).len(), 3);
    }
}
