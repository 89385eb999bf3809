//! The renderer as a whole, read back with other people's programs where they are at hand.

mod looks;

use std::path::{Path, PathBuf};
use std::process::Command;

#[path = "../../../tests/it/program.rs"]
mod program;

use super::sample::{self, document, heading, paragraph};
use super::{PdfError, pdf};
use crate::report::document::{
    Align, Anchor, Axis, Block, Cell, Chart, ChartKind, Colour, Column, Document, KeyFigure, Legend, Link, Paper, Role,
    Row, Run, Style, Table, Text, TimelineLegend, Voice,
};

/// A rendered document as a file, for as long as it lives.
struct Written {
    file: PathBuf,
    _folder: tempfile::TempDir,
}

/// Writes the bytes where `PALIER_PDF_SAMPLES` says, for those who want to look at them, else where the test's end clears
/// them away.
fn written(name: &str, bytes: &[u8]) -> Written {
    let folder = tempfile::tempdir().unwrap();
    let file = match std::env::var_os("PALIER_PDF_SAMPLES") {
        Some(samples) => PathBuf::from(samples).join(name),
        None => folder.path().join(name),
    };
    std::fs::write(&file, bytes).unwrap();
    Written { file, _folder: folder }
}

/// What a program prints about a file; `None` when the program is not installed and need not be.
fn printed(program: &str, before: &[&str], file: &Path, after: &[&str]) -> Option<String> {
    let run = || Command::new(program).args(before).arg(file).args(after).output().unwrap();
    let output = program::is_here(program).then(run)?;
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{program}: {errors}");
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A word on a page.
#[derive(Debug)]
struct Word {
    page: usize,
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
    text: String,
}

/// The words of a file with their places, and the size of its pages.
fn words(file: &Path) -> Option<(Vec<Word>, (f32, f32))> {
    let listing = printed("pdftotext", &["-bbox"], file, &["-"])?;
    let number = |line: &str, name: &str| -> f32 {
        let (_, rest) = line.split_once(&format!("{name}=\"")).unwrap();
        rest.split('"').next().unwrap().parse().unwrap()
    };
    let mut found = Vec::new();
    let mut page = 0;
    let mut size = (0.0, 0.0);
    for line in listing.lines() {
        if line.contains("<page ") {
            page += 1;
            size = (number(line, "width"), number(line, "height"));
        } else if line.contains("<word ") {
            let text = line.split_once('>').unwrap().1.replace("</word>", "");
            found.push(Word {
                page,
                left: number(line, "xMin"),
                top: number(line, "yMin"),
                right: number(line, "xMax"),
                bottom: number(line, "yMax"),
                text,
            });
        }
    }
    Some((found, size))
}

/// Holds that no word leaves its page and none lies on another.
fn assert_clear(file: &Path) {
    let Some((words, (width, height))) = words(file) else { return };
    for (index, word) in words.iter().enumerate() {
        let inside =
            word.left >= 20.0 && word.right <= width - 20.0 && word.top >= 15.0 && word.bottom <= height - 15.0;
        assert!(inside, "{} leaves the page: {word:?}", word.text);
        // Boxes have the height of the tallest letter of the font; a third of it is air.
        let core =
            |word: &Word| (word.top + (word.bottom - word.top) * 0.25, word.bottom - (word.bottom - word.top) * 0.2);
        let (top, bottom) = core(word);
        for other in words[index + 1..].iter().take_while(|other| other.page == word.page) {
            let (other_top, other_bottom) = core(other);
            let across = word.right.min(other.right) - word.left.max(other.left);
            let along = bottom.min(other_bottom) - top.max(other_top);
            assert!(across <= 0.6 || along <= 0.6, "{} lies on {}: {word:?} {other:?}", word.text, other.text);
        }
    }
}

fn pages(file: &Path) -> Option<usize> {
    let info = printed("pdfinfo", &[], file, &[])?;
    let line = info.lines().find(|line| line.starts_with("Pages:"))?;
    line.split_whitespace().last()?.parse().ok()
}

/// Renders, holds that nothing overlaps and that the file is sound, and gives it back.
fn checked(name: &str, document: &Document) -> Written {
    let written = written(name, &pdf(document).unwrap());
    printed("qpdf", &["--check"], &written.file, &[]);
    assert_clear(&written.file);
    written
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let mut document = document();
    document.look.logo = Some(sample::logo());
    let first = pdf(&document).unwrap();
    assert!(first == pdf(&document).unwrap());
    assert!(first == std::thread::spawn(move || pdf(&document).unwrap()).join().unwrap());
    assert!(first.len() < 200_000, "{} bytes", first.len());
}

#[test]
fn a_whole_report_can_be_read_by_others() {
    let mut document = document();
    document.look.logo = Some(sample::logo());
    let written = checked("sample.pdf", &document);
    let file = &written.file;
    if let Some(info) = printed("pdfinfo", &[], file, &[]) {
        for line in ["Tagged:          yes", "PDF version:     1.7", "Wed May 21 00:00:00 2025", "Rapport d’écarts"]
        {
            assert!(info.contains(line), "{line} in {info}");
        }
    }
    if let Some(text) = printed("pdftotext", &[], file, &["-"]) {
        for piece in [
            // Poppler writes every space as a plain one.
            "30 objectifs sont atteints : 68 %",
            "Sommaire",
            "TLP:AMBER+STRICT",
            "page 2 sur ",
            "Zażółć gęślą jaźń",
            "проверено",
            "[emoji]",
            "auto-évaluation",
            "الفريق",
            // Letters that differ by their dots alone.
            "تفويض",
            "منذ",
        ] {
            assert!(text.contains(piece), "{piece}");
        }
        let count = text.matches('\u{c}').count();
        for word in ["PROJET", "Diffusion restreinte", "Sans les notes ni les noms"] {
            assert!(text.matches(word).count() >= count, "{word} on every page");
        }
        assert!(text.matches("TLP:AMBER+STRICT").count() >= 2 * count);
    }
    if let Some(fonts) = printed("pdffonts", &[], file, &[]) {
        assert!(fonts.lines().count() >= 5);
        for font in fonts.lines().skip(2) {
            assert!(font.contains("yes yes yes"), "{font}");
        }
    }
    if let Some(tree) = printed("pdfinfo", &["-struct"], file, &[]) {
        for tag in ["H1", "H2", "H3", "H4", "Table", "TH", "TD", "Figure", "Link", "LI", "LBody", "TOCI", "BlockQuote"]
        {
            assert!([' ', ':', '\n'].iter().any(|after| tree.contains(&format!("{tag}{after}"))), "{tag}");
        }
    }
}

#[test]
fn the_contents_name_the_page_on_which_a_part_stands() {
    let written = written("contents.pdf", &pdf(&document()).unwrap());
    let Some(text) = printed("pdftotext", &["-layout"], &written.file, &["-"]) else { return };
    let pages: Vec<&str> = text.split('\u{c}').collect();
    let entry = pages[1].lines().find(|line| line.trim_start().starts_with("Annexes")).unwrap();
    let page: usize = entry.split_whitespace().last().unwrap().parse().unwrap();
    assert!(pages[page - 1].contains("Annexes"), "page {page}");
}

/// A document whose every name is long, in the worst of ways.
fn lengthy() -> Document {
    let endless = "W".repeat(400);
    let long = "Organisation et gouvernance de la réponse aux incidents de sécurité informatique des administrations "
        .repeat(2);
    let mut document = document();
    document.running.team.clone_from(&long);
    document.running.classification = Some(long.clone());
    document.running.occasion.clone_from(&long);
    document.running.notices = vec![long.clone(), long.clone()];
    document.running.marking = "CONFIDENTIEL – DIFFUSION RESTREINTE AUX MEMBRES DU COMITÉ DE PILOTAGE".to_owned();
    document.cover.title.clone_from(&long);
    document.cover.kind.clone_from(&long);
    document.cover.subtitle = Some(endless.clone());
    document.cover.particulars = (0..30).map(|_| (long.clone(), long.clone())).collect();
    let axis = |index: usize| Axis {
        label: if index.is_multiple_of(2) { long.clone() } else { endless.clone() },
        now: Some(if index == 1 { f32::NAN } else { 3.0 }),
        now_text: long.clone(),
        then: Some(-1.0),
        target: Some(0.5),
        target_text: long.clone(),
        after: Some(0.8),
        after_text: long.clone(),
        open: Some((0.9, 0.1)),
    };
    let legend = Legend {
        now: Some(long.clone()),
        then: Some(long.clone()),
        target: Some(endless.clone()),
        ..Legend::default()
    };
    let charts = [3, 18, 19].map(|count| {
        let rings = [0.0, 0.25, 0.5, 0.75, 1.0].map(|at| (at, long.clone())).into();
        let kind = ChartKind::Radar { axes: (0..count).map(axis).collect(), rings, legend: legend.clone() };
        Chart { title: long.clone(), alternative: String::new(), kind }
    });
    let ticks = vec![(0.0, long.clone()), (0.5, long.clone()), (0.52, long.clone()), (1.0, long.clone())];
    let lines = (0..40).map(axis).collect();
    let journey = ChartKind::Journey { lines, ticks, legend };
    let counts = vec![1, 100, 10_000, 0, 3, 2, 1];
    let rows = vec![(endless.clone(), counts.clone()), (long.clone(), counts)];
    let spread = ChartKind::Distribution { rows, steps: vec![long.clone(); 7] };
    document.blocks = vec![
        Block::Contents { title: long.clone() },
        heading(1, &long),
        heading(2, &format!("{endless} ")),
        heading(3, &format!("{long} ")),
        heading(4, &format!("{long}  ")),
        paragraph(endless.clone()),
        Block::Paragraph { text: Text::quoted(endless.repeat(20)), role: Role::Quote },
        Block::Figures(vec![
            KeyFigure { value: long.clone(), label: endless.clone(), note: Some(long.clone()) },
            KeyFigure { value: endless.clone(), label: long.clone(), note: Some(endless.clone()) },
        ]),
        Block::Pairs(vec![(Text::plain(endless.clone()), Text::plain(long.clone()))]),
        Block::List { ordered: true, items: vec![Text::plain(endless.clone()); 3] },
    ];
    document.blocks.extend(charts.map(Block::Chart));
    for kind in [journey, spread] {
        document.blocks.push(Block::Chart(Chart { title: endless.clone(), alternative: String::new(), kind }));
    }
    let beside = vec![vec![sample::radar(18)], vec![sample::bars(9)], vec![sample::heat_map(3, 40)]];
    document.blocks.push(Block::Beside(beside));
    let column = |share| Column { head: endless.clone(), share, align: Align::End };
    let row = || Row {
        cells: vec![Text::plain(endless.clone()).into(), Text::plain(long.clone()).into()],
        strong: true,
        below: Vec::new(),
    };
    document.blocks.push(Block::Table(Table {
        summary: long.clone(),
        columns: (0..9).map(|_| column(1.0)).collect(),
        rows: (0..3).map(|_| row()).collect(),
    }));
    document
}

#[test]
fn nothing_overlaps_or_leaves_the_page_however_long_the_words() {
    let document = lengthy();
    checked("lengthy.pdf", &document);
    let mut letter = document;
    letter.look.paper = Paper::Letter;
    checked("letter.pdf", &letter);
}

#[test]
fn a_pale_accent_is_darkened_until_it_can_be_read() {
    let mut document = document();
    document.look.accent = Colour { red: 0xff, green: 0xd5, blue: 0 };
    document.running.draft = None;
    document.running.classification = None;
    document.running.notices.clear();
    let bytes = pdf(&document).unwrap();
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let page = file.get_pages()[&2];
    let content = String::from_utf8_lossy(&file.get_page_content(page)).into_owned();
    assert!(!content.contains("1 0.835 0 rg"), "the accent as it was given");
    checked("pale.pdf", &document);
}

#[test]
fn an_empty_document_is_a_cover() {
    let mut document = document();
    document.blocks.clear();
    document.cover.particulars.clear();
    document.running.notices.clear();
    document.running.draft = None;
    document.title.clear();
    let written = checked("empty.pdf", &document);
    assert!(pages(&written.file).is_none_or(|pages| pages == 1));
}

#[test]
fn blocks_without_content_leave_no_trace() {
    let mut document = document();
    let nothing = |kind| Block::Chart(Chart { title: String::new(), alternative: String::new(), kind });
    let legend = Legend::default;
    document.blocks = vec![
        Block::Table(Table { summary: String::new(), columns: Vec::new(), rows: Vec::new() }),
        Block::Table(Table { rows: Vec::new(), ..sample::table(0) }),
        Block::Beside(Vec::new()),
        Block::Beside(vec![Vec::new(), Vec::new()]),
        Block::Card(Vec::new()),
        Block::Figures(Vec::new()),
        Block::Pairs(Vec::new()),
        Block::List { ordered: true, items: Vec::new() },
        Block::Contents { title: String::new() },
        nothing(ChartKind::Radar { axes: Vec::new(), rings: Vec::new(), legend: legend() }),
        nothing(ChartKind::Bars { bars: Vec::new(), ticks: Vec::new(), legend: legend() }),
        nothing(ChartKind::Journey { lines: Vec::new(), ticks: Vec::new(), legend: legend() }),
        nothing(ChartKind::Distribution { rows: vec![("a".to_owned(), Vec::new())], steps: Vec::new() }),
        nothing(ChartKind::HeatMap {
            rows: Vec::new(),
            steps: Vec::new(),
            blank: String::new(),
            not_applicable: String::new(),
            gap: None,
        }),
        nothing(ChartKind::Timeline {
            rows: Vec::new(),
            months: Vec::new(),
            today: None,
            legend: TimelineLegend::default(),
        }),
        paragraph(""),
    ];
    checked("blank.pdf", &document);
}

#[test]
fn a_table_of_300_rows_repeats_its_head_on_every_page() {
    let mut document = document();
    document.blocks = vec![Block::Table(sample::table(300)), sample::heat_map(30, 10), sample::bars(90)];
    let written = checked("rows.pdf", &document);
    let Some(text) = printed("pdftotext", &["-layout"], &written.file, &["-"]) else { return };
    let pages: Vec<&str> = text.split('\u{c}').filter(|page| page.contains("Écrit, non approuvé")).collect();
    assert!(pages.len() > 8);
    assert!(pages.iter().all(|page| page.contains("Constaté") && page.contains("Coût")));
    for row in 1..=300 {
        let id = format!("O-{row} ");
        assert!(pages.iter().any(|page| page.contains(&id)), "{id}");
    }
}

#[test]
fn a_note_of_five_pages_runs_on_in_a_card_and_in_a_table() {
    let mut document = document();
    let note = "Une phrase de la note, qui en compte beaucoup d’autres. ".repeat(300);
    let cells = vec![Cell::from(Text::plain("O-1")), Cell::from(Text::quoted(note.clone()))];
    let column = |head: &str, share| Column { head: head.to_owned(), share, align: Align::Start };
    document.blocks = vec![
        heading(1, "Notes"),
        Block::Card(vec![Block::Paragraph { text: Text::quoted(note.clone()), role: Role::Quote }]),
        Block::Table(Table {
            summary: String::new(),
            columns: vec![column("Question", 1.0), column("Note", 3.0)],
            rows: vec![Row { cells, strong: false, below: Vec::new() }],
        }),
    ];
    let written = checked("notes.pdf", &document);
    if let Some(text) = printed("pdftotext", &[], &written.file, &["-"]) {
        let words = |text: &str| text.split_whitespace().filter(|word| *word == "phrase").count();
        assert_eq!(words(&text), 600);
        // The row says on every page whose it is.
        let going_on = text.split('\u{c}').filter(|page| page.contains("Question"));
        assert!(going_on.clone().count() > 2 && going_on.clone().all(|page| page.contains("O-1")));
        let plain = |page: &str| page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(going_on.skip(1).all(|page| plain(page).contains("O-1 (suite)")));
    }
}

#[test]
fn a_link_to_a_part_that_was_left_out_is_plain_text() {
    let mut document = document();
    document
        .blocks
        .retain(|block| !matches!(block, Block::Heading { anchor: Anchor(name), .. } if name == "1-Résultats"));
    checked("dangling.pdf", &document);
}

#[test]
fn a_click_runs_nothing() {
    let mut document = document();
    let link = |address: &str| {
        let link = Some(Link::Web(address.to_owned()));
        let run = Run { text: address.to_owned(), style: Style::Plain, voice: Voice::Assessor, link };
        Block::Paragraph { text: Text(vec![run]), role: Role::Body }
    };
    document.blocks =
        vec![link("javascript:app.alert(1)"), link("file:///etc/passwd"), link("https://example.org/é ?a=(1)")];
    let bytes = pdf(&document).unwrap();
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let addresses: Vec<&[u8]> = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"A").ok()?.as_dict().ok()?.get(b"URI").ok()?.as_str().ok())
        .collect();
    assert_eq!(addresses, [b"https://example.org/%C3%A9%20?a=(1)".as_slice()]);
}

#[test]
fn a_logo_that_is_no_picture_is_refused() {
    let mut document = document();
    document.look.logo = Some(b"GIF89a".to_vec());
    assert!(matches!(pdf(&document), Err(PdfError::Logo(_))));
    let mut broken = sample::logo();
    broken.truncate(60);
    document.look.logo = Some(broken);
    assert!(matches!(pdf(&document), Err(PdfError::Logo(_))));
}
