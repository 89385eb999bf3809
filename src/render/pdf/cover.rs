//! The cover.

use super::blocks::{Setter, Stand};
use super::canvas::{Area, Element, Elements, Mark, Sketch, Stroke};
use super::column::{Node, Slab, stack, stacked_height};
use super::style::{size, space};
use super::text::Setting;
use crate::render::chart::colours;
use crate::render::convert::float;
use crate::render::logo::ROOM;
use crate::report::document::{Document, Text};

/// The sizes of the title with the most lines that each may fill: a long name is set smaller.
const TITLES: [(f32, usize); 3] = [(size::COVER, 2), (size::TITLE, 4), (size::HEADING, usize::MAX)];

/// The pieces of the cover: what it is and of whom above, particulars and the meaning of the marking below.
pub(super) fn nodes(setter: &mut Setter<'_>, document: &Document, logo: Option<(f32, f32)>, width: f32) -> Vec<Node> {
    let element = setter.elements.add("Div", Elements::ROOT);
    let mut nodes = above(setter, document, logo, (width, element));
    let below = below(setter, document, (width, element));
    // The lower part stands at the bottom of the page where there is room, else it follows on.
    let free = setter.room - stacked_height(&nodes) - below.iter().map(|n| n.before() + n.height_alone()).sum::<f32>();
    if free > 0.0 {
        nodes.push(Node::slab(free - 0.5, 0.0, Sketch::default()));
    }
    nodes.extend(below);
    nodes
}

fn above(setter: &mut Setter<'_>, document: &Document, logo: Option<(f32, f32)>, of: (f32, Element)) -> Vec<Node> {
    let (width, element) = of;
    let cover = &document.cover;
    let styles = setter.styles;
    let mut nodes = Vec::new();
    match logo {
        Some(size) => nodes.push(picture(setter, document, size, element)),
        None => nodes.push(Node::slab(8.0, 0.0, Sketch::default())),
    }
    let mut rule = Sketch::default();
    rule.artifact(|sketch| sketch.field(Area { x: 0.0, y: 0.0, width: 56.0, height: 5.0 }, styles.accent));
    nodes.push(Node::slab(5.0, 34.0, rule));
    let title = TITLES
        .into_iter()
        .map(|(size, most)| (styles.display_bold(size, size * 1.14, colours::INK), most))
        .find(|(setting, most)| setter.shaper.lines(&Text::plain(&cover.title), setting, width, 0.0).len() <= *most)
        .map_or_else(|| styles.heading(1), |(setting, _)| setting);
    let kind = styles.display_bold(size::HEADING, 19.0, styles.accent);
    let mut lines = vec![(cover.kind.as_str(), kind, 20.0), (cover.title.as_str(), title, 8.0)];
    if let Some(subtitle) = &cover.subtitle {
        lines.push((subtitle, styles.display(size::HEADING, 20.0), 8.0));
    }
    let quiet = Setting { colour: styles.grey, ..styles.display(size::LEAD, 16.0) };
    let questionnaire = cover.questionnaire.iter().enumerate();
    lines.extend(questionnaire.map(|(index, line)| (line.as_str(), quiet, if index == 0 { 20.0 } else { 1.0 })));
    for (index, (text, setting, before)) in lines.into_iter().enumerate() {
        // The team is the title of the document.
        let part = setter.elements.add(if index == 1 { "H1" } else { "P" }, element);
        let text = Text::plain(text);
        let width = balanced(setter, &text, &setting, width);
        nodes.extend(setter.text(&text, &setting, Stand::left(width), part, before));
    }
    let stamps: Vec<&str> =
        document.running.draft.iter().chain(&document.running.classification).map(String::as_str).collect();
    if !stamps.is_empty() {
        nodes.push(stamp(setter, &stamps.join("  ·  "), (width, element)));
    }
    nodes.extend(ladder(setter, document, (width, element)));
    nodes
}

/// The height of a step of the ladder above the one below it, and of its bar.
const STEP: (f32, f32) = (9.0, 14.0);

/// The profiles of the ladder as steps that rise from left to right: reached ones filled, the target in bold with a thick edge.
fn ladder(setter: &mut Setter<'_>, document: &Document, (width, element): (f32, Element)) -> Option<Node> {
    let steps = &document.cover.ladder;
    if steps.is_empty() || steps.len() > 6 {
        return None;
    }
    let styles = setter.styles;
    let gap = 10.0;
    let each = (width + gap) / float(steps.len()) - gap;
    let rise = STEP.0 * float(steps.len() - 1);
    let words = steps.iter().map(|step| format!("{}: {}", step.title, step.status)).collect::<Vec<_>>().join("; ");
    let figure = setter.elements.add_described("Figure", element, &format!("{}: {words}", document.cover.ladder_title));
    let mut sketch = Sketch::default();
    let mut bottom: f32 = 0.0;
    sketch.within(figure, |_| {});
    for (index, step) in steps.iter().enumerate() {
        let x = float(index) * (each + gap);
        let top = rise - STEP.0 * float(index);
        let height = STEP.1 + STEP.0 * float(index);
        let area = Area { x, y: top, width: each, height };
        let edge = Stroke { colour: styles.accent, width: if step.is_target { 2.4 } else { 0.8 }, dash: None };
        let fill = if step.is_reached { styles.accent } else { styles.tint };
        sketch.within(figure, |sketch| sketch.rectangle(area, Some(fill), Some(edge)));
        let title = Setting { bold: step.is_target || step.is_reached, hyphens: None, ..styles.body() };
        let status = Setting { hyphens: None, ..styles.note() };
        let mut y = rise + STEP.1 + 6.0;
        for (text, setting) in [(&step.title, title), (&step.status, status)] {
            for line in setter.shaper.lines(&Text::plain(text), &setting, each, 0.0) {
                sketch.within(figure, |sketch| sketch.line(&line, (x, y + setting.size), &setting));
                y += setting.leading;
            }
        }
        bottom = bottom.max(y);
    }
    sketch.marks.push(Mark::Bounds(figure, Area { x: 0.0, y: 0.0, width, height: bottom }));
    Some(Node::slab(bottom, 16.0 + space::BLOCK, sketch))
}

