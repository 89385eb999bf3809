//! The back end: marks become printpdf's operations. No other file but the ones that finish the file knows printpdf.

use std::collections::{BTreeMap, HashMap};

use printpdf::{
    Color, DictItem, FontId, Line, LineDashPattern, LinePoint, Op, PaintMode, PdfDocument, PdfFontHandle, PdfPage,
    PdfSaveOptions, Point, Polygon, PolygonRing, Pt, RawImage, RawImageData, RawImageFormat, Rgb, TextMatrix,
    WindingOrder, XObject, XObjectId, XObjectTransform,
};

use super::PdfError;
use super::acroform::Widget;
use super::canvas::{Area, Belongs, Canvas, Element, Mark, Path, Sketch};
use super::finish::{Bookmark, Clickable, Finishing, Target};
use super::fonts::Face;
use super::inventory::Inventory;
use super::shape::{Shaped, Shaper};
use super::subset::Subset;
use super::tags::Tree;
use crate::render::convert::{float, hundredth};
use crate::render::logo::{self, Colours, Picture};
use crate::report::document::{Anchor, Colour, Document, Link, PAGE_NUMBER};

/// A decoded logo.
pub(super) struct Logo(RawImage);

impl Logo {
    /// Width and height in pixels.
    pub(super) fn size(&self) -> (f32, f32) {
        (float(self.0.width), float(self.0.height))
    }
}

/// The logo's pixels.
pub(super) fn decode_logo(bytes: &[u8]) -> Result<Logo, PdfError> {
    let Picture { pixels, width, height, colours } = logo::decode(bytes)?;
    let data_format = match colours {
        Colours::Grey => RawImageFormat::R8,
        Colours::GreyAlpha => RawImageFormat::RG8,
        Colours::Rgb => RawImageFormat::RGB8,
        Colours::Rgba => RawImageFormat::RGBA8,
    };
    Ok(Logo(RawImage { pixels: RawImageData::U8(pixels), width, height, data_format, tag: Vec::new() }))
}

/// The file's bytes.
pub(super) fn write(
    document: &Document,
    canvas: Canvas,
    logo: Option<Logo>,
    shaper: &Shaper,
) -> Result<Vec<u8>, PdfError> {
    let mut places: HashMap<Anchor, (usize, f32)> = HashMap::new();
    let (width, height) = canvas.sheet;
    for (index, page) in canvas.pages.iter().enumerate() {
        for mark in &page.content.marks {
            if let Mark::Place { anchor, y } = mark {
                places.entry(anchor.clone()).or_insert((index, hundredth(height - y)));
            }
        }
    }
    let mut writer = Writer {
        height,
        shaper,
        places: &places,
        subsets: BTreeMap::new(),
        tree: Tree::new(canvas.elements),
        bookmarks: Vec::new(),
        links: Vec::new(),
        widgets: Vec::new(),
        ops: Vec::new(),
        page: 0,
        content: 0,
        pen: Pen::default(),
    };
    let mut pdf = PdfDocument::new(&document.title);
    for (index, mut page) in canvas.pages.into_iter().enumerate() {
        writer.page = index;
        writer.content = 0;
        writer.pen = Pen::default();
        page.beneath.sort_by_key(|(depth, _)| *depth);
        for (_, sketch) in page.beneath {
            writer.sketch(sketch);
        }
        writer.sketch(page.content);
        writer.sketch(page.running);
        let mut sheet = PdfPage::new(Pt(width).into(), Pt(height).into(), std::mem::take(&mut writer.ops));
        // Millimetres and back lose the last digits.
        for page_box in [&mut sheet.media_box, &mut sheet.trim_box, &mut sheet.crop_box] {
            (page_box.width, page_box.height) = (Pt(width), Pt(height));
        }
        pdf.pages.push(sheet);
    }
    let inventory = Inventory::add(&mut pdf, &writer.subsets)?;
    if let Some(Logo(image)) = logo {
        pdf.resources.xobjects.map.insert(logo_id(), XObject::Image(image));
    }
    super::metadata::describe(&mut pdf, document);
    let mut warnings = Vec::new();
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
    let mut file = pdf.to_lopdf_document(&options, &mut warnings);
    inventory.settle(&mut file)?;
    if let Some(warning) = warnings.first() {
        return Err(PdfError::Warning(warning.msg.clone()));
    }
    let Writer { tree, bookmarks, links, widgets, .. } = writer;
    let finishing = Finishing { tree, bookmarks, links, widgets };
    finishing.finish(file, document)
}

fn logo_id() -> XObjectId {
    XObjectId("Logo".to_owned())
}

/// The font as an operation names it.
pub(super) fn handle(face: Face) -> PdfFontHandle {
    PdfFontHandle::External(FontId(face.name().to_owned()))
}

/// Glyphs that follow each other on a line.
#[derive(Default)]
struct Run {
    /// The codes since the last step, two bytes each.
    codes: Vec<u8>,
    /// Strings of codes, and the steps between them.
    shown: Vec<DictItem>,
}

