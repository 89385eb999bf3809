//! A PDF read back to the last string: every stream unpacked, every glyph turned into the characters it stands for.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

/// A file with its objects.
pub(crate) struct Pdf {
    document: Document,
}

/// A link inside the file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Destination {
    /// The page it leads to, from 0; nothing where that page is not there.
    pub(crate) page: Option<usize>,
    /// Its height from the bottom of that page.
    pub(crate) top: f32,
}

impl Pdf {
    pub(crate) fn read(bytes: &[u8]) -> Self {
        Self { document: Document::load_mem(bytes).unwrap() }
    }

    fn page_number(&self, page: &Object) -> Option<usize> {
        let wanted = page.as_reference().ok()?;
        self.document.get_pages().values().position(|id| *id == wanted)
    }

    /// The titles of the bookmarks with their depth from 0, in order.
    pub(crate) fn bookmarks(&self) -> Vec<(usize, String, Destination)> {
        let mut found = Vec::new();
        let root = self.document.catalog().unwrap().get(b"Outlines").ok();
        if let Some(root) = root.and_then(|root| self.dictionary(root)) {
            self.bookmarks_below(root, 0, &mut found);
        }
        found
    }

    fn bookmarks_below(&self, above: &Dictionary, depth: usize, found: &mut Vec<(usize, String, Destination)>) {
        let mut next = above.get(b"First").ok();
        while let Some(entry) = next.and_then(|entry| self.dictionary(entry)) {
            let title = decoded(entry.get(b"Title").unwrap().as_str().unwrap());
            found.push((depth, title[0].clone(), self.destination(entry.get(b"Dest").unwrap())));
            self.bookmarks_below(entry, depth + 1, found);
            next = entry.get(b"Next").ok();
        }
    }

    /// Where the links inside the file lead.
    pub(crate) fn places(&self) -> Vec<Destination> {
        let objects = self.document.objects.values().filter_map(|object| object.as_dict().ok());
        let links =
            objects.filter(|link| link.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Link"));
        let actions = links.map(|link| self.dictionary(link.get(b"A").unwrap()).unwrap());
        let inside =
            actions.filter(|action| action.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == b"GoTo"));
        inside.map(|action| self.destination(action.get(b"D").unwrap())).collect()
    }

    fn destination(&self, place: &Object) -> Destination {
        let place = place.as_array().unwrap();
        Destination { page: self.page_number(&place[0]), top: place[3].as_float().unwrap_or(f32::NAN) }
    }

    fn dictionary<'d>(&'d self, object: &'d Object) -> Option<&'d Dictionary> {
        self.document.dereference(object).ok()?.1.as_dict().ok()
    }

    /// The characters of each page in the order in which they are drawn, without any spaces.
    pub(crate) fn pages(&self) -> Vec<String> {
        let pages = self.document.get_pages();
        let maps: BTreeMap<Vec<u8>, BTreeMap<u16, String>> = pages
            .values()
            .flat_map(|page| self.document.get_page_fonts(*page).unwrap())
            .map(|(name, font)| (name, self.characters(font)))
            .collect();
        pages.values().map(|page| drawn(&self.document.get_page_content(*page), &maps)).collect()
    }

    /// What each code of a font stands for.
    fn characters(&self, font: &Dictionary) -> BTreeMap<u16, String> {
        let stream = self.document.dereference(font.get(b"ToUnicode").unwrap()).unwrap().1.as_stream().unwrap();
        let text = String::from_utf8(stream.get_plain_content().unwrap()).unwrap();
        let mut map = BTreeMap::new();
        for section in text.split("beginbfchar").skip(1) {
            let section = section.split("endbfchar").next().unwrap();
            let codes: Vec<Vec<u16>> =
                section.split('<').skip(1).map(|code| units(code.split('>').next().unwrap())).collect();
            map.extend(codes.chunks(2).map(|pair| (pair[0][0], String::from_utf16(&pair[1]).unwrap())));
        }
        assert!(!text.contains("beginbfrange") && !map.is_empty(), "{text}");
        map
    }

    /// Everything that could be read by anyone in this file, each as it may be spelled: what is drawn, every string, every name,
    /// every stream unpacked.
    pub(crate) fn everything(&self) -> Vec<String> {
        let mut found = self.pages();
        // What breaks over pages is whole only here.
        found.push(found.concat());
        for object in self.document.objects.values().chain([&Object::Dictionary(self.document.trailer.clone())]) {
            strings(object, &mut found);
        }
        found
    }
}

/// The 16-bit units of a hexadecimal text.
fn units(hex: &str) -> Vec<u16> {
    hex.as_bytes().chunks(4).map(|unit| u16::from_str_radix(std::str::from_utf8(unit).unwrap(), 16).unwrap()).collect()
}

fn drawn(content: &[u8], maps: &BTreeMap<Vec<u8>, BTreeMap<u16, String>>) -> String {
    let mut text = String::new();
    let mut font = None;
    let mut show = |object: &Object, font: Option<&BTreeMap<u16, String>>| {
        let Ok(codes) = object.as_str() else { return };
        for code in codes.chunks(2) {
            let code = u16::from_be_bytes([code[0], code[1]]);
            text.extend(font.unwrap()[&code].chars().filter(|character| !character.is_whitespace()));
        }
    };
    for operation in Content::decode(content).unwrap().operations {
        match operation.operator.as_str() {
            "Tf" => font = maps.get(operation.operands[0].as_name().unwrap()),
            "Tj" => show(&operation.operands[0], font),
            "TJ" => operation.operands[0].as_array().unwrap().iter().for_each(|part| show(part, font)),
            "'" | "\"" => panic!("{operation:?}"),
            _ => {}
        }
    }
    text
}

/// A string as it may be meant: UTF-16 where it says so, else UTF-8 and Latin 1.
fn decoded(bytes: &[u8]) -> Vec<String> {
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        let units: Vec<u16> =
            rest.chunks(2).map(|pair| u16::from_be_bytes([pair[0], *pair.get(1).unwrap_or(&0)])).collect();
        return vec![String::from_utf16_lossy(&units)];
    }
    vec![String::from_utf8_lossy(bytes).into_owned(), bytes.iter().copied().map(char::from).collect()]
}

fn strings(object: &Object, found: &mut Vec<String>) {
    let within = |dictionary: &Dictionary, found: &mut Vec<String>| {
        for (key, value) in dictionary {
            found.push(String::from_utf8_lossy(key).into_owned());
            strings(value, found);
        }
    };
    match object {
        Object::String(bytes, _) => found.extend(decoded(bytes)),
        Object::Name(name) => found.push(String::from_utf8_lossy(name).into_owned()),
        Object::Array(items) => items.iter().for_each(|item| strings(item, found)),
        Object::Dictionary(dictionary) => within(dictionary, found),
        Object::Stream(stream) => {
            within(&stream.dict, found);
            let plain = stream.get_plain_content().unwrap();
            // Strings inside of pages are codes of glyphs; those of marked content are not.
            if let Ok(content) = Content::decode(&plain) {
                content
                    .operations
                    .iter()
                    .flat_map(|operation| &operation.operands)
                    .for_each(|part| strings(part, found));
            }
            found.extend(decoded(&plain));
        }
        _ => {}
    }
}