/// The width in which a text takes as many lines as in the whole width, but of like lengths.
fn balanced(setter: &Setter<'_>, text: &Text, setting: &Setting, width: f32) -> f32 {
    let lines = |share: f32| setter.shaper.lines(text, setting, width * share, 0.0).len();
    let least = lines(1.0);
    let narrower = [0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72, 0.68, 0.64, 0.6];
    width * narrower.into_iter().take_while(|share| lines(*share) <= least).last().unwrap_or(1.0)
}

/// The word for a draft and the classification, large and framed.
fn stamp(setter: &mut Setter<'_>, draft: &str, of: (f32, Element)) -> Node {
    let (width, element) = of;
    let part = setter.elements.add("P", element);
    let setting = setter.styles.display_bold(size::HEADING, 20.0, colours::INK);
    let lines = setter.text(&Text::plain(draft), &setting, Stand::left(width - 24.0), part, 0.0);
    let text = setter.shaper.lines(&Text::plain(draft), &setting, width - 24.0, 0.0);
    let widest = text.iter().map(|line| line.width).fold(0.0, f32::max);
    let mut sketch = Sketch::default();
    let height = stacked_height(&lines) + 8.0;
    let stroke = Stroke { colour: colours::INK, width: 1.4, dash: None };
    let area = Area { x: 0.7, y: 0.7, width: widest + 22.0, height: height - 1.4 };
    sketch.artifact(|sketch| sketch.rectangle(area, None, Some(stroke)));
    stack(lines, &mut sketch, 12.0, 4.0);
    Node::slab(height, 14.0, sketch)
}

fn picture(setter: &mut Setter<'_>, document: &Document, size: (f32, f32), element: Element) -> Node {
    let scale = (ROOM.0 / size.0.max(1.0)).min(ROOM.1 / size.1.max(1.0));
    let area = Area { x: 0.0, y: 0.0, width: size.0 * scale, height: size.1 * scale };
    let words = document.cover.subtitle.as_deref().unwrap_or(&document.cover.title);
    let figure = setter.elements.add_described("Figure", element, words);
    let mut sketch = Sketch::default();
    sketch.within(figure, |sketch| sketch.marks.push(Mark::Picture(area)));
    sketch.marks.push(Mark::Bounds(figure, area));
    Node::slab(area.height, 0.0, sketch)
}

/// Particulars between thin rules, then what the marking means.
fn below(setter: &mut Setter<'_>, document: &Document, of: (f32, Element)) -> Vec<Node> {
    let (width, element) = of;
    let styles = setter.styles;
    let value = Setting { hyphens: None, ..styles.body() };
    let label = Setting { colour: styles.grey, ..value };
    let rule = Stroke { colour: styles.rule, width: 0.6, dash: None };
    let mut nodes = Vec::new();
    if !document.cover.particulars.is_empty() {
        let table = setter.elements.add("Table", element);
        let left = (width * 0.32).round();
        for (index, (name, text)) in document.cover.particulars.iter().enumerate() {
            let row = setter.elements.add("TR", table);
            let head = setter.elements.add_head("Row", row);
            let cell = setter.elements.add("TD", row);
            let names = setter.text(&Text::plain(name), &label, Stand::left(left - 16.0), head, 0.0);
            let values = setter.text(&Text::plain(text), &value, Stand::left(width - left), cell, 0.0);
            let height = stacked_height(&names).max(stacked_height(&values)) + 9.0;
            let lines = super::blocks::abreast(vec![(0.0, names), (left, values)]);
            // A row keeps together unless it is as long as a page.
            if height < setter.room * 0.5 {
                let mut sketch = Sketch::default();
                sketch.artifact(|sketch| sketch.rule((0.0, 0.0), (width, 0.0), rule));
                stack(lines, &mut sketch, 0.0, 4.5);
                nodes.push(Node::slab(height, if index == 0 { 24.0 } else { 0.0 }, sketch));
            } else {
                nodes.extend(lines);
            }
        }
    }
    if !document.cover.marking_meaning.is_empty() {
        let mut closing = Sketch::default();
        closing.artifact(|sketch| sketch.rule((0.0, 0.0), (width, 0.0), rule));
        nodes.push(Node::Slab(Slab { height: 0.0, before: 0.0, keep: false, sketch: closing, resumed: None }));
        let part = setter.elements.add("P", element);
        let strong = Text::strong(format!("{}  ", document.running.marking));
        let text = strong.then(Text::plain(&document.cover.marking_meaning));
        nodes.extend(setter.text(&text, &styles.note(), Stand::left(width), part, 12.0));
    }
    nodes
}
