//! The blocks of a document as elements of a page.

use maud::{Markup, html};

use super::svg::Painter;
use super::table;
use super::text::{Places, flat, id, is_said, lines};
use crate::report::document::{Anchor, Block, FieldKind, KeyFigure, Role, Run, Text, Voice};

/// What it takes to turn blocks into elements.
pub(super) struct Setter {
    /// Where links can lead.
    pub(super) places: Places,
    /// Draws the charts.
    pub(super) painter: Painter,
    /// The levels of the headings under which the next block stands.
    outline: Vec<u8>,
}

/// The box to tick with which an item of a blank form begins.
const BOXES: [&str; 2] = ["[  ]", "[ ]"];
/// So many underscores in a row are a line to write on.
const LINE: &str = "__________";

impl Setter {
    /// A setter at the beginning of a document.
    pub(super) fn new(places: Places, painter: Painter) -> Self {
        Self { places, painter, outline: Vec::new() }
    }

    /// Blocks one after another.
    pub(super) fn blocks(&mut self, blocks: &[Block]) -> Markup {
        html! {
            @for block in blocks { (self.block(block)) }
        }
    }

    fn block(&mut self, block: &Block) -> Markup {
        match block {
            Block::Heading { level, text, anchor } => self.heading(*level, text, anchor),
            Block::Paragraph { text, role } => self.paragraph(text, *role),
            Block::List { ordered: true, items } => html! {
                ol { @for item in items { (self.item(item)) } }
            },
            Block::List { ordered: false, items } => html! {
                ul.boxes[!items.is_empty() && items.iter().all(|item| ticked(item).is_some())] {
                    @for item in items { (self.item(item)) }
                }
            },
            Block::Pairs(pairs) => html! {
                dl.pairs {
                    @for (label, value) in pairs {
                        div {
                            dt { (self.places.inline(label, false)) }
                            dd.said[is_said(value)] dir=[direction(value)] { (self.places.inline(value, is_said(value))) }
                        }
                    }
                }
            },
            Block::Table(table) => table::table(&self.places, table),
            Block::Chart(chart) => self.painter.chart(chart),
            Block::Beside(columns) => html! {
                div.beside {
                    @for column in columns { div { (self.blocks(column)) } }
                }
            },
            Block::Figures(figures) => html! {
                ul.figures role="list" {
                    @for figure in figures { (self::figure(figure)) }
                }
            },
            Block::Form(fields) => html! {
                @for field in fields {
                    @match &field.kind {
                        FieldKind::Choice(options) => ul.boxes {
                            @for option in options { li { span.box {} (self.places.inline(&option.text, false)) } }
                        },
                        FieldKind::Words(_) => p.writing { span { (flat(&field.label)) " " } span.line {} },
                    }
                }
            },
            Block::Card(inner) => html! {
                div.card { (self.blocks(inner)) }
            },
            // The contents stand beside the whole page.
            Block::Contents { .. } => Markup::default(),
        }
    }

    /// A heading, as deep as there are headings above it: where a document leaves a level out, listeners must not look for it.
    fn heading(&mut self, level: u8, text: &str, anchor: &Anchor) -> Markup {
        let level = level.clamp(1, 4);
        self.outline.retain(|above| *above < level);
        self.outline.push(level);
        let (id, class) = (id(anchor), format!("l{level}"));
        // The title of the document is the only heading of the first level.
        html! {
            @match self.outline.len() {
                1 => h2 class=(class) id=(id) { (lines(text)) },
                2 => h3 class=(class) id=(id) { (lines(text)) },
                3 => h4 class=(class) id=(id) { (lines(text)) },
                _ => h5 class=(class) id=(id) { (lines(text)) },
            }
        }
    }

    fn paragraph(&self, text: &Text, role: Role) -> Markup {
        let said = is_said(text);
        let words = self.places.inline(text, said);
        let dir = direction(text);
        let class = match role {
            Role::Body => None,
            Role::Lead => Some("lead"),
            Role::Note => Some("note"),
            Role::Label => Some("label"),
            Role::Quote => {
                return html! { blockquote.said dir="auto" { p dir="auto" { (self.places.inline(text, true)) } } };
            }
        };
        if let Some((before, run)) = to_write_on(text) {
            return html! { p.writing { span { (self.places.inline(&before, false)) (run) } span.line {} } };
        }
        let class = match (class, said) {
            (Some(class), true) => format!("{class} said"),
            (Some(class), false) => class.to_owned(),
            (None, true) => "said".to_owned(),
            (None, false) => return html! { p { (words) } },
        };
        html! { p class=(class) dir=[dir] { (words) } }
    }

    fn item(&self, item: &Text) -> Markup {
        if let Some(rest) = ticked(item) {
            return html! { li { span.box {} span { (self.places.inline(&rest, false)) } } };
        }
        html! { li.said[is_said(item)] dir=[direction(item)] { (self.places.inline(item, is_said(item))) } }
    }
}

