//! A [`Document`] as PDF: shaped, subset, tagged, with bookmarks, and the same bytes every time.

use crate::render::logo::LogoFault;
use crate::report::document::Document;

mod acroform;
mod backend;
mod blocks;
mod canvas;
mod chart;
mod column;
mod columns;
mod contents;
mod cover;
mod finish;
mod flow;
mod fonts;
mod form_fields;
mod group;
mod hyphens;
mod inventory;
pub(crate) mod letters;
mod metadata;
mod page;
mod paragraph;
pub(crate) mod ruler;
mod shape;
mod srgb;
mod style;
mod subset;
mod table;
mod tags;
mod text;
mod word;

#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;

pub use fonts::unprintable;

/// Why a document could not be written as PDF. None of this depends on what a document says, only on the logo's file and
/// on the libraries.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PdfError {
    /// A font of the binary cannot be read.
    #[error("a built-in font cannot be read")]
    Font,
    /// A font cannot be cut down to the glyphs in use.
    #[error("a font cannot be cut down to the characters in use")]
    Subset(#[from] subsetter::Error),
    /// The logo cannot be read.
    #[error(transparent)]
    Logo(#[from] LogoFault),
    /// The PDF library had a complaint.
    #[error("the PDF library complains: {0}")]
    Warning(String),
    /// The file's objects do not hang together.
    #[error("the PDF's parts do not fit together")]
    Structure(#[from] lopdf::Error),
    /// The bytes could not be written.
    #[error("the PDF could not be put into bytes")]
    Write(#[from] std::io::Error),
}

/// The document as the bytes of a PDF file. The same document gives the same bytes.
///
/// Fails only when the logo is no readable PNG or a library refuses its work; see [`PdfError`].
pub fn pdf(document: &Document) -> Result<Vec<u8>, PdfError> {
    let shaper = shape::Shaper::new()?;
    let logo = document.look.logo.as_deref().map(backend::decode_logo).transpose()?;
    let canvas = page::pages(document, &shaper, logo.as_ref().map(backend::Logo::size));
    backend::write(document, canvas, logo, &shaper)
}
