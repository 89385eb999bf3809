//! The report as a Word file: sound XML whose references lead somewhere, real headings, tables and captions, the same bytes each time.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::process::Command;

use crate::room::Room;

/// The parts of a Word file, with their names; pictures as text, so that what they say of themselves can be searched.
pub(crate) fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let count = archive.len();
    let read = |at: usize| {
        let mut part = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        (part.name().unwrap().into_owned(), String::from_utf8_lossy(&bytes).into_owned())
    };
    (0..count).map(read).collect()
}

struct Word(Vec<(String, String)>);

impl Word {
    fn report(room: &Room, more: &[&str]) -> Self {
        room.palier(&[&["report", "team.toml", "-o", "report.docx"], more].concat()).ended(0);
        Self(parts(&std::fs::read(room.path("report.docx")).unwrap()))
    }

    #[track_caller]
    fn part(&self, name: &str) -> &str {
        self.0.iter().find(|(found, _)| found == name).map(|(_, text)| text.as_str()).unwrap()
    }

    fn body(&self) -> &str {
        self.part("word/document.xml")
    }
}

fn example(name: &str) -> Room {
    let room = Room::new();
    let text = std::fs::read_to_string(room.example(name)).unwrap();
    room.file("team.toml", &text);
    room
}

/// What follows each mark up to a quotation mark.
fn values<'t>(text: &'t str, mark: &str) -> Vec<&'t str> {
    text.split(mark).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// What each element of a name holds; of those in one another, the innermost.
fn elements<'t>(text: &'t str, name: &str) -> Vec<&'t str> {
    let end = format!("</{name}>");
    text.split(&format!("<{name}>")).skip(1).filter_map(|rest| Some(rest.split_once(end.as_str())?.0)).collect()
}

/// The width of a picture of the report in dots.
fn width(room: &Room, name: &str) -> u32 {
    let file = std::fs::File::open(room.path("report.docx")).unwrap();
    let mut head = [0; 24];
    zip::ZipArchive::new(file).unwrap().by_name(name).unwrap().read_exact(&mut head).unwrap();
    u32::from_be_bytes(head[16..20].try_into().unwrap())
}

/// Every element that is opened is closed, in its order; no sign stands where it would be obeyed.
#[track_caller]
fn is_sound(name: &str, text: &str) {
    let text = text.split_once("?>").unwrap().1;
    assert!(text.chars().all(|character| character == '\n' || !character.is_control()), "{name}");
    let mut open = Vec::new();
    for tag in text.split('<').skip(1) {
        let (tag, rest) = tag.split_once('>').unwrap_or_else(|| panic!("{name}: <{tag}"));
        assert!(!rest.contains('>'), "{name}: {rest}");
        for entity in rest.split('&').skip(1) {
            assert!(["amp;", "lt;", "gt;", "quot;"].iter().any(|known| entity.starts_with(known)), "{name}: &{entity}");
        }
        match tag.strip_prefix('/') {
            Some(end) => assert_eq!(open.pop(), Some(end), "{name}"),
            None => open.push(tag.split(' ').next().unwrap()),
        }
    }
    assert!(open.is_empty(), "{name}: {open:?}");
}

#[test]
fn every_part_is_sound_and_every_reference_leads_somewhere() {
    for (name, more) in [
        ("equipe-nationale.toml", &["--language", "fr"][..]),
        ("country-gci.toml", &["--language", "fr", "--paper", "letter"]),
        ("service-catalogue.toml", &["--redact", "notes,names,evidence,answers"]),
    ] {
        let word = Word::report(&example(name), more);
        for (name, text) in word.0.iter().filter(|(name, _)| !name.ends_with("png")) {
            is_sound(name, text);
        }
        let body = word.body();
        let places: BTreeSet<&str> = values(body, "w:name=\"").into_iter().collect();
        for anchor in values(body, "w:anchor=\"") {
            assert!(places.contains(anchor), "{name}: {anchor}");
        }
        let related = word.part("word/_rels/document.xml.rels");
        let ids: Vec<&str> = values(related, " Id=\"");
        for id in [values(body, "r:id=\""), values(body, "r:embed=\"")].concat() {
            assert!(ids.contains(&id), "{name}: {id}");
        }
        for target in values(related, " Target=\"").into_iter().filter(|target| !target.contains("://")) {
            assert!(word.0.iter().any(|(part, _)| *part == format!("word/{target}")), "{name}: {target}");
        }
        let styles = word.part("word/styles.xml");
        for style in [values(body, "w:pStyle w:val=\""), values(body, "w:tblStyle w:val=\"")].concat() {
            assert!(styles.contains(&format!("w:styleId=\"{style}\"")), "{name}: {style}");
        }
        // Every row fills the grid of its table: Word refuses a file in which one does not.
        for table in elements(body, "w:tbl") {
            let columns = table.matches("<w:gridCol ").count();
            for row in elements(table, "w:tr") {
                let spans: usize =
                    values(row, "w:gridSpan w:val=\"").iter().map(|span| span.parse::<usize>().unwrap() - 1).sum();
                assert_eq!(row.matches("<w:tc>").count() + spans, columns, "{name}: {row}");
            }
        }
    }
}

