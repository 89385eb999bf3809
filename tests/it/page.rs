//! Where the words of a PDF stand on its pages, as poppler finds them.

use std::path::Path;
use std::process::Command;

use crate::program;

/// A word in its box; points from the left and from the top.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

/// A page with its words in the order in which poppler reads them.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) words: Vec<Word>,
}

/// What stays free of text at the sides, and above the head and below the foot.
const MARGINS: (f64, f64) = (56.0, 30.0);

fn attribute(line: &str, name: &str) -> f64 {
    let rest = line.split(&format!("{name}=\"")).nth(1).unwrap();
    rest.split('"').next().unwrap().parse().unwrap()
}

/// The pages of a file; none where poppler is missing.
pub(crate) fn pages(pdf: &Path) -> Vec<Page> {
    if !program::is_here("pdftotext") {
        return Vec::new();
    }
    let output = Command::new("pdftotext").arg("-bbox").arg(pdf).arg("-").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let word = |line: &str| Word {
        text: line.split('>').nth(1).unwrap_or_default().split('<').next().unwrap_or_default().to_owned(),
        left: attribute(line, "xMin"),
        top: attribute(line, "yMin"),
        right: attribute(line, "xMax"),
        bottom: attribute(line, "yMax"),
    };
    let page = |page: &str| Page {
        width: attribute(page, "width"),
        height: attribute(page, "height"),
        words: page.lines().filter(|line| line.trim_start().starts_with("<word")).map(word).collect(),
    };
    let pages: Vec<Page> = text.split("<page ").skip(1).map(page).collect();
    assert!(!pages.is_empty());
    pages
}

impl Word {
    /// Its box is as high as the highest and the lowest letters of the font reach: a good part of it is air.
    fn ink(&self) -> (f64, f64) {
        let height = self.bottom - self.top;
        (self.top + height * 0.25, self.bottom - height * 0.2)
    }
}

/// Holds that no word of a page lies on another and none stands in the margins.
#[track_caller]
pub(crate) fn assert_clear(name: &str, pages: &mut [Page]) {
    for (number, page) in pages.iter_mut().enumerate() {
        let number = number + 1;
        page.words.sort_by(|one, other| one.top.total_cmp(&other.top));
        for (index, word) in page.words.iter().enumerate() {
            let across = word.left >= MARGINS.0 && word.right <= page.width - MARGINS.0;
            let along = word.top >= MARGINS.1 && word.bottom <= page.height - MARGINS.1;
            assert!(across && along, "{name}, page {number}: {word:?} stands in the margin");
            let (top, bottom) = word.ink();
            for other in page.words[index + 1..].iter().take_while(|other| other.top < bottom) {
                let (other_top, other_bottom) = other.ink();
                let across = word.right.min(other.right) - word.left.max(other.left);
                let along = bottom.min(other_bottom) - top.max(other_top);
                assert!(across <= 0.6 || along <= 0.6, "{name}, page {number}: {word:?} lies on {other:?}");
            }
        }
    }
}
