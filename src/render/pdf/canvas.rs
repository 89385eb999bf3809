//! The one small drawing interface that layout knows: text, rectangle, path, picture, link, tag.
//!
//! Lengths are points, y grows downwards. A [`Sketch`] is drawn around its own origin and placed on a page afterwards, so
//! that whatever is laid out can be measured before it is known where it stands. What becomes of the pages is the
//! back end's business.

use std::rc::Rc;

use super::shape::Shaped;
use super::text::{Line, Setting};
use crate::report::document::{Align, Anchor, Colour, Link, Text};

/// Something drawn.
#[derive(Debug, Clone)]
pub(super) enum Mark {
    /// What follows belongs to this part of the document.
    Begin(Belongs),
    /// The end of what began last.
    End,
    /// Words on one baseline in one colour and size.
    Words {
        /// Left end and baseline.
        at: (f32, f32),
        /// Size of the letters.
        size: f32,
        /// Colour of the letters.
        colour: Colour,
        /// The words, each with its distance from the left end.
        words: Vec<(f32, Rc<Shaped>)>,
    },
    /// A line or a shape.
    Path(Path),
    /// The logo, in a rectangle.
    Picture(Area),
    /// A place that a click leads from.
    Link {
        /// Where to click.
        area: Area,
        /// Where it leads.
        target: Link,
        /// The words to click on, for those who hear them.
        words: String,
        /// The part of the document that is the link.
        element: Element,
    },
    /// A place that links lead to.
    Place {
        /// Its name.
        anchor: Anchor,
        /// Its height.
        y: f32,
    },
    /// A heading for the bookmarks.
    Bookmark {
        /// Its level from 1.
        level: u8,
        /// Its words.
        text: String,
        /// Its height.
        y: f32,
    },
    /// The page on which an anchor stands, to be written once that is known.
    PageOf {
        /// The anchor.
        anchor: Anchor,
        /// Baseline, and the left end of the text, or its right end.
        at: (f32, f32),
        /// Whether `at` is the right end.
        ends: bool,
        /// The text, with [`PAGE_NUMBER`] for the number.
        text: String,
        /// How it is set.
        setting: Setting,
        /// The part of the document that the number belongs to.
        element: Element,
    },
    /// Where a figure stands.
    Bounds(Element, Area),
    /// A field to fill in.
    Input(Input),
}

/// A field to fill in, where it is.
#[derive(Debug, Clone)]
pub(super) struct Input {
    /// Its box or its lines.
    pub(super) area: Area,
    /// The name of the field.
    pub(super) name: String,
    /// What to fill in, for those who hear it.
    pub(super) label: String,
    /// The value of an option; `None` for words.
    pub(super) value: Option<String>,
    /// Whether it takes several lines.
    pub(super) is_multiline: bool,
    /// The part of the document that it is.
    pub(super) element: Element,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Area {
    /// Left.
    pub(super) x: f32,
    /// Top.
    pub(super) y: f32,
    /// Width.
    pub(super) width: f32,
    /// Height.
    pub(super) height: f32,
}

/// A line or a shape of straight segments and curves.
#[derive(Debug, Clone)]
pub(super) struct Path {
    /// The points; three in a row marked as curve are two handles and an end.
    pub(super) points: Vec<(f32, f32)>,
    /// Whether the points after the first are Bézier triples.
    pub(super) curved: bool,
    /// Whether the last point joins the first.
    pub(super) closed: bool,
    /// The colour inside.
    pub(super) fill: Option<Colour>,
    /// The colour, the width and the dashes of the line.
    pub(super) stroke: Option<Stroke>,
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Stroke {
    /// Its colour.
    pub(super) colour: Colour,
    /// Its width.
    pub(super) width: f32,
    /// Length of a dash and of the gap after it.
    pub(super) dash: Option<(f32, f32)>,
}

/// What a drawing belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Belongs {
    /// A part of the document.
    To(Element),
    /// The page, not the document: heads, feet, rules, tints.
    Page,
}

/// A part of the document: its place in [`Elements`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Element(pub(super) usize);

/// The parts of the document as a tree, for those who hear it rather than see it.
#[derive(Debug)]
pub(super) struct Elements(pub(super) Vec<Part>);

/// A part of the document.
#[derive(Debug)]
pub(super) struct Part {
    /// Its kind by PDF's standard structure types.
    pub(super) tag: &'static str,
    /// What it is part of.
    pub(super) parent: Option<Element>,
    /// A figure or a link in words; a table's summary.
    pub(super) alternative: Option<String>,
    /// What a heading of a table heads.
    pub(super) scope: Option<&'static str>,
}

impl Elements {
    /// The whole document.
    pub(super) const ROOT: Element = Element(0);

