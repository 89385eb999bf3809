//! The fonts of a file. printpdf embeds the glyphs that it sees shown, and shows each as an object of its own, with a string for what it
//! says: here it sees each glyph once, on a page that is taken out again, and the pages show them by the line.

use std::collections::BTreeMap;

use lopdf::{Document as File, Object, ObjectId};
use printpdf::{FontId, Op, PdfDocument, PdfFont, PdfPage, Pt, TextItem};

use super::PdfError;
use super::backend::handle;
use super::finish::array;
use super::fonts::Face;
use super::subset::Subset;

/// What the fonts of a file need once printpdf has written them.
pub(super) struct Inventory(Vec<GlyphMap>);

/// Which glyph of a font each code stands for.
struct GlyphMap {
    /// The font's name in the file.
    font: String,
    /// The glyphs in the order of the codes, two bytes each.
    map: Vec<u8>,
    /// How wide they are, from code 1 on, in thousandths of an em.
    widths: Vec<f32>,
}

impl Inventory {
    /// Embeds the fonts and adds the page that shows them.
    pub(super) fn add(pdf: &mut PdfDocument, subsets: &BTreeMap<Face, Subset>) -> Result<Self, PdfError> {
        let mut maps = Vec::with_capacity(subsets.len());
        let mut shown = vec![Op::StartTextSection];
        for (face, subset) in subsets {
            let (font, name) = subset.embedded(*face)?;
            maps.push(GlyphMap { font: name, map: subset.glyph_map(), widths: subset.widths() });
            pdf.resources.fonts.map.insert(FontId(face.name().to_owned()), PdfFont::new(font));
            shown.push(Op::SetFont { font: handle(*face), size: Pt(1.0) });
            shown.push(Op::ShowText { items: vec![TextItem::GlyphIds(subset.inventory())] });
        }
        shown.push(Op::EndTextSection);
        pdf.pages.push(PdfPage::new(Pt(1.0).into(), Pt(1.0).into(), shown));
        Ok(Self(maps))
    }

    /// Takes the page out again, and tells the fonts what their codes mean.
    pub(super) fn settle(self, file: &mut File) -> Result<(), PdfError> {
        drop_last_page(file)?;
        map_glyphs(file, self.0)
    }
}

/// Takes the last page out of the file.
fn drop_last_page(file: &mut File) -> Result<(), PdfError> {
    let last = file.get_pages().pop_last();
    let Some(page) = last.and_then(|(_, id)| file.objects.remove(&id)) else { return Ok(()) };
    let page = page.as_dict()?;
    for part in [b"Contents".as_slice(), b"Resources"] {
        if let Ok(id) = page.get(part).and_then(Object::as_reference) {
            file.objects.remove(&id);
        }
    }
    let tree = page.get(b"Parent")?.as_reference()?;
    let tree = file.get_object_mut(tree)?.as_dict_mut()?;
    tree.get_mut(b"Kids")?.as_array_mut()?.pop();
    let count = tree.get(b"Count")?.as_i64()?;
    tree.set("Count", count - 1);
    Ok(())
}

/// Tells every font which glyph a code stands for and how wide it is: printpdf takes the code for the glyph, and cuts widths to
/// whole thousandths, which would have to be made up for after every other letter.
fn map_glyphs(file: &mut File, maps: Vec<GlyphMap>) -> Result<(), PdfError> {
    let fonts: Vec<ObjectId> = file
        .objects
        .iter()
        .filter(|(_, object)| object.as_dict().is_ok_and(|font| font.has(b"DescendantFonts")))
        .map(|(id, _)| *id)
        .collect();
    for GlyphMap { font, map, widths } in maps {
        let stream = file.add_object(lopdf::Stream::new(lopdf::Dictionary::new(), map));
        for id in &fonts {
            let entry = file.get_object_mut(*id)?.as_dict_mut()?;
            if entry.get(b"BaseFont")?.as_name()? == font.as_bytes() {
                for descendant in entry.get_mut(b"DescendantFonts")?.as_array_mut()? {
                    let descendant = descendant.as_dict_mut()?;
                    descendant.set("CIDToGIDMap", stream);
                    descendant.set("W", vec![1.into(), array(&widths).into()]);
                }
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::render::pdf::{pdf, sample};

    #[test]
    fn the_page_that_showed_the_fonts_is_gone_with_all_that_was_its_own() {
        let mut file = lopdf::Document::load_mem(&pdf(&sample::document()).unwrap()).unwrap();
        let catalog = file.catalog().unwrap();
        let tree = file.get_object(catalog.get(b"Pages").unwrap().as_reference().unwrap()).unwrap().as_dict().unwrap();
        let kids = tree.get(b"Kids").unwrap().as_array().unwrap().len();
        assert_eq!(tree.get(b"Count").unwrap().as_i64().unwrap(), i64::try_from(kids).unwrap());
        let contents = file.get_pages().into_values().map(|page| file.get_page_content(page));
        for content in contents {
            let content = String::from_utf8(content).unwrap();
            assert!(!content.contains(" 1 Tf"), "{content}");
            // Letters stand in strings, not one by one.
            let longest =
                content.split('<').filter_map(|piece| piece.split_once('>')).map(|(codes, _)| codes.len()).max();
            assert!(longest >= Some(8), "{longest:?}");
        }
        let packing = |id: &lopdf::ObjectId| {
            let kind =
                file.get_object(*id).and_then(lopdf::Object::as_stream).and_then(|stream| stream.dict.get_type());
            matches!(kind, Ok(b"ObjStm" | b"XRef"))
        };
        let kept: Vec<_> = file.objects.keys().copied().filter(|id| !packing(id)).collect();
        let unused = file.prune_objects();
        assert!(kept.iter().all(|id| !unused.contains(id)), "{unused:?}");
    }

    #[test]
    fn widths_are_as_exact_as_the_fonts() {
        let file = lopdf::Document::load_mem(&pdf(&sample::document()).unwrap()).unwrap();
        let mut fonts = 0;
        for object in file.objects.values() {
            let descendants = object.as_dict().and_then(|font| font.get(b"DescendantFonts")?.as_array());
            let Ok([font]) = descendants.map(Vec::as_slice) else { continue };
            let widths = font.as_dict().unwrap().get(b"W").unwrap();
            let [first, widths] = widths.as_array().unwrap().as_slice() else { panic!("{widths:?}") };
            assert_eq!(first.as_i64().unwrap(), 1);
            let widths = widths.as_array().unwrap();
            // Letters of 2,048 units to the em are hardly ever whole thousandths.
            fonts += usize::from(widths.iter().any(|width| width.as_float().unwrap().fract() > 0.1));
        }
        assert!(fonts >= 3, "{fonts}");
    }
}
