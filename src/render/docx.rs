//! A [`Document`] as a Word file: real headings, lists, captions and tables, so that a ministry can go on editing it.
//!
//! The parts of the package are written here rather than by a library: the same document gives the same bytes, pictures have their
//! alternative texts, and nothing new comes into the tree.

mod body;
mod cover;
mod frame;
mod package;
mod picture;
mod styles;
mod table;
mod text;

use maud::{Markup, html};

use self::body::Writer;
use self::package::{Package, package};
use super::logo;
use crate::language::Words;
use crate::report::document::{Document, Paper};

/// Why there is no Word file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DocxError {
    /// A test rules it out for the fonts of the binary.
    #[error("a built-in font cannot be read")]
    Font,
    /// More than a ZIP archive can hold.
    #[error("the Word file would be too large")]
    TooLarge,
}

/// Lengths are in twentieths of a point where nothing else is said.
const TWIPS: f32 = 20.0;
/// Left and right of the text: 2.2 cm.
const SIDE: u32 = 1247;

/// The size of a sheet.
const fn sheet(paper: Paper) -> (u32, u32) {
    match paper {
        Paper::A4 => (11_906, 16_838),
        Paper::Letter => (12_240, 15_840),
    }
}

/// The whole document. The same document gives the same bytes.
///
/// # Errors
///
/// If a font of the binary cannot be read, or the file would be larger than an archive can be.
pub fn docx(document: &Document) -> Result<Vec<u8>, DocxError> {
    let words = Words::new(document.language);
    let mut writer = Writer::new(document, &words).ok_or(DocxError::Font)?;
    let logo = document.look.logo.as_ref().and_then(|bytes| Some((bytes, logo::decode(bytes).ok()?)));
    let cover = cover::cover(&mut writer, document, logo.map(|(bytes, picture)| (bytes.as_slice(), picture.size())));
    let blocks = writer.blocks(&document.blocks);
    let body = whole(document, &html! { (cover) (blocks) });
    let parts = Package {
        document,
        body: &body,
        styles: &styles::styles(document),
        numbering: &styles::numbering(writer.ordered_lists()),
        head: &frame::head(document),
        foot: &frame::foot(document),
        addresses: writer.addresses(),
        pictures: writer.pictures(),
    };
    package(&parts).map_err(|_| DocxError::TooLarge)
}

/// The name spaces of a part with pictures.
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The main part around its content, with the page at its end.
fn whole(document: &Document, content: &Markup) -> Markup {
    let (width, height) = sheet(document.look.paper);
    html! {
        w:document xmlns:w=(WORD) xmlns:r=(RELATIONSHIPS)
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" {
            w:body {
                (content)
                w:sectPr {
                    w:headerReference w:type="default" r:id="head" {}
                    w:footerReference w:type="default" r:id="foot" {}
                    w:pgSz w:w=(width) w:h=(height) {}
                    w:pgMar w:top="1531" w:right=(SIDE) w:bottom="1134" w:left=(SIDE) w:header="680" w:footer="567" w:gutter="0" {}
                }
            }
        }
    }
}
