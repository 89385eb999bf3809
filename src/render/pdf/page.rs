//! The frame of every page: head, foot, margins; and the way from a document to its pages.

use super::blocks::{Setter, Squeeze};
use super::canvas::{Area, Canvas, Elements, Sketch, Stroke};
use super::column::{Node, stacked_height};
use super::columns::Grids;
use super::contents::headings;
use super::cover;
use super::flow::Pager;
use super::shape::Shaper;
use super::style::{Styles, space};
use super::text::{Line, Setting};
use crate::render::chart::colours;
use crate::render::convert::float;
use crate::report::document::{Anchor, Block, ChartKind, Document, Paper, Role, Running, Text};

/// All pages of a document; `logo` is width and height of the logo's picture.
pub(super) fn pages(document: &Document, shaper: &Shaper, logo: Option<(f32, f32)>) -> Canvas {
    let sheet = match document.look.paper {
        Paper::A4 => (595.28, 841.89),
        Paper::Letter => (612.0, 792.0),
    };
    let styles = Styles::new(&document.look, document.language);
    let frame = Frame::new(&document.running, sheet, shaper, styles);
    let width = sheet.0 - 2.0 * space::SIDE;
    let room = frame.bottom - frame.top;
    let mut setter = Setter {
        shaper,
        styles,
        elements: Elements::new(),
        headings: contents_of(&document.blocks),
        room,
        squeeze: Squeeze::Nothing,
        continued: &document.running.continued,
        grids: Grids::new(&document.blocks),
        in_card: false,
        opening: false,
    };
    let cover = cover::nodes(&mut setter, document, logo, width);
    // What decision makers read stands before the contents.
    let (opening, rest) = document.blocks.split_at(opening(&document.blocks));
    setter.opening = true;
    let mut blocks = on_one_page(&mut setter, opening, width);
    setter.opening = false;
    blocks.extend(setter.blocks(rest, width, Elements::ROOT));
    let mut canvas = Canvas { sheet, pages: Vec::new(), elements: setter.elements };
    Pager::new(&mut canvas, frame.top, frame.bottom, &styles).flow(cover, space::SIDE);
    if !blocks.is_empty() {
        Pager::new(&mut canvas, frame.top, frame.bottom, &styles).flow(blocks, space::SIDE);
    }
    let count = canvas.pages.len();
    for (index, page) in canvas.pages.iter_mut().enumerate() {
        page.running = frame.draw(index + 1, count);
    }
    canvas
}

/// The headings of the contents: of page one its title alone.
fn contents_of(blocks: &[Block]) -> Vec<(u8, String, Anchor)> {
    let (first, rest) = blocks.split_at(opening(blocks));
    let mut all = headings(first);
    all.retain(|(level, ..)| *level == 1);
    all.extend(headings(rest));
    all
}

/// How many blocks page one has: all before the contents, or before the second part where there are no contents. None, if the first
/// part has no large figures: it is not page one.
fn opening(blocks: &[Block]) -> usize {
    let contents = blocks.iter().position(|block| matches!(block, Block::Contents { .. }));
    let part = |block: &Block| matches!(block, Block::Heading { level: 1, .. });
    let second = || blocks.iter().enumerate().filter(|(_, block)| part(block)).nth(1).map(|(at, _)| at);
    let end = contents.or_else(second).unwrap_or(blocks.len());
    let is_page_one = contents.is_some() || blocks[..end].iter().any(|block| matches!(block, Block::Figures(_)));
    if is_page_one { end } else { 0 }
}

/// The pieces of the opening part on one page: what matters less gives way until the rest has room.
fn on_one_page(setter: &mut Setter<'_>, blocks: &[Block], width: f32) -> Vec<Node> {
    let usual = setter.styles;
    let mut found = None;
    for squeeze in Squeeze::ALL {
        // The parts made before are never drawn and vanish.
        setter.squeeze = squeeze;
        setter.styles = match squeeze {
            Squeeze::Nothing => usual,
            Squeeze::Air | Squeeze::Bars => usual.dense(),
            Squeeze::MoreAir | Squeeze::SecondChart | Squeeze::Charts | Squeeze::Notes => usual.densest(),
        };
        let nodes = if squeeze >= Squeeze::SecondChart {
            setter.blocks(&fewer_charts(blocks, squeeze), width, Elements::ROOT)
        } else {
            setter.blocks(blocks, width, Elements::ROOT)
        };
        if stacked_height(&nodes) <= setter.room {
            found = Some(nodes);
            break;
        }
    }
    (setter.squeeze, setter.styles) = (Squeeze::Nothing, usual);
    found.unwrap_or_else(|| setter.blocks(blocks, width, Elements::ROOT))
}

