//! Fields of a form as they are drawn: a box for each option, ruled lines for words. The file layer puts fields over them.

use super::blocks::{Setter, Stand, abreast};
use super::canvas::{Area, Element, Input, Mark, Sketch, Stroke};
use super::column::{Node, Slab, stack, stacked_height};
use super::style::space;
use crate::render::chart::colours;
use crate::render::convert::float;
use crate::report::document::{FieldKind, FieldOption, FormField, Text};

/// The side of a box.
const BOX: f32 = 8.0;
/// From the box to its words.
const AFTER_BOX: f32 = 16.0;
/// The height of a ruled line: wide enough for a pen.
const RULED: f32 = 14.5;
/// How many fields of one line share a row.
const IN_A_ROW: usize = 4;

impl Setter<'_> {
    /// The pieces of fields below each other; fields of one line share rows.
    pub(super) fn fields(&mut self, fields: &[FormField], (width, parent): (f32, Element), nodes: &mut Vec<Node>) {
        let mut rest = fields;
        while let Some(field) = rest.first() {
            match &field.kind {
                FieldKind::Choice(options) => {
                    self.choice(field, options, (width, parent), nodes);
                    rest = &rest[1..];
                }
                FieldKind::Words(1) => {
                    let short = |field: &FormField| matches!(field.kind, FieldKind::Words(1));
                    let count = rest.iter().take(IN_A_ROW).take_while(|field| short(field)).count();
                    let each = (width + space::GUTTER) / float(count) - space::GUTTER;
                    let mut sketch = Sketch::default();
                    let mut height: f32 = 0.0;
                    for (index, field) in rest[..count].iter().enumerate() {
                        let (drawn, tall) = self.words(field, 1, each, parent);
                        sketch.place(drawn, float(index) * (each + space::GUTTER), 0.0);
                        height = height.max(tall);
                    }
                    nodes.push(Node::slab(height, 6.0, sketch));
                    rest = &rest[count..];
                }
                FieldKind::Words(lines) => {
                    let (sketch, height) = self.words(field, *lines, width, parent);
                    nodes.push(Node::slab(height, 3.0, sketch));
                    rest = &rest[1..];
                }
            }
        }
    }

    fn choice(
        &mut self,
        field: &FormField,
        options: &[FieldOption],
        (width, parent): (f32, Element),
        nodes: &mut Vec<Node>,
    ) {
        let setting = self.styles.cell();
        for option in options {
            let element = self.elements.add("Form", parent);
            let words = self.elements.add("P", parent);
            let lines = self.text(&option.text, &setting, Stand::left(width - AFTER_BOX), words, 0.0);
            let mut sketch = Sketch::default();
            let area = Area { x: 0.5, y: 1.6, width: BOX, height: BOX };
            frame(&mut sketch, area);
            sketch.marks.push(Mark::Input(Input {
                area,
                name: field.name.clone(),
                label: format!("{}: {}", field.label, option.text.to_plain()),
                value: Some(option.value.clone()),
                is_multiline: false,
                element,
            }));
            let height = stacked_height(&lines).max(BOX + 2.0);
            stack(abreast(vec![(AFTER_BOX, lines)]), &mut sketch, 0.0, 0.0);
            nodes.push(Node::Slab(Slab { height, before: 2.2, keep: true, sketch, resumed: None }));
        }
    }

    /// A label above ruled lines.
    fn words(&mut self, field: &FormField, lines: u8, width: f32, parent: Element) -> (Sketch, f32) {
        let setting = self.styles.note();
        let label = self.elements.add("P", parent);
        let element = self.elements.add("Form", parent);
        let head = self.text(&Text::plain(&field.label), &setting, Stand::left(width), label, 0.0);
        let mut sketch = Sketch::default();
        let top = stack(head, &mut sketch, 0.0, 0.0);
        let height = RULED * f32::from(lines);
        let stroke = Stroke { colour: self.styles.grey, width: 0.5, dash: None };
        sketch.artifact(|sketch| {
            for line in 1..=lines {
                let y = top + RULED * f32::from(line);
                sketch.rule((0.0, y), (width, y), stroke);
            }
        });
        let area = Area { x: 0.0, y: top + 1.0, width, height: height - 1.0 };
        sketch.marks.push(Mark::Input(Input {
            area,
            name: field.name.clone(),
            label: field.label.clone(),
            value: None,
            is_multiline: lines > 1,
            element,
        }));
        (sketch, top + height + 1.0)
    }
}

/// An empty box.
fn frame(sketch: &mut Sketch, area: Area) {
    let stroke = Stroke { colour: colours::INK, width: 0.8, dash: None };
    sketch.artifact(|sketch| sketch.rectangle(area, Some(colours::WHITE), Some(stroke)));
}
