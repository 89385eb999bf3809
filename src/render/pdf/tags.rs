//! The structure tree: which stretch of which page belongs to which part of the document.

use std::collections::BTreeMap;

use lopdf::{Document as File, Object, ObjectId, dictionary};

use super::canvas::{Element, Elements};
use super::finish::{array, text};

/// The parts of the document with what was drawn of them.
pub(super) struct Tree {
    elements: Elements,
    kids: Vec<Vec<Kid>>,
    attached: Vec<bool>,
    bounds: BTreeMap<Element, [f32; 4]>,
}

enum Kid {
    Part(Element),
    Content { page: usize, number: usize },
    Annotation { page: usize, object: ObjectId },
}

impl Tree {
    /// The tree before anything is drawn.
    pub(super) fn new(elements: Elements) -> Self {
        let count = elements.0.len();
        let mut attached = vec![false; count];
        attached[Elements::ROOT.0] = true;
        Self { elements, kids: (0..count).map(|_| Vec::new()).collect(), attached, bounds: BTreeMap::new() }
    }

    /// Takes a stretch of a page into a part and gives the part's tag.
    pub(super) fn content(&mut self, element: Element, page: usize, number: usize) -> &'static str {
        self.attach(element);
        self.kids[element.0].push(Kid::Content { page, number });
        self.elements.0[element.0].tag
    }

    /// Where a figure stands.
    pub(super) fn bound(&mut self, element: Element, area: [f32; 4]) {
        self.bounds.insert(element, area);
    }

    /// Takes an annotation into a part.
    pub(super) fn annotation(&mut self, element: Element, page: usize, object: ObjectId) {
        self.attach(element);
        self.kids[element.0].push(Kid::Annotation { page, object });
    }

    /// A part takes its place when it is first drawn: the order of the tree is the order of reading, and what was
    /// never drawn is not in it.
    fn attach(&mut self, element: Element) {
        let mut element = element;
        while !self.attached[element.0] {
            self.attached[element.0] = true;
            let Some(parent) = self.elements.0[element.0].parent else { return };
            self.kids[parent.0].push(Kid::Part(element));
            element = parent;
        }
    }

    /// Writes the tree into the file; `annotations` are the links with the parts that they are.
    pub(super) fn write(
        &self,
        file: &mut File,
        pages: &[ObjectId],
        annotations: &[(ObjectId, Element)],
    ) -> Result<ObjectId, lopdf::Error> {
        let root = file.new_object_id();
        let ids: Vec<Option<ObjectId>> =
            self.attached.iter().map(|attached| attached.then(|| file.new_object_id())).collect();
        let id = |element: Element| ids.get(element.0).copied().flatten().unwrap_or(root);
        let mut parents: Vec<BTreeMap<usize, ObjectId>> = vec![BTreeMap::new(); pages.len()];
        for (index, kids) in self.kids.iter().enumerate() {
            let Some(me) = ids[index] else { continue };
            let part = &self.elements.0[index];
            let mut contents = Vec::with_capacity(kids.len());
            for kid in kids {
                contents.push(match kid {
                    Kid::Part(element) => Object::Reference(id(*element)),
                    Kid::Content { page, number } => {
                        parents[*page].insert(*number, me);
                        let number = i64::try_from(*number).unwrap_or_default();
                        dictionary! { "Type" => "MCR", "Pg" => pages[*page], "MCID" => number }.into()
                    }
                    Kid::Annotation { page, object } => {
                        dictionary! { "Type" => "OBJR", "Pg" => pages[*page], "Obj" => *object }.into()
                    }
                });
            }
            let parent = part.parent.map_or(root, id);
            let mut entry = dictionary! { "Type" => "StructElem", "S" => part.tag, "P" => parent, "K" => contents };
            if let Some(words) = &part.alternative {
                if part.tag == "Table" {
                    entry.set("A", dictionary! { "O" => "Table", "Summary" => text(words) });
                } else {
                    entry.set("Alt", text(words));
                }
            }
            if let Some(scope) = part.scope {
                entry.set("A", dictionary! { "O" => "Table", "Scope" => scope });
            }
            if let Some(area) = self.bounds.get(&Element(index)) {
                entry.set("A", dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => array(area) });
            }
            file.set_object(me, entry);
        }
        let mut numbers = Vec::new();
        let mut key = 0_i64;
        for (page, owners) in pages.iter().zip(&parents) {
            let owners: Vec<Object> = owners.values().map(|owner| Object::Reference(*owner)).collect();
            let owners = file.add_object(owners);
            numbers.extend([Object::Integer(key), owners.into()]);
            let page = file.get_object_mut(*page)?.as_dict_mut()?;
            page.set("StructParents", key);
            page.set("Tabs", "S");
            key += 1;
        }
        for (annotation, element) in annotations {
            numbers.extend([Object::Integer(key), id(*element).into()]);
            file.get_object_mut(*annotation)?.as_dict_mut()?.set("StructParent", key);
            key += 1;
        }
        let tree = file.add_object(dictionary! { "Nums" => numbers });
        let document = Object::Reference(id(Elements::ROOT));
        let entry = dictionary! {
            "Type" => "StructTreeRoot", "K" => vec![document], "ParentTree" => tree, "ParentTreeNextKey" => key
        };
        file.set_object(root, entry);
        Ok(root)
    }
}