/// The blocks with their bars alone, without any chart, or without small notes either.
fn fewer_charts(blocks: &[Block], squeeze: Squeeze) -> Vec<Block> {
    let is_bars = |block: &Block| matches!(block, Block::Chart(chart) if matches!(chart.kind, ChartKind::Bars { .. }));
    let any_bars = |blocks: &[Block]| blocks.iter().any(is_bars);
    let bars = any_bars(blocks)
        || blocks.iter().any(|block| matches!(block, Block::Beside(all) if all.iter().any(|column| any_bars(column))));
    let gives_way = |block: &Block| match block {
        Block::Chart(_) => squeeze >= Squeeze::Charts || (bars && !is_bars(block)),
        Block::Paragraph { role: Role::Note, .. } => squeeze >= Squeeze::Notes,
        _ => false,
    };
    let mut kept = Vec::new();
    for block in blocks {
        match block {
            Block::Beside(columns) => {
                let columns = columns
                    .iter()
                    .map(|column| column.iter().filter(|block| !gives_way(block)).cloned().collect::<Vec<_>>());
                let mut columns: Vec<Vec<Block>> = columns.filter(|column| !column.is_empty()).collect();
                if columns.len() == 1 {
                    kept.append(&mut columns[0]);
                } else {
                    kept.push(Block::Beside(columns));
                }
            }
            block if gives_way(block) => {}
            block => kept.push(block.clone()),
        }
    }
    kept
}

/// Width and height of the marking with the black around it.
fn marking_size(lines: &[Line], setting: &Setting) -> (f32, f32) {
    let widest = lines.iter().map(|line| line.width).fold(0.0, f32::max);
    (widest + 2.0 * BOX.0, float(lines.len()) * setting.leading + BOX.1)
}

/// The text in at most so many lines; what does not fit ends in an ellipsis.
pub(super) fn shortened(shaper: &Shaper, text: &str, setting: &Setting, width: f32, most: usize) -> Vec<Line> {
    let set = |text: String| shaper.lines(&Text::plain(text), setting, width, 0.0);
    let lines = set(text.to_owned());
    if lines.len() <= most {
        return lines;
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let cut = |end: usize| format!("{}…", text[..end].trim_end());
    let fitting = ends.partition_point(|end| set(cut(*end)).len() <= most);
    set(cut(ends.get(fitting.saturating_sub(1)).copied().unwrap_or_default()))
}

/// Head and foot, the same on every page but for its number.
struct Frame<'d> {
    running: &'d Running,
    shaper: &'d Shaper,
    styles: Styles,
    sheet: (f32, f32),
    top: f32,
    bottom: f32,
    head: Vec<Line>,
    foot: Vec<Line>,
    notices: Vec<Line>,
    marking: Vec<Line>,
    marking_setting: Setting,
}

/// The black around the marking, at its sides and above and below together.
const BOX: (f32, f32) = (6.0, 5.0);

impl<'d> Frame<'d> {
    fn new(running: &'d Running, sheet: (f32, f32), shaper: &'d Shaper, styles: Styles) -> Self {
        let width = sheet.0 - 2.0 * space::SIDE;
        let colour = if colours::contrast(running.marking_colour, colours::BLACK) < 4.5 {
            colours::WHITE
        } else {
            running.marking_colour
        };
        let marking_setting = styles.marking(colour);
        let marking = shaper.lines(&Text::plain(&running.marking), &marking_setting, width * 0.55, 0.0);
        let (wide, tall) = marking_size(&marking, &marking_setting);
        let beside = width - wide - 16.0;
        let set = |text: &str, setting: &Setting, most: usize| shortened(shaper, text, setting, beside, most);
        let quiet = styles.running();
        let strong = Setting { bold: true, colour: colours::INK, ..quiet };
        let mut head = set(&running.team, &strong, 2);
        if let Some(classification) = &running.classification {
            head.extend(set(classification, &quiet, 2));
        }
        let foot = set(&running.occasion, &quiet, 2);
        let notices = running.notices.join(" · ");
        let notices = if notices.is_empty() { Vec::new() } else { set(&notices, &strong, 12) };
        let lines = float(foot.len() + notices.len() + 1) * quiet.leading;
        let deep = lines.max(tall);
        let high = (float(head.len() + 1) * quiet.leading).max(tall);
        Self {
            running,
            shaper,
            styles,
            sheet,
            top: (space::HEAD + high + 24.0).max(space::TOP),
            bottom: sheet.1 - space::FOOT - deep - space::ABOVE_FOOT,
            head,
            foot,
            notices,
            marking,
            marking_setting,
        }
    }