/// An assessor's words run in the direction of their script.
pub(super) fn direction(text: &Text) -> Option<&'static str> {
    is_said(text).then_some("auto")
}

/// What follows the box to tick, where a text of the form begins with one.
pub(super) fn ticked(text: &Text) -> Option<Text> {
    let first = text.0.first().filter(|run| run.voice == Voice::Program)?;
    let rest = BOXES.iter().find_map(|mark| first.text.strip_prefix(mark))?;
    let mut runs = text.0.clone();
    runs[0] = Run { text: rest.trim_start().to_owned(), ..first.clone() };
    Some(Text(runs))
}

/// The text before a line to write on, and the words of the line's own run before it.
fn to_write_on(text: &Text) -> Option<(Text, String)> {
    let last = text.0.last().filter(|run| run.voice == Voice::Program && run.text.contains(LINE))?;
    let words = last.text.trim_end().trim_end_matches('_');
    let before = text.0[..text.0.len() - 1].to_vec();
    (!words.contains(LINE)).then(|| (Text(before), words.to_owned()))
}

/// A line of a form: the underscores of the text, drawn.
pub(super) fn drawn_line(text: &str) -> Markup {
    let is_line = text.contains(LINE) && text.trim().trim_matches('_').is_empty();
    html! {
        @if is_line { span.line {} } @else { (lines(text)) }
    }
}

fn figure(figure: &KeyFigure) -> Markup {
    html! {
        li {
            strong { (flat(&figure.value)) }
            span { (lines(&figure.label)) }
            @if let Some(note) = &figure.note { small { (lines(note)) } }
        }
    }
}

/// The headings of the first two levels in reading order.
pub(super) fn headings(blocks: &[Block]) -> Vec<(u8, &str, &Anchor)> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { level, text, anchor } if *level <= 2 => found.push((*level, text.as_str(), anchor)),
            Block::Card(inner) => found.extend(headings(inner)),
            Block::Beside(columns) => found.extend(columns.iter().flat_map(|column| headings(column))),
            _ => {}
        }
    }
    found
}

/// The title of the contents, where the document has some.
pub(super) fn contents_title(blocks: &[Block]) -> Option<&str> {
    blocks.iter().find_map(|block| match block {
        Block::Contents { title } => Some(title.as_str()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Setter, ticked, to_write_on};
    use crate::render::html::colours::Palette;
    use crate::render::html::svg::Painter;
    use crate::render::html::text::Places;
    use crate::report::document::{Anchor, Block, Look, Role, Text};

    fn html(block: Block) -> String {
        set(&[block])
    }

    fn set(blocks: &[Block]) -> String {
        let painter = Painter::new(Palette::new(Look::default().accent));
        Setter::new(Places::default(), painter).blocks(blocks).into_string()
    }

    #[test]
    fn headings_leave_no_level_out() {
        let heading =
            |level: u8| Block::Heading { level, text: level.to_string(), anchor: Anchor(format!("a{level}")) };
        let html = set(&[2, 1, 3, 3, 4, 2].map(heading));
        let levels: Vec<&str> = html.split("<h").skip(1).map(|heading| &heading[..1]).collect();
        assert_eq!(levels, ["2", "2", "3", "3", "4", "3"]);
    }

    #[test]
    fn an_assessors_words_keep_their_direction_and_are_not_hyphenated() {
        let quote = html(Block::Paragraph { text: Text::quoted("مرحبا"), role: Role::Quote });
        assert_eq!(quote, "<blockquote class=\"said\" dir=\"auto\"><p dir=\"auto\">مرحبا</p></blockquote>");
        let body = html(Block::Paragraph { text: Text::quoted("a\nb"), role: Role::Note });
        assert_eq!(body, "<p class=\"note said\" dir=\"auto\">a<br>b</p>");
        let mixed = Text::plain("Note: ").then(Text::quoted("x"));
        let body = html(Block::Paragraph { text: mixed, role: Role::Body });
        assert_eq!(body, "<p>Note:\u{a0}<span class=\"said\" dir=\"auto\">x</span></p>");
    }

    #[test]
    fn a_form_has_boxes_to_tick_and_lines_to_write_on() {
        assert_eq!(ticked(&Text::plain("[  ] yes")), Some(Text::plain("yes")));
        assert_eq!(ticked(&Text::quoted("[  ] yes")), None);
        let line = Text::plain(format!("Note {}", "_".repeat(40)));
        assert_eq!(to_write_on(&line), Some((Text::default(), "Note ".to_owned())));
        assert_eq!(to_write_on(&Text::quoted("_".repeat(40))), None);
        let list = html(Block::List { ordered: false, items: vec![Text::plain("[  ] a")] });
        assert!(list.starts_with("<ul class=\"boxes\"><li><span class=\"box\"></span>"), "{list}");
    }
}