    /// A tree with its root.
    pub(super) fn new() -> Self {
        Self(vec![Part { tag: "Document", parent: None, alternative: None, scope: None }])
    }

    /// A new part of `parent`. It takes its place among its fellows when it is first drawn.
    pub(super) fn add(&mut self, tag: &'static str, parent: Element) -> Element {
        self.0.push(Part { tag, parent: Some(parent), alternative: None, scope: None });
        Element(self.0.len() - 1)
    }

    /// A new part with its content in words.
    pub(super) fn add_described(&mut self, tag: &'static str, parent: Element, words: &str) -> Element {
        let element = self.add(tag, parent);
        self.0[element.0].alternative = Some(words.to_owned());
        element
    }

    /// A new heading of a table for its `Column` or `Row`.
    pub(super) fn add_head(&mut self, scope: &'static str, parent: Element) -> Element {
        let element = self.add("TH", parent);
        self.0[element.0].scope = Some(scope);
        element
    }
}

/// Marks around an origin of their own.
#[derive(Debug, Clone, Default)]
pub(super) struct Sketch {
    /// The marks in the order in which they are drawn.
    pub(super) marks: Vec<Mark>,
}

impl Sketch {
    /// Draws what belongs to the page and not to the document.
    pub(super) fn artifact(&mut self, draw: impl FnOnce(&mut Self)) {
        self.marks.push(Mark::Begin(Belongs::Page));
        draw(self);
        self.marks.push(Mark::End);
    }

    /// Draws what belongs to a part of the document.
    pub(super) fn within(&mut self, element: Element, draw: impl FnOnce(&mut Self)) {
        self.marks.push(Mark::Begin(Belongs::To(element)));
        draw(self);
        self.marks.push(Mark::End);
    }

    /// A filled rectangle.
    pub(super) fn field(&mut self, area: Area, fill: Colour) {
        self.rectangle(area, Some(fill), None);
    }

    /// A rectangle.
    pub(super) fn rectangle(&mut self, area: Area, fill: Option<Colour>, stroke: Option<Stroke>) {
        let (right, bottom) = (area.x + area.width, area.y + area.height);
        let points = vec![(area.x, area.y), (right, area.y), (right, bottom), (area.x, bottom)];
        self.marks.push(Mark::Path(Path { points, curved: false, closed: true, fill, stroke }));
    }

    /// A straight line.
    pub(super) fn rule(&mut self, from: (f32, f32), to: (f32, f32), stroke: Stroke) {
        let points = vec![from, to];
        self.marks.push(Mark::Path(Path { points, curved: false, closed: false, fill: None, stroke: Some(stroke) }));
    }

    /// A line of text of one colour without links, its parts already in the right tag.
    pub(super) fn line(&mut self, line: &Line, at: (f32, f32), setting: &Setting) {
        if line.parts.is_empty() {
            return;
        }
        let words = line.parts.iter().map(|part| (part.x, Rc::clone(&part.shaped))).collect();
        self.marks.push(Mark::Words { at, size: setting.size, colour: setting.colour, words });
    }

    /// Where a line begins that stands in a width as asked; a line of Arabic turns the sides round.
    pub(super) fn start(line: &Line, width: f32, align: Align) -> f32 {
        let free = (width - line.width).max(0.0);
        match (align, line.rtl) {
            (Align::Start, false) | (Align::End, true) => 0.0,
            (Align::Start, true) | (Align::End, false) => free,
            (Align::Centre, _) => free / 2.0,
        }
    }

