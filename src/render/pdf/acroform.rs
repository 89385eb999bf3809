//! The interactive form of a file: fields over the drawn boxes and lines, and hidden ones that say what the form belongs to.

use lopdf::{Dictionary, Document as File, Object, ObjectId, dictionary};

use super::PdfError;
use super::canvas::{Element, Input};
use super::finish::{array, text};
use super::tags::Tree;

/// An input on its page.
pub(super) struct Widget {
    /// Its page, from 0.
    pub(super) page: usize,
    /// Left, bottom, right, top.
    pub(super) bounds: [f32; 4],
    /// What it takes.
    pub(super) input: Input,
}

/// Annotations are printed; hidden ones are neither shown nor printed.
const PRINTED: i64 = 4;
const HIDDEN: i64 = 2;
/// Flags of fields by ISO 32000: read-only, several lines, one of several.
const READ_ONLY: i64 = 1;
const MULTILINE: i64 = 1 << 12;
const RADIO: i64 = 1 << 15;

/// The annotations of a file.
#[derive(Default)]
pub(super) struct Annotations {
    /// Those of each page.
    pub(super) of_page: Vec<Vec<Object>>,
    /// All, with the parts of the document that they are.
    pub(super) all: Vec<(ObjectId, Element)>,
}

/// Adds the form; returns the annotations of each page, and all with the parts of the document that they are.
pub(super) fn add(
    file: &mut File,
    tree: &mut Tree,
    pages: &[ObjectId],
    widgets: &[Widget],
    hidden: &[(String, String)],
) -> Result<Annotations, PdfError> {
    let mut found = Annotations { of_page: vec![Vec::new(); pages.len()], all: Vec::new() };
    if widgets.is_empty() && hidden.is_empty() {
        return Ok(found);
    }
    let font = file.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding"
    });
    let mut fields: Vec<Object> = Vec::new();
    // Options of one name are one field.
    let mut groups: Vec<(&str, ObjectId, Vec<Object>)> = Vec::new();
    for widget in widgets {
        let input = &widget.input;
        let Some(page) = pages.get(widget.page) else { continue };
        let mut annotation = dictionary! {
            "Type" => "Annot", "Subtype" => "Widget", "Rect" => array(&widget.bounds), "F" => PRINTED, "P" => *page,
            "TU" => text(&input.label)
        };
        let id = match &input.value {
            None => {
                annotation.set("FT", "Tx");
                annotation.set("T", text(&input.name));
                annotation.set("DA", Object::string_literal("/Helv 9 Tf 0 g"));
                annotation.set("V", text(""));
                if input.is_multiline {
                    annotation.set("Ff", MULTILINE);
                }
                let id = file.add_object(annotation);
                fields.push(id.into());
                id
            }
            Some(value) => {
                let at = groups.iter().position(|(name, ..)| *name == input.name).unwrap_or_else(|| {
                    groups.push((&input.name, file.new_object_id(), Vec::new()));
                    groups.len() - 1
                });
                annotation.set("Parent", groups[at].1);
                annotation.set("AS", "Off");
                annotation.set("MK", dictionary! { "CA" => Object::string_literal("8") });
                annotation.set("AP", appearance(file, value, &widget.bounds));
                let id = file.add_object(annotation);
                groups[at].2.push(id.into());
                id
            }
        };
        tree.annotation(input.element, widget.page, id);
        found.of_page[widget.page].push(id.into());
        found.all.push((id, input.element));
    }
    for (name, id, kids) in groups {
        let group = dictionary! { "FT" => "Btn", "Ff" => RADIO, "T" => text(name), "Kids" => kids, "V" => "Off" };
        file.set_object(id, group);
        fields.push(id.into());
    }
    for (name, value) in hidden {
        let id = file.add_object(dictionary! {
            "Type" => "Annot", "Subtype" => "Widget", "Rect" => array(&[0.0, 0.0, 0.0, 0.0]), "F" => HIDDEN,
            "FT" => "Tx", "T" => text(name), "V" => text(value), "Ff" => READ_ONLY,
            "DA" => Object::string_literal("/Helv 9 Tf 0 g")
        });
        fields.push(id.into());
    }
    let mut fonts = Dictionary::new();
    fonts.set("Helv", font);
    let form = file.add_object(dictionary! {
        "Fields" => fields, "NeedAppearances" => true, "DR" => dictionary! { "Font" => fonts },
        "DA" => Object::string_literal("/Helv 9 Tf 0 g")
    });
    file.catalog_mut()?.set("AcroForm", form);
    Ok(found)
}