    fn draw(&self, page: usize, pages: usize) -> Sketch {
        let mut sketch = Sketch::default();
        sketch.artifact(|sketch| {
            // The cover says all of this larger, and needs no number.
            if page > 1 {
                self.draw_head(sketch);
                self.draw_foot(sketch, page, pages);
            } else {
                self.draw_cover(sketch);
            }
        });
        sketch
    }

    /// The marking at head and foot, and the notices.
    fn draw_cover(&self, sketch: &mut Sketch) {
        self.draw_marking(sketch, space::HEAD - 3.0);
        let strong = Setting { bold: true, colour: colours::INK, ..self.styles.running() };
        let bottom = self.sheet.1 - space::FOOT;
        let mut y = bottom - float(self.notices.len()) * strong.leading + strong.leading - 3.0;
        for line in &self.notices {
            sketch.line(line, (space::SIDE, y), &strong);
            y += strong.leading;
        }
        let (_, tall) = marking_size(&self.marking, &self.marking_setting);
        self.draw_marking(sketch, bottom - tall + 1.0);
    }

    fn draw_head(&self, sketch: &mut Sketch) {
        let quiet = self.styles.running();
        let strong = Setting { bold: true, colour: colours::INK, ..quiet };
        let mut y = space::HEAD + 7.0;
        let team = self.head.len().min(if self.running.classification.is_some() { 1 } else { 2 });
        for (index, line) in self.head.iter().enumerate() {
            let setting = if index < team { &strong } else { &quiet };
            sketch.line(line, (space::SIDE, y), setting);
            y += quiet.leading;
        }
        if let Some(draft) = &self.running.draft {
            self.stamp(draft, sketch, y);
        }
        self.draw_marking(sketch, space::HEAD - 3.0);
    }

    /// The word for a draft in a frame.
    fn stamp(&self, draft: &str, sketch: &mut Sketch, y: f32) {
        let setting = Setting { bold: true, colour: colours::INK, ..self.styles.running() };
        let line = self.shaper.line(draft, &setting);
        let area = Area { x: space::SIDE, y: y - 6.2, width: line.width + 8.0, height: 10.6 };
        sketch.rectangle(area, None, Some(Stroke { colour: colours::INK, width: 0.8, dash: None }));
        sketch.line(&line, (space::SIDE + 4.0, y + 1.7), &setting);
    }

    fn draw_marking(&self, sketch: &mut Sketch, y: f32) {
        let (width, height) = marking_size(&self.marking, &self.marking_setting);
        if width <= 2.0 * BOX.0 {
            return;
        }
        let x = self.sheet.0 - space::SIDE - width;
        sketch.field(Area { x, y, width, height }, colours::BLACK);
        let mut baseline = y + 14.4;
        for line in &self.marking {
            let at = (x + width - BOX.0 - line.width, baseline);
            sketch.line(line, at, &self.marking_setting);
            baseline += self.marking_setting.leading;
        }
    }

    fn draw_foot(&self, sketch: &mut Sketch, page: usize, pages: usize) {
        let quiet = self.styles.running();
        let strong = Setting { bold: true, colour: colours::INK, ..quiet };
        let number = self.running.page_number.replace("{page}", &page.to_string());
        let number = self.shaper.line(&number.replace("{pages}", &pages.to_string()), &quiet);
        let bottom = self.sheet.1 - space::FOOT;
        let count = self.foot.len() + self.notices.len() + 1;
        let mut y = bottom - float(count - 1) * quiet.leading - 3.0;
        for line in &self.notices {
            sketch.line(line, (space::SIDE, y), &strong);
            y += quiet.leading;
        }
        for line in &self.foot {
            sketch.line(line, (space::SIDE, y), &quiet);
            y += quiet.leading;
        }
        sketch.line(&number, (space::SIDE, y), &quiet);
        let (_, tall) = marking_size(&self.marking, &self.marking_setting);
        self.draw_marking(sketch, bottom - tall + 1.0);
    }
}
