//! Charts drawn on the page: the shapes of [`crate::render::chart`] as marks.

use super::blocks::{Setter, Squeeze, Stand, baseline};
use super::canvas::{Area, Element, Mark, Path, Sketch, Stroke};
use super::column::{Node, Slab, WHOLE, stack, stacked_height};
use super::page::shortened;
use super::shape::Shaper;
use super::style::space;
use super::text::Setting;
use crate::render::chart::{Drawing, Easel, Hand, Hold, Pen, Shape, draw, draw_pieces, draw_smaller};
use crate::report::document::{Chart, Colour, Text};

/// A title that fills more of a page than this is not kept beside its chart.
const LONG: f32 = 0.3;
/// How much smaller a radar may be drawn to fit on the page: down to a web of four centimetres.
const SMALLER: [f32; 4] = [0.87, 0.75, 0.65, 0.55];

/// The pieces of a chart: its title and the drawing on one page.
pub(super) fn nodes(setter: &mut Setter<'_>, chart: &Chart, of: (f32, Element), nodes: &mut Vec<Node>) {
    let (width, parent) = of;
    let setting = setter.styles.chart_title();
    let title = setter.elements.add("P", parent);
    let mut heading = Vec::new();
    if !chart.title.is_empty() {
        heading = setter.text(&Text::plain(&chart.title), &setting, Stand::left(width), title, 0.0);
    }
    let mut top = Sketch::default();
    let mut tall = 0.0;
    if stacked_height(&heading) > setter.room * LONG {
        // A title that leaves no room for its chart goes before it like a paragraph.
        nodes.extend(heading);
    } else if !heading.is_empty() {
        tall = stack(heading, &mut top, 0.0, 0.0) + setter.styles.gap(6.0);
    }
    let shaper = setter.shaper;
    let styles = setter.styles;
    let measure = |text: &str, hand: Hand| shaper.width(text, &set(hand, styles.grey));
    let close = setter.squeeze >= Squeeze::Bars;
    let easel = Easel { width, accent: styles.accent, close, measure: &measure };
    let figure = setter.elements.add_described("Figure", parent, &chart.alternative);
    if let Some((head, bars)) = draw_pieces(&chart.kind, easel) {
        nodes.push(broken(setter, chart, (head, bars), (figure, width), (top, tall)));
        return;
    }
    let drawings = draw(&chart.kind, easel, setter.room * WHOLE - tall - 20.0);
    let slab = |drawing: Drawing, top: Option<Sketch>| {
        let mut sketch = Sketch::default();
        let height = drawing.height;
        let mut inner = Sketch::default();
        inner.within(figure, |sketch| shapes(drawing, sketch, shaper));
        let mut y = 0.0;
        if let Some(top) = top {
            sketch.place(top, 0.0, 0.0);
            y = tall;
            inner.marks.push(Mark::Bounds(figure, Area { x: 0.0, y: 0.0, width, height }));
        }
        sketch.place(inner, 0.0, y);
        Slab { height: y + height + 2.0, before: styles.gap(space::BLOCK + 2.0), keep: false, sketch, resumed: None }
    };
    let whole = drawings.len() == 1;
    for (index, drawing) in drawings.into_iter().enumerate() {
        let height = drawing.height;
        let mut sizes = vec![slab(drawing, (index == 0).then(|| top.clone()))];
        if whole {
            let smaller = SMALLER.iter().filter_map(|scale| draw_smaller(&chart.kind, *scale, easel));
            let smaller = smaller.filter(|drawing| drawing.height < height - 4.0);
            sizes.extend(smaller.map(|drawing| slab(drawing, Some(top.clone()))));
        }
        nodes.push(if sizes.len() > 1 { Node::Sizes(sizes) } else { Node::Slab(sizes.swap_remove(0)) });
    }
}

/// So many bars at least stand together before and after the end of a page.
const TOGETHER: usize = 5;

