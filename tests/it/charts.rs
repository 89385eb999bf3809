//! `chart`: every kind as SVG, PNG and in words, the same bytes each time.

use std::fs;

use crate::room::Room;

const KINDS: [&str; 5] = ["radar", "bars", "heatmap", "progress", "levels"];

/// The width of a PNG, and how many of its pixels are neither white nor grey.
fn pixels(path: &std::path::Path) -> (u32, usize) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(fs::read(path).unwrap())).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut pixels).unwrap();
    let coloured = pixels.chunks(3).filter(|pixel| pixel.iter().max().unwrap() - pixel.iter().min().unwrap() > 40);
    (frame.width, coloured.count())
}

#[test]
fn every_kind_is_drawn_with_its_marking_and_its_words() {
    let room = Room::new();
    for name in ["equipe-nationale.toml", "country-gci.toml", "service-catalogue.toml"] {
        room.example(name);
        for kind in KINDS {
            let arguments = ["chart", name, "--kind", kind, "--with", name, "-o", "-", "--language", "fr"];
            let svg = room.palier(&arguments).ended(0).stdout;
            assert!(svg.contains(">TLP:") && svg.contains("<title id=\"title\">"), "{name} {kind}");
            assert!(svg.contains("<desc id=\"description\">") && svg.ends_with("</svg>\n"), "{name} {kind}");
        }
    }
}

#[test]
fn a_picture_has_the_width_asked_for_and_the_same_bytes_each_time() {
    let room = Room::new();
    room.example("equipe-nationale.toml");
    room.palier(&["chart", "equipe-nationale.toml", "--kind", "radar", "-o", "a.png"]).ended(0);
    let first = fs::read(room.path("a.png")).unwrap();
    room.palier(&["chart", "equipe-nationale.toml", "--kind", "radar", "-o", "b.png"]).ended(0);
    assert!(first == fs::read(room.path("b.png")).unwrap());
    let (width, coloured) = pixels(&room.path("a.png"));
    assert!(width == 1600 && coloured > 5_000, "{width} {coloured}");
    room.palier(&["chart", "equipe-nationale.toml", "--kind", "radar", "-o", "c.png", "--width", "800"]).ended(0);
    assert_eq!(pixels(&room.path("c.png")).0, 800);
}

#[test]
fn a_domain_shows_its_answers_by_name() {
    let room = Room::new();
    room.example("equipe-nationale.toml");
    let of = |kind: &str| {
        let arguments =
            ["chart", "equipe-nationale.toml", "--kind", kind, "--domain", "o", "-o", "-", "--language", "en"];
        room.palier(&arguments).ended(0).stdout
    };
    for kind in ["radar", "bars", "heatmap", "levels"] {
        let svg = of(kind);
        assert!(svg.contains("O-1") != (kind == "levels"), "{kind}");
        assert!(!svg.contains("T-1"), "{kind}");
    }
    assert!(of("radar").contains("O-1 Mandate"));
    let levels = of("levels");
    assert!(levels.contains("O – Organisation") && !levels.contains("T – Tools"), "{levels}");
}

#[test]
fn a_chart_in_words_has_its_figures_and_its_marking() {
    let room = Room::new();
    room.example("equipe-nationale.toml");
    let run = |kind: &str, more: &[&str]| {
        let arguments = [&["chart", "equipe-nationale.toml", "--kind", kind, "--format", "text"], more].concat();
        room.palier(&arguments).ended(0).stdout
    };
    let levels = run("levels", &["--language", "en"]);
    let head = "Parameters by level · CERT-Baobab · 10–11 March 2026 · facilitated assessment · DRAFT";
    assert!(levels.starts_with(head), "{levels}");
    // 1 + 5 + 5 of eleven.
    let organisation = "Organisation: 0 Not available: 1, 1 Implicit: 5, 2 Explicit, internal: 5.";
    assert!(levels.contains("TLP:AMBER") && levels.contains(organisation), "{levels}");
    assert!(run("bars", &["--language", "fr"]).contains("Organisation\u{202f}: 1,36"));
    let progress = run("progress", &["--language", "en", "--with", "equipe-nationale.toml"]);
    assert!(
        progress.contains("Progress: Maturity")
            && progress.contains("Organisation: 1.36, Mar")
            && progress.contains("2026: 1.36, Target"),
        "{progress}"
    );
}

#[test]
fn what_cannot_be_drawn_is_said() {
    let room = Room::new();
    room.example("equipe-nationale.toml");
    let run = |arguments: &[&str]| room.palier(&[&["chart", "equipe-nationale.toml", "--kind"], arguments].concat());
    assert!(run(&["progress", "-o", "x.svg"]).ended(2).stderr.contains("add --with"));
    assert!(run(&["bars"]).ended(2).stderr.contains("--output"));
    assert!(run(&["bars", "-o", "x.gif"]).ended(2).stderr.contains("expected one of: .svg, .png, .txt"));
    assert!(run(&["pie", "-o", "x.svg"]).ended(2).stderr.contains("radar, bars, heatmap, progress, levels"));
    assert!(run(&["bars", "--domain", "Z", "-o", "x.svg"]).ended(4).stderr.contains("'Z'"));
    room.palier(&["new", "empty.toml", "-q", "sim3", "--team", "Invented"]).ended(0);
    let empty = room.palier(&["chart", "empty.toml", "--kind", "bars", "--domain", "O", "-o", "x.svg"]).ended(1);
    assert!(empty.stderr.contains("nothing to draw"), "{}", empty.stderr);
    assert!(!room.path("x.svg").exists());
    // P has open answers: a web with an open corner shows nothing.
    let drawn = run(&["radar", "--domain", "P", "-o", "p.svg"]).ended(0);
    assert!(drawn.stderr.contains("drawn as bars"), "{}", drawn.stderr);
}