#[test]
fn headings_tables_captions_and_pictures_are_real() {
    let room = example("equipe-nationale.toml");
    let word = Word::report(&room, &["--language", "fr"]);
    let body = word.body();
    for style in ["Heading1", "Heading2", "Heading3", "TOC1", "TOC2", "Caption", "ListBullet", "Title"] {
        assert!(body.contains(&format!("w:pStyle w:val=\"{style}\"")), "{style}");
    }
    assert!(body.contains(" TOC \\o \"1-2\" ") || body.contains(" TOC \\o &quot;1-2&quot; "));
    // A table with a head repeats it, and says what it holds.
    let heads = body.matches("<w:tblHeader>").count();
    assert!(heads > 10, "{heads}");
    assert_eq!(body.matches("<w:tblCaption ").count(), heads);
    assert!(body.contains(" SEQ Tableau ") && body.contains(" SEQ Figure "));
    // Every picture says its figures, and is 200 dots an inch.
    let said = values(body, "wp:docPr id=\"");
    let pictures: Vec<_> = word.0.iter().filter(|(name, _)| name.ends_with("png")).collect();
    assert_eq!(said.len(), pictures.len());
    for alternative in values(body, " descr=\"") {
        assert!(alternative.chars().any(|character| character.is_ascii_digit()), "{alternative}");
    }
    for (frame, (name, _)) in body.split("<wp:extent cx=\"").skip(1).zip(&pictures) {
        let inches = frame.split('"').next().unwrap().parse::<f64>().unwrap() / 914_400.0;
        let wide = f64::from(width(&room, name));
        assert!((wide / inches - 200.0).abs() < 1.0, "{name}: {wide} dots on {inches} inches");
    }
    // Marking and draft on every page, the marking at 12 points; page numbers as fields.
    let head = word.part("word/header1.xml");
    assert!(head.contains("TLP:AMBER") && head.contains("PROJET") && head.contains("w:sz w:val=\"24\""), "{head}");
    let foot = word.part("word/footer1.xml");
    assert!(foot.contains("> PAGE <") && foot.contains("> NUMPAGES <"), "{foot}");
    assert!(word.part("word/styles.xml").contains("w:lang w:val=\"fr-FR\""));
    assert!(word.part("docProps/core.xml").contains("2026-03-10T00:00:00Z"));
    assert!(body.contains("ne reviennent pas dans l’évaluation"));
}

#[test]
fn the_same_assessment_gives_the_same_bytes() {
    let room = example("sector-team.toml");
    for (output, zone) in [("a.docx", "UTC"), ("b.docx", "Pacific/Auckland")] {
        let mut command = room.command(&["report", "team.toml", "-o", output]);
        assert!(command.env("TZ", zone).output().unwrap().status.success());
    }
    let [one, other] = ["a.docx", "b.docx"].map(|name| std::fs::read(room.path(name)).unwrap());
    assert!(one == other);
    assert!(one.len() < 1_000_000, "{}", one.len());
}

#[test]
fn what_people_wrote_is_text_in_its_own_direction() {
    let room = Room::new();
    room.file(
        "team.toml",
        "palier = \"assessment/1\"\nquestionnaire = { id = \"sim3\", version = \"2.0\" }\n\
         subject = { team = \"A & <B> \\\"C\\\"\" }\nsession = { date = 2026-03-10 }\n\
         answers.O-1 = { level = \"1\", note = \"</w:t> & ]]> 😀 end\" }\n\
         answers.O-2 = { level = \"1\", note = \"الفريق لديه تفويض مكتوب.\" }\n",
    );
    let word = Word::report(&room, &["--target", "essential"]);
    for (name, text) in word.0.iter().filter(|(name, _)| !name.ends_with("png")) {
        is_sound(name, text);
    }
    assert!(word.body().contains("&lt;/w:t&gt; &amp; ]]&gt;"));
    assert!(word.body().contains("<w:rtl></w:rtl></w:rPr><w:t xml:space=\"preserve\">الفريق"));
}

#[test]
#[ignore = "needs LibreOffice"]
fn libreoffice_opens_the_word_file_and_reads_all_of_it() {
    for (name, language, wanted) in [
        (
            "equipe-nationale.toml",
            "fr",
            ["Registre des preuves", "Joignabilité en urgence", "Fichiers utilisés pour ce rapport"],
        ),
        ("sector-team.toml", "en", ["Evidence register", "Soft Skills Training", "Files used for this report"]),
    ] {
        let room = example(name);
        Word::report(&room, &["--language", language]);
        convert(&room, "report.docx", "pdf");
        let text =
            Command::new("pdftotext").arg("-layout").arg(room.path("saved/report.pdf")).arg("-").output().unwrap();
        let text = String::from_utf8(text.stdout).unwrap();
        let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
        assert!((10..40).contains(&pages.len()), "{} pages", pages.len());
        for page in &pages {
            assert!(page.contains("TLP:"), "{page}");
        }
        for wanted in wanted {
            assert!(text.contains(wanted), "{wanted} is missing in\n{text}");
        }
    }
}

/// Has LibreOffice save a file of the room in a format, into the folder `saved`.
#[track_caller]
pub(crate) fn convert(room: &Room, file: &str, format: &str) {
    let profile = format!("-env:UserInstallation=file://{}", room.path("profile").display());
    let output = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", format, "--outdir"])
        .arg(room.path("saved"))
        .arg(room.path(file))
        .env("HOME", room.path(""))
        .output()
        .expect("LibreOffice is here");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
