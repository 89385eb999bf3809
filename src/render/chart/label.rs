//! Labels: as much of a text as a given space holds.

use super::{Drawing, Easel, Hand, Hold};
use crate::render::convert::float;
use crate::render::line_break;
use crate::report::document::Colour;

/// The ordinary size of a label.
pub(super) const SMALL: Hand = Hand { size: 8.0, bold: false };
/// A figure beside its mark.
pub(super) const FIGURE: Hand = Hand { size: 8.0, bold: true };
/// The marks of a scale.
pub(super) const TICK: Hand = Hand { size: 8.0, bold: false };

/// From one baseline to the next.
pub(super) fn leading(hand: Hand) -> f32 {
    hand.size * 1.22
}

/// The height of so many lines.
pub(super) fn height(lines: usize, hand: Hand) -> f32 {
    float(lines) * leading(hand)
}

/// The text in at most `most` lines of a width; what does not fit ends in an ellipsis.
pub(super) fn fit(text: &str, width: f32, most: usize, hand: Hand, easel: Easel<'_>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut open = String::new();
    let wide = |text: &str| (easel.measure)(text, hand);
    for word in line_break::words(text) {
        let longer = if open.is_empty() { word.to_owned() } else { format!("{open} {word}") };
        if wide(&longer) <= width {
            open = longer;
            continue;
        }
        if !open.is_empty() {
            lines.push(std::mem::take(&mut open));
        }
        if lines.len() > most {
            break;
        }
        // A word wider than the label is broken wherever it must be.
        let mut rest = word;
        while wide(rest) > width {
            let head = longest_head(rest, |head| wide(head) <= width);
            lines.push(head.to_owned());
            rest = &rest[head.len()..];
            if lines.len() > most {
                break;
            }
        }
        rest.clone_into(&mut open);
    }
    if !open.is_empty() {
        lines.push(open);
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            let head = longest_head(last, |head| wide(&format!("{}…", head.trim_end())) <= width);
            // A stub of a word before the ellipsis says nothing.
            let stub = head.rsplit_once(' ').filter(|(_, stub)| stub.chars().count() <= 3);
            let head = stub.map_or(head, |(before, _)| before);
            *last = format!("{}…", head.trim_end());
        }
    }
    lines
}

/// The longest beginning of a text for which something holds; at least one character, so that a loop comes to an end.
fn longest_head(text: &str, fits: impl Fn(&str) -> bool) -> &str {
    let ends: Vec<usize> = text.char_indices().skip(1).map(|(at, _)| at).chain([text.len()]).collect();
    let fitting = ends.partition_point(|end| fits(&text[..*end]));
    &text[..ends.get(fitting.saturating_sub(1)).copied().unwrap_or(text.len())]
}

impl Drawing {
    /// Lines of a label, the first with its top at `at.1`.
    pub(super) fn label(&mut self, lines: &[String], at: (f32, f32), hold: Hold, hand: Hand, colour: Colour) {
        for (index, line) in lines.iter().enumerate() {
            let baseline = at.1 + hand.size * 0.9 + leading(hand) * float(index);
            self.words((at.0, baseline), hold, line, hand, colour);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{SMALL, fit};
    use crate::render::chart::{Easel, Hand};
    use crate::report::document::Colour;

    fn fitted(text: &str, width: f32, most: usize) -> Vec<String> {
        // Every character one wide.
        let measure = |text: &str, _: Hand| crate::render::convert::float(text.chars().count());
        let accent = Colour { red: 0, green: 0, blue: 0 };
        fit(text, width, most, SMALL, Easel { width, accent, close: false, measure: &measure })
    }

    #[test]
    fn a_label_breaks_between_words_and_says_when_it_is_cut() {
        assert_eq!(fitted("Mandat écrit", 8.0, 2), ["Mandat", "écrit"]);
        assert_eq!(fitted("Mandat écrit et publié", 8.0, 2), ["Mandat", "écrit…"]);
        assert_eq!(fitted("abcdefghij", 4.0, 2), ["abcd", "efg…"]);
        assert_eq!(fitted("abcdefghij", 0.5, 2).len(), 2);
        assert!(fitted("", 4.0, 2).is_empty());
    }
}
