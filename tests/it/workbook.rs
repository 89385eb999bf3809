//! Workbooks as other people and other programs send them back: changed cell by cell in their parts.

use std::io::{Read as _, Write as _};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The parts of a workbook.
pub(crate) struct Parts(pub(crate) Vec<(String, Vec<u8>)>);

impl Parts {
    pub(crate) fn read(path: &Path) -> Self {
        let mut archive = ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
        let count = archive.len();
        let mut read = |at: usize| {
            let mut part = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (part.name().unwrap().into_owned(), bytes)
        };
        Self((0..count).map(&mut read).collect())
    }

    pub(crate) fn write(&self, path: &Path) {
        let mut archive = ZipWriter::new(std::fs::File::create(path).unwrap());
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        for (name, bytes) in &self.0 {
            archive.start_file(name, options).unwrap();
            archive.write_all(bytes).unwrap();
        }
        archive.finish().unwrap();
    }

    /// Changes the text of a part.
    #[track_caller]
    pub(crate) fn change(&mut self, name: &str, change: impl FnOnce(&str) -> String) {
        let part = self.0.iter_mut().find(|(found, _)| found == name).unwrap();
        part.1 = change(std::str::from_utf8(&part.1).unwrap()).into_bytes();
    }

    /// Puts a text into a cell that is there, as programs write a text that they do not share; an empty one empties it.
    #[track_caller]
    pub(crate) fn set(&mut self, sheet: usize, cell: &str, text: &str) {
        self.change(&format!("xl/worksheets/sheet{sheet}.xml"), |part| {
            let start = part.find(&format!("<c r=\"{cell}\"")).unwrap_or_else(|| panic!("no cell {cell}"));
            let rest = &part[start..];
            let tag = rest.find('>').unwrap();
            let end = if rest[..tag].ends_with('/') { tag + 1 } else { rest.find("</c>").unwrap() + 4 };
            let text = text.replace('&', "&amp;").replace('<', "&lt;");
            let new = format!("<c r=\"{cell}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>");
            format!("{}{new}{}", &part[..start], &rest[end..])
        });
    }
}

/// Changes cells of a sheet of a workbook and saves it under another name.
#[track_caller]
pub(crate) fn edited(from: &Path, to: &Path, sheet: usize, cells: &[(&str, &str)]) {
    let mut parts = Parts::read(from);
    for (cell, text) in cells {
        parts.set(sheet, cell, text);
    }
    parts.write(to);
}
