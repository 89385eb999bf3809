//! The renderer as a whole, read back with other people's programs where they are at hand.

use std::path::PathBuf;
use std::process::Command;

use super::sample::{self, document};
use super::{PdfError, pdf};
use crate::report::document::{
    Align, Anchor, Block, Cell, Chart, ChartKind, Column, Document, Legend, Paper, Role, Row, Table, Text,
};

/// Writes the bytes where `PALIER_PDF_SAMPLES` says, to be looked at, else into a file of the test's own.
fn written(name: &str, bytes: &[u8]) -> (PathBuf, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let file = match std::env::var_os("PALIER_PDF_SAMPLES") {
        Some(samples) => PathBuf::from(samples).join(name),
        None => folder.path().join(name),
    };
    std::fs::write(&file, bytes).unwrap();
    (file, folder)
}

/// What a program prints; `None` when it is not installed.
fn printed(program: &str, arguments: &[&str], file: &std::path::Path) -> Option<String> {
    let mut command = Command::new(program);
    for argument in arguments {
        command.arg(argument);
    }
    command.arg(file);
    if program == "pdftotext" {
        command.arg("-");
    }
    let output = command.output().ok()?;
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn sample_is_written() {
    let mut document = document();
    document.look.logo = Some(sample::logo());
    let start = std::time::Instant::now();
    let bytes = pdf(&document).unwrap();
    println!("{:?}, {} bytes", start.elapsed(), bytes.len());
    let _kept = written("sample.pdf", &bytes);
}
