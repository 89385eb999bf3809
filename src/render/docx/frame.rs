//! Head and foot of every page: team and marking above; notices, occasion and page number below.

use maud::{Markup, html};

use super::body::field;
use super::text::plain;
use super::{RELATIONSHIPS, SIDE, WORD, sheet};
use crate::render::chart::colours::{BLACK, WHITE, contrast};
use crate::render::svg::hex;
use crate::report::document::Document;

/// The marking is as large as TLP 2.0 asks for, in half points.
const MARKING: u32 = 24;

/// The head of every page.
pub(super) fn head(document: &Document) -> Markup {
    let running = &document.running;
    let readable = contrast(running.marking_colour, BLACK) >= 4.5;
    let colour = hex(if readable { running.marking_colour } else { WHITE });
    let right = sheet(document.look.paper).0 - 2 * SIDE;
    let beside: Vec<&str> = running.draft.iter().chain(&running.classification).map(String::as_str).collect();
    html! {
        w:hdr xmlns:w=(WORD) xmlns:r=(RELATIONSHIPS) {
            w:p {
                w:pPr {
                    w:pStyle w:val="Header" {}
                    w:tabs { w:tab w:val="right" w:pos=(right) {} }
                }
                (plain(&running.team))
                w:r { w:tab {} }
                @if !beside.is_empty() {
                    w:r { w:rPr { w:b {} w:bCs {} } w:t xml:space="preserve" { (beside.join(" · ")) "  " } }
                }
                w:r {
                    w:rPr {
                        w:b {}
                        w:bCs {}
                        w:color w:val=(colour.trim_start_matches('#')) {}
                        w:sz w:val=(MARKING) {}
                        w:szCs w:val=(MARKING) {}
                        w:shd w:val="clear" w:color="auto" w:fill="000000" {}
                    }
                    w:t xml:space="preserve" { "\u{a0}" (running.marking) "\u{a0}" }
                }
            }
        }
    }
}

/// The foot of every page.
pub(super) fn foot(document: &Document) -> Markup {
    let running = &document.running;
    let right = sheet(document.look.paper).0 - 2 * SIDE;
    html! {
        w:ftr xmlns:w=(WORD) xmlns:r=(RELATIONSHIPS) {
            @for notice in &running.notices {
                w:p { w:pPr { w:pStyle w:val="Footer" {} } (plain(notice)) }
            }
            w:p {
                w:pPr {
                    w:pStyle w:val="Footer" {}
                    w:tabs { w:tab w:val="right" w:pos=(right) {} }
                }
                (plain(&running.occasion))
                w:r { w:tab {} }
                (numbered(&running.page_number))
            }
        }
    }
}

/// The text of the page number with fields in the places of its numbers.
fn numbered(template: &str) -> Markup {
    let mut parts: Vec<Markup> = Vec::new();
    let mut rest = template;
    while let Some(start) = rest.find('{') {
        let end = rest[start..].find('}').map_or(rest.len(), |end| start + end + 1);
        if start > 0 {
            parts.push(plain(&rest[..start]));
        }
        match &rest[start..end] {
            "{page}" => parts.push(field(" PAGE ", "1")),
            "{pages}" => parts.push(field(" NUMPAGES ", "1")),
            other => parts.push(plain(other)),
        }
        rest = &rest[end..];
    }
    if !rest.is_empty() {
        parts.push(plain(rest));
    }
    html! { @for part in &parts { (part) } }
}

#[cfg(test)]
mod tests {
    use super::numbered;

    #[test]
    fn the_page_number_is_made_of_fields_in_the_order_of_the_language() {
        let text = numbered("page {page} sur {pages}").into_string();
        let order: Vec<usize> = ["page ", " PAGE ", " sur ", " NUMPAGES "]
            .iter()
            .map(|part| text.find(&format!(">{part}<")).unwrap())
            .collect();
        assert!(order.is_sorted(), "{text}");
    }
}
