//! What browsers write into the margins of printed pages: team, marking, classification, notices, number.

use std::fmt::Write as _;

use super::text::flat;
use crate::render::chart::colours::{BLACK, GREY, WHITE, contrast};
use crate::render::svg::hex;
use crate::report::document::{Document, Paper};

/// The rules for the printed pages of a document.
pub(super) fn pages(document: &Document) -> String {
    let running = &document.running;
    let size = match document.look.paper {
        Paper::A4 => "A4",
        Paper::Letter => "letter",
    };
    let colour = if contrast(running.marking_colour, BLACK) < 4.5 { WHITE } else { running.marking_colour };
    // The black is a border, not a background: browsers leave backgrounds away on paper unless asked, and yellow or green
    // letters on white cannot be read.
    let marking = format!(
        "content:{};font:700 12pt/8mm Inter,system-ui,sans-serif;color:{};white-space:nowrap;vertical-align:top;\
         width:max-content;height:0;margin:auto 0 auto auto;padding:0;border:solid #000;border-width:0 0 8mm",
        string(&format!("\u{a0}{}\u{a0}", running.marking)),
        hex(colour)
    );
    let small = format!("font:7.6pt/1.35 Inter,system-ui,sans-serif;color:{};white-space:pre-line", hex(GREY));
    let head = [Some(&running.team), running.classification.as_ref(), running.draft.as_ref()];
    let head: Vec<&str> = head.into_iter().flatten().map(String::as_str).collect();
    let head = string(&head.join(" · "));
    let mut foot = vec![numbered(&format!("{} · {}", running.occasion, running.page_number))];
    foot.extend(running.notices.iter().map(|notice| format!("\"\\a \" {}", string(notice))));
    let foot = foot.join(" ");
    format!(
        "@page{{size:{size};margin:24mm 18mm 24mm;@top-left{{content:{head};width:65%;{small}}}@top-right{{{marking}}}\
         @bottom-left{{content:{foot};width:65%;{small}}}@bottom-right{{{marking}}}}}\n\
         @page :first{{@top-left{{content:none}}@top-right{{content:none}}}}\n"
    )
}

/// The text with its numbers of pages as style sheets count them.
fn numbered(text: &str) -> String {
    let mut parts = Vec::new();
    for (index, before_total) in text.split("{pages}").enumerate() {
        if index > 0 {
            parts.push("counter(pages)".to_owned());
        }
        for (index, words) in before_total.split("{page}").enumerate() {
            if index > 0 {
                parts.push("counter(page)".to_owned());
            }
            if !words.is_empty() {
                parts.push(string(words));
            }
        }
    }
    parts.join(" ")
}

/// A text as a string of a style sheet: everything but letters, digits and spaces as its code point, so that nothing can end
/// the string or the sheet.
fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for character in flat(text).chars() {
        if character.is_alphanumeric() || character == ' ' {
            out.push(character);
        } else {
            // Writing to a string does not fail.
            let _ = write!(out, "\\{:x} ", u32::from(character));
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::{numbered, string};

    #[test]
    fn no_text_ends_the_style_sheet() {
        assert_eq!(string("É1 </style>\"\\\n"), "\"É1 \\3c \\2f style\\3e \\22 \\5c  \"");
    }

    #[test]
    fn pages_are_numbered_in_the_language_of_the_report() {
        assert_eq!(numbered("page {page} sur {pages}"), "\"page \" counter(page) \" sur \" counter(pages)");
    }
}