/// A cross for the option that is chosen, nothing for the others.
fn appearance(file: &mut File, value: &str, bounds: &[f32; 4]) -> Dictionary {
    let (width, height) = (bounds[2] - bounds[0], bounds[3] - bounds[1]);
    let stream = |content: String| {
        let dictionary = dictionary! {
            "Type" => "XObject", "Subtype" => "Form", "BBox" => array(&[0.0, 0.0, width, height])
        };
        lopdf::Stream::new(dictionary, content.into_bytes())
    };
    let (right, top) = (width - 1.5, height - 1.5);
    let cross = format!("q 1.3 w 1.5 1.5 m {right:.2} {top:.2} l 1.5 {top:.2} m {right:.2} 1.5 l S Q");
    let (on, off) = (file.add_object(stream(cross)), file.add_object(stream(String::new())));
    let mut states = Dictionary::new();
    states.set(value, on);
    states.set("Off", off);
    dictionary! { "N" => states }
}

#[cfg(test)]
mod tests {
    use lopdf::{Document as File, Object};

    use crate::language::{Language, Words};
    use crate::questionnaire::BUNDLED;
    use crate::render::pdf::pdf;
    use crate::report::blank_form::form;
    use crate::report::document::Look;

    /// The names of the fields of a form, with their values.
    fn fields(bytes: &[u8]) -> Vec<(String, String)> {
        let file = File::load_mem(bytes).unwrap();
        let form = file.catalog().unwrap().get(b"AcroForm").unwrap().as_reference().unwrap();
        let form = file.get_object(form).unwrap().as_dict().unwrap();
        let words = |object: &Object| match object {
            Object::String(bytes, _) => {
                let units = bytes[2..].chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
                String::from_utf16(&units.collect::<Vec<_>>()).unwrap()
            }
            other => format!("{other:?}"),
        };
        let of = |object: &Object| {
            let field = file.get_object(object.as_reference().unwrap()).unwrap().as_dict().unwrap();
            (words(field.get(b"T").unwrap()), words(field.get(b"V").unwrap()))
        };
        form.get(b"Fields").unwrap().as_array().unwrap().iter().map(of).collect()
    }

    #[test]
    fn fields_are_named_by_the_ids_and_the_form_says_what_it_belongs_to() {
        let bundled = BUNDLED.iter().find(|bundled| bundled.id == "gci").unwrap();
        let source = crate::problem::Source::new("q.yaml", bundled.text);
        let questionnaire = crate::questionnaire::parse(&source).unwrap();
        let bytes = pdf(&form(&questionnaire, &Words::new(Language::English), &Look::default(), None)).unwrap();
        let fields = fields(&bytes);
        let value = |name: &str| fields.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str());
        assert_eq!(value("questionnaire"), Some("gci"));
        assert_eq!(value("digest"), Some(questionnaire.digest()));
        // A period would part the name.
        let id = questionnaire.questions()[0].id().as_str();
        assert!(id.contains('.'));
        let id = id.replace('.', "%2E");
        assert_eq!(value(&format!("{id}/note")), Some(""));
        assert!(value(&format!("{id}/level")).is_some_and(|value| value.contains("Off")));
        let mut names: Vec<&String> = fields.iter().map(|(name, _)| name).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), fields.len(), "no name twice");
    }
}
