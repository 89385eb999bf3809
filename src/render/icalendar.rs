//! Dates as an iCalendar file (RFC 5545).

use std::fmt::Write as _;

use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use crate::analysis::DueItem;

/// The longest line in octets, without its line end.
const LINE: usize = 75;

/// One whole-day event an item that has a date. The same items give the same bytes.
#[must_use]
pub fn icalendar(items: &[&DueItem]) -> String {
    let mut text = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Palier//EN", "CALSCALE:GREGORIAN"] {
        push(&mut text, line);
    }
    for item in items {
        let Some(date) = item.date else { continue };
        let owner = item.owner.as_deref().map(|owner| format!(" ({owner})")).unwrap_or_default();
        push(&mut text, "BEGIN:VEVENT");
        push(&mut text, &format!("UID:{}", uid(item)));
        push(&mut text, &format!("DTSTAMP:{}T000000Z", day(item.session)));
        push(&mut text, &format!("DTSTART;VALUE=DATE:{}", day(date)));
        push(&mut text, &format!("SUMMARY:{}", escaped(&format!("{}: {}{owner}", item.team, item.title))));
        push(&mut text, &format!("CATEGORIES:{}", item.kind.as_str().to_uppercase()));
        push(&mut text, &format!("COMMENT:{}", escaped(item.marking.as_str())));
        push(&mut text, "END:VEVENT");
    }
    push(&mut text, "END:VCALENDAR");
    text
}

/// SHA-256 of questionnaire, team, kind and id, so that a calendar updates an item that it already has.
fn uid(item: &DueItem) -> String {
    let key = [&item.questionnaire, &item.team, item.kind.as_str(), &item.id].join("\n");
    Sha256::digest(key.as_bytes()).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

fn escaped(text: &str) -> String {
    let kept = text.chars().filter(|character| *character == '\n' || !character.is_control());
    kept.fold(String::new(), |mut all, character| {
        match character {
            '\\' | ';' | ',' => all.extend(['\\', character]),
            '\n' => all.push_str("\\n"),
            other => all.push(other),
        }
        all
    })
}

/// Adds a content line, folded at 75 octets between characters.
fn push(text: &mut String, line: &str) {
    let mut width = 0;
    for character in line.chars() {
        if width + character.len_utf8() > LINE {
            text.push_str("\r\n ");
            width = 1;
        }
        text.push(character);
        width += character.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::{LINE, escaped, push};

    #[test]
    fn a_long_line_is_folded_at_75_octets_between_characters() {
        let line = format!("SUMMARY:{}", "é".repeat(100));
        let mut text = String::new();
        push(&mut text, &line);
        assert!(text.split("\r\n").all(|part| part.len() <= LINE), "{text}");
        assert_eq!(text.replace("\r\n ", ""), format!("{line}\r\n"));
    }

    #[test]
    fn an_owner_with_a_comma_is_escaped() {
        assert_eq!(escaped("Traoré, A.; b\\c\nd"), "Traoré\\, A.\\; b\\\\c\\nd");
    }
}
