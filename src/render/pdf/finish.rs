//! What printpdf leaves to do: tags, nested bookmarks, links, language, and a file identifier made from the content.

use std::fmt::Write as _;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document as File, Object, ObjectId, SaveOptions, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::acroform::{self, Annotations, Widget};
use super::canvas::Element;
use super::tags::Tree;
use super::{PdfError, metadata, srgb};
use crate::report::document::Document;

/// A bookmark.
pub(super) struct Bookmark {
    /// Its level from 1.
    pub(super) level: u8,
    /// Its words.
    pub(super) text: String,
    /// Its page, from 0.
    pub(super) page: usize,
    /// Its height from the bottom of the page.
    pub(super) top: f32,
}

/// A place to click.
pub(super) struct Clickable {
    /// Its page, from 0.
    pub(super) page: usize,
    /// Left, bottom, right, top.
    pub(super) bounds: [f32; 4],
    /// Where it leads.
    pub(super) target: Target,
    /// What is clicked on.
    pub(super) words: String,
    /// The part of the document that it is.
    pub(super) element: Element,
}

/// Where a click leads.
pub(super) enum Target {
    /// To an address.
    Web(String),
    /// To a page and a height on it.
    Page(usize, f32),
}

/// What is added to the drawn pages.
pub(super) struct Finishing {
    /// The parts of the document.
    pub(super) tree: Tree,
    /// The bookmarks in order.
    pub(super) bookmarks: Vec<Bookmark>,
    /// The links in order.
    pub(super) links: Vec<Clickable>,
    /// The fields to fill in.
    pub(super) widgets: Vec<Widget>,
}

impl Finishing {
    /// The finished file as bytes.
    pub(super) fn finish(mut self, mut file: File, document: &Document) -> Result<Vec<u8>, PdfError> {
        "1.7".clone_into(&mut file.version);
        let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
        let fields = acroform::add(&mut file, &mut self.tree, &pages, &self.widgets, &document.hidden_fields)?;
        let annotations = self.annotations(&mut file, &pages, fields)?;
        let tree = self.tree.write(&mut file, &pages, &annotations)?;
        let outlines = outlines(&mut file, &self.bookmarks, &pages);
        let described = metadata::xmp(document);
        let mut stream =
            lopdf::Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, described.into_bytes());
        // Whoever looks for the metadata must find it without unpacking.
        stream.allows_compression = false;
        let stream = file.add_object(stream);
        let profile = file.add_object(lopdf::Stream::new(dictionary! { "N" => 3 }, srgb::profile()));
        let catalog = file.catalog_mut()?;
        catalog.set("OutputIntents", vec![colours(profile)]);
        catalog.set("Lang", Object::string_literal(document.language.tag()));
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        catalog.set("StructTreeRoot", tree);
        catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
        catalog.set("Metadata", stream);
        catalog.set("PageLayout", "SinglePage");
        if let Some(outlines) = outlines {
            catalog.set("Outlines", outlines);
            catalog.set("PageMode", "UseOutlines");
        }
        let info = file.trailer.get(b"Info")?.as_reference()?;
        let info = file.get_object_mut(info)?.as_dict_mut()?;
        // printpdf claims PDF/X, which this is not.
        for claim in [b"GTS_PDFXVersion".as_slice(), b"Trapped", b"Identifier"] {
            info.remove(claim);
        }
        identified(file)
    }

    /// Puts fields and links on their pages; returns all with the parts of the document that they are.
    fn annotations(
        &mut self,
        file: &mut File,
        pages: &[ObjectId],
        fields: Annotations,
    ) -> Result<Vec<(ObjectId, Element)>, PdfError> {
        let Annotations { mut of_page, all: mut annotations } = fields;
        for link in &self.links {
            let action = match &link.target {
                Target::Web(address) => {
                    dictionary! { "S" => "URI", "URI" => Object::string_literal(address_bytes(address)) }
                }
                Target::Page(page, top) => dictionary! { "S" => "GoTo", "D" => destination(pages, *page, *top) },
            };
            let annotation = file.add_object(dictionary! {
                "Type" => "Annot", "Subtype" => "Link", "Rect" => array(&link.bounds), "A" => action,
                "Border" => array(&[0.0, 0.0, 0.0]), "F" => 4, "Contents" => text(link.words.trim())
            });
            self.tree.annotation(link.element, link.page, annotation);
            of_page[link.page].push(annotation.into());
            annotations.push((annotation, link.element));
        }
        for (page, links) in pages.iter().zip(of_page) {
            let page = file.get_object_mut(*page)?.as_dict_mut()?;
            if links.is_empty() {
                page.remove(b"Annots");
            } else {
                page.set("Annots", links);
            }
        }
        Ok(annotations)
    }
}

/// What the colours of the file mean.
fn colours(profile: ObjectId) -> Object {
    let name = Object::string_literal("sRGB IEC61966-2.1");
    dictionary! {
        "Type" => "OutputIntent", "S" => "GTS_PDFA1", "OutputConditionIdentifier" => name.clone(), "Info" => name,
        "RegistryName" => Object::string_literal("http://www.color.org"), "DestOutputProfile" => profile
    }
    .into()
}

/// An address as the file wants it: in ASCII, everything else by its bytes.
fn address_bytes(address: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() {
            out.push(byte);
        } else {
            out.extend(format!("%{byte:02X}").into_bytes());
        }
    }
    out
}

fn destination(pages: &[ObjectId], page: usize, top: f32) -> Vec<Object> {
    let page = pages.get(page).map_or(Object::Null, |page| Object::Reference(*page));
    vec![page, "XYZ".into(), Object::Null, Object::Real(top), Object::Null]
}