    /// A line of a text that may link, within `element`. `links` are the links' own parts of the document, by run.
    pub(super) fn linked(&mut self, line: &Line, at: (f32, f32), text: &Text, look: &Linking<'_>) {
        let setting = look.setting;
        let mut rest = line.parts.as_slice();
        while let Some(first) = rest.first() {
            let target_of = |run: usize| text.0.get(run).and_then(|run| run.link.as_ref());
            let target = target_of(first.run);
            let same = |run: usize| if target.is_some() { run == first.run } else { target_of(run).is_none() };
            let length = rest.iter().take_while(|part| same(part.run)).count().max(1);
            let (stretch, after) = rest.split_at(length);
            rest = after;
            let words: Vec<(f32, Rc<Shaped>)> = stretch.iter().map(|part| (part.x, Rc::clone(&part.shaped))).collect();
            let element = look.links.iter().find(|(run, _)| *run == first.run).map(|(_, element)| *element);
            let (Some(target), Some(element)) = (target, element) else {
                self.within(look.element, |sketch| {
                    sketch.marks.push(Mark::Words { at, size: setting.size, colour: setting.colour, words });
                });
                continue;
            };
            let left = at.0 + first.x;
            if let Link::Page(anchor) = target {
                let text: String = stretch.iter().map(|part| &*part.shaped.text).collect();
                let (anchor, at) = (anchor.clone(), (left, at.1));
                self.marks.push(Mark::PageOf { anchor, at, ends: false, text, setting: *setting, element });
                continue;
            }
            let width: f32 = stretch.iter().map(|part| part.width).sum();
            let colour = if look.underlined { look.accent } else { setting.colour };
            self.within(element, |sketch| {
                sketch.marks.push(Mark::Words { at, size: setting.size, colour, words });
            });
            if look.underlined {
                let stroke = Stroke { colour: look.accent, width: 0.4, dash: None };
                let y = at.1 + setting.size * 0.16;
                self.artifact(|sketch| sketch.rule((left, y), (left + width, y), stroke));
            }
            let area = Area { x: left, y: at.1 - setting.size, width, height: setting.size * 1.3 };
            let words = stretch.iter().map(|part| &*part.shaped.text).collect();
            self.marks.push(Mark::Link { area, target: target.clone(), words, element });
        }
    }

    /// Takes over the marks of another, moved.
    pub(super) fn place(&mut self, other: Self, right: f32, down: f32) {
        self.marks.extend(other.marks.into_iter().map(|mark| moved(mark, right, down)));
    }
}

/// What [`Sketch::linked`] needs to know besides the line.
pub(super) struct Linking<'a> {
    /// How the text is set.
    pub(super) setting: &'a Setting,
    /// The part of the document that the text is.
    pub(super) element: Element,
    /// The links of the text: number of the run and part of the document.
    pub(super) links: &'a [(usize, Element)],
    /// The colour of links.
    pub(super) accent: Colour,
    /// Whether links are underlined and coloured.
    pub(super) underlined: bool,
}

fn moved(mark: Mark, right: f32, down: f32) -> Mark {
    let area = |area: Area| Area { x: area.x + right, y: area.y + down, ..area };
    match mark {
        Mark::Begin(_) | Mark::End => mark,
        Mark::Words { at, size, colour, words } => Mark::Words { at: (at.0 + right, at.1 + down), size, colour, words },
        Mark::Path(mut path) => {
            for point in &mut path.points {
                *point = (point.0 + right, point.1 + down);
            }
            Mark::Path(path)
        }
        Mark::Picture(at) => Mark::Picture(area(at)),
        Mark::Link { area: at, target, words, element } => Mark::Link { area: area(at), target, words, element },
        Mark::Place { anchor, y } => Mark::Place { anchor, y: y + down },
        Mark::Bookmark { level, text, y } => Mark::Bookmark { level, text, y: y + down },
        Mark::PageOf { anchor, at, ends, text, setting, element } => {
            Mark::PageOf { anchor, at: (at.0 + right, at.1 + down), ends, text, setting, element }
        }
        Mark::Bounds(element, at) => Mark::Bounds(element, area(at)),
        Mark::Input(input) => Mark::Input(Input { area: area(input.area), ..input }),
    }
}

/// A page: tints and rules of cards beneath, everything else above.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// What lies beneath, with its depth: what is nested deeper is drawn later.
    pub(super) beneath: Vec<(usize, Sketch)>,
    /// The content.
    pub(super) content: Sketch,
    /// Head and foot.
    pub(super) running: Sketch,
}

/// All pages with the parts of the document, ready for the back end.
#[derive(Debug)]
pub(super) struct Canvas {
    /// Width and height of the sheet.
    pub(super) sheet: (f32, f32),
    /// The pages.
    pub(super) pages: Vec<Page>,
    /// The parts of the document.
    pub(super) elements: Elements,
}
