//! The parts of the file in their archive, with what leads from one to the other.

use std::io::{Cursor, Write as _};

use maud::{Markup, html};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::styles::region;
use super::text::relationship;
use super::{RELATIONSHIPS, WORD};
use crate::render::svg::flat;
use crate::report::document::Document;

/// What a file is made of.
pub(super) struct Package<'a> {
    pub(super) document: &'a Document,
    pub(super) body: &'a Markup,
    pub(super) styles: &'a Markup,
    pub(super) numbering: &'a Markup,
    pub(super) head: &'a Markup,
    pub(super) foot: &'a Markup,
    /// Addresses outside that runs lead to.
    pub(super) addresses: &'a [String],
    /// Pictures as PNG.
    pub(super) pictures: &'a [Vec<u8>],
}

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const CONTENT: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// The archive. Its dates are fixed, so that the same parts give the same bytes.
pub(super) fn package(parts: &Package<'_>) -> ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    // The type of the content comes first: by it programs know what the archive is.
    for (name, part) in [
        ("[Content_Types].xml", &types()),
        ("_rels/.rels", &package_relationships()),
        ("docProps/core.xml", &core(parts.document)),
        ("docProps/app.xml", &application()),
        ("word/document.xml", parts.body),
        ("word/_rels/document.xml.rels", &document_relationships(parts)),
        ("word/styles.xml", parts.styles),
        ("word/numbering.xml", parts.numbering),
        ("word/settings.xml", &settings(parts.document)),
        ("word/header1.xml", parts.head),
        ("word/footer1.xml", parts.foot),
    ] {
        archive.start_file(name, packed(CompressionMethod::Deflated))?;
        archive.write_all(b"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")?;
        archive.write_all(part.0.as_bytes())?;
    }
    for (at, picture) in parts.pictures.iter().enumerate() {
        // A PNG is packed already.
        archive.start_file(format!("word/media/{}", picture_name(at)), packed(CompressionMethod::Stored))?;
        archive.write_all(picture)?;
    }
    Ok(archive.finish()?.into_inner())
}

fn packed(method: CompressionMethod) -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default())
}

fn picture_name(at: usize) -> String {
    format!("picture{}.png", at + 1)
}

fn types() -> Markup {
    let part = |name: &str, kind: &str| html! { Override PartName=(name) ContentType=(kind) {} };
    let word = |name: &str, kind: &str| part(&format!("/word/{name}.xml"), &format!("{CONTENT}{kind}+xml"));
    html! {
        Types xmlns=(format!("{PACKAGE}/content-types")) {
            Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml" {}
            Default Extension="xml" ContentType="application/xml" {}
            Default Extension="png" ContentType="image/png" {}
            (part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
            (part("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"))
            (word("document", "document.main"))
            (word("styles", "styles"))
            (word("numbering", "numbering"))
            (word("settings", "settings"))
            (word("header1", "header"))
            (word("footer1", "footer"))
        }
    }
}

fn relationships(content: &Markup) -> Markup {
    html! { Relationships xmlns=(format!("{PACKAGE}/relationships")) { (content) } }
}

fn package_relationships() -> Markup {
    let to = |id: &str, kind: &str, target: &str| html! { Relationship Id=(id) Type=(kind) Target=(target) {} };
    relationships(&html! {
        (to("document", &format!("{RELATIONSHIPS}/officeDocument"), "word/document.xml"))
        (to("core", &format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml"))
        (to("app", &format!("{RELATIONSHIPS}/extended-properties"), "docProps/app.xml"))
    })
}

fn document_relationships(parts: &Package<'_>) -> Markup {
    let to = |id: &str, kind: &str, target: &str| {
        html! { Relationship Id=(id) Type=(format!("{RELATIONSHIPS}/{kind}")) Target=(target) {} }
    };
    relationships(&html! {
        (to("styles", "styles", "styles.xml"))
        (to("numbering", "numbering", "numbering.xml"))
        (to("settings", "settings", "settings.xml"))
        (to("head", "header", "header1.xml"))
        (to("foot", "footer", "footer1.xml"))
        @for at in 0..parts.pictures.len() {
            (to(&relationship("picture", at), "image", &format!("media/{}", picture_name(at))))
        }
        @for (at, address) in parts.addresses.iter().enumerate() {
            Relationship Id=(relationship("link", at)) Type=(format!("{RELATIONSHIPS}/hyperlink")) Target=(address) TargetMode="External" {}
        }
    })
}

/// Title, author, language and the day of the assessment: never the clock.
fn core(document: &Document) -> Markup {
    let day = format!("{}T00:00:00Z", document.date);
    let keywords = document.keywords.join(", ");
    html! {
        cp:coreProperties xmlns:cp=(format!("{PACKAGE}/metadata/core-properties"))
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" {
            dc:title { (flat(&document.title)) }
            dc:subject { (flat(&document.subject)) }
            dc:creator { (flat(&document.authors.join(", "))) }
            cp:keywords { (flat(&keywords)) }
            dcterms:created xsi:type="dcterms:W3CDTF" { (day) }
            dcterms:modified xsi:type="dcterms:W3CDTF" { (day) }
            dc:language { (region(document.language)) }
        }
    }
}

fn application() -> Markup {
    html! {
        Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" {
            Application { "Palier" }
        }
    }
}

fn settings(document: &Document) -> Markup {
    let language = region(document.language);
    let (decimal, list) = if language.starts_with("en") { (".", ",") } else { (",", ";") };
    html! {
        w:settings xmlns:w=(WORD) {
            w:zoom w:percent="100" {}
            w:defaultTabStop w:val="708" {}
            w:characterSpacingControl w:val="doNotCompress" {}
            w:compat {
                w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15" {}
            }
            w:themeFontLang w:val=(language) {}
            w:decimalSymbol w:val=(decimal) {}
            w:listSeparator w:val=(list) {}
        }
    }
}
