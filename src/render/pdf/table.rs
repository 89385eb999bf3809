//! Tables: columns as wide as their words need, rows that break only when they are longer than a page.

use super::blocks::{Setter, Stand, abreast, baseline};
use super::canvas::{Area, Element, Sketch, Stroke};
use super::column::{Node, Slab};
use super::columns;
use super::style::space;
use super::text::Setting;
use crate::render::chart::colours;
use crate::render::convert::float;
use crate::report::document::{Align, Cell, Column, Row, Steps, Table, Text, Voice};

/// A field of a level.
const FIELD: f32 = 5.6;
/// Between two fields.
const BETWEEN: f32 = 1.7;
/// Between the fields and the text.
pub(super) const AFTER: f32 = 6.0;
/// A row that fills more of a page than this may break.
const LONG: f32 = 0.35;
/// A head that fills more of a page than this is not repeated.
const TALL: f32 = 0.35;
/// A table of at most so many rows stays on one page.
const SHORT: usize = 12;
/// Unless it fills more of the page than this: moving it would leave too much white.
const TOGETHER: f32 = 0.42;

/// The pieces of a table.
pub(super) fn nodes(setter: &mut Setter<'_>, table: &Table, of: (f32, Element), nodes: &mut Vec<Node>) {
    let (width, parent) = of;
    if table.columns.is_empty() {
        return;
    }
    let element = setter.elements.add_described("Table", parent, &table.summary);
    let frame = Frame::new(setter, table, width, element);
    let (first, again) = head(setter, &table.columns, &frame.widths, element);
    let mut rows = Vec::new();
    let (first, again) = if first.height > setter.room * TALL {
        // A head that would fill the pages by itself runs on like a row and is not repeated.
        rows.extend(self::row(setter, &heads(&table.columns), &frame));
        (Slab::default(), Slab::default())
    } else {
        (first, again)
    };
    for row in &table.rows {
        rows.extend(self::row(setter, row, &frame));
    }
    // The last rule closes the table.
    let stroke = Stroke { colour: setter.styles.grey, width: 0.6, dash: None };
    let mut end = Sketch::default();
    end.artifact(|sketch| sketch.rule((0.0, 0.0), (width, 0.0), stroke));
    if let Some(Node::Slab(last)) = rows.last_mut() {
        let height = last.height;
        last.sketch.place(end, 0.0, height);
    }
    keep_together(&mut rows, table.rows.len(), setter.room * TOGETHER - first.height);
    let first = Slab { before: space::BLOCK, keep: true, ..first };
    nodes.push(Node::Table { head: first, again, rows, width });
}

/// A short table whose rows are no higher than `most` stays on one page; of a longer one neither the beginning nor the end stands
/// alone: three rows, or as much height as three rows have.
fn keep_together(rows: &mut [Node], count: usize, most: f32) {
    let heights: Vec<f32> = rows.iter().map(Node::height_alone).collect();
    let whole: f32 = heights.iter().sum();
    let short = count <= SHORT && whole <= most;
    let mut above = 0.0;
    for (index, row) in rows.iter_mut().enumerate().take(heights.len().saturating_sub(1)) {
        above += heights[index];
        let begins = index < 2 && above < LEAST;
        let ends = index + 3 >= heights.len() && whole - above < LEAST;
        if let Node::Slab(slab) = row {
            slab.keep |= short || begins || ends;
        }
    }
}

/// About the height of three rows.
const LEAST: f32 = 66.0;

fn heads(columns: &[Column]) -> Row {
    Row {
        cells: columns.iter().map(|column| Text::plain(&column.head).into()).collect(),
        strong: true,
        below: Vec::new(),
    }
}

