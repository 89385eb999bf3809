//! The report as HTML: one file, sound, self-contained, the same every time, whatever people wrote.

use std::collections::{BTreeMap, BTreeSet};

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{HtmlString, Token, Tokenizer};

use crate::room::{Room, examples};

/// Elements that have no end.
const VOID: [&str; 6] = ["br", "col", "img", "link", "meta", "hr"];

/// An element with what stands in it.
#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    /// The names of the elements around it, from the root.
    path: Vec<String>,
    /// The text in it, with that of the elements in it.
    text: String,
}

impl Element {
    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

fn string(bytes: &HtmlString) -> String {
    String::from_utf8(bytes.0.clone()).unwrap()
}

/// The elements of a page in the order of their beginnings. An error that a browser would have to hint fails the test.
fn parsed(html: &str) -> Vec<Element> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut elements: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = string(&tag.name);
                let attributes: BTreeMap<String, String> =
                    tag.attributes.iter().map(|(name, value)| (string(name), string(value))).collect();
                let path = open.iter().map(|index| elements[*index].name.clone()).collect();
                if !VOID.contains(&name.as_str()) {
                    open.push(elements.len());
                }
                elements.push(Element { name, attributes, path, text: String::new() });
            }
            Token::EndTag(tag) => {
                let last = open.pop().unwrap();
                assert_eq!(elements[last].name, string(&tag.name), "ends cross each other");
            }
            Token::String(text) => {
                let text = string(&text);
                for index in &open {
                    elements[*index].text.push_str(&text);
                }
            }
            // The mark by which a later run knows the file is the only comment, after everything else.
            Token::Comment(text) => {
                assert!(open.is_empty() && string(&text.value).starts_with(" palier sha256:"), "a comment: {text:?}");
            }
            Token::Doctype(_) => assert!(elements.is_empty()),
            Token::Error(error) => panic!("{error:?}"),
        }
    }
    assert!(open.is_empty(), "{} elements are not closed", open.len());
    elements
}

/// All that must hold of every page.
fn sound(html: &str, language: &str) -> Vec<Element> {
    assert!(html.starts_with("<!DOCTYPE html><html lang="));
    assert!(html.chars().all(|character| character == '\n' || !character.is_control()), "a control character");
    let page = parsed(html);
    let named = |name: &str| page.iter().filter(|element| element.name == name).collect::<Vec<_>>();
    assert_eq!(named("html")[0].attribute("lang"), Some(language));
    for name in ["title", "main", "h1"] {
        let count = named(name).iter().filter(|element| !element.path.contains(&"svg".to_owned())).count();
        assert_eq!(count, 1, "{name}");
    }
    for name in ["script", "link", "iframe", "object", "embed", "form", "base", "use", "image", "foreignobject"] {
        assert!(named(name).is_empty(), "{name}");
    }
    let mut ids = BTreeSet::new();
    for id in page.iter().filter_map(|element| element.attribute("id")) {
        assert!(ids.insert(id) && !id.contains(char::is_whitespace), "{id}");
    }
    for element in &page {
        for (name, value) in &element.attributes {
            assert!(!name.starts_with("on") && name != "srcset", "{element:?}");
            match name.as_str() {
                "href" if value.starts_with('#') => assert!(ids.contains(&value[1..]), "{value} leads nowhere"),
                "href" => {
                    let leads = ["http://", "https://", "mailto:"].iter().any(|scheme| value.starts_with(scheme));
                    assert!(element.name == "a" && leads, "{element:?}");
                }
                "src" => assert!(value.starts_with("data:image/png;base64,"), "{element:?}"),
                "aria-labelledby" | "aria-describedby" => assert!(ids.contains(value.as_str()), "{value}"),
                "style" => assert!(!value.contains("url("), "{element:?}"),
                _ => {}
            }
        }
    }
    let style = &named("style")[0].text;
    assert!(!style.contains("url(") && !style.contains("@import"), "the style sheet asks for something");
    heads(&page);
    pictures(&page);
    page
}

