//! What the file says about itself.

use jiff::civil::Date;
use printpdf::{DateTime, PdfDocument};

use crate::report::document::Document;

/// Who made the file.
const CREATOR: &str = concat!("Palier ", env!("CARGO_PKG_VERSION"));

/// Fills the information that printpdf writes. The day is the document's, never the clock's.
pub(super) fn describe(pdf: &mut PdfDocument, document: &Document) {
    let day = midnight(document.date);
    let info = &mut pdf.metadata.info;
    info.document_title.clone_from(&document.title);
    info.author = document.authors.join(", ");
    info.subject.clone_from(&document.subject);
    info.keywords.clone_from(&document.keywords);
    CREATOR.clone_into(&mut info.creator);
    CREATOR.clone_into(&mut info.producer);
    info.creation_date = day;
    info.modification_date = day;
    info.metadata_date = day;
}

fn midnight(date: Date) -> DateTime {
    let day = printpdf::date::Date {
        year: i32::from(date.year()),
        month: date.month().unsigned_abs(),
        day: date.day().unsigned_abs(),
    };
    DateTime { date: day, ..DateTime::epoch() }
}

/// The same once more as XMP, where today's readers look.
pub(super) fn xmp(document: &Document) -> String {
    let title = escaped(&document.title);
    let subject = escaped(&document.subject);
    let keywords = escaped(&document.keywords.join(", "));
    let language = document.language.tag();
    let date = document.date;
    let authors = listed(&document.authors);
    let words = listed(&document.keywords);
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq>{authors}</rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:subject><rdf:Bag>{words}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{date}T00:00:00Z</xmp:ModifyDate><xmp:MetadataDate>{date}T00:00:00Z</xmp:MetadataDate>
<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool><pdf:Producer>{CREATOR}</pdf:Producer><pdf:Keywords>{keywords}</pdf:Keywords>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{feff}'
    )
}

/// Each text as an entry of a list.
fn listed(texts: &[String]) -> String {
    let entries: Vec<String> = texts.iter().map(|text| format!("<rdf:li>{}</rdf:li>", escaped(text))).collect();
    entries.concat()
}

/// Text for XML: its own signs escaped, and no character that XML forbids.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            other if other.is_control() || matches!(other, '\u{fffe}' | '\u{ffff}') => {}
            other => out.push(other),
        }
    }
    out
}