/// The head as it stands at first, for readers and listeners, and as it is repeated, for the eye.
fn head(setter: &mut Setter<'_>, columns: &[Column], widths: &[f32], table: Element) -> (Slab, Slab) {
    let setting = setter.styles.column();
    let row = setter.elements.add("TR", table);
    let mut cells = Vec::new();
    let mut x = 0.0;
    for (column, width) in columns.iter().zip(widths) {
        let element = setter.elements.add_head("Column", row);
        let stand = Stand { align: column.align, ..Stand::left((width - 2.0 * space::CELL).max(4.0)) };
        cells.push((x + space::CELL, setter.text(&Text::plain(&column.head), &setting, stand, element, 0.0)));
        x += width;
    }
    let tallest = cells.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
    let height = float(tallest) * setting.leading + 2.0 * setter.styles.row();
    let mut first = Sketch::default();
    let mut again = Sketch::default();
    for (x, lines) in cells {
        // Heads stand on the rule, however many lines their neighbours have.
        let mut y = setter.styles.row() + float(tallest - lines.len()) * setting.leading;
        for line in lines {
            if let Node::Slab(slab) = line {
                again.place(silent(&slab.sketch), x, y);
                first.place(slab.sketch, x, y);
                y += slab.height;
            }
        }
    }
    let ink = Stroke { colour: colours::INK, width: 0.9, dash: None };
    for sketch in [&mut first, &mut again] {
        sketch.artifact(|sketch| sketch.rule((0.0, height), (x, height), ink));
    }
    let slab = |sketch| Slab { height, before: 0.0, keep: true, sketch, resumed: None };
    (slab(first), slab(again))
}

/// The same for the eye alone.
fn silent(sketch: &Sketch) -> Sketch {
    use super::canvas::{Belongs, Mark};
    let mut silent = sketch.clone();
    for mark in &mut silent.marks {
        if let Mark::Begin(belongs) = mark {
            *belongs = Belongs::Page;
        }
    }
    silent.marks.retain(|mark| !matches!(mark, Mark::Link { .. }));
    silent
}

/// The frame of a table's rows: its columns, how wide they are, and what stands behind the decimal marks of their numbers.
struct Frame<'t> {
    columns: &'t [Column],
    widths: Vec<f32>,
    /// For every column of numbers the widest fraction with its mark; no width elsewhere.
    fractions: Vec<f32>,
    element: Element,
}

impl<'t> Frame<'t> {
    fn new(setter: &Setter<'_>, table: &'t Table, width: f32, element: Element) -> Self {
        let widths = columns::settled(setter, table, width);
        let widest = |(index, column): (usize, &Column)| {
            if column.align != Align::End {
                return 0.0;
            }
            let cells = table.rows.iter().filter_map(|row| Some((row.cells.get(index)?, row.strong)));
            cells.filter_map(|(cell, strong)| fraction(setter, cell, strong)).fold(0.0, f32::max)
        };
        let fractions = table.columns.iter().enumerate().map(widest).collect();
        Self { columns: &table.columns, widths, fractions, element }
    }

    /// How far a number ends before the right edge, so that the decimal marks stand below each other.
    fn shift(&self, setter: &Setter<'_>, index: usize, cell: &Cell, strong: bool) -> f32 {
        let widest = self.fractions.get(index).copied().unwrap_or_default();
        fraction(setter, cell, strong).map_or(0.0, |own| (widest - own).max(0.0))
    }
}

/// How wide the mark and the decimals of a cell are that holds nothing but a number; `None` for any other.
fn fraction(setter: &Setter<'_>, cell: &Cell, strong: bool) -> Option<f32> {
    let text = cell.text.to_plain();
    let figures = |text: &str| !text.is_empty() && text.chars().all(|character| character.is_ascii_digit());
    let number = text.trim_start_matches(['+', '−', '-']);
    let (whole, decimals) = number.split_once([',', '.']).map_or((number, None), |(whole, rest)| (whole, Some(rest)));
    if !figures(whole) || !decimals.is_none_or(figures) {
        return None;
    }
    let setting = Setting { bold: strong, tabular: true, ..setter.styles.cell() };
    Some(decimals.map_or(0.0, |decimals| setter.shaper.width(&format!(",{decimals}"), &setting)))
}