/// Headings go down one level at a time; heads of tables say what they are the heads of.
fn heads(page: &[Element]) {
    let mut before = 0;
    for element in page {
        let level = element.name.strip_prefix('h').and_then(|level| level.parse::<usize>().ok());
        if let Some(level) = level {
            assert!(level <= before + 1, "{} after level {before}", element.text);
            before = level;
        }
        match element.name.as_str() {
            "th" => assert!(matches!(element.attribute("scope"), Some("col" | "row")), "{element:?}"),
            "table" => assert!(!element.text.is_empty()),
            "caption" => assert!(!element.text.trim().is_empty()),
            _ => {}
        }
    }
    let count = |name: &str| page.iter().filter(|element| element.name == name).count();
    assert_eq!(count("table"), count("caption"));
}

/// Every picture has a title, and a chart its words as well; or it is there for the eye alone.
fn pictures(page: &[Element]) {
    for (index, element) in page.iter().enumerate().filter(|(_, element)| element.name == "svg") {
        if element.attribute("aria-hidden") == Some("true") {
            continue;
        }
        assert_eq!(element.attribute("role"), Some("img"));
        assert!(page[index + 1].name == "title" && !page[index + 1].text.is_empty(), "{element:?}");
        if element.path.contains(&"figure".to_owned()) {
            assert!(page[index + 2].name == "desc" && !page[index + 2].text.is_empty(), "{element:?}");
        }
    }
}

#[test]
fn every_example_is_a_sound_page_in_every_language() {
    for name in examples() {
        let room = Room::new();
        room.example(&name);
        for language in ["en", "fr", "pt"] {
            room.palier(&["report", &name, "--language", language, "-o", "one.html"]).ended(0);
            room.palier(&["report", &name, "--language", language, "-o", "two.html"]).ended(0);
            let html = room.read("one.html");
            assert!(html == room.read("two.html"), "{name} {language}: not the same bytes");
            assert!(html.len() < 600_000, "{name} {language}: {} bytes", html.len());
            let page = sound(&html, language);
            let charts = page.iter().filter(|element| element.name == "figure").count();
            assert!(charts >= 3, "{name} {language}: {charts} charts");
            // The marking stands at the top, on the cover and at the bottom, and on every printed page.
            assert!(html.matches("TLP:").count() >= 3 && html.contains("TLP\\3a "), "{name} {language}");
        }
    }
}

#[test]
fn every_bundled_questionnaire_is_a_sound_page() {
    let room = Room::new();
    let listed = room.palier(&["list", "--format", "json"]).ended(0).json();
    for questionnaire in listed["questionnaires"].as_array().unwrap() {
        let id = questionnaire["id"].as_str().unwrap();
        let html = room.palier(&["show", id, "--format", "html", "--language", "fr"]).ended(0).stdout;
        let page = sound(&html, "fr");
        let boxes = page.iter().filter(|element| element.attribute("class") == Some("box")).count();
        assert!(boxes > 30, "{id}: {boxes} boxes to tick");
        let html = room.palier(&["show", id, "--documents", "--format", "html", "--language", "en"]).ended(0).stdout;
        sound(&html, "en");
    }
}

