//! Where a document goes, and in which format.

use std::io::IsTerminal as _;
use std::path::Path;

use super::context::Context;
use super::stop::Stop;
use crate::problem::visible;
use crate::render::{docx, html, markdown, pdf};
use crate::report::document::Document;
use crate::store::{self, STANDARD};

/// The format of a report as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum ReportFormat {
    Pdf,
    Html,
    Md,
    Docx,
    Brief,
}

impl ReportFormat {
    pub(super) const fn format(self) -> Format {
        match self {
            Self::Pdf => Format::Pdf,
            Self::Html => Format::Html,
            Self::Md => Format::Markdown,
            Self::Docx => Format::Docx,
            Self::Brief => Format::Brief,
        }
    }
}

/// The formats that a document can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Pdf,
    Html,
    Markdown,
    Docx,
    /// Markdown that is short enough for a pull request.
    Brief,
}

impl Format {
    /// The format that the ending of a file's name names.
    pub(super) fn of(file: &Path) -> Option<Self> {
        match ending(file).as_str() {
            "pdf" => Some(Self::Pdf),
            "html" | "htm" => Some(Self::Html),
            "md" | "markdown" => Some(Self::Markdown),
            "docx" => Some(Self::Docx),
            _ => None,
        }
    }

    /// The ending of the files that it is written to.
    pub(super) const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Markdown | Self::Brief => "md",
        }
    }
}

/// The ending of a file's name in small letters, empty where there is none.
pub(super) fn ending(file: &Path) -> String {
    file.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}

/// Writes a document in a format. A PDF is not poured into a terminal, which would obey what it is full of.
pub(super) fn write_document(
    context: &Context,
    output: &Path,
    document: &Document,
    format: Format,
) -> Result<(), Stop> {
    if matches!(format, Format::Pdf | Format::Docx) && output == Path::new(STANDARD) && std::io::stdout().is_terminal()
    {
        return Err(context.usage("cli-pdf-on-terminal", &[]));
    }
    let bytes = match format {
        Format::Pdf => pdf::pdf(document).map_err(|error| Stop::Failed(error.into()))?,
        Format::Html => html::html(document),
        Format::Markdown => markdown::markdown(document),
        Format::Docx => docx::docx(document).map_err(|error| Stop::Failed(error.into()))?,
        Format::Brief => markdown::brief(document),
    };
    write(context, output, bytes)
}

/// Writes bytes, and says where to and how many they are unless they go to standard output.
pub(super) fn write(context: &Context, output: &Path, bytes: Vec<u8>) -> Result<(), Stop> {
    let size = bytes.len().div_ceil(1000);
    context.outputs().write(output, bytes).map_err(|error| match error {
        store::Error::IsInput(_) => Stop::Usage(error.message(context.words())),
        error => context.failed(&error),
    })?;
    if output != Path::new(STANDARD) {
        let shown = visible(&output.display().to_string());
        context.say(&context.words().with("cli-written", &[("file", shown.into()), ("size", size.into())]));
    }
    Ok(())
}