/// A row: one piece, or a piece a line where it is long.
fn row(setter: &mut Setter<'_>, row: &Row, frame: &Frame<'_>) -> Vec<Node> {
    let element = setter.elements.add("TR", frame.element);
    let setting = Setting { bold: row.strong, ..setter.styles.cell() };
    let mut cells = Vec::new();
    let mut x = 0.0;
    let nothing = Cell::default();
    let mut parts = Vec::new();
    for (index, (column, width)) in frame.columns.iter().zip(&frame.widths).enumerate() {
        let cell = row.cells.get(index).unwrap_or(&nothing);
        let names = index == 0 && !cell.text.to_plain().trim().is_empty();
        let part = if names { setter.elements.add_head("Row", element) } else { setter.elements.add("TD", element) };
        parts.push(part);
        let setting = Setting { tabular: column.align != Align::Start, ..setting };
        let inner = (width - 2.0 * space::CELL).max(4.0);
        // The first column names the rows: names stay whole. In a narrow column hyphens tear more words than they save lines.
        let whole = index == 0 || (inner < NARROW && setter.shaper.widest_word(&cell.text, &setting) <= inner);
        let setting = if whole { Setting { hyphens: None, ..setting } } else { setting };
        let inner = inner - frame.shift(setter, index, cell, row.strong);
        let lines = self::cell(setter, cell, &setting, (inner, column.align), part);
        cells.push((x + space::CELL, lines));
        x += width;
    }
    let first = row.cells.first().unwrap_or(&nothing);
    let named = name(setter, first, frame.widths.first().copied().unwrap_or_default(), cells.first());
    let mut broad = Vec::new();
    if let (Some(cell), Some((_, lines))) = (row.cells.get(frame.columns.len() - 1), cells.last_mut())
        && lines.iter().map(Node::height_alone).sum::<f32>() > setter.room * LONG
        && cell.steps.is_none()
        && frame.columns.len() > 1
    {
        // A long note leaves its column and runs below the row over the whole width.
        *lines = Vec::new();
        let part = parts.last().copied().unwrap_or(element);
        let lines = setter.text(&cell.text, &setting, Stand::left(x - 2.0 * space::CELL), part, 0.0);
        broad = abreast(vec![(space::CELL, lines)]);
    }
    let above = abreast(cells);
    let count_above = above.len();
    let is_broad = !broad.is_empty();
    let mut lines: Vec<Node> = above.into_iter().chain(broad).collect();
    for text in &row.below {
        // What belongs to the row as a whole is part of its last cell.
        let part = parts.last().copied().unwrap_or(element);
        let is_said = text.0.first().is_some_and(|run| run.voice == Voice::Assessor);
        let setting = if is_said { setter.styles.cell() } else { setter.styles.below() };
        let below = setter.text(text, &setting, Stand::left(x - 2.0 * space::CELL), part, 0.0);
        lines.extend(abreast(vec![(space::CELL, below)]));
    }
    let broad = is_broad;
    let height: f32 = lines.iter().map(Node::height_alone).sum();
    // Rules stand below rows, so that none lies on the darker rule of a head.
    let below = Stroke { colour: setter.styles.rule, width: 0.5, dash: None };
    let tint = row.strong.then_some(setter.styles.tint);
    let decorate = |sketch: &mut Sketch, height: f32, last: bool| {
        sketch.artifact(|sketch| {
            if let Some(tint) = tint {
                sketch.field(Area { x: 0.0, y: 0.0, width: x, height }, tint);
            }
            if last {
                sketch.rule((0.0, height), (x, height), below);
            }
        });
    };
    if height <= setter.room * LONG && !broad {
        let mut sketch = Sketch::default();
        decorate(&mut sketch, height + 2.0 * setter.styles.row(), true);
        super::column::stack(lines, &mut sketch, 0.0, setter.styles.row());
        // The head of a group stays with its first row.
        return vec![Node::Slab(Slab {
            height: height + 2.0 * setter.styles.row(),
            before: 0.0,
            keep: row.strong,
            sketch,
            resumed: None,
        })];
    }
    let count = lines.len();
    let mut pieces = Vec::with_capacity(count);
    for (index, line) in lines.into_iter().enumerate() {
        let Node::Slab(mut slab) = line else { continue };
        let (first, last) = (index == 0, index + 1 == count);
        let top = if first { setter.styles.row() } else { 0.0 };
        let height = top + slab.height + if last { setter.styles.row() } else { 0.0 };
        let mut sketch = Sketch::default();
        decorate(&mut sketch, height, last);
        sketch.place(std::mem::take(&mut slab.sketch), 0.0, top);
        let keep = !last && (index < count_above.max(2) || index + 3 >= count);
        let edge = setter.styles.row();
        let resumed = if index >= count_above {
            Some((named.sketch.clone(), edge, edge + named.height))
        } else {
            (index >= named.lines).then(|| (named.sketch.clone(), edge, edge))
        };
        pieces.push(Node::Slab(Slab { height, before: 0.0, keep, sketch, resumed }));
    }
    pieces
}

/// Below this width of a column, three centimetres, no word is divided.
const NARROW: f32 = 85.0;
/// The name of a row as it is repeated, for the eye, where the row goes on.
struct Named {
    sketch: Sketch,
    height: f32,
    /// How many lines the cell has from which it comes.
    lines: usize,
}