/// The bookmarks as a tree: each hangs under the last one of a higher level.
fn outlines(file: &mut File, bookmarks: &[Bookmark], pages: &[ObjectId]) -> Option<ObjectId> {
    if bookmarks.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| file.new_object_id()).collect();
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); bookmarks.len() + 1];
    let mut parents = Vec::with_capacity(bookmarks.len());
    let mut open: Vec<usize> = Vec::new();
    for (index, bookmark) in bookmarks.iter().enumerate() {
        while open.last().is_some_and(|last| bookmarks[*last].level >= bookmark.level) {
            open.pop();
        }
        let parent = open.last().copied();
        // The last list holds those that hang under nothing.
        children[parent.unwrap_or(bookmarks.len())].push(index);
        parents.push(parent);
        open.push(index);
    }
    for siblings in &children {
        for (nth, index) in siblings.iter().enumerate() {
            let bookmark = &bookmarks[*index];
            let mut entry = dictionary! {
                "Title" => text(&bookmark.text),
                "Parent" => parents[*index].map_or(root, |parent| ids[parent]),
                "Dest" => destination(pages, bookmark.page, bookmark.top)
            };
            if let Some(before) = nth.checked_sub(1) {
                entry.set("Prev", ids[siblings[before]]);
            }
            if let Some(next) = siblings.get(nth + 1) {
                entry.set("Next", ids[*next]);
            }
            if let (Some(first), Some(last)) = (children[*index].first(), children[*index].last()) {
                entry.set("First", ids[*first]);
                entry.set("Last", ids[*last]);
                // Negative: shown closed, so that the panel begins with the parts.
                entry.set("Count", -i64::try_from(children[*index].len()).unwrap_or_default());
            }
            file.set_object(ids[*index], entry);
        }
    }
    let top = &children[bookmarks.len()];
    let (first, last) = (top.first()?, top.last()?);
    let count = i64::try_from(top.len()).unwrap_or_default();
    let entry = dictionary! { "Type" => "Outlines", "First" => ids[*first], "Last" => ids[*last], "Count" => count };
    file.set_object(root, entry);
    Some(root)
}

/// The file's bytes, with an identifier that is a digest of them: the same content is the same file.
fn identified(mut file: File) -> Result<Vec<u8>, PdfError> {
    pack(&mut file)?;
    let none = Object::String(vec![0; 16], StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![none.clone(), none]);
    let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true);
    let options = options.max_objects_per_stream(TOGETHER).compression_level(6).build();
    let mut bytes = Vec::new();
    file.save_with_options(&mut bytes, options)?;
    // Written once: the digest of the file with nothing for an identifier takes the place of the nothing.
    let nothing = [b'0'; 32];
    let mut digest = String::with_capacity(nothing.len());
    for byte in &Sha256::digest(&bytes)[..16] {
        // Writing to a string does not fail.
        let _ = write!(digest, "{byte:02X}");
    }
    for _ in 0..2 {
        let Some(at) = bytes.windows(nothing.len()).rposition(|window| window == nothing) else { break };
        bytes[at..at + nothing.len()].copy_from_slice(digest.as_bytes());
    }
    Ok(bytes)
}

/// So many small objects are packed together.
const TOGETHER: usize = 400;

/// How hard streams are packed: the slowest level, which the library takes by itself, makes the file 4 % smaller and takes
/// three times as long.
const LEVEL: u32 = 4;

/// Packs the streams.
fn pack(file: &mut File) -> Result<(), PdfError> {
    for object in file.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(LEVEL));
        encoder.write_all(&stream.content)?;
        let packed = encoder.finish()?;
        if packed.len() + 19 < stream.content.len() {
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed);
        }
    }
    Ok(())
}

/// Text of any script as a PDF string.
pub(super) fn text(words: &str) -> Object {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(words.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// Numbers as an array.
pub(super) fn array(numbers: &[f32]) -> Vec<Object> {
    numbers.iter().map(|number| Object::Real(*number)).collect()
}

#[cfg(test)]
mod tests {
    use crate::render::pdf::{pdf, sample};

    /// Both halves of the identifier in a file.
    fn identifier(bytes: &[u8]) -> [Vec<u8>; 2] {
        let file = lopdf::Document::load_mem(bytes).unwrap();
        let halves = file.trailer.get(b"ID").unwrap().as_array().unwrap();
        [0, 1].map(|half| halves[half].as_str().unwrap().to_owned())
    }

    #[test]
    fn colours_are_said_to_be_srgb() {
        let file = lopdf::Document::load_mem(&pdf(&sample::document()).unwrap()).unwrap();
        let intents = file.catalog().unwrap().get(b"OutputIntents").unwrap().as_array().unwrap();
        let intent = intents[0].as_dict().unwrap();
        let profile = intent.get(b"DestOutputProfile").unwrap().as_reference().unwrap();
        let profile = file.get_object(profile).unwrap().as_stream().unwrap();
        assert_eq!(profile.get_plain_content().unwrap()[12..20], *b"mntrRGB ");
        assert_eq!(profile.dict.get(b"N").unwrap().as_i64().unwrap(), 3);
    }

    #[test]
    fn the_identifier_is_of_the_content() {
        let document = sample::document();
        let mut other = document.clone();
        other.running.team.push('x');
        let [first, second] = identifier(&pdf(&document).unwrap());
        assert_eq!(first, second);
        assert!(first.len() == 16 && first.iter().any(|byte| *byte != 0));
        assert_ne!(first, identifier(&pdf(&other).unwrap())[0]);
    }
}