/// A chart of many bars that goes on over pages: its title, legend and scale are repeated, for the eye only.
fn broken(
    setter: &Setter<'_>,
    chart: &Chart,
    (head, bars): (Drawing, Vec<Drawing>),
    (figure, width): (Element, f32),
    (title, tall): (Sketch, f32),
) -> Node {
    let shaper = setter.shaper;
    let slab = |sketch: Sketch, height: f32| Slab { height, before: 0.0, keep: false, sketch, resumed: None };
    let mut again = Sketch::default();
    let mut below = 0.0;
    if tall > 0.0 {
        let setting = setter.styles.chart_title();
        let continued = shaper.line(setter.continued, &setting);
        let before = setting.size * 0.3;
        let lines = shortened(shaper, &chart.title, &setting, width - continued.width - before, 1);
        again.artifact(|sketch| {
            for line in lines.iter().take(1) {
                sketch.line(line, (0.0, baseline(&setting)), &setting);
                sketch.line(&continued, (line.width + before, baseline(&setting)), &setting);
            }
        });
        below = setting.leading + 6.0;
    }
    let height = head.height;
    let mut repeated = Sketch::default();
    repeated.artifact(|sketch| shapes(head.clone(), sketch, shaper));
    again.place(repeated, 0.0, below);
    let again = slab(again, below + height);
    let mut first = Sketch::default();
    first.place(title, 0.0, 0.0);
    let mut inner = Sketch::default();
    inner.within(figure, |sketch| shapes(head, sketch, shaper));
    first.place(inner, 0.0, tall);
    let head = Slab { before: space::BLOCK + 2.0, ..slab(first, tall + height) };
    let count = bars.len();
    let rows = bars.into_iter().enumerate().map(|(index, drawing)| {
        let mut sketch = Sketch::default();
        let height = drawing.height;
        sketch.within(figure, |sketch| shapes(drawing, sketch, shaper));
        let keep = index + 1 < TOGETHER || (index + TOGETHER >= count && index + 1 < count);
        Node::Slab(Slab { keep, ..slab(sketch, height) })
    });
    Node::Table { head, again, rows: rows.collect(), width: 0.0 }
}

/// How words of a chart are set.
pub(super) fn set(hand: Hand, colour: Colour) -> Setting {
    Setting {
        size: hand.size,
        leading: hand.size * 1.2,
        bold: hand.bold,
        italic: false,
        tabular: true,
        colour,
        hyphens: None,
    }
}

fn shapes(drawing: Drawing, sketch: &mut Sketch, shaper: &Shaper) {
    for shape in drawing.shapes {
        match shape {
            Shape::Line { points, closed, fill, pen } => {
                let stroke = pen.map(stroke);
                sketch.marks.push(Mark::Path(Path { points, curved: false, closed, fill, stroke }));
            }
            Shape::Circle { centre, radius, fill, pen } => {
                let points = circle(centre, radius);
                let stroke = pen.map(stroke);
                sketch.marks.push(Mark::Path(Path { points, curved: true, closed: true, fill, stroke }));
            }
            Shape::Words { at, hold, text, hand, colour } => {
                let setting = set(hand, colour);
                let line = shaper.line(&text, &setting);
                let left = match hold {
                    Hold::Start => at.0,
                    Hold::Middle => at.0 - line.width / 2.0,
                    Hold::End => at.0 - line.width,
                };
                sketch.line(&line, (left, at.1), &setting);
            }
        }
    }
}

const fn stroke(pen: Pen) -> Stroke {
    Stroke { colour: pen.colour, width: pen.width, dash: pen.dash }
}

/// Four quarters of a circle as curves.
fn circle(centre: (f32, f32), radius: f32) -> Vec<(f32, f32)> {
    // The usual length of the handles, for which a quarter is off by less than a thousandth.
    let handle = radius * 0.552_285;
    let ring = [
        (1.0, 0.0, 0.0, 0.0),
        (1.0, 0.0, 0.0, 1.0),
        (0.0, 1.0, 1.0, 0.0),
        (0.0, 1.0, 0.0, 0.0),
        (0.0, 1.0, -1.0, 0.0),
        (-1.0, 0.0, 0.0, 1.0),
        (-1.0, 0.0, 0.0, 0.0),
        (-1.0, 0.0, 0.0, -1.0),
        (0.0, -1.0, -1.0, 0.0),
        (0.0, -1.0, 0.0, 0.0),
        (0.0, -1.0, 1.0, 0.0),
        (1.0, 0.0, 0.0, -1.0),
        (1.0, 0.0, 0.0, 0.0),
    ];
    ring.into_iter()
        .map(|(x, y, dx, dy)| (centre.0 + x * radius + dx * handle, centre.1 + y * radius + dy * handle))
        .collect()
}