#[test]
fn what_people_wrote_is_shown_and_not_obeyed() {
    let script = "</style></title><script>alert(1)</script><img src=x onerror=alert(2)>";
    let arabic = "الفريق لديه تفويض مكتوب ومعتمد من الإدارة 2024.";
    let word = "Donaudampfschiff".repeat(25);
    let room = Room::new();
    let assessment = format!(
        "palier = \"assessment/1\"\n[questionnaire]\nid = \"sim3\"\nversion = \"2.0\"\n[subject]\nteam = '{script}'\n\
         [session]\ndate = 2026-03-10\nassessors = ['\"{script}']\n[evidence.decree]\ntitle = '{script}'\n\
         link = 'https://a.example/\"><script>alert(3)</script>'\n[answers.O-1]\nlevel = \"3\"\n\
         note = '{script}'\nevidence = [\"decree\"]\n[answers.O-2]\nlevel = \"1\"\nnote = '{arabic}'\n[answers.O-3]\n\
         level = \"2\"\nnote = \"fini 👍🏽\"\n[answers.O-4]\nlevel = \"0\"\nnote = '{word}'\n"
    );
    room.file("team.toml", &assessment);
    room.palier(&["report", "team.toml", "-o", "report.html"]).ended(0);
    let html = room.read("report.html");
    let page = sound(&html, "en");
    assert!(!html.contains("<script") && !html.contains("<img"));
    let main = page.iter().find(|element| element.name == "main").unwrap();
    for text in [script, arabic, &word, "fini 👍🏽"] {
        assert!(main.text.contains(text), "{text} is not shown");
    }
    assert!(!main.text.contains("U+1F44D"), "a browser has its own fonts");
    assert_eq!(page.iter().find(|element| element.name == "h1").unwrap().text, script);
    let spoken = page.iter().filter(|element| element.text == arabic && element.attribute("dir") == Some("auto"));
    assert!(spoken.count() > 0, "Arabic runs from right to left");
}

#[test]
fn a_version_to_share_says_so_and_keeps_nothing() {
    let room = Room::new();
    room.example("equipe-nationale.toml");
    let parts = "--redact=notes,names,evidence,answers";
    room.palier(&["report", "equipe-nationale.toml", "--language", "fr", parts, "-o", "share.html"]).ended(0);
    let html = room.read("share.html");
    let page = sound(&html, "fr");
    for secret in ["Projet de décret", "secrétariat général", "Interrogés à part"] {
        assert!(!html.contains(secret), "{secret}");
    }
    let notices = page.iter().filter(|element| element.attribute("class") == Some("notices"));
    assert_eq!(
        notices.filter(|element| element.text.contains("Version pour diffusion")).count(),
        2,
        "at top and bottom"
    );
}

#[test]
fn a_logo_is_inside_the_file() {
    let room = Room::new();
    room.example("sector-team.toml");
    // The smallest PNG.
    let logo: [u8; 67] = [
        137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 58, 126,
        155, 85, 0, 0, 0, 10, 73, 68, 65, 84, 120, 156, 99, 96, 0, 0, 0, 2, 0, 1, 72, 175, 164, 113, 0, 0, 0, 0, 73,
        69, 78, 68, 174, 66, 96, 130,
    ];
    std::fs::write(room.path("logo.png"), logo).unwrap();
    room.file("palier.toml", "[report]\nlogo = \"logo.png\"\naccent = \"#ffd500\"\n");
    room.palier(&["report", "sector-team.toml", "-o", "report.html"]).ended(0);
    let page = sound(&room.read("report.html"), "en");
    let picture = page.iter().find(|element| element.name == "img").unwrap();
    assert!(picture.attribute("src").unwrap().starts_with("data:image/png;base64,iVBORw0KGgo"));
    assert!(!picture.attribute("alt").unwrap().is_empty());
}

#[test]
fn no_line_may_begin_with_a_sign_of_the_sentence_before() {
    let room = Room::new();
    room.example("equipe-nationale.toml");
    room.palier(&["report", "equipe-nationale.toml", "-o", "report.html"]).ended(0);
    let html = room.read("report.html");
    // In the file of the assessment the space before the colon is an ordinary one.
    assert!(html.contains("en 2023\u{202f}: six personnes") && !html.contains("en 2023 : six"));
}

#[test]
fn what_is_no_logo_gets_into_no_format() {
    let room = Room::new();
    room.example("sector-team.toml");
    room.file("secret.png", "PASSWORDS");
    room.file("palier.toml", "[report]\nlogo = \"secret.png\"\n");
    for output in ["report.pdf", "report.html", "report.md"] {
        let run = room.palier(&["report", "sector-team.toml", "--language", "fr", "-o", output]).ended(4);
        assert!(run.stderr.contains("secret.png n’est pas une image PNG lisible"), "{}", run.stderr);
        assert!(!room.path(output).exists());
    }
}