fn name(setter: &Setter<'_>, cell: &Cell, width: f32, lines: Option<&(f32, Vec<Node>)>) -> Named {
    // A name begins with an id; one without is as long as its first words.
    let first = cell.text.0.first().map_or("", |run| run.text.as_str());
    let short = first.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
    let setting = Setting { bold: true, hyphens: None, ..setter.styles.cell() };
    let text = Text::plain(format!("{short} {}", setter.continued));
    let set = setter.shaper.lines(&text, &setting, (width - 2.0 * space::CELL).max(4.0), 0.0);
    let mut sketch = Sketch::default();
    let mut y = 0.0;
    sketch.artifact(|sketch| {
        for line in set.iter().take(2) {
            sketch.line(line, (space::CELL, y + baseline(&setting)), &setting);
            y += setting.leading;
        }
    });
    Named { sketch, height: y, lines: lines.map_or(0, |(_, lines)| lines.len()) }
}

fn cell(setter: &mut Setter<'_>, cell: &Cell, setting: &Setting, stand: (f32, Align), part: Element) -> Vec<Node> {
    let (width, align) = stand;
    let Some(steps) = cell.steps.filter(|steps| steps.of > 0) else {
        return setter.text(&cell.text, setting, Stand { width, align, indent: 0.0 }, part, 0.0);
    };
    let wide = steps_width(steps).min(width);
    let empty = cell.text.0.iter().all(|run| run.text.is_empty());
    let word = if empty { 0.0 } else { setter.shaper.widest_word(&cell.text, setting) };
    let mut drawn = Sketch::default();
    if !empty && wide + AFTER + word <= width {
        let text =
            setter.text(&cell.text, setting, Stand { width, align: Align::Start, indent: wide + AFTER }, part, 0.0);
        fields(setter, &mut drawn, steps, (0.0, wide), baseline(setting));
        let mut text = text;
        if let Some(Node::Slab(first)) = text.first_mut() {
            drawn.place(std::mem::take(&mut first.sketch), 0.0, 0.0);
            first.sketch = drawn;
        }
        return text;
    }
    let x = match align {
        Align::Start => 0.0,
        Align::Centre => (width - wide) / 2.0,
        Align::End => width - wide,
    };
    fields(setter, &mut drawn, steps, (x, wide), baseline(setting));
    let mut all = vec![Node::slab(setting.leading, 0.0, drawn)];
    if empty {
        if let Some(Node::Slab(slab)) = all.first_mut() {
            slab.sketch.within(part, |_| {});
        }
    } else {
        all.extend(setter.text(&cell.text, setting, Stand { width, align, indent: 0.0 }, part, 0.0));
    }
    all
}

/// How wide a level is drawn.
pub(super) fn steps_width(steps: Steps) -> f32 {
    let shown = float(steps.of.min(12));
    shown * FIELD + (shown - 1.0).max(0.0) * BETWEEN
}

/// Draws a level as fields: filled ones dark, the others hollow, and a bar under the one that the target asks for.
fn fields(setter: &Setter<'_>, sketch: &mut Sketch, steps: Steps, place: (f32, f32), base: f32) {
    let (left, width) = place;
    let step = (width + BETWEEN) / float(steps.of);
    let side = (step - BETWEEN).max(step * 0.6);
    let (accent, grey) = (setter.styles.accent, setter.styles.grey);
    let top = base - FIELD - 0.2;
    sketch.artifact(|sketch| {
        for index in 0..steps.of {
            let area = Area { x: left + float(index) * step, y: top, width: side, height: FIELD };
            if index < steps.filled {
                sketch.field(area, accent);
            } else {
                let inner = Area { x: area.x + 0.3, y: area.y + 0.3, width: side - 0.6, height: FIELD - 0.6 };
                sketch.rectangle(inner, None, Some(Stroke { colour: grey, width: 0.6, dash: None }));
            }
        }
        if let Some(target) = steps.target {
            // A target of the lowest level asks for no field: its bar stands before the first.
            let (x, width) = match target.min(steps.of).checked_sub(1) {
                Some(index) => (left + float(index) * step, side),
                None => (left - BETWEEN, BETWEEN),
            };
            sketch.field(Area { x, y: top + FIELD + 1.1, width, height: 1.5 }, colours::INK);
        }
    });
}