impl Run {
    /// Moves the pen back by thousandths of an em.
    fn step(&mut self, back: f32) {
        if !self.codes.is_empty() {
            self.shown.push(DictItem::Bytes(std::mem::take(&mut self.codes)));
        }
        if back != 0.0 {
            self.shown.push(DictItem::Real(back));
        }
    }
}

/// Turns marks into operations.
struct Writer<'a> {
    height: f32,
    shaper: &'a Shaper,
    places: &'a HashMap<Anchor, (usize, f32)>,
    subsets: BTreeMap<Face, Subset>,
    tree: Tree,
    bookmarks: Vec<Bookmark>,
    links: Vec<Clickable>,
    widgets: Vec<Widget>,
    ops: Vec<Op>,
    page: usize,
    /// The number of the next tagged stretch on this page.
    content: usize,
    pen: Pen,
}

/// What was said last of how to draw, on this page: it holds until something else is said.
#[derive(Default)]
struct Pen {
    fill: Option<Colour>,
    stroke: Option<(Colour, f32)>,
    font: Option<(Face, f32)>,
}

impl Writer<'_> {
    fn sketch(&mut self, sketch: Sketch) {
        let mut tagged = false;
        for mark in sketch.marks {
            match mark {
                Mark::Begin(belongs) => {
                    // Tags within tags are not for marked content: what was open ends.
                    if tagged {
                        self.ops.push(Op::EndMarkedContent);
                    }
                    self.begin(belongs);
                    tagged = true;
                }
                Mark::End => {
                    if tagged {
                        self.ops.push(Op::EndMarkedContent);
                    }
                    tagged = false;
                }
                Mark::Words { at, size, colour, words } => self.words(at, size, colour, &words),
                Mark::Path(path) => self.path(&path),
                Mark::Picture(area) => self.picture(area),
                Mark::Link { area, target, words, element } => self.link(area, target, words, element),
                Mark::Place { .. } => {}
                Mark::Bookmark { level, text, y } => {
                    let top = hundredth(self.height - y + 18.0);
                    self.bookmarks.push(Bookmark { level, text, page: self.page, top });
                }
                Mark::PageOf { anchor, at, ends, text, setting, element } => {
                    // A reference to a part that was left out says nothing.
                    let Some((page, _)) = self.places.get(&anchor) else { continue };
                    let text = text.replace(PAGE_NUMBER, &(page + 1).to_string());
                    let line = self.shaper.line(&text, &setting);
                    let left = if ends { at.0 - line.width } else { at.0 };
                    let words: Vec<_> =
                        line.parts.iter().map(|part| (part.x, std::rc::Rc::clone(&part.shaped))).collect();
                    self.begin(Belongs::To(element));
                    self.words((left, at.1), setting.size, setting.colour, &words);
                    self.ops.push(Op::EndMarkedContent);
                    let y = at.1 - setting.size;
                    let area = Area { x: left, y, width: line.width, height: setting.size * 1.3 };
                    self.link(area, Link::Place(anchor), text, element);
                }
                Mark::Input(input) => {
                    let Area { x, y, width, height } = input.area;
                    let bounds = [x, self.height - y - height, x + width, self.height - y].map(hundredth);
                    self.widgets.push(Widget { page: self.page, bounds, input });
                }
                Mark::Bounds(element, area) => {
                    let bottom = hundredth(self.height - area.y - area.height);
                    let (left, right) = (hundredth(area.x), hundredth(area.x + area.width));
                    self.tree.bound(element, [left, bottom, right, hundredth(self.height - area.y)]);
                }
            }
        }
        if tagged {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn begin(&mut self, belongs: Belongs) {
        match belongs {
            Belongs::Page => self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() }),
            Belongs::To(element) => {
                let number = self.content;
                self.content += 1;
                let tag = self.tree.content(element, self.page, number).to_owned();
                let number = DictItem::Int(i64::try_from(number).unwrap_or_default());
                let map = BTreeMap::from([("MCID".to_owned(), number)]);
                self.ops.push(Op::BeginMarkedContentWithProperties { tag, properties: DictItem::Dict { map } });
            }
        }
    }

    fn words(&mut self, at: (f32, f32), size: f32, colour: Colour, words: &[(f32, std::rc::Rc<Shaped>)]) {
        let baseline = self.height - at.1;
        self.ops.push(Op::StartTextSection);
        self.fill(colour);
        let mut face = None;
        let mut rise = 0.0;
        // Where the reader's pen stands once it has drawn what was written so far.
        let mut pen = None;
        let mut run = Run::default();
        for (x, shaped) in words {
            let mut x = at.0 + x;
            for glyph in &shaped.glyphs {
                let wanted = x + glyph.offset.0 * size;
                let up = glyph.offset.1 * size;
                let moved = face != Some(shaped.face) || !same(rise, up) || pen.is_none();
                if moved {
                    self.show(&mut run);
                    if face != Some(shaped.face) {
                        self.font(shaped.face, hundredth(size));
                        face = Some(shaped.face);
                    }
                    rise = up;
                    let (x, y) = (hundredth(wanted), hundredth(baseline + up));
                    self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(x), Pt(y)) });
                } else if let Some(pen) = pen {
                    let off: f32 = (pen - wanted) * 1000.0 / size;
                    // Less than half a thousandth of an em is rounding.
                    if off.abs() > 0.5 {
                        run.step((off * 10.0).round() / 10.0);
                    }
                }
                let text = shaped.text.get(glyph.bytes.0..glyph.bytes.1).unwrap_or_default();
                let subset = self.subsets.entry(shaped.face).or_default();
                let (gid, width) = subset.code(shaped.face, glyph.id, text);
                run.codes.extend(gid.to_be_bytes());
                pen = Some(wanted + width * size / 1000.0);
                x += glyph.advance * size;
            }
        }
        self.show(&mut run);
        self.ops.push(Op::EndTextSection);
    }

    fn fill(&mut self, colour: Colour) {
        if self.pen.fill.replace(colour) != Some(colour) {
            self.ops.push(Op::SetFillColor { col: rgb(colour) });
        }
    }

    fn stroke(&mut self, colour: Colour, width: f32) {
        if self.pen.stroke.replace((colour, width)) != Some((colour, width)) {
            self.ops.push(Op::SetOutlineColor { col: rgb(colour) });
            self.ops.push(Op::SetOutlineThickness { pt: Pt(width) });
        }
    }

    fn font(&mut self, face: Face, size: f32) {
        if self.pen.font.replace((face, size)) != Some((face, size)) {
            self.ops.push(Op::SetFont { font: handle(face), size: Pt(size) });
        }
    }

    fn show(&mut self, run: &mut Run) {
        run.step(0.0);
        if !run.shown.is_empty() {
            let value = vec![DictItem::Array(std::mem::take(&mut run.shown))];
            self.ops.push(Op::Unknown { key: "TJ".to_owned(), value });
        }
    }

    fn path(&mut self, path: &Path) {
        if let Some(fill) = path.fill {
            self.fill(fill);
        }
        let dashed = path.stroke.and_then(|stroke| stroke.dash);
        if let Some(stroke) = path.stroke {
            self.stroke(stroke.colour, hundredth(stroke.width));
        }
        if let Some((dash, gap)) = dashed {
            let pattern = [hundredth(dash), hundredth(gap)].into_iter().collect();
            self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern { offset: 0.0, pattern } });
        }
        let height = self.height;
        let points: Vec<LinePoint> = path
            .points
            .iter()
            .enumerate()
            .map(|(index, (x, y))| LinePoint {
                p: Point { x: Pt(hundredth(*x)), y: Pt(hundredth(height - y)) },
                bezier: path.curved && index % 3 != 0,
            })
            .collect();
        let mode = match (path.fill.is_some(), path.stroke.is_some()) {
            (true, true) => PaintMode::FillStroke,
            (true, false) => PaintMode::Fill,
            (false, _) => PaintMode::Stroke,
        };
        if path.closed {
            let rings = vec![PolygonRing { points }];
            self.ops.push(Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order: WindingOrder::NonZero } });
        } else {
            self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
        }
        if dashed.is_some() {
            let dash = LineDashPattern { offset: 0.0, pattern: std::iter::empty().collect() };
            self.ops.push(Op::SetLineDashPattern { dash });
        }
    }

    fn picture(&mut self, area: Area) {
        let transform = XObjectTransform {
            translate_x: Some(Pt(hundredth(area.x))),
            translate_y: Some(Pt(hundredth(self.height - area.y - area.height))),
            scale_x: Some(hundredth(area.width)),
            scale_y: Some(hundredth(area.height)),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        self.ops.push(Op::UseXobject { id: logo_id(), transform });
    }

    fn link(&mut self, area: Area, link: Link, words: String, element: Element) {
        let target = match link {
            Link::Web(address) if is_safe(&address) => Target::Web(address),
            // Anything else than a page or a mailbox is for people to read, not to click.
            Link::Web(_) => return,
            Link::Place(anchor) | Link::Page(anchor) => match self.places.get(&anchor) {
                Some((page, top)) => Target::Page(*page, *top),
                // A link to a part that was left out is plain text.
                None => return,
            },
        };
        let (bottom, top) = (self.height - area.y - area.height, self.height - area.y);
        let bounds = [area.x, bottom, area.x + area.width, top].map(hundredth);
        self.links.push(Clickable { page: self.page, bounds, target, words, element });
    }
}

/// Whether an address leads to a page or a mailbox: assessments come from many hands, a click must not run anything.
fn is_safe(address: &str) -> bool {
    let scheme = address.split(':').next().unwrap_or_default().to_ascii_lowercase();
    matches!(scheme.as_str(), "http" | "https" | "mailto") && address.contains(':')
}

fn same(one: f32, other: f32) -> bool {
    (one - other).abs() < 0.005
}

fn rgb(colour: Colour) -> Color {
    let channel = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb::new(channel(colour.red), channel(colour.green), channel(colour.blue), None))
}
